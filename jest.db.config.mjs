/** Tests on a real PostgreSQL: `npm run jest:db -- <pattern>`. */
export default {
  // A busy machine takes long to make a database; what must be quick says so itself.
  testTimeout: 120_000,
  projects: ['<rootDir>/apps/api/jest.db.config.mjs', '<rootDir>/apps/api-e2e'],
};
