import { nodeProject } from '../../jest.config.base.mjs';

export default nodeProject('words', import.meta.dirname);
