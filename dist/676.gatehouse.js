export const id = 676;
export const ids = [676,859,798,68];
export const modules = {

/***/ 92761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  schema: () => (/* binding */ schema)
});

// EXTERNAL MODULE: ./build/src/core/plan.js
var plan = __webpack_require__(27454);
// EXTERNAL MODULE: ./build/src/config/config.js
var config = __webpack_require__(37096);
// EXTERNAL MODULE: ./build/src/config/schema.js + 2 modules
var config_schema = __webpack_require__(68093);
;// CONCATENATED MODULE: ./build/src/config/json-schema.js



/**
 * The config as JSON Schema (draft-07, what editors read), with a description of each key. Keys that are not supported
 * yet are left out. Looser than `loadConfig` where a gate's keys go by its kind.
 */
async function jsonSchema(words) {
    const { toJsonSchema } = await __webpack_require__.e(/* import() */ 667).then(__webpack_require__.bind(__webpack_require__, 37667));
    const schema = toJsonSchema((0,config_schema/* configSchema */.Q)(words), {
        // Objects are looked at as what they are after the check that they are maps.
        typeMode: "output",
        ignoreActions: ["check", "raw_check"],
        overrideSchema: ({ valibotSchema, jsonSchema: converted }) => {
            if (valibotSchema.type === "loose_object")
                return { ...converted, additionalProperties: false };
            const isKind = valibotSchema.type === "picklist" && converted.enum?.join() === plan/* gateKinds */.h.join();
            return isKind ? { ...converted, enum: [...config/* supportedKinds */.YZ] } : undefined;
        },
    });
    return { title: "Gatehouse config", ...schema };
}

// EXTERNAL MODULE: ./build/src/parsers/registry.js + 86 modules
var registry = __webpack_require__(50479);
// EXTERNAL MODULE: ./build/src/tools/registry.js + 24 modules
var tools_registry = __webpack_require__(6786);
// EXTERNAL MODULE: ./build/src/commands/command.js
var command = __webpack_require__(62925);
;// CONCATENATED MODULE: ./build/src/commands/schema.js




/** Prints the config's JSON Schema, for editors. */
const schema = async ({ out }) => {
    const words = {
        tools: [...tools_registry.tools.map(({ name }) => name), ...tools_registry.toolAliases],
        formats: registry.parsers.map(({ format }) => format),
    };
    (0,command/* printJson */.Q2)(out, await jsonSchema(words));
    return 0;
};


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

/***/ 23323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   UB: () => (/* binding */ lineSpans),
/* harmony export */   c5: () => (/* binding */ addCounts),
/* harmony export */   wq: () => (/* binding */ fileCount),
/* harmony export */   wv: () => (/* binding */ totalCount)
/* harmony export */ });
/** Coverage: which lines ran. Totals are sums over files, never means of rates. */
/** Covered and total lines (or statements) of one file. */
function fileCount(file) {
    if (file.statements)
        return file.statements;
    return { covered: file.lines.filter(([, hits]) => hits > 0).length, total: file.lines.length };
}
function totalCount(files) {
    return files.reduce((sum, file) => addCounts(sum, fileCount(file)), { covered: 0, total: 0 });
}
/** Ascending lines as ranges, both ends included. */
function lineSpans(lines) {
    const spans = [];
    for (const line of lines) {
        const last = spans.at(-1);
        if (last && line === last[1] + 1)
            last[1] = line;
        else
            spans.push([line, line]);
    }
    return spans;
}
function addCounts(a, b) {
    return { covered: a.covered + b.covered, total: a.total + b.total };
}
/** Percentage with at most two decimals, rounded down so that 79.999 never meets a floor of 80; null without data. */
function percent(count) {
    if (count.total === 0)
        return null;
    return Math.floor((count.covered * 10_000) / count.total) / 100;
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


/***/ }),

/***/ 67798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isFatal)
/* harmony export */ });
/** True if the problem means that the file could not be judged. */
function isFatal(problem) {
    return problem.code !== "disagreement" && problem.code !== "limited" && problem.code !== "unmatched";
}


/***/ })

};
