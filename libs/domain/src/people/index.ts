export * from './account.js';
export * from './appoint.js';
export * from './audience.js';
export * from './edit-profile.js';
export * from './end-mandate.js';
export * from './mandate.js';
export * from './session.js';
export * from './sign-in.js';
