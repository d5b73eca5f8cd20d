import { expect, test } from "@jest/globals";
import { findAct, runAct } from "./act.js";
import { pullRequestPayload } from "./payloads.js";
import { TestRepository } from "./repository.js";

const act = findAct();

const workflow = `
on: pull_request
jobs:
  probe:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - id: probe
        uses: ./
        with: { greeting: hello }
      - run: echo "output is \${{ steps.probe.outputs.number }}"
`;

(act ? test : test.skip)(`a workflow with uses: ./ runs in act${act ? "" : " (act is not installed)"}`, async () => {
  const repository = await TestRepository.create({
    base: {
      ".github/workflows/ci.yml": workflow,
      "action.yml": "name: probe\ninputs: { greeting: {} }\nruns: { using: node24, main: main.mjs }\n",
      "main.mjs": `import { appendFileSync } from "node:fs";
console.log(process.env.INPUT_GREETING + " " + process.env.GITHUB_EVENT_NAME + " " + process.env.GITHUB_API_URL + " " + process.version);
appendFileSync(process.env.GITHUB_OUTPUT, "number=" + JSON.parse(process.env.PAYLOAD_NUMBER) + "\\n");`,
    },
    change: { "a.txt": "1\n" },
  });
  try {
    const result = await runAct({
      act: act ?? "",
      workspace: repository.workspace,
      event: "pull_request",
      payload: pullRequestPayload(repository),
      token: "ghs_token",
      env: { GITHUB_API_URL: "http://127.0.0.1:1", PAYLOAD_NUMBER: "7" },
    });
    expect(result.lines).toContain("output is 7");
    expect(result.lines.find((line) => line.startsWith("hello"))).toMatch(
      /^hello pull_request http:\/\/127.0.0.1:1 v24\./,
    );
    expect(result.exitCode).toBe(0);
  } finally {
    await repository.close();
  }
});
