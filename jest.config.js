/** Tests run as tsc emitted them: what is type-checked is what is tested, and no transform stands between. */
export default {
  rootDir: ".",
  roots: ["<rootDir>/build/__tests__"],
  testMatch: ["**/*.test.js"],
  transform: {},
  testEnvironment: "node",
  testTimeout: 30_000,
};
