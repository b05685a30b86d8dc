export { TOTAL, type Atom, type Block } from './block.js';
export { hiddenFigures } from './protect.js';
