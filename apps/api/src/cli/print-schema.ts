import { schemaText } from './schema.js';

/** Prints the GraphQL schema of this version; needs no database. */
process.stdout.write(await schemaText());
