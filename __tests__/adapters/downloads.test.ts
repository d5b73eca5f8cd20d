import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { httpDownloads } from "../../src/adapters/downloads.js";
import { toolFolder } from "../../src/adapters/world.js";
import { downloadsContract } from "../contract/downloads.js";
import { tarGz, zip } from "../world/archives.js";
import { FileServer } from "../world/file-server.js";

const port = httpDownloads({ waitsMs: [1, 1] });

downloadsContract("the adapter", async () => {
  const server = await FileServer.start();
  const closed = await FileServer.start();
  const nowhere = `${closed.url}/tool`;
  await closed.close();
  return {
    port,
    serve: (path, bytes) => server.serve(path, bytes),
    nowhere,
    pack: (packing, files) => {
      const entries = Object.entries(files).map(([name, text]) => ({ name, text }));
      return packing === "zip" ? zip(entries) : tarGz(entries);
    },
    close: () => server.close(),
  };
});

describe("downloads", () => {
  let server: FileServer;
  let folder: string;
  const at = (...parts: readonly string[]) => join(folder, ...parts);
  const limits = { maxBytes: 1_000_000, timeoutMs: 20_000 };
  beforeEach(async () => {
    server = await FileServer.start();
    folder = await mkdtemp(join(tmpdir(), "gatehouse-"));
  });
  afterEach(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });

  test("a broken transfer and a server in trouble get three attempts, a refusal gets one", async () => {
    const cut = server.serve("/cut", { body: "half", cut: true });
    await expect(port.download(cut, at("a"), limits)).rejects.toThrow("the transfer was cut off");
    const down = server.serve("/down", { status: 503 });
    await expect(port.download(down, at("a"), limits)).rejects.toThrow("the server answered 503 Service Unavailable");
    const gone = server.serve("/gone", { status: 403 });
    await expect(port.download(gone, at("a"), limits)).rejects.toThrow("the server answered 403 Forbidden");
    expect(server.asked).toEqual([..."/cut /cut /cut /down /down /down /gone".split(" ")]);
    expect(await readdir(folder)).toEqual([]);
  });

  test("a redirect is followed", async () => {
    server.serve("/real", "bytes");
    const moved = server.serve("/moved", { status: 302, headers: { location: `${server.url}/real` } });
    await port.download(moved, at("a"), limits);
    expect(await readFile(at("a"), "utf8")).toBe("bytes");
  });

  test("a server that falls silent is left after the time limit, and when the run is stopped", async () => {
    const slow = server.serve("/slow", { body: "half", stall: true });
    await expect(port.download(slow, at("a"), { ...limits, timeoutMs: 1_500 })).rejects.toThrow(
      "no answer within 1.5 s",
    );
    const stop = new AbortController();
    const stopped = port.download(slow, at("a"), { ...limits, signal: stop.signal });
    const rejected = expect(stopped).rejects.toThrow("it was interrupted");
    while (server.asked.length < 2) await sleep(20);
    stop.abort();
    await rejected;
    expect(server.asked).toEqual(["/slow", "/slow"]);
    expect(await readdir(folder)).toEqual([]);
  });

  test.each([
    [
      "a tar",
      "tar.gz",
      tarGz([
        { name: "../outside", text: "x" },
        { name: "tool", text: "good" },
      ]),
    ],
    [
      "a zip",
      "zip",
      zip([
        { name: "../outside", text: "x" },
        { name: "tool", text: "good" },
      ]),
    ],
  ] as const)("%s that leads out of its folder writes nothing outside", async (_name, packing, bytes) => {
    await writeFile(at("archive"), bytes);
    const done = await port.unpack(at("archive"), packing, "tool", at("bin", "tool")).then(
      () => true,
      () => false,
    );
    const names = (await readdir(folder)).filter((name) => !name.startsWith("archive"));
    expect(names).toEqual(["bin"]);
    expect(await readdir(at("bin"))).toEqual(done ? ["tool"] : []);
  });

  test("a link of the program's name is not followed", async () => {
    await writeFile(at("secret"), "secret");
    await writeFile(at("archive"), tarGz([{ name: "tool", text: "", link: at("secret") }]));
    await expect(port.unpack(at("archive"), "tar.gz", "tool", at("bin", "tool"))).rejects.toThrow(
      "no file called tool",
    );
  });
});

describe("the folder of tools", () => {
  const posix = process.platform === "win32" ? test.skip : test;
  posix("is the runner's, else in the user's cache folder", () => {
    expect(toolFolder({ RUNNER_TOOL_CACHE: "/opt/tools" }, "linux", "/home/a")).toBe("/opt/tools/gatehouse");
    expect(toolFolder({}, "linux", "/home/a")).toBe("/home/a/.cache/gatehouse/tools");
    expect(toolFolder({ XDG_CACHE_HOME: "/x" }, "linux", "/home/a")).toBe("/x/gatehouse/tools");
    expect(toolFolder({}, "darwin", "/Users/a")).toBe("/Users/a/Library/Caches/gatehouse/tools");
    expect(toolFolder({ LOCALAPPDATA: "/l" }, "win32", "/u")).toBe("/l/gatehouse/tools");
  });
});
