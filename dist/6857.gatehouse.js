export const id = 6857;
export const ids = [6857];
export const modules = {

/***/ 98789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ actionsArtifacts)
/* harmony export */ });
/* harmony import */ var _stdout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31923);

/** Artifacts through GitHub's own client. What it prints is kept from the log, but for the masks. */
function actionsArtifacts(options) {
    const { log, token, repository } = options;
    const withClient = async (work, hear) => {
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1955), __webpack_require__.e(4942), __webpack_require__.e(3838), __webpack_require__.e(5555), __webpack_require__.e(3251), __webpack_require__.e(3878), __webpack_require__.e(2271), __webpack_require__.e(9376), __webpack_require__.e(683)]).then(__webpack_require__.bind(__webpack_require__, 60683));
        const onLine = (line) => {
            const command = (0,_stdout_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowCommand */ .N)(line);
            if (command?.name === "add-mask")
                log.mask(command.data);
            else if (command?.name === "debug")
                hear?.(command.data);
        };
        await (0,_stdout_js__WEBPACK_IMPORTED_MODULE_0__/* .captureStdout */ .O)(onLine, () => work(new DefaultArtifactClient()));
    };
    return {
        upload: (name, files, root) => withClient((client) => client.uploadArtifact(name, [...files], root)),
        download: async ({ id, runId }, folder) => {
            const [repositoryOwner, repositoryName] = repository?.split("/") ?? [];
            if (!token || !repositoryOwner || !repositoryName)
                throw new Error("there is no token to download artifacts with");
            const findBy = { token, workflowRunId: runId, repositoryOwner, repositoryName };
            const work = (client) => client.downloadArtifact(id, { path: folder, findBy });
            await atOnce((hear) => withClient(work, hear));
        },
    };
}
/** Our own: time for a download, which a run waits for and can do without. */
const downloadMs = 30_000;
/** Gives up at the first failure, of which only a debug line tells: the client alone would go on for 25 s and more. */
async function atOnce(work) {
    let timer;
    let hear = () => undefined;
    const failure = new Promise((_resolve, reject) => {
        timer = setTimeout(() => reject(new Error(`no artifact within ${downloadMs / 1000} s`)), downloadMs);
        hear = (debug) => {
            const words = /^Failed to download artifact after \d+ retries due to (.*)\. Retrying/.exec(debug)?.[1];
            if (words)
                reject(new Error(`the download failed: ${words}`));
        };
    });
    try {
        await Promise.race([work(hear), failure]);
    }
    finally {
        clearTimeout(timer);
    }
}


/***/ }),

/***/ 39659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ actionsAttestations)
/* harmony export */ });
/* harmony import */ var _stdout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31923);

/**
 * Build provenance through GitHub's own client: public repositories by Sigstore's public services, private ones by
 * GitHub's. What the client prints is kept from the log, but for the masks.
 */
function actionsAttestations({ token, log }) {
    return {
        attest: async (subjects) => {
            const { attestProvenance } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1955), __webpack_require__.e(4942), __webpack_require__.e(3838), __webpack_require__.e(5555), __webpack_require__.e(2088), __webpack_require__.e(3251), __webpack_require__.e(3878), __webpack_require__.e(9376), __webpack_require__.e(969)]).then(__webpack_require__.bind(__webpack_require__, 4476));
            const onLine = (line) => {
                const command = (0,_stdout_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowCommand */ .N)(line);
                if (command?.name === "add-mask")
                    log.mask(command.data);
            };
            const { attestationID, tlogID } = await (0,_stdout_js__WEBPACK_IMPORTED_MODULE_0__/* .captureStdout */ .O)(onLine, () => attestProvenance({
                subjects: subjects.map(({ name, sha256 }) => ({ name, digest: { sha256 } })),
                token,
            }));
            if (!attestationID)
                throw new Error("GitHub took the attestation, and gave no id of it");
            return { id: attestationID, logEntry: tlogID ?? null };
        },
    };
}


/***/ }),

/***/ 59708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ actionsCache)
/* harmony export */ });
/* harmony import */ var _stdout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31923);

/**
 * GitHub's cache through its own client. Off without a word where the service is not there; after the first trouble
 * one warning, and off for the rest of the run. ACTIONS_CACHE_MODE is honoured by the client.
 */
function actionsCache(options) {
    const cache = new ActionsCache(options.log, options.deadlineMs ?? 15_000, options.transferMs ?? 300_000);
    return {
        restore: (paths, key, restoreKeys) => cache.restore(paths, key, restoreKeys),
        save: (paths, key) => cache.save(paths, key),
    };
}
class ActionsCache {
    log;
    deadlineMs;
    transferMs;
    isOff = false;
    isReadOnly = false;
    constructor(log, deadlineMs, transferMs) {
        this.log = log;
        this.deadlineMs = deadlineMs;
        this.transferMs = transferMs;
    }
    async restore(paths, key, restoreKeys) {
        const work = (client) => client.restoreCache(inOrder(paths), key, [...restoreKeys]);
        return (await this.attempt("restored", this.deadlineMs, work)) ?? null;
    }
    async save(paths, key) {
        if (this.isReadOnly)
            return;
        await this.attempt("saved", this.transferMs, async (client) => {
            const id = await client.saveCache(inOrder(paths), key);
            return id === -1 ? undefined : id;
        });
    }
    /** Undefined for a miss, a refusal and any trouble. */
    async attempt(verb, limitMs, work) {
        if (this.isOff || !isConfigured())
            return undefined;
        const complaints = [];
        const deadline = new Deadline(limitMs);
        try {
            const client = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1955), __webpack_require__.e(4942), __webpack_require__.e(3838), __webpack_require__.e(2088), __webpack_require__.e(3878), __webpack_require__.e(2271), __webpack_require__.e(3197)]).then(__webpack_require__.bind(__webpack_require__, 60142));
            const result = await Promise.race([
                (0,_stdout_js__WEBPACK_IMPORTED_MODULE_0__/* .captureStdout */ .O)((line) => this.hear(line, complaints, deadline), () => work(client)),
                deadline.passed,
            ]);
            if (result !== undefined || complaints.length === 0)
                return result;
            this.explain(verb, complaints.join(" "));
        }
        catch (error) {
            this.explain(verb, error instanceof Error ? error.message : String(error));
        }
        finally {
            deadline.clear();
        }
        return undefined;
    }
    /** The client resolves alike for a miss and for trouble: only what it prints tells which. */
    hear(line, complaints, deadline) {
        const command = (0,_stdout_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowCommand */ .N)(line);
        if (command?.name === "add-mask")
            this.log.mask(command.data);
        else if (command?.name === "warning" || command?.name === "error")
            complaints.push(command.data);
        // A reservation that failed is told apart from "somebody else saves the same" in debug lines alone.
        else if (command?.name === "debug" && command.data.startsWith("Failed to reserve cache:"))
            complaints.push(command.data);
        else if (line.startsWith("Cache hit for"))
            deadline.set(this.transferMs);
        else {
            const failure = /^Attempt \d+ of \d+ failed with error: (.*)\. Retrying/.exec(line)?.[1];
            if (failure)
                deadline.shorten(this.deadlineMs, failure);
        }
    }
    explain(verb, trouble) {
        if (this.isOff)
            return;
        if (/already exists|\(409\)/.test(trouble))
            return;
        if (trouble.includes("Path Validation Error: Path(s) specified"))
            return;
        if (trouble.includes("cache write denied:")) {
            this.isReadOnly = true;
            this.log.info(`cache: this run may not save (${firstLine(trouble)})`);
            return;
        }
        this.isOff = true;
        if (trouble.includes("cache read denied:"))
            this.log.info(`cache: this run may not read (${firstLine(trouble)})`);
        else
            this.log.warning(`The cache could not be ${verb}, and is off for the rest of this run: ${firstLine(trouble)}`);
    }
}
/** Rejects when the time has passed; the time can be set anew. */
class Deadline {
    passed;
    timer;
    endMs = 0;
    failure = "";
    reject = () => undefined;
    constructor(ms) {
        this.passed = new Promise((_resolve, reject) => {
            this.reject = reject;
        });
        this.set(ms);
    }
    set(ms) {
        this.clear();
        this.endMs = Date.now() + ms;
        this.timer = setTimeout(() => this.reject(new Error(`no answer within ${ms / 1000} s${this.failure}`)), ms);
    }
    /** After a failure of which the client itself makes no end. */
    shorten(ms, failure) {
        this.failure = ` (${failure})`;
        if (Date.now() + ms < this.endMs)
            this.set(ms);
    }
    clear() {
        clearTimeout(this.timer);
    }
}
/** The path list is part of an entry's identity, so it must not depend on the order in which it was written. */
function inOrder(paths) {
    return [...new Set(paths)].sort();
}
function isConfigured() {
    const env = process.env;
    return Boolean(env.ACTIONS_RUNTIME_TOKEN && (env.ACTIONS_RESULTS_URL || env.ACTIONS_CACHE_URL));
}
function firstLine(text) {
    return text.trim().split("\n", 1)[0] ?? "";
}


/***/ }),

/***/ 53476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ octokitGitHub)
});

// EXTERNAL MODULE: ./build/src/ports.js + 2 modules
var ports = __webpack_require__(93576);
;// CONCATENATED MODULE: ./build/src/adapters/github/approvals.js

const perPage = 100;
/** docs.github.com, "Get a commit" and "Compare two commits": files above these numbers are not listed. */
const mostCommitFiles = 3000;
const mostComparedFiles = 300;
/** The part of GitHub's API that is about reviews and reviewers. */
class Approvals {
    octokit;
    repository;
    constructor(octokit, repository) {
        this.octokit = octokit;
        this.repository = repository;
    }
    get owner() {
        return this.repository.owner;
    }
    async pullsOf(commit) {
        const octokit = await this.octokit();
        const pages = { ...this.repository, commit_sha: commit, per_page: perPage };
        const pulls = await octokit.paginate(octokit.rest.repos.listPullRequestsAssociatedWithCommit, pages);
        // In a fork GitHub lists those of the repository that it was made from too, whose numbers mean others here.
        const own = `${this.repository.owner}/${this.repository.repo}`.toLowerCase();
        return pulls
            .filter(({ merged_at, base }) => merged_at !== null && base.repo.full_name.toLowerCase() === own)
            .map(({ number }) => number);
    }
    async pull(number) {
        const { rest } = await this.octokit();
        const { data } = await rest.pulls.get({ ...this.repository, pull_number: number });
        return {
            number,
            author: data.user?.login ?? "ghost",
            headSha: data.head.sha,
            baseSha: data.base.sha,
            mergeSha: data.merge_commit_sha,
            fileCount: data.changed_files,
        };
    }
    async pullFiles(number) {
        const octokit = await this.octokit();
        const pages = { ...this.repository, pull_number: number, per_page: perPage };
        return (await octokit.paginate(octokit.rest.pulls.listFiles, pages)).map(toFile);
    }
    async reviews(number) {
        const octokit = await this.octokit();
        const pages = { ...this.repository, pull_number: number, per_page: perPage };
        const reviews = await octokit.paginate(octokit.rest.pulls.listReviews, pages);
        return reviews
            .map(({ user, state, commit_id, submitted_at }) => ({
            author: user?.login ?? "ghost",
            isPerson: user?.type === "User",
            state,
            commit: commit_id,
            givenMs: submitted_at ? Date.parse(submitted_at) : 0,
        }))
            .sort((a, b) => a.givenMs - b.givenMs);
    }
    async commitFiles(sha) {
        const { rest } = await this.octokit();
        const files = [];
        for (let page = 1;; page++) {
            const { data } = await rest.repos.getCommit({ ...this.repository, ref: sha, per_page: perPage, page });
            const more = data.files ?? [];
            files.push(...more.map(toFile));
            const isWhole = more.length < perPage;
            if (isWhole || files.length >= mostCommitFiles)
                return { parent: data.parents[0]?.sha ?? null, files, isWhole };
        }
    }
    async filesSince(from, to) {
        const { rest } = await this.octokit();
        const basehead = `${from}...${to}`;
        const { data } = await rest.repos.compareCommitsWithBasehead({ ...this.repository, basehead, per_page: 1 });
        const files = data.files ?? [];
        const isAfter = data.status === "ahead" || data.status === "identical";
        return isAfter && files.length < mostComparedFiles ? files.map(toFile) : null;
    }
    async members(organization, team) {
        const octokit = await this.octokit();
        const pages = { org: organization, team_slug: team, per_page: perPage };
        return (await octokit.paginate(octokit.rest.teams.listMembersInOrg, pages)).map(({ login }) => login);
    }
    async mayWrite(login) {
        const { rest } = await this.octokit();
        try {
            const { data } = await rest.repos.getCollaboratorPermissionLevel({ ...this.repository, username: login });
            // Roles of an organisation's own, maintain and triage are told as one of these.
            return data.permission === "admin" || data.permission === "write";
        }
        catch (error) {
            if (error instanceof ports/* GitHubError */.y_ && error.status === 404)
                return false;
            throw error;
        }
    }
    async textAt(path, commit) {
        const { rest } = await this.octokit();
        try {
            const { data } = await rest.repos.getContent({ ...this.repository, path, ref: commit });
            if (!Array.isArray(data) && data.type === "file" && data.encoding === "base64") {
                return Buffer.from(data.content, "base64").toString("utf8");
            }
        }
        catch (error) {
            if (error instanceof ports/* GitHubError */.y_ && error.status === 404)
                return null;
            throw error;
        }
        throw new ports/* GitHubError */.y_(422, `${path} is no file that GitHub shows the text of`);
    }
}
function toFile(file) {
    return { path: file.filename, previous: file.previous_filename ?? null };
}

;// CONCATENATED MODULE: ./build/src/adapters/github/chatops.js

/** The part of GitHub's API that commands by comment are about. */
class ChatOps {
    octokit;
    repository;
    constructor(octokit, repository) {
        this.octokit = octokit;
        this.repository = repository;
    }
    async comment(id) {
        const { rest } = await this.octokit();
        try {
            const { data } = await rest.issues.getComment({ ...this.repository, comment_id: id });
            return {
                author: data.user?.login ?? "ghost",
                authorType: data.user?.type ?? "",
                ...(data.performed_via_github_app ? { app: data.performed_via_github_app.slug ?? "unknown" } : {}),
                body: data.body ?? "",
                createdMs: Date.parse(data.created_at),
                updatedMs: Date.parse(data.updated_at),
            };
        }
        catch (error) {
            if (error instanceof ports/* GitHubError */.y_ && error.status === 404)
                return null;
            throw error;
        }
    }
    async role(login) {
        const { rest } = await this.octokit();
        try {
            const { data } = await rest.repos.getCollaboratorPermissionLevel({ ...this.repository, username: login });
            return { roleName: data.role_name, permission: data.permission };
        }
        catch (error) {
            if (error instanceof ports/* GitHubError */.y_ && error.status === 404)
                return { roleName: "none", permission: "none" };
            throw error;
        }
    }
    async pullHead(number) {
        const { rest } = await this.octokit();
        const { data } = await rest.pulls.get({ ...this.repository, pull_number: number });
        const { head, base, state } = data;
        const isFork = !head.repo || !base.repo || head.repo.id !== base.repo.id;
        return { isOpen: state === "open", isFork, headSha: head.sha, headRef: head.ref };
    }
    async branchMoves(branch) {
        const { rest } = await this.octokit();
        const ref = `refs/heads/${branch}`;
        const { data } = await rest.repos.listActivities({ ...this.repository, ref, per_page: 100 });
        return data.map(({ timestamp, after }) => ({ atMs: Date.parse(timestamp), after }));
    }
    async commitChecks(commit, name) {
        const octokit = await this.octokit();
        const wanted = { ...this.repository, ref: commit, check_name: name, filter: "all", per_page: 100 };
        const runs = await octokit.paginate(octokit.rest.checks.listForRef, wanted);
        return runs.map((run) => ({
            id: run.id,
            name: run.name,
            app: run.app?.slug ?? "",
            externalId: run.external_id ?? "",
            status: run.status,
            conclusion: run.conclusion,
        }));
    }
    async react(comment, reaction) {
        const { rest } = await this.octokit();
        const { data } = await rest.reactions.createForIssueComment({
            ...this.repository,
            comment_id: comment,
            content: reaction,
        });
        return data.user?.login ?? "";
    }
}

;// CONCATENATED MODULE: ./build/src/adapters/github/check-fields.js
/** A check as the REST API takes it. */
/** Annotations that one request may carry (OpenAPI, checks/create: maxItems 50). */
const annotationsPerRequest = 50;
/** Fields of a create or update request. */
function runFields(check) {
    return {
        name: check.name,
        external_id: check.externalId,
        status: check.status,
        ...(check.conclusion ? { conclusion: check.conclusion } : {}),
        ...(check.startedAt ? { started_at: check.startedAt } : {}),
        ...(check.completedAt ? { completed_at: check.completedAt } : {}),
        ...(check.detailsUrl ? { details_url: check.detailsUrl } : {}),
    };
}
function output(check, annotations) {
    return {
        title: check.title,
        summary: check.summary,
        ...(check.text ? { text: check.text } : {}),
        ...(annotations.length > 0 ? { annotations: annotations.map(toAnnotation) } : {}),
    };
}
/** Limits of the checks API (docs: "Create a check run"): lines from 1, columns on one line only, 64 KB of text, 255 of title. */
function toAnnotation(annotation) {
    const startLine = Math.max(1, annotation.startLine);
    const endLine = Math.max(startLine, annotation.endLine);
    const startColumn = annotation.startColumn ?? 0;
    const hasColumns = startLine === endLine && startColumn >= 1;
    return {
        path: annotation.path,
        start_line: startLine,
        end_line: endLine,
        ...(hasColumns
            ? { start_column: startColumn, end_column: Math.max(startColumn, annotation.endColumn ?? startColumn) }
            : {}),
        annotation_level: annotation.level,
        message: cutBytes(annotation.message.trim() === "" ? "(no message)" : annotation.message, 65_536),
        ...(annotation.title ? { title: cutUnits(annotation.title, 255) } : {}),
        ...(annotation.details ? { raw_details: cutBytes(annotation.details, 65_536) } : {}),
    };
}
/** At most `limit` bytes of UTF-8, cut between characters. */
function cutBytes(text, limit) {
    if (Buffer.byteLength(text) <= limit)
        return text;
    return `${new TextDecoder().decode(Buffer.from(text).subarray(0, limit - 3), { stream: true })}…`;
}
/** At most `limit` UTF-16 units, never half of a pair. */
function cutUnits(text, limit) {
    if (text.length <= limit)
        return text;
    return `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
/** Annotations that go into one request each. */
function inBatches(annotations) {
    const batches = [];
    for (let i = 0; i < annotations.length; i += annotationsPerRequest) {
        batches.push(annotations.slice(i, i + annotationsPerRequest));
    }
    return batches;
}

;// CONCATENATED MODULE: ./build/src/adapters/github/deployments.js

/** The part of GitHub's API that is about deployments. */
class Deployments {
    octokit;
    repository;
    constructor(octokit, repository) {
        this.octokit = octokit;
        this.repository = repository;
    }
    async list(environment) {
        return (await this.listed(environment)).map(toRef);
    }
    async statuses(id) {
        const { rest } = await this.octokit();
        const { data } = await rest.repos.listDeploymentStatuses({ ...this.repository, deployment_id: id, per_page: 30 });
        return data.map(({ state, description, creator, created_at }) => ({
            state: ports/* deploymentStates */._s.find((known) => known === state) ?? "pending",
            description,
            creator: creator?.login ?? null,
            createdMs: Date.parse(created_at),
        }));
    }
    async create({ sha, environment, description, payload, isProduction, task, }) {
        const { rest } = await this.octokit();
        const lookup = async () => (await this.listed(environment)).find((each) => claimOf(each.payload) === payload.claim) ?? null;
        const { data } = await rest.repos.createDeployment({
            ...this.repository,
            ref: sha,
            environment,
            description,
            payload,
            ...(task === undefined ? {} : { task }),
            // Both default to what nobody wants here: merging the base into the ref, and waiting for all checks, ours included.
            auto_merge: false,
            required_contexts: [],
            production_environment: isProduction,
            request: { lookup },
        });
        if (!("id" in data))
            throw new ports/* GitHubError */.y_(202, `GitHub made no deployment: ${data.message}`);
        return toRef(data);
    }
    async addStatus(id, { state, description, logUrl, environmentUrl }) {
        const { rest } = await this.octokit();
        await rest.repos.createDeploymentStatus({
            ...this.repository,
            deployment_id: id,
            state,
            description,
            auto_inactive: false,
            ...(logUrl === undefined ? {} : { log_url: logUrl }),
            ...(environmentUrl === undefined ? {} : { environment_url: environmentUrl }),
        });
    }
    async run(id) {
        const { rest } = await this.octokit();
        try {
            const { data } = await rest.actions.getWorkflowRun({ ...this.repository, run_id: Number(id) });
            return { isCompleted: data.status === "completed", attempt: data.run_attempt ?? 1 };
        }
        catch (error) {
            if (error instanceof ports/* GitHubError */.y_ && error.status === 404)
                return null;
            throw error;
        }
    }
    async listed(environment) {
        const { rest } = await this.octokit();
        const { data } = await rest.repos.listDeployments({ ...this.repository, environment, per_page: 100 });
        return data;
    }
}
/** GitHub gives a payload back as it was sent, or as text. */
function toRef({ id, sha, payload, task, creator, created_at }) {
    return {
        id,
        sha,
        payload: parsed(payload),
        task,
        creator: creator?.login ?? null,
        createdMs: Date.parse(created_at),
    };
}
function parsed(payload) {
    if (typeof payload !== "string")
        return payload;
    try {
        return JSON.parse(payload);
    }
    catch {
        // Text of somebody else's.
        return payload;
    }
}
function claimOf(payload) {
    const inner = parsed(payload);
    return typeof inner === "object" && inner !== null && "claim" in inner ? inner.claim : undefined;
}

;// CONCATENATED MODULE: ./build/src/adapters/github/history.js
/** The part of GitHubPort that is about commits and what came of them. */
class History {
    octokit;
    repository;
    constructor(octokit, repository) {
        this.octokit = octokit;
        this.repository = repository;
    }
    async mergeBase(base, head) {
        const { rest } = await this.octokit();
        const basehead = `${base}...${head}`;
        const { data } = await rest.repos.compareCommitsWithBasehead({ ...this.repository, basehead, per_page: 1 });
        return data.merge_base_commit.sha;
    }
    async ancestors(commit) {
        const { rest } = await this.octokit();
        const { data } = await rest.repos.listCommits({ ...this.repository, sha: commit, per_page: 100 });
        return data.map(({ sha }) => sha);
    }
    async firstParents(commit) {
        const { rest } = await this.octokit();
        const { data } = await rest.repos.listCommits({ ...this.repository, sha: commit, per_page: 100 });
        const parents = new Map(data.map(({ sha, parents: [first] }) => [sha, first?.sha]));
        const chain = [];
        for (let next = data[0]?.sha; next !== undefined && parents.has(next); next = parents.get(next))
            chain.push(next);
        return chain;
    }
    async commits(base, head) {
        const { rest } = await this.octokit();
        const found = [];
        for (let page = 1;; page++) {
            const pages = { ...this.repository, basehead: `${base}...${head}`, per_page: 100, page };
            const { data } = await rest.repos.compareCommitsWithBasehead(pages);
            found.push(...data.commits.map(({ sha, commit, parents }) => ({
                sha,
                message: commit.message,
                isMerge: parents.length > 1,
            })));
            if (found.length >= data.total_commits || data.commits.length === 0)
                return found;
        }
    }
    async checkRuns(commit, name) {
        const { rest } = await this.octokit();
        const pages = { ...this.repository, ref: commit, check_name: name, filter: "all", per_page: 100 };
        const { data } = await rest.checks.listForRef(pages);
        return [...data.check_runs]
            .sort((a, b) => b.id - a.id)
            .map(({ external_id, conclusion }) => ({ externalId: external_id ?? "", conclusion }));
    }
}

;// CONCATENATED MODULE: ./build/src/adapters/github/releases.js

/** Releases and tags. */
class Releases {
    octokit;
    repository;
    constructor(octokit, repository) {
        this.octokit = octokit;
        this.repository = repository;
    }
    async releases() {
        return (await this.listed()).map(toRelease);
    }
    async createRelease(release) {
        const { rest } = await this.octokit();
        // The list has drafts, which a question for the tag does not find.
        const lookup = async () => (await this.listed()).find((each) => each.tag_name === release.tag && each.draft === release.isDraft) ?? null;
        const { data } = await rest.repos.createRelease({
            ...this.repository,
            ...fields(release),
            tag_name: release.tag,
            request: { lookup },
        });
        return toRelease(data);
    }
    async updateRelease(id, release) {
        const { rest } = await this.octokit();
        const { data } = await rest.repos.updateRelease({ ...this.repository, ...fields(release), release_id: id });
        return toRelease(data);
    }
    async deleteRelease(id) {
        const { rest } = await this.octokit();
        await unlessGone(rest.repos.deleteRelease({ ...this.repository, release_id: id }));
    }
    async releaseAssets(release) {
        return (await this.listedAssets(release)).map(toAsset);
    }
    async uploadAsset(release, name, contentType, content) {
        const octokit = await this.octokit();
        const lookup = async () => {
            const there = (await this.listedAssets(release.id)).find((asset) => asset.name === name);
            if (there?.state === "uploaded" && there.size === content.length)
                return there;
            // Half of it keeps its name from being taken again.
            if (there)
                await this.deleteAsset(there.id);
            return null;
        };
        await octokit.request({
            method: "POST",
            url: release.uploadUrl,
            name,
            data: content,
            headers: { "content-type": contentType, "content-length": content.length },
            request: { lookup },
        });
    }
    async deleteAsset(id) {
        const { rest } = await this.octokit();
        await unlessGone(rest.repos.deleteReleaseAsset({ ...this.repository, asset_id: id }));
    }
    async releaseNotes(tag, commit, previous) {
        const { rest } = await this.octokit();
        const { data } = await rest.repos.generateReleaseNotes({
            ...this.repository,
            tag_name: tag,
            target_commitish: commit,
            ...(previous === null ? {} : { previous_tag_name: previous }),
        });
        return data.body;
    }
    async refs(prefix) {
        const octokit = await this.octokit();
        const found = await octokit.paginate(octokit.rest.git.listMatchingRefs, { ...this.repository, ref: prefix });
        return found.map(({ ref, object }) => ({ name: ref.replace(/^refs\//, ""), sha: object.sha }));
    }
    async setTag(tag, commit) {
        const { rest } = await this.octokit();
        const there = (await this.refs(`tags/${tag}`)).find(({ name }) => name === `tags/${tag}`);
        if (there?.sha === commit)
            return;
        if (there) {
            await rest.git.updateRef({ ...this.repository, ref: `tags/${tag}`, sha: commit, force: true });
            return;
        }
        const lookup = async () => (await this.refs(`tags/${tag}`)).find(({ name }) => name === `tags/${tag}`) ?? null;
        await rest.git.createRef({ ...this.repository, ref: `refs/tags/${tag}`, sha: commit, request: { lookup } });
    }
    async listed() {
        const octokit = await this.octokit();
        return octokit.paginate(octokit.rest.repos.listReleases, { ...this.repository, per_page: 100 });
    }
    async listedAssets(release) {
        const octokit = await this.octokit();
        const pages = { ...this.repository, release_id: release, per_page: 100 };
        return octokit.paginate(octokit.rest.repos.listReleaseAssets, pages);
    }
}
function fields({ commit, name, body, isDraft, isPrerelease, isLatest }) {
    return {
        target_commitish: commit,
        ...(name === undefined ? {} : { name }),
        ...(body === undefined ? {} : { body }),
        draft: isDraft,
        prerelease: isPrerelease,
        // A draft cannot be the latest one yet.
        ...(isDraft ? {} : { make_latest: isLatest ? "true" : "false" }),
    };
}
function toRelease(data) {
    return {
        id: data.id,
        tag: data.tag_name,
        body: data.body ?? "",
        isDraft: data.draft,
        isPrerelease: data.prerelease,
        url: data.html_url,
        uploadUrl: data.upload_url,
    };
}
function toAsset({ id, name, size, state, digest }) {
    const sha256 = digest?.startsWith("sha256:") ? digest.slice("sha256:".length).toLowerCase() : null;
    return { id, name, bytes: size, isUploaded: state === "uploaded", sha256 };
}
async function unlessGone(asked) {
    try {
        await asked;
    }
    catch (error) {
        if (!(error instanceof ports/* GitHubError */.y_ && error.status === 404))
            throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/adapters/github/reviews.js

/** Review comments: the part of GitHubPort that is about a pull request's lines. */
class Reviews {
    octokit;
    repository;
    constructor(octokit, repository) {
        this.octokit = octokit;
        this.repository = repository;
    }
    async reviewComments(pull) {
        return (await this.listed(pull)).map(toReviewComment);
    }
    async createReview(pull, commit, comments) {
        const { rest } = await this.octokit();
        const lookup = async () => (await this.listed(pull)).find((each) => isWritten(each, commit, comments)) ?? null;
        // Without a body, which could not be deleted again: a review of comments alone needs none.
        await rest.pulls.createReview({
            ...this.repository,
            pull_number: pull,
            commit_id: commit,
            event: "COMMENT",
            comments: comments.map(reviews_fields),
            request: { lookup },
        });
    }
    async updateReviewComment(id, body) {
        const { rest } = await this.octokit();
        await rest.pulls.updateReviewComment({ ...this.repository, comment_id: id, body });
    }
    async deleteReviewComment(id) {
        const { rest } = await this.octokit();
        try {
            await rest.pulls.deleteReviewComment({ ...this.repository, comment_id: id });
        }
        catch (error) {
            if (!(error instanceof ports/* GitHubError */.y_ && error.status === 404))
                throw error;
        }
    }
    async listed(pull) {
        const octokit = await this.octokit();
        const pages = { ...this.repository, pull_number: pull, per_page: 100 };
        return octokit.paginate(octokit.rest.pulls.listReviewComments, pages);
    }
}
function toReviewComment(data) {
    const { id, body, path, user, line = null, in_reply_to_id: answers = null } = data;
    return { id, author: user?.login ?? "ghost", body, path, line, answers };
}
/** One line is told by `line` alone: GitHub refuses a start that is the end. */
function reviews_fields({ path, startLine, line, body }) {
    const start = startLine < line ? { start_line: startLine, start_side: "RIGHT" } : {};
    return { path, body, line, side: "RIGHT", ...start };
}
/** True if this is the first comment of a review whose answer was lost. */
function isWritten(data, commit, [first]) {
    return (first !== undefined &&
        data.original_commit_id === commit &&
        data.path === first.path &&
        data.original_line === first.line &&
        data.body.trim() === first.body.trim());
}

;// CONCATENATED MODULE: ./build/src/adapters/github.js








/** GitHub's REST API for one repository, over Octokit. Octokit is loaded by the first call. */
function octokitGitHub(options) {
    const requests = [];
    let octokit;
    const open = async () => {
        const { connect } = await __webpack_require__.e(/* import() */ 8396).then(__webpack_require__.bind(__webpack_require__, 18396));
        return connect({
            ...options,
            onRequest: (request) => {
                requests.push(request);
                options.onRequest?.(request);
            },
            onWait: (seconds) => options.onWait?.(seconds),
        });
    };
    const [owner = "", repo = ""] = options.repository.split("/");
    const connected = () => {
        octokit ??= open();
        return octokit;
    };
    const client = new Client(connected, { owner, repo });
    const history = new History(connected, { owner, repo });
    const releases = new Releases(connected, { owner, repo });
    const reviews = new Reviews(connected, { owner, repo });
    return {
        requests,
        deployments: new Deployments(connected, { owner, repo }),
        approvals: new Approvals(connected, { owner, repo }),
        chatops: new ChatOps(connected, { owner, repo }),
        mergeBase: (base, head) => history.mergeBase(base, head),
        ancestors: (commit) => history.ancestors(commit),
        firstParents: (commit) => history.firstParents(commit),
        commits: (base, head) => history.commits(base, head),
        checkRuns: (commit, name) => history.checkRuns(commit, name),
        pullRequest: (number) => client.pullRequest(number),
        createCheck: (check) => client.createCheck(check),
        updateCheck: (id, check) => client.updateCheck(id, check),
        comments: (issue) => client.comments(issue),
        createComment: (issue, body, marker) => client.createComment(issue, body, marker),
        updateComment: (id, body) => client.updateComment(id, body),
        reviewComments: (pull) => reviews.reviewComments(pull),
        createReview: (pull, commit, comments) => reviews.createReview(pull, commit, comments),
        updateReviewComment: (id, body) => reviews.updateReviewComment(id, body),
        deleteReviewComment: (id) => reviews.deleteReviewComment(id),
        viewer: () => client.viewer(),
        uploadSarif: (upload) => client.uploadSarif(upload),
        sarifStatus: (id) => client.sarifStatus(id),
        submitDependencies: (snapshot) => client.submitDependencies(snapshot),
        artifacts: (name) => client.artifacts(name),
        releases: () => releases.releases(),
        createRelease: (release) => releases.createRelease(release),
        updateRelease: (id, release) => releases.updateRelease(id, release),
        deleteRelease: (id) => releases.deleteRelease(id),
        releaseAssets: (release) => releases.releaseAssets(release),
        uploadAsset: (release, name, type, content) => releases.uploadAsset(release, name, type, content),
        deleteAsset: (id) => releases.deleteAsset(id),
        releaseNotes: (tag, commit, previous) => releases.releaseNotes(tag, commit, previous),
        refs: (prefix) => releases.refs(prefix),
        setTag: (tag, commit) => releases.setTag(tag, commit),
    };
}
class Client {
    octokit;
    repository;
    /** Annotations that GitHub holds, by check run, as far as we know. */
    annotationCounts = new Map();
    /** Login that our comments carry, once an answer has told it. */
    login = null;
    constructor(octokit, repository) {
        this.octokit = octokit;
        this.repository = repository;
    }
    async pullRequest(number) {
        const { rest } = await this.octokit();
        const { data } = await rest.pulls.get({ ...this.repository, pull_number: number });
        return { title: data.title, body: data.body ?? "" };
    }
    async createCheck(check) {
        const { rest } = await this.octokit();
        const batches = inBatches(check.annotations);
        const lookup = async () => {
            const { data } = await rest.checks.listForRef({
                ...this.repository,
                ref: check.headSha,
                check_name: check.name,
                filter: "all",
                per_page: 100,
            });
            return data.check_runs.find((run) => run.external_id === check.externalId) ?? null;
        };
        const { data } = await rest.checks.create({
            ...this.repository,
            ...runFields(check),
            head_sha: check.headSha,
            output: output(check, batches[0] ?? []),
            request: { lookup },
        });
        return this.addAnnotations(check, this.remember(data), batches.slice(1));
    }
    async updateCheck(id, check) {
        const batches = inBatches(check.annotations);
        const ref = await this.patchCheck(id, { ...runFields(check), output: output(check, batches[0] ?? []) });
        return this.addAnnotations(check, ref, batches.slice(1));
    }
    async comments(issue) {
        const octokit = await this.octokit();
        const pages = { ...this.repository, issue_number: issue, per_page: 100 };
        return (await octokit.paginate(octokit.rest.issues.listComments, pages)).map(toComment);
    }
    async createComment(issue, body, marker) {
        const octokit = await this.octokit();
        const pages = { ...this.repository, issue_number: issue, per_page: 100 };
        const lookup = async () => {
            const comments = await octokit.paginate(octokit.rest.issues.listComments, pages);
            return comments.find((comment) => this.isOurs(toComment(comment), body, marker)) ?? null;
        };
        const write = { ...this.repository, issue_number: issue, body, request: { lookup } };
        return toComment((await octokit.rest.issues.createComment(write)).data);
    }
    async updateComment(id, body) {
        const { rest } = await this.octokit();
        return toComment((await rest.issues.updateComment({ ...this.repository, comment_id: id, body })).data);
    }
    async viewer() {
        const { rest } = await this.octokit();
        try {
            this.login = (await rest.users.getAuthenticated()).data.login;
            return this.login;
        }
        catch (error) {
            // An installation token may not ask who it is.
            if (error instanceof ports/* GitHubError */.y_ && error.isDenied)
                return null;
            throw error;
        }
    }
    async uploadSarif(upload) {
        const { rest } = await this.octokit();
        const { data } = await rest.codeScanning.uploadSarif({
            ...this.repository,
            commit_sha: upload.commitSha,
            ref: upload.ref,
            sarif: Buffer.from(upload.sarif).toString("base64"),
            started_at: upload.startedAt,
            ...(upload.toolName === undefined ? {} : { tool_name: upload.toolName }),
        });
        return data.id ?? "";
    }
    async sarifStatus(id) {
        const { rest } = await this.octokit();
        const { data } = await rest.codeScanning.getSarif({ ...this.repository, sarif_id: id });
        return { status: data.processing_status ?? "pending", errors: data.errors ?? [] };
    }
    async submitDependencies(snapshot) {
        const { rest } = await this.octokit();
        const { commitSha, ref, correlator, jobId, jobUrl, scanned, detector, manifests } = snapshot;
        const { data } = await rest.dependencyGraph.createRepositorySnapshot({
            ...this.repository,
            version: 0,
            sha: commitSha,
            ref,
            job: { id: jobId, correlator, ...(jobUrl === undefined ? {} : { html_url: jobUrl }) },
            detector,
            scanned,
            manifests: manifests,
        });
        return data.message;
    }
    async artifacts(name) {
        const { rest } = await this.octokit();
        const { data } = await rest.actions.listArtifactsForRepo({ ...this.repository, name, per_page: 100 });
        return data.artifacts.map(({ id, size_in_bytes, expired, workflow_run: run }) => ({
            id,
            runId: run?.id ?? 0,
            bytes: size_in_bytes,
            branch: run?.head_branch ?? "",
            commit: run?.head_sha ?? "",
            isFork: run?.repository_id === undefined || run.head_repository_id !== run.repository_id,
            isExpired: expired,
        }));
    }
    /** Each request appends its annotations to what is there. */
    async addAnnotations(check, ref, batches) {
        let last = ref;
        for (const batch of batches)
            last = await this.patchCheck(ref.id, { output: output(check, batch) });
        return last;
    }
    /** A repeated request would append its annotations twice, so the number that is there is looked at before. */
    async patchCheck(id, fields) {
        const { rest } = await this.octokit();
        const run = { ...this.repository, check_run_id: id };
        const added = fields.output.annotations?.length ?? 0;
        if (added > 0 && !this.annotationCounts.has(id))
            this.remember((await rest.checks.get(run)).data);
        const expected = (this.annotationCounts.get(id) ?? 0) + added;
        const lookup = async () => {
            const { data } = await rest.checks.get(run);
            return data.output.annotations_count >= expected ? data : null;
        };
        const { data } = await rest.checks.update({ ...run, ...fields, ...(added > 0 ? { request: { lookup } } : {}) });
        return this.remember(data);
    }
    remember(run) {
        const app = run.app?.slug ?? null;
        if (app)
            this.login ??= `${app}[bot]`;
        this.annotationCounts.set(run.id, run.output.annotations_count);
        return { id: run.id, url: run.html_url, app };
    }
    isOurs(comment, body, marker) {
        if (this.login !== null)
            return comment.author === this.login && comment.body.includes(marker);
        return comment.body.trim() === body.trim();
    }
}
function toComment(data) {
    return { id: data.id, author: data.user?.login ?? "ghost", body: data.body ?? "", url: data.html_url };
}


/***/ }),

/***/ 78078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ actionsIdentity)
/* harmony export */ });
/* harmony import */ var _stdout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31923);

/** The identity of this job, from GitHub's own client. What that prints is kept from the log, but for the masks. */
function actionsIdentity(log) {
    return {
        token: async (audience) => {
            const { getIDToken } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1955), __webpack_require__.e(4942), __webpack_require__.e(3838)]).then(__webpack_require__.bind(__webpack_require__, 33838));
            const onLine = (line) => {
                const command = (0,_stdout_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowCommand */ .N)(line);
                if (command?.name === "add-mask")
                    log.mask(command.data);
            };
            const token = await (0,_stdout_js__WEBPACK_IMPORTED_MODULE_0__/* .captureStdout */ .O)(onLine, () => getIDToken(audience));
            const { iss, job_workflow_ref: workflow } = claimsOf(token);
            if (typeof iss !== "string" || typeof workflow !== "string") {
                throw new Error("GitHub's identity token does not say which workflow it is of");
            }
            return { token, issuer: iss, workflow };
        },
    };
}
/** The token is GitHub's answer to us, and those who are shown it check its signature. */
function claimsOf(token) {
    const text = Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8");
    try {
        const claims = JSON.parse(text);
        return typeof claims === "object" && claims !== null ? { ...claims } : {};
    }
    catch (error) {
        throw new Error(`GitHub's identity token cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    }
}


/***/ }),

/***/ 46442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ actionsRunner),
/* harmony export */   b: () => (/* binding */ markForPost)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** The command files that the runner names in this process's environment, written by @actions/core (loaded when used). */
function actionsRunner() {
    return {
        setOutput: async (name, value) => {
            const { setOutput } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1955), __webpack_require__.e(4942), __webpack_require__.e(3838)]).then(__webpack_require__.bind(__webpack_require__, 33838));
            setOutput(name, value);
        },
        saveState: async (name, value) => {
            const { saveState } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1955), __webpack_require__.e(4942), __webpack_require__.e(3838)]).then(__webpack_require__.bind(__webpack_require__, 33838));
            saveState(name, value);
        },
        writeSummary: async (markdown) => {
            const { summary } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1955), __webpack_require__.e(4942), __webpack_require__.e(3838)]).then(__webpack_require__.bind(__webpack_require__, 33838));
            await summary.emptyBuffer().addRaw(markdown).write({ overwrite: true });
        },
    };
}
/**
 * Leaves a mark for the `post` step, at once and before anything else: a `post` step without it would take itself for
 * the main one. Written by hand, because @actions/core takes longer to load than a fast cancellation.
 */
function markForPost(name, stateFile) {
    if (stateFile)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(stateFile, `${name}=true\n`);
}


/***/ }),

/***/ 6857:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _adapters_artifacts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98789);
/* harmony import */ var _adapters_attestations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39659);
/* harmony import */ var _adapters_cache_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59708);
/* harmony import */ var _adapters_github_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53476);
/* harmony import */ var _adapters_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78078);
/* harmony import */ var _adapters_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76304);
/* harmony import */ var _adapters_runner_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46442);
/* harmony import */ var _adapters_world_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54581);
/* harmony import */ var _core_verdict_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(18732);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(61579);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8796);
/* harmony import */ var _leftovers_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(31613);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(47012);
/* harmony import */ var _reporters_checks_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(85267);
/* harmony import */ var _reporters_registry_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(18713);















/** The action's entry: makes the adapters, calls main, sets the exit code. The same file is its `post` step. */
/** State by which the `post` step knows that it is one. */
const startedState = "started";
const interrupt = new AbortController();
// The runner sends SIGINT, after 7.5 s SIGTERM, after 2.5 s more it kills: what runs is ended at the first.
process.on("SIGINT", () => interrupt.abort());
process.on("SIGTERM", () => interrupt.abort());
const log = (0,_adapters_log_js__WEBPACK_IMPORTED_MODULE_5__/* .actionsLog */ ._)(process.stdout);
const runner = (0,_adapters_runner_js__WEBPACK_IMPORTED_MODULE_6__/* .actionsRunner */ .A)();
const local = (0,_adapters_world_js__WEBPACK_IMPORTED_MODULE_7__/* .machine */ .A)({ log, cwd: process.env.GITHUB_WORKSPACE || process.cwd(), interrupted: interrupt.signal });
try {
    const read = await (0,_inputs_js__WEBPACK_IMPORTED_MODULE_10__/* .readActionSettings */ .O9)(process.env, (path) => local.files.readText(path));
    const world = {
        ...local,
        runner,
        github: githubOf(read.settings),
        // GitHub sets it where the job may have an identity.
        ...(process.env.ACTIONS_ID_TOKEN_REQUEST_URL ? { identity: (0,_adapters_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .actionsIdentity */ .q)(log) } : {}),
        ...(read.settings.token === null ? {} : { attestations: (0,_adapters_attestations_js__WEBPACK_IMPORTED_MODULE_1__/* .actionsAttestations */ .r)({ token: read.settings.token, log }) }),
        cache: (0,_adapters_cache_js__WEBPACK_IMPORTED_MODULE_2__/* .actionsCache */ .k)({ log }),
        artifacts: (0,_adapters_artifacts_js__WEBPACK_IMPORTED_MODULE_0__/* .actionsArtifacts */ .d)({
            log,
            token: read.settings.token,
            repository: read.settings.event?.repository ?? null,
        }),
    };
    if (process.env[`STATE_${startedState}`])
        await post(world, read.settings);
    else
        await run(world, read.settings, read.ok ? [] : read.problems);
}
catch (error) {
    // A bug of ours: the step is red, and says so.
    log.annotate("error", `Gatehouse itself failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`, {});
    process.exitCode = 1;
}
// GitHub's clients may leave timers of work that was given up, and nothing here waits for those.
process.stdout.write("", () => process.exit());
async function run(world, settings, problems) {
    (0,_adapters_runner_js__WEBPACK_IMPORTED_MODULE_6__/* .markForPost */ .b)(startedState, process.env.GITHUB_STATE);
    const codeScanning = settings.event && (0,_event_js__WEBPACK_IMPORTED_MODULE_9__/* .codeScanningTarget */ .GP)(settings.event);
    const submission = settings.event && (0,_event_js__WEBPACK_IMPORTED_MODULE_9__/* .submissionTarget */ .Cm)(settings.event, world.env);
    const { files } = world;
    // Only there the checkout is the change's own, and the token may be one that writes.
    const { event } = settings;
    // What is checked out of a pull request is a merge that nobody can name.
    const built = event && !event.isUntrusted && event.sha === event.headSha ? event.sha : null;
    const offersFixes = settings.event?.name === "pull_request";
    const reporters = (reportPath, planned) => {
        const { root, notify: channels, baseBranch: base, isComment, reply } = planned;
        const sources = offersFixes ? { root, files, git: world.git(root) } : null;
        const notify = settings.event && channels.length > 0 ? { ...notifyPlace(settings.event), base, channels } : null;
        const more = { codeScanning, submission, sources, notify, reportPath, reply, built };
        const checks = isComment ? "never" : settings.checks;
        return (0,_reporters_registry_js__WEBPACK_IMPORTED_MODULE_14__/* .actionReporters */ .Z)({ ...world, runner }, { ...settings, ...more, checks });
    };
    const report = await (0,_main_js__WEBPACK_IMPORTED_MODULE_12__/* .main */ .i)({ settings, problems, fix: false, isTerminal: false, reporters }, world);
    process.exitCode = (0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_8__/* .isGreen */ .gf)(report.verdict) ? 0 : 1;
}
/** Finishes what a run that was killed has left open. */
async function post(world, settings) {
    const { github, clock } = world;
    const rollouts = process.env[`STATE_${_leftovers_js__WEBPACK_IMPORTED_MODULE_11__/* .rolloutState */ .Zd}`];
    if (rollouts) {
        const { endRollouts } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2543), __webpack_require__.e(6995), __webpack_require__.e(3409), __webpack_require__.e(6187), __webpack_require__.e(7509), __webpack_require__.e(2459), __webpack_require__.e(69)]).then(__webpack_require__.bind(__webpack_require__, 30069));
        const ended = await endRollouts(rollouts, world);
        if (!ended.isFine)
            process.exitCode = 1;
        const { tellOfRollouts } = await Promise.all(/* import() */[__webpack_require__.e(5664), __webpack_require__.e(265)]).then(__webpack_require__.bind(__webpack_require__, 90265));
        await tellOfRollouts(ended, settings, world);
        const { removePrivateFolders } = await __webpack_require__.e(/* import() */ 8954).then(__webpack_require__.bind(__webpack_require__, 88954));
        for (const words of await removePrivateFolders(world))
            log.warning(words);
    }
    const label = process.env[`STATE_${_leftovers_js__WEBPACK_IMPORTED_MODULE_11__/* .containerState */ .bX}`];
    if (label) {
        const words = await (0,_leftovers_js__WEBPACK_IMPORTED_MODULE_11__/* .removeLeftovers */ .DA)(label, world);
        if (words !== null)
            log.info(words);
    }
    const open = process.env[`STATE_${_reporters_checks_js__WEBPACK_IMPORTED_MODULE_13__/* .openCheckState */ .sl}`];
    if (!open || !github)
        return;
    try {
        if (await (0,_reporters_checks_js__WEBPACK_IMPORTED_MODULE_13__/* .finishOpen */ .eN)(open, github, clock))
            log.info("The run was ended before it could report; its check is cancelled.");
    }
    catch (error) {
        log.warning(`The open check could not be finished: ${error instanceof Error ? error.message : String(error)}`);
    }
}
/** The run as those see it who are told of it elsewhere. */
function notifyPlace({ name: event, repository, branch, tag, before }) {
    return { event, repository, branch, tag, before };
}
function githubOf({ token, event }) {
    if (token === null || event === null)
        return null;
    log.mask(token);
    return (0,_adapters_github_js__WEBPACK_IMPORTED_MODULE_3__/* .octokitGitHub */ .h)({
        token,
        repository: event.repository,
        apiUrl: event.apiUrl,
        userAgent: "gatehouse",
        onWait: (seconds) => log.info(`GitHub asks to wait ${seconds} s.`),
    });
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
