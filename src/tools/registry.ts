import { actionlint } from "./actionlint.js";
import { bandit } from "./bandit.js";
import { behave } from "./behave.js";
import { biome } from "./biome.js";
import { black } from "./black.js";
import { cargoAudit } from "./cargo-audit.js";
import { cargoBuild } from "./cargo-build.js";
import { cargoFmt } from "./cargo-fmt.js";
import { cargoPackage } from "./cargo-package.js";
import { cargoTest } from "./cargo-test.js";
import { checkov } from "./checkov.js";
import { clippy } from "./clippy.js";
import { cucumber } from "./cucumber.js";
import { eslint } from "./eslint.js";
import { flake8 } from "./flake8.js";
import { gitleaks } from "./gitleaks.js";
import { goBuild } from "./go-build.js";
import { goTest } from "./go-test.js";
import { goVet } from "./go-vet.js";
import { gofmt } from "./gofmt.js";
import { golangciLint } from "./golangci-lint.js";
import { govulncheck } from "./govulncheck.js";
import { hadolint } from "./hadolint.js";
import { jest } from "./jest.js";
import { markdownlint } from "./markdownlint.js";
import { mypy } from "./mypy.js";
import { nodeTest } from "./node-test.js";
import { npmAudit } from "./npm-audit.js";
import { npmPack } from "./npm-pack.js";
import { osvScanner } from "./osv-scanner.js";
import { oxlint } from "./oxlint.js";
import { pipAudit } from "./pip-audit.js";
import { pnpmAudit } from "./pnpm-audit.js";
import { prettier } from "./prettier.js";
import { pylint } from "./pylint.js";
import { pytest } from "./pytest.js";
import { pythonBuild } from "./python-build.js";
import { rubocop } from "./rubocop.js";
import { ruff } from "./ruff.js";
import { ruffFormat } from "./ruff-format.js";
import { semgrep } from "./semgrep.js";
import { shellcheck } from "./shellcheck.js";
import { snyk } from "./snyk.js";
import { staticcheck } from "./staticcheck.js";
import { stylelint } from "./stylelint.js";
import type { Tool } from "./tool.js";
import { trivy, trivyConfig, trivyImage } from "./trivy.js";
import { tsc } from "./tsc.js";
import { vitest } from "./vitest.js";
import { yamllint } from "./yamllint.js";
import { zizmor } from "./zizmor.js";

/** Every tool that Gatehouse knows, in the order in which detection puts them into a gate. */
export const tools: readonly Tool[] = [
  ruff,
  ruffFormat,
  black,
  flake8,
  pylint,
  mypy,
  markdownlint,
  eslint,
  prettier,
  biome,
  oxlint,
  stylelint,
  tsc,
  cargoFmt,
  clippy,
  gofmt,
  goVet,
  staticcheck,
  golangciLint,
  rubocop,
  shellcheck,
  hadolint,
  yamllint,
  actionlint,
  zizmor,
  pytest,
  jest,
  vitest,
  nodeTest,
  cargoTest,
  goTest,
  behave,
  cucumber,
  pythonBuild,
  npmPack,
  cargoBuild,
  cargoPackage,
  goBuild,
  gitleaks,
  trivy,
  trivyConfig,
  trivyImage,
  semgrep,
  bandit,
  checkov,
  snyk,
  npmAudit,
  pnpmAudit,
  pipAudit,
  cargoAudit,
  govulncheck,
  osvScanner,
];

/** Other names by which the config may call a tool. */
const aliases: Readonly<Record<string, string>> = { "markdownlint-cli2": "markdownlint" };

/** Those names, for the config's vocabulary. */
export const toolAliases: readonly string[] = Object.keys(aliases);

/** The tool with this name in the config, or undefined if Gatehouse knows none. */
export function findTool(name: string): Tool | undefined {
  const known = Object.hasOwn(aliases, name) ? aliases[name] : name;
  return tools.find((tool) => tool.name === known);
}
