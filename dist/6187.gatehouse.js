export const id = 6187;
export const ids = [6187];
export const modules = {

/***/ 35385:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const SemVer = __webpack_require__(7163)
const parse = __webpack_require__(16353)
const { safeRe: re, t } = __webpack_require__(95471)

const coerce = (version, options) => {
  if (version instanceof SemVer) {
    return version
  }

  if (typeof version === 'number') {
    version = String(version)
  }

  if (typeof version !== 'string') {
    return null
  }

  options = options || {}

  let match = null
  if (!options.rtl) {
    match = version.match(options.includePrerelease ? re[t.COERCEFULL] : re[t.COERCE])
  } else {
    // Find the right-most coercible string that does not share
    // a terminus with a more left-ward coercible string.
    // Eg, '1.2.3.4' wants to coerce '2.3.4', not '3.4' or '4'
    // With includePrerelease option set, '1.2.3.4-rc' wants to coerce '2.3.4-rc', not '2.3.4'
    //
    // Walk through the string checking with a /g regexp
    // Manually set the index so as to pick up overlapping matches.
    // Stop when we get a match that ends at the string end, since no
    // coercible string can be more right-ward without the same terminus.
    const coerceRtlRegex = options.includePrerelease ? re[t.COERCERTLFULL] : re[t.COERCERTL]
    let next
    while ((next = coerceRtlRegex.exec(version)) &&
        (!match || match.index + match[0].length !== version.length)
    ) {
      if (!match ||
            next.index + next[0].length !== match.index + match[0].length) {
        match = next
      }
      coerceRtlRegex.lastIndex = next.index + next[1].length + next[2].length
    }
    // leave it in a clean state
    coerceRtlRegex.lastIndex = -1
  }

  if (match === null) {
    return null
  }

  const major = match[2]
  const minor = match[3] || '0'
  const patch = match[4] || '0'
  const prerelease = options.includePrerelease && match[5] ? `-${match[5]}` : ''
  const build = options.includePrerelease && match[6] ? `+${match[6]}` : ''

  return parse(`${major}.${minor}.${patch}${prerelease}${build}`, options)
}
module.exports = coerce


/***/ }),

/***/ 89572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ signalCodes)
/* harmony export */ });
/** Exit codes by which a shell, or an init process, says that its child was ended by a signal: 128 + the signal's number. */
const signalCodes = new Map([
    [134, "SIGABRT"],
    [137, "SIGKILL"],
    [139, "SIGSEGV"],
    [143, "SIGTERM"],
]);


/***/ }),

/***/ 97516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MQ: () => (/* binding */ shellEnd),
/* harmony export */   NU: () => (/* binding */ commonEnd),
/* harmony export */   aN: () => (/* binding */ lastWords),
/* harmony export */   tK: () => (/* binding */ cancelledBy)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _core_signals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89572);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87422);



/** What an exit means for every step alike; null if the step itself has to judge (it exited with a code of its own). */
function commonEnd(exit, program, timeoutMs, signal) {
    switch (exit.type) {
        case "not-started":
            if (exit.isEngine)
                return { type: "broken", reason: "tool-error", message: exit.message };
            return { type: "broken", reason: "tool-missing", message: `${program} could not be started: ${exit.message}` };
        case "signalled":
            return killed(program, exit.signal, exit.why);
        case "timed-out":
            return {
                type: "broken",
                reason: "timeout",
                message: `${program} did not end within ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(timeoutMs)} (raise "timeout" if it needs more)`,
            };
        case "aborted":
            return cancelledBy(signal);
        case "exited":
            return null;
    }
}
/** How a step ends that was stopped from outside. */
function cancelledBy(signal) {
    return { type: "cancelled", reason: signal.reason === "fail-fast" ? "fail-fast" : "interrupted" };
}
/** `commonEnd` for a `run:` step, whose shell answers for its children. */
function shellEnd(exit, name) {
    const signal = _core_signals_js__WEBPACK_IMPORTED_MODULE_1__/* .signalCodes */ .V.get(exit.code);
    if (signal)
        return killed(name, signal);
    if (exit.code !== 126 && exit.code !== 127)
        return null;
    const said = lastWords(exit);
    const what = exit.code === 127 ? "command not found" : "command cannot be executed";
    return { type: "broken", reason: "tool-missing", message: `exit code ${exit.code}: ${said === "" ? what : said}` };
}
/** The line of a process's words that says most in a message of one line: the last that speaks of an error, else the last. */
function lastWords(exit) {
    const spoken = (text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text)
        .split("\n")
        .map((line) => line.trim())
        .filter(saysSomething);
    const lines = [spoken(exit.stderrTail), spoken(exit.stdoutTail)];
    const telling = errorWords.flatMap((words) => lines.map((each) => each.findLast((line) => words.test(line))));
    return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)([...telling, ...lines.map((each) => each.at(-1))].find((line) => line !== undefined) ?? "", 300);
}
/** What an error line begins with, and what at least stands in one. */
const errorWords = [
    /^(?:\w+: )?(?:\w*error\b|fatal\b|failed\b)/i,
    /\b(?:error|fatal|failed|cannot|could not|not found|no such|denied|refused)\b/i,
];
/** Stack frames, braces, the version with which Node signs off, and where npm keeps its log, tell nothing alone. */
function saysSomething(line) {
    return (/\w/.test(line) &&
        !/^(?:at .+[:(]|Node\.js v\d|npm (?:error|ERR!) (?:A complete log|.*-debug-\d+\.log$))/.test(line));
}
function killed(program, signal, why) {
    const hint = why === undefined ? (signal === "SIGKILL" ? " (out of memory?)" : "") : ` (${why})`;
    return { type: "broken", reason: "killed", message: `${program} was ended by ${signal}${hint}` };
}


/***/ }),

/***/ 23468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ redactFile),
/* harmony export */   p: () => (/* binding */ redacted)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87422);

/** The same data with each secret value replaced in every string, so that a report can be kept and shown. */
function redacted(value, secrets) {
    return secrets.length === 0 ? value : replaced(value, secrets);
}
function replaced(value, secrets) {
    if (typeof value === "string")
        return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(value, secrets);
    if (Array.isArray(value))
        return value.map((item) => replaced(item, secrets));
    if (typeof value === "object" && value !== null) {
        return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replaced(item, secrets)]));
    }
    return value;
}
/** Our own bound of what is held in memory to be searched. */
const maxFileBytes = 64 * 1024 * 1024;
/** The same for a file of text. One that is too large is removed: false. */
async function redactFile(path, secrets, files) {
    const stat = await files.stat(path);
    if (stat === null || secrets.length === 0)
        return true;
    if (stat.size > maxFileBytes) {
        await files.remove(path);
        return false;
    }
    const text = (await files.readText(path)) ?? "";
    const clean = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(text, secrets);
    if (clean !== text)
        await files.writeText(path, clean);
    return true;
}


/***/ }),

/***/ 29115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ shellCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/**
 * How GitHub's runner calls each shell (docs, "jobs.<job_id>.steps[*].shell"): the unnamed default is `bash -e`, or `sh
 * -e` without bash; a named `bash` also sets pipefail.
 */
const shells = {
    bash: (script) => ["--noprofile", "--norc", "-eo", "pipefail", "-c", script],
    sh: (script) => ["-e", "-c", script],
    pwsh: (script) => ["-NoProfile", "-NonInteractive", "-Command", `$ErrorActionPreference = 'stop'\n${script}`],
    powershell: (script) => ["-NoProfile", "-NonInteractive", "-Command", `$ErrorActionPreference = 'stop'\n${script}`],
    python: (script) => ["-c", script],
    node: (script) => ["-e", script],
};
async function shellCommand(request) {
    const { shell, script } = request;
    if (shell === undefined)
        return defaultShell(request);
    if (shell.includes("{0}"))
        return template(shell, request);
    if (shell === "cmd") {
        const file = await request.processes.which("cmd", request.path);
        return file
            ? { file, args: ["/D", "/E:ON", "/V:OFF", "/S", "/C", `"${oneLine(script)}"`], verbatim: true }
            : { missing: "shell cmd is only on Windows" };
    }
    const args = shells[shell];
    if (!args) {
        const known = [...Object.keys(shells), "cmd"].join(", ");
        return { missing: `unknown shell "${shell}" (known: ${known}; any other as a command: "${shell} {0}")` };
    }
    const file = await request.processes.which(shell, request.path);
    return file ? { file, args: args(script) } : { missing: `shell ${shell} is not on PATH` };
}
async function defaultShell({ script, path, processes, platform }) {
    const names = platform === "win32" ? ["pwsh", "powershell"] : ["bash", "sh"];
    for (const name of names) {
        const file = await processes.which(name, path);
        if (!file)
            continue;
        if (platform === "win32")
            return { file, args: shells[name]?.(script) ?? [] };
        return { file, args: ["-e", "-c", script] };
    }
    return { missing: `neither ${names.join(" nor ")} is on PATH` };
}
async function template(shell, { script, path, scratch, processes, files }) {
    const [program = "", ...args] = shell.split(/\s+/);
    const file = await processes.which(program, path);
    if (!file)
        return { missing: `shell ${program} is not on PATH` };
    const scriptFile = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, "script");
    await files.writeText(scriptFile, script);
    return { file, args: args.map((arg) => arg.replaceAll("{0}", scriptFile)) };
}
/** cmd.exe takes one line; the lines of a script become one chain that stops at the first failure. */
function oneLine(script) {
    return script
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== "")
        .join(" && ");
}


/***/ }),

/***/ 72403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ installed),
/* harmony export */   Fv: () => (/* binding */ registryOf),
/* harmony export */   VY: () => (/* binding */ plainVersion),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   lF: () => (/* binding */ isVersion),
/* harmony export */   qN: () => (/* binding */ askVersion)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var semver_functions_coerce_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35385);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14429);



/** Programs that this machine has, the project's own first, and how they are asked for their versions. */
/** A tool that prints its version takes no longer than this, even from a cold disk. */
const versionTimeoutMs = 30_000;
const registries = {
    python: "pypi",
    node: "npm",
    go: "go",
    rust: "crates",
    ruby: "rubygems",
};
/** Whose registry holds the tool's package. */
function registryOf(tool) {
    return tool.package?.registry ?? registries[tool.ecosystem];
}
/** Programs of the tool's name on this machine, the project's own first. */
async function* installed(tool, context) {
    const { processes, root, env } = context;
    const seen = new Set();
    const find = async (folder) => {
        const path = await processes.which(tool.program, folder);
        if (path === null || seen.has(path))
            return null;
        seen.add(path);
        return path;
    };
    const named = (path) => {
        const within = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, path);
        return within.startsWith("..") || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(within) ? path : within.replaceAll("\\", "/");
    };
    for await (const folder of projectFolders(tool, context)) {
        const path = await find(folder);
        if (path !== null)
            yield { argv: [path], from: named(path) };
    }
    if (registryOf(tool) === "rubygems" && (await isBundled(tool, context))) {
        yield { argv: ["bundle", "exec", tool.program], from: "the project's bundle", mustAnswer: true };
    }
    const path = await find(pathOf(env));
    if (path !== null)
        yield { argv: [path], from: "on PATH" };
    for (const folder of userFolders(tool, env)) {
        const own = await find(folder);
        if (own !== null)
            yield { argv: [own], from: own };
    }
}
async function* projectFolders(tool, context) {
    const { root, cwd, env } = context;
    const registry = registryOf(tool);
    if (registry === "pypi")
        yield* pythonFolders(context);
    if (registry === "npm")
        for (const folder of upwards(context))
            yield (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "node_modules", ".bin");
    if (registry === "go" && env.GOROOT)
        yield (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(env.GOROOT, "bin");
    if (registry === "rubygems")
        for (const folder of new Set([cwd, root]))
            yield (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "bin");
}
/** Where a registry's own client puts programs, whether that is on PATH or not. A toolchain is no such program. */
function userFolders(tool, env) {
    if (!tool.package)
        return [];
    const home = env.HOME ?? env.USERPROFILE;
    const below = (folder, ...parts) => (folder ? [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, ...parts)] : []);
    switch (registryOf(tool)) {
        case "crates":
            return [...below(env.CARGO_HOME, "bin"), ...below(home, ".cargo", "bin")];
        case "go":
            return [...below(env.GOBIN), ...below(env.GOPATH, "bin"), ...below(home, "go", "bin")];
        default:
            return [];
    }
}
async function* pythonFolders({ root, cwd, env, processes, files }) {
    const bin = process.platform === "win32" ? "Scripts" : "bin";
    for (const folder of new Set([cwd, root])) {
        for (const name of [".venv", "venv"])
            yield (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name, bin);
    }
    for (const name of ["UV_PROJECT_ENVIRONMENT", "VIRTUAL_ENV"]) {
        const folder = env[name];
        if (folder)
            yield (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(folder) ? folder : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, folder), bin);
    }
    yield (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, ".gatehouse", "venv", bin);
    for (const folder of new Set([cwd, root])) {
        // Poetry keeps its environments away from the project.
        if (!(await files.stat((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "poetry.lock"))) || !(await processes.which("poetry", pathOf(env))))
            continue;
        const args = ["env", "info", "--path"];
        const exit = await processes.run({ file: "poetry", args, cwd: folder, env, timeoutMs: versionTimeoutMs });
        const home = exit.type === "exited" && exit.code === 0 ? exit.stdoutTail.trim() : "";
        if (home !== "")
            yield (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, bin);
    }
}
/** The lock file names the gem, and Bundler is there to run it; where it keeps its gems is Bundler's to know. */
async function isBundled(tool, { cwd, root, env, files, processes }) {
    const name = tool.package?.name ?? tool.program;
    for (const folder of new Set([cwd, root])) {
        const lock = await files.readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "Gemfile.lock"));
        if (lock?.split(/\r?\n/).some((line) => line.startsWith(`    ${name} (`))) {
            return (await processes.which("bundle", pathOf(env))) !== null;
        }
    }
    return false;
}
/** The working directory and its parents, up to the root. */
function upwards({ cwd, root }) {
    const found = [];
    for (let folder = cwd;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder)) {
        found.push(folder);
        if (folder === root || folder === (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder))
            return found;
    }
}
/** Has a program say its version, once a run. A tool that cannot is known by nothing. */
async function askVersion(tool, argv, context, versions, { timeoutMs = versionTimeoutMs, env = {}, where } = {}) {
    if (tool.versionArgs === null)
        return { version: null, unusable: null, complaint: null };
    const key = JSON.stringify([...(where === undefined ? [] : [where]), ...argv, ...tool.versionArgs]);
    for (let known = versions.get(key); known; known = versions.get(key)) {
        const asked = await known;
        if (!asked.wasStopped || context.signal?.aborted)
            return asked;
        // The step that asked was stopped, and this one was not.
        if (versions.get(key) === known)
            versions.delete(key);
    }
    const asking = ask([...argv, ...tool.versionArgs], context, timeoutMs, env);
    versions.set(key, asking);
    return asking;
}
async function ask(argv, { processes, cwd, env, signal }, timeoutMs, more) {
    const [file, ...args] = argv;
    const exit = await processes.run({ file, args, cwd, env: { ...env, ...more }, timeoutMs, signal });
    const nothing = { version: null, unusable: null };
    if (exit.type === "not-started")
        return { ...nothing, unusable: exit.message, complaint: exit.message };
    if (exit.type === "timed-out")
        return { ...nothing, complaint: `it was not ready after ${timeoutMs / 60_000} min` };
    if (exit.type === "aborted")
        return { ...nothing, complaint: "it was interrupted", wasStopped: true };
    if (exit.type === "signalled")
        return { ...nothing, complaint: `it was ended by ${exit.signal}` };
    if (exit.code !== 0) {
        return { ...nothing, complaint: (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .ownWords */ .I1)([exit.stderrTail, exit.stdoutTail]) || `exit code ${exit.code}` };
    }
    return { ...nothing, version: versionIn(exit.stdoutTail) ?? versionIn(exit.stderrTail), complaint: null };
}
/**
 * The first thing in a text that has a dot between its numbers: names may end in a digit (`markdownlint-cli2`). A Go
 * module's own version (`govulncheck@v1.8.0`) comes before that of the compiler that built it.
 */
function versionIn(text) {
    const first = /@v(\d+\.\d+(?:\.\d+)?)/.exec(text)?.[1] ?? /\d+\.\d+(?:\.\d+)?/.exec(text)?.[0];
    return first === undefined ? null : plainVersion(first);
}
/** `1.13.0` of `v1.13`, null of what is no version. */
function plainVersion(version) {
    return semver_functions_coerce_js__WEBPACK_IMPORTED_MODULE_1__(version)?.version ?? null;
}
/** A version that was asked for is exact; one that was found is known by its first three numbers. */
function isVersion(found, wanted) {
    return found !== null && found === plainVersion(wanted);
}
/** PATH under the name that the platform gives it. */
function pathOf(env) {
    const key = Object.keys(env).find((name) => name.toUpperCase() === "PATH");
    return (key === undefined ? undefined : env[key]) ?? "";
}


/***/ }),

/***/ 51353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ locate),
  F: () => (/* binding */ survey)
});

// EXTERNAL MODULE: ./build/src/tools/installed.js
var installed = __webpack_require__(72403);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/tools/reading.js
var reading = __webpack_require__(14429);
;// CONCATENATED MODULE: ./build/src/tools/obtain.js




/** Fetches programs: has them run or installed by their registry's own client, or downloads what a digest vouches for. */
/** Time for an installation: cargo compiles what it installs, on two cores for minutes. */
const installTimeoutMs = 15 * 60_000;
const downloadTimeoutMs = 5 * 60_000;
/** The largest archives of such tools have about 150 MB. */
const maxDownloadBytes = 500_000_000;
/** The program of a route, fetched if no earlier run did; or why it cannot be had, in one line. */
async function obtain(tool, route, context, versions) {
    if (route.type === "run") {
        const asked = await (0,installed/* askVersion */.qN)(tool, route.argv, context, versions, { timeoutMs: installTimeoutMs });
        if (asked.complaint !== null)
            return { failed: `${route.by} cannot run it (${asked.complaint})` };
        return { argv: route.argv, version: versionOf(asked, route.version), from: `${route.by}, pinned` };
    }
    const env = route.type === "install" ? route.env : {};
    const got = (await kept(tool, route, context)) ?? (await shared(tool, route, context));
    if ("failed" in got)
        return got;
    const asked = await (0,installed/* askVersion */.qN)(tool, [got.path], context, versions, { env });
    if (asked.unusable !== null)
        return { failed: `${got.path} cannot be started (${asked.unusable})` };
    if (route.type === "download" && asked.version !== null && !(0,installed/* isVersion */.lF)(asked.version, route.version)) {
        return { failed: `what ${route.release.url} holds is version ${asked.version}` };
    }
    const from = route.type === "install" ? `${route.by}, pinned` : "downloaded, its SHA-256 verified";
    return { argv: [got.path], version: versionOf(asked, route.version), from, env };
}
/** The program as an earlier run has left it, or null. */
async function kept(tool, route, context) {
    if (route.type === "run")
        return null;
    const folders = route.type === "install" ? [route.folder] : route.folders.values();
    for (const folder of folders) {
        const path = await context.processes.which(tool.program, (0,external_node_path_.join)(folder, "bin"));
        if (path !== null)
            return { path };
    }
    return null;
}
function versionOf(asked, wanted) {
    return asked.version ?? (0,installed/* plainVersion */.VY)(wanted);
}
/** Steps that want the same at once wait for one of them. What ended with that one's own end is begun anew. */
async function shared(tool, route, context) {
    const key = route.type === "install" ? route.folder : [...route.folders.values()].join("\n");
    const { underWay } = context.supply;
    const running = underWay.get(key);
    if (running) {
        const got = await running;
        return "failed" in got && got.wasStopped && !context.signal?.aborted ? shared(tool, route, context) : got;
    }
    const fetching = fetchInto(tool, route, context).finally(() => underWay.delete(key));
    underWay.set(key, fetching);
    return fetching;
}
/** Everything happens beside the folder and is moved there when it is whole: what was interrupted is never taken for it. */
async function fetchInto(tool, route, context) {
    const { files, supply } = context;
    const part = (0,external_node_path_.join)(supply.folder, "unfinished", (0,external_node_crypto_.randomUUID)());
    try {
        await files.makeDir((0,external_node_path_.join)(part, "bin"));
        const filled = route.type === "install"
            ? await install(tool, route, part, context)
            : await downloadVerified(tool, route, part, context);
        if ("failed" in filled)
            return { ...filled, wasStopped: context.signal?.aborted ?? false };
        // Another process may have been faster; what it has put there is the same.
        if (!(await files.moveFolder(part, filled.folder)))
            await files.remove(part);
        const path = await context.processes.which(tool.program, (0,external_node_path_.join)(filled.folder, "bin"));
        return path === null ? { failed: `${filled.folder} has no program called ${tool.program}` } : { path };
    }
    catch (error) {
        return { failed: error instanceof Error ? error.message : String(error) };
    }
    finally {
        await files.remove(part);
    }
}
async function install(tool, route, part, { processes, env, signal }) {
    const installer = route.command(part);
    const [file, ...args] = installer.argv;
    // Away from the checkout, whose own settings (.cargo/config.toml, go.work) are not about this.
    const exit = await processes.run({
        file,
        args,
        cwd: part,
        env: { ...env, ...installer.env },
        timeoutMs: installTimeoutMs,
        signal,
    });
    if (exit.type === "exited" && exit.code === 0) {
        const path = await processes.which(tool.program, (0,external_node_path_.join)(part, "bin"));
        if (path === null)
            return { failed: `${route.by} installed no program called ${tool.program}` };
        return { folder: route.folder };
    }
    if (exit.type === "timed-out")
        return { failed: `${route.by} was not done after ${installTimeoutMs / 60_000} min` };
    if (exit.type === "aborted")
        return { failed: `${route.by} was interrupted` };
    if (exit.type === "not-started")
        return { failed: `${route.by} cannot be started (${exit.message})` };
    const words = (0,reading/* ownWords */.I1)([exit.stderrTail, exit.stdoutTail]);
    return { failed: `${route.by} cannot install it${words === "" ? "" : ` (${words})`}` };
}
/** The bytes are hashed before anything is done with them. */
async function downloadVerified(tool, { release, folders }, part, { files, supply, signal }) {
    const file = (0,external_node_path_.join)(part, "download");
    try {
        const limits = { maxBytes: maxDownloadBytes, timeoutMs: downloadTimeoutMs, signal };
        await supply.downloads.download(release.url, file, limits);
    }
    catch (error) {
        return { failed: `${release.url} cannot be downloaded (${wordsOf(error)})` };
    }
    const hash = (0,external_node_crypto_.createHash)("sha256");
    for await (const chunk of files.readStream(file))
        hash.update(chunk);
    const digest = hash.digest("hex");
    const folder = folders.get(digest);
    if (folder === undefined) {
        const expected = [...folders.keys()].join(" or ");
        return { failed: `${release.url} was refused: its SHA-256 is ${digest}, and ${expected} was expected` };
    }
    const program = tool.program + (process.platform === "win32" ? ".exe" : "");
    try {
        await supply.downloads.unpack(file, release.packing, program, (0,external_node_path_.join)(part, "bin", program));
    }
    catch (error) {
        return { failed: `${release.url} is of no use (${wordsOf(error)})` };
    }
    await files.remove(file);
    await files.makeDir((0,external_node_path_.dirname)(folder));
    return { folder };
}
function wordsOf(error) {
    return error instanceof Error ? error.message : String(error);
}

// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(87422);
;// CONCATENATED MODULE: ./build/src/tools/releases.js
const goPlatforms = { linux: "linux", darwin: "darwin", win32: "windows" };
const goArchs = { x64: "amd64", arm64: "arm64" };
const withV = (version) => `v${version}`;
const archive = (platform) => (platform === "windows" ? "zip" : "tar.gz");
/**
 * By the tool's program, which several tools may share. Only names of files that are known for sure: hadolint changed its
 * own in between.
 */
const namings = {
    trivy: {
        repository: "aquasecurity/trivy",
        tag: withV,
        platforms: { linux: "Linux", darwin: "macOS", win32: "windows" },
        archs: { x64: "64bit", arm64: "ARM64" },
        file: (version, platform, arch) => `trivy_${version}_${platform}-${arch}.${archive(platform)}`,
    },
    gitleaks: {
        repository: "gitleaks/gitleaks",
        tag: withV,
        platforms: goPlatforms,
        archs: { x64: "x64", arm64: "arm64" },
        file: (version, platform, arch) => `gitleaks_${version}_${platform}_${arch}.${archive(platform)}`,
    },
    "osv-scanner": {
        repository: "google/osv-scanner",
        tag: withV,
        platforms: goPlatforms,
        archs: goArchs,
        file: (_, platform, arch) => `osv-scanner_${platform}_${arch}${platform === "windows" ? ".exe" : ""}`,
    },
    "golangci-lint": {
        repository: "golangci/golangci-lint",
        tag: withV,
        platforms: goPlatforms,
        archs: goArchs,
        file: (version, platform, arch) => `golangci-lint-${version}-${platform}-${arch}.${archive(platform)}`,
    },
    actionlint: {
        repository: "rhysd/actionlint",
        tag: withV,
        platforms: goPlatforms,
        archs: goArchs,
        file: (version, platform, arch) => `actionlint_${version}_${platform}_${arch}.${archive(platform)}`,
    },
    shellcheck: {
        repository: "koalaman/shellcheck",
        tag: withV,
        platforms: { linux: "linux", darwin: "darwin" },
        archs: { x64: "x86_64", arm64: "aarch64" },
        file: (version, platform, arch) => `shellcheck-v${version}.${platform}.${arch}.tar.xz`,
    },
    cosign: {
        repository: "sigstore/cosign",
        tag: withV,
        platforms: goPlatforms,
        archs: goArchs,
        file: (_, platform, arch) => `cosign-${platform}-${arch}${platform === "windows" ? ".exe" : ""}`,
    },
    staticcheck: {
        repository: "dominikh/go-tools",
        tag: (version) => version,
        platforms: goPlatforms,
        archs: goArchs,
        file: (_, platform, arch) => `staticcheck_${platform}_${arch}.tar.gz`,
    },
};
/** Tools whose releases are known, in the order of the table. */
const releasedTools = Object.keys(namings);
/** The release file of a tool for a machine; null where none is known. */
function releaseOf(tool, version, { platform, arch }) {
    const naming = Object.hasOwn(namings, tool) ? namings[tool] : undefined;
    const platformWord = naming?.platforms[platform];
    const archWord = naming?.archs[arch];
    if (!naming || platformWord === undefined || archWord === undefined)
        return null;
    const file = naming.file(version, platformWord, archWord);
    return releaseAt(`https://github.com/${naming.repository}/releases/download/${naming.tag(version)}/${file}`);
}
/** A file by its address; how it is packed is told by the end of its name. */
function releaseAt(url) {
    const path = url.replace(/[?#].*$/s, "").toLowerCase();
    if (/\.(tar\.gz|tgz)$/.test(path))
        return { url, packing: "tar.gz" };
    if (/\.(tar\.xz|txz)$/.test(path))
        return { url, packing: "tar.xz" };
    return { url, packing: path.endsWith(".zip") ? "zip" : "program" };
}

;// CONCATENATED MODULE: ./build/src/tools/routes.js




/** The way to a program that nobody installed, or why there is none: empty where nothing better can be said. */
async function routeTo(tool, wanted, context) {
    const version = (wanted.version ?? tool.package?.version)?.replace(/^v/, "");
    if (version === undefined)
        return { none: "" };
    if (wanted.digests && wanted.digests.length > 0)
        return download(tool, version, wanted, context);
    const route = await throughRegistry(tool, version, context);
    if (route)
        return route;
    const release = releaseOf(tool.program, version, process);
    if (!release)
        return { none: "" };
    return {
        none: `to have it downloaded, write ${tool.name}@${version}#sha256:<64 hex digits>, the SHA-256 of ${release.url}`,
    };
}
function download(tool, version, wanted, context) {
    const release = wanted.url === undefined ? releaseOf(tool.program, version, process) : releaseAt(wanted.url);
    if (!release) {
        const machine = `${process.platform}-${process.arch}`;
        return {
            none: `no release archive of ${tool.name} for ${machine} is known: give its address in "url", or leave the digest out`,
        };
    }
    const folders = new Map((wanted.digests ?? []).map((digest) => [digest, folderOf(tool, `${version}-sha256-${digest}`, context)]));
    return { type: "download", version, release, folders };
}
/** How the registry of the tool's package is asked, or null if nothing on this machine can ask it. */
async function throughRegistry(tool, version, context) {
    if (!tool.package)
        return null;
    const { name } = tool.package;
    const { processes, env } = context;
    const has = async (program) => (await processes.which(program, (0,installed/* pathOf */.XM)(env))) !== null;
    const run = (...argv) => ({ type: "run", by: argv[0], version, argv });
    const isSame = name === tool.program;
    const install = (by, command, own = {}) => {
        const folder = folderOf(tool, `${version}-${by}`, context);
        return { type: "install", by, version, folder, command, env: own };
    };
    switch ((0,installed/* registryOf */.Fv)(tool)) {
        case "pypi":
            if (await has("uvx")) {
                const from = isSame ? [`${name}@${version}`] : ["--from", `${name}==${version}`, tool.program];
                return run("uvx", "--quiet", ...from);
            }
            return (await has("pipx")) ? run("pipx", "run", "--spec", `${name}==${version}`, tool.program) : null;
        case "npm": {
            if (!(await has("npx")))
                return null;
            const from = isSame ? [`${name}@${version}`] : [`--package=${name}@${version}`, "--", tool.program];
            return run("npx", "--yes", ...from);
        }
        case "go":
            // `go run` would make every exit code of the program a 1.
            if (!(await has("go")))
                return null;
            return install("go", (folder) => ({
                argv: ["go", "install", `${name}@v${version}`],
                env: { GOBIN: (0,external_node_path_.join)(folder, "bin") },
            }));
        case "crates":
            if (!(await has("cargo")))
                return null;
            return install("cargo", (folder) => ({
                argv: ["cargo", "install", "--locked", "--quiet", "--root", folder, "--version", version, name],
                env: {},
            }));
        case "rubygems": {
            if (!(await has("gem")))
                return null;
            const gems = { GEM_PATH: folderOf(tool, `${version}-gem`, context) };
            const into = (folder) => ["--install-dir", folder, "--bindir", (0,external_node_path_.join)(folder, "bin")];
            return install("gem", (folder) => ({ argv: ["gem", "install", "--no-document", ...into(folder), "-v", version, name], env: {} }), gems);
        }
        default:
            return null;
    }
}
/** One folder a tool, version, way and machine. */
function folderOf(tool, version, { supply }) {
    return (0,external_node_path_.join)(supply.folder, tool.name, version, `${process.platform}-${process.arch}`);
}
/** What would be done, for `explain`. */
function describeRoute(route) {
    switch (route.type) {
        case "run":
            return `would be fetched and run by ${(0,core_text/* commandLine */.ay)(route.argv)}`;
        case "install":
            return `would be installed by ${(0,core_text/* commandLine */.ay)(route.command(route.folder).argv)} into ${route.folder}`;
        case "download": {
            const digests = [...route.folders.keys()].join(" or ");
            return `would be downloaded from ${route.release.url} if its SHA-256 is ${digests}`;
        }
    }
}
/** The one line that installs the tool, at the version that was asked for. */
function installLine(tool, wanted) {
    if (wanted === undefined)
        return tool.install;
    const name = tool.package?.name ?? tool.program;
    const version = wanted.replace(/^v/, "");
    switch ((0,installed/* registryOf */.Fv)(tool)) {
        case "pypi":
            return `pip install ${name}==${version}`;
        case "npm":
            return `npm install --save-dev ${name}@${version}`;
        default:
            return (tool.package && otherLine(tool, name, version)) ?? tool.install;
    }
}
function otherLine(tool, name, version) {
    switch ((0,installed/* registryOf */.Fv)(tool)) {
        case "go":
            return `go install ${name}@v${version}`;
        case "crates":
            return `cargo install --locked ${name}@${version}`;
        case "rubygems":
            return `gem install ${name} -v ${version}`;
        default:
            return null;
    }
}

;// CONCATENATED MODULE: ./build/src/tools/locate.js



/**
 * Finds a tool: in the project's own environment, then on PATH, then through its registry's own client at a pinned
 * version, then as a download whose digest was given. A `version` that was asked for is exact: another one that is
 * installed does not do. With a digest the registry is passed over. `missing` says in one line why there is none and what
 * to do. Pass one `versions` map a run, so that no program is asked twice.
 */
async function locate(tool, wanted, context, versions = new Map()) {
    const { found, refused, route } = await look(tool, wanted, context, versions);
    if (found)
        return found;
    if ("none" in route)
        return { missing: missing(tool, wanted, refused, "", route.none) };
    const got = await obtain(tool, route, context, versions);
    return "failed" in got ? { missing: missing(tool, wanted, refused, got.failed, "") } : got;
}
/** What `locate` would do, with nothing installed or downloaded. */
async function survey(tool, wanted, context, versions = new Map()) {
    const { found, refused, route } = await look(tool, wanted, context, versions);
    if (found) {
        const version = found.version ? `, version ${found.version}` : "";
        return { program: `${found.argv.join(" ")} (${found.from}${version})`, instead: null, refused };
    }
    if ("none" in route) {
        return { program: null, instead: missing(tool, wanted, [], "", route.none), refused };
    }
    const already = await kept(tool, route, context);
    if (already) {
        const by = route.type === "install" ? `installed by ${route.by}` : "downloaded, its SHA-256 verified";
        return { program: `${already.path} (${by} in an earlier run)`, instead: null, refused };
    }
    return { program: null, instead: describeRoute(route), refused };
}
async function look(tool, wanted, context, versions) {
    const refused = [];
    for await (const { argv, from, mustAnswer } of (0,installed/* installed */.$f)(tool, context)) {
        const asked = await (0,installed/* askVersion */.qN)(tool, argv, context, versions);
        const unusable = asked.unusable ?? (mustAnswer ? asked.complaint : null);
        if (unusable !== null)
            refused.push(`${from} cannot be started (${unusable})`);
        else if (wanted.version === undefined || (0,installed/* isVersion */.lF)(asked.version, wanted.version)) {
            return { found: { argv, version: asked.version, from }, refused, route: { none: "" } };
        }
        else
            refused.push(`${from} is ${asked.version ?? "of an unknown version"}`);
    }
    return { found: null, refused, route: await routeTo(tool, wanted, context) };
}
function missing(tool, wanted, refused, failed, hint) {
    const name = wanted.version === undefined ? tool.program : `${tool.program} ${wanted.version}`;
    const passedOver = refused.length > 0 ? ` (${refused.join("; ")})` : "";
    const why = failed === "" ? "" : `, and ${failed}`;
    const also = hint === "" ? "" : `; ${hint}`;
    return `${name} is not installed${passedOver}${why}: ${installLine(tool, wanted.version)}${also}`;
}


/***/ })

};
