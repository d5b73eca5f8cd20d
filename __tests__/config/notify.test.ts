import { describe, expect, test } from "@jest/globals";
import { faults, load } from "./helpers.js";

const gates = "gates: { lint: { steps: [ruff] } }\n";

describe("notify", () => {
  test("channels with their events and runs", () => {
    const text = `${gates}notify:
  - { slack: $SLACK_WEBHOOK_URL, on: [failed, recovered, deployed] }
  - { webhook: "https://ci.example.com/hook", secret: $HOOK_KEY, when: { branches: release/*, events: [push] } }
  - discord: $DISCORD
`;
    expect(load(text).notify).toEqual([
      { kind: "slack", address: "$SLACK_WEBHOOK_URL", on: ["failed", "recovered", "deployed"] },
      {
        kind: "webhook",
        address: "https://ci.example.com/hook",
        secret: "$HOOK_KEY",
        on: ["failed", "recovered"],
        when: { branches: ["release/*"], events: ["push"] },
      },
      { kind: "discord", address: "$DISCORD", on: ["failed", "recovered"] },
    ]);
    expect(load(gates).notify).toBeUndefined();
  });

  test("an address in the file, an unknown word, two channels in one", () => {
    const text = `${gates}notify:
  - { slack: "https://hooks.slack.com/services/T/B/x" }
  - { slack: $S, discord: $D }
  - { teams: $T, on: [faild], secret: $K }
  - { slack: $S, url: x }
  - { webhook: ftp://x }
`;
    expect(faults(text)).toEqual([
      '3:14: "slack" must be the name of an environment variable, such as $SLACK_WEBHOOK_URL: its value is a secret',
      '4:5: "notify[1]" must have just one of slack, discord, teams, webhook',
      '5:5: "secret" belongs to webhook',
      '5:23: "on[0]" must be one of failed, rolled-back, recovered, released, deployed, not "faild" (did you mean "failed"?)',
      '6:18: unknown key "url": the address stands after slack, discord, teams or webhook',
      '7:16: "webhook" must be an address that begins with https:// or http://, or the name of an environment variable, such as $HOOK_URL',
    ]);
  });
});
