/** The limits of GitHub's channels, each with its source, and our own, each with its reason. */

/** UTF-16 units of a comment's body: "body is too long (maximum is 65536 characters)", the API's own answer (422). */
export const commentLimit = 65_536;

/** Bytes of a step's summary; above it the runner drops all of it (FileCommandManager.cs, `1024 * 1024`). */
export const summaryLimit = 1_048_576;

/**
 * Characters of a check run's `output.summary` and of `output.text` (OpenAPI, `checks/create`, maxLength 65535). We
 * count bytes of UTF-8: never fewer than characters, whatever GitHub counts.
 */
export const checkTextLimit = 65_535;

/** Characters of a check's title that GitHub's list of checks still shows in part; a column of 255 is usual there. */
export const checkTitleLimit = 255;

/** Bytes of an annotation's `message` and `raw_details`: "The maximum size is 64 KB" (REST docs, check runs). */
export const annotationTextLimit = 64_000;

/** Characters of an annotation's title: "The maximum size is 255 characters" (REST docs, check runs). */
export const annotationTitleLimit = 255;

/** Our own: annotations of one check run. More are no help to a reader and cost a request for each 50. */
export const annotationsPerCheck = 1_000;

/** Annotations of each level that the runner shows of one step (ExecutionContext.cs, `_maxCountPerIssueType`). */
export const annotationsPerLevel = 10;

/** Characters of a workflow command's message that the runner keeps (ExecutionContext.cs, `_maxIssueMessageLength`). */
export const logAnnotationLimit = 4_096;

/** Gates in a Mermaid chart: GitHub's renderer refuses more than 50,000 characters (Mermaid, `maxTextSize`). */
export const chartGates = 50;

/**
 * Limits of a SARIF upload (docs, "SARIF support for code scanning", "Validating your SARIF file"): bytes of the packed
 * file, runs of a file, results of a run and how many of them, by severity, GitHub keeps, tags of a rule. (A run may have 25,000 rules: no more than
 * results.)
 */
export const sarifBytes = 10 * 1024 * 1024;
export const sarifRuns = 20;
export const sarifResults = 25_000;
export const sarifResultsKept = 5_000;
export const sarifTags = 20;

/** Characters of a rule's descriptions (the same page, "reportingDescriptor object": limited to 1024 characters). */
export const sarifRuleText = 1_024;

/** Comments of one review: more at once have met GitHub's abuse limit, 403 (reviewdog, `maxCommentsPerRequest`). */
export const commentsPerReview = 30;

/** Our own: suggestions that one run may add to a pull request, and that may stand there. More hide the people's words. */
export const suggestionsPerRun = 20;
export const suggestionsInAll = 50;

/** Our own: lines that a suggestion may replace, and that it may have. A longer one is better made by the tool itself. */
export const suggestionLines = 100;

/** Our own: fixes that are looked at, worst first; each costs a walk through its file. */
export const suggestionCandidates = 500;

/** Our own: suggestions that one run takes back, a request each; the next run goes on. */
export const removalsPerRun = 30;

/** Our own: reviews that a run sends to find those suggestions that GitHub does not take. */
export const reviewTries = 12;

/**
 * Slack's blocks (docs.slack.dev, "Header block": text 150; "Section block": text 3,000; "Blocks": 50 of a message),
 * in characters.
 */
export const slackHeader = 150;
export const slackSection = 3_000;

/** Discord's embeds (docs.discord.com, "Embed limits"): characters of a title and of a description; of all together more than both. */
export const discordTitle = 256;
export const discordDescription = 4_096;

/** Bytes of a message to a Teams webhook (learn.microsoft.com, "Create Incoming Webhooks": 28 KB). */
export const teamsBytes = 28 * 1024;

/** Our own: gates that a message names, those that are not green first. More is for the run's own page. */
export const notifyGates = 10;

/** Our own: gates in the document of a generic webhook. */
export const webhookGates = 100;

/** Characters of a release's text: "body is too long (maximum is 125000 characters)", the API's own answer (422). */
export const releaseBodyLimit = 125_000;
