/** Tests on a real PostgreSQL: `npm run jest:db -- <pattern>`. */
export default {
  projects: ['<rootDir>/apps/api/jest.db.config.mjs', '<rootDir>/apps/api-e2e'],
};
