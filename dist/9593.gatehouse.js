export const id = 9593;
export const ids = [9593];
export const modules = {

/***/ 46591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ filledIn),
/* harmony export */   U: () => (/* binding */ placeFault)
/* harmony export */ });
/* harmony import */ var _rollout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5888);

/**
 * Places in a target's settings that an order fills in: `{{ version }}`, `{{ commit }}`, `{{ weight }}`, and of its images
 * `{{ image }}` (`name@sha256:…`), `{{ digest }}` and `{{ name }}`; where there are several, `{{ digest ghcr.io/acme/api }}`
 * names one. Anything else in double braces is an error, as it would reach the target as it stands.
 */
const place = /\{\{([^{}]*)\}\}/g;
/** The text with its places filled in, or what is wrong with one of them. */
function filledIn(text, order) {
    const problems = [];
    const filled = text.replace(place, (whole, inner) => {
        const value = filling(inner.trim(), order);
        if (typeof value === "string")
            return value;
        problems.push(`"${whole}" ${value.problem}`);
        return whole;
    });
    return problems[0] === undefined ? { text: filled } : { problem: problems[0] };
}
/**
 * What is wrong with the places of a text, whatever the release: for the config. Null if nothing is. `more` are words that
 * somebody else fills in.
 */
function placeFault(text, more = []) {
    const alone = [...ofRelease, ...more];
    for (const [whole, inner = ""] of text.matchAll(place)) {
        const [word = "", ...rest] = inner.trim().split(/\s+/);
        if (alone.includes(word) && rest.length === 0)
            continue;
        if (ofImages.includes(word) && rest.length <= 1)
            continue;
        return `"${whole}" is not known (allowed: ${[...alone, ...ofImages].join(", ")})`;
    }
    const open = /\{\{.*/.exec(text.replace(place, ""))?.[0];
    return open === undefined ? null : `"${open}" is not closed: a place is as in {{ version }}`;
}
const ofRelease = ["version", "commit", "weight"];
const ofImages = ["image", "digest", "name"];
function filling(inner, { release, weight }) {
    const [word, wanted] = inner.split(/\s+/);
    if (word === "version")
        return release.version;
    if (word === "commit")
        return release.commit;
    if (word === "weight")
        return String(weight);
    const found = imageOf(release.images, wanted);
    if ("problem" in found)
        return found;
    if (word === "image")
        return (0,_rollout_js__WEBPACK_IMPORTED_MODULE_0__/* .imageByDigest */ .jq)(found);
    if (word === "digest")
        return found.digest;
    if (word === "name")
        return found.name;
    return { problem: "is not known" };
}
function imageOf(images, wanted) {
    if (wanted !== undefined) {
        const found = images.find(({ name }) => name === wanted);
        return found ?? { problem: `names an image that the release has not (${names(images)})` };
    }
    const [only, ...more] = images;
    if (only && more.length === 0)
        return only;
    if (!only)
        return { problem: "asks for an image, and the release has none: no gate that this one needs has pushed one" };
    return { problem: `does not say which image it means (${names(images)})` };
}
function names(images) {
    return images.length === 0 ? "it has none" : images.map(({ name }) => name).join(", ");
}


/***/ }),

/***/ 69395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $G: () => (/* binding */ knownName),
/* harmony export */   RO: () => (/* binding */ isUserName),
/* harmony export */   UT: () => (/* binding */ isBareKey),
/* harmony export */   bP: () => (/* binding */ keyscan),
/* harmony export */   eG: () => (/* binding */ remoteShells),
/* harmony export */   rg: () => (/* binding */ keyLines),
/* harmony export */   sI: () => (/* binding */ hostKeyFault),
/* harmony export */   uy: () => (/* binding */ isHostName)
/* harmony export */ });
/** Connections by ssh. Each text may hold a `$NAME` of the environment, which is looked up when the connection is made. */
/** What reads a script on a host. */
const remoteShells = ["bash", "sh"];
/** As `known_hosts` names it (sshd(8), "SSH_KNOWN_HOSTS FILE FORMAT"). */
function knownName({ host, port }) {
    const name = host.toLowerCase();
    return port === 22 ? name : `[${name}]:${port}`;
}
/** How somebody gets the key of a host, to put it into the config. */
function keyscan({ host, port }) {
    return `ssh-keyscan -t ed25519${port === 22 ? "" : ` -p ${port}`} ${host}`;
}
const keyType = /^(?:ssh-(?:ed25519|rsa)|ecdsa-sha2-nistp\d+|sk-(?:ssh-ed25519|ecdsa-sha2-nistp256)@openssh\.com)$/;
/** Lines that say something: neither blank nor a comment. */
function keyLines(text) {
    return text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== "" && !line.startsWith("#"));
}
/** True if a line is a key alone, which is of whatever host it is given for: `ssh-ed25519 AAAA…`. */
function isBareKey(line) {
    return keyType.test(line.split(/\s+/)[0] ?? "");
}
/**
 * What is wrong with a host key, or null. It is lines of `ssh-ed25519 AAAA…`, as in `/etc/ssh/ssh_host_ed25519_key.pub`, or
 * of `known_hosts`, as ssh-keyscan prints them, which begin with a host.
 */
function hostKeyFault(text) {
    const lines = keyLines(text);
    if (lines.length === 0)
        return "is empty";
    for (const line of lines) {
        if (/^(?:SHA256|MD5):/.test(line))
            return "is a fingerprint: the key itself is needed, as ssh-keyscan prints it";
        const words = line.split(/\s+/).slice(line.startsWith("@") ? 1 : 0);
        const [type = "", key = ""] = words.slice(isBareKey(line) ? 0 : 1);
        if (!keyType.test(type) || !/^AAAA[A-Za-z0-9+/]+=*$/.test(key))
            return 'is no host key such as "ssh-ed25519 AAAA…"';
    }
    return null;
}
/** Whether a name can stand in ssh's config and on its command line as what it is. */
function isHostName(text) {
    return /^[A-Za-z0-9_:][A-Za-z0-9_.:-]*$/.test(text);
}
function isUserName(text) {
    return /^[A-Za-z0-9_][A-Za-z0-9_.@+-]*\$?$/.test(text);
}


/***/ }),

/***/ 11451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ repositoryOf),
/* harmony export */   n: () => (/* binding */ withImages)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _core_rollout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5888);
/* harmony import */ var _yaml_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60688);



/**
 * Puts the images of a release where a manifest names them: `image:` of containers (any tag or digest), and the entries of
 * kustomize's `images:` (by `newName`, else `name`), which get `digest` in the place of `newTag`. What names no image of the
 * release stays as it is. Rejects with line and column where the text is no YAML.
 */
function withImages(text, images) {
    const documents = (0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_2__/* .documentsOf */ .uo)(text);
    const named = new Set();
    const edits = new _yaml_text_js__WEBPACK_IMPORTED_MODULE_2__/* .YamlEdits */ .J5(text, documents);
    for (const document of documents)
        setImages(document, images, named, edits);
    return { text: edits.done(), named: [...named] };
}
function setImages(document, images, named, edits) {
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Map: (_, map) => {
            const given = map.get("image", true);
            // What an alias stands for is changed where that is, for all who name it.
            const own = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(given) ? given.resolve(document) : given;
            const reference = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(own) && typeof own.value === "string" ? own.value : undefined;
            const image = reference && images.find(({ name }) => name === repositoryOf(reference));
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(own) && image) {
                named.add(image.name);
                if (reference !== (0,_core_rollout_js__WEBPACK_IMPORTED_MODULE_1__/* .imageByDigest */ .jq)(image))
                    edits.replace(own, (0,_core_rollout_js__WEBPACK_IMPORTED_MODULE_1__/* .imageByDigest */ .jq)(image));
            }
            const entries = map.get("images");
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(entries))
                return;
            for (const entry of entries.items) {
                if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(entry))
                    continue;
                const name = entry.get("newName") ?? entry.get("name");
                const known = images.find((each) => each.name === name);
                if (!known)
                    continue;
                named.add(known.name);
                setDigest(entry, known.digest, edits);
            }
        },
    });
}
/** A tag beside a digest would be a lie: the digest takes its place. */
function setDigest(entry, digest, edits) {
    const old = entry.get("digest", true);
    const tag = entry.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.value === "newTag");
    if (!old && tag && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(tag.key) && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(tag.value)) {
        edits.replace(tag.key, "digest");
        edits.replace(tag.value, digest);
        return;
    }
    if (tag) {
        entry.delete("newTag");
        edits.rebuild();
    }
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(old)) {
        if (old.value !== digest)
            edits.replace(old, digest);
        return;
    }
    entry.set("digest", digest);
    edits.rebuild();
}
/** `ghcr.io/acme/api` of `ghcr.io/acme/api:v1@sha256:…` and of `ghcr.io/acme/api:${TAG:-v1}`. A colon before the last slash is a port. */
function repositoryOf(reference) {
    const [name = ""] = reference.replace(/\$\{[^{}]*\}/g, "").split("@");
    const colon = name.lastIndexOf(":");
    return colon > name.lastIndexOf("/") ? name.slice(0, colon) : name;
}


/***/ }),

/***/ 76855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ remoteCommand),
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Each stops at the first line that fails. The script is read from a descriptor, and what it runs reads nothing of it. */
const shells = {
    bash: `bash --noprofile --norc -euo pipefail -c 'eval "exec 3<&-;$(cat <&3)"'`,
    sh: `sh -eu -c 'eval "exec 3<&-;$(cat <&3)"'`,
};
/**
 * bash gives a job a group of its own without a terminal; other shells need one for that, and `setsid`, which Linux has
 * everywhere, does it there.
 */
const groups = {
    bash: ["set -m", "group="],
    sh: ['group="setsid"', "command -v setsid >/dev/null 2>&1 || { group=; set -m; }"],
};
/**
 * The far end's shell reads it whole before it does any of it, so that half of it, where the connection ends on the way, is
 * never done. The script runs in a process group of its own. When the input is closed, by us or because the connection is
 * gone, that group gets TERM, and KILL after 2 seconds: a script that nobody waits for does not go on beside a rollback.
 */
function remoteCommand({ script, shell, env }) {
    const end = `GATEHOUSE_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    const lines = [
        "{",
        ...Object.entries(env).map(([name, value]) => `export ${name}=${quoted(value)}`),
        "exec 4<&0 </dev/null",
        ...groups[shell],
        `$group ${shells[shell]} 3<<'${end}' 4<&- &`,
        script,
        end,
        "job=$!",
        '{ read -r line <&4; kill -s TERM -- "-$job"; sleep 2; kill -s KILL -- "-$job"; } >/dev/null 2>&1 &',
        "watch=$!",
        "exec 4<&- 2>/dev/null",
        'wait "$job"',
        "code=$?",
        'kill -s KILL "$watch"',
        'exit "$code"',
        "}",
    ];
    return { command: `exec ${shell}`, input: `${lines.join("\n")}\n` };
}
/** As every shell takes it word for word. */
function quoted(text) {
    return `'${text.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 60688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ isThere),
/* harmony export */   J5: () => (/* binding */ YamlEdits),
/* harmony export */   jN: () => (/* binding */ likeBefore),
/* harmony export */   uo: () => (/* binding */ documentsOf)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** All documents of a text. Rejects with line and column where it is no YAML. */
function documentsOf(text) {
    const documents = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR)(text, { customTags: asTheyStand });
    if (!Array.isArray(documents))
        return [];
    for (const { errors } of documents) {
        const [fault] = errors;
        if (fault)
            throw new Error(fault.message.split("\n")[0]?.replace(/:$/, ""));
    }
    return documents;
}
/** Numbers are written as they were: `0644` is octal to those who read YAML 1.1, and a long id has more digits than we have. */
function asTheyStand(tags) {
    return tags.map((tag) => {
        if (typeof tag === "string" || tag.collection !== undefined || !/:(int|float)$/.test(tag.tag))
            return tag;
        const { stringify } = tag;
        return { ...tag, stringify: (node, ...more) => node.source ?? stringify?.(node, ...more) ?? String(node.value) };
    });
}
/** Changes to a text: of single values where they stand, and of the documents where something has to come or go. */
class YamlEdits {
    text;
    documents;
    edits = [];
    isRebuilt = false;
    constructor(text, documents) {
        this.text = text;
        this.documents = documents;
    }
    get isEmpty() {
        return this.edits.length === 0 && !this.isRebuilt;
    }
    /** Puts another value in the place of one, quoted as that is where it can be. */
    replace(node, value) {
        const [from, to] = node.range ?? [0, 0];
        const isInLine = to > from && node.type !== yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5.BLOCK_LITERAL && node.type !== yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5.BLOCK_FOLDED;
        if (isInLine)
            this.edits.push({ from, to, text: written(value, node.type) });
        else {
            this.isRebuilt = true;
            delete node.type;
            if (typeof value === "string" && !isPlain(value))
                node.type = yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5.QUOTE_DOUBLE;
        }
        node.value = value;
        delete node.source;
    }
    /** Puts a value where there was none. */
    add(map, key, value) {
        this.isRebuilt = true;
        const node = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5(value);
        if (typeof value === "string" && !isPlain(value))
            node.type = yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5.QUOTE_DOUBLE;
        map.set(key, node);
    }
    /** Says that the documents themselves were changed. */
    rebuild() {
        this.isRebuilt = true;
    }
    /** The text with its changes. Comments are kept; layout as far as the documents had not to be written anew. */
    done() {
        if (this.isEmpty)
            return this.text;
        if (this.isRebuilt) {
            const isFlush = /^( *)[^\s#-][^\n]*:[ \t]*\r?\n\1- /m.test(this.text);
            return this.documents.map((document) => document.toString({ lineWidth: 0, indentSeq: !isFlush })).join("");
        }
        let [whole, end] = ["", 0];
        for (const { from, to, text } of [...this.edits].sort((a, b) => a.from - b.from)) {
            whole += this.text.slice(end, from) + text;
            end = to;
        }
        return whole + this.text.slice(end);
    }
}
/** True if a place already has this value; text that says the same number is the same, and stays text. */
function isThere(node, value) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && (typeof node.value === "string" ? node.value === String(value) : node.value === value);
}
/** The value in the kind that the place has: text stays text where the new value is a number. */
function likeBefore(node, value) {
    return typeof node.value === "string" ? String(value) : value;
}
function written(value, type) {
    if (typeof value !== "string")
        return String(value);
    if (type === yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5.QUOTE_SINGLE && !/['\n]/.test(value))
        return `'${value}'`;
    return type !== yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5.QUOTE_DOUBLE && isPlain(value) ? value : JSON.stringify(value);
}
/** Reads as the same text without quotes, in YAML 1.1 too, which many tools still speak. */
function isPlain(value) {
    if (!/^[A-Za-z0-9][A-Za-z0-9._/@:+-]*$/.test(value) || value.endsWith(":"))
        return false;
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parse)(value) === value && (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parse)(value, { version: "1.1" }) === value;
}


/***/ }),

/***/ 59593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  composeTarget: () => (/* binding */ composeTarget)
});

// EXTERNAL MODULE: ./build/src/core/target.js
var target = __webpack_require__(78388);
// EXTERNAL MODULE: ./build/src/core/verdict.js
var core_verdict = __webpack_require__(18732);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(87422);
// EXTERNAL MODULE: ./build/src/deploy/remote-script.js
var remote_script = __webpack_require__(76855);
// EXTERNAL MODULE: ./build/src/targets/over-ssh.js + 2 modules
var over_ssh = __webpack_require__(12569);
;// CONCATENATED MODULE: ./build/src/targets/compose/host.js





const noFile = { COMPOSE_FILE: "" };
/** This machine's own engine. */
function localHost({ file }, hands) {
    const { workingDirectory } = hands.environment;
    return {
        folder: (0,external_node_path_.dirname)((0,external_node_path_.join)(workingDirectory, file)),
        docker: async ({ name, args, input, env, isElsewhere }) => understood(await hands.program({
            ...{ name, file: "docker", args, input },
            env: isElsewhere ? { ...env, ...noFile } : env,
            cwd: isElsewhere ? (0,external_node_path_.parse)(workingDirectory).root : workingDirectory,
        }), "this machine"),
        script: (name, run, env) => hands.command(name, run, { env }),
    };
}
/** The engine of a host. Values, and the file, get there on the standard input of a shell alone. */
async function remoteHost(connection, { directory }, hands) {
    const connected = await (0,over_ssh/* connect */.Ng)(connection, hands);
    if ("verdict" in connected)
        return connected;
    const base = (0,over_ssh/* remoteEnvironment */.o5)(hands);
    if ("verdict" in base)
        return base;
    const { session } = connected;
    const [host] = session.hosts;
    if (!host)
        return { verdict: (0,core_verdict/* broken */.mw)("config", "the target has no host") };
    const run = async ({ name, script, shell, shown }, env) => {
        const own = lookedUp(env, hands);
        if ("missing" in own) {
            const message = `${name}: the environment has no ${own.missing.join(", ")}, which "env" of the target asks for`;
            return { verdict: (0,core_verdict/* broken */.mw)("config", message), exitCode: null, stdout: "" };
        }
        return (0,over_ssh/* runRemotely */.Jl)(name, { script, shell, shown, env: { ...base.env, ...own.env } }, host, session, hands);
    };
    const home = directory === undefined ? [] : [`cd ${(0,remote_script/* quoted */.T)(directory)}`];
    return {
        folder: ".",
        docker: async ({ name, args, input, env, isElsewhere }) => {
            const lines = [
                ...(isElsewhere ? ["cd /"] : home),
                `docker ${args.map(remote_script/* quoted */.T).join(" ")}${input === undefined ? "" : heredoc(input)}`,
            ];
            const call = { name, script: lines.join("\n"), shell: "sh", shown: (0,core_text/* commandLine */.ay)(["docker", ...args]) };
            return understood(await run(call, isElsewhere ? { ...env, ...noFile } : env), host.host);
        },
        script: async (name, script, env) => (await run({ name, script: [...home, script].join("\n"), shell: "bash" }, env)).verdict,
    };
}
/** The text as a shell's standard input, word for word. */
function heredoc(text) {
    let end = "COMPOSE_FILE_END";
    while (text.includes(end))
        end += "_";
    return ` <<'${end}'\n${text.trimEnd()}\n${end}`;
}
function lookedUp(env, { lookUp }) {
    const found = Object.entries(env).map(([name, text]) => [name, lookUp(text, name)]);
    const missing = found.flatMap(([, got]) => ("missing" in got ? got.missing : []));
    if (missing.length > 0)
        return { missing: [...new Set(missing)] };
    return { env: Object.fromEntries(found.flatMap(([name, got]) => ("text" in got ? [[name, got.text]] : []))) };
}
/** What the client says where not the project is at fault, but the client itself or its engine. */
const troubles = [
    [/docker: (?:command )?not found/i, "tool-missing", "has no docker"],
    [
        /is not a docker command|unknown shorthand flag: '[pf]' in -|unknown flag: --(?:project-|file|wait)/i,
        "tool-missing",
        "has no Docker Compose that is new enough: install its plugin (docker-compose-plugin)",
    ],
    [
        /permission denied while trying to connect to the docker|docker\.sock: connect: permission denied/i,
        "tool-error",
        "has a Docker engine that this user may not use: add the user to the group docker",
    ],
    [
        /Cannot connect to the Docker daemon|failed to connect to the docker API|error during connect/i,
        "tool-error",
        "has no Docker engine that answers",
    ],
];
/** The same run, `broken` where it tells nothing of the project. */
function understood(run, where) {
    const { verdict } = run;
    if (verdict.outcome !== "failed")
        return run;
    const trouble = troubles.find(([words]) => words.test(verdict.message));
    if (!trouble)
        return run;
    const [, reason, message] = trouble;
    return { ...run, verdict: (0,core_verdict/* broken */.mw)(reason, `${where} ${message}`) };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/src/core/placeholders.js
var placeholders = __webpack_require__(46591);
// EXTERNAL MODULE: ./build/src/core/rollout.js
var rollout = __webpack_require__(5888);
// EXTERNAL MODULE: ./build/src/deploy/manifest-images.js
var manifest_images = __webpack_require__(11451);
;// CONCATENATED MODULE: ./build/src/targets/compose/state.js

const column = (name, value) => `"${name}":{{json ${value}}}`;
const label = (name) => `(.Label "com.docker.compose.${name}")`;
const format = [
    ...[column("name", ".Names"), column("image", ".Image"), column("state", ".State"), column("status", ".Status")],
    ...[column("service", label("service")), column("needs", label("depends_on")), column("oneoff", label("oneoff"))],
].join(",");
/** Arguments of `docker` for one line of JSON a container. */
function listArgs(project) {
    const filter = `label=com.docker.compose.project=${project}`;
    return ["ps", "--all", "--no-trunc", "--filter", filter, "--format", `{${format}}`];
}
/** The containers in what that prints, without those of `docker compose run`. Throws where it is something else. */
function containersIn(printed) {
    const lines = printed.split("\n").filter((line) => line.trim() !== "");
    return lines.flatMap((line) => {
        const read = JSON.parse(line);
        if (typeof read !== "object" || read === null)
            throw new Error("docker ps printed a line that is no container");
        const known = new Map(Object.entries(read));
        const text = (name) => String(known.get(name) ?? "");
        if (text("oneoff") === "True")
            return [];
        const [name, service, image, state] = [text("name"), text("service"), text("image"), text("state")];
        return [{ name, service, image, state, status: text("status"), needs: text("needs") }];
    });
}
/** What is wrong with a container by itself; null if it does what it is there for. */
function unwell(container, all) {
    const { service, state, status } = container;
    if (state === "running") {
        const health = /\((unhealthy|health: starting)\)/.exec(status)?.[1];
        if (health === undefined)
            return null;
        return `${service} is ${health === "unhealthy" ? health : "not healthy yet"}`;
    }
    const awaited = `${service}:service_completed_successfully`;
    const isTask = all.some(({ needs }) => needs.split(",").some((need) => need.startsWith(`${awaited}:`)));
    if (isTask && state === "exited" && status.startsWith("Exited (0)"))
        return null;
    const how = state === "exited" || state === "restarting" ? status.split(" ").slice(0, 2).join(" ") : state;
    return `${service} is not running (${how.toLowerCase()})`;
}
/** How long a container without a health check has to run before it is told from one that ends and is begun again and again. */
const settledSeconds = 3;
/** True for a container of which that cannot be told yet. */
function isUnsettled({ state, status }) {
    if (state === "restarting")
        return true;
    const up = /^Up (?:Less than a second|(\d+) seconds?)$/.exec(status);
    return state === "running" && up !== null && Number(up[1] ?? 0) < settledSeconds;
}
/** The words for one of which that is still so after all the time that it was given. */
function unsettledWords(container) {
    return `${container.service} does not stay up (${container.status.toLowerCase()})`;
}
/**
 * Why these are not the release; null if they are. `services` are those that have to be there; where they are not known,
 * those that are there count. An image of the release has to run by its digest, in each container that names it.
 */
function faultOf(containers, services, { version, images }) {
    const wanted = services ?? [...new Set(containers.map(({ service }) => service))];
    if (wanted.length === 0)
        return "it has no container";
    let isSeen = images.length === 0;
    for (const service of wanted) {
        const own = containers.filter((container) => container.service === service);
        if (own.length === 0)
            return `there is no container of ${service}`;
        for (const container of own) {
            const fault = unwell(container, containers);
            if (fault !== null)
                return fault;
            const meant = images.find(({ name }) => name === (0,manifest_images/* repositoryOf */._)(container.image));
            if (!meant)
                continue;
            if (!container.image.endsWith(`@${meant.digest}`))
                return `${service} runs ${container.image}, not ${meant.digest}`;
            isSeen = true;
        }
    }
    return isSeen ? null : `no service runs an image of ${version} (${images.map(({ name }) => name).join(", ")})`;
}
/** True where two releases can be told apart by what their containers are started from. */
function differ(one, other) {
    if (one.images.length === 0)
        return false;
    return !one.images.every(({ name, digest }) => (other?.images ?? []).some((image) => image.name === name && image.digest === digest));
}

;// CONCATENATED MODULE: ./build/src/targets/compose/project.js








/** A project of Compose, with the release that an order wants in it. */
class ComposeProject {
    track;
    order;
    spec;
    host;
    hands;
    name;
    /** What tells the client which engine it speaks to: all that it is given where the file has no part in it. */
    engine;
    /** Those that it is about, with what they depend on; all when empty. */
    services;
    constructor(track, order, spec, host, hands) {
        this.track = track;
        this.order = order;
        this.spec = spec;
        this.host = host;
        this.hands = hands;
        this.name = track === "stable" ? spec.project : `${spec.project}-canary`;
        this.services = (track === "canary" ? spec.canary.services : undefined) ?? spec.services;
        this.engine = Object.fromEntries(Object.entries(spec.env).filter(([variable]) => variable.startsWith("DOCKER_")));
    }
    /** Brings the release up, and waits until all of it is well. Nothing is touched that is as it has to be. */
    async up() {
        const file = await this.file();
        if ("outcome" in file)
            return file;
        const { spec, hands, services } = this;
        if (file.unnamed.length > 0)
            hands.note(`${spec.file} does not name ${file.unnamed.join(", ")}`);
        const { timeoutMs } = hands.environment;
        const seconds = Math.max(1, Math.floor(Math.min(spec.withinMs, timeoutMs) / 1000));
        const run = await this.compose("up", file, [
            ...["up", "--detach", "--wait", "--wait-timeout", String(seconds), "--no-build", "--remove-orphans"],
            ...(services === spec.canary.services ? ["--no-deps"] : []),
            ...services,
        ]);
        const { verdict } = run;
        if (verdict.outcome === "passed")
            return this.staysUp(verdict, file.env);
        return verdict.outcome === "failed" ? this.explained(verdict, file.env) : verdict;
    }
    /** Takes it away, whatever the file says now. Volumes stay. */
    async down() {
        // A canary is taken away whole.
        const services = this.track === "canary" ? [] : this.services;
        const call = { name: "down", env: this.engine, isElsewhere: true };
        const args = ["compose", "--project-name", this.name, "down", "--remove-orphans", ...services];
        return (await this.host.docker({ ...call, args })).verdict;
    }
    /**
     * Passed where all of it is there, well, and the release. On the way back a service that has no container counts for
     * nothing: the file is that of the release which is taken back, and may have one that could never be begun.
     */
    async status() {
        const isBack = this.order.had !== undefined;
        const services = isBack ? null : await this.wanted();
        if (services !== null && "outcome" in services)
            return services;
        const settled = await this.settled();
        if ("outcome" in settled)
            return settled;
        const { containers, restless } = settled;
        const { release } = this.order;
        const fault = faultOf(containers, isBack ? this.present(containers) : services, release) ??
            (restless ? unsettledWords(restless) : null);
        if (fault !== null)
            return (0,core_verdict/* failed */.gz)("deploy", `status of ${this.name}: ${fault}`);
        const count = `${containers.length} ${containers.length === 1 ? "container" : "containers"}`;
        return (0,core_verdict/* passed */.bF)(`${this.name} is ${release.version} (${count})`);
    }
    /** The services that it is about and that have a container; null where it is about all. */
    present(containers) {
        if (this.services.length === 0)
            return null;
        return this.services.filter((name) => containers.some(({ service }) => service === name));
    }
    isOwn(all) {
        const own = this.present(all);
        return ({ service }) => own === null || own.includes(service);
    }
    async containers() {
        const { verdict, stdout } = await this.host.docker({
            name: `ps ${this.name}`,
            args: listArgs(this.name),
            env: this.engine,
        });
        return verdict.outcome === "passed" ? containersIn(stdout) : verdict;
    }
    /**
     * The containers, once each that it is about has run for a while or has said itself that it is well; `restless` is one
     * that has come to neither. Compose takes what was begun for well where it has no health check, if only for a moment.
     */
    async settled() {
        const { withinMs } = this.spec;
        const { clock, signal } = this.hands;
        for (let [waited, next] = [0, firstWaitMs];; [waited, next] = [waited + next, Math.min(next * 2, mostBetweenMs)]) {
            const containers = await this.containers();
            if ("outcome" in containers)
                return containers;
            const restless = containers.filter(this.isOwn(containers)).find(isUnsettled);
            if (!restless || waited >= Math.min(withinMs, longestWaitMs))
                return { containers, restless };
            await clock.wait(next, signal);
            if (signal.aborted)
                return (0,core_verdict/* cancelled */.KW)("interrupted", `stopped before ${this.name} was looked at again`);
        }
    }
    /** Fails what `up` has taken for well where it ends again at once. */
    async staysUp(verdict, env) {
        const settled = await this.settled();
        if ("outcome" in settled)
            return settled;
        const { restless, containers } = settled;
        if (restless)
            return this.blamed(restless, unsettledWords(restless), env);
        for (const container of containers.filter(this.isOwn(containers))) {
            const fault = unwell(container, containers);
            if (fault !== null)
                return this.blamed(container, fault, env);
        }
        return verdict;
    }
    /** The variables of the file, `$NAME` still in them. */
    variables() {
        const { order, spec, track } = this;
        const { release } = order;
        // What stands in a release's name asks for nothing.
        const plain = { ...order, release: { ...release, version: release.version.replaceAll("$", "$$$$") } };
        const env = { GATEHOUSE_TRACK: track };
        for (const [name, text] of Object.entries({ ...spec.env, ...(track === "canary" ? spec.canary.env : {}) })) {
            const filled = (0,placeholders/* filledIn */.A)(text, plain);
            if ("problem" in filled)
                return (0,core_verdict/* broken */.mw)("config", `"env" of the target, ${name}: ${filled.problem}`);
            env[name] = filled.text;
        }
        return { env };
    }
    /** The services that have to be there; null where the file does not tell any more. */
    async wanted() {
        if (this.services.length > 0)
            return this.services;
        const file = await this.file();
        if ("outcome" in file)
            return file;
        const { verdict, stdout } = await this.compose("services", file, ["config", "--services"]);
        if (verdict.outcome === "passed") {
            return stdout.split(/\s+/).filter((name) => name !== "" && !file.without.has(name));
        }
        if (verdict.outcome !== "failed")
            return verdict;
        this.hands.note(`${verdict.message}; only what is there is looked at`);
        return null;
    }
    compose(name, { text, env }, args) {
        const { host } = this;
        return host.docker({
            name: `${name} ${this.name}`,
            args: ["compose", "--project-name", this.name, "--project-directory", host.folder, "--file", "-", ...args],
            input: text,
            env,
        });
    }
    /** The Compose file with the images of the release in it. */
    async file() {
        const { spec, order, hands } = this;
        const variables = this.variables();
        if ("outcome" in variables)
            return variables;
        const raw = await hands.files.readText((0,external_node_path_.join)(hands.environment.workingDirectory, spec.file));
        if (raw === null)
            return (0,core_verdict/* broken */.mw)("config", `there is no Compose file ${spec.file}`);
        const { images, version } = order.release;
        try {
            const { text, named } = (0,manifest_images/* withImages */.n)(raw, images);
            const { env } = variables;
            const isTold = ({ digest }) => Object.values(env).some((value) => value.includes(digest));
            const isAsked = /\$\{?GATEHOUSE_IMAGE\b/.test(text);
            const unnamed = isAsked ? [] : images.filter((image) => !named.includes(image.name) && !isTold(image));
            if (images.length > 0 && unnamed.length === images.length) {
                const list = images.map(rollout/* imageByDigest */.jq).join(", ");
                return (0,core_verdict/* failed */.gz)("deploy", `${spec.file} names no image of ${version} (${list}), and nor does "env" of the target`);
            }
            return { text, env, without: withoutContainers(text), unnamed: unnamed.map(({ name }) => name) };
        }
        catch (error) {
            return (0,core_verdict/* broken */.mw)("config", `${spec.file}: ${error instanceof Error ? error.message : String(error)}`);
        }
    }
    /** A refusal with the last words of the container that is to blame, where one is. */
    async explained(verdict, env) {
        const containers = await this.containers();
        if ("outcome" in containers)
            return verdict;
        // One that was not begun, or is still on its way, is to blame only where the time was over.
        const isLate = /not healthy after/.test(verdict.message);
        for (const container of containers) {
            const { state, status } = container;
            const fault = unwell(container, containers);
            if (fault === null || state === "created" || (status.includes("(health: starting)") && !isLate))
                continue;
            return this.blamed(container, fault, env);
        }
        return verdict;
    }
    async blamed(container, fault, env) {
        const words = await this.lastWords(container, env);
        return (0,core_verdict/* failed */.gz)("deploy", `up ${this.name}: ${fault}${words === "" ? "" : `: ${words}`}`);
    }
    async lastWords({ name, service }, env) {
        const health = "{{with .State.Health}}{{range .Log}}{{.Output}}{{end}}{{end}}";
        const checks = await this.host.docker({
            ...{ name: `health of ${name}`, env: this.engine },
            args: ["container", "inspect", "--format", health, name],
        });
        const log = await this.host.docker({
            ...{ name: `log of ${service}`, env: this.engine, isElsewhere: true },
            args: ["compose", "--project-name", this.name, "logs", "--no-color", "--no-log-prefix", "--tail", "20", service],
        });
        const looked = Object.entries(env).filter(([, text]) => text.includes("$"));
        const found = looked.map(([variable, text]) => this.hands.lookUp(text, variable));
        const values = found.flatMap((got) => ("text" in got ? [got.text] : []));
        const last = [log.stdout, checks.stdout].map((text) => (0,core_text/* visible */.RK)(text).trim().split("\n").at(-1)?.trim() ?? "");
        return (0,core_text/* cut */.Jj)((0,core_text/* redact */.E$)([...new Set(last)].filter((line) => line !== "").join("; "), values), 300);
    }
}
/** A bit more than `settledSeconds`; each wait after it is twice as long, up to the next. */
const firstWaitMs = settledSeconds * 1000 + 500;
const mostBetweenMs = 4 * firstWaitMs;
/** After this nothing more is waited for. A new database takes half a minute, and what needs it is begun again until then. */
const longestWaitMs = 60_000;
/** Services that the file itself gives no container to (`scale: 0`, `deploy: { replicas: 0 }`). */
function withoutContainers(text) {
    const document = (0,dist.parse)(text, { merge: true });
    const services = isMap(document) && isMap(document.services) ? Object.entries(document.services) : [];
    const none = services.filter(([, service]) => isMap(service) && (service.scale === 0 || (isMap(service.deploy) && service.deploy.replicas === 0)));
    return new Set(none.map(([name]) => name));
}
function isMap(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/src/targets/compose/compose.js





/** A project of Docker Compose; with a canary, a second one beside it from the same file. */
const composeTarget = async (action, order, spec, hands) => {
    const host = spec.ssh ? await remoteHost(spec.ssh, spec, hands) : localHost(spec, hands);
    if ("verdict" in host)
        return host.verdict;
    const place = {
        ...{ order, spec, host, hands },
        stable: new ComposeProject("stable", order, spec, host, hands),
        canary: new ComposeProject("canary", order, spec, host, hands),
        hasCanary: hands.environment.weights.length > 0,
    };
    return actions[action](place);
};
const actions = {
    deploy: ({ hasCanary, canary, stable }) => (hasCanary ? canary : stable).up(),
    weight: (place) => share(place, place.order.weight),
    promote,
    rollback,
    status: ({ stable }) => stable.status(),
};
/** Gives the canary a share of the traffic, by the user's script. */
async function share({ spec, host, canary }, weight) {
    if (spec.weight === undefined)
        return (0,core_verdict/* failed */.gz)("deploy", 'the target has no "weight": nothing shares out the traffic');
    const variables = canary.variables();
    if ("outcome" in variables)
        return variables;
    return host.script(`weight ${weight} %`, spec.weight, { ...variables.env, GATEHOUSE_WEIGHT: String(weight) });
}
/** Time for what has lost its traffic to end the requests that it has begun. */
async function drained({ spec, hands }) {
    await hands.clock.wait(spec.canary.drainMs, hands.signal);
    return (0,core_verdict/* passed */.bF)("its requests have had their time");
}
/** The canary bears all of it until the release stands where the old one stood. */
async function promote(place) {
    const { hasCanary, canary, stable, order } = place;
    if (!hasCanary)
        return (0,core_verdict/* passed */.bF)("promote: it has all of the traffic already");
    // Who comes back to a promotion that was over must not give the traffic to a canary that is gone.
    const isThere = differ(order.release, order.replaces) && (await stable.status()).outcome === "passed";
    return inTurn([
        ...(isThere
            ? []
            : [
                () => broughtUp(canary, place, () => named(canary)),
                () => share(place, 100),
                () => drained(place),
                () => stable.up(),
            ]),
        () => share(place, 0),
        () => drained(place),
        () => canary.down(),
    ]);
}
async function rollback(place) {
    const { order, hasCanary, canary, stable } = place;
    const withdraw = hasCanary ? [() => share(place, 0)] : [];
    const clear = hasCanary ? [() => drained(place), () => canary.down()] : [];
    if ((0,target/* isRemoval */.f)(order))
        return inTurn([...withdraw, ...clear, () => stable.down()]);
    const back = () => restore(place);
    return inTurn([...(hasBegun(place) ? [back, ...withdraw] : [...withdraw, back]), ...clear]);
}
/**
 * Brings the old release back where it is not there any more. What cannot be told apart by its images is brought up anew,
 * by a file that is the newer release's; before the promotion that would put the newer one into the place of the old one.
 */
async function restore(place) {
    const { stable, order } = place;
    const isThere = (containers) => stable.present(containers);
    const isTold = differ(order.release, order.replaces) || !hasBegun(place);
    return isTold ? broughtUp(stable, place, isThere) : stable.up();
}
/** Once the promotion had begun, the canary may be all that answers until the old release is back. */
function hasBegun({ order, hasCanary }) {
    return !hasCanary || (order.had ?? 100) >= 100;
}
/** Brings the release up where not all that is `wanted` of it is there; one that is, and is well, is not touched. */
async function broughtUp(project, { order: { release } }, wanted) {
    const containers = await project.containers();
    if ("outcome" in containers)
        return containers;
    const fault = faultOf(containers, wanted(containers), release);
    return fault === null ? (0,core_verdict/* passed */.bF)(`${release.version} was not touched`) : project.up();
}
/** The services that a project has to have; null where its file alone says so. */
function named({ services }) {
    return services.length > 0 ? services : null;
}
/** One after the other, as long as each passes. */
async function inTurn(steps) {
    let verdict = (0,core_verdict/* passed */.bF)("there was nothing to do");
    for (const step of steps) {
        verdict = await step();
        if (verdict.outcome !== "passed")
            return verdict;
    }
    return verdict;
}


/***/ }),

/***/ 12569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ng: () => (/* binding */ connect),
  o5: () => (/* binding */ remoteEnvironment),
  Jl: () => (/* binding */ runRemotely),
  um: () => (/* binding */ sshTrouble)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/verdict.js
var verdict = __webpack_require__(18732);
// EXTERNAL MODULE: ./build/src/deploy/remote-script.js
var remote_script = __webpack_require__(76855);
// EXTERNAL MODULE: ./build/src/core/ssh.js
var ssh = __webpack_require__(69395);
;// CONCATENATED MODULE: ./build/src/deploy/ssh.js


/** Something that the config has wrong, in a sentence. */
class SshConfigFault extends Error {
}
/**
 * Writes what the client needs to connect: config, known hosts and keys. Throws `SshConfigFault` where the connection's
 * settings, once looked up, are not such that a connection could be made safely.
 */
async function openSession(connection, hands) {
    const folder = (0,external_node_path_.join)(hands.folder, "ssh");
    await hands.files.makeDir(folder, "private");
    const at = { config: (0,external_node_path_.join)(folder, "config"), known: (0,external_node_path_.join)(folder, "known_hosts"), jumpLog: (0,external_node_path_.join)(folder, "jump.log") };
    const { jump } = connection;
    const user = ssh_name("user", connection.user, ssh/* isUserName */.RO, hands);
    const hosts = connection.hosts.map((host, index) => ({
        alias: `host-${index + 1}`,
        host: ssh_name("host", host, ssh/* isHostName */.uy, hands),
        port: connection.port,
        user,
    }));
    const via = jump ? jumpHost(jump, user, hands) : null;
    const key = await keyFile(connection.key, (0,external_node_path_.join)(folder, "key"), "key", hands);
    const jumpKey = jump?.key === undefined ? key : await keyFile(jump.key, (0,external_node_path_.join)(folder, "jump-key"), "jump.key", hands);
    const known = [
        ...(await knownLines(connection, hosts, "host-key", hands)),
        ...(jump && via ? await knownLines(jump, [via], "jump.host-key", hands) : []),
    ];
    await hands.files.writeText(at.known, `${known.join("\n")}\n`, "private");
    const sections = [
        ...hosts.flatMap((host) => section(host, key, via ? proxy(at) : null)),
        ...(via ? section(via, jumpKey, null) : []),
        ...section(null, null, null),
        ...[...settings, `UserKnownHostsFile ${quoted(at.known)}`].map((line) => `  ${line}`),
    ];
    await hands.files.writeText(at.config, `${sections.join("\n")}\n`, "private");
    return { config: at.config, hosts, jump: via, jumpLog: at.jumpLog };
}
/**
 * A host that does not answer is given up after half a minute, and one that has stopped answering after about 45 seconds
 * (ssh_config(5)). Nothing is asked of a person, nothing learnt of a host, and nothing of this machine reachable from there.
 */
const settings = [
    "StrictHostKeyChecking yes",
    "GlobalKnownHostsFile /dev/null",
    "UpdateHostKeys no",
    "CheckHostIP no",
    "VerifyHostKeyDNS no",
    "BatchMode yes",
    "PreferredAuthentications publickey",
    "PasswordAuthentication no",
    "KbdInteractiveAuthentication no",
    "ConnectTimeout 15",
    "ConnectionAttempts 2",
    "ServerAliveInterval 15",
    "ServerAliveCountMax 3",
    "ControlMaster no",
    "ControlPath none",
    "ClearAllForwardings yes",
    "ForwardAgent no",
    "ForwardX11 no",
    "AddKeysToAgent no",
    "RequestTTY no",
    "EscapeChar none",
    "LogLevel INFO",
];
function section(host, key, through) {
    if (!host)
        return ["Host *"];
    return [
        `Host ${host.alias}`,
        `  HostName ${host.host}`,
        `  Port ${host.port}`,
        `  User ${host.user}`,
        ...(key === null ? [] : [`  IdentityFile ${quoted(key)}`, "  IdentitiesOnly yes"]),
        ...(through === null ? [] : [`  ProxyCommand ${through}`]),
    ];
}
/** A line for the shell, in which ssh fills in host and port. */
function proxy({ config, jumpLog }) {
    const [file, log] = [config, jumpLog].map((path) => `'${slashed(path).replaceAll("'", "'\\''")}'`);
    return `ssh -F ${file} -E ${log} -W '[%h]:%p' jump`;
}
/** As ssh_config(5) quotes, in which a percent sign begins a token. */
function quoted(path) {
    return `"${slashed(path)}"`;
}
function slashed(path) {
    return path.replaceAll("\\", "/").replaceAll("%", "%%");
}
function lookedUp(label, text, { lookUp }) {
    const found = lookUp(text);
    if ("missing" in found) {
        throw new SshConfigFault(`the environment has no ${found.missing.join(", ")}, which "${label}" asks for`);
    }
    if (found.text.trim() === "")
        throw new SshConfigFault(`"${label}" is empty${text.includes("$") ? ` (${text})` : ""}`);
    return found.text;
}
function ssh_name(label, text, isRight, hands) {
    const found = lookedUp(label, text, hands).trim();
    if (!isRight(found))
        throw new SshConfigFault(`"${label}" is no name that ssh could be given (${text})`);
    return found;
}
function jumpHost(jump, user, hands) {
    return {
        alias: "jump",
        host: ssh_name("jump.host", jump.host, ssh/* isHostName */.uy, hands),
        port: jump.port,
        user: jump.user === undefined ? user : ssh_name("jump.user", jump.user, ssh/* isUserName */.RO, hands),
    };
}
/** The key in a file that only we may read, as ssh insists, and with the line end that it insists on. */
async function keyFile(key, path, label, hands) {
    if (key === undefined)
        return null;
    const found = lookedUp(label, key, hands);
    const text = isPrivateKey(found) ? found : await hands.files.readText((0,external_node_path_.resolve)(hands.root, found.trim()));
    if (text === null)
        throw new SshConfigFault(`"${label}" (${key}) is neither a private key nor a file that is there`);
    if (!isPrivateKey(text))
        throw new SshConfigFault(`"${label}" (${key}) is no private key`);
    if (hasPassphrase(text)) {
        const message = "the key has a passphrase, and nobody is there to type it: use one without, or an ssh agent";
        throw new SshConfigFault(`"${label}" (${key}): ${message}`);
    }
    await hands.files.writeText(path, `${text.replaceAll("\r", "").trim()}\n`, "private");
    return path;
}
function isPrivateKey(text) {
    return /-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(text);
}
/** By OpenSSH's own format (PROTOCOL.key), in which the cipher's name stands after 15 bytes of magic, or by the headers of PEM. */
function hasPassphrase(text) {
    if (/^-----BEGIN ENCRYPTED|^Proc-Type: .*ENCRYPTED/m.test(text))
        return true;
    const body = /-----BEGIN OPENSSH PRIVATE KEY-----\s+([A-Za-z0-9+/]{60})/.exec(text)?.[1];
    if (body === undefined)
        return false;
    return !Buffer.from(body, "base64").subarray(15).toString("latin1").startsWith("\0\0\0\x04none");
}
/** Lines of our `known_hosts` file: a key that names no host is of each of these. */
async function knownLines({ hostKeys, knownHosts }, hosts, label, hands) {
    const names = hosts.map(ssh/* knownName */.$G).join(",");
    const given = hostKeys.flatMap((text) => {
        const key = lookedUp(label, text, hands);
        const fault = (0,ssh/* hostKeyFault */.sI)(key);
        if (fault !== null)
            throw new SshConfigFault(`"${label}" (${text}) ${fault}: ${howTo(hosts)}`);
        return (0,ssh/* keyLines */.rg)(key).map((line) => ((0,ssh/* isBareKey */.UT)(line) ? `${names} ${line}` : line));
    });
    if (knownHosts === undefined)
        return given;
    const found = lookedUp("known-hosts", knownHosts, hands);
    const text = (0,ssh/* hostKeyFault */.sI)(found) === null ? found : await hands.files.readText((0,external_node_path_.resolve)(hands.root, found.trim()));
    if (text === null)
        throw new SshConfigFault(`"known-hosts" (${knownHosts}) is not there: ${howTo(hosts)}`);
    return [...given, ...(0,ssh/* keyLines */.rg)(text)];
}
function howTo(hosts) {
    const [first = { host: "app.example.com", port: 22 }] = hosts;
    return `"${(0,ssh/* keyscan */.bP)(first)}" prints it`;
}

// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(87422);
;// CONCATENATED MODULE: ./build/src/deploy/ssh-trouble.js


/** With it `ssh` and `sftp` exit where the connection is at fault; a remote command may exit with it too. */
const connectionExit = 255;
/**
 * What was wrong with the connection, by what the client itself has said in its log and not the host; null where the host
 * has told of the remote command's own exit. `ssh -v` says so; its log of a connection that is not `verbose` is of troubles alone.
 */
function troubleOf(log, to, jump) {
    if (/^debug1: client_input_channel_req: .* rtype exit-status/m.test(log))
        return null;
    // What the client says of the host behind a jump that it could not pass follows from that.
    const before = jump && (unreached(jump.log, to, jump.to) ?? knownTrouble(jump.log, jump.to));
    if (before)
        return before;
    const known = knownTrouble(log, to);
    if (known)
        return known;
    const said = lastLine(log);
    const isIn = /^Authenticated to /m.test(log);
    const what = isIn
        ? "the connection ended before the work was done, and how far it came is not known"
        : "it could not be connected to";
    return { reason: "tool-error", message: `${shown(to)}: ${what}${said === "" ? "" : `: ${said}`}` };
}
function knownTrouble(log, to) {
    const words = spoken(log).join("\n");
    const known = troubles.find((trouble) => trouble.words.test(words));
    return known ? { reason: known.reason, message: known.tell(shown(to), to, words) } : null;
}
function unreached(log, to, jump) {
    const refused = /open failed: (?:connect failed: )?(.*)/.exec(log);
    if (!refused)
        return null;
    const message = `${shown(jump)}, which is gone through, cannot reach ${shown(to)}: ${refused[1]?.trim()}`;
    return { reason: "tool-error", message };
}
/** By what the OpenSSH client prints, in this order: later ones may be said in the wake of earlier ones. */
const troubles = [
    {
        words: /REMOTE HOST IDENTIFICATION HAS CHANGED|REVOKED HOST KEY/,
        reason: "tool-error",
        tell: (where, to) => `${where} shows another host key than the config has, so nothing was sent there: somebody may stand in for it. If it was set up anew, put in its new key ("${(0,ssh/* keyscan */.bP)(to)}")`,
    },
    {
        words: /host key is known for|Host key verification failed/,
        reason: "config",
        tell: (where, to) => `${where} is not among the known hosts, so nothing was sent there: put its key into host-key or known-hosts ("${(0,ssh/* keyscan */.bP)(to)}" prints it; compare it with what the host itself has)`,
    },
    {
        words: /^Load key .*: (?:invalid format|error in libcrypto)/m,
        reason: "config",
        tell: (where) => `${where}: the key cannot be read: it is cut off, or of a format that OpenSSH does not know`,
    },
    {
        words: /Permission denied \(|Too many authentication failures|No supported authentication/,
        reason: "config",
        tell: (where, { user }, log) => `${where} refuses the login of ${user}: the public key has to stand in that user's ~/.ssh/authorized_keys there (${lastLine(log)})`,
    },
    {
        words: /Could not resolve hostname/,
        reason: "tool-error",
        tell: (where) => `${where}: no address is known for that name`,
    },
    {
        words: /connect to (?:host|address) .*: (.*)/,
        reason: "tool-error",
        tell: (where, _to, log) => `${where} cannot be reached: ${/connect to (?:host|address) .*: (.*)/.exec(log)?.[1]?.trim()}`,
    },
    {
        words: /^Connection to \S+ port \d+ timed out|^Connection timed out during banner exchange/m,
        reason: "tool-error",
        tell: (where) => `${where} takes a connection and does not answer`,
    },
    {
        words: /kex_exchange_identification|banner exchange|no matching|^Connection (?:closed|reset) by .* port \d+$/m,
        reason: "tool-error",
        tell: (where, _to, log) => `${where} ended the connection before anybody was logged in: ${lastLine(log)}`,
    },
    {
        words: /^Timeout, server/m,
        reason: "tool-error",
        tell: (where) => `${where} has stopped answering, and how far the work came is not known`,
    },
];
function shown({ host, port }) {
    return port === 22 ? host : `${host}, port ${port}`;
}
/** The client's own words, without what it says when all is well, and what newer clients advise. */
function spoken(log) {
    return log
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "" && !/^(?:debug\d: |OpenSSH_|Authenticated to |Transferred: |Bytes per second: |\*\* )/.test(line));
}
function lastLine(log) {
    return (0,core_text/* cut */.Jj)(spoken(log).at(-1) ?? "", 200);
}

;// CONCATENATED MODULE: ./build/src/targets/over-ssh.js





/** A target's work on hosts that it reaches by ssh. */
/** What is needed to connect, or the verdict if the config's settings do not give it. */
async function connect(connection, hands) {
    try {
        return { session: await openSession(connection, hands) };
    }
    catch (error) {
        if (error instanceof SshConfigFault)
            return { verdict: (0,verdict/* broken */.mw)("config", `ssh: ${error.message}`) };
        throw error;
    }
}
/**
 * The environment that a script on a host is given: what is told of the order, and the environment's own with each `$NAME`
 * looked up, or the verdict where one is missing.
 */
function remoteEnvironment(hands) {
    const env = { ...hands.told };
    for (const [name, text] of Object.entries(hands.environment.env)) {
        const found = hands.lookUp(text, name);
        if ("missing" in found) {
            const message = `the environment has no ${found.missing.join(", ")}, which "env" asks for`;
            return { verdict: (0,verdict/* broken */.mw)("config", message) };
        }
        env[name] = found.text;
    }
    return { env };
}
/** Runs a script on a host as a step called `name`, in which `shown` stands for it. An exit code is the script's own; a connection at fault is `broken`. */
async function runRemotely(name, script, host, session, hands) {
    const { command, input } = (0,remote_script/* remoteCommand */.S)(script);
    const log = (0,external_node_path_.join)(hands.folder, "ssh", `${host.alias}.log`);
    for (const file of [log, session.jumpLog])
        await hands.files.remove(file);
    return await hands.program({
        name,
        file: "ssh",
        args: ["-F", session.config, "-v", "-E", log, "-T", host.alias, command],
        shown: `ssh ${host.user}@${host.host}${script.shown === undefined ? "" : ` ${script.shown}`}`,
        input,
        holdsInput: true,
        trouble: async (code) => await sshTrouble(code, (await hands.files.readText(log)) ?? "", host, session, hands),
    });
}
/** What was wrong with the connection where `ssh` or a program over it has exited so; `log` is what the client has said. */
async function sshTrouble(code, log, host, { jump, jumpLog }, { files }) {
    if (code !== connectionExit)
        return null;
    return troubleOf(log, host, jump ? { to: jump, log: (await files.readText(jumpLog)) ?? "" } : undefined);
}


/***/ })

};
