export const id = 238;
export const ids = [238];
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
    failed: ["tests-failed", "findings", "coverage", "metrics", "exit-code"],
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

/***/ 34857:
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
        ...(gate.line === undefined ? {} : { line: gate.line }),
    };
}

// EXTERNAL MODULE: ./build/src/config/problems.js
var config_problems = __webpack_require__(81922);
// EXTERNAL MODULE: ./build/src/core/verdict.js
var verdict = __webpack_require__(18732);
;// CONCATENATED MODULE: ./build/src/planned.js






function isRefused(planned) {
    return "verdict" in planned;
}
/** The plan phase: settings, config, event and repository become a plan. Bad input is refused with all its problems. */
async function planRun(settings, problems, world) {
    const { event } = settings;
    const git = world.git(world.cwd);
    // What reads a config takes about as long to load as git to answer.
    const [{ root, trackedFiles, ...checkedOut }] = await Promise.all([repositoryOf(world), configReader()]);
    const nothing = { head: event?.headSha ?? null, base: null, diff: null, toHead: null, compareWith: null };
    const refuse = (verdict) => ({ plan: emptyPlan(settings), change: nothing, root, verdict });
    if (problems.length > 0) {
        return refuse((0,verdict/* broken */.mw)("config", (0,config_problems/* formatProblems */.C5)(problems.map((message) => ({ path: "action.yml", message })))));
    }
    const unsafe = event && (await untrustedCheckout(event, git));
    if (unsafe)
        return refuse((0,verdict/* broken */.mw)("untrusted-event", unsafe));
    const config = await configOf(settings, root, trackedFiles, world);
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
    const isUntrusted = event?.isUntrusted ?? false;
    const gates = made.plan.gates.map((gate) => (event?.isDeletion ? { ...gate, skip: "the branch was deleted" } : gate));
    return { plan: { ...made.plan, gates }, config: config.config, change, root, trackedFiles, isUntrusted };
}
const namesFormat = /\bformat["']?\s*:/;
/** Loading all formats takes longer than all else before the first command; a config that names none needs no list. */
async function formatNames() {
    const { parsers } = await Promise.all(/* import() */[__webpack_require__.e(647), __webpack_require__.e(479), __webpack_require__.e(859)]).then(__webpack_require__.bind(__webpack_require__, 50479));
    return parsers.map(({ format }) => format);
}
async function configReader() {
    const [{ resolveConfig }, { toolAliases, tools }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(45), __webpack_require__.e(483)]).then(__webpack_require__.bind(__webpack_require__, 79483)),
        Promise.all(/* import() */[__webpack_require__.e(443), __webpack_require__.e(647), __webpack_require__.e(786), __webpack_require__.e(798)]).then(__webpack_require__.bind(__webpack_require__, 6786)),
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
/**
 * Under `pull_request_target` the token can write, so code of the pull request must not run: lint configs are code, too.
 * Only the base's own commit, untouched, is run. Gives the reason to refuse, or null.
 */
async function untrustedCheckout({ name, pullRequest }, git) {
    if (name !== "pull_request_target" || !pullRequest)
        return null;
    const isBase = (await git.head()) === pullRequest.baseSha && !(await git.isDirty());
    if (isBase)
        return null;
    return ("pull_request_target runs with a token that can write, so nothing of a pull request's own code is run under it: " +
        `check out ${pullRequest.baseSha.slice(0, 12)} (the base) untouched, or use the pull_request event`);
}
/** The repository that we were started in; outside one the folder itself, all of whose files count as tracked. */
async function repositoryOf(world) {
    const git = world.git(world.cwd);
    // All at once: each call costs more to start than to answer. Outside a repository the other answers are errors.
    const asked = [git.trackedFiles(), git.head(), git.branch(), git.defaultBranch()];
    const [root] = await Promise.all([git.root(), Promise.allSettled(asked)]);
    if (root !== null) {
        const [trackedFiles, head, branch, defaultBranch] = await Promise.all(asked);
        const nested = await nestedProject(root, trackedFiles, world);
        return nested ?? { root, trackedFiles, head, branch, defaultBranch };
    }
    const all = await world.files.glob(["**"], world.cwd);
    const trackedFiles = all.map((path) => (0,external_node_path_.relative)(world.cwd, path).split(external_node_path_.sep).join("/"));
    return { root: world.cwd, trackedFiles, head: null, branch: null, defaultBranch: null };
}
/**
 * A folder of a repository that has a config of its own, as the examples have, is a project of its own when we are
 * started in it. Its history is the whole repository's, so it is compared with nothing, and judged whole.
 */
async function nestedProject(top, files, world) {
    const below = (0,external_node_path_.relative)(top, world.cwd).split(external_node_path_.sep).join("/");
    if (below === "" || below.startsWith("..") || (0,external_node_path_.isAbsolute)(below))
        return null;
    if (!files.includes(`${below}/${config_config/* defaultConfigPath */.jE}`))
        return null;
    const trackedFiles = files.filter((path) => path.startsWith(`${below}/`)).map((path) => path.slice(below.length + 1));
    return { root: world.cwd, trackedFiles, head: null, branch: null, defaultBranch: null };
}


/***/ })

};
