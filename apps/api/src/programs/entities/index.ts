import { ProgramContributionEntity } from './program-contribution.entity.js';
import { ProgramIndicatorEntity, ProgramIndicatorPeriodEntity } from './program-indicator.entity.js';
import { ProgramPartnerEntity } from './program-partner.entity.js';
import { ProgramServiceEntity } from './program-service.entity.js';
import { ProgramEntity } from './program.entity.js';

export { ProgramContributionEntity, ProgramEntity, ProgramIndicatorEntity, ProgramIndicatorPeriodEntity };
export { ProgramPartnerEntity, ProgramServiceEntity };

/** For the data source. */
export const PROGRAM_ENTITIES = [
  ...[ProgramEntity, ProgramPartnerEntity, ProgramContributionEntity],
  ...[ProgramIndicatorEntity, ProgramIndicatorPeriodEntity, ProgramServiceEntity],
];
