import type { Project } from "./tool.js";

/** Text of the go.mod at the root, in which a `tool` line names what the module runs; null if this is no module. */
export async function goModule(project: Project): Promise<string | null> {
  return project.files.includes("go.mod") ? await project.read("go.mod") : null;
}
