import { test } from "@jest/globals";
import { hasProgram } from "./harness.js";

/** `test` where the program is on the machine; elsewhere a skipped test that says which one is missing. */
export function testWith(program: string): (name: string, body: () => Promise<void>, timeoutMs?: number) => void {
  return hasProgram(program) ? test : (name, body) => test.skip(`${name} (${program} is not installed)`, body);
}
