import type { Docker, DockerCall } from "./docker.js";
import { errorWords } from "./words.js";

/** What the engine and registries know of images. */

export interface LocalImage {
  /** `sha256:<hex>` */
  readonly id: string;
  /** Size of its file systems. */
  readonly bytes: number;
  /** `linux/amd64` */
  readonly platform: string;
}

const askMs = 60_000;

/** An image of the engine of this machine, or why it cannot be looked at. */
export async function localImage(
  reference: string,
  docker: Docker,
  call: DockerCall = {},
): Promise<LocalImage | { readonly missing: string }> {
  const format = "{{json .Id}} {{json .Size}} {{json .Os}} {{json .Architecture}}";
  const exit = await docker.run(["image", "inspect", "--format", format, reference], { ...call, timeoutMs: askMs });
  const found = /^"(sha256:[0-9a-f]{64})" (\d+) "([^"]*)" "([^"]*)"/.exec(exit.stdoutTail.trim());
  if (exit.type !== "exited" || exit.code !== 0 || !found) {
    return { missing: errorWords(exit) || "the engine does not know the image" };
  }
  const [, id = "", bytes = "", os = "", architecture = ""] = found;
  return { id, bytes: Number(bytes), platform: `${os}/${architecture}` };
}

/** The digest that a registry has for a reference; null if it has none of the name, or why it cannot be asked. */
export async function registryDigest(
  reference: string,
  docker: Docker,
  call: DockerCall = {},
): Promise<string | null | { readonly trouble: string }> {
  const asked = { ...call, timeoutMs: askMs };
  const exit = await docker.run(
    ["buildx", "imagetools", "inspect", reference, "--format", "{{json .Manifest}}"],
    asked,
  );
  if (exit.type === "exited" && exit.code === 0) {
    const digest = /"digest": ?"(sha256:[0-9a-f]{64})"/.exec(exit.stdoutTail)?.[1];
    return digest ?? { trouble: "the registry's answer has no digest" };
  }
  const words = errorWords(exit);
  if (/\bnot found$|manifest unknown|no such manifest/i.test(words)) return null;
  if (/is not a docker command|unknown command/i.test(words)) return byManifest(reference, docker, asked);
  return { trouble: words || "the registry could not be asked" };
}

/** The same by a client without buildx. */
async function byManifest(reference: string, docker: Docker, call: DockerCall) {
  const exit = await docker.run(["manifest", "inspect", "--verbose", reference], call);
  const digest = /"Descriptor": ?\{[^}]*"digest": ?"(sha256:[0-9a-f]{64})"/.exec(exit.stdoutTail)?.[1];
  if (exit.type === "exited" && exit.code === 0 && digest !== undefined) return digest;
  const words = errorWords(exit);
  return /no such manifest|manifest unknown/i.test(words)
    ? null
    : { trouble: words || "the registry could not be asked" };
}
