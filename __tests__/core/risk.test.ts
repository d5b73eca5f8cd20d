import { describe, expect, test } from "@jest/globals";
import { cvss3Score } from "../../src/core/cvss.js";
import { riskOfScore, riskOfVector, riskOfWord, severityOfRisk, worstRisk } from "../../src/core/risk.js";

describe("base score of a CVSS v3 vector", () => {
  test.each([
    ["CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", 9.8],
    ["CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H", 10],
    ["CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H", 7.5],
    ["CVSS:3.1/AV:N/AC:H/PR:L/UI:N/S:C/C:H/I:H/A:H", 8.5],
    ["CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N", 6.1],
    ["CVSS:3.1/AV:L/AC:L/PR:L/UI:N/S:U/C:H/I:N/A:N/RL:O", 5.5],
    ["CVSS:3.1/AV:N/AC:H/PR:H/UI:R/S:U/C:L/I:L/A:L", 3.9],
    ["CVSS:3.1/A:L/I:L/C:L/S:U/UI:R/PR:H/AC:H/AV:P", 3.5],
    ["CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N", 0],
  ])("%s", (vector, score) => expect(cvss3Score(vector)).toBe(score));

  test.each([
    "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N",
    "AV:N/AC:L/Au:N/C:N/I:P/A:N",
    "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H",
    "CVSS:3.1/AV:X/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H",
    "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/C:H/I:H/A:H",
    "CVSS:3.1/AV:constructor/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H",
    "",
  ])("%s has none", (vector) => expect(cvss3Score(vector)).toBeUndefined());
});

test("scores fall on the scale of CVSS", () => {
  const scores = [undefined, Number.NaN, 0, 0.1, 3.9, 4, 6.9, 7, 8.9, 9, 10];
  const none = undefined;
  expect(scores.map(riskOfScore)).toEqual([
    none,
    none,
    none,
    "low",
    "low",
    "medium",
    "medium",
    "high",
    "high",
    "critical",
    "critical",
  ]);
  expect(riskOfVector("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H")).toBe("critical");
  expect(riskOfVector(undefined)).toBeUndefined();
});

test("words of scanners fall on the same scale", () => {
  const words = ["CRITICAL", "High", "important", "ERROR", "moderate", "Negligible", "INFO"];
  expect(words.map(riskOfWord)).toEqual(["critical", "high", "high", "high", "medium", "low", "low"]);
  expect(["UNKNOWN", "", undefined, "constructor"].map(riskOfWord)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test("a risk gives the severity, and one that nobody knows a warning", () => {
  const severities = (["critical", "high", "medium", "low", undefined] as const).map(severityOfRisk);
  expect(severities).toEqual(["error", "error", "warning", "note", "warning"]);
});

test("the worst of several counts", () => {
  expect(worstRisk(["low", undefined, "high", "medium"])).toBe("high");
  expect(worstRisk([undefined])).toBeUndefined();
  expect(worstRisk([])).toBeUndefined();
});
