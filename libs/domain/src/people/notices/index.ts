export * from './notice-settings.js';
