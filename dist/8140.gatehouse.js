export const id = 8140;
export const ids = [8140];
export const modules = {

/***/ 98140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   artifactReporter: () => (/* binding */ artifactReporter)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _render_figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87671);


/** Our own: the job that reads the artifact refuses more from a run that it cannot trust (DESIGN, "Artifacts"). */
const mostBytes = 20 * 1024 * 1024;
/**
 * The report with its plan as an artifact, for a `workflow_run` job that may write what this run's token may not (a
 * fork's pull request). Nobody may be waiting for it, so trouble is one line in the log.
 */
function artifactReporter(world, isWanted) {
    return {
        name: "artifact",
        close: async (report, context) => {
            if (!isWanted())
                return;
            const text = JSON.stringify({ plan: context.plan, report });
            const bytes = Buffer.byteLength(text);
            if (bytes > mostBytes) {
                world.log.info(`The report is not kept as an artifact: ${(0,_render_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(bytes)} bytes, above ${(0,_render_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(mostBytes)}.`);
                return;
            }
            const name = `gatehouse-report-all-${context.runAttempt ?? 1}`;
            const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(world.temporary, name, "report.json");
            try {
                await world.files.writeText(file, text);
                await world.artifacts.upload(name, [file], (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(file));
                world.log.info(`The report is kept as the artifact ${name}, for a job that may write checks.`);
            }
            catch (error) {
                const words = error instanceof Error ? error.message : String(error);
                world.log.info(`The report could not be kept as the artifact ${name}: ${words}`);
            }
            finally {
                await world.files.remove((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(file));
            }
        },
    };
}


/***/ })

};
