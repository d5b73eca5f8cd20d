import type { PlannedContainer } from "./containers.js";

/** Environment of a step. Values may hold `$NAME` or `${NAME}`, resolved only when the child starts. */
export type StepEnv = Readonly<Record<string, string>>;

/** What every kind of step has. */
export interface StepCommon {
  /** Shown to people: the tool's name, or the first words of the command. Unique within its gate. */
  readonly name: string;
  readonly env: StepEnv;
  /** Relative to the repository's root, `.` by default. */
  readonly workingDirectory: string;
  readonly timeoutMs: number;
  /** Globs of report files that the step promises to write, relative to its working directory. */
  readonly reports: readonly string[];
  /** What its command runs in, where that is not what the gate says. */
  readonly container?: PlannedContainer | undefined;
  /** Line in the config file, for messages; absent when detected. */
  readonly line?: number | undefined;
}
