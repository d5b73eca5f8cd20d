import { relative } from "node:path";
import { exitCode } from "../core/verdict.js";
import { main } from "../main.js";
import { terminalReporters } from "../reporters/registry.js";
import type { Command } from "./command.js";

/** Plans, runs and reports here. */
export const run: Command = async ({ world, settings, words, options, out, err }) => {
  const shown = (reportPath: string) => relative(world.cwd, reportPath);
  const report = await main(
    {
      settings: { ...settings, gates: words },
      fix: options.fix,
      isTerminal: true,
      reporters: (reportPath) =>
        terminalReporters(world, {
          // With --json the one document is the result, and people's words go beside it.
          terminal: {
            stream: options.json ? err : out,
            color: options.color,
            unicode: world.platform !== "win32" || world.env.WT_SESSION !== undefined,
            quiet: options.quiet,
            reportPath: shown(reportPath),
          },
          json: { path: reportPath, print: options.json ? (text) => out.write(text) : null },
        }),
    },
    world,
  );
  return exitCode(report.verdict);
};
