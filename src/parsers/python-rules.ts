import type { Severity } from "../core/finding.js";

/**
 * How bad a pycodestyle or pyflakes rule is. Linters of Python give their rules no level, so the line is drawn where
 * GitHub's own starter workflow for Python draws it (`flake8 --select=E9,F63,F7,F82` must never occur): code that
 * cannot run is an error, all else a warning.
 */
export function pythonSeverity(rule: string): Severity {
  return rule === "invalid-syntax" || /^(E9|F63|F7|F82)/.test(rule) ? "error" : "warning";
}
