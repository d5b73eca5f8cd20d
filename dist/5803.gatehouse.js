export const id = 5803;
export const ids = [5803];
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

/***/ 83874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ suggestionId),
/* harmony export */   Fx: () => (/* binding */ suggestionsMark),
/* harmony export */   Mp: () => (/* binding */ readMark),
/* harmony export */   j4: () => (/* binding */ readSuggestionsMark),
/* harmony export */   t2: () => (/* binding */ suggestionBody),
/* harmony export */   ye: () => (/* binding */ mendedBody)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65601);


/**
 * What makes two suggestions the same: the finding's words, the lines and what becomes of them, but not where these
 * stand, so that a suggestion is known again after a rebase.
 */
function suggestionId(finding, { replaced, lines }) {
    const { tool, rule, path } = finding;
    const message = finding.message.replace(/\b(lines?)\s+\d+/gi, "$1");
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
        .update(JSON.stringify([tool, rule, path, message, replaced, lines]))
        .digest("hex")
        .slice(0, 16);
}
const markPattern = /^<!-- gatehouse-suggestion:([^\s:]*):([^\s:]*):([0-9a-f]{16}) -->/;
/** The body of a review comment: who says what, and the lines to put there. */
function suggestionBody(mark, finding, lines) {
    const who = finding.rule === finding.tool ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(finding.tool, 80) : `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(finding.tool, 40)} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(finding.rule, 80)}`;
    const sign = `<!-- gatehouse-suggestion:${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inMarker */ .cN)(mark.checkName)}:${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inMarker */ .cN)(mark.gate)}:${mark.id} -->`;
    return `${sign}\n${who} · ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(finding.message, 600)}\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestionBlock */ .St)(lines)}`;
}
/** The mark of a body that was written under this check name; null if it is none of ours. */
function readMark(body, checkName) {
    const [, check, gate, id] = markPattern.exec(body) ?? [];
    if (check !== (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inMarker */ .cN)(checkName) || gate === undefined || id === undefined)
        return null;
    return { gate: decodeURIComponent(gate), id };
}
/** The body of a suggestion that somebody has answered, once nothing is left to mend: no mark, and nothing to apply. */
function mendedBody(body, commit) {
    const [, words = ""] = body.split("\n");
    return `${words}\n\nMended: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(commit.slice(0, 7))} has it no more.`;
}
/** Hidden part of the pull request's comment by which the next run knows that suggestions stand there. */
function suggestionsMark(count) {
    return count > 0 ? `<!-- gatehouse-suggestions:${count} -->` : "";
}
/** How many suggestions stood there when the pull request's comment was written. */
function readSuggestionsMark(body) {
    const [first = ""] = body.split("\n", 1);
    return Number(/<!-- gatehouse-suggestions:(\d{1,4}) -->/.exec(first)?.[1] ?? 0);
}


/***/ }),

/***/ 35803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  suggestionsReporter: () => (/* binding */ suggestionsReporter)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/diff-text.js
var diff_text = __webpack_require__(85868);
// EXTERNAL MODULE: ./build/src/ports.js + 2 modules
var ports = __webpack_require__(93576);
// EXTERNAL MODULE: ./build/src/render/figures.js
var figures = __webpack_require__(87671);
// EXTERNAL MODULE: ./build/src/render/limits.js
var limits = __webpack_require__(93548);
;// CONCATENATED MODULE: ./build/src/render/suggestion-choice.js

/**
 * What becomes of the suggestions: those that stand there and are still wanted are kept, outdated ones too, so that
 * nothing is said twice; of the others those go whose absence `isTold` calls certain. What is wanted and not there is
 * fresh, best first, as far as the limits allow, and never two on the same lines: they could not both be applied.
 */
function choose(wanted, posted, isTold) {
    const pairs = paired(wanted, posted);
    const taken = [...pairs.keys()];
    const kept = new Set(pairs.values());
    const others = posted.filter((each) => !kept.has(each));
    const gone = others.filter(isTold);
    const left = others.length - gone.length;
    const room = Math.min(limits/* suggestionsPerRun */.ow, limits/* suggestionsInAll */.Cq - kept.size - left);
    const fresh = [];
    for (const one of wanted) {
        if (fresh.length >= room)
            break;
        if (pairs.has(one) || taken.some((other) => overlap(one, other)))
            continue;
        fresh.push(one);
        taken.push(one);
    }
    return { kept: kept.size, left, fresh, gone };
}
/**
 * Each wanted suggestion with the one that says the same, whichever gate it was of: first those on the same line, then
 * any, outdated ones last.
 */
function paired(wanted, posted) {
    const pairs = new Map();
    const free = new Set([...posted].sort((a, b) => Number(a.line === null) - Number(b.line === null)));
    const pair = (isSame) => {
        for (const one of wanted) {
            if (pairs.has(one))
                continue;
            const same = [...free].find((other) => other.id === one.id && isSame(one, other));
            if (!same)
                continue;
            pairs.set(one, same);
            free.delete(same);
        }
    };
    pair((one, other) => one.line === other.line);
    pair(() => true);
    return pairs;
}
function overlap(a, b) {
    return a.path === b.path && a.startLine <= b.line && b.startLine <= a.line;
}

// EXTERNAL MODULE: ./build/src/render/suggestion-text.js
var suggestion_text = __webpack_require__(83874);
// EXTERNAL MODULE: ./build/src/core/edits.js
var edits = __webpack_require__(60736);
// EXTERNAL MODULE: ./build/src/core/finding.js
var finding = __webpack_require__(45068);
// EXTERNAL MODULE: ./build/src/core/judge.js
var judge = __webpack_require__(15098);
;// CONCATENATED MODULE: ./build/src/core/shown-lines.js
/** Unchanged lines that GitHub, as git by default, shows around each change. */
const contextLines = 3;
/** True if the lines, both ends included, stand in one hunk as a pull request shows it: changed lines and their context. */
function isShown(hunks, first, last) {
    return shownSpans(hunks).some((span) => first >= span.first && last <= span.last);
}
/** True if one of the lines is itself added or changed. */
function touchesChange(hunks, first, last) {
    return hunks.some(({ new: { start, count } }) => count > 0 && first < start + count && last >= start);
}
/** Hunks whose context meets are one. */
function shownSpans(hunks) {
    const spans = [];
    for (const { new: now } of hunks) {
        // An empty side names the line before it.
        const start = now.count === 0 ? now.start + 1 : now.start;
        const span = { first: Math.max(1, start - contextLines), last: start + now.count - 1 + contextLines };
        const open = spans.at(-1);
        if (open && span.first <= open.last + 1)
            open.last = span.last;
        else
            spans.push(span);
    }
    return spans;
}

// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(87422);
// EXTERNAL MODULE: ./build/src/render/places.js
var places = __webpack_require__(65504);
;// CONCATENATED MODULE: ./build/src/render/suggestions.js









/**
 * Findings that could become suggestions, worst first: of lint gates that offer them, with a fix, not known from the base
 * where only new ones block, let pass by nobody, and in a file of the change.
 */
function fixables(report, context) {
    return report.gates
        .filter((gate) => offers(gate, context))
        .flatMap((gate) => {
        const policy = (0,figures/* policyOf */.US)(context.plan, gate.name);
        return gate.findings
            .filter((finding) => finding.fix && !finding.waived && !(policy.block === "new" && finding.standing === "known"))
            .filter((finding) => isOfChange(finding.path, context))
            .map((finding) => ({ gate: gate.name, finding, blocks: (0,judge/* isBlocking */.Us)(finding, policy) ? 1 : 0 }));
    })
        .sort((a, b) => b.blocks - a.blocks || finding/* severities */.gO.indexOf(b.finding.severity) - finding/* severities */.gO.indexOf(a.finding.severity));
}
/** Linters' fixes are a matter of style: those of scanners are code scanning's. */
function offers({ name, kind }, { plan }) {
    return kind === "lint" && plan.gates.find((gate) => gate.name === name)?.suggestions !== false;
}
function isOfChange(path, { diff }) {
    if (path === undefined || !(0,places/* isInRepository */.cC)(path))
        return false;
    const file = diff?.get(path);
    return file !== undefined && file.status !== "deleted";
}
/**
 * The suggestions that can be made of fixes, in their order. `texts` holds the head's text of their files; a file that it
 * does not hold has none, nor has a fix whose lines the pull request does not show.
 */
function suggestions(found, texts, context) {
    return found.flatMap((fixable) => {
        const text = texts.get(fixable.finding.path);
        const suggestion = text === undefined ? null : suggested(fixable, text, context);
        return suggestion ? [suggestion] : [];
    });
}
function suggested({ gate, finding }, text, context) {
    const after = (0,edits/* applyEdits */.c)(text, finding.fix ?? []);
    const hunks = context.diff?.get(finding.path)?.hunks ?? [];
    const isPlaced = ({ first, last }) => isShown(hunks, first, last) && (finding.standing === "new" || touchesChange(hunks, first, last));
    const change = after === null ? undefined : (0,edits/* lineChanges */.Y)(text, after).find(isPlaced);
    if (!change || !isReadable(change))
        return null;
    const id = (0,suggestion_text/* suggestionId */.CA)(finding, change);
    const body = (0,suggestion_text/* suggestionBody */.t2)({ checkName: context.checkName, gate, id }, finding, change.lines);
    if (body.length > limits/* commentLimit */.j9)
        return null;
    return { id, gate, path: finding.path, startLine: change.first, line: change.last, body };
}
/** Short enough to be read, and without characters that nobody sees or that were lost in reading the file. */
function isReadable({ replaced, lines }) {
    if (replaced.length > limits/* suggestionLines */.of || lines.length > limits/* suggestionLines */.of)
        return false;
    return lines.every((line) => (0,core_text/* visible */.RK)(line) === line && !line.includes("\ufffd"));
}

;// CONCATENATED MODULE: ./build/src/reporters/suggestions.js








/** Larger files are generated, and nobody mends them by hand. */
const maxFileBytes = 1024 * 1024;
/**
 * Fixes as suggestions on the lines of the pull request. Those of earlier runs are kept while their finding stands, and
 * taken back when it is gone.
 */
function suggestionsReporter(world, comment) {
    return {
        name: "suggestions",
        close: async (report, context) => {
            // What a cancelled run did not come to is not mended.
            if (context.pullRequest === null || context.diff === null || report.verdict.outcome === "cancelled")
                return;
            const run = { ...world, report, context, pull: context.pullRequest, head: context.plan.commit };
            try {
                await keep(run, comment);
            }
            catch (error) {
                world.session.take(error, "suggestions", false);
            }
        },
    };
}
async function keep(run, comment) {
    const { session, report, context, head } = run;
    if (head === null)
        return;
    const all = fixables(report, context);
    const found = all.slice(0, limits/* suggestionCandidates */.rC);
    let unlike = found.length > 0 ? await filesUnlike(head, run.sources) : new Set();
    const wanted = suggestions(found, await headTexts(run.sources, found, unlike), context);
    const gates = [...new Set(all.map(({ gate }) => gate))];
    if (wanted.length === 0 && !(await mayStand(run, comment))) {
        session.suggestions = { standing: 0, others: all.length, gates };
        return;
    }
    const posted = await ownSuggestions(run);
    if (found.length === 0 && posted.length > 0)
        unlike = await filesUnlike(head, run.sources);
    const judged = new Set(report.gates.filter(isJudged).map(({ name }) => name));
    const isTold = ({ gate, path }) => found.length === all.length && judged.has(gate) && !unlike.has(path);
    const { kept, fresh, gone, left } = choose(wanted, posted, isTold);
    // What is there is known before anything is written, and what is written counts at once: an error on the way loses none.
    let standing = kept + left + gone.length;
    const tell = () => {
        session.suggestions = { standing, others: Math.max(0, all.length - kept - added), gates };
    };
    let added = 0;
    tell();
    for (const one of gone.slice(0, limits/* removalsPerRun */.Sq)) {
        await takeBack(run, one, head);
        standing--;
        tell();
    }
    const refused = await post(run, head, fresh, (taken) => {
        added += taken;
        standing += taken;
        tell();
    });
    if (added > 0)
        run.log.info(`Suggestions: ${(0,figures/* count */.U9)(added, "fix", "fixes")} offered on lines of the pull request.`);
    if (refused > 0)
        run.log.info(`Suggestions: GitHub did not take ${(0,figures/* count */.U9)(refused, "fix", "fixes")}.`);
}
/** A gate that was judged to its end: what it does not find any more is gone. */
function isJudged({ verdict, steps }) {
    const isWhole = ({ outcome }) => outcome === "passed" || outcome === "failed";
    return isWhole(verdict) && steps.every((step) => isWhole(step.verdict) && step.isPartial !== true);
}
/**
 * Files of the working tree that are not as the head has them, in a merge checkout or after a step that wrote to them:
 * their lines are not those of the head, and what is not found there says nothing of it.
 */
async function filesUnlike(head, { git }) {
    const files = [...(0,diff_text/* parseDiff */.FR)(await git.diff(head, null)).values()];
    return new Set(files.flatMap(({ path, oldPath }) => [path, oldPath]));
}
/** Text of the files to mend as the head has them. */
async function headTexts({ root, files }, found, unlike) {
    const texts = new Map();
    for (const path of new Set(found.map(({ finding }) => finding.path))) {
        const file = (0,external_node_path_.join)(root, path);
        if (unlike.has(path) || (await files.isLink(file)))
            continue;
        const stat = await files.stat(file);
        const text = stat && !stat.isDirectory && stat.size <= maxFileBytes ? await files.readText(file) : null;
        if (text !== null)
            texts.set(path, text);
    }
    return texts;
}
/**
 * Whether suggestions of earlier runs may stand there. The pull request's comment remembers it, and is read anyway; where
 * there may be none, GitHub has to be asked.
 */
async function mayStand({ session, context, pull }, comment) {
    const own = comment === "never" ? undefined : await session.ownComment(pull, context.checkName);
    if (own)
        return (0,suggestion_text/* readSuggestionsMark */.j4)(own.body) > 0;
    // Suggestions make these modes write a comment.
    if (comment === "auto" || comment === "always")
        return false;
    return context.plan.gates.some((gate) => gate.skip === undefined && offers(gate, context));
}
/** Suggestions of ours that stand there: our author **and** our mark. */
async function ownSuggestions({ session, context, pull }) {
    const all = await session.github.reviewComments(pull);
    const marked = all.flatMap((comment) => {
        const mark = (0,suggestion_text/* readMark */.Mp)(comment.body, context.checkName);
        return mark ? [{ comment, mark }] : [];
    });
    if (marked.length === 0)
        return [];
    const author = await session.author();
    const answered = new Set(all.map(({ answers }) => answers));
    return marked
        .filter(({ comment }) => comment.author === author)
        .map(({ comment, mark }) => ({ ...mark, ...placeOf(comment), isAnswered: answered.has(comment.id) }));
}
function placeOf({ id, path, line, body }) {
    return { commentId: id, path, line, body };
}
/** What somebody has answered stays, so that the answer has something to stand under. */
async function takeBack({ session }, { commentId, body, isAnswered }, head) {
    if (isAnswered)
        await session.github.updateReviewComment(commentId, (0,suggestion_text/* mendedBody */.ye)(body, head));
    else
        await session.github.deleteReviewComment(commentId);
}
/**
 * Posts the suggestions, and gives the number of those that GitHub did not take. It takes all of a review or none, and
 * does not say which one it minds: a refused review is sent again in halves, a bounded number of times.
 */
async function post({ session, pull }, head, fresh, onTaken) {
    const waiting = [];
    for (let i = 0; i < fresh.length; i += limits/* commentsPerReview */.CL)
        waiting.push(fresh.slice(i, i + limits/* commentsPerReview */.CL));
    let refused = 0;
    let tries = 0;
    for (let batch = waiting.shift(); batch; batch = waiting.shift()) {
        if (tries++ >= limits/* reviewTries */.e$) {
            refused += batch.length;
            continue;
        }
        try {
            await session.github.createReview(pull, head, batch);
            onTaken(batch.length);
        }
        catch (error) {
            if (!(error instanceof ports/* GitHubError */.y_) || error.status !== 422)
                throw error;
            // A commit that is not the pull request's any more is no fault of one comment.
            if (batch.length === 1 || /commit[_ ]?id/i.test(error.message)) {
                refused += batch.length;
                continue;
            }
            const half = Math.ceil(batch.length / 2);
            waiting.unshift(batch.slice(0, half), batch.slice(half));
        }
    }
    return refused;
}


/***/ })

};
