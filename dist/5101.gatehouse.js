export const id = 5101;
export const ids = [5101,2087,4468];
export const modules = {

/***/ 92761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  schema: () => (/* binding */ schema)
});

// EXTERNAL MODULE: ./build/src/core/plan.js
var plan = __webpack_require__(27454);
// EXTERNAL MODULE: ./build/src/config/config.js
var config = __webpack_require__(37096);
// EXTERNAL MODULE: ./build/src/config/schema.js + 4 modules
var config_schema = __webpack_require__(87751);
;// CONCATENATED MODULE: ./build/src/config/json-schema.js



/**
 * The config as JSON Schema (draft-07, what editors read), with a description of each key. Keys that are not supported
 * yet are left out. Looser than `loadConfig` where a gate's keys go by its kind.
 */
async function jsonSchema(words) {
    const { toJsonSchema } = await __webpack_require__.e(/* import() */ 7667).then(__webpack_require__.bind(__webpack_require__, 37667));
    const schema = toJsonSchema((0,config_schema/* configSchema */.Q)(words), {
        // Objects are looked at as what they are after the check that they are maps.
        typeMode: "output",
        ignoreActions: ["check", "raw_check"],
        overrideSchema: ({ valibotSchema, jsonSchema: converted }) => {
            if (valibotSchema.type === "loose_object")
                return { ...converted, additionalProperties: false };
            const isKind = valibotSchema.type === "picklist" && converted.enum?.join() === plan/* gateKinds */.hu.join();
            return isKind ? { ...converted, enum: [...config/* supportedKinds */.YZ] } : undefined;
        },
    });
    return { title: "Gatehouse config", ...schema };
}

// EXTERNAL MODULE: ./build/src/parsers/registry.js + 51 modules
var registry = __webpack_require__(16021);
// EXTERNAL MODULE: ./build/src/tools/registry.js + 67 modules
var tools_registry = __webpack_require__(66995);
// EXTERNAL MODULE: ./build/src/commands/command.js
var command = __webpack_require__(62925);
;// CONCATENATED MODULE: ./build/src/commands/schema.js




/** Prints the config's JSON Schema, for editors. */
const schema = async ({ out }) => {
    const words = {
        tools: [...tools_registry.tools.map(({ name }) => name), ...tools_registry.toolAliases],
        formats: registry.parsers.map(({ format }) => format),
    };
    (0,command/* printJson */.Q2)(out, await jsonSchema(words));
    return 0;
};


/***/ }),

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
