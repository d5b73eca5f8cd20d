export const id = 2459;
export const ids = [2459];
export const modules = {

/***/ 18564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ weightsOf),
/* harmony export */   u: () => (/* binding */ looksOf)
/* harmony export */ });
/** Shares of the traffic that the release is given, one after the other; none without a canary. */
function weightsOf(canary) {
    return canary?.steps.map(({ weight }) => weight) ?? [];
}
/** Most looks at the metrics that each step may have: one at the end of each interval that begins before its deadline. */
function looksOf({ steps, intervalMs }) {
    return steps.map(({ deadlineMs }) => Math.ceil(deadlineMs / intervalMs));
}


/***/ }),

/***/ 29692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H5: () => (/* binding */ endCancelled),
/* harmony export */   Of: () => (/* binding */ rollOut),
/* harmony export */   QP: () => (/* binding */ noWayTo),
/* harmony export */   hc: () => (/* binding */ Unwritten),
/* harmony export */   lj: () => (/* binding */ recover)
/* harmony export */ });
/* unused harmony exports finish, rollBack */
/* harmony import */ var _core_one_way_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69239);
/* harmony import */ var _core_rollout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5888);
/* harmony import */ var _core_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18732);



/** The ledger has not taken what it was told; what it has says to go back. */
class Unwritten extends Error {
    name = "Unwritten";
}
/**
 * Takes a release from `claimed` to its end. What it was that failed is the verdict; whether the way back worked is said in
 * the same sentence, and stands in the state.
 */
async function rollOut(rollout, hands) {
    const { release, previous, weights, backFrom } = rollout;
    const order = (weight) => ({ release, replaces: previous, weight });
    let weight = 0;
    // A way back is not kept out by being slower than what is taken back.
    const measured = backFrom ? (0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .passed */ .bF)("") : await hands.measure(previous);
    if (measured.outcome === "cancelled")
        return measured;
    if (rollout.environment.migrate?.apply !== undefined) {
        await hands.record({ phase: "migrating", weight });
        const migrated = await hands.migrate(order(weight));
        if (migrated.outcome === "cancelled")
            return migrated;
        if (migrated.outcome !== "passed")
            return said(migrated, await leave(rollout, migrated.message, hands));
    }
    const stages = [
        async () => {
            await hands.record({ phase: "deploying", weight });
            if (!backFrom)
                return hands.act("deploy", order(weight));
            return hands.act("rollback", { release, replaces: backFrom.release, weight, had: backFrom.weight });
        },
        async () => {
            await hands.record({ phase: "smoke", weight });
            return hands.smoke("after deploy");
        },
        ...(weights.length > 0 ? [() => hands.probe()] : []),
        ...weights.map((next, index) => async () => {
            const blocked = await hands.mayGoOn();
            if (blocked !== null)
                return (0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .inconclusive */ .Ni)("window", blocked);
            weight = next;
            await hands.record({ phase: "canary", weight, step: index + 1 });
            const moved = await hands.act("weight", order(weight));
            return moved.outcome === "passed" ? hands.watch(index) : moved;
        }),
        () => {
            weight = 100;
            return finish(rollout, hands);
        },
    ];
    for (const stage of stages) {
        const verdict = await stage();
        // A cancelled run has no time left: what is on its way is ended by the `post` step, or by the next run.
        if (verdict.outcome === "cancelled")
            return verdict;
        if (verdict.outcome !== "passed")
            return afterFailure(rollout, verdict, weight, hands);
    }
    return (0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .passed */ .bF)(`${release.version} is healthy`);
}
/** Gives the release all of the traffic, and looks at it once more. */
async function finish(rollout, hands) {
    const { release, previous, weights, backFrom } = rollout;
    await hands.record({ phase: "promoting", weight: 100 });
    // A rollback has given it everything already.
    const order = { release, replaces: previous, weight: 100 };
    const promoted = backFrom ? (0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .passed */ .bF)("") : await hands.act("promote", order);
    if (promoted.outcome !== "passed")
        return promoted;
    await hands.record({ phase: "validating", weight: 100 });
    const stands = await hands.act("status", order);
    if (stands.outcome !== "passed")
        return stands;
    // Without a canary it has had all of the traffic since `deploy`, and has been looked at.
    const looked = weights.length > 0 ? await hands.smoke("after promote") : (0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .passed */ .bF)("");
    if (looked.outcome === "passed")
        await hands.record({ phase: "healthy", weight: 100 });
    return looked;
}
/** Why it may not be gone back from a release; null if it may. */
function noWayBack({ across, environment, previous }) {
    return across.length === 0 || environment.migrate?.force ? null : noWayTo(previous, across);
}
/** Why a release is not gone back to that is across what cannot be undone, and the ways on. */
function noWayTo(release, across) {
    const where = release ? `to ${release.version} ` : "";
    return (`no rollback ${where}across what cannot be undone, ${(0,_core_one_way_js__WEBPACK_IMPORTED_MODULE_0__/* .oneWayWords */ .X)(across)}: ` +
        "deploy a release that mends it, or set force: true of migrate to go back all the same");
}
/** What goes back all the same leaves its migrations where they are. */
function backState({ release }, reason) {
    return {
        ...{ phase: "rolled-back", weight: 0, reason },
        ...((release.oneWay ?? []).length > 0 ? { migrated: true } : {}),
    };
}
/** Ends a rollout that came no further than its migrations, and says how. */
async function leave(rollout, reason, hands) {
    const { environment, previous } = rollout;
    const serves = previous ? `${previous.version} still serves` : "nothing was deployed";
    if (noWayBack(rollout) === null) {
        await hands.record(backState(rollout, reason));
        return serves;
    }
    await hands.record({ phase: "held", weight: 0, reason });
    const what = (0,_core_one_way_js__WEBPACK_IMPORTED_MODULE_0__/* .oneWayWords */ .X)(rollout.across);
    return `${serves}, and ${environment.name} is held, as what may be done cannot be undone: ${what}`;
}
async function hold(rollout, reason, weight, hands) {
    await hands.record({ phase: "held", weight, reason });
    return `${rollout.environment.name} is held as it is, ${weight} % of the traffic on ${rollout.release.version}`;
}
async function afterFailure(rollout, verdict, weight, hands) {
    const { onFailure } = rollout.environment;
    if (onFailure === "hold")
        return said(verdict, await hold(rollout, verdict.message, weight, hands));
    const refusal = noWayBack(rollout);
    if (refusal !== null) {
        const held = await hold(rollout, `${verdict.message}; ${refusal}`, weight, hands);
        return said(verdict, `${held}: ${refusal}`);
    }
    const back = await rollBack(rollout, verdict.message, weight, hands);
    return said(verdict, back.message);
}
/**
 * Goes back to the release before. Users do not wait for a ledger that cannot be written: the way back may be gone twice, by
 * whoever finds the rollout as it was.
 */
async function rollBack(rollout, reason, weight, hands) {
    const { release, previous, environment } = rollout;
    const going = { phase: "rolling-back", weight, reason };
    let unwritten = await troubleOf(hands.record(going));
    const back = previous ? `to ${previous.version}` : "to nothing: no release was healthy here before";
    const order = { release: previous ?? release, replaces: release, weight: 0, had: weight };
    const looks = [() => hands.act("status", order), () => hands.smoke("after rollback")];
    let end = await hands.act("rollback", order);
    for (const look of previous ? looks : [])
        if (end.outcome === "passed")
            end = await look();
    // Not failed, and not done: whoever ends the rollout goes back again.
    if (end.outcome === "cancelled")
        return end;
    if (unwritten !== null)
        unwritten = await troubleOf(hands.record(going));
    if (unwritten !== null) {
        const came = end.outcome === "passed" ? `rolled back ${back}` : `THE ROLLBACK ${back} FAILED (${end.message})`;
        return (0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .broken */ .mw)("ledger", `${came}, which could not be written down (${unwritten}): whoever ends it goes back again`);
    }
    if (end.outcome === "passed") {
        await hands.record(backState(rollout, reason));
        const forced = rollout.across.length > 0 ? `, across what cannot be undone: ${(0,_core_one_way_js__WEBPACK_IMPORTED_MODULE_0__/* .oneWayWords */ .X)(rollout.across)}` : "";
        return (0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .passed */ .bF)(`rolled back ${back}${forced}`);
    }
    await hands.record({ phase: "stuck", weight, reason: `${reason}; the rollback failed: ${end.message}` });
    return (0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .gz)("deploy", `THE ROLLBACK ${back} FAILED (${end.message}): ${environment.name} needs a person`);
}
/** Why the ledger has not taken it; null if it has. */
async function troubleOf(recorded) {
    try {
        await recorded;
        return null;
    }
    catch (error) {
        if (error instanceof Unwritten)
            return error.message;
        throw error;
    }
}
function said(verdict, more) {
    const message = `${verdict.message}; ${more}`;
    return verdict.outcome === "passed" ? (0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .gz)("deploy", message) : { ...verdict, message };
}
/** Ends a rollout whose run is dead, by where it stood. */
async function recover(rollout, state, why, hands) {
    switch ((0,_core_rollout_js__WEBPACK_IMPORTED_MODULE_1__/* .recovery */ .at)(state)) {
        case "nothing":
            return (0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .passed */ .bF)("nothing was left open");
        case "forget":
            await hands.record({ phase: "rolled-back", weight: 0, reason: `${why}, before anything was changed` });
            return (0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .passed */ .bF)(`${why}, before anything was changed`);
        case "leave": {
            const reason = `${why} while it applied migrations, and some of them may be applied`;
            const left = await leave(rollout, reason, hands);
            return noWayBack(rollout) !== null ? (0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .gz)("deploy", `${reason}; ${left}`) : (0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .passed */ .bF)(`${reason}; ${left}`);
        }
        case "finish": {
            const verdict = await finish(rollout, hands);
            if (verdict.outcome === "passed")
                return (0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .passed */ .bF)(`${why}; ${rollout.release.version} was promoted to its end`);
            return verdict.outcome === "cancelled" ? verdict : afterFailure(rollout, verdict, state.weight, hands);
        }
        case "roll-back": {
            // One that is on its way back already is not left half way.
            const refusal = state.phase === "rolling-back" ? null : noWayBack(rollout);
            if (refusal !== null) {
                const held = await hold(rollout, `${why}; ${refusal}`, state.weight, hands);
                return (0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .gz)("deploy", `${why}; ${held}: ${refusal}`);
            }
            const back = await rollBack(rollout, why, state.weight, hands);
            return { ...back, message: `${why}; ${back.message}` };
        }
    }
}
/**
 * Ends a rollout whose run was cancelled, as its environment wants it: what had proven itself is finished, anything else goes
 * back, or is held as it is.
 */
async function endCancelled(rollout, state, hands) {
    const { environment } = rollout;
    const reason = "the run was cancelled";
    const mayHold = environment.onCancel === "hold" && state.phase !== "rolling-back";
    if (!mayHold || (0,_core_rollout_js__WEBPACK_IMPORTED_MODULE_1__/* .recovery */ .at)(state) !== "roll-back")
        return recover(rollout, state, reason, hands);
    return (0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .cancelled */ .KW)("interrupted", `${reason}; ${await hold(rollout, reason, state.weight, hands)}`);
}


/***/ }),

/***/ 91760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gf: () => (/* binding */ askUntil),
/* harmony export */   _K: () => (/* binding */ wholeAddress),
/* harmony export */   ns: () => (/* binding */ lookOnce),
/* harmony export */   wC: () => (/* binding */ askHttp)
/* harmony export */ });
/* harmony import */ var _core_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18732);

/** An answer may take a moment to come once something is deployed: it is asked for again until the time is over. */
const againMs = 500;
/** Time that a look has to have: that none came in less would be said in place of what is wrong. */
const leastLookMs = 250;
const maxBytes = 1024 * 1024;
/** Asks until the answer is as it has to be, or the check's time is over; then says what was wrong with the last one. */
async function askHttp(check, url, world) {
    const address = wholeAddress(check.address, url);
    if (address === null)
        return (0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)("smoke", `${check.address} is a path, and the environment has no url`);
    const look = async (timeoutMs) => {
        const looked = await lookOnce(check, address, timeoutMs, world);
        return "problem" in looked ? looked.problem : null;
    };
    return askUntil(check.address, check.withinMs, look, world);
}
/** Asks once: how long a good answer took, or what was wrong. */
async function lookOnce(check, url, timeoutMs, { http, signal }) {
    try {
        const answer = await http.request({ method: "GET", url, timeoutMs, maxBytes, signal });
        const problem = fault(check, answer);
        return problem === null ? { durationMs: answer.durationMs } : { problem };
    }
    catch (error) {
        return { problem: error instanceof Error ? error.message : String(error) };
    }
}
/**
 * Looks again and again until nothing is wrong, or the time is over; `look` gives what is wrong, or null, and rejects where
 * no answer came. `what` is for people.
 */
async function askUntil(what, withinMs, look, { clock, signal }) {
    const deadline = clock.uptime() + withinMs;
    for (;;) {
        const problem = await look(Math.max(deadline - clock.uptime(), 1)).catch((error) => error instanceof Error ? error.message : String(error));
        if (problem === null)
            return (0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .passed */ .bF)(`${what} answers`);
        if (signal.aborted)
            return (0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .cancelled */ .KW)("interrupted", "stopped before it ended");
        if (clock.uptime() + againMs + leastLookMs >= deadline)
            return (0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)("smoke", `${what}: ${problem}`);
        await clock.wait(againMs, signal);
    }
}
/** A path is put behind the environment's address, whatever path that has. */
function wholeAddress(address, url) {
    if (!address.startsWith("/"))
        return address;
    return url === undefined ? null : `${url.replace(/\/+$/, "")}${address}`;
}
/** What is wrong with an answer; null if nothing is. */
function fault({ status, body, json }, answer) {
    if (answer.status !== status)
        return `status ${answer.status}, not ${status}`;
    if (body !== undefined && !answer.body.includes(body))
        return `the answer does not hold "${body}"`;
    if (json === undefined)
        return null;
    let document;
    try {
        document = JSON.parse(answer.body);
    }
    catch {
        return "the answer is no JSON";
    }
    for (const [path, wanted] of Object.entries(json)) {
        const found = at(document, path.split("."));
        if (found !== wanted)
            return `${path} is ${JSON.stringify(found) ?? "missing"}, not ${JSON.stringify(wanted)}`;
    }
    return null;
}
function at(value, path) {
    return path.reduce((inner, key) => typeof inner === "object" && inner !== null && Object.hasOwn(inner, key)
        ? inner[key]
        : undefined, value);
}


/***/ }),

/***/ 92808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ flagTrouble),
  W: () => (/* binding */ withFlags)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(87422);
// EXTERNAL MODULE: ./build/src/core/verdict.js
var verdict = __webpack_require__(18732);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/src/deploy/flag-file.js

/** Flag definitions as flagd reads them (flagd.dev/reference/flag-definitions), judged by flagd's own schema and evaluation. */
/** Users that a flag is asked for: a share of half a percent of them is missed with a chance of 1 in 150. */
const users = 1000;
const silent = { error: nothing, warn: nothing, info: nothing, debug: nothing };
function nothing() {
    return;
}
class FlagFile {
    path;
    text;
    document;
    flags;
    stores;
    constructor(path, text, document, flags, stores) {
        this.path = path;
        this.text = text;
        this.document = document;
        this.flags = flags;
        this.stores = stores;
    }
    /** Rejects with path, line and column where the text is no flag definition. */
    static async read(path, text) {
        const lines = new dist/* LineCounter */.HN();
        const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false, merge: true });
        const place = (offset) => {
            const { line, col } = lines.linePos(offset);
            return `${path}:${line}:${col}`;
        };
        const [broken] = document.errors;
        if (broken)
            throw new Error(`${place(broken.pos[0])} ${broken.message}`);
        const data = document.toJS();
        if (!isMap(data))
            throw new Error(`${place(0)} the document must be a map with "flags"`);
        const noJson = /\.json$/i.test(path) ? jsonFault(text) : null;
        if (noJson)
            throw new Error(`${place(noJson.offset)} is no JSON: ${noJson.message}`);
        const { MemoryStorage } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(5427)]).then(__webpack_require__.bind(__webpack_require__, 35427));
        const store = new MemoryStorage(silent, { disableDynamicCodeGeneration: true });
        const at = (keys) => place(startOf(document, keys));
        const nested = nestedEvaluator(data);
        // flagd puts evaluators in by their texts, in no order: what one of them refers to is there by chance.
        if (nested !== undefined)
            throw new Error(`${at(["$evaluators", nested])} evaluator "${nested}" refers to another one`);
        for (const [name, { defaultVariant, variants }] of flagsOf(data)) {
            if (!defaultVariant || Object.hasOwn(variants, defaultVariant))
                continue;
            const where = at(["flags", name, "defaultVariant"]);
            throw new Error(`${where} flag "${name}" has no variant "${defaultVariant}", which is its default`);
        }
        try {
            store.setConfigurations(JSON.stringify(data), true);
        }
        catch (error) {
            const { keys, message } = schemaFault(error);
            throw new Error(`${at(keys)} ${keys.join(".") || "the document"} ${message}`);
        }
        const stores = [store];
        const byKey = byKeyAlone(data);
        if (JSON.stringify(byKey) !== JSON.stringify(data)) {
            const other = new MemoryStorage(silent, { disableDynamicCodeGeneration: true });
            other.setConfigurations(JSON.stringify(byKey));
            stores.push(other);
        }
        return new FlagFile(path, text, document, new Map(flagsOf(data)), stores);
    }
    /** Why a flag does not give everybody a variant, but for those whom its targeting singles out by what it knows of them. */
    notForAll(name, variant) {
        const faults = this.stores.map((store) => this.notUsable(name, variant) ?? this.otherThan(name, variant, store));
        return faults.find((fault) => fault !== null) ?? null;
    }
    otherThan(name, variant, store) {
        const got = new Map();
        for (let user = 0; user <= users; user++) {
            // The first is one of whom nothing is known.
            const context = user === 0 ? {} : { targetingKey: `gatehouse-${user}` };
            const answer = store.getFlag(name)?.evaluate(context, silent);
            const own = answer?.variant;
            const words = answer?.errorMessage ?? (own === undefined ? "the default of the code" : `"${own}"`);
            if (own !== variant)
                got.set(words, (got.get(words) ?? 0) + 1);
        }
        const [other] = [...got].sort(([, a], [, b]) => b - a);
        if (!other)
            return null;
        const share = Math.max(1, Math.round((100 * other[1]) / (users + 1)));
        const whom = share === 100 ? "everybody" : `${share} % of its users`;
        return { type: "other", message: `${this.path}: flag "${name}" gives ${whom} ${other[0]}, and not "${variant}"` };
    }
    /** Why a flag cannot give a variant to anybody. */
    notUsable(name, variant) {
        const flag = this.flags.get(name);
        if (!flag)
            return { type: "unknown", message: `${this.path} has no flag "${name}"` };
        const variants = Object.keys(flag.variants);
        if (!variants.includes(variant)) {
            const message = `flag "${name}" of ${this.path} has no variant "${variant}" (it has ${variants.join(", ")})`;
            return { type: "unknown", message };
        }
        if (flag.state === "ENABLED")
            return null;
        return {
            type: "other",
            message: `${this.path}: flag "${name}" is ${flag.state}: whoever asks gets the default of the code`,
        };
    }
    /**
     * The file in which so many percent of a flag's users get a variant, and the others what they get now. With 0 it is the
     * file as it is, with 100 the variant is the default, and there is no targeting any more. Who has it keeps it as it grows.
     */
    withShare(name, variant, percent) {
        const flag = this.flags.get(name);
        if (percent <= 0 || !flag)
            return this.text;
        const copy = apart(this.document);
        const keys = ["flags", name];
        if (percent >= 100) {
            copy.setIn([...keys, "defaultVariant"], variant);
            copy.deleteIn([...keys, "targeting"]);
        }
        else
            copy.setIn([...keys, "targeting"], copy.createNode(sharing(flag, variant, percent)));
        if (/\.json$/i.test(this.path))
            return `${JSON.stringify(copy.toJS(), null, 2)}\n`;
        // Older readers take a bare `on` for a truth value.
        return copy.toString({ lineWidth: 0, defaultStringType: "QUOTE_DOUBLE" });
    }
}
/** Why a text is no JSON though it is YAML: flagd takes no trailing comma, comment or byte order mark. */
function jsonFault(text) {
    // Else the message would quote what nobody sees.
    if (text.startsWith("\uFEFF"))
        return { offset: 0, message: "it begins with a byte order mark" };
    try {
        JSON.parse(text);
        return null;
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        const offset = Number(/ at position (\d+)/.exec(message)?.[1] ?? 0);
        return { offset, message: message.replace(/ (?:in JSON )?at position .*$/s, "") };
    }
}
function nestedEvaluator({ $evaluators: all }) {
    const refers = (value) => Array.isArray(value) ? value.some(refers) : isMap(value) && ("$ref" in value || Object.values(value).some(refers));
    return isMap(all) ? Object.keys(all).find((name) => refers(all[name])) : undefined;
}
/**
 * The same with each `fractional` that tells users apart by a property told by their `targetingKey`: so flagd does with
 * whoever lacks the property, where its libraries (in-process) take the default.
 */
function byKeyAlone(value) {
    if (Array.isArray(value))
        return value.map(byKeyAlone);
    if (!isMap(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => {
        const isByProperty = key === "fractional" && Array.isArray(inner) && isMap(inner[0]);
        return [key, byKeyAlone(isByProperty ? inner.slice(1) : inner)];
    }));
}
/** A copy in which nothing stands for two things: a change of one flag must not be a change of another. */
function apart(document) {
    let hasAlias = false;
    (0,dist/* visit */.YR)(document, {
        Alias: () => {
            hasAlias = true;
            return dist/* visit */.YR.BREAK;
        },
    });
    return hasAlias ? new dist/* Document */.yo(document.toJS(), { aliasDuplicateObjects: false }) : document.clone();
}
/** Targeting by flagd's `fractional`. */
function sharing({ defaultVariant, targeting }, variant, percent) {
    const hasOwn = targeting !== undefined && Object.keys(targeting).length > 0;
    // A bucket of those who are judged as before has to have a name, and that of a variant says nothing of them.
    const rest = hasOwn || !defaultVariant || defaultVariant === variant ? `not ${variant}` : defaultVariant;
    const fractional = {
        fractional: [
            [variant, percent],
            [rest, 100 - percent],
        ],
    };
    if (rest === defaultVariant)
        return fractional;
    return { if: [{ "==": [fractional, variant] }, variant, ...(hasOwn ? [targeting] : [])] };
}
function flagsOf(data) {
    const flags = isMap(data) && isMap(data.flags) ? data.flags : {};
    // What else is wrong with them is for the schema to say.
    return Object.entries(flags).filter((entry) => isMap(entry[1]) && isMap(entry[1].variants));
}
function isMap(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** Offset of what is there, or of what it would be in. */
function startOf(document, keys) {
    for (let length = keys.length; length >= 0; length--) {
        const node = document.getIn(keys.slice(0, length), true);
        if (isMap(node) && Array.isArray(node.range))
            return Number(node.range[0]);
    }
    return 0;
}
/** What the schema says is in the message of its error, as JSON; the deepest place of it is what was meant. */
function schemaFault(error) {
    if (!(error instanceof Error))
        return { keys: [], message: String(error) };
    const json = /: (\[[\s\S]*\])$/.exec(error.message)?.[1];
    if (json === undefined) {
        return { keys: [], message: error.cause instanceof Error ? error.cause.message : error.message };
    }
    const faults = JSON.parse(json);
    const [deepest] = [...faults].sort((a, b) => depth(b.instancePath) - depth(a.instancePath));
    if (!deepest)
        return { keys: [], message: "is no flag definition" };
    const { instancePath, message = "is wrong", params } = deepest;
    const { allowedValues, additionalProperty } = params;
    const more = Array.isArray(allowedValues)
        ? ` (${allowedValues.join(", ")})`
        : additionalProperty
            ? ` ("${additionalProperty}")`
            : "";
    const keys = instancePath.split("/").slice(1);
    return { keys: keys.map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~")), message: `${message}${more}` };
}
function depth(path) {
    return path.split("/").length;
}

// EXTERNAL MODULE: ./build/src/gates/deploy/target.js + 2 modules
var target = __webpack_require__(20060);
;// CONCATENATED MODULE: ./build/src/gates/deploy/flags.js





/** Why nothing is deployed, by an environment's flags: null where they are as they have to be. */
async function flagTrouble({ flags }, { step }) {
    if (!flags)
        return null;
    const file = await flagFile(flags.file, step);
    if ("outcome" in file)
        return file;
    const { switch: change } = flags;
    const faults = [
        ...Object.entries(flags.require).map(([name, variant]) => file.notForAll(name, variant)),
        change ? file.notUsable(change.flag, change.variant) : null,
    ];
    const [first] = faults.filter((fault) => fault !== null).sort((a, b) => b.type.localeCompare(a.type));
    if (!first)
        return null;
    return first.type === "unknown" ? (0,verdict/* broken */.mw)("config", first.message) : (0,verdict/* failed */.gz)("deploy", first.message);
}
/**
 * Does something with a release, and has the flag that goes along with it follow: after the traffic, but before it on the way
 * back, which is gone to its end whatever becomes of the flag.
 */
async function withFlags(action, order, environment, stage, act) {
    const { flags } = environment;
    const change = flags?.switch;
    if (!change || action === "deploy" || action === "status")
        return act();
    const follow = () => switched(action, order, environment, flags.file, change, stage).catch((error) => (0,verdict/* broken */.mw)("tool-error", `flag ${change.flag}: ${error instanceof Error ? error.message : String(error)}`));
    if (action === "rollback") {
        const followed = await follow();
        const acted = await act();
        return followed.outcome === "passed" ? acted : ((0,verdict/* worst */.QZ)([acted, followed]) ?? followed);
    }
    const acted = await act();
    if (acted.outcome !== "passed")
        return acted;
    const followed = await follow();
    return followed.outcome === "passed" ? acted : followed;
}
async function switched(action, order, { name }, path, { flag, variant, apply }, { context, gate, command }) {
    const file = await flagFile(path, context.step);
    if ("outcome" in file)
        return file;
    const percent = action === "rollback" ? 0 : action === "promote" ? 100 : order.weight;
    const fault = percent > 0 ? file.notUsable(flag, variant) : null;
    if (fault !== null)
        return (0,verdict/* failed */.gz)("deploy", fault.message);
    const { files } = context.step;
    const folder = (0,external_node_path_.join)(context.scratch, (0,core_text/* fileName */.Md)(gate.name), (0,core_text/* fileName */.Md)(name), "flags");
    await files.remove(folder);
    await files.makeDir(folder, "private");
    try {
        const written = (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(path));
        await files.writeText(written, file.withShare(flag, variant, percent));
        const told = { GATEHOUSE_FLAGS_FILE: written, GATEHOUSE_FLAG: flag, GATEHOUSE_FLAG_VARIANT: variant };
        const what = percent === 0 ? `flag ${flag} as it was` : `flag ${flag} at ${percent} %`;
        return await command(what, apply, (0,target/* literal */.eu)({ ...(0,target/* orderEnv */.MK)(action, order), ...told }));
    }
    finally {
        await files.remove(folder);
    }
}
async function flagFile(path, { files, tree }) {
    try {
        const text = await files.readText((0,external_node_path_.join)(tree, path));
        return text === null
            ? (0,verdict/* broken */.mw)("config", `there is no ${path}, which "flags" names`)
            : await FlagFile.read(path, text);
    }
    catch (error) {
        return (0,verdict/* broken */.mw)("config", error instanceof Error ? error.message : String(error));
    }
}


/***/ }),

/***/ 29649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ DeployHands)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/rollout.js
var rollout = __webpack_require__(5888);
// EXTERNAL MODULE: ./build/src/core/target.js
var target = __webpack_require__(78388);
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(87422);
// EXTERNAL MODULE: ./build/src/core/verdict.js
var verdict = __webpack_require__(18732);
// EXTERNAL MODULE: ./build/src/deploy/rollout.js
var deploy_rollout = __webpack_require__(29692);
// EXTERNAL MODULE: ./build/src/steps/run-step.js + 16 modules
var run_step = __webpack_require__(13172);
// EXTERNAL MODULE: ./build/src/gates/steps.js + 9 modules
var steps = __webpack_require__(38408);
// EXTERNAL MODULE: ./build/src/core/canary.js + 3 modules
var core_canary = __webpack_require__(51986);
// EXTERNAL MODULE: ./build/src/core/canary-config.js
var canary_config = __webpack_require__(18564);
;// CONCATENATED MODULE: ./build/src/deploy/canary-watch.js




/**
 * Lets a step stand, from now on, and reads and judges the metrics at the end of each interval: until its time is over and
 * all of them pass, something speaks against the release, or its deadline has passed without a decision.
 */
async function watchStep(canary, index, before, { clock, signal, read, said }) {
    const step = canary.steps[index];
    if (!step)
        throw new RangeError(`the canary has no step ${index + 1}`);
    const { weight, holdMs, deadlineMs } = step;
    const { intervalMs } = canary;
    const plan = { rules: canary.metrics.map(({ rule }) => rule), looks: (0,canary_config/* looksOf */.u)(canary) };
    const begun = clock.uptime();
    const intervals = [...before];
    const end = (verdict, metrics) => {
        const { samples = {} } = intervals.at(-1) ?? {};
        const looks = intervals.length - before.length;
        const read = metrics.map((metric) => ({ ...metric, ...(looks > 0 ? samples[metric.name] : {}) }));
        return { report: { weight, heldMs: clock.uptime() - begun, looks, verdict, metrics: read }, intervals };
    };
    let metrics = [];
    for (let due = intervalMs;; due = nextDue(due, clock.uptime() - begun, intervalMs)) {
        await clock.wait(Math.max(0, begun + due - clock.uptime()), signal);
        const samples = signal.aborted ? {} : await read();
        // What was read while the run was being cancelled may have been cut short.
        if (signal.aborted)
            return end((0,verdict/* cancelled */.KW)("interrupted", `${weight} %: stopped before it was decided`), metrics);
        intervals.push({ step: index, samples });
        // A timer may be early by a part of a millisecond, and no whole interval is waited for because of it.
        const elapsedMs = Math.max(due, clock.uptime() - begun);
        const decision = (0,core_canary/* judgeCanary */.mO)(plan, { intervals, step: index, elapsedMs, holdMs, deadlineMs });
        ({ metrics } = decision);
        said(lineOf(decision, elapsedMs, holdMs), elapsedMs);
        if (decision.action === "promote")
            return end((0,verdict/* passed */.bF)(`${weight} %: ${decision.reason}`), metrics);
        if (decision.action === "rollback")
            return end(verdictOf(decision, samples, weight), metrics);
    }
}
/** Longest time between two readings before there is any traffic. */
const longestProbeMs = 5_000;
/**
 * Reads all metrics while the canary has no traffic: passed if each of them can be read, with data or without. One that
 * fails is tried as often as its rule has it before it is broken.
 */
async function probeMetrics({ metrics, intervalMs }, { clock, signal, read }) {
    for (let count = 1;; count++) {
        const samples = signal.aborted ? {} : await read();
        if (signal.aborted)
            return (0,verdict/* cancelled */.KW)("interrupted", "canary at 0 %: stopped before its metrics were read");
        const looked = metrics.map(({ rule: { name, errors } }) => {
            const { canary, stable } = samples[name] ?? {};
            const readings = [canary, stable].flatMap((reading) => reading ?? []);
            return { name, errors, trouble: readings.find(({ type }) => type === "error"), readings };
        });
        const words = looked.flatMap(({ name, errors, trouble }) => trouble && "why" in trouble && count >= errors
            ? [`${name} could not be read${count > 1 ? ` ${count} times in a row` : ""}: ${trouble.why}`]
            : []);
        if (words.length > 0)
            return (0,verdict/* broken */.mw)("tool-error", `canary at 0 %: ${words.join("; ")}`);
        if (looked.every(({ trouble }) => trouble === undefined)) {
            const empty = looked.filter(({ readings }) => readings.some(({ type }) => type === "none"));
            const none = empty.length > 0 ? `; no data yet of ${empty.map(({ name }) => name).join(", ")}` : "";
            return (0,verdict/* passed */.bF)(`all metrics can be read${none}`);
        }
        await clock.wait(Math.min(intervalMs, longestProbeMs), signal);
    }
}
/** A reading that took longer than an interval leaves out those that it ran into: each one has to be of its own. */
function nextDue(due, elapsedMs, intervalMs) {
    return Math.max(due + intervalMs, Math.ceil(elapsedMs / intervalMs) * intervalMs);
}
function lineOf({ action, metrics }, elapsedMs, holdMs) {
    const words = metrics.map(
    // That nothing is decided yet is no news while it is watched.
    ({ name, outcome, reason }) => `${["pass", "inconclusive"].includes(outcome) ? "" : `${outcome}: `}${name} ${reason}`);
    return `${(0,core_text/* duration */.p0)(elapsedMs)} of ${(0,core_text/* duration */.p0)(holdMs)}, ${action}: ${words.join("; ")}`;
}
/** What a rollback is for: a breach, a metric that cannot be read, or that nothing was decided in time. */
function verdictOf({ reason, metrics }, samples, weight) {
    const message = `${weight} %: ${reason}`;
    if (metrics.some(({ outcome }) => outcome === "breach"))
        return (0,verdict/* failed */.gz)("canary", message);
    const open = metrics.filter(({ outcome }) => outcome !== "pass");
    const last = open.flatMap(({ name }) => {
        const { canary, stable } = samples[name] ?? {};
        return [canary?.type ?? "none", ...(stable ? [stable.type] : [])];
    });
    if (last.includes("error"))
        return (0,verdict/* broken */.mw)("tool-error", message);
    return (0,verdict/* inconclusive */.Ni)(last.includes("none") ? "no-data" : "too-few-samples", message);
}

// EXTERNAL MODULE: ./build/src/core/environment.js
var environment = __webpack_require__(10488);
;// CONCATENATED MODULE: ./build/src/deploy/metrics-source.js


/** An answer is data, and a document of figures is small. */
const maxAnswerBytes = 1024 * 1024;
/** Puts the answers of all queries together; without `compare` there is no stable version in the sample. */
async function sampleOf(queries, ask) {
    const { query, total, compare, compareTotal } = queries;
    const read = async (one, all) => {
        const [count, of] = await Promise.all([ask(one), all === undefined ? undefined : ask(all)]);
        return reading(count, of);
    };
    const canary = read(query, total);
    if (compare === undefined)
        return { canary: await canary };
    const stable = read(compare, compareTotal);
    return { canary: await canary, stable: await stable };
}
/** `increase()` extrapolates each series to the ends of its window by itself, so that a part may exceed the whole a little. */
const extrapolated = 0.1;
function reading(count, total) {
    const troubles = [count, ...(total ? [total] : [])].filter((answer) => answer.type !== "number");
    const worst = troubles.find(({ type }) => type === "error") ?? troubles[0];
    if (worst)
        return worst;
    if (count.type !== "number")
        return count;
    if (total?.type !== "number")
        return { type: "value", value: count.value };
    if (total.value === 0)
        return { type: "none", why: "there were no requests" };
    if (count.value < 0 || total.value < 0 || count.value > total.value * (1 + extrapolated)) {
        return { type: "error", why: `${count.value} of ${total.value} is no share` };
    }
    return { type: "share", count: Math.min(count.value, total.value), total: total.value };
}
/** A number that means something: NaN and the infinities come from divisions by nothing. */
function numberAnswer(value) {
    return Number.isFinite(value) ? { type: "number", value } : { type: "none", why: `the value is ${value}` };
}
/** Why what was measured at this time (milliseconds) is not of now, or undefined. */
function staleness(time, { now, intervalMs }) {
    const age = now() - time;
    return age > Math.max(60_000, 2 * intervalMs) ? `the value is ${Math.round(age / 1000)} s old` : undefined;
}
/** The values that texts ask the environment for, masked, or why they cannot be had; `hide` takes them out of a text. */
function resolved(texts, { env, mask }) {
    // Names of our own, so that no header is taken for a variable that stands in the environment already.
    const keys = Object.keys(texts);
    const names = keys.map((key, index) => `${index} ${/authorization/i.test(key) ? "TOKEN" : key}`);
    const asked = Object.fromEntries(keys.map((key, index) => [names[index] ?? "", texts[key] ?? ""]));
    const child = (0,environment/* childEnvironment */.Q)(env, asked);
    if (child.missing.length > 0)
        return { missing: `the environment has no ${child.missing.join(", ")}` };
    for (const secret of child.secrets)
        mask(secret);
    return {
        values: Object.fromEntries(keys.map((key, index) => [key, child.env[names[index] ?? ""] ?? ""])),
        hide: (text) => (0,core_text/* redact */.E$)(text, child.secrets),
    };
}
/** GETs a JSON document; a failure is one line without secrets. */
async function getJson({ url, headers = {} }, locate, context) {
    const found = resolved({ url, ...headers }, context);
    if ("missing" in found)
        return { why: found.missing };
    const { url: address = "", ...rest } = found.values;
    try {
        const { http, timeoutMs, signal } = context;
        const request = { method: "GET", headers: { accept: "application/json", ...rest } };
        const answer = await http.request({
            ...request,
            url: locate(address),
            timeoutMs,
            maxBytes: maxAnswerBytes,
            signal,
        });
        const { status, body } = answer;
        try {
            return { status, document: JSON.parse(body) };
        }
        catch {
            const type = answer.headers["content-type"] ?? "text without a type";
            return { why: status === 200 ? `the answer is no JSON but ${type}` : `the server answered ${status}` };
        }
    }
    catch (error) {
        return { why: found.hide(error instanceof Error ? error.message : String(error)) };
    }
}

;// CONCATENATED MODULE: ./build/src/deploy/json-figure.js

/** A sample out of a document, if it is not too old. */
async function sampleOfDocument(document, queries, context) {
    const old = queries.time === undefined ? undefined : tooOld(at(document, queries.time), queries.time, context);
    return sampleOf(queries, (path) => old ?? figureAt(document, path));
}
/** Null is no data; what is not there at all is a fault of the path. Numbers may stand as text. */
function figureAt(document, path) {
    const value = at(document, path);
    if (value === undefined)
        return { type: "error", why: `the document has no ${path}` };
    if (value === null)
        return { type: "none", why: `${path} is null` };
    if (typeof value === "number")
        return numberAnswer(value);
    if (typeof value === "string" && value.trim() !== "") {
        const number = Number(value);
        if (!Number.isNaN(number) || value.trim() === "NaN")
            return numberAnswer(number);
    }
    return { type: "error", why: `${path} is no number` };
}
function tooOld(value, path, context) {
    const time = typeof value === "number" ? value * 1000 : typeof value === "string" ? Date.parse(value) : Number.NaN;
    if (!Number.isFinite(time))
        return { type: "error", why: `${path} is no time` };
    const why = staleness(time, context);
    return why === undefined ? undefined : { type: "none", why };
}
/** The value at a dotted path, entries of lists by their index (`epochs.0.loss`); keys may hold dots themselves. */
function at(value, path) {
    if (typeof value !== "object" || value === null)
        return undefined;
    if (Object.hasOwn(value, path))
        return Reflect.get(value, path);
    for (let dot = path.indexOf("."); dot >= 0; dot = path.indexOf(".", dot + 1)) {
        const key = path.slice(0, dot);
        const found = Object.hasOwn(value, key) ? at(Reflect.get(value, key), path.slice(dot + 1)) : undefined;
        if (found !== undefined)
            return found;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/deploy/command-output.js



/** Figures that a command prints: one number, or a JSON document where there are queries. */
function commandSource(command, queries) {
    return async (context) => {
        const child = (0,environment/* childEnvironment */.Q)(context.env, command.env ?? {}, process.platform === "win32");
        const { cwd, timeoutMs, signal } = context;
        const error = (why) => {
            const reading = { type: "error", why: (0,core_text/* redact */.E$)(why, child.secrets) };
            return queries?.compare === undefined ? { canary: reading } : { canary: reading, stable: reading };
        };
        if (child.missing.length > 0)
            return error(`the environment has no ${child.missing.join(", ")}`);
        for (const secret of child.secrets)
            context.mask(secret);
        const { file, args } = command;
        const exit = await context.processes.run({ file, args, cwd, env: child.env, timeoutMs, signal });
        const trouble = troubleOf(exit, timeoutMs);
        if (trouble !== undefined)
            return error(trouble);
        const printed = documentOf(exit.stdoutTail.trim());
        if (printed === undefined)
            return error("the command printed neither a number nor a JSON document");
        return queries
            ? sampleOfDocument(printed.document, queries, context)
            : sampleOfDocument({ number: printed.document }, { query: "number" }, context);
    };
}
/** How a command ended that gave nothing to read, with its last words. */
function troubleOf(exit, timeoutMs) {
    const words = exit.stderrTail.trim().split("\n").at(-1) ?? "";
    switch (exit.type) {
        case "exited":
            return exit.code === 0 ? undefined : `the command exited with ${exit.code}${words === "" ? "" : `: ${words}`}`;
        case "signalled":
            return `the command was killed (${exit.signal})`;
        case "timed-out":
            return `no answer within ${timeoutMs / 1000} s`;
        case "aborted":
            return "it was interrupted";
        case "not-started":
            return exit.message;
    }
}
function documentOf(text) {
    if (text === "NaN")
        return { document: text };
    try {
        return { document: JSON.parse(text) };
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/deploy/http-document.js


/** Figures of a JSON endpoint, all of them from one answer. */
function httpSource(endpoint, queries) {
    return async (context) => {
        const got = await getJson(endpoint, (url) => url, context);
        const why = "why" in got ? got.why : got.status === 200 ? undefined : `the server answered ${got.status}`;
        if (why !== undefined || "why" in got) {
            const error = { type: "error", why: why ?? "" };
            return queries.compare === undefined ? { canary: error } : { canary: error, stable: error };
        }
        return sampleOfDocument(got.document, queries, context);
    };
}

;// CONCATENATED MODULE: ./build/src/deploy/prometheus.js

/**
 * Instant queries of a Prometheus, or of what speaks its HTTP API (prometheus.io/docs/prometheus/latest/querying/api).
 * `{{ interval }}` in a query stands for the length of an interval, so that no request is counted in two of them.
 */
function prometheusSource(endpoint, queries) {
    return (context) => sampleOf(queries, (query) => ask(query, endpoint, context));
}
async function ask(query, endpoint, context) {
    const whole = query.replaceAll(/\{\{\s*interval\s*\}\}/g, `${Math.round(context.intervalMs)}ms`);
    const got = await getJson(endpoint, (url) => queryAddress(url, whole), context);
    if ("why" in got)
        return { type: "error", why: got.why };
    const { status, data, error, warnings } = fields(got.document);
    if (status === "error" && typeof error === "string")
        return { type: "error", why: error };
    if (got.status !== 200 || status !== "success") {
        return { type: "error", why: `the server answered ${got.status}, and not as Prometheus does` };
    }
    // Thanos and others answer in part when a store is down.
    if (Array.isArray(warnings) && warnings.length > 0) {
        return { type: "error", why: `the answer has a warning: ${String(warnings[0])}` };
    }
    const { resultType, result } = fields(data);
    if (resultType === "scalar")
        return numberOf(result, context);
    if (resultType !== "vector" || !Array.isArray(result)) {
        return { type: "error", why: `the query gives a ${String(resultType)}, and has to give one number` };
    }
    if (result.length === 0)
        return { type: "none", why: "the query found no series" };
    if (result.length > 1) {
        return { type: "error", why: `the query gives ${result.length} series, and has to give one: sum() them` };
    }
    return numberOf(fields(result[0]).value, context);
}
/** The address may have a path of its own, as behind a gateway, and parameters. */
function queryAddress(url, query) {
    if (!URL.canParse(url))
        return url;
    const address = new URL(url);
    address.pathname = `${address.pathname.replace(/\/+$/, "")}/api/v1/query`;
    address.searchParams.set("query", query);
    return address.href;
}
/** `[seconds, "number"]`. */
function numberOf(pair, context) {
    const [time, text] = Array.isArray(pair) ? pair : [];
    if (typeof time !== "number" || typeof text !== "string")
        return { type: "error", why: "the answer has no value" };
    const old = staleness(time * 1000, context);
    if (old !== undefined)
        return { type: "none", why: old };
    return numberAnswer(text === "+Inf" ? Number.POSITIVE_INFINITY : text === "-Inf" ? Number.NEGATIVE_INFINITY : Number(text));
}
function fields(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

// EXTERNAL MODULE: ./build/src/steps/shell.js
var shell = __webpack_require__(29115);
;// CONCATENATED MODULE: ./build/src/gates/deploy/canary-hands.js







/** The canary of one rollout: its sources, and what was read of them. */
class CanaryHands {
    gate;
    environment;
    context;
    intervals = [];
    steps = [];
    constructor(gate, environment, context) {
        this.gate = gate;
        this.environment = environment;
        this.context = context;
    }
    /**
     * Reads all metrics before the canary has any traffic, as a step of the gate: what cannot be read at all would else be
     * found only with users on it. That there are no data yet is no trouble.
     */
    async probe(name) {
        const { environment, context } = this;
        const { canary } = environment;
        if (!canary)
            throw new Error(`${environment.name} has no canary`);
        const { clock } = context.deployments;
        const begun = clock.now();
        this.begin(name, canary.metrics);
        const verdict = await probeMetrics(canary, {
            clock,
            signal: context.signal,
            read: () => this.read(canary.metrics, canary.intervalMs),
        });
        context.step.emit({ type: "step-note", gate: this.gate, step: name, text: verdict.message });
        return this.end(name, canary.metrics, verdict, begun, [verdict.message]);
    }
    /** Watches a step of the canary as a step of the gate, which is called `name`. */
    async watch(index, name) {
        const { gate, environment, context } = this;
        const { canary } = environment;
        if (!canary)
            throw new Error(`${environment.name} has no canary`);
        const { emit } = context.step;
        const { clock } = context.deployments;
        const begun = clock.now();
        const step = canary.steps[index];
        const lines = [];
        this.begin(name, canary.metrics);
        const { report, intervals } = await watchStep(canary, index, this.intervals, {
            clock,
            signal: context.signal,
            read: () => this.read(canary.metrics, canary.intervalMs),
            said: (line, elapsedMs) => {
                lines.push(line);
                emit({ type: "step-note", gate, step: name, text: line });
                const [done, total] = [elapsedMs, step?.holdMs ?? 0].map((ms) => Math.round(ms / canary.intervalMs));
                emit({ type: "step-progress", gate, step: name, done: done ?? 0, total: Math.max(done ?? 0, total ?? 0) });
            },
        });
        this.intervals = intervals;
        this.steps.push(report);
        return this.end(name, canary.metrics, report.verdict, begun, lines);
    }
    begin(name, metrics) {
        this.context.step.emit({ type: "step-started", gate: this.gate, step: name, command: namesOf(metrics) });
    }
    async end(name, metrics, verdict, begun, lines) {
        const { gate, context } = this;
        const output = (0,external_node_path_.join)(context.scratch, (0,core_text/* fileName */.Md)(gate), (0,core_text/* fileName */.Md)(name), "output");
        await context.step.files.writeText(output, lines.map((line) => `${line}\n`).join(""));
        const durationMs = context.deployments.clock.now() - begun;
        const step = { name, command: namesOf(metrics), exitCode: null, verdict, durationMs, cached: false };
        context.step.emit({ type: "step-finished", gate, step, output });
        return step;
    }
    /**
     * What the report says of it, with a file that holds all that was read (not in the report, which must not grow with the
     * length of a canary); undefined where no step was begun.
     */
    async report() {
        const { environment, context, gate, steps, intervals } = this;
        if (steps.length === 0)
            return undefined;
        const { root, files, emit } = context.step;
        const snapshot = `.gatehouse/canary/${(0,core_text/* fileName */.Md)(gate)}-${(0,core_text/* fileName */.Md)(environment.name)}.json`;
        try {
            const document = { environment: environment.name, canary: environment.canary, steps, intervals };
            await files.writeText((0,external_node_path_.join)(root, snapshot), `${JSON.stringify(document, null, 1)}\n`);
            return { steps, snapshot };
        }
        catch (error) {
            const words = error instanceof Error ? error.message : String(error);
            emit({
                type: "warning",
                message: `${environment.name}: what the canary was judged by could not be kept: ${words}`,
            });
            return { steps };
        }
    }
    async read(metrics, intervalMs) {
        const { step, deployments, signal } = this.context;
        const context = {
            http: deployments.http,
            processes: step.processes,
            env: step.env,
            cwd: (0,external_node_path_.join)(step.tree, this.environment.workingDirectory),
            timeoutMs: Math.min(mostReadingMs, Math.max(leastReadingMs, intervalMs)),
            intervalMs,
            signal,
            now: () => deployments.clock.now(),
            mask: step.mask,
        };
        const samples = metrics.map(async (metric) => {
            const { canary, stable } = await this.sample(metric, context);
            const sample = { canary: canary_hands_short(canary), ...(stable ? { stable: canary_hands_short(stable) } : {}) };
            return [metric.rule.name, sample];
        });
        return Object.fromEntries(await Promise.all(samples));
    }
    async sample(metric, context) {
        const source = await this.sourceOf(metric);
        if ("missing" in source) {
            const error = { type: "error", why: source.missing };
            return metric.compare === undefined ? { canary: error } : { canary: error, stable: error };
        }
        return source.read(context);
    }
    async sourceOf(metric) {
        const { query, total, compare, compareTotal, time, from } = metric;
        const queries = query === undefined ? undefined : { query, total, compare, compareTotal };
        if (from.type === "run") {
            const { step, scratch } = this.context;
            const command = await (0,shell/* shellCommand */.q)({
                script: from.run,
                shell: undefined,
                path: step.env.PATH ?? step.env.Path ?? "",
                scratch,
                processes: step.processes,
                files: step.files,
                platform: process.platform,
            });
            if ("missing" in command)
                return command;
            const env = { GATEHOUSE_ENVIRONMENT: this.environment.name, ...this.environment.env };
            return { read: commandSource({ ...command, env }, queries && { ...queries, time }) };
        }
        if (!queries)
            return { missing: "it has no query" };
        const endpoint = { url: from.url, headers: from.headers };
        return {
            read: from.type === "prometheus" ? prometheusSource(endpoint, queries) : httpSource(endpoint, { ...queries, time }),
        };
    }
}
function namesOf(metrics) {
    return metrics.map(({ rule }) => rule.name).join(", ");
}
/** What a server or a command says of its trouble may be of any length, and is kept at each interval. */
function canary_hands_short(reading) {
    return reading.type === "none" || reading.type === "error" ? { ...reading, why: (0,core_text/* cut */.Jj)(reading.why, 300) } : reading;
}
/** How long one reading may take: as long as an interval, within these bounds. */
const leastReadingMs = 5_000;
const mostReadingMs = 15_000;

// EXTERNAL MODULE: ./build/src/gates/deploy/flags.js + 1 modules
var flags = __webpack_require__(92808);
// EXTERNAL MODULE: ./build/src/core/mann-whitney.js
var mann_whitney = __webpack_require__(93768);
;// CONCATENATED MODULE: ./build/src/core/latency.js

/** Chance that a measurement calls a release slower that is not; a second one has to agree. */
const alpha = 0.01;
/** Differences below that are of the machine that asks, whatever part of the whole they are. */
const leastMs = 1;
/**
 * From milliseconds of requests. The values before are raised by the limit first, so that the test is of the limit itself:
 * the ratio's lower confidence bound is above it just where the test says so.
 */
function judgeLatency(before, after, { maxIncrease }) {
    const limit = 1 + maxIncrease;
    const { p, chance } = (0,mann_whitney/* mannWhitney */.Pi)(after, before.map((value) => value * limit));
    const logarithms = [after, before].map((values) => values.map((value) => Math.log(Math.max(value, 0.001))));
    const ratio = Math.exp((0,mann_whitney/* hodgesLehmann */.i6)(logarithms[0] ?? [], logarithms[1] ?? []));
    const isSlower = p <= alpha && ratio > limit && (0,mann_whitney/* hodgesLehmann */.i6)(after, before) > leastMs;
    const figures = `${milliseconds((0,mann_whitney/* median */.JZ)(after))} in the median of ${after.length} requests, ${milliseconds((0,mann_whitney/* median */.JZ)(before))} before`;
    const change = Math.round((ratio - 1) * 100);
    const more = change === 0 ? "no difference" : `${Math.abs(change)} % ${change > 0 ? "slower" : "faster"}`;
    const most = `at most ${Math.round(maxIncrease * 1000) / 10} % are allowed`;
    if (isSlower) {
        const sure = `above that in ${Math.round(chance * 100)} % of all pairs`;
        return { isSlower, words: `${figures}: ${more} (${most}; ${sure}, p ${pFigure(p)})` };
    }
    const proof = ratio > limit ? `; ${most}, and that it is more is not proven` : "";
    return { isSlower, words: `${figures}: ${more}${proof}` };
}
/** `8.25 ms`: three digits that matter. */
function milliseconds(value) {
    return `${value < 100 ? Number(value.toPrecision(3)) : Math.round(value)} ms`;
}
function pFigure(p) {
    return p < 1e-4 ? "< 0.0001" : `= ${Number(p.toPrecision(2))}`;
}

// EXTERNAL MODULE: ./build/src/deploy/smoke.js
var smoke = __webpack_require__(91760);
;// CONCATENATED MODULE: ./build/src/deploy/latency.js


/** A new process and a new connection's way take longer at first. */
const warmUp = 5;
/** Of one measurement; what takes longer has too few values. */
const budgetMs = 60_000;
/**
 * Takes the time of so many good answers, one request after the other, each on a connection of its own; at most twice as
 * many are asked for, and none where the first ones all fail.
 */
async function measured(check, address, samples, world) {
    const { clock, signal } = world;
    const deadline = clock.uptime() + budgetMs;
    const values = [];
    let problem = null;
    let asked = 0;
    let wasGood = false;
    while (values.length < samples && asked < warmUp + 2 * samples && clock.uptime() < deadline) {
        if (asked === warmUp && !wasGood)
            break;
        const timeoutMs = Math.max(1, Math.min(check.withinMs, deadline - clock.uptime()));
        const look = await (0,smoke/* lookOnce */.ns)(check, address, timeoutMs, world);
        if (signal.aborted)
            return (0,verdict/* cancelled */.KW)("interrupted", "stopped before it ended");
        asked++;
        if ("problem" in look)
            problem = look.problem;
        else if (asked > warmUp)
            values.push(look.durationMs);
        wasGood ||= !("problem" in look);
    }
    return {
        values,
        asked: Math.max(0, asked - warmUp),
        problem,
        isLate: values.length < samples && clock.uptime() >= deadline,
    };
}

;// CONCATENATED MODULE: ./build/src/gates/deploy/latency.js





/** Before a measurement that is bad is made once more: what passes by itself is no fault of a release. */
const secondMs = 2_000;
/** Fewer values prove nothing. */
const leastValues = 10;
/** The addresses of one rollout whose latency may not rise, each measurement a step of the gate. */
class LatencyHands {
    environment;
    /** What was measured before, by address; or why it was not. */
    before = new Map();
    constructor(environment) {
        this.environment = environment;
    }
    get checks() {
        return this.environment.smoke.filter((check) => check.type === "http").filter(({ latency }) => latency);
    }
    /** Measures what serves now. That it cannot be measured is often why something else is deployed, and stops nothing. */
    async first(previous, stage) {
        const verdicts = [];
        for (const check of this.checks) {
            if (previous)
                verdicts.push(await this.step("before", check, stage, () => this.baseline(check, previous, stage)));
            else
                this.before.set(check, "no release was healthy here before");
        }
        return (0,verdict/* worst */.QZ)(verdicts) ?? (0,verdict/* passed */.bF)("no latency to measure");
    }
    /** Measures what serves after, and judges it. */
    async second(when, stage) {
        const verdicts = [];
        for (const check of this.checks) {
            verdicts.push(await this.step(when, check, stage, () => this.compared(check, stage)));
        }
        return (0,verdict/* worst */.QZ)(verdicts) ?? (0,verdict/* passed */.bF)("no latency to judge");
    }
    async baseline(check, { version }, stage) {
        const got = await this.measure(check, stage);
        if ("outcome" in got)
            return got;
        if (isEnough(check, got)) {
            this.before.set(check, got.values);
            return (0,verdict/* passed */.bF)(`${version}: ${milliseconds((0,mann_whitney/* median */.JZ)(got.values))} in the median of ${got.values.length} requests`);
        }
        const why = `${version} could not be measured: ${shortage(got)}`;
        this.before.set(check, why);
        return (0,verdict/* passed */.bF)(`${why}; the latency is not going to be compared`);
    }
    async compared(check, stage) {
        const before = this.before.get(check) ?? "this run has measured nothing before";
        if (typeof before === "string")
            return (0,verdict/* passed */.bF)(`nothing to compare with: ${before}`);
        const once = await this.judged(check, before, stage);
        if (once.outcome !== "failed")
            return once;
        await stage.context.deployments.clock.wait(secondMs, stage.context.signal);
        const again = await this.judged(check, before, stage);
        return again.outcome === "failed" ? { ...again, message: `${again.message}, measured twice` } : again;
    }
    async judged(check, before, stage) {
        const { latency } = check;
        const got = await this.measure(check, stage);
        if ("outcome" in got || !latency)
            return "outcome" in got ? got : (0,verdict/* passed */.bF)("no limit");
        if (!isEnough(check, got)) {
            return got.isLate ? (0,verdict/* inconclusive */.Ni)("too-few-samples", shortage(got)) : (0,verdict/* failed */.gz)("smoke", shortage(got));
        }
        const { isSlower, words } = judgeLatency(before, got.values, latency);
        return isSlower ? (0,verdict/* failed */.gz)("smoke", words) : (0,verdict/* passed */.bF)(words);
    }
    async measure(check, { context }) {
        const { http, clock } = context.deployments;
        const address = (0,smoke/* wholeAddress */._K)(check.address, this.environment.url);
        if (address === null)
            return (0,verdict/* failed */.gz)("smoke", `${check.address} is a path, and the environment has no url`);
        return measured(check, address, check.latency?.samples ?? 0, { http, clock, signal: context.signal });
    }
    async step(when, { address, latency }, { context, gate, name: unique, done }, judge) {
        const { now, emit } = context.step;
        const name = unique(`${this.environment.name}: latency ${when}`);
        const command = `GET ${(0,smoke/* wholeAddress */._K)(address, this.environment.url) ?? address}, ${latency?.samples} times`;
        const begun = now();
        emit({ type: "step-started", gate: gate.name, step: name, command });
        const verdict = await judge();
        emit({ type: "step-note", gate: gate.name, step: name, text: verdict.message });
        const report = { name, command, exitCode: null, verdict, durationMs: now() - begun, cached: false };
        emit({ type: "step-finished", gate: gate.name, step: report });
        done(report);
        return verdict.outcome === "passed"
            ? verdict
            : { ...verdict, message: `latency ${when}: ${address}: ${verdict.message}` };
    }
}
/** All that were wanted, or as many as there was time for. */
function isEnough({ latency }, { values, isLate }) {
    return values.length >= (isLate ? leastValues : (latency?.samples ?? 0));
}
function shortage({ values, asked, problem, isLate }) {
    const last = problem === null ? "" : ` (${problem})`;
    if (asked === 0)
        return `it does not answer as it has to${last}`;
    if (isLate)
        return `only ${values.length} requests were answered as they have to be in a minute${last}`;
    return `only ${values.length} of ${asked} requests were answered as they have to be${last}`;
}

// EXTERNAL MODULE: ./build/src/gates/deploy/migrate.js
var migrate = __webpack_require__(58789);
;// CONCATENATED MODULE: ./build/src/deploy/grpc-smoke.js

/** Asks a gRPC server for its health until it serves, or the check's time is over. */
async function askGrpc(check, { grpc, clock, signal }) {
    const { host, port, tls, service } = check;
    const look = async (timeoutMs) => fault(service, await grpc.check({ host, port, tls, service, timeoutMs, signal }));
    return (0,smoke/* askUntil */.Gf)(grpcAddress(check), check.withinMs, look, { clock, signal });
}
/** `api.example.com:443`, with `/acme.Shop` where one service is asked for. */
function grpcAddress({ host, port, service }) {
    return `${host.includes(":") ? `[${host}]` : host}:${port}${service === "" ? "" : `/${service}`}`;
}
/** What is wrong with an answer; null if nothing is. */
function fault(service, answer) {
    if ("health" in answer) {
        if (answer.health === "SERVING")
            return null;
        return answer.health === "SERVICE_UNKNOWN" ? unknown(service) : `the server says ${answer.health}`;
    }
    const { code, message } = answer;
    if (code === 5)
        return unknown(service);
    if (code === 12)
        return "the server has no health service (grpc.health.v1.Health)";
    return `the server answered ${names[code] ?? `status ${code}`}${message === "" ? "" : `: ${message}`}`;
}
function unknown(service) {
    return service === ""
        ? "the server does not tell its health as a whole: name a service"
        : `the server knows no service ${service}`;
}
/** By their numbers (github.com/grpc/grpc, doc/statuscodes.md). */
const names = [
    "OK",
    "CANCELLED",
    "UNKNOWN",
    "INVALID_ARGUMENT",
    "DEADLINE_EXCEEDED",
    "NOT_FOUND",
    "ALREADY_EXISTS",
    "PERMISSION_DENIED",
    "RESOURCE_EXHAUSTED",
    "FAILED_PRECONDITION",
    "ABORTED",
    "OUT_OF_RANGE",
    "UNIMPLEMENTED",
    "INTERNAL",
    "UNAVAILABLE",
    "DATA_LOSS",
    "UNAUTHENTICATED",
];

;// CONCATENATED MODULE: ./build/src/gates/deploy/smoke.js



/** Looks at what is deployed, by all smoke tests of its environment, each of them as a step of the gate. */
async function smokeFor(when, environment, stage) {
    const verdicts = [];
    for (const check of environment.smoke)
        verdicts.push(await look(check, when, environment, stage));
    return (0,verdict/* worst */.QZ)(verdicts) ?? (0,verdict/* passed */.bF)("no smoke test");
}
async function look(check, when, environment, stage) {
    const { http, grpc, clock } = stage.context.deployments;
    const world = { http, grpc, clock, signal: stage.context.signal };
    const { url } = environment;
    if (check.type === "http") {
        const command = `GET ${(0,smoke/* wholeAddress */._K)(check.address, url) ?? check.address}`;
        return smoke_ask(() => (0,smoke/* askHttp */.wC)(check, url, world), command, when, environment, stage);
    }
    if (check.type === "grpc") {
        return smoke_ask(() => askGrpc(check, world), `gRPC health of ${grpcAddress(check)}`, when, environment, stage);
    }
    const verdict = await stage.command(`smoke ${when}`, check.run, {}, check.withinMs);
    return verdict.outcome === "failed" ? { ...verdict, reason: "smoke" } : verdict;
}
/** A look that starts no command. */
async function smoke_ask(judge, command, when, { name: place }, { context, gate, name: unique, done }) {
    const { now, emit } = context.step;
    const name = unique(`${place}: smoke ${when}`);
    const begun = now();
    emit({ type: "step-started", gate: gate.name, step: name, command });
    const verdict = await judge();
    const report = { name, command, exitCode: null, verdict, durationMs: now() - begun, cached: false };
    emit({ type: "step-finished", gate: gate.name, step: report });
    done(report);
    return verdict.outcome === "passed" ? verdict : { ...verdict, message: `smoke ${when}: ${verdict.message}` };
}

// EXTERNAL MODULE: ./build/src/gates/deploy/target.js + 2 modules
var deploy_target = __webpack_require__(20060);
// EXTERNAL MODULE: ./build/src/gates/deploy/windows.js
var windows = __webpack_require__(73769);
// EXTERNAL MODULE: ./build/src/gates/deploy/words.js
var words = __webpack_require__(7305);
;// CONCATENATED MODULE: ./build/src/gates/deploy/hands.js
















/** What a rollout does, each thing as a step of the gate. */
class DeployHands {
    gate;
    environment;
    ledger;
    context;
    isWhole;
    steps = [];
    timeline = [];
    taken = new Map();
    /** What its canary came to; its steps are among `steps` as well. */
    canary;
    /** Who had set the windows aside when it went on all the same. */
    override = null;
    latency;
    /** Its migrations are applied. */
    hasMigrated = false;
    written;
    /** What was written last. */
    last;
    beat;
    constructor(gate, environment, ledger, entry, context, 
    /** Its migrations are one transaction. */
    isWhole = false) {
        this.gate = gate;
        this.environment = environment;
        this.ledger = ledger;
        this.context = context;
        this.isWhole = isWhole;
        this.written = Promise.resolve(entry);
        this.last = entry;
        this.latency = new LatencyHands(environment);
        this.canary = new CanaryHands(gate.name, environment, context);
    }
    /** From here on there is no canary: its target brings up all of the release at once, and that is what is looked at. */
    goAlone() {
        const { canary: _none, ...environment } = this.environment;
        this.environment = environment;
    }
    /** The rollout as the ledger has it now. */
    entry() {
        return this.written;
    }
    record = async (state) => {
        this.stop();
        const entry = await this.written;
        if (!(0,rollout/* mayFollow */.LE)(entry.state.phase, state.phase))
            throw new Error(`${state.phase} cannot follow ${entry.state.phase}`);
        await this.insist(entry);
        const writing = this.ledger.write(entry, state);
        // What could not be written has not come to be: the ledger has what it had.
        this.written = writing.catch(() => entry);
        this.last = await writing.catch((error) => {
            // Whoever finds a release that was being promoted finishes it: of one that is gone back from he would say that it serves.
            if ((0,rollout/* recovery */.at)(entry.state) !== "roll-back")
                throw error;
            this.keepAlive();
            throw new deploy_rollout/* Unwritten */.hc(error instanceof Error ? error.message : String(error), { cause: error });
        });
        const now = this.context.step.now();
        this.timeline.push({ atMs: now - this.context.startedAt, time: new Date(now).toISOString(), state });
        this.keepAlive();
    };
    /** Rejects where another run has taken this one for dead, as it could not write for so long, and has ended its rollout. */
    async insist(entry) {
        const { id, state } = entry;
        if (this.context.step.now() - entry.beatMs < 2 * this.ledger.beatAfterMs(entry))
            return;
        const own = (await this.ledger.entries(this.environment.name)).find((each) => each.id === id);
        if (own?.state.phase !== state.phase)
            throw new Error("another run has ended this rollout in the meantime");
    }
    /** From here on nobody hears of it any more. */
    stop() {
        clearTimeout(this.beat);
        this.beat = undefined;
    }
    migrate = async (order) => {
        const { environment, isWhole } = this;
        const command = (name, run, env) => this.run(name, run, environment.timeoutMs, env);
        const verdict = await (0,migrate/* applied */.Ic)(environment, order, isWhole, command);
        this.hasMigrated = verdict.outcome === "passed";
        return verdict;
    };
    act = async (action, order) => {
        if (action === "rollback" && (0,target/* isRemoval */.f)(order)) {
            const unknown = await this.unknownPast();
            if (unknown !== null)
                return (0,verdict/* failed */.gz)("deploy", unknown);
        }
        const { environment } = this;
        const stage = this.stage();
        return (0,flags/* withFlags */.W)(action, order, environment, stage, () => (0,deploy_target/* actFor */.mf)(action, order, environment, stage));
    };
    /** Keeps a claim alive on which nothing has been recorded yet. */
    attend() {
        this.stop();
        this.keepAlive();
    }
    measure = (previous) => {
        this.attend();
        return this.latency.first(previous, this.stage());
    };
    smoke = async (when) => {
        const verdict = await smokeFor(when, this.environment, this.stage());
        const isServing = when === (this.environment.canary ? "after promote" : "after deploy");
        return verdict.outcome === "passed" && isServing ? this.latency.second(when, this.stage()) : verdict;
    };
    probe = async () => {
        const report = await this.canary.probe(this.unique(`${this.environment.name}: canary 0 %`));
        this.steps.push(report);
        return report.verdict;
    };
    watch = async (step) => {
        const weight = this.environment.canary?.steps[step]?.weight;
        const report = await this.canary.watch(step, this.unique(`${this.environment.name}: canary ${weight} %`));
        this.steps.push(report);
        const { verdict } = report;
        return verdict.outcome === "passed" ? verdict : { ...verdict, message: `canary at ${verdict.message}` };
    };
    mayGoOn = async () => {
        const { closed, override } = await (0,windows/* shutNow */.j)(this.gate, this.environment, this.context);
        this.override = override ?? this.override;
        return closed;
    };
    /** Why it cannot be said that no release was healthy here: then nothing is taken away. Null if it can. */
    async unknownPast() {
        const unknown = "the ledger does not tell all of what was here before, so that nothing is taken away";
        return this.ledger.isWhole(this.environment.name).then((isWhole) => (isWhole ? null : unknown), words/* ledgerTrouble */.N);
    }
    stage() {
        const { gate, context, environment } = this;
        return {
            ...{ gate, context },
            name: (name) => this.unique(name),
            command: (name, run, env, timeoutMs = environment.timeoutMs) => this.run(name, run, timeoutMs, env),
            done: (step) => this.steps.push(step),
        };
    }
    async run(name, run, timeoutMs, env) {
        const { environment } = this;
        const step = {
            type: "run",
            name: this.unique(`${environment.name}: ${name}`),
            run,
            env: { GATEHOUSE_ENVIRONMENT: environment.name, ...environment.env, ...env },
            workingDirectory: environment.workingDirectory,
            timeoutMs,
            reports: [],
        };
        const { report, outcome } = await this.judged(step);
        this.steps.push(report);
        const { verdict } = report;
        if (verdict.outcome !== "failed")
            return { ...verdict, message: `${name}: ${verdict.message}` };
        const words = outcome.end.type === "judged" ? outcome.end.words : undefined;
        const message = `${name}: ${verdict.message}${words === undefined ? "" : `: ${words}`}`;
        return { ...verdict, reason: "deploy", message };
    }
    /** It takes no slot: a way back must not wait for other gates' tests. */
    async judged(step) {
        const { gate, context } = this;
        const scratch = (0,external_node_path_.join)(context.scratch, (0,core_text/* fileName */.Md)(gate.name), (0,core_text/* fileName */.Md)(step.name));
        const own = { ...context.step, gate: gate.name, scratch, signal: context.signal, coverage: false };
        return (0,steps/* judgedOutcome */.uS)(gate, await (0,run_step/* runStep */.e)(step, own), { step: context.step, change: { base: null } });
    }
    unique(name) {
        const count = (this.taken.get(name) ?? 0) + 1;
        this.taken.set(name, count);
        return count === 1 ? name : `${name} (${count})`;
    }
    keepAlive() {
        this.beat = setTimeout(() => {
            const beat = this.beat;
            // One that is lost is made up for by the next; what has to be recorded meets the same trouble, and says so.
            this.written = this.written.then((entry) => this.ledger.write(entry, entry.state).catch(() => entry));
            void this.written.then((entry) => {
                this.last = entry;
                // Whoever has recorded something meanwhile, or has stopped, has seen to what comes next.
                if (this.beat === beat)
                    this.keepAlive();
            });
        }, this.ledger.beatAfterMs(this.last));
        this.beat.unref();
    }
}


/***/ }),

/***/ 22459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S5: () => (/* binding */ retire),
/* harmony export */   Zb: () => (/* binding */ rolloutOf),
/* harmony export */   p5: () => (/* binding */ endLeft)
/* harmony export */ });
/* harmony import */ var _core_canary_config_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18564);
/* harmony import */ var _core_migration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94580);
/* harmony import */ var _core_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18732);
/* harmony import */ var _deploy_ledger_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89504);
/* harmony import */ var _deploy_rollout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29692);
/* harmony import */ var _hands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29649);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7305);







/** Ends a rollout whose run is dead, or was cancelled: by where it stood, with the commands that its environment has now. */
async function endLeft(gate, environment, left, why, context) {
    const { ledger } = context.deployments;
    const before = (await ledger.entries(environment.name)).filter(({ id }) => id < left.id);
    const { release, state } = left;
    // That somebody wants a release back says nothing of what another run had begun.
    const own = why === "dead" ? { ...environment, returns: false } : environment;
    const rollout = rolloutOf(own, left, before);
    const hands = new _hands_js__WEBPACK_IMPORTED_MODULE_3__/* .DeployHands */ .G(gate, own, ledger, left, context);
    const gone = `the run that rolled out ${release.version} is gone`;
    const ending = why === "dead" ? (0,_deploy_rollout_js__WEBPACK_IMPORTED_MODULE_2__/* .recover */ .lj)(rollout, state, gone, hands) : (0,_deploy_rollout_js__WEBPACK_IMPORTED_MODULE_2__/* .endCancelled */ .H5)(rollout, state, hands);
    const verdict = await ending.catch((error) => (0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)("ledger", (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .ledgerTrouble */ .N)(error)));
    hands.stop();
    const entry = await hands.entry().catch(() => left);
    if (entry.state.phase === "healthy")
        await retire(before, environment, context);
    return { verdict, entry, previous: rollout.previous, steps: hands.steps, timeline: hands.timeline };
}
/** A rollout with the way back from it; `earlier` are those of its environment before it, newest first. */
function rolloutOf(environment, entry, earlier) {
    const previous = (0,_deploy_ledger_js__WEBPACK_IMPORTED_MODULE_5__/* .servingBefore */ .mg)(earlier);
    // By the time that there is a way back it has begun.
    const begun = { ...entry, state: { phase: "migrating", weight: 0 } };
    return {
        environment,
        release: entry.release,
        previous: previous?.release ?? null,
        across: (0,_core_migration_js__WEBPACK_IMPORTED_MODULE_0__/* .acrossOneWay */ .lx)([begun, ...earlier], entry, previous),
        ...(environment.returns
            ? { weights: [], backFrom: takenBack(entry, earlier) }
            : { weights: (0,_core_canary_config_js__WEBPACK_IMPORTED_MODULE_6__/* .weightsOf */ .Z)(environment.canary) }),
    };
}
/** What a release takes the place of that somebody wants back: what is held or stuck there, else what serves. */
function takenBack({ release }, earlier) {
    const open = (0,_deploy_ledger_js__WEBPACK_IMPORTED_MODULE_5__/* .unsettled */ .NZ)(earlier);
    const there = open ?? (0,_deploy_ledger_js__WEBPACK_IMPORTED_MODULE_5__/* .servingBefore */ .mg)(earlier);
    const isOther = there?.release.commit !== release.commit || there?.release.version !== release.version;
    return { release: isOther ? (there?.release ?? null) : null, weight: open?.state.weight ?? 100 };
}
/** Says of what served before that another release has taken its place. Where that cannot be said, this one is healthy still. */
async function retire(before, { name }, { deployments, step }) {
    await deployments.ledger.retire(before).catch((error) => {
        const message = `${name}: the deployment before is not marked as inactive: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .ledgerTrouble */ .N)(error)}`;
        step.emit({ type: "warning", message });
    });
}


/***/ }),

/***/ 58789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ applied),
/* harmony export */   SP: () => (/* binding */ previewed),
/* harmony export */   mq: () => (/* binding */ foreseen)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_diff_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85868);
/* harmony import */ var _core_environment_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(10488);
/* harmony import */ var _core_judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15098);
/* harmony import */ var _core_migration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94580);
/* harmony import */ var _core_one_way_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69239);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87422);
/* harmony import */ var _core_verdict_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18732);
/* harmony import */ var _core_when_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(905);
/* harmony import */ var _steps_run_step_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(13172);
/* harmony import */ var _steps_shell_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(29115);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(20060);












const nothing = { refused: null, steps: [], isWhole: false };
/** Looks at the migrations between the release that serves and the one that is to be deployed. */
async function foreseen(gate, environment, release, serving, context) {
    const { migrate } = environment;
    if (!migrate)
        return nothing;
    const told = migrationEnv({ release, replaces: serving, weight: 0 });
    // First, since it also fetches the commit that a preview may want to look into.
    const changed = await since(serving, context.asked ? release.commit : null, context);
    const seen = await look(gate, environment, { ...(0,_target_js__WEBPACK_IMPORTED_MODULE_10__/* .literal */ .eu)(told), ...environment.env }, context);
    return withFiles(seen, await markedFiles(migrate, changed, context));
}
/**
 * The same for a change that is not merged, whose commands are anybody's: they get nothing that the environment's `env` looks
 * up.
 */
async function previewed(gate, environment, release, context) {
    const { migrate, env } = environment;
    if (!migrate)
        return { ...nothing, verdict: (0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_6__/* .broken */ .mw)("config", "it has no migrations") };
    const base = context.change.compareWith;
    const replaces = base === null ? null : { version: base.slice(0, 7), commit: base, images: [] };
    const plain = Object.entries(env).filter(([name, value]) => (0,_core_environment_js__WEBPACK_IMPORTED_MODULE_11__/* .referencedNames */ ._)({ [name]: value }).length === 0);
    const told = (0,_target_js__WEBPACK_IMPORTED_MODULE_10__/* .literal */ .eu)(migrationEnv({ release, replaces, weight: 0 }));
    const seen = await look(gate, environment, { ...told, ...Object.fromEntries(plain) }, context);
    const all = withFiles(seen, await markedFiles(migrate, await sinceBase(context), context));
    return { ...all, verdict: all.refused ?? (0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_6__/* .passed */ .bF)(`its migrations are previewed: ${migrationWords(all.migration)}`) };
}
/** `12 lines, 1 cannot be undone`. */
function migrationWords(migration) {
    const { preview, oneWay = [] } = migration ?? {};
    const lines = preview?.lines ?? 0;
    const size = lines === 0 ? "nothing to do" : `${lines} ${lines === 1 ? "line" : "lines"}`;
    return oneWay.length === 0 ? size : `${size}, ${oneWay.length} cannot be undone`;
}
/** Has the migrations applied. What fails may leave some of them behind, unless all are one transaction. */
async function applied({ migrate }, order, isWhole, command) {
    if (migrate?.apply === undefined)
        return (0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_6__/* .passed */ .bF)("no migrations");
    const verdict = await command("apply migrations", migrate.apply, (0,_target_js__WEBPACK_IMPORTED_MODULE_10__/* .literal */ .eu)(migrationEnv(order)));
    if (verdict.outcome === "passed" || verdict.outcome === "cancelled" || isWhole)
        return verdict;
    const tool = migrate.apply.trim().split("\n", 1)[0];
    return { ...verdict, message: `${verdict.message}; \`${tool}\` may have left the database half migrated` };
}
/** What the commands learn of the way from one release to the other. */
function migrationEnv({ release, replaces }) {
    return {
        GATEHOUSE_VERSION: release.version,
        GATEHOUSE_COMMIT: release.commit,
        GATEHOUSE_REPLACES: replaces?.version ?? "",
        GATEHOUSE_REPLACES_COMMIT: replaces?.commit ?? "",
    };
}
/** Runs the preview as a step of the gate. Its errors are not a part of what it shows. */
async function look(gate, environment, env, { step, signal, scratch }) {
    const { preview } = environment.migrate ?? {};
    if (preview === undefined)
        return { ...nothing, migration: { oneWay: [], applied: false } };
    const name = `${environment.name}: preview migrations`;
    const { processes, files } = step;
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, (0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__/* .fileName */ .Md)(gate.name), (0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__/* .fileName */ .Md)(name));
    const path = step.env.PATH ?? step.env.Path ?? "";
    const { platform } = process;
    const shell = await (0,_steps_shell_js__WEBPACK_IMPORTED_MODULE_9__/* .shellCommand */ .q)({
        ...{ script: preview, shell: undefined, path, scratch: own },
        ...{ processes, files, platform },
    });
    if ("missing" in shell)
        return { ...nothing, refused: (0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_6__/* .broken */ .mw)("tool-missing", shell.missing) };
    const { outcome, stdout } = await (0,_steps_run_step_js__WEBPACK_IMPORTED_MODULE_8__/* .runProgram */ .m)({
        ...{ name, file: shell.file, args: shell.args, shown: preview.trim() },
        env: { GATEHOUSE_ENVIRONMENT: environment.name, ...env },
        cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(step.tree, environment.workingDirectory),
        timeoutMs: environment.timeoutMs,
    }, { ...step, gate: gate.name, scratch: own, signal, coverage: false });
    const verdict = (0,_core_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeStep */ .c4)(outcome, gate.policy, null);
    const { command, exitCode, durationMs } = outcome;
    const report = { name, command, exitCode, verdict, durationMs, cached: false };
    step.emit({ type: "step-finished", gate: gate.name, step: report, output: outcome.output });
    if (verdict.outcome !== "passed") {
        const message = `preview of its migrations: ${verdict.message}`;
        const refused = verdict.outcome === "failed" ? (0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_6__/* .failed */ .gz)("deploy", message) : { ...verdict, message };
        return { ...nothing, refused, steps: [report] };
    }
    const text = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__/* .redact */ .E$)(stdout, outcome.secrets).trimEnd();
    const oneWay = (0,_core_migration_js__WEBPACK_IMPORTED_MODULE_3__/* .oneWayIn */ .PJ)(text, (0,_core_migration_js__WEBPACK_IMPORTED_MODULE_3__/* .marksOf */ .Ok)(environment.migrate?.oneWay ?? []));
    const migration = { preview: kept(text), oneWay, applied: false };
    return { refused: null, steps: [report], migration, isWhole: (0,_core_migration_js__WEBPACK_IMPORTED_MODULE_3__/* .isOneTransaction */ .Ln)(text) };
}
function kept(text) {
    const lines = text === "" ? 0 : text.split("\n").length;
    const bytes = Buffer.from(text);
    if (bytes.length <= _core_migration_js__WEBPACK_IMPORTED_MODULE_3__/* .keptPreview */ .xZ)
        return { text, lines };
    const part = bytes.subarray(0, _core_migration_js__WEBPACK_IMPORTED_MODULE_3__/* .keptPreview */ .xZ).toString();
    // Whole lines, so that no statement is cut in two and no character either.
    return { text: part.slice(0, Math.max(0, part.lastIndexOf("\n"))), lines, isCut: true };
}
function withFiles(seen, files) {
    if (!seen.migration)
        return seen;
    const oneWay = [...seen.migration.oneWay, ...files].slice(0, _core_one_way_js__WEBPACK_IMPORTED_MODULE_4__/* .mostOneWay */ .l);
    return { ...seen, migration: { ...seen.migration, oneWay } };
}
/** Lines of migration files that came with the change, and that the config's words mark. */
async function markedFiles({ paths, oneWay }, diff, { step: { files, tree, trackedFiles } }) {
    if (paths.length === 0 || oneWay.length === 0)
        return [];
    const marks = (0,_core_migration_js__WEBPACK_IMPORTED_MODULE_3__/* .marksOf */ .Ok)(oneWay);
    const candidates = diff === null ? trackedFiles : [...diff.values()].filter(isThere).map(({ path }) => path);
    const found = [];
    for (const path of candidates.filter((one) => (0,_core_when_js__WEBPACK_IMPORTED_MODULE_7__/* .matchesGlobs */ .nJ)(paths, one)).toSorted()) {
        const text = await files.readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(tree, path));
        const lines = (text ?? "").split("\n").map((line, index) => [index + 1, line]);
        const spans = diff?.get(path)?.hunks.map((hunk) => hunk.new);
        const isNew = (line) => !spans || spans.some(({ start, count }) => line >= start && line < start + count);
        found.push(...(0,_core_migration_js__WEBPACK_IMPORTED_MODULE_3__/* .oneWayInFile */ .Zp)(path, lines.filter(([line]) => isNew(line)), marks));
    }
    return found;
}
function isThere({ status }) {
    return status !== "deleted";
}
/** Up to a commit, or to what is checked out (`null`). Where nothing served, nothing is gone back to. */
async function since(serving, to, { deployments: { git }, step }) {
    if (serving === null)
        return new Map();
    try {
        await git.fetchCommits([serving.commit]);
        return (0,_core_diff_text_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDiff */ .FR)(await git.diff(serving.commit, to));
    }
    catch (error) {
        const words = error instanceof Error ? error.message : String(error);
        const message = `what has changed since ${serving.version} is not known, so that all migrations count as new: ${words}`;
        step.emit({ type: "warning", message });
        return null;
    }
}
async function sinceBase({ change }) {
    const known = await change.sinceBase();
    return "diff" in known ? known.diff : null;
}


/***/ }),

/***/ 20060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mf: () => (/* binding */ actFor),
  eu: () => (/* binding */ literal),
  MK: () => (/* binding */ orderEnv)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/canary-config.js
var canary_config = __webpack_require__(18564);
// EXTERNAL MODULE: ./build/src/core/environment.js
var core_environment = __webpack_require__(10488);
// EXTERNAL MODULE: ./build/src/core/judge.js
var judge = __webpack_require__(15098);
// EXTERNAL MODULE: ./build/src/core/rollout.js
var rollout = __webpack_require__(5888);
// EXTERNAL MODULE: ./build/src/core/target.js
var target = __webpack_require__(78388);
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(87422);
// EXTERNAL MODULE: ./build/src/core/verdict.js
var verdict = __webpack_require__(18732);
// EXTERNAL MODULE: ./build/src/steps/run-step.js + 16 modules
var run_step = __webpack_require__(13172);
// EXTERNAL MODULE: ./build/src/targets/without.js
var without = __webpack_require__(79520);
;// CONCATENATED MODULE: ./build/src/targets/command.js

/** Commands of the user's that know how releases get there. */
const commandTarget = async (action, order, { commands }, hands) => {
    const run = commands[action];
    if (run === undefined)
        return (0,without/* without */.F)("command", action);
    return hands.command(action === "weight" ? `weight ${order.weight} %` : action, run);
};

;// CONCATENATED MODULE: ./build/src/targets/registry.js

/** Has the target that the config names do one thing; each is loaded when it is needed. */
async function actOn(action, order, spec, hands) {
    switch (spec.type) {
        case "command":
            return commandTarget(action, order, spec, hands);
        case "ssh":
            return (await __webpack_require__.e(/* import() */ 2436).then(__webpack_require__.bind(__webpack_require__, 82436))).sshTarget(action, order, spec, hands);
        case "compose":
            return (await __webpack_require__.e(/* import() */ 9593).then(__webpack_require__.bind(__webpack_require__, 59593))).composeTarget(action, order, spec, hands);
        case "gitops": {
            const { gitopsTarget } = await __webpack_require__.e(/* import() */ 7276).then(__webpack_require__.bind(__webpack_require__, 37276));
            return gitopsTarget(action, order, spec, hands);
        }
        case "helm":
            return (await __webpack_require__.e(/* import() */ 4822).then(__webpack_require__.bind(__webpack_require__, 14822))).helmTarget(action, order, spec, hands);
        case "kubectl":
            return (await __webpack_require__.e(/* import() */ 1583).then(__webpack_require__.bind(__webpack_require__, 61583))).kubectlTarget(action, order, spec, hands);
    }
}

;// CONCATENATED MODULE: ./build/src/gates/deploy/target.js










/** Has an environment's target do one thing, each of its programs as a step of the gate. */
async function actFor(action, order, environment, stage) {
    const { deployments, step } = stage.context;
    try {
        const folder = await deployments.privateFolder();
        try {
            return await actOn(action, order, environment.target, handsOf(action, order, environment, folder, stage));
        }
        finally {
            await removed(folder, step);
        }
    }
    catch (error) {
        return (0,verdict/* broken */.mw)("tool-error", `${action}: ${wordsOf(error)}`);
    }
}
/** What cannot be removed is told, and changes nothing of what was done. */
async function removed(folder, { files, emit }) {
    await files.remove(folder).catch((error) => {
        emit({ type: "warning", message: `${folder}, in which keys may be, cannot be removed: ${wordsOf(error)}` });
    });
}
function wordsOf(error) {
    return error instanceof Error ? error.message : String(error);
}
function handsOf(action, order, environment, folder, stage) {
    const { context, gate } = stage;
    const { step, deployments, signal } = context;
    const told = orderEnv(action, order);
    /** Of all that was looked up: it may be in what a program prints that was not given it by its environment. */
    const known = new Set();
    return {
        program: (call) => runCall(action, call, { ...literal(told), ...environment.env }, environment, known, stage),
        command: (name, run, more) => stage.command(name, run, { ...literal(told), ...environment.env, ...more?.env }, more?.timeoutMs),
        lookUp: (text, name = lookedUp) => {
            const { env, missing, secrets } = (0,core_environment/* childEnvironment */.Q)(step.env, { [name]: text }, isWindows);
            for (const secret of secrets) {
                step.mask(secret);
                known.add(secret);
            }
            return missing.length > 0 ? { missing } : { text: env[name] ?? "" };
        },
        environment: {
            name: environment.name,
            url: environment.url,
            weights: (0,canary_config/* weightsOf */.Z)(environment.canary),
            env: environment.env,
            workingDirectory: (0,external_node_path_.join)(step.tree, environment.workingDirectory),
            timeoutMs: environment.timeoutMs,
        },
        told: { GATEHOUSE_ENVIRONMENT: environment.name, ...told },
        files: step.files,
        git: deployments.git,
        http: deployments.http,
        clock: deployments.clock,
        signal,
        root: step.tree,
        folder,
        mask: (secret) => {
            step.mask(secret);
            known.add(secret);
        },
        note: (text) => step.emit({ type: "step-note", gate: gate.name, step: environment.name, text }),
    };
}
/** A variable that no child gets. */
const lookedUp = "GATEHOUSE_LOOKED_UP";
const isWindows = process.platform === "win32";
async function runCall(action, call, env, environment, known, { gate, context, name, done }) {
    const { step, signal, scratch } = context;
    const secrets = [...(step.secrets ?? []), ...known];
    const label = `${action}: ${call.name}`;
    const own = name(`${environment.name}: ${label}`);
    const { outcome, stdout } = await (0,run_step/* runProgram */.m)({
        name: own,
        file: call.file,
        args: call.args,
        shown: call.shown ?? (0,core_text/* commandLine */.ay)([call.file, ...call.args]),
        input: call.input,
        holdsInput: call.holdsInput,
        trouble: call.trouble,
        env: { GATEHOUSE_ENVIRONMENT: environment.name, ...env, ...call.env },
        cwd: call.cwd ?? (0,external_node_path_.join)(step.tree, environment.workingDirectory),
        timeoutMs: call.timeoutMs ?? environment.timeoutMs,
    }, {
        ...{ ...step, gate: gate.name, signal, secrets, coverage: false },
        scratch: (0,external_node_path_.join)(scratch, (0,core_text/* fileName */.Md)(gate.name), (0,core_text/* fileName */.Md)(own)),
    });
    const verdict = (0,judge/* judgeStep */.c4)(outcome, gate.policy, null);
    const { command, exitCode, durationMs } = outcome;
    const report = { name: own, command, exitCode, verdict, durationMs, cached: false };
    step.emit({ type: "step-finished", gate: gate.name, step: report, output: outcome.output });
    done(report);
    return { verdict: { ...verdict, message: `${label}: ${verdict.message}` }, exitCode, stdout };
}
/** What commands learn of what is done with a release. */
function orderEnv(action, order) {
    const { release, replaces, weight } = order;
    const isAway = action === "rollback" && (0,target/* isRemoval */.f)(order);
    const [only, ...more] = release.images;
    return {
        GATEHOUSE_ACTION: action,
        GATEHOUSE_VERSION: release.version,
        GATEHOUSE_COMMIT: release.commit,
        GATEHOUSE_WEIGHT: String(weight),
        // The same version in both means that it is to be taken away.
        GATEHOUSE_REPLACES: replaces && (isAway || replaces.version !== release.version) ? replaces.version : "",
        GATEHOUSE_IMAGES: JSON.stringify(release.images.map(({ name, digest }) => ({ name, digest }))),
        ...(only && more.length === 0 ? { GATEHOUSE_IMAGE: (0,rollout/* imageByDigest */.jq)(only) } : {}),
    };
}
/** Values that are to reach the child as they are: a dollar in one asks for nothing. */
function literal(env) {
    return Object.fromEntries(Object.entries(env).map(([name, value]) => [name, value.replaceAll("$", "$$$$")]));
}


/***/ }),

/***/ 73769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ shutNow)
/* harmony export */ });
/* harmony import */ var _core_chatops_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88963);
/* harmony import */ var _core_windows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66112);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7305);



/** By its windows and freezes, unless somebody who may has set them aside. Where that cannot be learned, they hold. */
async function shutNow(gate, { name, windows, freeze }, { deployments, step }) {
    const closed = (0,_core_windows_js__WEBPACK_IMPORTED_MODULE_1__/* .closedNow */ .ne)(step.now(), windows, freeze);
    if (closed === null)
        return { closed, override: null };
    try {
        const override = await deployments.ledger.override(name);
        if (override === null)
            return { closed, override };
        step.emit({ type: "step-note", gate: gate.name, step: name, text: `${closed}: ${(0,_core_chatops_js__WEBPACK_IMPORTED_MODULE_0__/* .overrideWords */ .mF)(override)}` });
        return { closed: null, override };
    }
    catch (error) {
        return { closed: `${closed} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .ledgerTrouble */ .N)(error)})`, override: null };
    }
}


/***/ }),

/***/ 7305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ ledgerTrouble)
/* harmony export */ });
/* harmony import */ var _deploy_rollout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29692);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93576);


/** Why the ledger cannot be read or written, with the permission that is missing. */
function ledgerTrouble(error) {
    const words = error instanceof Error ? error.message : String(error);
    const cause = error instanceof _deploy_rollout_js__WEBPACK_IMPORTED_MODULE_0__/* .Unwritten */ .hc ? error.cause : error;
    const isDenied = cause instanceof _ports_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y_ && (cause.status === 401 || cause.status === 403);
    const mend = isDenied ? " (the job needs permissions: deployments: write)" : "";
    return `the ledger of deployments: ${words}${mend}`;
}


/***/ }),

/***/ 79520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ without)
/* harmony export */ });
/* harmony import */ var _core_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18732);

/** An action that the target has no command (or script) for. What was never taken back must not be told of as taken back. */
function without(what, action) {
    if (action === "rollback" || action === "weight")
        return (0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)("deploy", `the target has no ${what} for ${action}`);
    return (0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .passed */ .bF)(`${action}: nothing to do`);
}


/***/ })

};
