import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { parse } from "yaml";
import { CommandReader, type RunnerAnnotation, type WorkflowCommand } from "./runner-commands.js";
import { type JobOptions, jobEnvironment } from "./runner-environment.js";
import { readKeyValues, summaryLimit } from "./runner-files.js";
import { processesWith, type Survivor } from "./survivors.js";

export type { JobOptions } from "./runner-environment.js";

export interface StepResult {
  /** As the runner would see it: a bad command file fails a step that exits 0. */
  readonly conclusion: "success" | "failure";
  readonly exitCode: number | null;
  readonly signal: string | null;
  readonly durationMs: number;
  /** Both streams as they were written, and each by itself. */
  readonly output: string;
  readonly stdout: string;
  readonly stderr: string;
  /** Text lines as the log shows them, masked. */
  readonly log: readonly string[];
  readonly groups: readonly string[];
  readonly commands: readonly WorkflowCommand[];
  readonly annotations: readonly RunnerAnnotation[];
  readonly droppedAnnotations: number;
  readonly masks: ReadonlySet<string>;
  readonly outputs: ReadonlyMap<string, string>;
  readonly state: ReadonlyMap<string, string>;
  readonly env: ReadonlyMap<string, string>;
  readonly path: readonly string[];
  /** Null if it was above the runner's limit. */
  readonly summary: string | null;
  /** What the runner would complain about. */
  readonly errors: readonly string[];
  /** Processes of the step that were still there when it had ended. */
  readonly survivors: readonly Survivor[];
  /** Signals that a cancellation needed, with the milliseconds since it began. */
  readonly signals: readonly { readonly name: string; readonly afterMs: number }[];
}

/** Times of the runner (ProcessInvoker.cs): SIGINT, then SIGTERM, then SIGKILL, to the node process alone. */
const afterInterruptMs = 7500;
const afterTerminateMs = 2500;
/** How long it waits for a stream that somebody holds open after the process has ended. */
const openStreamMs = 5000;

/** One step with an action in it, run as the runner does. */
export class Step {
  readonly done: Promise<StepResult>;
  private readonly child: ChildProcess;
  private readonly reader = new CommandReader();
  private readonly text = { both: "", stdout: "", stderr: "" };
  private readonly signals: { name: string; afterMs: number }[] = [];
  private readonly watchers = new Set<() => void>();
  private readonly startedMs = Date.now();
  private hasExited = false;

  private constructor(
    private readonly options: JobOptions,
    private readonly files: CommandFiles,
    private readonly tracking: string,
    entry: string,
    env: Record<string, string>,
  ) {
    this.child = spawn(options.node ?? nodeOfActions(), [entry], {
      cwd: options.workspace,
      env,
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.done = this.finish();
  }

  /** `state` is what an earlier step of the same job saved: with it the action's `post` runs. */
  static async start(options: JobOptions, state?: ReadonlyMap<string, string>): Promise<Step> {
    const text = await readFile(join(options.action, "action.yml"), "utf8");
    const action = parse(text) as {
      runs: { main: string; post?: string };
      inputs?: Record<string, { default?: unknown }>;
    };
    const entry = state ? action.runs.post : action.runs.main;
    if (!entry) throw new Error("the action has no such entry");
    const files = await CommandFiles.create(options.temp);
    const tracking = `github_${randomUUID()}`;
    const eventPath = join(options.temp, "_github_workflow", "event.json");
    await mkdir(join(options.temp, "_github_workflow"), { recursive: true });
    await writeFile(eventPath, JSON.stringify(options.payload));
    const env = {
      ...jobEnvironment(options, action.inputs ?? {}),
      ...files.env,
      ...Object.fromEntries([...(state ?? [])].map(([name, value]) => [`STATE_${name}`, value])),
      GITHUB_EVENT_PATH: eventPath,
      RUNNER_TRACKING_ID: tracking,
    };
    return new Step(options, files, tracking, options.entry ?? join(options.action, entry), env);
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  /** Resolves when the output so far matches; rejects if the step ends, or the time passes, before it does. */
  async waitFor(pattern: RegExp, timeoutMs = 120_000): Promise<void> {
    const give = (why: string) => new Error(`${why} before ${pattern} was printed:\n${this.text.both}`);
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => reject(give(`${timeoutMs} ms passed`)), timeoutMs);
      const look = () => {
        if (pattern.test(this.text.both)) resolve();
        else if (this.hasExited) reject(give("the step ended"));
        else return;
        clearTimeout(timer);
        this.watchers.delete(look);
      };
      this.watchers.add(look);
      look();
    });
  }

  /** Cancels the job as the runner does, and waits for the end. */
  async cancel(): Promise<StepResult> {
    const beganMs = Date.now();
    const ended = this.done.then(() => true);
    for (const [name, waitMs] of [
      ["SIGINT", afterInterruptMs],
      ["SIGTERM", afterTerminateMs],
      ["SIGKILL", 0],
    ] as const) {
      if (this.hasExited) break;
      this.signals.push({ name, afterMs: Date.now() - beganMs });
      this.child.kill(name);
      const timer = deadline(waitMs);
      if (waitMs > 0 && (await Promise.race([this.exited(), timer.passed]))) timer.clear();
    }
    await ended;
    return this.done;
  }

  /** Runs the action's `post` in the same job. */
  async post(): Promise<Step> {
    return Step.start(this.options, (await this.done).state);
  }

  /** Ends what is left of the step, as the runner does at the end of a job. */
  async sweep(): Promise<void> {
    for (const { pid } of await processesWith(`RUNNER_TRACKING_ID=${this.tracking}`)) {
      try {
        process.kill(pid, "SIGKILL");
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
      }
    }
  }

  private exited(): Promise<boolean> {
    if (this.hasExited) return Promise.resolve(true);
    return new Promise((resolve) => this.child.once("exit", () => resolve(true)));
  }

  private async finish(): Promise<StepResult> {
    const closed = Promise.all((["stdout", "stderr"] as const).map((name) => this.read(name)));
    const [exitCode, signal] = await new Promise<[number | null, string | null]>((resolve, reject) => {
      this.child.once("error", reject);
      this.child.once("exit", (code, name) => resolve([code, name]));
    });
    this.hasExited = true;
    const durationMs = Date.now() - this.startedMs;
    const timer = deadline(openStreamMs);
    if (!(await Promise.race([closed.then(() => true), timer.passed]))) {
      this.child.stdout?.destroy();
      this.child.stderr?.destroy();
    }
    timer.clear();
    for (const look of this.watchers) look();
    const survivors = await processesWith(`RUNNER_TRACKING_ID=${this.tracking}`);
    const said = await this.files.read();
    const errors = [...this.reader.errors, ...said.errors];
    const { log, groups, commands, annotations, droppedAnnotations, masks } = this.reader;
    const oldOutputs = commands
      .filter((each) => each.name === "set-output")
      .map((each) => [each.properties.name ?? "", each.data] as const);
    return {
      ...said,
      ...{ log, groups, commands, annotations, droppedAnnotations, masks, errors, survivors, signals: this.signals },
      ...{ exitCode, signal, durationMs, output: this.text.both, stdout: this.text.stdout, stderr: this.text.stderr },
      outputs: new Map([...oldOutputs, ...said.outputs]),
      conclusion: exitCode === 0 && errors.length === 0 ? "success" : "failure",
    };
  }

  private async read(name: "stdout" | "stderr"): Promise<void> {
    const stream = this.child[name];
    if (!stream) return;
    for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
      this.text[name] += `${line}\n`;
      this.text.both += `${line}\n`;
      this.reader.line(line);
      for (const look of this.watchers) look();
    }
  }
}

/** Fresh, empty files of one step. */
class CommandFiles {
  private constructor(readonly env: Readonly<Record<string, string>>) {}

  static async create(temp: string): Promise<CommandFiles> {
    const folder = join(temp, "_runner_file_commands");
    await mkdir(folder, { recursive: true });
    const names = {
      OUTPUT: "set_output",
      STATE: "save_state",
      ENV: "set_env",
      PATH: "add_path",
      STEP_SUMMARY: "step_summary",
    };
    const id = randomUUID();
    const env = Object.fromEntries(
      Object.entries(names).map(([name, prefix]) => [`GITHUB_${name}`, join(folder, `${prefix}_${id}`)]),
    );
    for (const path of Object.values(env)) await writeFile(path, "");
    return new CommandFiles(env);
  }

  async read() {
    const errors: string[] = [];
    const values = async (name: string): Promise<Map<string, string>> => {
      try {
        return readKeyValues(await this.text(name));
      } catch (error) {
        errors.push(`Unable to process file command '${name}': ${(error as Error).message}`);
        return new Map();
      }
    };
    const [outputs, state, env] = [await values("OUTPUT"), await values("STATE"), await values("ENV")];
    if (env.has("NODE_OPTIONS")) errors.push("Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
    const path = (await this.text("PATH")).split("\n").filter((line) => line !== "");
    const text = await this.text("STEP_SUMMARY");
    const isTooLong = Buffer.byteLength(text) > summaryLimit;
    if (isTooLong) errors.push("$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k");
    for (const file of Object.values(this.env)) await rm(file);
    return { outputs, state, env, path, summary: isTooLong ? null : text, errors };
  }

  private async text(name: string): Promise<string> {
    return readFile(this.env[`GITHUB_${name}`] ?? "", "utf8");
  }
}

/** The node that the project's development dependencies bring, since the machine's own may be older than the runner's. */
function nodeOfActions(): string {
  const own = join(process.cwd(), "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");
  return existsSync(own) ? own : process.execPath;
}

function deadline(ms: number): { readonly passed: Promise<false>; clear(): void } {
  let timer: NodeJS.Timeout | undefined;
  const passed = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), ms);
  });
  return { passed, clear: () => clearTimeout(timer) };
}
