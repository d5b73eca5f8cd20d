import { describe, expect, test } from "@jest/globals";
import { criticalPath, dependents, orderGates, showCycle } from "../../src/core/graph.js";

const gate = (name: string, ...needs: string[]) => ({ name, needs });
const timed = (name: string, durationMs: number, ...needs: string[]) => ({ name, needs, durationMs });

describe("orderGates", () => {
  test("puts needs first and otherwise keeps the written order", () => {
    const gates = [gate("deploy", "build", "test"), gate("lint"), gate("build", "test"), gate("test", "lint")];
    expect(orderGates(gates)).toEqual({ order: ["lint", "test", "build", "deploy"] });
  });
  test("leaves needs out of account that are not in the list", () => {
    expect(orderGates([gate("test", "lint")])).toEqual({ order: ["test"] });
  });
  test.each([
    ["itself", [gate("a", "a")], "a → a"],
    ["two", [gate("a", "b"), gate("b", "a")], "a → b → a"],
    [
      "behind a gate that waits for the cycle",
      [gate("x", "a"), gate("a", "b"), gate("b", "c"), gate("c", "a")],
      "a → b → c → a",
    ],
  ])("a cycle of %s", (_, gates, shown) => {
    const result = orderGates(gates);
    expect("cycle" in result && showCycle(result.cycle)).toBe(shown);
  });
});

test("dependents are direct and indirect, in the order of the list", () => {
  const gates = [gate("deploy", "build"), gate("lint"), gate("build", "lint"), gate("docs")];
  expect(dependents(gates, "lint")).toEqual(["deploy", "build"]);
  expect(dependents(gates, "docs")).toEqual([]);
});

describe("criticalPath", () => {
  test("is the longest chain by time, not by length", () => {
    const gates = [timed("lint", 10), timed("test", 20, "lint"), timed("build", 5, "test"), timed("slow", 50)];
    expect(criticalPath(gates)).toEqual({ names: ["slow"], durationMs: 50 });
    expect(criticalPath([...gates, timed("deploy", 40, "build")])).toEqual({
      names: ["lint", "test", "build", "deploy"],
      durationMs: 75,
    });
  });
  test("is empty for no gates and for a cycle", () => {
    expect(criticalPath([])).toEqual({ names: [], durationMs: 0 });
    expect(criticalPath([timed("a", 1, "a")])).toEqual({ names: [], durationMs: 0 });
  });
  test("names gates that took no time", () => {
    expect(criticalPath([timed("a", 0), timed("b", 0, "a")]).names).toEqual(["a"]);
  });
});
