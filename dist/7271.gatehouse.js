export const id = 7271;
export const ids = [7271];
export const modules = {

/***/ 17271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runAttestStep: () => (/* binding */ runAttestStep)
/* harmony export */ });
/* harmony import */ var _core_signing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48990);
/* harmony import */ var _end_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97516);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59737);
/* harmony import */ var _pushed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61264);




const permissions = 'the job needs "permissions: id-token: write" and "attestations: write"';
/** Has GitHub attest where and how an image, or the gate's files, were built: each by its digest. */
async function runAttestStep(step, context) {
    const begun = context.now();
    const about = subjectsOf(step, context);
    if ("missing" in about)
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .unstarted */ .Z)(step, step.image === null ? "report-missing" : "registry", about.missing);
    const { subjects } = about;
    if (subjects.length > _core_signing_js__WEBPACK_IMPORTED_MODULE_2__/* .mostSubjects */ .Lm) {
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .unstarted */ .Z)(step, "config", `${subjects.length} files are more than the ${_core_signing_js__WEBPACK_IMPORTED_MODULE_2__/* .mostSubjects */ .Lm} of one attestation`);
    }
    const { identity, attestations, signal } = context;
    if (!identity || !attestations) {
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .unstarted */ .Z)(step, "config", `there is no identity to attest with, as only a workflow has one: ${permissions}`);
    }
    const command = `attest ${subjects.length === 1 ? subjects[0]?.name : `${subjects.length} files`}`;
    context.emit({ type: "step-started", gate: context.gate, step: step.name, command });
    const ended = { ...(0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .unstarted */ .Z)(step, "tool-error", ""), command };
    try {
        const { id, logEntry } = await attestations.attest(subjects);
        const entry = logEntry === null ? "" : `, entry ${logEntry} of Sigstore's log`;
        return {
            ...ended,
            exitCode: 0,
            durationMs: context.now() - begun,
            end: { type: "judged", exitCode: 0, explained: true, said: `attestation ${id}${entry}` },
        };
    }
    catch (error) {
        const words = error instanceof Error ? error.message : String(error);
        const durationMs = context.now() - begun;
        if (signal.aborted)
            return { ...ended, durationMs, end: (0,_end_js__WEBPACK_IMPORTED_MODULE_0__/* .cancelledBy */ .tK)(signal) };
        const isForbidden = /not accessible by integration|\b40[13]\b/i.test(words);
        const message = isForbidden ? `${words}: ${permissions}` : words;
        return { ...ended, durationMs, end: { type: "broken", reason: isForbidden ? "config" : "tool-error", message } };
    }
}
function subjectsOf({ image: name }, { artifacts = [], images }) {
    if (name === null) {
        const subjects = artifacts.map(({ name, sha256 }) => ({ name, sha256 }));
        if (subjects.length > 0)
            return { subjects };
        return { missing: "there is nothing to attest: the gate made no file (images have an attest of their own)" };
    }
    const pushed = (0,_pushed_js__WEBPACK_IMPORTED_MODULE_3__/* .pushedReference */ .d)(name, images);
    if ("missing" in pushed)
        return pushed;
    return { subjects: [{ name, sha256: (pushed.image.digest ?? "").replace(/^sha256:/, "") }] };
}


/***/ }),

/***/ 61264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ pushedReference)
/* harmony export */ });
/** An image that the gate has pushed, by its digest; or why there is none. */
function pushedReference(name, images = []) {
    const image = images.find((each) => each.name === name);
    if (!image)
        return { missing: `the gate has built no image ${name}` };
    if (image.digest === null)
        return { missing: `${name} was not pushed, and only what a registry holds has a digest` };
    return { reference: `${name}@${image.digest}`, image };
}


/***/ })

};
