import { mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { nodeFiles } from "../../src/adapters/files.js";
import { collectMetrics, measurementsOf } from "../../src/steps/metrics.js";
import { snapshot } from "../../src/steps/reports.js";

describe("numbers of a JSON document", () => {
  const names = (text: string) => {
    const read = measurementsOf(text, "m.json");
    return "code" in read ? read : read.map(({ name, value }) => [name, value]);
  };

  test("by their dotted paths, lists by index", () => {
    const text = '{"accuracy": 0.9, "val": {"loss": [1, {"x": -2e-3}]}, "name": "r5", "ok": true, "none": null}';
    expect(names(text)).toEqual([
      ["accuracy", 0.9],
      ["val.loss.0", 1],
      ["val.loss.1.x", -0.002],
    ]);
    expect(names("[3]")).toEqual([["0", 3]]);
    expect(names('{"__proto__": 1}')).toEqual([["__proto__", 1]]);
  });

  test("what cannot be read is a problem, never no figures", () => {
    expect(names("{")).toMatchObject({ code: "malformed" });
    expect(names("5")).toEqual({
      path: "m.json",
      code: "malformed",
      message: "m.json must hold an object or a list of figures",
    });
    expect(names('{"accuracy": "0.9"}')).toEqual({ path: "m.json", code: "empty", message: "m.json holds no number" });
    expect(names('{"a.b": 1, "a": {"b": 2}}')).toMatchObject({
      code: "malformed",
      message: "m.json has two figures that are both named a.b",
    });
    expect(names(`${'{"a":'.repeat(5_000)}1${"}".repeat(5_000)}`)).toMatchObject({ code: "too-large" });
    expect(names(JSON.stringify(Array.from({ length: 10_001 }, (_, index) => index)))).toMatchObject({
      code: "too-large",
    });
    // JSON has no NaN, though Python writes it.
    expect(names('{"accuracy": NaN}')).toMatchObject({ code: "malformed" });
  });
});

describe("metrics files", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "gatehouse-"));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  test("of this run are read; missing, stale and empty ones are problems", async () => {
    const files = nodeFiles();
    const patterns = ["new/*.json", "*.json"];
    await writeFile(join(folder, "old.json"), '{"accuracy": 0.99}');
    await utimes(join(folder, "old.json"), 1, 1);
    const before = await snapshot(patterns, folder, files);
    await writeFile(join(folder, "m.json"), '\uFEFF{"accuracy": 0.5}');
    await writeFile(join(folder, "void.json"), "");
    expect(await collectMetrics(patterns, folder, before, files)).toEqual({
      measurements: [{ name: "accuracy", value: 0.5, unit: "", better: "bigger" }],
      problems: [
        { path: "new/*.json", code: "missing", message: "new/*.json was not written" },
        {
          path: "old.json",
          code: "stale",
          message: "old.json is from before this run: the step did not write it (delete it first if it should go)",
        },
        { path: "void.json", code: "empty", message: "void.json is empty" },
      ],
    });
  });
});
