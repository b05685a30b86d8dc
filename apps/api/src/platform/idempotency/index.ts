export { idempotent } from './idempotent.js';
