import { nodeProject } from '../../jest.config.base.mjs';

export default nodeProject('testing', import.meta.dirname);
