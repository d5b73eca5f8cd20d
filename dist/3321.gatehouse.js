export const id = 3321;
export const ids = [3321];
export const modules = {

/***/ 94639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YV: () => (/* binding */ pulledImage),
/* harmony export */   a$: () => (/* binding */ pull),
/* harmony export */   ky: () => (/* binding */ engineOf),
/* harmony export */   tY: () => (/* binding */ localImage)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47939);

/** Images take long on a slow line; a pull that does not end within this is given up. */
const pullMs = 20 * 60_000;
const answerMs = 60_000;
/**
 * Makes sure that the engine has an image; `pulling` is called before one is fetched, with the login that the config has
 * for its registry.
 */
async function pulledImage(reference, docker, { signal, pulling }) {
    const known = await localImage(reference, docker);
    if (!("absent" in known))
        return known;
    if (/^sha256:[0-9a-f]{64}$/.test(reference)) {
        return { reason: "tool-error", message: `the image ${reference.slice(0, 19)} is no longer on this machine` };
    }
    pulling();
    return pull(reference, docker, { signal, platform: null });
}
/** Fetches an image, whether or not the engine has one of that name. */
async function pull(reference, docker, { signal, platform }) {
    const login = await docker.loginTo(reference);
    const notPulled = (why) => `the image ${reference} could not be pulled: ${why}`;
    if (login.type === "refused") {
        const { reason, message } = login;
        return { reason, message: reason === "registry" ? notPulled(message) : message };
    }
    const of = platform === null ? [] : ["--platform", platform];
    const exit = await docker.run(["pull", "--quiet", ...of, reference], { signal, timeoutMs: pullMs });
    if (exit.type === "aborted")
        return { aborted: true };
    if ((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isWell */ .f5)(exit)) {
        const got = await localImage(reference, docker);
        return "absent" in got ? { reason: "tool-error", message: `${reference} was pulled, and is not there` } : got;
    }
    const trouble = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .engineTrouble */ .gI)(exit);
    if (trouble)
        return trouble;
    const why = exit.type === "timed-out" ? "it took more than 20 min" : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .saidBy */ .TT)(exit);
    const reason = /invalid reference format/.test(why) ? "config" : "registry";
    return { reason, message: notPulled(why) };
}
/** What the engine knows of an image; an engine that does not tell is none that has not got it. */
async function localImage(reference, docker) {
    const format = "{{json .Id}} {{json .Size}} {{json .Os}} {{json .Architecture}}";
    const exit = await docker.run(["image", "inspect", "--format", format, reference], { timeoutMs: answerMs });
    const found = /^"(sha256:[0-9a-f]{64})" (\d+) "([^"]*)" "([^"]*)"/.exec(exit.stdoutTail.trim());
    if ((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isWell */ .f5)(exit) && found) {
        const [, id = "", bytes = "", os = "", architecture = ""] = found;
        return { id, bytes: Number(bytes), platform: `${os}/${architecture}` };
    }
    if (/No such (?:image|object)|invalid reference format/i.test(exit.stderrTail))
        return { absent: true };
    const message = `the Docker engine does not tell of the image ${reference}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .saidBy */ .TT)(exit)}`;
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .engineTrouble */ .gI)(exit) ?? { reason: "tool-error", message };
}
/** The engine that answers, or why none does. */
async function engineOf(docker) {
    const format = "{{.OSType}} {{json .SecurityOptions}}";
    const exit = await docker.run(["info", "--format", format], { timeoutMs: answerMs });
    if (!(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isWell */ .f5)(exit)) {
        const message = `the Docker engine does not answer: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .saidBy */ .TT)(exit)}`;
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .engineTrouble */ .gI)(exit) ?? { reason: "tool-error", message };
    }
    const [containers = "", ...security] = exit.stdoutTail.trim().split(" ");
    return { containers, isRootless: security.join(" ").includes("name=rootless") };
}


/***/ }),

/***/ 13321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  enter: () => (/* binding */ enter)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/src/core/signals.js
var signals = __webpack_require__(89572);
// EXTERNAL MODULE: ./build/src/docker/words.js
var words = __webpack_require__(47939);
;// CONCATENATED MODULE: ./build/src/docker/container-state.js

/** The state of a container that is there; `gone` if there is none of the name, `trouble` if the engine does not tell. */
async function stateOf(name, docker, timeoutMs) {
    const exit = await docker.run(["container", "inspect", "--format", "{{json .State}}", name], { timeoutMs });
    if ((0,words/* isWell */.f5)(exit))
        return read(exit.stdoutTail);
    if (/No such container/i.test(exit.stderrTail))
        return { gone: true };
    return { trouble: untold(exit) };
}
function read(text) {
    const state = JSON.parse(text);
    if (typeof state !== "object" || state === null)
        return { trouble: "the engine tells no state of the container" };
    const known = new Map(Object.entries(state));
    const exitCode = known.get("ExitCode");
    if (typeof exitCode !== "number")
        return { trouble: "the engine tells no exit code of the container" };
    return {
        isRunning: known.get("Running") === true,
        isOutOfMemory: known.get("OOMKilled") === true,
        exitCode,
        error: String(known.get("Error") ?? ""),
        startedAt: String(known.get("StartedAt") ?? ""),
        finishedAt: String(known.get("FinishedAt") ?? ""),
    };
}
/** Signals that end a process which does not handle them, as far as people send them. */
const endings = new Map([
    ["2", "SIGINT"],
    ["3", "SIGQUIT"],
    ["9", "SIGKILL"],
    ["15", "SIGTERM"],
]);
/** An engine may note a signal only after the end that it brought at once; what comes later than this is of no use. */
const lateMs = 500;
/** Whether somebody else ended the container (`docker kill`, `docker stop`): a program may well exit with 0 upon that. */
async function killWords(name, { startedAt, finishedAt, exitCode }, docker, timeoutMs) {
    const filters = ["--filter", `container=${name}`, "--filter", "event=kill"];
    const format = ["--format", '{{index .Actor.Attributes "signal"}}'];
    const ended = Date.parse(finishedAt);
    // The end of a short life may be noted before its beginning.
    const since = new Date(Math.min(Date.parse(startedAt), ended) - 1).toISOString();
    const until = exitCode > 128 ? new Date(ended + lateMs).toISOString() : finishedAt;
    const args = ["events", "--since", since, "--until", until, ...filters, ...format];
    const exit = await docker.run(args, { timeoutMs });
    if (!(0,words/* isWell */.f5)(exit))
        return { trouble: untold(exit) };
    const sent = exit.stdoutTail.split("\n").flatMap((line) => endings.get(line.trim()) ?? []);
    const signal = sent.at(-1);
    return signal === undefined ? null : { signal, why: "its container was stopped from outside" };
}
function untold(exit) {
    return (0,words/* engineTrouble */.gI)(exit)?.message ?? `the Docker engine does not tell how the container ended: ${(0,words/* saidBy */.TT)(exit)}`;
}

;// CONCATENATED MODULE: ./build/src/docker/container.js





/** An engine that does not answer for so long is taken for dead. */
const answerMs = 60_000;
/**
 * Runs each command in a fresh container of an image, with the folders where they are on this machine: paths in arguments
 * and reports mean the same inside and outside. A command's `env` is all that its process gets beside the image's own.
 * However it ends, its container is killed and removed. Programs are looked for by the container alone.
 */
function containerProcesses(place, world) {
    return { run: (command) => run(command, place, world), which: async (program) => program };
}
async function run(command, place, world) {
    if (command.signal?.aborted)
        return { type: "aborted", durationMs: 0, stdoutTail: "", stderrTail: "" };
    const { docker } = world;
    const name = `gatehouse-${(0,external_node_crypto_.randomUUID)()}`;
    const { flags, env } = variables(command.env);
    const options = [...placeFlags(place), "--label", docker.label, "--name", name, "--workdir", command.cwd, ...flags];
    const input = command.input === undefined ? [] : ["--interactive"];
    const args = ["create", ...options, ...input, "--entrypoint", command.file, place.image.id, ...command.args];
    try {
        // Not ended by the signal: an engine goes on creating what its client no longer waits for.
        const created = await docker.run(args, { env, timeoutMs: answerMs });
        if (!(0,words/* isWell */.f5)(created))
            return byEngine(created, (0,words/* engineTrouble */.gI)(created)?.message ?? notCreated(created, place));
        const exit = await attached(["start", "--attach", ...input, name], name, command, docker);
        return await inside(exit, name, command, place, docker);
    }
    finally {
        await remove(name, world);
    }
}
/** Between TERM and KILL, as for processes of this machine. */
const graceSeconds = 3;
/** What a container printed last is read within this time of its end, or not at all. */
const drainMs = 1_000;
/** Longer delays overflow Node's timers and would fire at once. */
const longestTimer = 2 ** 31 - 1;
/**
 * Starts the container and follows it to its end. A timeout and an abort end the container, not its client: a client that
 * is told to end leaves at once, and its container has no time to put things away.
 */
async function attached(args, name, command, docker) {
    const { signal, timeoutMs, stdout, stderr, output, onLine, input } = command;
    const client = new AbortController();
    let stopped = null;
    let stopping = null;
    const stop = (why) => {
        stopped ??= why;
        stopping ??= docker.run(["stop", "-t", String(graceSeconds), name], { timeoutMs: (graceSeconds + 2) * 1_000 });
        void stopping.then(() => setTimeout(() => client.abort(), drainMs).unref());
    };
    const abort = () => stop("aborted");
    const timer = timeoutMs !== undefined && setTimeout(() => stop("timed-out"), Math.min(timeoutMs, longestTimer));
    signal?.addEventListener("abort", abort, { once: true });
    if (signal?.aborted)
        abort();
    const exit = await docker.run(args, { signal: client.signal, stdout, stderr, output, onLine, input });
    if (timer)
        clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
    await stopping;
    const { durationMs, stdoutTail, stderrTail } = exit;
    const why = stopped;
    return why === null ? exit : { durationMs, stdoutTail, stderrTail, type: why };
}
function placeFlags({ user, folders, volumes, options, network }) {
    const field = (key, folder) => `"${key}=${folder.replaceAll('"', '""')}"`;
    const mounts = folders.flatMap((each) => ["--mount", `type=bind,${field("source", each)},${field("target", each)}`]);
    return [
        "--pull=never",
        "--init",
        ...mounts,
        ...volumes.flatMap((volume) => ["--volume", volume]),
        ...(user === null ? [] : ["--user", user]),
        ...(network === undefined ? [] : ["--network", network]),
        ...options,
    ];
}
/** Variables that the client goes by itself, or is started by. None of them holds a secret. */
const clientNames = /^(PATH|HOME|TMPDIR|LD_.*|GO.*|XDG_.*|SSH_.*|DOCKER_(HOST|CONTEXT|CONFIG|TLS|TLS_VERIFY|CERT_PATH|API_VERSION|DEFAULT_PLATFORM|CONTENT_TRUST.*|CLI_.*))$/;
/**
 * Values go by the client's environment, so that none stands in a list of processes; only those that would change what the
 * client itself does stand in its arguments.
 */
function variables(env) {
    const own = Object.entries(env);
    return {
        flags: own.flatMap(([name, value]) => ["--env", clientNames.test(name) ? `${name}=${value}` : name]),
        env: Object.fromEntries(own.filter(([name]) => !clientNames.test(name))),
    };
}
/** How the command itself ended: the client's own exit tells less, and nothing where the container was taken away. */
async function inside(exit, name, command, { image }, docker) {
    const { durationMs, stdoutTail, stderrTail } = exit;
    const ended = { durationMs, stdoutTail, stderrTail };
    if (exit.type === "aborted" || exit.type === "timed-out")
        return exit;
    if (exit.type === "not-started")
        return byEngine(exit, (0,words/* engineTrouble */.gI)(exit)?.message ?? exit.message);
    const state = await stateOf(name, docker, answerMs);
    if ("gone" in state) {
        return { ...ended, type: "signalled", signal: "SIGKILL", why: "its container was removed from outside" };
    }
    if ("trouble" in state)
        return byEngine(exit, state.trouble);
    if (state.isRunning) {
        return lost(exit);
    }
    const unfound = notFound(command.file, state, stderrTail);
    if (unfound !== null) {
        return {
            ...ended,
            type: "not-started",
            message: `there is no ${command.file} in the image ${image.name}${unfound}`,
        };
    }
    if (state.error !== "")
        return byEngine(exit, `the container could not be started: ${state.error}`);
    const kill = await killWords(name, state, docker, answerMs);
    if (kill && "trouble" in kill)
        return byEngine(exit, kill.trouble);
    // A client that ended otherwise than its container has not seen all that was printed.
    if (!kill && (exit.type !== "exited" || exit.code !== state.exitCode))
        return lost(exit);
    return endOf(state, ended, kill);
}
function lost(exit) {
    const { durationMs, stdoutTail, stderrTail } = exit;
    const isClient = exit.type === "signalled";
    const why = isClient ? "the Docker client was killed" : "the connection to its container was lost";
    return { durationMs, stdoutTail, stderrTail, type: "signalled", signal: "SIGKILL", why };
}
function endOf({ exitCode, isOutOfMemory }, ended, kill) {
    if (kill)
        return { ...ended, type: "signalled", ...kill };
    if (isOutOfMemory && exitCode !== 0) {
        return { ...ended, type: "signalled", signal: "SIGKILL", why: "the container ran out of memory" };
    }
    const signal = signals/* signalCodes */.V.get(exitCode);
    return signal ? { ...ended, type: "signalled", signal } : { ...ended, type: "exited", code: exitCode };
}
/** Why the program is not there, as an end of a sentence; null if it was started. */
function notFound(file, { exitCode, error }, stderr) {
    if (error !== "")
        return /executable file not found|no such file or directory/i.test(error) ? "" : null;
    if (exitCode !== 126 && exitCode !== 127)
        return null;
    // Words of tini, which `--init` puts before the command.
    const said = /^\[FATAL tini \(\d+\)\] exec (.*) failed: (.*)$/m.exec((0,external_node_util_.stripVTControlCharacters)(stderr));
    if (!said || said[1] !== file)
        return null;
    return said[2] === "No such file or directory" ? "" : ` that can be started (${said[2]})`;
}
function notCreated(exit, { folders, image }) {
    const said = (0,words/* saidBy */.TT)(exit);
    const path = /bind source path does not exist: (.*)$/.exec(said)?.[1]?.trim();
    if (path !== undefined && folders.includes(path)) {
        return `the Docker engine does not see ${path}: it runs on another machine, or this job is in a container itself`;
    }
    return `no container of ${image.name} could be created: ${said}`;
}
function byEngine(exit, message) {
    const { durationMs, stdoutTail, stderrTail } = exit;
    return { durationMs, stdoutTail, stderrTail, type: "not-started", message, isEngine: true };
}
async function remove(name, { docker, warn }) {
    for (let attempt = 1;; attempt++) {
        const exit = await docker.run(["rm", "--force", "--volumes", name], { timeoutMs: answerMs });
        if ((0,words/* isWell */.f5)(exit) || /No such container/i.test(exit.stderrTail))
            return;
        if (attempt < 2)
            continue;
        if ((0,words/* engineTrouble */.gI)(exit) === null)
            warn(`The container ${name} could not be removed: ${(0,words/* saidBy */.TT)(exit)}`);
        return;
    }
}

// EXTERNAL MODULE: ./build/src/docker/image.js
var docker_image = __webpack_require__(94639);
// EXTERNAL MODULE: ./build/src/steps/within.js
var within = __webpack_require__(52482);
;// CONCATENATED MODULE: ./build/src/steps/contained.js




/** The context by which a step's commands run in its container. Pulls the image where this machine has not got it. */
async function enter(step, wanted, context) {
    const { docker, signal } = context;
    const { found } = wanted;
    if (process.platform === "win32")
        return { reason: "config", message: "steps run in containers on Linux and macOS only" };
    if ("missing" in found)
        return { reason: "config", message: found.missing };
    const engine = await (0,docker_image/* engineOf */.ky)(docker);
    if (signal.aborted)
        return { aborted: true };
    if ("message" in engine)
        return engine;
    if (engine.containers !== "linux") {
        return {
            reason: "tool-error",
            message: `the Docker engine runs ${engine.containers} containers, and not Linux ones`,
        };
    }
    const { reference } = found;
    const name = typeof wanted.image === "string" ? wanted.image : wanted.image.image;
    const pulling = () => context.emit({ type: "step-started", gate: context.gate, step: step.name, command: `docker pull ${reference}` });
    const pulled = await (0,docker_image/* pulledImage */.YV)(reference, docker, { signal, pulling });
    if (!("id" in pulled))
        return pulled;
    const image = { id: pulled.id, name };
    const { services } = context;
    const network = services?.network ?? wanted.network;
    const place = {
        image,
        user: wanted.user ?? ownUser(engine),
        folders: foldersOf(context),
        volumes: wanted.volumes.map((volume) => volumeOf(volume, context.root)),
        options: wanted.options,
        ...(network === undefined ? {} : { network }),
    };
    const warn = (message) => context.emit({ type: "warning", message });
    // A user that the image does not know has no folder of its own there.
    const isUnknown = wanted.user === undefined && place.user !== null && place.user !== "0:0";
    const home = (0,external_node_path_.join)(context.root, ".gatehouse", "home");
    if (isUnknown)
        await context.files.makeDir(home);
    const inside = {
        image,
        env: { ...(isUnknown ? { HOME: home } : {}), ...services?.container, ...wanted.env },
    };
    const processes = containerProcesses(place, { docker, warn });
    return { context: { ...context, processes, inside }, image: image.id };
}
/**
 * Who a container's processes are: on Linux whoever runs us, so that files in the checkout stay theirs; elsewhere, where
 * the engine sees to that itself, the image's own user.
 */
function ownUser({ isRootless }) {
    if (process.platform !== "linux")
        return null;
    if (isRootless)
        return "0:0";
    return `${process.getuid?.() ?? 0}:${process.getgid?.() ?? 0}`;
}
/** The repository, the tree that is judged and the scratch folder, each once. */
function foldersOf({ root, tree, scratch }) {
    const folders = [root, tree, scratch];
    return folders.filter((folder, index) => folders.indexOf(folder) === index && !folders.some((other) => other !== folder && (0,within/* isWithin */.U)(folder, other)));
}
/** A source of the repository's with its whole path. */
function volumeOf(volume, root) {
    const [source = "", ...rest] = volume.split(":");
    return /^\.{1,2}(\/|$)/.test(source) ? [(0,external_node_path_.resolve)(root, source), ...rest].join(":") : volume;
}


/***/ })

};
