export * from './coverage.js';
export {
  GROUPINGS,
  hiddenOf,
  isOfPeople,
  linesTogether,
  NOTHING_HIDDEN,
  overviewLines,
  quarterLeaks,
  type GroupCount,
  type Grouping,
  type OverviewLine,
  type QuarterCell,
} from './overview.js';
export { hiddenFigures, type Atom, type Block } from './protection/index.js';
export * from './quarters.js';
export * from './report-set.js';
