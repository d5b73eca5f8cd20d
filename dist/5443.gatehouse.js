export const id = 5443;
export const ids = [5443];
export const modules = {

/***/ 95443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sbomReporter: () => (/* binding */ sbomReporter)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_artifact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36355);


/** Keeps each gate's bills of materials as an artifact that holds nothing else. `root` is the repository's. */
function sbomReporter(world, root) {
    return {
        name: "sbom",
        close: async ({ gates }, { runAttempt }) => {
            for (const gate of gates) {
                const artifacts = (0,_core_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .billsOf */ .KQ)(gate);
                const [first] = artifacts;
                if (!first)
                    continue;
                const name = `${first.name}-${runAttempt ?? 1}`;
                const files = artifacts.map(({ path }) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path));
                try {
                    await world.artifacts.upload(name, files, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, first.path)));
                    world.log.info(`The bill of materials is kept as the artifact ${name}.`);
                }
                catch (error) {
                    const words = error instanceof Error ? error.message : String(error);
                    world.log.warning(`The bill of materials could not be kept as the artifact ${name}: ${words}`);
                }
            }
        },
    };
}


/***/ })

};
