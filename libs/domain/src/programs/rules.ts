// The commands of a programme under one name, `programRules.propose(...)`.
export { checkPlan } from './check-plan.js';
export { approveProgram as approve, recordApproval } from './approve-program.js';
export { editProgram as edit } from './edit-program.js';
export { proposeProgram as propose } from './propose-program.js';
export {
  activate,
  attachAgreement,
  cancel,
  close,
  complete,
  plan,
  publish,
  removeDocument,
  resume,
  suspend,
} from './run-program.js';
export { addPartner, checkPartners, endPartner } from './partners/partner.js';
export { recordContribution } from './contributions/contribution.js';
export { recordIndicator, recordPeriod } from './indicators/indicator.js';
export { addService, removeService } from './services/portfolio.js';
