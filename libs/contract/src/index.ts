/** Types and typed documents of the GraphQL contract, made by `npm run codegen` from schema.graphql. */
export * from './generated/graphql.js';
export * from './generated/documents.js';
