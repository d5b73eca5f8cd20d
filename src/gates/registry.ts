import type { GateKind } from "../core/plan.js";
import { build } from "./build.js";
import type { GateHandler } from "./gate.js";
import { lint } from "./lint.js";
import { security } from "./security.js";
import { test } from "./test.js";

/** The handler of each gate kind; a kind without one is refused when the config is read. */
export const gateHandlers: Partial<Readonly<Record<GateKind, GateHandler>>> = {
  lint,
  test,
  build,
  security,
  // Few runs make one of these, and they are the last things that a run does.
  deploy: async (gate, context) => (await import("./deploy/deploy.js")).deploy(gate, context),
  release: async (gate, context) => (await import("./release/release.js")).release(gate, context),
};
