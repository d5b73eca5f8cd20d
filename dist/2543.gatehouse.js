export const id = 2543;
export const ids = [2543];
export const modules = {

/***/ 78469:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const SemVer = __webpack_require__(7163)
const compare = (a, b, loose) =>
  new SemVer(a, loose).compare(new SemVer(b, loose))

module.exports = compare


/***/ }),

/***/ 58780:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const parse = __webpack_require__(16353)
const valid = (version, options) => {
  const v = parse(version, options)
  return v ? v.version : null
}
module.exports = valid


/***/ }),

/***/ 30610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ actionlintJson)
/* harmony export */ });
/* harmony import */ var _json_head_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98101);
/* harmony import */ var _json_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67616);
/* harmony import */ var _json_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99525);
/* harmony import */ var _json_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51361);




/** actionlint's errors by its template `{{json .}}` (a list), or one a line. Their last column is part of the error. */
const actionlintJson = {
    format: "actionlint-json",
    recognise: (head) => (0,_json_head_js__WEBPACK_IMPORTED_MODULE_0__/* .hasKeys */ .x)(head, "[].filepath", "[].kind") || (0,_json_head_js__WEBPACK_IMPORTED_MODULE_0__/* .hasKeys */ .x)(head, "filepath", "kind", "message"),
    parse: (source) => (0,_json_report_js__WEBPACK_IMPORTED_MODULE_2__/* .readItems */ .F1)(source, "actionlint", toFinding),
};
function toFinding(entry) {
    const message = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(entry.message);
    const kind = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(entry.kind);
    if (message === undefined || kind === undefined)
        return null;
    const startLine = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asPlace */ .s$)(entry.line);
    const last = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(entry.end_column) ?? 0;
    return {
        tool: "actionlint",
        rule: kind,
        message,
        severity: "error",
        path: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(entry.filepath),
        ...(startLine !== undefined && {
            range: {
                startLine,
                startColumn: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asPlace */ .s$)(entry.column),
                ...(last > 0 && { endLine: startLine, endColumn: last + 1 }),
            },
        }),
    };
}


/***/ }),

/***/ 61327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ advisoryFinding)
/* harmony export */ });
/* harmony import */ var _core_risk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87837);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16767);


/** One wording for all scanners: package and version, what is wrong with it, and which version mends it. */
function advisoryFinding(advisory) {
    const { tool, id, risk, path, url, title } = advisory;
    const subject = [advisory.package, advisory.version].filter(Boolean).join(" ");
    const fixed = (advisory.fixed ?? []).filter(Boolean);
    const aliases = [...new Set(advisory.aliases ?? [])].filter((alias) => alias !== "" && alias !== id);
    const published = /^\d{4}-\d\d-\d\d(?=$|[T ])/.exec(advisory.published ?? "")?.[0];
    const mend = fixed.length > 0 ? ` (fixed in ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)(fixed.join(", "), 200)})` : "";
    return {
        tool,
        rule: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)(id || tool, _text_js__WEBPACK_IMPORTED_MODULE_1__/* .NAME_LIMIT */ .Uo),
        message: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)(`${subject}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .firstLine */ .TM)(title) || "known vulnerability"}`, _text_js__WEBPACK_IMPORTED_MODULE_1__/* .MESSAGE_LIMIT */ .Gy - mend.length)}${mend}`,
        severity: (0,_core_risk_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOfRisk */ .Cq)(risk),
        ...(risk && { risk }),
        ...(aliases.length > 0 && { aliases }),
        ...(advisory.package !== "" && { package: affected(advisory, fixed) }),
        ...(published !== undefined && { published }),
        ...(path && { path }),
        ...(url && { url }),
    };
}
function affected({ package: name, version }, fixedIn) {
    return {
        name: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)(name, _text_js__WEBPACK_IMPORTED_MODULE_1__/* .NAME_LIMIT */ .Uo),
        ...(version && { version: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)(version, _text_js__WEBPACK_IMPORTED_MODULE_1__/* .NAME_LIMIT */ .Uo) }),
        ...(fixedIn.length > 0 && { fixedIn: fixedIn.map((one) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)(one, _text_js__WEBPACK_IMPORTED_MODULE_1__/* .NAME_LIMIT */ .Uo)) }),
    };
}


/***/ }),

/***/ 41053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ banditJson)
/* harmony export */ });
/* harmony import */ var _core_risk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87837);
/* harmony import */ var _json_head_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98101);
/* harmony import */ var _json_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67616);
/* harmony import */ var _json_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99525);
/* harmony import */ var _json_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51361);





/**
 * Bandit's JSON. A file that it could not read or parse stands in `errors`: it was not judged. The code is never taken,
 * nor the password that the messages of B105 to B107 quote.
 */
const banditJson = {
    format: "bandit-json",
    recognise: (head) => (0,_json_head_js__WEBPACK_IMPORTED_MODULE_1__/* .hasKeys */ .x)(head, "results[].test_id", "results[].issue_severity") || (0,_json_head_js__WEBPACK_IMPORTED_MODULE_1__/* .hasKeys */ .x)(head, "metrics._totals", "generated_at"),
    parse: async (source) => {
        const findings = [];
        const problems = [];
        const { problem, seen } = await (0,_json_report_js__WEBPACK_IMPORTED_MODULE_3__/* .readLists */ .qZ)(source, { lists: ["$.results", "$.errors"] }, (path, value) => {
            const entry = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asObject */ .eB)(value);
            if (path === "$.results")
                findings.push(toFinding(entry));
            else
                problems.push((0,_json_report_js__WEBPACK_IMPORTED_MODULE_3__/* .toldProblem */ .Py)(source, "incomplete", `${(0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(entry.filename) ?? "bandit"}: ${(0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(entry.reason)}`));
        });
        if (problem)
            problems.push(problem);
        else if (!seen.has("$.results"))
            problems.push((0,_json_report_js__WEBPACK_IMPORTED_MODULE_3__/* .notThis */ .oO)(source, "bandit", "results"));
        return (0,_json_report_js__WEBPACK_IMPORTED_MODULE_3__/* .findingsOrProblems */ .Yk)(findings, problems);
    },
};
function toFinding(entry) {
    const risk = (0,_core_risk_js__WEBPACK_IMPORTED_MODULE_0__/* .riskOfWord */ .tt)((0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(entry.issue_severity));
    const startLine = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asPlace */ .s$)(entry.line_number);
    const endLine = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asPlace */ .s$)((0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asList */ .DD)(entry.line_range).at(-1));
    const column = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(entry.col_offset);
    const url = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(entry.more_info);
    const rule = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(entry.test_id) ?? "bandit";
    const message = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(entry.issue_text) ?? "";
    return {
        tool: "bandit",
        rule,
        message: /^B10[567]$/.test(rule) ? (message.split(":")[0] ?? "") : message,
        severity: (0,_core_risk_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOfRisk */ .Cq)(risk),
        ...(risk && { risk }),
        path: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(entry.filename),
        ...(startLine !== undefined && {
            range: {
                startLine,
                // Columns count from 0, and -1 is none.
                ...(column !== undefined && column >= 0 && { startColumn: column + 1 }),
                ...(endLine !== undefined && endLine >= startLine && { endLine }),
            },
        }),
        ...(url !== undefined && { url }),
    };
}


/***/ }),

/***/ 15676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ biomeJson)
});

// EXTERNAL MODULE: ./build/src/parsers/json-lines.js
var json_lines = __webpack_require__(67616);
// EXTERNAL MODULE: ./build/src/parsers/json-values.js
var json_values = __webpack_require__(51361);
;// CONCATENATED MODULE: ./build/src/parsers/biome-diff.js


/**
 * A diff as Biome 1 to 2.3 prints it: operations over the old text, whose new pieces stand in a dictionary, both counted in
 * bytes. Undefined where it does not fit the source.
 */
function replacementsOf(source, diff) {
    const dictionary = Buffer.from(String(diff.dictionary ?? ""));
    const found = [];
    let at = 0;
    for (const op of (0,json_values/* asList */.DD)(diff.ops).map(json_values/* asObject */.eB)) {
        const equalLines = (0,json_lines/* numberOf */.rl)((0,json_values/* asObject */.eB)(op.equalLines).line_count ?? (0,json_values/* asObject */.eB)(op.equalLines).lineCount);
        if (equalLines !== undefined) {
            // That many line ends, and the rest of the line before them, are left out.
            for (let line = 0; line <= equalLines && at < source.length; line++) {
                const end = source.indexOf(10, at);
                at = end < 0 ? source.length : end + 1;
            }
            continue;
        }
        const [kind, piece] = Object.entries((0,json_values/* asObject */.eB)(op.diffOp))[0] ?? [];
        const [start = 0, end = 0] = (0,json_values/* asList */.DD)((0,json_values/* asObject */.eB)(piece).range).map(json_lines/* numberOf */.rl);
        const text = dictionary.subarray(start, end);
        const open = found.at(-1)?.to === at ? found.at(-1) : undefined;
        const change = open ?? { from: at, to: at, text: "" };
        if (kind !== "equal" && !open)
            found.push(change);
        if (kind === "insert")
            change.text += text.toString("utf8");
        else {
            if (!source.subarray(at, at + text.length).equals(text))
                return undefined;
            at += text.length;
            if (kind === "delete")
                change.to = at;
        }
    }
    return found.filter(({ from, to, text }) => to > from || text !== "");
}
/** The diff as edits of exactly what changes. */
function editsOf(source, diff) {
    const bytes = Buffer.from(source);
    return replacementsOf(bytes, diff)?.map(({ from, to, text }) => {
        const start = position(bytes, from);
        const end = position(bytes, to);
        const range = { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
        return { range, text };
    });
}
/** The diff as replacements of whole lines, one for each stretch of lines that change. */
function lineEditsOf(source, diff) {
    const bytes = Buffer.from(source);
    const stretches = [];
    for (const part of replacementsOf(bytes, diff) ?? []) {
        const from = part.from === 0 ? 0 : bytes.lastIndexOf(10, part.from - 1) + 1;
        const isWhole = isLineStart(bytes, part.to) && (part.text === "" ? part.from === from : part.text.endsWith("\n"));
        const next = isWhole ? part.to - 1 : bytes.indexOf(10, part.to);
        const to = next < 0 && !isWhole ? bytes.length : next + 1;
        const last = stretches.at(-1);
        if (last && from <= last.to) {
            last.to = Math.max(last.to, to);
            last.parts.push(part);
        }
        else
            stretches.push({ from, to, parts: [part] });
    }
    return stretches.map(({ from, to, parts }) => {
        let text = "";
        let at = from;
        for (const part of parts) {
            text += bytes.subarray(at, part.from).toString("utf8") + part.text;
            at = part.to;
        }
        text += bytes.subarray(at, to).toString("utf8");
        const startLine = position(bytes, from).line;
        const endLine = startLine + lineEnds(bytes.subarray(from, to)) + (isLineStart(bytes, to) ? 0 : 1);
        return { range: { startLine, startColumn: 1, endLine, endColumn: 1 }, text };
    });
}
/** Lines that an edit of whole lines replaces. */
function linesOf({ range }) {
    const { startLine, endLine = startLine } = range;
    return { startLine, endLine: Math.max(startLine, endLine - 1) };
}
function position(bytes, at) {
    const before = bytes.subarray(0, at);
    const start = at === 0 ? 0 : bytes.lastIndexOf(10, at - 1) + 1;
    return { line: lineEnds(before) + 1, column: before.subarray(start).toString("utf8").length + 1 };
}
function isLineStart(bytes, at) {
    return at === 0 || bytes[at - 1] === 10;
}
function lineEnds(bytes) {
    let count = 0;
    for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1))
        count++;
    return count;
}

// EXTERNAL MODULE: ./build/src/parsers/json-head.js
var json_head = __webpack_require__(98101);
// EXTERNAL MODULE: ./build/src/parsers/json-report.js
var json_report = __webpack_require__(99525);
;// CONCATENATED MODULE: ./build/src/parsers/biome-json.js





/** Categories of what kept Biome from judging: its own errors, files it could not read, its configuration. */
const TOOL_ERROR = /^(internalError|fs|args|configuration|flags|vcs)\b/;
/** `biome --reporter=json`, of version 2 and of version 1, whose messages are in parts and whose places are offsets. */
const biomeJson = {
    format: "biome-json",
    recognise: (head) => (0,json_head/* hasKeys */.x)(head, "diagnostics", "command") || (0,json_head/* hasKeys */.x)(head, "summary.unchanged", "diagnostics", "summary.changed"),
    parse: async (source) => {
        const findings = [];
        const problems = [];
        let summary = {};
        const outline = { lists: ["$.diagnostics"], values: ["$.summary"] };
        const { problem, seen } = await (0,json_report/* readLists */.qZ)(source, outline, (path, value) => {
            if (path === "$.summary") {
                summary = (0,json_values/* asObject */.eB)(value);
                return;
            }
            const entry = (0,json_values/* asObject */.eB)(value);
            const found = toFindings(entry);
            const [finding] = found;
            const word = (0,json_lines/* textOf */.b6)(entry.severity);
            if (finding?.severity === "error" && TOOL_ERROR.test(finding.rule)) {
                problems.push((0,json_report/* toldProblem */.Py)(source, "incomplete", `${finding.path ?? "biome"}: ${finding.message} (${finding.rule})`));
            }
            else if (word !== undefined) {
                findings.push(...found);
            }
        });
        if (problem)
            problems.push(problem);
        else if (!seen.has("$.diagnostics"))
            problems.push((0,json_report/* notThis */.oO)(source, "Biome", "diagnostics"));
        const hidden = (0,json_lines/* numberOf */.rl)(summary.diagnosticsNotPrinted) ?? 0;
        if (hidden > 0) {
            const message = `Biome did not print ${hidden} of its diagnostics (--max-diagnostics).`;
            problems.push((0,json_report/* toldProblem */.Py)(source, findings.length === 0 ? "incomplete" : "disagreement", message));
        }
        return (0,json_report/* findingsOrProblems */.Yk)(findings, problems);
    },
};
function toFindings(entry) {
    const location = (0,json_values/* asObject */.eB)(entry.location);
    const range = rangeOf(location) ?? spanOf(location);
    const path = (0,json_lines/* textOf */.b6)(location.path) ?? (0,json_lines/* textOf */.b6)((0,json_values/* asObject */.eB)(location.path).file);
    const finding = {
        tool: "biome",
        rule: (0,json_lines/* textOf */.b6)(entry.category) ?? "biome",
        message: messageOf(entry.message, entry.description),
        severity: severityOf((0,json_lines/* textOf */.b6)(entry.severity)),
        path: path?.replace(/^\.\//, ""),
        ...(range && { range }),
    };
    const source = (0,json_lines/* textOf */.b6)(location.sourceCode);
    if (source === undefined)
        return [finding];
    if (finding.rule === "format") {
        const edits = diffsOf(entry).flatMap(({ diff }) => lineEditsOf(source, diff) ?? []);
        return edits.length === 0 ? [finding] : edits.map((edit) => ({ ...finding, range: linesOf(edit), fix: [edit] }));
    }
    const fix = safeFix(entry, source);
    return [fix ? { ...finding, fix } : finding];
}
/** Up to version 2.3 an entry holds its diffs, each after the words that say what it does. */
function diffsOf(entry) {
    const found = [];
    let words = "";
    for (const advice of (0,json_values/* asList */.DD)((0,json_values/* asObject */.eB)(entry.advices).advices).map(json_values/* asObject */.eB)) {
        const [, text] = (0,json_values/* asList */.DD)(advice.log);
        if (text !== undefined)
            words = messageOf(text, undefined);
        if ((0,json_lines/* isObject */.Gv)(advice.diff))
            found.push({ words, diff: advice.diff });
    }
    return found;
}
function safeFix(entry, source) {
    const safe = diffsOf(entry).filter(({ words }) => words.startsWith("Safe fix"));
    const [only] = safe;
    return only && safe.length === 1 ? editsOf(source, only.diff) : undefined;
}
/** Plain text, or up to version 2.3 a list of its parts, with a description that is plain. */
function messageOf(message, description) {
    const parts = (0,json_values/* asList */.DD)(message).map((part) => (0,json_lines/* textOf */.b6)((0,json_values/* asObject */.eB)(part).content) ?? "");
    return (0,json_lines/* textOf */.b6)(message) ?? (0,json_lines/* textOf */.b6)(description) ?? parts.join("");
}
function severityOf(word) {
    if (word === "error" || word === "fatal")
        return "error";
    return word === "warning" ? "warning" : "note";
}
/** Line 0 is the file as a whole. */
function rangeOf(location) {
    const start = (0,json_values/* asObject */.eB)(location.start);
    const end = (0,json_values/* asObject */.eB)(location.end);
    return (0,json_values/* asRange */.m7)(start.line, start.column, end.line, end.column);
}
/** Up to version 2.3 places are offsets in bytes, and the source comes with them. */
function spanOf(location) {
    const [start, end] = (0,json_values/* asList */.DD)(location.span).map(json_lines/* numberOf */.rl);
    const code = (0,json_lines/* textOf */.b6)(location.sourceCode);
    if (start === undefined || code === undefined)
        return undefined;
    const bytes = Buffer.from(code, "utf8");
    const place = (at) => {
        const before = bytes.subarray(0, at).toString("utf8").split("\n");
        return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    };
    const from = place(start);
    const to = end === undefined ? undefined : place(end);
    return { startLine: from.line, startColumn: from.column, endLine: to?.line, endColumn: to?.column };
}


/***/ }),

/***/ 30733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ blackText)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45877);


/** What black prints on standard error. A file that it reformatted is a note: it is in order now, and was not before. */
const blackText = {
    format: "black-text",
    recognise: (head) => /^(would reformat |error: cannot (format|parse))/m.test(head) ||
        /^\d+ files? (would be )?(reformatted|left unchanged)/m.test(head),
    async parse(source) {
        const findings = [];
        let open = null;
        for await (const raw of (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .Mn)(source)) {
            const line = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(raw);
            const finding = toFinding(line);
            if (finding === null && open && line.trim() !== "" && !isSummary(line)) {
                open.details.push(line.trim());
                continue;
            }
            if (open)
                findings.push(withDetails(open.finding, open.details));
            open = finding ? { finding, details: [] } : null;
        }
        if (open)
            findings.push(withDetails(open.finding, open.details));
        return { findings, problems: [] };
    },
};
function toFinding(line) {
    const changed = /^would reformat (.+)$/.exec(line)?.[1];
    if (changed !== undefined) {
        return { tool: "black", rule: "unformatted", message: "would be reformatted", severity: "warning", path: changed };
    }
    const mended = /^reformatted (.+)$/.exec(line)?.[1];
    if (mended !== undefined) {
        return { tool: "black", rule: "reformatted", message: "was reformatted", severity: "note", path: mended };
    }
    // Black 26 puts the place behind the path, older ones behind "Cannot parse"; the column counts from 0 in both.
    const now = /^error: (cannot parse.*?): (.+):(\d+):(\d+)(.*)$/.exec(line);
    if (now)
        return failure(now[2], `${now[1]}${now[5]}`, now[3], now[4]);
    const before = /^error: cannot format (.+?): (Cannot parse[^:]*): (\d+):(\d+): (.*)$/.exec(line);
    if (before)
        return failure(before[1], `${before[2]}: ${before[5]}`, before[3], before[4]);
    const other = /^error: cannot format (.+?): (.*)$/.exec(line);
    if (other) {
        const message = other[2] ?? "cannot format";
        return { tool: "black", rule: "cannot-format", message, severity: "error", path: other[1] };
    }
    return null;
}
function failure(path, message, line = "1", column = "0") {
    const range = { startLine: Math.max(1, Number(line)), startColumn: Number(column) + 1 };
    return { tool: "black", rule: "invalid-syntax", message: message.trim(), severity: "error", path, range };
}
function isSummary(line) {
    return /^(All done!|Oh no!|\d+ files? |[^\x20-\x7e])/u.test(line);
}
/** Black shows the line and a caret before it says what is wrong: the last line is the message. */
function withDetails(finding, details) {
    const last = details.at(-1);
    return finding.rule === "invalid-syntax" && last !== undefined && !finding.message.includes(last)
        ? { ...finding, message: `${finding.message}: ${last}` }
        : finding;
}


/***/ }),

/***/ 64135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ cargoAuditWarnings),
/* harmony export */   E: () => (/* binding */ cargoAuditJson)
/* harmony export */ });
/* harmony import */ var _core_risk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87837);
/* harmony import */ var _advisory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61327);
/* harmony import */ var _json_head_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98101);
/* harmony import */ var _json_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67616);
/* harmony import */ var _json_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99525);
/* harmony import */ var _json_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51361);






/**
 * `cargo audit --json`. Findings are its vulnerabilities; its warnings (crates that are unmaintained or yanked) fail
 * nothing there and are none here (see `cargoAuditWarnings`). The document does not name the lock file.
 */
const cargoAuditJson = {
    format: "cargo-audit-json",
    recognise: (head) => (0,_json_head_js__WEBPACK_IMPORTED_MODULE_2__/* .hasKeys */ .x)(head, "vulnerabilities.list") && (0,_json_head_js__WEBPACK_IMPORTED_MODULE_2__/* .hasKeys */ .x)(head, "vulnerabilities.found"),
    parse: async (source) => {
        const findings = [];
        const problems = [];
        let count;
        const outline = { lists: ["$.vulnerabilities.list"], values: ["$.vulnerabilities.count"] };
        const { problem, seen } = await (0,_json_report_js__WEBPACK_IMPORTED_MODULE_4__/* .readLists */ .qZ)(source, outline, (path, value) => {
            if (path === "$.vulnerabilities.count")
                count = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .numberOf */ .rl)(value);
            else
                findings.push(toFinding((0,_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .asObject */ .eB)(value), "cargo-audit"));
        });
        if (problem)
            problems.push(problem);
        else if (!seen.has("$.vulnerabilities.list"))
            problems.push((0,_json_report_js__WEBPACK_IMPORTED_MODULE_4__/* .notThis */ .oO)(source, "cargo audit", "list"));
        else if (count !== undefined && count !== findings.length) {
            const message = `The report counts ${count} vulnerabilities, and holds ${findings.length}.`;
            problems.push({ path: source.path, code: "disagreement", message });
        }
        return (0,_json_report_js__WEBPACK_IMPORTED_MODULE_4__/* .findingsOrProblems */ .Yk)(findings, problems);
    },
};
/** What cargo audit only warns of, by kind (`unmaintained`, `unsound`, `yanked`), as findings of low risk. */
async function cargoAuditWarnings(source) {
    const warnings = [];
    await (0,_json_report_js__WEBPACK_IMPORTED_MODULE_4__/* .readLists */ .qZ)(source, { lists: ["$.warnings.*"] }, (_, value) => {
        const entry = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .asObject */ .eB)(value);
        const kind = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(entry.kind);
        if (kind === undefined)
            return;
        const found = toFinding(entry, kind);
        const message = `${found.message} (${kind})`;
        warnings.push({ kind, finding: { ...found, message, severity: (0,_core_risk_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOfRisk */ .Cq)("low"), risk: "low" } });
    });
    return warnings;
}
/** A yanked crate has no advisory; `otherwise` is then its rule. */
function toFinding(entry, otherwise) {
    const advisory = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .asObject */ .eB)(entry.advisory);
    const crate = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .asObject */ .eB)(entry.package);
    const id = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(advisory.id) ?? otherwise;
    return (0,_advisory_js__WEBPACK_IMPORTED_MODULE_1__/* .advisoryFinding */ .J)({
        tool: "cargo-audit",
        id,
        aliases: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .asList */ .DD)(advisory.aliases).flatMap((alias) => (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(alias) ?? []),
        package: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(crate.name) ?? (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(advisory.package) ?? "",
        version: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(crate.version),
        title: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(advisory.title) ?? (otherwise === "yanked" ? "withdrawn from the registry" : ""),
        fixed: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .asList */ .DD)((0,_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .asObject */ .eB)(entry.versions).patched).flatMap((version) => (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(version) ?? []),
        published: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(advisory.date),
        risk: (0,_core_risk_js__WEBPACK_IMPORTED_MODULE_0__/* .riskOfVector */ .ox)((0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(advisory.cvss)),
        url: /^RUSTSEC-/.test(id) ? `https://rustsec.org/advisories/${id}` : (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(advisory.url),
    });
}


/***/ }),

/***/ 9677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ cargoJson)
/* harmony export */ });
/* harmony import */ var _json_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67616);
/* harmony import */ var _json_stream_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3671);
/* harmony import */ var _json_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51361);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45877);




/**
 * Messages of cargo (`cargo clippy --message-format=json`): an object a line, with plain lines between; a recorded
 * array of the same objects is read too. Each target compiles the same file again, so equal findings count once.
 */
const cargoJson = {
    format: "cargo",
    recognise: (head) => /^[ \t]*(\[\s*)?\{\s*"reason"\s*:\s*"(compiler-|build-)/m.test(head),
    parse: async (source) => {
        const found = new Map();
        const problems = [];
        let finished = false;
        const read = (value) => {
            const entry = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(value);
            if (entry.reason === "build-finished")
                finished = true;
            if (entry.reason !== "compiler-message")
                return;
            const finding = diagnostic((0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(entry.message));
            if (finding)
                found.set(JSON.stringify([finding.rule, finding.path, finding.range, finding.message]), finding);
        };
        let number = 0;
        for await (const line of (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .lines */ .Mn)(source)) {
            number++;
            if (number === 1 && line.trimStart().startsWith("[")) {
                const fault = await (0,_json_stream_js__WEBPACK_IMPORTED_MODULE_3__/* .readJson */ .V)(source, ["$.*"], ({ value }) => read(value));
                if (fault)
                    problems.push(fault);
                break;
            }
            if (!line.startsWith("{"))
                continue;
            const value = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(line);
            if (value === undefined) {
                problems.push({
                    path: source.path,
                    code: "malformed",
                    message: "A line is no whole JSON object.",
                    line: number,
                });
            }
            else {
                read(value);
            }
        }
        if (!finished) {
            problems.push({
                path: source.path,
                code: "truncated",
                message: "cargo's last message, build-finished, is missing.",
            });
        }
        return { findings: [...found.values()], problems };
    },
};
/** rustc's closing words, which repeat what the messages before them said. */
const SUMMARY = /^(aborting due to |\d+ warnings? emitted|could not compile |Some errors have detailed explanations)/;
function diagnostic(message) {
    const level = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(message.level) ?? "";
    const text = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(message.message) ?? "";
    const spans = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .asList */ .DD)(message.spans).map(_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB);
    if (level === "failure-note" || (spans.length === 0 && SUMMARY.test(text)))
        return undefined;
    const rule = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(message.code).code);
    const children = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .asList */ .DD)(message.children).map(_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB);
    const primary = written(spans.find((span) => span.is_primary === true));
    const path = primary && (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(primary.file_name);
    return {
        tool: "clippy",
        rule: rule ?? "rustc",
        message: text,
        severity: severity(level),
        path,
        range: primary && rangeOf(primary),
        url: page(rule, children),
        fix: path === undefined ? undefined : fixOf(path, children),
    };
}
/** The span as a person wrote it: for code that a foreign macro made, the place where the macro was called. */
function written(span) {
    let place = span;
    while (place && /^(\/|<|[A-Za-z]:)/.test((0,_json_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(place.file_name) ?? "")) {
        const outer = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)((0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(place.expansion).span);
        if ((0,_json_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(outer.file_name) === undefined)
            return place;
        place = outer;
    }
    return place;
}
function rangeOf(span) {
    return (0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .asRange */ .m7)(span.line_start, span.column_start, span.line_end, span.column_end);
}
function severity(level) {
    if (level.startsWith("error"))
        return "error";
    return level === "warning" ? "warning" : "note";
}
function page(rule, children) {
    for (const child of children) {
        const [, url] = /for further information visit (https:\S+)/.exec((0,_json_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(child.message) ?? "") ?? [];
        if (url !== undefined)
            return url;
    }
    return rule && /^E\d{4}$/.test(rule) ? `https://doc.rust-lang.org/error_codes/${rule}.html` : undefined;
}
/** The one suggestion whose every part rustc calls machine-applicable; two suggestions are a choice, and no fix. */
function fixOf(path, children) {
    const suggestions = children
        .map((child) => (0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .asList */ .DD)(child.spans).map(_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB))
        .filter((spans) => spans.some((span) => (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(span.suggested_replacement) !== undefined));
    const [only] = suggestions;
    if (!only || suggestions.length > 1)
        return undefined;
    const edits = [];
    for (const span of only) {
        const range = rangeOf(span);
        const text = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(span.suggested_replacement);
        const safe = span.suggestion_applicability === "MachineApplicable" && span.file_name === path;
        if (!safe || !range || text === undefined)
            return undefined;
        edits.push({ range, text });
    }
    return edits;
}


/***/ }),

/***/ 50722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ checkovJson)
/* harmony export */ });
/* harmony import */ var _core_risk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87837);
/* harmony import */ var _json_head_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98101);
/* harmony import */ var _json_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67616);
/* harmony import */ var _json_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99525);
/* harmony import */ var _json_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51361);





/**
 * Checkov's JSON: one object, an array with one for each framework, or bare totals where it found nothing to check. With
 * `--quiet` the files that it could not parse are a number only.
 */
const checkovJson = {
    format: "checkov-json",
    recognise: (head) => (0,_json_head_js__WEBPACK_IMPORTED_MODULE_1__/* .hasKeys */ .x)(head, "check_type", "results") ||
        (0,_json_head_js__WEBPACK_IMPORTED_MODULE_1__/* .hasKeys */ .x)(head, "[].check_type", "[].results") ||
        (0,_json_head_js__WEBPACK_IMPORTED_MODULE_1__/* .hasKeys */ .x)(head, "checkov_version", "failed"),
    parse: async (source) => {
        const findings = [];
        const problems = [];
        const lists = ["$", "$.*"].flatMap((root) => [`${root}.results.failed_checks`, `${root}.results.parsing_errors`]);
        const totals = ["$.parsing_errors", "$.summary.parsing_errors", "$.*.summary.parsing_errors"];
        const outline = { lists, values: ["$.checkov_version", "$.check_type", "$.*.check_type", ...totals] };
        let unparsed = 0;
        const { problem, seen } = await (0,_json_report_js__WEBPACK_IMPORTED_MODULE_3__/* .readLists */ .qZ)(source, outline, (path, value) => {
            if (path.endsWith("failed_checks"))
                findings.push(toFinding((0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asObject */ .eB)(value)));
            else if (totals.includes(path))
                unparsed += (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(value) ?? 0;
            else if (path.endsWith("parsing_errors")) {
                problems.push((0,_json_report_js__WEBPACK_IMPORTED_MODULE_3__/* .toldProblem */ .Py)(source, "incomplete", `Checkov could not parse ${(0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(value) ?? "a file"}`));
            }
        });
        if (unparsed > 0 && problems.length === 0) {
            const many = unparsed === 1 ? "a file" : `${unparsed} files`;
            problems.push((0,_json_report_js__WEBPACK_IMPORTED_MODULE_3__/* .toldProblem */ .Py)(source, "incomplete", `Checkov could not parse ${many}`));
        }
        if (problem)
            problems.push(problem);
        else if (seen.size === 0)
            problems.push((0,_json_report_js__WEBPACK_IMPORTED_MODULE_3__/* .notThis */ .oO)(source, "Checkov", "checks"));
        return (0,_json_report_js__WEBPACK_IMPORTED_MODULE_3__/* .findingsOrProblems */ .Yk)(findings, problems);
    },
};
function toFinding(entry) {
    const risk = (0,_core_risk_js__WEBPACK_IMPORTED_MODULE_0__/* .riskOfWord */ .tt)((0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(entry.severity));
    const [startLine, endLine] = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asList */ .DD)(entry.file_line_range).map(_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asPlace */ .s$);
    const url = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(entry.guideline);
    const rule = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(entry.check_id) ?? "checkov";
    // Of a secret it is the secret's hash, which a short one does not withstand.
    const resource = rule.startsWith("CKV_SECRET") ? undefined : (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(entry.resource);
    return {
        tool: "checkov",
        rule,
        message: `${(0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(entry.check_name) ?? ""}${resource ? ` (${resource})` : ""}`,
        severity: (0,_core_risk_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOfRisk */ .Cq)(risk),
        ...(risk && { risk }),
        // Paths count from the folder that was scanned, and begin with a slash all the same.
        path: ((0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(entry.repo_file_path) ?? (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(entry.file_path))?.replace(/^\/+/, ""),
        ...(startLine !== undefined && { range: { startLine, endLine } }),
        ...(url && { url }),
    };
}


/***/ }),

/***/ 11251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ cucumberJson)
/* harmony export */ });
/* harmony import */ var _cucumber_steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58186);
/* harmony import */ var _json_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67616);
/* harmony import */ var _json_stream_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3671);
/* harmony import */ var _json_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51361);
/* harmony import */ var _test_cases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21020);





/** The older JSON of Cucumber, which behave, godog and others write too: features, each with its scenarios. */
const cucumberJson = {
    format: "cucumber-json",
    recognise: (head) => /^\s*\[\s*\{/.test(head) && /"keyword"\s*:/.test(head) && /"elements"\s*:\s*\[/.test(head),
    parse: parseCucumber,
};
async function parseCucumber(source) {
    const make = (0,_test_cases_js__WEBPACK_IMPORTED_MODULE_3__/* .caseMaker */ .ze)();
    const cases = [];
    // A feature's name can stand behind its scenarios.
    let scenarios = [];
    let background = [];
    let latest = {};
    let features = 0;
    const endFeature = (feature) => {
        const path = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(feature.uri) ?? placeOf(feature).path;
        const own = { suite: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(feature.name), ...(path === undefined ? {} : { path: plainPath(path) }) };
        for (const scenario of scenarios)
            cases.push(make({ ...scenario, ...own }));
        scenarios = [];
        background = [];
    };
    const fault = await (0,_json_stream_js__WEBPACK_IMPORTED_MODULE_4__/* .readJson */ .V)(source, ["$.*", "$.*.elements.*"], ({ keys, value, drop }) => {
        const item = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(value);
        if (keys.length === 1) {
            if ("elements" in item || "keyword" in item)
                features++;
            endFeature(item);
        }
        else if (item.type === "background") {
            // behave puts the status of the scenario before a rule on the background of that rule.
            if (scenarios.length > 0 && (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(latest.status) === undefined && (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(item.status) !== undefined) {
                scenarios[scenarios.length - 1] = toCase({ ...latest, status: item.status }, []);
            }
            background = stepsOf(item);
            drop();
        }
        else {
            scenarios.push(toCase(item, background));
            latest = item;
            background = [];
            drop();
        }
    });
    if (fault)
        endFeature({});
    else if (features === 0) {
        const message = "The document holds no feature of Cucumber.";
        return { problems: [{ path: source.path, code: "malformed", message }] };
    }
    return (0,_test_cases_js__WEBPACK_IMPORTED_MODULE_3__/* .testsParsed */ .$w)(cases, fault, []);
}
/** Steps with the hooks around them, in order. */
function stepsOf(element) {
    const list = (value) => (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .asList */ .DD)(value).map(_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB);
    const steps = list(element.steps).flatMap((step) => [...list(step.before), step, ...list(step.after)]);
    return [...list(element.before), ...steps, ...list(element.after)];
}
/** Some writers put a background's results before each scenario, as an element of its own. */
function toCase(element, background) {
    const place = placeOf(element);
    const isBehave = place.path !== undefined;
    const results = [...background, ...stepsOf(element)]
        .map((step) => ({ step, result: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(step.result) }))
        .filter(({ result }) => (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(result.status) !== undefined);
    const said = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(element.status);
    const words = results.map(({ result }) => (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(result.status) ?? "");
    const status = (0,_cucumber_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .worstStatus */ .A)(said === undefined ? words : [said, ...words]);
    const nanoseconds = results.reduce((sum, { result }) => sum + ((0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(result.duration) ?? 0), 0);
    const bad = results.find(({ result }) => (0,_cucumber_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .worstStatus */ .A)([(0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(result.status) ?? ""]) === "failed");
    return {
        name: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(element.name)?.trim() || (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(element.keyword) || "",
        line: (status === "failed" && bad ? placeOf(bad.step).line : undefined) ?? place.line,
        status,
        // behave counts in seconds.
        timeMs: Math.round(nanoseconds * (isBehave ? 1e6 : 1)) / (isBehave ? 1e3 : 1e6),
        ...(status === "failed" ? { failure: failureOf(bad?.step ?? {}, bad?.result ?? { status: said }) } : {}),
    };
}
function failureOf(step, result) {
    const error = result.error_message;
    const text = (Array.isArray(error) ? error.map(_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6).join("\n") : (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(error)) ?? "";
    const message = text.trim() === "" ? (0,_cucumber_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .stepMessage */ .e)((0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(result.status) ?? "failed", (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(step.name)) : undefined;
    return { kind: "failure", message, text };
}
/** `line` beside a feature's `uri`, or behave's `location`, which has both. */
function placeOf(item) {
    const location = /^(.+):(\d+)$/.exec((0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(item.location) ?? "");
    return location ? { path: location[1] ?? "", line: Number(location[2]) } : { line: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .asPlace */ .s$)(item.line) };
}
/** `file:features/a.feature` and `classpath:features/a.feature` are how Cucumber of the JVM names a file. */
function plainPath(uri) {
    return uri.replace(/^(?:file|classpath):(?:\/\/(?=\/))?/, "");
}


/***/ }),

/***/ 53545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ cucumberMessages)
/* harmony export */ });
/* harmony import */ var _core_tests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5780);
/* harmony import */ var _cucumber_steps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58186);
/* harmony import */ var _json_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67616);
/* harmony import */ var _json_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51361);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45877);
/* harmony import */ var _test_cases_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21020);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16767);







/** Cucumber's messages, one JSON envelope a line: https://github.com/cucumber/messages */
const cucumberMessages = {
    format: "cucumber-messages",
    recognise: (head) => (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .someLine */ .DM)(head, (envelope) => "protocolVersion" in (0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(envelope.meta) ||
        "testCaseId" in (0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(envelope.testCaseStarted) ||
        "astNodeIds" in (0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(envelope.pickle)),
    parse: parseMessages,
};
/** Envelopes that say nothing of results, and can be longer than all others. */
const passedOver = /^\s*\{"(?:attachment|externalAttachment|source|stepDefinition|hook|suggestion)":/;
async function parseMessages(source) {
    const reader = new MessageReader();
    const skipped = new _json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .SkippedLines */ .S$();
    let number = 0;
    for await (const line of (0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .lines */ .Mn)(source)) {
        number++;
        if (line.trim() === "" || passedOver.test(line))
            continue;
        const envelope = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonObject */ .o$)(line);
        if (envelope)
            reader.take(envelope);
        else
            skipped.add(number, line);
    }
    const { path } = source;
    if (!reader.isCucumber) {
        return { problems: [{ path, code: "malformed", message: "The file holds no messages of Cucumber." }] };
    }
    const problems = [];
    const tests = (0,_core_tests_js__WEBPACK_IMPORTED_MODULE_0__/* .countTests */ .tu)(reader.finish());
    if (reader.success === null) {
        problems.push({ path, code: "truncated", message: "The stream ends before the test run does.", line: number });
    }
    for (const message of reader.errors)
        problems.push({ path, code: "incomplete", message });
    if (reader.success === false && tests.failed + tests.skipped === 0 && reader.errors.length === 0) {
        problems.push({ path, code: "incomplete", message: "The test run failed, and no scenario in it did." });
    }
    const left = skipped.report();
    if (left)
        problems.push({ path, code: "disagreement", ...left });
    return { tests, problems };
}
class MessageReader {
    isCucumber = false;
    success = null;
    errors = [];
    #make = (0,_test_cases_js__WEBPACK_IMPORTED_MODULE_5__/* .caseMaker */ .ze)();
    #cases = [];
    /** Feature by file. */
    #features = new Map();
    /** Line by node of a feature's syntax tree. */
    #lines = new Map();
    #pickles = new Map();
    /** Test case → its pickle, and its steps' pickle steps. */
    #testCases = new Map();
    #open = new Map();
    /** Scenarios with a pending step, by their place among the cases, as the failures that strict mode makes of them. */
    #pending = new Map();
    take(envelope) {
        const [kind = ""] = Object.keys(envelope);
        const message = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(envelope[kind]);
        if (kind === "gherkinDocument")
            this.#document(message);
        else if (kind === "pickle")
            this.#pickle(message);
        else if (kind === "testCase")
            this.#testCase(message);
        else if (kind === "testCaseStarted")
            this.#start(message);
        else if (kind === "testStepFinished")
            this.#step(message);
        else if (kind === "testCaseFinished")
            this.#end(message);
        else if (kind === "testRunHookFinished")
            this.#runHook((0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(message.result));
        else if (kind === "parseError")
            this.#error(`${(0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(message.source).uri) ?? ""}: ${(0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(message.message) ?? ""}`);
        else if (kind === "testRunFinished") {
            this.success = message.success === true;
            if ((0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(message.message))
                this.#error((0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(message.message) ?? "");
        }
        if (/^(?:meta|testRun|testCase|pickle|parseError|gherkin)/.test(kind))
            this.isCucumber = true;
    }
    #error(text) {
        if (this.errors.length < 10)
            this.errors.push((0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .bounded */ .Mm)(text.trim(), _text_js__WEBPACK_IMPORTED_MODULE_6__/* .MESSAGE_LIMIT */ .Gy));
    }
    #runHook(result) {
        const status = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(result.status) ?? "";
        if ((0,_cucumber_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .worstStatus */ .A)([status]) === "failed")
            this.#error((0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(result.message) ?? (0,_cucumber_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .stepMessage */ .e)(status, undefined));
    }
    #document({ uri, feature }) {
        const { name, children } = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(feature);
        this.#features.set((0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(uri) ?? "", (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(name) ?? "");
        this.#nodes(children);
    }
    /** Scenarios, their steps and the rows of their examples, in rules too. */
    #nodes(value) {
        for (const child of (0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asList */ .DD)(value).map(_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)) {
            const { rule, background, scenario } = child;
            if (rule)
                this.#nodes((0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(rule).children);
            for (const node of [background, scenario].map(_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)) {
                const rows = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asList */ .DD)(node.examples).flatMap((examples) => (0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asList */ .DD)((0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(examples).tableBody));
                for (const { id, location } of [node, ...(0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asList */ .DD)(node.steps).map(_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB), ...rows.map(_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)]) {
                    const line = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asPlace */ .s$)((0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(location).line);
                    if (line !== undefined)
                        this.#lines.set(id, line);
                }
            }
        }
    }
    #pickle({ id, uri, name, astNodeIds, steps }) {
        const lineOf = (ids) => {
            const own = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asList */ .DD)(ids);
            return this.#lines.get(own.at(-1)) ?? this.#lines.get(own[0]);
        };
        const texts = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asList */ .DD)(steps).map(_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB);
        this.#pickles.set(id, {
            name: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(name) ?? "",
            suite: this.#features.get((0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(uri) ?? ""),
            path: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(uri),
            line: lineOf(astNodeIds),
            steps: new Map(texts.map((step) => [
                String(step.id),
                { text: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(step.text) ?? "", line: this.#lines.get((0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asList */ .DD)(step.astNodeIds)[0]) },
            ])),
        });
    }
    #testCase({ id, pickleId, testSteps }) {
        const pickle = this.#pickles.get(pickleId);
        const steps = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asList */ .DD)(testSteps).map(_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB);
        const texts = new Map(steps.map((step) => [step.id, (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(step.pickleStepId) ?? ""]));
        const unknown = { name: "", suite: undefined, path: undefined, line: undefined, steps: new Map() };
        this.#testCases.set(id, { pickle: pickle ?? unknown, steps: texts });
    }
    #start({ id, testCaseId, attempt }) {
        const testCase = String(testCaseId);
        this.#open.set(id, { testCase, attempt: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(attempt) ?? 0, statuses: [], nanos: 0, bad: null, pending: null });
    }
    #step({ testCaseStartedId, testStepId, testStepResult }) {
        const open = this.#open.get(testCaseStartedId);
        if (!open)
            return;
        const result = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(testStepResult);
        const status = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(result.status) ?? "UNKNOWN";
        const { seconds, nanos } = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(result.duration);
        open.nanos += (Number(seconds) || 0) * 1e9 + ((0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(nanos) ?? 0);
        open.statuses.push(status);
        if ((0,_cucumber_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .worstStatus */ .A)([status]) === "failed")
            open.bad ??= { step: String(testStepId), result };
        if (status === "PENDING")
            open.pending ??= { step: String(testStepId), result };
    }
    #end({ testCaseStartedId, willBeRetried }) {
        const open = this.#open.get(testCaseStartedId);
        this.#open.delete(testCaseStartedId);
        if (!open || willBeRetried === true)
            return;
        const { bad, pending } = open;
        if (pending && !bad)
            this.#pending.set(this.#cases.length, { ...open, statuses: ["FAILED"], bad: pending });
        this.#cases.push(this.#make(this.#toCase(open, true)));
    }
    #toCase({ testCase, attempt, statuses, nanos, bad }, isEnded) {
        const known = this.#testCases.get(testCase);
        const pickle = known?.pickle;
        const step = bad ? pickle?.steps.get(known?.steps.get(bad.step) ?? "") : undefined;
        const status = isEnded ? (0,_cucumber_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .worstStatus */ .A)(statuses) : "failed";
        const text = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(bad?.result.message) ?? "";
        const exception = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(bad?.result.exception);
        const said = (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .firstLine */ .TM)((0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(exception.message) ?? "");
        // The text of a failed assertion leaves out the words that the test gave it.
        const left = text === "" || text.includes(said) ? undefined : `${(0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(exception.type) ?? "Error"}: ${said}`;
        const otherwise = isEnded
            ? (0,_cucumber_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .stepMessage */ .e)((0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(bad?.result.status) ?? "failed", step?.text)
            : "The scenario has begun and has no end.";
        return {
            name: pickle?.name ?? "",
            suite: pickle?.suite,
            path: pickle?.path,
            line: (status === "failed" ? step?.line : undefined) ?? pickle?.line,
            status,
            timeMs: Math.round(nanos / 1e3) / 1e3,
            ...(status === "failed"
                ? { failure: { kind: isEnded ? "failure" : "error", message: text === "" ? otherwise : left, text } }
                : {}),
            ...(status === "passed" && attempt > 0 ? { flaky: true } : {}),
        };
    }
    finish() {
        for (const open of this.#open.values())
            this.#cases.push(this.#make(this.#toCase(open, false)));
        this.#open.clear();
        // A run that failed without a failure was failed by what is pending.
        const isStrict = this.success === false && this.errors.length === 0;
        if (isStrict && this.#cases.every(({ status }) => status !== "failed")) {
            for (const [index, attempt] of this.#pending)
                this.#cases[index] = this.#make(this.#toCase(attempt, true));
        }
        return this.#cases;
    }
}


/***/ }),

/***/ 58186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ worstStatus),
/* harmony export */   e: () => (/* binding */ stepMessage)
/* harmony export */ });
/**
 * How Cucumber's programs and those that copy them (behave, Reqnroll, godog) say how a step ended, in any case of
 * letters. A step that nobody defined, or that two definitions fit, fails a run.
 */
const STATUS = {
    passed: "passed",
    failed: "failed",
    error: "failed",
    hook_error: "failed",
    cleanup_error: "failed",
    undefined: "failed",
    ambiguous: "failed",
    skipped: "skipped",
    pending: "skipped",
    pending_warn: "skipped",
    untested: "skipped",
    unused: "skipped",
    unknown: "skipped",
};
/** Status of a scenario from its steps' and hooks': the worst; skipped if nothing was run. */
function worstStatus(steps) {
    const all = steps.map((status) => STATUS[status.toLowerCase()] ?? "failed");
    if (all.includes("failed"))
        return "failed";
    return all.length === 0 || all.includes("skipped") ? "skipped" : "passed";
}
/** Why a scenario fails at a step that has no message of its own. */
function stepMessage(status, step) {
    const word = status.toLowerCase();
    if (step === undefined && (word === "hook_error" || word === "cleanup_error")) {
        return `A ${word === "hook_error" ? "hook" : "cleanup"} raised an error.`;
    }
    const what = step === undefined ? "A step or hook" : `The step "${step}"`;
    if (word === "error")
        return `${what} raised an error.`;
    return word === "failed" ? `${what} failed.` : `${what} is ${word}.`;
}


/***/ }),

/***/ 19931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ changesOf),
/* harmony export */   h: () => (/* binding */ hunkFindings)
/* harmony export */ });
/**
 * Splits the body of a diff hunk (lines that begin with a blank, `-` or `+`) into its stretches of changed lines.
 * `start` is the line number of the first body line before the change. A pure insertion flags the line above it.
 */
function changesOf(start, body) {
    const changes = [];
    let line = start;
    let from = start;
    let removed = 0;
    let added = [];
    const flush = () => {
        if (removed === 0 && added.length === 0)
            return;
        const startLine = removed === 0 ? Math.max(1, from - 1) : from;
        changes.push({
            range: { startLine, endLine: removed === 0 ? startLine : from + removed - 1 },
            edit: {
                range: { startLine: from, startColumn: 1, endLine: from + removed, endColumn: 1 },
                text: added.map((text) => `${text}\n`).join(""),
            },
        });
        removed = 0;
        added = [];
    };
    for (const text of body) {
        if (text.startsWith("\\"))
            continue;
        if (text.startsWith("-") || text.startsWith("+")) {
            if (removed === 0 && added.length === 0)
                from = line;
            if (text.startsWith("+"))
                added.push(text.slice(1));
            else {
                removed++;
                line++;
            }
            continue;
        }
        flush();
        line++;
    }
    flush();
    return changes;
}
/** What a formatter would change in a hunk, a finding a stretch of lines, each with its fix. */
function hunkFindings(about, start, body) {
    return changesOf(start, body).map(({ range, edit }) => ({ ...about, severity: "warning", range, fix: [edit] }));
}


/***/ }),

/***/ 41376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ eslintJson)
/* harmony export */ });
/* harmony import */ var _json_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67616);
/* harmony import */ var _json_stream_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3671);
/* harmony import */ var _json_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51361);



/** ESLint's own JSON (`eslint -f json`): an array of files, each with its messages. */
const eslintJson = {
    format: "eslint",
    recognise: (head) => /^\s*\[\s*\{\s*"filePath"\s*:/.test(head),
    parse: async (source) => {
        const findings = [];
        const problems = [];
        let linted = 0;
        const fault = await (0,_json_stream_js__WEBPACK_IMPORTED_MODULE_2__/* .readJson */ .V)(source, ["$.*"], ({ value }) => {
            const file = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(value);
            const path = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(file.filePath);
            if (path === undefined || !Array.isArray(file.messages)) {
                problems.push({ path: source.path, code: "malformed", message: "An entry has no filePath or no messages." });
                return;
            }
            const messages = file.messages.map(_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB);
            if (messages.some(isIgnored))
                return;
            linted++;
            const positions = offsets((0,_json_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(file.source));
            for (const message of messages)
                findings.push(finding(path, message, positions));
        });
        if (fault)
            problems.push(fault);
        else if (linted === 0 && problems.length === 0) {
            problems.push({
                path: source.path,
                code: "empty",
                message: "ESLint looked at no file: nothing matched, or all is ignored.",
            });
        }
        return { findings, problems };
    },
};
/** The one message of a file that was named and not linted: not a clean file, and nothing to complain of either. */
function isIgnored(message) {
    return message.ruleId === null && message.line === undefined && /^File ignored /.test((0,_json_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(message.message) ?? "");
}
function finding(path, message, positions) {
    const rule = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(message.ruleId);
    return {
        tool: "eslint",
        rule: rule ?? (message.fatal === true ? "parse-error" : "eslint"),
        message: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(message.message) ?? "",
        severity: message.fatal === true || message.severity === 2 ? "error" : "warning",
        path,
        range: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .asRange */ .m7)(message.line, message.column, message.endLine, message.endColumn),
        url: rule && !rule.includes("/") ? `https://eslint.org/docs/latest/rules/${rule}` : undefined,
        fix: fix((0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(message.fix), positions),
    };
}
function fix(edit, positions) {
    const [start, end] = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .asList */ .DD)(edit.range).map(_json_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl);
    const text = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(edit.text);
    if (start === undefined || end === undefined || text === undefined)
        return undefined;
    const range = positions(start, end);
    return range && [{ range, text }];
}
/** ESLint gives fixes as UTF-16 offsets into the text without its byte-order mark, and the text with the result. */
function offsets(source) {
    if (source === undefined)
        return () => undefined;
    const text = source.replace(/^\uFEFF/, "");
    let starts = null;
    return (start, end) => {
        if (start < 0 || end < start || end > text.length)
            return undefined;
        starts ??= [0, ...[...text.matchAll(/\r\n|[\r\n\u2028\u2029]/g)].map((line) => line.index + line[0].length)];
        const from = position(starts, start);
        const to = position(starts, end);
        return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
    };
}
function position(starts, offset) {
    const line = starts.findLastIndex((start) => start <= offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
}


/***/ }),

/***/ 97946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ failurePlace),
/* harmony export */   r: () => (/* binding */ panicMessage)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16767);

/** Most of an output that is searched, in UTF-16 units. */
const SEARCH_LIMIT = 64 * 1024;
const dotnetFrame = /^[ \t]*(?:at|bei|à|en) [^\n]{1,600}? (?:in|dans|en) (?<path>(?:[A-Za-z]:)?[^\n:]{1,400}):(?:line|Zeile|ligne|línea) (?<line>\d+)\.?[ \t\r]*$/gm;
/** How runners print a place, each with the groups `path` and `line`; a Rust backtrace would pass for one of Node. */
const frames = [
    // pytest: `tests/test_a.py:3: AssertionError`
    /^(?<path>[^\s:][^:\n]*\.py):(?<line>\d+): /gm,
    // Python: `File "tests/test_a.py", line 3, in test`
    /^[ \t]*File "(?<path>[^"\n]+)", line (?<line>\d+)/gm,
    // Rust: `panicked at src/lib.rs:10:9:`, before 1.73 `panicked at 'text', src/lib.rs:10:9`
    /panicked at (?:[^\n]{0,1000}', )?(?<path>[^\n:']{1,400}):(?<line>\d+):\d+/gm,
    // Node, jest, mocha: `at Object.<anonymous> (src/a.test.js:3:5)`
    /^[ \t]*at (?:[^\n]*\()?(?:file:\/\/)?(?<path>[^()\n]*?[^()\s:]):(?<line>\d+):\d+\)?[ \t\r]*$/gm,
    // vitest: `❯ src/a.test.ts:3:5`
    /^[ \t]*❯ (?:[^\n]* )?(?<path>\S+?):(?<line>\d+):\d+[ \t\r]*$/gm,
    // Go: `    a_test.go:12: message`
    /^[ \t]+(?<path>[^\s:]+\.go):(?<line>\d+): /gm,
    // A Go panic: `\t/home/dev/shop/a_test.go:12 +0x1c`
    /^[ \t]+(?<path>[^\s:]+_test\.go):(?<line>\d+) \+0x/gm,
    // phpunit: `/app/tests/ATest.php:12`
    /^(?<path>[^\s:][^:\n]*\.php):(?<line>\d+)$/gm,
    // .NET, in some of its languages: `   at Shop.Tests.Adds() in C:\shop\CartTests.cs:line 12`
    dotnetFrame,
    // Ruby: `./spec/cart_spec.rb:12:in 'block (2 levels) in <top (required)>'`
    /^[ \t]*(?<path>[^\s:][^\n:]{0,400}\.(?:rb|feature)):(?<line>\d+)(?::in [^\n]*)?$/gm,
    // Dart: `test/cart_test.dart 12:5  main.<fn>`
    /^(?<path>[^\s:][^\n:]{0,400}\.dart) (?<line>\d+):\d+\s/gm,
];
/** Longest line that is searched for a frame: the time that an expression takes may grow with its square. */
const LINE_LIMIT = 1_000;
const longLine = new RegExp(`[^\\n]{${LINE_LIMIT + 1},}`, "g");
/** Folders whose code is not the project's. */
const foreign = /(?:^|[\\/])(?:node_modules|site-packages|dist-packages|vendor|registry[\\/]src|rustc[\\/][0-9a-f]{40}|lib[\\/]python\d[\d.]*|ruby[\\/]\d[\d.]*[\\/]gems)[\\/]|^node:|^<|^internal[\\/]/;
/**
 * The first frame in the test's own `file` if that is known, else the first in the project's code; null if the text
 * names no place. Java names only a file: its folder is taken from the class that the case belongs to.
 */
function failurePlace(output, file, className) {
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .boundedMiddle */ .jE)(output, SEARCH_LIMIT).replace(longLine, (line) => line.slice(0, LINE_LIMIT));
    const all = frames.flatMap((frame) => [...text.matchAll(frame)].map(toPlace));
    // Generated code says line 0.
    const own = all.filter((place) => !foreign.test(place.path) && place.line > 0);
    if (file !== undefined)
        return own.find((place) => sameFile(place.path, file)) ?? null;
    return dotnetPlace(text, className) ?? own[0] ?? javaPlace(text, className);
}
function toPlace(match) {
    return { path: match.groups?.path ?? "", line: Number(match.groups?.line) };
}
function sameFile(a, b) {
    const [long, short] = a.length > b.length ? [a, b] : [b, a];
    const [longer, shorter] = [long.replaceAll("\\", "/"), short.replaceAll("\\", "/").replace(/^\.\//, "")];
    return longer === shorter || longer.endsWith(`/${shorter}`);
}
/** The frame in the test's own class: those of an assertion library have sources too. */
function dotnetPlace(text, className) {
    const at = className ? text.indexOf(` ${className}.`) : -1;
    if (at < 0)
        return null;
    const [match] = (text.slice(text.lastIndexOf("\n", at) + 1).split("\n", 1)[0] ?? "").matchAll(dotnetFrame);
    const place = match ? toPlace(match) : null;
    return place && place.line > 0 ? place : null;
}
function javaPlace(text, className) {
    if (!className || !/^[\w$.]+$/.test(className))
        return null;
    const at = text.indexOf(`at ${className}`);
    const frame = at < 0 ? null : /^[^\n(]*\((?<file>\w+\.(?:java|kt|scala|groovy)):(?<line>\d+)\)/.exec(text.slice(at));
    if (!frame?.groups)
        return null;
    const folder = className.split(".").slice(0, -1).join("/");
    const name = frame.groups.file ?? "";
    return { path: folder === "" ? name : `${folder}/${name}`, line: Number(frame.groups.line) };
}
/** What a panicking Rust test says, without the place and the backtrace; null if the output is empty. */
function panicMessage(all) {
    const output = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .boundedMiddle */ .jE)(all, SEARCH_LIMIT);
    const after = /panicked at [^\n]{1,1000}?:\d+:\d+:\n/.exec(output);
    if (after) {
        const rest = output.slice(after.index + after[0].length).split(/\n(?:stack backtrace:|note: )/, 1)[0] ?? "";
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .Mm)(rest.trim(), _text_js__WEBPACK_IMPORTED_MODULE_0__/* .MESSAGE_LIMIT */ .Gy);
    }
    const before173 = /panicked at '([\s\S]{0,4000}?)', [^\s:]{1,400}:\d+:\d+/.exec(output)?.[1];
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .Mm)(before173 ?? (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .firstLine */ .TM)(output), _text_js__WEBPACK_IMPORTED_MODULE_0__/* .MESSAGE_LIMIT */ .Gy) || null;
}


/***/ }),

/***/ 42615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ flake8Text)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _python_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50496);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45877);



const finding = /^(.+?):(\d+):(\d+): ([A-Z]+\d+) (.*)$/;
/** flake8's default format, `path:line:column: CODE message`. Source lines, counts and benchmarks between are passed over. */
const flake8Text = {
    format: "flake8-text",
    emptyIsClean: true,
    recognise: (head) => /^\S.*?:\d+:\d+: [A-Z]{1,3}\d{1,4} \S/m.test((0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(head)),
    async parse(source) {
        const findings = [];
        for await (const raw of (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .Mn)(source)) {
            const match = finding.exec((0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(raw));
            if (!match)
                continue;
            const [, path, line, column, rule = "flake8", message = ""] = match;
            const startLine = Number(line);
            findings.push({
                tool: "flake8",
                rule,
                message,
                severity: (0,_python_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .pythonSeverity */ .g)(rule),
                path,
                // Line 0 is the file as a whole.
                ...(startLine > 0 && { range: { startLine, startColumn: Math.max(1, Number(column)) } }),
            });
        }
        return { findings, problems: [] };
    },
};


/***/ }),

/***/ 97415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ gitleaksJson)
/* harmony export */ });
/* harmony import */ var _json_head_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98101);
/* harmony import */ var _json_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67616);
/* harmony import */ var _json_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99525);
/* harmony import */ var _json_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51361);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16767);





/**
 * Gitleaks' JSON, of version 8 and of version 7 with its other names. The match, the secret, the line, the author and the
 * commit's message are never taken. A scan without leaks may write `null`; since only its name tells such a document
 * from others, it must be named. Gitleaks rates nothing: what leaked is open to all who can read, which is critical.
 */
const gitleaksJson = {
    format: "gitleaks-json",
    recognise: (head) => (0,_json_head_js__WEBPACK_IMPORTED_MODULE_0__/* .hasKeys */ .x)(head, "[].RuleID", "[].Secret") || (0,_json_head_js__WEBPACK_IMPORTED_MODULE_0__/* .hasKeys */ .x)(head, "[].offender", "[].rule"),
    parse: (source) => (0,_json_report_js__WEBPACK_IMPORTED_MODULE_2__/* .readItems */ .F1)(source, "gitleaks", toFinding, { nullIsClean: true }),
};
function toFinding(entry) {
    const rule = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(entry.RuleID) ?? (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(entry.rule);
    const path = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(entry.File) ?? (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(entry.file);
    if (rule === undefined || path === undefined)
        return null;
    const commit = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(entry.Commit) ?? (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(entry.commit) ?? "";
    const startLine = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asPlace */ .s$)(entry.StartLine) ?? (0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asPlace */ .s$)(entry.lineNumber);
    const endLine = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asPlace */ .s$)(entry.EndLine);
    const what = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(entry.Description) || `Secret found by the rule ${rule}`;
    return {
        tool: "gitleaks",
        rule: (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .bounded */ .Mm)(rule, _text_js__WEBPACK_IMPORTED_MODULE_4__/* .NAME_LIMIT */ .Uo),
        message: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .bounded */ .Mm)(what, _text_js__WEBPACK_IMPORTED_MODULE_4__/* .NAME_LIMIT */ .Uo - 30)}${/^[0-9a-f]{7,}$/.test(commit) ? ` (commit ${commit.slice(0, 12)})` : ""}`,
        severity: "error",
        risk: "critical",
        path,
        ...(startLine !== undefined && { range: { startLine, ...(endLine !== undefined && { endLine }) } }),
    };
}


/***/ }),

/***/ 26328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ goCover)
/* harmony export */ });
/* harmony import */ var _line_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7459);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45877);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16767);



/**
 * Profiles of `go test -coverprofile` (golang.org/x/tools/cover). Totals count statements, as `go tool cover -func`
 * does; lines are those that a block spans, and a line ran if any block on it did.
 */
const goCover = {
    format: "go-cover",
    recognise: (head) => /^mode: (?:set|count|atomic)\s/.test(head),
    parse: parseGoCover,
};
/** Lines of one block that are looked at; a longer one is no Go code. */
const SPAN_LIMIT = 100_000;
async function parseGoCover(source) {
    // With -coverpkg, and in profiles that were joined, the same block comes once for each test binary.
    const files = new Map();
    const keep = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .keeper */ .tF)();
    let number = 0;
    for await (const line of (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)(source)) {
        number++;
        if (line.trim() === "" || /^mode: \w+$/.test(line.trim()))
            continue;
        const match = /^(.+):((\d+)\.\d+,(\d+)\.\d+ (\d+)) (\d+)\s*$/.exec(line);
        const [startLine, endLine] = [Number(match?.[3]), Number(match?.[4])];
        if (!match || endLine < startLine || endLine - startLine > SPAN_LIMIT) {
            const message = `This line is no block of a Go cover profile (cut, or two writers at once?): ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)(line, 120)}`;
            return { problems: [{ path: source.path, code: "malformed", message, line: number }] };
        }
        const path = keep(match[1] ?? "");
        const blocks = files.get(path) ?? new Map();
        files.set(path, blocks);
        const block = blocks.get(match[2] ?? "");
        if (block)
            block.hits += Number(match[6]);
        else
            blocks.set(keep(match[2] ?? ""), { startLine, endLine, statements: Number(match[5]), hits: Number(match[6]) });
    }
    if (number === 0)
        return { problems: [{ path: source.path, code: "empty", message: "The file is empty." }] };
    return { coverage: { files: [...files].map(([path, blocks]) => toFile(path, [...blocks.values()])) }, problems: [] };
}
function toFile(path, blocks) {
    const hits = new Map();
    let covered = 0;
    let total = 0;
    for (const block of blocks) {
        total += block.statements;
        if (block.hits > 0)
            covered += block.statements;
        if (block.statements === 0)
            continue;
        for (let line = block.startLine; line <= block.endLine; line++) {
            hits.set(line, Math.max(hits.get(line) ?? 0, block.hits));
        }
    }
    return { path, lines: (0,_line_table_js__WEBPACK_IMPORTED_MODULE_2__/* .sortedLines */ .LU)(hits), statements: { covered, total } };
}


/***/ }),

/***/ 884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ goErrors)
/* harmony export */ });
/* harmony import */ var _line_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84621);

const PLACED = /^(?:: )?(?:vet: )?((?:[A-Za-z]:)?[^\s:(][^:(]*\.go):(\d+):(?:(\d+):)? (.+)$/;
/**
 * The errors in a text that linters hand on as they got it from Go: `# package`, then `./a.go:3:23: message` a line. Their
 * own place is the package's first line, or none. Empty where no line has a place.
 */
function goErrors(text) {
    return text.split(/\r?\n/).flatMap((line) => {
        const [, path, row, column, message = ""] = PLACED.exec(line) ?? [];
        const range = (0,_line_report_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(row, column);
        return path === undefined || !range ? [] : [{ path: path.replace(/^\.\//, ""), range, message }];
    });
}


/***/ }),

/***/ 74674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P1: () => (/* binding */ goTestJson),
/* harmony export */   PU: () => (/* binding */ SUBTEST_FAILED),
/* harmony export */   SS: () => (/* binding */ NO_END)
/* harmony export */ });
/* harmony import */ var _core_tests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5780);
/* harmony import */ var _failure_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97946);
/* harmony import */ var _json_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67616);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45877);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16767);





/** The event stream of `go test -json` (`go doc test2json`, and `go help buildjson` for the events of builds). */
const goTestJson = {
    format: "go-test-json",
    recognise: (head) => (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .someLine */ .DM)(head, isEvent),
    parse: parseGoTest,
};
/** Most output that is kept of one test or package while it runs, in UTF-16 units. */
const OUTPUT_LIMIT = 16 * 1024;
/** Message of a failure that printed nothing of its own. */
const SILENT = "It printed nothing.";
const actions = [
    "start",
    "run",
    "pause",
    "cont",
    "pass",
    "bench",
    "fail",
    "output",
    "skip",
    "attr",
    "artifacts",
    "build-output",
    "build-fail",
];
function isEvent(event) {
    return actions.includes((0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(event.Action) ?? "") && ("Package" in event || "ImportPath" in event);
}
async function parseGoTest(source) {
    const stream = new GoStream();
    const skipped = new _json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .SkippedLines */ .S$();
    let number = 0;
    let last = "";
    for await (const line of (0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .lines */ .Mn)(source)) {
        number++;
        if (line.trim() === "")
            continue;
        last = line;
        const event = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonObject */ .o$)(line);
        if (event && isEvent(event))
            stream.take(event);
        else if (!event)
            skipped.add(number, line);
    }
    const problems = [];
    const cut = /^\s*\{"/.test(last) && (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonObject */ .o$)(last) === null;
    if (stream.events === 0) {
        const message = "The file holds no event of `go test -json`.";
        return { problems: [{ path: source.path, code: "malformed", message }] };
    }
    if (cut)
        problems.push({ path: source.path, code: "truncated", message: "The last line is cut.", line: number });
    const open = stream.openPackages();
    if (open.length > 0 && !cut) {
        const message = `The stream ends while these packages still run: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .bounded */ .Mm)(open.join(", "), 300)}`;
        problems.push({ path: source.path, code: "truncated", message, line: number });
    }
    for (const message of stream.packageFailures()) {
        problems.push({ path: source.path, code: "incomplete", message });
    }
    const left = skipped.report();
    if (left && !cut)
        problems.push({ path: source.path, code: "disagreement", ...left });
    return { tests: (0,_core_tests_js__WEBPACK_IMPORTED_MODULE_0__/* .countTests */ .tu)(stream.cases()), problems };
}
class GoStream {
    events = 0;
    #units = new Map();
    /** How often each package has ended. */
    #rounds = new Map();
    /** What a build printed, by import path. */
    #builds = new Map();
    #failedBuilds = new Set();
    #keep = (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .keeper */ .tF)();
    take(event) {
        this.events++;
        const action = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(event.Action);
        const output = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(event.Output) ?? "";
        const importPath = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(event.ImportPath);
        if (importPath !== undefined) {
            this.#builds.set(importPath, tail(this.#builds.get(importPath) ?? "", output));
            if (action === "build-fail")
                this.#failedBuilds.add(importPath);
            return;
        }
        const unit = this.#unit((0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(event.Package) ?? "", (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(event.Test), action === "output");
        if (action === "output") {
            if (unit.end === null || unit.end === "fail")
                unit.output = tail(unit.output, output);
        }
        else if (action === "pass" || action === "fail" || action === "skip" || action === "bench") {
            this.#end(unit, action === "bench" ? "pass" : action, event);
        }
    }
    #end(unit, end, event) {
        // With -count one round has a test several times: one failure among them is a failure.
        if (unit.end !== "fail")
            unit.end = end;
        unit.seconds = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(event.Elapsed);
        unit.failedBuild = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(event.FailedBuild);
        if (unit.end !== "fail")
            unit.output = "";
        if (unit.test === undefined)
            this.#rounds.set(unit.package, (this.#rounds.get(unit.package) ?? 0) + 1);
    }
    /** The test or package that an event speaks of, begun anew in a new round of its package. */
    #unit(packageName, test, isOutput) {
        const key = test === undefined ? packageName : `${packageName} ${test}`;
        const round = this.#rounds.get(packageName) ?? 0;
        const known = this.#units.get(key);
        if (known && (known.round === round || isOutput))
            return known;
        const unit = known ?? {
            package: this.#keep(packageName),
            test: test === undefined ? undefined : this.#keep((0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .bounded */ .Mm)(test, _text_js__WEBPACK_IMPORTED_MODULE_4__/* .NAME_LIMIT */ .Uo)),
            end: null,
            seconds: undefined,
            output: "",
            failedBuild: undefined,
            round,
            failedBefore: false,
        };
        if (known) {
            known.failedBefore ||= known.end === "fail" || known.end === null;
            Object.assign(known, { end: null, output: "", failedBuild: undefined, round });
        }
        else {
            this.#units.set(this.#keep(key), unit);
        }
        return unit;
    }
    /** Packages that have begun and have no end, in a stream that tells of ends at all. */
    openPackages() {
        const packages = [...this.#units.values()].filter((unit) => unit.test === undefined);
        return packages.filter((unit) => unit.end === null).map((unit) => unit.package);
    }
    cases() {
        const details = (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .detailsBudget */ .iq)();
        const parents = this.#failedParents();
        const cases = [];
        for (const [key, unit] of this.#units) {
            if (unit.test === undefined)
                continue;
            const test = toCase(unit, unit.test, details);
            cases.push(test.failure?.message === SILENT && parents.has(key) ? subtestFailed(test) : test);
        }
        return cases;
    }
    /** Keys of tests of which a subtest failed. */
    #failedParents() {
        const parents = new Set();
        for (const [key, unit] of this.#units) {
            if (unit.test === undefined || unit.end === "pass" || unit.end === "skip")
                continue;
            const nameStart = unit.package.length + 1;
            for (let at = key.lastIndexOf("/"); at > nameStart; at = key.lastIndexOf("/", at - 1))
                parents.add(key.slice(0, at));
        }
        return parents;
    }
    /**
     * Why packages failed in which no test failed: their build, their setup, a race or a panic after the last test. They
     * are no tests, and yet nothing that they hold was judged.
     */
    packageFailures() {
        const units = [...this.#units.values()];
        const failed = units.filter((unit) => unit.test && unit.end !== "pass" && unit.end !== "skip");
        const failing = new Set(failed.map((unit) => unit.package));
        const failures = [];
        for (const unit of this.#units.values()) {
            if (unit.test !== undefined || unit.end !== "fail")
                continue;
            const build = unit.failedBuild;
            if (build !== undefined)
                this.#failedBuilds.delete(build);
            else if (failing.has(unit.package))
                continue;
            failures.push(packageFailure(unit.package, build === undefined ? unit.output : this.#builds.get(build), build !== undefined));
        }
        for (const importPath of this.#failedBuilds) {
            failures.push(packageFailure(importPath, this.#builds.get(importPath), true));
        }
        return failures;
    }
}
/** Message of a test that an exit or a kill of its process cut down: a panic says so itself. */
const NO_END = "The test has begun and has no end.";
/** Message of a test that says nothing of its own, and of which a subtest failed. */
const SUBTEST_FAILED = "A subtest of it failed.";
/** A test that has begun and has no end was cut down by a panic, an exit or a kill: it failed. */
function toCase(unit, name, details) {
    const common = {
        name,
        suite: unit.package,
        timeMs: unit.seconds === undefined ? undefined : Math.round(unit.seconds * 1e6) / 1e3,
    };
    if (unit.end === "pass")
        return { ...common, status: "passed", ...(unit.failedBefore ? { flaky: true } : {}) };
    if (unit.end === "skip")
        return { ...common, status: "skipped" };
    const place = (0,_failure_place_js__WEBPACK_IMPORTED_MODULE_1__/* .failurePlace */ .S)(unit.output);
    return {
        ...common,
        ...placed(place, unit.package),
        status: "failed",
        failure: {
            kind: unit.end === "fail" ? "failure" : "error",
            message: unit.end === "fail" ? messageOf(unit.output) : (panicOf(unit.output) ?? NO_END),
            details: details(unit.output.trimEnd()),
        },
    };
}
function subtestFailed(test) {
    return { ...test, failure: { kind: "failure", message: SUBTEST_FAILED } };
}
function packageFailure(name, output, isBuild) {
    const what = isBuild ? "does not build" : "failed although none of its tests did";
    return `Package ${name} ${what}: ${messageOf(output ?? "")}`;
}
/** Go prints a test's file without its folder: the package says where it is. */
function placed(place, packageName) {
    if (!place)
        return {};
    const path = place.path.includes("/") ? place.path : `${packageName}/${place.path}`;
    return { path, line: place.line };
}
/** The first line that is neither a heading nor an end mark of the test runner's own. */
function messageOf(output) {
    const said = output
        .split("\n")
        .map((line) => line.trim())
        .find((line) => line !== "" && !/^(?:===|---|#|FAIL\b|PASS\b|exit status|panic: testing)/.test(line));
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .bounded */ .Mm)(said?.replace(/^\S+_test\.go:\d+: /, "") || SILENT, _text_js__WEBPACK_IMPORTED_MODULE_4__/* .MESSAGE_LIMIT */ .Gy);
}
/** What ended the process, in Go's own words; null if it did not speak. */
function panicOf(output) {
    const said = /^(?:panic|fatal error): .*/m.exec(output)?.[0];
    return said === undefined ? null : (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .bounded */ .Mm)(said, _text_js__WEBPACK_IMPORTED_MODULE_4__/* .MESSAGE_LIMIT */ .Gy);
}
function tail(text, more) {
    const all = text + more;
    if (all.length <= OUTPUT_LIMIT)
        return all;
    const half = OUTPUT_LIMIT / 2;
    // The start says what failed; of the rest the end counts.
    return `${all.slice(0, half)}${all.slice(-half)}`;
}


/***/ }),

/***/ 4115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ gofmtDiff)
/* harmony export */ });
/* harmony import */ var _diff_hunks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19931);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45877);


const ABOUT = { tool: "gofmt", rule: "gofmt", message: "Not formatted as gofmt would format it" };
/** What `gofmt -d` prints (a unified diff), or `gofmt -l` (a file a line). Empty output is clean. */
const gofmtDiff = {
    format: "gofmt",
    emptyIsClean: true,
    recognise: (head) => /^diff (\S+ )?\S*\.go(\.orig)? \S*\.go\n--- /.test(head) || /^(\S+\.go\r?\n)+$/.test(head),
    parse: async (source) => {
        const findings = [];
        let path = null;
        let start = null;
        let body = [];
        const flush = () => {
            if (path !== null && start !== null)
                findings.push(...(0,_diff_hunks_js__WEBPACK_IMPORTED_MODULE_1__/* .hunkFindings */ .h)({ ...ABOUT, path }, start, body));
            start = null;
            body = [];
        };
        for await (const line of (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)(source)) {
            const [, first] = /^@@ -(\d+)(?:,\d+)? \+\d+(?:,\d+)? @@/.exec(line) ?? [];
            if (first !== undefined) {
                flush();
                start = Number(first);
            }
            else if (/^diff .+ .+\.go$/.test(line)) {
                flush();
                path = null;
            }
            else if (start === null && line.startsWith("+++ ")) {
                path = line.slice(4).split("\t")[0] ?? null;
            }
            else if (start !== null) {
                body.push(line);
            }
            else if (path === null && line.endsWith(".go") && !line.startsWith("--- ")) {
                findings.push({ ...ABOUT, severity: "warning", path: line });
            }
        }
        flush();
        return { findings, problems: [] };
    },
};


/***/ }),

/***/ 99433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ golangciJson)
/* harmony export */ });
/* harmony import */ var _go_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(884);
/* harmony import */ var _json_head_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98101);
/* harmony import */ var _json_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67616);
/* harmony import */ var _json_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99525);
/* harmony import */ var _json_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51361);





/** golangci-lint's JSON, of version 1 and 2. `Issues` is null where there are none. */
const golangciJson = {
    format: "golangci-json",
    recognise: (head) => (0,_json_head_js__WEBPACK_IMPORTED_MODULE_1__/* .hasKeys */ .x)(head, "Issues", "Report") || (0,_json_head_js__WEBPACK_IMPORTED_MODULE_1__/* .hasKeys */ .x)(head, "Issues[].FromLinter"),
    parse: async (source) => {
        const findings = [];
        const problems = [];
        const outline = { lists: ["$.Issues", "$.Report.Warnings"], values: ["$.Report.Error"] };
        const { problem, seen } = await (0,_json_report_js__WEBPACK_IMPORTED_MODULE_3__/* .readLists */ .qZ)(source, outline, (path, value) => {
            const entry = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asObject */ .eB)(value);
            if (path === "$.Issues")
                findings.push(...toFindings(entry));
            else if (path === "$.Report.Error")
                problems.push((0,_json_report_js__WEBPACK_IMPORTED_MODULE_3__/* .toldProblem */ .Py)(source, "incomplete", (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(value) ?? ""));
            else
                problems.push((0,_json_report_js__WEBPACK_IMPORTED_MODULE_3__/* .toldProblem */ .Py)(source, "disagreement", `${(0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(entry.Tag) ?? "golangci-lint"}: ${(0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(entry.Text)}`));
        });
        if (problem)
            problems.push(problem);
        else if (!seen.has("$.Issues"))
            problems.push((0,_json_report_js__WEBPACK_IMPORTED_MODULE_3__/* .notThis */ .oO)(source, "golangci-lint", "Issues"));
        const told = problems.filter(({ code, message }) => code !== "incomplete" || message !== "");
        return (0,_json_report_js__WEBPACK_IMPORTED_MODULE_3__/* .findingsOrProblems */ .Yk)(findings, told);
    },
};
function toFindings(entry) {
    const linter = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(entry.FromLinter) ?? "golangci-lint";
    const message = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(entry.Text) ?? "";
    const about = { tool: "golangci-lint", rule: linter, severity: severityOf((0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(entry.Severity) ?? "", linter) };
    const errors = linter === "typecheck" ? (0,_go_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .goErrors */ .i)(message) : [];
    if (errors.length > 0)
        return errors.map((error) => ({ ...about, ...error }));
    const place = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asObject */ .eB)(entry.Pos);
    const lines = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asObject */ .eB)(entry.LineRange);
    const startLine = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asPlace */ .s$)(place.Line) ?? (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asPlace */ .s$)(lines.From);
    const path = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(place.Filename);
    if (startLine === undefined)
        return [{ ...about, message, path }];
    const text = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asList */ .DD)(entry.SourceLines).map((line) => (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(line) ?? "");
    const bytes = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asPlace */ .s$)(place.Column);
    const startColumn = bytes === undefined ? undefined : columnOf(text[0], bytes);
    const fix = fixOf(entry, startLine, text);
    const range = { startLine, startColumn, endLine: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asPlace */ .s$)(lines.To) };
    return [{ ...about, message, path, range, ...(fix && { fix }) }];
}
/** Go counts columns in bytes. */
function columnOf(line, bytes) {
    return line === undefined
        ? bytes
        : Buffer.from(line)
            .subarray(0, bytes - 1)
            .toString("utf8").length + 1;
}
/**
 * Its only suggestion. Edits are byte offsets into the file, of which the report holds the lines of the issue: one that
 * reaches beyond them has no place.
 */
function fixOf(entry, startLine, text) {
    const [only, ...others] = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asList */ .DD)(entry.SuggestedFixes).map(_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asObject */ .eB);
    const { Offset, Column } = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asObject */ .eB)(entry.Pos);
    const offset = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(Offset);
    const column = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asPlace */ .s$)(Column);
    if (!only || others.length > 0 || offset === undefined || column === undefined || text.length === 0)
        return undefined;
    const source = Buffer.from(text.join("\n"));
    const edits = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asList */ .DD)(only.TextEdits).map(_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asObject */ .eB);
    const fix = edits.flatMap((edit) => {
        const from = ((0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(edit.Pos) ?? -1) - offset + column - 1;
        const to = ((0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(edit.End) ?? -1) - offset + column - 1;
        if (from < 0 || to < from || to > source.length)
            return [];
        const [start, end] = [from, to].map((at) => source.subarray(0, at).toString("utf8").split("\n"));
        const range = {
            startLine: startLine + (start?.length ?? 1) - 1,
            startColumn: (start?.at(-1)?.length ?? 0) + 1,
            endLine: startLine + (end?.length ?? 1) - 1,
            endColumn: (end?.at(-1)?.length ?? 0) + 1,
        };
        return [{ range, text: Buffer.from((0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(edit.NewText) ?? "", "base64").toString("utf8") }];
    });
    return fix.length > 0 && fix.length === edits.length ? fix : undefined;
}
/** Without a setting of the user's there is no severity; code that does not compile is an error all the same. */
function severityOf(word, linter) {
    if (linter === "typecheck" || /^(error|high|critical|blocker)$/i.test(word))
        return "error";
    return /^(info|information|note|notice|hint|low|minor)$/i.test(word) ? "note" : "warning";
}


/***/ }),

/***/ 47686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ govetJson)
/* harmony export */ });
/* harmony import */ var _json_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67616);
/* harmony import */ var _json_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51361);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45877);



/** Go's places: `path:line` with or without a column. */
const PLACE = /^(.+?):(\d+)(?::(\d+))?$/;
const COMPILE = /^(?:vet: )?([^\s:][^:]*\.go|[A-Za-z]:[^:]*\.go):(\d+):(?:(\d+):)? (.*)$/;
/**
 * What `go vet -json` prints on one stream: a JSON object a package, with `# package` lines between, and a
 * `vet: path:line:column: …` line for a package that does not compile. A stream without any object speaks of nothing.
 */
const govetJson = {
    format: "govet",
    emptyIsClean: true,
    recognise: (head) => /^(#[^\n]*\n)*\{\s*(\}|"[^"]+":\s*\{\s*"\w+":\s*[[{])/.test(head) && /"posn"|^#[^\n]*\n\{\}/m.test(head),
    parse: async (source) => {
        const found = new Map();
        const problems = [];
        const add = (finding) => {
            const { startLine, startColumn } = finding.range ?? {};
            found.set([finding.rule, finding.path, startLine, startColumn, finding.message].join("\0"), finding);
        };
        let open = null;
        for await (const line of (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .lines */ .Mn)(source)) {
            if (open === null && line.startsWith("{"))
                open = [];
            if (open === null) {
                const broken = compileError(line);
                if (broken)
                    add(broken);
                continue;
            }
            open.push(line);
            if (!/^\}|^\{.*\}\s*$/.test(line))
                continue;
            const value = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(open.join("\n"));
            open = null;
            if (value === undefined)
                problems.push({ path: source.path, code: "malformed", message: "An object is no JSON." });
            else
                read((0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(value), source.path, add, problems);
        }
        if (open !== null) {
            problems.push({ path: source.path, code: "truncated", message: "The last JSON object is cut." });
        }
        return { findings: [...found.values()], problems };
    },
};
function read(document, path, add, problems) {
    for (const [name, analyzers] of Object.entries(document)) {
        for (const [analyzer, diagnostics] of Object.entries((0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(analyzers))) {
            const error = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(diagnostics).error);
            if (error !== undefined) {
                problems.push({ path, code: "malformed", message: `${analyzer} failed in ${name}: ${error}` });
            }
            for (const item of (0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .asList */ .DD)(diagnostics).map(_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB))
                add(diagnostic(analyzer, item));
        }
    }
}
function diagnostic(analyzer, item) {
    const [, path, line, column] = PLACE.exec((0,_json_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(item.posn) ?? "") ?? [];
    const [, endPath, endLine, endColumn] = PLACE.exec((0,_json_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(item.end) ?? "") ?? [];
    const end = endPath === path && endLine !== undefined && endColumn !== undefined;
    return {
        tool: "go-vet",
        rule: analyzer,
        message: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(item.message) ?? "",
        severity: "warning",
        path,
        range: line === undefined
            ? undefined
            : {
                startLine: Number(line),
                startColumn: column === undefined ? undefined : Number(column),
                endLine: end ? Number(endLine) : undefined,
                endColumn: end ? Number(endColumn) : undefined,
            },
        url: `https://pkg.go.dev/golang.org/x/tools/go/analysis/passes/${analyzer}`,
    };
}
function compileError(line) {
    const [, path, row, column, message = ""] = COMPILE.exec(line) ?? [];
    if (path === undefined)
        return undefined;
    const range = { startLine: Number(row), startColumn: column === undefined ? undefined : Number(column) };
    return { tool: "go-vet", rule: "compile", message, severity: "error", path, range };
}


/***/ }),

/***/ 35952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ govulncheckJson)
/* harmony export */ });
/* harmony import */ var _advisory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61327);
/* harmony import */ var _json_head_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98101);
/* harmony import */ var _json_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67616);
/* harmony import */ var _json_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99525);
/* harmony import */ var _json_stream_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3671);
/* harmony import */ var _json_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51361);






/** The Go database rates nothing. What is called counts as high; what only stands in the build fails nothing in govulncheck either. */
const RISKS = { called: "high", imported: "low", required: "low" };
const MESSAGES = ["config", "progress", "SBOM", "osv", "finding"];
/**
 * `govulncheck -format json`: JSON objects one after another (or a recorded list of them), each with one message. One
 * finding an advisory, by the trace that comes nearest. Before 1.0 it was one object with `Vulns`.
 */
const govulncheckJson = {
    format: "govulncheck-json",
    recognise: (head) => (0,_json_head_js__WEBPACK_IMPORTED_MODULE_1__/* .hasKeys */ .x)(head, "config.protocol_version") ||
        (0,_json_head_js__WEBPACK_IMPORTED_MODULE_1__/* .hasKeys */ .x)(head, "[].config.protocol_version") ||
        (0,_json_head_js__WEBPACK_IMPORTED_MODULE_1__/* .hasKeys */ .x)(head, "Calls.Functions") ||
        (0,_json_head_js__WEBPACK_IMPORTED_MODULE_1__/* .hasKeys */ .x)(head, "Vulns[].OSV"),
    parse: async (source) => {
        const database = new Map();
        const nearest = new Map();
        const problems = [];
        let known = false;
        const read = (name, value) => {
            known ||= MESSAGES.includes(name);
            const entry = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asObject */ .eB)(value);
            if (name === "osv")
                database.set((0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(entry.id) ?? "", entry);
            if (name === "finding")
                keepNearest(nearest, hitOf(entry));
        };
        const problem = await (0,_json_stream_js__WEBPACK_IMPORTED_MODULE_5__/* .readJson */ .V)(source, ["$.*", "$.Vulns.*"], ({ keys, value, drop }) => {
            const [first] = keys;
            if (keys.length === 2) {
                const entry = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asObject */ .eB)(value);
                database.set((0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asObject */ .eB)(entry.OSV).id) ?? "", (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asObject */ .eB)(entry.OSV));
                keepNearest(nearest, oldHitOf(entry));
                drop();
            }
            else if (first === "Vulns" || first === "Calls")
                known = true;
            else if (typeof first === "string")
                read(first, value);
            else if ((0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value))
                for (const [name, message] of Object.entries(value))
                    read(name, message);
        }, { many: true });
        if (problem)
            problems.push(problem);
        else if (!known)
            problems.push((0,_json_report_js__WEBPACK_IMPORTED_MODULE_3__/* .notThis */ .oO)(source, "govulncheck", "config"));
        const findings = [...nearest.values()].map((hit) => toFinding(hit, database.get(hit.id) ?? {}));
        return (0,_json_report_js__WEBPACK_IMPORTED_MODULE_3__/* .findingsOrProblems */ .Yk)(findings, problems);
    },
};
function keepNearest(hits, hit) {
    const rank = ["required", "imported", "called"];
    const before = hits.get(hit.id);
    if (!before || rank.indexOf(hit.reach) > rank.indexOf(before.reach))
        hits.set(hit.id, hit);
}
/** A trace runs from the weak symbol out to the entry point of the project's own module: its innermost call is the place. */
function hitOf(entry) {
    const trace = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asList */ .DD)(entry.trace).map(_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asObject */ .eB);
    const sink = trace[0] ?? {};
    const own = trace.slice(1).find(({ module }) => module === trace.at(-1)?.module);
    const call = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asObject */ .eB)(own?.position);
    const startLine = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asPlace */ .s$)(call.line);
    const called = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(sink.function) !== undefined;
    return {
        id: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(entry.osv) ?? "",
        reach: called ? "called" : (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(sink.package) === undefined ? "required" : "imported",
        module: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(sink.module) ?? "",
        version: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(sink.version),
        fixed: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(entry.fixed_version),
        ...(called && startLine !== undefined
            ? { path: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(call.filename), range: { startLine, startColumn: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asPlace */ .s$)(call.column) } }
            : {}),
    };
}
function oldHitOf(entry) {
    const reach = Number(entry.CallSink) > 0 ? "called" : Number(entry.ImportSink) > 0 ? "imported" : "required";
    const module = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(entry.ModPath) ?? "";
    return { id: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asObject */ .eB)(entry.OSV).id) ?? "", reach, module, version: undefined, fixed: undefined };
}
function toFinding(hit, osv) {
    const { id, reach, module, version, fixed, path, range } = hit;
    const summary = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(osv.summary) ?? (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(osv.details) ?? "";
    const finding = (0,_advisory_js__WEBPACK_IMPORTED_MODULE_0__/* .advisoryFinding */ .J)({
        tool: "govulncheck",
        id,
        aliases: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asList */ .DD)(osv.aliases).flatMap((alias) => (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(alias) ?? []),
        package: module,
        version,
        title: reach === "called" ? summary : `${summary} (${reach}, not called)`,
        fixed: fixed === undefined ? [] : [fixed],
        published: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(osv.published),
        risk: RISKS[reach],
        path,
        url: `https://pkg.go.dev/vuln/${id}`,
    });
    return range && path ? { ...finding, range } : finding;
}


/***/ }),

/***/ 27354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ hadolintJson)
/* harmony export */ });
/* harmony import */ var _json_head_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98101);
/* harmony import */ var _json_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67616);
/* harmony import */ var _json_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99525);
/* harmony import */ var _line_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84621);




/** `hadolint -f json`. Its rules of shell code are ShellCheck's. */
const hadolintJson = {
    format: "hadolint-json",
    recognise: (head) => (0,_json_head_js__WEBPACK_IMPORTED_MODULE_0__/* .hasKeys */ .x)(head, "[].file", "[].code", "[].level", "[].line") &&
        !(0,_json_head_js__WEBPACK_IMPORTED_MODULE_0__/* .hasKeys */ .x)(head, "[].endLine") &&
        /"code"\s*:\s*"/.test(head),
    parse: (source) => (0,_json_report_js__WEBPACK_IMPORTED_MODULE_2__/* .readItems */ .F1)(source, "hadolint", toFinding),
};
function toFinding(entry) {
    const rule = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(entry.code);
    const message = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(entry.message);
    if (rule === undefined || message === undefined)
        return null;
    const level = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(entry.level);
    const range = (0,_line_report_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(String(entry.line), String(entry.column));
    const url = pageOf(rule);
    return {
        tool: "hadolint",
        rule,
        message,
        severity: level === "error" || level === "warning" ? level : "note",
        path: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(entry.file),
        ...(range && { range }),
        ...(url !== undefined && { url }),
    };
}
function pageOf(rule) {
    if (/^SC\d+$/.test(rule))
        return `https://www.shellcheck.net/wiki/${rule}`;
    return /^DL\d+$/.test(rule) ? `https://github.com/hadolint/hadolint/wiki/${rule}` : undefined;
}


/***/ }),

/***/ 9713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ takeIstanbulFile)
/* harmony export */ });
/* harmony import */ var _json_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67616);
/* harmony import */ var _json_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51361);
/* harmony import */ var _line_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7459);



/**
 * Takes one file's coverage as istanbul's library holds it (`FileCoverageData`), as it stands in `coverage-final.json`
 * and in jest's own results. A line counts if a statement starts on it. False if the value is none.
 */
function takeIstanbulFile(files, key, value) {
    // Older nyc wraps it.
    const outer = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(value);
    const data = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(outer.data) ? outer.data : outer;
    if (!(0,_json_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data.statementMap) || !(0,_json_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data.s))
        return false;
    const path = typeof data.path === "string" && data.path !== "" ? data.path : key;
    const table = (0,_line_table_js__WEBPACK_IMPORTED_MODULE_2__/* .tableOf */ .c_)(files, path);
    for (const [id, place] of Object.entries(data.statementMap)) {
        const line = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .asPlace */ .s$)((0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)((0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(place).start).line);
        if (line !== undefined)
            (0,_line_table_js__WEBPACK_IMPORTED_MODULE_2__/* .coverSpan */ .c1)(table.lines, line, line, hits(data.s[id]));
    }
    const branches = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(data.branchMap);
    for (const [id, ways] of Object.entries((0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(data.b))) {
        if (!Object.hasOwn(branches, id))
            continue;
        const counts = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .asList */ .DD)(ways).map(hits);
        (0,_line_table_js__WEBPACK_IMPORTED_MODULE_2__/* .keepMost */ .vy)(table.branches, id, { covered: counts.filter((count) => count > 0).length, total: counts.length });
    }
    const functions = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(data.fnMap);
    for (const [id, count] of Object.entries((0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(data.f))) {
        if (Object.hasOwn(functions, id))
            (0,_line_table_js__WEBPACK_IMPORTED_MODULE_2__/* .addHits */ .oI)(table.functions, id, hits(count));
    }
    return true;
}
function hits(value) {
    return (0,_line_table_js__WEBPACK_IMPORTED_MODULE_2__/* .hitCount */ .XB)(String((0,_json_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(value) ?? 0));
}


/***/ }),

/***/ 64937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ jestJson)
/* harmony export */ });
/* harmony import */ var _core_tests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5780);
/* harmony import */ var _failure_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97946);
/* harmony import */ var _istanbul_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9713);
/* harmony import */ var _json_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67616);
/* harmony import */ var _json_stream_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3671);
/* harmony import */ var _json_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51361);
/* harmony import */ var _line_table_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7459);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16767);








const STATUS = {
    passed: "passed",
    failed: "failed",
    pending: "skipped",
    skipped: "skipped",
    todo: "skipped",
    disabled: "skipped",
};
/** Results of jest (`--json`) and of vitest's `json` reporter, which writes the same shape; with jest's coverage, if it has any. */
const jestJson = {
    format: "jest",
    recognise: (head) => /^\s*\{/.test(head) && /"num(Total|Failed)TestSuites"\s*:/.test(head),
    parse: async (source) => {
        const cases = [];
        const problems = [];
        let total;
        let interrupted = false;
        const files = new Map();
        const paths = ["$.numTotalTests", "$.wasInterrupted", "$.testResults.*", "$.coverageMap.*"];
        const fault = await (0,_json_stream_js__WEBPACK_IMPORTED_MODULE_6__/* .readJson */ .V)(source, paths, ({ keys, value }) => {
            if (keys[0] === "coverageMap")
                (0,_istanbul_file_js__WEBPACK_IMPORTED_MODULE_2__/* .takeIstanbulFile */ .U)(files, String(keys[1]), value);
            else if (typeof value === "number")
                total = value;
            else if (typeof value === "boolean")
                interrupted = value;
            else
                cases.push(...fileCases((0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asObject */ .eB)(value), source.path, problems));
        });
        if (fault)
            problems.push(fault);
        else if (interrupted) {
            problems.push({ path: source.path, code: "truncated", message: "The test run was interrupted." });
        }
        const counted = cases.filter((test) => test.name !== SUITE).length;
        if (!fault && total !== undefined && total !== counted) {
            const message = `The report says ${total} tests, and holds ${counted}.`;
            problems.push({ path: source.path, code: "disagreement", message });
        }
        return { tests: (0,_core_tests_js__WEBPACK_IMPORTED_MODULE_0__/* .countTests */ .tu)(cases), ...(files.size > 0 ? { coverage: { files: (0,_line_table_js__WEBPACK_IMPORTED_MODULE_7__/* .toFiles */ .Fx)(files) } } : {}), problems };
    },
};
/** Name of the case that stands for a test file which failed by itself: it could not be loaded, or a hook failed. */
const SUITE = "(the test file itself)";
function fileCases(file, document, problems) {
    const path = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(file.name);
    const cases = [];
    for (const item of (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asList */ .DD)(file.assertionResults).map(_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asObject */ .eB)) {
        const status = STATUS[(0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(item.status) ?? ""];
        if (status)
            cases.push(testCase(item, status, path));
        else
            problems.push({ path: document, code: "malformed", message: `A test has the status ${String(item.status)}.` });
    }
    if (file.status === "failed" && !cases.some((test) => test.status === "failed")) {
        const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .stripAnsi */ .aJ)((0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(file.message) ?? "");
        const failure = { kind: "error", message: suiteMessage(text), details: (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .bounded */ .Mm)(text, _text_js__WEBPACK_IMPORTED_MODULE_5__/* .DETAILS_LIMIT */ .vJ) };
        cases.push({
            name: SUITE,
            path,
            line: path === undefined ? undefined : (0,_failure_place_js__WEBPACK_IMPORTED_MODULE_1__/* .failurePlace */ .S)(text, path)?.line,
            status: "failed",
            failure,
        });
    }
    return cases;
}
function testCase(item, status, path) {
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .stripAnsi */ .aJ)((0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asList */ .DD)(item.failureMessages).map(_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6).join("\n"));
    const declared = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asPlace */ .s$)((0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asObject */ .eB)(item.location).line);
    const invocations = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .numberOf */ .rl)(item.invocations) ?? 1;
    const suite = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asList */ .DD)(item.ancestorTitles).map(_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6).join(" > ");
    return {
        name: (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .bounded */ .Mm)((0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(item.title) ?? (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(item.fullName) ?? "", _text_js__WEBPACK_IMPORTED_MODULE_5__/* .NAME_LIMIT */ .Uo),
        suite: suite === "" ? undefined : (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .bounded */ .Mm)(suite, _text_js__WEBPACK_IMPORTED_MODULE_5__/* .NAME_LIMIT */ .Uo),
        path,
        line: status === "failed" ? ((0,_failure_place_js__WEBPACK_IMPORTED_MODULE_1__/* .failurePlace */ .S)(text, path)?.line ?? declared) : declared,
        status,
        timeMs: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .numberOf */ .rl)(item.duration),
        failure: status === "failed"
            ? { kind: "failure", message: (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .firstLine */ .TM)(text), details: (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .bounded */ .Mm)(text, _text_js__WEBPACK_IMPORTED_MODULE_5__/* .DETAILS_LIMIT */ .vJ) }
            : undefined,
        flaky: status === "passed" && invocations > 1 ? true : undefined,
    };
}
/** What jest's frame says under its own heading. */
function suiteMessage(text) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .firstLine */ .TM)(text.replace(/^\s*● .*$/m, "")) || "The test file failed, and no test in it did";
}


/***/ }),

/***/ 98101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ headPaths),
/* harmony export */   x: () => (/* binding */ hasKeys)
/* harmony export */ });
/** How deep, and how many, keys are told of: formats differ in their first ones. */
const DEPTH = 4;
const COUNT = 2_000;
let last = { head: "", paths: new Set() };
/** True if the start of a JSON document holds all these keys (see `headPaths`). */
function hasKeys(head, ...paths) {
    const found = headPaths(head);
    return paths.every((path) => found.has(path));
}
/**
 * The keys in the start of a JSON document, or of several in a row, each with the keys that lead to it: `results[].id`
 * is a member of the objects in the list `results`, `[].file` one of those in a list that is the document. Empty for what
 * is no JSON. All formats ask of the same start, so the last answer is kept.
 */
function headPaths(head) {
    if (last.head !== head)
        last = { head, paths: /^[[{]/.test(head) ? scan(head) : new Set() };
    return last.paths;
}
function scan(head) {
    const paths = new Set();
    const levels = [];
    for (let at = 0; at < head.length && paths.size < COUNT; at++) {
        const top = levels.at(-1);
        switch (head[at]) {
            case "{":
            case "[":
                levels.push({ path: pathIn(top), isList: head[at] === "[", key: null });
                break;
            case "}":
            case "]":
                levels.pop();
                break;
            case ",":
                if (top)
                    top.key = null;
                break;
            case '"': {
                const end = endOfString(head, at);
                if (top && !top.isList && top.key === null) {
                    top.key = head.slice(at + 1, end);
                    if (levels.length <= DEPTH)
                        paths.add(pathIn(top));
                }
                at = end;
                break;
            }
        }
    }
    return paths;
}
function pathIn(level) {
    if (!level)
        return "";
    if (level.isList)
        return `${level.path}[]`;
    return level.path === "" ? (level.key ?? "") : `${level.path}.${level.key ?? ""}`;
}
/** Where the string that begins at `start` has its closing quote; the end of the text if it has none. */
function endOfString(text, start) {
    for (let at = start + 1; at < text.length; at++) {
        if (text[at] === "\\")
            at++;
        else if (text[at] === '"')
            return at;
    }
    return text.length;
}


/***/ }),

/***/ 45691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   vV: () => (/* binding */ jsonItems)
/* harmony export */ });
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45877);

/**
 * The values of a JSON document one by one: the elements of a top-level array, or one value a line (NDJSON, plain lines
 * between the values are passed over). Memory holds one value. The last item is a problem if the document is damaged.
 */
async function* jsonItems(source) {
    let head = "";
    const chunks = source.text()[Symbol.asyncIterator]();
    while (head.trimStart() === "") {
        const next = await chunks.next();
        if (next.done) {
            yield { problem: "empty", message: "the file is empty" };
            return;
        }
        head += next.value;
    }
    const rest = {
        path: source.path,
        text: async function* () {
            yield head.replace(/^\uFEFF/, "");
            for (let next = await chunks.next(); !next.done; next = await chunks.next())
                yield next.value;
        },
    };
    yield* /^\s*\[/.test(head.replace(/^\uFEFF/, "")) ? arrayItems(rest) : lineItems(rest);
}
async function* arrayItems(source) {
    const { JSONParser } = await __webpack_require__.e(/* import() */ 5497).then(__webpack_require__.bind(__webpack_require__, 75497));
    const parser = new JSONParser({ paths: ["$.*"], keepStack: false });
    let ready = [];
    let ended = false;
    parser.onValue = ({ value }) => {
        ready.push(value);
    };
    parser.onEnd = () => {
        ended = true;
    };
    let failure;
    parser.onError = (error) => {
        failure ??= error;
    };
    for await (const chunk of source.text()) {
        // What follows the closing bracket is a second document or noise: either way, not what was promised.
        if (ended && chunk.trim() !== "")
            failure ??= new Error("text after the end of the document");
        if (!ended)
            parser.write(chunk);
        for (const value of ready)
            yield { value };
        ready = [];
        if (failure !== undefined) {
            yield { problem: "malformed", message: `not valid JSON: ${reasonOf(failure)}` };
            return;
        }
    }
    if (!ended)
        yield { problem: "truncated", message: "the JSON document ends in the middle" };
}
async function* lineItems(source) {
    let line = 0;
    for await (const text of (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)(source)) {
        line++;
        if (!text.startsWith("{"))
            continue;
        try {
            yield { value: JSON.parse(text) };
        }
        catch (error) {
            yield { problem: "malformed", message: `not valid JSON: ${reasonOf(error)}`, line };
            return;
        }
    }
}
function reasonOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** A JSON object's member as text, or undefined. */
function textOf(value, key) {
    const member = memberOf(value, key);
    return typeof member === "string" ? member : undefined;
}
/** A JSON object's member as a number, or undefined. */
function numberOf(value, key) {
    const member = memberOf(value, key);
    return typeof member === "number" ? member : undefined;
}
/** A member of a JSON object, undefined where there is no object or no such member. */
function memberOf(value, key) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key))
        return undefined;
    return value[key];
}


/***/ }),

/***/ 67616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ someLine),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   S$: () => (/* binding */ SkippedLines),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   o$: () => (/* binding */ jsonObject),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16767);

/** The object that a line holds, or null if the line is no JSON object. */
function jsonObject(line) {
    if (!/^\s*\{/.test(line))
        return null;
    try {
        const value = JSON.parse(line);
        return isObject(value) ? value : null;
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return null;
        throw error;
    }
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function textOf(value) {
    return typeof value === "string" ? value : undefined;
}
function numberOf(value) {
    return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}
/** Does one of the first lines hold an object that passes the test? Lines of other programs may come before. */
function someLine(head, test) {
    return head
        .split("\n", 200)
        .map(jsonObject)
        .some((object) => object !== null && test(object));
}
/** Lines of a stream of JSON that are none: counted, and the first one shown. */
class SkippedLines {
    #count = 0;
    #first = null;
    add(line, text) {
        this.#count++;
        this.#first ??= { line, text: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .Mm)(text.trim(), 120) };
    }
    /** A sentence and the first line's number; null if all lines were read. */
    report() {
        if (!this.#first)
            return null;
        const lines = this.#count === 1 ? "1 line is no JSON and was" : `${this.#count} lines are no JSON and were`;
        return { message: `${lines} left out, the first: ${this.#first.text}`, line: this.#first.line };
    }
}


/***/ }),

/***/ 99525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ readItems),
/* harmony export */   Py: () => (/* binding */ toldProblem),
/* harmony export */   Yk: () => (/* binding */ findingsOrProblems),
/* harmony export */   mG: () => (/* binding */ firstCharacter),
/* harmony export */   oO: () => (/* binding */ notThis),
/* harmony export */   qZ: () => (/* binding */ readLists)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67798);
/* harmony import */ var _json_items_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45691);
/* harmony import */ var _json_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67616);
/* harmony import */ var _json_stream_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3671);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16767);





/**
 * What a document comes to, with messages of a bounded length. One that could not be judged and holds nothing speaks of
 * no findings, rather than of none.
 */
function findingsOrProblems(findings, problems) {
    if (findings.length === 0 && problems.some(_core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .isFatal */ .B))
        return { problems };
    return { findings: findings.map(withinBounds), problems };
}
function withinBounds(finding) {
    const { message, rule } = finding;
    if (message.length <= _text_js__WEBPACK_IMPORTED_MODULE_2__/* .MESSAGE_LIMIT */ .Gy && rule.length <= _text_js__WEBPACK_IMPORTED_MODULE_2__/* .NAME_LIMIT */ .Uo)
        return finding;
    return { ...finding, message: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .bounded */ .Mm)(message, _text_js__WEBPACK_IMPORTED_MODULE_2__/* .MESSAGE_LIMIT */ .Gy), rule: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .bounded */ .Mm)(rule, _text_js__WEBPACK_IMPORTED_MODULE_2__/* .NAME_LIMIT */ .Uo) };
}
/** A problem in a tool's own words. */
function toldProblem(source, code, message) {
    return { path: source.path, code, message: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .bounded */ .Mm)(message.trim(), _text_js__WEBPACK_IMPORTED_MODULE_2__/* .MESSAGE_LIMIT */ .Gy) };
}
/**
 * Streams the entries of lists and maps, one by one. `seen` holds what of the outline stood in the document; a list that
 * is null is seen and empty.
 */
async function readLists(source, outline, take) {
    const { lists = [], maps = [], values = [] } = outline;
    const routes = [
        ...lists.flatMap((path) => [route(path, "list"), route(`${path}.*`, "item", path)]),
        ...maps.flatMap((path) => [route(path, "map"), route(`${path}.*`, "item", path)]),
        ...values.map((path) => route(path, "value")),
    ];
    const seen = new Set();
    const paths = [...new Set(routes.map(({ steps }) => ["$", ...steps].join(".")))];
    const problem = await (0,_json_stream_js__WEBPACK_IMPORTED_MODULE_4__/* .readJson */ .V)(source, paths, ({ keys, value, drop }) => {
        for (const { path, steps, kind } of routes) {
            if (steps.length !== keys.length || steps.some((step, at) => step !== "*" && step !== String(keys[at])))
                continue;
            if (kind === "item")
                drop();
            if (kind === "item" || kind === "value")
                take(path, value, keys);
            if (kind === "value" || (kind === "list" && isList(value)) || (kind === "map" && (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value)))
                seen.add(path);
        }
    });
    return { problem, seen };
}
function route(at, kind, path = at) {
    return { path, steps: at.split(".").slice(1), kind };
}
function isList(value) {
    return Array.isArray(value) || value === null;
}
/**
 * Reads a list of entries, or an entry a line. Text that holds neither is a problem; the literal `null` too, unless it is
 * the tool's way to say that there is nothing.
 */
async function readItems(source, what, toFindings, { nullIsClean = false } = {}) {
    const findings = [];
    const problems = [];
    let head = "";
    let entries = 0;
    let strange = 0;
    const tapped = {
        path: source.path,
        text: async function* () {
            for await (const chunk of source.text()) {
                if (head.length < 64)
                    head = (head + chunk).trimStart().slice(0, 64);
                yield chunk;
            }
        },
    };
    for await (const item of (0,_json_items_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonItems */ .vV)(tapped)) {
        if ("problem" in item) {
            problems.push({ path: source.path, code: item.problem, message: item.message, line: item.line });
            continue;
        }
        entries++;
        const found = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(item.value) ? toFindings(item.value) : null;
        if (found === null)
            strange++;
        else if (Array.isArray(found))
            for (const one of found)
                findings.push(one);
        else
            findings.push(found);
    }
    if (strange > 0) {
        const many = strange === 1 ? "An entry is" : `${strange} entries are`;
        problems.push({ path: source.path, code: "malformed", message: `${many} no result of ${what}.` });
    }
    const isNull = nullIsClean && /^null\s*$/.test(head);
    if (entries === 0 && problems.length === 0 && !head.startsWith("[") && !isNull) {
        problems.push({ path: source.path, code: "malformed", message: `The document holds no results of ${what}.` });
    }
    return findingsOrProblems(findings, problems);
}
/** The problem of a document that lacks what all of its format have. */
function notThis(source, what, lacks) {
    return { path: source.path, code: "malformed", message: `The document is no report of ${what}: it has no ${lacks}.` };
}
/** The first character that is no white space: what a document begins with, before it is read. */
async function firstCharacter(source) {
    for await (const chunk of source.text()) {
        const text = chunk.trimStart();
        if (text !== "")
            return text.charAt(0);
    }
    return "";
}


/***/ }),

/***/ 3671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readJson),
/* harmony export */   p: () => (/* binding */ nothingOf)
/* harmony export */ });
/**
 * Streams a JSON document and gives the values at `paths` (`$.runs.*.results.*`) as each is complete, inner ones
 * first. Gives the problem that ended the reading, or null. With `many` several documents may follow one another.
 */
async function readJson(source, paths, take, { many = false } = {}) {
    const { JSONParser } = await __webpack_require__.e(/* import() */ 5497).then(__webpack_require__.bind(__webpack_require__, 75497));
    const parser = new JSONParser({ paths: [...paths], keepStack: false, ...(many ? { separator: "" } : {}) });
    let broken = null;
    let line = 1;
    parser.onError = (error) => {
        broken ??= error;
    };
    parser.onValue = ({ value, key, parent, stack }) => {
        const keys = [...stack.slice(1).map((item) => item.key), key].filter((one) => one !== undefined);
        const drop = () => {
            if (Array.isArray(parent))
                parent[parent.length - 1] = null;
            else if (parent && typeof key === "string")
                delete parent[key];
        };
        take({ keys, value, drop });
    };
    let begun = false;
    for await (const chunk of source.text()) {
        const text = begun ? chunk : chunk.replace(/^\uFEFF/, "");
        begun ||= text !== "";
        parser.write(text);
        if (broken !== null)
            break;
        for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
            line++;
    }
    const error = broken;
    if (many && !error)
        parser.end();
    if (error) {
        const message = `The JSON document is broken: ${error.message.slice(0, 200)}`;
        return { path: source.path, code: "malformed", message, line };
    }
    if (parser.isEnded)
        return null;
    return { path: source.path, code: "truncated", message: "The JSON document ends too early.", line };
}
/** A whole JSON document that holds nothing of what its format promises: another document was named. */
function nothingOf(source, what) {
    return { path: source.path, code: "malformed", message: `The JSON document holds no ${what}.` };
}


/***/ }),

/***/ 51361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ asList),
/* harmony export */   eB: () => (/* binding */ asObject),
/* harmony export */   m7: () => (/* binding */ asRange),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   s$: () => (/* binding */ asPlace)
/* harmony export */ });
/* harmony import */ var _json_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67616);

/** Parses one small JSON text; undefined if it is none. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}
/** The value as an object with unknown members; an empty one for anything else. */
function asObject(value) {
    return (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? value : {};
}
function asList(value) {
    return Array.isArray(value) ? value : [];
}
/** A line or column, which counts from 1, or undefined. */
function asPlace(value) {
    return typeof value === "number" && Number.isInteger(value) && value >= 1 ? value : undefined;
}
/** A range by its members, which count from 1; undefined without a first line: the finding is then of the whole file. */
function asRange(line, column, endLine, endColumn) {
    const startLine = asPlace(line);
    if (startLine === undefined)
        return undefined;
    return { startLine, startColumn: asPlace(column), endLine: asPlace(endLine), endColumn: asPlace(endColumn) };
}


/***/ }),

/***/ 68830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ junit)
/* harmony export */ });
/* harmony import */ var _core_tests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5780);
/* harmony import */ var _failure_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97946);
/* harmony import */ var _test_cases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21020);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16767);
/* harmony import */ var _xml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61515);
/* harmony import */ var _xml_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5898);






/**
 * JUnit XML in the dialects of surefire, pytest, jest-junit, mocha, phpunit, gtest, bazel, nextest, node and others.
 * The format has no owner; https://github.com/testmoapp/junitxml describes what is common.
 */
const junit = {
    format: "junit",
    recognise: (head) => roots.includes((0,_xml_js__WEBPACK_IMPORTED_MODULE_4__/* .rootElement */ .d)(head) ?? ""),
    parse: parseJunit,
};
const roots = ["testsuites", "testsuite"];
const emptyTally = () => ({ cases: 0, failed: 0, outcomes: 0, failures: 0 });
async function parseJunit(source) {
    const reader = new JunitReader();
    const problem = await (0,_xml_js__WEBPACK_IMPORTED_MODULE_4__/* .readXml */ .k)(source, roots, reader);
    if (problem?.code === "unknown-format")
        return { problems: [problem] };
    return (0,_test_cases_js__WEBPACK_IMPORTED_MODULE_2__/* .resultsParsed */ .S6)(reader.tests.results(), problem, problem ? [] : reader.disagreements(source.path));
}
class JunitReader {
    tests = new _core_tests_js__WEBPACK_IMPORTED_MODULE_0__/* .TestTally */ .$d();
    #suites = [];
    #wrong = null;
    #keep = (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .keeper */ .tF)();
    #details = (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .detailsBudget */ .iq)();
    #open = null;
    /** Elements open inside the case: only its direct children say how it ended. */
    #inside = 0;
    /** A suite that failed as a whole, without any case to blame. */
    #suiteFailure = null;
    open(name, attributes, line) {
        if (this.#open) {
            this.#inside++;
            return this.#inside === 1 && this.#openResult(this.#open, name, attributes);
        }
        if (name === "testsuite" || name === "testsuites") {
            const file = attributes.file || attributes.filepath || this.#suites.at(-1)?.file;
            this.#suites.push({
                name: attributes.name ?? "",
                file,
                line,
                attributes,
                direct: emptyTally(),
                all: emptyTally(),
            });
        }
        else if (name === "testcase") {
            this.#open = { attributes, suite: this.#suites.at(-1), failures: [], skipped: 0, flaky: false };
            this.#inside = 0;
        }
        else if (name === "failure" || name === "error") {
            this.#suiteFailure = { kind: name, message: attributes.message ?? "" };
            return true;
        }
        return false;
    }
    #openResult(open, name, attributes) {
        if (name === "failure" || name === "error") {
            open.failures.push({ kind: name, message: attributes.message ?? "", text: "" });
            return true;
        }
        if (name === "skipped" || name === "ignored" || name === "disabled")
            open.skipped++;
        if (name === "flakyFailure" || name === "flakyError")
            open.flaky = true;
        return false;
    }
    close(name, text) {
        if (this.#open && this.#inside > 0) {
            const failure = this.#open.failures.at(-1);
            if (this.#inside === 1 && (name === "failure" || name === "error") && failure)
                failure.text = text;
            this.#inside--;
        }
        else if (this.#open) {
            this.#closeCase(this.#open);
            this.#open = null;
        }
        else if (name === "testsuite" || name === "testsuites") {
            this.#closeSuite();
        }
        else if ((name === "failure" || name === "error") && this.#suiteFailure) {
            const { kind, message } = this.#suiteFailure;
            const suite = this.#suites.at(-1);
            const attributes = { name: suite?.name || "test suite" };
            this.#closeCase({ attributes, suite, failures: [{ kind, message, text }], skipped: 0, flaky: false });
            this.#suiteFailure = null;
        }
    }
    #closeCase(open) {
        const { failures, skipped, suite, attributes } = open;
        const status = statusOf(open);
        const flaky = open.flaky && status !== "failed";
        if (this.tests.keeps({ status, flaky }))
            this.tests.add(this.#toCase(open, status, flaky));
        else
            this.tests.omit({ status, flaky, timeMs: (0,_xml_values_js__WEBPACK_IMPORTED_MODULE_5__/* .milliseconds */ .R)(attributes.time) });
        if (!suite)
            return;
        const { direct } = suite;
        direct.cases++;
        if (status === "failed")
            direct.failed++;
        direct.outcomes += Math.max(1, failures.length + skipped);
        direct.failures += failures.length;
    }
    #toCase({ attributes, suite, failures }, status, flaky) {
        const kept = (text) => (text ? this.#keep((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .bounded */ .Mm)(text, _text_js__WEBPACK_IMPORTED_MODULE_3__/* .NAME_LIMIT */ .Uo)) : undefined);
        const failed = status === "failed";
        const file = attributes.file || attributes.filepath || suite?.file;
        // Node's test runner writes "test" for every case.
        const className = attributes.classname === "test" && suite?.name ? undefined : attributes.classname;
        const place = failed ? placeOf(failures, file, attributes.classname) : null;
        return {
            name: (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .copyOf */ .zP)((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .bounded */ .Mm)(attributes.name || attributes.id || "unnamed test", _text_js__WEBPACK_IMPORTED_MODULE_3__/* .NAME_LIMIT */ .Uo)),
            suite: kept(className || attributes.class || suite?.name),
            path: kept(file ?? place?.path),
            line: place?.line ?? lineOf(attributes, suite),
            status,
            timeMs: (0,_xml_values_js__WEBPACK_IMPORTED_MODULE_5__/* .milliseconds */ .R)(attributes.time),
            ...(failed ? { failure: this.#failureOf(failures) } : {}),
            ...(flaky ? { flaky: true } : {}),
        };
    }
    #failureOf(failures) {
        const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .stripAnsi */ .aJ)(failures.map((failure) => failure.text).join("\n")).trim();
        const message = (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .bounded */ .Mm)((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .stripAnsi */ .aJ)(failures[0]?.message ?? "").trim(), _text_js__WEBPACK_IMPORTED_MODULE_3__/* .MESSAGE_LIMIT */ .Gy);
        const details = this.#details(text);
        return {
            kind: failures.length > 0 && failures.every((failure) => failure.kind === "error") ? "error" : "failure",
            message: this.#keep(message || (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .firstLine */ .TM)(text) || "The report gives no message."),
            details: details === undefined ? undefined : (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .copyOf */ .zP)(details),
        };
    }
    #closeSuite() {
        const suite = this.#suites.pop();
        if (!suite)
            return;
        addTally(suite.all, suite.direct);
        const parent = this.#suites.at(-1);
        if (parent)
            addTally(parent.all, suite.all);
        const message = disagreement(suite);
        if (message === null)
            return;
        const { count, line, message: first } = this.#wrong ?? { count: 0, line: suite.line, message };
        this.#wrong = { count: count + 1, line, message: first };
    }
    /** One problem for the whole document: its first suite whose totals are not what was counted. */
    disagreements(path) {
        if (!this.#wrong)
            return [];
        const { count, line, message } = this.#wrong;
        const more = count > 1 ? ` (and so in ${count - 1} other ${count === 2 ? "suite" : "suites"})` : "";
        return [{ path, code: "disagreement", message: `${message}${more}`, line }];
    }
}
function statusOf({ attributes, failures, skipped }) {
    const { status, result } = attributes;
    const said = status || result ? `${status ?? ""} ${result ?? ""}`.toLowerCase() : "";
    if (failures.length > 0 || (said !== "" && /\b(?:failed|failure|error|errored)\b/.test(said)))
        return "failed";
    const isSkipped = skipped > 0 ||
        attributes.disabled === "true" ||
        (said !== "" && /\b(?:disabled|notrun|skipped|suppressed|ignored)\b/.test(said));
    return isSkipped ? "skipped" : "passed";
}
function addTally(sum, one) {
    sum.cases += one.cases;
    sum.failed += one.failed;
    sum.outcomes += one.outcomes;
    sum.failures += one.failures;
}
/** Totals may be meant with or without inner suites, and count cases or outcomes; null if any reading fits. */
function disagreement({ name, attributes, direct, all }) {
    const tests = (0,_xml_values_js__WEBPACK_IMPORTED_MODULE_5__/* .whole */ .W)(attributes.tests);
    const failing = ["failures", "errors"].map((key) => (0,_xml_values_js__WEBPACK_IMPORTED_MODULE_5__/* .whole */ .W)(attributes[key]));
    const failed = failing.some((count) => count !== null) ? (failing[0] ?? 0) + (failing[1] ?? 0) : null;
    const testsFit = tests === null || [direct, all].some((tally) => tests >= tally.cases && tests <= tally.outcomes);
    const failedFit = failed === null || [direct, all].some((tally) => failed === tally.failed || failed === tally.failures);
    if (testsFit && failedFit)
        return null;
    const says = [tests === null ? "" : `${tests} tests`, failed === null ? "" : `${failed} failed`].filter(Boolean);
    const suite = name === "" ? "The report" : `Suite "${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .bounded */ .Mm)(name, 80)}"`;
    return `${suite} says ${says.join(", ")}, but holds ${all.cases} tests, ${all.failed} failed; what it holds was counted.`;
}
function placeOf(failures, file, className) {
    const text = failures.map((failure) => failure.text || failure.message).join("\n");
    return (0,_failure_place_js__WEBPACK_IMPORTED_MODULE_1__/* .failurePlace */ .S)((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .stripAnsi */ .aJ)(text), file, className);
}
/** pytest counts the lines of its (older) `line` attribute from 0. */
function lineOf(attributes, suite) {
    const line = (0,_xml_values_js__WEBPACK_IMPORTED_MODULE_5__/* .whole */ .W)(attributes.line);
    if (line === null)
        return undefined;
    const from1 = suite?.name === "pytest" ? line + 1 : line;
    return from1 > 0 ? from1 : undefined;
}


/***/ }),

/***/ 81012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ lcov)
/* harmony export */ });
/* harmony import */ var _line_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7459);
/* harmony import */ var _packed_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52854);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45877);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16767);




/** LCOV trace files (`man geninfo`, "FILES"). Totals (`LF`, `LH` and the like) may be missing or wrong: lines are counted. */
const lcov = {
    format: "lcov",
    recognise: (head) => /^(?:TN:|SF:)/.test(head) && /^SF:/m.test(head),
    parse: parseLcov,
};
/** Records of lcov 1 and 2; the first line that is none of them is shown. */
const KNOWN = /^(?:TN|SF|VER|FN|FNDA|FNF|FNH|FNL|FNA|BRDA|BRF|BRH|MCDC|MCF|MCH|LF|LH|BA|DCOV):|^end_of_record$|^#|^\s*$/;
async function parseLcov(source) {
    const reader = new LcovReader();
    for await (const batch of (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .lineBatches */ .bv)(source))
        for (const line of batch)
            reader.line(line);
    const { files, isOpen, number, foreign } = reader;
    const problem = (code, message, line) => ({
        path: source.path,
        code,
        message,
        line,
    });
    if (files.size === 0)
        return { problems: [problem("malformed", "The file holds no LCOV record (SF:).")] };
    const problems = [];
    if (isOpen)
        problems.push(problem("truncated", "The last record has no end_of_record: the file is cut.", number));
    if (foreign) {
        const message = `This line is no LCOV record and was left out: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)(foreign.text, 120)}`;
        problems.push(problem("disagreement", message, foreign.line));
    }
    return { coverage: { files: files.finish() }, problems };
}
class LcovReader {
    files = new _packed_files_js__WEBPACK_IMPORTED_MODULE_2__/* .PackedFiles */ .u();
    number = 0;
    /** The first line that is no record. */
    foreign = null;
    #file = null;
    #keep = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .keeper */ .tF)();
    get isOpen() {
        return this.#file !== null;
    }
    line(text) {
        this.number++;
        if (text.startsWith("DA:")) {
            if (this.#file)
                lineRecord(this.#file, text);
        }
        else if (text.startsWith("SF:")) {
            const path = this.#keep(text.slice(3).trim());
            this.#file = this.files.open(path);
        }
        else if (text.trimEnd() === "end_of_record") {
            this.#file = null;
        }
        else if (!KNOWN.test(text)) {
            this.foreign ??= { line: this.number, text: text.trim() };
        }
        else if (this.#file) {
            record(this.#file, text.trimEnd(), this.#keep);
        }
    }
}
/** `DA:<line>,<hits>[,<checksum>]`; a line that is cut before the hits says nothing. */
function lineRecord(file, text) {
    const comma = text.indexOf(",");
    if (comma < 0 || comma === text.length - 1)
        return;
    const end = text.indexOf(",", comma + 1);
    const line = Number(text.slice(3, comma));
    const hits = text.slice(comma + 1, end < 0 ? undefined : end);
    if ((0,_line_table_js__WEBPACK_IMPORTED_MODULE_3__/* .isLine */ .PA)(line))
        (0,_line_table_js__WEBPACK_IMPORTED_MODULE_3__/* .addHits */ .oI)(file.lines, line, (0,_line_table_js__WEBPACK_IMPORTED_MODULE_3__/* .hitCount */ .XB)(hits));
}
function record(file, line, keep) {
    const colon = line.indexOf(":");
    const rest = line.slice(colon + 1);
    switch (line.slice(0, colon)) {
        case "BRDA": {
            // `<line>,[e]<block>,<branch>,<taken>`: the branch may be an expression with commas in it.
            const last = rest.lastIndexOf(",");
            const branch = keep(rest.slice(0, last));
            const taken = (0,_line_table_js__WEBPACK_IMPORTED_MODULE_3__/* .hitCount */ .XB)(rest.slice(last + 1)) > 0 || file.branches.get(branch)?.covered === 1;
            file.branches.set(branch, { covered: taken ? 1 : 0, total: 1 });
            break;
        }
        // `FN:<line>[,<end>],<name>` and `FNDA:<hits>,<name>`; since lcov 2.2 `FNA:<index>,<hits>,<name>`.
        case "FN":
            (0,_line_table_js__WEBPACK_IMPORTED_MODULE_3__/* .addHits */ .oI)(file.functions, keep(rest.replace(/^\d+,(?:\d+,)?/, "")), 0);
            break;
        case "FNDA":
            (0,_line_table_js__WEBPACK_IMPORTED_MODULE_3__/* .addHits */ .oI)(file.functions, keep(rest.slice(rest.indexOf(",") + 1)), (0,_line_table_js__WEBPACK_IMPORTED_MODULE_3__/* .hitCount */ .XB)(rest.split(",", 1)[0]));
            break;
        case "FNA": {
            const [, hits, ...name] = rest.split(",");
            (0,_line_table_js__WEBPACK_IMPORTED_MODULE_3__/* .addHits */ .oI)(file.functions, keep(name.join(",")), (0,_line_table_js__WEBPACK_IMPORTED_MODULE_3__/* .hitCount */ .XB)(hits));
            break;
        }
    }
}


/***/ }),

/***/ 8753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ libtest)
/* harmony export */ });
/* harmony import */ var _core_tests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5780);
/* harmony import */ var _failure_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97946);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45877);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16767);




/** What `cargo test` prints for people: the harness of each test binary, then the doc-tests, and cargo's own words. */
const libtest = {
    format: "libtest",
    recognise: (head) => {
        const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .stripAnsi */ .aJ)(head);
        return (/^running \d+ tests?\r?$/m.test(text) || (/^ *Compiling \S+ v/m.test(text) && /^error(?:\[E\d+\])?: /m.test(text)));
    },
    parse: parseLibtest,
};
/** Most that is kept of what one failed test printed, while its section is read. */
const OUTPUT_LIMIT = 16 * 1024;
async function parseLibtest(source) {
    const reader = new TextReader();
    for await (const line of (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .lines */ .Mn)(source))
        reader.line((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .stripAnsi */ .aJ)(line));
    return reader.finish(source.path);
}
class TextReader {
    #number = 0;
    #suites = 0;
    #suite = null;
    #binary;
    #cases = [];
    #problems = [];
    /** A test whose result stands on a later line, because it (or another program) printed in between. */
    #pending = null;
    #section = null;
    #compileError = null;
    #keep = (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .keeper */ .tF)();
    #details = (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .detailsBudget */ .iq)();
    line(text) {
        this.#number++;
        if (this.#cargoLine(text))
            return;
        const running = /^running (\d+) tests?$/.exec(text);
        if (running) {
            this.#endSuite(false);
            this.#suites++;
            this.#suite = { name: this.#binary, expected: Number(running[1]), cases: new Map() };
        }
        else if (this.#suite) {
            this.#suiteLine(this.#suite, text);
        }
    }
    /** Lines of cargo itself, which come on the error stream; true if this is one. */
    #cargoLine(text) {
        const binary = /^ +(?:Running (?:unittests )?(\S+)(?: \(.*\))?|Doc-tests (\S+))$/.exec(text);
        if (binary) {
            this.#binary = this.#keep(binary[1] ?? `doc-tests of ${binary[2]}`);
            return true;
        }
        if (/^error\[E\d+\]: |^error: (?!test failed|doctest failed|\d+ targets? failed)/.test(text) && !this.#section) {
            this.#compileError ??= text;
        }
        const place = /^ *--> (\S+:\d+:\d+)$/.exec(text)?.[1];
        if (place && this.#compileError && !this.#compileError.includes(" (at "))
            this.#compileError += ` (at ${place})`;
        if (/^error: could not compile /.test(text)) {
            const cause = this.#compileError === text ? text : `${text.replace(/^error: /, "")}: ${this.#compileError}`;
            this.#problem("incomplete", (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .bounded */ .Mm)(cause, _text_js__WEBPACK_IMPORTED_MODULE_3__/* .MESSAGE_LIMIT */ .Gy));
            return true;
        }
        if (/^error: test failed|^ +process didn't exit successfully: .*\(signal: /.test(text)) {
            const crashed = /\(signal: .*\)/.exec(text);
            if (crashed)
                this.#problem("incomplete", `A test binary was ended ${crashed[0]}.`);
            this.#endSuite(false);
            return true;
        }
        return false;
    }
    #suiteLine(suite, text) {
        if (/^test result: (?:ok|FAILED)\. /.test(text)) {
            this.#endSection(suite);
            this.#checkTotals(suite, text);
            this.#endSuite(true);
            return;
        }
        const section = /^---- (.+) (?:stdout|stderr) ----$/.exec(text)?.[1];
        if (section !== undefined) {
            this.#endSection(suite);
            this.#section = { name: (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .bounded */ .Mm)(section, _text_js__WEBPACK_IMPORTED_MODULE_3__/* .NAME_LIMIT */ .Uo), output: "" };
        }
        else if (this.#section) {
            if (text === "failures:")
                this.#endSection(suite);
            else if (this.#section.output.length < OUTPUT_LIMIT)
                this.#section.output += `${text}\n`;
        }
        else {
            this.#resultLine(suite, text);
        }
    }
    #resultLine(suite, text) {
        const start = /^test (.+?)(?: - should panic)? \.\.\. (.*)$/.exec(text);
        const name = start?.[1] ?? this.#pending;
        if (!name)
            return;
        const result = /^(ok|FAILED|ignored(?:, .*)?)(?: <[\d.]+s>)?$/.exec(start?.[2] ?? text)?.[1];
        if (result === undefined) {
            this.#pending = name;
            return;
        }
        this.#pending = null;
        const kept = this.#keep((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .bounded */ .Mm)(name, _text_js__WEBPACK_IMPORTED_MODULE_3__/* .NAME_LIMIT */ .Uo));
        const common = { name: kept, suite: suite.name };
        if (result === "FAILED") {
            const failure = { kind: "failure", message: "The test failed and printed nothing." };
            suite.cases.set(kept, { ...common, status: "failed", failure });
        }
        else {
            suite.cases.set(kept, { ...common, status: result === "ok" ? "passed" : "skipped" });
        }
    }
    /** What a failed test printed, from the section of failures. */
    #endSection(suite) {
        const section = this.#section;
        this.#section = null;
        if (!section)
            return;
        const status = suite.cases.get(section.name)?.status ?? "failed";
        // With --show-output the sections of passed tests look the same.
        if (status !== "failed")
            return;
        const name = this.#keep(section.name);
        suite.cases.set(name, { name, suite: suite.name, status, ...this.#described(name, section.output) });
    }
    #described(name, output) {
        // A doc-test panics in a program of its own; its name says where it stands.
        const doc = /^(\S+\.(?:rs|md)) - .*\(line (\d+)\)$/.exec(name);
        const place = doc ? { path: doc[1] ?? "", line: Number(doc[2]) } : (0,_failure_place_js__WEBPACK_IMPORTED_MODULE_1__/* .failurePlace */ .S)(output);
        return {
            ...(place ? { path: this.#keep(place.path), line: place.line } : {}),
            failure: {
                kind: "failure",
                message: this.#keep((0,_failure_place_js__WEBPACK_IMPORTED_MODULE_1__/* .panicMessage */ .r)(output) ?? "The test failed and printed nothing."),
                details: this.#details(output.trim()),
            },
        };
    }
    #checkTotals(suite, text) {
        const count = (word) => Number(new RegExp(`(\\d+) ${word}`).exec(text)?.[1] ?? 0);
        const statuses = [...suite.cases.values()].map((test) => test.status);
        const seen = (status) => statuses.filter((one) => one === status).length;
        const said = { passed: count("passed"), failed: count("failed"), skipped: count("ignored") };
        if (seen("passed") === said.passed && seen("failed") === said.failed && seen("skipped") === said.skipped)
            return;
        // The result of a test can be torn apart by what it prints. Nothing failed may get lost by that.
        const lost = said.failed > seen("failed");
        const says = `${said.passed} passed, ${said.failed} failed, ${said.skipped} ignored`;
        const found = `${seen("passed")}, ${seen("failed")}, ${seen("skipped")}`;
        this.#problem(lost ? "incomplete" : "disagreement", `The harness says ${says}; its lines show ${found}.`);
    }
    #endSuite(complete) {
        const suite = this.#suite;
        if (!suite)
            return;
        this.#endSection(suite);
        if (!complete) {
            if (this.#pending !== null) {
                const failure = { kind: "error", message: "The test has begun and has no end." };
                const name = this.#keep((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .bounded */ .Mm)(this.#pending, _text_js__WEBPACK_IMPORTED_MODULE_3__/* .NAME_LIMIT */ .Uo));
                suite.cases.set(name, { name, suite: suite.name, status: "failed", failure });
            }
            const message = `A suite of ${suite.expected} tests has no result: ${suite.cases.size} of them are in the output.`;
            this.#problem("truncated", message);
        }
        this.#pending = null;
        this.#cases.push(...suite.cases.values());
        this.#suite = null;
    }
    #problem(code, message) {
        this.#problems.push({ code, message, line: this.#number });
    }
    finish(path) {
        this.#endSuite(false);
        const problems = this.#problems.map((problem) => ({ path, ...problem }));
        if (this.#suites > 0)
            return { tests: (0,_core_tests_js__WEBPACK_IMPORTED_MODULE_0__/* .countTests */ .tu)(this.#cases), problems };
        if (problems.length > 0)
            return { problems };
        const message = this.#compileError ?? "The output holds no run of Rust's test harness.";
        return { problems: [{ path, code: "malformed", message }] };
    }
}


/***/ }),

/***/ 84621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Se: () => (/* binding */ readLines),
/* harmony export */   pc: () => (/* binding */ hasLine)
/* harmony export */ });
/* harmony import */ var _json_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51361);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45877);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16767);



/** A longer line is no diagnostic, and would keep a pattern busy. */
const LINE_LIMIT = 8_192;
/** How many lines may stand before the first diagnostic in a document that is recognised by it. */
const PREAMBLE = 50;
/** True if a diagnostic stands among the first lines. */
function hasLine(head, diagnostic) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .stripAnsi */ .aJ)(head)
        .split("\n", PREAMBLE)
        .some((line) => diagnostic.test(line.trimEnd()));
}
/** Findings of a format that gives one a line; lines of other sorts between them are passed over. */
async function readLines(source, toFinding) {
    const findings = [];
    const keep = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .keeper */ .tF)();
    for await (const raw of (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .Mn)(source)) {
        const finding = toFinding((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .stripAnsi */ .aJ)(raw.slice(0, LINE_LIMIT)));
        if (!finding)
            continue;
        const { path, rule, message } = finding;
        findings.push({
            ...finding,
            rule: keep((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .bounded */ .Mm)(rule, _text_js__WEBPACK_IMPORTED_MODULE_2__/* .NAME_LIMIT */ .Uo)),
            message: keep((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .bounded */ .Mm)(message, _text_js__WEBPACK_IMPORTED_MODULE_2__/* .MESSAGE_LIMIT */ .Gy)),
            ...(path !== undefined && { path: keep(path) }),
        });
    }
    return { findings, problems: [] };
}
/** A place from the digits of a line; undefined where there is none, as line 0 is the file as a whole. */
function placeOf(line, column) {
    const startLine = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .asPlace */ .s$)(Number(line));
    if (startLine === undefined)
        return undefined;
    const startColumn = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .asPlace */ .s$)(Number(column));
    return { startLine, ...(startColumn !== undefined && { startColumn }) };
}


/***/ }),

/***/ 7459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fx: () => (/* binding */ toFiles),
/* harmony export */   LU: () => (/* binding */ sortedLines),
/* harmony export */   Nm: () => (/* binding */ fileTable),
/* harmony export */   PA: () => (/* binding */ isLine),
/* harmony export */   XB: () => (/* binding */ hitCount),
/* harmony export */   c1: () => (/* binding */ coverSpan),
/* harmony export */   c_: () => (/* binding */ tableOf),
/* harmony export */   eZ: () => (/* binding */ toFile),
/* harmony export */   jr: () => (/* binding */ totalsOfFile),
/* harmony export */   oI: () => (/* binding */ addHits),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   vy: () => (/* binding */ keepMost)
/* harmony export */ });
function fileTable() {
    return { lines: new Map(), branches: new Map(), functions: new Map() };
}
/** Line numbers that editors know; some writers put 0 where they know none. */
function isLine(line) {
    return Number.isSafeInteger(line) && line > 0;
}
/** Hit counts reach 2^64; text that is no number, and negative counts, mean "never ran". */
function hitCount(text) {
    const hits = Number(text ?? 0);
    return Number.isNaN(hits) ? 0 : Math.max(0, hits);
}
/** Most lines, branches or functions of one file that are believed; sums of them stay exact. */
const COUNT_LIMIT = 1e9;
/** A number of lines, branches or functions, where a document has it as text. */
function countOf(text) {
    return Math.min(Math.floor(hitCount(text)), COUNT_LIMIT);
}
function addHits(table, key, hits) {
    table.set(key, (table.get(key) ?? 0) + hits);
}
/** Longest span of lines that one statement is believed to have. */
const SPAN_LIMIT = 10_000;
/** A statement on several lines: a line ran as often as the statement on it that ran most. */
function coverSpan(lines, from, to, hits) {
    if (!isLine(from))
        return;
    const end = isLine(to) && to - from <= SPAN_LIMIT ? Math.max(from, to) : from;
    for (let line = from; line <= end; line++)
        lines.set(line, Math.max(lines.get(line) ?? 0, hits));
}
/** Which of a line's branches ran is not in every format: of two reports on one line, the better one is certain. */
function keepMost(table, key, count) {
    const known = table.get(key);
    if (!known || count.covered > known.covered)
        table.set(key, count);
}
/** The table of a file, made where the document names it for the first time. */
function tableOf(files, path) {
    const known = files.get(path);
    if (known)
        return known;
    const table = fileTable();
    files.set(path, table);
    return table;
}
/** Lines in ascending order: by number, as text would put 10 before 9. */
function sortedLines(lines) {
    return [...lines].sort(([a], [b]) => a - b);
}
/** Branches and functions are left out where the document speaks of none. */
function toFile(path, table) {
    const ran = [...table.functions.values()].filter((hits) => hits > 0).length;
    return {
        path,
        lines: sortedLines(table.lines),
        ...(table.branches.size > 0 ? { branches: sum([...table.branches.values()]) } : {}),
        ...(table.functions.size > 0 ? { functions: { covered: ran, total: table.functions.size } } : {}),
    };
}
function toFiles(files) {
    return [...files].map(([path, table]) => toFile(path, table));
}
/** A file of which the document has totals only. */
function totalsOfFile(path, totals) {
    return {
        path,
        lines: [],
        totalsOnly: true,
        statements: totals.lines,
        ...(totals.branches && totals.branches.total > 0 ? { branches: totals.branches } : {}),
        ...(totals.functions && totals.functions.total > 0 ? { functions: totals.functions } : {}),
    };
}
function sum(counts) {
    let covered = 0;
    let total = 0;
    for (const count of counts) {
        covered += count.covered;
        total += count.total;
    }
    return { covered, total };
}


/***/ }),

/***/ 66290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ markdownlintText)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45877);


/** The level came with markdownlint 0.39; rules are named by all their names, a custom one may have only one. */
const violation = /^(.+?):(\d+)(?::(\d+))? (?:(error|warning) ([\w/-]+)|(MD\d{3}(?:\/[\w-]+)*|[\w-]+(?:\/[\w-]+)+)) (.+)$/;
/**
 * The text of markdownlint-cli and markdownlint-cli2. markdownlint's "error" is what fails its own run and means style,
 * so it is a warning here, and its "warning", which fails nothing there, a note.
 */
const markdownlintText = {
    format: "markdownlint-text",
    emptyIsClean: true,
    recognise: (head) => /^\S.*?:\d+(:\d+)? ((error|warning) )?MD\d{3}\/[\w/-]+ /m.test((0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(head)),
    async parse(source) {
        const findings = [];
        for await (const raw of (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .Mn)(source)) {
            const match = violation.exec((0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(raw));
            if (!match)
                continue;
            const [, path, line, column, level, names, plainNames, message = ""] = match;
            const rule = (names ?? plainNames ?? "").split("/")[0] ?? "";
            const url = ruleUrl(rule);
            findings.push({
                tool: "markdownlint",
                rule,
                message,
                severity: level === "warning" ? "note" : "warning",
                path,
                range: { startLine: Number(line), ...(column !== undefined && { startColumn: Number(column) }) },
                ...(url && { url }),
            });
        }
        return { findings, problems: [] };
    },
};
/** The page of one of markdownlint's own rules; custom rules have none. */
function ruleUrl(rule) {
    if (!/^MD\d{3}$/.test(rule))
        return null;
    return `https://github.com/DavidAnson/markdownlint/blob/main/doc/${rule.toLowerCase()}.md`;
}


/***/ }),

/***/ 99824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ mypyJson)
/* harmony export */ });
/* harmony import */ var _json_items_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45691);

/** `mypy --output json`: one object a line, columns counted from 0. A hint is part of the message. */
const mypyJson = {
    format: "mypy-json",
    emptyIsClean: true,
    recognise: (head) => /^\s*\{/.test(head) && /"file": ?"/.test(head) && /"hint": ?/.test(head),
    async parse(source) {
        const findings = [];
        const problems = [];
        for await (const item of (0,_json_items_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonItems */ .vV)(source)) {
            if ("problem" in item) {
                if (item.problem === "empty")
                    continue;
                problems.push({ path: source.path, code: item.problem, message: item.message, line: item.line });
                continue;
            }
            const finding = toFinding(item.value);
            if (finding)
                findings.push(finding);
            else
                problems.push({ path: source.path, code: "malformed", message: "a line is no diagnostic of mypy" });
        }
        return { findings, problems };
    },
};
function toFinding(entry) {
    const path = (0,_json_items_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(entry, "file");
    const text = (0,_json_items_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(entry, "message");
    if (path === undefined || text === undefined)
        return null;
    const hint = (0,_json_items_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(entry, "hint");
    const range = rangeOf(entry);
    return {
        tool: "mypy",
        rule: (0,_json_items_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(entry, "code") ?? "mypy",
        message: hint ? `${text}\n${hint}` : text,
        severity: (0,_json_items_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(entry, "severity") === "note" ? "note" : "error",
        path,
        ...(range && { range }),
    };
}
function rangeOf(entry) {
    const startLine = (0,_json_items_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(entry, "line") ?? 0;
    if (startLine < 1)
        return null;
    const column = (0,_json_items_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(entry, "column") ?? -1;
    const endLine = (0,_json_items_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(entry, "end_line");
    const endColumn = (0,_json_items_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(entry, "end_column");
    return {
        startLine,
        ...(column >= 0 && { startColumn: column + 1 }),
        ...(endLine !== undefined && endLine >= startLine && { endLine }),
        ...(column >= 0 && endColumn !== undefined && endColumn >= 0 && { endColumn: endColumn + 1 }),
    };
}


/***/ }),

/***/ 45577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ mypyText)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45877);


const diagnostic = /^(.+?):(\d+):(?:(\d+):)?(?:(\d+):(\d+):)? (error|warning|note|info): (.*?)(?: {2}\[([a-z0-9-]+)\])?$/;
/** mypy's text, `path:line[:column[:end line:end column]]: error: message  [code]`. A note at the place of an error belongs to it. */
const mypyText = {
    format: "mypy-text",
    recognise: (head) => /^(Found \d+ errors? in|Success: no issues found in)/m.test(head) ||
        /^\S[^:\n]*\.pyi?:\d+:(\d+:){0,3} (error|note): /m.test((0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(head)),
    async parse(source) {
        const findings = [];
        for await (const raw of (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .Mn)(source)) {
            const match = diagnostic.exec((0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(raw));
            if (!match)
                continue;
            const finding = toFinding(match);
            const last = findings.at(-1);
            if (last && finding.severity === "note" && last.severity === "error" && samePlace(last, finding)) {
                findings[findings.length - 1] = { ...last, message: `${last.message}\n${finding.message}` };
            }
            else {
                findings.push(finding);
            }
        }
        return { findings, problems: [] };
    },
};
function toFinding(match) {
    const [, path, line, column, endLine, endColumn, level, message = "", code] = match;
    return {
        tool: "mypy",
        rule: code ?? "mypy",
        message,
        severity: level === "error" || level === "warning" ? level : "note",
        path,
        range: {
            startLine: Number(line),
            ...(column !== undefined && { startColumn: Number(column) }),
            // The last column is inclusive in mypy's text.
            ...(endLine !== undefined && { endLine: Number(endLine), endColumn: Number(endColumn) + 1 }),
        },
    };
}
function samePlace(a, b) {
    return (a.path === b.path && a.range?.startLine === b.range?.startLine && a.range?.startColumn === b.range?.startColumn);
}


/***/ }),

/***/ 89269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ npmAudit)
/* harmony export */ });
/* harmony import */ var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78469);
/* harmony import */ var semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58780);
/* harmony import */ var _core_risk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87837);
/* harmony import */ var _advisory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61327);
/* harmony import */ var _json_head_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98101);
/* harmony import */ var _json_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67616);
/* harmony import */ var _json_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99525);
/* harmony import */ var _json_values_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(51361);








/**
 * `npm audit --json`, of npm 7 and later (a finding a vulnerable package, as npm counts them) and of npm 6 and pnpm (a
 * finding an advisory). A registry that cannot answer gives a document with `error`, and nothing was judged.
 */
const npmAudit = {
    format: "npm-audit",
    recognise: (head) => (0,_json_head_js__WEBPACK_IMPORTED_MODULE_4__/* .hasKeys */ .x)(head, "auditReportVersion", "vulnerabilities") ||
        (0,_json_head_js__WEBPACK_IMPORTED_MODULE_4__/* .hasKeys */ .x)(head, "advisories", "metadata") ||
        (0,_json_head_js__WEBPACK_IMPORTED_MODULE_4__/* .hasKeys */ .x)(head, "actions", "advisories") ||
        isError(head),
    parse: async (source) => {
        const findings = [];
        const problems = [];
        const packages = new Map();
        let said = "";
        const outline = { maps: ["$.vulnerabilities", "$.advisories"], values: ["$.error", "$.message"] };
        const { problem, seen } = await (0,_json_report_js__WEBPACK_IMPORTED_MODULE_6__/* .readLists */ .qZ)(source, outline, (path, value, keys) => {
            const entry = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_7__/* .asObject */ .eB)(value);
            if (path === "$.vulnerabilities")
                packages.set(String(keys[1]), vulnerable(entry));
            else if (path === "$.advisories")
                findings.push(advisoryOf(entry));
            else if (path === "$.message")
                said = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(value) ?? said;
            else if ((0,_json_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(entry.summary) || (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(entry.message))
                said = errorText(entry);
            else
                said ||= (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(value) ?? (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(entry.code) ?? "";
        });
        if (problem)
            problems.push(problem);
        else if (seen.has("$.error"))
            problems.push((0,_json_report_js__WEBPACK_IMPORTED_MODULE_6__/* .toldProblem */ .Py)(source, "incomplete", `The audit failed: ${said || "no reason given"}`));
        else if (!seen.has("$.vulnerabilities") && !seen.has("$.advisories")) {
            problems.push((0,_json_report_js__WEBPACK_IMPORTED_MODULE_6__/* .notThis */ .oO)(source, "npm audit", "vulnerabilities"));
        }
        for (const [name, one] of packages)
            findings.push(packageFinding(name, one, packages));
        return (0,_json_report_js__WEBPACK_IMPORTED_MODULE_6__/* .findingsOrProblems */ .Yk)(findings, problems);
    },
};
function isError(head) {
    const keys = (0,_json_head_js__WEBPACK_IMPORTED_MODULE_4__/* .headPaths */ .l)(head);
    const isLone = [...keys].every((key) => key.startsWith("error"));
    return (keys.has("error.summary") && keys.has("error.detail")) || (isLone && keys.has("error.code"));
}
function errorText(error) {
    return [error.code, error.summary ?? error.message, error.detail].flatMap((part) => (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(part) || []).join(": ");
}
function vulnerable(entry) {
    const via = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_7__/* .asList */ .DD)(entry.via);
    const fix = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_7__/* .asObject */ .eB)(entry.fixAvailable);
    const fixName = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(fix.name);
    return {
        severity: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(entry.severity),
        range: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(entry.range) ?? "",
        own: via.flatMap((one) => {
            const advisory = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_7__/* .asObject */ .eB)(one);
            if (typeof one === "string")
                return [];
            const url = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(advisory.url);
            return [
                {
                    id: idOf(url, advisory.source),
                    title: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(advisory.title) ?? "",
                    url,
                    risk: (0,_core_risk_js__WEBPACK_IMPORTED_MODULE_2__/* .riskOfWord */ .tt)((0,_json_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(advisory.severity)) ?? (0,_core_risk_js__WEBPACK_IMPORTED_MODULE_2__/* .riskOfScore */ .LW)((0,_json_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .numberOf */ .rl)((0,_json_values_js__WEBPACK_IMPORTED_MODULE_7__/* .asObject */ .eB)(advisory.cvss).score)),
                    range: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(advisory.range) ?? "",
                },
            ];
        }),
        through: via.flatMap((one) => (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(one) ?? []),
        fix: fixName === undefined ? undefined : { name: fixName, version: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(fix.version) ?? "" },
    };
}
/** GitHub's id of an advisory stands at the end of its page's address; else npm's number has to do. */
function idOf(url, number) {
    const ghsa = /GHSA-[\w-]+$/.exec(url ?? "")?.[0];
    return ghsa ?? (typeof number === "number" || typeof number === "string" ? `npm-${number}` : "npm-audit");
}
/**
 * A package with several advisories names them all in its rule: whoever knows of one of them does not know of the rest.
 * The document tells a range of versions, not which one is installed.
 */
function packageFinding(name, one, all) {
    const [worst] = one.own;
    const ids = one.own.length > 0 ? one.own.map(({ id }) => id) : rootIds(name, all);
    const titles = [...new Set(one.own.map(({ title }) => title))].join("; ");
    const mend = one.fix ? ` (mended by ${one.fix.name} ${one.fix.version})` : "";
    const fixed = one.fix?.name === name ? [one.fix.version] : firstFixed(one.own.map(({ range }) => range));
    const found = (0,_advisory_js__WEBPACK_IMPORTED_MODULE_3__/* .advisoryFinding */ .J)({
        tool: "npm-audit",
        id: [...new Set(ids)].sort().join(", "),
        package: name,
        version: one.range,
        title: `${worst ? titles : `depends on vulnerable ${one.through.join(", ")}`}${mend}`,
        risk: (0,_core_risk_js__WEBPACK_IMPORTED_MODULE_2__/* .riskOfWord */ .tt)(one.severity) ?? (0,_core_risk_js__WEBPACK_IMPORTED_MODULE_2__/* .worstRisk */ .Ly)(one.own.map(({ risk }) => risk)),
        url: worst?.url,
    });
    return { ...found, package: { name, ...(fixed.length > 0 && { fixedIn: fixed }) } };
}
/** The version that all these ranges end before; none if one of them goes on. */
function firstFixed(ranges) {
    const ends = ranges.map((range) => /(?:^|\s)<\s*(\d[\w.+-]*)$/.exec(range)?.[1] ?? "");
    if (ends.some((end) => semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_1__(end) === null))
        return [];
    return [...ends].sort(semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__).slice(-1);
}
/** The advisories at the end of the ways that lead from a package through others. */
function rootIds(name, all) {
    const visited = new Set([name]);
    const ids = [];
    for (const next of visited) {
        const one = all.get(next);
        ids.push(...(one?.own ?? []).map(({ id }) => id));
        if (one && (next === name || one.own.length === 0))
            for (const through of one.through)
                visited.add(through);
    }
    return ids;
}
/** An advisory of npm 6 or pnpm. */
function advisoryOf(entry) {
    const versions = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_7__/* .asList */ .DD)(entry.findings).flatMap((one) => (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)((0,_json_values_js__WEBPACK_IMPORTED_MODULE_7__/* .asObject */ .eB)(one).version) ?? []);
    const ghsa = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(entry.github_advisory_id);
    const url = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(entry.url);
    const cves = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_7__/* .asList */ .DD)(entry.cves).flatMap((cve) => (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(cve) ?? []);
    const mend = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(entry.patched_versions);
    return (0,_advisory_js__WEBPACK_IMPORTED_MODULE_3__/* .advisoryFinding */ .J)({
        tool: "npm-audit",
        id: ghsa ?? idOf(url, entry.id),
        aliases: cves,
        package: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(entry.module_name) ?? (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(entry.name) ?? "",
        version: [...new Set(versions)].join(", "),
        title: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(entry.title) ?? "",
        fixed: mend === undefined || mend === "<0.0.0" ? [] : [mend],
        published: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(entry.created),
        risk: (0,_core_risk_js__WEBPACK_IMPORTED_MODULE_2__/* .riskOfWord */ .tt)((0,_json_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(entry.severity)) ?? (0,_core_risk_js__WEBPACK_IMPORTED_MODULE_2__/* .riskOfScore */ .LW)((0,_json_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .numberOf */ .rl)((0,_json_values_js__WEBPACK_IMPORTED_MODULE_7__/* .asObject */ .eB)(entry.cvss).score)),
        url,
    });
}


/***/ }),

/***/ 23005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ osvJson)
/* harmony export */ });
/* harmony import */ var _core_risk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87837);
/* harmony import */ var _advisory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61327);
/* harmony import */ var _json_head_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98101);
/* harmony import */ var _json_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67616);
/* harmony import */ var _json_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99525);
/* harmony import */ var _json_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51361);






/** `osv-scanner --format json`: a finding a vulnerability of a package in a lock file. */
const osvJson = {
    format: "osv-json",
    recognise: (head) => {
        const keys = (0,_json_head_js__WEBPACK_IMPORTED_MODULE_2__/* .headPaths */ .l)(head);
        if (keys.has("results[].packages") && keys.has("results[].source"))
            return true;
        const isBare = [...keys].every((key) => key === "results" || key.startsWith("experimental_config"));
        return keys.has("results") && isBare && /"results"\s*:\s*(\[\s*\]|null)/.test(head);
    },
    parse: async (source) => {
        const found = [];
        const paths = new Map();
        const outline = { lists: ["$.results", "$.results.*.packages"], values: ["$.results.*.source"] };
        const { problem, seen } = await (0,_json_report_js__WEBPACK_IMPORTED_MODULE_4__/* .readLists */ .qZ)(source, outline, (path, value, keys) => {
            const at = Number(keys[1]);
            if (path === "$.results.*.source")
                paths.set(at, (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .asObject */ .eB)(value).path) ?? "");
            if (path !== "$.results.*.packages")
                return;
            for (const finding of packageFindings((0,_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .asObject */ .eB)(value)))
                found.push({ at, finding });
        });
        const findings = found.map(({ at, finding }) => ({ ...finding, path: paths.get(at) || undefined }));
        const lacking = seen.has("$.results") ? [] : [(0,_json_report_js__WEBPACK_IMPORTED_MODULE_4__/* .notThis */ .oO)(source, "osv-scanner", "results")];
        return (0,_json_report_js__WEBPACK_IMPORTED_MODULE_4__/* .findingsOrProblems */ .Yk)(findings, problem ? [problem] : lacking);
    },
};
function packageFindings(entry) {
    const { name, version, commit } = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .asObject */ .eB)(entry.package);
    const groups = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .asList */ .DD)(entry.groups).map(_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .asObject */ .eB);
    return (0,_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .asList */ .DD)(entry.vulnerabilities).map((one) => {
        const vulnerability = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .asObject */ .eB)(one);
        const id = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(vulnerability.id) ?? "";
        const group = groups.find(({ ids }) => (0,_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .asList */ .DD)(ids).includes(id)) ?? {};
        const others = [...(0,_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .asList */ .DD)(vulnerability.aliases), ...(0,_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .asList */ .DD)(group.aliases), ...(0,_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .asList */ .DD)(group.ids)];
        return (0,_advisory_js__WEBPACK_IMPORTED_MODULE_1__/* .advisoryFinding */ .J)({
            tool: "osv-scanner",
            id,
            aliases: others.flatMap((alias) => (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(alias) ?? []),
            package: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(name) ?? "",
            version: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(version) || (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(commit),
            title: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(vulnerability.summary) || ((0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(vulnerability.details) ?? ""),
            fixed: fixedIn(vulnerability, (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(name)),
            published: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(vulnerability.published),
            risk: riskOf(vulnerability, group),
            url: `https://osv.dev/vulnerability/${id}`,
        });
    });
}
function riskOf(vulnerability, group) {
    // A package that is malicious itself has no score.
    if (/^MAL-/.test((0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(vulnerability.id) ?? ""))
        return "critical";
    const vectors = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .asList */ .DD)(vulnerability.severity).map((one) => (0,_core_risk_js__WEBPACK_IMPORTED_MODULE_0__/* .riskOfVector */ .ox)((0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .asObject */ .eB)(one).score)));
    return ((0,_core_risk_js__WEBPACK_IMPORTED_MODULE_0__/* .riskOfScore */ .LW)(Number((0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(group.max_severity) || Number.NaN)) ??
        (0,_core_risk_js__WEBPACK_IMPORTED_MODULE_0__/* .worstRisk */ .Ly)(vectors) ??
        (0,_core_risk_js__WEBPACK_IMPORTED_MODULE_0__/* .riskOfWord */ .tt)((0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .asObject */ .eB)(vulnerability.database_specific).severity)));
}
function fixedIn(vulnerability, name) {
    const versions = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .asList */ .DD)(vulnerability.affected)
        .map(_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .asObject */ .eB)
        .filter((affected) => (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .asObject */ .eB)(affected.package).name) === name)
        .flatMap((affected) => (0,_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .asList */ .DD)(affected.ranges))
        .filter((range) => (0,_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .asObject */ .eB)(range).type !== "GIT")
        .flatMap((range) => (0,_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .asList */ .DD)((0,_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .asObject */ .eB)(range).events))
        .flatMap((event) => (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .asObject */ .eB)(event).fixed) ?? []);
    return [...new Set(versions)];
}


/***/ }),

/***/ 11197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ oxlintJson)
/* harmony export */ });
/* harmony import */ var _json_head_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98101);
/* harmony import */ var _json_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67616);
/* harmony import */ var _json_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99525);
/* harmony import */ var _json_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51361);




/** `oxlint -f json`: an object with `diagnostics`, before 1.0 the bare list. */
const oxlintJson = {
    format: "oxlint-json",
    recognise: (head) => (0,_json_head_js__WEBPACK_IMPORTED_MODULE_0__/* .hasKeys */ .x)(head, "diagnostics[].filename", "diagnostics[].labels") ||
        (0,_json_head_js__WEBPACK_IMPORTED_MODULE_0__/* .hasKeys */ .x)(head, "diagnostics", "number_of_rules") ||
        (0,_json_head_js__WEBPACK_IMPORTED_MODULE_0__/* .hasKeys */ .x)(head, "[].filename", "[].labels", "[].severity"),
    parse: async (source) => (await (0,_json_report_js__WEBPACK_IMPORTED_MODULE_2__/* .firstCharacter */ .mG)(source)) === "[" ? (0,_json_report_js__WEBPACK_IMPORTED_MODULE_2__/* .readItems */ .F1)(source, "oxlint", toFinding) : parseObject(source),
};
async function parseObject(source) {
    const findings = [];
    const problems = [];
    let files;
    const outline = { lists: ["$.diagnostics"], values: ["$.number_of_files"] };
    const { problem, seen } = await (0,_json_report_js__WEBPACK_IMPORTED_MODULE_2__/* .readLists */ .qZ)(source, outline, (path, value) => {
        if (path === "$.number_of_files")
            files = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(value);
        else
            findings.push(toFinding((0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(value)));
    });
    if (problem)
        problems.push(problem);
    else if (!seen.has("$.diagnostics"))
        problems.push((0,_json_report_js__WEBPACK_IMPORTED_MODULE_2__/* .notThis */ .oO)(source, "oxlint", "diagnostics"));
    else if (files === 0 && findings.length === 0) {
        problems.push({ path: source.path, code: "empty", message: "oxlint looked at no file." });
    }
    return (0,_json_report_js__WEBPACK_IMPORTED_MODULE_2__/* .findingsOrProblems */ .Yk)(findings, problems);
}
function toFinding(entry) {
    const word = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(entry.severity);
    const url = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(entry.url);
    const range = rangeOf((0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)((0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)((0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asList */ .DD)(entry.labels)[0]).span));
    return {
        tool: "oxlint",
        rule: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(entry.code) || "oxlint",
        message: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(entry.message) ?? "",
        severity: word === "error" || word === "warning" ? word : "note",
        path: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(entry.filename) || undefined,
        ...(range && { range }),
        ...(url && { url }),
    };
}
/** Lengths are bytes: they make a column only where the text is plain, and are left out. */
function rangeOf(span) {
    const startLine = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asPlace */ .s$)(span.line);
    return startLine === undefined ? undefined : { startLine, startColumn: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asPlace */ .s$)(span.column) };
}


/***/ }),

/***/ 52854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ PackedFiles)
/* harmony export */ });
/* harmony import */ var _line_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7459);

/** A file that is named more often than this stays as it is: packing it again and again would cost more than it saves. */
const REOPEN_LIMIT = 4;
const SEPARATOR = "\n";
/**
 * The files of a document with millions of lines. Only the one that is being read is a table; the others are packed to
 * about a tenth of it. Records of one file mostly stand together.
 */
class PackedFiles {
    #files = new Map();
    #reopened = new Map();
    #share = pairSharer();
    #open = null;
    get size() {
        return this.#files.size;
    }
    /** The table of a file; it may be written to until the next is opened. */
    open(path) {
        if (this.#open?.path === path)
            return this.#open.table;
        this.#close();
        const known = this.#files.get(path);
        const table = known === undefined ? (0,_line_table_js__WEBPACK_IMPORTED_MODULE_0__/* .fileTable */ .Nm)() : "file" in known ? this.#unpack(path, known) : known;
        this.#files.set(path, table);
        this.#open = { path, table };
        return table;
    }
    finish() {
        this.#close();
        return [...this.#files].map(([path, one]) => ("file" in one ? one.file : (0,_line_table_js__WEBPACK_IMPORTED_MODULE_0__/* .toFile */ .eZ)(path, one)));
    }
    #close() {
        if (!this.#open)
            return;
        const { path, table } = this.#open;
        this.#open = null;
        if ((this.#reopened.get(path) ?? 0) >= REOPEN_LIMIT)
            return;
        const branches = pack(table.branches);
        const functions = pack(table.functions);
        if (!branches || !functions)
            return;
        const file = { ...(0,_line_table_js__WEBPACK_IMPORTED_MODULE_0__/* .toFile */ .eZ)(path, { ...table, lines: new Map() }), lines: this.#pairs(table.lines) };
        this.#files.set(path, { file, branches, functions });
    }
    /** In ascending order, which is how most writers have them. */
    #pairs(lines) {
        const pairs = [];
        let last = 0;
        let isSorted = true;
        lines.forEach((hits, line) => {
            pairs.push(this.#share(line, hits));
            isSorted &&= line > last;
            last = line;
        });
        return isSorted ? pairs.slice() : pairs.sort((a, b) => a[0] - b[0]);
    }
    #unpack(path, { file, branches, functions }) {
        this.#reopened.set(path, (this.#reopened.get(path) ?? 0) + 1);
        return {
            lines: new Map(file.lines),
            branches: new Map(unpack(branches)),
            functions: new Map(unpack(functions).map(([name, { covered }]) => [String(name), covered])),
        };
    }
}
/** Null if a name holds the separator, or if names and numbers are mixed. A function has hits instead of a count. */
function pack(points) {
    const names = [];
    const counts = [];
    let highest = 0;
    for (const [name, count] of points) {
        if (typeof name !== typeof (names[0] ?? name) || (typeof name === "string" && name.includes(SEPARATOR)))
            return null;
        const { covered, total } = typeof count === "number" ? { covered: count > 0 ? 1 : 0, total: 1 } : count;
        names.push(name);
        counts.push(covered, total);
        if (total > highest)
            highest = total;
    }
    return {
        // Joined text is a string of its own, however its parts came to be.
        names: names.join(SEPARATOR),
        isNumeric: typeof names[0] === "number",
        counts: highest < 256 ? Uint8Array.from(counts) : Uint32Array.from(counts),
    };
}
function unpack({ names, isNumeric, counts }) {
    if (counts.length === 0)
        return [];
    return names
        .split(SEPARATOR)
        .map((name, at) => [
        isNumeric ? Number(name) : name,
        { covered: counts[2 * at] ?? 0, total: counts[2 * at + 1] ?? 0 },
    ]);
}
/** Most pairs that are shared, and the highest hits: small numbers come in every file. */
const PAIR_LIMIT = 150_000;
const SHARED_HITS = 128;
/** Gives equal pairs of line and hits as one: a list of them is then eight bytes a line, not a hundred. */
function pairSharer() {
    const byLine = [];
    let size = 0;
    return (line, hits) => {
        const isShared = hits < SHARED_HITS && line < PAIR_LIMIT && Number.isInteger(hits);
        const known = isShared ? byLine[line]?.[hits] : undefined;
        if (known)
            return known;
        const pair = [line, hits];
        if (!isShared || size >= PAIR_LIMIT)
            return pair;
        size++;
        const same = byLine[line];
        if (same)
            same[hits] = pair;
        else {
            const first = [];
            first[hits] = pair;
            byLine[line] = first;
        }
        return pair;
    };
}


/***/ }),

/***/ 77176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ pipAuditJson)
/* harmony export */ });
/* harmony import */ var _advisory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61327);
/* harmony import */ var _json_head_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98101);
/* harmony import */ var _json_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67616);
/* harmony import */ var _json_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99525);
/* harmony import */ var _json_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51361);





/**
 * `pip-audit -f json`: an object with `dependencies`, before 2.0 the bare list. It rates nothing. Dependencies that it
 * could not audit are told of; if it could audit none, nothing was judged.
 */
const pipAuditJson = {
    format: "pip-audit-json",
    recognise: (head) => {
        const keys = (0,_json_head_js__WEBPACK_IMPORTED_MODULE_1__/* .headPaths */ .l)(head);
        const isBare = [...keys].every((key) => key === "dependencies" || key === "fixes");
        if (isBare && /"dependencies"\s*:\s*\[\s*\]/.test(head))
            return true;
        return ["dependencies[].", "[]."].some((root) => keys.has(`${root}name`) && (keys.has(`${root}vulns`) || keys.has(`${root}skip_reason`)));
    },
    parse: async (source) => {
        const skipped = [];
        let audited = 0;
        const read = (entry) => {
            const reason = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(entry.skip_reason);
            if (reason === undefined)
                audited++;
            else
                skipped.push(reason);
            return packageFindings(entry);
        };
        const isList = (await (0,_json_report_js__WEBPACK_IMPORTED_MODULE_3__/* .firstCharacter */ .mG)(source)) === "[";
        const parsed = isList ? await (0,_json_report_js__WEBPACK_IMPORTED_MODULE_3__/* .readItems */ .F1)(source, "pip-audit", read) : await parseObject(source, read);
        const [first] = skipped;
        if (first === undefined)
            return parsed;
        const message = `pip-audit left out ${skipped.length} of the dependencies, the first: ${first}`;
        const problem = (0,_json_report_js__WEBPACK_IMPORTED_MODULE_3__/* .toldProblem */ .Py)(source, audited === 0 ? "incomplete" : "disagreement", message);
        return (0,_json_report_js__WEBPACK_IMPORTED_MODULE_3__/* .findingsOrProblems */ .Yk)(parsed.findings ?? [], [...parsed.problems, problem]);
    },
};
async function parseObject(source, read) {
    const findings = [];
    const problems = [];
    const { problem, seen } = await (0,_json_report_js__WEBPACK_IMPORTED_MODULE_3__/* .readLists */ .qZ)(source, { lists: ["$.dependencies"] }, (_, value) => {
        findings.push(...(read((0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asObject */ .eB)(value)) ?? []));
    });
    if (problem)
        problems.push(problem);
    else if (!seen.has("$.dependencies"))
        problems.push((0,_json_report_js__WEBPACK_IMPORTED_MODULE_3__/* .notThis */ .oO)(source, "pip-audit", "dependencies"));
    return (0,_json_report_js__WEBPACK_IMPORTED_MODULE_3__/* .findingsOrProblems */ .Yk)(findings, problems);
}
function packageFindings(entry) {
    const name = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(entry.name);
    if (name === undefined)
        return null;
    return (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asList */ .DD)(entry.vulns).map((one) => {
        const vulnerability = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asObject */ .eB)(one);
        const id = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(vulnerability.id) ?? "";
        return (0,_advisory_js__WEBPACK_IMPORTED_MODULE_0__/* .advisoryFinding */ .J)({
            tool: "pip-audit",
            id,
            aliases: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asList */ .DD)(vulnerability.aliases).flatMap((alias) => (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(alias) ?? []),
            package: name,
            version: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(entry.version),
            title: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(vulnerability.description) ?? "",
            fixed: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asList */ .DD)(vulnerability.fix_versions).flatMap((version) => (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(version) ?? []),
            risk: undefined,
            url: `https://osv.dev/vulnerability/${id}`,
        });
    });
}


/***/ }),

/***/ 99316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ prettierList)
/* harmony export */ });
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45877);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16767);


const UNFORMATTED = "Not formatted as Prettier would format it";
/** What Prettier says in its place: the summary lines of `--check`, which name no file. */
const SUMMARY = /^(Checking formatting\.\.\.|All matched files use Prettier code style!|Error occurred when checking code style in .*|Code style issues found in .*|Code style issues fixed in .*)$/;
/** A line of a code frame under an error, or the empty line around it. */
const FRAME = /^(>?\s*\d*\s*\||\s*$)/;
/**
 * Prettier's file list (`--list-different`, or the `[warn]` lines of `--check`) and its `[error] path: … (line:column)`
 * lines. An error that points at no place in a file is a problem: the configuration, a plugin, or nothing to look at.
 */
const prettierList = {
    format: "prettier",
    emptyIsClean: true,
    recognise: (head) => /^\s*(Checking formatting\.\.\.|\[(warn|error)\] \S)/.test(head),
    parse: async (source) => {
        const findings = [];
        const problems = [];
        let number = 0;
        for await (const raw of (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)(source)) {
            number++;
            const [, level, text = ""] = /^(?:\[(warn|error)\] ?)?(.*)$/.exec((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .stripAnsi */ .aJ)(raw)) ?? [];
            if (text.trim() === "" || SUMMARY.test(text))
                continue;
            if (level !== "error") {
                if (level === "warn" && !isPath(text))
                    continue;
                findings.push({ tool: "prettier", rule: "prettier", message: UNFORMATTED, severity: "warning", path: text });
                continue;
            }
            if (FRAME.test(text))
                continue;
            const place = /^(.+?): ((?:\w*Error: ).*) \((\d+):(\d+)\)$/.exec(text);
            const [, path, message = "", line, column] = place ?? [];
            if (path === undefined) {
                problems.push({ path: source.path, code: "malformed", message: text, line: number });
                continue;
            }
            const range = { startLine: Number(line), startColumn: Number(column) };
            findings.push({ tool: "prettier", rule: "syntax-error", message, severity: "error", path, range });
        }
        return { findings, problems };
    },
};
/** Warnings of `--check` are paths, but for a few sentences (`Ignored unknown option …`). */
function isPath(text) {
    return !/^(Ignored unknown option|jsx|The |Please|Using |Option |--?\w)/.test(text) && !/[.!]$/.test(text);
}


/***/ }),

/***/ 3209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ pylintJson)
/* harmony export */ });
/* harmony import */ var _json_head_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98101);
/* harmony import */ var _json_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67616);
/* harmony import */ var _json_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99525);
/* harmony import */ var _json_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51361);
/* harmony import */ var _pylint_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36888);





/** `pylint -f json` (a list) and `-f json2` (an object with `messages`). Columns count from 0. */
const pylintJson = {
    format: "pylint-json",
    recognise: (head) => (0,_json_head_js__WEBPACK_IMPORTED_MODULE_0__/* .hasKeys */ .x)(head, "[].message-id", "[].symbol") ||
        (0,_json_head_js__WEBPACK_IMPORTED_MODULE_0__/* .hasKeys */ .x)(head, "messages[].messageId") ||
        (0,_json_head_js__WEBPACK_IMPORTED_MODULE_0__/* .hasKeys */ .x)(head, "messages", "statistics.messageTypeCount"),
    parse: async (source) => (await (0,_json_report_js__WEBPACK_IMPORTED_MODULE_2__/* .firstCharacter */ .mG)(source)) === "[" ? (0,_json_report_js__WEBPACK_IMPORTED_MODULE_2__/* .readItems */ .F1)(source, "pylint", toFinding) : parseObject(source),
};
async function parseObject(source) {
    const findings = [];
    const { problem, seen } = await (0,_json_report_js__WEBPACK_IMPORTED_MODULE_2__/* .readLists */ .qZ)(source, { lists: ["$.messages"] }, (_, value) => {
        const finding = toFinding((0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(value));
        if (finding)
            findings.push(finding);
    });
    const lacking = seen.has("$.messages") ? [] : [(0,_json_report_js__WEBPACK_IMPORTED_MODULE_2__/* .notThis */ .oO)(source, "pylint", "messages")];
    return (0,_json_report_js__WEBPACK_IMPORTED_MODULE_2__/* .findingsOrProblems */ .Yk)(findings, problem ? [problem] : lacking);
}
/** Stands where a path does, for what is wrong with the options. */
const notAFile = "Command line or configuration file";
function toFinding(entry) {
    const rule = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(entry["message-id"]) ?? (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(entry.messageId);
    const message = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(entry.message);
    if (rule === undefined || message === undefined)
        return null;
    const path = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(entry.path);
    const symbol = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(entry.symbol);
    const kind = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(entry.type) ?? rule;
    const startLine = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asPlace */ .s$)(entry.line);
    const column = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(entry.column);
    const endColumn = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(entry.endColumn);
    return {
        tool: "pylint",
        rule,
        message: symbol === undefined ? message : `${message} (${symbol})`,
        severity: (0,_pylint_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .pylintSeverity */ .a)(kind),
        ...(path !== notAFile && { path }),
        ...(startLine !== undefined &&
            path !== notAFile && {
            range: {
                startLine,
                ...(column !== undefined && { startColumn: column + 1 }),
                endLine: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asPlace */ .s$)(entry.endLine),
                ...(endColumn !== undefined && { endColumn: endColumn + 1 }),
            },
        }),
        ...(symbol !== undefined && {
            url: `https://pylint.readthedocs.io/en/stable/user_guide/messages/${kind.toLowerCase()}/${symbol}.html`,
        }),
    };
}


/***/ }),

/***/ 36888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ pylintSeverity)
/* harmony export */ });
/** Pylint's classes of messages, by their names or first letters: what makes code wrong is an error, taste is a note. */
function pylintSeverity(kind) {
    if (/^[FE]/i.test(kind))
        return "error";
    return /^[CRI]/i.test(kind) ? "note" : "warning";
}


/***/ }),

/***/ 50496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ pythonSeverity)
/* harmony export */ });
/**
 * How bad a pycodestyle or pyflakes rule is. Linters of Python give their rules no level, so the line is drawn where
 * GitHub's own starter workflow for Python draws it (`flake8 --select=E9,F63,F7,F82` must never occur): code that
 * cannot run is an error, all else a warning.
 */
function pythonSeverity(rule) {
    return rule === "invalid-syntax" || /^(E9|F63|F7|F82)/.test(rule) ? "error" : "warning";
}


/***/ }),

/***/ 32460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ rdjson)
/* harmony export */ });
/* harmony import */ var _json_head_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98101);
/* harmony import */ var _json_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67616);
/* harmony import */ var _json_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99525);
/* harmony import */ var _json_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51361);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45877);





/**
 * Reviewdog's diagnostic format (https://github.com/reviewdog/reviewdog/tree/master/proto/rdf): rdjson, one object with
 * `diagnostics`, and rdjsonl, a diagnostic a line. Names are in snake or camel case, severities words or numbers.
 */
const rdjson = {
    format: "rdjson",
    recognise: (head) => {
        if ((0,_json_head_js__WEBPACK_IMPORTED_MODULE_0__/* .hasKeys */ .x)(head, "diagnostics[].location") && !(0,_json_head_js__WEBPACK_IMPORTED_MODULE_0__/* .hasKeys */ .x)(head, "diagnostics[].category"))
            return true;
        if ((0,_json_head_js__WEBPACK_IMPORTED_MODULE_0__/* .hasKeys */ .x)(head, "diagnostics", "source.name"))
            return true;
        const keys = (0,_json_head_js__WEBPACK_IMPORTED_MODULE_0__/* .headPaths */ .l)(head);
        const isLine = keys.has("message") && keys.has("location") && keys.has("location.path");
        return isLine && !keys.has("check_name") && !keys.has("fingerprint");
    },
    parse: async (source) => ((await isLines(source)) ? (0,_json_report_js__WEBPACK_IMPORTED_MODULE_2__/* .readItems */ .F1)(source, "rdjsonl", diagnostic) : parseObject(source)),
};
/** A first line that is a whole diagnostic. */
async function isLines(source) {
    if ((await (0,_json_report_js__WEBPACK_IMPORTED_MODULE_2__/* .firstCharacter */ .mG)(source)) !== "{")
        return true;
    for await (const line of (0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .lines */ .Mn)(source)) {
        if (line.trim() === "")
            continue;
        const object = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonObject */ .o$)(line);
        return object !== null && object.diagnostics === undefined;
    }
    return false;
}
async function parseObject(source) {
    const found = [];
    let tool;
    let common;
    let strange = 0;
    const outline = { lists: ["$.diagnostics"], values: ["$.source", "$.severity"] };
    const { problem, seen } = await (0,_json_report_js__WEBPACK_IMPORTED_MODULE_2__/* .readLists */ .qZ)(source, outline, (path, value) => {
        const entry = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(value);
        if (path === "$.source")
            tool = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(entry.name) || undefined;
        else if (path === "$.severity")
            common = severityOf(value);
        else {
            const finding = diagnostic(entry);
            const own = {
                tool: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(entry.source).name !== undefined,
                severity: severityOf(entry.severity) !== undefined,
            };
            if (finding)
                found.push({ finding, own });
            else
                strange++;
        }
    });
    const problems = problem ? [problem] : seen.has("$.diagnostics") ? [] : [(0,_json_report_js__WEBPACK_IMPORTED_MODULE_2__/* .notThis */ .oO)(source, "rdjson", "diagnostics")];
    if (strange > 0)
        problems.push((0,_json_report_js__WEBPACK_IMPORTED_MODULE_2__/* .notThis */ .oO)(source, "rdjson", `message or location in ${strange} of its diagnostics`));
    // What stands on top is what a diagnostic has that says nothing of its own.
    const findings = found.map(({ finding, own }) => ({
        ...finding,
        ...(!own.tool && tool !== undefined && { tool, rule: finding.rule === "rdjson" ? tool : finding.rule }),
        ...(!own.severity && common !== undefined && { severity: common }),
    }));
    return (0,_json_report_js__WEBPACK_IMPORTED_MODULE_2__/* .findingsOrProblems */ .Yk)(findings, problems);
}
function diagnostic(entry) {
    const message = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(entry.message);
    if (message === undefined || entry.location === undefined)
        return null;
    const location = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(entry.location);
    const code = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(entry.code);
    const tool = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(entry.source).name) || "rdjson";
    const range = rangeOf((0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(location.range));
    const url = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(code.url);
    const fix = fixOf((0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asList */ .DD)(entry.suggestions).map(_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB));
    return {
        tool,
        rule: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(code.value) || (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(entry.code) || tool,
        message,
        severity: severityOf(entry.severity) ?? "warning",
        path: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(location.path),
        ...(range && { range }),
        ...(url && { url }),
        ...(fix && { fix }),
    };
}
/** The enumeration of `Severity`: unknown, error, warning, info. */
function severityOf(value) {
    if (value === 1 || value === "ERROR")
        return "error";
    if (value === 2 || value === "WARNING")
        return "warning";
    return value === 3 || value === "INFO" ? "note" : undefined;
}
function rangeOf(range) {
    const start = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(range.start);
    const end = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(range.end);
    return (0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asRange */ .m7)(start.line, start.column, end.line, end.column);
}
/** Several suggestions are a choice, and no fix. */
function fixOf(suggestions) {
    const [only] = suggestions;
    const range = only && suggestions.length === 1 ? rangeOf((0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(only.range)) : undefined;
    const text = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(only?.text) ?? "";
    return range?.startColumn !== undefined && range.endColumn !== undefined ? [{ range, text }] : undefined;
}


/***/ }),

/***/ 57785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ rubocopJson)
/* harmony export */ });
/* harmony import */ var _json_head_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98101);
/* harmony import */ var _json_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67616);
/* harmony import */ var _json_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99525);
/* harmony import */ var _json_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51361);
/* harmony import */ var _rubocop_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63752);





/** `rubocop --format json`. What it has corrected is a note: it is in order now, and was not before. */
const rubocopJson = {
    format: "rubocop-json",
    recognise: (head) => (0,_json_head_js__WEBPACK_IMPORTED_MODULE_0__/* .hasKeys */ .x)(head, "metadata.rubocop_version") || (0,_json_head_js__WEBPACK_IMPORTED_MODULE_0__/* .hasKeys */ .x)(head, "files[].offenses"),
    parse: async (source) => {
        const findings = [];
        const problems = [];
        let count;
        let inspected;
        const outline = { lists: ["$.files"], values: ["$.summary.offense_count", "$.summary.inspected_file_count"] };
        const { problem, seen } = await (0,_json_report_js__WEBPACK_IMPORTED_MODULE_2__/* .readLists */ .qZ)(source, outline, (path, value) => {
            if (path !== "$.files") {
                if (path === "$.summary.offense_count")
                    count = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(value);
                else
                    inspected = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(value);
                return;
            }
            const file = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(value);
            for (const offense of (0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asList */ .DD)(file.offenses))
                findings.push(toFinding((0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(offense), (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(file.path)));
        });
        if (problem)
            problems.push(problem);
        else if (!seen.has("$.files"))
            problems.push((0,_json_report_js__WEBPACK_IMPORTED_MODULE_2__/* .notThis */ .oO)(source, "RuboCop", "files"));
        else if (count !== undefined && count !== findings.length) {
            const message = `The report counts ${count} offenses, and holds ${findings.length}.`;
            problems.push({ path: source.path, code: "disagreement", message });
        }
        else if (inspected === 0 && findings.length === 0) {
            problems.push({ path: source.path, code: "empty", message: "RuboCop looked at no file." });
        }
        return (0,_json_report_js__WEBPACK_IMPORTED_MODULE_2__/* .findingsOrProblems */ .Yk)(findings, problems);
    },
};
function toFinding(offense, path) {
    const place = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(offense.location);
    const startLine = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asPlace */ .s$)(place.start_line) ?? (0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asPlace */ .s$)(place.line);
    const last = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asPlace */ .s$)(place.last_column);
    return {
        tool: "rubocop",
        rule: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(offense.cop_name) ?? "rubocop",
        message: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(offense.message) ?? "",
        severity: offense.corrected === true ? "note" : (0,_rubocop_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .rubocopSeverity */ .m)((0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(offense.severity) ?? ""),
        path,
        ...(startLine !== undefined && {
            range: {
                startLine,
                startColumn: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asPlace */ .s$)(place.start_column) ?? (0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asPlace */ .s$)(place.column),
                endLine: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asPlace */ .s$)(place.last_line),
                // The last column is part of the offense.
                ...(last !== undefined && { endColumn: last + 1 }),
            },
        }),
    };
}


/***/ }),

/***/ 63752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ rubocopSeverity)
/* harmony export */ });
/** RuboCop's levels by their first letters: refactor, convention, warning, error, fatal and info. */
function rubocopSeverity(level) {
    if (/^[EF]/i.test(level))
        return "error";
    return /^I/i.test(level) ? "note" : "warning";
}


/***/ }),

/***/ 21096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ ruffJson)
/* harmony export */ });
/* harmony import */ var _json_items_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45691);
/* harmony import */ var _json_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99525);
/* harmony import */ var _python_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50496);



/** `ruff check --output-format json` (or json-lines) and `ruff format --check --output-format json`. */
const ruffJson = {
    format: "ruff-json",
    recognise: (head) => /^\s*(\[\s*)?\{/.test(head) && /"noqa_row"|"end_location"/.test(head) && /"filename"/.test(head),
    parse: (source) => (0,_json_report_js__WEBPACK_IMPORTED_MODULE_1__/* .readItems */ .F1)(source, "ruff", toFinding),
};
function toFinding(entry) {
    const message = (0,_json_items_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(entry, "message");
    const path = (0,_json_items_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(entry, "filename");
    if (message === undefined || path === undefined)
        return null;
    // Ruff before 0.13 gives syntax errors no code.
    const rule = (0,_json_items_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(entry, "code") ?? "invalid-syntax";
    const range = rangeOf(entry);
    const fix = safeFix((0,_json_items_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(entry, "fix"));
    const url = (0,_json_items_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(entry, "url");
    return {
        tool: "ruff",
        rule,
        message,
        severity: (0,_python_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .pythonSeverity */ .g)(rule),
        path,
        ...(range && { range }),
        ...(url !== undefined && { url }),
        ...(fix && { fix }),
    };
}
function rangeOf(entry) {
    const start = (0,_json_items_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(entry, "location");
    const end = (0,_json_items_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(entry, "end_location");
    const startLine = (0,_json_items_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(start, "row");
    if (startLine === undefined || startLine < 1)
        return null;
    return {
        startLine,
        startColumn: (0,_json_items_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(start, "column"),
        endLine: (0,_json_items_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(end, "row"),
        endColumn: (0,_json_items_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(end, "column"),
    };
}
/** The edits of a fix that ruff calls safe; null for all others, and where an edit cannot be read. */
function safeFix(fix) {
    const edits = (0,_json_items_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(fix, "edits");
    if ((0,_json_items_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(fix, "applicability") !== "safe" || !Array.isArray(edits))
        return null;
    const read = edits.flatMap((edit) => {
        const range = rangeOf(edit);
        const text = (0,_json_items_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(edit, "content");
        return range && text !== undefined ? [{ range, text }] : [];
    });
    return read.length > 0 && read.length === edits.length ? read : null;
}


/***/ }),

/***/ 63166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ rustfmtCheck)
/* harmony export */ });
/* harmony import */ var _diff_hunks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19931);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45877);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16767);



/** `Diff in PATH:LINE:`, and before rustfmt 1.8 `Diff in PATH at line LINE:`. */
const HEADER = /^Diff in (.+?)(?::| at line )(\d+):$/;
const NEWLINES = /^Incorrect newline style in (.+)$/;
const ABOUT = { tool: "cargo-fmt", rule: "rustfmt", message: "Not formatted as rustfmt would format it" };
/** What `cargo fmt --check` prints: a diff in pieces. One finding a stretch of lines. Empty output is clean. */
const rustfmtCheck = {
    format: "rustfmt",
    emptyIsClean: true,
    recognise: (head) => /^\s*(Diff in .+?(:| at line )\d+:|Incorrect newline style in )/.test(head),
    parse: async (source) => {
        const findings = [];
        let hunk = null;
        let body = [];
        const flush = () => {
            if (hunk)
                findings.push(...(0,_diff_hunks_js__WEBPACK_IMPORTED_MODULE_2__/* .hunkFindings */ .h)({ ...ABOUT, path: hunk.path }, hunk.line, body));
            hunk = null;
            body = [];
        };
        for await (const raw of (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)(source)) {
            const line = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .stripAnsi */ .aJ)(raw);
            const [, path, number] = HEADER.exec(line) ?? [];
            const [, ending] = NEWLINES.exec(line) ?? [];
            if (path !== undefined) {
                flush();
                hunk = { path, line: Number(number) };
            }
            else if (ending !== undefined) {
                flush();
                const message = "Line ends are not as rustfmt would write them";
                findings.push({ ...ABOUT, message, severity: "warning", path: ending });
            }
            else if (hunk && /^[ +-]/.test(line)) {
                body.push(line);
            }
            else {
                flush();
            }
        }
        flush();
        return { findings, problems: [] };
    },
};


/***/ }),

/***/ 81136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ semgrepJson)
/* harmony export */ });
/* harmony import */ var _core_risk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87837);
/* harmony import */ var _json_head_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98101);
/* harmony import */ var _json_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67616);
/* harmony import */ var _json_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99525);
/* harmony import */ var _json_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51361);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16767);






/**
 * `semgrep --json` (and opengrep's). What stands in `errors` as an error kept it from judging; as a warning, a part of a
 * file was passed over, unless time or memory ran out. The lines of code are never taken, nor the message of a rule for
 * secrets: semgrep puts what matched into it.
 */
const semgrepJson = {
    format: "semgrep-json",
    recognise: (head) => {
        const keys = (0,_json_head_js__WEBPACK_IMPORTED_MODULE_1__/* .headPaths */ .l)(head);
        return keys.has("results[].check_id") || (keys.has("results") && keys.has("errors") && isBare(keys));
    },
    parse: async (source) => {
        const findings = [];
        const problems = [];
        const { problem, seen } = await (0,_json_report_js__WEBPACK_IMPORTED_MODULE_3__/* .readLists */ .qZ)(source, { lists: ["$.results", "$.errors"] }, (path, value) => {
            const entry = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asObject */ .eB)(value);
            if (path === "$.results")
                findings.push(toFinding(entry));
            else {
                const isFatal = /^(error|fatal)/i.test((0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(entry.level) ?? "error") || ranOut.test(typeOf(entry));
                const code = isFatal ? "incomplete" : "disagreement";
                const where = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(entry.path);
                const told = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(entry.message) ?? (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(entry.long_msg) ?? (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(entry.short_msg) ?? "semgrep failed";
                // Below the first line of a syntax error stands the code.
                const said = /^Syntax error|^Lexical error/i.test(told) ? (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .firstLine */ .TM)(told).replace(/:$/, "") : told;
                problems.push((0,_json_report_js__WEBPACK_IMPORTED_MODULE_3__/* .toldProblem */ .Py)(source, code, where === undefined ? said : `${where}: ${said}`));
            }
        });
        if (problem)
            problems.push(problem);
        else if (!seen.has("$.results"))
            problems.push((0,_json_report_js__WEBPACK_IMPORTED_MODULE_3__/* .notThis */ .oO)(source, "semgrep", "results"));
        return (0,_json_report_js__WEBPACK_IMPORTED_MODULE_3__/* .findingsOrProblems */ .Yk)(findings, problems);
    },
};
/** Without results only the other keys that semgrep writes tell the document. */
function isBare(keys) {
    const others = [...keys].filter((key) => !/[.[]/.test(key));
    const known = ["results", "errors", "version", "paths", "skipped_rules", "time", "interfile_languages_used"];
    return others.every((key) => known.includes(key)) && !keys.has("results[].packages");
}
/** Kinds of error by which a rule was not tried on a file, though they are told as warnings. */
const ranOut = /Timeout|OutOfMemory|StackOverflow/i;
/** A name, or a list that begins with one. */
function typeOf(entry) {
    return (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(entry.type) ?? (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asList */ .DD)(entry.type)[0]) ?? "";
}
/** Weaknesses that are a secret in the code: CWE-256 to 260, 312, 321, 522, 540, 547, 615 and 798. */
const secretWeakness = /\bCWE-(?:25[6-9]|260|312|321|522|540|547|615|798)\b/;
/** Rules for secrets are told by their name, by the weakness that they name, or by what they are said to look for. */
function findsSecrets(rule, metadata) {
    const told = JSON.stringify([metadata.cwe, metadata.technology, metadata.subcategory, metadata.secret_type]);
    return (/secret|credential|password|passwd|token|api[-_]?key|private[-_]?key/i.test(rule + told) ||
        secretWeakness.test(told));
}
function toFinding(entry) {
    const extra = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asObject */ .eB)(entry.extra);
    const start = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asObject */ .eB)(entry.start);
    const end = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asObject */ .eB)(entry.end);
    const metadata = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asObject */ .eB)(extra.metadata);
    const risk = (0,_core_risk_js__WEBPACK_IMPORTED_MODULE_0__/* .riskOfWord */ .tt)((0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(extra.severity));
    const startLine = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asPlace */ .s$)(start.line);
    const url = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(metadata.shortlink) ?? (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(metadata.source) ?? (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(metadata["source-rule-url"]);
    const rule = (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .bounded */ .Mm)((0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(entry.check_id) ?? "semgrep", _text_js__WEBPACK_IMPORTED_MODULE_5__/* .NAME_LIMIT */ .Uo);
    const message = findsSecrets(rule, metadata)
        ? `Found by the rule ${rule}, whose message may quote a secret`
        : ((0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(extra.message) ?? "").trim();
    return {
        tool: "semgrep",
        rule,
        message: (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .bounded */ .Mm)(message, _text_js__WEBPACK_IMPORTED_MODULE_5__/* .MESSAGE_LIMIT */ .Gy),
        // An accepted `nosemgrep` stays in the report as ignored.
        severity: extra.is_ignored === true ? "note" : (0,_core_risk_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOfRisk */ .Cq)(risk),
        ...(risk && { risk }),
        path: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(entry.path),
        ...(startLine !== undefined && {
            range: {
                startLine,
                startColumn: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asPlace */ .s$)(start.col),
                endLine: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asPlace */ .s$)(end.line),
                endColumn: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asPlace */ .s$)(end.col),
            },
        }),
        ...(url !== undefined && { url }),
    };
}


/***/ }),

/***/ 28333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ shellcheckJson)
/* harmony export */ });
/* harmony import */ var _json_head_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98101);
/* harmony import */ var _json_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67616);
/* harmony import */ var _json_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99525);
/* harmony import */ var _json_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51361);




/**
 * ShellCheck's `json1` (an object with `comments`) and `json` (the bare list). The latter counts a tab as eight columns:
 * its fixes could hit the wrong place and are left out.
 */
const shellcheckJson = {
    format: "shellcheck-json",
    recognise: (head) => (0,_json_head_js__WEBPACK_IMPORTED_MODULE_0__/* .hasKeys */ .x)(head, "comments[].code", "comments[].level") ||
        (0,_json_head_js__WEBPACK_IMPORTED_MODULE_0__/* .hasKeys */ .x)(head, "[].file", "[].code", "[].level", "[].endLine") ||
        /^\{\s*"comments"\s*:\s*\[\s*\]\s*\}\s*$/.test(head),
    parse: async (source) => (await (0,_json_report_js__WEBPACK_IMPORTED_MODULE_2__/* .firstCharacter */ .mG)(source)) === "["
        ? (0,_json_report_js__WEBPACK_IMPORTED_MODULE_2__/* .readItems */ .F1)(source, "ShellCheck", (entry) => toFinding(entry, false))
        : parseObject(source),
};
async function parseObject(source) {
    const findings = [];
    const { problem, seen } = await (0,_json_report_js__WEBPACK_IMPORTED_MODULE_2__/* .readLists */ .qZ)(source, { lists: ["$.comments"] }, (_, value) => {
        const finding = toFinding((0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(value), true);
        if (finding)
            findings.push(finding);
    });
    const lacking = seen.has("$.comments") ? [] : [(0,_json_report_js__WEBPACK_IMPORTED_MODULE_2__/* .notThis */ .oO)(source, "ShellCheck", "comments")];
    return (0,_json_report_js__WEBPACK_IMPORTED_MODULE_2__/* .findingsOrProblems */ .Yk)(findings, problem ? [problem] : lacking);
}
function toFinding(entry, hasPlainColumns) {
    const code = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(entry.code);
    const message = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(entry.message);
    if (code === undefined || message === undefined)
        return null;
    const level = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(entry.level);
    const range = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asRange */ .m7)(entry.line, entry.column, entry.endLine, entry.endColumn);
    const fix = hasPlainColumns ? fixOf((0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(entry.fix)) : undefined;
    return {
        tool: "shellcheck",
        rule: `SC${code}`,
        message,
        severity: level === "error" || level === "warning" ? level : "note",
        path: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(entry.file),
        ...(range && { range }),
        url: `https://www.shellcheck.net/wiki/SC${code}`,
        ...(fix && { fix }),
    };
}
/** Null columns, and replacements that touch the same characters, whose order is ShellCheck's own business, are no fix. */
function fixOf(fix) {
    const edits = [];
    for (const part of (0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asList */ .DD)(fix.replacements).map(_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)) {
        const text = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(part.replacement);
        const [startLine, startColumn, endLine, endColumn] = [part.line, part.column, part.endLine, part.endColumn].map(_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asPlace */ .s$);
        if (startLine === undefined || startColumn === undefined || endLine === undefined || endColumn === undefined) {
            return undefined;
        }
        if (text === undefined)
            return undefined;
        edits.push({ range: { startLine, startColumn, endLine, endColumn }, text });
    }
    return edits.length > 0 && !collide(edits.map(({ range }) => range)) ? edits : undefined;
}
function collide(ranges) {
    const spans = ranges
        .map(({ startLine, startColumn = 1, endLine = startLine, endColumn = startColumn }) => ({
        start: [startLine, startColumn],
        end: [endLine, endColumn],
    }))
        .sort((a, b) => order(a.start, b.start) || order(a.end, b.end));
    return spans.some(({ start }, at) => {
        const before = spans[at - 1];
        return before !== undefined && (order(before.end, start) > 0 || order(before.start, start) === 0);
    });
}
function order(a, b) {
    return a[0] - b[0] || a[1] - b[1];
}


/***/ }),

/***/ 11872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ snykJson)
/* harmony export */ });
/* harmony import */ var _core_risk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87837);
/* harmony import */ var _advisory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61327);
/* harmony import */ var _json_head_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98101);
/* harmony import */ var _json_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67616);
/* harmony import */ var _json_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99525);
/* harmony import */ var _json_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51361);






/**
 * `snyk test --json`, `snyk container test --json` and `snyk iac test --json`: an object, or a list with one a project.
 * Each dependency path to a weakness is an entry of its own. A project that it could not test has `error`.
 */
const snykJson = {
    format: "snyk-json",
    recognise: (head) => {
        const keys = (0,_json_head_js__WEBPACK_IMPORTED_MODULE_2__/* .headPaths */ .l)(head);
        return ["", "[]."].some((root) => keys.has(`${root}vulnerabilities[].packageManager`) ||
            keys.has(`${root}vulnerabilities[].CVSSv3`) ||
            keys.has(`${root}vulnerabilities[].semver`) ||
            keys.has(`${root}infrastructureAsCodeIssues`) ||
            (keys.has(`${root}vulnerabilities`) && keys.has(`${root}ok`)) ||
            (keys.has(`${root}ok`) && keys.has(`${root}error`)));
    },
    parse: async (source) => {
        const found = [];
        const files = new Map();
        const problems = [];
        const roots = ["$", "$.*"];
        const outline = {
            lists: roots.flatMap((root) => [
                `${root}.vulnerabilities`,
                `${root}.infrastructureAsCodeIssues`,
                `${root}.applications.*.vulnerabilities`,
            ]),
            values: roots.flatMap((root) => [
                `${root}.error`,
                `${root}.displayTargetFile`,
                `${root}.targetFile`,
                `${root}.ok`,
            ]),
        };
        const { problem, seen } = await (0,_json_report_js__WEBPACK_IMPORTED_MODULE_4__/* .readLists */ .qZ)(source, outline, (path, value, keys) => {
            const project = typeof keys[0] === "number" ? String(keys[0]) : "";
            if (path.endsWith("vulnerabilities"))
                found.push({ project, finding: weakness((0,_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .asObject */ .eB)(value)) });
            else if (path.endsWith("Issues"))
                found.push({ project, finding: misconfiguration((0,_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .asObject */ .eB)(value)) });
            else if (path.endsWith("argetFile"))
                files.set(project, (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(value) ?? "");
            else if (path.endsWith("error")) {
                const said = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(value) ?? (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .asObject */ .eB)(value).message) ?? "no reason given";
                problems.push((0,_json_report_js__WEBPACK_IMPORTED_MODULE_4__/* .toldProblem */ .Py)(source, "incomplete", `Snyk failed: ${said}`));
            }
        });
        if (problem)
            problems.push(problem);
        else if (seen.size === 0)
            problems.push((0,_json_report_js__WEBPACK_IMPORTED_MODULE_4__/* .notThis */ .oO)(source, "Snyk", "vulnerabilities"));
        const findings = found.map(({ project, finding }) => ({ ...finding, path: files.get(project) || undefined }));
        return (0,_json_report_js__WEBPACK_IMPORTED_MODULE_4__/* .findingsOrProblems */ .Yk)(findings, problems);
    },
};
function weakness(entry) {
    const id = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(entry.id) ?? "";
    const identifiers = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .asObject */ .eB)(entry.identifiers);
    return (0,_advisory_js__WEBPACK_IMPORTED_MODULE_1__/* .advisoryFinding */ .J)({
        tool: "snyk",
        id,
        aliases: [...(0,_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .asList */ .DD)(identifiers.CVE), ...(0,_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .asList */ .DD)(identifiers.GHSA)].flatMap((alias) => (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(alias) ?? []),
        package: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(entry.packageName) ?? (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(entry.moduleName) ?? (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(entry.name) ?? "",
        version: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(entry.version),
        title: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(entry.title) ?? "",
        fixed: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .asList */ .DD)(entry.fixedIn).flatMap((version) => (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(version) ?? []),
        published: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(entry.publicationTime),
        risk: (0,_core_risk_js__WEBPACK_IMPORTED_MODULE_0__/* .riskOfWord */ .tt)((0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(entry.severityWithCritical) ?? (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(entry.severity)) ??
            (0,_core_risk_js__WEBPACK_IMPORTED_MODULE_0__/* .riskOfScore */ .LW)((0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .numberOf */ .rl)(entry.cvssScore)),
        url: `https://security.snyk.io/vuln/${id}`,
    });
}
function misconfiguration(entry) {
    const risk = (0,_core_risk_js__WEBPACK_IMPORTED_MODULE_0__/* .riskOfWord */ .tt)((0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(entry.severity));
    const startLine = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .asPlace */ .s$)(entry.lineNumber);
    const url = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(entry.documentation);
    return {
        tool: "snyk",
        rule: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(entry.id) ?? (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(entry.publicId) ?? "snyk",
        message: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(entry.title) ?? (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(entry.issue) ?? "",
        severity: (0,_core_risk_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOfRisk */ .Cq)(risk),
        ...(risk && { risk }),
        ...(startLine !== undefined && { range: { startLine } }),
        ...(url !== undefined && { url }),
    };
}


/***/ }),

/***/ 45877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   bv: () => (/* binding */ lineBatches),
/* harmony export */   ex: () => (/* binding */ byteSource),
/* harmony export */   rC: () => (/* binding */ textSource)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);


/** A document whose bytes are decoded as they stream: UTF-8, UTF-16 by its byte-order mark, or what an XML declaration names. */
function byteSource(path, bytes) {
    return { path, text: () => decode(bytes()) };
}
/** A document that is already text, as tools that print little are read. */
function textSource(path, text) {
    return {
        path,
        text: async function* () {
            yield text;
        },
    };
}
/** Longest line that is kept, in UTF-16 units; what is beyond it is dropped. */
const LINE_LIMIT = 4 * 1024 * 1024;
/** Lines of a source without their line ends (LF or CRLF); the last one also when nothing ends it. */
async function* lines(source) {
    for await (const batch of lineBatches(source))
        yield* batch;
}
/** The same in batches, for formats with millions of lines: a step of an async iteration costs more than such a line. */
async function* lineBatches(source) {
    let rest = "";
    for await (const chunk of source.text()) {
        const parts = chunk.split("\n");
        const last = parts.pop() ?? "";
        if (parts.length > 0) {
            parts[0] = rest + parts[0];
            rest = "";
            yield parts.map(withoutReturn);
        }
        if (rest.length < LINE_LIMIT)
            rest += last.slice(0, LINE_LIMIT);
    }
    if (rest !== "")
        yield [withoutReturn(rest)];
}
function withoutReturn(line) {
    return line.endsWith("\r") ? line.slice(0, -1) : line;
}
async function* decode(bytes) {
    let decoder = null;
    let head = new Uint8Array(0);
    let isAsciiSoFar = true;
    for await (const chunk of bytes) {
        if (decoder) {
            // Most text is ASCII, which needs no decoding, and after which the decoder holds nothing back.
            const isPlain = decoder.encoding === "utf-8" && (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isAscii)(chunk);
            yield isPlain && isAsciiSoFar ? latin1(chunk) : decoder.decode(chunk, { stream: true });
            isAsciiSoFar = isPlain;
            continue;
        }
        head = concat(head, chunk);
        if (head.length < 256)
            continue;
        decoder = new node_util__WEBPACK_IMPORTED_MODULE_1__.TextDecoder(encodingOf(head));
        isAsciiSoFar = (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isAscii)(head);
        yield decoder.decode(head, { stream: true });
    }
    if (!decoder) {
        decoder = new node_util__WEBPACK_IMPORTED_MODULE_1__.TextDecoder(encodingOf(head));
        yield decoder.decode(head, { stream: true });
    }
    const last = decoder.decode();
    if (last !== "")
        yield last;
}
function latin1(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
function encodingOf(head) {
    if (head[0] === 0xff && head[1] === 0xfe)
        return "utf-16le";
    if (head[0] === 0xfe && head[1] === 0xff)
        return "utf-16be";
    const declared = /^\s*<\?xml[^>]*encoding=["']([A-Za-z0-9._-]+)["']/.exec(new node_util__WEBPACK_IMPORTED_MODULE_1__.TextDecoder("latin1").decode(head.subarray(0, 256)).replace(/^ï»¿/, ""))?.[1];
    // A declaration that could be read as single bytes is not UTF-16, whatever it says.
    if (!declared || /^utf-?(8|16)/i.test(declared))
        return "utf-8";
    try {
        return new node_util__WEBPACK_IMPORTED_MODULE_1__.TextDecoder(declared).encoding;
    }
    catch {
        return "utf-8";
    }
}
function concat(a, b) {
    const both = new Uint8Array(a.length + b.length);
    both.set(a);
    both.set(b, a.length);
    return both;
}


/***/ }),

/***/ 77687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ staticcheckJson)
/* harmony export */ });
/* harmony import */ var _go_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(884);
/* harmony import */ var _json_head_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98101);
/* harmony import */ var _json_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67616);
/* harmony import */ var _json_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99525);
/* harmony import */ var _json_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51361);





/** `staticcheck -f json`: a problem a line; a recorded list of them is read too. */
const staticcheckJson = {
    format: "staticcheck-json",
    emptyIsClean: true,
    recognise: (head) => (0,_json_head_js__WEBPACK_IMPORTED_MODULE_1__/* .hasKeys */ .x)(head, "location.file", "code", "message") || (0,_json_head_js__WEBPACK_IMPORTED_MODULE_1__/* .hasKeys */ .x)(head, "[].location.file", "[].code", "[].message"),
    parse: async (source) => {
        const parsed = await (0,_json_report_js__WEBPACK_IMPORTED_MODULE_3__/* .readItems */ .F1)(source, "staticcheck", toFindings);
        // It prints nothing at all when nothing is wrong.
        return parsed.problems[0]?.code === "empty" ? { findings: [], problems: [] } : parsed;
    },
};
function toFindings(entry) {
    const rule = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(entry.code);
    const message = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(entry.message);
    if (rule === undefined || message === undefined)
        return null;
    const start = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asObject */ .eB)(entry.location);
    const end = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asObject */ .eB)(entry.end ?? start.end);
    const range = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asRange */ .m7)(start.line, start.column, end.line, end.column);
    const severity = severityOf((0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(entry.severity));
    const path = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(start.file) || undefined;
    const errors = rule === "compile" && path === undefined ? (0,_go_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .goErrors */ .i)(message) : [];
    if (errors.length > 0)
        return errors.map((error) => ({ tool: "staticcheck", rule, severity, ...error }));
    return {
        tool: "staticcheck",
        rule,
        message,
        severity,
        path,
        ...(range && { range }),
        ...(/^[A-Z]+\d+$/.test(rule) && { url: `https://staticcheck.dev/docs/checks/#${rule}` }),
    };
}
/** What the user had ignored is shown on request only, as a note. */
function severityOf(word) {
    if (word === "ignored" || word === "info")
        return "note";
    return word === "warning" ? "warning" : "error";
}


/***/ }),

/***/ 39373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ stylelintJson)
/* harmony export */ });
/* harmony import */ var _json_head_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98101);
/* harmony import */ var _json_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67616);
/* harmony import */ var _json_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99525);
/* harmony import */ var _json_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51361);




/** `stylelint -f json`: a list of files. A rule whose options it refuses was not applied. */
const stylelintJson = {
    format: "stylelint-json",
    recognise: (head) => (0,_json_head_js__WEBPACK_IMPORTED_MODULE_0__/* .hasKeys */ .x)(head, "[].source", "[].warnings"),
    parse: async (source) => {
        const refused = new Set();
        const parsed = await (0,_json_report_js__WEBPACK_IMPORTED_MODULE_2__/* .readItems */ .F1)(source, "stylelint", (file) => {
            if (!Array.isArray(file.warnings))
                return null;
            for (const one of (0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asList */ .DD)(file.invalidOptionWarnings))
                refused.add((0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(one).text) ?? "Invalid option");
            return fileFindings(file);
        });
        const problems = [...refused].map((text) => (0,_json_report_js__WEBPACK_IMPORTED_MODULE_2__/* .toldProblem */ .Py)(source, "incomplete", text));
        return { ...parsed, problems: [...parsed.problems, ...problems] };
    },
};
function fileFindings(file) {
    const path = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(file.source) || undefined;
    const warnings = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asList */ .DD)(file.warnings).map(_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB);
    const unreadable = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asList */ .DD)(file.parseErrors).map((error) => ({ rule: "parse-error", ...(0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(error) }));
    return [...warnings, ...unreadable].map((entry) => {
        const rule = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(entry.rule) ?? "stylelint";
        const range = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asRange */ .m7)(entry.line, entry.column, entry.endLine, entry.endColumn);
        const message = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(entry.text) ?? "";
        return {
            tool: "stylelint",
            rule,
            // The rule stands behind each message once more.
            message: message.endsWith(` (${rule})`) ? message.slice(0, -rule.length - 3) : message,
            severity: entry.severity === "warning" ? "warning" : "error",
            path,
            ...(range && { range }),
            ...(/^[a-z-]+$/.test(rule) && rule.includes("-") && rule !== "parse-error"
                ? { url: `https://stylelint.io/user-guide/rules/${rule}` }
                : {}),
        };
    });
}


/***/ }),

/***/ 21020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $w: () => (/* binding */ testsParsed),
/* harmony export */   BW: () => (/* binding */ totalsProblem),
/* harmony export */   Hy: () => (/* binding */ Positions),
/* harmony export */   Mt: () => (/* binding */ suiteBefore),
/* harmony export */   S6: () => (/* binding */ resultsParsed),
/* harmony export */   ze: () => (/* binding */ caseMaker)
/* harmony export */ });
/* harmony import */ var _core_tests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5780);
/* harmony import */ var _failure_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97946);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16767);



/** Most of a failure's text that is searched for a place, in UTF-16 units. */
const SEARCH_LIMIT = 64 * 1024;
/** Message of a failure that says nothing. */
const SILENT = "The report gives no message.";
const UNNAMED = "unnamed test";
/** Makes the cases of one document: bounded, copied out of the document, and placed where they failed. */
function caseMaker() {
    const keep = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .keeper */ .tF)();
    const budget = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .detailsBudget */ .iq)();
    const kept = (text) => (text ? keep((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .bounded */ .Mm)(text, _text_js__WEBPACK_IMPORTED_MODULE_2__/* .NAME_LIMIT */ .Uo)) : undefined);
    const failureOf = (raw, text) => {
        const message = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .bounded */ .Mm)((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .stripAnsi */ .aJ)((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .boundedMiddle */ .jE)(raw.message ?? "", SEARCH_LIMIT)).trim(), _text_js__WEBPACK_IMPORTED_MODULE_2__/* .MESSAGE_LIMIT */ .Gy);
        const details = budget(text);
        return {
            kind: raw.kind,
            message: keep(message || (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .firstLine */ .TM)(text) || SILENT),
            details: details === undefined ? undefined : keep(details),
        };
    };
    return ({ name, suite, path, line, status, timeMs, flaky, failure, className }) => {
        // One shape for all passed tests: there can be millions of them.
        if (!failure && !flaky) {
            return { name: kept(name) ?? UNNAMED, suite: kept(suite), path: kept(path), line, status, timeMs };
        }
        const text = failure ? (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .stripAnsi */ .aJ)((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .boundedMiddle */ .jE)(failure.text ?? "", SEARCH_LIMIT)).trim() : "";
        const searched = text || (failure?.message ?? "").slice(0, SEARCH_LIMIT);
        const place = failure ? (0,_failure_place_js__WEBPACK_IMPORTED_MODULE_1__/* .failurePlace */ .S)(searched, path, className) : null;
        return {
            name: kept(name) ?? UNNAMED,
            suite: kept(suite),
            path: kept(path ?? place?.path),
            line: place?.line ?? line,
            status,
            timeMs,
            ...(flaky ? { flaky } : {}),
            ...(failure ? { failure: failureOf(failure, text) } : {}),
        };
    };
}
/** The problem that a document's own totals are not what it holds, or none. What it holds was counted. */
function totalsProblem(path, says, holds, line) {
    const tests = (says.tests ?? []).filter((count) => typeof count === "number");
    const failed = says.failed ?? null;
    const testsFit = tests.length === 0 || tests.includes(holds.tests);
    if (testsFit && (failed === null || failed === holds.failed))
        return [];
    const said = [tests.length === 0 ? "" : `${tests[0]} tests`, failed === null ? "" : `${failed} failed`];
    const message = `The report says ${said.filter(Boolean).join(", ")}, but holds ${holds.tests} tests, ${holds.failed} failed; what it holds was counted.`;
    return [{ path, code: "disagreement", message, line }];
}
/**
 * The result of a document of cases. One that could not be read to its end, and of which no case was read, does not
 * say that there are no tests.
 */
function testsParsed(cases, fault, problems) {
    return resultsParsed((0,_core_tests_js__WEBPACK_IMPORTED_MODULE_0__/* .countTests */ .tu)(cases), fault, problems);
}
/** The same of cases that were counted already. */
function resultsParsed(tests, fault, problems) {
    if (!fault)
        return { tests, problems };
    return tests.total === 0 ? { problems: [fault] } : { tests, problems: [fault] };
}
/** What stands before a test's own name in its full name: the describe blocks that it is in. */
function suiteBefore(name, fullName) {
    if (!fullName || fullName === name || !fullName.endsWith(name))
        return undefined;
    return fullName.slice(0, fullName.length - name.length).trim() || undefined;
}
/** Where the cases of a key are, in order; nearly all keys have one. */
class Positions {
    #positions = new Map();
    add(key, at) {
        const known = this.#positions.get(key);
        if (known === undefined)
            this.#positions.set(key, at);
        else if (typeof known === "number")
            this.#positions.set(key, [known, at]);
        else
            known.push(at);
    }
    get(key) {
        const known = this.#positions.get(key) ?? [];
        return typeof known === "number" ? [known] : known;
    }
    has(key) {
        return this.#positions.has(key);
    }
    /** Takes the last position of the key away; the key stays known. */
    take(key) {
        const known = this.#positions.get(key);
        if (typeof known !== "number")
            return known?.pop();
        this.#positions.set(key, []);
        return known;
    }
}


/***/ }),

/***/ 16767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gy: () => (/* binding */ MESSAGE_LIMIT),
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   Uo: () => (/* binding */ NAME_LIMIT),
/* harmony export */   aJ: () => (/* binding */ stripAnsi),
/* harmony export */   iq: () => (/* binding */ detailsBudget),
/* harmony export */   jE: () => (/* binding */ boundedMiddle),
/* harmony export */   tF: () => (/* binding */ keeper),
/* harmony export */   vJ: () => (/* binding */ DETAILS_LIMIT),
/* harmony export */   zP: () => (/* binding */ copyOf)
/* harmony export */ });
/* unused harmony export ALL_DETAILS_LIMIT */
/** Bounds of what is kept of other people's text: names, messages, and stack traces or output of a failed test. */
const NAME_LIMIT = 1_000;
const MESSAGE_LIMIT = 1_000;
const DETAILS_LIMIT = 8 * 1024;
/** Details of all failures of one document together; later failures keep their message only. */
const ALL_DETAILS_LIMIT = 8 * 1024 * 1024;
/** Cuts between characters and says so with an ellipsis; the result has at most `limit` UTF-16 units. */
function bounded(text, limit) {
    if (text.length <= limit)
        return text;
    const last = text.charCodeAt(limit - 2);
    const end = last >= 0xd800 && last <= 0xdbff ? limit - 2 : limit - 1;
    return `${text.slice(0, end)}…`;
}
/** Cuts the middle out of a long text: the start says what failed, the end says where. */
function boundedMiddle(text, limit) {
    if (text.length <= limit)
        return text;
    const half = Math.floor((limit - 10) / 2);
    const tail = text.slice(-half);
    const low = tail.charCodeAt(0);
    return `${bounded(text.slice(0, half + 1), half)}\n…\n${low >= 0xdc00 && low <= 0xdfff ? tail.slice(1) : tail}`;
}
/** First line that says something, bounded: the message of a failure that has none of its own. */
function firstLine(text) {
    return bounded(/\S[^\r\n]*/.exec(text)?.[0].trimEnd() ?? "", MESSAGE_LIMIT);
}
/** Removes ANSI escape sequences (ECMA-48 control sequences, and operating-system commands such as links). */
function stripAnsi(text) {
    if (!text.includes("\u001b"))
        return text;
    return text.replace(/\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[@-Z\\-_])/g, "");
}
/** Texts up to this length are copied through one buffer. */
const SCRATCH = 2 * DETAILS_LIMIT;
let scratch;
/**
 * The text as a string of its own, with one byte a character where that is enough: V8 keeps a whole chunk alive for as long
 * as one slice of it is, so that keeping a name would keep the document.
 */
function copyOf(text) {
    if (text.length > SCRATCH)
        return Buffer.from(text, "utf16le").toString("utf16le");
    scratch ??= Buffer.alloc(2 * SCRATCH);
    const narrow = scratch.toString("latin1", 0, scratch.write(text, "latin1"));
    return narrow === text ? narrow : scratch.toString("utf16le", 0, scratch.write(text, "utf16le"));
}
/** Copies strings out of the chunk that they were sliced from, and each text once: for what comes many times. */
function keeper() {
    const recent = new Map();
    return (text) => {
        // Slices below 13 units are copies already.
        if (text.length < 13)
            return text;
        const known = recent.get(text);
        if (known !== undefined)
            return known;
        const copy = copyOf(text);
        if (recent.size >= 1_000)
            recent.clear();
        recent.set(copy, copy);
        return copy;
    };
}
/** Gives out the budget of details of one document. */
function detailsBudget(limit = ALL_DETAILS_LIMIT) {
    let left = limit;
    return (text) => {
        const cut = boundedMiddle(text, DETAILS_LIMIT);
        if (cut === "" || cut.length > left)
            return undefined;
        left -= cut.length;
        return cut;
    };
}


/***/ }),

/***/ 79529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ trivyJson)
/* harmony export */ });
/* harmony import */ var _core_risk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87837);
/* harmony import */ var _advisory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61327);
/* harmony import */ var _json_head_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98101);
/* harmony import */ var _json_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67616);
/* harmony import */ var _json_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99525);
/* harmony import */ var _json_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51361);






/** Where results stand: in a report, in the list of old versions, and below each resource of a cluster. */
const ROOTS = [
    "$.Results.*",
    "$.*",
    "$.Resources.*.Results.*",
    "$.Vulnerabilities.*.Results.*",
    "$.Misconfigurations.*.Results.*",
];
const KINDS = ["Vulnerabilities", "Misconfigurations", "Secrets"];
/**
 * `trivy --format json`: vulnerabilities, misconfigurations and secrets; licences are none. The match of a secret and the
 * code around it are never taken. Old versions may write `null` for nothing, which must be named to be known.
 */
const trivyJson = {
    format: "trivy-json",
    recognise: (head) => {
        const keys = (0,_json_head_js__WEBPACK_IMPORTED_MODULE_2__/* .headPaths */ .l)(head);
        return ((keys.has("SchemaVersion") && (keys.has("ArtifactName") || keys.has("Results"))) ||
            keys.has("ClusterName") ||
            keys.has("Results[].Target") ||
            (keys.has("[].Target") && (keys.has("[].Vulnerabilities") || keys.has("[].Type"))));
    },
    parse: async (source) => {
        if ((await (0,_json_report_js__WEBPACK_IMPORTED_MODULE_4__/* .firstCharacter */ .mG)(source)) === "n")
            return (0,_json_report_js__WEBPACK_IMPORTED_MODULE_4__/* .readItems */ .F1)(source, "trivy", () => null, { nullIsClean: true });
        const found = [];
        const targets = new Map();
        const outline = {
            lists: ROOTS.flatMap((root) => KINDS.map((kind) => `${root}.${kind}`)),
            values: [
                ...ROOTS.flatMap((root) => [`${root}.Target`, `${root}.Class`]),
                "$.SchemaVersion",
                "$.ArtifactName",
                "$.ClusterName",
            ],
        };
        const { problem, seen } = await (0,_json_report_js__WEBPACK_IMPORTED_MODULE_4__/* .readLists */ .qZ)(source, outline, (path, value, keys) => {
            const last = path.slice(path.lastIndexOf(".") + 1);
            const depth = path.split(".").length - 2;
            const at = keys.slice(0, depth).join("/");
            const entry = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .asObject */ .eB)(value);
            if (last === "Target")
                targets.set(at, { ...targets.get(at), name: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(value) ?? "" });
            else if (last === "Class")
                targets.set(at, { ...targets.get(at), class: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(value) });
            else if (last === "Vulnerabilities")
                found.push({ at, toFinding: vulnerability(entry) });
            else if (last === "Misconfigurations" && !/^(PASS|EXCEPTION)$/.test((0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(entry.Status) ?? "")) {
                found.push({ at, toFinding: misconfiguration(entry) });
            }
            else if (last === "Secrets")
                found.push({ at, toFinding: secret(entry) });
        });
        const isEmptyList = seen.size === 0 && (await (0,_json_report_js__WEBPACK_IMPORTED_MODULE_4__/* .firstCharacter */ .mG)(source)) === "[";
        const lacking = seen.size > 0 || isEmptyList ? [] : [(0,_json_report_js__WEBPACK_IMPORTED_MODULE_4__/* .notThis */ .oO)(source, "trivy", "Results")];
        const findings = found.map(({ at, toFinding }) => toFinding(targets.get(at) ?? {}));
        return (0,_json_report_js__WEBPACK_IMPORTED_MODULE_4__/* .findingsOrProblems */ .Yk)(findings, problem ? [problem] : lacking);
    },
};
/** Operating systems and kinds of packages are targets too, and no files. */
function fileOf(target) {
    const { name = "" } = target;
    const isNone = target.class === "os-pkgs" || /\s\(.*\)$|^(Node\.js|Python|Ruby|Java|Conda)?$/.test(name);
    return isNone ? undefined : name;
}
function vulnerability(entry) {
    const advisory = {
        tool: "trivy",
        id: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(entry.VulnerabilityID) ?? "",
        aliases: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .asList */ .DD)(entry.VendorIDs).flatMap((alias) => (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(alias) ?? []),
        package: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(entry.PkgName) ?? "",
        version: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(entry.InstalledVersion),
        title: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(entry.Title) || ((0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(entry.Description) ?? ""),
        fixed: ((0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(entry.FixedVersion) ?? "").split(/,\s*/),
        published: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(entry.PublishedDate),
        risk: (0,_core_risk_js__WEBPACK_IMPORTED_MODULE_0__/* .riskOfWord */ .tt)((0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(entry.Severity)) ?? scored((0,_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .asObject */ .eB)(entry.CVSS)),
        url: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(entry.PrimaryURL),
    };
    const place = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(entry.PkgPath);
    return (target) => (0,_advisory_js__WEBPACK_IMPORTED_MODULE_1__/* .advisoryFinding */ .J)({ ...advisory, path: place || fileOf(target) });
}
function scored(sources) {
    const scores = Object.values(sources).map(_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .asObject */ .eB);
    return (0,_core_risk_js__WEBPACK_IMPORTED_MODULE_0__/* .worstRisk */ .Ly)(scores.map((one) => (0,_core_risk_js__WEBPACK_IMPORTED_MODULE_0__/* .riskOfScore */ .LW)((0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .numberOf */ .rl)(one.V3Score)) ?? (0,_core_risk_js__WEBPACK_IMPORTED_MODULE_0__/* .riskOfVector */ .ox)((0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(one.V3Vector))));
}
function misconfiguration(entry) {
    const cause = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .asObject */ .eB)(entry.CauseMetadata);
    const range = linesOf(cause);
    const risk = (0,_core_risk_js__WEBPACK_IMPORTED_MODULE_0__/* .riskOfWord */ .tt)((0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(entry.Severity));
    const url = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(entry.PrimaryURL);
    const finding = {
        tool: "trivy",
        rule: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(entry.ID) ?? (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(entry.AVDID) ?? "trivy",
        message: [(0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(entry.Title), (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(entry.Message)].filter(Boolean).join(": "),
        severity: (0,_core_risk_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOfRisk */ .Cq)(risk),
        ...(risk && { risk }),
        ...(range && { range }),
        ...(url && { url }),
    };
    return (target) => ({ ...finding, path: fileOf(target) });
}
function secret(entry) {
    const risk = (0,_core_risk_js__WEBPACK_IMPORTED_MODULE_0__/* .riskOfWord */ .tt)((0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(entry.Severity));
    const range = linesOf(entry);
    const rule = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(entry.RuleID) ?? "secret";
    const finding = {
        tool: "trivy",
        rule,
        message: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(entry.Title) || `Secret found by the rule ${rule}`,
        severity: (0,_core_risk_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOfRisk */ .Cq)(risk),
        ...(risk && { risk }),
        ...(range && { range }),
    };
    return (target) => ({ ...finding, path: fileOf(target) });
}
function linesOf(entry) {
    const startLine = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .asPlace */ .s$)(entry.StartLine);
    return startLine === undefined ? undefined : { startLine, endLine: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .asPlace */ .s$)(entry.EndLine) };
}


/***/ }),

/***/ 41054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ tscText)
/* harmony export */ });
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45877);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16767);


const PLACED = /^(\S.*?)\((\d+),(\d+)\): (error|warning|message) (TS\d+): (.*)$/;
const GLOBAL = /^(error|warning|message) (TS\d+): (.*)$/;
/**
 * The TypeScript compiler's plain text (`tsc --pretty false`). Indented lines go on with the message above. An error
 * without a place (`error TS5023: …`) is a finding without a path. An empty output says that nothing is wrong.
 */
const tscText = {
    format: "tsc",
    emptyIsClean: true,
    recognise: (head) => /^(\S[^\n]*\(\d+,\d+\): )?(error|warning) TS\d+: /m.test(head),
    parse: async (source) => {
        const findings = [];
        for await (const raw of (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)(source)) {
            const line = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .stripAnsi */ .aJ)(raw);
            const last = findings.at(-1);
            if (last && /^\s+\S/.test(line)) {
                findings[findings.length - 1] = { ...last, message: `${last.message}\n${line}` };
                continue;
            }
            const found = placed(line) ?? global(line);
            if (found)
                findings.push(found);
        }
        return { findings, problems: [] };
    },
};
function placed(line) {
    const [, path, row, column, category, rule = "", message = ""] = PLACED.exec(line) ?? [];
    if (path === undefined)
        return undefined;
    const range = { startLine: Number(row), startColumn: Number(column) };
    return { tool: "tsc", rule, message, severity: severity(category), path, range };
}
function global(line) {
    const [, category, rule, message = ""] = GLOBAL.exec(line) ?? [];
    return rule === undefined ? undefined : { tool: "tsc", rule, message, severity: severity(category) };
}
function severity(category) {
    return category === "error" || category === "warning" ? category : "note";
}


/***/ }),

/***/ 96554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ unifiedDiff)
/* harmony export */ });
/* harmony import */ var _diff_hunks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19931);
/* harmony import */ var _json_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99525);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45877);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16767);




const HUNK = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
const UNFORMATTED = "Not as the formatter would write it";
/**
 * A unified diff, what formatters print that would change something (`black --diff`, `git diff` after one has run): one
 * finding a hunk, with the change as its fix. A file that changed without lines to show (binary, mode) is one finding.
 */
const unifiedDiff = {
    format: "unified-diff",
    emptyIsClean: true,
    recognise: (head) => {
        const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .stripAnsi */ .aJ)(head);
        const begins = /^(diff (--git|-\S+|\S+ \S+)|--- |Index: )/.test(text);
        return begins && (/^--- .+\r?\n\+\+\+ .+\r?\n@@ -\d/m.test(text) || text.startsWith("diff --git "));
    },
    parse: async (source) => {
        const reader = new DiffReader();
        for await (const raw of (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .Mn)(source))
            reader.take((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .stripAnsi */ .aJ)(raw));
        reader.finish();
        const message = "The diff ends in the middle of a hunk.";
        const problems = reader.isCut ? [{ path: source.path, code: "truncated", message }] : [];
        return (0,_json_report_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsOrProblems */ .Yk)(reader.findings, problems);
    },
};
class DiffReader {
    findings = [];
    isCut = false;
    #hunk = null;
    /** The file of the section, by the header lines that have come so far. */
    #old = null;
    #path = null;
    #isGit = false;
    /** A section of git's that has shown nothing yet. */
    #isBare = false;
    take(line) {
        if (this.#hunk && (this.#hunk.old > 0 || this.#hunk.new > 0))
            this.#takeBody(this.#hunk, line);
        else if (line.startsWith("\\"))
            return;
        else
            this.#takeHeader(line);
    }
    #takeBody(hunk, line) {
        if (!line.startsWith("\\")) {
            if (!line.startsWith("+"))
                hunk.old--;
            if (!line.startsWith("-"))
                hunk.new--;
        }
        hunk.body.push(line);
        if (hunk.old === 0 && hunk.new === 0)
            this.#endHunk();
    }
    #takeHeader(line) {
        const [, first, oldCount = "1", , newCount = "1"] = HUNK.exec(line) ?? [];
        if (first !== undefined) {
            this.#isBare = false;
            // A count of 0 puts the hunk behind its line.
            const start = oldCount === "0" ? Number(first) + 1 : Number(first);
            this.#hunk = { start, old: Number(oldCount), new: Number(newCount), body: [] };
            return;
        }
        const [, left] = /^diff --git (?:"?a\/(.+?)"?) (?:"?b\/.+)$/.exec(line) ?? [];
        if (left !== undefined) {
            this.#endSection();
            this.#isGit = true;
            this.#isBare = true;
            this.#path = left;
        }
        else if (line.startsWith("diff ")) {
            this.#endSection();
            this.#isGit = false;
        }
        else if (line.startsWith("--- ")) {
            this.#old = this.#nameOf(line);
        }
        else if (line.startsWith("+++ ")) {
            this.#path = this.#nameOf(line) ?? this.#old;
        }
    }
    /** Git puts `a/` and `b/` before paths, other tools a time behind them. */
    #nameOf(line) {
        const name = (line.slice(4).split("\t")[0] ?? "").replace(/^"(.*)"$/, "$1").trimEnd();
        if (name === "/dev/null" || name === "")
            return null;
        return this.#isGit || (this.#old?.startsWith("a/") && name.startsWith("b/")) ? name.replace(/^[ab]\//, "") : name;
    }
    #endHunk() {
        const hunk = this.#hunk;
        this.#hunk = null;
        if (!hunk)
            return;
        const changes = (0,_diff_hunks_js__WEBPACK_IMPORTED_MODULE_3__/* .changesOf */ .f)(hunk.start, hunk.body);
        const first = changes[0]?.range;
        const last = changes.at(-1)?.range;
        this.findings.push({
            tool: "diff",
            rule: "unformatted",
            message: UNFORMATTED,
            severity: "warning",
            ...(this.#path !== null && { path: this.#path }),
            ...(first && { range: { startLine: first.startLine, endLine: last?.endLine ?? first.endLine } }),
            ...(changes.length > 0 && { fix: changes.map(({ edit }) => edit) }),
        });
    }
    #endSection() {
        if (this.#isBare && this.#path !== null) {
            this.findings.push({
                tool: "diff",
                rule: "unformatted",
                message: UNFORMATTED,
                severity: "warning",
                path: this.#path,
            });
        }
        this.#isBare = false;
    }
    finish() {
        this.isCut = this.#hunk !== null;
        this.#endSection();
    }
}


/***/ }),

/***/ 5898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ milliseconds),
/* harmony export */   W: () => (/* binding */ whole)
/* harmony export */ });
/** Numbers as writers of XML put them into attributes. */
/** A count, or null where none or something else stands. */
function whole(text) {
    return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : null;
}
/** Seconds as writers put them: `0.5`, `1,234.5` (surefire), `0,5` (a locale's decimal comma), empty. */
function milliseconds(time) {
    if (!time)
        return undefined;
    const seconds = Number(time.includes(",") ? withoutCommas(time) : time);
    return Number.isFinite(seconds) && seconds >= 0 ? Math.round(seconds * 1e6) / 1e3 : undefined;
}
function withoutCommas(time) {
    return /^\d+,\d+$/.test(time) ? time.replace(",", ".") : time.replaceAll(",", "");
}


/***/ }),

/***/ 61515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ rootElement),
/* harmony export */   k: () => (/* binding */ readXml)
/* harmony export */ });
/** Most that is collected of one element's text, in UTF-16 units. */
const TEXT_LIMIT = 64 * 1024;
/** Ends the reading of a document that is not worth more of it. */
class Stop extends Error {
    problem;
    constructor(problem) {
        super(problem.message);
        this.problem = problem;
    }
}
/**
 * Streams a document through a handler. Gives the problem that ended it early, or null. Entities of a document's own
 * are never expanded, nothing outside it is ever opened.
 */
async function readXml(source, roots, handler) {
    const [{ XmlScanner }, { XmlError }] = await Promise.all([__webpack_require__.e(/* import() */ 7440).then(__webpack_require__.bind(__webpack_require__, 87440)), __webpack_require__.e(/* import() */ 2441).then(__webpack_require__.bind(__webpack_require__, 2441))]);
    const names = [];
    let skippedLines = 0;
    let capturedAt = 0;
    let captured = "";
    const scanner = new XmlScanner({
        open(fullName, attributes) {
            const name = localName(fullName);
            const line = scanner.line + skippedLines;
            if (names.length === 0 && !roots.includes(name)) {
                const message = `The root element is <${name.slice(0, 80)}>, not <${roots.join("> or <")}>.`;
                throw new Stop({ path: source.path, code: "unknown-format", message, line });
            }
            names.push(name);
            if (handler.open(name, attributes, line) && capturedAt === 0) {
                capturedAt = names.length;
                captured = "";
                scanner.wantsText = true;
            }
        },
        text(text) {
            if (captured.length < TEXT_LIMIT)
                captured += text.slice(0, TEXT_LIMIT - captured.length);
        },
        close() {
            let text = "";
            if (capturedAt === names.length) {
                text = captured.replace(/\r\n?/g, "\n");
                capturedAt = 0;
                scanner.wantsText = false;
            }
            handler.close?.(names.pop() ?? "", text);
        },
    });
    try {
        let begun = false;
        for await (const chunk of source.text()) {
            let text = chunk;
            if (!begun) {
                // Some writers put blank lines before the declaration, which XML forbids.
                text = chunk.replace(/^\uFEFF/, "").trimStart();
                skippedLines += chunk.slice(0, chunk.length - text.length).split("\n").length - 1;
                begun = text !== "";
            }
            scanner.write(text);
        }
        scanner.end();
        return null;
    }
    catch (error) {
        if (error instanceof Stop)
            return error.problem;
        if (!(error instanceof XmlError))
            throw error;
        return { path: source.path, ...described(error.kind, error.message), line: error.line + skippedLines };
    }
}
function described(kind, message) {
    switch (kind) {
        case "entity":
            return { code: "malformed", message: "The XML document uses an entity of its own, which is never expanded." };
        case "truncated":
            return { code: kind, message: `The XML document ends too early: ${message}` };
        case "too-large":
            return { code: kind, message: `The XML document is too large to read: ${message}` };
        case "malformed":
            return { code: kind, message: `The XML document is not well-formed: ${message}` };
    }
}
/** Name of the first element of a document's start, without prefix; null if none is there. */
function rootElement(head) {
    let at = 0;
    for (;;) {
        while (/\s/.test(head.charAt(at)))
            at++;
        const end = endOfProlog(head, at);
        if (end === null)
            break;
        if (end < 0)
            return null;
        at = end;
    }
    const name = /^<([^\s/>!?]+)/.exec(head.slice(at, at + 1_000))?.[1];
    return name === undefined ? null : localName(name);
}
/** Where the declaration, comment or document type at `at` ends; null if none stands there, below 0 if it has no end. */
function endOfProlog(head, at) {
    const after = (mark, from = at) => {
        const found = head.indexOf(mark, from);
        return found < 0 ? -1 : found + mark.length;
    };
    if (head.startsWith("<?", at))
        return after("?>");
    if (head.startsWith("<!--", at))
        return after("-->");
    if (!/^<!doctype/i.test(head.slice(at, at + 9)))
        return null;
    const end = after(">");
    const subset = head.indexOf("[", at);
    if (subset < 0 || subset > end)
        return end;
    const close = after("]", head.lastIndexOf("]>") < 0 ? subset : head.indexOf("]>", subset));
    return close < 0 ? -1 : after(">", close);
}
function localName(name) {
    return name.slice(name.indexOf(":") + 1);
}


/***/ }),

/***/ 51380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ yamllintText)
/* harmony export */ });
/* harmony import */ var _line_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84621);

const LINE = /^(\S.*?):(\d+):(\d+): \[(error|warning)\] (.+?)(?: \(([\w-]+)\))?$/;
/** `yamllint -f parsable`. Syntax errors name no rule. */
const yamllintText = {
    format: "yamllint-text",
    emptyIsClean: true,
    recognise: (head) => /^\S.*?:\d+:\d+: \[(error|warning)\] /m.test(head),
    parse: (source) => (0,_line_report_js__WEBPACK_IMPORTED_MODULE_0__/* .readLines */ .Se)(source, toFinding),
};
function toFinding(line) {
    const [, path, row, column, level, message = "", rule] = LINE.exec(line) ?? [];
    if (path === undefined)
        return null;
    return {
        tool: "yamllint",
        rule: rule ?? "syntax",
        message,
        severity: level === "error" ? "error" : "warning",
        path,
        range: (0,_line_report_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(row, column),
        ...(rule !== undefined &&
            rule !== "syntax" && {
            url: `https://yamllint.readthedocs.io/en/stable/rules.html#module-yamllint.rules.${rule.replaceAll("-", "_")}`,
        }),
    };
}


/***/ }),

/***/ 69260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ zizmorJson)
/* harmony export */ });
/* harmony import */ var _core_risk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87837);
/* harmony import */ var _json_head_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98101);
/* harmony import */ var _json_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67616);
/* harmony import */ var _json_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99525);
/* harmony import */ var _json_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51361);





/** `zizmor --format json-v1`. Rows and columns count from 0. What a comment ignores is a note without a risk. */
const zizmorJson = {
    format: "zizmor-json",
    recognise: (head) => (0,_json_head_js__WEBPACK_IMPORTED_MODULE_1__/* .hasKeys */ .x)(head, "[].ident", "[].determinations"),
    parse: (source) => (0,_json_report_js__WEBPACK_IMPORTED_MODULE_3__/* .readItems */ .F1)(source, "zizmor", toFinding),
};
function toFinding(entry) {
    const rule = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(entry.ident);
    const message = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(entry.desc);
    if (rule === undefined || message === undefined)
        return null;
    const isIgnored = entry.ignored === true;
    const risk = isIgnored ? undefined : (0,_core_risk_js__WEBPACK_IMPORTED_MODULE_0__/* .riskOfWord */ .tt)((0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asObject */ .eB)(entry.determinations).severity));
    const locations = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asList */ .DD)(entry.locations).map(_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asObject */ .eB);
    const primary = locations.find((one) => (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asObject */ .eB)(one.symbolic).kind === "Primary") ?? locations[0] ?? {};
    const { start_point, end_point } = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asObject */ .eB)((0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asObject */ .eB)(primary.concrete).location);
    const start = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asObject */ .eB)(start_point);
    const end = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asObject */ .eB)(end_point);
    const row = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(start.row);
    const url = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(entry.url);
    const annotation = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asObject */ .eB)(primary.symbolic).annotation);
    return {
        tool: "zizmor",
        rule,
        message: annotation ? `${message}: ${annotation}` : message,
        severity: isIgnored ? "note" : (0,_core_risk_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOfRisk */ .Cq)(risk),
        ...(risk && { risk }),
        path: pathOf((0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asObject */ .eB)((0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asObject */ .eB)(primary.symbolic).key)),
        ...(row !== undefined && {
            range: {
                startLine: row + 1,
                startColumn: ((0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(start.column) ?? 0) + 1,
                endLine: ((0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(end.row) ?? row) + 1,
                ...((0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(end.column) !== undefined && { endColumn: ((0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(end.column) ?? 0) + 1 }),
            },
        }),
        ...(url !== undefined && { url }),
    };
}
/** The key of an input is one of a file here or in a remote repository; its members changed their names over time. */
function pathOf(key) {
    const local = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asObject */ .eB)(key.Local);
    return (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(local.verbatim_path) ?? (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(local.given_path) ?? (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asObject */ .eB)(key.Remote).path);
}


/***/ })

};
