import type { PlannedEnvironment } from "../../core/deployment.js";
import { childEnvironment } from "../../core/environment.js";
import type { SshConnection } from "../../core/ssh.js";
import type { StepEnv } from "../../core/step.js";
import type { TargetSpec } from "../../core/target.js";

/**
 * What names that are not set an environment asks for, and what asks for them; null if all are there. Found out before
 * anything is changed: a rollout that stops for want of one has no way back either, as that asks for it too.
 */
export function missingNames({ env, target, canary, returns }: PlannedEnvironment, parent: StepEnv): string | null {
  const asking: readonly (readonly [what: string, texts: readonly string[]])[] = [
    ['"env" asks for', Object.values(env)],
    ["the target asks for", textsOf(target, canary !== undefined)],
    // A way back has no canary.
    ["the canary's metrics ask for", returns ? [] : metricTexts(canary)],
  ];
  for (const [what, texts] of asking) {
    const wanted = Object.fromEntries(texts.map((text, index) => [`TEXT_${index}`, text]));
    const { missing } = childEnvironment(parent, wanted, isWindows);
    if (missing.length > 0) return `the environment has no ${missing.join(", ")}, which ${what}`;
  }
  return null;
}

function metricTexts(canary: PlannedEnvironment["canary"]): readonly string[] {
  return (canary?.metrics ?? []).flatMap(({ from }) =>
    from.type === "run" ? [] : [from.url, ...Object.values(from.headers)],
  );
}

/** Texts of a target in which each `$NAME` is looked up; those of its canary only where there is one. */
function textsOf(target: TargetSpec, hasCanary: boolean): readonly string[] {
  const texts = (values: readonly unknown[]) => values.filter((value) => typeof value === "string");
  switch (target.type) {
    case "command":
      return [];
    case "ssh":
      return texts(connectionTexts(target.connection));
    case "compose": {
      const { env, canary, ssh } = target;
      const own = [env, ...(hasCanary ? [canary.env] : [])].flatMap((values) => Object.values(values));
      return texts([...own, ...(ssh ? connectionTexts(ssh) : [])]);
    }
    case "gitops":
      return texts([target.token]);
    case "kubectl":
      return texts([target.kubeconfig]);
    case "helm": {
      const { kubeconfig, set, canary } = target;
      return texts([kubeconfig, ...Object.values(set), ...(hasCanary ? Object.values(canary?.set ?? {}) : [])]);
    }
  }
}

function connectionTexts({ key, hostKeys, knownHosts, jump }: SshConnection): readonly unknown[] {
  return [key, knownHosts, ...hostKeys, jump?.key, jump?.knownHosts, ...(jump?.hostKeys ?? [])];
}

const isWindows = process.platform === "win32";
