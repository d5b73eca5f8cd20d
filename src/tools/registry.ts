import { black } from "./black.js";
import { flake8 } from "./flake8.js";
import { markdownlint } from "./markdownlint.js";
import { mypy } from "./mypy.js";
import { pytest } from "./pytest.js";
import { ruff } from "./ruff.js";
import { ruffFormat } from "./ruff-format.js";
import type { Tool } from "./tool.js";

/** Every tool that Gatehouse knows, in the order in which detection puts them into a gate. */
export const tools: readonly Tool[] = [ruff, ruffFormat, black, flake8, mypy, markdownlint, pytest];

/** Other names by which the config may call a tool. */
const aliases: Readonly<Record<string, string>> = { "markdownlint-cli2": "markdownlint" };

/** The tool with this name in the config, or undefined if Gatehouse knows none. */
export function findTool(name: string): Tool | undefined {
  const known = Object.hasOwn(aliases, name) ? aliases[name] : name;
  return tools.find((tool) => tool.name === known);
}
