// The domain: words, states and rules of the hub, pure. Clock, ids and hashes come in as arguments.
export * from './kernel/index.js';
export * from './access/index.js';
export * from './files/index.js';
export * from './networks/index.js';
export * from './people/index.js';
export * from './organizations/index.js';
export * from './activities/index.js';
export * from './reports/index.js';
export * from './programs/index.js';
