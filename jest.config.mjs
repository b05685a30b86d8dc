/** Unit tests of the whole workspace: `npm run jest -- <pattern>`. */
export default {
  projects: [
    '<rootDir>/libs/domain',
    '<rootDir>/libs/words',
    '<rootDir>/libs/contract',
    '<rootDir>/libs/standards',
    '<rootDir>/libs/testing',
    '<rootDir>/libs/ui',
    '<rootDir>/apps/api',
    '<rootDir>/apps/dashboard',
    '<rootDir>/tools',
  ],
};
