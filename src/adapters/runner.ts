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
