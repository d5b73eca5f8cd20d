import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { firstDifference } from "../../src/steps/archive-members.js";
import { files, inFolder } from "../tools/harness.js";
import { zipOf } from "../tools/zip.js";
import { tarGz } from "../world/archives.js";

/** What tells two archives apart. */
async function told(a: Buffer, b: Buffer): Promise<string | null> {
  return inFolder({}, async (path) => {
    await writeFile(join(path, "a"), a);
    await writeFile(join(path, "b"), b);
    return firstDifference(join(path, "a"), join(path, "b"), files);
  });
}

const tar = (...names: readonly string[]) => tarGz(names.map((name) => ({ name, text: `text of ${name}` })));

describe("the first difference of two archives", () => {
  test("is a member that differs, or that only one of them has", async () => {
    const first = zipOf({ "a.py": "1", "b.py": "2" });
    expect(await told(first, zipOf({ "a.py": "1", "b.py": "3" }))).toBe("b.py");
    expect(await told(first, zipOf({ "a.py": "1" }))).toBe("b.py");
    const one = tarGz([{ name: "a", text: "same length" }]);
    expect(await told(one, tarGz([{ name: "a", text: "as long too" }]))).toBe("a");
    expect(await told(tar("a"), tar("a", "b"))).toBe("b");
  });

  test("is else what the archive says of a member, or the members' order", async () => {
    const dated = Buffer.from(zipOf({ "a.py": "1" }));
    dated.writeUInt16LE(33, dated.indexOf("PK\u0001\u0002") + 14);
    expect(await told(zipOf({ "a.py": "1" }), dated)).toBe("a.py (its time, owner or mode)");
    expect(await told(tar("a", "b"), tar("b", "a"))).toBe("the order of its members");
    const stamped = Buffer.from(tar("a"));
    stamped.writeUInt32LE(7, 4);
    expect(await told(tar("a"), stamped)).toBe("how it is packed");
  });

  test("is not told of other files, or of archives that are cut", async () => {
    expect(await told(Buffer.from("a"), Buffer.from("b"))).toBeNull();
    expect(await told(tar("a"), tar("a").subarray(0, 40))).toBeNull();
    expect(await told(zipOf({ a: "1" }), zipOf({ a: "1" }).subarray(0, 30))).toBeNull();
  });
});
