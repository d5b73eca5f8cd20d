import type { RunnerPort } from "../../src/ports.js";

/** Remembers what the runner was told. */
export class FakeRunner implements RunnerPort {
  readonly outputs = new Map<string, string>();
  readonly state = new Map<string, string>();
  summary: string | null = null;

  async setOutput(name: string, value: string): Promise<void> {
    this.outputs.set(name, value);
  }
  async saveState(name: string, value: string): Promise<void> {
    this.state.set(name, value);
  }
  async writeSummary(markdown: string): Promise<void> {
    this.summary = markdown;
  }
}
