export * from './activity-type.js';
export * from './quiet/index.js';
export * from './reminders/index.js';
