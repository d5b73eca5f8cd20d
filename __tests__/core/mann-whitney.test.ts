import { describe, expect, test } from "@jest/globals";
import { hodgesLehmann, leastP, mannWhitney, median, midranks } from "../../src/core/mann-whitney.js";
import { upperTail } from "../../src/core/normal.js";

const spread = (count: number, step: number, modulus: number, add: number) =>
  Array.from({ length: count }, (_, index) => ((index * step) % modulus) / 10 + add);

describe("the rank-sum test", () => {
  // The example of R's wilcox.test, the others made up; U and p as scipy 1.17 gives them.
  const permeability = [0.8, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46];
  test.each<[string, readonly number[], readonly number[], number, number, boolean]>([
    ["exact", permeability, [1.15, 0.88, 0.9, 0.74, 1.21], 35, 0.1272061272061272, true],
    ["exact, at its largest", spread(20, 37, 101, 2), spread(20, 53, 97, 0.05), 288, 0.008371196901931534, true],
    ["with ties", [1, 2, 2, 3, 4, 4, 4, 7, 9], [0, 1, 2, 2, 3, 3, 5], 44.5, 0.08979443532170311, false],
    ["large", spread(30, 37, 101, 2), spread(30, 53, 97, 0), 642, 0.0023162785368266285, false],
  ])("%s", (_, first, second, u, p, isExact) => {
    const found = mannWhitney(first, second);
    expect(found).toMatchObject({ u, isExact, chance: u / (first.length * second.length) });
    expect(found.p).toBeCloseTo(p, 12);
  });

  test("exact chances are those of all arrangements", () => {
    const values = [1, 2, 3, 4, 5, 6, 7];
    const us = choices(values, 3).map((first) =>
      mannWhitney(
        first,
        values.filter((one) => !first.includes(one)),
      ),
    );
    for (const { u, p } of us) expect(p).toBeCloseTo(us.filter((other) => other.u >= u).length / us.length, 12);
  });

  test("one value throughout is no difference", () => {
    expect(mannWhitney([1, 1, 1], [1, 1])).toMatchObject({ p: 1, z: 0, chance: 0.5 });
  });

  test("the least p value is that of samples that do not overlap", () => {
    expect(leastP(5)).toBeCloseTo(mannWhitney([6, 7, 8, 9, 10], [1, 2, 3, 4, 5]).p, 15);
    expect(leastP(8)).toBeCloseTo(1 / 12870, 15);
  });
});

test("medians, shifts and ranks", () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([])).toBeNaN();
  expect(hodgesLehmann([3, 5, 9], [1, 2])).toBe(3.5);
  expect(midranks([5, 1, 5, 3])).toEqual([3.5, 1, 3.5, 2]);
});

test.each([
  [-5, 0.9999997133484281],
  [-1, 0.8413447460685429],
  [0, 0.5],
  [2.9, 0.0018658133003840375],
  [3.1, 0.0009676032132183563],
  [6, 9.865876450376946e-10],
  [10, 7.61985302416047e-24],
])("the normal tail above %d", (z, p) => {
  expect(Math.abs(upperTail(z) / p - 1)).toBeLessThan(1e-10);
});

function choices(values: readonly number[], size: number): number[][] {
  if (size === 0) return [[]];
  return values.flatMap((value, index) => choices(values.slice(index + 1), size - 1).map((rest) => [value, ...rest]));
}
