import { isWell, words } from "./container.js";
import { type Docker, engineTrouble } from "./docker.js";

/** Images take long on a slow line; a pull that does not end within this is given up. */
const pullMs = 20 * 60_000;
const answerMs = 60_000;

/** An image that is on this machine, or why it is not. */
export type Pulled =
  | { readonly id: string }
  | { readonly reason: "registry" | "tool-error"; readonly message: string }
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
  const known = await idOf(reference, docker);
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
  if (login.type === "refused")
    return { reason: "registry", message: `the image ${reference} could not be pulled: ${login.message}` };
  const of = platform === null ? [] : ["--platform", platform];
  const exit = await docker.run(["pull", "--quiet", ...of, reference], { signal, timeoutMs: pullMs });
  if (exit.type === "aborted") return { aborted: true };
  if (isWell(exit)) {
    const got = await idOf(reference, docker);
    return "absent" in got ? { reason: "tool-error", message: `${reference} was pulled, and is not there` } : got;
  }
  const trouble = engineTrouble(exit);
  if (trouble !== null) return { reason: "tool-error", message: trouble };
  const why = exit.type === "timed-out" ? "it took more than 20 min" : words(exit);
  const reason = /invalid reference format/.test(why) ? "tool-error" : "registry";
  return { reason, message: `the image ${reference} could not be pulled: ${why}` };
}

async function idOf(reference: string, docker: Docker): Promise<Pulled | { readonly absent: true }> {
  const exit = await docker.run(["image", "inspect", "--format", "{{.Id}}", reference], { timeoutMs: answerMs });
  const id = exit.stdoutTail.trim();
  if (isWell(exit) && id !== "") return { id };
  const trouble = engineTrouble(exit);
  if (trouble !== null) return { reason: "tool-error", message: trouble };
  return { absent: true };
}

/** What of an engine decides how containers are started. */
export interface Engine {
  /** `linux` or `windows`: of which kind its containers are. */
  readonly containers: string;
  /** User 0 in its containers is the user who runs it. */
  readonly isRootless: boolean;
}

/** The engine that answers, or why none does. */
export async function engineOf(docker: Docker): Promise<Engine | { readonly trouble: string }> {
  const format = "{{.OSType}} {{json .SecurityOptions}}";
  const exit = await docker.run(["info", "--format", format], { timeoutMs: answerMs });
  const trouble = engineTrouble(exit);
  if (trouble !== null) return { trouble };
  if (!isWell(exit)) return { trouble: `the Docker engine does not answer: ${words(exit) || exit.type}` };
  const [containers = "", ...security] = exit.stdoutTail.trim().split(" ");
  return { containers, isRootless: security.join(" ").includes("name=rootless") };
}
