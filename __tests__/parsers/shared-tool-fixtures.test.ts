import { createReadStream, existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "@jest/globals";
import { isFatal } from "../../src/core/problem.js";
import { parseReport } from "../../src/parsers/registry.js";
import { byteSource } from "../../src/parsers/source.js";

/** Outputs of lint and security tools with independently counted findings; only where they are present. */
const shared = resolve(process.env.GATEHOUSE_SHARED_FIXTURES ?? "../shared/fixtures", "findings");
const when = existsSync(shared) ? test : test.skip;

/** Rows that claim another number than ours, with the reason why ours is right. */
const otherwise: Readonly<Record<string, string>> = {
  // The source project leaves out a message that has a code and no place.
  "cargo-json/jenkinsci_analysis-model__CargoCheck.json": "3",
  // Its own file holds four offences; one is marked as corrected, and is a note here.
  "rubocop-text/jenkinsci_analysis-model__rubocop.log": "4",
  // One of its lines is a form that black never prints (`error:PATH:1:3:cannot format`).
  "errorformat-in/reviewdog_errorformat__black.in": "3",
};

/** The counts are right, and the document says of itself that something was not judged. */
const incomplete = [
  "sarif/DefectDojo_django-DefectDojo__appendix_k.sarif",
  "sarif/generated__eslint-10.15.0.sarif",
  "sarif/tomasbjerre_violations-lib__Notifications.sarif",
];

/** Documents that only their name tells from others. */
const named: Readonly<Record<string, string>> = {
  "trivy-json/DefectDojo_django-DefectDojo__legacy_no_vuln.json": "trivy-json",
};

const rows = existsSync(shared)
  ? readFileSync(join(shared, "EXPECTED.tsv"), "utf8")
      .trimEnd()
      .split("\n")
      .slice(1)
      .map((line) => line.split("\t"))
  : [];

function read(file: string) {
  return parseReport(
    byteSource(file, () => createReadStream(join(shared, file))),
    named[file],
  );
}

when("findings are counted as expected", async () => {
  expect(rows.length).toBe(151);
  const wrong: string[] = [];
  for (const [format = "", file = "", count] of rows) {
    // Another project's notation of its results, which no tool prints.
    if (format === "errorformat-ok") continue;
    const { findings, problems } = await read(file);
    const isError = problems.some(isFatal) && !incomplete.includes(file);
    const got = isError ? "error" : String(findings?.length ?? 0);
    const want = otherwise[file] ?? count;
    if (got !== want) wrong.push(`${file}: ${got}, not ${want} (${problems[0]?.message})`);
    if (isError && findings !== undefined) wrong.push(`${file}: an error, and ${findings.length} findings`);
  }
  expect(wrong).toEqual([]);
});

when("a document is taken by the format that its folder names", async () => {
  /** Folders whose documents are read by a format of another name. */
  const formats: Readonly<Record<string, string>> = {
    "black-text": "black-text",
    "cargo-json": "cargo",
    "checkstyle-xml": "checkstyle",
    codeclimate: "codeclimate-json",
    "eslint-json": "eslint",
    "gh-snapshot": "github-snapshot",
    "govet-json": "govet",
    "govet-text": "go-text",
    "npm-audit-v6": "npm-audit",
    "npm-audit-v7": "npm-audit",
    "pnpm-audit": "npm-audit",
    "prettier-check": "prettier",
    "prettier-list": "file-list",
    "pylint-parseable": "pylint-text",
    "ruff-jsonl": "ruff-json",
    "rustfmt-check": "rustfmt",
    "shellcheck-json1": "shellcheck-json",
    "text-concise": "unix-text",
    "tsc-text": "tsc",
    "yamllint-parsable": "yamllint-text",
  };
  const wrong: string[] = [];
  for (const [folder = "", file = ""] of rows) {
    if (["errorformat-in", "errorformat-ok", "sbom", "tool-error"].includes(folder)) continue;
    const { format } = await read(file);
    const want = formats[folder] ?? folder;
    if (format !== want) wrong.push(`${file}: ${format}, not ${want}`);
  }
  expect(wrong).toEqual([]);
});

when("nothing of a secret, nor of who leaked it, is kept", async () => {
  const words = [
    "secretAWSsecret",
    "dfjksdjfs3294dfjlsdaf213",
    "c77e01c1e89682e4d4b94a059a7fd2b37ab326ed",
    "ghp_0123456789",
    "john.doe@mail.com",
    "Lorem ipsum",
  ];
  const kept: string[] = [];
  for (const [folder = "", file = ""] of rows) {
    if (folder !== "gitleaks-json" && !file.includes("secrets")) continue;
    const text = JSON.stringify(await read(file));
    for (const word of words) if (text.includes(word)) kept.push(`${file}: ${word}`);
  }
  expect(kept).toEqual([]);
});
