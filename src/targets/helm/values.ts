import { join } from "node:path";
import { filledIn } from "../../core/placeholders.js";
import type { HelmValues, Order } from "../../core/target.js";
import { broken, failed, type Verdict } from "../../core/verdict.js";
import { literalOrder } from "../cluster.js";
import type { TargetHands } from "../target.js";

type Tree = { [key: string]: Tree | string | number | boolean | null };

/**
 * Writes the values of `set` for one order to a file: so nothing has to be escaped for Helm, and no secret stands in a
 * list of processes. Null where nothing is set.
 */
export async function valuesFile(
  set: HelmValues["set"],
  order: Order,
  hands: TargetHands,
): Promise<string | null | Verdict> {
  const tree: Tree = {};
  for (const [path, value] of Object.entries(set)) {
    const own = typeof value === "string" ? filledValue(path, value, order, hands) : value;
    if (typeof own === "object" && own !== null) return own;
    place(tree, keysOf(path), own);
  }
  if (Object.keys(tree).length === 0) return null;
  const file = join(hands.folder, "values.json");
  await hands.files.writeText(file, JSON.stringify(tree), "private");
  return file;
}

/** A weight that stands alone is a number, as charts reckon with it; everything else is text. */
function filledValue(path: string, text: string, order: Order, hands: TargetHands): string | number | Verdict {
  if (/^\{\{\s*weight\s*\}\}$/.test(text)) return order.weight;
  const filled = filledIn(text, literalOrder(order));
  if ("problem" in filled) return failed("deploy", `"${path}": ${filled.problem}`);
  const found = hands.lookUp(filled.text);
  if ("missing" in found)
    return broken("config", `the environment has no ${found.missing.join(", ")}, which "${path}" asks for`);
  return found.text;
}

/** `podAnnotations.example\.com/x` is two keys: a backslash keeps a dot. */
function keysOf(path: string): readonly string[] {
  return path.split(/(?<!\\)\./).map((key) => key.replaceAll("\\.", "."));
}

function place(tree: Tree, [key = "", ...rest]: readonly string[], value: string | number | boolean | null): void {
  if (rest.length === 0) {
    tree[key] = value;
    return;
  }
  const below = tree[key];
  const own: Tree = typeof below === "object" && below !== null ? below : {};
  tree[key] = own;
  place(own, rest, value);
}
