export * from './period-stage.js';
