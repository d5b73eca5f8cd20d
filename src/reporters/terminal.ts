import type { Clock } from "../ports.js";
import { spell } from "../render/ink.js";
import { advance, frame, header, type LiveLook, type LiveState, pipeLine, startLive } from "../render/live.js";
import { terminal } from "../render/terminal.js";
import type { Reporter } from "./reporter.js";

/** A console to write to; sizes are absent in a pipe. */
export type Console = NodeJS.WritableStream & {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  readonly rows?: number | undefined;
};

export interface TerminalOptions {
  readonly stream: Console;
  readonly color: boolean;
  readonly unicode: boolean;
  /** No progress; the result is still printed. */
  readonly quiet: boolean;
  /** Path of the report as it is to be shown, null if none is written. */
  readonly reportPath: string | null;
}

/** Milliseconds between two pictures: fast enough for a clock with tenths, slow enough to cost nothing. */
const interval = 120;

/** Progress in place in a terminal, line by line in a pipe, and the result at the end. */
export function terminalReporter(options: TerminalOptions, clock: Clock): Reporter {
  const { stream, quiet } = options;
  const isLive = stream.isTTY === true && !quiet;
  let state: LiveState | null = null;
  let live: Live | null = null;
  return {
    name: "terminal",
    open: async ({ plan }) => {
      if (plan.gates.length === 0) return;
      state = startLive(plan);
      if (isLive) live = await startDrawing(stream, () => (state ? frame(state, clock.now(), look(options)) : ""));
      else if (!quiet) stream.write(`${spell(look(options), header(plan, look(options)))}\n`);
    },
    event: (event) => {
      if (!state) return;
      state = advance(state, event, clock.now());
      if (live && (event.type === "warning" || event.type === "step-note"))
        live.say(pipeLine(event, state.plan, look(options)) ?? "");
      if (isLive || quiet) return;
      const line = pipeLine(event, state.plan, look(options));
      if (line !== null) stream.write(`${line}\n`);
    },
    close: async (report, { plan }) => {
      live?.stop();
      const gap = state && !quiet ? "\n" : "";
      stream.write(gap + terminal(report, { plan, reportPath: options.reportPath }, look(options)));
    },
  };
}

function look({ stream, color, unicode }: TerminalOptions): LiveLook {
  return { color, unicode, width: stream.columns ?? 100, height: stream.rows ?? 24 };
}

interface Live {
  /** A line that stays, above the picture. */
  say(line: string): void;
  stop(): void;
}

async function startDrawing(stream: Console, picture: () => string): Promise<Live> {
  const { createLogUpdate } = await import("log-update");
  const update = createLogUpdate(stream);
  const draw = () => update(picture());
  draw();
  const timer = setInterval(draw, interval);
  timer.unref();
  return {
    say: (line) => {
      update.clear();
      stream.write(`${line}\n`);
      draw();
    },
    stop: () => {
      clearInterval(timer);
      draw();
      update.done();
    },
  };
}
