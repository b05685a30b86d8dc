export { PEOPLE_ENTITIES } from './entities/index.js';
export { PersonName, Mandate, RoleCodes } from './model/person.model.js';
export { CommandInput } from './model/sign-in.inputs.js';
export { PeopleModule } from './people.module.js';
export { AppointMandate, type AppointInput } from './use-cases/appoint-mandate.js';
export { EndMandate } from './use-cases/end-mandate.js';
export { SaveProfile } from './use-cases/save-profile.js';
