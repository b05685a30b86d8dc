// What other rooms may use of programmes.
export { PROGRAM_ENTITIES } from './entities/index.js';
export { ProgramsModule } from './programs.module.js';
