export const id = 5568;
export const ids = [5568];
export const modules = {

/***/ 35568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var _config_problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81922);
/* harmony import */ var _planned_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2137);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1469);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62925);




/** Checks the config, and says all that is wrong with it. */
const validate = async ({ world, settings, options, out, err }) => {
    const { root, trackedFiles } = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryOf */ ._)(world);
    const loaded = await (0,_planned_js__WEBPACK_IMPORTED_MODULE_0__/* .configOf */ .W1)(settings, root, trackedFiles, world);
    if (options.json)
        (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .printJson */ .Q2)(out, loaded.ok ? { valid: true, problems: [] } : { valid: false, problems: loaded.problems });
    else if (!loaded.ok)
        (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .print */ .yy)(err, (0,_config_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .formatProblems */ .C5)(loaded.problems));
    else {
        const { path, gates } = loaded.config;
        const names = gates.map(({ name }) => name).join(", ");
        (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .print */ .yy)(out, `${path ?? "no config file: the project was detected"}: valid (gates: ${names})`);
    }
    return loaded.ok ? 0 : _command_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp;
};


/***/ })

};
