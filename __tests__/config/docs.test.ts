import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { Ajv } from "ajv";
import { parse } from "yaml";
import { jsonSchema } from "../../src/config/json-schema.js";
import { laterKeys } from "../../src/config/keys.js";
import { load, words } from "./helpers.js";

const page = readFileSync("docs/config.md", "utf8");

/** Names of all properties anywhere in a JSON Schema. */
function keysOf(schema: unknown): readonly string[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([name, value]) => {
    const own = name === "properties" && typeof value === "object" && value !== null ? Object.keys(value) : [];
    return [...own, ...keysOf(value)];
  });
}

describe("the JSON Schema", () => {
  test("takes what the config takes, and refuses unknown keys", async () => {
    const validate = new Ajv({ strict: false }).compile(await jsonSchema(words));
    for (const [, block] of page.matchAll(/```yaml\n([\s\S]*?)```/g)) {
      expect(load(block ?? "").gates.length).toBeGreaterThan(0);
      expect([validate(parse(block ?? "")), validate.errors]).toEqual([true, null]);
    }
    expect(validate({ gates: { lint: { step: ["ruff"] } } })).toBe(false);
    expect(validate({ gates: { lint: { steps: ["rufff"] } } })).toBe(false);
    expect(validate({ gates: { x: { kind: "benchmark", steps: ["ruff"] } } })).toBe(false);
  });

  test("leaves out what is not supported yet, and describes every key of the top", async () => {
    const schema = await jsonSchema(words);
    const keys = keysOf(schema);
    expect(keys).toContain("fail-on");
    // `cache` is a key of the top and of a setup already.
    const later = [...new Set(Object.values(laterKeys).flat())].filter((key) => key !== "cache");
    expect(keys.filter((key) => (later as readonly string[]).includes(key))).toEqual([]);
    for (const property of Object.values((schema as { properties: Record<string, object> }).properties)) {
      expect(property).toHaveProperty("description");
    }
  });
});

describe("docs/config.md", () => {
  test("speaks of every key", async () => {
    const missing = [...new Set(keysOf(await jsonSchema(words)))].filter((key) => !page.includes(`\`${key}\``));
    expect(missing).toEqual([]);
  });
});
