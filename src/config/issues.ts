import type * as v from "valibot";
import { orderGates, showCycle } from "../core/graph.js";
import type { ConfigDocument, Path } from "./document.js";
import { nearest } from "./nearest.js";
import type { Override } from "./overrides.js";
import type { ConfigProblem } from "./problems.js";
import { isMap } from "./schema-parts.js";

/** Words for what the schema has no own words for: what stands there, and what should. */
export function describe(issue: v.BaseIssue<unknown>): string {
  if (issue.expected?.startsWith('"') && issue.received === "undefined") return "is missing";
  const expected = issue.expected ? (expectedWords[issue.expected] ?? issue.expected) : "something else";
  return `must be ${expected}, not ${receivedWords[issue.received] ?? issue.received}`;
}

const expectedWords: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  boolean: "true or false",
  Array: "a list",
  Object: "a map of keys and values",
};

const receivedWords: Readonly<Record<string, string>> = {
  Array: "a list",
  Object: "a map",
  null: "nothing",
  undefined: "nothing",
};

/** A fault of the config's data, before its place is known. */
export interface Fault {
  readonly path: Path;
  /** Is it the key that is wrong, or its value? */
  readonly about: "key" | "value";
  readonly message: string;
}

export function faultOf(issue: v.BaseIssue<unknown>): Fault {
  const path = (issue.path ?? []).flatMap(({ key }) =>
    typeof key === "string" || typeof key === "number" ? [key] : [],
  );
  return { path, about: issue.type === "raw_check" ? "key" : "value", message: issue.message };
}

/** A key that is plainly misspelt is not missing as well. */
export function withoutEchoes(faults: readonly Fault[]): readonly Fault[] {
  return faults.filter((fault) => {
    if (fault.message !== "is missing") return true;
    const meant = `(did you mean "${fault.path.at(-1)}"?)`;
    const parent = fault.path.slice(0, -1);
    return !faults.some(
      ({ path, message }) => message.endsWith(meant) && path.length === fault.path.length && startsWith(path, parent),
    );
  });
}

/** Faults that a schema cannot see: needs that are no gate, and gates that need each other. */
export function graphFaults(data: unknown, document: ConfigDocument): readonly Fault[] {
  const gates = isMap(data) && isMap(data.gates) ? data.gates : {};
  const names = Object.keys(gates);
  const nodes = names.map((name) => ({ name, needs: needsOf(gates[name]) }));
  const faults: Fault[] = [];
  for (const { name, needs } of nodes) {
    const gate = gates[name];
    const isList = isMap(gate) && Array.isArray(gate.needs);
    for (const [index, need] of needs.entries()) {
      if (names.includes(need)) continue;
      const meant = nearest(need, names);
      const message = `gate "${name}" needs "${need}", which is no gate${meant ? ` (did you mean "${meant}"?)` : ` (gates: ${names.join(", ")})`}`;
      faults.push({ path: ["gates", name, "needs", ...(isList ? [index] : [])], about: "value", message });
    }
  }
  let left: readonly { name: string; needs: readonly string[] }[] = nodes;
  for (let found = orderGates(left); "cycle" in found; found = orderGates(left)) {
    const cycle = fromFirst(found.cycle, names);
    const lines = cycle.slice(1).map((name) => `"${name}" on line ${document.place(["gates", name], "key").line}`);
    const message = `gates need each other: ${showCycle(cycle)} (${[lines.at(-1), ...lines.slice(0, -1)].join(", ")})`;
    faults.push({ path: ["gates", cycle[0] ?? ""], about: "key", message });
    left = left.filter((node) => !cycle.includes(node.name));
  }
  return faults;
}

/** Places faults in the file, or at the `set` that caused them. */
export function placeFault(
  fault: Fault,
  path: string,
  document: ConfigDocument,
  overrides: readonly Override[],
): ConfigProblem {
  const cause = overrides.findLast(
    (change) =>
      startsWith(fault.path, change.path) || (startsWith(change.path, fault.path) && !document.has(fault.path)),
  );
  const bare = /^(must|is) /.test(fault.message);
  if (cause) {
    const isItself = fault.path.length === cause.path.length;
    return {
      path,
      message: `set "${cause.name}": ${bare && !isItself ? `${label(fault.path)} ` : ""}${fault.message}`,
    };
  }
  const message = bare ? `${label(fault.path)} ${fault.message}` : fault.message;
  return { path, ...document.place(fault.path, fault.about), message };
}

function startsWith(path: Path, start: Path): boolean {
  return start.length <= path.length && start.every((part, index) => String(path[index]) === String(part));
}

/** `"timeout"`, `"needs[1]"`. */
function label(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return "the config";
  return typeof last === "number" ? `"${path.at(-2) ?? ""}[${last}]"` : `"${last}"`;
}

function needsOf(gate: unknown): readonly string[] {
  const needs: unknown = isMap(gate) ? gate.needs : undefined;
  const list: readonly unknown[] = Array.isArray(needs) ? needs : [needs];
  return list.filter((need) => typeof need === "string");
}

/** The same cycle, told from the gate that stands first in the file. */
function fromFirst(cycle: readonly string[], names: readonly string[]): readonly string[] {
  const around = cycle.slice(1);
  const first = names.find((name) => around.includes(name)) ?? "";
  const start = around.indexOf(first);
  return [...around.slice(start), ...around.slice(0, start), first];
}
