// The part of the room where members say how they stand, and how they see each other.
import { AssessmentsResolver } from './assessments.resolver.js';
import { ASSESSMENT_USE_CASES } from './use-cases/index.js';

export const ASSESSMENT_PROVIDERS = [AssessmentsResolver, ...ASSESSMENT_USE_CASES];
export { AssessmentEntity, PeerAssessmentEntity } from './entities/assessment.entity.js';
export * from './use-cases/index.js';
