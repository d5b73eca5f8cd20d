import { createReadStream, existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { SaxesParser } from "saxes";
import { byteSource, textSource } from "../../src/parsers/source.js";
import { readXml } from "../../src/parsers/xml.js";
import { decodeEntities } from "../../src/parsers/xml-entities.js";

/** The last is the line of a tag. */
type Event = readonly [type: "open" | "close", name: string, what: unknown, line?: number];

async function ours(text: string, size: number) {
  const events: Event[] = [];
  const source = {
    path: "a.xml",
    text: async function* () {
      for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
    },
  };
  const root = /<([A-Za-z_][\w.:-]*)/.exec(text.replace(/<!--.*?-->|<!DOCTYPE[^[>]*(?:\[.*?\]>|>)/gs, ""))?.[1] ?? "";
  const depth: boolean[] = [];
  const problem = await readXml(source, [root.replace(/^.*:/, "")], {
    open(name, attributes, line) {
      events.push(["open", name, { ...attributes }, line]);
      depth.push(name.length % 2 === 0);
      return depth.at(-1) === true;
    },
    close(name, collected) {
      depth.pop();
      events.push(["close", name, collected]);
    },
  });
  return { events, problem };
}

/** The same events by saxes, which is slow and strict. */
function reference(text: string) {
  const events: Event[] = [];
  const parser = new SaxesParser({ position: true });
  const open: { readonly wanted: boolean; text: string }[] = [];
  const collect = (piece: string) => {
    const outermost = open.find(({ wanted }) => wanted);
    if (outermost && outermost.text.length < 65_536) outermost.text += piece.slice(0, 65_536 - outermost.text.length);
  };
  parser.on("text", collect);
  parser.on("cdata", collect);
  parser.on("opentag", ({ name, attributes }) => {
    const local = name.replace(/^.*:/, "");
    open.push({ wanted: local.length % 2 === 0, text: "" });
    events.push(["open", local, { ...attributes }]);
  });
  parser.on("closetag", ({ name }) => {
    // We give line ends as LF also where a reference (`&#xD;`, as .NET writes it) says otherwise.
    const text = open.pop()?.text.replace(/\r\n?/g, "\n") ?? "";
    events.push(["close", name.replace(/^.*:/, ""), text]);
  });
  let failure: string | null = null;
  parser.on("error", (error) => {
    failure ??= error.message;
  });
  parser.write(text).close();
  return { events, failure: failure as string | null };
}

function files(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => /\.(xml|trx)$/.test(path) && statSync(path).isFile());
}

const shared = join(process.env.GATEHOUSE_SHARED_FIXTURES ?? "../shared/fixtures", "tests-coverage");
const documents = [...files("__tests__/fixtures"), ...files(shared)];

describe("the scanner", () => {
  test.each(documents)("reads %s as saxes does", async (path) => {
    let text = "";
    for await (const piece of byteSource(path, () => createReadStream(path)).text()) text += piece;
    const begin = text.trimStart();
    const expected = reference(begin);
    if (expected.failure) return;
    const size = Math.max(7, Math.ceil(begin.length / 900));
    const { events, problem } = await ours(begin, size);
    expect(problem).toBeNull();
    expect(events.map(withoutLine)).toEqual(expected.events);
  });

  test("lines are those of the tags, however the text is torn", async () => {
    const text = '<a>\r\n<b\n x="1"/>\n\n<!-- \n -->text\n<c y="\n"/><![CDATA[\n]]>\n<dd/></a>';
    for (let size = 1; size < text.length; size++) {
      const { events } = await ours(text, size);
      const lines = events.flatMap(([type, name, , line]) => (type === "open" ? [[name, line]] : []));
      expect([size, lines]).toEqual([
        size,
        [
          ["a", 1],
          ["b", 2],
          ["c", 7],
          ["dd", 10],
        ],
      ]);
    }
  });

  test("texts, values and references, however they are torn", async () => {
    const text = `<aa x='1 &lt;&#65;&#x42; "' y="\t\n&#10;" x:z="&quot;">a&amp;b&#x1F600;<![CDATA[<c>]]]]>&gt; &amp &; d\r\n</aa>`;
    for (let size = 1; size < text.length; size++) {
      const { events, problem } = await ours(text, size);
      expect(problem).toBeNull();
      expect(events).toEqual([
        ["open", "aa", { x: '1 <AB "', y: "  \n", "x:z": '"' }, 1],
        ["close", "aa", "a&b\u{1f600}<c>]]> &amp &; d\n"],
      ]);
    }
  });

  test.each([
    ["a tag that is cut", "<a><b", "truncated"],
    ["an open comment", "<a><!-- </a>", "truncated"],
    ["an open CDATA section", "<a><![CDATA[ </a>", "truncated"],
    ["an open document type", "<!DOCTYPE a [ <a/>", "truncated"],
    ["nothing but a prolog", '<?xml version="1.0"?>', "truncated"],
    ["a value without quotes", "<a b=1/>", "malformed"],
    ["an attribute without value", "<a b/>", "malformed"],
    ["attributes that touch", '<a b="1"c="2"/>', "malformed"],
    ["a stray <", "<a>1 < 2</a>", "malformed"],
    ["a tag that was never opened", "<a></a></b>", "malformed"],
    ["tags in the wrong order", "<a><b></a></b>", "malformed"],
    ["a late document type", "<a/><!DOCTYPE a>", "malformed"],
    ["a section outside", "<a/><![CDATA[x]]>", "malformed"],
    ["no end of nesting", "<a>".repeat(60_000), "too-large"],
    ["a value of 33 MB", `<a b="${"x".repeat(33 * 1024 * 1024)}"/>`, "too-large"],
  ])("%s", async (_, text, code) => {
    const { problem } = await ours(text, 65_536);
    expect(problem?.code).toBe(code);
  });

  test("a value of many chunks is not scanned once for each of them", async () => {
    const { events, problem } = await ours(`<a b="${"x".repeat(16 * 1024 * 1024)}"/>`, 4_096);
    expect([problem, events.length]).toEqual([null, 2]);
  });

  test("entities of the document's own are never expanded, nor words of the language taken for such", () => {
    expect(["&x;", "a &lol9; b", "&constructor;"].map(decodeEntities)).toEqual([null, null, null]);
    expect(decodeEntities("&#xD800; &#1114112; &#; &a b; & &amp;")).toBe("&#xD800; &#1114112; &#; &a b; & &");
    expect(decodeEntities("&".repeat(100_000))).toBe("&".repeat(100_000));
  });

  test("a document of which one chunk is all", async () => {
    const problem = await readXml(textSource("a.xml", "<a/>"), ["a"], { open: () => false });
    expect(problem).toBeNull();
  });
});

function withoutLine([type, name, what]: Event): Event {
  return [type, name, what];
}
