import { join, resolve } from "node:path";
import type { PlannedStep } from "../core/plan.js";
import type { ReasonOf } from "../core/verdict.js";
import { containerProcesses } from "../docker/container.js";
import { type Engine, engineOf, pulledImage } from "../docker/image.js";
import type { Inside, StepContext, WantedContainer } from "./context.js";
import { isWithin } from "./within.js";

type Entered =
  | { readonly context: StepContext; readonly image: string }
  | { readonly reason: ReasonOf<"broken">; readonly message: string }
  | { readonly aborted: true };

/** The context by which a step's commands run in its container. Pulls the image where this machine has not got it. */
export async function enter(step: PlannedStep, wanted: WantedContainer, context: StepContext): Promise<Entered> {
  const { docker, signal } = context;
  const { found } = wanted;
  if (process.platform === "win32")
    return { reason: "config", message: "steps run in containers on Linux and macOS only" };
  if ("missing" in found) return { reason: "config", message: found.missing };
  const engine = await engineOf(docker);
  if (signal.aborted) return { aborted: true };
  if ("message" in engine) return engine;
  if (engine.containers !== "linux") {
    return {
      reason: "tool-error",
      message: `the Docker engine runs ${engine.containers} containers, and not Linux ones`,
    };
  }
  const { reference } = found;
  const name = typeof wanted.image === "string" ? wanted.image : wanted.image.image;
  const pulling = () =>
    context.emit({ type: "step-started", gate: context.gate, step: step.name, command: `docker pull ${reference}` });
  const pulled = await pulledImage(reference, docker, { signal, pulling });
  if (!("id" in pulled)) return pulled;
  const image = { id: pulled.id, name };
  const { services } = context;
  const network = services?.network ?? wanted.network;
  const place = {
    image,
    user: wanted.user ?? ownUser(engine),
    folders: foldersOf(context),
    volumes: wanted.volumes.map((volume) => volumeOf(volume, context.root)),
    options: wanted.options,
    ...(network === undefined ? {} : { network }),
  };
  const warn = (message: string) => context.emit({ type: "warning", message });
  // A user that the image does not know has no folder of its own there.
  const isUnknown = wanted.user === undefined && place.user !== null && place.user !== "0:0";
  const home = join(context.root, ".gatehouse", "home");
  if (isUnknown) await context.files.makeDir(home);
  const inside: Inside = {
    image,
    env: { ...(isUnknown ? { HOME: home } : {}), ...services?.container, ...wanted.env },
  };
  const processes = containerProcesses(place, { docker, warn });
  return { context: { ...context, processes, inside }, image: image.id };
}

/**
 * Who a container's processes are: on Linux whoever runs us, so that files in the checkout stay theirs; elsewhere, where
 * the engine sees to that itself, the image's own user.
 */
function ownUser({ isRootless }: Engine): string | null {
  if (process.platform !== "linux") return null;
  if (isRootless) return "0:0";
  return `${process.getuid?.() ?? 0}:${process.getgid?.() ?? 0}`;
}

/** The repository, the tree that is judged and the scratch folder, each once. */
function foldersOf({ root, tree, scratch }: StepContext): readonly string[] {
  const folders = [root, tree, scratch];
  return folders.filter(
    (folder, index) =>
      folders.indexOf(folder) === index && !folders.some((other) => other !== folder && isWithin(folder, other)),
  );
}

/** A source of the repository's with its whole path. */
function volumeOf(volume: string, root: string): string {
  const [source = "", ...rest] = volume.split(":");
  return /^\.{1,2}(\/|$)/.test(source) ? [resolve(root, source), ...rest].join(":") : volume;
}
