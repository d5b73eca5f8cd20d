import type { Tool, ToolResult } from "../tools/tool.js";

/** A reader that throws met something that it should have said itself; the step is broken, and the run goes on. */
export async function readSafely(tool: Tool, run: Parameters<Tool["read"]>[0]): Promise<ToolResult> {
  try {
    return await tool.read(run);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return {
      judged: false,
      reason: "report-unreadable",
      message: `the output of ${tool.name} could not be read: ${why}`,
    };
  }
}
