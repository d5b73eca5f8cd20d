export const id = 9643;
export const ids = [9643,2087,4468];
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
/* harmony import */ var _core_chatops_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88963);
/* harmony import */ var _core_rollout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5888);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87422);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9705);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87671);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65601);






/** What deploy gates did, in words: which release is where, and how it got there. */
/** `v1.4.0 is healthy in staging and production`; empty where nothing is healthy. Names are other people's. */
function deploymentWords({ deployments = [] }) {
    const healthy = deployments.filter(({ verdict, state }) => verdict.outcome === "passed" && state !== null);
    const left = deployments.flatMap((one) => leftWords(one).map((words) => `${one.environment}: ${words}`));
    const [first] = healthy;
    if (!first)
        return left;
    const names = healthy.map(({ environment }) => environment);
    return [
        `${first.release.version} is healthy in ${names.length === 2 ? names.join(" and ") : (0,_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(names)}`,
        ...healthy.flatMap(({ override }) => (override ? [`window ${(0,_core_chatops_js__WEBPACK_IMPORTED_MODULE_0__/* .overrideWords */ .mF)(override)}`] : [])),
        ...left,
    ];
}
/** How rollouts were ended that runs had left there which are gone; nothing of one that the verdict tells of already. */
function leftWords({ verdict, left = [] }) {
    return left.map((one) => one.verdict.message).filter((words) => !verdict.message.includes(words));
}
/** How the rollout stands; of one that did not come to a good end, or was not begun, what its verdict says. */
function deploymentState(one) {
    const { verdict, state, override, release } = one;
    const { message } = verdict;
    // That it went without a canary is said after that.
    const healthy = `${release.version} is healthy, `;
    const more = message.startsWith(healthy) ? `, ${message.slice(healthy.length)}` : "";
    const words = verdict.outcome === "passed" && state ? `${stateWords(state)}${more}` : message;
    return [words, ...(override ? [`window ${(0,_core_chatops_js__WEBPACK_IMPORTED_MODULE_0__/* .overrideWords */ .mF)(override)}`] : []), ...leftWords(one)].join("; ");
}
/** `deploying (3 s) → smoke (0.4 s) → promoting (1 s) → healthy`: what was done, and how long each took. Words of ours alone. */
function course(timeline) {
    return timeline
        .map(({ atMs, state }, index) => {
        const next = timeline[index + 1];
        return next && !(0,_core_rollout_js__WEBPACK_IMPORTED_MODULE_1__/* .isEnded */ .pl)(state) ? `${stateWords(state)} (${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(next.atMs - atMs)})` : stateWords(state);
    })
        .join(" → ");
}
/** Why it is so stands in the verdict. */
function stateWords(state) {
    return (0,_core_rollout_js__WEBPACK_IMPORTED_MODULE_1__/* .rolloutWords */ .pf)({ ...state, reason: undefined });
}
/** Each environment with its release, what became of it, and what was there before. */
function deploymentSection(gates, most) {
    const all = gates.flatMap(({ deployments = [] }) => deployments);
    const { open, close } = (0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .fold */ .AU)((0,_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(all.length, "environment"), true);
    return {
        open: `${open}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .tableHead */ .PP)(["environment", "", "version", "state", "before", "course"])}\n`,
        close,
        noun: "environment",
        importance: 8,
        total: all.length,
        *items() {
            for (const one of all) {
                const { environment, verdict, release, previous, url, timeline } = one;
                const name = url === undefined ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(environment, 60) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(environment, 60), url);
                const before = previous ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(previous.version, 60) : "";
                const version = one.state ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(release.version, 60) : "";
                const cells = [name, (0,_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .icon */ .Kk)(verdict), version, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(deploymentState(one)), before];
                yield [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .row */ .nM)([...cells, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(course(timeline), 600)]), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .row */ .nM)([...cells, ""])];
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

/***/ 93548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ commentsPerReview),
/* harmony export */   Cq: () => (/* binding */ suggestionsInAll),
/* harmony export */   IQ: () => (/* binding */ checkTitleLimit),
/* harmony export */   KQ: () => (/* binding */ sarifResultsKept),
/* harmony export */   MF: () => (/* binding */ sarifResults),
/* harmony export */   PS: () => (/* binding */ sarifRuleText),
/* harmony export */   Sq: () => (/* binding */ removalsPerRun),
/* harmony export */   Yb: () => (/* binding */ sarifRuns),
/* harmony export */   Zm: () => (/* binding */ sarifBytes),
/* harmony export */   ax: () => (/* binding */ slackHeader),
/* harmony export */   c8: () => (/* binding */ webhookGates),
/* harmony export */   cU: () => (/* binding */ slackSection),
/* harmony export */   cr: () => (/* binding */ annotationsPerCheck),
/* harmony export */   dR: () => (/* binding */ discordTitle),
/* harmony export */   e$: () => (/* binding */ reviewTries),
/* harmony export */   eU: () => (/* binding */ notifyGates),
/* harmony export */   iN: () => (/* binding */ annotationsPerLevel),
/* harmony export */   j9: () => (/* binding */ commentLimit),
/* harmony export */   jG: () => (/* binding */ checkTextLimit),
/* harmony export */   jy: () => (/* binding */ sarifTags),
/* harmony export */   mf: () => (/* binding */ summaryLimit),
/* harmony export */   n5: () => (/* binding */ releaseBodyLimit),
/* harmony export */   nF: () => (/* binding */ annotationTitleLimit),
/* harmony export */   of: () => (/* binding */ suggestionLines),
/* harmony export */   ow: () => (/* binding */ suggestionsPerRun),
/* harmony export */   pD: () => (/* binding */ logAnnotationLimit),
/* harmony export */   r0: () => (/* binding */ discordDescription),
/* harmony export */   rC: () => (/* binding */ suggestionCandidates),
/* harmony export */   u$: () => (/* binding */ annotationTextLimit),
/* harmony export */   x: () => (/* binding */ chartGates)
/* harmony export */ });
/* unused harmony export teamsBytes */
/** The limits of GitHub's channels, each with its source, and our own, each with its reason. */
/** UTF-16 units of a comment's body: "body is too long (maximum is 65536 characters)", the API's own answer (422). */
const commentLimit = 65_536;
/** Bytes of a step's summary; above it the runner drops all of it (FileCommandManager.cs, `1024 * 1024`). */
const summaryLimit = 1_048_576;
/**
 * Characters of a check run's `output.summary` and of `output.text` (OpenAPI, `checks/create`, maxLength 65535). We
 * count bytes of UTF-8: never fewer than characters, whatever GitHub counts.
 */
const checkTextLimit = 65_535;
/** Characters of a check's title that GitHub's list of checks still shows in part; a column of 255 is usual there. */
const checkTitleLimit = 255;
/** Bytes of an annotation's `message` and `raw_details`: "The maximum size is 64 KB" (REST docs, check runs). */
const annotationTextLimit = 64_000;
/** Characters of an annotation's title: "The maximum size is 255 characters" (REST docs, check runs). */
const annotationTitleLimit = 255;
/** Our own: annotations of one check run. More are no help to a reader and cost a request for each 50. */
const annotationsPerCheck = 1_000;
/** Annotations of each level that the runner shows of one step (ExecutionContext.cs, `_maxCountPerIssueType`). */
const annotationsPerLevel = 10;
/** Characters of a workflow command's message that the runner keeps (ExecutionContext.cs, `_maxIssueMessageLength`). */
const logAnnotationLimit = 4_096;
/** Gates in a Mermaid chart: GitHub's renderer refuses more than 50,000 characters (Mermaid, `maxTextSize`). */
const chartGates = 50;
/**
 * Limits of a SARIF upload (docs, "SARIF support for code scanning", "Validating your SARIF file"): bytes of the packed
 * file, runs of a file, results of a run and how many of them, by severity, GitHub keeps, tags of a rule. (A run may have 25,000 rules: no more than
 * results.)
 */
const sarifBytes = 10 * 1024 * 1024;
const sarifRuns = 20;
const sarifResults = 25_000;
const sarifResultsKept = 5_000;
const sarifTags = 20;
/** Characters of a rule's descriptions (the same page, "reportingDescriptor object": limited to 1024 characters). */
const sarifRuleText = 1_024;
/** Comments of one review: more at once have met GitHub's abuse limit, 403 (reviewdog, `maxCommentsPerRequest`). */
const commentsPerReview = 30;
/** Our own: suggestions that one run may add to a pull request, and that may stand there. More hide the people's words. */
const suggestionsPerRun = 20;
const suggestionsInAll = 50;
/** Our own: lines that a suggestion may replace, and that it may have. A longer one is better made by the tool itself. */
const suggestionLines = 100;
/** Our own: fixes that are looked at, worst first; each costs a walk through its file. */
const suggestionCandidates = 500;
/** Our own: suggestions that one run takes back, a request each; the next run goes on. */
const removalsPerRun = 30;
/** Our own: reviews that a run sends to find those suggestions that GitHub does not take. */
const reviewTries = 12;
/**
 * Slack's blocks (docs.slack.dev, "Header block": text 150; "Section block": text 3,000; "Blocks": 50 of a message),
 * in characters.
 */
const slackHeader = 150;
const slackSection = 3_000;
/** Discord's embeds (docs.discord.com, "Embed limits"): characters of a title and of a description; of all together more than both. */
const discordTitle = 256;
const discordDescription = 4_096;
/** Bytes of a message to a Teams webhook (learn.microsoft.com, "Create Incoming Webhooks": 28 KB). */
const teamsBytes = (/* unused pure expression or super */ null && (28 * 1024));
/** Our own: gates that a message names, those that are not green first. More is for the run's own page. */
const notifyGates = 10;
/** Our own: gates in the document of a generic webhook. */
const webhookGates = 100;
/** Characters of a release's text: "body is too long (maximum is 125000 characters)", the API's own answer (422). */
const releaseBodyLimit = 125_000;


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
function codeBlock(words, maxLines, maxWidth = 300, language = "text") {
    const lines = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(words).replace(/\s+$/, "").replace(/^\n+/, "").split("\n");
    const shown = lines.slice(0, maxLines).map((line) => (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(line, maxWidth));
    if (lines.length > maxLines)
        shown.push(`… ${lines.length - maxLines} more lines`);
    const fence = fenceOf(shown.join("\n"));
    return `${fence}${language}\n${shown.join("\n")}\n${fence}`;
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
