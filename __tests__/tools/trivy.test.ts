import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import { trivy, trivyConfig, trivyImage } from "../../src/tools/trivy.js";
import { tarGz } from "../world/archives.js";
import { inFolder, projectOf, type RunOptions, readAs, runTool } from "./harness.js";
import { planted, secretsIn } from "./secrets.js";
import { testWith } from "./with-tool.js";

const withTrivy = testWith("trivy");

const lock = (version: string) =>
  JSON.stringify({
    name: "a",
    version: "1.0.0",
    lockfileVersion: 3,
    packages: { "": { name: "a", version: "1.0.0" }, "node_modules/lodash": { version } },
  });

/** Runs trivy with a cache that holds a database with one advisory: CVE-2019-10744 of lodash. */
async function run(name: string, contents: Readonly<Record<string, string>>, options: RunOptions = {}) {
  return inFolder({}, async (cache) => {
    await mkdir(join(cache, "db"));
    const fixture = join("__tests__", "fixtures", "tools", "trivy-db", "trivy.db.gz");
    await writeFile(join(cache, "db", "trivy.db"), gunzipSync(await readFile(fixture)));
    const day = { UpdatedAt: new Date().toISOString(), DownloadedAt: new Date().toISOString() };
    const metadata = { Version: 2, NextUpdate: "2099-01-01T00:00:00Z", ...day };
    await writeFile(join(cache, "db", "metadata.json"), JSON.stringify(metadata));
    const env = { TRIVY_CACHE_DIR: cache };
    return inFolder(contents, (root) => runTool(name, root, { env, ...options }));
  });
}

async function message(name: string, contents: Readonly<Record<string, string>>, options: RunOptions = {}) {
  const result = await run(name, contents, options);
  return result.judged ? "judged" : result.message;
}

describe("trivy", () => {
  withTrivy("finds the advisories of locked dependencies, whole", async () => {
    const result = await run("trivy", {
      "package-lock.json": lock("4.17.0"),
      "sub/package-lock.json": lock("4.17.12"),
    });
    expect(result).toEqual({
      judged: true,
      findings: [
        {
          tool: "trivy",
          rule: "CVE-2019-10744",
          message: "lodash 4.17.0: Prototype pollution in lodash (fixed in 4.17.12)",
          severity: "error",
          risk: "critical",
          aliases: ["GHSA-jf85-cpcp-j695"],
          package: { name: "lodash", version: "4.17.0", fixedIn: ["4.17.12"] },
          published: "2019-07-26",
          path: "package-lock.json",
          url: "https://avd.aquasec.com/nvd/cve-2019-10744",
        },
      ],
    });
  });

  withTrivy("finds secrets beside them, and tells nothing of these", async () => {
    const result = await run("trivy", { ...planted, ".gatehouse/logs/a": planted["deploy.sh"] });
    if (!result.judged) throw new Error(result.message);
    const places = (result.findings ?? []).map(
      ({ path, range, rule, risk }) => `${path}:${range?.startLine} ${rule} ${risk}`,
    );
    expect(places.sort()).toEqual([
      "app/settings.py:2 aws-access-key-id critical",
      "deploy.sh:3 github-pat critical",
      "keys/id.pem:2 private-key high",
    ]);
    expect(secretsIn(JSON.stringify(result))).toEqual([]);
  });

  withTrivy("names files from the root, whatever was scanned; clean is clean", async () => {
    const contents = { "sub/package-lock.json": lock("4.17.0"), "b/package-lock.json": lock("4.17.12") };
    for (const path of ["sub", "sub/package-lock.json"]) {
      const result = await run("trivy", contents, { paths: [path] });
      expect(result.judged && result.findings?.map((finding) => finding.path)).toEqual(["sub/package-lock.json"]);
    }
    expect(await run("trivy", contents, { paths: ["b"] })).toEqual({ judged: true, findings: [] });
    // What trivy.yaml says of exit codes, formats and its log changes nothing.
    const config = { "trivy.yaml": "exit-code: 5\nformat: table\nquiet: true\nseverity: [LOW]\n" };
    expect(await run("trivy", { ...contents, ...config })).toEqual({ judged: true, findings: [] });
    const ignored = { ...contents, ".trivyignore": "CVE-2019-10744\n" };
    expect(await run("trivy", ignored)).toEqual({ judged: true, findings: [] });
  });

  withTrivy("a database that cannot be had is not judged, in trivy's own words", async () => {
    await inFolder({}, async (empty) => {
      const env = { TRIVY_CACHE_DIR: empty, TRIVY_DB_REPOSITORY: "127.0.0.1:9/trivy-db:2" };
      const said = await message("trivy", { "package-lock.json": lock("4.17.0") }, { env });
      expect(said).toMatch(
        /^trivy exited with code 1: run error: init error: DB error: failed to download vulnerability DB/,
      );
      expect(said).toMatch(/127\.0\.0\.1:9.*\nAnother mirror is named by TRIVY_DB_REPOSITORY/);
    });
  });

  withTrivy("a lock file that it passes over, a broken config and wrong paths are not judged", async () => {
    const broken = { "package-lock.json": lock("4.17.12"), "sub/package-lock.json": '{"a": [', "go.mod": "module\n" };
    expect(await message("trivy", broken)).toMatch(
      /^trivy could not read or parse (go\.mod, sub\/package-lock\.json|sub\/package-lock\.json, go\.mod)$/,
    );
    expect(await message("trivy", broken, { args: ["--quiet"] })).toMatch(/^trivy could not read or parse/);
    expect(await message("trivy", { "trivy.yaml": "scan: [\n" })).toMatch(
      /^trivy exited with code 1: config file "trivy\.yaml" loading error/,
    );
    expect(await message("trivy", {}, { paths: ["none"] })).toMatch(/lstat none: no such file or directory$/);
    expect(await message("trivy", {}, { paths: ["a", "b"] })).toMatch(/^trivy scans one path at a time/);
  });

  test("what it wrote decides, with what it said", async () => {
    const scratch = { "trivy.json": '{"SchemaVersion": 2, "ArtifactName": "."}' };
    expect(await readAs("trivy", { code: 0, scratch })).toEqual({ judged: true, findings: [] });
    expect(await readAs("trivy", { code: 1, scratch })).toMatchObject({ judged: false });
    expect(await readAs("trivy", { code: 0 })).toMatchObject({ judged: false });
    expect(await readAs("trivy", { code: 0, scratch: { "trivy.json": '{"SchemaVersion": 2' } })).toMatchObject({
      judged: false,
    });
    const stderr = '2026-11-21T15:00:00Z\tDEBUG\tPermission error\tfile_path="a.lock"\n';
    expect(await readAs("trivy", { code: 0, scratch, stderr })).toMatchObject({
      judged: false,
      message: "trivy could not read or parse a.lock",
    });
  });

  test("is chosen where the repository configures or runs it", async () => {
    const workflow = (text: string) => projectOf({ ".github/workflows/a.yml": text });
    expect(await trivy.detect(projectOf({ "package-lock.json": "" }))).toBe(false);
    expect(await trivy.detect(projectOf({ ".trivyignore": "" }))).toBe(true);
    expect(await trivy.detect(workflow("run: trivy fs ."))).toBe(true);
    expect(await trivy.detect(workflow("run: trivy config ."))).toBe(false);
    expect(await trivyConfig.detect(workflow("with:\n  scan-type: 'config'\n"))).toBe(true);
    expect(await trivyImage.detect(workflow("run: trivy image x"))).toBe(false);
  });
});

describe("trivy-config", () => {
  withTrivy("finds misconfigurations with their lines, and keeps to what is ignored", async () => {
    const contents = {
      "deploy/Dockerfile": "FROM alpine:latest\nUSER nobody\nHEALTHCHECK CMD true\nADD a.txt /\n",
      ".trivyignore": "DS-0005\n",
    };
    const result = await run("trivy-config", contents);
    expect(result).toMatchObject({
      judged: true,
      findings: [
        {
          tool: "trivy-config",
          rule: "DS-0001",
          severity: "warning",
          risk: "medium",
          path: "deploy/Dockerfile",
          range: { startLine: 1, endLine: 1 },
        },
      ],
    });
    expect(result.judged && result.findings).toHaveLength(1);
  });

  withTrivy("what it cannot parse, and nothing to check, are not judged", async () => {
    const secret = 'resource "x" {\n  password = "hunter2"\n';
    const said = await message("trivy-config", { "bad.tf": secret, Dockerfile: "FROM alpine:3.20\n" });
    expect(said).toBe("trivy-config could not read or parse bad.tf");
    expect(await message("trivy-config", { "a.txt": "" })).toMatch(/^trivy-config found nothing to check/);
  });
});

/** An image of one layer as `docker save` writes it, whose only package is lodash. */
function image(version: string): Buffer {
  const manifest = JSON.stringify({ name: "lodash", version });
  const layer = gunzipSync(
    tarGz([
      { name: "app/node_modules/lodash/package.json", text: manifest },
      { name: "app/deploy.sh", text: planted["deploy.sh"] },
    ]),
  ).toString("latin1");
  const digest = createHash("sha256").update(layer).digest("hex");
  const config = { architecture: "amd64", os: "linux", rootfs: { type: "layers", diff_ids: [`sha256:${digest}`] } };
  const index = [{ Config: "config.json", RepoTags: ["app:1"], Layers: ["layer.tar"] }];
  return gunzipSync(
    tarGz([
      { name: "manifest.json", text: JSON.stringify(index) },
      { name: "config.json", text: JSON.stringify(config) },
      { name: "layer.tar", text: layer },
    ]),
  );
}

describe("trivy-image", () => {
  withTrivy("finds what is in an image, its secrets without their text; one that is mended is clean", async () => {
    const scan = async (version: string) =>
      inFolder({}, async (folder) => {
        await writeFile(join(folder, "app.tar"), image(version));
        return run("trivy-image", {}, { paths: [join(folder, "app.tar")] });
      });
    const result = await scan("4.17.0");
    if (!result.judged) throw new Error(result.message);
    expect(result.findings?.map(({ path, rule, risk, package: one }) => [path, rule, risk, one?.version])).toEqual([
      [undefined, "CVE-2019-10744", "critical", "4.17.0"],
      [undefined, "github-pat", "critical", undefined],
    ]);
    expect(secretsIn(JSON.stringify(result))).toEqual([]);
    const mended = await scan("4.17.12");
    expect(mended.judged && mended.findings?.map(({ rule }) => rule)).toEqual(["github-pat"]);
  });

  withTrivy("an image that is not there, an archive that is none, and no image are not judged", async () => {
    const hosts = { TRIVY_IMAGE_SRC: "docker", DOCKER_HOST: "tcp://127.0.0.1:9" };
    const options = (path: string) => ({ paths: [path], args: ["--skip-db-update"], env: hosts });
    expect(await message("trivy-image", { "a.tar": "no\n" }, { paths: ["a.tar"] })).toMatch(
      /unable to open a\.tar as a Docker image/,
    );
    expect(await message("trivy-image", {}, options("127.0.0.1:9/none:1"))).toMatch(
      /^trivy-image exited with code 1: /,
    );
    expect(await message("trivy-image", {})).toBe('trivy-image needs an image: give it in "paths"');
  });

  test("its files are none of the repository", async () => {
    const Vulnerabilities = [{ VulnerabilityID: "CVE-1", PkgName: "a", PkgPath: "app/package.json", Severity: "HIGH" }];
    const scratch = {
      "trivy.json": JSON.stringify({
        SchemaVersion: 2,
        ArtifactName: "a",
        Results: [{ Target: "Node.js", Vulnerabilities }],
      }),
    };
    // Read as for an image by name: the step has one path.
    const result = await readAs("trivy-image", { code: 0, scratch, paths: ["a:1"] });
    expect(result).toMatchObject({
      judged: true,
      findings: [{ message: "a: known vulnerability (in app/package.json)" }],
    });
    expect(result.judged && result.findings?.[0]).not.toHaveProperty("path");
  });
});
