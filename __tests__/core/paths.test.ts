import { describe, expect, test } from "@jest/globals";
import { mergeCoverage, pathMatcher, resolveCoverage } from "../../src/core/paths.js";

const files = [
  "main.go",
  "cmd/tool/main.go",
  "pkg/store/store.go",
  "src/billing/refund.py",
  "src/billing/__init__.py",
  "src/orders/__init__.py",
  "services/api/app/views.py",
  "services/web/app/views.py",
  "services/api/app/models.py",
  "packages/ui/src/button.ts",
  "setup.py",
  "docs/ü file.md",
];

describe("pathMatcher", () => {
  const match = pathMatcher(files, { root: "/home/runner/work/shop/shop", workingDirectory: "services/api" });

  test.each([
    ["exact", "src/billing/refund.py", "src/billing/refund.py"],
    ["with a dot before", "./src/billing/../billing/refund.py", "src/billing/refund.py"],
    ["below the root", "/home/runner/work/shop/shop/src/billing/refund.py", "src/billing/refund.py"],
    ["relative to the working directory", "app/views.py", "services/api/app/views.py"],
    ["up from the working directory", "../web/app/views.py", "services/web/app/views.py"],
    ["in a container", "/app/src/billing/refund.py", "src/billing/refund.py"],
    ["in a container that holds one service", "/srv/app/models.py", "services/api/app/models.py"],
    ["Windows", "D:\\a\\shop\\src\\billing\\refund.py", "src/billing/refund.py"],
    ["file URI", "file:///home/runner/work/shop/shop/setup.py", "setup.py"],
    ["Go import path", "example.com/acme/shop/pkg/store/store.go", "pkg/store/store.go"],
    ["end of one file only", "ui/src/button.ts", "packages/ui/src/button.ts"],
    ["a top file in a container", "/app/setup.py", "setup.py"],
    ["not ASCII", "/w/docs/ü file.md", "docs/ü file.md"],
  ])("%s", (_, path, file) => {
    expect(match(path)).toBe(file);
  });

  test.each([
    ["two candidates in a container", "/srv/app/views.py"],
    ["two candidates by their end", "__init__.py"],
    ["other folder, same name", "/lib/orders2/__init__.py"],
    ["a dependency", "/venv/lib/python3.12/site-packages/billing/refund.py"],
    ["a dependency with the end of ours", "node_modules/ui/src/button.ts"],
    ["the standard library", "/usr/lib/python3.12/setup.py"],
    ["a virtual file", "<define:DATA>"],
    ["nothing", ""],
    ["a relative path that only shares its name", "other/refund.py"],
    ["a Go module's file that two of ours could be", "github.com/acme/tool/main.go"],
  ])("no match: %s", (_, path) => {
    expect(match(path)).toBeNull();
  });

  test("source folders of the report", () => {
    expect(match("__init__.py", ["/home/runner/work/shop/shop/src/orders"])).toBe("src/orders/__init__.py");
    expect(match("__init__.py", ["/container/src/billing"])).toBe("src/billing/__init__.py");
    expect(match("billing/__init__.py", ["", "/nowhere"])).toBe("src/billing/__init__.py");
    const atRoot = pathMatcher(files);
    expect(atRoot("__init__.py", ["src/orders"])).toBe("src/orders/__init__.py");
  });

  test("the name of a Go module", () => {
    const inModule = pathMatcher(files, { prefixes: { "github.com/acme/tool": "." } });
    expect(inModule("github.com/acme/tool/main.go")).toBe("main.go");
    expect(inModule("github.com/acme/tool/cmd/tool/main.go")).toBe("cmd/tool/main.go");
  });

  test("each file finds itself, alone and below a container's folder, whatever the order of the index", () => {
    const many = Array.from({ length: 5_000 }, (_, at) => `p${at % 50}/src/m${at % 7}/index${Math.floor(at / 50)}.ts`);
    const unique = [...new Set(many)];
    for (const list of [unique, unique.toReversed()]) {
      const each = pathMatcher(list);
      expect(list.filter((file) => each(file) !== file || each(`/app/${file}`) !== file)).toEqual([]);
    }
  });
});

describe("resolveCoverage", () => {
  test("renames, merges the same file, lists what matches none", () => {
    const coverage = {
      files: [
        {
          path: "/app/src/billing/refund.py",
          lines: [
            [1, 1],
            [10, 0],
          ] as const,
        },
        {
          path: "src/billing/refund.py",
          lines: [
            [2, 0],
            [10, 3],
          ] as const,
        },
        { path: "/usr/lib/python3/os.py", lines: [[1, 1]] as const },
      ],
    };
    expect(resolveCoverage(coverage, pathMatcher(files))).toEqual({
      files: [
        {
          path: "src/billing/refund.py",
          lines: [
            [1, 1],
            [2, 0],
            [10, 3],
          ],
        },
      ],
      unmatched: ["/usr/lib/python3/os.py"],
    });
  });
});

describe("mergeCoverage", () => {
  test("adds hits; of counts that may overlap the best one is taken", () => {
    const merged = mergeCoverage([
      {
        files: [
          {
            path: "a.go",
            lines: [
              [9, 0],
              [10, 1],
            ],
            statements: { covered: 2, total: 4 },
            branches: { covered: 1, total: 2 },
          },
        ],
        unmatched: ["x"],
      },
      {
        files: [
          { path: "a.go", lines: [[10, 2]], statements: { covered: 3, total: 4 } },
          { path: "b.go", lines: [] },
        ],
      },
    ]);
    expect(merged).toEqual({
      files: [
        {
          path: "a.go",
          lines: [
            [9, 0],
            [10, 3],
          ],
          statements: { covered: 3, total: 4 },
          branches: { covered: 1, total: 2 },
        },
        { path: "b.go", lines: [] },
      ],
      unmatched: ["x"],
    });
  });

  test("statements are dropped when a part does not count them", () => {
    const merged = mergeCoverage([
      { files: [{ path: "a", lines: [[1, 1]], statements: { covered: 5, total: 5 } }] },
      { files: [{ path: "a", lines: [[2, 0]] }] },
    ]);
    expect(merged.files).toEqual([
      {
        path: "a",
        lines: [
          [1, 1],
          [2, 0],
        ],
      },
    ]);
  });
});
