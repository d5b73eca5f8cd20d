import type { Docker } from "./docker.js";
import { engineTrouble, isWell, saidBy, type Trouble } from "./words.js";

/** Images take long on a slow line; a pull that does not end within this is given up. */
const pullMs = 20 * 60_000;
const answerMs = 60_000;

/** An image that is on this machine, or why it is not. */
export type Pulled =
  | { readonly id: string }
  | { readonly reason: "registry" | "config" | Trouble["reason"]; readonly message: string }
  | { readonly aborted: true };

/**
 * Makes sure that the engine has an image; `pulling` is called before one is fetched, with the login that the config has
 * for its registry.
 */
export async function pulledImage(
  reference: string,
  docker: Docker,
  { signal, pulling }: { readonly signal: AbortSignal; readonly pulling: () => void },
): Promise<Pulled> {
  const known = await localImage(reference, docker);
  if (!("absent" in known)) return known;
  if (/^sha256:[0-9a-f]{64}$/.test(reference)) {
    return { reason: "tool-error", message: `the image ${reference.slice(0, 19)} is no longer on this machine` };
  }
  pulling();
  return pull(reference, docker, { signal, platform: null });
}

/** Fetches an image, whether or not the engine has one of that name. */
export async function pull(
  reference: string,
  docker: Docker,
  { signal, platform }: { readonly signal: AbortSignal; readonly platform: string | null },
): Promise<Pulled> {
  const login = await docker.loginTo(reference);
  const notPulled = (why: string) => `the image ${reference} could not be pulled: ${why}`;
  if (login.type === "refused") {
    const { reason, message } = login;
    return { reason, message: reason === "registry" ? notPulled(message) : message };
  }
  const of = platform === null ? [] : ["--platform", platform];
  const exit = await docker.run(["pull", "--quiet", ...of, reference], { signal, timeoutMs: pullMs });
  if (exit.type === "aborted") return { aborted: true };
  if (isWell(exit)) {
    const got = await localImage(reference, docker);
    return "absent" in got ? { reason: "tool-error", message: `${reference} was pulled, and is not there` } : got;
  }
  const trouble = engineTrouble(exit);
  if (trouble) return trouble;
  const why = exit.type === "timed-out" ? "it took more than 20 min" : saidBy(exit);
  const reason = /invalid reference format/.test(why) ? "config" : "registry";
  return { reason, message: notPulled(why) };
}

/** An image that the engine of this machine has. */
export interface LocalImage {
  /** `sha256:<hex>` */
  readonly id: string;
  /** Size of its file systems. */
  readonly bytes: number;
  /** `linux/amd64` */
  readonly platform: string;
}

/** What the engine knows of an image; an engine that does not tell is none that has not got it. */
export async function localImage(
  reference: string,
  docker: Docker,
): Promise<LocalImage | { readonly absent: true } | Trouble> {
  const format = "{{json .Id}} {{json .Size}} {{json .Os}} {{json .Architecture}}";
  const exit = await docker.run(["image", "inspect", "--format", format, reference], { timeoutMs: answerMs });
  const found = /^"(sha256:[0-9a-f]{64})" (\d+) "([^"]*)" "([^"]*)"/.exec(exit.stdoutTail.trim());
  if (isWell(exit) && found) {
    const [, id = "", bytes = "", os = "", architecture = ""] = found;
    return { id, bytes: Number(bytes), platform: `${os}/${architecture}` };
  }
  if (/No such (?:image|object)|invalid reference format/i.test(exit.stderrTail)) return { absent: true };
  const message = `the Docker engine does not tell of the image ${reference}: ${saidBy(exit)}`;
  return engineTrouble(exit) ?? { reason: "tool-error", message };
}

/** What of an engine decides how containers are started. */
export interface Engine {
  /** `linux` or `windows`: of which kind its containers are. */
  readonly containers: string;
  /** User 0 in its containers is the user who runs it. */
  readonly isRootless: boolean;
}

/** The engine that answers, or why none does. */
export async function engineOf(docker: Docker): Promise<Engine | Trouble> {
  const format = "{{.OSType}} {{json .SecurityOptions}}";
  const exit = await docker.run(["info", "--format", format], { timeoutMs: answerMs });
  if (!isWell(exit)) {
    const message = `the Docker engine does not answer: ${saidBy(exit)}`;
    return engineTrouble(exit) ?? { reason: "tool-error", message };
  }
  const [containers = "", ...security] = exit.stdoutTail.trim().split(" ");
  return { containers, isRootless: security.join(" ").includes("name=rootless") };
}
