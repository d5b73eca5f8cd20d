import type { Clock } from "../../src/ports.js";

/** A clock that moves only when told. */
export class FakeClock implements Clock {
  constructor(public time = 0) {}
  /** How far it has been set. */
  private set = 0;
  now(): number {
    return this.time + this.set;
  }
  uptime(): number {
    return this.time;
  }
  /** Somebody sets it, and no time passes. */
  jump(ms: number): void {
    this.set += ms;
  }
  /** What was waited for, in the order of the calls; the time passes at once. */
  readonly waits: number[] = [];
  async wait(ms: number): Promise<void> {
    this.waits.push(ms);
    this.time += ms;
  }
  advance(ms: number): void {
    this.time += ms;
  }
}
