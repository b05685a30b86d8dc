export * from './account.js';
export * from './audience.js';
export * from './mandate.js';
