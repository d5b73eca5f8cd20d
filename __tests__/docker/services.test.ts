import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect } from "@jest/globals";
import type { RunEvent } from "../../src/core/events.js";
import type { RunStep } from "../../src/core/plan.js";
import type { GateReport } from "../../src/core/report.js";
import type { InlineService, ServiceHealth, ServicesPlan } from "../../src/core/services.js";
import { changeFrom, type GateOptions, runGate, stepOf } from "../gates/harness.js";
import { TestRepository } from "../world/repository.js";
import { BusyboxImage, busyboxTest, thingsNamed, unique } from "./busybox.js";
import { docker } from "./engine.js";

const image = new BusyboxImage();
// One for all: a repository takes longer to make than a container.
let repository: TestRepository;
beforeAll(async () => {
  repository = await TestRepository.create({ base: { "a.txt": "a\n" }, change: { "b.txt": "b\n" } });
  await image.build();
}, 180_000);
afterAll(async () => {
  image.remove();
  await repository.close();
});

/** What a gate came to, and what was seen of it on the way. */
interface Ran {
  readonly report: GateReport;
  readonly events: readonly RunEvent[];
  readonly said: string;
  /** What a file below the gate's folder of logs holds. */
  readonly log: (path: string) => Promise<string>;
  readonly durationMs: number;
}

interface Case extends Omit<GateOptions, "services" | "change" | "name"> {
  readonly services: ServicesPlan["from"];
  readonly timeoutMs?: number;
  readonly tree?: Readonly<Record<string, string>>;
}

/** Runs a gate against services; whatever becomes of it, nothing of them is left. */
async function ran({ services, timeoutMs = 60_000, tree = {}, ...options }: Case): Promise<Ran> {
  await rm(join(repository.workspace, "compose.test.yml"), { force: true });
  for (const [path, text] of Object.entries(tree)) {
    await mkdir(dirname(join(repository.workspace, path)), { recursive: true });
    await writeFile(join(repository.workspace, path), text);
  }
  const name = `t${unique()}`;
  const events: RunEvent[] = [];
  const began = Date.now();
  const report = await runGate(repository, await changeFrom(repository, repository.baseSha), {
    kind: "test",
    name,
    services: { timeoutMs, folder: ".", from: services },
    steps: [stepOf("true")],
    emit: (event) => events.push(event),
    ...options,
  });
  const durationMs = Date.now() - began;
  expect(thingsNamed(name)).toEqual([]);
  expect(events.filter(({ type }) => type === "warning")).toEqual([]);
  const logs = join(repository.workspace, ".gatehouse", "logs", name);
  const said = `${report.verdict.outcome} ${report.verdict.reason}: ${report.verdict.message}`;
  return { report, events, said, log: (path) => readFile(join(logs, path), "utf8"), durationMs };
}

function inline(name: string, script: string, more: Partial<InlineService> = {}): InlineService {
  const command = ["/bin/sh", "-c", script];
  return { name, image: image.name, command, env: {}, ports: [], volumes: [], tmpfs: [], ...more };
}

const tcp = (container: number) => ({ container, protocol: "tcp" }) as const;

function healthOf(probe: ServiceHealth["probe"], more: Partial<ServiceHealth> = {}): ServiceHealth {
  return { probe, intervalMs: 200, timeoutMs: 10_000, retries: 60, startMs: 0, ...more };
}

const compose = (services: object, more: object = {}) => JSON.stringify({ services, ...more });
/** Ends at once when it is told to, unlike a mere sleep that is the first process of its container. */
const idle = "trap 'exit 0' TERM; sleep 1000 & wait";
const server = "trap 'exit 0' TERM; mkdir /w; echo \"$WORD\" > /w/index.html; httpd -f -p 80 -h /w & wait";
const fromFile = { files: ["compose.test.yml"] };

function junit(name: string, command: string): RunStep {
  const fail = `<testsuite name=\\"s\\" tests=\\"1\\"><testcase name=\\"${name}\\">$r</testcase></testsuite>`;
  const script = `r=; ${command} || r='<failure message="no"/>'; echo "${fail}" > report.xml; test -z "$r"`;
  return stepOf(script, { name: "suite", reports: ["report.xml"] });
}

/** The report of a build gate that has made `ghcr.io/acme/api`. */
function buildOf(id: string): GateReport {
  const made = { name: "ghcr.io/acme/api", tags: ["1"], digest: null, id, platforms: ["linux/amd64"], bytes: 1 };
  const nothing = { needs: [], steps: [], findings: [], fixed: [], measurements: [], problems: [] };
  const verdict = { outcome: "passed", reason: null, message: "" } as const;
  return { name: "build", kind: "build", startedMs: 0, durationMs: 0, artifacts: [made], verdict, ...nothing };
}

describe("services that get ready", () => {
  busyboxTest("of the config: by command, path, port and mere port, reached by the steps' environment", async () => {
    const word = "pa$$w0rd$HOME";
    const { report, said, log, events } = await ran({
      services: {
        inline: [
          inline("web-1", `sleep 1; ${server}`, {
            env: { WORD: "$MY_TOKEN", PLAIN: "$$1" },
            ports: [tcp(80), tcp(81)],
            health: healthOf({ type: "http", path: "/", port: 80 }),
            volumes: ["data:/data", "./a.txt:/a.txt:ro"],
            tmpfs: ["/scratch"],
          }),
          inline("db", `test -f /a.txt; touch /tmp.ready; ${idle}`, {
            health: healthOf({ type: "command", command: "test -f /tmp.ready" }),
          }),
          {
            ...inline("cache", server, { ports: [tcp(80)], health: healthOf({ type: "tcp", port: 80 }) }),
            image: { from: "build", image: "api" },
          },
          inline("plain", server, { ports: [tcp(80)] }),
        ],
      },
      env: { MY_TOKEN: word },
      finished: new Map([["build", buildOf(docker("image", "inspect", "--format", "{{.Id}}", image.name))]]),
      steps: [
        stepOf('env | grep -E "^(WEB_1|DB|CACHE)_" | sort | sed "s/=[0-9]*$/=N/"', { name: "env" }),
        stepOf('echo $WEB_1_HOST $WEB_1_PORT $WEB_1_PORT_80; wget -qO- "http://$WEB_1_HOST:$WEB_1_PORT/"', {
          name: "inside",
          shell: "sh",
          container: { image: image.name, env: {}, volumes: [], options: [] },
        }),
        stepOf('curl -fsS "$URL"', { name: "curl", env: { URL: "http://$WEB_1_HOST:$WEB_1_PORT_80/" } }),
      ],
    });
    expect(said).toMatch(
      /^passed null: services: cache, db, plain, web-1 ready after [\d.]+ s; env: clean; inside: clean; curl: clean$/,
    );
    expect(await log("env/output")).toBe(
      [
        "CACHE_HOST=127.0.0.1",
        "CACHE_PORT=N",
        "CACHE_PORT_80=N",
        "WEB_1_HOST=127.0.0.1",
        "WEB_1_PORT=N",
        "WEB_1_PORT_80=N",
        "WEB_1_PORT_81=N",
        "",
      ].join("\n"),
    );
    expect(await log("curl/output")).toBe("***\n");
    expect(await log("inside/output")).toBe("web-1 80 80\n***\n");
    expect(report.steps[0]).toMatchObject({
      command: "docker compose up --wait web-1 db cache plain",
      cached: false,
    });
    expect(JSON.stringify([report, events])).not.toContain(word);
  });

  busyboxTest("of a compose file, with an image of its own, a task before, a volume and a network", async () => {
    const { said, log } = await ran({
      services: fromFile,
      env: { DB_PASSWORD: "hunter2hunter2" },
      tree: {
        "compose.test.yml": compose(
          {
            migrate: {
              image: image.name,
              command: ["sh", "-c", 'echo "$$WORD" > /data/index.html; echo migrated'],
              environment: { WORD: "$DB_PASSWORD" },
              volumes: ["data:/data"],
              networks: ["back"],
            },
            web: {
              build: { context: "./image", args: { BASE: image.name } },
              command: ["sh", "-c", "trap 'exit 0' TERM; httpd -f -p 80 -h /data & wait"],
              depends_on: { migrate: { condition: "service_completed_successfully" } },
              volumes: ["data:/data"],
              ports: ["80"],
              networks: ["back"],
            },
            debug: { image: "none.invalid/none:1", profiles: ["debug"] },
          },
          { volumes: { data: {} }, networks: { back: {} } },
        ),
        "image/Dockerfile": `ARG BASE\nFROM $BASE\nHEALTHCHECK --interval=500ms CMD ["wget", "-qO-", "http://127.0.0.1/"]\n`,
      },
      steps: [stepOf('curl -fsS "http://$WEB_HOST:$WEB_PORT"; false', { name: "curl" })],
    });
    expect(said).toBe("failed exit-code: curl: exited with code 1");
    expect(await log("curl/output")).toBe("***\n");
    expect(await log("services/migrate.log")).toMatch(/ migrated\n$/);
  });
});

describe("services that do not get ready", () => {
  const good = () => inline("good", server, { ports: [tcp(80)] });

  busyboxTest("one that is never healthy: its check's words, its last lines, all logs", async () => {
    const { report, said, log, events } = await ran({
      services: {
        inline: [
          good(),
          inline("db", `echo starting with $KEY; echo no disk >&2; ${idle}`, {
            env: { KEY: "$MY_TOKEN" },
            health: healthOf({ type: "command", command: ["sh", "-c", "echo not yet; exit 1"] }, { retries: 2 }),
          }),
        ],
      },
      env: { MY_TOKEN: "s3cr3ts3cr3t" },
    });
    expect(said).toMatch(
      /^broken service: service db is unhealthy: not yet; its log ends with: (.*)\n(?=.*\n?\1$)(starting with \*\*\*\nno disk|no disk\nstarting with \*\*\*)$/,
    );
    expect(report.steps.map(({ name }) => name)).toEqual(["services"]);
    expect(await log("services/db.log")).toMatch(/ starting with \*\*\*\n/);
    const output = events.flatMap((event) => (event.type === "step-finished" ? [event.output ?? ""] : []));
    expect(await readFile(output[0] ?? "", "utf8")).toMatch(
      /^== docker compose\n[\s\S]*== db\n[\s\S]* no disk\n[\s\S]*== good\n/,
    );
  });

  busyboxTest("one that nobody answers in within its time: a proxy that takes the call does not count", async () => {
    const { said } = await ran({
      services: { inline: [inline("web", idle, { ports: [tcp(80)] })] },
      timeoutMs: 10_000,
    });
    expect(said).toBe(
      "broken service: service web was not ready within 10 s: it is running, and takes no connection on port 80; it has logged nothing",
    );
  });

  busyboxTest("one whose path gives another status", async () => {
    const health = healthOf({ type: "http", path: "/health", port: 80 }, { retries: 3 });
    const { said } = await ran({ services: { inline: [inline("web", server, { ports: [tcp(80)], health })] } });
    expect(said).toMatch(/^broken service: service web is unhealthy: GET \/health on port 80 gives 404 \(3 tries\)/);
  });

  busyboxTest("one whose image cannot be pulled", async () => {
    const { said } = await ran({ services: { inline: [{ ...good(), image: "127.0.0.1:1/acme/none:1" }] } });
    expect(said).toMatch(
      /^broken registry: service good: the image 127\.0\.0\.1:1\/acme\/none:1 could not be pulled: .*connection refused/,
    );
  });

  busyboxTest("one that ends at once, and one that does so again and again", async () => {
    const { said } = await ran({ services: { inline: [good(), inline("db", "echo bad config; exit 3")] } });
    expect(said).toBe("broken service: service db ended by itself (exit code 3); its log ends with: bad config");
    const tree = { "compose.test.yml": compose({ db: { image: image.name, restart: "always", command: "false" } }) };
    const looping = await ran({ services: fromFile, tree });
    expect(looping.said).toMatch(
      /^broken service: service db ends again and again \(started \d+ times(, exit code 1)?\)/,
    );
  });

  busyboxTest("one that others wait for", async () => {
    const health = { test: ["CMD", "false"], interval: "200ms", retries: 1 };
    const tree = {
      "compose.test.yml": compose({
        db: { image: image.name, command: ["sleep", "1000"], healthcheck: health, stop_signal: "SIGKILL" },
        app: { image: image.name, command: ["sleep", "1000"], depends_on: { db: { condition: "service_healthy" } } },
      }),
    };
    const { said } = await ran({ services: fromFile, tree });
    expect(said).toBe("broken service: service db is unhealthy; it has logged nothing");
  });

  busyboxTest("what the config gets wrong", async () => {
    const absent = await ran({ services: fromFile });
    expect(absent.said).toBe('broken config: services: there is no compose.test.yml, which "services" names');
    const services = {
      inline: [inline("db", "true", { env: { KEY: "$NO_SUCH_KEY" }, image: { from: "build", image: "api" } })],
    };
    const unmade = await ran({ services });
    expect(unmade.said).toBe('broken config: service db: gate "build" has not run, whose image api is asked for');
    const wrong = await ran({ services: fromFile, tree: { "compose.test.yml": "services: { db: { imagee: x } }\n" } });
    expect(wrong.said).toMatch(/^broken config: services: the services cannot be read: .*imagee/);
    // Nothing that could be tested against, and nothing that could fail.
    const nothing = "broken config: services: the services are none: nothing to start";
    for (const more of [{ profiles: ["debug"] }, { scale: 0 }]) {
      const tree = { "compose.test.yml": compose({ db: { image: image.name, ...more } }) };
      expect((await ran({ services: fromFile, tree })).said).toBe(nothing);
    }
  });
});

describe("while the steps run", () => {
  busyboxTest("a service that is killed leaves nothing decided, and its tests in sight", async () => {
    const services = { inline: [inline("db", server, { ports: [tcp(80)] })] };
    const kill = 'docker kill $(docker ps -q --filter "publish=$DB_PORT") >/dev/null; curl -fsS "$DB_HOST:$DB_PORT"';
    const { report, said, log } = await ran({ services, steps: [junit("reads", kill)] });
    expect(said).toBe(
      "broken service: service db was killed (SIGKILL, exit code 137) while the steps ran; it has logged nothing (suite: 1 of 1 test failed, which decides nothing)",
    );
    expect(report.tests).toMatchObject({ total: 1, failed: 1 });
    expect(report.steps.map(({ name, verdict }) => [name, verdict.outcome])).toEqual([
      ["services", "broken"],
      ["suite", "failed"],
    ]);
    expect(await log("services/db.log")).toBe("");
  });

  busyboxTest("one that runs out of memory is told as that", async () => {
    const script = "trap 'exit 0' TERM; mkfifo /go; echo ready; read line < /go; tail /dev/zero";
    const tree = {
      "compose.test.yml": compose({
        db: {
          image: image.name,
          mem_limit: "16m",
          memswap_limit: "16m",
          command: ["sh", "-c", `exec sh -c "${script}"`],
          tty: false,
        },
      }),
    };
    const go =
      'id=$(docker ps -q --filter "label=com.docker.compose.service=db" --filter "ancestor=IMAGE"); docker exec $id sh -c "echo > /go"; sleep 2';
    const { said } = await ran({ services: fromFile, tree, steps: [stepOf(go.replace("IMAGE", image.name))] });
    expect(said).toMatch(
      /^broken service: service db was killed because it ran out of memory \(OOMKilled, exit code \d+\)/,
    );
  });
});

describe("a gate that is cancelled", () => {
  const stubborn = () => inline("db", "trap '' TERM; while true; do sleep 1; done", { ports: [tcp(80)] });

  busyboxTest("while its services are waited for, and while its steps run", async () => {
    const abort = new AbortController();
    const began = sleep(2_500).then(() => abort.abort("interrupted"));
    const waiting = await ran({ services: { inline: [stubborn()] }, signal: abort.signal });
    await began;
    expect(waiting.said).toBe("cancelled interrupted: services: stopped before it ended");
    expect(waiting.durationMs).toBeLessThan(6_500);

    const stop = new AbortController();
    const emit = (event: RunEvent) => {
      if (event.type === "step-started" && event.step === "words") setTimeout(() => stop.abort("fail-fast"), 300);
    };
    const steps = [stepOf("sleep 100")];
    const running = await ran({
      services: { inline: [inline("web", server, { ports: [tcp(80)] })] },
      steps,
      signal: stop.signal,
      emit,
    });
    expect(running.said).toMatch(
      /^cancelled fail-fast: services: stopped before it ended; words: stopped before it ended$/,
    );
  });
});
