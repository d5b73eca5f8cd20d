import { describe, expect, test } from "@jest/globals";
import { readFixture, readText, readTorn } from "./read.js";

const sarif = (run: object) => JSON.stringify({ version: "2.1.0", runs: [run] });
const at = (artifactLocation: object, region?: object) => [{ physicalLocation: { artifactLocation, region } }];

describe("SARIF", () => {
  test("ruff", async () => {
    const { format, findings, problems } = await readFixture("ruff.sarif");
    expect([format, problems]).toEqual(["sarif", []]);
    expect(findings).toEqual([
      {
        tool: "ruff",
        rule: "F401",
        message: "`os` imported but unused",
        severity: "error",
        path: "/home/dev/shop/shop/cart.py",
        range: { startLine: 1, startColumn: 8, endLine: 1, endColumn: 10 },
        url: "https://docs.astral.sh/ruff/rules/unused-import",
      },
    ]);
  });

  test("levels: the result's, its rule's, else warning; rules by index, in extensions, after the results", async () => {
    const { findings } = await readTorn(
      sarif({
        results: [
          { ruleId: "A", level: "error", message: { text: "a" } },
          { ruleIndex: 1, message: { id: "m", arguments: ["x"] } },
          { rule: { index: 0, toolComponent: { index: 0 } }, message: { text: "c" } },
          { ruleId: "B/sub", message: { text: "d" } },
          { ruleId: "Z", message: {} },
        ],
        tool: {
          extensions: [{ rules: [{ id: "E", defaultConfiguration: { level: "none" } }] }],
          driver: {
            name: "T",
            rules: [
              { id: "A" },
              {
                id: "B",
                helpUri: "https://b",
                messageStrings: { m: { text: "is {0}" } },
                defaultConfiguration: { level: "note" },
              },
            ],
          },
        },
      }),
    );
    expect(findings?.map((one) => [one.tool, one.rule, one.severity, one.message, one.url])).toEqual([
      ["T", "A", "error", "a", undefined],
      ["T", "B", "note", "is x", "https://b"],
      ["T", "E", "note", "c", undefined],
      ["T", "B/sub", "note", "d", "https://b"],
      ["T", "Z", "warning", "The report gives no message.", undefined],
    ]);
  });

  test("what is no failure, or suppressed, is a note", async () => {
    const one = { ruleId: "A", level: "error", message: { text: "a" } };
    const { findings } = await readText(
      sarif({
        results: [
          { ...one, kind: "pass" },
          { ...one, suppressions: [{ kind: "inSource" }] },
          { ...one, suppressions: [{ kind: "external", status: "rejected" }] },
          { ...one, suppressions: [{ status: "accepted" }, { status: "underReview" }] },
          { ...one, suppressions: [] },
        ],
      }),
    );
    expect(findings?.map((finding) => finding.severity)).toEqual(["note", "note", "error", "error", "error"]);
  });

  test("paths", async () => {
    const { findings } = await readText(
      sarif({
        originalUriBaseIds: {
          ROOT: { uri: "file:///home/dev/" },
          SRC: { uri: "src/", uriBaseId: "ROOT" },
          OPEN: { description: { text: "unknown" } },
          LOOP: { uri: "x/", uriBaseId: "LOOP" },
        },
        artifacts: [{ location: { uri: "listed.c" } }],
        results: [
          at({ uri: "a%20b.c", uriBaseId: "SRC" }),
          at({ uri: "file:///C:/w/a.c" }),
          at({ uri: "a.c", uriBaseId: "OPEN" }),
          at({ uri: "100%.c" }),
          at({ index: 0 }, { startLine: 3 }),
          at({ uri: "" }, { startLine: 3 }),
          at({ uri: "b.c" }, { charOffset: 5, startLine: 0 }),
          [],
        ].map((locations) => ({ message: { text: "m" }, locations })),
      }),
    );
    expect(findings?.map((one) => [one.path, one.range?.startLine])).toEqual([
      ["/home/dev/src/a b.c", undefined],
      ["C:/w/a.c", undefined],
      ["a.c", undefined],
      ["100%.c", undefined],
      ["listed.c", 3],
      [undefined, undefined],
      ["b.c", undefined],
      [undefined, undefined],
    ]);
  });

  test.each([
    [
      "an error of the tool",
      { invocations: [{ toolExecutionNotifications: [{ level: "error", message: { text: "crash" } }] }], results: [] },
      ["incomplete"],
    ],
    [
      "a warning of the tool",
      { invocations: [{ toolConfigurationNotifications: [{ message: { text: "hm" } }] }], results: [] },
      ["disagreement"],
    ],
    ["a failed execution", { invocations: [{ executionSuccessful: false }], results: [] }, ["incomplete"]],
    ["results that are null", { results: null }, ["incomplete"]],
    ["results that are no list", { results: 42 }, ["malformed"]],
    ["a result that is no object", { results: [1] }, ["malformed"]],
    ["clean", { invocations: [{ executionSuccessful: true }], results: [] }, []],
  ])("%s", async (_, run, codes) => {
    expect((await readText(sarif(run))).problems.map((one) => one.code)).toEqual(codes);
  });

  test("no runs; cut; broken", async () => {
    expect(await readText('{"version":"2.1.0","runs":[]}\n')).toEqual({ format: "sarif", findings: [], problems: [] });
    const text = sarif({ results: [{ message: { text: "a" } }, { message: { text: "b" } }] });
    expect((await readText(text.slice(0, -2))).problems.map((one) => one.code)).toEqual(["truncated"]);
    expect((await readText(text.replace('"b"', "b"))).problems.map((one) => one.code)).toEqual(["malformed"]);
    expect((await readText(`${text}{}`)).problems.map((one) => one.code)).toEqual(["malformed"]);
  });
});
