import { nodeProject } from '../../jest.config.base.mjs';

export default nodeProject('domain', import.meta.dirname);
