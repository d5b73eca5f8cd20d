export const id = 647;
export const ids = [647];
export const modules = {

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
    #omitted = { passed: 0, failed: 0, skipped: 0, flaky: 0, timeMs: 0 };
    #counts = { passed: 0, failed: 0, skipped: 0, flaky: 0, timeMs: 0 };
    #notable = 0;
    /** Whether such a case would be kept now; if not, its name need not be made for `omit`. */
    keeps({ status, flaky }) {
        return status === "failed" || flaky
            ? this.#notable < CASE_LIMIT.notable
            : this.#cases.length - this.#notable < CASE_LIMIT.others;
    }
    add(test) {
        if (!this.keeps(test)) {
            this.omit(test);
            return;
        }
        if (test.status === "failed" || test.flaky)
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
        const { passed, failed, skipped, flaky, timeMs } = this.#counts;
        const total = passed + failed + skipped;
        const results = { total, passed, failed, skipped, flaky, timeMs: Math.round(timeMs), cases: this.#cases };
        return this.#cases.length === total ? results : { ...results, omitted: { ...this.#omitted } };
    }
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

/***/ 74674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ goTestJson),
/* harmony export */   S: () => (/* binding */ NO_END)
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
    return { ...test, failure: { kind: "failure", message: "A subtest of it failed." } };
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
    const { JSONParser } = await __webpack_require__.e(/* import() */ 497).then(__webpack_require__.bind(__webpack_require__, 75497));
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
    const { JSONParser } = await __webpack_require__.e(/* import() */ 497).then(__webpack_require__.bind(__webpack_require__, 75497));
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
    const [{ XmlScanner }, { XmlError }] = await Promise.all([__webpack_require__.e(/* import() */ 440).then(__webpack_require__.bind(__webpack_require__, 87440)), __webpack_require__.e(/* import() */ 441).then(__webpack_require__.bind(__webpack_require__, 2441))]);
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


/***/ })

};
