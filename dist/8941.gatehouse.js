export const id = 8941;
export const ids = [8941];
export const modules = {

/***/ 98941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plan: () => (/* binding */ plan)
/* harmony export */ });
/* harmony import */ var _planned_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5822);
/* harmony import */ var _render_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2691);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62925);



/** Prints what would run and why, and the config that detection stands for. */
const plan = async ({ world, settings, words, options, out, err }) => {
    const planned = await (0,_planned_js__WEBPACK_IMPORTED_MODULE_0__/* .planRun */ .nY)({ ...settings, gates: words }, [], world);
    if ((0,_planned_js__WEBPACK_IMPORTED_MODULE_0__/* .isRefused */ .H0)(planned)) {
        (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .print */ .yy)(err, planned.verdict.message);
        return _command_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp;
    }
    if (options.json) {
        (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .printJson */ .Q2)(out, planned.plan);
        return 0;
    }
    if (options.mermaid) {
        (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .print */ .yy)(out, (0,_render_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .mermaidPlan */ .L)(planned.plan));
        return 0;
    }
    (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .print */ .yy)(out, (0,_render_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .planText */ .P)(planned.plan, planned.change.base));
    if (planned.config.path === null) {
        const { toYaml } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7751), __webpack_require__.e(8045)]).then(__webpack_require__.bind(__webpack_require__, 68045));
        (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .print */ .yy)(out, `\nThe config that detection stands for (.github/gatehouse.yml):\n\n${toYaml(planned.config)}`);
    }
    return 0;
};


/***/ }),

/***/ 18842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gy: () => (/* binding */ mark),
/* harmony export */   Mj: () => (/* binding */ shortTime),
/* harmony export */   lO: () => (/* binding */ spell),
/* harmony export */   nI: () => (/* binding */ paint),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   vG: () => (/* binding */ verdictMark),
/* harmony export */   y1: () => (/* binding */ plainLines)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87422);
/* harmony import */ var _core_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18732);



/** Our own words in colour, as far as the terminal has any. */
function paint(look, colour, words) {
    return look.color && words !== "" ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(colour, words, { validateStream: false }) : words;
}
/** Somebody else's text on one line: without colours, and with nothing that a terminal would obey. */
function plain(words, max = 300) {
    return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)((0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(words, max * 4))
        .replace(/\s+/g, " ")
        .trim(), max);
}
/** Somebody else's text as lines, at most `most`; what was cut is said. */
function plainLines(words, most, width = 300) {
    const lines = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(words).trimEnd().split("\n");
    const shown = lines.slice(0, most).map((line) => (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(line.replaceAll("\t", "    "), width));
    return lines.length > most ? [...shown, `… ${lines.length - most} more lines`] : shown;
}
/** `1m29s`: a terminal is narrow. */
function shortTime(ms) {
    return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(ms).replaceAll(" ", "");
}
const marks = {
    passed: ["✔", "+", "green"],
    failed: ["✖", "x", "red"],
    broken: ["⚠", "!", "yellow"],
    inconclusive: ["⚠", "!", "yellow"],
    cancelled: ["■", "#", "yellow"],
    skipped: ["–", "-", "gray"],
    "left-out": ["–", "-", "gray"],
    running: ["◼", ">", "cyan"],
    waiting: ["·", ".", "gray"],
};
function mark(look, name) {
    const [unicode, ascii, colour] = marks[name];
    return paint(look, colour, look.unicode ? unicode : ascii);
}
function verdictMark(look, verdict) {
    return mark(look, verdict.outcome === "skipped" && (0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .isGreen */ .gf)(verdict) ? "left-out" : verdict.outcome);
}
/** Our own signs in ASCII, for a console that has no others. */
function spell(look, words) {
    if (look.unicode)
        return words;
    return words.replace(/[·…–−→]/g, (sign) => ({ "·": "-", "…": "...", "→": "->" })[sign] ?? "-");
}


/***/ }),

/***/ 2691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ mermaidPlan),
/* harmony export */   P: () => (/* binding */ planText)
/* harmony export */ });
/* harmony import */ var _ink_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18842);

/** The plan for a terminal: gates in the order in which they may start, with their steps, and why others are left out. */
function planText(plan, base) {
    const from = plan.config ?? "no config: the project was detected";
    const against = base === null ? "compared with nothing: every finding counts" : compared(base);
    const head = [from, against, `${plan.concurrency} at once`, `fail-fast: ${plan.failFast}`].join(" · ");
    const setup = plan.setup.map((step) => `  setup  ${(0,_ink_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(step.run.trim(), 120)}${within(step.workingDirectory)}`);
    return [head, ...(setup.length > 0 ? ["", ...setup] : []), "", ...plan.gates.flatMap(gateText)].join("\n");
}
function compared({ branch, commit, missing }) {
    return commit === null
        ? `not compared with ${(0,_ink_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(branch)}: ${(0,_ink_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(missing ?? "no merge base")}`
        : `compared with ${(0,_ink_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(branch)} @ ${commit.slice(0, 7)}`;
}
function gateText(gate) {
    if (gate.skip !== undefined)
        return [`  – ${(0,_ink_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(gate.name, 60)} (${gate.kind}): left out, ${(0,_ink_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(gate.skip)}`];
    const needs = gate.needs.length > 0 ? ` after ${gate.needs.map((need) => (0,_ink_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(need, 60)).join(", ")}` : "";
    const { coverage, block, failOn, quarantine = [] } = gate.policy;
    const floors = [
        ...(coverage?.minimum === undefined ? [] : [`coverage ≥ ${coverage.minimum} %`]),
        ...(coverage?.patch === undefined ? [] : [`patch coverage ≥ ${coverage.patch} %`]),
        ...(gate.retries ? [`failed tests again up to ${gate.retries}×`] : []),
        ...(quarantine.length > 0 ? [`${quarantine.length} in quarantine`] : []),
    ];
    if (gate.build)
        return [`  · ${(0,_ink_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(gate.name, 60)} (${gate.kind})${needs}${promises(gate.build)}`, ...gate.steps.map(stepText)];
    const rule = [`${block === "new" ? "new findings" : "all findings"} from ${failOn} on fail`, ...floors].join(", ");
    return [`  · ${(0,_ink_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(gate.name, 60)} (${gate.kind})${needs}: ${rule}`, ...gate.steps.map(stepText)];
}
function promises({ artifacts, reproducible }) {
    const parts = [
        ...(artifacts.length > 0 ? [`makes ${(0,_ink_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(artifacts.join(", "), 200)}`] : []),
        ...(reproducible ? ["reproducible"] : []),
    ];
    return parts.length > 0 ? `: ${parts.join(", ")}` : "";
}
function stepText(step) {
    return `      ${(0,_ink_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(whatOf(step), 120)}${within(step.workingDirectory)}`;
}
function whatOf(step) {
    switch (step.type) {
        case "tool":
            return [step.tool, ...step.args, ...step.paths].join(" ");
        case "run":
            return step.run.trim().split("\n")[0] ?? "";
        case "check":
            return step.check.about;
        case "sbom":
            return sbomWords(step);
    }
}
/** `sbom (cyclonedx, spdx), licences, sent to the dependency graph`. */
function sbomWords({ formats, licences, submit }) {
    const parts = [`sbom (${formats.join(", ")})`, ...(licences ? ["licences"] : [])];
    return [...parts, ...(submit ? ["sent to the dependency graph"] : [])].join(", ");
}
function within(folder) {
    return folder === "." ? "" : ` in ${(0,_ink_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(folder)}`;
}
/** The plan as a Mermaid flow chart. */
function mermaidPlan(plan) {
    const ids = new Map(plan.gates.map((gate, index) => [gate.name, `g${index}`]));
    const label = (words) => (0,_ink_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(words, 60).replaceAll('"', "#quot;");
    const nodes = plan.gates.map((gate) => {
        const id = ids.get(gate.name);
        return gate.skip === undefined ? `  ${id}["${label(gate.name)}"]` : `  ${id}(["${label(gate.name)}: left out"])`;
    });
    const edges = plan.gates.flatMap((gate) => gate.needs.map((need) => `  ${ids.get(need)} --> ${ids.get(gate.name)}`));
    return ["flowchart TD", ...nodes, ...edges].join("\n");
}


/***/ })

};
