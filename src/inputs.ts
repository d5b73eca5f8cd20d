import { defaultConfigPath, failFastModes } from "./config/config.js";
import { hint, nearest } from "./config/nearest.js";
import { staysInside } from "./config/schema-parts.js";
import type { FailFast } from "./core/plan.js";
import { type ActionEvent, readEvent } from "./event.js";

/** What the user asked for, from an action's inputs or a terminal's arguments, checked. */
export interface Settings {
  readonly mode: "run";
  /** As the user named it, relative to the repository's root. */
  readonly configPath: string;
  /** Names of the gates to run; empty for all. Whether they exist is for the plan to say. */
  readonly gates: readonly string[];
  /** The only environment that deploy gates deploy to; all when absent. */
  readonly environment?: string | undefined;
  /** Null when there is none: then nothing is written to GitHub. */
  readonly token: string | null;
  readonly checkName: string;
  readonly checks: "auto" | "always" | "never";
  readonly comment: "auto" | "always" | "on-failure" | "never";
  readonly annotations: "auto" | "never";
  readonly failFast?: FailFast | undefined;
  readonly concurrency?: number | undefined;
  readonly cache?: boolean | undefined;
  readonly workingDirectory?: string | undefined;
  /** Lines of `path=value` over the config. */
  readonly set: readonly string[];
  /** Null in a terminal. */
  readonly event: ActionEvent | null;
}

/** Values of the inputs that nobody set. */
export const defaultSettings = {
  mode: "run",
  configPath: defaultConfigPath,
  gates: [],
  checkName: "Gatehouse",
  checks: "auto",
  comment: "auto",
  annotations: "auto",
  set: [],
} as const satisfies Partial<Settings>;

export type SettingsResult =
  | { readonly ok: true; readonly settings: Settings }
  /** With what could be read, so that the refusal can be reported where it should. */
  | { readonly ok: false; readonly problems: readonly string[]; readonly settings: Settings };

/** Inputs of action.yml. */
export const inputNames = [
  "config",
  "gates",
  "mode",
  "shard",
  "environment",
  "github-token",
  "check-name",
  "checks",
  "comment",
  "annotations",
  "fail-fast",
  "concurrency",
  "cache",
  "working-directory",
  "set",
] as const;
type InputName = (typeof inputNames)[number];

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Settings of an action's run from its environment. An input that is empty counts as one that was not given, as an
 * expression without a value gives the empty string. All problems are named at once, each as a sentence.
 */
export async function readActionSettings(
  env: Env,
  readFile: (path: string) => Promise<string | null>,
): Promise<SettingsResult> {
  const inputs = new Inputs(env);
  const settings: Omit<Settings, "event"> = {
    mode: inputs.mode(),
    configPath: inputs.folder("config") ?? defaultSettings.configPath,
    gates: [...new Set(inputs.list("gates", ","))],
    environment: inputs.text("environment"),
    token: inputs.text("github-token") ?? null,
    checkName: inputs.checkName() ?? defaultSettings.checkName,
    checks: inputs.word("checks", ["auto", "always", "never"]) ?? defaultSettings.checks,
    comment: inputs.word("comment", ["auto", "always", "on-failure", "never"]) ?? defaultSettings.comment,
    annotations: inputs.word("annotations", ["auto", "never"]) ?? defaultSettings.annotations,
    failFast: inputs.failFast(),
    concurrency: inputs.concurrency(),
    cache: inputs.cache(),
    workingDirectory: inputs.folder("working-directory"),
    set: inputs.list("set", "\n"),
  };
  inputs.notYet("shard");
  inputs.unknown();
  const event = await readEvent(env, readFile);
  const problems = [...inputs.problems, ...(event.ok ? [] : event.problems)];
  const all = { ...settings, event: event.ok ? event.event : null };
  return problems.length > 0 ? { ok: false, problems, settings: all } : { ok: true, settings: all };
}

/** The inputs as the runner hands them over: `INPUT_` and the name in capitals, spaces as `_`, hyphens kept. */
class Inputs {
  readonly problems: string[] = [];
  constructor(private readonly env: Env) {}

  text(name: InputName): string | undefined {
    return this.env[variable(name)]?.trim() || undefined;
  }

  list(name: InputName, separator: string): readonly string[] {
    const parts = (this.text(name) ?? "").split(separator).map((part) => part.trim());
    return parts.filter((part) => part !== "");
  }

  word<const W extends readonly string[]>(name: InputName, words: W): W[number] | undefined {
    const text = this.text(name);
    const found = words.find((word) => word === text);
    if (text === undefined || found !== undefined) return found;
    const meant = nearest(text, words);
    this.complain(
      name,
      `must be one of ${words.join(", ")}, not "${text}"${meant ? ` (did you mean "${meant}"?)` : ""}`,
    );
    return undefined;
  }

  mode(): "run" {
    const mode = this.word("mode", ["run", "plan", "leg", "report"]);
    if (mode !== undefined && mode !== "run") this.complain("mode", `"${mode}" is not supported yet`);
    return "run";
  }

  failFast(): FailFast | undefined {
    const word = this.word("fail-fast", ["true", "kill", "false"]);
    return word && failFastModes[word];
  }

  cache(): boolean | undefined {
    const word = this.word("cache", ["true", "false"]);
    return word === undefined ? undefined : word === "true";
  }

  concurrency(): number | undefined {
    const text = this.text("concurrency");
    if (text === undefined) return undefined;
    const count = Number(text);
    if (/^\d+$/.test(text) && count >= 1 && count <= 256) return count;
    this.complain("concurrency", `must be a whole number from 1 to 256, not "${text}"`);
    return undefined;
  }

  /** Check runs are told apart by their names, which end with the gate's after a slash. */
  checkName(): string | undefined {
    const name = this.text("check-name");
    if (name === undefined || (name.length <= 100 && !/[\r\n]/.test(name))) return name;
    this.complain("check-name", "must be one line of at most 100 characters");
    return undefined;
  }

  folder(name: "config" | "working-directory"): string | undefined {
    const path = this.text(name);
    if (path === undefined || staysInside(path)) return path;
    this.complain(name, `must be a path inside the repository, relative to its root, not "${path}"`);
    return undefined;
  }

  notYet(name: InputName): void {
    if (this.text(name) !== undefined) this.complain(name, "is not supported yet");
  }

  /**
   * The runner hands over whatever stands under `with`, so an input that we do not know was meant for us. Inside a
   * composite action it may be its parent's, and only what looks like a slip is named.
   */
  unknown(): void {
    const known = new Set(inputNames.map(variable));
    const isComposite = Boolean(this.env.GITHUB_ACTION_PATH);
    for (const key of Object.keys(this.env).sort()) {
      if (!key.startsWith("INPUT_") || known.has(key)) continue;
      const name = key.slice("INPUT_".length).toLowerCase();
      if (isComposite && nearest(name, inputNames) === undefined) continue;
      this.problems.push(`input "${name}": unknown${hint(name, inputNames)}`);
    }
  }

  private complain(name: InputName, message: string): void {
    this.problems.push(`input "${name}": ${message}`);
  }
}

function variable(name: string): string {
  return `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
}
