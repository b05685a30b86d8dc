export * from './audience.js';
export * from './membership.js';
export * from './organization.js';
export * from './vocabulary.js';
