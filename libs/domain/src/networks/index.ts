export * from './check-policies.js';
export * from './currency.js';
export * from './edit-network.js';
export * from './handover/index.js';
export * from './nao-term.js';
export * from './network.js';
export * from './policies.js';
export * from './recorded-decision.js';
