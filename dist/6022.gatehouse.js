export const id = 6022;
export const ids = [6022];
export const modules = {

/***/ 76022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pushedImagesReporter: () => (/* binding */ pushedImagesReporter)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_artifact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36355);
/* harmony import */ var _core_chatops_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88963);
/* harmony import */ var _core_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18732);




/**
 * Keeps which images of the commit green gates have pushed, by digest, where something is deployed: `!deploy` takes them
 * from there. `commit` is what was built; null where that is none that has a name, as in a pull request's merge.
 */
function pushedImagesReporter(world, commit) {
    return {
        name: "pushed images",
        close: async (report, { plan, runAttempt }) => {
            if (commit === null || report.commit !== commit || !plan.gates.some(({ kind }) => kind === "deploy"))
                return;
            const images = report.gates
                .filter(({ verdict }) => (0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .isGreen */ .gf)(verdict))
                .flatMap(_core_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .imagesOf */ .IC)
                .flatMap(({ name, digest }) => (digest ? [{ name, digest }] : []));
            if (images.length === 0)
                return;
            const name = (0,_core_chatops_js__WEBPACK_IMPORTED_MODULE_2__/* .imagesArtifactName */ .GB)(commit, runAttempt ?? 1);
            const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(world.temporary, name, "images.json");
            try {
                await world.files.writeText(file, JSON.stringify({ schemaVersion: 1, commit, images }));
                await world.artifacts.upload(name, [file], (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(file));
            }
            catch (error) {
                const words = error instanceof Error ? error.message : String(error);
                world.log.warning(`Which images were pushed could not be kept, and !deploy will not find them: ${words}`);
            }
            finally {
                await world.files.remove((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(file));
            }
        },
    };
}


/***/ })

};
