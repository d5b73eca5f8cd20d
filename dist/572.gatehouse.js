export const id = 572;
export const ids = [572];
export const modules = {

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

/***/ 37746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K4: () => (/* binding */ imageFate),
/* harmony export */   dQ: () => (/* binding */ imageSection),
/* harmony export */   rd: () => (/* binding */ madeWords)
/* harmony export */ });
/* harmony import */ var _core_artifact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36355);
/* harmony import */ var _artifacts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16653);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9705);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87671);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39488);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65601);






/** Read from the plan and from what its steps came to. */
function imageFate({ name, digest }, gate, plan) {
    const steps = plan.gates.find((planned) => planned.name === gate.name)?.steps ?? [];
    if (digest === null)
        return { reference: null, whyNot: whyNotPushed(name, gate, steps), vouched: [] };
    const isDone = (step) => verdictOf(step, gate)?.outcome === "passed";
    const vouched = steps.flatMap((step) => {
        if (step.type === "sign" && step.image === name && isDone(step))
            return ["signed"];
        if (step.type === "attest" && step.image === name && isDone(step))
            return ["attested"];
        if (step.type === "image-sbom" && step.image === name && step.signing && isDone(step))
            return ["SBOM attached"];
        return [];
    });
    return { reference: `${name}@${digest}`, whyNot: "", vouched };
}
function whyNotPushed(name, gate, steps) {
    const push = steps.find((step) => step.type === "push" && step.of.image.name === name);
    const verdict = push && verdictOf(push, gate);
    if (push && !verdict)
        return "the gate ended before";
    if (verdict)
        return verdict.outcome === "skipped" ? (0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .firstLine */ .TM)(verdict.message) : "its push failed";
    const build = steps.find((step) => step.type === "image" && step.image.name === name);
    return build?.type === "image" ? (build.unpushed ?? "") : "";
}
function verdictOf({ name }, { steps }) {
    return steps.find((step) => step.name === name)?.verdict;
}
/** Each image with its tags and size, and where it can be pulled or why it cannot. */
function imageSection(gates, plan, most) {
    const rows = gates.flatMap((gate) => {
        const made = new Set((0,_core_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .imagesOf */ .IC)(gate));
        return (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_1__/* .artifactRows */ .YS)(gate).flatMap(({ artifact, versus }) => made.has(artifact) ? [{ image: artifact, gate, versus }] : []);
    });
    const own = gates.filter((gate) => (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_1__/* .nounOf */ .a2)(gate) === "image");
    const gone = own.flatMap(({ against }) => against?.artifacts?.gone ?? []);
    const hasBase = gates.some((gate) => gate.against?.artifacts && (0,_core_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .imagesOf */ .IC)(gate).length > 0);
    const titles = ["image", "tags", "size", ...(hasBase ? ["change"] : []), "pushed"];
    const { open, close } = (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .AU)((0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(rows.length, "image"), false);
    return {
        open: `${open}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .tableHead */ .PP)(titles)}\n`,
        close,
        noun: "image",
        importance: 3,
        total: rows.length + gone.length,
        *items() {
            for (const { image, gate, versus } of rows) {
                const { name, tags, platforms, bytes } = image;
                const shown = tags.slice(0, 10).map((tag) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(tag, 130));
                if (tags.length > shown.length)
                    shown.push(`… and ${tags.length - shown.length} more`);
                const several = platforms.length > 1 ? ` (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(platforms.join(", "), 100)})` : "";
                const size = (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesText */ .pV)(bytes).replace(" ", "\u00a0");
                const change = hasBase ? [versus.replace(" ", "\u00a0")] : [];
                yield [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .row */ .nM)([(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(name) + several, shown.join(" "), size, ...change, pushedCell(image, gate, plan)])];
            }
            for (const name of gone)
                yield [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .row */ .nM)([(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(name), "", "", "removed", ""])];
        },
        glue: "\n",
        most,
    };
}
function pushedCell(image, gate, plan) {
    const { reference, whyNot, vouched } = imageFate(image, gate, plan);
    if (reference === null)
        return whyNot === "" ? "no" : `no: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(whyNot)}`;
    return [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)((0,_artifacts_js__WEBPACK_IMPORTED_MODULE_1__/* .shortDigest */ .VK)(image.digest ?? "")), ...vouched].join(" · ");
}
/** `2 images`, `3 artifacts`; `2 images and 1 file` of a gate that makes both. */
function madeWords(gate) {
    const images = (0,_core_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .imagesOf */ .IC)(gate).length;
    const files = (0,_core_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .sizedOf */ .H$)(gate).length - images;
    if (images === 0)
        return (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(files, "artifact");
    return files === 0 ? (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(images, "image") : `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(images, "image")} and ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(files, "file")}`;
}


/***/ }),

/***/ 18842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gy: () => (/* binding */ mark),
/* harmony export */   Mj: () => (/* binding */ shortTime),
/* harmony export */   lO: () => (/* binding */ spell),
/* harmony export */   nI: () => (/* binding */ paint),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   vG: () => (/* binding */ verdictMark),
/* harmony export */   y1: () => (/* binding */ plainLines)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87422);
/* harmony import */ var _core_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18732);



/** Our own words in colour, as far as the terminal has any. */
function paint(look, colour, words) {
    return look.color && words !== "" ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(colour, words, { validateStream: false }) : words;
}
/** Somebody else's text on one line: without colours, and with nothing that a terminal would obey. */
function plain(words, max = 300) {
    return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)((0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(words, max * 4))
        .replace(/\s+/g, " ")
        .trim(), max);
}
/** Somebody else's text as lines, at most `most`; what was cut is said. */
function plainLines(words, most, width = 300) {
    const lines = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(words).trimEnd().split("\n");
    const shown = lines.slice(0, most).map((line) => (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(line.replaceAll("\t", "    "), width));
    return lines.length > most ? [...shown, `… ${lines.length - most} more lines`] : shown;
}
/** `1m29s`: a terminal is narrow. */
function shortTime(ms) {
    return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(ms).replaceAll(" ", "");
}
const marks = {
    passed: ["✔", "+", "green"],
    failed: ["✖", "x", "red"],
    broken: ["⚠", "!", "yellow"],
    inconclusive: ["⚠", "!", "yellow"],
    cancelled: ["■", "#", "yellow"],
    skipped: ["–", "-", "gray"],
    "left-out": ["–", "-", "gray"],
    running: ["◼", ">", "cyan"],
    waiting: ["·", ".", "gray"],
};
function mark(look, name) {
    const [unicode, ascii, colour] = marks[name];
    return paint(look, colour, look.unicode ? unicode : ascii);
}
function verdictMark(look, verdict) {
    return mark(look, verdict.outcome === "skipped" && (0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .isGreen */ .gf)(verdict) ? "left-out" : verdict.outcome);
}
/** Our own signs in ASCII, for a console that has no others. */
function spell(look, words) {
    if (look.unicode)
        return words;
    return words.replace(/[·…–−→]/g, (sign) => ({ "·": "-", "…": "...", "→": "->" })[sign] ?? "-");
}


/***/ }),

/***/ 63716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ mendCommand),
/* harmony export */   TX: () => (/* binding */ withMend),
/* harmony export */   f7: () => (/* binding */ mendable),
/* harmony export */   uM: () => (/* binding */ share)
/* harmony export */ });
/* harmony import */ var _core_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15098);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87671);


/** What the tools can mend by themselves. */
/** The command by which the tools of these gates mend what they can. */
function mendCommand(gates) {
    return ["gatehouse run", ...gates, "--fix"].join(" ");
}
/** The message, with the command that mends it where the tool has a fix and does not say so itself. */
function withMend(message, { fix }, gate) {
    return fix && !message.includes("--fix") ? `${message}\n${mendCommand([gate])} mends it.` : message;
}
/** Blocking findings of a gate, and those of them that have a fix. */
function mendable(gate, policy) {
    const blocking = gate.findings.filter((finding) => (0,_core_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlocking */ .Us)(finding, policy));
    return { all: blocking.length, fixable: blocking.filter(({ fix }) => fix !== undefined).length };
}
/** `3 of 5 findings`, `all 5 findings`, `it`: how much of what was found the command mends. */
function share({ all, fixable }) {
    if (fixable < all)
        return `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(fixable)} of ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(all)} findings`;
    return all === 1 ? "it" : `all ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(all)} findings`;
}


/***/ }),

/***/ 60045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IY: () => (/* binding */ migrationSize),
/* harmony export */   Lq: () => (/* binding */ migrationSections),
/* harmony export */   T9: () => (/* binding */ migrationsOf)
/* harmony export */ });
/* harmony import */ var _core_one_way_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69239);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9705);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87671);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65601);




function migrationsOf({ deployments = [] }) {
    return deployments.flatMap(({ environment, migration }) => {
        const isEmpty = (migration?.preview?.lines ?? 0) === 0 && migration?.oneWay.length === 0;
        return migration === undefined || isEmpty ? [] : [{ environment, migration }];
    });
}
/** `12 lines, 1 cannot be undone`; where there is no preview, what cannot be undone alone. */
function migrationSize({ preview, oneWay }) {
    const lost = oneWay.length < _core_one_way_js__WEBPACK_IMPORTED_MODULE_0__/* .mostOneWay */ .l ? (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(oneWay.length) : `${_core_one_way_js__WEBPACK_IMPORTED_MODULE_0__/* .mostOneWay */ .l} or more`;
    return [
        ...(preview ? [(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(preview.lines, "line")] : []),
        ...(oneWay.length > 0 ? [`${lost} cannot be undone`] : []),
    ].join(", ");
}
/** One fold an environment. The text of a preview gives way before the list of what cannot be undone. */
function migrationSections(gates, { rows }) {
    return gates.flatMap(migrationsOf).map(({ environment, migration }) => {
        const { preview, oneWay } = migration;
        const opened = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(`Migrations of ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(environment, 60)} (${migrationSize(migration)})`, oneWay.length > 0);
        const marked = oneWay.map(({ statement, where }) => `- ⚠ ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(statement, 160)} (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(where, 120)})`).join("\n");
        const shown = preview && preview.lines > 0 ? preview.text : "";
        const least = marked === "" ? "The report holds it." : marked;
        const close = preview?.isCut ? "\n\nOnly the beginning of it is kept." : "";
        return {
            open: opened.open,
            close: `${close}${opened.close}`,
            noun: "preview of migrations",
            plural: "previews of migrations",
            importance: 7,
            total: 1,
            items: () => [[page(marked, shown, rows), page(marked, shown, 12), least]],
            glue: "\n\n",
            most: 1,
        };
    });
}
function page(marked, shown, lines) {
    return [marked, shown === "" ? "" : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeBlock */ .DV)(shown, lines, 300, "sql")].filter((part) => part !== "").join("\n\n");
}


/***/ }),

/***/ 45829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gh: () => (/* binding */ retryWords),
/* harmony export */   Xk: () => (/* binding */ flakyTests),
/* harmony export */   ZI: () => (/* binding */ retries)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87422);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9705);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87671);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39488);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65601);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65504);






/** Tests that failed first and passed when they were run again, with what they failed with. */
function flakyTests(gates, place, most) {
    const cases = gates.flatMap((gate) => gate.tests?.cases.filter((test) => test.flaky === true) ?? []);
    return {
        ...(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(cases.length, "flaky test")}: failed first, passed again`, false),
        noun: "flaky test",
        importance: 2,
        total: cases.length,
        *items() {
            for (const { name, path, line, suite, failure } of cases) {
                const where = path === undefined ? (0,_places_js__WEBPACK_IMPORTED_MODULE_5__/* .unlinked */ .hd)(suite ?? "no file") : place(path, line);
                const short = `- ${where} · ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(name)}`;
                const words = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .firstLine */ .TM)(failure?.message ?? ""), 200);
                yield words === "" ? [short] : [`${short} · ${words}`, short];
            }
        },
        glue: "\n",
        most,
    };
}
/** The commands that ran failed tests again, and why others were not. */
function retries(gates, most) {
    const lines = gates.flatMap(({ name, steps }) => steps.flatMap((step) => [
        ...(step.retries ?? []).map((retry) => `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(name, 60)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(retry.command, 300)} · ${retryWords(retry)}`),
        ...(step.notRetried === undefined
            ? []
            : [`${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(name, 60)}, ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(step.name, 60)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(step.notRetried, 400)}`]),
    ]));
    return {
        ...(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)("Failed tests run again", false),
        noun: "run of failed tests",
        plural: "runs of failed tests",
        importance: 2,
        total: lines.length,
        *items() {
            for (const line of lines)
                yield [`- ${line}`];
        },
        glue: "\n",
        most,
    };
}
/** `again 1, in 2.1 s: 1 passes, 2 fail`. */
function retryWords({ round, durationMs, failed, passed }) {
    const parts = [
        ...(passed > 0 ? [`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(passed)} ${passed === 1 ? "passes" : "pass"}`] : []),
        ...(failed > 0 ? [`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(failed)} ${failed === 1 ? "fails" : "fail"}`] : []),
    ];
    return `again ${round}, in ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(durationMs)}: ${parts.join(", ")}`;
}


/***/ }),

/***/ 8239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _r: () => (/* binding */ ample),
  dh: () => (/* binding */ brief),
  wb: () => (/* binding */ failingCases),
  V0: () => (/* binding */ sections)
});

// UNUSED EXPORTS: worstFindings

// EXTERNAL MODULE: ./build/src/core/coverage.js
var coverage = __webpack_require__(23323);
// EXTERNAL MODULE: ./build/src/core/finding.js
var core_finding = __webpack_require__(45068);
// EXTERNAL MODULE: ./build/src/core/judge.js
var judge = __webpack_require__(15098);
// EXTERNAL MODULE: ./build/src/core/risk.js + 1 modules
var risk = __webpack_require__(87837);
// EXTERNAL MODULE: ./build/src/render/artifacts.js
var artifacts = __webpack_require__(16653);
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(87422);
// EXTERNAL MODULE: ./build/src/render/document.js
var render_document = __webpack_require__(9705);
// EXTERNAL MODULE: ./build/src/render/figures.js
var figures = __webpack_require__(87671);
// EXTERNAL MODULE: ./build/src/render/markdown.js
var markdown = __webpack_require__(65601);
;// CONCATENATED MODULE: ./build/src/render/canary.js




/** Each step of each canary: its share of the traffic, how long it stood, and what it was judged by. */
function canarySection(gates, most) {
    const steps = gates.flatMap(({ deployments = [] }) => deployments.flatMap(({ environment, canary }) => (canary?.steps ?? []).map((step) => ({ environment, step }))));
    const { open, close } = (0,render_document/* fold */.AU)((0,figures/* count */.U9)(steps.length, "step of a canary", "steps of a canary"), false);
    return {
        open: `${open}${(0,markdown/* tableHead */.PP)(["environment", "", "traffic", "stood", "metrics"])}\n`,
        close,
        noun: "step",
        importance: 6,
        total: steps.length,
        *items() {
            for (const { environment, step } of steps) {
                const cells = [(0,markdown/* text */.Qq)(environment, 60), (0,figures/* icon */.Kk)(step.verdict), `${step.weight} %`, (0,core_text/* duration */.p0)(step.heldMs)];
                yield [(0,markdown/* row */.nM)([...cells, (0,markdown/* text */.Qq)(step.metrics.map(metricWords).join("; "), 900)]), (0,markdown/* row */.nM)([...cells, ""])];
            }
        },
        glue: "\n",
        most,
    };
}
function metricWords({ name, outcome, reason }) {
    return outcome === "pass" ? `${name} ${reason}` : `${outcome}: ${name} ${reason}`;
}

// EXTERNAL MODULE: ./build/src/render/deployments.js
var deployments = __webpack_require__(85318);
// EXTERNAL MODULE: ./build/src/render/images.js
var render_images = __webpack_require__(37746);
// EXTERNAL MODULE: ./build/src/render/migrations.js
var migrations = __webpack_require__(60045);
// EXTERNAL MODULE: ./build/src/render/places.js
var places = __webpack_require__(65504);
// EXTERNAL MODULE: ./build/src/render/release.js
var release = __webpack_require__(38583);
// EXTERNAL MODULE: ./build/src/render/retry-sections.js
var retry_sections = __webpack_require__(45829);
// EXTERNAL MODULE: ./build/src/core/rollout.js
var rollout = __webpack_require__(5888);
// EXTERNAL MODULE: ./build/src/render/timeline.js
var render_timeline = __webpack_require__(64711);
;// CONCATENATED MODULE: ./build/src/render/rollouts.js






/** When each rollout did what, why, and with how much of the traffic: a chart and a table each. */
function rolloutSection(gates, most) {
    const all = gates.flatMap(({ deployments = [], steps }) => deployments
        .flatMap((one) => [...othersOf(one), one])
        .filter(({ timeline }) => timeline.length > 0)
        .map((one) => ({ one, steps })));
    return {
        ...(0,render_document/* fold */.AU)(`Timeline of ${(0,figures/* count */.U9)(all.length, "rollout")}`, false),
        noun: "rollout",
        importance: 5,
        total: most > 0 ? all.length : 0,
        *items() {
            for (const { one, steps } of all) {
                const [title, words] = [titleOf(one), table(one, steps)];
                yield [[title, chart(one.timeline), words].join("\n\n"), [title, words].join("\n\n")];
            }
        },
        glue: "\n\n",
        most,
    };
}
/** Those that were ended before this one began, as if they had been the run's own. */
function othersOf({ environment, left = [] }) {
    return left.map((other) => ({ environment, ...other }));
}
function titleOf({ environment, verdict, release, timeline }) {
    const day = timeline[0]?.time?.slice(0, 10);
    const parts = [`${(0,figures/* icon */.Kk)(verdict)} ${(0,markdown/* text */.Qq)(environment, 60)}`, (0,markdown/* code */.aY)(release.version, 60)];
    return [...parts, ...(day === undefined ? [] : [`${day}, times in UTC`])].join(" · ");
}
function table(one, steps) {
    const { timeline } = one;
    const rows = timeline.map((entry, index) => {
        const { state } = entry;
        const next = timeline[index + 1];
        const took = next && !(0,rollout/* isEnded */.pl)(state) ? (0,core_text/* duration */.p0)(next.atMs - entry.atMs).replace(" ", "\u00a0") : "";
        return (0,markdown/* row */.nM)([timeOf(entry), phaseOf(state), `${state.weight} %`, took, (0,markdown/* text */.Qq)(whyOf(one, index, steps), 400)]);
    });
    return [(0,markdown/* tableHead */.PP)(["at", "phase", "traffic", "took", "why"]), ...rows].join("\n");
}
/** By the clock, or from the run's start where that is all that is known. */
function timeOf({ time, atMs }) {
    return time === undefined ? `+ ${(0,core_text/* duration */.p0)(atMs)}` : time.slice(11, 19);
}
function phaseOf({ phase, step }) {
    return `${phase.replace("-", " ")}${phase === "canary" && step !== undefined ? `, step ${step}` : ""}`;
}
/** What a phase came to: figures of the canary or of the latency; of an end what led to it, where that is not said already. */
function whyOf(one, index, steps) {
    const { environment, canary, timeline } = one;
    const { phase, step = 1, reason = "" } = timeline[index]?.state ?? {};
    if (phase === "canary")
        return canary?.steps[step - 1]?.verdict.message ?? "";
    const look = phase === undefined ? undefined : latencyAfter[phase];
    if (look !== undefined) {
        const own = steps.filter(({ name }) => name.startsWith(`${environment}: latency after ${look}`));
        return own.map(({ verdict }) => `latency: ${verdict.message}`).join("; ");
    }
    const before = timeline[index - 1]?.state;
    const told = before?.phase === "canary" ? `canary at ${whyOf(one, index - 1, steps)}` : before?.reason;
    return reason === told ? "" : reason;
}
/** Phases in which the latency may be looked at, by what comes before. */
const latencyAfter = { smoke: "deploy", validating: "promote" };
/** All words in it are ours. A share stands without its sign, which begins a comment of the chart's grammar. */
function chart(timeline) {
    const from = timeline[0]?.atMs ?? 0;
    const whole = (timeline.at(-1)?.atMs ?? from) - from;
    const tasks = timeline.map(({ atMs, state }, index) => {
        const { phase, weight } = state;
        const label = phase === "canary" ? `canary ${weight}/100` : phase.replace("-", " ");
        const next = timeline[index + 1];
        const isBack = phase === "rolling-back" || phase === "rolled-back" || phase === "stuck" || phase === "held";
        if (!next || (0,rollout/* isEnded */.pl)(state))
            return `${label} :${isBack ? "crit, " : ""}milestone, ${(0,render_timeline/* clock */.pm)(atMs - from)}, 0d`;
        const kind = isBack ? "crit" : phase === "canary" ? "active" : "done";
        const end = Math.max(next.atMs, atMs + 1) - from;
        return `${label} ${(0,core_text/* duration */.p0)(next.atMs - atMs)} :${kind}, ${(0,render_timeline/* clock */.pm)(atMs - from)}, ${(0,render_timeline/* clock */.pm)(end)}`;
    });
    return ["```mermaid", "gantt", "dateFormat HH:mm:ss.SSS", `axisFormat ${(0,render_timeline/* axis */.yo)(whole)}`, ...tasks, "```"].join("\n");
}

// EXTERNAL MODULE: ./build/src/render/versus.js
var render_versus = __webpack_require__(87578);
;// CONCATENATED MODULE: ./build/src/render/versus-sections.js





/** Tests that came, went or were mended, as far as a baseline tells. */
function changedTests(gates, most) {
    const cases = gates.flatMap((gate) => gate.tests?.cases ?? []);
    const fixed = cases.filter(({ standing }) => standing === "fixed");
    const added = cases.filter(({ standing }) => standing === "new");
    const gone = gates.flatMap((gate) => gate.against?.tests?.gone ?? []);
    const removed = gates.reduce((sum, gate) => sum + (gate.against?.tests?.removed ?? 0), 0);
    const title = [
        ...(fixed.length > 0 ? [`${(0,figures/* number */.ai)(fixed.length)} fixed`] : []),
        ...(added.length > 0 ? [`${(0,figures/* number */.ai)(added.length)} new`] : []),
        ...(removed > 0 ? [`${(0,figures/* number */.ai)(removed)} removed`] : []),
    ];
    const total = fixed.length + added.length + removed;
    return {
        ...(0,render_document/* fold */.AU)(`Tests against the base: ${title.join(", ")}`, false),
        noun: "changed test",
        importance: 2,
        total,
        *items() {
            for (const [word, tests] of [
                ["fixed", fixed],
                ["new", added],
                ["removed", gone],
            ]) {
                for (const { name, suite } of tests)
                    yield [`- ${word}: ${(0,markdown/* code */.aY)(name) || "(no name)"}${suite === undefined ? "" : ` in ${(0,markdown/* code */.aY)(suite)}`}`];
            }
        },
        glue: "\n",
        most,
    };
}
function slowTests(gates, place) {
    const tests = gates
        .flatMap((gate) => (0,render_versus/* slowestTests */.rz)(gate))
        .sort((a, b) => (b.timeMs ?? 0) - (a.timeMs ?? 0))
        .slice(0, 5);
    return {
        ...(0,render_document/* fold */.AU)(tests.length === 1 ? "Slowest test" : `Slowest ${(0,figures/* count */.U9)(tests.length, "test")}`, false),
        noun: "slow test",
        importance: 1,
        total: tests.length,
        *items() {
            for (const test of tests) {
                const where = test.path === undefined ? (0,markdown/* code */.aY)(test.suite ?? "") : place(test.path, test.line);
                const at = where === "" ? "" : ` · ${where}`;
                yield [`- ${(0,core_text/* duration */.p0)(test.timeMs ?? 0)} · ${(0,markdown/* code */.aY)(test.name) || "(no name)"}${at}`];
            }
        },
        glue: "\n",
        most: 5,
    };
}
/** Measured figures beside the base's and their bounds; those with bounds come first. */
function measuredFigures(gates, context, most) {
    const rows = gates.flatMap((gate) => {
        const bounds = (0,figures/* policyOf */.US)(context.plan, gate.name).metrics ?? {};
        return (0,render_versus/* measurementRows */.kO)(gate, new Set(Object.keys(bounds))).map((one) => ({
            one,
            bound: boundOf(bounds, one.name),
        }));
    });
    const hasBase = rows.some(({ one }) => one.before !== undefined);
    const { open, close } = (0,render_document/* fold */.AU)((0,figures/* count */.U9)(rows.length, "measured figure"), false);
    return {
        open: `${open}${(0,markdown/* tableHead */.PP)(["figure", "value", ...(hasBase ? ["base", "change"] : []), "needs"])}\n`,
        close,
        noun: "measured figure",
        importance: 3,
        total: rows.length,
        *items() {
            for (const { one, bound } of rows) {
                const unit = one.unit === "" ? "" : ` ${(0,markdown/* text */.Qq)(one.unit, 20)}`;
                const base = one.before === undefined ? ["", ""] : [(0,render_versus/* figure */.vP)(one.before) + unit, (0,render_versus/* signed */.x8)(one.value - one.before)];
                yield [(0,markdown/* row */.nM)([(0,markdown/* code */.aY)(one.name, 100), (0,render_versus/* figure */.vP)(one.value) + unit, ...(hasBase ? base : []), needs(bound)])];
            }
        },
        glue: "\n",
        most,
    };
}
function boundOf(bounds, name) {
    return Object.hasOwn(bounds, name) ? bounds[name] : undefined;
}
function needs(bound) {
    return [
        ...(bound?.minimum === undefined ? [] : [`at least ${bound.minimum}`]),
        ...(bound?.maximum === undefined ? [] : [`at most ${bound.maximum}`]),
        ...(bound?.maxDrop === undefined ? [] : [`drop of at most ${bound.maxDrop}`]),
    ].join(", ");
}

// EXTERNAL MODULE: ./build/src/render/waiver-sections.js
var waiver_sections = __webpack_require__(33965);
;// CONCATENATED MODULE: ./build/src/render/sections.js



















/** Enough to start to work; the summary and the checks hold more. */
const brief = { fullTests: 10, tests: 50, messageLines: 8, detailLines: 0, rows: 50, rollouts: 0 };
const ample = {
    fullTests: 200,
    tests: 1_000,
    messageLines: 20,
    detailLines: 40,
    rows: 1_000,
    rollouts: 50,
};
/** The folds of some gates, in the order of display; one without content is left out. */
function sections(gates, context, place, detail) {
    return [
        (0,deployments/* deploymentSection */.xc)(gates, detail.rows),
        ...(0,migrations/* migrationSections */.Lq)(gates, detail),
        canarySection(gates, detail.rows),
        rolloutSection(gates, detail.rollouts),
        troubledSteps(gates, detail),
        failingTests(gates, context, place, detail),
        patchCoverage(gates, place, detail),
        freshFindings(gates, context, place, detail),
        (0,waiver_sections/* entries */.jO)(gates, context, detail.rows),
        (0,waiver_sections/* waived */.rg)(gates, place, detail.rows),
        (0,waiver_sections/* quarantined */.bY)(gates, place, detail.rows),
        problems(gates, detail),
        fixedFindings(gates, detail),
        (0,render_images/* imageSection */.dQ)(gates, context.plan, detail.rows),
        (0,artifacts/* artifactSection */.y3)(gates, detail.rows),
        (0,release/* releaseSection */.hA)(gates, detail.rows),
        (0,artifacts/* digestSection */.U1)(gates, detail.rows),
        measuredFigures(gates, context, detail.rows),
        changedTests(gates, detail.rows),
        (0,retry_sections/* flakyTests */.Xk)(gates, place, detail.rows),
        (0,retry_sections/* retries */.ZI)(gates, detail.rows),
        slowTests(gates, place),
    ].filter((section) => section.total > 0);
}
/** Failing cases of all gates; those that fail on the base as well come last. */
function failingCases(gates) {
    const failing = gates.flatMap((gate) => gate.tests?.cases.filter((test) => test.status === "failed") ?? []);
    const isOld = ({ standing }) => standing === "failing";
    return [...failing.filter((test) => !isOld(test)), ...failing.filter(isOld)];
}
/** Findings that are neither known from the base nor let pass, those that block first, then the worst first. */
function worstFindings(gates, context) {
    return gates
        .flatMap((gate) => {
        const policy = (0,figures/* policyOf */.US)(context.plan, gate.name);
        return gate.findings
            .filter((finding) => !finding.waived && !(0,figures/* isToldByStep */.hF)(finding, gate))
            .filter((finding) => policy.block === "all" || finding.standing !== "known")
            .map((finding) => ({ finding, blocks: (0,judge/* isBlocking */.Us)(finding, policy) ? 1 : 0 }));
    })
        .sort((a, b) => b.blocks - a.blocks || rank(b.finding) - rank(a.finding))
        .map(({ finding }) => finding);
}
function rank(finding) {
    return core_finding/* risks */.XG.indexOf((0,risk/* riskOf */.bi)(finding));
}
/** Steps that failed or could not be judged for a reason that no table holds: the tool's own words. */
function troubledSteps(gates, detail) {
    const steps = gates
        .flatMap((gate) => gate.steps.map((step) => ({ gate, step })))
        .filter(({ step }) => hasOwnWords(step));
    return {
        ...(0,render_document/* fold */.AU)(`${(0,figures/* count */.U9)(steps.length, "step")} to look at`, true),
        noun: "step to look at",
        plural: "steps to look at",
        importance: 7,
        total: steps.length,
        *items() {
            for (const { gate, step } of steps) {
                const exit = step.exitCode === null ? "" : ` · exit ${step.exitCode}`;
                const line = `**${(0,markdown/* text */.Qq)(gate.name, 60)}** · ${(0,markdown/* code */.aY)(step.command) || (0,markdown/* code */.aY)(step.name)}${exit}`;
                yield [`${line}\n\n${(0,markdown/* codeBlock */.DV)(step.verdict.message, detail.messageLines + detail.detailLines)}`, line];
            }
        },
        glue: "\n\n",
        most: detail.rows,
    };
}
function hasOwnWords({ verdict }) {
    return verdict.outcome === "broken" || verdict.outcome === "inconclusive" || verdict.reason === "exit-code";
}
function failingTests(gates, context, place, detail) {
    const cases = failingCases(gates);
    const base = context.plan.base === null ? "the base" : (0,markdown/* code */.aY)(context.plan.base, 60);
    return {
        ...(0,render_document/* fold */.AU)((0,figures/* count */.U9)(cases.length, "failing test"), true),
        noun: "failing test",
        importance: 6,
        total: cases.length,
        *items() {
            for (const [index, test] of cases.entries()) {
                const standing = (0,render_versus/* standingWords */.o4)(test, base);
                const line = `**${testPlace(test, place)}** · ${(0,markdown/* code */.aY)(test.name) || "(no name)"}${standing === "" ? "" : ` · ${standing}`}`;
                const block = index < detail.fullTests ? failureText(test, detail) : null;
                yield block === null ? [line] : [`${line}\n\n${block}`, line];
            }
        },
        glue: "\n\n",
        most: detail.tests,
    };
}
function failureText(test, detail) {
    const message = test.failure?.message ?? "";
    const details = detail.detailLines > 0 || message.trim() === "" ? (test.failure?.details ?? "") : "";
    const words = details.includes(message.trim()) ? details : `${message}\n${details}`;
    return words.trim() === "" ? null : (0,markdown/* codeBlock */.DV)(words, detail.messageLines + detail.detailLines);
}
/** Where a test stands; its suite is no file, and so no link. */
function testPlace({ path, line, suite }, place) {
    return path === undefined ? (0,places/* unlinked */.hd)(suite ?? "no file") : place(path, line);
}
function patchCoverage(gates, place, detail) {
    const files = gates
        .flatMap((gate) => {
        const whole = new Map(gate.coverage?.files.map((file) => [file.path, file]));
        const versus = (0,render_versus/* filesVersus */._l)(gate);
        return (gate.patchCoverage?.files ?? []).map((patch) => ({
            patch,
            whole: whole.get(patch.path),
            change: versus.get(patch.path),
        }));
    })
        .sort((a, b) => b.patch.uncovered.length - a.patch.uncovered.length);
    const title = files.length === 1 ? "Coverage of the changed file" : `Coverage of the ${(0,figures/* number */.ai)(files.length)} changed files`;
    const { open, close } = (0,render_document/* fold */.AU)(title, true);
    return {
        open: `${open}${(0,markdown/* tableHead */.PP)(["file", "patch", "whole file", "uncovered lines of the change"])}\n`,
        close,
        noun: "changed file's coverage",
        plural: "changed files' coverage",
        importance: 3,
        total: files.length,
        *items() {
            for (const { patch, whole, change } of files) {
                const rate = (whole ? (0,figures/* percentText */.fL)((0,coverage/* percent */.KN)((0,coverage/* fileCount */.wq)(whole))) : "") + (change ? ` (${change})` : "");
                const figure = `${(0,figures/* number */.ai)(patch.covered)} of ${(0,figures/* number */.ai)(patch.total)}`;
                yield [(0,markdown/* row */.nM)([place(patch.path), figure, rate, (0,figures/* ranges */.Zz)(patch.uncovered, 12)])];
            }
        },
        glue: "\n",
        most: detail.rows,
    };
}
function freshFindings(gates, context, place, detail) {
    const findings = worstFindings(gates, context);
    const noun = (0,figures/* findingNoun */.ux)(findings);
    return { ...findingTable((0,figures/* count */.U9)(findings.length, noun), findings, place, detail, true), noun, importance: 5 };
}
function fixedFindings(gates, detail) {
    const findings = gates.flatMap((gate) => gate.fixed);
    const title = (0,figures/* count */.U9)(findings.length, "fixed finding");
    return { ...findingTable(title, findings, places/* unlinked */.hd, detail, false), noun: "fixed finding", importance: 2 };
}
function findingTable(title, findings, place, detail, isBold) {
    const { open, close } = (0,render_document/* fold */.AU)(title, isBold);
    return {
        open: `${open}${(0,markdown/* tableHead */.PP)(["", "place", "rule", "message"])}\n`,
        close,
        total: findings.length,
        *items() {
            for (const finding of findings) {
                const where = finding.path === undefined ? "" : place(finding.path, finding.range?.startLine, finding.range?.endLine);
                const rule = finding.rule === finding.tool
                    ? (0,markdown/* code */.aY)(finding.tool, 80)
                    : `${(0,markdown/* code */.aY)(finding.tool, 40)} ${(0,markdown/* code */.aY)(finding.rule, 80)}`;
                yield [(0,markdown/* row */.nM)([(0,figures/* levelWord */.dc)(finding), where, rule, (0,markdown/* text */.Qq)((0,figures/* findingText */.NK)(finding))])];
            }
        },
        glue: "\n",
        most: detail.rows,
    };
}
function problems(gates, detail) {
    const all = gates.flatMap((gate) => gate.problems.map((problem) => ({ gate: gate.name, problem })));
    return {
        ...(0,render_document/* fold */.AU)(`${(0,figures/* count */.U9)(all.length, "report problem")}`, true),
        noun: "report problem",
        importance: 4,
        total: all.length,
        *items() {
            for (const { gate, problem } of all) {
                yield [
                    `- ${(0,markdown/* text */.Qq)(gate, 60)}: ${(0,places/* unlinked */.hd)(problem.path, problem.line)} · ${(0,markdown/* text */.Qq)(problem.message)} (${problem.code})`,
                ];
            }
        },
        glue: "\n",
        most: detail.rows,
    };
}


/***/ }),

/***/ 70572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ terminal)
});

// EXTERNAL MODULE: ./build/src/core/judge.js
var judge = __webpack_require__(15098);
// EXTERNAL MODULE: ./build/src/core/verdict.js
var verdict = __webpack_require__(18732);
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(87422);
;// CONCATENATED MODULE: ./build/src/render/again.js

/** How each test runner is told to run one test: its own command line up to the program, then these arguments. */
const runners = [
    { program: /^.*?\bbehave(?=\s|$)/, only: scenario, hasFeatures: true },
    { program: /^.*?\bpytest(?=\s|$)/, only: pytest },
    { program: /^.*?\bvitest(?:\s+run)?(?=\s|$)/, only: byName("-t") },
    { program: /^.*?\bjest(?:\.js)?(?=\s|$)/, only: byName("-t") },
    // Under llvm-cov the same tests run.
    { program: /^.*?\bcargo\s+(?:test|llvm-cov(?!\s+nextest))(?=\s|$)/, only: (test) => [test.name] },
    { program: /^.*?\bgo\s+test(?=\s|$)/, only: go },
    { program: /^.*?\bnode\s+--test(?=\s|$)/, only: byName("--test-name-pattern") },
];
/** The command that runs one failed test again, null where the gate's steps do not tell. */
function again(gate, test) {
    const isScenario = test.path?.endsWith(".feature") ?? false;
    const known = gate.steps.flatMap((step) => {
        const found = runners.find(({ program, hasFeatures = false }) => hasFeatures === isScenario && program.test(step.command));
        return found && step.exitCode !== 0 ? [{ step, runner: found }] : [];
    });
    const [only] = known;
    // With two runners that failed, whose test it is would be a guess.
    if (!only || known.length > 1)
        return null;
    const start = only.runner.program.exec(only.step.command)?.[0].replace(/\bcargo\s+llvm-cov$/, "cargo test");
    const rest = only.runner.only(test);
    if (start === undefined || rest === null)
        return null;
    const command = `${start} ${(0,core_text/* commandLine */.ay)(rest)}`;
    return (0,core_text/* visible */.RK)(command) === command && !command.includes("\n") ? command : null;
}
/** `tests/test_a.py::TestClass::test_b`; JUnit gives the class as `tests.test_a.TestClass`. */
function pytest(test) {
    if (test.path === undefined)
        return null;
    const module = test.path.replace(/\.py$/, "").replaceAll("/", ".");
    // A module that cannot be imported is a case of its own, by the module's name.
    const isModule = test.name === module || (test.name.includes(".") && module.endsWith(`.${test.name}`));
    if (isModule)
        return [test.path];
    const suite = test.suite ?? "";
    const classes = suite.startsWith(`${module}.`) ? suite.slice(module.length + 1).split(".") : [];
    return [[test.path, ...classes, test.name].join("::")];
}
/** A scenario by its line; an outline's rows share one. */
function scenario({ path, line }) {
    return path === undefined || line === undefined ? null : [`${path}:${line}`];
}
function go(test) {
    if (test.suite === undefined)
        return null;
    const pattern = test.name.split("/").map((part) => `^${literal(part)}$`);
    return [test.suite, "-run", pattern.join("/")];
}
function byName(option) {
    return (test) => [...(test.path === undefined ? [] : [test.path]), option, literal(test.name)];
}
/** The name as a regular expression that matches it alone. */
function literal(name) {
    return name.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

// EXTERNAL MODULE: ./build/src/render/artifacts.js
var artifacts = __webpack_require__(16653);
// EXTERNAL MODULE: ./build/src/render/figures.js
var figures = __webpack_require__(87671);
// EXTERNAL MODULE: ./build/src/render/headline.js
var headline = __webpack_require__(39488);
// EXTERNAL MODULE: ./build/src/render/images.js
var render_images = __webpack_require__(37746);
// EXTERNAL MODULE: ./build/src/render/ink.js
var ink = __webpack_require__(18842);
// EXTERNAL MODULE: ./build/src/render/mend.js
var mend = __webpack_require__(63716);
// EXTERNAL MODULE: ./build/src/render/retry-sections.js
var retry_sections = __webpack_require__(45829);
// EXTERNAL MODULE: ./build/src/render/sections.js + 3 modules
var sections = __webpack_require__(8239);
// EXTERNAL MODULE: ./build/src/render/deployments.js
var render_deployments = __webpack_require__(85318);
;// CONCATENATED MODULE: ./build/src/render/terminal-deployments.js



/** More environments than that are in the report. */
const most = 20;
/** Each environment of a deploy gate: its release, what became of it, where it is found, and how it got there. */
function deploymentBlock(gate, look) {
    const { deployments = [] } = gate;
    if (deployments.length === 0)
        return [];
    const lines = deployments.slice(0, most).flatMap((one) => {
        const { environment, verdict, release, state, url, timeline } = one;
        const words = [
            (0,ink/* plain */.pj)(environment, 60),
            ...(state ? [(0,ink/* plain */.pj)(release.version, 60)] : []),
            (0,ink/* plain */.pj)((0,render_deployments/* deploymentState */.DY)(one)),
            ...(url === undefined ? [] : [(0,ink/* paint */.nI)(look, "cyan", (0,ink/* plain */.pj)(url))]),
        ];
        const how = timeline.length > 0 ? [`      ${(0,ink/* paint */.nI)(look, "dim", (0,render_deployments/* course */.yW)(timeline))}`] : [];
        return [`  ${(0,ink/* verdictMark */.vG)(look, verdict)} ${words.join("  ")}`, ...how];
    });
    const rest = deployments.length - most;
    if (rest > 0)
        lines.push(`  … and ${(0,figures/* count */.U9)(rest, "more environment", "more environments")}`);
    return [[`${(0,ink/* paint */.nI)(look, "bold", (0,ink/* plain */.pj)(gate.name, 60))}  ${(0,figures/* count */.U9)(deployments.length, "environment")}`, ...lines]];
}

// EXTERNAL MODULE: ./build/src/render/migrations.js
var migrations = __webpack_require__(60045);
;// CONCATENATED MODULE: ./build/src/render/terminal-migrations.js



/** More lines than that are in the report. */
const terminal_migrations_most = 20;
/** Each environment's migrations: what cannot be undone, then the beginning of all. */
function migrationBlocks(gate, look) {
    return (0,migrations/* migrationsOf */.T9)(gate).map(({ environment, migration }) => {
        const { preview, oneWay } = migration;
        const title = `${(0,ink/* paint */.nI)(look, "bold", `Migrations of ${(0,ink/* plain */.pj)(environment, 60)}`)}  ${(0,migrations/* migrationSize */.IY)(migration)}`;
        const marked = oneWay.map(({ statement, where }) => `  ${(0,ink/* mark */.Gy)(look, "inconclusive")} ${(0,ink/* plain */.pj)(statement)}  ${(0,ink/* paint */.nI)(look, "dim", (0,ink/* plain */.pj)(where))}`);
        const lines = (0,ink/* plainLines */.y1)((preview?.text ?? "").split("\n").slice(0, terminal_migrations_most).join("\n"), terminal_migrations_most);
        const rest = (preview?.lines ?? 0) - lines.length;
        const more = rest > 0 ? [`      … and ${(0,figures/* count */.U9)(rest, "more line", "more lines")}`] : [];
        return [title, ...marked, ...lines.map((line) => `      ${(0,ink/* paint */.nI)(look, "dim", line)}`.trimEnd()), ...more];
    });
}

// EXTERNAL MODULE: ./build/src/render/versus.js
var versus = __webpack_require__(87578);
// EXTERNAL MODULE: ./build/src/render/waivers.js
var waivers = __webpack_require__(70191);
;// CONCATENATED MODULE: ./build/src/render/terminal.js















/** More than a screen or two helps nobody; the report holds the rest. */
const terminal_most = { tests: 50, findings: 100, files: 20, problems: 20, lines: 12, waived: 20, artifacts: 20 };
/** The result of a run: what failed first, each with a place that an editor opens, and one last line. */
function terminal(report, context, look) {
    // A run that was refused has nothing to show but why.
    if (report.gates.length === 0)
        return `${(0,ink/* plainLines */.y1)(report.verdict.message, 100).join("\n")}\n`;
    const blocks = report.gates
        .filter((gate) => !(0,verdict/* isGreen */.gf)(gate.verdict))
        .flatMap((gate) => gateBlocks(gate, context, look));
    for (const gate of report.gates) {
        blocks.push(...acceptedBlock(gate, context, look), ...retryBlock(gate, look), ...artifactBlock(gate, context, look), ...deploymentBlock(gate, look), ...migrationBlocks(gate, look), ...releaseBlock(gate, look));
    }
    const doubts = report.gates.filter((gate) => (0,verdict/* isGreen */.gf)(gate.verdict)).flatMap((gate) => problemLines(gate, look));
    if (doubts.length > 0)
        blocks.push(doubts);
    if (report.base && report.base.commit === null) {
        blocks.push([
            `${(0,ink/* mark */.Gy)(look, "broken")} not compared with ${(0,ink/* plain */.pj)(report.base.branch)}: ${(0,ink/* plain */.pj)(report.base.missing ?? "no merge base")}`,
        ]);
    }
    if (report.baseline?.missing !== undefined)
        blocks.push([(0,ink/* paint */.nI)(look, "dim", (0,ink/* plain */.pj)((0,versus/* baselineWords */.v8)(report) ?? ""))]);
    blocks.push([lastLine(report, context, look)]);
    return `${(0,ink/* spell */.lO)(look, blocks.map((block) => block.join("\n")).join("\n\n"))}\n`;
}
function gateBlocks(gate, { plan }, look) {
    const policy = (0,figures/* policyOf */.US)(plan, gate.name);
    const title = `${(0,ink/* verdictMark */.vG)(look, gate.verdict)} ${(0,ink/* paint */.nI)(look, "bold", (0,ink/* plain */.pj)(gate.name, 60))}  ${(0,ink/* plain */.pj)((0,headline/* gateResult */.xp)(gate, policy))}`;
    if (gate.verdict.outcome === "skipped" || gate.verdict.outcome === "cancelled")
        return [[title]];
    const isCoverageOnly = (0,figures/* isCoverageExplained */.l1)(gate, policy);
    return [
        ...(isCoverageOnly ? [] : [[title, ...ownWords(gate, look), ...problemLines(gate, look)]]),
        ...testBlocks(gate, plan, look),
        ...findingBlock(gate, policy, look),
        ...coverageBlock(gate, policy, look),
    ];
}
/** The message below its first line, and what each broken step said where the message does not hold it. */
function ownWords(gate, look) {
    const { message } = gate.verdict;
    const rest = message.trim().slice((0,headline/* firstLine */.TM)(message).length).trim();
    const said = rest === "" ? [] : [...(0,ink/* plainLines */.y1)(rest, 30)];
    for (const step of gate.steps) {
        if (step.verdict.outcome !== "broken" && step.verdict.reason !== "exit-code")
            continue;
        const exit = step.exitCode === null ? "" : ` (exit ${step.exitCode})`;
        said.push((0,ink/* paint */.nI)(look, "dim", `$ ${(0,ink/* plain */.pj)(step.command)}${exit}`));
        if (!message.includes(step.verdict.message))
            said.push(...(0,ink/* plainLines */.y1)(step.verdict.message, 30));
    }
    return said.map((line) => `    ${line}`);
}
function testBlocks(gate, plan, look) {
    const failing = (0,sections/* failingCases */.wb)([gate]);
    const blocks = failing.slice(0, terminal_most.tests).map((test) => {
        const where = test.path === undefined ? (0,ink/* plain */.pj)(test.suite ?? "") : placeText(test.path, test.line);
        const words = test.failure?.message.trim() || test.failure?.details?.trim() || "failed without a message";
        const command = again(gate, test);
        const standing = (0,versus/* standingWords */.o4)(test, (0,ink/* plain */.pj)(plan.base ?? "the base", 60));
        return [
            `  ${(0,ink/* paint */.nI)(look, "cyan", where)}${where === "" ? "" : "  "}${(0,ink/* plain */.pj)(test.name)}${standing === "" ? "" : (0,ink/* paint */.nI)(look, "dim", `  ${standing}`)}`,
            ...(0,ink/* plainLines */.y1)(words, terminal_most.lines).map((line) => `      ${line}`),
            ...(command === null ? [] : [`      ${(0,ink/* paint */.nI)(look, "dim", "again:")} ${command}`]),
        ];
    });
    const rest = failing.length - blocks.length;
    return rest > 0 ? [...blocks, [`  … and ${(0,figures/* count */.U9)(rest, "more failing test", "more failing tests")}`]] : blocks;
}
function findingBlock(gate, policy, look) {
    const blocking = gate.findings.filter((finding) => (0,judge/* isBlocking */.Us)(finding, policy) && !(0,figures/* isToldByStep */.hF)(finding, gate));
    if (blocking.length === 0)
        return [];
    const lines = blocking.slice(0, terminal_most.findings).map((finding) => {
        const where = finding.path === undefined ? "" : placeText(finding.path, finding.range?.startLine, finding.range?.startColumn);
        const rule = finding.rule === finding.tool ? (0,ink/* plain */.pj)(finding.tool) : `${(0,ink/* plain */.pj)(finding.tool)} ${(0,ink/* plain */.pj)(finding.rule)}`;
        const level = (0,ink/* paint */.nI)(look, finding.severity === "error" ? "red" : "yellow", (0,figures/* levelWord */.dc)(finding));
        return `  ${(0,ink/* paint */.nI)(look, "cyan", where)}${where === "" ? "" : "  "}${level} ${(0,ink/* plain */.pj)((0,figures/* findingText */.NK)(finding))} ${(0,ink/* paint */.nI)(look, "dim", `(${rule})`)}`;
    });
    const rest = blocking.length - lines.length;
    const found = (0,mend/* mendable */.f7)(gate, policy);
    return [
        [
            ...lines,
            ...(rest > 0 ? [`  … and ${(0,figures/* count */.U9)(rest, "more finding", "more findings")}`] : []),
            ...(found.fixable > 0 ? [`  ${(0,ink/* paint */.nI)(look, "dim", `${(0,mend/* mendCommand */.G9)([gate.name])}  mends ${(0,mend/* share */.uM)(found)}`)}`] : []),
        ],
    ];
}
/** What was run again, what came of it, and which tests are flaky. */
function retryBlock(gate, look) {
    if (!gate.steps.some((step) => step.retries || step.notRetried !== undefined))
        return [];
    const flaky = (gate.tests?.cases ?? []).filter((test) => test.flaky === true).slice(0, terminal_most.tests);
    const lines = [
        ...flaky.map(({ name, path, line, failure }) => {
            const where = path === undefined ? "" : `${(0,ink/* paint */.nI)(look, "cyan", placeText(path, line))}  `;
            const words = (0,headline/* firstLine */.TM)(failure?.message ?? "");
            return `  ${where}${(0,ink/* plain */.pj)(name)}  ${(0,ink/* paint */.nI)(look, "dim", `flaky${words === "" ? "" : `: ${(0,ink/* plain */.pj)(words, 200)}`}`)}`;
        }),
        ...gate.steps.flatMap((step) => [
            ...(step.retries ?? []).map((retry) => `  ${(0,ink/* paint */.nI)(look, "dim", `${(0,retry_sections/* retryWords */.Gh)(retry)}:`)} ${(0,ink/* plain */.pj)(retry.command, 300)}`),
            ...(step.notRetried === undefined
                ? []
                : [`  ${(0,ink/* mark */.Gy)(look, "broken")} ${(0,ink/* plain */.pj)(step.name, 60)}: ${(0,ink/* plain */.pj)(step.notRetried)}`]),
        ]),
    ];
    return [[`${(0,ink/* paint */.nI)(look, "bold", (0,ink/* plain */.pj)(gate.name, 60))}  failed tests again`, ...lines]];
}
/** What the policy let pass, with its reason, and the entries of `ignore` and `quarantine` that want looking at. */
function acceptedBlock(gate, { plan }, look) {
    const waived = (0,waivers/* waivedFindings */.Nq)([gate]);
    const shown = waived.slice(0, terminal_most.waived).map((finding) => {
        const where = finding.path === undefined ? "" : `${(0,ink/* paint */.nI)(look, "cyan", placeText(finding.path))}  `;
        const subject = [(0,ink/* plain */.pj)(finding.rule), (0,ink/* plain */.pj)(finding.package?.name ?? "")].filter((part) => part !== "").join(" ");
        return `  ${where}${subject}  ${(0,ink/* paint */.nI)(look, "dim", (0,ink/* plain */.pj)((0,waivers/* whyWaived */.xF)(finding)))}`;
    });
    const rest = waived.length - shown.length;
    const tests = (0,waivers/* quarantinedTests */.UV)([gate])
        .slice(0, terminal_most.waived)
        .map((test) => {
        const where = test.path === undefined ? "" : `${(0,ink/* paint */.nI)(look, "cyan", placeText(test.path, test.line))}  `;
        return `  ${where}${(0,ink/* plain */.pj)(test.name)}  ${(0,ink/* paint */.nI)(look, "dim", (0,ink/* plain */.pj)((0,waivers/* whyQuarantined */.Zf)(test)))}`;
    });
    const notes = (0,waivers/* entryNotes */.yu)(gate, plan.config).map(({ list, id, isExpired, words }) => `  ${(0,ink/* mark */.Gy)(look, isExpired ? "failed" : "broken")} the ${list} of ${(0,ink/* plain */.pj)(id)} ${(0,ink/* plain */.pj)(words)}`);
    const lines = [
        ...shown,
        ...tests,
        ...(rest > 0 ? [`  … and ${(0,figures/* count */.U9)(rest, "more finding", "more findings")}`] : []),
        ...notes,
    ];
    if (lines.length === 0)
        return [];
    const title = [...(0,waivers/* waiverWords */.O3)(gate), ...(tests.length > 0 ? [`${(0,figures/* count */.U9)(tests.length, "test")} in quarantine`] : [])];
    return [[`${(0,ink/* paint */.nI)(look, "bold", (0,ink/* plain */.pj)(gate.name, 60))}  ${title.join(" · ")}`.trimEnd(), ...lines]];
}
function artifactBlock(gate, { plan }, look) {
    const rows = (0,artifacts/* artifactRows */.YS)(gate);
    const lines = rows.slice(0, terminal_most.artifacts).flatMap(({ artifact, versus }) => {
        const size = versus === "" ? (0,artifacts/* bytesText */.pV)(artifact.bytes) : `${(0,artifacts/* bytesText */.pV)(artifact.bytes)} (${versus})`;
        if ("sha256" in artifact) {
            const digest = (0,ink/* paint */.nI)(look, "dim", `sha256:${artifact.sha256}`);
            return [`  ${(0,ink/* paint */.nI)(look, "cyan", (0,ink/* plain */.pj)(artifact.path))}  ${size}  ${digest}`];
        }
        const tags = artifact.tags.length === 0 ? "" : `  ${(0,ink/* plain */.pj)(artifact.tags.join(", "))}`;
        const { reference, whyNot, vouched } = (0,render_images/* imageFate */.K4)(artifact, gate, plan);
        const why = whyNot === "" ? "" : `: ${(0,ink/* plain */.pj)(whyNot)}`;
        const fate = reference === null
            ? (0,ink/* paint */.nI)(look, "dim", `not pushed${why}`)
            : `${(0,ink/* paint */.nI)(look, "dim", `${["pushed", ...vouched].join(", ")}:`)} ${(0,ink/* plain */.pj)(reference)}`;
        return [`  ${(0,ink/* paint */.nI)(look, "cyan", (0,ink/* plain */.pj)(artifact.name))}  ${size}${tags}`, `      ${fate}`];
    });
    const gone = gate.against?.artifacts?.gone ?? [];
    lines.push(...gone.slice(0, terminal_most.artifacts).map((name) => `  ${(0,ink/* plain */.pj)(name)}  ${(0,ink/* paint */.nI)(look, "dim", "removed")}`));
    if (lines.length === 0)
        return [];
    const rest = rows.length - Math.min(rows.length, terminal_most.artifacts);
    if (rest > 0)
        lines.push(`  … and ${(0,figures/* number */.ai)(rest)} more`);
    return [[`${(0,ink/* paint */.nI)(look, "bold", (0,ink/* plain */.pj)(gate.name, 60))}  ${(0,render_images/* madeWords */.rd)(gate)}`, ...lines]];
}
function releaseBlock({ name, release }, look) {
    if (!release)
        return [];
    const words = release.state === "draft" ? "draft of" : "released";
    return [
        [
            `${(0,ink/* paint */.nI)(look, "bold", (0,ink/* plain */.pj)(name, 60))}  ${words} ${(0,ink/* plain */.pj)(release.tag, 60)}  ${(0,ink/* paint */.nI)(look, "cyan", (0,ink/* plain */.pj)(release.url))}`,
        ],
    ];
}
function coverageBlock(gate, policy, look) {
    const short = (0,figures/* coverageFigures */.k1)(gate, policy).filter((figure) => figure.isShort);
    if (short.length === 0)
        return [];
    const words = short.map((figure) => {
        const name = figure.name === "coverage" ? "total" : figure.name.replace(/ coverage$|^coverage of /, "");
        return `${name} ${(0,figures/* percentText */.fL)(figure.percent)}, needs ${(0,figures/* percentText */.fL)(figure.floor ?? null)}`;
    });
    const patch = (gate.patchCoverage?.files ?? []).filter((file) => file.uncovered.length > 0);
    // Where the change itself is not at fault, or there is none, the files with the most to cover are the place to start.
    const files = patch.length > 0 ? patch : leastCovered(gate);
    const lines = files.slice(0, terminal_most.files).map((file) => {
        const [first] = file.uncovered;
        return `  ${(0,ink/* paint */.nI)(look, "cyan", placeText(file.path, first))}  lines ${(0,figures/* ranges */.Zz)(file.uncovered, 8, "-")} not covered`;
    });
    if (files.length > lines.length)
        lines.push(`  … and ${(0,figures/* count */.U9)(files.length - lines.length, "more file", "more files")}`);
    return [[`${(0,ink/* mark */.Gy)(look, "failed")} ${(0,ink/* paint */.nI)(look, "bold", "coverage")}  ${words.join(" · ")}`, ...lines]];
}
function leastCovered(gate) {
    return (gate.coverage?.files ?? [])
        .map(({ path, lines }) => ({ path, uncovered: lines.filter(([, hits]) => hits === 0).map(([line]) => line) }))
        .filter(({ uncovered }) => uncovered.length > 0)
        .sort((a, b) => b.uncovered.length - a.uncovered.length);
}
function problemLines(gate, look) {
    const lines = gate.problems
        .slice(0, terminal_most.problems)
        .map((problem) => `  ${(0,ink/* paint */.nI)(look, "cyan", placeText(problem.path, problem.line))}  ${(0,ink/* plain */.pj)(problem.message)}`);
    const rest = gate.problems.length - lines.length;
    return rest > 0 ? [...lines, `  … and ${(0,figures/* count */.U9)(rest, "more problem", "more problems")}`] : lines;
}
/** `path:line:column`, as editors and terminals recognise it. */
function placeText(path, line, column) {
    const end = line === undefined ? "" : column === undefined ? `:${line}` : `:${line}:${column}`;
    return `${(0,ink/* plain */.pj)(path)}${end}`;
}
function lastLine(report, context, look) {
    const { outcome } = report.verdict;
    const colour = outcome === "passed" || outcome === "skipped" ? "green" : outcome === "failed" ? "red" : "yellow";
    const gates = report.gates.slice(0, 30).map((gate) => `${(0,ink/* plain */.pj)(gate.name, 30)} ${(0,ink/* verdictMark */.vG)(look, gate.verdict)}`);
    if (report.gates.length > gates.length)
        gates.push(`… ${(0,figures/* number */.ai)(report.gates.length - gates.length)} more`);
    const coverage = report.gates
        .map((gate) => (0,headline/* coverageResult */.g)(gate, (0,figures/* policyOf */.US)(context.plan, gate.name)))
        .filter((part) => part !== "");
    return [
        `${(0,ink/* paint */.nI)(look, colour, (0,ink/* paint */.nI)(look, "bold", outcome))} in ${(0,ink/* shortTime */.Mj)(report.durationMs)}`,
        ...(gates.length > 0 ? [gates.join("  ")] : []),
        ...coverage.slice(0, 1),
        ...(context.reportPath === null ? [] : [`report: ${context.reportPath}`]),
    ].join(" · ");
}


/***/ }),

/***/ 64711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IO: () => (/* binding */ timeline),
/* harmony export */   pm: () => (/* binding */ clock),
/* harmony export */   yo: () => (/* binding */ axis)
/* harmony export */ });
/* harmony import */ var _core_graph_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97465);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87422);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9705);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93548);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65601);





/** When each gate ran, as a Mermaid chart with the chain of gates that the whole run waited for. */
function timeline(report) {
    const ran = report.gates.filter((gate) => gate.startedMs !== null);
    if (ran.length < 2)
        return null;
    const path = (0,_core_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .criticalPath */ .vC)(ran);
    const names = path.names.map((name) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(name, 40)).join(" → ");
    const shown = [...ran].sort((a, b) => b.durationMs - a.durationMs).slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .chartGates */ .x);
    const tasks = ran.filter((gate) => shown.includes(gate)).map((gate) => task(gate, path.names.includes(gate.name)));
    const chart = [
        "```mermaid",
        "gantt",
        "dateFormat HH:mm:ss.SSS",
        `axisFormat ${axis(report.durationMs)}`,
        ...tasks,
        "```",
    ];
    return {
        ...(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(`Timeline (critical path ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(path.durationMs)}: ${path.names.length > 8 ? `${path.names.length} gates` : names})`, false),
        noun: "timeline",
        importance: 1,
        total: 1,
        items: () => [[chart.join("\n")]],
        glue: "\n",
        most: 1,
    };
}
/** The mark before the name also keeps a gate called `section` or `title` from being a keyword of the chart. */
function task(gate, isCritical) {
    const isGood = gate.verdict.outcome === "passed";
    const state = isGood ? (isCritical ? "active" : "done") : "crit";
    // Everything that the chart's grammar might read (`:`, `;`, `#`, `%`, brackets) is left out of a label.
    const label = gate.name.slice(0, 40).replace(/[^\p{L}\p{N} ._/-]/gu, "·");
    const start = gate.startedMs ?? 0;
    const length = Math.max(gate.durationMs, 1);
    return `${isGood ? "✔" : "✖"} ${label} ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(gate.durationMs)} :${state}, ${clock(start)}, ${clock(start + length)}`;
}
/** How the marks of a chart of this length are written. */
function axis(totalMs) {
    if (totalMs < 15_000)
        return "%S.%L";
    return totalMs < 3_600_000 ? "%M:%S" : "%H:%M";
}
/** Milliseconds since a start as a time of day; a job cannot last a day. */
function clock(ms) {
    return new Date(Math.min(Math.max(0, Math.round(ms)), 86_399_999)).toISOString().slice(11, 23);
}


/***/ }),

/***/ 33965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bV: () => (/* binding */ entryLine),
/* harmony export */   bY: () => (/* binding */ quarantined),
/* harmony export */   jO: () => (/* binding */ entries),
/* harmony export */   rg: () => (/* binding */ waived)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9705);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87671);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39488);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65601);
/* harmony import */ var _waivers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70191);





/** Findings that the policy let pass, each with its reason and its end. */
function waived(gates, place, most) {
    const findings = (0,_waivers_js__WEBPACK_IMPORTED_MODULE_4__/* .waivedFindings */ .Nq)(gates);
    const ignored = findings.filter(({ waived }) => waived?.by === "ignore").length;
    const grace = findings.length - ignored;
    const parts = [
        ...(ignored > 0 ? [`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(ignored)} ignored`] : []),
        ...(grace > 0 ? [`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(grace)} in grace`] : []),
    ];
    const { open, close } = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(findings.length, "finding")} let pass: ${parts.join(", ")}`, false);
    return {
        open: `${open}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .tableHead */ .PP)(["", "place", "rule", "message", "why"])}\n`,
        close,
        noun: "finding let pass",
        plural: "findings let pass",
        importance: 3,
        total: findings.length,
        *items() {
            for (const finding of findings) {
                const where = finding.path === undefined ? "" : place(finding.path, finding.range?.startLine);
                const rule = `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(finding.tool, 40)} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(finding.rule, 80)}`;
                yield [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .row */ .nM)([(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .levelWord */ .dc)(finding), where, rule, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)((0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .findingText */ .NK)(finding)), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)((0,_waivers_js__WEBPACK_IMPORTED_MODULE_4__/* .whyWaived */ .xF)(finding))])];
            }
        },
        glue: "\n",
        most,
    };
}
/** Tests in quarantine that failed, each with its reason and its end. */
function quarantined(gates, place, most) {
    const tests = (0,_waivers_js__WEBPACK_IMPORTED_MODULE_4__/* .quarantinedTests */ .UV)(gates);
    const { open, close } = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(tests.length, "test")} in quarantine ${tests.length === 1 ? "fails" : "fail"}`, false);
    return {
        open: `${open}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .tableHead */ .PP)(["place", "test", "failed with", "why"])}\n`,
        close,
        noun: "test in quarantine",
        plural: "tests in quarantine",
        importance: 3,
        total: tests.length,
        *items() {
            for (const test of tests) {
                const where = test.path === undefined ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(test.suite ?? "") : place(test.path, test.line);
                const words = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)((0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .firstLine */ .TM)(test.failure?.message ?? ""), 200);
                yield [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .row */ .nM)([where, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(test.name), words, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)((0,_waivers_js__WEBPACK_IMPORTED_MODULE_4__/* .whyQuarantined */ .Zf)(test))])];
            }
        },
        glue: "\n",
        most,
    };
}
/** Entries of `ignore` and `quarantine` that have expired or match nothing. */
function entries(gates, { plan }, most) {
    const notes = gates.flatMap((gate) => (0,_waivers_js__WEBPACK_IMPORTED_MODULE_4__/* .entryNotes */ .yu)(gate, plan.config).map((note) => ({ gate, note })));
    const [list = "ignore", ...others] = new Set(notes.map(({ note }) => note.list));
    const noun = others.length > 0 ? "entry" : list;
    const plural = others.length > 0 ? "entries" : `${list}s`;
    return {
        ...(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(notes.length, noun, plural)} to look at`, true),
        noun: `${noun} to look at`,
        plural: `${plural} to look at`,
        importance: 5,
        total: notes.length,
        *items() {
            for (const { gate, note } of notes)
                yield [`- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(gate.name, 60)}: ${entryLine(note)}`];
        },
        glue: "\n",
        most,
    };
}
/** `the ignore of CVE-… expired on …` as markdown. */
function entryLine({ list, id, words }) {
    return `the ${list} of ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(id, 80)} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(words)}`;
}


/***/ })

};
