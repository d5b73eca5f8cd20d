import { describe, expect, test } from "@jest/globals";
import { compareArtifacts, evenedName, growth, withNames } from "../../src/core/artifact.js";

describe("a name without its version", () => {
  const names: readonly (readonly [string, string])[] = [
    ["app-1.2.3-py3-none-any.whl", "app-*-py3-none-any.whl"],
    ["app-1.2.3.tar.gz", "app-*.tar.gz"],
    ["app-1.2.3rc1.tar.gz", "app-*.tar.gz"],
    ["app-1.2.3.dev4+g0f1e2d3-py3-none-any.whl", "app-*-py3-none-any.whl"],
    ["app-1.2.3-rc.1.tgz", "app-*.tgz"],
    ["app-0.1.0.crate", "app-*.crate"],
    ["app-v2.0.zip", "app-*.zip"],
    ["numpy-1.2.3-cp311-cp311-manylinux_2_17_x86_64.whl", "numpy-*-cp311-cp311-manylinux_2_17_x86_64.whl"],
    ["app-4f1c0de.zip", "app-*.zip"],
    ["python3.11-tool", "python3.11-tool"],
    ["api", "api"],
    ["app-linux-amd64", "app-linux-amd64"],
  ];
  for (const [name, evened] of names) test(name, () => expect(evenedName(name)).toBe(evened));
});

describe("sizes against the base", () => {
  test("are found by the evened name, in order, and what is gone is named", () => {
    const now = [
      { name: "app-1.2.4.whl", bytes: 12 },
      { name: "new.bin", bytes: 1 },
    ];
    const base = [
      { name: "app-1.2.3.whl", bytes: 10 },
      { name: "app-1.2.2.whl", bytes: 9 },
      { name: "old.bin", bytes: 1 },
    ];
    expect(compareArtifacts(now, base)).toEqual({
      sizes: [{ name: "app-1.2.4.whl", bytes: 10 }],
      gone: ["app-1.2.2.whl", "old.bin"],
    });
  });

  test("stay as they are below 1 KiB and 1 %", () => {
    expect(growth(1_000_500, 1_000_000)).toBe(0);
    expect(growth(1_001_024, 1_000_000)).toBe(1_024);
    expect(growth(1_010, 1_000)).toBe(10);
    expect(growth(991, 1_000)).toBe(0);
  });

  test("two files of one name are told apart by their paths", () => {
    const file = { kind: "file", bytes: 1, sha256: "0" } as const;
    const paths = ["a/x", "b/x", "b/y"].map((path) => ({ path, ...file }));
    expect(withNames(paths).map(({ name }) => name)).toEqual(["a/x", "b/x", "y"]);
  });
});
