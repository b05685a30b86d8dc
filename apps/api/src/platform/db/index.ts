export { CLOCK } from './clock.js';
export { brokenConstraint, sqlState } from './failures.js';
export { lookAt, type Look } from './look.js';
export { ReadPool } from './read-pool.js';
export { NOBODY, publicOf, ReadScope, whoseRows } from './read-scope.js';
export type { AuditEvent, GlobalTx, Job, Tx } from './tx.js';
export { UnitOfWork } from './unit-of-work.js';
export { asked, askedKey, only, where } from './shaped-statement.js';
