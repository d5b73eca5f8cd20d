export const id = 4849;
export const ids = [4849];
export const modules = {

/***/ 44849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBaseline: () => (/* binding */ readBaseline)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _core_baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34074);
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45068);



const count = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(0));
const test = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictTuple */ .CxQ([valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(["p", "f", "s"]), valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(0))]);
const finding = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    tool: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    rule: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    message: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    severity: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(_core_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .gO),
    path: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    context: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
});
const line = valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(1)));
const step = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    key: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    findings: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ ...finding.entries, line, column: line, endLine: line, near: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())) })),
});
const gate = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    suites: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ suite: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()), path: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()), tests: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(test) }))),
    omitted: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(count),
    coverage: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ covered: count, total: count, files: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictTuple */ .CxQ([valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), count, count])) })),
    measurements: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), value: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .finite */ .E2x()) })),
    artifacts: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), bytes: count }))),
    findings: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(finding)),
    steps: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(step)),
});
const file = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schemaVersion: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(_core_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .baselineVersion */ .ki),
    branch: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    commit: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^([0-9a-f]{40}|[0-9a-f]{64})$/)),
    gates: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(gate),
});
/**
 * A baseline from a file that somebody else may have written: checked before anything of it is used. Gives null if
 * there is no file, and a sentence if it cannot be used.
 */
async function readBaseline(path, files) {
    const stat = await files.stat(path);
    if (stat === null)
        return null;
    if (stat.isDirectory)
        return "the baseline cannot be read: it is a folder";
    if (stat.size > _core_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .maxBaselineBytes */ .L7) {
        return `the baseline is larger than ${_core_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .maxBaselineBytes */ .L7 / 1024 / 1024} MiB and was not read`;
    }
    const text = await files.readText(path);
    let value;
    try {
        value = JSON.parse(text ?? "");
    }
    catch (error) {
        return `the baseline cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    }
    const version = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ schemaVersion: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() }), value);
    if (version.success && version.output.schemaVersion !== _core_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .baselineVersion */ .ki) {
        return `the baseline is of ${version.output.schemaVersion < _core_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .baselineVersion */ .ki ? "an older" : "a newer"} version of Gatehouse`;
    }
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(file, value, { abortEarly: true });
    if (parsed.success)
        return parsed.output;
    const [issue] = parsed.issues;
    return `the baseline cannot be read: ${valibot__WEBPACK_IMPORTED_MODULE_1__/* .getDotPath */ .BuJ(issue) ?? "the whole"}: ${issue.message}`;
}


/***/ })

};
