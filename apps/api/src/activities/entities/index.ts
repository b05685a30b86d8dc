import { ActivityCoOrganizerEntity, ActivityEntity } from './activity.entity.js';
import { HourRatesEntity, PeriodMissingEntity, ReportingPeriodEntity } from './period.entity.js';
import { ActivityCorrectionEntity, ActivityRemarkEntity } from './review.entity.js';
import { ActivityTemplateEntity } from './template.entity.js';
import { ActivityFileEntity } from '../files/activity-file.entity.js';

export { ActivityCoOrganizerEntity, ActivityCorrectionEntity, ActivityEntity, ActivityRemarkEntity };
export { ActivityTemplateEntity, HourRatesEntity, PeriodMissingEntity, ReportingPeriodEntity };

/** For the data source. */
export const ACTIVITY_ENTITIES = [
  ...[ActivityEntity, ActivityCoOrganizerEntity, ActivityRemarkEntity, ActivityCorrectionEntity],
  ActivityFileEntity,
  ...[ReportingPeriodEntity, PeriodMissingEntity, HourRatesEntity, ActivityTemplateEntity],
];
