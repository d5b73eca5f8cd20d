import type { Finding } from "./finding.js";

/** Scanners that look for nothing but secrets. */
const scanners = ["gitleaks", "trufflehog", "detect-secrets", "secretlint", "ggshield"];

const words =
  /\b(secrets?|passwords?|passphrases?|credentials?|hard-?coded|(private|api|access)[ _-]?keys?|(access|auth|personal)[ _-]?(access[ _-]?)?tokens?)\b/i;

/**
 * True if the flagged line is likely to hold a secret, by the tool or by what rule and message speak of. Nothing is kept
 * that is made from such a line: not even its hash, from which a short secret in a known place could be guessed.
 */
export function isAboutSecret({ tool, rule, message }: Pick<Finding, "tool" | "rule" | "message">): boolean {
  return scanners.includes(tool.toLowerCase()) || words.test(rule.replaceAll("_", "-")) || words.test(message);
}
