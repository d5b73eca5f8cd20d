import { join } from "node:path";
import { imageReference } from "../core/containers.js";
import { childEnvironment } from "../core/environment.js";
import type { PlannedGate } from "../core/plan.js";
import type { InlineService, ServiceHealth, ServicesPlan } from "../core/services.js";
import { inlineDocument, type ReadyService } from "../docker/compose.js";
import type { ServicesRequest } from "../docker/services.js";
import type { GateContext } from "./gate.js";

/** What the engine is asked for, from what the config asks for: images found, names of the environment resolved. */
export type AskedServices =
  | { readonly request: Omit<ServicesRequest, "scratch">; readonly secrets: readonly string[] }
  | { readonly missing: string };

export async function serviceRequest(
  gate: PlannedGate,
  { from, folder: at, timeoutMs }: ServicesPlan,
  context: GateContext,
): Promise<AskedServices> {
  const { tree, env } = context.step;
  const folder = join(tree, at);
  const { address, bind } = engineAddress(env.DOCKER_HOST ?? "");
  const common = { gate: gate.name, folder, timeoutMs, address, signal: context.signal };
  if ("files" in from) return composeFiles(from.files, common, context);
  const services = from.inline.map((service) => readyService(service, context));
  const missing = services.flatMap((service) => ("missing" in service ? [service.missing] : []));
  if (missing.length > 0) return { missing: missing.join("; ") };
  const ready = services.flatMap((service) => ("missing" in service ? [] : [service]));
  const health = new Map(
    from.inline.flatMap(({ name, health: own }): [string, ServiceHealth][] => (own ? [[name, own]] : [])),
  );
  const document = inlineDocument(
    ready.map(({ service }) => service),
    bind,
  );
  return { request: { ...common, source: { document }, health }, secrets: ready.flatMap(({ secrets }) => secrets) };
}

async function composeFiles(
  files: readonly string[],
  common: Omit<ServicesRequest, "scratch" | "source" | "health">,
  { step }: GateContext,
): Promise<AskedServices> {
  const paths = files.map((file) => join(common.folder, file));
  const texts = await Promise.all(paths.map((path) => step.files.readText(path)));
  const absent = files.filter((_, index) => texts[index] === null);
  if (absent.length > 0) return { missing: `there is no ${absent.join(", ")}, which "services" names` };
  return {
    request: { ...common, source: { files: paths }, health: new Map() },
    secrets: texts.flatMap((text) => secretsIn(text ?? "", step.env)),
  };
}

/** Values that a compose file takes from the environment, as far as their names speak of secrets. */
function secretsIn(text: string, env: Readonly<Record<string, string>>): readonly string[] {
  const names = [...text.matchAll(/(?<!\$)\$\{?([A-Za-z_][A-Za-z0-9_]*)/g)].map(([, name = ""]) => name);
  return childEnvironment(env, Object.fromEntries(names.map((name) => [name, `\${${name}}`]))).secrets;
}

function readyService(
  { image, env, ...service }: InlineService,
  context: GateContext,
): { readonly service: ReadyService; readonly secrets: readonly string[] } | { readonly missing: string } {
  const found = imageReference(image, context.finished);
  if ("missing" in found) return { missing: `service ${service.name}: ${found.missing}` };
  // Only what it asks for: a container has an environment of its own.
  const child = childEnvironment(context.step.env, env);
  if (child.missing.length > 0) {
    return {
      missing: `service ${service.name}: the environment has no ${child.missing.join(", ")}, which "env" asks for`,
    };
  }
  const own = Object.fromEntries(Object.keys(env).map((name) => [name, child.env[name] ?? ""]));
  return { service: { ...service, env: own, reference: found.reference }, secrets: child.secrets };
}

/**
 * Where ports of the engine's machine are reached, and what they are bound to: with an engine of this machine nobody
 * else reaches them; one that is elsewhere has to take calls from here.
 */
function engineAddress(dockerHost: string): { readonly address: string; readonly bind: string | null } {
  const remote = /^(?:tcp|ssh|https?):\/\/(?:[^@/]*@)?(?:\[([^\]]+)\]|([^:/]+))/.exec(dockerHost);
  const host = remote?.[1] ?? remote?.[2];
  const isHere = host === undefined || ["localhost", "127.0.0.1", "::1"].includes(host);
  return isHere ? { address: "127.0.0.1", bind: "127.0.0.1" } : { address: host, bind: null };
}
