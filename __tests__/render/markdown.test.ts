import { describe, expect, test } from "@jest/globals";
import { code, codeBlock, link, marker, text } from "../../src/render/markdown.js";
import { html } from "./html.js";

describe("code", () => {
  test("its fence is longer than any run inside", () => {
    expect(code("a ``b`` `c`")).toBe("``` a ``b`` `c` ```");
    expect(html(code("a ``b`` `c`"))).toBe("<p><code>a ``b`` `c`</code></p>");
  });
  test("a pipe leaves a table's cell whole, with a backslash before it too", () => {
    for (const word of ["a|b", "a\\|b", "a\\\\|b", "|"]) {
      const page = html(`| x | y |\n|---|---|\n| ${code(word)} | end |`);
      expect(page).toContain(`<td><code>${word}</code></td>\n<td>end</td>`);
    }
  });
  test("one line, whatever it held", () => {
    expect(code("a\n\n  b\r\nc\td")).toBe("`a b c d`");
    expect(code(" \n ")).toBe("");
  });
  test("a character is never cut", () => {
    expect(code("😀😀😀", 4)).toBe("`😀…`");
  });
});

describe("text", () => {
  test("reads as it was written", () => {
    const words = "a <b> & **c** __d__ [e](f) `g` ~~h~~ | i \\ j";
    expect(html(text(words)).replace(/<[^>]*>/g, "")).toBe("a &lt;b&gt; &amp; **c** __d__ [e](f) `g` ~~h~~ | i \\ j");
  });
  test("does not begin a list, heading or line", () => {
    for (const word of ["# a", "- a", "+ a", "1. a", "2) a", "> a", "===", "---"]) {
      expect(html(text(word))).toMatch(/^<p>[^<]*<\/p>$/);
    }
  });
  test("a place keeps its colons", () => {
    expect(text("app.yml:12:5: unknown")).toBe("app.yml:12:5: unknown");
  });
  test("characters that nobody sees are shown", () => {
    expect(html(text("\u202eabc\u0007"))).toMatch(/^<p>\S+abc\S+<\/p>$/);
    expect(text("\u202eabc\u0007")).not.toMatch(/[\u0007\u202e]/);
  });
});

describe("codeBlock", () => {
  test("a fence inside does not end it", () => {
    const page = html(codeBlock("```\n</details>\n~~~~\n`````", 10));
    expect(page).toBe('<pre><code class="language-text">```\n&lt;/details&gt;\n~~~~\n`````\n</code></pre>');
  });
  test("says how many lines are left out", () => {
    expect(codeBlock("1\n2\n3\n4", 2)).toBe("```text\n1\n2\n… 2 more lines\n```");
  });
  test("colours go, other control characters show", () => {
    expect(codeBlock("\u001b[31mred\u001b[0m", 2)).toBe("```text\nred\n```");
    expect(codeBlock("\u001b]0;x\u0007", 2)).not.toMatch(/[\u001b\u0007]/);
  });
});

test("a link's address cannot end early", () => {
  expect(html(link("x", "https://a.b/c) d<e>"))).toBe('<p><a href="https://a.b/c%29%20d%3Ce%3E">x</a></p>');
  expect(link("x", "https://a.b/\u001b\u202e\ud800")).toBe("[x](https://a.b/%1B%E2%80%AE%EF%BF%BD)");
});

test("a marker holds any name and stays a comment", () => {
  expect(marker("Gatehouse")).toBe("<!-- gatehouse:Gatehouse -->");
  expect(marker("a --> b")).toBe("<!-- gatehouse:a%20%2D%2D%3E%20b -->");
  expect(marker("\ud800")).toMatch(/^<!-- gatehouse:[\w%]+ -->$/);
});
