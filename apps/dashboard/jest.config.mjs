import { angularProject } from '../../jest.config.base.mjs';

export default angularProject('dashboard', import.meta.dirname);
