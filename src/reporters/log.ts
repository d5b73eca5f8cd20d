import { TextDecoder } from "node:util";
import type { RunEvent } from "../core/events.js";
import type { Plan } from "../core/plan.js";
import { duration } from "../core/text.js";
import type { FilesPort, LogPort } from "../ports.js";
import { plain, type TerminalLook } from "../render/ink.js";
import { pipeLine } from "../render/live.js";
import { terminal } from "../render/terminal.js";
import type { Reporter } from "./reporter.js";

export interface LogWorld {
  readonly log: LogPort;
  readonly files: Pick<FilesPort, "readStream">;
}

/** GitHub shows colours and any character in a job's log. */
const look: TerminalLook = { color: true, width: 120, unicode: true };

/** The job's log: what each step printed in a fold of its own, a line for each gate, and the result at the end. */
export function logReporter(world: LogWorld, reportPath: string | null): Reporter {
  let plan: Plan | null = null;
  // Groups do not nest and a job has one stream: what is printed waits for what is being printed.
  let printed = Promise.resolve();
  const print = (what: () => Promise<void>) => {
    printed = printed.then(what).catch((error: unknown) => {
      world.log.warning(`Could not print a step's output: ${error instanceof Error ? error.message : String(error)}`);
    });
  };
  return {
    name: "log",
    open: async (context) => {
      plan = context.plan;
    },
    event: (event) => {
      const current = plan;
      if (current) print(() => show(event, current, world));
    },
    close: async (report, context) => {
      print(async () => world.log.info(terminal(report, { plan: context.plan, reportPath }, look).trimEnd()));
      await printed;
    },
  };
}

async function show(event: RunEvent, plan: Plan, { log, files }: LogWorld): Promise<void> {
  if (event.type === "warning") return log.warning(event.message);
  if (event.type === "step-finished") return printStep(event, { log, files });
  if (event.type === "setup-finished" && event.output !== undefined) {
    const title = `setup / ${plain(event.name, 80)}: ${event.status} (${duration(event.durationMs)})`;
    return log.group(title, lines(files.readStream(event.output)));
  }
  if (event.type === "gate-finished" || event.type === "step-note") log.info(pipeLine(event, plan, look) ?? "");
}

/** What a step and the commands that ran its failed tests again have printed, each in a fold of its own. */
export async function printStep(
  { gate, step, output, again = [] }: Extract<RunEvent, { type: "step-finished" }>,
  { log, files }: LogWorld,
): Promise<void> {
  if (output === undefined) return;
  const { name, verdict, durationMs } = step;
  const title = `${plain(gate, 60)} / ${plain(name, 80)}: ${verdict.outcome} (${duration(durationMs)})`;
  await log.group(title, lines(files.readStream(output)));
  for (const [index, path] of again.entries()) {
    const retry = step.retries?.[index];
    const words = retry === undefined ? "again" : `again ${retry.round}: ${plain(retry.command, 200)}`;
    await log.group(`${plain(gate, 60)} / ${words}`, lines(files.readStream(path)));
  }
}

async function* lines(bytes: AsyncIterable<Uint8Array>): AsyncIterable<string> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of bytes) {
    const parts = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = parts.pop() ?? "";
    for (const part of parts) yield part.replace(/\r$/, "");
  }
  rest += decoder.decode();
  if (rest !== "") yield rest;
}
