import { isRefused, planRun } from "../planned.js";
import { mermaidPlan, planText } from "../render/plan.js";
import { type Command, print, printJson, usageError } from "./command.js";

/** Prints what would run and why, and the config that detection stands for. */
export const plan: Command = async ({ world, settings, words, options, out, err }) => {
  const planned = await planRun({ ...settings, gates: words }, [], world);
  if (isRefused(planned)) {
    print(err, planned.verdict.message);
    return usageError;
  }
  if (options.json) {
    printJson(out, planned.plan);
    return 0;
  }
  if (options.mermaid) {
    print(out, mermaidPlan(planned.plan));
    return 0;
  }
  print(out, planText(planned.plan, planned.change.base));
  if (planned.config.path === null) {
    const { toYaml } = await import("../config/yaml.js");
    print(out, `\nThe config that detection stands for (.github/gatehouse.yml):\n\n${toYaml(planned.config)}`);
  }
  return 0;
};
