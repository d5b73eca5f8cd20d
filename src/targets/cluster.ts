import { isAbsolute, join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import type { ClusterPlace, Order } from "../core/target.js";
import { broken, passed, type Verdict } from "../core/verdict.js";
import type { ProgramCall, ProgramRun, TargetHands } from "./target.js";

/** What targets in a Kubernetes cluster share: how they get there, and how they run its programs. */

/** A program of the cluster's, with what tells it where the cluster is. */
export type ClusterProgram = (call: ClusterCall) => Promise<ProgramRun>;

export interface ClusterCall extends Pick<ProgramCall, "name" | "args" | "input" | "timeoutMs"> {
  /** It asks nothing of the cluster. */
  readonly isOffline?: boolean | undefined;
}

/** How a program is called, and where people get it. */
const programs = {
  kubectl: {
    context: "--context",
    install: 'a step before with "uses: azure/setup-kubectl@v4", or kubernetes.io/docs/tasks/tools',
  },
  helm: {
    context: "--kube-context",
    install: 'a step before with "uses: azure/setup-helm@v4", or helm.sh/docs/intro/install',
  },
} as const;

/** The program for one cluster, or why that cannot be reached. */
export async function clusterProgram(
  file: keyof typeof programs,
  place: ClusterPlace,
  hands: TargetHands,
): Promise<ClusterProgram | Verdict> {
  const config = await kubeconfigOf(place, hands);
  if (config !== null && typeof config !== "string") return config;
  const { context, install } = programs[file];
  const env = config === null ? {} : { KUBECONFIG: config.replaceAll("$", "$$$$") };
  return async ({ name, args, isOffline = false, ...call }) => {
    const where = place.context === undefined || isOffline ? [] : [`${context}=${place.context}`];
    const run = await hands.program({ ...call, name, file, args: [...args, ...where], env });
    const { verdict } = run;
    if (verdict.outcome !== "broken" || verdict.reason !== "tool-missing") return run;
    return { ...run, verdict: { ...verdict, message: `${verdict.message} (install it by ${install})` } };
  };
}

/** True for what says that something cannot be had, in the place of which it stands. */
export function isVerdict(value: object): value is Verdict {
  return "outcome" in value;
}

/** Absolute path of the kubeconfig; null where the programs find their own. A text gets a file that nobody else may read. */
async function kubeconfigOf({ kubeconfig }: ClusterPlace, hands: TargetHands): Promise<string | null | Verdict> {
  if (kubeconfig === undefined) return null;
  const found = hands.lookUp(kubeconfig);
  if ("missing" in found)
    return broken("config", `the environment has no ${found.missing.join(", ")}, which "kubeconfig" asks for`);
  if (found.text.trim() === "") return broken("config", `"kubeconfig" (${kubeconfig}) is empty`);
  if (/^\s*\{|[\r\n]|^apiVersion:/.test(found.text)) {
    const file = join(hands.folder, "kubeconfig");
    await hands.files.writeText(file, found.text, "private");
    return file;
  }
  const path = isAbsolute(found.text) ? found.text : join(hands.environment.workingDirectory, found.text);
  if ((await hands.files.stat(path)) !== null) return path;
  return broken(
    "config",
    `the kubeconfig ${kubeconfig.startsWith("$") ? `that ${kubeconfig} names` : kubeconfig} is not there`,
  );
}

/**
 * How long the cluster may take to come to rest, in whole seconds: a tenth less than the program has, and at least five
 * seconds, so that it ends by itself and says what it waits for.
 */
export function waitSeconds({ timeoutMs }: TargetHands["environment"]): number {
  return Math.max(1, Math.floor(Math.min(timeoutMs * 0.9, timeoutMs - 5_000) / 1000));
}

/** What a program printed of its own accord, as one line. */
export function oneLine(text: string): string {
  return stripVTControlCharacters(text).replace(/\s+/g, " ").trim();
}

/** The order with its words escaped for a text in which `$NAME` is looked up afterwards: a tag may hold a dollar. */
export function literalOrder(order: Order): Order {
  const literal = (text: string) => text.replaceAll("$", "$$$$");
  const { release } = order;
  return { ...order, release: { ...release, version: literal(release.version) } };
}

/** One thing after the other, up to the first that does not pass; the last verdict. */
export async function inTurn(things: readonly (() => Promise<Verdict>)[]): Promise<Verdict> {
  let last = passed("");
  for (const thing of things) if (last.outcome === "passed") last = await thing();
  return last;
}
