export const id = 6021;
export const ids = [6021];
export const modules = {

/***/ 16021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseReport: () => (/* binding */ parseReport),
  parsers: () => (/* binding */ parsers)
});

// UNUSED EXPORTS: recognise

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
// EXTERNAL MODULE: ./build/src/parsers/actionlint-json.js
var actionlint_json = __webpack_require__(30610);
// EXTERNAL MODULE: ./build/src/parsers/line-report.js
var line_report = __webpack_require__(84621);
// EXTERNAL MODULE: ./build/src/parsers/text.js
var parsers_text = __webpack_require__(16767);
;// CONCATENATED MODULE: ./build/src/parsers/actionlint-text.js


/** The colon after the place is missing in the port to Node, which puts blanks into the brackets. */
const ERROR = /^(\S[^\n]*?\.ya?ml):(\d+):(\d+):? (.+) \[ ?([a-z][\w-]*) ?\]$/;
/** actionlint's text: an error a line, with the lines that it speaks of below. */
const actionlintText = {
    format: "actionlint-text",
    emptyIsClean: true,
    recognise: (head) => {
        const [first = "", second = ""] = (0,parsers_text/* stripAnsi */.aJ)(head.slice(0, 8_192)).split(/\r?\n/);
        return ERROR.test(first) && (/^\s*>?\s*\d*\s*\|/.test(second) || /\.github\/workflows\//.test(first));
    },
    parse: (source) => (0,line_report/* readLines */.Se)(source, toFinding),
};
function toFinding(line) {
    const [, path, row, column, message = "", rule = ""] = ERROR.exec(line) ?? [];
    if (path === undefined)
        return null;
    return { tool: "actionlint", rule, message, severity: "error", path, range: (0,line_report/* placeOf */.$t)(row, column) };
}

// EXTERNAL MODULE: ./build/src/parsers/bandit-json.js
var bandit_json = __webpack_require__(41053);
// EXTERNAL MODULE: ./build/src/core/risk.js + 1 modules
var core_risk = __webpack_require__(87837);
;// CONCATENATED MODULE: ./build/src/parsers/bandit-text.js


const ISSUE = /^(\S.*?):(\d+):(?:(\d+):)? (B\d{3})\[bandit\]: (LOW|MEDIUM|HIGH|UNDEFINED): (.*)$/;
/** Bandit's custom format as it is by default, `{abspath}:{line}: {test_id}[bandit]: {severity}: {msg}`. */
const banditText = {
    format: "bandit-text",
    emptyIsClean: true,
    recognise: (head) => /^\S.*?:\d+:(\d+:)? B\d{3}\[bandit\]: [A-Z]+: /m.test(head),
    parse: (source) => (0,line_report/* readLines */.Se)(source, bandit_text_toFinding),
};
function bandit_text_toFinding(line) {
    const [, path, row, column, rule = "", word, message = ""] = ISSUE.exec(line) ?? [];
    if (path === undefined)
        return null;
    const risk = (0,core_risk/* riskOfWord */.tt)(word);
    return {
        tool: "bandit",
        rule,
        message,
        severity: (0,core_risk/* severityOfRisk */.Cq)(risk),
        ...(risk && { risk }),
        path,
        range: (0,line_report/* placeOf */.$t)(row, column),
    };
}

// EXTERNAL MODULE: ./build/src/parsers/biome-json.js + 1 modules
var biome_json = __webpack_require__(15676);
// EXTERNAL MODULE: ./build/src/parsers/black-text.js
var black_text = __webpack_require__(30733);
// EXTERNAL MODULE: ./build/src/parsers/cargo-audit-json.js
var cargo_audit_json = __webpack_require__(64135);
// EXTERNAL MODULE: ./build/src/parsers/cargo-json.js
var cargo_json = __webpack_require__(9677);
// EXTERNAL MODULE: ./build/src/parsers/source.js
var parsers_source = __webpack_require__(45877);
;// CONCATENATED MODULE: ./build/src/parsers/cargo-text.js



const HEADING = /^ ?(warning|error)(?:\[(E\d{4}|[\w:]+)\])?: (.+)$/;
const PLACE = /^\s*--> ([^\s:].*?):(\d+):(\d+)$/;
const LINT = /^\s*= note: `#\[(?:warn|deny|forbid)\(([\w:]+)\)\]`/;
const PAGE = /^\s*= help: for further information visit (https:\S+)$/;
/** What rustc and clippy print for people: a heading, `--> path:line:column` below it, and frames. Totals have no place. */
const cargoText = {
    format: "cargo-text",
    recognise: (head) => /^ ?(warning|error)(\[[\w:]+\])?: .+\r?\n\s*--> \S.*:\d+:\d+\r?$/m.test((0,parsers_text/* stripAnsi */.aJ)(head)),
    parse: async (source) => {
        const findings = [];
        let heading = null;
        for await (const raw of (0,parsers_source/* lines */.Mn)(source)) {
            const line = (0,parsers_text/* stripAnsi */.aJ)(raw);
            const [, path, row, column] = PLACE.exec(line) ?? [];
            const last = findings.at(-1);
            if (path !== undefined && heading) {
                const [, level, code, message = ""] = heading;
                const severity = level === "error" ? "error" : "warning";
                findings.push({ tool: "clippy", rule: code ?? "rustc", message, severity, path, range: (0,line_report/* placeOf */.$t)(row, column) });
                heading = null;
                continue;
            }
            heading = HEADING.exec(line) ?? (/^\s*$/.test(line) ? null : heading);
            const rule = LINT.exec(line)?.[1];
            const url = PAGE.exec(line)?.[1];
            if (last && !heading && (rule ?? url)) {
                const named = rule ?? (last.rule === "rustc" && url?.includes("clippy") ? `clippy::${url.split("#")[1]}` : last.rule);
                findings[findings.length - 1] = { ...last, rule: named, ...(url !== undefined && { url }) };
            }
        }
        return { findings, problems: [] };
    },
};

// EXTERNAL MODULE: ./build/src/parsers/checkov-json.js
var checkov_json = __webpack_require__(50722);
// EXTERNAL MODULE: ./build/src/parsers/json-report.js
var json_report = __webpack_require__(99525);
// EXTERNAL MODULE: ./build/src/parsers/xml.js
var xml = __webpack_require__(61515);
;// CONCATENATED MODULE: ./build/src/parsers/checkstyle.js




/** Checkstyle's XML, which linters of all languages write. Columns may be absent; line 0 is the file as a whole. */
const checkstyle = {
    format: "checkstyle",
    recognise: (head) => (0,xml/* rootElement */.d)(head) === "checkstyle",
    parse: async (source) => {
        const findings = [];
        const problems = [];
        const keep = (0,parsers_text/* keeper */.tF)();
        let file;
        const fault = await (0,xml/* readXml */.k)(source, ["checkstyle"], {
            open: (name, attributes) => {
                if (name === "file")
                    file = attributes.name ? keep(attributes.name) : undefined;
                if (name === "error")
                    findings.push(checkstyle_toFinding(attributes, file, keep));
                return name === "exception";
            },
            close: (name, text) => {
                if (name === "file")
                    file = undefined;
                if (name !== "exception")
                    return;
                const said = (0,parsers_text/* bounded */.Mm)(text.trim().split("\n")[0] ?? "", 300);
                const message = `${file ?? "A file"} could not be checked: ${said}`;
                problems.push({ path: source.path, code: "incomplete", message });
            },
        });
        if (fault)
            problems.push(fault);
        return (0,json_report/* findingsOrProblems */.Yk)(findings, problems);
    },
};
function checkstyle_toFinding(attributes, path, keep) {
    const range = (0,line_report/* placeOf */.$t)(attributes.line, attributes.column);
    const { tool, rule } = sourceOf(attributes.source ?? "");
    return {
        tool,
        rule: keep((0,parsers_text/* bounded */.Mm)(rule, parsers_text/* NAME_LIMIT */.Uo)),
        message: keep((0,parsers_text/* bounded */.Mm)((attributes.message ?? "").trim(), parsers_text/* MESSAGE_LIMIT */.Gy)),
        severity: severityOf(attributes.severity ?? ""),
        path,
        ...(range && { range }),
    };
}
/** How writers put their own name before the rule. */
const OWNERS = [
    [/^eslint\.rules\.(.+)$/, "eslint"],
    [/^ShellCheck\.(.+)$/i, "shellcheck"],
    [/^Hadolint\.(.+)$/i, "hadolint"],
    [/^stylelint\.rules\.(.+)$/, "stylelint"],
    [/^detekt\.(.+)$/, "detekt"],
    [/^com\.puppycrawl\.tools\.checkstyle\.(?:.+\.)?(\w+?)(?:Check)?$/, "checkstyle"],
];
function sourceOf(source) {
    for (const [pattern, tool] of OWNERS) {
        const rule = pattern.exec(source)?.[1];
        if (rule !== undefined)
            return { tool, rule };
    }
    return { tool: "checkstyle", rule: source === "" ? "checkstyle" : source };
}
/** Checkstyle's own default is an error. */
function severityOf(word) {
    const plain = word.toLowerCase();
    if (plain.startsWith("warn"))
        return "warning";
    return ["info", "information", "notice", "note", "ignore", "hint", "style"].includes(plain) ? "note" : "error";
}

// EXTERNAL MODULE: ./build/src/parsers/line-table.js
var line_table = __webpack_require__(7459);
;// CONCATENATED MODULE: ./build/src/parsers/clover.js



/**
 * Clover XML (https://openclover.org), as OpenClover, PHPUnit and istanbul write it. Counted are lines with a statement
 * or a condition; lines of type `method` are declarations.
 */
const clover = {
    format: "clover",
    // Cobertura and SonarQube have the same root element.
    recognise: (head) => (0,xml/* rootElement */.d)(head) === "coverage" && /<(?:test)?project\b/.test(head) && !/\sline-rate=/.test(head),
    parse: parseClover,
};
async function parseClover(source) {
    const reader = new CloverReader();
    const problem = await (0,xml/* readXml */.k)(source, ["coverage"], reader);
    if (problem)
        return { problems: [problem] };
    const problems = [];
    if (reader.stated > reader.held) {
        const message = `The report says ${reader.stated} statements, and holds ${reader.held}: is a part of it missing?`;
        problems.push({ path: source.path, code: "disagreement", message });
    }
    return { coverage: { files: (0,line_table/* toFiles */.Fx)(reader.files) }, problems };
}
class CloverReader {
    files = new Map();
    /** Statements by the totals of the projects, and those that are there. */
    stated = 0;
    held = 0;
    #keep = (0,parsers_text/* keeper */.tF)();
    #file = null;
    /** How many packages, files and classes are open: the metrics outside of them are the project's. */
    #depth = 0;
    open(name, attributes) {
        if (name === "line")
            this.#line(attributes);
        else if (name === "metrics" && this.#depth === 0)
            this.stated += (0,line_table/* hitCount */.XB)(attributes.statements);
        else if (isPart(name))
            this.#depth++;
        if (name === "file")
            this.#file = (0,line_table/* tableOf */.c_)(this.files, this.#keep(attributes.path || attributes.name || ""));
        return false;
    }
    #line(attributes) {
        const line = Number(attributes.num);
        if (!this.#file || !(0,line_table/* isLine */.PA)(line))
            return;
        const hits = (0,line_table/* hitCount */.XB)(attributes.count);
        if (attributes.type === "method") {
            const name = attributes.signature ?? attributes.name ?? "";
            (0,line_table/* addHits */.oI)(this.#file.functions, this.#keep(`${line}:${name}`), hits);
            return;
        }
        this.held++;
        if (attributes.type !== "cond") {
            (0,line_table/* addHits */.oI)(this.#file.lines, line, hits);
            return;
        }
        const [yes, no] = [(0,line_table/* countOf */.pq)(attributes.truecount), (0,line_table/* countOf */.pq)(attributes.falsecount)];
        // OpenClover tells how often either way was taken; istanbul how many branches ran and how many did not.
        const isIstanbul = attributes.count !== undefined;
        (0,line_table/* addHits */.oI)(this.#file.lines, line, isIstanbul ? hits : yes + no);
        const branches = isIstanbul
            ? { covered: yes, total: yes + no }
            : { covered: Number(yes > 0) + Number(no > 0), total: 2 };
        (0,line_table/* keepMost */.vy)(this.#file.branches, line, branches);
    }
    close(name) {
        if (isPart(name))
            this.#depth--;
        if (name === "file")
            this.#file = null;
    }
}
function isPart(name) {
    return name === "package" || name === "file" || name === "class";
}

// EXTERNAL MODULE: ./build/src/parsers/packed-files.js
var packed_files = __webpack_require__(52854);
;// CONCATENATED MODULE: ./build/src/parsers/cobertura.js




/**
 * Cobertura XML (https://github.com/cobertura/cobertura, `coverage-04.dtd`), as coverage.py, pytest-cov, istanbul, gcovr
 * and .NET write it. Counted are unique pairs of file and line: one file occurs in many classes, packages and methods,
 * and the totals of the root are often wrong.
 */
const cobertura = {
    format: "cobertura",
    // Clover and SonarQube have the same root element.
    recognise: (head) => (0,xml/* rootElement */.d)(head) === "coverage" &&
        /\bline-rate=|\blines-valid=|<packages\b/.test(head) &&
        !/<project\b/.test(head),
    parse: parseCobertura,
};
async function parseCobertura(source) {
    const reader = new CoberturaReader();
    const problem = await (0,xml/* readXml */.k)(source, ["coverage"], reader);
    if (problem)
        return { problems: [problem] };
    const coverage = {
        files: reader.files.finish(),
        ...(reader.sources.length > 0 ? { sources: reader.sources } : {}),
    };
    const says = Number(reader.linesValid);
    if (says > 0 && coverage.files.every((file) => file.lines.length === 0)) {
        const message = `The report says ${says} lines, but holds none.`;
        return { coverage, problems: [{ path: source.path, code: "disagreement", message }] };
    }
    return { coverage, problems: [] };
}
class CoberturaReader {
    files = new packed_files/* PackedFiles */.u();
    sources = [];
    linesValid;
    #keep = (0,parsers_text/* keeper */.tF)();
    #file = null;
    #method = null;
    open(name, attributes) {
        if (name === "source")
            return true;
        if (name === "coverage")
            this.linesValid = attributes["lines-valid"];
        if (name === "class")
            this.#openClass(attributes);
        else if (name === "method") {
            this.#method = { name: `${attributes.name ?? ""}${attributes.signature ?? ""}`, ran: false, hasLines: false };
        }
        else if (name === "line")
            this.#line(attributes);
        return false;
    }
    #openClass(attributes) {
        const path = this.#keep(attributes.filename || attributes.name || "");
        this.#file = this.files.open(path);
    }
    #line(attributes) {
        const line = Number(attributes.number);
        if (!this.#file || !(0,line_table/* isLine */.PA)(line))
            return;
        const hits = (0,line_table/* hitCount */.XB)(attributes.hits);
        if (this.#method) {
            // A class lists the lines of its methods once more.
            this.#method.hasLines = true;
            this.#method.ran ||= hits > 0;
            return;
        }
        (0,line_table/* addHits */.oI)(this.#file.lines, line, hits);
        const conditions = attributes["condition-coverage"];
        if (conditions === undefined)
            return;
        const branches = /\((\d+)\/(\d+)\)/.exec(conditions);
        const [covered, total] = [(0,line_table/* countOf */.pq)(branches?.[1]), (0,line_table/* countOf */.pq)(branches?.[2])];
        if (branches && covered <= total)
            (0,line_table/* keepMost */.vy)(this.#file.branches, line, { covered, total });
    }
    close(name, text) {
        if (name === "source" && text.trim() !== "")
            this.sources.push(this.#keep(text.trim()));
        else if (name === "method" && this.#method && this.#file) {
            const { hasLines, ran } = this.#method;
            if (hasLines)
                (0,line_table/* addHits */.oI)(this.#file.functions, this.#keep(this.#method.name), ran ? 1 : 0);
            this.#method = null;
        }
        else if (name === "class" && this.#file) {
            this.#file = null;
        }
    }
}

// EXTERNAL MODULE: ./build/src/parsers/json-head.js
var json_head = __webpack_require__(98101);
// EXTERNAL MODULE: ./build/src/parsers/json-lines.js
var json_lines = __webpack_require__(67616);
// EXTERNAL MODULE: ./build/src/parsers/json-values.js
var json_values = __webpack_require__(51361);
;// CONCATENATED MODULE: ./build/src/parsers/codeclimate-json.js




const SEVERITIES = {
    info: "note",
    minor: "warning",
    major: "warning",
    critical: "error",
    blocker: "error",
};
/**
 * Code Climate issues (https://github.com/codeclimate/platform/blob/master/spec/analyzers/SPEC.md), also GitLab's code
 * quality report: a list, or a stream of objects that a NUL or a line end separates.
 */
const codeclimateJson = {
    format: "codeclimate-json",
    recognise: (head) => {
        const paths = (0,json_head/* headPaths */.l)(head);
        return ["[].", ""].some((root) => paths.has(`${root}description`) &&
            (paths.has(`${root}location.lines`) || paths.has(`${root}location.positions`)) &&
            (paths.has(`${root}check_name`) || paths.has(`${root}fingerprint`)));
    },
    parse: (source) => (0,json_report/* readItems */.F1)(withoutNuls(source), "Code Climate", toFindings),
};
function withoutNuls(source) {
    return {
        path: source.path,
        text: async function* () {
            for await (const chunk of source.text())
                yield chunk.replaceAll("\0", "\n");
        },
    };
}
/** Measurements and other things that engines send besides issues are passed over. */
function toFindings(entry) {
    const type = (0,json_lines/* textOf */.b6)(entry.type)?.toLowerCase();
    if (type !== undefined && type !== "issue" && entry.location === undefined)
        return [];
    const message = (0,json_lines/* textOf */.b6)(entry.description);
    const location = (0,json_values/* asObject */.eB)(entry.location);
    if (message === undefined || entry.location === undefined)
        return null;
    const rule = (0,json_lines/* textOf */.b6)(entry.check_name) ?? "codeclimate";
    const engine = (0,json_lines/* textOf */.b6)(entry.engine_name);
    const word = (0,json_lines/* textOf */.b6)(entry.severity)?.toLowerCase() ?? "";
    const range = rangeOf(location);
    return {
        tool: engine ?? "codeclimate",
        rule,
        message,
        severity: (Object.hasOwn(SEVERITIES, word) ? SEVERITIES[word] : undefined) ?? "warning",
        path: (0,json_lines/* textOf */.b6)(location.path),
        ...(range && { range }),
    };
}
function rangeOf(location) {
    const lines = (0,json_values/* asObject */.eB)(location.lines);
    const positions = (0,json_values/* asObject */.eB)(location.positions);
    const begin = (0,json_values/* asObject */.eB)(positions.begin);
    const end = (0,json_values/* asObject */.eB)(positions.end);
    const startLine = (0,json_values/* asPlace */.s$)(lines.begin) ?? (0,json_values/* asPlace */.s$)(begin.line) ?? (0,json_values/* asPlace */.s$)((0,json_values/* asObject */.eB)(lines.begin).line);
    if (startLine === undefined)
        return undefined;
    return {
        startLine,
        startColumn: (0,json_values/* asPlace */.s$)(begin.column),
        endLine: (0,json_values/* asPlace */.s$)(lines.end) ?? (0,json_values/* asPlace */.s$)(end.line),
        endColumn: (0,json_values/* asPlace */.s$)(end.column),
    };
}

// EXTERNAL MODULE: ./build/src/core/coverage.js
var coverage = __webpack_require__(23323);
// EXTERNAL MODULE: ./build/src/parsers/json-stream.js
var json_stream = __webpack_require__(3671);
;// CONCATENATED MODULE: ./build/src/parsers/coverage-py-json.js






/** `coverage json` of coverage.py (https://coverage.readthedocs.io/en/latest/commands/cmd_json.html). */
const coveragePyJson = {
    format: "coverage-py",
    recognise: (head) => head.startsWith("{") &&
        /"meta"\s*:\s*\{/.test(head) &&
        /"(?:executed_lines|branch_coverage|covered_lines)"\s*:/.test(head),
    parse: parseCoveragePy,
};
async function parseCoveragePy(source) {
    const files = new Map();
    const problems = [];
    let says = null;
    const fault = await (0,json_stream/* readJson */.V)(source, ["$.totals", "$.files.*"], ({ keys, value }) => {
        const entry = (0,json_values/* asObject */.eB)(value);
        if (keys[0] === "totals") {
            says = { covered: (0,json_lines/* numberOf */.rl)(entry.covered_lines) ?? 0, total: (0,json_lines/* numberOf */.rl)(entry.num_statements) ?? 0 };
        }
        else if (Array.isArray(entry.executed_lines) && Array.isArray(entry.missing_lines)) {
            takeFile((0,line_table/* tableOf */.c_)(files, String(keys[1])), entry);
        }
        else {
            const message = `The entry "${(0,parsers_text/* bounded */.Mm)(String(keys[1]), 200)}" holds no lines.`;
            problems.push({ path: source.path, code: "malformed", message });
        }
    });
    if (fault)
        return { problems: [fault] };
    const held = (0,line_table/* toFiles */.Fx)(files);
    if (!says && held.length === 0)
        problems.push((0,json_stream/* nothingOf */.p)(source, "coverage of coverage.py"));
    const stated = says ?? (0,coverage/* totalCount */.wv)(held);
    if (problems.length === 0 && stated.total !== (0,coverage/* totalCount */.wv)(held).total) {
        const message = `The report says ${stated.total} statements, and its files hold ${(0,coverage/* totalCount */.wv)(held).total}.`;
        problems.push({ path: source.path, code: "disagreement", message });
    }
    return { coverage: { files: held }, problems: problems.slice(0, 1) };
}
function takeFile(table, entry) {
    addLines(table, entry.executed_lines, 1);
    addLines(table, entry.missing_lines, 0);
    // A branch is a jump from a line to a line; below 0 is the end of the function.
    const jumps = [
        ...(0,json_values/* asList */.DD)(entry.executed_branches).map((jump) => ({ jump, covered: 1 })),
        ...(0,json_values/* asList */.DD)(entry.missing_branches).map((jump) => ({ jump, covered: 0 })),
    ];
    for (const { jump, covered } of jumps) {
        (0,line_table/* keepMost */.vy)(table.branches, (0,json_values/* asList */.DD)(jump).join("→"), { covered, total: 1 });
    }
    for (const [name, region] of Object.entries((0,json_values/* asObject */.eB)(entry.functions))) {
        // The region without a name is the module itself.
        if (name === "" || !(0,json_lines/* isObject */.Gv)(region))
            continue;
        (0,line_table/* addHits */.oI)(table.functions, name, (0,json_values/* asList */.DD)(region.executed_lines).length > 0 ? 1 : 0);
    }
}
function addLines(table, lines, hits) {
    for (const item of (0,json_values/* asList */.DD)(lines)) {
        const line = (0,json_values/* asPlace */.s$)(item);
        if (line !== undefined)
            (0,line_table/* addHits */.oI)(table.lines, line, hits);
    }
}

;// CONCATENATED MODULE: ./build/src/parsers/coverage-py-text.js




/**
 * The table that `coverage report` and `pytest --cov` print, plain or as Markdown: how many statements of each file ran,
 * not which (the lines that did not run are only part of that).
 */
const coveragePyText = {
    format: "coverage-py-text",
    recognise: (head) => /^(?:\| *)?Name +(?:\| +)?Stmts +(?:\| +)?Miss +(?:\| +)?(?:Branch|Cover)/m.test(head),
    parse: parseTable,
};
const HEADER = /^(?:\| *)?Name +(?:\| +)?Stmts +(?:\| +)?Miss +(?:\| +)?(Branch)?/;
const COMPLETE = /^(\d+) files? skipped due to complete coverage/;
async function parseTable(source) {
    const files = new Map();
    const keep = (0,parsers_text/* keeper */.tF)();
    let says = null;
    let complete = 0;
    /** Columns from the statements to the percentage, while the table is open. */
    let columns = null;
    let number = 0;
    for await (const text of (0,parsers_source/* lines */.Mn)(source)) {
        number++;
        const header = HEADER.exec(text);
        if (header)
            columns = header[1] === undefined ? 3 : 5;
        complete = Number(COMPLETE.exec(text)?.[1] ?? complete);
        const row = columns === null ? null : rowOf(text, columns);
        if (!row)
            continue;
        if (row.name !== "TOTAL")
            files.set(row.name, (0,line_table/* totalsOfFile */.jr)(keep(row.name), { lines: row.count }));
        else {
            says = row.count;
            columns = null;
        }
    }
    return checked([...files.values()], says, complete, { path: source.path, line: number });
}
/** A row from its name to its percentage, plain or of a Markdown table; null if it is none. */
function rowOf(text, columns) {
    const end = text.indexOf("%");
    if (end < 0)
        return null;
    const cells = text.slice(0, end);
    const plain = text.startsWith("|") ? cells.replace(/\*\*|\|/g, " ").replace(/\\(.)/g, "$1") : cells;
    const words = plain.split(" ").filter(Boolean);
    const numbers = words.slice(-columns);
    const name = words.slice(0, -columns).join(" ");
    if (name === "" || numbers.length < columns || numbers.some((word) => !/^\d+(?:\.\d+)?$/.test(word)))
        return null;
    const [total, missed] = [(0,line_table/* countOf */.pq)(numbers[0]), (0,line_table/* countOf */.pq)(numbers[1])];
    return missed > total ? null : { name, count: { covered: total - missed, total } };
}
/** Holds the rows against the total, which also counts files that the table leaves out. */
function checked(listed, says, complete, end) {
    const held = (0,coverage/* totalCount */.wv)(listed);
    if (!says) {
        const problem = { ...end, code: "truncated", message: "The table has no row TOTAL: it is cut." };
        return { coverage: { files: listed }, problems: [problem] };
    }
    const left = says.total - held.total;
    const isComplete = says.covered - held.covered === left;
    if (left === 0 && isComplete)
        return { coverage: { files: listed }, problems: [] };
    if (left > 0 && isComplete && complete > 0) {
        const rest = (0,line_table/* totalsOfFile */.jr)(`(${complete} files skipped due to complete coverage)`, {
            lines: { covered: left, total: left },
        });
        return { coverage: { files: [...listed, rest] }, problems: [] };
    }
    const message = `The table says that ${says.covered} of ${says.total} statements ran; its rows add up to ${held.covered} of ${held.total}.`;
    return { coverage: { files: listed }, problems: [{ path: end.path, code: "disagreement", message }] };
}

// EXTERNAL MODULE: ./build/src/core/tests.js
var core_tests = __webpack_require__(5780);
// EXTERNAL MODULE: ./build/src/parsers/test-cases.js
var test_cases = __webpack_require__(21020);
;// CONCATENATED MODULE: ./build/src/parsers/ctrf.js





const STATUS = {
    passed: "passed",
    failed: "failed",
    skipped: "skipped",
    pending: "skipped",
};
/** Common Test Report Format: https://ctrf.io/docs/specification/overview */
const ctrf = {
    format: "ctrf",
    recognise: (head) => /^\s*\{/.test(head) &&
        /"results"\s*:\s*\{/.test(head) &&
        (/"reportFormat"\s*:\s*"CTRF"/i.test(head) ||
            (/"tool"\s*:\s*\{/.test(head) && /"(?:pending|tests)"\s*:/.test(head))),
    parse: async (source) => {
        const make = (0,test_cases/* caseMaker */.ze)();
        const cases = [];
        let summary = null;
        const fault = await (0,json_stream/* readJson */.V)(source, ["$.results.summary", "$.results.tests.*"], ({ keys, value }) => {
            if (keys[1] === "summary")
                summary = (0,json_values/* asObject */.eB)(value);
            else
                cases.push(make(toCase((0,json_values/* asObject */.eB)(value))));
        });
        if (cases.length === 0 && !summary) {
            const message = "The document holds no results in the Common Test Report Format.";
            return { problems: [fault ?? { path: source.path, code: "malformed", message }] };
        }
        const counted = (0,core_tests/* countTests */.tu)(cases);
        const { tests: total, failed } = (0,json_values/* asObject */.eB)(summary);
        const says = { tests: [(0,json_lines/* numberOf */.rl)(total)], failed: (0,json_lines/* numberOf */.rl)(failed) };
        const holds = { tests: counted.total, failed: counted.failed };
        return (0,test_cases/* testsParsed */.$w)(cases, fault, (0,test_cases/* totalsProblem */.BW)(source.path, says, holds));
    },
};
function toCase(test) {
    const status = statusOf(test);
    const suite = Array.isArray(test.suite) ? (0,json_values/* asList */.DD)(test.suite).map(json_lines/* textOf */.b6).join(" > ") : (0,json_lines/* textOf */.b6)(test.suite);
    return {
        name: (0,json_lines/* textOf */.b6)(test.name) ?? "",
        suite,
        path: (0,json_lines/* textOf */.b6)(test.filePath),
        line: (0,json_values/* asPlace */.s$)(test.line),
        status,
        timeMs: (0,json_lines/* numberOf */.rl)(test.duration),
        ...(status === "failed"
            ? { failure: { kind: "failure", message: (0,json_lines/* textOf */.b6)(test.message), text: (0,json_lines/* textOf */.b6)(test.trace) } }
            : {}),
        ...(status === "passed" && test.flaky === true ? { flaky: true } : {}),
    };
}
/** `other` is in none of the format's totals: what the test's own runner called it decides whether it failed. */
function statusOf({ status, rawStatus }) {
    const known = STATUS[(0,json_lines/* textOf */.b6)(status) ?? ""];
    if (known)
        return known;
    if (status !== "other")
        return "failed";
    return /fail|error|broken|crash|abort|interrupt|time[ds]? ?-?out/i.test((0,json_lines/* textOf */.b6)(rawStatus) ?? "")
        ? "failed"
        : "skipped";
}

// EXTERNAL MODULE: ./build/src/parsers/cucumber-json.js
var cucumber_json = __webpack_require__(11251);
// EXTERNAL MODULE: ./build/src/parsers/cucumber-messages.js
var cucumber_messages = __webpack_require__(53545);
// EXTERNAL MODULE: ./build/src/parsers/advisory.js
var advisory = __webpack_require__(61327);
;// CONCATENATED MODULE: ./build/src/parsers/cyclonedx-json.js






/** A CycloneDX bill of materials in JSON. Findings are its vulnerabilities; one that is analysed away is a note. */
const cyclonedxJson = {
    format: "cyclonedx-json",
    recognise: (head) => (0,json_head/* hasKeys */.x)(head, "bomFormat") && /"bomFormat"\s*:\s*"CycloneDX"/.test(head),
    parse: async (source) => {
        const findings = [];
        const outline = { lists: ["$.vulnerabilities"], values: ["$.bomFormat"] };
        const { problem, seen } = await (0,json_report/* readLists */.qZ)(source, outline, (path, value) => {
            if (path === "$.vulnerabilities")
                findings.push(cyclonedx_json_toFinding((0,json_values/* asObject */.eB)(value)));
        });
        const lacking = seen.has("$.bomFormat") ? [] : [(0,json_report/* notThis */.oO)(source, "CycloneDX", "bomFormat")];
        return (0,json_report/* findingsOrProblems */.Yk)(findings, problem ? [problem] : lacking);
    },
};
function cyclonedx_json_toFinding(entry) {
    const affected = (0,json_values/* asList */.DD)(entry.affects).map((one) => nameOf((0,json_lines/* textOf */.b6)((0,json_values/* asObject */.eB)(one).ref) ?? ""));
    const advisories = (0,json_values/* asList */.DD)(entry.advisories).map((one) => (0,json_lines/* textOf */.b6)((0,json_values/* asObject */.eB)(one).url));
    const finding = (0,advisory/* advisoryFinding */.J)({
        tool: "cyclonedx",
        id: (0,json_lines/* textOf */.b6)(entry.id) ?? "",
        aliases: (0,json_values/* asList */.DD)(entry.references).flatMap((one) => (0,json_lines/* textOf */.b6)((0,json_values/* asObject */.eB)(one).id) ?? []),
        package: affected.join(", "),
        title: (0,json_lines/* textOf */.b6)(entry.description) ?? (0,json_lines/* textOf */.b6)(entry.detail) ?? "",
        risk: riskOf(entry),
        url: advisories.find((url) => url !== undefined) ?? (0,json_lines/* textOf */.b6)((0,json_values/* asObject */.eB)(entry.source).url),
    });
    const state = (0,json_lines/* textOf */.b6)((0,json_values/* asObject */.eB)(entry.analysis).state) ?? "";
    return /^(not_affected|false_positive|resolved(_with_pedigree)?)$/.test(state)
        ? { ...finding, severity: "note" }
        : finding;
}
/** A package URL (`pkg:npm/%40vue/core@3.0.0?…`) as name and version; another reference as it is. */
function nameOf(reference) {
    const [, path] = /^(?:urn:cdx:[^#]*#)?pkg:[^/]+\/([^?#]+)/.exec(reference) ?? [];
    if (path === undefined)
        return reference;
    const at = path.lastIndexOf("@");
    const words = at > 0 ? `${path.slice(0, at)} ${path.slice(at + 1)}` : path;
    return words.replaceAll("%40", "@").replaceAll("%2F", "/").replaceAll("%2B", "+");
}
/** Of several ratings that of the vulnerability's own source counts, else the worst. */
function riskOf(entry) {
    const ratings = (0,json_values/* asList */.DD)(entry.ratings).map(json_values/* asObject */.eB);
    const own = (0,json_lines/* textOf */.b6)((0,json_values/* asObject */.eB)(entry.source).name);
    const fromOwn = ratings.filter((rating) => own !== undefined && (0,json_lines/* textOf */.b6)((0,json_values/* asObject */.eB)(rating.source).name) === own);
    return (0,core_risk/* worstRisk */.Ly)(fromOwn.map(ratingRisk)) ?? (0,core_risk/* worstRisk */.Ly)(ratings.map(ratingRisk));
}
function ratingRisk(rating) {
    return ((0,core_risk/* riskOfWord */.tt)((0,json_lines/* textOf */.b6)(rating.severity)) ?? (0,core_risk/* riskOfVector */.ox)((0,json_lines/* textOf */.b6)(rating.vector)) ?? (0,core_risk/* riskOfScore */.LW)((0,json_lines/* numberOf */.rl)(rating.score)));
}

;// CONCATENATED MODULE: ./build/src/parsers/dart-json.js





/**
 * The event stream of `dart test --reporter json` and `flutter test --machine`:
 * https://github.com/dart-lang/test/blob/master/pkgs/test/doc/json_reporter.md
 */
const dartJson = {
    format: "dart-json",
    recognise: (head) => (0,json_lines/* someLine */.DM)(head, (event) => (event.type === "start" && "protocolVersion" in event) || isTestEvent(event)),
    parse: parseDart,
};
const types = ["start", "suite", "allSuites", "group", "testStart", "print", "error", "testDone", "debug", "done"];
/** Most failure text that is kept of one test while it runs, in UTF-16 units. */
const TEXT_LIMIT = 16 * 1024;
function isTestEvent(event) {
    return (event.type === "testStart" && "test" in event) || (event.type === "testDone" && "testID" in event);
}
async function parseDart(source) {
    const reader = new DartReader();
    const skipped = new json_lines/* SkippedLines */.S$();
    let number = 0;
    for await (const line of (0,parsers_source/* lines */.Mn)(source)) {
        number++;
        const event = (0,json_lines/* jsonObject */.o$)(line);
        if (event && types.includes((0,json_lines/* textOf */.b6)(event.type) ?? ""))
            reader.take(event);
        // Flutter's tool speaks in arrays between the tests' own events.
        else if (!event && line.trim() !== "" && !/^\s*\[\{"event"/.test(line))
            skipped.add(number, line);
    }
    const { path } = source;
    if (reader.events === 0) {
        return { problems: [{ path, code: "malformed", message: "The file holds no event of Dart's test runner." }] };
    }
    const problems = [];
    const tests = (0,core_tests/* countTests */.tu)(reader.finish());
    if (!reader.isDone) {
        problems.push({ path, code: "truncated", message: "The stream ends before the test run does.", line: number });
    }
    else if (!reader.isSuccess && tests.failed === 0) {
        problems.push({ path, code: "incomplete", message: "The test run failed, and no test in it did." });
    }
    const left = skipped.report();
    if (left)
        problems.push({ path, code: "disagreement", ...left });
    return { tests, problems };
}
class DartReader {
    events = 0;
    isDone = false;
    isSuccess = false;
    #make = (0,test_cases/* caseMaker */.ze)();
    #cases = [];
    #suites = new Map();
    #groups = new Map();
    #open = new Map();
    /** Where the cases of ended tests are: an error that nobody waited for can come later. */
    #ended = new Map();
    take(event) {
        this.events++;
        if (event.type === "suite") {
            const { id, path } = (0,json_values/* asObject */.eB)(event.suite);
            this.#suites.set(id, (0,json_lines/* textOf */.b6)(path));
        }
        else if (event.type === "group") {
            const { id, name } = (0,json_values/* asObject */.eB)(event.group);
            this.#groups.set(id, (0,json_lines/* textOf */.b6)(name) ?? "");
        }
        else if (event.type === "testStart")
            this.#start((0,json_values/* asObject */.eB)(event.test), (0,json_lines/* numberOf */.rl)(event.time) ?? 0);
        else if (event.type === "error")
            this.#error(event);
        else if (event.type === "testDone")
            this.#done(event);
        else if (event.type === "done") {
            this.isDone = true;
            this.isSuccess = event.success !== false;
        }
    }
    #start(test, startMs) {
        const full = (0,json_lines/* textOf */.b6)(test.name) ?? "";
        const groups = (0,json_values/* asList */.DD)(test.groupIDs).map((id) => this.#groups.get(id) ?? "");
        const group = groups.findLast((name) => name !== "" && full.startsWith(`${name} `)) ?? "";
        const name = group === "" ? full : full.slice(group.length + 1);
        this.#open.set(test.id, {
            case: {
                name,
                suite: (0,test_cases/* suiteBefore */.Mt)(name, full),
                path: this.#suites.get(test.suiteID)?.replaceAll("\\", "/"),
                line: (0,json_values/* asPlace */.s$)(test.root_line) ?? (0,json_values/* asPlace */.s$)(test.line),
            },
            startMs,
            message: "",
            text: "",
            isError: true,
        });
    }
    #error(event) {
        const error = (0,json_lines/* textOf */.b6)(event.error) ?? "";
        const stack = (0,json_lines/* textOf */.b6)(event.stackTrace) ?? "";
        const open = this.#open.get(event.testID);
        if (open) {
            open.message ||= error;
            if (event.isFailure === true)
                open.isError = false;
            if (open.text.length < TEXT_LIMIT)
                open.text += `${error}\n${stack}\n`.replaceAll("\\", "/").slice(0, TEXT_LIMIT);
            return;
        }
        const at = this.#ended.get(event.testID);
        const test = at === undefined ? undefined : this.#cases[at];
        if (at === undefined || !test || test.status === "failed")
            return;
        const failure = { kind: "error", message: error, text: stack };
        this.#cases[at] = this.#make({ ...test, status: "failed", failure });
    }
    #done(event) {
        const open = this.#open.get(event.testID);
        this.#open.delete(event.testID);
        // Loading a file, and what stands around its tests, are hidden unless they failed.
        if (!open || (event.hidden === true && event.result === "success"))
            return;
        const isFailed = event.result !== "success";
        const end = (0,json_lines/* numberOf */.rl)(event.time);
        this.#ended.set(event.testID, this.#cases.length);
        this.#cases.push(this.#make({
            ...open.case,
            status: isFailed ? "failed" : event.skipped === true ? "skipped" : "passed",
            timeMs: end === undefined ? undefined : Math.max(0, end - open.startMs),
            ...(isFailed ? { failure: failureOf(open) } : {}),
        }));
    }
    /** A test without an end took the run down with it, or was cut down with it. */
    finish() {
        for (const open of this.#open.values()) {
            const message = open.message || "The test has begun and has no end.";
            const failure = { kind: "error", message, text: open.text };
            this.#cases.push(this.#make({ ...open.case, status: "failed", failure }));
        }
        this.#open.clear();
        return this.#cases;
    }
}
function failureOf({ message, text, isError }) {
    return { kind: isError ? "error" : "failure", message, text };
}

;// CONCATENATED MODULE: ./build/src/parsers/dotcover.js



/** JetBrains dotCover's `DetailedXML`: statements with the lines that they span. Its plain `XML` has totals of types only. */
const dotcover = {
    format: "dotcover",
    recognise: (head) => (0,xml/* rootElement */.d)(head) === "Root" && /\s(?:DotCoverVersion|CoveredStatements)=/.test(head),
    parse: parseDotcover,
};
async function parseDotcover(source) {
    const reader = new DotcoverReader();
    const problem = await (0,xml/* readXml */.k)(source, ["Root"], reader);
    if (problem)
        return { problems: [problem] };
    const coverage = { files: (0,line_table/* toFiles */.Fx)(reader.files) };
    if (coverage.files.length === 0 && reader.says > 0) {
        const message = `The report counts ${reader.says} statements, and holds none: dotCover's report type must be DetailedXML.`;
        return { coverage, problems: [{ path: source.path, code: "incomplete", message }] };
    }
    return { coverage, problems: [] };
}
class DotcoverReader {
    files = new Map();
    /** Statements by the root's attribute. */
    says = 0;
    #keep = (0,parsers_text/* keeper */.tF)();
    #numbered = new Map();
    open(name, attributes) {
        if (name === "Root")
            this.says = Number(attributes.TotalStatements ?? 0);
        else if (name === "File")
            this.#numbered.set(attributes.Index ?? "", this.#keep(attributes.Name ?? ""));
        else if (name === "Statement") {
            const path = this.#numbered.get(attributes.FileIndex ?? "");
            const from = Number(attributes.Line);
            const hits = /^true$/i.test(attributes.Covered ?? "") ? 1 : 0;
            if (path !== undefined)
                (0,line_table/* coverSpan */.c1)((0,line_table/* tableOf */.c_)(this.files, path).lines, from, Number(attributes.EndLine ?? from), hits);
        }
        return false;
    }
}

// EXTERNAL MODULE: ./build/src/parsers/eslint-json.js
var eslint_json = __webpack_require__(41376);
;// CONCATENATED MODULE: ./build/src/parsers/file-list.js

const PATH = /^(?:[A-Za-z]:)?[\w.@+~/\\-]*[\w@+~-]\.[A-Za-z][A-Za-z0-9]{0,9}$/;
/**
 * What a formatter prints that only lists the files it would change (`prettier --list-different`, `cargo fmt -- -l`): a
 * path a line, and nothing else.
 */
const fileList = {
    format: "file-list",
    emptyIsClean: true,
    recognise: (head) => {
        const lines = head.trimEnd().split(/\r?\n/);
        // The head may end in the middle of a path.
        const whole = head.length >= 65_000 ? lines.slice(0, -1) : lines;
        return whole.length > 0 && whole.every((line) => PATH.test(line));
    },
    parse: (source) => (0,line_report/* readLines */.Se)(source, file_list_toFinding),
};
function file_list_toFinding(line) {
    const path = line.trim();
    if (path === "")
        return null;
    return { tool: "formatter", rule: "unformatted", message: "Not formatted", severity: "warning", path };
}

// EXTERNAL MODULE: ./build/src/parsers/flake8-text.js
var flake8_text = __webpack_require__(42615);
;// CONCATENATED MODULE: ./build/src/parsers/gcc-text.js

const DIAGNOSTIC = /^((?:[A-Za-z]:)?[^\s:][^:]*):(\d+):(?:(\d+):)? (fatal error|error|warning|note|info|style): (.*?)(?: \[([^\]\s]+)\])?$/;
/** How gcc, clang and many linters print (`path:line:column: level: message [rule]`). Code frames between are passed over. */
const gccText = {
    format: "gcc-text",
    emptyIsClean: true,
    recognise: (head) => (0,line_report/* hasLine */.pc)(head, DIAGNOSTIC),
    parse: (source) => (0,line_report/* readLines */.Se)(source, gcc_text_toFinding),
};
function gcc_text_toFinding(line) {
    const [, path, row, column, level = "", message = "", option] = DIAGNOSTIC.exec(line) ?? [];
    if (path === undefined)
        return null;
    const isShellcheck = /^SC\d+$/.test(option ?? "");
    return {
        tool: isShellcheck ? "shellcheck" : "gcc",
        rule: option ?? level.replace(" ", "-"),
        message,
        severity: level.endsWith("error") ? "error" : level === "warning" ? "warning" : "note",
        path,
        range: (0,line_report/* placeOf */.$t)(row, column),
        ...(isShellcheck && { url: `https://www.shellcheck.net/wiki/${option}` }),
    };
}

;// CONCATENATED MODULE: ./build/src/parsers/gcov-json.js





/**
 * `gcov --json-format` (GCC 9 and later; one document an object file, one after the other with `--stdout`) and `gcovr
 * --json`, which has the same files, functions and lines.
 */
const gcovJson = {
    format: "gcov-json",
    recognise: (head) => head.startsWith("{") &&
        (/"gcovr\/format_version"\s*:/.test(head) ||
            (/"(?:gcc_version|data_file|current_working_directory)"\s*:/.test(head) && /"files"\s*:\s*\[/.test(head)) ||
            (/"files"\s*:\s*\[/.test(head) && /"line_number"\s*:/.test(head) && /"unexecuted_block"\s*:/.test(head))),
    parse: parseGcov,
};
async function parseGcov(source) {
    const files = new Map();
    const folders = new Set();
    const problems = [];
    const keep = (0,parsers_text/* keeper */.tF)();
    const take = (value) => {
        const file = (0,json_values/* asObject */.eB)(value);
        const path = (0,json_lines/* textOf */.b6)(file.file);
        if (path !== undefined && Array.isArray(file.lines))
            gcov_json_takeFile((0,line_table/* tableOf */.c_)(files, keep(path)), file);
        else {
            const message = `The file ${(0,parsers_text/* bounded */.Mm)(path ?? "without a name", 200)} holds no lines.`;
            problems.push({ path: source.path, code: "malformed", message });
        }
    };
    let isOurs = false;
    const paths = ["$.gcc_version", "$.gcovr/format_version", "$.current_working_directory", "$.files.*"];
    const read = ({ keys, value }) => {
        isOurs = true;
        if (keys[0] === "files")
            take(value);
        else if (keys[0] === "current_working_directory" && typeof value === "string")
            folders.add(value);
    };
    const fault = await (0,json_stream/* readJson */.V)(source, paths, read, { many: true });
    if (fault)
        return { problems: [fault] };
    if (!isOurs)
        problems.push((0,json_stream/* nothingOf */.p)(source, "coverage of gcov's"));
    const sources = folders.size > 0 ? { sources: [...folders] } : {};
    return { coverage: { files: (0,line_table/* toFiles */.Fx)(files), ...sources }, problems: problems.slice(0, 1) };
}
function gcov_json_takeFile(table, file) {
    const seen = new Map();
    for (const item of (0,json_values/* asList */.DD)(file.lines)) {
        if (!(0,json_lines/* isObject */.Gv)(item) || item["gcovr/noncode"] === true || item["gcovr/excluded"] === true)
            continue;
        const line = (0,json_values/* asPlace */.s$)(item.line_number);
        const hits = (0,json_lines/* numberOf */.rl)(item.count);
        if (line === undefined || hits === undefined)
            continue;
        (0,line_table/* addHits */.oI)(table.lines, line, Math.max(0, hits));
        // A template's line comes once for each instance, each with branches of its own.
        const instance = seen.get(line) ?? 0;
        seen.set(line, instance + 1);
        for (const [index, branch] of (0,json_values/* asList */.DD)(item.branches).entries()) {
            if ((0,json_values/* asObject */.eB)(branch)["gcovr/excluded"] === true)
                continue;
            const covered = ((0,json_lines/* numberOf */.rl)((0,json_values/* asObject */.eB)(branch).count) ?? 0) > 0 ? 1 : 0;
            (0,line_table/* keepMost */.vy)(table.branches, `${line}:${instance}:${index}`, { covered, total: 1 });
        }
    }
    for (const item of (0,json_values/* asList */.DD)(file.functions)) {
        const { name, demangled_name, lineno, execution_count } = (0,json_values/* asObject */.eB)(item);
        const key = `${(0,json_values/* asPlace */.s$)(lineno) ?? ""}:${(0,json_lines/* textOf */.b6)(name) ?? (0,json_lines/* textOf */.b6)(demangled_name) ?? ""}`;
        (0,line_table/* addHits */.oI)(table.functions, key, Math.max(0, (0,json_lines/* numberOf */.rl)(execution_count) ?? 0));
    }
}

;// CONCATENATED MODULE: ./build/src/parsers/gcov-text.js



/** `*.gcov` of gcov: the source with a count in front of each line; with `--stdout` one file after the other. */
const gcovText = {
    format: "gcov",
    recognise: (head) => /^-:\s+0:(?:Source|Graph|Data):/.test(head),
    parse: gcov_text_parseGcov,
};
const RECORD = /^\s*(-|#####|=====|%%%%%|\$\$\$\$\$|\d[\d.]*[kMGTPEZY]?)\*?:\s*(\d+):/;
async function gcov_text_parseGcov(source) {
    const files = new Map();
    const keep = (0,parsers_text/* keeper */.tF)();
    let file = null;
    let line = 0;
    let branch = 0;
    let total = 0;
    const { watched, ending } = watchEnd(source);
    for await (const text of (0,parsers_source/* lines */.Mn)(watched)) {
        total++;
        const record = RECORD.exec(text);
        if (!record) {
            if (file)
                branch += detail(file, text, line, branch);
            continue;
        }
        const [all, count = "", number] = record;
        line = Number(number);
        branch = 0;
        if (line === 0) {
            const name = /^Source:(.+)/.exec(text.slice(all.length))?.[1];
            if (name !== undefined)
                file = (0,line_table/* tableOf */.c_)(files, keep(name.trim()));
        }
        else if (file && (0,line_table/* isLine */.PA)(line) && count !== "-") {
            (0,line_table/* addHits */.oI)(file.lines, line, hits(count));
        }
    }
    if (files.size === 0) {
        const message = "The file names no source (0:Source:).";
        return { problems: [{ path: source.path, code: "malformed", message }] };
    }
    const coverage = { files: (0,line_table/* toFiles */.Fx)(files) };
    if (ending() === "\n")
        return { coverage, problems: [] };
    const message = "The last line has no end: the file is cut.";
    return { coverage, problems: [{ path: source.path, code: "truncated", message, line: total }] };
}
/** The same source, and its last character once it was read. */
function watchEnd(source) {
    let last = "";
    const text = async function* () {
        for await (const chunk of source.text()) {
            if (chunk !== "")
                last = chunk.slice(-1);
            yield chunk;
        }
    };
    return { watched: { path: source.path, text }, ending: () => last };
}
/** A line below the one that it is about; gives 1 if it is a branch. */
function detail(file, text, line, index) {
    const called = /^function (.+) called (\S+) returned /.exec(text);
    if (called)
        (0,line_table/* addHits */.oI)(file.functions, called[1] ?? "", hits(called[2] ?? ""));
    if (!text.startsWith("branch "))
        return 0;
    const covered = /^branch\s+\d+ taken 0%?(?: |$)|never executed/.test(text) ? 0 : 1;
    (0,line_table/* keepMost */.vy)(file.branches, `${line}:${index}`, { covered, total: 1 });
    return 1;
}
/** `12`, `1.2k` with `--human-readable`; marks of a line that never ran. */
function hits(text) {
    const [, digits, unit = ""] = /^([\d.]+)([kMGTPEZY]?)/.exec(text) ?? [];
    return (0,line_table/* hitCount */.XB)(digits ?? "0") * (unit === "" ? 1 : 1000);
}

;// CONCATENATED MODULE: ./build/src/parsers/github-commands.js



const COMMAND = /^\s*::(error|warning|notice)(?: ([^\n]*?))?::(.*)$/i;
const STOP = /^\s*::stop-commands::(.+)$/;
/**
 * Workflow commands that annotate (`::error file=a.py,line=1::message`), wherever they stand in an output, with the
 * runner's rules: escapes, and tokens between which no command counts
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions).
 */
const githubCommands = {
    format: "github-commands",
    emptyIsClean: true,
    recognise: (head) => /^\s*::(error|warning|notice)( [a-zA-Z]+=[^\n]*)?::/m.test((0,parsers_text/* stripAnsi */.aJ)(head)),
    parse: async (source) => {
        const findings = [];
        const keep = (0,parsers_text/* keeper */.tF)();
        let token = null;
        for await (const raw of (0,parsers_source/* lines */.Mn)(source)) {
            const line = (0,parsers_text/* stripAnsi */.aJ)(raw);
            if (token !== null) {
                if (line.trim() === `::${token}::`)
                    token = null;
                continue;
            }
            token = STOP.exec(line)?.[1]?.trim() ?? null;
            const [, level, properties = "", message = ""] = COMMAND.exec(line) ?? [];
            if (level !== undefined)
                findings.push(github_commands_toFinding(level.toLowerCase(), propertiesOf(properties), message, keep));
        }
        return { findings, problems: [] };
    },
};
const github_commands_SEVERITIES = { error: "error", warning: "warning", notice: "note" };
function github_commands_toFinding(level, properties, data, keep) {
    const { tool, rule, heading } = titleOf(properties.get("title") ?? "");
    const path = properties.get("file") || undefined;
    const text = withoutPlace(unescapeData(data).trim(), path, rule);
    const range = path === undefined ? undefined : github_commands_rangeOf(properties);
    return {
        tool,
        rule: keep((0,parsers_text/* bounded */.Mm)(rule, parsers_text/* NAME_LIMIT */.Uo)),
        message: keep((0,parsers_text/* bounded */.Mm)(heading === "" ? text : `${heading}: ${text}`, parsers_text/* MESSAGE_LIMIT */.Gy)),
        severity: github_commands_SEVERITIES[level] ?? "note",
        ...(path !== undefined && { path: keep(path) }),
        ...(range && { range }),
    };
}
/** Some linters say the place again, which would make another finding of it with each shift of the lines. */
function withoutPlace(text, path, rule) {
    const [place, name = ""] = /^(\S[^:\n]*):\d+(?::\d+)?: /.exec(text) ?? [];
    if (place === undefined || !path?.endsWith(name))
        return text;
    const rest = text.slice(place.length);
    return rest.startsWith(`${rule} `) || rest.startsWith(`${rule}: `) ? rest.slice(rule.length + 1).trim() : rest;
}
/** Linters put their rule into the title: `ruff (F401)`, or the bare rule. Any other title belongs to the message. */
function titleOf(title) {
    const [, owner, named] = /^([\w.-]+) \(([^()\s]+)\)$/.exec(title) ?? [];
    if (owner !== undefined && named !== undefined)
        return { tool: owner.toLowerCase(), rule: named, heading: "" };
    const isRule = /^[\w@/.:-]+$/.test(title);
    return { tool: "github-commands", rule: isRule ? title : "annotation", heading: isRule ? "" : title };
}
function propertiesOf(text) {
    const properties = new Map();
    for (const part of text.split(",")) {
        const at = part.indexOf("=");
        if (at > 0)
            properties.set(part.slice(0, at).trim(), unescapeProperty(part.slice(at + 1)));
    }
    return properties;
}
/** Linters give the column behind the last one, as we do. */
function github_commands_rangeOf(properties) {
    const start = (0,line_report/* placeOf */.$t)(properties.get("line"), properties.get("col"));
    const end = (0,line_report/* placeOf */.$t)(properties.get("endLine"), properties.get("endColumn"));
    if (!start)
        return undefined;
    return { ...start, ...(end && { endLine: end.startLine }), ...(end?.startColumn && { endColumn: end.startColumn }) };
}
function unescapeData(text) {
    return text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}
function unescapeProperty(text) {
    return unescapeData(text.replaceAll("%3A", ":").replaceAll("%2C", ","));
}

;// CONCATENATED MODULE: ./build/src/parsers/github-snapshot.js


/** A dependency submission for GitHub's dependency graph: packages, and nothing to complain of. */
const githubSnapshot = {
    format: "github-snapshot",
    recognise: (head) => (0,json_head/* hasKeys */.x)(head, "detector.name", "manifests", "job"),
    parse: async (source) => {
        const { problem, seen } = await (0,json_report/* readLists */.qZ)(source, { maps: ["$.manifests"] }, () => undefined);
        const lacking = seen.has("$.manifests") ? [] : [(0,json_report/* notThis */.oO)(source, "dependencies", "manifests")];
        return (0,json_report/* findingsOrProblems */.Yk)([], problem ? [problem] : lacking);
    },
};

// EXTERNAL MODULE: ./build/src/parsers/gitleaks-json.js
var gitleaks_json = __webpack_require__(97415);
// EXTERNAL MODULE: ./build/src/parsers/go-cover.js
var go_cover = __webpack_require__(26328);
// EXTERNAL MODULE: ./build/src/parsers/go-test-json.js
var go_test_json = __webpack_require__(74674);
;// CONCATENATED MODULE: ./build/src/parsers/go-text.js


const go_text_DIAGNOSTIC = /^(?:vet: )?((?:[A-Za-z]:)?[^\s:][^:]*\.go):(\d+):(?:(\d+):)? (.+?)(?: \(([\w-]+)\))?$/;
/** What else these tools print: packages, the exit code, golangci-lint's frames and totals. */
const OTHER = /^(#|\s|exit status \d|\d+ issues?[:.]|\* [\w-]+: \d+$|level=|$)/;
/**
 * The text of Go's tools (`go vet`, staticcheck, golangci-lint): `path.go:line[:column]: message`, with the check in
 * parentheses behind it.
 */
const goText = {
    format: "go-text",
    emptyIsClean: true,
    recognise: (head) => {
        const lines = (0,parsers_text/* stripAnsi */.aJ)(head).split(/\r?\n/, 100);
        const first = lines.find((line) => !/^(#.*)?$/.test(line));
        return (go_text_DIAGNOSTIC.test(first ?? "") && lines.slice(0, -1).every((line) => OTHER.test(line) || go_text_DIAGNOSTIC.test(line)));
    },
    parse: (source) => (0,line_report/* readLines */.Se)(source, go_text_toFinding),
};
function go_text_toFinding(line) {
    const [, path, row, column, text = "", check] = go_text_DIAGNOSTIC.exec(line) ?? [];
    if (path === undefined)
        return null;
    const isStatic = /^(SA|ST|QF|S|U)\d{4}$/.test(check ?? "");
    return {
        tool: check === undefined ? "go-vet" : isStatic ? "staticcheck" : "golangci-lint",
        rule: check ?? "vet",
        message: text,
        severity: check === "compile" || check === "typecheck" ? "error" : "warning",
        path,
        range: (0,line_report/* placeOf */.$t)(row, column),
    };
}

// EXTERNAL MODULE: ./build/src/parsers/gofmt-diff.js
var gofmt_diff = __webpack_require__(4115);
// EXTERNAL MODULE: ./build/src/parsers/golangci-json.js
var golangci_json = __webpack_require__(99433);
// EXTERNAL MODULE: ./build/src/parsers/govet-json.js
var govet_json = __webpack_require__(47686);
// EXTERNAL MODULE: ./build/src/parsers/govulncheck-json.js
var govulncheck_json = __webpack_require__(35952);
;// CONCATENATED MODULE: ./build/src/parsers/grype-json.js






/** `grype -o json`. Matches that its own rules ignore stand elsewhere in the document and are no findings. */
const grypeJson = {
    format: "grype-json",
    recognise: (head) => (0,json_head/* hasKeys */.x)(head, "matches[].vulnerability", "matches[].artifact") ||
        (0,json_head/* hasKeys */.x)(head, "matches[].vulnerability", "matches[].vulnerability.id") ||
        ((0,json_head/* hasKeys */.x)(head, "matches", "descriptor") && !(0,json_head/* hasKeys */.x)(head, "matches[]")),
    parse: async (source) => {
        const findings = [];
        const { problem, seen } = await (0,json_report/* readLists */.qZ)(source, { lists: ["$.matches"] }, (_, value) => {
            findings.push(grype_json_toFinding((0,json_values/* asObject */.eB)(value)));
        });
        const lacking = seen.has("$.matches") ? [] : [(0,json_report/* notThis */.oO)(source, "grype", "matches")];
        return (0,json_report/* findingsOrProblems */.Yk)(findings, problem ? [problem] : lacking);
    },
};
function grype_json_toFinding(match) {
    const vulnerability = (0,json_values/* asObject */.eB)(match.vulnerability);
    const artifact = (0,json_values/* asObject */.eB)(match.artifact);
    const fix = (0,json_values/* asObject */.eB)(vulnerability.fix);
    const scores = (0,json_values/* asList */.DD)(vulnerability.cvss).map(json_values/* asObject */.eB);
    const urls = [vulnerability.dataSource, ...(0,json_values/* asList */.DD)(vulnerability.urls)].flatMap((url) => (0,json_lines/* textOf */.b6)(url) || []);
    return (0,advisory/* advisoryFinding */.J)({
        tool: "grype",
        id: (0,json_lines/* textOf */.b6)(vulnerability.id) ?? "",
        aliases: (0,json_values/* asList */.DD)(match.relatedVulnerabilities).flatMap((one) => (0,json_lines/* textOf */.b6)((0,json_values/* asObject */.eB)(one).id) ?? []),
        package: (0,json_lines/* textOf */.b6)(artifact.name) ?? "",
        version: (0,json_lines/* textOf */.b6)(artifact.version),
        title: (0,json_lines/* textOf */.b6)(vulnerability.description) ?? "",
        fixed: (0,json_values/* asList */.DD)(fix.versions).flatMap((version) => (0,json_lines/* textOf */.b6)(version) ?? []),
        risk: (0,core_risk/* riskOfWord */.tt)((0,json_lines/* textOf */.b6)(vulnerability.severity)) ?? (0,core_risk/* worstRisk */.Ly)(scores.map(scoreRisk)),
        path: (0,json_lines/* textOf */.b6)((0,json_values/* asObject */.eB)((0,json_values/* asList */.DD)(artifact.locations)[0]).path),
        url: urls[0],
    });
}
function scoreRisk(cvss) {
    return (0,core_risk/* riskOfVector */.ox)((0,json_lines/* textOf */.b6)(cvss.vector)) ?? (0,core_risk/* riskOfScore */.LW)((0,json_lines/* numberOf */.rl)((0,json_values/* asObject */.eB)(cvss.metrics).baseScore));
}

// EXTERNAL MODULE: ./build/src/parsers/hadolint-json.js
var hadolint_json = __webpack_require__(27354);
;// CONCATENATED MODULE: ./build/src/parsers/isort-text.js

const UNSORTED = /^ERROR: (.+) (Imports are incorrectly sorted(?: and\/or formatted)?\.)$/;
/** What `isort --check` prints on standard error, a file a line. */
const isortText = {
    format: "isort-text",
    emptyIsClean: true,
    recognise: (head) => /^ERROR: .+ Imports are incorrectly sorted/m.test(head),
    parse: (source) => (0,line_report/* readLines */.Se)(source, isort_text_toFinding),
};
function isort_text_toFinding(line) {
    const [, path, message = ""] = UNSORTED.exec(line) ?? [];
    return path === undefined ? null : { tool: "isort", rule: "unsorted", message, severity: "warning", path };
}

// EXTERNAL MODULE: ./build/src/parsers/istanbul-file.js
var istanbul_file = __webpack_require__(9713);
;// CONCATENATED MODULE: ./build/src/parsers/istanbul-final.js




/** `coverage-final.json` of istanbul, nyc, jest and vitest: one entry a file. */
const istanbulFinal = {
    format: "istanbul",
    recognise: (head) => head.startsWith("{") && /"statementMap"\s*:/.test(head) && !/"num\w+TestSuites"\s*:/.test(head),
    parse: parseIstanbul,
};
async function parseIstanbul(source) {
    const files = new Map();
    const problems = [];
    const fault = await (0,json_stream/* readJson */.V)(source, ["$.*"], ({ keys, value }) => {
        const key = String(keys[0]);
        if ((0,istanbul_file/* takeIstanbulFile */.U)(files, key, value))
            return;
        const message = `The entry "${(0,parsers_text/* bounded */.Mm)(key, 200)}" is no coverage of a file.`;
        problems.push({ path: source.path, code: "malformed", message });
    });
    if (fault)
        return { problems: [fault] };
    // Of a run without any covered file there is an empty object, which says nothing.
    if (files.size === 0)
        problems.push((0,json_stream/* nothingOf */.p)(source, "coverage of any file"));
    return { coverage: { files: (0,line_table/* toFiles */.Fx)(files) }, problems: problems.slice(0, 1) };
}

;// CONCATENATED MODULE: ./build/src/parsers/istanbul-summary.js






/** `coverage-summary.json` of istanbul, jest and vitest: how many lines of each file ran, not which. */
const istanbulSummary = {
    format: "istanbul-summary",
    recognise: (head) => head.startsWith("{") &&
        /^\{\s*"(?:[^"\\]|\\.)*"\s*:\s*\{\s*"(?:lines|statements|functions|branches)"\s*:\s*\{\s*"total"\s*:/.test(head),
    parse: parseSummary,
};
async function parseSummary(source) {
    const files = new Map();
    let says = null;
    const problems = [];
    const problem = (code, message) => problems.push({ path: source.path, code, message });
    const fault = await (0,json_stream/* readJson */.V)(source, ["$.*"], ({ keys, value }) => {
        const path = String(keys[0]);
        const entry = (0,json_values/* asObject */.eB)(value);
        const lines = countOf(entry.lines);
        if (!lines)
            problem("malformed", `The entry "${(0,parsers_text/* bounded */.Mm)(path, 200)}" holds no count of lines.`);
        else if (path === "total")
            says = lines;
        else {
            const [branches, functions] = [countOf(entry.branches), countOf(entry.functions)];
            files.set(path, (0,line_table/* totalsOfFile */.jr)(path, { lines, branches, functions }));
        }
    });
    if (fault)
        return { problems: [fault] };
    if (!says && files.size === 0)
        problems.push((0,json_stream/* nothingOf */.p)(source, "summary of istanbul's"));
    const held = (0,coverage/* totalCount */.wv)([...files.values()]);
    const stated = says ?? held;
    if (files.size === 0 && stated.total > 0)
        problem("incomplete", "The summary holds a total, and no file.");
    else if (stated.total !== held.total || stated.covered !== held.covered) {
        const found = `its files add up to ${held.covered} of ${held.total}`;
        problem("disagreement", `The summary says that ${stated.covered} of ${stated.total} lines ran, and ${found}.`);
    }
    return { coverage: { files: [...files.values()] }, problems };
}
function countOf(value) {
    const { covered, total } = (0,json_values/* asObject */.eB)(value);
    const [ran, all] = [(0,json_lines/* numberOf */.rl)(covered), (0,json_lines/* numberOf */.rl)(total)];
    const isCount = Number.isSafeInteger(ran) && Number.isSafeInteger(all);
    return ran === undefined || all === undefined || !isCount || ran < 0 || ran > all
        ? null
        : { covered: ran, total: all };
}

;// CONCATENATED MODULE: ./build/src/parsers/jacoco.js




/**
 * JaCoCo XML (https://www.jacoco.org/jacoco/trunk/coverage/report.dtd), which Kover writes too. Lines come from the
 * source files; counters are not trusted, as aggregate reports hold those of parts that are not there.
 */
const jacoco = {
    format: "jacoco",
    recognise: (head) => {
        const root = (0,xml/* rootElement */.d)(head);
        if (root === "project")
            return /antlib:org\.jacoco\.ant/.test(head);
        return root === "report" && (/-\/\/JACOCO\/\//.test(head) || /<(?:sessioninfo|package|group)\b/.test(head));
    },
    parse: parseJacoco,
};
async function parseJacoco(source) {
    const reader = new JacocoReader();
    const fault = await (0,xml/* readXml */.k)(source, ["report", "project"], reader);
    if (fault)
        return { problems: [fault] };
    const files = (0,line_table/* toFiles */.Fx)(reader.files);
    const problems = [];
    const problem = (code, message) => problems.push({ path: source.path, code, message });
    const held = (0,coverage/* totalCount */.wv)(files);
    const says = reader.says;
    if (reader.isBuildFile) {
        problem("incomplete", "This is an Ant build file that runs JaCoCo, not a report: read the file of its <xml destfile>.");
    }
    else if (says && (says.covered !== held.covered || says.total !== held.total)) {
        const found = `its source files hold ${held.covered} of ${held.total}`;
        problem("disagreement", `The report says that ${says.covered} of ${says.total} lines ran, and ${found}.`);
    }
    else if (held.total === 0 && reader.hasInstructions) {
        problem("disagreement", "The report counts instructions, and no line: the classes have no debug information.");
    }
    return { coverage: { files }, problems };
}
const PARTS = new Set(["group", "package", "class", "method", "sourcefile"]);
class JacocoReader {
    files = new Map();
    /** Lines by the counter of the whole report. */
    says = null;
    hasInstructions = false;
    isBuildFile = false;
    #keep = (0,parsers_text/* keeper */.tF)();
    #open = [];
    #package = "";
    #class = null;
    #method = "";
    #source = null;
    open(name, attributes) {
        if (name === "line")
            this.#line(attributes);
        else if (name === "counter")
            this.#counter(attributes);
        else if (name === "project")
            this.isBuildFile = true;
        if (!PARTS.has(name))
            return false;
        this.#open.push(name);
        if (name === "package")
            this.#package = attributes.name ?? "";
        else if (name === "sourcefile")
            this.#source = (0,line_table/* tableOf */.c_)(this.files, this.#path(attributes.name));
        else if (name === "class" && attributes.sourcefilename !== undefined) {
            const file = (0,line_table/* tableOf */.c_)(this.files, this.#path(attributes.sourcefilename));
            this.#class = { name: attributes.name ?? "", file };
        }
        else if (name === "method")
            this.#method = `${attributes.name ?? ""}${attributes.desc ?? ""}`;
        return false;
    }
    #path(name = "") {
        return this.#keep(this.#package === "" ? name : `${this.#package}/${name}`);
    }
    #line(attributes) {
        const line = Number(attributes.nr);
        if (!this.#source || !(0,line_table/* isLine */.PA)(line))
            return;
        (0,line_table/* addHits */.oI)(this.#source.lines, line, (0,line_table/* hitCount */.XB)(attributes.ci));
        const [covered, missed] = [(0,line_table/* countOf */.pq)(attributes.cb), (0,line_table/* countOf */.pq)(attributes.mb)];
        if (covered + missed > 0)
            (0,line_table/* keepMost */.vy)(this.#source.branches, line, { covered, total: covered + missed });
    }
    #counter({ type, covered, missed }) {
        const place = this.#open.at(-1);
        const count = { covered: (0,line_table/* countOf */.pq)(covered), total: (0,line_table/* countOf */.pq)(covered) + (0,line_table/* countOf */.pq)(missed) };
        if (type === "INSTRUCTION")
            this.hasInstructions ||= count.total > 0;
        else if (type === "LINE" && place === undefined)
            this.says = count;
        else if (type === "METHOD" && place === "method" && this.#class) {
            (0,line_table/* addHits */.oI)(this.#class.file.functions, this.#keep(`${this.#class.name}.${this.#method}`), count.covered);
        }
    }
    close(name) {
        if (!PARTS.has(name))
            return;
        this.#open.pop();
        if (name === "package")
            this.#package = "";
        else if (name === "class")
            this.#class = null;
        else if (name === "sourcefile")
            this.#source = null;
    }
}

// EXTERNAL MODULE: ./build/src/parsers/jest-json.js
var jest_json = __webpack_require__(64937);
// EXTERNAL MODULE: ./build/src/parsers/junit.js
var junit = __webpack_require__(68830);
;// CONCATENATED MODULE: ./build/src/parsers/junit-lint.js




const ROOTS = ["testsuites", "testsuite"];
const PACKAGE = /\bpackage="org\.(biome|eslint|oxlint|ruff|stylelint)"/;
/**
 * JUnit XML in which a linter wrote its findings (biome, ESLint, oxlint, ruff, stylelint), known by the package: a suite
 * a file, a case a rule. These are findings, and no tests.
 */
const junitLint = {
    format: "junit-lint",
    recognise: (head) => ROOTS.includes((0,xml/* rootElement */.d)(head) ?? "") && PACKAGE.test(head),
    parse: async (source) => {
        const findings = [];
        const keep = (0,parsers_text/* keeper */.tF)();
        let suite = {};
        let test = {};
        let failure = {};
        const fault = await (0,xml/* readXml */.k)(source, ROOTS, {
            open: (name, attributes) => {
                if (name === "testsuite")
                    suite = attributes;
                if (name === "testcase")
                    test = attributes;
                if (name === "failure" || name === "error")
                    failure = attributes;
                return name === "failure" || name === "error";
            },
            close: (name, text) => {
                if (name !== "failure" && name !== "error")
                    return;
                findings.push(junit_lint_toFinding(suite, test, { ...failure, kind: name }, text, keep));
            },
        });
        return (0,json_report/* findingsOrProblems */.Yk)(findings, fault ? [fault] : []);
    },
};
/** Where a linter gives no place in attributes, its text does: `line 3, col 7, Error - …`. */
function junit_lint_toFinding(suite, test, failure, text, keep) {
    const [, line, column] = /\bline (\d+), col(?:umn)? (\d+)/i.exec(text) ?? [];
    const tool = /^org\.(\w+)/.exec(suite.package ?? "")?.[1] ?? "junit-lint";
    const rule = (test.name ?? "").replace(/^org\.\w+\./, "") || tool;
    const isWarning = /\bWarning - /.test(text.slice(0, 100));
    return {
        tool,
        rule: keep((0,parsers_text/* bounded */.Mm)(rule, parsers_text/* NAME_LIMIT */.Uo)),
        message: keep((0,parsers_text/* bounded */.Mm)(failure.message || (0,parsers_text/* firstLine */.TM)(text), parsers_text/* MESSAGE_LIMIT */.Gy)),
        severity: isWarning ? "warning" : "error",
        ...(suite.name && { path: keep(suite.name) }),
        range: (0,line_report/* placeOf */.$t)(test.line ?? line, test.column ?? column),
    };
}

// EXTERNAL MODULE: ./build/src/parsers/lcov.js
var lcov = __webpack_require__(81012);
// EXTERNAL MODULE: ./build/src/parsers/libtest.js
var libtest = __webpack_require__(8753);
// EXTERNAL MODULE: ./build/src/parsers/failure-place.js
var failure_place = __webpack_require__(97946);
;// CONCATENATED MODULE: ./build/src/parsers/libtest-json.js





/** The unstable JSON of Rust's test harness: `cargo test -- -Z unstable-options --format json`, and nextest's copy of it. */
const libtestJson = {
    format: "libtest-json",
    recognise: (head) => (0,json_lines/* someLine */.DM)(head, isEvent),
    parse: parseLibtestJson,
};
function isEvent(event) {
    return (event.type === "suite" || event.type === "test") && typeof event.event === "string";
}
async function parseLibtestJson(source) {
    const reader = new LibtestReader();
    const skipped = new json_lines/* SkippedLines */.S$();
    let number = 0;
    let last = "";
    for await (const line of (0,parsers_source/* lines */.Mn)(source)) {
        number++;
        if (line.trim() === "")
            continue;
        last = line;
        const event = (0,json_lines/* jsonObject */.o$)(line);
        if (!event)
            skipped.add(number, line);
        else if (isEvent(event))
            reader.take(event);
    }
    if (reader.suites === 0) {
        return {
            problems: [{ path: source.path, code: "malformed", message: "The file holds no suite of Rust's test harness." }],
        };
    }
    const problems = [];
    const tests = (0,core_tests/* countTests */.tu)(reader.finish());
    if (reader.isOpen) {
        const cut = /^\s*\{/.test(last) && (0,json_lines/* jsonObject */.o$)(last) === null ? "The last line is cut" : "The last suite has no end";
        problems.push({ path: source.path, code: "truncated", message: `${cut}.`, line: number });
    }
    for (const message of reader.lostFailures)
        problems.push({ path: source.path, code: "incomplete", message });
    const left = skipped.report();
    if (left)
        problems.push({ path: source.path, code: "disagreement", ...left });
    return { tests, problems };
}
class LibtestReader {
    suites = 0;
    isOpen = false;
    lostFailures = [];
    #cases = [];
    /** Tests of this suite that have begun and have no end yet. */
    #running = new Set();
    #keep = (0,parsers_text/* keeper */.tF)();
    #details = (0,parsers_text/* detailsBudget */.iq)();
    #failedInSuite = 0;
    /** nextest runs the tests of several suites at once: what it says of a suite holds for all of them together. */
    #isNextest = false;
    #openSuites = 0;
    #saidFailed = 0;
    take(event) {
        const name = (0,json_lines/* textOf */.b6)(event.name);
        if (event.type === "suite")
            this.#suite(event);
        else if (name !== undefined)
            this.#test(event, this.#keep((0,parsers_text/* bounded */.Mm)(name, parsers_text/* NAME_LIMIT */.Uo)));
    }
    #suite(event) {
        this.#isNextest ||= "nextest" in event;
        if (this.#isNextest) {
            this.#openSuites += event.event === "started" ? 1 : -1;
            if (event.event === "started")
                this.suites++;
            else
                this.#saidFailed += (0,json_lines/* numberOf */.rl)(event.failed) ?? 0;
            this.isOpen = this.#openSuites > 0;
            return;
        }
        if (event.event === "started") {
            this.suites++;
            this.isOpen = true;
            this.#failedInSuite = 0;
            return;
        }
        this.#endRunning();
        this.isOpen = false;
        const failed = (0,json_lines/* numberOf */.rl)(event.failed) ?? 0;
        if (failed > this.#failedInSuite || (event.event === "failed" && this.#failedInSuite === 0)) {
            const found = `the report holds ${this.#failedInSuite} of them`;
            this.lostFailures.push(`A suite failed with ${failed} failed tests by its own count; ${found}.`);
        }
    }
    #test(event, name) {
        if (event.event === "started") {
            this.#running.add(name);
            return;
        }
        // `timeout` is only a notice that a test is slow.
        if (event.event !== "ok" && event.event !== "failed" && event.event !== "ignored")
            return;
        const attempt = this.#isNextest ? /#(\d+)$/.exec(name) : null;
        const plain = attempt ? name.slice(0, attempt.index) : name;
        this.#running.delete(plain);
        const seconds = (0,json_lines/* numberOf */.rl)(event.exec_time);
        const timeMs = seconds === undefined ? undefined : Math.round(seconds * 1e6) / 1e3;
        const common = { ...this.#named(plain), timeMs };
        if (event.event === "ok")
            this.#cases.push({ ...common, status: "passed", ...(attempt ? { flaky: true } : {}) });
        else if (event.event === "ignored")
            this.#cases.push({ ...common, status: "skipped" });
        else
            this.#fail(common, (0,parsers_text/* stripAnsi */.aJ)((0,json_lines/* textOf */.b6)(event.stdout) ?? (0,json_lines/* textOf */.b6)(event.stderr) ?? ""), (0,json_lines/* textOf */.b6)(event.message));
    }
    /** nextest puts the test's binary before its name: `shop::shop$tests::adds`. */
    #named(name) {
        const dollar = this.#isNextest ? name.indexOf("$") : -1;
        return dollar > 0 ? { name: name.slice(dollar + 1), suite: name.slice(0, dollar) } : { name };
    }
    #fail(common, output, said) {
        this.#failedInSuite++;
        const place = (0,failure_place/* failurePlace */.S)(output);
        this.#cases.push({
            ...common,
            ...(place ? { path: this.#keep(place.path), line: place.line } : {}),
            status: "failed",
            failure: {
                kind: "failure",
                message: this.#keep((0,failure_place/* panicMessage */.r)(output) ?? said ?? "The test failed and printed nothing."),
                details: this.#details(output.trim()),
            },
        });
    }
    /** A test without an end took the whole process down with it. */
    #endRunning() {
        for (const name of this.#running) {
            this.#failedInSuite++;
            const failure = { kind: "error", message: "The test has begun and has no end." };
            this.#cases.push({ ...this.#named(name), status: "failed", failure });
        }
        this.#running.clear();
    }
    finish() {
        if (this.#isNextest && this.#running.size > 0)
            this.isOpen = true;
        this.#endRunning();
        if (this.#isNextest && this.#saidFailed > this.#failedInSuite) {
            const found = `the report holds ${this.#failedInSuite} of them`;
            this.lostFailures.push(`The suites failed with ${this.#saidFailed} failed tests by their own count; ${found}.`);
        }
        return this.#cases;
    }
}

;// CONCATENATED MODULE: ./build/src/parsers/llvm-segments.js



/** Lines between two segments that are looked at: no region of code is longer. */
const SPAN_LIMIT = 100_000;
/**
 * Adds the lines of a file's segments by LLVM's own rule (`LineCoverageStats` in CoverageMapping.cpp): a line counts as
 * often as the region that holds at its start, or one that begins on it, whichever ran more. False if they are none.
 */
function coverSegments(lines, values) {
    const segments = values.map(segmentOf);
    let wrapped = null;
    let at = 0;
    let line = segments[0]?.line ?? 0;
    while (at < segments.length) {
        const first = segments[at];
        if (!first || first.line < line || first.line - line > SPAN_LIMIT)
            return false;
        for (; line < first.line; line++)
            if (wrapped?.hasCount)
                (0,line_table/* addHits */.oI)(lines, line, wrapped.count);
        const here = [];
        for (let next = segments[at]; next?.line === line; next = segments[++at])
            here.push(next);
        const hits = hitsOf(here, wrapped);
        if (hits !== null)
            (0,line_table/* addHits */.oI)(lines, line, hits);
        wrapped = here.at(-1) ?? null;
        line++;
    }
    return true;
}
/** Null if the line holds no code. */
function hitsOf(here, wrapped) {
    const starts = here.filter(({ isEntry, hasCount, isGap }) => isEntry && hasCount && !isGap);
    const startsSkipped = here[0]?.isEntry && !here[0].hasCount;
    const isMapped = here.some(({ isEntry, hasCount }) => isEntry && hasCount) || (!startsSkipped && wrapped?.hasCount);
    if (!isMapped)
        return null;
    return starts.reduce((most, { count }) => Math.max(most, count), wrapped?.count ?? 0);
}
function segmentOf(value) {
    if (!Array.isArray(value))
        return null;
    const [line, , count, hasCount, isEntry, isGap] = value;
    const [at, hits] = [(0,json_values/* asPlace */.s$)(line), (0,json_lines/* numberOf */.rl)(count)];
    if (at === undefined || hits === undefined)
        return null;
    return { line: at, count: hits, hasCount: isTrue(hasCount), isEntry: isTrue(isEntry), isGap: isTrue(isGap) };
}
/** Before version 2 of the format truth was written as 1. */
function isTrue(value) {
    return value === true || value === 1;
}

;// CONCATENATED MODULE: ./build/src/parsers/llvm-cov.js






/**
 * `llvm-cov export` (JSON, also of `cargo llvm-cov --json` and `swift test`). Lines are worked out from the segments of
 * each file; with `-summary-only` there are none, and a file has totals only.
 */
const llvmCov = {
    format: "llvm-cov",
    recognise: (head) => head.startsWith("{") &&
        (/"type"\s*:\s*"llvm\.coverage\.json\.export"/.test(head) ||
            /^\{[^[]{0,2000}?"data"\s*:\s*\[\s*\{\s*"(?:files|functions|totals)"\s*:/.test(head)),
    parse: parseLlvmCov,
};
const paths = ["$.type", "$.data.*.files.*", "$.data.*.functions.*"];
async function parseLlvmCov(source) {
    const tables = new Map();
    const summaries = new Map();
    const keep = (0,parsers_text/* keeper */.tF)();
    let type;
    let wrong = null;
    const fault = await (0,json_stream/* readJson */.V)(source, paths, ({ keys, value }) => {
        if (keys[0] === "type")
            type = (0,json_lines/* textOf */.b6)(value);
        else if (keys[2] === "functions")
            takeFunction(tables, value, keep);
        else
            wrong ??= llvm_cov_takeFile(tables, summaries, value, keep);
    });
    if (fault)
        return { problems: [fault] };
    const problem = (code, message) => ({ path: source.path, code, message });
    if (type !== "llvm.coverage.json.export") {
        return { problems: [problem("malformed", 'The document has not the type "llvm.coverage.json.export".')] };
    }
    if (wrong !== null)
        return { problems: [problem("malformed", wrong)] };
    // The functions also name files that the export leaves out.
    const exact = [...tables].filter(([, { lines }]) => lines.size > 0).map(([path, table]) => (0,line_table/* toFile */.eZ)(path, table));
    const files = [...exact, ...[...summaries].filter(([path]) => !tables.get(path)?.lines.size).map(([, file]) => file)];
    return { coverage: { files }, problems: [] };
}
/** Gives what is wrong with the entry, or null. */
function llvm_cov_takeFile(tables, summaries, value, keep) {
    const file = (0,json_values/* asObject */.eB)(value);
    const path = (0,json_lines/* textOf */.b6)(file.filename);
    if (path === undefined)
        return "A file has no name.";
    if (!Array.isArray(file.segments)) {
        const totals = (0,json_values/* asObject */.eB)(file.summary);
        const lines = llvm_cov_countOf(totals.lines);
        if (!lines)
            return `The file ${path.slice(0, 200)} has neither segments nor totals.`;
        const [branches, functions] = [llvm_cov_countOf(totals.branches), llvm_cov_countOf(totals.functions)];
        summaries.set(path, (0,line_table/* totalsOfFile */.jr)(path, { lines, branches, functions }));
        return null;
    }
    const table = (0,line_table/* tableOf */.c_)(tables, keep(path));
    if (!coverSegments(table.lines, file.segments))
        return `The segments of ${path.slice(0, 200)} are no segments.`;
    for (const branch of (0,json_values/* asList */.DD)(file.branches).map(json_values/* asList */.DD)) {
        // [line, column, end line, end column, times true, times false, …]
        const ways = [branch[4], branch[5]].map((hits) => (0,json_lines/* numberOf */.rl)(hits) ?? 0);
        const covered = ways.filter((hits) => hits > 0).length;
        (0,line_table/* keepMost */.vy)(table.branches, branch.slice(0, 4).join(":"), { covered, total: 2 });
    }
    return null;
}
function takeFunction(tables, value, keep) {
    const { filenames, regions, count } = (0,json_values/* asObject */.eB)(value);
    const path = (0,json_lines/* textOf */.b6)((0,json_values/* asList */.DD)(filenames)[0]);
    const start = (0,json_values/* asList */.DD)((0,json_values/* asList */.DD)(regions)[0]);
    // Instances of a generic function begin at the same place.
    if (path !== undefined)
        (0,line_table/* addHits */.oI)((0,line_table/* tableOf */.c_)(tables, keep(path)).functions, `${start[0]}:${start[1]}`, (0,json_lines/* numberOf */.rl)(count) ?? 0);
}
function llvm_cov_countOf(value) {
    const { covered, count } = (0,json_values/* asObject */.eB)(value);
    const [ran, all] = [(0,json_lines/* numberOf */.rl)(covered), (0,json_lines/* numberOf */.rl)(count)];
    return ran === undefined || all === undefined || ran < 0 || ran > all ? null : { covered: ran, total: all };
}

;// CONCATENATED MODULE: ./build/src/parsers/luacov.js



/** LuaCov's default report: each file's source below its name, with a hit count or `**0` in front of lines of code. */
const luacov = {
    format: "luacov",
    recognise: (head) => /^={78}\r?\n[^\r\n]+\r?\n={78}\r?\n/.test(head),
    parse: parseLuacov,
};
const RULE = /^={78}$/;
async function parseLuacov(source) {
    const files = new Map();
    const keep = (0,parsers_text/* keeper */.tF)();
    let file = null;
    let number = 0;
    let total = 0;
    let isSummary = false;
    let isWhole = false;
    /** The name between two rules, while the second one is still to come. */
    let name = null;
    let afterRule = false;
    for await (const text of (0,parsers_source/* lines */.Mn)(source)) {
        total++;
        if (RULE.test(text)) {
            if (name !== null) {
                isSummary = name === "Summary";
                file = isSummary ? null : (0,line_table/* tableOf */.c_)(files, keep(name));
                number = 0;
                name = null;
            }
            else
                afterRule = true;
        }
        else if (afterRule) {
            name = text.trim();
            afterRule = false;
        }
        else if (isSummary) {
            isWhole ||= /^Total\s+\d+\s+\d+\s+[\d.]+%/.test(text);
        }
        else if (file) {
            number++;
            const [, hits] = /^\s*(\*+0|\d+)(?:\s|$)/.exec(text) ?? [];
            if (hits !== undefined)
                (0,line_table/* addHits */.oI)(file.lines, number, hits.startsWith("*") ? 0 : (0,line_table/* hitCount */.XB)(hits));
        }
    }
    const coverage = { files: (0,line_table/* toFiles */.Fx)(files) };
    if (isWhole)
        return { coverage, problems: [] };
    const message = "The report has no summary with a total: it is cut.";
    return { coverage, problems: [{ path: source.path, code: "truncated", message, line: total }] };
}

// EXTERNAL MODULE: ./build/src/parsers/json-items.js
var json_items = __webpack_require__(45691);
;// CONCATENATED MODULE: ./build/src/parsers/markdownlint-json.js


/** The file that markdownlint-cli2-formatter-json and `markdownlint --json` write. Severities as in markdownlint-text. */
const markdownlintJson = {
    format: "markdownlint-json",
    recognise: (head) => /^\s*\[\s*\{/.test(head) && /"ruleNames"/.test(head) && /"fileName"/.test(head),
    parse: (source) => (0,json_report/* readItems */.F1)(source, "markdownlint", markdownlint_json_toFinding),
};
function markdownlint_json_toFinding(entry) {
    const path = (0,json_items/* textOf */.b6)(entry, "fileName");
    const startLine = (0,json_items/* numberOf */.rl)(entry, "lineNumber");
    const names = (0,json_items/* memberOf */.C5)(entry, "ruleNames");
    const rule = Array.isArray(names) ? names[0] : undefined;
    if (path === undefined || startLine === undefined || typeof rule !== "string")
        return null;
    const url = (0,json_items/* textOf */.b6)(entry, "ruleInformation");
    const fix = fixOf((0,json_items/* memberOf */.C5)(entry, "fixInfo"), startLine);
    return {
        tool: "markdownlint",
        rule,
        message: messageOf(entry),
        severity: (0,json_items/* textOf */.b6)(entry, "severity") === "warning" ? "note" : "warning",
        path,
        range: { startLine, ...columnsOf((0,json_items/* memberOf */.C5)(entry, "errorRange")) },
        ...(url !== undefined && { url }),
        ...(fix && { fix }),
    };
}
/** Worded as the text output words it, so that both forms of one result have one identity. */
function messageOf(entry) {
    const detail = (0,json_items/* textOf */.b6)(entry, "errorDetail");
    const context = (0,json_items/* textOf */.b6)(entry, "errorContext");
    return (((0,json_items/* textOf */.b6)(entry, "ruleDescription") ?? "") +
        (detail ? ` [${detail}]` : "") +
        (context ? ` [Context: "${context}"]` : ""));
}
function columnsOf(range) {
    if (!Array.isArray(range) || typeof range[0] !== "number" || typeof range[1] !== "number")
        return {};
    return { startColumn: range[0], endColumn: range[0] + range[1] };
}
function fixOf(info, startLine) {
    if (typeof info !== "object" || info === null)
        return null;
    const line = (0,json_items/* numberOf */.rl)(info, "lineNumber") ?? startLine;
    const count = (0,json_items/* numberOf */.rl)(info, "deleteCount") ?? 0;
    const text = (0,json_items/* textOf */.b6)(info, "insertText") ?? "";
    // A count of -1 deletes the whole line with its end.
    if (count < 0)
        return [{ range: { startLine: line, startColumn: 1, endLine: line + 1, endColumn: 1 }, text }];
    const column = (0,json_items/* numberOf */.rl)(info, "editColumn") ?? 1;
    return [{ range: { startLine: line, startColumn: column, endLine: line, endColumn: column + count }, text }];
}

// EXTERNAL MODULE: ./build/src/parsers/markdownlint-text.js
var markdownlint_text = __webpack_require__(66290);
;// CONCATENATED MODULE: ./build/src/parsers/mocha-json.js





/** Mocha's `json` reporter: https://mochajs.org/#json */
const mochaJson = {
    format: "mocha-json",
    recognise: (head) => /^\s*\{\s*"stats"\s*:\s*\{[^{}]{0,2000}"passes"\s*:[^{}]{0,2000}\}\s*,\s*"(?:tests|pending|failures|passes)"\s*:\s*\[/.test(head),
    parse: async (source) => {
        const reader = new MochaReader();
        const fault = await (0,json_stream/* readJson */.V)(source, ["$.stats", "$.tests.*", "$.pending.*", "$.failures.*"], ({ keys, value }) => {
            reader.take(String(keys[0]), (0,json_values/* asObject */.eB)(value));
        });
        if (!fault && !reader.isMocha) {
            return {
                problems: [{ path: source.path, code: "malformed", message: "The document holds no results of mocha." }],
            };
        }
        return (0,test_cases/* testsParsed */.$w)(reader.cases, fault, fault ? [] : reader.disagreement(source));
    },
};
/** A test's state stands in the list that names it again: all are in `tests`, skipped ones in `pending` too. */
class MochaReader {
    cases = [];
    isMocha = false;
    #make = (0,test_cases/* caseMaker */.ze)();
    /** File and full title → cases of that name which no other list has named yet. */
    #failing = new test_cases/* Positions */.Hy();
    #others = new test_cases/* Positions */.Hy();
    #stats = {};
    /** Hooks fail as tests do, and are no tests by mocha's own count. */
    #hooks = 0;
    take(list, item) {
        this.isMocha = true;
        if (list === "stats")
            this.#stats = item;
        else if (list === "tests")
            this.#test(item);
        else if (list === "pending")
            this.#mark(item, (at, test) => (this.cases[at] = { ...test, status: "skipped" }));
        else
            this.#failed(item);
    }
    #test(item) {
        const error = (0,json_values/* asObject */.eB)(item.err);
        const isFailed = Object.keys(error).length > 0;
        (isFailed ? this.#failing : this.#others).add(keyOf(item), this.cases.length);
        this.cases.push(this.#toCase(item, isFailed));
    }
    #failed(item) {
        const marked = this.#mark(item, (at, test) => {
            if (test.status !== "failed")
                this.cases[at] = this.#toCase(item, true);
        });
        // A test that fails twice (a late `done()`) is named twice.
        if (marked || [this.#failing, this.#others].some((known) => known.has(keyOf(item))))
            return;
        this.#hooks++;
        this.cases.push(this.#toCase(item, true));
    }
    /** Finds the case that a list names, those that failed first for `failures`. */
    #mark(item, change) {
        const key = keyOf(item);
        const isFailed = Object.keys((0,json_values/* asObject */.eB)(item.err)).length > 0;
        const [first, second] = isFailed ? [this.#failing, this.#others] : [this.#others, this.#failing];
        const at = first.take(key) ?? second.take(key);
        const test = at === undefined ? undefined : this.cases[at];
        if (at === undefined || !test)
            return false;
        change(at, test);
        return true;
    }
    #toCase(item, isFailed) {
        const title = (0,json_lines/* textOf */.b6)(item.title) ?? "";
        const { message, stack, name } = (0,json_values/* asObject */.eB)(item.err);
        const isAssertion = /assert|expect/i.test(`${(0,json_lines/* textOf */.b6)(name) ?? ""} ${((0,json_lines/* textOf */.b6)(stack) ?? "").slice(0, 100)}`);
        return this.#make({
            name: title || (0,json_lines/* textOf */.b6)(item.fullTitle) || "",
            suite: (0,test_cases/* suiteBefore */.Mt)(title, (0,json_lines/* textOf */.b6)(item.fullTitle)),
            path: (0,json_lines/* textOf */.b6)(item.file),
            status: isFailed ? "failed" : "passed",
            timeMs: (0,json_lines/* numberOf */.rl)(item.duration),
            ...(isFailed
                ? { failure: { kind: isAssertion ? "failure" : "error", message: (0,json_lines/* textOf */.b6)(message), text: (0,json_lines/* textOf */.b6)(stack) } }
                : {}),
            ...(!isFailed && ((0,json_lines/* numberOf */.rl)(item.currentRetry) ?? 0) > 0 ? { flaky: true } : {}),
        });
    }
    disagreement({ path }) {
        const { failed } = (0,core_tests/* countTests */.tu)(this.cases);
        const says = { tests: [(0,json_lines/* numberOf */.rl)(this.#stats.tests)], failed: (0,json_lines/* numberOf */.rl)(this.#stats.failures) };
        return (0,test_cases/* totalsProblem */.BW)(path, says, { tests: this.cases.length - this.#hooks, failed });
    }
}
function keyOf(item) {
    return `${(0,json_lines/* textOf */.b6)(item.file) ?? ""}\n${(0,json_lines/* textOf */.b6)(item.fullTitle) ?? (0,json_lines/* textOf */.b6)(item.title) ?? ""}`;
}

// EXTERNAL MODULE: ./build/src/parsers/mypy-json.js
var mypy_json = __webpack_require__(99824);
// EXTERNAL MODULE: ./build/src/parsers/mypy-text.js
var mypy_text = __webpack_require__(45577);
;// CONCATENATED MODULE: ./build/src/parsers/nextest.js




/** What `cargo nextest run` prints for people: https://nexte.st/docs/reporting/ */
const nextest = {
    format: "nextest",
    recognise: (head) => /^ *(?:Nextest run ID \S|Starting \d+ tests? across \d+ binar(?:y|ies))/m.test((0,parsers_text/* stripAnsi */.aJ)(head)),
    parse: parseNextest,
};
/** Most that is kept of what one failed test printed, in UTF-16 units. */
const OUTPUT_LIMIT = 16 * 1024;
/** `  TRY 2 FAIL [   0.078s] (4/4) shop tests::subtracts`, without the count in older versions. */
const statusLine = /^ {0,11}(?:TRY (?<attempt>\d+) )?(?<word>[A-Z][A-Z0-9+-]*(?: \+ [A-Z]+| \d+\/\d+)?) \[ *(?<seconds>[\d.]+)s\] (?:[([] *[\d─]+(?:\/\d+)?[)\]] )?(?<binary>\S+) (?<name>\S.*)$/;
const passing = ["PASS", "LEAK", "SLOW", "SLOW + LEAK", "SLOW+TMPASS", "TIMEOUT-PASS"];
async function parseNextest(source) {
    const reader = new NextestReader();
    let number = 0;
    for await (const line of (0,parsers_source/* lines */.Mn)(source)) {
        number++;
        reader.line((0,parsers_text/* stripAnsi */.aJ)(line), number);
    }
    const { path } = source;
    if (!reader.hasBegun) {
        return { problems: [{ path, code: "malformed", message: "The output holds no run of nextest." }] };
    }
    const cases = reader.cases();
    const failed = cases.filter(({ status }) => status === "failed").length;
    return (0,test_cases/* testsParsed */.$w)(cases, null, reader.problems(path, { tests: cases.length, failed }, number));
}
class NextestReader {
    hasBegun = false;
    #runs = 0;
    #units = new Map();
    /** The failed attempt whose output is being read. */
    #section = null;
    #summary = null;
    #isOpen = false;
    #error = null;
    line(text, number) {
        if (/^ +Starting \d+ tests? across /.test(text)) {
            this.hasBegun = true;
            this.#isOpen = true;
            this.#runs++;
            this.#section = null;
            return;
        }
        const status = /^ {0,11}[A-Z]/.test(text) ? statusLine.exec(text)?.groups : undefined;
        if (status)
            this.#status(status);
        else if (/^ +Summary \[/.test(text))
            this.#summarised(text, number);
        else if (/^error: /.test(text))
            this.#error ??= (0,parsers_text/* bounded */.Mm)(text, parsers_text/* MESSAGE_LIMIT */.Gy);
        else if (/^(?:─{4,}| +Cancell?ing )/.test(text))
            this.#section = null;
        else if (this.#section)
            this.#output(this.#section, text);
    }
    #status({ attempt = "1", word = "", seconds = "", binary = "", name = "" }) {
        const flaky = /^FLAKY (\d+)\/\d+$/.exec(word);
        const key = `${this.#runs} ${binary} ${name}`;
        const known = this.#units.get(key);
        const unit = known ?? { binary, name, word, attempt: 1, seconds: 0, output: "" };
        const tries = Number(flaky?.[1] ?? attempt);
        // The end of the run repeats what was not passed at once.
        const isRepeated = known !== undefined && this.#summary !== null;
        if (!isRepeated)
            unit.output = "";
        Object.assign(unit, {
            word: flaky ? "PASS" : word,
            attempt: Math.max(tries, unit.attempt),
            seconds: Number(seconds),
        });
        if (!known)
            this.#units.set(key, unit);
        this.#section = passing.includes(unit.word) ? null : unit;
    }
    #output(unit, text) {
        if (/^(?: {2}(?:stdout|stderr|output) ─|--- (?:STDOUT|STDERR|OUTPUT): )/.test(text))
            return;
        if (unit.output.length < OUTPUT_LIMIT)
            unit.output += `${text.replace(/^ {4}/, "").slice(0, OUTPUT_LIMIT)}\n`;
    }
    #summarised(text, line) {
        const run = /\] (\d+)(?:\/(\d+))? tests? run: (.*)$/.exec(text);
        const count = (word) => Number(new RegExp(`(\\d+) ${word}`).exec(run?.[3] ?? "")?.[1] ?? 0);
        const failed = count("failed") + count("exec failed") + count("timed out");
        const before = this.#summary ?? { ran: 0, planned: 0, failed: 0 };
        this.#summary = {
            ran: before.ran + Number(run?.[1] ?? 0),
            planned: before.planned + Number(run?.[2] ?? run?.[1] ?? 0),
            failed: before.failed + failed,
            line,
        };
        this.#isOpen = false;
        this.#section = null;
    }
    cases() {
        const make = (0,test_cases/* caseMaker */.ze)();
        return [...this.#units.values()].map(({ binary, name, word, attempt, seconds, output }) => {
            const isPassed = passing.includes(word);
            const said = /panicked at /.test(output) ? (0,failure_place/* panicMessage */.r)(output) : null;
            const ended = /^(?:FAIL|FL\+LK)/.test(word)
                ? "The test failed and printed nothing."
                : `The test ended as ${word}.`;
            return make({
                name,
                suite: binary,
                status: isPassed ? "passed" : "failed",
                timeMs: Math.round(seconds * 1e6) / 1e3,
                ...(isPassed ? {} : { failure: { kind: said ? "failure" : "error", message: said ?? ended, text: output } }),
                ...(isPassed && attempt > 1 ? { flaky: true } : {}),
            });
        });
    }
    problems(path, holds, last) {
        if (this.#isOpen || !this.#summary) {
            return [{ path, code: "truncated", message: "The output ends before the test run does.", line: last }];
        }
        const { ran, planned, failed, line } = this.#summary;
        if (holds.failed < failed) {
            const message = `The summary says ${failed} failed tests; the output shows ${holds.failed} of them.`;
            return [{ path, code: "incomplete", message, line }];
        }
        if (failed === 0 && ran < planned) {
            return [{ path, code: "incomplete", message: `Only ${ran} of ${planned} tests were run.`, line }];
        }
        if (failed === 0 && this.#error)
            return [{ path, code: "incomplete", message: this.#error, line }];
        return (0,test_cases/* totalsProblem */.BW)(path, { tests: [ran], failed }, holds, line);
    }
}

// EXTERNAL MODULE: ./build/src/parsers/npm-audit.js
var npm_audit = __webpack_require__(89269);
// EXTERNAL MODULE: ./build/src/parsers/xml-values.js
var xml_values = __webpack_require__(5898);
;// CONCATENATED MODULE: ./build/src/parsers/nunit.js




/**
 * Results of NUnit 2 (`<test-results>`) and NUnit 3 and 4 (`<test-run>`), and of the parts of either that other
 * programs write alone: https://docs.nunit.org/articles/nunit/technical-notes/usage/Test-Result-XML-Format.html
 */
const nunit = {
    format: "nunit",
    recognise: (head) => roots.includes((0,xml/* rootElement */.d)(head) ?? ""),
    parse: parseNunit,
};
const roots = ["test-run", "test-results", "test-suite"];
/** Words of both versions. What is not here, and not empty, is no result that anybody could call green. */
const nunit_STATUS = {
    "": "passed",
    passed: "passed",
    success: "passed",
    warning: "passed",
    failed: "failed",
    failure: "failed",
    error: "failed",
    cancelled: "failed",
    ignored: "skipped",
    skipped: "skipped",
    explicit: "skipped",
    inconclusive: "skipped",
    notrunnable: "skipped",
    notrun: "skipped",
};
async function parseNunit(source) {
    const reader = new NunitReader();
    const problem = await (0,xml/* readXml */.k)(source, roots, reader);
    if (problem?.code === "unknown-format")
        return { problems: [problem] };
    return (0,test_cases/* testsParsed */.$w)(reader.cases, problem, problem ? [] : reader.disagreement(source.path));
}
class NunitReader {
    cases = [];
    #make = (0,test_cases/* caseMaker */.ze)();
    #names = [];
    #nodes = [];
    /** Suites that failed without a case to blame, which became cases of their own. */
    #ofSuites = 0;
    #root = null;
    open(name, attributes, line) {
        this.#root ??= { attributes, line };
        const parent = this.#names.at(-1);
        this.#names.push(name);
        const node = this.#nodes.at(-1);
        if (name === "test-case" || name === "test-suite") {
            this.#nodes.push({ isCase: name === "test-case", attributes, failure: null, failed: 0 });
        }
        else if (name === "failure" && node && (parent === "test-case" || parent === "test-suite")) {
            node.failure = { message: "", trace: "" };
        }
        return (name === "message" || name === "stack-trace") && parent === "failure";
    }
    close(name, text) {
        this.#names.pop();
        const node = this.#nodes.at(-1);
        if (!node)
            return;
        const failure = this.#names.at(-1) === "failure" ? node.failure : null;
        if (name === "message" && failure)
            failure.message = text;
        else if (name === "stack-trace" && failure)
            failure.trace = text;
        else if (name === "test-case" || name === "test-suite") {
            this.#nodes.pop();
            const failed = node.isCase ? this.#closeCase(node) : this.#closeSuite(node);
            const parent = this.#nodes.at(-1);
            if (parent)
                parent.failed += failed;
        }
    }
    #closeCase({ attributes, failure }) {
        const status = failure ? "failed" : nunit_statusOf(attributes);
        const { name, suite } = nunit_nameOf(attributes);
        const isError = /^(?:error|cancelled|invalid)$/i.test(attributes.label ?? attributes.result ?? "");
        const message = failure?.message ?? `The report gives the result "${attributes.result ?? attributes.success}".`;
        this.cases.push(this.#make({
            name,
            suite: suite ?? this.#fixture(),
            className: suite,
            status,
            timeMs: (0,xml_values/* milliseconds */.R)(attributes.duration ?? attributes.time),
            ...(status === "failed"
                ? { failure: { kind: isError ? "error" : "failure", message, text: failure?.trace } }
                : {}),
        }));
        return status === "failed" ? 1 : 0;
    }
    /** A fixture's setup or teardown, or an assembly that could not be loaded, may fail without a case that does. */
    #closeSuite({ attributes, failure, failed }) {
        const isFailed = nunit_STATUS[(attributes.result ?? "").toLowerCase()] === "failed" || failure !== null;
        if (!isFailed || failed > 0)
            return failed;
        this.#ofSuites++;
        const name = attributes.fullname || attributes.name || "test suite";
        const message = failure?.message || `The suite failed (${attributes.site ?? attributes.label ?? attributes.result}).`;
        this.cases.push(this.#make({
            name,
            suite: name,
            className: name,
            status: "failed",
            failure: { kind: "error", message, text: failure?.trace },
        }));
        return 1;
    }
    #fixture() {
        const suite = this.#nodes.findLast((node) => !node.isCase)?.attributes;
        return suite?.fullname || suite?.name;
    }
    disagreement(path) {
        const tests = (0,core_tests/* countTests */.tu)(this.cases);
        const { attributes, line } = this.#root ?? { attributes: {}, line: 1 };
        const total = (0,xml_values/* whole */.W)(attributes.total);
        // NUnit 2 leaves out of its total what did not run.
        const notRun = (0,xml_values/* whole */.W)(attributes["not-run"]);
        const errors = (0,xml_values/* whole */.W)(attributes.errors) ?? 0;
        const failures = (0,xml_values/* whole */.W)(attributes.failures);
        const failed = (0,xml_values/* whole */.W)(attributes.failed) ?? (failures === null ? null : failures + errors);
        const holds = { tests: tests.total - this.#ofSuites, failed: tests.failed - this.#ofSuites };
        const readings = [total, total === null || notRun === null ? null : total + notRun];
        return (0,test_cases/* totalsProblem */.BW)(path, { tests: readings, failed }, holds, line);
    }
}
function nunit_statusOf({ result, executed, success }) {
    const said = (result ?? "").toLowerCase();
    const status = nunit_STATUS[said] ?? "failed";
    if (status !== "passed")
        return status;
    if (executed?.toLowerCase() === "false")
        return "skipped";
    return success?.toLowerCase() === "false" ? "failed" : status;
}
/** NUnit 2 gives a case the full name of its method, with arguments that may hold dots. */
function nunit_nameOf({ name = "", fullname, classname }) {
    if (classname)
        return { name: name || fullname || "", suite: classname };
    const full = fullname || name;
    const arguments_ = full.indexOf("(");
    const dot = full.lastIndexOf(".", arguments_ < 0 ? full.length : arguments_);
    return dot > 0 ? { name: full.slice(dot + 1), suite: full.slice(0, dot) } : { name: full };
}

;// CONCATENATED MODULE: ./build/src/parsers/opencover.js



/** OpenCover XML, as OpenCover, coverlet and AltCover write it. A sequence point may span lines; its visits count on each. */
const opencover = {
    format: "opencover",
    recognise: (head) => (0,xml/* rootElement */.d)(head) === "CoverageSession",
    parse: parseOpencover,
};
async function parseOpencover(source) {
    const reader = new OpencoverReader();
    const problem = await (0,xml/* readXml */.k)(source, ["CoverageSession"], reader);
    return problem ? { problems: [problem] } : { coverage: { files: (0,line_table/* toFiles */.Fx)(reader.files) }, problems: [] };
}
/** Compilers mark code that has no line with this number. */
const HIDDEN = 0xfeefee;
class OpencoverReader {
    files = new Map();
    #keep = (0,parsers_text/* keeper */.tF)();
    /** Files of the open module by their number. */
    #numbered = new Map();
    #method = null;
    open(name, attributes) {
        switch (name) {
            case "Module":
                this.#numbered = new Map();
                break;
            case "File":
                this.#numbered.set(attributes.uid ?? "", this.#keep(attributes.fullPath ?? ""));
                break;
            case "Method":
                this.#method = { name: "", file: undefined, ran: false, hasPoints: false };
                break;
            case "FileRef":
                if (this.#method)
                    this.#method.file = attributes.uid;
                break;
            case "SequencePoint":
                this.#sequencePoint(attributes);
                break;
            case "BranchPoint":
                this.#branchPoint(attributes);
                break;
        }
        return name === "Name" && this.#method !== null;
    }
    #table(attributes) {
        const path = this.#numbered.get(attributes.fileid ?? this.#method?.file ?? "");
        return path === undefined || path === "" ? null : (0,line_table/* tableOf */.c_)(this.files, path);
    }
    #sequencePoint(attributes) {
        const line = Number(attributes.sl);
        const table = this.#table(attributes);
        if (!table || !(0,line_table/* isLine */.PA)(line) || line === HIDDEN)
            return;
        const hits = (0,line_table/* hitCount */.XB)(attributes.vc);
        (0,line_table/* coverSpan */.c1)(table.lines, line, Number(attributes.el ?? line), hits);
        if (!this.#method)
            return;
        this.#method.hasPoints = true;
        this.#method.ran ||= hits > 0;
    }
    #branchPoint(attributes) {
        const table = this.#table(attributes);
        const line = Number(attributes.sl);
        if (!table || !(0,line_table/* isLine */.PA)(line) || line === HIDDEN)
            return;
        const key = `${line}:${attributes.offset}:${attributes.path}:${this.#method?.name}`;
        (0,line_table/* keepMost */.vy)(table.branches, this.#keep(key), { covered: (0,line_table/* hitCount */.XB)(attributes.vc) > 0 ? 1 : 0, total: 1 });
    }
    close(name, text) {
        if (!this.#method)
            return;
        if (name === "Name")
            this.#method.name ||= text.trim();
        if (name !== "Method")
            return;
        const { file, hasPoints, ran } = this.#method;
        const path = this.#numbered.get(file ?? "");
        if (path !== undefined && hasPoints) {
            (0,line_table/* addHits */.oI)((0,line_table/* tableOf */.c_)(this.files, path).functions, this.#keep(this.#method.name), ran ? 1 : 0);
        }
        this.#method = null;
    }
}

// EXTERNAL MODULE: ./build/src/parsers/osv-json.js
var osv_json = __webpack_require__(23005);
// EXTERNAL MODULE: ./build/src/parsers/oxlint-json.js
var oxlint_json = __webpack_require__(11197);
// EXTERNAL MODULE: ./build/src/parsers/pip-audit-json.js
var pip_audit_json = __webpack_require__(77176);
// EXTERNAL MODULE: ./build/src/parsers/prettier-list.js
var prettier_list = __webpack_require__(99316);
// EXTERNAL MODULE: ./build/src/parsers/pylint-json.js
var pylint_json = __webpack_require__(3209);
// EXTERNAL MODULE: ./build/src/parsers/pylint-rules.js
var pylint_rules = __webpack_require__(36888);
;// CONCATENATED MODULE: ./build/src/parsers/pylint-text.js



/** `-f parseable`: `path:line: [C0103(invalid-name), object] message`; `-f msvs` puts the line into parentheses. */
const PARSEABLE = /^(\S.*?)(?::(\d+):|\((\d+)\):) \[(?=[A-Z(])([A-Z]\d{4})?(?:\(([\w-]+)\))?(?:,[^\]]*)?\] ?(.*)$/;
/** The default: `path:line:column: C0103: message (invalid-name)`. */
const TEXT = /^(\S.*?):(\d+):(?:(\d+):)? ([FEWRCI]\d{4}): (.*?)(?: \(([\w-]+)\))?$/;
/** Pylint's text, its default and the `parseable` one. Columns count from 0. */
const pylintText = {
    format: "pylint-text",
    recognise: (head) => (0,parsers_text/* stripAnsi */.aJ)(head)
        .split("\n", 100)
        .some((line) => PARSEABLE.test(line.trimEnd()) || TEXT.test(line.trimEnd())),
    parse: (source) => (0,line_report/* readLines */.Se)(source, pylint_text_toFinding),
};
function pylint_text_toFinding(line) {
    const [, path, row, rowInBrackets, id, name, said = ""] = PARSEABLE.exec(line) ?? [];
    if (path !== undefined)
        return finding(path, row ?? rowInBrackets, undefined, id, name, said);
    const [, place, number, column, rule = "", message = "", symbol] = TEXT.exec(line) ?? [];
    const at = column === undefined ? undefined : String(Number(column) + 1);
    return place === undefined ? null : finding(place, number, at, rule, symbol, message);
}
function finding(path, line, column, id, symbol, message) {
    return {
        tool: "pylint",
        rule: id ?? symbol ?? "pylint",
        message: symbol === undefined ? message : `${message} (${symbol})`,
        severity: (0,pylint_rules/* pylintSeverity */.a)(id ?? ""),
        path,
        range: (0,line_report/* placeOf */.$t)(line, column),
    };
}

// EXTERNAL MODULE: ./build/src/parsers/rdjson.js
var rdjson = __webpack_require__(32460);
;// CONCATENATED MODULE: ./build/src/parsers/rspec-json.js






const rspec_json_STATUS = { passed: "passed", failed: "failed", pending: "skipped" };
/** RSpec's `json` formatter. */
const rspecJson = {
    format: "rspec-json",
    recognise: (head) => /^\s*\{/.test(head) &&
        /"examples"\s*:\s*\[/.test(head) &&
        /"(?:version|full_description|summary_line)"\s*:/.test(head),
    parse: async (source) => {
        const make = (0,test_cases/* caseMaker */.ze)();
        const cases = [];
        const messages = [];
        let summary = null;
        const fault = await (0,json_stream/* readJson */.V)(source, ["$.messages.*", "$.examples.*", "$.summary"], ({ keys, value }) => {
            if (keys[0] === "examples")
                cases.push(make(example((0,json_values/* asObject */.eB)(value))));
            else if (keys[0] === "summary")
                summary = (0,json_values/* asObject */.eB)(value);
            else if (messages.length < 10)
                messages.push((0,parsers_text/* stripAnsi */.aJ)(String(value)).trim());
        });
        return (0,test_cases/* testsParsed */.$w)(cases, fault, fault ? [] : rspec_json_checked(source.path, summary, messages, (0,core_tests/* countTests */.tu)(cases)));
    },
};
function example(item) {
    const name = (0,json_lines/* textOf */.b6)(item.description) ?? "";
    const status = rspec_json_STATUS[(0,json_lines/* textOf */.b6)(item.status) ?? ""] ?? "failed";
    const seconds = (0,json_lines/* numberOf */.rl)(item.run_time);
    const exception = (0,json_values/* asObject */.eB)(item.exception);
    const isAssertion = /Expectation|Assertion/.test((0,json_lines/* textOf */.b6)(exception.class) ?? "");
    const backtrace = (0,json_values/* asList */.DD)(exception.backtrace).slice(0, 100).map(json_lines/* textOf */.b6).join("\n");
    const message = (0,json_lines/* textOf */.b6)(exception.message) ?? `The report gives the status "${String(item.status)}".`;
    return {
        name,
        suite: (0,test_cases/* suiteBefore */.Mt)(name, (0,json_lines/* textOf */.b6)(item.full_description)),
        path: (0,json_lines/* textOf */.b6)(item.file_path)?.replace(/^\.\//, ""),
        line: (0,json_values/* asPlace */.s$)(item.line_number),
        status,
        timeMs: seconds === undefined ? undefined : Math.round(seconds * 1e6) / 1e3,
        ...(status === "failed"
            ? { failure: { kind: isAssertion ? "failure" : "error", message, text: backtrace } }
            : {}),
    };
}
/** Files that could not be loaded hold no examples; RSpec counts them apart, and says why in `messages`. */
function rspec_json_checked(path, summary, messages, tests) {
    if (summary === null)
        return [{ path, code: "truncated", message: "The report of RSpec has no summary." }];
    const outside = (0,json_lines/* numberOf */.rl)(summary.errors_outside_of_examples_count) ?? 0;
    const what = outside === 1 ? "1 error" : `${outside} errors`;
    const why = (0,parsers_text/* bounded */.Mm)(messages.join("\n") || "the report does not say which.", parsers_text/* MESSAGE_LIMIT */.Gy);
    const says = { tests: [(0,json_lines/* numberOf */.rl)(summary.example_count)], failed: (0,json_lines/* numberOf */.rl)(summary.failure_count) };
    return [
        ...(outside > 0 ? [{ path, code: "incomplete", message: `${what} outside of examples: ${why}` }] : []),
        ...(0,test_cases/* totalsProblem */.BW)(path, says, { tests: tests.total, failed: tests.failed }),
    ];
}

// EXTERNAL MODULE: ./build/src/parsers/rubocop-json.js
var rubocop_json = __webpack_require__(57785);
// EXTERNAL MODULE: ./build/src/parsers/rubocop-rules.js
var rubocop_rules = __webpack_require__(63752);
;// CONCATENATED MODULE: ./build/src/parsers/rubocop-text.js



const OFFENSE = /^(\S.*?):(\d+):(\d+): ([RCWEFI]): (?:\[(Correctable|Corrected|Todo)\] )?(?:([A-Z]\w*(?:\/[A-Z]\w*)+|Syntax): )?(.+)$/;
/** RuboCop's text (`progress`, `emacs`, `clang`). Old versions name no cop. */
const rubocopText = {
    format: "rubocop-text",
    recognise: (head) => {
        const text = (0,parsers_text/* stripAnsi */.aJ)(head);
        if (/^\d+ files? inspected, (no|\d+) offenses?/m.test(text))
            return true;
        return text.split("\n", 100).some((line) => OFFENSE.test(line.trimEnd()));
    },
    parse: (source) => (0,line_report/* readLines */.Se)(source, rubocop_text_toFinding),
};
function rubocop_text_toFinding(line) {
    const [, path, row, column, level = "", state, cop, message = ""] = OFFENSE.exec(line) ?? [];
    if (path === undefined)
        return null;
    return {
        tool: "rubocop",
        rule: cop ?? "rubocop",
        message,
        severity: state === "Corrected" ? "note" : (0,rubocop_rules/* rubocopSeverity */.m)(level),
        path,
        range: (0,line_report/* placeOf */.$t)(row, column),
    };
}

// EXTERNAL MODULE: ./build/src/parsers/ruff-json.js
var ruff_json = __webpack_require__(21096);
// EXTERNAL MODULE: ./build/src/parsers/rustfmt-check.js
var rustfmt_check = __webpack_require__(63166);
;// CONCATENATED MODULE: ./build/src/parsers/sarif-result.js


function toResult(result) {
    const rule = (0,json_lines/* isObject */.Gv)(result.rule) ? result.rule : {};
    const component = (0,json_lines/* isObject */.Gv)(rule.toolComponent) ? (0,json_lines/* numberOf */.rl)(rule.toolComponent.index) : undefined;
    const message = (0,json_lines/* isObject */.Gv)(result.message) ? result.message : {};
    const first = Array.isArray(result.locations) ? result.locations[0] : undefined;
    const physical = (0,json_lines/* isObject */.Gv)(first) && (0,json_lines/* isObject */.Gv)(first.physicalLocation) ? first.physicalLocation : {};
    const given = Array.isArray(message.arguments) ? message.arguments : [];
    return {
        ruleId: (0,json_lines/* textOf */.b6)(result.ruleId) || (0,json_lines/* textOf */.b6)(rule.id) || undefined,
        ruleIndex: index(result.ruleIndex) ?? index(rule.index),
        extension: index(component),
        kind: ((0,json_lines/* textOf */.b6)(result.kind) ?? "fail").toLowerCase(),
        level: (0,json_lines/* textOf */.b6)(result.level)?.toLowerCase(),
        text: (0,json_lines/* textOf */.b6)(message.text) || (0,json_lines/* textOf */.b6)(message.markdown) || undefined,
        messageId: (0,json_lines/* textOf */.b6)(message.id),
        arguments: given.filter((one) => typeof one === "string"),
        location: (0,json_lines/* isObject */.Gv)(physical.artifactLocation) ? physical.artifactLocation : undefined,
        range: (0,json_lines/* isObject */.Gv)(physical.region) ? sarif_result_rangeOf(physical.region) : undefined,
        suppressed: isSuppressed(result.suppressions),
    };
}
/** SARIF 3.58: a tool's -1 means "none". */
function index(value) {
    const number = (0,json_lines/* numberOf */.rl)(value);
    return number !== undefined && number >= 0 ? number : undefined;
}
function sarif_result_rangeOf(region) {
    const place = (value) => {
        const number = (0,json_lines/* numberOf */.rl)(value);
        return number !== undefined && number > 0 ? number : undefined;
    };
    const startLine = place(region.startLine);
    if (startLine === undefined)
        return undefined;
    return {
        startLine,
        startColumn: place(region.startColumn),
        endLine: place(region.endLine),
        endColumn: place(region.endColumn),
    };
}
/** A suppression without a status is accepted (SARIF 3.35.3); one that is under review or rejected is not. */
function isSuppressed(suppressions) {
    if (!Array.isArray(suppressions) || suppressions.length === 0)
        return false;
    return suppressions.every((one) => {
        const status = (0,json_lines/* isObject */.Gv)(one) ? ((0,json_lines/* textOf */.b6)(one.status) ?? (0,json_lines/* textOf */.b6)(one.state)) : undefined;
        return status === undefined || status.toLowerCase() === "accepted";
    });
}
function sarif_result_toFinding(result, tool, rule, path) {
    const id = result.ruleId ?? (0,json_lines/* textOf */.b6)(rule?.id);
    return {
        tool,
        rule: (0,parsers_text/* bounded */.Mm)(id || tool, parsers_text/* NAME_LIMIT */.Uo),
        message: (0,parsers_text/* bounded */.Mm)(sarif_result_messageOf(result, rule), parsers_text/* MESSAGE_LIMIT */.Gy),
        severity: sarif_result_severityOf(result, rule),
        path,
        range: path === undefined ? undefined : result.range,
        url: (0,json_lines/* textOf */.b6)(rule?.helpUri),
    };
}
/** SARIF 3.27.10: the result's level, else its rule's, else `warning`; what is no failure, or suppressed, is a note. */
function sarif_result_severityOf(result, rule) {
    if (result.kind !== "fail" || result.suppressed)
        return "note";
    const configuration = rule?.defaultConfiguration;
    const level = result.level ?? ((0,json_lines/* isObject */.Gv)(configuration) ? (0,json_lines/* textOf */.b6)(configuration.level)?.toLowerCase() : undefined);
    if (level === "error")
        return "error";
    return level === "note" || level === "none" ? "note" : "warning";
}
function sarif_result_messageOf(result, rule) {
    const strings = (0,json_lines/* isObject */.Gv)(rule?.messageStrings) ? rule.messageStrings : {};
    const spelled = result.messageId === undefined ? undefined : strings[result.messageId];
    const described = rule?.shortDescription;
    const text = result.text ??
        ((0,json_lines/* isObject */.Gv)(spelled) ? (0,json_lines/* textOf */.b6)(spelled.text) : undefined) ??
        ((0,json_lines/* isObject */.Gv)(described) ? (0,json_lines/* textOf */.b6)(described.text) : undefined) ??
        "The report gives no message.";
    return text
        .replace(/\{(\d+)\}/g, (placeholder, number) => result.arguments[Number(number)] ?? placeholder)
        .trim();
}
/** Longest chain of base ids that is followed; a longer one goes in circles. */
const CHAIN_LIMIT = 20;
/**
 * Path of an artifact location: absolute if its chain of bases ends in a `file:` URI, else relative to what the bases
 * leave open (the root of the sources, by custom). Undefined if the location names no file.
 */
function resolveUri(location, bases) {
    let uri = (0,json_lines/* textOf */.b6)(location.uri) ?? "";
    if (uri === "")
        return undefined;
    let baseId = (0,json_lines/* textOf */.b6)(location.uriBaseId);
    for (let step = 0; step < CHAIN_LIMIT && baseId !== undefined && !isAbsolute(uri); step++) {
        const base = bases[baseId];
        if (!(0,json_lines/* isObject */.Gv)(base))
            break;
        const folder = (0,json_lines/* textOf */.b6)(base.uri) ?? "";
        uri = folder === "" || folder.endsWith("/") ? `${folder}${uri}` : `${folder}/${uri}`;
        baseId = (0,json_lines/* textOf */.b6)(base.uriBaseId);
    }
    return toPath(uri);
}
function isAbsolute(uri) {
    return uri.startsWith("/") || /^[a-z][a-z0-9+.-]*:/i.test(uri);
}
function toPath(uri) {
    const path = uri.replace(/^file:(?:\/\/[^/]*)?(?=\/)/i, "").replace(/^\/(?=[a-z]:[\\/])/i, "");
    try {
        return decodeURIComponent(path);
    }
    catch (error) {
        // A plain path with a per cent sign in it, as careless writers put it.
        if (error instanceof URIError)
            return path;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/parsers/sarif.js




/** SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/). Every result is a finding, suppressed ones as notes. */
const sarif = {
    format: "sarif",
    recognise: (head) => head.startsWith("{") &&
        /"runs"\s*:\s*\[/.test(head) &&
        /sarif|"version"\s*:\s*"2\.1|"driver"\s*:|"results"\s*:/i.test(head),
    parse: parseSarif,
};
const sarif_paths = [
    "$.version",
    "$.runs.*.tool.driver",
    "$.runs.*.tool.extensions.*",
    "$.runs.*.originalUriBaseIds",
    "$.runs.*.artifacts.*.location",
    "$.runs.*.invocations.*",
    "$.runs.*.results",
    "$.runs.*.results.*",
];
async function parseSarif(source) {
    const runs = new Map();
    let version;
    const ended = await (0,json_stream/* readJson */.V)(source, sarif_paths, (item) => {
        if (item.keys[0] === "version")
            version = (0,json_lines/* textOf */.b6)(item.value);
        else
            takePart(runOf(runs, Number(item.keys[1])), item);
    });
    const problems = ended ? [ended] : [];
    if (version !== undefined && !version.startsWith("2.1")) {
        problems.push({ path: source.path, code: "malformed", message: `SARIF ${(0,parsers_text/* bounded */.Mm)(version, 20)} is not 2.1.0.` });
    }
    for (const run of runs.values()) {
        problems.push(...runProblems(run).map((problem) => ({ path: source.path, ...problem })));
    }
    if (problems.some((problem) => problem.code === "malformed"))
        return { problems };
    return { findings: [...runs.values()].flatMap(findingsOf), problems };
}
function runOf(runs, index) {
    const run = runs.get(index) ?? {
        tool: "sarif",
        driverRules: [],
        extensions: [],
        bases: {},
        artifacts: new Map(),
        results: [],
        invocations: [],
        wrongResults: null,
    };
    runs.set(index, run);
    return run;
}
function takePart(run, item) {
    const { keys, value } = item;
    const object = (0,json_lines/* isObject */.Gv)(value) ? value : {};
    switch (keys[2]) {
        case "tool":
            if (keys[3] === "driver") {
                run.tool = (0,json_lines/* textOf */.b6)(object.name) ?? run.tool;
                run.driverRules = rulesOf(object);
            }
            else {
                run.extensions[Number(keys[4])] = rulesOf(object);
            }
            break;
        case "originalUriBaseIds":
            run.bases = object;
            break;
        case "artifacts":
            run.artifacts.set(Number(keys[3]), object);
            break;
        case "invocations":
            run.invocations.push(object);
            break;
        case "results":
            if (keys.length === 4) {
                if ((0,json_lines/* isObject */.Gv)(value))
                    run.results.push(toResult(value));
                else
                    run.wrongResults = "A result is no object.";
                item.drop();
            }
            else if (!Array.isArray(value)) {
                run.wrongResults = value === null ? "null" : "The results of a run are no list.";
            }
            break;
    }
}
function rulesOf(component) {
    const rules = Array.isArray(component.rules) ? component.rules : [];
    return rules.map((rule) => ((0,json_lines/* isObject */.Gv)(rule) ? rule : {}));
}
function findingsOf(run) {
    const byId = new Map();
    for (const rule of [...run.driverRules, ...run.extensions.flat()]) {
        const id = (0,json_lines/* textOf */.b6)(rule.id);
        if (id !== undefined && !byId.has(id))
            byId.set(id, rule);
    }
    return run.results.map((result) => {
        // A sub-rule (`CA1000/1`) is described by its parent.
        const rules = result.extension === undefined ? run.driverRules : (run.extensions[result.extension] ?? []);
        const indexed = result.ruleIndex === undefined ? undefined : rules[result.ruleIndex];
        const named = result.ruleId === undefined ? undefined : (byId.get(result.ruleId) ?? byId.get(parentOf(result.ruleId)));
        const location = result.location ?? {};
        const artifact = (0,json_lines/* textOf */.b6)(location.uri) ? location : (run.artifacts.get((0,json_lines/* numberOf */.rl)(location.index) ?? -1) ?? {});
        return sarif_result_toFinding(result, run.tool, named ?? indexed, resolveUri(artifact, run.bases));
    });
}
function parentOf(ruleId) {
    const slash = ruleId.lastIndexOf("/");
    return slash > 0 ? ruleId.slice(0, slash) : ruleId;
}
/** Tool errors, parse errors and failed executions: such a run is not clean, whatever its results are. */
function runProblems(run) {
    const problems = [];
    const add = (code, message) => {
        problems.push({ code, message: (0,parsers_text/* bounded */.Mm)(`${run.tool}: ${message}`, parsers_text/* MESSAGE_LIMIT */.Gy) });
    };
    if (run.wrongResults === "null")
        add("incomplete", "The tool did not get to scan: its results are null.");
    else if (run.wrongResults !== null)
        add("malformed", run.wrongResults);
    for (const invocation of run.invocations) {
        const notes = ["toolExecutionNotifications", "toolConfigurationNotifications"].flatMap((key) => {
            const list = invocation[key];
            return Array.isArray(list) ? list.filter(json_lines/* isObject */.Gv) : [];
        });
        for (const note of notes) {
            const level = ((0,json_lines/* textOf */.b6)(note.level) ?? "warning").toLowerCase();
            const text = (0,json_lines/* isObject */.Gv)(note.message) ? (0,json_lines/* textOf */.b6)(note.message.text) : undefined;
            if (level === "error")
                add("incomplete", text ?? "The tool reports an error without a text.");
            else if (level === "warning")
                add("disagreement", text ?? "The tool reports a warning without a text.");
        }
        if (invocation.executionSuccessful === false && !problems.some((problem) => problem.code === "incomplete")) {
            add("incomplete", (0,json_lines/* textOf */.b6)(invocation.exitCodeDescription) ?? "The tool says that its execution was not successful.");
        }
    }
    return problems;
}

;// CONCATENATED MODULE: ./build/src/parsers/scoverage.js



/** scoverage XML (Scala). A line counts if a statement that is not ignored begins on it. */
const scoverage = {
    format: "scoverage",
    recognise: (head) => (0,xml/* rootElement */.d)(head) === "scoverage",
    parse: parseScoverage,
};
async function parseScoverage(source) {
    const reader = new ScoverageReader();
    const problem = await (0,xml/* readXml */.k)(source, ["scoverage"], reader);
    return problem ? { problems: [problem] } : { coverage: { files: (0,line_table/* toFiles */.Fx)(reader.files) }, problems: [] };
}
class ScoverageReader {
    files = new Map();
    #keep = (0,parsers_text/* keeper */.tF)();
    #class = "";
    open(name, attributes) {
        if (name === "class")
            this.#class = attributes.filename ?? "";
        else if (name === "statement")
            this.#statement(attributes);
        return false;
    }
    #statement(attributes) {
        const line = Number(attributes.line);
        const path = attributes.source || this.#class;
        if (path === "" || !(0,line_table/* isLine */.PA)(line) || attributes.ignored === "true")
            return;
        const table = (0,line_table/* tableOf */.c_)(this.files, this.#keep(path));
        const hits = (0,line_table/* hitCount */.XB)(attributes["invocation-count"]);
        (0,line_table/* addHits */.oI)(table.lines, line, hits);
        if (attributes.branch === "true") {
            const key = this.#keep(`${attributes.start}:${attributes.end}`);
            (0,line_table/* keepMost */.vy)(table.branches, key, { covered: hits > 0 ? 1 : 0, total: 1 });
        }
        const method = this.#keep(`${attributes["full-class-name"] ?? ""}.${attributes.method ?? ""}`);
        (0,line_table/* addHits */.oI)(table.functions, method, hits);
    }
}

// EXTERNAL MODULE: ./build/src/parsers/semgrep-json.js
var semgrep_json = __webpack_require__(81136);
// EXTERNAL MODULE: ./build/src/parsers/shellcheck-json.js
var shellcheck_json = __webpack_require__(28333);
;// CONCATENATED MODULE: ./build/src/parsers/simplecov.js





/**
 * SimpleCov: `.resultset.json` with the results of one or more test suites, `coverage.json` of simplecov_json_formatter,
 * and that of the older simplecov-json. Lines are lists with an item a line, null where there is no code.
 */
const simplecov = {
    format: "simplecov",
    recognise: (head) => head.startsWith("{") &&
        (/^\{\s*"(?:[^"\\]|\\.)*"\s*:\s*\{\s*(?:"timestamp"\s*:\s*[\d.eE+]+\s*,\s*)?"coverage"\s*:\s*\{/.test(head) ||
            /"simplecov_version"\s*:/.test(head) ||
            /"command_name"\s*:[^{[]*"files"\s*:\s*\[\s*\{\s*"filename"\s*:/.test(head)),
    parse: parseSimplecov,
};
/** Besides the files' lines, what every document of the three kinds has. */
const simplecov_paths = ["$.*.coverage.*", "$.coverage.*", "$.files.*", "$.*.timestamp", "$.meta", "$.command_name"];
async function parseSimplecov(source) {
    const files = new Map();
    const problems = [];
    let isOurs = false;
    const fault = await (0,json_stream/* readJson */.V)(source, simplecov_paths, ({ keys, value }) => {
        isOurs = true;
        if (!keys.includes("coverage") && keys[0] !== "files")
            return;
        const entry = (0,json_values/* asObject */.eB)(value);
        const path = (0,json_lines/* textOf */.b6)(entry.filename) ?? String(keys.at(-1));
        if (simplecov_takeFile(files, path, keys[0] === "files" ? entry.coverage : value))
            return;
        const message = `The entry "${(0,parsers_text/* bounded */.Mm)(path, 200)}" holds no lines.`;
        problems.push({ path: source.path, code: "malformed", message });
    });
    if (fault)
        return { problems: [fault] };
    if (!isOurs)
        problems.push((0,json_stream/* nothingOf */.p)(source, "result of SimpleCov's"));
    return { coverage: { files: (0,line_table/* toFiles */.Fx)(files) }, problems: problems.slice(0, 1) };
}
/** False if the value holds no lines. */
function simplecov_takeFile(files, path, value) {
    const entry = (0,json_values/* asObject */.eB)(value);
    const lines = Array.isArray(value) ? value : entry.lines;
    if (!Array.isArray(lines))
        return false;
    const table = (0,line_table/* tableOf */.c_)(files, path);
    for (const [index, item] of lines.entries()) {
        // Besides null there is "ignored", for lines between `:nocov:` marks.
        const hits = (0,json_lines/* numberOf */.rl)(item);
        if (hits !== undefined)
            (0,line_table/* addHits */.oI)(table.lines, index + 1, (0,line_table/* hitCount */.XB)(String(hits)));
    }
    takeBranches(table, entry.branches);
    takeMethods(table, entry.methods);
    return true;
}
/** A result set has `{condition: {branch: hits}}`, the formatter a list of branches with their hits. */
function takeBranches(table, value) {
    for (const [index, item] of (0,json_values/* asList */.DD)(value).entries()) {
        const branch = (0,json_values/* asObject */.eB)(item);
        const hits = (0,json_lines/* numberOf */.rl)(branch.coverage);
        const key = `${index}:${branch.type}:${branch.start_line}:${branch.end_line}`;
        if (hits !== undefined)
            (0,line_table/* keepMost */.vy)(table.branches, key, { covered: hits > 0 ? 1 : 0, total: 1 });
    }
    for (const [condition, branches] of Object.entries((0,json_values/* asObject */.eB)(value))) {
        for (const [branch, hits] of Object.entries((0,json_values/* asObject */.eB)(branches))) {
            (0,line_table/* keepMost */.vy)(table.branches, `${condition} ${branch}`, { covered: ((0,json_lines/* numberOf */.rl)(hits) ?? 0) > 0 ? 1 : 0, total: 1 });
        }
    }
}
/** A result set has `{method: hits}`, the formatter a list. */
function takeMethods(table, value) {
    for (const item of (0,json_values/* asList */.DD)(value)) {
        const { name, coverage, start_line: line } = (0,json_values/* asObject */.eB)(item);
        if ((0,json_lines/* numberOf */.rl)(coverage) !== undefined)
            (0,line_table/* addHits */.oI)(table.functions, `${line}:${(0,json_lines/* textOf */.b6)(name)}`, (0,json_lines/* numberOf */.rl)(coverage) ?? 0);
    }
    if (!(0,json_lines/* isObject */.Gv)(value))
        return;
    for (const [method, hits] of Object.entries(value))
        (0,line_table/* addHits */.oI)(table.functions, method, (0,json_lines/* numberOf */.rl)(hits) ?? 0);
}

// EXTERNAL MODULE: ./build/src/parsers/snyk-json.js
var snyk_json = __webpack_require__(11872);
;// CONCATENATED MODULE: ./build/src/parsers/sonar-tests.js


/** SonarQube's generic test execution: https://docs.sonarsource.com/sonarqube-server/analyzing-source-code/test-coverage/generic-test-data */
const sonarTests = {
    format: "sonar-tests",
    recognise: (head) => sonar_tests_roots.includes((0,xml/* rootElement */.d)(head) ?? ""),
    parse: parseSonarTests,
};
/** `unitTest` is what versions before 6.2 wrote. */
const sonar_tests_roots = ["testExecutions", "unitTest"];
async function parseSonarTests(source) {
    const reader = new SonarReader();
    const problem = await (0,xml/* readXml */.k)(source, sonar_tests_roots, reader);
    if (problem?.code === "unknown-format")
        return { problems: [problem] };
    return (0,test_cases/* testsParsed */.$w)(reader.cases, problem, []);
}
class SonarReader {
    cases = [];
    #make = (0,test_cases/* caseMaker */.ze)();
    #path;
    #case = null;
    #failure = null;
    #isSkipped = false;
    open(name, attributes) {
        if (name === "file")
            this.#path = attributes.path;
        else if (name === "testCase") {
            this.#case = attributes;
            this.#failure = null;
            this.#isSkipped = false;
        }
        else if (this.#case && name === "skipped")
            this.#isSkipped = true;
        else if (this.#case && (name === "failure" || name === "error")) {
            this.#failure = { kind: name, message: attributes.message ?? "", text: "" };
            return true;
        }
        return false;
    }
    close(name, text) {
        if ((name === "failure" || name === "error") && this.#failure)
            this.#failure.text = text;
        if (name !== "testCase" || !this.#case)
            return;
        const time = Number(this.#case.duration || Number.NaN);
        this.cases.push(this.#make({
            name: this.#case.name ?? "",
            path: this.#path,
            status: this.#failure ? "failed" : this.#isSkipped ? "skipped" : "passed",
            timeMs: Number.isFinite(time) && time >= 0 ? time : undefined,
            ...(this.#failure ? { failure: this.#failure } : {}),
        }));
        this.#case = null;
    }
}

;// CONCATENATED MODULE: ./build/src/parsers/sonarqube.js



/** SonarQube's generic coverage (https://docs.sonarsource.com, "Generic test data"). */
const sonarqube = {
    format: "sonarqube",
    // Cobertura and Clover have the same root element.
    recognise: (head) => (0,xml/* rootElement */.d)(head) === "coverage" &&
        (/<lineToCover\b/.test(head) || /<coverage\s+version=["']1["']\s*(?:\/>|>\s*<(?:file\b|\/coverage))/.test(head)),
    parse: parseSonarqube,
};
async function parseSonarqube(source) {
    const reader = new SonarqubeReader();
    const problem = await (0,xml/* readXml */.k)(source, ["coverage"], reader);
    return problem ? { problems: [problem] } : { coverage: { files: (0,line_table/* toFiles */.Fx)(reader.files) }, problems: [] };
}
class SonarqubeReader {
    files = new Map();
    #keep = (0,parsers_text/* keeper */.tF)();
    #file = null;
    open(name, attributes) {
        if (name === "file")
            this.#file = (0,line_table/* tableOf */.c_)(this.files, this.#keep(attributes.path ?? ""));
        const line = Number(attributes.lineNumber);
        if (name !== "lineToCover" || !this.#file || !(0,line_table/* isLine */.PA)(line))
            return false;
        (0,line_table/* addHits */.oI)(this.#file.lines, line, attributes.covered === "true" ? 1 : 0);
        const total = (0,line_table/* hitCount */.XB)(attributes.branchesToCover);
        if (total > 0) {
            (0,line_table/* keepMost */.vy)(this.#file.branches, line, { covered: Math.min(total, (0,line_table/* hitCount */.XB)(attributes.coveredBranches)), total });
        }
        return false;
    }
    close(name) {
        if (name === "file")
            this.#file = null;
    }
}

;// CONCATENATED MODULE: ./build/src/parsers/spdx-json.js


/** An SPDX 2 document in JSON: packages and their licences, and nothing to complain of. */
const spdxJson = {
    format: "spdx-json",
    recognise: (head) => (0,json_head/* hasKeys */.x)(head, "spdxVersion", "SPDXID"),
    parse: async (source) => {
        const { problem, seen } = await (0,json_report/* readLists */.qZ)(source, { values: ["$.spdxVersion"] }, () => undefined);
        const lacking = seen.has("$.spdxVersion") ? [] : [(0,json_report/* notThis */.oO)(source, "SPDX", "spdxVersion")];
        return (0,json_report/* findingsOrProblems */.Yk)([], problem ? [problem] : lacking);
    },
};

// EXTERNAL MODULE: ./build/src/parsers/staticcheck-json.js
var staticcheck_json = __webpack_require__(77687);
// EXTERNAL MODULE: ./build/src/parsers/stylelint-json.js
var stylelint_json = __webpack_require__(39373);
;// CONCATENATED MODULE: ./build/src/parsers/tap-reader.js



/** Most of a YAML block that is kept, in UTF-16 units. */
const BLOCK_LIMIT = 32 * 1024;
/** Reads TAP line by line. Both a test and its subtests count; a suite, which node marks as one, does not. */
class TapReader {
    #make;
    #yaml;
    #cases = [];
    #levels = [{ indent: 0, name: undefined, plan: null, points: 0 }];
    /** Name that a comment has given to the subtests that come next. */
    #named;
    #point = null;
    /** Spaces before the block that is being read; null outside of one. */
    #block = null;
    #bail = null;
    #isTap = false;
    /** What a plan for no tests gives as its reason. */
    #skipAll = false;
    constructor(make, yaml) {
        this.#make = make;
        this.#yaml = yaml;
    }
    line(raw) {
        const text = raw.trimEnd();
        const indent = text.length - text.trimStart().length;
        if (this.#block !== null && this.#blockLine(text, indent, this.#block))
            return;
        const line = (0,parsers_text/* stripAnsi */.aJ)(text.slice(indent));
        if (line === "---" && this.#point) {
            this.#block = indent;
            return;
        }
        if (indent % 4 !== 0 || this.#bail !== null)
            return;
        const comment = /^# Subtest(?:: (.*))?$/.exec(line);
        const point = /^(not )?ok(?![\w:])[ \t]*(.*)$/.exec(line);
        const plan = /^1\.\.(\d+)(?:\s*#\s*(.*))?$/.exec(line);
        const bail = /^Bail out!\s*(.*)$/i.exec(line);
        if (comment)
            this.#subtest(comment[1] ?? "", indent);
        else if (point)
            this.#testPoint(point[1] !== undefined, point[2] ?? "", indent);
        else if (plan)
            this.#plan(Number(plan[1]), plan[2] ?? "", indent);
        else if (bail)
            this.#bail = (0,parsers_text/* bounded */.Mm)(bail[1] ?? "", parsers_text/* MESSAGE_LIMIT */.Gy);
        else if (line.startsWith("#"))
            this.#comment(line);
        else if (/^TAP version \d+$/.test(line))
            this.#isTap = true;
    }
    /** True while the line belongs to the block; one that is indented less ends it, too. */
    #blockLine(text, indent, start) {
        if (text.slice(start) === "..." && indent === start) {
            this.#block = null;
            return true;
        }
        if (text !== "" && indent < start) {
            this.#block = null;
            return false;
        }
        const point = this.#point;
        if (point && point.blockSize < BLOCK_LIMIT) {
            const line = text.slice(start, start + BLOCK_LIMIT - point.blockSize);
            point.block.push(line);
            point.blockSize += line.length + 1;
        }
        return true;
    }
    #level(indent) {
        let level = this.#levels.at(-1);
        while (this.#levels.length > 1 && level && level.indent > indent) {
            this.#levels.pop();
            level = this.#levels.at(-1);
        }
        if (level && level.indent >= indent)
            return level;
        const deeper = { indent, name: this.#named, plan: null, points: 0 };
        this.#named = undefined;
        this.#levels.push(deeper);
        return deeper;
    }
    /** The comment stands before the subtests' parent, or, as Perl's does, with the subtests. */
    #subtest(name, indent) {
        this.#endPoint();
        const current = this.#levels.at(-1)?.indent ?? 0;
        if (indent > current && this.#named === undefined) {
            this.#named = name;
            this.#level(indent);
            return;
        }
        this.#level(indent);
        this.#named = name;
    }
    #comment(line) {
        const point = this.#point;
        if (point && point.comments.length < BLOCK_LIMIT)
            point.comments += `${line.replace(/^# ?/, "")}\n`.slice(0, BLOCK_LIMIT);
    }
    #plan(count, comment, indent) {
        this.#isTap = true;
        this.#endPoint();
        const level = this.#level(indent);
        level.plan ??= count;
        if (indent === 0 && count === 0 && /^skip/i.test(comment))
            this.#skipAll = true;
    }
    #testPoint(isNot, rest, indent) {
        this.#isTap = true;
        this.#endPoint();
        const level = this.#level(indent);
        level.points++;
        this.#named = undefined;
        const said = described(rest);
        const suite = this.#levels
            .map(({ name }) => name)
            .filter(Boolean)
            .join(" > ");
        this.#point = {
            case: {
                name: said.name || `test ${said.number ?? level.points}`,
                suite: suite === "" ? undefined : suite,
                status: tap_reader_statusOf(isNot, said.directive),
                timeMs: said.timeMs,
            },
            block: [],
            blockSize: 0,
            comments: "",
        };
    }
    #endPoint() {
        const point = this.#point;
        this.#point = null;
        this.#block = null;
        if (!point)
            return;
        const text = point.block.join("\n");
        const isSuite = /^type: '?suite'?$/m.test(text);
        if (isSuite && (point.case.status !== "failed" || /^failureType: '?subtestsFailed'?$/m.test(text)))
            return;
        const duration = Number(/^duration_ms: ([\d.]+)$/m.exec(text)?.[1] ?? Number.NaN);
        const timeMs = point.case.timeMs ?? (Number.isFinite(duration) ? duration : undefined);
        const isFailed = point.case.status === "failed";
        this.#cases.push(this.#make({ ...point.case, timeMs, ...(isFailed ? this.#failure(text, point.comments) : {}) }));
    }
    #failure(text, comments) {
        const block = (0,json_values/* asObject */.eB)(text === "" ? null : this.#yaml(text));
        const at = (0,json_values/* asObject */.eB)(block.at);
        const location = /^(.*?):(\d+)(?::\d+)?\)?$/.exec((0,json_lines/* textOf */.b6)(block.location) ?? (0,json_lines/* textOf */.b6)(block.at) ?? "");
        // bats: `(in test file cart.bats, line 2)`; Perl: `at cart.t line 2.`
        const commented = /(?:\bfile|^\s*at) (\S+?),? line (\d+)[.)]/m.exec(comments);
        const path = (0,json_lines/* textOf */.b6)(at.file) ?? (0,json_lines/* textOf */.b6)(at.fileName) ?? (0,json_lines/* textOf */.b6)(block.file) ?? location?.[1] ?? commented?.[1];
        const lines = [at.line, at.lineNumber, block.line, Number(location?.[2]), Number(commented?.[2])];
        const message = (0,json_lines/* textOf */.b6)(block.message) ?? (0,json_lines/* textOf */.b6)(block.error) ?? (0,json_lines/* textOf */.b6)((0,json_values/* asObject */.eB)(block.error).message);
        const named = path?.replace(/^.*\((?=[^()]*$)/, "").replace(/^file:\/\//, "");
        const timeMs = (0,json_lines/* numberOf */.rl)(block.duration_ms);
        const details = (0,json_lines/* textOf */.b6)(block.stack) ?? (text || comments);
        const otherwise = text === "" ? (0,parsers_text/* firstLine */.TM)(comments.replace(/^\(in [^\n]*\n/m, "")) : differenceOf(block);
        return {
            ...(named ? { path: named, line: lines.map(json_values/* asPlace */.s$).find((line) => line !== undefined) } : {}),
            ...(timeMs === undefined ? {} : { timeMs }),
            failure: { kind: "failure", message: message ?? (otherwise || "The test is not ok."), text: details },
        };
    }
    /** What is wrong with the stream as a whole; null if it is no TAP at all. */
    finish() {
        this.#endPoint();
        if (!this.#isTap)
            return null;
        const [top, inner] = this.#levels;
        const { plan = null, points = 0 } = top ?? {};
        if (this.#bail !== null) {
            const why = this.#bail === "" ? "." : `: ${this.#bail}`;
            return [{ code: "incomplete", message: `The test run bailed out${why}` }];
        }
        if (inner)
            return [{ code: "truncated", message: "The stream ends within subtests." }];
        if (plan === null)
            return [{ code: "truncated", message: "The stream has no plan (1..n): it may be cut." }];
        if (points < plan) {
            return [{ code: "truncated", message: `The plan says ${plan} tests; the stream holds ${points} of them.` }];
        }
        if (points > plan && !this.#skipAll) {
            const message = `The plan says ${plan} tests, and the stream holds ${points}; what it holds was counted.`;
            return [{ code: "disagreement", message }];
        }
        return [];
    }
    cases() {
        return this.#cases;
    }
}
/** `12 - description # TODO reason`, all of it optional; `\#` is no directive. */
function described(rest) {
    const numbered = /^(\d+)(?!\w)/.exec(rest);
    const number = numbered?.[1];
    const all = rest.slice(number?.length ?? 0, 10_000).trim();
    // An opening brace begins the subtests of older node-tap.
    const text = all.replace(/^-\s*/, "").replace(/\{$/, "");
    const directive = /(?:^|\s)#\s*(skip\w*|todo)\b/i.exec(text);
    const time = /(?:^|\s)#\s*time=([\d.]+)(ms|s)\b/.exec(text);
    const end = Math.min(directive?.index ?? text.length, time?.index ?? text.length);
    const word = directive?.[1]?.toLowerCase();
    return {
        number: number === undefined ? null : Number(number),
        name: text.slice(0, end).trim().replaceAll("\\#", "#").replaceAll("\\\\", "\\"),
        directive: word === undefined ? null : word === "todo" ? "todo" : "skip",
        timeMs: time ? Number(time[1]) * (time[2] === "s" ? 1_000 : 1) : undefined,
    };
}
/** A test that is still to do may fail; one that passes has passed. */
function tap_reader_statusOf(isNot, directive) {
    if (directive === "skip" || (directive === "todo" && isNot))
        return "skipped";
    return isNot ? "failed" : "passed";
}
/** What tape and others say instead of a message. */
function differenceOf({ expected, actual }) {
    if (expected === undefined && actual === undefined)
        return "";
    return `expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`;
}

;// CONCATENATED MODULE: ./build/src/parsers/tap.js




/**
 * The Test Anything Protocol, versions 12 to 14, with the subtests of 14 and of Perl, node-tap and node:
 * https://testanything.org/tap-version-14-specification.html
 */
const tap = {
    format: "tap",
    recognise: (head) => /^TAP version \d+\s*$/m.test(head) ||
        /^1\.\.\d+[ \t]*(?:#[^\n]*)?\r?(?:\n|$)/.test(head) ||
        (/^1\.\.\d+\s*$/m.test(head) && testLine.test(head)) ||
        // A stream without a plan, which began well and was cut.
        /^(?:#[^\n]*\n)*(?:not )?ok \d+(?: |\r?\n|$)/.test(head),
    parse: parseTap,
};
const testLine = /^(?:not )?ok(?: \d+)?(?: |-|\r?$)/m;
async function parseTap(source) {
    const { parse, YAMLError } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const reader = new TapReader((0,test_cases/* caseMaker */.ze)(), (text) => {
        try {
            return parse(text, { logLevel: "silent", maxAliasCount: 10 });
        }
        catch (error) {
            // What is no YAML, or has more aliases than the library follows, is still shown as it stands.
            if (error instanceof YAMLError || error instanceof ReferenceError)
                return null;
            throw error;
        }
    });
    let number = 0;
    for await (const line of (0,parsers_source/* lines */.Mn)(source)) {
        number++;
        reader.line(line);
    }
    const { path } = source;
    const end = reader.finish();
    if (end === null)
        return { problems: [{ path, code: "malformed", message: "The file holds no line of TAP." }] };
    const problems = end.map((one) => ({ path, line: number, ...one }));
    return { tests: (0,core_tests/* countTests */.tu)(reader.cases()), problems };
}

// EXTERNAL MODULE: ./build/src/parsers/trivy-json.js
var trivy_json = __webpack_require__(79529);
;// CONCATENATED MODULE: ./build/src/parsers/trx.js





/** Results of Visual Studio's test platform (`dotnet test --logger trx`); the schema is vstst.xsd, TeamTest/2010. */
const trx = {
    format: "trx",
    recognise: (head) => trx_roots.includes((0,xml/* rootElement */.d)(head) ?? ""),
    parse: parseTrx,
};
const trx_roots = ["TestRun"];
const results = [
    "UnitTestResult",
    "TestResult",
    "GenericTestResult",
    "ManualTestResult",
    "WebTestResult",
    "LoadTestResult",
    "TestResultAggregation",
];
const passed = ["Passed", "PassedButRunAborted", "Warning", "Completed"];
const skipped = ["NotExecuted", "NotRunnable", "Inconclusive", "Pending"];
async function parseTrx(source) {
    const reader = new TrxReader();
    const problem = await (0,xml/* readXml */.k)(source, trx_roots, reader);
    if (problem?.code === "unknown-format")
        return { problems: [problem] };
    return (0,test_cases/* testsParsed */.$w)(reader.cases, problem, problem ? [] : reader.problems(source.path));
}
class TrxReader {
    #make = (0,test_cases/* caseMaker */.ze)();
    #keep = (0,parsers_text/* keeper */.tF)();
    cases = [];
    #open = [];
    #names = [];
    /** Test by id → the cases that are its results: the class that it belongs to stands behind all results. */
    #byTest = new test_cases/* Positions */.Hy();
    #definition;
    #outcome;
    #counters = null;
    #line = 1;
    /** Is the run information that is being read an error? */
    #isErrorInfo = false;
    #errors = [];
    open(name, attributes, line) {
        const parent = this.#names.at(-1);
        this.#names.push(name);
        if (results.includes(name) && (parent === "Results" || parent === "InnerResults")) {
            this.#open.push({ attributes, message: "", trace: "" });
        }
        else if (parent === "TestDefinitions") {
            this.#definition = attributes.id?.toLowerCase();
        }
        else if (name === "TestMethod" && this.#definition !== undefined) {
            this.#define(this.#definition, attributes);
        }
        else if (name === "ResultSummary") {
            this.#outcome = attributes.outcome;
        }
        else if (name === "Counters" && parent === "ResultSummary") {
            this.#counters = attributes;
            this.#line = line;
        }
        else if (name === "RunInfo") {
            this.#isErrorInfo = attributes.outcome === "Error" || attributes.outcome === "Failed";
        }
        return ((parent === "ErrorInfo" && (name === "Message" || name === "StackTrace")) ||
            (parent === "RunInfo" && name === "Text" && this.#isErrorInfo));
    }
    close(name, text) {
        this.#names.pop();
        const parent = this.#names.at(-1);
        const result = this.#open.at(-1);
        if (result && parent === "ErrorInfo" && name === "Message")
            result.message = text;
        else if (result && parent === "ErrorInfo" && name === "StackTrace")
            result.trace = text;
        else if (parent === "RunInfo" && name === "Text" && this.#isErrorInfo && this.#errors.length < 10) {
            this.#errors.push((0,parsers_text/* bounded */.Mm)(text.trim(), parsers_text/* MESSAGE_LIMIT */.Gy));
        }
        else if (result && results.includes(name) && (parent === "Results" || parent === "InnerResults")) {
            this.#open.pop();
            this.#closeResult(result);
        }
    }
    #closeResult({ attributes, message, trace }) {
        const { outcome, testName = "", testId } = attributes;
        const status = trx_statusOf(outcome);
        const raw = {
            name: testName || attributes.dataRowInfo || "",
            status,
            timeMs: duration(attributes.duration),
            ...(status === "failed"
                ? {
                    failure: {
                        kind: outcome === "Failed" ? "failure" : "error",
                        message: message.trim() || (outcome === "Failed" ? "" : `The test ended as ${outcome ?? "Error"}.`),
                        text: trace,
                    },
                }
                : {}),
        };
        if (testId)
            this.#byTest.add(this.#keep(testId.toLowerCase()), this.cases.length);
        this.cases.push(this.#make(raw));
    }
    /** `Shop.CartTests, Shop, Version=1.0.0.0, …` is the older way to name a class. */
    #define(testId, { className }) {
        const suite = className?.split(",", 1)[0]?.trim();
        if (!suite)
            return;
        for (const at of this.#byTest.get(testId)) {
            const test = this.cases[at];
            if (!test)
                continue;
            const { name } = test;
            const short = name.startsWith(`${suite}.`) ? name.slice(suite.length + 1) : name;
            this.cases[at] = { ...test, name: short, suite: this.#keep((0,parsers_text/* bounded */.Mm)(suite, parsers_text/* MESSAGE_LIMIT */.Gy)) };
        }
    }
    /** A run can fail by itself: its host crashed, or was stopped. What it did not run was then not judged. */
    problems(path) {
        const tests = (0,core_tests/* countTests */.tu)(this.cases);
        const bad = this.#outcome !== undefined && !["Completed", "Passed", "Warning"].includes(this.#outcome);
        const unexplained = bad && (this.#outcome !== "Failed" || tests.failed === 0);
        const why = this.#errors.length > 0 ? `: ${this.#errors.join(" ")}` : "";
        const message = (0,parsers_text/* bounded */.Mm)(`The test run ended as ${this.#outcome}${why || "."}`, parsers_text/* MESSAGE_LIMIT */.Gy);
        const incomplete = unexplained ? [{ path, code: "incomplete", message }] : [];
        const counters = this.#counters ?? {};
        const failing = ["failed", "error", "timeout", "aborted"].map((key) => (0,xml_values/* whole */.W)(counters[key]));
        const failed = failing.every((count) => count === null)
            ? null
            : failing.reduce((sum, count) => sum + (count ?? 0), 0);
        const says = { tests: [(0,xml_values/* whole */.W)(counters.total)], failed };
        return [...incomplete, ...(0,test_cases/* totalsProblem */.BW)(path, says, { tests: tests.total, failed: tests.failed }, this.#line)];
    }
}
/** The schema's default is `Error`: a result without outcome was never said to have passed. */
function trx_statusOf(outcome = "Error") {
    if (passed.includes(outcome))
        return "passed";
    return skipped.includes(outcome) ? "skipped" : "failed";
}
/** `00:00:01.2345678`, with days before a dot if there are any. */
function duration(text) {
    const parts = /^(?:(\d+)\.)?(\d+):(\d+):(\d+(?:\.\d+)?)$/.exec(text ?? "");
    if (!parts)
        return undefined;
    const [days, hours, minutes, seconds] = parts.slice(1).map((part) => Number(part ?? 0));
    const all = (((days ?? 0) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0);
    return Math.round(all * 1e6) / 1e3;
}

// EXTERNAL MODULE: ./build/src/parsers/tsc-text.js
var tsc_text = __webpack_require__(41054);
// EXTERNAL MODULE: ./build/src/parsers/unified-diff.js
var unified_diff = __webpack_require__(96554);
;// CONCATENATED MODULE: ./build/src/parsers/unix-text.js

const LINE = /^((?:[A-Za-z]:)?[^\s:][^:]*):(\d+):(\d+): (.+) \[(Error|Warning|error|warning|info|Info)(?:\/([^\]]+))?\]$/;
/** The `unix` format of JavaScript linters, `path:line:column: message [Level/rule]`. */
const unixText = {
    format: "unix-text",
    emptyIsClean: true,
    recognise: (head) => (0,line_report/* hasLine */.pc)(head, LINE),
    parse: (source) => (0,line_report/* readLines */.Se)(source, unix_text_toFinding),
};
function unix_text_toFinding(line) {
    const [, path, row, column, message = "", level = "", rule] = LINE.exec(line) ?? [];
    if (path === undefined)
        return null;
    const word = level.toLowerCase();
    return {
        tool: "unix",
        rule: rule ?? "unix",
        message,
        severity: word === "error" || word === "warning" ? word : "note",
        path,
        range: (0,line_report/* placeOf */.$t)(row, column),
    };
}

;// CONCATENATED MODULE: ./build/src/parsers/vs-coverage.js



/** XML of Visual Studio's dynamic code coverage (`dotnet-coverage merge -f xml`, `CodeCoverage.exe analyze`). */
const vsCoverage = {
    format: "vs-coverage",
    recognise: (head) => (0,xml/* rootElement */.d)(head) === "results" && /<(?:modules|module|skipped_modules)\b/.test(head),
    parse: parseVsCoverage,
};
async function parseVsCoverage(source) {
    const reader = new VsCoverageReader();
    const problem = await (0,xml/* readXml */.k)(source, ["results"], reader);
    if (problem)
        return { problems: [problem] };
    const problems = [];
    if (reader.astray > 0) {
        const message = `${reader.astray} source files have lines, and no name: they were left out.`;
        problems.push({ path: source.path, code: "disagreement", message });
    }
    return { coverage: { files: (0,line_table/* toFiles */.Fx)(reader.files) }, problems };
}
class VsCoverageReader {
    files = new Map();
    /** Source files that have ranges, and no name. */
    astray = 0;
    #keep = (0,parsers_text/* keeper */.tF)();
    /** Lines of the open module by the number of their file: a module names its files at its end. */
    #lines = new Map();
    open(name, attributes) {
        if (name === "module")
            this.#lines = new Map();
        else if (name === "range")
            this.#range(attributes);
        else if (name === "source_file") {
            const lines = this.#lines.get(attributes.id ?? "");
            this.#lines.delete(attributes.id ?? "");
            const table = (0,line_table/* tableOf */.c_)(this.files, this.#keep(attributes.path ?? ""));
            for (const [line, hits] of lines ?? [])
                (0,line_table/* coverSpan */.c1)(table.lines, line, line, hits);
        }
        return false;
    }
    #range(attributes) {
        const id = this.#keep(attributes.source_id ?? "");
        const lines = this.#lines.get(id) ?? new Map();
        this.#lines.set(id, lines);
        const from = Number(attributes.start_line);
        const hits = attributes.covered === "yes" || attributes.covered === "partial" ? 1 : 0;
        (0,line_table/* coverSpan */.c1)(lines, from, Number(attributes.end_line ?? from), hits);
    }
    close(name) {
        if (name === "module")
            this.astray += this.#lines.size;
    }
}

;// CONCATENATED MODULE: ./build/src/parsers/xunit.js



/** Results of xUnit.net 1, 2 and 3: https://xunit.net/docs/format-xml-v2 and its neighbours. */
const xunit = {
    format: "xunit",
    recognise: (head) => {
        const root = (0,xml/* rootElement */.d)(head);
        // Other documents of .NET and of Maven have an <assembly> at their root too.
        return (root === "assemblies" ||
            (root === "assembly" && /<(?:\w+:)?assembly\s[^>]*\b(?:test-framework|run-date|total)=/.test(head)));
    },
    parse: parseXunit,
};
const xunit_roots = ["assemblies", "assembly"];
const xunit_STATUS = {
    pass: "passed",
    fail: "failed",
    skip: "skipped",
    notrun: "skipped",
};
async function parseXunit(source) {
    const reader = new XunitReader(source.path);
    const problem = await (0,xml/* readXml */.k)(source, xunit_roots, reader);
    if (problem?.code === "unknown-format")
        return { problems: [problem] };
    return (0,test_cases/* testsParsed */.$w)(reader.cases, problem, reader.disagreements.slice(0, 1));
}
class XunitReader {
    path;
    cases = [];
    disagreements = [];
    #make = (0,test_cases/* caseMaker */.ze)();
    #names = [];
    #assembly = null;
    #test = null;
    #error = null;
    #failure = null;
    constructor(path) {
        this.path = path;
    }
    open(name, attributes, line) {
        const parent = this.#names.at(-1);
        this.#names.push(name);
        if (name === "assembly" && !this.#assembly)
            this.#assembly = { attributes, line, tests: 0, failed: 0 };
        else if (name === "test" && !this.#test)
            this.#test = attributes;
        else if (name === "error" && parent === "errors")
            this.#error = attributes;
        else if (name === "failure" && (parent === "test" || parent === "error")) {
            this.#failure = { exception: attributes["exception-type"] ?? "", message: "", trace: "" };
        }
        return (name === "message" || name === "stack-trace") && parent === "failure";
    }
    close(name, text) {
        this.#names.pop();
        const isOfFailure = this.#names.at(-1) === "failure" && this.#failure !== null;
        if (name === "message" && isOfFailure && this.#failure)
            this.#failure.message = text;
        else if (name === "stack-trace" && isOfFailure && this.#failure)
            this.#failure.trace = text;
        else if (name === "test" && this.#test && !this.#names.includes("test"))
            this.#closeTest(this.#test);
        else if (name === "error" && this.#error && this.#names.at(-1) === "errors")
            this.#closeError(this.#error);
        else if (name === "assembly" && !this.#names.includes("assembly"))
            this.#closeAssembly();
    }
    #closeTest(test) {
        const { name = "", type, method, result } = test;
        const status = this.#failure ? "failed" : (xunit_STATUS[(result ?? "").toLowerCase()] ?? "failed");
        const full = name || method || "";
        this.cases.push(this.#make({
            name: type && full.startsWith(`${type}.`) ? full.slice(type.length + 1) : full,
            suite: type,
            className: type,
            path: test["source-file"],
            line: (0,xml_values/* whole */.W)(test["source-line"]) || undefined,
            status,
            timeMs: (0,xml_values/* milliseconds */.R)(test.time),
            ...(status === "failed" ? { failure: this.#said(`The report gives the result "${result}".`, "failure") } : {}),
        }));
        if (this.#assembly) {
            this.#assembly.tests++;
            if (status === "failed")
                this.#assembly.failed++;
        }
        this.#test = null;
        this.#failure = null;
    }
    /** What failed beside the tests, as the cleanup of a class does; the assembly's totals leave it out. */
    #closeError({ type = "error", name }) {
        const title = name ? `[${type}] ${name}` : `[${type}]`;
        this.cases.push(this.#make({ name: title, status: "failed", failure: this.#said(`${title} failed.`, "error") }));
        this.#error = null;
        this.#failure = null;
    }
    #said(otherwise, kind) {
        const { exception = "", message = "", trace } = this.#failure ?? {};
        return { kind, message: message.trim() || exception || otherwise, text: trace };
    }
    #closeAssembly() {
        const assembly = this.#assembly;
        this.#assembly = null;
        if (!assembly)
            return;
        const { attributes, line, tests, failed } = assembly;
        const total = (0,xml_values/* whole */.W)(attributes.total);
        // Version 3 counts the explicit tests that it did not run apart.
        const readings = [total, total === null ? null : total + ((0,xml_values/* whole */.W)(attributes["not-run"]) ?? 0)];
        const says = { tests: readings, failed: (0,xml_values/* whole */.W)(attributes.failed) };
        this.disagreements.push(...(0,test_cases/* totalsProblem */.BW)(this.path, says, { tests, failed }, line));
    }
}

// EXTERNAL MODULE: ./build/src/parsers/yamllint-text.js
var yamllint_text = __webpack_require__(51380);
// EXTERNAL MODULE: ./build/src/parsers/zizmor-json.js
var zizmor_json = __webpack_require__(69260);
;// CONCATENATED MODULE: ./build/src/parsers/registry.js































































































/**
 * All formats, in the order in which they are asked whether a document is theirs: the ones that can tell for certain
 * first, loose text formats last. Their files are light: XML and JSON readers are loaded when a document is read.
 */
const parsers = [
    // XML documents
    junitLint,
    junit/* junit */.b,
    nunit,
    xunit,
    trx,
    sonarTests,
    cobertura,
    clover,
    jacoco,
    opencover,
    sonarqube,
    scoverage,
    dotcover,
    vsCoverage,
    checkstyle,
    // JSON documents with keys of their own
    sarif,
    cyclonedxJson,
    spdxJson,
    githubSnapshot,
    trivy_json/* trivyJson */.p,
    grypeJson,
    snyk_json/* snykJson */.a,
    npm_audit/* npmAudit */.V,
    cargo_audit_json/* cargoAuditJson */.E,
    pip_audit_json/* pipAuditJson */.z,
    govulncheck_json/* govulncheckJson */.i,
    gitleaks_json/* gitleaksJson */.z,
    checkov_json/* checkovJson */.C,
    bandit_json/* banditJson */.n,
    semgrep_json/* semgrepJson */.A,
    osv_json/* osvJson */.R,
    zizmor_json/* zizmorJson */.A,
    actionlint_json/* actionlintJson */.m,
    shellcheck_json/* shellcheckJson */.d,
    hadolint_json/* hadolintJson */.w,
    golangci_json/* golangciJson */.f,
    pylint_json/* pylintJson */.b,
    rubocop_json/* rubocopJson */.n,
    stylelint_json/* stylelintJson */.l,
    biome_json/* biomeJson */.F,
    oxlint_json/* oxlintJson */.$,
    codeclimateJson,
    staticcheck_json/* staticcheckJson */.B,
    rdjson/* rdjson */.F,
    // JSON documents and streams of objects
    go_test_json/* goTestJson */.P1,
    libtestJson,
    dartJson,
    cucumber_messages/* cucumberMessages */.r,
    ruff_json/* ruffJson */.u,
    mypy_json/* mypyJson */.s,
    markdownlintJson,
    eslint_json/* eslintJson */.W,
    jest_json/* jestJson */.L,
    mochaJson,
    rspecJson,
    ctrf,
    cucumber_json/* cucumberJson */.B,
    cargo_json/* cargoJson */.p,
    govet_json/* govetJson */.A,
    istanbulFinal,
    istanbulSummary,
    coveragePyJson,
    llvmCov,
    gcovJson,
    simplecov,
    // Line formats with a header of their own
    tap,
    lcov/* lcov */.f,
    go_cover/* goCover */.M,
    gcovText,
    luacov,
    coveragePyText,
    // Text that tools print
    gofmt_diff/* gofmtDiff */.D,
    unified_diff/* unifiedDiff */.W,
    rustfmt_check/* rustfmtCheck */.C,
    prettier_list/* prettierList */.a,
    tsc_text/* tscText */.I,
    nextest,
    libtest/* libtest */.U,
    cargoText,
    githubCommands,
    black_text/* blackText */.X,
    banditText,
    isortText,
    yamllint_text/* yamllintText */.C,
    actionlintText,
    rubocopText,
    pylintText,
    unixText,
    markdownlint_text/* markdownlintText */.U,
    mypy_text/* mypyText */.j,
    flake8_text/* flake8Text */.L,
    gccText,
    goText,
    fileList,
];
/** How much of a document its recognition may look at, in characters. */
const HEAD = 64 * 1024;
/** Finds the parser of a document by its content, or the one that `format` names. */
async function recognise(source, format) {
    const named = parsers.find((parser) => parser.format === format);
    if (format !== undefined && !named)
        return { problem: noSuchFormat(source.path, format) };
    if (named?.emptyIsClean)
        return { parser: named };
    const head = await headOf(source);
    if (head === "") {
        return { problem: { path: source.path, code: "empty", message: "The file is empty." } };
    }
    const parser = named ?? parsers.find((candidate) => candidate.recognise(head, source.path));
    return parser ? { parser } : { problem: unknown(source.path, head) };
}
/** Reads a document of any known format. What it cannot read is a problem in the result; `format` is then null. */
async function parseReport(source, format) {
    const found = await recognise(source, format);
    if ("problem" in found)
        return { format: null, problems: [found.problem] };
    const parsed = await found.parser.parse(source);
    return { format: found.parser.format, ...parsed, problems: [...parsed.problems, ...limited(source.path, parsed)] };
}
/** Says that a result does not hold all that was counted. */
function limited(path, { tests }) {
    if (!tests?.omitted)
        return [];
    const [total, kept] = [tests.total, tests.cases.length].map((count) => count.toLocaleString("en"));
    const message = `All ${total} tests were counted, but only ${kept} are kept by name: no more are listed or compared.`;
    return [{ path, code: "limited", message }];
}
/** Start of the document from its first character that is no white space; empty if there is none. */
async function headOf(source) {
    let head = "";
    for await (const chunk of source.text()) {
        head = (head + chunk).trimStart();
        if (head.length >= HEAD)
            break;
    }
    return head.slice(0, HEAD);
}
function noSuchFormat(path, format) {
    const names = parsers.map((parser) => parser.format);
    const nearest = names.length > 0 ? ` (did you mean "${(0,mod/* closest */.kp)(format, names)}"?)` : "";
    return {
        path,
        code: "unknown-format",
        message: `There is no format "${format}"${nearest}. Known formats: ${names.join(", ")}.`,
    };
}
function unknown(path, head) {
    const line = (/^[^\r\n]*/.exec(head)?.[0] ?? "").slice(0, 120);
    return {
        path,
        code: "unknown-format",
        message: `No known report format starts like this: ${line}`,
        line: 1,
    };
}


/***/ })

};
