export const id = 760;
export const ids = [760];
export const modules = {

/***/ 91760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  execute: () => (/* binding */ execute)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}

;// CONCATENATED MODULE: ./build/src/base-tree.js

/**
 * The worktree lies outside the repository, so that no tool finds the head's config above it. What setup installed
 * (`node_modules`) is linked into it: the base is judged with the tools of the head.
 */
function lazyBaseTree(commit, root, world) {
    let made = null;
    const path = (0,external_node_path_.join)(world.temporary, `gatehouse-base-${process.pid}-${commit?.slice(0, 12) ?? "none"}`);
    const git = world.git(root);
    return {
        get: () => {
            made ??= make(commit, path, root, world);
            return made;
        },
        remove: async () => {
            if (made === null)
                return;
            await made;
            await git.removeWorktree(path);
        },
    };
}
async function make(commit, path, root, world) {
    if (commit === null)
        return { missing: "there is no base commit" };
    try {
        const git = world.git(root);
        await git.removeWorktree(path);
        await git.addWorktree(path, commit);
        const trackedFiles = await world.git(path).trackedFiles();
        for (const file of trackedFiles) {
            if (file !== "package.json" && !file.endsWith("/package.json"))
                continue;
            const modules = (0,external_node_path_.join)(root, (0,external_node_path_.dirname)(file), "node_modules");
            const stat = await world.files.stat(modules);
            if (stat?.isDirectory)
                await world.files.linkFolder(modules, (0,external_node_path_.join)(path, (0,external_node_path_.dirname)(file), "node_modules"));
        }
        return { path, trackedFiles };
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return { missing: `no worktree of the base could be made: ${why}` };
    }
}

// EXTERNAL MODULE: ./build/src/core/judge.js
var judge = __webpack_require__(15098);
// EXTERNAL MODULE: ./build/src/core/verdict.js
var verdict = __webpack_require__(18732);
;// CONCATENATED MODULE: ./build/src/core/schedule.js

/**
 * Decides what follows from the states, and nothing else: same states, same decision. Gates come in topological
 * order, so one pass settles whole chains. Fail-fast counts what was judged and is not green; what merely did not run
 * is no failure.
 */
function schedule(gates, states, options) {
    const known = new Map(states);
    const start = [];
    const settle = [];
    const stopped = options.failFast === "run-all" ? undefined : firstFailure(gates, known);
    let running = [...known.values()].filter((state) => state === "running").length;
    for (const gate of gates) {
        if (known.has(gate.name))
            continue;
        const verdict = decided(gate, known, stopped, options.interrupted);
        if (verdict) {
            known.set(gate.name, verdict);
            settle.push({ name: gate.name, verdict });
        }
        else if (running < options.limit && gate.needs.every((need) => isSettledGreen(known.get(need)))) {
            known.set(gate.name, "running");
            start.push(gate.name);
            running++;
        }
    }
    return { start, settle };
}
function decided(gate, states, stopped, interrupted) {
    if (gate.skip !== undefined)
        return (0,verdict/* skipped */.hT)("condition", gate.skip);
    if (interrupted)
        return (0,verdict/* cancelled */.KW)("interrupted", "the run was cancelled before it started");
    for (const need of gate.needs) {
        const state = states.get(need);
        if (state !== undefined && state !== "running" && !(0,verdict/* isGreen */.gf)(state)) {
            return (0,verdict/* skipped */.hT)("needs", `needs ${need}, which ${past(state)}`);
        }
    }
    if (stopped !== undefined)
        return (0,verdict/* skipped */.hT)("fail-fast", `not started, because ${stopped} did not pass`);
    return undefined;
}
function firstFailure(gates, states) {
    return gates.find(({ name }) => {
        const state = states.get(name);
        return state !== undefined && state !== "running" && !(0,verdict/* isGreen */.gf)(state) && state.outcome !== "skipped";
    })?.name;
}
function isSettledGreen(state) {
    return state !== undefined && state !== "running" && (0,verdict/* isGreen */.gf)(state);
}
function past(verdict) {
    switch (verdict.outcome) {
        case "failed":
            return "failed";
        case "broken":
            return "could not be judged";
        case "inconclusive":
            return "is inconclusive";
        case "cancelled":
            return "was cancelled";
        case "skipped":
            return "was skipped";
        case "passed":
            return "passed";
    }
}

;// CONCATENATED MODULE: ./build/src/core/run.js


/**
 * Runs the graph: starts what the schedule allows, until every gate has a verdict. A handler that throws is a bug of
 * ours, and its gate is broken; the others go on.
 */
async function runGates(options) {
    const states = new Map();
    const reports = new Map();
    const running = new Map();
    const byName = new Map(options.gates.map((gate) => [gate.name, gate]));
    const finish = (report) => {
        states.set(report.name, report.verdict);
        reports.set(report.name, report);
        running.delete(report.name);
        if (options.failFast === "kill" && !(0,verdict/* isGreen */.gf)(report.verdict) && report.verdict.outcome !== "skipped") {
            for (const [name, { stop }] of running)
                if (byName.get(name)?.kind !== "deploy")
                    stop.abort("fail-fast");
        }
        options.emit({ type: "gate-finished", gate: report });
    };
    const begin = (gate) => {
        const stop = new AbortController();
        states.set(gate.name, "running");
        options.emit({ type: "gate-started", gate: gate.name });
        const done = options
            .runGate(gate, stop.signal)
            .catch((error) => crashed(gate, error))
            .then(finish);
        running.set(gate.name, { done, stop });
    };
    const stopAll = () => {
        for (const { stop } of running.values())
            stop.abort("interrupted");
    };
    options.interrupted.addEventListener("abort", stopAll, { once: true });
    try {
        for (;;) {
            const { limit, failFast } = options;
            const next = schedule(options.gates, states, { limit, failFast, interrupted: options.interrupted.aborted });
            for (const { name, verdict } of next.settle) {
                const gate = byName.get(name);
                if (gate)
                    finish(unstarted(gate, verdict));
            }
            for (const name of next.start) {
                const gate = byName.get(name);
                if (gate)
                    begin(gate);
            }
            if (running.size === 0 && next.start.length === 0 && next.settle.length === 0)
                break;
            if (running.size > 0)
                await Promise.race([...running.values()].map(({ done }) => done));
        }
    }
    finally {
        options.interrupted.removeEventListener("abort", stopAll);
    }
    return options.gates.map((gate) => reports.get(gate.name) ?? unstarted(gate, (0,verdict/* broken */.mw)("absent", "no verdict was given")));
}
/** The report of a gate that was decided without running. */
function unstarted(gate, verdict) {
    return {
        name: gate.name,
        kind: gate.kind,
        needs: gate.needs,
        verdict,
        startedMs: null,
        durationMs: 0,
        steps: [],
        findings: [],
        fixed: [],
        measurements: [],
        problems: [],
    };
}
function crashed(gate, error) {
    const message = error instanceof Error ? error.message : String(error);
    return unstarted(gate, (0,verdict/* broken */.mw)("tool-error", `Gatehouse itself failed in this gate: ${message}`));
}

// EXTERNAL MODULE: ./build/src/core/defined.js
var defined = __webpack_require__(37708);
// EXTERNAL MODULE: ./build/src/core/diff-text.js
var diff_text = __webpack_require__(85868);
// EXTERNAL MODULE: ./build/src/core/coverage.js
var core_coverage = __webpack_require__(23323);
// EXTERNAL MODULE: ./build/src/core/when.js
var when = __webpack_require__(905);
;// CONCATENATED MODULE: ./build/src/core/judge-coverage.js



/** Verdict on the coverage floors; undefined where none is set. */
function judgeCoverage(policy, evidence) {
    const floors = policy.coverage;
    if (!floors || !hasFloor(floors))
        return undefined;
    const { coverage, patch } = evidence;
    if (!coverage)
        return (0,verdict/* broken */.mw)("report-missing", "a coverage floor is set, but no step gave any coverage");
    const count = (0,core_coverage/* totalCount */.wv)(coverage.files);
    const total = (0,core_coverage/* percent */.KN)(count);
    if (total === null)
        return (0,verdict/* inconclusive */.Ni)("no-data", "the coverage reports hold no line of this repository");
    const rulings = [
        belowFloor("coverage", count, floors.minimum),
        patchRuling(floors.patch, evidence),
        ...Object.entries(floors.paths ?? {}).map(([glob, floor]) => pathRuling(glob, floor, coverage.files)),
        dropRuling(floors.maxDrop, count, evidence),
    ];
    const short = rulings.flatMap((ruling) => (ruling && "short" in ruling ? [ruling.short] : []));
    if (short.length > 0)
        return (0,verdict/* failed */.gz)("coverage", short.join(", "));
    const unknown = rulings.flatMap((ruling) => (ruling && "unknown" in ruling ? [ruling] : []));
    if (unknown[0])
        return (0,verdict/* inconclusive */.Ni)(unknown[0].reason, unknown.map((ruling) => ruling.unknown).join("; "));
    const changed = patch ? (0,core_coverage/* percent */.KN)(patch) : null;
    return (0,verdict/* passed */.bF)(changed === null ? `coverage is ${total} %` : `coverage is ${total} %, patch ${changed} %`);
}
function hasFloor({ minimum, patch, maxDrop, paths }) {
    return [minimum, patch, maxDrop].some((floor) => floor !== undefined) || Object.keys(paths ?? {}).length > 0;
}
function belowFloor(name, count, floor) {
    const value = (0,core_coverage/* percent */.KN)(count);
    if (floor === undefined || value === null || value >= floor)
        return null;
    return { short: `${name} is ${value} % (needs ${floor} %)` };
}
function patchRuling(floor, { patch, base }) {
    if (floor === undefined)
        return null;
    if (patch?.unknown && patch.unknown.length > 0) {
        const files = patch.unknown.length === 1 ? patch.unknown[0] : `${patch.unknown.length} changed files`;
        const unknown = `patch coverage is unknown: of ${files} the reports have totals only, and no lines`;
        return { reason: "no-data", unknown };
    }
    if (patch)
        return belowFloor("patch coverage", patch, floor);
    if (!base)
        return null;
    return { reason: "no-base", unknown: `patch coverage is unknown: ${base.missing ?? "the change could not be read"}` };
}
function pathRuling(glob, floor, files) {
    const own = files.filter(({ path }) => (0,when/* matchesGlobs */.nJ)([glob], path));
    const count = (0,core_coverage/* totalCount */.wv)(own);
    if (count.total === 0)
        return { reason: "no-data", unknown: `the coverage reports hold no line of ${glob}` };
    const ruling = belowFloor(`coverage of ${glob}`, count, floor);
    return ruling && "short" in ruling ? { short: `${ruling.short}: ${worstFiles(own)}` } : ruling;
}
/** Files and ranges that a message names; the report has all of them. */
const shownFiles = 3;
const shownRanges = 5;
/** The files with most lines that did not run, each with these lines: `src/a.ts 12–14, 20; and 2 more files`. */
function worstFiles(files) {
    const missed = files
        .map((file) => ({ file, left: (0,core_coverage/* fileCount */.wq)(file).total - (0,core_coverage/* fileCount */.wq)(file).covered }))
        .filter(({ left }) => left > 0)
        .sort((a, b) => b.left - a.left);
    const shown = missed.slice(0, shownFiles).map(({ file, left }) => {
        const spans = (0,core_coverage/* lineSpans */.UB)(file.lines.flatMap(([line, hits]) => (hits > 0 ? [] : [line])));
        if (spans.length === 0)
            return `${file.path} (${left})`;
        const ranges = spans.slice(0, shownRanges).map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
        return `${file.path} ${ranges.join(", ")}${spans.length > shownRanges ? " …" : ""}`;
    });
    const more = missed.length - shown.length;
    return [...shown, ...(more > 0 ? [`and ${more} more ${more === 1 ? "file" : "files"}`] : [])].join("; ");
}
/** Compares the exact ratios; the drop is shown rounded up, so that one that is too deep never looks allowed. */
function dropRuling(allowed, now, { base, baseTotal }) {
    if (allowed === undefined || !base)
        return null;
    const before = baseTotal ? (0,core_coverage/* percent */.KN)(baseTotal) : null;
    if (!baseTotal || before === null) {
        const why = base.missing ?? "there is no coverage of the base to compare with";
        return { reason: "no-base", unknown: `how far coverage fell is unknown: ${why}` };
    }
    const points = (baseTotal.covered / baseTotal.total - now.covered / now.total) * 100;
    // Ratios have rounding errors far below what two decimals show.
    if (points <= allowed + 1e-9)
        return null;
    const drop = Math.ceil(points * 100 - 1e-7) / 100;
    return { short: `coverage fell by ${drop} points from ${before} % to ${(0,core_coverage/* percent */.KN)(now)} % (may fall by ${allowed})` };
}

;// CONCATENATED MODULE: ./build/src/core/judge-metrics.js

/**
 * Verdict on the bounds of a gate's metrics; undefined where none is set. A metric that no step gave is never green,
 * and where several steps gave one of the same name, each has to hold.
 */
function judgeMetrics(policy, evidence) {
    const bounds = Object.entries(policy.metrics ?? {});
    if (bounds.length === 0)
        return undefined;
    const values = new Map();
    for (const { name, value } of evidence.measurements)
        values.set(name, [...(values.get(name) ?? []), value]);
    const absent = bounds.filter(([name]) => !values.has(name)).map(([name]) => name);
    const short = bounds.flatMap(([name, bound]) => (values.get(name) ?? []).flatMap((value) => faults(name, value, bound, baseValue(evidence.base, name))));
    if (short.length > 0)
        return (0,verdict/* failed */.gz)("metrics", short.join(", "));
    if (absent.length > 0)
        return (0,verdict/* broken */.mw)("report-missing", `no step gave the metric ${absent.join(", ")}`);
    const undecided = bounds.filter(([name, { maxDrop }]) => maxDrop !== undefined && baseValue(evidence.base, name) === undefined);
    if (undecided.length > 0 && evidence.missing !== undefined) {
        const names = undecided.map(([name]) => name).join(", ");
        return (0,verdict/* inconclusive */.Ni)("no-base", `${names} cannot be compared with the base: ${evidence.missing}`);
    }
    return (0,verdict/* passed */.bF)(bounds.map(([name]) => `${name} is ${(values.get(name) ?? []).map(figure).join(" and ")}`).join(", "));
}
/** The base's value of a metric; of several the highest, so that no drop hides behind a lower one. */
function baseValue(base, name) {
    const values = (base ?? []).filter((one) => one.name === name).map(({ value }) => value);
    return values.length === 0 ? undefined : Math.max(...values);
}
function faults(name, value, bound, base) {
    const { minimum, maximum, maxDrop } = bound;
    const said = [];
    if (minimum !== undefined && value < minimum)
        said.push(`${name} is ${figure(value)} (needs at least ${minimum})`);
    if (maximum !== undefined && value > maximum)
        said.push(`${name} is ${figure(value)} (needs at most ${maximum})`);
    if (maxDrop !== undefined && base !== undefined && isMore(base - value, maxDrop, base)) {
        said.push(`${name} fell from ${figure(base)} to ${figure(value)} (may fall by ${maxDrop})`);
    }
    return said;
}
/** 0.9 − 0.89 is 0.010000000000000009: what binary fractions add is no drop. */
function isMore(drop, limit, scale) {
    return drop - limit > 1e-9 * Math.max(1, Math.abs(scale));
}
function figure(value) {
    return String(Number(value.toPrecision(12)));
}

;// CONCATENATED MODULE: ./build/src/core/paths.js
/** Folders of other people's code, whose files are never ours even if they end alike. */
const foreign = /(?:^|\/)(?:node_modules|site-packages|dist-packages|\.cargo\/registry|rustc\/[0-9a-f]{40}|pkg\/mod)\/|^\/usr\/(?:lib|include|share)\//;
/**
 * Builds an index of the tracked files, then matches in time that depends only on the path's depth: by a prefix, exact,
 * below the root, the working directory or a source folder, else by the longest common end. Of that, one side must be
 * whole (`/app/src/x.py` of a container, `pkg/x.go` below a module's name, `src/x.py` below a package of a monorepo), or
 * the path be absolute or a Go import path and have two names in common. More than one candidate is no match.
 */
function pathMatcher(trackedFiles, options = {}) {
    const tracked = new Set(trackedFiles);
    const ends = new EndIndex(trackedFiles);
    const root = options.root === undefined ? null : normalise(options.root);
    const folder = options.workingDirectory ?? ".";
    const prefixes = Object.entries(options.prefixes ?? {});
    const placed = (path) => {
        const relative = root !== null && path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path;
        return tracked.has(relative) ? relative : null;
    };
    return (path, sources = []) => {
        const plain = normalise(path);
        if (plain === "")
            return null;
        const swapped = prefixes.flatMap(([start, stands]) => plain.startsWith(`${start}/`) ? [normalise(`${stands}/${plain.slice(start.length + 1)}`)] : []);
        const candidates = [...swapped, ...(isAbsolute(plain) ? [] : below(plain, folder, sources)), plain];
        for (const candidate of candidates) {
            const found = placed(candidate);
            if (found !== null)
                return found;
        }
        if (foreign.test(plain))
            return null;
        for (const candidate of candidates) {
            const found = ends.find(candidate);
            if (found !== null)
                return found;
        }
        return null;
    };
}
/** A relative path below each folder that it may be relative to. */
function below(path, folder, sources) {
    const bases = sources.flatMap((source) => {
        const base = normalise(source);
        return isAbsolute(base) ? [base] : [`${folder}/${base}`, base];
    });
    return [...bases, folder].map((base) => normalise(base === "" ? path : `${base}/${path}`));
}
function slashed(path) {
    return path.replaceAll("\\", "/");
}
function isAbsolute(path) {
    return path.startsWith("/");
}
/** One form for all platforms: `/` between names, no drive, no `.` and `..`; an absolute path keeps its first `/`. */
function normalise(path) {
    const plain = slashed(path)
        .replace(/^file:(?:\/\/[^/]*)?(?=\/)/, "")
        .replace(/^\/?[A-Za-z]:(?=\/)/, "");
    const names = [];
    for (const name of plain.split("/")) {
        if (name === "..")
            names.pop();
        else if (name !== "" && name !== ".")
            names.push(name);
    }
    return `${isAbsolute(plain) ? "/" : ""}${names.join("/")}`;
}
class EndIndex {
    #top = { whole: null, only: null, next: new Map() };
    constructor(files) {
        for (const path of files)
            this.#add(path, path.split("/").reverse());
    }
    #add(path, names) {
        let node = this.#top;
        for (const [depth, name] of names.entries()) {
            if (node.only)
                this.#spellOut(node, depth);
            if (!node.next) {
                node.only = { path, names };
                return;
            }
            const next = node.next.get(name) ?? { whole: null, only: null, next: null };
            const isNew = !node.next.has(name);
            node.next.set(name, next);
            if (isNew && depth < names.length - 1) {
                next.only = { path, names };
                return;
            }
            node = next;
        }
        if (node.only)
            this.#spellOut(node, names.length);
        node.whole = path;
        node.next ??= new Map();
    }
    /** Moves the only file below a node one step down, to make room for another. */
    #spellOut(node, depth) {
        const only = node.only;
        const name = only?.names[depth];
        node.only = null;
        node.next ??= new Map();
        if (!only || name === undefined)
            return;
        const isLast = depth === only.names.length - 1;
        node.next.set(name, {
            whole: isLast ? only.path : null,
            only: isLast ? null : only,
            next: isLast ? new Map() : null,
        });
    }
    /** The file with the longest end in common with the path. */
    find(path) {
        const names = path.split("/").filter(Boolean).reverse();
        let node = this.#top;
        let isShadowed = false;
        let depth = 0;
        for (; depth < names.length && !node.only; depth++) {
            const next = node.next?.get(names[depth] ?? "");
            if (!next)
                break;
            isShadowed ||= node.whole !== null;
            node = next;
        }
        // Where the tree holds one file only, the rest of its path was not compared yet.
        const { only, whole } = node;
        while (only && depth < names.length && depth < only.names.length && names[depth] === only.names[depth])
            depth++;
        if (only && depth === only.names.length)
            return only.path;
        if (whole !== null)
            return whole;
        if (depth === names.length && !(only && isAbsolute(path)))
            return soleFile(node);
        const isRooted = isAbsolute(path) || /^[^/]+\.[^/]+\/.*\.go$/.test(path);
        return isRooted && depth >= 2 && !isShadowed ? (only?.path ?? null) : null;
    }
}
/** The one file at or below a node, null if there are more. */
function soleFile(node) {
    if (node.only)
        return node.only.path;
    const next = [...(node.next?.values() ?? [])];
    if (node.whole !== null)
        return next.length === 0 ? node.whole : null;
    const [first] = next;
    return next.length === 1 && first ? soleFile(first) : null;
}
/** Names files as the repository does. What matches none is listed in `unmatched` and counts in no total. */
function resolveCoverage(coverage, match) {
    const unmatched = new Set(coverage.unmatched ?? []);
    const files = new Map();
    for (const file of coverage.files) {
        const path = match(file.path, coverage.sources);
        if (path === null)
            unmatched.add(file.path);
        else
            files.set(path, [...(files.get(path) ?? []), { ...file, path }]);
    }
    return {
        files: [...files.values()].map(mergeFiles),
        ...(unmatched.size > 0 ? { unmatched: [...unmatched] } : {}),
    };
}
/** Coverage of several reports (after their paths were resolved): hits of the same line are added up. */
function mergeCoverage(parts) {
    const files = new Map();
    for (const file of parts.flatMap((part) => part.files)) {
        const same = files.get(file.path);
        if (same)
            same.push(file);
        else
            files.set(file.path, [file]);
    }
    const unmatched = new Set(parts.flatMap((part) => part.unmatched ?? []));
    const sources = new Set(parts.flatMap((part) => part.sources ?? []));
    return {
        files: [...files.values()].map(mergeFiles),
        ...(sources.size > 0 ? { sources: [...sources] } : {}),
        ...(unmatched.size > 0 ? { unmatched: [...unmatched] } : {}),
    };
}
/**
 * Reports on one file, at least one. Which branches, functions or statements overlap is not known: of these the report
 * that covers most is taken, never a sum that could reach 100 % by counting the same one twice.
 */
function mergeFiles(files) {
    const [first, ...more] = files;
    if (!first)
        return { path: "", lines: [] };
    if (more.length === 0)
        return first;
    const hits = new Map();
    for (const [line, count] of files.flatMap((file) => file.lines))
        hits.set(line, (hits.get(line) ?? 0) + count);
    const lines = [...hits].sort(([a], [b]) => a - b);
    const best = (key) => files
        .map((file) => file[key])
        .reduce((a, b) => (b === undefined || (a !== undefined && a.covered >= b.covered) ? a : b));
    const statements = files.every((file) => file.statements) ? best("statements") : undefined;
    const [branches, functions] = [best("branches"), best("functions")];
    const totalsOnly = files.every((file) => file.totalsOnly);
    return {
        path: first.path,
        lines,
        ...(totalsOnly ? { totalsOnly } : {}),
        ...(statements ? { statements } : {}),
        ...(branches ? { branches } : {}),
        ...(functions ? { functions } : {}),
    };
}

// EXTERNAL MODULE: ./build/src/core/tests.js
var core_tests = __webpack_require__(5780);
// EXTERNAL MODULE: ./build/src/core/baseline.js
var core_baseline = __webpack_require__(34074);
;// CONCATENATED MODULE: ./build/src/core/compare-tests.js
/** Names of removed tests that are kept; their number is always told. */
const maxGone = 1_000;
/**
 * The head's tests against the base's, matched by suite and name as a multiset: of several with the same names the one
 * in the same file, else one with the same status, is taken first, so that a shuffled order changes nothing.
 *
 * `isForeign` tells files that came in from the base branch and are not the author's: their tests are neither new nor
 * removed. `renamed` maps paths of the base to those of the head.
 */
function compareTests(tests, base, isForeign = () => false, renamed = new Map()) {
    const suites = base.suites ?? [];
    const before = index(suites, renamed);
    // A test that is not there by name may be among those that are only counted.
    const isPartial = tests.omitted !== undefined || base.omitted !== undefined;
    const counts = { new: 0, "newly-failing": 0, fixed: 0, failing: 0 };
    const cases = tests.cases.map((test) => {
        const old = take(before.get(key(test.suite, test.name)), test);
        const standing = old ? compared(test, old) : isPartial || isForeign(test.path ?? "") ? undefined : "new";
        if (standing === undefined)
            return test;
        counts[standing]++;
        return { ...test, standing };
    });
    const gone = [];
    let removed = 0;
    for (const [names, olds] of before) {
        for (const old of olds) {
            if (isPartial || old.isTaken || isForeign(old.path ?? ""))
                continue;
            removed++;
            if (gone.length < maxGone)
                gone.push(named(names));
        }
    }
    const total = suites.reduce((sum, suite) => sum + suite.tests.length, base.omitted ?? 0);
    const { new: added, fixed, failing } = counts;
    const against = {
        total,
        new: added,
        removed,
        newlyFailing: counts["newly-failing"],
        fixed,
        failing,
        gone,
        ...(isPartial ? { isPartial } : {}),
    };
    return { tests: { ...tests, cases }, against };
}
function index(base, renamed) {
    const before = new Map();
    for (const { suite, path, tests } of base) {
        const now = path === undefined ? undefined : (renamed.get(path) ?? path);
        for (const [name, status] of tests) {
            const names = key(suite, name);
            const same = before.get(names);
            const one = { status, path: now, isTaken: false };
            if (same)
                same.push(one);
            else
                before.set(names, [one]);
        }
    }
    return before;
}
/** Thousands of equal names would make a search of each a quadratic one: of so many the first that is left is taken. */
const maxSearch = 100;
function take(olds, test) {
    if (!olds)
        return undefined;
    const [only] = olds;
    let best = only && !only.isTaken ? only : undefined;
    if (olds.length > maxSearch)
        best = olds.pop();
    else if (olds.length > 1) {
        const left = olds.filter(({ isTaken }) => !isTaken);
        const letter = test.status[0];
        best =
            left.find(({ path, status }) => path === test.path && status === letter) ??
                left.find(({ path }) => path === test.path) ??
                left.find(({ status }) => status === letter) ??
                left[0];
    }
    if (best)
        best.isTaken = true;
    return best;
}
function compared(test, { status }) {
    if (test.status === "failed")
        return status === "f" ? "failing" : "newly-failing";
    return test.status === "passed" && status === "f" ? "fixed" : undefined;
}
function key(suite, name) {
    return `${suite ?? ""}\u0000${name}`;
}
function named(names) {
    const end = names.indexOf("\u0000");
    const suite = names.slice(0, end);
    return { name: names.slice(end + 1), ...(suite === "" ? {} : { suite }) };
}

;// CONCATENATED MODULE: ./build/src/core/diff.js
/** A change as hunks of line numbers, enough to place annotations and to count patch coverage. */
/** Paths of renamed files, by their old path. */
function renames(diff) {
    const moved = [...(diff?.values() ?? [])].filter(({ status }) => status === "renamed");
    return new Map(moved.map(({ oldPath, path }) => [oldPath, path]));
}

;// CONCATENATED MODULE: ./build/src/gates/against.js




/** Holds the baseline against what a gate found. */
async function comparedFigures(gate, figures, change) {
    const { tests, coverage, measurements } = figures;
    const { baseline, missing, isOwn = false } = await change.baseline();
    const base = baseline?.gates.find(({ name }) => name === gate);
    if (!baseline || !base) {
        const why = baseline && !isOwn ? `the baseline of ${baseline.commit.slice(0, 7)} has no gate ${gate}` : missing;
        return { tests, against: undefined, metrics: { missing: why }, fixed: [] };
    }
    const moved = renames(change.diff);
    const isSame = baseline.commit === change.compareWith;
    // What a merge checkout has from the base branch is in the baseline of that very commit, and in no older one.
    const isForeign = (path) => !isSame && change.broughtIn.has(path);
    const compared = tests && base.suites && compareTests(tests, base, isForeign, moved);
    const known = measurements.flatMap(({ name }) => {
        const value = baseValue(base.measurements, name);
        return value === undefined ? [] : [{ name, value }];
    });
    const against = {
        ...(compared ? { tests: compared.against } : {}),
        ...(coverage && base.coverage
            ? { coverage: (0,core_baseline/* coverageAgainst */.Gt)(coverage, base.coverage, (path) => change.diff?.has(path) ?? false, moved) }
            : {}),
        ...(known.length > 0 ? { measurements: known } : {}),
    };
    const found = new Set(figures.findings.map(({ tool }) => tool));
    return {
        tests: compared?.tests ?? tests,
        against: Object.keys(against).length > 0 ? against : undefined,
        // A figure that the gate did not have yet has nothing to drop from.
        metrics: { base: base.measurements },
        fixed: isSame ? (base.findings ?? []).filter(({ tool }) => !found.has(tool)) : [],
    };
}

;// CONCATENATED MODULE: ./build/src/gates/to-head.js
/**
 * A pull request is checked out as a merge commit, but its checks belong to the head: places are told in the head's
 * lines. A line that came in from the base branch has none there: it keeps its file and loses its line.
 */
function findingsToHead(findings, toHead) {
    if (!toHead)
        return findings;
    return findings.map((finding) => {
        if (finding.path === undefined || !finding.range)
            return finding;
        const range = rangeToHead(finding.range, finding.path, toHead);
        // A fix is written for the lines of the merge commit; where these moved it no longer fits.
        const fix = range?.startLine === finding.range.startLine ? finding.fix : undefined;
        return { ...finding, range, fix };
    });
}
function rangeToHead(range, path, toHead) {
    const startLine = toHead(path, range.startLine)?.line;
    if (startLine === undefined)
        return undefined;
    const endLine = range.endLine === undefined ? undefined : (toHead(path, range.endLine)?.line ?? startLine);
    return { ...range, startLine, endLine };
}
function testsToHead(tests, toHead) {
    if (!toHead)
        return tests;
    const cases = tests.cases.map((test) => {
        if (test.path === undefined || test.line === undefined)
            return test;
        return { ...test, line: toHead(test.path, test.line)?.line };
    });
    return { ...tests, cases };
}
/** The same coverage in the head's lines, for the patch alone: lines that are not in the head are left out. */
function coverageToHead(coverage, toHead) {
    if (!toHead)
        return coverage;
    const files = coverage.files.map((file) => {
        const lines = [];
        for (const [line, hits] of file.lines) {
            const inHead = toHead(file.path, line);
            if (inHead)
                lines.push([inHead.line, hits]);
        }
        return { ...file, lines };
    });
    return { ...coverage, files };
}

;// CONCATENATED MODULE: ./build/src/gates/gate-report.js









/** The gate's report from its judged steps: merged, held against the floors, and told in the head's lines. */
async function gateReport(gate, steps, begun, context) {
    const { change } = context;
    const outcomes = steps.map(({ outcome }) => outcome);
    const tests = outcomes.map((outcome) => outcome.tests).filter(defined/* isDefined */.O);
    const measured = outcomes.map((outcome) => outcome.coverage).filter(defined/* isDefined */.O);
    const coverage = measured.length > 0 ? mergeCoverage(measured) : undefined;
    const patch = coverage && change.diff ? (0,diff_text/* patchCoverage */.bw)(coverageToHead(coverage, change.toHead), change.diff) : undefined;
    const parts = steps.map(({ report }) => ({ name: report.name, verdict: report.verdict }));
    // Coverage of a run that was cut short says nothing; the step's own verdict stands for it.
    const isWhole = parts.every(({ verdict }) => verdict.outcome !== "broken" && verdict.outcome !== "cancelled");
    const measurements = outcomes.flatMap((outcome) => outcome.measurements);
    const findings = steps.flatMap(({ compared }) => compared.findings);
    const own = tests.length > 0 ? testsToHead((0,core_tests/* mergeTests */.Iv)(tests), change.toHead) : undefined;
    const compared = isWhole
        ? await comparedFigures(gate.name, { tests: own, coverage, measurements, findings }, change)
        : null;
    const baseTotal = compared?.against?.coverage;
    const floors = compared
        ? judgeCoverage(coveragePolicy(gate, compared), { coverage, patch, base: wanted(change, compared), baseTotal })
        : undefined;
    const bounds = compared ? judgeMetrics(gate.policy, { measurements, ...compared.metrics }) : undefined;
    return {
        name: gate.name,
        kind: gate.kind,
        needs: gate.needs,
        verdict: (0,judge/* judgeGate */.$U)([
            ...parts,
            ...(floors ? [{ name: "coverage", verdict: floors }] : []),
            ...(bounds ? [{ name: "metrics", verdict: bounds }] : []),
        ]),
        startedMs: begun - context.startedAt,
        durationMs: context.step.now() - begun,
        steps: steps.map(({ report }) => report),
        tests: compared ? compared.tests : own,
        coverage,
        patchCoverage: patch,
        findings: findingsToHead(findings, change.toHead),
        fixed: [
            ...steps.flatMap((step) => step.compared.fixed),
            ...(gate.policy.block === "new" ? (compared?.fixed ?? []) : []),
        ],
        measurements,
        ...(compared?.against ? { against: compared.against } : {}),
        problems: outcomes.flatMap(({ problems }) => problems),
    };
}
/** The base branch's first run has nothing that its coverage could have fallen from. */
function coveragePolicy({ policy }, { against, metrics }) {
    const isFirst = against?.coverage === undefined && metrics.missing === undefined;
    return isFirst && policy.coverage ? { ...policy, coverage: { ...policy.coverage, maxDrop: undefined } } : policy;
}
/** The base with the reason why there are no figures of it. */
function wanted({ base }, { metrics }) {
    return base && { ...base, missing: base.missing ?? metrics.missing };
}

// EXTERNAL MODULE: ./build/src/core/environment.js
var environment = __webpack_require__(10488);
// EXTERNAL MODULE: ./build/src/parsers/source.js
var parsers_source = __webpack_require__(45877);
// EXTERNAL MODULE: ./build/src/steps/end.js
var steps_end = __webpack_require__(97516);
// EXTERNAL MODULE: ./build/src/parsers/json-lines.js
var json_lines = __webpack_require__(67616);
// EXTERNAL MODULE: ./build/src/parsers/text.js
var parsers_text = __webpack_require__(16767);
;// CONCATENATED MODULE: ./build/src/parsers/problem-matcher.js


const properties = [
    "file",
    "fromPath",
    "line",
    "column",
    "endLine",
    "endColumn",
    "severity",
    "code",
    "message",
];
/** A longer line is matched by its start only, so that no pattern of somebody's can take for ever on it. */
const LINE_LIMIT = 4_096;
/** Reads a matcher file. All that is wrong with it is said at once. */
function matchersFromJson(text) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (error) {
        return { errors: [`The matcher file is no JSON: ${error instanceof Error ? error.message : String(error)}`] };
    }
    const list = (0,json_lines/* isObject */.Gv)(json) ? json.problemMatcher : undefined;
    if (!Array.isArray(list) || list.length === 0) {
        return { errors: ['The matcher file needs a list "problemMatcher" with at least one matcher.'] };
    }
    const errors = [];
    const matchers = list.map((one, at) => readMatcher(one, `problemMatcher[${at}]`, errors));
    return errors.length > 0 ? { errors } : { matchers };
}
function readMatcher(json, place, errors) {
    const object = (0,json_lines/* isObject */.Gv)(json) ? json : {};
    const { owner, severity } = object;
    if (typeof owner !== "string" || owner === "")
        errors.push(`${place} needs an "owner".`);
    if (severity !== undefined && severityOf(severity) === null) {
        errors.push(`${place}.severity must be "error", "warning" or "notice", not ${show(severity)}.`);
    }
    const list = Array.isArray(object.pattern) ? object.pattern : [];
    if (list.length === 0)
        errors.push(`${place} needs a list "pattern" with at least one pattern.`);
    const patterns = list.map((one, at) => readPattern(one, `${place}.pattern[${at}]`, errors));
    checkPatterns(patterns, place, errors);
    return { owner: String(owner), severity: severityOf(severity) ?? "error", patterns };
}
function readPattern(json, place, errors) {
    const object = (0,json_lines/* isObject */.Gv)(json) ? json : {};
    const regexp = compile(object.regexp, place, errors);
    const count = (new RegExp(`${regexp.source}|`).exec("")?.length ?? 1) - 1;
    const groups = {};
    for (const property of properties) {
        const group = object[property];
        if (group === undefined || group === null)
            continue;
        if (typeof group === "number" && Number.isInteger(group) && group >= 0 && group <= count)
            groups[property] = group;
        else
            errors.push(`${place}.${property} must be the number of a group, 0 to ${count}, not ${show(group)}.`);
    }
    return { regexp, groups, loop: object.loop === true };
}
function compile(source, place, errors) {
    if (typeof source !== "string" || source === "") {
        errors.push(`${place} needs a "regexp".`);
        return /(?!)/;
    }
    try {
        return new RegExp(source);
    }
    catch (error) {
        errors.push(`${place}.regexp: ${error instanceof Error ? error.message : String(error)}`);
        return /(?!)/;
    }
}
function checkPatterns(patterns, place, errors) {
    const last = patterns.at(-1);
    if (!last)
        return;
    if (last.groups.message === undefined)
        errors.push(`${place}: the last pattern needs a "message".`);
    for (const [at, pattern] of patterns.entries()) {
        if (pattern.loop && (pattern !== last || patterns.length === 1)) {
            errors.push(`${place}.pattern[${at}].loop is only for the last of several patterns.`);
        }
    }
    for (const property of properties) {
        if (patterns.filter((pattern) => pattern.groups[property] !== undefined).length > 1) {
            errors.push(`${place}: two patterns set "${property}".`);
        }
    }
}
/** Findings in the lines of an output. The first matcher that completes on a line takes it, and the others begin anew. */
async function matchOutput(lines, matchers) {
    const findings = [];
    /** What each matcher holds of each of its patterns but the last. */
    const states = matchers.map((matcher) => matcher.patterns.map(() => null));
    for await (const raw of lines) {
        const line = (0,parsers_text/* stripAnsi */.aJ)(raw.slice(0, LINE_LIMIT));
        for (const [at, matcher] of matchers.entries()) {
            const captured = advance(matcher, states[at] ?? [], line);
            if (!captured)
                continue;
            const finding = toFinding(matcher, captured);
            if (finding)
                findings.push(finding);
            for (const [other, state] of states.entries())
                if (other !== at)
                    state.fill(null);
            break;
        }
    }
    return findings;
}
/** One step of the runner's algorithm: patterns from last to first, each after the match of the one before it. */
function advance(matcher, state, line) {
    for (let at = matcher.patterns.length - 1; at >= 0; at--) {
        const pattern = matcher.patterns[at];
        const before = at > 0 ? (state[at - 1] ?? null) : {};
        if (!pattern || before === null)
            continue;
        const match = pattern.regexp.exec(line);
        const isLast = at === matcher.patterns.length - 1;
        if (match && isLast) {
            state.fill(null);
            if (pattern.loop)
                state[at - 1] = before;
            return { ...before, ...capture(pattern, match) };
        }
        if (isLast) {
            if (at > 0)
                state[at - 1] = null;
        }
        else {
            state[at] = match ? { ...before, ...capture(pattern, match) } : null;
        }
    }
    return null;
}
function capture(pattern, match) {
    const captured = {};
    for (const property of properties) {
        const group = pattern.groups[property];
        const text = group === undefined ? undefined : match[group];
        if (text !== undefined && text !== "")
            captured[property] = text;
    }
    return captured;
}
/** As in the runner, a match without a message is none. */
function toFinding(matcher, captured) {
    const message = captured.message?.trim() ?? "";
    if (message === "")
        return null;
    const place = (property) => {
        const number = Number(captured[property]);
        return Number.isInteger(number) && number > 0 ? number : undefined;
    };
    const startLine = place("line");
    const path = pathOf(captured);
    return {
        tool: matcher.owner,
        rule: (0,parsers_text/* bounded */.Mm)(captured.code ?? matcher.owner, parsers_text/* NAME_LIMIT */.Uo),
        message: (0,parsers_text/* bounded */.Mm)(message, parsers_text/* MESSAGE_LIMIT */.Gy),
        severity: severityOf(captured.severity) ?? matcher.severity,
        path,
        range: path === undefined || startLine === undefined
            ? undefined
            : { startLine, startColumn: place("column"), endLine: place("endLine"), endColumn: place("endColumn") },
    };
}
/** `fromPath` names a project file; the file is relative to its folder. */
function pathOf({ file, fromPath }) {
    if (file === undefined)
        return undefined;
    const plain = file.replaceAll("\\", "/");
    if (fromPath === undefined || plain.startsWith("/") || /^[A-Za-z]:\//.test(plain))
        return plain;
    const folder = fromPath.replaceAll("\\", "/").split("/").slice(0, -1).join("/");
    return folder === "" ? plain : `${folder}/${plain}`;
}
function severityOf(value) {
    const text = typeof value === "string" ? value.toLowerCase() : "";
    if (text === "error" || text === "fatal error")
        return "error";
    if (text === "warning")
        return "warning";
    return text === "notice" || text === "note" || text === "info" ? "note" : null;
}
function show(value) {
    return (0,parsers_text/* bounded */.Mm)(JSON.stringify(value) ?? "nothing", 60);
}

;// CONCATENATED MODULE: ./build/src/steps/matched.js


/** Findings that a problem matcher of the user's sees in what a step printed. */
async function matchedFindings(step, matcherPath, outputPath, files) {
    const path = step.matcher ?? "";
    const text = await files.readText(matcherPath);
    if (text === null)
        return { problem: { path, code: "missing", message: `the problem matcher ${path} does not exist` } };
    const matchers = matchersFromJson(text);
    if ("errors" in matchers) {
        return { problem: { path, code: "malformed", message: `${path}: ${matchers.errors.join(" ")}` } };
    }
    const source = (0,parsers_source/* byteSource */.ex)(step.name, () => files.readStream(outputPath));
    return { findings: await matchOutput((0,parsers_source/* lines */.Mn)(source), matchers.matchers) };
}

;// CONCATENATED MODULE: ./build/src/core/overlap.js

/**
 * One result of the report files of one run, in which a case that several files hold (`TEST-all.xml` and
 * `TEST-Cart.xml`) counts once. Cases of equal suite and name within one file are different cases, as parameters make
 * them, and meet those of another file one by one. Two cases of two files are the same if
 *
 * - both name the same file of the test,
 * - or one is a copy of the other, with its status and its time,
 * - or they ended differently and their reports stand in one folder: the test was run again.
 *
 * Else they are tests of two packages or environments that happen to be called alike. Of one case the worst ending
 * counts, as no report says which run came last. Time and memory grow with the number of cases only.
 */
function mergeFileTests(files) {
    const [only, second] = files;
    if (only && !second)
        return only.tests;
    const shared = sharedNames(files);
    const slots = [];
    const index = new Map();
    files.forEach(({ path, tests }, file) => {
        const folder = path.slice(0, path.lastIndexOf("/") + 1);
        for (const test of tests.cases) {
            const keys = shared(nameOf(test)) ? keysOf(test, folder) : null;
            const known = keys && sameCase(test, keys, index, file);
            if (known) {
                known.test = worse(known.test, test);
                known.file = file;
                continue;
            }
            const slot = { test, file };
            slots.push(slot);
            for (const key of keys ? Object.values(keys) : []) {
                if (key === null)
                    continue;
                const same = index.get(key);
                if (same)
                    same.slots.push(slot);
                else
                    index.set(key, { slots: [slot], file, met: 0 });
            }
        }
    });
    return (0,core_tests/* countTests */.tu)(slots.map(({ test }) => test), files.map(({ tests }) => tests.omitted));
}
function nameOf({ suite = "", name }) {
    return `${suite}\0${name}`;
}
function keysOf(test, folder) {
    const name = nameOf(test);
    return {
        path: test.path === undefined ? null : `path\0${name}\0${test.path}`,
        copy: `copy\0${name}\0${test.status}\0${Math.round(test.timeMs ?? 0)}`,
        folder: `folder\0${name}\0${folder}`,
    };
}
/** Tells of a name whether more than one file has a case of it; most have not, and need no further look. */
function sharedNames(files) {
    const fileOf = new Map();
    files.forEach(({ tests }, file) => {
        for (const test of tests.cases) {
            const name = nameOf(test);
            const known = fileOf.get(name);
            if (known === undefined)
                fileOf.set(name, file);
            else if (known !== file)
                fileOf.set(name, -1);
        }
    });
    return (name) => fileOf.get(name) === -1;
}
function sameCase(test, keys, index, file) {
    const next = (key) => {
        const candidates = key === null ? undefined : index.get(key);
        return candidates ? nextOf(candidates, file) : null;
    };
    const byPath = next(keys.path);
    if (byPath)
        return byPath;
    const fits = (slot) => slot !== null && !(test.path && slot.test.path && test.path !== slot.test.path);
    const copy = next(keys.copy);
    if (copy && fits(copy))
        return copy;
    const again = next(keys.folder);
    return again && fits(again) && again.test.status !== test.status ? again : null;
}
/** The first case that this file has not met yet. */
function nextOf(candidates, file) {
    if (candidates.file !== file) {
        candidates.file = file;
        candidates.met = 0;
    }
    let slot = candidates.slots[candidates.met];
    while (slot && slot.file === file)
        slot = candidates.slots[++candidates.met];
    return slot ?? null;
}
const rank = { failed: 2, passed: 1, skipped: 0 };
function worse(a, b) {
    const [kept, other] = rank[b.status] > rank[a.status] ? [b, a] : [a, b];
    return other.flaky && kept.status === "passed" ? { ...kept, flaky: true } : kept;
}

// EXTERNAL MODULE: ./build/src/core/problem.js
var core_problem = __webpack_require__(67798);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/steps/duplicates.js

/** Those of the files whose bytes an earlier one of them has too. Only files of equal size are read. */
async function duplicateFiles(paths, files) {
    const bySize = new Map();
    for (const path of paths) {
        const size = (await files.stat(path))?.size ?? 0;
        if (size === 0)
            continue;
        const group = bySize.get(size);
        if (group)
            group.push(path);
        else
            bySize.set(size, [path]);
    }
    const duplicates = new Set();
    for (const group of bySize.values()) {
        if (group.length < 2)
            continue;
        const seen = new Set();
        for (const path of group) {
            const hash = (0,external_node_crypto_.createHash)("sha256");
            for await (const chunk of files.readStream(path))
                hash.update(chunk);
            const digest = hash.digest("hex");
            if (seen.has(digest))
                duplicates.add(path);
            seen.add(digest);
        }
    }
    return duplicates;
}

;// CONCATENATED MODULE: ./build/src/steps/reports.js






async function snapshot(patterns, cwd, files) {
    const before = new Map();
    if (patterns.length === 0)
        return before;
    for (const path of await files.glob(patterns, cwd)) {
        const stat = await files.stat(path);
        if (stat)
            before.set(path, stat.modifiedMs);
    }
    return before;
}
/** A file that was read and says itself that it is incomplete may still hold failures; the judge weighs the two. */
function isUnusable(problem) {
    return (0,core_problem/* isFatal */.B)(problem) && problem.code !== "incomplete";
}
/** The files that a step promised to write, and a problem for each pattern that has none. */
async function promised(patterns, cwd, files) {
    const paths = new Set();
    const missing = [];
    for (const pattern of patterns) {
        const found = await files.glob([pattern], cwd);
        if (found.length === 0)
            missing.push({ path: pattern, code: "missing", message: `${pattern} was not written` });
        for (const path of found)
            paths.add(path);
    }
    return { paths, missing };
}
/** The problem of a file that was there before the step ran, and was not written by it. */
function stale(path) {
    const message = `${path} is from before this run: the step did not write it (delete it first if it should go)`;
    return { path, code: "stale", message };
}
/**
 * Reads what a step promised to write: every pattern must have a file, and every file must be of this run. A file that
 * was written twice, and a test that is in several files, count once.
 */
async function collect(patterns, cwd, before, files) {
    const { paths, missing } = await promised(patterns, cwd, files);
    const problems = [...missing];
    const tests = [];
    const coverage = [];
    const findings = [];
    const measurements = [];
    if (paths.size === 0)
        return { findings, measurements, problems, fatal: problems.find(isUnusable) };
    const { parseReport } = await __webpack_require__.e(/* import() */ 479).then(__webpack_require__.bind(__webpack_require__, 50479));
    const duplicates = await duplicateFiles(paths, files);
    for (const path of paths) {
        const name = (0,external_node_path_.relative)(cwd, (0,external_node_path_.resolve)(path)).split(external_node_path_.sep).join("/");
        const stat = await files.stat(path);
        if (stat && before.get(path) === stat.modifiedMs) {
            problems.push(stale(name));
            continue;
        }
        if (duplicates.has(path))
            continue;
        const parsed = await parseReport((0,parsers_source/* byteSource */.ex)(name, () => files.readStream(path)));
        problems.push(...parsed.problems);
        if (parsed.tests)
            tests.push({ path: name, tests: parsed.tests });
        if (parsed.coverage)
            coverage.push(parsed.coverage);
        findings.push(...(parsed.findings ?? []));
        measurements.push(...(parsed.measurements ?? []));
    }
    return {
        tests: tests.length > 0 ? mergeFileTests(tests) : undefined,
        coverage: coverage.length > 0 ? mergeCoverage(coverage) : undefined,
        findings,
        measurements,
        problems,
        fatal: problems.find(isUnusable),
    };
}

;// CONCATENATED MODULE: ./build/src/steps/metrics.js


/** Our own: a file of figures beyond this is something else. */
const maxBytes = 16 * 1024 * 1024;
/** Our own: more figures than anybody sets bounds for. */
const maxFigures = 10_000;
/** Deeper than any file of figures, and shallow enough for the stack. */
const maxDepth = 100;
/** Reads the metrics that a step promised to write: every glob must have a file, and every file must be of this run. */
async function collectMetrics(patterns, cwd, before, files) {
    const { paths, missing } = await promised(patterns, cwd, files);
    const problems = [...missing];
    const measurements = [];
    for (const path of paths) {
        const name = (0,external_node_path_.relative)(cwd, path).split(external_node_path_.sep).join("/");
        const read = await readMetrics(path, name, before, files);
        if ("code" in read)
            problems.push(read);
        else
            measurements.push(...read);
    }
    return { measurements, problems };
}
async function readMetrics(path, name, before, files) {
    const stat = await files.stat(path);
    if (stat && before.get(path) === stat.modifiedMs)
        return stale(name);
    if (stat && stat.size > maxBytes) {
        return { path: name, code: "too-large", message: `${name} is larger than ${maxBytes / 1024 / 1024} MiB` };
    }
    const text = ((await files.readText(path)) ?? "").replace(/^\uFEFF/, "");
    if (text.trim() === "")
        return { path: name, code: "empty", message: `${name} is empty` };
    return measurementsOf(text, name);
}
/** Every number of a JSON document by its dotted path, entries of lists by their index (`epochs.0.loss`). */
function measurementsOf(text, path) {
    let document;
    try {
        document = JSON.parse(text);
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return { path, code: "malformed", message: `${path} is no JSON: ${why}` };
    }
    const figures = new Map();
    const twice = new Set();
    const walk = (value, keys) => {
        if (typeof value === "number" && Number.isFinite(value)) {
            const name = keys.join(".");
            if (figures.has(name))
                twice.add(name);
            figures.set(name, value);
            return figures.size <= maxFigures;
        }
        if (typeof value !== "object" || value === null)
            return true;
        if (keys.length >= maxDepth)
            return false;
        return Object.entries(value).every(([key, item]) => walk(item, [...keys, key]));
    };
    if (typeof document !== "object" || document === null) {
        return { path, code: "malformed", message: `${path} must hold an object or a list of figures` };
    }
    if (!walk(document, [])) {
        const limits = `${maxFigures.toLocaleString("en")} figures, ${maxDepth} levels`;
        return { path, code: "too-large", message: `${path} holds more than metrics may (${limits})` };
    }
    if (figures.size === 0)
        return { path, code: "empty", message: `${path} holds no number` };
    const [ambiguous] = twice;
    if (ambiguous !== undefined) {
        return { path, code: "malformed", message: `${path} has two figures that are both named ${ambiguous}` };
    }
    // A file of figures does not say which direction is good; the bounds in the config do.
    return [...figures].map(([name, value]) => ({ name, value, unit: "", better: "bigger" }));
}

;// CONCATENATED MODULE: ./build/src/steps/outcome.js
/** The outcome of a step that never started, and so could not be judged. */
function outcome_unstarted(step, reason, message) {
    return {
        name: step.name,
        command: step.type === "run" ? step.run.trim() : step.tool,
        exitCode: null,
        durationMs: 0,
        end: { type: "broken", reason, message },
        findings: [],
        measurements: [],
        problems: [],
        secrets: [],
    };
}

// EXTERNAL MODULE: ./build/src/steps/shell.js
var steps_shell = __webpack_require__(29115);
;// CONCATENATED MODULE: ./build/src/steps/command-step.js









/** Runs a command of the user's, and reads the reports that it promised. */
async function runCommandStep(step, context) {
    const child = (0,environment/* childEnvironment */.Q)(context.env, step.env, process.platform === "win32");
    if (child.missing.length > 0) {
        return outcome_unstarted(step, "config", `the environment has no ${child.missing.join(", ")}, which "env" asks for`);
    }
    for (const secret of child.secrets)
        context.mask(secret);
    const { files, processes, scratch } = context;
    const cwd = (0,external_node_path_.join)(context.tree, step.workingDirectory);
    if ((await files.stat(cwd)) === null) {
        return outcome_unstarted(step, "config", `working-directory "${step.workingDirectory}" does not exist`);
    }
    await files.makeDir(scratch);
    const shell = await (0,steps_shell/* shellCommand */.q)({
        script: step.run,
        shell: step.shell,
        path: child.env.PATH ?? child.env.Path ?? "",
        scratch,
        processes,
        files,
        platform: process.platform,
    });
    if ("missing" in shell)
        return outcome_unstarted(step, "tool-missing", shell.missing);
    const before = await snapshot([...step.reports, ...(step.metrics ?? [])], cwd, files);
    const command = step.run.trim();
    context.emit({ type: "step-started", gate: context.gate, step: step.name, command });
    const streams = { stdout: (0,external_node_path_.join)(scratch, "stdout"), stderr: (0,external_node_path_.join)(scratch, "stderr"), output: (0,external_node_path_.join)(scratch, "output") };
    const exit = await processes.run({
        ...shell,
        cwd,
        env: child.env,
        timeoutMs: step.timeoutMs,
        signal: context.signal,
        ...streams,
    });
    const read = exit.type === "exited" ? await readAll(step, context, cwd, before, streams) : nothing;
    return {
        name: step.name,
        command,
        exitCode: exit.type === "exited" ? exit.code : null,
        durationMs: exit.durationMs,
        end: endOf(step, exit, read, context.signal),
        tests: read.tests,
        coverage: read.coverage,
        findings: read.findings,
        measurements: read.measurements,
        problems: read.problems,
        output: streams.output,
        secrets: child.secrets,
    };
}
const nothing = { findings: [], measurements: [], problems: [], fatal: undefined };
/** DESIGN's order for a `run:` step: killed, timed out, not found, a promised report missing or unreadable, then the code. */
function endOf(step, exit, read, signal) {
    const common = (0,steps_end/* commonEnd */.NU)(exit, step.name, step.timeoutMs, signal);
    if (common || exit.type !== "exited") {
        return common ?? { type: "broken", reason: "tool-error", message: "ended unexpectedly" };
    }
    const shell = (0,steps_end/* shellEnd */.MQ)(exit, step.name);
    if (shell)
        return shell;
    if (read.fatal) {
        const words = exit.code === 0 ? "" : (0,steps_end/* lastWords */.aN)(exit);
        const ended = `${step.name} exited with code ${exit.code}${words === "" ? "" : `: ${words}`}`;
        return { type: "broken", reason: reasonOf(read.fatal), message: `${said(read.fatal)} (${ended})` };
    }
    return { type: "judged", exitCode: exit.code, explained: false };
}
/** The problem with its place, where its words do not hold the path: parsers speak of a file without naming it. */
function said({ path, line, message }) {
    if (message.includes(path))
        return message;
    return `${path}${line === undefined ? "" : `:${line}`}: ${message.replace(/\.$/, "")}`;
}
function reasonOf(problem) {
    if (problem.code === "missing")
        return "report-missing";
    return problem.code === "stale" ? "report-stale" : "report-unreadable";
}
async function readAll(step, context, cwd, before, streams) {
    const { files } = context;
    const collected = await collect(step.reports, cwd, before, files);
    const problems = [...collected.problems];
    const findings = [...collected.findings];
    let { tests, coverage } = collected;
    const metrics = await collectMetrics(step.metrics ?? [], cwd, before, files);
    problems.push(...metrics.problems);
    let measurements = [...collected.measurements, ...metrics.measurements];
    if (step.format !== undefined) {
        const { parseReport } = await __webpack_require__.e(/* import() */ 479).then(__webpack_require__.bind(__webpack_require__, 50479));
        const printed = await parseReport((0,parsers_source/* byteSource */.ex)(`output of ${step.name}`, () => files.readStream(streams.stdout)), step.format);
        problems.push(...printed.problems);
        findings.push(...(printed.findings ?? []));
        tests ??= printed.tests;
        coverage ??= printed.coverage;
        measurements = [...measurements, ...(printed.measurements ?? [])];
    }
    if (step.matcher !== undefined) {
        const matched = await matchedFindings(step, (0,external_node_path_.join)(context.tree, step.matcher), streams.output, files);
        if ("problem" in matched)
            problems.push(matched.problem);
        else
            findings.push(...matched.findings);
    }
    return {
        tests,
        coverage,
        findings,
        measurements,
        problems,
        fatal: problems.find(isUnusable),
    };
}

;// CONCATENATED MODULE: ./build/src/steps/placed.js


/** The outcome with every path matched to a tracked file, and findings with the text of their line as context. */
async function placed(outcome, step, context) {
    const match = pathMatcher(context.trackedFiles, {
        root: context.tree,
        workingDirectory: step.workingDirectory,
        prefixes: outcome.coverage ? await goModules(context) : {},
    });
    const findings = outcome.findings.map((finding) => finding.path === undefined
        ? finding
        : { ...finding, path: match(finding.path) ?? local(finding.path, context.tree) });
    const tests = outcome.tests && {
        ...outcome.tests,
        cases: outcome.tests.cases.map((test) => test.path === undefined ? test : { ...test, path: match(test.path) ?? local(test.path, context.tree) }),
    };
    return {
        ...outcome,
        findings: await withContext(findings, context.tree, context.files),
        tests,
        coverage: outcome.coverage && resolveCoverage(outcome.coverage, match),
    };
}
/** Go names files by their module: each module's name, and the folder of its go.mod. */
async function goModules({ trackedFiles, tree, files }) {
    const modules = {};
    for (const path of trackedFiles.filter((file) => external_node_path_.posix.basename(file) === "go.mod")) {
        const name = /^module\s+"?([^\s"]+)/m.exec((await files.readText((0,external_node_path_.join)(tree, path))) ?? "")?.[1];
        if (name !== undefined)
            modules[name] = external_node_path_.posix.dirname(path);
    }
    return modules;
}
/** An untracked file's path, relative where it lies in the tree. */
function local(path, tree) {
    if (!(0,external_node_path_.isAbsolute)(path))
        return path;
    const inside = (0,external_node_path_.relative)(tree, path);
    return inside.startsWith("..") || (0,external_node_path_.isAbsolute)(inside) ? path : inside.split(external_node_path_.sep).join("/");
}
/** Files beyond this size are not read for context: generated ones, whose lines say nothing. */
const maxContextBytes = 4 * 1024 * 1024;
async function withContext(findings, tree, files) {
    const lines = new Map();
    for (const { path, range } of findings) {
        if (path === undefined || !range || lines.has(path))
            continue;
        const full = (0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.join)(tree, path);
        const stat = await files.stat(full);
        const isReadable = stat !== null && !stat.isDirectory && stat.size <= maxContextBytes;
        lines.set(path, isReadable ? ((await files.readText(full)) ?? "").split("\n") : []);
    }
    return findings.map((finding) => {
        if (finding.path === undefined || !finding.range)
            return finding;
        const text = lines.get(finding.path)?.[finding.range.startLine - 1];
        return text === undefined ? finding : { ...finding, context: text.trim().replace(/\s+/g, " ") };
    });
}

// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(87422);
;// CONCATENATED MODULE: ./build/src/steps/redact.js

/** The same data with each secret value replaced in every string, so that a report can be kept and shown. */
function redacted(value, secrets) {
    return secrets.length === 0 ? value : replaced(value, secrets);
}
function replaced(value, secrets) {
    if (typeof value === "string")
        return (0,core_text/* redact */.E$)(value, secrets);
    if (Array.isArray(value))
        return value.map((item) => replaced(item, secrets));
    if (typeof value === "object" && value !== null) {
        return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replaced(item, secrets)]));
    }
    return value;
}

// EXTERNAL MODULE: ./build/src/tools/locate.js
var locate = __webpack_require__(30511);
// EXTERNAL MODULE: ./build/src/tools/registry.js + 24 modules
var registry = __webpack_require__(6786);
;// CONCATENATED MODULE: ./build/src/steps/tool-step.js







/** Runs a tool that we know: finds it, builds its command, and has it read what it left behind. */
async function runToolStep(step, context) {
    const tool = (0,registry.findTool)(step.tool);
    if (!tool)
        return outcome_unstarted(step, "config", `"${step.tool}" is no tool that Gatehouse knows`);
    const child = (0,environment/* childEnvironment */.Q)(context.env, step.env, process.platform === "win32");
    if (child.missing.length > 0) {
        return outcome_unstarted(step, "config", `the environment has no ${child.missing.join(", ")}, which "env" asks for`);
    }
    for (const secret of child.secrets)
        context.mask(secret);
    const { files, processes, root, tree, scratch } = context;
    const cwd = (0,external_node_path_.join)(tree, step.workingDirectory);
    if ((await files.stat(cwd)) === null) {
        return outcome_unstarted(step, "config", `working-directory "${step.workingDirectory}" does not exist`);
    }
    const home = (0,external_node_path_.join)(root, step.workingDirectory);
    const located = await (0,locate/* locate */.x)(tool, step.version, { processes, files, root, cwd: home, env: child.env }, context.versions);
    if ("missing" in located)
        return outcome_unstarted(step, "tool-missing", located.missing);
    const request = {
        args: step.args,
        paths: step.paths,
        cwd,
        root: tree,
        scratch: (0,external_node_path_.join)(scratch, "files"),
        version: located.version,
        fix: context.fix,
        coverage: context.coverage,
        files,
    };
    await files.makeDir(request.scratch);
    const command = await tool.command(request);
    const [file, ...runner] = located.argv;
    const args = [...runner, ...command.args];
    const shown = (0,core_text/* commandLine */.ay)([tool.program, ...command.args]);
    context.emit({ type: "step-started", gate: context.gate, step: step.name, command: shown });
    const streams = { stdout: (0,external_node_path_.join)(scratch, "stdout"), stderr: (0,external_node_path_.join)(scratch, "stderr"), output: (0,external_node_path_.join)(scratch, "output") };
    const exit = await processes.run({
        file,
        args,
        cwd,
        env: { ...child.env, ...command.env },
        timeoutMs: step.timeoutMs,
        signal: context.signal,
        ...streams,
    });
    const common = {
        name: step.name,
        command: shown,
        durationMs: exit.durationMs,
        output: streams.output,
        secrets: child.secrets,
        measurements: [],
    };
    const end = (0,steps_end/* commonEnd */.NU)(exit, tool.name, step.timeoutMs, context.signal);
    if (exit.type !== "exited" || end) {
        const where = (await tool.whereabouts?.({ request, ...streams })) ?? null;
        return { ...common, exitCode: null, end: stopped(tool, end, where), findings: [], problems: [] };
    }
    const result = await readSafely(tool, { request, exit, stdout: streams.stdout, stderr: streams.stderr });
    if (!result.judged) {
        const broken = { type: "broken", reason: result.reason, message: result.message };
        return { ...common, exitCode: exit.code, end: broken, findings: [], problems: [] };
    }
    return {
        ...common,
        exitCode: exit.code,
        end: { type: "judged", exitCode: exit.code, explained: true },
        tests: result.tests,
        coverage: result.coverage,
        findings: result.findings ?? [],
        problems: result.problems ?? [],
    };
}
/** How a tool was ended from outside, and where it was then. */
function stopped(tool, end, where) {
    if (!end)
        return { type: "broken", reason: "tool-error", message: `${tool.name} ended unexpectedly` };
    return end.type === "broken" && where !== null ? { ...end, message: `${end.message}, in ${where}` } : end;
}
/** A reader that throws met something that it should have said itself; the step is broken, and the run goes on. */
async function readSafely(tool, run) {
    try {
        return await tool.read(run);
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return {
            judged: false,
            reason: "report-unreadable",
            message: `the output of ${tool.name} could not be read: ${why}`,
        };
    }
}

;// CONCATENATED MODULE: ./build/src/steps/run-step.js




/** Runs one step to its end: its findings and tests placed in the tree, and nothing secret kept. */
async function runStep(step, context) {
    await context.files.remove(context.scratch);
    await context.files.makeDir(context.scratch);
    const outcome = step.type === "tool" ? await runToolStep(step, context) : await runCommandStep(step, context);
    const { secrets, ...found } = await placed(outcome, step, context);
    return { ...redacted(found, secrets), secrets };
}

;// CONCATENATED MODULE: ./build/src/core/compare.js
/**
 * What makes two findings the same: tool, rule, path, message and the text of the flagged lines, never a line number.
 * Line numbers that tools write into messages, and white space, are evened out, so that a shift changes nothing.
 */
function identity(finding) {
    const message = finding.message.replace(/\b(line|lines|ligne)\s+\d+/gi, "$1").replace(/\s+/g, " ");
    return [finding.tool, finding.rule, finding.path ?? "", message.trim(), finding.context ?? ""].join("\u0000");
}
/**
 * Marks each finding of the head as new or known. Two equal findings in the head and one in the base make one known
 * and one new. `renamed` maps paths of the base to those of the head.
 */
function compareFindings(head, base, renamed = new Map()) {
    const left = new Map();
    for (const finding of base) {
        const path = finding.path === undefined ? undefined : (renamed.get(finding.path) ?? finding.path);
        const key = identity({ ...finding, path });
        const same = left.get(key);
        if (same)
            same.push(finding);
        else
            left.set(key, [finding]);
    }
    const findings = head.map((finding) => {
        const standing = left.get(identity(finding))?.shift() ? "known" : "new";
        return { ...finding, standing };
    });
    return { findings, fixed: [...left.values()].flat() };
}

;// CONCATENATED MODULE: ./build/src/gates/base-findings.js




/**
 * Runs the step once more, in a worktree of the base, and compares. Nothing is run where nothing was found, or where
 * there is nothing to compare with.
 */
async function comparedFindings(gate, step, outcome, usual, context) {
    const { change } = context;
    const untouched = { findings: outcome.findings, fixed: [] };
    if (gate.policy.block !== "new" || change.base === null || outcome.findings.length === 0)
        return untouched;
    if (change.base.commit === null)
        return { ...untouched, missing: change.base.missing };
    const tree = await change.tree();
    if ("missing" in tree)
        return { ...untouched, missing: tree.missing };
    const base = await context.slot(() => runStep(step, {
        ...usual,
        tree: tree.path,
        trackedFiles: tree.trackedFiles,
        scratch: (0,external_node_path_.join)(usual.scratch, "base"),
        fix: false,
        coverage: false,
        emit: () => undefined,
    }));
    if (base.end.type === "cancelled")
        return { ...untouched, missing: "the run was cancelled" };
    if (base.end.type === "broken") {
        return { ...untouched, missing: `${step.name} could not judge the base: ${base.end.message}` };
    }
    const astray = base.findings.find(({ path }) => path !== undefined && (0,external_node_path_.isAbsolute)(path));
    if (astray)
        return { ...untouched, missing: `${step.name} left the base's tree for ${astray.path}` };
    return compareFindings(outcome.findings, base.findings, renames(change.diff));
}

;// CONCATENATED MODULE: ./build/src/gates/steps.js




/** Runs one step in a slot of its own, compares what it found with the base, and judges it. */
async function judgedStep(gate, step, context) {
    const own = stepContext(gate, step, context);
    const outcome = await context.slot(() => runStep(step, own));
    const compared = await comparedFindings(gate, step, outcome, own, context);
    const report = stepReport(gate, outcome, compared, context.change.base);
    context.step.emit({ type: "step-finished", gate: gate.name, step: report, output: outcome.output });
    return { outcome, compared, report };
}
/** What the step is run with. The folder's name is the step's, made safe for any file system. */
function stepContext(gate, step, context) {
    return {
        ...context.step,
        gate: gate.name,
        scratch: (0,external_node_path_.join)(context.scratch, folderName(gate.name), folderName(step.name)),
        signal: context.signal,
        coverage: gate.policy.coverage !== undefined,
    };
}
function folderName(name) {
    return name.replace(/[^A-Za-z0-9._-]+/g, "-").slice(0, 80);
}
function stepReport(gate, outcome, compared, base) {
    const { end, tests, problems } = outcome;
    const against = base && compared.missing !== undefined ? { ...base, missing: compared.missing } : base;
    return {
        name: outcome.name,
        command: outcome.command,
        exitCode: outcome.exitCode,
        verdict: (0,judge/* judgeStep */.c4)({ end, tests, findings: compared.findings, problems }, gate.policy, against),
        durationMs: outcome.durationMs,
        cached: false,
    };
}

;// CONCATENATED MODULE: ./build/src/gates/lint.js


/** Linters and formatters change nothing, so they run side by side; with `--fix` they write, and run in turn. */
const lint = async (gate, context) => {
    const begun = context.step.now();
    if (!context.step.fix) {
        const steps = await Promise.all(gate.steps.map((step) => judgedStep(gate, step, context)));
        return gateReport(gate, steps, begun, context);
    }
    const steps = [];
    for (const step of gate.steps)
        steps.push(await judgedStep(gate, step, context));
    return gateReport(gate, steps, begun, context);
};

;// CONCATENATED MODULE: ./build/src/gates/test.js


/** Test steps may build upon each other, so they run in their order; a failed one does not keep the next from running. */
const test = async (gate, context) => {
    const begun = context.step.now();
    const steps = [];
    for (const step of gate.steps)
        steps.push(await judgedStep(gate, step, context));
    return gateReport(gate, steps, begun, context);
};

;// CONCATENATED MODULE: ./build/src/gates/registry.js


/** The handler of each gate kind; a kind without one is refused when the config is read. */
const gateHandlers = { lint: lint, test: test };

// EXTERNAL MODULE: ./build/src/setup.js
var setup = __webpack_require__(99044);
;// CONCATENATED MODULE: ./build/src/execute.js








/** The run phase: prepares the checkout, runs the graph, and gives the report with its verdict. */
async function execute(planned, options, world) {
    const { plan, change, root } = planned;
    const startedAt = world.clock.now();
    const home = (0,external_node_path_.join)(root, ".gatehouse");
    const scratch = (0,external_node_path_.join)(home, "logs");
    await world.files.remove(scratch);
    await world.files.writeText((0,external_node_path_.join)(home, ".gitignore"), "*\n");
    const prepared = await (0,setup/* setUp */.s)({
        steps: plan.gates.some(({ skip }) => skip === undefined) ? plan.setup : [],
        root,
        isTerminal: options.isTerminal,
        mayCache: plan.cache && !planned.isUntrusted,
        scratch,
        signal: world.interrupted,
        emit: options.emit,
    }, plan.cache ? world : { ...world, cache: null });
    // Sought while the gates run; the search does not reject.
    void options.baselines.find();
    const tree = lazyBaseTree(change.compareWith, root, world);
    const slot = pLimit(plan.concurrency);
    const base = {
        step: {
            processes: world.processes,
            files: world.files,
            versions: new Map(),
            root,
            tree: root,
            trackedFiles: planned.trackedFiles,
            env: prepared.ok ? prepared.env : world.env,
            fix: options.fix,
            emit: options.emit,
            mask: (value) => world.log.mask(value),
            now: () => world.clock.now(),
        },
        change: {
            base: change.base,
            diff: change.diff,
            toHead: change.toHead,
            compareWith: change.compareWith,
            broughtIn: change.broughtIn ?? new Set(),
            baseline: options.baselines.find,
            tree: tree.get,
        },
        scratch,
        slot: (work) => slot(work),
        startedAt,
    };
    try {
        const gates = await runGates({
            gates: plan.gates,
            limit: plan.concurrency,
            failFast: plan.failFast,
            interrupted: world.interrupted,
            emit: options.emit,
            runGate: (gate, signal) => runGate(gate, { ...base, signal }, prepared),
        });
        const { info: baseline } = await options.baselines.find();
        return {
            schemaVersion: 1,
            verdict: (0,judge/* judgePipeline */.Sp)(gates),
            commit: plan.commit,
            event: plan.event,
            base: change.base,
            ...(baseline ? { baseline } : {}),
            durationMs: world.clock.now() - startedAt,
            gates,
        };
    }
    finally {
        await tree.remove();
        if (prepared.ok && !world.interrupted.aborted)
            await prepared.keep();
    }
}
async function runGate(gate, context, prepared) {
    if (!prepared.ok)
        return unstarted(gate, (0,verdict/* broken */.mw)("tool-error", prepared.message));
    const handler = gateHandlers[gate.kind];
    if (!handler)
        return unstarted(gate, (0,verdict/* broken */.mw)("config", `gates of kind ${gate.kind} are not supported yet`));
    return handler(gate, context);
}


/***/ })

};
