export const id = 4822;
export const ids = [4822];
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

/***/ 14822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  helmTarget: () => (/* binding */ helmTarget)
});

// EXTERNAL MODULE: ./build/src/core/target.js
var target = __webpack_require__(78388);
// EXTERNAL MODULE: ./build/src/core/verdict.js
var verdict = __webpack_require__(18732);
// EXTERNAL MODULE: ./build/src/targets/cluster.js
var cluster = __webpack_require__(66926);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/src/targets/commit-tree.js
var commit_tree = __webpack_require__(20223);
;// CONCATENATED MODULE: ./build/src/targets/helm/chart.js




/**
 * Has something done with the chart and the values of a release: those at its commit, as another one's need not fit its
 * images. Where they cannot be had there, those of the checkout stand in, and a note says so. What has an address, or an
 * absolute path, is taken as it is.
 */
async function withChart({ release }, { chart, values }, hands, use) {
    const here = { chart, values };
    const inRepository = async (path) => !(0,external_node_path_.isAbsolute)(path) && (await hands.files.stat((0,external_node_path_.join)(hands.environment.workingDirectory, path))) !== null;
    const isOwn = await inRepository(chart);
    const ownValues = new Set();
    for (const path of values)
        if (await inRepository(path))
            ownValues.add(path);
    if ((!isOwn && ownValues.size === 0) || (await hands.git.head()) === release.commit)
        return use(here);
    const done = await (0,commit_tree/* inTreeOf */.D)(release.commit, hands, async (folder) => {
        for (const path of [...(isOwn ? [chart] : []), ...ownValues])
            if ((await hands.files.stat((0,external_node_path_.join)(folder, path))) === null)
                return { missing: `there was no ${path}` };
        const fault = isOwn ? await notWhole((0,external_node_path_.join)(folder, chart), hands) : null;
        if (fault !== null)
            return { missing: fault };
        return {
            used: await use({
                chart: isOwn ? (0,external_node_path_.join)(folder, chart) : chart,
                values: values.map((path) => (ownValues.has(path) ? (0,external_node_path_.join)(folder, path) : path)),
            }),
        };
    });
    if ("used" in done)
        return done.used;
    hands.note(`the chart of ${release.version} cannot be had, that of the checkout is used: ${done.missing}`);
    return use(here);
}
const chartSchema = dist/* object */.Ikc({ dependencies: dist/* optional */.lqM(dist/* nullable */.mee(dist/* array */.YOg(dist/* object */.Ikc({ name: dist/* string */.YjP() })))) });
/**
 * Why Helm cannot install what a commit has of a chart; null if it can. What a step before has brought, a submodule, and
 * what is in Git LFS are in the checkout alone.
 */
async function notWhole(path, { files }) {
    if (!(await files.stat(path))?.isDirectory)
        return (await isPointer(path, files)) ? inLfs : null;
    const text = await files.readText((0,external_node_path_.join)(path, "Chart.yaml"));
    if (text === null)
        return "it has no Chart.yaml in the repository itself";
    const parsed = dist/* safeParse */.xLC(chartSchema, (0,yaml_dist.parse)(text));
    const wanted = parsed.success ? (parsed.output.dependencies ?? []) : [];
    if (wanted.length === 0)
        return null;
    const there = await files.glob(["charts/*.tgz", "charts/*/Chart.yaml"], path);
    for (const { name } of wanted) {
        const found = there.find((file) => isChart((0,external_node_path_.relative)((0,external_node_path_.join)(path, "charts"), file), name));
        if (found === undefined)
            return "what it depends on is not in the repository";
        if (await isPointer(found, files))
            return inLfs;
    }
    return null;
}
const inLfs = "it is in Git LFS";
/** True for `redis/Chart.yaml` and `redis-19.0.1.tgz`. */
function isChart(file, name) {
    const [first = "", ...rest] = file.split(external_node_path_.sep);
    if (rest.length > 0)
        return first === name;
    return first.startsWith(`${name}-`) && /^v?\d/.test(first.slice(name.length + 1));
}
/** The few lines that stand in a commit for a file of Git LFS. */
async function isPointer(path, files) {
    const { size = 0 } = (await files.stat(path)) ?? {};
    return size < 1024 && ((await files.readText(path)) ?? "").startsWith("version https://git-lfs.github.com/");
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/core/rollout.js
var rollout = __webpack_require__(5888);
;// CONCATENATED MODULE: ./build/src/targets/helm/history.js



/** What Helm keeps of a release: its revisions, each with a description, in which ours tell what they are of. */
const revision = dist/* object */.Ikc({ revision: dist/* number */.aig(), status: dist/* string */.YjP(), description: dist/* string */.YjP() });
/** Oldest first. Rejects where it is no such document. */
function parseHistory(text) {
    const parsed = dist/* safeParse */.xLC(dist/* array */.YOg(revision), JSON.parse(text));
    if (!parsed.success)
        throw new Error(`helm's history is not what it was: ${parsed.issues[0].message}`);
    return parsed.output.toSorted((a, b) => a.revision - b.revision);
}
/** What a revision of ours is described by. A commit that was built again has other images, of which the end tells. */
function releaseWords({ version, commit, images }) {
    const words = `gatehouse ${version} ${commit}`;
    if (images.length === 0)
        return words;
    const all = images.map(rollout/* imageByDigest */.jq).sort().join(" ");
    return `${words} ${(0,external_node_crypto_.createHash)("sha256").update(all).digest("hex").slice(0, 12)}`;
}
/** Helm's own words for what was never all there. */
const unfinished = /^(?:(?:Upgrade|Release|Rollback) ".*" failed: |Preparing upgrade$|Initial install underway$)/;
/**
 * True for what was all there once: Helm calls it deployed only after its wait. Where it cannot roll back, it calls
 * superseded what it comes from, and that may have failed: then its description says so still.
 */
function isGood({ status, description }) {
    return (status === "deployed" || status === "superseded") && !unfinished.test(description);
}
/** The description of a revision, or of the one that it went back to. */
function saidOf({ revision, description }, history) {
    const target = /^Rollback to (\d+)$/.exec(description)?.[1];
    const back = history.find((each) => each.revision === Number(target) && each.revision < revision);
    return back ? saidOf(back, history) : description;
}

// EXTERNAL MODULE: ./build/src/core/placeholders.js
var placeholders = __webpack_require__(46591);
;// CONCATENATED MODULE: ./build/src/targets/helm/values.js




/**
 * Writes the values of `set` for one order to a file: so nothing has to be escaped for Helm, and no secret stands in a
 * list of processes. Null where nothing is set.
 */
async function valuesFile(set, order, hands) {
    const tree = {};
    for (const [path, value] of Object.entries(set)) {
        const own = typeof value === "string" ? filledValue(path, value, order, hands) : value;
        if (typeof own === "object" && own !== null)
            return own;
        place(tree, keysOf(path), own);
    }
    if (Object.keys(tree).length === 0)
        return null;
    const file = (0,external_node_path_.join)(hands.folder, "values.json");
    await hands.files.writeText(file, JSON.stringify(tree), "private");
    return file;
}
/** A weight that stands alone is a number, as charts reckon with it; everything else is text. */
function filledValue(path, text, order, hands) {
    if (/^\{\{\s*weight\s*\}\}$/.test(text))
        return order.weight;
    const filled = (0,placeholders/* filledIn */.A)(text, (0,cluster/* literalOrder */.sR)(order));
    if ("problem" in filled)
        return (0,verdict/* failed */.gz)("deploy", `"${path}": ${filled.problem}`);
    const found = hands.lookUp(filled.text);
    if ("missing" in found)
        return (0,verdict/* broken */.mw)("config", `the environment has no ${found.missing.join(", ")}, which "${path}" asks for`);
    return found.text;
}
/** `podAnnotations.example\.com/x` is two keys: a backslash keeps a dot. */
function keysOf(path) {
    return path.split(/(?<!\\)\./).map((key) => key.replaceAll("\\.", "."));
}
function place(tree, [key = "", ...rest], value) {
    if (rest.length === 0) {
        tree[key] = value;
        return;
    }
    const below = tree[key];
    const own = typeof below === "object" && below !== null ? below : {};
    tree[key] = own;
    place(own, rest, value);
}

;// CONCATENATED MODULE: ./build/src/targets/helm/helm.js






/** Charts, by Helm 3 and 4. A canary is a release of its own beside the other one. */
const helmTarget = async (action, order, spec, hands) => {
    const run = await (0,cluster/* clusterProgram */.VN)("helm", spec, hands);
    if (typeof run !== "function")
        return run;
    const helm = { run, spec, hands };
    const hasCanary = hands.environment.weights.length > 0;
    switch (action) {
        case "deploy":
            return hasCanary ? upgradeCanary(order, helm) : upgradeMain(order, helm);
        case "weight":
            return upgradeCanary(order, helm);
        case "promote":
            if (!hasCanary)
                return (0,verdict/* passed */.bF)("promote: nothing to do");
            return (0,cluster/* inTurn */.lo)([() => upgradeMain(order, helm), () => uninstall(canaryOf(spec), helm)]);
        case "rollback":
            return (0,cluster/* inTurn */.lo)([
                async () => (hasCanary ? uninstall(canaryOf(spec), helm) : (0,verdict/* passed */.bF)("")),
                () => ((0,target/* isRemoval */.f)(order) ? takeAway(order, helm) : goBack(order, helm)),
            ]);
        case "status":
            return helm_status(order, helm);
    }
};
function canaryOf({ release }) {
    return `${release}-canary`;
}
function upgradeMain(order, helm) {
    return upgrade(helm.spec.release, helm.spec.values, helm.spec.set, order, helm);
}
async function upgradeCanary(order, helm) {
    const { spec } = helm;
    if (!spec.canary)
        return (0,verdict/* failed */.gz)("deploy", 'the target has no "canary"');
    const { values, set } = spec.canary;
    return upgrade(canaryOf(spec), [...spec.values, ...values], { ...spec.set, ...set }, order, helm);
}
async function upgrade(release, files, set, order, helm) {
    const { spec, hands } = helm;
    const free = await unlock(release, helm);
    if (free.outcome !== "passed")
        return free;
    const written = await valuesFile(set, order, hands);
    if (typeof written === "object" && written !== null)
        return written;
    return withChart(order, { chart: spec.chart, values: files }, hands, async ({ chart, values }) => {
        const { verdict } = await helm.run({
            name: `upgrade ${release}`,
            args: [
                ...["upgrade", "--install", release, chart, ...namespaceOf(spec)],
                ...(spec.version === undefined ? [] : [`--version=${spec.version}`]),
                ...[...values, ...(written === null ? [] : [written])].map((file) => `--values=${file}`),
                // Else Helm keeps the values of the revision before where it is given none.
                ...["--reset-values", "--wait", `--timeout=${(0,cluster/* waitSeconds */.Dh)(hands.environment)}s`],
                `--description=${releaseWords(order.release)}`,
            ],
        });
        return verdict;
    });
}
/**
 * A revision that a run has left under way is in the way of every other one: what was deployed before it is brought back
 * first, or it is taken away. One that was being taken away is taken away to its end.
 */
async function unlock(release, helm) {
    const history = await historyOf(release, helm);
    if ((0,cluster/* isVerdict */._f)(history))
        return history;
    const last = history.at(-1);
    if (last?.status === "uninstalling")
        return uninstall(release, helm);
    if (!last?.status.startsWith("pending"))
        return (0,verdict/* passed */.bF)(`nothing is under way in ${release}`);
    const good = history.findLast(isGood);
    const way = good ? `back to revision ${good.revision}` : "it is taken away";
    helm.hands.note(`revision ${last.revision} of ${release} was left as ${last.status}: ${way}`);
    return good ? rollbackTo(release, good.revision, helm) : uninstall(release, helm);
}
/** Oldest first; none where there is no such release, which is no failure of a step of ours. */
async function historyOf(release, { run, spec }) {
    const filter = `--filter=^${release.replaceAll(".", "\\.")}$`;
    const list = await run({
        name: `look for ${release}`,
        args: ["list", ...anyState, filter, "--short", ...namespaceOf(spec)],
    });
    if (list.verdict.outcome !== "passed")
        return list.verdict;
    if (list.stdout.trim() === "")
        return [];
    const args = ["history", release, ...namespaceOf(spec), "--max=256", "--output=json"];
    const { verdict, stdout } = await run({ name: `history of ${release}`, args });
    return verdict.outcome === "passed" ? parseHistory(stdout) : verdict;
}
/** Helm 3 lists what is deployed or failed alone, and Helm 4 has no word for all. */
const anyState = ["--deployed", "--failed", "--pending", "--superseded", "--uninstalled", "--uninstalling"];
async function goBack(order, helm) {
    const { release } = helm.spec;
    const history = await historyOf(release, helm);
    if ((0,cluster/* isVerdict */._f)(history))
        return history;
    const wanted = releaseWords(order.release);
    const last = history.at(-1);
    if (last?.status === "deployed" && saidOf(last, history) === wanted)
        return (0,verdict/* passed */.bF)(`${release} is at revision ${last.revision}`);
    const good = history.findLast((revision) => isGood(revision) && saidOf(revision, history) === wanted);
    if (!good) {
        return (0,verdict/* failed */.gz)("deploy", `${release} has no revision of ${order.release.version} to go back to ("${wanted}")`);
    }
    return rollbackTo(release, good.revision, helm);
}
/** The release before the first of ours that is known: what was there by other hands, else nothing. */
async function takeAway(order, helm) {
    const { release } = helm.spec;
    const history = await historyOf(release, helm);
    if ((0,cluster/* isVerdict */._f)(history))
        return history;
    const foreign = history.findLast((revision) => isGood(revision) && !saidOf(revision, history).startsWith("gatehouse "));
    if (!foreign)
        return uninstall(release, helm);
    if (history.at(-1)?.revision === foreign.revision)
        return (0,verdict/* passed */.bF)(`${release} is as it was`);
    helm.hands.note(`${release} was there before ${order.release.version}: back to revision ${foreign.revision}`);
    return rollbackTo(release, foreign.revision, helm);
}
async function helm_status(order, helm) {
    const { release } = helm.spec;
    const history = await historyOf(release, helm);
    if ((0,cluster/* isVerdict */._f)(history))
        return history;
    const last = history.at(-1);
    if (!last)
        return (0,verdict/* failed */.gz)("deploy", `there is no release ${release}`);
    const said = saidOf(last, history);
    if (last.status === "deployed" && said === releaseWords(order.release))
        return (0,verdict/* passed */.bF)(`${release} is at ${order.release.version}`);
    return (0,verdict/* failed */.gz)("deploy", `revision ${last.revision} of ${release} is ${last.status} ("${(0,cluster/* oneLine */.TN)(said)}"), not ${order.release.version}`);
}
async function rollbackTo(release, revision, { run, spec, hands }) {
    const wait = ["--wait", `--timeout=${(0,cluster/* waitSeconds */.Dh)(hands.environment)}s`];
    const args = ["rollback", release, String(revision), ...namespaceOf(spec), ...wait];
    return (await run({ name: `${release} to revision ${revision}`, args })).verdict;
}
async function uninstall(release, helm) {
    const { run, spec, hands } = helm;
    const wait = ["--wait", `--timeout=${(0,cluster/* waitSeconds */.Dh)(hands.environment)}s`];
    const args = ["uninstall", release, ...namespaceOf(spec), "--ignore-not-found", ...wait];
    return (await run({ name: `uninstall ${release}`, args })).verdict;
}
function namespaceOf({ namespace }) {
    return namespace === undefined ? [] : [`--namespace=${namespace}`];
}


/***/ })

};
