import { isAbsolute, join } from "node:path";
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
    const faults = isOwn ? await dependenciesMissing(join(folder, chart), hands) : null;
    if (faults !== null) return { missing: faults };
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

const chartSchema = v.object({ dependencies: v.optional(v.nullable(v.array(v.unknown()))) });

/** A chart whose dependencies a step before has brought cannot be installed from the repository alone. */
async function dependenciesMissing(folder: string, { files }: TargetHands): Promise<string | null> {
  const text = await files.readText(join(folder, "Chart.yaml"));
  const parsed = v.safeParse(chartSchema, text === null ? {} : parse(text));
  const wants = parsed.success ? (parsed.output.dependencies ?? []).length : 0;
  if (wants === 0 || (await files.glob(["charts/**"], folder)).length > 0) return null;
  return "what it depends on is not in the repository";
}
