import type { GateHandler } from "./gate.js";
import { sideBySide } from "./side-by-side.js";

/** Linters and formatters. */
export const lint: GateHandler = sideBySide;
