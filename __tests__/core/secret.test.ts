import { expect, test } from "@jest/globals";
import { isAboutSecret } from "../../src/core/secret.js";

test.each([
  ["gitleaks", "aws", "found", true],
  ["Gitleaks", "generic", "", true],
  ["trivy", "aws-access-key-id", "AWS Access Key ID", true],
  ["trivy", "github-pat", "GitHub Personal Access Token", true],
  ["bandit", "B105", "Possible hardcoded password: 'x'", true],
  ["semgrep", "generic.secrets.security.detected_private_key", "found", true],
  ["eslint", "", "Parsing error: Unexpected token }", false],
  ["ruff", "F401", "`os` imported but unused", false],
  ["trivy", "CVE-2026-1", "lodash: prototype pollution", false],
])("%s %s %s: %s", (tool, rule, message, expected) => {
  expect(isAboutSecret({ tool, rule, message })).toBe(expected);
});
