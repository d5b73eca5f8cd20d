/** The graph of gates: plain functions over names and needs. That every need exists is config's business. */

export interface GraphNode {
  readonly name: string;
  readonly needs: readonly string[];
}

/** `order` has every gate after all that it needs; `cycle` starts and ends with the same name. */
export type Order = { readonly order: readonly string[] } | { readonly cycle: readonly string[] };

/**
 * Gates in an order in which they can run: among those that are free, the one that was written first. Needs that are
 * no gate of the list are left out of account.
 */
export function orderGates(gates: readonly GraphNode[]): Order {
  const names = new Set(gates.map((gate) => gate.name));
  const done = new Set<string>();
  const waiting = [...gates];
  while (waiting.length > 0) {
    const next = waiting.findIndex((gate) => gate.needs.every((need) => done.has(need) || !names.has(need)));
    const [gate] = next < 0 ? [] : waiting.splice(next, 1);
    if (!gate) return { cycle: findCycle(waiting) };
    done.add(gate.name);
  }
  return { order: [...done] };
}

/** `a → b → a`, as people read a cycle. */
export function showCycle(cycle: readonly string[]): string {
  return cycle.join(" → ");
}

/** Names of the gates that need the given one, directly or through others, in the order of the list. */
export function dependents(gates: readonly GraphNode[], name: string): readonly string[] {
  const found = new Set([name]);
  let before = 0;
  while (found.size > before) {
    before = found.size;
    for (const gate of gates) {
      if (gate.needs.some((need) => found.has(need))) found.add(gate.name);
    }
  }
  return gates.map((gate) => gate.name).filter((other) => other !== name && found.has(other));
}

/** Names of the gates that are needed by these names, directly or through others, and the names themselves. */
export function withNeeds(gates: ReadonlyMap<string, GraphNode>, names: readonly string[]): ReadonlySet<string> {
  const found = new Set(names);
  // What is added while the set is gone through is gone through too.
  for (const name of found) for (const need of gates.get(name)?.needs ?? []) found.add(need);
  return found;
}

export interface CriticalPath {
  readonly names: readonly string[];
  readonly durationMs: number;
}

/** The chain of needs that takes longest: what a run's wall time cannot go below. Empty for no gates or a cycle. */
export function criticalPath(gates: readonly (GraphNode & { readonly durationMs: number })[]): CriticalPath {
  const ordered = orderGates(gates);
  if ("cycle" in ordered) return { names: [], durationMs: 0 };
  const byName = new Map(gates.map((gate) => [gate.name, gate]));
  const paths = new Map<string, CriticalPath>();
  for (const name of ordered.order) {
    const gate = byName.get(name);
    if (!gate) continue;
    const before = longest(gate.needs.flatMap((need) => paths.get(need) ?? []));
    paths.set(name, { names: [...before.names, name], durationMs: before.durationMs + gate.durationMs });
  }
  return longest([...paths.values()]);
}

function longest(paths: readonly CriticalPath[]): CriticalPath {
  return paths.reduce((best, path) => (best.names.length === 0 || path.durationMs > best.durationMs ? path : best), {
    names: [],
    durationMs: 0,
  });
}

/** Every gate that is left waits for another that is left, so that following the needs must come round. */
function findCycle(waiting: readonly GraphNode[]): readonly string[] {
  const left = new Map(waiting.map((gate) => [gate.name, gate]));
  const trail: string[] = [];
  let name = waiting[0]?.name;
  while (name !== undefined && !trail.includes(name)) {
    trail.push(name);
    name = left.get(name)?.needs.find((need) => left.has(need));
  }
  return name === undefined ? trail : [...trail.slice(trail.indexOf(name)), name];
}
