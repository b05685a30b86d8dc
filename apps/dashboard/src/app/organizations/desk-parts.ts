/** What the coordinator's desk shows of this room: a door of its own, so that a phone does not load it. */
export { OrganizationBeside } from './detail/beside';
export { Chosen } from './list/chosen';
