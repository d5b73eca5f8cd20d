import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { keptImages } from "../../src/chatops/images.js";
import type { CommandWorld } from "../../src/chatops/place.js";
import type { ArtifactRef } from "../../src/ports.js";
import { FakeGitHub } from "../fakes/github.js";
import { files, inFolder } from "../tools/harness.js";
import { passedCheck } from "./town.js";

const commit = "a1".repeat(20);
const names = ["ghcr.io/acme/api"];
const image = { name: "ghcr.io/acme/api", digest: `sha256:${"a".repeat(64)}` };
const whole = { schemaVersion: 1, commit, images: [image] };
const ref: ArtifactRef = { id: 3, runId: 41, bytes: 200, branch: "x", commit, isFork: false, isExpired: false };

async function kept(change: Partial<ArtifactRef>, text: string) {
  const name = `gatehouse-images-${commit}-1`;
  const github = new FakeGitHub({ artifacts: (asked) => (asked === name ? [{ ...ref, ...change }] : []) });
  const artifacts = {
    upload: () => Promise.reject(new Error("nothing is kept here")),
    download: async (_: ArtifactRef, folder: string) => {
      await files.makeDir(folder);
      await writeFile(join(folder, "images.json"), text);
    },
  };
  return inFolder({}, (temporary) => {
    const world = { github, artifacts, files, temporary };
    return keptImages(commit, names, [passedCheck], world as unknown as CommandWorld);
  });
}

test("images are those that the run of the commit's own check has kept", async () => {
  expect(await kept({}, JSON.stringify(whole))).toEqual([image]);
});

test("images that the gate does not deploy are left out", async () => {
  const others = ["ghcr.io/mallory/api", "ghcr.io/acme/web"].map((name) => ({ ...image, name }));
  expect(await kept({}, JSON.stringify({ ...whole, images: [...others, image] }))).toEqual([image]);
  expect(await kept({}, JSON.stringify({ ...whole, images: others }))).toEqual([]);
});

test.each<readonly [string, Partial<ArtifactRef>, object | string, string]>([
  ["another run's", { runId: 42 }, whole, "has kept which images"],
  ["a fork's", { isFork: true }, whole, "has kept which images"],
  ["expired", { isExpired: true }, whole, "has kept which images"],
  ["of a run on another commit", { commit: "b2".repeat(20) }, whole, "has kept which images"],
  ["too large", { bytes: 10_000_000 }, whole, "too large"],
  ["too large once it is unpacked", {}, { ...whole, more: "x".repeat(300_000) }, "has no images.json"],
  ["no JSON", {}, "{", "cannot be read"],
  ["of another version", {}, { ...whole, schemaVersion: 2 }, "cannot be read"],
  ["about another commit", {}, { ...whole, commit: "b2".repeat(20) }, "of another commit"],
  ["without a digest", {}, { ...whole, images: [{ ...image, digest: "latest" }] }, "cannot be read"],
])("a list that is %s is not taken", async (_, change, document, said) => {
  const text = typeof document === "string" ? document : JSON.stringify(document);
  expect(await kept(change, text)).toContain(said);
});
