export const id = 5822;
export const ids = [5822];
export const modules = {

/***/ 81922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ formatProblems),
/* harmony export */   dS: () => (/* binding */ sortProblems)
/* harmony export */ });
/* unused harmony export formatProblem */
/** `.github/gatehouse.yml:12:5: unknown key "step" (did you mean "steps"?)`; without a place, the message alone. */
function formatProblem(problem) {
    if (problem.line === undefined)
        return problem.message;
    return `${problem.path}:${problem.line}:${problem.column ?? 1}: ${problem.message}`;
}
/** All problems, a line each, and how many they are. */
function formatProblems(problems) {
    const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
    return [...problems.map(formatProblem), `${count}. Nothing was run.`].join("\n");
}
/** In the order of the file, those without a place last, each once. */
function sortProblems(problems) {
    const unique = new Map(problems.map((problem) => [formatProblem(problem), problem]));
    const line = (problem) => problem.line ?? Number.MAX_SAFE_INTEGER;
    return [...unique.values()].sort((a, b) => line(a) - line(b) || (a.column ?? 0) - (b.column ?? 0));
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

/***/ 85868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FR: () => (/* binding */ parseDiff),
/* harmony export */   bw: () => (/* binding */ patchCoverage),
/* harmony export */   d7: () => (/* binding */ lineMap)
/* harmony export */ });
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23323);

/**
 * Reads `git diff -U0 -M`. Own code because parse-diff 0.12 leaves git's quoted paths as they are (`\303\274.txt`), so that
 * a quoted name cannot be told from a plain one, and keeps the text of every line.
 */
function parseDiff(text) {
    const files = new Map();
    let open = null;
    /** Lines of the open hunk that are still to come: they may look like headers. */
    let left = 0;
    const close = () => {
        const file = open ? toFile(open) : null;
        if (file)
            files.set(file.path, file);
    };
    for (const line of lines(text)) {
        if (left > 0 && /^[-+ ]/.test(line)) {
            left--;
            continue;
        }
        if (line.startsWith("diff --git ")) {
            close();
            open = { ...headerPaths(line.slice(11)), status: "modified", hunks: [] };
        }
        else if (open) {
            left = headerLine(open, line);
        }
    }
    close();
    return files;
}
/** Takes one line of a file's header; gives the number of lines of the hunk that it opens. */
function headerLine(file, line) {
    const hunk = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (hunk) {
        const old = { start: Number(hunk[1]), count: Number(hunk[2] ?? 1) };
        const now = { start: Number(hunk[3]), count: Number(hunk[4] ?? 1) };
        file.hunks.push({ old, new: now });
        return old.count + now.count;
    }
    if (line.startsWith("new file mode"))
        file.status = "added";
    else if (line.startsWith("deleted file mode"))
        file.status = "deleted";
    else if (line.startsWith("rename from "))
        file.oldPath = unquote(line.slice(12));
    else if (line.startsWith("rename to ")) {
        file.path = unquote(line.slice(10));
        file.status = "renamed";
    }
    else if (line.startsWith("copy to ")) {
        file.path = unquote(line.slice(8));
        file.status = "added";
    }
    else if (line.startsWith("--- "))
        file.oldPath = sidePath(line.slice(4)) ?? file.oldPath;
    else if (line.startsWith("+++ "))
        file.path = sidePath(line.slice(4)) ?? file.path;
    return 0;
}
function toFile({ oldPath, path, status, hunks }) {
    const now = status === "deleted" ? oldPath : path;
    if (now === null)
        return null;
    return { status, path: now, oldPath: status === "added" ? now : (oldPath ?? now), hunks };
}
/** `a/x b/x`: both sides are the same path, unless renamed, and then later lines say so. */
function headerPaths(text) {
    const quoted = /^("(?:[^"\\]|\\.)*") ("(?:[^"\\]|\\.)*")$/.exec(text);
    if (quoted)
        return { oldPath: sidePath(quoted[1] ?? ""), path: sidePath(quoted[2] ?? "") };
    const half = (text.length - 1) / 2;
    const [old, now] = [text.slice(0, half), text.slice(half + 1)];
    return old.slice(2) === now.slice(2)
        ? { oldPath: sidePath(old), path: sidePath(now) }
        : { oldPath: null, path: null };
}
/** Path of one side without its `a/` or `b/`; null for /dev/null. git ends a path with blanks in it by a tab. */
function sidePath(text) {
    const path = unquote(text.replace(/\t$/, ""));
    return path === "/dev/null" ? null : path.replace(/^[^/]\//, "");
}
const escapes = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, "\\": 92 };
/** Git's C-style quotes: escaped characters, and the bytes of UTF-8 as octal numbers. */
function unquote(text) {
    if (!text.startsWith('"') || !text.endsWith('"') || text.length < 2)
        return text;
    const bytes = [];
    for (const part of text.slice(1, -1).matchAll(/\\([0-7]{3})|\\(.)|([^\\]+)/gsu)) {
        if (part[1] !== undefined)
            bytes.push(Number.parseInt(part[1], 8));
        else if (part[2] !== undefined)
            bytes.push(escapes[part[2]] ?? part[2].charCodeAt(0));
        else
            bytes.push(...new TextEncoder().encode(part[3]));
    }
    return new TextDecoder().decode(Uint8Array.from(bytes));
}
function* lines(text) {
    let start = 0;
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", start)) {
        yield text.slice(start, end);
        start = end + 1;
    }
    if (start < text.length)
        yield text.slice(start);
}
/**
 * Coverage of the executable lines that a change adds or edits; files that the coverage does not name count nothing,
 * those of which it has totals only are listed.
 */
function patchCoverage(coverage, diff) {
    const files = [];
    const unknown = [];
    for (const file of coverage.files) {
        const change = diff.get(file.path);
        if (!change || change.status === "deleted")
            continue;
        const spans = change.hunks.map((hunk) => hunk.new).filter((span) => span.count > 0);
        if (file.totalsOnly && spans.length > 0 && (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .fileCount */ .wq)(file).total > 0)
            unknown.push(file.path);
        const changed = linesWithin(file.lines, spans);
        if (changed.length === 0)
            continue;
        const uncovered = changed.filter(([, hits]) => hits === 0).map(([line]) => line);
        files.push({ path: file.path, covered: changed.length - uncovered.length, total: changed.length, uncovered });
    }
    const sum = (key) => files.reduce((all, file) => all + file[key], 0);
    return { covered: sum("covered"), total: sum("total"), files, ...(unknown.length > 0 ? { unknown } : {}) };
}
/** Both lists ascend, so one walk is enough. */
function linesWithin(lines, spans) {
    let at = 0;
    return lines.filter(([line]) => {
        for (let span = spans[at]; span && line >= span.start + span.count; span = spans[at])
            at++;
        const span = spans[at];
        return span !== undefined && line >= span.start;
    });
}
/** Maps lines of the diff's old side (the merge commit that was checked out) to its new side (the head that checks go to). */
function lineMap(diff) {
    const byOldPath = new Map();
    for (const file of diff.values())
        if (file.status !== "added")
            byOldPath.set(file.oldPath, file);
    return (path, line) => {
        const file = byOldPath.get(path);
        if (!file)
            return { path, line };
        if (file.status === "deleted")
            return null;
        let shift = 0;
        for (const hunk of file.hunks) {
            // An insertion stands after the line that its empty old side names.
            const first = hunk.old.count === 0 ? hunk.old.start + 1 : hunk.old.start;
            if (line < first)
                break;
            if (line < first + hunk.old.count)
                return null;
            shift += hunk.new.count - hunk.old.count;
        }
        return { path: file.path, line: line + shift };
    };
}


/***/ }),

/***/ 97465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N2: () => (/* binding */ orderGates),
/* harmony export */   QI: () => (/* binding */ showCycle),
/* harmony export */   vC: () => (/* binding */ criticalPath)
/* harmony export */ });
/* unused harmony export dependents */
/** The graph of gates: plain functions over names and needs. That every need exists is config's business. */
/**
 * Gates in an order in which they can run: among those that are free, the one that was written first. Needs that are
 * no gate of the list are left out of account.
 */
function orderGates(gates) {
    const names = new Set(gates.map((gate) => gate.name));
    const done = new Set();
    const waiting = [...gates];
    while (waiting.length > 0) {
        const next = waiting.findIndex((gate) => gate.needs.every((need) => done.has(need) || !names.has(need)));
        const [gate] = next < 0 ? [] : waiting.splice(next, 1);
        if (!gate)
            return { cycle: findCycle(waiting) };
        done.add(gate.name);
    }
    return { order: [...done] };
}
/** `a → b → a`, as people read a cycle. */
function showCycle(cycle) {
    return cycle.join(" → ");
}
/** Names of the gates that need the given one, directly or through others, in the order of the list. */
function dependents(gates, name) {
    const found = new Set([name]);
    let before = 0;
    while (found.size > before) {
        before = found.size;
        for (const gate of gates) {
            if (gate.needs.some((need) => found.has(need)))
                found.add(gate.name);
        }
    }
    return gates.map((gate) => gate.name).filter((other) => other !== name && found.has(other));
}
/** The chain of needs that takes longest: what a run's wall time cannot go below. Empty for no gates or a cycle. */
function criticalPath(gates) {
    const ordered = orderGates(gates);
    if ("cycle" in ordered)
        return { names: [], durationMs: 0 };
    const byName = new Map(gates.map((gate) => [gate.name, gate]));
    const paths = new Map();
    for (const name of ordered.order) {
        const gate = byName.get(name);
        if (!gate)
            continue;
        const before = longest(gate.needs.flatMap((need) => paths.get(need) ?? []));
        paths.set(name, { names: [...before.names, name], durationMs: before.durationMs + gate.durationMs });
    }
    return longest([...paths.values()]);
}
function longest(paths) {
    return paths.reduce((best, path) => (best.names.length === 0 || path.durationMs > best.durationMs ? path : best), {
        names: [],
        durationMs: 0,
    });
}
/** Every gate that is left waits for another that is left, so that following the needs must come round. */
function findCycle(waiting) {
    const left = new Map(waiting.map((gate) => [gate.name, gate]));
    const trail = [];
    let name = waiting[0]?.name;
    while (name !== undefined && !trail.includes(name)) {
        trail.push(name);
        name = left.get(name)?.needs.find((need) => left.has(need));
    }
    return name === undefined ? trail : [...trail.slice(trail.indexOf(name)), name];
}


/***/ }),

/***/ 18732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ exitCode),
/* harmony export */   KW: () => (/* binding */ cancelled),
/* harmony export */   Ni: () => (/* binding */ inconclusive),
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   bF: () => (/* binding */ passed),
/* harmony export */   gf: () => (/* binding */ isGreen),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   hT: () => (/* binding */ skipped),
/* harmony export */   mw: () => (/* binding */ broken)
/* harmony export */ });
/* unused harmony exports outcomes, reasons */
/** Verdicts (docs/verdicts.md): what was decided, a reason from a closed set, and a sentence. */
/** Outcomes from worst to best; the pipeline's outcome is the first that any of its gates has. */
const outcomes = ["failed", "broken", "inconclusive", "cancelled", "passed", "skipped"];
/** The closed set of reason codes, by the outcome that they explain. Later gates add theirs here. */
const reasons = {
    failed: ["tests-failed", "findings", "coverage", "metrics", "exit-code", "not-reproducible"],
    broken: [
        "tool-missing",
        "tool-error",
        "timeout",
        "killed",
        "report-missing",
        "report-stale",
        "report-unreadable",
        "config",
        "untrusted-event",
        "absent",
    ],
    inconclusive: ["no-base", "too-few-samples", "no-data"],
    cancelled: ["interrupted", "fail-fast"],
    passed: [],
    skipped: ["condition", "needs", "fail-fast"],
};
function passed(message) {
    return { outcome: "passed", reason: null, message };
}
function failed(reason, message) {
    return { outcome: "failed", reason, message };
}
function broken(reason, message) {
    return { outcome: "broken", reason, message };
}
function inconclusive(reason, message) {
    return { outcome: "inconclusive", reason, message };
}
function cancelled(reason, message) {
    return { outcome: "cancelled", reason, message };
}
function skipped(reason, message) {
    return { outcome: "skipped", reason, message };
}
/** Only a passed gate, or one that the plan itself left out, lets dependents and deployments go on. */
function isGreen(verdict) {
    return verdict.outcome === "passed" || (verdict.outcome === "skipped" && verdict.reason === "condition");
}
/** The worst verdict of several by the order of `outcomes`; the first one wins among equals. */
function worst(verdicts) {
    return verdicts.reduce((bad, next) => (bad === undefined || outcomes.indexOf(next.outcome) < outcomes.indexOf(bad.outcome) ? next : bad), undefined);
}
/** Exit code of a terminal run, for the pipeline's outcome; usage and config errors are 2 (see cli.ts). */
function exitCode(verdict) {
    switch (verdict.outcome) {
        case "passed":
        case "skipped":
            return 0;
        case "failed":
            return 1;
        case "broken":
            return verdict.reason === "config" ? 2 : 3;
        case "inconclusive":
            return 3;
        case "cancelled":
            return 130;
    }
}


/***/ }),

/***/ 5822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W1: () => (/* binding */ configOf),
  H0: () => (/* binding */ isRefused),
  nY: () => (/* binding */ planRun),
  lc: () => (/* binding */ refusedReport),
  _M: () => (/* binding */ repositoryOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/diff-text.js
var diff_text = __webpack_require__(85868);
;// CONCATENATED MODULE: ./build/src/change.js

/** Finds the change. Trouble on the way becomes a base that is missing, with the reason; it never rejects for that. */
async function findChange(request) {
    const { event } = request;
    const { head } = request.checkedOut;
    if (event?.pullRequest)
        return ofPullRequest(event.pullRequest, request);
    if (head === null)
        return { head, base: null, diff: null, toHead: null, compareWith: null };
    const branch = event?.baseBranch ?? request.baseBranch ?? event?.defaultBranch ?? request.checkedOut.defaultBranch;
    const nothing = { head, base: null, diff: null, toHead: null, compareWith: null };
    if (branch === null || event?.tag || event?.isDeletion)
        return nothing;
    if (event === null)
        return inTerminal(head, branch, request);
    const isOnBase = event.branch === branch || event.name === "merge_group";
    if (!isOnBase)
        return against(branch, () => mergeBase(branch, head, request), head, request);
    return event.before === null ? nothing : against(branch, event.before, head, request);
}
async function ofPullRequest(pull, request) {
    const { git } = request;
    const checkedOut = request.checkedOut.head;
    const parents = checkedOut === null ? [] : await git.parents(checkedOut);
    const isMerge = checkedOut !== pull.headSha && parents.length === 2 && parents[1] === pull.headSha;
    const target = isMerge && parents[0] !== undefined ? parents[0] : pull.baseSha;
    const base = () => mergeBase(target, pull.headSha, request);
    const change = await against(pull.baseRef, base, pull.headSha, request, isMerge ? [target] : []);
    if (!isMerge || checkedOut === null)
        return change;
    // What came in from the base branch is not the author's: in a merge commit findings are compared with its first
    // parent, and its lines are told in those of the head.
    return attempt(change, pull.baseRef, async () => {
        await git.fetchCommits([target, pull.headSha]);
        const back = (0,diff_text/* parseDiff */.FR)(await git.diff(checkedOut, pull.headSha));
        const paths = [...back.values()].flatMap(({ path, oldPath }) => [path, oldPath]);
        const broughtIn = new Set(paths.filter((path) => !change.diff?.has(path)));
        return { ...change, toHead: (0,diff_text/* lineMap */.d7)(back), compareWith: change.compareWith === null ? null : target, broughtIn };
    });
}
/** In a terminal the working tree is judged, with what is not committed yet. */
async function inTerminal(head, branch, request) {
    const { git } = request;
    const nothing = { head, base: null, diff: null, toHead: null, compareWith: null };
    const refs = [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`];
    const tips = await Promise.all(refs.map((ref) => git.resolve(ref)));
    const tip = tips.find((sha) => sha !== null) ?? null;
    if (tip === null) {
        if (request.baseBranch === undefined)
            return nothing;
        return { ...nothing, base: { branch, commit: null, missing: `the branch ${branch} is not in this clone` } };
    }
    const base = tip === head ? head : await git.mergeBase(tip, head);
    if (base === null) {
        return {
            ...nothing,
            base: {
                branch,
                commit: null,
                missing: `this clone has no history in common with ${branch} (if it is shallow: git fetch --unshallow)`,
            },
        };
    }
    const current = request.checkedOut.branch;
    if (base === head && (current === branch || current === null))
        return nothing;
    const diff = (0,diff_text/* parseDiff */.FR)(await git.diff(base, null));
    return { head, base: { branch, commit: base }, diff, toHead: null, compareWith: base };
}
/** `more` are commits that will be needed as well: they come with the same fetch. */
async function against(branch, base, head, request, more = []) {
    const missing = { head, base: { branch, commit: null }, diff: null, toHead: null, compareWith: null };
    return attempt(missing, branch, async () => {
        const commit = typeof base === "string" ? base : await base();
        await request.git.fetchCommits([commit, head, ...more]);
        const diff = (0,diff_text/* parseDiff */.FR)(await request.git.diff(commit, head));
        return { head, base: { branch, commit }, diff, toHead: null, compareWith: commit };
    });
}
/** The merge base by local history where it is whole, else by GitHub. */
async function mergeBase(base, head, { git, github }) {
    const [tip, own] = await Promise.all([
        // A local branch of that name may be from long ago; the fetched one is what the change goes to.
        git.resolve(`refs/remotes/origin/${base}`).then((sha) => sha ?? git.resolve(base)),
        git.resolve(head),
    ]);
    const local = tip !== null && own !== null ? await git.mergeBase(tip, own) : null;
    if (local !== null)
        return local;
    if (github === null)
        throw new Error("the clone is shallow, and there is no github-token to ask for the merge base");
    return github.mergeBase(base, head);
}
async function attempt(fallback, branch, work) {
    try {
        return await work();
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return { ...fallback, base: { branch, commit: null, missing: `the merge base could not be had: ${why}` } };
    }
}

;// CONCATENATED MODULE: ./build/src/change-words.js
/** The change in words: its commits by local history, else by GitHub; its pull request as it is now, else as it was. */
function changeWords(request) {
    const { event, change } = request;
    const pull = event?.pullRequest ?? null;
    // A merge queue gives its branches names of its own.
    const isOnBase = change.base === null || change.base.branch === request.branch || event?.name === "merge_group";
    return {
        branch: pull ? pull.headRef : isOnBase ? null : request.branch,
        changedPaths: change.diff ? [...change.diff.values()].flatMap(({ path, oldPath }) => [path, oldPath]) : null,
        commits: async () => {
            const { base, head } = change;
            if (base === null || head === null)
                return [];
            if (base.commit === null)
                return { missing: base.missing ?? "there is no merge base" };
            return change_words_attempt(() => commitsOf(base.commit ?? "", head, request));
        },
        pullRequest: async () => {
            if (pull === null)
                return null;
            // The payload of a run that is started again is as old as the run.
            return request.github === null ? pull : change_words_attempt(async () => request.github?.pullRequest(pull.number) ?? pull);
        },
    };
}
async function commitsOf(base, head, { git, github }) {
    const local = await git.commits(base, head);
    if (local !== null)
        return local;
    if (github === null)
        throw new Error("the clone is shallow, and there is no github-token to ask for them");
    return github.commits(base, head);
}
async function change_words_attempt(work) {
    try {
        return await work();
    }
    catch (error) {
        return { missing: error instanceof Error ? error.message : String(error) };
    }
}

// EXTERNAL MODULE: ./build/src/config/config.js
var config_config = __webpack_require__(37096);
// EXTERNAL MODULE: ./build/src/core/graph.js
var graph = __webpack_require__(97465);
// EXTERNAL MODULE: ./build/src/core/when.js
var when = __webpack_require__(905);
// EXTERNAL MODULE: ./build/src/config/nearest.js
var nearest = __webpack_require__(34438);
;// CONCATENATED MODULE: ./build/src/config/plan.js




/**
 * The plan of a run. Gates that were not asked for are not in it, and what they would have had to pass first is not
 * waited for; gates that their condition leaves out are in it, with the reason. Conditions hold for gates that were
 * asked for too, so that naming a gate never gets round them.
 */
function makePlan(config, context) {
    const names = config.gates.map((gate) => gate.name);
    const path = config.path ?? config_config/* defaultConfigPath */.jE;
    const unknown = [...new Set(context.gates)].filter((name) => !names.includes(name));
    if (unknown.length > 0) {
        const problems = unknown.map((name) => ({ path, message: `unknown gate "${name}"${(0,nearest/* hint */.a)(name, names)}` }));
        return { ok: false, problems };
    }
    const chosen = config.gates.filter(({ name }) => context.gates.length === 0 || context.gates.includes(name));
    const kept = new Set(chosen.map((gate) => gate.name));
    const gates = chosen.map((gate) => planGate(gate, kept, context));
    const ordered = (0,graph/* orderGates */.N2)(gates);
    if ("cycle" in ordered) {
        return { ok: false, problems: [{ path, message: `gates need each other: ${(0,graph/* showCycle */.QI)(ordered.cycle)}` }] };
    }
    const plan = {
        schemaVersion: 1,
        config: config.path,
        event: context.event,
        commit: context.commit,
        base: config.base ?? context.base,
        failFast: context.failFast ?? config.failFast ?? "no-new",
        concurrency: Math.max(1, context.concurrency ?? config.concurrency ?? context.cores),
        cache: context.cache ?? config.cache ?? true,
        setup: config.setup ?? [],
        gates: ordered.order.flatMap((name) => gates.find((gate) => gate.name === name) ?? []),
    };
    return { ok: true, plan };
}
function planGate(gate, kept, now) {
    const skip = gate.when ? (0,when/* condition */.uH)(gate.when, now) : undefined;
    return {
        name: gate.name,
        kind: gate.kind,
        needs: gate.needs.filter((need) => kept.has(need)),
        ...(skip === undefined ? {} : { skip }),
        steps: gate.steps,
        policy: gate.policy,
        ...(gate.build === undefined ? {} : { build: gate.build }),
        ...(gate.retries === undefined ? {} : { retries: gate.retries }),
        ...(gate.codeScanning === undefined ? {} : { codeScanning: gate.codeScanning }),
        ...(gate.suggestions === undefined ? {} : { suggestions: gate.suggestions }),
        ...(gate.line === undefined ? {} : { line: gate.line }),
    };
}

// EXTERNAL MODULE: ./build/src/config/problems.js
var config_problems = __webpack_require__(81922);
// EXTERNAL MODULE: ./build/src/core/verdict.js
var verdict = __webpack_require__(18732);
;// CONCATENATED MODULE: ./build/src/steps/outside-links.js

/**
 * Links that a repository keeps and that lead out of it. Who makes a commit must not choose what is read of the machine:
 * for Gatehouse there is nothing behind such a link, and the words of tools about it are neither shown nor kept. Links
 * that git does not track, to a virtual environment or a build's products, were made here, and are followed.
 */
class OutsideLinks {
    usual;
    #links = [];
    #trees = new Map();
    /** Real paths of the trees. */
    #roots = [];
    constructor(usual) {
        this.usual = usual;
    }
    /** Looks, once, where the tracked links of a tree lead, by its absolute root and their paths relative to it. */
    add(tree, links) {
        const known = this.#trees.get(tree);
        if (known)
            return known;
        const looked = this.#look(tree, links);
        this.#trees.set(tree, looked);
        return looked;
    }
    /** Those of a tree, relative to it. */
    of(tree) {
        return this.#links
            .filter((link) => link.tree === tree)
            .map(({ path }) => (0,external_node_path_.relative)(tree, path).split(external_node_path_.sep).join("/"));
    }
    /** The link, absolute, by which a path leads out: it may be the link, lie behind it, or be what it leads to. */
    async by(path) {
        if (this.#links.length === 0)
            return undefined;
        const plain = (0,external_node_path_.resolve)(path);
        const behind = this.#links.find((link) => isWithin(plain, link.path));
        if (behind)
            return behind.path;
        // Another link, within the repository, may lead to this one.
        const real = (await this.usual.realPath(plain)) ?? plain;
        // A link to a folder above a tree does not make all of the tree lie outside.
        if (this.#roots.some((root) => isWithin(real, root)))
            return undefined;
        return this.#links.find((link) => isWithin(real, link.target))?.path;
    }
    /** The machine's files without what lies behind the links. */
    get files() {
        const { usual } = this;
        const isBehind = async (path) => (await this.by(path)) !== undefined;
        const unless = async (path, read) => (await isBehind(path)) ? null : read(path);
        return {
            readText: (path) => unless(path, (own) => usual.readText(own)),
            readStream: async function* (path) {
                if (await isBehind(path))
                    throw Object.assign(new Error(`ENOENT: ${path} leads out of it`), { code: "ENOENT" });
                yield* usual.readStream(path);
            },
            writeText: (path, text) => usual.writeText(path, text),
            stat: (path) => unless(path, (own) => usual.stat(own)),
            isLink: (path) => usual.isLink(path),
            realPath: (path) => unless(path, (own) => usual.realPath(own)),
            makeDir: (path) => usual.makeDir(path),
            remove: (path) => usual.remove(path),
            moveFolder: (from, to) => usual.moveFolder(from, to),
            linkFolder: (target, path) => usual.linkFolder(target, path),
            glob: async (patterns, cwd) => {
                const found = await usual.glob([...patterns, ...this.#exclusions(cwd)], cwd);
                const behind = await Promise.all(found.map(isBehind));
                return found.filter((_, index) => !behind[index]);
            },
        };
    }
    async #look(tree, links) {
        const root = (await this.usual.realPath(tree)) ?? tree;
        this.#roots.push(root);
        for (const link of await links()) {
            const path = (0,external_node_path_.join)(tree, link);
            const target = await this.usual.realPath(path);
            if (target !== null && !isWithin(target, root))
                this.#links.push({ path, target, tree });
        }
    }
    /** So that a search does not even walk there. */
    #exclusions(cwd) {
        return this.#links
            .map(({ path }) => (0,external_node_path_.relative)(cwd, path).split(external_node_path_.sep).join("/"))
            .filter((path) => path !== "" && !path.startsWith("../") && !(0,external_node_path_.isAbsolute)(path))
            .flatMap((path) => [`!${literal(path)}`, `!${literal(path)}/**`]);
    }
}
function isWithin(path, folder) {
    const below = (0,external_node_path_.relative)(folder, path);
    return below === "" || (below !== ".." && !below.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(below));
}
/** A glob that matches this path only. */
function literal(path) {
    return path.replace(/[\\*?[\]{}()!+@|#]/g, "\\$&");
}

;// CONCATENATED MODULE: ./build/src/untrusted.js

/**
 * What may run where anybody can cause an event whose token can write and whose caches others read. Code of a pull
 * request must not, and the configuration of a linter is code: only commits that the event itself vouches for are run.
 */
/** The commits of the repository's own branches that an event of this kind is about; null for events of other kinds. */
function ownCommits({ name, pullRequest, sha }) {
    switch (name) {
        case "pull_request_target":
            // GITHUB_SHA is the tip of the base or of the default branch, and the base of the payload may be older.
            return pullRequest ? [pullRequest.baseSha, sha] : [sha];
        case "workflow_run":
        case "issue_comment":
            return [sha];
        default:
            return null;
    }
}
/** Why nothing may be run in this checkout, or null: it has to be one of those commits, with nothing beside it. */
async function untrustedCheckout(event, git) {
    const own = ownCommits(event);
    if (own === null)
        return null;
    const head = await git.head();
    if (head !== null && own.includes(head) && !(await git.isDirty()))
        return null;
    const [wanted = ""] = own;
    return (`${event.name} runs with a token that can write, so nothing of a pull request's own code is run under it: ` +
        `check out ${wanted.slice(0, 12)} (${nameOf(event)}) untouched, without files that git neither tracks nor ignores, ` +
        "or use the pull_request event");
}
/** Why the plan may not be run, or null: a step's folder may be another checkout, which git ignores. */
async function untrustedFolder(event, { gates, setup }, root, { git, files }) {
    if (ownCommits(event) === null)
        return null;
    const steps = [...setup, ...gates.flatMap((gate) => gate.steps)];
    const folders = new Set(steps.flatMap((step) => ("workingDirectory" in step ? [step.workingDirectory] : [])));
    for (const folder of folders) {
        const path = (0,external_node_path_.join)(root, folder);
        const isHere = (await files.stat(path))?.isDirectory === true;
        if (!isHere || (await git(path).root()) === root)
            continue;
        return (`${event.name} runs with a token that can write, and the working-directory "${folder}" is a checkout of its own: ` +
            "nothing is run there");
    }
    return null;
}
function nameOf({ name }) {
    return name === "pull_request_target" ? "the base" : "the default branch";
}

;// CONCATENATED MODULE: ./build/src/planned.js









function isRefused(planned) {
    return "verdict" in planned;
}
/** Folder of the repository that is Gatehouse's own. */
const ours = ".gatehouse";
/** The plan phase: settings, config, event and repository become a plan. Bad input is refused with all its problems. */
async function planRun(settings, problems, world) {
    const { event } = settings;
    const git = world.git(world.cwd);
    // What reads a config takes about as long to load as git to answer.
    const [{ root, trackedFiles, links, ...checkedOut }] = await Promise.all([repositoryOf(world), configReader()]);
    const nothing = { head: event?.headSha ?? null, base: null, diff: null, toHead: null, compareWith: null };
    const home = (0,external_node_path_.join)(root, ours);
    const refuse = (verdict) => ({ plan: emptyPlan(settings), change: nothing, root, home, verdict });
    if (problems.length > 0) {
        return refuse((0,verdict/* broken */.mw)("config", (0,config_problems/* formatProblems */.C5)(problems.map((message) => ({ path: "action.yml", message })))));
    }
    const captured = links.find((link) => link === ours || link.startsWith(`${ours}/`));
    if (captured !== undefined) {
        const message = `${captured} is a link that git tracks, and Gatehouse keeps its own files there: remove it`;
        return { ...refuse((0,verdict/* broken */.mw)("config", message)), home: (0,external_node_path_.join)(world.temporary, `gatehouse-${process.pid}`) };
    }
    const unsafe = event && (await untrustedCheckout(event, git));
    if (unsafe)
        return refuse((0,verdict/* broken */.mw)("untrusted-event", unsafe));
    const outside = new OutsideLinks(world.files);
    await outside.add(root, async () => links);
    if (await outside.by((0,external_node_path_.join)(root, settings.configPath)))
        return refuse((0,verdict/* broken */.mw)("config", `${settings.configPath} is a link that leads out of the repository`));
    const config = await configOf(settings, root, trackedFiles, { ...world, files: outside.files });
    if (!config.ok)
        return refuse((0,verdict/* broken */.mw)("config", (0,config_problems/* formatProblems */.C5)(config.problems)));
    const change = await findChange({
        event,
        checkedOut,
        baseBranch: config.config.base,
        git,
        github: world.github,
    });
    const made = makePlan(config.config, {
        event: event?.name ?? "local",
        branch: event ? event.branch : checkedOut.branch,
        tag: event?.tag ?? null,
        changedPaths: change.diff ? [...change.diff.values()].flatMap(({ path, oldPath }) => [path, oldPath]) : null,
        commit: change.head,
        base: change.base?.branch ?? null,
        gates: settings.gates,
        failFast: settings.failFast,
        concurrency: settings.concurrency,
        cache: settings.cache,
        cores: world.cores,
    });
    if (!made.ok)
        return refuse((0,verdict/* broken */.mw)("config", (0,config_problems/* formatProblems */.C5)(made.problems)));
    const elsewhere = event && (await untrustedFolder(event, made.plan, root, world));
    if (elsewhere)
        return refuse((0,verdict/* broken */.mw)("untrusted-event", elsewhere));
    const isUntrusted = event?.isUntrusted ?? false;
    const gates = made.plan.gates.map((gate) => (event?.isDeletion ? { ...gate, skip: "the branch was deleted" } : gate));
    const words = changeWords({
        event,
        change,
        branch: event ? event.branch : checkedOut.branch,
        git,
        github: world.github,
    });
    return {
        plan: { ...made.plan, gates },
        config: config.config,
        change,
        words,
        root,
        home,
        trackedFiles,
        outside,
        isUntrusted,
    };
}
const namesFormat = /\bformat["']?\s*:/;
/** Loading all formats takes longer than all else before the first command; a config that names none needs no list. */
async function formatNames() {
    const { parsers } = await Promise.all(/* import() */[__webpack_require__.e(1920), __webpack_require__.e(969), __webpack_require__.e(8924), __webpack_require__.e(2087)]).then(__webpack_require__.bind(__webpack_require__, 98924));
    return parsers.map(({ format }) => format);
}
async function configReader() {
    const [{ resolveConfig }, { toolAliases, tools }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7751), __webpack_require__.e(9483)]).then(__webpack_require__.bind(__webpack_require__, 79483)),
        Promise.all(/* import() */[__webpack_require__.e(1920), __webpack_require__.e(969), __webpack_require__.e(4725), __webpack_require__.e(6469)]).then(__webpack_require__.bind(__webpack_require__, 94725)),
    ]);
    return { resolveConfig, toolAliases, tools };
}
/** The config of a repository: its file with the settings laid over it, or what is detected. */
async function configOf(settings, root, trackedFiles, world) {
    const text = await world.files.readText((0,external_node_path_.join)(root, settings.configPath));
    const project = { files: trackedFiles, read: (path) => world.files.readText((0,external_node_path_.join)(root, path)) };
    const { resolveConfig, toolAliases, tools } = await configReader();
    return resolveConfig({
        path: settings.configPath,
        text,
        project,
        tools,
        aliases: toolAliases,
        formats: text !== null && namesFormat.test(text) ? await formatNames() : undefined,
        set: settings.set,
        workingDirectory: settings.workingDirectory,
        platform: world.platform,
    });
}
/** The report of a refused run: no gate, and a verdict that is never green. */
function refusedReport({ plan, change, verdict }) {
    return {
        schemaVersion: 1,
        verdict,
        commit: plan.commit,
        event: plan.event,
        base: change.base,
        durationMs: 0,
        gates: [],
    };
}
function emptyPlan({ configPath, event }) {
    return {
        schemaVersion: 1,
        config: configPath,
        event: event?.name ?? "local",
        commit: event?.headSha ?? null,
        base: null,
        failFast: "no-new",
        concurrency: 1,
        cache: false,
        setup: [],
        gates: [],
    };
}
/** The repository that we were started in; outside one the folder itself, all of whose files count as tracked. */
async function repositoryOf(world) {
    const git = world.git(world.cwd);
    // All at once: each call costs more to start than to answer. Outside a repository the other answers are errors.
    const asked = [git.trackedFiles(), git.head(), git.branch(), git.defaultBranch(), git.links()];
    const [root] = await Promise.all([git.root(), Promise.allSettled(asked)]);
    if (root !== null) {
        const [trackedFiles, head, branch, defaultBranch, links] = await Promise.all(asked);
        const nested = nestedProject(root, trackedFiles, links, world);
        return nested ?? { root, trackedFiles, links, head, branch, defaultBranch };
    }
    const all = await world.files.glob(["**"], world.cwd);
    const trackedFiles = all.map((path) => (0,external_node_path_.relative)(world.cwd, path).split(external_node_path_.sep).join("/"));
    return { root: world.cwd, trackedFiles, links: [], head: null, branch: null, defaultBranch: null };
}
/**
 * A folder of a repository that has a config of its own, as the examples have, is a project of its own when we are
 * started in it. Its history is the whole repository's, so it is compared with nothing, and judged whole.
 */
function nestedProject(top, files, links, world) {
    const below = (0,external_node_path_.relative)(top, world.cwd).split(external_node_path_.sep).join("/");
    if (below === "" || below.startsWith("..") || (0,external_node_path_.isAbsolute)(below))
        return null;
    if (!files.includes(`${below}/${config_config/* defaultConfigPath */.jE}`))
        return null;
    const inside = (paths) => paths.filter((path) => path.startsWith(`${below}/`)).map((path) => path.slice(below.length + 1));
    return {
        root: world.cwd,
        trackedFiles: inside(files),
        links: inside(links),
        head: null,
        branch: null,
        defaultBranch: null,
    };
}


/***/ })

};
