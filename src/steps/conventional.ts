import type { CommitRules } from "../core/plan.js";

/** What is wrong with a message; the sentence goes on from the name of the thing (`… has no type`). */
export interface MessageFault {
  readonly rule: "header" | "type" | "scope" | "subject" | "length" | "body";
  readonly message: string;
}

/** Conventional Commits 1.0.0, points 1 to 5 and 13: `type(scope)!: description`. */
export const header = /^(\w[\w-]*)(?:\(([^()\r\n]*)\))?!?:\s+(.+)$/;

/** Holds a commit's message, or a title, against Conventional Commits and the rules of the config. */
export async function messageFaults(message: string, rules: CommitRules): Promise<readonly MessageFault[]> {
  const { CommitParser } = await import("conventional-commits-parser");
  const [first = "", second = ""] = message.split(/\r?\n/);
  const faults: MessageFault[] = [];
  if (first.length > rules.maxLength) {
    faults.push({ rule: "length", message: `is ${first.length} characters long, and may be ${rules.maxLength}` });
  }
  if (second.trim() !== "") faults.push({ rule: "body", message: "has no empty line after its first line" });
  const parser = new CommitParser({ headerPattern: header, headerCorrespondence: ["type", "scope", "subject"] });
  // The parser refuses an empty text.
  const { type, scope, subject } = parser.parse(first.trim() === "" ? "-" : first);
  if (!type || !subject) {
    faults.push({ rule: "header", message: 'is not in the form "type(scope): description" (Conventional Commits)' });
    return faults;
  }
  if (!rules.types.includes(type)) {
    faults.push({ rule: "type", message: `has the type "${type}" (allowed: ${rules.types.join(", ")})` });
  }
  // A commit may touch several scopes: `fix(api,web): …`.
  const scopes = scope ? scope.split(/[,/]/).map((one) => one.trim()) : [];
  const odd = rules.scopes ? scopes.filter((one) => !rules.scopes?.includes(one)) : [];
  for (const one of odd) {
    faults.push({ rule: "scope", message: `has the scope "${one}" (allowed: ${rules.scopes?.join(", ")})` });
  }
  return faults;
}
