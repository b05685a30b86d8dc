export { badInput, HubError, notFound, unauthenticated, type WrongField } from './hub-error.js';
export { answer, refusalAnswer, resultOf, RefusalAnswer, RefusalCodes, type AnyRefusal } from './refusals.js';
