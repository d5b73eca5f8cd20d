export const id = 4468;
export const ids = [4468,2087];
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


/***/ })

};
