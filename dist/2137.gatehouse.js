export const id = 2137;
export const ids = [2137];
export const modules = {

/***/ 36820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jw: () => (/* binding */ landed),
/* harmony export */   b7: () => (/* binding */ imageSteps),
/* harmony export */   rd: () => (/* binding */ buildImages)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_artifact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36355);
/* harmony import */ var _core_image_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4848);
/* harmony import */ var _core_when_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(905);
/* harmony import */ var _byte_size_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25208);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37096);
/* harmony import */ var _defined_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(96393);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99154);
/* harmony import */ var _signing_schema_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9783);









/** The images of a gate's valid config. Paths are relative to `folder`, the config's working directory. */
function buildImages(inputs, folder, lineOf) {
    return inputs.map((input, index) => {
        const line = lineOf(index);
        const sign = (0,_signing_schema_js__WEBPACK_IMPORTED_MODULE_7__/* .buildSigning */ .KR)(input.sign);
        return {
            spec: buildSpec(input, folder),
            rules: input.tags === undefined ? _core_image_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultTagRules */ .Dj : (0,_defined_js__WEBPACK_IMPORTED_MODULE_8__/* .listOf */ .c3)(input.tags),
            push: typeof input.push === "object" ? buildPush(input.push) : (input.push ?? false),
            ...(input.sbom === undefined ? {} : { sbom: input.sbom }),
            ...(sign === undefined ? {} : { sign }),
            attest: input.attest ?? false,
            timeoutMs: (input.timeout === undefined ? null : (0,_duration_js__WEBPACK_IMPORTED_MODULE_6__/* .parseDuration */ .E9)(input.timeout)) ?? _config_js__WEBPACK_IMPORTED_MODULE_5__/* .defaultTimeoutMs */ .xO,
            ...(line === undefined ? {} : { line }),
        };
    });
}
function buildSpec(input, folder) {
    const within = (path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, path.replaceAll("\\", "/"))).replace(/(.)\/$/, "$1");
    const maxBytes = input["max-size"] === undefined ? null : (0,_byte_size_js__WEBPACK_IMPORTED_MODULE_4__/* .bytesOf */ .$)(input["max-size"]);
    return {
        name: input.name,
        context: within(input.context ?? "."),
        ...(input.dockerfile === undefined ? {} : { dockerfile: within(input.dockerfile) }),
        ...(input.target === undefined ? {} : { target: input.target }),
        platforms: input.platforms === undefined ? [] : [...new Set((0,_defined_js__WEBPACK_IMPORTED_MODULE_8__/* .listOf */ .c3)(input.platforms))],
        args: texts(input.args),
        secrets: Object.fromEntries(Object.entries(input.secrets ?? {}).map(([id, secret]) => [
            id,
            typeof secret === "string" ? secret : { file: within(secret.file) },
        ])),
        labels: texts(input.labels),
        ...(input.cache === undefined ? {} : { cache: buildCache(input.cache, input.name, folder) }),
        provenance: input.provenance ?? false,
        ...(maxBytes === null ? {} : { maxBytes }),
    };
}
/** Folder of the repository for caches of type `local`; one each, as an export replaces what is there. */
const localCaches = ".gatehouse/cache/images";
function buildCache(input, name, folder) {
    const { type, ref, path, mode } = typeof input === "string" ? { type: input } : input;
    if (type === "none")
        return null;
    const own = `${localCaches}/${name.replace(/[^a-z0-9._-]+/gi, "-")}`;
    return {
        type,
        ...(type === "registry" ? { ref: ref ?? `${name}:buildcache` } : {}),
        ...(type === "local" ? { path: path === undefined ? own : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, path)) } : {}),
        mode: mode ?? "max",
    };
}
function buildPush({ events, branches, tags }) {
    return {
        ...(events === undefined ? {} : { events: (0,_defined_js__WEBPACK_IMPORTED_MODULE_8__/* .listOf */ .c3)(events) }),
        ...(branches === undefined ? {} : { branches: (0,_defined_js__WEBPACK_IMPORTED_MODULE_8__/* .listOf */ .c3)(branches) }),
        ...(tags === undefined ? {} : { tags: (0,_defined_js__WEBPACK_IMPORTED_MODULE_8__/* .listOf */ .c3)(tags) }),
    };
}
/** The builds of a gate's images, the pushes of those that are pushed in this run, and what vouches for them. */
function imageSteps(images, now) {
    const shorts = images.map(({ spec }) => (0,_core_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .shortImageName */ .t)(spec.name));
    const isAlone = (short) => shorts.filter((other) => other === short).length === 1;
    const planned = images.map((image) => {
        const short = (0,_core_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .shortImageName */ .t)(image.spec.name);
        return plannedImage(image, isAlone(short) ? short : image.spec.name, now);
    });
    return {
        builds: planned.map(({ build }) => build),
        pushes: planned.flatMap(({ push }) => push ?? []),
        vouching: planned.flatMap(({ vouching }) => vouching),
    };
}
function plannedImage({ spec, rules, push: wanted, sbom, sign, attest, timeoutMs, line }, word, now) {
    const { tags, version, notes } = (0,_core_image_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .imageTags */ .rK)(rules, now);
    const common = {
        env: {},
        workingDirectory: ".",
        timeoutMs,
        reports: [],
        ...(line === undefined ? {} : { line }),
    };
    const unpushed = wanted === false ? undefined : notPushed(wanted, rules, now);
    const build = {
        type: "image",
        name: `image ${word}`,
        image: spec,
        tags,
        ...(version === undefined ? {} : { version }),
        origin: { commit: now.commit, source: now.source },
        notes,
        ...(unpushed === undefined ? {} : { unpushed }),
        mayWriteCache: !now.isUntrusted,
        ...common,
    };
    const vouched = {
        word,
        image: spec.name,
        timeoutMs,
        ...(sbom ? { sbom } : {}),
        ...(line === undefined ? {} : { line }),
    };
    // Only what a registry holds has a digest that can be signed; what is in an image can be listed here as well.
    if (wanted === false || unpushed !== undefined) {
        return { build, vouching: (0,_signing_schema_js__WEBPACK_IMPORTED_MODULE_7__/* .vouchingSteps */ .VY)({ ...vouched, attest: false }) };
    }
    const push = { type: "push", name: `push ${word}`, of: build, ...common };
    return { build, push, vouching: (0,_signing_schema_js__WEBPACK_IMPORTED_MODULE_7__/* .vouchingSteps */ .VY)({ ...vouched, attest, ...(sign ? { sign } : {}) }) };
}
/** Events on which `push: true` pushes: all whose code has landed in the repository. */
const landed = ["push", "schedule", "workflow_dispatch"];
/** Why an image is not pushed in this run, or undefined where it is. */
function notPushed(wanted, rules, now) {
    const { event, branch, tag, isUntrusted } = now;
    if (isUntrusted)
        return "anybody can cause this event";
    const when = wanted === true ? {} : wanted;
    if (event === "local" && !when.events?.includes("local"))
        return 'not from a terminal, unless "events" hold local';
    const left = (0,_core_when_js__WEBPACK_IMPORTED_MODULE_3__/* .condition */ .uH)(when, { event, branch, tag, changedPaths: null });
    if (left !== undefined)
        return left;
    if (when.events || landed.includes(event) || (event === "pull_request" && rules.includes("pr")))
        return undefined;
    if (event !== "pull_request")
        return `not on ${event}, unless "events" hold it`;
    return 'not of a pull request, unless "tags" hold pr or "events" hold pull_request';
}
function texts(map) {
    return Object.fromEntries(Object.entries(map ?? {}).map(([name, value]) => [name, String(value)]));
}


/***/ }),

/***/ 81922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ formatProblems),
/* harmony export */   dS: () => (/* binding */ sortProblems)
/* harmony export */ });
/* unused harmony export formatProblem */
/** `.github/gatehouse.yml:12:5: unknown key "step" (did you mean "steps"?)`; without a place, the message alone. */
function formatProblem(problem) {
    if (problem.line === undefined)
        return problem.message;
    return `${problem.path}:${problem.line}:${problem.column ?? 1}: ${problem.message}`;
}
/** All problems, a line each, and how many they are. */
function formatProblems(problems) {
    const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
    return [...problems.map(formatProblem), `${count}. Nothing was run.`].join("\n");
}
/** In the order of the file, those without a place last, each once. */
function sortProblems(problems) {
    const unique = new Map(problems.map((problem) => [formatProblem(problem), problem]));
    const line = (problem) => problem.line ?? Number.MAX_SAFE_INTEGER;
    return [...unique.values()].sort((a, b) => line(a) - line(b) || (a.column ?? 0) - (b.column ?? 0));
}


/***/ }),

/***/ 88457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ firstWords),
/* harmony export */   u: () => (/* binding */ uniqueNames)
/* harmony export */ });
/** `pytest tests/unit` of `pytest tests/unit -x --junitxml=…`: at most three words, up to the first option. */
function firstWords(command) {
    const line = command.split("\n").find((text) => text.trim() !== "" && !text.trim().startsWith("#")) ?? command;
    const words = line.trim().split(/\s+/);
    const option = words.findIndex((part, index) => index > 0 && /^[-&|;><]/.test(part));
    const kept = words.slice(0, option < 0 ? 3 : Math.min(option, 3)).join(" ");
    return kept.length > 40 ? `${[...kept].slice(0, 39).join("")}…` : kept;
}
/** A step is named by its name within its gate, so the second of two, and one with a name that is kept, gets a number. */
function uniqueNames(steps, kept = []) {
    const taken = new Set(kept);
    return steps.map((step) => {
        let name = step.name;
        for (let count = 2; taken.has(name); count++)
            name = `${step.name} ${count}`;
        taken.add(name);
        return { ...step, name };
    });
}


/***/ }),

/***/ 85868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FR: () => (/* binding */ parseDiff),
/* harmony export */   bw: () => (/* binding */ patchCoverage),
/* harmony export */   d7: () => (/* binding */ lineMap)
/* harmony export */ });
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23323);

/**
 * Reads `git diff -U0 -M`. Own code because parse-diff 0.12 leaves git's quoted paths as they are (`\303\274.txt`), so that
 * a quoted name cannot be told from a plain one, and keeps the text of every line.
 */
function parseDiff(text) {
    const files = new Map();
    let open = null;
    /** Lines of the open hunk that are still to come: they may look like headers. */
    let left = 0;
    const close = () => {
        const file = open ? toFile(open) : null;
        if (file)
            files.set(file.path, file);
    };
    for (const line of lines(text)) {
        if (left > 0 && /^[-+ ]/.test(line)) {
            left--;
            continue;
        }
        if (line.startsWith("diff --git ")) {
            close();
            open = { ...headerPaths(line.slice(11)), status: "modified", hunks: [] };
        }
        else if (open) {
            left = headerLine(open, line);
        }
    }
    close();
    return files;
}
/** Takes one line of a file's header; gives the number of lines of the hunk that it opens. */
function headerLine(file, line) {
    const hunk = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (hunk) {
        const old = { start: Number(hunk[1]), count: Number(hunk[2] ?? 1) };
        const now = { start: Number(hunk[3]), count: Number(hunk[4] ?? 1) };
        file.hunks.push({ old, new: now });
        return old.count + now.count;
    }
    if (line.startsWith("new file mode"))
        file.status = "added";
    else if (line.startsWith("deleted file mode"))
        file.status = "deleted";
    else if (line.startsWith("rename from "))
        file.oldPath = unquote(line.slice(12));
    else if (line.startsWith("rename to ")) {
        file.path = unquote(line.slice(10));
        file.status = "renamed";
    }
    else if (line.startsWith("copy to ")) {
        file.path = unquote(line.slice(8));
        file.status = "added";
    }
    else if (line.startsWith("--- "))
        file.oldPath = sidePath(line.slice(4)) ?? file.oldPath;
    else if (line.startsWith("+++ "))
        file.path = sidePath(line.slice(4)) ?? file.path;
    return 0;
}
function toFile({ oldPath, path, status, hunks }) {
    const now = status === "deleted" ? oldPath : path;
    if (now === null)
        return null;
    return { status, path: now, oldPath: status === "added" ? now : (oldPath ?? now), hunks };
}
/** `a/x b/x`: both sides are the same path, unless renamed, and then later lines say so. */
function headerPaths(text) {
    const quoted = /^("(?:[^"\\]|\\.)*") ("(?:[^"\\]|\\.)*")$/.exec(text);
    if (quoted)
        return { oldPath: sidePath(quoted[1] ?? ""), path: sidePath(quoted[2] ?? "") };
    const half = (text.length - 1) / 2;
    const [old, now] = [text.slice(0, half), text.slice(half + 1)];
    return old.slice(2) === now.slice(2)
        ? { oldPath: sidePath(old), path: sidePath(now) }
        : { oldPath: null, path: null };
}
/** Path of one side without its `a/` or `b/`; null for /dev/null. git ends a path with blanks in it by a tab. */
function sidePath(text) {
    const path = unquote(text.replace(/\t$/, ""));
    return path === "/dev/null" ? null : path.replace(/^[^/]\//, "");
}
const escapes = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, "\\": 92 };
/** Git's C-style quotes: escaped characters, and the bytes of UTF-8 as octal numbers. */
function unquote(text) {
    if (!text.startsWith('"') || !text.endsWith('"') || text.length < 2)
        return text;
    const bytes = [];
    for (const part of text.slice(1, -1).matchAll(/\\([0-7]{3})|\\(.)|([^\\]+)/gsu)) {
        if (part[1] !== undefined)
            bytes.push(Number.parseInt(part[1], 8));
        else if (part[2] !== undefined)
            bytes.push(escapes[part[2]] ?? part[2].charCodeAt(0));
        else
            bytes.push(...new TextEncoder().encode(part[3]));
    }
    return new TextDecoder().decode(Uint8Array.from(bytes));
}
function* lines(text) {
    let start = 0;
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", start)) {
        yield text.slice(start, end);
        start = end + 1;
    }
    if (start < text.length)
        yield text.slice(start);
}
/**
 * Coverage of the executable lines that a change adds or edits; files that the coverage does not name count nothing,
 * those of which it has totals only are listed.
 */
function patchCoverage(coverage, diff) {
    const files = [];
    const unknown = [];
    for (const file of coverage.files) {
        const change = diff.get(file.path);
        if (!change || change.status === "deleted")
            continue;
        const spans = change.hunks.map((hunk) => hunk.new).filter((span) => span.count > 0);
        if (file.totalsOnly && spans.length > 0 && (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .fileCount */ .wq)(file).total > 0)
            unknown.push(file.path);
        const changed = linesWithin(file.lines, spans);
        if (changed.length === 0)
            continue;
        const uncovered = changed.filter(([, hits]) => hits === 0).map(([line]) => line);
        files.push({ path: file.path, covered: changed.length - uncovered.length, total: changed.length, uncovered });
    }
    const sum = (key) => files.reduce((all, file) => all + file[key], 0);
    return { covered: sum("covered"), total: sum("total"), files, ...(unknown.length > 0 ? { unknown } : {}) };
}
/** Both lists ascend, so one walk is enough. */
function linesWithin(lines, spans) {
    let at = 0;
    return lines.filter(([line]) => {
        for (let span = spans[at]; span && line >= span.start + span.count; span = spans[at])
            at++;
        const span = spans[at];
        return span !== undefined && line >= span.start;
    });
}
/** Maps lines of the diff's old side (the merge commit that was checked out) to its new side (the head that checks go to). */
function lineMap(diff) {
    const byOldPath = new Map();
    for (const file of diff.values())
        if (file.status !== "added")
            byOldPath.set(file.oldPath, file);
    return (path, line) => {
        const file = byOldPath.get(path);
        if (!file)
            return { path, line };
        if (file.status === "deleted")
            return null;
        let shift = 0;
        for (const hunk of file.hunks) {
            // An insertion stands after the line that its empty old side names.
            const first = hunk.old.count === 0 ? hunk.old.start + 1 : hunk.old.start;
            if (line < first)
                break;
            if (line < first + hunk.old.count)
                return null;
            shift += hunk.new.count - hunk.old.count;
        }
        return { path: file.path, line: line + shift };
    };
}


/***/ }),

/***/ 97465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fc: () => (/* binding */ dependents),
/* harmony export */   N2: () => (/* binding */ orderGates),
/* harmony export */   QI: () => (/* binding */ showCycle),
/* harmony export */   Y: () => (/* binding */ withNeeds),
/* harmony export */   vC: () => (/* binding */ criticalPath)
/* harmony export */ });
/** The graph of gates: plain functions over names and needs. That every need exists is config's business. */
/**
 * Gates in an order in which they can run: among those that are free, the one that was written first. Needs that are
 * no gate of the list are left out of account.
 */
function orderGates(gates) {
    const names = new Set(gates.map((gate) => gate.name));
    const done = new Set();
    const waiting = [...gates];
    while (waiting.length > 0) {
        const next = waiting.findIndex((gate) => gate.needs.every((need) => done.has(need) || !names.has(need)));
        const [gate] = next < 0 ? [] : waiting.splice(next, 1);
        if (!gate)
            return { cycle: findCycle(waiting) };
        done.add(gate.name);
    }
    return { order: [...done] };
}
/** `a → b → a`, as people read a cycle. */
function showCycle(cycle) {
    return cycle.join(" → ");
}
/** Names of the gates that need the given one, directly or through others, in the order of the list. */
function dependents(gates, name) {
    const found = new Set([name]);
    let before = 0;
    while (found.size > before) {
        before = found.size;
        for (const gate of gates) {
            if (gate.needs.some((need) => found.has(need)))
                found.add(gate.name);
        }
    }
    return gates.map((gate) => gate.name).filter((other) => other !== name && found.has(other));
}
/** Names of the gates that are needed by these names, directly or through others, and the names themselves. */
function withNeeds(gates, names) {
    const found = new Set(names);
    // What is added while the set is gone through is gone through too.
    for (const name of found)
        for (const need of gates.get(name)?.needs ?? [])
            found.add(need);
    return found;
}
/** The chain of needs that takes longest: what a run's wall time cannot go below. Empty for no gates or a cycle. */
function criticalPath(gates) {
    const ordered = orderGates(gates);
    if ("cycle" in ordered)
        return { names: [], durationMs: 0 };
    const byName = new Map(gates.map((gate) => [gate.name, gate]));
    const paths = new Map();
    for (const name of ordered.order) {
        const gate = byName.get(name);
        if (!gate)
            continue;
        const before = longest(gate.needs.flatMap((need) => paths.get(need) ?? []));
        paths.set(name, { names: [...before.names, name], durationMs: before.durationMs + gate.durationMs });
    }
    return longest([...paths.values()]);
}
function longest(paths) {
    return paths.reduce((best, path) => (best.names.length === 0 || path.durationMs > best.durationMs ? path : best), {
        names: [],
        durationMs: 0,
    });
}
/** Every gate that is left waits for another that is left, so that following the needs must come round. */
function findCycle(waiting) {
    const left = new Map(waiting.map((gate) => [gate.name, gate]));
    const trail = [];
    let name = waiting[0]?.name;
    while (name !== undefined && !trail.includes(name)) {
        trail.push(name);
        name = left.get(name)?.needs.find((need) => left.has(need));
    }
    return name === undefined ? trail : [...trail.slice(trail.indexOf(name)), name];
}


/***/ }),

/***/ 18732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ exitCode),
/* harmony export */   KW: () => (/* binding */ cancelled),
/* harmony export */   Ni: () => (/* binding */ inconclusive),
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   bF: () => (/* binding */ passed),
/* harmony export */   gf: () => (/* binding */ isGreen),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   hT: () => (/* binding */ skipped),
/* harmony export */   mw: () => (/* binding */ broken)
/* harmony export */ });
/* unused harmony exports outcomes, reasons */
/** Verdicts (docs/verdicts.md): what was decided, a reason from a closed set, and a sentence. */
/** Outcomes from worst to best; the pipeline's outcome is the first that any of its gates has. */
const outcomes = ["failed", "broken", "inconclusive", "cancelled", "passed", "skipped"];
/** The closed set of reason codes, by the outcome that they explain. Later gates add theirs here. */
const reasons = {
    failed: [
        "tests-failed",
        "findings",
        "coverage",
        "metrics",
        "exit-code",
        "not-reproducible",
        "deploy",
        "smoke",
        "canary",
        "release",
    ],
    broken: [
        "tool-missing",
        "tool-error",
        "timeout",
        "killed",
        "report-missing",
        "report-stale",
        "report-unreadable",
        "config",
        "untrusted-event",
        "absent",
        "registry",
        "service",
        "ledger",
        "github",
    ],
    inconclusive: ["no-base", "too-few-samples", "no-data", "window", "approval", "busy"],
    cancelled: ["interrupted", "fail-fast"],
    passed: [],
    skipped: ["condition", "needs", "fail-fast"],
};
function passed(message) {
    return { outcome: "passed", reason: null, message };
}
function failed(reason, message) {
    return { outcome: "failed", reason, message };
}
function broken(reason, message) {
    return { outcome: "broken", reason, message };
}
function inconclusive(reason, message) {
    return { outcome: "inconclusive", reason, message };
}
function cancelled(reason, message) {
    return { outcome: "cancelled", reason, message };
}
function skipped(reason, message) {
    return { outcome: "skipped", reason, message };
}
/** Only a passed gate, or one that the plan itself left out, lets dependents and deployments go on. */
function isGreen(verdict) {
    return verdict.outcome === "passed" || (verdict.outcome === "skipped" && verdict.reason === "condition");
}
/** The worst verdict of several by the order of `outcomes`; the first one wins among equals. */
function worst(verdicts) {
    return verdicts.reduce((bad, next) => (bad === undefined || outcomes.indexOf(next.outcome) < outcomes.indexOf(bad.outcome) ? next : bad), undefined);
}
/** Exit code of a terminal run, for the pipeline's outcome; usage and config errors are 2 (see cli.ts). */
function exitCode(verdict) {
    switch (verdict.outcome) {
        case "passed":
        case "skipped":
            return 0;
        case "failed":
            return 1;
        case "broken":
            return verdict.reason === "config" ? 2 : 3;
        case "inconclusive":
            return 3;
        case "cancelled":
            return 130;
    }
}


/***/ }),

/***/ 89504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NZ: () => (/* binding */ unsettled),
/* harmony export */   mg: () => (/* binding */ servingBefore),
/* harmony export */   x6: () => (/* binding */ beatMs)
/* harmony export */ });
/** How often an owner says that it is alive, where nothing speaks against it. */
const beatMs = 30_000;
/** The newest of some rollouts, if it leaves open what serves: it is under way, held as it is, or stuck. */
function unsettled(entries) {
    const last = entries.find(({ state: { phase } }) => phase !== "claimed" && phase !== "rolled-back");
    return last && last.state.phase !== "healthy" ? last : null;
}
/** The newest of some rollouts that is healthy: what an environment goes back to. */
function servingBefore(entries) {
    return entries.find(({ state }) => state.phase === "healthy") ?? null;
}


/***/ }),

/***/ 89010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Om: () => (/* binding */ setWindowsAside),
/* harmony export */   fJ: () => (/* binding */ standingOverride)
/* harmony export */ });
/* unused harmony export overrideTask */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77934);
/* harmony import */ var _core_chatops_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88963);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87422);




/**
 * Windows and freezes that somebody has set aside for a time, written down where rollouts are: as a deployment with a task
 * of its own, which is none of a release.
 */
const overrideTask = "gatehouse:window";
/** What it carries. Its time runs from when it was asked for, and never from later than GitHub says that it was made. */
const payloadSchema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    gatehouseWindow: valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
    by: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    fromMs: valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    forMs: valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .minValue */ .Wwf(1), valibot__WEBPACK_IMPORTED_MODULE_3__/* .maxValue */ .cGV(_core_chatops_js__WEBPACK_IMPORTED_MODULE_1__/* .longestOverrideMs */ .Z8)),
    reason: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    url: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
});
/** The newest of an environment that still holds; null if there is none. `isOwn` tells whether we have made a deployment. */
async function standingOverride(listed, nowMs, isOwn) {
    for (const deployment of listed.filter(({ task }) => task === overrideTask)) {
        const read = valibot__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xLC(payloadSchema, deployment.payload);
        if (!read.success || !(await isOwn(deployment)))
            continue;
        const { by, reason, url } = read.output;
        const untilMs = untilOf(deployment, read.output);
        if (nowMs < untilMs)
            return { by, untilMs, reason, url };
    }
    return null;
}
function untilOf({ createdMs }, { fromMs, forMs }) {
    return Math.min(createdMs, fromMs) + forMs;
}
/** Writes it down. It never counts as something that is deployed: GitHub shows it as inactive. */
async function setWindowsAside(wish, deployments) {
    const { environment, commit, by, fromMs, forMs, reason, url } = wish;
    const made = await deployments.create({
        sha: commit,
        environment,
        description: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(`windows overridden by ${by}: ${reason}`, 140),
        payload: { gatehouseWindow: 1, claim: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(), by, fromMs, forMs, reason, url },
        isProduction: environment === "production",
        task: overrideTask,
    });
    const override = { by, untilMs: untilOf(made, wish), reason, url };
    const status = { state: "inactive", description: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(`windows overridden by ${by}: ${reason}`, 140) };
    try {
        await deployments.addStatus(made.id, { ...status, logUrl: url });
    }
    catch (error) {
        // It holds from when it was made: who hears of trouble alone would take the windows for closed.
        const words = error instanceof Error ? error.message : String(error);
        throw new Error(`${(0,_core_chatops_js__WEBPACK_IMPORTED_MODULE_1__/* .overrideWords */ .mF)(override)}; but deployment ${made.id} of it could not be ended: ${words}`);
    }
    return override;
}


/***/ }),

/***/ 58062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ leaseMs),
  _: () => (/* binding */ ledgerOnGitHub)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/src/core/rollout.js
var rollout = __webpack_require__(5888);
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(87422);
// EXTERNAL MODULE: ./build/src/ports.js + 2 modules
var ports = __webpack_require__(93576);
// EXTERNAL MODULE: ./build/src/deploy/ledger.js
var ledger = __webpack_require__(89504);
;// CONCATENATED MODULE: ./build/src/deploy/state-text.js


/** A rollout's state as GitHub keeps it: the state of a deployment, and all of it in words. */
/** GitHub's limit of a status' description. */
const longestDescription = 140;
/** What GitHub calls it. */
function stateOf({ phase }) {
    switch (phase) {
        case "claimed":
            return "queued";
        case "healthy":
            return "success";
        case "rolled-back":
        case "held":
            return "failure";
        case "stuck":
            return "error";
        default:
            return "in_progress";
    }
}
/** `canary · 25 % · step 2 · why`: for people, and for whoever has to go on from it. */
function stateText({ phase, weight, step, reason, migrated }) {
    const parts = [
        ...[phase, `${weight} %`],
        ...(step === undefined ? [] : [`step ${step}`]),
        ...(migrated ? ["migrated"] : []),
        ...(reason ? [reason] : []),
    ];
    return (0,core_text/* cut */.Jj)(parts.join(" · "), longestDescription);
}
/** The state that a text of `stateText` stands for; null for any other text. */
function readState(text) {
    const [, word, weight, step, migrated, reason] = /^([a-z-]+) · (\d+) %(?: · step (\d+))?(?: · (migrated)(?= · |$))?(?: · (.+))?$/s.exec(text) ?? [];
    const phase = rollout/* rolloutPhases */.SL.find((known) => known === word);
    if (!phase)
        return null;
    return {
        phase,
        weight: Number(weight),
        ...(step === undefined ? {} : { step: Number(step) }),
        ...(reason === undefined ? {} : { reason }),
        ...(migrated === undefined ? {} : { migrated: true }),
    };
}

// EXTERNAL MODULE: ./build/src/deploy/window-override.js
var window_override = __webpack_require__(89010);
;// CONCATENATED MODULE: ./build/src/deploy/github-ledger.js








/** How many deployments of ours are looked into for a healthy one: each costs a request. */
const deepest = 30;
/** How many the port lists at most, other people's among them. */
const mostListed = 100;
/**
 * GitHub takes so many statuses of a deployment as it likes, about 100, and no more: one of an hour has to have some left to
 * tell its end by. Each beat so comes after an eighth of the time that is over: 46 in six hours, 72 in five days.
 */
const beatShare = 1 / 8;
/** How many beats an owner who lives may miss by a bad minute, and after how many of silence there is none. */
const mostMissed = 2;
const silence = 3;
/** What a deployment of ours carries. */
const payloadSchema = dist/* object */.Ikc({
    gatehouse: dist/* literal */.euz(1),
    version: dist/* string */.YjP(),
    images: dist/* array */.YOg(dist/* object */.Ikc({ name: dist/* string */.YjP(), digest: dist/* string */.YjP() })),
    oneWay: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({ statement: dist/* string */.YjP(), where: dist/* string */.YjP() }))),
    owner: dist/* object */.Ikc({ id: dist/* string */.YjP(), words: dist/* string */.YjP(), by: dist/* optional */.lqM(dist/* string */.YjP()) }),
    url: dist/* optional */.lqM(dist/* string */.YjP()),
});
/**
 * GitHub's deployments and their statuses: the whole state stands in them, so that any later run finds it. Deployments that
 * are not ours are left alone.
 */
class GitHubLedger {
    world;
    /** GitHub does not say how far its lists lag behind: our own guess. */
    settleMs = 2_000;
    urls = new Map();
    viewer;
    /** What stands before the entries of an environment. */
    beyond = new Map();
    constructor(world) {
        this.world = world;
    }
    /** As far back as the newest that is healthy: before that, nothing is open any more. */
    async entries(environment) {
        const found = [];
        const own = (await this.world.deployments.list(environment)).filter(isOurs);
        for (const [index, deployment] of own.slice(0, deepest).entries()) {
            const entry = await this.read(environment, deployment);
            if (entry)
                found.push(entry);
            this.beyond.set(environment, own.slice(index + 1));
            if (entry?.state.phase === "healthy")
                break;
        }
        return found;
    }
    async isWhole(environment) {
        const { deployments } = this.world;
        const listed = await deployments.list(environment);
        const own = listed.filter(isOurs);
        if (listed.length >= mostListed || own.length > deepest)
            return false;
        for (const deployment of own) {
            const [last] = await deployments.statuses(deployment.id);
            // It was healthy once, whoever has taken its place since.
            if (last?.state === "inactive")
                return false;
            // It may be what serves, and `entries` does not take a person's word for it.
            if (last?.state === "success" && !(await this.isOwn(deployment)))
                return false;
        }
        return true;
    }
    async history(environment, commit) {
        const { deployments } = this.world;
        const found = [];
        const wanted = (await deployments.list(environment)).filter((each) => isOurs(each) && each.sha === (commit ?? each.sha));
        for (const deployment of wanted.slice(0, deepest)) {
            const statuses = await this.own(deployment, await deployments.statuses(deployment.id));
            const entry = entryOf(environment, deployment, statuses, newestState(statuses) ?? rollout/* unstartedRollout */.Az);
            const healthy = statuses.find(({ state, description }) => state === "success" && readState(description)?.phase === "healthy");
            // What a person has written is not what was healthy.
            const isProven = healthy && (await this.isOwn(deployment));
            if (entry)
                found.push({ ...entry, healthyMs: isProven ? healthy.createdMs : null });
        }
        return found;
    }
    async override(environment) {
        const { deployments, clock } = this.world;
        const listed = await deployments.list(environment);
        return (0,window_override/* standingOverride */.fJ)(listed, clock.now(), (deployment) => this.isOwn(deployment));
    }
    /** A person's login has no brackets. */
    async isOwn({ creator }) {
        if (creator === null)
            return false;
        if (creator.endsWith("[bot]"))
            return true;
        this.viewer ??= this.world.viewer?.() ?? Promise.resolve(null);
        return creator === (await this.viewer);
    }
    /** What a person says of a deployment of ours is no state of a rollout; of one that we do not vouch for all of it counts. */
    async own(deployment, statuses) {
        if (!(await this.isOwn(deployment)))
            return statuses;
        const own = [];
        for (const status of statuses)
            if (await this.isOwn(status))
                own.push(status);
        return own;
    }
    async open(environment, release, owner, url) {
        const { deployments, clock } = this.world;
        const { version, commit, images, oneWay } = release;
        const deployment = await deployments.create({
            sha: commit,
            environment,
            description: (0,core_text/* cut */.Jj)(`Gatehouse deploys ${version}`, longestDescription),
            payload: {
                gatehouse: 1,
                claim: (0,external_node_crypto_.randomUUID)(),
                version,
                images,
                ...(oneWay === undefined ? {} : { oneWay }),
                owner,
                ...(url === undefined ? {} : { url }),
            },
            isProduction: environment === "production",
        });
        // GitHub may have taken a branch of the same name.
        if (deployment.sha !== commit)
            throw new Error(`GitHub made a deployment of ${deployment.sha}, not of ${commit}`);
        if (url !== undefined)
            this.urls.set(deployment.id, url);
        const opened = { id: deployment.id, environment, release, state: rollout/* unstartedRollout */.Az, owner };
        const now = clock.now();
        return this.write({ ...opened, beatMs: now, begunMs: now }, rollout/* unstartedRollout */.Az);
    }
    beatAfterMs({ beatMs: heardMs, begunMs = heardMs }) {
        return beatAfter(heardMs, begunMs);
    }
    async write(entry, state) {
        const { deployments, clock, runUrl } = this.world;
        const url = this.urls.get(entry.id);
        await deployments.addStatus(entry.id, {
            state: stateOf(state),
            description: stateText(state),
            ...(runUrl === null ? {} : { logUrl: runUrl }),
            ...(url === undefined ? {} : { environmentUrl: url }),
        });
        const now = clock.now();
        // Who goes on after a silence beats as one who begins, since whoever reads of it cannot tell the two apart.
        const hasPaused = now - entry.beatMs > mostMissed * this.beatAfterMs(entry);
        return { ...entry, state, beatMs: now, ...(hasPaused ? { begunMs: now } : {}) };
    }
    async retire(entries) {
        for (const { id, state } of entries) {
            if (state.phase !== "healthy")
                continue;
            await this.world.deployments.addStatus(id, { state: "inactive", description: stateText(state) });
        }
        const [first] = entries;
        if (first)
            await this.retireOlder(this.beyond.get(first.environment) ?? []);
    }
    /** A run that died once it was healthy has not retired what it replaced. What was retired has seen to all before it. */
    async retireOlder(older) {
        const { deployments } = this.world;
        for (const deployment of older.slice(0, deepest)) {
            const [last] = await deployments.statuses(deployment.id);
            if (last?.state === "inactive")
                return;
            if (last?.state !== "success" || !(await this.isOwn(deployment)))
                continue;
            await deployments.addStatus(deployment.id, { state: "inactive", description: last.description });
        }
    }
    async isAlive(entry) {
        const { owner, beatMs: heardMs } = entry;
        const { deployments, clock } = this.world;
        const leaseMs = this.world.leaseMs * (this.beatAfterMs(entry) / ledger/* beatMs */.x6);
        const [, id, attempt] = /^run (\d+) attempt (\d+) /.exec(owner.id) ?? [];
        const hasWritten = clock.now() - heardMs < leaseMs;
        if (id === undefined)
            return hasWritten;
        try {
            const run = await deployments.run(id);
            // A run that is not shown may be one that the token may not see.
            return run === null ? hasWritten : !run.isCompleted && run.attempt === Number(attempt);
        }
        catch (error) {
            // Without `actions: read` runs cannot be asked for; what the owner wrote last can.
            if (error instanceof ports/* GitHubError */.y_ && error.isDenied)
                return hasWritten;
            throw error;
        }
    }
    /** Null for a deployment of somebody else, and for one that another has taken the place of. */
    async read(environment, deployment) {
        if (!isOurs(deployment))
            return null;
        const statuses = await this.world.deployments.statuses(deployment.id);
        const [last] = statuses;
        const own = await this.own(deployment, statuses);
        const state = last ? newestState(own) : rollout/* unstartedRollout */.Az;
        const entry = state && entryOf(environment, deployment, own, state);
        const url = urlOf(deployment);
        if (url !== undefined)
            this.urls.set(deployment.id, url);
        if (entry === null || last?.state === "inactive")
            return null;
        // What serves is for us to say: nobody makes us go back to, or build on, what was never deployed.
        const isVouchedFor = await this.isOwn(deployment);
        if (entry.state.phase === "healthy" && !isVouchedFor)
            return null;
        // What is over has been given another state by somebody; what is under way stays so until its owner ends it.
        const isOurWord = last === undefined || (last === own[0] && readState(last.description) !== null);
        if (!isOurWord && (0,rollout/* isEnded */.pl)(entry.state))
            return null;
        // Nor does anybody make us finish what has proven itself by their word alone: it is taken back.
        if (isVouchedFor || (0,rollout/* recovery */.at)(entry.state) !== "finish")
            return entry;
        return { ...entry, state: { phase: "deploying", weight: entry.state.weight } };
    }
}
/** Null for a deployment of somebody else. */
function entryOf(environment, { id, sha, payload, createdMs }, statuses, state) {
    const own = dist/* safeParse */.xLC(payloadSchema, payload);
    if (!own.success)
        return null;
    const { version, images, oneWay, owner } = own.output;
    const release = { version, commit: sha, images, ...(oneWay === undefined ? {} : { oneWay }) };
    const heard = { beatMs: statuses[0]?.createdMs ?? createdMs, begunMs: begunAt(statuses, createdMs) };
    return { id, environment, release, state, owner, ...heard };
}
function beatAfter(heardMs, begunMs) {
    return Math.max(ledger/* beatMs */.x6, (heardMs - begunMs) * beatShare);
}
/** When the one began who has written last: with the rollout, or later, where a dead run had left it. Newest first. */
function begunAt(statuses, createdMs) {
    let begunMs = createdMs;
    // GitHub may list no more than the newest of them.
    let heardMs = statuses.at(-1)?.createdMs ?? createdMs;
    for (const { createdMs: nextMs } of [...statuses].reverse()) {
        if (nextMs - heardMs > silence * beatAfter(heardMs, begunMs))
            begunMs = nextMs;
        heardMs = nextMs;
    }
    return begunMs;
}
function urlOf({ payload }) {
    const own = dist/* safeParse */.xLC(payloadSchema, payload);
    return own.success ? own.output.url : undefined;
}
function isOurs({ payload }) {
    return dist.is(payloadSchema, payload);
}
/** The newest state that we have written; null if there is none. */
function newestState(statuses) {
    for (const { description } of statuses) {
        const state = readState(description);
        if (state)
            return state;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/src/ledger-on-github.js


/** A rollout whose owner has not written for so long is dead: three of its first beats. */
const leaseMs = 3 * ledger/* beatMs */.x6;
/** The ledger of workflow runs; without a token nothing can be written down, and so nothing is deployed. */
function ledgerOnGitHub(runUrl, { github, clock }) {
    if (github) {
        const { deployments } = github;
        return new GitHubLedger({ deployments, viewer: () => github.viewer(), clock, runUrl, leaseMs });
    }
    const refuse = () => Promise.reject(new Error("there is no `github-token` to write deployments with"));
    return {
        settleMs: 0,
        entries: refuse,
        isWhole: refuse,
        history: refuse,
        override: refuse,
        open: refuse,
        beatAfterMs: () => ledger/* beatMs */.x6,
        write: refuse,
        retire: refuse,
        isAlive: refuse,
    };
}


/***/ }),

/***/ 2137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W1: () => (/* binding */ configOf),
  H0: () => (/* binding */ isRefused),
  nY: () => (/* binding */ planRun),
  lc: () => (/* binding */ refusedReport)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/diff-text.js
var diff_text = __webpack_require__(85868);
;// CONCATENATED MODULE: ./build/src/change.js

/** Finds the change. Trouble on the way becomes a base that is missing, with the reason; it never rejects for that. */
async function findChange(request) {
    const { event } = request;
    const { head } = request.checkedOut;
    if (event?.pullRequest)
        return ofPullRequest(event.pullRequest, request);
    if (head === null)
        return { head, base: null, diff: null, toHead: null, compareWith: null };
    const branch = event?.baseBranch ?? request.baseBranch ?? event?.defaultBranch ?? request.checkedOut.defaultBranch;
    const nothing = { head, base: null, diff: null, toHead: null, compareWith: null };
    if (branch === null || event?.tag || event?.isDeletion)
        return nothing;
    if (event === null)
        return inTerminal(head, branch, request);
    const isOnBase = event.branch === branch || event.name === "merge_group";
    if (!isOnBase)
        return against(branch, () => mergeBase(branch, head, request), head, request);
    return event.before === null ? nothing : against(branch, event.before, head, request);
}
async function ofPullRequest(pull, request) {
    const { git } = request;
    const checkedOut = request.checkedOut.head;
    const parents = checkedOut === null ? [] : await git.parents(checkedOut);
    const isMerge = checkedOut !== pull.headSha && parents.length === 2 && parents[1] === pull.headSha;
    const target = isMerge && parents[0] !== undefined ? parents[0] : pull.baseSha;
    const base = () => mergeBase(target, pull.headSha, request);
    const change = await against(pull.baseRef, base, pull.headSha, request, isMerge ? [target] : []);
    if (!isMerge || checkedOut === null)
        return change;
    // What came in from the base branch is not the author's: in a merge commit findings are compared with its first
    // parent, and its lines are told in those of the head.
    return attempt(change, pull.baseRef, async () => {
        await git.fetchCommits([target, pull.headSha]);
        const back = (0,diff_text/* parseDiff */.FR)(await git.diff(checkedOut, pull.headSha));
        const paths = [...back.values()].flatMap(({ path, oldPath }) => [path, oldPath]);
        const broughtIn = new Set(paths.filter((path) => !change.diff?.has(path)));
        return { ...change, toHead: (0,diff_text/* lineMap */.d7)(back), compareWith: change.compareWith === null ? null : target, broughtIn };
    });
}
/** In a terminal the working tree is judged, with what is not committed yet. */
async function inTerminal(head, branch, request) {
    const { git } = request;
    const nothing = { head, base: null, diff: null, toHead: null, compareWith: null };
    const refs = [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`];
    const tips = await Promise.all(refs.map((ref) => git.resolve(ref)));
    const tip = tips.find((sha) => sha !== null) ?? null;
    if (tip === null) {
        if (request.baseBranch === undefined)
            return nothing;
        return { ...nothing, base: { branch, commit: null, missing: `the branch ${branch} is not in this clone` } };
    }
    const base = tip === head ? head : await git.mergeBase(tip, head);
    if (base === null) {
        return {
            ...nothing,
            base: {
                branch,
                commit: null,
                missing: `this clone has no history in common with ${branch} (if it is shallow: git fetch --unshallow)`,
            },
        };
    }
    const current = request.checkedOut.branch;
    if (base === head && (current === branch || current === null))
        return nothing;
    const diff = (0,diff_text/* parseDiff */.FR)(await git.diff(base, null));
    return { head, base: { branch, commit: base }, diff, toHead: null, compareWith: base };
}
/** `more` are commits that will be needed as well: they come with the same fetch. */
async function against(branch, base, head, request, more = []) {
    const missing = { head, base: { branch, commit: null }, diff: null, toHead: null, compareWith: null };
    return attempt(missing, branch, async () => {
        const commit = typeof base === "string" ? base : await base();
        await request.git.fetchCommits([commit, head, ...more]);
        const diff = (0,diff_text/* parseDiff */.FR)(await request.git.diff(commit, head));
        return { head, base: { branch, commit }, diff, toHead: null, compareWith: commit };
    });
}
/** The merge base by local history where it is whole, else by GitHub. */
async function mergeBase(base, head, { git, github }) {
    const [tip, own] = await Promise.all([
        // A local branch of that name may be from long ago; the fetched one is what the change goes to.
        git.resolve(`refs/remotes/origin/${base}`).then((sha) => sha ?? git.resolve(base)),
        git.resolve(head),
    ]);
    const local = tip !== null && own !== null ? await git.mergeBase(tip, own) : null;
    if (local !== null)
        return local;
    if (github === null)
        throw new Error("the clone is shallow, and there is no github-token to ask for the merge base");
    return github.mergeBase(base, head);
}
async function attempt(fallback, branch, work) {
    try {
        return await work();
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return { ...fallback, base: { branch, commit: null, missing: `the merge base could not be had: ${why}` } };
    }
}

;// CONCATENATED MODULE: ./build/src/change-words.js
/** The change in words: its commits by local history, else by GitHub; its pull request as it is now, else as it was. */
function changeWords(request) {
    const { event, change } = request;
    const pull = event?.pullRequest ?? null;
    // A merge queue gives its branches names of its own.
    const isOnBase = change.base === null || change.base.branch === request.branch || event?.name === "merge_group";
    return {
        branch: pull ? pull.headRef : isOnBase ? null : request.branch,
        changedPaths: change.diff ? [...change.diff.values()].flatMap(({ path, oldPath }) => [path, oldPath]) : null,
        commits: async () => {
            const { base, head } = change;
            if (base === null || head === null)
                return [];
            if (base.commit === null)
                return { missing: base.missing ?? "there is no merge base" };
            return change_words_attempt(() => commitsOf(base.commit ?? "", head, request));
        },
        pullRequest: async () => {
            if (pull === null)
                return null;
            // The payload of a run that is started again is as old as the run.
            return request.github === null ? pull : change_words_attempt(async () => request.github?.pullRequest(pull.number) ?? pull);
        },
    };
}
async function commitsOf(base, head, { git, github }) {
    const local = await git.commits(base, head);
    if (local !== null)
        return local;
    if (github === null)
        throw new Error("the clone is shallow, and there is no github-token to ask for them");
    return github.commits(base, head);
}
async function change_words_attempt(work) {
    try {
        return await work();
    }
    catch (error) {
        return { missing: error instanceof Error ? error.message : String(error) };
    }
}

// EXTERNAL MODULE: ./build/src/core/chatops.js
var chatops = __webpack_require__(88963);
// EXTERNAL MODULE: ./build/src/core/graph.js
var graph = __webpack_require__(97465);
// EXTERNAL MODULE: ./build/src/ledger-on-github.js + 2 modules
var ledger_on_github = __webpack_require__(58062);
;// CONCATENATED MODULE: ./build/src/comment-run.js



/** Runs that somebody's comment has started: they do what a command asks for, or nothing. */
/**
 * What becomes of a comment. Null where commands are of no use, as nothing is deployed and the config does not speak of
 * them: then it is a run like any other. The config is that of the default branch, which is what is checked out.
 */
async function takeComment(event, config, settings, world) {
    const { comment, defaultBranch, runId } = event;
    const all = placesOf(config);
    if (!comment || (all.length === 0 && !config.chatops))
        return null;
    const spoken = (0,chatops/* readCommand */.UK)(comment.body);
    const { nothingToDo, take } = await Promise.all(/* import() */[__webpack_require__.e(9643), __webpack_require__.e(6075)]).then(__webpack_require__.bind(__webpack_require__, 86075));
    const nothing = (words) => ({ type: "over", verdict: nothingToDo(words), reply: null });
    if (spoken.type === "nothing")
        return nothing("the comment holds no command");
    const { github } = world;
    if (github === null || runId === null)
        return nothing("there is no github-token to answer the comment with");
    const run = {
        id: runId,
        url: `${event.serverUrl}/${event.repository}/actions/runs/${runId}`,
    };
    const wanted = ({ gate, environment }) => (settings.gates.length === 0 || settings.gates.includes(gate)) &&
        environment.name === (settings.environment ?? environment.name);
    return take(spoken, {
        comment,
        actor: event.actor,
        config: config.chatops ?? chatops/* defaultChatOps */.iY,
        places: all.filter(wanted),
        checkedOut: { sha: event.sha, branch: defaultBranch ?? event.branch ?? "" },
        checkName: settings.checkName,
        run,
    }, { ...world, github, ledger: (0,ledger_on_github/* ledgerOnGitHub */._)(run.url, world) });
}
/**
 * The answer to a command whose run does not get as far as to look at it, as its config or its checkout is wrong; null where
 * there is none to answer.
 */
async function unheard({ comment, actor, runId }) {
    if (!comment || runId === null || (0,chatops/* readCommand */.UK)(comment.body).type === "nothing")
        return null;
    const [{ suspicion }, { silentReply }, { speechOf }] = await Promise.all([
        __webpack_require__.e(/* import() */ 3154).then(__webpack_require__.bind(__webpack_require__, 43154)),
        Promise.all(/* import() */[__webpack_require__.e(9643), __webpack_require__.e(9180)]).then(__webpack_require__.bind(__webpack_require__, 39180)),
        __webpack_require__.e(/* import() */ 5549).then(__webpack_require__.bind(__webpack_require__, 15549)),
    ]);
    return suspicion(speechOf(comment, actor)) === null ? silentReply(comment, runId) : null;
}
/** Every environment, with the gate that deploys to it and the images that this one takes. */
function placesOf({ gates }) {
    const byName = new Map(gates.map((gate) => [gate.name, gate]));
    return gates.flatMap(({ name: gate, needs, environments = [] }) => {
        const needed = (0,graph/* withNeeds */.Y)(byName, needs);
        const images = gates
            .filter(({ name }) => needed.has(name))
            .flatMap((each) => (each.images ?? []).filter(({ push }) => push !== false).map(({ spec }) => spec.name));
        return environments.map((environment) => ({ gate, environment, images }));
    });
}
/** What a plan is made for that a command asks for: the one gate and environment, and nothing else. */
function askedContext({ wanted, how }) {
    return {
        asked: how,
        gates: [wanted.gate],
        environment: wanted.environment,
        branch: wanted.branch,
        tag: null,
        changedPaths: null,
        commit: wanted.release.commit,
    };
}
/** Why the plan leaves out what was asked for; null if it does not. */
function leftOut({ gates }) {
    const [gate] = gates;
    const skip = gate?.skip ?? gate?.environments?.[0]?.skip;
    return skip === undefined ? null : `${gate?.environments?.[0]?.name ?? "it"} is deployed to ${skip}`;
}

// EXTERNAL MODULE: ./build/src/core/when.js
var core_when = __webpack_require__(905);
// EXTERNAL MODULE: ./build/src/config/config.js
var config_config = __webpack_require__(37096);
// EXTERNAL MODULE: ./build/src/config/images.js
var config_images = __webpack_require__(36820);
// EXTERNAL MODULE: ./build/src/config/nearest.js
var nearest = __webpack_require__(34438);
// EXTERNAL MODULE: ./build/src/config/signing-schema.js
var signing_schema = __webpack_require__(9783);
// EXTERNAL MODULE: ./build/src/config/step-names.js
var step_names = __webpack_require__(88457);
;// CONCATENATED MODULE: ./build/src/config/plan.js







/**
 * The plan of a run. Gates that were not asked for are not in it, and what they would have had to pass first is not
 * waited for; gates that their condition leaves out are in it, with the reason. Conditions hold for gates that were
 * asked for too, so that naming a gate never gets round them.
 */
function makePlan(config, context) {
    const names = config.gates.map((gate) => gate.name);
    const path = config.path ?? config_config/* defaultConfigPath */.jE;
    const unknown = [...new Set(context.gates)].filter((name) => !names.includes(name));
    if (unknown.length > 0) {
        const problems = unknown.map((name) => ({ path, message: `unknown gate "${name}"${(0,nearest/* hint */.a)(name, names)}` }));
        return { ok: false, problems };
    }
    const stranger = unknownEnvironment(config, context.environment);
    if (stranger !== null)
        return { ok: false, problems: [{ path, message: stranger }] };
    const chosen = config.gates.filter(({ name }) => context.gates.length === 0 || context.gates.includes(name));
    const kept = new Set(chosen.map((gate) => gate.name));
    const gates = chosen.map((gate) => planGate(gate, kept, context));
    const ordered = (0,graph/* orderGates */.N2)(gates);
    if ("cycle" in ordered) {
        return { ok: false, problems: [{ path, message: `gates need each other: ${(0,graph/* showCycle */.QI)(ordered.cycle)}` }] };
    }
    const plan = {
        schemaVersion: 1,
        config: config.path,
        event: context.event,
        commit: context.commit,
        base: config.base ?? context.base,
        failFast: context.failFast ?? config.failFast ?? "no-new",
        concurrency: Math.max(1, context.concurrency ?? config.concurrency ?? context.cores),
        cache: context.cache ?? config.cache ?? true,
        ...(config.registries === undefined ? {} : { registries: config.registries }),
        setup: config.setup ?? [],
        gates: ordered.order.flatMap((name) => gates.find((gate) => gate.name === name) ?? []),
    };
    return { ok: true, plan };
}
/**
 * Images are built after the other steps, as they may hold what those made, and pushed after everything else; then what was
 * made is signed. Coverage is sent on at the end, and never from a terminal.
 */
function plannedSteps(gate, now) {
    const { builds, pushes, vouching } = (0,config_images/* imageSteps */.b7)(gate.images ?? [], {
        ...now,
        pullRequest: now.pullRequest ?? null,
        defaultBranch: now.defaultBranch ?? null,
        source: now.source ?? null,
        isUntrusted: now.isUntrusted ?? false,
    });
    const hasLanded = !now.isUntrusted && config_images/* landed */.Jw.includes(now.event);
    const { sign, attest = false, line } = gate;
    const files = hasLanded
        ? (0,signing_schema/* vouchingSteps */.VY)({ word: "files", image: null, sign, attest, timeoutMs: config_config/* defaultTimeoutMs */.xO, line })
        : [];
    const uploads = gate.codecov && now.event !== "local" ? [gate.codecov] : [];
    const more = [...builds, ...pushes, ...vouching, ...files, ...uploads];
    return more.length === 0 ? gate.steps : (0,step_names/* uniqueNames */.u)([...gate.steps, ...more]);
}
function planGate(gate, kept, now) {
    // A way back does not wait for a tag to be pushed.
    const condemned = gate.when && now.asked !== "rollback" ? (0,core_when/* condition */.uH)(gate.when, now) : undefined;
    const environments = gate.environments?.filter(({ name }) => name === (now.environment ?? name));
    const skip = condemned ?? (environments?.length === 0 ? `it has no environment ${now.environment}` : undefined);
    return {
        name: gate.name,
        kind: gate.kind,
        needs: gate.needs.filter((need) => kept.has(need)),
        ...(skip === undefined ? {} : { skip }),
        steps: plannedSteps(gate, now),
        policy: gate.policy,
        ...(gate.build === undefined ? {} : { build: gate.build }),
        ...(environments ? { environments: environments.map((one) => planEnvironment(one, now)) } : {}),
        ...(gate.release === undefined ? {} : { release: gate.release }),
        ...(gate.artifact === undefined ? {} : { artifact: gate.artifact }),
        ...(gate.container === undefined ? {} : { container: gate.container }),
        ...(gate.retries === undefined ? {} : { retries: gate.retries }),
        ...(gate.services === undefined ? {} : { services: gate.services }),
        ...(gate.codeScanning === undefined ? {} : { codeScanning: gate.codeScanning }),
        ...(gate.suggestions === undefined ? {} : { suggestions: gate.suggestions }),
        ...(gate.line === undefined ? {} : { line: gate.line }),
    };
}
/** What is wrong with the environment that was asked for; null if some gate has it. */
function unknownEnvironment({ gates }, wanted) {
    const names = gates.flatMap(({ environments = [] }) => environments.map(({ name }) => name));
    if (wanted === undefined || names.includes(wanted))
        return null;
    if (names.length === 0)
        return `unknown environment "${wanted}": no gate deploys`;
    return `unknown environment "${wanted}"${(0,nearest/* hint */.a)(wanted, names)}`;
}
function planEnvironment({ when, ...environment }, now) {
    if (now.asked === "rollback")
        return wayBack(environment);
    const skip = neverDeployed(now) ?? (when && (0,core_when/* condition */.uH)(when, now));
    return {
        ...environment,
        ...(skip === undefined ? {} : { skip }),
        ...(isPreviewed(environment, now) ? { previews: true } : {}),
    };
}
/** What a change does to the data is for its reviewers to see; of a fork nothing is run that tests do not run. */
function isPreviewed({ migrate }, now) {
    if (now.event !== "pull_request" || now.isUntrusted || migrate?.preview === undefined)
        return false;
    const { paths } = migrate;
    return paths.length === 0 || (0,core_when/* condition */.uH)({ paths }, now) === undefined;
}
/** A release that has proven itself there goes back at once; it is looked at like any other, and its images are verified. */
function wayBack({ approvals: _, migrate: __, ...environment }) {
    return { ...environment, returns: true, after: [], windows: [], freeze: [] };
}
/**
 * Nothing is deployed from a change that is not merged, as its config and its commands are anybody's, nor by an event that
 * anybody can cause. On somebody's own machine it is no by-product of running the tests.
 */
function neverDeployed({ event, isUntrusted, gates, environment, asked }) {
    if (asked !== undefined)
        return undefined;
    if (event.startsWith("pull_request"))
        return "never from a pull request";
    if (event === "merge_group")
        return "never from a merge queue";
    if (isUntrusted)
        return `never on ${event}, which anybody can cause`;
    if (event !== "local" || gates.length > 0 || environment !== undefined)
        return undefined;
    return "in a terminal only when its gate or --environment is named";
}

// EXTERNAL MODULE: ./build/src/config/problems.js
var config_problems = __webpack_require__(81922);
// EXTERNAL MODULE: ./build/src/core/verdict.js
var verdict = __webpack_require__(18732);
// EXTERNAL MODULE: ./build/src/repository.js
var repository = __webpack_require__(1469);
// EXTERNAL MODULE: ./build/src/steps/within.js
var within = __webpack_require__(52482);
;// CONCATENATED MODULE: ./build/src/steps/outside-links.js


/**
 * Links that a repository keeps and that lead out of it. Who makes a commit must not choose what is read of the machine:
 * for Gatehouse there is nothing behind such a link, and the words of tools about it are neither shown nor kept. Links
 * that git does not track, to a virtual environment or a build's products, were made here, and are followed.
 */
class OutsideLinks {
    usual;
    #links = [];
    #trees = new Map();
    /** Real paths of the trees. */
    #roots = [];
    constructor(usual) {
        this.usual = usual;
    }
    /** Looks, once, where the tracked links of a tree lead, by its absolute root and their paths relative to it. */
    add(tree, links) {
        const known = this.#trees.get(tree);
        if (known)
            return known;
        const looked = this.#look(tree, links);
        this.#trees.set(tree, looked);
        return looked;
    }
    /** Those of a tree, relative to it. */
    of(tree) {
        return this.#links
            .filter((link) => link.tree === tree)
            .map(({ path }) => (0,external_node_path_.relative)(tree, path).split(external_node_path_.sep).join("/"));
    }
    /** The link, absolute, by which a path leads out: it may be the link, lie behind it, or be what it leads to. */
    async by(path) {
        if (this.#links.length === 0)
            return undefined;
        const plain = (0,external_node_path_.resolve)(path);
        const behind = this.#links.find((link) => (0,within/* isWithin */.U)(plain, link.path));
        if (behind)
            return behind.path;
        // Another link, within the repository, may lead to this one.
        const real = (await this.usual.realPath(plain)) ?? plain;
        // A link to a folder above a tree does not make all of the tree lie outside.
        if (this.#roots.some((root) => (0,within/* isWithin */.U)(real, root)))
            return undefined;
        return this.#links.find((link) => (0,within/* isWithin */.U)(real, link.target))?.path;
    }
    /** The machine's files without what lies behind the links. */
    get files() {
        const { usual } = this;
        const isBehind = async (path) => (await this.by(path)) !== undefined;
        const unless = async (path, read) => (await isBehind(path)) ? null : read(path);
        return {
            readText: (path) => unless(path, (own) => usual.readText(own)),
            readStream: async function* (path) {
                if (await isBehind(path))
                    throw Object.assign(new Error(`ENOENT: ${path} leads out of it`), { code: "ENOENT" });
                yield* usual.readStream(path);
            },
            writeText: (...given) => usual.writeText(...given),
            stat: (path) => unless(path, (own) => usual.stat(own)),
            isLink: (path) => usual.isLink(path),
            realPath: (path) => unless(path, (own) => usual.realPath(own)),
            makeDir: (path, access) => usual.makeDir(path, access),
            remove: (path) => usual.remove(path),
            moveFolder: (from, to) => usual.moveFolder(from, to),
            copyFile: async (from, to) => {
                if (await isBehind(from))
                    throw Object.assign(new Error(`ENOENT: ${from} leads out of it`), { code: "ENOENT" });
                await usual.copyFile(from, to);
            },
            linkFolder: (target, path) => usual.linkFolder(target, path),
            glob: async (patterns, cwd) => {
                const found = await usual.glob([...patterns, ...this.#exclusions(cwd)], cwd);
                const behind = await Promise.all(found.map(isBehind));
                return found.filter((_, index) => !behind[index]);
            },
        };
    }
    async #look(tree, links) {
        const root = (await this.usual.realPath(tree)) ?? tree;
        this.#roots.push(root);
        for (const link of await links()) {
            const path = (0,external_node_path_.join)(tree, link);
            const target = await this.usual.realPath(path);
            if (target !== null && !(0,within/* isWithin */.U)(target, root))
                this.#links.push({ path, target, tree });
        }
    }
    /** So that a search does not even walk there. */
    #exclusions(cwd) {
        return this.#links
            .map(({ path }) => (0,external_node_path_.relative)(cwd, path).split(external_node_path_.sep).join("/"))
            .filter((path) => path !== "" && !path.startsWith("../") && !(0,external_node_path_.isAbsolute)(path))
            .flatMap((path) => [`!${literal(path)}`, `!${literal(path)}/**`]);
    }
}
/** A glob that matches this path only. */
function literal(path) {
    return path.replace(/[\\*?[\]{}()!+@|#]/g, "\\$&");
}

;// CONCATENATED MODULE: ./build/src/untrusted.js

/**
 * What may run where anybody can cause an event whose token can write and whose caches others read. Code of a pull
 * request must not, and the configuration of a linter is code: only commits that the event itself vouches for are run.
 */
/** The commits of the repository's own branches that an event of this kind is about; null for events of other kinds. */
function ownCommits({ name, pullRequest, sha }) {
    switch (name) {
        case "pull_request_target":
            // GITHUB_SHA is the tip of the base or of the default branch, and the base of the payload may be older.
            return pullRequest ? [pullRequest.baseSha, sha] : [sha];
        case "workflow_run":
        case "issue_comment":
            return [sha];
        default:
            return null;
    }
}
/** Why nothing may be run in this checkout, or null: it has to be one of those commits, with nothing beside it. */
async function untrustedCheckout(event, git) {
    const own = ownCommits(event);
    if (own === null)
        return null;
    const head = await git.head();
    if (head !== null && own.includes(head) && !(await git.isDirty()))
        return null;
    const [wanted = ""] = own;
    return (`${event.name} runs with a token that can write, so nothing of a pull request's own code is run under it: ` +
        `check out ${wanted.slice(0, 12)} (${nameOf(event)}) untouched, without files that git neither tracks nor ignores, ` +
        "or use the pull_request event");
}
/** Why the plan may not be run, or null: a step's folder may be another checkout, which git ignores. */
async function untrustedFolder(event, { gates, setup }, root, { git, files }) {
    if (ownCommits(event) === null)
        return null;
    const steps = [...setup, ...gates.flatMap((gate) => gate.steps)];
    const folders = new Set(steps.flatMap((step) => ("workingDirectory" in step ? [step.workingDirectory] : [])));
    for (const folder of folders) {
        const path = (0,external_node_path_.join)(root, folder);
        const isHere = (await files.stat(path))?.isDirectory === true;
        if (!isHere || (await git(path).root()) === root)
            continue;
        return (`${event.name} runs with a token that can write, and the working-directory "${folder}" is a checkout of its own: ` +
            "nothing is run there");
    }
    return null;
}
function nameOf({ name }) {
    return name === "pull_request_target" ? "the base" : "the default branch";
}

;// CONCATENATED MODULE: ./build/src/planned.js










function isRefused(planned) {
    return "verdict" in planned;
}
/** Folder of the repository that is Gatehouse's own. */
const ours = ".gatehouse";
/** The plan phase: settings, config, event and repository become a plan. Bad input is refused with all its problems. */
async function planRun(settings, problems, world) {
    const { event } = settings;
    const git = world.git(world.cwd);
    // What reads a config takes about as long to load as git to answer.
    const [{ root, trackedFiles, links, ...checkedOut }] = await Promise.all([(0,repository/* repositoryOf */._)(world), configReader()]);
    const nothing = { head: event?.headSha ?? null, base: null, diff: null, toHead: null, compareWith: null };
    const home = (0,external_node_path_.join)(root, ours);
    // Not known until the config has been read, which says what commands are.
    let taken;
    const refuse = async (verdict) => {
        const reply = taken === undefined && event ? await unheard(event) : (taken?.reply ?? null);
        const isComment = taken === undefined ? event?.comment !== undefined : taken !== null;
        const answered = isComment ? { isComment, ...(reply ? { reply } : {}) } : {};
        return { plan: emptyPlan(settings), change: nothing, root, home, verdict, ...answered };
    };
    if (problems.length > 0) {
        return refuse((0,verdict/* broken */.mw)("config", (0,config_problems/* formatProblems */.C5)(problems.map((message) => ({ path: "action.yml", message })))));
    }
    const captured = links.find((link) => link === ours || link.startsWith(`${ours}/`));
    if (captured !== undefined) {
        const message = `${captured} is a link that git tracks, and Gatehouse keeps its own files there: remove it`;
        return { ...(await refuse((0,verdict/* broken */.mw)("config", message))), home: (0,external_node_path_.join)(world.temporary, `gatehouse-${process.pid}`) };
    }
    const unsafe = event && (await untrustedCheckout(event, git));
    if (unsafe)
        return refuse((0,verdict/* broken */.mw)("untrusted-event", unsafe));
    const outside = new OutsideLinks(world.files);
    await outside.add(root, async () => links);
    if (await outside.by((0,external_node_path_.join)(root, settings.configPath)))
        return refuse((0,verdict/* broken */.mw)("config", `${settings.configPath} is a link that leads out of the repository`));
    const config = await configOf(settings, root, trackedFiles, { ...world, files: outside.files });
    if (!config.ok)
        return refuse((0,verdict/* broken */.mw)("config", (0,config_problems/* formatProblems */.C5)(config.problems)));
    const change = await findChange({
        event,
        checkedOut,
        baseBranch: config.config.base,
        git,
        github: world.github,
    });
    taken = event?.comment ? await takeComment(event, config.config, settings, world) : null;
    if (taken?.type === "over")
        return refuse(taken.verdict);
    const made = makePlan(config.config, {
        event: event?.name ?? "local",
        branch: event ? event.branch : checkedOut.branch,
        tag: event?.tag ?? null,
        changedPaths: change.diff ? [...change.diff.values()].flatMap(({ path, oldPath }) => [path, oldPath]) : null,
        commit: change.head,
        base: change.base?.branch ?? null,
        pullRequest: event?.pullRequest?.number ?? null,
        defaultBranch: event?.defaultBranch ?? checkedOut.defaultBranch,
        source: event ? `${event.serverUrl}/${event.repository}` : null,
        isUntrusted: event?.isUntrusted ?? false,
        gates: settings.gates,
        environment: settings.environment,
        failFast: settings.failFast,
        concurrency: settings.concurrency,
        cache: settings.cache,
        cores: world.cores,
        ...(taken ? askedContext(taken) : {}),
    });
    if (!made.ok)
        return refuse((0,verdict/* broken */.mw)("config", (0,config_problems/* formatProblems */.C5)(made.problems)));
    const left = taken && leftOut(made.plan);
    if (left)
        return refuse((0,verdict/* skipped */.hT)("condition", `refused: ${left}`));
    const elsewhere = event && (await untrustedFolder(event, made.plan, root, world));
    if (elsewhere)
        return refuse((0,verdict/* broken */.mw)("untrusted-event", elsewhere));
    const isUntrusted = event?.isUntrusted ?? false;
    const gates = made.plan.gates.map((gate) => (event?.isDeletion ? { ...gate, skip: "the branch was deleted" } : gate));
    const words = changeWords({
        event,
        change,
        branch: event ? event.branch : checkedOut.branch,
        git,
        github: world.github,
    });
    return {
        plan: { ...made.plan, gates },
        config: config.config,
        change,
        words,
        root,
        home,
        trackedFiles,
        outside,
        baseBranch: config.config.base ?? event?.defaultBranch ?? checkedOut.defaultBranch,
        tag: event?.tag ?? null,
        repositoryUrl: event ? `${event.serverUrl}/${event.repository}` : null,
        isUntrusted,
        run: event && runOf(event),
        ...(taken ? { asked: taken.wanted.release, reply: taken.reply } : {}),
    };
}
function runOf({ runId, runAttempt, serverUrl, repository, actor }) {
    if (runId === null)
        return null;
    return { id: runId, attempt: runAttempt ?? 1, url: `${serverUrl}/${repository}/actions/runs/${runId}`, actor };
}
const namesFormat = /\bformat["']?\s*:/;
/** Loading all formats takes longer than all else before the first command; a config that names none needs no list. */
async function formatNames() {
    const { parsers } = await Promise.all(/* import() */[__webpack_require__.e(2543), __webpack_require__.e(6021), __webpack_require__.e(2087)]).then(__webpack_require__.bind(__webpack_require__, 16021));
    return parsers.map(({ format }) => format);
}
async function configReader() {
    const [{ resolveConfig }, { toolAliases, tools }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3409), __webpack_require__.e(7751), __webpack_require__.e(5228)]).then(__webpack_require__.bind(__webpack_require__, 97007)),
        Promise.all(/* import() */[__webpack_require__.e(2543), __webpack_require__.e(6995), __webpack_require__.e(4468)]).then(__webpack_require__.bind(__webpack_require__, 66995)),
    ]);
    return { resolveConfig, toolAliases, tools };
}
/** The config of a repository: its file with the settings laid over it, or what is detected. */
async function configOf(settings, root, trackedFiles, world) {
    const text = await world.files.readText((0,external_node_path_.join)(root, settings.configPath));
    const project = { files: trackedFiles, read: (path) => world.files.readText((0,external_node_path_.join)(root, path)) };
    const { resolveConfig, toolAliases, tools } = await configReader();
    return resolveConfig({
        path: settings.configPath,
        text,
        project,
        tools,
        aliases: toolAliases,
        formats: text !== null && namesFormat.test(text) ? await formatNames() : undefined,
        set: settings.set,
        workingDirectory: settings.workingDirectory,
        platform: world.platform,
    });
}
/** The report of a refused run: no gate, and a verdict that is never green. */
function refusedReport({ plan, change, verdict }) {
    return {
        schemaVersion: 1,
        verdict,
        commit: plan.commit,
        event: plan.event,
        base: change.base,
        durationMs: 0,
        gates: [],
    };
}
function emptyPlan({ configPath, event }) {
    return {
        schemaVersion: 1,
        config: configPath,
        event: event?.name ?? "local",
        commit: event?.headSha ?? null,
        base: null,
        failFast: "no-new",
        concurrency: 1,
        cache: false,
        setup: [],
        gates: [],
    };
}


/***/ }),

/***/ 93576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y_: () => (/* reexport */ GitHubError),
  _s: () => (/* reexport */ deploymentStates)
});

// UNUSED EXPORTS: reactions

;// CONCATENATED MODULE: ./build/src/ports/deployments.js
/** GitHub's deployments as Gatehouse sees them; part of `ports.ts`, by which all others import it. */
const deploymentStates = [
    "error",
    "failure",
    "inactive",
    "in_progress",
    "queued",
    "pending",
    "success",
];

;// CONCATENATED MODULE: ./build/src/ports/github.js
/** GitHub's REST API as Gatehouse sees it; part of `ports.ts`, by which all others import it. */
/** An answer of GitHub's API that is no success, or no answer at all (`status` 0). */
class GitHubError extends Error {
    status;
    name = "GitHubError";
    constructor(status, message) {
        super(message);
        this.status = status;
    }
    /** The token may not do this: 401, 403 or 404 (GitHub hides what may not be seen), and not a rate limit. */
    get isDenied() {
        return this.status === 401 || this.status === 403 || this.status === 404;
    }
}

;// CONCATENATED MODULE: ./build/src/ports.js
/**
 * The world as Gatehouse sees it. `adapters/` holds the real ones, `__tests__/fakes/` those of the tests; both pass the
 * same contract suite. Nothing outside `adapters/` touches a process, a file, the network, the clock or the console.
 */








/***/ }),

/***/ 1469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ repositoryOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37096);


/** The repository that we were started in; outside one the folder itself, all of whose files count as tracked. */
async function repositoryOf(world) {
    const git = world.git(world.cwd);
    // All at once: each call costs more to start than to answer. Outside a repository the other answers are errors.
    const asked = [git.trackedFiles(), git.head(), git.branch(), git.defaultBranch(), git.links()];
    const [root] = await Promise.all([git.root(), Promise.allSettled(asked)]);
    if (root !== null) {
        const [trackedFiles, head, branch, defaultBranch, links] = await Promise.all(asked);
        const nested = nestedProject(root, trackedFiles, links, world);
        return nested ?? { root, trackedFiles, links, head, branch, defaultBranch };
    }
    const all = await world.files.glob(["**"], world.cwd);
    const trackedFiles = all.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(world.cwd, path).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join("/"));
    return { root: world.cwd, trackedFiles, links: [], head: null, branch: null, defaultBranch: null };
}
/**
 * A folder of a repository that has a config of its own, as the examples have, is a project of its own when we are
 * started in it. Its history is the whole repository's, so it is compared with nothing, and judged whole.
 */
function nestedProject(top, files, links, world) {
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(top, world.cwd).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join("/");
    if (below === "" || below.startsWith("..") || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(below))
        return null;
    if (!files.includes(`${below}/${_config_config_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultConfigPath */ .jE}`))
        return null;
    const inside = (paths) => paths.filter((path) => path.startsWith(`${below}/`)).map((path) => path.slice(below.length + 1));
    return {
        root: world.cwd,
        trackedFiles: inside(files),
        links: inside(links),
        head: null,
        branch: null,
        defaultBranch: null,
    };
}


/***/ }),

/***/ 52482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isWithin)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** Whether a path is a folder, or something in it; both are absolute. */
function isWithin(path, folder) {
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    return below !== ".." && !below.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(below);
}


/***/ })

};
