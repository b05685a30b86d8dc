/** What rooms above this one may use. */
export { CheckRecord } from './check-record';
export { sentenceOf } from './sentence';
