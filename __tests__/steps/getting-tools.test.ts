import { createHash } from "node:crypto";
import { chmod } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { ToolStep } from "../../src/core/plan.js";
import { folderOf, supplyIn } from "../tools/harness.js";
import { tarGz } from "../world/archives.js";
import { FileServer } from "../world/file-server.js";
import { runIt } from "./harness.js";

/** What a step does whose tool is not on the machine. */

const posix = process.platform === "win32" ? test.skip : test;

/** Stands for ruff: its version, then a clean report. */
const ruff = `#!/bin/sh\nif [ "$1" = --version ]; then echo ruff 0.99.7; else echo "[]"; fi\n`;
const archive = tarGz([{ name: "ruff-x/ruff", text: ruff }]);
const digest = createHash("sha256").update(archive).digest("hex");

const step: ToolStep = {
  name: "ruff",
  type: "tool",
  tool: "ruff",
  args: [],
  paths: [],
  env: {},
  workingDirectory: ".",
  timeoutMs: 30_000,
  reports: [],
  version: "0.99.7",
};

describe("a tool step", () => {
  let server: FileServer;
  let kept: Awaited<ReturnType<typeof folderOf>>;
  beforeEach(async () => {
    server = await FileServer.start();
    kept = await folderOf({});
  });
  afterEach(async () => {
    await server.close();
    await kept.dispose();
  });

  posix("runs what was downloaded with the right digest, and is broken with another", async () => {
    const url = server.serve("/ruff.tar.gz", archive);
    const good = await runIt(
      { ...step, url, digests: [digest] },
      { contents: { "a.py": "" }, supply: supplyIn(kept.path) },
    );
    expect(good.said).toBe("judged 0");
    expect(server.asked).toEqual(["/ruff.tar.gz"]);
    const other = "1".repeat(64);
    const bad = await runIt({ ...step, url, digests: [other] }, { supply: supplyIn(kept.path) });
    expect(bad.said).toMatch(/^broken tool-missing: ruff 0\.99\.7 is not installed/);
    expect(bad.said).toContain(`${url} was refused: its SHA-256 is ${digest}, and ${other} was expected`);
  });

  posix("that is stopped while its tool is fetched is cancelled", async () => {
    const url = server.serve("/ruff.tar.gz", { body: archive.subarray(0, 10), stall: true });
    const stop = new AbortController();
    setTimeout(() => stop.abort("interrupted"), 300);
    const ran = await runIt(
      { ...step, url, digests: ["2".repeat(64)] },
      {
        signal: stop.signal,
        supply: supplyIn(kept.path),
      },
    );
    expect(ran.said).toBe("cancelled interrupted");
  });

  posix(
    "whose registry is down is broken with the registry's words, without the secrets in them, and the line that installs it",
    async () => {
      const folder = await folderOf({
        "path/uvx": '#!/bin/sh\necho "error: no route to $UV_DEFAULT_INDEX" >&2\nexit 2\n',
      });
      await chmod(join(folder.path, "path", "uvx"), 0o755);
      try {
        const index = "https://ci:hunter22@index.example.com";
        const env = { PATH: [join(folder.path, "path"), "/usr/bin", "/bin"].join(delimiter), INDEX: index };
        const asking: ToolStep = { ...step, env: { UV_DEFAULT_INDEX: "$INDEX" } };
        const ran = await runIt(asking, { root: folder.path, env });
        expect(ran.said).toBe(
          "broken tool-missing: ruff 0.99.7 is not installed, and uvx cannot run it (error: no route to ***): pip install ruff==0.99.7",
        );
      } finally {
        await folder.dispose();
      }
    },
  );
});
