export * from './clean-text.js';
export * from './codes.js';
export * from './events.js';
export * from './json.js';
export * from './local-text.js';
export * from './plain-date.js';
export * from './refusal.js';
export * from './result.js';
