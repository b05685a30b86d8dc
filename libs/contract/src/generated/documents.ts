export * from './activities.documents.js';
export * from './audit.documents.js';
export * from './networks.documents.js';
export * from './organizations.documents.js';
export * from './people.documents.js';
export * from './reports.documents.js';
export * from './shell.documents.js';
export * from './today.documents.js';
