/**
 * When an environment may be deployed to, by the wall clock of a time zone: where the clock is put forward an hour of a
 * window is missing, and where it is put back one comes twice, as for the people who are there then.
 */

const dayNames = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] as const;
const minutesOfDay = 24 * 60;

/** Hours of some days of the week. */
export interface DeployWindow {
  /** As the config has it, for messages. */
  readonly text: string;
  /** 0 is Monday. A window over midnight belongs to the day that it begins on. */
  readonly days: readonly number[];
  /** Minutes since midnight; the end is not part of it, and is below the start in a window over midnight. */
  readonly from: number;
  readonly to: number;
  /** IANA name of a time zone. */
  readonly zone: string;
}

/** Days on which nothing is deployed, both ends included. */
export interface Freeze {
  readonly text: string;
  /** `2026-12-20` */
  readonly from: string;
  readonly to: string;
  readonly zone: string;
}

/** What is wrong with a text, in words that follow it. */
export interface UnreadTime {
  readonly problem: string;
  /** The time zone that is none, where that is what is wrong. */
  readonly zone?: string | undefined;
}

/** `Mon-Thu 09:00-16:00 Europe/Berlin`; days are a list of days and ranges, the zone is UTC when absent. */
export function parseWindow(text: string): DeployWindow | UnreadTime {
  const form = 'must be days, hours and a time zone, as in "Mon-Thu 09:00-16:00 Europe/Berlin"';
  const match = /^(\S+)\s+(\d{2}):(\d{2})-(\d{2}):(\d{2})(?:\s+(\S+))?$/.exec(text.trim());
  if (!match) return { problem: form };
  const [, dayText = "", fromHour, fromMinute, toHour, toMinute, zone = "UTC"] = match;
  const from = Number(fromHour) * 60 + Number(fromMinute);
  const to = Number(toHour) * 60 + Number(toMinute);
  const isClock = Number(fromMinute) < 60 && Number(toMinute) < 60 && from < minutesOfDay && to <= minutesOfDay;
  if (!isClock) return { problem: "has a time that no clock shows" };
  if (from === to) return { problem: "ends when it begins" };
  const days = parseDays(dayText);
  if (!days)
    return { problem: `has days that are none: "${dayText}" (${dayNames.join(", ")}, ranges and lists of them)` };
  if (!isZone(zone)) return { problem: `names a time zone that is none: "${zone}"`, zone };
  return { text, days, from, to, zone };
}

/** `2026-12-20..2027-01-05`, a single day, and perhaps a time zone; UTC when absent. */
export function parseFreeze(text: string): Freeze | UnreadTime {
  const match = /^(\d{4}-\d{2}-\d{2})(?:\.\.(\d{4}-\d{2}-\d{2}))?(?:\s+(\S+))?$/.exec(text.trim());
  if (!match) return { problem: 'must be a day or a range of days, as in "2026-12-20..2027-01-05"' };
  const [, from = "", to = from, zone = "UTC"] = match;
  const wrong = [from, to].find((day) => !isDay(day));
  if (wrong !== undefined) return { problem: `names a day that is in no calendar: ${wrong}` };
  if (to < from) return { problem: "ends before it begins" };
  if (!isZone(zone)) return { problem: `names a time zone that is none: "${zone}"`, zone };
  return { text, from, to, zone };
}

/** Why nothing may be deployed at this moment, in a sentence that says when it may again; null if it may. */
export function closedNow(nowMs: number, windows: readonly DeployWindow[], freezes: readonly Freeze[]): string | null {
  const freeze = freezes.find((each) => isFrozen(each, nowMs));
  if (freeze) return `frozen ${freeze.text}`;
  if (windows.length === 0 || windows.some((window) => isOpen(window, nowMs))) return null;
  const opens = nextOpening(nowMs, windows, freezes);
  const again = opens === null ? "" : `; it opens ${opens}`;
  return `outside of ${windows.map(({ text }) => text).join(", ")}${again}`;
}

interface WallClock {
  /** `2026-11-21` */
  readonly day: string;
  readonly weekday: number;
  readonly minute: number;
}

function wallClock(ms: number, zone: string): WallClock {
  const parts = formatter(zone).formatToParts(ms);
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.find((part) => part.type === type)?.value ?? "";
  return {
    day: `${of("year")}-${of("month")}-${of("day")}`,
    weekday: dayNames.indexOf(of("weekday") as (typeof dayNames)[number]),
    minute: Number(of("hour")) * 60 + Number(of("minute")),
  };
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making one takes a hundred times as long as using it. */
function formatter(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    weekday: "short",
    hour: "2-digit",
    minute: "2-digit",
  });
  formatters.set(zone, made);
  return made;
}

function isOpen({ days, from, to, zone }: DeployWindow, ms: number): boolean {
  const { weekday, minute } = wallClock(ms, zone);
  if (from < to) return days.includes(weekday) && minute >= from && minute < to;
  const yesterday = (weekday + 6) % 7;
  return (days.includes(weekday) && minute >= from) || (days.includes(yesterday) && minute < to);
}

function isFrozen({ from, to, zone }: Freeze, ms: number): boolean {
  const { day } = wallClock(ms, zone);
  return day >= from && day <= to;
}

/** How far ahead an opening is looked for; a freeze may be longer than that, and then none is told. */
const horizonMinutes = 8 * minutesOfDay;

function nextOpening(nowMs: number, windows: readonly DeployWindow[], freezes: readonly Freeze[]): string | null {
  const begin = Math.floor(nowMs / 60_000) + 1;
  for (let minute = begin; minute < begin + horizonMinutes; minute++) {
    const ms = minute * 60_000;
    const window = windows.find((each) => isOpen(each, ms));
    if (!window || freezes.some((each) => isFrozen(each, ms))) continue;
    const at = wallClock(ms, window.zone);
    return `${dayNames[at.weekday]} ${at.day} ${clock(at.minute)} ${window.zone}`;
  }
  return null;
}

function clock(minute: number): string {
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, "0")).join(":");
}

function parseDays(text: string): readonly number[] | null {
  const days = new Set<number>();
  for (const part of text.split(",")) {
    const [first, last = first, ...more] = part
      .split("-")
      .map((name) => dayNames.indexOf(name as (typeof dayNames)[number]));
    if (first === undefined || last === undefined || first < 0 || last < 0 || more.length > 0) return null;
    // Fri-Mon goes over the week's end.
    for (let day = first; ; day = (day + 1) % 7) {
      days.add(day);
      if (day === last) break;
    }
  }
  return [...days].sort((a, b) => a - b);
}

function isZone(zone: string): boolean {
  try {
    return formatter(zone) !== undefined;
  } catch {
    // RangeError for a name that is in no database.
    return false;
  }
}

function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
