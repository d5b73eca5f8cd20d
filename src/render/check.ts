import type { GateReport, Report } from "../core/report.js";
import { cut, duration, visible } from "../core/text.js";
import type { Outcome } from "../core/verdict.js";
import { type Annotation, annotations } from "./annotations.js";
import type { RenderContext } from "./context.js";
import { bytes, layOut, type Section } from "./document.js";
import { policyOf } from "./figures.js";
import { firstLine, gateTitle, headline } from "./headline.js";
import { checkTextLimit, checkTitleLimit } from "./limits.js";
import { code, codeBlock, link, row, tableHead, text } from "./markdown.js";
import { mendable, mendCommand, share } from "./mend.js";
import { nextLine } from "./next.js";
import { places } from "./places.js";
import { ample, sections } from "./sections.js";
import { gateTable } from "./table.js";
import { timeline } from "./timeline.js";
import { entryLine } from "./waiver-sections.js";
import { entryNotes, waiverWords } from "./waivers.js";

/** What a completed check run says. */
export interface CheckPage {
  readonly name: string;
  readonly conclusion: "success" | "failure" | "cancelled" | "skipped";
  readonly title: string;
  readonly summary: string;
  readonly text?: string | undefined;
  readonly annotations: readonly Annotation[];
}

/** Check-run conclusions of outcomes: what could not be judged is a failure too, and the title says which. */
const conclusions: Readonly<Record<Outcome, CheckPage["conclusion"]>> = {
  passed: "success",
  failed: "failure",
  broken: "failure",
  inconclusive: "failure",
  cancelled: "cancelled",
  skipped: "skipped",
};

/** `Gatehouse / test`. */
export function gateCheckName(checkName: string, gate: string): string {
  return `${checkName} / ${gate}`;
}

/** The check run of one gate, with its annotations; the summary says which of them are not shown. */
export function gateCheck(gate: GateReport, context: RenderContext): CheckPage {
  const policy = policyOf(context.plan, gate.name);
  const alone: Report = aloneReport(gate, context);
  const place = places(alone, context);
  const { shown, hidden } = annotations(gate, policy, context.diff);
  const isLeftOut = gate.verdict.outcome === "skipped";
  const summary = layOut(
    {
      head: [verdictWords(gate), ...accepted(gate, context)].filter((part) => part !== "").join("\n\n"),
      sections: [steps(gate)],
      foot: (missing) =>
        [...mending(gate, context), ...hidden.map((sentence) => `- ${sentence}`), ...where(missing, context)].join(
          "\n",
        ),
    },
    checkTextLimit,
    bytes,
  );
  const details = sections([gate], context, place, ample);
  return {
    name: gateCheckName(context.checkName, gate.name),
    conclusion: conclusions[gate.verdict.outcome],
    title: title(gateTitle(gate, policy)),
    summary,
    ...(details.length > 0 && !isLeftOut
      ? {
          text: layOut(
            { head: "", sections: details, foot: (missing) => where(missing, context).join("") },
            checkTextLimit,
            bytes,
          ),
        }
      : {}),
    annotations: shown,
  };
}

/** The one check run that branch protection should require: red unless every gate lets the change pass. */
export function rollUpCheck(report: Report, context: RenderContext): CheckPage {
  const chart = timeline(report);
  const { outcome } = report.verdict;
  const next = nextLine(report, context, places(report, context));
  const whole = report.gates.length === 0 ? codeBlock(report.verdict.message, 50) : "";
  return {
    name: context.checkName,
    // Nothing to do for this change is no reason to leave a required check open.
    conclusion: outcome === "skipped" ? "success" : conclusions[outcome],
    title: title(headline(report, context.plan)),
    summary: layOut(
      {
        head: [next, whole].filter((part) => part !== "").join("\n\n"),
        sections: [gateTable(report, context), ...(chart ? [chart] : [])],
        foot: (missing) => where(missing, context).join(""),
      },
      checkTextLimit,
      bytes,
    ),
    annotations: [],
  };
}

function aloneReport(gate: GateReport, { plan }: RenderContext): Report {
  return {
    schemaVersion: 1,
    verdict: gate.verdict,
    commit: plan.commit,
    event: plan.event,
    base: null,
    durationMs: gate.durationMs,
    gates: [gate],
  };
}

/** Empty where all is well: the title says the figures, and the table what each step said. */
function verdictWords(gate: GateReport): string {
  const { message, outcome } = gate.verdict;
  if (outcome === "passed" && gate.steps.length > 0) return "";
  return message.trim().includes("\n") ? codeBlock(message, 60) : text(message, 1_000);
}

/** What the policy let pass, and what of it wants looking at. */
function accepted(gate: GateReport, { plan }: RenderContext): string[] {
  const words = waiverWords(gate);
  const notes = entryNotes(gate, plan.config).map((note) => `- ${entryLine(note)}`);
  return [...(words.length > 0 ? [text(words.join(", "))] : []), ...(notes.length > 0 ? [notes.join("\n")] : [])];
}

function steps(gate: GateReport): Section {
  return {
    noun: "step",
    importance: 1,
    total: gate.steps.length,
    open: `${tableHead(["step", "verdict", "exit", "time", "command"])}\n`,
    close: "",
    *items() {
      for (const step of gate.steps) {
        const took = step.cached ? "cached" : duration(step.durationMs);
        const exit = step.exitCode === null ? "" : String(step.exitCode);
        const { outcome, message } = step.verdict;
        const said = message === "clean" ? "" : text(firstLine(message), 200);
        const verdict = said === "" ? outcome : `${outcome}: ${said}`;
        yield [row([text(step.name, 80), verdict, exit, took, code(step.command, 300)])];
      }
    },
    glue: "\n",
    most: 200,
  };
}

function mending(gate: GateReport, context: RenderContext): string[] {
  const found = mendable(gate, policyOf(context.plan, gate.name));
  return found.fixable > 0 ? [`- ${code(mendCommand([gate.name]))} mends ${share(found)}.`] : [];
}

function where(missing: readonly string[], context: RenderContext): string[] {
  if (missing.length === 0) return [];
  const rest = context.runUrl ? `: see the ${link("run", context.runUrl)}'s summary and log` : "";
  return [`Not shown here: ${missing.join(", ")}${rest}.`];
}

function title(words: string): string {
  return cut(visible(words).replace(/\s+/g, " "), checkTitleLimit);
}
