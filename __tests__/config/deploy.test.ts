import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { makePlan, type PlanContext } from "../../src/config/plan.js";
import { planText } from "../../src/render/plan.js";
import { faults, load } from "./helpers.js";

const whole = `gates:
  test: { steps: [pytest] }
  deploy:
    needs: [test]
    environments:
      staging:
        when: { branches: [main] }
        url: https://staging.example.com
        target: { command: ./deploy.sh }
        smoke:
          - { http: /health, json: { status.db: true } }
          - { http: /search, latency: { max-increase: 12.5% } }
          - { grpc: "api.example.com:443" }
          - { grpc: "[::1]:50051", service: acme.Shop, tls: false, within: 30s }
          - { run: ./smoke.sh, within: 1m }
      production:
        when: { tags: ["v*"] }
        after: staging
        target: { command: { deploy: ./up.sh, rollback: ./back.sh } }
        windows: Mon-Thu 09:00-16:00 Europe/Berlin
        freeze: 2026-12-20..2027-01-05
        on-failure: hold
        on-cancel: hold
        env: { TOKEN: $DEPLOY_TOKEN }
        timeout: 5m
`;

describe("environments", () => {
  test("are as docs/deploy.md shows them", () => {
    const [, block = ""] = /```yaml\n(version[\s\S]*?)```/.exec(readFileSync("docs/deploy.md", "utf8")) ?? [];
    expect(load(block).gates[1]?.environments?.map(({ name }) => name)).toEqual(["staging", "production"]);
  });

  test("have their defaults", () => {
    const [staging, production] = load(whole).gates[1]?.environments ?? [];
    expect(staging).toEqual({
      name: "staging",
      when: { branches: ["main"] },
      after: [],
      url: "https://staging.example.com",
      target: {
        type: "command",
        commands: { deploy: "./deploy.sh", weight: "./deploy.sh", promote: "./deploy.sh", rollback: "./deploy.sh" },
      },
      smoke: [
        { type: "http", address: "/health", status: 200, withinMs: 10_000, json: { "status.db": true } },
        {
          ...{ type: "http", address: "/search", status: 200, withinMs: 10_000 },
          latency: { samples: 30, maxIncrease: 0.125 },
        },
        { type: "grpc", host: "api.example.com", port: 443, tls: true, service: "", withinMs: 10_000 },
        { type: "grpc", host: "::1", port: 50_051, tls: false, service: "acme.Shop", withinMs: 30_000 },
        { type: "run", run: "./smoke.sh", withinMs: 60_000 },
      ],
      windows: [],
      freeze: [],
      onFailure: "rollback",
      onCancel: "rollback",
      env: {},
      workingDirectory: ".",
      timeoutMs: 1_800_000,
      line: 6,
    });
    expect(production).toMatchObject({
      after: ["staging"],
      target: { commands: { deploy: "./up.sh", rollback: "./back.sh" } },
      windows: [{ from: 540, to: 960, zone: "Europe/Berlin" }],
      freeze: [{ from: "2026-12-20", to: "2027-01-05" }],
      onFailure: "hold",
      onCancel: "hold",
      env: { TOKEN: "$DEPLOY_TOKEN" },
      timeoutMs: 300_000,
    });
  });

  const one = (lines: string) => `gates:\n  deploy:\n    environments:\n${lines}`;
  const rows: [string, string, readonly string[]][] = [
    ["none", "gates: { deploy: {} }\n", ['1:10: "environments" is missing']],
    [
      "an empty map",
      "gates: { deploy: { environments: {} } }\n",
      ['1:34: "environments" must have at least one environment'],
    ],
    ["no target", one("      a: { url: https://x.test }\n"), ['4:7: "target" is missing']],
    [
      "a name that is none",
      one('      "a b": { target: { command: x } }\n'),
      ['4:7: environment "a b": a name is made of letters, digits and ._/- and starts with a letter'],
    ],
    [
      "what comes later",
      one("      a: { target: { command: x }, after: [b] }\n      b: { target: { command: x } }\n"),
      ['4:44: "a" comes after "b", which has to stand before it'],
    ],
    [
      "nobody",
      one("      stagin: { target: { command: x } }\n      b: { target: { command: x }, after: [staging] }\n"),
      ['5:44: unknown environment "staging" (did you mean "stagin"?)'],
    ],
    [
      "a window",
      one("      a: { target: { command: x }, windows: [Mon 9-17] }\n"),
      ['4:46: "windows[0]" must be days, hours and a time zone, as in "Mon-Thu 09:00-16:00 Europe/Berlin"'],
    ],
    [
      "a zone that is nearly one",
      one("      a: { target: { command: x }, freeze: 2026-12-20 Europe/Berln }\n"),
      [
        '4:44: "2026-12-20 Europe/Berln" names a time zone that is none: "Europe/Berln" (did you mean "Europe/Berlin"?)',
      ],
    ],
    [
      "a zone",
      one('      a: { target: { command: x }, windows: ["Mon 09:00-17:00 Berlin"] }\n'),
      ['4:46: "Mon 09:00-17:00 Berlin" names a time zone that is none: "Berlin"'],
    ],
    [
      "a freeze",
      one("      a: { target: { command: x }, freeze: 2026-02-30 }\n"),
      ['4:44: "2026-02-30" names a day that is in no calendar: 2026-02-30'],
    ],
    [
      "paths without a url that they could be below",
      one(
        "      a: { target: { command: x }, smoke: [{ run: x }, { http: /up }] }\n      b: { target: { gitops: { repository: a/b, files: [x], health: [{ http: /version }] } } }\n",
      ),
      [
        '4:64: "/up" is a path below the environment\'s url, and "a" has none',
        '5:78: "/version" is a path below the environment\'s url, and "b" has none',
      ],
    ],
    [
      "a smoke test of no form, and one of two",
      one("      a: { target: { command: x }, smoke: [{ within: 5s }, { run: x, grpc: a.test:443 }] }\n"),
      [
        '4:44: "smoke[0]" must have just one of http, grpc, run',
        '4:60: "smoke[1]" must have just one of http, grpc, run',
      ],
    ],
    [
      "two targets",
      one("      a: { target: { command: x, kubectl: { manifests: y } } }\n"),
      ['4:20: "target" must have just one of command, ssh, compose, helm, kubectl, gitops'],
    ],
    [
      "a smoke test",
      one("      a: { target: { command: x }, smoke: [{ http: health }] }\n"),
      ['4:52: "http" must begin with "/" or "https://"'],
    ],
    [
      "a smoke test by gRPC",
      one("      a: { target: { command: x }, smoke: [{ grpc: https://api.test }, { grpc: a:0, tls: maybe }] }\n"),
      [
        '4:52: "grpc" must be a host and a port, such as "api.example.com:443"',
        '4:80: "grpc" must be a host and a port, such as "api.example.com:443"',
        '4:90: "tls" must be true or false',
      ],
    ],
    [
      "limits of a latency",
      one(
        "      a: { target: { command: x }, smoke: [{ http: https://x.test/, latency: { samples: 9 } }, { http: https://x.test/, latency: { max-increase: 50 } }] }\n",
      ),
      [
        '4:89: "samples" must be at least 10: fewer prove nothing',
        '4:146: "max-increase" must be a number of percent, such as "50%"',
      ],
    ],
    [
      "a signature by a part of a name",
      one("      a: { target: { command: x }, verify: { identity: https://github.com/acme } }\n"),
      ['4:56: "identity" must be whole: https://github.com/acme/api/.github/workflows/ci.yml@refs/heads/main'],
    ],
    [
      "a signature by nobody, and by two",
      one(
        "      a: { target: { command: x }, verify: {} }\n      b: { target: { command: x }, verify: { key: k, identity: https://x.test/a@refs/b } }\n",
      ),
      ['4:44: "verify" must have either a key or an identity', '5:44: "verify" must have either a key or an identity'],
    ],
    [
      "another gate's",
      "gates: { lint: { steps: [ruff], environments: { a: { target: { command: x } } } } }\n",
      ['1:33: "environments" belongs to deploy gates, and "lint" is a lint gate'],
    ],
  ];
  test.each(rows)("with %s is an error with its place", (_, text, expected) => {
    expect(faults(text)).toEqual(expected);
  });
});

const now: PlanContext = {
  event: "push",
  branch: "main",
  tag: null,
  changedPaths: null,
  commit: "a".repeat(40),
  base: "main",
  gates: [],
  cores: 2,
};

function planned(change: Partial<PlanContext>) {
  const made = makePlan(load(whole), { ...now, ...change });
  if (!made.ok) throw new Error(made.problems.map(({ message }) => message).join("\n"));
  return made.plan;
}

const skips = (change: Partial<PlanContext>) =>
  planned(change).gates[1]?.environments?.map(({ name, skip }) => [name, skip]);

describe("what is deployed", () => {
  test("is what each environment's conditions let in", () => {
    expect(skips({})).toEqual([
      ["staging", undefined],
      ["production", "only on tags v*"],
    ]);
  });

  test("is never a change that is not merged, or what anybody can cause", () => {
    const first = (change: Partial<PlanContext>) => skips(change)?.[0]?.[1];
    expect(first({ event: "pull_request", branch: null })).toBe("never from a pull request");
    expect(first({ event: "pull_request_target" })).toBe("never from a pull request");
    expect(first({ event: "merge_group" })).toBe("never from a merge queue");
    expect(first({ event: "issue_comment", isUntrusted: true })).toBe(
      "never on issue_comment, which anybody can cause",
    );
    expect(first({ event: "workflow_run", isUntrusted: true })).toBe("never on workflow_run, which anybody can cause");
  });

  test("in a terminal is what was asked for by name, and conditions hold", () => {
    const where = "in a terminal only when its gate or --environment is named";
    expect(skips({ event: "local" })?.map(([, skip]) => skip)).toEqual([where, where]);
    expect(planned({ event: "local", gates: ["deploy"] }).gates[0]?.environments?.map(({ skip }) => skip)).toEqual([
      undefined,
      "only on tags v*",
    ]);
    expect(skips({ event: "local", environment: "production" })).toEqual([["production", "only on tags v*"]]);
  });

  test("is one environment where one is asked for", () => {
    expect(skips({ environment: "staging" })).toEqual([["staging", undefined]]);
    expect(() => planned({ environment: "stagin" })).toThrow('unknown environment "stagin" (did you mean "staging"?)');
    const none = makePlan(load("gates: { test: { steps: [pytest] } }\n"), { ...now, environment: "staging" });
    expect(none).toMatchObject({ problems: [{ message: 'unknown environment "staging": no gate deploys' }] });
  });

  test("is shown by the plan, with what is left out and why", () => {
    expect(
      planText(planned({ tag: "v1", branch: null }), null)
        .split("\n")
        .slice(-3),
    ).toEqual([
      "  · deploy (deploy) after test",
      "      – staging: left out, only on main",
      "      production: ./up.sh, ./back.sh, after staging, Mon-Thu 09:00-16:00 Europe/Berlin, frozen 2026-12-20..2027-01-05",
    ]);
    expect(planText(planned({}), null)).toContain("\n      staging: ./deploy.sh, 5 smoke tests\n");
  });
});
