import type { GatePolicy, IgnoreRule, LevelRule, QuarantineRule } from "../core/plan.js";
import { defaultFailOn, defaultPolicy, type SupportedKind } from "./config.js";
import { defined, optionalList } from "./defined.js";
import { parseDuration } from "./duration.js";
import type { GateInput } from "./schema.js";

/** What gates are judged by, from what the config says of it. */

/** What a gate is judged by; `entryLine` tells where an entry stands in the file. */
export function buildPolicy(
  gate: GateInput,
  kind: SupportedKind,
  entryLine: (key: "ignore" | "quarantine", index: number) => number | undefined,
): GatePolicy {
  const { minimum, patch, "max-drop": maxDrop, paths } = gate.coverage ?? {};
  const coverage = {
    ...defined("minimum", minimum),
    ...defined("patch", patch),
    ...defined("maxDrop", maxDrop),
    ...defined("paths", paths && Object.keys(paths).length > 0 ? paths : undefined),
  };
  return {
    block: gate.block ?? defaultPolicy.block,
    failOn: gate["fail-on"] ?? defaultFailOn[kind],
    ...defined("levels", gate.levels?.map(buildLevel)),
    ...defined(
      "ignore",
      gate.ignore?.map((entry, index) => buildIgnore(entry, entryLine("ignore", index))),
    ),
    ...defined(
      "quarantine",
      gate.quarantine?.map((entry, index) => buildQuarantine(entry, entryLine("quarantine", index))),
    ),
    ...defined("graceMs", gate.grace === undefined ? undefined : (parseDuration(gate.grace) ?? undefined)),
    ...defined("metrics", buildMetrics(gate.metrics)),
    ...(Object.keys(coverage).length > 0 ? { coverage } : {}),
  };
}

function buildLevel({ rule, tool, paths, level }: NonNullable<GateInput["levels"]>[number]): LevelRule {
  return {
    ...defined("rule", rule),
    ...defined("tool", tool),
    ...defined("paths", optionalList(paths)),
    level,
  };
}

function buildIgnore(entry: NonNullable<GateInput["ignore"]>[number], line: number | undefined): IgnoreRule {
  return {
    id: entry.id,
    reason: entry.reason,
    ...defined("until", entry.until),
    ...defined("paths", optionalList(entry.paths)),
    ...defined("package", entry.package),
    ...defined("line", line),
  };
}

function buildQuarantine(
  { test, reason, until }: NonNullable<GateInput["quarantine"]>[number],
  line: number | undefined,
): QuarantineRule {
  return { test, reason, ...defined("until", until), ...defined("line", line) };
}

function buildMetrics(metrics: GateInput["metrics"]): GatePolicy["metrics"] {
  if (!metrics || Object.keys(metrics).length === 0) return undefined;
  return Object.fromEntries(
    Object.entries(metrics).map(([name, { minimum, maximum, "max-drop": maxDrop }]) => [
      name,
      { ...defined("minimum", minimum), ...defined("maximum", maximum), ...defined("maxDrop", maxDrop) },
    ]),
  );
}
