import { join } from "node:path";
import pLimit from "p-limit";
import { childEnvironment, referencedNames } from "../core/environment.js";
import { dockerHub, evenRegistry, type RegistryLogin, registryOf } from "../core/image.js";
import { redact } from "../core/text.js";
import type { Clock, Exit, FilesPort } from "../ports.js";
import { engineTrouble, isWell, saidBy, type Trouble, triedAgain } from "./words.js";

/** What a login came to. */
export type Login =
  | { readonly type: "done"; readonly registry: string }
  /** The config names no login for it: what the machine's own client knows holds, or nobody is logged in. */
  | { readonly type: "none"; readonly registry: string }
  /** The variables that hold the login are not set, or empty: pulls go without, a push cannot. */
  | { readonly type: "missing"; readonly registry: string; readonly message: string }
  | {
      readonly type: "refused";
      readonly registry: string;
      readonly reason: "registry" | Trouble["reason"];
      readonly message: string;
    };

interface SessionWorld {
  readonly run: (
    args: readonly string[],
    call: { readonly input: string; readonly timeoutMs: number },
  ) => Promise<Exit>;
  readonly atEnd: (undo: () => Promise<unknown>) => void;
  /** Of the run. */
  readonly id: string;
  readonly files: FilesPort;
  readonly env: Readonly<Record<string, string>>;
  readonly temporary: string;
  readonly registries?: readonly RegistryLogin[] | undefined;
  readonly clock: Pick<Clock, "wait">;
  readonly mask: (value: string) => void;
}

/** Long enough for a registry that is slow to answer. */
const loginTimeoutMs = 60_000;

/**
 * The logins of a run. They are kept in a folder of their own that only its owner may read, so that the user's stay as
 * they are, and that goes at the end.
 */
export function registrySession(world: SessionWorld) {
  const logins = new Map((world.registries ?? []).map((login) => [evenRegistry(login.registry), login]));
  const begun = new Map<string, Promise<Login>>();
  // The client rewrites its one file at each login.
  const turn = pLimit(1);
  let folder: string | null = null;

  const login = async (registry: string, entry: RegistryLogin): Promise<Login> => {
    const found = credentials(entry, world.env);
    if ("missing" in found) return { type: "missing", registry, message: found.missing };
    world.mask(found.password);
    try {
      folder ??= await ownFolder(world, [...logins.keys()]);
    } catch (error) {
      const message = `no folder could be made for the login: ${String(error)}`;
      return { type: "refused", registry, reason: "tool-error", message };
    }
    const host = registry === dockerHub ? [] : [entry.registry];
    const args = ["login", ...host, "-u", found.username, "--password-stdin"];
    const exit = await triedAgain(
      () => world.run(args, { input: found.password, timeoutMs: loginTimeoutMs }),
      (exit) => (exit.type !== "exited" || exit.code === 0 ? null : saidBy(exit)),
      (ms) => world.clock.wait(ms),
    );
    if (isWell(exit)) return { type: "done", registry };
    const said = exit.type === "timed-out" ? "it did not answer in time" : redact(saidBy(exit), [found.password]);
    const message = `${registry} did not take the login of ${found.username}: ${said}`;
    return { type: "refused", registry, ...(engineTrouble(exit) ?? { reason: "registry", message }) };
  };

  const loginTo = (reference: string): Promise<Login> => {
    const registry = registryOf(reference);
    const entry = logins.get(registry);
    if (!entry) return Promise.resolve({ type: "none", registry });
    const known = begun.get(registry) ?? turn(() => login(registry, entry));
    begun.set(registry, known);
    return known;
  };

  return {
    loginTo,
    registries: [...logins.keys()],
    env: (): Readonly<Record<string, string>> => (folder === null ? {} : { DOCKER_CONFIG: folder }),
  };
}

/** An empty value is what GitHub gives for a secret that the event may not see. */
function credentials(
  { registry, username, password }: RegistryLogin,
  env: SessionWorld["env"],
): { readonly username: string; readonly password: string } | { readonly missing: string } {
  const asked = { USERNAME: username, PASSWORD: password };
  const child = childEnvironment(env, asked, process.platform === "win32");
  const empty = referencedNames(asked).filter((name) => !child.missing.includes(name) && env[name]?.trim() === "");
  const names = [...child.missing, ...empty];
  if (names.length > 0)
    return { missing: `the environment has no ${names.join(", ")}, which the login to ${registry} needs` };
  return { username: child.env.USERNAME ?? "", password: child.env.PASSWORD ?? "" };
}

/** Folders of the client's configuration that are the same for every login. */
const shared = ["cli-plugins", "contexts", "buildx", "tls"];

/** A configuration of the client like the user's own, except that logins to these registries are written into its file. */
async function ownFolder(world: SessionWorld, registries: readonly string[]): Promise<string> {
  const { files, env, temporary, id, atEnd } = world;
  const folder = join(temporary, `gatehouse-docker-${id}`);
  await files.makeDir(folder, "private");
  atEnd(() => files.remove(folder));
  const home = env.DOCKER_CONFIG || join(env.HOME ?? env.USERPROFILE ?? "", ".docker");
  for (const name of shared) {
    const path = join(home, name);
    if ((await files.stat(path))?.isDirectory) await files.linkFolder(path, join(folder, name));
  }
  const own = await userConfig(join(home, "config.json"), files);
  // An empty helper keeps the login out of the user's keychain, which would hold it beyond the run.
  const names = registries.flatMap((name) => (name === dockerHub ? ["https://index.docker.io/v1/", name] : [name]));
  const helpers = Object.fromEntries(names.map((name) => [name, ""]));
  const before = typeof own.credHelpers === "object" ? own.credHelpers : {};
  await files.writeText(
    join(folder, "config.json"),
    JSON.stringify({ ...own, credHelpers: { ...before, ...helpers } }),
  );
  return folder;
}

async function userConfig(path: string, files: FilesPort): Promise<Readonly<Record<string, unknown>>> {
  const text = await files.readText(path);
  if (text === null) return {};
  const data: unknown = JSON.parse(text);
  return typeof data === "object" && data !== null ? { ...data } : {};
}
