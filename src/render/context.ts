import type { Diff } from "../core/diff.js";
import type { Plan } from "../core/plan.js";

/** What a rendering may say beside the report; a reporter's context has this shape. */
export interface RenderContext {
  readonly plan: Plan;
  /** Prefix of the check names, `Gatehouse` by default. */
  readonly checkName: string;
  readonly pullRequest: number | null;
  readonly diff: Diff | null;
  readonly runUrl: string | null;
  /** `https://github.com/acme/api`, without a slash at the end. */
  readonly repositoryUrl: string | null;
  readonly runNumber: number | null;
  readonly runAttempt: number | null;
  /** Suggestions of ours that stand on the pull request's lines. */
  readonly suggestions?: number | undefined;
  /** What else there is to say of the run, a sentence each, at the end of a page. */
  readonly notes?: readonly string[] | undefined;
}
