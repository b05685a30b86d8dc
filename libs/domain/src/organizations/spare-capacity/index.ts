export * from './spare-capacity.js';
