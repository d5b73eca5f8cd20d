import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { graph } from "./graph.js";
import { parsing } from "./parsing.js";
import { startUp } from "./startup.js";

/**
 * Measures what docs/performance.md shows, and prints it as Markdown.
 *
 *   npm run bench -- [--quick] [--only startup,graph,parsing] [--rounds 3]
 */
const { values } = parseArgs({
  options: { quick: { type: "boolean" }, only: { type: "string" }, rounds: { type: "string" } },
});
const isQuick = values.quick ?? false;
const rounds = Number(values.rounds ?? (isQuick ? 1 : 3));
const wanted = values.only?.split(",") ?? ["startup", "graph", "parsing"];
const folder = mkdtempSync(join(tmpdir(), "gatehouse-bench-"));
try {
  console.log(
    `Node ${process.versions.node}, ${availableParallelism()} cores (${cpus()[0]?.model ?? "?"}), load ${loadavg()[0]?.toFixed(1)}\n`,
  );
  if (wanted.includes("startup")) console.log(`## Start-up\n\n${startUp(folder, isQuick ? 5 : 21)}\n`);
  if (wanted.includes("graph")) console.log(`## Graph\n\n${graph(folder, rounds)}\n`);
  if (wanted.includes("parsing")) console.log(`## Parsing\n\n${await parsing(folder, isQuick, rounds)}\n`);
  console.log(`Load at the end: ${loadavg()[0]?.toFixed(1)}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
