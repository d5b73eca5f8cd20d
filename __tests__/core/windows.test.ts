import { describe, expect, test } from "@jest/globals";
import { closedNow, type DeployWindow, type Freeze, parseFreeze, parseWindow } from "../../src/core/windows.js";

function window(text: string): DeployWindow {
  const parsed = parseWindow(text);
  if ("problem" in parsed) throw new Error(parsed.problem);
  return parsed;
}

function freeze(text: string): Freeze {
  const parsed = parseFreeze(text);
  if ("problem" in parsed) throw new Error(parsed.problem);
  return parsed;
}

const at = (iso: string) => Date.parse(iso);
const isOpen = (text: string, iso: string) => closedNow(at(iso), [window(text)], []) === null;

describe("a window", () => {
  test.each([
    // Berlin: one hour ahead of UTC in winter, two in summer; the clock is put on at 2026-03-29 01:00Z, back at 2026-10-25 01:00Z.
    ["Mon-Thu 09:00-16:00 Europe/Berlin", "2026-11-19T07:59:59Z", false],
    ["Mon-Thu 09:00-16:00 Europe/Berlin", "2026-11-19T08:00:00Z", true],
    ["Mon-Thu 09:00-16:00 Europe/Berlin", "2026-11-19T14:59:59Z", true],
    ["Mon-Thu 09:00-16:00 Europe/Berlin", "2026-11-19T15:00:00Z", false],
    ["Mon-Thu 09:00-16:00 Europe/Berlin", "2026-07-16T07:00:00Z", true],
    ["Mon-Thu 09:00-16:00 Europe/Berlin", "2026-07-16T14:00:00Z", false],
    ["Mon-Thu 09:00-16:00 Europe/Berlin", "2026-11-20T10:00:00Z", false],
    ["Sun 02:00-03:00 Europe/Berlin", "2026-03-29T00:59:59Z", false],
    ["Sun 02:00-03:00 Europe/Berlin", "2026-03-29T01:00:00Z", false],
    ["Sun 01:30-03:30 Europe/Berlin", "2026-03-29T01:00:00Z", true],
    ["Sun 02:00-03:00 Europe/Berlin", "2026-10-25T00:30:00Z", true],
    ["Sun 02:00-03:00 Europe/Berlin", "2026-10-25T01:30:00Z", true],
    ["Sun 02:00-03:00 Europe/Berlin", "2026-10-25T02:00:00Z", false],
    // New York: put on at 2026-03-08 07:00Z, back at 2026-11-01 06:00Z.
    ["Sun 02:00-03:00 America/New_York", "2026-03-08T07:00:00Z", false],
    ["Sun 03:00-04:00 America/New_York", "2026-03-08T07:00:00Z", true],
    ["Sun 01:00-02:00 America/New_York", "2026-11-01T05:30:00Z", true],
    ["Sun 01:00-02:00 America/New_York", "2026-11-01T06:30:00Z", true],
    ["Sun 01:00-02:00 America/New_York", "2026-11-01T07:00:00Z", false],
    // Lord Howe: put on and back by half an hour, at 2026-10-03 15:30Z and 2026-04-04 15:00Z.
    ["Sun 02:00-02:30 Australia/Lord_Howe", "2026-10-03T15:30:00Z", false],
    ["Sun 02:30-03:00 Australia/Lord_Howe", "2026-10-03T15:30:00Z", true],
    ["Sun 01:30-02:00 Australia/Lord_Howe", "2026-04-04T14:45:00Z", true],
    ["Sun 01:30-02:00 Australia/Lord_Howe", "2026-04-04T15:15:00Z", true],
    // Over midnight, over the week's end, to the day's end, and without a zone.
    ["Fri 22:00-02:00", "2026-11-20T23:00:00Z", true],
    ["Fri 22:00-02:00", "2026-11-21T01:59:00Z", true],
    ["Fri 22:00-02:00", "2026-11-20T01:00:00Z", false],
    ["Sun 22:00-02:00", "2026-11-23T01:00:00Z", true],
    // The same over the clock's change: what it shows twice is open twice, what it leaves out is not there.
    ["Sat 23:00-02:00 Europe/Berlin", "2026-10-24T23:59:00Z", true],
    ["Sat 23:00-02:00 Europe/Berlin", "2026-10-25T00:00:00Z", false],
    ["Sat 23:00-02:00 Europe/Berlin", "2026-10-25T01:00:00Z", false],
    ["Sat 23:00-02:00 America/New_York", "2026-11-01T05:30:00Z", true],
    ["Sat 23:00-02:00 America/New_York", "2026-11-01T06:30:00Z", true],
    ["Sat 23:00-02:00 America/New_York", "2026-11-01T07:00:00Z", false],
    ["Sat 23:00-02:00 America/New_York", "2026-03-08T06:59:00Z", true],
    ["Sat 23:00-02:00 America/New_York", "2026-03-08T07:00:00Z", false],
    ["Sat 23:00-01:45 Australia/Lord_Howe", "2026-04-04T14:40:00Z", true],
    ["Sat 23:00-01:45 Australia/Lord_Howe", "2026-04-04T14:50:00Z", false],
    ["Sat 23:00-01:45 Australia/Lord_Howe", "2026-04-04T15:10:00Z", true],
    // Over the end of a month, of a year, and a day that only some years have.
    ["Sat 23:00-02:00", "2026-02-01T01:59:00Z", true],
    ["Sat 23:00-02:00", "2026-02-01T02:00:00Z", false],
    ["Thu 23:00-02:00", "2027-01-01T01:00:00Z", true],
    ["Tue 23:00-02:00", "2028-03-01T01:00:00Z", true],
    ["Tue 23:00-02:00 Asia/Tokyo", "2028-02-29T14:00:00Z", true],
    ["Sat-Mon,Wed 00:00-24:00", "2026-11-23T23:59:00Z", true],
    ["Sat-Mon,Wed 00:00-24:00", "2026-11-24T00:00:00Z", false],
  ])("%s at %s: %s", (text, iso, open) => {
    expect(isOpen(text, iso)).toBe(open);
  });

  test("that is closed says when it opens", () => {
    const windows = [window("Mon-Thu 09:00-16:00 Europe/Berlin"), window("Sat 10:00-11:00 America/New_York")];
    expect(closedNow(at("2026-11-20T10:00:00Z"), windows, [])).toBe(
      "outside of Mon-Thu 09:00-16:00 Europe/Berlin, Sat 10:00-11:00 America/New_York; it opens Sat 2026-11-21 10:00 America/New_York",
    );
    expect(closedNow(at("2026-11-20T10:00:00Z"), windows, [freeze("2026-11-21..2026-11-22")])).toContain(
      "it opens Mon 2026-11-23 09:00 Europe/Berlin",
    );
    const long = [freeze("2026-11-21..2027-01-05")];
    expect(closedNow(at("2026-11-20T10:00:00Z"), windows, long)).not.toContain("opens");
  });
});

describe("a freeze", () => {
  test("holds from the first day's beginning to the last day's end, by its own clock", () => {
    const days = [freeze("2026-12-20..2027-01-05 Asia/Tokyo")];
    expect(closedNow(at("2026-12-19T14:59:59Z"), [], days)).toBeNull();
    expect(closedNow(at("2026-12-19T15:00:00Z"), [], days)).toBe("frozen 2026-12-20..2027-01-05 Asia/Tokyo");
    expect(closedNow(at("2027-01-05T14:59:59Z"), [], days)).not.toBeNull();
    expect(closedNow(at("2027-01-05T15:00:00Z"), [], days)).toBeNull();
    expect(closedNow(at("2026-12-24T12:00:00Z"), [], [freeze("2026-12-24")])).not.toBeNull();
  });
});

test.each([
  ["Mon-Thu 9-16", 'must be days, hours and a time zone, as in "Mon-Thu 09:00-16:00 Europe/Berlin"'],
  ["Mon 09:00-24:01", "has a time that no clock shows"],
  ["Mon 09:60-10:00", "has a time that no clock shows"],
  ["Mon 09:00-09:00", "ends when it begins"],
  [
    "Monday 09:00-10:00",
    'has days that are none: "Monday" (Mon, Tue, Wed, Thu, Fri, Sat, Sun, ranges and lists of them)',
  ],
  ["Mon 09:00-10:00 Europe/Berln", 'names a time zone that is none: "Europe/Berln"'],
])("%s is no window", (text, problem) => {
  expect(parseWindow(text)).toMatchObject({ problem });
});

test.each([
  ["Christmas", 'must be a day or a range of days, as in "2026-12-20..2027-01-05"'],
  ["2026-02-30", "names a day that is in no calendar: 2026-02-30"],
  ["2027-01-05..2026-12-20", "ends before it begins"],
  ["2026-12-20 CET2", 'names a time zone that is none: "CET2"'],
])("%s is no freeze", (text, problem) => {
  expect(parseFreeze(text)).toMatchObject({ problem });
});
