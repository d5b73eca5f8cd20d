import { basename, join } from "node:path";
import type { PlannedEnvironment } from "../../core/deployment.js";
import type { FlagSwitch } from "../../core/flags.js";
import type { Order, TargetAction } from "../../core/target.js";
import { fileName } from "../../core/text.js";
import { broken, failed, type Verdict, worst } from "../../core/verdict.js";
import { FlagFile } from "../../deploy/flag-file.js";
import type { RolloutContext } from "../gate.js";
import { literal, orderEnv, type Stage } from "./target.js";

/** Why nothing is deployed, by an environment's flags: null where they are as they have to be. */
export async function flagTrouble(
  { flags }: PlannedEnvironment,
  { step }: Pick<RolloutContext, "step">,
): Promise<Verdict | null> {
  if (!flags) return null;
  const file = await flagFile(flags.file, step);
  if ("outcome" in file) return file;
  const { switch: change } = flags;
  const faults = [
    ...Object.entries(flags.require).map(([name, variant]) => file.notForAll(name, variant)),
    change ? file.notUsable(change.flag, change.variant) : null,
  ];
  const [first] = faults.filter((fault) => fault !== null).sort((a, b) => b.type.localeCompare(a.type));
  if (!first) return null;
  return first.type === "unknown" ? broken("config", first.message) : failed("deploy", first.message);
}

/**
 * Does something with a release, and has the flag that goes along with it follow: after the traffic, but before it on the way
 * back, which is gone to its end whatever becomes of the flag.
 */
export async function withFlags(
  action: TargetAction,
  order: Order,
  environment: PlannedEnvironment,
  stage: Stage,
  act: () => Promise<Verdict>,
): Promise<Verdict> {
  const { flags } = environment;
  const change = flags?.switch;
  if (!change || action === "deploy" || action === "status") return act();
  const follow = () =>
    switched(action, order, environment, flags.file, change, stage).catch((error: unknown) =>
      broken("tool-error", `flag ${change.flag}: ${error instanceof Error ? error.message : String(error)}`),
    );
  if (action === "rollback") {
    const followed = await follow();
    const acted = await act();
    return followed.outcome === "passed" ? acted : (worst([acted, followed]) ?? followed);
  }
  const acted = await act();
  if (acted.outcome !== "passed") return acted;
  const followed = await follow();
  return followed.outcome === "passed" ? acted : followed;
}

async function switched(
  action: TargetAction,
  order: Order,
  { name }: PlannedEnvironment,
  path: string,
  { flag, variant, apply }: FlagSwitch,
  { context, gate, command }: Stage,
): Promise<Verdict> {
  const file = await flagFile(path, context.step);
  if ("outcome" in file) return file;
  const percent = action === "rollback" ? 0 : action === "promote" ? 100 : order.weight;
  const fault = percent > 0 ? file.notUsable(flag, variant) : null;
  if (fault !== null) return failed("deploy", fault.message);
  const { files } = context.step;
  const folder = join(context.scratch, fileName(gate.name), fileName(name), "flags");
  await files.remove(folder);
  await files.makeDir(folder, "private");
  try {
    const written = join(folder, basename(path));
    await files.writeText(written, file.withShare(flag, variant, percent));
    const told = { GATEHOUSE_FLAGS_FILE: written, GATEHOUSE_FLAG: flag, GATEHOUSE_FLAG_VARIANT: variant };
    const what = percent === 0 ? `flag ${flag} as it was` : `flag ${flag} at ${percent} %`;
    return await command(what, apply, literal({ ...orderEnv(action, order), ...told }));
  } finally {
    await files.remove(folder);
  }
}

async function flagFile(path: string, { files, tree }: RolloutContext["step"]): Promise<FlagFile | Verdict> {
  try {
    const text = await files.readText(join(tree, path));
    return text === null
      ? broken("config", `there is no ${path}, which "flags" names`)
      : await FlagFile.read(path, text);
  } catch (error) {
    return broken("config", error instanceof Error ? error.message : String(error));
  }
}
