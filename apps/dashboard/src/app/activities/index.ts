/** What rooms above this one may use. */
export { ToTell } from './home/to-tell';
