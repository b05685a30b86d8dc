/** What other rooms may use of this noun. */
export { inARow, label as organizationLabel, shapeOf } from './labels';
export { stepsNow, type Step } from './memberships/steps';
export { OrganizationBeside } from './detail/beside';
export { gapRow } from './gaps/gap-words';
export { OpenPanel } from './detail/open-panel';
export { Chosen } from './list/chosen';
export { EasyCheckFields } from './edit/easy-check-fields';
export { easyCheckInput, easyCheckProblems, type EasyCheckValue, NO_CHECK } from './edit/easy-check-value';
export { inLanguages } from './edit/profile-value';
export { sayingWhat } from './edit/saying-what';
export { TranslationFields } from './edit/translation-fields';
export { offeredTargetGroups } from './labels';
export { DecisionFields } from './memberships/decision-fields';
export {
  type DecisionValue,
  decisionInput,
  decisionProblems,
  localTextFrom,
  type Translation,
  written,
} from './memberships/step-form';
