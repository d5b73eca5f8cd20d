export const id = 4902;
export const ids = [4902];
export const modules = {

/***/ 48538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ buildCache),
/* harmony export */   fb: () => (/* binding */ buildArguments),
/* harmony export */   qV: () => (/* binding */ shownBuild)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** Arguments of the client, for a person (`shown`) or for the process. */
function buildArguments({ spec, args, secrets, labels, tags, tree, dockerfile, cache, output }, builder) {
    const isBuildx = builder.type === "buildx";
    return [
        ...(isBuildx ? ["buildx", "build", ...(builder.name === null ? [] : ["--builder", builder.name])] : ["build"]),
        "--progress=plain",
        ...outputArguments(output, spec, isBuildx),
        // Attestations make an index of an image, which several services refuse to run.
        ...(isBuildx
            ? [`--provenance=${spec.provenance && output.to !== "engine" ? "mode=max" : "false"}`, "--sbom=false"]
            : []),
        ...(spec.platforms.length > 0 ? ["--platform", spec.platforms.join(",")] : []),
        ...(spec.target === undefined ? [] : ["--target", spec.target]),
        ...Object.entries(args).flatMap(([name, value]) => ["--build-arg", `${name}=${value}`]),
        ...secrets.flatMap(({ id, from }) => [
            "--secret",
            "env" in from ? `id=${id},env=${from.env}` : `id=${id},src=${from.file}`,
        ]),
        ...Object.entries(labels).flatMap(([name, value]) => ["--label", `${name}=${value}`]),
        ...cacheArguments(cache),
        ...(output.to === "registry" ? [] : tags.flatMap((tag) => ["--tag", `${spec.name}:${tag}`])),
        "--file",
        dockerfile,
        (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(tree, spec.context),
    ];
}
function outputArguments(output, { name }, isBuildx) {
    switch (output.to) {
        case "engine":
            return [...(isBuildx ? ["--load"] : []), "--iidfile", output.iidfile];
        case "archive":
            return ["--output", `type=oci,dest=${output.file}`, "--metadata-file", output.metadata];
        case "registry":
            return ["--output", `type=image,name=${name},push=true,push-by-digest=true`, "--metadata-file", output.metadata];
    }
}
function cacheArguments(cache) {
    if (cache === "own")
        return [];
    if (cache === "off")
        return ["--no-cache"];
    return ["--cache-from", cache.from, ...(cache.to === undefined ? [] : ["--cache-to", cache.to])];
}
/** As a person would type it: words of the config as they stand there, without labels that are worked out, files of ours and settings that are always the same. */
function shownBuild(request, builder) {
    const { spec, tree } = request;
    const { args: words, labels } = spec;
    const secrets = request.secrets.map(({ id, from }) => {
        const written = spec.secrets[id];
        const name = typeof written === "string" ? written.replace(/^\$\{?|\}$/g, "") : undefined;
        return { id, from: name === undefined ? from : { env: name } };
    });
    const args = buildArguments({ ...request, args: words, labels, secrets }, builder);
    const ours = new Set(["--iidfile", "--metadata-file", "--builder"]);
    const settings = new Set(["--progress=plain", "--provenance=false", "--sbom=false"]);
    const kept = args.filter((arg, index) => !settings.has(arg) && !ours.has(arg) && !ours.has(args[index - 1] ?? ""));
    const short = (path) => (path === tree ? "." : path.replace(`${tree}/`, "").replace(`${tree}\\`, ""));
    return ["docker", ...kept.map(short)];
}
/** The cache of a config as the client takes it, or why it cannot be had. */
async function buildCache(cache, { name, target }, place) {
    if (cache === undefined)
        return { cache: "own" };
    if (cache === null)
        return { cache: "off" };
    const { root, env, mayWrite, files } = place;
    const written = (to) => (mayWrite ? { to: `${to},mode=${cache.mode},ignore-error=true` } : {});
    if (cache.type === "registry") {
        const ref = `type=registry,ref=${cache.ref ?? `${name}:buildcache`}`;
        return { cache: { from: ref, ...written(ref) } };
    }
    if (cache.type === "local") {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, cache.path ?? "");
        if (/[",]/.test(folder))
            return { cache: "own", missing: `a path with a comma cannot hold a cache: ${folder}` };
        await files.makeDir(folder);
        return { cache: { from: `type=local,src=${folder}`, ...written(`type=local,dest=${folder}`) } };
    }
    // Each image has a scope of its own, or the last one would replace the others'.
    const scope = `type=gha,scope=${[name, ...(target === undefined ? [] : [target])].join("-").replace(/[^A-Za-z0-9._-]+/g, "-")}`;
    const asked = Object.entries(env).filter(([key]) => /^ACTIONS_(?:RUNTIME_TOKEN|CACHE_URL|RESULTS_URL|CACHE_SERVICE_V2)$/.test(key));
    if (!asked.some(([key]) => key === "ACTIONS_RUNTIME_TOKEN"))
        return { cache: "own", missing: "GitHub's cache is for workflow runs alone" };
    return { cache: { from: scope, ...written(scope) }, env: Object.fromEntries(asked) };
}


/***/ }),

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

/***/ 53171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ isForRegistryAlone),
  y: () => (/* binding */ prepareBuild)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/environment.js
var environment = __webpack_require__(10488);
// EXTERNAL MODULE: ./build/src/core/image.js
var core_image = __webpack_require__(98304);
// EXTERNAL MODULE: ./build/src/docker/build.js
var build = __webpack_require__(48538);
// EXTERNAL MODULE: ./build/src/docker/docker.js + 1 modules
var docker_docker = __webpack_require__(70262);
// EXTERNAL MODULE: ./build/src/docker/words.js
var words = __webpack_require__(47939);
;// CONCATENATED MODULE: ./build/src/docker/builder.js


/** One look a session. */
const sessions = new WeakMap();
/** Long enough to get the image of BuildKit. */
const bootMs = 5 * 60_000;
const askMs = 30_000;
/**
 * The builder for a build: the chosen one, and where that cannot do what is asked for, one of our own in a container,
 * made at the first need and removed at the end of the session.
 */
async function builderFor(needs, docker, call) {
    const known = sessions.get(docker) ?? { version: docker.run(["buildx", "version"], { ...call, timeoutMs: askMs }) };
    sessions.set(docker, known);
    const version = await known.version;
    if (!(0,words/* isWell */.f5)(version)) {
        if (!needs.more)
            return { type: "docker" };
        const trouble = (0,words/* engineTrouble */.gI)(version);
        if (trouble)
            return trouble;
        const message = "several platforms, provenance and caches need the client's plugin buildx, which is not there: install docker-buildx-plugin";
        return { reason: "tool-missing", message };
    }
    if (!needs.more)
        return { type: "buildx", name: null };
    known.able ??= able(docker, call);
    return known.able;
}
async function able(docker, call) {
    const chosen = await docker.run(["buildx", "inspect"], { ...call, timeoutMs: askMs });
    const driver = /^Driver:\s*(\S+)/m.exec(chosen.stdoutTail)?.[1];
    if ((0,words/* isWell */.f5)(chosen) && driver !== undefined) {
        if (driver !== "docker" || (await storesIndexes(docker, call)))
            return { type: "buildx", name: null };
    }
    const name = `${docker_docker/* builderPrefix */.yY}${docker.label.slice(docker_docker/* runLabel */.Az.length + 1)}`;
    // Registries of this machine have to be within its reach as they are within the engine's.
    const args = ["buildx", "create", "--name", name, "--driver", "docker-container", "--driver-opt", "network=host"];
    const made = await docker.run(args, { ...call, timeoutMs: askMs });
    docker.atEnd(() => docker.run(["buildx", "rm", "--force", name], { timeoutMs: askMs }));
    const booted = (0,words/* isWell */.f5)(made)
        ? await docker.run(["buildx", "inspect", "--bootstrap", name], { ...call, timeoutMs: bootMs })
        : made;
    if ((0,words/* isWell */.f5)(booted))
        return { type: "buildx", name };
    const message = `several platforms, provenance and caches need a builder in a container, which could not be made: ${(0,words/* saidBy */.TT)(booted)} (or choose one of your own with docker buildx use)`;
    return (0,words/* engineTrouble */.gI)(booted) ?? { reason: "tool-missing", message };
}
/** An engine that keeps images with containerd does by itself what others need a builder for. */
async function storesIndexes(docker, call) {
    const exit = await docker.run(["info", "--format", "{{json .DriverStatus}}"], { ...call, timeoutMs: askMs });
    return (0,words/* isWell */.f5)(exit) && exit.stdoutTail.includes("io.containerd.snapshotter");
}

;// CONCATENATED MODULE: ./build/src/steps/image-build.js





/** True if an image exists only where the builder puts it: the engine holds one platform of it, and no attestation. */
function isForRegistryAlone({ platforms }) {
    return platforms.length > 1;
}
/** All that a build needs: the Dockerfile, values of the environment, logins for private base images, and a builder. */
async function prepareBuild(step, context) {
    const { image: spec } = step;
    const { files, tree, docker, signal } = context;
    const secrets = [];
    const unready = (reason, message) => ({ secrets, unready: { reason, message } });
    const dockerfilePath = spec.dockerfile ?? (0,external_node_path_.join)(spec.context, "Dockerfile").replaceAll("\\", "/");
    const dockerfile = await files.readText((0,external_node_path_.join)(tree, dockerfilePath));
    if (dockerfile === null) {
        return unready("config", `there is no ${dockerfilePath}: name the Dockerfile with "dockerfile", or its folder with "context"`);
    }
    if (!(await files.stat((0,external_node_path_.join)(tree, spec.context)))?.isDirectory) {
        return unready("config", `the context "${spec.context}" is no folder of the repository`);
    }
    const args = argumentsOf(spec, context.env);
    if ("problem" in args)
        return unready("config", args.problem);
    const hidden = await secretsOf(spec, context);
    if ("problem" in hidden)
        return unready("config", hidden.problem);
    secrets.push(...hidden.values);
    for (const value of secrets)
        context.mask(value);
    for (const registry of docker.registries) {
        const login = await docker.loginTo(`${registry}/image`);
        if (login.type !== "refused")
            continue;
        if (login.reason !== "registry" || isUsed(registry, spec, dockerfile))
            return unready(login.reason, login.message);
        context.emit({ type: "warning", message: `${step.name}: ${login.message}.` });
    }
    const place = { root: context.root, env: context.env, mayWrite: step.mayWriteCache, files };
    const asked = await (0,build/* buildCache */.D8)(spec.cache, spec, place);
    const { env = {} } = asked;
    let { cache, missing } = asked;
    const token = env.ACTIONS_RUNTIME_TOKEN;
    if (token !== undefined) {
        secrets.push(token);
        context.mask(token);
    }
    const more = spec.platforms.length > 1 || spec.provenance;
    let builder = await builderFor({ more: more || typeof cache === "object" }, docker, { signal });
    if ("message" in builder && !more && !signal.aborted) {
        // What a cache alone would have needed stops no build.
        missing ??= builder.message;
        cache = "own";
        builder = await builderFor({ more }, docker, { signal });
    }
    if ("message" in builder)
        return unready(builder.reason, builder.message);
    if (missing !== undefined)
        context.emit({ type: "warning", message: `${step.name} is built without its cache: ${missing}.` });
    const labels = (0,core_image/* imageLabels */.J0)(spec, step.origin, step.version, createdAt(context));
    const tags = step.tags.map(({ tag }) => tag);
    const epoch = context.env.SOURCE_DATE_EPOCH;
    return {
        secrets,
        build: {
            request: {
                spec,
                args: args.values,
                secrets: hidden.sources,
                labels,
                tags: tags.length > 0 ? tags : [unnamed],
                tree,
                dockerfile: (0,external_node_path_.join)(tree, dockerfilePath),
                cache,
            },
            builder,
            env: {
                ...env,
                ...hidden.env,
                // Of old clients, and of those without the plugin.
                DOCKER_BUILDKIT: "1",
                ...(epoch === undefined ? {} : { SOURCE_DATE_EPOCH: epoch }),
            },
            dockerfile,
            dockerfilePath,
        },
    };
}
/** Whether a build surely needs the registry: its base images may come by arguments, and those of Docker Hub name none. */
function isUsed(registry, { name, cache }, dockerfile) {
    return (0,core_image/* registryOf */.Fv)(name) === registry || dockerfile.includes(registry) || cache?.ref?.startsWith(registry) === true;
}
/** The tag of an image that no rule gives one, so that the engine does not take it for waste. */
const unnamed = "local";
function createdAt({ env, now }) {
    const seconds = Number(env.SOURCE_DATE_EPOCH);
    return env.SOURCE_DATE_EPOCH !== undefined && Number.isSafeInteger(seconds) ? seconds * 1000 : now();
}
/** Build arguments are in the image's history for everybody to read. */
function argumentsOf({ args }, env) {
    const isWindows = process.platform === "win32";
    const values = {};
    for (const [name, text] of Object.entries(args)) {
        const child = (0,environment/* childEnvironment */.Q)(env, { [name]: text }, isWindows);
        if (child.missing.length > 0)
            return { problem: `the environment has no ${child.missing.join(", ")}, which "args" ask for` };
        if (child.secrets.length > 0)
            return { problem: `"${name}" in "args" looks like a secret, and arguments stay in the image: use "secrets"` };
        values[name] = child.env[name] ?? "";
    }
    return { values };
}
/** Shorter values are words; to hide them would blacken every report. */
const shortestSecret = 4;
async function secretsOf({ secrets }, context) {
    const sources = [];
    const env = {};
    const values = [];
    for (const [index, [id, secret]] of Object.entries(secrets).entries()) {
        if (typeof secret !== "string") {
            const file = (0,external_node_path_.join)(context.root, secret.file);
            const text = await context.files.readText(file);
            if (text === null)
                return { problem: `there is no ${secret.file}, which the secret "${id}" is to be read from` };
            sources.push({ id, from: { file } });
            values.push(text);
            continue;
        }
        const name = `GATEHOUSE_BUILD_SECRET_${index}`;
        const child = (0,environment/* childEnvironment */.Q)(context.env, { [name]: secret }, process.platform === "win32");
        if (child.missing.length > 0)
            return { problem: `the environment has no ${child.missing.join(", ")}, which the secret "${id}" asks for` };
        const value = child.env[name] ?? "";
        env[name] = value;
        sources.push({ id, from: { env: name } });
        values.push(value);
    }
    return { sources, env, values: values.filter((value) => value.trim().length >= shortestSecret) };
}


/***/ }),

/***/ 54902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildEnd: () => (/* binding */ buildEnd),
  dockerEnd: () => (/* binding */ dockerEnd),
  runImageStep: () => (/* binding */ runImageStep)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/image.js
var core_image = __webpack_require__(98304);
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(87422);
// EXTERNAL MODULE: ./build/src/docker/build.js
var docker_build = __webpack_require__(48538);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/src/core/signals.js
var signals = __webpack_require__(89572);
// EXTERNAL MODULE: ./build/src/docker/words.js
var docker_words = __webpack_require__(47939);
;// CONCATENATED MODULE: ./build/src/docker/build-failure.js




const maxMessage = 400;
/** Lines of a command's own that are shown: more is in the step's log. */
const mostPrinted = 12;
/** `dockerfile` is the text that was built: BuildKit before 0.9 names the instruction, and not its line. */
function buildFailure(exit, dockerfile) {
    const lines = (0,external_node_util_.stripVTControlCharacters)(exit.stderrTail).split(/\r?\n/);
    const last = lines.findLast((line) => /^(?:ERROR: |error: |Error response|failed to |unable to |unknown flag)/.test(line)) ??
        lines.findLast((line) => /\w/.test(line)) ??
        "";
    const words = (0,docker_words/* bare */.$B)(last.trim());
    const command = commandIn(words);
    if (command)
        return ofCommand(command, lines, place(lines, exit, dockerfile));
    // Only the builder's own words: a RUN may print anything.
    const trouble = (0,docker_words/* engineTrouble */.gI)({ ...exit, stderrTail: last });
    if (trouble)
        return { type: "trouble", ...trouble };
    const said = (0,core_text/* cut */.Jj)(words, maxMessage) || `docker exited with code ${exit.code} and did not say why`;
    const message = isOfDockerfile(words) ? null : troubleWords(last, said);
    return message ?? { type: "dockerfile", message: said, ...place(lines, exit, dockerfile) };
}
/** Names of files are the user's, and may be any words. */
function isOfDockerfile(words) {
    return /^(?:dockerfile parse error|failed to (?:compute cache key|calculate checksum)\b.*: not found$|(?:COPY|ADD) failed: )/s.test(words);
}
function troubleWords(line, said) {
    const isCall = /\b(?:Head|Get|Post|Put|Patch) "?https?:/.test(line);
    if ((0,docker_words/* isOfEngine */.E)(line) && !isCall)
        return notBuilt(said);
    if (!(0,docker_words/* isOfRegistry */.zg)(line) && !(0,docker_words/* isOfEngine */.E)(line))
        return null;
    return { type: "trouble", reason: "registry", message: `a registry could not be used: ${said}` };
}
function notBuilt(said) {
    return { type: "trouble", reason: "tool-error", message: `the Docker engine could not build it: ${said}` };
}
/** BuildKit's own ways to put it, from 0.9 on and before, and the older builder's. */
const commandEnds = [
    /^process "(?:\/bin\/sh -c )?(?<command>.*)" did not complete successfully: (?<said>.*)$/s,
    /^executor failed running \[(?:\/bin\/sh -c )?(?<command>.*)\]: (?<said>.*)$/s,
    /^The command '(?:\/bin\/sh -c )?(?<command>.*)' returned a (?<said>non-zero code: \d+)$/s,
];
function commandIn(words) {
    for (const pattern of commandEnds) {
        const { command, said } = pattern.exec(words)?.groups ?? {};
        if (command === undefined || said === undefined)
            continue;
        const code = /^(?:exit|non-zero) code: (\d+)$/.exec(said)?.[1];
        return { command: (0,core_text/* cut */.Jj)(command, maxMessage), code: code === undefined ? null : Number(code), said };
    }
    return null;
}
/** As programs put it, in front of which they set what they did: words alone may be anything that is printed. */
const ownDiskFull = /(?:: |\[Errno 28\] )no space left on device\b/i;
function ofCommand({ command, code, said }, lines, at) {
    if (code === null)
        return notBuilt(`${command}: ${(0,core_text/* cut */.Jj)(said, maxMessage)}`);
    const signal = signals/* signalCodes */.V.get(code);
    if (signal !== undefined) {
        const hint = signal === "SIGKILL" ? " (out of memory?)" : "";
        return { type: "trouble", reason: "killed", message: `${command} was ended by ${signal}${hint}` };
    }
    const shown = printedBy(lines);
    const full = shown.findLast((line) => ownDiskFull.test(line));
    const printed = full ?? shown.at(-1);
    const words = `${command} ended with exit code ${code}${printed === undefined ? "" : `: ${(0,core_text/* cut */.Jj)(printed.trim(), maxMessage)}`}`;
    if (full !== undefined) {
        return { type: "trouble", reason: "tool-error", message: `${docker_words/* diskFull */.xg}: ${words}` };
    }
    return {
        type: "dockerfile",
        message: words,
        ...(shown.length > 1 ? { printed: shown.slice(-mostPrinted) } : {}),
        ...at,
    };
}
/** What the command printed last, from the excerpt between dashes: often the reason. */
function printedBy(lines) {
    const start = lines.findIndex((line) => /^ > \[/.test(line));
    const end = lines.indexOf("------", start);
    const told = start < 0 || end < 0 ? [] : lines.slice(start + 1, end);
    return told.map((line) => line.replace(/^\d+\.\d+ /, "").trimEnd()).filter((line) => line !== "");
}
function place(lines, { stdoutTail }, dockerfile) {
    const marked = lines.flatMap((line) => /^ *(\d+) \| >>> /.exec(line)?.[1] ?? []).map(Number);
    const [first] = marked;
    if (first !== undefined)
        return { startLine: first, endLine: marked.at(-1) ?? first };
    for (const line of lines) {
        const told = /\bparse error (?:on )?line (\d+)/.exec(line)?.[1] ?? /^\S*ockerfile\S*:(\d+)$/.exec(line)?.[1];
        if (told !== undefined)
            return { startLine: Number(told) };
    }
    const shown = lines.map((line) => /^ > \[[^\]]*\] (.+?):?$/.exec(line)?.[1]).find((text) => text !== undefined);
    const instruction = shown ?? [...stdoutTail.matchAll(/^Step \d+\/\d+ : (.+)$/gm)].at(-1)?.[1];
    return instruction === undefined ? null : instructionAt(even(instruction), dockerfile);
}
/** Where the one instruction of these words stands. */
function instructionAt(wanted, dockerfile) {
    const found = [];
    let words = "";
    let startLine = 1;
    for (const [index, line] of dockerfile.split(/\r?\n/).entries()) {
        if (words === "")
            startLine = index + 1;
        if (/^\s*#/.test(line))
            continue;
        words += ` ${line.replace(/\\\s*$/, "")}`;
        if (/\\\s*$/.test(line))
            continue;
        if (even(words) === wanted)
            found.push({ startLine, endLine: index + 1 });
        words = "";
    }
    const [only] = found;
    return found.length === 1 && only ? only : null;
}
/** One space between words, and the instruction in capitals. */
function even(text) {
    const words = text.trim().replace(/\s+/g, " ");
    return words.replace(/^\w+/, (name) => name.toUpperCase());
}

// EXTERNAL MODULE: ./build/src/docker/image.js
var docker_image = __webpack_require__(94639);
// EXTERNAL MODULE: ./build/src/steps/end.js
var steps_end = __webpack_require__(97516);
// EXTERNAL MODULE: ./build/src/steps/image-build.js + 1 modules
var image_build = __webpack_require__(53171);
// EXTERNAL MODULE: ./build/src/steps/outcome.js
var steps_outcome = __webpack_require__(59737);
;// CONCATENATED MODULE: ./build/src/steps/image-step.js










/** Builds an image. One for a single platform is in the engine of this machine afterwards, by its tags. */
async function runImageStep(step, context) {
    const { docker, scratch, signal, emit } = context;
    const prepared = await (0,image_build/* prepareBuild */.y)(step, context);
    const { secrets } = prepared;
    if ("unready" in prepared) {
        const outcome = (0,steps_outcome/* unstarted */.Z)(step, prepared.unready.reason, prepared.unready.message);
        return { ...outcome, secrets, ...(signal.aborted ? { end: (0,steps_end/* cancelledBy */.tK)(signal) } : {}) };
    }
    const { build } = prepared;
    for (const note of step.notes)
        emit({ type: "warning", message: `${step.name}: ${note}.` });
    const output = (0,image_build/* isForRegistryAlone */.o)(step.image)
        ? { to: "archive", file: (0,external_node_path_.join)(scratch, "image.tar"), metadata: (0,external_node_path_.join)(scratch, "metadata.json") }
        : { to: "engine", iidfile: (0,external_node_path_.join)(scratch, "image-id") };
    const request = { ...build.request, output };
    const command = (0,core_text/* commandLine */.ay)((0,docker_build/* shownBuild */.qV)(request, build.builder));
    emit({ type: "step-started", gate: context.gate, step: step.name, command });
    const printed = (0,external_node_path_.join)(scratch, "output");
    const exit = await docker.run((0,docker_build/* buildArguments */.fb)(request, build.builder), {
        cwd: context.tree,
        env: build.env,
        timeoutMs: step.timeoutMs,
        signal,
        output: printed,
    });
    const ended = buildEnd(exit, step, build, signal);
    const made = ended.end ? null : await builtImage(step, output, context);
    const end = ended.end ?? (made && "end" in made ? made.end : sizeEnd(step, made));
    return {
        name: step.name,
        command,
        exitCode: exit.type === "exited" ? exit.code : null,
        durationMs: exit.durationMs,
        end,
        findings: ended.findings,
        measurements: [],
        problems: [],
        ...(made && "image" in made ? { artifacts: [made.image] } : {}),
        output: printed,
        secrets,
    };
}
/** What the client's end means; no end where it has built. */
function buildEnd(exit, step, { dockerfile, dockerfilePath }, signal) {
    const none = [];
    const common = dockerEnd(exit, step.timeoutMs, signal);
    if (common || exit.type !== "exited")
        return { end: common, findings: none };
    if (exit.code === 0)
        return { end: null, findings: none };
    const failure = buildFailure(exit, dockerfile);
    if (failure.type === "trouble")
        return { end: { ...failure, type: "broken" }, findings: none };
    const { message, printed = [], startLine, endLine } = failure;
    const place = startLine === undefined ? dockerfilePath : `${dockerfilePath}:${startLine}`;
    const finding = {
        tool: "docker",
        rule: "build",
        message,
        severity: "error",
        path: dockerfilePath,
        ...(startLine === undefined ? {} : { range: { startLine, ...(endLine === undefined ? {} : { endLine }) } }),
    };
    const said = [`${place}: ${message}`, ...printed].join("\n");
    return { end: { type: "failed", exitCode: exit.code, message: said }, findings: [finding] };
}
/** `commonEnd` of the Docker client. */
function dockerEnd(exit, timeoutMs, signal) {
    const trouble = exit.type === "not-started" ? (0,docker_words/* engineTrouble */.gI)(exit) : null;
    return trouble ? { type: "broken", ...trouble } : (0,steps_end/* commonEnd */.NU)(exit, "docker", timeoutMs, signal);
}
/** What the builder left. It said that all went well: if there is nothing, that is no success. */
async function builtImage({ image: spec, tags: named }, output, { docker, files }) {
    const nothing = (message) => ({
        end: { type: "broken", reason: "report-missing", message },
    });
    const { name, platforms } = spec;
    const tags = named.map(({ tag }) => tag);
    if (output.to === "engine") {
        const id = (await files.readText(output.iidfile))?.trim() ?? "";
        if (!/^sha256:[0-9a-f]{64}$/.test(id))
            return nothing("docker exited with code 0 and named no image");
        const found = await (0,docker_image/* localImage */.tY)(id, docker);
        if ("message" in found)
            return { end: { type: "broken", ...found } };
        if ("absent" in found)
            return nothing("docker exited with code 0, and its image is not there");
        const own = platforms.length > 0 ? platforms : [found.platform];
        return { image: { name, tags, digest: null, id, platforms: own, bytes: found.bytes } };
    }
    const file = output.to === "archive" ? output.file : "";
    const size = (await files.stat(file))?.size ?? 0;
    await files.remove(file);
    if (size === 0)
        return nothing("docker exited with code 0 and wrote no image");
    return { image: { name, tags, digest: null, id: null, platforms, bytes: size } };
}
/** A size that is too large is judged, and bad. */
function sizeEnd({ image: { maxBytes } }, made) {
    const bytes = made?.image.bytes ?? 0;
    if (maxBytes === undefined || bytes <= maxBytes)
        return { type: "judged", exitCode: 0, explained: true };
    const message = `the image takes ${(0,core_image/* megabytes */.ix)(bytes)}, and "max-size" allows ${(0,core_image/* megabytes */.ix)(maxBytes)}`;
    return { type: "failed", exitCode: 0, reason: "metrics", message };
}


/***/ })

};
