/** Unit tests of the whole workspace: `npm run jest -- <pattern>`. */
export default {
  // Angular compiles a component at its first use: seconds on a busy machine.
  testTimeout: 30_000,
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
