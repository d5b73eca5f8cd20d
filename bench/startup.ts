import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { median, table } from "./table.js";

/** What a run costs before its first command starts: plan, git, and loading the program. */

const config = "version: 1\ngates:\n  test:\n    steps:\n      - run: date +%s%N > stamp\n";

/** A repository with one commit and that config. */
export function makeRepository(folder: string, gatehouse: string): string {
  const root = join(folder, "repository");
  rmSync(root, { recursive: true, force: true });
  mkdirSync(join(root, ".github"), { recursive: true });
  writeFileSync(join(root, ".github", "gatehouse.yml"), gatehouse);
  const git = (...args: readonly string[]) => execFileSync("git", args, { cwd: root, stdio: "ignore" });
  git("init", "--quiet", "--initial-branch", "main");
  git("add", ".");
  git("-c", "user.name=bench", "-c", "user.email=bench@example.com", "commit", "--quiet", "--message", "bench");
  return root;
}

/** The bundle where there is one, else what tsc wrote. */
export function program(door: "cli" | "index"): string {
  const bundled = resolve("dist", `${door}.js`);
  return existsSync(bundled) ? bundled : resolve("build", "src", `${door}.js`);
}

export function startUp(folder: string, rounds: number): string {
  const root = makeRepository(folder, config);
  const event = join(folder, "event.json");
  writeFileSync(
    event,
    JSON.stringify({ ref: "refs/heads/main", repository: { full_name: "acme/api", default_branch: "main" } }),
  );
  const sha = execFileSync("git", ["rev-parse", "HEAD"], { cwd: root, encoding: "utf8" }).trim();
  const plain = { PATH: process.env.PATH ?? "", HOME: folder, NO_COLOR: "1" };
  const runner = {
    ...plain,
    ...{ GITHUB_ACTIONS: "true", GITHUB_WORKSPACE: root, GITHUB_EVENT_NAME: "push", GITHUB_EVENT_PATH: event },
    ...{
      GITHUB_REPOSITORY: "acme/api",
      GITHUB_SHA: sha,
      GITHUB_REF: "refs/heads/main",
      RUNNER_TEMP: folder,
      CI: "true",
    },
    ...{ "INPUT_GITHUB-TOKEN": "", INPUT_CHECKS: "never", INPUT_COMMENT: "never", INPUT_CACHE: "false" },
  };
  const ways = [
    ["node -e 0 (nothing)", ["-e", "0"], plain, false],
    ["terminal: run", [program("cli"), "run"], plain, true],
    ["action", [program("index")], runner, true],
  ] as const;
  const rows = ways.map(([name, args, env, stamps]) => {
    const times = Array.from({ length: rounds }, () => once(args, env, root, stamps));
    const [low, high] = [Math.min(...times), Math.max(...times)];
    return [name, `${median(times).toFixed(0)} ms`, `${low.toFixed(0)} to ${high.toFixed(0)} ms`];
  });
  const read = new Map([
    ["action", filesRead(folder, [program("index")], root, runner)],
    ["cli", filesRead(folder, [program("cli"), "run"], root, plain)],
  ]);
  return `${table(["process start to first command", "median", "range"], rows)}\n\n${bundleParts(read)}`;
}

/** Milliseconds from the start of a process to its first command, or to its end where it has none. */
function once(args: readonly string[], env: NodeJS.ProcessEnv, cwd: string, stamps: boolean): number {
  rmSync(join(cwd, "stamp"), { force: true });
  const begin = performance.timeOrigin + performance.now();
  const { stdout, stderr } = spawnSync(process.execPath, [...args], { cwd, env, encoding: "utf8" });
  const end = performance.timeOrigin + performance.now();
  if (!stamps) return end - begin;
  if (!existsSync(join(cwd, "stamp"))) throw new Error(`${args.join(" ")} ran no command:\n${stdout}${stderr}`);
  return Number(BigInt(readFileSync(join(cwd, "stamp"), "utf8").trim()) / 1000n) / 1000 - begin;
}

/** The files of the bundle that a door reads before any of our code asks for more, and all that a run of one command reads. */
function bundleParts(read: ReadonlyMap<string, readonly string[]>): string {
  if (!existsSync("dist")) return "There is no dist/: what tsc wrote was measured, which is slower to load.";
  const code = readFileSync(join("dist", "gatehouse.js"), "utf8").split("\n");
  const size = (name: string) => statSync(join("dist", name)).size;
  const listed = (names: readonly string[]) => {
    const sorted = [...names].sort((a, b) => size(b) - size(a));
    const sum = sorted.reduce((all, name) => all + size(name), 0);
    return [sorted.map((name) => `${name} (${kilobytes(size(name))})`).join(", "), kilobytes(sum)];
  };
  const rows = [...read].flatMap(([door, all]) => {
    const statement = code.find((line) => new RegExp(`\\b${door} = \\(\\) =>`).test(line)) ?? "";
    const chunks = [...statement.matchAll(/\.e\((?:\/\*.*?\*\/ *)?(\d+)\)/g)].map(
      (match) => `${match[1]}.gatehouse.js`,
    );
    const first = ["gatehouse.js", ...chunks];
    const later = all.filter((name) => !first.includes(name));
    return [
      [door, "at its start", ...listed(first)],
      ["", "by the end of the run", ...listed(later)],
    ];
  });
  const scripts = readdirSync("dist").filter((name) => name.endsWith(".js"));
  const whole = scripts.reduce((all, name) => all + size(name), 0);
  return `${table(["door", "when", "reads", "together"], rows)}\n\nThe whole bundle is ${kilobytes(whole)} in ${scripts.length} files.`;
}

/** Files of the bundle that a run loads, as V8 lists them for coverage. */
function filesRead(folder: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): readonly string[] {
  const coverage = join(folder, "coverage");
  rmSync(coverage, { recursive: true, force: true });
  spawnSync(process.execPath, [...args], { cwd, env: { ...env, NODE_V8_COVERAGE: coverage } });
  const urls = readdirSync(coverage).flatMap((name) => {
    const { result } = JSON.parse(readFileSync(join(coverage, name), "utf8")) as { result: { url: string }[] };
    return result.map(({ url }) => url);
  });
  const names = urls.filter((url) => /\/dist\/[^/]*gatehouse\.js$/.test(url)).map((url) => basename(url));
  return [...new Set(names)];
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000).toLocaleString("en")} kB`;
}
