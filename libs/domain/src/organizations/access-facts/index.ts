export * from './access-fact.js';
