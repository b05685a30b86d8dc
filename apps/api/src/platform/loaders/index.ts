export { Loaders, type LoaderDefinition } from './loaders.js';
