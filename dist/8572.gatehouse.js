export const id = 8572;
export const ids = [8572];
export const modules = {

/***/ 1843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ comment),
/* harmony export */   M: () => (/* binding */ page)
/* harmony export */ });
/* harmony import */ var _core_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18732);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9705);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87671);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39488);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(93548);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65601);
/* harmony import */ var _next_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52933);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65504);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38583);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8239);
/* harmony import */ var _suggestion_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(83874);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(32934);
/* harmony import */ var _timeline_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(64711);
/* harmony import */ var _versus_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(87578);














/** The pull request's comment: verdict, what to do, gates, folds. Within GitHub's limit, whatever the report holds. */
function comment(report, context) {
    const head = `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .marker */ .xL)(context.checkName)}${(0,_suggestion_text_js__WEBPACK_IMPORTED_MODULE_9__/* .suggestionsMark */ .Fx)(context.suggestions ?? 0)}\n`;
    return head + page(report, context, _sections_js__WEBPACK_IMPORTED_MODULE_8__/* .brief */ .dh, _limits_js__WEBPACK_IMPORTED_MODULE_13__/* .commentLimit */ .j9 - (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .units */ .MD)(head), _document_js__WEBPACK_IMPORTED_MODULE_1__/* .units */ .MD);
}
/** The same page for the comment and the summary, within the budget and detail of each. */
function page(report, context, detail, limit, measure) {
    const place = (0,_places_js__WEBPACK_IMPORTED_MODULE_6__/* .places */ .zn)(report, context);
    const chart = (0,_timeline_js__WEBPACK_IMPORTED_MODULE_11__/* .timeline */ .IO)(report);
    const isFine = (0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .isGreen */ .gf)(report.verdict) || report.verdict.outcome === "skipped";
    const table = (0,_table_js__WEBPACK_IMPORTED_MODULE_10__/* .gateTable */ .k)(report, context);
    const content = {
        head: [heading(report, context), (0,_next_js__WEBPACK_IMPORTED_MODULE_5__/* .nextLine */ .s)(report, context, place), (0,_release_js__WEBPACK_IMPORTED_MODULE_7__/* .releaseLine */ .aY)(report.gates), wholeMessage(report)]
            .filter((part) => part !== "")
            .join("\n\n"),
        sections: [
            isFine ? folded(table) : table,
            ...(0,_sections_js__WEBPACK_IMPORTED_MODULE_8__/* .sections */ .V0)(report.gates, context, place, detail),
            ...(chart ? [chart] : []),
        ],
        foot: (hidden) => foot(report, context, hidden),
    };
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .layOut */ .v8)(content, limit, measure);
}
function heading(report, context) {
    return `### ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .icon */ .Kk)(report.verdict)} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(context.checkName, 100)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .Pl)(report, context.plan), 600)}`;
}
/** Without gates, as for a broken config, the verdict's message is all there is. */
function wholeMessage(report) {
    const { message } = report.verdict;
    return report.gates.length === 0 && message.trim().includes("\n") ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .codeBlock */ .DV)(message, 50) : "";
}
function folded(table) {
    const { open, close } = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)((0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(table.total, "gate"), false);
    return { ...table, open: open + table.open, close };
}
function foot(report, context, hidden) {
    const run = context.runNumber === null ? "this run" : `run ${context.runNumber}`;
    const full = context.runUrl ? `: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)("full report", context.runUrl)}` : "";
    const parts = [
        ...(context.runUrl ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)(run, context.runUrl)] : []),
        ...(context.runAttempt !== null ? [`attempt ${context.runAttempt}`] : []),
        ...(report.commit ? [`commit ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)((0,_places_js__WEBPACK_IMPORTED_MODULE_6__/* .shortCommit */ .Ax)(report.commit))}`] : []),
        ...comparison(report),
        ...baseline(report),
        ...(context.notes ?? []).map((note) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(note, 500)),
        ...(hidden.length > 0 ? [`not shown here: ${hidden.join(", ")}${full}`] : []),
    ];
    return parts.length === 0 ? "" : `<sub>${parts.join(" · ")}</sub>`;
}
function baseline(report) {
    if (report.baseline?.commit) {
        return [`figures of the base: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)((0,_places_js__WEBPACK_IMPORTED_MODULE_6__/* .shortCommit */ .Ax)(report.baseline.commit))}${(0,_versus_js__WEBPACK_IMPORTED_MODULE_12__/* .distanceWords */ .HA)(report.baseline)}`];
    }
    const words = (0,_versus_js__WEBPACK_IMPORTED_MODULE_12__/* .baselineWords */ .v8)(report);
    return words === null ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(words, 300)];
}
function comparison(report) {
    if (!report.base)
        return [];
    const { branch, commit, missing } = report.base;
    if (commit)
        return [`compared with ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)((0,_places_js__WEBPACK_IMPORTED_MODULE_6__/* .shortCommit */ .Ax)(commit))}, the merge base with ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(branch, 60)}`];
    return [`not compared with ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(branch, 60)}${missing ? `: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(missing, 120)}` : ""}`];
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

/***/ 88430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ summary)
/* harmony export */ });
/* harmony import */ var _comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1843);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9705);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93548);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8239);




/** The job's summary: the comment's page with more of everything, within the megabyte that the runner takes. */
function summary(report, context) {
    return (0,_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .page */ .M)(report, context, _sections_js__WEBPACK_IMPORTED_MODULE_2__/* .ample */ ._r, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .summaryLimit */ .mf, _document_js__WEBPACK_IMPORTED_MODULE_1__/* .bytes */ .ee);
}


/***/ }),

/***/ 8572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   summaryReporter: () => (/* binding */ summaryReporter)
/* harmony export */ });
/* harmony import */ var _render_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88430);

/** The job's summary: needs no token, so a fork's pull request has it too. */
function summaryReporter(runner) {
    return { name: "summary", close: (report, context) => runner.writeSummary((0,_render_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z)(report, context)) };
}


/***/ })

};
