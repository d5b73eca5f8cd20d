export const id = 3154;
export const ids = [3154];
export const modules = {

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


/***/ })

};
