export const id = 9631;
export const ids = [9631];
export const modules = {

/***/ 37708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isDefined)
/* harmony export */ });
/** For `filter`: keeps what is there. */
function isDefined(value) {
    return value !== undefined;
}


/***/ }),

/***/ 94251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VC: () => (/* binding */ applyPolicy),
  kb: () => (/* binding */ dayOf),
  FG: () => (/* binding */ expiredIgnores),
  X6: () => (/* binding */ expiredWords),
  FN: () => (/* binding */ fixedUnderPolicy),
  Y0: () => (/* binding */ idleIgnores),
  _e: () => (/* binding */ idleWords),
  RZ: () => (/* binding */ judgeIgnores)
});

// EXTERNAL MODULE: ./build/src/core/defined.js
var defined = __webpack_require__(37708);
// EXTERNAL MODULE: ./build/src/core/finding.js
var core_finding = __webpack_require__(45068);
// EXTERNAL MODULE: ./build/src/core/risk.js + 1 modules
var core_risk = __webpack_require__(87837);
;// CONCATENATED MODULE: ./build/src/core/advisories.js



/**
 * The advisories that a finding names, each with all its names. npm joins the advisories of a package by `, `: each of
 * them is another one, and other names are known of none.
 */
function advisoryNames({ rule, aliases = [] }) {
    const ids = rule.split(", ");
    return ids.length > 1 ? ids.map((id) => [id]) : [[rule, ...aliases]];
}
/** A name that tools write alike: case and separators aside (PEP 503), for registries that know no difference. */
function packageKey(name) {
    return name.toLowerCase().replace(/[-_.]+/g, "-");
}
/**
 * Merges findings that name the same advisory of the same dependency, across tools: two of one tool stay two. A finding
 * that names several advisories is dropped only where other tools have each of them. The order is that of the firsts.
 */
function mergeAdvisories(findings) {
    const alone = [];
    const joint = [];
    const groups = new Groups();
    for (const [index, finding] of findings.entries()) {
        const member = { index, finding };
        if (!finding.package)
            alone.push([member]);
        else if (advisoryNames(finding).length > 1)
            joint.push(member);
        else
            groups.add(member);
    }
    const also = new Map();
    for (const member of joint) {
        const owners = groups.ownersOf(member);
        if (!owners)
            alone.push([member]);
        for (const owner of owners ?? [])
            also.set(owner, [...(also.get(owner) ?? []), member]);
    }
    return [...alone, ...groups.all]
        .sort((a, b) => a[0].index - b[0].index)
        .map((group) => merged(group, also.get(group) ?? []));
}
/** Groups by the names of their advisories: an image may have thousands. */
class Groups {
    all = new Set();
    byName = new Map();
    /** Puts the member into the groups that it belongs to, which become one where it links several. */
    add(member) {
        const { path } = member.finding;
        const near = this.sharing(member.finding)
            .map((group) => ({ group, rank: group.some(({ finding }) => finding.path === path) ? 0 : 1 }))
            .sort((a, b) => a.rank - b.rank);
        let own = [member];
        for (const { group } of near) {
            if (!own.every(({ finding }) => fitsInto(group, finding)))
                continue;
            const [first = member, ...rest] = [...group, ...own].sort((a, b) => a.index - b.index);
            own = [first, ...rest];
            this.forget(group);
        }
        this.all.add(own);
        for (const key of own.flatMap(({ finding }) => keysOf(finding))) {
            this.byName.set(key, (this.byName.get(key) ?? new Set()).add(own));
        }
    }
    /** The groups of other tools that have each of the advisories; undefined if one of them is nowhere else. */
    ownersOf({ finding }) {
        const owners = advisoryNames(finding).map(([rule = ""]) => this.sharing({ ...finding, rule, aliases: [] })[0]);
        return owners.every(defined/* isDefined */.O) ? [...new Set(owners)] : undefined;
    }
    forget(group) {
        this.all.delete(group);
        for (const key of group.flatMap(({ finding }) => keysOf(finding)))
            this.byName.get(key)?.delete(group);
    }
    /** The groups that have a name in common with the finding, and nothing against it, in the order of their firsts. */
    sharing(finding) {
        const named = new Set(keysOf(finding).flatMap((key) => [...(this.byName.get(key) ?? [])]));
        return [...named].filter((group) => fitsInto(group, finding)).sort((a, b) => a[0].index - b[0].index);
    }
}
/** Dependency and advisory, by each name of it. */
function keysOf(finding) {
    const names = [finding.rule, ...(finding.aliases ?? [])];
    return names.map((name) => `${packageKey(finding.package?.name ?? "")} ${name.toLowerCase()}`);
}
/** True if all of the group may be about the finding's dependency too, and none is of its tool. */
function fitsInto(group, { tool, package: affected, path }) {
    return group.every(({ finding }) => finding.tool !== tool &&
        isSameVersion(finding.package?.version, affected?.version) &&
        isSameFolder(finding.path, path));
}
/** A range says nothing of what is installed, and is as good as no version. */
function isSameVersion(a, b) {
    const [one, other] = [exact(a), exact(b)];
    return one === undefined || other === undefined || one === other;
}
function exact(version) {
    return version !== undefined && /^[\w.+!-]+$/.test(version) ? version.replace(/^v(?=\d)/i, "") : undefined;
}
/** A manifest and its lock file lie side by side; those of two folders are two projects. */
function isSameFolder(a, b) {
    return a === undefined || b === undefined || folderOf(a) === folderOf(b);
}
function folderOf(path) {
    return path.slice(0, path.lastIndexOf("/") + 1);
}
const standings = ["known", undefined, "new"];
/** The first finding, with what the others know more: as bad as the worst, and new if it is new to one of them. */
function merged(group, also) {
    const own = group[0].finding;
    const sources = [...group, ...also].map(({ index }) => index).sort((a, b) => a - b);
    if (sources.length === 1)
        return { finding: own, sources };
    const findings = group.map(({ finding }) => finding);
    const placed = findings.find(({ path }) => path !== undefined) ?? own;
    const risk = (0,core_risk/* worstRisk */.Ly)(findings.map((finding) => finding.risk));
    const worst = Math.max(...findings.map(({ severity }) => core_finding/* severities */.gO.indexOf(severity)));
    const aliases = new Set(findings.flatMap((finding) => [finding.rule, ...(finding.aliases ?? [])]));
    aliases.delete(own.rule);
    const [published] = findings.flatMap((finding) => finding.published ?? []).sort();
    const url = findings.find((finding) => finding.url !== undefined)?.url;
    const standing = standings[Math.max(...findings.map((finding) => standings.indexOf(finding.standing)))];
    const tools = new Set([...group, ...also].map(({ finding }) => finding.tool));
    tools.delete(own.tool);
    const { path, range, context, lineHash } = placed;
    const finding = {
        ...own,
        severity: risk ? (0,core_risk/* severityOfRisk */.Cq)(risk) : (core_finding/* severities */.gO[worst] ?? own.severity),
        ...(risk ? { risk } : {}),
        ...(aliases.size > 0 ? { aliases: [...aliases] } : {}),
        ...(own.package ? { package: packageOf(own.package, findings) } : {}),
        ...(published === undefined ? {} : { published }),
        ...(url === undefined ? {} : { url }),
        ...(path === undefined ? {} : { path, range, context, lineHash }),
        standing,
        alsoFoundBy: [...tools],
    };
    return { finding, sources };
}
function packageOf(own, findings) {
    const packages = findings.flatMap((finding) => finding.package ?? []);
    const version = packages.find((one) => exact(one.version) !== undefined)?.version ?? own.version;
    const fixedIn = packages.find((one) => (one.fixedIn?.length ?? 0) > 0)?.fixedIn;
    return {
        name: own.name,
        ...(version === undefined ? {} : { version }),
        ...(fixedIn === undefined ? {} : { fixedIn }),
    };
}

// EXTERNAL MODULE: ./build/src/core/judge.js
var judge = __webpack_require__(15098);
// EXTERNAL MODULE: ./build/src/core/verdict.js
var verdict = __webpack_require__(18732);
// EXTERNAL MODULE: ./build/src/core/when.js
var when = __webpack_require__(905);
;// CONCATENATED MODULE: ./build/src/core/policy.js






/** UTC day of a time in milliseconds since the epoch. */
function dayOf(ms) {
    return new Date(ms).toISOString().slice(0, 10);
}
/** The findings of a gate's steps under its policy. */
function applyPolicy(steps, policy, context) {
    const aside = [];
    const levelOf = levels(policy.levels ?? []);
    const flat = steps.flatMap((findings, step) => findings.flatMap((finding) => {
        const level = levelOf(finding);
        if (level === "off")
            aside.push(finding);
        return level === "off" ? [] : [{ step, finding: level ? (0,core_risk/* atLevel */.G$)(finding, level) : finding }];
    }));
    const merged = mergeAdvisories(flat.map(({ finding }) => finding));
    const uses = (policy.ignore ?? []).map((rule) => ({ rule, isExpired: isExpired(rule, context.today), matched: 0 }));
    const waived = merged.map((one) => {
        const waiver = ignored(one.finding, uses) ?? inGrace(one.finding, policy, context);
        return waiver ? { ...one, finding: { ...one.finding, waived: waiver } } : one;
    });
    const owners = flat.map(() => []);
    for (const one of waived)
        for (const source of one.sources)
            owners[source]?.push(one);
    for (const [index, { finding }] of flat.entries()) {
        if (owners[index]?.some(({ sources }) => sources.length > 1))
            aside.push(finding);
    }
    return {
        steps: steps.map((_, step) => flat.flatMap((one, index) => (one.step === step ? asOwners(one.finding, owners[index] ?? []) : []))),
        findings: waived.map(({ finding }) => finding),
        aside,
        ignores: policy.ignore && uses.map((use) => ignoreReport(use, context)),
    };
}
/** Fixed findings of the base as the gate's policy has it: without what a level turns off, each advisory once. */
function fixedUnderPolicy(fixed, policy) {
    const levelOf = levels(policy.levels ?? []);
    const left = fixed.flatMap((finding) => {
        const level = levelOf(finding);
        return level === "off" ? [] : [level ? (0,core_risk/* atLevel */.G$)(finding, level) : finding];
    });
    return mergeAdvisories(left).map(({ finding }) => finding);
}
/** The finding of one tool with what is known of the advisory from all; one that names several counts as each of them. */
function asOwners(finding, owners) {
    return owners.map((owner) => {
        if (owner.sources.length === 1)
            return owner.finding;
        const { risk, severity, waived } = owner.finding;
        return { ...finding, severity, risk, waived };
    });
}
/** The level of a finding by the last rule that fits it. Kept by what the globs look at: findings come in thousands. */
function levels(rules) {
    const known = new Map();
    return (finding) => {
        if (rules.length === 0)
            return undefined;
        const key = JSON.stringify([finding.tool, finding.path, finding.rule, finding.aliases]);
        if (!known.has(key))
            known.set(key, rules.findLast((rule) => fits(rule, finding))?.level);
        return known.get(key);
    };
}
function fits({ rule, tool, paths }, finding) {
    if (tool !== undefined && tool !== finding.tool)
        return false;
    if (paths && !isIn(paths, finding))
        return false;
    return rule === undefined || advisoryNames(finding).every((names) => names.some((id) => (0,when/* matchesGlobs */.nJ)([rule], id)));
}
function isIn(paths, { path }) {
    return path !== undefined && (0,when/* matchesGlobs */.nJ)(paths, path);
}
function isExpired({ until }, today) {
    return until !== undefined && until < today;
}
/** The waiver of a finding all of whose advisories are ignored; counts for each entry what it is about. */
function ignored(finding, uses) {
    const near = uses.filter(({ rule }) => isAbout(rule, finding));
    if (near.length === 0)
        return undefined;
    const found = advisoryNames(finding).map((names) => {
        const ids = new Set(names.map((name) => name.toLowerCase()));
        return near.filter(({ rule }) => ids.has(rule.id.toLowerCase()));
    });
    for (const use of new Set(found.flat()))
        use.matched++;
    // Of several that hold for one advisory the one that holds longest counts.
    const holding = found.map((several) => several.filter((use) => !use.isExpired).sort(byEnd)[0]?.rule);
    if (!holding.every(defined/* isDefined */.O))
        return undefined;
    const [until] = holding.flatMap((rule) => rule.until ?? []).sort();
    const reason = [...new Set(holding.map((rule) => rule.reason))].join("; ");
    return { by: "ignore", reason, ...(until === undefined ? {} : { until }) };
}
function byEnd(a, b) {
    const [one, other] = [a.rule.until ?? "~", b.rule.until ?? "~"];
    return one === other ? 0 : one < other ? 1 : -1;
}
/** True if the entry may be about the finding, its advisory aside. */
function isAbout(rule, finding) {
    if (rule.paths && !isIn(rule.paths, finding))
        return false;
    if (rule.package === undefined)
        return true;
    return finding.package !== undefined && packageKey(rule.package) === packageKey(finding.package.name);
}
function ignoreReport({ rule, isExpired, matched }, { isWhole }) {
    const { id, reason, until, line } = rule;
    return {
        id,
        reason,
        ...(until === undefined ? {} : { until }),
        ...(line === undefined ? {} : { line }),
        matched: matched === 0 && !isWhole ? null : matched,
        expired: isExpired,
    };
}
/** The waiver of an advisory that would fail the gate, is young enough, and is about what the change did not touch. */
function inGrace(finding, policy, context) {
    const { published } = finding;
    if (policy.graceMs === undefined || published === undefined || !finding.package)
        return undefined;
    if (!(0,judge/* isBlocking */.Us)(finding, policy) || !isUntouched(finding, context))
        return undefined;
    // A day that is yet to come is a mistake somewhere, and would never end.
    const start = Date.parse(published);
    if (Number.isNaN(start) || published > context.today)
        return undefined;
    const until = dayOf(start + policy.graceMs);
    return until < context.today ? undefined : { by: "grace", reason: `published on ${published}`, until };
}
/** By its standing; where nothing was compared, by the file that names the dependency. What is not known is touched. */
function isUntouched({ standing, path }, { base, diff }) {
    if (standing !== undefined)
        return standing === "known";
    if (diff)
        return path !== undefined && !diff.has(path);
    return base === null;
}
/** Fails a gate that finds what an expired entry was to ignore, whatever `block` and `fail-on` say. */
function judgeIgnores(ignores, config) {
    const expired = expiredIgnores(ignores).map((one) => `ignore of ${one.id} ${expiredWords(one, config)}`);
    return expired.length > 0 ? (0,verdict/* failed */.gz)("findings", expired.join("; ")) : undefined;
}
/** Entries that are over while what they were to ignore is still found. */
function expiredIgnores(ignores = []) {
    return ignores.filter(({ expired, matched }) => expired && (matched ?? 0) > 0);
}
/** Entries without anything to ignore. */
function idleIgnores(ignores = []) {
    return ignores.filter(({ matched }) => matched === 0);
}
/** `expired on 2026-12-31: mend it or give it a new date (.github/gatehouse.yml:12)`. */
function expiredWords({ until = "", line }, config) {
    return `expired on ${until}: mend it or give it a new date${place(config, line)}`;
}
/** `matches nothing: take it out (.github/gatehouse.yml:12)`. */
function idleWords({ line }, config) {
    return `matches nothing: take it out${place(config, line)}`;
}
function place(config, line) {
    return config === undefined ? "" : ` (${config}${line === undefined ? "" : `:${line}`})`;
}


/***/ }),

/***/ 8725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jv: () => (/* binding */ isOverdue),
/* harmony export */   TV: () => (/* binding */ withQuarantine),
/* harmony export */   _1: () => (/* binding */ quarantineWords),
/* harmony export */   ag: () => (/* binding */ judgeQuarantine),
/* harmony export */   e0: () => (/* binding */ quarantineReports),
/* harmony export */   hi: () => (/* binding */ quarantineMatcher)
/* harmony export */ });
/* harmony import */ var _tests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5780);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18732);


/** What a gate's `quarantine` makes of tests. Nothing is hidden: a quarantined test is shown, and fails nothing. */
/** The results with the failed tests of entries that still hold set aside; `today` is the day of the run, in UTC. */
function withQuarantine(tests, rules, today) {
    const isOver = (rule) => isExpired(rule, today);
    // Of several that hold for one test the one that holds longest counts.
    const holding = [...(rules ?? [])].filter((rule) => !isOver(rule)).sort(byEnd);
    if (holding.length === 0)
        return tests;
    const matchers = holding.map((rule) => ({ rule, isAbout: testMatcher(rule.test) }));
    const cases = tests.cases.map((test) => {
        const rule = test.status === "failed" ? matchers.find(({ isAbout }) => isAbout(test))?.rule : undefined;
        if (!rule)
            return test;
        const { reason, until } = rule;
        return { ...test, status: "quarantined", quarantine: { reason, ...(until === undefined ? {} : { until }) } };
    });
    return (0,_tests_js__WEBPACK_IMPORTED_MODULE_0__/* .countTests */ .tu)(cases, [tests.omitted]);
}
/** True for tests that the rules are about and that may fail: there is nothing to find out by running them again. */
function quarantineMatcher(rules, today) {
    const matchers = (rules ?? []).filter((rule) => !isExpired(rule, today)).map(({ test }) => testMatcher(test));
    return (test) => matchers.some((isAbout) => isAbout(test));
}
/** What became of each entry in the results of all steps. `isWhole` says that no step was left unjudged. */
function quarantineReports(results, rules, today, isWhole) {
    const isKnown = isWhole && results.every(({ omitted }) => omitted === undefined);
    return rules.map((rule) => {
        const isAbout = testMatcher(rule.test);
        const found = results.flatMap(({ cases }) => cases.filter(isAbout));
        const { test, reason, until, line } = rule;
        return {
            test,
            reason,
            ...(until === undefined ? {} : { until }),
            ...(line === undefined ? {} : { line }),
            matched: found.length === 0 && !isKnown ? null : found.length,
            failed: found.filter(({ status }) => status === "failed" || status === "quarantined").length,
            expired: isExpired(rule, today),
        };
    });
}
/** Fails a gate in which a test fails whose quarantine is over. The test itself counts as failed already. */
function judgeQuarantine(reports, config) {
    const over = reports.filter(isOverdue).map((one) => `quarantine of ${one.test} ${quarantineWords(one, config)}`);
    return over.length > 0 ? (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .gz)("tests-failed", over.join("; ")) : undefined;
}
/** Over while a test of it still fails. */
function isOverdue({ expired, failed: failing }) {
    return expired && failing > 0;
}
/** What to do about an entry: `expired on 2026-12-31: mend it or … (gatehouse.yml:12)`; empty where there is nothing. */
function quarantineWords(report, config) {
    const { until = "", line, matched, expired } = report;
    const place = config === undefined ? "" : ` (${config}${line === undefined ? "" : `:${line}`})`;
    if (isOverdue(report))
        return `expired on ${until}: mend the test or give it a new date${place}`;
    if (matched === 0)
        return `matches no test: take it out${place}`;
    return expired && matched !== null ? `expired on ${until}, and none of its tests fails: take it out${place}` : "";
}
/**
 * Whether a test is meant: by its name, its suite, `suite::name` or `path::name`. `*` stands for any characters, and
 * nothing else is special: names of tests hold brackets, braces and slashes of their own.
 */
function testMatcher(pattern) {
    const source = pattern.split("*").map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
    const whole = new RegExp(`^${source.join(".*")}$`, "su");
    return ({ name, suite, path }) => [name, suite, suite && `${suite}::${name}`, path && `${path}::${name}`].some((words) => words !== undefined && words !== "" && whole.test(words));
}
function isExpired({ until }, today) {
    return until !== undefined && until < today;
}
function byEnd(a, b) {
    const [one, other] = [a.until ?? "~", b.until ?? "~"];
    return one === other ? 0 : one < other ? 1 : -1;
}


/***/ }),

/***/ 5888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ unstartedRollout),
/* harmony export */   LE: () => (/* binding */ mayFollow),
/* harmony export */   SL: () => (/* binding */ rolloutPhases),
/* harmony export */   at: () => (/* binding */ recovery),
/* harmony export */   pf: () => (/* binding */ rolloutWords),
/* harmony export */   pl: () => (/* binding */ isEnded)
/* harmony export */ });
/**
 * A rollout: one release on its way into one environment. Its state is written to the ledger before each thing that is
 * done, so that whoever finds it after the machine has died knows what may have been done, and how to end it.
 */
/**
 * `claimed`: nothing is changed yet. `deploying`: the release is brought up beside the old one. `canary`: it has a part of the
 * traffic. `promoting`: it is given all of it. `validating`: it has all, and is looked at. The other ones are ends, but for
 * `rolling-back`.
 */
const rolloutPhases = [
    "claimed",
    "deploying",
    "smoke",
    "canary",
    "promoting",
    "validating",
    "rolling-back",
    "healthy",
    "rolled-back",
    "held",
    "stuck",
];
const unstartedRollout = { phase: "claimed", weight: 0 };
/** Which phases may follow; anything may be rolled back that has begun to change the environment. */
const following = {
    claimed: ["deploying", "rolled-back"],
    deploying: ["smoke", "canary", "promoting", "rolling-back", "held"],
    smoke: ["canary", "promoting", "rolling-back", "held"],
    canary: ["canary", "promoting", "rolling-back", "held"],
    promoting: ["promoting", "validating", "healthy", "rolling-back", "held"],
    validating: ["promoting", "healthy", "rolling-back", "held"],
    "rolling-back": ["rolling-back", "rolled-back", "stuck"],
    healthy: ["rolling-back"],
    "rolled-back": [],
    held: ["rolling-back", "promoting"],
    stuck: ["rolling-back"],
};
/** False for a step that would make the ledger tell of something that cannot have happened. */
function mayFollow(from, to) {
    return following[from].includes(to);
}
/** True once nothing more is going to happen by itself. */
function isEnded({ phase }) {
    return phase === "healthy" || phase === "rolled-back" || phase === "held" || phase === "stuck";
}
function recovery({ phase }) {
    switch (phase) {
        case "healthy":
        case "rolled-back":
        case "held":
        case "stuck":
            return "nothing";
        case "claimed":
            return "forget";
        case "promoting":
        case "validating":
            return "finish";
        case "deploying":
        case "smoke":
        case "canary":
        case "rolling-back":
            return "roll-back";
    }
}
/** `canary, step 2 at 25 %`, `rolled back: error rate 0.05 is above 0.01`. */
function rolloutWords({ phase, weight, step, reason }) {
    const words = phase.replace("-", " ");
    if (phase === "canary")
        return `${words}, step ${step ?? 1} at ${weight} %`;
    return reason === undefined ? words : `${words}: ${reason}`;
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

/***/ 16653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ artifactsVersus),
/* harmony export */   U1: () => (/* binding */ digestSection),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   YS: () => (/* binding */ artifactRows),
/* harmony export */   a2: () => (/* binding */ nounOf),
/* harmony export */   pV: () => (/* binding */ bytesText),
/* harmony export */   wz: () => (/* binding */ artifactWords),
/* harmony export */   y3: () => (/* binding */ artifactSection)
/* harmony export */ });
/* harmony import */ var _core_artifact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36355);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87422);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9705);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87671);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65601);





/** What builds made, in words: names, sizes, and what became of the sizes. */
const units = ["B", "kB", "MB", "GB", "TB"];
/** `84.1 MB`, `512 B`: three figures at most, in powers of 1,000 as download pages have them. */
function bytesText(bytes) {
    let value = bytes;
    let unit = 0;
    while (unit < units.length - 1 && Number(value.toPrecision(3)) >= 1000) {
        value /= 1000;
        unit++;
    }
    return `${unit === 0 ? (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)(value) : Number(value.toPrecision(3))} ${units[unit]}`;
}
/** `+1.2 MB`, `−300 B`; empty for none. */
function change(bytes) {
    if (bytes === 0)
        return "";
    return `${bytes > 0 ? "+" : "−"}${bytesText(Math.abs(bytes))}`;
}
function artifactRows(gate) {
    const { against } = gate;
    const sizes = against?.artifacts && new Map(against.artifacts.sizes.map(({ name, bytes }) => [name, bytes]));
    return (0,_core_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .sizedOf */ .H$)(gate).map((artifact) => {
        const before = sizes?.get(artifact.name);
        const versus = before === undefined ? (sizes ? "new" : "") : change((0,_core_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .growth */ .Am)(artifact.bytes, before));
        return { artifact, before, versus };
    });
}
/** What people call it: of an image the last part of its name. */
function shortName(artifact) {
    return "platforms" in artifact ? (0,_core_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .shortImageName */ .t)(artifact.name) : artifact.name;
}
/** `sha256:3da0d01d1c62`: enough of a digest to know it again. */
function shortDigest(digest) {
    return /^(?:sha256:)?[0-9a-f]{12}/.exec(digest)?.[0] ?? digest.slice(0, 19);
}
/** `app-1.2.3.whl 84.1 MB`; of more than two how many, and their sum. Empty where nothing was made. */
function artifactWords(gate) {
    const artifacts = (0,_core_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .sizedOf */ .H$)(gate);
    if (artifacts.length <= 2)
        return artifacts.map((artifact) => `${shortName(artifact)} ${bytesText(artifact.bytes)}`);
    const sum = artifacts.reduce((total, { bytes }) => total + bytes, 0);
    return [`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(artifacts.length, nounOf(gate))}, ${bytesText(sum)}`];
}
/** `+1.2 MB`, `1 new artifact`, `1 removed`: what the sizes became, in all. */
function artifactsVersus(gate) {
    const rows = artifactRows(gate);
    const known = rows.filter(({ before }) => before !== undefined);
    const changes = known.map(({ artifact, before = 0 }) => (0,_core_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .growth */ .Am)(artifact.bytes, before));
    const sum = changes.reduce((total, one) => total + one, 0);
    const fresh = rows.filter(({ versus }) => versus === "new").length;
    const gone = gate.against?.artifacts?.gone.length ?? 0;
    return [
        ...(sum === 0 ? [] : [change(sum)]),
        ...(fresh > 0 ? [(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(fresh, `new ${nounOf(gate)}`)] : []),
        ...(gone > 0 ? [`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)(gone)} removed`] : []),
    ];
}
/** What a gate makes, in one word. */
function nounOf(gate) {
    return (0,_core_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .builtOf */ .QC)(gate).length === 0 && (0,_core_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .imagesOf */ .IC)(gate).length > 0 ? "image" : "artifact";
}
/** Each file with its size, and what the base has and this run has not; images have a table of their own. */
function artifactSection(gates, most) {
    const rows = gates.flatMap((gate) => artifactRows(gate).flatMap((row) => ("sha256" in row.artifact ? [row] : [])));
    const own = gates.filter((gate) => nounOf(gate) === "artifact");
    const gone = own.flatMap(({ against }) => against?.artifacts?.gone ?? []);
    const hasBase = own.some(({ against }) => against?.artifacts);
    const title = rows.length === 0 ? `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)(gone.length)} removed` : (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(rows.length, "artifact");
    const { open, close } = (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .AU)(title, false);
    return {
        open: `${open}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .tableHead */ .PP)(["artifact", "kind", "size", ...(hasBase ? ["change"] : []), "SHA-256"])}\n`,
        close,
        noun: "artifact",
        importance: 3,
        total: rows.length + gone.length,
        *items() {
            for (const { artifact, versus } of rows) {
                if (!("sha256" in artifact))
                    continue;
                const { path, kind, bytes, sha256 } = artifact;
                const size = bytesText(bytes).replace(" ", "\u00a0");
                const change = hasBase ? [versus.replace(" ", "\u00a0")] : [];
                yield [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .row */ .nM)([(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(path), kind.replace("-", " "), size, ...change, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(shortDigest(sha256))])];
            }
            for (const name of gone)
                yield [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .row */ .nM)([(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(name), "", "", "removed", ""])];
        },
        glue: "\n",
        most,
    };
}
/** The whole digests, to be copied: of pushed images as they are pulled by, of files as `sha256sum --check` reads them. */
function digestSection(gates, most) {
    const lines = new Set();
    for (const gate of gates) {
        for (const { name, digest } of (0,_core_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .imagesOf */ .IC)(gate))
            if (digest !== null)
                lines.add(`${name}@${digest}`);
        for (const { path, sha256 } of (0,_core_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .builtOf */ .QC)(gate))
            lines.add(`${sha256}  ${path}`);
        for (const { name, sha256 } of gate.release?.assets ?? [])
            if (sha256 !== "")
                lines.add(`${sha256}  ${name}`);
    }
    const shown = [...lines].slice(0, most).map((line) => (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(line, 400)).replaceAll("\n", " "));
    const { open, close } = (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .AU)(lines.size === 1 ? "Whole digest" : "Whole digests", false);
    const fence = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .fenceOf */ .xn)(shown.join("\n"));
    return {
        open: `${open}${fence}text\n`,
        close: `\n${fence}${close}`,
        noun: "digest",
        importance: 1,
        total: lines.size,
        *items() {
            for (const line of shown)
                yield [line];
        },
        glue: "\n",
        most,
    };
}


/***/ }),

/***/ 85318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DY: () => (/* binding */ deploymentState),
/* harmony export */   p7: () => (/* binding */ deploymentWords),
/* harmony export */   xc: () => (/* binding */ deploymentSection),
/* harmony export */   yW: () => (/* binding */ course)
/* harmony export */ });
/* harmony import */ var _core_rollout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5888);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87422);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9705);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87671);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65601);





/** What deploy gates did, in words: which release is where, and how it got there. */
/** `v1.4.0 is healthy in staging and production`; empty where nothing is healthy. Names are other people's. */
function deploymentWords({ deployments = [] }) {
    const healthy = deployments.filter(({ verdict }) => verdict.outcome === "passed");
    const [first] = healthy;
    if (!first)
        return [];
    const names = healthy.map(({ environment }) => environment);
    return [`${first.release.version} is healthy in ${names.length === 2 ? names.join(" and ") : (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(names)}`];
}
/** How the rollout stands; of one that did not come to a good end, or was not begun, what its verdict says. */
function deploymentState({ verdict, state }) {
    return verdict.outcome === "passed" && state ? stateWords(state) : verdict.message;
}
/** `deploying (3 s) → smoke (0.4 s) → promoting (1 s) → healthy`: what was done, and how long each took. Words of ours alone. */
function course(timeline) {
    return timeline
        .map(({ atMs, state }, index) => {
        const next = timeline[index + 1];
        return next && !(0,_core_rollout_js__WEBPACK_IMPORTED_MODULE_0__/* .isEnded */ .pl)(state) ? `${stateWords(state)} (${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(next.atMs - atMs)})` : stateWords(state);
    })
        .join(" → ");
}
/** Why it is so stands in the verdict. */
function stateWords(state) {
    return (0,_core_rollout_js__WEBPACK_IMPORTED_MODULE_0__/* .rolloutWords */ .pf)({ ...state, reason: undefined });
}
/** Each environment with its release, what became of it, and what was there before. */
function deploymentSection(gates, most) {
    const all = gates.flatMap(({ deployments = [] }) => deployments);
    const { open, close } = (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .AU)((0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(all.length, "environment"), true);
    return {
        open: `${open}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .tableHead */ .PP)(["environment", "", "version", "state", "before", "course"])}\n`,
        close,
        noun: "environment",
        importance: 8,
        total: all.length,
        *items() {
            for (const one of all) {
                const { environment, verdict, release, previous, url, timeline } = one;
                const name = url === undefined ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(environment, 60) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(environment, 60), url);
                const before = previous ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(previous.version, 60) : "";
                const version = one.state ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(release.version, 60) : "";
                const cells = [name, (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .icon */ .Kk)(verdict), version, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(deploymentState(one)), before];
                yield [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .row */ .nM)([...cells, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(course(timeline), 600)]), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .row */ .nM)([...cells, ""])];
            }
        },
        glue: "\n",
        most,
    };
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

/***/ 39488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KS: () => (/* binding */ gateTitle),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   g: () => (/* binding */ coverageResult),
/* harmony export */   xp: () => (/* binding */ gateResult)
/* harmony export */ });
/* harmony import */ var _core_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94251);
/* harmony import */ var _core_quarantine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8725);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87422);
/* harmony import */ var _core_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18732);
/* harmony import */ var _artifacts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16653);
/* harmony import */ var _deployments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85318);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87671);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38583);
/* harmony import */ var _versus_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(87578);
/* harmony import */ var _waivers_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(70191);










/** Headline and titles: the figure that matters first. Plain text, with words of tools in it: escape before use. */
const clauseLength = 160;
/** `3 tests fail, and patch coverage is 71.4 % (needs 90 %)`; what could not be judged comes with its mend. */
function headline(report, plan) {
    const { outcome } = report.verdict;
    if (report.gates.length === 0)
        return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(firstLine(report.verdict.message), clauseLength * 2);
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
    return (0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .list */ .p_)(shown) + after;
}
/** `3 of 1,204 tests fail · 1 flaky · patch coverage 71.4 % (needs 90 %)`. */
function gateTitle(gate, policy) {
    const coverage = coverageResult(gate, policy);
    return [gateResult(gate, policy), ...(0,_waivers_js__WEBPACK_IMPORTED_MODULE_9__/* .waiverWords */ .O3)(gate), coverage].filter((part) => part !== "").join(" · ");
}
/** A gate's result without its coverage, which has a row of its own in tables. */
function gateResult(gate, policy) {
    const { outcome, message } = gate.verdict;
    const said = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(firstLine(message), clauseLength);
    if (outcome === "skipped" || outcome === "cancelled")
        return said;
    const figures = [
        ...(0,_deployments_js__WEBPACK_IMPORTED_MODULE_5__/* .deploymentWords */ .p7)(gate),
        ...testFigures(gate),
        ...findingWords(gate, policy),
        ...(0,_artifacts_js__WEBPACK_IMPORTED_MODULE_4__/* .artifactWords */ .wz)(gate),
        ...(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .sbomWords */ .T1)(gate),
        ...(0,_release_js__WEBPACK_IMPORTED_MODULE_7__/* .releaseWords */ .Vl)(gate),
        ...(outcome === "passed" ? metricWords(gate, policy) : []),
    ];
    if (outcome === "broken")
        return [`could not judge: ${said}`, ...figures].join(" · ");
    if (outcome === "inconclusive")
        return [`undecided: ${said}`, ...figures].join(" · ");
    const isExplained = outcome === "passed" || isExplainedByFigures(gate, policy);
    return (isExplained && figures.length > 0 ? figures : [said, ...figures]).join(" · ");
}
/** `coverage 86.2 % · patch coverage 71.4 % (needs 90 %)`, empty without coverage; `isShort` leaves the word out. */
function coverageResult(gate, policy, isShort = false) {
    return (0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .coverageFigures */ .k1)(gate, policy)
        .map((figure) => {
        const floor = figure.isShort ? ` (needs ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .percentText */ .fL)(figure.floor ?? null)})` : "";
        const name = isShort ? figure.name.replace(/ ?coverage$/, "") : figure.name;
        return `${name} ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .percentText */ .fL)(figure.percent)}${floor}`.trim();
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
        .flatMap((gate) => (0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .coverageFigures */ .k1)(gate, (0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .policyOf */ .US)(plan, gate.name)))
        .find((figure) => figure.name === "patch coverage");
    if (patch)
        parts.push(`patch coverage ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .percentText */ .fL)(patch.percent)}`);
    const flaky = report.gates.reduce((sum, gate) => sum + (gate.tests?.flaky ?? 0), 0);
    if (flaky > 0)
        parts.push(`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .number */ .ai)(flaky)} flaky`);
    return [...parts, (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(report.durationMs)].join(" · ");
}
function allPass(run, first) {
    if (run === 1)
        return `${first} passes`;
    return run === 2 ? "both gates pass" : `all ${run} gates pass`;
}
function failures(report, plan) {
    const gates = report.gates.filter((gate) => gate.verdict.outcome === "failed");
    const tests = gates.reduce((sum, gate) => sum + (gate.tests?.failed ?? 0), 0);
    const clauses = tests > 0 ? [`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(tests, "test")} ${tests === 1 ? "fails" : "fail"}`] : [];
    for (const gate of gates) {
        const policy = (0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .policyOf */ .US)(plan, gate.name);
        const { blocking } = (0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .findingFigures */ .lL)(gate, policy);
        // Of a build that failed the exit code tells, with what the compiler found.
        if (blocking > 0 && gate.kind !== "build") {
            const open = gate.findings.filter((finding) => !finding.waived);
            const expired = (0,_core_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .expiredIgnores */ .FG)(gate.ignores).length;
            const also = expired > 0 ? ` and ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(expired, "expired ignore")}` : "";
            clauses.push(`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(blocking, (0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .findingNoun */ .ux)(open))}${also} in ${gate.name}`);
        }
        for (const figure of (0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .coverageFigures */ .k1)(gate, policy)) {
            if (figure.isShort)
                clauses.push(`${figure.name} is ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .percentText */ .fL)(figure.percent)} (needs ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .percentText */ .fL)(figure.floor ?? null)})`);
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
    const said = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(firstLine(gate.verdict.message), clauseLength);
    return `${prefix}${gate.name}: ${said.startsWith(`${gate.name}: `) ? said.slice(gate.name.length + 2) : said}`;
}
function stopped(report) {
    const ended = report.gates.filter((gate) => (0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .isGreen */ .gf)(gate.verdict)).length;
    const word = report.verdict.outcome === "cancelled" ? "cancelled" : report.verdict.outcome;
    return `${word} after ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(report.durationMs)}: ${ended} of ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(report.gates.length, "gate")} had passed`;
}
function testFigures(gate) {
    const tests = gate.tests;
    if (!tests)
        return [];
    const { total, failed, flaky, skipped, quarantined = 0 } = tests;
    const passing = total - skipped - quarantined;
    const overdue = (gate.quarantine ?? []).filter(_core_quarantine_js__WEBPACK_IMPORTED_MODULE_1__/* .isOverdue */ .Jv).length;
    const main = failed > 0
        ? `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .number */ .ai)(failed)} of ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(total, "test")} ${failed === 1 ? "fails" : "fail"}${newWords(gate, failed)}`
        : `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(passing, "test")} ${passing === 1 ? "passes" : "pass"}`;
    return [
        main,
        ...(flaky > 0 ? [`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .number */ .ai)(flaky)} flaky`] : []),
        ...(quarantined > 0 ? [`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .number */ .ai)(quarantined)} in quarantine`] : []),
        ...(overdue > 0 ? [`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(overdue, "quarantine")} expired`] : []),
        ...(skipped > 0 ? [`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .number */ .ai)(skipped)} skipped`] : []),
    ];
}
/** How many of the failing tests are the change's own; empty where all are, or no baseline tells. */
function newWords(gate, failed) {
    const fresh = (0,_versus_js__WEBPACK_IMPORTED_MODULE_8__/* .newlyFailing */ .SX)(gate);
    if (fresh === undefined || fresh === failed)
        return "";
    return fresh === 0 ? " (none of them new)" : ` (${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .number */ .ai)(fresh)} of them new)`;
}
function findingWords(gate, policy) {
    if (gate.findings.length > 0 && gate.findings.every((finding) => (0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .isToldByStep */ .hF)(finding, gate)))
        return [];
    const { blocking, fresh, known, waived } = (0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .findingFigures */ .lL)(gate, policy);
    const open = gate.findings.filter((finding) => !finding.waived);
    const expired = (0,_core_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .expiredIgnores */ .FG)(gate.ignores).length;
    if (blocking > 0) {
        return [(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(blocking, (0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .findingNoun */ .ux)(open)), ...(expired > 0 ? [`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(expired, "ignore")} expired`] : [])];
    }
    if (gate.kind !== "lint" && gate.kind !== "security" && gate.findings.length === 0)
        return [];
    if (gate.verdict.outcome === "broken")
        return [];
    if (policy.block === "all") {
        return [
            open.length === 0
                ? (0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .noFindings */ ._I)(gate.findings, waived > 0 ? "other " : "")
                : `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(open.length, (0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .findingNoun */ .ux)(open))} below ${policy.failOn}`,
        ];
    }
    if (fresh > 0)
        return [`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(fresh, (0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .findingNoun */ .ux)(open))} below ${policy.failOn}`];
    return [(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .noFindings */ ._I)(gate.findings, known + waived > 0 ? "new " : "")];
}
/** `accuracy 0.9467`: what the policy bounds, four figures of it. */
function metricWords({ measurements }, { metrics = {} }) {
    return measurements
        .filter(({ name }) => Object.hasOwn(metrics, name))
        .slice(0, 3)
        .map(({ name, value, unit }) => `${name} ${Number(value.toPrecision(4))}${unit === "" ? "" : ` ${unit}`}`);
}
function isExplainedByFigures(gate, policy) {
    switch (gate.verdict.reason) {
        case "tests-failed":
            return (gate.tests?.failed ?? 0) > 0;
        case "findings":
            return (0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .findingFigures */ .lL)(gate, policy).blocking > 0;
        case "coverage":
            return (0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .isCoverageExplained */ .l1)(gate, policy);
        default:
            return false;
    }
}


/***/ }),

/***/ 37746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K4: () => (/* binding */ imageFate),
/* harmony export */   dQ: () => (/* binding */ imageSection),
/* harmony export */   rd: () => (/* binding */ madeWords)
/* harmony export */ });
/* harmony import */ var _core_artifact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36355);
/* harmony import */ var _artifacts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16653);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9705);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87671);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39488);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65601);






/** Read from the plan and from what its steps came to. */
function imageFate({ name, digest }, gate, plan) {
    const steps = plan.gates.find((planned) => planned.name === gate.name)?.steps ?? [];
    if (digest === null)
        return { reference: null, whyNot: whyNotPushed(name, gate, steps), vouched: [] };
    const isDone = (step) => verdictOf(step, gate)?.outcome === "passed";
    const vouched = steps.flatMap((step) => {
        if (step.type === "sign" && step.image === name && isDone(step))
            return ["signed"];
        if (step.type === "attest" && step.image === name && isDone(step))
            return ["attested"];
        if (step.type === "image-sbom" && step.image === name && step.signing && isDone(step))
            return ["SBOM attached"];
        return [];
    });
    return { reference: `${name}@${digest}`, whyNot: "", vouched };
}
function whyNotPushed(name, gate, steps) {
    const push = steps.find((step) => step.type === "push" && step.of.image.name === name);
    const verdict = push && verdictOf(push, gate);
    if (push && !verdict)
        return "the gate ended before";
    if (verdict)
        return verdict.outcome === "skipped" ? (0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .firstLine */ .TM)(verdict.message) : "its push failed";
    const build = steps.find((step) => step.type === "image" && step.image.name === name);
    return build?.type === "image" ? (build.unpushed ?? "") : "";
}
function verdictOf({ name }, { steps }) {
    return steps.find((step) => step.name === name)?.verdict;
}
/** Each image with its tags and size, and where it can be pulled or why it cannot. */
function imageSection(gates, plan, most) {
    const rows = gates.flatMap((gate) => {
        const made = new Set((0,_core_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .imagesOf */ .IC)(gate));
        return (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_1__/* .artifactRows */ .YS)(gate).flatMap(({ artifact, versus }) => made.has(artifact) ? [{ image: artifact, gate, versus }] : []);
    });
    const own = gates.filter((gate) => (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_1__/* .nounOf */ .a2)(gate) === "image");
    const gone = own.flatMap(({ against }) => against?.artifacts?.gone ?? []);
    const hasBase = gates.some((gate) => gate.against?.artifacts && (0,_core_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .imagesOf */ .IC)(gate).length > 0);
    const titles = ["image", "tags", "size", ...(hasBase ? ["change"] : []), "pushed"];
    const { open, close } = (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .AU)((0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(rows.length, "image"), false);
    return {
        open: `${open}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .tableHead */ .PP)(titles)}\n`,
        close,
        noun: "image",
        importance: 3,
        total: rows.length + gone.length,
        *items() {
            for (const { image, gate, versus } of rows) {
                const { name, tags, platforms, bytes } = image;
                const shown = tags.slice(0, 10).map((tag) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(tag, 130));
                if (tags.length > shown.length)
                    shown.push(`… and ${tags.length - shown.length} more`);
                const several = platforms.length > 1 ? ` (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(platforms.join(", "), 100)})` : "";
                const size = (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesText */ .pV)(bytes).replace(" ", "\u00a0");
                const change = hasBase ? [versus.replace(" ", "\u00a0")] : [];
                yield [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .row */ .nM)([(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(name) + several, shown.join(" "), size, ...change, pushedCell(image, gate, plan)])];
            }
            for (const name of gone)
                yield [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .row */ .nM)([(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(name), "", "", "removed", ""])];
        },
        glue: "\n",
        most,
    };
}
function pushedCell(image, gate, plan) {
    const { reference, whyNot, vouched } = imageFate(image, gate, plan);
    if (reference === null)
        return whyNot === "" ? "no" : `no: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(whyNot)}`;
    return [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)((0,_artifacts_js__WEBPACK_IMPORTED_MODULE_1__/* .shortDigest */ .VK)(image.digest ?? "")), ...vouched].join(" · ");
}
/** `2 images`, `3 artifacts`; `2 images and 1 file` of a gate that makes both. */
function madeWords(gate) {
    const images = (0,_core_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .imagesOf */ .IC)(gate).length;
    const files = (0,_core_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .sizedOf */ .H$)(gate).length - images;
    if (images === 0)
        return (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(files, "artifact");
    return files === 0 ? (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(images, "image") : `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(images, "image")} and ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(files, "file")}`;
}


/***/ }),

/***/ 65601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   PP: () => (/* binding */ tableHead),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   St: () => (/* binding */ suggestionBlock),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   cN: () => (/* binding */ inMarker),
/* harmony export */   nM: () => (/* binding */ row),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   xL: () => (/* binding */ marker),
/* harmony export */   xn: () => (/* binding */ fenceOf)
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
    const fence = fenceOf(shown.join("\n"));
    return `${fence}text\n${shown.join("\n")}\n${fence}`;
}
/** Lines that GitHub offers to put in the place of those that the comment stands on; no line at all deletes them. */
function suggestionBlock(lines) {
    const fence = fenceOf(lines.join("\n"));
    return [`${fence}suggestion`, ...lines, fence].join("\n");
}
/** What opens and closes a code block that holds this. */
function fenceOf(words) {
    return "`".repeat(Math.max(3, longestRun(words) + 1));
}
/** A link of ours: `label` is markdown, the address is encoded so that it cannot end early. */
function link(label, url) {
    const address = url.replace(/[\s()<>\\|`[\]\p{C}]/gu, (character) => [...Buffer.from(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join(""));
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
    return `<!-- gatehouse:${inMarker(checkName)} -->`;
}
/** A name as a marker holds it: without blanks, colons, and what could end a comment of HTML. */
function inMarker(name) {
    return encodeURIComponent((0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(name, 100))).replaceAll("-", "%2D");
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

/***/ 63716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ mendCommand),
/* harmony export */   TX: () => (/* binding */ withMend),
/* harmony export */   f7: () => (/* binding */ mendable),
/* harmony export */   uM: () => (/* binding */ share)
/* harmony export */ });
/* harmony import */ var _core_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15098);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87671);


/** What the tools can mend by themselves. */
/** The command by which the tools of these gates mend what they can. */
function mendCommand(gates) {
    return ["gatehouse run", ...gates, "--fix"].join(" ");
}
/** The message, with the command that mends it where the tool has a fix and does not say so itself. */
function withMend(message, { fix }, gate) {
    return fix && !message.includes("--fix") ? `${message}\n${mendCommand([gate])} mends it.` : message;
}
/** Blocking findings of a gate, and those of them that have a fix. */
function mendable(gate, policy) {
    const blocking = gate.findings.filter((finding) => (0,_core_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlocking */ .Us)(finding, policy));
    return { all: blocking.length, fixable: blocking.filter(({ fix }) => fix !== undefined).length };
}
/** `3 of 5 findings`, `all 5 findings`, `it`: how much of what was found the command mends. */
function share({ all, fixable }) {
    if (fixable < all)
        return `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(fixable)} of ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(all)} findings`;
    return all === 1 ? "it" : `all ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(all)} findings`;
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

/***/ 38583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vl: () => (/* binding */ releaseWords),
/* harmony export */   aY: () => (/* binding */ releaseLine),
/* harmony export */   hA: () => (/* binding */ releaseSection)
/* harmony export */ });
/* harmony import */ var _artifacts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16653);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9705);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87671);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65601);




/** What became of a release, in words and as a table of what is attached to it. */
/** `v1.2.0 released · 3 assets`; empty where the gate released nothing. */
function releaseWords({ release }) {
    if (!release)
        return [];
    const { tag, state, assets } = release;
    const words = state === "draft" ? `draft of ${tag}` : `${tag} released`;
    return assets.length === 0 ? [words] : [words, (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(assets.length, "asset")];
}
/** `**Released:** v1.2.0`, with a link to its page; empty where nothing was. */
function releaseLine(gates) {
    const releases = gates.flatMap(({ release }) => release ?? []);
    return releases
        .slice(0, 3)
        .map(({ tag, url, state, assets }) => {
        const title = state === "draft" ? "**Draft to publish:**" : "**Released:**";
        const attached = assets.length === 0 ? [] : [(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(assets.length, "asset")];
        return [`${title} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(tag, 60), url)}`, ...attached].join(" · ");
    })
        .join("\\\n");
}
/** Each asset with its size; whole digests stand with those of other files. */
function releaseSection(gates, most) {
    const rows = gates.flatMap(({ release }) => release?.assets ?? []);
    const { open, close } = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)((0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(rows.length, "released asset"), false);
    return {
        open: `${open}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .tableHead */ .PP)(["asset", "size", "SHA-256"])}\n`,
        close,
        noun: "released asset",
        importance: 3,
        total: rows.length,
        *items() {
            for (const { name, bytes, sha256 } of rows) {
                yield [
                    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .row */ .nM)([(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(name), (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesText */ .pV)(bytes).replace(" ", "\u00a0"), sha256 === "" ? "" : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_artifacts_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(sha256))]),
                ];
            }
        },
        glue: "\n",
        most,
    };
}


/***/ }),

/***/ 45829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gh: () => (/* binding */ retryWords),
/* harmony export */   Xk: () => (/* binding */ flakyTests),
/* harmony export */   ZI: () => (/* binding */ retries)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87422);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9705);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87671);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39488);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65601);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65504);






/** Tests that failed first and passed when they were run again, with what they failed with. */
function flakyTests(gates, place, most) {
    const cases = gates.flatMap((gate) => gate.tests?.cases.filter((test) => test.flaky === true) ?? []);
    return {
        ...(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(cases.length, "flaky test")}: failed first, passed again`, false),
        noun: "flaky test",
        importance: 2,
        total: cases.length,
        *items() {
            for (const { name, path, line, suite, failure } of cases) {
                const where = path === undefined ? (0,_places_js__WEBPACK_IMPORTED_MODULE_5__/* .unlinked */ .hd)(suite ?? "no file") : place(path, line);
                const short = `- ${where} · ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(name)}`;
                const words = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .firstLine */ .TM)(failure?.message ?? ""), 200);
                yield words === "" ? [short] : [`${short} · ${words}`, short];
            }
        },
        glue: "\n",
        most,
    };
}
/** The commands that ran failed tests again, and why others were not. */
function retries(gates, most) {
    const lines = gates.flatMap(({ name, steps }) => steps.flatMap((step) => [
        ...(step.retries ?? []).map((retry) => `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(name, 60)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(retry.command, 300)} · ${retryWords(retry)}`),
        ...(step.notRetried === undefined
            ? []
            : [`${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(name, 60)}, ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(step.name, 60)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(step.notRetried, 400)}`]),
    ]));
    return {
        ...(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)("Failed tests run again", false),
        noun: "run of failed tests",
        plural: "runs of failed tests",
        importance: 2,
        total: lines.length,
        *items() {
            for (const line of lines)
                yield [`- ${line}`];
        },
        glue: "\n",
        most,
    };
}
/** `again 1, in 2.1 s: 1 passes, 2 fail`. */
function retryWords({ round, durationMs, failed, passed }) {
    const parts = [
        ...(passed > 0 ? [`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(passed)} ${passed === 1 ? "passes" : "pass"}`] : []),
        ...(failed > 0 ? [`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(failed)} ${failed === 1 ? "fails" : "fail"}`] : []),
    ];
    return `again ${round}, in ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(durationMs)}: ${parts.join(", ")}`;
}


/***/ }),

/***/ 77251:
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
var core_finding = __webpack_require__(45068);
// EXTERNAL MODULE: ./build/src/core/judge.js
var judge = __webpack_require__(15098);
// EXTERNAL MODULE: ./build/src/core/risk.js + 1 modules
var risk = __webpack_require__(87837);
// EXTERNAL MODULE: ./build/src/render/artifacts.js
var artifacts = __webpack_require__(16653);
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(87422);
// EXTERNAL MODULE: ./build/src/render/document.js
var render_document = __webpack_require__(9705);
// EXTERNAL MODULE: ./build/src/render/figures.js
var figures = __webpack_require__(87671);
// EXTERNAL MODULE: ./build/src/render/markdown.js
var markdown = __webpack_require__(65601);
;// CONCATENATED MODULE: ./build/src/render/canary.js




/** Each step of each canary: its share of the traffic, how long it stood, and what it was judged by. */
function canarySection(gates, most) {
    const steps = gates.flatMap(({ deployments = [] }) => deployments.flatMap(({ environment, canary }) => (canary?.steps ?? []).map((step) => ({ environment, step }))));
    const { open, close } = (0,render_document/* fold */.AU)((0,figures/* count */.U9)(steps.length, "step of a canary", "steps of a canary"), false);
    return {
        open: `${open}${(0,markdown/* tableHead */.PP)(["environment", "", "traffic", "stood", "metrics"])}\n`,
        close,
        noun: "step",
        importance: 6,
        total: steps.length,
        *items() {
            for (const { environment, step } of steps) {
                const cells = [(0,markdown/* text */.Qq)(environment, 60), (0,figures/* icon */.Kk)(step.verdict), `${step.weight} %`, (0,core_text/* duration */.p0)(step.heldMs)];
                yield [(0,markdown/* row */.nM)([...cells, (0,markdown/* text */.Qq)(step.metrics.map(metricWords).join("; "), 900)]), (0,markdown/* row */.nM)([...cells, ""])];
            }
        },
        glue: "\n",
        most,
    };
}
function metricWords({ name, outcome, reason }) {
    return outcome === "pass" ? `${name} ${reason}` : `${outcome}: ${name} ${reason}`;
}

// EXTERNAL MODULE: ./build/src/render/deployments.js
var deployments = __webpack_require__(85318);
// EXTERNAL MODULE: ./build/src/render/images.js
var render_images = __webpack_require__(37746);
// EXTERNAL MODULE: ./build/src/render/places.js
var places = __webpack_require__(65504);
// EXTERNAL MODULE: ./build/src/render/release.js
var release = __webpack_require__(38583);
// EXTERNAL MODULE: ./build/src/render/retry-sections.js
var retry_sections = __webpack_require__(45829);
// EXTERNAL MODULE: ./build/src/render/versus.js
var render_versus = __webpack_require__(87578);
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

// EXTERNAL MODULE: ./build/src/render/waiver-sections.js
var waiver_sections = __webpack_require__(33965);
;// CONCATENATED MODULE: ./build/src/render/sections.js

















/** Enough to start to work; the summary and the checks hold more. */
const brief = { fullTests: 10, tests: 50, messageLines: 8, detailLines: 0, rows: 50 };
const ample = { fullTests: 200, tests: 1_000, messageLines: 20, detailLines: 40, rows: 1_000 };
/** The folds of some gates, in the order of display; one without content is left out. */
function sections(gates, context, place, detail) {
    return [
        (0,deployments/* deploymentSection */.xc)(gates, detail.rows),
        canarySection(gates, detail.rows),
        troubledSteps(gates, detail),
        failingTests(gates, context, place, detail),
        patchCoverage(gates, place, detail),
        freshFindings(gates, context, place, detail),
        (0,waiver_sections/* entries */.jO)(gates, context, detail.rows),
        (0,waiver_sections/* waived */.rg)(gates, place, detail.rows),
        (0,waiver_sections/* quarantined */.bY)(gates, place, detail.rows),
        problems(gates, detail),
        fixedFindings(gates, detail),
        (0,render_images/* imageSection */.dQ)(gates, context.plan, detail.rows),
        (0,artifacts/* artifactSection */.y3)(gates, detail.rows),
        (0,release/* releaseSection */.hA)(gates, detail.rows),
        (0,artifacts/* digestSection */.U1)(gates, detail.rows),
        measuredFigures(gates, context, detail.rows),
        changedTests(gates, detail.rows),
        (0,retry_sections/* flakyTests */.Xk)(gates, place, detail.rows),
        (0,retry_sections/* retries */.ZI)(gates, detail.rows),
        slowTests(gates, place),
    ].filter((section) => section.total > 0);
}
/** Failing cases of all gates; those that fail on the base as well come last. */
function failingCases(gates) {
    const failing = gates.flatMap((gate) => gate.tests?.cases.filter((test) => test.status === "failed") ?? []);
    const isOld = ({ standing }) => standing === "failing";
    return [...failing.filter((test) => !isOld(test)), ...failing.filter(isOld)];
}
/** Findings that are neither known from the base nor let pass, those that block first, then the worst first. */
function worstFindings(gates, context) {
    return gates
        .flatMap((gate) => {
        const policy = (0,figures/* policyOf */.US)(context.plan, gate.name);
        return gate.findings
            .filter((finding) => !finding.waived && !(0,figures/* isToldByStep */.hF)(finding, gate))
            .filter((finding) => policy.block === "all" || finding.standing !== "known")
            .map((finding) => ({ finding, blocks: (0,judge/* isBlocking */.Us)(finding, policy) ? 1 : 0 }));
    })
        .sort((a, b) => b.blocks - a.blocks || rank(b.finding) - rank(a.finding))
        .map(({ finding }) => finding);
}
function rank(finding) {
    return core_finding/* risks */.XG.indexOf((0,risk/* riskOf */.bi)(finding));
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
                yield [(0,markdown/* row */.nM)([(0,figures/* levelWord */.dc)(finding), where, rule, (0,markdown/* text */.Qq)((0,figures/* findingText */.NK)(finding))])];
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

/***/ 59631:
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
    { program: /^.*?\bbehave(?=\s|$)/, only: scenario, hasFeatures: true },
    { program: /^.*?\bpytest(?=\s|$)/, only: pytest },
    { program: /^.*?\bvitest(?:\s+run)?(?=\s|$)/, only: byName("-t") },
    { program: /^.*?\bjest(?:\.js)?(?=\s|$)/, only: byName("-t") },
    // Under llvm-cov the same tests run.
    { program: /^.*?\bcargo\s+(?:test|llvm-cov(?!\s+nextest))(?=\s|$)/, only: (test) => [test.name] },
    { program: /^.*?\bgo\s+test(?=\s|$)/, only: go },
    { program: /^.*?\bnode\s+--test(?=\s|$)/, only: byName("--test-name-pattern") },
];
/** The command that runs one failed test again, null where the gate's steps do not tell. */
function again(gate, test) {
    const isScenario = test.path?.endsWith(".feature") ?? false;
    const known = gate.steps.flatMap((step) => {
        const found = runners.find(({ program, hasFeatures = false }) => hasFeatures === isScenario && program.test(step.command));
        return found && step.exitCode !== 0 ? [{ step, runner: found }] : [];
    });
    const [only] = known;
    // With two runners that failed, whose test it is would be a guess.
    if (!only || known.length > 1)
        return null;
    const start = only.runner.program.exec(only.step.command)?.[0].replace(/\bcargo\s+llvm-cov$/, "cargo test");
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
/** A scenario by its line; an outline's rows share one. */
function scenario({ path, line }) {
    return path === undefined || line === undefined ? null : [`${path}:${line}`];
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

// EXTERNAL MODULE: ./build/src/render/artifacts.js
var artifacts = __webpack_require__(16653);
// EXTERNAL MODULE: ./build/src/render/figures.js
var figures = __webpack_require__(87671);
// EXTERNAL MODULE: ./build/src/render/headline.js
var headline = __webpack_require__(39488);
// EXTERNAL MODULE: ./build/src/render/images.js
var render_images = __webpack_require__(37746);
// EXTERNAL MODULE: ./build/src/render/ink.js
var ink = __webpack_require__(18842);
// EXTERNAL MODULE: ./build/src/render/mend.js
var mend = __webpack_require__(63716);
// EXTERNAL MODULE: ./build/src/render/retry-sections.js
var retry_sections = __webpack_require__(45829);
// EXTERNAL MODULE: ./build/src/render/sections.js + 2 modules
var sections = __webpack_require__(77251);
// EXTERNAL MODULE: ./build/src/render/deployments.js
var render_deployments = __webpack_require__(85318);
;// CONCATENATED MODULE: ./build/src/render/terminal-deployments.js



/** More environments than that are in the report. */
const most = 20;
/** Each environment of a deploy gate: its release, what became of it, where it is found, and how it got there. */
function deploymentBlock(gate, look) {
    const { deployments = [] } = gate;
    if (deployments.length === 0)
        return [];
    const lines = deployments.slice(0, most).flatMap((one) => {
        const { environment, verdict, release, state, url, timeline } = one;
        const words = [
            (0,ink/* plain */.pj)(environment, 60),
            ...(state ? [(0,ink/* plain */.pj)(release.version, 60)] : []),
            (0,ink/* plain */.pj)((0,render_deployments/* deploymentState */.DY)(one)),
            ...(url === undefined ? [] : [(0,ink/* paint */.nI)(look, "cyan", (0,ink/* plain */.pj)(url))]),
        ];
        const how = timeline.length > 0 ? [`      ${(0,ink/* paint */.nI)(look, "dim", (0,render_deployments/* course */.yW)(timeline))}`] : [];
        return [`  ${(0,ink/* verdictMark */.vG)(look, verdict)} ${words.join("  ")}`, ...how];
    });
    const rest = deployments.length - most;
    if (rest > 0)
        lines.push(`  … and ${(0,figures/* count */.U9)(rest, "more environment", "more environments")}`);
    return [[`${(0,ink/* paint */.nI)(look, "bold", (0,ink/* plain */.pj)(gate.name, 60))}  ${(0,figures/* count */.U9)(deployments.length, "environment")}`, ...lines]];
}

// EXTERNAL MODULE: ./build/src/render/versus.js
var versus = __webpack_require__(87578);
// EXTERNAL MODULE: ./build/src/render/waivers.js
var waivers = __webpack_require__(70191);
;// CONCATENATED MODULE: ./build/src/render/terminal.js














/** More than a screen or two helps nobody; the report holds the rest. */
const terminal_most = { tests: 50, findings: 100, files: 20, problems: 20, lines: 12, waived: 20, artifacts: 20 };
/** The result of a run: what failed first, each with a place that an editor opens, and one last line. */
function terminal(report, context, look) {
    // A run that was refused has nothing to show but why.
    if (report.gates.length === 0)
        return `${(0,ink/* plainLines */.y1)(report.verdict.message, 100).join("\n")}\n`;
    const blocks = report.gates
        .filter((gate) => !(0,verdict/* isGreen */.gf)(gate.verdict))
        .flatMap((gate) => gateBlocks(gate, context, look));
    for (const gate of report.gates) {
        blocks.push(...acceptedBlock(gate, context, look), ...retryBlock(gate, look), ...artifactBlock(gate, context, look), ...deploymentBlock(gate, look), ...releaseBlock(gate, look));
    }
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
    const blocks = failing.slice(0, terminal_most.tests).map((test) => {
        const where = test.path === undefined ? (0,ink/* plain */.pj)(test.suite ?? "") : placeText(test.path, test.line);
        const words = test.failure?.message.trim() || test.failure?.details?.trim() || "failed without a message";
        const command = again(gate, test);
        const standing = (0,versus/* standingWords */.o4)(test, (0,ink/* plain */.pj)(plan.base ?? "the base", 60));
        return [
            `  ${(0,ink/* paint */.nI)(look, "cyan", where)}${where === "" ? "" : "  "}${(0,ink/* plain */.pj)(test.name)}${standing === "" ? "" : (0,ink/* paint */.nI)(look, "dim", `  ${standing}`)}`,
            ...(0,ink/* plainLines */.y1)(words, terminal_most.lines).map((line) => `      ${line}`),
            ...(command === null ? [] : [`      ${(0,ink/* paint */.nI)(look, "dim", "again:")} ${command}`]),
        ];
    });
    const rest = failing.length - blocks.length;
    return rest > 0 ? [...blocks, [`  … and ${(0,figures/* count */.U9)(rest, "more failing test", "more failing tests")}`]] : blocks;
}
function findingBlock(gate, policy, look) {
    const blocking = gate.findings.filter((finding) => (0,judge/* isBlocking */.Us)(finding, policy) && !(0,figures/* isToldByStep */.hF)(finding, gate));
    if (blocking.length === 0)
        return [];
    const lines = blocking.slice(0, terminal_most.findings).map((finding) => {
        const where = finding.path === undefined ? "" : placeText(finding.path, finding.range?.startLine, finding.range?.startColumn);
        const rule = finding.rule === finding.tool ? (0,ink/* plain */.pj)(finding.tool) : `${(0,ink/* plain */.pj)(finding.tool)} ${(0,ink/* plain */.pj)(finding.rule)}`;
        const level = (0,ink/* paint */.nI)(look, finding.severity === "error" ? "red" : "yellow", (0,figures/* levelWord */.dc)(finding));
        return `  ${(0,ink/* paint */.nI)(look, "cyan", where)}${where === "" ? "" : "  "}${level} ${(0,ink/* plain */.pj)((0,figures/* findingText */.NK)(finding))} ${(0,ink/* paint */.nI)(look, "dim", `(${rule})`)}`;
    });
    const rest = blocking.length - lines.length;
    const found = (0,mend/* mendable */.f7)(gate, policy);
    return [
        [
            ...lines,
            ...(rest > 0 ? [`  … and ${(0,figures/* count */.U9)(rest, "more finding", "more findings")}`] : []),
            ...(found.fixable > 0 ? [`  ${(0,ink/* paint */.nI)(look, "dim", `${(0,mend/* mendCommand */.G9)([gate.name])}  mends ${(0,mend/* share */.uM)(found)}`)}`] : []),
        ],
    ];
}
/** What was run again, what came of it, and which tests are flaky. */
function retryBlock(gate, look) {
    if (!gate.steps.some((step) => step.retries || step.notRetried !== undefined))
        return [];
    const flaky = (gate.tests?.cases ?? []).filter((test) => test.flaky === true).slice(0, terminal_most.tests);
    const lines = [
        ...flaky.map(({ name, path, line, failure }) => {
            const where = path === undefined ? "" : `${(0,ink/* paint */.nI)(look, "cyan", placeText(path, line))}  `;
            const words = (0,headline/* firstLine */.TM)(failure?.message ?? "");
            return `  ${where}${(0,ink/* plain */.pj)(name)}  ${(0,ink/* paint */.nI)(look, "dim", `flaky${words === "" ? "" : `: ${(0,ink/* plain */.pj)(words, 200)}`}`)}`;
        }),
        ...gate.steps.flatMap((step) => [
            ...(step.retries ?? []).map((retry) => `  ${(0,ink/* paint */.nI)(look, "dim", `${(0,retry_sections/* retryWords */.Gh)(retry)}:`)} ${(0,ink/* plain */.pj)(retry.command, 300)}`),
            ...(step.notRetried === undefined
                ? []
                : [`  ${(0,ink/* mark */.Gy)(look, "broken")} ${(0,ink/* plain */.pj)(step.name, 60)}: ${(0,ink/* plain */.pj)(step.notRetried)}`]),
        ]),
    ];
    return [[`${(0,ink/* paint */.nI)(look, "bold", (0,ink/* plain */.pj)(gate.name, 60))}  failed tests again`, ...lines]];
}
/** What the policy let pass, with its reason, and the entries of `ignore` and `quarantine` that want looking at. */
function acceptedBlock(gate, { plan }, look) {
    const waived = (0,waivers/* waivedFindings */.Nq)([gate]);
    const shown = waived.slice(0, terminal_most.waived).map((finding) => {
        const where = finding.path === undefined ? "" : `${(0,ink/* paint */.nI)(look, "cyan", placeText(finding.path))}  `;
        const subject = [(0,ink/* plain */.pj)(finding.rule), (0,ink/* plain */.pj)(finding.package?.name ?? "")].filter((part) => part !== "").join(" ");
        return `  ${where}${subject}  ${(0,ink/* paint */.nI)(look, "dim", (0,ink/* plain */.pj)((0,waivers/* whyWaived */.xF)(finding)))}`;
    });
    const rest = waived.length - shown.length;
    const tests = (0,waivers/* quarantinedTests */.UV)([gate])
        .slice(0, terminal_most.waived)
        .map((test) => {
        const where = test.path === undefined ? "" : `${(0,ink/* paint */.nI)(look, "cyan", placeText(test.path, test.line))}  `;
        return `  ${where}${(0,ink/* plain */.pj)(test.name)}  ${(0,ink/* paint */.nI)(look, "dim", (0,ink/* plain */.pj)((0,waivers/* whyQuarantined */.Zf)(test)))}`;
    });
    const notes = (0,waivers/* entryNotes */.yu)(gate, plan.config).map(({ list, id, isExpired, words }) => `  ${(0,ink/* mark */.Gy)(look, isExpired ? "failed" : "broken")} the ${list} of ${(0,ink/* plain */.pj)(id)} ${(0,ink/* plain */.pj)(words)}`);
    const lines = [
        ...shown,
        ...tests,
        ...(rest > 0 ? [`  … and ${(0,figures/* count */.U9)(rest, "more finding", "more findings")}`] : []),
        ...notes,
    ];
    if (lines.length === 0)
        return [];
    const title = [...(0,waivers/* waiverWords */.O3)(gate), ...(tests.length > 0 ? [`${(0,figures/* count */.U9)(tests.length, "test")} in quarantine`] : [])];
    return [[`${(0,ink/* paint */.nI)(look, "bold", (0,ink/* plain */.pj)(gate.name, 60))}  ${title.join(" · ")}`.trimEnd(), ...lines]];
}
function artifactBlock(gate, { plan }, look) {
    const rows = (0,artifacts/* artifactRows */.YS)(gate);
    const lines = rows.slice(0, terminal_most.artifacts).flatMap(({ artifact, versus }) => {
        const size = versus === "" ? (0,artifacts/* bytesText */.pV)(artifact.bytes) : `${(0,artifacts/* bytesText */.pV)(artifact.bytes)} (${versus})`;
        if ("sha256" in artifact) {
            const digest = (0,ink/* paint */.nI)(look, "dim", `sha256:${artifact.sha256}`);
            return [`  ${(0,ink/* paint */.nI)(look, "cyan", (0,ink/* plain */.pj)(artifact.path))}  ${size}  ${digest}`];
        }
        const tags = artifact.tags.length === 0 ? "" : `  ${(0,ink/* plain */.pj)(artifact.tags.join(", "))}`;
        const { reference, whyNot, vouched } = (0,render_images/* imageFate */.K4)(artifact, gate, plan);
        const why = whyNot === "" ? "" : `: ${(0,ink/* plain */.pj)(whyNot)}`;
        const fate = reference === null
            ? (0,ink/* paint */.nI)(look, "dim", `not pushed${why}`)
            : `${(0,ink/* paint */.nI)(look, "dim", `${["pushed", ...vouched].join(", ")}:`)} ${(0,ink/* plain */.pj)(reference)}`;
        return [`  ${(0,ink/* paint */.nI)(look, "cyan", (0,ink/* plain */.pj)(artifact.name))}  ${size}${tags}`, `      ${fate}`];
    });
    const gone = gate.against?.artifacts?.gone ?? [];
    lines.push(...gone.slice(0, terminal_most.artifacts).map((name) => `  ${(0,ink/* plain */.pj)(name)}  ${(0,ink/* paint */.nI)(look, "dim", "removed")}`));
    if (lines.length === 0)
        return [];
    const rest = rows.length - Math.min(rows.length, terminal_most.artifacts);
    if (rest > 0)
        lines.push(`  … and ${(0,figures/* number */.ai)(rest)} more`);
    return [[`${(0,ink/* paint */.nI)(look, "bold", (0,ink/* plain */.pj)(gate.name, 60))}  ${(0,render_images/* madeWords */.rd)(gate)}`, ...lines]];
}
function releaseBlock({ name, release }, look) {
    if (!release)
        return [];
    const words = release.state === "draft" ? "draft of" : "released";
    return [
        [
            `${(0,ink/* paint */.nI)(look, "bold", (0,ink/* plain */.pj)(name, 60))}  ${words} ${(0,ink/* plain */.pj)(release.tag, 60)}  ${(0,ink/* paint */.nI)(look, "cyan", (0,ink/* plain */.pj)(release.url))}`,
        ],
    ];
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
    const lines = files.slice(0, terminal_most.files).map((file) => {
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
        .slice(0, terminal_most.problems)
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


/***/ }),

/***/ 33965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bV: () => (/* binding */ entryLine),
/* harmony export */   bY: () => (/* binding */ quarantined),
/* harmony export */   jO: () => (/* binding */ entries),
/* harmony export */   rg: () => (/* binding */ waived)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9705);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87671);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39488);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65601);
/* harmony import */ var _waivers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70191);





/** Findings that the policy let pass, each with its reason and its end. */
function waived(gates, place, most) {
    const findings = (0,_waivers_js__WEBPACK_IMPORTED_MODULE_4__/* .waivedFindings */ .Nq)(gates);
    const ignored = findings.filter(({ waived }) => waived?.by === "ignore").length;
    const grace = findings.length - ignored;
    const parts = [
        ...(ignored > 0 ? [`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(ignored)} ignored`] : []),
        ...(grace > 0 ? [`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(grace)} in grace`] : []),
    ];
    const { open, close } = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(findings.length, "finding")} let pass: ${parts.join(", ")}`, false);
    return {
        open: `${open}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .tableHead */ .PP)(["", "place", "rule", "message", "why"])}\n`,
        close,
        noun: "finding let pass",
        plural: "findings let pass",
        importance: 3,
        total: findings.length,
        *items() {
            for (const finding of findings) {
                const where = finding.path === undefined ? "" : place(finding.path, finding.range?.startLine);
                const rule = `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(finding.tool, 40)} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(finding.rule, 80)}`;
                yield [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .row */ .nM)([(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .levelWord */ .dc)(finding), where, rule, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)((0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .findingText */ .NK)(finding)), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)((0,_waivers_js__WEBPACK_IMPORTED_MODULE_4__/* .whyWaived */ .xF)(finding))])];
            }
        },
        glue: "\n",
        most,
    };
}
/** Tests in quarantine that failed, each with its reason and its end. */
function quarantined(gates, place, most) {
    const tests = (0,_waivers_js__WEBPACK_IMPORTED_MODULE_4__/* .quarantinedTests */ .UV)(gates);
    const { open, close } = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(tests.length, "test")} in quarantine ${tests.length === 1 ? "fails" : "fail"}`, false);
    return {
        open: `${open}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .tableHead */ .PP)(["place", "test", "failed with", "why"])}\n`,
        close,
        noun: "test in quarantine",
        plural: "tests in quarantine",
        importance: 3,
        total: tests.length,
        *items() {
            for (const test of tests) {
                const where = test.path === undefined ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(test.suite ?? "") : place(test.path, test.line);
                const words = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)((0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .firstLine */ .TM)(test.failure?.message ?? ""), 200);
                yield [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .row */ .nM)([where, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(test.name), words, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)((0,_waivers_js__WEBPACK_IMPORTED_MODULE_4__/* .whyQuarantined */ .Zf)(test))])];
            }
        },
        glue: "\n",
        most,
    };
}
/** Entries of `ignore` and `quarantine` that have expired or match nothing. */
function entries(gates, { plan }, most) {
    const notes = gates.flatMap((gate) => (0,_waivers_js__WEBPACK_IMPORTED_MODULE_4__/* .entryNotes */ .yu)(gate, plan.config).map((note) => ({ gate, note })));
    const [list = "ignore", ...others] = new Set(notes.map(({ note }) => note.list));
    const noun = others.length > 0 ? "entry" : list;
    const plural = others.length > 0 ? "entries" : `${list}s`;
    return {
        ...(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(notes.length, noun, plural)} to look at`, true),
        noun: `${noun} to look at`,
        plural: `${plural} to look at`,
        importance: 5,
        total: notes.length,
        *items() {
            for (const { gate, note } of notes)
                yield [`- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(gate.name, 60)}: ${entryLine(note)}`];
        },
        glue: "\n",
        most,
    };
}
/** `the ignore of CVE-… expired on …` as markdown. */
function entryLine({ list, id, words }) {
    return `the ${list} of ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(id, 80)} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(words)}`;
}


/***/ }),

/***/ 70191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nq: () => (/* binding */ waivedFindings),
/* harmony export */   O3: () => (/* binding */ waiverWords),
/* harmony export */   UV: () => (/* binding */ quarantinedTests),
/* harmony export */   Zf: () => (/* binding */ whyQuarantined),
/* harmony export */   xF: () => (/* binding */ whyWaived),
/* harmony export */   yu: () => (/* binding */ entryNotes)
/* harmony export */ });
/* harmony import */ var _core_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94251);
/* harmony import */ var _core_quarantine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8725);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87671);



/** What the policy let pass, and the entries of `ignore` and `quarantine` that want looking at, in plain words. */
/** `1 ignored until 2026-12-31`, `2 in grace, the first until 2026-11-24`, `1 ignore matches nothing`. */
function waiverWords(gate) {
    const waivers = gate.findings.flatMap(({ waived }) => waived ?? []);
    const idle = (0,_core_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .idleIgnores */ .Y0)(gate.ignores).length;
    const idleTests = (gate.quarantine ?? []).filter(({ matched }) => matched === 0).length;
    const spoken = [
        ["ignore", "ignored"],
        ["grace", "in grace"],
    ];
    return [
        ...spoken.flatMap(([by, words]) => {
            const ends = waivers.filter((waiver) => waiver.by === by).map(({ until }) => until);
            return ends.length === 0 ? [] : [`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(ends.length)} ${words}${untilWords(ends)}`];
        }),
        ...(idle > 0 ? [`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(idle, "ignore")} ${idle === 1 ? "matches" : "match"} nothing`] : []),
        ...(idleTests > 0 ? [`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(idleTests, "quarantine")} ${idleTests === 1 ? "matches" : "match"} no test`] : []),
    ];
}
function untilWords(ends) {
    const days = new Set(ends);
    const [first] = [...days].filter((day) => day !== undefined).sort();
    if (first === undefined)
        return "";
    return days.size === 1 ? ` until ${first}` : `, the first until ${first}`;
}
/** Findings that the policy let pass. */
function waivedFindings(gates) {
    return gates.flatMap((gate) => gate.findings.filter(({ waived }) => waived !== undefined));
}
/** `ignored until 2026-12-31: not reachable`. */
function whyWaived({ waived }) {
    if (!waived)
        return "";
    const until = waived.until === undefined ? "" : ` until ${waived.until}`;
    return `${waived.by === "ignore" ? "ignored" : "in grace"}${until}: ${waived.reason}`;
}
/** Tests that failed and whose quarantine let that pass. */
function quarantinedTests(gates) {
    return gates.flatMap((gate) => gate.tests?.cases.filter(({ status }) => status === "quarantined") ?? []);
}
/** `quarantined until 2026-12-31: waits for a new server`. */
function whyQuarantined({ quarantine }) {
    if (!quarantine)
        return "quarantined";
    return `quarantined${quarantine.until === undefined ? "" : ` until ${quarantine.until}`}: ${quarantine.reason}`;
}
function entryNotes({ ignores, quarantine = [] }, config) {
    const path = config ?? undefined;
    const ignored = (ignore) => ({ list: "ignore", id: ignore.id });
    return [
        ...(0,_core_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .expiredIgnores */ .FG)(ignores).map((one) => ({ ...ignored(one), isExpired: true, words: (0,_core_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .expiredWords */ .X6)(one, path) })),
        ...(0,_core_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .idleIgnores */ .Y0)(ignores).map((one) => ({ ...ignored(one), isExpired: false, words: (0,_core_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .idleWords */ ._e)(one, path) })),
        ...quarantine.flatMap((one) => {
            const words = (0,_core_quarantine_js__WEBPACK_IMPORTED_MODULE_1__/* .quarantineWords */ ._1)(one, path);
            return words === "" ? [] : [{ list: "quarantine", id: one.test, isExpired: (0,_core_quarantine_js__WEBPACK_IMPORTED_MODULE_1__/* .isOverdue */ .Jv)(one), words }];
        }),
    ];
}


/***/ })

};
