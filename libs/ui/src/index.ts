/**
 * Components of the hub that the first pages need; files, records and tables have doors of their own (`@kalaka/ui/tables`),
 * because whatever stands here comes to every phone before its first page. Looks are in ../styles; each component sets only
 * classes of those sheets.
 */
export * from './actions/button';
export * from './brand/mark';
export * from './brand/wordmark';
export * from './feedback/confirm';
export * from './feedback/empty';
export * from './feedback/loading';
export * from './feedback/notice';
export * from './feedback/recent-changes';
export * from './feedback/toaster';
export * from './feedback/toasts';
export * from './forms/choices';
export * from './forms/control';
export * from './forms/day';
export * from './forms/day-text';
export * from './forms/error-summary';
export * from './forms/field';
export * from './forms/problem';
export * from './forms/stepper';
export * from './icons/icon';
export * from './icons/icons';
export * from './lists/arrow-keys';
export * from './lists/status';
export * from './lists/tasks';
export * from './lists/tile';
export * from './page/crumbs';
export * from './page/frame';
export * from './page/language-switch';
export * from './page/page';
export * from './page/page-title';
export * from './page/section';
export * from './page/steps';
export * from './text/address';
export * from './text/dates';
export * from './text/local-text';
export * from './text/words';
