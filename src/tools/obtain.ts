import { createHash, randomUUID } from "node:crypto";
import { dirname, join } from "node:path";
import { type Asked, askVersion, isVersion, plainVersion, type VersionCache } from "./installed.js";
import { ownWords } from "./reading.js";
import type { Route } from "./routes.js";
import type { LocateContext, Located, Obtained, Program } from "./tool.js";

/** Fetches programs: has them run or installed by their registry's own client, or downloads what a digest vouches for. */

/** Time for an installation: cargo compiles what it installs, on two cores for minutes. */
const installTimeoutMs = 15 * 60_000;
const downloadTimeoutMs = 5 * 60_000;
/** The largest archives of such tools have about 150 MB. */
const maxDownloadBytes = 500_000_000;

/** The program of a route, fetched if no earlier run did; or why it cannot be had, in one line. */
export async function obtain(
  tool: Program,
  route: Route,
  context: LocateContext,
  versions: VersionCache,
): Promise<Located | { readonly failed: string }> {
  if (route.type === "run") {
    const asked = await askVersion(tool, route.argv, context, versions, { timeoutMs: installTimeoutMs });
    if (asked.complaint !== null) return { failed: `${route.by} cannot run it (${asked.complaint})` };
    return { argv: route.argv, version: versionOf(asked, route.version), from: `${route.by}, pinned` };
  }
  const env = route.type === "install" ? route.env : {};
  const got = (await kept(tool, route, context)) ?? (await shared(tool, route, context));
  if ("failed" in got) return got;
  const asked = await askVersion(tool, [got.path], context, versions, { env });
  if (asked.unusable !== null) return { failed: `${got.path} cannot be started (${asked.unusable})` };
  if (route.type === "download" && asked.version !== null && !isVersion(asked.version, route.version)) {
    return { failed: `what ${route.release.url} holds is version ${asked.version}` };
  }
  const from = route.type === "install" ? `${route.by}, pinned` : "downloaded, its SHA-256 verified";
  return { argv: [got.path], version: versionOf(asked, route.version), from, env };
}

/** The program as an earlier run has left it, or null. */
export async function kept(
  tool: Program,
  route: Route,
  context: LocateContext,
): Promise<{ readonly path: string } | null> {
  if (route.type === "run") return null;
  const folders = route.type === "install" ? [route.folder] : route.folders.values();
  for (const folder of folders) {
    const path = await context.processes.which(tool.program, join(folder, "bin"));
    if (path !== null) return { path };
  }
  return null;
}

function versionOf(asked: Asked, wanted: string): string | null {
  return asked.version ?? plainVersion(wanted);
}

type Fetched = Exclude<Route, { readonly type: "run" }>;

/** Steps that want the same at once wait for one of them. What ended with that one's own end is begun anew. */
async function shared(tool: Program, route: Fetched, context: LocateContext): Promise<Obtained> {
  const key = route.type === "install" ? route.folder : [...route.folders.values()].join("\n");
  const { underWay } = context.supply;
  const running = underWay.get(key);
  if (running) {
    const got = await running;
    return "failed" in got && got.wasStopped && !context.signal?.aborted ? shared(tool, route, context) : got;
  }
  const fetching = fetchInto(tool, route, context).finally(() => underWay.delete(key));
  underWay.set(key, fetching);
  return fetching;
}

/** Everything happens beside the folder and is moved there when it is whole: what was interrupted is never taken for it. */
async function fetchInto(tool: Program, route: Fetched, context: LocateContext): Promise<Obtained> {
  const { files, supply } = context;
  const part = join(supply.folder, "unfinished", randomUUID());
  try {
    await files.makeDir(join(part, "bin"));
    const filled =
      route.type === "install"
        ? await install(tool, route, part, context)
        : await downloadVerified(tool, route, part, context);
    if ("failed" in filled) return { ...filled, wasStopped: context.signal?.aborted ?? false };
    // Another process may have been faster; what it has put there is the same.
    if (!(await files.moveFolder(part, filled.folder))) await files.remove(part);
    const path = await context.processes.which(tool.program, join(filled.folder, "bin"));
    return path === null ? { failed: `${filled.folder} has no program called ${tool.program}` } : { path };
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  } finally {
    await files.remove(part);
  }
}

type Filled = { readonly folder: string } | { readonly failed: string };

async function install(
  tool: Program,
  route: Extract<Route, { readonly type: "install" }>,
  part: string,
  { processes, env, signal }: LocateContext,
): Promise<Filled> {
  const installer = route.command(part);
  const [file, ...args] = installer.argv;
  // Away from the checkout, whose own settings (.cargo/config.toml, go.work) are not about this.
  const exit = await processes.run({
    file,
    args,
    cwd: part,
    env: { ...env, ...installer.env },
    timeoutMs: installTimeoutMs,
    signal,
  });
  if (exit.type === "exited" && exit.code === 0) {
    const path = await processes.which(tool.program, join(part, "bin"));
    if (path === null) return { failed: `${route.by} installed no program called ${tool.program}` };
    return { folder: route.folder };
  }
  if (exit.type === "timed-out") return { failed: `${route.by} was not done after ${installTimeoutMs / 60_000} min` };
  if (exit.type === "aborted") return { failed: `${route.by} was interrupted` };
  if (exit.type === "not-started") return { failed: `${route.by} cannot be started (${exit.message})` };
  const words = ownWords([exit.stderrTail, exit.stdoutTail]);
  return { failed: `${route.by} cannot install it${words === "" ? "" : ` (${words})`}` };
}

/** The bytes are hashed before anything is done with them. */
async function downloadVerified(
  tool: Program,
  { release, folders }: Extract<Route, { readonly type: "download" }>,
  part: string,
  { files, supply, signal }: LocateContext,
): Promise<Filled> {
  const file = join(part, "download");
  try {
    const limits = { maxBytes: maxDownloadBytes, timeoutMs: downloadTimeoutMs, signal };
    await supply.downloads.download(release.url, file, limits);
  } catch (error) {
    return { failed: `${release.url} cannot be downloaded (${wordsOf(error)})` };
  }
  const hash = createHash("sha256");
  for await (const chunk of files.readStream(file)) hash.update(chunk);
  const digest = hash.digest("hex");
  const folder = folders.get(digest);
  if (folder === undefined) {
    const expected = [...folders.keys()].join(" or ");
    return { failed: `${release.url} was refused: its SHA-256 is ${digest}, and ${expected} was expected` };
  }
  const program = tool.program + (process.platform === "win32" ? ".exe" : "");
  try {
    await supply.downloads.unpack(file, release.packing, program, join(part, "bin", program));
  } catch (error) {
    return { failed: `${release.url} is of no use (${wordsOf(error)})` };
  }
  await files.remove(file);
  await files.makeDir(dirname(folder));
  return { folder };
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
