import { weightsOf } from "../core/canary-config.js";
import type { PlannedEnvironment } from "../core/deployment.js";
import { type ImageStep, pushOrder } from "../core/image.js";
import type { BuildPolicy, Plan, PlannedGate, PlannedStep, SbomStep } from "../core/plan.js";
import type { ReleasePolicy } from "../core/release.js";
import type { BaseInfo } from "../core/report.js";
import { servicesWords } from "../core/services.js";
import type { TargetSpec } from "../core/target.js";
import { count } from "./figures.js";
import { plain } from "./ink.js";

/** The plan for a terminal: gates in the order in which they may start, with their steps, and why others are left out. */
export function planText(plan: Plan, base: BaseInfo | null): string {
  const from = plan.config ?? "no config: the project was detected";
  const against = base === null ? "compared with nothing: every finding counts" : compared(base);
  const head = [from, against, `${plan.concurrency} at once`, `fail-fast: ${plan.failFast}`].join(" · ");
  const setup = plan.setup.map((step) => `  setup  ${plain(step.run.trim(), 120)}${within(step.workingDirectory)}`);
  return [head, ...(setup.length > 0 ? ["", ...setup] : []), "", ...plan.gates.flatMap(gateText)].join("\n");
}

function compared({ branch, commit, missing }: BaseInfo): string {
  return commit === null
    ? `not compared with ${plain(branch)}: ${plain(missing ?? "no merge base")}`
    : `compared with ${plain(branch)} @ ${commit.slice(0, 7)}`;
}

function gateText(gate: PlannedGate): string[] {
  if (gate.skip !== undefined) return [`  – ${plain(gate.name, 60)} (${gate.kind}): left out, ${plain(gate.skip)}`];
  const needs = gate.needs.length > 0 ? ` after ${gate.needs.map((need) => plain(need, 60)).join(", ")}` : "";
  const { coverage, metrics = {}, block, failOn, quarantine = [] } = gate.policy;
  const floors = [
    ...(coverage?.minimum === undefined ? [] : [`coverage ≥ ${coverage.minimum} %`]),
    ...(coverage?.patch === undefined ? [] : [`patch coverage ≥ ${coverage.patch} %`]),
    ...Object.entries(metrics).flatMap(([name, { minimum, maximum, maxDrop }]) => [
      ...(minimum === undefined ? [] : [`${plain(name, 60)} ≥ ${minimum}`]),
      ...(maximum === undefined ? [] : [`${plain(name, 60)} ≤ ${maximum}`]),
      ...(maxDrop === undefined ? [] : [`${plain(name, 60)} falls by ${maxDrop} at most`]),
    ]),
    ...(gate.retries ? [`failed tests again up to ${gate.retries}×`] : []),
    ...(gate.services ? [`against ${plain(servicesWords(gate.services), 200)}`] : []),
    ...(quarantine.length > 0 ? [`${quarantine.length} in quarantine`] : []),
    ...(gate.artifact ? [`against what ${plain(gate.artifact.from, 60)} makes`] : []),
  ];
  if (gate.build)
    return [`  · ${plain(gate.name, 60)} (${gate.kind})${needs}${promises(gate.build)}`, ...stepTexts(gate)];
  if (gate.environments) {
    return [`  · ${plain(gate.name, 60)} (${gate.kind})${needs}`, ...gate.environments.map(environmentText)];
  }
  if (gate.release) return [`  · ${plain(gate.name, 60)} (${gate.kind})${needs}: ${releasePlan(gate.release)}`];
  const rule = [`${block === "new" ? "new findings" : "all findings"} from ${failOn} on fail`, ...floors].join(", ");
  return [`  · ${plain(gate.name, 60)} (${gate.kind})${needs}: ${rule}`, ...stepTexts(gate)];
}

/** `production: ./deploy.sh, 2 smoke tests, after staging, Mon-Thu 09:00-16:00 Europe/Berlin`, or why nothing goes there. */
function environmentText(environment: PlannedEnvironment): string {
  const { name, skip, previews, after, target, migrate, smoke, windows, freeze, canary } = environment;
  if (skip !== undefined) {
    const shown = previews ? "; its migrations are previewed" : "";
    return `      – ${plain(name, 60)}: left out, ${plain(skip)}${shown}`;
  }
  const parts = [
    ...targetWords(target),
    ...(migrate ? [`migrated first by ${(migrate.apply ?? "its own commands").trim().split("\n")[0]}`] : []),
    ...(smoke.length > 0 ? [count(smoke.length, "smoke test")] : []),
    ...(after.length > 0 ? [`after ${after.join(", ")}`] : []),
    ...(canary ? [`canary ${weightsOf(canary).join(" → ")} → 100 %`] : []),
    ...windows.map(({ text }) => text),
    ...freeze.map(({ text }) => `frozen ${text}`),
  ];
  return `      ${plain(name, 60)}: ${plain(parts.join(", "), 300)}`;
}

/** What a target deploys by, as short as it gets. */
function targetWords(target: TargetSpec): readonly string[] {
  switch (target.type) {
    case "command":
      return [...new Set(Object.values(target.commands))].map((run) => run?.trim().split("\n")[0] ?? "");
    case "ssh": {
      const { user, hosts, jump } = target.connection;
      return [`ssh ${user}@${hosts.join(" and ")}${jump ? ` through ${jump.host}` : ""}`];
    }
    case "compose": {
      const [host] = target.ssh?.hosts ?? [];
      return [`project ${target.project} of ${target.file}${host === undefined ? "" : ` on ${host}`}`];
    }
    case "gitops": {
      const { branch, repository } = target;
      return [`commits to ${branch === undefined ? "" : `${branch} of `}${repository}`];
    }
    case "helm":
      return [`helm ${target.release} (${target.chart})`];
    case "kubectl":
      return [`kubectl ${target.from.type === "kustomize" ? target.from.folder : target.from.globs.join(", ")}`];
  }
}

function promises({ artifacts, reproducible }: BuildPolicy): string {
  const parts = [
    ...(artifacts.length > 0 ? [`makes ${plain(artifacts.join(", "), 200)}`] : []),
    ...(reproducible ? ["reproducible"] : []),
  ];
  return parts.length > 0 ? `: ${parts.join(", ")}` : "";
}

function releasePlan({ draft, notes, assets, changelog, majorTag }: ReleasePolicy): string {
  return [
    draft ? "drafts a release of the tag" : "releases the tag",
    notes === "none" ? "without notes" : `with ${notes} notes`,
    ...(assets.length > 0 ? [`attaches ${plain(assets.join(", "), 200)}`] : []),
    ...(changelog === undefined ? [] : [`looks into ${plain(changelog, 100)}`]),
    ...(majorTag ? ["moves the tag of its major version"] : []),
  ].join(", ");
}

function stepTexts({ steps, container }: PlannedGate): readonly string[] {
  return steps.flatMap((step) => {
    const { image } = step.container ?? container ?? {};
    const name = typeof image === "object" ? `${image.image} of ${image.from}` : image;
    const place = name === undefined ? "" : ` (container ${plain(name, 100)})`;
    const unpushed = step.type === "image" ? step.unpushed : undefined;
    return [
      `      ${plain(whatOf(step), step.type === "image" ? 300 : 120)}${within(step.workingDirectory)}${place}`,
      ...(unpushed === undefined ? [] : [`        not pushed: ${plain(unpushed)}`]),
    ];
  });
}

function whatOf(step: PlannedStep): string {
  switch (step.type) {
    case "tool":
      return [step.tool, ...step.args, ...step.paths].join(" ");
    case "run":
      return step.run.trim().split("\n")[0] ?? "";
    case "check":
      return step.check.about;
    case "sbom":
      return sbomWords(step);
    case "image":
      return imageWords(step);
    case "push":
      return `push ${step.of.image.name}: ${pushOrder(step.of.tags).join(", ") || "no tag"}`;
    case "sign":
      return `sign ${step.image ?? "the files"} ${step.signing.hasKey ? "with a key" : "as this workflow"}`;
    case "image-sbom":
      return `sbom (${step.format}) of ${step.image}${step.signing ? ", attached to it" : ""}`;
    case "attest":
      return `attest where ${step.image ?? "the files"} ${step.image === null ? "were" : "was"} built`;
    case "codecov":
      return `codecov${step.required ? " (required)" : ""}`;
  }
}

/** `image ghcr.io/acme/api from api (sha-9f8e7d6, main)`. */
function imageWords({ image, tags }: ImageStep): string {
  const names = tags.length > 0 ? ` (${tags.map(({ tag }) => tag).join(", ")})` : "";
  const from = image.dockerfile ?? image.context;
  return `image ${image.name} from ${from}${names}`;
}

/** `sbom (cyclonedx, spdx), licences, sent to the dependency graph`. */
function sbomWords({ formats, licences, submit }: SbomStep): string {
  const parts = [`sbom (${formats.join(", ")})`, ...(licences ? ["licences"] : [])];
  return [...parts, ...(submit ? ["sent to the dependency graph"] : [])].join(", ");
}

function within(folder: string): string {
  return folder === "." ? "" : ` in ${plain(folder)}`;
}

/** The plan as a Mermaid flow chart. */
export function mermaidPlan(plan: Plan): string {
  const ids = new Map(plan.gates.map((gate, index) => [gate.name, `g${index}`]));
  const label = (words: string) => plain(words, 60).replaceAll('"', "#quot;");
  const nodes = plan.gates.map((gate) => {
    const id = ids.get(gate.name);
    return gate.skip === undefined ? `  ${id}["${label(gate.name)}"]` : `  ${id}(["${label(gate.name)}: left out"])`;
  });
  const edges = plan.gates.flatMap((gate) => gate.needs.map((need) => `  ${ids.get(need)} --> ${ids.get(gate.name)}`));
  return ["flowchart TD", ...nodes, ...edges].join("\n");
}
