import { delimiter, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { projectOf, readAs, toolEnv, toolNamed } from "./harness.js";
import { found, refusal, runIn } from "./node-tools.js";
import { testWith } from "./with-tool.js";

/** Several runs of a tool that is slow to start, in milliseconds. */
const SLOW = 180_000;

const withStylelint = testWith("stylelint");
const rules = { "color-hex-length": "short", "block-no-empty": [true, { severity: "warning" }] };
const config = { ".stylelintrc.json": JSON.stringify({ rules }) };
const files = { ...config, "web/a.css": "a { color: #ffffff }\n\nb {}\n", "web/bad.css": "a { color: red\n" };

/** Stylelint needs a newer Node than the oldest that runs the tests: ours is looked for first. */
const env = { PATH: [join(process.cwd(), "node_modules", "node", "bin"), toolEnv.PATH].join(delimiter) };

describe("stylelint", () => {
  test("is detected by its configuration", async () => {
    const detect = (contents: Record<string, string>) => toolNamed("stylelint").detect(projectOf(contents));
    expect(await detect({ "stylelint.config.mjs": "" })).toBe(true);
    expect(await detect({ ".stylelintrc": "" })).toBe(true);
    expect(await detect({ "package.json": '{ "stylelint": {} }' })).toBe(true);
    expect(await detect({ "package.json": '{ "devDependencies": { "stylelint": "18" } }' })).toBe(false);
  });

  withStylelint(
    "places findings and parse errors",
    async () => {
      const result = await runIn("stylelint", files, { env, in: "web" });
      expect([...found(result)].sort()).toEqual([
        "error web/a.css:1:12 color-hex-length",
        "error web/bad.css:1:1 CssSyntaxError",
        "warning web/a.css:3:3 block-no-empty",
      ]);
      const [first] = result.judged ? (result.findings ?? []).filter(({ rule }) => rule === "color-hex-length") : [];
      expect(first?.message).toBe('Expected "#ffffff" to be "#fff"');
    },
    SLOW,
  );

  withStylelint(
    "judges clean sheets as clean, and mends what it can",
    async () => {
      const result = await runIn("stylelint", { ...config, "a.css": "a { color: #ffffff }\n" }, { env, fix: true });
      expect(result.left["a.css"]).toBe("a { color: #fff }\n");
      expect(found(result)).toEqual([]);
      expect(found(await runIn("stylelint", { ...config, "a.css": "a { color: #fff }\n" }, { env }))).toEqual([]);
    },
    SLOW,
  );

  withStylelint(
    "is broken by a bad configuration, and where it looks at nothing",
    async () => {
      const run = (contents: Record<string, string>, options = {}) =>
        runIn("stylelint", contents, { env, ...options }).then(refusal);
      const configured = (text: string) => run({ ...files, ".stylelintrc.json": text });
      expect(await configured('{ "rules":')).toMatch(
        /^tool-error: stylelint exited with code 1: SyntaxError: JSON Error/,
      );
      expect(await configured("{}")).toMatch(
        /^tool-error: stylelint exited with code 78: ConfigurationError: No rules/,
      );
      expect(await configured('{ "rules": { "nope": true } }')).toBe("tool-error: stylelint: Unknown rule nope.");
      expect(await configured('{ "rules": { "color-hex-length": "shorty" } }')).toBe(
        'tool-error: stylelint: Invalid option value "shorty" for rule "color-hex-length"',
      );
      const none = /^tool-error: stylelint exited with code 1: NoFilesFoundError: No files matching the pattern/;
      expect(await run(config)).toMatch(none);
      expect(await run(files, { paths: ["none.css"] })).toMatch(none);
      expect(await run(files, { args: ["--nope"] })).toBe(
        'tool-error: stylelint exited with code 64: Invalid option "--nope". Did you mean "--cache"?',
      );
    },
    SLOW,
  );

  test("is broken by an unknown exit code, a missing report and a failure without a finding", async () => {
    const scratch = { "stylelint.json": '[{"source":"/a.css","warnings":[]}]' };
    expect(found(await readAs("stylelint", { code: 0, scratch }))).toEqual([]);
    expect((await readAs("stylelint", { code: 3, scratch })).judged).toBe(false);
    expect((await readAs("stylelint", { code: 0 })).judged).toBe(false);
    expect((await readAs("stylelint", { code: 2, scratch })).judged).toBe(false);
  });
});
