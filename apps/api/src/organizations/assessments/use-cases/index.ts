import { AskPeer } from './ask-peer.js';
import { AssessmentSteps } from './assessment-steps.js';
import { GivePeerAssessment } from './give-peer-assessment.js';
import { MakeAssessment } from './make-assessment.js';

export const ASSESSMENT_USE_CASES = [AskPeer, AssessmentSteps, GivePeerAssessment, MakeAssessment];

export { AskPeer, AssessmentSteps, GivePeerAssessment, MakeAssessment };
