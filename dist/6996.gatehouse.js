export const id = 6996;
export const ids = [6996];
export const modules = {

/***/ 14051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ verifyFile),
/* harmony export */   DM: () => (/* binding */ noServicesDocument),
/* harmony export */   Ko: () => (/* binding */ attestImageArgs),
/* harmony export */   ZG: () => (/* binding */ verifyImage),
/* harmony export */   bu: () => (/* binding */ signFileArgs),
/* harmony export */   li: () => (/* binding */ cosignTrouble),
/* harmony export */   oe: () => (/* binding */ verifyAttestation),
/* harmony export */   s9: () => (/* binding */ signImageArgs)
/* harmony export */ });
/* harmony import */ var _core_signing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48990);

function isByDigest(reference) {
    return /^[^@\s]+@sha256:[0-9a-f]{64}$/.test(reference);
}
function signImageArgs(reference, signer, version) {
    return ["sign", ...signerArgs(signer, version), "--yes", reference];
}
/** Attaches a document about the image to it. `type` is cosign's word for it. */
function attestImageArgs(reference, document, signer, version) {
    const { type, path } = document;
    return ["attest", ...signerArgs(signer, version), "--yes", "--type", type, "--predicate", path, reference];
}
function signFileArgs(path, bundle, signer, version) {
    return ["sign-blob", ...signerArgs(signer, version), "--yes", "--new-bundle-format", "--bundle", bundle, "--", path];
}
function signerArgs(signer, version) {
    if (signer.type === "identity")
        return [];
    if (signer.tlog)
        return ["--key", signer.key];
    // From version 3 on the services come from a document that is fetched, and the option alone is refused.
    const isNew = Number(/^v?(\d+)/.exec(version ?? "")?.[1] ?? 0) >= 3;
    return ["--key", signer.key, "--tlog-upload=false", ...(isNew ? ["--use-signing-config=false"] : [])];
}
function verifierArgs(verifier) {
    if (verifier.type === "identity") {
        return ["--certificate-identity", verifier.identity, "--certificate-oidc-issuer", verifier.issuer];
    }
    const log = verifier.tlog ? [] : ["--insecure-ignore-tlog=true"];
    return ["--key", `env://${_core_signing_js__WEBPACK_IMPORTED_MODULE_0__/* .publicKeyVariable */ .zG}`, ...log];
}
function verifierEnv(verifier) {
    return verifier.type === "key" ? { [_core_signing_js__WEBPACK_IMPORTED_MODULE_0__/* .publicKeyVariable */ .zG]: verifier.publicKey } : {};
}
/** Whether the image of this very digest is signed by the key, or for the very identity. */
async function verifyImage(reference, verifier, run) {
    if (!isByDigest(reference))
        return `${reference} names no digest, and a tag can be moved`;
    const exit = await run(["verify", ...verifierArgs(verifier), "--output", "json", reference], verifierEnv(verifier));
    return verdictOf(exit, `the signature of ${reference}`);
}
/** Whether a document of this type is attached to the image of this very digest, and signed in the same way. */
async function verifyAttestation(reference, type, verifier, run) {
    if (!isByDigest(reference))
        return `${reference} names no digest, and a tag can be moved`;
    const args = ["verify-attestation", ...verifierArgs(verifier), "--type", type, "--output", "json", reference];
    return verdictOf(await run(args, verifierEnv(verifier)), `the ${type} document of ${reference}`);
}
/**
 * Whether a file is what the bundle is a signature of. `noServices` is the path of a document that names no service of
 * Sigstore's: without the public log none is asked.
 */
async function verifyFile(path, bundle, verifier, noServices, run) {
    const offline = verifier.type === "key" && !verifier.tlog ? ["--trusted-root", noServices] : [];
    const how = [...verifierArgs(verifier), "--new-bundle-format", "--bundle", bundle, ...offline];
    return verdictOf(await run(["verify-blob", ...how, "--", path], verifierEnv(verifier)), "the signature");
}
/** For `noServices`: the shape that cosign wants, and nothing in it. */
const noServicesDocument = `{"mediaType":"application/vnd.dev.sigstore.trustedroot+json;version=0.1"}\n`;
function verdictOf(exit, what) {
    if (exit.type === "exited" && exit.code === 0)
        return null;
    return `${what} cannot be verified: ${cosignWords(exit)}`;
}
const troubles = [
    [/decryption failed/i, "config", "the password does not open the key"],
    [
        /invalid pem block|unsupported pem type|failed to parse|error decoding.*key|loading key/i,
        "config",
        "the key cannot be read: it has to be what cosign generate-key-pair writes, whole, with its line ends",
    ],
    [
        /UNAUTHORIZED|DENIED|401 Unauthorized|403 Forbidden|authentication required/i,
        "registry",
        'the registry refuses it: it needs a login that may push (see "registries")',
    ],
    [/fulcio/i, "tool-error", "Sigstore gave no certificate"],
    [/rekor|transparency log/i, "tool-error", "Sigstore's public log could not be reached, or refused the entry"],
    [/tuf\b|tuf-repo/i, "tool-error", "Sigstore's keys could not be fetched"],
    [/MANIFEST_UNKNOWN|NAME_UNKNOWN|accessing image|connection refused/i, "registry", "the registry does not give it"],
];
function cosignTrouble(exit) {
    const words = cosignWords(exit);
    const known = troubles.find(([pattern]) => pattern.test(words));
    if (!known)
        return { reason: "tool-error", message: words };
    const [, reason, message] = known;
    return { reason, message: `${message} (${words})` };
}
/** The one line in which cosign says what is wrong; it says each twice. */
function cosignWords(exit) {
    if (exit.type === "not-started")
        return `cosign cannot be started: ${exit.message}`;
    if (exit.type !== "exited")
        return `cosign was ended (${exit.type})`;
    const lines = exit.stderrTail.split("\n").map((line) => line.trim());
    const told = lines.findLast((line) => line.startsWith("Error: ")) ?? lines.findLast((line) => line !== "");
    const words = (told ?? "").replace(/^Error: /, "");
    return words === "" ? `cosign exited with code ${exit.code} and said nothing` : words.slice(0, 400);
}


/***/ }),

/***/ 76996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deploy: () => (/* binding */ deploy)
});

// EXTERNAL MODULE: ./build/src/core/artifact.js
var artifact = __webpack_require__(36355);
// EXTERNAL MODULE: ./build/src/core/graph.js
var graph = __webpack_require__(97465);
// EXTERNAL MODULE: ./build/src/core/judge.js
var judge = __webpack_require__(15098);
// EXTERNAL MODULE: ./build/src/core/rollout.js
var core_rollout = __webpack_require__(5888);
// EXTERNAL MODULE: ./build/src/core/run.js + 1 modules
var run = __webpack_require__(48032);
// EXTERNAL MODULE: ./build/src/core/verdict.js
var core_verdict = __webpack_require__(18732);
;// CONCATENATED MODULE: ./build/src/deploy/claim.js

/**
 * Takes an environment for a rollout. Both of two that come at the same time write first and look afterwards, so that at
 * least the later one sees the other: the lower id goes on, the other one takes its entry back.
 */
async function claim(ledger, wanted, clock) {
    const { environment, release, owner, url } = wanted;
    const busy = await alive(ledger, await ledger.entries(environment));
    if (busy)
        return { busy };
    const entry = await ledger.open(environment, release, owner, url);
    await clock.wait(ledger.settleMs);
    const earlier = (await ledger.entries(environment)).filter(({ id }) => id < entry.id);
    const first = await alive(ledger, earlier);
    if (first) {
        await ledger.write(entry, { phase: "rolled-back", weight: 0, reason: "another rollout was before it" });
        return { busy: first };
    }
    return { entry, dead: earlier.filter(({ state }) => !(0,core_rollout/* isEnded */.pl)(state)).reverse(), before: earlier };
}
async function alive(ledger, entries) {
    for (const entry of entries) {
        if (!(0,core_rollout/* isEnded */.pl)(entry.state) && (await ledger.isAlive(entry)))
            return entry;
    }
    return null;
}

// EXTERNAL MODULE: ./build/src/deploy/ledger.js
var deploy_ledger = __webpack_require__(89504);
// EXTERNAL MODULE: ./build/src/deploy/rollout.js
var deploy_rollout = __webpack_require__(29692);
;// CONCATENATED MODULE: ./build/src/gates/deploy/asked.js


/**
 * Deploys a release that somebody has asked for out of a clean checkout of its commit: the config is of the commit that is
 * checked out, and the commands and files that bring the release into its environment are its own.
 */
async function inTreeOf(release, gate, context, deploy) {
    const tree = await treeOf(release.commit, context);
    if ("missing" in tree)
        return (0,run/* unstarted */.Z)(gate, (0,core_verdict/* broken */.mw)("config", tree.missing));
    try {
        const { path, trackedFiles } = tree;
        return await deploy(gate, release, { ...context, step: { ...context.step, tree: path, trackedFiles } });
    }
    finally {
        await tree.remove();
    }
}
async function treeOf(commit, { checkout, deployments: { git } }) {
    try {
        await git.fetchCommits([commit]);
    }
    catch (error) {
        const words = error instanceof Error ? error.message : String(error);
        return { missing: `${commit.slice(0, 7)} could not be fetched: ${words}` };
    }
    return checkout.tree(commit);
}

// EXTERNAL MODULE: ./build/src/gates/deploy/hands.js + 12 modules
var deploy_hands = __webpack_require__(29649);
// EXTERNAL MODULE: ./build/src/gates/deploy/left.js
var deploy_left = __webpack_require__(22459);
// EXTERNAL MODULE: ./build/src/gates/deploy/migrate.js
var migrate = __webpack_require__(58789);
;// CONCATENATED MODULE: ./build/src/gates/deploy/approvals.js


/** Why a release may not be brought into an environment yet; null if all who have to have approved it have. */
async function unapproved({ name, approvals: rules = [] }, { commit }, { ledger, approvalOf }) {
    if (rules.length === 0)
        return null;
    if (!approvalOf)
        return (0,core_verdict/* inconclusive */.Ni)("approval", "who has approved it is only known on GitHub, with a `github-token`");
    const serving = (0,deploy_ledger/* servingBefore */.mg)(await ledger.entries(name))?.release.commit ?? null;
    // Without it a change would be no more than its last pull request.
    if (serving === null && !(await ledger.isWhole(name))) {
        return (0,core_verdict/* inconclusive */.Ni)("approval", "none of the latest deployments is healthy, so that what has changed since is not known");
    }
    const verdict = await approvalOf({ rules, commit, serving });
    return (0,core_verdict/* isGreen */.gf)(verdict) ? null : verdict;
}

// EXTERNAL MODULE: ./build/src/gates/deploy/flags.js + 1 modules
var flags = __webpack_require__(92808);
// EXTERNAL MODULE: ./build/src/core/environment.js
var environment = __webpack_require__(10488);
;// CONCATENATED MODULE: ./build/src/gates/deploy/names.js

/**
 * What names that are not set an environment asks for, and what asks for them; null if all are there. Found out before
 * anything is changed: a rollout that stops for want of one has no way back either, as that asks for it too.
 */
function missingNames({ env, target, canary, returns }, parent) {
    const asking = [
        ['"env" asks for', Object.values(env)],
        ["the target asks for", textsOf(target, canary !== undefined)],
        // A way back has no canary.
        ["the canary's metrics ask for", returns ? [] : metricTexts(canary)],
    ];
    for (const [what, texts] of asking) {
        const wanted = Object.fromEntries(texts.map((text, index) => [`TEXT_${index}`, text]));
        const { missing } = (0,environment/* childEnvironment */.Q)(parent, wanted, isWindows);
        if (missing.length > 0)
            return `the environment has no ${missing.join(", ")}, which ${what}`;
    }
    return null;
}
function metricTexts(canary) {
    return (canary?.metrics ?? []).flatMap(({ from }) => from.type === "run" ? [] : [from.url, ...Object.values(from.headers)]);
}
/** Texts of a target in which each `$NAME` is looked up; those of its canary only where there is one. */
function textsOf(target, hasCanary) {
    const texts = (values) => values.filter((value) => typeof value === "string");
    switch (target.type) {
        case "command":
            return [];
        case "ssh":
            return texts(connectionTexts(target.connection));
        case "compose": {
            const { env, canary, ssh } = target;
            const own = [env, ...(hasCanary ? [canary.env] : [])].flatMap((values) => Object.values(values));
            return texts([...own, ...(ssh ? connectionTexts(ssh) : [])]);
        }
        case "gitops":
            return texts([target.token]);
        case "kubectl":
            return texts([target.kubeconfig]);
        case "helm": {
            const { kubeconfig, set, canary } = target;
            return texts([kubeconfig, ...Object.values(set), ...(hasCanary ? Object.values(canary?.set ?? {}) : [])]);
        }
    }
}
function connectionTexts({ key, hostKeys, knownHosts, jump }) {
    return [key, knownHosts, ...hostKeys, jump?.key, jump?.knownHosts, ...(jump?.hostKeys ?? [])];
}
const isWindows = process.platform === "win32";

// EXTERNAL MODULE: ./build/src/core/migration.js + 1 modules
var migration = __webpack_require__(94580);
// EXTERNAL MODULE: ./build/src/core/one-way.js
var one_way = __webpack_require__(69239);
;// CONCATENATED MODULE: ./build/src/gates/deploy/older.js





/**
 * Why a release must not be deployed that is older than what is there: it is a rollback as far as its data are concerned,
 * whatever has started it. Null if it may. `entries` are those of the environment, newest first.
 */
async function goesBack({ name, migrate }, release, entries, { ledger, ...sources }) {
    const there = (0,deploy_ledger/* unsettled */.NZ)(entries) ?? (0,deploy_ledger/* servingBefore */.mg)(entries);
    if (!migrate || migrate.force || !there)
        return null;
    const order = await orderOf(release, there.release, sources);
    if (order === "not before")
        return null;
    const past = await ledger.history(name);
    const once = past.find((each) => each.release.commit === release.commit && each.healthyMs !== null);
    const from = past[0] ?? there;
    const across = once ? (0,migration/* acrossOneWay */.lx)(past, from, once) : await later(release, past, sources);
    if (across.length === 0)
        return null;
    const older = `${release.version} is older than ${there.release.version}, which is there`;
    if (order === "before" || once)
        return (0,core_verdict/* failed */.gz)("deploy", `${older}: ${(0,deploy_rollout/* noWayTo */.QP)(release, across)}`);
    const words = `whether ${older}, cannot be told (${order.unknown}), nor if it is across what cannot be undone, ` +
        `${(0,one_way/* oneWayWords */.X)(across)}: check out the whole history (fetch-depth: 0), or set force: true of migrate`;
    return (0,core_verdict/* inconclusive */.Ni)("no-data", words);
}
/** What cannot be undone of rollouts whose commits came after a release, or may have. */
async function later(release, past, sources) {
    const found = [];
    for (const other of past) {
        const { oneWay = [] } = other.release;
        if (oneWay.length === 0 || !(0,migration/* hasMigrated */.ED)(other.state))
            continue;
        if ((await orderOf(release, other.release, sources)) !== "not before")
            found.push(...oneWay);
    }
    return found;
}
/** Whether a release's commit came before another's: by the clone's history or, where that is cut, by GitHub's. */
async function orderOf({ commit }, { commit: other }, { git, mergeBase }) {
    if (commit === other)
        return "not before";
    try {
        const base = (await git.mergeBase(commit, other)) ?? (await mergeBase?.(commit, other));
        if (base === undefined)
            return { unknown: "this clone does not hold their history" };
        return base === commit ? "before" : "not before";
    }
    catch (error) {
        return { unknown: error instanceof Error ? error.message : String(error) };
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/signing.js
var signing = __webpack_require__(48990);
// EXTERNAL MODULE: ./build/src/docker/cosign.js
var cosign = __webpack_require__(14051);
// EXTERNAL MODULE: ./build/src/tools/cosign.js
var tools_cosign = __webpack_require__(95986);
// EXTERNAL MODULE: ./build/src/tools/locate.js + 3 modules
var locate = __webpack_require__(51353);
;// CONCATENATED MODULE: ./build/src/gates/deploy/verify.js







/** How long a registry and Sigstore may take for one image. */
const verifyMs = 120_000;
/** Holds the images of a release against who has to have signed them. Each is taken by its digest, as it is deployed. */
async function vouchedFor(gate, environment, { images }, context) {
    const { verify } = environment;
    if (!verify)
        return { refused: null, steps: [] };
    const no = (refused) => ({ refused, steps: [] });
    if (images.length === 0) {
        return no((0,core_verdict/* broken */.mw)("config", '"verify" asks for signed images, and no gate that this one needs has pushed one'));
    }
    const verifier = await verifierOf(verify, context);
    if ("missing" in verifier)
        return no((0,core_verdict/* broken */.mw)("config", verifier.missing));
    const run = await cosignOf(context);
    if ("missing" in run)
        return no((0,core_verdict/* broken */.mw)("tool-missing", run.missing));
    const steps = [];
    for (const image of images)
        steps.push(await vouched(gate, environment, image, { verifier, run }, context));
    return { refused: steps.find(({ verdict }) => verdict.outcome !== "passed")?.verdict ?? null, steps };
}
async function vouched(gate, { name }, image, { verifier, run }, { step, signal }) {
    const reference = `${image.name}@${image.digest}`;
    const common = { name: `${name}: verify ${image.name}`, command: `cosign verify ${reference}` };
    const begun = step.now();
    step.emit({ type: "step-started", gate: gate.name, step: common.name, command: common.command });
    const login = await step.docker.loginTo(reference);
    const problem = login.type === "refused" ? login.message : await (0,cosign/* verifyImage */.ZG)(reference, verifier, run);
    const verdict = signal.aborted
        ? (0,core_verdict/* cancelled */.KW)("interrupted", "stopped before it ended")
        : problem === null
            ? (0,core_verdict/* passed */.bF)(verifier.type === "key" ? "signed by the key" : `signed by ${verifier.identity}`)
            : (0,core_verdict/* failed */.gz)("deploy", problem);
    const report = { ...common, exitCode: null, verdict, durationMs: step.now() - begun, cached: false };
    step.emit({ type: "step-finished", gate: gate.name, step: report });
    return report;
}
async function verifierOf(verify, { step: { env, files, root } }) {
    if (verify.type === "identity")
        return verify;
    const child = (0,environment/* childEnvironment */.Q)(env, { [signing/* publicKeyVariable */.zG]: verify.key }, process.platform === "win32");
    if (child.missing.length > 0) {
        return { missing: `the environment has no ${child.missing.join(", ")}, which "verify" asks for` };
    }
    const value = (child.env[signing/* publicKeyVariable */.zG] ?? "").trim();
    if (value.includes("-----BEGIN"))
        return { type: "key", publicKey: `${value}\n`, tlog: verify.tlog };
    const text = value === "" ? null : await files.readText((0,external_node_path_.isAbsolute)(value) ? value : (0,external_node_path_.join)(root, value));
    if (text === null)
        return { missing: `there is no public key at "${value}", which "verify" names` };
    return { type: "key", publicKey: text, tlog: verify.tlog };
}
async function cosignOf({ step, signal }) {
    const { processes, files, root, supply, versions, docker } = step;
    const { env } = (0,environment/* childEnvironment */.Q)(step.env, {}, process.platform === "win32");
    const located = await (0,locate/* locate */.x)(tools_cosign/* cosign */.S, {}, { processes, files, root, cwd: root, env, supply, signal }, versions);
    if ("missing" in located)
        return located;
    const [file, ...runner] = located.argv;
    // The environment is asked for at each call: a login may have come since.
    return (args, more = {}) => processes.run({
        ...{ file, args: [...runner, ...args], cwd: root, timeoutMs: verifyMs, signal },
        env: { ...env, ...located.env, ...docker.environment(), ...more },
    });
}

// EXTERNAL MODULE: ./build/src/gates/deploy/windows.js
var windows = __webpack_require__(73769);
;// CONCATENATED MODULE: ./build/src/gates/deploy/refusal.js










const nothing = { refused: null, steps: [], override: null, serving: null, ahead: null };
/** Asks all that may keep a release out of an environment, up to the first thing that does. */
async function considered(gate, environment, release, before, context) {
    const { ledger } = context.deployments;
    const unset = missingNames(environment, context.step.env);
    if (unset !== null)
        return { ...nothing, refused: (0,core_verdict/* broken */.mw)("config", unset) };
    const missing = await notYetHealthy(environment, release, before, ledger);
    if (missing !== null)
        return { ...nothing, refused: (0,core_verdict/* skipped */.hT)("needs", missing) };
    const { closed, override } = await (0,windows/* shutNow */.j)(gate, environment, context);
    if (closed !== null)
        return { ...nothing, refused: (0,core_verdict/* inconclusive */.Ni)("window", closed) };
    const open = { ...nothing, override };
    const waiting = await unapproved(environment, release, context.deployments);
    if (waiting !== null)
        return { ...open, refused: waiting };
    const unflagged = await (0,flags/* flagTrouble */.a)(environment, context);
    if (unflagged !== null)
        return { ...open, refused: unflagged };
    const vouched = await vouchedFor(gate, environment, release, context);
    if (vouched.refused)
        return { ...open, ...vouched };
    const entries = environment.migrate ? await ledger.entries(environment.name) : [];
    const older = await goesBack(environment, release, entries, context.deployments);
    if (older)
        return { ...open, refused: older, steps: vouched.steps };
    const serving = (0,deploy_ledger/* servingBefore */.mg)(entries);
    const ahead = await (0,migrate/* foreseen */.mq)(gate, environment, release, serving?.release ?? null, context);
    return { ...open, refused: ahead.refused, steps: [...vouched.steps, ...ahead.steps], serving, ahead };
}
/** Why an environment that comes first is not healthy with the same commit; null if all are. */
async function notYetHealthy({ after }, { commit }, before, ledger) {
    for (const name of after) {
        const here = before.find(({ environment }) => environment === name);
        if (here && here.verdict.outcome !== "skipped") {
            if ((0,core_verdict/* isGreen */.gf)(here.verdict))
                continue;
            return `needs ${name} to be healthy, where it is ${here.verdict.outcome}`;
        }
        const entries = await ledger.entries(name);
        const open = (0,deploy_ledger/* unsettled */.NZ)(entries);
        if (open)
            return `needs ${name} to be healthy, where ${open.release.version} is ${(0,core_rollout/* rolloutWords */.pf)(open.state)}`;
        const serving = (0,deploy_ledger/* servingBefore */.mg)(entries);
        if (serving?.release.commit === commit)
            continue;
        const there = serving ? `${serving.release.version} is healthy there` : "nothing is healthy there yet";
        return `needs ${name} to be healthy at this commit (${there})`;
    }
    return null;
}

// EXTERNAL MODULE: ./build/src/gates/deploy/words.js
var words = __webpack_require__(7305);
;// CONCATENATED MODULE: ./build/src/gates/deploy/deploy.js
















/** Environments one after the other, in the order in which the config has them; one that is not healthy holds those after it. */
const deploy = async (gate, context) => {
    if (context.asked)
        return inTreeOf(context.asked, gate, context, deployRelease);
    const release = releaseOf(gate, context);
    const isDeploying = (gate.environments ?? []).some(({ skip }) => skip === undefined);
    const stranger = isDeploying ? await otherCheckout(release, context) : null;
    return stranger === null ? deployRelease(gate, release, context) : (0,run/* unstarted */.Z)(gate, (0,core_verdict/* broken */.mw)("config", stranger));
};
async function deployRelease(gate, release, context) {
    const begun = context.step.now();
    const done = [];
    for (const environment of gate.environments ?? []) {
        const before = done.map(({ report }) => report);
        done.push(await deployTo(gate, environment, release, before, context));
    }
    const deployments = done.map(({ report }) => report);
    const parts = deployments.map(({ environment, verdict }) => ({ name: environment, verdict }));
    // What the plan leaves out says nothing of the others.
    const wanted = parts.filter(({ verdict }) => verdict.reason !== "condition");
    return {
        ...(0,run/* unstarted */.Z)(gate, (0,judge/* judgeGate */.$U)(wanted.length > 0 ? wanted : parts)),
        startedMs: begun - context.startedAt,
        durationMs: context.step.now() - begun,
        steps: done.flatMap(({ steps }) => steps),
        deployments,
    };
}
/** Why what is checked out is not what would be written down as deployed; null if it is. */
async function otherCheckout({ commit }, { checkout }) {
    const head = await checkout.head();
    if (commit === "" || "missing" in head || head.commit === commit)
        return null;
    const [here, there] = [head.commit, commit].map((sha) => sha.slice(0, 7));
    return `${here} is checked out, and the run is of ${there}: nothing is deployed under another commit's name`;
}
/**
 * The commit, and the images of it that were pushed by the gates that this one needs, directly or not: what others have
 * pushed by now is a matter of time. Those of a gate that is not green are not it.
 */
function releaseOf({ needs }, { place: { tag, commit }, finished }) {
    const needed = (0,graph/* withNeeds */.Y)(finished, needs);
    const images = [...finished.values()]
        .filter(({ name, verdict }) => needed.has(name) && (0,core_verdict/* isGreen */.gf)(verdict))
        .flatMap(artifact/* imagesOf */.IC)
        .flatMap(({ name, digest }) => (digest ? [{ name, digest }] : []));
    return { version: tag ?? commit?.slice(0, 7) ?? "working tree", commit: commit ?? "", images };
}
async function deployTo(gate, environment, release, before, context) {
    const nothing = (verdict) => ({ report: untouched(environment, release, verdict), steps: [] });
    const { skip } = environment;
    if (skip !== undefined && !environment.previews)
        return nothing((0,core_verdict/* skipped */.hT)("condition", skip));
    if (context.signal.aborted)
        return nothing((0,core_verdict/* cancelled */.KW)("interrupted", "the run was cancelled before it started"));
    if (skip !== undefined) {
        const { verdict, steps, migration } = await (0,migrate/* previewed */.SP)(gate, environment, release, context);
        return { report: { ...untouched(environment, release, verdict), migration }, steps };
    }
    if (release.commit === "")
        return nothing((0,core_verdict/* broken */.mw)("ledger", "outside of a repository there is no commit to deploy"));
    const { ledger, owner, clock } = context.deployments;
    try {
        const { name, url } = environment;
        const known = await considered(gate, environment, release, before, context);
        const { refused, steps, override, serving, ahead } = known;
        // What a dead run has left may be two versions side by side: whatever keeps this release out, that does not wait.
        if (refused && (context.signal.aborted || (await ledger.entries(name)).every(({ state }) => (0,core_rollout/* isEnded */.pl)(state)))) {
            return { ...nothing(refused), steps };
        }
        const oneWay = ahead?.migration?.oneWay ?? [];
        const whole = oneWay.length > 0 ? { ...release, oneWay } : release;
        const claimed = await claim(ledger, { environment: name, release: whole, owner, url }, clock);
        if ("busy" in claimed) {
            const { busy } = claimed;
            const words = `${busy.release.version} is being rolled out there by ${busy.owner.words}`;
            return { ...nothing(refused ?? (0,core_verdict/* inconclusive */.Ni)("busy", words)), steps };
        }
        const now = (0,deploy_ledger/* servingBefore */.mg)(claimed.before);
        const overtaken = ahead?.migration && now?.id !== serving?.id ? overtakenBy(now) : null;
        const done = await withClaim(gate, environment, { ...claimed, shut: refused ?? overtaken, ahead }, context);
        const report = { ...done.report, ...(override ? { override } : {}) };
        return { report, steps: [...steps, ...done.steps] };
    }
    catch (error) {
        return nothing((0,core_verdict/* broken */.mw)("ledger", (0,words/* ledgerTrouble */.N)(error)));
    }
}
/** What was foreseen is of another release's place. */
function overtakenBy(entry) {
    const other = entry ? `${entry.release.version} was deployed` : "the release there was taken away";
    return (0,core_verdict/* inconclusive */.Ni)("busy", `${other} while migrations were previewed: run again`);
}
async function withClaim(gate, environment, { entry, dead, before, shut, ahead }, context) {
    const { deployments, signal, step } = context;
    const { ledger } = deployments;
    const steps = [];
    const left = [];
    let refused = shut;
    // What somebody has asked for may be kept out of here: nothing of it ends what others have left.
    const plain = { ...context, step: { ...step, tree: step.root } };
    const hands = new deploy_hands/* DeployHands */.G(gate, environment, ledger, entry, context, ahead?.isWhole);
    // A way back may take longer than a claim that is not heard of lasts.
    hands.attend();
    for (const open of dead) {
        const ended = await (0,deploy_left/* endLeft */.p5)(gate, environment, open, "dead", plain);
        steps.push(...ended.steps);
        // Nothing had been done yet of what was only claimed.
        if (open.state.phase !== "claimed")
            left.push(leftOf(ended));
        step.emit({ type: "warning", message: `${environment.name}: ${ended.verdict.message}` });
        if (!(0,core_rollout/* isEnded */.pl)(ended.entry.state))
            refused ??= (0,core_verdict/* broken */.mw)("ledger", `${open.release.version} is left as it was: ${ended.verdict.message}`);
        // Nothing of this run's own comes after it that could mend it.
        else if (refused && ended.verdict.outcome !== "passed")
            refused = (0,core_verdict/* worst */.QZ)([ended.verdict, refused]) ?? refused;
    }
    // To end what others have left may have taken long.
    const { closed } = dead.length > 0 && !refused ? await (0,windows/* shutNow */.j)(gate, environment, context) : { closed: null };
    if (closed !== null)
        refused = (0,core_verdict/* inconclusive */.Ni)("window", closed);
    if (signal.aborted)
        refused = (0,core_verdict/* cancelled */.KW)("interrupted", "the run was cancelled before anything was changed");
    hands.stop();
    if (refused) {
        const { state } = await ledger.write(await hands.entry(), {
            phase: "rolled-back",
            weight: 0,
            reason: refused.message,
        });
        return { report: { ...untouched(environment, entry.release, refused), state, ...ifAny(left) }, steps };
    }
    const entries = dead.length > 0 ? await ledger.entries(environment.name) : before;
    const earlier = entries.filter(({ id }) => id < entry.id);
    const { rollout, isAlone } = await courseOf(environment, entry, earlier, ledger);
    if (isAlone)
        hands.goAlone();
    const { previous } = rollout;
    const ended = await (0,deploy_rollout/* rollOut */.Of)(rollout, hands).catch((error) => (0,core_verdict/* broken */.mw)("ledger", `${(0,words/* ledgerTrouble */.N)(error)}: what is done cannot be written down, and ends here`));
    const rolled = isAlone && ended.outcome === "passed" ? (0,core_verdict/* passed */.bF)(`${ended.message}, as the first one without a canary`) : ended;
    hands.stop();
    const last = await hands.entry().catch(() => entry);
    if (last.state.phase === "healthy")
        await (0,deploy_left/* retire */.S5)(earlier, environment, context);
    const canary = await hands.canary.report();
    const report = {
        ...{ environment: environment.name, verdict: rolled, release: entry.release, previous },
        ...ifAny(left),
        ...(canary ? { canary } : {}),
        ...(hands.override ? { override: hands.override } : {}),
        ...(ahead?.migration ? { migration: { ...ahead.migration, applied: hands.hasMigrated } } : {}),
    };
    const done = { ...report, ...urlOf(environment), state: last.state, timeline: hands.timeline };
    const { insisted } = deployments;
    if (!signal.aborted || !insisted || (0,core_rollout/* isEnded */.pl)(last.state)) {
        return { report: done, steps: [...steps, ...hands.steps] };
    }
    const after = await (0,deploy_left/* endLeft */.p5)(gate, environment, last, "cancelled", { ...context, signal: insisted });
    return {
        report: {
            ...done,
            verdict: afterEnd(rolled, after.verdict),
            state: after.entry.state,
            timeline: [...hands.timeline, ...after.timeline],
        },
        steps: [...steps, ...hands.steps, ...after.steps],
    };
}
/**
 * How a release gets there. The first one of all has no canary: what is beside it answers nobody, and there is nothing to
 * compare it with (Argo Rollouts and Flagger leave the first analysis out too).
 */
async function courseOf(environment, entry, earlier, ledger) {
    const rollout = (0,deploy_left/* rolloutOf */.Zb)(environment, entry, earlier);
    const isAlone = rollout.weights.length > 0 && !rollout.previous && (await ledger.isWhole(environment.name));
    return { rollout: isAlone ? { ...rollout, weights: [] } : rollout, isAlone };
}
/** What a cancelled rollout came to, once it was ended. */
function afterEnd(rolled, ended) {
    if (ended.outcome !== "passed")
        return ended;
    if (rolled.outcome === "cancelled")
        return (0,core_verdict/* cancelled */.KW)("interrupted", ended.message);
    return { ...rolled, message: `${rolled.message}; ${ended.message}` };
}
function leftOf({ verdict, entry, previous, timeline }) {
    return { release: entry.release, verdict, state: entry.state, previous, timeline };
}
function ifAny(left) {
    return left.length > 0 ? { left } : {};
}
/** Of an environment in which nothing was done. */
function untouched(environment, release, verdict) {
    const { name } = environment;
    return {
        environment: name,
        verdict,
        release,
        ...urlOf(environment),
        state: null,
        previous: null,
        timeline: [],
    };
}
function urlOf({ url }) {
    return url === undefined ? {} : { url };
}


/***/ }),

/***/ 95986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ cosign)
/* harmony export */ });
/** What signs and verifies: no tool of a gate, but found and fetched like one. */
const cosign = {
    name: "cosign",
    ecosystem: "any",
    program: "cosign",
    package: null,
    install: "install it from https://docs.sigstore.dev/cosign/system_config/installation (sigstore/cosign-installer)",
    versionArgs: ["version", "--json"],
};


/***/ })

};
