export const id = 5675;
export const ids = [5675,2087,6469];
export const modules = {

/***/ 35385:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const SemVer = __webpack_require__(7163)
const parse = __webpack_require__(16353)
const { safeRe: re, t } = __webpack_require__(95471)

const coerce = (version, options) => {
  if (version instanceof SemVer) {
    return version
  }

  if (typeof version === 'number') {
    version = String(version)
  }

  if (typeof version !== 'string') {
    return null
  }

  options = options || {}

  let match = null
  if (!options.rtl) {
    match = version.match(options.includePrerelease ? re[t.COERCEFULL] : re[t.COERCE])
  } else {
    // Find the right-most coercible string that does not share
    // a terminus with a more left-ward coercible string.
    // Eg, '1.2.3.4' wants to coerce '2.3.4', not '3.4' or '4'
    // With includePrerelease option set, '1.2.3.4-rc' wants to coerce '2.3.4-rc', not '2.3.4'
    //
    // Walk through the string checking with a /g regexp
    // Manually set the index so as to pick up overlapping matches.
    // Stop when we get a match that ends at the string end, since no
    // coercible string can be more right-ward without the same terminus.
    const coerceRtlRegex = options.includePrerelease ? re[t.COERCERTLFULL] : re[t.COERCERTL]
    let next
    while ((next = coerceRtlRegex.exec(version)) &&
        (!match || match.index + match[0].length !== version.length)
    ) {
      if (!match ||
            next.index + next[0].length !== match.index + match[0].length) {
        match = next
      }
      coerceRtlRegex.lastIndex = next.index + next[1].length + next[2].length
    }
    // leave it in a clean state
    coerceRtlRegex.lastIndex = -1
  }

  if (match === null) {
    return null
  }

  const major = match[2]
  const minor = match[3] || '0'
  const patch = match[4] || '0'
  const prerelease = options.includePrerelease && match[5] ? `-${match[5]}` : ''
  const build = options.includePrerelease && match[6] ? `+${match[6]}` : ''

  return parse(`${major}.${minor}.${patch}${prerelease}${build}`, options)
}
module.exports = coerce


/***/ }),

/***/ 41236:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const compare = __webpack_require__(78469)
const gte = (a, b, loose) => compare(a, b, loose) >= 0
module.exports = gte


/***/ }),

/***/ 3872:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const compare = __webpack_require__(78469)
const lt = (a, b, loose) => compare(a, b, loose) < 0
module.exports = lt


/***/ }),

/***/ 12267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34438);
/* harmony import */ var _core_environment_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(10488);
/* harmony import */ var _planned_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5822);
/* harmony import */ var _render_ink_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18842);
/* harmony import */ var _render_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2691);
/* harmony import */ var _setup_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99044);
/* harmony import */ var _tools_locate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51353);
/* harmony import */ var _tools_registry_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94725);
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
        const step = uses.find((use) => use.step.workingDirectory === folder)?.step;
        const supply = { downloads: world.downloads, folder: world.toolFolder, underWay: new Map() };
        const context = { processes, files, root, cwd, env, supply, signal: world.interrupted };
        const found = await (0,_tools_locate_js__WEBPACK_IMPORTED_MODULE_6__/* .survey */ .F)(tool, step?.type === "tool" ? step : {}, context);
        const where = folder === "." ? "" : ` in ${folder}`;
        lines.push(`  program${where}: ${found.program ?? found.instead}`);
        if (step?.type === "tool" && step.version !== undefined)
            lines.push(`  asked for${where}: version ${step.version}`);
        for (const refused of found.refused)
            lines.push(`  passed over${where}: ${refused}`);
    }
    for (const { gate, step } of uses) {
        const place = step.line === undefined || plan.config === null ? "detected" : `${plan.config}:${step.line}`;
        lines.push(`  used by gate "${(0,_render_ink_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(gate, 100)}", step "${(0,_render_ink_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(step.name, 100)}" (${place})`);
    }
    if (uses.length === 0)
        lines.push("  used by no gate");
    const configs = tool.configFiles ? await world.files.glob(tool.configFiles, root) : [];
    const shown = configs.map((path) => (0,_render_ink_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, path).replaceAll("\\", "/"), 200));
    if (shown.length > 0)
        lines.push(`  configured by: ${shown.join(", ")}`);
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

/***/ 45068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XG: () => (/* binding */ risks),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   jZ: () => (/* binding */ atLeast)
/* harmony export */ });
/** Findings: what a linter, formatter, compiler or scanner has to say of one place. */
/** How bad a finding is, in SARIF's words, from harmless to worst. */
const severities = ["note", "warning", "error"];
/** How much harm a weakness can do, from least to most, by its CVSS score or its scanner's own words (see `risk.ts`). */
const risks = ["low", "medium", "high", "critical"];
/** True if `a` is at least as bad as `b`. */
function atLeast(a, b) {
    return severities.indexOf(a) >= severities.indexOf(b);
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

/***/ 87837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G$: () => (/* binding */ atLevel),
  O6: () => (/* binding */ reaches),
  bi: () => (/* binding */ riskOf),
  LW: () => (/* binding */ riskOfScore),
  ox: () => (/* binding */ riskOfVector),
  tt: () => (/* binding */ riskOfWord),
  Cq: () => (/* binding */ severityOfRisk),
  Ly: () => (/* binding */ worstRisk)
});

;// CONCATENATED MODULE: ./build/src/core/cvss.js
/**
 * The base score of a CVSS v3.0 or v3.1 vector (https://www.first.org/cvss/v3-1/specification-document, section 7), 0 to
 * 10 with one decimal; undefined for another version, and for a vector that lacks a base metric.
 */
function cvss3Score(vector) {
    if (!/^CVSS:3\.[01]\//.test(vector))
        return undefined;
    const given = new Map(vector.split("/").map((part) => [part.slice(0, part.indexOf(":")), part]));
    const metric = (name) => given.get(name)?.slice(name.length + 1) ?? "";
    const scopeChanges = metric("S") === "C";
    const privileges = scopeChanges ? { N: 0.85, L: 0.68, H: 0.5 } : { N: 0.85, L: 0.62, H: 0.27 };
    const access = [
        weight({ N: 0.85, A: 0.62, L: 0.55, P: 0.2 }, metric("AV")),
        weight({ L: 0.77, H: 0.44 }, metric("AC")),
        weight(privileges, metric("PR")),
        weight({ N: 0.85, R: 0.62 }, metric("UI")),
    ];
    const losses = ["C", "I", "A"].map((name) => weight({ N: 0, L: 0.22, H: 0.56 }, metric(name)));
    if (!/^[UC]$/.test(metric("S")) || [...access, ...losses].some(Number.isNaN))
        return undefined;
    const loss = 1 - losses.reduce((left, one) => left * (1 - one), 1);
    const impact = scopeChanges ? 7.52 * (loss - 0.029) - 3.25 * (loss - 0.02) ** 15 : 6.42 * loss;
    if (impact <= 0)
        return 0;
    const exploitability = access.reduce((product, one) => product * one, 8.22);
    return roundUp(Math.min((scopeChanges ? 1.08 : 1) * (impact + exploitability), 10));
}
function weight(weights, value) {
    return Object.hasOwn(weights, value) ? (weights[value] ?? Number.NaN) : Number.NaN;
}
/** Appendix A of the specification: up to one decimal, without the errors of binary fractions. */
function roundUp(score) {
    const whole = Math.round(score * 100_000);
    return whole % 10_000 === 0 ? whole / 100_000 : (Math.floor(whole / 10_000) + 1) / 10;
}

// EXTERNAL MODULE: ./build/src/core/finding.js
var core_finding = __webpack_require__(45068);
;// CONCATENATED MODULE: ./build/src/core/risk.js


/** How the words and scores of all scanners become one scale, and this scale a severity. */
/** The qualitative scale of CVSS v3 (section 5 of its specification); undefined for 0, which means no risk, and no number. */
function riskOfScore(score) {
    if (score === undefined || !(score > 0))
        return undefined;
    if (score >= 9)
        return "critical";
    if (score >= 7)
        return "high";
    return score >= 4 ? "medium" : "low";
}
/** By the base score of a CVSS v3 vector. */
function riskOfVector(vector) {
    return vector === undefined ? undefined : riskOfScore(cvss3Score(vector));
}
const words = {
    critical: "critical",
    high: "high",
    important: "high",
    error: "high",
    medium: "medium",
    moderate: "medium",
    warning: "medium",
    low: "low",
    negligible: "low",
    informational: "low",
    info: "low",
    note: "low",
    none: "low",
};
/** By the word that a scanner uses, in any case; undefined for `unknown` and all that says nothing. */
function riskOfWord(word) {
    const plain = word?.toLowerCase() ?? "";
    return Object.hasOwn(words, plain) ? words[plain] : undefined;
}
/** The severity of a finding with this risk; a risk that nobody knows is a warning. */
function severityOfRisk(risk) {
    if (risk === undefined || risk === "medium")
        return "warning";
    return risk === "low" ? "note" : "error";
}
/** The worst of several; undefined if none is known. */
function worstRisk(several) {
    const at = Math.max(-1, ...several.map((one) => (one === undefined ? -1 : core_finding/* risks */.XG.indexOf(one))));
    return core_finding/* risks */.XG[at];
}
/**
 * True if the finding is at least as bad as the threshold. Against a risk, an advisory whose scanner knows none counts
 * as the worst, as what is unknown is never green; any other finding by its severity, of which `error` is a high risk.
 */
function reaches(finding, threshold) {
    if (isSeverity(threshold))
        return (0,core_finding/* atLeast */.jZ)(finding.severity, threshold);
    return core_finding/* risks */.XG.indexOf(riskOf(finding)) >= core_finding/* risks */.XG.indexOf(threshold);
}
/** The risk that a finding counts as, known or not (see `reaches`). */
function riskOf({ risk, package: affected, severity }) {
    return risk ?? (affected ? "critical" : riskOfSeverity[severity]);
}
/**
 * The finding at the level that the config gives it. A risk brings its severity along; a severity brings the risk along
 * where there is one, or an unknown one that would count as the worst: `note` is low, `warning` medium, `error` high or,
 * if it was that already, critical.
 */
function atLevel(finding, level) {
    if (!isSeverity(level))
        return { ...finding, risk: level, severity: severityOfRisk(level) };
    if (finding.risk === undefined && !finding.package)
        return { ...finding, severity: level };
    const isSame = finding.risk !== undefined && severityOfRisk(finding.risk) === level;
    return { ...finding, severity: level, risk: isSame ? finding.risk : riskOfSeverity[level] };
}
const riskOfSeverity = { note: "low", warning: "medium", error: "high" };
function isSeverity(word) {
    return core_finding/* severities */.gO.includes(word);
}


/***/ }),

/***/ 5780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ TestTally),
/* harmony export */   Iv: () => (/* binding */ mergeTests),
/* harmony export */   tu: () => (/* binding */ countTests)
/* harmony export */ });
/* unused harmony export CASE_LIMIT */
/** Test results: cases and the numbers that are counted from them, never taken from attributes. */
/**
 * How many cases that need attention (failed or flaky), and how many others, one result keeps. Our own: all cases of
 * nearly every repository, and few enough that memory does not grow with reports of millions of tests.
 */
const CASE_LIMIT = { notable: 50_000, others: 100_000 };
/** Collects the cases of a document, or of several. Everything counts; what is beyond the limit is not kept. */
class TestTally {
    #cases = [];
    #omitted = { passed: 0, failed: 0, skipped: 0, quarantined: 0, flaky: 0, timeMs: 0 };
    #counts = { passed: 0, failed: 0, skipped: 0, quarantined: 0, flaky: 0, timeMs: 0 };
    #notable = 0;
    /** Whether such a case would be kept now; if not, its name need not be made for `omit`. */
    keeps({ status, flaky }) {
        return isNotable({ status, flaky })
            ? this.#notable < CASE_LIMIT.notable
            : this.#cases.length - this.#notable < CASE_LIMIT.others;
    }
    add(test) {
        if (!this.keeps(test)) {
            this.omit(test);
            return;
        }
        if (isNotable(test))
            this.#notable++;
        this.#cases.push(test);
        count(this.#counts, test);
    }
    omit(test) {
        count(this.#counts, test);
        count(this.#omitted, test);
    }
    /** Takes over what another result has in its numbers only. */
    omitAll(omitted) {
        for (const key of ["passed", "failed", "skipped", "flaky", "timeMs"]) {
            this.#counts[key] += omitted[key];
            this.#omitted[key] += omitted[key];
        }
    }
    /** The parts always add up: a case without a status of its own does not exist. */
    results() {
        const { passed, failed, skipped, quarantined, flaky, timeMs } = this.#counts;
        const total = passed + failed + skipped + quarantined;
        const counts = { total, passed, failed, skipped, flaky, ...(quarantined > 0 ? { quarantined } : {}) };
        const results = { ...counts, timeMs: Math.round(timeMs), cases: this.#cases };
        if (this.#cases.length === total)
            return results;
        // A policy is applied to cases that are kept by name, so that none of these is quarantined.
        const { quarantined: _, ...omitted } = this.#omitted;
        return { ...results, omitted };
    }
}
function isNotable({ status, flaky }) {
    return status === "failed" || status === "quarantined" || flaky === true;
}
function count(counts, { status, flaky, timeMs = 0 }) {
    counts[status]++;
    if (flaky)
        counts.flaky++;
    counts.timeMs += timeMs;
}
/** Counts cases, in their order. `omitted` are those of other results that the cases were taken from. */
function countTests(cases, omitted = []) {
    const tally = new TestTally();
    for (const test of cases)
        tally.add(test);
    for (const one of omitted)
        if (one)
            tally.omitAll(one);
    return tally.results();
}
/** One result of several; the cases keep their order. */
function mergeTests(parts) {
    return countTests(parts.flatMap(({ cases }) => cases), parts.map(({ omitted }) => omitted));
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
