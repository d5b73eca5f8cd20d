export const id = 1583;
export const ids = [1583];
export const modules = {

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

/***/ 66926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ waitSeconds),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   VN: () => (/* binding */ clusterProgram),
/* harmony export */   _f: () => (/* binding */ isVerdict),
/* harmony export */   lo: () => (/* binding */ inTurn),
/* harmony export */   sR: () => (/* binding */ literalOrder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var _core_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18732);



/** How a program is called, and where people get it. */
const programs = {
    kubectl: {
        context: "--context",
        install: 'a step before with "uses: azure/setup-kubectl@v4", or kubernetes.io/docs/tasks/tools',
    },
    helm: {
        context: "--kube-context",
        install: 'a step before with "uses: azure/setup-helm@v4", or helm.sh/docs/intro/install',
    },
};
/** The program for one cluster, or why that cannot be reached. */
async function clusterProgram(file, place, hands) {
    const config = await kubeconfigOf(place, hands);
    if (config !== null && typeof config !== "string")
        return config;
    const { context, install } = programs[file];
    const env = config === null ? {} : { KUBECONFIG: config.replaceAll("$", "$$$$") };
    return async ({ name, args, isOffline = false, ...call }) => {
        const where = place.context === undefined || isOffline ? [] : [`${context}=${place.context}`];
        const run = await hands.program({ ...call, name, file, args: [...args, ...where], env });
        const { verdict } = run;
        if (verdict.outcome !== "broken" || verdict.reason !== "tool-missing")
            return run;
        return { ...run, verdict: { ...verdict, message: `${verdict.message} (install it by ${install})` } };
    };
}
/** True for what says that something cannot be had, in the place of which it stands. */
function isVerdict(value) {
    return "outcome" in value;
}
/** Absolute path of the kubeconfig; null where the programs find their own. A text gets a file that nobody else may read. */
async function kubeconfigOf({ kubeconfig }, hands) {
    if (kubeconfig === undefined)
        return null;
    const found = hands.lookUp(kubeconfig);
    if ("missing" in found)
        return (0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .broken */ .mw)("config", `the environment has no ${found.missing.join(", ")}, which "kubeconfig" asks for`);
    if (found.text.trim() === "")
        return (0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .broken */ .mw)("config", `"kubeconfig" (${kubeconfig}) is empty`);
    if (/^\s*\{|[\r\n]|^apiVersion:/.test(found.text)) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(hands.folder, "kubeconfig");
        await hands.files.writeText(file, found.text, "private");
        return file;
    }
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(found.text) ? found.text : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(hands.environment.workingDirectory, found.text);
    if ((await hands.files.stat(path)) !== null)
        return path;
    return (0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .broken */ .mw)("config", `the kubeconfig ${kubeconfig.startsWith("$") ? `that ${kubeconfig} names` : kubeconfig} is not there`);
}
/**
 * How long the cluster may take to come to rest, in whole seconds: a tenth less than the program has, and at least five
 * seconds, so that it ends by itself and says what it waits for.
 */
function waitSeconds({ timeoutMs }) {
    return Math.max(1, Math.floor(Math.min(timeoutMs * 0.9, timeoutMs - 5_000) / 1000));
}
/** What a program printed of its own accord, as one line. */
function oneLine(text) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_1__.stripVTControlCharacters)(text).replace(/\s+/g, " ").trim();
}
/** The order with its words escaped for a text in which `$NAME` is looked up afterwards: a tag may hold a dollar. */
function literalOrder(order) {
    const literal = (text) => text.replaceAll("$", "$$$$");
    const { release } = order;
    return { ...order, release: { ...release, version: literal(release.version) } };
}
/** One thing after the other, up to the first that does not pass; the last verdict. */
async function inTurn(things) {
    let last = (0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .passed */ .bF)("");
    for (const thing of things)
        if (last.outcome === "passed")
            last = await thing();
    return last;
}


/***/ }),

/***/ 20223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ inTreeOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/**
 * Has something done with the files of a commit: it is given the absolute path of the environment's working directory, in
 * a tree of that commit that is gone afterwards. Gives back what that gives, or why the commit cannot be had.
 */
async function inTreeOf(commit, { git, folder, root, environment, note }, use) {
    const tree = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "commit");
    // It lies in the folder of the action, and goes with that: what was done with it stands.
    const removed = () => git.removeWorktree(tree).catch((error) => note(`${tree} cannot be removed: ${missing(error).missing}`));
    try {
        await git.fetchCommits([commit]);
    }
    catch (error) {
        return missing(error);
    }
    try {
        await git.addWorktree(tree, commit);
    }
    catch (error) {
        await removed();
        return missing(error);
    }
    try {
        return await use((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(tree, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, environment.workingDirectory)));
    }
    finally {
        await removed();
    }
}
function missing(error) {
    return { missing: error instanceof Error ? error.message : String(error) };
}


/***/ }),

/***/ 61583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kubectlTarget: () => (/* binding */ kubectlTarget)
});

// EXTERNAL MODULE: ./build/src/core/target.js
var target = __webpack_require__(78388);
// EXTERNAL MODULE: ./build/src/core/verdict.js
var core_verdict = __webpack_require__(18732);
// EXTERNAL MODULE: ./build/src/targets/cluster.js
var targets_cluster = __webpack_require__(66926);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(87422);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/src/core/rollout.js
var rollout = __webpack_require__(5888);
// EXTERNAL MODULE: ./build/src/deploy/manifest-images.js
var manifest_images = __webpack_require__(11451);
;// CONCATENATED MODULE: ./build/src/targets/kubectl/objects.js



/** What says on a workload or a Job which release it is of, and on anything whether it was made by a first release. */
const marks = {
    version: "gatehouse/version",
    commit: "gatehouse/commit",
    createdBy: "gatehouse/created-by",
    track: "gatehouse/track",
};
function isJsonMap(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** The map at a path; an empty one where there is none. */
function mapAt(object, ...path) {
    let here = object;
    for (const key of path) {
        const next = here[key];
        here = isJsonMap(next) ? next : {};
    }
    return here;
}
/** The objects of a YAML or JSON text, lists taken apart. Throws with the place in `file` where it holds anything else. */
function parseObjects(text, file) {
    // As kubectl reads it: YAML 1.1, in which 0644 is octal and "on" is true, but with times and dates as text.
    const documents = (0,yaml_dist/* parseAllDocuments */.hR)(text, { version: "1.1", customTags: withoutTimes });
    if (!Array.isArray(documents))
        return [];
    return documents.flatMap((document) => {
        const [fault] = document.errors;
        if (fault)
            throw new Error(`${file}: ${fault.message.split("\n")[0]}`);
        const value = document.toJS();
        return value === null || value === undefined ? [] : objectsIn(value, file);
    });
}
function withoutTimes(tags) {
    const isTime = (tag) => typeof tag === "string"
        ? /^(timestamp|intTime|floatTime)$/.test(tag)
        : tag.tag.endsWith("timestamp") || tag.format === "TIME";
    return tags.filter((tag) => !isTime(tag));
}
function objectsIn(value, file) {
    if (!isJsonMap(value))
        throw new Error(`${file}: a document is no object of Kubernetes`);
    if (value.kind === "List" && Array.isArray(value.items))
        return value.items.flatMap((item) => objectsIn(item, file));
    if (isJsonMap(value.metadata) && value.metadata.generateName !== undefined && value.metadata.name === undefined)
        throw new Error(`${file}: kubectl cannot apply what is named by generateName: give it a metadata.name`);
    if (!isKubeObject(value))
        throw new Error(`${file}: an object has no apiVersion, kind or metadata.name`);
    return [value];
}
function isKubeObject(value) {
    const { apiVersion, kind, metadata } = value;
    const isNamed = isJsonMap(metadata) && typeof metadata.name === "string" && metadata.name !== "";
    return typeof apiVersion === "string" && typeof kind === "string" && isNamed;
}
/** Objects with the images of a release by digest wherever an `image` names them, and the names of those that were found. */
function withReleaseImages(objects, images) {
    const named = new Set();
    const of = (value, key) => {
        if (Array.isArray(value))
            return value.map((item) => of(item));
        if (isJsonMap(value))
            return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, of(item, name)]));
        if (key !== "image" || typeof value !== "string")
            return value;
        const image = images.find(({ name }) => name === (0,manifest_images/* repositoryOf */._)(value));
        if (image)
            named.add(image.name);
        return image ? (0,rollout/* imageByDigest */.jq)(image) : value;
    };
    return { objects: objects.map((object) => ({ ...object, ...mapped(object, of) })), named };
}
function mapped(object, of) {
    const { spec } = object;
    return spec === undefined ? {} : { spec: of(spec) };
}
/** `deployment/api`: how kubectl is told of it. */
function refOf({ apiVersion, kind, metadata }) {
    const group = apiVersion.includes("/") ? `.${apiVersion.split("/")[0]}` : "";
    const plural = kind === "Rollout" ? `rollouts${group}` : kind.toLowerCase();
    return `${plural}/${metadata.name}`;
}
/** Its own namespace; null for one that says nothing of it. */
function namespaceIn({ metadata }) {
    return typeof metadata.namespace === "string" ? metadata.namespace : null;
}
/** One object is the same as another if these are. */
function identity(object) {
    return `${object.apiVersion.split("/")[0]} ${object.kind} ${namespaceIn(object) ?? ""} ${object.metadata.name}`;
}
/** An object of Argo Rollouts, which replaces its pods step by step. */
function isRollout({ apiVersion, kind }) {
    return kind === "Rollout" && apiVersion.startsWith("argoproj.io/");
}
function isDeployment({ apiVersion, kind }) {
    return kind === "Deployment" && apiVersion.startsWith("apps/");
}
/** What runs pods, and takes the place of others step by step. */
function isWorkload(object) {
    const isOfApps = object.apiVersion.startsWith("apps/") && /^(Deployment|StatefulSet|DaemonSet)$/.test(object.kind);
    return isOfApps || isRollout(object);
}
/** What runs once, to its end. */
function isJob({ apiVersion, kind }) {
    return kind === "Job" && apiVersion.startsWith("batch/");
}
/** A workload or a Job that says which release it is of; anything else stays as it is. */
function ofRelease(object, { version, commit }) {
    return isWorkload(object) || isJob(object)
        ? annotated(object, { [marks.version]: version, [marks.commit]: commit })
        : object;
}
function annotated(object, more) {
    return {
        ...object,
        metadata: { ...object.metadata, annotations: { ...mapAt(object, "metadata", "annotations"), ...more } },
    };
}
/** One text for `kubectl -f -`. */
function listText(objects) {
    return JSON.stringify({ apiVersion: "v1", kind: "List", items: objects });
}
/** Images of the containers that a workload runs; those before which it starts are `initContainers`. */
function imagesIn(workload, which = "containers") {
    const { [which]: containers } = mapAt(workload, "spec", "template", "spec");
    if (!Array.isArray(containers))
        return [];
    return containers.flatMap((one) => (isJsonMap(one) && typeof one.image === "string" ? [one.image] : []));
}
/** The shortest value of a Secret that is taken for one where it stands as it is: shorter ones are words such as `admin`. */
const shortestSecret = 8;
/** Values of Secrets, as they are and as Base64. */
function secretsIn(objects) {
    const texts = (map) => Object.values(map).filter((value) => typeof value === "string" && value !== "");
    const own = objects.filter(({ apiVersion, kind }) => apiVersion === "v1" && kind === "Secret");
    return own.flatMap((secret) => {
        const encoded = texts(mapAt(secret, "data")).map((text) => text.trim());
        const plain = [
            ...encoded.map((text) => Buffer.from(text, "base64").toString("utf8")),
            ...texts(mapAt(secret, "stringData")),
        ];
        return [...encoded, ...plain.filter((text) => text.length >= shortestSecret)];
    });
}

;// CONCATENATED MODULE: ./build/src/targets/kubectl/place.js

/** Tells kubectl where an object is; of several, each may say so itself. */
function placeOf({ namespace }, object) {
    const own = (object ? namespaceIn(object) : null) ?? namespace;
    return own === undefined ? [] : [`--namespace=${own}`];
}

;// CONCATENATED MODULE: ./build/src/targets/kubectl/why.js




/** Why a workload does not come up: what its pods wait for, its own conditions, and what the cluster has warned of. */
const container = dist/* object */.Ikc({
    name: dist/* string */.YjP(),
    restartCount: dist/* optional */.lqM(dist/* number */.aig(), 0),
    state: dist/* optional */.lqM(dist/* object */.Ikc({ waiting: dist/* optional */.lqM(dist/* object */.Ikc({ reason: dist/* optional */.lqM(dist/* string */.YjP()), message: dist/* optional */.lqM(dist/* string */.YjP()) })) })),
    lastState: dist/* optional */.lqM(dist/* object */.Ikc({ terminated: dist/* optional */.lqM(dist/* object */.Ikc({ reason: dist/* optional */.lqM(dist/* string */.YjP()), exitCode: dist/* number */.aig() })) })),
});
const condition = dist/* object */.Ikc({
    type: dist/* string */.YjP(),
    status: dist/* string */.YjP(),
    reason: dist/* optional */.lqM(dist/* string */.YjP()),
    message: dist/* optional */.lqM(dist/* string */.YjP()),
});
const statusSchema = dist/* object */.Ikc({
    conditions: dist/* optional */.lqM(dist/* array */.YOg(condition), []),
    containerStatuses: dist/* optional */.lqM(dist/* array */.YOg(container), []),
    initContainerStatuses: dist/* optional */.lqM(dist/* array */.YOg(container), []),
});
/** ` (api-7f: ImagePullBackOff: …; …)`; empty where nothing is known. Three reasons at most. */
async function whyNotReady(workload, cluster) {
    const { kubectl, spec } = cluster;
    const place = placeOf(spec, workload);
    const { name } = workload.metadata;
    const selected = isJob(workload) ? { "job-name": name } : mapAt(workload, "spec", "selector", "matchLabels");
    const labels = Object.entries(selected).map(([key, value]) => `${key}=${value}`);
    const each = '{range .items[*]}{.metadata.name}{"\\t"}{.status}{"\\n"}{end}';
    const pods = labels.length === 0
        ? []
        : lines((await kubectl({
            name: `pods of ${name}`,
            args: ["get", "pods", `--selector=${labels.join(",")}`, `--output=jsonpath=${each}`, ...place],
        })).stdout);
    const reasons = pods.flatMap(([pod = "", text = ""]) => podReasons(pod, text));
    const distinct = grouped(reasons.length > 0 ? reasons : await warnings(name, cluster, place));
    return distinct.length === 0 ? "" : ` (${distinct.slice(0, 3).join("; ")})`;
}
/** Each reason once: `api-7f and 2 more: ImagePullBackOff: …`. */
function grouped(reasons) {
    const names = new Map();
    for (const [name, said] of reasons)
        names.set(said, [...(names.get(said) ?? []), name]);
    return [...names].map(([said, [first, ...more]]) => `${first}${more.length > 0 ? ` and ${more.length} more` : ""}: ${said}`);
}
function podReasons(pod, text) {
    const status = readStatus(text);
    if (!status)
        return [];
    const unscheduled = status.conditions
        .filter(({ type, status: is }) => type === "PodScheduled" && is === "False")
        .map(({ reason, message }) => [pod, words(reason, message)]);
    const waiting = [...status.initContainerStatuses, ...status.containerStatuses].flatMap((own) => {
        const { reason, message } = own.state?.waiting ?? {};
        const ended = own.lastState?.terminated;
        if (reason === undefined || reason === "ContainerCreating" || reason === "PodInitializing")
            return [];
        const last = ended ? `, ended with ${ended.reason ?? "code"} ${ended.exitCode}, ${own.restartCount} restarts` : "";
        return [[pod, `${words(reason, message)}${last}`]];
    });
    return [...unscheduled, ...waiting];
}
/** What the cluster said of the workload, its replica sets or its pods; newest last. */
async function warnings(name, { kubectl }, place) {
    const each = '{range .items[*]}{.involvedObject.name}{"\\t"}{.reason}{"\\t"}{.message}{"\\n"}{end}';
    const args = ["get", "events", "--field-selector=type=Warning", `--output=jsonpath=${each}`, ...place];
    const { stdout } = await kubectl({ name: `warnings of ${name}`, args });
    return lines(stdout)
        .filter(([of = ""]) => of === name || of.startsWith(`${name}-`))
        .map(([of = "", reason, message]) => [of, words(reason, message)])
        .reverse();
}
function lines(text) {
    return text
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => line.split("\t"));
}
function readStatus(text) {
    const parsed = dist/* safeParse */.xLC(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* parseJson */.qFJ(), statusSchema), text);
    return parsed.success ? parsed.output : null;
}
function words(reason, message) {
    return [reason, message]
        .filter((part) => part !== undefined && part !== "")
        .map((part) => (0,targets_cluster/* oneLine */.TN)(part ?? ""))
        .join(": ");
}

;// CONCATENATED MODULE: ./build/src/targets/kubectl/in-cluster.js





async function apply(name, objects, cluster, dryRun = false) {
    if (objects.length === 0)
        return (0,core_verdict/* passed */.bF)(`${name}: nothing to do`);
    const args = ["apply", "--filename=-", ...(dryRun ? ["--dry-run=server"] : []), ...placeOf(cluster.spec)];
    return explained((await cluster.kubectl({ name, args, input: listText(objects) })).verdict);
}
/** Takes objects away, and waits until they are gone. */
async function remove(objects, cluster) {
    if (objects.length === 0)
        return (0,core_verdict/* passed */.bF)("nothing to take away");
    const { kubectl, spec, hands } = cluster;
    const wait = ["--ignore-not-found", "--wait", `--timeout=${(0,targets_cluster/* waitSeconds */.Dh)(hands.environment)}s`];
    const args = ["delete", "--filename=-", ...wait, ...placeOf(spec)];
    return (await kubectl({ name: "delete", args, input: listText(objects) })).verdict;
}
/** Those of the objects that the cluster has. */
async function existing(objects, cluster) {
    const { kubectl, spec } = cluster;
    const columns = [
        ...["KIND:.kind", "NAMESPACE:.metadata.namespace", "NAME:.metadata.name"],
        ...[`BY:.metadata.annotations.${marks.createdBy}`, `COMMIT:.metadata.annotations.${marks.commit}`],
        ...[`TRACK:.metadata.labels.${marks.track}`, "API:.apiVersion"],
    ].join(",");
    const args = ["get", "--filename=-", "--ignore-not-found", "--no-headers", `--output=custom-columns=${columns}`];
    const { verdict, stdout } = await kubectl({
        name: "look for the objects",
        args: [...args, ...placeOf(spec)],
        input: listText(objects),
    });
    if (verdict.outcome !== "passed")
        return explained(verdict);
    const rows = stdout.split("\n").map((line) => line.trim().split(/\s+/));
    const isNamed = (object, [kind, , name, , , , api = ""]) => kind === object.kind && name === object.metadata.name && groupOf(api) === groupOf(object.apiVersion);
    return objects.flatMap((object) => {
        const own = namespaceIn(object);
        // One that does not say where it is, is not where another one of its name says that it is.
        const row = rows.find((each) => isNamed(object, each) &&
            (own === null
                ? !objects.some((other) => isNamed(other, each) && namespaceIn(other) === each[1])
                : own === each[1]));
        const known = (text) => (text === undefined || text === "<none>" ? null : text);
        return row ? [{ object, createdBy: known(row[3]), commit: known(row[4]), isCanary: row[5] === "canary" }] : [];
    });
}
function groupOf(apiVersion) {
    return apiVersion.includes("/") ? (apiVersion.split("/")[0] ?? "") : "";
}
/** Waits until each workload runs what it was told to; where one does not, says why. */
async function rolledOut(workloads, cluster, seconds = (0,targets_cluster/* waitSeconds */.Dh)(cluster.hands.environment)) {
    const { kubectl, spec, hands } = cluster;
    for (const workload of workloads) {
        const ref = refOf(workload);
        if (mapAt(workload, "spec", "updateStrategy").type === "OnDelete") {
            hands.note(`${ref} replaces a pod only once somebody deletes it (OnDelete): it is not waited for`);
            continue;
        }
        const args = ["rollout", "status", ref, `--timeout=${seconds}s`, ...placeOf(spec, workload)];
        const { verdict } = await kubectl({ name: `wait for ${ref}`, args });
        if (verdict.outcome === "failed")
            return (0,core_verdict/* failed */.gz)("deploy", `${verdict.message}${await whyNotReady(workload, cluster)}`);
        if (verdict.outcome !== "passed")
            return verdict;
    }
    return (0,core_verdict/* passed */.bF)(`${workloads.length} ready`);
}
/** Asks for parts of one object, each on a line of its own. */
async function partsOf(object, name, paths, cluster) {
    const template = paths.map((path) => `{${path}}`).join('{"\\n"}');
    const args = [
        "get",
        refOf(object),
        "--ignore-not-found",
        `--output=jsonpath=${template}`,
        ...placeOf(cluster.spec, object),
    ];
    const run = await cluster.kubectl({ name, args });
    return { ...run, parts: run.stdout === "" ? [] : run.stdout.split("\n") };
}
function explained(verdict) {
    const [, job] = /The Job \\?"([^"\\]+)\\?" is invalid: spec\.template/.exec(verdict.message) ?? [];
    if (job !== undefined)
        return (0,core_verdict/* failed */.gz)("deploy", `a Job cannot be changed: delete the Job ${job}, so that it can be made anew`);
    if (!/no matches for kind "Rollout"/.test(verdict.message))
        return verdict;
    return { ...verdict, message: `${verdict.message} (Argo Rollouts is not installed in this cluster)` };
}

;// CONCATENATED MODULE: ./build/src/targets/kubectl/argo.js








/**
 * Rollouts of Argo (argoproj.io/v1alpha1): their controller moves the traffic. Gatehouse writes the steps, each weight
 * followed by a pause without end, and lets it go on as `kubectl argo rollouts promote` does, by the status subresource.
 */
/** The Rollout with the environment's weights as its steps, before which it stands at 0; or why it cannot have them. */
function withSteps(rollout, weights) {
    if (weights.length === 0)
        return rollout;
    const spec = mapAt(rollout, "spec");
    const strategy = mapAt(spec, "strategy");
    if (strategy.blueGreen !== undefined)
        return `${refOf(rollout)} is blue-green, and knows no weights`;
    if (spec.workloadRef !== undefined)
        return `${refOf(rollout)} takes its pods from another object (workloadRef), which would change at once: a canary needs a template of its own`;
    const steps = [0, ...weights].flatMap((weight) => [{ setWeight: weight }, { pause: {} }]);
    return { ...rollout, spec: { ...spec, strategy: { ...strategy, canary: { ...mapAt(strategy, "canary"), steps } } } };
}
/** What its controller has told whoever shares out the traffic; absent where the number of pods does. */
const weightsSchema = dist/* object */.Ikc({
    canary: dist/* object */.Ikc({ weight: dist/* optional */.lqM(dist/* number */.aig(), 0) }),
    verified: dist/* optional */.lqM(dist/* nullable */.mee(dist/* boolean */.zMY())),
});
const argo_statusSchema = dist/* object */.Ikc({
    observedGeneration: dist/* optional */.lqM(dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig()])),
    workloadObservedGeneration: dist/* optional */.lqM(dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig()])),
    phase: dist/* optional */.lqM(dist/* string */.YjP()),
    message: dist/* optional */.lqM(dist/* string */.YjP()),
    currentStepIndex: dist/* optional */.lqM(dist/* nullable */.mee(dist/* number */.aig())),
    currentPodHash: dist/* optional */.lqM(dist/* string */.YjP()),
    stableRS: dist/* optional */.lqM(dist/* string */.YjP()),
    canary: dist/* optional */.lqM(dist/* object */.Ikc({ weights: dist/* optional */.lqM(dist/* nullable */.mee(weightsSchema)) })),
});
function isShare({ canary }, weight) {
    const weights = canary?.weights ?? null;
    return weights === null || (weights.canary.weight === weight && weights.verified !== false);
}
/** The pods that are stable are those of what was applied. From then on it has no canary, ready or not. */
function isStable({ currentPodHash, stableRS }) {
    return stableRS !== undefined && currentPodHash === stableRS;
}
/** Healthy, with the pods of what was applied alone. On the way back it is healthy a moment before the traffic is. */
function isWhole(state) {
    return state.phase === "Healthy" && isStable(state) && isShare(state, 0);
}
/** Waits until it stands at the pause behind the weight, 0 for the one before all; or is whole, as the first of all soon is. */
async function atWeight(rollout, weight, cluster) {
    const pause = 2 * [0, ...cluster.hands.environment.weights].indexOf(weight) + 1;
    const arrived = (state) => isWhole(state) || (state.currentStepIndex === pause && state.phase === "Paused" && isShare(state, weight));
    const state = await reach(rollout, "seen", ({ isSeen }) => isSeen, cluster);
    if ((0,targets_cluster/* isVerdict */._f)(state))
        return state;
    const at = state.currentStepIndex ?? 0;
    // From a later pause, where a run has died, it goes back to this one.
    if (!isStable(state) && (at < pause - 1 || at > pause)) {
        const patch = { status: { pauseConditions: null, currentStepIndex: pause - 1 } };
        const moved = await patchStatus(`weight ${weight} %`, rollout, patch, cluster);
        if (moved.outcome !== "passed")
            return moved;
    }
    const there = await reach(rollout, `at ${weight} %`, arrived, cluster);
    if ((0,targets_cluster/* isVerdict */._f)(there))
        return there;
    const ref = refOf(rollout);
    return (0,core_verdict/* passed */.bF)(isWhole(there) ? `${ref} is Healthy, and has no canary: its pods are stable` : `${ref} is at ${weight} %`);
}
/** Lets it go to its end, past all steps where it is to skip them: to what was applied last, whichever release that is of. */
async function whole(rollout, isSkipping, cluster) {
    const state = await reach(rollout, "seen", ({ isSeen }) => isSeen, cluster);
    if ((0,targets_cluster/* isVerdict */._f)(state))
        return state;
    if (isSkipping && !isStable(state)) {
        const patch = { status: { pauseConditions: null, promoteFull: true } };
        const moved = await patchStatus("promote in full", rollout, patch, cluster);
        if (moved.outcome !== "passed")
            return moved;
    }
    const there = await reach(rollout, "Healthy", isWhole, cluster);
    return (0,targets_cluster/* isVerdict */._f)(there) ? there : (0,core_verdict/* passed */.bF)(`${refOf(rollout)} is Healthy`);
}
async function patchStatus(name, rollout, patch, { kubectl, spec }) {
    const how = ["--subresource=status", "--type=merge", `--patch=${JSON.stringify(patch)}`];
    const args = ["patch", refOf(rollout), ...how, ...placeOf(spec, rollout)];
    return (await kubectl({ name: `${rollout.metadata.name}: ${name}`, args })).verdict;
}
/** Looks again and again, at growing distances, until the state is as it has to be, or says that it never will. */
async function reach(rollout, words, holds, cluster) {
    const { clock, signal, environment } = cluster.hands;
    const begun = clock.now();
    const most = (0,targets_cluster/* waitSeconds */.Dh)(environment) * 1000;
    for (;;) {
        const state = await stateOf(rollout, cluster);
        if ((0,targets_cluster/* isVerdict */._f)(state) || holds(state))
            return state;
        const elapsed = clock.now() - begun;
        const stands = `${refOf(rollout)} is ${state.phase ?? "not seen by any controller"}${state.message ? `: ${state.message}` : ""}`;
        if (state.isSeen && state.phase === "Degraded")
            return (0,core_verdict/* failed */.gz)("deploy", `${stands}${await whyNotReady(rollout, cluster)}`);
        if (elapsed >= most) {
            const why = await whyNotReady(rollout, cluster);
            return (0,core_verdict/* failed */.gz)("deploy", `${stands}, and was not ${words} within ${(0,core_text/* duration */.p0)(most)}${why}`);
        }
        await clock.wait(Math.min(most - elapsed, Math.max(500, elapsed / 8)), signal);
    }
}
async function stateOf(rollout, cluster) {
    const { name } = rollout.metadata;
    const paths = [".metadata.generation", ".spec.template.spec.containers[*].image", ".status"];
    const { verdict, parts } = await partsOf(rollout, `look at ${name}`, paths, cluster);
    if (verdict.outcome !== "passed")
        return verdict;
    const [generation, images = "", status = ""] = parts;
    if (generation === undefined)
        return (0,core_verdict/* failed */.gz)("deploy", `there is no Rollout ${name}`);
    const wrong = imagesIn(rollout).find((image) => !images.split(" ").includes(image));
    if (wrong !== undefined)
        return (0,core_verdict/* failed */.gz)("deploy", `${refOf(rollout)} is to run ${images}, not ${wrong}: somebody else has changed it`);
    const parsed = dist/* safeParse */.xLC(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* parseJson */.qFJ(), argo_statusSchema), status === "" ? "{}" : status);
    if (!parsed.success)
        throw new Error(`the status of the Rollout ${name} is not what it was: ${parsed.issues[0].message}`);
    const state = parsed.output;
    const template = await templateGeneration(rollout, cluster);
    if (typeof template !== "number")
        return template;
    const hasSeen = (observed, given) => Number(observed ?? 0) >= given;
    const isSeen = hasSeen(state.observedGeneration, Number(generation)) && hasSeen(state.workloadObservedGeneration, template);
    return { ...state, isSeen };
}
/** Of the object that a Rollout takes its pods from; 0 where it has a template of its own. */
async function templateGeneration(rollout, cluster) {
    const { apiVersion, kind, name } = mapAt(rollout, "spec", "workloadRef");
    if (typeof apiVersion !== "string" || typeof kind !== "string" || typeof name !== "string")
        return 0;
    const workload = { apiVersion, kind, metadata: { ...rollout.metadata, name } };
    const { verdict, parts } = await partsOf(workload, `look at ${refOf(workload)}`, [".metadata.generation"], cluster);
    return verdict.outcome === "passed" ? Number(parts[0] ?? 0) : verdict;
}

;// CONCATENATED MODULE: ./build/src/targets/kubectl/canary.js





/**
 * A canary of plain Deployments: a copy of each beside it, whose pods have the labels that its Services select, and so
 * get a part of the traffic by their number.
 */
/** Brings the copies to so many pods as the weight asks for; `before` is done first, where there is anything to copy. */
async function weighCanary(objects, order, before, cluster) {
    const deployments = canariesOf(objects, order.release);
    if (deployments.length === 0)
        return (0,core_verdict/* failed */.gz)("deploy", "the manifests have neither a Deployment nor a Rollout: there is no canary of anything else");
    const created = await before();
    if (created.outcome !== "passed")
        return created;
    const copies = [];
    for (const deployment of deployments) {
        const stable = await replicasOf(deployment, cluster);
        if (typeof stable !== "number")
            return stable;
        const own = canaryReplicas(stable, order.weight);
        copies.push(canaryOf(deployment, own));
        const share = (100 * own) / (own + stable);
        if (Math.abs(share - order.weight) > order.weight / 5) {
            const pods = `${own} of ${own + stable} pods`;
            cluster.hands.note(`the canary of ${deployment.metadata.name} has ${pods}: ${Math.round(share)} % in the place of ${order.weight} %`);
        }
    }
    const taken = await takenName(objects, copies, cluster);
    if (taken !== null)
        return taken;
    const applied = await apply("apply the canary", copies, cluster);
    return applied.outcome === "passed" ? rolledOut(copies, cluster) : applied;
}
/**
 * The Deployments that run an image of the release: a second pod of what does not, such as a database, would serve beside
 * the first one with other data. All of them where no workload names an image of it.
 */
function canariesOf(objects, { images }) {
    const own = new Set(images.map(rollout/* imageByDigest */.jq));
    const runs = (object) => [...imagesIn(object), ...imagesIn(object, "initContainers")].some((image) => own.has(image));
    const isNamed = objects.some((object) => isWorkload(object) && runs(object));
    return objects.filter((object) => isDeployment(object) && (!isNamed || runs(object)));
}
/** Why the copies cannot be called as they are: somebody else's objects are. */
async function takenName(objects, copies, cluster) {
    const there = await existing(copies, cluster);
    if ((0,targets_cluster/* isVerdict */._f)(there))
        return there;
    const manifests = new Set(objects.map(identity));
    const taken = [
        ...copies.filter((copy) => manifests.has(identity(copy))),
        ...there.filter(({ isCanary }) => !isCanary).map(({ object }) => object),
    ];
    const [first] = taken;
    return first ? (0,core_verdict/* failed */.gz)("deploy", `${refOf(first)} is the name of the canary, and there is another one of it`) : null;
}
/** Takes the copies away; passed where there are none. What is only called like one is left. */
async function removeCanary(objects, cluster) {
    const copies = objects.filter(isDeployment).map((deployment) => canaryOf(deployment, 0));
    if (copies.length === 0)
        return (0,core_verdict/* passed */.bF)("there is no canary");
    const there = await existing(copies, cluster);
    if ((0,targets_cluster/* isVerdict */._f)(there))
        return there;
    const own = there.filter(({ isCanary }) => isCanary).map(({ object }) => object);
    return remove(own, cluster);
}
/** `w` of `w + stable` pods come nearest to the weight; one at least. */
function canaryReplicas(stable, weight) {
    return Math.max(1, Math.round((stable * weight) / (100 - weight)));
}
/** The copy of a Deployment: named and labelled as canary, so that neither takes the other's pods for its own. */
function canaryOf(deployment, replicas) {
    const label = { [marks.track]: "canary" };
    const spec = mapAt(deployment, "spec");
    const selector = mapAt(spec, "selector");
    const template = mapAt(spec, "template");
    return {
        ...deployment,
        metadata: withLabels(deployment.metadata, label, { name: `${deployment.metadata.name}-canary` }),
        spec: {
            ...spec,
            replicas,
            selector: { ...selector, matchLabels: { ...mapAt(selector, "matchLabels"), ...label } },
            template: { ...template, metadata: withLabels(mapAt(template, "metadata"), label, {}) },
        },
    };
}
function withLabels(metadata, labels, more) {
    return { ...metadata, labels: { ...mapAt(metadata, "labels"), ...labels }, ...more };
}
/** What the cluster has already is the stable release's until the promotion. */
async function createMissing(objects, create, cluster) {
    if (objects.length === 0)
        return (0,core_verdict/* passed */.bF)("nothing to make");
    const there = await existing(objects, cluster);
    if ((0,targets_cluster/* isVerdict */._f)(there))
        return there;
    const known = new Set(there.map(({ object }) => object));
    return create(objects.filter((object) => !known.has(object)));
}
/** Of the Deployment that serves; as the manifest has it where it is not there yet. */
async function replicasOf(deployment, cluster) {
    const { name } = deployment.metadata;
    const { verdict, parts } = await partsOf(deployment, `replicas of ${name}`, [".spec.replicas"], cluster);
    if (verdict.outcome !== "passed")
        return verdict;
    const [live = ""] = parts;
    if (live !== "")
        return Number(live);
    const { replicas } = mapAt(deployment, "spec");
    const namespace = namespaceIn(deployment);
    cluster.hands.note(`there is no Deployment ${namespace === null ? "" : `${namespace}/`}${name} yet: its canary serves alone`);
    return typeof replicas === "number" ? replicas : 1;
}

;// CONCATENATED MODULE: ./build/src/targets/kubectl/jobs.js








/**
 * Jobs among the manifests: what a release runs once, to its end. What a Job runs cannot be changed, so that of another
 * release is made anew under its name.
 */
const conditionsSchema = dist/* array */.YOg(dist/* object */.Ikc({
    type: dist/* string */.YjP(),
    status: dist/* string */.YjP(),
    reason: dist/* optional */.lqM(dist/* string */.YjP()),
    message: dist/* optional */.lqM(dist/* string */.YjP()),
}));
/**
 * Takes away what has the name of a Job that the release is to run: what another release has run there to its end, and what
 * has failed or is suspended. Fails where that is still running. A Job that nobody has marked as a release's is left to the API server.
 */
async function clearJobs(jobs, release, cluster) {
    const old = await replaced(jobs, release, cluster);
    return (0,targets_cluster/* isVerdict */._f)(old) ? old : remove(old, cluster);
}
/** The Jobs in whose place others are made. */
async function replaced(jobs, release, cluster) {
    const old = [];
    for (const job of jobs) {
        const state = await jobs_stateOf(job, cluster);
        if (state === null)
            continue;
        if ((0,targets_cluster/* isVerdict */._f)(state))
            return state;
        if (state.commit === "") {
            if (state.end !== null)
                cluster.hands.note(`${refOf(job)} was there before, and is of no release: it is not run anew`);
            continue;
        }
        const isOwn = state.commit === release.commit && imagesIn(job).every((image) => state.images.includes(image));
        if (!isOwn && state.end === null && !state.isSuspended) {
            const whose = `${refOf(job)} of ${state.commit.slice(0, 7)}`;
            return (0,core_verdict/* failed */.gz)("deploy", `${whose} has not ended: wait for it, or delete it, before ${release.version} runs its own`);
        }
        if (!isOwn || state.end === "failed")
            old.push(job);
    }
    return old;
}
/** Waits until each is complete; one that has failed says why, with the last words of its pod. */
function jobsEnded(jobs, objects, cluster) {
    return (0,targets_cluster/* inTurn */.lo)(jobs.map((job) => () => ended(job, objects, cluster)));
}
/** Longest time between two looks at a Job, in ms: below what a Job is kept by a `ttlSecondsAfterFinished` that is of use. */
const longestLook = 15_000;
async function ended(job, objects, cluster) {
    const { clock, signal, environment, note } = cluster.hands;
    const ref = refOf(job);
    if (mapAt(job, "spec").suspend === true) {
        note(`${ref} is suspended: it is not waited for`);
        return (0,core_verdict/* passed */.bF)(`${ref} is suspended`);
    }
    const begun = clock.now();
    const most = (0,targets_cluster/* waitSeconds */.Dh)(environment) * 1000;
    for (;;) {
        const state = await jobs_stateOf(job, cluster);
        if (state === null) {
            const words = "is gone before anybody could see how it ended: give it a ttlSecondsAfterFinished of at least 60";
            return (0,core_verdict/* failed */.gz)("deploy", `${ref} ${words}`);
        }
        if ((0,targets_cluster/* isVerdict */._f)(state))
            return state;
        if (state.end === "complete")
            return (0,core_verdict/* passed */.bF)(`${ref} is complete`);
        if (state.end === "failed")
            return (0,core_verdict/* failed */.gz)("deploy", `${ref} has failed: ${state.why}${await lastWords(job, objects, cluster)}`);
        const elapsed = clock.now() - begun;
        if (elapsed >= most)
            return (0,core_verdict/* failed */.gz)("deploy", `${ref} has not ended within ${(0,core_text/* duration */.p0)(most)}${await whyNotReady(job, cluster)}`);
        await clock.wait(Math.min(most - elapsed, longestLook, Math.max(500, elapsed / 8)), signal);
    }
}
/** Null where there is no such Job. */
async function jobs_stateOf(job, cluster) {
    const paths = [
        `.metadata.annotations.${marks.commit}`,
        ".spec.template.spec.containers[*].image",
        ".spec.suspend",
        ".status.conditions",
    ];
    const { verdict, parts } = await partsOf(job, `look at ${refOf(job)}`, paths, cluster);
    if (verdict.outcome !== "passed")
        return verdict;
    if (parts.length === 0)
        return null;
    const [commit = "", images = "", suspend = "", text = ""] = parts;
    const parsed = dist/* safeParse */.xLC(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* parseJson */.qFJ(), conditionsSchema), text === "" ? "[]" : text);
    if (!parsed.success)
        throw new Error(`the conditions of ${refOf(job)} are not what they were: ${parsed.issues[0].message}`);
    const holds = (type) => parsed.output.find((each) => each.type === type && each.status === "True");
    const failure = holds("Failed");
    const why = [failure?.reason, failure?.message].filter((words) => words !== undefined && words !== "");
    const end = failure ? "failed" : holds("Complete") ? "complete" : null;
    return {
        ...{ commit, images: images.split(" "), end, isSuspended: suspend === "true" },
        why: why.map((words) => (0,targets_cluster/* oneLine */.TN)(words ?? "")).join(": "),
    };
}
/** Of a log, in a message. */
const mostWords = 400;
/** What the newest of its pods has said last; empty where none is left that could be asked. */
async function lastWords(job, objects, { kubectl, spec }) {
    const { name } = job.metadata;
    const place = placeOf(spec, job);
    const names = '{range .items[*]}{.metadata.name}{"\\n"}{end}';
    const { stdout } = await kubectl({
        name: `pods of ${name}`,
        args: [
            "get",
            "pods",
            `--selector=job-name=${name}`,
            "--sort-by=.metadata.creationTimestamp",
            `--output=jsonpath=${names}`,
            ...place,
        ],
    });
    const pod = stdout.trim().split("\n").at(-1) ?? "";
    if (pod === "")
        return "";
    const args = ["logs", pod, "--all-containers", "--tail=10", ...place];
    const log = await kubectl({ name: `log of ${pod}`, args });
    const words = (0,targets_cluster/* oneLine */.TN)((0,core_text/* redact */.E$)((0,core_text/* visible */.RK)(log.stdout), secretsIn(objects)));
    if (log.verdict.outcome !== "passed" || words === "")
        return "";
    const last = [...words].slice(-mostWords).join("");
    return ` (${pod}: ${last === words ? "" : "…"}${last})`;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/targets/commit-tree.js
var commit_tree = __webpack_require__(20223);
;// CONCATENATED MODULE: ./build/src/targets/kubectl/manifests.js





/**
 * What a release consists of: the manifests at its commit, with its images by digest and its name on each workload. Where
 * that commit cannot be had, or has no manifests, those of the checkout stand in with its images, and a note says so.
 * They have to name an image of it, unless they are to be taken `isAway`.
 */
async function manifestsOf(release, spec, hands, kubectl, isAway = false) {
    const found = await objectsAt(release, spec, hands, kubectl);
    if ((0,targets_cluster/* isVerdict */._f)(found))
        return found;
    // Where the cluster refuses a change, kubectl prints all of it.
    for (const secret of secretsIn(found))
        hands.mask(secret);
    if (found.length === 0)
        return (0,core_verdict/* broken */.mw)("config", `${wordsOf(spec)} hold no object`);
    const { objects, named } = withReleaseImages(found, release.images);
    const absent = release.images.filter(({ name }) => !named.has(name)).map(({ name }) => name);
    if (absent.length > 0 && named.size === 0 && !isAway) {
        return (0,core_verdict/* failed */.gz)("deploy", `${wordsOf(spec)} name no image of the release (${absent.join(", ")}): nothing new would be deployed`);
    }
    if (absent.length > 0)
        hands.note(`${wordsOf(spec)} do not name ${absent.join(", ")}`);
    return objects.map((object) => ofRelease(object, release));
}
async function objectsAt({ version, commit, images }, spec, hands, kubectl) {
    const at = (folder) => manifests_objectsIn(folder, spec, hands, kubectl);
    const here = () => at(hands.environment.workingDirectory);
    if ((await hands.git.head()) === commit)
        return here();
    const there = await (0,commit_tree/* inTreeOf */.D)(commit, hands, at);
    const isThere = !("missing" in there);
    if (isThere && (!(0,targets_cluster/* isVerdict */._f)(there) || there.reason !== "config"))
        return there;
    const missing = isThere ? there.message : there.missing;
    // The checkout's, without an image of the release's own, would be another release under its name.
    if (images.length === 0)
        return (0,core_verdict/* failed */.gz)("deploy", `the manifests of ${version} cannot be had: ${missing}`);
    hands.note(`the manifests of ${version} cannot be had, those of the checkout are used with its images: ${missing}`);
    return here();
}
async function manifests_objectsIn(folder, { from }, { files, folder: own }, kubectl) {
    if (from.type === "kustomize") {
        const path = (0,external_node_path_.join)(folder, from.folder);
        const [kustomization] = await files.glob(["kustomization.yaml", "kustomization.yml", "Kustomization"], path);
        if (kustomization === undefined)
            return (0,core_verdict/* broken */.mw)("config", `there is no kustomization in ${from.folder}`);
        // To a file: secrets that it generates have no place in the log.
        const built = (0,external_node_path_.join)(own, "built.yaml");
        const args = ["kustomize", path, `--output=${built}`];
        const { verdict } = await kubectl({ name: "kustomize", args, isOffline: true });
        return verdict.outcome === "passed" ? read((await files.readText(built)) ?? "", from.folder) : verdict;
    }
    const paths = await files.glob(from.globs, folder);
    if (paths.length === 0)
        return (0,core_verdict/* broken */.mw)("config", `no file matches ${from.globs.join(", ")}`);
    const objects = [];
    for (const path of paths) {
        const own = read((await files.readText(path)) ?? "", (0,external_node_path_.relative)(folder, path).replaceAll("\\", "/"));
        if ((0,targets_cluster/* isVerdict */._f)(own))
            return own;
        objects.push(...own);
    }
    return objects;
}
function read(text, file) {
    try {
        return parseObjects(text, file);
    }
    catch (error) {
        return (0,core_verdict/* failed */.gz)("deploy", error instanceof Error ? error.message : String(error));
    }
}
function wordsOf({ from }) {
    return from.type === "kustomize" ? `the manifests of ${from.folder}` : "the manifests";
}

;// CONCATENATED MODULE: ./build/src/targets/kubectl/stateful.js





/** StatefulSets on their way back: they wait for a pod that never gets ready before they replace it. */
function isStatefulSet({ apiVersion, kind }) {
    return kind === "StatefulSet" && apiVersion.startsWith("apps/");
}
/**
 * Deletes the pods of another revision that are not ready: the StatefulSet makes them anew, of the one that was applied.
 * Without that it stays where it is (kubernetes.io/docs/concepts/workloads/controllers/statefulset, "Forced rollback").
 */
async function freed(set, cluster) {
    const { kubectl, spec, hands } = cluster;
    const ref = refOf(set);
    const seen = await revisionOf(set, cluster);
    if (typeof seen !== "string")
        return seen;
    const labels = Object.entries(mapAt(set, "spec", "selector", "matchLabels")).map(([key, value]) => `${key}=${value}`);
    // Of an OnDelete strategy it is the user's affair, and pods of no label cannot be found.
    if (labels.length === 0 || mapAt(set, "spec", "updateStrategy").type === "OnDelete" || seen === "")
        return (0,core_verdict/* passed */.bF)(`${ref} is not waited for`);
    const ready = '{.status.conditions[?(@.type=="Ready")].status}';
    const revision = "{.metadata.labels.controller-revision-hash}";
    const each = `{range .items[*]}{.metadata.name}{"\\t"}${revision}{"\\t"}${ready}{"\\n"}{end}`;
    const place = placeOf(spec, set);
    const { verdict, stdout } = await kubectl({
        name: `pods of ${set.metadata.name}`,
        args: ["get", "pods", `--selector=${labels.join(",")}`, `--output=jsonpath=${each}`, ...place],
    });
    if (verdict.outcome !== "passed")
        return verdict;
    const rows = stdout.split("\n").map((line) => line.split("\t"));
    const stuck = rows.flatMap(([name = "", of = "", is]) => (of !== "" && of !== seen && is !== "True" ? [name] : []));
    if (stuck.length === 0)
        return (0,core_verdict/* passed */.bF)(`no pod of ${ref} is in the way`);
    hands.note(`${ref} would wait for ${stuck.join(", ")}, not ready and of another revision: deleted, to be made anew`);
    const args = ["delete", "pods", ...stuck, "--ignore-not-found", "--wait=false", ...place];
    return (await kubectl({ name: `free ${set.metadata.name}`, args })).verdict;
}
/** The revision that its pods are to be of, once its controller has seen what was applied; empty if it does not in time. */
async function revisionOf(set, cluster) {
    const { clock, signal, environment } = cluster.hands;
    const until = clock.now() + (0,targets_cluster/* waitSeconds */.Dh)(environment) * 1000;
    for (;;) {
        const paths = [".metadata.generation", ".status.observedGeneration", ".status.updateRevision"];
        const { verdict, parts } = await partsOf(set, `look at ${refOf(set)}`, paths, cluster);
        if (verdict.outcome !== "passed")
            return verdict;
        const [generation = "", observed = "", revision = ""] = parts;
        if (Number(observed) >= Number(generation))
            return revision;
        if (clock.now() >= until)
            return "";
        await clock.wait(500, signal);
    }
}

;// CONCATENATED MODULE: ./build/src/targets/kubectl/kubectl.js










/** Manifests, applied by kubectl: plain workloads and Argo's Rollouts. */
const kubectlTarget = async (action, order, spec, hands) => {
    const kubectl = await (0,targets_cluster/* clusterProgram */.VN)("kubectl", spec, hands);
    if (typeof kubectl !== "function")
        return kubectl;
    const cluster = { kubectl, spec, hands };
    const hasCanary = hands.environment.weights.length > 0;
    if (action === "promote" && !hasCanary)
        return (0,core_verdict/* passed */.bF)("promote: nothing to do");
    const isAway = action === "rollback" && (0,target/* isRemoval */.f)(order);
    const objects = await objectsOf(order.release, cluster, isAway);
    if ((0,targets_cluster/* isVerdict */._f)(objects))
        return objects;
    switch (action) {
        case "deploy":
            return hasCanary
                ? prepare(objects, order, cluster)
                : bring(objects, order, cluster, { isBack: false, hasJobs: true });
        case "weight":
            return weigh(objects, order, cluster);
        case "promote":
            // Its Jobs have run before the first weight.
            return (0,targets_cluster/* inTurn */.lo)([
                () => bring(objects, order, cluster, { isBack: false, hasJobs: false }),
                () => removeCanary(objects, cluster),
            ]);
        case "rollback":
            return isAway ? takeAway(objects, order, cluster) : goBack(objects, order, cluster);
        case "status":
            return kubectl_status(objects, order.release, cluster);
    }
};
/** What is only to be taken away is taken as it is: what kept it from being deployed must not keep it there. */
async function objectsOf(release, cluster, isAway = false) {
    const { spec, hands, kubectl } = cluster;
    const objects = await manifestsOf(release, spec, hands, kubectl, isAway);
    if ((0,targets_cluster/* isVerdict */._f)(objects) || isAway)
        return objects;
    const own = [];
    for (const object of objects) {
        const stepped = isRollout(object) ? withSteps(object, hands.environment.weights) : object;
        if (typeof stepped === "string")
            return (0,core_verdict/* failed */.gz)("deploy", stepped);
        own.push(stepped);
    }
    return own;
}
/** All of it, and waits until it is there. The Jobs are among it unless they have run, or are not to. */
async function bring(objects, order, cluster, { isBack, hasJobs }) {
    const workloads = objects.filter(isWorkload);
    const rollouts = workloads.filter(isRollout);
    const jobs = hasJobs ? objects.filter(isJob) : [];
    const applied = hasJobs ? objects : objects.filter((object) => !isJob(object));
    // Nor is a way back held up by pauses and analyses that the strategy has of its own.
    const isSkipping = isBack || cluster.hands.environment.weights.length > 0;
    return (0,targets_cluster/* inTurn */.lo)([
        () => clearJobs(jobs, order.release, cluster),
        () => applyMarked("apply", applied, order, cluster),
        () => jobsEnded(jobs, objects, cluster),
        ...(isBack ? workloads.filter(isStatefulSet).map((set) => () => freed(set, cluster)) : []),
        () => rolledOut(workloads.filter((object) => !isRollout(object)), cluster),
        ...rollouts.map((rollout) => () => whole(rollout, isSkipping, cluster)),
    ]);
}
/** Before the first weight: the cluster says whether it would take all of it; Rollouts are brought to their first pause. */
async function prepare(objects, order, cluster) {
    const rollouts = objects.filter(isRollout);
    const jobs = objects.filter(isJob);
    const old = await replaced(jobs, order.release, cluster);
    if ((0,targets_cluster/* isVerdict */._f)(old))
        return old;
    return (0,targets_cluster/* inTurn */.lo)([
        // What is there of a Job cannot be changed: it is made anew.
        () => apply("try", objects.filter((object) => !old.includes(object)), cluster, true),
        // Their pods may need what is new in the release; the copies of Deployments get it at the first weight.
        async () => (rollouts.length > 0 ? beforehand(objects, jobs, order, cluster) : (0,core_verdict/* passed */.bF)("")),
        () => applyMarked("apply", rollouts, order, cluster),
        ...rollouts.map((rollout) => () => atWeight(rollout, 0, cluster)),
    ]);
}
/** What the release has for the first time, which what runs of it may need, and then its Jobs, to their end. */
async function beforehand(objects, jobs, order, cluster) {
    const others = objects.filter((object) => !isWorkload(object) && !isJob(object));
    const create = (missing) => applyMarked("make what is new", missing, order, cluster);
    return (0,targets_cluster/* inTurn */.lo)([
        () => createMissing(others, create, cluster),
        () => clearJobs(jobs, order.release, cluster),
        () => applyMarked("run the Jobs", jobs, order, cluster),
        () => jobsEnded(jobs, objects, cluster),
    ]);
}
async function weigh(objects, order, cluster) {
    const rollouts = objects.filter(isRollout);
    const isPlain = rollouts.length === 0 || canariesOf(objects, order.release).length > 0;
    // Once: a Job that has ended may be taken away by its own ttlSecondsAfterFinished, and is not missed.
    const isFirst = rollouts.length === 0 && order.weight === cluster.hands.environment.weights[0];
    const before = () => beforehand(objects, isFirst ? objects.filter(isJob) : [], order, cluster);
    return (0,targets_cluster/* inTurn */.lo)([
        ...(isPlain ? [() => weighCanary(objects, order, before, cluster)] : []),
        ...rollouts.map((rollout) => () => atWeight(rollout, order.weight, cluster)),
    ]);
}
async function goBack(objects, order, cluster) {
    const newer = order.replaces === null ? objects : await objectsOf(order.replaces, cluster);
    if ((0,targets_cluster/* isVerdict */._f)(newer))
        cluster.hands.note(`what only ${order.replaces?.version} has is not known: ${newer.message}`);
    const others = (0,targets_cluster/* isVerdict */._f)(newer) ? objects : [...objects, ...newer];
    const verdict = await (0,targets_cluster/* inTurn */.lo)([
        async () => (cluster.hands.environment.weights.length > 0 ? removeCanary(distinct(others), cluster) : (0,core_verdict/* passed */.bF)("")),
        () => bring(objects, order, cluster, { isBack: true, hasJobs: false }),
    ]);
    const jobs = objects.filter(isJob);
    if (jobs.length > 0)
        cluster.hands.note(`not run again on the way back: ${jobs.map(refOf).join(", ")}`);
    const known = new Set(objects.map(identity));
    const left = distinct(others).filter((object) => !known.has(identity(object)));
    if (left.length > 0)
        cluster.hands.note(`left as it is, as only the newer release has it: ${left.map(refOf).join(", ")}`);
    return verdict;
}
function distinct(objects) {
    return [...new Map(objects.map((object) => [identity(object), object])).values()];
}
/** Applies objects; where no release is known to have been there before, those that it makes are marked as its own. */
async function applyMarked(name, objects, order, cluster) {
    if (order.replaces !== null || objects.length === 0)
        return apply(name, objects, cluster);
    const there = await existing(objects, cluster);
    if ((0,targets_cluster/* isVerdict */._f)(there))
        return there;
    const before = new Map(there.map((one) => [one.object, one]));
    const marked = objects.map((object) => {
        const known = before.get(object);
        const by = known ? known.createdBy : order.release.commit;
        return by === null ? object : annotated(object, { [marks.createdBy]: by });
    });
    return apply(name, marked, cluster);
}
/** What holds data, or others' objects, is never taken away. */
const keptKinds = /^(Namespace|CustomResourceDefinition|PersistentVolumeClaim|PersistentVolume)$/;
/** Back to before the first release of all: takes away what it has made, and nothing that was there. */
async function takeAway(objects, { release }, cluster) {
    const { hands } = cluster;
    const there = await existing(objects, cluster);
    if ((0,targets_cluster/* isVerdict */._f)(there))
        return there;
    const own = there.filter(({ createdBy, object }) => createdBy !== null && !keptKinds.test(object.kind));
    const left = there.filter((one) => !own.includes(one));
    const verdict = await (0,targets_cluster/* inTurn */.lo)([
        async () => (hands.environment.weights.length > 0 ? removeCanary(objects, cluster) : (0,core_verdict/* passed */.bF)("")),
        () => remove(own.map(({ object }) => object), cluster),
    ]);
    if (left.length > 0)
        hands.note(`left as it is: ${left.map(({ object }) => refOf(object)).join(", ")}`);
    const changed = left.filter((one) => isChanged(one, release));
    if (verdict.outcome !== "passed" || changed.length === 0)
        return verdict;
    const names = changed.map(({ object }) => refOf(object)).join(", ");
    return (0,core_verdict/* failed */.gz)("deploy", `${names} was there before ${release.version}, and how it was then is not known`);
}
function isChanged({ object, createdBy, commit }, release) {
    return isWorkload(object) && createdBy === null && commit === release.commit;
}
/** How long what was waited for already may take to come to rest again. */
const settleSeconds = 30;
/** Each workload says that it is of the release, is told to run its images, and runs them. */
async function kubectl_status(objects, release, cluster) {
    const workloads = objects.filter(isWorkload);
    for (const workload of workloads) {
        const ref = refOf(workload);
        const paths = [`.metadata.annotations.${marks.commit}`, ".spec.template.spec.containers[*].image"];
        const { verdict, parts } = await partsOf(workload, `look at ${ref}`, paths, cluster);
        if (verdict.outcome !== "passed")
            return verdict;
        const [commit = "", images = ""] = parts;
        if (parts.length === 0)
            return (0,core_verdict/* failed */.gz)("deploy", `there is no ${ref}`);
        if (commit !== release.commit) {
            return (0,core_verdict/* failed */.gz)("deploy", `${ref} is of ${commit === "" ? "no release" : commit.slice(0, 7)}, not of ${release.version}`);
        }
        const wrong = imagesIn(workload).find((image) => !images.split(" ").includes(image));
        if (wrong !== undefined)
            return (0,core_verdict/* failed */.gz)("deploy", `${ref} runs ${images}, not ${wrong}`);
    }
    const rollouts = workloads.filter(isRollout);
    return (0,targets_cluster/* inTurn */.lo)([
        () => rolledOut(workloads.filter((workload) => !isRollout(workload)), cluster, settleSeconds),
        ...rollouts.map((rollout) => () => whole(rollout, false, cluster)),
        async () => (0,core_verdict/* passed */.bF)(`${workloads.length} ${workloads.length === 1 ? "workload is" : "workloads are"} at ${release.version}`),
    ]);
}


/***/ })

};
