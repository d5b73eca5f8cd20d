/**
 * A jest reporter for .ci/run: writes `{passed, failed, skipped, skippedNames}` to the file that TEST_RESULTS names.
 * A test file that could not be run counts as a failure, and a `todo` as skipped.
 */
import { writeFileSync } from "node:fs";
import { basename } from "node:path";

export default class TestResults {
  #path;

  constructor(_config, { path }) {
    this.#path = path;
  }

  onRunComplete(_contexts, results) {
    const skipped = results.testResults.flatMap(({ testFilePath, testResults }) =>
      testResults
        .filter(({ status }) => status !== "passed" && status !== "failed")
        .map(({ fullName }) => `${basename(testFilePath)}: ${fullName}`),
    );
    const figures = {
      passed: results.numPassedTests,
      failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
      skipped: skipped.length,
      skippedNames: skipped,
    };
    writeFileSync(this.#path, `${JSON.stringify(figures, null, 2)}\n`);
  }
}
