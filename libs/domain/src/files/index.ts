export * from './check-file.js';
export * from './file-types.js';
