/** What rooms above this one may use. */
export { CoordinationPart } from './coordination';
