/** How the schema is built, by the running hub and where it is printed without a database. */
export const SCHEMA_OPTIONS = { numberScalarMode: 'integer', dateScalarMode: 'isoDate' } as const;
