import { closest } from "fastest-levenshtein";
import type { Parsed, Problem } from "../core/problem.js";
import { actionlintJson } from "./actionlint-json.js";
import { actionlintText } from "./actionlint-text.js";
import { banditJson } from "./bandit-json.js";
import { banditText } from "./bandit-text.js";
import { biomeJson } from "./biome-json.js";
import { blackText } from "./black-text.js";
import { cargoAuditJson } from "./cargo-audit-json.js";
import { cargoJson } from "./cargo-json.js";
import { cargoText } from "./cargo-text.js";
import { checkovJson } from "./checkov-json.js";
import { checkstyle } from "./checkstyle.js";
import { clover } from "./clover.js";
import { cobertura } from "./cobertura.js";
import { codeclimateJson } from "./codeclimate-json.js";
import { coveragePyJson } from "./coverage-py-json.js";
import { coveragePyText } from "./coverage-py-text.js";
import { ctrf } from "./ctrf.js";
import { cucumberJson } from "./cucumber-json.js";
import { cucumberMessages } from "./cucumber-messages.js";
import { cyclonedxJson } from "./cyclonedx-json.js";
import { dartJson } from "./dart-json.js";
import { dotcover } from "./dotcover.js";
import { eslintJson } from "./eslint-json.js";
import { fileList } from "./file-list.js";
import { flake8Text } from "./flake8-text.js";
import { gccText } from "./gcc-text.js";
import { gcovJson } from "./gcov-json.js";
import { gcovText } from "./gcov-text.js";
import { githubCommands } from "./github-commands.js";
import { githubSnapshot } from "./github-snapshot.js";
import { gitleaksJson } from "./gitleaks-json.js";
import { goCover } from "./go-cover.js";
import { goTestJson } from "./go-test-json.js";
import { goText } from "./go-text.js";
import { gofmtDiff } from "./gofmt-diff.js";
import { golangciJson } from "./golangci-json.js";
import { govetJson } from "./govet-json.js";
import { govulncheckJson } from "./govulncheck-json.js";
import { grypeJson } from "./grype-json.js";
import { hadolintJson } from "./hadolint-json.js";
import { isortText } from "./isort-text.js";
import { istanbulFinal } from "./istanbul-final.js";
import { istanbulSummary } from "./istanbul-summary.js";
import { jacoco } from "./jacoco.js";
import { jestJson } from "./jest-json.js";
import { junit } from "./junit.js";
import { junitLint } from "./junit-lint.js";
import { lcov } from "./lcov.js";
import { libtest } from "./libtest.js";
import { libtestJson } from "./libtest-json.js";
import { llvmCov } from "./llvm-cov.js";
import { luacov } from "./luacov.js";
import { markdownlintJson } from "./markdownlint-json.js";
import { markdownlintText } from "./markdownlint-text.js";
import { mochaJson } from "./mocha-json.js";
import { mypyJson } from "./mypy-json.js";
import { mypyText } from "./mypy-text.js";
import { nextest } from "./nextest.js";
import { npmAudit } from "./npm-audit.js";
import { nunit } from "./nunit.js";
import { opencover } from "./opencover.js";
import { osvJson } from "./osv-json.js";
import { oxlintJson } from "./oxlint-json.js";
import type { Parser, Source } from "./parser.js";
import { pipAuditJson } from "./pip-audit-json.js";
import { prettierList } from "./prettier-list.js";
import { pylintJson } from "./pylint-json.js";
import { pylintText } from "./pylint-text.js";
import { rdjson } from "./rdjson.js";
import { rspecJson } from "./rspec-json.js";
import { rubocopJson } from "./rubocop-json.js";
import { rubocopText } from "./rubocop-text.js";
import { ruffJson } from "./ruff-json.js";
import { rustfmtCheck } from "./rustfmt-check.js";
import { sarif } from "./sarif.js";
import { scoverage } from "./scoverage.js";
import { semgrepJson } from "./semgrep-json.js";
import { shellcheckJson } from "./shellcheck-json.js";
import { simplecov } from "./simplecov.js";
import { snykJson } from "./snyk-json.js";
import { sonarTests } from "./sonar-tests.js";
import { sonarqube } from "./sonarqube.js";
import { spdxJson } from "./spdx-json.js";
import { staticcheckJson } from "./staticcheck-json.js";
import { stylelintJson } from "./stylelint-json.js";
import { tap } from "./tap.js";
import { trivyJson } from "./trivy-json.js";
import { trx } from "./trx.js";
import { tscText } from "./tsc-text.js";
import { unifiedDiff } from "./unified-diff.js";
import { unixText } from "./unix-text.js";
import { vsCoverage } from "./vs-coverage.js";
import { xunit } from "./xunit.js";
import { yamllintText } from "./yamllint-text.js";
import { zizmorJson } from "./zizmor-json.js";

/**
 * All formats, in the order in which they are asked whether a document is theirs: the ones that can tell for certain
 * first, loose text formats last. Their files are light: XML and JSON readers are loaded when a document is read.
 */
export const parsers: readonly Parser[] = [
  // XML documents
  junitLint,
  junit,
  nunit,
  xunit,
  trx,
  sonarTests,
  cobertura,
  clover,
  jacoco,
  opencover,
  sonarqube,
  scoverage,
  dotcover,
  vsCoverage,
  checkstyle,

  // JSON documents with keys of their own
  sarif,
  cyclonedxJson,
  spdxJson,
  githubSnapshot,
  trivyJson,
  grypeJson,
  snykJson,
  npmAudit,
  cargoAuditJson,
  pipAuditJson,
  govulncheckJson,
  gitleaksJson,
  checkovJson,
  banditJson,
  semgrepJson,
  osvJson,
  zizmorJson,
  actionlintJson,
  shellcheckJson,
  hadolintJson,
  golangciJson,
  pylintJson,
  rubocopJson,
  stylelintJson,
  biomeJson,
  oxlintJson,
  codeclimateJson,
  staticcheckJson,
  rdjson,

  // JSON documents and streams of objects
  goTestJson,
  libtestJson,
  dartJson,
  cucumberMessages,
  ruffJson,
  mypyJson,
  markdownlintJson,
  eslintJson,
  jestJson,
  mochaJson,
  rspecJson,
  ctrf,
  cucumberJson,
  cargoJson,
  govetJson,
  istanbulFinal,
  istanbulSummary,
  coveragePyJson,
  llvmCov,
  gcovJson,
  simplecov,

  // Line formats with a header of their own
  tap,
  lcov,
  goCover,
  gcovText,
  luacov,
  coveragePyText,

  // Text that tools print
  gofmtDiff,
  unifiedDiff,
  rustfmtCheck,
  prettierList,
  tscText,
  nextest,
  libtest,
  cargoText,
  githubCommands,
  blackText,
  banditText,
  isortText,
  yamllintText,
  actionlintText,
  rubocopText,
  pylintText,
  unixText,
  markdownlintText,
  mypyText,
  flake8Text,
  gccText,
  goText,
  fileList,
];

/** How much of a document its recognition may look at, in characters. */
const HEAD = 64 * 1024;

/** Finds the parser of a document by its content, or the one that `format` names. */
export async function recognise(
  source: Source,
  format?: string,
): Promise<{ readonly parser: Parser } | { readonly problem: Problem }> {
  const named = parsers.find((parser) => parser.format === format);
  if (format !== undefined && !named) return { problem: noSuchFormat(source.path, format) };
  if (named?.emptyIsClean) return { parser: named };
  const head = await headOf(source);
  if (head === "") {
    return { problem: { path: source.path, code: "empty", message: "The file is empty." } };
  }
  const parser = named ?? parsers.find((candidate) => candidate.recognise(head, source.path));
  return parser ? { parser } : { problem: unknown(source.path, head) };
}

/** Reads a document of any known format. What it cannot read is a problem in the result; `format` is then null. */
export async function parseReport(
  source: Source,
  format?: string,
): Promise<Parsed & { readonly format: string | null }> {
  const found = await recognise(source, format);
  if ("problem" in found) return { format: null, problems: [found.problem] };
  const parsed = await found.parser.parse(source);
  return { format: found.parser.format, ...parsed, problems: [...parsed.problems, ...limited(source.path, parsed)] };
}

/** Says that a result does not hold all that was counted. */
function limited(path: string, { tests }: Parsed): readonly Problem[] {
  if (!tests?.omitted) return [];
  const [total, kept] = [tests.total, tests.cases.length].map((count) => count.toLocaleString("en"));
  const message = `All ${total} tests were counted, but only ${kept} are kept by name: no more are listed or compared.`;
  return [{ path, code: "limited", message }];
}

/** Start of the document from its first character that is no white space; empty if there is none. */
async function headOf(source: Source): Promise<string> {
  let head = "";
  for await (const chunk of source.text()) {
    head = (head + chunk).trimStart();
    if (head.length >= HEAD) break;
  }
  return head.slice(0, HEAD);
}

function noSuchFormat(path: string, format: string): Problem {
  const names = parsers.map((parser) => parser.format);
  const nearest = names.length > 0 ? ` (did you mean "${closest(format, names)}"?)` : "";
  return {
    path,
    code: "unknown-format",
    message: `There is no format "${format}"${nearest}. Known formats: ${names.join(", ")}.`,
  };
}

function unknown(path: string, head: string): Problem {
  const line = (/^[^\r\n]*/.exec(head)?.[0] ?? "").slice(0, 120);
  return {
    path,
    code: "unknown-format",
    message: `No known report format starts like this: ${line}`,
    line: 1,
  };
}
