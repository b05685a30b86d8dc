import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { nameSubjects } from '../audit/index.js';
import { NetworksModule } from '../networks/index.js';
import { PeopleModule } from '../people/index.js';
import { OrganizationsModule } from '../organizations/index.js';
import { ProgramsModule } from '../programs/index.js';
import { ActivitiesFinder } from './activities.finder.js';
import { ActivitiesResolver } from './activities.resolver.js';
import { ActivityDisputesResolver } from './activity-disputes.resolver.js';
import { ActivityPlansResolver } from './activity-plans.resolver.js';
import { ActivityReportsResolver } from './activity-reports.resolver.js';
import { ActivityAnswers } from './activity.answers.js';
import { CalendarController } from './calendar/calendar.controller.js';
import { CalendarRooms } from './calendar/calendar-rooms.js';
import { Calendars } from './calendar/calendars.js';
import { Guesses } from './calendar/guesses.js';
import { ACTIVITY_ENTITIES } from './entities/index.js';
import { FILE_PROVIDERS, FILE_USE_CASES } from './files/index.js';
import { ACTIVITY_IMPORTS } from './imports/index.js';
import { ActivityExportController } from './open/activity-export.controller.js';
import { ActivityTables } from './open/activity-tables.js';
import { OpenActivities } from './open-activities.duty.js';
import { PERIOD_PROVIDERS, PERIOD_USE_CASES } from './periods/index.js';
import { QUIET_PROVIDERS } from './quiet/index.js';
import { RemindersJob } from './reminders/reminders.job.js';
import { REVIEW_PROVIDERS } from './review/index.js';
import { TEMPLATE_PROVIDERS } from './templates/index.js';
import { ACTIVITY_USE_CASES } from './use-cases/index.js';

// An activity is told by its title, and where it has none by who did it.
nameSubjects(
  'activity',
  `SELECT a.id AS key, coalesce(local_text_json(a.title, $2), local_text_json(o.name, $2)) AS value
   FROM activities a JOIN organizations o ON o.network_id = a.network_id AND o.id = a.organization_id
   WHERE a.network_id = (SELECT NULLIF(current_setting('app.network_id', true), '')::uuid) AND a.id = ANY ($1::uuid[])`,
);

// A reporting period is told by its days.
nameSubjects(
  'period',
  `SELECT id AS key, jsonb_build_object('language', $2::text, 'text', from_date || ' – ' || to_date) AS value FROM reporting_periods
   WHERE network_id = (SELECT NULLIF(current_setting('app.network_id', true), '')::uuid) AND id = ANY ($1::uuid[])`,
);

@Module({
  imports: [
    NetworksModule,
    PeopleModule,
    OrganizationsModule,
    ProgramsModule,
    TypeOrmModule.forFeature([...ACTIVITY_ENTITIES]),
  ],
  controllers: [ActivityExportController, CalendarController],
  providers: [
    ...[ActivityTables, Calendars, CalendarRooms, Guesses, OpenActivities],
    ...[ActivitiesResolver, ActivityPlansResolver, ActivityReportsResolver, ActivityDisputesResolver],
    ...[ActivitiesFinder, ActivityAnswers, ...ACTIVITY_USE_CASES],
    ...[...ACTIVITY_IMPORTS, ...PERIOD_PROVIDERS, ...QUIET_PROVIDERS, ...REVIEW_PROVIDERS, RemindersJob],
    ...[...FILE_PROVIDERS, ...TEMPLATE_PROVIDERS],
  ],
  exports: [ActivitiesFinder, ...ACTIVITY_USE_CASES, ...PERIOD_USE_CASES, ...FILE_USE_CASES],
})
export class ActivitiesModule {}
