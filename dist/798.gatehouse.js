export const id = 798;
export const ids = [798];
export const modules = {

/***/ 67798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isFatal)
/* harmony export */ });
/** True if the problem means that the file could not be judged. */
function isFatal(problem) {
    return problem.code !== "disagreement" && problem.code !== "limited" && problem.code !== "unmatched";
}


/***/ })

};
