import { filledIn } from "../../core/placeholders.js";
import type { HealthCheck } from "../../core/smoke-check.js";
import type { Order, TargetAction } from "../../core/target.js";
import { failed, passed, type Verdict } from "../../core/verdict.js";
import { askHttp } from "../../deploy/smoke.js";
import type { TargetHands } from "../target.js";

/** Waits until all that has to hold after a push holds, each check within its own time. */
export async function becomesHealthy(
  action: TargetAction,
  order: Order,
  revision: string,
  checks: readonly HealthCheck[],
  hands: TargetHands,
): Promise<Verdict> {
  for (const check of checks) {
    const verdict = await held(check, order, revision, hands);
    if (verdict.outcome === "failed") return failed("deploy", `${action}: ${verdict.message}`);
    if (verdict.outcome !== "passed") return verdict;
  }
  return passed("healthy");
}

async function held(check: HealthCheck, order: Order, revision: string, hands: TargetHands): Promise<Verdict> {
  if (check.type === "run") {
    const env = { GATEHOUSE_REVISION: revision };
    return hands.command("health", check.run, { env, timeoutMs: check.withinMs });
  }
  const problems: string[] = [];
  const filled = <T>(value: T): T | string => {
    if (typeof value !== "string") return value;
    const got = filledIn(value.replace(/\{\{\s*revision\s*\}\}/g, revision), order);
    if ("text" in got) return got.text;
    problems.push(got.problem);
    return value;
  };
  const { address, body, json } = check;
  const asked = {
    ...check,
    address: filled(address),
    ...(body === undefined ? {} : { body: filled(body) }),
    ...(json === undefined
      ? {}
      : { json: Object.fromEntries(Object.entries(json).map(([path, value]) => [path, filled(value)])) }),
  };
  if (problems[0] !== undefined) return failed("deploy", `health: ${problems[0]}`);
  const { http, clock, signal, environment } = hands;
  hands.note(`waiting for ${asked.address}`);
  const verdict = await askHttp(asked, environment.url, { http, clock, signal });
  return { ...verdict, message: `health: ${verdict.message}` };
}
