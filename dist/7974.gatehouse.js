export const id = 7974;
export const ids = [7974,488];
export const modules = {

/***/ 12267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34438);
/* harmony import */ var _core_environment_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(10488);
/* harmony import */ var _planned_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2137);
/* harmony import */ var _render_ink_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18842);
/* harmony import */ var _render_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2691);
/* harmony import */ var _setup_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99044);
/* harmony import */ var _tools_locate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51353);
/* harmony import */ var _tools_registry_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66995);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(62925);
/* harmony import */ var _saved_report_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(21590);











/** Says what a gate, tool or rule is, which program would be used, and where it is configured. */
const explain = async ({ world, settings, words, out, err }) => {
    const [word] = words;
    if (word === undefined) {
        (0,_command_js__WEBPACK_IMPORTED_MODULE_9__/* .print */ .yy)(err, "explain needs the name of a gate, a tool or a rule: gatehouse explain ruff");
        return _command_js__WEBPACK_IMPORTED_MODULE_9__/* .usageError */ .Wp;
    }
    const planned = await (0,_planned_js__WEBPACK_IMPORTED_MODULE_2__/* .planRun */ .nY)({ ...settings, gates: [] }, [], world);
    if ((0,_planned_js__WEBPACK_IMPORTED_MODULE_2__/* .isRefused */ .H0)(planned)) {
        (0,_command_js__WEBPACK_IMPORTED_MODULE_9__/* .print */ .yy)(err, planned.verdict.message);
        return _command_js__WEBPACK_IMPORTED_MODULE_9__/* .usageError */ .Wp;
    }
    const gate = planned.plan.gates.find(({ name }) => name === word);
    const tool = (0,_tools_registry_js__WEBPACK_IMPORTED_MODULE_7__.findTool)(word);
    const parts = [
        ...(gate ? [explainGate(gate, planned)] : []),
        ...(tool ? [await explainTool(tool, planned, world)] : []),
    ];
    if (parts.length === 0)
        parts.push(...(await explainRule(word, planned.root, world)));
    if (parts.length > 0) {
        (0,_command_js__WEBPACK_IMPORTED_MODULE_9__/* .print */ .yy)(out, parts.join("\n\n"));
        return 0;
    }
    const names = [...planned.plan.gates.map(({ name }) => name), ..._tools_registry_js__WEBPACK_IMPORTED_MODULE_7__.tools.map(({ name }) => name)];
    const meant = (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(word, names);
    (0,_command_js__WEBPACK_IMPORTED_MODULE_9__/* .print */ .yy)(err, `"${(0,_render_ink_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(word, 100)}" is no gate, no tool, and no rule of the last run${meant ? ` (did you mean "${meant}"?)` : ""}`);
    return _command_js__WEBPACK_IMPORTED_MODULE_9__/* .usageError */ .Wp;
};
function explainGate(gate, { plan, change }) {
    const place = gate.line === undefined || plan.config === null ? "detected" : `${plan.config}:${gate.line}`;
    return `gate "${(0,_render_ink_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(gate.name, 100)}" (${place})\n${(0,_render_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .planText */ .P)({ ...plan, setup: [], gates: [gate] }, change.base)}`;
}
async function explainTool(tool, planned, world) {
    const { root, plan } = planned;
    const env = (0,_core_environment_js__WEBPACK_IMPORTED_MODULE_10__/* .childEnvironment */ .Q)(await (0,_setup_js__WEBPACK_IMPORTED_MODULE_5__/* .projectEnvironment */ .p)(world.env, root, world), {}).env;
    const uses = plan.gates.flatMap((gate) => gate.steps
        .filter((step) => step.type === "tool" && (0,_tools_registry_js__WEBPACK_IMPORTED_MODULE_7__.findTool)(step.tool) === tool)
        .map((step) => ({ gate: gate.name, step, container: step.container ?? gate.container })));
    const here = uses.filter(({ container }) => container === undefined);
    const folders = new Set(here.map(({ step }) => step.workingDirectory));
    const lines = [`${tool.name}: ${tool.about}`];
    for (const name of new Set(uses.flatMap(({ container }) => (container ? imageName(container.image) : [])))) {
        lines.push(`  program in ${(0,_render_ink_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(name, 200)}: that of the image`);
    }
    for (const folder of uses.length > 0 ? folders : ["."]) {
        const cwd = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, folder);
        const { processes, files } = world;
        const step = here.find((use) => use.step.workingDirectory === folder)?.step;
        const supply = { downloads: world.downloads, folder: world.toolFolder, underWay: new Map() };
        const context = { processes, files, root, cwd, env, supply, signal: world.interrupted };
        const found = await (0,_tools_locate_js__WEBPACK_IMPORTED_MODULE_6__/* .survey */ .F)(tool, step?.type === "tool" ? step : {}, context);
        const where = folder === "." ? "" : ` in ${folder}`;
        lines.push(`  program${where}: ${found.program ?? found.instead}`);
        if (step?.type === "tool" && step.version !== undefined)
            lines.push(`  asked for${where}: version ${step.version}`);
        for (const refused of found.refused)
            lines.push(`  passed over${where}: ${refused}`);
    }
    for (const { gate, step } of uses) {
        const place = step.line === undefined || plan.config === null ? "detected" : `${plan.config}:${step.line}`;
        lines.push(`  used by gate "${(0,_render_ink_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(gate, 100)}", step "${(0,_render_ink_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(step.name, 100)}" (${place})`);
    }
    if (uses.length === 0)
        lines.push("  used by no gate");
    const configs = tool.configFiles ? await world.files.glob(tool.configFiles, root) : [];
    const shown = configs.map((path) => (0,_render_ink_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, path).replaceAll("\\", "/"), 200));
    if (shown.length > 0)
        lines.push(`  configured by: ${shown.join(", ")}`);
    lines.push(`  installed by: ${tool.install}`);
    return lines.join("\n");
}
function imageName(image) {
    return typeof image === "string" ? image : `${image.image} of gate ${image.from}`;
}
/** A rule is known from what the last run found. */
async function explainRule(rule, root, world) {
    const text = await world.files.readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, ".gatehouse", "report.json"));
    const report = text === null ? null : (0,_saved_report_js__WEBPACK_IMPORTED_MODULE_8__/* .readReport */ .t)(text);
    const found = (report?.gates ?? []).flatMap((gate) => gate.findings.filter((finding) => finding.rule === rule).map((finding) => ({ gate: gate.name, finding })));
    const first = found[0];
    if (!first)
        return [];
    const { tool, url, message } = first.finding;
    const places = found
        .slice(0, 20)
        .map(({ finding }) => `  ${(0,_render_ink_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(finding.path ?? "(no file)")}:${finding.range?.startLine ?? 1}`);
    return [
        [
            `rule ${(0,_render_ink_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(rule, 100)} of ${(0,_render_ink_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(tool, 100)}: ${(0,_render_ink_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(message)}`,
            ...(url === undefined ? [] : [`  ${(0,_render_ink_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(url)}`]),
            `  found ${found.length} times in the last run, in gate "${(0,_render_ink_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(first.gate, 100)}":`,
            ...places,
        ].join("\n"),
    ];
}


/***/ }),

/***/ 21590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readReport)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);

/** The parts of a saved Report without which it cannot be shown; what else it holds is taken as it is. */
const gate = valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    kind: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    needs: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    verdict: valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ outcome: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), reason: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), message: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    durationMs: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    steps: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), command: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    findings: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ tool: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), rule: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), message: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), severity: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    fixed: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({})),
    measurements: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({})),
    problems: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ path: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), code: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), message: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
});
const saved = valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    schemaVersion: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    verdict: gate.entries.verdict,
    event: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    durationMs: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    gates: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(gate),
});
/** A Report that a run saved, or null if the text is something else. */
function readReport(text) {
    if (!text.trimStart().startsWith("{"))
        return null;
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        // Not a Report then; what it is instead is for the parsers to say.
        return null;
    }
    return valibot__WEBPACK_IMPORTED_MODULE_0__.is(saved, value) ? value : null;
}


/***/ }),

/***/ 10488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ childEnvironment),
/* harmony export */   _: () => (/* binding */ referencedNames)
/* harmony export */ });
/** Files by which a process speaks to the runner: a child that has their paths can set outputs and PATH of the job. */
const commandFiles = [
    "GITHUB_ENV",
    "GITHUB_PATH",
    "GITHUB_OUTPUT",
    "GITHUB_STATE",
    "GITHUB_STEP_SUMMARY",
    "GITHUB_ARTIFACTS",
    "GITHUB_ARTIFACTS_LIST",
];
/** Shorter values are words such as `1` or `dev`; masking those would blacken the whole log. */
const shortestSecret = 4;
/** A value that only its origin (`INPUT_*`, `ACTIONS_*`) makes suspect is more likely to be a plain setting. */
const shortestSuspect = 8;
/**
 * The clean environment of a child: the parent's without tokens, inputs and command files, then the step's own `env`
 * with `$NAME` and `${NAME}` taken from the parent and `$$` for a dollar. Other dollars stay as they are. An empty
 * value is set; only an absent one is missing. `ignoreCase` is for Windows, where `Path` and `PATH` are one variable.
 */
function childEnvironment(parent, step, ignoreCase = false) {
    const key = (name) => (ignoreCase ? name.toUpperCase() : name);
    const known = new Map();
    const env = new Map();
    for (const [name, value] of Object.entries(parent)) {
        if (value === undefined)
            continue;
        known.set(key(name), value);
        if (!isStripped(name))
            env.set(key(name), [name, value]);
    }
    const missing = new Set();
    const secrets = new Set();
    for (const [name, text] of Object.entries(step)) {
        const value = text.replace(reference, (whole, braced, bare) => {
            const asked = braced ?? bare;
            if (asked === undefined)
                return "$";
            const found = known.get(key(asked));
            if (found === undefined)
                missing.add(asked);
            else if (isSecret(asked, found, whole === text ? name : asked))
                secrets.add(found);
            return found ?? "";
        });
        env.set(key(name), [name, value]);
    }
    return { env: Object.fromEntries(env.values()), missing: [...missing].sort(), secrets: [...secrets] };
}
/** Names that a step's `env` values ask for, in order, each once. */
function referencedNames(step) {
    const names = Object.values(step).flatMap((text) => [...text.matchAll(reference)].map((match) => match[1] ?? match[2]));
    return [...new Set(names.filter((name) => name !== undefined))];
}
/** `$$`, `${NAME}` or `$NAME`; braces allow for hyphens, as in `${INPUT_GITHUB-TOKEN}`. */
const reference = /\$(?:\$|\{([A-Za-z_][A-Za-z0-9_-]*)\}|([A-Za-z_][A-Za-z0-9_]*))/g;
function isStripped(name) {
    const upper = name.toUpperCase();
    return /^(INPUT|ACTIONS|STATE)_/.test(upper) || upper === "GITHUB_TOKEN" || commandFiles.includes(upper);
}
/** `asked` is the variable, `as` the name that the child sees it by when it gets that value alone. */
function isSecret(asked, value, as) {
    const text = value.trim();
    if (text.length < shortestSecret || /^(true|false|null|none|\d{1,7})$/i.test(text))
        return false;
    if (looksSecret(asked) || looksSecret(as) || /:\/\/[^/\s:@]*:[^/\s@]+@/.test(text))
        return true;
    return /^(INPUT|ACTIONS|STATE)_/i.test(asked) && text.length >= shortestSuspect;
}
function looksSecret(name) {
    if (/[_-](FILE|PATH|DIR|ID|NAME)$/i.test(name))
        return false;
    return (/TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|WEBHOOK|PRIVATE/i.test(name) ||
        /(^|[_-])(\w*KEYS?|PWD|PASS|PAT|AUTH|DSN|COOKIE)([_-]|$)/i.test(name));
}


/***/ }),

/***/ 5780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ TestTally),
/* harmony export */   Iv: () => (/* binding */ mergeTests),
/* harmony export */   tu: () => (/* binding */ countTests)
/* harmony export */ });
/* unused harmony export CASE_LIMIT */
/** Test results: cases and the numbers that are counted from them, never taken from attributes. */
/**
 * How many cases that need attention (failed or flaky), and how many others, one result keeps. Our own: all cases of
 * nearly every repository, and few enough that memory does not grow with reports of millions of tests.
 */
const CASE_LIMIT = { notable: 50_000, others: 100_000 };
/** Collects the cases of a document, or of several. Everything counts; what is beyond the limit is not kept. */
class TestTally {
    #cases = [];
    #omitted = { passed: 0, failed: 0, skipped: 0, quarantined: 0, flaky: 0, timeMs: 0 };
    #counts = { passed: 0, failed: 0, skipped: 0, quarantined: 0, flaky: 0, timeMs: 0 };
    #notable = 0;
    /** Whether such a case would be kept now; if not, its name need not be made for `omit`. */
    keeps({ status, flaky }) {
        return isNotable({ status, flaky })
            ? this.#notable < CASE_LIMIT.notable
            : this.#cases.length - this.#notable < CASE_LIMIT.others;
    }
    add(test) {
        if (!this.keeps(test)) {
            this.omit(test);
            return;
        }
        if (isNotable(test))
            this.#notable++;
        this.#cases.push(test);
        count(this.#counts, test);
    }
    omit(test) {
        count(this.#counts, test);
        count(this.#omitted, test);
    }
    /** Takes over what another result has in its numbers only. */
    omitAll(omitted) {
        for (const key of ["passed", "failed", "skipped", "flaky", "timeMs"]) {
            this.#counts[key] += omitted[key];
            this.#omitted[key] += omitted[key];
        }
    }
    /** The parts always add up: a case without a status of its own does not exist. */
    results() {
        const { passed, failed, skipped, quarantined, flaky, timeMs } = this.#counts;
        const total = passed + failed + skipped + quarantined;
        const counts = { total, passed, failed, skipped, flaky, ...(quarantined > 0 ? { quarantined } : {}) };
        const results = { ...counts, timeMs: Math.round(timeMs), cases: this.#cases };
        if (this.#cases.length === total)
            return results;
        // A policy is applied to cases that are kept by name, so that none of these is quarantined.
        const { quarantined: _, ...omitted } = this.#omitted;
        return { ...results, omitted };
    }
}
function isNotable({ status, flaky }) {
    return status === "failed" || status === "quarantined" || flaky === true;
}
function count(counts, { status, flaky, timeMs = 0 }) {
    counts[status]++;
    if (flaky)
        counts.flaky++;
    counts.timeMs += timeMs;
}
/** Counts cases, in their order. `omitted` are those of other results that the cases were taken from. */
function countTests(cases, omitted = []) {
    const tally = new TestTally();
    for (const test of cases)
        tally.add(test);
    for (const one of omitted)
        if (one)
            tally.omitAll(one);
    return tally.results();
}
/** One result of several; the cases keep their order. */
function mergeTests(parts) {
    return countTests(parts.flatMap(({ cases }) => cases), parts.map(({ omitted }) => omitted));
}


/***/ }),

/***/ 99044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ projectEnvironment),
/* harmony export */   s: () => (/* binding */ setUp)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_environment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10488);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87422);
/* harmony import */ var _steps_end_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97516);
/* harmony import */ var _steps_redact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23468);
/* harmony import */ var _steps_shell_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29115);







const setupTimeoutMs = 30 * 60_000;
/** Folders that package managers fill beside the manifest; without them a step has to run again. */
const products = ["node_modules", ".venv", "venv", "vendor"];
/** Runs the setup steps in their order, once a run. */
async function setUp(request, world) {
    const { steps, root, emit } = request;
    const stamps = await readStamps(root, world);
    const keeps = [];
    let env = world.env;
    try {
        env = await withPython(steps.some(({ python }) => python), root, request, world);
        for (const [index, step] of steps.entries()) {
            const name = step.run.split("\n")[0]?.trim() ?? step.run;
            const started = world.clock.now();
            emit({ type: "setup-started", name });
            const lock = await lockHash(step, root, world);
            const stamp = hash([step.run, step.workingDirectory]);
            const key = hash([lock, await madeAt(env.VIRTUAL_ENV, world), process.version, world.platform]);
            if (request.isTerminal && step.lock.length > 0 && (await isUnchanged(stamps[stamp], key, step, root, world))) {
                emit({
                    type: "setup-finished",
                    name,
                    status: "unchanged",
                    durationMs: world.clock.now() - started,
                    note: "lock files unchanged",
                });
                continue;
            }
            // What fails half way leaves products that prove nothing.
            delete stamps[stamp];
            const restored = await restore(step, lock, request, world);
            const output = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(request.scratch, `setup-${index + 1}`, "output");
            const failure = await runSetup(step, env, output, request, world);
            const durationMs = world.clock.now() - started;
            if (failure !== null) {
                emit({ type: "setup-finished", name, status: "failed", durationMs, note: failure, output });
                const hasOutput = ((await world.files.stat(output))?.size ?? 0) > 0;
                const whole = hasOutput ? ` (all it said: ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, output).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/")})` : "";
                return { ok: false, message: `setup failed: ${failure}${whole}` };
            }
            if (restored.keep)
                keeps.push(restored.keep);
            env = await projectEnvironment(env, root, world);
            stamps[stamp] = { key, products: await existing(step, root, world) };
            emit({ type: "setup-finished", name, status: "done", durationMs, note: restored.note, output });
        }
    }
    catch (error) {
        return { ok: false, message: `setup failed: ${error instanceof Error ? error.message : String(error)}` };
    }
    finally {
        if (request.isTerminal && steps.length > 0)
            await writeStamps(stamps, root, world);
    }
    const keep = async () => {
        for (const save of keeps)
            await save();
    };
    return { ok: true, env: await projectEnvironment(env, root, world), keep };
}
async function runSetup(step, env, output, request, world) {
    const child = (0,_core_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .childEnvironment */ .Q)(env, step.env, world.platform === "win32");
    if (child.missing.length > 0)
        return `the environment has no ${child.missing.join(", ")}, which "env" asks for`;
    for (const secret of child.secrets)
        world.log.mask(secret);
    const { processes, files, platform } = world;
    const scratch = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(output, "..");
    await files.makeDir(scratch);
    const path = child.env.PATH ?? child.env.Path ?? "";
    const shell = await (0,_steps_shell_js__WEBPACK_IMPORTED_MODULE_5__/* .shellCommand */ .q)({ script: step.run, shell: undefined, path, scratch, processes, files, platform });
    if ("missing" in shell)
        return shell.missing;
    const exit = await processes.run({
        ...shell,
        cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(request.root, step.workingDirectory),
        env: child.env,
        timeoutMs: setupTimeoutMs,
        signal: request.signal,
        output,
    });
    await (0,_steps_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .redactFile */ .i)(output, child.secrets, files);
    const failure = failureOf(step.run.trim(), exit, request.signal);
    return failure && (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .redact */ .E$)(failure, child.secrets);
}
function failureOf(name, exit, signal) {
    const end = (0,_steps_end_js__WEBPACK_IMPORTED_MODULE_3__/* .commonEnd */ .NU)(exit, name, setupTimeoutMs, signal);
    if (end?.type === "broken")
        return end.message;
    if (end?.type === "cancelled")
        return "cancelled";
    if (exit.type === "exited" && exit.code !== 0)
        return `${name} exited with code ${exit.code}: ${(0,_steps_end_js__WEBPACK_IMPORTED_MODULE_3__/* .lastWords */ .aN)(exit)}`;
    return null;
}
/** Makes sure of a virtual environment if a step wants one: the project's own, else one of ours; never the machine's Python. */
async function withPython(isWanted, root, request, world) {
    const venv = ourVenv(root);
    const pip = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(venv, world.platform === "win32" ? "Scripts/pip.exe" : "bin/pip");
    // One of ours whose making was cut off has no pip, and the machine's own would be taken in its place.
    if (!(await world.files.stat(pip)))
        await world.files.remove(venv);
    const active = await projectEnvironment(world.env, root, world);
    if (!isWanted || active.VIRTUAL_ENV !== undefined)
        return active;
    const path = world.env.PATH ?? world.env.Path ?? "";
    const python = (await world.processes.which("python3", path)) ?? (await world.processes.which("python", path));
    if (python === null)
        throw new Error("no python3 is on PATH, and the project needs one (install Python 3)");
    const exit = await world.processes.run({
        file: python,
        args: ["-m", "venv", venv],
        cwd: root,
        env: (0,_core_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .childEnvironment */ .Q)(world.env, {}, world.platform === "win32").env,
        timeoutMs: setupTimeoutMs,
        signal: request.signal,
    });
    if (exit.type !== "exited" || exit.code !== 0) {
        throw new Error(`${python} -m venv did not work: ${(0,_steps_end_js__WEBPACK_IMPORTED_MODULE_3__/* .lastWords */ .aN)(exit) || exit.type} (Debian: apt install python3-venv)`);
    }
    return projectEnvironment(world.env, root, world);
}
/** The environment with the project's virtual environment first on PATH, where there is one. */
async function projectEnvironment(env, root, world) {
    const candidates = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ".venv"), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, "venv"), env.VIRTUAL_ENV, ourVenv(root)];
    for (const venv of candidates) {
        if (venv === undefined || venv === "" || !(await world.files.stat((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(venv, "pyvenv.cfg"))))
            continue;
        const bin = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(venv, world.platform === "win32" ? "Scripts" : "bin");
        const name = env.Path !== undefined && env.PATH === undefined ? "Path" : "PATH";
        const rest = (env[name] ?? "").split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter((part) => part !== bin);
        return { ...env, [name]: [bin, ...rest].join(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter), VIRTUAL_ENV: venv };
    }
    return env;
}
function ourVenv(root) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ".gatehouse", "venv");
}
async function restore(step, lock, request, world) {
    const { cache } = world;
    if (cache === null || step.cache.length === 0)
        return {};
    const home = world.env.HOME ?? world.env.USERPROFILE ?? "";
    const paths = step.cache.map((path) => (path.startsWith("~") ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, path.slice(1)) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(request.root, path)));
    const prefix = `gatehouse-setup-1-${world.platform}-${process.arch}-${hash([step.run, step.workingDirectory])}-`;
    const key = `${prefix}${lock}`;
    const hit = await cache.restore(paths, key, [prefix]);
    const keep = hit === key || !request.mayCache ? undefined : () => cache.save(paths, key);
    return {
        note: hit === null ? "no package cache" : hit === key ? "packages from the cache" : "packages from an older cache",
        keep,
    };
}
async function lockHash(step, root, world) {
    const parts = [];
    if (step.lock.length > 0) {
        for (const path of await world.files.glob(step.lock, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, step.workingDirectory))) {
            parts.push(path.slice(root.length), (await world.files.readText(path)) ?? "");
        }
    }
    return hash(parts);
}
function hash(parts) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
}
async function readStamps(root, world) {
    const text = await world.files.readText(stampsPath(root));
    if (text === null)
        return {};
    try {
        const stamps = JSON.parse(text);
        return typeof stamps === "object" && stamps !== null
            ? Object.fromEntries(Object.entries(stamps).filter(isStamp))
            : {};
    }
    catch {
        // A stamp file that is cut only means that setup runs again.
        return {};
    }
}
function isStamp(entry) {
    const stamp = entry[1];
    if (typeof stamp !== "object" || stamp === null || !("key" in stamp) || !("products" in stamp))
        return false;
    const { key, products } = stamp;
    return typeof key === "string" && Array.isArray(products) && products.every((item) => typeof item === "string");
}
async function writeStamps(stamps, root, world) {
    await world.files.writeText(stampsPath(root), `${JSON.stringify(stamps, null, 2)}\n`);
}
function stampsPath(root) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ".gatehouse", "setup.json");
}
async function isUnchanged(stamp, key, step, root, world) {
    if (stamp?.key !== key)
        return false;
    const there = await existing(step, root, world);
    return stamp.products.every((product) => there.includes(product));
}
/** Names a virtual environment and when it was made: one that was made anew is empty. */
async function madeAt(venv, world) {
    if (venv === undefined)
        return "";
    return `${venv} ${(await world.files.stat((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(venv, "pyvenv.cfg")))?.modifiedMs ?? ""}`;
}
async function existing(step, root, world) {
    const found = [];
    for (const product of products) {
        if (await world.files.stat((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, step.workingDirectory, product)))
            found.push(product);
    }
    return found;
}


/***/ })

};
