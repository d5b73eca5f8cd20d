import { builderPrefix, type Docker, ownerOf, runLabel } from "./docker.js";
import { isWell } from "./words.js";

/** Removal of what carries our label, and of nothing else. */

export interface Thing {
  readonly kind: "container" | "network" | "volume";
  readonly id: string;
  readonly name: string;
  /** Value of our label. */
  readonly run: string;
}

/** How long one call of the client may take where there is time: a busy engine needs seconds for each container. */
const callMs = 30_000;
/** And in a run that was cancelled, which has 7.5 s for all that it has left to do. */
const hurriedMs = 3_000;
/** The engine needs a moment to let go of what it has just stopped. */
const rounds = 3;

const format = `{{.Label "${runLabel}"}}`;
const lists = [
  { kind: "container", args: ["ps", "--all", "--no-trunc", "--format", `{{.ID}}\t{{.Names}}\t${format}`] },
  { kind: "network", args: ["network", "ls", "--no-trunc", "--format", `{{.ID}}\t{{.Name}}\t${format}`] },
  { kind: "volume", args: ["volume", "ls", "--format", `{{.Name}}\t{{.Name}}\t${format}`] },
] as const;

/** The client makes a builder's container and volume by its name, and without a label. */
const ofBuilders = `buildx_buildkit_${builderPrefix}`;
const builders = [
  { kind: "container", args: ["ps", "--all", "--no-trunc", "--format", "{{.ID}}\t{{.Names}}"] },
  { kind: "volume", args: ["volume", "ls", "--format", "{{.Name}}\t{{.Name}}"] },
] as const;

/** All things that carry these labels (`key=value`, or a key alone), ours always among them; null if the engine does not tell. */
async function thingsWith(
  docker: Docker,
  labels: readonly string[],
  timeoutMs: number,
): Promise<readonly Thing[] | null> {
  const filters = [runLabel, ...labels].flatMap((label) => ["--filter", `label=${label}`]);
  const found = await Promise.all([
    ...lists.map((list) => listed(docker, list, filters, timeoutMs)),
    ...(labels.every((label) => label.startsWith(runLabel)) ? builders : []).map(async (list) => {
      const things = await listed(docker, list, ["--filter", `name=${ofBuilders}`], timeoutMs);
      return things?.filter(({ run }) => labels.every((label) => label === `${runLabel}=${run}`)) ?? null;
    }),
  ]);
  return found.every((things) => things !== null) ? found.flat() : null;
}

async function listed(
  docker: Docker,
  { kind, args }: { readonly kind: Thing["kind"]; readonly args: readonly string[] },
  filters: readonly string[],
  timeoutMs: number,
): Promise<readonly Thing[] | null> {
  const lines: string[] = [];
  const keep = (line: string, stream: string) => {
    if (stream === "stdout" && line !== "") lines.push(line);
  };
  const exit = await docker.run([...args, ...filters], { onLine: keep, timeoutMs });
  if (!isWell(exit)) return null;
  return lines.map((line) => {
    const [id = "", name = "", run = runOfBuilder(name)] = line.split("\t");
    return { kind, id, name, run };
  });
}

/** The client appends the number of the builder's machine. */
function runOfBuilder(name: string): string {
  return name.slice(ofBuilders.length).replace(/0(?:_state)?$/, "");
}

export interface Swept {
  readonly removed: readonly Thing[];
  /** What could not be removed; null if the engine does not tell. */
  readonly left: readonly Thing[] | null;
}

export interface Removal {
  /** The run is cancelled, and may be killed before a busy engine has answered. */
  readonly isHurried?: boolean;
  /** Leaves the others alone. */
  readonly isWanted?: (thing: Thing) => boolean;
}

/** Removes all things with these labels at once, containers first, and looks that nothing is left. */
export async function removeAll(
  docker: Docker,
  labels: readonly string[],
  { isHurried = false, isWanted = () => true }: Removal = {},
): Promise<Swept> {
  const timeoutMs = isHurried ? hurriedMs : callMs;
  const seen = new Map<string, Thing>();
  let left: readonly Thing[] | null = null;
  for (let round = 0; round <= rounds; round++) {
    const found = await thingsWith(docker, labels, timeoutMs);
    left = found?.filter(isWanted) ?? null;
    if (left === null || left.length === 0 || round === rounds) break;
    for (const thing of left) seen.set(`${thing.kind} ${thing.id}`, thing);
    await removeThings(docker, left, timeoutMs);
  }
  const remaining = new Set(left?.map(({ kind, id }) => `${kind} ${id}`));
  return { removed: [...seen].flatMap(([key, thing]) => (remaining.has(key) ? [] : [thing])), left };
}

async function removeThings(docker: Docker, things: readonly Thing[], timeoutMs: number): Promise<void> {
  const ids = (kind: Thing["kind"]) => things.filter((thing) => thing.kind === kind).map(({ id }) => id);
  const remove = async (kind: Thing["kind"], args: readonly string[]) => {
    const each = ids(kind);
    // What it says of those that it cannot remove is seen when they are looked for again.
    if (each.length > 0) await docker.run([...args, ...each], { timeoutMs });
  };
  await remove("container", ["rm", "--force", "--volumes"]);
  await Promise.all([remove("network", ["network", "rm"]), remove("volume", ["volume", "rm", "--force"])]);
}

/** Removes what processes of this machine left behind that are gone: killed before they could do it themselves. */
export async function sweepDead(docker: Docker, isGone: (owner: string) => Promise<boolean>): Promise<Swept> {
  const things = (await thingsWith(docker, [], callMs)) ?? [];
  const owners = [...new Set(things.map(({ run }) => ownerOf(run)))];
  const dead = new Set<string>();
  for (const owner of owners) if (await isGone(owner)) dead.add(owner);
  if (dead.size === 0) return { removed: [], left: [] };
  return removeAll(docker, [], { isWanted: ({ run }) => dead.has(ownerOf(run)) });
}

/** `container a, network b`. */
export function thingWords(things: readonly Thing[]): string {
  return things.map(({ kind, name }) => `${kind} ${name}`).join(", ");
}
