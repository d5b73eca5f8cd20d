export const id = 8045;
export const ids = [8045];
export const modules = {

/***/ 34716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ firstWords),
/* harmony export */   fD: () => (/* binding */ buildConfig),
/* harmony export */   oo: () => (/* binding */ usesPip),
/* harmony export */   uZ: () => (/* binding */ uniqueNames),
/* harmony export */   zJ: () => (/* binding */ normaliseFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _build_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17722);
/* harmony import */ var _check_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3446);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37096);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99154);
/* harmony import */ var _sbom_schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74475);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87751);
/* harmony import */ var _tool_version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42697);








/** The config that a valid file stands for, with defaults filled in. */
function buildConfig(input, path, lineOf) {
    const workingDirectory = normaliseFolder(input["working-directory"] ?? ".");
    const failFast = input["fail-fast"];
    return {
        path,
        workingDirectory,
        ...defined("base", input.base),
        ...defined("failFast", failFast === undefined ? undefined : _config_js__WEBPACK_IMPORTED_MODULE_3__/* .failFastModes */ .JS[`${failFast}`]),
        ...defined("concurrency", input.concurrency),
        ...defined("cache", input.cache),
        setup: input.setup?.map((entry, index) => buildSetup(entry, workingDirectory, lineOf(["setup", index]))) ?? null,
        gates: Object.entries(input.gates).map(([name, gate]) => buildGate(name, gate, workingDirectory, lineOf)),
    };
}
function buildSetup(entry, workingDirectory, line) {
    const step = typeof entry === "string" ? { run: entry } : entry;
    const python = step.python ?? usesPip(step.run);
    return {
        run: step.run,
        workingDirectory: step["working-directory"] ? normaliseFolder(step["working-directory"]) : workingDirectory,
        lock: listOf(step.lock),
        cache: listOf(step.cache),
        ...(python ? { python } : {}),
        env: buildEnv(step.env),
        ...defined("line", line),
    };
}
/** Python packages never go into the machine's own Python. */
function usesPip(command) {
    return /(^|[\s;&|(])(pip3?|uv\s+pip|poetry|(python3?|py)\s+-m\s+pip)\s/.test(command);
}
function buildGate(name, gate, workingDirectory, lineOf) {
    const kind = _config_js__WEBPACK_IMPORTED_MODULE_3__/* .supportedKinds */ .YZ.find((known) => known === (0,_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .kindOf */ .I)(name, gate));
    if (!kind)
        throw new Error(`gate "${name}" was accepted with an unsupported kind`);
    const steps = (gate.steps ?? []).map((step, index) => buildStep(step, workingDirectory, lineOf(["gates", name, "steps", index])));
    const sbom = (0,_sbom_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .buildSbom */ .s2)(gate, lineOf(["gates", name]));
    return {
        name,
        kind,
        needs: [...new Set(listOf(gate.needs))],
        ...defined("when", buildWhen(gate.when)),
        steps: uniqueNames(sbom ? [...steps, sbom] : steps),
        ...(kind === "build"
            ? { policy: _config_js__WEBPACK_IMPORTED_MODULE_3__/* .buildPolicy */ .vh, build: (0,_build_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .buildPromises */ .F)(gate, workingDirectory) }
            : { policy: buildPolicy(gate, kind, (key, index) => lineOf(["gates", name, key, index])) }),
        ...defined("retries", gate.retries),
        ...defined("codeScanning", gate["code-scanning"]),
        ...defined("suggestions", gate.suggestions),
        ...defined("line", lineOf(["gates", name])),
    };
}
function buildWhen(when) {
    if (!when)
        return undefined;
    return {
        ...defined("events", optionalList(when.events)),
        ...defined("branches", optionalList(when.branches)),
        ...defined("tags", optionalList(when.tags)),
        ...defined("paths", optionalList(when.paths)),
    };
}
function buildPolicy(gate, kind, entryLine) {
    const { minimum, patch, "max-drop": maxDrop, paths } = gate.coverage ?? {};
    const coverage = {
        ...defined("minimum", minimum),
        ...defined("patch", patch),
        ...defined("maxDrop", maxDrop),
        ...defined("paths", paths && Object.keys(paths).length > 0 ? paths : undefined),
    };
    return {
        block: gate.block ?? _config_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultPolicy */ .G4.block,
        failOn: gate["fail-on"] ?? _config_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultFailOn */ .Nn[kind],
        ...defined("levels", gate.levels?.map(buildLevel)),
        ...defined("ignore", gate.ignore?.map((entry, index) => buildIgnore(entry, entryLine("ignore", index)))),
        ...defined("quarantine", gate.quarantine?.map((entry, index) => buildQuarantine(entry, entryLine("quarantine", index)))),
        ...defined("graceMs", gate.grace === undefined ? undefined : ((0,_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDuration */ .E9)(gate.grace) ?? undefined)),
        ...defined("metrics", buildMetrics(gate.metrics)),
        ...(Object.keys(coverage).length > 0 ? { coverage } : {}),
    };
}
function buildLevel({ rule, tool, paths, level }) {
    return {
        ...defined("rule", rule),
        ...defined("tool", tool),
        ...defined("paths", optionalList(paths)),
        level,
    };
}
function buildIgnore(entry, line) {
    return {
        id: entry.id,
        reason: entry.reason,
        ...defined("until", entry.until),
        ...defined("paths", optionalList(entry.paths)),
        ...defined("package", entry.package),
        ...defined("line", line),
    };
}
function buildQuarantine({ test, reason, until }, line) {
    return { test, reason, ...defined("until", until), ...defined("line", line) };
}
function buildMetrics(metrics) {
    if (!metrics || Object.keys(metrics).length === 0)
        return undefined;
    return Object.fromEntries(Object.entries(metrics).map(([name, { minimum, maximum, "max-drop": maxDrop }]) => [
        name,
        { ...defined("minimum", minimum), ...defined("maximum", maximum), ...defined("maxDrop", maxDrop) },
    ]));
}
function buildStep(input, workingDirectory, line) {
    const check = (0,_check_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .checkNameOf */ .z5)(input);
    if (check !== undefined)
        return buildCheckStep(check, input, line);
    return buildCommandStep(input, workingDirectory, line);
}
function buildCheckStep(check, input, line) {
    return {
        type: "check",
        name: (typeof input === "string" ? undefined : input.name) ?? check,
        check: (0,_check_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .buildCheck */ .fV)(check, input),
        env: {},
        workingDirectory: ".",
        timeoutMs: _config_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultTimeoutMs */ .xO,
        reports: [],
        ...defined("line", line),
    };
}
function buildCommandStep(input, workingDirectory, line) {
    const step = typeof input === "string" ? toolNamed(input) : input;
    const common = {
        env: buildEnv(step.env),
        workingDirectory: step["working-directory"] ? normaliseFolder(step["working-directory"]) : workingDirectory,
        timeoutMs: (step.timeout ? (0,_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDuration */ .E9)(step.timeout) : null) ?? _config_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultTimeoutMs */ .xO,
        ...defined("line", line),
    };
    if (isRun(step)) {
        return {
            type: "run",
            name: step.name ?? firstWords(step.run),
            run: step.run,
            ...common,
            reports: listOf(step.reports),
            ...defined("shell", step.shell),
            ...defined("format", step.format),
            ...defined("matcher", step.matcher),
            ...defined("metrics", optionalList(step.metrics)),
        };
    }
    return {
        type: "tool",
        name: step.name ?? step.tool,
        tool: step.tool,
        args: (step.args ?? []).map(String),
        paths: listOf(step.paths),
        ...common,
        reports: [],
        ...defined("retries", step.retries),
        ...versionOf(step),
    };
}
function toolNamed(text) {
    return (0,_tool_version_js__WEBPACK_IMPORTED_MODULE_7__/* .splitPinned */ .br)(text) ?? { tool: text };
}
function versionOf({ version: text, url }) {
    if (text === undefined)
        return {};
    const { version, digests } = (0,_tool_version_js__WEBPACK_IMPORTED_MODULE_7__/* .parseVersion */ .ot)(text);
    return { version, ...defined("digests", digests.length > 0 ? digests : undefined), ...defined("url", url) };
}
function isRun(step) {
    return "run" in step;
}
/** `pytest tests/unit` of `pytest tests/unit -x --junitxml=…`: at most three words, up to the first option. */
function firstWords(command) {
    const line = command.split("\n").find((text) => text.trim() !== "" && !text.trim().startsWith("#")) ?? command;
    const words = line.trim().split(/\s+/);
    const option = words.findIndex((part, index) => index > 0 && /^[-&|;><]/.test(part));
    const kept = words.slice(0, option < 0 ? 3 : Math.min(option, 3)).join(" ");
    return kept.length > 40 ? `${[...kept].slice(0, 39).join("")}…` : kept;
}
/** A step is named by its name within its gate, so the second of two gets a number. */
function uniqueNames(steps) {
    const taken = new Set();
    return steps.map((step) => {
        let name = step.name;
        for (let count = 2; taken.has(name); count++)
            name = `${step.name} ${count}`;
        taken.add(name);
        return { ...step, name };
    });
}
/** A folder of the repository with `/`, without `./` and a slash at the end; `.` for the root. */
function normaliseFolder(folder) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(folder.replaceAll("\\", "/")).replace(/(.)\/$/, "$1");
}
function buildEnv(env) {
    return Object.fromEntries(Object.entries(env ?? {}).map(([name, value]) => [name, String(value)]));
}
function listOf(value) {
    if (value === undefined)
        return [];
    return typeof value === "string" ? [value] : value;
}
function optionalList(value) {
    return value === undefined ? undefined : listOf(value);
}
/** A property that is there only when it has a value. */
function defined(key, value) {
    return (value === undefined ? {} : { [key]: value });
}


/***/ }),

/***/ 68045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toYaml: () => (/* binding */ toYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34716);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37096);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99154);
/* harmony import */ var _sbom_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74475);
/* harmony import */ var _tool_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42697);






/** The config as a file says it, without what goes without saying. `loadConfig` reads it as the same config. */
function toYaml(config) {
    const { workingDirectory } = config;
    const document = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Document */ .yo({
        version: 1,
        ...given("base", config.base),
        ...given("fail-fast", config.failFast && failFastWord(config.failFast)),
        ...given("concurrency", config.concurrency),
        ...given("cache", config.cache),
        ...given("working-directory", workingDirectory === "." ? undefined : workingDirectory),
        ...given("setup", config.setup?.map((step) => setupEntry(step, workingDirectory))),
        gates: Object.fromEntries(config.gates.map((gate) => [gate.name, gateEntry(gate, workingDirectory)])),
    });
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        // Lists of words, and steps, read best on one line.
        Seq(_, node, ancestors) {
            if (ancestors.length > 1 && node.items.every((item) => !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(item) && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(item)))
                node.flow = true;
        },
    });
    return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
function setupEntry(step, workingDirectory) {
    const python = step.python ?? false;
    const entry = {
        run: step.run,
        ...given("lock", some(step.lock)),
        ...given("cache", some(step.cache)),
        ...given("python", python === (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .usesPip */ .oo)(step.run) ? undefined : python),
        ...given("env", someEntries(step.env)),
        ...given("working-directory", step.workingDirectory === workingDirectory ? undefined : step.workingDirectory),
    };
    return Object.keys(entry).length === 1 ? step.run : entry;
}
function gateEntry(gate, workingDirectory) {
    const steps = gate.steps.filter((step) => step.type !== "sbom");
    return {
        ...given("kind", gate.kind === gate.name ? undefined : gate.kind),
        ...given("needs", some(gate.needs)),
        ...given("when", gate.when),
        ...given("steps", steps.length > 0 || steps.length === gate.steps.length
            ? steps.map((step) => stepEntry(step, workingDirectory))
            : undefined),
        ...given("artifacts", gate.build && some(gate.build.artifacts)),
        ...given("reproducible", gate.build?.reproducible || undefined),
        ...(gate.kind === "build" ? {} : judgedBy(gate)),
    };
}
function judgedBy(gate) {
    const { block, failOn, levels, ignore, quarantine, graceMs, coverage } = gate.policy;
    const sbom = gate.steps.find((step) => step.type === "sbom");
    return {
        ...given("block", block === _config_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultPolicy */ .G4.block ? undefined : block),
        ...given("fail-on", failOn === usualFailOn(gate.kind) ? undefined : failOn),
        ...given("levels", levels),
        ...given("ignore", ignore?.map(({ line: _, ...entry }) => entry)),
        ...given("grace", graceMs === undefined ? undefined : (0,_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .showDuration */ .kJ)(graceMs)),
        ...given("coverage", coverage && coverageEntry(coverage)),
        ...given("retries", gate.retries),
        ...given("quarantine", quarantine?.map(({ line: _, ...entry }) => entry)),
        ...given("code-scanning", gate.codeScanning),
        ...(sbom ? (0,_sbom_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .sbomEntries */ .mE)(sbom) : {}),
        ...given("suggestions", gate.suggestions),
    };
}
function usualFailOn(kind) {
    return Object.hasOwn(_config_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultFailOn */ .Nn, kind) ? _config_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultFailOn */ .Nn[kind] : undefined;
}
function coverageEntry({ minimum, patch, maxDrop, paths }) {
    return {
        ...given("minimum", minimum),
        ...given("patch", patch),
        ...given("max-drop", maxDrop),
        ...given("paths", paths),
    };
}
function stepEntry(step, workingDirectory) {
    // Detection finds no check, so that one comes with its defaults.
    if (step.type === "check")
        return step.check.about;
    const usual = step.type === "tool" ? step.tool : (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .firstWords */ .Cb)(step.run);
    const isNumbered = step.name.startsWith(`${usual} `) && /^\d+$/.test(step.name.slice(usual.length + 1));
    const common = {
        ...given("name", step.name === usual || isNumbered ? undefined : step.name),
        ...given("env", someEntries(step.env)),
        ...given("working-directory", step.workingDirectory === workingDirectory ? undefined : step.workingDirectory),
        ...given("timeout", step.timeoutMs === _config_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultTimeoutMs */ .xO ? undefined : (0,_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .showDuration */ .kJ)(step.timeoutMs)),
    };
    if (step.type === "run") {
        const { run, shell, format, matcher } = step;
        const own = { ...given("shell", shell), ...given("format", format), ...given("matcher", matcher) };
        return { run, ...given("reports", some(step.reports)), ...own, ...common };
    }
    const { tool, args, paths, retries, version, digests = [], url } = step;
    const own = {
        ...given("args", some(args)),
        ...given("paths", some(paths)),
        ...given("retries", retries),
        ...given("version", version === undefined ? undefined : (0,_tool_version_js__WEBPACK_IMPORTED_MODULE_5__/* .showVersion */ .Cg)({ version, digests })),
        ...given("url", url),
    };
    const entry = { tool, ...own, ...common };
    return Object.keys(entry).length === 1 ? tool : entry;
}
function failFastWord(mode) {
    const [word] = Object.entries(_config_js__WEBPACK_IMPORTED_MODULE_2__/* .failFastModes */ .JS).find(([, value]) => value === mode) ?? [];
    return word === "true" ? true : word === "false" ? false : word;
}
function some(list) {
    return list.length > 0 ? list : undefined;
}
function someEntries(map) {
    return Object.keys(map).length > 0 ? map : undefined;
}
function given(key, value) {
    return value === undefined ? {} : { [key]: value };
}


/***/ })

};
