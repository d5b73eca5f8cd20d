import { Document, isMap, isSeq, visit } from "yaml";
import type { ConfiguredStep, CoveragePolicy, FailFast, GatePolicy, SbomStep, SetupStep } from "../core/plan.js";
import { artifactEntry } from "./artifact-schema.js";
import { usesPip } from "./build.js";
import {
  type Config,
  defaultFailOn,
  defaultPolicy,
  defaultTimeoutMs,
  failFastModes,
  type GateConfig,
  type SupportedKind,
} from "./config.js";
import { containerEntry } from "./container-schema.js";
import { showDuration } from "./duration.js";
import { sbomEntries } from "./sbom-schema.js";
import { firstWords } from "./step-names.js";
import { showVersion } from "./tool-version.js";

/** The config as a file says it, without what goes without saying. `loadConfig` reads it as the same config. */
export function toYaml(config: Config): string {
  const { workingDirectory } = config;
  const document = new Document({
    version: 1,
    ...given("base", config.base),
    ...given("fail-fast", config.failFast && failFastWord(config.failFast)),
    ...given("concurrency", config.concurrency),
    ...given("cache", config.cache),
    ...given("working-directory", workingDirectory === "." ? undefined : workingDirectory),
    ...given(
      "setup",
      config.setup?.map((step) => setupEntry(step, workingDirectory)),
    ),
    gates: Object.fromEntries(config.gates.map((gate) => [gate.name, gateEntry(gate, workingDirectory)])),
  });
  visit(document, {
    // Lists of words, and steps, read best on one line.
    Seq(_, node, ancestors) {
      if (ancestors.length > 1 && node.items.every((item) => !isMap(item) && !isSeq(item))) node.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function setupEntry(step: SetupStep, workingDirectory: string): unknown {
  const python = step.python ?? false;
  const entry = {
    run: step.run,
    ...given("lock", some(step.lock)),
    ...given("cache", some(step.cache)),
    ...given("python", python === usesPip(step.run) ? undefined : python),
    ...given("env", someEntries(step.env)),
    ...given("working-directory", step.workingDirectory === workingDirectory ? undefined : step.workingDirectory),
  };
  return Object.keys(entry).length === 1 ? step.run : entry;
}

function gateEntry(gate: GateConfig, workingDirectory: string): unknown {
  const steps = gate.steps.filter((step) => step.type !== "sbom");
  return {
    ...given("kind", gate.kind === gate.name ? undefined : gate.kind),
    ...given("needs", some(gate.needs)),
    ...given("when", gate.when),
    ...given("artifact", gate.artifact && artifactEntry(gate.artifact)),
    ...given("container", gate.container && containerEntry(gate.container)),
    ...given(
      "steps",
      steps.length > 0 || steps.length === gate.steps.length
        ? steps.map((step) => stepEntry(step, workingDirectory))
        : undefined,
    ),
    ...given("artifacts", gate.build && some(gate.build.artifacts)),
    ...given("reproducible", gate.build?.reproducible || undefined),
    ...(gate.kind === "build" ? {} : judgedBy(gate)),
  };
}

function judgedBy(gate: GateConfig): Readonly<Record<string, unknown>> {
  const { block, failOn, levels, ignore, quarantine, graceMs, coverage } = gate.policy;
  const sbom = gate.steps.find((step) => step.type === "sbom");
  return {
    ...given("block", block === defaultPolicy.block ? undefined : block),
    ...given("fail-on", failOn === usualFailOn(gate.kind) ? undefined : failOn),
    ...given("levels", levels),
    ...given(
      "ignore",
      ignore?.map(({ line: _, ...entry }) => entry),
    ),
    ...given("grace", graceMs === undefined ? undefined : showDuration(graceMs)),
    ...given("coverage", coverage && coverageEntry(coverage)),
    ...given("retries", gate.retries),
    ...given(
      "quarantine",
      quarantine?.map(({ line: _, ...entry }) => entry),
    ),
    ...given("code-scanning", gate.codeScanning),
    ...(sbom ? sbomEntries(sbom) : {}),
    ...given("suggestions", gate.suggestions),
  };
}

function usualFailOn(kind: GateConfig["kind"]): GatePolicy["failOn"] | undefined {
  return Object.hasOwn(defaultFailOn, kind) ? defaultFailOn[kind as SupportedKind] : undefined;
}

function coverageEntry({ minimum, patch, maxDrop, paths }: CoveragePolicy): unknown {
  return {
    ...given("minimum", minimum),
    ...given("patch", patch),
    ...given("max-drop", maxDrop),
    ...given("paths", paths),
  };
}

function stepEntry(step: Exclude<ConfiguredStep, SbomStep>, workingDirectory: string): unknown {
  // Detection finds no check, so that one comes with its defaults.
  if (step.type === "check") return step.check.about;
  const usual = step.type === "tool" ? step.tool : firstWords(step.run);
  const isNumbered = step.name.startsWith(`${usual} `) && /^\d+$/.test(step.name.slice(usual.length + 1));
  const common = {
    ...given("name", step.name === usual || isNumbered ? undefined : step.name),
    ...given("env", someEntries(step.env)),
    ...given("container", step.container && containerEntry(step.container)),
    ...given("working-directory", step.workingDirectory === workingDirectory ? undefined : step.workingDirectory),
    ...given("timeout", step.timeoutMs === defaultTimeoutMs ? undefined : showDuration(step.timeoutMs)),
  };
  if (step.type === "run") {
    const { run, shell, format, matcher } = step;
    const own = { ...given("shell", shell), ...given("format", format), ...given("matcher", matcher) };
    return { run, ...given("reports", some(step.reports)), ...own, ...common };
  }
  const { tool, args, paths, retries, version, digests = [], url } = step;
  const own = {
    ...given("args", some(args)),
    ...given("paths", some(paths)),
    ...given("retries", retries),
    ...given("version", version === undefined ? undefined : showVersion({ version, digests })),
    ...given("url", url),
  };
  const entry = { tool, ...own, ...common };
  return Object.keys(entry).length === 1 ? tool : entry;
}

function failFastWord(mode: FailFast): unknown {
  const [word] = Object.entries(failFastModes).find(([, value]) => value === mode) ?? [];
  return word === "true" ? true : word === "false" ? false : word;
}

function some(list: readonly string[]): readonly string[] | undefined {
  return list.length > 0 ? list : undefined;
}

function someEntries(map: Readonly<Record<string, string>>): Readonly<Record<string, string>> | undefined {
  return Object.keys(map).length > 0 ? map : undefined;
}

function given(key: string, value: unknown): Readonly<Record<string, unknown>> {
  return value === undefined ? {} : { [key]: value };
}
