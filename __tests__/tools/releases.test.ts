import { describe, expect, test } from "@jest/globals";
import { releaseAt, releasedTools, releaseOf } from "../../src/tools/releases.js";

const at = (tool: string, version: string, platform: string, arch: string) =>
  releaseOf(tool, version, { platform, arch });

describe("release files", () => {
  test.each([
    ["trivy", "0.69.3", "linux", "x64", "aquasecurity/trivy/releases/download/v0.69.3/trivy_0.69.3_Linux-64bit.tar.gz"],
    [
      "trivy",
      "0.69.3",
      "darwin",
      "arm64",
      "aquasecurity/trivy/releases/download/v0.69.3/trivy_0.69.3_macOS-ARM64.tar.gz",
    ],
    ["trivy", "0.69.3", "win32", "x64", "aquasecurity/trivy/releases/download/v0.69.3/trivy_0.69.3_windows-64bit.zip"],
    [
      "gitleaks",
      "8.30.1",
      "linux",
      "x64",
      "gitleaks/gitleaks/releases/download/v8.30.1/gitleaks_8.30.1_linux_x64.tar.gz",
    ],
    [
      "gitleaks",
      "8.30.1",
      "win32",
      "x64",
      "gitleaks/gitleaks/releases/download/v8.30.1/gitleaks_8.30.1_windows_x64.zip",
    ],
    ["osv-scanner", "2.5.1", "linux", "arm64", "google/osv-scanner/releases/download/v2.5.1/osv-scanner_linux_arm64"],
    [
      "osv-scanner",
      "2.5.1",
      "win32",
      "x64",
      "google/osv-scanner/releases/download/v2.5.1/osv-scanner_windows_amd64.exe",
    ],
    [
      "golangci-lint",
      "2.7.2",
      "linux",
      "x64",
      "golangci/golangci-lint/releases/download/v2.7.2/golangci-lint-2.7.2-linux-amd64.tar.gz",
    ],
    [
      "actionlint",
      "1.7.7",
      "darwin",
      "arm64",
      "rhysd/actionlint/releases/download/v1.7.7/actionlint_1.7.7_darwin_arm64.tar.gz",
    ],
    [
      "shellcheck",
      "0.11.0",
      "linux",
      "arm64",
      "koalaman/shellcheck/releases/download/v0.11.0/shellcheck-v0.11.0.linux.aarch64.tar.xz",
    ],
    [
      "staticcheck",
      "2025.1.1",
      "linux",
      "x64",
      "dominikh/go-tools/releases/download/2025.1.1/staticcheck_linux_amd64.tar.gz",
    ],
  ])("%s %s for %s %s", (tool, version, platform, arch, path) => {
    expect(at(tool, version, platform, arch)?.url).toBe(`https://github.com/${path}`);
  });

  test("none is made up for what is not published", () => {
    expect(at("shellcheck", "0.11.0", "win32", "x64")).toBeNull();
    expect(at("trivy", "0.69.3", "linux", "riscv64")).toBeNull();
    expect(at("ruff", "0.15.0", "linux", "x64")).toBeNull();
    expect(at("constructor", "1.0.0", "linux", "x64")).toBeNull();
    expect(releasedTools).toHaveLength(8);
  });

  test("how a file is packed is told by its name", () => {
    const packing = (url: string) => releaseAt(url).packing;
    expect(
      ["a.tar.gz", "a.TGZ", "a.tar.xz", "a.zip?x=1", "a.exe", "zip", "v1.2/a"].map((name) =>
        packing(`https://h/${name}`),
      ),
    ).toEqual(["tar.gz", "tar.gz", "tar.xz", "zip", "program", "program", "program"]);
  });
});
