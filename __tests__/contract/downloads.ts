import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { DownloadPort, Packing } from "../../src/ports.js";

export interface DownloadsWorld {
  readonly port: DownloadPort;
  /** Publishes bytes at an address. */
  serve(path: string, bytes: Uint8Array): string;
  /** An address that nobody answers at. */
  readonly nowhere: string;
  /** An archive of these files. */
  pack(packing: Exclude<Packing, "program" | "tar.xz">, files: Readonly<Record<string, string>>): Uint8Array;
  close(): Promise<void>;
}

/** What every DownloadPort does: the fake and the adapter pass the same suite. */
export function downloadsContract(name: string, make: () => Promise<DownloadsWorld>): void {
  describe(`DownloadPort: ${name}`, () => {
    let world: DownloadsWorld;
    let folder: string;
    const limits = { maxBytes: 10_000, timeoutMs: 20_000 };
    const at = (path: string) => join(folder, path);
    beforeEach(async () => {
      world = await make();
      folder = await mkdtemp(join(tmpdir(), "gatehouse-"));
    });
    afterEach(async () => {
      await world.close();
      await rm(folder, { recursive: true });
    });

    test("the bytes of an address are written to a file", async () => {
      const bytes = Uint8Array.from([0, 255, 10, 13]);
      await world.port.download(world.serve("/tool", bytes), at("deep/tool"), limits);
      expect(new Uint8Array(await readFile(at("deep/tool")))).toEqual(bytes);
    });

    test("what is not there, what nobody answers and what is too large rejects, and leaves nothing", async () => {
      await world.port.download(world.serve("/fits", new Uint8Array(10_000)), at("fits"), limits);
      const large = world.serve("/large", new Uint8Array(10_001));
      await expect(world.port.download(large, at("a"), { ...limits, maxBytes: 9_999 })).rejects.toThrow("larger than");
      const missing = `${large}-not`;
      await expect(world.port.download(missing, at("a"), limits)).rejects.toThrow("the server answered 404 Not Found");
      await expect(world.port.download(world.nowhere, at("a"), limits)).rejects.toThrow("ECONNREFUSED");
      expect(await readdir(folder)).toEqual(["fits"]);
    });

    test("a download that is stopped rejects", async () => {
      const url = world.serve("/tool", new Uint8Array(1));
      const signal = AbortSignal.abort();
      await expect(world.port.download(url, at("a"), { ...limits, signal })).rejects.toThrow("it was interrupted");
      expect(await readdir(folder)).toEqual([]);
    });

    test.each(["tar.gz", "zip"] as const)("the one program is taken out of a %s, and can be run", async (packing) => {
      const bytes = world.pack(packing, { "tool-1.0/README": "words", "tool-1.0/tool": "#!/bin/sh\n", tools: "" });
      await world.port.download(world.serve("/archive", bytes), at("archive"), limits);
      await world.port.unpack(at("archive"), packing, "tool", at("bin/tool"));
      expect(await readFile(at("bin/tool"), "utf8")).toBe("#!/bin/sh\n");
      expect(await readdir(at("bin"))).toEqual(["tool"]);
      if (process.platform !== "win32") expect((await stat(at("bin/tool"))).mode & 0o777).toBe(0o755);
      expect((await readdir(folder)).filter((each) => each.includes("unpacked"))).toEqual([]);
    });

    test("a program that is no archive is taken as it is", async () => {
      await world.port.download(world.serve("/tool", Buffer.from("#!/bin/sh\n")), at("download"), limits);
      await world.port.unpack(at("download"), "program", "tool", at("bin/tool"));
      expect(await readFile(at("bin/tool"), "utf8")).toBe("#!/bin/sh\n");
    });

    test("an archive without the program, and one that is none, reject", async () => {
      const bytes = world.pack("tar.gz", { README: "words" });
      await world.port.download(world.serve("/a", bytes), at("a"), limits);
      const unpack = (file: string) => world.port.unpack(at(file), "tar.gz", "tool", at("bin/tool"));
      await expect(unpack("a")).rejects.toThrow("there is no file called tool in it");
      await world.port.download(world.serve("/b", Buffer.from("not packed")), at("b"), limits);
      await expect(unpack("b")).rejects.toThrow("it cannot be unpacked");
      expect(await readdir(at("bin"))).toEqual([]);
    });
  });
}
