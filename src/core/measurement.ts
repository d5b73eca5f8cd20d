/** One figure that a step measured: a benchmark, a size, a model's accuracy. */
export interface Measurement {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** Which direction is an improvement. */
  readonly better: "smaller" | "bigger";
}
