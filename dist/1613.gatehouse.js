export const id = 1613;
export const ids = [1613,488];
export const modules = {

/***/ 10488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ childEnvironment),
/* harmony export */   _: () => (/* binding */ referencedNames)
/* harmony export */ });
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

/***/ 98304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ registryOf),
/* harmony export */   J0: () => (/* binding */ imageLabels),
/* harmony export */   Lj: () => (/* binding */ imageCacheTypes),
/* harmony export */   UD: () => (/* binding */ dockerHub),
/* harmony export */   ZY: () => (/* binding */ isForAnyBuilder),
/* harmony export */   iS: () => (/* binding */ imageNameProblem),
/* harmony export */   ix: () => (/* binding */ megabytes),
/* harmony export */   yn: () => (/* binding */ evenRegistry),
/* harmony export */   zU: () => (/* binding */ pushOrder)
/* harmony export */ });
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36355);

/** What the images of build gates are made from, and where they go. */
/** Caches that a build can be given beside the builder's own. */
const imageCacheTypes = ["gha", "local", "registry"];
/** Whether a build asks for what only some builders can: more than an image for the builder's own platform. */
function isForAnyBuilder({ platforms, provenance, cache }) {
    return platforms.length < 2 && !provenance && !cache;
}
/** The registry that a reference leads to, as `docker login` takes it. */
function registryOf(reference) {
    const [first = "", ...rest] = reference.split("/");
    const isHost = rest.length > 0 && (/[.:]/.test(first) || first === "localhost");
    return isHost ? evenRegistry(first) : dockerHub;
}
const dockerHub = "docker.io";
/** One name for each registry: Docker Hub has several. */
function evenRegistry(host) {
    const even = host
        .replace(/^https?:\/\//, "")
        .replace(/\/.*$/, "")
        .toLowerCase();
    return ["index.docker.io", "registry-1.docker.io", "registry.hub.docker.com"].includes(even) ? dockerHub : even;
}
/** What is wrong with an image's name, or undefined: the grammar of references without tag and digest. */
function imageNameProblem(name) {
    if (name === "")
        return "must not be empty";
    if (/^\w+:\/\//.test(name))
        return "must be a name without a scheme, such as ghcr.io/acme/api";
    if (name.includes("@"))
        return "must be a name without a digest";
    if (/:[^/]*$/.test(name))
        return 'must be a name without a tag: tags stand in "tags"';
    const [first = "", ...rest] = name.split("/");
    const hasHost = rest.length > 0 && (/[.:]/.test(first) || first === "localhost");
    const path = hasHost ? rest : [first, ...rest];
    if (path.some((part) => /[A-Z]/.test(part)))
        return `must be in lower case: ${name.toLowerCase()}`;
    if (hasHost && !/^[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::\d{1,5})?$/.test(first))
        return "has no host in front";
    if (path.every((part) => /^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*$/.test(part)))
        return undefined;
    return "must be made of lower-case letters and digits, with single . _ or - between them, and / between parts";
}
/**
 * The labels that the Open Containers Initiative names (image-spec, annotations.md), as docker/metadata-action gives them;
 * the config's own go over them. The time is the commit's, so that the same commit gives the same image.
 */
function imageLabels({ name, labels }, origin, version, createdMs) {
    const own = {
        title: (0,_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .shortImageName */ .t)(name),
        created: new Date(createdMs).toISOString(),
        revision: origin.commit,
        source: origin.source,
        url: origin.source,
        version,
    };
    const given = Object.entries(own).filter(([, value]) => typeof value === "string");
    const known = Object.fromEntries(given.map(([key, value]) => [`org.opencontainers.image.${key}`, value]));
    return { ...known, ...labels };
}
/** `84.1 MB`: three figures. */
function megabytes(bytes) {
    return `${Number((bytes / 1e6).toPrecision(3))} MB`;
}
/** The order in which tags are pushed: those that stay where they are first, `latest` last, so that a push that breaks off moves nothing. */
function pushOrder(tags) {
    const rank = ({ tag, moves }) => (tag === "latest" ? 2 : moves ? 1 : 0);
    return [...tags].sort((a, b) => rank(a) - rank(b)).map(({ tag }) => tag);
}


/***/ }),

/***/ 70262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yY: () => (/* binding */ builderPrefix),
  qG: () => (/* binding */ dockerOf),
  bf: () => (/* binding */ ownerOf),
  Az: () => (/* binding */ runLabel)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/core/environment.js
var core_environment = __webpack_require__(10488);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./build/src/core/image.js
var core_image = __webpack_require__(98304);
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(87422);
// EXTERNAL MODULE: ./build/src/docker/words.js
var words = __webpack_require__(47939);
;// CONCATENATED MODULE: ./build/src/docker/registries.js






/** Long enough for a registry that is slow to answer. */
const loginTimeoutMs = 60_000;
/**
 * The logins of a run. They are kept in a folder of their own that only its owner may read, so that the user's stay as
 * they are, and that goes at the end.
 */
function registrySession(world) {
    const logins = new Map((world.registries ?? []).map((login) => [(0,core_image/* evenRegistry */.yn)(login.registry), login]));
    const begun = new Map();
    // The client rewrites its one file at each login.
    const turn = (0,p_limit/* default */.A)(1);
    let folder = null;
    const login = async (registry, entry) => {
        const found = credentials(entry, world.env);
        if ("missing" in found)
            return { type: "missing", registry, message: found.missing };
        world.mask(found.password);
        try {
            folder ??= await ownFolder(world, [...logins.keys()]);
        }
        catch (error) {
            const message = `no folder could be made for the login: ${String(error)}`;
            return { type: "refused", registry, reason: "tool-error", message };
        }
        const host = registry === core_image/* dockerHub */.UD ? [] : [entry.registry];
        const args = ["login", ...host, "-u", found.username, "--password-stdin"];
        const exit = await (0,words/* triedAgain */.xq)(() => world.run(args, { input: found.password, timeoutMs: loginTimeoutMs }), (exit) => (exit.type !== "exited" || exit.code === 0 ? null : (0,words/* saidBy */.TT)(exit)), (ms) => world.clock.wait(ms));
        if ((0,words/* isWell */.f5)(exit))
            return { type: "done", registry };
        const said = exit.type === "timed-out" ? "it did not answer in time" : (0,core_text/* redact */.E$)((0,words/* saidBy */.TT)(exit), [found.password]);
        const message = `${registry} did not take the login of ${found.username}: ${said}`;
        return { type: "refused", registry, ...((0,words/* engineTrouble */.gI)(exit) ?? { reason: "registry", message }) };
    };
    const loginTo = (reference) => {
        const registry = (0,core_image/* registryOf */.Fv)(reference);
        const entry = logins.get(registry);
        if (!entry)
            return Promise.resolve({ type: "none", registry });
        const known = begun.get(registry) ?? turn(() => login(registry, entry));
        begun.set(registry, known);
        return known;
    };
    return {
        loginTo,
        registries: [...logins.keys()],
        env: () => (folder === null ? {} : { DOCKER_CONFIG: folder }),
    };
}
/** An empty value is what GitHub gives for a secret that the event may not see. */
function credentials({ registry, username, password }, env) {
    const asked = { USERNAME: username, PASSWORD: password };
    const child = (0,core_environment/* childEnvironment */.Q)(env, asked, process.platform === "win32");
    const empty = (0,core_environment/* referencedNames */._)(asked).filter((name) => !child.missing.includes(name) && env[name]?.trim() === "");
    const names = [...child.missing, ...empty];
    if (names.length > 0)
        return { missing: `the environment has no ${names.join(", ")}, which the login to ${registry} needs` };
    return { username: child.env.USERNAME ?? "", password: child.env.PASSWORD ?? "" };
}
/** Folders of the client's configuration that are the same for every login. */
const shared = ["cli-plugins", "contexts", "buildx", "tls"];
/** A configuration of the client like the user's own, except that logins to these registries are written into its file. */
async function ownFolder(world, registries) {
    const { files, env, temporary, id, atEnd } = world;
    const folder = (0,external_node_path_.join)(temporary, `gatehouse-docker-${id}`);
    await files.makeDir(folder, "private");
    atEnd(() => files.remove(folder));
    const home = env.DOCKER_CONFIG || (0,external_node_path_.join)(env.HOME ?? env.USERPROFILE ?? "", ".docker");
    for (const name of shared) {
        const path = (0,external_node_path_.join)(home, name);
        if ((await files.stat(path))?.isDirectory)
            await files.linkFolder(path, (0,external_node_path_.join)(folder, name));
    }
    const own = await userConfig((0,external_node_path_.join)(home, "config.json"), files);
    // An empty helper keeps the login out of the user's keychain, which would hold it beyond the run.
    const names = registries.flatMap((name) => (name === core_image/* dockerHub */.UD ? ["https://index.docker.io/v1/", name] : [name]));
    const helpers = Object.fromEntries(names.map((name) => [name, ""]));
    const before = typeof own.credHelpers === "object" ? own.credHelpers : {};
    await files.writeText((0,external_node_path_.join)(folder, "config.json"), JSON.stringify({ ...own, credHelpers: { ...before, ...helpers } }));
    return folder;
}
async function userConfig(path, files) {
    const text = await files.readText(path);
    if (text === null)
        return {};
    const data = JSON.parse(text);
    return typeof data === "object" && data !== null ? { ...data } : {};
}

;// CONCATENATED MODULE: ./build/src/docker/docker.js



/** Key of the label that all things of ours carry; its value is `<owner>.<id of the run>`. */
const runLabel = "gatehouse.run";
/** What the names of our builders begin with; that value follows. */
const builderPrefix = "gatehouse-";
/** The owner in a value of that label. */
function ownerOf(value) {
    return value.slice(0, Math.max(0, value.lastIndexOf(".")));
}
/** A session with the engine that the machine's own client speaks to. */
function dockerOf(world) {
    const { processes, env, cwd, clock, owner } = world;
    const id = (0,external_node_crypto_.randomUUID)();
    const client = (0,core_environment/* childEnvironment */.Q)(env, {}, process.platform === "win32").env;
    const undo = [];
    const environment = () => ({ ...client, ...session.env() });
    const run = (args, call = {}) => processes.run({ cwd, ...call, file: "docker", args, env: { ...environment(), ...call.env } });
    const atEnd = (work) => void undo.push(work);
    const session = registrySession({ ...world, run, id, atEnd });
    return {
        run,
        label: `${runLabel}=${owner === undefined ? "" : `${owner}.`}${id}`,
        environment,
        loginTo: session.loginTo,
        registries: session.registries,
        wait: (ms, signal) => clock.wait(ms, signal),
        atEnd,
        close: async () => {
            for (const work of undo.splice(0).reverse())
                await work();
        },
    };
}


/***/ }),

/***/ 34614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ removeAll),
/* harmony export */   Cg: () => (/* binding */ thingWords),
/* harmony export */   nR: () => (/* binding */ sweepDead)
/* harmony export */ });
/* harmony import */ var _docker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70262);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47939);


/** How long one call of the client may take where there is time: a busy engine needs seconds for each container. */
const callMs = 30_000;
/** And in a run that was cancelled, which has 7.5 s for all that it has left to do. */
const hurriedMs = 3_000;
/** The engine needs a moment to let go of what it has just stopped. */
const rounds = 3;
const format = `{{.Label "${_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .runLabel */ .Az}"}}`;
const lists = [
    { kind: "container", args: ["ps", "--all", "--no-trunc", "--format", `{{.ID}}\t{{.Names}}\t${format}`] },
    { kind: "network", args: ["network", "ls", "--no-trunc", "--format", `{{.ID}}\t{{.Name}}\t${format}`] },
    { kind: "volume", args: ["volume", "ls", "--format", `{{.Name}}\t{{.Name}}\t${format}`] },
];
/** The client makes a builder's container and volume by its name, and without a label. */
const ofBuilders = `buildx_buildkit_${_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .builderPrefix */ .yY}`;
const builders = [
    { kind: "container", args: ["ps", "--all", "--no-trunc", "--format", "{{.ID}}\t{{.Names}}"] },
    { kind: "volume", args: ["volume", "ls", "--format", "{{.Name}}\t{{.Name}}"] },
];
/** All things that carry these labels (`key=value`, or a key alone), ours always among them; null if the engine does not tell. */
async function thingsWith(docker, labels, timeoutMs) {
    const filters = [_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .runLabel */ .Az, ...labels].flatMap((label) => ["--filter", `label=${label}`]);
    const found = await Promise.all([
        ...lists.map((list) => listed(docker, list, filters, timeoutMs)),
        ...(labels.every((label) => label.startsWith(_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .runLabel */ .Az)) ? builders : []).map(async (list) => {
            const things = await listed(docker, list, ["--filter", `name=${ofBuilders}`], timeoutMs);
            return things?.filter(({ run }) => labels.every((label) => label === `${_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .runLabel */ .Az}=${run}`)) ?? null;
        }),
    ]);
    return found.every((things) => things !== null) ? found.flat() : null;
}
async function listed(docker, { kind, args }, filters, timeoutMs) {
    const lines = [];
    const keep = (line, stream) => {
        if (stream === "stdout" && line !== "")
            lines.push(line);
    };
    const exit = await docker.run([...args, ...filters], { onLine: keep, timeoutMs });
    if (!(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isWell */ .f5)(exit))
        return null;
    return lines.map((line) => {
        const [id = "", name = "", run = runOfBuilder(name)] = line.split("\t");
        return { kind, id, name, run };
    });
}
/** The client appends the number of the builder's machine. */
function runOfBuilder(name) {
    return name.slice(ofBuilders.length).replace(/0(?:_state)?$/, "");
}
/** Removes all things with these labels at once, containers first, and looks that nothing is left. */
async function removeAll(docker, labels, { isHurried = false, isWanted = () => true } = {}) {
    const timeoutMs = isHurried ? hurriedMs : callMs;
    const seen = new Map();
    let left = null;
    for (let round = 0; round <= rounds; round++) {
        const found = await thingsWith(docker, labels, timeoutMs);
        left = found?.filter(isWanted) ?? null;
        if (left === null || left.length === 0 || round === rounds)
            break;
        for (const thing of left)
            seen.set(`${thing.kind} ${thing.id}`, thing);
        await removeThings(docker, left, timeoutMs);
    }
    const remaining = new Set(left?.map(({ kind, id }) => `${kind} ${id}`));
    return { removed: [...seen].flatMap(([key, thing]) => (remaining.has(key) ? [] : [thing])), left };
}
async function removeThings(docker, things, timeoutMs) {
    const ids = (kind) => things.filter((thing) => thing.kind === kind).map(({ id }) => id);
    const remove = async (kind, args) => {
        const each = ids(kind);
        // What it says of those that it cannot remove is seen when they are looked for again.
        if (each.length > 0)
            await docker.run([...args, ...each], { timeoutMs });
    };
    await remove("container", ["rm", "--force", "--volumes"]);
    await Promise.all([remove("network", ["network", "rm"]), remove("volume", ["volume", "rm", "--force"])]);
}
/** Removes what processes of this machine left behind that are gone: killed before they could do it themselves. */
async function sweepDead(docker, isGone) {
    const things = (await thingsWith(docker, [], callMs)) ?? [];
    const owners = [...new Set(things.map(({ run }) => (0,_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .ownerOf */ .bf)(run)))];
    const dead = new Set();
    for (const owner of owners)
        if (await isGone(owner))
            dead.add(owner);
    if (dead.size === 0)
        return { removed: [], left: [] };
    return removeAll(docker, [], { isWanted: ({ run }) => dead.has((0,_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .ownerOf */ .bf)(run)) });
}
/** `container a, network b`. */
function thingWords(things) {
    return things.map(({ kind, name }) => `${kind} ${name}`).join(", ");
}


/***/ }),

/***/ 47939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ bare),
/* harmony export */   E: () => (/* binding */ isOfEngine),
/* harmony export */   TT: () => (/* binding */ saidBy),
/* harmony export */   f5: () => (/* binding */ isWell),
/* harmony export */   gI: () => (/* binding */ engineTrouble),
/* harmony export */   xg: () => (/* binding */ diskFull),
/* harmony export */   xq: () => (/* binding */ triedAgain),
/* harmony export */   zg: () => (/* binding */ isOfRegistry)
/* harmony export */ });
/* unused harmony export isPassing */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87422);


const diskFull = "the disk of the Docker engine is full (no space left on device)";
/** In this order: a refused connection names the socket as well. */
const troubles = [
    [
        /permission denied while trying to connect to the docker|docker\.sock: connect: permission denied/i,
        trouble("tool-error", "the Docker engine may not be used by this user: add the user to the group docker"),
    ],
    [
        /Cannot connect to the Docker daemon|failed to connect to the docker API|error during connect|dial unix .*docker\.sock/i,
        trouble("tool-error", "no Docker engine answers: start it (or set DOCKER_HOST)"),
    ],
    [
        /unknown (?:docker )?command: "?(?:docker )?compose|'compose' is not a docker command|unknown shorthand flag: '[pf]' in -/i,
        trouble("tool-missing", "the Docker client has no compose: install its plugin (docker-compose-plugin)"),
    ],
    [
        /buildx component is missing/i,
        trouble("tool-missing", "the Docker client has no buildx: install its plugin (docker-buildx-plugin)"),
    ],
    [/no space left on device/i, trouble("tool-error", diskFull)],
];
function trouble(reason, message) {
    return { reason, message };
}
/** What is wrong with the client or its engine; null if it speaks of something else. */
function engineTrouble(exit) {
    if (exit.type === "not-started") {
        return trouble("tool-missing", `Docker is needed for this, and the client cannot be started: ${exit.message}`);
    }
    return troubles.find(([pattern]) => pattern.test(exit.stderrTail))?.[1] ?? null;
}
function isWell(exit) {
    return exit.type === "exited" && exit.code === 0;
}
/** Its progress, and how to be helped. */
const idle = /^(?:Container |Network |Volume |time=|Usage: |Run 'docker |See 'docker )/;
/** Why it did not do its work, in one line without its own prefixes; how it ended where it said nothing. */
function saidBy(exit) {
    if (exit.type === "not-started")
        return exit.message;
    if (exit.type === "timed-out")
        return "it took too long";
    const lines = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(`${exit.stdoutTail}\n${exit.stderrTail}`)
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => /\w/.test(line) && !idle.test(line));
    const told = lines.findLast((line) => /^(?:docker: )?error\b/i.test(line)) ??
        lines.findLast((line) => /error|failed|denied|not found|unknown|invalid|cannot|unsupported/i.test(line)) ??
        lines.at(-1);
    const how = exit.type === "exited" ? `exit code ${exit.code}` : exit.type;
    return told === undefined ? how : (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(bare(told), 400);
}
/** Without what says only that it is an error, and which part of BuildKit had it. */
function bare(line) {
    const prefix = /^(?:docker: |error: |Error response from daemon: |failed to solve: |rpc error: code = \w+ desc = |failed to solve with frontend [\w.]+: |failed to create LLB definition: )/i;
    let words = line;
    while (prefix.test(words))
        words = words.replace(prefix, "");
    return words;
}
/** Trouble that may be gone at the next try: the registry's own faults, and lines that break. */
function isPassing(words) {
    return /\b50[0234]\b|\b429\b|toomanyrequests|connection reset|broken pipe|unexpected EOF|: EOF\b|i\/o timeout|TLS handshake timeout|server closed idle connection|use of closed network connection/i.test(words);
}
/** Words that speak of a registry which cannot be used: not there, not willing, or not letting us in. */
function isOfRegistry(words) {
    return (isPassing(words) ||
        /no such host|connection refused|network is unreachable|no route to host|x509:|tls: |server gave HTTP response to HTTPS client|unauthorized|authentication required|authorization failed|denied: |access denied|access to the resource is denied|received unexpected HTTP status|unexpected status/i.test(words));
}
/** Words that speak of the engine's own working: its network, its memory, its files, or a build that was taken away. */
function isOfEngine(words) {
    return /failed to create endpoint|container networking|network bridge|iptables|context (?:canceled|deadline exceeded)|code = (?:Unavailable|Canceled|DeadlineExceeded|Internal|ResourceExhausted|Aborted|DataLoss)\b|transport is closing|error reading from server|no active session|cannot allocate memory|too many open files|read-only file system|input\/output error|OCI runtime|\brunc\b|failed to (?:mount|register layer|export layer|create (?:temp|lease|diff|shim|task|snapshot))|layer does not exist|\bpanic: /i.test(words);
}
/** Waits between tries of what may pass. The client tries each layer again by itself; these are for what is left. */
const retryWaitsMs = [1_000, 4_000];
/** Does something again as long as it fails by what may pass; the last result. */
async function triedAgain(work, fault, wait, signal) {
    let result = await work();
    for (const ms of retryWaitsMs) {
        const words = fault(result);
        if (words === null || !isPassing(words) || signal?.aborted)
            break;
        await wait(ms);
        result = await work();
    }
    return result;
}


/***/ }),

/***/ 31613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ removeLeftovers),
/* harmony export */   Zd: () => (/* binding */ rolloutState),
/* harmony export */   bX: () => (/* binding */ containerState),
/* harmony export */   gN: () => (/* binding */ tidyUp)
/* harmony export */ });
/* harmony import */ var _core_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98304);
/* harmony import */ var _docker_docker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70262);
/* harmony import */ var _docker_sweep_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34614);



/** Containers, networks and volumes of a run that could not take them away itself, because it was killed. */
/** State by which the `post` step knows what a killed run has started; empty once nothing is left. */
const containerState = "containers";
/** The same of its rollouts, which `rollouts-left.ts` ends. */
const rolloutState = "rollouts";
/**
 * For a run that is to start containers: takes away what dead processes of this machine left, and lets the run's `post`
 * step know its label, until the function that this gives is called. Any other run asks no engine.
 */
async function tidyUp(plan, docker, emit, { owners, runner }) {
    if (!plan.gates.some(startsContainers))
        return async () => undefined;
    await runner?.saveState(containerState, docker.label);
    const { removed, left } = await (0,_docker_sweep_js__WEBPACK_IMPORTED_MODULE_2__/* .sweepDead */ .nR)(docker, owners.isGone);
    const before = "An earlier run was killed";
    if (removed.length > 0) {
        emit({ type: "warning", message: `${before}; what it left is removed: ${(0,_docker_sweep_js__WEBPACK_IMPORTED_MODULE_2__/* .thingWords */ .Cg)(removed)}.` });
    }
    if (left && left.length > 0) {
        emit({ type: "warning", message: `${before}, and what it left cannot be removed: ${(0,_docker_sweep_js__WEBPACK_IMPORTED_MODULE_2__/* .thingWords */ .Cg)(left)}.` });
    }
    return async () => runner?.saveState(containerState, "");
}
function startsContainers({ skip, services, container, steps }) {
    if (skip !== undefined)
        return false;
    if (services !== undefined || container !== undefined)
        return true;
    // Some builds get a builder in a container.
    return steps.some((step) => step.container || (step.type === "image" && !(0,_core_image_js__WEBPACK_IMPORTED_MODULE_0__/* .isForAnyBuilder */ .ZY)(step.image)));
}
/** Takes away what the run with this label left, and says so in one line; null if there was nothing. */
async function removeLeftovers(label, world) {
    const docker = (0,_docker_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .dockerOf */ .qG)({ ...world, mask: (value) => world.log.mask(value) });
    const { removed, left } = await (0,_docker_sweep_js__WEBPACK_IMPORTED_MODULE_2__/* .removeAll */ .C0)(docker, [label]);
    if (left === null)
        return "The engine does not tell whether containers of the run are left.";
    if (left.length > 0)
        return `The run was ended before it could tidy up, and this cannot be removed: ${(0,_docker_sweep_js__WEBPACK_IMPORTED_MODULE_2__/* .thingWords */ .Cg)(left)}.`;
    return removed.length > 0 ? `The run was ended before it could tidy up; removed now: ${(0,_docker_sweep_js__WEBPACK_IMPORTED_MODULE_2__/* .thingWords */ .Cg)(removed)}.` : null;
}


/***/ }),

/***/ 70370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ pLimit)
});

// UNUSED EXPORTS: limitFunction

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}


/***/ })

};
