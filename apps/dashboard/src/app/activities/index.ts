/** What rooms above this one may use. */
export { ToTell } from './home/to-tell';
export { QuietBeside } from './quiet/quiet-beside';
export { quietRows } from './quiet/quiet-rows';
export { reportRows } from './review/report-rows';
