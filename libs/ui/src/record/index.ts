/** How something is told: its facts, what happened to it, what a change changed. */
export { Difference } from './difference-view';
export * from './facts';
export * from './story';
