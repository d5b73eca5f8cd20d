import type { MigrationReport } from "../core/migration.js";
import { mostOneWay } from "../core/one-way.js";
import type { GateReport } from "../core/report.js";
import { fold, type Section } from "./document.js";
import { count, number } from "./figures.js";
import { code, codeBlock, text } from "./markdown.js";

/** What a release does to the data of each environment: what cannot be undone first, then all of it. */

/** An environment's migrations, where there are any to show. */
export interface ShownMigration {
  readonly environment: string;
  readonly migration: MigrationReport;
}

export function migrationsOf({ deployments = [] }: GateReport): readonly ShownMigration[] {
  return deployments.flatMap(({ environment, migration }) => {
    const isEmpty = (migration?.preview?.lines ?? 0) === 0 && migration?.oneWay.length === 0;
    return migration === undefined || isEmpty ? [] : [{ environment, migration }];
  });
}

/** `12 lines, 1 cannot be undone`; where there is no preview, what cannot be undone alone. */
export function migrationSize({ preview, oneWay }: MigrationReport): string {
  const lost = oneWay.length < mostOneWay ? number(oneWay.length) : `${mostOneWay} or more`;
  return [
    ...(preview ? [count(preview.lines, "line")] : []),
    ...(oneWay.length > 0 ? [`${lost} cannot be undone`] : []),
  ].join(", ");
}

/** One fold an environment. The text of a preview gives way before the list of what cannot be undone. */
export function migrationSections(
  gates: readonly GateReport[],
  { rows }: { readonly rows: number },
): readonly Section[] {
  return gates.flatMap(migrationsOf).map(({ environment, migration }) => {
    const { preview, oneWay } = migration;
    const opened = fold(`Migrations of ${text(environment, 60)} (${migrationSize(migration)})`, oneWay.length > 0);
    const marked = oneWay.map(({ statement, where }) => `- ⚠ ${code(statement, 160)} (${text(where, 120)})`).join("\n");
    const shown = preview && preview.lines > 0 ? preview.text : "";
    const least = marked === "" ? "The report holds it." : marked;
    const close = preview?.isCut ? "\n\nOnly the beginning of it is kept." : "";
    return {
      open: opened.open,
      close: `${close}${opened.close}`,
      noun: "preview of migrations",
      plural: "previews of migrations",
      importance: 7,
      total: 1,
      items: () => [[page(marked, shown, rows), page(marked, shown, 12), least]],
      glue: "\n\n",
      most: 1,
    };
  });
}

function page(marked: string, shown: string, lines: number): string {
  return [marked, shown === "" ? "" : codeBlock(shown, lines, 300, "sql")].filter((part) => part !== "").join("\n\n");
}
