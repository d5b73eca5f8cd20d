export const id = 786;
export const ids = [786];
export const modules = {

/***/ 6786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findTool: () => (/* binding */ findTool),
  toolAliases: () => (/* binding */ toolAliases),
  tools: () => (/* binding */ tools)
});

// EXTERNAL MODULE: ./build/src/parsers/black-text.js
var black_text = __webpack_require__(30733);
;// CONCATENATED MODULE: ./build/src/tools/python.js
/** Python that belongs to the project: not samples for tests, not somebody else's copy. */
function pythonFiles(project) {
    return project.files.filter((path) => /\.pyi?$/.test(path) && !/(^|\/)(fixtures|testdata|node_modules|vendor|third_party)\//.test(path));
}
/** True if the repository configures the tool, depends on it, or runs it before commits. */
async function usesPythonTool(project, traces) {
    if (pythonFiles(project).length === 0)
        return false;
    return (await configures(project, traces)) || (await dependsOn(project, traces.package));
}
async function configures(project, traces) {
    if ((traces.files ?? []).some((path) => project.files.includes(path)))
        return true;
    if (traces.table !== undefined && (await hasTable(project, traces.table)))
        return true;
    for (const path of ["setup.cfg", "tox.ini"]) {
        const text = await readIfTracked(project, path);
        if (text && (traces.sections ?? []).some((section) => iniSection(text, section)))
            return true;
    }
    const hooks = await readIfTracked(project, ".pre-commit-config.yaml");
    if (!hooks)
        return false;
    const ids = [...hooks.matchAll(/^\s*(?:-\s*)?id:\s*["']?([\w.-]+)/gm)].map((match) => match[1]);
    return (traces.hooks ?? []).some((hook) => ids.includes(hook));
}
/** True if pyproject.toml has the table `tool.<name>` (dots go deeper). */
async function hasTable(project, name) {
    const text = await readIfTracked(project, "pyproject.toml");
    if (!text)
        return false;
    const document = await tomlOf(text);
    // A file that is no TOML still says which tools it was meant for; the tool itself then says what is wrong with it.
    if (!document)
        return text.includes(`[tool.${name}`);
    return tableAt(document, ["tool", ...name.split(".")]) !== null;
}
/** Dependencies as requirement files, setup files and pyproject.toml name them, extras and groups included. */
async function dependsOn(project, name) {
    const required = new RegExp(`^\\s*["']?${name}(?![\\w.-])`, "im");
    const lists = project.files.filter((path) => /^[^/]*requirements[^/]*\.(txt|in)$|^requirements\/[^/]+\.(txt|in)$/.test(path) || path === "Pipfile");
    for (const path of [...lists, "setup.cfg", "tox.ini"]) {
        if (required.test((await readIfTracked(project, path)) ?? ""))
            return true;
    }
    if (new RegExp(`["']${name}(?![\\w.-])`, "i").test((await readIfTracked(project, "setup.py")) ?? ""))
        return true;
    const document = await tomlOf((await readIfTracked(project, "pyproject.toml")) ?? "");
    return document !== null && namesDependency(document, required, false);
}
/** Requirement strings and Poetry's keys, in anything that is called dependencies or a dependency group. */
function namesDependency(value, required, inside) {
    if (typeof value === "string")
        return inside && required.test(value);
    if (Array.isArray(value))
        return value.some((item) => namesDependency(item, required, inside));
    if (typeof value !== "object" || value === null)
        return false;
    return Object.entries(value).some(([key, member]) => (inside && required.test(key)) || namesDependency(member, required, inside || /dependenc(y|ies)/.test(key)));
}
/** A TOML document, or null if it is none. */
async function tomlOf(text) {
    const { parse, TomlError } = await __webpack_require__.e(/* import() */ 292).then(__webpack_require__.bind(__webpack_require__, 3292));
    try {
        return parse(text);
    }
    catch (error) {
        if (error instanceof TomlError)
            return null;
        throw error;
    }
}
/** The table at a path of keys, or null. */
function tableAt(document, keys) {
    let value = document;
    for (const key of keys) {
        if (typeof value !== "object" || value === null || !Object.hasOwn(value, key))
            return null;
        value = value[key];
    }
    return typeof value === "object" && value !== null ? value : null;
}
/** Options of a section of an INI file, as Python's configparser reads them (continuation lines joined); null without it. */
function iniSection(text, section) {
    const options = new Map();
    let found = false;
    let inside = false;
    let option = null;
    for (const line of text.split(/\r?\n/)) {
        const header = /^\[([^\]]+)\]/.exec(line)?.[1];
        if (header !== undefined) {
            inside = header.trim() === section;
            found ||= inside;
            option = null;
        }
        else if (inside && !/^\s*([#;]|$)/.test(line)) {
            const start = /^(\S[^=:]*?)\s*[=:]\s*(.*)$/.exec(line);
            if (start) {
                option = (start[1] ?? "").toLowerCase().replaceAll("_", "-");
                options.set(option, (start[2] ?? "").trim());
            }
            else if (option !== null) {
                options.set(option, `${options.get(option)}\n${line.trim()}`);
            }
        }
    }
    return found ? options : null;
}
async function readIfTracked(project, path) {
    return project.files.includes(path) ? project.read(path) : null;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/problem.js
var core_problem = __webpack_require__(67798);
// EXTERNAL MODULE: ./build/src/parsers/source.js
var parsers_source = __webpack_require__(45877);
// EXTERNAL MODULE: ./build/src/parsers/text.js
var parsers_text = __webpack_require__(16767);
;// CONCATENATED MODULE: ./build/src/tools/reading.js




function unjudged(message, reason = "tool-error") {
    return { judged: false, reason, message };
}
/**
 * The tool ended in a way that judges nothing: its exit code, its own words, and in a line after them what to do or what
 * was missing. `words` are given where its streams hold much besides.
 */
async function toolError(tool, run, mend, words) {
    const said = words ?? (await wordsOf(run));
    const message = `${tool} exited with code ${run.exit.code}${said === "" ? " and said nothing" : `: ${said}`}`;
    return unjudged(mend === undefined ? message : `${message}\n${mend}`);
}
const REASONS = {
    missing: "report-missing",
    empty: "report-missing",
    incomplete: "tool-error",
};
/** What keeps a document from being judged, as a result; null if nothing does. */
function unreadable(tool, parsed) {
    const problem = parsed.problems.find(core_problem/* isFatal */.B);
    if (!problem)
        return null;
    return unjudged(`${tool}: ${problem.message}`, REASONS[problem.code] ?? "report-unreadable");
}
/** Lines that tools print around what they have to say: banners, progress, stack frames, notices of their runtime. */
const NOISE = new RegExp(`^\\s*(${[
    "$",
    "at .*[:(]",
    "\\.\\.\\. \\d+ lines matching",
    "Oops! Something went wrong",
    "ESLint: \\d",
    "\\(node:\\d+\\)",
    "\\(Use `node --trace",
    "Node\\.js v\\d",
    "node:internal",
    "npm (warn|notice)",
    "npm error (A complete log|code )",
    "JSON report written",
    "RUN ",
    "[─⎯]+",
    "(Compiling|Checking|Finished|Downloading|Downloaded|Updating|Locking|Adding|Blocking|Running|Doc-tests) ",
    "This utility formats all",
    "go: (downloading|finding|warning)",
    "#",
    "\\^",
    "\\d*\\s*\\|",
].join("|")})`);
/** How Node begins to tell of an uncaught error: the place, its line of code and a caret; the error comes after. */
const UNCAUGHT = /^(file:\/\/|\/|[A-Za-z]:)\S*:\d+\r?\n.*\r?\n\s*\^+\s*$/m;
/** How Python begins to tell of an exception: frames in indented lines, then what was raised. */
const TRACEBACK = "Traceback (most recent call last)";
/** How much of a stream is looked at for words, in characters. */
const HEAD = 64 * 1024;
const WORDS = { lines: 6, characters: 800 };
/** The first words of a run, on standard error or else on standard output; empty if it said nothing. */
async function wordsOf({ request, stdout, stderr }) {
    return ownWords([await head(request.files, stderr)]) || ownWords([await head(request.files, stdout)]);
}
/**
 * The lines of the first text that says something, in one line of bounded length. Compilers and linters come to the point
 * at the `start`; a test runner does at the `end`, after its progress. Of a traceback only what was raised.
 */
function ownWords(texts, part = "start") {
    for (const text of texts) {
        const lines = (0,parsers_text/* stripAnsi */.aJ)(text).replace(UNCAUGHT, "").split(/\r?\n/);
        const traceback = lines.findLastIndex((line) => line.startsWith(TRACEBACK));
        const told = traceback < 0 ? lines : lines.slice(traceback + 1).filter((line) => !/^\s/.test(line));
        const useful = told.filter((line) => !NOISE.test(line)).map((line) => line.trim());
        const said = part === "start" ? useful.slice(0, WORDS.lines) : useful.slice(-WORDS.lines);
        if (said.length > 0)
            return (0,parsers_text/* bounded */.Mm)(said.join(" "), WORDS.characters);
    }
    return "";
}
/** What happened, then the tool's own words if it has any. */
function withWords(what, words) {
    return words === "" ? what : `${what}: ${words}`;
}
async function head(files, path) {
    if ((await files.stat(path)) === null)
        return "";
    let text = "";
    for await (const chunk of fileSource(files, path).text()) {
        text += chunk;
        if (text.length >= HEAD)
            break;
    }
    return text.slice(0, HEAD);
}
/** The streams of a run as text; empty where nothing was kept. For text whose size is bounded by what it lists. */
async function streams(run) {
    const { files } = run.request;
    return { stdout: (await files.readText(run.stdout)) ?? "", stderr: (await files.readText(run.stderr)) ?? "" };
}
function fileSource(files, path) {
    return (0,parsers_source/* byteSource */.ex)(path, () => files.readStream(path));
}
/** What a parser reads in a file that the run left; a missing file is a problem as an empty one is. */
async function parseFile(parser, path, request) {
    if (!(await request.files.stat(path))) {
        return { problems: [{ path, code: "missing", message: "the file was not written" }] };
    }
    return parser.parse(fileSource(request.files, path));
}
/** The findings as the tool's own, with paths relative to the repository's root, as every reader after this one expects. */
function placed(request, tool, findings = []) {
    return findings.map(({ path, ...finding }) => ({
        ...finding,
        tool,
        ...(path !== undefined && { path: repositoryPath(path, request) }),
    }));
}
/** A path that a tool printed (absolute, or relative to its folder), relative to the root; absolute if it is outside. */
function repositoryPath(path, request) {
    const absolute = (0,external_node_path_.resolve)(request.cwd, path);
    const within = (0,external_node_path_.relative)(request.root, absolute);
    const outside = within === ".." || /^\.\.[\\/]/.test(within) || (0,external_node_path_.isAbsolute)(within);
    return (outside ? absolute : within).replaceAll("\\", "/");
}

;// CONCATENATED MODULE: ./build/src/tools/black.js



/** Black, checking unless asked to mend. It prints all on standard error. */
const black = {
    name: "black",
    kind: "lint",
    ecosystem: "python",
    program: "black",
    package: { name: "black", version: "26.10.1" },
    install: "pip install black==26.10.1",
    versionArgs: ["--version"],
    about: "Checks the formatting of Python.",
    detect: (project) => usesPythonTool(project, { package: "black", table: "black", hooks: ["black", "black-jupyter"] }),
    command: async (request) => command(request),
    read,
};
function command({ args, paths, fix }) {
    return { args: [...(fix ? [] : ["--check"]), "--no-color", ...args, "--", ...(paths.length > 0 ? paths : ["."])] };
}
async function read(run) {
    const { code } = run.exit;
    if (code !== 0 && code !== 1 && code !== 123)
        return toolError("black", run);
    const { stderr } = await streams(run);
    if (/^No Python files are present|^No Path provided/m.test(stderr)) {
        return unjudged("black found nothing to check: there are no Python files here");
    }
    if (!/^\d+ files? .*(reformatted|left unchanged|reformat)\b.*\.$/m.test(stderr)) {
        return toolError("black", run, "It printed no summary: is it told to be quiet?");
    }
    const parsed = await parseFile(black_text/* blackText */.X, run.stderr, run.request);
    const left = (parsed.findings ?? []).filter(({ rule }) => rule !== "reformatted");
    const found = placed(run.request, "black", left.map(withMend));
    const internal = found.find(({ rule }) => rule === "cannot-format");
    if (internal)
        return unjudged(`black could not format ${internal.path}: ${internal.message}`);
    if (code !== 0 && found.length === 0)
        return toolError("black", run);
    return { judged: true, findings: [...found, ...configFindings(stderr, run.request)] };
}
function withMend(finding) {
    if (finding.rule !== "unformatted")
        return finding;
    return { ...finding, message: "would be reformatted by black; `gatehouse run lint --fix` does it" };
}
/** Black goes on without the keys that it does not know. */
function configFindings(stderr, request) {
    return [...stderr.matchAll(/^(Invalid config keys detected: .*?) \(in (.+)\)\r?$/gm)].map(([, message = "", path = ""]) => ({
        tool: "black",
        rule: "config",
        message,
        severity: "warning",
        path: repositoryPath(path, request),
    }));
}

// EXTERNAL MODULE: ./build/src/parsers/rustfmt-check.js
var rustfmt_check = __webpack_require__(63166);
;// CONCATENATED MODULE: ./build/src/tools/cargo-project.js
const SELECTS = /^(-p|--package|--workspace|--all|--manifest-path|--exclude)(=|$)/;
/**
 * `--workspace`, unless the user selects packages or the workspace names its own default members: of a root package
 * with members cargo would otherwise look at the root package alone.
 */
async function workspaceArgs(request) {
    if (request.args.some((arg) => SELECTS.test(arg)))
        return [];
    const text = await request.files.readText(`${request.cwd}/Cargo.toml`);
    if (text === null || !/^\s*\[workspace\b/m.test(text))
        return [];
    return /^\s*default-members\s*=/m.test(text) ? [] : ["--workspace"];
}
/** Cargo prints colours by its own setting, wherever its output goes. */
const plainCargo = { CARGO_TERM_COLOR: "never" };
/** What installs a component of the toolchain that cargo did not find; undefined if something else went wrong. */
function missingComponent({ exit }, component) {
    const isMissing = /no such command|is not installed/.test(exit.stderrTail);
    return isMissing ? `Install it: rustup component add ${component}` : undefined;
}
/** Cargo prints paths relative to the workspace's root, which may lie above the working directory. */
async function cargoPath(request, path) {
    if (/^(\/|[A-Za-z]:[\\/])/.test(path))
        return path;
    const root = request.root.replaceAll("\\", "/").replace(/\/$/, "");
    let folder = request.cwd.replaceAll("\\", "/").replace(/\/$/, "");
    for (;;) {
        const candidate = `${folder}/${path}`;
        if ((await request.files.stat(candidate)) !== null)
            return candidate;
        if (folder === root || !folder.startsWith(`${root}/`))
            return path;
        folder = folder.slice(0, folder.lastIndexOf("/"));
    }
}

;// CONCATENATED MODULE: ./build/src/tools/cargo-fmt.js





/** rustfmt by way of cargo, over all packages of the workspace. */
const cargoFmt = {
    name: "cargo-fmt",
    kind: "lint",
    ecosystem: "rust",
    program: "cargo",
    package: null,
    install: "rustup component add rustfmt",
    versionArgs: ["fmt", "--version"],
    about: "Checks that Rust code is formatted as rustfmt formats it.",
    detect: async (project) => project.files.includes("Cargo.toml"),
    command: async (request) => {
        const split = request.args.indexOf("--");
        const cargo = split < 0 ? request.args : request.args.slice(0, split);
        const rustfmt = split < 0 ? [] : request.args.slice(split + 1);
        const selects = cargo.some((arg) => /^(-p|--package|--all|--manifest-path)(=|$)/.test(arg));
        return {
            // rustfmt colours its diff even in a pipe.
            args: [
                "fmt",
                ...(selects ? [] : ["--all"]),
                ...(request.fix ? [] : ["--check"]),
                ...cargo,
                "--",
                "--color",
                "never",
                ...rustfmt,
            ],
            env: plainCargo,
        };
    },
    read: async (run) => {
        const { request, exit } = run;
        if (exit.code !== 0 && exit.code !== 1)
            return toolError("cargo fmt", run, missingComponent(run, "rustfmt"));
        const unformatted = (await parseFile(rustfmt_check/* rustfmtCheck */.C, run.stdout, request)).findings ?? [];
        const syntax = exit.code === 0 ? [] : await syntaxErrors(run);
        const findings = [...syntax, ...unformatted];
        if (exit.code === 1 && findings.length === 0)
            return toolError("cargo fmt", run, missingComponent(run, "rustfmt"));
        return { judged: true, findings: placed(request, "cargo-fmt", findings) };
    },
};
/** rustfmt's parse errors on standard error: `error: message`, and in the next line ` --> path:line:column`. */
async function syntaxErrors(run) {
    const found = new Map();
    let message = null;
    for await (const raw of (0,parsers_source/* lines */.Mn)(fileSource(run.request.files, run.stderr))) {
        const line = (0,parsers_text/* stripAnsi */.aJ)(raw);
        const [, path, row, column] = /^\s*--> (.+\.rs):(\d+):(\d+)$/.exec(line) ?? [];
        const [, said] = /^error(?:\[E\d+\])?: (.*)$/.exec(line) ?? [];
        if (said !== undefined)
            message = said;
        else if (path !== undefined && message !== null) {
            const range = { startLine: Number(row), startColumn: Number(column) };
            const place = await cargoPath(run.request, path);
            const finding = {
                tool: "cargo-fmt",
                rule: "syntax-error",
                message,
                severity: "error",
                path: place,
                range,
            };
            found.set(`${path}:${row}:${column}:${message}`, finding);
            message = null;
        }
    }
    return [...found.values()];
}

// EXTERNAL MODULE: ./build/src/parsers/lcov.js
var lcov = __webpack_require__(81012);
// EXTERNAL MODULE: ./build/src/parsers/libtest.js
var libtest = __webpack_require__(8753);
;// CONCATENATED MODULE: ./build/src/tools/test-results.js


/** Judges a run: an unknown exit code, a cut report, no test at all, or a failure that no test explains is no result. */
async function testResult(evidence) {
    const { tool, run, results } = evidence;
    if (!evidence.exits.includes(run.exit.code))
        return toolError(tool, run);
    const tests = results.tests;
    const fault = unreadable(tool, results);
    // A part that could not be judged (a package that does not build) takes nothing from the tests that failed.
    const incomplete = results.problems.filter(core_problem/* isFatal */.B).every(({ code }) => code === "incomplete");
    if (fault && !(incomplete && tests && tests.failed > 0))
        return fault;
    if (!tests || tests.total === 0)
        return unjudged(`${tool} ran no test: none was found.`);
    if (run.exit.code !== 0 && tests.failed === 0)
        return toolError(`all tests pass, but ${tool}`, run);
    const coverage = await coverageOf(evidence, tests);
    if (coverage && "judged" in coverage)
        return coverage;
    return { judged: true, tests: placedTests(run.request, tests), coverage, problems: results.problems };
}
/** Coverage is asked for by a floor: a report that is missing leaves nothing to judge, unless tests fail anyway. */
async function coverageOf(evidence, tests) {
    const { tool, run, coverage } = evidence;
    const { request } = run;
    if (!request.coverage || !coverage)
        return undefined;
    if ((await request.files.stat(coverage.path)) === null) {
        if (tests.failed > 0)
            return undefined;
        return unjudged(`${tool} wrote no coverage report.`, "report-missing");
    }
    const parsed = await parseFile(coverage.parser, coverage.path, request);
    const fault = unreadable(tool, parsed);
    if (fault)
        return tests.failed > 0 ? undefined : fault;
    if (!parsed.coverage)
        return undefined;
    const files = parsed.coverage.files.flatMap((file) => {
        const path = coverage.place ? coverage.place(file.path) : file.path;
        return path === null ? [] : [{ ...file, path: repositoryPath(path, request) }];
    });
    return { ...parsed.coverage, files };
}
function placedTests(request, tests) {
    const cases = tests.cases.map((test) => test.path === undefined ? test : { ...test, path: repositoryPath(test.path, request) });
    return { ...tests, cases };
}

;// CONCATENATED MODULE: ./build/src/tools/cargo-test.js







/** `cargo test`, or `cargo llvm-cov` where coverage is asked for: it runs the same tests. */
const cargoTest = {
    name: "cargo-test",
    kind: "test",
    ecosystem: "rust",
    program: "cargo",
    package: null,
    install: "install Rust with rustup from https://rustup.rs",
    versionArgs: ["--version"],
    about: "Runs the unit, integration and documentation tests of a Rust workspace.",
    detect: async (project) => project.files.includes("Cargo.toml"),
    command: async (request) => ({
        args: [
            ...(request.coverage ? ["llvm-cov", "--lcov", "--output-path", `${request.scratch}/lcov.info`] : ["test"]),
            "--no-fail-fast",
            ...(await workspaceArgs(request)),
            ...request.args,
            ...request.paths,
        ],
        env: plainCargo,
    }),
    read: async (run) => {
        const { request, exit } = run;
        if (/no such command: `llvm-cov`/.test(await wordsOf(run))) {
            return toolError("cargo llvm-cov", run, "Install it: cargo install cargo-llvm-cov");
        }
        const failure = exit.code === 0 ? null : await compileError(run);
        if (failure !== null)
            return unjudged(`the code does not compile: ${failure}`);
        const cut = await unfinished(run);
        if (cut !== null)
            return unjudged(cut);
        const results = await libtest/* libtest */.U.parse(harnessOutput(run));
        if (exit.code !== 0 && (results.tests?.total ?? 0) === 0)
            return toolError("cargo test", run);
        const coverage = { path: `${request.scratch}/lcov.info`, parser: lcov/* lcov */.f };
        // cargo llvm-cov passes cargo's 101 on as 1 or 101, by version.
        return testResult({ tool: "cargo test", run, results, coverage, exits: [0, 1, 101] });
    },
};
/** The compiler's first error with its place; null where everything compiled. */
async function compileError(run) {
    let first = null;
    let place = null;
    for await (const raw of (0,parsers_source/* lines */.Mn)(fileSource(run.request.files, run.stderr))) {
        const line = (0,parsers_text/* stripAnsi */.aJ)(raw);
        if (/^error: could not compile /.test(line))
            return place === null ? (first ?? line) : `${place}: ${first}`;
        const [, path, position] = /^\s*--> (.+\.rs):(\d+:\d+)$/.exec(line) ?? [];
        if (first === null && /^error(\[E\d+\])?: /.test(line))
            first = line;
        else if (first !== null && place === null && path !== undefined) {
            place = `${repositoryPath(await cargoPath(run.request, path), run.request)}:${position}`;
        }
    }
    return null;
}
/** The first test binary that ended before all of its tests had a result, and how; null if all came to their end. */
async function unfinished(run) {
    const { request } = run;
    const binaries = [];
    const ends = new Map();
    for await (const raw of (0,parsers_source/* lines */.Mn)(fileSource(request.files, run.stderr))) {
        const line = (0,parsers_text/* stripAnsi */.aJ)(raw);
        const [, source, program = ""] = /^ +(?:Running (?:unittests )?(\S+) \((.+)\)|Doc-tests \S+)$/.exec(line) ?? [];
        if (/^ +(Running|Doc-tests) \S/.test(line))
            binaries.push({ source: source ?? "", program });
        const [, command = "", end] = /^ +process didn't exit successfully: `(.+)` \((.+)\)$/.exec(line) ?? [];
        const crashed = end === undefined ? undefined : binaries.find(({ program: own }) => own !== "" && command.includes(own));
        if (crashed && end !== undefined)
            ends.set(crashed.source, end);
    }
    let open = null;
    let cut = null;
    for await (const line of (0,parsers_source/* lines */.Mn)(fileSource(request.files, run.stdout))) {
        if (/^running \d+ tests?$/.test(line)) {
            cut ??= open;
            open = binaries.shift()?.source ?? "";
        }
        else if (/^test result: /.test(line))
            open = null;
    }
    const source = cut ?? open;
    if (source === null || source === "")
        return null;
    const place = repositoryPath(await cargoPath(request, source), request);
    const end = ends.get(source);
    return (`${place} ended${end === undefined ? "" : ` (${end})`} before all of its tests were done: ` +
        "look there for what ends the process (abort, exit, a stack overflow)");
}
/**
 * Standard output of the test binaries, with cargo's lines about them from standard error put where they belong: the
 * name of each binary before its tests, and at the end those that were killed.
 */
function harnessOutput(run) {
    const { files } = run.request;
    return {
        path: "cargo test",
        text: async function* () {
            const binaries = [];
            const killed = [];
            for await (const raw of (0,parsers_source/* lines */.Mn)(fileSource(files, run.stderr))) {
                const line = (0,parsers_text/* stripAnsi */.aJ)(raw);
                if (/^ +(Running|Doc-tests) \S/.test(line))
                    binaries.push(line);
                else if (/^ +process didn't exit successfully: .*\(signal: /.test(line))
                    killed.push(line);
            }
            for await (const line of (0,parsers_source/* lines */.Mn)(fileSource(files, run.stdout))) {
                if (/^running \d+ tests?$/.test(line))
                    yield `${binaries.shift() ?? ""}\n`;
                yield `${line}\n`;
            }
            for (const line of killed)
                yield `${line}\n`;
        },
    };
}

// EXTERNAL MODULE: ./build/src/parsers/cargo-json.js
var cargo_json = __webpack_require__(9677);
;// CONCATENATED MODULE: ./build/src/tools/clippy.js



/** Clippy. Its warnings are findings of severity warning: the gate's `fail-on` decides, not `-D warnings`. */
const clippy = {
    name: "clippy",
    kind: "lint",
    ecosystem: "rust",
    program: "cargo",
    package: null,
    install: "rustup component add clippy",
    versionArgs: ["clippy", "--version"],
    about: "Finds common mistakes in Rust code, and everything that the compiler itself warns of.",
    detect: async (project) => project.files.includes("Cargo.toml"),
    command: async (request) => ({
        args: [
            "clippy",
            "--message-format=json",
            "--all-targets",
            "--quiet",
            ...(await workspaceArgs(request)),
            ...(request.fix ? ["--fix", "--allow-dirty", "--allow-staged", "--allow-no-vcs"] : []),
            ...request.args,
        ],
        env: plainCargo,
    }),
    read: async (run) => {
        const { request, exit } = run;
        if (exit.code !== 0 && exit.code !== 101)
            return toolError("cargo clippy", run, missingComponent(run, "clippy"));
        const parsed = await parseFile(cargo_json/* cargoJson */.p, run.stdout, request);
        const all = parsed.findings ?? [];
        const explained = all.some((finding) => finding.severity === "error");
        // A manifest that cannot be read, a dependency that cannot be fetched, a build script that fails.
        if (exit.code === 101 && !explained)
            return toolError("cargo clippy", run, missingComponent(run, "clippy"));
        const fault = unreadable("cargo clippy", parsed);
        if (fault)
            return fault;
        const findings = await Promise.all(all.map(async (finding) => finding.path === undefined ? finding : { ...finding, path: await cargoPath(request, finding.path) }));
        return { judged: true, findings: placed(request, "clippy", findings) };
    },
};

// EXTERNAL MODULE: ./build/src/parsers/eslint-json.js
var eslint_json = __webpack_require__(41376);
;// CONCATENATED MODULE: ./build/src/tools/eslint.js


const CONFIG = /(^|\/)(eslint\.config\.[cm]?[jt]s|\.eslintrc(\.(c?js|json|ya?ml))?)$/;
/** ESLint 8 to 10, with the configuration that the project has. */
const eslint = {
    name: "eslint",
    kind: "lint",
    ecosystem: "node",
    program: "eslint",
    package: { name: "eslint", version: "10.15.0" },
    install: "npm install --save-dev eslint",
    versionArgs: ["--version"],
    about: "Finds problems in JavaScript and TypeScript by the rules of the project's own configuration.",
    detect: async (project) => project.files.some((file) => CONFIG.test(file) && !file.includes("/")),
    command: async (request) => ({
        args: [
            "--format",
            "json",
            "--no-color",
            ...(request.fix ? ["--fix"] : []),
            ...request.args,
            "--",
            ...(request.paths.length > 0 ? request.paths : ["."]),
        ],
    }),
    read: async (run) => {
        const { request, exit } = run;
        // 2 is a fault of the configuration, or nothing to lint; the document is then empty.
        if (exit.code !== 0 && exit.code !== 1)
            return toolError("eslint", run);
        const parsed = await parseFile(eslint_json/* eslintJson */.W, run.stdout, request);
        const fault = unreadable("eslint", parsed);
        if (fault)
            return fault.reason === "report-missing" ? { ...fault, reason: "tool-error" } : fault;
        const findings = placed(request, "eslint", parsed.findings);
        // Without a finding, 1 is something that the document does not tell (`--max-warnings` has findings).
        if (exit.code === 1 && findings.length === 0)
            return toolError("eslint", run);
        return { judged: true, findings };
    },
};

// EXTERNAL MODULE: ./build/src/parsers/flake8-text.js
var flake8_text = __webpack_require__(42615);
;// CONCATENATED MODULE: ./build/src/tools/flake8.js




/** Flake8. Its benchmark lines are asked for because they alone tell a clean run from one that looked at nothing. */
const flake8 = {
    name: "flake8",
    kind: "lint",
    ecosystem: "python",
    program: "flake8",
    package: { name: "flake8", version: "7.5.0" },
    install: "pip install flake8==7.5.0",
    versionArgs: ["--version"],
    about: "Lints Python.",
    detect: (project) => usesPythonTool(project, { package: "flake8", files: [".flake8"], sections: ["flake8"], hooks: ["flake8"] }),
    command: flake8_command,
    read: flake8_read,
};
const flake8_document = "flake8.txt";
/** Folders of other people's code that flake8, unlike its peers, does not leave out by itself. */
const foreign = [".venv", "venv", ".gatehouse", "node_modules"];
async function flake8_command(request) {
    const { args, paths, scratch } = request;
    const excludes = args.some((arg) => /^--(extend-)?exclude\b/.test(arg))
        ? []
        : [`--extend-exclude=${[...(await configured(request)), ...foreign].join(",")}`];
    // The config may have its own format, and a file that the output goes to.
    const output = ["--format=default", "--no-show-source", "--benchmark", `--output-file=${(0,external_node_path_.join)(scratch, flake8_document)}`];
    return { args: [...excludes, ...args, ...output, ...paths.map(asFile)] };
}
/** Flake8 moves `--output-file` behind a `--`, where it is read as a file: no path may look like an option instead. */
function asFile(path) {
    return path.startsWith("-") ? `./${path}` : path;
}
/** What the project itself excludes: our own list would replace it. */
async function configured({ cwd, root, files }) {
    for (const folder of new Set([cwd, root])) {
        for (const name of ["setup.cfg", "tox.ini", ".flake8"]) {
            const section = iniSection((await files.readText((0,external_node_path_.join)(folder, name))) ?? "", "flake8");
            if (section)
                return (section.get("extend-exclude") ?? "").split(/[,\n]/).flatMap((part) => part.trim() || []);
        }
    }
    return [];
}
async function flake8_read(run) {
    const { code } = run.exit;
    if (code !== 0 && code !== 1)
        return toolError("flake8", run);
    const path = (0,external_node_path_.join)(run.request.scratch, flake8_document);
    const text = (await run.request.files.readText(path)) ?? "";
    const processed = /^(\d+)\s+total files processed\s*$/m.exec(text)?.[1];
    if (processed === undefined)
        return toolError("flake8", run, "It did not finish its report.");
    const parsed = await parseFile(flake8_text/* flake8Text */.L, path, run.request);
    const findings = placed(run.request, "flake8", parsed.findings);
    const lost = findings.find(({ rule, message }) => rule === "E902" && /^(\w*(File|Permission|OS|IO|Directory)\w*Error)/.test(message));
    if (lost)
        return unjudged(`flake8 could not read a file: ${lost.path}: ${lost.message}`);
    if (processed === "0")
        return unjudged("flake8 found no Python files to check");
    if (code === 1 && findings.length === 0) {
        return toolError("flake8", run, "It named no finding: is it told to be quiet?");
    }
    return { judged: true, findings };
}

// EXTERNAL MODULE: ./build/src/parsers/go-cover.js
var go_cover = __webpack_require__(26328);
// EXTERNAL MODULE: ./build/src/parsers/go-test-json.js
var go_test_json = __webpack_require__(74674);
;// CONCATENATED MODULE: ./build/src/tools/go-test.js




/** `go test` over all packages of the module, read by its event stream. */
const goTest = {
    name: "go-test",
    kind: "test",
    ecosystem: "go",
    program: "go",
    package: null,
    install: "install Go from https://go.dev/dl",
    versionArgs: ["version"],
    about: "Runs the tests of all packages of a Go module.",
    detect: async (project) => project.files.includes("go.mod"),
    command: async (request) => ({
        args: [
            "test",
            "-json",
            ...(request.coverage ? [`-coverprofile=${request.scratch}/cover.out`] : []),
            ...request.args,
            ...(request.paths.length > 0 ? request.paths : ["./..."]),
        ],
    }),
    read: async (run) => {
        const { request, exit } = run;
        const stream = await parseFile(go_test_json/* goTestJson */.P, run.stdout, request);
        const unbuilt = stream.problems.some(({ code }) => code === "incomplete");
        // A broken go.mod or an unknown flag: the reason is on standard error, and there is no event of a test.
        if (exit.code !== 0 && !unbuilt && (stream.tests?.total ?? 0) === 0)
            return toolError("go test", run);
        const module = await moduleName(request);
        const place = (path) => modulePath(path, module);
        const cases = stream.tests?.cases.map((test) => test.path === undefined ? test : { ...test, path: place(test.path) });
        const ended = cases && crash(cases);
        if (ended)
            return unjudged(ended);
        const problems = stream.problems.map((problem) => ({ ...problem, message: withPlaces(problem.message, request) }));
        const results = {
            ...stream,
            problems,
            ...(stream.tests && cases && { tests: { ...stream.tests, cases } }),
        };
        const coverage = { path: `${request.scratch}/cover.out`, parser: go_cover/* goCover */.M, place };
        return testResult({ tool: "go test", run, results, coverage, exits: [0, 1] });
    },
};
/**
 * Why nothing can be said where the only failure is a test without an end and without a panic: an exit or a kill of the
 * process is no result of that test, and the tests after it were not run.
 */
function crash(cases) {
    const failed = cases.filter(({ status }) => status === "failed");
    const [first] = failed;
    if (!first || failed.some(({ failure }) => failure?.message !== go_test_json/* NO_END */.S))
        return null;
    const how = /^(?:signal: .+|exit status \d+)$/m.exec(first.failure?.details ?? "")?.[0];
    return (`the test process of ${first.suite} ended${how === undefined ? "" : ` (${how})`} while ${first.name} ran, ` +
        "before its tests were done: look there for what ends it (os.Exit, log.Fatal, too little memory)");
}
/** Go names files from the folder that it was run in: `./limiter.go:70:9`. */
function withPlaces(message, request) {
    return message.replace(/(?<=^|\s)[^\s:]+\.go(?=:\d+)/g, (path) => repositoryPath(path, request));
}
/** Path of the module in the working directory; null if there is none, and paths stay as Go names them. */
async function moduleName(request) {
    const text = await request.files.readText(`${request.cwd}/go.mod`);
    return /^module\s+"?([^\s"]+)/m.exec(text ?? "")?.[1] ?? null;
}
/** Go names a file by its package's import path: inside the module that is the module's path and the folder. */
function modulePath(path, module) {
    return module !== null && path.startsWith(`${module}/`) ? path.slice(module.length + 1) : path;
}

// EXTERNAL MODULE: ./build/src/parsers/govet-json.js
var govet_json = __webpack_require__(47686);
;// CONCATENATED MODULE: ./build/src/tools/go-vet.js


/** `go vet`. Its JSON came on standard error until Go 1.25, and since on standard output: both are read. */
const goVet = {
    name: "go-vet",
    kind: "lint",
    ecosystem: "go",
    program: "go",
    package: null,
    install: "install Go from https://go.dev/dl",
    versionArgs: ["version"],
    about: "Finds suspicious constructs in Go code, and packages that do not compile.",
    detect: async (project) => project.files.includes("go.mod"),
    command: async (request) => ({
        args: ["vet", "-json", ...request.args, ...(request.paths.length > 0 ? request.paths : ["./..."])],
    }),
    read: async (run) => {
        const { request, exit } = run;
        if (exit.code !== 0 && exit.code !== 1)
            return toolError("go vet", run);
        const streams = await Promise.all([
            parseFile(govet_json/* govetJson */.A, run.stdout, request),
            parseFile(govet_json/* govetJson */.A, run.stderr, request),
        ]);
        const parsed = {
            findings: streams.flatMap((stream) => stream.findings ?? []),
            problems: streams.flatMap((stream) => stream.problems),
        };
        const fault = unreadable("go vet", parsed);
        if (fault)
            return fault;
        const findings = placed(request, "go-vet", parsed.findings);
        // 0 says nothing with -json: findings do not change it. 1 is a package that could not be checked.
        if (exit.code === 1 && !findings.some((finding) => finding.severity === "error"))
            return toolError("go vet", run);
        if (exit.code === 0 && !(await saidAnything(run))) {
            return unjudged(withWords("go vet looked at no package", await wordsOf(run)));
        }
        return { judged: true, findings };
    },
};
/** An object comes for each package, also for a clean one: without any, none was looked at. */
async function saidAnything(run) {
    for (const path of [run.stdout, run.stderr]) {
        for await (const chunk of fileSource(run.request.files, path).text())
            if (/^\{/m.test(chunk))
                return true;
    }
    return false;
}

// EXTERNAL MODULE: ./build/src/parsers/gofmt-diff.js
var gofmt_diff = __webpack_require__(4115);
;// CONCATENATED MODULE: ./build/src/tools/gofmt.js



/** Characters of file names on one command line: Windows allows 32,767 in all, Linux and macOS 1 MiB and more. */
const COMMAND_LINE = { win32: 24_000, others: 400_000 };
/** gofmt, which the Go distribution holds. It walks every folder, so the module's own files are named to it. */
const gofmt = {
    name: "gofmt",
    kind: "lint",
    ecosystem: "go",
    program: "gofmt",
    package: null,
    install: "install Go from https://go.dev/dl",
    versionArgs: null,
    about: "Checks that Go code is formatted as gofmt formats it.",
    detect: async (project) => project.files.some((file) => /(^|\/)go\.mod$/.test(file) && !isForeign(file)),
    command: async (request) => ({
        args: [request.fix ? "-w" : "-d", ...request.args, "--", ...(await targets(request))],
    }),
    read: async (run) => {
        const { request, exit } = run;
        // -d gives 0 with differences before Go 1.25 or so, and 1 since; 2 is a file that cannot be parsed or read.
        if (exit.code < 0 || exit.code > 2)
            return toolError("gofmt", run);
        const { syntax, foreign, other } = await errors(run);
        const unformatted = (await parseFile(gofmt_diff/* gofmtDiff */.D, run.stdout, request)).findings ?? [];
        const findings = placed(request, "gofmt", [...syntax, ...unformatted]).filter(({ path = "" }) => !isForeign(path));
        const explained = exit.code === 2 ? syntax.length + foreign > 0 : findings.length + unformatted.length > 0;
        if (other || (exit.code !== 0 && !explained))
            return toolError("gofmt", run);
        return { judged: true, findings };
    },
};
/** Folders that are not the module's own code: Go's tools leave them out, and gofmt does not. */
function isForeign(path) {
    return /(^|\/)(vendor|testdata|node_modules|[._][^/]*)\//.test(path);
}
async function targets(request) {
    if (request.paths.length > 0)
        return request.paths;
    const cwd = request.cwd.replaceAll("\\", "/").replace(/\/$/, "");
    const found = await request.files.glob(["**/*.go"], request.cwd);
    const files = found
        .map((path) => path.replaceAll("\\", "/"))
        .map((path) => (path.startsWith(`${cwd}/`) ? path.slice(cwd.length + 1) : path))
        .filter((path) => !isForeign(path));
    const length = files.reduce((sum, file) => sum + file.length + 1, 0);
    const limit = process.platform === "win32" ? COMMAND_LINE.win32 : COMMAND_LINE.others;
    // Too many to name: the folders at the top, and what is found in foreign ones is left out when it is read.
    if (length > limit)
        return [...new Set(files.map((file) => file.split("/")[0] ?? file))];
    return files.length > 0 ? files : ["."];
}
/** Standard error: `path:line:column: message` for a file that cannot be parsed, anything else for other trouble. */
async function errors(run) {
    const syntax = [];
    let foreign = 0;
    let other = false;
    for await (const line of (0,parsers_source/* lines */.Mn)(fileSource(run.request.files, run.stderr))) {
        const [, path, row, column, message = ""] = /^(.+\.go):(\d+):(\d+): (.*)$/.exec(line) ?? [];
        if (path === undefined) {
            other ||= line.trim() !== "";
        }
        else if (isForeign(path)) {
            foreign++;
        }
        else {
            const range = { startLine: Number(row), startColumn: Number(column) };
            syntax.push({ tool: "gofmt", rule: "syntax-error", message, severity: "error", path, range });
        }
    }
    return { syntax, foreign, other };
}

// EXTERNAL MODULE: ./build/src/parsers/jest-json.js
var jest_json = __webpack_require__(64937);
// EXTERNAL MODULE: ./build/src/parsers/json-lines.js
var json_lines = __webpack_require__(67616);
;// CONCATENATED MODULE: ./build/src/tools/node-project.js

/** The package.json at the root; null if there is none, or it is no JSON object. */
async function packageJson(project) {
    const text = await project.read("package.json");
    return text === null ? null : parsePackageJson(text);
}
function parsePackageJson(text) {
    const manifest = (0,json_lines/* jsonObject */.o$)(text.replace(/^\uFEFF/, ""));
    if (!manifest)
        return null;
    const lists = ["dependencies", "devDependencies", "peerDependencies", "optionalDependencies"];
    const scripts = (0,json_lines/* isObject */.Gv)(manifest.scripts) ? Object.entries(manifest.scripts) : [];
    return {
        dependsOn: (name) => lists.some((list) => {
            const members = manifest[list];
            return (0,json_lines/* isObject */.Gv)(members) && Object.hasOwn(members, name);
        }),
        hasConfig: (name) => Object.hasOwn(manifest, name),
        scripts: Object.fromEntries(scripts.filter((entry) => typeof entry[1] === "string")),
    };
}
/** What npm writes into a new package.json; no test script at all. */
const PLACEHOLDER = /no test specified/;
/**
 * Everything that `npm test` runs, scripts of the same package that it calls included. Null where there is no test
 * script. A `pretest` that builds something is part of the tests: then only `npm test` itself can run them.
 */
function testScript(manifest) {
    const test = manifest.scripts.test;
    if (test === undefined || PLACEHOLDER.test(test))
        return null;
    const seen = new Set(["test"]);
    let text = test;
    for (let depth = 0; depth < 3; depth++) {
        for (const [, name = ""] of text.matchAll(/\b(?:npm run|npm-run-all|run-[sp]|yarn(?: run)?|pnpm(?: run)?)\s+([\w:.-]+)/g)) {
            const called = manifest.scripts[name];
            if (called !== undefined && !seen.has(name)) {
                seen.add(name);
                text += `\n${called}`;
            }
        }
    }
    return text;
}
/** True if a build comes before the tests, in `pretest` or in the test script. */
function buildsFirst(manifest) {
    const scripts = `${manifest.scripts.pretest ?? ""}\n${testScript(manifest) ?? ""}`;
    return /\b(tsc|build|compile|webpack|rollup|esbuild|tsup|swc|babel)\b/.test(scripts);
}
/** Is this runner what `npm test` starts? With a dependency and no test script, it is taken to be. */
function runsTests(manifest, runner) {
    const script = testScript(manifest);
    if (script === null)
        return manifest.dependsOn(runner);
    return new RegExp(`(^|[\\s/"'=])${runner}([\\s/"'.]|$)`, "m").test(script) && !buildsFirst(manifest);
}

;// CONCATENATED MODULE: ./build/src/tools/jest.js





/** Jest, read by its own JSON. */
const jest = {
    name: "jest",
    kind: "test",
    ecosystem: "node",
    program: "jest",
    package: { name: "jest", version: "30.5.2" },
    install: "npm install --save-dev jest",
    versionArgs: ["--version"],
    about: "Runs the JavaScript tests of the project's own jest configuration.",
    detect: async (project) => {
        const manifest = await packageJson(project);
        return manifest?.dependsOn("jest") === true && runsTests(manifest, "jest");
    },
    command: async (request) => {
        const text = await request.files.readText(`${request.cwd}/package.json`);
        const manifest = text === null ? null : parsePackageJson(text);
        // Jest runs ES modules only under this flag of Node; a project that needs it says so in its test script.
        const modules = manifest && /--experimental-vm-modules/.test(testScript(manifest) ?? "");
        return {
            args: [
                "--ci",
                "--no-color",
                "--json",
                `--outputFile=${request.scratch}/jest.json`,
                "--testLocationInResults",
                ...(request.coverage
                    ? ["--coverage", "--coverageReporters=lcovonly", `--coverageDirectory=${request.scratch}/coverage`]
                    : []),
                ...request.args,
                ...(request.paths.length > 0 ? ["--", ...request.paths] : []),
            ],
            env: modules ? { NODE_OPTIONS: "--experimental-vm-modules" } : undefined,
        };
    },
    read: async (run) => {
        const report = `${run.request.scratch}/jest.json`;
        // Bad options, a broken configuration and a crash all end with 1 and leave no report.
        if ((await run.request.files.stat(report)) === null)
            return toolError("jest", run);
        const results = await parseFile(jest_json/* jestJson */.L, report, run.request);
        const coverage = { path: `${run.request.scratch}/coverage/lcov.info`, parser: lcov/* lcov */.f };
        return testResult({ tool: "jest", run, results, coverage, exits: [0, 1] });
    },
};

// EXTERNAL MODULE: ./build/src/parsers/markdownlint-text.js
var markdownlint_text = __webpack_require__(66290);
;// CONCATENATED MODULE: ./build/src/tools/markdownlint.js



/** Markdownlint, as markdownlint-cli2 runs it. Findings are on standard error, the summary on standard output. */
const markdownlint = {
    name: "markdownlint",
    kind: "lint",
    ecosystem: "node",
    program: "markdownlint-cli2",
    // The newest that runs on Node 20.
    package: { name: "markdownlint-cli2", version: "0.22.1" },
    install: "npm install --save-dev markdownlint-cli2@0.22.1",
    // Its version stands in the first line of every run; a lone exclusion makes it a run over nothing.
    versionArgs: ["--no-globs", "!**"],
    about: "Lints Markdown (markdownlint-cli2).",
    detect,
    command: markdownlint_command,
    read: markdownlint_read,
};
const config = /^\.markdownlint(-cli2)?\.(jsonc|json|yaml|yml|cjs|mjs|toml)$/;
async function detect(project) {
    if (!project.files.some((path) => /\.(md|markdown)$/i.test(path)))
        return false;
    if (project.files.some((path) => config.test(path)))
        return true;
    const manifest = project.files.includes("package.json") ? await project.read("package.json") : null;
    return /"markdownlint-cli2?"\s*:/.test(manifest ?? "");
}
async function markdownlint_command(request) {
    const globs = request.paths.length > 0
        ? await Promise.all(request.paths.map((path) => globOf(path, request)))
        : await defaults(request);
    return { args: [...(request.fix ? ["--fix"] : []), ...request.args, ...globs] };
}
/** A folder stands for the Markdown in it; no path may be read as an option. */
async function globOf(path, { cwd, files }) {
    const isFolder = (await files.stat((0,external_node_path_.join)(cwd, path)))?.isDirectory ?? false;
    const glob = isFolder ? `${path.replace(/\/+$/, "")}/**/*.md` : path;
    return glob.startsWith("-") ? `./${glob}` : glob;
}
/** All Markdown, unless the config names its own. */
async function defaults({ args, cwd, files }) {
    if (args.some((arg) => !arg.startsWith("-")))
        return [];
    for (const extension of ["jsonc", "yaml", "cjs", "mjs"]) {
        const text = await files.readText((0,external_node_path_.join)(cwd, `.markdownlint-cli2.${extension}`));
        if (text !== null && /\bglobs["']?\s*:/.test(text))
            return [];
    }
    return ["**/*.md", "#**/node_modules", "#**/.venv", "#**/venv", "#.gatehouse"];
}
async function markdownlint_read(run) {
    const { code } = run.exit;
    if (code !== 0 && code !== 1)
        return toolError("markdownlint-cli2", run);
    const { stdout } = await streams(run);
    const linted = /^Linting: (\d+) files?/m.exec(stdout)?.[1];
    if (linted === undefined || !/^Summary: \d+ /m.test(stdout)) {
        return toolError("markdownlint-cli2", run, "It printed no summary.");
    }
    if (linted === "0")
        return unjudged("markdownlint-cli2 found no Markdown to check");
    const parsed = await parseFile(markdownlint_text/* markdownlintText */.U, run.stderr, run.request);
    const findings = placed(run.request, "markdownlint", parsed.findings);
    if (code === 1 && findings.length === 0)
        return toolError("markdownlint-cli2", run, "It named no finding.");
    return { judged: true, findings };
}

// EXTERNAL MODULE: ./node_modules/semver/functions/lt.js
var lt = __webpack_require__(3872);
// EXTERNAL MODULE: ./build/src/parsers/mypy-json.js
var mypy_json = __webpack_require__(99824);
// EXTERNAL MODULE: ./build/src/parsers/mypy-text.js
var mypy_text = __webpack_require__(45577);
;// CONCATENATED MODULE: ./build/src/tools/mypy.js







/** Mypy. Run from a runner it sees none of the project's dependencies, so it is best installed beside them. */
const mypy = {
    name: "mypy",
    kind: "lint",
    ecosystem: "python",
    program: "mypy",
    package: { name: "mypy", version: "2.4.1" },
    install: "pip install mypy==2.4.1",
    versionArgs: ["--version"],
    about: "Checks the types of Python.",
    detect: (project) => usesPythonTool(project, {
        package: "mypy",
        files: ["mypy.ini", ".mypy.ini"],
        table: "mypy",
        sections: ["mypy"],
        hooks: ["mypy"],
    }),
    command: mypy_command,
    read: mypy_read,
};
/** Mypy prints JSON since 1.11. */
function speaksText({ version }) {
    return version !== null && lt(version, "1.11.0");
}
async function mypy_command(request) {
    const { args, paths } = request;
    // In text, the summary is the proof that mypy came to its end.
    const format = speaksText(request)
        ? ["--show-column-numbers", "--show-error-codes", "--no-pretty", "--no-color-output", "--error-summary"]
        : ["--output", "json"];
    const named = args.some((arg) => /^(-m|-p|-c|--module|--package|--command)\b/.test(arg));
    const all = paths.length === 0 && !named && !(await namesFiles(request)) ? ["."] : paths;
    return { args: [...format, ...args, ...(all.length > 0 ? ["--", ...all] : [])] };
}
/** True if mypy's config says what to check; without that it has to be told on the command line. */
async function namesFiles({ cwd, files }) {
    const keys = ["files", "packages", "modules"];
    for (const name of ["mypy.ini", ".mypy.ini"]) {
        const section = iniSection((await files.readText((0,external_node_path_.join)(cwd, name))) ?? "", "mypy");
        if (section)
            return keys.some((key) => section.has(key));
    }
    const table = tableAt(await tomlOf((await files.readText((0,external_node_path_.join)(cwd, "pyproject.toml"))) ?? ""), ["tool", "mypy"]);
    if (table)
        return keys.some((key) => Object.hasOwn(table, key));
    const section = iniSection((await files.readText((0,external_node_path_.join)(cwd, "setup.cfg"))) ?? "", "mypy");
    return section !== null && keys.some((key) => section.has(key));
}
async function mypy_read(run) {
    const { code } = run.exit;
    if (code !== 0 && code !== 1 && code !== 2)
        return toolError("mypy", run);
    const { stdout, stderr } = await streams(run);
    const ignored = unreadConfig(stderr);
    if (ignored !== null)
        return unjudged(`mypy went on without its config: ${ignored}`);
    const asText = speaksText(run.request);
    const parsed = await parseFile(asText ? mypy_text/* mypyText */.j : mypy_json/* mypyJson */.s, run.stdout, run.request);
    const fault = unreadable("Its output is damaged", parsed);
    if (fault)
        return toolError("mypy", run, fault.message);
    const said = parsed.findings ?? [];
    const found = placed(run.request, "mypy", said.length === 0 && code === 2 ? await mypy_syntaxErrors(`${stdout}\n${stderr}`) : said);
    const errors = found.filter(({ severity }) => severity === "error");
    if (code !== 0 && errors.length === 0) {
        return toolError("mypy", run, undefined, ownWords([plain(stderr), stdout]));
    }
    if (asText && code !== 2 && !/^(Success: no issues found|Found \d+ errors? in)/m.test(stdout)) {
        return toolError("mypy", run, "It printed no summary.");
    }
    const findings = [...found, ...unknownOptions(stderr, run.request)];
    return { judged: true, findings, ...(code === 2 && { problems: [stopped(errors)] }) };
}
/** The first versions that print JSON tell of a syntax error as text, on either stream. */
async function mypy_syntaxErrors(output) {
    const { findings } = await mypy_text/* mypyText */.j.parse((0,parsers_source/* textSource */.rC)("mypy", output));
    return (findings ?? []).filter(({ path }) => /\.pyi?$/.test(path ?? ""));
}
/** Exit 2 with errors: mypy ends at a syntax error, and what else is wrong is not known. */
function stopped(errors) {
    const first = errors[0];
    return {
        path: first?.path ?? "mypy",
        code: "incomplete",
        message: `mypy stopped here and checked nothing else: ${first?.message ?? "no message"}`,
        line: first?.range?.startLine,
    };
}
/** Mypy exits with 0 under a config that it could not parse; what it checked then is not what the project asked for. */
function unreadConfig(stderr) {
    const line = /^(?:pyproject\.toml|\.?mypy\.ini|setup\.cfg): (?!\[)(?!.*Unrecognized).*$/m.exec(stderr)?.[0];
    return line ?? null;
}
/** Options that this version of mypy does not know, and so left out. */
function unknownOptions(stderr, request) {
    return [...stderr.matchAll(/^(\S+): (\[mypy[^\]]*\]: .+?)\r?$/gm)].map(([, path = "", message = ""]) => ({
        tool: "mypy",
        rule: "config",
        message,
        severity: "warning",
        path: repositoryPath(path, request),
    }));
}
/** Mypy puts some of its own troubles on standard error as JSON too. */
function plain(stderr) {
    return stderr.replace(/^\{"file": "([^"]*)", "line": (\d+), .*?"message": "((?:[^"\\]|\\.)*)".*$/gm, (_, path, line, message) => `${path}:${line}: ${String(message).replaceAll('\\"', '"')}`);
}

// EXTERNAL MODULE: ./build/src/parsers/junit.js
var junit = __webpack_require__(68830);
;// CONCATENATED MODULE: ./build/src/tools/node-test.js






/** Node's own test runner, started with the arguments that the project's test script gives it. */
const nodeTest = {
    name: "node-test",
    kind: "test",
    ecosystem: "node",
    program: "node",
    package: null,
    install: "install Node.js 20 or newer from https://nodejs.org",
    versionArgs: ["--version"],
    about: "Runs the tests that the package.json script `node --test …` names.",
    detect: async (project) => {
        const manifest = await packageJson(project);
        return manifest !== null && ownScript(manifest) !== null && !buildsFirst(manifest);
    },
    command: async (request) => {
        const text = await request.files.readText(`${request.cwd}/package.json`);
        const manifest = text === null ? null : parsePackageJson(text);
        const script = (manifest && ownScript(manifest)) ?? { options: [], files: [], env: {} };
        const { scratch } = request;
        const files = request.paths.length > 0 ? request.paths : await expanded(request, script.files);
        return {
            args: [
                "--test",
                "--test-reporter=spec",
                "--test-reporter-destination=stdout",
                "--test-reporter=junit",
                `--test-reporter-destination=${scratch}/junit.xml`,
                ...(request.coverage
                    ? ["--experimental-test-coverage", "--test-reporter=lcov", `--test-reporter-destination=${scratch}/lcov.info`]
                    : []),
                ...script.options,
                ...request.args,
                ...files,
            ],
            env: script.env,
        };
    },
    read: async (run) => {
        const { request, exit } = run;
        const report = `${request.scratch}/junit.xml`;
        if ((await request.files.stat(report)) === null)
            return toolError("node --test", run);
        const results = await parseFile(junit/* junit */.b, report, request);
        // Files that were named and do not exist end with 1, and the report holds no test.
        if (exit.code !== 0 && results.tests?.total === 0)
            return toolError("node --test", run);
        const place = (path) => (isTestFile(path) ? null : path);
        const coverage = { path: `${request.scratch}/lcov.info`, parser: lcov/* lcov */.f, place };
        const named = results.tests
            ? { ...results, tests: { ...results.tests, cases: results.tests.cases.map((test) => fileCase(test, request)) } }
            : results;
        return testResult({ tool: "node --test", run, results: named, coverage, exits: [0, 1] });
    },
};
/** Node before 22.5 counts the test files themselves as covered code. */
function isTestFile(path) {
    return /(^|\/)(test\/.*|test|test-[^/]*|[^/]*[._-]test)\.[cm]?[jt]s$/.test(path.replaceAll("\\", "/"));
}
/** A file that failed by itself is a case named by its absolute path. */
function fileCase(test, request) {
    if (!(0,external_node_path_.isAbsolute)(test.name))
        return test;
    const path = repositoryPath(test.name, request);
    return { ...test, name: path, path };
}
/** Options of Node's that take the next word as their value. */
const WITH_VALUE = new Set(["--import", "--require", "-r", "--loader", "--experimental-loader", "-C", "--conditions"]);
/** Reporters and coverage are ours to choose. */
const OURS = /^--(test|test-reporter(-destination)?(=.*)?|experimental-test-coverage|watch)$/;
/** The project's `node … --test …` command, if it is one plain command that can be run without a shell. */
function ownScript({ scripts }) {
    const texts = scripts.test === undefined ? Object.values(scripts) : [scripts.test];
    for (const text of texts) {
        if (!/(^|\s)node\s(.*\s)?--test(\s|$)/.test(text) || /[;&|<>$`]/.test(text))
            continue;
        const words = [...text.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, a, b, c]) => a ?? b ?? c ?? "");
        return script(words);
    }
    return null;
}
function script(words) {
    const start = words.indexOf("node");
    const before = words.slice(0, start).filter((word) => word !== "cross-env");
    const env = before.map((word) => /^([A-Za-z_]\w*)=(.*)$/.exec(word));
    if (env.some((pair) => pair === null))
        return null;
    const options = [];
    const files = [];
    const rest = words.slice(start + 1);
    for (let index = 0; index < rest.length; index++) {
        const word = rest[index] ?? "";
        if (OURS.test(word)) {
            if (/^--test-reporter(-destination)?$/.test(word))
                index++;
        }
        else if (word.startsWith("-")) {
            options.push(word);
            if (WITH_VALUE.has(word))
                options.push(rest[++index] ?? "");
        }
        else {
            files.push(word);
        }
    }
    return { options, files, env: Object.fromEntries(env.map((pair) => [pair?.[1] ?? "", pair?.[2] ?? ""])) };
}
/** Node before 21 takes no patterns: a shell expands them. Those that match nothing stay, for Node to complain of. */
async function expanded(request, files) {
    const groups = files.map(async (file) => {
        if (!/[*?{[]/.test(file))
            return [file];
        const found = await request.files.glob([file], request.cwd);
        return found.length > 0 ? found : [file];
    });
    return (await Promise.all(groups)).flat();
}

// EXTERNAL MODULE: ./build/src/parsers/prettier-list.js
var prettier_list = __webpack_require__(99316);
;// CONCATENATED MODULE: ./build/src/tools/prettier.js



const prettier_CONFIG = /^(\.prettierrc(\.(json5?|ya?ml|toml|[cm]?[jt]s))?|prettier\.config\.[cm]?[jt]s)$/;
/** Prettier 2 and 3. */
const prettier = {
    name: "prettier",
    kind: "lint",
    ecosystem: "node",
    program: "prettier",
    package: { name: "prettier", version: "3.10.1" },
    install: "npm install --save-dev prettier",
    versionArgs: ["--version"],
    about: "Checks that files are formatted as Prettier formats them.",
    detect: async (project) => {
        if (project.files.some((file) => prettier_CONFIG.test(file)))
            return true;
        const manifest = await packageJson(project);
        return manifest !== null && (manifest.hasConfig("prettier") || manifest.dependsOn("prettier"));
    },
    command: async (request) => ({
        args: [
            request.fix ? "--write" : "--list-different",
            "--no-color",
            ...request.args,
            "--",
            ...(request.paths.length > 0 ? request.paths : ["."]),
        ],
    }),
    read: async (run) => {
        const { request, exit } = run;
        if (exit.code < 0 || exit.code > 2)
            return toolError("prettier", run);
        const errors = await parseFile(prettier_list/* prettierList */.a, run.stderr, request);
        // An error that names no place in a file: the configuration, a plugin, no file that Prettier understands.
        if (errors.problems.length > 0)
            return toolError("prettier", run);
        const syntax = errors.findings?.filter((finding) => finding.severity === "error") ?? [];
        // With --write the list on standard output is what was mended.
        const listed = request.fix ? [] : ((await parseFile(prettier_list/* prettierList */.a, run.stdout, request)).findings ?? []);
        const unexplained = exit.code === 2 ? syntax.length === 0 : exit.code === 1 && listed.length === 0;
        if (unexplained)
            return toolError("prettier", run);
        return { judged: true, findings: placed(request, "prettier", [...syntax, ...listed]) };
    },
};

// EXTERNAL MODULE: ./node_modules/semver/functions/gte.js
var gte = __webpack_require__(41236);
;// CONCATENATED MODULE: ./build/src/tools/pytest.js





/** Pytest, which runs unittest's tests too. It needs the project's own environment: no runner can stand in. */
const pytest = {
    name: "pytest",
    kind: "test",
    ecosystem: "python",
    program: "pytest",
    package: null,
    install: "pip install pytest",
    versionArgs: ["--version"],
    about: "Runs the tests of Python.",
    detect: pytest_detect,
    command: pytest_command,
    read: pytest_read,
    whereabouts,
};
const junitFile = "junit.xml";
const coverageFile = "coverage.xml";
/** Lines that pytest prints in every run, with its progress and the headings of what follows. */
const banner = /^(platform |cachedir: |rootdir: |configfile: |testpaths: |plugins: |collect(ed|ing) |-+ generated xml file: |_+ coverage: |Coverage XML written|=+ .* =+\r?$|\S+\.py(::.*)? ([.sxXFEP]+ *(\[ *\d+%\])?|PASSED.*|SKIPPED.*)\r?$).*\r?\n?/gm;
/** A line of progress, quiet or verbose: the file, then its tests as letters, or one test by name. */
const progress = /^(\S+\.py)(?:::(\S+))? /gm;
/** The last line of a run that came to its end, decorated or quiet. */
const summary = /^(=+ )?(no tests ran|\d+ (passed|failed|skipped|errors?|warnings?|deselected|xfailed|xpassed)\b).* in [\d.]+s/m;
async function pytest_detect(project) {
    const python = pythonFiles(project);
    if (python.some((path) => /(^|\/)(test_[^/]*|[^/]*_test)\.py$/.test(path)))
        return true;
    const traces = {
        package: "pytest",
        files: ["pytest.ini", "conftest.py"],
        table: "pytest",
        sections: ["pytest", "tool:pytest"],
    };
    return python.some((path) => /(^|\/)tests?\//.test(path)) && (await usesPythonTool(project, traces));
}
async function pytest_command(request) {
    const { args, paths, scratch } = request;
    const settings = await settingsOf(request);
    const given = args.join(" ");
    // As `python -m pytest` does it: a package beside its tests can be imported without being installed.
    const path = /\bpythonpath\b/.test(settings + given) || !knowsPythonPath(request) ? [] : ["-o", pythonPath(request.cwd)];
    const measure = /--cov(?![\w-])/.test(settings + given) ? [] : ["--cov"];
    const coverage = request.coverage ? [...measure, `--cov-report=xml:${(0,external_node_path_.join)(scratch, coverageFile)}`] : [];
    // Only the older family has the file and line of each test.
    const report = [`--junitxml=${(0,external_node_path_.join)(scratch, junitFile)}`, "-o", "junit_family=xunit1"];
    return { args: [...path, ...coverage, ...args, ...report, ...(paths.length > 0 ? ["--", ...paths] : [])] };
}
function knowsPythonPath({ version }) {
    return version === null || gte(version, "7.0.0");
}
/** Quoted, as pytest splits the value like a shell. */
function pythonPath(folder) {
    return `pythonpath="${folder.replaceAll("\\", "/")}"`;
}
/** Text of the files that pytest may take its options from. */
async function settingsOf({ cwd, root, files }) {
    let text = "";
    for (const folder of new Set([cwd, root])) {
        for (const name of [
            "pytest.toml",
            ".pytest.toml",
            "pytest.ini",
            ".pytest.ini",
            "pyproject.toml",
            "tox.ini",
            "setup.cfg",
        ]) {
            text += `${(await files.readText((0,external_node_path_.join)(folder, name))) ?? ""}\n`;
        }
    }
    return text;
}
async function pytest_read(run) {
    const { code } = run.exit;
    const { stdout: printed, stderr } = await streams(run);
    const stdout = printed.replace(banner, "");
    const hasBegun = printed.search(progress) >= 0;
    if (hasBegun && !summary.test(printed) && !(await hasReport(run, junitFile)))
        return crashed(run);
    if (code === 5)
        return noTests(stderr);
    const words = ownWords([stderr, stdout], "end");
    if (code === 4)
        return unjudged(withWords(`pytest could not start${missingPlugin(stderr)}`, words));
    if (code === 3)
        return unjudged(withWords("pytest failed inside", internalError(stdout) || words));
    if (code !== 0 && code !== 1 && code !== 2)
        return toolError("pytest", run, undefined, words);
    const report = await readReport(run, junitFile);
    if (!report.judged)
        return withExit(report, code, words);
    const tests = report.tests && (await pytest_placed(report.tests, run.request));
    if (!tests)
        return toolError("pytest", run, "Its report holds no tests.", words);
    if (tests.total === 0)
        return noTests(stderr);
    const floor = coverageFloor(stdout);
    if (code === 2 && tests.failed === 0)
        return unjudged(withWords("pytest was interrupted", words));
    if (code === 1 && tests.failed === 0 && !floor) {
        return toolError("pytest", run, "It reported no failed test.", words);
    }
    const judged = { tests, ...(floor && { findings: [floor] }), problems: report.problems ?? [] };
    if (!run.request.coverage)
        return { judged: true, ...judged };
    const coverage = await readReport(run, coverageFile);
    if (coverage.judged) {
        return { judged: true, ...judged, ...(coverage.coverage && { coverage: inRoot(coverage.coverage, run.request) }) };
    }
    // Failed tests are shown even when what they cover is not known; passed ones are not enough for a floor.
    return tests.failed > 0 ? { judged: true, ...judged } : withExit(coverage, code, words);
}
function noTests(stderr) {
    const what = 'no tests were collected (pytest looks for test_*.py; "testpaths" in its config says where)';
    return unjudged(withWords(what, ownWords([stderr], "end")));
}
/** The process ended in the middle of the tests without a word of pytest's own. */
async function crashed(run) {
    const where = await whereabouts(run);
    return unjudged(`pytest ended with code ${run.exit.code} before its tests were done${where === null ? "" : `, in ${where}`}: ` +
        "something there ends the whole process (os._exit, or a crash in native code)");
}
/** The innermost line of the project in what faulthandler printed, else the file or test that was begun last. */
async function whereabouts(run) {
    const { request } = run;
    const { stdout, stderr } = await streams(run);
    const fault = stderr.lastIndexOf("Fatal Python error: ");
    for (const [, path = "", line, name] of stderr
        .slice(Math.max(fault, 0))
        .matchAll(/^ {2}File "(.+)", line (\d+) in (.+?)\r?$/gm)) {
        const known = repositoryPath(path, request);
        const isOwn = !(0,external_node_path_.isAbsolute)(known) && !/(^|\/)(site-packages|\.?venv|\.gatehouse)\//.test(known);
        if (fault >= 0 && isOwn)
            return `${known}:${line} (${name})`;
    }
    const [, path, test] = [...stdout.matchAll(progress)].at(-1) ?? [];
    if (path === undefined)
        return null;
    const known = await located(path, request, request.files);
    return test === undefined ? known : `${known} (${test})`;
}
async function hasReport({ request }, name) {
    return (await request.files.stat((0,external_node_path_.join)(request.scratch, name))) !== null;
}
/** One of the reports that pytest was asked for. */
async function readReport(run, name) {
    const { files, scratch } = run.request;
    const path = (0,external_node_path_.join)(scratch, name);
    if (!(await hasReport(run, name))) {
        return unjudged(`pytest did not write its report (${name})`, "report-missing");
    }
    const { parseReport } = await Promise.all(/* import() */[__webpack_require__.e(479), __webpack_require__.e(68)]).then(__webpack_require__.bind(__webpack_require__, 50479));
    const parsed = await parseReport((0,parsers_source/* byteSource */.ex)(name, () => files.readStream(path)));
    const fault = unreadable(`pytest's report ${name} cannot be read`, parsed);
    if (fault)
        return { ...fault, reason: "report-unreadable" };
    const { tests, coverage, problems } = parsed;
    return { judged: true, tests, coverage, problems };
}
function withExit(result, code, words) {
    if (result.judged)
        return result;
    return { ...result, message: withWords(`${result.message.replace(/\.$/, "")}; it exited with code ${code}`, words) };
}
function missingPlugin(stderr) {
    return /unrecognized arguments:.*--cov/.test(stderr) ? " without its coverage plugin (pip install pytest-cov)" : "";
}
function internalError(stdout) {
    const lines = [...stdout.matchAll(/^INTERNALERROR> (.*\S)\s*$/gm)].map((match) => match[1] ?? "");
    return lines.filter((line) => !/^\s/.test(line)).at(-1) ?? "";
}
/** `--cov-fail-under` of the project's own config: a failure that no test stands for. */
function coverageFloor(stdout) {
    const message = /^(?:FAIL )?(Required test coverage of .* not reached\..*?)\r?$/m.exec(stdout)?.[1];
    return message === undefined ? null : { tool: "pytest", rule: "cov-fail-under", message, severity: "error" };
}
/** Pytest names files relative to its own root, the folder of its config: at the working directory or above it. */
async function pytest_placed(tests, request) {
    const known = new Map();
    for (const { path } of tests.cases) {
        if (path !== undefined && !known.has(path))
            known.set(path, await located(path, request, request.files));
    }
    const cases = tests.cases
        .map(withCause)
        .map((test) => (test.path === undefined ? test : { ...test, path: known.get(test.path) ?? test.path }));
    return { ...tests, cases };
}
/** Of a module that cannot be imported pytest's message says no more than that; what was raised stands in the details. */
function withCause(test) {
    const { failure } = test;
    if (failure?.message !== "collection failure")
        return test;
    const raised = /^E +(\S.*)$/m.exec(failure.details ?? "")?.[1];
    return raised === undefined ? test : { ...test, failure: { ...failure, message: raised } };
}
async function located(path, request, files) {
    if ((0,external_node_path_.isAbsolute)(path))
        return repositoryPath(path, request);
    for (let folder = request.cwd;; folder = (0,external_node_path_.dirname)(folder)) {
        if (await files.stat((0,external_node_path_.resolve)(folder, path)))
            return repositoryPath((0,external_node_path_.resolve)(folder, path), request);
        if (folder === request.root || folder === (0,external_node_path_.dirname)(folder))
            return repositoryPath(path, request);
    }
}
function inRoot(coverage, request) {
    const files = coverage.files.map((file) => (0,external_node_path_.isAbsolute)(file.path) ? { ...file, path: repositoryPath(file.path, request) } : file);
    return { ...coverage, files };
}

// EXTERNAL MODULE: ./build/src/parsers/ruff-json.js
var ruff_json = __webpack_require__(21096);
;// CONCATENATED MODULE: ./build/src/tools/ruff.js



/** Ruff's linter. A Python repository that configures no linter at all gets it with its own defaults. */
const ruff = {
    name: "ruff",
    kind: "lint",
    ecosystem: "python",
    program: "ruff",
    package: { name: "ruff", version: "0.17.6" },
    install: "pip install ruff==0.17.6",
    versionArgs: ["--version"],
    about: "Lints Python (ruff check).",
    detect: ruff_detect,
    command: async (request) => ruff_command(request),
    read: ruff_read,
};
async function ruff_detect(project) {
    if (pythonFiles(project).length === 0)
        return false;
    const own = { package: "ruff", files: ["ruff.toml", ".ruff.toml"], table: "ruff", hooks: ["ruff", "ruff-check"] };
    if (await usesPythonTool(project, own))
        return true;
    const others = [
        { package: "flake8", files: [".flake8"], sections: ["flake8"], hooks: ["flake8"] },
        { package: "pylint", files: [".pylintrc", "pylintrc"], table: "pylint", hooks: ["pylint"] },
        { package: "pycodestyle", sections: ["pycodestyle"], hooks: ["pycodestyle"] },
    ];
    for (const other of others)
        if (await usesPythonTool(project, other))
            return false;
    return !(await hasTable(project, "prospector"));
}
function ruff_command({ args, paths, fix }) {
    // A config may say `fix = true`: nothing is changed unless this run was asked to.
    const mode = fix ? ["--fix", "--no-fix-only"] : ["--no-fix", "--no-fix-only"];
    return {
        args: ["check", "--output-format", "json", ...mode, ...args, ...(paths.length > 0 ? ["--", ...paths] : [])],
    };
}
async function ruff_read(run) {
    const { code } = run.exit;
    if (code !== 0 && code !== 1)
        return toolError("ruff", run);
    const parsed = await parseFile(ruff_json/* ruffJson */.u, run.stdout, run.request);
    const fault = unreadable("Its JSON cannot be read", parsed);
    if (fault)
        return toolError("ruff", run, fault.message);
    const findings = placed(run.request, "ruff", parsed.findings);
    const lost = findings.find(({ rule }) => rule === "E902");
    if (lost)
        return unjudged(`ruff could not read a file: ${lost.path}: ${lost.message}`);
    const { stderr } = await streams(run);
    if (/No Python files found/.test(stderr))
        return unjudged("ruff found nothing to check: there are no Python files here");
    if (code === 1 && findings.length === 0)
        return toolError("ruff", run, "It named no finding.");
    return { judged: true, findings };
}

;// CONCATENATED MODULE: ./build/src/tools/ruff-format.js




/** Ruff's formatter, checking unless asked to mend. */
const ruffFormat = {
    name: "ruff-format",
    kind: "lint",
    ecosystem: "python",
    program: "ruff",
    package: { name: "ruff", version: "0.17.6" },
    install: "pip install ruff==0.17.6",
    versionArgs: ["--version"],
    about: "Checks the formatting of Python (ruff format).",
    detect: async (project) => pythonFiles(project).length > 0 &&
        ((await hasTable(project, "ruff.format")) ||
            (await usesPythonTool(project, { package: "ruff-format", hooks: ["ruff-format"] })) ||
            (await hasFormatSection(project.files, (path) => project.read(path)))),
    command: async (request) => ruff_format_command(request),
    read: ruff_format_read,
};
const unformatted = "would be reformatted by ruff format; `gatehouse run lint --fix` does it";
async function hasFormatSection(files, readText) {
    for (const path of ["ruff.toml", ".ruff.toml"]) {
        if (files.includes(path) && /^\s*\[format\]/m.test((await readText(path)) ?? ""))
            return true;
    }
    return false;
}
/** Before 0.16 the formatter has JSON only in preview, and preview formats differently: its text is read instead. */
function ruff_format_speaksText({ version }) {
    return version !== null && lt(version, "0.16.0");
}
function ruff_format_command(request) {
    const { args, paths, fix } = request;
    const format = ruff_format_speaksText(request) ? [] : ["--output-format", "json"];
    const mode = fix ? [] : ["--check", ...format];
    return { args: ["format", ...mode, ...args, ...(paths.length > 0 ? ["--", ...paths] : [])] };
}
async function ruff_format_read(run) {
    const { code } = run.exit;
    if (code !== 0 && code !== 1 && code !== 2)
        return toolError("ruff format", run);
    const { stdout, stderr } = await streams(run);
    if (/No Python files found/.test(stderr))
        return unjudged("ruff found nothing to format: there are no Python files here");
    const asText = ruff_format_speaksText(run.request) || run.request.fix;
    const parsed = asText ? readText(stdout, stderr) : await readJson(run);
    if (typeof parsed === "string")
        return toolError("ruff format", run, parsed);
    const findings = placed(run.request, "ruff-format", parsed);
    const lost = findings.find(({ rule }) => rule === "E902" || rule === "io");
    if (lost)
        return unjudged(`ruff could not read a file: ${lost.path}: ${lost.message}`);
    if (code !== 0 && findings.length === 0)
        return toolError("ruff format", run);
    return { judged: true, findings };
}
async function readJson(run) {
    const parsed = await parseFile(ruff_json/* ruffJson */.u, run.stdout, run.request);
    return (unreadable("Its JSON cannot be read", parsed)?.message ??
        (parsed.findings ?? []).map((finding) => ({
            ...finding,
            tool: "ruff-format",
            ...(finding.rule === "unformatted" && { message: unformatted, severity: "warning" }),
        })));
}
function readText(stdout, stderr) {
    const changed = [...stdout.matchAll(/^Would reformat: (.+?)\r?$/gm)].map(([, path]) => ({
        tool: "ruff-format",
        rule: "unformatted",
        message: unformatted,
        severity: "warning",
        path,
    }));
    const failed = [...`${stderr}\n${stdout}`.matchAll(/^error: Failed to parse (.+?):(\d+):(\d+): (.*?)\r?$/gm)].map(([, path, line, column, message = ""]) => ({
        tool: "ruff-format",
        rule: "invalid-syntax",
        message,
        severity: "error",
        path,
        range: { startLine: Number(line), startColumn: Number(column) },
    }));
    const summed = /^\d+ files? (would be reformatted|reformatted|already formatted|left unchanged)/m.test(stdout);
    if (failed.length === 0 && !summed)
        return "It printed no summary.";
    const other = /^error: (?!Failed to parse ).*$/m.exec(stderr)?.[0];
    return other ?? [...changed, ...failed];
}

// EXTERNAL MODULE: ./build/src/parsers/json-values.js
var json_values = __webpack_require__(51361);
// EXTERNAL MODULE: ./build/src/parsers/tsc-text.js
var tsc_text = __webpack_require__(41054);
;// CONCATENATED MODULE: ./build/src/tools/tsc.js




/** The TypeScript compiler as a checker: nothing is written but the build info of project references. */
const tsc = {
    name: "tsc",
    kind: "lint",
    ecosystem: "node",
    program: "tsc",
    package: { name: "typescript", version: "5.9.3" },
    install: "npm install --save-dev typescript",
    versionArgs: ["--version"],
    about: "Checks types with the project's own tsconfig.json.",
    detect: async (project) => project.files.includes("tsconfig.json"),
    command: async (request) => {
        const projects = request.paths.length > 0 && request.paths.every(isProject);
        // A config that only refers to others has no files of its own: without --build it would check nothing and pass.
        const build = (projects && request.paths.length > 1) || (await hasReferences(request));
        const start = build ? ["--build"] : [];
        const target = projects && !build ? ["--project", ...request.paths] : request.paths;
        return { args: [...start, "--noEmit", "--pretty", "false", ...request.args, ...target] };
    },
    read: async (run) => {
        const { request, exit } = run;
        // 0 clean; 1 and 2 are both "there are errors" (5.x gives 2 under --noEmit, 7.0 gives 1); the rest is unknown.
        if (exit.code < 0 || exit.code > 2)
            return toolError("tsc", run);
        const findings = (await parseFile(tsc_text/* tscText */.I, run.stdout, request)).findings ?? [];
        const wrong = findings.find(isConfigError);
        if (wrong)
            return unjudged(`tsc: ${said(wrong)}`);
        if (exit.code !== 0 && findings.length === 0)
            return toolError("tsc", run);
        return { judged: true, findings: placed(request, "tsc", findings) };
    },
};
/** Errors about the command line or a tsconfig: what the compiler then makes of the code is not to be trusted. */
function isConfigError(finding) {
    return finding.path === undefined || /(^|\/)[tj]sconfig[^/]*\.json$/.test(finding.path);
}
function said({ rule, message, path, range }) {
    const place = path === undefined ? "" : `${path}:${range?.startLine ?? 1}: `;
    return `${place}${rule}: ${message.replace(/\s+/g, " ")}`;
}
/** A folder or a tsconfig, not a source file. */
function isProject(path) {
    return path.endsWith(".json") || !/\.[cm]?[jt]sx?$/.test(path);
}
async function hasReferences(request) {
    if (request.args.some((arg) => /^(-p|--project|-b|--build)$/.test(arg)) || request.paths.length > 1)
        return false;
    const [path = "."] = request.paths;
    if (!isProject(path))
        return false;
    const file = path.endsWith(".json") ? path : `${path}/tsconfig.json`;
    const text = await request.files.readText(/^(\/|[A-Za-z]:[\\/])/.test(file) ? file : `${request.cwd}/${file}`);
    if (text === null)
        return false;
    const config = (0,json_values/* parseJson */.qF)(withoutComments(text));
    return (0,json_lines/* isObject */.Gv)(config) && Array.isArray(config.references) && config.references.length > 0;
}
/** A tsconfig may hold comments and trailing commas; strings are left as they are. */
function withoutComments(text) {
    const plain = text.replace(/^\uFEFF/, "").replace(/"(?:\\.|[^"\\])*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, keepStrings);
    return plain.replace(/"(?:\\.|[^"\\])*"|,(?=\s*[}\]])/g, keepStrings);
}
function keepStrings(match) {
    return match.startsWith('"') ? match : "";
}

;// CONCATENATED MODULE: ./build/src/tools/vitest.js





/** Vitest, read by its JSON reporter, which writes jest's shape. */
const vitest = {
    name: "vitest",
    kind: "test",
    ecosystem: "node",
    program: "vitest",
    package: { name: "vitest", version: "4.1.12" },
    install: "npm install --save-dev vitest",
    versionArgs: ["--version"],
    about: "Runs the JavaScript and TypeScript tests of the project's own vitest configuration.",
    detect: async (project) => {
        const manifest = await packageJson(project);
        return manifest?.dependsOn("vitest") === true && runsTests(manifest, "vitest");
    },
    command: async (request) => ({
        args: [
            "run",
            "--reporter=default",
            "--reporter=json",
            `--outputFile.json=${request.scratch}/vitest.json`,
            ...(knowsLocations(request) ? ["--includeTaskLocation"] : []),
            ...(request.coverage
                ? [
                    "--coverage.enabled",
                    "--coverage.reporter=lcovonly",
                    `--coverage.reportsDirectory=${request.scratch}/coverage`,
                    // By default vitest drops the coverage of a run with failing tests.
                    "--coverage.reportOnFailure",
                ]
                : []),
            ...request.args,
            ...request.paths,
        ],
        env: { NO_COLOR: "1", FORCE_COLOR: "0" },
    }),
    read: async (run) => {
        const report = `${run.request.scratch}/vitest.json`;
        if ((await run.request.files.stat(report)) === null) {
            const mend = run.request.coverage ? "Coverage needs a provider: npm install --save-dev @vitest/coverage-v8" : "";
            const missing = mend !== "" && /MISSING DEPENDENCY|@vitest\/coverage/i.test(run.exit.stderrTail);
            return toolError("vitest", run, missing ? mend : undefined);
        }
        const results = await parseFile(jest_json/* jestJson */.L, report, run.request);
        const coverage = { path: `${run.request.scratch}/coverage/lcov.info`, parser: lcov/* lcov */.f };
        return testResult({ tool: "vitest", run, results, coverage, exits: [0, 1] });
    },
};
/** The option came with 2.0; an older one ends on an option that it does not know. */
function knowsLocations(request) {
    return Number(/^v?(\d+)/.exec(request.version ?? "")?.[1] ?? 0) >= 2;
}

;// CONCATENATED MODULE: ./build/src/tools/registry.js



















/** Every tool that Gatehouse knows, in the order in which detection puts them into a gate. */
const tools = [
    ruff,
    ruffFormat,
    black,
    flake8,
    mypy,
    markdownlint,
    eslint,
    prettier,
    tsc,
    cargoFmt,
    clippy,
    gofmt,
    goVet,
    pytest,
    jest,
    vitest,
    nodeTest,
    cargoTest,
    goTest,
];
/** Other names by which the config may call a tool. */
const aliases = { "markdownlint-cli2": "markdownlint" };
/** Those names, for the config's vocabulary. */
const toolAliases = Object.keys(aliases);
/** The tool with this name in the config, or undefined if Gatehouse knows none. */
function findTool(name) {
    const known = Object.hasOwn(aliases, name) ? aliases[name] : name;
    return tools.find((tool) => tool.name === known);
}


/***/ })

};
