/** What rooms above this one may use. */
export { programCrumbs, programTabs } from './tabs';
