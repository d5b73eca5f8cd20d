export const id = 51;
export const ids = [51];
export const modules = {

/***/ 79783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ noteKinds),
/* harmony export */   m: () => (/* binding */ releaseMarker)
/* harmony export */ });
/** What a release gate promises, and what became of it (docs/release.md). */
const noteKinds = ["conventional", "github", "none"];
/** Hidden line in the text of releases that are ours: drafts without it are somebody's own. */
const releaseMarker = "<!-- gatehouse:release -->";


/***/ }),

/***/ 10051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   markedBody: () => (/* binding */ markedBody),
/* harmony export */   releaseNotes: () => (/* binding */ releaseNotes)
/* harmony export */ });
/* harmony import */ var _core_release_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79783);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9705);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87671);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93548);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65601);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65504);






const groups = [
    { title: "Features", types: ["feat"] },
    { title: "Fixes", types: ["fix"] },
    { title: "Performance", types: ["perf"] },
    { title: "Reverts", types: ["revert"] },
];
/** The text of a release from its commits: what breaks first, then by kind; the rest is folded. */
function releaseNotes(notes, repositoryUrl) {
    const { entries, previous, tag } = notes;
    const breaking = entries.filter(({ breaks }) => breaks !== null);
    const others = entries.filter(({ type }) => !groups.some(({ types }) => types.includes(type)));
    const line = (entry) => noteLine(entry, repositoryUrl);
    const sections = [
        listSection("Breaking changes", breaking, (entry) => breakingLine(entry, repositoryUrl), 9),
        ...groups.map(({ title, types }, index) => {
            const own = entries.filter(({ type }) => types.includes(type));
            return listSection(title, own, line, 8 - index);
        }),
        { ...listSection("", others, line, 1), ...(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)((0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(others.length, "other change"), false) },
    ].filter(({ total }) => total > 0);
    const compare = `${repositoryUrl}/compare/${encodeURIComponent(previous ?? "")}...${encodeURIComponent(tag)}`;
    const first = previous === null ? "First release." : "";
    const head = entries.length === 0 && previous !== null ? "No changes." : first;
    const page = {
        head,
        sections,
        foot: (hidden) => [
            ...(hidden.length > 0 ? [`Not shown: ${hidden.join(", ")}.`] : []),
            ...(previous === null ? [] : [`**Full changes:** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(`${previous}…${tag}`), compare)}`]),
            _core_release_js__WEBPACK_IMPORTED_MODULE_4__/* .releaseMarker */ .m,
        ].join("\n\n"),
    };
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .layOut */ .v8)(page, _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .releaseBodyLimit */ .n5, _document_js__WEBPACK_IMPORTED_MODULE_0__/* .units */ .MD).trimStart();
}
/** Text of somebody else's (GitHub's notes, none at all) as that of a release of ours. */
function markedBody(body) {
    const room = _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .releaseBodyLimit */ .n5 - _core_release_js__WEBPACK_IMPORTED_MODULE_4__/* .releaseMarker */ .m.length - 4;
    return `${body.length > room ? `${body.slice(0, room - 1)}…` : body}\n\n${_core_release_js__WEBPACK_IMPORTED_MODULE_4__/* .releaseMarker */ .m}\n`.trimStart();
}
function listSection(title, entries, line, importance) {
    return {
        noun: "change",
        importance,
        total: entries.length,
        open: `## ${title}\n\n`,
        close: "",
        *items() {
            for (const entry of entries)
                yield [line(entry)];
        },
        glue: "\n",
        most: 1_000,
    };
}
/** `- **api:** refunds round half to even (#12) · 4f1c0de`. */
function noteLine({ scope, subject, commit }, repositoryUrl) {
    const [, words = subject, pull] = /^(.*?)\s*\(#(\d{1,10})\)$/.exec(subject) ?? [];
    const prefix = scope === null ? "" : `**${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(scope, 60)}:** `;
    const pullLink = pull === undefined ? "" : ` (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(`#${pull}`, `${repositoryUrl}/pull/${pull}`)})`;
    const commitLink = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .shortCommit */ .Ax)(commit)), `${repositoryUrl}/commit/${commit}`);
    return `- ${prefix}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(words) || "(no message)"}${pullLink} · ${commitLink}`;
}
function breakingLine(entry, repositoryUrl) {
    const { breaks, subject } = entry;
    const line = noteLine(entry, repositoryUrl);
    const words = breaks ?? "";
    return words === "" || words === subject ? line : `${line}\\\n  ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(words, 1_000)}`;
}


/***/ })

};
