import { describe, expect, test } from "@jest/globals";
import { containerProcesses } from "../../src/docker/container.js";
import type { Docker } from "../../src/docker/docker.js";
import { localImage, pulledImage } from "../../src/docker/image.js";
import { pushedDigest, pushTags } from "../../src/docker/push.js";
import type { Exit } from "../../src/ports.js";

/** What is made of a client that says one thing and does another: nothing of it may pass. */

const exited = (code: number, stdoutTail = "", stderrTail = ""): Exit => {
  return { type: "exited", code, durationMs: 1, stdoutTail, stderrTail };
};

/** A client that ends in these ways, by the first words of what it is asked. */
function client(ends: Readonly<Record<string, Exit>>): { readonly docker: Docker; readonly asked: string[] } {
  const asked: string[] = [];
  const docker: Docker = {
    run: async (args) => {
      const line = args.join(" ");
      asked.push(line);
      const [, end] = Object.entries(ends).find(([words]) => line.startsWith(words)) ?? [];
      return end ?? exited(0);
    },
    label: "gatehouse.run=x",
    environment: () => ({}),
    loginTo: async () => ({ type: "none", registry: "docker.io" }),
    registries: [],
    wait: async () => undefined,
    atEnd: () => undefined,
    close: async () => undefined,
  };
  return { docker, asked };
}

describe("a push", () => {
  const digest = `sha256:${"a".repeat(64)}`;
  const other = `sha256:${"b".repeat(64)}`;
  const told = (what: string) => exited(0, `{"mediaType":"x","digest":"${what}","size":7}`);
  const pushed = async (push: Exit, inspect: Exit) => {
    const { docker } = client({ "buildx imagetools inspect": inspect });
    return pushTags("acme/api", ["1", "latest"], async () => push, pushedDigest, docker, {});
  };
  const said = `The push refers to repository [acme/api]\n1: digest: ${digest} size: 734\n`;

  test("is what the registry has under each tag, by the digest that the client names", async () => {
    expect(await pushed(exited(0, said), told(digest))).toEqual({ digest, there: ["1", "latest"] });
    const note = "\n i Info → Not all multiplatform-content is present\n";
    expect(await pushed(exited(0, said + note), told(digest))).toEqual({ digest, there: ["1", "latest"] });
  });

  test("is none where no digest is named, another one is there, or none", async () => {
    const none = (message: string) => ({ there: [], trouble: { reason: "registry", message } });
    expect(await pushed(exited(0, "all well\n"), told(other))).toEqual({
      ...none("the client said that all went well, and named no digest"),
      digest: null,
    });
    expect(await pushed(exited(0, said), told(other))).toMatchObject({
      there: [],
      trouble: { message: expect.stringMatching(/^it has sha256:b+ as 1, and sha256:a+ was pushed/) },
    });
    expect(await pushed(exited(0, said), exited(1, "", "ERROR: acme/api:1: not found\n"))).toMatchObject(
      none("it took acme/api:1, and does not know it afterwards"),
    );
  });

  test("is the engine's trouble where the engine is gone", async () => {
    const gone = exited(1, "", "Cannot connect to the Docker daemon at unix:///x. Is the docker daemon running?\n");
    expect(await pushed(gone, told(digest))).toEqual({
      digest: null,
      there: [],
      trouble: { reason: "tool-error", message: "no Docker engine answers: start it (or set DOCKER_HOST)" },
    });
  });
});

describe("a container", () => {
  const times = { StartedAt: "2026-01-01T00:00:00.1Z", FinishedAt: "2026-01-01T00:00:01.1Z" };
  const state = (ExitCode: number) => exited(0, JSON.stringify({ Running: false, ExitCode, Error: "", ...times }));
  const ended = async (start: Exit, ends: Readonly<Record<string, Exit>> = {}) => {
    const { docker, asked } = client({ start, "container inspect": state(0), ...ends });
    const place = { image: { id: "sha256:x", name: "acme" }, user: null, folders: [], volumes: [], options: [] };
    const processes = containerProcesses(place, { docker, warn: () => undefined });
    const exit = await processes.run({ file: "true", args: [], cwd: "/", env: {} });
    expect(asked.at(-1)).toMatch(/^rm --force --volumes gatehouse-/);
    return exit;
  };

  test("has ended as its client says, and as the engine says", async () => {
    expect(await ended(exited(0))).toMatchObject({ type: "exited", code: 0 });
    expect(await ended(exited(3), { "container inspect": state(3) })).toMatchObject({ type: "exited", code: 3 });
  });

  test("whose client was killed or cut off before its end is not judged by its code", async () => {
    const killed: Exit = { type: "signalled", signal: "SIGKILL", durationMs: 1, stdoutTail: "half", stderrTail: "" };
    expect(await ended(killed)).toMatchObject({ type: "signalled", why: "the Docker client was killed" });
    expect(await ended(exited(1, "half", "unexpected EOF\n"))).toMatchObject({
      ...{ type: "signalled", why: "the connection to its container was lost" },
    });
  });

  test("is not judged where the engine does not tell whether somebody stopped it", async () => {
    const events = exited(1, "", "Error response from daemon: no events\n");
    expect(await ended(exited(0), { events })).toMatchObject({
      ...{ type: "not-started", isEngine: true },
      message: "the Docker engine does not tell how the container ended: no events",
    });
  });
});

describe("an image", () => {
  test("that the engine does not tell of is not taken for absent, and not pulled", async () => {
    const silent = exited(1, "", "Error response from daemon: internal\n");
    const { docker, asked } = client({ "image inspect": silent });
    const never = { signal: new AbortController().signal, pulling: () => undefined };
    expect(await pulledImage("acme/api", docker, never)).toEqual({
      reason: "tool-error",
      message: "the Docker engine does not tell of the image acme/api: internal",
    });
    expect(asked).toHaveLength(1);
    const unknown = client({ "image inspect": exited(1, "", "Error response from daemon: No such image: x\n") });
    expect(await localImage("x", unknown.docker)).toEqual({ absent: true });
  });
});
