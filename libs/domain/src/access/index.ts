export * from './audience.js';
export * from './can.js';
export * from './matrix.js';
export * from './roles.js';
