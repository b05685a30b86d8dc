export * from './network.js';
export * from './policies.js';
