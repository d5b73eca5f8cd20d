import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";

/** Path of nektos/act, null where it is not installed. */
export function findAct(): string | null {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.map((folder) => join(folder, "act")).find((path) => existsSync(path)) ?? null;
}

export interface ActOptions {
  /** The program, as `findAct` says. */
  readonly act: string;
  /** Absolute folder of a checkout that has the workflow and, for `uses: ./`, the action. */
  readonly workspace: string;
  readonly event: string;
  readonly payload: object;
  readonly token: string;
  readonly env?: Readonly<Record<string, string>> | undefined;
  /** Environment of act itself: how ACTIONS_RUNTIME_URL and _TOKEN reach actions. */
  readonly ownEnv?: Readonly<Record<string, string>> | undefined;
}

export interface ActResult {
  readonly exitCode: number | null;
  /** Everything that act printed. */
  readonly output: string;
  /** What the steps printed, without act's prefixes. */
  readonly lines: readonly string[];
}

/** Runs the workflows of a checkout on this machine, without containers. Actions run on the node of our development dependencies. */
export async function runAct(options: ActOptions): Promise<ActResult> {
  const home = await mkdtemp(join(tmpdir(), "gatehouse-act-"));
  try {
    const eventPath = join(home, "event.json");
    await writeFile(eventPath, JSON.stringify(options.payload));
    for (const name of ["secrets", "vars", "env"]) await writeFile(join(home, name), "");
    const given = Object.entries(options.env ?? {}).flatMap(([name, value]) => ["--env", `${name}=${value}`]);
    const args = [
      ...[options.event, "--eventpath", eventPath, "--directory", options.workspace],
      ...[
        "--platform",
        "ubuntu-latest=-self-hosted",
        "--use-gitignore=false",
        "--no-cache-server",
        "--action-cache-path",
        join(home, "cache"),
      ],
      ...["--env-file", join(home, "env"), "--secret-file", join(home, "secrets"), "--var-file", join(home, "vars")],
      ...["--secret", `GITHUB_TOKEN=${options.token}`, ...given],
    ];
    return await run(options, args, home);
  } finally {
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Puts the action, as it would be published, into a checkout. */
export async function installAction(workspace: string, root = process.cwd()): Promise<void> {
  for (const name of ["action.yml", "dist"]) await cp(join(root, name), join(workspace, name), { recursive: true });
  await mkdir(join(workspace, ".git", "info"), { recursive: true });
  await writeFile(join(workspace, ".git", "info", "exclude"), "/action.yml\n/dist\n");
}

function run(options: ActOptions, args: readonly string[], home: string): Promise<ActResult> {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(GITHUB|ACTIONS|RUNNER|INPUT|JEST|npm|GIT)_|^CI$/i.test(name),
  );
  const nodeFolder = join(process.cwd(), "node_modules", "node", "bin");
  const path = [nodeFolder, dirname(process.execPath), process.env.PATH ?? ""].join(delimiter);
  const env = {
    ...Object.fromEntries(own),
    HOME: home,
    XDG_CACHE_HOME: join(home, ".cache"),
    PATH: path,
    ...options.ownEnv,
  };
  return new Promise((resolve, reject) => {
    const child = spawn(options.act, args, { env, cwd: options.workspace, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8");
      stream.on("data", (text: string) => {
        output += text;
      });
    }
    child.once("error", reject);
    child.once("close", (exitCode) => {
      const lines = [...output.matchAll(/^\[[^\]]+\]\s+\| (.*?)\r?$/gm)].map((match) => match[1] ?? "");
      resolve({ exitCode, output, lines });
    });
  });
}
