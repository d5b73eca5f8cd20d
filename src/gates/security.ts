import type { GateHandler } from "./gate.js";
import { sideBySide } from "./side-by-side.js";

/** Scanners of code, secrets and dependencies. */
export const security: GateHandler = sideBySide;
