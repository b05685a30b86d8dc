/** What specs and end-to-end tests share. Knows no app: addresses come in as arguments. */
export { HubClient, type GraphqlAnswer, type Persona, type SignedIn } from './hub-client.js';
