import type { StepEnv } from "../core/step.js";
import type { Order, TargetAction, TargetSpec } from "../core/target.js";
import type { ReasonOf, Verdict } from "../core/verdict.js";
import type { Clock, FilesPort, GitPort, HttpPort } from "../ports.js";

/** A program that a target runs. */
export interface ProgramCall {
  /** What the step is called after its environment: `apply`. The action (`deploy`) is put before it. */
  readonly name: string;
  readonly file: string;
  /** As they are: nothing in them is looked up, and no shell sees them. */
  readonly args: readonly string[];
  /** The command as it is shown, where the arguments are not for people; they are shown when absent. */
  readonly shown?: string | undefined;
  /** What it reads on its standard input. */
  readonly input?: string | undefined;
  /** Keeps its standard input open to the end, so that what reads there learns of it when the program has to end, or we die. */
  readonly holdsInput?: boolean | undefined;
  /** Says of an exit code other than 0 that it is not the program's own judgement: the step is `broken` then. */
  readonly trouble?: ((exitCode: number) => Promise<ProgramTrouble | null>) | undefined;
  /** On top of the environment's own; a `$NAME` in a value is looked up, `$$` is a dollar. */
  readonly env?: StepEnv | undefined;
  /** Absolute; the environment's working directory when absent. */
  readonly cwd?: string | undefined;
  /** The environment's `timeout` when absent. */
  readonly timeoutMs?: number | undefined;
}

/** Why nothing can be told of what a program was to do. */
export interface ProgramTrouble {
  readonly reason: ReasonOf<"broken">;
  readonly message: string;
}

/** How it ended: `failed` (`deploy`) for an exit code that is not 0, `broken` where that says nothing, or `cancelled`. */
export interface ProgramRun {
  /** Its message begins with the step's name and ends with the program's last words. */
  readonly verdict: Verdict;
  /** Null where it did not exit by itself. */
  readonly exitCode: number | null;
  /** All that it printed on its standard output, at most 16 MiB; secrets are still in it. */
  readonly stdout: string;
}

/** What a command of the user's is told besides the order. */
export interface CommandMore {
  /** A `$NAME` in a value is looked up, `$$` is a dollar. */
  readonly env?: StepEnv | undefined;
  readonly timeoutMs?: number | undefined;
}

/** What a target does its work with, for one environment. Nothing of it rejects but what the ports say of theirs. */
export interface TargetHands {
  /** Runs a program to its end, as a step of the gate. */
  readonly program: (call: ProgramCall) => Promise<ProgramRun>;
  /**
   * Runs a command of the user's in a shell, told of the order by GATEHOUSE_* variables and of what else is given. The
   * environment's `timeout` holds when none is given.
   */
  readonly command: (name: string, run: string, more?: CommandMore) => Promise<Verdict>;
  /**
   * A text of the config with each `$NAME` looked up in the environment, or the names that are not there. Secrets among them
   * are masked, and taken out of what the programs of this action print; `name` is the variable that the text is for, which
   * may tell that it is one.
   */
  readonly lookUp: (text: string, name?: string) => { readonly text: string } | { readonly missing: readonly string[] };
  readonly environment: TargetEnvironment;
  /** What programs of the order are told of it (GATEHOUSE_*): `program` and `command` do that by themselves. */
  readonly told: Readonly<Record<string, string>>;
  readonly files: FilesPort;
  /** Of the repository. */
  readonly git: GitPort;
  readonly http: HttpPort;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Absolute root of the repository. */
  readonly root: string;
  /** Absolute folder for files of this action, which nobody else may read; it is removed once the action is over. */
  readonly folder: string;
  /** A text that must not be seen in the log, whoever prints it; it is taken out of what the programs of this action print. */
  readonly mask: (secret: string) => void;
  /** Says something in the log that changes no verdict. */
  readonly note: (text: string) => void;
}

/** The environment that a target works for. */
export interface TargetEnvironment {
  readonly name: string;
  /** Where people find it. */
  readonly url?: string | undefined;
  /** Shares of the traffic that a canary is given, in percent; none where there is no canary. */
  readonly weights: readonly number[];
  readonly env: StepEnv;
  /** Absolute. */
  readonly workingDirectory: string;
  /** Of each program. */
  readonly timeoutMs: number;
}

/**
 * Does one thing with a release, and never rejects for what the world does to it: `failed` (`deploy`) where that was refused
 * or did not hold, `broken` where it cannot be told. An action that the target has no use for is passed; a `weight` or a
 * `rollback` that was not done never is. One file each in this folder and one line in `registry.ts`.
 */
export type TargetHandler<S extends TargetSpec = TargetSpec> = (
  action: TargetAction,
  order: Order,
  spec: S,
  hands: TargetHands,
) => Promise<Verdict>;
