import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { makePlan, type PlanContext } from "../../src/config/plan.js";
import { defaultChatOps } from "../../src/core/chatops.js";
import { faults, load } from "./helpers.js";

const gates = "gates: { lint: { steps: [ruff] } }\n";

test("roles have defaults, and are roles", () => {
  expect(load(gates).chatops).toBeUndefined();
  expect(load(`${gates}chatops: {}\n`).chatops).toEqual(defaultChatOps);
  expect(load(`${gates}chatops: { rollback: maintain, status: triage, checks: false }\n`).chatops).toEqual({
    least: { deploy: "write", rollback: "maintain", status: "triage", "approve-window": "maintain" },
    checks: false,
  });
  expect(faults(`${gates}chatops: { deploy: none, approve: admin, checks: sometimes }\n`)).toEqual([
    expect.stringContaining("must be one of read, triage, write, maintain, admin"),
    expect.stringContaining('unknown key "approve"'),
    expect.stringContaining("must be true or false"),
  ]);
});

test("the config of docs/chatops.md is one", () => {
  const [, block = ""] = /```yaml\n(version[\s\S]*?)```/.exec(readFileSync("docs/chatops.md", "utf8")) ?? [];
  expect(load(block).chatops).toEqual(defaultChatOps);
});

test("what is asked for by a comment is deployed where its conditions hold, and goes back wherever it was", () => {
  const config = load(`gates:
  deploy:
    environments:
      staging: { target: { command: ./up.sh } }
      production:
        when: { tags: ["v*"] }
        after: staging
        target: { command: ./up.sh }
        freeze: 2026-12-20
        approvals: [{ paths: ["**"], users: [mona] }]
        smoke: [{ run: ./smoke.sh }]
`);
  const context: PlanContext = {
    ...{ event: "issue_comment", branch: "feature/x", tag: null, changedPaths: null },
    ...{ commit: "a".repeat(40), base: "main", isUntrusted: true, cores: 1 },
    gates: ["deploy"],
    environment: "production",
  };
  const planned = (asked?: "deploy" | "rollback", environment = "production") => {
    const made = makePlan(config, { ...context, asked, environment });
    return made.ok ? made.plan.gates[0]?.environments?.[0] : undefined;
  };
  expect(planned()?.skip).toBe("never on issue_comment, which anybody can cause");
  expect(planned("deploy")?.skip).toBe("only on tags v*");
  expect(planned("deploy", "staging")?.skip).toBeUndefined();
  expect(planned("rollback")).toMatchObject({ after: [], freeze: [], smoke: [{ run: "./smoke.sh" }] });
  expect(planned("rollback")).not.toHaveProperty("skip");
  expect(planned("rollback")).not.toHaveProperty("approvals");
});
