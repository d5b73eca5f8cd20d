export const id = 3965;
export const ids = [3965];
export const modules = {

/***/ 3965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18732);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47012);
/* harmony import */ var _reporters_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18713);




/** Plans, runs and reports here. */
const run = async ({ world, settings, words, options, out, err }) => {
    const shown = (reportPath) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(world.cwd, reportPath);
    const report = await (0,_main_js__WEBPACK_IMPORTED_MODULE_2__/* .main */ .i)({
        settings: { ...settings, gates: words },
        fix: options.fix,
        isTerminal: true,
        reporters: (reportPath) => (0,_reporters_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalReporters */ .H)(world, {
            // With --json the one document is the result, and people's words go beside it.
            terminal: {
                stream: options.json ? err : out,
                color: options.color,
                unicode: world.platform !== "win32" || world.env.WT_SESSION !== undefined,
                quiet: options.quiet,
                reportPath: shown(reportPath),
            },
            json: { path: reportPath, print: options.json ? (text) => out.write(text) : null },
        }),
    }, world);
    return (0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCode */ .I$)(report.verdict);
};


/***/ })

};
