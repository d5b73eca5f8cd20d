export const id = 45;
export const ids = [45,68];
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
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37096);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99154);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68093);




/** The config that a valid file stands for, with defaults filled in. */
function buildConfig(input, path, lineOf) {
    const workingDirectory = normaliseFolder(input["working-directory"] ?? ".");
    const failFast = input["fail-fast"];
    return {
        path,
        workingDirectory,
        ...defined("base", input.base),
        ...defined("failFast", failFast === undefined ? undefined : _config_js__WEBPACK_IMPORTED_MODULE_1__/* .failFastModes */ .JS[`${failFast}`]),
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
    const kind = _config_js__WEBPACK_IMPORTED_MODULE_1__/* .supportedKinds */ .YZ.find((known) => known === (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .kindOf */ .I)(name, gate));
    if (!kind)
        throw new Error(`gate "${name}" was accepted with an unsupported kind`);
    const steps = gate.steps.map((step, index) => buildStep(step, workingDirectory, lineOf(["gates", name, "steps", index])));
    return {
        name,
        kind,
        needs: [...new Set(listOf(gate.needs))],
        ...defined("when", buildWhen(gate.when)),
        steps: uniqueNames(steps),
        policy: buildPolicy(gate),
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
function buildPolicy(gate) {
    const { minimum, patch, "max-drop": maxDrop, paths } = gate.coverage ?? {};
    const coverage = {
        ...defined("minimum", minimum),
        ...defined("patch", patch),
        ...defined("maxDrop", maxDrop),
        ...defined("paths", paths && Object.keys(paths).length > 0 ? paths : undefined),
    };
    return {
        block: gate.block ?? _config_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultPolicy */ .G4.block,
        failOn: gate["fail-on"] ?? _config_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultPolicy */ .G4.failOn,
        ...defined("metrics", buildMetrics(gate.metrics)),
        ...(Object.keys(coverage).length > 0 ? { coverage } : {}),
    };
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
    const step = typeof input === "string" ? toolNamed(input) : input;
    const common = {
        env: buildEnv(step.env),
        workingDirectory: step["working-directory"] ? normaliseFolder(step["working-directory"]) : workingDirectory,
        timeoutMs: (step.timeout ? (0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDuration */ .E9)(step.timeout) : null) ?? _config_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultTimeoutMs */ .xO,
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
        ...defined("version", step.version),
    };
}
function toolNamed(tool) {
    return { tool };
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

/***/ 68093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ configSchema),
  I: () => (/* binding */ kindOf)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/src/core/finding.js
var finding = __webpack_require__(45068);
// EXTERNAL MODULE: ./build/src/core/plan.js
var plan = __webpack_require__(27454);
// EXTERNAL MODULE: ./build/src/core/when.js
var when = __webpack_require__(905);
// EXTERNAL MODULE: ./build/src/config/config.js
var config = __webpack_require__(37096);
;// CONCATENATED MODULE: ./build/src/config/keys.js
/**
 * Words of the config that are known and not supported yet. A config that holds one says so, instead of being taken for
 * a typing error or, worse, being accepted and doing nothing.
 */
const laterKeys = {
    top: ["notify"],
    setup: [],
    gate: ["services", "container", "retries", "shards", "sharding", "artifacts", "environment"],
    step: ["inputs", "outputs", "container", "cache", "retries", "artifacts", "services"],
    coverage: [],
    when: [],
};
/** Tools of later gates. */
const laterTools = ["trivy", "pip-audit", "gitleaks"];
/** Keys that only gates of these kinds have, whether supported yet or not. */
const keysOfKind = {
    coverage: ["test"],
    retries: ["test"],
    services: ["test"],
    shards: ["test"],
    sharding: ["test"],
    metrics: ["test"],
    images: ["build"],
    artifacts: ["build"],
    sbom: ["security"],
    grace: ["security"],
    ignore: ["security"],
    rounds: ["benchmark"],
    "max-regression": ["benchmark"],
    environments: ["deploy"],
    environment: ["deploy"],
    notes: ["release"],
};

// EXTERNAL MODULE: ./build/src/config/nearest.js
var nearest = __webpack_require__(34438);
// EXTERNAL MODULE: ./build/src/config/schema-parts.js
var schema_parts = __webpack_require__(45326);
;// CONCATENATED MODULE: ./build/src/config/step-schema.js





const common = {
    name: dist/* optional */.lqM((0,schema_parts/* text */.Qq)("What people see; the tool's name or the first words of the command when absent.")),
    env: dist/* optional */.lqM((0,schema_parts/* environment */.cA)("Environment of the step. A $NAME in a value is looked up when the step starts.")),
    "working-directory": dist/* optional */.lqM((0,schema_parts/* folder */.TV)("Folder that the step runs in, relative to the repository's root.")),
    timeout: dist/* optional */.lqM((0,schema_parts/* duration */.p0)("How long the step may take before it is ended and its gate is broken; 30m when absent.")),
};
/** What a step may be; pick the schema by the form that was written, so that an error speaks of that form alone. */
function stepSchema(words) {
    const tool = toolName(words);
    const toolEntries = {
        tool,
        args: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg((0,schema_parts/* scalar */.d_)()), dist/* description */.h_("Arguments for the tool, each passed as it is, without a shell."))),
        paths: dist/* optional */.lqM((0,schema_parts/* oneOrMore */.h9)(dist/* string */.YjP(), "Files and folders to run on; the tool's own default when absent.")),
        version: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP('must be text: write it in quotes ("1.10")'), dist/* regex */.yGV(/^[\w.+-]+$/, "must be an exact version"), dist/* description */.h_("Exact version to run when the project itself has none."))),
        ...common,
    };
    const runEntries = {
        run: (0,schema_parts/* text */.Qq)("A command of your own, run by the shell."),
        shell: dist/* optional */.lqM((0,schema_parts/* word */.Vm)(config/* shells */.mP, "Shell of the command; the platform's own when absent.")),
        reports: dist/* optional */.lqM((0,schema_parts/* globs */.gV)("Report files that the command promises to write, relative to its working directory. A missing one is never green.")),
        format: dist/* optional */.lqM(format(words)),
        metrics: dist/* optional */.lqM((0,schema_parts/* globs */.gV)("JSON files with figures that the command promises to write, relative to its working directory. A missing one is never green.", 1)),
        matcher: dist/* optional */.lqM((0,schema_parts/* text */.Qq)("Path of a GitHub problem-matcher JSON that reads the output.")),
        ...common,
    };
    const forms = {
        tool: (0,schema_parts/* closed */.$h)(toolEntries, "A tool that Gatehouse knows.", (key) => key === "run" ? 'a step has "tool" or "run", not both' : foreign(key, runEntries, "run", "tool")),
        run: (0,schema_parts/* closed */.$h)(runEntries, "A command of your own.", (key) => foreign(key, toolEntries, "tool", "run")),
        neither: neither([...new Set([...Object.keys(toolEntries), ...Object.keys(runEntries)])]),
    };
    const all = dist/* union */.KCZ([tool, forms.tool, forms.run]);
    const pick = (input) => {
        if (input === undefined)
            return all;
        if (typeof input === "string")
            return tool;
        if (!(0,schema_parts/* isMap */.jh)(input))
            return forms.neither;
        return "tool" in input ? forms.tool : "run" in input ? forms.run : forms.neither;
    };
    return dist/* lazy */.RZV(pick);
}
function toolName({ tools }) {
    return dist/* pipe */.FsL(dist/* picklist */.KIO(tools, (issue) => {
        if (typeof issue.input !== "string")
            return "must be the name of a tool";
        if (laterTools.includes(issue.input))
            return `tool "${issue.input}" is not supported yet`;
        return `unknown tool "${issue.input}"${(0,nearest/* hint */.a)(issue.input, tools)}`;
    }), dist/* description */.h_("Name of a tool that Gatehouse knows."));
}
function format({ formats }) {
    const about = "Format of the standard output, when that is itself a report.";
    return formats ? (0,schema_parts/* word */.Vm)(formats, about) : (0,schema_parts/* text */.Qq)(about);
}
/** For what is no step: says so, unless a key is plainly misspelt, which then says it all. */
function neither(known) {
    return dist/* pipe */.FsL(dist/* custom */.IeY(() => true), dist/* rawCheck */.H0v(({ dataset, addIssue }) => {
        const input = dataset.value;
        const unknown = (0,schema_parts/* isMap */.jh)(input) ? Object.keys(input).filter((key) => !known.includes(key)) : [];
        for (const key of (0,schema_parts/* isMap */.jh)(input) ? unknown : []) {
            const message = later(key) ?? `unknown key "${key}"${(0,nearest/* hint */.a)(key, known)}`;
            if ((0,schema_parts/* isMap */.jh)(input))
                addIssue({ message, path: [(0,schema_parts/* keyItem */.zy)(input, key)] });
        }
        if (unknown.length === 0)
            addIssue({ message: 'a step is the name of a tool, or a map with "tool" or "run"' });
    }));
}
function foreign(key, others, theirs, ours) {
    return Object.hasOwn(others, key)
        ? `"${key}" belongs to a step with "${theirs}", and this one has "${ours}"`
        : later(key);
}
function later(key) {
    return laterKeys.step.includes(key) ? `"${key}" is not supported yet` : undefined;
}

;// CONCATENATED MODULE: ./build/src/config/schema.js









const percentage = (description) => dist/* pipe */.FsL(dist/* number */.aig("must be a number of percent"), dist/* minValue */.Wwf(0, "must be at least 0"), dist/* maxValue */.cGV(100, "must be at most 100"), dist/* description */.h_(description));
/** Floors by glob. */
const pathFloors = (description) => dist/* pipe */.FsL(dist/* unknown */.L5J(), dist/* check */.z6Y(schema_parts/* isMap */.jh, "must be a map of globs and numbers of percent"), dist/* record */.g1P(dist/* string */.YjP(), percentage("Lowest line coverage of these files, in percent.")), dist/* rawCheck */.H0v(({ dataset, addIssue }) => {
    const map = dataset.value;
    if (!(0,schema_parts/* isMap */.jh)(map))
        return;
    for (const glob of Object.keys(map)) {
        const message = (0,schema_parts/* pathGlobProblem */.r)(glob);
        if (message !== undefined)
            addIssue({ message: `"${glob}" ${message}`, path: [(0,schema_parts/* keyItem */.zy)(map, glob)] });
    }
}), dist/* description */.h_(description));
const schema_when = (0,schema_parts/* closed */.$h)({
    events: dist/* optional */.lqM((0,schema_parts/* oneOrMore */.h9)((0,schema_parts/* word */.Vm)(when/* eventNames */.Z2, "An event."), "Events that the gate runs on; `local` is a terminal.", 1)),
    branches: dist/* optional */.lqM((0,schema_parts/* globs */.gV)("Branches that the gate runs on. Never matches in a pull request.", 1)),
    tags: dist/* optional */.lqM((0,schema_parts/* globs */.gV)("Tags that the gate runs on.", 1)),
    paths: dist/* optional */.lqM((0,schema_parts/* pathGlobs */.pS)("The gate runs when one of these paths is changed.")),
}, "When the gate runs. A gate that is left out is skipped and counts as passed.");
const coverage = (0,schema_parts/* closed */.$h)({
    minimum: dist/* optional */.lqM(percentage("Lowest line coverage of the whole project, in percent.")),
    patch: dist/* optional */.lqM(percentage("Lowest coverage of the lines that the change adds or edits, in percent.")),
    "max-drop": dist/* optional */.lqM(percentage("How many points the coverage of the whole project may fall against the base.")),
    paths: dist/* optional */.lqM(pathFloors("Lowest line coverage of the files that a glob matches, in percent.")),
}, "Floors for line coverage.", schema_later("coverage"));
const bound = (description) => dist/* pipe */.FsL(dist/* number */.aig("must be a number"), dist/* check */.z6Y((input) => Number.isFinite(input), "must be a number"), dist/* description */.h_(description));
const metric = dist/* pipe */.FsL((0,schema_parts/* closed */.$h)({
    minimum: dist/* optional */.lqM(bound("Lowest value that passes.")),
    maximum: dist/* optional */.lqM(bound("Highest value that passes.")),
    "max-drop": dist/* optional */.lqM(dist/* pipe */.FsL(bound("How far the value may fall below the base's."), dist/* minValue */.Wwf(0, "must be at least 0"))),
}, "Bounds of one metric, named by its dotted path in the file."), dist/* check */.z6Y((input) => Object.keys(input).length > 0, "must have minimum, maximum or max-drop"));
const metrics = dist/* pipe */.FsL(dist/* unknown */.L5J(), dist/* check */.z6Y(schema_parts/* isMap */.jh, "must be a map of metrics and their bounds"), dist/* record */.g1P(dist/* string */.YjP(), metric), dist/* description */.h_("Bounds of the figures that the steps measure."));
const setup = dist/* lazy */.RZV((input) => {
    if (input === undefined)
        return dist/* union */.KCZ([setupCommand, setupMap]);
    return typeof input === "string" ? setupCommand : setupMap;
});
const setupCommand = (0,schema_parts/* text */.Qq)("A command that prepares the checkout.");
const setupMap = (0,schema_parts/* closed */.$h)({
    run: (0,schema_parts/* text */.Qq)("A command that prepares the checkout."),
    lock: dist/* optional */.lqM((0,schema_parts/* globs */.gV)("Lock files: in a terminal the command runs again only when they change.")),
    cache: dist/* optional */.lqM((0,schema_parts/* oneOrMore */.h9)(dist/* string */.YjP(), "Folders kept in GitHub's cache by the hash of the lock files; ~ is the home folder.")),
    python: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* boolean */.zMY(), dist/* description */.h_("Make sure of a Python virtual environment first; found out from the command when absent."))),
    env: dist/* optional */.lqM((0,schema_parts/* environment */.cA)("Environment of the command.")),
    "working-directory": dist/* optional */.lqM((0,schema_parts/* folder */.TV)("Folder that the command runs in, relative to the repository's root.")),
}, "A command that prepares the checkout, with what it depends on.");
/** Schemas of gates. Which keys a gate has depends on its kind, so each kind has a schema of its own. */
function gateSchemas(words) {
    const common = {
        kind: dist/* optional */.lqM((0,schema_parts/* word */.Vm)(plan/* gateKinds */.h, "What the gate is; its name when absent.")),
        needs: dist/* optional */.lqM((0,schema_parts/* oneOrMore */.h9)(dist/* string */.YjP(), "Gates that have to pass before this one starts.")),
        when: dist/* optional */.lqM(schema_when),
        steps: dist/* pipe */.FsL(dist/* array */.YOg(stepSchema(words), "must be a list of steps"), dist/* minLength */.BpQ(1, "must have at least one step"), dist/* description */.h_("What the gate runs, one after the other.")),
        block: dist/* optional */.lqM((0,schema_parts/* word */.Vm)(["new", "all"], "Which findings can fail the gate: those of the change, or all of them.")),
        "fail-on": dist/* optional */.lqM((0,schema_parts/* word */.Vm)(finding/* severities */.gO, "Lowest severity that fails the gate.")),
    };
    const any = { ...common, coverage: dist/* optional */.lqM(coverage), metrics: dist/* optional */.lqM(metrics) };
    const about = "A gate: a named part of the pipeline with one verdict.";
    return {
        lint: (name) => (0,schema_parts/* closed */.$h)(common, about, schema_foreign("lint", name)),
        test: (name) => (0,schema_parts/* closed */.$h)(any, about, schema_foreign("test", name)),
        any: (0,schema_parts/* closed */.$h)(any, about, schema_later("gate")),
    };
}
/** The whole config. The gates are looked at first, because their keys go by their kind. */
function configSchema(words) {
    const kinds = gateSchemas(words);
    const pickGates = (input) => {
        if (input === undefined)
            return dist/* record */.g1P(dist/* string */.YjP(), kinds.any);
        if (!(0,schema_parts/* isMap */.jh)(input))
            return dist/* custom */.IeY(() => false, "must be a map of gates");
        const entries = Object.entries(input).map(([name, gate]) => {
            const kind = kindOf(name, gate);
            if (kind === "lint" || kind === "test")
                return [name, kinds[kind](name)];
            return [name, isKind(kind) ? dist/* custom */.IeY(() => true) : kinds.any];
        });
        return dist/* pipe */.FsL(dist/* object */.Ikc(Object.fromEntries(entries)), dist/* rawCheck */.H0v(({ dataset, addIssue }) => {
            const gates = dataset.value;
            if (!(0,schema_parts/* isMap */.jh)(gates))
                return;
            if (Object.keys(gates).length === 0)
                addIssue({ message: "must have at least one gate" });
            for (const [name, gate] of Object.entries(gates)) {
                const message = gateProblem(name, gate);
                if (message !== undefined)
                    addIssue({ message, path: [(0,schema_parts/* keyItem */.zy)(gates, name)] });
            }
        }));
    };
    return (0,schema_parts/* closed */.$h)({
        version: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* literal */.euz(1, "must be 1"), dist/* description */.h_("Version of the config's format."))),
        base: dist/* optional */.lqM((0,schema_parts/* text */.Qq)("Branch that changes are compared with; the repository's default branch when absent.")),
        "fail-fast": dist/* optional */.lqM(dist/* pipe */.FsL(dist/* union */.KCZ([dist/* boolean */.zMY(), dist/* literal */.euz("kill")], "must be true, kill or false"), dist/* description */.h_("After a failure: true starts nothing new, kill also stops what runs, false runs all."))),
        concurrency: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf("must be a whole number"), dist/* minValue */.Wwf(1, "must be at least 1"), dist/* maxValue */.cGV(256, "must be at most 256"), dist/* description */.h_("How many gates run at once; the number of cores when absent."))),
        cache: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* boolean */.zMY(), dist/* description */.h_("False turns all caches off."))),
        "working-directory": dist/* optional */.lqM((0,schema_parts/* folder */.TV)("Folder that steps run in, relative to the repository's root.")),
        setup: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(setup), dist/* description */.h_("What prepares the checkout, once, before the gates; detected when absent."))),
        gates: dist/* pipe */.FsL(dist/* lazy */.RZV(pickGates), dist/* description */.h_("The gates of the pipeline by their names.")),
    }, "Config of Gatehouse.", schema_later("top"));
}
/** A gate's kind is what `kind` says, else its name. */
function kindOf(name, gate) {
    return (0,schema_parts/* isMap */.jh)(gate) && typeof gate.kind === "string" ? gate.kind : name;
}
function isKind(word) {
    return plan/* gateKinds */.h.includes(word);
}
function isSupported(kind) {
    return config/* supportedKinds */.YZ.includes(kind);
}
/** What can only be said of a gate with its name in hand. */
function gateProblem(name, gate) {
    // The rule of GitHub's job ids: safe in check names, in comma lists and in `set` paths.
    if (!/^[A-Za-z_][A-Za-z0-9_-]*$/.test(name)) {
        return `gate "${name}": a name is made of letters, digits, - and _, and starts with a letter or _`;
    }
    if (!(0,schema_parts/* isMap */.jh)(gate))
        return undefined;
    const kind = kindOf(name, gate);
    if (isKind(kind))
        return isSupported(kind) ? undefined : `gate "${name}": ${kind} gates are not supported yet`;
    if ("kind" in gate)
        return undefined;
    const meant = (0,nearest/* nearest */.p)(name, plan/* gateKinds */.h);
    return `gate "${name}" needs a "kind" (${config/* supportedKinds */.YZ.join(" or ")})${meant ? `, or did you mean "${meant}"?` : ""}`;
}
function schema_foreign(kind, name) {
    return (key) => {
        const [owner] = Object.hasOwn(keysOfKind, key) ? (keysOfKind[key] ?? []) : [];
        if (owner === undefined || owner === kind)
            return schema_later("gate")(key);
        if (!isSupported(owner))
            return `"${key}" belongs to ${owner} gates, which are not supported yet`;
        return `"${key}" belongs to ${owner} gates, and "${name}" is a ${kind} gate`;
    };
}
function schema_later(place) {
    const keys = laterKeys[place];
    const known = place === "gate" ? [...keys, ...Object.keys(keysOfKind)] : keys;
    return (key) => (known.includes(key) ? `"${key}" is not supported yet` : undefined);
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
    const { block, failOn, coverage } = gate.policy;
    return {
        ...given("kind", gate.kind === gate.name ? undefined : gate.kind),
        ...given("needs", some(gate.needs)),
        ...given("when", gate.when),
        steps: gate.steps.map((step) => stepEntry(step, workingDirectory)),
        ...given("block", block === _config_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultPolicy */ .G4.block ? undefined : block),
        ...given("fail-on", failOn === _config_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultPolicy */ .G4.failOn ? undefined : failOn),
        ...given("coverage", coverage && coverageEntry(coverage)),
    };
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
    const { tool, args, paths, version } = step;
    const own = { ...given("args", some(args)), ...given("paths", some(paths)), ...given("version", version) };
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


/***/ }),

/***/ 45068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XG: () => (/* binding */ risks),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   jZ: () => (/* binding */ atLeast)
/* harmony export */ });
/** Findings: what a linter, formatter, compiler or scanner has to say of one place. */
/** How bad a finding is, in SARIF's words, from harmless to worst. */
const severities = ["note", "warning", "error"];
/** How much harm a weakness can do, from least to most, by its CVSS score or its scanner's own words (see `risk.ts`). */
const risks = ["low", "medium", "high", "critical"];
/** True if `a` is at least as bad as `b`. */
function atLeast(a, b) {
    return severities.indexOf(a) >= severities.indexOf(b);
}


/***/ }),

/***/ 27454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ gateKinds)
/* harmony export */ });
/** The plan: what runs, what does not and why, in which order. Plain JSON, between the plan and run phases. */
const gateKinds = ["lint", "test", "build", "security", "benchmark", "deploy", "release"];


/***/ })

};
