import { describe, expect, test } from "@jest/globals";
import { faults, load } from "./helpers.js";

const target = (text: string, more = "") =>
  `gates:\n  deploy:\n    environments:\n      production:\n        target: ${text}\n${more}`;
const built = (text: string, more = "") => load(target(text, more)).gates[0]?.environments?.[0]?.target;
const canary = "        canary: { steps: [{ weight: 10, hold: 10m }], metrics: [{ name: e, run: ./e, max: 1 }] }\n";

describe("targets in a cluster", () => {
  test("kubectl has manifests or a folder for kustomize", () => {
    expect(built("{ kubectl: { manifests: k8s/*.yaml, namespace: shop, kubeconfig: $KUBE } }")).toEqual({
      type: "kubectl",
      from: { type: "manifests", globs: ["k8s/*.yaml"] },
      namespace: "shop",
      kubeconfig: "$KUBE",
    });
    expect(built("{ kubectl: { kustomize: k8s/overlays/eu, context: eu } }")).toEqual({
      type: "kubectl",
      from: { type: "kustomize", folder: "k8s/overlays/eu" },
      context: "eu",
    });
  });

  test("helm has a chart, values, and a canary's on top", () => {
    const set = '{ image.digest: "{{ digest }}", replicas: 2 }';
    const text = `{ helm: { chart: oci://x/api, version: 1.2.0, release: api, values: a.yaml, set: ${set}, canary: { set: { w: "{{ weight }}" } } } }`;
    expect(built(text, canary)).toEqual({
      type: "helm",
      chart: "oci://x/api",
      version: "1.2.0",
      release: "api",
      values: ["a.yaml"],
      set: { "image.digest": "{{ digest }}", replicas: 2 },
      canary: { values: [], set: { w: "{{ weight }}" } },
    });
  });

  test.each([
    ["{ kubectl: { namespace: shop } }", "", "must have either manifests or kustomize"],
    ["{ kubectl: { manifests: a.yaml, kustomize: b } }", "", "must have either manifests or kustomize"],
    ["{ kubectl: { manifests: /a.yaml } }", "", "must be relative to the repository's root"],
    [
      '{ kubectl: { manifests: a.yaml, kubeconfig: "x $KUBE" } }',
      "",
      "must be a path, or a variable of the environment",
    ],
    ["{ kubectl: { manifests: a.yaml, namespace: Shop } }", "", "must be lower-case letters, digits and hyphens"],
    ["{ helm: { chart: ./c, release: Api } }", "", "must be at most 46 lower-case letters"],
    ["{ helm: { chart: --x, release: api } }", "", "must not begin with a hyphen"],
    ['{ helm: { chart: ./c, release: api, set: { "a[0].b": 1 } } }', "", "a list stands whole in a file of values"],
    ['{ helm: { chart: ./c, release: api, set: { a: "{{ digets }}" } } }', "", '"{{ digets }}" is not known'],
    ['{ helm: { chart: ./c, release: api, set: { a: "{{ weight }}" } } }', "", "which only a canary has"],
    ["{ helm: { chart: ./c, release: api } }", canary, "a canary needs the target's values of it (canary)"],
    ["{ helm: { chart: ./c, release: api, canary: { set: { a: 1 } } } }", canary, 'with "{{ weight }}"'],
  ])("%s %s is refused: %s", (text, more, words) => {
    expect(faults(target(text, more)).join("\n")).toContain(words);
  });
});
