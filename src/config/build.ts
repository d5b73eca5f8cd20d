import { posix } from "node:path";
import type { ConfiguredStep, SetupStep, StepEnv, ToolStep } from "../core/plan.js";
import { buildArtifact } from "./artifact-schema.js";
import { buildPromises } from "./build-schema.js";
import { buildChatOps } from "./chatops-schema.js";
import { buildCheck, type CheckInput, type CheckName, checkNameOf } from "./check-schema.js";
import { buildCodecov } from "./codecov-schema.js";
import {
  type Config,
  defaultTimeoutMs,
  failFastModes,
  type GateConfig,
  buildPolicy as policyOfBuilds,
  supportedKinds,
} from "./config.js";
import { buildContainer } from "./container-schema.js";
import { defined, listOf, optionalList } from "./defined.js";
import { buildEnvironments } from "./deploy-schema.js";
import type { Path } from "./document.js";
import { parseDuration } from "./duration.js";
import { buildImages } from "./images.js";
import { buildChannel } from "./notify-schema.js";
import { buildPolicy } from "./policy.js";
import { buildRelease, releaseWhen } from "./release-schema.js";
import { buildSbom } from "./sbom-schema.js";
import { type ConfigInput, type GateInput, kindOf } from "./schema.js";
import { buildServices } from "./services-schema.js";
import { buildSigning } from "./signing-schema.js";
import { firstWords, uniqueNames } from "./step-names.js";
import type { StepInput } from "./step-schema.js";
import { parseVersion, splitPinned } from "./tool-version.js";
import { whenOf } from "./when-schema.js";

/** Line of a path in the config file, for messages later on. */
export type LineOf = (path: Path) => number | undefined;

/** The config that a valid file stands for, with defaults filled in. */
export function buildConfig(input: ConfigInput, path: string | null, lineOf: LineOf): Config {
  const workingDirectory = normaliseFolder(input["working-directory"] ?? ".");
  const failFast = input["fail-fast"];
  return {
    path,
    workingDirectory,
    ...defined("base", input.base),
    ...defined("failFast", failFast === undefined ? undefined : failFastModes[`${failFast}`]),
    ...defined("concurrency", input.concurrency),
    ...defined("cache", input.cache),
    ...defined("registries", input.registries),
    setup: input.setup?.map((entry, index) => buildSetup(entry, workingDirectory, lineOf(["setup", index]))) ?? null,
    gates: Object.entries(input.gates).map(([name, gate]) => buildGate(name, gate, workingDirectory, lineOf)),
    ...defined("notify", input.notify?.flatMap(buildChannel)),
    ...defined("chatops", input.chatops && buildChatOps(input.chatops)),
  };
}

function buildSetup(
  entry: NonNullable<ConfigInput["setup"]>[number],
  workingDirectory: string,
  line: number | undefined,
): SetupStep {
  const step = typeof entry === "string" ? { run: entry } : entry;
  const python = step.python ?? usesPip(step.run);
  return {
    run: step.run,
    workingDirectory: step["working-directory"] ? normaliseFolder(step["working-directory"]) : workingDirectory,
    lock: listOf(step.lock),
    cache: listOf(step.cache),
    ...(python ? { python } : {}),
    env: buildEnv(step.env),
    ...defined("line", line),
  };
}

/** Python packages never go into the machine's own Python. */
export function usesPip(command: string): boolean {
  return /(^|[\s;&|(])(pip3?|uv\s+pip|poetry|(python3?|py)\s+-m\s+pip)\s/.test(command);
}

function buildGate(name: string, gate: GateInput, workingDirectory: string, lineOf: LineOf): GateConfig {
  const kind = supportedKinds.find((known) => known === kindOf(name, gate));
  if (!kind) throw new Error(`gate "${name}" was accepted with an unsupported kind`);
  const steps = (gate.steps ?? []).map((step, index) =>
    buildStep(step, workingDirectory, lineOf(["gates", name, "steps", index])),
  );
  const services = buildServices(gate, workingDirectory);
  const sbom = buildSbom(gate, lineOf(["gates", name]));
  return {
    name,
    kind,
    needs: [...new Set(listOf(gate.needs))],
    ...defined("when", gate.when ? whenOf(gate.when) : kind === "release" ? releaseWhen : undefined),
    steps: uniqueNames(sbom ? [...steps, sbom] : steps, services ? ["services"] : []),
    ...(kind === "build"
      ? { policy: policyOfBuilds, build: buildPromises(gate, workingDirectory) }
      : { policy: buildPolicy(gate, kind, (key, index) => lineOf(["gates", name, key, index])) }),
    ...defined(
      "environments",
      gate.environments &&
        buildEnvironments(gate.environments, workingDirectory, (each) => lineOf(["gates", name, "environments", each])),
    ),
    ...(kind === "release" ? { release: buildRelease(gate, workingDirectory) } : {}),
    ...defined("artifact", buildArtifact(gate.artifact)),
    ...defined("container", buildContainer(gate.container)),
    ...defined(
      "images",
      gate.images && buildImages(gate.images, workingDirectory, (index) => lineOf(["gates", name, "images", index])),
    ),
    ...defined("codecov", buildCodecov(gate.codecov, name, lineOf(["gates", name, "codecov"]))),
    ...defined("sign", buildSigning(gate.sign)),
    ...defined("attest", gate.attest),
    ...defined("retries", gate.retries),
    ...defined("services", services),
    ...defined("codeScanning", gate["code-scanning"]),
    ...defined("suggestions", gate.suggestions),
    ...defined("line", lineOf(["gates", name])),
  };
}

type RunInput = Extract<StepInput, { run: string }>;
type ToolInput = Extract<StepInput, { tool: string }>;

function buildStep(input: StepInput, workingDirectory: string, line: number | undefined): ConfiguredStep {
  const check = checkNameOf(input);
  if (check !== undefined) return buildCheckStep(check, input as CheckInput, line);
  return buildCommandStep(input as Exclude<StepInput, CheckInput>, workingDirectory, line);
}

function buildCheckStep(check: CheckName, input: CheckInput, line: number | undefined): ConfiguredStep {
  return {
    type: "check",
    name: (typeof input === "string" ? undefined : input.name) ?? check,
    check: buildCheck(check, input),
    env: {},
    workingDirectory: ".",
    timeoutMs: defaultTimeoutMs,
    reports: [],
    ...defined("line", line),
  };
}

function buildCommandStep(
  input: string | RunInput | ToolInput,
  workingDirectory: string,
  line: number | undefined,
): ConfiguredStep {
  const step = typeof input === "string" ? toolNamed(input) : input;
  const common = {
    env: buildEnv(step.env),
    workingDirectory: step["working-directory"] ? normaliseFolder(step["working-directory"]) : workingDirectory,
    timeoutMs: (step.timeout ? parseDuration(step.timeout) : null) ?? defaultTimeoutMs,
    ...defined("container", buildContainer(step.container)),
    ...defined("line", line),
  };
  if (isRun(step)) {
    return {
      type: "run",
      name: step.name ?? firstWords(step.run),
      run: step.run,
      ...common,
      reports: listOf(step.reports),
      ...defined("shell", step.shell),
      ...defined("format", step.format),
      ...defined("matcher", step.matcher),
      ...defined("metrics", optionalList(step.metrics)),
    };
  }
  return {
    type: "tool",
    name: step.name ?? step.tool,
    tool: step.tool,
    args: (step.args ?? []).map(String),
    paths: listOf(step.paths),
    ...common,
    reports: [],
    ...defined("retries", step.retries),
    ...versionOf(step),
  };
}

function toolNamed(text: string): ToolInput {
  return splitPinned(text) ?? { tool: text };
}

function versionOf({ version: text, url }: ToolInput): Pick<ToolStep, "version" | "digests" | "url"> {
  if (text === undefined) return {};
  const { version, digests } = parseVersion(text);
  return { version, ...defined("digests", digests.length > 0 ? digests : undefined), ...defined("url", url) };
}

function isRun(step: RunInput | ToolInput): step is RunInput {
  return "run" in step;
}

/** A folder of the repository with `/`, without `./` and a slash at the end; `.` for the root. */
export function normaliseFolder(folder: string): string {
  return posix.normalize(folder.replaceAll("\\", "/")).replace(/(.)\/$/, "$1");
}

function buildEnv(env: Readonly<Record<string, string | number | boolean>> | undefined): StepEnv {
  return Object.fromEntries(Object.entries(env ?? {}).map(([name, value]) => [name, String(value)]));
}
