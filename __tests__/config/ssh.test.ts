import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { makePlan } from "../../src/config/plan.js";
import type { TargetSpec } from "../../src/core/target.js";
import { planText } from "../../src/render/plan.js";
import { faults, load } from "./helpers.js";

const key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ8fY5hVYJ1mBqz1q2pQ0aZ7t8t1c9eX2l5v4b3n2m1k";
const target = (ssh: string, more = "") => `gates:
  deploy:
    environments:
      production: { target: { ssh: { ${ssh} } }${more} }
`;
const spec = (text: string): TargetSpec | undefined => load(text).gates[0]?.environments?.[0]?.target;
const login = `host: app.example.com, user: deploy, host-key: "${key}"`;

describe("an ssh target", () => {
  test("is as docs/targets.md shows it", () => {
    const page = readFileSync("docs/targets.md", "utf8");
    const [, section = ""] = /## ssh\n([\s\S]*?)(?:\n## |$)/.exec(page) ?? [];
    const blocks = [...section.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, block = ""]) => block);
    const indented = (text: string) => text.replace(/^/gm, "        ");
    const kinds = blocks.map(
      (block) => spec(`gates:\n  deploy:\n    environments:\n      a:\n${indented(block)}`)?.type,
    );
    expect(kinds).toEqual(["ssh", "ssh"]);
  });

  test("has its defaults", () => {
    expect(spec(target(`${login}, script: ./deploy.sh`))).toEqual({
      type: "ssh",
      connection: { hosts: ["app.example.com"], user: "deploy", port: 22, hostKeys: [key] },
      scripts: { deploy: "./deploy.sh", weight: "./deploy.sh", promote: "./deploy.sh", rollback: "./deploy.sh" },
      shell: "bash",
    });
  });

  test("takes all of it", () => {
    const all = `hosts: [a.example.com, 10.0.0.2, "2001:db8::1"], user: $USER_THERE, port: 2222, key: $SSH_KEY, known-hosts: ops/known,
        jump: { host: bastion.example.com, user: jump, port: 2200, key: $JUMP_KEY, host-key: ["${key}", $MORE_KEYS] },
        deploy: up, rollback: back, status: look, shell: sh, upload: { files: "dist/**", to: /srv/app }`;
    expect(spec(target(all))).toEqual({
      type: "ssh",
      connection: {
        hosts: ["a.example.com", "10.0.0.2", "2001:db8::1"],
        user: "$USER_THERE",
        port: 2222,
        hostKeys: [],
        key: "$SSH_KEY",
        knownHosts: "ops/known",
        jump: {
          host: "bastion.example.com",
          user: "jump",
          port: 2200,
          hostKeys: [key, "$MORE_KEYS"],
          key: "$JUMP_KEY",
        },
      },
      scripts: { deploy: "up", rollback: "back", status: "look" },
      shell: "sh",
      upload: { files: ["dist/**"], to: "/srv/app" },
    });
  });

  test("is shown in the plan by who logs in where", () => {
    const config = load(target(`hosts: [a, b], user: deploy, known-hosts: k, jump: { host: j }, script: x`));
    const made = makePlan(config, {
      ...{ event: "push", branch: "main", tag: null, changedPaths: null, base: "main", gates: [], cores: 2 },
      commit: "a".repeat(40),
    });
    if (!made.ok) throw new Error("there is no plan");
    expect(planText(made.plan, null)).toContain("production: ssh deploy@a and b through j");
  });

  const steps = "{ steps: [{ weight: 10, hold: 2m }], metrics: [{ name: e, run: ./e, max: 1 }] }";
  test.each<[string, string, readonly string[]]>([
    [
      "no host key",
      target("host: app.example.com, user: deploy, script: x"),
      [
        '4:31: "ssh" must have host-key (or known-hosts): without it anybody could stand in for the host. "ssh-keyscan -t ed25519 app.example.com" prints it; compare it with what the host itself has',
      ],
    ],
    [
      "a jump without one",
      target(`${login}, script: x, jump: { host: j }`),
      [
        '4:31: "ssh" must have jump.host-key (or known-hosts): without it anybody could stand in for the host. "ssh-keyscan -t ed25519 j" prints it; compare it with what the host itself has',
      ],
    ],
    [
      "a fingerprint",
      target(`host: a, user: b, host-key: "SHA256:abc", script: x`),
      ['4:66: "host-key" is a fingerprint: the key itself is needed, as ssh-keyscan prints it'],
    ],
    [
      "a user in the host",
      target(`host: deploy@a, user: deploy, host-key: "${key}", script: x`),
      ['4:44: "host" must be the name or address of a host, not "deploy@a" ("user" is a key of its own)'],
    ],
    [
      "an option in the host",
      target(`host: -oProxyCommand=x, user: deploy, host-key: "${key}", script: x`),
      ['4:44: "host" must be the name or address of a host, not "-oProxyCommand=x"'],
    ],
    [
      "a key in the config",
      target(`${login}, script: x, key: "-----BEGIN OPENSSH PRIVATE KEY-----"`),
      ['4:185: "key" must be a variable of the environment such as $SSH_KEY, or a path: no key stands in a config'],
    ],
    ["no user", target(`host: a, host-key: "${key}", script: x`), ['4:31: "user" is missing']],
    ["host and hosts", target(`${login}, hosts: [b], script: x`), ['4:31: "ssh" must have either host or hosts']],
    [
      "a home by its sign",
      target(`${login}, script: x, upload: { files: a, to: ~/app }`),
      ['4:204: "to" must be absolute, or without ~: a relative one is below the home'],
    ],
    ["no script", target(login), ['4:31: "ssh" must have a script, or one for deploy']],
    [
      "one script for all and others",
      target(`${login}, script: x, rollback: y`),
      ['4:31: "ssh" must have either one script for all or one for each action'],
    ],
    [
      "another shell",
      target(`${login}, script: x, shell: zsh`),
      ['4:187: "shell" must be one of bash, sh, not "zsh" (did you mean "sh"?)'],
    ],
    [
      "a canary that has not all it needs",
      target(`${login}, deploy: x, weight: y`, `, canary: ${steps}`),
      ["4:195: a canary needs the target's script for promote, rollback"],
    ],
  ])("with %s is an error with its place", (_, text, expected) => {
    expect(faults(text)).toEqual(expected);
  });

  test("of one script for all can have a canary", () => {
    expect(faults(target(`${login}, script: x`, `, canary: ${steps}`))).toEqual([]);
  });
});
