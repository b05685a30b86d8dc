export * from './document.js';
export * from './document-clock.js';
export * from './document-commands.js';
export * from './document-state.js';
