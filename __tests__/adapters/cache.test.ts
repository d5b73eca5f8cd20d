import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { actionsCache } from "../../src/adapters/cache.js";
import { cacheContract } from "../contract/cache.js";
import { ResultsServer } from "../world/results.js";

const before = { ...process.env };

class Bench {
  readonly said: string[] = [];
  readonly masks: string[] = [];

  private constructor(
    readonly server: ResultsServer,
    readonly folder: string,
  ) {}

  static async open(): Promise<Bench> {
    const bench = new Bench(await ResultsServer.start(), await mkdtemp(join(tmpdir(), "gatehouse-")));
    for (const name of ["a", "b", "temp"]) await mkdir(join(bench.folder, name));
    await writeFile(join(bench.folder, "a", "wheel"), "wheel 1");
    Object.assign(process.env, bench.server.env, {
      RUNNER_TEMP: join(bench.folder, "temp"),
      GITHUB_WORKSPACE: bench.folder,
      GITHUB_SERVER_URL: "https://github.com",
    });
    return bench;
  }

  /** The deadline is the product's own unless it is what a test is about: the first call loads the client besides. */
  cache(deadlineMs = 15_000) {
    return actionsCache({
      deadlineMs,
      transferMs: 20_000,
      log: {
        info: (text) => this.said.push(`info: ${text}`),
        warning: (text) => this.said.push(`warning: ${text}`),
        mask: (value) => this.masks.push(value),
      },
    });
  }

  async close(): Promise<void> {
    await this.server.close();
    await rm(this.folder, { recursive: true });
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

cacheContract("the adapter", async () => {
  const bench = await Bench.open();
  return {
    port: bench.cache(),
    a: join(bench.folder, "a"),
    b: join(bench.folder, "b"),
    goDown: () => bench.server.fail("*", { answer: { status: 400, body: { msg: "down" } }, times: 999 }),
    close: () => bench.close(),
  };
});

// A client that was given up goes on until it finds its server gone.
afterAll(() => new Promise((resolve) => setTimeout(resolve, 3500)));

describe("actionsCache", () => {
  let bench: Bench;
  let a: string;
  beforeEach(async () => {
    bench = await Bench.open();
    a = join(bench.folder, "a");
  });
  afterEach(async () => {
    await bench.close();
  });

  test("files come back as they were, and nothing is printed", async () => {
    const written = await stdoutOf(async () => {
      await bench.cache().save([a], "pip-1");
      await rm(a, { recursive: true });
      expect(await bench.cache().restore([a], "pip-1", [])).toBe("pip-1");
    });
    expect(await readFile(join(a, "wheel"), "utf8")).toBe("wheel 1");
    expect(written).toBe("");
    expect(bench.said).toEqual([]);
    expect(bench.masks).toContain("signature");
  });

  test("what others print meanwhile is left alone", async () => {
    const written = await stdoutOf(async () => {
      const saving = bench.cache().save([a], "pip-1");
      for (let i = 0; i < 3; i++) {
        process.stdout.write(`line ${i}\n`);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      await saving;
    });
    expect(written).toBe("line 0\nline 1\nline 2\n");
    expect(bench.server.entries).toHaveLength(1);
  });

  test("a service that fails is one warning within the deadline, and is not asked again", async () => {
    bench.server.fail("*", { answer: { status: 500, body: { msg: "down" } }, times: 999 });
    const cache = bench.cache(2500);
    const startedMs = Date.now();
    expect(await cache.restore([a], "pip-1", [])).toBeNull();
    expect(Date.now() - startedMs).toBeLessThan(15_000);
    expect(bench.said).toEqual([
      "warning: The cache could not be restored, and is off for the rest of this run: no answer within 2.5 s (Failed request: (500) Internal Server Error: down)",
    ]);
    const asked = bench.server.requests.length;
    await cache.save([a], "pip-1");
    expect(await cache.restore([a], "pip-1", [])).toBeNull();
    expect(bench.server.requests).toHaveLength(asked);
    expect(bench.said).toHaveLength(1);
  });

  test("a service that fails when saving is one warning too", async () => {
    bench.server.fail("CreateCacheEntry", { answer: "html", times: 999 });
    await bench.cache(500).save([a], "pip-1");
    expect(bench.said).toHaveLength(1);
    expect(bench.said[0]).toContain("warning: The cache could not be saved");
  });

  test.each(["reset", "hang"] as const)("%s is one warning", async (answer) => {
    bench.server.fail("GetCacheEntryDownloadURL", { answer, times: 999 });
    expect(await bench.cache(500).restore([a], "pip-1", [])).toBeNull();
    expect(bench.said).toHaveLength(1);
    expect(bench.said[0]).toMatch(/^warning: The cache could not be restored/);
  });

  test("429 is one warning", async () => {
    const answer = { status: 429, headers: { "retry-after": "30" }, body: { msg: "slow down" } };
    bench.server.fail("GetCacheEntryDownloadURL", { answer });
    expect(await bench.cache().restore([a], "pip-1", [])).toBeNull();
    expect(bench.said).toHaveLength(1);
    expect(bench.said[0]).toContain("rate limit");
    expect(bench.server.requests).toHaveLength(1);
  });

  test("a cut download is one warning and a miss", async () => {
    await bench.cache().save([a], "pip-1");
    bench.server.fail("GET", { answer: { status: 403, body: {} }, times: 999 });
    expect(await bench.cache(500).restore([a], "pip-1", [])).toBeNull();
    expect(bench.said).toHaveLength(1);
  });

  test("a token that may not save still restores, and no warning is made of it", async () => {
    await bench.cache().save([a], "pip-1");
    bench.server.deny("write");
    const cache = bench.cache();
    await cache.save([a], "pip-2");
    expect(await cache.restore([a], "pip-2", ["pip-"])).toBe("pip-1");
    expect(bench.said).toHaveLength(1);
    expect(bench.said[0]).toMatch(/^info: cache: this run may not save .*cache write denied: the token is read-only/);
  });

  test("a token that may not read is no warning", async () => {
    bench.server.deny("read");
    expect(await bench.cache().restore([a], "pip-1", [])).toBeNull();
    expect(bench.said.map((each) => each.split(" (")[0])).toEqual(["info: cache: this run may not read"]);
  });

  test("the mode that the runner sets is honoured", async () => {
    process.env.ACTIONS_CACHE_MODE = "read";
    await bench.cache().save([a], "pip-1");
    expect(bench.server.requests).toEqual([]);
    process.env.ACTIONS_CACHE_MODE = "none";
    expect(await bench.cache().restore([a], "pip-1", [])).toBeNull();
    expect(bench.server.requests).toEqual([]);
    expect(bench.said).toEqual([]);
  });

  test("a folder that is not there is nothing to save", async () => {
    await bench.cache().save([join(bench.folder, "gone")], "pip-1");
    expect(bench.said).toEqual([]);
    expect(bench.server.entries).toEqual([]);
  });

  test("without the service it is off without a word", async () => {
    for (const name of ["ACTIONS_RESULTS_URL", "ACTIONS_CACHE_URL"]) delete process.env[name];
    expect(await bench.cache().restore([a], "pip-1", [])).toBeNull();
    await bench.cache().save([a], "pip-1");
    expect(bench.said).toEqual([]);
  });
});

/** What `work` writes to the standard output. */
async function stdoutOf(work: () => Promise<void>): Promise<string> {
  const original = process.stdout.write;
  let written = "";
  process.stdout.write = ((chunk: string | Uint8Array) => {
    written += typeof chunk === "string" ? chunk : Buffer.from(chunk).toString("utf8");
    return true;
  }) as typeof process.stdout.write;
  try {
    await work();
  } finally {
    process.stdout.write = original;
  }
  return written;
}
