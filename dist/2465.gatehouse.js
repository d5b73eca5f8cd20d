export const id = 2465;
export const ids = [2465];
export const modules = {

/***/ 1843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ comment),
/* harmony export */   M: () => (/* binding */ page)
/* harmony export */ });
/* harmony import */ var _core_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18732);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9705);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87671);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39488);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(93548);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65601);
/* harmony import */ var _next_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52933);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65504);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38583);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8239);
/* harmony import */ var _suggestion_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(83874);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(32934);
/* harmony import */ var _timeline_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(64711);
/* harmony import */ var _versus_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(87578);














/** The pull request's comment: verdict, what to do, gates, folds. Within GitHub's limit, whatever the report holds. */
function comment(report, context) {
    const head = `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .marker */ .xL)(context.checkName)}${(0,_suggestion_text_js__WEBPACK_IMPORTED_MODULE_9__/* .suggestionsMark */ .Fx)(context.suggestions ?? 0)}\n`;
    return head + page(report, context, _sections_js__WEBPACK_IMPORTED_MODULE_8__/* .brief */ .dh, _limits_js__WEBPACK_IMPORTED_MODULE_13__/* .commentLimit */ .j9 - (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .units */ .MD)(head), _document_js__WEBPACK_IMPORTED_MODULE_1__/* .units */ .MD);
}
/** The same page for the comment and the summary, within the budget and detail of each. */
function page(report, context, detail, limit, measure) {
    const place = (0,_places_js__WEBPACK_IMPORTED_MODULE_6__/* .places */ .zn)(report, context);
    const chart = (0,_timeline_js__WEBPACK_IMPORTED_MODULE_11__/* .timeline */ .IO)(report);
    const isFine = (0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .isGreen */ .gf)(report.verdict) || report.verdict.outcome === "skipped";
    const table = (0,_table_js__WEBPACK_IMPORTED_MODULE_10__/* .gateTable */ .k)(report, context);
    const content = {
        head: [heading(report, context), (0,_next_js__WEBPACK_IMPORTED_MODULE_5__/* .nextLine */ .s)(report, context, place), (0,_release_js__WEBPACK_IMPORTED_MODULE_7__/* .releaseLine */ .aY)(report.gates), wholeMessage(report)]
            .filter((part) => part !== "")
            .join("\n\n"),
        sections: [
            isFine ? folded(table) : table,
            ...(0,_sections_js__WEBPACK_IMPORTED_MODULE_8__/* .sections */ .V0)(report.gates, context, place, detail),
            ...(chart ? [chart] : []),
        ],
        foot: (hidden) => foot(report, context, hidden),
    };
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .layOut */ .v8)(content, limit, measure);
}
function heading(report, context) {
    return `### ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .icon */ .Kk)(report.verdict)} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(context.checkName, 100)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .Pl)(report, context.plan), 600)}`;
}
/** Without gates, as for a broken config, the verdict's message is all there is. */
function wholeMessage(report) {
    const { message } = report.verdict;
    return report.gates.length === 0 && message.trim().includes("\n") ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .codeBlock */ .DV)(message, 50) : "";
}
function folded(table) {
    const { open, close } = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)((0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(table.total, "gate"), false);
    return { ...table, open: open + table.open, close };
}
function foot(report, context, hidden) {
    const run = context.runNumber === null ? "this run" : `run ${context.runNumber}`;
    const full = context.runUrl ? `: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)("full report", context.runUrl)}` : "";
    const parts = [
        ...(context.runUrl ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)(run, context.runUrl)] : []),
        ...(context.runAttempt !== null ? [`attempt ${context.runAttempt}`] : []),
        ...(report.commit ? [`commit ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)((0,_places_js__WEBPACK_IMPORTED_MODULE_6__/* .shortCommit */ .Ax)(report.commit))}`] : []),
        ...comparison(report),
        ...baseline(report),
        ...(context.notes ?? []).map((note) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(note, 500)),
        ...(hidden.length > 0 ? [`not shown here: ${hidden.join(", ")}${full}`] : []),
    ];
    return parts.length === 0 ? "" : `<sub>${parts.join(" · ")}</sub>`;
}
function baseline(report) {
    if (report.baseline?.commit) {
        return [`figures of the base: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)((0,_places_js__WEBPACK_IMPORTED_MODULE_6__/* .shortCommit */ .Ax)(report.baseline.commit))}${(0,_versus_js__WEBPACK_IMPORTED_MODULE_12__/* .distanceWords */ .HA)(report.baseline)}`];
    }
    const words = (0,_versus_js__WEBPACK_IMPORTED_MODULE_12__/* .baselineWords */ .v8)(report);
    return words === null ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(words, 300)];
}
function comparison(report) {
    if (!report.base)
        return [];
    const { branch, commit, missing } = report.base;
    if (commit)
        return [`compared with ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)((0,_places_js__WEBPACK_IMPORTED_MODULE_6__/* .shortCommit */ .Ax)(commit))}, the merge base with ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(branch, 60)}`];
    return [`not compared with ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(branch, 60)}${missing ? `: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(missing, 120)}` : ""}`];
}


/***/ }),

/***/ 26134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ findsThings),
/* harmony export */   wS: () => (/* binding */ analysesOf),
/* harmony export */   zq: () => (/* binding */ isScanned)
/* harmony export */ });
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87671);

/** Gates whose findings can be written as SARIF at all. */
function findsThings(gate) {
    return gate.kind === "lint" || gate.kind === "security";
}
/** Gates that the config sends to code scanning: those for security, unless it says otherwise. */
function isScanned(gate) {
    return findsThings(gate) && (gate.codeScanning ?? gate.kind === "security");
}
/**
 * One analysis a gate and tool, with all that was found, new or known: an alert that is not in it is closed. For the
 * same reason a tool that was not judged, or not on the whole, has none; one that found nothing has an empty one.
 * Commands of the user's tell their tools only by what they find, so all those of a gate make one analysis of ours.
 */
function analysesOf(report, { plan }, isWanted) {
    const parts = plan.gates.filter(isWanted).flatMap((planned) => {
        const gate = report.gates.find(({ name }) => name === planned.name);
        return gate && gate.startedMs !== null ? gateParts(gate, planned) : [];
    });
    return {
        analyses: parts.filter(({ isJudged }) => isJudged).map(({ analysis }) => analysis),
        placeless: parts.filter(({ isJudged }) => isJudged).flatMap(placelessWords),
        unjudged: parts.filter(({ isJudged }) => !isJudged).map(({ name }) => name),
    };
}
function placelessWords({ name, all, analysis }) {
    const missing = all.length - analysis.findings.length;
    if (missing === 0)
        return [];
    const verb = missing === 1 ? "is" : "are";
    return [
        `${name}: ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(missing, "finding")} ${verb} about no file of the repository, and code scanning takes no other.`,
    ];
}
function gateParts(gate, planned) {
    const steps = planned.steps.filter(({ type }) => type === "tool");
    const names = [...new Set(steps.map(({ tool }) => tool))];
    const judged = names.filter((name) => steps.every((step) => step.tool !== name || isWhole(gate, step)));
    const isSecurity = planned.kind === "security";
    const part = (name, of, all, rest) => ({
        name: `${gate.name}/${name}`,
        isJudged: (of.length > 0 ? of : planned.steps).every((step) => isWhole(gate, step)),
        all,
        analysis: {
            id: `${gate.name}/${name}/`,
            tool: name,
            isSecurity,
            isShared: false,
            ...rest,
            findings: all.filter(hasPlace).map(onLine),
        },
    });
    const ofTools = names.map((name) => {
        const own = steps.filter(({ tool }) => tool === name);
        const found = gate.findings.filter((finding) => ownerOf(finding, judged) === name);
        const version = own.every((step) => step.version === own[0]?.version) ? own[0]?.version : undefined;
        return part(name, own, found, version === undefined ? {} : { version });
    });
    const commands = planned.steps.filter((step) => step.type === "run" && isRead(step));
    // What is said of commits, branch and pull request is about no file by nature.
    const checks = planned.steps.flatMap((step) => (step.type === "check" ? [step.check.about] : []));
    const others = gate.findings.filter((finding) => !names.includes(ownerOf(finding, judged)) && !checks.includes(finding.tool));
    if (commands.length === 0 && others.length === 0)
        return ofTools;
    return [...ofTools, part("commands", commands, others, { tool: "Gatehouse", isShared: true })];
}
/**
 * The tool in whose analysis a finding stands. What several tools found is one finding, under the name of one of them:
 * where that one has no analysis, it goes into another's, which would close its alert without it.
 */
function ownerOf({ tool, alsoFoundBy = [] }, judged) {
    if (judged.includes(tool))
        return tool;
    return alsoFoundBy.find((other) => judged.includes(other)) ?? tool;
}
/** A command whose findings are read; of another one only the exit code is known. */
function isRead(step) {
    return step.reports.length > 0 || step.format !== undefined || step.matcher !== undefined;
}
/** The step was judged by all that it promised: only then is what it did not find gone. */
function isWhole(gate, step) {
    const found = gate.steps.find(({ name }) => name === step.name);
    if (!found || found.isPartial)
        return false;
    const { outcome, reason } = found.verdict;
    return (outcome === "passed" || outcome === "failed" || outcome === "inconclusive") && reason !== "exit-code";
}
/** The finding lies in a file of the repository; GitHub takes no other. */
function hasPlace({ path }) {
    if (path === undefined || path === "" || path === ".")
        return false;
    const isElsewhere = /^(\/|[a-z]:[\\/]|[a-z][a-z0-9+.-]*:\/\/)/i.test(path);
    return !isElsewhere && !path.split(/[\\/]/).includes("..");
}
/** GitHub asks for a line; what is about a whole file stands at its first. */
function onLine(finding) {
    return finding.range ? finding : { ...finding, range: { startLine: 1 } };
}


/***/ }),

/***/ 41343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ sarifLog)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(87422);
// EXTERNAL MODULE: ./build/src/core/defined.js
var defined = __webpack_require__(37708);
// EXTERNAL MODULE: ./build/src/core/finding.js
var finding = __webpack_require__(45068);
// EXTERNAL MODULE: ./build/src/core/licences.js
var licences = __webpack_require__(58857);
// EXTERNAL MODULE: ./build/src/core/risk.js + 1 modules
var core_risk = __webpack_require__(87837);
// EXTERNAL MODULE: ./build/src/render/limits.js
var limits = __webpack_require__(93548);
// EXTERNAL MODULE: ./build/src/render/markdown.js
var markdown = __webpack_require__(65601);
;// CONCATENATED MODULE: ./build/src/render/sarif-rules.js







function ruleOf({ tool, rule }, { isShared }) {
    return (0,core_text/* visible */.RK)(isShared ? `${tool}/${rule}` : rule);
}
/**
 * The middle of each band of CVSS v3, for `security-severity`: GitHub reads above 9.0 as critical, from 7.0 as high,
 * from 4.0 as medium and from 0.1 as low (docs, "SARIF support for code scanning").
 */
const scoreOfRisk = { critical: "9.5", high: "8.0", medium: "5.5", low: "2.0" };
/** The rules of one analysis, made from what its findings say of them: a report holds no more of a rule. */
function sarifRules(analysis) {
    const byRule = new Map();
    for (const finding of analysis.findings) {
        const id = ruleOf(finding, analysis);
        const same = byRule.get(id);
        if (same)
            same.push(finding);
        else
            byRule.set(id, [finding]);
    }
    return [...byRule].map(([id, findings]) => sarifRule(id, findings, analysis));
}
/** Level and score are those of the worst finding: at GitHub an alert's score is its rule's. */
function sarifRule(id, findings, analysis) {
    const risk = (0,core_risk/* worstRisk */.Ly)(findings.map((finding) => finding.risk));
    const helpUri = findings.map(({ url }) => webAddress(url)).find(defined/* isDefined */.O);
    const facts = factsOf(findings);
    const full = `${id}, as reported by ${tools(findings, analysis)}.`;
    return {
        id,
        shortDescription: { text: (0,core_text/* cut */.Jj)(title(id, findings), limits/* sarifRuleText */.PS) },
        fullDescription: { text: (0,core_text/* cut */.Jj)((0,core_text/* visible */.RK)(full), limits/* sarifRuleText */.PS) },
        help: {
            text: [
                (0,core_text/* visible */.RK)(full),
                ...facts.map(([name, value]) => `${name}: ${(0,core_text/* visible */.RK)(value)}`),
                ...(helpUri ? [helpUri] : []),
            ].join("\n\n"),
            markdown: [
                `${(0,markdown/* code */.aY)(id)}, as reported by ${(0,markdown/* text */.Qq)(tools(findings, analysis))}.`,
                ...facts.map(([name, value]) => `**${name}:** ${(0,markdown/* text */.Qq)(value, limits/* sarifRuleText */.PS)}`),
                ...(helpUri ? [(0,markdown/* link */.nf)("About this rule", helpUri)] : []),
            ].join("\n\n"),
        },
        ...(helpUri === undefined ? {} : { helpUri }),
        defaultConfiguration: { level: worstSeverity(findings) },
        properties: {
            tags: tagsOf(findings, analysis).slice(0, limits/* sarifTags */.jy),
            ...(risk === undefined ? {} : { "security-severity": scoreOfRisk[risk] }),
        },
    };
}
/** GitHub's title of an alert. Words that hold for one finding only do not make a title for all. */
function title(id, findings) {
    const [first = ""] = (0,core_text/* visible */.RK)(findings[0]?.message ?? "")
        .trim()
        .split("\n");
    const isSame = findings.every(({ message }) => message === findings[0]?.message);
    if (!isSame || first === "")
        return id;
    return first.includes(id) ? first : `${id}: ${first}`;
}
function tools(findings, analysis) {
    return [...new Set(analysis.isShared ? findings.map(({ tool }) => tool) : [analysis.tool])].join(", ");
}
function factsOf(findings) {
    const packages = findings.map((finding) => finding.package).filter(defined/* isDefined */.O);
    // What has a licence is not mended by another version.
    const isAdvisory = findings.some((finding) => finding.package && finding.tool !== licences/* licencesTool */.F);
    const affected = new Set(packages.map(({ name, version }) => (version === undefined ? name : `${name} ${version}`)));
    const mended = new Set(packages.flatMap(({ fixedIn }) => fixedIn ?? []));
    const aliases = new Set(findings.flatMap((finding) => finding.aliases ?? []));
    const published = findings.map((finding) => finding.published).find(defined/* isDefined */.O);
    return [
        ...listed("Affected", affected),
        ...(isAdvisory && mended.size === 0 ? [["Fixed in", "no version that is known"]] : []),
        ...listed("Fixed in", mended),
        ...listed("Also known as", aliases),
        ...(published === undefined ? [] : [["Published", published]]),
    ];
}
/** Values that one rule may name; a rule of a hundred packages says enough with the first. */
const mostValues = 20;
function listed(name, values) {
    if (values.size === 0)
        return [];
    const more = values.size > mostValues ? [`and ${values.size - mostValues} more`] : [];
    return [[name, [...[...values].slice(0, mostValues), ...more].join(", ")]];
}
function tagsOf(findings, { isSecurity }) {
    const aliases = findings.flatMap((finding) => finding.aliases ?? []).map(core_text/* visible */.RK);
    return [...new Set([...(isSecurity ? ["security"] : []), ...aliases])];
}
function worstSeverity(findings) {
    const at = Math.max(0, ...findings.map(({ severity }) => finding/* severities */.gO.indexOf(severity)));
    return finding/* severities */.gO[at] ?? "warning";
}
/** An absolute address of the web, as its parser writes it; undefined for anything else. */
function webAddress(url) {
    if (url === undefined || !URL.canParse(url))
        return undefined;
    const { protocol, href } = new URL(url);
    return protocol === "https:" || protocol === "http:" ? href : undefined;
}

;// CONCATENATED MODULE: ./build/src/render/sarif.js



function sarifLog(analyses) {
    return {
        $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        version: "2.1.0",
        runs: analyses.map(sarifRun),
    };
}
function sarifRun(analysis) {
    const rules = sarifRules(analysis);
    const indexes = new Map(rules.map(({ id }, index) => [id, index]));
    const seen = new Map();
    return {
        tool: {
            driver: {
                name: (0,core_text/* visible */.RK)(analysis.tool),
                ...(analysis.version === undefined ? {} : { version: analysis.version }),
                rules,
            },
        },
        automationDetails: { id: analysis.id },
        results: analysis.findings.map((finding) => {
            const ruleId = ruleOf(finding, analysis);
            return {
                ruleId,
                ruleIndex: indexes.get(ruleId) ?? -1,
                level: finding.severity,
                message: { text: messageText(finding.message) },
                locations: sarif_location(finding),
                partialFingerprints: { primaryLocationLineHash: fingerprint(finding, seen) },
                ...standing(finding),
                ...suppression(finding),
            };
        }),
    };
}
/** A message is plain text: what SARIF would read as a link in it (2.1.0, 3.11.6) is escaped. */
function messageText(message) {
    const words = (0,core_text/* visible */.RK)(message).trim();
    if (words === "")
        return "(no message)";
    return /\]\(/.test(words) ? words.replace(/[\\[\]]/g, "\\$&") : words;
}
function sarif_location({ path, range }) {
    if (path === undefined)
        return [];
    const artifactLocation = isAbsolutePath(path)
        ? { uri: `file://${encoded(path)}` }
        : { uri: encoded(path), uriBaseId: "%SRCROOT%" };
    return [{ physicalLocation: { artifactLocation, ...(range ? { region: region(range) } : {}) } }];
}
function isAbsolutePath(path) {
    return path.startsWith("/");
}
/** A path as a URI: each segment is encoded, so no name of a file is taken for a scheme, a query or an escape. */
function encoded(path) {
    return path
        .split("/")
        .map((segment) => encodeURIComponent(segment.replace(/\p{Surrogate}/gu, "\ufffd")))
        .join("/");
}
/** What SARIF's schema takes: an end that does not lie before the start. */
function region({ startLine, startColumn, endLine = startLine, endColumn }) {
    const hasEnd = endLine >= startLine;
    const isInOrder = endLine > startLine || (endColumn ?? 0) >= (startColumn ?? 1);
    return {
        startLine,
        ...(startColumn === undefined || startColumn < 1 ? {} : { startColumn }),
        ...(hasEnd ? { endLine } : {}),
        ...(hasEnd && isInOrder && endColumn !== undefined && endColumn >= 1 ? { endColumn } : {}),
    };
}
/**
 * By what GitHub knows an alert again, beside rule and path: the hash of its line. An advisory goes by its dependency
 * instead, since a lock file's lines move; so does by its words what has no line.
 */
function fingerprint(finding, seen) {
    if (finding.lineHash !== undefined && !finding.package)
        return finding.lineHash;
    const words = finding.package ? finding.package.name : finding.message.replace(/\d+/g, "#");
    const parts = [finding.tool, finding.rule, finding.path ?? "", words].join("\u0000");
    const hash = (0,external_node_crypto_.createHash)("sha256").update(parts).digest("hex").slice(0, 16);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return `${hash}:${count}`;
}
function standing({ standing: word }) {
    return word === undefined ? {} : { baselineState: word === "new" ? "new" : "unchanged" };
}
function suppression({ waived }) {
    if (!waived)
        return {};
    const until = waived.until === undefined ? "" : ` (until ${waived.until})`;
    const justification = (0,core_text/* visible */.RK)(`${waived.by}: ${waived.reason}${until}`);
    return { suppressions: [{ kind: "external", status: "accepted", justification }] };
}


/***/ }),

/***/ 83874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ suggestionId),
/* harmony export */   Fx: () => (/* binding */ suggestionsMark),
/* harmony export */   Mp: () => (/* binding */ readMark),
/* harmony export */   j4: () => (/* binding */ readSuggestionsMark),
/* harmony export */   t2: () => (/* binding */ suggestionBody),
/* harmony export */   ye: () => (/* binding */ mendedBody)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65601);


/**
 * What makes two suggestions the same: the finding's words, the lines and what becomes of them, but not where these
 * stand, so that a suggestion is known again after a rebase.
 */
function suggestionId(finding, { replaced, lines }) {
    const { tool, rule, path } = finding;
    const message = finding.message.replace(/\b(lines?)\s+\d+/gi, "$1");
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
        .update(JSON.stringify([tool, rule, path, message, replaced, lines]))
        .digest("hex")
        .slice(0, 16);
}
const markPattern = /^<!-- gatehouse-suggestion:([^\s:]*):([^\s:]*):([0-9a-f]{16}) -->/;
/** The body of a review comment: who says what, and the lines to put there. */
function suggestionBody(mark, finding, lines) {
    const who = finding.rule === finding.tool ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(finding.tool, 80) : `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(finding.tool, 40)} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(finding.rule, 80)}`;
    const sign = `<!-- gatehouse-suggestion:${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inMarker */ .cN)(mark.checkName)}:${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inMarker */ .cN)(mark.gate)}:${mark.id} -->`;
    return `${sign}\n${who} · ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(finding.message, 600)}\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestionBlock */ .St)(lines)}`;
}
/** The mark of a body that was written under this check name; null if it is none of ours. */
function readMark(body, checkName) {
    const [, check, gate, id] = markPattern.exec(body) ?? [];
    if (check !== (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inMarker */ .cN)(checkName) || gate === undefined || id === undefined)
        return null;
    return { gate: decodeURIComponent(gate), id };
}
/** The body of a suggestion that somebody has answered, once nothing is left to mend: no mark, and nothing to apply. */
function mendedBody(body, commit) {
    const [, words = ""] = body.split("\n");
    return `${words}\n\nMended: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(commit.slice(0, 7))} has it no more.`;
}
/** Hidden part of the pull request's comment by which the next run knows that suggestions stand there. */
function suggestionsMark(count) {
    return count > 0 ? `<!-- gatehouse-suggestions:${count} -->` : "";
}
/** How many suggestions stood there when the pull request's comment was written. */
function readSuggestionsMark(body) {
    const [first = ""] = body.split("\n", 1);
    return Number(/<!-- gatehouse-suggestions:(\d{1,4}) -->/.exec(first)?.[1] ?? 0);
}


/***/ }),

/***/ 88430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ summary)
/* harmony export */ });
/* harmony import */ var _comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1843);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9705);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93548);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8239);




/** The job's summary: the comment's page with more of everything, within the megabyte that the runner takes. */
function summary(report, context) {
    return (0,_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .page */ .M)(report, context, _sections_js__WEBPACK_IMPORTED_MODULE_2__/* .ample */ ._r, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .summaryLimit */ .mf, _document_js__WEBPACK_IMPORTED_MODULE_1__/* .bytes */ .ee);
}


/***/ }),

/***/ 82465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  codeScanningReporter: () => (/* binding */ codeScanningReporter)
});

// EXTERNAL MODULE: ./build/src/ports.js + 2 modules
var ports = __webpack_require__(93576);
// EXTERNAL MODULE: ./build/src/render/figures.js
var figures = __webpack_require__(87671);
// EXTERNAL MODULE: ./build/src/render/sarif-analyses.js
var sarif_analyses = __webpack_require__(26134);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/src/core/finding.js
var finding = __webpack_require__(45068);
// EXTERNAL MODULE: ./build/src/render/limits.js
var limits = __webpack_require__(93548);
// EXTERNAL MODULE: ./build/src/render/sarif.js + 1 modules
var sarif = __webpack_require__(41343);
;// CONCATENATED MODULE: ./build/src/render/sarif-upload.js





const usual = { bytes: limits/* sarifBytes */.Zm, runs: limits/* sarifRuns */.Yb, results: limits/* sarifResults */.MF };
/**
 * The analyses within GitHub's limits: more runs or bytes than a file may have make more files; results beyond what a run
 * or a file can hold are cut, the least severe first. A run has no more rules than results, so these are bounded too.
 */
function sarifDocuments(analyses, limits = usual) {
    const said = [];
    const cut = analyses.map((analysis) => within(analysis, limits.results, said));
    const documents = [];
    for (let at = 0; at < cut.length; at += limits.runs) {
        documents.push(...packed(cut.slice(at, at + limits.runs), limits, said));
    }
    return { documents, said };
}
function within(analysis, most, said) {
    const found = analysis.findings.length;
    if (found > most) {
        said.push(`${sarif_upload_name(analysis)}: the ${(0,figures/* number */.ai)(most)} worst of ${(0,figures/* count */.U9)(found, "finding")}, the most that code scanning takes.`);
    }
    else if (found > limits/* sarifResultsKept */.KQ) {
        said.push(`${sarif_upload_name(analysis)}: code scanning keeps the ${(0,figures/* number */.ai)(limits/* sarifResultsKept */.KQ)} worst of ${(0,figures/* number */.ai)(found)} findings.`);
    }
    return found > most ? { ...analysis, findings: worst(analysis.findings, most) } : analysis;
}
function packed(analyses, limits, said) {
    const [first] = analyses;
    if (!first)
        return [];
    const log = (0,sarif/* sarifLog */.e)(analyses);
    const bytes = (0,external_node_zlib_.gzipSync)(JSON.stringify(log));
    if (bytes.length <= limits.bytes) {
        return [{ log, packed: bytes, toolName: analyses.length === 1 ? first.tool : undefined }];
    }
    if (analyses.length > 1) {
        const half = Math.ceil(analyses.length / 2);
        return [...packed(analyses.slice(0, half), limits, said), ...packed(analyses.slice(half), limits, said)];
    }
    return [fitted(first, bytes.length, limits.bytes, said)];
}
/** One analysis alone, with as many of its worst findings as the file can hold. */
function fitted(analysis, size, limit, said) {
    const found = analysis.findings.length;
    let kept = analysis;
    let bytes = new Uint8Array(size);
    while (bytes.length > limit && kept.findings.length > 0) {
        // A little less than the share that fits: what is cut first is not what is biggest.
        const most = Math.floor((kept.findings.length * limit * 0.95) / bytes.length);
        kept = { ...kept, findings: worst(kept.findings, most) };
        bytes = (0,external_node_zlib_.gzipSync)(JSON.stringify((0,sarif/* sarifLog */.e)([kept])));
    }
    said.push(`${sarif_upload_name(analysis)}: the ${(0,figures/* number */.ai)(kept.findings.length)} worst of ${(0,figures/* count */.U9)(found, "finding")}, for code scanning takes ${(0,figures/* number */.ai)(limit)} bytes.`);
    return { log: (0,sarif/* sarifLog */.e)([kept]), packed: bytes, toolName: analysis.tool };
}
function sarif_upload_name({ id }) {
    return id.replace(/\/$/, "");
}
/** The worst, in the order in which they were found. */
function worst(findings, most) {
    const rank = ({ risk, severity, standing, waived }) => [
        waived ? 0 : 1,
        risk === undefined ? finding/* severities */.gO.indexOf(severity) : finding/* risks */.XG.indexOf(risk),
        finding/* severities */.gO.indexOf(severity),
        standing === "known" ? 0 : 1,
    ];
    const ranked = findings.map((finding, index) => ({ index, rank: rank(finding) }));
    ranked.sort((a, b) => {
        const at = a.rank.findIndex((value, place) => value !== b.rank[place]);
        return at < 0 ? a.index - b.index : (b.rank[at] ?? 0) - (a.rank[at] ?? 0);
    });
    const kept = new Set(ranked.slice(0, most).map(({ index }) => index));
    return findings.filter((_, index) => kept.has(index));
}

// EXTERNAL MODULE: ./build/src/render/summary.js
var summary = __webpack_require__(88430);
;// CONCATENATED MODULE: ./build/src/reporters/code-scanning.js





/** How long is waited before each question whether GitHub is done: as CodeQL's own upload does. */
const waitsMs = [5_000, 10_000, 20_000, 40_000];
/** Findings as code scanning alerts. What cannot be uploaded is said in the log and the summary, and fails nothing. */
function codeScanningReporter(world, target) {
    return {
        name: "code scanning",
        close: async (report, context) => {
            // A run that was cut short says nothing of what is gone, and the runner leaves it no time.
            if (report.verdict.outcome === "cancelled")
                return;
            const notes = await scanned(world, target, report, context);
            if (notes.length === 0)
                return;
            world.notes.push(...notes);
            await world.runner.writeSummary((0,summary/* summary */.z)(report, { ...context, notes: world.notes }));
        },
    };
}
/** Uploads, and gives what the summary has to say of it. */
async function scanned(world, target, report, context) {
    const { analyses, placeless, unjudged } = (0,sarif_analyses/* analysesOf */.wS)(report, context, sarif_analyses/* isScanned */.zq);
    if (analyses.length === 0 && unjudged.length === 0)
        return [];
    const tell = (words) => {
        world.log.info(`Code scanning: ${words}`);
        return `code scanning: ${words}`;
    };
    if ("skipped" in target)
        return [tell(`skipped: ${target.skipped}`)];
    const notes = [];
    if (unjudged.length > 0) {
        notes.push(tell(`not judged as a whole, so their alerts stay as they are: ${unjudged.join(", ")}`));
    }
    const { documents, said } = sarifDocuments(analyses);
    notes.push(...[...placeless, ...said].map(tell));
    const sent = await uploaded(world, target, documents, report);
    if (typeof sent === "string")
        return [tell(`skipped: ${sent}`)];
    if (sent.ids.length > 0)
        tell(`${(0,figures/* count */.U9)(analyses.length, "analysis", "analyses")} uploaded for ${target.ref}`);
    const refused = (await Promise.all(sent.ids.map((id) => processed(world, id)))).flat();
    for (const words of refused)
        world.log.warning(`Code scanning did not take the results: ${words}`);
    return [...notes, ...[...sent.lost, ...refused].map((words) => `code scanning: not taken: ${words}`)];
}
/** Ids of the uploads and what went wrong with others; a sentence why there can be none. */
async function uploaded({ session, clock }, { commitSha, ref }, documents, report) {
    const startedAt = new Date(clock.now() - report.durationMs).toISOString();
    const ids = [];
    const lost = [];
    for (const { packed, toolName } of documents) {
        try {
            ids.push(await session.github.uploadSarif({ commitSha, ref, sarif: packed, startedAt, toolName }));
        }
        catch (error) {
            const words = error instanceof Error ? error.message : String(error);
            if (error instanceof ports/* GitHubError */.y_ && error.isDenied)
                return withHint(words);
            session.take(error, "code scanning results", false);
            lost.push(words);
        }
    }
    return { ids, lost };
}
/** A repository without Advanced Security gives its own reason; a token without the permission does not. */
function withHint(words) {
    return /not accessible/i.test(words) ? `${words} (the job needs "security-events: write")` : words;
}
/** What GitHub has against an upload once it has looked at it; empty if nothing, or if that takes longer than we wait. */
async function processed({ session, clock, log, interrupted }, id) {
    let status = { status: "pending", errors: [] };
    for (const ms of waitsMs) {
        await clock.wait(ms, interrupted);
        if (interrupted.aborted)
            return [];
        try {
            status = await session.github.sarifStatus(id);
        }
        catch (error) {
            session.take(error, "the end of a code scanning upload", false);
            return [];
        }
        if (status.status !== "pending")
            break;
    }
    if (status.status === "pending")
        log.info("Code scanning: GitHub still works on the results.");
    if (status.status !== "failed")
        return [];
    return status.errors.length > 0 ? status.errors : ["GitHub gives no reason"];
}


/***/ })

};
