import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The parsers that the peers use, pinned; none of them is a dependency of the project. */
const packages = { xml2js: "0.6.2", "xml-js": "1.6.11", "fast-xml-parser": "5.12.1", "lcov-parse": "1.0.0" };

/** Installs them into a folder outside the checkout; null, and a line that says why, if that does not work. */
export function installPeers(): string | null {
  const folder = join(process.env.XDG_CACHE_HOME ?? tmpdir(), "gatehouse-bench-peers");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, dependencies: packages }));
  try {
    execFileSync("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline"], {
      cwd: folder,
      stdio: ["ignore", "ignore", "pipe"],
      shell: process.platform === "win32",
    });
    return folder;
  } catch (error) {
    console.log(`The peers' parsers could not be installed, so they are left out: ${String(error).split("\n")[0]}`);
    return null;
  }
}
