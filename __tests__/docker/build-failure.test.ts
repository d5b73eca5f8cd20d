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
    expect(failed(said)).toMatchObject({ type: "registry", message: expect.stringContaining("no such host") });
  });

  test("by the engine is not judged", () => {
    const full = `#3 ERROR: write /small/overlay2/zi8ujzu27dw1mgu8t7qmngxdy/diff/big.bin: no space left on device
------
 > [internal] load build context:
------
ERROR: failed to solve: write /small/overlay2/zi8ujzu27dw1mgu8t7qmngxdy/diff/big.bin: no space left on device
`;
    expect(failed(full)).toEqual({
      type: "engine",
      reason: "tool-error",
      message: "the disk of the Docker engine is full (no space left on device)",
    });
    const lost = "ERROR: failed to solve: executor failed running [/bin/busybox dd]: network bridge not found\n";
    expect(failed(lost)).toEqual({
      type: "engine",
      reason: "tool-error",
      message: "executor failed running [/bin/busybox dd]: network bridge not found",
    });
    expect(failed("ERROR: Cannot connect to the Docker daemon at unix:///x. Is the docker daemon running?\n")).toEqual({
      type: "engine",
      reason: "tool-missing",
      message: "no Docker engine answers: start it (or set DOCKER_HOST)",
    });
  });

  test("without a word says so", () => {
    expect(failed("")).toEqual({ type: "dockerfile", message: "docker exited with code 1 and did not say why" });
  });
});
