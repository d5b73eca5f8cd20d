import { parseArgs } from "node:util";
import { plainLog } from "./adapters/log.js";
import { machine } from "./adapters/world.js";
import { type Command, type CommandOptions, print, usageError } from "./commands/command.js";
import { hint } from "./config/nearest.js";
import { defaultSettings, type Settings } from "./inputs.js";

/** The terminal program's entry: other adapters and reporters than the action's, the same main. */

const usage = `gatehouse <command>

  run [gate…]      plan, run and report here
  plan [gate…]     what would run and why, and the config that detection stands for
  report FILE…     read report files of any known format, or a saved Report, and show them
  explain NAME     what a gate, tool or rule is, which program would be used, where it is configured
  validate         check the config
  schema           print the config's JSON Schema

  --config FILE             default: .github/gatehouse.yml
  --set PATH=VALUE          over the config; may be repeated
  --working-directory DIR   folder that steps run in
  --environment NAME        the only environment that deploy gates deploy to (run, plan)
  --concurrency N           how many steps run at once
  --fail-fast MODE          true | kill | false
  --fix                     let tools mend what they can (run)
  --json                    one JSON document on standard output, and nothing else
  --mermaid                 the plan as a flow chart (plan)
  --quiet                   no progress

Exit codes: 0 passed · 1 failed · 2 usage or config error · 3 broken or inconclusive · 130 interrupted
`;

/** Each command's code is loaded when it is called. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  run: async () => (await import("./commands/run.js")).run,
  plan: async () => (await import("./commands/plan.js")).plan,
  report: async () => (await import("./commands/report.js")).report,
  explain: async () => (await import("./commands/explain.js")).explain,
  validate: async () => (await import("./commands/validate.js")).validate,
  schema: async () => (await import("./commands/schema.js")).schema,
};

/** A stream that nobody reads any more (`| head`) is no error. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit();
  throw error;
});

async function start(argv: readonly string[]): Promise<number> {
  const parsed = readArguments(argv);
  if (typeof parsed === "string") {
    print(process.stderr, `${parsed}\n\n${usage}`);
    return usageError;
  }
  const { name, words, values } = parsed;
  if (values.help || name === undefined || name === "help") {
    print(name === undefined && !values.help ? process.stderr : process.stdout, usage);
    return name === undefined && !values.help ? usageError : 0;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) {
    const what =
      name === "init" ? `"init" is not supported yet` : `unknown command "${name}"${hint(name, Object.keys(commands))}`;
    print(process.stderr, `${what}\n\n${usage}`);
    return usageError;
  }
  const interrupt = new AbortController();
  const insist = new AbortController();
  const stop = () => (interrupt.signal.aborted ? insist.abort() : interrupt.abort());
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
  const signals = { interrupted: interrupt.signal, insisted: insist.signal };
  const world = machine({ log: plainLog(process.stderr), cwd: process.cwd(), ...signals });
  const settings = readSettings(values);
  if (typeof settings === "string") {
    print(process.stderr, settings);
    return usageError;
  }
  const options: CommandOptions = {
    json: values.json ?? false,
    mermaid: values.mermaid ?? false,
    quiet: values.quiet ?? false,
    fix: values.fix ?? false,
    color: isColored(),
  };
  return (await load())({ world, settings, words, options, out: process.stdout, err: process.stderr });
}

const options = {
  config: { type: "string" },
  set: { type: "string", multiple: true },
  "working-directory": { type: "string" },
  environment: { type: "string" },
  concurrency: { type: "string" },
  "fail-fast": { type: "string" },
  fix: { type: "boolean" },
  json: { type: "boolean" },
  mermaid: { type: "boolean" },
  quiet: { type: "boolean", short: "q" },
  help: { type: "boolean", short: "h" },
} as const;
type Values = ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>["values"];

function readArguments(argv: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true });
    const [name, ...words] = positionals;
    return { name, words, values };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The settings of a terminal run, or what is wrong with the arguments. */
function readSettings(values: Values): Settings | string {
  const failFast = values["fail-fast"];
  const modes = { true: "no-new", kill: "kill", false: "run-all" } as const;
  if (failFast !== undefined && !Object.hasOwn(modes, failFast))
    return `--fail-fast must be true, kill or false, not "${failFast}"`;
  const { concurrency } = values;
  if (concurrency !== undefined && !/^[1-9]\d{0,2}$/.test(concurrency)) {
    return `--concurrency must be a whole number from 1 to 999, not "${concurrency}"`;
  }
  return {
    ...defaultSettings,
    configPath: values.config ?? defaultSettings.configPath,
    token: null,
    event: null,
    failFast: failFast === undefined ? undefined : modes[failFast as keyof typeof modes],
    concurrency: concurrency === undefined ? undefined : Number(concurrency),
    workingDirectory: values["working-directory"],
    environment: values.environment,
    set: values.set ?? [],
  };
}

/** https://no-color.org, and FORCE_COLOR as Node reads it. */
function isColored(): boolean {
  if (process.env.NO_COLOR) return false;
  if (process.env.FORCE_COLOR) return process.env.FORCE_COLOR !== "0";
  return process.stdout.isTTY === true && process.env.TERM !== "dumb";
}

process.exitCode = await start(process.argv.slice(2));
// A request that was given up may linger, and nothing here waits for that.
process.stderr.write("", () => process.stdout.write("", () => process.exit()));
