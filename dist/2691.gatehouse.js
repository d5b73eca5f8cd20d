export const id = 2691;
export const ids = [2691];
export const modules = {

/***/ 18564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ weightsOf),
/* harmony export */   u: () => (/* binding */ looksOf)
/* harmony export */ });
/** Shares of the traffic that the release is given, one after the other; none without a canary. */
function weightsOf(canary) {
    return canary?.steps.map(({ weight }) => weight) ?? [];
}
/** Most looks at the metrics that each step may have: one at the end of each interval that begins before its deadline. */
function looksOf({ steps, intervalMs }) {
    return steps.map(({ deadlineMs }) => Math.ceil(deadlineMs / intervalMs));
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

/***/ 98304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ registryOf),
/* harmony export */   J0: () => (/* binding */ imageLabels),
/* harmony export */   Lj: () => (/* binding */ imageCacheTypes),
/* harmony export */   UD: () => (/* binding */ dockerHub),
/* harmony export */   ZY: () => (/* binding */ isForAnyBuilder),
/* harmony export */   iS: () => (/* binding */ imageNameProblem),
/* harmony export */   ix: () => (/* binding */ megabytes),
/* harmony export */   yn: () => (/* binding */ evenRegistry),
/* harmony export */   zU: () => (/* binding */ pushOrder)
/* harmony export */ });
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36355);

/** What the images of build gates are made from, and where they go. */
/** Caches that a build can be given beside the builder's own. */
const imageCacheTypes = ["gha", "local", "registry"];
/** Whether a build asks for what only some builders can: more than an image for the builder's own platform. */
function isForAnyBuilder({ platforms, provenance, cache }) {
    return platforms.length < 2 && !provenance && !cache;
}
/** The registry that a reference leads to, as `docker login` takes it. */
function registryOf(reference) {
    const [first = "", ...rest] = reference.split("/");
    const isHost = rest.length > 0 && (/[.:]/.test(first) || first === "localhost");
    return isHost ? evenRegistry(first) : dockerHub;
}
const dockerHub = "docker.io";
/** One name for each registry: Docker Hub has several. */
function evenRegistry(host) {
    const even = host
        .replace(/^https?:\/\//, "")
        .replace(/\/.*$/, "")
        .toLowerCase();
    return ["index.docker.io", "registry-1.docker.io", "registry.hub.docker.com"].includes(even) ? dockerHub : even;
}
/** What is wrong with an image's name, or undefined: the grammar of references without tag and digest. */
function imageNameProblem(name) {
    if (name === "")
        return "must not be empty";
    if (/^\w+:\/\//.test(name))
        return "must be a name without a scheme, such as ghcr.io/acme/api";
    if (name.includes("@"))
        return "must be a name without a digest";
    if (/:[^/]*$/.test(name))
        return 'must be a name without a tag: tags stand in "tags"';
    const [first = "", ...rest] = name.split("/");
    const hasHost = rest.length > 0 && (/[.:]/.test(first) || first === "localhost");
    const path = hasHost ? rest : [first, ...rest];
    if (path.some((part) => /[A-Z]/.test(part)))
        return `must be in lower case: ${name.toLowerCase()}`;
    if (hasHost && !/^[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::\d{1,5})?$/.test(first))
        return "has no host in front";
    if (path.every((part) => /^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*$/.test(part)))
        return undefined;
    return "must be made of lower-case letters and digits, with single . _ or - between them, and / between parts";
}
/**
 * The labels that the Open Containers Initiative names (image-spec, annotations.md), as docker/metadata-action gives them;
 * the config's own go over them. The time is the commit's, so that the same commit gives the same image.
 */
function imageLabels({ name, labels }, origin, version, createdMs) {
    const own = {
        title: (0,_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .shortImageName */ .t)(name),
        created: new Date(createdMs).toISOString(),
        revision: origin.commit,
        source: origin.source,
        url: origin.source,
        version,
    };
    const given = Object.entries(own).filter(([, value]) => typeof value === "string");
    const known = Object.fromEntries(given.map(([key, value]) => [`org.opencontainers.image.${key}`, value]));
    return { ...known, ...labels };
}
/** `84.1 MB`: three figures. */
function megabytes(bytes) {
    return `${Number((bytes / 1e6).toPrecision(3))} MB`;
}
/** The order in which tags are pushed: those that stay where they are first, `latest` last, so that a push that breaks off moves nothing. */
function pushOrder(tags) {
    const rank = ({ tag, moves }) => (tag === "latest" ? 2 : moves ? 1 : 0);
    return [...tags].sort((a, b) => rank(a) - rank(b)).map(({ tag }) => tag);
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
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67798);
/* harmony import */ var _risk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87837);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18732);



/** True if the finding fails the gate: bad enough, and not known from the base where only new ones block. */
function isBlocking(finding, policy) {
    if (finding.waived)
        return false;
    return (0,_risk_js__WEBPACK_IMPORTED_MODULE_0__/* .reaches */ .O6)(finding, policy.failOn) && !(policy.block === "new" && finding.standing === "known");
}
/**
 * One step's verdict. `base` is null where there is nothing to compare with by nature (a push to the base branch):
 * then every finding counts. A base that is wanted and missing leaves bad findings undecided.
 */
function judgeStep(evidence, policy, base) {
    const { end, tests, findings, problems } = evidence;
    if (end.type === "broken")
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)(end.reason, end.message);
    if (end.type === "ready")
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .passed */ .bF)(end.message);
    if (end.type === "failed")
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .gz)(end.reason ?? "exit-code", end.message);
    if (end.type === "skipped")
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .skipped */ .hT)("needs", end.message);
    if (end.type === "cancelled")
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .cancelled */ .KW)(end.reason, "stopped before it ended");
    if (tests && tests.failed > 0) {
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .gz)("tests-failed", `${tests.failed} of ${plural(tests.total, "test")} failed`);
    }
    const blocking = findings.filter((finding) => isBlocking(finding, policy));
    if (blocking.length > 0) {
        const undecided = policy.block === "new" && blocking.filter((finding) => finding.standing === undefined).length;
        if (undecided && base) {
            return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .inconclusive */ .Ni)("no-base", `${plural(undecided, "finding")} could not be compared with the base: ${base.missing ?? "the base could not be judged"}`);
        }
        const word = blocking.some((finding) => finding.standing === "new") ? "new finding" : "finding";
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .gz)("findings", plural(blocking.length, word));
    }
    // What was found is bad enough; only then does it matter that something could not be looked at.
    const unread = problems.find(_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .isFatal */ .B);
    if (unread)
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)(unread.code === "incomplete" ? "tool-error" : "report-unreadable", unread.message);
    if (end.exitCode !== 0 && !end.explained && findings.length === 0) {
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .gz)("exit-code", `exited with code ${end.exitCode}`);
    }
    if (tests && tests.total === 0)
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .inconclusive */ .Ni)("no-data", "the reports hold no test");
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .passed */ .bF)(end.said ?? said(tests, findings));
}
/** A gate's verdict: the worst of its parts, with everything that is as bad said in one sentence. */
function judgeGate(parts) {
    const bad = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .worst */ .QZ)(parts.map(({ verdict }) => verdict));
    if (!bad)
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .inconclusive */ .Ni)("no-data", "the gate has no step");
    const same = parts.filter(({ verdict }) => verdict.outcome === bad.outcome);
    const [only] = same;
    if (only && same.length === 1)
        return { ...bad, message: withName(only.name, only.verdict.message) };
    // Of several the first lines: what follows on them is in each one's own verdict.
    const message = same.map(({ name, verdict }) => withName(name, verdict.message.split("\n", 1)[0] ?? "")).join("; ");
    return { ...bad, message };
}
/** `pytest: 1 of 3 tests failed`; a sentence that begins with the name already (`service db …` of `services`) stays as it is. */
function withName(name, message) {
    const isNamed = [name, name.replaceAll("-", " "), name.replace(/s$/, "")].some((word) => new RegExp(`^${escaped(word)}(?=[ :'])`).test(message));
    return isNamed ? message : `${name}: ${message}`;
}
function escaped(text) {
    return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
/** The pipeline's verdict: the worst of its gates, and how many there are of each. */
function judgePipeline(gates) {
    const judged = gates.map(({ verdict }) => verdict);
    // Of gates that did not run only those that the plan left out count as passed; the others follow from a worse one.
    const bad = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .worst */ .QZ)(judged.filter(({ outcome }) => outcome !== "skipped"));
    const counts = new Map();
    for (const { outcome } of judged)
        counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    const message = [...counts].map(([outcome, count]) => `${count} ${outcome}`).join(", ");
    if (bad && bad.outcome !== "passed")
        return { ...bad, message };
    const isHeld = judged.some((verdict) => verdict.outcome === "skipped" && !(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .isGreen */ .gf)(verdict));
    if (isHeld)
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)("absent", message);
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .passed */ .bF)(message === "" ? "nothing to run" : message);
}
function said(tests, findings) {
    if (tests) {
        const { total, skipped, flaky, quarantined = 0 } = tests;
        const more = [...(flaky > 0 ? [`${flaky} flaky`] : []), ...(quarantined > 0 ? [`${quarantined} quarantined`] : [])];
        return [plural(total, "test"), `${skipped} skipped`, ...more].join(", ");
    }
    return findings.length === 0 ? "clean" : `${plural(findings.length, "finding")}, none of them blocking`;
}
function plural(count, noun) {
    return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
}


/***/ }),

/***/ 58857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ licencesTool)
/* harmony export */ });
/** Name of the tool that findings about licences carry: they are about dependencies, and no advisories. */
const licencesTool = "licences";


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

/***/ 49397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NU: () => (/* binding */ variablePrefix),
/* harmony export */   OH: () => (/* binding */ servicesWords),
/* harmony export */   sD: () => (/* binding */ serviceAddresses)
/* harmony export */ });
/** `DB_HOST`, `DB_PORT` (the first one) and `DB_PORT_5432` of each service. */
function serviceAddresses(services, network) {
    const host = {};
    const container = {};
    for (const { name, ports } of services) {
        const prefix = variablePrefix(name);
        const published = ports.flatMap((port) => (port.host ? [{ ...port.host, container: port.container }] : []));
        const [first] = published;
        if (first) {
            host[`${prefix}_HOST`] = first.address;
            host[`${prefix}_PORT`] = `${first.port}`;
        }
        for (const one of published)
            host[`${prefix}_PORT_${one.container}`] = `${one.port}`;
        container[`${prefix}_HOST`] = name;
        if (ports[0])
            container[`${prefix}_PORT`] = `${ports[0].container}`;
        for (const one of ports)
            container[`${prefix}_PORT_${one.container}`] = `${one.container}`;
    }
    return { host, container: network === null ? host : container, network };
}
/** `MY_DB` of `my-db`. */
function variablePrefix(service) {
    return service.toUpperCase().replace(/[^A-Z0-9]/g, "_");
}
/** What people are told of a gate's services: their names and images, or the files that hold them. */
function servicesWords({ from }) {
    if ("files" in from)
        return from.files.join(", ");
    return from.inline
        .map(({ name, image }) => `${name} (${typeof image === "string" ? image : `${image.image} of ${image.from}`})`)
        .join(", ");
}


/***/ }),

/***/ 87671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kk: () => (/* binding */ icon),
/* harmony export */   NK: () => (/* binding */ findingText),
/* harmony export */   T1: () => (/* binding */ sbomWords),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   US: () => (/* binding */ policyOf),
/* harmony export */   Zz: () => (/* binding */ ranges),
/* harmony export */   _I: () => (/* binding */ noFindings),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   dc: () => (/* binding */ levelWord),
/* harmony export */   fL: () => (/* binding */ percentText),
/* harmony export */   hF: () => (/* binding */ isToldByStep),
/* harmony export */   k1: () => (/* binding */ coverageFigures),
/* harmony export */   l1: () => (/* binding */ isCoverageExplained),
/* harmony export */   lL: () => (/* binding */ findingFigures),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   ux: () => (/* binding */ findingNoun)
/* harmony export */ });
/* harmony import */ var _core_artifact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36355);
/* harmony import */ var _core_coverage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23323);
/* harmony import */ var _core_judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15098);
/* harmony import */ var _core_licences_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58857);
/* harmony import */ var _core_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18732);
/* harmony import */ var _core_when_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(905);






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
function count(value, one, many = plural(one)) {
    return `${number(value)} ${value === 1 ? one : many}`;
}
function plural(noun) {
    return noun.endsWith("advisory") ? `${noun.slice(0, -1)}ies` : `${noun}s`;
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
    const spans = (0,_core_coverage_js__WEBPACK_IMPORTED_MODULE_4__/* .lineSpans */ .UB)(lines);
    const shown = spans.slice(0, most).map(([from, to]) => (from === to ? `${from}` : `${from}${dash}${to}`));
    if (spans.length > most)
        shown.push(`… and ${number(spans.length - most)} more`);
    return shown.join(", ");
}
/** What findings are called: they are new only where they were compared with the base and one is not there. */
function findingNoun(findings) {
    return findings.some(({ standing }) => standing === "new") ? `new ${kindNoun(findings)}` : kindNoun(findings);
}
/** `advisory` where all are about weaknesses of dependencies, `licence` where all are about their licences. */
function kindNoun(findings) {
    if (findings.length === 0)
        return "finding";
    if (findings.every(({ tool }) => tool === _core_licences_js__WEBPACK_IMPORTED_MODULE_5__/* .licencesTool */ .F))
        return "licence finding";
    return findings.every((finding) => finding.package && finding.tool !== _core_licences_js__WEBPACK_IMPORTED_MODULE_5__/* .licencesTool */ .F) ? "advisory" : "finding";
}
/** `SBOM of 124 components (syft 1.18.1), 3 without a known licence`; empty where the gate made none. */
function sbomWords(gate) {
    const [bill] = (0,_core_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .billsOf */ .KQ)(gate);
    if (!bill)
        return [];
    const unlicensed = bill.unlicensed ?? 0;
    const without = unlicensed > 0 ? `, ${number(unlicensed)} without a known licence` : "";
    return [`SBOM of ${count(bill.components, "component")} (${bill.tool})${without}`];
}
/** `no new findings`, `no other advisories`; what is there beside decides how they are called. */
function noFindings(findings, which = "") {
    return `no ${which}${plural(kindNoun(findings))}`;
}
/** How bad a finding is in its scanner's words: its risk where it is a security scanner's, else its severity. */
function levelWord({ risk, severity, package: affected }) {
    return risk ?? (affected ? "unknown" : severity);
}
/** The message with what it does not say itself: the dependency, what mends it, who else found it. */
function findingText({ message, package: affected, alsoFoundBy = [] }) {
    const subject = [affected?.name, affected?.version].filter((part) => part !== undefined).join(" ");
    const fixed = affected?.fixedIn?.join(", ") ?? "";
    const isNamed = affected === undefined || message.includes(affected.name);
    return [
        isNamed ? message : `${subject}: ${message}`,
        ...(fixed === "" || message.includes("fixed in") ? [] : [`fixed in ${fixed}`]),
        ...(alsoFoundBy.length > 0 ? [`also found by ${alsoFoundBy.join(", ")}`] : []),
    ].join(" · ");
}
/** The instruction at which an image does not build: its step says the same, with the command's own words. */
function isToldByStep({ tool, message }, { kind, steps }) {
    return kind === "build" && tool === "docker" && steps.some(({ verdict }) => verdict.message.includes(message));
}
function findingFigures(gate, policy) {
    const waived = gate.findings.filter((finding) => finding.waived).length;
    const known = gate.findings.filter((finding) => finding.standing === "known" && !finding.waived).length;
    return {
        blocking: gate.findings.filter((finding) => (0,_core_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .isBlocking */ .Us)(finding, policy)).length,
        fresh: gate.findings.length - known - waived,
        known,
        waived,
        fixed: gate.fixed.length,
    };
}
/** Total and patch coverage of a gate, as far as it has them, each against its floor; paths that are below theirs. */
function coverageFigures(gate, policy) {
    const figure = (name, counted, floor) => {
        const value = (0,_core_coverage_js__WEBPACK_IMPORTED_MODULE_4__/* .percent */ .KN)(counted);
        return { name, percent: value, floor, isShort: floor !== undefined && value !== null && value < floor };
    };
    const figures = [];
    if (gate.coverage)
        figures.push(figure("coverage", (0,_core_coverage_js__WEBPACK_IMPORTED_MODULE_4__/* .totalCount */ .wv)(gate.coverage.files), policy.coverage?.minimum));
    const patch = gate.patchCoverage;
    if (patch?.unknown)
        figures.push(figure("patch coverage", { covered: 0, total: 0 }, policy.coverage?.patch));
    else if (patch && patch.total > 0)
        figures.push(figure("patch coverage", patch, policy.coverage?.patch));
    for (const [glob, floor] of Object.entries(policy.coverage?.paths ?? {})) {
        const own = (gate.coverage?.files ?? []).filter(({ path }) => (0,_core_when_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesGlobs */ .nJ)([glob], path));
        figures.push(figure(`coverage of ${glob}`, (0,_core_coverage_js__WEBPACK_IMPORTED_MODULE_4__/* .totalCount */ .wv)(own), floor));
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
            return (0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .isGreen */ .gf)(verdict) ? "⏭️" : "➖";
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

/***/ 2691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ mermaidPlan),
/* harmony export */   P: () => (/* binding */ planText)
/* harmony export */ });
/* harmony import */ var _core_canary_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18564);
/* harmony import */ var _core_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98304);
/* harmony import */ var _core_services_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49397);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87671);
/* harmony import */ var _ink_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18842);





/** The plan for a terminal: gates in the order in which they may start, with their steps, and why others are left out. */
function planText(plan, base) {
    const from = plan.config ?? "no config: the project was detected";
    const against = base === null ? "compared with nothing: every finding counts" : compared(base);
    const head = [from, against, `${plan.concurrency} at once`, `fail-fast: ${plan.failFast}`].join(" · ");
    const setup = plan.setup.map((step) => `  setup  ${(0,_ink_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(step.run.trim(), 120)}${within(step.workingDirectory)}`);
    return [head, ...(setup.length > 0 ? ["", ...setup] : []), "", ...plan.gates.flatMap(gateText)].join("\n");
}
function compared({ branch, commit, missing }) {
    return commit === null
        ? `not compared with ${(0,_ink_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(branch)}: ${(0,_ink_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(missing ?? "no merge base")}`
        : `compared with ${(0,_ink_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(branch)} @ ${commit.slice(0, 7)}`;
}
function gateText(gate) {
    if (gate.skip !== undefined)
        return [`  – ${(0,_ink_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(gate.name, 60)} (${gate.kind}): left out, ${(0,_ink_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(gate.skip)}`];
    const needs = gate.needs.length > 0 ? ` after ${gate.needs.map((need) => (0,_ink_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(need, 60)).join(", ")}` : "";
    const { coverage, metrics = {}, block, failOn, quarantine = [] } = gate.policy;
    const floors = [
        ...(coverage?.minimum === undefined ? [] : [`coverage ≥ ${coverage.minimum} %`]),
        ...(coverage?.patch === undefined ? [] : [`patch coverage ≥ ${coverage.patch} %`]),
        ...Object.entries(metrics).flatMap(([name, { minimum, maximum, maxDrop }]) => [
            ...(minimum === undefined ? [] : [`${(0,_ink_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(name, 60)} ≥ ${minimum}`]),
            ...(maximum === undefined ? [] : [`${(0,_ink_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(name, 60)} ≤ ${maximum}`]),
            ...(maxDrop === undefined ? [] : [`${(0,_ink_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(name, 60)} falls by ${maxDrop} at most`]),
        ]),
        ...(gate.retries ? [`failed tests again up to ${gate.retries}×`] : []),
        ...(gate.services ? [`against ${(0,_ink_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)((0,_core_services_js__WEBPACK_IMPORTED_MODULE_3__/* .servicesWords */ .OH)(gate.services), 200)}`] : []),
        ...(quarantine.length > 0 ? [`${quarantine.length} in quarantine`] : []),
        ...(gate.artifact ? [`against what ${(0,_ink_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(gate.artifact.from, 60)} makes`] : []),
    ];
    if (gate.build)
        return [`  · ${(0,_ink_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(gate.name, 60)} (${gate.kind})${needs}${promises(gate.build)}`, ...stepTexts(gate)];
    if (gate.environments) {
        return [`  · ${(0,_ink_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(gate.name, 60)} (${gate.kind})${needs}`, ...gate.environments.map(environmentText)];
    }
    if (gate.release)
        return [`  · ${(0,_ink_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(gate.name, 60)} (${gate.kind})${needs}: ${releasePlan(gate.release)}`];
    const rule = [`${block === "new" ? "new findings" : "all findings"} from ${failOn} on fail`, ...floors].join(", ");
    return [`  · ${(0,_ink_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(gate.name, 60)} (${gate.kind})${needs}: ${rule}`, ...stepTexts(gate)];
}
/** `production: ./deploy.sh, 2 smoke tests, after staging, Mon-Thu 09:00-16:00 Europe/Berlin`, or why nothing goes there. */
function environmentText(environment) {
    const { name, skip, previews, after, target, migrate, smoke, windows, freeze, canary } = environment;
    if (skip !== undefined) {
        const shown = previews ? "; its migrations are previewed" : "";
        return `      – ${(0,_ink_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(name, 60)}: left out, ${(0,_ink_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(skip)}${shown}`;
    }
    const parts = [
        ...targetWords(target),
        ...(migrate ? [`migrated first by ${(migrate.apply ?? "its own commands").trim().split("\n")[0]}`] : []),
        ...(smoke.length > 0 ? [(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(smoke.length, "smoke test")] : []),
        ...(after.length > 0 ? [`after ${after.join(", ")}`] : []),
        ...(canary ? [`canary ${(0,_core_canary_config_js__WEBPACK_IMPORTED_MODULE_4__/* .weightsOf */ .Z)(canary).join(" → ")} → 100 %`] : []),
        ...windows.map(({ text }) => text),
        ...freeze.map(({ text }) => `frozen ${text}`),
    ];
    return `      ${(0,_ink_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(name, 60)}: ${(0,_ink_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(parts.join(", "), 300)}`;
}
/** What a target deploys by, as short as it gets. */
function targetWords(target) {
    switch (target.type) {
        case "command":
            return [...new Set(Object.values(target.commands))].map((run) => run?.trim().split("\n")[0] ?? "");
        case "ssh": {
            const { user, hosts, jump } = target.connection;
            return [`ssh ${user}@${hosts.join(" and ")}${jump ? ` through ${jump.host}` : ""}`];
        }
        case "compose": {
            const [host] = target.ssh?.hosts ?? [];
            return [`project ${target.project} of ${target.file}${host === undefined ? "" : ` on ${host}`}`];
        }
        case "gitops": {
            const { branch, repository } = target;
            return [`commits to ${branch === undefined ? "" : `${branch} of `}${repository}`];
        }
        case "helm":
            return [`helm ${target.release} (${target.chart})`];
        case "kubectl":
            return [`kubectl ${target.from.type === "kustomize" ? target.from.folder : target.from.globs.join(", ")}`];
    }
}
function promises({ artifacts, reproducible }) {
    const parts = [
        ...(artifacts.length > 0 ? [`makes ${(0,_ink_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(artifacts.join(", "), 200)}`] : []),
        ...(reproducible ? ["reproducible"] : []),
    ];
    return parts.length > 0 ? `: ${parts.join(", ")}` : "";
}
function releasePlan({ draft, notes, assets, changelog, majorTag }) {
    return [
        draft ? "drafts a release of the tag" : "releases the tag",
        notes === "none" ? "without notes" : `with ${notes} notes`,
        ...(assets.length > 0 ? [`attaches ${(0,_ink_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(assets.join(", "), 200)}`] : []),
        ...(changelog === undefined ? [] : [`looks into ${(0,_ink_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(changelog, 100)}`]),
        ...(majorTag ? ["moves the tag of its major version"] : []),
    ].join(", ");
}
function stepTexts({ steps, container }) {
    return steps.flatMap((step) => {
        const { image } = step.container ?? container ?? {};
        const name = typeof image === "object" ? `${image.image} of ${image.from}` : image;
        const place = name === undefined ? "" : ` (container ${(0,_ink_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(name, 100)})`;
        const unpushed = step.type === "image" ? step.unpushed : undefined;
        return [
            `      ${(0,_ink_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(whatOf(step), step.type === "image" ? 300 : 120)}${within(step.workingDirectory)}${place}`,
            ...(unpushed === undefined ? [] : [`        not pushed: ${(0,_ink_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(unpushed)}`]),
        ];
    });
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
        case "image":
            return imageWords(step);
        case "push":
            return `push ${step.of.image.name}: ${(0,_core_image_js__WEBPACK_IMPORTED_MODULE_0__/* .pushOrder */ .zU)(step.of.tags).join(", ") || "no tag"}`;
        case "sign":
            return `sign ${step.image ?? "the files"} ${step.signing.hasKey ? "with a key" : "as this workflow"}`;
        case "image-sbom":
            return `sbom (${step.format}) of ${step.image}${step.signing ? ", attached to it" : ""}`;
        case "attest":
            return `attest where ${step.image ?? "the files"} ${step.image === null ? "were" : "was"} built`;
        case "codecov":
            return `codecov${step.required ? " (required)" : ""}`;
    }
}
/** `image ghcr.io/acme/api from api (sha-9f8e7d6, main)`. */
function imageWords({ image, tags }) {
    const names = tags.length > 0 ? ` (${tags.map(({ tag }) => tag).join(", ")})` : "";
    const from = image.dockerfile ?? image.context;
    return `image ${image.name} from ${from}${names}`;
}
/** `sbom (cyclonedx, spdx), licences, sent to the dependency graph`. */
function sbomWords({ formats, licences, submit }) {
    const parts = [`sbom (${formats.join(", ")})`, ...(licences ? ["licences"] : [])];
    return [...parts, ...(submit ? ["sent to the dependency graph"] : [])].join(", ");
}
function within(folder) {
    return folder === "." ? "" : ` in ${(0,_ink_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(folder)}`;
}
/** The plan as a Mermaid flow chart. */
function mermaidPlan(plan) {
    const ids = new Map(plan.gates.map((gate, index) => [gate.name, `g${index}`]));
    const label = (words) => (0,_ink_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(words, 60).replaceAll('"', "#quot;");
    const nodes = plan.gates.map((gate) => {
        const id = ids.get(gate.name);
        return gate.skip === undefined ? `  ${id}["${label(gate.name)}"]` : `  ${id}(["${label(gate.name)}: left out"])`;
    });
    const edges = plan.gates.flatMap((gate) => gate.needs.map((need) => `  ${ids.get(need)} --> ${ids.get(gate.name)}`));
    return ["flowchart TD", ...nodes, ...edges].join("\n");
}


/***/ })

};
