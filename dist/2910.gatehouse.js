export const id = 2910;
export const ids = [2910];
export const modules = {

/***/ 2910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotationsReporter: () => (/* binding */ annotationsReporter)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87422);
/* harmony import */ var _render_annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64424);
/* harmony import */ var _render_figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87671);
/* harmony import */ var _render_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93548);




const levels = {
    failure: "error",
    warning: "warning",
    notice: "notice",
};
/** Workflow-command annotations, for a run without check runs of its own: the runner shows ten of each level. */
function annotationsReporter(log, hasChecks) {
    return {
        name: "annotations",
        close: async (report, context) => {
            if (hasChecks())
                return;
            const all = report.gates.map((gate) => (0,_render_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .annotations */ .h)(gate, (0,_render_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .policyOf */ .US)(context.plan, gate.name), context.diff));
            for (const level of ["failure", "warning", "notice"]) {
                const found = inTurn(all.map(({ shown }) => shown.filter((annotation) => annotation.level === level)));
                for (const annotation of found.slice(0, _render_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .annotationsPerLevel */ .iN))
                    annotate(log, annotation);
                const missing = found.length - _render_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .annotationsPerLevel */ .iN;
                if (missing > 0) {
                    const noun = `${levels[level]} annotation`;
                    log.info(`${(0,_render_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(missing, noun)} not shown: the runner shows ${_render_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .annotationsPerLevel */ .iN} of each level. The job's summary has more.`);
                }
            }
            for (const sentence of all.flatMap(({ hidden }) => hidden))
                log.info(sentence);
        },
    };
}
/** The first of each gate, then the second of each: one gate's many must not hide the few of another. */
function inTurn(lists) {
    const longest = Math.max(0, ...lists.map((list) => list.length));
    return Array.from({ length: longest }, (_, index) => lists.flatMap((list) => list.slice(index, index + 1))).flat();
}
function annotate(log, annotation) {
    const { path, startLine, endLine, startColumn, endColumn, title, message } = annotation;
    log.annotate(levels[annotation.level], (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(message, _render_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .logAnnotationLimit */ .pD), {
        file: path,
        startLine,
        endLine,
        startColumn,
        endColumn,
        title,
    });
}


/***/ })

};
