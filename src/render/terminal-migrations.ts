import type { GateReport } from "../core/report.js";
import { count } from "./figures.js";
import { mark, paint, plain, plainLines, type TerminalLook } from "./ink.js";
import { migrationSize, migrationsOf } from "./migrations.js";

/** More lines than that are in the report. */
const most = 20;

/** Each environment's migrations: what cannot be undone, then the beginning of all. */
export function migrationBlocks(gate: GateReport, look: TerminalLook): string[][] {
  return migrationsOf(gate).map(({ environment, migration }) => {
    const { preview, oneWay } = migration;
    const title = `${paint(look, "bold", `Migrations of ${plain(environment, 60)}`)}  ${migrationSize(migration)}`;
    const marked = oneWay.map(
      ({ statement, where }) =>
        `  ${mark(look, "inconclusive")} ${plain(statement)}  ${paint(look, "dim", plain(where))}`,
    );
    const lines = plainLines((preview?.text ?? "").split("\n").slice(0, most).join("\n"), most);
    const rest = (preview?.lines ?? 0) - lines.length;
    const more = rest > 0 ? [`      … and ${count(rest, "more line", "more lines")}`] : [];
    return [title, ...marked, ...lines.map((line) => `      ${paint(look, "dim", line)}`.trimEnd()), ...more];
  });
}
