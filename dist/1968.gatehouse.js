export const id = 1968;
export const ids = [1968];
export const modules = {

/***/ 83564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VZ: () => (/* binding */ billPath),
/* harmony export */   eI: () => (/* binding */ sbomFormats),
/* harmony export */   sO: () => (/* binding */ manifestsPath)
/* harmony export */ });
/** Where bills of materials are kept, relative to the repository's root. Names of gates are safe in paths. */
const sbomFormats = ["cyclonedx", "spdx"];
const folder = ".gatehouse/sbom";
const endings = { cyclonedx: "cdx.json", spdx: "spdx.json" };
function billPath(gate, format) {
    return `${folder}/${gate}.${endings[format]}`;
}
/** What is sent to the dependency graph. */
function manifestsPath(gate) {
    return `${folder}/${gate}.manifests.json`;
}


/***/ }),

/***/ 31968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   submissionReporter: () => (/* binding */ submissionReporter)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_sbom_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83564);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93576);
/* harmony import */ var _render_figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87671);




/**
 * Sends what a gate's bill of materials lists to the dependency graph, for gates that ask for it and whose bill was read
 * whole. What cannot be sent is said in the log, and fails nothing. `root` is the repository's.
 */
function submissionReporter(world, target, root) {
    return {
        name: "dependency submission",
        close: async (report, context) => {
            const gates = submitting(context.plan, report);
            const tell = (words) => world.log.info(`Dependency submission: ${words}`);
            if (gates.length === 0)
                return;
            if ("skipped" in target)
                return tell(`skipped: ${target.skipped}`);
            for (const gate of gates) {
                const text = await world.files.readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, (0,_core_sbom_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestsPath */ .sO)(gate)));
                if (text === null)
                    throw new Error(`${(0,_core_sbom_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestsPath */ .sO)(gate)} is gone`);
                const manifests = JSON.parse(text);
                try {
                    const answer = await world.session.github.submitDependencies({
                        commitSha: target.commitSha,
                        ref: target.ref,
                        correlator: `${target.correlator}/${gate}`,
                        jobId: context.runId ?? "0",
                        ...(context.runUrl === null ? {} : { jobUrl: context.runUrl }),
                        scanned: new Date(world.clock.now()).toISOString(),
                        detector: target.detector,
                        manifests,
                    });
                    const sent = (0,_render_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(Object.keys(manifests).length, "manifest");
                    tell(`${sent} of ${gate} sent for ${target.ref}${answer === "" ? "" : `: ${answer}`}`);
                }
                catch (error) {
                    if (!(error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubError */ .y_ && error.isDenied)) {
                        world.session.take(error, `the dependencies of ${gate}`, false);
                        continue;
                    }
                    return tell(`skipped: ${withHint(error)}`);
                }
            }
        },
    };
}
/** Gates that have asked for it, and made a bill in this run: what an earlier one has left behind is of another commit. */
function submitting({ gates }, report) {
    const made = report.gates.filter(({ artifacts = [] }) => artifacts.length > 0).map(({ name }) => name);
    const asked = gates.filter(({ steps }) => steps.some((step) => step.type === "sbom" && step.submit));
    return asked.map(({ name }) => name).filter((name) => made.includes(name));
}
/** GitHub hides what a token may not do behind 404. */
function withHint({ status, message }) {
    const why = status === 404 ? "the dependency graph is off, or the token may not write to it" : message;
    return `${why} (the job needs "contents: write")`;
}


/***/ })

};
