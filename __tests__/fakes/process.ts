import type { Command, Exit, FilesPort, ProcessPort } from "../../src/ports.js";

/** What a command does, as a test tells it. */
export interface Scripted {
  readonly stdout?: string;
  readonly stderr?: string;
  /** How often `stdout` is printed, once by default. */
  readonly repeat?: number;
  /** Exit code, 0 by default; a signal's name; or why it cannot be started. */
  readonly code?: number;
  readonly signal?: string;
  readonly notStarted?: string;
  /** Prints what it reads, after `stdout`. */
  readonly echoes?: boolean;
  /** Runs until it is stopped. */
  readonly hangs?: boolean;
}

type Ending =
  | { type: "exited"; code: number }
  | { type: "signalled"; signal: string }
  | { type: "timed-out" }
  | { type: "aborted" }
  | { type: "not-started"; message: string };

/** Processes that only seem to run. `commands` holds each one that was started. */
export class FakeProcesses implements ProcessPort {
  readonly commands: Command[] = [];

  constructor(
    private readonly script: (command: Command) => Scripted | Promise<Scripted>,
    private readonly files: FilesPort,
    private readonly programs: Readonly<Record<string, string>> = {},
  ) {}

  async run(command: Command): Promise<Exit> {
    if (command.signal?.aborted) return exit({ type: "aborted" });
    let scripted: Scripted;
    try {
      const told = await this.script(command);
      const read = told.echoes ? (command.input ?? "") : "";
      scripted = { ...told, stdout: (told.stdout ?? "").repeat(told.repeat ?? 1) + read };
      if (scripted.notStarted !== undefined) return exit({ type: "not-started", message: scripted.notStarted });
      await this.#spool(command, scripted);
    } catch (error) {
      return exit({ type: "not-started", message: String(error) });
    }
    this.commands.push(command);
    for (const stream of ["stdout", "stderr"] as const) {
      const lines = (scripted[stream] ?? "").split("\n");
      if (lines.at(-1) === "") lines.pop();
      for (const line of lines) command.onLine?.(line.replace(/\r$/, ""), stream);
    }
    return exit(
      scripted.hangs || (scripted.echoes && command.holdsInput) ? await stopped(command) : ending(scripted),
      scripted,
    );
  }

  async which(program: string): Promise<string | null> {
    return this.programs[program] ?? null;
  }

  async #spool(command: Command, { stdout = "", stderr = "" }: Scripted): Promise<void> {
    if (command.stdout !== undefined) await this.files.writeText(command.stdout, stdout);
    if (command.stderr !== undefined) await this.files.writeText(command.stderr, stderr);
    if (command.output !== undefined) await this.files.writeText(command.output, stdout + stderr);
  }
}

function exit(how: Ending, { stdout = "", stderr = "" }: Scripted = {}): Exit {
  return { durationMs: 1, stdoutTail: stdout.slice(-65_536), stderrTail: stderr.slice(-65_536), ...how };
}

function ending(scripted: Scripted): Ending {
  if (scripted.signal !== undefined) return { type: "signalled", signal: scripted.signal };
  return { type: "exited", code: scripted.code ?? 0 };
}

function stopped(command: Command): Promise<Ending> {
  return new Promise((done) => {
    const timer =
      command.timeoutMs === undefined ? undefined : setTimeout(() => done({ type: "timed-out" }), command.timeoutMs);
    command.signal?.addEventListener("abort", () => {
      clearTimeout(timer);
      done({ type: "aborted" });
    });
  });
}
