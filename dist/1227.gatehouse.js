export const id = 1227;
export const ids = [1227];
export const modules = {

/***/ 49397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NU: () => (/* binding */ variablePrefix),
/* harmony export */   OH: () => (/* binding */ servicesWords),
/* harmony export */   sD: () => (/* binding */ serviceAddresses)
/* harmony export */ });
/** `DB_HOST`, `DB_PORT` (the first one) and `DB_PORT_5432` of each service. */
function serviceAddresses(services, network) {
    const host = {};
    const container = {};
    for (const { name, ports } of services) {
        const prefix = variablePrefix(name);
        const published = ports.flatMap((port) => (port.host ? [{ ...port.host, container: port.container }] : []));
        const [first] = published;
        if (first) {
            host[`${prefix}_HOST`] = first.address;
            host[`${prefix}_PORT`] = `${first.port}`;
        }
        for (const one of published)
            host[`${prefix}_PORT_${one.container}`] = `${one.port}`;
        container[`${prefix}_HOST`] = name;
        if (ports[0])
            container[`${prefix}_PORT`] = `${ports[0].container}`;
        for (const one of ports)
            container[`${prefix}_PORT_${one.container}`] = `${one.container}`;
    }
    return { host, container: network === null ? host : container, network };
}
/** `MY_DB` of `my-db`. */
function variablePrefix(service) {
    return service.toUpperCase().replace(/[^A-Z0-9]/g, "_");
}
/** What people are told of a gate's services: their names and images, or the files that hold them. */
function servicesWords({ from }) {
    if ("files" in from)
        return from.files.join(", ");
    return from.inline
        .map(({ name, image }) => `${name} (${typeof image === "string" ? image : `${image.image} of ${image.from}`})`)
        .join(", ");
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

/***/ 11227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  besideServices: () => (/* binding */ besideServices)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(87422);
// EXTERNAL MODULE: ./build/src/core/verdict.js
var core_verdict = __webpack_require__(18732);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/core/services.js
var core_services = __webpack_require__(49397);
;// CONCATENATED MODULE: ./build/src/docker/compose.js
/** The document of inline services. Ports are bound to `address` where they name none themselves. */
function inlineDocument(services, address) {
    const volumes = services.flatMap(({ volumes: each }) => each.flatMap((volume) => namedVolume(volume) ?? []));
    const document = {
        services: Object.fromEntries(services.map((service) => [service.name, inlineService(service, address)])),
        volumes: Object.fromEntries(volumes.map((name) => [name, {}])),
    };
    return escaped(document);
}
function inlineService(service, address) {
    const { reference, env, ports, health, command, volumes, tmpfs } = service;
    return {
        image: reference,
        environment: env,
        ports: ports.map((port) => {
            const bound = port.address ?? address;
            return {
                target: port.container,
                protocol: port.protocol,
                ...(port.host === undefined ? {} : { published: `${port.host}` }),
                ...(bound === null ? {} : { host_ip: bound }),
            };
        }),
        ...(health ? { healthcheck: healthcheck(health) } : {}),
        ...(command === undefined ? {} : { command }),
        volumes,
        tmpfs,
    };
}
/** What we ask ourselves from outside, the engine is not to ask as well. */
function healthcheck({ probe, intervalMs, timeoutMs, retries, startMs }) {
    if (probe.type !== "command")
        return { disable: true };
    const { command } = probe;
    return {
        test: typeof command === "string" ? ["CMD-SHELL", command] : ["CMD", ...command],
        interval: `${intervalMs}ms`,
        timeout: `${timeoutMs}ms`,
        retries,
        start_period: `${startMs}ms`,
    };
}
/** The volume that a mount names; null for a folder of the machine, and for one without a name. */
function namedVolume(mount) {
    const [source = ""] = mount.split(":");
    return mount.includes(":") && /^[A-Za-z0-9][A-Za-z0-9_.-]*$/.test(source) && source.length > 1 ? source : null;
}
/** Compose fills in variables in all texts; these are meant as they stand. */
function escaped(value) {
    if (typeof value === "string")
        return value.replaceAll("$", "$$$$");
    if (Array.isArray(value))
        return value.map(escaped);
    if (!isMap(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, escaped(item)]));
}
/** The same document with the label on each container, network and volume that it makes. */
function labelled(document, label) {
    const at = label.indexOf("=");
    const mark = { [label.slice(0, at)]: label.slice(at + 1) };
    const marked = (value) => {
        const map = isMap(value) ? value : {};
        return { ...map, labels: { ...(isMap(map.labels) ? map.labels : {}), ...mark } };
    };
    const own = (value) => (isMap(value) && value.external ? value : marked(value));
    const each = (value, how) => Object.fromEntries(Object.entries(isMap(value) ? value : {}).map(([name, one]) => [name, how(one)]));
    return {
        ...document,
        services: each(document.services, (service) => {
            // What stands in the document was chosen by its profile already.
            const { profiles: _, ...rest } = marked(service);
            return rest;
        }),
        networks: each({ default: null, ...(isMap(document.networks) ? document.networks : {}) }, own),
        volumes: each(document.volumes, own),
    };
}
/** The services of a document that `docker compose config` has made plain, in their order. */
function servicesOf(document) {
    const services = Object.entries(isMap(document.services) ? document.services : {});
    const tasks = new Set(services.flatMap(([, service]) => {
        const needs = isMap(service) && isMap(service.depends_on) ? Object.entries(service.depends_on) : [];
        return needs.flatMap(([name, how]) => isMap(how) && how.condition === "service_completed_successfully" ? [name] : []);
    }));
    return services.flatMap(([name, service]) => (isMap(service) ? [serviceOf(name, service, tasks.has(name))] : []));
}
function serviceOf(name, service, isTask) {
    const { build, image, platform, pull_policy: pull, ports, scale, deploy, networks, network_mode: mode } = service;
    const replicas = scale ?? (isMap(deploy) ? deploy.replicas : undefined);
    const listed = Array.isArray(ports) ? ports : [];
    return {
        name,
        image: typeof image === "string" && !build ? image : null,
        platform: typeof platform === "string" ? platform : null,
        pull: pull === "always" || pull === "never" ? pull : "missing",
        ports: listed.flatMap((port) => isMap(port) && typeof port.target === "number"
            ? [{ container: port.target, protocol: typeof port.protocol === "string" ? port.protocol : "tcp" }]
            : []),
        isTask,
        replicas: typeof replicas === "number" ? replicas : 1,
        networks: mode ? [] : isMap(networks) ? Object.keys(networks) : ["default"],
    };
}
/** Does any service have to be built first? */
function builds(document) {
    return Object.values(isMap(document.services) ? document.services : {}).some((service) => isMap(service) && Boolean(service.build));
}
/** Name of the network that most services share, the first of equals; null if none has one of its own. */
function sharedNetwork(document, project) {
    const counts = new Map();
    for (const { networks } of servicesOf(document)) {
        for (const name of networks)
            counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    const [most] = [...counts].sort(([, a], [, b]) => b - a);
    if (!most)
        return null;
    const network = isMap(document.networks) ? document.networks[most[0]] : undefined;
    return isMap(network) && typeof network.name === "string" ? network.name : `${project}_${most[0]}`;
}
function isMap(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/src/docker/compose-words.js
/** What `docker compose up` says when a service cannot be started, in our words; null if it is none of these. */
function upFault(text, project) {
    const container = /endpoint (\S+)(?= \(|:)/.exec(text)?.[1] ?? /Container (\S+)\s+Error/.exec(text)?.[1];
    const service = container === undefined ? "a service" : `service ${serviceName(container, project)}`;
    const taken = /(?:Bind for|listen tcp[46]?|exposing port TCP|listen udp[46]?) \S*?:(\d+)\S*[: ].*?(?:port is already allocated|address already in use)/s.exec(text);
    if (taken) {
        return `${service} cannot be started: port ${taken[1]} of this machine is taken (publish another one, or none, so that a free one is chosen)`;
    }
    const named = /container name "\/?([^"]+)" is already in use/i.exec(text);
    if (named) {
        return `a service cannot be started: there is a container named ${named[1]} already (without container_name each run has names of its own)`;
    }
    return null;
}
/** `db` of `gatehouse-1a2b3c4d-test-db-1`. */
function serviceName(container, project) {
    return container.startsWith(`${project}-`) ? container.slice(project.length + 1).replace(/-\d+$/, "") : container;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/src/docker/service-state.js


/** The answer of `docker inspect` for containers of compose; what is no such thing is left out. */
function statesOf(text) {
    const parsed = JSON.parse(text);
    return (Array.isArray(parsed) ? parsed : []).flatMap((one) => stateOf(one) ?? []);
}
function stateOf({ Id: id, Config, State, RestartCount, NetworkSettings }) {
    const service = Config?.Labels?.["com.docker.compose.service"];
    if (id === undefined || service === undefined || !State)
        return null;
    const { Health } = State;
    const last = Health?.Log?.at(-1);
    return {
        id,
        service,
        status: State.Status ?? "unknown",
        exitCode: State.ExitCode ?? 0,
        isOutOfMemory: State.OOMKilled ?? false,
        error: State.Error ?? "",
        restarts: RestartCount ?? 0,
        health: Health && Health.Status !== "none"
            ? { status: Health.Status ?? "starting", said: lastLines(last?.Output ?? "") }
            : null,
        published: new Map(Object.entries(NetworkSettings?.Ports ?? {}).flatMap(([port, bindings]) => {
            const [bound] = bindings ?? [];
            return bound?.HostPort ? [[port, { address: bound.HostIp ?? "", port: Number(bound.HostPort) }]] : [];
        })),
    };
}
/** After so many new starts a service is given up: the engine waits twice as long before each, from 100 ms on. */
const mostRestarts = 3;
/** What is plainly wrong with a container, in words that follow on `service db`; null if nothing is. */
function faultOf(state, isTask) {
    const { status, exitCode, health, restarts, error } = state;
    if (restarts >= mostRestarts)
        return `ends again and again (started ${restarts + 1} times${lastExit(state)})`;
    if (status === "exited" || status === "dead") {
        if (isTask && exitCode === 0)
            return null;
        if (error !== "")
            return `could not be started: ${(0,core_text/* cut */.Jj)(error, 300)}`;
        return isKill(state) ? killWords(state) : `ended by itself (${exitWords(state)})`;
    }
    if (status === "created" && error !== "")
        return `could not be started: ${(0,core_text/* cut */.Jj)(error, 300)}`;
    if (status === "running" && health?.status === "unhealthy")
        return `is unhealthy${saidWords(health.said)}`;
    return null;
}
/** What a container did while the steps ran that it should not have; null if it still is what it was. */
function deathOf(before, now, isTask) {
    if (!now)
        return "was removed";
    if (isTask && now.status === "exited" && now.exitCode === 0)
        return null;
    if (now.restarts > before.restarts)
        return "ended and was started again";
    if (now.status === "running")
        return null;
    return isKill(now) ? killWords(now) : `ended (${exitWords(now)})`;
}
/** What a service that is not ready was last seen as. */
function waitingWords({ status, health, restarts }) {
    if (status === "restarting" || restarts > 0)
        return `it was started ${restarts + 1} times`;
    if (health)
        return `it is ${status}, and its health check is ${health.status}${saidWords(health.said)}`;
    return `it is ${status}`;
}
function isKill({ exitCode, isOutOfMemory }) {
    return isOutOfMemory || exitCode === 137;
}
/** 137 is 128 + SIGKILL. */
function killWords({ exitCode, isOutOfMemory }) {
    return isOutOfMemory
        ? `was killed because it ran out of memory (OOMKilled, exit code ${exitCode})`
        : `was killed (SIGKILL, exit code ${exitCode})`;
}
function exitWords({ exitCode, isOutOfMemory }) {
    return isOutOfMemory ? `out of memory, exit code ${exitCode}` : `exit code ${exitCode}`;
}
/** While it runs once more, the engine no longer knows how it ended. */
function lastExit(state) {
    return state.status === "running" ? "" : `, ${exitWords(state)}`;
}
function saidWords(said) {
    return said === "" ? "" : `: ${said}`;
}
/** The end of what a program printed, fit for one line of words. */
function lastLines(text) {
    const lines = (0,external_node_util_.stripVTControlCharacters)(text)
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== "");
    return (0,core_text/* cut */.Jj)(lines.slice(-2).join(" / "), 300);
}

// EXTERNAL MODULE: ./build/src/docker/words.js
var words = __webpack_require__(47939);
;// CONCATENATED MODULE: ./build/src/docker/containers.js





/** What the engine tells of the containers of services, and what those have logged. */
/** Calls that only ask. */
const callMs = 30_000;
/** Lines of a service's log that are kept: enough for what led to its end, and no memory full of a chatty one. */
const mostLogLines = 5_000;
/** Lines of it that stand in a verdict, and how long one may be there. */
const shownLogLines = 8;
const mostLineLength = 300;
/** All containers with these labels (`key=value`), by service, the oldest first; or why the engine does not tell. */
async function containersWith(docker, labels) {
    const filters = labels.flatMap((label) => ["--filter", `label=${label}`]);
    const listed = await docker.run(["ps", "--all", "--quiet", "--no-trunc", ...filters], { timeoutMs: callMs });
    if (!(0,words/* isWell */.f5)(listed))
        return untold(listed);
    const ids = listed.stdoutTail.split("\n").filter((line) => line !== "");
    if (ids.length === 0)
        return [];
    const lines = [];
    const keep = (line, stream) => {
        if (stream === "stdout")
            lines.push(line);
    };
    const told = await docker.run(["inspect", ...ids.reverse()], { timeoutMs: callMs, onLine: keep });
    return (0,words/* isWell */.f5)(told) ? byService(statesOf(lines.join("\n"))) : untold(told);
}
function untold(exit) {
    const message = `the Docker engine does not tell of the services: ${(0,words/* saidBy */.TT)(exit)}`;
    return (0,words/* engineTrouble */.gI)(exit) ?? { reason: "tool-error", message };
}
function byService(states) {
    return [...states].sort((a, b) => (a.service < b.service ? -1 : a.service > b.service ? 1 : 0));
}
/** The end of a container's log, to follow on what became of it: its last line, and below it those that led there. */
async function logWords(docker, id) {
    const exit = await docker.run(["logs", "--tail", String(shownLogLines), id], { timeoutMs: callMs });
    const lines = `${exit.stdoutTail}\n${exit.stderrTail}`
        .split(/\r?\n/)
        .map((line) => (0,core_text/* cut */.Jj)((0,external_node_util_.stripVTControlCharacters)(line).trimEnd(), mostLineLength))
        .filter((line) => line !== "");
    const last = lines.at(-1);
    if (last === undefined)
        return "; it has logged nothing";
    const words = `; its log ends with: ${last.trim()}`;
    return lines.length === 1 ? words : [words, ...lines.slice(-shownLogLines)].join("\n");
}
/** Keeps the logs of containers in files of the folder, `<service>.log` each. */
async function keepLogs(docker, containers, folder) {
    const counts = new Map();
    const kept = [];
    for (const { id, service } of containers) {
        const count = (counts.get(service) ?? 0) + 1;
        counts.set(service, count);
        const name = count === 1 ? service : `${service}-${count}`;
        const path = (0,external_node_path_.join)(folder, `${(0,core_text/* fileName */.Md)(name)}.log`);
        const args = ["logs", "--timestamps", "--tail", `${mostLogLines}`, id];
        const exit = await docker.run(args, { output: path, timeoutMs: callMs });
        if (exit.type !== "not-started")
            kept.push({ name, path });
    }
    return kept;
}

// EXTERNAL MODULE: ./build/src/docker/image.js
var docker_image = __webpack_require__(94639);
;// CONCATENATED MODULE: ./build/src/docker/readiness.js

/** A container that has nothing to be asked by is ready when it has lived for this long. */
const momentMs = 1_000;
/** A connection within one machine is there at once, or not. */
const connectMs = 2_000;
/** Far more than any page on a service's health. */
const mostBytes = 1024 * 1024;
class Readiness {
    options;
    firstSeen = new Map();
    tried = new Map();
    constructor(options) {
        this.options = options;
    }
    /** The first service with which something is plainly wrong. */
    fault(states) {
        for (const state of states) {
            const words = faultOf(state, this.isTask(state.service)) ?? this.probeFault(state);
            if (words !== null)
                return { service: state.service, id: state.id, words };
        }
        return null;
    }
    /** The first service that is not ready yet, and what it is seen as; null if all are. */
    async waiting(states) {
        const asked = states.map(async (state) => {
            const words = await this.missing(state);
            return words === null ? null : { service: state.service, id: state.id, words };
        });
        const found = (await Promise.all(asked)).find((words) => words !== null);
        if (found)
            return found;
        const absent = this.options.services.find(({ name, replicas }) => replicas > 0 && !states.some(({ service }) => service === name));
        return absent ? { service: absent.name, words: "it has no container" } : null;
    }
    /** What is still missing to its being ready; null if nothing is. */
    async missing(state) {
        if (this.isTask(state.service))
            return state.status === "exited" ? null : waitingWords(state);
        if (state.status !== "running")
            return waitingWords(state);
        const now = this.options.clock.now();
        // One that was started again has its moment still before it.
        const life = `${state.id} ${state.restarts}`;
        const since = this.firstSeen.get(life) ?? now;
        this.firstSeen.set(life, since);
        const health = this.options.health.get(state.service);
        if (health && health.probe.type !== "command")
            return this.probe(state, health, since);
        if (state.health)
            return state.health.status === "healthy" ? null : waitingWords(state);
        const ports = [...state.published].filter(([port]) => port.endsWith("/tcp"));
        for (const [port, bound] of ports) {
            if (!(await this.accepts(bound, connectMs)))
                return `it is running, and takes no connection on port ${port.replace("/tcp", "")}`;
        }
        return ports.length > 0 || now - since >= momentMs ? null : "it has only just started";
    }
    async probe(state, health, since) {
        const { clock } = this.options;
        const before = this.tried.get(state.id);
        if (before?.isReady)
            return null;
        if (before && clock.now() < before.next)
            return `it is running, but ${before.said}`;
        const said = await this.ask(state, health);
        const counts = clock.now() - since >= health.startMs;
        this.tried.set(state.id, {
            failures: said === null ? 0 : (before?.failures ?? 0) + (counts ? 1 : 0),
            next: clock.now() + health.intervalMs,
            said: said ?? "",
            isReady: said === null,
        });
        return said === null ? null : `it is running, but ${said}`;
    }
    /** Null if it answers as it should, else what it does instead. */
    async ask(state, { probe, timeoutMs }) {
        if (probe.type === "command")
            return null;
        const bound = state.published.get(`${probe.port}/tcp`);
        if (!bound)
            return `port ${probe.port} is not published`;
        if (probe.type === "tcp") {
            return (await this.accepts(bound, timeoutMs)) ? null : `it takes no connection on port ${probe.port}`;
        }
        const { address, signal, http } = this.options;
        const url = `http://${urlHost(reachedAt(bound.address, address))}:${bound.port}${probe.path}`;
        const answer = await http.request({ method: "GET", url, timeoutMs, maxBytes: mostBytes, signal }).then(({ status }) => status, (error) => (error instanceof Error ? error.message : String(error)));
        if (typeof answer === "number" && answer < 400)
            return null;
        return `GET ${probe.path} on port ${probe.port} gives ${answer}`;
    }
    probeFault({ id, service }) {
        const health = this.options.health.get(service);
        const tried = this.tried.get(id);
        if (!health || !tried || tried.failures < health.retries)
            return null;
        return `is unhealthy: ${tried.said} (${tried.failures} tries)`;
    }
    accepts(bound, timeoutMs) {
        const { network, address, signal } = this.options;
        return network.accepts(reachedAt(bound.address, address), bound.port, timeoutMs, signal);
    }
    isTask(service) {
        return this.options.services.some(({ name, isTask }) => name === service && isTask);
    }
}
/** The address to call for a port that is bound to one, where those that are bound to all are called at `usual`. */
function reachedAt(bound, usual) {
    return bound === "" || bound === "0.0.0.0" || bound === "::" ? usual : bound;
}
function urlHost(address) {
    return address.includes(":") ? `[${address}]` : address;
}

// EXTERNAL MODULE: ./build/src/docker/sweep.js
var sweep = __webpack_require__(34614);
;// CONCATENATED MODULE: ./build/src/docker/services.js












/** Pulls and builds go by the network and by what there is to compile; both have their own bound beside the wait. */
const imageMs = 15 * 60_000;
/** Calls that only ask or take away. */
const services_callMs = 30_000;
/** Between TERM and KILL: what a service holds is thrown away anyway. */
const graceSeconds = 3;
class Stop extends Error {
    why;
    constructor(why) {
        super(why === "stopped" ? why : why.message);
        this.why = why;
    }
}
class ServiceGroup {
    request;
    world;
    /** Unique on this engine, so that two runs never share a container. */
    project;
    labels;
    document = "";
    services = [];
    states = [];
    isBegun = false;
    constructor(request, world) {
        this.request = request;
        this.world = world;
        this.project = `gatehouse-${(0,external_node_crypto_.randomUUID)().slice(0, 8)}-${request.gate.toLowerCase()}`;
        this.labels = [world.docker.label, `com.docker.compose.project=${this.project}`];
    }
    /** Brings them up and waits until each is ready. What was begun stays, to be looked at, until `end`. */
    async start() {
        try {
            const document = await this.resolved();
            const { services } = this;
            for (const service of services)
                await this.pull(service);
            if (builds(document))
                await this.build();
            const deadline = this.world.clock.now() + this.request.timeoutMs;
            await this.up(deadline);
            await this.wait(deadline);
            const network = sharedNetwork(document, this.project);
            const addresses = (0,core_services/* serviceAddresses */.sD)(services.map((service) => this.addressOf(service)), network);
            return { type: "ready", addresses, names: services.flatMap(({ name, replicas }) => (replicas > 0 ? name : [])) };
        }
        catch (error) {
            if (!(error instanceof Stop))
                throw error;
            return error.why === "stopped" ? { type: "stopped" } : { type: "trouble", ...error.why };
        }
    }
    /** What has happened to services since they were ready that should not have; null if all is well. */
    async death() {
        const now = await this.look();
        if ("reason" in now)
            return now;
        for (const before of this.states) {
            const isTask = this.services.some(({ name, isTask }) => name === before.service && isTask);
            const dead = deathOf(before, now.find(({ id }) => id === before.id), isTask);
            if (dead === null)
                continue;
            const log = await logWords(this.world.docker, before.id);
            return { reason: "service", message: `service ${before.service} ${dead} while the steps ran${log}` };
        }
        return null;
    }
    /** Keeps the logs of all containers, and gives their absolute paths by what they are called. */
    async keepLogs() {
        const now = await this.look();
        return keepLogs(this.world.docker, "reason" in now ? this.states : now, this.request.scratch);
    }
    /** Ends all containers at once, for a gate that is cancelled while its steps are still being ended. */
    async kill() {
        return this.isBegun ? (0,sweep/* removeAll */.C0)(this.world.docker, this.labels, { isHurried: true }) : { removed: [], left: [] };
    }
    /** Takes everything away, and gives what could not be. `isHurried` leaves the services no time to end by themselves. */
    async end(isHurried) {
        if (!this.isBegun)
            return { removed: [], left: [] };
        if (!isHurried) {
            const args = ["down", "--volumes", "--remove-orphans", "--rmi", "local", "--timeout", `${graceSeconds}`];
            // What it leaves is seen by its label.
            await this.compose(args, { timeoutMs: services_callMs });
        }
        return (0,sweep/* removeAll */.C0)(this.world.docker, this.labels, { isHurried });
    }
    /** The document that is run: the user's files made plain, or our own, each thing of it with our label. */
    async resolved() {
        const { source } = this.request;
        const isOurs = "document" in source;
        const files = isOurs ? ["-"] : source.files;
        const folder = isOurs ? ["--project-directory", this.request.folder] : [];
        const args = ["compose", "-p", this.project, ...folder, ...files.flatMap((file) => ["-f", file])];
        const lines = [];
        const exit = await this.world.docker.run([...args, "config", "--format", "json"], {
            timeoutMs: services_callMs,
            signal: this.request.signal,
            onLine: (line, stream) => {
                if (stream === "stdout")
                    lines.push(line);
            },
            ...(isOurs ? { input: JSON.stringify(source.document) } : {}),
        });
        this.check(exit, () => ({ reason: "config", message: `the services cannot be read: ${(0,words/* saidBy */.TT)(exit)}` }));
        const plain = JSON.parse(lines.join("\n"));
        const document = labelled(isMap(plain) ? plain : {}, this.world.docker.label);
        this.services = servicesOf(document);
        if (this.services.every(({ replicas }) => replicas === 0))
            throw new Stop({ reason: "config", message: "the services are none: nothing to start" });
        // Values of secrets stand in it: it goes to the client's standard input, and never to the disk.
        this.document = JSON.stringify(document);
        return document;
    }
    async pull({ name, image, platform, pull: when }) {
        if (image === null || when === "never")
            return;
        const { docker } = this.world;
        const { signal } = this.request;
        const pulled = when === "missing" && platform === null
            ? await (0,docker_image/* pulledImage */.YV)(image, docker, { signal, pulling: () => undefined })
            : await (0,docker_image/* pull */.a$)(image, docker, { signal, platform });
        if (signal.aborted || "aborted" in pulled)
            throw new Stop("stopped");
        if ("id" in pulled)
            return;
        const { reason, message } = pulled;
        const isItsOwn = reason === "registry" || reason === "config";
        throw new Stop({ reason, message: isItsOwn ? `service ${name}: ${message}` : message });
    }
    async build() {
        const exit = await this.compose(["build"], { timeoutMs: imageMs, signal: this.request.signal, ...this.streams() });
        this.check(exit, () => ({
            reason: "service",
            message: `an image of the services could not be built: ${(0,words/* saidBy */.TT)(exit)}`,
        }));
    }
    async up(deadline) {
        this.isBegun = true;
        const { signal, timeoutMs } = this.request;
        const left = Math.max(1, deadline - this.world.clock.now());
        const exit = await this.compose(["up", "--detach", "--no-build", "--pull", "never"], {
            timeoutMs: left,
            signal,
            ...this.streams(),
        });
        if (signal.aborted)
            throw new Stop("stopped");
        if ((0,words/* isWell */.f5)(exit))
            return;
        const message = upFault(exit.stderrTail, this.project);
        if (message !== null)
            throw new Stop({ reason: "service", message });
        // A service that others wait for: compose gives up when it does.
        const states = await this.look();
        if ("reason" in states)
            throw new Stop(states);
        this.states = states;
        const fault = this.readiness().fault(this.states);
        if (fault)
            throw new Stop({ reason: "service", message: await this.withLog(fault) });
        if (exit.type === "timed-out") {
            const words = `the services were not up within ${(0,core_text/* duration */.p0)(timeoutMs)} (raise "services-timeout" if they need more)`;
            throw new Stop({ reason: "service", message: words });
        }
        this.check(exit, () => ({ reason: "service", message: `the services could not be started: ${(0,words/* saidBy */.TT)(exit)}` }));
    }
    async wait(deadline) {
        const readiness = this.readiness();
        const { clock } = this.world;
        const { signal, timeoutMs } = this.request;
        for (let pause = 100;; pause = Math.min(pause * 1.5, 1_000)) {
            const states = await this.look();
            if (signal.aborted)
                throw new Stop("stopped");
            if ("reason" in states)
                throw new Stop(states);
            this.states = states;
            const fault = readiness.fault(states);
            if (fault)
                throw new Stop({ reason: "service", message: await this.withLog(fault) });
            const waiting = await readiness.waiting(states);
            if (waiting === null)
                return;
            if (signal.aborted)
                throw new Stop("stopped");
            if (clock.now() >= deadline) {
                const words = `was not ready within ${(0,core_text/* duration */.p0)(timeoutMs)}: ${waiting.words}`;
                throw new Stop({ reason: "service", message: await this.withLog({ ...waiting, words }) });
            }
            await clock.wait(Math.min(pause, Math.max(1, deadline - clock.now())), signal);
        }
    }
    readiness() {
        const { signal, health, address } = this.request;
        return new Readiness({ services: this.services, health, address, signal, ...this.world });
    }
    async withLog({ id, service, words }) {
        return `service ${service} ${words}${id === undefined ? "" : await logWords(this.world.docker, id)}`;
    }
    look() {
        return containersWith(this.world.docker, this.labels);
    }
    addressOf({ name, ports }) {
        const state = this.states.find(({ service }) => service === name);
        return {
            name,
            ports: ports.map(({ container, protocol }) => {
                const bound = state?.published.get(`${container}/${protocol}`);
                return {
                    container,
                    host: bound ? { ...bound, address: reachedAt(bound.address, this.request.address) } : null,
                };
            }),
        };
    }
    compose(args, call) {
        const all = ["compose", "-p", this.project, "--project-directory", this.request.folder, "-f", "-", ...args];
        return this.world.docker.run(all, { ...call, input: this.document });
    }
    streams() {
        return { output: (0,external_node_path_.join)(this.request.scratch, "compose.out") };
    }
    check(exit, what) {
        if ((0,words/* isWell */.f5)(exit))
            return;
        if (exit.type === "aborted")
            throw new Stop("stopped");
        throw new Stop((0,words/* engineTrouble */.gI)(exit) ?? what());
    }
}

// EXTERNAL MODULE: ./build/src/steps/end.js
var end = __webpack_require__(97516);
// EXTERNAL MODULE: ./build/src/steps/redact.js
var redact = __webpack_require__(23468);
// EXTERNAL MODULE: ./build/src/core/containers.js
var containers = __webpack_require__(82653);
// EXTERNAL MODULE: ./build/src/core/environment.js
var environment = __webpack_require__(10488);
;// CONCATENATED MODULE: ./build/src/gates/service-request.js




async function serviceRequest(gate, { from, folder: at, timeoutMs }, context) {
    const { tree, env } = context.step;
    const folder = (0,external_node_path_.join)(tree, at);
    const { address, bind } = engineAddress(env.DOCKER_HOST ?? "");
    const common = { gate: gate.name, folder, timeoutMs, address, signal: context.signal };
    if ("files" in from)
        return composeFiles(from.files, common, context);
    const services = from.inline.map((service) => readyService(service, context));
    const missing = services.flatMap((service) => ("missing" in service ? [service.missing] : []));
    if (missing.length > 0)
        return { missing: missing.join("; ") };
    const ready = services.flatMap((service) => ("missing" in service ? [] : [service]));
    const health = new Map(from.inline.flatMap(({ name, health: own }) => (own ? [[name, own]] : [])));
    const document = inlineDocument(ready.map(({ service }) => service), bind);
    return { request: { ...common, source: { document }, health }, secrets: ready.flatMap(({ secrets }) => secrets) };
}
async function composeFiles(files, common, { step }) {
    const paths = files.map((file) => (0,external_node_path_.join)(common.folder, file));
    const texts = await Promise.all(paths.map((path) => step.files.readText(path)));
    const absent = files.filter((_, index) => texts[index] === null);
    if (absent.length > 0)
        return { missing: `there is no ${absent.join(", ")}, which "services" names` };
    return {
        request: { ...common, source: { files: paths }, health: new Map() },
        secrets: texts.flatMap((text) => secretsIn(text ?? "", step.env)),
    };
}
/** Values that a compose file takes from the environment, as far as their names speak of secrets. */
function secretsIn(text, env) {
    const names = [...text.matchAll(/(?<!\$)\$\{?([A-Za-z_][A-Za-z0-9_]*)/g)].map(([, name = ""]) => name);
    return (0,environment/* childEnvironment */.Q)(env, Object.fromEntries(names.map((name) => [name, `\${${name}}`]))).secrets;
}
function readyService({ image, env, ...service }, context) {
    const found = (0,containers/* imageReference */.r)(image, context.finished);
    if ("missing" in found)
        return { missing: `service ${service.name}: ${found.missing}` };
    // Only what it asks for: a container has an environment of its own.
    const child = (0,environment/* childEnvironment */.Q)(context.step.env, env);
    if (child.missing.length > 0) {
        return {
            missing: `service ${service.name}: the environment has no ${child.missing.join(", ")}, which "env" asks for`,
        };
    }
    const own = Object.fromEntries(Object.keys(env).map((name) => [name, child.env[name] ?? ""]));
    return { service: { ...service, env: own, reference: found.reference }, secrets: child.secrets };
}
/**
 * Where ports of the engine's machine are reached, and what they are bound to: with an engine of this machine nobody
 * else reaches them; one that is elsewhere has to take calls from here.
 */
function engineAddress(dockerHost) {
    const remote = /^(?:tcp|ssh|https?):\/\/(?:[^@/]*@)?(?:\[([^\]]+)\]|([^:/]+))/.exec(dockerHost);
    const host = remote?.[1] ?? remote?.[2];
    const isHere = host === undefined || ["localhost", "127.0.0.1", "::1"].includes(host);
    return isHere ? { address: "127.0.0.1", bind: "127.0.0.1" } : { address: host, bind: null };
}

// EXTERNAL MODULE: ./build/src/gates/steps.js + 9 modules
var steps = __webpack_require__(38408);
;// CONCATENATED MODULE: ./build/src/gates/services.js









/** Name of the step that stands for a gate's services in its report. */
const stepName = "services";
/**
 * Runs a gate's steps while its services are up: brought up before, waited for, looked at and taken away after, whatever
 * happens in between.
 */
async function besideServices(plan, gate, context, run) {
    const { files, docker, now, mask, emit } = context.step;
    const command = commandOf(plan);
    const begun = now();
    emit({ type: "step-started", gate: gate.name, step: stepName, command });
    const finish = (how) => (0,steps/* judgedOutcome */.uS)(gate, outcomeOf(command, how), context);
    const asked = await serviceRequest(gate, plan, context);
    if ("missing" in asked) {
        const end = { type: "broken", reason: "config", message: asked.missing };
        return { steps: [finish({ end, durationMs: now() - begun, secrets: [] })], counted: (report) => report };
    }
    const { secrets } = asked;
    for (const secret of secrets)
        mask(secret);
    const scratch = (0,external_node_path_.join)(context.scratch, (0,core_text/* fileName */.Md)(gate.name), stepName);
    await files.remove(scratch);
    await files.makeDir(scratch);
    const group = new ServiceGroup({ ...asked.request, scratch }, { docker, files, ...context.waits });
    // Containers take longer to end than processes: theirs begins together with that of the steps.
    let killed;
    const kill = () => {
        killed ??= group.kill();
    };
    context.signal.addEventListener("abort", kill, { once: true });
    try {
        const start = await group.start();
        const durationMs = now() - begun;
        const steps = start.type === "ready" ? await run(reaching(start, secrets, context)) : [];
        const death = start.type === "ready" && !context.signal.aborted ? await group.death() : null;
        const end = endOf(start, death, durationMs, context.signal);
        const isWell = end.type === "ready" && steps.every(({ report }) => report.verdict.outcome === "passed");
        const output = isWell || context.signal.aborted ? undefined : await keptLogs(group, scratch, secrets, context);
        const own = finish({ end, durationMs, secrets, ...(output === undefined ? {} : { output }) });
        return { steps: [own, ...steps], counted: (report) => (death ? undecided(report, own) : report) };
    }
    finally {
        context.signal.removeEventListener("abort", kill);
        await killed;
        const { left } = await group.end(context.signal.aborted);
        const message = leftWords(left);
        if (message !== null)
            emit({ type: "warning", message: `gate ${gate.name}: ${message}` });
    }
}
function outcomeOf(command, how) {
    const common = { name: stepName, command, exitCode: null, findings: [], measurements: [], problems: [] };
    return { ...(0,redact/* redacted */.p)({ ...common, ...how }, how.secrets), secrets: how.secrets };
}
function commandOf({ from }) {
    const words = ["docker", "compose"];
    if ("files" in from)
        return (0,core_text/* commandLine */.ay)([...words, ...from.files.flatMap((file) => ["-f", file]), "up", "--wait"]);
    return (0,core_text/* commandLine */.ay)([...words, "up", "--wait", ...from.inline.map(({ name }) => name)]);
}
/** Steps of this machine have the addresses in their environment; those in containers choose their own. */
function reaching({ addresses }, secrets, context) {
    const env = { ...context.step.env, ...addresses.host };
    return {
        ...context,
        step: { ...context.step, env, services: addresses, ...(secrets.length > 0 ? { secrets } : {}) },
    };
}
function endOf(start, death, ms, signal) {
    if (start.type === "trouble")
        return { ...start, type: "broken" };
    if (start.type === "stopped" || signal.aborted)
        return (0,end/* cancelledBy */.tK)(signal);
    if (death)
        return { type: "broken", ...death };
    return { type: "ready", message: `${start.names.join(", ")} ready after ${(0,core_text/* duration */.p0)(ms)}` };
}
/** The logs of all services, one after the other, in a file that is shown as what the step printed. */
async function keptLogs(group, scratch, secrets, { step: { files } }) {
    const parts = [];
    const composed = (0,external_node_path_.join)(scratch, "compose.out");
    for (const { name, path } of [{ name: "docker compose", path: composed }, ...(await group.keepLogs())]) {
        if (!(await (0,redact/* redactFile */.i)(path, secrets, files)))
            parts.push(`== ${name}: too much to search for secrets, not kept`);
        else
            parts.push(`== ${name}\n${((await files.readText(path)) ?? "").trimEnd()}`);
    }
    const output = (0,external_node_path_.join)(scratch, "output");
    await files.writeText(output, `${parts.join("\n")}\n`);
    return output;
}
/** Tests that failed while their service was dead are shown, and judge nothing. */
function undecided(report, { report: { verdict } }) {
    if (report.verdict.outcome === "cancelled" || verdict.outcome !== "broken")
        return report;
    const said = report.verdict.outcome === "failed" ? ` (${report.verdict.message}, which decides nothing)` : "";
    const [first = "", ...log] = verdict.message.split("\n");
    return { ...report, verdict: (0,core_verdict/* broken */.mw)(verdict.reason, [`${first}${said}`, ...log].join("\n")) };
}
function leftWords(left) {
    if (left === null)
        return "the engine does not tell whether containers of its services are left";
    return left.length === 0 ? null : `could not remove ${(0,sweep/* thingWords */.Cg)(left)}`;
}


/***/ })

};
