/**
 * Makes dist/, the bundle that users run, from what `tsc` wrote into build/src. The same sources give the same bytes on
 * every machine and Node release, so that CI can compare dist/ with what is committed.
 *
 *   node scripts/build-dist.mjs [folder]     folder: where to write, dist/ by default
 */
import { lstatSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** What may be read before the first command starts: parsing a megabyte of script takes about 10 ms. */
const START_UP_LIMIT = 1_000_000;
const BUNDLE = "gatehouse.js";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const out = resolve(process.argv[2] ?? join(root, "dist"));

/**
 * One bundle with two doors: the action and the terminal program share their chunks, and each heavy library is a
 * chunk of its own that is read when it is first needed. `keepCompiled` is in no chunk: it is called before the first one.
 */
const ENTRY = `export const action = () => import("./src/index.js");
export const cli = () => import("./src/cli.js");
export { keepCompiled } from "./src/adapters/compile-cache.js";
`;

const DOORS = {
  "index.js": `import { action } from "./${BUNDLE}";\n\nawait action();\n`,
  "cli.js": `#!/usr/bin/env node\nimport { cli, keepCompiled } from "./${BUNDLE}";\n\nkeepCompiled();\nawait cli();\n`,
  "package.json": `${JSON.stringify({ type: "module" })}\n`,
};

async function bundle() {
  // Module numbers are made from paths below the root: a linked node_modules would give other bytes than CI's.
  if (lstatSync(join(root, "node_modules")).isSymbolicLink()) {
    throw new Error(
      "node_modules is a link: run npm ci in this folder, so that the bundle has the same bytes everywhere",
    );
  }
  const entry = join(root, "build", "bundle.js");
  writeFileSync(entry, ENTRY);
  const ncc = createRequire(import.meta.url)("@vercel/ncc");
  // ncc names modules by their place below the working directory.
  process.chdir(root);
  const { code, assets } = await ncc(entry, {
    cache: false,
    filename: BUNDLE,
    license: "licenses.txt",
    quiet: true,
    target: "es2023",
  });
  return new Map([[BUNDLE, code], ...Object.entries(assets).map(([name, asset]) => [name, asset.source])]);
}

/** The bundle's part that a door reads before any of our code asks for more: the runtime and the door's own chunks. */
function startUp(files, door) {
  const code = String(files.get(BUNDLE));
  const statement = code.split("\n").find((line) => new RegExp(`\\b${door} = \\(\\) =>`).test(line));
  if (statement === undefined) throw new Error(`${BUNDLE} has no door "${door}"`);
  const chunks = [...statement.matchAll(/\.e\((?:\/\*.*?\*\/ *)?(\d+)\)/g)].map((match) => `${match[1]}.${BUNDLE}`);
  const read = [BUNDLE, ...chunks];
  return { read, bytes: read.reduce((sum, name) => sum + Buffer.byteLength(files.get(name) ?? missing(name)), 0) };
}

function missing(name) {
  throw new Error(`the bundle speaks of ${name}, which was not made`);
}

function check(files) {
  for (const [name, content] of files) {
    if (String(content).includes(root)) throw new Error(`${name} holds the path of this checkout: ${root}`);
  }
  for (const door of ["action", "cli"]) {
    const { read, bytes } = startUp(files, door);
    console.log(`${door} starts with ${bytes.toLocaleString("en")} bytes: ${read.join(", ")}`);
    if (bytes > START_UP_LIMIT) {
      throw new Error(
        `${door} starts with more than ${START_UP_LIMIT.toLocaleString("en")} bytes: load what is heavy later`,
      );
    }
  }
}

function write(files) {
  rmSync(out, { recursive: true, force: true });
  for (const [name, content] of new Map([...files, ...Object.entries(DOORS)])) {
    const path = join(out, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content, { mode: name === "cli.js" ? 0o755 : 0o644 });
    console.log(`${String(Buffer.byteLength(content)).padStart(10)}  ${name}`);
  }
}

const files = await bundle();
check(files);
write(files);
