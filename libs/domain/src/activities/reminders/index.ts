export * from './period-stage.js';
export * from './notice.js';
