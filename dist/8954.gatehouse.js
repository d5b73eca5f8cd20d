export const id = 8954;
export const ids = [8954];
export const modules = {

/***/ 88954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ privateFolder),
/* harmony export */   removePrivateFolders: () => (/* binding */ removePrivateFolders)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** What their names begin with. */
const prefix = "gatehouse-private-";
/** The file by which they are found; it holds the owner. */
const label = "owner";
/** Makes one for this process, which nobody else may read, and gives its absolute path. Whoever asks for it removes it. */
async function privateFolder({ files, owners, temporary }) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, `${prefix}${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    await files.makeDir(folder, "private");
    await files.writeText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, label), await owners.own(), "private");
    return folder;
}
/** Removes those of processes of this machine that are gone, and says in sentences what could not be removed. Never rejects. */
async function removePrivateFolders({ files, owners, temporary }) {
    const troubles = [];
    const told = (place) => (error) => {
        const words = error instanceof Error ? error.message : String(error);
        troubles.push(`Keys that a run which was killed may have left in ${place} cannot be removed: ${words}`);
    };
    const found = (await files.glob([`${prefix}*/${label}`], temporary).catch(told(temporary))) ?? [];
    for (const path of found) {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        const remove = async () => {
            if (await owners.isGone((await files.readText(path)) ?? ""))
                await files.remove(folder);
        };
        await remove().catch(told(folder));
    }
    return troubles;
}


/***/ })

};
