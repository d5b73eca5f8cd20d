import type { Exit } from "../ports.js";
import { type Docker, type DockerCall, engineTrouble } from "./docker.js";
import { registryDigest } from "./inspect.js";
import { errorWords, isPassing } from "./words.js";

/** What became of a push. */
export interface Pushed {
  /** What the registry calls the image; null if nothing of it arrived. */
  readonly digest: string | null;
  /** Tags that the registry has with this digest, as it says itself. */
  readonly there: readonly string[];
  /** Why the others are not; absent if all are. */
  readonly trouble?: string | undefined;
  /** How the client ended that did not do its work; absent if all went well, or the registry was at fault. */
  readonly exit?: Exit | undefined;
}

/** The client tries each layer again by itself; these are for what is left. */
const retryWaitsMs = [1_000, 4_000];

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
  for (const tag of tags) {
    const exit = await again(() => push(tag), docker, call);
    if (exit.type !== "exited") return { digest, there, exit };
    if (exit.code !== 0)
      return { digest, there, trouble: engineTrouble(exit) ?? (errorWords(exit) || "the client did not say why") };
    const told = digestOf(exit);
    const found = await verified(`${name}:${tag}`, docker, call);
    if (typeof found !== "string") return { digest: digest ?? told, there, trouble: found.trouble };
    digest ??= told ?? found;
    if (found !== digest) {
      return {
        digest,
        there,
        trouble: `it has ${found} as ${tag}, and ${digest} was pushed (did something else push it at the same time?)`,
      };
    }
    there.push(tag);
  }
  return { digest, there };
}

async function verified(
  reference: string,
  docker: Docker,
  call: DockerCall,
): Promise<string | { readonly trouble: string }> {
  let found = await registryDigest(reference, docker, call);
  for (const wait of retryWaitsMs) {
    if (typeof found !== "object" || found === null || !isPassing(found.trouble) || call.signal?.aborted) break;
    await docker.wait(wait, call.signal);
    found = await registryDigest(reference, docker, call);
  }
  if (found === null) return { trouble: `it took ${reference}, and does not know it afterwards` };
  return typeof found === "string" ? found : { trouble: `what was pushed could not be looked at: ${found.trouble}` };
}

async function again(push: () => Promise<Exit>, docker: Docker, { signal }: DockerCall): Promise<Exit> {
  let exit = await push();
  for (const wait of retryWaitsMs) {
    if (exit.type !== "exited" || exit.code === 0 || !isPassing(errorWords(exit)) || signal?.aborted) break;
    await docker.wait(wait, signal);
    exit = await push();
  }
  return exit;
}

/** The last line of `docker push`: `1.2.3: digest: sha256:… size: 734`. */
export function pushedDigest({ stdoutTail }: Exit): string | null {
  return /: digest: (sha256:[0-9a-f]{64}) size: \d+\s*$/.exec(stdoutTail.trimEnd())?.[1] ?? null;
}
