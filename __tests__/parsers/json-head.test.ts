import { expect, test } from "@jest/globals";
import { hasKeys, headPaths } from "../../src/parsers/json-head.js";

test("keys are told with the keys that lead to them", () => {
  const head = '{"a": [{"b": {"c": 1, "d": [[{"e": 2}]]}}, {"f": "{\\"g\\": 1}"}], "h": ["i", "j"], "k": null';
  expect([...headPaths(head)]).toEqual(["a", "a[].b", "a[].b.c", "a[].b.d", "a[].f", "h", "k"]);
  expect(hasKeys(head, "a[].b.c", "k")).toBe(true);
  expect(hasKeys(head, "g")).toBe(false);
});

test("documents in a row are looked at like one", () => {
  expect([...headPaths('{"a": 1}\n{"b": {"a": 2}}\n{"c')]).toEqual(["a", "b", "b.a", "c"]);
  expect([...headPaths('[{"a": 1}, {"b": 2}]')]).toEqual(["[].a", "[].b"]);
});

test("what is no JSON has no keys", () => {
  for (const head of ["", "null", '"a": 1', "<a/>", "[", "{", "}}]]"])
    expect([head, headPaths(head).size]).toEqual([head, 0]);
});

test("a deep, wide or unclosed start is looked at within bounds", () => {
  expect(headPaths("[".repeat(65_536)).size).toBe(0);
  expect(headPaths('{"a":'.repeat(13_000)).size).toBe(4);
  expect(headPaths(`{${Array.from({ length: 9_000 }, (_, at) => `"k${at}":1`).join(",")}`).size).toBe(2_000);
  expect(headPaths(`{"${"\\".repeat(65_000)}`).size).toBe(1);
});
