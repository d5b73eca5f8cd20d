/** Where .ci/run wants the figures of the run; elsewhere there is no such file. */
const results = process.env.TEST_RESULTS;

/** Tests run as tsc emitted them: what is type-checked is what is tested, and no transform stands between. */
export default {
  rootDir: ".",
  roots: ["<rootDir>/build/__tests__"],
  testMatch: ["**/*.test.js"],
  transform: {},
  testEnvironment: "node",
  // Other work on the machine makes a test take many times as long as it does alone; it is no reason to fail.
  testTimeout: 180_000,
  // Most tests wait for a process of their own, so that no core need be kept free.
  maxWorkers: "100%",
  reporters: ["default", ...(results ? [["<rootDir>/scripts/test-results.mjs", { path: results }]] : [])],
};
