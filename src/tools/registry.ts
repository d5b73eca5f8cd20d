import type { Tool } from "./tool.js";

/** Every tool that Gatehouse knows, in the order in which detection puts them into a gate. */
export const tools: readonly Tool[] = [];

/** Other names by which the config may call a tool. */
const aliases: Readonly<Record<string, string>> = { "markdownlint-cli2": "markdownlint" };

/** The tool with this name in the config, or undefined if Gatehouse knows none. */
export function findTool(name: string): Tool | undefined {
  const known = Object.hasOwn(aliases, name) ? aliases[name] : name;
  return tools.find((tool) => tool.name === known);
}
