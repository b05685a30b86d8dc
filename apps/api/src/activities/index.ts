// What other rooms may use of activities.
export { ACTIVITY_ENTITIES } from './entities/index.js';
export { ActivitiesModule } from './activities.module.js';
export { ROLLUP_CHECKS } from './rollups.checks.js';
export { ActivitiesFinder } from './activities.finder.js';
export * from './use-cases/index.js';
export { ImportActivities, type ActivitiesReport } from './imports/index.js';
export * from './periods/index.js';
export { Calendars } from './calendar/calendars.js';
export { ActivityTables } from './open/activity-tables.js';
