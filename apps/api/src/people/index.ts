export { PEOPLE_ENTITIES } from './entities/index.js';
export { PersonName, Mandate, RoleCodes } from './model/person.model.js';
export { CommandInput } from './model/sign-in.inputs.js';
export { PeopleModule } from './people.module.js';
