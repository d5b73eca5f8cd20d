export const id = 8941;
export const ids = [8941];
export const modules = {

/***/ 98941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plan: () => (/* binding */ plan)
/* harmony export */ });
/* harmony import */ var _planned_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2137);
/* harmony import */ var _render_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2691);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62925);



/** Prints what would run and why, and the config that detection stands for. */
const plan = async ({ world, settings, words, options, out, err }) => {
    const planned = await (0,_planned_js__WEBPACK_IMPORTED_MODULE_0__/* .planRun */ .nY)({ ...settings, gates: words }, [], world);
    if ((0,_planned_js__WEBPACK_IMPORTED_MODULE_0__/* .isRefused */ .H0)(planned)) {
        (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .print */ .yy)(err, planned.verdict.message);
        return _command_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp;
    }
    if (options.json) {
        (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .printJson */ .Q2)(out, planned.plan);
        return 0;
    }
    if (options.mermaid) {
        (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .print */ .yy)(out, (0,_render_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .mermaidPlan */ .L)(planned.plan));
        return 0;
    }
    (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .print */ .yy)(out, (0,_render_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .planText */ .P)(planned.plan, planned.change.base));
    if (planned.config.path === null) {
        const { toYaml } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3409), __webpack_require__.e(7751), __webpack_require__.e(8045)]).then(__webpack_require__.bind(__webpack_require__, 68045));
        (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .print */ .yy)(out, `\nThe config that detection stands for (.github/gatehouse.yml):\n\n${toYaml(planned.config)}`);
    }
    return 0;
};


/***/ })

};
