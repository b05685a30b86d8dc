import { RecordContribution } from '../contributions/record-contribution.js';
import { RecordIndicatorPeriod } from '../indicators/record-indicator-period.js';
import { RecordIndicator } from '../indicators/record-indicator.js';
import { AddProgramPartner } from '../partners/add-program-partner.js';
import { EndProgramPartner } from '../partners/end-program-partner.js';
import { AddProgramService } from '../services/add-program-service.js';
import { RemoveProgramService } from '../services/remove-program-service.js';
import { ActivateProgram } from './activate-program.js';
import { ApproveProgram } from './approve-program.js';
import { AttachProgramDocument } from './attach-program-document.js';
import { CancelProgram } from './cancel-program.js';
import { CloseProgram } from './close-program.js';
import { CompleteProgram } from './complete-program.js';
import { EditProgram } from './edit-program.js';
import { PlanProgram } from './plan-program.js';
import { ProgramSteps } from './program-steps.js';
import { ProposeProgram } from './propose-program.js';
import { PublishProgram } from './publish-program.js';
import { RecordProgramApproval } from './record-program-approval.js';
import { RemoveProgramDocument } from './remove-program-document.js';
import { ResumeProgram } from './resume-program.js';
import { SuspendProgram } from './suspend-program.js';

export const PROGRAM_USE_CASES = [
  ...[ProgramSteps, ProposeProgram, EditProgram, PlanProgram, ApproveProgram, RecordProgramApproval],
  ...[ActivateProgram, SuspendProgram, ResumeProgram, CompleteProgram, CloseProgram, CancelProgram],
  ...[PublishProgram, AttachProgramDocument, RemoveProgramDocument, AddProgramPartner, EndProgramPartner],
  ...[RecordContribution, RecordIndicator, RecordIndicatorPeriod, AddProgramService, RemoveProgramService],
];

export {
  ActivateProgram,
  ApproveProgram,
  AttachProgramDocument,
  CancelProgram,
  CloseProgram,
  CompleteProgram,
};
export { EditProgram, PlanProgram, ProgramSteps, ProposeProgram, PublishProgram, RecordProgramApproval };
export { ResumeProgram, SuspendProgram, AddProgramPartner, EndProgramPartner, RecordContribution };
export { RecordIndicator, RecordIndicatorPeriod, AddProgramService, RemoveProgramService };
export { RemoveProgramDocument };
