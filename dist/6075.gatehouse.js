export const id = 6075;
export const ids = [6075,3154,9180,5549];
export const modules = {

/***/ 86075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nothingToDo: () => (/* binding */ nothingToDo),
  take: () => (/* binding */ take)
});

// UNUSED EXPORTS: refused

// EXTERNAL MODULE: ./build/src/core/chatops.js
var chatops = __webpack_require__(88963);
// EXTERNAL MODULE: ./build/src/core/chatops-decision.js
var chatops_decision = __webpack_require__(43154);
// EXTERNAL MODULE: ./build/src/core/verdict.js
var verdict = __webpack_require__(18732);
// EXTERNAL MODULE: ./build/src/deploy/window-override.js
var window_override = __webpack_require__(89010);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./build/src/chatops/images.js



/** Images of a commit, by digest, that earlier runs have pushed. */
/** Far more than a list of images takes. */
const mostBytes = 256 * 1024;
const images_document = dist/* object */.Ikc({
    schemaVersion: dist/* literal */.euz(1),
    commit: dist/* string */.YjP(),
    images: dist/* array */.YOg(dist/* object */.Ikc({ name: dist/* string */.YjP(), digest: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^sha256:[0-9a-f]{64}$/)) })),
});
/**
 * A release of this commit that was healthy in one of the environments, with these images of it; null if none was that has
 * them all. What it did to that environment's data is no part of it.
 */
async function provenRelease(commit, names, places, { ledger }) {
    for (const { environment } of places) {
        const history = await ledger.history(environment.name, commit);
        for (const { release, healthyMs } of history) {
            const images = release.images.filter(({ name }) => names.includes(name));
            if (healthyMs === null || !names.every((name) => images.some((image) => image.name === name)))
                continue;
            return { version: release.version, commit, images };
        }
    }
    return null;
}
/**
 * What the run that made one of these checks has kept of the images that it pushed; a sentence if there is nothing that can
 * be used. `checks` are the roll-ups that passed, newest first.
 */
async function keptImages(commit, names, checks, world) {
    const missing = `no run on ${commit.slice(0, 7)} has kept which images it pushed`;
    for (const { externalId } of checks) {
        const [, runId, attempt] = /^gatehouse-(\d+)-(\d+)-/.exec(externalId) ?? [];
        if (runId === undefined)
            continue;
        const listed = await world.github.artifacts((0,chatops/* imagesArtifactName */.GB)(commit, Number(attempt)));
        const ref = listed.find((each) => each.runId === Number(runId) && each.commit === commit && !each.isFork && !each.isExpired);
        if (ref)
            return read(ref, commit, names, world);
    }
    return missing;
}
/** The artifact is somebody else's text until it has been checked. */
async function read(ref, commit, names, { artifacts, files, temporary }) {
    if (artifacts === null)
        return "artifacts cannot be read here";
    if (ref.bytes > mostBytes)
        return "the list of images is too large";
    const folder = (0,external_node_path_.join)(temporary, `gatehouse-images-${ref.id}`);
    try {
        await files.remove(folder);
        await artifacts.download(ref, folder);
        const file = (0,external_node_path_.join)(folder, "images.json");
        const stat = await files.stat(file);
        if (stat === null || stat.isDirectory || stat.size > mostBytes)
            return "the list of images has no images.json";
        const parsed = dist/* safeParse */.xLC(images_document, JSON.parse((await files.readText(file)) ?? ""));
        if (!parsed.success)
            return `the list of images cannot be read: ${parsed.issues[0].message}`;
        if (parsed.output.commit !== commit)
            return "the list of images is of another commit";
        // The run has built for other gates too.
        return parsed.output.images.filter(({ name }) => names.includes(name));
    }
    catch (error) {
        return `the list of images cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    }
    finally {
        await files.remove(folder);
    }
}

;// CONCATENATED MODULE: ./build/src/chatops/place.js

/** The one place of that name, or why there is none. */
function placeOf(places, name) {
    const named = places.filter(({ environment }) => environment.name === name);
    const [one, ...more] = named;
    if (!one) {
        const names = places.map(({ environment }) => environment.name);
        if (names.length === 0)
            return "the config has no environment";
        const meant = (0,chatops/* likely */.BM)(name, names);
        return `${name} is no environment: ${names.join(", ")}${meant === undefined ? "" : ` (did you mean ${meant}?)`}`;
    }
    return more.length === 0 ? one : `several gates deploy to ${name}`;
}

// EXTERNAL MODULE: ./build/src/chatops/speaker.js
var speaker = __webpack_require__(15549);
;// CONCATENATED MODULE: ./build/src/chatops/deploy.js




/** The commit that is to be deployed, pinned, with its images; or why it is not. `app` is the one that we are. */
async function wantedDeploy(command, request, app, world) {
    const { comment, checkedOut, config, checkName } = request;
    const { chatops } = world.github;
    const place = placeOf(request.places, command.environment);
    if (typeof place === "string")
        return { refuse: place };
    // First the head, then the moves of its branch: what has moved since is seen.
    const pull = comment.isPullRequest ? await (0,speaker.known)(() => chatops.pullHead(comment.issue)) : null;
    const asksMoves = command.sha === null && pull !== null && !("unknown" in pull);
    const pushes = asksMoves ? await (0,speaker.known)(() => chatops.branchMoves(pull.headRef)) : null;
    const pinned = (0,chatops_decision.pin)({ command, commentMs: comment.createdMs, pull, pushes, checkedOut });
    if ("refuse" in pinned)
        return pinned;
    const { sha, branch } = pinned.go;
    const checks = await (0,speaker.known)(() => chatops.commitChecks(sha, checkName));
    const check = { name: checkName, app };
    const forbidden = (0,chatops_decision.checksForbid)(config.checks ? checks : null, check, sha);
    if (forbidden !== null)
        return { refuse: forbidden };
    const release = await releaseOf(sha, place, rollUps(checks, check), request, world);
    if (typeof release === "string")
        return { refuse: release };
    return { go: { gate: place.gate, environment: command.environment, release, branch } };
}
function rollUps(checks, check) {
    if ("unknown" in checks)
        return [];
    return (0,chatops_decision.rollUpsOf)(checks, check).filter(({ conclusion }) => conclusion === "success");
}
/** As it was healthy elsewhere; else made of the images that its own run has pushed. */
async function releaseOf(sha, { images: names }, checks, { places }, world) {
    const before = await (0,speaker.known)(() => provenRelease(sha, names, places, world));
    if (before !== null && "unknown" in before)
        return `the ledger of deployments could not be read: ${before.unknown}`;
    if (before)
        return before;
    const release = { version: sha.slice(0, 7), commit: sha, images: [] };
    if (names.length === 0)
        return release;
    const images = await (0,speaker.known)(async () => keptImages(sha, names, checks, world));
    if (typeof images === "string")
        return images;
    if ("unknown" in images)
        return `the images of ${sha.slice(0, 7)} could not be looked for: ${images.unknown}`;
    return images.length > 0 ? { ...release, images } : `no image of ${sha.slice(0, 7)} was pushed`;
}

// EXTERNAL MODULE: ./build/src/chatops/reply.js
var chatops_reply = __webpack_require__(39180);
// EXTERNAL MODULE: ./build/src/core/migration.js + 1 modules
var migration = __webpack_require__(94580);
// EXTERNAL MODULE: ./build/src/core/one-way.js
var one_way = __webpack_require__(69239);
;// CONCATENATED MODULE: ./build/src/chatops/rollback.js





/** The release that is to be gone back to, as the ledger has it; or why there is none. */
async function wantedRollback(command, { places }, { ledger }) {
    const name = command.environment;
    const named = name === null ? null : placeOf(places, name);
    if (typeof named === "string")
        return { refuse: named };
    const candidates = named === null ? places : [named];
    if (candidates.length === 0)
        return { refuse: "the config has no environment" };
    const histories = [];
    for (const { gate, environment } of candidates) {
        const past = await (0,speaker.known)(() => ledger.history(environment.name));
        if ("unknown" in past)
            return { refuse: `the ledger of deployments could not be read: ${past.unknown}` };
        const releases = past.flatMap(({ release, healthyMs }) => (healthyMs === null ? [] : [release]));
        histories.push({ gate, environment: environment.name, releases, past });
    }
    const chosen = (0,chatops_decision.chooseRelease)(command, histories);
    if ("refuse" in chosen)
        return chosen;
    const { gate, environment, release } = chosen.go;
    const past = histories.find((each) => each.environment === environment && each.gate === gate)?.past ?? [];
    const crossed = (0,migration/* acrossOneWay */.lx)(past, { id: past[0]?.id ?? 0 }, toOf(past, release));
    if (crossed.length > 0 && !command.force) {
        return {
            refuse: `${release.version} is across migrations that cannot be undone: ${(0,one_way/* oneWayWords */.X)(crossed)}. It may not work with the data as they are`,
            instead: `!rollback ${command.release} ${environment} --force`,
        };
    }
    // What it once did to the data is done already.
    const { oneWay: _, ...back } = release;
    return { go: { gate, environment, release: back, branch: null } };
}
function toOf(past, release) {
    return past.find((each) => each.release === release) ?? null;
}

// EXTERNAL MODULE: ./build/src/core/rollout.js
var rollout = __webpack_require__(5888);
// EXTERNAL MODULE: ./build/src/core/windows.js
var core_windows = __webpack_require__(66112);
// EXTERNAL MODULE: ./build/src/deploy/ledger.js
var deploy_ledger = __webpack_require__(89504);
;// CONCATENATED MODULE: ./build/src/chatops/status.js



/** What is where, as the ledger has it. Rejects where it cannot be read. */
async function statusOf(places, { ledger, clock }) {
    const statuses = [];
    for (const { environment } of places) {
        const { name, url, windows, freeze } = environment;
        const entries = await ledger.entries(name);
        const healthy = (0,deploy_ledger/* servingBefore */.mg)(entries);
        const open = (0,deploy_ledger/* unsettled */.NZ)(entries);
        statuses.push({
            name,
            url,
            serving: healthy && {
                version: healthy.release.version,
                commit: healthy.release.commit,
                sinceMs: healthy.beatMs,
                by: healthy.owner.by ?? null,
            },
            underWay: open && { version: open.release.version, words: (0,rollout/* rolloutWords */.pf)(open.state) },
            closed: (0,core_windows/* closedNow */.ne)(clock.now(), windows, freeze),
            override: windows.length + freeze.length > 0 ? await ledger.override(name) : null,
        });
    }
    return statuses;
}

;// CONCATENATED MODULE: ./build/src/chatops/command.js










/** A run that has nothing to do is green: what anybody may write must not turn the default branch red. */
function nothingToDo(message) {
    return (0,verdict/* skipped */.hT)("condition", message);
}
/**
 * Obeys a comment that carries a command, or says why not. The event is looked at first, then who speaks, then what is
 * asked for; what cannot be learned is a refusal.
 */
async function take(spoken, request, world) {
    const { comment, actor, config, run } = request;
    const speech = (0,speaker.speechOf)(comment, actor);
    const suspicious = (0,chatops_decision.suspicion)(speech) ?? (0,chatops_decision.tooOld)(comment, world.clock.now());
    // Answers to bots might be answered, and an edited comment may have an answer already, to what it said before.
    if (suspicious !== null) {
        const reply = comment.authorType === "User" && comment.action !== "deleted" ? (0,chatops_reply.silentReply)(comment, run.id) : null;
        return { type: "over", verdict: refused({ refuse: suspicious }), reply };
    }
    const name = nameOf(spoken);
    const least = config.least[name];
    const stranger = await (0,speaker.refusedSpeaker)(speech, { id: comment.id, name, least }, world.github.chatops);
    if (stranger !== null)
        return { type: "over", verdict: refused({ refuse: stranger }), reply: (0,chatops_reply.silentReply)(comment, run.id) };
    const answered = await (0,chatops_reply.firstAnswer)(request, world);
    if ("trouble" in answered)
        return { type: "over", verdict: (0,verdict/* broken */.mw)("github", answered.trouble), reply: null };
    if ("other" in answered)
        return { type: "over", verdict: nothingToDo((0,chatops_reply.otherRun)(answered.other)), reply: null };
    const { reply, app } = answered;
    const over = (refusal) => ({
        type: "over",
        verdict: refused(refusal),
        reply: { ...reply, instead: refusal.instead },
    });
    if (spoken.type === "fault")
        return over({ refuse: spoken.message, instead: chatops/* usage */.CI[name] });
    const { command } = spoken;
    if (command.type === "status" || command.type === "approve-window") {
        return finished(command, reply, request, world);
    }
    const decided = command.type === "deploy"
        ? await wantedDeploy(command, request, app, world)
        : await wantedRollback(command, request, world);
    if ("refuse" in decided)
        return over(decided);
    return { type: "go", wanted: decided.go, how: command.type, reply };
}
function nameOf(spoken) {
    if (spoken.type === "fault")
        return spoken.name;
    return chatops/* commandNames */.oQ.find((name) => name === spoken.command.type) ?? "deploy";
}
/** A refusal in one line, as the log and the summary have it. */
function refused({ refuse, instead }) {
    return nothingToDo(`refused: ${refuse}${instead === undefined ? "" : `: ${instead}`}`);
}
/** Commands that deploy nothing are done at once. */
async function finished(command, reply, request, world) {
    try {
        const done = command.type === "status"
            ? { answer: { type: "status", environments: await statusOf(request.places, world) } }
            : await setAside(command, request, world);
        if ("refuse" in done)
            return { type: "over", verdict: refused(done), reply };
        return { type: "over", verdict: (0,verdict/* passed */.bF)(`!${command.type} is answered`), reply: { ...reply, answer: done.answer } };
    }
    catch (error) {
        const words = error instanceof Error ? error.message : String(error);
        const what = command.type === "status" ? "the ledger of deployments" : `windows of ${command.environment}`;
        return { type: "over", verdict: (0,verdict/* broken */.mw)("ledger", `${what}: ${words}`), reply };
    }
}
async function setAside({ environment: name, forMs, reason }, { places, comment, checkedOut }, { github, clock }) {
    const place = placeOf(places, name);
    if (typeof place === "string")
        return { refuse: place };
    const { windows, freeze } = place.environment;
    if (windows.length + freeze.length === 0)
        return { refuse: `${name} has no windows and no freezes` };
    const { createdMs: fromMs, author: by, url } = comment;
    if (fromMs + forMs <= clock.now())
        return { refuse: "the time that the comment asks for is over: write a new one" };
    const wish = { environment: name, commit: checkedOut.sha, by, fromMs, forMs, reason, url };
    const override = await (0,window_override/* setWindowsAside */.Om)(wish, github.deployments);
    return { answer: { type: "override", environment: name, override } };
}


/***/ }),

/***/ 39180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   firstAnswer: () => (/* binding */ firstAnswer),
/* harmony export */   otherRun: () => (/* binding */ otherRun),
/* harmony export */   ownAnswer: () => (/* binding */ ownAnswer),
/* harmony export */   silentReply: () => (/* binding */ silentReply)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87422);
/* harmony import */ var _render_chatops_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16896);


/** An answer that is not written yet. */
function silentReply(comment, run) {
    const [first = ""] = comment.body.split("\n", 1);
    return {
        issue: comment.issue,
        comment: comment.id,
        marker: markerOf(comment.id, run),
        id: null,
        line: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(first.trim(), 200),
        by: comment.author,
    };
}
/** Puts the eyes on a command and says which run has it, unless another one has. A command that cannot be answered is not obeyed. */
async function firstAnswer(request, { github }) {
    const { comment, run } = request;
    const reply = silentReply(comment, run.id);
    try {
        const login = await github.chatops.react(comment.id, "eyes");
        const before = await ownAnswer(reply, login, github);
        if (before && before.run !== run.id)
            return { other: before.run };
        const body = (0,_render_chatops_js__WEBPACK_IMPORTED_MODULE_1__/* .takenUp */ .fN)(reply, run.url);
        const { id } = before
            ? await github.updateComment(before.id, body)
            : await github.createComment(comment.issue, body, reply.marker);
        return { reply: { ...reply, id }, app: appOf(login) };
    }
    catch (error) {
        const words = error instanceof Error ? error.message : String(error);
        const mend = "the job needs permissions: issues: write, pull-requests: write";
        return { trouble: `the comment could not be answered, and so is not obeyed: ${words} (${mend})` };
    }
}
/** Our own answer to a command: by our marker **and** by us. */
async function ownAnswer({ issue, comment }, login, { comments }) {
    for (const { id, author, body } of await comments(issue)) {
        const [, run] = new RegExp(`^<!-- gatehouse-command:${comment}:(\\d+) -->`).exec(body) ?? [];
        if (run !== undefined && author === login)
            return { id, run };
    }
    return null;
}
function markerOf(comment, run) {
    return `<!-- gatehouse-command:${comment}:${run} -->`;
}
/** A person's own token makes no checks: those of workflows are what counts there. */
function appOf(login) {
    return login.endsWith("[bot]") ? login.slice(0, -"[bot]".length) : "github-actions";
}
function otherRun(id) {
    return `run ${id} has answered this command`;
}


/***/ }),

/***/ 15549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   known: () => (/* binding */ known),
/* harmony export */   refusedSpeaker: () => (/* binding */ refusedSpeaker),
/* harmony export */   speechOf: () => (/* binding */ speechOf)
/* harmony export */ });
/* harmony import */ var _core_chatops_decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43154);

/** What is known of a comment from its event. */
function speechOf(comment, actor) {
    const { action, sender, triggeringActor } = comment;
    return { action, said: comment, sender, actor, triggeringActor };
}
/** Asks GitHub who it is that speaks, and whether the comment is what it was; why they may not, null if they may. */
async function refusedSpeaker(speech, { id, name, least }, github) {
    const now = await known(() => reread(id, github));
    const logins = new Set([speech.said.author, speech.triggeringActor ?? speech.said.author]);
    const roles = [...logins].map(async (login) => [login, await known(() => github.role(login))]);
    return (0,_core_chatops_decision_js__WEBPACK_IMPORTED_MODULE_0__.mayNotSpeak)(speech, { now, permissions: Object.fromEntries(await Promise.all(roles)) }, name, least);
}
async function reread(id, github) {
    const comment = await github.comment(id);
    if (comment === null)
        throw new Error("it is gone");
    return comment;
}
/** A fact, or why it could not be learned. */
async function known(ask) {
    try {
        return await ask();
    }
    catch (error) {
        return { unknown: error instanceof Error ? error.message : String(error) };
    }
}


/***/ }),

/***/ 43154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checksForbid: () => (/* binding */ checksForbid),
/* harmony export */   chooseRelease: () => (/* binding */ chooseRelease),
/* harmony export */   mayNotSpeak: () => (/* binding */ mayNotSpeak),
/* harmony export */   pin: () => (/* binding */ pin),
/* harmony export */   rollUpsOf: () => (/* binding */ rollUpsOf),
/* harmony export */   suspicion: () => (/* binding */ suspicion),
/* harmony export */   tooOld: () => (/* binding */ tooOld)
/* harmony export */ });
/* harmony import */ var _chatops_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88963);

/** What the event alone says against it; null if nothing. */
function suspicion({ action, said, sender, actor, triggeringActor }) {
    if (action !== "created")
        return `the comment was ${action}: only a new comment is obeyed`;
    for (const login of [said.author, sender, actor, triggeringActor]) {
        if (login?.endsWith("[bot]"))
            return `${login} is a bot: only people are obeyed`;
    }
    if (said.authorType !== "User")
        return `${said.author} is a ${said.authorType}: only people are obeyed`;
    if (said.app !== undefined)
        return byApp(said.app, said);
    if (sender !== said.author || actor !== said.author) {
        return `the comment is by ${said.author}, and the run by ${actor ?? "nobody"} (event by ${sender})`;
    }
    if (triggeringActor === null)
        return "who has started this run is not known";
    return said.createdMs === said.updatedMs ? null : edited;
}
/** An app may have made it of anybody's text. */
function byApp(app, { author }) {
    return `the comment was written by the app ${app} in the name of ${author}: only people are obeyed`;
}
const edited = "the comment was edited: write a new one";
/** Our own: a job may wait for a machine or for a reviewer, and its comment means what its author saw when it was written. */
const longestWaitMs = 24 * 3_600_000;
/** Why a comment is no command any more, as its job has waited too long or is run again much later; null if it is one. */
function tooOld({ createdMs }, nowMs) {
    return nowMs - createdMs <= longestWaitMs ? null : "the comment is more than a day old: write a new one";
}
/** Why somebody may not give a command; null if they may. */
function mayNotSpeak({ said, triggeringActor }, { now, permissions }, name, least) {
    if ("unknown" in now)
        return `the comment could not be read again: ${now.unknown}`;
    if (now.author !== said.author || now.authorType !== said.authorType)
        return "the comment has another author now";
    if (now.app !== undefined)
        return byApp(now.app, now);
    if (now.body !== said.body || now.createdMs !== said.createdMs || now.updatedMs !== said.createdMs)
        return edited;
    for (const login of new Set([said.author, triggeringActor ?? ""])) {
        const permission = permissions[login] ?? { unknown: "it was not asked for" };
        if ("unknown" in permission)
            return `the role of ${login} could not be learned: ${permission.unknown}`;
        if ((0,_chatops_js__WEBPACK_IMPORTED_MODULE_0__/* .hasRole */ .hf)(permission, least))
            continue;
        return `!${name} needs the role ${least}, and ${login} has ${permission.roleName || permission.permission}`;
    }
    return null;
}
const wholeSha = /^([0-9a-f]{40}|[0-9a-f]{64})$/;
/** The commit that a command is about, pinned. */
function pin({ command, pull, checkedOut, ...facts }) {
    const { sha } = command;
    const refuse = (reason) => ({ refuse: reason });
    if (sha !== null && !wholeSha.test(sha)) {
        return refuse(`${sha} is not the full name of a commit, which has 40 digits in lower case`);
    }
    if (pull === null) {
        if (sha === null || sha === checkedOut.sha)
            return { go: checkedOut };
        return refuse(`${checkedOut.branch} is at ${short(checkedOut.sha)}, not at ${short(sha)}`);
    }
    if ("unknown" in pull)
        return refuse(`the pull request could not be read: ${pull.unknown}`);
    if (!pull.isOpen) {
        const instead = `on an issue !deploy ${command.environment} deploys the head of ${checkedOut.branch}`;
        return refuse(`the pull request is closed, and only open ones are deployed: ${instead}`);
    }
    if (pull.isFork)
        return refuse("the pull request is from a fork, whose code is not deployed");
    const { headSha, headRef } = pull;
    if (!wholeSha.test(headSha))
        return refuse("GitHub does not say what the head of the pull request is");
    if (sha !== null && sha !== headSha) {
        return refuse(`the head of the pull request is ${short(headSha)}, not ${short(sha)}`);
    }
    const doubt = sha === null ? doubtOfHead(headSha, facts) : null;
    if (doubt !== null) {
        return { refuse: `${doubt}: name the commit that you mean`, instead: `!deploy ${command.environment} ${headSha}` };
    }
    return { go: { sha: headSha, branch: headRef } };
}
const short = (sha) => sha.slice(0, 12);
/** Why the head may not be what the author of the comment has seen; null if it is. */
function doubtOfHead(head, { pushes, commentMs }) {
    if (pushes === null)
        return "whether the branch has moved was not asked for";
    if ("unknown" in pushes)
        return `whether the branch has moved since could not be learned: ${pushes.unknown}`;
    const [newest] = pushes;
    if (!newest)
        return "GitHub does not tell when the branch was last pushed to";
    // GitHub's times are whole seconds: of two in one second it is not known which came first.
    if (pushes.some(({ atMs }) => !(atMs < commentMs)))
        return "the branch was pushed to since the comment";
    return newest.after === head ? null : "the branch has moved";
}
/** The roll-up checks of a commit that our own app has made, newest first. */
function rollUpsOf(checks, { name, app }) {
    const own = checks.filter((each) => each.name === name && each.app === app && each.externalId.startsWith("gatehouse-"));
    return own.sort((a, b) => b.id - a.id);
}
/** Why a commit's checks do not let it be deployed; null if they do. */
function checksForbid(checks, check, sha) {
    if (checks === null)
        return null;
    if ("unknown" in checks)
        return `the checks of ${short(sha)} could not be read: ${checks.unknown}`;
    const [found] = rollUpsOf(checks, check);
    if (!found)
        return `the check ${check.name} has not run on ${short(sha)}, and only what it has passed on is deployed`;
    if (found.status !== "completed")
        return `the check ${check.name} has not ended on ${short(sha)}`;
    // Neutral and skipped are no success: nothing was looked at.
    return found.conclusion === "success"
        ? null
        : `the check ${check.name} is ${found.conclusion ?? "without conclusion"} on ${short(sha)}`;
}
/** The release that a command names, in the one environment where it was healthy. */
function chooseRelease({ release: name, environment }, history) {
    const found = history.flatMap(({ gate, environment: place, releases }) => {
        const named = releases.filter(({ version, commit }) => version === name || commit === name);
        const [release] = named;
        const commits = [...new Set(named.map(({ commit }) => commit))];
        return release ? [{ gate, environment: place, release, commits }] : [];
    });
    const [one, ...more] = found;
    if (one && more.length === 0) {
        const { gate, environment: place, release, commits } = one;
        const [, older] = commits;
        if (older === undefined)
            return { go: { gate, environment: place, release } };
        const names = commits.slice(0, mostNamed).map(short).join(", ");
        return {
            refuse: `${name} was healthy in ${place} as several commits, newest first ${names}: name the one that you mean`,
            instead: `!rollback ${older} ${place}`,
        };
    }
    if (one) {
        const places = found.map((each) => each.environment).join(" and ");
        return {
            refuse: `${name} was healthy in ${places}: name the environment`,
            instead: `!rollback ${name} ${one.environment}`,
        };
    }
    const known = history.map(({ environment: place, releases }) => {
        const versions = [...new Set(releases.map(({ version }) => version))].slice(0, mostNamed);
        return `in ${place} ${versions.length > 0 ? versions.join(", ") : "nothing"}`;
    });
    const where = environment === null ? "anywhere" : `in ${environment}`;
    return { refuse: `${name} was never healthy ${where}. What was, newest first: ${known.join("; ")}` };
}
/** How many releases a refusal names. */
const mostNamed = 5;


/***/ }),

/***/ 94580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lx: () => (/* binding */ acrossOneWay),
  ED: () => (/* binding */ hasMigrated),
  Ln: () => (/* binding */ isOneTransaction),
  xZ: () => (/* binding */ keptPreview),
  jk: () => (/* binding */ markProblem),
  Ok: () => (/* binding */ marksOf),
  PJ: () => (/* binding */ oneWayIn),
  Zp: () => (/* binding */ oneWayInFile)
});

;// CONCATENATED MODULE: ./build/src/core/sql.js
/** SQL cut into statements, of any dialect: enough to tell what a migration does, and not what it says or quotes. */
/**
 * The statements of a script. A quote that is never closed is taken for nothing, so that it hides nothing after it. What is
 * inside of `DO $$ … $$` is run, and so are MySQL's `/*! … *\/`: they are code.
 */
function sqlStatements(sql, dialect = {}) {
    return new Reader(sql, dialect).read();
}
/** Where something begins that is no plain code. */
const marks = /--|\/\*!\d*|\/\*|\*\/|['"`[;]|\$\w*\$|(?<=\n|^)[ \t]*GO[ \t]*(?=\r?\n|$)|(?<=\s|^)#(?!\w)/gi;
class Reader {
    sql;
    dialect;
    done = [];
    /** Endings that do not come any more: each is sought to the end once. */
    gone = new Set();
    hasDelimiters;
    at = 0;
    line = 1;
    begun = null;
    text = "";
    code = "";
    quoted = "";
    /** Of the `DO` whose body is read. */
    body = null;
    constructor(sql, dialect) {
        this.sql = sql;
        this.dialect = dialect;
        this.hasDelimiters = /^DELIMITER\b/im.test(sql);
    }
    read() {
        const finder = new RegExp(marks);
        for (;;) {
            finder.lastIndex = this.at;
            const found = finder.exec(this.sql);
            this.plain(found?.index ?? this.sql.length);
            if (!found)
                break;
            this.special(found[0]);
        }
        this.end();
        return this.done;
    }
    special(mark) {
        const start = this.at;
        if (mark === ";" || /^\s*GO\s*$/i.test(mark)) {
            this.end();
            this.move(start + mark.length);
        }
        else if (mark === "#" && !this.dialect.hash)
            this.plain(start + 1);
        else if (mark === "--" || mark === "#")
            this.skip(this.closing("\n", start) ?? this.sql.length);
        else if (mark === "/*")
            this.skip(this.after("*/", start + 2) ?? start + 2);
        else if (mark.startsWith("/*!") || mark === "*/")
            this.skip(start + mark.length);
        else if (mark === "[")
            this.bracket();
        else if (mark.startsWith("$"))
            this.dollar(mark);
        else
            this.quote(mark);
    }
    quote(mark) {
        const inside = this.at + 1;
        const close = mark === "'" ? this.endOfText(inside) : this.closing(mark, inside);
        if (close === null)
            this.plain(inside);
        else if (mark === "'")
            this.add(close + 1, "''", this.sql.slice(inside, close));
        else
            this.add(close + 1, asName(this.sql.slice(inside, close)));
    }
    /** A name of SQL Server's; anything else is an array. */
    bracket() {
        const [name] = /^\[[^\]\n;'"]{1,128}\]/.exec(this.sql.slice(this.at, this.at + 130)) ?? [];
        if (name === undefined)
            this.plain(this.at + 1);
        else
            this.add(this.at + name.length, asName(name.slice(1, -1)));
    }
    dollar(tag) {
        const inside = this.at + tag.length;
        const isBodyOfDo = this.body === null && /^\s*DO\b/.test(this.code);
        const close = this.body === tag || isBodyOfDo || this.hasDelimiters ? null : this.closing(tag, inside);
        if (close !== null)
            this.add(close + tag.length, "''", this.sql.slice(inside, close));
        else if (this.body === tag || isBodyOfDo) {
            this.body = isBodyOfDo ? tag : null;
            this.skip(inside);
        }
        else
            this.plain(inside);
    }
    endOfText(from) {
        for (let start = from;;) {
            const close = this.closing("'", start);
            if (close === null || !this.dialect.backslash)
                return close;
            let slashes = 0;
            while (this.sql[close - 1 - slashes] === "\\" && close - 1 - slashes >= from)
                slashes++;
            if (slashes % 2 === 0)
                return close;
            start = close + 1;
        }
    }
    closing(ending, from) {
        if (this.gone.has(ending))
            return null;
        const found = this.sql.indexOf(ending, from);
        if (found < 0)
            this.gone.add(ending);
        return found < 0 ? null : found;
    }
    after(ending, from) {
        const found = this.closing(ending, from);
        return found === null ? null : found + ending.length;
    }
    plain(to) {
        this.add(to, this.sql.slice(this.at, to).toUpperCase());
    }
    /** Takes what is up to `to` as a part of the statement, which reads `code`. */
    add(to, code, quoted = "") {
        const piece = this.sql.slice(this.at, to);
        if (this.begun === null && piece.trim() !== "") {
            this.begun = this.line + lines(piece.slice(0, piece.length - piece.trimStart().length));
        }
        this.text += piece;
        this.code += code;
        if (quoted !== "")
            this.quoted += ` ${quoted.toUpperCase()}`;
        this.move(to);
    }
    skip(to) {
        this.text += " ";
        this.code += " ";
        this.move(to);
    }
    move(to) {
        this.line += lines(this.sql.slice(this.at, to));
        this.at = to;
    }
    end() {
        if (this.begun !== null) {
            const [text, code] = [this.text, this.code].map((words) => words.replace(/\s+/g, " ").trim());
            this.done.push({ line: this.begun, text: text ?? "", code: code ?? "", quoted: this.quoted });
        }
        this.begun = null;
        this.text = "";
        this.code = "";
        this.quoted = "";
    }
}
function asName(name) {
    return `"${name.toUpperCase().replace(/\W/g, "_")}"`;
}
function lines(text) {
    return text.split("\n").length - 1;
}

// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(87422);
;// CONCATENATED MODULE: ./build/src/core/migration.js


const longestStatement = 160;
/** Bytes of a preview that a report keeps. */
const keptPreview = 64 * 1024;
const expression = /^\/(.+)\/([imu]*)$/s;
/** Why a word of `one-way` marks nothing; undefined if it can. */
function markProblem(word) {
    const [, source, flags] = expression.exec(word) ?? [];
    if (source === undefined)
        return undefined;
    try {
        new RegExp(source, flags);
        return undefined;
    }
    catch (error) {
        return `is no regular expression: ${error instanceof Error ? error.message : String(error)}`;
    }
}
function marksOf(words) {
    const tests = words.map((word) => {
        const [, source, flags] = expression.exec(word) ?? [];
        if (source === undefined)
            return (line) => line.includes(word);
        const wanted = new RegExp(source, flags);
        return (line) => wanted.test(line);
    });
    return (line) => tests.some((test) => test(line));
}
/** What in a preview cannot be undone: statements of SQL that lose data, and lines that the config's words mark. */
function oneWayIn(preview, marks) {
    const found = new Map();
    // What dialects do not agree on is read both ways.
    const readings = [false, ...(preview.includes("\\'") ? [true] : [])].flatMap((backslash) => [false, ...(preview.includes("#") ? [true] : [])].map((hash) => ({ backslash, hash })));
    for (const statement of readings.flatMap((dialect) => sqlStatements(preview, dialect))) {
        if (losesData(statement))
            found.set(statement.line, statement.text);
    }
    preview.split("\n").forEach((line, index) => {
        if (marks(line) && !found.has(index + 1))
            found.set(index + 1, line.trim());
    });
    return [...found]
        .sort(([a], [b]) => a - b)
        .map(([line, text]) => ({ statement: (0,core_text/* cut */.Jj)(text, longestStatement), where: `line ${line} of the preview` }));
}
/** The same of a file's lines, with their numbers. */
function oneWayInFile(path, lines, marks) {
    return lines
        .filter(([, text]) => marks(text))
        .map(([line, text]) => ({ statement: (0,core_text/* cut */.Jj)(text.trim(), longestStatement), where: `${path}, line ${line}` }));
}
/** True where everything stands in one transaction: what fails then leaves nothing. */
function isOneTransaction(preview) {
    const codes = sqlStatements(preview).map(({ code }) => code);
    const isBegin = (code) => /^(BEGIN|START)( (WORK|TRAN|TRANSACTION))?$/.test(code);
    const isEnd = (code) => /^(COMMIT|ABORT|ROLLBACK(?! TO\b)|END (WORK|TRANSACTION))\b/.test(code);
    const isWhole = isBegin(codes[0] ?? "") && /^COMMIT\b/.test(codes.at(-1) ?? "");
    return isWhole && !codes.slice(1, -1).some((code) => isBegin(code) || isEnd(code));
}
/** Their own books of tools, which say nothing of the data: Alembic, Django, Rails, Flyway, Liquibase, Prisma, Knex, goose, EF. */
const books = /^(ALEMBIC_VERSION|_ALEMBIC_TMP_.*|DJANGO_MIGRATIONS|SCHEMA_MIGRATIONS|FLYWAY_SCHEMA_HISTORY|DATABASECHANGELOG(LOCK)?|_PRISMA_MIGRATIONS|KNEX_MIGRATIONS(_LOCK)?|GOOSE_DB_VERSION|__EFMIGRATIONSHISTORY|#.*)$/;
const migration_name = String.raw `(?:(?:"[^"]*"|[\w$#@]+) ?\. ?)*(?:"[^"]*"|[\w$#@]+)`;
const dropTable = new RegExp(String.raw `\bDROP TABLE (?:IF EXISTS )?(${migration_name}(?: ?, ?${migration_name})*)`, "g");
const deleteAll = new RegExp(String.raw `(?:\bDELETE FROM (?:ONLY )?|^DELETE (?!FROM\b))(${migration_name})(?!.*\bWHERE\b)`);
/** What `ALTER TABLE … DROP` takes that is no column; the later ones are also names that columns have. */
const noColumn = "(CONSTRAINT|INDEX|KEY|PRIMARY|UNIQUE|FOREIGN|DEFAULT|NOT NULL|CHECK|EXPRESSION|IDENTITY)\\b|" +
    "(PERIOD|SYSTEM|STATISTICS|TABLE|TEMPORARY|VIEW|TRIGGER|FUNCTION|PROCEDURE|SEQUENCE|TYPE|ROW) (?!CASCADE\\b|RESTRICT\\b|,)";
const losses = [
    /\bDROP (SCHEMA|DATABASE|TABLESPACE|KEYSPACE|OWNED|COLUMN|PARTITION)\b/,
    new RegExp(String.raw `\bALTER (FOREIGN )?TABLE\b.* DROP (?!${noColumn})`),
    /\bDROP (TYPE|DOMAIN|EXTENSION|SEQUENCE)\b.* CASCADE\b/,
    /\bTRUNCATE (TABLE|PARTITION)\b/,
    /(^|\b(BEGIN|THEN|ELSE|LOOP) )TRUNCATE (?!\()/,
    /\bCREATE OR REPLACE TABLE\b/,
];
/** They do nothing now of what they name. */
const harmless = /^(CREATE (OR REPLACE )?(DEFINER ?= ?\S+ )?(CONSTRAINT )?(EVENT )?(TRIGGER|FUNCTION|PROCEDURE|RULE|EVENT|POLICY)|COMMENT|GRANT|REVOKE|EXPLAIN)\b/;
function losesData({ code, quoted }) {
    if (harmless.test(code))
        return false;
    return isLoss(code) || (/\bEXEC(UTE)?\b/.test(code) && isLoss(quoted.replace(/\s+/g, " ").trim()));
}
function isLoss(code) {
    for (const [, names = ""] of code.matchAll(dropTable))
        if (!names.split(",").every(isBook))
            return true;
    const [, emptied] = deleteAll.exec(code) ?? [];
    return (emptied !== undefined && !isBook(emptied)) || losses.some((loss) => loss.test(code));
}
function isBook(table) {
    const bare = table.split(".").at(-1) ?? table;
    return books.test(bare.replaceAll('"', "").trim());
}
/**
 * What cannot be undone between what is there (`from`) and the release to go back to (`to`): of every rollout after `to` up
 * to and with `from` that began to migrate. Nothing where there is nothing to go back to, as nothing then needs the data.
 */
function acrossOneWay(entries, from, to) {
    if (to === null)
        return [];
    return entries
        .filter(({ id, state }) => id > to.id && id <= from.id && hasMigrated(state))
        .flatMap(({ release }) => release.oneWay ?? []);
}
/** It has begun to apply its migrations, and they are where they are. */
function hasMigrated({ phase, migrated }) {
    return phase !== "claimed" && (phase !== "rolled-back" || migrated === true);
}


/***/ }),

/***/ 69239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ oneWayWords),
/* harmony export */   l: () => (/* binding */ mostOneWay)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87422);

/** Our own: so many are kept of a release, since GitHub keeps them with its deployment. */
const mostOneWay = 20;
/** `DROP TABLE users (line 12 of the preview)`, `… and 2 more`. */
function oneWayWords(found) {
    const [first] = found;
    if (!first)
        return "";
    const rest = found.length > 1 ? ` and ${found.length - 1} more` : "";
    return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(first.statement, 80)} (${first.where})${rest}`;
}


/***/ }),

/***/ 66112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ parseWindow),
/* harmony export */   Rh: () => (/* binding */ parseFreeze),
/* harmony export */   ne: () => (/* binding */ closedNow)
/* harmony export */ });
/**
 * When an environment may be deployed to, by the wall clock of a time zone: where the clock is put forward an hour of a
 * window is missing, and where it is put back one comes twice, as for the people who are there then.
 */
const dayNames = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const minutesOfDay = 24 * 60;
/** `Mon-Thu 09:00-16:00 Europe/Berlin`; days are a list of days and ranges, the zone is UTC when absent. */
function parseWindow(text) {
    const form = 'must be days, hours and a time zone, as in "Mon-Thu 09:00-16:00 Europe/Berlin"';
    const match = /^(\S+)\s+(\d{2}):(\d{2})-(\d{2}):(\d{2})(?:\s+(\S+))?$/.exec(text.trim());
    if (!match)
        return { problem: form };
    const [, dayText = "", fromHour, fromMinute, toHour, toMinute, zone = "UTC"] = match;
    const from = Number(fromHour) * 60 + Number(fromMinute);
    const to = Number(toHour) * 60 + Number(toMinute);
    const isClock = Number(fromMinute) < 60 && Number(toMinute) < 60 && from < minutesOfDay && to <= minutesOfDay;
    if (!isClock)
        return { problem: "has a time that no clock shows" };
    if (from === to)
        return { problem: "ends when it begins" };
    const days = parseDays(dayText);
    if (!days)
        return { problem: `has days that are none: "${dayText}" (${dayNames.join(", ")}, ranges and lists of them)` };
    if (!isZone(zone))
        return { problem: `names a time zone that is none: "${zone}"`, zone };
    return { text, days, from, to, zone };
}
/** `2026-12-20..2027-01-05`, a single day, and perhaps a time zone; UTC when absent. */
function parseFreeze(text) {
    const match = /^(\d{4}-\d{2}-\d{2})(?:\.\.(\d{4}-\d{2}-\d{2}))?(?:\s+(\S+))?$/.exec(text.trim());
    if (!match)
        return { problem: 'must be a day or a range of days, as in "2026-12-20..2027-01-05"' };
    const [, from = "", to = from, zone = "UTC"] = match;
    const wrong = [from, to].find((day) => !isDay(day));
    if (wrong !== undefined)
        return { problem: `names a day that is in no calendar: ${wrong}` };
    if (to < from)
        return { problem: "ends before it begins" };
    if (!isZone(zone))
        return { problem: `names a time zone that is none: "${zone}"`, zone };
    return { text, from, to, zone };
}
/** Why nothing may be deployed at this moment, in a sentence that says when it may again; null if it may. */
function closedNow(nowMs, windows, freezes) {
    const freeze = freezes.find((each) => isFrozen(each, nowMs));
    if (freeze)
        return `frozen ${freeze.text}`;
    if (windows.length === 0 || windows.some((window) => isOpen(window, nowMs)))
        return null;
    const opens = nextOpening(nowMs, windows, freezes);
    const again = opens === null ? "" : `; it opens ${opens}`;
    return `outside of ${windows.map(({ text }) => text).join(", ")}${again}`;
}
function wallClock(ms, zone) {
    const parts = formatter(zone).formatToParts(ms);
    const of = (type) => parts.find((part) => part.type === type)?.value ?? "";
    return {
        day: `${of("year")}-${of("month")}-${of("day")}`,
        weekday: dayNames.indexOf(of("weekday")),
        minute: Number(of("hour")) * 60 + Number(of("minute")),
    };
}
const formatters = new Map();
/** Making one takes a hundred times as long as using it. */
function formatter(zone) {
    const known = formatters.get(zone);
    if (known)
        return known;
    const made = new Intl.DateTimeFormat("en-US", {
        timeZone: zone,
        hourCycle: "h23",
        year: "numeric",
        month: "2-digit",
        day: "2-digit",
        weekday: "short",
        hour: "2-digit",
        minute: "2-digit",
    });
    formatters.set(zone, made);
    return made;
}
function isOpen({ days, from, to, zone }, ms) {
    const { weekday, minute } = wallClock(ms, zone);
    if (from < to)
        return days.includes(weekday) && minute >= from && minute < to;
    const yesterday = (weekday + 6) % 7;
    return (days.includes(weekday) && minute >= from) || (days.includes(yesterday) && minute < to);
}
function isFrozen({ from, to, zone }, ms) {
    const { day } = wallClock(ms, zone);
    return day >= from && day <= to;
}
/** How far ahead an opening is looked for; a freeze may be longer than that, and then none is told. */
const horizonMinutes = 8 * minutesOfDay;
function nextOpening(nowMs, windows, freezes) {
    const begin = Math.floor(nowMs / 60_000) + 1;
    for (let minute = begin; minute < begin + horizonMinutes; minute++) {
        const ms = minute * 60_000;
        const window = windows.find((each) => isOpen(each, ms));
        if (!window || freezes.some((each) => isFrozen(each, ms)))
            continue;
        const at = wallClock(ms, window.zone);
        return `${dayNames[at.weekday]} ${at.day} ${clock(at.minute)} ${window.zone}`;
    }
    return null;
}
function clock(minute) {
    return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, "0")).join(":");
}
function parseDays(text) {
    const days = new Set();
    for (const part of text.split(",")) {
        const [first, last = first, ...more] = part
            .split("-")
            .map((name) => dayNames.indexOf(name));
        if (first === undefined || last === undefined || first < 0 || last < 0 || more.length > 0)
            return null;
        // Fri-Mon goes over the week's end.
        for (let day = first;; day = (day + 1) % 7) {
            days.add(day);
            if (day === last)
                break;
        }
    }
    return [...days].sort((a, b) => a - b);
}
function isZone(zone) {
    try {
        return formatter(zone) !== undefined;
    }
    catch {
        // RangeError for a name that is in no database.
        return false;
    }
}
function isDay(day) {
    const date = new Date(`${day}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}


/***/ }),

/***/ 16896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ saysNothingDone),
/* harmony export */   Q7: () => (/* binding */ commandAnswer),
/* harmony export */   fN: () => (/* binding */ takenUp)
/* harmony export */ });
/* harmony import */ var _core_chatops_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88963);
/* harmony import */ var _deployments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85318);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9705);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87671);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39488);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93548);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65601);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65504);








/** Answers to commands that people give by a comment. What they and others wrote is text. */
/** While its run goes on. */
function takenUp(reply, runUrl) {
    return `${head(reply)}👀 ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(reply.line)} of ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(reply.by)} is being seen to: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)("run", runUrl)}\n`;
}
/** Once its run has ended. */
function commandAnswer(reply, report, context) {
    const { verdict, gates } = report;
    const run = context.runUrl === null ? "" : ` · ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)("run", context.runUrl)}`;
    const foot = `<sub>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(reply.line)} of ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(reply.by)}${run}</sub>`;
    if (gates.length > 0) {
        const healthy = verdict.outcome === "passed" ? gates.flatMap(_deployments_js__WEBPACK_IMPORTED_MODULE_1__/* .deploymentWords */ .p7).join("; ") : "";
        const title = `### ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .icon */ .Kk)(verdict)} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(healthy || (0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .headline */ .Pl)(report, context.plan), 600)}`;
        const commit = commitLink(report.commit, context);
        const page = {
            head: commit === "" ? title : `${title}\n\n${commit}`,
            sections: [(0,_deployments_js__WEBPACK_IMPORTED_MODULE_1__/* .deploymentSection */ .xc)(gates, 50)],
            foot: () => foot,
        };
        return head(reply) + (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .layOut */ .v8)(page, _limits_js__WEBPACK_IMPORTED_MODULE_7__/* .commentLimit */ .j9 - (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .units */ .MD)(head(reply)), _document_js__WEBPACK_IMPORTED_MODULE_2__/* .units */ .MD);
    }
    return `${head(reply)}${answered(reply, report, context)}\n\n${foot}\n`;
}
/** True of an answer of ours that tells of nothing which was done. */
function saysNothingDone(body) {
    return /^<!--[^>]*-->\n(?:👀|### 🚫) /u.test(body);
}
function head({ marker }) {
    return `${marker}\n`;
}
function answered({ answer, instead }, { verdict }, context) {
    if (answer?.type === "status")
        return statusTable(answer.environments, context);
    if (answer?.type === "override") {
        const { environment, override } = answer;
        return `### ✅ Windows and freezes of ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(environment, 60)} are ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)((0,_core_chatops_js__WEBPACK_IMPORTED_MODULE_0__/* .overrideWords */ .mF)(override), 500)}`;
    }
    // The hint is there to be copied: nothing of it is broken up.
    const said = instead === undefined ? verdict.message : verdict.message.replace(`: ${instead}`, "");
    const mark = verdict.outcome === "skipped" ? "🚫" : (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .icon */ .Kk)(verdict);
    const title = `### ${mark} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(said.charAt(0).toUpperCase() + said.slice(1), 800)}`;
    return instead === undefined ? title : `${title}\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .codeBlock */ .DV)(instead, 1)}`;
}
function statusTable(environments, context) {
    const rows = environments.map((one) => {
        const { serving, underWay } = one;
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .row */ .nM)([
            one.url === undefined ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(one.name, 60) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(one.name, 60), one.url),
            serving ? servingCell(serving, context) : "nothing known",
            serving ? `${when(serving.sinceMs)}${serving.by === null ? "" : ` by ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(serving.by, 60)}`}` : "",
            underWay ? `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(underWay.version, 60)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(underWay.words)}` : "",
            windowCell(one),
        ]);
    });
    return [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .tableHead */ .PP)(["environment", "serves", "since", "under way", "may be deployed to"]), ...rows].join("\n");
}
/** A release without a name of its own is called by its commit. */
function servingCell({ version, commit }, context) {
    const at = commitLink(commit, context);
    return commit.startsWith(version) ? at : `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(version, 60)} (${at})`;
}
function windowCell({ closed, override }) {
    const words = override ? `windows ${(0,_core_chatops_js__WEBPACK_IMPORTED_MODULE_0__/* .overrideWords */ .mF)(override)}` : "";
    if (closed === null)
        return override ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(`yes; ${words}`, 400) : "yes";
    return override ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(`yes: ${words}`, 400) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(`no: ${closed}`, 400);
}
function commitLink(commit, { repositoryUrl }) {
    if (commit === null)
        return "";
    const words = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)((0,_places_js__WEBPACK_IMPORTED_MODULE_6__/* .shortCommit */ .Ax)(commit));
    return repositoryUrl === null ? words : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)(words, `${repositoryUrl}/commit/${commit}`);
}
function when(ms) {
    return `${new Date(ms).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}


/***/ })

};
