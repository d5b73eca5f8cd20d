export const id = 69;
export const ids = [69];
export const modules = {

/***/ 30069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   endRollouts: () => (/* binding */ endRollouts)
/* harmony export */ });
/* harmony import */ var _core_rollout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5888);
/* harmony import */ var _core_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18732);
/* harmony import */ var _docker_docker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70262);
/* harmony import */ var _gates_deploy_left_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22459);
/* harmony import */ var _gates_deploy_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7305);
/* harmony import */ var _ledger_on_github_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58062);
/* harmony import */ var _private_folders_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88954);
/* harmony import */ var _reporters_log_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35886);








/** Ends what the run left open, and says of each rollout how. */
async function endRollouts(state, world) {
    const kept = JSON.parse(state);
    const { log, clock } = world;
    const startedMs = clock.now();
    const all = new Map();
    const ledger = (0,_ledger_on_github_js__WEBPACK_IMPORTED_MODULE_5__/* .ledgerOnGitHub */ ._)(kept.runUrl, world);
    const { context, printed } = contextOf(kept, {
        ...{ ledger, owner: kept.owner, clock: world.clock, http: world.http, grpc: world.grpc },
        git: world.git(kept.root),
        privateFolder: () => (0,_private_folders_js__WEBPACK_IMPORTED_MODULE_6__/* .privateFolder */ .q)(world),
    }, world);
    let isFine = true;
    for (const gate of kept.gates) {
        for (const environment of gate.environments ?? []) {
            try {
                const open = (await ledger.entries(environment.name)).filter((entry) => entry.owner.id === kept.owner.id && !(0,_core_rollout_js__WEBPACK_IMPORTED_MODULE_0__/* .isEnded */ .pl)(entry.state));
                for (const left of open.reverse()) {
                    const ended = await (0,_gates_deploy_left_js__WEBPACK_IMPORTED_MODULE_3__/* .endLeft */ .p5)(gate, environment, left, "cancelled", context);
                    await printed();
                    const { verdict } = ended;
                    all.set(gate.name, [...(all.get(gate.name) ?? []), reportOf(environment, ended)]);
                    const words = `${environment.name}: ${verdict.message}`;
                    if (verdict.outcome === "passed" || verdict.reason === "interrupted")
                        log.info(words);
                    else {
                        log.annotate("error", words, {});
                        isFine = false;
                    }
                }
            }
            catch (error) {
                const words = `${environment.name}: ${(0,_gates_deploy_words_js__WEBPACK_IMPORTED_MODULE_4__/* .ledgerTrouble */ .N)(error)}: the next run ends what is open there`;
                log.annotate("error", words, {});
                isFine = false;
            }
        }
    }
    const { gates, notify, baseBranch, asked } = kept;
    return { isFine, ended: all, gates, notify, baseBranch, asked, startedMs };
}
/** One that went back is no success of its release, and one that is held is none either. */
function reportOf({ name, url }, ended) {
    const { entry, previous, timeline } = ended;
    const { phase } = entry.state;
    const hasPassed = ended.verdict.outcome === "passed" && phase !== "healthy";
    return {
        environment: name,
        verdict: hasPassed ? (0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .cancelled */ .KW)("interrupted", ended.verdict.message) : ended.verdict,
        release: entry.release,
        ...(url === undefined ? {} : { url }),
        state: entry.state,
        previous,
        timeline,
    };
}
/** What rollouts need of a run that is over. */
function contextOf({ root, scratch, path }, deployments, world) {
    const { files, log, clock } = world;
    let printing = Promise.resolve();
    const mask = (value) => log.mask(value);
    const context = {
        deployments,
        signal: world.interrupted,
        scratch,
        startedAt: clock.now(),
        step: {
            processes: world.processes,
            files,
            docker: (0,_docker_docker_js__WEBPACK_IMPORTED_MODULE_2__/* .dockerOf */ .qG)({ ...world, mask }),
            versions: new Map(),
            supply: { downloads: world.downloads, folder: world.toolFolder, underWay: new Map() },
            root,
            tree: root,
            trackedFiles: [],
            env: path === undefined ? world.env : { ...world.env, PATH: path },
            fix: false,
            change: { commits: async () => [], branch: null, pullRequest: async () => null, changedPaths: null },
            emit: (event) => {
                if (event.type !== "step-finished")
                    return;
                printing = printing.then(() => (0,_reporters_log_js__WEBPACK_IMPORTED_MODULE_7__/* .printStep */ .g)(event, { log, files }));
            },
            mask,
            now: () => clock.now(),
        },
    };
    return { context, printed: () => printing };
}


/***/ })

};
