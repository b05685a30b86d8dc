// What other rooms may use of programmes: the read port, the type that they extend, and the commands for the seeder.
export { PROGRAM_ENTITIES } from './entities/index.js';
export { Program } from './model/program.model.js';
export { ProgramDuties, type ProgramDuty } from './program-duties.js';
export { PROGRAM_CHECKS } from './programs.checks.js';
export { ProgramsFinder } from './programs.finder.js';
export { ProgramsModule } from './programs.module.js';
export * from './use-cases/index.js';
export { ProgramData } from './open/program-data.js';
