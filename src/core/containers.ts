import { type Artifact, type BuiltImage, imagesOf, shortImageName } from "./artifact.js";
import type { Verdict } from "./verdict.js";

/** Containers that gates run beside or in, and where their images come from. */

/** An image by its reference (`postgres:16`), or one that a build gate of the same run made, by the name it has there. */
export type ImageSource = string | { readonly from: string; readonly image: string };

/** What a gate made, as its report has it. */
type Made = { readonly verdict: Verdict; readonly artifacts?: readonly Artifact[] | undefined };

/**
 * The reference by which the engine of this machine knows an image: what the build gate loaded there is taken by its id,
 * and so can be no other one of the same name.
 */
export function imageReference(
  source: ImageSource,
  finished: ReadonlyMap<string, Made>,
): { readonly reference: string } | { readonly missing: string } {
  if (typeof source === "string") return { reference: source };
  const gate = finished.get(source.from);
  if (!gate) return { missing: `gate "${source.from}" has not run, whose image ${source.image} is asked for` };
  if (gate.verdict.outcome === "skipped") {
    return {
      missing: `gate "${source.from}" was left out (${gate.verdict.message}), whose image ${source.image} is asked for`,
    };
  }
  const images = imagesOf(gate);
  const built = images.find((image) => isCalled(image, source.image));
  if (!built) {
    const names = images.map(({ name }) => name).join(", ");
    return { missing: `gate "${source.from}" built no image "${source.image}" (it built ${names || "none"})` };
  }
  if (built.id !== null) return { reference: built.id };
  if (built.digest !== null) return { reference: `${built.name}@${built.digest}` };
  // Its name alone would be whatever a registry has by it.
  const platforms = built.platforms.join(", ");
  return {
    missing: `image ${built.name} of gate "${source.from}" is for ${platforms}, and was not pushed: no engine has it`,
  };
}

/** By its whole name, or by what follows the last slash. */
function isCalled({ name }: BuiltImage, wanted: string): boolean {
  return name === wanted || shortImageName(name) === wanted;
}

/** A container that steps run in. */
export interface PlannedContainer {
  readonly image: ImageSource;
  /** As `docker run --user` takes it; the host's own user when absent. */
  readonly user?: string | undefined;
  /** Values may hold `$NAME` and `${NAME}`, resolved only when the step starts. */
  readonly env: Readonly<Record<string, string>>;
  /** As `docker run --volume` takes them; a source that begins with `./` lies in the repository. */
  readonly volumes: readonly string[];
  /** More options of `docker create`, as they are. */
  readonly options: readonly string[];
  /** As `docker run --network` takes it. */
  readonly network?: string | undefined;
}
