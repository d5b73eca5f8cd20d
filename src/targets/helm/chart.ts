import { isAbsolute, join, relative, sep } from "node:path";
import * as v from "valibot";
import { parse } from "yaml";
import type { Order } from "../../core/target.js";
import { inTreeOf, type Missing } from "../commit-tree.js";
import type { TargetHands } from "../target.js";

/** What Helm installs: the chart, and files of values in their order. */
export interface Chart {
  readonly chart: string;
  readonly values: readonly string[];
}

/**
 * Has something done with the chart and the values of a release: those at its commit, as another one's need not fit its
 * images. Where they cannot be had there, those of the checkout stand in, and a note says so. What has an address, or an
 * absolute path, is taken as it is.
 */
export async function withChart<T extends object>(
  { release }: Order,
  { chart, values }: Chart,
  hands: TargetHands,
  use: (chart: Chart) => Promise<T>,
): Promise<T> {
  const here = { chart, values };
  const inRepository = async (path: string) =>
    !isAbsolute(path) && (await hands.files.stat(join(hands.environment.workingDirectory, path))) !== null;
  const isOwn = await inRepository(chart);
  const ownValues = new Set<string>();
  for (const path of values) if (await inRepository(path)) ownValues.add(path);
  if ((!isOwn && ownValues.size === 0) || (await hands.git.head()) === release.commit) return use(here);
  const done = await inTreeOf(release.commit, hands, async (folder): Promise<{ readonly used: T } | Missing> => {
    for (const path of [...(isOwn ? [chart] : []), ...ownValues])
      if ((await hands.files.stat(join(folder, path))) === null) return { missing: `there was no ${path}` };
    const fault = isOwn ? await notWhole(join(folder, chart), hands) : null;
    if (fault !== null) return { missing: fault };
    return {
      used: await use({
        chart: isOwn ? join(folder, chart) : chart,
        values: values.map((path) => (ownValues.has(path) ? join(folder, path) : path)),
      }),
    };
  });
  if ("used" in done) return done.used;
  hands.note(`the chart of ${release.version} cannot be had, that of the checkout is used: ${done.missing}`);
  return use(here);
}

const chartSchema = v.object({ dependencies: v.optional(v.nullable(v.array(v.object({ name: v.string() })))) });

/**
 * Why Helm cannot install what a commit has of a chart; null if it can. What a step before has brought, a submodule, and
 * what is in Git LFS are in the checkout alone.
 */
async function notWhole(path: string, { files }: TargetHands): Promise<string | null> {
  if (!(await files.stat(path))?.isDirectory) return (await isPointer(path, files)) ? inLfs : null;
  const text = await files.readText(join(path, "Chart.yaml"));
  if (text === null) return "it has no Chart.yaml in the repository itself";
  const parsed = v.safeParse(chartSchema, parse(text));
  const wanted = parsed.success ? (parsed.output.dependencies ?? []) : [];
  if (wanted.length === 0) return null;
  const there = await files.glob(["charts/*.tgz", "charts/*/Chart.yaml"], path);
  for (const { name } of wanted) {
    const found = there.find((file) => isChart(relative(join(path, "charts"), file), name));
    if (found === undefined) return "what it depends on is not in the repository";
    if (await isPointer(found, files)) return inLfs;
  }
  return null;
}

const inLfs = "it is in Git LFS";

/** True for `redis/Chart.yaml` and `redis-19.0.1.tgz`. */
function isChart(file: string, name: string): boolean {
  const [first = "", ...rest] = file.split(sep);
  if (rest.length > 0) return first === name;
  return first.startsWith(`${name}-`) && /^v?\d/.test(first.slice(name.length + 1));
}

/** The few lines that stand in a commit for a file of Git LFS. */
async function isPointer(path: string, files: TargetHands["files"]): Promise<boolean> {
  const { size = 0 } = (await files.stat(path)) ?? {};
  return size < 1024 && ((await files.readText(path)) ?? "").startsWith("version https://git-lfs.github.com/");
}
