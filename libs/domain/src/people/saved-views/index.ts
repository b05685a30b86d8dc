export * from './audience.js';
export * from './saved-view.js';
