import { describe, expect, test } from "@jest/globals";
import { faults, load } from "./helpers.js";

const gate = (services: string, more = "") =>
  `working-directory: api\ngates:\n  build: { steps: [{ run: make }] }\n  integration:\n    kind: test\n    steps: [{ run: make }]\n${more}    services: ${services}\n`;

const servicesOf = (text: string) => load(text).gates[1]?.services;

describe("services", () => {
  test("are one compose file or several, relative to the working directory", () => {
    expect(servicesOf(gate("compose.test.yml"))).toEqual({
      timeoutMs: 120_000,
      folder: "api",
      from: { files: ["compose.test.yml"] },
    });
    const timed = gate("[compose.yml, compose.test.yml]", "    services-timeout: 90s\n");
    expect(servicesOf(timed)).toMatchObject({
      timeoutMs: 90_000,
      from: { files: ["compose.yml", "compose.test.yml"] },
    });
    expect(load("gates:\n  test: { steps: [pytest] }\n").gates[0]).not.toHaveProperty("services");
  });

  test("are described with image, ports and health", () => {
    const text = gate(
      `
      db:
        image: postgres:17
        env: { POSTGRES_PASSWORD: $DB_PASSWORD, N: 1 }
        ports: [5432, "8080:80", "0.0.0.0:9000:90", "53/udp"]
        health: { http: ":80/ok", interval: 500ms, retries: 3, start: 10s }
        command: [postgres, -c, 1]
        volumes: data:/data
        tmpfs: [/tmp]
      api:
        from: build
        image: acme/api
        ports: ["80"]
        health: { http: / }
      queue: { image: redis, command: redis-server, health: { command: redis-cli ping } }
`,
      "    needs: [build]\n",
    );
    const tcp = (container: number) => ({ container, protocol: "tcp" });
    const usual = { intervalMs: 1_000, timeoutMs: 5_000, retries: 60, startMs: 0 };
    const none = { env: {}, ports: [], volumes: [], tmpfs: [] };
    expect(servicesOf(text)?.from).toEqual({
      inline: [
        {
          name: "db",
          image: "postgres:17",
          env: { POSTGRES_PASSWORD: "$DB_PASSWORD", N: "1" },
          ports: [
            tcp(5432),
            { ...tcp(80), host: 8080 },
            { ...tcp(90), host: 9000, address: "0.0.0.0" },
            { container: 53, protocol: "udp" },
          ],
          health: {
            ...usual,
            probe: { type: "http", path: "/ok", port: 80 },
            intervalMs: 500,
            retries: 3,
            startMs: 10_000,
          },
          command: ["postgres", "-c", "1"],
          volumes: ["data:/data"],
          tmpfs: ["/tmp"],
        },
        {
          ...none,
          name: "api",
          image: { from: "build", image: "acme/api" },
          ports: [tcp(80)],
          health: { ...usual, probe: { type: "http", path: "/", port: 80 } },
        },
        {
          ...none,
          name: "queue",
          image: "redis",
          command: "redis-server",
          health: { ...usual, probe: { type: "command", command: "redis-cli ping" } },
        },
      ],
    });
  });

  test("keep their name from steps", () => {
    const text = gate("compose.yml").replace(
      "[{ run: make }]\n    services",
      "[{ name: services, run: x }]\n    services",
    );
    expect(load(text).gates[1]?.steps.map(({ name }) => name)).toEqual(["services 2"]);
  });

  test.each([
    ["../compose.yml", ['8:15: "services" must be a file inside the repository, relative to the working directory']],
    ["[]", ['8:15: "services" must not be empty']],
    ["{}", ['8:5: "services" must have at least one service']],
    ["3", ['8:15: "services" must be a compose file, a list of them, or a map of services']],
    ["{ db: { ports: [80] } }", ['8:17: "image" is missing']],
    [
      '{ db: { image: x, ports: [0, "a", "1:70000"] } }',
      ["0", "1", "2"].map(
        (index) =>
          `8:${{ 0: 41, 1: 44, 2: 49 }[index]}: "ports[${index}]" must be a port of the container (5432), or one of this machine before it ("8080:80")`,
      ),
    ],
    ["{ db: { image: x, health: { tcp: 80 } } }", ['8:33: "health" asks at port 80, which is none of "ports"']],
    ["{ db: { image: x, health: { http: / } } }", ['8:33: "http" needs one of "ports" to ask at']],
    [
      "{ db: { image: x, ports: [80], health: { http: /, tcp: 80 } } }",
      ['8:54: "health" must have one of command, http and tcp'],
    ],
    [
      "{ 1db: { image: x }, state: { image: x }, a-b: { image: x }, a_b: { image: x } }",
      [
        '8:17: service "1db": a name is made of letters, digits, - and _, and starts with a letter',
        '8:36: service "state": variables that begin with STATE_ are kept from steps; give it another name',
        '8:76: services "a-b" and "a_b" would both be A_B_HOST',
      ],
    ],
    [
      "{ db: { image: x, from: build }, api: { image: x, from: bild } }",
      [
        '8:39: service "db" takes its image from "build", which "integration" does not need: add it to "needs"',
        '8:71: service "api" takes its image from "bild", which is no gate',
      ],
    ],
  ])("%s is refused", (services, expected) => {
    // One line less: these have no "needs".
    expect(faults(gate(services)).map((line) => line.replace(/^7:/, "8:"))).toEqual(expected);
  });

  test("belong to test gates, and to no step", () => {
    expect(faults("gates:\n  lint:\n    services: compose.yml\n    steps: [{ run: x, services: c.yml }]\n")).toEqual([
      '3:5: "services" belongs to test gates, and "lint" is a lint gate',
      '4:23: "services" belongs to the gate: all its steps share them',
    ]);
  });
});
