export const id = 8408;
export const ids = [8408];
export const modules = {

/***/ 34545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/problem.js
var problem = __webpack_require__(67798);
// EXTERNAL MODULE: ./build/src/core/verdict.js
var verdict = __webpack_require__(18732);
// EXTERNAL MODULE: ./build/src/parsers/registry.js + 51 modules
var registry = __webpack_require__(16021);
// EXTERNAL MODULE: ./build/src/parsers/source.js
var source = __webpack_require__(45877);
// EXTERNAL MODULE: ./build/src/core/coverage.js
var core_coverage = __webpack_require__(23323);
// EXTERNAL MODULE: ./build/src/render/figures.js
var figures = __webpack_require__(87671);
// EXTERNAL MODULE: ./build/src/render/ink.js
var ink = __webpack_require__(18842);
;// CONCATENATED MODULE: ./build/src/render/files.js




/** What each report file holds, for the `report` command: a line of figures, then failures and problems with their places. */
function filesText(files, look) {
    return (0,ink/* spell */.lO)(look, files.map((file) => fileText(file, look)).join("\n\n"));
}
function fileText(file, look) {
    const isBad = (file.tests?.failed ?? 0) > 0;
    const isBroken = file.format === null || file.problems.some(problem/* isFatal */.B);
    const sign = (0,ink/* mark */.Gy)(look, isBad ? "failed" : isBroken ? "broken" : "passed");
    const lines = [`${sign} ${(0,ink/* paint */.nI)(look, "bold", (0,ink/* plain */.pj)(file.path))}  ${files_figures(file)}`];
    for (const test of (file.tests?.cases ?? []).filter(({ status }) => status === "failed").slice(0, 50)) {
        const place = test.path === undefined ? "" : `${(0,ink/* plain */.pj)(test.path)}${test.line === undefined ? "" : `:${test.line}`}  `;
        const suite = test.suite === undefined ? "" : `${(0,ink/* plain */.pj)(test.suite)} `;
        lines.push(`    ${place}${suite}${(0,ink/* plain */.pj)(test.name)}`);
        lines.push(...(0,ink/* plainLines */.y1)(test.failure?.message ?? "", 3).map((line) => `        ${line}`));
    }
    for (const finding of (file.findings ?? []).slice(0, 100)) {
        const place = finding.path === undefined ? "" : `${(0,ink/* plain */.pj)(finding.path)}:${finding.range?.startLine ?? 1}  `;
        lines.push(`    ${place}${(0,figures/* levelWord */.dc)(finding)}  ${(0,ink/* plain */.pj)((0,figures/* findingText */.NK)(finding))} (${(0,ink/* plain */.pj)(finding.rule)})`);
    }
    for (const problem of file.problems) {
        const line = problem.line === undefined ? "" : `:${problem.line}`;
        lines.push(`    ${(0,ink/* mark */.Gy)(look, "broken")} ${(0,ink/* plain */.pj)(problem.path)}${line}  ${problem.code}: ${(0,ink/* plain */.pj)(problem.message)}`);
    }
    return lines.join("\n");
}
function files_figures({ format, tests, coverage, findings }) {
    const parts = [format ?? "not read"];
    if (tests) {
        const failed = tests.failed > 0
            ? `${(0,figures/* number */.ai)(tests.failed)} of ${(0,figures/* count */.U9)(tests.total, "test")} failed`
            : `${(0,figures/* count */.U9)(tests.total, "test")} passed`;
        parts.push(tests.skipped > 0 ? `${failed}, ${(0,figures/* number */.ai)(tests.skipped)} skipped` : failed);
    }
    if (coverage) {
        const total = (0,core_coverage/* totalCount */.wv)(coverage.files);
        parts.push(`${(0,core_coverage/* percent */.KN)(total) ?? "?"} % of ${(0,figures/* count */.U9)(total.total, "line")} covered in ${(0,figures/* count */.U9)(coverage.files.length, "file")}`);
    }
    if (findings)
        parts.push((0,figures/* count */.U9)(findings.length, "finding"));
    return parts.join(" · ");
}

// EXTERNAL MODULE: ./build/src/core/finding.js
var finding = __webpack_require__(45068);
;// CONCATENATED MODULE: ./build/src/render/report-json.js


function reportJson(files) {
    return {
        files: files.map(fileJson),
        problems: files
            .flatMap((file) => file.problems)
            .map(({ path, code, message, line }) => ({
            path,
            code,
            message,
            ...(line === undefined ? {} : { line }),
        })),
    };
}
function fileJson(file) {
    const { path, format, tests, coverage, findings, measurements } = file;
    return {
        path,
        format,
        ...(tests
            ? {
                tests: {
                    total: tests.total,
                    passed: tests.passed,
                    failed: tests.failed,
                    skipped: tests.skipped,
                    time: tests.timeMs / 1000,
                },
            }
            : {}),
        ...(coverage ? { coverage: coverageJson(coverage) } : {}),
        ...(findings
            ? {
                findings: {
                    total: findings.length,
                    bySeverity: Object.fromEntries(finding/* severities */.gO.map((severity) => [severity, findings.filter((one) => one.severity === severity).length])),
                },
            }
            : {}),
        ...(measurements
            ? { measurements: measurements.map(({ name, value, unit, better }) => ({ name, value, unit, better })) }
            : {}),
    };
}
function coverageJson({ files }) {
    const branches = sum(files.flatMap((file) => file.branches ?? []));
    const functions = sum(files.flatMap((file) => file.functions ?? []));
    return { lines: (0,core_coverage/* totalCount */.wv)(files), ...(branches ? { branches } : {}), ...(functions ? { functions } : {}) };
}
function sum(counts) {
    return counts.length === 0 ? null : counts.reduce(core_coverage/* addCounts */.c5);
}

// EXTERNAL MODULE: ./build/src/render/terminal.js + 3 modules
var terminal = __webpack_require__(70572);
// EXTERNAL MODULE: ./build/src/commands/command.js
var command = __webpack_require__(62925);
// EXTERNAL MODULE: ./build/src/commands/saved-report.js
var saved_report = __webpack_require__(21590);
;// CONCATENATED MODULE: ./build/src/commands/report.js










/** A saved Report is small; a larger file is a tool's. */
const maxSavedBytes = 20 * 1024 * 1024;
/** Reads report files of any known format, or a saved Report, and shows them. */
const report = async ({ world, words, options, out, err }) => {
    if (words.length === 0) {
        (0,command/* print */.yy)(err, "report needs the files to read: gatehouse report reports/junit.xml coverage.xml");
        return command/* usageError */.Wp;
    }
    const look = { color: options.color, unicode: true, width: out.columns ?? 100 };
    const [only] = words;
    const saved = words.length === 1 && only !== undefined && !options.json ? await savedReport(only, world) : null;
    if (saved) {
        const plan = {
            schemaVersion: 1,
            config: null,
            event: saved.event,
            commit: saved.commit,
            base: null,
            failFast: "no-new",
            concurrency: 1,
            cache: false,
            setup: [],
            gates: [],
        };
        (0,command/* print */.yy)(out, (0,terminal/* terminal */.F)(saved, { plan, reportPath: null }, look));
        return (0,verdict/* exitCode */.I$)(saved.verdict);
    }
    const files = [];
    for (const path of words)
        files.push({ path, ...(await readFile(path, world)) });
    if (options.json)
        (0,command/* printJson */.Q2)(out, reportJson(files));
    else
        (0,command/* print */.yy)(out, filesText(files, look));
    if (files.some(({ problems }) => problems.some(problem/* isFatal */.B)))
        return 3;
    return files.some(({ tests }) => (tests?.failed ?? 0) > 0) ? 1 : 0;
};
async function readFile(path, { files, cwd }) {
    const full = (0,external_node_path_.resolve)(cwd, path);
    const stat = await files.stat(full);
    if (stat === null || stat.isDirectory) {
        const message = stat === null ? "The file does not exist." : "This is a folder: name the files in it.";
        return { format: null, problems: [{ path, code: "missing", message }] };
    }
    return (0,registry.parseReport)((0,source/* byteSource */.ex)(path, () => files.readStream(full)));
}
async function savedReport(path, { files, cwd }) {
    const full = (0,external_node_path_.resolve)(cwd, path);
    const stat = await files.stat(full);
    if (stat === null || stat.isDirectory || stat.size > maxSavedBytes)
        return null;
    const text = await files.readText(full);
    return text === null ? null : (0,saved_report/* readReport */.t)(text);
}


/***/ }),

/***/ 21590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readReport)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);

/** The parts of a saved Report without which it cannot be shown; what else it holds is taken as it is. */
const gate = valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    kind: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    needs: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    verdict: valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ outcome: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), reason: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), message: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    durationMs: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    steps: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), command: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    findings: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ tool: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), rule: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), message: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), severity: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    fixed: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({})),
    measurements: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({})),
    problems: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ path: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), code: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), message: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
});
const saved = valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    schemaVersion: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    verdict: gate.entries.verdict,
    event: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    durationMs: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    gates: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(gate),
});
/** A Report that a run saved, or null if the text is something else. */
function readReport(text) {
    if (!text.trimStart().startsWith("{"))
        return null;
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        // Not a Report then; what it is instead is for the parsers to say.
        return null;
    }
    return valibot__WEBPACK_IMPORTED_MODULE_0__.is(saved, value) ? value : null;
}


/***/ }),

/***/ 36355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A8: () => (/* binding */ isUsualTests),
/* harmony export */   Am: () => (/* binding */ growth),
/* harmony export */   B1: () => (/* binding */ withNames),
/* harmony export */   H$: () => (/* binding */ sizedOf),
/* harmony export */   IC: () => (/* binding */ imagesOf),
/* harmony export */   KQ: () => (/* binding */ billsOf),
/* harmony export */   QC: () => (/* binding */ builtOf),
/* harmony export */   Tu: () => (/* binding */ compareArtifacts),
/* harmony export */   bs: () => (/* binding */ together),
/* harmony export */   t: () => (/* binding */ shortImageName),
/* harmony export */   vt: () => (/* binding */ kindByName),
/* harmony export */   wQ: () => (/* binding */ usualTests)
/* harmony export */ });
/* unused harmony exports artifactKinds, evenedName */
/** What gates make and that is kept: files that are built, each by its size and digest, images, and bills of materials. */
const artifactKinds = (/* unused pure expression or super */ null && (["wheel", "sdist", "crate", "npm-package", "executable", "file", "signature"]));
/** The last part of an image's name: `api` of `ghcr.io/acme/api`. */
function shortImageName(name) {
    return name.slice(name.lastIndexOf("/") + 1);
}
/** Where tests usually are, and hardly anything else: what is laid beside artifacts that are tested, unless the config says what. */
const usualTests = ["tests/**", "test/**"];
function isUsualTests(globs) {
    return globs.join("\n") === usualTests.join("\n");
}
/** Those of a gate's artifacts that were built. */
function builtOf({ artifacts = [] }) {
    return artifacts.filter((artifact) => "sha256" in artifact);
}
/** Those of a gate's artifacts that are bills of materials. */
function billsOf({ artifacts = [] }) {
    return artifacts.filter((artifact) => "components" in artifact);
}
/** Those of a gate's artifacts that are images. */
function imagesOf({ artifacts = [] }) {
    return artifacts.filter((artifact) => "platforms" in artifact);
}
/** Those whose size is compared with the base's: files that were built, and images. */
function sizedOf(made) {
    return [...builtOf(made), ...imagesOf(made)];
}
/** Below both, a size is said to have stayed: our own, less than what a time or a path inside the file makes out. */
const noise = { bytes: 1024, share: 0.01 };
/** How many bytes more than on the base; 0 where that is noise. */
function growth(bytes, before) {
    const change = bytes - before;
    const isNoise = Math.abs(change) < noise.bytes && Math.abs(change) < before * noise.share;
    return isNoise ? 0 : change;
}
/** A version as file names have it: numbers with dots, then perhaps a pre-release, a local part or a time. */
const version = /(?<![A-Za-z0-9.])v?\d+(?:\.\d+)+(?:[-._+]?(?:a|b|c|rc|alpha|beta|pre|preview|dev|post|snapshot|canary|next)[-.]?\d*(?:\.\d+)*(?![a-z]))*(?:\+[A-Za-z0-9.]+?(?=-|\.(?:whl|tar|tgz|zip|crate)|$))?/gi;
/** A shortened or a full commit id, between separators. */
const commitId = /(?<=[-_.+])g?(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{7,40}(?=[-_.]|$)/g;
/** A name without what changes from build to build, so that an artifact is known again after a release. */
function evenedName(name) {
    return name.replace(version, "*").replace(commitId, "*");
}
/** Holds the sizes of a baseline against the artifacts of a run. Those with the same evened name go in their order. */
function compareArtifacts(artifacts, base) {
    const left = new Map();
    for (const one of base)
        left.set(evenedName(one.name), [...(left.get(evenedName(one.name)) ?? []), one]);
    const sizes = artifacts.flatMap(({ name }) => {
        const before = left.get(evenedName(name))?.shift();
        return before ? [{ name, bytes: before.bytes }] : [];
    });
    return { sizes, gone: [...left.values()].flat().map(({ name }) => name) };
}
const kindsByEnding = [
    [/\.whl$/, "wheel"],
    [/\.crate$/, "crate"],
    [/\.exe$/i, "executable"],
];
/** What a file is, as far as its name tells. */
function kindByName(name) {
    return kindsByEnding.find(([ending]) => ending.test(name))?.[1] ?? "file";
}
/** What several steps made, each file once, with names that tell them apart. */
function together(lists) {
    const made = new Map(lists.flat().map(({ name: _, ...artifact }) => [artifact.path, artifact]));
    return withNames([...made.values()]);
}
/** Each with a name of its own: the file's, or where two share that, their paths. */
function withNames(artifacts) {
    const fileName = (path) => path.slice(path.lastIndexOf("/") + 1);
    const counts = new Map();
    for (const { path } of artifacts)
        counts.set(fileName(path), (counts.get(fileName(path)) ?? 0) + 1);
    return artifacts.map((artifact) => {
        const name = fileName(artifact.path);
        return { name: counts.get(name) === 1 ? name : artifact.path, ...artifact };
    });
}


/***/ }),

/***/ 88963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BM: () => (/* binding */ likely),
/* harmony export */   CI: () => (/* binding */ usage),
/* harmony export */   GB: () => (/* binding */ imagesArtifactName),
/* harmony export */   Ot: () => (/* binding */ roles),
/* harmony export */   UK: () => (/* binding */ readCommand),
/* harmony export */   Z8: () => (/* binding */ longestOverrideMs),
/* harmony export */   hf: () => (/* binding */ hasRole),
/* harmony export */   iY: () => (/* binding */ defaultChatOps),
/* harmony export */   mF: () => (/* binding */ overrideWords),
/* harmony export */   oQ: () => (/* binding */ commandNames)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87422);

const commandNames = ["deploy", "rollback", "status", "approve-window"];
/** The longest that windows and freezes may be set aside for. */
const longestOverrideMs = 8 * 3_600_000;
const longestReason = 300;
/** Far more than any command has; what is longer is not even looked through. */
const longestLine = 1000;
const usage = {
    deploy: "!deploy <environment> [<full commit SHA>]",
    rollback: "!rollback <release> [<environment>] [--force]",
    status: "!status",
    "approve-window": "!approve-window <environment> <duration, as 90m or 2h> <reason>",
};
/** What environments and releases may be called here: nothing of it means anything to a shell or to Markdown. */
const word = /^[A-Za-z0-9._/-]+$/;
const wordRule = "words are made of letters, digits and the signs . _ / -, with one space between them";
/** Reads the first line alone: the rest of a comment is for people. */
function readCommand(body) {
    const [first = ""] = body.split("\n", 1);
    const isTooLong = first.length > longestLine;
    // Keyboards of telephones put a blank behind a word, which nobody sees.
    const line = isTooLong ? first.slice(0, longestLine) : first.replace(/[ \t\r]+$/, "");
    const [, said = "", rest = ""] = /^!([A-Za-z0-9_-]+)(.*)$/s.exec(line) ?? [];
    const name = likely(said, commandNames);
    if (name === undefined)
        return { type: "nothing" };
    const fault = (message) => ({ type: "fault", name, message });
    if (name !== said)
        return fault(`!${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(said, 40)} is no command: did you mean !${name}?`);
    if (isTooLong)
        return fault("the first line is too long");
    const [before, ...words] = rest.split(" ");
    if (before !== "")
        return fault(wordRule);
    if (name === "approve-window")
        return readOverride(words, fault);
    if (words.some((each) => !word.test(each)))
        return fault(wordRule);
    const command = read(name, words);
    return command ? { type: "command", command } : fault(`!${name} takes other words`);
}
/** The name that a word is, or that it was most likely meant to be: in other letter cases or another order, or one letter off. */
function likely(word, known) {
    if (word === "")
        return undefined;
    const letters = (text) => [...text.toLowerCase()].sort().join("");
    return (known.find((name) => name === word) ??
        known.find((name) => letters(name) === letters(word)) ??
        known.find((name) => isOneOff(word.toLowerCase(), name.toLowerCase())));
}
/** True if at most one letter was put in, left out or mistaken. */
function isOneOff(one, other) {
    let same = 0;
    while (same < one.length && one[same] === other[same])
        same++;
    const [first, second] = [one.slice(same), other.slice(same)];
    return [
        [first.slice(1), second.slice(1)],
        [first.slice(1), second],
        [first, second.slice(1)],
    ].some(([a, b]) => a === b);
}
function read(name, words) {
    switch (name) {
        case "deploy": {
            const [environment, sha = null, ...more] = words;
            if (environment === undefined || isOption(environment, sha) || more.length > 0)
                return null;
            return { type: "deploy", environment, sha };
        }
        case "rollback": {
            const force = words.at(-1) === "--force";
            const [release, environment = null, ...more] = force ? words.slice(0, -1) : words;
            if (release === undefined || isOption(release, environment) || more.length > 0)
                return null;
            return { type: "rollback", release, environment, force };
        }
        case "status":
            return words.length === 0 ? { type: "status" } : null;
    }
}
function isOption(...words) {
    return words.some((each) => each?.startsWith("-"));
}
/** Characters of which nothing is to be seen, alone or among others. */
const unseen = /[\s\p{C}\p{Default_Ignorable_Code_Point}\u2800]/gu;
function readOverride([environment = "", duration = "", ...rest], fault) {
    if (!word.test(environment) || isOption(environment))
        return fault("it needs an environment");
    const [, digits, unit] = /^([1-9]\d{0,2})([mh])$/.exec(duration) ?? [];
    const forMs = Number(digits) * (unit === "h" ? 3_600_000 : 60_000);
    if (digits === undefined || forMs > longestOverrideMs)
        return fault("it needs a duration of at most 8h, as 90m or 2h");
    const said = rest.join(" ");
    if (said.replace(unseen, "") === "")
        return fault("it needs a reason");
    const reason = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(said).replace(/\s+/g, " ").trim(), longestReason);
    return { type: "command", command: { type: "approve-window", environment, forMs, reason } };
}
/** GitHub's roles in a repository, from the one that may least (docs.github.com, "Repository roles for an organization"). */
const roles = ["read", "triage", "write", "maintain", "admin"];
/** True if somebody has at least this role. A role that an organisation has made counts as what GitHub takes it for. */
function hasRole({ roleName, permission }, least) {
    const names = roles;
    const rank = names.includes(roleName) ? names.indexOf(roleName) : names.indexOf(permission);
    return rank >= names.indexOf(least);
}
const defaultChatOps = {
    least: { deploy: "write", rollback: "write", status: "read", "approve-window": "maintain" },
    checks: true,
};
/** `overridden by alice until 2026-11-21 14:00 UTC: hot fix`. The reason is somebody else's text. */
function overrideWords({ by, untilMs, reason }) {
    const until = new Date(untilMs).toISOString().slice(0, 16).replace("T", " ");
    return `overridden by ${by} until ${until} UTC: ${reason}`;
}
/** The artifact in which a run keeps which images of a commit it has pushed. */
function imagesArtifactName(commit, attempt) {
    return `gatehouse-images-${commit}-${attempt}`;
}


/***/ }),

/***/ 23323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   UB: () => (/* binding */ lineSpans),
/* harmony export */   c5: () => (/* binding */ addCounts),
/* harmony export */   wq: () => (/* binding */ fileCount),
/* harmony export */   wv: () => (/* binding */ totalCount)
/* harmony export */ });
/** Coverage: which lines ran. Totals are sums over files, never means of rates. */
/** Covered and total lines (or statements) of one file. */
function fileCount(file) {
    if (file.statements)
        return file.statements;
    return { covered: file.lines.filter(([, hits]) => hits > 0).length, total: file.lines.length };
}
function totalCount(files) {
    return files.reduce((sum, file) => addCounts(sum, fileCount(file)), { covered: 0, total: 0 });
}
/** Ascending lines as ranges, both ends included. */
function lineSpans(lines) {
    const spans = [];
    for (const line of lines) {
        const last = spans.at(-1);
        if (last && line === last[1] + 1)
            last[1] = line;
        else
            spans.push([line, line]);
    }
    return spans;
}
function addCounts(a, b) {
    return { covered: a.covered + b.covered, total: a.total + b.total };
}
/** Percentage with at most two decimals, rounded down so that 79.999 never meets a floor of 80; null without data. */
function percent(count) {
    if (count.total === 0)
        return null;
    return Math.floor((count.covered * 10_000) / count.total) / 100;
}


/***/ }),

/***/ 97465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fc: () => (/* binding */ dependents),
/* harmony export */   N2: () => (/* binding */ orderGates),
/* harmony export */   QI: () => (/* binding */ showCycle),
/* harmony export */   Y: () => (/* binding */ withNeeds),
/* harmony export */   vC: () => (/* binding */ criticalPath)
/* harmony export */ });
/** The graph of gates: plain functions over names and needs. That every need exists is config's business. */
/**
 * Gates in an order in which they can run: among those that are free, the one that was written first. Needs that are
 * no gate of the list are left out of account.
 */
function orderGates(gates) {
    const names = new Set(gates.map((gate) => gate.name));
    const done = new Set();
    const waiting = [...gates];
    while (waiting.length > 0) {
        const next = waiting.findIndex((gate) => gate.needs.every((need) => done.has(need) || !names.has(need)));
        const [gate] = next < 0 ? [] : waiting.splice(next, 1);
        if (!gate)
            return { cycle: findCycle(waiting) };
        done.add(gate.name);
    }
    return { order: [...done] };
}
/** `a → b → a`, as people read a cycle. */
function showCycle(cycle) {
    return cycle.join(" → ");
}
/** Names of the gates that need the given one, directly or through others, in the order of the list. */
function dependents(gates, name) {
    const found = new Set([name]);
    let before = 0;
    while (found.size > before) {
        before = found.size;
        for (const gate of gates) {
            if (gate.needs.some((need) => found.has(need)))
                found.add(gate.name);
        }
    }
    return gates.map((gate) => gate.name).filter((other) => other !== name && found.has(other));
}
/** Names of the gates that are needed by these names, directly or through others, and the names themselves. */
function withNeeds(gates, names) {
    const found = new Set(names);
    // What is added while the set is gone through is gone through too.
    for (const name of found)
        for (const need of gates.get(name)?.needs ?? [])
            found.add(need);
    return found;
}
/** The chain of needs that takes longest: what a run's wall time cannot go below. Empty for no gates or a cycle. */
function criticalPath(gates) {
    const ordered = orderGates(gates);
    if ("cycle" in ordered)
        return { names: [], durationMs: 0 };
    const byName = new Map(gates.map((gate) => [gate.name, gate]));
    const paths = new Map();
    for (const name of ordered.order) {
        const gate = byName.get(name);
        if (!gate)
            continue;
        const before = longest(gate.needs.flatMap((need) => paths.get(need) ?? []));
        paths.set(name, { names: [...before.names, name], durationMs: before.durationMs + gate.durationMs });
    }
    return longest([...paths.values()]);
}
function longest(paths) {
    return paths.reduce((best, path) => (best.names.length === 0 || path.durationMs > best.durationMs ? path : best), {
        names: [],
        durationMs: 0,
    });
}
/** Every gate that is left waits for another that is left, so that following the needs must come round. */
function findCycle(waiting) {
    const left = new Map(waiting.map((gate) => [gate.name, gate]));
    const trail = [];
    let name = waiting[0]?.name;
    while (name !== undefined && !trail.includes(name)) {
        trail.push(name);
        name = left.get(name)?.needs.find((need) => left.has(need));
    }
    return name === undefined ? trail : [...trail.slice(trail.indexOf(name)), name];
}


/***/ }),

/***/ 5888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ unstartedRollout),
/* harmony export */   LE: () => (/* binding */ mayFollow),
/* harmony export */   SL: () => (/* binding */ rolloutPhases),
/* harmony export */   at: () => (/* binding */ recovery),
/* harmony export */   jq: () => (/* binding */ imageByDigest),
/* harmony export */   pf: () => (/* binding */ rolloutWords),
/* harmony export */   pl: () => (/* binding */ isEnded)
/* harmony export */ });
/** `ghcr.io/acme/api@sha256:<hex>` */
function imageByDigest({ name, digest }) {
    return `${name}@${digest}`;
}
/**
 * `claimed`: nothing is changed yet. `migrating`: its migrations are being applied, and the old release serves. `deploying`: the release is brought up beside the old one. `canary`: it has a part of the
 * traffic. `promoting`: it is given all of it. `validating`: it has all, and is looked at. The other ones are ends, but for
 * `rolling-back`.
 */
const rolloutPhases = [
    "claimed",
    "migrating",
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
    claimed: ["migrating", "deploying", "rolled-back"],
    migrating: ["deploying", "rolled-back", "held"],
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
        case "migrating":
            return "leave";
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

/***/ 18732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ exitCode),
/* harmony export */   KW: () => (/* binding */ cancelled),
/* harmony export */   Ni: () => (/* binding */ inconclusive),
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   bF: () => (/* binding */ passed),
/* harmony export */   gf: () => (/* binding */ isGreen),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   hT: () => (/* binding */ skipped),
/* harmony export */   mw: () => (/* binding */ broken)
/* harmony export */ });
/* unused harmony exports outcomes, reasons */
/** Verdicts (docs/verdicts.md): what was decided, a reason from a closed set, and a sentence. */
/** Outcomes from worst to best; the pipeline's outcome is the first that any of its gates has. */
const outcomes = ["failed", "broken", "inconclusive", "cancelled", "passed", "skipped"];
/** The closed set of reason codes, by the outcome that they explain. Later gates add theirs here. */
const reasons = {
    failed: [
        "tests-failed",
        "findings",
        "coverage",
        "metrics",
        "exit-code",
        "not-reproducible",
        "deploy",
        "smoke",
        "canary",
        "release",
    ],
    broken: [
        "tool-missing",
        "tool-error",
        "timeout",
        "killed",
        "report-missing",
        "report-stale",
        "report-unreadable",
        "config",
        "untrusted-event",
        "absent",
        "registry",
        "service",
        "ledger",
        "github",
    ],
    inconclusive: ["no-base", "too-few-samples", "no-data", "window", "approval", "busy"],
    cancelled: ["interrupted", "fail-fast"],
    passed: [],
    skipped: ["condition", "needs", "fail-fast"],
};
function passed(message) {
    return { outcome: "passed", reason: null, message };
}
function failed(reason, message) {
    return { outcome: "failed", reason, message };
}
function broken(reason, message) {
    return { outcome: "broken", reason, message };
}
function inconclusive(reason, message) {
    return { outcome: "inconclusive", reason, message };
}
function cancelled(reason, message) {
    return { outcome: "cancelled", reason, message };
}
function skipped(reason, message) {
    return { outcome: "skipped", reason, message };
}
/** Only a passed gate, or one that the plan itself left out, lets dependents and deployments go on. */
function isGreen(verdict) {
    return verdict.outcome === "passed" || (verdict.outcome === "skipped" && verdict.reason === "condition");
}
/** The worst verdict of several by the order of `outcomes`; the first one wins among equals. */
function worst(verdicts) {
    return verdicts.reduce((bad, next) => (bad === undefined || outcomes.indexOf(next.outcome) < outcomes.indexOf(bad.outcome) ? next : bad), undefined);
}
/** Exit code of a terminal run, for the pipeline's outcome; usage and config errors are 2 (see cli.ts). */
function exitCode(verdict) {
    switch (verdict.outcome) {
        case "passed":
        case "skipped":
            return 0;
        case "failed":
            return 1;
        case "broken":
            return verdict.reason === "config" ? 2 : 3;
        case "inconclusive":
            return 3;
        case "cancelled":
            return 130;
    }
}


/***/ })

};
