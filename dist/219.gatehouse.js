export const id = 219;
export const ids = [219,859,798,68];
export const modules = {

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

/***/ 15098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ judgeGate),
/* harmony export */   Sp: () => (/* binding */ judgePipeline),
/* harmony export */   Us: () => (/* binding */ isBlocking),
/* harmony export */   c4: () => (/* binding */ judgeStep)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45068);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67798);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18732);



/** True if the finding fails the gate: bad enough, and not known from the base where only new ones block. */
function isBlocking(finding, policy) {
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .atLeast */ .jZ)(finding.severity, policy.failOn) && !(policy.block === "new" && finding.standing === "known");
}
/**
 * One step's verdict. `base` is null where there is nothing to compare with by nature (a push to the base branch):
 * then every finding counts. A base that is wanted and missing leaves bad findings undecided.
 */
function judgeStep(evidence, policy, base) {
    const { end, tests, findings, problems } = evidence;
    if (end.type === "broken")
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .broken */ .mw)(end.reason, end.message);
    if (end.type === "cancelled")
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .cancelled */ .KW)(end.reason, "stopped before it ended");
    if (tests && tests.failed > 0) {
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)("tests-failed", `${tests.failed} of ${plural(tests.total, "test")} failed`);
    }
    const blocking = findings.filter((finding) => isBlocking(finding, policy));
    if (blocking.length > 0) {
        const undecided = policy.block === "new" && blocking.filter((finding) => finding.standing === undefined).length;
        if (undecided && base) {
            return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .inconclusive */ .Ni)("no-base", `${plural(undecided, "finding")} could not be compared with the base: ${base.missing ?? "the base could not be judged"}`);
        }
        const word = blocking.some((finding) => finding.standing === "new") ? "new finding" : "finding";
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)("findings", plural(blocking.length, word));
    }
    // What was found is bad enough; only then does it matter that something could not be looked at.
    const unread = problems.find(_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .isFatal */ .B);
    if (unread)
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .broken */ .mw)(unread.code === "incomplete" ? "tool-error" : "report-unreadable", unread.message);
    if (end.exitCode !== 0 && !end.explained && findings.length === 0) {
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)("exit-code", `exited with code ${end.exitCode}`);
    }
    if (tests && tests.total === 0)
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .inconclusive */ .Ni)("no-data", "the reports hold no test");
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .passed */ .bF)(said(tests, findings));
}
/** A gate's verdict: the worst of its parts, with everything that is as bad said in one sentence. */
function judgeGate(parts) {
    const bad = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .worst */ .QZ)(parts.map(({ verdict }) => verdict));
    if (!bad)
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .inconclusive */ .Ni)("no-data", "the gate has no step");
    const same = parts.filter(({ verdict }) => verdict.outcome === bad.outcome);
    const message = same.map(({ name, verdict }) => withName(name, verdict.message)).join("; ");
    return { ...bad, message };
}
/** `pytest: 1 of 3 tests failed`; a sentence that begins with the name already stays as it is. */
function withName(name, message) {
    const isNamed = [name, name.replaceAll("-", " ")].some((word) => new RegExp(`^${escaped(word)}(?=[ :'])`).test(message));
    return isNamed ? message : `${name}: ${message}`;
}
function escaped(text) {
    return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
/** The pipeline's verdict: the worst of its gates, and how many there are of each. */
function judgePipeline(gates) {
    const judged = gates.map(({ verdict }) => verdict);
    // Of gates that did not run only those that the plan left out count as passed; the others follow from a worse one.
    const bad = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .worst */ .QZ)(judged.filter(({ outcome }) => outcome !== "skipped"));
    const counts = new Map();
    for (const { outcome } of judged)
        counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    const message = [...counts].map(([outcome, count]) => `${count} ${outcome}`).join(", ");
    if (bad && bad.outcome !== "passed")
        return { ...bad, message };
    const isHeld = judged.some((verdict) => verdict.outcome === "skipped" && !(0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .isGreen */ .gf)(verdict));
    if (isHeld)
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .broken */ .mw)("absent", message);
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .passed */ .bF)(message === "" ? "nothing to run" : message);
}
function said(tests, findings) {
    if (tests)
        return `${plural(tests.total, "test")}, ${tests.skipped} skipped`;
    return findings.length === 0 ? "clean" : `${plural(findings.length, "finding")}, none of them blocking`;
}
function plural(count, noun) {
    return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
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

/***/ 9705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   MD: () => (/* binding */ units),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   v8: () => (/* binding */ layOut)
/* harmony export */ });
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87671);

const units = (text) => text.length;
const bytes = (text) => Buffer.byteLength(text);
/**
 * Lays a page out within `limit`. Sections are filled from the most to the least important, so what gives way first is
 * the least useful; a section is shown whole, with fewer items, or not at all, never cut inside.
 */
function layOut(page, limit, measure) {
    const everyHidden = page.sections.map((section) => hiddenNote(section, section.total));
    const separators = 2 * (page.sections.length + 2);
    let room = limit - measure(page.head) - measure(page.foot(everyHidden)) - separators;
    const filled = new Map();
    for (const section of [...page.sections].sort((a, b) => b.importance - a.importance)) {
        const result = fill(section, room, measure);
        if (!result)
            continue;
        filled.set(section, result);
        room -= measure(result.text);
    }
    const hidden = page.sections
        .map((section) => [section, section.total - (filled.get(section)?.shown ?? 0)])
        .filter(([, missing]) => missing > 0)
        .map(([section, missing]) => hiddenNote(section, missing));
    const parts = [page.head, ...page.sections.map((section) => filled.get(section)?.text ?? ""), page.foot(hidden)];
    return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
function fill(section, room, measure) {
    if (section.total === 0)
        return null;
    const gap = section.glue.length;
    const more = (missing) => `… and ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(missing)} more`;
    let left = room - measure(section.open) - measure(section.close) - measure(more(section.total)) - 4 * gap;
    const shown = [];
    for (const forms of section.items()) {
        if (shown.length === section.most)
            break;
        const form = forms.find((candidate) => measure(candidate) + gap <= left);
        if (form === undefined)
            break;
        shown.push(form);
        left -= measure(form) + gap;
    }
    if (shown.length === 0)
        return null;
    const rest = section.total - shown.length;
    // A line directly below a table would be one more row of it.
    const tail = rest > 0 ? `\n\n${more(rest)}` : "";
    return { text: `${section.open}${shown.join(section.glue)}${tail}${section.close}`, shown: shown.length };
}
function hiddenNote(section, missing) {
    return (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(missing, section.noun, section.plural);
}
/** Opens and closes a fold; the summary is HTML of ours. The blank lines let markdown begin again. */
function fold(summary, isBold) {
    const title = isBold ? `<b>${summary}</b>` : summary;
    return { open: `<details><summary>${title}</summary>\n\n`, close: "\n\n</details>" };
}


/***/ }),

/***/ 87671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kk: () => (/* binding */ icon),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   US: () => (/* binding */ policyOf),
/* harmony export */   Zz: () => (/* binding */ ranges),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   fL: () => (/* binding */ percentText),
/* harmony export */   k1: () => (/* binding */ coverageFigures),
/* harmony export */   l1: () => (/* binding */ isCoverageExplained),
/* harmony export */   lL: () => (/* binding */ findingFigures),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   ux: () => (/* binding */ findingNoun)
/* harmony export */ });
/* harmony import */ var _core_coverage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23323);
/* harmony import */ var _core_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15098);
/* harmony import */ var _core_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18732);
/* harmony import */ var _core_when_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(905);




/** The figures of a report as every channel words them. Nothing here decides: it reads what was decided. */
const defaultPolicy = { block: "new", failOn: "warning" };
function policyOf(plan, gate) {
    return plan.gates.find((planned) => planned.name === gate)?.policy ?? defaultPolicy;
}
/** `1,204`. */
function number(value) {
    return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}
/** `3 tests`, `1 test`; `many` for words whose plural is not an `s`. */
function count(value, one, many = `${one}s`) {
    return `${number(value)} ${value === 1 ? one : many}`;
}
/** `71.4 %`; `no data` for null. */
function percentText(value) {
    return value === null ? "no data" : `${value} %`;
}
/** `a, b, and c`. */
function list(parts) {
    if (parts.length < 2)
        return parts[0] ?? "";
    return `${parts.slice(0, -1).join(", ")}, and ${parts.at(-1) ?? ""}`;
}
/** Ascending lines as ranges: `41–47, 50`; `dash` joins the ends of one. */
function ranges(lines, most = Number.POSITIVE_INFINITY, dash = "–") {
    const spans = (0,_core_coverage_js__WEBPACK_IMPORTED_MODULE_3__/* .lineSpans */ .UB)(lines);
    const shown = spans.slice(0, most).map(([from, to]) => (from === to ? `${from}` : `${from}${dash}${to}`));
    if (spans.length > most)
        shown.push(`… and ${number(spans.length - most)} more`);
    return shown.join(", ");
}
/** What a finding is called: one is new only where it was compared with the base and is not there. */
function findingNoun(findings) {
    return findings.some(({ standing }) => standing === "new") ? "new finding" : "finding";
}
function findingFigures(gate, policy) {
    const known = gate.findings.filter((finding) => finding.standing === "known").length;
    return {
        blocking: gate.findings.filter((finding) => (0,_core_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlocking */ .Us)(finding, policy)).length,
        fresh: gate.findings.length - known,
        known,
        fixed: gate.fixed.length,
    };
}
/** Total and patch coverage of a gate, as far as it has them, each against its floor; paths that are below theirs. */
function coverageFigures(gate, policy) {
    const figure = (name, counted, floor) => {
        const value = (0,_core_coverage_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(counted);
        return { name, percent: value, floor, isShort: floor !== undefined && value !== null && value < floor };
    };
    const figures = [];
    if (gate.coverage)
        figures.push(figure("coverage", (0,_core_coverage_js__WEBPACK_IMPORTED_MODULE_3__/* .totalCount */ .wv)(gate.coverage.files), policy.coverage?.minimum));
    const patch = gate.patchCoverage;
    if (patch?.unknown)
        figures.push(figure("patch coverage", { covered: 0, total: 0 }, policy.coverage?.patch));
    else if (patch && patch.total > 0)
        figures.push(figure("patch coverage", patch, policy.coverage?.patch));
    for (const [glob, floor] of Object.entries(policy.coverage?.paths ?? {})) {
        const own = (gate.coverage?.files ?? []).filter(({ path }) => (0,_core_when_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesGlobs */ .nJ)([glob], path));
        figures.push(figure(`coverage of ${glob}`, (0,_core_coverage_js__WEBPACK_IMPORTED_MODULE_3__/* .totalCount */ .wv)(own), floor));
    }
    return figures.filter(({ name, isShort }) => isShort || !name.startsWith("coverage of "));
}
/** True if the figures alone say why a gate's coverage failed: they know nothing of the base. */
function isCoverageExplained(gate, policy) {
    if (gate.verdict.reason !== "coverage" || policy.coverage?.maxDrop !== undefined)
        return false;
    return coverageFigures(gate, policy).some((figure) => figure.isShort);
}
/** `✅`, or the mark of what stands in the way; all within the Basic Multilingual Plane, as some of GitHub's fields want. */
function icon(verdict) {
    switch (verdict.outcome) {
        case "passed":
            return "✅";
        case "failed":
            return "❌";
        case "broken":
        case "inconclusive":
            return "⚠️";
        case "cancelled":
            return "⏹️";
        case "skipped":
            return (0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .isGreen */ .gf)(verdict) ? "⏭️" : "➖";
    }
}


/***/ }),

/***/ 39488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KS: () => (/* binding */ gateTitle),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   g: () => (/* binding */ coverageResult),
/* harmony export */   xp: () => (/* binding */ gateResult)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87422);
/* harmony import */ var _core_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18732);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87671);
/* harmony import */ var _versus_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87578);




/** Headline and titles: the figure that matters first. Plain text, with words of tools in it: escape before use. */
const clauseLength = 160;
/** `3 tests fail, and patch coverage is 71.4 % (needs 90 %)`; what could not be judged comes with its mend. */
function headline(report, plan) {
    const { outcome } = report.verdict;
    if (report.gates.length === 0)
        return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(firstLine(report.verdict.message), clauseLength * 2);
    if (outcome === "passed" || outcome === "skipped")
        return greenLine(report, plan);
    const clauses = [
        ...failures(report, plan),
        ...told(report, "broken", "could not judge "),
        ...told(report, "inconclusive", "undecided: "),
    ];
    if (clauses.length === 0)
        return stopped(report);
    const shown = clauses.length > 3 ? [...clauses.slice(0, 2), `${clauses.length - 2} more things`] : clauses;
    const after = report.gates.some((gate) => gate.verdict.outcome === "cancelled") ? " · cancelled before the end" : "";
    return (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(shown) + after;
}
/** `3 of 1,204 tests fail · 1 flaky · patch coverage 71.4 % (needs 90 %)`. */
function gateTitle(gate, policy) {
    const coverage = coverageResult(gate, policy);
    return [gateResult(gate, policy), coverage].filter((part) => part !== "").join(" · ");
}
/** A gate's result without its coverage, which has a row of its own in tables. */
function gateResult(gate, policy) {
    const { outcome, message } = gate.verdict;
    const said = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(firstLine(message), clauseLength);
    if (outcome === "skipped" || outcome === "cancelled")
        return said;
    const figures = [...testFigures(gate), ...findingWords(gate, policy)];
    if (outcome === "broken")
        return [`could not judge: ${said}`, ...figures].join(" · ");
    if (outcome === "inconclusive")
        return [`undecided: ${said}`, ...figures].join(" · ");
    const isExplained = outcome === "passed" || isExplainedByFigures(gate, policy);
    return (isExplained && figures.length > 0 ? figures : [said, ...figures]).join(" · ");
}
/** `coverage 86.2 % · patch coverage 71.4 % (needs 90 %)`, empty without coverage; `isShort` leaves the word out. */
function coverageResult(gate, policy, isShort = false) {
    return (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .coverageFigures */ .k1)(gate, policy)
        .map((figure) => {
        const floor = figure.isShort ? ` (needs ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .percentText */ .fL)(figure.floor ?? null)})` : "";
        const name = isShort ? figure.name.replace(/ ?coverage$/, "") : figure.name;
        return `${name} ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .percentText */ .fL)(figure.percent)}${floor}`.trim();
    })
        .join(" · ");
}
/** The first line of a message; the rest is shown where there is room. */
function firstLine(message) {
    return message.trimStart().split("\n", 1)[0]?.trimEnd() ?? "";
}
function greenLine(report, plan) {
    const run = report.gates.filter((gate) => gate.verdict.outcome === "passed").length;
    const first = report.gates.find((gate) => gate.verdict.outcome === "passed");
    const parts = [first === undefined ? "nothing to do for this change" : allPass(run, first.name)];
    const patch = report.gates
        .flatMap((gate) => (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .coverageFigures */ .k1)(gate, (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .policyOf */ .US)(plan, gate.name)))
        .find((figure) => figure.name === "patch coverage");
    if (patch)
        parts.push(`patch coverage ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .percentText */ .fL)(patch.percent)}`);
    const flaky = report.gates.reduce((sum, gate) => sum + (gate.tests?.flaky ?? 0), 0);
    if (flaky > 0)
        parts.push(`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(flaky)} flaky`);
    return [...parts, (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(report.durationMs)].join(" · ");
}
function allPass(run, first) {
    if (run === 1)
        return `${first} passes`;
    return run === 2 ? "both gates pass" : `all ${run} gates pass`;
}
function failures(report, plan) {
    const gates = report.gates.filter((gate) => gate.verdict.outcome === "failed");
    const tests = gates.reduce((sum, gate) => sum + (gate.tests?.failed ?? 0), 0);
    const clauses = tests > 0 ? [`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(tests, "test")} ${tests === 1 ? "fails" : "fail"}`] : [];
    for (const gate of gates) {
        const policy = (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .policyOf */ .US)(plan, gate.name);
        const { blocking } = (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .findingFigures */ .lL)(gate, policy);
        if (blocking > 0)
            clauses.push(`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(blocking, (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .findingNoun */ .ux)(gate.findings))} in ${gate.name}`);
        for (const figure of (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .coverageFigures */ .k1)(gate, policy)) {
            if (figure.isShort)
                clauses.push(`${figure.name} is ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .percentText */ .fL)(figure.percent)} (needs ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .percentText */ .fL)(figure.floor ?? null)})`);
        }
        if (!isExplainedByFigures(gate, policy))
            clauses.push(withName(gate, ""));
    }
    return clauses;
}
function told(report, outcome, prefix) {
    return report.gates.filter((gate) => gate.verdict.outcome === outcome).map((gate) => withName(gate, prefix));
}
/** `test: exit code 2`, without the name twice where the message starts with it. */
function withName(gate, prefix) {
    const said = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(firstLine(gate.verdict.message), clauseLength);
    return `${prefix}${gate.name}: ${said.startsWith(`${gate.name}: `) ? said.slice(gate.name.length + 2) : said}`;
}
function stopped(report) {
    const ended = report.gates.filter((gate) => (0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .isGreen */ .gf)(gate.verdict)).length;
    const word = report.verdict.outcome === "cancelled" ? "cancelled" : report.verdict.outcome;
    return `${word} after ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(report.durationMs)}: ${ended} of ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(report.gates.length, "gate")} had passed`;
}
function testFigures(gate) {
    const tests = gate.tests;
    if (!tests)
        return [];
    const { total, failed, flaky, skipped } = tests;
    const main = failed > 0
        ? `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(failed)} of ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(total, "test")} ${failed === 1 ? "fails" : "fail"}${newWords(gate, failed)}`
        : `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(total - skipped, "test")} ${total - skipped === 1 ? "passes" : "pass"}`;
    return [
        main,
        ...(flaky > 0 ? [`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(flaky)} flaky`] : []),
        ...(skipped > 0 ? [`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(skipped)} skipped`] : []),
    ];
}
/** How many of the failing tests are the change's own; empty where all are, or no baseline tells. */
function newWords(gate, failed) {
    const fresh = (0,_versus_js__WEBPACK_IMPORTED_MODULE_3__/* .newlyFailing */ .SX)(gate);
    if (fresh === undefined || fresh === failed)
        return "";
    return fresh === 0 ? " (none of them new)" : ` (${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(fresh)} of them new)`;
}
function findingWords(gate, policy) {
    const { blocking, fresh, known } = (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .findingFigures */ .lL)(gate, policy);
    if (blocking > 0)
        return [(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(blocking, (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .findingNoun */ .ux)(gate.findings))];
    if (gate.kind !== "lint" && gate.findings.length === 0)
        return [];
    if (gate.verdict.outcome === "broken")
        return [];
    if (policy.block === "all") {
        return [
            gate.findings.length === 0 ? "no findings" : `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(gate.findings.length, "finding")} below ${policy.failOn}`,
        ];
    }
    if (fresh > 0)
        return [`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(fresh, (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .findingNoun */ .ux)(gate.findings))} below ${policy.failOn}`];
    return [known > 0 ? "no new findings" : "no findings"];
}
function isExplainedByFigures(gate, policy) {
    switch (gate.verdict.reason) {
        case "tests-failed":
            return (gate.tests?.failed ?? 0) > 0;
        case "findings":
            return (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .findingFigures */ .lL)(gate, policy).blocking > 0;
        case "coverage":
            return (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .isCoverageExplained */ .l1)(gate, policy);
        default:
            return false;
    }
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

/***/ 65601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   PP: () => (/* binding */ tableHead),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nM: () => (/* binding */ row),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   xL: () => (/* binding */ marker)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87422);

/**
 * GitHub-flavoured markdown in which somebody else's text is only text. Two dangers are met in two ways: what the
 * markdown parser would read as structure becomes a character reference, which it never reads as structure; and what
 * GitHub looks for afterwards in the finished text (mentions, references, commits, emoji, links) is broken by a
 * zero-width space. Inside `<code>` and `<pre>` GitHub does not look.
 */
const zeroWidth = "\u200b";
const structure = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    "\\": "&#92;",
    "`": "&#96;",
    "*": "&#42;",
    _: "&#95;",
    "[": "&#91;",
    "]": "&#93;",
    "~": "&#126;",
    "|": "&#124;",
    // GitHub's own advice for a dollar that is no formula (docs, "Writing mathematical expressions").
    $: "<span>$</span>",
};
/** Somebody else's text on one line, for a paragraph, a heading, a table's cell or a fold's summary. */
function text(words, max = 300) {
    return breakReferences(oneLine(words, max))
        .replace(/[&<>\\`*_[\]~|$]/g, (character) => structure[character] ?? character)
        .replace(/^([#+=-])/, (character) => `&#${character.charCodeAt(0)};`)
        .replace(/^(\d+)([.)])/, (_, digits, end) => `${digits}&#${end.charCodeAt(0)};`);
}
/** Somebody else's text as inline code; safe in a table's cell too. */
function code(words, max = 200) {
    const line = oneLine(words, max);
    if (line === "")
        return "";
    // A pipe ends a cell even in code, and escaping it shows outside a table.
    if (line.includes("|"))
        return `<code>${text(line, max)}</code>`;
    const fence = "`".repeat(longestRun(line) + 1);
    const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
    return `${fence}${pad}${line}${pad}${fence}`;
}
/** Somebody else's lines as a code block, cut to `maxLines` lines of `maxWidth` characters; what was cut is said. */
function codeBlock(words, maxLines, maxWidth = 300) {
    const lines = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(words).replace(/\s+$/, "").replace(/^\n+/, "").split("\n");
    const shown = lines.slice(0, maxLines).map((line) => (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(line, maxWidth));
    if (lines.length > maxLines)
        shown.push(`… ${lines.length - maxLines} more lines`);
    const fence = "`".repeat(Math.max(3, longestRun(shown.join("\n")) + 1));
    return `${fence}text\n${shown.join("\n")}\n${fence}`;
}
/** A link of ours: `label` is markdown, the address is encoded so that it cannot end early. */
function link(label, url) {
    const address = url.replace(/[\s()<>\\|`[\]]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
    return `[${label}](${address})`;
}
/** One row of a table; cells are markdown. */
function row(cells) {
    return `| ${cells.join(" | ")} |`;
}
/** The two lines that start a table. */
function tableHead(titles) {
    return `${row(titles)}\n|${titles.map(() => "---|").join("")}`;
}
/** Hidden line by which a comment of ours is found again. */
function marker(checkName) {
    return `<!-- gatehouse:${encodeURIComponent((0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(checkName, 100))).replaceAll("-", "%2D")} -->`;
}
function oneLine(words, max) {
    // Cut first: a name of megabytes must not be searched.
    const short = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(words, max * 4);
    return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(short).replace(/\s+/g, " ").trim(), max);
}
function longestRun(words) {
    return (words.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
/** Mentions, issue references, commits, emoji and bare links, each broken where GitHub would recognise it. */
function breakReferences(words) {
    return (words
        .replace(/@(?=\S)/g, `@${zeroWidth}`)
        .replace(/#(?=\d)/g, `#${zeroWidth}`)
        .replace(/\bGH-(?=\d)/gi, (found) => found + zeroWidth)
        // `file:12:5:` is no emoji, though `:100:` is.
        .replace(/:(?=(?:100|1234|[+-]1|[\w+-]{0,40}[A-Za-z][\w+-]{0,40}):)/g, `:${zeroWidth}`)
        .replace(/:(?=\/\/)/g, `:${zeroWidth}`)
        .replace(/\bwww(?=\.)/gi, (found) => found + zeroWidth)
        .replace(/\b[0-9a-f]{7,}\b/gi, (run) => run.replace(/.{6}(?=.)/g, `$&${zeroWidth}`)));
}


/***/ }),

/***/ 65504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   cC: () => (/* binding */ isInRepository),
/* harmony export */   hd: () => (/* binding */ unlinked),
/* harmony export */   zn: () => (/* binding */ places)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65601);

function places(report, context) {
    const root = context.repositoryUrl && report.commit ? `${context.repositoryUrl}/blob/${report.commit}/` : null;
    return (path, line, endLine) => {
        const label = unlinked(path, line);
        if (root === null || !isInRepository(path))
            return label;
        const end = endLine !== undefined && line !== undefined && endLine > line ? `-L${endLine}` : "";
        const address = path
            .split("/")
            .map((part) => encodeURIComponent(part))
            .join("/");
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(label, `${root}${address}${line === undefined ? "" : `#L${line}${end}`}`);
    };
}
/** A place that the commit does not hold: a report's file, a line that is gone. */
const unlinked = (path, line) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(line === undefined ? path : `${path}:${line}`);
/** True for a path that can be a file of the repository: relative, inside it, and text that an address can hold. */
function isInRepository(path) {
    return (path !== "" &&
        path.length <= 1_000 &&
        !/^([/\\]|[A-Za-z]:)|\p{Surrogate}/u.test(path) &&
        !path.split(/[/\\]/).includes(".."));
}
/** `short` form of a commit, as git abbreviates it. */
function shortCommit(commit) {
    return commit.slice(0, 7);
}


/***/ }),

/***/ 84178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _r: () => (/* binding */ ample),
  dh: () => (/* binding */ brief),
  wb: () => (/* binding */ failingCases),
  V0: () => (/* binding */ sections)
});

// UNUSED EXPORTS: worstFindings

// EXTERNAL MODULE: ./build/src/core/coverage.js
var coverage = __webpack_require__(23323);
// EXTERNAL MODULE: ./build/src/core/finding.js
var finding = __webpack_require__(45068);
// EXTERNAL MODULE: ./build/src/core/judge.js
var judge = __webpack_require__(15098);
// EXTERNAL MODULE: ./build/src/render/document.js
var render_document = __webpack_require__(9705);
// EXTERNAL MODULE: ./build/src/render/figures.js
var figures = __webpack_require__(87671);
// EXTERNAL MODULE: ./build/src/render/markdown.js
var markdown = __webpack_require__(65601);
// EXTERNAL MODULE: ./build/src/render/places.js
var places = __webpack_require__(65504);
// EXTERNAL MODULE: ./build/src/render/versus.js
var render_versus = __webpack_require__(87578);
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(87422);
;// CONCATENATED MODULE: ./build/src/render/versus-sections.js





/** Tests that came, went or were mended, as far as a baseline tells. */
function changedTests(gates, most) {
    const cases = gates.flatMap((gate) => gate.tests?.cases ?? []);
    const fixed = cases.filter(({ standing }) => standing === "fixed");
    const added = cases.filter(({ standing }) => standing === "new");
    const gone = gates.flatMap((gate) => gate.against?.tests?.gone ?? []);
    const removed = gates.reduce((sum, gate) => sum + (gate.against?.tests?.removed ?? 0), 0);
    const title = [
        ...(fixed.length > 0 ? [`${(0,figures/* number */.ai)(fixed.length)} fixed`] : []),
        ...(added.length > 0 ? [`${(0,figures/* number */.ai)(added.length)} new`] : []),
        ...(removed > 0 ? [`${(0,figures/* number */.ai)(removed)} removed`] : []),
    ];
    const total = fixed.length + added.length + removed;
    return {
        ...(0,render_document/* fold */.AU)(`Tests against the base: ${title.join(", ")}`, false),
        noun: "changed test",
        importance: 2,
        total,
        *items() {
            for (const [word, tests] of [
                ["fixed", fixed],
                ["new", added],
                ["removed", gone],
            ]) {
                for (const { name, suite } of tests)
                    yield [`- ${word}: ${(0,markdown/* code */.aY)(name) || "(no name)"}${suite === undefined ? "" : ` in ${(0,markdown/* code */.aY)(suite)}`}`];
            }
        },
        glue: "\n",
        most,
    };
}
function slowTests(gates, place) {
    const tests = gates
        .flatMap((gate) => (0,render_versus/* slowestTests */.rz)(gate))
        .sort((a, b) => (b.timeMs ?? 0) - (a.timeMs ?? 0))
        .slice(0, 5);
    return {
        ...(0,render_document/* fold */.AU)(tests.length === 1 ? "Slowest test" : `Slowest ${(0,figures/* count */.U9)(tests.length, "test")}`, false),
        noun: "slow test",
        importance: 1,
        total: tests.length,
        *items() {
            for (const test of tests) {
                const where = test.path === undefined ? (0,markdown/* code */.aY)(test.suite ?? "") : place(test.path, test.line);
                const at = where === "" ? "" : ` · ${where}`;
                yield [`- ${(0,core_text/* duration */.p0)(test.timeMs ?? 0)} · ${(0,markdown/* code */.aY)(test.name) || "(no name)"}${at}`];
            }
        },
        glue: "\n",
        most: 5,
    };
}
/** Measured figures beside the base's and their bounds; those with bounds come first. */
function measuredFigures(gates, context, most) {
    const rows = gates.flatMap((gate) => {
        const bounds = (0,figures/* policyOf */.US)(context.plan, gate.name).metrics ?? {};
        return (0,render_versus/* measurementRows */.kO)(gate, new Set(Object.keys(bounds))).map((one) => ({
            one,
            bound: boundOf(bounds, one.name),
        }));
    });
    const hasBase = rows.some(({ one }) => one.before !== undefined);
    const { open, close } = (0,render_document/* fold */.AU)((0,figures/* count */.U9)(rows.length, "measured figure"), false);
    return {
        open: `${open}${(0,markdown/* tableHead */.PP)(["figure", "value", ...(hasBase ? ["base", "change"] : []), "needs"])}\n`,
        close,
        noun: "measured figure",
        importance: 3,
        total: rows.length,
        *items() {
            for (const { one, bound } of rows) {
                const unit = one.unit === "" ? "" : ` ${(0,markdown/* text */.Qq)(one.unit, 20)}`;
                const base = one.before === undefined ? ["", ""] : [(0,render_versus/* figure */.vP)(one.before) + unit, (0,render_versus/* signed */.x8)(one.value - one.before)];
                yield [(0,markdown/* row */.nM)([(0,markdown/* code */.aY)(one.name, 100), (0,render_versus/* figure */.vP)(one.value) + unit, ...(hasBase ? base : []), needs(bound)])];
            }
        },
        glue: "\n",
        most,
    };
}
function boundOf(bounds, name) {
    return Object.hasOwn(bounds, name) ? bounds[name] : undefined;
}
function needs(bound) {
    return [
        ...(bound?.minimum === undefined ? [] : [`at least ${bound.minimum}`]),
        ...(bound?.maximum === undefined ? [] : [`at most ${bound.maximum}`]),
        ...(bound?.maxDrop === undefined ? [] : [`drop of at most ${bound.maxDrop}`]),
    ].join(", ");
}

;// CONCATENATED MODULE: ./build/src/render/sections.js









/** Enough to start to work; the summary and the checks hold more. */
const brief = { fullTests: 10, tests: 50, messageLines: 8, detailLines: 0, rows: 50 };
const ample = { fullTests: 200, tests: 1_000, messageLines: 20, detailLines: 40, rows: 1_000 };
/** The folds of some gates, in the order of display; one without content is left out. */
function sections(gates, context, place, detail) {
    return [
        troubledSteps(gates, detail),
        failingTests(gates, context, place, detail),
        patchCoverage(gates, place, detail),
        freshFindings(gates, context, place, detail),
        problems(gates, detail),
        fixedFindings(gates, detail),
        measuredFigures(gates, context, detail.rows),
        changedTests(gates, detail.rows),
        flakyTests(gates, place, detail),
        slowTests(gates, place),
    ].filter((section) => section.total > 0);
}
/** Failing cases of all gates; those that fail on the base as well come last. */
function failingCases(gates) {
    const failing = gates.flatMap((gate) => gate.tests?.cases.filter((test) => test.status === "failed") ?? []);
    const isOld = ({ standing }) => standing === "failing";
    return [...failing.filter((test) => !isOld(test)), ...failing.filter(isOld)];
}
/** Findings that are not known from the base, those that block first, then by severity, worst first. */
function worstFindings(gates, context) {
    return gates
        .flatMap((gate) => {
        const policy = (0,figures/* policyOf */.US)(context.plan, gate.name);
        return gate.findings
            .filter((finding) => policy.block === "all" || finding.standing !== "known")
            .map((finding) => ({ finding, blocks: (0,judge/* isBlocking */.Us)(finding, policy) ? 1 : 0 }));
    })
        .sort((a, b) => b.blocks - a.blocks || finding/* severities */.gO.indexOf(b.finding.severity) - finding/* severities */.gO.indexOf(a.finding.severity))
        .map(({ finding }) => finding);
}
/** Steps that failed or could not be judged for a reason that no table holds: the tool's own words. */
function troubledSteps(gates, detail) {
    const steps = gates
        .flatMap((gate) => gate.steps.map((step) => ({ gate, step })))
        .filter(({ step }) => hasOwnWords(step));
    return {
        ...(0,render_document/* fold */.AU)(`${(0,figures/* count */.U9)(steps.length, "step")} to look at`, true),
        noun: "step to look at",
        plural: "steps to look at",
        importance: 7,
        total: steps.length,
        *items() {
            for (const { gate, step } of steps) {
                const exit = step.exitCode === null ? "" : ` · exit ${step.exitCode}`;
                const line = `**${(0,markdown/* text */.Qq)(gate.name, 60)}** · ${(0,markdown/* code */.aY)(step.command) || (0,markdown/* code */.aY)(step.name)}${exit}`;
                yield [`${line}\n\n${(0,markdown/* codeBlock */.DV)(step.verdict.message, detail.messageLines + detail.detailLines)}`, line];
            }
        },
        glue: "\n\n",
        most: detail.rows,
    };
}
function hasOwnWords({ verdict }) {
    return verdict.outcome === "broken" || verdict.outcome === "inconclusive" || verdict.reason === "exit-code";
}
function failingTests(gates, context, place, detail) {
    const cases = failingCases(gates);
    const base = context.plan.base === null ? "the base" : (0,markdown/* code */.aY)(context.plan.base, 60);
    return {
        ...(0,render_document/* fold */.AU)((0,figures/* count */.U9)(cases.length, "failing test"), true),
        noun: "failing test",
        importance: 6,
        total: cases.length,
        *items() {
            for (const [index, test] of cases.entries()) {
                const standing = (0,render_versus/* standingWords */.o4)(test, base);
                const line = `**${testPlace(test, place)}** · ${(0,markdown/* code */.aY)(test.name) || "(no name)"}${standing === "" ? "" : ` · ${standing}`}`;
                const block = index < detail.fullTests ? failureText(test, detail) : null;
                yield block === null ? [line] : [`${line}\n\n${block}`, line];
            }
        },
        glue: "\n\n",
        most: detail.tests,
    };
}
function failureText(test, detail) {
    const message = test.failure?.message ?? "";
    const details = detail.detailLines > 0 || message.trim() === "" ? (test.failure?.details ?? "") : "";
    const words = details.includes(message.trim()) ? details : `${message}\n${details}`;
    return words.trim() === "" ? null : (0,markdown/* codeBlock */.DV)(words, detail.messageLines + detail.detailLines);
}
/** Where a test stands; its suite is no file, and so no link. */
function testPlace({ path, line, suite }, place) {
    return path === undefined ? (0,places/* unlinked */.hd)(suite ?? "no file") : place(path, line);
}
function flakyTests(gates, place, detail) {
    const cases = gates.flatMap((gate) => gate.tests?.cases.filter((test) => test.flaky === true) ?? []);
    return {
        ...(0,render_document/* fold */.AU)(`${(0,figures/* count */.U9)(cases.length, "flaky test")}: failed first, passed again`, false),
        noun: "flaky test",
        importance: 2,
        total: cases.length,
        *items() {
            for (const test of cases)
                yield [`- ${testPlace(test, place)} · ${(0,markdown/* code */.aY)(test.name)}`];
        },
        glue: "\n",
        most: detail.rows,
    };
}
function patchCoverage(gates, place, detail) {
    const files = gates
        .flatMap((gate) => {
        const whole = new Map(gate.coverage?.files.map((file) => [file.path, file]));
        const versus = (0,render_versus/* filesVersus */._l)(gate);
        return (gate.patchCoverage?.files ?? []).map((patch) => ({
            patch,
            whole: whole.get(patch.path),
            change: versus.get(patch.path),
        }));
    })
        .sort((a, b) => b.patch.uncovered.length - a.patch.uncovered.length);
    const title = files.length === 1 ? "Coverage of the changed file" : `Coverage of the ${(0,figures/* number */.ai)(files.length)} changed files`;
    const { open, close } = (0,render_document/* fold */.AU)(title, true);
    return {
        open: `${open}${(0,markdown/* tableHead */.PP)(["file", "patch", "whole file", "uncovered lines of the change"])}\n`,
        close,
        noun: "changed file's coverage",
        plural: "changed files' coverage",
        importance: 3,
        total: files.length,
        *items() {
            for (const { patch, whole, change } of files) {
                const rate = (whole ? (0,figures/* percentText */.fL)((0,coverage/* percent */.KN)((0,coverage/* fileCount */.wq)(whole))) : "") + (change ? ` (${change})` : "");
                const figure = `${(0,figures/* number */.ai)(patch.covered)} of ${(0,figures/* number */.ai)(patch.total)}`;
                yield [(0,markdown/* row */.nM)([place(patch.path), figure, rate, (0,figures/* ranges */.Zz)(patch.uncovered, 12)])];
            }
        },
        glue: "\n",
        most: detail.rows,
    };
}
function freshFindings(gates, context, place, detail) {
    const findings = worstFindings(gates, context);
    const noun = (0,figures/* findingNoun */.ux)(findings);
    return { ...findingTable((0,figures/* count */.U9)(findings.length, noun), findings, place, detail, true), noun, importance: 5 };
}
function fixedFindings(gates, detail) {
    const findings = gates.flatMap((gate) => gate.fixed);
    const title = (0,figures/* count */.U9)(findings.length, "fixed finding");
    return { ...findingTable(title, findings, places/* unlinked */.hd, detail, false), noun: "fixed finding", importance: 2 };
}
function findingTable(title, findings, place, detail, isBold) {
    const { open, close } = (0,render_document/* fold */.AU)(title, isBold);
    return {
        open: `${open}${(0,markdown/* tableHead */.PP)(["", "place", "rule", "message"])}\n`,
        close,
        total: findings.length,
        *items() {
            for (const finding of findings) {
                const where = finding.path === undefined ? "" : place(finding.path, finding.range?.startLine, finding.range?.endLine);
                const rule = finding.rule === finding.tool
                    ? (0,markdown/* code */.aY)(finding.tool, 80)
                    : `${(0,markdown/* code */.aY)(finding.tool, 40)} ${(0,markdown/* code */.aY)(finding.rule, 80)}`;
                yield [(0,markdown/* row */.nM)([finding.severity, where, rule, (0,markdown/* text */.Qq)(finding.message)])];
            }
        },
        glue: "\n",
        most: detail.rows,
    };
}
function problems(gates, detail) {
    const all = gates.flatMap((gate) => gate.problems.map((problem) => ({ gate: gate.name, problem })));
    return {
        ...(0,render_document/* fold */.AU)(`${(0,figures/* count */.U9)(all.length, "report problem")}`, true),
        noun: "report problem",
        importance: 4,
        total: all.length,
        *items() {
            for (const { gate, problem } of all) {
                yield [
                    `- ${(0,markdown/* text */.Qq)(gate, 60)}: ${(0,places/* unlinked */.hd)(problem.path, problem.line)} · ${(0,markdown/* text */.Qq)(problem.message)} (${problem.code})`,
                ];
            }
        },
        glue: "\n",
        most: detail.rows,
    };
}


/***/ }),

/***/ 57219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ terminal)
});

// EXTERNAL MODULE: ./build/src/core/judge.js
var judge = __webpack_require__(15098);
// EXTERNAL MODULE: ./build/src/core/verdict.js
var verdict = __webpack_require__(18732);
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(87422);
;// CONCATENATED MODULE: ./build/src/render/again.js

/** How each test runner is told to run one test: its own command line up to the program, then these arguments. */
const runners = [
    { program: /^.*?\bpytest(?=\s|$)/, only: pytest },
    { program: /^.*?\bvitest(?:\s+run)?(?=\s|$)/, only: byName("-t") },
    { program: /^.*?\bjest(?:\.js)?(?=\s|$)/, only: byName("-t") },
    { program: /^.*?\bcargo\s+test(?=\s|$)/, only: (test) => [test.name] },
    { program: /^.*?\bgo\s+test(?=\s|$)/, only: go },
    { program: /^.*?\bnode\s+--test(?=\s|$)/, only: byName("--test-name-pattern") },
];
/** The command that runs one failed test again, null where the gate's steps do not tell. */
function again(gate, test) {
    const known = gate.steps.flatMap((step) => {
        const found = runners.find((runner) => runner.program.test(step.command));
        return found && step.exitCode !== 0 ? [{ step, runner: found }] : [];
    });
    const [only] = known;
    // With two runners that failed, whose test it is would be a guess.
    if (!only || known.length > 1)
        return null;
    const start = only.runner.program.exec(only.step.command)?.[0];
    const rest = only.runner.only(test);
    if (start === undefined || rest === null)
        return null;
    const command = `${start} ${(0,core_text/* commandLine */.ay)(rest)}`;
    return (0,core_text/* visible */.RK)(command) === command && !command.includes("\n") ? command : null;
}
/** `tests/test_a.py::TestClass::test_b`; JUnit gives the class as `tests.test_a.TestClass`. */
function pytest(test) {
    if (test.path === undefined)
        return null;
    const module = test.path.replace(/\.py$/, "").replaceAll("/", ".");
    // A module that cannot be imported is a case of its own, by the module's name.
    const isModule = test.name === module || (test.name.includes(".") && module.endsWith(`.${test.name}`));
    if (isModule)
        return [test.path];
    const suite = test.suite ?? "";
    const classes = suite.startsWith(`${module}.`) ? suite.slice(module.length + 1).split(".") : [];
    return [[test.path, ...classes, test.name].join("::")];
}
function go(test) {
    if (test.suite === undefined)
        return null;
    const pattern = test.name.split("/").map((part) => `^${literal(part)}$`);
    return [test.suite, "-run", pattern.join("/")];
}
function byName(option) {
    return (test) => [...(test.path === undefined ? [] : [test.path]), option, literal(test.name)];
}
/** The name as a regular expression that matches it alone. */
function literal(name) {
    return name.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

// EXTERNAL MODULE: ./build/src/render/figures.js
var figures = __webpack_require__(87671);
// EXTERNAL MODULE: ./build/src/render/headline.js
var headline = __webpack_require__(39488);
// EXTERNAL MODULE: ./build/src/render/ink.js
var ink = __webpack_require__(18842);
// EXTERNAL MODULE: ./build/src/render/sections.js + 1 modules
var sections = __webpack_require__(84178);
// EXTERNAL MODULE: ./build/src/render/versus.js
var versus = __webpack_require__(87578);
;// CONCATENATED MODULE: ./build/src/render/terminal.js








/** More than a screen or two helps nobody; the report holds the rest. */
const most = { tests: 50, findings: 100, files: 20, problems: 20, lines: 12 };
/** The result of a run: what failed first, each with a place that an editor opens, and one last line. */
function terminal(report, context, look) {
    // A run that was refused has nothing to show but why.
    if (report.gates.length === 0)
        return `${(0,ink/* plainLines */.y1)(report.verdict.message, 100).join("\n")}\n`;
    const blocks = report.gates
        .filter((gate) => !(0,verdict/* isGreen */.gf)(gate.verdict))
        .flatMap((gate) => gateBlocks(gate, context, look));
    const doubts = report.gates.filter((gate) => (0,verdict/* isGreen */.gf)(gate.verdict)).flatMap((gate) => problemLines(gate, look));
    if (doubts.length > 0)
        blocks.push(doubts);
    if (report.base && report.base.commit === null) {
        blocks.push([
            `${(0,ink/* mark */.Gy)(look, "broken")} not compared with ${(0,ink/* plain */.pj)(report.base.branch)}: ${(0,ink/* plain */.pj)(report.base.missing ?? "no merge base")}`,
        ]);
    }
    if (report.baseline?.missing !== undefined)
        blocks.push([(0,ink/* paint */.nI)(look, "dim", (0,ink/* plain */.pj)((0,versus/* baselineWords */.v8)(report) ?? ""))]);
    blocks.push([lastLine(report, context, look)]);
    return `${(0,ink/* spell */.lO)(look, blocks.map((block) => block.join("\n")).join("\n\n"))}\n`;
}
function gateBlocks(gate, { plan }, look) {
    const policy = (0,figures/* policyOf */.US)(plan, gate.name);
    const title = `${(0,ink/* verdictMark */.vG)(look, gate.verdict)} ${(0,ink/* paint */.nI)(look, "bold", (0,ink/* plain */.pj)(gate.name, 60))}  ${(0,ink/* plain */.pj)((0,headline/* gateResult */.xp)(gate, policy))}`;
    if (gate.verdict.outcome === "skipped" || gate.verdict.outcome === "cancelled")
        return [[title]];
    const isCoverageOnly = (0,figures/* isCoverageExplained */.l1)(gate, policy);
    return [
        ...(isCoverageOnly ? [] : [[title, ...ownWords(gate, look), ...problemLines(gate, look)]]),
        ...testBlocks(gate, plan, look),
        ...findingBlock(gate, policy, look),
        ...coverageBlock(gate, policy, look),
    ];
}
/** The message below its first line, and what each broken step said where the message does not hold it. */
function ownWords(gate, look) {
    const { message } = gate.verdict;
    const rest = message.trim().slice((0,headline/* firstLine */.TM)(message).length).trim();
    const said = rest === "" ? [] : [...(0,ink/* plainLines */.y1)(rest, 30)];
    for (const step of gate.steps) {
        if (step.verdict.outcome !== "broken" && step.verdict.reason !== "exit-code")
            continue;
        const exit = step.exitCode === null ? "" : ` (exit ${step.exitCode})`;
        said.push((0,ink/* paint */.nI)(look, "dim", `$ ${(0,ink/* plain */.pj)(step.command)}${exit}`));
        if (!message.includes(step.verdict.message))
            said.push(...(0,ink/* plainLines */.y1)(step.verdict.message, 30));
    }
    return said.map((line) => `    ${line}`);
}
function testBlocks(gate, plan, look) {
    const failing = (0,sections/* failingCases */.wb)([gate]);
    const blocks = failing.slice(0, most.tests).map((test) => {
        const where = test.path === undefined ? (0,ink/* plain */.pj)(test.suite ?? "") : placeText(test.path, test.line);
        const words = test.failure?.message.trim() || test.failure?.details?.trim() || "failed without a message";
        const command = again(gate, test);
        const standing = (0,versus/* standingWords */.o4)(test, (0,ink/* plain */.pj)(plan.base ?? "the base", 60));
        return [
            `  ${(0,ink/* paint */.nI)(look, "cyan", where)}${where === "" ? "" : "  "}${(0,ink/* plain */.pj)(test.name)}${standing === "" ? "" : (0,ink/* paint */.nI)(look, "dim", `  ${standing}`)}`,
            ...(0,ink/* plainLines */.y1)(words, most.lines).map((line) => `      ${line}`),
            ...(command === null ? [] : [`      ${(0,ink/* paint */.nI)(look, "dim", "again:")} ${command}`]),
        ];
    });
    const rest = failing.length - blocks.length;
    return rest > 0 ? [...blocks, [`  … and ${(0,figures/* count */.U9)(rest, "more failing test", "more failing tests")}`]] : blocks;
}
function findingBlock(gate, policy, look) {
    const blocking = gate.findings.filter((finding) => (0,judge/* isBlocking */.Us)(finding, policy));
    if (blocking.length === 0)
        return [];
    const lines = blocking.slice(0, most.findings).map((finding) => {
        const where = finding.path === undefined ? "" : placeText(finding.path, finding.range?.startLine, finding.range?.startColumn);
        const rule = finding.rule === finding.tool ? (0,ink/* plain */.pj)(finding.tool) : `${(0,ink/* plain */.pj)(finding.tool)} ${(0,ink/* plain */.pj)(finding.rule)}`;
        const severity = (0,ink/* paint */.nI)(look, finding.severity === "error" ? "red" : "yellow", finding.severity);
        return `  ${(0,ink/* paint */.nI)(look, "cyan", where)}${where === "" ? "" : "  "}${severity} ${(0,ink/* plain */.pj)(finding.message)} ${(0,ink/* paint */.nI)(look, "dim", `(${rule})`)}`;
    });
    const rest = blocking.length - lines.length;
    return [rest > 0 ? [...lines, `  … and ${(0,figures/* count */.U9)(rest, "more finding", "more findings")}`] : lines];
}
function coverageBlock(gate, policy, look) {
    const short = (0,figures/* coverageFigures */.k1)(gate, policy).filter((figure) => figure.isShort);
    if (short.length === 0)
        return [];
    const words = short.map((figure) => {
        const name = figure.name === "coverage" ? "total" : figure.name.replace(/ coverage$|^coverage of /, "");
        return `${name} ${(0,figures/* percentText */.fL)(figure.percent)}, needs ${(0,figures/* percentText */.fL)(figure.floor ?? null)}`;
    });
    const patch = (gate.patchCoverage?.files ?? []).filter((file) => file.uncovered.length > 0);
    // Where the change itself is not at fault, or there is none, the files with the most to cover are the place to start.
    const files = patch.length > 0 ? patch : leastCovered(gate);
    const lines = files.slice(0, most.files).map((file) => {
        const [first] = file.uncovered;
        return `  ${(0,ink/* paint */.nI)(look, "cyan", placeText(file.path, first))}  lines ${(0,figures/* ranges */.Zz)(file.uncovered, 8, "-")} not covered`;
    });
    if (files.length > lines.length)
        lines.push(`  … and ${(0,figures/* count */.U9)(files.length - lines.length, "more file", "more files")}`);
    return [[`${(0,ink/* mark */.Gy)(look, "failed")} ${(0,ink/* paint */.nI)(look, "bold", "coverage")}  ${words.join(" · ")}`, ...lines]];
}
function leastCovered(gate) {
    return (gate.coverage?.files ?? [])
        .map(({ path, lines }) => ({ path, uncovered: lines.filter(([, hits]) => hits === 0).map(([line]) => line) }))
        .filter(({ uncovered }) => uncovered.length > 0)
        .sort((a, b) => b.uncovered.length - a.uncovered.length);
}
function problemLines(gate, look) {
    const lines = gate.problems
        .slice(0, most.problems)
        .map((problem) => `  ${(0,ink/* paint */.nI)(look, "cyan", placeText(problem.path, problem.line))}  ${(0,ink/* plain */.pj)(problem.message)}`);
    const rest = gate.problems.length - lines.length;
    return rest > 0 ? [...lines, `  … and ${(0,figures/* count */.U9)(rest, "more problem", "more problems")}`] : lines;
}
/** `path:line:column`, as editors and terminals recognise it. */
function placeText(path, line, column) {
    const end = line === undefined ? "" : column === undefined ? `:${line}` : `:${line}:${column}`;
    return `${(0,ink/* plain */.pj)(path)}${end}`;
}
function lastLine(report, context, look) {
    const { outcome } = report.verdict;
    const colour = outcome === "passed" || outcome === "skipped" ? "green" : outcome === "failed" ? "red" : "yellow";
    const gates = report.gates.slice(0, 30).map((gate) => `${(0,ink/* plain */.pj)(gate.name, 30)} ${(0,ink/* verdictMark */.vG)(look, gate.verdict)}`);
    if (report.gates.length > gates.length)
        gates.push(`… ${(0,figures/* number */.ai)(report.gates.length - gates.length)} more`);
    const coverage = report.gates
        .map((gate) => (0,headline/* coverageResult */.g)(gate, (0,figures/* policyOf */.US)(context.plan, gate.name)))
        .filter((part) => part !== "");
    return [
        `${(0,ink/* paint */.nI)(look, colour, (0,ink/* paint */.nI)(look, "bold", outcome))} in ${(0,ink/* shortTime */.Mj)(report.durationMs)}`,
        ...(gates.length > 0 ? [gates.join("  ")] : []),
        ...coverage.slice(0, 1),
        ...(context.reportPath === null ? [] : [`report: ${context.reportPath}`]),
    ].join(" · ");
}


/***/ }),

/***/ 87578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ testsVersus),
/* harmony export */   HA: () => (/* binding */ distanceWords),
/* harmony export */   JG: () => (/* binding */ coverageVersus),
/* harmony export */   SX: () => (/* binding */ newlyFailing),
/* harmony export */   _l: () => (/* binding */ filesVersus),
/* harmony export */   kO: () => (/* binding */ measurementRows),
/* harmony export */   o4: () => (/* binding */ standingWords),
/* harmony export */   rz: () => (/* binding */ slowestTests),
/* harmony export */   v8: () => (/* binding */ baselineWords),
/* harmony export */   vP: () => (/* binding */ figure),
/* harmony export */   x8: () => (/* binding */ signed)
/* harmony export */ });
/* harmony import */ var _core_coverage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23323);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87671);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65504);



/** The figures of a report against those of the baseline, in plain words. */
/** `2 newly failing, 1 fixed, 3 new tests, 1 removed`: what tests became, the worst first; empty without a baseline. */
function testsVersus({ against }) {
    const tests = against?.tests;
    if (!tests)
        return [];
    return [
        ...said(tests.newlyFailing, `newly failing`),
        ...said(tests.failing, tests.failing === 1 ? "fails there too" : "fail there too"),
        ...said(tests.fixed, "fixed"),
        ...(tests.new > 0 ? [(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(tests.new, "new test")] : []),
        ...said(tests.removed, "removed"),
        ...(tests.isPartial ? ["too many tests to tell new and removed ones"] : []),
    ];
}
function said(value, words) {
    return value > 0 ? [`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(value)} ${words}`] : [];
}
/** Failing tests that do not fail on the base; undefined without a baseline. */
function newlyFailing({ tests, against }) {
    return tests && against?.tests && !against.tests.isPartial ? tests.failed - against.tests.failing : undefined;
}
/** Where a failing test stands: `new`, `newly failing`, `also fails on` with the base's name as given; empty if unknown. */
function standingWords({ standing, status }, base) {
    if (status !== "failed" || standing === undefined || standing === "fixed")
        return "";
    if (standing === "failing")
        return `also fails on ${base}`;
    return standing === "new" ? "new" : "newly failing";
}
/** `−0.4` points of the gate's whole coverage; empty if it is not known, `±0` if it stayed. */
function coverageVersus({ coverage, against }) {
    return coverage && against?.coverage ? points((0,_core_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .totalCount */ .wv)(coverage.files), against.coverage) : "";
}
/** The same of one file, by the paths of all that changed. */
function filesVersus({ coverage, against }) {
    const before = new Map(against?.coverage?.files.map((file) => [file.path, file]));
    const found = new Map();
    for (const file of coverage?.files ?? []) {
        const old = before.get(file.path);
        if (old)
            found.set(file.path, points((0,_core_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .fileCount */ .wq)(file), old));
    }
    return found;
}
/** The difference of two rates as they are shown, so that a reader finds the same by subtraction. */
function points(now, before) {
    const [a, b] = [(0,_core_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(now), (0,_core_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(before)];
    return a === null || b === null ? "" : signed(Number((a - b).toFixed(2)));
}
/** `+1.2`, `−0.4`, `±0`. */
function signed(value) {
    if (value === 0)
        return "±0";
    return value > 0 ? `+${figure(value)}` : `−${figure(-value)}`;
}
/** A figure without the noise of binary fractions. */
function figure(value) {
    return String(Number(value.toPrecision(10)));
}
/** A gate's measurements beside those of the base, the ones in `first` before the others. */
function measurementRows({ measurements, against }, first) {
    const before = new Map(against?.measurements?.map(({ name, value }) => [name, value]));
    const rows = measurements.map(({ name, value, unit }) => ({ name, value, unit, before: before.get(name) }));
    return [...rows.filter(({ name }) => first.has(name)), ...rows.filter(({ name }) => !first.has(name))];
}
/** The slowest tests of a gate, slowest first. */
function slowestTests({ tests }, most = 5) {
    const slowest = [];
    let least = 0;
    for (const test of tests?.cases ?? []) {
        const time = test.timeMs ?? 0;
        if (time <= least)
            continue;
        slowest.push(test);
        slowest.sort((a, b) => (b.timeMs ?? 0) - (a.timeMs ?? 0));
        if (slowest.length > most)
            slowest.pop();
        if (slowest.length === most)
            least = slowest.at(-1)?.timeMs ?? 0;
    }
    return slowest;
}
/** `figures of the base: 1a2b3c4, 3 commits before the merge base`; why there is none; null where nobody expects one. */
function baselineWords({ baseline }) {
    if (!baseline)
        return null;
    if (baseline.commit === null)
        return `no figures of the base: ${baseline.missing ?? "there is no baseline"}`;
    return `figures of the base: ${(0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .shortCommit */ .Ax)(baseline.commit)}${distanceWords(baseline)}`;
}
/** `, 3 commits before the merge base`; empty if unknown. */
function distanceWords({ distance }) {
    if (distance === null)
        return "";
    if (distance === 0)
        return ", the merge base";
    return `, ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(Math.abs(distance), "commit")} ${distance > 0 ? "before" : "after"} the merge base`;
}


/***/ })

};
