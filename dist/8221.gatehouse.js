export const id = 8221;
export const ids = [8221];
export const modules = {

/***/ 48221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   filledSections: () => (/* binding */ filledSections)
/* harmony export */ });
/* harmony import */ var mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68499);
/* harmony import */ var mdast_util_to_string__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31869);


/**
 * The headings of a Markdown text, in lower case, and whether there is something below each of them, up to the next
 * heading of its depth. A comment is nothing: templates hold them to be replaced. Text in a block of code is no heading.
 */
function filledSections(markdown) {
    const blocks = (0,mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_0__/* .fromMarkdown */ .Y)(markdown).children;
    const sections = new Map();
    blocks.forEach((block, index) => {
        if (block.type !== "heading")
            return;
        const name = (0,mdast_util_to_string__WEBPACK_IMPORTED_MODULE_1__/* .toString */ .d)(block).trim().toLowerCase();
        const after = blocks.slice(index + 1);
        const end = after.findIndex((next) => next.type === "heading" && next.depth <= block.depth);
        const own = end < 0 ? after : after.slice(0, end);
        sections.set(name, (sections.get(name) ?? false) || own.some(saysSomething));
    });
    return sections;
}
function saysSomething(block) {
    if (block.type === "heading" || block.type === "thematicBreak")
        return false;
    if (block.type === "html")
        return block.value.replace(/<!--[\s\S]*?(?:-->|$)/g, "").trim() !== "";
    return (0,mdast_util_to_string__WEBPACK_IMPORTED_MODULE_1__/* .toString */ .d)(block, { includeHtml: false }).trim() !== "" || hasPicture(block);
}
/** A picture or a table of them may stand for words. */
function hasPicture(block) {
    return block.type === "paragraph" && block.children.some(({ type }) => type === "image" || type === "imageReference");
}


/***/ })

};
