/** What other rooms may use of this noun. */
export { inARow, label as organizationLabel, shapeOf } from './labels';
export { stepsNow, type Step } from './memberships/steps';
export { gapRow } from './gaps/gap-words';
export { OpenPanel } from './detail/open-panel';
