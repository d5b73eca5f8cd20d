import type { GateReport } from "../core/report.js";
import type { TestCase } from "../core/tests.js";
import { commandLine, visible } from "../core/text.js";

interface Runner {
  readonly program: RegExp;
  readonly only: (test: TestCase) => readonly string[] | null;
  /** Its tests are scenarios of `.feature` files. */
  readonly hasFeatures?: true;
}

/** How each test runner is told to run one test: its own command line up to the program, then these arguments. */
const runners: readonly Runner[] = [
  { program: /^.*?\bbehave(?=\s|$)/, only: scenario, hasFeatures: true },
  { program: /^.*?\bpytest(?=\s|$)/, only: pytest },
  { program: /^.*?\bvitest(?:\s+run)?(?=\s|$)/, only: byName("-t") },
  { program: /^.*?\bjest(?:\.js)?(?=\s|$)/, only: byName("-t") },
  // Under llvm-cov the same tests run.
  { program: /^.*?\bcargo\s+(?:test|llvm-cov(?!\s+nextest))(?=\s|$)/, only: (test) => [test.name] },
  { program: /^.*?\bgo\s+test(?=\s|$)/, only: go },
  { program: /^.*?\bnode\s+--test(?=\s|$)/, only: byName("--test-name-pattern") },
];

/** The command that runs one failed test again, null where the gate's steps do not tell. */
export function again(gate: GateReport, test: TestCase): string | null {
  const isScenario = test.path?.endsWith(".feature") ?? false;
  const known = gate.steps.flatMap((step) => {
    const found = runners.find(
      ({ program, hasFeatures = false }) => hasFeatures === isScenario && program.test(step.command),
    );
    return found && step.exitCode !== 0 ? [{ step, runner: found }] : [];
  });
  const [only] = known;
  // With two runners that failed, whose test it is would be a guess.
  if (!only || known.length > 1) return null;
  const start = only.runner.program.exec(only.step.command)?.[0].replace(/\bcargo\s+llvm-cov$/, "cargo test");
  const rest = only.runner.only(test);
  if (start === undefined || rest === null) return null;
  const command = `${start} ${commandLine(rest)}`;
  return visible(command) === command && !command.includes("\n") ? command : null;
}

/** `tests/test_a.py::TestClass::test_b`; JUnit gives the class as `tests.test_a.TestClass`. */
function pytest(test: TestCase): readonly string[] | null {
  if (test.path === undefined) return null;
  const module = test.path.replace(/\.py$/, "").replaceAll("/", ".");
  // A module that cannot be imported is a case of its own, by the module's name.
  const isModule = test.name === module || (test.name.includes(".") && module.endsWith(`.${test.name}`));
  if (isModule) return [test.path];
  const suite = test.suite ?? "";
  const classes = suite.startsWith(`${module}.`) ? suite.slice(module.length + 1).split(".") : [];
  return [[test.path, ...classes, test.name].join("::")];
}

/** A scenario by its line; an outline's rows share one. */
function scenario({ path, line }: TestCase): readonly string[] | null {
  return path === undefined || line === undefined ? null : [`${path}:${line}`];
}

function go(test: TestCase): readonly string[] | null {
  if (test.suite === undefined) return null;
  const pattern = test.name.split("/").map((part) => `^${literal(part)}$`);
  return [test.suite, "-run", pattern.join("/")];
}

function byName(option: string): (test: TestCase) => readonly string[] {
  return (test) => [...(test.path === undefined ? [] : [test.path]), option, literal(test.name)];
}

/** The name as a regular expression that matches it alone. */
function literal(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
