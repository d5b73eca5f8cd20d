import { childEnvironment } from "../core/environment.js";
import { redact } from "../core/text.js";
import type { Exit } from "../ports.js";
import { type DocumentQueries, sampleOfDocument } from "./json-figure.js";
import type { MetricSource } from "./metrics-source.js";

/** A command of the user's, and the shell that it is for. */
export interface MetricCommand {
  readonly file: string;
  readonly args: readonly string[];
  /** What it is given beside the clean environment; `$NAME` is taken from ours when it starts. */
  readonly env?: Readonly<Record<string, string>> | undefined;
}

/** Figures that a command prints: one number, or a JSON document where there are queries. */
export function commandSource(command: MetricCommand, queries?: DocumentQueries): MetricSource {
  return async (context) => {
    const child = childEnvironment(context.env, command.env ?? {}, process.platform === "win32");
    const { cwd, timeoutMs, signal } = context;
    const error = (why: string) => {
      const reading = { type: "error", why: redact(why, child.secrets) } as const;
      return queries?.compare === undefined ? { canary: reading } : { canary: reading, stable: reading };
    };
    if (child.missing.length > 0) return error(`the environment has no ${child.missing.join(", ")}`);
    for (const secret of child.secrets) context.mask(secret);
    const { file, args } = command;
    const exit = await context.processes.run({ file, args, cwd, env: child.env, timeoutMs, signal });
    const trouble = troubleOf(exit, timeoutMs);
    if (trouble !== undefined) return error(trouble);
    const printed = documentOf(exit.stdoutTail.trim());
    if (printed === undefined) return error("the command printed neither a number nor a JSON document");
    return queries
      ? sampleOfDocument(printed.document, queries, context)
      : sampleOfDocument({ number: printed.document }, { query: "number" }, context);
  };
}

/** How a command ended that gave nothing to read, with its last words. */
function troubleOf(exit: Exit, timeoutMs: number): string | undefined {
  const words = exit.stderrTail.trim().split("\n").at(-1) ?? "";
  switch (exit.type) {
    case "exited":
      return exit.code === 0 ? undefined : `the command exited with ${exit.code}${words === "" ? "" : `: ${words}`}`;
    case "signalled":
      return `the command was killed (${exit.signal})`;
    case "timed-out":
      return `no answer within ${timeoutMs / 1000} s`;
    case "aborted":
      return "it was interrupted";
    case "not-started":
      return exit.message;
  }
}

function documentOf(text: string): { readonly document: unknown } | undefined {
  if (text === "NaN") return { document: text };
  try {
    return { document: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}
