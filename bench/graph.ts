import { spawnSync } from "node:child_process";
import { makeRepository, program } from "./startup.js";
import { median, table } from "./table.js";

/** Seconds that each step of the graph sleeps. */
const STEP = 0.3;

/** Gates in layers, each of which needs one gate of the layer before, so that the longest way is known. */
function layered(layers: number, width: number): string {
  const gates: string[] = [];
  for (let layer = 0; layer < layers; layer++) {
    for (let at = 0; at < width; at++) {
      const needs = layer > 0 ? `, needs: [g${layer - 1}-${at}]` : "";
      gates.push(`  g${layer}-${at}: { kind: test${needs}, steps: [{ run: sleep ${STEP} }] }`);
    }
  }
  return `version: 1\nconcurrency: ${width}\ngates:\n${gates.join("\n")}\n`;
}

/** Wall time of a graph of sleeping gates over its longest way: 1.00 is a scheduler that costs nothing. */
export function graph(folder: string, rounds: number): string {
  const rows = [
    [1, 4],
    [4, 4],
    [10, 8],
  ].map(([layers = 1, width = 1]) => {
    const cwd = makeRepository(folder, layered(layers, width));
    const walls = Array.from({ length: rounds }, () => {
      const begin = performance.now();
      const { status, stderr } = spawnSync(process.execPath, [program("cli"), "run", "--quiet"], {
        cwd,
        encoding: "utf8",
      });
      if (status !== 0) throw new Error(`the graph did not pass:\n${stderr}`);
      return (performance.now() - begin) / 1000;
    });
    const path = layers * STEP;
    const wall = median(walls);
    return [
      `${layers * width} gates in ${layers} layers`,
      `${path.toFixed(2)} s`,
      `${wall.toFixed(2)} s`,
      (wall / path).toFixed(2),
    ];
  });
  return table(["graph", "longest way", "wall time, start and end included", "ratio"], rows);
}
