import type { Exit } from "../ports.js";
import type { Docker, DockerCall } from "./docker.js";
import { engineTrouble, isWell, saidBy, type Trouble, triedAgain } from "./words.js";

/** What became of a push. */
export interface Pushed {
  /** What the registry calls the image; null if nothing of it arrived. */
  readonly digest: string | null;
  /** Tags that the registry has with this digest, as it says itself. */
  readonly there: readonly string[];
  /** Why the others are not; absent if all are. */
  readonly trouble?: { readonly reason: "registry" | Trouble["reason"]; readonly message: string } | undefined;
  /** How the client ended that did not end by itself; absent if it did. */
  readonly exit?: Exit | undefined;
}

/** Puts the tags on an image, one after the other in this order, and asks the registry afterwards what they are. */
export async function pushTags(
  name: string,
  tags: readonly string[],
  push: (tag: string) => Promise<Exit>,
  digestOf: (exit: Exit) => string | null,
  docker: Docker,
  call: DockerCall,
): Promise<Pushed> {
  let digest: string | null = null;
  const there: string[] = [];
  const ended = (message: string): Pushed => ({ digest, there, trouble: { reason: "registry", message } });
  const { signal } = call;
  const wait = (ms: number) => docker.wait(ms, signal);
  for (const tag of tags) {
    const fault = (exit: Exit) => (exit.type !== "exited" || exit.code === 0 ? null : saidBy(exit));
    const exit = await triedAgain(() => push(tag), fault, wait, signal);
    if (exit.type !== "exited") return { digest, there, exit };
    if (!isWell(exit)) {
      const trouble = engineTrouble(exit);
      return trouble ? { digest, there, trouble } : ended(saidBy(exit));
    }
    digest ??= digestOf(exit);
    if (digest === null) return ended("the client said that all went well, and named no digest");
    const reference = `${name}:${tag}`;
    const ask = () => registryDigest(reference, docker, call);
    const found = await triedAgain(ask, (result) => (isUntold(result) ? result.trouble : null), wait, signal);
    if (isUntold(found)) return ended(`what was pushed could not be looked at: ${found.trouble}`);
    if (found === null) return ended(`it took ${reference}, and does not know it afterwards`);
    if (found !== digest) {
      return ended(
        `it has ${found} as ${tag}, and ${digest} was pushed (did something else push it at the same time?)`,
      );
    }
    there.push(tag);
  }
  return { digest, there };
}

/** Why a registry could not be asked. */
interface Untold {
  readonly trouble: string;
}

function isUntold(result: string | null | Untold): result is Untold {
  return typeof result === "object" && result !== null;
}

const askMs = 60_000;

/** The digest that a registry has for a reference; null if it has none of the name, or why it cannot be asked. */
async function registryDigest(reference: string, docker: Docker, call: DockerCall): Promise<string | null | Untold> {
  const asked = { ...call, timeoutMs: askMs };
  const args = ["buildx", "imagetools", "inspect", reference, "--format", "{{json .Manifest}}"];
  const exit = await docker.run(args, asked);
  if (isWell(exit)) {
    const digest = /"digest": ?"(sha256:[0-9a-f]{64})"/.exec(exit.stdoutTail)?.[1];
    return digest ?? { trouble: "the registry's answer has no digest" };
  }
  const words = saidBy(exit);
  if (/\bnot found$|manifest unknown|no such manifest/i.test(words)) return null;
  if (/is not a docker command|unknown command/i.test(words)) return byManifest(reference, docker, asked);
  return { trouble: words };
}

/** The same by a client without buildx. */
async function byManifest(reference: string, docker: Docker, call: DockerCall) {
  const exit = await docker.run(["manifest", "inspect", "--verbose", reference], call);
  const digest = /"Descriptor": ?\{[^}]*"digest": ?"(sha256:[0-9a-f]{64})"/.exec(exit.stdoutTail)?.[1];
  if (isWell(exit) && digest !== undefined) return digest;
  const words = saidBy(exit);
  return /no such manifest|manifest unknown/i.test(words) ? null : { trouble: words };
}

/** Of what `docker push` prints: `1.2.3: digest: sha256:… size: 734`, after which newer clients may add notes. */
export function pushedDigest({ stdoutTail }: Exit): string | null {
  return [...stdoutTail.matchAll(/: digest: (sha256:[0-9a-f]{64}) size: \d+\s*$/gm)].at(-1)?.[1] ?? null;
}
