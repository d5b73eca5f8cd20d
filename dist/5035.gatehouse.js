export const id = 5035;
export const ids = [5035];
export const modules = {

/***/ 45035:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _adapters_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76304);
/* harmony import */ var _adapters_world_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54581);
/* harmony import */ var _commands_command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62925);
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34438);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8796);






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
const commands = {
    run: async () => (await Promise.all(/* import() */[__webpack_require__.e(6353), __webpack_require__.e(7336), __webpack_require__.e(9643), __webpack_require__.e(2137), __webpack_require__.e(572), __webpack_require__.e(6046), __webpack_require__.e(3965)]).then(__webpack_require__.bind(__webpack_require__, 3965))).run,
    plan: async () => (await Promise.all(/* import() */[__webpack_require__.e(6353), __webpack_require__.e(7336), __webpack_require__.e(2137), __webpack_require__.e(2691), __webpack_require__.e(8941)]).then(__webpack_require__.bind(__webpack_require__, 98941))).plan,
    report: async () => (await Promise.all(/* import() */[__webpack_require__.e(6353), __webpack_require__.e(2543), __webpack_require__.e(9643), __webpack_require__.e(6021), __webpack_require__.e(572), __webpack_require__.e(8408)]).then(__webpack_require__.bind(__webpack_require__, 34545))).report,
    explain: async () => (await Promise.all(/* import() */[__webpack_require__.e(6353), __webpack_require__.e(2543), __webpack_require__.e(7336), __webpack_require__.e(6995), __webpack_require__.e(2137), __webpack_require__.e(6187), __webpack_require__.e(2691), __webpack_require__.e(7974)]).then(__webpack_require__.bind(__webpack_require__, 12267))).explain,
    validate: async () => (await Promise.all(/* import() */[__webpack_require__.e(6353), __webpack_require__.e(7336), __webpack_require__.e(2137), __webpack_require__.e(5568)]).then(__webpack_require__.bind(__webpack_require__, 35568))).validate,
    schema: async () => (await Promise.all(/* import() */[__webpack_require__.e(6353), __webpack_require__.e(2543), __webpack_require__.e(7336), __webpack_require__.e(6995), __webpack_require__.e(3409), __webpack_require__.e(6021), __webpack_require__.e(7751), __webpack_require__.e(5101)]).then(__webpack_require__.bind(__webpack_require__, 92761))).schema,
};
/** A stream that nobody reads any more (`| head`) is no error. */
process.stdout.on("error", (error) => {
    if (error.code === "EPIPE")
        process.exit();
    throw error;
});
async function start(argv) {
    const parsed = readArguments(argv);
    if (typeof parsed === "string") {
        (0,_commands_command_js__WEBPACK_IMPORTED_MODULE_5__/* .print */ .yy)(process.stderr, `${parsed}\n\n${usage}`);
        return _commands_command_js__WEBPACK_IMPORTED_MODULE_5__/* .usageError */ .Wp;
    }
    const { name, words, values } = parsed;
    if (values.help || name === undefined || name === "help") {
        (0,_commands_command_js__WEBPACK_IMPORTED_MODULE_5__/* .print */ .yy)(name === undefined && !values.help ? process.stderr : process.stdout, usage);
        return name === undefined && !values.help ? _commands_command_js__WEBPACK_IMPORTED_MODULE_5__/* .usageError */ .Wp : 0;
    }
    const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!load) {
        const what = name === "init" ? `"init" is not supported yet` : `unknown command "${name}"${(0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .hint */ .a)(name, Object.keys(commands))}`;
        (0,_commands_command_js__WEBPACK_IMPORTED_MODULE_5__/* .print */ .yy)(process.stderr, `${what}\n\n${usage}`);
        return _commands_command_js__WEBPACK_IMPORTED_MODULE_5__/* .usageError */ .Wp;
    }
    const interrupt = new AbortController();
    const insist = new AbortController();
    const stop = () => (interrupt.signal.aborted ? insist.abort() : interrupt.abort());
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
        process.on(signal, stop);
    const signals = { interrupted: interrupt.signal, insisted: insist.signal };
    const world = (0,_adapters_world_js__WEBPACK_IMPORTED_MODULE_2__/* .machine */ .A)({ log: (0,_adapters_log_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLog */ .L)(process.stderr), cwd: process.cwd(), ...signals });
    const settings = readSettings(values);
    if (typeof settings === "string") {
        (0,_commands_command_js__WEBPACK_IMPORTED_MODULE_5__/* .print */ .yy)(process.stderr, settings);
        return _commands_command_js__WEBPACK_IMPORTED_MODULE_5__/* .usageError */ .Wp;
    }
    const options = {
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
};
function readArguments(argv) {
    try {
        const { values, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...argv], options, allowPositionals: true });
        const [name, ...words] = positionals;
        return { name, words, values };
    }
    catch (error) {
        return error instanceof Error ? error.message : String(error);
    }
}
/** The settings of a terminal run, or what is wrong with the arguments. */
function readSettings(values) {
    const failFast = values["fail-fast"];
    const modes = { true: "no-new", kill: "kill", false: "run-all" };
    if (failFast !== undefined && !Object.hasOwn(modes, failFast))
        return `--fail-fast must be true, kill or false, not "${failFast}"`;
    const { concurrency } = values;
    if (concurrency !== undefined && !/^[1-9]\d{0,2}$/.test(concurrency)) {
        return `--concurrency must be a whole number from 1 to 999, not "${concurrency}"`;
    }
    return {
        ..._inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultSettings */ .L6,
        configPath: values.config ?? _inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultSettings */ .L6.configPath,
        token: null,
        event: null,
        failFast: failFast === undefined ? undefined : modes[failFast],
        concurrency: concurrency === undefined ? undefined : Number(concurrency),
        workingDirectory: values["working-directory"],
        environment: values.environment,
        set: values.set ?? [],
    };
}
/** https://no-color.org, and FORCE_COLOR as Node reads it. */
function isColored() {
    if (process.env.NO_COLOR)
        return false;
    if (process.env.FORCE_COLOR)
        return process.env.FORCE_COLOR !== "0";
    return process.stdout.isTTY === true && process.env.TERM !== "dumb";
}
process.exitCode = await start(process.argv.slice(2));
// A request that was given up may linger, and nothing here waits for that.
process.stderr.write("", () => process.stdout.write("", () => process.exit()));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 62925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q2: () => (/* binding */ printJson),
/* harmony export */   Wp: () => (/* binding */ usageError),
/* harmony export */   yy: () => (/* binding */ print)
/* harmony export */ });
/** Exit codes of the terminal program beside those of a verdict. */
const usageError = 2;
/** Prints lines for people. */
function print(out, text) {
    out.write(text.endsWith("\n") ? text : `${text}\n`);
}
/** Prints one JSON document. */
function printJson(out, value) {
    out.write(`${JSON.stringify(value, null, 2)}\n`);
}


/***/ })

};
