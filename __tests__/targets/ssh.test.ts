import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, readdir, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { SshConnection } from "../../src/core/ssh.js";
import type { Order, SshTarget, TargetAction } from "../../src/core/target.js";
import { freePort } from "../world/ports.js";
import { keyPair, type Sshd, sshMissing, startSshd } from "../world/sshd.js";
import { type Acted, actWith, releaseOf, type TargetOptions } from "./harness.js";

const order = { release: releaseOf("v2", "2"), replaces: releaseOf("v1", "1"), weight: 100 };
const there = sshMissing === null ? describe : describe.skip;

there(`ssh target${sshMissing === null ? "" : ` (${sshMissing})`}`, () => {
  let sshd: Sshd;
  let folder: string;
  let root: string;
  beforeAll(async () => {
    sshd = await startSshd();
    folder = await realpath(await mkdtemp(join(tmpdir(), "gatehouse ssh 100%d '-")));
  });
  afterAll(async () => {
    await sshd.kill();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });
  beforeEach(async () => {
    root = await mkdtemp(join(folder, "repo-"));
  });
  const at = (name: string) => join(root, name);
  const written = (name: string) => readFileSync(at(name), "utf8");

  const connection = (more: Partial<SshConnection> = {}): SshConnection => ({
    hosts: ["127.0.0.1"],
    user: sshd.user,
    port: sshd.port,
    key: "$SSH_KEY",
    hostKeys: [sshd.hostKey],
    ...more,
  });
  interface Asked extends Partial<TargetOptions> {
    readonly connection?: Partial<SshConnection>;
    readonly shell?: "bash" | "sh";
    readonly action?: TargetAction;
    readonly order?: Order;
    readonly upload?: SshTarget["upload"];
  }
  /** Runs the script on the host, in which `$AT` is the test's folder. */
  async function ssh(script: string | SshTarget["scripts"], asked: Asked = {}): Promise<Acted> {
    const {
      connection: more,
      shell = "bash",
      action = "deploy",
      order: asks = order,
      upload,
      env,
      environment,
      ...rest
    } = asked;
    const scripts = typeof script === "string" ? { [action]: script } : script;
    const spec: SshTarget = {
      type: "ssh",
      connection: connection(more),
      scripts,
      shell,
      ...(upload ? { upload } : {}),
    };
    return await actWith(spec, action, asks, {
      root,
      ...rest,
      env: { SSH_KEY: sshd.key, SSH_AUTH_SOCK: "", ...env },
      environment: { ...environment, env: { AT: rest.root ?? root, ...environment?.env } },
    });
  }
  const said = ({ verdict }: Acted) => `${verdict.outcome} ${verdict.reason}: ${verdict.message}`;

  test("does what the script says, and is told of the release", async () => {
    const acted = await ssh('cd "$AT"\necho "$GATEHOUSE_ACTION $GATEHOUSE_VERSION $GATEHOUSE_ENVIRONMENT" | tee out\n');
    expect(said(acted)).toBe("passed null: deploy: done on 127.0.0.1");
    expect(written("out")).toBe("deploy v2 production\n");
    expect(acted.steps.map(({ name, command, exitCode }) => [name, command, exitCode])).toEqual([
      ["production: deploy: on 127.0.0.1", `ssh ${sshd.user}@127.0.0.1`, 0],
    ]);
    expect(acted.printed.get("production: deploy: on 127.0.0.1")).toBe("deploy v2 production");
    expect(await readdir(at(".gatehouse/logs/deploy"))).toEqual(["production-deploy-on-127.0.0.1"]);
  });

  /** The same in bash and in sh, at once, each in a folder of its own. */
  const inEach = async (test: (shell: "bash" | "sh", own: string) => Promise<void>) => {
    const shells = ["bash", "sh"] as const;
    await Promise.all(shells.map(async (shell) => await test(shell, await mkdtemp(at(`${shell}-`)))));
  };

  test.each([
    ["a line in the middle", "echo a >out\nfalse\necho b >out\n", 1],
    ["a command that is not there", "echo a >out\nno-such-command-here\necho b >out", 127],
    ["a function", "f() { false; echo b >out; }\necho a >out\nf\necho b >out", 1],
    ["a subshell", "echo a >out\n(exit 7; echo b >out)\necho b >out", 7],
    ["a substitution that is assigned", "echo a >out\nx=$(exit 5)\necho b >out", 5],
    ["a variable that is not set", 'echo a >out\necho "$NOT_SET_ANYWHERE"\necho b >out', "[12]"],
    ["the exit code 255", "echo a >out\nexit 255", 255],
  ])("fails by %s", async (_, script, code) => {
    await inEach(async (shell, own) => {
      const acted = await ssh(`cd "$AT"\n${script}`, { shell, root: own });
      expect(said(acted)).toMatch(new RegExp(`^failed deploy: deploy: on 127.0.0.1: exited with code ${code}`));
      expect(readFileSync(join(own, "out"), "utf8")).toBe("a\n");
    });
  });

  test("a command that reads its input has none, and does not eat the script", async () => {
    await inEach(async (shell, own) => {
      const script = 'cd "$AT"\ncat >read\nsh -c "read x" || echo none >>read\necho end >>read\n';
      expect((await ssh(script, { shell, root: own })).verdict.outcome).toBe("passed");
      expect(readFileSync(join(own, "read"), "utf8")).toBe("none\nend\n");
    });
  });

  test("values reach the script word for word, whatever is in them", async () => {
    const hostile = `it's "q" \`touch pwned\` $(touch pwned) \\ \n$HOME\t! * ~ %s ü\n`;
    const env = { HOSTILE: "$HOSTILE_SECRET", DOLLARS: "$$HOME $$(id)", EMPTY: "" };
    const script = `cd "$AT"\nprintf '%s|%s|%s' "$HOSTILE" "$DOLLARS" "$EMPTY" >out; env | grep -c '^DOLLARS=' >>out`;
    await inEach(async (shell, own) => {
      const acted = await ssh(script, { shell, root: own, environment: { env }, env: { HOSTILE_SECRET: hostile } });
      expect(said(acted)).toBe("passed null: deploy: done on 127.0.0.1");
      expect(readFileSync(join(own, "out"), "utf8")).toBe(`${hostile}|$HOME $(id)|1\n`);
      expect(await readdir(own)).toEqual([".gatehouse", "out"]);
    });
  });

  test("a stopped run ends all of it there, also what ignores TERM", async () => {
    await inEach(async (shell, own) => {
      const alive = join(own, "alive");
      const stop = new AbortController();
      const script = 'cd "$AT"\ntrap "" TERM\n(while :; do date >>alive; sleep 0.1; done) &\nwait\nsleep 60';
      const acting = ssh(script, { shell, root: own, signal: stop.signal });
      await until(() => existsSync(alive));
      stop.abort();
      expect((await acting).verdict).toMatchObject({ outcome: "cancelled", reason: "interrupted" });
      // It is over there before the run is told that it is.
      await staysAs(alive);
    });
  }, 180_000);

  test("a run that is killed leaves nothing running there", async () => {
    const source = `
      import { nodeFiles } from ${module("adapters/files")};
      import { nodeProcesses } from ${module("adapters/process")};
      import { remoteCommand } from ${module("deploy/remote-script")};
      import { openSession } from ${module("deploy/ssh")};
      const { connection, folder, script } = JSON.parse(process.argv[2]);
      const hands = { lookUp: (text) => ({ text }), files: nodeFiles(), root: folder, folder };
      const { config, hosts } = await openSession(connection, hands);
      const { command, input } = remoteCommand({ script, shell: "bash", env: { AT: folder } });
      const args = ["-F", config, hosts[0].alias, command];
      await nodeProcesses().run({ file: "ssh", args, cwd: folder, env: process.env, input, holdsInput: true });
    `;
    await writeFile(at("run.mjs"), source);
    const script = 'cd "$AT"\nwhile :; do date >>alive; sleep 0.1; done';
    const told = { connection: connection({ key: sshd.keyFile }), folder: root, script };
    const child = spawn(process.execPath, [at("run.mjs"), JSON.stringify(told)], { stdio: "inherit" });
    await until(() => existsSync(at("alive")));
    child.kill("SIGKILL");
    await comesToRest(at("alive"));
  }, 180_000);

  test("fails by a command within a pipe", async () => {
    const acted = await ssh('cd "$AT"\necho a >out\n(exit 3) | cat\necho b >out');
    expect([acted.verdict.outcome, acted.steps[0]?.exitCode, written("out")]).toEqual(["failed", 3, "a\n"]);
  });

  test("a script that takes too long is ended there, gently first", async () => {
    const script = 'cd "$AT"\ntrap "echo ended >gone; exit" TERM\ntouch begun\nwhile :; do sleep 0.1; done';
    const acted = await ssh(script, { environment: { timeoutMs: 7_000 } });
    expect(said(acted)).toContain("broken timeout: deploy: on 127.0.0.1: ssh did not end within 7 s");
    expect(written("gone")).toBe("ended\n");
  }, 180_000);

  test("a secret is neither among the arguments there, nor in what is kept", async () => {
    const env = { DB_PASSWORD: "$DB_PASSWORD" };
    const script = 'cd "$AT"\nps -A -o args >ps\necho "it is $DB_PASSWORD"\necho "error: $DB_PASSWORD" >&2\nexit 4';
    const acted = await ssh(script, { environment: { env }, env: { DB_PASSWORD: "hunter2-and-more" } });
    expect(said(acted)).toBe("failed deploy: deploy: on 127.0.0.1: exited with code 4: error: ***");
    expect(acted.printed.get("production: deploy: on 127.0.0.1")?.split("\n").sort()).toEqual([
      "error: ***",
      "it is ***",
    ]);
    expect(written("ps")).toContain("ssh -F ");
    expect(written("ps")).not.toContain("hunter2");
    expect(acted.masked).toContain("hunter2-and-more");
    expect(acted.masked).toContain(sshd.key);
    expect(JSON.stringify([acted.steps, acted.verdict])).not.toContain("hunter2");
  });

  describe("connects to nobody", () => {
    const touch = 'touch "$AT/reached"';
    const other = () =>
      readFileSync(`${keyPair(root, "other")}.pub`, "utf8")
        .split(" ")
        .slice(0, 2)
        .join(" ");
    const none = async (asked: Asked) => {
      const acted = await ssh(touch, asked);
      expect(existsSync(at("reached"))).toBe(false);
      return said(acted);
    };

    test("where the host has another key", async () => {
      expect(await none({ connection: { hostKeys: [other()] } })).toBe(
        `broken tool-error: deploy: on 127.0.0.1: 127.0.0.1, port ${sshd.port} shows another host key than the config has, so nothing was sent there: somebody may stand in for it. If it was set up anew, put in its new key ("ssh-keyscan -t ed25519 -p ${sshd.port} 127.0.0.1")`,
      );
    });

    test("where the known hosts have not this one", async () => {
      await writeFile(at("known"), `elsewhere.example.com ${sshd.hostKey}\n`);
      expect(await none({ connection: { hostKeys: [], knownHosts: "known" } })).toContain(
        `broken config: deploy: on 127.0.0.1: 127.0.0.1, port ${sshd.port} is not among the known hosts`,
      );
    });

    test("where the key is not let in", async () => {
      const key = readFileSync(keyPair(root, "mine"), "utf8");
      expect(await none({ env: { SSH_KEY: key } })).toContain(`refuses the login of ${sshd.user}`);
      const locked = readFileSync(keyPair(root, "locked", "a passphrase"), "utf8");
      expect(await none({ env: { SSH_KEY: locked } })).toContain("the key has a passphrase");
      const half = `${sshd.key.slice(0, 200)}\n-----END OPENSSH PRIVATE KEY-----\n`;
      expect(await none({ env: { SSH_KEY: half } })).toContain("the key cannot be read");
    });

    test("where nobody listens, or no such host is known", async () => {
      expect(await none({ connection: { port: await freePort() } })).toMatch(
        /^broken tool-error: deploy: on 127.0.0.1: 127.0.0.1, port \d+ cannot be reached: Connection refused$/,
      );
      expect(await none({ connection: { hosts: ["gatehouse.invalid"] } })).toContain(
        "no address is known for that name",
      );
    });

    test.each([
      ["the environment has no SSH_KEY_ELSE", { key: "$SSH_KEY_ELSE" }],
      ['"key" (nowhere.pem) is neither a private key nor a file that is there', { key: "nowhere.pem" }],
      ['"key" is empty ($NOTHING)', { key: "$NOTHING" }],
      ['"host" is no name that ssh could be given ($OPTION)', { hosts: ["$OPTION"] }],
      ['"user" is no name that ssh could be given ($OPTION)', { user: "$OPTION" }],
      ['"host-key" ($FINGERPRINT) is a fingerprint', { hostKeys: ["$FINGERPRINT"] }],
      ['"known-hosts" (nowhere) is not there', { hostKeys: [], knownHosts: "nowhere" }],
    ])("where %s", async (words, more) => {
      const env = { NOTHING: "", OPTION: "-oProxyCommand=touch reached", FINGERPRINT: "SHA256:abc" };
      expect(await none({ connection: more, env })).toContain(`broken config: ssh: ${words}`);
    });
  });

  test("takes the key and the known hosts as files, and the key of a keyscan", async () => {
    await writeFile(at("id"), sshd.key.replaceAll("\n", "\r\n").trimEnd(), { mode: 0o644 });
    await writeFile(at("known"), `[127.0.0.1]:${sshd.port} ${sshd.hostKey}\n`);
    const scanned = `# 127.0.0.1:${sshd.port} SSH-2.0\n[127.0.0.1]:${sshd.port} ${sshd.hostKey}\n`;
    expect(said(await ssh("true", { connection: { key: "id", hostKeys: [], knownHosts: "known" } }))).toMatch(
      /^passed/,
    );
    expect(said(await ssh("true", { connection: { hostKeys: ["$KEYS"] }, env: { KEYS: scanned } }))).toMatch(/^passed/);
  });

  test("a server that dies in the middle is no verdict of the script's, and the script ends", async () => {
    const mortal = await startSshd();
    const script = 'cd "$AT"\nwhile :; do date >>alive; sleep 0.1; done';
    const { port, hostKey, key } = mortal;
    const acting = ssh(script, { connection: { port, hostKeys: [hostKey] }, env: { SSH_KEY: key } });
    await until(() => existsSync(at("alive")));
    await mortal.kill();
    expect(said(await acting)).toMatch(
      /^broken tool-error: deploy: on 127.0.0.1: 127.0.0.1, port \d+: the connection ended before the work was done, and how far it came is not known$/,
    );
    await comesToRest(at("alive"));
  }, 180_000);

  describe("through another host", () => {
    let jump: Sshd;
    beforeAll(async () => {
      jump = await startSshd();
    });
    afterAll(async () => await jump.kill());
    const through = (more: object = {}) => ({
      jump: { host: "127.0.0.1", port: jump.port, key: "$JUMP_KEY", hostKeys: [jump.hostKey], ...more },
    });
    const asked = (more: object = {}) => ({ connection: through(more), env: { JUMP_KEY: jump.key } });

    test("does what the script says", async () => {
      const acted = await ssh('printf "%s" "$SSH_CONNECTION" >"$AT/out"', asked());
      expect(said(acted)).toBe("passed null: deploy: done on 127.0.0.1");
      expect(written("out")).toContain(`127.0.0.1 ${sshd.port}`);
    });

    test("refuses a jump that has another key, and says so of one that reaches nothing", async () => {
      expect(said(await ssh("true", asked({ hostKeys: [sshd.hostKey] })))).toContain(
        `127.0.0.1, port ${jump.port} shows another host key`,
      );
      const closed = { ...asked(), connection: { ...through(), port: await freePort() } };
      expect(said(await ssh("true", closed))).toMatch(
        new RegExp(`port ${jump.port}, which is gone through, cannot reach 127.0.0.1, port \\d+: Connection refused`),
      );
      const denied = { ...asked(), env: { JUMP_KEY: sshd.key } };
      expect(said(await ssh("true", denied))).toContain(`port ${jump.port} refuses the login`);
    });
  });

  describe("several hosts", () => {
    const hosts = { connection: { hosts: ["127.0.0.1", "127.0.0.2", "localhost"] } };
    const script = 'cd "$AT"\necho "$GATEHOUSE_ACTION $GATEHOUSE_VERSION" >>out';
    const second = `${script}\n[ "$(wc -l <out)" -ne 2 ]`;

    test("a deployment stops at the first that fails, a rollback goes over all", async () => {
      const three = { connection: { hosts: ["127.0.0.1", "localhost", "127.0.0.1"] } };
      const stopped = await ssh(second, three);
      expect(said(stopped)).toBe("failed deploy: deploy: on localhost: exited with code 1 (not begun on 127.0.0.1)");
      expect(stopped.steps).toHaveLength(2);
      await rm(at("out"));
      const back = await ssh(second, { ...three, action: "rollback" });
      expect(said(back)).toBe("failed deploy: rollback: on localhost: exited with code 1");
      expect(back.steps.map(({ name, exitCode }) => [name, exitCode])).toEqual([
        ["production: rollback: on 127.0.0.1 (host-1)", 0],
        ["production: rollback: on localhost", 1],
        ["production: rollback: on 127.0.0.1 (host-3)", 0],
      ]);
    });

    test("all that were not brought back are named", async () => {
      const back = await ssh(script, { ...hosts, action: "rollback" });
      expect(said(back)).toMatch(
        /^broken tool-error: rollback: on 127.0.0.2: .*cannot be reached: Connection refused$/,
      );
      expect(written("out").split("\n")).toHaveLength(3);
      const all = await ssh("exit 3", { connection: { hosts: ["127.0.0.1", "localhost"] }, action: "status" });
      expect(said(all)).toBe(
        "failed deploy: status: on 127.0.0.1: exited with code 3; status: on localhost: exited with code 3",
      );
    });
  });

  test("files are brought there before the script, each whole and with its permissions", async () => {
    const names = [
      "a b.txt",
      "x[1].txt",
      "q\"uo'te.txt",
      "$(touch pwned).txt",
      "star*.txt",
      "back\\slash.txt",
      "deep/er/ü.txt",
    ];
    await mkdir(at("site/deep/er"), { recursive: true });
    for (const name of names) await writeFile(at(`site/${name}`), name);
    await writeFile(at("site/run.sh"), "#!/bin/sh\n", { mode: 0o755 });
    await mkdir(at("site/.gatehouse/logs"), { recursive: true });
    await writeFile(at("site/.gatehouse/logs/output"), "what a step has printed");
    const to = at("srv/the app");
    const environment = { workingDirectory: "site" };
    const upload = { files: ["**"], to };
    const script = 'cd "$AT/srv/the app"\ntest -x run.sh\nfind . -type f | wc -l >"$AT/out"';
    for (const time of ["first", "second"]) {
      const acted = await ssh(script, { upload, environment });
      expect([time, said(acted)]).toEqual([time, "passed null: deploy: done on 127.0.0.1"]);
      expect(written("out").trim()).toBe(String(names.length + 1));
      for (const name of names) expect(readFileSync(join(to, name), "utf8")).toBe(name);
    }
    expect(existsSync(at("pwned")) || existsSync(at("site/pwned"))).toBe(false);
    const rolledBack = await ssh("true", { upload, environment, action: "rollback" });
    expect(rolledBack.steps).toHaveLength(1);
  });

  test("what a build step has made is brought where a glob names its place, and one of two where braces hold both", async () => {
    await mkdir(at(".gatehouse/artifacts/build/go"), { recursive: true });
    await writeFile(at(".gatehouse/artifacts/build/go/api"), "program");
    await writeFile(at("compose.yml"), "services: {}\n");
    const to = at("srv/built");
    const files = [".gatehouse/artifacts/build/go/*", "{compose,compose.override}.yml"];
    expect(said(await ssh("true", { upload: { files, to } }))).toBe("passed null: deploy: done on 127.0.0.1");
    expect(readFileSync(join(to, ".gatehouse/artifacts/build/go/api"), "utf8")).toBe("program");
    expect(readFileSync(join(to, "compose.yml"), "utf8")).toBe("services: {}\n");
  });

  test("files that are not there, or have no place there, end it before the script", async () => {
    expect(said(await ssh("true", { upload: { files: ["dist/**"], to: "/srv" } }))).toBe(
      "broken config: upload: no file matches dist/**",
    );
    await writeFile(at("taken"), "");
    await writeFile(at("a.txt"), "");
    await mkdir(at("node_modules"));
    await writeFile(at("node_modules/b.txt"), "");
    expect(said(await ssh("true", { upload: { files: ["*.txt", "node_modules/**"], to: "/srv" } }))).toBe(
      "broken config: upload: no file matches node_modules/**",
    );
    const acted = await ssh('touch "$AT/reached"', { upload: { files: ["a.txt"], to: at("taken") } });
    expect(said(acted)).toMatch(/^failed deploy: deploy: folders on 127.0.0.1: exited with code 1: mkdir: .*taken/);
    expect(existsSync(at("reached"))).toBe(false);
  });

  test("a canary's step says its weight, and a machine without ssh what it lacks", async () => {
    const step = { release: order.release, replaces: order.replaces, weight: 25 };
    const acted = await ssh('echo "$GATEHOUSE_WEIGHT" >"$AT/out"', { action: "weight", order: step });
    expect(acted.steps.map(({ name }) => name)).toEqual(["production: weight: 25 % on 127.0.0.1"]);
    expect(written("out")).toBe("25\n");
    expect(said(await ssh("true", { env: { PATH: root } }))).toBe(
      "broken tool-missing: deploy: on 127.0.0.1: ssh could not be started: ssh was not found",
    );
  });

  test("an action without a script is not done, and a rollback without one never is", async () => {
    const scripts = { deploy: "true" };
    expect(said(await ssh(scripts, { action: "promote" }))).toBe("passed null: promote: nothing to do");
    expect(said(await ssh(scripts, { action: "rollback" }))).toBe(
      "failed deploy: the target has no script for rollback",
    );
  });
});

/** A module of ours as an import names it. */
function module(path: string): string {
  return JSON.stringify(pathToFileURL(join(process.cwd(), "build", "src", `${path}.js`)).href);
}

/** Nobody writes into it any more. */
async function staysAs(path: string): Promise<void> {
  const last = readFileSync(path, "utf8");
  await sleep(400);
  expect(readFileSync(path, "utf8")).toBe(last);
}

/** What has written into it every tenth of a second does so no more, if not at once. */
async function comesToRest(path: string): Promise<void> {
  let last = "";
  do {
    last = readFileSync(path, "utf8");
    await sleep(1_000);
  } while (last !== readFileSync(path, "utf8"));
}

async function until(isSo: () => boolean): Promise<void> {
  for (const end = Date.now() + 60_000; !isSo(); await sleep(20)) {
    if (Date.now() > end) throw new Error("it did not come to that within a minute");
  }
}
