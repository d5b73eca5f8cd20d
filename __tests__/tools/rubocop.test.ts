import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { inFolder, projectOf, readAs, runTool, toolNamed } from "./harness.js";
import { found, refusal, runIn } from "./node-tools.js";
import { testWith } from "./with-tool.js";

/** Several runs of a tool that is slow to start, in milliseconds. */
const SLOW = 180_000;

const withRubocop = testWith("rubocop");
const config = {
  ".rubocop.yml":
    "AllCops:\n  DisabledByDefault: true\nLint/Syntax:\n  Enabled: true\nStyle/StringLiterals:\n  Enabled: true\nNaming/MethodName:\n  Enabled: true\n",
};
const files = { ...config, "lib/a.rb": 'x = "a"\nputs x\ndef Foo; end\n', "lib/bad.rb": "def f(\n" };

describe("rubocop", () => {
  test("is detected by its configuration or as a dependency", async () => {
    const detect = (contents: Record<string, string>) => toolNamed("rubocop").detect(projectOf(contents));
    expect(await detect({ ".rubocop.yml": "" })).toBe(true);
    expect(await detect({ Gemfile: 'group :development do\n  gem "rubocop", require: false\nend\n' })).toBe(true);
    expect(await detect({ "a.gemspec": "  spec.add_development_dependency('rubocop-rails')\n" })).toBe(true);
    expect(await detect({ Gemfile: 'gem "rails"\n# gem "rubocop"\n' })).toBe(false);
  });

  withRubocop(
    "places offenses and syntax errors",
    async () => {
      const result = await inFolder(files, (root) => runTool("rubocop", join(root, "lib"), { root }));
      expect(found(result)).toEqual([
        "warning lib/a.rb:1:5 Style/StringLiterals",
        "warning lib/a.rb:3:5 Naming/MethodName",
        "error lib/bad.rb:2:1 Lint/Syntax",
      ]);
      const [first] = result.judged ? (result.findings ?? []) : [];
      expect(first?.range).toEqual({ startLine: 1, startColumn: 5, endLine: 1, endColumn: 8 });
    },
    SLOW,
  );

  withRubocop(
    "judges clean files as clean, and mends what is safe to mend",
    async () => {
      const result = await runIn("rubocop", { ...config, "a.rb": 'puts "a"\ndef Foo; end\n' }, { fix: true });
      expect(result.left["a.rb"]).toBe("puts 'a'\ndef Foo; end\n");
      expect(found(result)).toEqual(["warning a.rb:2:5 Naming/MethodName"]);
      expect(found(await runIn("rubocop", { ...config, "a.rb": "puts 'a'\n" }))).toEqual([]);
    },
    SLOW,
  );

  withRubocop(
    "is broken by a bad configuration, a missing path and nothing to look at",
    async () => {
      const run = (contents: Record<string, string>, options = {}) => runIn("rubocop", contents, options).then(refusal);
      const configured = (text: string) => run({ ...files, ".rubocop.yml": text });
      expect(await configured("Nope/Cop:\n  Enabled: true\n")).toMatch(
        /^tool-error: rubocop exited with code 2: .*unrecognized cop or department Nope\/Cop found in/,
      );
      expect(await configured("Style: [")).toMatch(/^tool-error: rubocop exited with code [12]: .*(did not find|YAML)/);
      expect(await configured("require: rubocop-nope\n")).toMatch(/cannot load such file -- rubocop-nope$/);
      expect(await run(files, { paths: ["none.rb"] })).toMatch(/code 2: .*No such file or directory: .*none\.rb$/);
      expect(await run({ "a.txt": "" })).toBe("tool-error: rubocop: RuboCop looked at no file.");
      expect(await run(files, { args: ["--nope"] })).toMatch(/code 2: invalid option: --nope/);
    },
    SLOW,
  );

  test("is broken by an unknown exit code, a missing report and a failure without an offense", async () => {
    const document = {
      files: [{ path: "a.rb", offenses: [] }],
      summary: { offense_count: 0, inspected_file_count: 1 },
    };
    const scratch = { "rubocop.json": JSON.stringify(document) };
    expect(found(await readAs("rubocop", { code: 0, scratch }))).toEqual([]);
    expect((await readAs("rubocop", { code: 2, scratch })).judged).toBe(false);
    expect((await readAs("rubocop", { code: 0 })).judged).toBe(false);
    expect((await readAs("rubocop", { code: 1, scratch })).judged).toBe(false);
  });
});
