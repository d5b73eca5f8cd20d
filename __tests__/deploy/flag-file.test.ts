import { describe, expect, test } from "@jest/globals";
import { FlagdCore } from "@openfeature/flagd-core";
import { parse } from "yaml";
import { FlagFile } from "../../src/deploy/flag-file.js";

const path = "flags/production.flagd.json";
const flag = (more: object = {}) => ({
  state: "ENABLED",
  variants: { on: true, off: false, beta: true },
  defaultVariant: "off",
  ...more,
});
const json = (flags: object) => JSON.stringify({ $schema: "https://flagd.dev/schema/v0/flags.json", flags }, null, 2);
const fileOf = (more: object = {}) => FlagFile.read(path, json({ checkout: flag(more), other: flag() }));
const staff = { if: [{ ends_with: [{ var: "email" }, "@acme.com"] }, "beta"] };
const quiet = { error: () => undefined, warn: () => undefined, info: () => undefined, debug: () => undefined };

/** Users, of so many, who get each variant of the flag by flagd's own evaluation. */
function asked(text: string, users = 20_000, context: object = {}): Readonly<Record<string, readonly number[]>> {
  const core = new FlagdCore(undefined, quiet);
  core.setConfigurations(JSON.stringify(parse(text)));
  const got: Record<string, number[]> = {};
  for (let user = 0; user < users; user++) {
    const { variant = "none" } = core.resolveBooleanEvaluation("checkout", false, {
      targetingKey: `u${user}`,
      ...context,
    });
    const whose = got[variant] ?? [];
    got[variant] = whose;
    whose.push(user);
  }
  return got;
}
const share = (whose: readonly number[] | undefined, users = 20_000) => (100 * (whose?.length ?? 0)) / users;

describe("a flag that goes along with a canary", () => {
  test.each([10, 25, 50, 99])(
    "is given to %i percent of the users, and the others get what they got",
    async (percent) => {
      const text = (await fileOf()).withShare("checkout", "on", percent);
      expect(JSON.parse(text).flags.checkout.targeting).toEqual({
        fractional: [
          ["on", percent],
          ["off", 100 - percent],
        ],
      });
      expect(JSON.parse(text).flags.other).toEqual(flag());
      const got = asked(text);
      // Four standard deviations of a share of 20,000 users.
      expect(Math.abs(share(got.on) - percent)).toBeLessThan(1.5);
      expect(Object.keys(got).sort()).toEqual(["off", "on"]);
      await FlagFile.read(path, text);
    },
  );

  test("stays with those who have it", async () => {
    const file = await fileOf();
    const few = asked(file.withShare("checkout", "on", 10)).on ?? [];
    const more = new Set(asked(file.withShare("checkout", "on", 25)).on);
    expect(few.length).toBeGreaterThan(1500);
    expect(few.filter((user) => !more.has(user))).toEqual([]);
  });

  test("leaves the targeting of the others as it is", async () => {
    const text = (await fileOf({ targeting: staff })).withShare("checkout", "on", 25);
    await FlagFile.read(path, text);
    const strangers = asked(text);
    expect(Math.abs(share(strangers.on) - 25)).toBeLessThan(1.5);
    expect(share(strangers.on) + share(strangers.off)).toBe(100);
    const own = asked(text, 20_000, { email: "mona@acme.com" });
    expect(own.on).toEqual(strangers.on);
    expect(own.beta).toEqual(strangers.off);
  });

  test("of which the code has the default gives the others that", async () => {
    const text = (await fileOf({ defaultVariant: null })).withShare("checkout", "on", 25);
    await FlagFile.read(path, text);
    const got = asked(text);
    expect(Math.abs(share(got.on) - 25)).toBeLessThan(1.5);
    expect(got.none).toHaveLength(20_000 - (got.on?.length ?? 0));
  });

  test("is everybody's at the end, and as it was on the way back", async () => {
    const file = await fileOf({ targeting: staff });
    const text = file.withShare("checkout", "on", 100);
    expect(JSON.parse(text).flags.checkout).toEqual(flag({ defaultVariant: "on" }));
    expect(asked(text, 1000).on).toHaveLength(1000);
    expect(file.withShare("checkout", "on", 0)).toBe(json({ checkout: flag({ targeting: staff }), other: flag() }));
  });

  test("is nobody else's, where YAML has one text for two", async () => {
    const one = `{state: ENABLED, variants: {"on": true, "off": false}, defaultVariant: "off", targeting: &t {if: [false, "on"]}}`;
    const text = `flags:\n  a: &a ${one}\n  b: *a\n  c: {state: ENABLED, variants: {"on": 1, "off": 0}, defaultVariant: "off", targeting: *t}\n`;
    for (const name of ["a", "b", "c"]) {
      const all = await FlagFile.read("f.yaml", (await FlagFile.read("f.yaml", text)).withShare(name, "on", 100));
      const got = ["a", "b", "c"].map((each) => all.notForAll(each, each === name ? "on" : "off"));
      expect([name, got]).toEqual([name, [null, null, null]]);
      // Older readers take a bare `on` for a truth value.
      expect((await FlagFile.read("f.yaml", text)).withShare(name, "on", 100)).not.toMatch(/\bon:/);
      const some = await FlagFile.read("f.yaml", (await FlagFile.read("f.yaml", text)).withShare(name, "on", 30));
      expect(some.notForAll(name, "off")?.message).toMatch(/gives (2[5-9]|3[0-5]) % of its users "on"/);
    }
  });

  test("stands in YAML with its comments", async () => {
    const text =
      "# flags\nflags:\n  checkout: # new\n    state: ENABLED\n    variants: {on: true, off: false}\n    defaultVariant: off\n";
    const changed = (await FlagFile.read("a.yaml", text)).withShare("checkout", "on", 10);
    for (const kept of ["# flags\n", "# new\n", "    variants: { on: true, off: false }\n", '- "on"\n'])
      expect(changed).toContain(kept);
    expect(Math.abs(share(asked(changed).on) - 10)).toBeLessThan(1);
  });
});

describe("a required variant", () => {
  const rows: [string, object, string | null][] = [
    ["is the default", { defaultVariant: "on" }, null],
    ["is given by targeting", { targeting: { if: [true, "on", "off"] } }, null],
    ["is given to all but those who are singled out", { defaultVariant: "on", targeting: staff }, null],
    ["is not the default", {}, `${path}: flag "checkout" gives everybody "off", and not "on"`],
    [
      "is given to a part",
      {
        targeting: {
          fractional: [
            ["on", 90],
            ["off", 10],
          ],
        },
      },
      `${path}: flag "checkout" gives 9 % of its users "off", and not "on"`,
    ],
    [
      "is the code's to choose",
      { defaultVariant: null },
      `${path}: flag "checkout" gives everybody the default of the code, and not "on"`,
    ],
    [
      "is disabled",
      { state: "DISABLED", defaultVariant: "on" },
      `${path}: flag "checkout" is DISABLED: whoever asks gets the default of the code`,
    ],
    [
      "is not what targeting names",
      { targeting: { if: [true, "onn"] } },
      `${path}: flag "checkout" gives everybody Variant 'onn' not found in flag with key 'checkout', and not "on"`,
    ],
  ];
  test.each(rows)("that %s", async (_, more, fault) => {
    expect((await fileOf(more)).notForAll("checkout", "on")?.message ?? null).toBe(fault);
  });

  test("is not given by what users lack that are to be told apart", async () => {
    // Answers of flagd itself (core 0.15) to users without an e-mail: half of them get "on".
    const halves = [
      ["on", 50],
      ["off", 50],
    ];
    const file = await fileOf({ targeting: { fractional: [{ var: "email" }, ...halves] } });
    expect(file.notForAll("checkout", "off")?.message).toMatch(/gives (4[5-9]|5[0-5]) % of its users "on"/);
    const staffOnly = {
      if: [{ ends_with: [{ var: "email" }, "@acme.com"] }, { fractional: [{ var: "email" }, ["on", 1]] }],
    };
    expect((await fileOf({ targeting: staffOnly })).notForAll("checkout", "off")).toBeNull();
  });

  test("or its flag may be unknown", async () => {
    const file = await fileOf();
    expect(file.notForAll("chekout", "on")).toEqual({ type: "unknown", message: `${path} has no flag "chekout"` });
    const message = `flag "checkout" of ${path} has no variant "onn" (it has on, off, beta)`;
    expect(file.notForAll("checkout", "onn")).toEqual({ type: "unknown", message });
  });
});

describe("what is no flag definition is an error with its place", () => {
  const rows: [string, string, string][] = [
    [
      "a state",
      json({ a: flag({ state: "ON" }) }),
      `${path}:5:16 flags.a.state must be equal to one of the allowed values (ENABLED, DISABLED)`,
    ],
    [
      "mixed variants",
      json({ a: flag({ variants: { on: true, off: "no" } }) }),
      `${path}:8:16 flags.a.variants.off must be boolean`,
    ],
    [
      "a default that is no variant",
      json({ a: flag({ defaultVariant: "onn" }) }),
      `${path}:11:25 flag "a" has no variant "onn", which is its default`,
    ],
    [
      "an unknown operator",
      json({ a: flag({ targeting: { fractionl: [] } }) }),
      `${path}:12:20 flags.a.targeting must NOT have additional properties ("fractionl")`,
    ],
    ["no flags", "{}", `${path}:1:1 the document must have required property 'flags'`],
    ["a list", "[]", `${path}:1:1 the document must be a map with "flags"`],
    ["nothing", "", `${path}:1:1 the document must be a map with "flags"`],
    ["no JSON", '{\n  "flags": {\n    "a": }\n', `${path}:4:1 Flow map must end with a }`],
    ["a trailing comma in JSON", '{"flags": {"a": {},}}', `${path}:1:20 is no JSON: `],
    [
      "a byte order mark in JSON",
      `\ufeff${json({ a: flag() })}`,
      `${path}:1:1 is no JSON: it begins with a byte order mark`,
    ],
    ["YAML in JSON", "# flags\nflags: {}\n", `${path}:1:1 is no JSON: `],
    [
      "an evaluator that refers to another",
      `{"flags": {},\n"$evaluators": {"a": {"and": [{"$ref": "b"}, true]},\n"b": {"==": [1, 1]}}}`,
      `${path}:2:22 evaluator "a" refers to another one`,
    ],
    ["a flag that is there twice", '{"flags": {\n"a": {},\n"a": {}}}', `${path}:3:1 Map keys must be unique`],
  ];
  test.each(rows)("%s", async (_, text, message) => {
    await expect(FlagFile.read(path, text)).rejects.toThrow(message);
  });

  test("but tabs and keys that are merged are none", async () => {
    const text = JSON.stringify({ flags: { a: flag() } }, null, "\t");
    expect((await FlagFile.read(path, text)).notForAll("a", "off")).toBeNull();
    const base = '{state: ENABLED, variants: {"on": true, "off": false}, defaultVariant: "on"}';
    const merged = await FlagFile.read("f.yaml", `flags:\n  a: &a ${base}\n  b: {<<: *a, defaultVariant: "off"}\n`);
    expect([merged.notForAll("a", "on"), merged.notForAll("b", "off")]).toEqual([null, null]);
    const all = await FlagFile.read("f.yaml", merged.withShare("b", "on", 100));
    expect([all.notForAll("a", "on"), all.notForAll("b", "on")]).toEqual([null, null]);
  });
});
