export * from './quiet.js';
