import { resolve } from "node:path";
import { isFatal, type Parsed } from "../core/problem.js";
import { exitCode } from "../core/verdict.js";
import { parseReport } from "../parsers/registry.js";
import { byteSource } from "../parsers/source.js";
import type { World } from "../ports.js";
import { filesText } from "../render/files.js";
import { reportJson } from "../render/report-json.js";
import { terminal } from "../render/terminal.js";
import { type Command, print, printJson, usageError } from "./command.js";
import { readReport } from "./saved-report.js";

/** A saved Report is small; a larger file is a tool's. */
const maxSavedBytes = 20 * 1024 * 1024;

/** Reads report files of any known format, or a saved Report, and shows them. */
export const report: Command = async ({ world, words, options, out, err }) => {
  if (words.length === 0) {
    print(err, "report needs the files to read: gatehouse report reports/junit.xml coverage.xml");
    return usageError;
  }
  const look = { color: options.color, unicode: true, width: out.columns ?? 100 };
  const [only] = words;
  const saved = words.length === 1 && only !== undefined && !options.json ? await savedReport(only, world) : null;
  if (saved) {
    const plan = {
      schemaVersion: 1,
      config: null,
      event: saved.event,
      commit: saved.commit,
      base: null,
      failFast: "no-new",
      concurrency: 1,
      cache: false,
      setup: [],
      gates: [],
    } as const;
    print(out, terminal(saved, { plan, reportPath: null }, look));
    return exitCode(saved.verdict);
  }
  const files: (Parsed & { readonly path: string; readonly format: string | null })[] = [];
  for (const path of words) files.push({ path, ...(await readFile(path, world)) });
  if (options.json) printJson(out, reportJson(files));
  else print(out, filesText(files, look));
  if (files.some(({ problems }) => problems.some(isFatal))) return 3;
  return files.some(({ tests }) => (tests?.failed ?? 0) > 0) ? 1 : 0;
};

async function readFile(path: string, { files, cwd }: World): Promise<Parsed & { readonly format: string | null }> {
  const full = resolve(cwd, path);
  const stat = await files.stat(full);
  if (stat === null || stat.isDirectory) {
    const message = stat === null ? "The file does not exist." : "This is a folder: name the files in it.";
    return { format: null, problems: [{ path, code: "missing", message }] };
  }
  return parseReport(byteSource(path, () => files.readStream(full)));
}

async function savedReport(path: string, { files, cwd }: World) {
  const full = resolve(cwd, path);
  const stat = await files.stat(full);
  if (stat === null || stat.isDirectory || stat.size > maxSavedBytes) return null;
  const text = await files.readText(full);
  return text === null ? null : readReport(text);
}
