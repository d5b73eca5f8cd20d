import { appendFileSync } from "node:fs";
import type { RunnerPort } from "../ports.js";

/** The command files that the runner names in this process's environment, written by @actions/core (loaded when used). */
export function actionsRunner(): RunnerPort {
  return {
    setOutput: async (name, value) => {
      const { setOutput } = await import("@actions/core");
      setOutput(name, value);
    },
    saveState: async (name, value) => {
      const { saveState } = await import("@actions/core");
      saveState(name, value);
    },
    writeSummary: async (markdown) => {
      const { summary } = await import("@actions/core");
      await summary.emptyBuffer().addRaw(markdown).write({ overwrite: true });
    },
  };
}

/**
 * Leaves a mark for the `post` step, at once and before anything else: a `post` step without it would take itself for
 * the main one. Written by hand, because @actions/core takes longer to load than a fast cancellation.
 */
export function markForPost(name: string, stateFile: string | undefined): void {
  if (stateFile) appendFileSync(stateFile, `${name}=true\n`);
}
