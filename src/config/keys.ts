import type { GateKind } from "../core/plan.js";

/**
 * Words of the config that are known and not supported yet. A config that holds one says so, instead of being taken for
 * a typing error or, worse, being accepted and doing nothing.
 */
export const laterKeys = {
  top: [],
  setup: [],
  gate: ["shards", "sharding", "environment"],
  step: ["inputs", "outputs", "cache"],
  coverage: [],
  when: [],
} as const satisfies Record<string, readonly string[]>;

/** Keys that only gates of these kinds have, whether supported yet or not. */
export const keysOfKind: Readonly<Record<string, readonly GateKind[]>> = {
  coverage: ["test"],
  retries: ["test"],
  quarantine: ["test"],
  container: ["lint", "test", "build"],
  artifact: ["test"],
  codecov: ["test"],
  services: ["test"],
  "services-timeout": ["test"],
  shards: ["test"],
  sharding: ["test"],
  metrics: ["test"],
  images: ["build"],
  artifacts: ["build"],
  reproducible: ["build"],
  sign: ["build"],
  attest: ["build"],
  block: ["lint", "test", "security"],
  "fail-on": ["lint", "test", "security"],
  "code-scanning": ["lint", "security"],
  suggestions: ["lint"],
  sbom: ["security"],
  "sbom-tool": ["security"],
  licences: ["security"],
  "submit-dependencies": ["security"],
  grace: ["security"],
  levels: ["lint", "security"],
  ignore: ["lint", "security"],
  rounds: ["benchmark"],
  "max-regression": ["benchmark"],
  environments: ["deploy"],
  environment: ["deploy"],
  notes: ["release"],
  assets: ["release"],
  manifests: ["release"],
  changelog: ["release"],
  branches: ["release"],
  draft: ["release"],
  "major-tag": ["release"],
};
