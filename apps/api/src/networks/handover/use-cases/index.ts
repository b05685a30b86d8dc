export { AmendHandover } from './amend-handover.js';
export { CancelHandover } from './cancel-handover.js';
export { CompleteHandover } from './complete-handover.js';
export { HandoverSteps } from './handover-steps.js';
export { PrepareHandover } from './prepare-handover.js';
export { SettleHandoverItem } from './settle-handover-item.js';
