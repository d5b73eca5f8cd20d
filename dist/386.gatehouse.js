export const id = 386;
export const ids = [386];
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

/***/ 16353:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const SemVer = __webpack_require__(7163)
const parse = (version, options, throwErrors = false) => {
  if (version instanceof SemVer) {
    return version
  }
  try {
    return new SemVer(version, options)
  } catch (er) {
    if (!throwErrors) {
      return null
    }
    throw er
  }
}

module.exports = parse


/***/ }),

/***/ 10488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ childEnvironment)
/* harmony export */ });
/* unused harmony export referencedNames */
/** Files by which a process speaks to the runner: a child that has their paths can set outputs and PATH of the job. */
const commandFiles = [
    "GITHUB_ENV",
    "GITHUB_PATH",
    "GITHUB_OUTPUT",
    "GITHUB_STATE",
    "GITHUB_STEP_SUMMARY",
    "GITHUB_ARTIFACTS",
    "GITHUB_ARTIFACTS_LIST",
];
/** Shorter values are words such as `1` or `dev`; masking those would blacken the whole log. */
const shortestSecret = 4;
/** A value that only its origin (`INPUT_*`, `ACTIONS_*`) makes suspect is more likely to be a plain setting. */
const shortestSuspect = 8;
/**
 * The clean environment of a child: the parent's without tokens, inputs and command files, then the step's own `env`
 * with `$NAME` and `${NAME}` taken from the parent and `$$` for a dollar. Other dollars stay as they are. An empty
 * value is set; only an absent one is missing. `ignoreCase` is for Windows, where `Path` and `PATH` are one variable.
 */
function childEnvironment(parent, step, ignoreCase = false) {
    const key = (name) => (ignoreCase ? name.toUpperCase() : name);
    const known = new Map();
    const env = new Map();
    for (const [name, value] of Object.entries(parent)) {
        if (value === undefined)
            continue;
        known.set(key(name), value);
        if (!isStripped(name))
            env.set(key(name), [name, value]);
    }
    const missing = new Set();
    const secrets = new Set();
    for (const [name, text] of Object.entries(step)) {
        const value = text.replace(reference, (whole, braced, bare) => {
            const asked = braced ?? bare;
            if (asked === undefined)
                return "$";
            const found = known.get(key(asked));
            if (found === undefined)
                missing.add(asked);
            else if (isSecret(asked, found, whole === text ? name : asked))
                secrets.add(found);
            return found ?? "";
        });
        env.set(key(name), [name, value]);
    }
    return { env: Object.fromEntries(env.values()), missing: [...missing].sort(), secrets: [...secrets] };
}
/** Names that a step's `env` values ask for, in order, each once. */
function referencedNames(step) {
    const names = Object.values(step).flatMap((text) => [...text.matchAll(reference)].map((match) => match[1] ?? match[2]));
    return [...new Set(names.filter((name) => name !== undefined))];
}
/** `$$`, `${NAME}` or `$NAME`; braces allow for hyphens, as in `${INPUT_GITHUB-TOKEN}`. */
const reference = /\$(?:\$|\{([A-Za-z_][A-Za-z0-9_-]*)\}|([A-Za-z_][A-Za-z0-9_]*))/g;
function isStripped(name) {
    const upper = name.toUpperCase();
    return /^(INPUT|ACTIONS|STATE)_/.test(upper) || upper === "GITHUB_TOKEN" || commandFiles.includes(upper);
}
/** `asked` is the variable, `as` the name that the child sees it by when it gets that value alone. */
function isSecret(asked, value, as) {
    const text = value.trim();
    if (text.length < shortestSecret || /^(true|false|null|none|\d{1,7})$/i.test(text))
        return false;
    if (looksSecret(asked) || looksSecret(as) || /:\/\/[^/\s:@]*:[^/\s@]+@/.test(text))
        return true;
    return /^(INPUT|ACTIONS|STATE)_/i.test(asked) && text.length >= shortestSuspect;
}
function looksSecret(name) {
    if (/[_-](FILE|PATH|DIR|ID|NAME)$/i.test(name))
        return false;
    return (/TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|WEBHOOK|PRIVATE/i.test(name) ||
        /(^|[_-])(\w*KEYS?|PWD|PASS|PAT|AUTH|DSN|COOKIE)([_-]|$)/i.test(name));
}


/***/ }),

/***/ 99044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ projectEnvironment),
/* harmony export */   s: () => (/* binding */ setUp)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10488);
/* harmony import */ var _steps_end_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97516);
/* harmony import */ var _steps_shell_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29115);





const setupTimeoutMs = 30 * 60_000;
/** Folders that package managers fill beside the manifest; without them a step has to run again. */
const products = ["node_modules", ".venv", "venv", "vendor"];
/** Runs the setup steps in their order, once a run. */
async function setUp(request, world) {
    const { steps, root, emit } = request;
    const stamps = await readStamps(root, world);
    const keeps = [];
    let env = world.env;
    try {
        env = await withPython(steps.some(({ python }) => python), root, request, world);
        for (const [index, step] of steps.entries()) {
            const name = step.run.split("\n")[0]?.trim() ?? step.run;
            const started = world.clock.now();
            emit({ type: "setup-started", name });
            const lock = await lockHash(step, root, world);
            const stamp = hash([step.run, step.workingDirectory]);
            const key = hash([lock, await madeAt(env.VIRTUAL_ENV, world), process.version, world.platform]);
            if (request.isTerminal && step.lock.length > 0 && (await isUnchanged(stamps[stamp], key, step, root, world))) {
                emit({
                    type: "setup-finished",
                    name,
                    status: "unchanged",
                    durationMs: world.clock.now() - started,
                    note: "lock files unchanged",
                });
                continue;
            }
            // What fails half way leaves products that prove nothing.
            delete stamps[stamp];
            const restored = await restore(step, lock, request, world);
            const output = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(request.scratch, `setup-${index + 1}`, "output");
            const failure = await runSetup(step, env, output, request, world);
            const durationMs = world.clock.now() - started;
            if (failure !== null) {
                emit({ type: "setup-finished", name, status: "failed", durationMs, note: failure, output });
                const hasOutput = ((await world.files.stat(output))?.size ?? 0) > 0;
                const whole = hasOutput ? ` (all it said: ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, output).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/")})` : "";
                return { ok: false, message: `setup failed: ${failure}${whole}` };
            }
            if (restored.keep)
                keeps.push(restored.keep);
            env = await projectEnvironment(env, root, world);
            stamps[stamp] = { key, products: await existing(step, root, world) };
            emit({ type: "setup-finished", name, status: "done", durationMs, note: restored.note, output });
        }
    }
    catch (error) {
        return { ok: false, message: `setup failed: ${error instanceof Error ? error.message : String(error)}` };
    }
    finally {
        if (request.isTerminal && steps.length > 0)
            await writeStamps(stamps, root, world);
    }
    const keep = async () => {
        for (const save of keeps)
            await save();
    };
    return { ok: true, env: await projectEnvironment(env, root, world), keep };
}
async function runSetup(step, env, output, request, world) {
    const child = (0,_core_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .childEnvironment */ .Q)(env, step.env, world.platform === "win32");
    if (child.missing.length > 0)
        return `the environment has no ${child.missing.join(", ")}, which "env" asks for`;
    for (const secret of child.secrets)
        world.log.mask(secret);
    const { processes, files, platform } = world;
    const scratch = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(output, "..");
    await files.makeDir(scratch);
    const path = child.env.PATH ?? child.env.Path ?? "";
    const shell = await (0,_steps_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .shellCommand */ .q)({ script: step.run, shell: undefined, path, scratch, processes, files, platform });
    if ("missing" in shell)
        return shell.missing;
    const exit = await processes.run({
        ...shell,
        cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(request.root, step.workingDirectory),
        env: child.env,
        timeoutMs: setupTimeoutMs,
        signal: request.signal,
        output,
    });
    const name = step.run.trim();
    const end = (0,_steps_end_js__WEBPACK_IMPORTED_MODULE_2__/* .commonEnd */ .NU)(exit, name, setupTimeoutMs, request.signal);
    if (end?.type === "broken")
        return end.message;
    if (end?.type === "cancelled")
        return "cancelled";
    if (exit.type === "exited" && exit.code !== 0)
        return `${name} exited with code ${exit.code}: ${(0,_steps_end_js__WEBPACK_IMPORTED_MODULE_2__/* .lastWords */ .aN)(exit)}`;
    return null;
}
/** Makes sure of a virtual environment if a step wants one: the project's own, else one of ours; never the machine's Python. */
async function withPython(isWanted, root, request, world) {
    const venv = ourVenv(root);
    const pip = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(venv, world.platform === "win32" ? "Scripts/pip.exe" : "bin/pip");
    // One of ours whose making was cut off has no pip, and the machine's own would be taken in its place.
    if (!(await world.files.stat(pip)))
        await world.files.remove(venv);
    const active = await projectEnvironment(world.env, root, world);
    if (!isWanted || active.VIRTUAL_ENV !== undefined)
        return active;
    const path = world.env.PATH ?? world.env.Path ?? "";
    const python = (await world.processes.which("python3", path)) ?? (await world.processes.which("python", path));
    if (python === null)
        throw new Error("no python3 is on PATH, and the project needs one (install Python 3)");
    const exit = await world.processes.run({
        file: python,
        args: ["-m", "venv", venv],
        cwd: root,
        env: (0,_core_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .childEnvironment */ .Q)(world.env, {}, world.platform === "win32").env,
        timeoutMs: setupTimeoutMs,
        signal: request.signal,
    });
    if (exit.type !== "exited" || exit.code !== 0) {
        throw new Error(`${python} -m venv did not work: ${(0,_steps_end_js__WEBPACK_IMPORTED_MODULE_2__/* .lastWords */ .aN)(exit) || exit.type} (Debian: apt install python3-venv)`);
    }
    return projectEnvironment(world.env, root, world);
}
/** The environment with the project's virtual environment first on PATH, where there is one. */
async function projectEnvironment(env, root, world) {
    const candidates = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ".venv"), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, "venv"), env.VIRTUAL_ENV, ourVenv(root)];
    for (const venv of candidates) {
        if (venv === undefined || venv === "" || !(await world.files.stat((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(venv, "pyvenv.cfg"))))
            continue;
        const bin = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(venv, world.platform === "win32" ? "Scripts" : "bin");
        const name = env.Path !== undefined && env.PATH === undefined ? "Path" : "PATH";
        const rest = (env[name] ?? "").split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter((part) => part !== bin);
        return { ...env, [name]: [bin, ...rest].join(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter), VIRTUAL_ENV: venv };
    }
    return env;
}
function ourVenv(root) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ".gatehouse", "venv");
}
async function restore(step, lock, request, world) {
    const { cache } = world;
    if (cache === null || step.cache.length === 0)
        return {};
    const home = world.env.HOME ?? world.env.USERPROFILE ?? "";
    const paths = step.cache.map((path) => (path.startsWith("~") ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, path.slice(1)) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(request.root, path)));
    const prefix = `gatehouse-setup-1-${world.platform}-${process.arch}-${hash([step.run, step.workingDirectory])}-`;
    const key = `${prefix}${lock}`;
    const hit = await cache.restore(paths, key, [prefix]);
    const keep = hit === key || !request.mayCache ? undefined : () => cache.save(paths, key);
    return {
        note: hit === null ? "no package cache" : hit === key ? "packages from the cache" : "packages from an older cache",
        keep,
    };
}
async function lockHash(step, root, world) {
    const parts = [];
    if (step.lock.length > 0) {
        for (const path of await world.files.glob(step.lock, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, step.workingDirectory))) {
            parts.push(path.slice(root.length), (await world.files.readText(path)) ?? "");
        }
    }
    return hash(parts);
}
function hash(parts) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
}
async function readStamps(root, world) {
    const text = await world.files.readText(stampsPath(root));
    if (text === null)
        return {};
    try {
        const stamps = JSON.parse(text);
        return typeof stamps === "object" && stamps !== null
            ? Object.fromEntries(Object.entries(stamps).filter(isStamp))
            : {};
    }
    catch {
        // A stamp file that is cut only means that setup runs again.
        return {};
    }
}
function isStamp(entry) {
    const stamp = entry[1];
    if (typeof stamp !== "object" || stamp === null || !("key" in stamp) || !("products" in stamp))
        return false;
    const { key, products } = stamp;
    return typeof key === "string" && Array.isArray(products) && products.every((item) => typeof item === "string");
}
async function writeStamps(stamps, root, world) {
    await world.files.writeText(stampsPath(root), `${JSON.stringify(stamps, null, 2)}\n`);
}
function stampsPath(root) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ".gatehouse", "setup.json");
}
async function isUnchanged(stamp, key, step, root, world) {
    if (stamp?.key !== key)
        return false;
    const there = await existing(step, root, world);
    return stamp.products.every((product) => there.includes(product));
}
/** Names a virtual environment and when it was made: one that was made anew is empty. */
async function madeAt(venv, world) {
    if (venv === undefined)
        return "";
    return `${venv} ${(await world.files.stat((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(venv, "pyvenv.cfg")))?.modifiedMs ?? ""}`;
}
async function existing(step, root, world) {
    const found = [];
    for (const product of products) {
        if (await world.files.stat((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, step.workingDirectory, product)))
            found.push(product);
    }
    return found;
}


/***/ }),

/***/ 97516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MQ: () => (/* binding */ shellEnd),
/* harmony export */   NU: () => (/* binding */ commonEnd),
/* harmony export */   aN: () => (/* binding */ lastWords)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87422);


/** Exit codes by which a shell says that its child was ended by a signal: 128 + SIGABRT, SIGKILL, SIGSEGV, SIGTERM. */
const signalCodes = new Map([
    [134, "SIGABRT"],
    [137, "SIGKILL"],
    [139, "SIGSEGV"],
    [143, "SIGTERM"],
]);
/** What an exit means for every step alike; null if the step itself has to judge (it exited with a code of its own). */
function commonEnd(exit, program, timeoutMs, signal) {
    switch (exit.type) {
        case "not-started":
            return { type: "broken", reason: "tool-missing", message: `${program} could not be started: ${exit.message}` };
        case "signalled":
            return killed(program, exit.signal);
        case "timed-out":
            return {
                type: "broken",
                reason: "timeout",
                message: `${program} did not end within ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(timeoutMs)} (raise "timeout" if it needs more)`,
            };
        case "aborted":
            return { type: "cancelled", reason: signal.reason === "fail-fast" ? "fail-fast" : "interrupted" };
        case "exited":
            return null;
    }
}
/** The same for a `run:` step, whose shell answers for its children. */
function shellEnd(exit, name) {
    const signal = signalCodes.get(exit.code);
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
    return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)([...telling, ...lines.map((each) => each.at(-1))].find((line) => line !== undefined) ?? "", 300);
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
function killed(program, signal) {
    const hint = signal === "SIGKILL" ? " (out of memory?)" : "";
    return { type: "broken", reason: "killed", message: `${program} was ended by ${signal}${hint}` };
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

/***/ 30511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var semver_functions_coerce_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35385);


/** A tool that prints its version takes no longer than this, even from a cold disk. */
const VERSION_TIMEOUT_MS = 30_000;
/**
 * Finds a tool: in the project's own environment, then on PATH, then through its ecosystem's runner at a pinned version.
 * A `version` that was asked for is exact: another one that is installed does not do. `missing` says in one line what
 * to do. Pass one `versions` map a run, so that no program is asked twice.
 */
async function locate(tool, version, context, versions = new Map()) {
    const refused = [];
    for await (const { path, from } of installed(tool, context)) {
        const asked = await askVersion(tool, path, context, versions);
        if (asked.unusable !== null)
            refused.push(`${from} cannot be started (${asked.unusable})`);
        else if (version === undefined || isVersion(asked.version, version)) {
            return { argv: [path], version: asked.version, from };
        }
        else
            refused.push(`${from} is ${asked.version ?? "of an unknown version"}`);
    }
    const wanted = version ?? tool.package?.version;
    const run = wanted === undefined ? null : await runner(tool, wanted, context);
    if (run && wanted !== undefined)
        return { argv: run.argv, version: plain(wanted), from: `${run.name}, pinned` };
    const name = version === undefined ? tool.program : `${tool.program} ${version}`;
    const found = refused.length > 0 ? ` (${refused.join("; ")})` : "";
    return { missing: `${name} is not installed${found}: ${installLine(tool, version)}` };
}
/** Programs of that name on this machine, the project's own first. */
async function* installed(tool, context) {
    const seen = new Set();
    for await (const folder of folders(tool, context)) {
        const path = await context.processes.which(tool.program, folder);
        if (path === null || seen.has(path))
            continue;
        seen.add(path);
        const within = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(context.root, path);
        const from = within.startsWith("..") || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(within) ? path : within.replaceAll("\\", "/");
        yield { path, from };
    }
    const path = await context.processes.which(tool.program, pathOf(context.env));
    if (path !== null && !seen.has(path))
        yield { path, from: "on PATH" };
}
async function* folders(tool, context) {
    if (tool.ecosystem === "python")
        yield* pythonFolders(context);
    if (tool.ecosystem === "node")
        for (const folder of upwards(context))
            yield (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "node_modules", ".bin");
    const goroot = context.env.GOROOT;
    if (tool.ecosystem === "go" && goroot)
        yield (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(goroot, "bin");
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
        const exit = await processes.run({ file: "poetry", args, cwd: folder, env, timeoutMs: VERSION_TIMEOUT_MS });
        const home = exit.type === "exited" && exit.code === 0 ? exit.stdoutTail.trim() : "";
        if (home !== "")
            yield (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, bin);
    }
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
async function askVersion(tool, path, { processes, cwd, env }, versions) {
    const args = tool.versionArgs;
    if (args === null)
        return { version: null, unusable: null };
    const key = JSON.stringify([path, ...args]);
    const known = versions.get(key);
    if (known)
        return known;
    const asking = processes.run({ file: path, args, cwd, env, timeoutMs: VERSION_TIMEOUT_MS }).then((exit) => {
        if (exit.type === "not-started")
            return { version: null, unusable: exit.message };
        if (exit.type !== "exited" || exit.code !== 0)
            return { version: null, unusable: null };
        return { version: versionIn(exit.stdoutTail) ?? versionIn(exit.stderrTail), unusable: null };
    });
    versions.set(key, asking);
    return asking;
}
/** The first thing in a text that has a dot between its numbers: names may end in a digit (`markdownlint-cli2`). */
function versionIn(text) {
    const first = /\d+\.\d+(?:\.\d+)?/.exec(text)?.[0];
    return first === undefined ? null : plain(first);
}
function plain(version) {
    return semver_functions_coerce_js__WEBPACK_IMPORTED_MODULE_1__(version)?.version ?? null;
}
function isVersion(found, wanted) {
    return found !== null && found === plain(wanted);
}
/** How the ecosystem runs a package that is not installed, or null if nothing on this machine can. */
async function runner(tool, version, { processes, env }) {
    if (!tool.package)
        return null;
    const { name } = tool.package;
    const has = async (program) => (await processes.which(program, pathOf(env))) !== null;
    switch (tool.ecosystem) {
        case "python":
            if (await has("uvx")) {
                const from = name === tool.program ? [`${name}@${version}`] : ["--from", `${name}==${version}`, tool.program];
                return { name: "uvx", argv: ["uvx", "--quiet", ...from] };
            }
            if (!(await has("pipx")))
                return null;
            return { name: "pipx", argv: ["pipx", "run", "--spec", `${name}==${version}`, tool.program] };
        case "node": {
            const from = name === tool.program ? [`${name}@${version}`] : [`--package=${name}@${version}`, "--", tool.program];
            return (await has("npx")) ? { name: "npx", argv: ["npx", "--yes", ...from] } : null;
        }
        case "go":
            return (await has("go")) ? { name: "go run", argv: ["go", "run", `${name}@v${version}`] } : null;
        case "rust":
            return null;
    }
}
/** The one line that installs the tool, at the version that was asked for. */
function installLine(tool, version) {
    if (version === undefined)
        return tool.install;
    const name = tool.package?.name ?? tool.program;
    if (tool.ecosystem === "python")
        return `pip install ${name}==${version}`;
    if (tool.ecosystem === "node")
        return `npm install --save-dev ${name}@${version}`;
    return tool.install;
}
/** PATH under the name that the platform gives it. */
function pathOf(env) {
    const key = Object.keys(env).find((name) => name.toUpperCase() === "PATH");
    return (key === undefined ? undefined : env[key]) ?? "";
}


/***/ })

};
