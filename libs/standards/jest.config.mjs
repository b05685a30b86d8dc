import { nodeProject } from '../../jest.config.base.mjs';

export default nodeProject('standards', import.meta.dirname);
