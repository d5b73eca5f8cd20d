import { createHash } from "node:crypto";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { type GitHubOptions, octokitGitHub } from "../../src/adapters/github.js";
import type { Change } from "../../src/change.js";
import { type ReleasePolicy, releaseMarker } from "../../src/core/release.js";
import type { Artifact, GateReport } from "../../src/core/report.js";
import { markedBody, releaseNotes } from "../../src/render/release-notes.js";
import { gate } from "../render/samples.js";
import { GitHubServer } from "../world/github.js";
import { TestRepository } from "../world/repository.js";
import { changeFrom, type GateOptions, runGate } from "./harness.js";

/** A release gate on a real checkout, against GitHub on loopback. */

const token = "t";
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const wheel = "wheel of 1.2.0";
const bill = '{"bomFormat":"CycloneDX"}';
const sums = `${sha256(bill)}  app.cdx.json\n${sha256(wheel)}  app_1.2.0.whl\n`;
const wholeRelease = ["SHA256SUMS", "app.cdx.json", "app_1.2.0.whl"];

const made: readonly Artifact[] = [
  { name: "app_1.2.0.whl", path: "dist/app_1.2.0.whl", kind: "wheel", bytes: wheel.length, sha256: sha256(wheel) },
  { name: "app.cdx.json", path: "app.cdx.json", format: "cyclonedx-json", components: 3, tool: "syft 1.18.1" },
];

let repository: TestRepository;
let change: Change;
let server: GitHubServer;

beforeAll(async () => {
  const tree = {
    "package.json": '{"name":"app","version":"1.2.0"}\n',
    "pyproject.toml": '[project]\nname = "app"\nversion = "1.2"\n',
    "dynamic/pyproject.toml": '[project]\nname = "my-app"\ndynamic = ["version"]\n',
    "rust/Cargo.toml": '[workspace]\nmembers = ["crates/*"]\n[workspace.package]\nversion = "1.2.0"\n',
    "rust/crates/api/Cargo.toml": '[package]\nname = "api"\nversion.workspace = true\n',
    "crates/api/Cargo.toml": '[package]\nname = "api"\nversion.workspace = true\n',
    "CHANGELOG.md": "# Changes\n\n## [1.2.0] - 2026-11-21\n\n- refunds\n",
    "dist/app_1.2.0.whl": wheel,
    "app.cdx.json": bill,
    "a/x y.txt": "a",
    "b/x(y).txt": "b",
    "empty.txt": "",
  };
  repository = await TestRepository.create({ base: tree, change: { "b.txt": "b\n" } });
  await repository.checkout("feature", repository.headSha);
  change = await changeFrom(repository, repository.baseSha);
});
afterAll(() => repository.close());

const news = [
  {
    sha: "a".repeat(40),
    message: "feat(api)!: refunds (#12)\n\n* fix: round half to even\n* chore: tidy\n",
    isMerge: false,
  },
  { sha: "b".repeat(40), message: "Update readme for @everyone", isMerge: false },
];

beforeEach(async () => {
  server = await open();
});
afterEach(async () => {
  expect(server.violations).toEqual([]);
  await server.close();
});

/** Newest commit of the branches that have what is released. */
const merged = "1".repeat(40);

/** And of one that shares no commit with it. */
const orphan = "9".repeat(40);

async function open(): Promise<GitHubServer> {
  const commit = repository.headSha;
  const opened = await GitHubServer.start({
    token,
    // A branch is asked for by its commit: what is called `main` may be a tag.
    mergeBase: (base, head) =>
      base === orphan ? null : [merged, "refs/tags/v1.1.0"].includes(base) ? head : "0".repeat(40),
    commits: () => news,
    ancestors: (ref) => [opened.state.releases.refs.get(ref) ?? commit],
  });
  for (const tag of ["v1.2.0", "v1.1.0", "v1.0.0", "v1.2.0-rc.1"])
    opened.state.releases.refs.set(`refs/tags/${tag}`, commit);
  opened.state.releases.refs.set("refs/heads/main", merged);
  return opened;
}

function github(more: Partial<GitHubOptions> = {}) {
  return octokitGitHub({ token, repository: "acme/api", apiUrl: server.url, secondMs: 2, timeoutMs: 20_000, ...more });
}

async function release(options: GateOptions = {}, tag: string | null = "v1.2.0"): Promise<GateReport> {
  const url = "https://github.com/acme/api";
  return runGate(repository, change, {
    kind: "release",
    steps: [],
    release: { manifests: ["package.json"] },
    needs: ["build"],
    finished: new Map([["build", gate("build", { artifacts: made })]]),
    ...options,
    place: {
      ...{ github: github(), tag, commit: repository.headSha, base: "main" },
      body: async (notes) => (typeof notes === "string" ? markedBody(notes) : releaseNotes(notes, url)),
      ...options.place,
    },
  });
}

const said = ({ verdict }: GateReport) => `${verdict.outcome} ${verdict.reason}: ${verdict.message}`;
const stored = () => server.state.releases.releases;
const names = () => stored().map(({ assets }) => assets.map(({ name }) => name).sort());
const text = (name: string) =>
  stored()[0]
    ?.assets.find((asset) => asset.name === name)
    ?.content.toString();

describe("a release", () => {
  test("is made as a draft, gets its assets, and is then public", async () => {
    const report = await release({
      release: { manifests: ["package.json"], changelog: "CHANGELOG.md", majorTag: true },
    });
    expect(said(report)).toMatch(/^passed null: /);
    expect(report.steps.map(({ name, verdict }) => [name, verdict.message])).toEqual([
      ["tag", "v1.2.0 is on main"],
      ["version", "package.json: 1.2.0"],
      ["changelog", "CHANGELOG.md has 1.2.0"],
      ["release", "v1.2.0 is public"],
      ["major tag", "v1 is v1.2.0"],
    ]);
    expect(report.release).toEqual({
      tag: "v1.2.0",
      url: "https://github.com/acme/api/releases/tag/v1.2.0",
      state: "published",
      isNew: true,
      assets: [
        { name: "app.cdx.json", bytes: bill.length, sha256: sha256(bill) },
        { name: "app_1.2.0.whl", bytes: wheel.length, sha256: sha256(wheel) },
        { name: "SHA256SUMS", bytes: sums.length, sha256: sha256(sums) },
      ],
    });
    expect([names(), text("SHA256SUMS"), text("app_1.2.0.whl")]).toEqual([[wholeRelease], sums, wheel]);
    const [one] = stored();
    expect(one).toMatchObject({ draft: false, prerelease: false, name: "v1.2.0" });
    expect(server.state.releases.latest).toBe(one?.id);
    expect(server.state.releases.refs.get("refs/tags/v1")).toBe(repository.headSha);
    expect(one?.body).toContain(
      "## Breaking changes\n\n- **api:** refunds ([#12](https://github.com/acme/api/pull/12))",
    );
    expect(one?.body).toContain("## Fixes\n\n- round half to even");
    expect(one?.body).not.toMatch(/@everyone|tidy/);
    expect(one?.body).toContain(releaseMarker);
    const writes = server.requests.filter(({ method }) => method !== "GET").map(({ operation }) => operation);
    expect(writes).toEqual([
      "repos/create-release",
      "repos/upload-release-asset",
      "repos/upload-release-asset",
      "repos/upload-release-asset",
      "repos/update-release",
      "git/create-ref",
    ]);
  });

  test("a second run of it writes nothing", async () => {
    await release();
    const before = server.requests.length;
    const again = await release();
    expect([said(again).slice(0, 6), again.release?.state, again.release?.isNew]).toEqual([
      "passed",
      "published",
      false,
    ]);
    expect(server.requests.slice(before).filter(({ method }) => method !== "GET")).toEqual([]);
  });

  test("from a branch that the config names", async () => {
    const { refs } = server.state.releases;
    for (const name of ["release/0.x", "releases"]) refs.set(`refs/heads/${name}`, "2".repeat(40));
    // With which it has nothing in common.
    refs.set("refs/heads/release/0.1", orphan);
    refs.set("refs/heads/release/1.x", merged);
    const report = await release({ place: { base: "trunk" }, release: { manifests: [], branches: ["release/*"] } });
    expect(report.steps[0]?.verdict.message).toBe("v1.2.0 is on release/1.x");
    expect(said(report)).toMatch(/^passed/);
  });

  test("a pre-release is never the latest, and moves no tag", async () => {
    const options = { release: { manifests: [], majorTag: true } };
    expect(said(await release(options, "v1.2.0-rc.1"))).toMatch(/^passed/);
    expect(stored()[0]).toMatchObject({ prerelease: true, draft: false });
    expect([server.state.releases.latest, server.state.releases.refs.has("refs/tags/v1")]).toEqual([null, false]);
  });

  test("an older version is neither the latest nor what v1 names", async () => {
    await release();
    const latest = server.state.releases.latest;
    await release({ release: { manifests: [], majorTag: true } }, "v1.1.0");
    expect(stored().map(({ tag_name, draft }) => [tag_name, draft])).toEqual([
      ["v1.2.0", false],
      ["v1.1.0", false],
    ]);
    expect([server.state.releases.latest, server.state.releases.refs.has("refs/tags/v1")]).toEqual([latest, false]);
  });

  test("a higher version that became public meanwhile stays the latest, and keeps v1", async () => {
    const port = github();
    const racing = {
      ...port,
      createRelease: async (write: Parameters<typeof port.createRelease>[0]) => {
        const own = await port.createRelease(write);
        const higher = { ...write, tag: "v1.3.0", body: "", isLatest: true };
        server.state.releases.refs.set("refs/tags/v1.3.0", repository.headSha);
        await port.updateRelease((await port.createRelease(higher)).id, { ...higher, isDraft: false });
        return own;
      },
    };
    await port.setTag("v1", merged);
    const report = await release({ place: { github: racing }, release: { manifests: [], majorTag: true } });
    expect(report.steps.at(-1)?.verdict.message).toBe("v1 is not moved: v1.3.0 is above v1.2.0");
    expect(server.state.releases.latest).toBe(stored().find(({ tag_name }) => tag_name === "v1.3.0")?.id);
    expect([stored()[0]?.draft, server.state.releases.refs.get("refs/tags/v1")]).toEqual([false, merged]);
  });

  test("an older version moves the tag of its own major version, and no pre-release of it does", async () => {
    const { refs } = server.state.releases;
    for (const tag of ["v0.9.0", "v0.10.0", "v0.11.0-rc.1"]) refs.set(`refs/tags/${tag}`, repository.headSha);
    refs.set("refs/tags/v0", merged);
    const options = { release: { manifests: [], majorTag: true } };
    for (const tag of ["v0.9.0", "v0.11.0-rc.1"]) expect(said(await release(options, tag))).toMatch(/^passed/);
    expect(refs.get("refs/tags/v0")).toBe(merged);
    await release();
    const { latest } = server.state.releases;
    expect((await release(options, "v0.10.0")).steps.at(-1)?.verdict.message).toBe("v0 is v0.10.0");
    expect([refs.get("refs/tags/v0"), server.state.releases.latest]).toEqual([repository.headSha, latest]);
  });

  test("what is built tells the version of a project that leaves it to its build", async () => {
    const [one] = made;
    const built = (name: string) => {
      const artifact = { ...one, name, path: `dist/${name}` } as Artifact;
      return {
        finished: new Map([["build", gate("build", { artifacts: [artifact] })]]),
        release: { manifests: ["dynamic/pyproject.toml"] },
      };
    };
    const words = async (name: string) => (await release(built(name))).steps[1]?.verdict.message;
    expect(await words("my_app-0.1.dev1+gabc-py3-none-any.whl")).toBe(
      "dist/my_app-0.1.dev1+gabc-py3-none-any.whl is of version 0.1.dev1+gabc, and the tag of 1.2.0",
    );
    expect(await words("my_app-1.2.0-py3-none-any.whl")).toBe("dist/my_app-1.2.0-py3-none-any.whl: 1.2.0");
    expect(await words("other-1.2.0-py3-none-any.whl")).toBe(
      "dynamic/pyproject.toml names no version of its own (dynamic)",
    );
  });

  test("a member of a Cargo workspace has the version of the workspace above it", async () => {
    const words = async (more: Partial<ReleasePolicy>, tag?: string) =>
      (await release({ release: more }, tag)).steps[1]?.verdict.message;
    // The working directory of a member leads to no other file, so that nobody could name the workspace's.
    expect(await words({ folder: "rust/crates/api" })).toBe("Cargo.toml: 1.2.0");
    expect(await words({ folder: "rust/crates/api" }, "v1.1.0")).toBe("Cargo.toml says 1.2.0, and the tag 1.1.0");
    expect(await words({ manifests: ["rust/crates/api/Cargo.toml"] })).toBe("rust/crates/api/Cargo.toml: 1.2.0");
    expect(await words({ folder: "crates/api" })).toBe("no manifest names a version");
    expect(await words({ manifests: ["crates/api/Cargo.toml"] })).toBe(
      "crates/api/Cargo.toml names no version of its own (that of its workspace)",
    );
  });

  test("a draft stays one where the config says so; GitHub's notes, or none", async () => {
    const report = await release({ release: { manifests: [], draft: true, notes: "github" } });
    expect([report.release?.state, stored()[0]?.draft]).toEqual(["draft", true]);
    expect(stored()[0]?.body).toBe(`## What's Changed\n* since v1.1.0\n\n${releaseMarker}\n`);
    // Whoever is to publish it may have written into it.
    const [draft] = stored();
    if (draft) draft.body = `By hand.\n\n${releaseMarker}`;
    await release({ release: { manifests: [], draft: true, notes: "github" } });
    expect([stored().length, stored()[0]?.draft, stored()[0]?.body]).toEqual([1, true, `By hand.\n\n${releaseMarker}`]);
    await release({ release: { manifests: [], notes: "none" } });
    expect([stored().length, stored()[0]?.draft, stored()[0]?.body]).toEqual([1, false, `${releaseMarker}\n`]);
  });

  test("somebody's own draft keeps its words; a public release keeps its files", async () => {
    const own = { tag: "v1.2.0", commit: repository.headSha, isPrerelease: false, isLatest: true };
    const draft = await github().createRelease({ ...own, name: "Refunds!", body: "By hand.", isDraft: true });
    await github().uploadAsset(draft, "app_1.2.0.whl", "application/zip", Buffer.from("by hand"));
    await release();
    expect(stored()[0]).toMatchObject({ name: "Refunds!", body: "By hand.", draft: false });
    expect(text("app_1.2.0.whl")).toBe(wheel);
    await writeFile(join(repository.workspace, "app.cdx.json"), `${bill} `);
    const second = await release();
    await writeFile(join(repository.workspace, "app.cdx.json"), bill);
    expect(second.problems.map(({ message }) => message)).toEqual([
      "app.cdx.json is public with other bytes, and stays",
    ]);
    expect([said(second).slice(0, 6), names(), text("SHA256SUMS"), text("app.cdx.json")]).toEqual([
      "passed",
      [wholeRelease],
      sums,
      bill,
    ]);
  });
});

describe("a release is not made", () => {
  const refused: readonly [string, string, GateOptions, string | null][] = [
    ["of no tag", "broken config: tag: a release is made of a tag, and this run is of none", {}, null],
    [
      "of a tag without a version",
      "failed release: tag: nightly ends with no semantic version, as v1.2.3 does",
      {},
      "nightly",
    ],
    [
      "of another version than the manifest's",
      "failed release: version: package.json says 1.2.0, and the tag 1.2.0-rc.1",
      {},
      "v1.2.0-rc.1",
    ],
    [
      "where a manifest that is usual says something else, or the changelog nothing",
      "failed release: version: package.json says 1.2.0, and the tag 1.0.0; pyproject.toml says 1.2, and the tag 1.0.0; changelog: CHANGELOG.md has no heading for 1.0.0",
      { release: { changelog: "CHANGELOG.md" } },
      "v1.0.0",
    ],
    [
      "without a file that was promised",
      "broken report-missing: release: no file fits *.deb",
      { release: { manifests: [], assets: ["*.deb"] } },
      "v1.2.0",
    ],
    [
      "with a file that is not what was built",
      "broken report-stale: release: dist/app_1.2.0.whl is not what was built: its SHA-256 is another one",
      {
        finished: new Map([
          ["build", gate("build", { artifacts: [{ ...made[0], sha256: "0".repeat(64) } as Artifact] })],
        ]),
      },
      "v1.2.0",
    ],
    [
      "without a token",
      "broken config: tag: a release is made on GitHub, in a run with a token",
      { place: { github: null } },
      "v1.2.0",
    ],
    [
      "off the branches that it may be made from",
      "failed release: tag: the commit of v1.2.0 is not on trunk or release/*",
      { place: { base: "trunk" }, release: { manifests: [], branches: ["release/*"] } },
      "v1.2.0",
    ],
    [
      "with two files of one name, as GitHub would call them",
      "failed release: release: b/x(y).txt and a/x y.txt would both be called x.y.txt",
      { release: { manifests: [], assets: ["a/*", "b/*"] } },
      "v1.2.0",
    ],
    [
      "with an empty file",
      "broken report-missing: release: empty.txt is not there any more, or is empty",
      { release: { manifests: [], assets: ["empty.txt"] } },
      "v1.2.0",
    ],
    ["of a tag that is gone", "failed release: tag: the tag v9.0.0 is gone", { release: { manifests: [] } }, "v9.0.0"],
  ];
  test.each(refused)("%s", async (_name, words, options, tag) => {
    expect(said(await release(options, tag))).toBe(words);
    expect(server.requests.filter(({ method }) => method !== "GET")).toEqual([]);
  });

  test("of a tag that was moved meanwhile, neither before nor after the assets", async () => {
    const { refs } = server.state.releases;
    refs.set("refs/tags/v1.2.0", "f".repeat(40));
    const words = `v1.2.0 was moved to fffffff, and ${repository.headSha.slice(0, 7)} was judged`;
    expect(said(await release())).toBe(`failed release: tag: ${words}`);
    refs.set("refs/tags/v1.2.0", repository.headSha);
    const port = github();
    const moving = {
      ...port,
      createRelease: async (write: Parameters<typeof port.createRelease>[0]) => {
        refs.set("refs/tags/v1.2.0", "f".repeat(40));
        return port.createRelease(write);
      },
    };
    expect(said(await release({ place: { github: moving } }))).toBe(`failed release: release: ${words}`);
    expect(stored()[0]?.draft).toBe(true);
  });

  test("by a token that may not write; the words say what the job needs", async () => {
    server.fail("repos/create-release", {
      answer: { status: 403, body: { message: "Resource not accessible by integration" } },
    });
    expect(said(await release())).toBe(
      'broken github: release: GitHub answered 403: Resource not accessible by integration (the job needs "contents: write")',
    );
  });

  test("whole where GitHub takes nothing more for a public one; its words say why", async () => {
    await release();
    await writeFile(join(repository.workspace, "late.txt"), "late");
    const message = "Cannot upload assets to an immutable release.";
    server.fail("repos/upload-release-asset", { answer: { status: 422, body: { message } } });
    const late = await release({ release: { manifests: [], assets: ["late.txt"] } });
    expect(said(late)).toBe(`broken github: release: GitHub answered 422: ${message}`);
    expect([names(), stored()[0]?.draft]).toEqual([[wholeRelease], false]);
  });

  test("a moving tag is no release of its own", async () => {
    const report = await release({ release: { majorTag: true } }, "v1");
    expect(said(report)).toBe("skipped condition: v1 moves with the releases");
  });

  test("after a cancellation; the next run makes it whole", async () => {
    const stop = new AbortController();
    const port = github();
    const stopping = {
      ...port,
      createRelease: async (write: Parameters<typeof port.createRelease>[0]) => {
        stop.abort("interrupted");
        return port.createRelease(write);
      },
    };
    const cut = await release({ place: { github: stopping }, signal: stop.signal });
    expect(said(cut)).toBe("cancelled interrupted: release: the run was cancelled; the next one goes on from here");
    expect([stored().length, stored()[0]?.draft, stored()[0]?.assets]).toEqual([1, true, []]);
    expect(said(await release())).toMatch(/^passed/);
    expect([names(), stored()[0]?.draft]).toEqual([[wholeRelease], false]);
  });
});

describe("a run that dies", () => {
  const options: GateOptions = { release: { manifests: ["package.json"], majorTag: true } };

  /** The machine dies with a request, whose answer nobody gets: nothing more goes out. */
  async function dieAt(request: number): Promise<boolean> {
    await server.close();
    server = await open();
    server.fail("*", { answer: "reset", applied: true, after: request });
    server.fail("*", { answer: "reset", times: 10_000 });
    const cut = await release({ ...options, place: { github: github({ budgetMs: 40 }) } });
    const wasHit = server.requests.some(({ status }) => status === 0);
    expect(said(cut)).toMatch(wasHit ? /^broken github: / : /^passed/);
    server.heal();
    return wasHit;
  }

  // Death before a request took effect leaves what death after the one before it does.
  test("after any request is made whole by the next one", async () => {
    let request = 0;
    for (; await dieAt(request); request++) {
      expect(said(await release(options))).toMatch(/^passed/);
      expect([request, names(), text("SHA256SUMS")]).toEqual([request, [wholeRelease], sums]);
      expect(stored()[0]).toMatchObject({ draft: false, tag_name: "v1.2.0" });
      expect(stored()[0]?.body).toContain("## Breaking changes");
      expect(server.state.releases.refs.get("refs/tags/v1")).toBe(repository.headSha);
      expect(server.violations).toEqual([]);
    }
    expect(request).toBeGreaterThanOrEqual(18);
  }, 300_000);

  test("half an asset is taken away and sent again, and other drafts of ours go", async () => {
    const write = { tag: "v1.2.0", commit: repository.headSha, name: "x", isPrerelease: false, isLatest: true };
    const draft = await github().createRelease({ ...write, body: releaseMarker, isDraft: true });
    await github().uploadAsset(draft, "app_1.2.0.whl", "application/zip", Buffer.from("hal"));
    const [half] = stored()[0]?.assets ?? [];
    if (half) half.state = "starter";
    await github().createRelease({ ...write, body: releaseMarker, isDraft: true });
    await github().createRelease({ ...write, body: "somebody's own", isDraft: true });
    expect(said(await release(options))).toMatch(/^passed/);
    expect(
      stored().map(({ id, draft: isDraft, body }) => [id === draft.id, isDraft, body === "somebody's own"]),
    ).toEqual([
      [true, false, false],
      [false, true, true],
    ]);
    expect([names()[0], text("app_1.2.0.whl")]).toEqual([wholeRelease, wheel]);
  });

  test("what an earlier try has attached, and this one does not know, does not become public", async () => {
    const write = { tag: "v1.2.0", commit: repository.headSha, name: "x", isPrerelease: false, isLatest: true };
    const draft = await github().createRelease({ ...write, body: releaseMarker, isDraft: true });
    for (const name of ["app_1.2.0.whl", "app_1.2.0rc1.whl", "SHA256SUMS"]) {
      await github().uploadAsset(draft, name, "application/zip", Buffer.from(name));
    }
    const report = await release(options);
    expect(said(report)).toMatch(/^passed/);
    expect([names(), text("SHA256SUMS")]).toEqual([[wholeRelease], sums]);
    expect(report.release).toMatchObject({ state: "published", isNew: true });
  });

  test("a lost answer in a run that lives is looked up, and nothing is made twice", async () => {
    for (const operation of [
      "repos/create-release",
      "repos/upload-release-asset",
      "repos/update-release",
      "git/create-ref",
    ]) {
      server.fail(operation, { answer: "reset", applied: true });
    }
    expect(said(await release(options))).toMatch(/^passed/);
    expect(names()).toEqual([wholeRelease]);
  });
});

test("files that are not there any more are said", async () => {
  await rm(join(repository.workspace, "app.cdx.json"));
  expect(said(await release())).toBe("broken report-missing: release: app.cdx.json is not there any more, or is empty");
  await writeFile(join(repository.workspace, "app.cdx.json"), bill);
});
