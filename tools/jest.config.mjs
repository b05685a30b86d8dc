/** Specs of the home-made lint rules and scripts; plain JavaScript, nothing to compile. */
export default {
  displayName: 'tools',
  rootDir: import.meta.dirname,
  testMatch: ['<rootDir>/**/*.spec.mjs'],
  testEnvironment: 'node',
  transform: {},
};
