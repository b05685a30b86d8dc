export { PLATFORM_CHECKS, sqlCheck, type Check, type CheckReader } from './checks.js';
