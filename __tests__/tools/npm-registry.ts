import type { Answer, Asked } from "./loopback.js";

/** A registry of npm's in small: packages, and advisories for them. */

export const lock = `${JSON.stringify(
  {
    name: "planted",
    version: "1.0.0",
    lockfileVersion: 3,
    requires: true,
    packages: {
      "": { name: "planted", version: "1.0.0", dependencies: { outer: "^1.0.0", minimist: "1.2.0" } },
      "node_modules/inner": { version: "2.0.1" },
      "node_modules/minimist": { version: "1.2.0" },
      "node_modules/outer": { version: "1.0.0", dependencies: { inner: "2.0.1" } },
    },
  },
  null,
  2,
)}\n`;

export const manifest =
  '{"name": "planted", "version": "1.0.0", "dependencies": {"outer": "^1.0.0", "minimist": "1.2.0"}}';

const advisory = (id: number, ghsa: string, title: string, severity: string, range: string) => ({
  id,
  url: `https://github.com/advisories/${ghsa}`,
  title,
  severity,
  vulnerable_versions: range,
  cwe: [],
  cvss: { score: 0, vectorString: null },
});

const advisories = {
  minimist: [
    advisory(1096465, "GHSA-vh95-rmgr-6w4m", "Prototype pollution", "moderate", ">=1.0.0 <1.2.3"),
    advisory(1097678, "GHSA-xvch-5gv4-984h", "Prototype pollution, again", "critical", ">=1.0.0 <1.2.6"),
  ],
  inner: [advisory(5, "GHSA-aaaa-bbbb-cccc", "Deep trouble", "low", "<2.0.2")],
};

const packument = (name: string, versions: readonly string[], dependencies: Record<string, string> = {}) => ({
  name,
  "dist-tags": { latest: versions.at(-1) },
  versions: Object.fromEntries(versions.map((version) => [version, { name, version, dependencies }])),
});

const packages: Readonly<Record<string, object>> = {
  minimist: packument("minimist", ["1.2.0", "1.2.8"]),
  inner: packument("inner", ["2.0.1", "2.0.2"]),
  outer: packument("outer", ["1.0.0"], { inner: "2.0.1" }),
};

/** Answers as the registry does; `audit` stands in for the answer about advisories. */
export function registry(audit?: Answer | null): (asked: Asked) => Answer | null {
  return ({ method, path }) => {
    if (method === "POST") return audit === undefined ? { status: 200, body: JSON.stringify(advisories) } : audit;
    const found = packages[path.slice(1)];
    return found ? { status: 200, body: JSON.stringify(found) } : { status: 404, body: "{}" };
  };
}
