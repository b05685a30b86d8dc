/** Parts of forms that other rooms may use: a door of its own, so that who shows a name does not load all forms. */
export { EasyCheckFields } from './edit/easy-check-fields';
export { easyCheckInput, easyCheckProblems, type EasyCheckValue, NO_CHECK } from './edit/easy-check-value';
export { inLanguages } from './edit/profile-value';
export { sayingWhat } from './edit/saying-what';
export { TranslationFields } from './edit/translation-fields';
export { DecisionFields } from './memberships/decision-fields';
export {
  type DecisionValue,
  decisionInput,
  decisionProblems,
  localTextFrom,
  type Translation,
  written,
} from './memberships/step-form';
export { offeredTargetGroups } from './labels';
