export { idempotent, idempotentWith } from './idempotent.js';
