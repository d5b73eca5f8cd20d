import { describe, expect, test } from "@jest/globals";
import { buildFailure } from "../../src/docker/build-failure.js";

/** What BuildKit 0.8 (in dockerd 20.10) and the client print; 0.13's own where it says so. */
const failed = (stderrTail: string, dockerfile = "") =>
  buildFailure({ type: "exited", code: 1, durationMs: 1, stdoutTail: "", stderrTail }, dockerfile);

describe("a build that ends badly", () => {
  test("by a command has that command's line, over several lines too", () => {
    const said = `#5 [2/2] RUN ["/bin/busybox","sh","-c","/bin/busybox echo 'No space left on device' >&2; exit 3"]
#5 0.182 No space left on device
#5 ERROR: executor failed running [/bin/busybox sh -c /bin/busybox echo 'No space left on device' >&2; exit 3]: exit code: 3
------
 > [2/2] RUN ["/bin/busybox","sh","-c","/bin/busybox echo 'No space left on device' >&2; exit 3"]:
0.182 No space left on device
------
ERROR: failed to solve: executor failed running [/bin/busybox sh -c /bin/busybox echo 'No space left on device' >&2; exit 3]: exit code: 3
`;
    const dockerfile = `FROM scratch\n\nCOPY busybox /bin/busybox\nrun   ["/bin/busybox","sh","-c","/bin/busybox echo 'No space left on device' >&2; exit 3"]\n`;
    expect(failed(said, dockerfile)).toEqual({
      type: "dockerfile",
      message:
        "/bin/busybox sh -c /bin/busybox echo 'No space left on device' >&2; exit 3 ended with exit code 3: No space left on device",
      startLine: 4,
      endLine: 4,
    });
    expect(failed(said, `${dockerfile}${dockerfile}`)).not.toHaveProperty("startLine");
  });

  test("has BuildKit's own lines where it tells them (0.13)", () => {
    const said = `#5 ERROR: process "/bin/busybox sh -c echo oh no >&2; exit 3" did not complete successfully: exit code: 3
------
 > [2/2] RUN ["/bin/busybox","sh","-c",  "echo oh no >&2; exit 3"]:
0.126 oh no
------
Dockerfile:4
--------------------
   3 |${"     "}
   4 | >>> RUN ["/bin/busybox","sh","-c", \\
   5 | >>>  "echo oh no >&2; exit 3"]
   6 |${"     "}
--------------------
ERROR: failed to solve: process "/bin/busybox sh -c echo oh no >&2; exit 3" did not complete successfully: exit code: 3
`;
    expect(failed(said)).toEqual({
      type: "dockerfile",
      message: "/bin/busybox sh -c echo oh no >&2; exit 3 ended with exit code 3: oh no",
      startLine: 4,
      endLine: 5,
    });
  });

  test("has the last lines of a command that printed several", () => {
    const said = `------
 > [2/2] RUN pip install nothing:
0.512 Collecting nothing
0.701   ERROR: no matching distribution
0.702 
0.703 note: see above
------
ERROR: failed to solve: process "/bin/sh -c pip install nothing" did not complete successfully: exit code: 1
`;
    expect(failed(said, "FROM scratch\nRUN pip install nothing\n")).toEqual({
      type: "dockerfile",
      message: "pip install nothing ended with exit code 1: note: see above",
      printed: ["Collecting nothing", "  ERROR: no matching distribution", "note: see above"],
      startLine: 2,
      endLine: 2,
    });
    const many = said.replace("0.512 Collecting nothing", Array.from({ length: 50 }, (_, n) => `0.1 ${n}`).join("\n"));
    expect(failed(many)).toMatchObject({
      printed: [
        "40",
        "41",
        "42",
        "43",
        "44",
        "45",
        "46",
        "47",
        "48",
        "49",
        "  ERROR: no matching distribution",
        "note: see above",
      ],
    });
  });

  test("by a word that is none has the line that the parser names", () => {
    const said = `ERROR: failed to solve: rpc error: code = Unknown desc = failed to solve with frontend dockerfile.v0: failed to create LLB definition: dockerfile parse error line 7: unknown instruction: FRM\n`;
    expect(failed(said)).toEqual({
      type: "dockerfile",
      message: "dockerfile parse error line 7: unknown instruction: FRM",
      startLine: 7,
    });
  });

  test("by a file that is not there", () => {
    const said = ` > [1/1] COPY nofile /x:\n------\nERROR: failed to solve: failed to compute cache key: "/nofile" not found: not found\n`;
    expect(failed(said, "FROM scratch\nCOPY nofile /x\n")).toEqual({
      type: "dockerfile",
      message: 'failed to compute cache key: "/nofile" not found: not found',
      startLine: 2,
      endLine: 2,
    });
  });

  test("by a registry is not judged", () => {
    const said = `ERROR: failed to solve: rpc error: code = Unknown desc = failed to solve with frontend dockerfile.v0: failed to create LLB definition: failed to do request: Head "https://nope.invalid/v2/x/manifests/1": dial tcp: lookup nope.invalid on 10.255.255.53:53: no such host\n`;
    expect(failed(said)).toMatchObject({
      type: "trouble",
      reason: "registry",
      message: expect.stringMatching(/^a registry could not be used: .*no such host$/),
    });
  });

  test("by the engine is not judged", () => {
    const full = `#3 ERROR: write /small/overlay2/zi8ujzu27dw1mgu8t7qmngxdy/diff/big.bin: no space left on device
------
 > [internal] load build context:
------
ERROR: failed to solve: write /small/overlay2/zi8ujzu27dw1mgu8t7qmngxdy/diff/big.bin: no space left on device
`;
    const disk = "the disk of the Docker engine is full (no space left on device)";
    expect(failed(full)).toEqual({ type: "trouble", reason: "tool-error", message: disk });
    for (const [line, message] of [
      [
        "executor failed running [/bin/busybox dd]: network bridge not found",
        "/bin/busybox dd: network bridge not found",
      ],
      [
        'process "/bin/sh -c make" did not complete successfully: failed to create endpoint x1 on network bridge: adding interface veth1 to bridge docker0 failed: could not find bridge docker0',
        "make: failed to create endpoint x1 on network bridge: adding interface veth1 to bridge docker0 failed: could not find bridge docker0",
      ],
      [
        'process "/bin/sh -c make" did not complete successfully: cannot allocate memory',
        "make: cannot allocate memory",
      ],
      ["Canceled: context canceled", "Canceled: context canceled"],
      ["failed to compute cache key: context canceled", "failed to compute cache key: context canceled"],
      ["rpc error: code = Unavailable desc = error reading from server: EOF", "error reading from server: EOF"],
      [
        "failed to mount /tmp/buildkit-mount1: input/output error",
        "failed to mount /tmp/buildkit-mount1: input/output error",
      ],
    ] as const) {
      expect(failed(`ERROR: failed to solve: ${line}\n`)).toEqual({
        type: "trouble",
        reason: "tool-error",
        message: `the Docker engine could not build it: ${message}`,
      });
    }
  });

  test("by a client or an engine that is not there is not judged", () => {
    const trouble = (said: string) => {
      const failure = failed(said);
      return failure.type === "trouble" ? `${failure.reason}: ${failure.message}` : failure.type;
    };
    const absent = "tool-error: no Docker engine answers: start it (or set DOCKER_HOST)";
    expect(trouble("ERROR: Cannot connect to the Docker daemon at unix:///x. Is the docker daemon running?\n")).toBe(
      absent,
    );
    expect(trouble("ERROR: failed to connect to the docker API at unix:///x; check if the path is correct\n")).toBe(
      absent,
    );
    expect(
      trouble(
        'ERROR: permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock: Head "http://%2Fvar%2Frun%2Fdocker.sock/_ping": dial unix /var/run/docker.sock: connect: permission denied\n',
      ),
    ).toBe("tool-error: the Docker engine may not be used by this user: add the user to the group docker");
    expect(
      trouble(
        "ERROR: BuildKit is enabled but the buildx component is missing or broken.\n       Install the buildx component to build images with BuildKit:\n       https://docs.docker.com/go/buildx/\n",
      ),
    ).toBe("tool-missing: the Docker client has no buildx: install its plugin (docker-buildx-plugin)");
  });

  test("by a command that ran out of room, or was killed, is not judged", () => {
    const ended = (code: number, printed: string) =>
      failed(
        `------\n > [2/2] RUN make:\n0.126 ${printed}\n------\nERROR: failed to solve: process "/bin/sh -c make" did not complete successfully: exit code: ${code}\n`,
        "FROM scratch\nRUN make\n",
      );
    expect(ended(2, "cc: /tmp/x.o: No space left on device")).toEqual({
      type: "trouble",
      reason: "tool-error",
      message:
        "the disk of the Docker engine is full (no space left on device): make ended with exit code 2: cc: /tmp/x.o: No space left on device",
    });
    expect(ended(137, "compiling")).toEqual({
      type: "trouble",
      reason: "killed",
      message: "make was ended by SIGKILL (out of memory?)",
    });
    expect(ended(2, "no rule")).toEqual({
      ...{ type: "dockerfile", message: "make ended with exit code 2: no rule", startLine: 2, endLine: 2 },
    });
  });

  test("by names of files that sound like other trouble is the Dockerfile's", () => {
    for (const name of ["tls-certificate.pem", "error-500.html", "unauthorized.html", "context canceled.txt"]) {
      const said = `failed to compute cache key: "/${name}" not found: not found`;
      expect(failed(`ERROR: failed to solve: ${said}\n`)).toEqual({ type: "dockerfile", message: said });
    }
  });

  test("in the engine's older builder has its line as well", () => {
    const old = (stdoutTail: string, stderrTail: string) =>
      buildFailure(
        { type: "exited", code: 1, durationMs: 1, stdoutTail, stderrTail },
        "FROM scratch\nCOPY a /\nRUN make\n",
      );
    expect(
      old(
        "Step 2/3 : COPY a /\nStep 3/3 : RUN make\n ---> Running in 1\n",
        "oh no\nThe command '/bin/sh -c make' returned a non-zero code: 3\n",
      ),
    ).toEqual({ type: "dockerfile", message: "make ended with exit code 3", startLine: 3, endLine: 3 });
    const absent =
      "COPY failed: file not found in build context or excluded by .dockerignore: stat a: file does not exist";
    expect(old("Step 2/3 : COPY a /\n", `${absent}\n`)).toEqual({
      ...{ type: "dockerfile", message: absent, startLine: 2, endLine: 2 },
    });
  });

  test("without a word says so", () => {
    expect(failed("")).toEqual({ type: "dockerfile", message: "docker exited with code 1 and did not say why" });
  });
});
