import { nodeProject } from '../../jest.config.base.mjs';

export default nodeProject('contract', import.meta.dirname);
