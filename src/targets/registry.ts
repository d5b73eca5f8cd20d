import type { Order, TargetAction, TargetSpec } from "../core/target.js";
import type { Verdict } from "../core/verdict.js";
import { commandTarget } from "./command.js";
import type { TargetHands } from "./target.js";

/** Has the target that the config names do one thing; each is loaded when it is needed. */
export async function actOn(
  action: TargetAction,
  order: Order,
  spec: TargetSpec,
  hands: TargetHands,
): Promise<Verdict> {
  switch (spec.type) {
    case "command":
      return commandTarget(action, order, spec, hands);
    case "ssh":
      return (await import("./ssh.js")).sshTarget(action, order, spec, hands);
    case "compose":
      return (await import("./compose/compose.js")).composeTarget(action, order, spec, hands);
    case "gitops": {
      const { gitopsTarget } = await import("./gitops/gitops.js");
      return gitopsTarget(action, order, spec, hands);
    }
    case "helm":
      return (await import("./helm/helm.js")).helmTarget(action, order, spec, hands);
    case "kubectl":
      return (await import("./kubectl/kubectl.js")).kubectlTarget(action, order, spec, hands);
  }
}
