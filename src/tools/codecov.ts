import type { Program } from "./tool.js";

/** Codecov's own client: no tool of a gate, but found and fetched like one. */
export const codecov: Program = {
  name: "codecov",
  ecosystem: "any",
  program: "codecovcli",
  package: { name: "codecov-cli", version: "11.3.1", registry: "pypi" },
  install: "pip install codecov-cli==11.3.1",
  versionArgs: ["--version"],
};
