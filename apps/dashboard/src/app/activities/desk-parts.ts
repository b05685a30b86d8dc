/** What the coordinator's desk shows of this room: a door of its own, so that a phone does not load it. */
export { QuietBeside } from './quiet/quiet-beside';
export { quietRows } from './quiet/quiet-rows';
export { reportRows } from './review/report-rows';
