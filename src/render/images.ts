import { type BuiltImage, imagesOf, sizedOf } from "../core/artifact.js";
import type { Plan, PlannedStep } from "../core/plan.js";
import type { GateReport } from "../core/report.js";
import { artifactRows, bytesText, nounOf, shortDigest } from "./artifacts.js";
import { fold, type Section } from "./document.js";
import { count } from "./figures.js";
import { firstLine } from "./headline.js";
import { code, row, tableHead, text } from "./markdown.js";

/** Images that gates have built: how large they are, and what became of each, in words and as a table. */

/** What became of an image after it was built. */
export interface ImageFate {
  /** `ghcr.io/acme/api@sha256:<hex>`, to pull it by; null where no registry has it. */
  readonly reference: string | null;
  /** `only on main`; empty where the config does not ask for a push, or nothing is known. */
  readonly whyNot: string;
  /** `signed`, `attested`, `SBOM attached`: what was done to what the registry has. */
  readonly vouched: readonly string[];
}

/** Read from the plan and from what its steps came to. */
export function imageFate({ name, digest }: BuiltImage, gate: GateReport, plan: Plan): ImageFate {
  const steps = plan.gates.find((planned) => planned.name === gate.name)?.steps ?? [];
  if (digest === null) return { reference: null, whyNot: whyNotPushed(name, gate, steps), vouched: [] };
  const isDone = (step: PlannedStep) => verdictOf(step, gate)?.outcome === "passed";
  const vouched = steps.flatMap((step) => {
    if (step.type === "sign" && step.image === name && isDone(step)) return ["signed"];
    if (step.type === "attest" && step.image === name && isDone(step)) return ["attested"];
    if (step.type === "image-sbom" && step.image === name && step.signing && isDone(step)) return ["SBOM attached"];
    return [];
  });
  return { reference: `${name}@${digest}`, whyNot: "", vouched };
}

function whyNotPushed(name: string, gate: GateReport, steps: readonly PlannedStep[]): string {
  const push = steps.find((step) => step.type === "push" && step.of.image.name === name);
  const verdict = push && verdictOf(push, gate);
  if (push && !verdict) return "the gate ended before";
  if (verdict) return verdict.outcome === "skipped" ? firstLine(verdict.message) : "its push failed";
  const build = steps.find((step) => step.type === "image" && step.image.name === name);
  return build?.type === "image" ? (build.unpushed ?? "") : "";
}

function verdictOf({ name }: PlannedStep, { steps }: GateReport) {
  return steps.find((step) => step.name === name)?.verdict;
}

/** Each image with its tags and size, and where it can be pulled or why it cannot. */
export function imageSection(gates: readonly GateReport[], plan: Plan, most: number): Section {
  const rows = gates.flatMap((gate) => {
    const made = new Set<unknown>(imagesOf(gate));
    return artifactRows(gate).flatMap(({ artifact, versus }) =>
      made.has(artifact) ? [{ image: artifact as BuiltImage, gate, versus }] : [],
    );
  });
  const own = gates.filter((gate) => nounOf(gate) === "image");
  const gone = own.flatMap(({ against }) => against?.artifacts?.gone ?? []);
  const hasBase = gates.some((gate) => gate.against?.artifacts && imagesOf(gate).length > 0);
  const titles = ["image", "tags", "size", ...(hasBase ? ["change"] : []), "pushed"];
  const { open, close } = fold(count(rows.length, "image"), false);
  return {
    open: `${open}${tableHead(titles)}\n`,
    close,
    noun: "image",
    importance: 3,
    total: rows.length + gone.length,
    *items() {
      for (const { image, gate, versus } of rows) {
        const { name, tags, platforms, bytes } = image;
        const shown = tags.slice(0, 10).map((tag) => code(tag, 130));
        if (tags.length > shown.length) shown.push(`… and ${tags.length - shown.length} more`);
        const several = platforms.length > 1 ? ` (${text(platforms.join(", "), 100)})` : "";
        const size = bytesText(bytes).replace(" ", "\u00a0");
        const change = hasBase ? [versus.replace(" ", "\u00a0")] : [];
        yield [row([code(name) + several, shown.join(" "), size, ...change, pushedCell(image, gate, plan)])];
      }
      for (const name of gone) yield [row([code(name), "", "", "removed", ""])];
    },
    glue: "\n",
    most,
  };
}

function pushedCell(image: BuiltImage, gate: GateReport, plan: Plan): string {
  const { reference, whyNot, vouched } = imageFate(image, gate, plan);
  if (reference === null) return whyNot === "" ? "no" : `no: ${text(whyNot)}`;
  return [code(shortDigest(image.digest ?? "")), ...vouched].join(" · ");
}

/** `2 images`, `3 artifacts`; `2 images and 1 file` of a gate that makes both. */
export function madeWords(gate: GateReport): string {
  const images = imagesOf(gate).length;
  const files = sizedOf(gate).length - images;
  if (images === 0) return count(files, "artifact");
  return files === 0 ? count(images, "image") : `${count(images, "image")} and ${count(files, "file")}`;
}
