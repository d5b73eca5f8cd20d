export const id = 6046;
export const ids = [6046];
export const modules = {

/***/ 34074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ baselineOf),
/* harmony export */   CN: () => (/* binding */ findingFrom),
/* harmony export */   Gt: () => (/* binding */ coverageAgainst),
/* harmony export */   L7: () => (/* binding */ maxBaselineBytes),
/* harmony export */   ki: () => (/* binding */ baselineVersion),
/* harmony export */   u8: () => (/* binding */ stepFinding)
/* harmony export */ });
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36355);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23323);


/** The baseline: a run of the base branch in short, kept to compare others with. It is saved as it stands here. */
/** Goes up when a baseline can no longer be read as it was; older ones are then said to be too old. */
const baselineVersion = 1;
/** Bytes of a baseline's file that are saved or read, about a million tests; a larger one would cost more than it tells. */
const maxBaselineBytes = 64 * 1024 * 1024;
/** Our own: findings of a gate beyond this are a list that nobody works off, and would make every restore slow. */
const maxFindings = 10_000;
const letters = {
    passed: "p",
    failed: "f",
    skipped: "s",
    quarantined: "f",
};
/**
 * The baseline of a run, or null if it is not fit to be one: everything that ran, linting aside, has to have been
 * judged, as an older baseline with all of it serves better than a newer one with a hole. Gates that the plan left out
 * (nothing that they look at has changed) stand as they did in the last baseline.
 */
function baselineOf(report, branch, last = null, steps = new Map()) {
    const left = new Set(report.gates.filter(({ verdict }) => verdict.reason === "condition").map(({ name }) => name));
    const ran = report.gates.filter(({ verdict }) => verdict.reason !== "condition");
    const isWhole = ran.every((gate) => gate.kind === "lint" || isJudged(gate));
    const gates = ran.filter(isJudged);
    if (report.commit === null || !isWhole || gates.length === 0)
        return null;
    // What their steps found is of another commit, and stands for no run on this one.
    const carried = (last?.gates ?? []).filter(({ name }) => left.has(name)).map(({ steps: _, ...gate }) => gate);
    return {
        schemaVersion: baselineVersion,
        branch,
        commit: report.commit,
        gates: [...gates.map((gate) => baselineGate(gate, steps.get(gate.name) ?? [])), ...carried],
    };
}
function isJudged({ verdict }) {
    return verdict.outcome === "passed" || verdict.outcome === "failed" || verdict.outcome === "inconclusive";
}
function baselineGate(gate, steps) {
    const kept = steps.filter(({ findings }) => findings.length <= maxFindings);
    // What was merged is kept as each tool gave it: that is what a later run of the tool is compared with.
    const findings = [...gate.findings.filter((finding) => !finding.alsoFoundBy), ...(gate.aside ?? [])];
    return {
        name: gate.name,
        ...(gate.tests ? { suites: suitesOf(gate) } : {}),
        ...(gate.tests?.omitted ? { omitted: gate.tests.total - gate.tests.cases.length } : {}),
        ...(gate.coverage ? { coverage: coverageOf(gate.coverage) } : {}),
        measurements: gate.measurements.map(({ name, value }) => ({ name, value })),
        ...((0,_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .sizedOf */ .H$)(gate).length > 0 ? { artifacts: (0,_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .sizedOf */ .H$)(gate).map(({ name, bytes }) => ({ name, bytes })) } : {}),
        ...(findings.length <= maxFindings ? { findings: findings.map(findingOf) } : {}),
        ...(kept.length > 0 ? { steps: kept } : {}),
    };
}
function suitesOf({ tests }) {
    const suites = new Map();
    for (const { suite, path, name, status, timeMs } of tests?.cases ?? []) {
        const key = `${suite ?? ""}\u0000${path ?? ""}`;
        let group = suites.get(key);
        if (!group) {
            group = { ...(suite === undefined ? {} : { suite }), ...(path === undefined ? {} : { path }), tests: [] };
            suites.set(key, group);
        }
        group.tests.push([name, letters[status], Math.round(timeMs ?? 0)]);
    }
    return [...suites.values()];
}
function coverageOf({ files }) {
    const counts = files.map((file) => {
        const { covered, total } = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .fileCount */ .wq)(file);
        return [file.path, covered, total];
    });
    return { ...(0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .totalCount */ .wv)(files), files: counts };
}
/** A finding of a step, to be kept. */
function stepFinding(finding, near) {
    const { startLine: line, startColumn: column, endLine } = finding.range ?? {};
    return {
        ...findingOf(finding),
        ...(line === undefined ? {} : { line }),
        ...(column === undefined ? {} : { column }),
        ...(endLine === undefined ? {} : { endLine }),
        ...(near.length > 0 ? { near } : {}),
    };
}
/** And as it was when it was kept, for all that comparing needs. */
function findingFrom({ line, column, endLine, near: _, ...finding }) {
    if (line === undefined)
        return finding;
    return { ...finding, range: { startLine: line, startColumn: column, endLine } };
}
function findingOf({ tool, rule, message, severity, path, context }) {
    return {
        tool,
        rule,
        message,
        severity,
        ...(path === undefined ? {} : { path }),
        ...(context === undefined ? {} : { context }),
    };
}
/** The base's coverage beside the head's: totals, and each file that changed or whose coverage did. */
function coverageAgainst(coverage, base, changed, renamed) {
    const before = new Map(base.files.map(([path, covered, total]) => [renamed.get(path) ?? path, { covered, total }]));
    const files = coverage.files.flatMap((file) => {
        const old = before.get(file.path);
        if (!old)
            return [];
        const now = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .fileCount */ .wq)(file);
        const isSame = now.covered === old.covered && now.total === old.total;
        return isSame && !changed(file.path) ? [] : [{ path: file.path, ...old }];
    });
    return { covered: base.covered, total: base.total, files };
}


/***/ }),

/***/ 47012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main),
  g: () => (/* binding */ reportContext)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/core/baseline.js
var core_baseline = __webpack_require__(34074);
// EXTERNAL MODULE: ./build/src/ports.js + 2 modules
var ports = __webpack_require__(93576);
;// CONCATENATED MODULE: ./build/src/baseline-artifact.js



/**
 * The baseline that a run of the base branch kept as an artifact: of the wanted commits, else of the nearest before
 * them, else of the branch's last run. Null if there is none or the token may not ask (`actions: read`), a sentence if
 * there is one that cannot be used.
 */
async function baselineFromArtifact(wanted, world) {
    const { artifacts, files, temporary } = world;
    if (artifacts === null)
        return null;
    const folder = (0,external_node_path_.join)(temporary, `${wanted.name}-download`);
    try {
        const ref = await choose(await listed(wanted, world), wanted);
        if (ref === null)
            return null;
        if (ref.bytes > core_baseline/* maxBaselineBytes */.L7)
            return `the artifact is larger than ${core_baseline/* maxBaselineBytes */.L7 / 1024 / 1024} MiB`;
        await files.remove(folder);
        await artifacts.download(ref, folder);
        const { readBaseline } = await __webpack_require__.e(/* import() */ 4849).then(__webpack_require__.bind(__webpack_require__, 44849));
        const read = await readBaseline((0,external_node_path_.join)(folder, "baseline.json"), files);
        if (read === null)
            return "the artifact has no baseline.json";
        if (typeof read === "string")
            return read;
        if (read.branch !== wanted.branch)
            return "the baseline is of another branch";
        return read.commit === ref.commit ? read : "the baseline is not of the commit that its run was of";
    }
    catch (error) {
        return error instanceof Error ? error.message : String(error);
    }
    finally {
        await files.remove(folder);
    }
}
/** Only of the branch itself: a fork may call its branch as it likes, and its runs write what they like. */
async function listed({ name, branch }, { github }) {
    if (github === null)
        return [];
    try {
        const all = await github.artifacts(name);
        return all.filter((each) => each.branch === branch && !each.isFork && !each.isExpired);
    }
    catch (error) {
        // An optional permission: what a run without it lacks is said where the figures would be.
        if (error instanceof ports/* GitHubError */.y_ && error.isDenied)
            return [];
        throw error;
    }
}
async function choose(refs, { commits, history }) {
    const of = (shas) => {
        const commit = shas.find((sha) => refs.some((each) => each.commit === sha));
        return refs.find((each) => each.commit === commit);
    };
    const [newest = null] = refs;
    return newest && (of(commits) ?? of(await history()) ?? newest);
}

;// CONCATENATED MODULE: ./build/src/baseline.js




/** GitHub takes 10 keys a request (docs of the cache service). */
const keysPerRequest = 10;
function baselines(planned, settings, world) {
    const store = new Store(planned, settings, world);
    let found = null;
    const steps = new Map();
    return {
        find: () => {
            found ??= store.find();
            return found;
        },
        keepStep: (gate, step) => {
            steps.set(gate, [...(steps.get(gate) ?? []), step]);
        },
        keep: async (report) => store.keep(report, (await (found ?? {})).baseline ?? null, steps),
    };
}
class Store {
    planned;
    settings;
    world;
    /** Absolute folder of the one file, and as the cache names it: the same on every machine. */
    folder;
    cachePath;
    constructor(planned, settings, world) {
        this.planned = planned;
        this.settings = settings;
        this.world = world;
        this.folder = (0,external_node_path_.join)(planned.root, ".gatehouse", "baseline");
        const below = (0,external_node_path_.relative)(world.cwd, this.folder).split(external_node_path_.sep).join("/");
        this.cachePath = below.startsWith("..") ? this.folder : below;
    }
    async find() {
        const { base } = this.planned.change;
        if (base === null)
            return {};
        if (base.commit === null)
            return { missing: base.missing ?? "the merge base is not known" };
        try {
            if (this.settings.event === null)
                return await this.inTerminal(base.commit);
            const found = await Promise.race([this.inCache(base, base.commit), this.interrupted(base)]);
            return { ...found, isOwn: this.isOwn(base) };
        }
        catch (error) {
            return this.none(base, `the baseline could not be had: ${error instanceof Error ? error.message : String(error)}`);
        }
    }
    async keep(report, last, steps) {
        const { event } = this.settings;
        const { cache, files, log } = this.world;
        const branch = this.baseBranch();
        const mayKeep = event?.name === "push" && event.branch === branch && !event.isUntrusted;
        if (!mayKeep || branch === null || cache === null || !this.planned.plan.cache)
            return;
        const baseline = (0,core_baseline/* baselineOf */.Bv)(report, branch, last, steps);
        if (baseline === null)
            return;
        const text = JSON.stringify(baseline);
        if (Buffer.byteLength(text) > core_baseline/* maxBaselineBytes */.L7) {
            log.warning("The baseline is too large to be kept: pull requests will be compared with an older one.");
            return;
        }
        try {
            await files.remove(this.folder);
            await files.writeText(this.file, text);
            const saved = cache.save([this.cachePath], this.key(branch, baseline.commit));
            await Promise.all([saved, this.upload(branch)]);
        }
        catch (error) {
            log.warning(`The baseline could not be kept: ${error instanceof Error ? error.message : String(error)}`);
        }
    }
    /** For when the cache has lost it. A run that is repeated finds the name taken, and its figures kept. */
    async upload(branch) {
        const { artifacts, log } = this.world;
        try {
            await artifacts?.upload(this.artifactName(branch), [this.file], this.folder);
        }
        catch (error) {
            const words = error instanceof Error ? error.message : String(error);
            log.info(`The baseline could not be kept as an artifact too: ${words}`);
        }
    }
    get file() {
        return (0,external_node_path_.join)(this.folder, "baseline.json");
    }
    /** The check of the file is loaded when there is one. */
    async read() {
        const { readBaseline } = await __webpack_require__.e(/* import() */ 4849).then(__webpack_require__.bind(__webpack_require__, 44849));
        return readBaseline(this.file, this.world.files);
    }
    baseBranch() {
        return this.planned.plan.base ?? this.settings.event?.defaultBranch ?? null;
    }
    /** Runs that look at something else (other gates, another platform) do not share a baseline. */
    hash(branch) {
        const { gates, configPath, workingDirectory, checkName } = this.settings;
        const parts = [branch, [...gates].sort(), configPath, workingDirectory ?? "", checkName, this.world.platform];
        return (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
    }
    prefix(branch) {
        return `gatehouse-baseline-1-${this.hash(branch)}-`;
    }
    artifactName(branch) {
        return `gatehouse-baseline-${this.hash(branch)}`;
    }
    key(branch, commit) {
        return this.prefix(branch) + commit;
    }
    /** In a terminal there is no cache: a baseline is used where one lies. */
    async inTerminal(mergeBase) {
        const read = await this.read();
        if (read === null)
            return { missing: "there is no baseline in .gatehouse/baseline" };
        if (typeof read === "string")
            return { info: { commit: null, distance: null, missing: read }, missing: read };
        const distance = (await this.ancestors(mergeBase)).indexOf(read.commit);
        if (distance >= 0)
            return { info: { commit: read.commit, distance }, baseline: read };
        const missing = `the baseline in .gatehouse/baseline is of ${read.commit.slice(0, 7)}, which is not in the history of the merge base`;
        return { info: { commit: null, distance: null, missing }, missing };
    }
    /**
     * The baseline of the commit that the checkout was merged with, else of the merge base, else of its nearest ancestor
     * that has one, else of an artifact. A first restore by the branch alone tells whether it is worth to ask for the history.
     */
    async inCache(base, mergeBase) {
        if (!this.planned.plan.cache || this.world.cache === null)
            return this.none(base, "caches are off");
        const { compareWith } = this.planned.change;
        const best = [...new Set([compareWith ?? mergeBase, mergeBase])];
        const first = await this.restore(base, best, [this.prefix(base.branch)]);
        if (first === null) {
            // Only pushes to the repository's own base branch are sure to be run, and to save one.
            const next = base.branch === this.settings.event?.defaultBranch ? `: the next run on ${base.branch} saves one` : "";
            const missing = `no baseline of ${base.branch} is in the cache`;
            return this.inArtifact(base, best, () => this.ancestors(mergeBase), missing, next);
        }
        // What is there cannot be used, and may be the very one that is wanted; what is older is no better.
        if (typeof first === "string")
            return this.none(base, first);
        if (best.includes(first.commit))
            return this.use(first, mergeBase);
        const history = await this.ancestors(mergeBase);
        for (let from = 1; from < history.length; from += keysPerRequest) {
            const commits = history.slice(from, from + keysPerRequest);
            const found = await this.restore(base, commits, []);
            if (typeof found === "string")
                return this.none(base, found);
            if (found !== null && commits.includes(found.commit)) {
                return { info: { commit: found.commit, distance: history.indexOf(found.commit) }, baseline: found };
            }
        }
        const looked = Math.max(1, history.length);
        const missing = looked === 1
            ? `no baseline of ${mergeBase.slice(0, 7)} is in the cache`
            : `no baseline of the ${looked} commits up to ${mergeBase.slice(0, 7)} is in the cache`;
        return this.inArtifact(base, best, async () => history, missing);
    }
    /** `commits` ends with the merge base, where `history` begins; `next` tells what to expect where there is none. */
    async inArtifact(base, commits, history, missing, next = "") {
        const { branch } = base;
        let asked = null;
        const once = () => {
            // Without it the branch's last run is still one to compare with.
            asked ??= history().catch(() => []);
            return asked;
        };
        const wanted = { name: this.artifactName(branch), branch, commits, history: once };
        const found = await baselineFromArtifact(wanted, this.world);
        if (found === null)
            return this.none(base, missing + next);
        if (typeof found === "string")
            return this.none(base, `${missing}, and its artifact cannot be used: ${found}`);
        const distance = asked === null ? -1 : (await once()).indexOf(found.commit);
        if (distance >= 0)
            return { info: { commit: found.commit, distance }, baseline: found };
        return this.use(found, commits.at(-1) ?? found.commit);
    }
    /** The first that is there, by commits and then by prefixes of keys; a sentence if it cannot be used, null if none is. */
    async restore({ branch }, commits, prefixes) {
        const { cache, files } = this.world;
        const [key, ...others] = [...commits.map((commit) => this.key(branch, commit)), ...prefixes];
        if (!cache || key === undefined)
            return null;
        await files.remove(this.folder);
        const matched = await cache.restore([this.cachePath], key, others);
        if (matched === null)
            return null;
        const read = await this.read();
        if (read === null)
            return "the baseline cannot be read: its file is not in the cache's entry";
        if (typeof read === "string")
            return read;
        return read.branch === branch ? read : "the baseline is of another branch";
    }
    async use(baseline, mergeBase) {
        const { commit } = baseline;
        return { info: { commit, distance: await this.distance(commit, mergeBase) }, baseline };
    }
    /** Of a commit that is the merge base or newer. */
    async distance(commit, mergeBase) {
        if (commit === mergeBase)
            return 0;
        try {
            const ahead = (await this.ancestors(commit)).indexOf(mergeBase);
            return ahead < 0 ? null : -ahead;
        }
        catch {
            // The figures are good without it; the report then names the commit alone.
            return null;
        }
    }
    /** By local history where it is long enough, else by GitHub. */
    async ancestors(commit) {
        const { github } = this.world;
        const git = this.world.git(this.planned.root);
        const local = await git.ancestors(commit);
        const last = local.at(-1);
        const isWhole = local.length >= 100 || (last !== undefined && (await git.parents(last)).length === 0);
        return isWhole || github === null ? local : github.ancestors(commit);
    }
    /** On the base branch itself the first run has nothing to compare with, and is judged without. */
    none(base, missing) {
        const info = { commit: null, distance: null, missing };
        return this.isOwn(base) ? { info } : { info, missing };
    }
    isOwn({ branch }) {
        return this.settings.event?.branch === branch;
    }
    interrupted(base) {
        const { interrupted } = this.world;
        const given = () => this.none(base, "the run was cancelled");
        if (interrupted.aborted)
            return Promise.resolve(given());
        return new Promise((resolve) => interrupted.addEventListener("abort", () => resolve(given()), { once: true }));
    }
}

// EXTERNAL MODULE: ./build/src/core/artifact.js
var artifact = __webpack_require__(36355);
// EXTERNAL MODULE: ./build/src/core/coverage.js
var core_coverage = __webpack_require__(23323);
// EXTERNAL MODULE: ./build/src/core/defined.js
var defined = __webpack_require__(37708);
// EXTERNAL MODULE: ./build/src/core/risk.js + 1 modules
var risk = __webpack_require__(87837);
;// CONCATENATED MODULE: ./build/src/outputs.js




/**
 * The action's outputs, each with how it is made. Figures are percent numbers without a sign, empty when unknown;
 * outputs of gates that a run has not are empty, too.
 */
const outputs = {
    conclusion: ({ report }) => report.verdict.outcome,
    report: ({ reportPath }) => reportPath,
    html: () => "",
    matrix: () => "",
    coverage: ({ report }) => figure(report.gates.map(({ coverage }) => coverage && (0,core_coverage/* totalCount */.wv)(coverage.files))),
    "patch-coverage": ({ report }) => patchFigure(report),
    "tests-failed": ({ report }) => String(report.gates.reduce((sum, { tests }) => sum + (tests?.failed ?? 0), 0)),
    "findings-new": ({ report, plan }) => String(report.gates.reduce((sum, gate) => sum + newFindings(gate, plan), 0)),
    images: ({ report }) => JSON.stringify(report.gates.flatMap(imageValues)),
    "deployment-url": ({ report }) => deploymentUrl(report),
    "release-url": ({ report }) => report.gates.find((gate) => gate.release)?.release?.url ?? "",
};
/** Names of all outputs, as action.yml declares them. */
const outputNames = Object.keys(outputs);
/** All outputs of a run, name and value. */
function outputValues(outcome) {
    return Object.entries(outputs).map(([name, make]) => [name, make(outcome)]);
}
/** Images of a gate for workflows: each with its digest where it was pushed, else null. */
function imageValues(gate) {
    return (0,artifact/* imagesOf */.IC)(gate).map(({ name, tags, digest, bytes }) => ({ name, tags, digest, size: bytes }));
}
/** Of the last environment that is healthy now. */
function deploymentUrl({ gates }) {
    const all = gates.flatMap(({ deployments = [] }) => deployments);
    return (all.findLast(({ verdict, state, url }) => verdict.outcome === "passed" && state !== null && url !== undefined)
        ?.url ?? "");
}
/** Empty as soon as it is unknown for a part of the change. */
function patchFigure({ gates }) {
    if (gates.some(({ patchCoverage }) => patchCoverage?.unknown))
        return "";
    return figure(gates.map(({ patchCoverage }) => patchCoverage));
}
function figure(counts) {
    const sum = counts.filter(defined/* isDefined */.O).reduce(core_coverage/* addCounts */.c5, { covered: 0, total: 0 });
    return (0,core_coverage/* percent */.KN)(sum)?.toString() ?? "";
}
function newFindings(gate, plan) {
    const policy = plan.gates.find(({ name }) => name === gate.name)?.policy;
    if (!policy)
        return 0;
    return gate.findings.filter((finding) => finding.standing !== "known" && !finding.waived && (0,risk/* reaches */.O6)(finding, policy.failOn)).length;
}

// EXTERNAL MODULE: ./build/src/planned.js + 6 modules
var src_planned = __webpack_require__(2137);
;// CONCATENATED MODULE: ./build/src/main.js




/**
 * The whole story: plan → run → report → outputs. The verdict is made in the run phase; what reporters do, or fail to
 * do, changes nothing of it.
 */
async function main(request, world) {
    const { settings } = request;
    // The run phase is loaded while git is asked for the plan.
    const [planned, { execute }] = await Promise.all([
        (0,src_planned/* planRun */.nY)(settings, request.problems ?? [], world),
        Promise.all(/* import() */[__webpack_require__.e(2543), __webpack_require__.e(6995), __webpack_require__.e(6187), __webpack_require__.e(7509), __webpack_require__.e(1613), __webpack_require__.e(1773)]).then(__webpack_require__.bind(__webpack_require__, 21773)),
    ]);
    const reportPath = (0,external_node_path_.join)(planned.home, "report.json");
    const reporters = request.reporters(reportPath, reportedPlan(planned));
    const context = reportContext(planned.plan, settings, planned.change.diff);
    // Nothing waits for the channels to open: the first command starts at once.
    const opened = tell(reporters, world, async (reporter) => reporter.open?.(context));
    const emit = (event) => {
        for (const reporter of reporters)
            hear(reporter, event, world);
    };
    const base = baselines(planned, settings, world);
    const report = (0,src_planned/* isRefused */.H0)(planned)
        ? (0,src_planned/* refusedReport */.lc)(planned)
        : await execute(planned, { baselines: base, fix: request.fix, isTerminal: request.isTerminal, emit }, world);
    await opened;
    await tell(reporters, world, async (reporter) => reporter.close?.(report, context));
    await writeOutputs(report, planned.plan, (0,external_node_path_.relative)(world.cwd, reportPath), world);
    await base.keep(report);
    return report;
}
/** A run that others can cause tells nobody, unless it deploys what somebody who may has asked for; one without a valid config does not know whom. */
function reportedPlan(planned) {
    const { root, reply = null } = planned;
    if ((0,src_planned/* isRefused */.H0)(planned)) {
        return { root, notify: [], baseBranch: null, isComment: planned.isComment ?? false, reply };
    }
    const { config, isUntrusted, baseBranch, asked } = planned;
    const isComment = asked !== undefined;
    const notify = isUntrusted && !isComment ? [] : (config.notify ?? []);
    return { root, notify, baseBranch, isComment, reply };
}
async function writeOutputs(report, plan, reportPath, { runner }) {
    if (!runner)
        return;
    for (const [name, value] of outputValues({ report, plan, reportPath }))
        await runner.setOutput(name, value);
}
/** What reporters may know of the run beside its report. */
function reportContext(plan, settings, diff) {
    const { event } = settings;
    const repositoryUrl = event ? `${event.serverUrl}/${event.repository}` : null;
    return {
        plan,
        checkName: settings.checkName,
        pullRequest: event?.pullRequest?.number ?? null,
        diff,
        runUrl: event && repositoryUrl ? `${repositoryUrl}/actions/runs/${event.runId}` : null,
        repositoryUrl,
        runNumber: event?.runNumber ?? null,
        runAttempt: event?.runAttempt ?? null,
        runId: event?.runId ?? null,
    };
}
/** Reporters are asked one after the other; one that throws is a warning. */
async function tell(reporters, world, say) {
    for (const reporter of reporters) {
        try {
            await say(reporter);
        }
        catch (error) {
            warn(reporter, error, world);
        }
    }
}
function hear(reporter, event, world) {
    try {
        reporter.event?.(event);
    }
    catch (error) {
        warn(reporter, error, world);
    }
}
function warn(reporter, error, world) {
    world.log.warning(`The ${reporter.name} reporter failed: ${error instanceof Error ? error.message : String(error)}`);
}


/***/ }),

/***/ 64424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ annotations)
/* harmony export */ });
/* harmony import */ var _core_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15098);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87422);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87671);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93548);
/* harmony import */ var _mend_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63716);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65504);






const levels = {
    error: "failure",
    warning: "warning",
    note: "notice",
};
const ranks = ["failure", "warning", "notice"];
/**
 * Annotations of a gate: its failed tests where they fail, and its findings on lines of the change (everywhere with
 * `block: all` or without a change to hold them against). What is left out is said, never dropped in silence.
 */
function annotations(gate, policy, diff, most = _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .annotationsPerCheck */ .cr) {
    const failing = gate.tests?.cases.filter((test) => test.status === "failed") ?? [];
    const placedTests = failing.filter((test) => test.path !== undefined && (0,_places_js__WEBPACK_IMPORTED_MODULE_4__/* .isInRepository */ .cC)(test.path));
    const open = gate.findings.filter((finding) => !finding.waived);
    const candidates = open.filter((finding) => policy.block === "all" || finding.standing !== "known");
    const placed = candidates.filter((finding) => finding.path !== undefined && (0,_places_js__WEBPACK_IMPORTED_MODULE_4__/* .isInRepository */ .cC)(finding.path));
    const isFiltered = policy.block === "new" && diff !== null;
    const near = isFiltered ? placed.filter((finding) => touches(diff, finding)) : placed;
    const worst = [...near].sort((a, b) => Number((0,_core_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlocking */ .Us)(b, policy)) - Number((0,_core_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlocking */ .Us)(a, policy)) ||
        ranks.indexOf(levels[a.severity]) - ranks.indexOf(levels[b.severity]));
    const tests = placedTests.slice(0, most);
    const findings = worst.slice(0, most - tests.length);
    const total = placedTests.length + worst.length;
    const shown = tests.length + findings.length;
    return {
        shown: [...tests.map(ofTest), ...findings.map((finding) => ofFinding(finding, gate.name))],
        hidden: [
            ...said(failing.length - placedTests.length, "failing test", "named no file of the repository"),
            ...said(gate.findings.length - open.length, "finding", "let pass by the gate's policy"),
            ...said(candidates.length - placed.length, "finding", "named no file of the repository"),
            ...said(placed.length - near.length, "finding", "lay outside the lines of the change"),
            ...(total > shown
                ? [`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(total - shown, "annotation")} not shown: a check gets the ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(most)} worst.`]
                : []),
        ],
    };
}
function said(missing, noun, why) {
    return missing > 0 ? [`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(missing, noun)} not annotated: ${why}.`] : [];
}
function touches(diff, finding) {
    const file = finding.path === undefined ? undefined : diff.get(finding.path);
    if (!file)
        return false;
    // What is said of a whole file belongs to each change of it.
    if (!finding.range)
        return true;
    const { startLine, endLine = startLine } = finding.range;
    return file.hunks.some((hunk) => startLine < hunk.new.start + hunk.new.count && endLine >= hunk.new.start);
}
function ofTest(test) {
    const line = Math.max(1, test.line ?? 1);
    const message = test.failure?.message.trim() || test.failure?.details?.trim() || "failed without a message";
    return {
        path: test.path ?? "",
        startLine: line,
        endLine: line,
        level: "failure",
        title: title(`${test.name} fails`),
        message: body(message),
        ...(test.failure?.details ? { details: body(test.failure.details) } : {}),
    };
}
function ofFinding(finding, gate) {
    const startLine = Math.max(1, finding.range?.startLine ?? 1);
    const endLine = Math.max(startLine, finding.range?.endLine ?? startLine);
    return {
        path: finding.path ?? "",
        startLine,
        endLine,
        ...(startLine === endLine ? columns(finding) : {}),
        level: levels[finding.severity],
        title: title(finding.rule === finding.tool ? finding.tool : `${finding.tool} ${finding.rule}`),
        message: body((0,_mend_js__WEBPACK_IMPORTED_MODULE_3__/* .withMend */ .TX)((0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .findingText */ .NK)(finding) || finding.rule, finding, gate)),
    };
}
/** The API takes columns only where the lines are the same one; SARIF's end is exclusive, GitHub's is not. */
function columns(finding) {
    const start = finding.range?.startColumn;
    if (start === undefined || start < 1)
        return {};
    const end = finding.range?.endColumn;
    return { startColumn: start, endColumn: end === undefined ? start : Math.max(start, end - 1) };
}
function title(words) {
    return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(basic((0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(words, 1_000)).replace(/\s+/g, " ")), _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .annotationTitleLimit */ .nF);
}
/** Counted in bytes; a UTF-16 unit of the Basic Multilingual Plane has three at most. */
function body(words) {
    const shown = basic((0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(words, _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .annotationTextLimit */ .u$)));
    return Buffer.byteLength(shown) <= _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .annotationTextLimit */ .u$ ? shown : (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(shown, Math.floor(_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .annotationTextLimit */ .u$ / 3));
}
/** Annotations with characters beyond the Basic Multilingual Plane have been refused: they are shown by their number. */
function basic(words) {
    return words.replace(/[\u{10000}-\u{10ffff}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16) ?? ""}}`);
}


/***/ }),

/***/ 75298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ startLive),
/* harmony export */   Gt: () => (/* binding */ frame),
/* harmony export */   np: () => (/* binding */ advance),
/* harmony export */   wx: () => (/* binding */ header),
/* harmony export */   zy: () => (/* binding */ pipeLine)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87422);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87671);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39488);
/* harmony import */ var _ink_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18842);




function startLive(plan) {
    const gates = plan.gates.map(({ name }) => ({ name, startedAt: null, running: [], progress: null, report: null }));
    return { plan, setup: [], gates, warnings: [] };
}
/** The state after an event that came at `now`. */
function advance(state, event, now) {
    switch (event.type) {
        case "setup-started":
            return { ...state, setup: [...state.setup, { name: event.name, startedAt: now, end: null }] };
        case "setup-finished": {
            const isKnown = state.setup.some((setup) => setup.name === event.name && setup.end === null);
            const setup = isKnown ? state.setup : [...state.setup, { name: event.name, startedAt: now, end: null }];
            return {
                ...state,
                setup: setup.map((one) => (one.name === event.name && !one.end ? { ...one, end: event } : one)),
            };
        }
        case "gate-started":
            return change(state, event.gate, () => ({ startedAt: now }));
        case "step-started":
            return change(state, event.gate, (gate) => ({
                // A step that runs failed tests again starts once more.
                running: [...gate.running.filter((name) => name !== event.step), event.step],
                progress: null,
            }));
        case "step-progress":
            return change(state, event.gate, () => ({ progress: { done: event.done, total: event.total } }));
        case "step-note":
            return state;
        case "step-finished":
            return change(state, event.gate, (gate) => ({
                running: gate.running.filter((name) => name !== event.step.name),
                progress: null,
            }));
        case "gate-finished":
            return change(state, event.gate.name, () => ({ report: event.gate, running: [], progress: null }));
        case "warning":
            return { ...state, warnings: [...state.warnings, event.message] };
    }
}
/** The picture of a run at `now`: one line a gate. */
function frame(state, now, look) {
    const setup = state.setup.map((one) => setupLine(one, now, look));
    const gates = state.gates.map((gate) => gateLine(gate, state, now, look));
    const room = Math.max(3, look.height - setup.length - 4);
    const shown = gates.length <= room ? gates : crowded(state, gates, room);
    return (0,_ink_js__WEBPACK_IMPORTED_MODULE_3__/* .spell */ .lO)(look, [header(state.plan, look), "", ...setup, ...shown].join("\n"));
}
/** `gatehouse · 5 gates · against main · 2 at once`. */
function header(plan, look) {
    const against = plan.base === null ? [] : [`against ${(0,_ink_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(plan.base, 60)}`];
    const parts = [(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(plan.gates.length, "gate"), ...against, `${plan.concurrency} at once`];
    return `${(0,_ink_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .nI)(look, "bold", "gatehouse")} · ${parts.join(" · ")}`;
}
/** What a pipe is told of an event, in one line; null for what is no news there. */
function pipeLine(event, plan, look) {
    switch (event.type) {
        case "setup-finished":
            return (0,_ink_js__WEBPACK_IMPORTED_MODULE_3__/* .spell */ .lO)(look, setupLine({ name: event.name, startedAt: 0, end: event }, 0, look).trimStart());
        case "gate-finished": {
            const title = (0,_ink_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)((0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .gateTitle */ .KS)(event.gate, (0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .policyOf */ .US)(plan, event.gate.name)));
            const time = event.gate.startedMs === null ? "" : `  ${(0,_ink_js__WEBPACK_IMPORTED_MODULE_3__/* .shortTime */ .Mj)(event.gate.durationMs)}`;
            return (0,_ink_js__WEBPACK_IMPORTED_MODULE_3__/* .spell */ .lO)(look, `${(0,_ink_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictMark */ .vG)(look, event.gate.verdict)} ${(0,_ink_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(event.gate.name, 60)}  ${title}${time}`);
        }
        case "step-started": {
            // One command may be for many environments, and for all that is done there: only the step's name tells which it is.
            const isDeploying = plan.gates.some(({ name, environments }) => name === event.gate && environments !== undefined);
            const what = isDeploying ? `${(0,_ink_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(event.step, 80)}: ${(0,_ink_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(event.command)}` : (0,_ink_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(event.command);
            return (0,_ink_js__WEBPACK_IMPORTED_MODULE_3__/* .spell */ .lO)(look, `${(0,_ink_js__WEBPACK_IMPORTED_MODULE_3__/* .mark */ .Gy)(look, "running")} ${(0,_ink_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(event.gate, 60)}  ${what}`);
        }
        case "step-note":
            return (0,_ink_js__WEBPACK_IMPORTED_MODULE_3__/* .spell */ .lO)(look, `${(0,_ink_js__WEBPACK_IMPORTED_MODULE_3__/* .mark */ .Gy)(look, "running")} ${(0,_ink_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(event.gate, 60)}  ${(0,_ink_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(event.step, 80)}: ${(0,_ink_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(event.text)}`);
        case "warning":
            return (0,_ink_js__WEBPACK_IMPORTED_MODULE_3__/* .spell */ .lO)(look, `${(0,_ink_js__WEBPACK_IMPORTED_MODULE_3__/* .mark */ .Gy)(look, "broken")} ${(0,_ink_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(event.message)}`);
        default:
            return null;
    }
}
function change(state, name, how) {
    return { ...state, gates: state.gates.map((gate) => (gate.name === name ? { ...gate, ...how(gate) } : gate)) };
}
function setupLine({ name, startedAt, end }, now, look) {
    const words = (0,_ink_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(name);
    if (!end)
        return columns(look, (0,_ink_js__WEBPACK_IMPORTED_MODULE_3__/* .mark */ .Gy)(look, "running"), "setup", words, "", (0,_ink_js__WEBPACK_IMPORTED_MODULE_3__/* .shortTime */ .Mj)(now - startedAt));
    const sign = (0,_ink_js__WEBPACK_IMPORTED_MODULE_3__/* .mark */ .Gy)(look, end.status === "failed" ? "failed" : "passed");
    return columns(look, sign, "setup", words, (0,_ink_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(end.note ?? (end.status === "unchanged" ? "unchanged" : ""), 100), (0,_ink_js__WEBPACK_IMPORTED_MODULE_3__/* .shortTime */ .Mj)(end.durationMs));
}
function gateLine(gate, state, now, look) {
    const planned = state.plan.gates.find((one) => one.name === gate.name);
    const steps = planned?.steps.map((step) => step.name) ?? [];
    if (gate.report) {
        const title = (0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .gateTitle */ .KS)(gate.report, (0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .policyOf */ .US)(state.plan, gate.name));
        const time = gate.report.startedMs === null ? "" : (0,_ink_js__WEBPACK_IMPORTED_MODULE_3__/* .shortTime */ .Mj)(gate.report.durationMs);
        return columns(look, (0,_ink_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictMark */ .vG)(look, gate.report.verdict), gate.name, names(steps), title, time);
    }
    if (gate.startedAt !== null) {
        const { progress } = gate;
        const total = progress?.total === undefined ? "" : ` of ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(progress.total)}`;
        const done = progress ? `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(progress.done)}${total}` : "";
        const running = gate.running.length > 0 ? gate.running : steps;
        return columns(look, (0,_ink_js__WEBPACK_IMPORTED_MODULE_3__/* .mark */ .Gy)(look, "running"), gate.name, names(running), done, (0,_ink_js__WEBPACK_IMPORTED_MODULE_3__/* .shortTime */ .Mj)(now - gate.startedAt));
    }
    const open = planned?.needs.filter((need) => !state.gates.some((other) => other.name === need && other.report)) ?? [];
    const why = planned?.skip ?? (open.length > 0 ? `waits for ${open.join(", ")}` : "waits for its turn");
    return columns(look, (0,_ink_js__WEBPACK_IMPORTED_MODULE_3__/* .mark */ .Gy)(look, "waiting"), gate.name, (0,_ink_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .nI)(look, "gray", (0,_ink_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(why, 60)), "", "");
}
function names(steps) {
    return (0,_ink_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(steps.join(" · "), 200);
}
/** Mark, name, steps, result, time; the result gives way to a narrow terminal. */
function columns(look, sign, name, steps, result, time) {
    const nameWidth = 11;
    const stepWidth = 28;
    const left = (0,_ink_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(name, 24).padEnd(nameWidth);
    const isBare = result === "" && time === "";
    const rest = Math.max(10, look.width - 4 - left.length - stepWidth - 12);
    // A line that waits is painted already: cutting it could cut a colour open.
    const middle = isBare ? steps : (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(steps, stepWidth).padEnd(stepWidth);
    if (isBare)
        return `  ${sign} ${left} ${middle}`;
    const shown = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_ink_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(result), rest).padEnd(Math.min(rest, 36));
    return `  ${sign} ${left} ${middle} ${shown}  ${(0,_ink_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .nI)(look, "dim", time)}`.trimEnd();
}
/** Running gates and those that are not green, as many as fit, and counts of the others. */
function crowded(state, lines, room) {
    const news = lines.filter((_, index) => {
        const gate = state.gates[index];
        return gate?.report
            ? gate.report.verdict.outcome !== "passed" && gate.report.startedMs !== null
            : gate?.startedAt !== null;
    });
    const done = state.gates.filter((gate) => gate.report).length;
    const waiting = state.gates.filter((gate) => !gate.report && gate.startedAt === null).length;
    return [...news.slice(-(room - 1)), `  … ${done} of ${state.gates.length} done, ${waiting} waiting`];
}


/***/ }),

/***/ 52933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ nextLine)
/* harmony export */ });
/* harmony import */ var _core_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15098);
/* harmony import */ var _core_licences_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58857);
/* harmony import */ var _core_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94251);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87671);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65601);
/* harmony import */ var _mend_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63716);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8239);







/** What to do next, at most three things of as many kinds as there are, as one line of markdown; empty when green. */
function nextLine(report, context, place) {
    const kinds = [
        unjudged(report.gates),
        tests(report.gates),
        findings(report.gates, context, place),
        expired(report.gates),
        uncovered(report, context, place),
    ];
    const hints = [];
    for (let round = 0; round < 3; round++) {
        for (const kind of kinds) {
            const hint = kind[round];
            if (hint !== undefined && hints.length < 3)
                hints.push(hint);
        }
    }
    if (hints.length === 0)
        return "";
    const all = context.repositoryUrl && context.pullRequest
        ? `${context.repositoryUrl}/pull/${context.pullRequest}/checks`
        : context.runUrl;
    return `**Next:** ${[...hints, ...(all ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)("all checks", all)] : [])].join(" · ")}`;
}
function unjudged(gates) {
    return gates
        .filter((gate) => gate.verdict.outcome === "broken")
        .slice(0, 3)
        .map((gate) => `get ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(gate.name, 60)} judged (${whyUnjudged(gate)})`);
}
/** Why, in as many words as a line has room for; the whole stands below. */
function whyUnjudged({ verdict: { reason, message } }) {
    if (reason === "service") {
        const service = /\bservice ([\w.-]{1,60})/.exec(message)?.[1];
        return service === undefined ? "its services are not well" : `look at service ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(service)}`;
    }
    return words[reason ?? ""] ?? reason?.replaceAll("-", " ") ?? "unknown";
}
const words = {
    registry: "a registry could not be used",
    github: "GitHub could not be used",
    config: "its config",
    absent: "it has no verdict",
};
function tests(gates) {
    const names = new Set();
    for (const test of (0,_sections_js__WEBPACK_IMPORTED_MODULE_5__/* .failingCases */ .wb)(gates)) {
        names.add((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(test.name, 80));
        if (names.size === 3)
            break;
    }
    return [...names].filter((name) => name !== "").map((name) => `fix ${name}`);
}
function findings(gates, context, place) {
    const mends = [];
    const found = gates.flatMap((gate) => {
        const policy = (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .policyOf */ .US)(context.plan, gate.name);
        const all = (0,_mend_js__WEBPACK_IMPORTED_MODULE_4__/* .mendable */ .f7)(gate, policy);
        const isBuild = gate.kind === "build";
        if (all.fixable > 0)
            mends.push(`${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_mend_js__WEBPACK_IMPORTED_MODULE_4__/* .mendCommand */ .G9)([gate.name]))} mends ${(0,_mend_js__WEBPACK_IMPORTED_MODULE_4__/* .share */ .uM)(all)}`);
        // What a command mends needs no words of its own.
        const own = gate.findings.filter((finding) => (0,_core_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlocking */ .Us)(finding, policy) && !finding.fix).slice(0, 3);
        return own.map((finding) => ({ finding, isBuild }));
    });
    const hints = found.slice(0, 3).map(({ finding, isBuild }) => {
        // The place alone: a compiler has no rules that one could know.
        if (isBuild && finding.path !== undefined)
            return `mend ${place(finding.path, finding.range?.startLine)}`;
        const where = finding.path === undefined ? "" : ` in ${place(finding.path, finding.range?.startLine)}`;
        const [version, ...more] = finding.package?.fixedIn ?? [];
        const isOne = version !== undefined && more.length === 0 && /^[\w.+-]+$/.test(version);
        if (finding.package && isOne)
            return `update ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(finding.package.name, 60)} to ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(version, 40)}${where}`;
        if (finding.package && finding.tool === _core_licences_js__WEBPACK_IMPORTED_MODULE_6__/* .licencesTool */ .F) {
            return `replace ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(finding.package.name, 60)} or settle its licence${where}`;
        }
        return `mend ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(finding.rule, 60)}${where}`;
    });
    return [...mends, ...hints].slice(0, 3);
}
function expired(gates) {
    const found = gates.flatMap(({ ignores }) => (0,_core_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .expiredIgnores */ .FG)(ignores)).slice(0, 3);
    return found.map(({ id }) => `mend ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(id, 60)}, whose ignore has expired`);
}
function uncovered(report, context, place) {
    return report.gates.flatMap((gate) => {
        if ((0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .policyOf */ .US)(context.plan, gate.name).coverage?.patch === undefined || gate.verdict.outcome !== "failed")
            return [];
        return [...(gate.patchCoverage?.files ?? [])]
            .filter((file) => file.uncovered.length > 0)
            .sort((a, b) => b.uncovered.length - a.uncovered.length)
            .slice(0, 3)
            .map((file) => `cover ${place(file.path)} ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .ranges */ .Zz)(file.uncovered, 3)}`);
    });
}


/***/ }),

/***/ 32934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ gateTable)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87422);
/* harmony import */ var _core_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18732);
/* harmony import */ var _artifacts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16653);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87671);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39488);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65601);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65504);
/* harmony import */ var _versus_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87578);
/* harmony import */ var _waivers_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(70191);









/** The table of gates; coverage has a row of its own below its gate. Of many gates those that are not green come first. */
function gateTable(report, context) {
    const gates = report.gates.length > 40 ? [...report.gates].sort((a, b) => rank(a) - rank(b)) : report.gates;
    const isCompared = report.gates.some((gate) => standing(gate, (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .policyOf */ .US)(context.plan, gate.name)) !== "" ||
        (0,_versus_js__WEBPACK_IMPORTED_MODULE_7__/* .coverageVersus */ .JG)(gate) !== "" ||
        (0,_waivers_js__WEBPACK_IMPORTED_MODULE_8__/* .waiverWords */ .O3)(gate).length > 0);
    const versus = isCompared ? versusTitle(report) : null;
    const titles = ["gate", "", "result", ...(versus === null ? [] : [versus]), "time"];
    return {
        noun: "gate",
        importance: 10,
        total: report.gates.length,
        open: `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .tableHead */ .PP)(titles)}\n`,
        close: "",
        *items() {
            for (const gate of gates)
                yield [rows(gate, context, versus !== null).join("\n")];
        },
        glue: "\n",
        most: 300,
    };
}
function rows(gate, context, hasVersus) {
    const policy = (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .policyOf */ .US)(context.plan, gate.name);
    const time = gate.startedMs === null ? "" : unbroken((0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(gate.durationMs));
    const cells = (name, mark, result, versus, took) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .row */ .nM)([(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(name, 60), mark, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(result), ...(hasVersus ? [versus] : []), took]);
    // What was let pass stands beside what is known; without that column, beside the result.
    const waivers = (0,_waivers_js__WEBPACK_IMPORTED_MODULE_8__/* .waiverWords */ .O3)(gate);
    const result = [(0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .gateResult */ .xp)(gate, policy), ...(hasVersus ? [] : waivers)].join(" · ");
    const versus = [standing(gate, policy), ...waivers].filter((part) => part !== "").join(", ");
    const main = cells(gate.name, mainIcon(gate, policy), result, versus, time);
    const figures = (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .coverageFigures */ .k1)(gate, policy);
    if (figures.length === 0)
        return [main];
    const name = context.plan.gates.filter((planned) => planned.policy.coverage).length > 1
        ? `coverage of ${gate.name}`
        : "coverage";
    const hasFloor = figures.some((figure) => figure.floor !== undefined);
    const isJudged = gate.verdict.outcome === "passed" || gate.verdict.outcome === "failed";
    const isShort = gate.verdict.reason === "coverage" || figures.some((figure) => figure.isShort);
    const mark = isShort ? "❌" : hasFloor && isJudged ? "✅" : "";
    return [main, cells(name, mark, (0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .coverageResult */ .g)(gate, policy, true), (0,_versus_js__WEBPACK_IMPORTED_MODULE_7__/* .coverageVersus */ .JG)(gate), "")];
}
/** A gate that failed for its coverage alone: its own row says what its tests did, the row below what failed. */
function mainIcon(gate, policy) {
    const isShort = (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .coverageFigures */ .k1)(gate, policy).some((figure) => figure.isShort);
    const isCoverageOnly = gate.verdict.reason === "coverage" && isShort && gate.tests !== undefined;
    return isCoverageOnly ? "✅" : (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .icon */ .Kk)(gate.verdict);
}
function standing(gate, policy) {
    const { known, fixed } = (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .findingFigures */ .lL)(gate, { block: "new", failOn: "note" });
    return [
        ...(0,_versus_js__WEBPACK_IMPORTED_MODULE_7__/* .testsVersus */ .Ej)(gate),
        ...(0,_versus_js__WEBPACK_IMPORTED_MODULE_7__/* .measurementRows */ .kO)(gate, new Set()).flatMap(({ name, value, before }) => before !== undefined && policy.metrics && Object.hasOwn(policy.metrics, name)
            ? [`${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(name, 40)} ${(0,_versus_js__WEBPACK_IMPORTED_MODULE_7__/* .signed */ .x8)(value - before)}`]
            : []),
        ...(0,_artifacts_js__WEBPACK_IMPORTED_MODULE_2__/* .artifactsVersus */ .CF)(gate),
        ...(known > 0 ? [`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)(known)} known`] : []),
        ...(fixed > 0 ? [gate.against?.tests ? `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(fixed, "finding")} fixed` : `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)(fixed)} fixed`] : []),
    ].join(", ");
}
function versusTitle(report) {
    if (!report.base?.commit)
        return null;
    return ["vs", (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(report.base.branch, 60), "@", (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)((0,_places_js__WEBPACK_IMPORTED_MODULE_6__/* .shortCommit */ .Ax)(report.base.commit))].join("\u00a0");
}
/** A narrow column must not break a figure from its unit. */
function unbroken(words) {
    return words.replaceAll(" ", "\u00a0");
}
function rank(gate) {
    if ((0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .isGreen */ .gf)(gate.verdict))
        return gate.verdict.outcome === "passed" ? 2 : 3;
    return gate.verdict.outcome === "skipped" ? 1 : 0;
}


/***/ }),

/***/ 85267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x_: () => (/* binding */ checksReporter),
  eN: () => (/* binding */ finishOpen),
  sl: () => (/* binding */ openCheckState)
});

// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(87422);
// EXTERNAL MODULE: ./build/src/ports.js + 2 modules
var ports = __webpack_require__(93576);
// EXTERNAL MODULE: ./build/src/render/annotations.js
var annotations = __webpack_require__(64424);
// EXTERNAL MODULE: ./build/src/render/document.js
var render_document = __webpack_require__(9705);
// EXTERNAL MODULE: ./build/src/render/figures.js
var figures = __webpack_require__(87671);
// EXTERNAL MODULE: ./build/src/render/headline.js
var headline = __webpack_require__(39488);
// EXTERNAL MODULE: ./build/src/render/limits.js
var limits = __webpack_require__(93548);
// EXTERNAL MODULE: ./build/src/render/markdown.js
var markdown = __webpack_require__(65601);
// EXTERNAL MODULE: ./build/src/render/mend.js
var mend = __webpack_require__(63716);
// EXTERNAL MODULE: ./build/src/render/next.js
var render_next = __webpack_require__(52933);
// EXTERNAL MODULE: ./build/src/render/places.js
var places = __webpack_require__(65504);
// EXTERNAL MODULE: ./build/src/render/sections.js + 3 modules
var sections = __webpack_require__(8239);
// EXTERNAL MODULE: ./build/src/render/table.js
var table = __webpack_require__(32934);
// EXTERNAL MODULE: ./build/src/render/timeline.js
var timeline = __webpack_require__(64711);
// EXTERNAL MODULE: ./build/src/render/waiver-sections.js
var waiver_sections = __webpack_require__(33965);
// EXTERNAL MODULE: ./build/src/render/waivers.js
var waivers = __webpack_require__(70191);
;// CONCATENATED MODULE: ./build/src/render/check.js















/** Check-run conclusions of outcomes: what could not be judged is a failure too, and the title says which. */
const conclusions = {
    passed: "success",
    failed: "failure",
    broken: "failure",
    inconclusive: "failure",
    cancelled: "cancelled",
    skipped: "skipped",
};
/** `Gatehouse / test`. */
function gateCheckName(checkName, gate) {
    return `${checkName} / ${gate}`;
}
/** The check run of one gate, with its annotations; the summary says which of them are not shown. */
function gateCheck(gate, context) {
    const policy = (0,figures/* policyOf */.US)(context.plan, gate.name);
    const alone = aloneReport(gate, context);
    const place = (0,places/* places */.zn)(alone, context);
    const { shown, hidden } = (0,annotations/* annotations */.h)(gate, policy, context.diff);
    const isLeftOut = gate.verdict.outcome === "skipped";
    const summary = (0,render_document/* layOut */.v8)({
        head: [verdictWords(gate), ...accepted(gate, context)].filter((part) => part !== "").join("\n\n"),
        sections: [steps(gate)],
        foot: (missing) => [...mending(gate, context), ...hidden.map((sentence) => `- ${sentence}`), ...where(missing, context)].join("\n"),
    }, limits/* checkTextLimit */.jG, render_document/* bytes */.ee);
    const details = (0,sections/* sections */.V0)([gate], context, place, sections/* ample */._r);
    return {
        name: gateCheckName(context.checkName, gate.name),
        conclusion: conclusions[gate.verdict.outcome],
        title: title((0,headline/* gateTitle */.KS)(gate, policy)),
        summary,
        ...(details.length > 0 && !isLeftOut
            ? {
                text: (0,render_document/* layOut */.v8)({ head: "", sections: details, foot: (missing) => where(missing, context).join("") }, limits/* checkTextLimit */.jG, render_document/* bytes */.ee),
            }
            : {}),
        annotations: shown,
    };
}
/** The one check run that branch protection should require: red unless every gate lets the change pass. */
function rollUpCheck(report, context) {
    const chart = (0,timeline/* timeline */.IO)(report);
    const { outcome } = report.verdict;
    const next = (0,render_next/* nextLine */.s)(report, context, (0,places/* places */.zn)(report, context));
    const whole = report.gates.length === 0 ? (0,markdown/* codeBlock */.DV)(report.verdict.message, 50) : "";
    return {
        name: context.checkName,
        // Nothing to do for this change is no reason to leave a required check open.
        conclusion: outcome === "skipped" ? "success" : conclusions[outcome],
        title: title((0,headline/* headline */.Pl)(report, context.plan)),
        summary: (0,render_document/* layOut */.v8)({
            head: [next, whole].filter((part) => part !== "").join("\n\n"),
            sections: [(0,table/* gateTable */.k)(report, context), ...(chart ? [chart] : [])],
            foot: (missing) => where(missing, context).join(""),
        }, limits/* checkTextLimit */.jG, render_document/* bytes */.ee),
        annotations: [],
    };
}
function aloneReport(gate, { plan }) {
    return {
        schemaVersion: 1,
        verdict: gate.verdict,
        commit: plan.commit,
        event: plan.event,
        base: null,
        durationMs: gate.durationMs,
        gates: [gate],
    };
}
/** Empty where all is well: the title says the figures, and the table what each step said. */
function verdictWords(gate) {
    const { message, outcome } = gate.verdict;
    if (outcome === "passed" && gate.steps.length > 0)
        return "";
    return message.trim().includes("\n") ? (0,markdown/* codeBlock */.DV)(message, 60) : (0,markdown/* text */.Qq)(message, 1_000);
}
/** What the policy let pass, and what of it wants looking at. */
function accepted(gate, { plan }) {
    const words = (0,waivers/* waiverWords */.O3)(gate);
    const notes = (0,waivers/* entryNotes */.yu)(gate, plan.config).map((note) => `- ${(0,waiver_sections/* entryLine */.bV)(note)}`);
    return [...(words.length > 0 ? [(0,markdown/* text */.Qq)(words.join(", "))] : []), ...(notes.length > 0 ? [notes.join("\n")] : [])];
}
function steps(gate) {
    return {
        noun: "step",
        importance: 1,
        total: gate.steps.length,
        open: `${(0,markdown/* tableHead */.PP)(["step", "verdict", "exit", "time", "command"])}\n`,
        close: "",
        *items() {
            for (const step of gate.steps) {
                const took = step.cached ? "cached" : (0,core_text/* duration */.p0)(step.durationMs);
                const exit = step.exitCode === null ? "" : String(step.exitCode);
                const { outcome, message } = step.verdict;
                const said = message === "clean" ? "" : (0,markdown/* text */.Qq)((0,headline/* firstLine */.TM)(message), 200);
                const verdict = said === "" ? outcome : `${outcome}: ${said}`;
                yield [(0,markdown/* row */.nM)([(0,markdown/* text */.Qq)(step.name, 80), verdict, exit, took, (0,markdown/* code */.aY)(step.command, 300)])];
            }
        },
        glue: "\n",
        most: 200,
    };
}
function mending(gate, context) {
    const found = (0,mend/* mendable */.f7)(gate, (0,figures/* policyOf */.US)(context.plan, gate.name));
    return found.fixable > 0 ? [`- ${(0,markdown/* code */.aY)((0,mend/* mendCommand */.G9)([gate.name]))} mends ${(0,mend/* share */.uM)(found)}.`] : [];
}
function where(missing, context) {
    if (missing.length === 0)
        return [];
    const rest = context.runUrl ? `: see the ${(0,markdown/* link */.nf)("run", context.runUrl)}'s summary and log` : "";
    return [`Not shown here: ${missing.join(", ")}${rest}.`];
}
function title(words) {
    return (0,core_text/* cut */.Jj)((0,core_text/* visible */.RK)(words).replace(/\s+/g, " "), limits/* checkTitleLimit */.IQ);
}

;// CONCATENATED MODULE: ./build/src/reporters/checks.js




/** Key of the state by which the `post` step finds a roll-up that was left open. */
const openCheckState = "open-check";
/**
 * One check run a gate, posted as it ends, and the roll-up, which is open while the run goes on. Nothing is posted
 * after the first refusal.
 */
function checksReporter(world, mode) {
    const run = new CheckRuns(world, mode);
    return {
        name: "checks",
        open: (context) => run.open(context),
        event: (event) => {
            if (event.type === "gate-finished")
                run.post(event.gate);
        },
        close: (report, context) => run.close(report, context),
    };
}
class CheckRuns {
    world;
    mode;
    context = null;
    startedAt = 0;
    rollUp = null;
    isDenied = false;
    /** The first write: whether this token may write at all is asked once. */
    opened = Promise.resolve();
    posted = new Map();
    constructor(world, mode) {
        this.world = world;
        this.mode = mode;
    }
    async open(context) {
        this.context = context;
        this.startedAt = this.world.clock.now();
        this.opened = this.openRollUp(context);
        await this.opened;
    }
    async openRollUp(context) {
        const gates = (0,figures/* count */.U9)(context.plan.gates.filter((gate) => gate.skip === undefined).length, "gate");
        await this.guard(async (headSha) => {
            const write = {
                ...this.frame(context, headSha, context.checkName),
                status: "in_progress",
                startedAt: iso(this.startedAt),
                title: `running ${gates}`,
                summary: `Running ${gates}. This check is green only if each gate of the plan lets the change pass.`,
                annotations: [],
            };
            const { id } = await this.create(write);
            this.rollUp = { id, name: write.name, headSha, externalId: write.externalId };
            await this.world.runner.saveState(openCheckState, JSON.stringify(this.rollUp));
        });
    }
    /** Starts to post a gate's check; a gate is posted once. */
    post(gate) {
        const { context } = this;
        if (!context || this.posted.has(gate.name) || this.isDenied)
            return;
        const start = gate.startedMs === null ? undefined : iso(this.startedAt + gate.startedMs);
        const page = this.opened.then(() => this.guard(async (headSha) => {
            await this.create(this.completed(gateCheck(gate, context), context, headSha, start));
        }));
        this.posted.set(gate.name, page);
    }
    async close(report, context) {
        this.context ??= context;
        for (const gate of report.gates)
            this.post(gate);
        // After a cancellation the runner leaves a few seconds: the check that is required goes first.
        if (report.verdict.outcome !== "cancelled")
            await Promise.all(this.posted.values());
        await this.guard((headSha) => this.finish(report, context, headSha));
        await Promise.all(this.posted.values());
    }
    async finish(report, context, headSha) {
        const start = this.startedAt === 0 ? undefined : iso(this.startedAt);
        const write = this.completed(rollUpCheck(report, context), context, headSha, start);
        if (this.rollUp)
            await this.world.session.github.updateCheck(this.rollUp.id, write);
        else
            await this.create(write);
        await this.world.runner.saveState(openCheckState, "");
    }
    async create(write) {
        const ref = await this.world.session.github.createCheck(write);
        this.world.session.app ??= ref.app;
        if (this.world.session.checks === "none")
            this.world.session.checks = "written";
        return ref;
    }
    /** Runs one write, and takes its failure: a refusal ends all writing, anything else only this one. */
    async guard(write) {
        const headSha = this.context?.plan.commit ?? null;
        if (headSha === null || this.isDenied)
            return;
        try {
            await write(headSha);
        }
        catch (error) {
            const isRefusal = error instanceof ports/* GitHubError */.y_ && error.isDenied;
            if (isRefusal && this.isDenied)
                return;
            if (isRefusal)
                this.isDenied = true;
            this.world.session.checks = this.isDenied ? "denied" : "lost";
            this.world.session.take(error, "check runs", this.mode === "always");
        }
    }
    completed(page, context, headSha, start) {
        return {
            ...this.frame(context, headSha, page.name),
            status: "completed",
            conclusion: page.conclusion,
            ...(start === undefined ? {} : { startedAt: start }),
            completedAt: iso(this.world.clock.now()),
            title: page.title,
            summary: page.summary,
            ...(page.text === undefined ? {} : { text: page.text }),
            annotations: page.annotations,
        };
    }
    frame(context, headSha, name) {
        return {
            name,
            headSha,
            externalId: (0,core_text/* cut */.Jj)(`gatehouse-${context.runId ?? "local"}-${context.runAttempt ?? 1}-${name}`, 200),
            ...(context.runUrl === null ? {} : { detailsUrl: context.runUrl }),
        };
    }
}
/** For the `post` step: a roll-up that the run could not finish itself is finished as cancelled. True if there was one. */
async function finishOpen(state, github, clock) {
    const open = readState(state);
    if (!open)
        return false;
    await github.updateCheck(open.id, {
        name: open.name,
        headSha: open.headSha,
        externalId: open.externalId,
        status: "completed",
        conclusion: "cancelled",
        completedAt: iso(clock.now()),
        title: "cancelled before the end",
        summary: "The run was ended before it could report. Nothing is known of the gates without a check of their own.",
        annotations: [],
    });
    return true;
}
function readState(state) {
    if (state === "")
        return null;
    const value = JSON.parse(state);
    if (typeof value !== "object" || value === null)
        return null;
    const { id, name, headSha, externalId } = value;
    if (typeof id !== "number" || typeof name !== "string")
        return null;
    if (typeof headSha !== "string" || typeof externalId !== "string")
        return null;
    return { id, name, headSha, externalId };
}
function iso(ms) {
    return new Date(ms).toISOString();
}


/***/ }),

/***/ 35886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ logReporter),
/* harmony export */   g: () => (/* binding */ printStep)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87422);
/* harmony import */ var _render_ink_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18842);
/* harmony import */ var _render_live_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75298);
/* harmony import */ var _render_terminal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70572);





/** GitHub shows colours and any character in a job's log. */
const look = { color: true, width: 120, unicode: true };
/** The job's log: what each step printed in a fold of its own, a line for each gate, and the result at the end. */
function logReporter(world, reportPath) {
    let plan = null;
    // Groups do not nest and a job has one stream: what is printed waits for what is being printed.
    let printed = Promise.resolve();
    const print = (what) => {
        printed = printed.then(what).catch((error) => {
            world.log.warning(`Could not print a step's output: ${error instanceof Error ? error.message : String(error)}`);
        });
    };
    return {
        name: "log",
        open: async (context) => {
            plan = context.plan;
        },
        event: (event) => {
            const current = plan;
            if (current)
                print(() => show(event, current, world));
        },
        close: async (report, context) => {
            print(async () => world.log.info((0,_render_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .terminal */ .F)(report, { plan: context.plan, reportPath }, look).trimEnd()));
            await printed;
        },
    };
}
async function show(event, plan, { log, files }) {
    if (event.type === "warning")
        return log.warning(event.message);
    if (event.type === "step-finished")
        return printStep(event, { log, files });
    if (event.type === "setup-finished" && event.output !== undefined) {
        const title = `setup / ${(0,_render_ink_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(event.name, 80)}: ${event.status} (${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(event.durationMs)})`;
        return log.group(title, lines(files.readStream(event.output)));
    }
    if (event.type === "gate-finished" || event.type === "step-note")
        log.info((0,_render_live_js__WEBPACK_IMPORTED_MODULE_3__/* .pipeLine */ .zy)(event, plan, look) ?? "");
}
/** What a step and the commands that ran its failed tests again have printed, each in a fold of its own. */
async function printStep({ gate, step, output, again = [] }, { log, files }) {
    if (output === undefined)
        return;
    const { name, verdict, durationMs } = step;
    const title = `${(0,_render_ink_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(gate, 60)} / ${(0,_render_ink_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(name, 80)}: ${verdict.outcome} (${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(durationMs)})`;
    await log.group(title, lines(files.readStream(output)));
    for (const [index, path] of again.entries()) {
        const retry = step.retries?.[index];
        const words = retry === undefined ? "again" : `again ${retry.round}: ${(0,_render_ink_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(retry.command, 200)}`;
        await log.group(`${(0,_render_ink_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(gate, 60)} / ${words}`, lines(files.readStream(path)));
    }
}
async function* lines(bytes) {
    const decoder = new node_util__WEBPACK_IMPORTED_MODULE_0__.TextDecoder();
    let rest = "";
    for await (const chunk of bytes) {
        const parts = (rest + decoder.decode(chunk, { stream: true })).split("\n");
        rest = parts.pop() ?? "";
        for (const part of parts)
            yield part.replace(/\r$/, "");
    }
    rest += decoder.decode();
    if (rest !== "")
        yield rest;
}


/***/ }),

/***/ 18713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ actionReporters),
  H: () => (/* binding */ terminalReporters)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/reporters/checks.js + 1 modules
var checks = __webpack_require__(85267);
;// CONCATENATED MODULE: ./build/src/reporters/json.js
/** The whole report as JSON (docs/report.schema.json). */
function jsonReporter(files, targets) {
    return {
        name: "json",
        close: async (report) => {
            const text = `${JSON.stringify(report, null, 2)}\n`;
            targets.print?.(text);
            if (targets.path !== null)
                await files.writeText(targets.path, text);
        },
    };
}

// EXTERNAL MODULE: ./build/src/reporters/log.js
var log = __webpack_require__(35886);
// EXTERNAL MODULE: ./build/src/ports.js + 2 modules
var ports = __webpack_require__(93576);
// EXTERNAL MODULE: ./build/src/render/markdown.js
var markdown = __webpack_require__(65601);
;// CONCATENATED MODULE: ./build/src/reporters/session.js


/** Author of what a workflow's own token writes, where the API does not tell. */
const actionsBot = "github-actions[bot]";
/** What the reporters that write to GitHub have learned of it during a run, and what of it people have been told. */
class GitHubSession {
    github;
    log;
    /** Slug of the app that our token belongs to, once a check run has told it. */
    app = null;
    /** `written` while every check run could be written, `lost` once one could not, `denied` if the token may not. */
    checks = "none";
    /** What became of the suggestions in this run; null where they were not looked after. */
    suggestions = null;
    hasOutage = false;
    login = null;
    comment = null;
    constructor(github, log) {
        this.github = github;
        this.log = log;
    }
    /** Login that our writes carry. */
    async author() {
        if (this.app !== null)
            return `${this.app}[bot]`;
        this.login ??= (await this.github.viewer()) ?? actionsBot;
        return this.login;
    }
    /** The pull request's comment: the one with our marker **and** by us. Asked for once a run. */
    async ownComment(pullRequest, checkName) {
        this.comment ??= { found: await this.findComment(pullRequest, (0,markdown/* marker */.xL)(checkName)) };
        return this.comment.found;
    }
    /** Who we are is asked only where a comment carries the marker. */
    async findComment(pullRequest, sign) {
        const marked = (await this.github.comments(pullRequest)).filter((one) => one.body.startsWith(sign));
        if (marked.length === 0)
            return undefined;
        const author = await this.author();
        return marked.find((one) => one.author === author);
    }
    /**
     * Takes a failed write for what it is. A token that may not write is no error: one line in the log, or a warning when
     * the channel was asked for (`isWanted`). An outage is one warning in all, whoever meets it first.
     */
    take(error, what, isWanted) {
        if (error instanceof ports/* GitHubError */.y_ && error.isDenied) {
            const words = `This token may not write ${what} (${error.status}).`;
            if (isWanted)
                this.log.warning(words);
            else
                this.log.info(words);
            return;
        }
        const isOutage = error instanceof ports/* GitHubError */.y_ && (error.status === 0 || error.status === 429 || error.status >= 500);
        if (isOutage && this.hasOutage)
            return;
        if (isOutage)
            this.hasOutage = true;
        const words = error instanceof Error ? error.message : String(error);
        this.log.warning(`Could not write ${what}: ${words}. The verdict does not depend on it.`);
    }
}

// EXTERNAL MODULE: ./build/src/render/ink.js
var ink = __webpack_require__(18842);
// EXTERNAL MODULE: ./build/src/render/live.js
var render_live = __webpack_require__(75298);
// EXTERNAL MODULE: ./build/src/render/terminal.js + 3 modules
var terminal = __webpack_require__(70572);
;// CONCATENATED MODULE: ./build/src/reporters/terminal.js



/** Milliseconds between two pictures: fast enough for a clock with tenths, slow enough to cost nothing. */
const interval = 120;
/** Progress in place in a terminal, line by line in a pipe, and the result at the end. */
function terminalReporter(options, clock) {
    const { stream, quiet } = options;
    const isLive = stream.isTTY === true && !quiet;
    let state = null;
    let live = null;
    return {
        name: "terminal",
        open: async ({ plan }) => {
            if (plan.gates.length === 0)
                return;
            state = (0,render_live/* startLive */.BU)(plan);
            if (isLive)
                live = await startDrawing(stream, () => (state ? (0,render_live/* frame */.Gt)(state, clock.now(), look(options)) : ""));
            else if (!quiet)
                stream.write(`${(0,ink/* spell */.lO)(look(options), (0,render_live/* header */.wx)(plan, look(options)))}\n`);
        },
        event: (event) => {
            if (!state)
                return;
            state = (0,render_live/* advance */.np)(state, event, clock.now());
            if (live && (event.type === "warning" || event.type === "step-note"))
                live.say((0,render_live/* pipeLine */.zy)(event, state.plan, look(options)) ?? "");
            if (isLive || quiet)
                return;
            const line = (0,render_live/* pipeLine */.zy)(event, state.plan, look(options));
            if (line !== null)
                stream.write(`${line}\n`);
        },
        close: async (report, { plan }) => {
            live?.stop();
            const gap = state && !quiet ? "\n" : "";
            stream.write(gap + (0,terminal/* terminal */.F)(report, { plan, reportPath: options.reportPath }, look(options)));
        },
    };
}
function look({ stream, color, unicode }) {
    return { color, unicode, width: stream.columns ?? 100, height: stream.rows ?? 24 };
}
async function startDrawing(stream, picture) {
    const { createLogUpdate } = await __webpack_require__.e(/* import() */ 5809).then(__webpack_require__.bind(__webpack_require__, 55809));
    const update = createLogUpdate(stream);
    const draw = () => update(picture());
    draw();
    const timer = setInterval(draw, interval);
    timer.unref();
    return {
        say: (line) => {
            update.clear();
            stream.write(`${line}\n`);
            draw();
        },
        stop: () => {
            clearInterval(timer);
            draw();
            update.done();
        },
    };
}

;// CONCATENATED MODULE: ./build/src/reporters/registry.js






/**
 * Reporters of a run in GitHub Actions, in the order in which they are asked. Those that nothing can refuse come first,
 * and the log before all that prints: a workflow command inside a step's output would not be obeyed.
 */
function actionReporters(world, settings) {
    const session = world.github ? new GitHubSession(world.github, world.log) : null;
    const { artifacts } = world;
    const { submission, reportPath } = settings;
    const root = (0,external_node_path_.dirname)((0,external_node_path_.dirname)(reportPath));
    const notes = [];
    return [
        jsonReporter(world.files, { path: reportPath, print: null }),
        sarifFile(world, reportPath),
        summary(world.runner),
        (0,log/* logReporter */.e)(world, null),
        ...(session && settings.checks !== "never" ? [(0,checks/* checksReporter */.x_)({ ...world, session }, settings.checks)] : []),
        ...(settings.annotations !== "never" ? [annotations(world.log, () => session?.checks === "written")] : []),
        // Before the comment, which remembers what stands there.
        ...(session && settings.sources
            ? [suggestions({ ...world, session, sources: settings.sources }, settings.comment)]
            : []),
        ...(session && settings.comment !== "never" ? [comment(session, settings.comment)] : []),
        ...(world.github && settings.reply ? [commandReply({ ...world, github: world.github }, settings.reply)] : []),
        ...(artifacts && settings.built ? [pushedImages({ ...world, artifacts }, settings.built)] : []),
        ...(artifacts ? [artifact({ ...world, artifacts }, () => session?.checks === "denied")] : []),
        ...(artifacts ? [buildArtifacts({ ...world, artifacts }, root), sboms({ ...world, artifacts }, root)] : []),
        ...(session && submission ? [submissions({ ...world, session }, submission, root)] : []),
        ...(settings.notify ? [notifications({ ...world, notes }, settings.notify)] : []),
        // The last, as it waits for GitHub to be done with what it was given.
        ...(session && settings.codeScanning ? [codeScanning({ ...world, session, notes }, settings.codeScanning)] : []),
    ];
}
/** Reporters of a run in a terminal. */
function terminalReporters(world, settings) {
    const { path } = settings.json;
    return [
        jsonReporter(world.files, settings.json),
        ...(path === null ? [] : [sarifFile(world, path)]),
        terminalReporter(settings.terminal, world.clock),
    ];
}
/** A reporter that says nothing before the end is loaded then: the first command does not wait for it. */
function atEnd(name, load) {
    return (...given) => ({
        name,
        close: async (report, context) => (await load())(...given).close?.(report, context),
    });
}
const annotations = atEnd("annotations", async () => (await __webpack_require__.e(/* import() */ 2910).then(__webpack_require__.bind(__webpack_require__, 2910))).annotationsReporter);
const artifact = atEnd("artifact", async () => (await __webpack_require__.e(/* import() */ 8140).then(__webpack_require__.bind(__webpack_require__, 98140))).artifactReporter);
const buildArtifacts = atEnd("build artifacts", async () => (await __webpack_require__.e(/* import() */ 6790).then(__webpack_require__.bind(__webpack_require__, 76790))).buildArtifactsReporter);
const codeScanning = atEnd("code scanning", async () => (await __webpack_require__.e(/* import() */ 2465).then(__webpack_require__.bind(__webpack_require__, 82465))).codeScanningReporter);
const comment = atEnd("comment", async () => (await __webpack_require__.e(/* import() */ 8653).then(__webpack_require__.bind(__webpack_require__, 88653))).commentReporter);
const commandReply = atEnd("command reply", async () => (await __webpack_require__.e(/* import() */ 1200).then(__webpack_require__.bind(__webpack_require__, 21200))).commandReplyReporter);
const pushedImages = atEnd("pushed images", async () => (await __webpack_require__.e(/* import() */ 6022).then(__webpack_require__.bind(__webpack_require__, 76022))).pushedImagesReporter);
const notifications = atEnd("notifications", async () => (await Promise.all(/* import() */[__webpack_require__.e(5664), __webpack_require__.e(488)]).then(__webpack_require__.bind(__webpack_require__, 85664))).notifyReporter);
const sboms = atEnd("sbom", async () => (await __webpack_require__.e(/* import() */ 5443).then(__webpack_require__.bind(__webpack_require__, 95443))).sbomReporter);
const submissions = atEnd("dependency submission", async () => (await __webpack_require__.e(/* import() */ 1968).then(__webpack_require__.bind(__webpack_require__, 31968))).submissionReporter);
const suggestions = atEnd("suggestions", async () => (await __webpack_require__.e(/* import() */ 5803).then(__webpack_require__.bind(__webpack_require__, 35803))).suggestionsReporter);
const summary = atEnd("summary", async () => (await __webpack_require__.e(/* import() */ 8572).then(__webpack_require__.bind(__webpack_require__, 8572))).summaryReporter);
const sarifReporter = atEnd("SARIF", async () => (await __webpack_require__.e(/* import() */ 3548).then(__webpack_require__.bind(__webpack_require__, 33548))).sarifFileReporter);
/** It lies beside the report. */
function sarifFile(world, reportPath) {
    return sarifReporter(world, (0,external_node_path_.join)((0,external_node_path_.dirname)(reportPath), "report.sarif"));
}


/***/ })

};
