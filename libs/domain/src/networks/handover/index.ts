export * from './handover.js';
export * from './prepare-handover.js';
export * from './run-handover.js';
