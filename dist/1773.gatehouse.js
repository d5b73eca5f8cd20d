export const id = 1773;
export const ids = [1773];
export const modules = {

/***/ 48032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ runGates),
  Z: () => (/* binding */ unstarted)
});

// EXTERNAL MODULE: ./build/src/core/verdict.js
var verdict = __webpack_require__(18732);
;// CONCATENATED MODULE: ./build/src/core/schedule.js

/**
 * Decides what follows from the states, and nothing else: same states, same decision. Gates come in topological
 * order, so one pass settles whole chains. Fail-fast counts what was judged and is not green; what merely did not run
 * is no failure.
 */
function schedule(gates, states, options) {
    const known = new Map(states);
    const start = [];
    const settle = [];
    const stopped = options.failFast === "run-all" ? undefined : firstFailure(gates, known);
    let running = [...known.values()].filter((state) => state === "running").length;
    for (const gate of gates) {
        if (known.has(gate.name))
            continue;
        const verdict = decided(gate, known, stopped, options.interrupted);
        if (verdict) {
            known.set(gate.name, verdict);
            settle.push({ name: gate.name, verdict });
        }
        else if (running < options.limit && gate.needs.every((need) => isSettledGreen(known.get(need)))) {
            known.set(gate.name, "running");
            start.push(gate.name);
            running++;
        }
    }
    return { start, settle };
}
function decided(gate, states, stopped, interrupted) {
    if (gate.skip !== undefined)
        return (0,verdict/* skipped */.hT)("condition", gate.skip);
    if (interrupted)
        return (0,verdict/* cancelled */.KW)("interrupted", "the run was cancelled before it started");
    for (const need of gate.needs) {
        const state = states.get(need);
        if (state !== undefined && state !== "running" && !(0,verdict/* isGreen */.gf)(state)) {
            return (0,verdict/* skipped */.hT)("needs", `needs ${need}, which ${past(state)}`);
        }
    }
    if (stopped !== undefined)
        return (0,verdict/* skipped */.hT)("fail-fast", `not started, because ${stopped} did not pass`);
    return undefined;
}
function firstFailure(gates, states) {
    return gates.find(({ name }) => {
        const state = states.get(name);
        return state !== undefined && state !== "running" && !(0,verdict/* isGreen */.gf)(state) && state.outcome !== "skipped";
    })?.name;
}
function isSettledGreen(state) {
    return state !== undefined && state !== "running" && (0,verdict/* isGreen */.gf)(state);
}
function past(verdict) {
    switch (verdict.outcome) {
        case "failed":
            return "failed";
        case "broken":
            return "could not be judged";
        case "inconclusive":
            return "is inconclusive";
        case "cancelled":
            return "was cancelled";
        case "skipped":
            return "was skipped";
        case "passed":
            return "passed";
    }
}

;// CONCATENATED MODULE: ./build/src/core/run.js


/**
 * Runs the graph: starts what the schedule allows, until every gate has a verdict. A handler that throws is a bug of
 * ours, and its gate is broken; the others go on.
 */
async function runGates(options) {
    const states = new Map();
    const reports = new Map();
    const running = new Map();
    const byName = new Map(options.gates.map((gate) => [gate.name, gate]));
    const finish = (report) => {
        states.set(report.name, report.verdict);
        reports.set(report.name, report);
        running.delete(report.name);
        if (options.failFast === "kill" && !(0,verdict/* isGreen */.gf)(report.verdict) && report.verdict.outcome !== "skipped") {
            for (const [name, { stop }] of running)
                if (mayStop(byName.get(name)))
                    stop.abort("fail-fast");
        }
        options.emit({ type: "gate-finished", gate: report });
    };
    const begin = (gate) => {
        const stop = new AbortController();
        states.set(gate.name, "running");
        options.emit({ type: "gate-started", gate: gate.name });
        const done = options
            .runGate(gate, stop.signal, new Map(reports))
            .catch((error) => crashed(gate, error))
            .then(finish);
        running.set(gate.name, { done, stop });
    };
    const stopAll = () => {
        for (const { stop } of running.values())
            stop.abort("interrupted");
    };
    options.interrupted.addEventListener("abort", stopAll, { once: true });
    try {
        for (;;) {
            const { limit, failFast } = options;
            const next = schedule(options.gates, states, { limit, failFast, interrupted: options.interrupted.aborted });
            for (const { name, verdict } of next.settle) {
                const gate = byName.get(name);
                if (gate)
                    finish(unstarted(gate, verdict));
            }
            for (const name of next.start) {
                const gate = byName.get(name);
                if (gate)
                    begin(gate);
            }
            if (running.size === 0 && next.start.length === 0 && next.settle.length === 0)
                break;
            if (running.size > 0)
                await Promise.race([...running.values()].map(({ done }) => done));
        }
    }
    finally {
        options.interrupted.removeEventListener("abort", stopAll);
    }
    return options.gates.map((gate) => reports.get(gate.name) ?? unstarted(gate, (0,verdict/* broken */.mw)("absent", "no verdict was given")));
}
/** What changes the world is not left half done because something else has failed. */
function mayStop(gate) {
    return gate?.kind !== "deploy" && gate?.kind !== "release";
}
/** The report of a gate that was decided without running. */
function unstarted(gate, verdict) {
    return {
        name: gate.name,
        kind: gate.kind,
        needs: gate.needs,
        verdict,
        startedMs: null,
        durationMs: 0,
        steps: [],
        findings: [],
        fixed: [],
        measurements: [],
        problems: [],
    };
}
function crashed(gate, error) {
    const message = error instanceof Error ? error.message : String(error);
    return unstarted(gate, (0,verdict/* broken */.mw)("tool-error", `Gatehouse itself failed in this gate: ${message}`));
}


/***/ }),

/***/ 21773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  execute: () => (/* binding */ execute)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./build/src/core/diff-text.js
var diff_text = __webpack_require__(85868);
// EXTERNAL MODULE: ./build/src/core/config-files.js
var config_files = __webpack_require__(72153);
;// CONCATENATED MODULE: ./build/src/steps/base-overlay.js


/** The configuration files in which the two trees differ. */
async function overlayOf(request) {
    const { diff, head, base, trackedFiles, files } = request;
    const wanted = request.configFiles.map(config_files/* configEntry */.N);
    const known = new Set(trackedFiles.base);
    const tracked = new Set(trackedFiles.head);
    const changed = [...diff.values()].flatMap(({ path, oldPath }) => [path, oldPath]);
    const untracked = trackedFiles.head.filter((path) => !known.has(path));
    const laid = new Map();
    for (const path of new Set([...changed, ...untracked])) {
        const fits = wanted.filter(({ matches }) => matches(path));
        if (fits.length === 0)
            continue;
        const old = known.has(path) ? await files.readText((0,external_node_path_.join)(base, path)) : null;
        const now = tracked.has(path) ? await files.readText((0,external_node_path_.join)(head, path)) : null;
        const members = fits.map(({ member }) => member);
        const text = members.some((member) => member === null) ? now : await withMembers(path, old, now, members);
        if (text !== old)
            laid.set(path, text);
    }
    return { files: laid };
}
/** Writes it. A parent that is a file in the base, or a link to a folder elsewhere, is taken away first. */
async function lay({ files: laid }, tree, known, files) {
    const tracked = new Set(known);
    for (const [path, text] of laid) {
        const names = path.split("/");
        for (let depth = 1; depth < names.length; depth++) {
            const parent = names.slice(0, depth).join("/");
            if (tracked.has(parent))
                await files.remove((0,external_node_path_.join)(tree, parent));
        }
        if (text === null)
            await files.remove((0,external_node_path_.join)(tree, path));
        else
            await files.writeText((0,external_node_path_.join)(tree, path), text);
    }
}
/**
 * The base's document with the head's members in it, the rest as it was: a manifest's dependencies are no configuration.
 * A document that either tree does not have, or that cannot be read, stays as it was.
 */
async function withMembers(path, old, now, members) {
    if (old === null || now === null)
        return old;
    const toml = path.endsWith(".toml") ? await __webpack_require__.e(/* import() */ 3292).then(__webpack_require__.bind(__webpack_require__, 3292)) : null;
    const parse = (text) => (toml ? toml.parse(text) : JSON.parse(text.replace(/^\uFEFF/, "")));
    try {
        const before = parse(old);
        const after = parse(now);
        let differs = false;
        for (const member of members) {
            if (member === null || JSON.stringify(at(before, member)) === JSON.stringify(at(after, member)))
                continue;
            differs = true;
            put(before, member, at(after, member));
        }
        if (!differs)
            return old;
        return toml ? toml.stringify(before) : `${JSON.stringify(before, null, 2)}\n`;
    }
    catch (error) {
        if (error instanceof SyntaxError || (toml && error instanceof toml.TomlError))
            return old;
        throw error;
    }
}
function isMembers(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function at(document, names) {
    return names.reduce((value, name) => (isMembers(value) && Object.hasOwn(value, name) ? value[name] : undefined), document);
}
function put(document, names, value) {
    const [name, ...rest] = names;
    if (!isMembers(document) || name === undefined)
        return;
    if (rest.length > 0) {
        if (!isMembers(document[name]))
            document[name] = {};
        put(document[name], rest, value);
    }
    else if (value === undefined)
        delete document[name];
    else
        document[name] = value;
}

// EXTERNAL MODULE: ./build/src/parsers/json-lines.js
var json_lines = __webpack_require__(67616);
;// CONCATENATED MODULE: ./build/src/steps/node-modules.js


/**
 * Links `node_modules`. In a workspace some of its entries lead back to the repository's own packages: those have to be
 * the tree's own, or the base's code would be checked against the head's, and a call that the change breaks would look
 * as if it had always been broken. Then each package is linked for itself.
 */
async function linkModules(request, files) {
    const { root, tree, folder } = request;
    const modules = (0,external_node_path_.join)(root, folder, "node_modules");
    const target = (0,external_node_path_.join)(tree, folder, "node_modules");
    const stat = await files.stat(modules);
    if (!stat?.isDirectory)
        return;
    const own = await ownPackages(request, files);
    const installed = await files.glob(["*/package.json", "@*/*/package.json", ".bin/*"], modules);
    const names = new Set(installed.map((path) => packageOf((0,external_node_path_.relative)(modules, path).split(external_node_path_.sep).join("/"))));
    if (![...names].some((name) => own.has(name))) {
        await files.linkFolder(modules, target);
        return;
    }
    for (const name of names) {
        const home = own.get(name);
        await files.linkFolder(home === undefined ? (0,external_node_path_.join)(modules, name) : (0,external_node_path_.join)(tree, home), (0,external_node_path_.join)(target, name));
    }
}
/** Folders of the tree's own packages, by name. */
async function ownPackages({ tree, trackedFiles }, files) {
    const found = new Map();
    for (const path of trackedFiles.filter((file) => file.endsWith("/package.json"))) {
        const name = (0,json_lines/* jsonObject */.o$)((await files.readText((0,external_node_path_.join)(tree, path))) ?? "")?.name;
        if (typeof name === "string")
            found.set(name, (0,external_node_path_.dirname)(path));
    }
    return found;
}
/** `@scope/name/package.json` is of the package `@scope/name`, `.bin/tsc` of the folder `.bin`. */
function packageOf(path) {
    return external_node_path_.posix.dirname(path);
}

;// CONCATENATED MODULE: ./build/src/base-tree.js




/**
 * The worktrees lie outside the repository, so that no tool finds the head's config above them. What setup installed
 * (`node_modules`) is linked into them: the base is judged with the tools of the head.
 */
function lazyBaseTree(commit, root, world) {
    const made = new Map();
    const paths = [];
    const git = world.git(root);
    let diff = null;
    let turn = Promise.resolve();
    /** Git makes one worktree at a time. */
    const make = (lays) => {
        const number = paths.length === 0 ? "" : `-${paths.length}`;
        const path = (0,external_node_path_.join)(world.temporary, `gatehouse-base-${process.pid}-${commit?.slice(0, 12) ?? "none"}${number}`);
        paths.push(path);
        const tree = turn.then(() => worktree({ commit, path, root, files: new Map(lays) }, world));
        turn = tree;
        return tree;
    };
    const shared = (lays) => {
        const key = JSON.stringify(lays);
        const known = made.get(key);
        if (known)
            return known;
        const tree = make(lays);
        made.set(key, tree);
        return tree;
    };
    const difference = () => {
        diff ??= diffSince(commit, root, world);
        return diff;
    };
    return {
        diff: difference,
        get: async (configFiles = []) => {
            const plain = await shared([]);
            if ("missing" in plain || configFiles.length === 0)
                return plain;
            const since = await difference();
            if ("missing" in since)
                return since;
            try {
                const trackedFiles = { head: since.trackedFiles, base: plain.trackedFiles };
                const request = {
                    configFiles,
                    diff: since.diff,
                    head: root,
                    base: plain.path,
                    trackedFiles,
                    files: world.files,
                };
                const laid = [...(await overlayOf(request)).files].sort(([a], [b]) => (a < b ? -1 : 1));
                return laid.length === 0 ? plain : await shared(laid);
            }
            catch (error) {
                return { missing: `the head's configuration could not be laid over the base: ${words(error)}` };
            }
        },
        remove: async () => {
            await turn;
            for (const path of paths)
                await git.removeWorktree(path);
        },
    };
}
async function diffSince(commit, root, world) {
    if (commit === null)
        return { missing: "there is no base commit" };
    try {
        const git = world.git(root);
        const [text, trackedFiles] = await Promise.all([git.diff(commit, null), git.trackedFiles()]);
        const diff = (0,diff_text/* parseDiff */.FR)(text);
        return { diff, trackedFiles };
    }
    catch (error) {
        return { missing: `git could not compare with the base: ${words(error)}` };
    }
}
async function worktree({ commit, path, root, files }, world) {
    if (commit === null)
        return { missing: "there is no base commit" };
    try {
        const git = world.git(root);
        await git.removeWorktree(path);
        await git.addWorktree(path, commit);
        const tracked = await world.git(path).trackedFiles();
        await lay({ files }, path, tracked, world.files);
        const trackedFiles = files.size === 0 ? tracked : await world.git(path).trackedFiles();
        for (const file of trackedFiles) {
            if (file !== "package.json" && !file.endsWith("/package.json"))
                continue;
            await linkModules({ root, tree: path, folder: (0,external_node_path_.dirname)(file), trackedFiles }, world.files);
        }
        return { path, trackedFiles, laid: new Set(files.keys()) };
    }
    catch (error) {
        return { missing: `no worktree of the base could be made: ${words(error)}` };
    }
}
function words(error) {
    return error instanceof Error ? error.message : String(error);
}

;// CONCATENATED MODULE: ./build/src/clean-tree.js


/**
 * The checkout for gates that build it twice. A second one is made fresh for each of them, outside of the repository and
 * at another path: a clone, as Go stamps no commit into what it builds in a worktree. What setup installed
 * (`node_modules`) is linked into it.
 */
function checkout(root, world, outside) {
    const git = world.git(root);
    let made = 0;
    return {
        head: async () => {
            try {
                const top = await git.root();
                if (top !== null && top !== root)
                    return { missing: "the project is a folder of a larger repository" };
                const commit = top === null ? null : await git.head();
                if (commit === null)
                    return { missing: "there is no commit" };
                const [time, isDirty] = await Promise.all([git.commitTime(commit), git.isDirty()]);
                return { commit, time, isClean: !isDirty };
            }
            catch (error) {
                return { missing: clean_tree_words(error) };
            }
        },
        folder: async () => {
            made++;
            const path = (0,external_node_path_.join)(world.temporary, `gatehouse-apart-${process.pid}-${made}`);
            const remove = () => world.files.remove(path);
            await remove();
            await world.files.makeDir(path);
            return { path: (await world.files.realPath(path)) ?? path, remove };
        },
        tree: async (commit) => {
            made++;
            const path = (0,external_node_path_.join)(world.temporary, `gatehouse-again-${process.pid}-${commit.slice(0, 12)}-${made}`);
            const remove = () => world.files.remove(path);
            try {
                await remove();
                await git.addClone(path, commit);
                // What we write must not make the tree look changed to tools that ask git.
                await world.files.writeText((0,external_node_path_.join)(path, ".gatehouse", ".gitignore"), "*\n");
                const trackedFiles = await world.git(path).trackedFiles();
                await outside.add(path, () => world.git(path).links());
                const lacking = await notCloned(path, trackedFiles, world);
                if (lacking !== null)
                    throw new Error(lacking);
                for (const file of trackedFiles.filter((each) => (0,external_node_path_.basename)(each) === "package.json")) {
                    await linkModules({ root, tree: path, folder: (0,external_node_path_.dirname)(file), trackedFiles }, world.files);
                }
                return { path, trackedFiles, remove };
            }
            catch (error) {
                await remove();
                return { missing: `no clean checkout could be made: ${clean_tree_words(error)}` };
            }
        },
    };
}
/** What a checkout has that a clone of it has not: a build without it would be another one. */
async function notCloned(path, trackedFiles, { files }) {
    if (trackedFiles.includes(".gitmodules"))
        return "it would lack the submodules";
    for (const file of trackedFiles.filter((each) => (0,external_node_path_.basename)(each) === ".gitattributes")) {
        const attributes = (await files.readText((0,external_node_path_.join)(path, file))) ?? "";
        if (/\bfilter=lfs\b/.test(attributes))
            return "it would lack the files of Git LFS";
    }
    return null;
}
function clean_tree_words(error) {
    return error instanceof Error ? error.message : String(error);
}

// EXTERNAL MODULE: ./build/src/core/judge.js
var judge = __webpack_require__(15098);
// EXTERNAL MODULE: ./build/src/core/run.js + 1 modules
var run = __webpack_require__(48032);
// EXTERNAL MODULE: ./build/src/core/verdict.js
var core_verdict = __webpack_require__(18732);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/core/rollout.js
var rollout = __webpack_require__(5888);
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(87422);
// EXTERNAL MODULE: ./build/src/deploy/ledger.js
var ledger = __webpack_require__(89504);
;// CONCATENATED MODULE: ./build/src/deploy/file-ledger.js




/** Rollouts of a terminal, which has no GitHub to keep them: files in a folder of ours. */
class FileLedger {
    world;
    /** Between making its folder and its file an entry of another process does not show yet. */
    settleMs = 250;
    constructor(world) {
        this.world = world;
    }
    async entries(environment) {
        const { files } = this.world;
        const paths = await files.glob(["*.json"], this.place(environment));
        const entries = [];
        for (const path of paths) {
            const text = await files.readText(path);
            // Taken away since the folder was listed.
            if (text === null)
                continue;
            entries.push(readEntry(text, path));
        }
        return entries.sort((a, b) => b.id - a.id);
    }
    async isWhole() {
        return true;
    }
    async history(environment, commit) {
        const entries = await this.entries(environment);
        return entries
            .filter(({ release }) => release.commit === (commit ?? release.commit))
            .map((entry) => ({ ...entry, healthyMs: entry.state.phase === "healthy" ? entry.beatMs : null }));
    }
    /** Only comments set windows aside, and here there are none. */
    async override() {
        return null;
    }
    async open(environment, release, owner) {
        const { files, clock } = this.world;
        for (let id = ((await this.entries(environment))[0]?.id ?? 0) + 1;; id++) {
            const entry = { id, environment, release, state: rollout/* unstartedRollout */.Az, owner, beatMs: clock.now() };
            const aside = (0,external_node_path_.join)(this.place(environment), `.opening-${(0,core_text/* fileName */.Md)(owner.id)}`);
            await files.writeText((0,external_node_path_.join)(aside, "claim"), owner.id);
            // Making the folder is what only one of two can do.
            if (!(await files.moveFolder(aside, (0,external_node_path_.join)(this.place(environment), `.${id}`)))) {
                await files.remove(aside);
                continue;
            }
            await this.put(entry);
            return entry;
        }
    }
    beatAfterMs() {
        return ledger/* beatMs */.x6;
    }
    async write(entry, state) {
        const written = { ...entry, state, beatMs: this.world.clock.now() };
        await this.put(written);
        return written;
    }
    /** The newest healthy entry is the one that serves: nothing has to be said of the others. */
    async retire() {
        await Promise.resolve();
    }
    async isAlive({ owner, beatMs }) {
        const { clock, leaseMs, isGone } = this.world;
        return clock.now() - beatMs < leaseMs && !(await isGone(owner.id));
    }
    place(environment) {
        return (0,external_node_path_.join)(this.world.folder, (0,core_text/* fileName */.Md)(environment));
    }
    async put(entry) {
        await this.world.files.writeText((0,external_node_path_.join)(this.place(entry.environment), `${entry.id}.json`), JSON.stringify(entry));
    }
}
/** Files of ours are trusted to be whole: they are written in one step. */
function readEntry(text, path) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        const words = error instanceof Error ? error.message : String(error);
        throw new Error(`the ledger cannot be read: ${path}: ${words}; mend or remove the file`);
    }
}

// EXTERNAL MODULE: ./build/src/ledger-on-github.js + 2 modules
var ledger_on_github = __webpack_require__(58062);
// EXTERNAL MODULE: ./build/src/private-folders.js
var private_folders = __webpack_require__(88954);
;// CONCATENATED MODULE: ./build/src/deployments.js





/** Where this run writes its rollouts down, and as whom. A terminal keeps its own beside the report; `process` is its name. */
function deploymentsOf({ home, root, run }, process, world) {
    const { clock, http, grpc, files, github, owners, insisted } = world;
    const git = world.git(root);
    const common = { clock, http, grpc, git, privateFolder: () => (0,private_folders/* privateFolder */.q)(world) };
    if (run) {
        // Two jobs of a run are two owners.
        const owner = {
            id: `run ${run.id} attempt ${run.attempt} ${(0,external_node_crypto_.randomUUID)()}`,
            words: run.url,
            ...(run.actor ? { by: run.actor } : {}),
        };
        const ledger = (0,ledger_on_github/* ledgerOnGitHub */._)(run.url, world);
        if (!github)
            return { ledger, owner, ...common };
        const sources = { git, github };
        const approvals = () => __webpack_require__.e(/* import() */ 1761).then(__webpack_require__.bind(__webpack_require__, 41761));
        const approvalOf = async (question) => (await approvals()).approvalOf(question, sources);
        const mergeBase = (commit, other) => github.mergeBase(commit, other);
        return { ledger, owner, ...common, approvalOf, mergeBase };
    }
    const ledger = new FileLedger({ files, clock, isGone: owners.isGone, folder: (0,external_node_path_.join)(home, "deployments"), leaseMs: ledger_on_github/* leaseMs */.z });
    const owner = { id: process, words: `process ${process.split(".")[1]} of this machine` };
    return { ledger, owner, ...common, ...(insisted ? { insisted } : {}) };
}

// EXTERNAL MODULE: ./build/src/docker/docker.js + 1 modules
var docker_docker = __webpack_require__(70262);
// EXTERNAL MODULE: ./build/src/core/artifact.js
var artifact = __webpack_require__(36355);
// EXTERNAL MODULE: ./build/src/steps/artifact-files.js
var artifact_files = __webpack_require__(36841);
// EXTERNAL MODULE: ./build/src/core/defined.js
var defined = __webpack_require__(37708);
// EXTERNAL MODULE: ./build/src/core/coverage.js
var core_coverage = __webpack_require__(23323);
// EXTERNAL MODULE: ./build/src/core/when.js
var when = __webpack_require__(905);
;// CONCATENATED MODULE: ./build/src/core/judge-coverage.js



/** Verdict on the coverage floors; undefined where none is set. */
function judgeCoverage(policy, evidence) {
    const floors = policy.coverage;
    if (!floors || !hasFloor(floors))
        return undefined;
    const { coverage, patch } = evidence;
    if (!coverage)
        return (0,core_verdict/* broken */.mw)("report-missing", "a coverage floor is set, but no step gave any coverage");
    const count = (0,core_coverage/* totalCount */.wv)(coverage.files);
    const total = (0,core_coverage/* percent */.KN)(count);
    if (total === null)
        return (0,core_verdict/* inconclusive */.Ni)("no-data", "the coverage reports hold no line of this repository");
    const rulings = [
        belowFloor("coverage", count, floors.minimum),
        patchRuling(floors.patch, evidence),
        ...Object.entries(floors.paths ?? {}).map(([glob, floor]) => pathRuling(glob, floor, coverage.files)),
        dropRuling(floors.maxDrop, count, evidence),
    ];
    const short = rulings.flatMap((ruling) => (ruling && "short" in ruling ? [ruling.short] : []));
    if (short.length > 0)
        return (0,core_verdict/* failed */.gz)("coverage", short.join(", "));
    const unknown = rulings.flatMap((ruling) => (ruling && "unknown" in ruling ? [ruling] : []));
    if (unknown[0])
        return (0,core_verdict/* inconclusive */.Ni)(unknown[0].reason, unknown.map((ruling) => ruling.unknown).join("; "));
    const changed = patch ? (0,core_coverage/* percent */.KN)(patch) : null;
    return (0,core_verdict/* passed */.bF)(changed === null ? `coverage is ${total} %` : `coverage is ${total} %, patch ${changed} %`);
}
function hasFloor({ minimum, patch, maxDrop, paths }) {
    return [minimum, patch, maxDrop].some((floor) => floor !== undefined) || Object.keys(paths ?? {}).length > 0;
}
function belowFloor(name, count, floor) {
    const value = (0,core_coverage/* percent */.KN)(count);
    if (floor === undefined || value === null || value >= floor)
        return null;
    return { short: `${name} is ${value} % (needs ${floor} %)` };
}
function patchRuling(floor, { patch, base }) {
    if (floor === undefined)
        return null;
    if (patch?.unknown && patch.unknown.length > 0) {
        const files = patch.unknown.length === 1 ? patch.unknown[0] : `${patch.unknown.length} changed files`;
        const unknown = `patch coverage is unknown: of ${files} the reports have totals only, and no lines`;
        return { reason: "no-data", unknown };
    }
    if (patch)
        return belowFloor("patch coverage", patch, floor);
    if (!base)
        return null;
    return { reason: "no-base", unknown: `patch coverage is unknown: ${base.missing ?? "the change could not be read"}` };
}
function pathRuling(glob, floor, files) {
    const own = files.filter(({ path }) => (0,when/* matchesGlobs */.nJ)([glob], path));
    const count = (0,core_coverage/* totalCount */.wv)(own);
    if (count.total === 0)
        return { reason: "no-data", unknown: `the coverage reports hold no line of ${glob}` };
    const ruling = belowFloor(`coverage of ${glob}`, count, floor);
    return ruling && "short" in ruling ? { short: `${ruling.short}: ${worstFiles(own)}` } : ruling;
}
/** Files and ranges that a message names; the report has all of them. */
const shownFiles = 3;
const shownRanges = 5;
/** The files with most lines that did not run, each with these lines: `src/a.ts 12–14, 20; and 2 more files`. */
function worstFiles(files) {
    const missed = files
        .map((file) => ({ file, left: (0,core_coverage/* fileCount */.wq)(file).total - (0,core_coverage/* fileCount */.wq)(file).covered }))
        .filter(({ left }) => left > 0)
        .sort((a, b) => b.left - a.left);
    const shown = missed.slice(0, shownFiles).map(({ file, left }) => {
        const spans = (0,core_coverage/* lineSpans */.UB)(file.lines.flatMap(([line, hits]) => (hits > 0 ? [] : [line])));
        if (spans.length === 0)
            return `${file.path} (${left})`;
        const ranges = spans.slice(0, shownRanges).map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
        return `${file.path} ${ranges.join(", ")}${spans.length > shownRanges ? " …" : ""}`;
    });
    const more = missed.length - shown.length;
    return [...shown, ...(more > 0 ? [`and ${more} more ${more === 1 ? "file" : "files"}`] : [])].join("; ");
}
/** Compares the exact ratios; the drop is shown rounded up, so that one that is too deep never looks allowed. */
function dropRuling(allowed, now, { base, baseTotal }) {
    if (allowed === undefined || !base)
        return null;
    const before = baseTotal ? (0,core_coverage/* percent */.KN)(baseTotal) : null;
    if (!baseTotal || before === null) {
        const why = base.missing ?? "there is no coverage of the base to compare with";
        return { reason: "no-base", unknown: `how far coverage fell is unknown: ${why}` };
    }
    const points = (baseTotal.covered / baseTotal.total - now.covered / now.total) * 100;
    // Ratios have rounding errors far below what two decimals show.
    if (points <= allowed + 1e-9)
        return null;
    const drop = Math.ceil(points * 100 - 1e-7) / 100;
    return { short: `coverage fell by ${drop} points from ${before} % to ${(0,core_coverage/* percent */.KN)(now)} % (may fall by ${allowed})` };
}

;// CONCATENATED MODULE: ./build/src/core/judge-metrics.js

/**
 * Verdict on the bounds of a gate's metrics; undefined where none is set. A metric that no step gave is never green,
 * and where several steps gave one of the same name, each has to hold.
 */
function judgeMetrics(policy, evidence) {
    const bounds = Object.entries(policy.metrics ?? {});
    if (bounds.length === 0)
        return undefined;
    const values = new Map();
    for (const { name, value } of evidence.measurements)
        values.set(name, [...(values.get(name) ?? []), value]);
    const absent = bounds.filter(([name]) => !values.has(name)).map(([name]) => name);
    const short = bounds.flatMap(([name, bound]) => (values.get(name) ?? []).flatMap((value) => faults(name, value, bound, baseValue(evidence.base, name))));
    if (short.length > 0)
        return (0,core_verdict/* failed */.gz)("metrics", short.join(", "));
    if (absent.length > 0)
        return (0,core_verdict/* broken */.mw)("report-missing", `no step gave the metric ${absent.join(", ")}`);
    const undecided = bounds.filter(([name, { maxDrop }]) => maxDrop !== undefined && baseValue(evidence.base, name) === undefined);
    if (undecided.length > 0 && evidence.missing !== undefined) {
        const names = undecided.map(([name]) => name).join(", ");
        return (0,core_verdict/* inconclusive */.Ni)("no-base", `${names} cannot be compared with the base: ${evidence.missing}`);
    }
    return (0,core_verdict/* passed */.bF)(bounds.map(([name]) => `${name} is ${(values.get(name) ?? []).map(figure).join(" and ")}`).join(", "));
}
/** The base's value of a metric; of several the highest, so that no drop hides behind a lower one. */
function baseValue(base, name) {
    const values = (base ?? []).filter((one) => one.name === name).map(({ value }) => value);
    return values.length === 0 ? undefined : Math.max(...values);
}
function faults(name, value, bound, base) {
    const { minimum, maximum, maxDrop } = bound;
    const said = [];
    if (minimum !== undefined && value < minimum)
        said.push(`${name} is ${figure(value)} (needs at least ${minimum})`);
    if (maximum !== undefined && value > maximum)
        said.push(`${name} is ${figure(value)} (needs at most ${maximum})`);
    if (maxDrop !== undefined && base !== undefined && isMore(base - value, maxDrop, base)) {
        said.push(`${name} fell from ${figure(base)} to ${figure(value)} (may fall by ${maxDrop})`);
    }
    return said;
}
/** 0.9 − 0.89 is 0.010000000000000009: what binary fractions add is no drop. */
function isMore(drop, limit, scale) {
    return drop - limit > 1e-9 * Math.max(1, Math.abs(scale));
}
function figure(value) {
    return String(Number(value.toPrecision(12)));
}

// EXTERNAL MODULE: ./build/src/core/paths.js
var paths = __webpack_require__(94141);
// EXTERNAL MODULE: ./build/src/core/policy.js + 1 modules
var policy = __webpack_require__(94251);
// EXTERNAL MODULE: ./build/src/core/problem.js
var problem = __webpack_require__(67798);
// EXTERNAL MODULE: ./build/src/core/quarantine.js
var core_quarantine = __webpack_require__(8725);
// EXTERNAL MODULE: ./build/src/core/tests.js
var core_tests = __webpack_require__(5780);
// EXTERNAL MODULE: ./build/src/core/baseline.js
var core_baseline = __webpack_require__(34074);
;// CONCATENATED MODULE: ./build/src/core/compare-tests.js
/** Names of removed tests that are kept; their number is always told. */
const maxGone = 1_000;
/**
 * The head's tests against the base's, matched by suite and name as a multiset: of several with the same names the one
 * in the same file, else one with the same status, is taken first, so that a shuffled order changes nothing.
 *
 * `isForeign` tells files that came in from the base branch and are not the author's: their tests are neither new nor
 * removed. `renamed` maps paths of the base to those of the head.
 */
function compareTests(tests, base, isForeign = () => false, renamed = new Map()) {
    const suites = base.suites ?? [];
    const before = index(suites, renamed);
    // A test that is not there by name may be among those that are only counted.
    const isPartial = tests.omitted !== undefined || base.omitted !== undefined;
    const counts = { new: 0, "newly-failing": 0, fixed: 0, failing: 0 };
    const cases = tests.cases.map((test) => {
        const old = take(before.get(key(test.suite, test.name)), test);
        const standing = old ? compared(test, old) : isPartial || isForeign(test.path ?? "") ? undefined : "new";
        if (standing === undefined)
            return test;
        counts[standing]++;
        return { ...test, standing };
    });
    const gone = [];
    let removed = 0;
    for (const [names, olds] of before) {
        for (const old of olds) {
            if (isPartial || old.isTaken || isForeign(old.path ?? ""))
                continue;
            removed++;
            if (gone.length < maxGone)
                gone.push(named(names));
        }
    }
    const total = suites.reduce((sum, suite) => sum + suite.tests.length, base.omitted ?? 0);
    const { new: added, fixed, failing } = counts;
    const against = {
        total,
        new: added,
        removed,
        newlyFailing: counts["newly-failing"],
        fixed,
        failing,
        gone,
        ...(isPartial ? { isPartial } : {}),
    };
    return { tests: { ...tests, cases }, against };
}
function index(base, renamed) {
    const before = new Map();
    for (const { suite, path, tests } of base) {
        const now = path === undefined ? undefined : (renamed.get(path) ?? path);
        for (const [name, status] of tests) {
            const names = key(suite, name);
            const same = before.get(names);
            const one = { status, path: now, isTaken: false };
            if (same)
                same.push(one);
            else
                before.set(names, [one]);
        }
    }
    return before;
}
/** Thousands of equal names would make a search of each a quadratic one: of so many the first that is left is taken. */
const maxSearch = 100;
function take(olds, test) {
    if (!olds)
        return undefined;
    const [only] = olds;
    let best = only && !only.isTaken ? only : undefined;
    if (olds.length > maxSearch)
        best = olds.pop();
    else if (olds.length > 1) {
        const left = olds.filter(({ isTaken }) => !isTaken);
        const letter = test.status[0];
        best =
            left.find(({ path, status }) => path === test.path && status === letter) ??
                left.find(({ path }) => path === test.path) ??
                left.find(({ status }) => status === letter) ??
                left[0];
    }
    if (best)
        best.isTaken = true;
    return best;
}
function compared(test, { status }) {
    if (test.status === "failed")
        return status === "f" ? "failing" : "newly-failing";
    return test.status === "passed" && status === "f" ? "fixed" : undefined;
}
function key(suite, name) {
    return `${suite ?? ""}\u0000${name}`;
}
function named(names) {
    const end = names.indexOf("\u0000");
    const suite = names.slice(0, end);
    return { name: names.slice(end + 1), ...(suite === "" ? {} : { suite }) };
}

;// CONCATENATED MODULE: ./build/src/core/diff.js
/** A change as hunks of line numbers, enough to place annotations and to count patch coverage. */
/** Paths of renamed files, by their old path. */
function renames(diff) {
    const moved = [...(diff?.values() ?? [])].filter(({ status }) => status === "renamed");
    return new Map(moved.map(({ oldPath, path }) => [oldPath, path]));
}

;// CONCATENATED MODULE: ./build/src/gates/against.js





/** Holds the baseline against what a gate found. */
async function comparedFigures(gate, figures, change) {
    const { tests, coverage, measurements } = figures;
    const { baseline, missing, isOwn = false } = await change.baseline();
    const base = baseline?.gates.find(({ name }) => name === gate);
    if (!baseline || !base) {
        const why = baseline && !isOwn ? `the baseline of ${baseline.commit.slice(0, 7)} has no gate ${gate}` : missing;
        return { tests, against: undefined, metrics: { missing: why }, fixed: [] };
    }
    const moved = renames(change.diff);
    const isSame = baseline.commit === change.compareWith;
    // What a merge checkout has from the base branch is in the baseline of that very commit, and in no older one.
    const isForeign = (path) => !isSame && change.broughtIn.has(path);
    const compared = tests && base.suites && compareTests(tests, base, isForeign, moved);
    const known = measurements.flatMap(({ name }) => {
        const value = baseValue(base.measurements, name);
        return value === undefined ? [] : [{ name, value }];
    });
    const against = {
        ...(compared ? { tests: compared.against } : {}),
        ...(coverage && base.coverage
            ? { coverage: (0,core_baseline/* coverageAgainst */.Gt)(coverage, base.coverage, (path) => change.diff?.has(path) ?? false, moved) }
            : {}),
        ...(known.length > 0 ? { measurements: known } : {}),
        ...(figures.artifacts.length > 0 && base.artifacts
            ? { artifacts: (0,artifact/* compareArtifacts */.Tu)(figures.artifacts, base.artifacts) }
            : {}),
    };
    const found = new Set(figures.findings.map(({ tool }) => tool));
    return {
        tests: compared?.tests ?? tests,
        against: Object.keys(against).length > 0 ? against : undefined,
        // A figure that the gate did not have yet has nothing to drop from.
        metrics: { base: base.measurements },
        fixed: isSame ? (base.findings ?? []).filter(({ tool }) => !found.has(tool)) : [],
    };
}

// EXTERNAL MODULE: ./build/src/gates/steps.js + 9 modules
var gates_steps = __webpack_require__(38408);
;// CONCATENATED MODULE: ./build/src/gates/to-head.js
/**
 * A pull request is checked out as a merge commit, but its checks belong to the head: places are told in the head's
 * lines. A line that came in from the base branch has none there: it keeps its file and loses its line.
 */
function findingsToHead(findings, toHead) {
    if (!toHead)
        return findings;
    return findings.map((finding) => {
        if (finding.path === undefined || !finding.range)
            return finding;
        const range = rangeToHead(finding.range, finding.path, toHead);
        // A fix is written for the lines of the merge commit; where these moved it no longer fits.
        const fix = range?.startLine === finding.range.startLine ? finding.fix : undefined;
        return { ...finding, range, fix };
    });
}
function rangeToHead(range, path, toHead) {
    const startLine = toHead(path, range.startLine)?.line;
    if (startLine === undefined)
        return undefined;
    const endLine = range.endLine === undefined ? undefined : (toHead(path, range.endLine)?.line ?? startLine);
    return { ...range, startLine, endLine };
}
function testsToHead(tests, toHead) {
    if (!toHead)
        return tests;
    const cases = tests.cases.map((test) => {
        if (test.path === undefined || test.line === undefined)
            return test;
        return { ...test, line: toHead(test.path, test.line)?.line };
    });
    return { ...tests, cases };
}
/** The same coverage in the head's lines, for the patch alone: lines that are not in the head are left out. */
function coverageToHead(coverage, toHead) {
    if (!toHead)
        return coverage;
    const files = coverage.files.map((file) => {
        const lines = [];
        for (const [line, hits] of file.lines) {
            const inHead = toHead(file.path, line);
            if (inHead)
                lines.push([inHead.line, hits]);
        }
        return { ...file, lines };
    });
    return { ...coverage, files };
}

;// CONCATENATED MODULE: ./build/src/gates/gate-report.js














/** The gate's report from its judged steps: merged, held against the floors, and told in the head's lines. */
async function gateReport(gate, steps, begun, context, built = {}) {
    const { change } = context;
    const outcomes = steps.map(({ outcome }) => outcome);
    const tests = outcomes.map((outcome) => outcome.tests).filter(defined/* isDefined */.O);
    const measured = outcomes.map((outcome) => outcome.coverage).filter(defined/* isDefined */.O);
    const coverage = measured.length > 0 ? (0,paths/* mergeCoverage */.PV)(measured) : undefined;
    const patch = coverage && change.diff ? (0,diff_text/* patchCoverage */.bw)(coverageToHead(coverage, change.toHead), change.diff) : undefined;
    const found = findingsTogether(gate, steps, context);
    const parts = found.reports.map(({ name, verdict }) => ({ name, verdict }));
    // Coverage of a run that was cut short says nothing; the step's own verdict stands for it.
    const isWhole = parts.every(({ verdict }) => verdict.outcome !== "broken" && verdict.outcome !== "cancelled");
    const measurements = outcomes.flatMap((outcome) => outcome.measurements);
    const { findings, aside, ignores } = found;
    const artifacts = built.artifacts ?? outcomes.flatMap((outcome) => outcome.artifacts ?? []);
    const own = tests.length > 0 ? testsToHead((0,core_tests/* mergeTests */.Iv)(tests), change.toHead) : undefined;
    const compared = isWhole
        ? await comparedFigures(gate.name, { tests: own, coverage, measurements, artifacts: (0,artifact/* sizedOf */.H$)({ artifacts }), findings: [...findings, ...aside] }, change)
        : null;
    const baseTotal = compared?.against?.coverage;
    const floors = compared
        ? judgeCoverage(coveragePolicy(gate, compared), { coverage, patch, base: wanted(change, compared), baseTotal })
        : undefined;
    const bounds = compared ? judgeMetrics(gate.policy, { measurements, ...compared.metrics }) : undefined;
    const rules = gate.policy.quarantine;
    const quarantine = rules && (0,core_quarantine/* quarantineReports */.e0)(tests, rules, (0,policy/* dayOf */.kb)(context.startedAt), isWhole);
    const overdue = quarantine && (0,core_quarantine/* judgeQuarantine */.ag)(quarantine, context.config ?? undefined);
    const expired = ignores && (0,policy/* judgeIgnores */.RZ)(ignores, context.config ?? undefined);
    const fixed = steps.flatMap((step) => step.compared.fixed);
    return {
        name: gate.name,
        kind: gate.kind,
        needs: gate.needs,
        verdict: (0,judge/* judgeGate */.$U)([
            ...parts,
            ...(floors ? [{ name: "coverage", verdict: floors }] : []),
            ...(bounds ? [{ name: "metrics", verdict: bounds }] : []),
            ...(expired ? [{ name: "ignore", verdict: expired }] : []),
            ...(built.parts ?? []),
            ...(overdue ? [{ name: "quarantine", verdict: overdue }] : []),
        ]),
        startedMs: begun - context.startedAt,
        durationMs: context.step.now() - begun,
        steps: found.reports,
        tests: compared ? compared.tests : own,
        coverage,
        patchCoverage: patch,
        findings: findingsToHead(findings, change.toHead),
        ...(aside.length > 0 ? { aside } : {}),
        ...(ignores ? { ignores } : {}),
        ...(quarantine ? { quarantine } : {}),
        fixed: (0,policy/* fixedUnderPolicy */.FN)([...fixed, ...(gate.policy.block === "new" ? (compared?.fixed ?? []) : [])], gate.policy),
        measurements,
        ...(artifacts.length > 0 ? { artifacts } : {}),
        ...(compared?.against ? { against: compared.against } : {}),
        problems: [...outcomes.flatMap(({ problems }) => problems), ...(built.problems ?? [])],
    };
}
/**
 * The findings of all steps under the gate's policy, and the steps judged again by what they know together: an advisory
 * that one tool leaves unrated may be rated by another, and ignored by the name that only that one gives.
 */
function findingsTogether(gate, steps, context) {
    const isWhole = steps.every(({ report, outcome }) => {
        const { outcome: end } = report.verdict;
        return end !== "broken" && end !== "cancelled" && !outcome.problems.some(problem/* isFatal */.B);
    });
    const lists = steps.map(({ compared }) => compared.findings);
    const under = (0,policy/* applyPolicy */.VC)(lists, gate.policy, (0,gates_steps/* policyContext */._v)(context, isWhole));
    const reports = steps.map((step, index) => {
        const verdict = (0,gates_steps/* stepVerdict */.sr)(gate, step, under.steps[index] ?? [], context.change.base);
        return { ...step.report, verdict };
    });
    return { ...under, reports };
}
/** The base branch's first run has nothing that its coverage could have fallen from. */
function coveragePolicy({ policy }, { against, metrics }) {
    const isFirst = against?.coverage === undefined && metrics.missing === undefined;
    return isFirst && policy.coverage ? { ...policy, coverage: { ...policy.coverage, maxDrop: undefined } } : policy;
}
/** The base with the reason why there are no figures of it. */
function wanted({ base }, { metrics }) {
    return base && { ...base, missing: base.missing ?? metrics.missing };
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/src/steps/archive-members.js


/** Why two archives differ: looked at only where it costs little. */
/** Our own: larger archives, packed or not, are told to differ and no more. */
const mostBytes = 256 * 1024 * 1024;
/** The first member in which two archives differ (`app/version.txt`, `setup.py (its time or mode)`); null if that cannot be told. */
async function firstDifference(first, second, files) {
    const [a, b] = [await membersOf(first, files), await membersOf(second, files)];
    if (a === null || b === null)
        return null;
    const names = [...new Set([...a.keys(), ...b.keys()])];
    const other = names.find((name) => a.get(name)?.content !== b.get(name)?.content);
    if (other !== undefined)
        return other;
    const dressed = names.find((name) => a.get(name)?.attributes !== b.get(name)?.attributes);
    if (dressed !== undefined)
        return `${dressed} (its time, owner or mode)`;
    return [...a.keys()].join("\n") === [...b.keys()].join("\n") ? "how it is packed" : "the order of its members";
}
async function membersOf(path, files) {
    const stat = await files.stat(path);
    if (stat === null || stat.size > mostBytes)
        return null;
    const chunks = [];
    for await (const chunk of files.readStream(path))
        chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    if (bytes.subarray(0, 4).equals(Buffer.from("PK\u0003\u0004")))
        return zipMembers(bytes);
    const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
    const plain = isGzip ? await unpacked(bytes) : bytes;
    return plain && tarMembers(plain);
}
/** Null where it is cut or too large: then it can only be said that they differ. */
function unpacked(bytes) {
    return new Promise((resolve) => {
        (0,external_node_zlib_.gunzip)(bytes, { maxOutputLength: mostBytes }, (error, plain) => resolve(error ? null : plain));
    });
}
/** By the central directory (APPNOTE 4.3.12), which has a checksum of each member; null if there is none, or it is a zip64. */
function zipMembers(bytes) {
    const end = bytes.lastIndexOf(Buffer.from("PK\u0005\u0006"));
    if (end < 0 || end + 22 > bytes.length)
        return null;
    const members = new Map();
    let at = bytes.readUInt32LE(end + 16);
    for (let count = bytes.readUInt16LE(end + 10); count > 0; count--) {
        if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50)
            return null;
        const lengths = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
        const [nameLength = 0] = lengths;
        const name = bytes.toString("utf8", at + 46, at + 46 + nameLength);
        members.set(name, {
            content: `${bytes.readUInt32LE(at + 16)} ${bytes.readUInt32LE(at + 24)}`,
            attributes: `${bytes.readUInt32LE(at + 12)} ${bytes.readUInt32LE(at + 38)}`,
        });
        at += 46 + lengths.reduce((sum, length) => sum + length, 0);
    }
    return members;
}
/** By the headers (POSIX ustar, of 512 bytes); null if it is no tar. Long names stand in members of their own. */
function tarMembers(bytes) {
    if (bytes.toString("latin1", 257, 262) !== "ustar")
        return null;
    const members = new Map();
    for (let at = 0; at + 512 <= bytes.length && bytes[at] !== 0;) {
        const field = (from, length) => bytes.toString("utf8", at + from, at + from + length).replace(/\0[\s\S]*$/, "");
        const size = Number.parseInt(field(124, 12).trim() || "0", 8);
        if (!Number.isFinite(size))
            return null;
        const prefix = field(345, 155);
        const name = `${prefix === "" ? "" : `${prefix}/`}${field(0, 100)}`;
        const content = (0,external_node_crypto_.createHash)("sha256").update(bytes.subarray(at + 512, at + 512 + size));
        const attributes = [field(100, 8), field(108, 8), field(116, 8), field(136, 12), field(265, 32), field(297, 32)];
        members.set(name, { content: content.digest("hex"), attributes: attributes.join(" ") });
        at += 512 + Math.ceil(size / 512) * 512;
    }
    return members;
}

// EXTERNAL MODULE: ./build/src/steps/run-step.js + 16 modules
var run_step = __webpack_require__(13172);
;// CONCATENATED MODULE: ./build/src/gates/reproduced.js







/** Builds once more in a fresh checkout at another path, and compares the bytes of each artifact. */
async function reproduced(first, context) {
    const tree = await context.checkout.tree(first.head.commit);
    if ("missing" in tree)
        return (0,core_verdict/* inconclusive */.Ni)("no-data", `could not build it again: ${tree.missing}`);
    try {
        return await reproduced_compared(first, tree, context);
    }
    finally {
        await tree.remove();
    }
}
async function reproduced_compared(first, tree, context) {
    const { gate, policy, artifacts, head } = first;
    const { files } = context.step;
    const commit = head.commit.slice(0, 7);
    const where = `in a clean checkout of ${commit}`;
    const told = [];
    for (const step of gate.steps) {
        // It is the files that are compared: images hold the time of their build.
        if (!writesFiles(step))
            continue;
        const usual = (0,gates_steps/* stepContext */.ev)(gate, step, context);
        const own = {
            ...usual,
            tree: tree.path,
            trackedFiles: tree.trackedFiles,
            scratch: (0,external_node_path_.join)(usual.scratch, "again"),
            emit: () => undefined,
        };
        const outcome = await context.slot(() => (0,run_step/* runStep */.e)(step, own));
        const verdict = verdictOf(gate, outcome);
        if (verdict.outcome === "cancelled")
            return (0,core_verdict/* cancelled */.KW)(verdict.reason, verdict.message);
        if (verdict.outcome === "broken")
            return (0,core_verdict/* broken */.mw)(verdict.reason, `${step.name} ${where}: ${verdict.message}`);
        if (verdict.outcome !== "passed") {
            return (0,core_verdict/* failed */.gz)("not-reproducible", `${step.name} does not build ${where}: ${verdict.message}`);
        }
        told.push(...(0,artifact/* builtOf */.QC)(outcome));
    }
    const second = await (0,artifact_files/* promisedArtifacts */.HZ)(policy, tree.path, new Map(), (0,artifact/* together */.bs)([told]), files);
    const made = new Map(second.artifacts.map((artifact) => [artifact.path, artifact]));
    const differing = artifacts.filter(({ path, sha256 }) => made.get(path)?.sha256 !== sha256);
    const [worst] = differing;
    if (!worst)
        return (0,core_verdict/* passed */.bF)(`the same bytes ${where}`);
    const more = differing.length > 1 ? `; ${differing.length - 1} more of ${artifacts.length} artifacts differ` : "";
    if (!made.has(worst.path))
        return (0,core_verdict/* failed */.gz)("not-reproducible", `${worst.name} is not made ${where}${more}`);
    const paths = [(0,external_node_path_.join)(context.step.tree, worst.path), (0,external_node_path_.join)(tree.path, worst.path)];
    const member = await firstDifference(...paths, files);
    const what = member === null ? "" : `, first in ${member}`;
    return (0,core_verdict/* failed */.gz)("not-reproducible", `${worst.name} has other bytes when it is built ${where}${what}${more}`);
}
/** By its end alone: what was found was judged the first time. */
function verdictOf(gate, outcome) {
    const compared = { findings: outcome.findings, fixed: [] };
    return (0,gates_steps/* stepVerdict */.sr)(gate, { outcome, compared }, outcome.findings, null);
}
function writesFiles({ type }) {
    return type === "tool" || type === "run";
}

;// CONCATENATED MODULE: ./build/src/gates/build.js






/**
 * Build steps may need what those before them made, so they run in turn; artifacts count only where all of them pass, and
 * only then are images pushed.
 */
const build = async (gate, context) => {
    const begun = context.step.now();
    const policy = gate.build ?? { artifacts: [], folder: ".", reproducible: false };
    const { files, tree } = context.step;
    const hasImages = gate.steps.some(({ type }) => type === "image");
    const commit = policy.reproducible || hasImages ? await context.checkout.head() : null;
    const head = policy.reproducible ? commit : null;
    const timed = commit && !("missing" in commit) ? atCommitTime(context, commit) : context;
    const own = policy.reproducible ? timed : context;
    const before = await (0,artifact_files/* filesBefore */.xV)(policy, tree, files);
    const steps = [];
    const run = async (step, made = []) => {
        const isOfImage = step.type === "image" || step.type === "push";
        steps.push(await (0,gates_steps/* judgedStep */.KB)(gate, step, withMade(isOfImage ? timed : own, imagesIn(steps), made)));
    };
    const late = gate.steps.filter(isLate);
    for (const step of gate.steps)
        if (!isLate(step))
            await run(step);
    const bad = steps.find(({ report }) => report.verdict.outcome !== "passed");
    if (bad) {
        steps.push(...late.map((step) => (0,gates_steps/* leftOutStep */.U_)(gate, step, `${bad.report.name} did not pass`, own)));
        return gateReport(gate, steps, begun, own, { artifacts: imagesIn(steps) });
    }
    const told = (0,artifact/* together */.bs)(steps.map(({ outcome }) => (0,artifact/* builtOf */.QC)(outcome)));
    const found = await (0,artifact_files/* promisedArtifacts */.HZ)(policy, tree, before, told, files);
    const { artifacts, problems } = found;
    const parts = [
        ...fault(found),
        ...(head === null || problems.length > 0 ? [] : [await again(gate, policy, artifacts, head, own)]),
    ];
    const fallen = parts.find(({ verdict }) => verdict.outcome !== "passed");
    let held = fallen?.name;
    for (const step of late) {
        if (held !== undefined)
            steps.push((0,gates_steps/* leftOutStep */.U_)(gate, step, `${held} did not pass`, own));
        else
            await run(step, artifacts);
        if (step.type === "push")
            held ??= steps.find(({ report }) => report.verdict.outcome !== "passed")?.report.name;
    }
    const kept = late.length === 0 ? [] : steps.flatMap(({ outcome }) => [...signaturesOf(outcome), ...(0,artifact/* billsOf */.KQ)(outcome)]);
    return gateReport(gate, steps, begun, own, {
        ...{ artifacts: [...artifacts, ...kept, ...imagesIn(steps)], problems, parts },
    });
};
/** What is pushed, signed and attested is only what a gate made that has passed so far. */
function isLate({ type }) {
    return type === "push" || type === "sign" || type === "image-sbom" || type === "attest";
}
function signaturesOf(outcome) {
    return (0,artifact/* builtOf */.QC)(outcome).filter(({ kind }) => kind === "signature");
}
/** Each image once: as its push left it, where it was pushed. */
function imagesIn(steps) {
    return [...new Map(steps.flatMap(({ outcome }) => (0,artifact/* imagesOf */.IC)(outcome)).map((image) => [image.name, image])).values()];
}
function withMade(context, images, artifacts) {
    if (images.length === 0 && artifacts.length === 0)
        return context;
    return { ...context, step: { ...context.step, images, artifacts } };
}
/** Build tools take this for the time of all that they write (reproducible-builds.org, SOURCE_DATE_EPOCH). */
function atCommitTime(context, { time }) {
    const env = { ...context.step.env, SOURCE_DATE_EPOCH: String(time) };
    return { ...context, step: { ...context.step, env } };
}
/** A promise that was not kept. */
function fault({ problems }) {
    const [first] = problems;
    if (!first)
        return [];
    const reason = problems.every(({ code }) => code === "stale") ? "report-stale" : "report-missing";
    const rest = problems.length > 1 ? ` (and ${problems.length - 1} more)` : "";
    return [{ name: "artifacts", verdict: (0,core_verdict/* broken */.mw)(reason, `${first.message}${rest}`) }];
}
async function again(gate, policy, artifacts, head, context) {
    const name = "reproducible";
    const undecided = (why) => ({ name, verdict: (0,core_verdict/* inconclusive */.Ni)("no-data", `could not build it again: ${why}`) });
    if ("missing" in head)
        return undecided(head.missing);
    if (!head.isClean) {
        return undecided(`not all files are as ${head.commit.slice(0, 7)} has them (commit or ignore the others)`);
    }
    if (artifacts.length === 0)
        return undecided("there is no artifact to compare (name them with artifacts)");
    return { name, verdict: await reproduced({ gate, policy, artifacts, head }, context) };
}

;// CONCATENATED MODULE: ./build/src/gates/side-by-side.js


/** Steps that change nothing (linters, formatters, scanners) run side by side; with `--fix` they write, and run in turn. */
const sideBySide = async (gate, context) => {
    const begun = context.step.now();
    if (!context.step.fix) {
        const steps = await Promise.all(gate.steps.map((step) => (0,gates_steps/* judgedStep */.KB)(gate, step, context)));
        return gateReport(gate, steps, begun, context);
    }
    const steps = [];
    for (const step of gate.steps)
        steps.push(await (0,gates_steps/* judgedStep */.KB)(gate, step, context));
    return gateReport(gate, steps, begun, context);
};

;// CONCATENATED MODULE: ./build/src/gates/lint.js

/** Linters and formatters. */
const lint = sideBySide;

;// CONCATENATED MODULE: ./build/src/gates/security.js

/** Scanners of code, secrets and dependencies. */
const security = sideBySide;

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/src/steps/within.js
var within = __webpack_require__(52482);
;// CONCATENATED MODULE: ./build/src/steps/away-from.js



/** Lists of folders in which interpreters look for modules. */
const modulePaths = ["PYTHONPATH", "NODE_PATH", "RUBYLIB", "PERL5LIB", "CLASSPATH"];
/** Where shells and npm say that they were started. */
const places = ["PWD", "OLDPWD", "INIT_CWD"];
/**
 * An environment by which no source of a checkout is found: without module paths into it, without its own folders on
 * PATH, and without virtual environments that have the checkout itself installed, as `pip install -e .` and `uv sync` do.
 * Other virtual environments of the checkout, and its `node_modules/.bin`, stay: test tools are there.
 */
async function awayFrom(root, env, files) {
    const kept = new Map(Object.entries(env).filter(([name]) => !places.includes(name)));
    for (const name of modulePaths) {
        const entries = (kept.get(name) ?? "")
            .split(external_node_path_.delimiter)
            .filter((entry) => (0,external_node_path_.isAbsolute)(entry) && !(0,within/* isWithin */.U)(entry, root));
        if (entries.length > 0)
            kept.set(name, entries.join(external_node_path_.delimiter));
        else
            kept.delete(name);
    }
    const installed = [];
    const pathName = [...kept.keys()].find((name) => name.toUpperCase() === "PATH") ?? "PATH";
    const path = [];
    for (const entry of (kept.get(pathName) ?? "").split(external_node_path_.delimiter)) {
        const prefix = (0,external_node_path_.dirname)(entry);
        const isVenv = await isThere((0,external_node_path_.join)(prefix, "pyvenv.cfg"), files);
        const isTools = isVenv || /[\\/]node_modules[\\/]\.bin[\\/]?$/.test(entry);
        if (!(0,external_node_path_.isAbsolute)(entry) || ((0,within/* isWithin */.U)(entry, root) && !isTools))
            continue;
        const hasCheckout = (await hasPython(entry, files)) && (await holds(prefix, root, files));
        if (hasCheckout && isVenv) {
            if (kept.get("VIRTUAL_ENV") === prefix)
                kept.delete("VIRTUAL_ENV");
            continue;
        }
        if (hasCheckout)
            installed.push(prefix);
        path.push(entry);
    }
    kept.set(pathName, path.join(external_node_path_.delimiter));
    const venv = kept.get("VIRTUAL_ENV");
    if (venv !== undefined && (await holds(venv, root, files)))
        kept.delete("VIRTUAL_ENV");
    return { env: Object.fromEntries(kept), installed };
}
/** What may not be looked at, in another user's folder on PATH, cannot be used either. */
async function isThere(path, files) {
    try {
        return (await files.stat(path)) !== null;
    }
    catch (error) {
        if (error.code === "EACCES")
            return false;
        throw error;
    }
}
async function hasPython(folder, files) {
    for (const name of ["python3", "python", "python.exe"]) {
        if (await isThere((0,external_node_path_.join)(folder, name), files))
            return true;
    }
    return false;
}
/** True if a Python's packages lead into the checkout: by the record of pip and uv (PEP 610), or a path file. */
async function holds(prefix, root, files) {
    const packages = ["lib/python*", "local/lib/python*", "Lib"].flatMap((folder) => ["site-packages", "dist-packages"].map((name) => `${folder}/${name}`));
    const patterns = packages.flatMap((folder) => [
        `${folder}/*.dist-info/direct_url.json`,
        `${folder}/*.pth`,
        `${folder}/*.egg-link`,
    ]);
    for (const path of await files.glob(patterns, prefix)) {
        const text = (await files.readText(path)) ?? "";
        const named = path.endsWith(".json") ? folderOf(text) : text.split(/\r?\n/).map((line) => line.trim());
        if (named.some((each) => (0,external_node_path_.isAbsolute)(each) && (0,within/* isWithin */.U)(each, root) && !(0,within/* isWithin */.U)(each, prefix)))
            return true;
    }
    return false;
}
/** The folder that a package was installed from; none for one that came as an archive. */
function folderOf(text) {
    const url = /"url"\s*:\s*"(file:\/\/[^"]*)"/.exec(text)?.[1];
    return url === undefined || !text.includes('"dir_info"') ? [] : [(0,external_node_url_.fileURLToPath)(url)];
}

// EXTERNAL MODULE: ./build/src/steps/file-digest.js
var file_digest = __webpack_require__(33448);
;// CONCATENATED MODULE: ./build/src/gates/artifact-tree.js






/**
 * Lays out what a test gate is run against. Each artifact is the very file of the build gate's report, by its SHA-256, so
 * that what was tested is what was built of this commit.
 */
async function artifactTree(use, gate, context) {
    const chosen = chosenOf(use, gate, context);
    if ("outcome" in chosen)
        return { verdict: chosen };
    const { files, root, tree } = context.step;
    const folder = await context.checkout.folder();
    try {
        for (const artifact of chosen) {
            const fault = await artifact_tree_lay(artifact, { tree, folder: folder.path, from: use.from }, files);
            if (fault) {
                await folder.remove();
                return { verdict: fault };
            }
        }
        const beside = context.step.trackedFiles.filter((path) => (0,when/* matchesGlobs */.nJ)(use.with, path));
        const laid = [];
        for (const path of beside) {
            const stat = await files.stat((0,external_node_path_.join)(tree, path));
            // Deleted in the working tree, a submodule, or a link to a folder.
            if (stat === null || stat.isDirectory)
                continue;
            await files.copyFile((0,external_node_path_.join)(tree, path), (0,external_node_path_.join)(folder.path, path));
            laid.push(path);
        }
        const [absent] = (0,artifact/* isUsualTests */.A8)(use.with) ? [] : use.with.filter((glob) => isUnmatched(glob, laid));
        if (absent !== undefined) {
            await folder.remove();
            return { verdict: (0,core_verdict/* broken */.mw)("report-missing", `"with" names ${absent}, and no tracked file is called so`) };
        }
        for (const { workingDirectory } of gate.steps)
            await files.makeDir((0,external_node_path_.join)(folder.path, workingDirectory));
        const head = await context.checkout.head();
        const { env, installed } = await awayFrom(root, context.step.env, files);
        for (const place of installed) {
            const message = `${gate.name}: ${place} has the checkout itself installed, and a step that uses it may see the source`;
            context.step.emit({ type: "warning", message });
        }
        const step = {
            ...context.step,
            root: folder.path,
            tree: folder.path,
            trackedFiles: laid,
            sources: context.step.trackedFiles,
            env: {
                ...env,
                ...variables(chosen, folder.path, env),
                ...("commit" in head ? { GATEHOUSE_COMMIT: head.commit } : {}),
            },
        };
        return { context: { ...context, step }, remove: folder.remove };
    }
    catch (error) {
        await folder.remove();
        throw error;
    }
}
/** The artifacts that the gate asks for, or why there are none. */
function chosenOf({ from, files }, { name }, { finished }) {
    const build = finished.get(from);
    if (!build)
        return (0,core_verdict/* broken */.mw)("config", `gate "${from}" has not run, whose artifacts are asked for`);
    if (build.verdict.outcome === "skipped") {
        const mend = `give "${name}" the same "when"`;
        return (0,core_verdict/* broken */.mw)("config", `gate "${from}" was left out (${build.verdict.message}), so there is nothing to test: ${mend}`);
    }
    const made = (0,artifact/* builtOf */.QC)(build);
    if (made.length === 0)
        return (0,core_verdict/* broken */.mw)("report-missing", `gate "${from}" made no artifact`);
    const chosen = files ? made.filter((one) => isNamed(one, files)) : made;
    if (chosen.length > 0)
        return chosen;
    const names = made.map((one) => one.name).join(", ");
    return (0,core_verdict/* broken */.mw)("report-missing", `gate "${from}" made nothing that "files" names (it made ${names})`);
}
/** Without its tests a gate would pass that has tried nothing. */
function isUnmatched(glob, laid) {
    return !glob.startsWith("!") && !laid.some((path) => (0,when/* matchesGlobs */.nJ)([glob], path));
}
/** By its name or its path; an exclusion holds for either. */
function isNamed({ name, path }, globs) {
    const fits = (glob) => (0,when/* matchesGlobs */.nJ)([glob], name) || (0,when/* matchesGlobs */.nJ)([glob], path);
    const wanted = globs.filter((glob) => !glob.startsWith("!"));
    const isLeftOut = globs.some((glob) => glob.startsWith("!") && fits(glob.slice(1)));
    return !isLeftOut && (wanted.length === 0 || wanted.some(fits));
}
/** Copies one artifact; a verdict if it is not what the build gate made. */
async function artifact_tree_lay(artifact, { tree, folder, from }, files) {
    const { path, sha256 } = artifact;
    const source = (0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.join)(tree, path);
    if ((await files.stat(source)) === null)
        return (0,core_verdict/* broken */.mw)("report-missing", `${path} of gate "${from}" is no longer there`);
    const copy = placeOf(artifact, folder);
    await files.copyFile(source, copy);
    const found = (await (0,file_digest/* fileDigest */.h)(copy, files))?.sha256;
    if (found === sha256)
        return null;
    const words = `its SHA-256 was ${sha256.slice(0, 12)} and is ${found?.slice(0, 12)}`;
    return (0,core_verdict/* broken */.mw)("report-stale", `${path} is no longer what gate "${from}" made: ${words}`);
}
/** At its own path, or by its name where that is outside of the repository. */
function placeOf({ path }, folder) {
    return (0,external_node_path_.join)(folder, (0,external_node_path_.isAbsolute)(path) ? external_node_path_.posix.basename(path) : path);
}
/** What the steps know the artifacts by: the folder that all of them lie in, and the file itself if there is one. */
function variables(artifacts, folder, env) {
    const places = artifacts.map((artifact) => placeOf(artifact, folder));
    const [first = folder] = places;
    let shared = external_node_path_.posix.dirname(first);
    while (!places.every((place) => place.startsWith(`${shared}/`)) && shared !== folder)
        shared = external_node_path_.posix.dirname(shared);
    return {
        GATEHOUSE_ARTIFACTS: shared,
        ...(places.length === 1 ? { GATEHOUSE_ARTIFACT: first } : {}),
        ...(env.GITHUB_WORKSPACE === undefined ? {} : { GITHUB_WORKSPACE: folder }),
    };
}

;// CONCATENATED MODULE: ./build/src/gates/test.js




/** Runs the tests in the repository, or where the gate asks for it against what a build gate made, and that alone. */
const test = async (gate, context) => {
    const begun = context.step.now();
    const tree = gate.artifact ? await artifactTree(gate.artifact, gate, context) : null;
    if (tree && "verdict" in tree)
        return (0,run/* unstarted */.Z)(gate, tree.verdict);
    try {
        // Services come from the repository, wherever the steps run.
        const run = (own) => inTurn(gate, tree ? reaching(tree.context, own) : own);
        const { steps, counted } = await beside(gate, context, run);
        return counted(await gateReport(gate, steps, begun, tree?.context ?? context));
    }
    finally {
        await tree?.remove();
    }
};
/** The steps beside the services that the gate names. What brings those up is loaded only for them. */
async function beside(gate, context, run) {
    if (!gate.services)
        return { steps: await run(context), counted: (report) => report };
    const { besideServices } = await __webpack_require__.e(/* import() */ 1227).then(__webpack_require__.bind(__webpack_require__, 11227));
    return besideServices(gate.services, gate, context, run);
}
/** The context of another tree with the services of this one. */
function reaching(context, { step: { services, secrets } }) {
    const env = { ...context.step.env, ...services?.host };
    return { ...context, step: { ...context.step, env, services, secrets } };
}
/**
 * Test steps may build upon each other, so they run in their order; a failed one does not keep the next from running. What
 * they measured is sent on only where all of them passed: half of a coverage would look like a fall.
 */
async function inTurn(gate, context) {
    const done = [];
    for (const step of gate.steps) {
        if (step.type !== "codecov")
            done.push(await (0,gates_steps/* judgedStep */.KB)(gate, step, context));
        else if (done.every(({ report }) => report.verdict.outcome === "passed"))
            done.push(await (0,gates_steps/* judgedStep */.KB)(gate, step, withMeasured(context, done)));
    }
    return done;
}
function withMeasured(context, steps) {
    const outcomes = steps.map(({ outcome }) => outcome);
    const measured = {
        coverageFiles: outcomes.flatMap(({ coverageFiles = [] }) => coverageFiles),
        coverage: outcomes.flatMap(({ coverage, coverageFiles }) => (coverage && !coverageFiles ? [coverage] : [])),
    };
    return { ...context, step: { ...context.step, measured } };
}

;// CONCATENATED MODULE: ./build/src/gates/registry.js




/** The handler of each gate kind; a kind without one is refused when the config is read. */
const gateHandlers = {
    lint: lint,
    test: test,
    build: build,
    security: security,
    // Few runs make one of these, and they are the last things that a run does.
    deploy: async (gate, context) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3409), __webpack_require__.e(2459), __webpack_require__.e(6996)]).then(__webpack_require__.bind(__webpack_require__, 76996))).deploy(gate, context),
    release: async (gate, context) => (await __webpack_require__.e(/* import() */ 486).then(__webpack_require__.bind(__webpack_require__, 40486))).release(gate, context),
};

// EXTERNAL MODULE: ./build/src/leftovers.js
var leftovers = __webpack_require__(31613);
;// CONCATENATED MODULE: ./build/src/rollouts-kept.js


/**
 * For a run of a workflow that is to deploy: lets its `post` step know, until the function that this gives is called with
 * reports in which nothing is open.
 */
async function keepForPost(planned, { owner }, { scratch, env }, { runner }) {
    const { plan, root, run, config, isUntrusted, baseBranch, reply } = planned;
    const gates = plan.gates.flatMap(({ skip, environments, ...gate }) => {
        const wanted = environments?.filter((environment) => environment.skip === undefined) ?? [];
        return skip !== undefined || wanted.length === 0 ? [] : [{ ...gate, steps: [], environments: wanted }];
    });
    if (!run || !runner || gates.length === 0)
        return async () => undefined;
    const asked = planned.asked && { commit: planned.asked.commit, reply };
    const notify = isUntrusted && !asked ? [] : (config.notify ?? []);
    const kept = { owner, runUrl: run.url, root, scratch, path: env.PATH, gates, notify, baseBranch, asked };
    await runner.saveState(leftovers/* rolloutState */.Zd, JSON.stringify(kept));
    return async (reports) => {
        if (!reports.some(mayBeOpen))
            await runner.saveState(leftovers/* rolloutState */.Zd, "");
    };
}
/** A ledger that failed may hold what the report does not know. */
function mayBeOpen({ deployments = [] }) {
    return deployments.some(({ state, verdict }) => verdict.reason === "ledger" || (state !== null && !(0,rollout/* isEnded */.pl)(state)));
}

// EXTERNAL MODULE: ./build/src/setup.js
var setup = __webpack_require__(99044);
;// CONCATENATED MODULE: ./build/src/execute.js














/** The run phase: prepares the checkout, runs the graph, and gives the report with its verdict. */
async function execute(planned, options, world) {
    const { plan, change, root, home, outside } = planned;
    const startedAt = world.clock.now();
    const scratch = (0,external_node_path_.join)(home, "logs");
    await world.files.remove(scratch);
    await world.files.writeText((0,external_node_path_.join)(home, ".gitignore"), "*\n");
    const [astray] = outside.of(root);
    if (astray !== undefined)
        options.emit({ type: "warning", message: leadsOut(astray) });
    const removed = (0,private_folders.removePrivateFolders)(world);
    const prepared = await (0,setup/* setUp */.s)({
        steps: plan.gates.some(({ skip }) => skip === undefined) ? plan.setup : [],
        root,
        isTerminal: options.isTerminal,
        mayCache: plan.cache && !planned.isUntrusted,
        scratch,
        signal: world.interrupted,
        emit: options.emit,
    }, { ...world, files: outside.files, cache: plan.cache ? world.cache : null });
    // Sought while the gates run; the search does not reject.
    void options.baselines.find();
    const owner = await world.owners.own();
    const { context, close } = makeContext(planned, options, prepared, { scratch, startedAt, owner }, world);
    const forget = await (0,leftovers/* tidyUp */.gN)(plan, context.step.docker, options.emit, world);
    const { deployments, step } = context;
    for (const message of await removed)
        options.emit({ type: "warning", message });
    const settled = await keepForPost(planned, deployments, { scratch, env: step.env }, world);
    try {
        const gates = await (0,run/* runGates */.A)({
            gates: plan.gates,
            limit: plan.concurrency,
            failFast: plan.failFast,
            interrupted: world.interrupted,
            emit: options.emit,
            runGate: (gate, signal, finished) => runGate(gate, { ...context, signal, finished }, prepared),
        });
        await settled(gates);
        const { info: baseline } = await options.baselines.find();
        return {
            schemaVersion: 1,
            verdict: (0,judge/* judgePipeline */.Sp)(gates),
            commit: plan.commit,
            event: plan.event,
            base: change.base,
            ...(baseline ? { baseline } : {}),
            durationMs: world.clock.now() - startedAt,
            gates,
        };
    }
    finally {
        await forget();
        await close();
        if (prepared.ok && !world.interrupted.aborted)
            await prepared.keep();
    }
}
/** What every gate of the run is given, and how it is put away. */
function makeContext(planned, options, prepared, { scratch, startedAt, owner }, world) {
    const { plan, change, root, outside } = planned;
    const tree = lazyBaseTree(change.compareWith, root, { ...world, files: outside.files });
    const slot = (0,p_limit/* default */.A)(plan.concurrency);
    const mask = (value) => world.log.mask(value);
    const docker = (0,docker_docker/* dockerOf */.qG)({ ...world, cwd: root, owner, registries: plan.registries, mask });
    const context = {
        step: {
            processes: world.processes,
            files: outside.files,
            outside,
            versions: new Map(),
            supply: { downloads: world.downloads, folder: world.toolFolder, underWay: new Map() },
            root,
            tree: root,
            trackedFiles: planned.trackedFiles,
            env: prepared.ok ? prepared.env : world.env,
            docker,
            fix: options.fix,
            change: planned.words,
            commit: plan.commit,
            identity: world.identity,
            attestations: world.attestations,
            emit: options.emit,
            mask,
            now: () => world.clock.now(),
        },
        change: {
            base: change.base,
            diff: change.diff,
            toHead: change.toHead,
            compareWith: change.compareWith,
            broughtIn: change.broughtIn ?? new Set(),
            baseline: options.baselines.find,
            tree: async (configFiles) => {
                const base = await tree.get(configFiles);
                if ("path" in base)
                    await outside.add(base.path, () => world.git(base.path).links());
                return base;
            },
            sinceBase: tree.diff,
            mayRecall: plan.event !== "local",
            // Of other runs none is saved.
            keep: plan.event === "push" ? options.baselines.keepStep : undefined,
        },
        deployments: deploymentsOf(planned, owner, world),
        place: {
            github: world.github,
            tag: planned.isUntrusted ? null : planned.tag,
            commit: plan.commit,
            base: planned.baseBranch,
            body: async (notes) => {
                const { markedBody, releaseNotes } = await __webpack_require__.e(/* import() */ 51).then(__webpack_require__.bind(__webpack_require__, 10051));
                return typeof notes === "string" ? markedBody(notes) : releaseNotes(notes, planned.repositoryUrl ?? "");
            },
        },
        checkout: checkout(root, { ...world, files: outside.files }, outside),
        config: plan.config,
        asked: planned.asked,
        waits: { clock: world.clock, network: world.network, http: world.http },
        scratch,
        slot: (work) => slot(work),
        startedAt,
    };
    const close = async () => {
        await docker.close();
        await tree.remove();
    };
    return { context, close };
}
async function runGate(gate, context, prepared) {
    if (!prepared.ok)
        return (0,run/* unstarted */.Z)(gate, (0,core_verdict/* broken */.mw)("tool-error", prepared.message));
    const handler = gateHandlers[gate.kind];
    if (!handler)
        return (0,run/* unstarted */.Z)(gate, (0,core_verdict/* broken */.mw)("config", `gates of kind ${gate.kind} are not supported yet`));
    return handler(gate, context);
}
function leadsOut(link) {
    return (`${link} is a link of the repository that leads out of it: what linters and scanners say of it, and what they ` +
        "print, is not shown.");
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
