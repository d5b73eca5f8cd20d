/**
 * Pictures of what people see: `node scripts/screenshot.mjs FILE OUT.png [WIDTH]`. A `.md` file is shown about as GitHub
 * shows it, with all folds open (`FOLDED=1` leaves them shut); any other file as a terminal shows it. Needs chromium;
 * `MERMAID=path/to/mermaid.min.js` draws the charts too.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import MarkdownIt from "markdown-it";

const [file, out, width = "940"] = process.argv.slice(2);
if (!file || !out) throw new Error("usage: screenshot.mjs FILE OUT.png [WIDTH]");
const text = readFileSync(file, "utf8");
const folder = mkdtempSync(join(tmpdir(), "gatehouse-picture-"));
const page = join(folder, "page.html");
writeFileSync(page, file.endsWith(".md") ? markdownPage(text) : terminalPage(text));
try {
  const height = process.env.HEIGHT ?? measure();
  chromium([`--screenshot=${resolve(out)}`, `--window-size=${width},${height}`, "--virtual-time-budget=4000"]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function chromium(args) {
  const program = process.env.CHROMIUM ?? "chromium";
  const common = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars"];
  const profile = `--user-data-dir=${join(folder, "profile")}`;
  return execFileSync(program, [...common, profile, ...args, pathToFileURL(page).href], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
    maxBuffer: 64 * 1024 * 1024,
  });
}

/** The page writes its own height into an attribute; no screenshot is taken for it. */
function measure() {
  const dom = chromium(["--dump-dom", `--window-size=${width},600`, "--virtual-time-budget=4000"]);
  return String(Math.min(12_000, Number(/data-height="(\d+)"/.exec(dom)?.[1] ?? 1_200)));
}

function html(style, body, script = "") {
  const height = "setTimeout(() => { document.body.dataset.height = document.documentElement.scrollHeight; }, 2500);";
  return `<!doctype html><meta charset="utf-8"><style>${style}</style><body>${body}${script}<script>${height}</script>`;
}

function markdownPage(markdown) {
  const renderer = new MarkdownIt({ html: true, linkify: true });
  const plain = renderer.renderer.rules.fence;
  renderer.renderer.rules.fence = (tokens, index, ...rest) =>
    tokens[index].info === "mermaid"
      ? `<pre class="mermaid">${renderer.utils.escapeHtml(tokens[index].content)}</pre>`
      : plain(tokens, index, ...rest);
  let body = renderer.render(markdown);
  if (!process.env.FOLDED) body = body.replaceAll("<details>", "<details open>");
  const mermaid = process.env.MERMAID;
  const script = mermaid
    ? `<script src="${pathToFileURL(resolve(mermaid)).href}"></script><script>mermaid.initialize({startOnLoad:true})</script>`
    : "";
  const style = `
    body { margin: 24px; font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif, "Noto Color Emoji"; color: #1f2328; }
    main { border: 1px solid #d1d9e0; border-radius: 6px; padding: 16px; overflow-wrap: break-word; }
    h3 { font-size: 1.25em; margin: 0 0 16px; line-height: 1.25; } p, table, pre, details { margin: 0 0 16px; } a { color: #0969da; }
    table { border-collapse: collapse; display: block; width: max-content; max-width: 100%; overflow: auto; }
    th, td { border: 1px solid #d1d9e0; padding: 6px 13px; } th { font-weight: 600; } tr:nth-child(2n) { background: #f6f8fa; }
    code { background: #818b981f; border-radius: 6px; padding: .2em .4em; font: 85% ui-monospace, "DejaVu Sans Mono", monospace; white-space: break-spaces; }
    pre { background: #f6f8fa; border-radius: 6px; padding: 16px; overflow: auto; line-height: 1.45; } pre code { background: none; padding: 0; white-space: pre; }
    details { display: block; } summary { cursor: pointer; } sub { font-size: 75%; color: #59636e; }`;
  return html(style, `<main>${body}</main>`, script);
}

function terminalPage(text) {
  const colours = {
    30: "#484f58",
    31: "#ff7b72",
    32: "#3fb950",
    33: "#d29922",
    34: "#58a6ff",
    35: "#bc8cff",
    36: "#39c5cf",
    37: "#b1bac4",
    90: "#6e7681",
  };
  let open = 0;
  const body = text
    .replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/\u001b\[([\d;]*)m/g, (_, codes) => {
      let tags = "";
      for (const code of (codes || "0").split(";").map(Number)) {
        if (code === 0 || code === 39 || code === 22 || code === 24) {
          if (open > 0) tags += "</span>";
          open = Math.max(0, open - 1);
          continue;
        }
        const style =
          code === 1
            ? "font-weight:bold"
            : code === 2
              ? "opacity:.6"
              : code === 4
                ? "text-decoration:underline"
                : `color:${colours[code] ?? "inherit"}`;
        tags += `<span style="${style}">`;
        open++;
      }
      return tags;
    });
  const style = `body { margin: 0; background: #0d1117; color: #e6edf3; } pre { margin: 0; padding: 20px; font: 14px/1.45 "DejaVu Sans Mono", monospace, "Noto Color Emoji"; white-space: pre-wrap; }`;
  return html(style, `<pre>${body}</pre>`);
}
