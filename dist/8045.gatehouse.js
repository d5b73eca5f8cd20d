export const id = 8045;
export const ids = [8045];
export const modules = {

/***/ 24638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fD: () => (/* binding */ buildConfig),
  zJ: () => (/* binding */ normaliseFolder),
  oo: () => (/* binding */ usesPip)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/config/artifact-schema.js
var artifact_schema = __webpack_require__(69178);
// EXTERNAL MODULE: ./build/src/config/build-schema.js
var build_schema = __webpack_require__(17722);
// EXTERNAL MODULE: ./build/src/config/chatops-schema.js
var chatops_schema = __webpack_require__(76492);
// EXTERNAL MODULE: ./build/src/config/check-schema.js
var check_schema = __webpack_require__(3446);
// EXTERNAL MODULE: ./build/src/config/codecov-schema.js
var codecov_schema = __webpack_require__(49043);
// EXTERNAL MODULE: ./build/src/config/config.js
var config = __webpack_require__(37096);
// EXTERNAL MODULE: ./build/src/config/container-schema.js
var container_schema = __webpack_require__(58339);
// EXTERNAL MODULE: ./build/src/config/defined.js
var defined = __webpack_require__(96393);
// EXTERNAL MODULE: ./build/src/config/deploy-schema.js + 11 modules
var deploy_schema = __webpack_require__(34082);
// EXTERNAL MODULE: ./build/src/config/duration.js
var duration = __webpack_require__(99154);
// EXTERNAL MODULE: ./build/src/config/images.js
var config_images = __webpack_require__(36820);
// EXTERNAL MODULE: ./build/src/config/notify-schema.js
var notify_schema = __webpack_require__(61295);
;// CONCATENATED MODULE: ./build/src/config/policy.js



/** What gates are judged by, from what the config says of it. */
/** What a gate is judged by; `entryLine` tells where an entry stands in the file. */
function buildPolicy(gate, kind, entryLine) {
    const { minimum, patch, "max-drop": maxDrop, paths } = gate.coverage ?? {};
    const coverage = {
        ...(0,defined/* defined */.sw)("minimum", minimum),
        ...(0,defined/* defined */.sw)("patch", patch),
        ...(0,defined/* defined */.sw)("maxDrop", maxDrop),
        ...(0,defined/* defined */.sw)("paths", paths && Object.keys(paths).length > 0 ? paths : undefined),
    };
    return {
        block: gate.block ?? config/* defaultPolicy */.G4.block,
        failOn: gate["fail-on"] ?? config/* defaultFailOn */.Nn[kind],
        ...(0,defined/* defined */.sw)("levels", gate.levels?.map(buildLevel)),
        ...(0,defined/* defined */.sw)("ignore", gate.ignore?.map((entry, index) => buildIgnore(entry, entryLine("ignore", index)))),
        ...(0,defined/* defined */.sw)("quarantine", gate.quarantine?.map((entry, index) => buildQuarantine(entry, entryLine("quarantine", index)))),
        ...(0,defined/* defined */.sw)("graceMs", gate.grace === undefined ? undefined : ((0,duration/* parseDuration */.E9)(gate.grace) ?? undefined)),
        ...(0,defined/* defined */.sw)("metrics", buildMetrics(gate.metrics)),
        ...(Object.keys(coverage).length > 0 ? { coverage } : {}),
    };
}
function buildLevel({ rule, tool, paths, level }) {
    return {
        ...(0,defined/* defined */.sw)("rule", rule),
        ...(0,defined/* defined */.sw)("tool", tool),
        ...(0,defined/* defined */.sw)("paths", (0,defined/* optionalList */.R2)(paths)),
        level,
    };
}
function buildIgnore(entry, line) {
    return {
        id: entry.id,
        reason: entry.reason,
        ...(0,defined/* defined */.sw)("until", entry.until),
        ...(0,defined/* defined */.sw)("paths", (0,defined/* optionalList */.R2)(entry.paths)),
        ...(0,defined/* defined */.sw)("package", entry.package),
        ...(0,defined/* defined */.sw)("line", line),
    };
}
function buildQuarantine({ test, reason, until }, line) {
    return { test, reason, ...(0,defined/* defined */.sw)("until", until), ...(0,defined/* defined */.sw)("line", line) };
}
function buildMetrics(metrics) {
    if (!metrics || Object.keys(metrics).length === 0)
        return undefined;
    return Object.fromEntries(Object.entries(metrics).map(([name, { minimum, maximum, "max-drop": maxDrop }]) => [
        name,
        { ...(0,defined/* defined */.sw)("minimum", minimum), ...(0,defined/* defined */.sw)("maximum", maximum), ...(0,defined/* defined */.sw)("maxDrop", maxDrop) },
    ]));
}

// EXTERNAL MODULE: ./build/src/config/release-schema.js
var release_schema = __webpack_require__(20513);
// EXTERNAL MODULE: ./build/src/config/sbom-schema.js
var sbom_schema = __webpack_require__(74475);
// EXTERNAL MODULE: ./build/src/config/schema.js + 4 modules
var schema = __webpack_require__(87751);
// EXTERNAL MODULE: ./build/src/config/services-schema.js
var services_schema = __webpack_require__(2044);
// EXTERNAL MODULE: ./build/src/config/signing-schema.js
var signing_schema = __webpack_require__(9783);
// EXTERNAL MODULE: ./build/src/config/step-names.js
var step_names = __webpack_require__(88457);
// EXTERNAL MODULE: ./build/src/config/tool-version.js
var tool_version = __webpack_require__(42697);
// EXTERNAL MODULE: ./build/src/config/when-schema.js
var when_schema = __webpack_require__(74536);
;// CONCATENATED MODULE: ./build/src/config/build.js






















/** The config that a valid file stands for, with defaults filled in. */
function buildConfig(input, path, lineOf) {
    const workingDirectory = normaliseFolder(input["working-directory"] ?? ".");
    const failFast = input["fail-fast"];
    return {
        path,
        workingDirectory,
        ...(0,defined/* defined */.sw)("base", input.base),
        ...(0,defined/* defined */.sw)("failFast", failFast === undefined ? undefined : config/* failFastModes */.JS[`${failFast}`]),
        ...(0,defined/* defined */.sw)("concurrency", input.concurrency),
        ...(0,defined/* defined */.sw)("cache", input.cache),
        ...(0,defined/* defined */.sw)("registries", input.registries),
        setup: input.setup?.map((entry, index) => buildSetup(entry, workingDirectory, lineOf(["setup", index]))) ?? null,
        gates: Object.entries(input.gates).map(([name, gate]) => buildGate(name, gate, workingDirectory, lineOf)),
        ...(0,defined/* defined */.sw)("notify", input.notify?.flatMap(notify_schema/* buildChannel */.w)),
        ...(0,defined/* defined */.sw)("chatops", input.chatops && (0,chatops_schema/* buildChatOps */.j)(input.chatops)),
    };
}
function buildSetup(entry, workingDirectory, line) {
    const step = typeof entry === "string" ? { run: entry } : entry;
    const python = step.python ?? usesPip(step.run);
    return {
        run: step.run,
        workingDirectory: step["working-directory"] ? normaliseFolder(step["working-directory"]) : workingDirectory,
        lock: (0,defined/* listOf */.c3)(step.lock),
        cache: (0,defined/* listOf */.c3)(step.cache),
        ...(python ? { python } : {}),
        env: buildEnv(step.env),
        ...(0,defined/* defined */.sw)("line", line),
    };
}
/** Python packages never go into the machine's own Python. */
function usesPip(command) {
    return /(^|[\s;&|(])(pip3?|uv\s+pip|poetry|(python3?|py)\s+-m\s+pip)\s/.test(command);
}
function buildGate(name, gate, workingDirectory, lineOf) {
    const kind = config/* supportedKinds */.YZ.find((known) => known === (0,schema/* kindOf */.I)(name, gate));
    if (!kind)
        throw new Error(`gate "${name}" was accepted with an unsupported kind`);
    const steps = (gate.steps ?? []).map((step, index) => buildStep(step, workingDirectory, lineOf(["gates", name, "steps", index])));
    const services = (0,services_schema/* buildServices */.Hc)(gate, workingDirectory);
    const sbom = (0,sbom_schema/* buildSbom */.s2)(gate, lineOf(["gates", name]));
    return {
        name,
        kind,
        needs: [...new Set((0,defined/* listOf */.c3)(gate.needs))],
        ...(0,defined/* defined */.sw)("when", gate.when ? (0,when_schema/* whenOf */.A)(gate.when) : kind === "release" ? release_schema/* releaseWhen */.uj : undefined),
        steps: (0,step_names/* uniqueNames */.u)(sbom ? [...steps, sbom] : steps, services ? ["services"] : []),
        ...(kind === "build"
            ? { policy: config/* buildPolicy */.vh, build: (0,build_schema/* buildPromises */.F)(gate, workingDirectory) }
            : { policy: buildPolicy(gate, kind, (key, index) => lineOf(["gates", name, key, index])) }),
        ...(0,defined/* defined */.sw)("environments", gate.environments &&
            (0,deploy_schema/* buildEnvironments */.Z)(gate.environments, workingDirectory, (each) => lineOf(["gates", name, "environments", each]))),
        ...(kind === "release" ? { release: (0,release_schema/* buildRelease */.Az)(gate, workingDirectory) } : {}),
        ...(0,defined/* defined */.sw)("artifact", (0,artifact_schema/* buildArtifact */.LR)(gate.artifact)),
        ...(0,defined/* defined */.sw)("container", (0,container_schema/* buildContainer */.UY)(gate.container)),
        ...(0,defined/* defined */.sw)("images", gate.images && (0,config_images/* buildImages */.rd)(gate.images, workingDirectory, (index) => lineOf(["gates", name, "images", index]))),
        ...(0,defined/* defined */.sw)("codecov", (0,codecov_schema/* buildCodecov */.M)(gate.codecov, name, lineOf(["gates", name, "codecov"]))),
        ...(0,defined/* defined */.sw)("sign", (0,signing_schema/* buildSigning */.KR)(gate.sign)),
        ...(0,defined/* defined */.sw)("attest", gate.attest),
        ...(0,defined/* defined */.sw)("retries", gate.retries),
        ...(0,defined/* defined */.sw)("services", services),
        ...(0,defined/* defined */.sw)("codeScanning", gate["code-scanning"]),
        ...(0,defined/* defined */.sw)("suggestions", gate.suggestions),
        ...(0,defined/* defined */.sw)("line", lineOf(["gates", name])),
    };
}
function buildStep(input, workingDirectory, line) {
    const check = (0,check_schema/* checkNameOf */.z5)(input);
    if (check !== undefined)
        return buildCheckStep(check, input, line);
    return buildCommandStep(input, workingDirectory, line);
}
function buildCheckStep(check, input, line) {
    return {
        type: "check",
        name: (typeof input === "string" ? undefined : input.name) ?? check,
        check: (0,check_schema/* buildCheck */.fV)(check, input),
        env: {},
        workingDirectory: ".",
        timeoutMs: config/* defaultTimeoutMs */.xO,
        reports: [],
        ...(0,defined/* defined */.sw)("line", line),
    };
}
function buildCommandStep(input, workingDirectory, line) {
    const step = typeof input === "string" ? toolNamed(input) : input;
    const common = {
        env: buildEnv(step.env),
        workingDirectory: step["working-directory"] ? normaliseFolder(step["working-directory"]) : workingDirectory,
        timeoutMs: (step.timeout ? (0,duration/* parseDuration */.E9)(step.timeout) : null) ?? config/* defaultTimeoutMs */.xO,
        ...(0,defined/* defined */.sw)("container", (0,container_schema/* buildContainer */.UY)(step.container)),
        ...(0,defined/* defined */.sw)("line", line),
    };
    if (isRun(step)) {
        return {
            type: "run",
            name: step.name ?? (0,step_names/* firstWords */.C)(step.run),
            run: step.run,
            ...common,
            reports: (0,defined/* listOf */.c3)(step.reports),
            ...(0,defined/* defined */.sw)("shell", step.shell),
            ...(0,defined/* defined */.sw)("format", step.format),
            ...(0,defined/* defined */.sw)("matcher", step.matcher),
            ...(0,defined/* defined */.sw)("metrics", (0,defined/* optionalList */.R2)(step.metrics)),
        };
    }
    return {
        type: "tool",
        name: step.name ?? step.tool,
        tool: step.tool,
        args: (step.args ?? []).map(String),
        paths: (0,defined/* listOf */.c3)(step.paths),
        ...common,
        reports: [],
        ...(0,defined/* defined */.sw)("retries", step.retries),
        ...versionOf(step),
    };
}
function toolNamed(text) {
    return (0,tool_version/* splitPinned */.br)(text) ?? { tool: text };
}
function versionOf({ version: text, url }) {
    if (text === undefined)
        return {};
    const { version, digests } = (0,tool_version/* parseVersion */.ot)(text);
    return { version, ...(0,defined/* defined */.sw)("digests", digests.length > 0 ? digests : undefined), ...(0,defined/* defined */.sw)("url", url) };
}
function isRun(step) {
    return "run" in step;
}
/** A folder of the repository with `/`, without `./` and a slash at the end; `.` for the root. */
function normaliseFolder(folder) {
    return external_node_path_.posix.normalize(folder.replaceAll("\\", "/")).replace(/(.)\/$/, "$1");
}
function buildEnv(env) {
    return Object.fromEntries(Object.entries(env ?? {}).map(([name, value]) => [name, String(value)]));
}


/***/ }),

/***/ 68045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toYaml: () => (/* binding */ toYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _artifact_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69178);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24638);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37096);
/* harmony import */ var _container_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58339);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99154);
/* harmony import */ var _sbom_schema_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74475);
/* harmony import */ var _step_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88457);
/* harmony import */ var _tool_version_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(42697);









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
        ...given("python", python === (0,_build_js__WEBPACK_IMPORTED_MODULE_2__/* .usesPip */ .oo)(step.run) ? undefined : python),
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
        ...given("artifact", gate.artifact && (0,_artifact_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .artifactEntry */ .BA)(gate.artifact)),
        ...given("container", gate.container && (0,_container_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .containerEntry */ .Q3)(gate.container)),
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
        ...given("block", block === _config_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultPolicy */ .G4.block ? undefined : block),
        ...given("fail-on", failOn === usualFailOn(gate.kind) ? undefined : failOn),
        ...given("levels", levels),
        ...given("ignore", ignore?.map(({ line: _, ...entry }) => entry)),
        ...given("grace", graceMs === undefined ? undefined : (0,_duration_js__WEBPACK_IMPORTED_MODULE_5__/* .showDuration */ .kJ)(graceMs)),
        ...given("coverage", coverage && coverageEntry(coverage)),
        ...given("retries", gate.retries),
        ...given("quarantine", quarantine?.map(({ line: _, ...entry }) => entry)),
        ...given("code-scanning", gate.codeScanning),
        ...(sbom ? (0,_sbom_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .sbomEntries */ .mE)(sbom) : {}),
        ...given("suggestions", gate.suggestions),
    };
}
function usualFailOn(kind) {
    return Object.hasOwn(_config_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultFailOn */ .Nn, kind) ? _config_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultFailOn */ .Nn[kind] : undefined;
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
    const usual = step.type === "tool" ? step.tool : (0,_step_names_js__WEBPACK_IMPORTED_MODULE_7__/* .firstWords */ .C)(step.run);
    const isNumbered = step.name.startsWith(`${usual} `) && /^\d+$/.test(step.name.slice(usual.length + 1));
    const common = {
        ...given("name", step.name === usual || isNumbered ? undefined : step.name),
        ...given("env", someEntries(step.env)),
        ...given("container", step.container && (0,_container_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .containerEntry */ .Q3)(step.container)),
        ...given("working-directory", step.workingDirectory === workingDirectory ? undefined : step.workingDirectory),
        ...given("timeout", step.timeoutMs === _config_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultTimeoutMs */ .xO ? undefined : (0,_duration_js__WEBPACK_IMPORTED_MODULE_5__/* .showDuration */ .kJ)(step.timeoutMs)),
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
        ...given("version", version === undefined ? undefined : (0,_tool_version_js__WEBPACK_IMPORTED_MODULE_8__/* .showVersion */ .Cg)({ version, digests })),
        ...given("url", url),
    };
    const entry = { tool, ...own, ...common };
    return Object.keys(entry).length === 1 ? tool : entry;
}
function failFastWord(mode) {
    const [word] = Object.entries(_config_js__WEBPACK_IMPORTED_MODULE_3__/* .failFastModes */ .JS).find(([, value]) => value === mode) ?? [];
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
