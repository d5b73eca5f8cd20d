/** Removes what `tsc` wrote, so that a test or module whose source is gone does not live on in build/. */
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

rmSync(fileURLToPath(new URL("../build", import.meta.url)), { recursive: true, force: true });
