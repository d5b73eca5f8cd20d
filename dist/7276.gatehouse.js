export const id = 7276;
export const ids = [7276];
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

/***/ 37276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gitopsTarget: () => (/* binding */ gitopsTarget)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/placeholders.js
var placeholders = __webpack_require__(46591);
// EXTERNAL MODULE: ./build/src/core/target.js
var target = __webpack_require__(78388);
// EXTERNAL MODULE: ./build/src/core/verdict.js
var core_verdict = __webpack_require__(18732);
// EXTERNAL MODULE: ./build/src/deploy/smoke.js
var smoke = __webpack_require__(91760);
;// CONCATENATED MODULE: ./build/src/targets/gitops/health.js



/** Waits until all that has to hold after a push holds, each check within its own time. */
async function becomesHealthy(action, order, revision, checks, hands) {
    for (const check of checks) {
        const verdict = await held(check, order, revision, hands);
        if (verdict.outcome === "failed")
            return (0,core_verdict/* failed */.gz)("deploy", `${action}: ${verdict.message}`);
        if (verdict.outcome !== "passed")
            return verdict;
    }
    return (0,core_verdict/* passed */.bF)("healthy");
}
async function held(check, order, revision, hands) {
    if (check.type === "run") {
        const env = { GATEHOUSE_REVISION: revision };
        return hands.command("health", check.run, { env, timeoutMs: check.withinMs });
    }
    const problems = [];
    const filled = (value) => {
        if (typeof value !== "string")
            return value;
        const got = (0,placeholders/* filledIn */.A)(value.replace(/\{\{\s*revision\s*\}\}/g, revision), order);
        if ("text" in got)
            return got.text;
        problems.push(got.problem);
        return value;
    };
    const { address, body, json } = check;
    const asked = {
        ...check,
        address: filled(address),
        ...(body === undefined ? {} : { body: filled(body) }),
        ...(json === undefined
            ? {}
            : { json: Object.fromEntries(Object.entries(json).map(([path, value]) => [path, filled(value)])) }),
    };
    if (problems[0] !== undefined)
        return (0,core_verdict/* failed */.gz)("deploy", `health: ${problems[0]}`);
    const { http, clock, signal, environment } = hands;
    hands.note(`waiting for ${asked.address}`);
    const verdict = await (0,smoke/* askHttp */.wC)(asked, environment.url, { http, clock, signal });
    return { ...verdict, message: `health: ${verdict.message}` };
}

// EXTERNAL MODULE: ./build/src/deploy/manifest-images.js
var manifest_images = __webpack_require__(11451);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/src/deploy/yaml-text.js
var yaml_text = __webpack_require__(60688);
;// CONCATENATED MODULE: ./build/src/deploy/yaml-values.js


/** Keys of a dotted path: `image.digest`, `hosts.0.name`; a backslash keeps a dot (`example\.com/weight`). */
function keysOf(path) {
    return path.split(/(?<!\\)\./).map((key) => key.replaceAll("\\.", "."));
}
/**
 * The text with a value at a place of one of its documents. A place that is not there is added where its parent is a map.
 * Rejects in words that name the place where that cannot be done, and with line and column where the text is no YAML.
 */
function withValue(text, path, value) {
    const documents = (0,yaml_text/* documentsOf */.uo)(text);
    const edits = new yaml_text/* YamlEdits */.J5(text, documents);
    const places = documents.map((document) => placeOf(document, keysOf(path)));
    const found = places.filter((place) => place.type === "found");
    const free = places.flatMap((place) => (place.type === "free" ? [place] : []));
    const [only = free[0], ...more] = found.length > 0 ? found : free;
    if (only === undefined)
        throw new Error(`has no ${path}, and no map that it could be added to`);
    if (more.length > 0)
        throw new Error(`has several documents with a place for ${path}`);
    if (only.type === "free") {
        edits.add(only.parent, only.key, value);
        return edits.done();
    }
    const { node } = only;
    if (!(0,dist/* isScalar */.jn)(node))
        throw new Error(`${path} holds more than a value`);
    if ((0,yaml_text/* isThere */.$B)(node, value))
        return text;
    edits.replace(node, (0,yaml_text/* likeBefore */.jN)(node, value));
    return edits.done();
}
/** The value at a place; undefined where there is none. */
function valueAt(text, path) {
    for (const document of (0,yaml_text/* documentsOf */.uo)(text)) {
        const place = placeOf(document, keysOf(path));
        if (place.type === "found" && (0,dist/* isScalar */.jn)(place.node))
            return place.node.value;
    }
    return undefined;
}
function placeOf(document, keys) {
    let node = document.contents;
    for (const [index, key] of keys.entries()) {
        const isLast = index === keys.length - 1;
        if ((0,dist/* isMap */.jh)(node)) {
            const pair = node.items.find((item) => (0,dist/* isScalar */.jn)(item.key) && String(item.key.value) === key);
            if (!pair)
                return isLast ? { type: "free", parent: node, key } : { type: "none" };
            node = pair.value;
        }
        else if ((0,dist/* isSeq */.oP)(node)) {
            if (!/^\d+$/.test(key) || Number(key) >= node.items.length)
                return { type: "none" };
            node = node.items[Number(key)];
        }
        else
            return { type: "none" };
    }
    return { type: "found", node };
}

;// CONCATENATED MODULE: ./build/src/targets/gitops/manifests.js




/** What has to change in a clone for the release to be what is deployed from it. */
async function changesOf(order, parts, root, files) {
    const texts = new Map();
    const open = async (path) => {
        const known = texts.get(path);
        if (known)
            return known;
        const before = await files.readText((0,external_node_path_.join)(root, path));
        const text = before === null ? null : { before, now: before };
        if (text)
            texts.set(path, text);
        return text;
    };
    for (const part of parts) {
        const problem = (await setImages(order, part, root, files, open)) ?? (await setValues(order, part, open));
        if (problem !== null)
            return { problem };
    }
    const changed = [...texts].filter(([, { before, now }]) => now !== before);
    const { images } = order.release;
    const unnamed = images.filter(({ digest }) => ![...texts.values()].some(({ now }) => now.includes(digest)));
    return {
        files: new Map(changed.map(([path, { now }]) => [path, now])),
        unnamed: unnamed.length < images.length ? unnamed.map(({ name }) => name) : [],
    };
}
async function setImages({ release }, part, root, files, open) {
    const paths = await matched(part.files, root, files);
    if ("problem" in paths)
        return paths.problem;
    if (paths.found.length === 0)
        return null;
    if (release.images.length === 0) {
        return `${release.version} has no image: no gate that this one needs has pushed one`;
    }
    const named = new Set();
    for (const path of paths.found) {
        const text = await open(path);
        const set = at(path, () => (0,manifest_images/* withImages */.n)(text?.now ?? "", release.images));
        if ("problem" in set)
            return set.problem;
        for (const name of set.got.named)
            named.add(name);
        if (text)
            text.now = set.got.text;
    }
    if (named.size > 0)
        return null;
    const images = release.images.map(({ name }) => name).join(", ");
    return `none of ${paths.found.join(", ")} names ${images}: nothing would be deployed`;
}
async function setValues(order, { set }, open) {
    for (const [path, values] of Object.entries(set)) {
        const text = await open(path);
        if (text === null)
            return `there is no ${path}`;
        for (const [place, setting] of Object.entries(values)) {
            const value = settingOf(setting, order);
            if ("problem" in value)
                return `${place} of ${path}: ${value.problem}`;
            const changed = at(path, () => withValue(text.now, place, value.value));
            if ("problem" in changed)
                return changed.problem;
            text.now = changed.got;
        }
    }
    return null;
}
/** A file of a clone in which something of the release stands; null if there is none. */
async function isOfRelease(order, part, root, files) {
    const { images } = order.release;
    for (const path of part.files.length > 0 ? await files.glob(part.files, root) : []) {
        const text = (await files.readText(path)) ?? "";
        if (images.some(({ digest }) => text.includes(digest)))
            return inRoot(path, root);
    }
    for (const [path, values] of Object.entries(part.set)) {
        const text = await files.readText((0,external_node_path_.join)(root, path));
        for (const [place, setting] of text === null ? [] : Object.entries(values)) {
            const value = settingOf(setting, order);
            const there = at(path, () => valueAt(text ?? "", place));
            const isOwn = typeof setting === "string" && /\{\{\s*(version|commit|image|digest)\b/.test(setting);
            if (isOwn && "value" in value && "got" in there && there.got === value.value)
                return path;
        }
    }
    return null;
}
async function matched(globs, root, files) {
    if (globs.length === 0)
        return { found: [] };
    const left = globs.filter((glob) => glob.startsWith("!"));
    for (const glob of globs.filter((each) => !each.startsWith("!"))) {
        if ((await files.glob([glob, ...left], root)).length === 0)
            return { problem: `no file matches ${glob}` };
    }
    return { found: (await files.glob(globs, root)).map((path) => inRoot(path, root)) };
}
function inRoot(path, root) {
    return path.slice(root.length + 1).replaceAll("\\", "/");
}
/** A weight by itself is a number; any other text is text, whatever it looks like. */
function settingOf(setting, order) {
    if (typeof setting !== "string")
        return { value: setting };
    if (/^\{\{\s*weight\s*\}\}$/.test(setting))
        return { value: order.weight };
    const filled = (0,placeholders/* filledIn */.A)(setting, order);
    return "problem" in filled ? filled : { value: filled.text };
}
function at(path, work) {
    try {
        return { got: work() };
    }
    catch (error) {
        return { problem: `${path}: ${error instanceof Error ? error.message : String(error)}` };
    }
}

;// CONCATENATED MODULE: ./build/src/targets/gitops/repository.js

/** A fresh clone of the repository of manifests: its tip alone, in the folder of the action. */
class Manifests {
    spec;
    hands;
    folder;
    /** As people know it: never with a token. */
    name;
    address;
    constructor(spec, hands) {
        this.spec = spec;
        this.hands = hands;
        this.folder = (0,external_node_path_.join)(hands.folder, "manifests");
        this.address = wholeAddress(spec.repository, hands);
        this.name = spec.branch === undefined ? spec.repository : `${spec.branch} of ${spec.repository}`;
    }
    /** Takes the place of what was cloned before. */
    async clone() {
        await this.hands.files.remove(this.folder);
        const { branch } = this.spec;
        const args = ["clone", "--quiet", "--depth=1", "--single-branch", "--no-tags"];
        const which = branch === undefined ? [] : [`--branch=${branch}`];
        const { verdict } = await this.git("clone", [...args, ...which, "--", this.address, this.folder], this.hands.folder);
        return verdict;
    }
    /** Commits all that was changed of what git knows. */
    async commit(message) {
        const args = ["commit", "--quiet", "--all", "--cleanup=verbatim", "--file=-"];
        const { verdict } = await this.git("commit", args, this.folder, message);
        return verdict;
    }
    /** `isOvertaken` where it was refused as somebody else has pushed since the clone. */
    async push() {
        const { verdict, stdout } = await this.git("push", ["push", "--porcelain", "origin", "HEAD"], this.folder);
        return { verdict, isOvertaken: verdict.outcome === "failed" && overtaken.test(stdout) };
    }
    /** The commit that the clone is at. */
    async revision() {
        const { verdict, stdout } = await this.git("rev-parse", ["rev-parse", "HEAD"], this.folder);
        return verdict.outcome === "passed" ? { commit: stdout.trim() } : { verdict };
    }
    git(name, args, cwd, input) {
        const { spec } = this;
        const settings = [...plain, ...this.credentials()].flatMap((setting) => ["-c", setting]);
        const env = { ...unattended, ...identity(spec.author), ...this.secrets() };
        const shown = ["git", ...args.filter((arg) => arg !== "--")].join(" ");
        return this.hands.program({ name, file: "git", args: [...settings, ...args], shown, input, env, cwd });
    }
    /** Settings by which the token is given to that server alone; what they name is in the environment. */
    credentials() {
        if (this.spec.token === undefined)
            return [];
        const { origin } = new URL(this.address);
        return ["credential.helper=", `credential.${origin}.helper=${helper}`, `http.${origin}/.extraHeader=`];
    }
    secrets() {
        const ssh = this.hands.lookUp("$GIT_SSH_COMMAND");
        return {
            ...("missing" in ssh ? { GIT_SSH_COMMAND: "ssh -o BatchMode=yes" } : {}),
            ...(this.spec.token === undefined ? {} : { GATEHOUSE_MANIFESTS_TOKEN: this.spec.token }),
        };
    }
}
/** Nobody is there to answer a question. */
const unattended = { GIT_TERMINAL_PROMPT: "0", GIT_ASKPASS: "", GCM_INTERACTIVE: "never", LC_ALL: "C" };
/** Files as they are in the repository; links as the text that they are, so that none leads out of the clone. */
const plain = [
    "core.symlinks=false",
    "core.autocrlf=false",
    "filter.lfs.smudge=",
    "filter.lfs.process=",
    "filter.lfs.clean=",
    "filter.lfs.required=false",
];
/** GitHub takes any user name beside a token; a name that the address has is kept by git. */
const helper = '!f() { if test "$1" = get; then printf "username=x-access-token\\npassword=%s\\n" "$GATEHOUSE_MANIFESTS_TOKEN"; fi; }; f';
/** What `git push --porcelain` says of a branch that has moved on, before the push or during it. */
const overtaken = /^!\t.*(\((fetch first|non-fast-forward|stale info)\)|cannot lock ref|failed to update ref|incorrect old value)/m;
/** A dollar in it asks for nothing. */
function identity(author) {
    const [name, email] = [author.name.replaceAll("$", "$$$$"), author.email.replaceAll("$", "$$$$")];
    return { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email, GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: email };
}
function wholeAddress(repository, hands) {
    if (/^\w+:\/\/|:/.test(repository))
        return repository;
    const server = hands.lookUp("$GITHUB_SERVER_URL");
    return `${"text" in server && server.text !== "" ? server.text : "https://github.com"}/${repository}`;
}

;// CONCATENATED MODULE: ./build/src/targets/gitops/gitops.js







/** Of a repository into which many push at once. The last wait is 8 s, and all together are 16. */
const attempts = 6;
const firstWaitMs = 500;
/** Commits the release to a repository of manifests, and waits until what deploys from there has done so. */
const gitopsTarget = async (action, asked, spec, hands) => {
    // Without a canary whoever is deployed has all of the traffic from the start.
    const isWhole = hands.environment.weights.length === 0;
    const order = isWhole ? { ...asked, weight: 100 } : asked;
    const hasAll = isWhole || (action !== "deploy" && action !== "weight");
    const parts = spec.stable && hasAll ? [spec, spec.stable] : [spec];
    if (action === "status")
        return holds(order, spec, parts, hands);
    return action === "rollback" && (0,target/* isRemoval */.f)(order)
        ? nothingThere(order, spec, hands)
        : pushed(action, order, spec, parts, hands);
};
async function pushed(action, order, spec, parts, hands) {
    const subject = subjectOf(action, order, spec, hands.environment.name);
    if ("problem" in subject)
        return (0,core_verdict/* failed */.gz)("deploy", `${action}: ${subject.problem}`);
    for (let attempt = 1;; attempt++) {
        const manifests = new Manifests(spec, hands);
        const cloned = await manifests.clone();
        if (cloned.outcome !== "passed")
            return cloned;
        const changes = await changesOf(order, parts, manifests.folder, hands.files);
        if ("problem" in changes)
            return (0,core_verdict/* failed */.gz)("deploy", `${action}: ${manifests.name}: ${changes.problem}`);
        if (changes.files.size === 0) {
            hands.note(`${manifests.name} has ${order.release.version} already: nothing to commit`);
        }
        else {
            for (const [file, text] of changes.files)
                await hands.files.writeText((0,external_node_path_.join)(manifests.folder, file), text);
            const committed = await manifests.commit(`${subject.text}\n\n${trailers(action, order, hands)}`);
            if (committed.outcome !== "passed")
                return committed;
            const { verdict, isOvertaken } = await manifests.push();
            if (isOvertaken && attempt < attempts) {
                hands.note("somebody else has pushed in the meantime: once more, on top of theirs");
                await hands.clock.wait(firstWaitMs * 2 ** (attempt - 1), hands.signal);
                if (hands.signal.aborted)
                    return (0,core_verdict/* cancelled */.KW)("interrupted", `${action}: stopped before it was pushed`);
                continue;
            }
            if (verdict.outcome !== "passed")
                return verdict;
        }
        // What is for the canary alone may know fewer images.
        if (changes.unnamed.length > 0 && parts.length === (spec.stable ? 2 : 1))
            hands.note(`${manifests.name} does not name ${changes.unnamed.join(", ")}`);
        const revision = await manifests.revision();
        if ("verdict" in revision)
            return revision.verdict;
        const healthy = await becomesHealthy(action, order, revision.commit, spec.health, hands);
        if (healthy.outcome !== "passed")
            return healthy;
        return (0,core_verdict/* passed */.bF)(`${action}: ${manifests.name} has ${order.release.version} as of ${revision.commit.slice(0, 7)}`);
    }
}
/** Whether the branch has what the order asks for. */
async function holds(order, spec, parts, hands) {
    const manifests = new Manifests(spec, hands);
    const cloned = await manifests.clone();
    if (cloned.outcome !== "passed")
        return cloned;
    const changes = await changesOf(order, parts, manifests.folder, hands.files);
    const { version } = order.release;
    if ("problem" in changes)
        return (0,core_verdict/* failed */.gz)("deploy", `status: ${manifests.name}: ${changes.problem}`);
    if (changes.files.size === 0)
        return (0,core_verdict/* passed */.bF)(`status: ${manifests.name} has ${version}`);
    const files = [...changes.files.keys()].join(", ");
    return (0,core_verdict/* failed */.gz)("deploy", `status: ${manifests.name} does not have ${version} any more: ${files}`);
}
/** The end of a first release: what stood there before it is not known. Passed where nothing of it has come there. */
async function nothingThere(order, spec, hands) {
    const manifests = new Manifests(spec, hands);
    const cloned = await manifests.clone();
    if (cloned.outcome !== "passed")
        return cloned;
    const { version } = order.release;
    const { stable } = spec;
    const there = (await isOfRelease(order, spec, manifests.folder, hands.files)) ??
        (stable ? await isOfRelease(order, stable, manifests.folder, hands.files) : null);
    if (there === null)
        return (0,core_verdict/* passed */.bF)(`rollback: nothing of ${version} is in ${manifests.name}`);
    const words = `no release was healthy here before ${version}, and what it has taken the place of is not known`;
    return (0,core_verdict/* failed */.gz)("deploy", `rollback: ${manifests.name}: ${words}: revert ${there} by hand`);
}
function subjectOf(action, order, spec, environment) {
    if (spec.message !== undefined)
        return (0,placeholders/* filledIn */.A)(spec.message, order);
    const { version } = order.release;
    switch (action) {
        case "weight":
            return { text: `deploy ${environment}: ${version} at ${order.weight} %` };
        case "promote":
            return { text: `promote ${environment}: ${version}` };
        case "rollback":
            return { text: `roll back ${environment}: ${version}` };
        default:
            return { text: `deploy ${environment}: ${version}` };
    }
}
/** By which whoever reads the history, or a program, finds the run that a commit comes from. */
function trailers(action, { release, replaces }, hands) {
    const run = hands.lookUp("$GITHUB_SERVER_URL/$GITHUB_REPOSITORY/actions/runs/$GITHUB_RUN_ID");
    const lines = {
        Environment: hands.environment.name,
        Action: action,
        Version: release.version,
        Commit: release.commit,
        ...(replaces ? { Replaces: replaces.version } : {}),
        ...("text" in run ? { Run: run.text } : {}),
    };
    return Object.entries(lines)
        .map(([name, value]) => `Gatehouse-${name}: ${value}\n`)
        .join("");
}


/***/ })

};
