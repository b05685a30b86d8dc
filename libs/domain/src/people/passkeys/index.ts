export * from './passkey.js';
export * from './relying-party.js';
