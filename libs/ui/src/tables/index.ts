/** What stands round a table of many rows. */
export * from './bulk-bar';
export * from './chip';
export * from './pager';
export * from './scroll';
export * from './sort';
export * from './tabs';
