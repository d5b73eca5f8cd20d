import { describe, expect, test } from "@jest/globals";
import { withImages } from "../../src/deploy/manifest-images.js";
import { keysOf, valueAt, withValue } from "../../src/deploy/yaml-values.js";

const values = `# values of the api
image:
    repository: 'ghcr.io/acme/api'   # where it comes from
    digest:   "sha256:old"
canary: {weight: 0, share: '0'} # by hand: never
list:
- name: a
  on: true
- name: b
empty:
long: this is a text that is so long that a writer of YAML which folds lines at eighty columns would fold it here
`;

describe("values in YAML", () => {
  test.each<[string, string | number | boolean, string, string]>([
    ["image.digest", "sha256:new", '"sha256:old"', '"sha256:new"'],
    ["image.repository", "ghcr.io/acme/web", "'ghcr.io/acme/api'", "'ghcr.io/acme/web'"],
    ["canary.weight", 10, "weight: 0", "weight: 10"],
    ["canary.share", 10, "share: '0'", "share: '10'"],
    ["list.0.on", false, "on: true", "on: false"],
    ["list.1.name", "1.10", "name: b", 'name: "1.10"'],
    ["list.1.name", "yes", "name: b", 'name: "yes"'],
    ["list.1.name", "12e4567", "name: b", 'name: "12e4567"'],
    ["list.1.name", "a: b, c", "name: b", 'name: "a: b, c"'],
  ])("%s becomes %p, and nothing else changes", (path, value, before, after) => {
    expect(withValue(values, path, value)).toBe(values.replace(before, after));
  });

  test.each<[string, string, unknown]>([
    ["image.tag", "v2", "v2"],
    ["empty", "v2", "v2"],
    ["list.0.image", "v2", "v2"],
  ])("%s is added, with all comments, long lines and lists as they were", (path, value, there) => {
    const text = withValue(values, path, value);
    expect(valueAt(text, path)).toBe(there);
    for (const kept of [
      "# values of the api",
      "# where it comes from",
      "# by hand: never",
      "\n- name: a\n",
      "fold it here\n",
    ]) {
      expect(text).toContain(kept);
    }
  });

  test("numbers stay as they are written where a value is added, and where one takes the place of another", () => {
    const numbers = "mode: 0644\nid: 12345678901234567890\n0755: +.5\n";
    expect(withValue(`${numbers}weight: >-\n  010\n`, "image", "v2")).toBe(`${numbers}weight: >-\n  010\nimage: v2\n`);
    expect(withValue("a: 010\nb: {}\n", "a", 7)).toBe("a: 7\nb: {}\n");
  });

  test.each(["on", "12:30", "1_000"])("the text %s that is added is text for readers of YAML 1.1 too", (value) => {
    expect(withValue("image:\n  name: a\n", "image.tag", value)).toBe(`image:\n  name: a\n  tag: "${value}"\n`);
    expect(withValue("image:\n  tag:\n", "image.tag", value)).toBe(`image:\n  tag: "${value}"\n`);
  });

  test("that are there leave the text to the byte", () => {
    for (const [path, value] of [
      ["image.digest", "sha256:old"],
      ["canary.share", 0],
      ["canary.weight", 0],
    ] as const) {
      expect(withValue(values, path, value)).toBe(values);
    }
  });

  test("stand in one document of several", () => {
    const text = "kind: Service\nspec: {a: 1}\n---\nkind: Rollout\nspec:\n  weight: 5\n";
    expect(withValue(text, "spec.weight", 10)).toBe(text.replace("weight: 5", "weight: 10"));
    expect(() => withValue(text, "kind", "x")).toThrow("has several documents with a place for kind");
    expect(() => withValue(text, "spec.other", "x")).toThrow("has several documents with a place for spec.other");
  });

  test.each([
    ["image.tag.name", values, "has no image.tag.name, and no map that it could be added to"],
    ["empty.tag", values, "has no empty.tag, and no map that it could be added to"],
    ["list.2.name", values, "has no list.2.name, and no map that it could be added to"],
    ["image", values, "image holds more than a value"],
    ["a", "", "has no a, and no map that it could be added to"],
    [
      "a",
      "a: [1\nb: 2\n",
      "Flow sequence in block collection must be sufficiently indented and end with a ] at line 2, column 1",
    ],
  ])("cannot be set at %s of %j", (path, text, message) => {
    expect(() => withValue(text, path, "v2")).toThrow(message);
  });

  test("are named by dotted paths, a dot of a key by a backslash", () => {
    expect(keysOf("metadata.annotations.example\\.com/weight")).toEqual([
      "metadata",
      "annotations",
      "example.com/weight",
    ]);
    expect(withValue("a:\n  x.y: '1'\n", "a.x\\.y", 20)).toBe("a:\n  x.y: '20'\n");
  });
});

test("images in manifests change nothing else", () => {
  const digest = `sha256:${"b".repeat(64)}`;
  const images = [{ name: "ghcr.io/acme/api", digest }];
  const text = `spec:
    containers:
    - {name: api,   image: "ghcr.io/acme/api:v1"}   # flow
    - name: again
      image: 'ghcr.io/acme/api@sha256:${"a".repeat(64)}'
      args: [a,   b, "${"long ".repeat(30)}"]
images:
- name: ghcr.io/acme/api
  newTag: "v1"   # tag
- name: ghcr.io/acme/api
  digest: sha256:${"a".repeat(64)}
`;
  const expected = text
    .replace('"ghcr.io/acme/api:v1"', `"ghcr.io/acme/api@${digest}"`)
    .replaceAll("a".repeat(64), "b".repeat(64))
    .replace('newTag: "v1"', `digest: "${digest}"`);
  expect(withImages(text, images)).toEqual({ text: expected, named: ["ghcr.io/acme/api"] });
  expect(withImages(expected, images).text).toBe(expected);
  const both = "images:\n- name: ghcr.io/acme/api # the api\n  newTag: v1\n  digest: sha256:old\n";
  expect(withImages(both, images).text).toBe(`images:\n- name: ghcr.io/acme/api # the api\n  digest: ${digest}\n`);
});
