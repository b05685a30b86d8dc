export { TOTAL, type Atom, type Block } from './block.js';
export { hiddenFigures, leaksIn } from './protect.js';
