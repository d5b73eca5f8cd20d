export const id = 1761;
export const ids = [1761];
export const modules = {

/***/ 41761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  approvalOf: () => (/* binding */ approvalOf)
});

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
;// CONCATENATED MODULE: ./build/src/core/codeowners.js
/**
 * CODEOWNERS as GitHub reads it (docs.github.com, "About code owners"): the last rule that matches a path decides, and a rule
 * without owners leaves its paths to nobody. Patterns are those of gitignore, but without `!` and `[ ]`.
 */
/** Where GitHub looks for the file; the first one counts. */
const codeownersPaths = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
/** The rules of a file, in their order. */
function parseCodeowners(text) {
    return text.split(/\r?\n/).flatMap((line, index) => {
        // A blank in a pattern is written with a backslash; what follows a # is a comment.
        const words = line.trim().match(/(?:\\.|[^\s\\])+/g) ?? [];
        const comment = words.findIndex((word) => word.startsWith("#"));
        const [pattern, ...owners] = comment < 0 ? words : words.slice(0, comment);
        if (pattern === undefined)
            return [];
        const expression = patternExpression(pattern);
        return [{ pattern, owners, line: index + 1, matches: (path) => expression.test(path) }];
    });
}
/** Who owns a path; empty for nobody. */
function ownersOf(path, rules) {
    return rules.findLast((rule) => rule.matches(path))?.owners ?? [];
}
/** A path matches as a whole; one that names a folder stands for all that is in it. */
function patternExpression(pattern) {
    const isFolder = pattern.endsWith("/");
    const inner = pattern.replace(/^\//, "").replace(/\/$/, "");
    const segments = inner.split("/");
    const isAnchored = pattern.startsWith("/") || segments.length > 1;
    const last = segments.at(-1);
    let source = isAnchored ? "" : "(?:.*/)?";
    segments.forEach((segment, index) => {
        const isLast = index === segments.length - 1;
        if (segment === "**")
            source += isLast ? ".+" : "(?:.*/)?";
        else
            source += segmentSource(segment) + (isLast ? "" : "/");
    });
    // `docs/*` is about the files of the folder alone; `*` by itself is about everything.
    const isFlat = last === "*" && isAnchored && segments.at(-2) !== "**";
    if (isFolder && last !== "**")
        source += "/.+";
    else if (!isFlat)
        source += "(?:/.*)?";
    return new RegExp(`^${source}$`, "s");
}
function segmentSource(segment) {
    if (segment === "*")
        return "[^/]+";
    return segment.replace(/\\(.)|([*?])|([.+^${}()|[\]\\])/gs, (_, escaped, wild, special) => {
        if (wild !== undefined)
            return wild === "*" ? "[^/]*" : "[^/]";
        return (escaped ?? special ?? "").replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
    });
}

// EXTERNAL MODULE: ./build/src/core/verdict.js
var verdict = __webpack_require__(18732);
// EXTERNAL MODULE: ./build/src/core/when.js
var when = __webpack_require__(905);
;// CONCATENATED MODULE: ./build/src/core/approvals.js



/** Passed if every rule holds; else `approval`, with what is missing. What is not known never counts as an approval. */
function judgeApprovals(rules, facts) {
    const wanted = rules.filter((rule) => filesUnder(rule, facts.changed).length > 0);
    if (wanted.length === 0)
        return (0,verdict/* passed */.bF)("nothing has changed that needs an approval");
    const missing = [...new Set(wanted.flatMap((rule) => missingOf(rule, facts)))];
    if (missing.length === 0)
        return (0,verdict/* passed */.bF)("approved");
    const shown = missing.slice(0, mostSaid);
    if (missing.length > shown.length)
        shown.push(`${missing.length - shown.length} more are missing`);
    return (0,verdict/* inconclusive */.Ni)("approval", shown.join("; "));
}
const mostSaid = 6;
/** The files that a rule is about. */
function filesUnder({ paths }, files) {
    return paths ? files.filter((file) => (0,when/* matchesGlobs */.nJ)(paths, file)) : files;
}
/** `acme/sre` in lower case, for `sre`, `acme/sre` and `@acme/sre`. */
function teamKey(team, organization) {
    const name = team.replace(/^@/, "");
    return (name.includes("/") ? name : `${organization}/${name}`).toLowerCase();
}
/** What an owner is. */
function ownerKind(owner) {
    if (!owner.startsWith("@"))
        return "email";
    return owner.includes("/") ? "team" : "user";
}
function missingOf(rule, facts) {
    const all = filesUnder(rule, facts.changed);
    if (rule.codeOwners && facts.owners === null) {
        return ["there is no CODEOWNERS in what is deployed now, and so nobody who owns a file is known"];
    }
    // Code owners alone need nobody for a file that nobody owns.
    const files = rule.count > 0 ? all : all.filter((file) => ownersOf(file, facts.owners ?? []).length > 0);
    const missing = facts.parts.flatMap((part) => {
        const own = files.filter((file) => part.files.includes(file));
        if (own.length === 0)
            return [];
        if (!isPull(part)) {
            const { commit, partOf } = part;
            const why = partOf === undefined ? "pushed without a pull request" : `which is not all of #${partOf}`;
            return [`${named(own)} came with ${commit.slice(0, 7)}, ${why}`];
        }
        const people = rule.count > 0 ? [{ files: own, who: peopleOf(rule, facts), count: rule.count }] : [];
        const owners = rule.codeOwners ? ownedGroups(own, facts) : [];
        return [...people, ...owners].flatMap((need) => unmet(need, part, facts) ?? []);
    });
    const known = new Set(facts.parts.flatMap((part) => part.files));
    const unknown = files.filter((file) => !known.has(file));
    return unknown.length === 0 ? missing : [...missing, `${named(unknown)} came with no pull request`];
}
function isPull(part) {
    return part.pull !== null;
}
function peopleOf({ teams, users }, facts) {
    if (teams.length + users.length === 0) {
        return { logins: null, words: "somebody who may write to the repository", unknown: [] };
    }
    const named = teams.map((team) => `@${team.includes("/") ? team.replace(/^@/, "") : `${facts.organization}/${team}`}`);
    return candidates([...named, ...users.map((user) => `@${user.replace(/^@/, "")}`)], facts);
}
/** The files by their owners: one approval for all that the same ones own. */
function ownedGroups(files, facts) {
    const groups = new Map();
    for (const file of files) {
        const owners = ownersOf(file, facts.owners ?? []);
        if (owners.length === 0)
            continue;
        const key = owners.join(" ");
        const group = groups.get(key) ?? { owners, files: [] };
        group.files.push(file);
        groups.set(key, group);
    }
    return [...groups.values()].map(({ owners, files: own }) => ({
        files: own,
        who: candidates(owners, facts),
        count: 1,
    }));
}
/** `owners` as CODEOWNERS writes them. */
function candidates(owners, facts) {
    const logins = new Set();
    const unknown = [];
    for (const owner of owners) {
        const kind = ownerKind(owner);
        if (kind === "user")
            logins.add(owner.slice(1).toLowerCase());
        else if (kind === "email")
            unknown.push(`${owner} is an e-mail address, which no review can be matched with`);
        else {
            const members = facts.teams.get(teamKey(owner, facts.organization)) ?? { unreadable: "nobody asked" };
            if ("unreadable" in members)
                unknown.push(unreadableTeam(owner, members.unreadable));
            else
                for (const member of members)
                    logins.add(member.toLowerCase());
        }
    }
    return { logins, words: list(owners), unknown };
}
function unreadableTeam(team, why) {
    return (`the members of ${team} cannot be read (${why}): it takes a github-token that may read the organization's members, ` +
        "which that of a workflow never may");
}
/** What is missing of one need in one pull request; null if it is met. */
function unmet({ files, who, count }, { pull }, facts) {
    if (pull === null)
        return null;
    const latest = latestOpinions(pull.opinions);
    const mayWrite = ({ login }) => facts.writers.has(login.toLowerCase());
    const isAsked = ({ login }) => who.logins === null || who.logins.has(login.toLowerCase());
    const against = latest.filter(({ state }) => state === "changes-requested");
    // Strangers have no say where anybody who may write has one.
    const blocking = against.filter((one) => isAsked(one) && (who.logins !== null || mayWrite(one)));
    const where = `#${pull.number}: ${named(files)}`;
    const [blocker] = blocking;
    if (blocker)
        return `${where}: @${blocker.login} asks for changes`;
    // One who is against it may be of those who are not known.
    const doubt = against.length > 0 ? who.unknown : [];
    const rejected = [];
    let approvals = 0;
    for (const one of latest.filter(isAsked)) {
        const flaw = flawOf(one, pull.author, files, mayWrite(one));
        if (flaw === null)
            approvals++;
        else
            rejected.push(flaw);
    }
    if (approvals >= count && doubt.length === 0)
        return null;
    const needs = `${files.length === 1 ? "needs" : "need"} ${count === 1 ? "an approval" : `${count} approvals`}`;
    const counted = approvals > 0 ? [`${approvals} ${approvals === 1 ? "is" : "are"} there`] : [];
    const notes = [...counted, ...rejected, ...who.unknown];
    return `${where} ${needs} of ${who.words}${notes.length > 0 ? ` (${notes.join("; ")})` : ""}`;
}
/** The last opinion of each, in the order in which they were given. */
function latestOpinions(opinions) {
    return [...new Map(opinions.map((one) => [one.login.toLowerCase(), one])).values()];
}
/** Why an opinion is no approval of these files; null if it is one. */
function flawOf({ login, isPerson, state, changedSince }, author, files, mayWrite) {
    if (state === "dismissed")
        return `that of @${login} was dismissed`;
    if (state === "changes-requested")
        return `@${login} asks for changes`;
    if (login.toLowerCase() === author.toLowerCase())
        return `@${login} is the author`;
    if (!isPerson)
        return `@${login} is no person`;
    if (!mayWrite)
        return `@${login} may not write to the repository`;
    const isStale = changedSince === null || changedSince.some((path) => files.includes(path));
    return isStale ? `that of @${login} is stale: it was changed afterwards` : null;
}
function named(files) {
    const [first = "", ...more] = files;
    return more.length === 0 ? first : `${first} and ${more.length} more ${more.length === 1 ? "file" : "files"}`;
}
function list(words) {
    return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}

// EXTERNAL MODULE: ./build/src/core/diff-text.js
var diff_text = __webpack_require__(85868);
// EXTERNAL MODULE: ./build/src/ports.js + 2 modules
var ports = __webpack_require__(93576);
;// CONCATENATED MODULE: ./build/src/deploy/approvals.js






/** Each commit costs a request. GitHub gives a workflow 1,000 an hour and repository. */
const mostCommits = 300;
/** Requests at a time. */
const atOnce = 8;
/** Judges a change by what GitHub knows of it. Never rejects: what cannot be found out is `approval`, with GitHub's words. */
async function approvalOf(question, sources) {
    try {
        return judgeApprovals(question.rules, await gather(question, sources));
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return (0,verdict/* inconclusive */.Ni)("approval", `whether it is approved cannot be found out: ${why}`);
    }
}
async function gather({ rules, commit, serving }, sources) {
    const { approvals } = sources.github;
    const nothing = {
        organization: approvals.owner,
        changed: [],
        parts: [],
        owners: null,
        teams: new Map(),
        writers: new Set(),
    };
    const extent = await extentOf(commit, serving, sources);
    const isAsked = (files) => rules.some((rule) => filesUnder(rule, files).length > 0);
    if (extent.changed && !isAsked(extent.changed))
        return { ...nothing, changed: extent.changed };
    if (extent.commits.length > mostCommits) {
        throw new Error(`${extent.commits.length} commits came since then, and more than ${mostCommits} are not looked at`);
    }
    const limit = (0,p_limit/* default */.A)(atOnce);
    const found = await partsOf(extent, approvals, limit);
    const changed = extent.changed ?? [...new Set(found.parts.flatMap(({ files }) => files))];
    const parts = await Promise.all(found.parts.map((part) => (part.pull && isAsked(part.files) ? withOpinions(part, approvals, limit) : part)));
    const base = extent.base ?? found.base;
    const asksOwners = rules.some((rule) => rule.codeOwners && filesUnder(rule, changed).length > 0);
    const owners = asksOwners && base !== null ? await ownersAt(base, approvals) : null;
    const known = { ...nothing, changed, parts, owners };
    const [teams, writers] = await Promise.all([
        teamsOf(rules, known, approvals, limit),
        writersOf(parts, approvals, limit),
    ]);
    return { ...known, teams, writers };
}
/**
 * From the last commit that the release that serves has too. What that release has and this commit has not, as when going
 * back to an older one, is no part of it.
 */
async function extentOf(commit, serving, { git, github }) {
    if (serving === null)
        return { base: null, commits: [commit], changed: null };
    if (serving === commit)
        return { base: commit, commits: [], changed: [] };
    const base = await github.mergeBase(serving, commit);
    if (base === commit)
        return { base, commits: [], changed: [] };
    await git.fetchCommits([base, commit]);
    const diff = (0,diff_text/* parseDiff */.FR)(await git.diff(base, commit));
    const changed = new Set([...diff.values()].flatMap(({ path, oldPath }) => [path, oldPath]));
    const commits = (await github.commits(serving, commit)).map(({ sha }) => sha);
    if (!commits.includes(commit))
        throw new Error(`GitHub does not list ${commit} among the commits since ${serving}`);
    return { base: serving, commits, changed: [...changed] };
}
/**
 * Pull requests, each once, and commits without one. What was approved is all of a pull request: of one that has come only
 * in part the commits count as pushed. `base` is what the first of them started from.
 */
async function partsOf({ commits }, approvals, limit) {
    const brought = await Promise.all(commits.map((sha) => limit(() => approvals.pullsOf(sha))));
    const numbers = [...new Set(brought.flat())].sort((a, b) => a - b);
    const known = await Promise.all(numbers.map((number) => limit(() => approvals.pull(number))));
    const isIn = (sha) => sha !== null && commits.includes(sha);
    const whole = known.filter(({ headSha, mergeSha }) => isIn(headSha) || isIn(mergeSha));
    const isWhole = (number) => whole.some((pull) => pull.number === number);
    const alone = commits.flatMap((sha, index) => {
        const own = brought[index] ?? [];
        return own.some(isWhole) ? [] : [{ sha, partOf: own[0] }];
    });
    const pulls = await Promise.all(whole.map((pull) => limit(() => pullPart(pull, approvals))));
    const pushed = await Promise.all(alone.map(({ sha, partOf }) => limit(() => commitPart(sha, partOf, approvals))));
    const all = [...pulls, ...pushed];
    return { parts: all.map(({ part }) => part), base: all[0]?.base ?? null };
}
async function pullPart({ number, author, headSha, baseSha, fileCount }, approvals) {
    const files = await approvals.pullFiles(number);
    if (files.length !== fileCount) {
        throw new Error(`GitHub lists ${files.length} of the ${fileCount} files that #${number} changes`);
    }
    const part = { pull: { number, author, opinions: [] }, commit: headSha, files: names(files), headSha };
    return { part, base: baseSha };
}
async function commitPart(sha, partOf, approvals) {
    const { parent, files, isWhole } = await approvals.commitFiles(sha);
    if (!isWhole)
        throw new Error(`GitHub lists ${files.length} files of ${sha}, and not all that it changes`);
    const part = { pull: null, commit: sha, partOf, files: names(files) };
    return { part, base: parent };
}
const opinions = {
    APPROVED: "approved",
    CHANGES_REQUESTED: "changes-requested",
    DISMISSED: "dismissed",
};
async function withOpinions(part, approvals, limit) {
    const { pull, headSha } = part;
    if (pull === null || headSha === undefined)
        return part;
    const reviews = await limit(() => approvals.reviews(pull.number));
    const changedSince = (commit) => {
        if (commit === headSha)
            return Promise.resolve([]);
        return commit === null ? Promise.resolve(null) : limit(() => filesSince(commit, headSha, approvals));
    };
    const given = reviews.map(async ({ author, isPerson, state, commit }) => {
        const own = opinions[state];
        if (own === undefined)
            return null;
        return {
            login: author,
            isPerson,
            state: own,
            changedSince: own === "approved" ? await changedSince(commit) : null,
        };
    });
    const told = (await Promise.all(given)).filter((one) => one !== null);
    return { ...part, pull: { ...pull, opinions: told } };
}
/** Null too where the reviewed commit is not known any more. */
async function filesSince(from, to, approvals) {
    try {
        const files = await approvals.filesSince(from, to);
        return files && names(files);
    }
    catch (error) {
        if (error instanceof ports/* GitHubError */.y_ && error.status === 404)
            return null;
        throw error;
    }
}
async function ownersAt(commit, approvals) {
    for (const path of codeownersPaths) {
        const text = await approvals.textAt(path, commit);
        if (text !== null)
            return parseCodeowners(text);
    }
    return null;
}
/** Of the teams that somebody's approval is asked of. */
async function teamsOf(rules, { changed, owners, organization }, approvals, limit) {
    const asked = rules.flatMap((rule) => {
        const files = filesUnder(rule, changed);
        if (files.length === 0)
            return [];
        const own = rule.codeOwners ? files.flatMap((file) => ownersOf(file, owners ?? [])) : [];
        return [...rule.teams, ...own.filter((owner) => ownerKind(owner) === "team")];
    });
    const keys = [...new Set(asked.map((team) => teamKey(team, organization)))];
    const members = await Promise.all(keys.map((key) => limit(() => membersOf(key, approvals))));
    return new Map(keys.map((key, index) => [key, members[index] ?? { unreadable: "nobody asked" }]));
}
async function membersOf(key, approvals) {
    const [organization = "", team = ""] = key.split("/");
    try {
        return await approvals.members(organization, team);
    }
    catch (error) {
        if (error instanceof ports/* GitHubError */.y_ && error.isDenied)
            return { unreadable: `GitHub answered ${error.status}` };
        throw error;
    }
}
async function writersOf(parts, approvals, limit) {
    const told = parts.flatMap(({ pull }) => pull?.opinions ?? []).filter(({ state }) => state !== "dismissed");
    const logins = [...new Set(told.map(({ login }) => login.toLowerCase()))];
    const may = await Promise.all(logins.map((login) => limit(() => approvals.mayWrite(login))));
    return new Set(logins.filter((_, index) => may[index]));
}
function names(files) {
    return [...new Set(files.flatMap(({ path, previous }) => (previous === null ? [path] : [path, previous])))];
}


/***/ })

};
