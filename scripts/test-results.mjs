/**
 * A jest reporter for .ci/run: writes `{passed, failed, skipped, skippedNames}` to the file that TEST_RESULTS names.
 * A test file that could not be run counts as a failure, and a `todo` as skipped.
 */
import { writeFileSync } from "node:fs";

export default class TestResults {
  #path;

  constructor(_config, { path }) {
    this.#path = path;
  }

  onRunComplete(_contexts, results) {
    const tests = results.testResults.flatMap((file) => file.testResults);
    const skipped = tests.filter(({ status }) => status !== "passed" && status !== "failed");
    const figures = {
      passed: results.numPassedTests,
      failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
      skipped: skipped.length,
      skippedNames: skipped.map(({ fullName }) => fullName),
    };
    writeFileSync(this.#path, `${JSON.stringify(figures, null, 2)}\n`);
  }
}
