export * from './directory/directory.js';
export * from './directory/report.js';
