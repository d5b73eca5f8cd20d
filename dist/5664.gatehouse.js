export const id = 5664;
export const ids = [5664];
export const modules = {

/***/ 5032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ notifyEvents),
/* harmony export */   EZ: () => (/* binding */ isMeant),
/* harmony export */   Te: () => (/* binding */ notifyKinds),
/* harmony export */   XL: () => (/* binding */ eventsOf),
/* harmony export */   n6: () => (/* binding */ tells)
/* harmony export */ });
/* unused harmony export isRed */
/* harmony import */ var _when_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(905);

/** Who is told of a run, and of what (docs/notifications.md). */
/** What can be told, the most pressing first. */
const notifyEvents = ["failed", "rolled-back", "recovered", "released", "deployed"];
const notifyKinds = ["slack", "discord", "teams", "webhook"];
/**
 * Events of a branch's own life; what a pull request does is on its own page already. Of comments only those that deploy
 * something come here.
 */
const ownEvents = ["push", "schedule", "workflow_dispatch", "issue_comment"];
/**
 * True if a channel is told of such runs: those of the base branch and of tags, unless its `when` names events or
 * branches and tags of its own.
 */
function isMeant({ when = {} }, run) {
    const { events = ownEvents, branches, tags } = when;
    if ((0,_when_js__WEBPACK_IMPORTED_MODULE_0__/* .condition */ .uH)({ events, branches, tags }, { ...run, changedPaths: null }) !== undefined)
        return false;
    if (when.events || branches || tags)
        return true;
    return run.tag !== null || (run.branch !== null && run.branch === run.base);
}
/** True where the run has come to something that is not green: failed, or could not be judged. A cancelled one says nothing. */
function isRed({ verdict }) {
    return verdict.outcome === "failed" || verdict.outcome === "broken" || verdict.outcome === "inconclusive";
}
/** True if it is of this rollout, the run's own or one that it has ended, that the event tells. */
function tells(event, { verdict, state, timeline }) {
    if (event === "deployed")
        return verdict.outcome === "passed" && state?.phase === "healthy";
    return event === "rolled-back" && timeline.some((entry) => entry.state.phase === "rolling-back");
}
/** What a run has to tell, apart from `recovered`, which its report alone does not know. */
function eventsOf(report) {
    const isReleased = report.gates.some(({ release, verdict }) => verdict.outcome === "passed" && release?.state === "published" && release.isNew);
    const deployments = report.gates.flatMap((gate) => gate.deployments ?? []);
    const told = [...deployments, ...deployments.flatMap(({ left = [] }) => left)];
    const isDeployed = told.some((one) => tells("deployed", one));
    const isBack = told.some((one) => tells("rolled-back", one));
    const all = { failed: isRed(report), "rolled-back": isBack, released: isReleased, deployed: isDeployed };
    return notifyEvents.filter((event) => event !== "recovered" && all[event]);
}


/***/ }),

/***/ 1843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ comment),
/* harmony export */   M: () => (/* binding */ page)
/* harmony export */ });
/* harmony import */ var _core_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18732);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9705);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87671);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39488);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(93548);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65601);
/* harmony import */ var _next_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52933);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65504);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38583);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8239);
/* harmony import */ var _suggestion_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(83874);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(32934);
/* harmony import */ var _timeline_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(64711);
/* harmony import */ var _versus_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(87578);














/** The pull request's comment: verdict, what to do, gates, folds. Within GitHub's limit, whatever the report holds. */
function comment(report, context) {
    const head = `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .marker */ .xL)(context.checkName)}${(0,_suggestion_text_js__WEBPACK_IMPORTED_MODULE_9__/* .suggestionsMark */ .Fx)(context.suggestions ?? 0)}\n`;
    return head + page(report, context, _sections_js__WEBPACK_IMPORTED_MODULE_8__/* .brief */ .dh, _limits_js__WEBPACK_IMPORTED_MODULE_13__/* .commentLimit */ .j9 - (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .units */ .MD)(head), _document_js__WEBPACK_IMPORTED_MODULE_1__/* .units */ .MD);
}
/** The same page for the comment and the summary, within the budget and detail of each. */
function page(report, context, detail, limit, measure) {
    const place = (0,_places_js__WEBPACK_IMPORTED_MODULE_6__/* .places */ .zn)(report, context);
    const chart = (0,_timeline_js__WEBPACK_IMPORTED_MODULE_11__/* .timeline */ .IO)(report);
    const isFine = (0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .isGreen */ .gf)(report.verdict) || report.verdict.outcome === "skipped";
    const table = (0,_table_js__WEBPACK_IMPORTED_MODULE_10__/* .gateTable */ .k)(report, context);
    const content = {
        head: [heading(report, context), (0,_next_js__WEBPACK_IMPORTED_MODULE_5__/* .nextLine */ .s)(report, context, place), (0,_release_js__WEBPACK_IMPORTED_MODULE_7__/* .releaseLine */ .aY)(report.gates), wholeMessage(report)]
            .filter((part) => part !== "")
            .join("\n\n"),
        sections: [
            isFine ? folded(table) : table,
            ...(0,_sections_js__WEBPACK_IMPORTED_MODULE_8__/* .sections */ .V0)(report.gates, context, place, detail),
            ...(chart ? [chart] : []),
        ],
        foot: (hidden) => foot(report, context, hidden),
    };
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .layOut */ .v8)(content, limit, measure);
}
function heading(report, context) {
    return `### ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .icon */ .Kk)(report.verdict)} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(context.checkName, 100)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .Pl)(report, context.plan), 600)}`;
}
/** Without gates, as for a broken config, the verdict's message is all there is. */
function wholeMessage(report) {
    const { message } = report.verdict;
    return report.gates.length === 0 && message.trim().includes("\n") ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .codeBlock */ .DV)(message, 50) : "";
}
function folded(table) {
    const { open, close } = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)((0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(table.total, "gate"), false);
    return { ...table, open: open + table.open, close };
}
function foot(report, context, hidden) {
    const run = context.runNumber === null ? "this run" : `run ${context.runNumber}`;
    const full = context.runUrl ? `: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)("full report", context.runUrl)}` : "";
    const parts = [
        ...(context.runUrl ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)(run, context.runUrl)] : []),
        ...(context.runAttempt !== null ? [`attempt ${context.runAttempt}`] : []),
        ...(report.commit ? [`commit ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)((0,_places_js__WEBPACK_IMPORTED_MODULE_6__/* .shortCommit */ .Ax)(report.commit))}`] : []),
        ...comparison(report),
        ...baseline(report),
        ...(context.notes ?? []).map((note) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(note, 500)),
        ...(hidden.length > 0 ? [`not shown here: ${hidden.join(", ")}${full}`] : []),
    ];
    return parts.length === 0 ? "" : `<sub>${parts.join(" · ")}</sub>`;
}
function baseline(report) {
    if (report.baseline?.commit) {
        return [`figures of the base: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)((0,_places_js__WEBPACK_IMPORTED_MODULE_6__/* .shortCommit */ .Ax)(report.baseline.commit))}${(0,_versus_js__WEBPACK_IMPORTED_MODULE_12__/* .distanceWords */ .HA)(report.baseline)}`];
    }
    const words = (0,_versus_js__WEBPACK_IMPORTED_MODULE_12__/* .baselineWords */ .v8)(report);
    return words === null ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(words, 300)];
}
function comparison(report) {
    if (!report.base)
        return [];
    const { branch, commit, missing } = report.base;
    if (commit)
        return [`compared with ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)((0,_places_js__WEBPACK_IMPORTED_MODULE_6__/* .shortCommit */ .Ax)(commit))}, the merge base with ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(branch, 60)}`];
    return [`not compared with ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(branch, 60)}${missing ? `: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(missing, 120)}` : ""}`];
}


/***/ }),

/***/ 83874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ suggestionId),
/* harmony export */   Fx: () => (/* binding */ suggestionsMark),
/* harmony export */   Mp: () => (/* binding */ readMark),
/* harmony export */   j4: () => (/* binding */ readSuggestionsMark),
/* harmony export */   t2: () => (/* binding */ suggestionBody),
/* harmony export */   ye: () => (/* binding */ mendedBody)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65601);


/**
 * What makes two suggestions the same: the finding's words, the lines and what becomes of them, but not where these
 * stand, so that a suggestion is known again after a rebase.
 */
function suggestionId(finding, { replaced, lines }) {
    const { tool, rule, path } = finding;
    const message = finding.message.replace(/\b(lines?)\s+\d+/gi, "$1");
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
        .update(JSON.stringify([tool, rule, path, message, replaced, lines]))
        .digest("hex")
        .slice(0, 16);
}
const markPattern = /^<!-- gatehouse-suggestion:([^\s:]*):([^\s:]*):([0-9a-f]{16}) -->/;
/** The body of a review comment: who says what, and the lines to put there. */
function suggestionBody(mark, finding, lines) {
    const who = finding.rule === finding.tool ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(finding.tool, 80) : `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(finding.tool, 40)} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(finding.rule, 80)}`;
    const sign = `<!-- gatehouse-suggestion:${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inMarker */ .cN)(mark.checkName)}:${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inMarker */ .cN)(mark.gate)}:${mark.id} -->`;
    return `${sign}\n${who} · ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(finding.message, 600)}\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestionBlock */ .St)(lines)}`;
}
/** The mark of a body that was written under this check name; null if it is none of ours. */
function readMark(body, checkName) {
    const [, check, gate, id] = markPattern.exec(body) ?? [];
    if (check !== (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inMarker */ .cN)(checkName) || gate === undefined || id === undefined)
        return null;
    return { gate: decodeURIComponent(gate), id };
}
/** The body of a suggestion that somebody has answered, once nothing is left to mend: no mark, and nothing to apply. */
function mendedBody(body, commit) {
    const [, words = ""] = body.split("\n");
    return `${words}\n\nMended: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(commit.slice(0, 7))} has it no more.`;
}
/** Hidden part of the pull request's comment by which the next run knows that suggestions stand there. */
function suggestionsMark(count) {
    return count > 0 ? `<!-- gatehouse-suggestions:${count} -->` : "";
}
/** How many suggestions stood there when the pull request's comment was written. */
function readSuggestionsMark(body) {
    const [first = ""] = body.split("\n", 1);
    return Number(/<!-- gatehouse-suggestions:(\d{1,4}) -->/.exec(first)?.[1] ?? 0);
}


/***/ }),

/***/ 88430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ summary)
/* harmony export */ });
/* harmony import */ var _comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1843);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9705);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93548);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8239);




/** The job's summary: the comment's page with more of everything, within the megabyte that the runner takes. */
function summary(report, context) {
    return (0,_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .page */ .M)(report, context, _sections_js__WEBPACK_IMPORTED_MODULE_2__/* .ample */ ._r, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .summaryLimit */ .mf, _document_js__WEBPACK_IMPORTED_MODULE_1__/* .bytes */ .ee);
}


/***/ }),

/***/ 85664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  notifyReporter: () => (/* binding */ notifyReporter)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/core/environment.js
var environment = __webpack_require__(10488);
// EXTERNAL MODULE: ./build/src/core/notify.js
var notify = __webpack_require__(5032);
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(87422);
// EXTERNAL MODULE: ./build/src/render/limits.js
var limits = __webpack_require__(93548);
// EXTERNAL MODULE: ./build/src/render/markdown.js
var markdown = __webpack_require__(65601);
;// CONCATENATED MODULE: ./build/src/render/notify-discord.js



const colours = {
    failed: 0xd1242f,
    "rolled-back": 0xbf8700,
    recovered: 0x1a7f37,
    released: 0x0969da,
    deployed: 0x0969da,
};
/**
 * A message as one embed of a Discord webhook (docs.discord.com, "Execute Webhook"). Nobody is ever pinged
 * (`allowed_mentions`), and other people's words have each sign of markdown escaped.
 */
function discordMessage({ events: [first = "failed"], title, headline, gates, links }) {
    // Escaping at most doubles a text, and a cut must not fall between a backslash and its sign.
    const half = (words, max) => escaped((0,core_text/* cut */.Jj)(words, Math.floor(max / 2)));
    const last = links.map(({ label, url }) => (0,markdown/* link */.nf)(label, url)).join(" · ");
    const room = limits/* discordDescription */.r0 - last.length - 2;
    const words = half([headline, ...gates].join("\n"), room);
    return {
        embeds: [
            {
                title: half(title, limits/* discordTitle */.dR),
                description: last === "" ? words : `${words}\n\n${last}`,
                color: colours[first],
                ...(links[0] ? { url: links[0].url } : {}),
            },
        ],
        allowed_mentions: { parse: [] },
    };
}
function escaped(words) {
    return words.replace(/[\\*_~`|<>#[\]()@:-]/g, (sign) => `\\${sign}`);
}

// EXTERNAL MODULE: ./build/src/core/verdict.js
var core_verdict = __webpack_require__(18732);
// EXTERNAL MODULE: ./build/src/render/figures.js
var figures = __webpack_require__(87671);
// EXTERNAL MODULE: ./build/src/render/headline.js
var headline = __webpack_require__(39488);
// EXTERNAL MODULE: ./build/src/render/places.js
var places = __webpack_require__(65504);
;// CONCATENATED MODULE: ./build/src/render/notify-message.js







const marks = {
    failed: "❌",
    "rolled-back": "⏪",
    recovered: "✅",
    released: "🏷️",
    deployed: "🚀",
};
const told = {
    failed: "failed",
    "rolled-back": "was rolled back",
    recovered: "passes again",
    released: "was released",
    deployed: "was deployed",
};
function verbOf(event, { verdict, gates }) {
    if (event === "failed" && verdict.outcome !== "failed")
        return "could not be judged";
    const others = toldOfOthers(event, gates);
    const own = gates.flatMap(({ deployments = [] }) => deployments);
    const isStuck = (others.length > 0 ? others : own).some(({ state }) => state?.phase === "stuck");
    return event === "rolled-back" && isStuck ? "could not be rolled back" : told[event];
}
/** Rollouts that the event is about where it is about none of the run's own: those that runs had left which are gone. */
function toldOfOthers(event, gates) {
    const own = gates.flatMap(({ deployments = [] }) => deployments);
    if (own.some((one) => (0,notify/* tells */.n6)(event, one)))
        return [];
    return own.flatMap(({ left = [] }) => left).filter((one) => (0,notify/* tells */.n6)(event, one));
}
/** A message of one run, in words that are visible and short enough for every channel. */
function notifyMessage(events, report, context, place) {
    const [first = "failed"] = events;
    const verb = verbOf(first, report);
    const words = line((0,headline/* headline */.Pl)(report, context.plan), 600);
    return {
        events,
        title: `${marks[first]} ${line(`${place.repository}: ${subject(first, place, report, context)} ${verb}`, 140)}`,
        headline: words,
        gates: gateLines(report, context, words),
        links: links(report, context),
    };
}
function subject(event, { branch, tag }, { gates }, { pullRequest, plan }) {
    const [other] = toldOfOthers(event, gates);
    if (other)
        return line(other.release.version, 60);
    // What a comment deploys is not the branch that its run is on.
    const asked = plan.event === "issue_comment" ? gates[0]?.deployments?.[0]?.release.version : undefined;
    if (asked !== undefined)
        return line(asked, 60);
    if (tag !== null)
        return line(tag, 60);
    if (branch !== null)
        return line(branch, 60);
    return pullRequest === null ? plan.event : `pull request ${pullRequest}`;
}
/** Those that are not green, or all if they are; skipped ones are no news, nor is what the headline has said in full. */
function gateLines(report, { plan }, said) {
    const ran = report.gates.filter(({ verdict }) => verdict.outcome !== "skipped");
    const red = ran.filter(({ verdict }) => !(0,core_verdict/* isGreen */.gf)(verdict));
    const news = red.filter(({ verdict }) => !said.includes(line((0,headline/* firstLine */.TM)(verdict.message), 160)));
    const shown = red.length > 0 ? news : ran;
    const lines = shown
        .slice(0, limits/* notifyGates */.eU)
        .map((gate) => `${(0,figures/* icon */.Kk)(gate.verdict)} ${line(gate.name, 60)}: ${line((0,headline/* gateTitle */.KS)(gate, (0,figures/* policyOf */.US)(plan, gate.name)), 160)}`);
    const rest = shown.length - limits/* notifyGates */.eU;
    return [...lines, ...(rest > 0 ? [`… and ${rest} more`] : []), ...(red.length > 0 ? leftLines(red) : [])];
}
/** How rollouts were ended that runs had left which are gone: no figure of a gate that is not green says it in full. */
function leftLines(gates) {
    const all = gates.flatMap(({ deployments = [] }) => deployments);
    const lines = all.flatMap(({ environment, left = [] }) => left.map(({ verdict }) => `${(0,figures/* icon */.Kk)(verdict)} ${line(`${environment}: ${verdict.message}`, 200)}`));
    return lines.slice(0, limits/* notifyGates */.eU);
}
function links({ commit, gates }, { runUrl, runNumber, repositoryUrl }) {
    return [
        ...gates.flatMap(({ release }) => (release ? [{ label: "release", url: release.url }] : [])),
        ...(runUrl === null ? [] : [{ label: runNumber === null ? "run" : `run ${runNumber}`, url: runUrl }]),
        ...(commit === null || repositoryUrl === null
            ? []
            : [{ label: `commit ${(0,places/* shortCommit */.Ax)(commit)}`, url: `${repositoryUrl}/commit/${commit}` }]),
    ];
}
function line(words, max) {
    return (0,core_text/* cut */.Jj)((0,core_text/* visible */.RK)((0,core_text/* cut */.Jj)(words, max * 4))
        .replace(/\s+/g, " ")
        .trim(), max);
}

;// CONCATENATED MODULE: ./build/src/render/notify-slack.js


/**
 * A message as Slack's Block Kit (docs.slack.dev, "Formatting message text"). Other people's words stand in plain text,
 * where Slack looks for no markup; only the line of links, all words of ours, is `mrkdwn`. `text` is what a notification
 * on a phone shows.
 */
function slackMessage({ title, headline, gates, links }) {
    const section = (words) => ({ type: "section", text: plainText((0,core_text/* cut */.Jj)(words, limits/* slackSection */.cU)) });
    return {
        text: notify_slack_escaped(`${title}: ${headline}`),
        blocks: [
            { type: "header", text: plainText((0,core_text/* cut */.Jj)(title, limits/* slackHeader */.ax)) },
            section(headline),
            ...(gates.length > 0 ? [section(gates.join("\n"))] : []),
            ...(links.length > 0
                ? [
                    {
                        type: "context",
                        elements: [
                            {
                                type: "mrkdwn",
                                text: links.map(({ label, url }) => `<${address(url)}|${notify_slack_escaped(label)}>`).join(" · "),
                                verbatim: true,
                            },
                        ],
                    },
                ]
                : []),
        ],
    };
}
/** Without the emoji that `:words:` stand for. */
function plainText(text) {
    return { type: "plain_text", text, emoji: false };
}
/** The three characters that Slack gives a meaning to, and what would call people together. */
function notify_slack_escaped(words) {
    return words
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
        .replace(/@(?=\S)/g, "@\u200b");
}
function address(url) {
    return url.replace(/[|<>\s&]/g, (character) => encodeURIComponent(character));
}

;// CONCATENATED MODULE: ./build/src/render/notify-teams.js
/**
 * A message as an Adaptive Card for the webhook of a Teams workflow (learn.microsoft.com, "Create incoming webhooks with
 * Workflows"). Words stand in runs of a RichTextBlock, which know no markdown.
 */
function teamsMessage({ title, headline, gates, links }) {
    const block = (lines) => ({ type: "RichTextBlock", inlines: lines });
    const run = (text, more = {}) => ({ type: "TextRun", text, ...more });
    return {
        type: "message",
        attachments: [
            {
                contentType: "application/vnd.microsoft.card.adaptive",
                contentUrl: null,
                content: {
                    $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
                    type: "AdaptiveCard",
                    version: "1.4",
                    body: [
                        block([run(title, { size: "Large", weight: "Bolder" })]),
                        block([run(headline)]),
                        ...gates.map((gate) => block([run(gate)])),
                    ],
                    actions: links.map(({ label, url }) => ({ type: "Action.OpenUrl", title: label, url })),
                    msteams: { width: "Full" },
                },
            },
        ],
    };
}

;// CONCATENATED MODULE: ./build/src/render/notify-webhook.js


/** A run as the document of a generic webhook (docs/notifications.md). Words of tools are as they were, made visible and cut. */
function webhookDocument(events, report, { pullRequest, runUrl, runNumber, runAttempt }, { repository, branch, tag }, { delivery, sentAt }) {
    const said = ({ outcome, reason, message }) => ({
        outcome,
        reason,
        message: (0,core_text/* cut */.Jj)((0,core_text/* visible */.RK)((0,core_text/* cut */.Jj)(message, 4_000)), 1_000),
    });
    const deployments = report.gates.flatMap((gate) => gate.deployments ?? []);
    const left = deployments.flatMap(({ environment, left: others = [] }) => others.map(({ release, state, verdict }) => ({
        ...{ environment: (0,core_text/* cut */.Jj)((0,core_text/* visible */.RK)(environment), 200), version: (0,core_text/* cut */.Jj)((0,core_text/* visible */.RK)(release.version), 200) },
        ...{ state: state.phase, ...said(verdict) },
    })));
    return {
        schemaVersion: 1,
        delivery,
        sentAt,
        events,
        repository,
        branch,
        tag,
        pullRequest,
        commit: report.commit,
        trigger: report.event,
        run: { url: runUrl, number: runNumber, attempt: runAttempt },
        ...said(report.verdict),
        durationMs: report.durationMs,
        gates: report.gates.slice(0, limits/* webhookGates */.c8).map(({ name, kind, verdict, durationMs }) => {
            return { name, kind, ...said(verdict), durationMs };
        }),
        gatesInAll: report.gates.length,
        ...(left.length > 0 ? { left: left.slice(0, limits/* webhookGates */.c8) } : {}),
    };
}

// EXTERNAL MODULE: ./build/src/render/summary.js
var summary = __webpack_require__(88430);
;// CONCATENATED MODULE: ./build/src/reporters/recovered.js
/** Our own: commits whose check is asked for, a request each. Further back than that nobody waits for the good news. */
const mostCommits = 5;
/**
 * True if this run is green and the last one of the branch that came to something was not, by the roll-up checks on
 * GitHub: of this commit's earlier runs, of the commit before the push, and of its first parents. What is not known is
 * no recovery.
 */
async function hasRecovered({ github, log }, { before }, report, context) {
    const { commit } = report;
    // A run that had nothing to do has shown nothing.
    const isGreen = report.verdict.outcome === "passed" && report.gates.some(({ verdict }) => verdict.outcome === "passed");
    if (github === null || commit === null || !isGreen)
        return false;
    const ours = context.runId === null ? null : `gatehouse-${context.runId}-${context.runAttempt ?? 1}-`;
    const isEarlier = ({ externalId }) => externalId.startsWith("gatehouse-") && (ours === null || !externalId.startsWith(ours));
    try {
        let asked = 0;
        for await (const each of candidates(github, commit, before)) {
            if (asked++ >= mostCommits)
                return false;
            const runs = (await github.checkRuns(each, context.checkName)).filter(isEarlier);
            const last = runs.find(({ conclusion }) => conclusion === "success" || conclusion === "failure");
            if (last)
                return last.conclusion === "failure";
        }
        return false;
    }
    catch (error) {
        const words = error instanceof Error ? error.message : String(error);
        log.info(`Whether the branch has recovered is not known: ${words}`);
        return false;
    }
}
/** Commits on the branch, newest first. */
async function* candidates(github, commit, before) {
    yield commit;
    if (before !== null && before !== commit)
        yield before;
    const start = before ?? commit;
    for (const parent of (await github.firstParents(start)).slice(1))
        yield parent;
}

;// CONCATENATED MODULE: ./build/src/reporters/sending.js
/** Waits before the second, third and fourth try, where the answer names none. */
const waitsMs = [1_000, 2_000, 4_000];
/** Of one try. */
const tryMs = 8_000;
/**
 * Sends until an answer says that it arrived, or the deadline (on the clock) is near. What another try can mend (no
 * answer, 408, 429, 5xx) gets four. Gives null, or what went wrong.
 */
async function send(world, delivery, deadline) {
    const { http, clock, interrupted } = world;
    for (let attempt = 0;; attempt++) {
        const left = deadline - clock.now();
        const result = await tried(http, delivery, Math.max(1, Math.min(tryMs, left)), interrupted);
        if (result === null)
            return null;
        const pause = result.waitMs ?? waitsMs[attempt];
        if (!result.isPassing || waitsMs[attempt] === undefined || pause === undefined)
            return result.trouble;
        if (interrupted.aborted || clock.now() + pause >= deadline) {
            const asked = result.waitMs === undefined ? "" : `, and asked to wait ${Math.ceil(result.waitMs / 1000)} s`;
            return `${result.trouble}${asked}`;
        }
        await clock.wait(pause, interrupted);
        if (interrupted.aborted)
            return result.trouble;
    }
}
async function tried(http, { url, body, headers }, timeoutMs, signal) {
    try {
        const answer = await http.request({ method: "POST", url, headers, body, timeoutMs, maxBytes: 64 * 1024, signal });
        return failureOf(answer);
    }
    catch (error) {
        return { trouble: error instanceof Error ? error.message : String(error), isPassing: true };
    }
}
function failureOf({ status, headers, body }) {
    if (status >= 200 && status < 300)
        return null;
    const words = body.trimStart().startsWith("<") ? "" : (body.trim().split("\n", 1)[0] ?? "");
    return {
        // Whole: only what is whole can be searched for secrets, and is cut after that.
        trouble: `the server answered ${status}${words === "" ? "" : ` ${words}`}`,
        isPassing: status >= 500 || status === 408 || status === 429,
        waitMs: status === 429 || status === 503 ? retryAfter(headers["retry-after"]) : undefined,
    };
}
/** Seconds, also in parts (Discord); a date is not honoured, as no clock of a runner is known to be right. */
function retryAfter(value) {
    const seconds = Number(value);
    return value === undefined || value.trim() === "" || !Number.isFinite(seconds) || seconds < 0
        ? undefined
        : Math.ceil(seconds * 1000);
}

;// CONCATENATED MODULE: ./build/src/reporters/notify.js












/** Our own: what all messages of a run may take together. */
const budgetMs = 20_000;
const names = {
    slack: "Slack",
    discord: "Discord",
    teams: "Teams",
    webhook: "The webhook",
};
/** Tells people elsewhere how a run came out. A message that could not be sent is said in log and summary, and changes nothing. */
function notifyReporter(world, target) {
    return {
        name: "notifications",
        close: async (report, context) => {
            const deadline = world.clock.now() + budgetMs;
            const meant = target.channels.filter((channel) => (0,notify/* isMeant */.EZ)(channel, target));
            const happened = await eventsNow(world, target, meant, report, context);
            const due = meant.flatMap((channel) => {
                const events = happened.filter((event) => channel.on.includes(event));
                return events.length > 0 ? [{ channel, events }] : [];
            });
            const lost = await Promise.all(due.map(({ channel, events }) => tell(world, target, channel, events, deadline, report, context)));
            const notes = lost.filter((words) => words !== null);
            if (notes.length === 0)
                return;
            world.notes.push(...notes.map((words) => `notifications: ${words}`));
            await world.runner.writeSummary((0,summary/* summary */.z)(report, { ...context, notes: world.notes }));
        },
    };
}
/** What there is to tell, the most pressing first; the past is asked for only where somebody wants to know. */
async function eventsNow(world, target, meant, report, context) {
    const own = (0,notify/* eventsOf */.XL)(report);
    const isAsked = meant.some(({ on }) => on.includes("recovered"));
    // What a comment deploys says nothing of the branch that its run is on.
    const isOfBranch = target.branch !== null && target.event !== "issue_comment";
    const isBack = isAsked && isOfBranch && (await hasRecovered(world, target, report, context));
    return notify/* notifyEvents */.BU.filter((event) => own.includes(event) || (event === "recovered" && isBack));
}
/** Null if the channel was told, else the sentence that says why it was not. */
async function tell(world, target, channel, events, deadline, report, context) {
    const name = names[channel.kind];
    const asked = { address: channel.address, key: channel.secret ?? "" };
    const { env, missing } = (0,environment/* childEnvironment */.Q)(world.env, asked);
    const { address = "", key = "" } = env;
    const values = (0,environment/* referencedNames */._)(asked).map((one) => world.env[one] ?? "");
    const secrets = secretsOf(address, [key, ...values], channel);
    for (const secret of secrets)
        world.log.mask(secret);
    const lost = (why) => {
        const words = (0,core_text/* cut */.Jj)((0,core_text/* visible */.RK)((0,core_text/* redact */.E$)(why, secrets)).replace(/\s+/g, " "), 300);
        world.log.warning(`${name} was not told (${events.join(", ")}): ${words}. The verdict does not depend on it.`);
        return `${name} was not told: ${words}`;
    };
    const empty = channel.secret !== undefined && key === "" ? channel.secret : channel.address;
    if (missing[0] !== undefined)
        return lost(`${missing[0]} is not set in the step's environment`);
    if (address === "" || (channel.secret !== undefined && key === ""))
        return lost(`${empty} is empty`);
    if (!isAllowed(address, channel))
        return lost("the address does not begin with https://");
    // The same in each try, so that a message that came twice can be known.
    const sent = { delivery: (0,external_node_crypto_.randomUUID)(), sentAt: new Date(world.clock.now()).toISOString() };
    const body = JSON.stringify(channel.kind === "webhook"
        ? webhookDocument(events, report, context, target, sent)
        : shapes[channel.kind](notifyMessage(events, report, context, target)));
    const delivery = { url: address, body, headers: headersOf(channel, body, key, sent.delivery, events) };
    const trouble = await send(world, delivery, deadline);
    if (trouble !== null)
        return lost(trouble);
    world.log.info(`${name} was told: ${events.join(", ")}.`);
    return null;
}
const shapes = { slack: slackMessage, discord: discordMessage, teams: teamsMessage };
function headersOf({ kind }, body, key, delivery, [event = "failed"]) {
    const common = { "content-type": "application/json; charset=utf-8" };
    if (kind !== "webhook")
        return common;
    return {
        ...common,
        "x-gatehouse-event": event,
        "x-gatehouse-delivery": delivery,
        ...(key === ""
            ? {}
            : { "x-gatehouse-signature-256": `sha256=${(0,external_node_crypto_.createHmac)("sha256", key).update(body).digest("hex")}` }),
    };
}
/** The address in whole and in part, as a message of an error may hold it, and what was looked up. */
function secretsOf(address, values, channel) {
    const isNamed = channel.address.startsWith("$");
    const parts = isNamed && URL.canParse(address) ? partsOf(new URL(address)) : [];
    return [...(isNamed ? [address] : []), ...parts, ...values].filter((secret) => secret.trim().length >= 4);
}
/** Path and query, and each part of them that is no plain word: any of them may be the token. */
function partsOf({ pathname, search, searchParams }) {
    const raw = [...pathname.split("/"), ...search.slice(1).split(/[&=]/), ...searchParams.values()];
    return [`${pathname}${search}`, pathname, ...raw.filter((part) => /^(?=.*\d).{8,}$|^.{16,}$/.test(part))];
}
/** A secret goes over no open wire; a machine's own loopback is none. */
function isAllowed(address, { kind }) {
    if (!URL.canParse(address))
        return false;
    const { protocol, hostname } = new URL(address);
    if (protocol === "https:")
        return true;
    return protocol === "http:" && (kind === "webhook" || ["127.0.0.1", "[::1]", "localhost"].includes(hostname));
}


/***/ })

};
