import type { Finding } from "../core/finding.js";
import { isBlocking } from "../core/judge.js";
import type { GatePolicy } from "../core/plan.js";
import type { GateReport } from "../core/report.js";
import { number } from "./figures.js";

/** What the tools can mend by themselves. */

/** The command by which the tools of these gates mend what they can. */
export function mendCommand(gates: readonly string[]): string {
  return ["gatehouse run", ...gates, "--fix"].join(" ");
}

/** The message, with the command that mends it where the tool has a fix and does not say so itself. */
export function withMend(message: string, { fix }: Finding, gate: string): string {
  return fix && !message.includes("--fix") ? `${message}\n${mendCommand([gate])} mends it.` : message;
}

/** Blocking findings of a gate, and those of them that have a fix. */
export function mendable(gate: GateReport, policy: GatePolicy): { readonly all: number; readonly fixable: number } {
  const blocking = gate.findings.filter((finding) => isBlocking(finding, policy));
  return { all: blocking.length, fixable: blocking.filter(({ fix }) => fix !== undefined).length };
}

/** `3 of 5 findings`, `all 5 findings`, `it`: how much of what was found the command mends. */
export function share({ all, fixable }: ReturnType<typeof mendable>): string {
  if (fixable < all) return `${number(fixable)} of ${number(all)} findings`;
  return all === 1 ? "it" : `all ${number(all)} findings`;
}
