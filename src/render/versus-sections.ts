import type { MetricPolicy } from "../core/plan.js";
import type { GateReport } from "../core/report.js";
import { duration } from "../core/text.js";
import type { RenderContext } from "./context.js";
import { fold, type Section } from "./document.js";
import { count, number, policyOf } from "./figures.js";
import { code, row, tableHead, text } from "./markdown.js";
import type { Places } from "./places.js";
import { figure, measurementRows, signed, slowestTests } from "./versus.js";

/** Tests that came, went or were mended, as far as a baseline tells. */
export function changedTests(gates: readonly GateReport[], most: number): Section {
  const cases = gates.flatMap((gate) => gate.tests?.cases ?? []);
  const fixed = cases.filter(({ standing }) => standing === "fixed");
  const added = cases.filter(({ standing }) => standing === "new");
  const gone = gates.flatMap((gate) => gate.against?.tests?.gone ?? []);
  const removed = gates.reduce((sum, gate) => sum + (gate.against?.tests?.removed ?? 0), 0);
  const title = [
    ...(fixed.length > 0 ? [`${number(fixed.length)} fixed`] : []),
    ...(added.length > 0 ? [`${number(added.length)} new`] : []),
    ...(removed > 0 ? [`${number(removed)} removed`] : []),
  ];
  const total = fixed.length + added.length + removed;
  return {
    ...fold(`Tests against the base: ${title.join(", ")}`, false),
    noun: "changed test",
    importance: 2,
    total,
    *items() {
      for (const [word, tests] of [
        ["fixed", fixed],
        ["new", added],
        ["removed", gone],
      ] as const) {
        for (const { name, suite } of tests)
          yield [`- ${word}: ${code(name) || "(no name)"}${suite === undefined ? "" : ` in ${code(suite)}`}`];
      }
    },
    glue: "\n",
    most,
  };
}

export function slowTests(gates: readonly GateReport[], place: Places): Section {
  const tests = gates
    .flatMap((gate) => slowestTests(gate))
    .sort((a, b) => (b.timeMs ?? 0) - (a.timeMs ?? 0))
    .slice(0, 5);
  return {
    ...fold(tests.length === 1 ? "Slowest test" : `Slowest ${count(tests.length, "test")}`, false),
    noun: "slow test",
    importance: 1,
    total: tests.length,
    *items() {
      for (const test of tests) {
        const where = test.path === undefined ? code(test.suite ?? "") : place(test.path, test.line);
        const at = where === "" ? "" : ` · ${where}`;
        yield [`- ${duration(test.timeMs ?? 0)} · ${code(test.name) || "(no name)"}${at}`];
      }
    },
    glue: "\n",
    most: 5,
  };
}

/** Measured figures beside the base's and their bounds; those with bounds come first. */
export function measuredFigures(gates: readonly GateReport[], context: RenderContext, most: number): Section {
  const rows = gates.flatMap((gate) => {
    const bounds = policyOf(context.plan, gate.name).metrics ?? {};
    return measurementRows(gate, new Set(Object.keys(bounds))).map((one) => ({
      one,
      bound: boundOf(bounds, one.name),
    }));
  });
  const hasBase = rows.some(({ one }) => one.before !== undefined);
  const { open, close } = fold(count(rows.length, "measured figure"), false);
  return {
    open: `${open}${tableHead(["figure", "value", ...(hasBase ? ["base", "change"] : []), "needs"])}\n`,
    close,
    noun: "measured figure",
    importance: 3,
    total: rows.length,
    *items() {
      for (const { one, bound } of rows) {
        const unit = one.unit === "" ? "" : ` ${text(one.unit, 20)}`;
        const base = one.before === undefined ? ["", ""] : [figure(one.before) + unit, signed(one.value - one.before)];
        yield [row([code(one.name, 100), figure(one.value) + unit, ...(hasBase ? base : []), needs(bound)])];
      }
    },
    glue: "\n",
    most,
  };
}

function boundOf(bounds: Readonly<Record<string, MetricPolicy>>, name: string): MetricPolicy | undefined {
  return Object.hasOwn(bounds, name) ? bounds[name] : undefined;
}

function needs(bound: MetricPolicy | undefined): string {
  return [
    ...(bound?.minimum === undefined ? [] : [`at least ${bound.minimum}`]),
    ...(bound?.maximum === undefined ? [] : [`at most ${bound.maximum}`]),
    ...(bound?.maxDrop === undefined ? [] : [`drop of at most ${bound.maxDrop}`]),
  ].join(", ");
}
