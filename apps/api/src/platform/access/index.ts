export { Allow, Public, SignedIn } from './allow.js';
export { Acting, Hub, contextOf, type HubContext } from './hub-context.js';
export { demand } from './permission.guard.js';
export { hashToken, Sessions, type Session } from './session.js';
export { redact, Shown } from './shown.js';
