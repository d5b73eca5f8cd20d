import type { StepCommon } from "./step.js";

/** Sends the coverage that a test gate measured to Codecov. Never planned in a terminal. */
export interface CodecovStep extends StepCommon {
  readonly type: "codecov";
  readonly flags: readonly string[];
  /** What Codecov calls this upload. */
  readonly upload?: string | undefined;
  /** An upload that failed breaks the gate, instead of being a warning. */
  readonly required: boolean;
  /** Address of a server of one's own. */
  readonly url?: string | undefined;
}
