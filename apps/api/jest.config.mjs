import { nodeProject } from '../../jest.config.base.mjs';

export default nodeProject('api', import.meta.dirname);
