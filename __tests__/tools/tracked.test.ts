import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { ToolRequest } from "../../src/tools/tool.js";
import { targets } from "../../src/tools/tracked.js";
import { files, inFolder } from "./harness.js";

const text = { name: "text", matches: (path: string) => path.endsWith(".txt") };

/** What the tool is given in a folder with these files, all of them tracked. */
async function given(
  contents: Readonly<Record<string, string>>,
  more: Partial<ToolRequest> & { readonly folder?: string } = {},
) {
  return inFolder(contents, async (root) => targets(request(root, Object.keys(contents), more), text));
}

function request(
  root: string,
  trackedFiles: readonly string[],
  { folder = ".", ...more }: Partial<ToolRequest> & { readonly folder?: string },
): ToolRequest {
  const usual = { args: [], paths: [], outputs: join(root, "outputs"), version: null, fix: false, coverage: false };
  return { ...usual, root, cwd: join(root, folder), scratch: join(root, "scratch"), files, trackedFiles, ...more };
}

describe("the files that a tool is given", () => {
  const contents = { "a.txt": "", "-b.txt": "", "c.md": "", "sub/d.txt": "", "sub/vendor/e.txt": "" };

  test("are the tracked ones of its kind and folder, without foreign ones, and none can be an option", async () => {
    expect(await given(contents)).toEqual(["a.txt", "./-b.txt", "sub/d.txt"]);
    expect(await given(contents, { folder: "sub" })).toEqual(["d.txt"]);
  });

  test("are those of a path, where a folder stands for all in it, and any other path for itself", async () => {
    expect(await given(contents, { paths: ["sub/"] })).toEqual(["sub/d.txt", "sub/vendor/e.txt"]);
    expect(await given(contents, { paths: ["./sub/vendor", "c.md", "none.txt"] })).toEqual([
      "sub/vendor/e.txt",
      "c.md",
      "none.txt",
    ]);
    expect(await given(contents, { folder: "sub", paths: ["."] })).toEqual(["d.txt", "vendor/e.txt"]);
  });

  test("are no links, which may lead anywhere", async () => {
    const found = await inFolder({ "a.txt": "" }, async (root) => {
      await symlink("/etc/hosts", join(root, "hosts.txt"));
      return targets(request(root, ["a.txt", "hosts.txt"], {}), text);
    });
    expect(found).toEqual(["a.txt"]);
  });

  test("are refused where there is none, or too many for a command", async () => {
    const none = "there is nothing to check: no text among the tracked files";
    expect(await given({ "c.md": "" })).toEqual({ refused: none });
    expect(await given({ "a.txt": "", "x/c.md": "" }, { paths: ["x"] })).toEqual({ refused: `${none} of x` });
    const trackedFiles = Array.from({ length: 9_000 }, (_, index) => `${"folder/".repeat(14)}${index}.txt`);
    expect(await inFolder({}, (root) => targets(request(root, trackedFiles, {}), text))).toEqual({
      refused: '9000 files are too many for one command: share them among several steps with "paths"',
    });
  });
});
