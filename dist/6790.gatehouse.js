export const id = 6790;
export const ids = [6790];
export const modules = {

/***/ 76790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildArtifactsReporter: () => (/* binding */ buildArtifactsReporter)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_artifact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36355);
/* harmony import */ var _render_figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87671);



/**
 * Keeps what each build gate made as an artifact of the run, by paths from the repository's `root`. An attempt has a
 * name of its own, as none can be written twice. What a failed gate made is nothing that anybody should take.
 */
function buildArtifactsReporter({ artifacts, log }, root) {
    return {
        name: "build artifacts",
        close: async ({ gates }, { runAttempt }) => {
            for (const report of gates) {
                const { name: gate, verdict } = report;
                const made = (0,_core_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .builtOf */ .QC)(report);
                if (verdict.outcome !== "passed" || made.length === 0)
                    continue;
                const name = `gatehouse-artifacts-${gate}-${runAttempt ?? 1}`;
                const files = made.map(({ path }) => path);
                const outside = files.find((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path));
                try {
                    if (outside !== undefined)
                        throw new Error(`${outside} lies outside of the repository`);
                    await artifacts.upload(name, files.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path)), root);
                    log.info(`${(0,_render_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(made.length, "file")} of ${gate} kept as the artifact ${name}.`);
                }
                catch (error) {
                    const words = error instanceof Error ? error.message : String(error);
                    log.warning(`What ${gate} built could not be kept as the artifact ${name}: ${words}`);
                }
            }
        },
    };
}


/***/ })

};
