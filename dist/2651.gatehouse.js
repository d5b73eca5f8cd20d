export const id = 2651;
export const ids = [2651];
export const modules = {

/***/ 76304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plainLog),
/* harmony export */   _: () => (/* binding */ actionsLog)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87422);


/**
 * The log of a job on GitHub. The few workflow commands are written here, with the documented escapes, because the
 * log is needed from the first moment and @actions/core takes about 80 ms to load.
 */
function actionsLog(out) {
    const log = new Output(out);
    const say = (command, properties, text) => log.write(`::${command}${properties}::${escapeData(log.hide(text))}`);
    return {
        info: (text) => log.write(log.hide(text).split(lineEnd).map(asText).join("\n")),
        warning: (text) => say("warning", "", text),
        annotate: (level, message, place) => say(level, escapeProperties(place, log.hide), message),
        group: (title, lines) => {
            // Long and random: the lines cannot guess what makes the runner listen again.
            const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString("hex");
            const heading = escapeData(log.hide(title));
            return log.block({
                before: `::group::${heading}\n::stop-commands::${token}`,
                after: `::${token}::\n::endgroup::`,
                lines,
                show: (line) => inert(log.hide(line)),
            });
        },
        mask: (value) => {
            if (!log.mask(value))
                return;
            log.write(`::add-mask::${escapeData(value)}`);
        },
    };
}
/** The log of a terminal or a pipe. Other people's text cannot move the cursor or hide in it. */
function plainLog(out) {
    const log = new Output(out);
    return {
        info: (text) => log.write(log.hide(text)),
        warning: (text) => log.write(log.hide(`warning: ${text}`)),
        annotate: (level, message, place) => {
            const where = [place.file, place.startLine, place.startColumn].filter((part) => part !== undefined).join(":");
            const title = place.title === undefined ? "" : `${place.title}: `;
            log.write(log.hide((0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(`${where}${where && ": "}${level}: ${title}${message}`)));
        },
        group: (title, lines) => log.block({ before: log.hide((0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(title)), lines, show: (line) => `  ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(log.hide(line))}` }),
        mask: (value) => {
            log.mask(value);
        },
    };
}
/** One stream of lines. While a block is open, what else is said waits: within it no command would be obeyed. */
class Output {
    out;
    #masked = new Set();
    #waiting = [];
    #blocks = Promise.resolve();
    #open = 0;
    constructor(out) {
        this.out = out;
    }
    hide = (text) => (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E$)(text, this.#masked);
    /** False for what cannot be hidden, or already is. */
    mask(value) {
        if (value.trim() === "" || this.#masked.has(value))
            return false;
        this.#masked.add(value);
        return true;
    }
    write(text) {
        if (this.#open > 0)
            this.#waiting.push(text);
        else
            this.out.write(`${text}\n`);
    }
    /** Blocks come one after another, and each is closed even if its lines fail. */
    block(block) {
        this.#open++;
        const done = this.#blocks.then(() => this.#print(block));
        this.#blocks = done.catch(() => undefined);
        return done;
    }
    async #print({ before, after, lines, show }) {
        this.out.write(`${before}\n`);
        try {
            for await (const line of lines) {
                if (!this.out.write(`${line.split(lineEnd).map(show).join("\n")}\n`))
                    await drained(this.out);
            }
        }
        finally {
            if (after !== undefined)
                this.out.write(`${after}\n`);
            this.#open--;
            for (const text of this.#waiting.splice(0))
                this.out.write(`${text}\n`);
        }
    }
}
/** A stream that is closed takes nothing more, and nobody should wait for it. */
function drained(out) {
    return new Promise((done) => {
        if (!out.writable)
            return done();
        const events = ["drain", "close", "error"];
        const go = () => {
            for (const event of events)
                out.removeListener(event, go);
            done();
        };
        for (const event of events)
            out.once(event, go);
    });
}
/** What the runner takes for the end of a line. */
const lineEnd = /\r\n|\r|\n/;
/** A line of our own with somebody else's name in it: no `::` where a command would start, which is after any white space. */
function asText(line) {
    return inert(line.replace(/^([\s\u0085]*):(?=:)/, "$1: "));
}
/** The older commands, `##[…]`, are read anywhere in a line, and the log's viewer folds by them whatever is stopped. */
function inert(line) {
    return line.replaceAll("##[", "## [");
}
function escapeData(text) {
    return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
/** ` title=…,file=…`: columns only within one line, as the runner drops them otherwise. */
function escapeProperties(place, hide) {
    const oneLine = place.endLine === undefined || place.endLine === place.startLine;
    const properties = {
        title: place.title,
        file: place.file,
        line: place.startLine,
        endLine: place.endLine,
        col: oneLine ? place.startColumn : undefined,
        endColumn: oneLine ? place.endColumn : undefined,
    };
    const written = Object.entries(properties)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => {
        const text = escapeData(hide(String(value)))
            .replaceAll(":", "%3A")
            .replaceAll(",", "%2C");
        return `${name}=${text}`;
    });
    return written.length === 0 ? "" : ` ${written.join(",")}`;
}


/***/ }),

/***/ 31923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ workflowCommand),
/* harmony export */   O: () => (/* binding */ captureStdout)
/* harmony export */ });
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16698);

/** Takes what was written; nothing outside a capture. */
const captures = new node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.AsyncLocalStorage();
const patched = new WeakSet();
/**
 * Runs `work` with its own writes to the standard output taken away, line by line. GitHub's cache and artifact clients
 * print progress and workflow commands wherever they go, which would break `--json` and turn a cache miss into a red
 * annotation. Writes of others, at the same time, pass untouched: a write belongs to the asynchronous call it came from.
 */
async function captureStdout(onLine, work) {
    let rest = "";
    const take = (text) => {
        const lines = (rest + text).split(/\r?\n/);
        rest = lines.pop() ?? "";
        for (const line of lines)
            onLine(line);
    };
    patch();
    try {
        return await captures.run(take, work);
    }
    finally {
        if (rest !== "")
            onLine(rest);
    }
}
/** Stays for the rest of the process: work that was given up may still print when nobody waits for it any more. */
function patch() {
    if (patched.has(process.stdout.write))
        return;
    const write = process.stdout.write.bind(process.stdout);
    const patchedWrite = (...args) => {
        const take = captures.getStore();
        if (!take)
            return write(...args);
        const [chunk] = args;
        take(typeof chunk === "string" ? chunk : Buffer.from(chunk).toString("utf8"));
        const done = args.findLast((each) => typeof each === "function");
        if (done)
            process.nextTick(done);
        return true;
    };
    patched.add(patchedWrite);
    process.stdout.write = patchedWrite;
}
/** A workflow command that a client printed (`::warning::text`), or null for a plain line. */
function workflowCommand(line) {
    const match = /^::([a-z-]+)(?: [^:]*)?::(.*)$/.exec(line);
    if (!match?.[1])
        return null;
    const data = (match[2] ?? "").replace(/%0D/g, "\r").replace(/%0A/g, "\n").replace(/%25/g, "%");
    return { name: match[1], data };
}


/***/ }),

/***/ 54581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ machine)
});

// UNUSED EXPORTS: toolFolder

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/src/adapters/clock.js

/** The time of this machine. */
function systemClock() {
    return {
        now: () => Date.now(),
        uptime: () => Math.round(performance.now()),
        wait: (ms, signal) => (0,promises_.setTimeout)(ms, undefined, signal ? { signal } : {}).catch((error) => {
            if (!signal?.aborted)
                throw error;
        }),
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./build/src/adapters/reason.js
/** Why a transfer failed, in one line. A refused connection to several addresses is an error without words of its own. */
function oneLineReason(error) {
    const first = error instanceof AggregateError ? error.errors[0] : error;
    const words = String(first).replace(/^\w*Error(?: \[\w+\])?: /, "");
    return words === "aborted" ? "the transfer was cut off" : words;
}

// EXTERNAL MODULE: ./build/src/adapters/stdout.js
var stdout = __webpack_require__(31923);
;// CONCATENATED MODULE: ./build/src/adapters/downloads.js








/** A server that says nothing for this long has hung up. */
const silenceMs = 30_000;
/**
 * Downloads through GitHub's HTTP client, which knows proxies and redirects and never goes from HTTPS to HTTP. What a
 * second attempt can mend (no connection, a broken transfer, 408, 429, 5xx) gets three.
 */
function httpDownloads({ waitsMs = [2_000, 8_000] } = {}) {
    return { download: (url, file, limits) => download(url, file, limits, waitsMs), unpack };
}
/** An answer or a transfer that would be no other the next time. */
class Final extends Error {
}
async function download(url, file, { maxBytes, timeoutMs, signal }, waitsMs) {
    const deadline = AbortSignal.timeout(timeoutMs);
    const stop = signal ? AbortSignal.any([deadline, signal]) : deadline;
    const stopped = () => new Error(deadline.aborted ? `no answer within ${timeoutMs / 1000} s` : "it was interrupted");
    for (let attempt = 0;; attempt++) {
        try {
            return await once(url, file, maxBytes, stop);
        }
        catch (error) {
            await (0,external_node_fs_promises_.rm)(file, { force: true });
            if (stop.aborted)
                throw stopped();
            const pause = waitsMs[attempt];
            if (error instanceof Final || pause === undefined)
                throw new Error(oneLineReason(error));
            await (0,promises_.setTimeout)(pause, undefined, { signal: stop }).catch(() => {
                throw stopped();
            });
        }
    }
}
async function once(url, file, maxBytes, stop) {
    const { HttpClient } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(4942)]).then(__webpack_require__.bind(__webpack_require__, 44942));
    const client = new HttpClient("gatehouse", [], { socketTimeout: silenceMs });
    const { message } = await unlessStopped(client.get(url), stop);
    const status = message.statusCode ?? 0;
    if (status !== 200) {
        message.destroy();
        const words = `the server answered ${status}${message.statusMessage ? ` ${message.statusMessage}` : ""}`;
        throw status >= 500 || status === 408 || status === 429 ? new Error(words) : new Final(words);
    }
    let bytes = 0;
    const counted = new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
            bytes += chunk.length;
            if (bytes > maxBytes)
                done(new Final(`it is larger than ${Math.round(maxBytes / 1_000_000)} MB`));
            else
                done(null, chunk);
        },
    });
    await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
    await (0,external_node_stream_promises_.pipeline)(message, counted, (0,external_node_fs_.createWriteStream)(file, { flags: "wx" }), { signal: stop });
}
/** The client cannot be told to stop: an answer that comes after all is hung up on. */
async function unlessStopped(asked, stop) {
    let onStop = () => undefined;
    const stopped = new Promise((_resolve, reject) => {
        onStop = () => reject(new Error("stopped"));
        if (stop.aborted)
            onStop();
        else
            stop.addEventListener("abort", onStop, { once: true });
    });
    try {
        return await Promise.race([asked, stopped]);
    }
    catch (error) {
        asked.then(({ message }) => message.destroy(), () => undefined);
        throw error;
    }
    finally {
        stop.removeEventListener("abort", onStop);
    }
}
async function unpack(file, packing, program, to) {
    await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
    if (packing === "program") {
        await (0,external_node_fs_promises_.rename)(file, to);
        return (0,external_node_fs_promises_.chmod)(to, 0o755);
    }
    const folder = `${file}.unpacked`;
    try {
        await extract(file, packing, folder);
        await (0,external_node_fs_promises_.copyFile)(await programIn(folder, program), to);
        await (0,external_node_fs_promises_.chmod)(to, 0o755);
    }
    finally {
        await (0,external_node_fs_promises_.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
    }
}
/** Into a folder of its own, which is thrown away: what else the archive holds stays nowhere. */
async function extract(file, packing, folder) {
    const { extractTar, extractZip } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(6353), __webpack_require__.e(1955), __webpack_require__.e(4942), __webpack_require__.e(3838), __webpack_require__.e(2088), __webpack_require__.e(1014)]).then(__webpack_require__.bind(__webpack_require__, 59805));
    const unpacking = async () => {
        if (packing === "zip")
            return extractZip(await withEnding(file, ".zip"), folder);
        return extractTar(file, folder, [packing === "tar.xz" ? "-xJ" : "-xz", "--no-same-owner"]);
    };
    // What the client prints is its own command line.
    const ignore = () => undefined;
    try {
        await (0,stdout/* captureStdout */.O)(ignore, unpacking);
    }
    catch (error) {
        throw new Error(`it cannot be unpacked: ${oneLineReason(error)}`);
    }
}
/** PowerShell unpacks only what is called `.zip`. */
async function withEnding(file, ending) {
    if (file.endsWith(ending))
        return file;
    await (0,external_node_fs_promises_.rename)(file, file + ending);
    return file + ending;
}
/** The regular file of that name that lies least deep; a link is none, wherever it leads. */
async function programIn(folder, program) {
    const entries = await (0,external_node_fs_promises_.readdir)(folder, { recursive: true, withFileTypes: true });
    const found = entries
        .filter((entry) => entry.isFile() && entry.name === program)
        .map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name))
        .sort((a, b) => depth(a) - depth(b));
    const [first] = found;
    if (first === undefined)
        throw new Error(`there is no file called ${program} in it`);
    return first;
}
function depth(path) {
    return path.split(/[\\/]/).length;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/adapters/files.js




/** The file system of this machine. */
function nodeFiles() {
    return {
        readText: (path) => orNull((0,external_node_fs_promises_.readFile)(path, "utf8")),
        readStream,
        writeText,
        stat: async (path) => {
            const found = await orNull((0,external_node_fs_promises_.stat)(path));
            return found && { size: found.size, modifiedMs: found.mtimeMs, isDirectory: found.isDirectory() };
        },
        isLink: async (path) => (await orNull((0,external_node_fs_promises_.lstat)(path)))?.isSymbolicLink() ?? false,
        realPath: (path) => orNull((0,external_node_fs_promises_.realpath)(path)),
        makeDir: async (path, access) => {
            await (0,external_node_fs_promises_.mkdir)(path, { recursive: true, ...(access === "private" ? { mode: 0o700 } : {}) });
        },
        remove: (path) => (0,external_node_fs_promises_.rm)(path, { recursive: true, force: true, maxRetries: 3 }),
        moveFolder,
        copyFile: async (from, to) => {
            await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
            await (0,external_node_fs_promises_.copyFile)(from, to);
        },
        linkFolder: async (target, path) => {
            await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
            await (0,external_node_fs_promises_.symlink)(target, path, "junction");
        },
        glob,
    };
}
/** Opens the file only when somebody reads, and closes it when they stop early. */
async function* readStream(path) {
    // Larger pieces are no faster, and make the garbage of a long document one that V8 is slow to collect.
    yield* (0,external_node_fs_.createReadStream)(path, { highWaterMark: 64 * 1024 });
}
async function writeText(path, text, access) {
    await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    const beside = `${path}.${(0,external_node_crypto_.randomUUID)()}.tmp`;
    try {
        await (0,external_node_fs_promises_.writeFile)(beside, text, { flag: "wx", ...(access === "private" ? { mode: 0o600 } : {}) });
        await (0,external_node_fs_promises_.rename)(beside, path);
    }
    catch (error) {
        await (0,external_node_fs_promises_.rm)(beside, { force: true });
        throw error;
    }
}
async function moveFolder(from, to) {
    await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
    // An empty folder would be replaced without a word.
    if ((await orNull((0,external_node_fs_promises_.stat)(to))) !== null)
        return false;
    try {
        await (0,external_node_fs_promises_.rename)(from, to);
        return true;
    }
    catch (error) {
        // Another process was faster; what the system calls that differs.
        if ((await orNull((0,external_node_fs_promises_.stat)(to))) !== null)
            return false;
        throw error;
    }
}
async function glob(patterns, cwd) {
    const { glob: search } = await __webpack_require__.e(/* import() */ 3382).then(__webpack_require__.bind(__webpack_require__, 73382));
    const wanted = patterns.filter((pattern) => !pattern.startsWith("!"));
    const unwanted = patterns.filter((pattern) => pattern.startsWith("!")).map((pattern) => pattern.slice(1));
    if (wanted.length === 0)
        return [];
    const found = await search(wanted, {
        cwd,
        absolute: true,
        dot: true,
        expandDirectories: false,
        ignore: [...unwanted, "**/.git/**", "**/node_modules/**"],
    });
    return [...new Set(found.map((path) => (0,external_node_path_.resolve)(path)))].sort();
}
/** No such file, a file where a folder is expected, links in a circle, and names that no file can have. */
const absences = new Set(["ENOENT", "ENOTDIR", "ELOOP", "ENAMETOOLONG", "ERR_INVALID_ARG_VALUE"]);
/** Null for what is not there. */
async function orNull(found) {
    try {
        return await found;
    }
    catch (error) {
        if (absences.has(error.code ?? ""))
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/adapters/git/listed.js
/** Arguments that list the whole repository, wherever in it we are; `:/` alone still prints paths relative to the folder. */
const listing = [
    ...["ls-files", "-z", "-t", "--stage", "--others", "--exclude-standard", "--deleted", "--full-name"],
    ...["--", ":/"],
];
/**
 * An entry of `ls-files -t --stage`: a tag (`H` in the index, `S` left out of a sparse checkout, `R` deleted, `?`
 * untracked), for all but `?` mode, object and stage, then the path. Mode 160000 is a submodule,
 * 120000 a symbolic link.
 */
const entry = /^(?:\? |(\S) (\d+) [0-9a-f]+ \d\t)([\s\S]+)$/;
/** What git prints for `listing`. */
function readListed(printed) {
    const files = new Set();
    const absent = new Set();
    const links = new Set();
    for (const text of printed.split("\0")) {
        const [, tag, mode, path] = entry.exec(text) ?? [];
        // A path that ends in a slash is a repository within this one.
        if (path === undefined || path.endsWith("/"))
            continue;
        if (tag === "R" || tag === "S" || mode === "160000")
            absent.add(path);
        else
            files.add(path);
        if (mode === "120000")
            links.add(path);
    }
    const there = [...files].filter((path) => !absent.has(path)).sort();
    return { files: there, links: there.filter((path) => links.has(path)) };
}

;// CONCATENATED MODULE: ./build/src/adapters/git.js




/** The variables by which a hook ties git to one repository; a run inside a hook must not inherit them. */
const hookVariables = /^GIT_(DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|COMMON_DIR|PREFIX)$/;
/** What a user's git config could change in the text of a diff is said outright. */
const diffOptions = ["-U0", "--inter-hunk-context=0", "--find-renames", "--src-prefix=a/", "--dst-prefix=b/"];
const plainDiff = [
    "--no-color",
    "--no-ext-diff",
    "--no-textconv",
    "--no-relative",
    "--submodule=short",
    "--ignore-submodules=none",
];
/** A worktree to lint in needs no large files, and a machine without git-lfs could not check them out. */
const withoutLfs = ["filter.lfs.smudge=", "filter.lfs.process=", "filter.lfs.required=false"].flatMap((c) => ["-c", c]);
/** The repository that `cwd` is in, through the git of this machine. */
function git(cwd, env = process.env) {
    const call = runner(cwd, env);
    const shallow = async () => (await call.text("rev-parse", "--is-shallow-repository")) === "true";
    const find = (revision) => revision.startsWith("-") ? null : call.maybe("rev-parse", "--verify", "--quiet", `${revision}^{commit}`);
    const header = async (commit) => headerOf(call, await known(commit, find));
    const listed = shared(async () => readListed(await call.whole(...listing)));
    const here = shared(() => checkedOut(call));
    const port = {
        root: async () => {
            const found = await here();
            if (found)
                return (0,external_node_path_.resolve)(found.root);
            const { exitCode, stdout, stderr } = await call.run("rev-parse", "--show-toplevel");
            if (exitCode === 0)
                return (0,external_node_path_.resolve)(stdout.replace(/\r?\n$/, ""));
            if (/not a git repository|must be run in a work tree/.test(stderr))
                return null;
            throw failure(["rev-parse"], stderr);
        },
        head: async () => (await here())?.head ?? find("HEAD"),
        branch: async () => after("refs/heads/", (await here())?.ref ?? (await call.maybe("symbolic-ref", "--quiet", "HEAD"))),
        defaultBranch: async () => {
            const refs = ["refs/remotes/origin/HEAD", "refs/heads/main", "refs/heads/master"];
            const lines = (await call.text("for-each-ref", "--format=%(refname) %(symref)", ...refs)).split("\n");
            const remote = lines.find((line) => line.startsWith("refs/remotes/origin/HEAD "))?.split(" ")[1];
            if (remote)
                return after("refs/remotes/origin/", remote);
            const locals = lines.map((line) => after("refs/heads/", line.trim())).filter((name) => name !== null);
            return locals[0] ?? null;
        },
        trackedFiles: async () => (await listed()).files,
        links: async () => (await listed()).links,
        isDirty: async () => isDirty(call, await find("HEAD")),
        resolve: async (revision) => find(revision),
        commitTime: async (commit) => committed(await header(commit), commit),
        parents: async (commit) => {
            return [...(await header(commit)).matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] ?? "");
        },
        mergeBase: async (a, b) => {
            const [from, to, isShallow] = await Promise.all([find(a), find(b), shallow()]);
            if (from === null || to === null)
                return null;
            const base = await call.maybe("merge-base", from, to);
            if (base === null || !isShallow)
                return base;
            return (await isCutBefore(call, base, from, to)) ? null : base;
        },
        ancestors: async (commit) => {
            const sha = await find(commit);
            return sha === null ? [] : (await call.text("rev-list", "--max-count=100", sha)).split("\n");
        },
        commits: async (from, to) => {
            const [base, head, isShallow] = await Promise.all([find(from), find(to), shallow()]);
            if (base === null || head === null)
                return null;
            if (isShallow && (await isCutBefore(call, base, head)))
                return null;
            const text = await call.text("log", "-z", "--no-show-signature", "--format=%H %P%n%B", head, `^${base}`, "--");
            return text
                .split("\0")
                .filter((one) => one !== "")
                .map(toCommit);
        },
        fetchCommits: async (shas) => {
            const odd = shas.find((sha) => !/^[0-9a-f]{40,64}$/i.test(sha));
            if (odd !== undefined)
                throw new Error(`${odd} is no full commit SHA`);
            const found = await Promise.all(shas.map(find));
            const missing = [...new Set(shas.filter((_, index) => found[index] === null))];
            if (missing.length === 0)
                return;
            // A depth would cut a full clone's history, and without one a shallow clone would fetch all of it.
            const depth = (await shallow()) ? ["--depth=1"] : [];
            const quiet = [
                "--quiet",
                "--no-tags",
                "--no-recurse-submodules",
                "--no-write-fetch-head",
                "--no-auto-maintenance",
            ];
            // In one process: a second one beside it would find the shallow clone locked.
            await call.text("fetch", ...quiet, ...depth, "origin", ...missing);
        },
        diff: async (from, to) => {
            const commits = await Promise.all([from, ...(to === null ? [] : [to])].map((commit) => known(commit, find)));
            return await call.whole("diff", ...diffOptions, ...plainDiff, ...commits, "--");
        },
        addWorktree: async (path, commit) => {
            const sha = await known(commit, find);
            await call.text(...withoutLfs, "worktree", "add", "--quiet", "--force", "--detach", path, sha);
        },
        removeWorktree: async (path) => {
            // Refused for what is half gone; the two lines below clean up in that case too.
            await call.run("worktree", "remove", "--force", "--force", path);
            await (0,external_node_fs_promises_.rm)(path, { recursive: true, force: true, maxRetries: 3 });
            await call.text("worktree", "prune");
        },
        addClone: async (path, commit) => addClone(call, path, await known(commit, find)),
    };
    return port;
}
function runner(cwd, parent) {
    const inherited = Object.entries(parent).filter((entry) => entry[1] !== undefined && !hookVariables.test(entry[0]));
    const env = {
        ...Object.fromEntries(inherited),
        LC_ALL: "C",
        GIT_TERMINAL_PROMPT: "0",
        GIT_OPTIONAL_LOCKS: "0",
        GIT_LFS_SKIP_SMUDGE: "1",
        // A connection that has stalled for half a minute is given up.
        GIT_HTTP_LOW_SPEED_LIMIT: "1000",
        GIT_HTTP_LOW_SPEED_TIME: "30",
    };
    // In a job's container the checkout belongs to another user; in a terminal git's warning about that is kept.
    const safe = parent.GITHUB_ACTIONS === "true" ? ["-c", "safe.directory=*"] : [];
    const options = [
        ...safe,
        "-c",
        "core.quotepath=off",
        "-c",
        `core.hooksPath=${external_node_os_.devNull}`,
        "-c",
        "core.fsmonitor=false",
    ];
    const run = async (...args) => {
        const { getExecOutput } = await __webpack_require__.e(/* import() */ 1955).then(__webpack_require__.bind(__webpack_require__, 41955));
        return await getExecOutput("git", [...options, ...args], { cwd, env, silent: true, ignoreReturnCode: true });
    };
    const whole = async (...args) => {
        const { exitCode, stdout, stderr } = await run(...args);
        if (exitCode !== 0)
            throw failure(args, stderr);
        return stdout;
    };
    return {
        run,
        whole,
        text: async (...args) => (await whole(...args)).replace(/\r?\n$/, ""),
        maybe: async (...args) => {
            const { exitCode, stdout, stderr } = await run(...args);
            if (exitCode === 1)
                return null;
            if (exitCode === 0)
                return stdout.trim();
            throw failure(args, stderr);
        },
    };
}
/** Those who ask at once share one answer. */
function shared(ask) {
    let underWay = null;
    return () => {
        underWay ??= ask().finally(() => {
            underWay = null;
        });
        return underWay;
    };
}
/**
 * Where we are, by one process rather than three, which take longer to start than to answer. The ref is `HEAD` where no
 * branch is checked out. Null where git says anything else than these three lines: before the first commit, outside a
 * repository, in a folder with a line end in its name.
 */
async function checkedOut(call) {
    const { exitCode, stdout } = await call.run(...["rev-parse", "--show-toplevel", "HEAD^{commit}", "--symbolic-full-name", "HEAD"]);
    const [root, head, ref, ...more] = stdout.replace(/\r?\n$/, "").split(/\r?\n/);
    if (exitCode !== 0 || !root || !head || !/^[0-9a-f]{40,64}$/.test(head) || !ref || more.length > 0)
        return null;
    return { root, head, ref };
}
/** What stands in a commit before its message. */
async function headerOf(call, sha) {
    const text = await call.text("--no-replace-objects", "cat-file", "commit", sha);
    return text.slice(0, text.indexOf("\n\n") === -1 ? undefined : text.indexOf("\n\n"));
}
function committed(header, commit) {
    const time = /^committer .* (\d+) [+-]\d{4}$/m.exec(header)?.[1];
    if (time === undefined)
        throw new Error(`git tells no time of the commit ${commit}`);
    return Number(time);
}
async function addClone(call, path, sha) {
    const from = await call.text("rev-parse", "--show-toplevel");
    await call.text("clone", "--quiet", "--shared", "--no-checkout", "--no-recurse-submodules", "--", from, path);
    const { exitCode } = await call.run("-C", path, "cat-file", "-e", `${sha}^{commit}`);
    // A shallow clone shares nothing, and gives only what its branches lead to.
    if (exitCode !== 0) {
        const serve = "git -c uploadpack.allowAnySHA1InWant=true upload-pack";
        const alone = ["--quiet", "--no-tags", "--no-recurse-submodules", "--depth=1", "--upload-pack", serve];
        await call.text("-C", path, "fetch", ...alone, "--", from, sha);
    }
    await call.text(...withoutLfs, "-C", path, "checkout", "--quiet", "--detach", sha);
}
/** A repository within this one counts, whether git calls it a submodule or a stranger. */
async function isDirty(call, head) {
    if ((await call.text("ls-files", "-z", "--others", "--exclude-standard", "--", ":/")) !== "")
        return true;
    if (head === null)
        return (await call.text("ls-files", "--cached")) !== "";
    const args = ["diff", "--quiet", ...plainDiff, "HEAD", "--"];
    const { exitCode, stderr } = await call.run(...args);
    if (exitCode > 1)
        throw failure(args, stderr);
    return exitCode === 1;
}
/** Credentials in a remote's address are not for anybody's log. */
function failure(args, stderr) {
    const command = args.find((arg) => /^[a-z]/.test(arg) && !arg.includes(".")) ?? "";
    const words = stderr.trim().replace(/:\/\/[^/\s@]+@/g, "://***@") || "no message";
    return new Error(`git ${command} failed: ${words}`);
}
async function known(commit, find) {
    const sha = await find(commit);
    if (sha === null)
        throw new Error(`git does not know the commit ${commit} in this clone`);
    return sha;
}
function after(prefix, ref) {
    return ref?.startsWith(prefix) ? ref.slice(prefix.length) : null;
}
function toCommit(text) {
    const end = text.indexOf("\n");
    const [sha = "", ...parents] = text
        .slice(0, end)
        .split(" ")
        .filter((word) => word !== "");
    return { sha, message: text.slice(end + 1).trimEnd(), isMerge: parents.length > 1 };
}
/**
 * True if a better merge base than `base` could hide behind the cut of a shallow clone. It would be reached from a
 * commit that is no ancestor of `base`, so the answer holds if none of those is where history was cut.
 */
async function isCutBefore(call, base, ...tips) {
    const [path, commits] = await Promise.all([
        call.text("rev-parse", "--path-format=absolute", "--git-path", "shallow"),
        call.text("rev-list", ...tips, `^${base}`),
    ]);
    const cuts = new Set((await (0,external_node_fs_promises_.readFile)(path, "utf8")).split("\n"));
    return commits.split("\n").some((commit) => commit !== "" && cuts.has(commit));
}

;// CONCATENATED MODULE: ./build/src/adapters/grpc-message.js
/** The two messages of `grpc.health.v1.Health/Check`, as protocol buffers in gRPC's frames (PROTOCOL-HTTP2.md). */
/** A flag for compression and four bytes of length stand before each message. */
const frameHead = 5;
/** `HealthCheckRequest { string service = 1; }`. */
function healthRequest(service) {
    const name = Buffer.from(service, "utf8");
    const message = name.length === 0 ? name : Buffer.concat([Buffer.from([0x0a]), varint(name.length), name]);
    const head = Buffer.alloc(frameHead);
    head.writeUInt32BE(message.length, 1);
    return Buffer.concat([head, message]);
}
const healths = ["UNKNOWN", "SERVING", "NOT_SERVING", "SERVICE_UNKNOWN"];
/** `HealthCheckResponse { ServingStatus status = 1; }`, a default left out; rejects what is no such message. */
function healthOf(frame) {
    const isWhole = frame.length >= frameHead && frame.readUInt32BE(1) === frame.length - frameHead;
    if (!isWhole || frame[0] !== 0)
        throw new Error("the answer is not one whole message");
    const message = frame.subarray(frameHead);
    let status = 0;
    let at = 0;
    const number = () => {
        let value = 0;
        for (let factor = 1;; factor *= 128) {
            const byte = message[at++];
            if (byte === undefined || factor > 2 ** 63)
                throw new Error("the answer is no message of a health service");
            value += (byte & 0x7f) * factor;
            if (byte < 0x80)
                return value;
        }
    };
    while (at < message.length) {
        const tag = number();
        const [field, wire] = [Math.floor(tag / 8), tag % 8];
        if (wire === 0) {
            const value = number();
            if (field === 1)
                status = value;
        }
        else if (wire === 2)
            at += number();
        else if (wire === 1 || wire === 5)
            at += wire === 1 ? 8 : 4;
        else
            throw new Error("the answer is no message of a health service");
    }
    const health = healths[status];
    if (at !== message.length || health === undefined)
        throw new Error("the answer is no message of a health service");
    return { health };
}
/** Base 128, lowest digit first, the highest bit set in all digits but the last. */
function varint(value) {
    const bytes = [];
    let rest = value;
    for (; rest >= 128; rest = Math.floor(rest / 128))
        bytes.push((rest % 128) + 128);
    return Uint8Array.from([...bytes, rest]);
}

;// CONCATENATED MODULE: ./build/src/adapters/grpc-health.js


/**
 * Health of gRPC servers, by the machine's own HTTP/2: one call of two small messages, for which gRPC's library would add a
 * megabyte to what users download. Certificates are those that Node trusts, with those of NODE_EXTRA_CA_CERTS.
 */
function nodeGrpcHealth() {
    return { check };
}
const grpc_health_closed = "the connection was closed";
/** An answer is a few bytes long; what is longer is none. */
const maxBytes = 64 * 1024;
async function check(call) {
    const { timeoutMs, signal } = call;
    const deadline = AbortSignal.timeout(Math.ceil(timeoutMs));
    const stop = signal ? AbortSignal.any([deadline, signal]) : deadline;
    try {
        return await connected(call, stop);
    }
    catch (error) {
        if (signal?.aborted)
            throw new Error("it was interrupted");
        if (deadline.aborted)
            throw new Error(`no answer within ${timeoutMs / 1000} s`);
        throw new Error(wordsOf(error, call.tls));
    }
}
async function connected(call, stop) {
    const { connect } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 32467, 19));
    const { host, port, tls } = call;
    stop.throwIfAborted();
    const session = connect(`${tls ? "https" : "http"}://${host.includes(":") ? `[${host}]` : host}:${port}`);
    try {
        return await new Promise((done, fail) => {
            stop.addEventListener("abort", () => fail(new Error("stopped")), { once: true });
            session.on("error", fail);
            session.on("close", () => fail(new Error(grpc_health_closed)));
            asked(session, call).then(done, fail);
        });
    }
    finally {
        session.destroy();
    }
}
function asked(session, { service, timeoutMs }) {
    return new Promise((done, fail) => {
        const stream = session.request({
            ":method": "POST",
            ":path": "/grpc.health.v1.Health/Check",
            "content-type": "application/grpc",
            te: "trailers",
            // At most eight digits.
            "grpc-timeout": `${Math.min(Math.max(1, Math.floor(timeoutMs)), 99_999_999)}m`,
            "user-agent": "gatehouse",
        });
        const chunks = [];
        let bytes = 0;
        let head = {};
        let trailers = {};
        stream.on("response", (headers) => {
            head = headers;
        });
        stream.on("trailers", (headers) => {
            trailers = headers;
        });
        stream.on("data", (chunk) => {
            bytes += chunk.length;
            if (bytes > maxBytes)
                fail(new Error("the answer is no message of a health service"));
            else
                chunks.push(chunk);
        });
        stream.on("error", fail);
        stream.on("close", () => {
            try {
                done(answerOf(head, trailers, Buffer.concat(chunks)));
            }
            catch (error) {
                fail(error);
            }
        });
        stream.end(healthRequest(service));
    });
}
/** A call that fails at once has its status among the headers, any other one behind the message. */
function answerOf(head, trailers, body) {
    const status = head[":status"];
    const type = head["content-type"];
    if (status === undefined)
        throw new Error(grpc_health_closed);
    if (Number(status) !== 200 || !type?.startsWith("application/grpc")) {
        throw new Error(`the server answered ${String(status)} with ${type ?? "no type"}, which is no answer of gRPC`);
    }
    const code = trailers["grpc-status"] ?? head["grpc-status"];
    if (typeof code !== "string" || !/^\d{1,3}$/.test(code))
        throw new Error("the answer was cut off");
    if (Number(code) === 0)
        return healthOf(body);
    return { code: Number(code), message: unescaped(String(trailers["grpc-message"] ?? head["grpc-message"] ?? "")) };
}
/** Percent-encoded UTF-8; what is not stays as it is. */
function unescaped(message) {
    try {
        return decodeURIComponent(message);
    }
    catch (error) {
        if (error instanceof URIError)
            return message;
        throw error;
    }
}
/** Node speaks of its parsers where a server speaks another protocol. */
function wordsOf(error, tls) {
    const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
    const reason = oneLineReason(error);
    if (tls && (code === "EPROTO" || code.startsWith("ERR_SSL_"))) {
        return /alert/i.test(reason) ? `no TLS connection: ${reason}` : "the server does not speak TLS (tls: false?)";
    }
    if (code === "ERR_HTTP2_ERROR") {
        return `the server does not speak HTTP/2${tls ? "" : " without TLS"}, as gRPC does`;
    }
    // A server that wants TLS does not say so.
    return reason === grpc_health_closed && !tls ? `${reason} (does it want TLS?)` : reason;
}

;// CONCATENATED MODULE: ./build/src/adapters/http.js

/** Through the proxy that the environment names, as GitHub's own client does. */
function nodeHttp() {
    return { request };
}
async function request(asked) {
    const { timeoutMs, signal } = asked;
    const deadline = AbortSignal.timeout(timeoutMs);
    const stop = signal ? AbortSignal.any([deadline, signal]) : deadline;
    const started = performance.now();
    try {
        const message = await send(asked, stop);
        const body = await read(message, asked.maxBytes);
        const headers = Object.entries(message.headers).flatMap(([name, value]) => value === undefined ? [] : [[name, Array.isArray(value) ? value.join(", ") : value]]);
        return {
            status: message.statusCode ?? 0,
            headers: Object.fromEntries(headers),
            body,
            durationMs: performance.now() - started,
        };
    }
    catch (error) {
        if (signal?.aborted)
            throw new Error("it was interrupted");
        if (deadline.aborted)
            throw new Error(`no answer within ${timeoutMs / 1000} s`);
        throw new Error(oneLineReason(error));
    }
}
async function send({ method, url, headers = {}, body }, signal) {
    const address = addressOf(url);
    const { HttpClient } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(4942)]).then(__webpack_require__.bind(__webpack_require__, 44942));
    const agent = new HttpClient("gatehouse").getAgent(address.href);
    const { request: ask } = address.protocol === "https:" ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 19)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 19));
    const all = { "user-agent": "gatehouse", ...login(address), ...headers };
    address.username = "";
    address.password = "";
    return new Promise((done, fail) => {
        const sent = ask(address, { method, headers: all, agent, signal }, done);
        sent.on("error", fail);
        sent.end(body);
    });
}
/** The parser's own message would hold the address, and with it a password. */
function addressOf(url) {
    if (!URL.canParse(url) || !/^https?:/i.test(url))
        throw new Error("it is no http or https address");
    return new URL(url);
}
/** User and password of an address: Node 20 undoes their escapes by itself, and Node 24 does not. */
function login({ username, password }) {
    if (username === "" && password === "")
        return {};
    const words = [username, password].map(decodeURIComponent).join(":");
    return { authorization: `Basic ${Buffer.from(words).toString("base64")}` };
}
async function read(message, maxBytes) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of message) {
        bytes += chunk.length;
        if (bytes > maxBytes) {
            message.destroy();
            throw new Error(`the answer is larger than ${maxBytes} bytes`);
        }
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString("utf8");
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/src/adapters/network.js

/** How long a connection has to hold: an engine's proxy that reaches nobody closes it within a few milliseconds. */
const holdMs = 250;
/** The network as this machine sees it. */
function nodeNetwork() {
    return { accepts };
}
async function accepts(host, port, timeoutMs, signal) {
    if (signal?.aborted)
        return false;
    return new Promise((answer) => {
        const socket = (0,external_node_net_.connect)({ host, port });
        let held;
        const end = (isThere) => {
            clearTimeout(held);
            clearTimeout(late);
            signal?.removeEventListener("abort", abort);
            socket.destroy();
            answer(isThere);
        };
        const abort = () => end(false);
        const late = setTimeout(abort, timeoutMs);
        signal?.addEventListener("abort", abort, { once: true });
        socket.once("connect", () => {
            // After a pause of this process the end may be there as well as the time: then it is the end that counts.
            held = setTimeout(() => setImmediate(() => end(true)), holdMs);
        });
        // Who speaks first is there (SMTP, MySQL, SSH).
        socket.once("data", () => end(true));
        socket.once("error", abort);
        socket.once("end", abort);
        socket.once("close", abort);
    });
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/src/adapters/owners.js




/** Processes of this machine, told apart from later ones of the same id by when they started: `<place>.<pid>.<start>`. */
function processOwners() {
    return {
        own: async () => `${await place()}.${process.pid}.${(await startOf(process.pid)) ?? "0"}`,
        isGone: async (owner) => {
            const [where, pid = "", start, more] = owner.split(".");
            if (where !== (await place()) || !/^[1-9]\d*$/.test(pid) || start === undefined || more !== undefined)
                return false;
            return start !== ((await startOf(Number(pid))) ?? "0") || !isAlive(Number(pid));
        },
    };
}
/** Ids of processes mean nothing on another machine, nor in another container of this one. */
async function place() {
    const namespace = await (0,external_node_fs_promises_.readlink)("/proc/self/ns/pid").catch(() => "");
    return (0,external_node_crypto_.createHash)("sha256").update(`${(0,external_node_os_.hostname)()} ${namespace}`).digest("hex").slice(0, 12);
}
/** When a process started, in the system's own words without spaces; null if there is none, or the system does not tell. */
async function startOf(pid) {
    if (process.platform === "win32")
        return null;
    if (process.platform === "linux") {
        // Field 22 of proc(5)'s stat; the program's name before it may hold anything but ends at the last `)`.
        const stat = await (0,external_node_fs_promises_.readFile)(`/proc/${pid}/stat`, "latin1").catch(() => null);
        return stat?.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? null;
    }
    const started = await new Promise((done) => {
        (0,external_node_child_process_.execFile)("ps", ["-o", "lstart=", "-p", `${pid}`], { env: { ...process.env, LC_ALL: "C", TZ: "UTC" } }, (_, out) => done(out));
    });
    return started.replace(/[^0-9A-Za-z]/g, "") || null;
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
    }
    catch (error) {
        // EPERM: somebody else's, so there is one.
        return error.code !== "ESRCH";
    }
    return true;
}

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./build/src/adapters/process/output.js




/** How much of the end of a stream is kept in memory, in bytes. */
const tailBytes = 64 * 1024;
/** A longer line is handed on cut, in UTF-16 units; the files keep it whole. */
const lineLimit = 64 * 1024;
/** The last `tailBytes` of what was written, in memory that does not grow with the stream. */
class Tail {
    #chunks = [];
    #size = 0;
    #isCut = false;
    write(chunk) {
        this.#chunks.push(chunk);
        this.#size += chunk.length;
        let first = this.#chunks[0];
        while (first && this.#size - first.length >= tailBytes) {
            this.#size -= first.length;
            this.#chunks.shift();
            this.#isCut = true;
            first = this.#chunks[0];
        }
    }
    text() {
        const all = Buffer.concat(this.#chunks);
        let start = Math.max(0, all.length - tailBytes);
        // A cut in the middle of a UTF-8 character moves on to the next one.
        if (start > 0 || this.#isCut) {
            for (let i = 0; i < 3 && ((all[start] ?? 0) & 0xc0) === 0x80; i++)
                start++;
        }
        return all.subarray(start).toString("utf8");
    }
}
/** Turns chunks of bytes into full lines without their ends (LF or CRLF). */
class Lines {
    emit;
    #decoder = new external_node_string_decoder_.StringDecoder("utf8");
    #rest = "";
    #skipping = false;
    constructor(emit) {
        this.emit = emit;
    }
    write(chunk) {
        this.#take(this.#decoder.write(chunk));
    }
    /** The last line, also when nothing ends it. */
    end() {
        this.#take(this.#decoder.end());
        if (this.#rest !== "")
            this.#full(this.#rest);
        this.#rest = "";
    }
    #take(text) {
        const parts = text.split("\n");
        const rest = parts.pop() ?? "";
        for (const part of parts) {
            if (!this.#skipping)
                this.#full(this.#rest + part);
            this.#rest = "";
            this.#skipping = false;
        }
        if (this.#skipping)
            return;
        this.#rest += rest;
        if (this.#rest.length <= lineLimit)
            return;
        this.#full(this.#rest);
        this.#rest = "";
        this.#skipping = true;
    }
    #full(line) {
        this.emit((line.endsWith("\r") ? line.slice(0, -1) : line).slice(0, lineLimit));
    }
}
/** A file that receives a stream whole. Rejects when it cannot be written. */
class Spool {
    stream;
    constructor(stream) {
        this.stream = stream;
    }
    static async open(path) {
        await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        const stream = (0,external_node_fs_.createWriteStream)(path);
        await new Promise((done, failed) => {
            stream.once("open", () => done());
            stream.once("error", failed);
        });
        const spool = new Spool(stream);
        // Each write reports its own error; without a listener the event would end this process.
        stream.on("error", () => stream.destroy());
        return spool;
    }
    /** Done when the file has taken the bytes, so that a slow disk slows the reader and not the memory. */
    write(chunk) {
        return new Promise((done, failed) => {
            this.stream.write(chunk, (error) => (error ? failed(error) : done()));
        });
    }
    async close() {
        if (this.stream.destroyed)
            return;
        await new Promise((done, failed) => {
            this.stream.once("error", failed);
            this.stream.close((error) => (error ? failed(error) : done()));
        });
    }
}

;// CONCATENATED MODULE: ./build/src/adapters/process/tree.js



/**
 * Set in each child with an id of its own, after those of the Gatehouse that started us, so that descendants which
 * left the process group (setsid, daemons) are found when a run is stopped.
 */
const childVariable = "GATEHOUSE_CHILD";
/** Polling starts and ends at these: most trees go at once, and each look at a stubborn one reads all of /proc. */
const pollMs = { first: 10, longest: 150 };
/** How long after KILL the kernel may take to bury the dead. */
const buryMs = 1_000;
/**
 * Ends the child, its group and, on Linux, its descendants elsewhere: TERM, then KILL after `graceMs`. Elsewhere than
 * on Linux a process that left the group is not found. Windows has no TERM: taskkill ends the tree at once.
 */
async function endTree(tree, graceMs) {
    if (process.platform === "win32")
        return await taskkill(tree.pid);
    await end((signal) => signalTree(tree, signal), graceMs);
}
/**
 * Ends what a child that has exited left running in its group. Those that are about to end are given `waitMs`.
 * Daemons that left the group stay: a setup step may have started a database on purpose. On Windows there is no group.
 */
async function endLeftovers(tree, waitMs, graceMs) {
    if (process.platform === "win32")
        return;
    if (await gone(() => signalGroup(tree.pid, 0), waitMs))
        return;
    await end((signal) => signalGroup(tree.pid, signal), graceMs);
}
async function end(send, graceMs) {
    if (!(await send("SIGTERM")))
        return;
    if (await gone(() => send(0), graceMs))
        return;
    // Repeated, because what forks while it is being killed leaves a new process behind.
    await gone(() => send("SIGKILL"), buryMs);
}
/** Polls until nothing is alive or the time is over. */
async function gone(isAlive, withinMs) {
    const until = performance.now() + withinMs;
    for (let pause = pollMs.first; await isAlive(); pause = Math.min(pause * 1.5, pollMs.longest)) {
        if (performance.now() >= until)
            return false;
        await (0,promises_.setTimeout)(pause);
    }
    return true;
}
/** True if the signal reached somebody alive. */
async function signalTree(tree, signal) {
    const inGroup = await signalGroup(tree.pid, signal);
    const elsewhere = await tagged(tree.id);
    for (const pid of elsewhere)
        tree_send(pid, signal);
    return inGroup || elsewhere.length > 0;
}
/** Dead members that nobody has waited for (a container without an init) do not count as alive. */
async function signalGroup(group, signal) {
    if (!tree_send(-group, signal))
        return false;
    if (process.platform !== "linux")
        return true;
    const all = await pids();
    if (all === null)
        return true;
    for (const pid of all) {
        const state = await stateOf(pid);
        if (state && state.group === group && !state.isDead)
            return true;
    }
    return false;
}
/** Linux only: living processes that carry the id in their environment. */
async function tagged(id) {
    if (process.platform !== "linux")
        return [];
    const found = [];
    for (const pid of (await pids()) ?? []) {
        const environment = await procFile(pid, "environ");
        const value = environment?.split("\0").find((entry) => entry.startsWith(`${childVariable}=`));
        if (!value
            ?.slice(childVariable.length + 1)
            .split(",")
            .includes(id))
            continue;
        if ((await stateOf(pid))?.isDead === false)
            found.push(pid);
    }
    return found;
}
/** Null where /proc cannot be read: then only the kernel's answer to a signal tells who is alive. */
async function pids() {
    const names = await (0,external_node_fs_promises_.readdir)("/proc").catch(() => null);
    return names === null
        ? null
        : names.map(Number).filter((pid) => Number.isInteger(pid) && pid > 1 && pid !== process.pid);
}
/** Fields 3 and 5 of proc(5)'s stat; they stand after the program's name, which may hold anything but ends at the last `)`. */
async function stateOf(pid) {
    const stat = await procFile(pid, "stat");
    if (stat === null)
        return null;
    const [state, , group] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return { group: Number(group), isDead: state === "Z" || state === "X" };
}
async function procFile(pid, name) {
    try {
        return await (0,external_node_fs_promises_.readFile)(`/proc/${pid}/${name}`, "latin1");
    }
    catch {
        // It ended meanwhile, or belongs to somebody else: not one of ours either way.
        return null;
    }
}
/** False if there is no such process or group, or none that is ours to signal. */
function tree_send(pid, signal) {
    try {
        process.kill(pid, signal);
        return true;
    }
    catch (error) {
        const code = error.code;
        // macOS answers EPERM for a group of which only dead members are left.
        if (code === "ESRCH" || code === "EPERM")
            return false;
        throw error;
    }
}
/** Resolves in any case: a process that has already ended is an error to taskkill, and the result that we want. */
async function taskkill(pid) {
    await new Promise((done) => {
        (0,external_node_child_process_.execFile)("taskkill", ["/pid", String(pid), "/T", "/F"], { windowsHide: true, timeout: 5_000 }, () => done());
    });
}

;// CONCATENATED MODULE: ./build/src/adapters/process/which.js



const isWindows = process.platform === "win32";
/**
 * Absolute path of a program on the given PATH, or null. Unlike npm's `which`, the current folder is never searched
 * on Windows either: a `git.exe` of the repository under test is not the machine's git.
 */
async function which(program, path) {
    const folders = /[/\\]/.test(program) ? [""] : path.split(external_node_path_.delimiter).map(unquote).filter(external_node_path_.isAbsolute);
    for (const folder of folders) {
        for (const name of names(program)) {
            const candidate = folder === "" ? (0,external_node_path_.resolve)(name) : (0,external_node_path_.join)(folder, name);
            if (await isProgram(candidate))
                return candidate;
        }
    }
    return null;
}
/** The file names that mean a program: on Windows one for each extension of PATHEXT. */
function names(program) {
    if (!isWindows)
        return [program];
    const extensions = (process.env.PATHEXT || ".EXE;.CMD;.BAT;.COM").split(";").filter((ext) => ext !== "");
    const hasOne = extensions.some((ext) => program.toLowerCase().endsWith(ext.toLowerCase()));
    return hasOne ? [program] : extensions.map((ext) => program + ext.toLowerCase());
}
async function isProgram(path) {
    try {
        await (0,external_node_fs_promises_.access)(path, external_node_fs_.constants.X_OK);
        return (await (0,external_node_fs_promises_.stat)(path)).isFile();
    }
    catch {
        // Not there, or not ours to execute: the search goes on in the next folder.
        return false;
    }
}
/** Windows allows entries of PATH in quotes. */
function unquote(folder) {
    return isWindows ? folder.replace(/^"(.*)"$/, "$1") : folder;
}

;// CONCATENATED MODULE: ./build/src/adapters/process.js






/** What a child that has exited may leave running for this long before it is ended. */
const leftoverMs = 300;
/** A stream that is still open after its whole tree is gone is held by a stranger: it is given up. */
const drainMs = 2_000;
/** Longer delays overflow Node's timers and would fire at once. */
const longestTimer = 2 ** 31 - 1;
/**
 * Real child processes. Each is the leader of its own group with a standard input that holds what it is given, or nothing. Output that cannot be kept
 * (a full disk, a file that cannot be made) ends the child and is `not-started` with the reason in its message: it is never a
 * result that could pass.
 */
function nodeProcesses(options = {}) {
    const graceMs = options.graceMs ?? 3_000;
    return { run: (command) => run(command, graceMs), which: which };
}
async function run(command, graceMs) {
    const startedAt = performance.now();
    const tails = { stdout: new Tail(), stderr: new Tail() };
    const finish = (how) => ({
        durationMs: Math.round(performance.now() - startedAt),
        stdoutTail: tails.stdout.text(),
        stderrTail: tails.stderr.text(),
        ...how,
    });
    if (command.signal?.aborted)
        return finish({ type: "aborted" });
    const spools = new Spools();
    try {
        await spools.open(command);
        const id = (0,external_node_crypto_.randomUUID)();
        const child = await start(command, id);
        const how = await follow(child, command, { id, graceMs, spools, tails });
        await spools.close();
        return finish(how);
    }
    catch (error) {
        const message = await explain(error, command);
        await spools.discard();
        return finish({ type: "not-started", message });
    }
}
/** The child's life from its start to the end of its streams and of all that it left behind. */
async function follow(child, command, world) {
    const tree = { pid: child.pid ?? 0, id: world.id };
    let stopped = null;
    let ending = null;
    const exited = new Promise((done) => {
        child.once("exit", (code, signal) => done({ code, signal }));
    });
    const stop = (why) => {
        stopped ??= why;
        ending ??= letGo(child, command, exited, world.graceMs).then(() => endTree(tree, world.graceMs));
    };
    const streams = ["stdout", "stderr"].map((name) => keep(child, name, command, world).catch((error) => {
        child[name]?.resume();
        stop({ type: "not-started", message: `the output could not be kept: ${String(error)}` });
    }));
    const timer = command.timeoutMs !== undefined &&
        setTimeout(() => stop({ type: "timed-out" }), Math.min(command.timeoutMs, longestTimer));
    const abort = () => stop({ type: "aborted" });
    command.signal?.addEventListener("abort", abort, { once: true });
    if (command.signal?.aborted)
        abort();
    const { code, signal } = await exited;
    if (timer)
        clearTimeout(timer);
    command.signal?.removeEventListener("abort", abort);
    await (ending ?? endLeftovers(tree, leftoverMs, world.graceMs));
    await within(Promise.all(streams), drainMs, () => {
        child.stdout?.destroy();
        child.stderr?.destroy();
    });
    // Read again: trouble with the output can come up to the very end.
    const why = stopped;
    if (why)
        return why;
    return code === null ? { type: "signalled", signal: signal ?? "unknown" } : { type: "exited", code };
}
/** Reads one stream to its end: into the files, the tail and the lines. */
async function keep(child, name, command, { spools, tails }) {
    const stream = child[name];
    if (!stream)
        return;
    const { onLine } = command;
    const lines = onLine && new Lines((line) => onLine(line, name));
    try {
        for await (const chunk of stream) {
            tails[name].write(chunk);
            await spools.write(name, chunk);
            lines?.write(chunk);
        }
    }
    catch (error) {
        // The stream was given up after the child's end (see drainMs): what came until then is kept.
        if (error.code !== "ERR_STREAM_PREMATURE_CLOSE")
            throw error;
    }
    lines?.end();
}
/** The files that a command's streams are kept in. */
class Spools {
    #open = new Map();
    async open(command) {
        for (const name of ["stdout", "stderr", "output"]) {
            const path = command[name];
            if (path !== undefined)
                this.#open.set(name, await Spool.open(path));
        }
    }
    async write(name, chunk) {
        await Promise.all([this.#open.get(name)?.write(chunk), this.#open.get("output")?.write(chunk)]);
    }
    async close() {
        await Promise.all([...this.#open.values()].map((spool) => spool.close()));
    }
    /** After a failure that is already being reported, a second one has nothing to add. */
    async discard() {
        await Promise.allSettled([...this.#open.values()].map((spool) => spool.close()));
    }
}
/** Rejects when the child does not start. */
async function start(command, id) {
    const outer = command.env[childVariable];
    const options = {
        cwd: command.cwd,
        env: { ...command.env, [childVariable]: outer ? `${outer},${id}` : id },
        stdio: [command.input === undefined && !command.holdsInput ? "ignore" : "pipe", "pipe", "pipe"],
        detached: process.platform !== "win32",
        windowsHide: true,
        windowsVerbatimArguments: command.verbatim === true,
    };
    const spawn = await spawner(command);
    const child = spawn(options);
    await new Promise((started, failed) => {
        child.once("spawn", () => started());
        child.once("error", failed);
    });
    // A signal that does not arrive is an error event too: the tree is polled, so it needs no answer.
    child.on("error", () => child.unref());
    // A child that ends without reading all of it says by its exit what it thinks of that.
    child.stdin?.on("error", () => child.stdin?.destroy());
    if (command.holdsInput)
        child.stdin?.write(command.input ?? "");
    else
        child.stdin?.end(command.input);
    return child;
}
/** Closes the input that was held open, and waits for the child to end of that by itself. */
async function letGo(child, { holdsInput }, exited, graceMs) {
    if (!holdsInput)
        return;
    child.stdin?.end();
    let timer;
    const late = new Promise((done) => {
        timer = setTimeout(done, graceMs);
    });
    await Promise.race([exited, late]);
    clearTimeout(timer);
}
/** On Windows `npx.cmd` and its like need cmd.exe and its escapes, which cross-spawn knows. */
async function spawner(command) {
    const { file, args, env } = command;
    if (process.platform !== "win32" || command.verbatim)
        return (options) => (0,external_node_child_process_.spawn)(file, args, options);
    const path = Object.entries(env).find(([name]) => name.toUpperCase() === "PATH")?.[1] ?? "";
    const program = (await which(file, path)) ?? file;
    const { default: crossSpawn } = await __webpack_require__.e(/* import() */ 546).then(__webpack_require__.t.bind(__webpack_require__, 80546, 19));
    return (options) => crossSpawn(program, args, options);
}
/** ENOENT may mean the program or the folder; Node names only the program. */
async function explain(error, command) {
    const { code, syscall, message } = error;
    if (!syscall?.startsWith("spawn"))
        return message;
    const folder = await (0,external_node_fs_promises_.stat)(command.cwd).catch(() => null);
    if (!folder?.isDirectory())
        return `the folder ${command.cwd} does not exist`;
    if (code === "ENOENT")
        return `${command.file} was not found`;
    if (code === "EACCES")
        return `${command.file} may not be executed (permission denied)`;
    return message;
}
async function within(work, ms, late) {
    let timer;
    const deadline = new Promise((done) => {
        timer = setTimeout(() => done("late"), ms);
    });
    const first = await Promise.race([work, deadline]);
    clearTimeout(timer);
    if (first !== "late")
        return;
    late();
    await work;
}

// EXTERNAL MODULE: ./build/src/adapters/user-cache.js
var user_cache = __webpack_require__(5048);
;// CONCATENATED MODULE: ./build/src/adapters/world.js












/** This machine without GitHub: what a terminal has. An action adds its own ports. */
function machine({ log, cwd, interrupted, insisted }) {
    const env = definedVariables(process.env);
    return {
        processes: nodeProcesses(),
        files: nodeFiles(),
        git: (folder) => git(folder),
        github: null,
        cache: null,
        artifacts: null,
        runner: null,
        downloads: httpDownloads(),
        http: nodeHttp(),
        grpc: nodeGrpcHealth(),
        network: nodeNetwork(),
        owners: processOwners(),
        clock: systemClock(),
        log,
        env,
        cwd,
        temporary: env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(),
        toolFolder: toolFolder(env, process.platform, (0,external_node_os_.homedir)()),
        cores: (0,external_node_os_.availableParallelism)(),
        platform: process.platform,
        interrupted,
        ...(insisted ? { insisted } : {}),
    };
}
/** The runner's folder of tools, else a part of the user's cache folder: never the checkout. */
function toolFolder(env, platform, home) {
    if (env.RUNNER_TOOL_CACHE)
        return (0,external_node_path_.join)(env.RUNNER_TOOL_CACHE, "gatehouse");
    return (0,external_node_path_.join)((0,user_cache/* userCache */.g)(env, platform, home), "tools");
}
function definedVariables(env) {
    return Object.fromEntries(Object.entries(env).filter((entry) => entry[1] !== undefined));
}


/***/ }),

/***/ 37096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ defaultPolicy),
/* harmony export */   JS: () => (/* binding */ failFastModes),
/* harmony export */   Nn: () => (/* binding */ defaultFailOn),
/* harmony export */   YZ: () => (/* binding */ supportedKinds),
/* harmony export */   jE: () => (/* binding */ defaultConfigPath),
/* harmony export */   mP: () => (/* binding */ shells),
/* harmony export */   vh: () => (/* binding */ buildPolicy),
/* harmony export */   xO: () => (/* binding */ defaultTimeoutMs)
/* harmony export */ });
/** Where the config is looked for; only here may it be absent. */
const defaultConfigPath = ".github/gatehouse.yml";
/** Long enough for a large suite on a small runner, short enough that a hang does not eat a job's six hours. */
const defaultTimeoutMs = 30 * 60_000;
const defaultPolicy = { block: "new", failOn: "warning" };
/** A compiler's error stops a build wherever it comes from, and its warnings are the linters' to judge. */
const buildPolicy = { block: "all", failOn: "error" };
/** Where a gate does not say: what linters and tests find counts by severity, what scanners find by risk. */
const defaultFailOn = {
    lint: "warning",
    test: "warning",
    build: "error",
    security: "medium",
    deploy: "error",
    release: "error",
};
/** What the words of `fail-fast` stand for. */
const failFastModes = {
    true: "no-new",
    kill: "kill",
    false: "run-all",
};
/** Shells that a `run:` step may name. */
const shells = ["bash", "sh", "pwsh", "powershell", "cmd"];
/** Kinds whose gates run already; the others are known words that are not supported yet. */
const supportedKinds = [
    "lint",
    "test",
    "build",
    "security",
    "deploy",
    "release",
];


/***/ }),

/***/ 99154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   kJ: () => (/* binding */ showDuration),
/* harmony export */   pS: () => (/* binding */ maxDurationMs)
/* harmony export */ });
const unitMs = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** A day: longer than any hosted job may take, and far below what a timer can count (2^31 ms). */
const maxDurationMs = 24 * unitMs.h;
/** Milliseconds of `90s`, `10m`, `1h30m`, `3d`; null if the text is no duration of more than nothing. */
function parseDuration(text) {
    const match = /^(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?(?:(\d+)ms)?$/.exec(text);
    if (!match)
        return null;
    const [, d, h, m, s, ms] = match.map((part) => Number(part ?? 0));
    const total = (d ?? 0) * unitMs.d + (h ?? 0) * unitMs.h + (m ?? 0) * unitMs.m + (s ?? 0) * unitMs.s + (ms ?? 0);
    return total > 0 ? total : null;
}
const durationUnits = ["d", "h", "m", "s", "ms"];
/** A short text that `parseDuration` reads as the same; days only of more than one: `24h`, `3d`. */
function showDuration(ms) {
    const parts = [];
    let rest = ms;
    for (const unit of ms > unitMs.d ? durationUnits : durationUnits.slice(1)) {
        const count = Math.floor(rest / unitMs[unit]);
        if (count > 0)
            parts.push(`${count}${unit}`);
        rest -= count * unitMs[unit];
    }
    return parts.join("");
}


/***/ }),

/***/ 34438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ hint),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/** The word that was most likely meant, or undefined when none is near: the letters swapped, the end left off, or at most a third (or two) wrong. */
function nearest(word, known) {
    if (known.length === 0 || word === "")
        return undefined;
    const lower = word.toLowerCase();
    const swapped = known.find((other) => letters(other) === letters(word));
    if (swapped !== undefined)
        return swapped;
    const begun = known.find((other) => lower.length >= 3 && other.toLowerCase().startsWith(lower));
    if (begun !== undefined)
        return begun;
    const best = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(lower, [...known]);
    const allowed = Math.max(word.length <= 3 ? 1 : 2, Math.floor(word.length / 3));
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(lower, best.toLowerCase()) <= allowed ? best : undefined;
}
/** ` (did you mean "steps"?)`, else what is allowed: ` (allowed: args, env)`; empty when nothing is. */
function hint(word, known) {
    const best = nearest(word, known);
    if (best !== undefined)
        return ` (did you mean "${best}"?)`;
    return known.length === 0 ? "" : ` (allowed: ${known.join(", ")})`;
}
/** Two words with the same letters in another order are one slip of the fingers apart. */
function letters(word) {
    return [...word.toLowerCase()].sort().join("");
}


/***/ }),

/***/ 45326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ closed),
/* harmony export */   Aw: () => (/* binding */ listItem),
/* harmony export */   No: () => (/* binding */ staysInside),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   TI: () => (/* binding */ glob),
/* harmony export */   TV: () => (/* binding */ folder),
/* harmony export */   Tr: () => (/* binding */ valueItem),
/* harmony export */   Vm: () => (/* binding */ word),
/* harmony export */   cA: () => (/* binding */ environment),
/* harmony export */   cv: () => (/* binding */ retryCount),
/* harmony export */   d_: () => (/* binding */ scalar),
/* harmony export */   gV: () => (/* binding */ globs),
/* harmony export */   h9: () => (/* binding */ oneOrMore),
/* harmony export */   jh: () => (/* binding */ isMap),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   pS: () => (/* binding */ pathGlobs),
/* harmony export */   r: () => (/* binding */ pathGlobProblem),
/* harmony export */   zy: () => (/* binding */ keyItem)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77934);
/* harmony import */ var _core_when_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(905);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99154);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34438);




/** The bricks of the schema. Messages that begin with `must` or `is` get the key's name in front (see `issues.ts`). */
function isMap(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/**
 * A map with these keys and no others. `explain` may say something better of another key than that it is unknown;
 * all of them are named, not only the first.
 */
function closed(entries, description, explain = () => undefined) {
    const known = Object.keys(entries);
    return valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .check */ .z6Y(isMap, "must be a map of keys and values"), valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3(entries), valibot__WEBPACK_IMPORTED_MODULE_3__/* .rawCheck */ .H0v(({ dataset, addIssue }) => {
        const map = dataset.value;
        if (!isMap(map))
            return;
        for (const key of Object.keys(map).filter((name) => !known.includes(name))) {
            addIssue({ message: explain(key) ?? `unknown key "${key}"${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .hint */ .a)(key, known)}`, path: [keyItem(map, key)] });
        }
    }), valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_(description));
}
/** Where in its map a key is, for an issue that is about the key itself. */
function keyItem(input, key) {
    return { type: "object", origin: "key", input: { ...input }, key, value: input[key] };
}
/** A member of a map on the way to an issue that is deeper. */
function valueItem(input, key) {
    return { ...keyItem(input, key), origin: "value" };
}
/** An entry of a list on the way to an issue. */
function listItem(input, index) {
    return { type: "array", origin: "value", input: [...input], key: index, value: input[index] };
}
function text(description) {
    return valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .nonEmpty */ .hq("must not be empty"), valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_(description));
}
/** One word of a closed set; a wrong one is shown with the nearest. */
function word(words, description) {
    return valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(words, (issue) => typeof issue.input === "string"
        ? `must be one of ${words.join(", ")}, not "${issue.input}"${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .hint */ .a)(issue.input, words).replace(/ \(allowed.*/, "")}`
        : `must be one of ${words.join(", ")}`), valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_(description));
}
/** A list, or a single entry in its place. */
function oneOrMore(item, description, least = 0) {
    const list = valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(item, "must be text or a list"), valibot__WEBPACK_IMPORTED_MODULE_3__/* .minLength */ .BpQ(least, "must not be empty"));
    const one = item;
    const many = list;
    const both = valibot__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([item, list]);
    const pick = (input) => (input === undefined ? both : typeof input === "string" ? one : many);
    return valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .lazy */ .RZV(pick), valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_(description));
}
const glob = valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .check */ .z6Y((input) => (0,_core_when_js__WEBPACK_IMPORTED_MODULE_0__/* .globProblem */ .AI)(input) === undefined, (issue) => (0,_core_when_js__WEBPACK_IMPORTED_MODULE_0__/* .globProblem */ .AI)(String(issue.input)) ?? "is no glob"));
function globs(description, least = 0) {
    return oneOrMore(glob, description, least);
}
const leads = "must be relative to the repository's root, without a leading / or ./";
function isRelativeGlob(input) {
    return !/^!?(\/|\.\.?\/)/.test(input);
}
/** Why a glob can match no path of the repository, or undefined. */
function pathGlobProblem(input) {
    return (0,_core_when_js__WEBPACK_IMPORTED_MODULE_0__/* .globProblem */ .AI)(input) ?? (isRelativeGlob(input) ? undefined : leads);
}
/** Globs of paths: those that begin with `/`, `./` or `../` could never match a path of the repository. */
function pathGlobs(description) {
    const relative = valibot__WEBPACK_IMPORTED_MODULE_3__/* .check */ .z6Y(isRelativeGlob, leads);
    return oneOrMore(valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(glob, relative), description, 1);
}
function duration(description, limits = { example: '"90s", "10m" or "1h30m"', most: _duration_js__WEBPACK_IMPORTED_MODULE_1__/* .maxDurationMs */ .pS }) {
    const allowed = `must be a duration such as ${limits.example}`;
    return valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(allowed), valibot__WEBPACK_IMPORTED_MODULE_3__/* .check */ .z6Y((input) => (0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E9)(input) !== null, (issue) => `${allowed}, not "${issue.input}"`), valibot__WEBPACK_IMPORTED_MODULE_3__/* .check */ .z6Y((input) => ((0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E9)(input) ?? 0) <= limits.most, `must be at most ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .showDuration */ .kJ)(limits.most)}`), valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_(description));
}
/** A folder of the repository, relative to its root. */
function folder(description) {
    return valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .nonEmpty */ .hq("must not be empty"), valibot__WEBPACK_IMPORTED_MODULE_3__/* .check */ .z6Y(staysInside, "must be a folder inside the repository, relative to its root"), valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_(description));
}
/** True if the relative path does not leave the folder that it starts from, on any platform. */
function staysInside(path) {
    if (/^([/\\~]|[A-Za-z]:)/.test(path))
        return false;
    let depth = 0;
    for (const part of path.split(/[/\\]/)) {
        if (part === "..")
            depth--;
        else if (part !== "" && part !== ".")
            depth++;
        if (depth < 0)
            return false;
    }
    return true;
}
/** Each round costs a run of the tests that still fail: a test that needs more than this is broken. */
function retryCount() {
    return valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig("must be a whole number from 0 to 10"), valibot__WEBPACK_IMPORTED_MODULE_3__/* .integer */ .ndf("must be a whole number"), valibot__WEBPACK_IMPORTED_MODULE_3__/* .minValue */ .Wwf(0, "must be at least 0"), valibot__WEBPACK_IMPORTED_MODULE_3__/* .maxValue */ .cGV(10, "must be at most 10"), valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_("How often failed tests are run again, and only those; a test that then passes is reported as flaky."));
}
/** Text, or a number or truth value that YAML made of it. */
function scalar() {
    return valibot__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()], "must be text");
}
function environment(description) {
    return valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .check */ .z6Y(isMap, "must be a map of names and values"), valibot__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), scalar()), valibot__WEBPACK_IMPORTED_MODULE_3__/* .rawCheck */ .H0v(({ dataset, addIssue }) => {
        const map = dataset.value;
        if (!isMap(map))
            return;
        for (const name of Object.keys(map).filter((key) => !/^[A-Za-z_][A-Za-z0-9_]*$/.test(key))) {
            addIssue({ message: `"${name}" is no name of an environment variable`, path: [keyItem(map, name)] });
        }
    }), valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_(description));
}


/***/ }),

/***/ 87422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ redact),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   ay: () => (/* binding */ commandLine),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/* unused harmony export tail */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/** Text of other people's made fit for showing. Pure; what a channel needs beyond this (Markdown, HTML) is in `render/`. */
/**
 * Text in which nothing is hidden: terminal sequences are removed, line ends are LF, and every control,
 * bidirectional, zero-width or tag character stands as `[U+202E]`. Tab and the joiners of emoji and scripts stay.
 */
function visible(text) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text)
        .replace(/\r\n?/g, "\n")
        .replace(hidden, (character) => `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`)
        .replace(/\p{Surrogate}/gu, "\u{fffd}");
}
/** C0 but tab and LF, DEL, C1; marks, embeddings, overrides and isolates; zero-width space, separators, word joiner, BOM; tags. */
const hidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
/** A character of more parts than this (stacked marks) is cut between its code points. */
const longestCharacter = 64;
let segmenter;
/** At most `max` UTF-16 units, the last one an ellipsis if something was cut; never in the middle of a character. */
function cut(text, max) {
    if (text.length <= max)
        return text;
    if (max < 1)
        return "";
    const room = max - 1;
    segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
    const start = segmenter.segment(text.slice(0, room + longestCharacter)).containing(room)?.index ?? room;
    return `${text.slice(0, room - start > longestCharacter ? codePointStart(text, room) : start)}…`;
}
function codePointStart(text, index) {
    return /[\udc00-\udfff]/.test(text.charAt(index)) && /[\ud800-\udbff]/.test(text.charAt(index - 1))
        ? index - 1
        : index;
}
/** The last `max` lines, blank ones at the end left out; a first line says how many there were before. */
function tail(text, max) {
    const lines = text.trimEnd().split(/\r?\n/);
    if (lines.length <= max)
        return lines.join("\n");
    const left = lines.length - max;
    return [`… ${left} ${left === 1 ? "line" : "lines"} before`, ...lines.slice(left)].join("\n");
}
/** A command as a person would type it in a POSIX shell. */
function commandLine(argv) {
    return argv.map((word) => (/^[\w@%+=:,./-][\w@%+=:,./~-]*$/.test(word) ? word : quote(word))).join(" ");
}
function quote(word) {
    return /^[^"$`\\!]*$/.test(word) ? `"${word}"` : `'${word.replaceAll("'", "'\\''")}'`;
}
/** A name of the user's made safe for any file system. */
function fileName(name) {
    return name.replace(/[^A-Za-z0-9._-]+/g, "-").slice(0, 80);
}
/** `12 ms`, `3.9 s`, `38 s`, `1 m 29 s`, `2 h 5 m`: two figures at most, rounded. */
function duration(ms) {
    const whole = Math.max(0, Math.round(ms));
    if (whole < 100)
        return `${whole} ms`;
    const tenths = Math.round(whole / 100);
    if (tenths < 100)
        return `${tenths / 10} s`;
    const seconds = Math.round(whole / 1000);
    if (seconds < 60)
        return `${seconds} s`;
    if (seconds < 3600)
        return pair(Math.floor(seconds / 60), "m", seconds % 60, "s");
    const minutes = Math.round(seconds / 60);
    return pair(Math.floor(minutes / 60), "h", minutes % 60, "m");
}
function pair(big, bigUnit, small, smallUnit) {
    return small === 0 ? `${big} ${bigUnit}` : `${big} ${bigUnit} ${small} ${smallUnit}`;
}
/** A shorter line of a secret (the `{` of a JSON key) is no secret of its own. */
const shortestSecretLine = 4;
/**
 * Text with each secret, and each line of a secret of several lines, replaced by `***`; also what `cut` has left of one
 * before its ellipsis.
 */
function redact(text, secrets) {
    const parts = new Set();
    for (const secret of secrets) {
        if (secret.trim() !== "")
            parts.add(secret);
        for (const line of secret.split(/\r?\n/))
            if (line.trim().length >= shortestSecretLine)
                parts.add(line.trim());
    }
    // The longest first: a secret that holds another one is not left half open.
    const longestFirst = [...parts].sort((a, b) => b.length - a.length);
    return longestFirst.reduce((rest, part) => rest.replaceAll(part, "***"), withoutBeginnings(text, longestFirst));
}
function withoutBeginnings(text, parts) {
    const pieces = [];
    let from = 0;
    for (let end = text.indexOf("…"); end >= 0; end = text.indexOf("…", end + 1)) {
        const left = Math.max(0, ...parts.map((part) => beginningBefore(text, end, part)));
        // What an earlier ellipsis stands in is another text.
        if (left === 0 || end - left < from)
            continue;
        pieces.push(text.slice(from, end - left), "***");
        from = end;
    }
    return pieces.length === 0 ? text : `${pieces.join("")}${text.slice(from)}`;
}
/** How much of the beginning of a secret stands right before a place. */
function beginningBefore(text, end, secret) {
    if (secret.length < shortestSecretLine)
        return 0;
    const before = text.slice(Math.max(0, end - secret.length), end);
    const first = secret.slice(0, shortestSecretLine);
    for (let at = before.indexOf(first); at >= 0; at = before.indexOf(first, at + 1)) {
        if (secret.startsWith(before.slice(at)))
            return before.length - at;
    }
    return 0;
}


/***/ }),

/***/ 905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ globProblem),
/* harmony export */   Z2: () => (/* binding */ eventNames),
/* harmony export */   nJ: () => (/* binding */ matchesGlobs),
/* harmony export */   uH: () => (/* binding */ condition)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);

/** Events that a run can come from: GitHub's, and `local` for a terminal. */
const eventNames = [
    "pull_request",
    "pull_request_target",
    "pull_request_review",
    "merge_group",
    "push",
    "schedule",
    "workflow_dispatch",
    "workflow_run",
    "issue_comment",
    "local",
];
/** Why a gate is left out (`only on main`), or undefined when it runs. Paths that are not known leave nothing out. */
function condition(when, now) {
    const { events, branches, tags, paths } = when;
    if (events && !events.includes(now.event))
        return `only on ${list(events)}`;
    if (branches || tags) {
        const onBranch = branches !== undefined && now.branch !== null && matchesGlobs(branches, now.branch);
        const onTag = tags !== undefined && now.tag !== null && matchesGlobs(tags, now.tag);
        if (!onBranch && !onTag) {
            const places = [branches ? list(branches) : [], tags ? `tags ${list(tags)}` : []].flat();
            return `only on ${places.join(" or ")}`;
        }
    }
    if (paths && now.changedPaths && !now.changedPaths.some((path) => matchesGlobs(paths, path))) {
        return `only when ${list(paths)} changes`;
    }
    return undefined;
}
/**
 * GitHub's rule for a list of globs: the last one that matches decides, `!` in front takes out. A list of exclusions
 * alone takes out of everything.
 */
function matchesGlobs(globs, text) {
    let matched = globs.every((glob) => glob.startsWith("!"));
    for (const glob of globs) {
        const excluded = glob.startsWith("!");
        if (picomatch__WEBPACK_IMPORTED_MODULE_0__.isMatch(text, excluded ? glob.slice(1) : glob, globOptions))
            matched = !excluded;
    }
    return matched;
}
/** What is wrong with a glob, or undefined. */
function globProblem(glob) {
    if (glob === "" || glob === "!")
        return "must not be empty";
    try {
        picomatch__WEBPACK_IMPORTED_MODULE_0__.makeRe(glob.startsWith("!") ? glob.slice(1) : glob, { ...globOptions, strictBrackets: true });
        return undefined;
    }
    catch (error) {
        return `is no glob: ${(error instanceof Error ? error.message : String(error)).toLowerCase()}`;
    }
}
/** Paths of the repository have `/` on every platform, dot files count like any other, and names may hold line ends. */
const globOptions = { dot: true, windows: false, flags: "s" };
function list(words) {
    return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}


/***/ }),

/***/ 61579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GP: () => (/* binding */ codeScanningTarget),
  j_: () => (/* binding */ readEvent),
  Cm: () => (/* binding */ submissionTarget)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./build/src/comment-event.js

/** Reads the part of an `issue_comment` event that commands are read from. */
const user = dist/* object */.Ikc({ login: dist/* string */.YjP(), type: dist/* string */.YjP() });
const time = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* check */.z6Y((text) => !Number.isNaN(Date.parse(text)), "is no time"));
/** What the payload has to hold. */
const commentPayload = {
    action: dist/* string */.YjP(),
    issue: dist/* object */.Ikc({ number: dist/* number */.aig(), pull_request: dist/* nullish */.cl6(dist/* unknown */.L5J()) }),
    comment: dist/* object */.Ikc({
        id: dist/* number */.aig(),
        html_url: dist/* string */.YjP(),
        body: dist/* nullish */.cl6(dist/* string */.YjP()),
        user: dist/* nullish */.cl6(user),
        performed_via_github_app: dist/* nullish */.cl6(dist/* object */.Ikc({ slug: dist/* nullish */.cl6(dist/* string */.YjP()) })),
        created_at: time,
        updated_at: time,
    }),
    sender: user,
};
const payload = dist/* object */.Ikc(commentPayload);
function commentOf({ action, issue, comment, sender }, triggeringActor) {
    return {
        id: comment.id,
        url: comment.html_url,
        action,
        author: comment.user?.login ?? "ghost",
        authorType: comment.user?.type ?? "",
        ...(comment.performed_via_github_app ? { app: comment.performed_via_github_app.slug ?? "unknown" } : {}),
        body: comment.body ?? "",
        createdMs: Date.parse(comment.created_at),
        updatedMs: Date.parse(comment.updated_at),
        issue: issue.number,
        isPullRequest: issue.pull_request !== undefined && issue.pull_request !== null,
        sender: sender.login,
        triggeringActor: triggeringActor || null,
    };
}

// EXTERNAL MODULE: ./build/src/core/when.js
var when = __webpack_require__(905);
;// CONCATENATED MODULE: ./build/src/event.js



const sha = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^([0-9a-f]{40}|[0-9a-f]{64})$/, "is no full commit SHA"));
const repository = dist/* object */.Ikc({ full_name: dist/* string */.YjP() });
const pullRequest = dist/* object */.Ikc({
    number: dist/* number */.aig(),
    title: dist/* nullish */.cl6(dist/* string */.YjP()),
    body: dist/* nullish */.cl6(dist/* string */.YjP()),
    head: dist/* object */.Ikc({ sha, ref: dist/* string */.YjP(), repo: dist/* nullish */.cl6(repository) }),
    base: dist/* object */.Ikc({ sha, ref: dist/* string */.YjP(), repo: dist/* nullish */.cl6(repository) }),
});
const common = {
    action: dist/* nullish */.cl6(dist/* string */.YjP()),
    repository: dist/* nullish */.cl6(dist/* object */.Ikc({ default_branch: dist/* nullish */.cl6(dist/* string */.YjP()) })),
};
/** What each event's payload must hold; the others are read from the environment alone. */
const payloads = {
    pull: dist/* object */.Ikc({ ...common, pull_request: pullRequest }),
    push: dist/* object */.Ikc({ ...common, before: dist/* nullish */.cl6(sha), deleted: dist/* nullish */.cl6(dist/* boolean */.zMY()) }),
    mergeGroup: dist/* object */.Ikc({ ...common, merge_group: dist/* object */.Ikc({ head_sha: sha, base_sha: sha, base_ref: dist/* string */.YjP() }) }),
    comment: dist/* object */.Ikc({ ...common, ...commentPayload }),
    other: dist/* object */.Ikc(common),
};
/** Reads and checks the event; a payload that is missing or is not what GitHub sends for the event is a problem. */
async function readEvent(env, readFile) {
    const problems = [];
    const name = when/* eventNames */.Z2.find((known) => known === env.GITHUB_EVENT_NAME && known !== "local");
    if (!env.GITHUB_EVENT_NAME)
        problems.push("GITHUB_EVENT_NAME is not set: this is not a workflow run");
    else if (!name) {
        const allowed = when/* eventNames */.Z2.filter((known) => known !== "local").join(", ");
        problems.push(`event "${env.GITHUB_EVENT_NAME}" is not supported (allowed: ${allowed})`);
    }
    for (const variable of ["GITHUB_REPOSITORY", "GITHUB_SHA", "GITHUB_REF", "GITHUB_WORKSPACE", "GITHUB_EVENT_PATH"]) {
        if (!env[variable] && env.GITHUB_EVENT_NAME)
            problems.push(`${variable} is not set`);
    }
    if (problems.length > 0 || !name || name === "local")
        return { ok: false, problems };
    const payload = await readPayload(name, env.GITHUB_EVENT_PATH ?? "", readFile, env.GITHUB_TRIGGERING_ACTOR);
    return typeof payload === "string"
        ? { ok: false, problems: [payload] }
        : { ok: true, event: makeEvent(name, env, payload) };
}
/** The payload's part that counts, or a sentence why it cannot be used. */
async function readPayload(name, path, readFile, triggeringActor) {
    const text = await readFile(path);
    if (text === null)
        return `the payload of the event is missing: ${path} (GITHUB_EVENT_PATH) does not exist`;
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (error) {
        return `the payload of the event is no JSON: ${error instanceof Error ? error.message : String(error)}`;
    }
    const parsed = interpret(name, json, triggeringActor);
    if ("payload" in parsed)
        return parsed.payload;
    const { issue } = parsed;
    return `the payload of ${name} is not what GitHub sends: ${dist/* getDotPath */.BuJ(issue) ?? "the whole"}: ${issue.message}`;
}
function interpret(name, json, triggeringActor) {
    const none = { pullRequest: null, before: null, isDeletion: false, baseBranch: null, headSha: null };
    if (name === "pull_request" || name === "pull_request_target" || name === "pull_request_review") {
        const result = dist/* safeParse */.xLC(payloads.pull, json);
        if (!result.success)
            return { issue: result.issues[0] };
        const pull = pullOf(result.output.pull_request);
        return {
            payload: {
                ...none,
                ...shared(result.output),
                pullRequest: pull,
                baseBranch: pull.baseRef,
                headSha: pull.headSha,
            },
        };
    }
    if (name === "merge_group") {
        const result = dist/* safeParse */.xLC(payloads.mergeGroup, json);
        if (!result.success)
            return { issue: result.issues[0] };
        const group = result.output.merge_group;
        const baseBranch = group.base_ref.replace(/^refs\/heads\//, "");
        return {
            payload: { ...none, ...shared(result.output), before: group.base_sha, baseBranch, headSha: group.head_sha },
        };
    }
    if (name === "push") {
        const result = dist/* safeParse */.xLC(payloads.push, json);
        if (!result.success)
            return { issue: result.issues[0] };
        const { before, deleted } = result.output;
        // GitHub writes zeros for "there was no commit before".
        const known = before && !/^0+$/.test(before) ? before : null;
        return { payload: { ...none, ...shared(result.output), before: known, isDeletion: deleted === true } };
    }
    if (name === "issue_comment") {
        const result = dist/* safeParse */.xLC(payloads.comment, json);
        if (!result.success)
            return { issue: result.issues[0] };
        return { payload: { ...none, ...shared(result.output), comment: commentOf(result.output, triggeringActor) } };
    }
    const result = dist/* safeParse */.xLC(payloads.other, json);
    return result.success ? { payload: { ...none, ...shared(result.output) } } : { issue: result.issues[0] };
}
function shared(payload) {
    return { action: payload.action ?? null, defaultBranch: payload.repository?.default_branch ?? null };
}
function pullOf({ number, title, body, head, base }) {
    // The head's repository is null once a fork has been deleted.
    const isFork = !head.repo || !base.repo || head.repo.full_name !== base.repo.full_name;
    return {
        number,
        headSha: head.sha,
        headRef: head.ref,
        baseSha: base.sha,
        baseRef: base.ref,
        title: title ?? "",
        body: body ?? "",
        isFork,
    };
}
const alwaysUntrusted = ["pull_request_target", "workflow_run", "issue_comment"];
function makeEvent(name, env, payload) {
    const ref = env.GITHUB_REF ?? "";
    const sha = env.GITHUB_SHA ?? "";
    const isPull = payload.pullRequest !== null;
    return {
        name,
        ...payload,
        repository: env.GITHUB_REPOSITORY ?? "",
        sha,
        headSha: payload.headSha ?? sha,
        ref,
        branch: !isPull && ref.startsWith("refs/heads/") ? ref.slice("refs/heads/".length) : null,
        tag: !isPull && ref.startsWith("refs/tags/") ? ref.slice("refs/tags/".length) : null,
        isUntrusted: alwaysUntrusted.includes(name) || payload.pullRequest?.isFork === true,
        actor: env.GITHUB_ACTOR || null,
        runId: env.GITHUB_RUN_ID || null,
        runNumber: count(env.GITHUB_RUN_NUMBER),
        runAttempt: count(env.GITHUB_RUN_ATTEMPT),
        serverUrl: env.GITHUB_SERVER_URL || "https://github.com",
        apiUrl: env.GITHUB_API_URL || "https://api.github.com",
        workspace: env.GITHUB_WORKSPACE ?? "",
    };
}
function count(text) {
    return text && /^\d+$/.test(text) ? Number(text) : null;
}
/**
 * What the alerts of a run belong to: a push's own ref and commit, and of a pull request its head, since findings are told
 * in the head's lines. (CodeQL's upload takes the merge commit; GitHub takes both.) Runs that others can cause upload
 * nothing: a fork's token may not, and what a privileged run found must not close or open alerts of the base.
 */
function codeScanningTarget(event) {
    const { name, pullRequest, isUntrusted, sha, headSha, ref } = event;
    if (pullRequest?.isFork)
        return { skipped: "the pull request is from a fork, whose token may not write" };
    if (isUntrusted)
        return { skipped: `${name} can be caused by anybody` };
    if (pullRequest)
        return { commitSha: headSha, ref: `refs/pull/${pullRequest.number}/head` };
    return { commitSha: sha, ref };
}
/**
 * What a dependency snapshot of a run belongs to: a branch, or the head of a pull request, by which a dependency review
 * knows its changes. The correlator has to be the same in every run of the same job.
 */
function submissionTarget(event, env) {
    const target = codeScanningTarget(event);
    if ("skipped" in target)
        return target;
    if (event.tag !== null)
        return { skipped: "a tag has no dependency graph of its own" };
    if (event.name === "merge_group")
        return { skipped: "a merge queue's branch is gone as soon as it is merged" };
    return {
        ...target,
        correlator: `${env.GITHUB_WORKFLOW || "workflow"}/${env.GITHUB_JOB || "job"}`,
        detector: {
            name: "gatehouse",
            version: env.GITHUB_ACTION_REF || "0",
            url: `${event.serverUrl}/${env.GITHUB_ACTION_REPOSITORY || event.repository}`,
        },
    };
}


/***/ }),

/***/ 8796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L6: () => (/* binding */ defaultSettings),
/* harmony export */   O9: () => (/* binding */ readActionSettings)
/* harmony export */ });
/* unused harmony export inputNames */
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37096);
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34438);
/* harmony import */ var _config_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45326);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61579);




/** Values of the inputs that nobody set. */
const defaultSettings = {
    mode: "run",
    configPath: _config_config_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultConfigPath */ .jE,
    gates: [],
    checkName: "Gatehouse",
    checks: "auto",
    comment: "auto",
    annotations: "auto",
    set: [],
};
/** Inputs of action.yml. */
const inputNames = [
    "config",
    "gates",
    "mode",
    "shard",
    "environment",
    "github-token",
    "check-name",
    "checks",
    "comment",
    "annotations",
    "fail-fast",
    "concurrency",
    "cache",
    "working-directory",
    "set",
];
/**
 * Settings of an action's run from its environment. An input that is empty counts as one that was not given, as an
 * expression without a value gives the empty string. All problems are named at once, each as a sentence.
 */
async function readActionSettings(env, readFile) {
    const inputs = new Inputs(env);
    const settings = {
        mode: inputs.mode(),
        configPath: inputs.folder("config") ?? defaultSettings.configPath,
        gates: [...new Set(inputs.list("gates", ","))],
        environment: inputs.text("environment"),
        token: inputs.text("github-token") ?? null,
        checkName: inputs.checkName() ?? defaultSettings.checkName,
        checks: inputs.word("checks", ["auto", "always", "never"]) ?? defaultSettings.checks,
        comment: inputs.word("comment", ["auto", "always", "on-failure", "never"]) ?? defaultSettings.comment,
        annotations: inputs.word("annotations", ["auto", "never"]) ?? defaultSettings.annotations,
        failFast: inputs.failFast(),
        concurrency: inputs.concurrency(),
        cache: inputs.cache(),
        workingDirectory: inputs.folder("working-directory"),
        set: inputs.list("set", "\n"),
    };
    inputs.notYet("shard");
    inputs.unknown();
    const event = await (0,_event_js__WEBPACK_IMPORTED_MODULE_3__/* .readEvent */ .j_)(env, readFile);
    const problems = [...inputs.problems, ...(event.ok ? [] : event.problems)];
    const all = { ...settings, event: event.ok ? event.event : null };
    return problems.length > 0 ? { ok: false, problems, settings: all } : { ok: true, settings: all };
}
/** The inputs as the runner hands them over: `INPUT_` and the name in capitals, spaces as `_`, hyphens kept. */
class Inputs {
    env;
    problems = [];
    constructor(env) {
        this.env = env;
    }
    text(name) {
        return this.env[variable(name)]?.trim() || undefined;
    }
    list(name, separator) {
        const parts = (this.text(name) ?? "").split(separator).map((part) => part.trim());
        return parts.filter((part) => part !== "");
    }
    word(name, words) {
        const text = this.text(name);
        const found = words.find((word) => word === text);
        if (text === undefined || found !== undefined)
            return found;
        const meant = (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(text, words);
        this.complain(name, `must be one of ${words.join(", ")}, not "${text}"${meant ? ` (did you mean "${meant}"?)` : ""}`);
        return undefined;
    }
    mode() {
        const mode = this.word("mode", ["run", "plan", "leg", "report"]);
        if (mode !== undefined && mode !== "run")
            this.complain("mode", `"${mode}" is not supported yet`);
        return "run";
    }
    failFast() {
        const word = this.word("fail-fast", ["true", "kill", "false"]);
        return word && _config_config_js__WEBPACK_IMPORTED_MODULE_0__/* .failFastModes */ .JS[word];
    }
    cache() {
        const word = this.word("cache", ["true", "false"]);
        return word === undefined ? undefined : word === "true";
    }
    concurrency() {
        const text = this.text("concurrency");
        if (text === undefined)
            return undefined;
        const count = Number(text);
        if (/^\d+$/.test(text) && count >= 1 && count <= 256)
            return count;
        this.complain("concurrency", `must be a whole number from 1 to 256, not "${text}"`);
        return undefined;
    }
    /** Check runs are told apart by their names, which end with the gate's after a slash. */
    checkName() {
        const name = this.text("check-name");
        if (name === undefined || (name.length <= 100 && !/[\r\n]/.test(name)))
            return name;
        this.complain("check-name", "must be one line of at most 100 characters");
        return undefined;
    }
    folder(name) {
        const path = this.text(name);
        if (path === undefined || (0,_config_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .staysInside */ .No)(path))
            return path;
        this.complain(name, `must be a path inside the repository, relative to its root, not "${path}"`);
        return undefined;
    }
    notYet(name) {
        if (this.text(name) !== undefined)
            this.complain(name, "is not supported yet");
    }
    /**
     * The runner hands over whatever stands under `with`, so an input that we do not know was meant for us. Inside a
     * composite action it may be its parent's, and only what looks like a slip is named.
     */
    unknown() {
        const known = new Set(inputNames.map(variable));
        const isComposite = Boolean(this.env.GITHUB_ACTION_PATH);
        for (const key of Object.keys(this.env).sort()) {
            if (!key.startsWith("INPUT_") || known.has(key))
                continue;
            const name = key.slice("INPUT_".length).toLowerCase();
            if (isComposite && (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, inputNames) === undefined)
                continue;
            this.problems.push(`input "${name}": unknown${(0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .hint */ .a)(name, inputNames)}`);
        }
    }
    complain(name, message) {
        this.problems.push(`input "${name}": ${message}`);
    }
}
function variable(name) {
    return `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
}


/***/ })

};
