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
 * Keeps what each build gate made, and what canaries were judged by, as artifacts of the run, by paths from the
 * repository's `root`. An attempt has a name of its own, as none can be written twice. What a failed build made is nothing
 * that anybody should take; a canary that failed has most to tell.
 */
function buildArtifactsReporter(world, root) {
    return {
        name: "build artifacts",
        close: async ({ gates }, { runAttempt }) => {
            for (const report of gates) {
                const { name: gate, verdict, deployments = [] } = report;
                const made = verdict.outcome === "passed" ? (0,_core_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .builtOf */ .QC)(report).map(({ path }) => path) : [];
                const attempt = runAttempt ?? 1;
                await keep(`gatehouse-artifacts-${gate}-${attempt}`, { gate, how: "built" }, made, root, world);
                const read = deployments.flatMap(({ canary }) => canary?.snapshot ?? []);
                await keep(`gatehouse-canary-${gate}-${attempt}`, { gate, how: "was judged by" }, read, root, world);
            }
        },
    };
}
async function keep(name, { gate, how }, paths, root, { artifacts, log }) {
    if (paths.length === 0)
        return;
    const outside = paths.find((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path));
    try {
        if (outside !== undefined)
            throw new Error(`${outside} lies outside of the repository`);
        const files = paths.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path));
        await artifacts.upload(name, files, root);
        log.info(`${(0,_render_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(paths.length, "file")} of ${gate} kept as the artifact ${name}.`);
    }
    catch (error) {
        const words = error instanceof Error ? error.message : String(error);
        log.warning(`What ${gate} ${how} could not be kept as the artifact ${name}: ${words}`);
    }
}


/***/ })

};
