import type { Program } from "./tool.js";

/** What signs and verifies: no tool of a gate, but found and fetched like one. */
export const cosign: Program = {
  name: "cosign",
  ecosystem: "any",
  program: "cosign",
  package: null,
  install: "install it from https://docs.sigstore.dev/cosign/system_config/installation (sigstore/cosign-installer)",
  versionArgs: ["version", "--json"],
};
