import { angularProject } from '../../jest.config.base.mjs';

export default angularProject('ui', import.meta.dirname);
