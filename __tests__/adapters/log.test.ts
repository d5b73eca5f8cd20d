import { PassThrough, Writable } from "node:stream";
import { describe, expect, test } from "@jest/globals";
import { actionsLog, plainLog } from "../../src/adapters/log.js";
import { logContract } from "../contract/log.js";
import { FakeLog } from "../fakes/log.js";

function sink(): { out: Writable; text: () => string } {
  let text = "";
  const out = new Writable({
    write(chunk, _encoding, done) {
      text += String(chunk);
      done();
    },
  });
  return { out, text: () => text };
}

logContract("of GitHub Actions", () => {
  const { out, text } = sink();
  return { log: actionsLog(out), text };
});
logContract("of a terminal", () => {
  const { out, text } = sink();
  return { log: plainLog(out), text };
});
logContract("fake", () => {
  const log = new FakeLog();
  return { log, text: () => log.lines.join("\n") };
});

describe("the log of GitHub Actions", () => {
  test("writes annotations with the documented escapes", () => {
    const { out, text } = sink();
    const log = actionsLog(out);
    log.annotate("error", "50% of\r\nlines", {
      title: "a:b,c",
      file: "x y.py",
      startLine: 2,
      startColumn: 3,
      endColumn: 4,
    });
    log.annotate("notice", "no place", {});
    log.annotate("warning", "many lines", { file: "a", startLine: 1, endLine: 2, startColumn: 3 });
    log.warning("careful\nplease");
    log.mask("top%secret");
    expect(text().split("\n")).toEqual([
      "::error title=a%3Ab%2Cc,file=x y.py,line=2,col=3,endColumn=4::50%25 of%0D%0Alines",
      "::notice::no place",
      "::warning file=a,line=1,endLine=2::many lines",
      "::warning::careful%0Aplease",
      "::add-mask::top%25secret",
      "",
    ]);
  });

  test("prints other people's lines where no command is obeyed", async () => {
    const { out, text } = sink();
    const title = "a\n::error::title";
    await actionsLog(out).group(title, ["::set-output name=x::1", "##[error]old\r::add-path::/evil", "plain"]);
    const lines = text().split("\n");
    const token = /^::stop-commands::([0-9a-f]{32})$/.exec(lines[1] ?? "")?.[1];
    expect(token).toBeDefined();
    expect(lines).toEqual([
      "::group::a%0A::error::title",
      `::stop-commands::${token}`,
      "::set-output name=x::1",
      "## [error]old",
      "::add-path::/evil",
      "plain",
      `::${token}::`,
      "::endgroup::",
      "",
    ]);
  });

  test("obeys again after lines that failed, and says later what was said meanwhile", async () => {
    const { out, text } = sink();
    const log = actionsLog(out);
    async function* lines() {
      yield "one";
      log.annotate("error", "found", {});
      throw new Error("gone");
    }
    await expect(log.group("g", lines())).rejects.toThrow("gone");
    expect(text()).toMatch(/one\n::[0-9a-f]{32}::\n::endgroup::\n::error::found\n$/);
  });

  test("its own lines never start a command", () => {
    const { out, text } = sink();
    actionsLog(out).info("::error::x\n  \u0085::debug::y\rx ##[group]z\ncolon: ::fine");
    expect(text()).toBe(": :error::x\n  \u0085: :debug::y\nx ## [group]z\ncolon: ::fine\n");
  });

  test("waits for a slow reader, and not for one that is gone", async () => {
    const out = new PassThrough({ highWaterMark: 10 });
    let asked = 0;
    function* lines() {
      for (; asked < 100; asked++) yield "0123456789";
    }
    const done = actionsLog(out).group("g", lines());
    await new Promise((go) => setTimeout(go, 20));
    expect(asked).toBe(0);
    out.on("error", () => undefined).destroy();
    await done;
  });
});

test("a terminal's log is readable and harmless", async () => {
  const { out, text } = sink();
  const log = plainLog(out);
  log.annotate("error", "bad\u001b[2J", { file: "a.py", startLine: 3, startColumn: 7, title: "E501" });
  log.annotate("notice", "hm", {});
  await log.group("pytest", ["\u001b[31mred\u001b[0m \u202e"]);
  expect(text()).toBe("a.py:3:7: error: E501: bad\nnotice: hm\npytest\n  red [U+202E]\n");
});
