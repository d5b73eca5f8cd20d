export const id = 4733;
export const ids = [4733];
export const modules = {

/***/ 24733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deploy: () => (/* binding */ deploy)
});

// EXTERNAL MODULE: ./build/src/core/artifact.js
var artifact = __webpack_require__(36355);
// EXTERNAL MODULE: ./build/src/core/canary-config.js
var canary_config = __webpack_require__(18564);
// EXTERNAL MODULE: ./build/src/core/graph.js
var graph = __webpack_require__(97465);
// EXTERNAL MODULE: ./build/src/core/judge.js
var judge = __webpack_require__(15098);
// EXTERNAL MODULE: ./build/src/core/rollout.js
var rollout = __webpack_require__(5888);
// EXTERNAL MODULE: ./build/src/core/run.js + 1 modules
var run = __webpack_require__(48032);
// EXTERNAL MODULE: ./build/src/core/verdict.js
var core_verdict = __webpack_require__(18732);
// EXTERNAL MODULE: ./build/src/core/windows.js
var core_windows = __webpack_require__(66112);
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
    return { entry, dead: earlier.filter(({ state }) => !(0,rollout/* isEnded */.pl)(state)).reverse(), before: earlier };
}
async function alive(ledger, entries) {
    for (const entry of entries) {
        if (!(0,rollout/* isEnded */.pl)(entry.state) && (await ledger.isAlive(entry)))
            return entry;
    }
    return null;
}

// EXTERNAL MODULE: ./build/src/deploy/ledger.js
var deploy_ledger = __webpack_require__(89504);
// EXTERNAL MODULE: ./build/src/deploy/rollout.js
var deploy_rollout = __webpack_require__(29692);
// EXTERNAL MODULE: ./build/src/gates/canary-hands.js + 6 modules
var canary_hands = __webpack_require__(84034);
;// CONCATENATED MODULE: ./build/src/gates/deploy-approvals.js


/** Why a release may not be brought into an environment yet; null if all who have to have approved it have. */
async function unapproved({ name, approvals: rules = [] }, { commit }, { ledger, approvalOf }) {
    if (rules.length === 0)
        return null;
    if (!approvalOf)
        return (0,core_verdict/* inconclusive */.Ni)("approval", "who has approved it is only known on GitHub, with a `github-token`");
    const serving = (0,deploy_ledger/* servingBefore */.m)(await ledger.entries(name))?.release.commit ?? null;
    // Without it a change would be no more than its last pull request.
    if (serving === null && !(await ledger.isWhole(name))) {
        return (0,core_verdict/* inconclusive */.Ni)("approval", "none of the latest deployments is healthy, so that what has changed since is not known");
    }
    const verdict = await approvalOf({ rules, commit, serving });
    return (0,core_verdict/* isGreen */.gf)(verdict) ? null : verdict;
}

// EXTERNAL MODULE: ./build/src/gates/deploy-hands.js + 1 modules
var deploy_hands = __webpack_require__(33724);
// EXTERNAL MODULE: ./build/src/gates/deploy-left.js
var deploy_left = __webpack_require__(65885);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/environment.js
var environment = __webpack_require__(10488);
// EXTERNAL MODULE: ./build/src/core/signing.js
var signing = __webpack_require__(48990);
// EXTERNAL MODULE: ./build/src/docker/cosign.js
var cosign = __webpack_require__(14051);
// EXTERNAL MODULE: ./build/src/tools/cosign.js
var tools_cosign = __webpack_require__(95986);
// EXTERNAL MODULE: ./build/src/tools/locate.js + 3 modules
var locate = __webpack_require__(51353);
;// CONCATENATED MODULE: ./build/src/gates/deploy-verify.js







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

// EXTERNAL MODULE: ./build/src/gates/deploy-words.js
var deploy_words = __webpack_require__(70859);
;// CONCATENATED MODULE: ./build/src/gates/deploy.js

















/** Environments one after the other, in the order in which the config has them; one that is not healthy holds those after it. */
const deploy = async (gate, context) => {
    const begun = context.step.now();
    const release = releaseOf(gate, context);
    const stranger = await otherCheckout(release, context);
    if (stranger !== null)
        return (0,run/* unstarted */.Z)(gate, (0,core_verdict/* broken */.mw)("config", stranger));
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
};
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
    if (environment.skip !== undefined)
        return nothing((0,core_verdict/* skipped */.hT)("condition", environment.skip));
    if (context.signal.aborted)
        return nothing((0,core_verdict/* cancelled */.KW)("interrupted", "the run was cancelled before it started"));
    const names = (0,canary_hands/* missingNames */.J)(environment, context.step.env);
    if (names.length > 0) {
        return nothing((0,core_verdict/* broken */.mw)("config", `the environment has no ${names.join(", ")}, which the canary's metrics ask for`));
    }
    if (release.commit === "")
        return nothing((0,core_verdict/* broken */.mw)("ledger", "outside of a repository there is no commit to deploy"));
    const { ledger, owner, clock } = context.deployments;
    try {
        const missing = await notYetHealthy(environment, release, before, ledger);
        if (missing !== null)
            return nothing((0,core_verdict/* skipped */.hT)("needs", missing));
        const { name, url, windows, freeze } = environment;
        const closed = (0,core_windows/* closedNow */.ne)(context.step.now(), windows, freeze);
        const shut = closed === null ? null : (0,core_verdict/* inconclusive */.Ni)("window", closed);
        // What a dead run has left may be two versions side by side: that does not wait until an environment opens.
        if (shut && !(await ledger.entries(name)).some(({ state }) => !(0,rollout/* isEnded */.pl)(state)))
            return nothing(shut);
        const waiting = await unapproved(environment, release, context.deployments);
        if (waiting !== null)
            return nothing(waiting);
        const vouched = await vouchedFor(gate, environment, release, context);
        if (vouched.refused)
            return { ...nothing(vouched.refused), steps: vouched.steps };
        const claimed = await claim(ledger, { environment: name, release, owner, url }, clock);
        if ("busy" in claimed) {
            const { busy } = claimed;
            if (shut)
                return nothing(shut);
            return nothing((0,core_verdict/* inconclusive */.Ni)("busy", `${busy.release.version} is being rolled out there by ${busy.owner.words}`));
        }
        const done = await withClaim(gate, environment, { ...claimed, shut }, context);
        return { ...done, steps: [...vouched.steps, ...done.steps] };
    }
    catch (error) {
        return nothing((0,core_verdict/* broken */.mw)("ledger", (0,deploy_words/* ledgerTrouble */.N)(error)));
    }
}
async function withClaim(gate, environment, { entry, dead, before, shut }, context) {
    const { deployments, signal, step } = context;
    const { ledger } = deployments;
    const steps = [];
    let refused = shut;
    for (const left of dead) {
        const ended = await (0,deploy_left/* endLeft */.p)(gate, environment, left, "dead", context);
        steps.push(...ended.steps);
        step.emit({ type: "warning", message: `${environment.name}: ${ended.verdict.message}` });
        if (!(0,rollout/* isEnded */.pl)(ended.entry.state))
            refused ??= (0,core_verdict/* broken */.mw)("ledger", `${left.release.version} is left as it was: ${ended.verdict.message}`);
    }
    if (signal.aborted)
        refused = (0,core_verdict/* cancelled */.KW)("interrupted", "the run was cancelled before anything was changed");
    if (refused) {
        const { state } = await ledger.write(entry, { phase: "rolled-back", weight: 0, reason: refused.message });
        return { report: { ...untouched(environment, entry.release, refused), state }, steps };
    }
    const entries = dead.length > 0 ? await ledger.entries(environment.name) : before;
    const earlier = entries.filter(({ id }) => id < entry.id);
    const previous = (0,deploy_ledger/* servingBefore */.m)(earlier)?.release ?? null;
    const hands = new deploy_hands/* DeployHands */.G(gate, environment, ledger, entry, context);
    const rolled = await (0,deploy_rollout/* rollOut */.Of)({ environment, release: entry.release, previous, weights: (0,canary_config/* weightsOf */.Z)(environment.canary) }, hands).catch((error) => (0,core_verdict/* broken */.mw)("ledger", `${(0,deploy_words/* ledgerTrouble */.N)(error)}: what is done cannot be written down, and ends here`));
    hands.stop();
    const last = await hands.entry().catch(() => entry);
    if (last.state.phase === "healthy")
        await (0,deploy_left/* retire */.S)(earlier, environment, context);
    const canary = await hands.canary.report();
    const report = {
        ...{ environment: environment.name, verdict: rolled, release: entry.release, previous },
        ...(canary ? { canary } : {}),
    };
    const done = { ...report, ...urlOf(environment), state: last.state, timeline: hands.timeline };
    const { insisted } = deployments;
    if (!signal.aborted || !insisted || (0,rollout/* isEnded */.pl)(last.state)) {
        return { report: done, steps: [...steps, ...hands.steps] };
    }
    const ended = await (0,deploy_left/* endLeft */.p)(gate, environment, last, "cancelled", { ...context, signal: insisted });
    return {
        report: {
            ...done,
            verdict: afterEnd(rolled, ended.verdict),
            state: ended.entry.state,
            timeline: [...hands.timeline, ...ended.timeline],
        },
        steps: [...steps, ...hands.steps, ...ended.steps],
    };
}
/** What a cancelled rollout came to, once it was ended. */
function afterEnd(rolled, ended) {
    if (ended.outcome !== "passed")
        return ended;
    if (rolled.outcome === "cancelled")
        return (0,core_verdict/* cancelled */.KW)("interrupted", ended.message);
    return { ...rolled, message: `${rolled.message}; ${ended.message}` };
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
        const open = (0,deploy_ledger/* unsettled */.N)(entries);
        if (open)
            return `needs ${name} to be healthy, where ${open.release.version} is ${(0,rollout/* rolloutWords */.pf)(open.state)}`;
        const serving = (0,deploy_ledger/* servingBefore */.m)(entries);
        if (serving?.release.commit === commit)
            continue;
        const there = serving ? `${serving.release.version} is healthy there` : "nothing is healthy there yet";
        return `needs ${name} to be healthy at this commit (${there})`;
    }
    return null;
}
function urlOf({ url }) {
    return url === undefined ? {} : { url };
}


/***/ })

};
