import { missingPrograms } from "./example.js";
import { describeExample } from "./faults.js";

const config = ".github/gatehouse.yml";
const lib = "crate/src/lib.rs";
const bursts = "crate/tests/bursts.rs";
const limiter = "go/limiter.go";
const limiterTest = "go/limiter_test.go";
const lint = { gate: "lint", words: ["lint"] } as const;
const cargo = { gate: "test", step: "cargo-test", words: ["test"] } as const;
const go = { gate: "test", step: "go-test", words: ["test"] } as const;
const rustTest = (body: string) => (text: string) => `${text}\n#[test]\nfn planted() {\n    ${body}\n}\n`;
const goTest = (body: string) => (text: string) =>
  `${text.replace('\t"errors"\n', '\t"errors"\n\t"os"\n')}\nvar _ = os.Args\n\nfunc TestPlanted(t *testing.T) {\n\t${body}\n}\n`;
const goStep = (yaml: string) => (text: string) => text.replace("{ tool: go-test, working-directory: go }", yaml);

describeExample({
  name: "rust-go",
  missing: missingPrograms("cargo", "cargo-clippy", "cargo-fmt", "cargo-llvm-cov", "go", "gofmt", "bash"),
  words: ["lint", "test"],
  green: /✔ lint {2}no findings .*\n[\s\S]*✔ test {2}14 tests pass · coverage 91\.\d+ % .*\n[\s\S]*\npassed in /,
  faults: [
    {
      name: "a Rust file that is not formatted",
      plant: { [lib]: (text) => text.replace("    capacity: u32,", "      capacity: u32,") },
      ...lint,
      step: "cargo-fmt",
      outcome: "failed",
      reason: "findings",
      message: "1 finding",
      place: "crate/src/lib.rs:44  warning Not formatted as rustfmt would format it",
    },
    {
      name: "a Go file that is not formatted, committed on a branch",
      plant: { [limiter]: (text) => text.replace("\tlimit  int", "\tlimit int") },
      isOnBranch: true,
      ...lint,
      step: "gofmt",
      outcome: "failed",
      reason: "findings",
      message: "1 new finding",
      place: "go/limiter.go:19  warning Not formatted as gofmt would format it",
    },
    {
      name: "a clippy warning, committed on a branch",
      plant: {
        [lib]: (text) =>
          text.replace(
            "u128::from(self.per_second);\n        let nanos",
            "u128::from(self.per_second).clone();\n        let nanos",
          ),
      },
      isOnBranch: true,
      ...lint,
      step: "clippy",
      outcome: "failed",
      reason: "findings",
      message: "1 new finding",
      place: "crate/src/lib.rs:94:20  error using `clone` on type `u128` which implements the `Copy` trait",
    },
    {
      name: "a wrong verb, committed on a branch",
      plant: { [limiterTest]: goTest('t.Logf("%d", "x")') },
      isOnBranch: true,
      ...lint,
      step: "go-vet",
      outcome: "failed",
      reason: "findings",
      message: "1 new finding",
      place: "go/limiter_test.go:117:10  warning (*testing.common).Logf format %d has arg",
    },
    {
      name: "a wrong type in Rust",
      plant: { [lib]: (text) => text.replace("return Answer::Go;", 'return "go";') },
      ...lint,
      step: "clippy",
      outcome: "failed",
      reason: "findings",
      message: "1 finding",
      place: "crate/src/lib.rs:80:20  error mismatched types (clippy E0308)",
    },
    {
      name: "a wrong type in Go",
      plant: { [limiter]: (text) => text.replace("return forgotten", 'return "none"') },
      ...lint,
      step: "go-vet",
      outcome: "failed",
      reason: "findings",
      message: "1 finding",
      place: 'go/limiter.go:70:9  error cannot use "none"',
    },
    {
      name: "tests in Rust that do not compile",
      plant: { [bursts]: rustTest('let _: u8 = "x";') },
      ...cargo,
      outcome: "broken",
      reason: "tool-error",
      message: "the code does not compile: crate/tests/bursts.rs:26:17: error[E0308]: mismatched types",
    },
    {
      name: "tests in Go that do not compile",
      plant: { [limiterTest]: goTest('var _ int = "x"') },
      ...go,
      outcome: "broken",
      reason: "tool-error",
      message: /^go test: Package example\.com\/limiter does not build: go\/limiter_test\.go:117:14: cannot use "x"/,
    },
    {
      name: "a Rust test that fails",
      plant: { [bursts]: (text) => text.replace("5 + 19", "5 + 20") },
      ...cargo,
      outcome: "failed",
      reason: "tests-failed",
      message: "1 of 5 tests failed",
      place: "crate/tests/bursts.rs:14  a_burst_passes_and_then_the_rate_holds",
      mend: /left: 24\n +right: 25\n +again: cargo test a_burst_passes_and_then_the_rate_holds/,
    },
    {
      name: "a Go test that fails, committed on a branch",
      plant: { [limiterTest]: (text) => text.replace("got != 1", "got != 2") },
      isOnBranch: true,
      ...go,
      outcome: "failed",
      reason: "tests-failed",
      message: "1 of 9 tests failed",
      place: "go/limiter_test.go:91  TestSweepForgetsOldWindows\n      forgot 1 clients, want 1",
    },
    {
      name: "a Rust test that aborts its process",
      plant: { [bursts]: rustTest("std::process::abort();") },
      ...cargo,
      outcome: "broken",
      reason: "tool-error",
      message:
        /^crate\/tests\/bursts\.rs ended \(signal: 6, SIGABRT: process abort signal\) before all of its tests were done: look there for what ends the process/,
    },
    {
      name: "a Rust test that ends its process with code 0, committed on a branch",
      plant: { [bursts]: rustTest("std::process::exit(0);") },
      isOnBranch: true,
      ...cargo,
      outcome: "broken",
      reason: "tool-error",
      message: /^crate\/tests\/bursts\.rs ended before all of its tests were done: /,
    },
    {
      name: "a Go test that panics",
      plant: { [limiterTest]: goTest('panic("planted")') },
      ...go,
      outcome: "failed",
      reason: "tests-failed",
      message: "1 of 10 tests failed",
      place: "go/limiter_test.go:117  TestPlanted\n      panic: planted",
    },
    {
      name: "a goroutine of a Go test that panics",
      plant: { [limiterTest]: goTest('go panic("planted")\n\tselect {}') },
      ...go,
      outcome: "failed",
      reason: "tests-failed",
      message: "1 of 10 tests failed",
      place: "go/limiter_test.go:117  TestPlanted\n      panic: planted",
    },
    {
      name: "a Go test that ends its process",
      plant: { [limiterTest]: goTest("os.Exit(1)") },
      ...go,
      outcome: "broken",
      reason: "tool-error",
      message:
        /^the test process of example\.com\/limiter ended while TestPlanted ran, before its tests were done: look there/,
    },
    {
      name: "a Go test whose process is killed",
      plant: { [limiterTest]: goTest("p, _ := os.FindProcess(os.Getpid())\n\t_ = p.Kill()\n\tselect {}") },
      ...go,
      outcome: "broken",
      reason: "tool-error",
      message: /^the test process of example\.com\/limiter ended \(signal: killed\) while TestPlanted ran/,
    },
    {
      name: "coverage below the floor",
      plant: { "go/limiterd/main_test.go": () => "package main\n" },
      gate: "test",
      step: "go-test",
      words: ["test"],
      outcome: "failed",
      reason: "coverage",
      message: /^coverage is 7\d(\.\d+)? % \(needs 80 %\)$/,
      place: "go/limiterd/main.go:21  lines 21-30, 34-48, 52-69 not covered",
    },
    {
      name: "coverage that cannot be measured",
      plant: {},
      gate: "test",
      step: "cargo-test",
      words: ["test"],
      programs: ["git", "bash", "go", "cargo", "rustc", "cc"],
      outcome: "broken",
      reason: "tool-error",
      message: /^cargo llvm-cov exited with code 101: .*\nInstall it: cargo install cargo-llvm-cov$/,
    },
    {
      name: "a promised report that is not written",
      plant: {
        [config]: goStep("{ name: by hand, run: go test ./..., working-directory: go, reports: [events.json] }"),
      },
      ...go,
      step: "by hand",
      outcome: "broken",
      reason: "report-missing",
      message: /^events\.json was not written \(by hand exited with code 0\)$/,
    },
    {
      name: "a promised report that is cut",
      plant: {
        [config]: goStep(
          '{ name: by hand, run: "go test -json ./... | head -c 2000 > events.json", working-directory: go, reports: [events.json] }',
        ),
      },
      ...go,
      step: "by hand",
      outcome: "broken",
      reason: "report-unreadable",
      message: /^events\.json:\d+: The last line is cut \(by hand exited with code 0\)$/,
    },
    {
      name: "a toolchain that is not installed",
      plant: { [config]: (text) => text.replace("version: 1", "version: 1\nsetup: [{ run: 'true' }]") },
      ...cargo,
      programs: ["git", "bash", "go"],
      outcome: "broken",
      reason: "tool-missing",
      message: "cargo is not installed: install Rust with rustup from https://rustup.rs",
    },
  ],
});
