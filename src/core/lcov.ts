import type { Coverage } from "./coverage.js";

/** Coverage as LCOV text: lines and how often they ran. Files of which only totals are known are left out. */
export function lcovText({ files }: Coverage): string {
  const records = files
    .filter(({ lines }) => lines.length > 0)
    .map(({ path, lines }) => {
      const hit = lines.filter(([, hits]) => hits > 0).length;
      const data = lines.map(([line, hits]) => `DA:${line},${hits}`);
      return [`SF:${path}`, ...data, `LF:${lines.length}`, `LH:${hit}`, "end_of_record"].join("\n");
    });
  return records.length === 0 ? "" : `${records.join("\n")}\n`;
}
