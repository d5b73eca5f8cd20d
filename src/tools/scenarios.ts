import type { TestCase } from "../core/tests.js";
import { withoutPaths } from "./again.js";
import { repositoryPath, streams } from "./reading.js";
import type { FirstRun, Refusal } from "./tool.js";

/** Shared by the tools of Gherkin: how the scenarios that failed are named, so that they are run again. */

/** Scenarios to run again, and where they begin (`features/cart.feature:12`), as the tool itself named them. */
export interface ChosenScenarios {
  readonly tests: readonly TestCase[];
  readonly places: readonly string[];
  /** The user's own arguments, without the features that they name. */
  readonly args: readonly string[];
}

/**
 * Picks out failed scenarios by the list of them that ends the tool's output: a case has the line of the step that failed,
 * which stands in every row of an outline, or in a background. `listed` matches a line of the list, with its groups
 * `place` and `name`.
 */
export async function chooseScenarios(
  failed: readonly TestCase[],
  first: FirstRun,
  { listed, switches }: { readonly listed: RegExp; readonly switches: RegExp },
): Promise<ChosenScenarios | null> {
  const { request } = first;
  const { stdout } = await streams(first);
  const left = [...stdout.matchAll(listed)].map(({ groups: { place = "", name = "" } = {} }) => ({
    place,
    name: name.trim(),
    path: repositoryPath(place.replace(/:\d+$/, ""), request),
  }));
  const tests: TestCase[] = [];
  const places: string[] = [];
  for (const test of failed) {
    const index = left.findIndex(({ name, path }) => name === test.name.trim() && path === test.path);
    const [found] = index < 0 ? [] : left.splice(index, 1);
    if (!found) continue;
    tests.push(test);
    places.push(found.place);
  }
  if (tests.length === 0) return null;
  const named = request.args.filter((word) => !/\.feature(?::\d+)*$/.test(word));
  return { tests, places, args: await withoutPaths(named, request, switches) };
}

/** What is said where no failed scenario could be picked out. */
export const noScenario = (tool: string): Refusal => ({ refused: `${tool} does not list what failed, with its line` });

/** True for a feature file of the repository's own: no sample of a test, no copy of somebody else's. */
export function isFeature(path: string): boolean {
  return /\.feature$/.test(path) && !/(^|\/)(fixtures|testdata|node_modules|vendor|third_party)\//.test(path);
}
