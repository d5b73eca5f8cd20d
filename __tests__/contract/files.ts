import { join } from "node:path";
import { beforeEach, describe, expect, test } from "@jest/globals";
import type { FilesPort } from "../../src/ports.js";

export interface FilesWorld {
  readonly files: FilesPort;
  /** An empty folder. */
  readonly folder: string;
}

/** What every FilesPort does. */
export function filesContract(name: string, make: () => Promise<FilesWorld>): void {
  describe(`files: ${name}`, () => {
    let files: FilesPort;
    let at: (...parts: string[]) => string;
    beforeEach(async () => {
      const world = await make();
      files = world.files;
      at = (...parts) => join(world.folder, ...parts);
    });

    test("what is written is read, in folders that did not exist", async () => {
      await files.writeText(at("a", "b", "ü ł.txt"), "grün\r\n\u{feff}");
      expect(await files.readText(at("a", "b", "ü ł.txt"))).toBe("grün\r\n\u{feff}");
      await files.writeText(at("a", "b", "ü ł.txt"), "");
      expect(await files.readText(at("a", "b", "ü ł.txt"))).toBe("");
    });

    test("a private file is written and replaced as any other", async () => {
      for (const text of ["one", "two"]) await files.writeText(at("private", "key"), text, "private");
      expect(await files.readText(at("private", "key"))).toBe("two");
    });

    test("what is not there is null", async () => {
      expect(await files.readText(at("nothing"))).toBeNull();
      expect(await files.stat(at("nothing"))).toBeNull();
      await files.writeText(at("file"), "x");
      expect(await files.readText(at("file", "below"))).toBeNull();
      expect(await files.stat(at("file", "below"))).toBeNull();
      for (const name of ["nothing", "file", "."]) expect(await files.isLink(at(name))).toBe(false);
    });

    test("a folder is no text, and is not replaced by one", async () => {
      await files.makeDir(at("folder", "below"));
      expect(await files.stat(at("folder"))).toMatchObject({ isDirectory: true });
      await expect(files.readText(at("folder"))).rejects.toThrow("EISDIR");
      await expect(files.writeText(at("folder"), "x")).rejects.toThrow(/EISDIR|EPERM|ENOTEMPTY|EEXIST/);
      expect(await files.glob(["**"], at())).toEqual([]);
    });

    test("a stream gives the bytes, and rejects when the file is missing", async () => {
      await files.writeText(at("bytes"), "é".repeat(400_000));
      let size = 0;
      for await (const chunk of files.readStream(at("bytes"))) size += chunk.length;
      expect(size).toBe(800_000);
      const read = async () => {
        for await (const chunk of files.readStream(at("nothing"))) size += chunk.length;
      };
      await expect(read()).rejects.toThrow("ENOENT");
    });

    test("stat tells size and time", async () => {
      const before = Date.now();
      await files.writeText(at("five"), "12345");
      const stat = await files.stat(at("five"));
      expect(stat).toMatchObject({ size: 5, isDirectory: false });
      expect(Math.abs((stat?.modifiedMs ?? 0) - before)).toBeLessThan(5_000);
    });

    test("remove takes files and folders, and what is not there", async () => {
      await files.writeText(at("folder", "a"), "");
      await files.writeText(at("folder-too"), "");
      await files.remove(at("folder"));
      await files.remove(at("folder"));
      expect(await files.stat(at("folder"))).toBeNull();
      expect(await files.stat(at("folder-too"))).not.toBeNull();
      await files.remove(at("folder-too"));
      expect(await files.stat(at("folder-too"))).toBeNull();
    });

    test("a folder is moved whole, and never over another one", async () => {
      await files.writeText(at("part", "bin", "a"), "1");
      expect(await files.moveFolder(at("part"), at("deep", "done"))).toBe(true);
      expect(await files.readText(at("deep", "done", "bin", "a"))).toBe("1");
      expect(await files.stat(at("part"))).toBeNull();
      await files.writeText(at("part", "bin", "a"), "2");
      expect(await files.moveFolder(at("part"), at("deep", "done"))).toBe(false);
      expect(await files.readText(at("deep", "done", "bin", "a"))).toBe("1");
      expect(await files.readText(at("part", "bin", "a"))).toBe("2");
      await expect(files.moveFolder(at("nothing"), at("elsewhere"))).rejects.toThrow("ENOENT");
    });

    test("a file is copied, its text and folders too", async () => {
      await files.writeText(at("a"), "one");
      await files.copyFile(at("a"), at("deep", "b"));
      expect(await files.readText(at("deep", "b"))).toBe("one");
      await expect(files.copyFile(at("nothing"), at("c"))).rejects.toThrow("ENOENT");
    });

    test("glob finds, excludes and sorts", async () => {
      const paths = [
        "reports/b.xml",
        "reports/a.xml",
        "reports/deep/c.xml",
        "reports/d.txt",
        ".hidden/e.xml",
        "node_modules/x/f.xml",
        ".git/g.xml",
      ];
      for (const path of paths) await files.writeText(at(...path.split("/")), "");
      const found = async (...patterns: string[]) => await files.glob(patterns, at());
      expect(await found("reports/*.xml")).toEqual([at("reports", "a.xml"), at("reports", "b.xml")]);
      expect(await found("reports/*.xml", "reports/a.xml")).toHaveLength(2);
      expect(await found("**/*.xml", "!**/deep/**")).toEqual([
        at(".hidden", "e.xml"),
        at("reports", "a.xml"),
        at("reports", "b.xml"),
      ]);
      expect(await found("reports/d.txt")).toEqual([at("reports", "d.txt")]);
      expect(await found("reports")).toEqual([]);
      expect(await found("!**/*.xml")).toEqual([]);
      expect(await found()).toEqual([]);
      expect(await files.glob(["*.xml"], at("reports", "deep"))).toEqual([at("reports", "deep", "c.xml")]);
    });
  });
}
