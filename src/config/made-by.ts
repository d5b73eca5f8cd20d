import { dependents } from "../core/graph.js";
import type { Fault } from "./issues.js";
import { isMap } from "./schema-parts.js";

/** References from one gate to what a build gate makes: `from:` of a container, a service or an artifact. */

/** Kinds whose steps may run in a container. */
const contained = ["lint", "test", "build"];

/** Faults of the places where a gate names what another one makes, which only the whole config can tell. */
export function madeByFaults(data: unknown): readonly Fault[] {
  const gates = isMap(data) && isMap(data.gates) ? data.gates : {};
  return Object.entries(gates).flatMap(([name, gate]) => (isMap(gate) ? gateFaults(name, gate, gates) : []));
}

type Entries = Readonly<Record<string, unknown>>;

function gateFaults(name: string, gate: Entries, gates: Entries): readonly Fault[] {
  const faults: Fault[] = [];
  const look = (path: Fault["path"], from: unknown) => {
    const message = typeof from === "string" ? sourceProblem(name, from, gates) : undefined;
    if (message !== undefined) faults.push({ path: ["gates", name, ...path], about: "value", message });
  };
  if (isMap(gate.container)) look(["container", "from"], gate.container.from);
  if (typeof gate.artifact === "string") look(["artifact"], gate.artifact);
  if (isMap(gate.artifact)) look(["artifact", "from"], gate.artifact.from);
  const steps: readonly unknown[] = Array.isArray(gate.steps) ? gate.steps : [];
  for (const [index, step] of steps.entries()) {
    if (!isMap(step) || step.container === undefined) continue;
    const kind = kindOf(name, gate);
    if (!contained.includes(kind)) {
      const message = `"container" belongs to steps of ${contained.join(", ")} gates, and "${name}" is a ${kind} gate`;
      faults.push({ path: ["gates", name, "steps", index, "container"], about: "key", message });
    } else if (isMap(step.container)) look(["steps", index, "container", "from"], step.container.from);
  }
  return faults;
}

/** Why a gate cannot have what another one makes; undefined if it can. */
function sourceProblem(name: string, from: string, gates: Entries): string | undefined {
  const names = Object.keys(gates);
  const others = names.filter((each) => each !== name && kindOf(each, gates[each]) === "build");
  const known = others.length > 0 ? ` (build gates: ${others.join(", ")})` : " (there is no build gate)";
  if (!names.includes(from)) return `gate "${name}" takes from "${from}", which is no gate${known}`;
  if (kindOf(from, gates[from]) !== "build")
    return `gate "${name}" takes from "${from}", which is no build gate${known}`;
  const nodes = names.map((each) => ({ name: each, needs: needsOf(gates[each]) }));
  if (dependents(nodes, from).includes(name)) return undefined;
  return `gate "${name}" takes from "${from}" without waiting for it: add it to its "needs"`;
}

function kindOf(name: string, gate: unknown): string {
  return isMap(gate) && typeof gate.kind === "string" ? gate.kind : name;
}

function needsOf(gate: unknown): readonly string[] {
  const needs: unknown = isMap(gate) ? gate.needs : undefined;
  const list: readonly unknown[] = Array.isArray(needs) ? needs : [needs];
  return list.filter((need) => typeof need === "string");
}
