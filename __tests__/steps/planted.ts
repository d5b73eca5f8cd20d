/** A small repository with the lock files of four ecosystems. Its own packages are `shop`, `app` and example.com/shop. */

const npm = (version: string, licence: string, more = {}) => ({ version, license: licence, ...more });

/** A `package-lock.json` of these packages. */
export function npmLock(packages: Readonly<Record<string, ReturnType<typeof npm>>>): string {
  const own = Object.entries(packages).map(([name, { version }]) => [name, version]);
  const root = { name: "shop", version: "1.0.0", dependencies: Object.fromEntries(own) };
  const entries = Object.entries(packages).map(([name, entry]) => [
    `node_modules/${name}`,
    { ...entry, resolved: `https://registry.npmjs.org/${name}/-/${name}-${entry.version}.tgz` },
  ]);
  const lock = { name: "shop", version: "1.0.0", lockfileVersion: 3, requires: true };
  return JSON.stringify({ ...lock, packages: Object.fromEntries([["", root], ...entries]) }, null, 2);
}

export const packageJson = JSON.stringify({
  name: "shop",
  version: "1.0.0",
  dependencies: { "left-pad": "1.3.0", lodash: "4.17.21" },
});

export const leftPad = { "left-pad": npm("1.3.0", "WTFPL") };
export const lodash = { lodash: npm("4.17.21", "MIT") };
const isOdd = { "is-odd": npm("3.0.1", "MIT", { dev: true }) };

export const planted: Readonly<Record<string, string>> = {
  "package.json": packageJson,
  "package-lock.json": npmLock({ ...leftPad, ...lodash, ...isOdd }),
  "requirements.txt": "requests==2.32.3\nflask==3.0.3\n",
  "Cargo.toml": '[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n\n[dependencies]\nitoa = "1"\n',
  "src/main.rs": "fn main() {}\n",
  "Cargo.lock": `version = 3

[[package]]
name = "app"
version = "0.1.0"
dependencies = [
 "itoa",
]

[[package]]
name = "itoa"
version = "1.0.11"
source = "registry+https://github.com/rust-lang/crates.io-index"
checksum = "49f1f14873335454500d59611f1cf4a4b0f786f9ac11f4312a78e4cf2566695b"
`,
  "go.mod": "module example.com/shop\n\ngo 1.22\n\nrequire github.com/google/uuid v1.6.0\n",
  "go.sum":
    "github.com/google/uuid v1.6.0 h1:NIvaJDMOsjHA8n1jAhLSgzrAzy1Hgr+hNrb57e+94F0=\ngithub.com/google/uuid v1.6.0/go.mod h1:TIyPZe4MgqvfeYDBFedMoGGpEw/LqOeaOT+nhxU+yHo=\n",
  "service/pyproject.toml": '[project]\nname = "shop-service"\nversion = "0.1.0"\ndependencies = ["idna"]\n',
  "service/uv.lock": `version = 1
requires-python = ">=3.12"

[[package]]
name = "idna"
version = "3.10"
source = { registry = "https://pypi.org/simple" }

[[package]]
name = "shop-service"
version = "0.1.0"
source = { virtual = "." }
dependencies = [
    { name = "idna" },
]
`,
  ".github/workflows/ci.yml":
    "on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n",
  // What we write ourselves is no part of the repository.
  ".gatehouse/venv/package-lock.json": npmLock({ planted: npm("6.6.6", "MIT") }),
};
