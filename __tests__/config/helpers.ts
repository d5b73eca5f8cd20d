import type { Config } from "../../src/config/config.js";
import { loadConfig } from "../../src/config/load.js";
import { formatProblems } from "../../src/config/problems.js";

export const path = ".github/gatehouse.yml";
export const words = { tools: ["ruff", "black", "mypy", "pytest", "jest"], formats: ["junit", "sarif"] };

export function load(text: string, set: readonly string[] = []): Config {
  const loaded = loadConfig(text, path, { ...words, set });
  if (!loaded.ok) throw new Error(formatProblems(loaded.problems));
  return loaded.config;
}

/** The lines that a person sees, without the path in front of them. */
export function faults(text: string, set: readonly string[] = []): readonly string[] {
  const loaded = loadConfig(text, path, { ...words, set });
  if (loaded.ok) return [];
  return formatProblems(loaded.problems)
    .split("\n")
    .slice(0, -1)
    .map((line) => (line.startsWith(`${path}:`) ? line.slice(path.length + 1) : line));
}
