import type { Settings } from "../inputs.js";
import type { World } from "../ports.js";

/** What a command of the terminal program is called with. */
export interface CommandRequest {
  readonly world: World;
  readonly settings: Settings;
  /** What stands behind the command's name. */
  readonly words: readonly string[];
  readonly options: CommandOptions;
  /** For the result. */
  readonly out: Stream;
  /** For errors, and for progress where the result is one document. */
  readonly err: Stream;
}

export type Stream = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };

export interface CommandOptions {
  readonly json: boolean;
  readonly mermaid: boolean;
  readonly quiet: boolean;
  readonly fix: boolean;
  readonly color: boolean;
}

/** Exit codes of the terminal program beside those of a verdict. */
export const usageError = 2;

/** Runs a command and gives its exit code. */
export type Command = (request: CommandRequest) => Promise<number>;

/** Prints lines for people. */
export function print(out: NodeJS.WritableStream, text: string): void {
  out.write(text.endsWith("\n") ? text : `${text}\n`);
}

/** Prints one JSON document. */
export function printJson(out: NodeJS.WritableStream, value: unknown): void {
  out.write(`${JSON.stringify(value, null, 2)}\n`);
}
