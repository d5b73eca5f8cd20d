export const id = 212;
export const ids = [212,798];
export const modules = {

/***/ 12267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34438);
/* harmony import */ var _core_environment_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(10488);
/* harmony import */ var _planned_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34857);
/* harmony import */ var _render_ink_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18842);
/* harmony import */ var _render_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2691);
/* harmony import */ var _setup_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99044);
/* harmony import */ var _tools_locate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30511);
/* harmony import */ var _tools_registry_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6786);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(62925);
/* harmony import */ var _saved_report_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(21590);











/** Says what a gate, tool or rule is, which program would be used, and where it is configured. */
const explain = async ({ world, settings, words, out, err }) => {
    const [word] = words;
    if (word === undefined) {
        (0,_command_js__WEBPACK_IMPORTED_MODULE_9__/* .print */ .yy)(err, "explain needs the name of a gate, a tool or a rule: gatehouse explain ruff");
        return _command_js__WEBPACK_IMPORTED_MODULE_9__/* .usageError */ .Wp;
    }
    const planned = await (0,_planned_js__WEBPACK_IMPORTED_MODULE_2__/* .planRun */ .nY)({ ...settings, gates: [] }, [], world);
    if ((0,_planned_js__WEBPACK_IMPORTED_MODULE_2__/* .isRefused */ .H0)(planned)) {
        (0,_command_js__WEBPACK_IMPORTED_MODULE_9__/* .print */ .yy)(err, planned.verdict.message);
        return _command_js__WEBPACK_IMPORTED_MODULE_9__/* .usageError */ .Wp;
    }
    const gate = planned.plan.gates.find(({ name }) => name === word);
    const tool = (0,_tools_registry_js__WEBPACK_IMPORTED_MODULE_7__.findTool)(word);
    const parts = [
        ...(gate ? [explainGate(gate, planned)] : []),
        ...(tool ? [await explainTool(tool, planned, world)] : []),
    ];
    if (parts.length === 0)
        parts.push(...(await explainRule(word, planned.root, world)));
    if (parts.length > 0) {
        (0,_command_js__WEBPACK_IMPORTED_MODULE_9__/* .print */ .yy)(out, parts.join("\n\n"));
        return 0;
    }
    const names = [...planned.plan.gates.map(({ name }) => name), ..._tools_registry_js__WEBPACK_IMPORTED_MODULE_7__.tools.map(({ name }) => name)];
    const meant = (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(word, names);
    (0,_command_js__WEBPACK_IMPORTED_MODULE_9__/* .print */ .yy)(err, `"${(0,_render_ink_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(word, 100)}" is no gate, no tool, and no rule of the last run${meant ? ` (did you mean "${meant}"?)` : ""}`);
    return _command_js__WEBPACK_IMPORTED_MODULE_9__/* .usageError */ .Wp;
};
function explainGate(gate, { plan, change }) {
    const place = gate.line === undefined || plan.config === null ? "detected" : `${plan.config}:${gate.line}`;
    return `gate "${(0,_render_ink_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(gate.name, 100)}" (${place})\n${(0,_render_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .planText */ .P)({ ...plan, setup: [], gates: [gate] }, change.base)}`;
}
async function explainTool(tool, planned, world) {
    const { root, plan } = planned;
    const env = (0,_core_environment_js__WEBPACK_IMPORTED_MODULE_10__/* .childEnvironment */ .Q)(await (0,_setup_js__WEBPACK_IMPORTED_MODULE_5__/* .projectEnvironment */ .p)(world.env, root, world), {}).env;
    const uses = plan.gates.flatMap((gate) => gate.steps
        .filter((step) => step.type === "tool" && (0,_tools_registry_js__WEBPACK_IMPORTED_MODULE_7__.findTool)(step.tool) === tool)
        .map((step) => ({ gate: gate.name, step })));
    const folders = new Set(uses.map(({ step }) => step.workingDirectory));
    const lines = [`${tool.name}: ${tool.about}`];
    for (const folder of folders.size > 0 ? folders : ["."]) {
        const cwd = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, folder);
        const { processes, files } = world;
        const version = uses.find(({ step }) => step.workingDirectory === folder)?.step;
        const wanted = version?.type === "tool" ? version.version : undefined;
        const found = await (0,_tools_locate_js__WEBPACK_IMPORTED_MODULE_6__/* .locate */ .x)(tool, wanted, { processes, files, root, cwd, env });
        const where = folder === "." ? "" : ` in ${folder}`;
        lines.push("missing" in found
            ? `  program${where}: ${found.missing}`
            : `  program${where}: ${found.argv.join(" ")} (${found.from}${found.version ? `, version ${found.version}` : ""})`);
    }
    for (const { gate, step } of uses) {
        const place = step.line === undefined || plan.config === null ? "detected" : `${plan.config}:${step.line}`;
        lines.push(`  used by gate "${(0,_render_ink_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(gate, 100)}", step "${(0,_render_ink_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(step.name, 100)}" (${place})`);
    }
    if (uses.length === 0)
        lines.push("  used by no gate");
    lines.push(`  installed by: ${tool.install}`);
    return lines.join("\n");
}
/** A rule is known from what the last run found. */
async function explainRule(rule, root, world) {
    const text = await world.files.readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, ".gatehouse", "report.json"));
    const report = text === null ? null : (0,_saved_report_js__WEBPACK_IMPORTED_MODULE_8__/* .readReport */ .t)(text);
    const found = (report?.gates ?? []).flatMap((gate) => gate.findings.filter((finding) => finding.rule === rule).map((finding) => ({ gate: gate.name, finding })));
    const first = found[0];
    if (!first)
        return [];
    const { tool, url, message } = first.finding;
    const places = found
        .slice(0, 20)
        .map(({ finding }) => `  ${(0,_render_ink_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(finding.path ?? "(no file)")}:${finding.range?.startLine ?? 1}`);
    return [
        [
            `rule ${(0,_render_ink_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(rule, 100)} of ${(0,_render_ink_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(tool, 100)}: ${(0,_render_ink_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(message)}`,
            ...(url === undefined ? [] : [`  ${(0,_render_ink_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(url)}`]),
            `  found ${found.length} times in the last run, in gate "${(0,_render_ink_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(first.gate, 100)}":`,
            ...places,
        ].join("\n"),
    ];
}


/***/ }),

/***/ 21590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readReport)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);

/** The parts of a saved Report without which it cannot be shown; what else it holds is taken as it is. */
const gate = valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    kind: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    needs: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    verdict: valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ outcome: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), reason: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), message: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    durationMs: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    steps: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), command: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    findings: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ tool: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), rule: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), message: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), severity: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    fixed: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({})),
    measurements: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({})),
    problems: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ path: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), code: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), message: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
});
const saved = valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    schemaVersion: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    verdict: gate.entries.verdict,
    event: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    durationMs: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    gates: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(gate),
});
/** A Report that a run saved, or null if the text is something else. */
function readReport(text) {
    if (!text.trimStart().startsWith("{"))
        return null;
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        // Not a Report then; what it is instead is for the parsers to say.
        return null;
    }
    return valibot__WEBPACK_IMPORTED_MODULE_0__.is(saved, value) ? value : null;
}


/***/ }),

/***/ 67798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isFatal)
/* harmony export */ });
/** True if the problem means that the file could not be judged. */
function isFatal(problem) {
    return problem.code !== "disagreement" && problem.code !== "limited" && problem.code !== "unmatched";
}


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
    const { coverage, block, failOn } = gate.policy;
    const floors = [
        ...(coverage?.minimum === undefined ? [] : [`coverage ≥ ${coverage.minimum} %`]),
        ...(coverage?.patch === undefined ? [] : [`patch coverage ≥ ${coverage.patch} %`]),
    ];
    const rule = [`${block === "new" ? "new findings" : "all findings"} from ${failOn} on fail`, ...floors].join(", ");
    return [`  · ${(0,_ink_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(gate.name, 60)} (${gate.kind})${needs}: ${rule}`, ...gate.steps.map(stepText)];
}
function stepText(step) {
    const what = step.type === "tool" ? [step.tool, ...step.args, ...step.paths].join(" ") : (step.run.trim().split("\n")[0] ?? "");
    return `      ${(0,_ink_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(what, 120)}${within(step.workingDirectory)}`;
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
