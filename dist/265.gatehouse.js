export const id = 265;
export const ids = [265,1200];
export const modules = {

/***/ 16896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ saysNothingDone),
/* harmony export */   Q7: () => (/* binding */ commandAnswer),
/* harmony export */   fN: () => (/* binding */ takenUp)
/* harmony export */ });
/* harmony import */ var _core_chatops_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88963);
/* harmony import */ var _deployments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85318);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9705);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87671);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39488);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93548);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65601);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65504);








/** Answers to commands that people give by a comment. What they and others wrote is text. */
/** While its run goes on. */
function takenUp(reply, runUrl) {
    return `${head(reply)}👀 ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(reply.line)} of ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(reply.by)} is being seen to: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)("run", runUrl)}\n`;
}
/** Once its run has ended. */
function commandAnswer(reply, report, context) {
    const { verdict, gates } = report;
    const run = context.runUrl === null ? "" : ` · ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)("run", context.runUrl)}`;
    const foot = `<sub>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(reply.line)} of ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(reply.by)}${run}</sub>`;
    if (gates.length > 0) {
        const healthy = verdict.outcome === "passed" ? gates.flatMap(_deployments_js__WEBPACK_IMPORTED_MODULE_1__/* .deploymentWords */ .p7).join("; ") : "";
        const title = `### ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .icon */ .Kk)(verdict)} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(healthy || (0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .headline */ .Pl)(report, context.plan), 600)}`;
        const commit = commitLink(report.commit, context);
        const page = {
            head: commit === "" ? title : `${title}\n\n${commit}`,
            sections: [(0,_deployments_js__WEBPACK_IMPORTED_MODULE_1__/* .deploymentSection */ .xc)(gates, 50)],
            foot: () => foot,
        };
        return head(reply) + (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .layOut */ .v8)(page, _limits_js__WEBPACK_IMPORTED_MODULE_7__/* .commentLimit */ .j9 - (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .units */ .MD)(head(reply)), _document_js__WEBPACK_IMPORTED_MODULE_2__/* .units */ .MD);
    }
    return `${head(reply)}${answered(reply, report, context)}\n\n${foot}\n`;
}
/** True of an answer of ours that tells of nothing which was done. */
function saysNothingDone(body) {
    return /^<!--[^>]*-->\n(?:👀|### 🚫) /u.test(body);
}
function head({ marker }) {
    return `${marker}\n`;
}
function answered({ answer, instead }, { verdict }, context) {
    if (answer?.type === "status")
        return statusTable(answer.environments, context);
    if (answer?.type === "override") {
        const { environment, override } = answer;
        return `### ✅ Windows and freezes of ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(environment, 60)} are ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)((0,_core_chatops_js__WEBPACK_IMPORTED_MODULE_0__/* .overrideWords */ .mF)(override), 500)}`;
    }
    // The hint is there to be copied: nothing of it is broken up.
    const said = instead === undefined ? verdict.message : verdict.message.replace(`: ${instead}`, "");
    const mark = verdict.outcome === "skipped" ? "🚫" : (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .icon */ .Kk)(verdict);
    const title = `### ${mark} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(said.charAt(0).toUpperCase() + said.slice(1), 800)}`;
    return instead === undefined ? title : `${title}\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .codeBlock */ .DV)(instead, 1)}`;
}
function statusTable(environments, context) {
    const rows = environments.map((one) => {
        const { serving, underWay } = one;
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .row */ .nM)([
            one.url === undefined ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(one.name, 60) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(one.name, 60), one.url),
            serving ? servingCell(serving, context) : "nothing known",
            serving ? `${when(serving.sinceMs)}${serving.by === null ? "" : ` by ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(serving.by, 60)}`}` : "",
            underWay ? `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(underWay.version, 60)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(underWay.words)}` : "",
            windowCell(one),
        ]);
    });
    return [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .tableHead */ .PP)(["environment", "serves", "since", "under way", "may be deployed to"]), ...rows].join("\n");
}
/** A release without a name of its own is called by its commit. */
function servingCell({ version, commit }, context) {
    const at = commitLink(commit, context);
    return commit.startsWith(version) ? at : `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(version, 60)} (${at})`;
}
function windowCell({ closed, override }) {
    const words = override ? `windows ${(0,_core_chatops_js__WEBPACK_IMPORTED_MODULE_0__/* .overrideWords */ .mF)(override)}` : "";
    if (closed === null)
        return override ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(`yes; ${words}`, 400) : "yes";
    return override ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(`yes: ${words}`, 400) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(`no: ${closed}`, 400);
}
function commitLink(commit, { repositoryUrl }) {
    if (commit === null)
        return "";
    const words = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)((0,_places_js__WEBPACK_IMPORTED_MODULE_6__/* .shortCommit */ .Ax)(commit));
    return repositoryUrl === null ? words : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)(words, `${repositoryUrl}/commit/${commit}`);
}
function when(ms) {
    return `${new Date(ms).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}


/***/ }),

/***/ 21200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commandReplyReporter: () => (/* binding */ commandReplyReporter)
/* harmony export */ });
/* harmony import */ var _core_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18732);
/* harmony import */ var _render_chatops_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16896);


/** Answers a command: a reaction on the comment that holds it, and one comment of our own, which is edited in place. */
function commandReplyReporter({ github }, reply) {
    return {
        name: "command reply",
        close: async (report, context) => {
            const isDone = (0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .isGreen */ .gf)(report.verdict) && (report.gates.length > 0 || reply.answer !== undefined);
            const body = (0,_render_chatops_js__WEBPACK_IMPORTED_MODULE_1__/* .commandAnswer */ .Q7)(reply, report, context);
            const id = reply.id ?? (await standing(reply, github));
            if (id === "another")
                return;
            try {
                if (id === null)
                    await github.createComment(reply.issue, body, reply.marker);
                else
                    await github.updateComment(id, body);
            }
            finally {
                // Where the words are lost the sign is all that tells of the end.
                await github.chatops.react(reply.comment, isDone ? "rocket" : "-1");
            }
        },
    };
}
/**
 * Our answer that stands there from an earlier attempt. What another run has answered, or the comment before it was edited,
 * stays, and so does what tells of something that was done: a job that is run again, and refused, has not undone it.
 */
async function standing({ issue, comment, marker }, github) {
    const own = marker.slice(0, marker.lastIndexOf(":") + 1);
    const found = (await github.comments(issue)).filter(({ body }) => body.startsWith(own));
    const same = found.filter(({ body }) => body.startsWith(marker));
    if (same.length === 0)
        return found.length > 0 ? "another" : null;
    const login = await github.chatops.react(comment, "-1");
    const ours = same.find(({ author }) => author === login);
    if (!ours)
        return null;
    return (0,_render_chatops_js__WEBPACK_IMPORTED_MODULE_1__/* .saysNothingDone */ .Am)(ours.body) ? ours.id : "another";
}


/***/ }),

/***/ 8572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   summaryReporter: () => (/* binding */ summaryReporter)
/* harmony export */ });
/* harmony import */ var _render_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88430);

/** The job's summary: needs no token, so a fork's pull request has it too. */
function summaryReporter(runner) {
    return { name: "summary", close: (report, context) => runner.writeSummary((0,_render_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z)(report, context)) };
}


/***/ }),

/***/ 90265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tellOfRollouts: () => (/* binding */ tellOfRollouts)
/* harmony export */ });
/* harmony import */ var _core_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15098);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47012);
/* harmony import */ var _reporters_command_reply_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21200);
/* harmony import */ var _reporters_notify_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85664);
/* harmony import */ var _reporters_summary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8572);





/** What became of the rollouts that a cancelled run has left, as people see it: in the summary, in the answer to a command, and where they are told of runs. */
/** Shows what the `post` step has ended, and tells the config's channels of it. What cannot be told is said in the log. */
async function tellOfRollouts(rollouts, settings, world) {
    const { runner, github, log } = world;
    const { event } = settings;
    if (rollouts.ended.size === 0 || !runner || !event)
        return;
    const report = reportOf(rollouts, event, world);
    const context = (0,_main_js__WEBPACK_IMPORTED_MODULE_1__/* .reportContext */ .g)(planOf(rollouts, event), settings, null);
    // That the branch is green again is for a run to say that has come to its end.
    const channels = rollouts.notify.map((channel) => ({
        ...channel,
        on: channel.on.filter((on) => on !== "recovered"),
    }));
    const { repository, branch, tag, before } = event;
    const target = { channels, repository, event: event.name, branch, tag, base: rollouts.baseBranch, before };
    const reply = rollouts.asked?.reply;
    const reporters = [
        (0,_reporters_summary_js__WEBPACK_IMPORTED_MODULE_4__.summaryReporter)(runner),
        ...(github && reply ? [(0,_reporters_command_reply_js__WEBPACK_IMPORTED_MODULE_2__.commandReplyReporter)({ github, log }, reply)] : []),
        ...(channels.length > 0 ? [(0,_reporters_notify_js__WEBPACK_IMPORTED_MODULE_3__.notifyReporter)({ ...world, runner, github, notes: [] }, target)] : []),
    ];
    for (const { name, close } of reporters) {
        try {
            await close?.(report, context);
        }
        catch (error) {
            log.warning(`The ${name} reporter failed: ${error instanceof Error ? error.message : String(error)}`);
        }
    }
}
function reportOf({ gates, ended, asked, startedMs }, event, { clock }) {
    const durationMs = clock.now() - startedMs;
    const reports = gates.flatMap(({ name, kind }) => {
        const deployments = ended.get(name);
        if (!deployments)
            return [];
        const verdict = (0,_core_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeGate */ .$U)(deployments.map(({ environment, verdict }) => ({ name: environment, verdict })));
        const nothing = { needs: [], steps: [], findings: [], fixed: [], measurements: [], problems: [] };
        return [{ name, kind, verdict, startedMs: 0, durationMs, ...nothing, deployments }];
    });
    const { name, headSha } = event;
    return {
        ...{ schemaVersion: 1, commit: asked?.commit ?? headSha, event: name, base: null, durationMs, gates: reports },
        verdict: {
            ...(0,_core_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .judgePipeline */ .Sp)(reports),
            message: reports.map((gate) => `${gate.name}: ${gate.verdict.message}`).join("; "),
        },
    };
}
/** As much of the run's plan as its rollouts need. */
function planOf({ gates, asked }, { name, headSha }) {
    return {
        ...{
            schemaVersion: 1,
            config: null,
            event: name,
            commit: asked?.commit ?? headSha,
            base: null,
            failFast: "run-all",
            concurrency: 1,
        },
        ...{ cache: false, setup: [], gates },
    };
}


/***/ })

};
