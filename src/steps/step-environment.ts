import { type ChildEnvironment, childEnvironment } from "../core/environment.js";
import type { StepEnv } from "../core/plan.js";
import type { StepContext } from "./context.js";

/**
 * Variables of ours that a container gets too: they say what is run, and nothing of this machine. Those that name files
 * which are not in the container stay out.
 */
const shared =
  /^(CI|TZ|NO_COLOR|FORCE_COLOR|SOURCE_DATE_EPOCH|GATEHOUSE_(ARTIFACTS?|COMMIT)|RUNNER_(OS|ARCH|NAME|DEBUG)|GITHUB_(?!(EVENT|ACTION)_PATH$).*)$/;

/** The environment of a step's commands: what they get of ours, then the container's, then the step's own. */
export function stepEnvironment(step: StepEnv, { env, inside }: StepContext): ChildEnvironment {
  const own = { ...inside?.env, ...step };
  const child = childEnvironment(env, own, process.platform === "win32");
  if (!inside) return child;
  const kept = Object.entries(child.env).filter(([name]) => Object.hasOwn(own, name) || shared.test(name));
  return { ...child, env: Object.fromEntries(kept) };
}
