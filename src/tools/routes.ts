import { join } from "node:path";
import { commandLine } from "../core/text.js";
import { pathOf, registryOf } from "./installed.js";
import { type Release, releaseAt, releaseOf } from "./releases.js";
import type { LocateContext, Located, Program } from "./tool.js";

/** How a program that is not on this machine can be had. Nothing is fetched here: `obtain.ts` does that. */

/** What a step asks for. */
export interface Wanted {
  /** An exact version. */
  readonly version?: string | undefined;
  /** SHA-256 of the archives that may be downloaded for it, in lower-case hex. */
  readonly digests?: readonly string[] | undefined;
  /** Address of the archive. */
  readonly url?: string | undefined;
}

export type Route =
  /** A runner that keeps what it has fetched itself. */
  | { readonly type: "run"; readonly by: string; readonly version: string; readonly argv: Located["argv"] }
  /** An installation into a folder of ours. */
  | {
      readonly type: "install";
      readonly by: string;
      readonly version: string;
      /** Absolute folder that the program's `bin` ends up in. */
      readonly folder: string;
      /** The command that fills a folder, and what it needs in its environment. */
      readonly command: (folder: string) => Installer;
      /** What the program needs in its environment when it runs. */
      readonly env: Readonly<Record<string, string>>;
    }
  /** A file that is taken only if it has one of these digests. */
  | {
      readonly type: "download";
      readonly version: string;
      readonly release: Release;
      /** By digest, the absolute folder that the program's `bin` ends up in. */
      readonly folders: ReadonlyMap<string, string>;
    };

export interface Installer {
  readonly argv: Located["argv"];
  readonly env: Readonly<Record<string, string>>;
}

/** The way to a program that nobody installed, or why there is none: empty where nothing better can be said. */
export async function routeTo(
  tool: Program,
  wanted: Wanted,
  context: LocateContext,
): Promise<Route | { readonly none: string }> {
  const version = (wanted.version ?? tool.package?.version)?.replace(/^v/, "");
  if (version === undefined) return { none: "" };
  if (wanted.digests && wanted.digests.length > 0) return download(tool, version, wanted, context);
  const route = await throughRegistry(tool, version, context);
  if (route) return route;
  const release = releaseOf(tool.program, version, process);
  if (!release) return { none: "" };
  return {
    none: `to have it downloaded, write ${tool.name}@${version}#sha256:<64 hex digits>, the SHA-256 of ${release.url}`,
  };
}

function download(tool: Program, version: string, wanted: Wanted, context: LocateContext): Route | { none: string } {
  const release = wanted.url === undefined ? releaseOf(tool.program, version, process) : releaseAt(wanted.url);
  if (!release) {
    const machine = `${process.platform}-${process.arch}`;
    return {
      none: `no release archive of ${tool.name} for ${machine} is known: give its address in "url", or leave the digest out`,
    };
  }
  const folders = new Map(
    (wanted.digests ?? []).map((digest) => [digest, folderOf(tool, `${version}-sha256-${digest}`, context)]),
  );
  return { type: "download", version, release, folders };
}

/** How the registry of the tool's package is asked, or null if nothing on this machine can ask it. */
async function throughRegistry(tool: Program, version: string, context: LocateContext): Promise<Route | null> {
  if (!tool.package) return null;
  const { name } = tool.package;
  const { processes, env } = context;
  const has = async (program: string) => (await processes.which(program, pathOf(env))) !== null;
  const run = (...argv: Located["argv"]): Route => ({ type: "run", by: argv[0], version, argv });
  const isSame = name === tool.program;
  const install = (by: string, command: (folder: string) => Installer, own: Record<string, string> = {}): Route => {
    const folder = folderOf(tool, `${version}-${by}`, context);
    return { type: "install", by, version, folder, command, env: own };
  };
  switch (registryOf(tool)) {
    case "pypi":
      if (await has("uvx")) {
        const from = isSame ? [`${name}@${version}`] : ["--from", `${name}==${version}`, tool.program];
        return run("uvx", "--quiet", ...from);
      }
      return (await has("pipx")) ? run("pipx", "run", "--spec", `${name}==${version}`, tool.program) : null;
    case "npm": {
      if (!(await has("npx"))) return null;
      const from = isSame ? [`${name}@${version}`] : [`--package=${name}@${version}`, "--", tool.program];
      return run("npx", "--yes", ...from);
    }
    case "go":
      // `go run` would make every exit code of the program a 1.
      if (!(await has("go"))) return null;
      return install("go", (folder) => ({
        argv: ["go", "install", `${name}@v${version}`],
        env: { GOBIN: join(folder, "bin") },
      }));
    case "crates":
      if (!(await has("cargo"))) return null;
      return install("cargo", (folder) => ({
        argv: ["cargo", "install", "--locked", "--quiet", "--root", folder, "--version", version, name],
        env: {},
      }));
    case "rubygems": {
      if (!(await has("gem"))) return null;
      const gems = { GEM_PATH: folderOf(tool, `${version}-gem`, context) };
      const into = (folder: string) => ["--install-dir", folder, "--bindir", join(folder, "bin")];
      return install(
        "gem",
        (folder) => ({ argv: ["gem", "install", "--no-document", ...into(folder), "-v", version, name], env: {} }),
        gems,
      );
    }
    default:
      return null;
  }
}

/** One folder a tool, version, way and machine. */
function folderOf(tool: Program, version: string, { supply }: LocateContext): string {
  return join(supply.folder, tool.name, version, `${process.platform}-${process.arch}`);
}

/** What would be done, for `explain`. */
export function describeRoute(route: Route): string {
  switch (route.type) {
    case "run":
      return `would be fetched and run by ${commandLine(route.argv)}`;
    case "install":
      return `would be installed by ${commandLine(route.command(route.folder).argv)} into ${route.folder}`;
    case "download": {
      const digests = [...route.folders.keys()].join(" or ");
      return `would be downloaded from ${route.release.url} if its SHA-256 is ${digests}`;
    }
  }
}

/** The one line that installs the tool, at the version that was asked for. */
export function installLine(tool: Program, wanted: string | undefined): string {
  if (wanted === undefined) return tool.install;
  const name = tool.package?.name ?? tool.program;
  const version = wanted.replace(/^v/, "");
  switch (registryOf(tool)) {
    case "pypi":
      return `pip install ${name}==${version}`;
    case "npm":
      return `npm install --save-dev ${name}@${version}`;
    default:
      return (tool.package && otherLine(tool, name, version)) ?? tool.install;
  }
}

function otherLine(tool: Program, name: string, version: string): string | null {
  switch (registryOf(tool)) {
    case "go":
      return `go install ${name}@v${version}`;
    case "crates":
      return `cargo install --locked ${name}@${version}`;
    case "rubygems":
      return `gem install ${name} -v ${version}`;
    default:
      return null;
  }
}
