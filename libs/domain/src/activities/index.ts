export * from './activity-type.js';
