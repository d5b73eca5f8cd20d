export const id = 7751;
export const ids = [7751];
export const modules = {

/***/ 17722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ buildPromises),
/* harmony export */   T: () => (/* binding */ buildKeys)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45326);


/** Keys that only build gates have. */
const buildKeys = {
    artifacts: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .pathGlobs */ .pS)("Files that the steps promise to write, relative to the config's working directory. A missing, empty or old one is never green.")),
    reproducible: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY("must be true or false"), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_("Build once more in a clean checkout of the commit, and compare the artifacts byte by byte."))),
};
/** What a build gate promises. `folder` is the config's working directory. */
function buildPromises({ artifacts = [], reproducible = false }, folder) {
    return { artifacts: typeof artifacts === "string" ? [artifacts] : artifacts, folder, reproducible };
}


/***/ }),

/***/ 3446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hj: () => (/* binding */ checkForm),
/* harmony export */   LN: () => (/* binding */ checkNames),
/* harmony export */   fV: () => (/* binding */ buildCheck),
/* harmony export */   z5: () => (/* binding */ checkNameOf)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45326);


/** Steps that look at the change itself, and start no command. */
const checkNames = ["commits", "branch", "pull-request"];
/** The types that the Angular convention brought into use, which most repositories keep to. */
const usualTypes = ["build", "chore", "ci", "docs", "feat", "fix", "perf", "refactor", "revert", "style", "test"];
/** `feat/…` and the like, and the branches that bots and releases have. */
const usualBranch = "(feat|feature|fix|bugfix|hotfix|build|chore|ci|docs|perf|refactor|release|revert|style|test|dependabot|renovate)/[\\w./@#+-]+";
const words = (description) => (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOrMore */ .h9)(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP("must be text"), valibot__WEBPACK_IMPORTED_MODULE_1__/* .nonEmpty */ .hq("must not be empty")), description, 1);
const messageEntries = {
    types: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(words("Types that are allowed; those of the Angular convention when absent.")),
    scopes: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(words("Scopes that are allowed; any when absent.")),
    "max-length": valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig("must be a number of characters"), valibot__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .ndf("must be a whole number"), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(10, "must be at least 10"), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_("Most characters of the first line; 100 when absent."))),
};
const section = valibot__WEBPACK_IMPORTED_MODULE_1__/* .lazy */ .RZV((input) => {
    if (input === undefined)
        return valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([sectionName, sectionMap]);
    return typeof input === "string" ? sectionName : sectionMap;
});
const sectionName = (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)("A heading that the text must have, with words below it.");
const sectionMap = (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .closed */ .$h)({
    name: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)("A heading that the text must have, with words below it."),
    paths: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .pathGlobs */ .pS)("Only of changes that touch one of these paths.")),
}, "A section that the text must have.");
const about = {
    commits: "Messages of the change's commits, by Conventional Commits.",
    branch: "The name of the change's branch.",
    "pull-request": "Title and text of the pull request.",
};
const rules = {
    commits: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .closed */ .$h)(messageEntries, about.commits),
    branch: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .closed */ .$h)({
        pattern: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)("Regular expression that the whole name has to match."), valibot__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6Y(isPattern, "is no regular expression")),
    }, about.branch),
    "pull-request": (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .closed */ .$h)({
        title: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(["conventional", "any"], "What the title may be; conventional when absent.")),
        ...messageEntries,
        sections: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(section), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_("Headings that the text must have."))),
    }, about["pull-request"]),
};
function isPattern(source) {
    try {
        new RegExp(source, "u");
        return true;
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return false;
        throw error;
    }
}
const name = valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)("What people see; the check's own name when absent."));
const forms = {
    commits: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name, commits: rules.commits }),
    branch: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name, branch: rules.branch }),
    "pull-request": valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name, "pull-request": rules["pull-request"] }),
};
/** Schemas of a check step with rules, by its name: `{ commits: { types: [feat, fix] } }`. */
function checkForm(check) {
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3(forms[check].entries), valibot__WEBPACK_IMPORTED_MODULE_1__/* .rawCheck */ .H0v(({ dataset, addIssue }) => {
        const map = dataset.value;
        for (const key of Object.keys(map).filter((other) => other !== check && other !== "name")) {
            addIssue({ message: `"${key}" does not go with "${check}"`, path: [(0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .keyItem */ .zy)(map, key)] });
        }
    }), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_(about[check]));
}
/** Is this what a check step is written as: its name, or a map with its name as a key? */
function checkNameOf(input) {
    if (typeof input === "string")
        return checkNames.find((known) => known === input);
    if (typeof input !== "object" || input === null)
        return undefined;
    return checkNames.find((known) => Object.hasOwn(input, known));
}
/** What a check step asks, with its defaults. */
function buildCheck(check, input) {
    const map = typeof input === "string" ? {} : input;
    if (check === "branch")
        return { about: "branch", pattern: map.branch?.pattern ?? usualBranch };
    if (check === "commits")
        return messageRules(map.commits ?? {});
    const { title, sections, ...message } = map["pull-request"] ?? {};
    return {
        about: "pull-request",
        title: title === "any" ? null : messageRules(message),
        sections: (sections ?? []).map(buildSection),
    };
}
function buildSection(input) {
    if (typeof input === "string")
        return { name: input };
    const { name: heading, paths } = input;
    return { name: heading, ...(paths === undefined ? {} : { paths: typeof paths === "string" ? [paths] : paths }) };
}
function messageRules({ types, scopes, "max-length": maxLength }) {
    return {
        about: "commits",
        types: types === undefined ? usualTypes : listOf(types),
        ...(scopes === undefined ? {} : { scopes: listOf(scopes) }),
        maxLength: maxLength ?? 100,
    };
}
function listOf(value) {
    return typeof value === "string" ? [value] : value;
}


/***/ }),

/***/ 74475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nj: () => (/* binding */ asksForSbom),
/* harmony export */   kt: () => (/* binding */ sbomKeys),
/* harmony export */   mE: () => (/* binding */ sbomEntries),
/* harmony export */   s2: () => (/* binding */ buildSbom)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77934);
/* harmony import */ var _core_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27454);
/* harmony import */ var _core_when_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(905);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37096);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34438);
/* harmony import */ var _schema_parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45326);
/* harmony import */ var _tool_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42697);







/** What a security gate says of bills of materials, licences and dependency submission. */
const licenceName = valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .nonEmpty */ .hq("must not be empty"), valibot__WEBPACK_IMPORTED_MODULE_4__/* .check */ .z6Y((input) => (0,_core_when_js__WEBPACK_IMPORTED_MODULE_0__/* .globProblem */ .AI)(input) === undefined, (issue) => (0,_core_when_js__WEBPACK_IMPORTED_MODULE_0__/* .globProblem */ .AI)(String(issue.input)) ?? "is no glob"), valibot__WEBPACK_IMPORTED_MODULE_4__/* .check */ .z6Y((input) => !/\s(?:AND|OR)\s/i.test(input), "must be a single licence, without AND or OR"));
const licences = (description) => (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOrMore */ .h9)(licenceName, description, 1);
const exception = (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .closed */ .$h)({
    package: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)("Name of the component or its package URL without a query, also as a glob."),
    licence: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)("What its licence is, held against the lists like any other; accepted as it is when absent.")),
    reason: valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)("Why."), valibot__WEBPACK_IMPORTED_MODULE_4__/* .regex */ .yGV(/\S/, "must not be empty")),
}, "A component whose licence is accepted, or known better than the lock file tells.");
const licencesSchema = valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .closed */ .$h)({
    allow: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(licences("Licences that components may have, and no others: SPDX ids, names or globs of them.")),
    deny: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(licences("Licences that no component may have, unless it offers another one.")),
    unknown: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm)(["fail", "warn", "pass"], "What becomes of components whose licence is not known; `fail` when absent.")),
    packages: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(exception, "must be a list of exceptions, each with its reason"), valibot__WEBPACK_IMPORTED_MODULE_4__/* .description */ .h_("Components that the lists are not applied to as they stand."))),
}, "Which licences the dependencies may have."), valibot__WEBPACK_IMPORTED_MODULE_4__/* .check */ .z6Y((input) => input.allow !== undefined || input.deny !== undefined, "must have allow or deny"));
/** Which tool makes the bill, alone or with its version. */
const makerSchema = valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(`must be one of ${_core_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .sbomMakerNames */ .Ml.join(", ")}`), valibot__WEBPACK_IMPORTED_MODULE_4__/* .check */ .z6Y((input) => makerProblem(input) === undefined, (issue) => makerProblem(String(issue.input)) ?? "is no tool"), valibot__WEBPACK_IMPORTED_MODULE_4__/* .description */ .h_("What makes the bill of materials, also with a version (`syft@1.18.1`); the first that is there when absent."));
function makerProblem(input) {
    const { tool, version } = (0,_tool_version_js__WEBPACK_IMPORTED_MODULE_6__/* .splitPinned */ .br)(input) ?? { tool: input, version: undefined };
    if (!isMaker(tool)) {
        const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(tool, _core_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .sbomMakerNames */ .Ml);
        return `must be one of ${_core_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .sbomMakerNames */ .Ml.join(", ")}, not "${tool}"${meant ? ` (did you mean "${meant}"?)` : ""}`;
    }
    return version === undefined ? undefined : (0,_tool_version_js__WEBPACK_IMPORTED_MODULE_6__/* .versionProblem */ .Ec)(version);
}
function isMaker(tool) {
    return _core_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .sbomMakerNames */ .Ml.includes(tool);
}
const sbomKeys = {
    sbom: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOrMore */ .h9)((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm)(_core_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .sbomFormats */ .eI, "Format of the bill of materials."), "Formats of the bill of materials that is made.", 1)),
    "sbom-tool": valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(makerSchema),
    licences: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(licencesSchema),
    "submit-dependencies": valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY("must be true or false"), valibot__WEBPACK_IMPORTED_MODULE_4__/* .description */ .h_("Send the dependencies to the repository's dependency graph; needs `contents: write`."))),
};
const sbomInput = valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc(sbomKeys);
/** True if the gate asks for a bill of materials, or for something that is made from one. */
function asksForSbom(gate) {
    return gate.sbom !== undefined || gate.licences !== undefined || gate["submit-dependencies"] === true;
}
/** The step that makes the bill, where the gate asks for one. */
function buildSbom(gate, line) {
    if (!asksForSbom(gate))
        return null;
    return {
        type: "sbom",
        name: "sbom",
        formats: _core_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .sbomFormats */ .eI.filter((format) => listOf(gate.sbom ?? "cyclonedx").includes(format)),
        ...(gate["sbom-tool"] === undefined ? {} : { maker: buildMaker(gate["sbom-tool"]) }),
        ...(gate.licences === undefined ? {} : { licences: buildLicences(gate.licences) }),
        submit: gate["submit-dependencies"] ?? false,
        env: {},
        workingDirectory: ".",
        timeoutMs: _config_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultTimeoutMs */ .xO,
        reports: [],
        ...(line === undefined ? {} : { line }),
    };
}
function buildMaker(input) {
    const { tool, version } = (0,_tool_version_js__WEBPACK_IMPORTED_MODULE_6__/* .splitPinned */ .br)(input) ?? { tool: input, version: undefined };
    if (!isMaker(tool))
        throw new Error(`"${tool}" was accepted, and makes no bill of materials`);
    if (version === undefined)
        return { tool };
    const { digests, ...exact } = (0,_tool_version_js__WEBPACK_IMPORTED_MODULE_6__/* .parseVersion */ .ot)(version);
    return { tool, ...exact, ...(digests.length > 0 ? { digests } : {}) };
}
function buildLicences({ allow, deny, unknown, packages = [] }) {
    return {
        ...(allow === undefined ? {} : { allow: listOf(allow) }),
        deny: listOf(deny ?? []),
        unknown: unknown ?? "fail",
        exceptions: packages.map(({ licence, ...rest }) => ({ ...rest, ...(licence === undefined ? {} : { licence }) })),
    };
}
/** The step as the gate's keys say it. */
function sbomEntries({ formats, maker, licences: policy, submit }) {
    const isOnlyFor = formats.length === 1 && formats[0] === "cyclonedx" && (policy !== undefined || submit);
    const version = maker?.version && `@${(0,_tool_version_js__WEBPACK_IMPORTED_MODULE_6__/* .showVersion */ .Cg)({ version: maker.version, digests: maker.digests ?? [] })}`;
    return {
        ...(isOnlyFor ? {} : { sbom: formats.length === 1 ? formats[0] : formats }),
        ...(maker ? { "sbom-tool": `${maker.tool}${version ?? ""}` } : {}),
        ...(policy
            ? {
                licences: {
                    ...(policy.allow ? { allow: policy.allow } : {}),
                    ...(policy.deny.length > 0 ? { deny: policy.deny } : {}),
                    ...(policy.unknown === "fail" ? {} : { unknown: policy.unknown }),
                    ...(policy.exceptions.length > 0 ? { packages: policy.exceptions } : {}),
                },
            }
            : {}),
        ...(submit ? { "submit-dependencies": true } : {}),
    };
}
function listOf(value) {
    return Array.isArray(value) ? value : [value];
}


/***/ }),

/***/ 87751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ configSchema),
  I: () => (/* binding */ kindOf)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/src/core/finding.js
var finding = __webpack_require__(45068);
// EXTERNAL MODULE: ./build/src/core/plan.js
var plan = __webpack_require__(27454);
// EXTERNAL MODULE: ./build/src/core/when.js
var when = __webpack_require__(905);
// EXTERNAL MODULE: ./build/src/config/build-schema.js
var build_schema = __webpack_require__(17722);
// EXTERNAL MODULE: ./build/src/config/config.js
var config = __webpack_require__(37096);
;// CONCATENATED MODULE: ./build/src/config/keys.js
/**
 * Words of the config that are known and not supported yet. A config that holds one says so, instead of being taken for
 * a typing error or, worse, being accepted and doing nothing.
 */
const laterKeys = {
    top: ["notify"],
    setup: [],
    gate: ["services", "container", "shards", "sharding", "environment"],
    step: ["inputs", "outputs", "container", "cache", "services"],
    coverage: [],
    when: [],
};
/** Keys that only gates of these kinds have, whether supported yet or not. */
const keysOfKind = {
    coverage: ["test"],
    retries: ["test"],
    quarantine: ["test"],
    services: ["test"],
    shards: ["test"],
    sharding: ["test"],
    metrics: ["test"],
    images: ["build"],
    artifacts: ["build"],
    reproducible: ["build"],
    block: ["lint", "test", "security"],
    "fail-on": ["lint", "test", "security"],
    "code-scanning": ["lint", "security"],
    suggestions: ["lint"],
    sbom: ["security"],
    "sbom-tool": ["security"],
    licences: ["security"],
    "submit-dependencies": ["security"],
    grace: ["security"],
    levels: ["lint", "security"],
    ignore: ["lint", "security"],
    rounds: ["benchmark"],
    "max-regression": ["benchmark"],
    environments: ["deploy"],
    environment: ["deploy"],
    notes: ["release"],
};

// EXTERNAL MODULE: ./build/src/config/nearest.js
var nearest = __webpack_require__(34438);
// EXTERNAL MODULE: ./build/src/config/schema-parts.js
var schema_parts = __webpack_require__(45326);
;// CONCATENATED MODULE: ./build/src/config/policy-schema.js



/** Schemas of what a gate makes of findings. */
const level = dist/* pipe */.FsL((0,schema_parts/* closed */.$h)({
    rule: dist/* optional */.lqM(dist/* pipe */.FsL(schema_parts/* glob */.TI, dist/* description */.h_("Glob of rule ids, or names of advisories."))),
    tool: dist/* optional */.lqM((0,schema_parts/* text */.Qq)("Name of the tool.")),
    paths: dist/* optional */.lqM((0,schema_parts/* pathGlobs */.pS)("Globs of files.")),
    level: (0,schema_parts/* word */.Vm)([...finding/* severities */.gO, ...finding/* risks */.XG, "off"], "Severity or risk of these findings; `off` drops them."),
}, "The level of some findings; the last entry that fits a finding decides."), dist/* check */.z6Y((input) => input.rule !== undefined || input.tool !== undefined || input.paths !== undefined, () => {
    return "must have rule, tool or paths";
}));
const until = dist/* pipe */.FsL(dist/* string */.YjP("must be a day such as 2026-12-31"), dist/* check */.z6Y(isDay, (issue) => `must be a day such as 2026-12-31, not "${issue.input}"`), dist/* description */.h_("Last day on which it holds, in UTC; without an end when absent."));
const ignore = (0,schema_parts/* closed */.$h)({
    id: (0,schema_parts/* text */.Qq)("Rule or advisory, by any of its names."),
    reason: dist/* pipe */.FsL((0,schema_parts/* text */.Qq)("Why it is accepted."), dist/* regex */.yGV(/\S/, "must not be empty")),
    until: dist/* optional */.lqM(until),
    paths: dist/* optional */.lqM((0,schema_parts/* pathGlobs */.pS)("Globs of files; everywhere when absent.")),
    package: dist/* optional */.lqM((0,schema_parts/* text */.Qq)("Name of the dependency; any when absent.")),
}, "A finding or advisory that is accepted, and why.");
const levelsSchema = dist/* pipe */.FsL(dist/* array */.YOg(level, "must be a list of levels"), dist/* description */.h_("Levels of findings by rule, tool and path."));
const ignoreSchema = dist/* pipe */.FsL(dist/* array */.YOg(ignore, "must be a list of what is ignored, each with its reason"), dist/* description */.h_("Findings and advisories that are accepted for a time."));
const quarantined = (0,schema_parts/* closed */.$h)({
    test: (0,schema_parts/* text */.Qq)("Name of the test, its suite, or suite::name or path::name; * stands for anything."),
    reason: dist/* pipe */.FsL((0,schema_parts/* text */.Qq)("Why its failure is let pass."), dist/* regex */.yGV(/\S/, "must not be empty")),
    until: dist/* optional */.lqM(until),
}, "Tests whose failures are let pass, and why.");
const quarantineSchema = dist/* pipe */.FsL(dist/* array */.YOg(quarantined, "must be a list of tests, each with its reason"), dist/* description */.h_("Tests whose failures are shown and let pass for a time."));
/** A year: what is older is no news. */
const maxGraceMs = 365 * 24 * 3_600_000;
const graceSchema = (0,schema_parts/* duration */.p0)("How long an advisory does not fail the gate after it was published, in dependencies that the change did not touch.", { example: '"3d" or "36h"', most: maxGraceMs });
/** True for a day of the calendar, written as ISO 8601 has it. */
function isDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const time = Date.parse(text);
    // JavaScript takes the 30th of February for the 2nd of March.
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

// EXTERNAL MODULE: ./build/src/config/sbom-schema.js
var sbom_schema = __webpack_require__(74475);
// EXTERNAL MODULE: ./build/src/config/check-schema.js
var check_schema = __webpack_require__(3446);
// EXTERNAL MODULE: ./build/src/config/tool-version.js
var tool_version = __webpack_require__(42697);
;// CONCATENATED MODULE: ./build/src/config/step-schema.js







const common = {
    name: dist/* optional */.lqM((0,schema_parts/* text */.Qq)("What people see; the tool's name or the first words of the command when absent.")),
    env: dist/* optional */.lqM((0,schema_parts/* environment */.cA)("Environment of the step. A $NAME in a value is looked up when the step starts.")),
    "working-directory": dist/* optional */.lqM((0,schema_parts/* folder */.TV)("Folder that the step runs in, relative to the repository's root.")),
    timeout: dist/* optional */.lqM((0,schema_parts/* duration */.p0)("How long the step may take before it is ended and its gate is broken; 30m when absent.")),
};
/** What a step may be; pick the schema by the form that was written, so that an error speaks of that form alone. */
function stepSchema(words) {
    const tool = toolName(words);
    const toolEntries = {
        tool,
        args: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg((0,schema_parts/* scalar */.d_)()), dist/* description */.h_("Arguments for the tool, each passed as it is, without a shell."))),
        paths: dist/* optional */.lqM((0,schema_parts/* oneOrMore */.h9)(dist/* string */.YjP(), "Files and folders to run on; the tool's own default when absent.")),
        retries: dist/* optional */.lqM((0,schema_parts/* retryCount */.cv)()),
        version: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP('must be text: write it in quotes ("1.10")'), dist/* regex */.yGV(tool_version/* versionPattern */.D8, (issue) => (0,tool_version/* versionProblem */.Ec)(issue.input) ?? "must be an exact version"), dist/* description */.h_("Exact version to run; with #sha256:<64 hex digits> the release archive of that digest may be downloaded."))),
        url: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^https?:\/\/[^\s/]+\/\S+$/, 'must be an address that begins with "https://"'), dist/* description */.h_("Address of the release archive whose digest version gives; the tool's usual one when absent."))),
        ...common,
    };
    const runEntries = {
        run: (0,schema_parts/* text */.Qq)("A command of your own, run by the shell."),
        shell: dist/* optional */.lqM((0,schema_parts/* word */.Vm)(config/* shells */.mP, "Shell of the command; the platform's own when absent.")),
        reports: dist/* optional */.lqM((0,schema_parts/* globs */.gV)("Report files that the command promises to write, relative to its working directory. A missing one is never green.")),
        format: dist/* optional */.lqM(format(words)),
        metrics: dist/* optional */.lqM((0,schema_parts/* globs */.gV)("JSON files with figures that the command promises to write, relative to its working directory. A missing one is never green.", 1)),
        matcher: dist/* optional */.lqM((0,schema_parts/* text */.Qq)("Path of a GitHub problem-matcher JSON that reads the output.")),
        ...common,
    };
    const forms = {
        tool: dist/* pipe */.FsL((0,schema_parts/* closed */.$h)(toolEntries, "A tool that Gatehouse knows.", (key) => key === "run" ? 'a step has "tool" or "run", not both' : foreign(key, runEntries, "run", "tool")), dist/* rawCheck */.H0v(({ dataset, addIssue }) => {
            const input = dataset.value;
            if (!(0,schema_parts/* isMap */.jh)(input) || input.url === undefined || String(input.version ?? "").includes("#"))
                return;
            const message = '"url" needs a "version" with the digest of what is there: "1.2.3#sha256:<64 hex digits>"';
            addIssue({ message, path: [(0,schema_parts/* keyItem */.zy)(input, "url")] });
        })),
        run: (0,schema_parts/* closed */.$h)(runEntries, "A command of your own.", (key) => foreign(key, toolEntries, "tool", "run")),
        neither: neither([...new Set([...Object.keys(toolEntries), ...Object.keys(runEntries)])]),
    };
    const pinned = pinnedTool(words);
    const checks = dist/* pipe */.FsL(dist/* picklist */.KIO(check_schema/* checkNames */.LN), dist/* description */.h_("A look at the change itself."));
    const all = dist/* union */.KCZ([tool, pinned, checks, forms.tool, forms.run, ...check_schema/* checkNames */.LN.map(check_schema/* checkForm */.Hj)]);
    const pick = (input) => {
        if (input === undefined)
            return all;
        const check = (0,check_schema/* checkNameOf */.z5)(input);
        if (check !== undefined)
            return typeof input === "string" ? checks : (0,check_schema/* checkForm */.Hj)(check);
        if (typeof input === "string")
            return (0,tool_version/* splitPinned */.br)(input) ? pinned : tool;
        if (!(0,schema_parts/* isMap */.jh)(input))
            return forms.neither;
        return "tool" in input ? forms.tool : "run" in input ? forms.run : forms.neither;
    };
    return dist/* lazy */.RZV(pick);
}
function toolName({ tools }) {
    return dist/* pipe */.FsL(dist/* picklist */.KIO(tools, (issue) => {
        if (typeof issue.input !== "string")
            return "must be the name of a tool";
        const parts = (0,tool_version/* splitPinned */.br)(issue.input);
        if (parts)
            return `must be the name alone ("${parts.tool}"): its version goes to "version"`;
        return toolProblem(issue.input, tools) ?? "is no tool";
    }), dist/* description */.h_("Name of a tool that Gatehouse knows."));
}
function toolProblem(name, tools) {
    if (tools.includes(name))
        return undefined;
    return `unknown tool "${name}"${(0,nearest/* hint */.a)(name, [...tools, ...check_schema/* checkNames */.LN])}`;
}
/** `trivy@0.69.3#sha256:…`: a tool and its version in one. */
function pinnedTool({ tools }) {
    const problem = (text) => {
        const { tool, version } = (0,tool_version/* splitPinned */.br)(text) ?? { tool: text, version: "" };
        const fault = toolProblem(tool, tools) ?? (0,tool_version/* versionProblem */.Ec)(version);
        return fault?.startsWith("must") ? `the version of "${tool}" ${fault}` : fault;
    };
    return dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(tool_version/* pinnedToolPattern */.xS, (issue) => problem(issue.input) ?? "must be a tool and its exact version"), dist/* check */.z6Y((input) => !tool_version/* pinnedToolPattern */.xS.test(input) || problem(input) === undefined, (issue) => problem(issue.input) ?? "is no tool"), dist/* description */.h_("A tool at an exact version, with the digest of its release archive or without."));
}
function format({ formats }) {
    const about = "Format of the standard output, when that is itself a report.";
    return formats ? (0,schema_parts/* word */.Vm)(formats, about) : (0,schema_parts/* text */.Qq)(about);
}
/** For what is no step: says so, unless a key is plainly misspelt, which then says it all. */
function neither(known) {
    return dist/* pipe */.FsL(dist/* custom */.IeY(() => true), dist/* rawCheck */.H0v(({ dataset, addIssue }) => {
        const input = dataset.value;
        const unknown = (0,schema_parts/* isMap */.jh)(input) ? Object.keys(input).filter((key) => !known.includes(key)) : [];
        for (const key of (0,schema_parts/* isMap */.jh)(input) ? unknown : []) {
            const message = later(key) ?? `unknown key "${key}"${(0,nearest/* hint */.a)(key, known)}`;
            if ((0,schema_parts/* isMap */.jh)(input))
                addIssue({ message, path: [(0,schema_parts/* keyItem */.zy)(input, key)] });
        }
        if (unknown.length === 0)
            addIssue({ message: 'a step is the name of a tool, or a map with "tool" or "run"' });
    }));
}
function foreign(key, others, theirs, ours) {
    return Object.hasOwn(others, key)
        ? `"${key}" belongs to a step with "${theirs}", and this one has "${ours}"`
        : later(key);
}
function later(key) {
    return laterKeys.step.includes(key) ? `"${key}" is not supported yet` : undefined;
}

;// CONCATENATED MODULE: ./build/src/config/test-schema.js



/** Schemas of what only test gates have. */
const percentage = (description) => dist/* pipe */.FsL(dist/* number */.aig("must be a number of percent"), dist/* minValue */.Wwf(0, "must be at least 0"), dist/* maxValue */.cGV(100, "must be at most 100"), dist/* description */.h_(description));
/** Floors by glob. */
const pathFloors = (description) => dist/* pipe */.FsL(dist/* unknown */.L5J(), dist/* check */.z6Y(schema_parts/* isMap */.jh, "must be a map of globs and numbers of percent"), dist/* record */.g1P(dist/* string */.YjP(), percentage("Lowest line coverage of these files, in percent.")), dist/* rawCheck */.H0v(({ dataset, addIssue }) => {
    const map = dataset.value;
    if (!(0,schema_parts/* isMap */.jh)(map))
        return;
    for (const glob of Object.keys(map)) {
        const message = (0,schema_parts/* pathGlobProblem */.r)(glob);
        if (message !== undefined)
            addIssue({ message: `"${glob}" ${message}`, path: [(0,schema_parts/* keyItem */.zy)(map, glob)] });
    }
}), dist/* description */.h_(description));
const coverage = (0,schema_parts/* closed */.$h)({
    minimum: dist/* optional */.lqM(percentage("Lowest line coverage of the whole project, in percent.")),
    patch: dist/* optional */.lqM(percentage("Lowest coverage of the lines that the change adds or edits, in percent.")),
    "max-drop": dist/* optional */.lqM(percentage("How many points the coverage of the whole project may fall against the base.")),
    paths: dist/* optional */.lqM(pathFloors("Lowest line coverage of the files that a glob matches, in percent.")),
}, "Floors for line coverage.");
const bound = (description) => dist/* pipe */.FsL(dist/* number */.aig("must be a number"), dist/* check */.z6Y((input) => Number.isFinite(input), "must be a number"), dist/* description */.h_(description));
const metric = dist/* pipe */.FsL((0,schema_parts/* closed */.$h)({
    minimum: dist/* optional */.lqM(bound("Lowest value that passes.")),
    maximum: dist/* optional */.lqM(bound("Highest value that passes.")),
    "max-drop": dist/* optional */.lqM(dist/* pipe */.FsL(bound("How far the value may fall below the base's."), dist/* minValue */.Wwf(0, "must be at least 0"))),
}, "Bounds of one metric, named by its dotted path in the file."), dist/* check */.z6Y((input) => Object.keys(input).length > 0, "must have minimum, maximum or max-drop"));
const metrics = dist/* pipe */.FsL(dist/* unknown */.L5J(), dist/* check */.z6Y(schema_parts/* isMap */.jh, "must be a map of metrics and their bounds"), dist/* record */.g1P(dist/* string */.YjP(), metric), dist/* description */.h_("Bounds of the figures that the steps measure."));
/** Keys of test gates. */
const testKeys = {
    coverage: dist/* optional */.lqM(coverage),
    metrics: dist/* optional */.lqM(metrics),
    retries: dist/* optional */.lqM((0,schema_parts/* retryCount */.cv)()),
    quarantine: dist/* optional */.lqM(quarantineSchema),
};
/** Only a tool that we know can be told which tests to run. */
function retriesProblem(gate) {
    if (!(0,schema_parts/* isMap */.jh)(gate) || !gate.retries || !Array.isArray(gate.steps) || gate.steps.length === 0)
        return undefined;
    const steps = gate.steps;
    const isCommand = (step) => (0,schema_parts/* isMap */.jh)(step) && "run" in step;
    return steps.every(isCommand)
        ? '"retries" belongs to steps with "tool": a command of your own cannot be told to run its failed tests alone'
        : undefined;
}

;// CONCATENATED MODULE: ./build/src/config/schema.js













const schema_when = (0,schema_parts/* closed */.$h)({
    events: dist/* optional */.lqM((0,schema_parts/* oneOrMore */.h9)((0,schema_parts/* word */.Vm)(when/* eventNames */.Z2, "An event."), "Events that the gate runs on; `local` is a terminal.", 1)),
    branches: dist/* optional */.lqM((0,schema_parts/* globs */.gV)("Branches that the gate runs on. Never matches in a pull request.", 1)),
    tags: dist/* optional */.lqM((0,schema_parts/* globs */.gV)("Tags that the gate runs on.", 1)),
    paths: dist/* optional */.lqM((0,schema_parts/* pathGlobs */.pS)("The gate runs when one of these paths is changed.")),
}, "When the gate runs. A gate that is left out is skipped and counts as passed.");
const setup = dist/* lazy */.RZV((input) => {
    if (input === undefined)
        return dist/* union */.KCZ([setupCommand, setupMap]);
    return typeof input === "string" ? setupCommand : setupMap;
});
const setupCommand = (0,schema_parts/* text */.Qq)("A command that prepares the checkout.");
const setupMap = (0,schema_parts/* closed */.$h)({
    run: (0,schema_parts/* text */.Qq)("A command that prepares the checkout."),
    lock: dist/* optional */.lqM((0,schema_parts/* globs */.gV)("Lock files: in a terminal the command runs again only when they change.")),
    cache: dist/* optional */.lqM((0,schema_parts/* oneOrMore */.h9)(dist/* string */.YjP(), "Folders kept in GitHub's cache by the hash of the lock files; ~ is the home folder.")),
    python: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* boolean */.zMY(), dist/* description */.h_("Make sure of a Python virtual environment first; found out from the command when absent."))),
    env: dist/* optional */.lqM((0,schema_parts/* environment */.cA)("Environment of the command.")),
    "working-directory": dist/* optional */.lqM((0,schema_parts/* folder */.TV)("Folder that the command runs in, relative to the repository's root.")),
}, "A command that prepares the checkout, with what it depends on.");
/** Schemas of gates. Which keys a gate has depends on its kind, so each kind has a schema of its own. */
function gateSchemas(words) {
    const common = {
        kind: dist/* optional */.lqM((0,schema_parts/* word */.Vm)(plan/* gateKinds */.hu, "What the gate is; its name when absent.")),
        needs: dist/* optional */.lqM((0,schema_parts/* oneOrMore */.h9)(dist/* string */.YjP(), "Gates that have to pass before this one starts.")),
        when: dist/* optional */.lqM(schema_when),
        steps: dist/* pipe */.FsL(dist/* array */.YOg(stepSchema(words), "must be a list of steps"), dist/* minLength */.BpQ(1, "must have at least one step"), dist/* description */.h_("What the gate runs, one after the other.")),
        block: dist/* optional */.lqM((0,schema_parts/* word */.Vm)(["new", "all"], "Which findings can fail the gate: those of the change, or all of them.")),
        "fail-on": dist/* optional */.lqM((0,schema_parts/* word */.Vm)(finding/* severities */.gO, "Lowest severity that fails the gate.")),
    };
    const codeScanning = {
        "code-scanning": dist/* optional */.lqM(dist/* pipe */.FsL(dist/* boolean */.zMY("must be true or false"), dist/* description */.h_("Show the findings as code scanning alerts; true for security gates, false for others."))),
    };
    const found = { ...common, ...codeScanning, levels: dist/* optional */.lqM(levelsSchema), ignore: dist/* optional */.lqM(ignoreSchema) };
    const suggestions = dist/* optional */.lqM(dist/* pipe */.FsL(dist/* boolean */.zMY("must be true or false"), dist/* description */.h_("Offer fixes of findings as suggestions on the pull request's lines; true when absent.")));
    const lint = { ...found, suggestions };
    const any = {
        ...lint,
        ...sbom_schema/* sbomKeys */.kt,
        ...build_schema/* buildKeys */.T,
        steps: dist/* optional */.lqM(common.steps),
        grace: dist/* optional */.lqM(graceSchema),
        ...testKeys,
    };
    const security = {
        ...found,
        ...sbom_schema/* sbomKeys */.kt,
        "fail-on": dist/* optional */.lqM((0,schema_parts/* word */.Vm)(finding/* risks */.XG, "Lowest risk that fails the gate.")),
        grace: dist/* optional */.lqM(graceSchema),
    };
    const { block: _, "fail-on": __, ...build } = { ...common, ...build_schema/* buildKeys */.T };
    const test = { ...common, ...testKeys };
    const about = "A gate: a named part of the pipeline with one verdict.";
    return {
        lint: (name) => (0,schema_parts/* closed */.$h)(lint, about, schema_foreign("lint", name)),
        test: (name) => (0,schema_parts/* closed */.$h)(test, about, schema_foreign("test", name)),
        build: (name) => (0,schema_parts/* closed */.$h)(build, about, schema_foreign("build", name)),
        // What makes a bill of materials is a step of its own.
        security: (name, gate) => (0,schema_parts/* isMap */.jh)(gate) && (0,sbom_schema/* asksForSbom */.Nj)(gate)
            ? (0,schema_parts/* closed */.$h)({ ...security, steps: any.steps }, about, schema_foreign("security", name))
            : (0,schema_parts/* closed */.$h)(security, about, schema_foreign("security", name)),
        any: (0,schema_parts/* closed */.$h)({
            ...any,
            "fail-on": dist/* optional */.lqM((0,schema_parts/* word */.Vm)([...finding/* severities */.gO, ...finding/* risks */.XG], "Lowest severity or risk that fails the gate.")),
        }, about, schema_later("gate")),
    };
}
/** The whole config. The gates are looked at first, because their keys go by their kind. */
function configSchema(words) {
    const kinds = gateSchemas(words);
    const pickGates = (input) => {
        if (input === undefined)
            return dist/* record */.g1P(dist/* string */.YjP(), kinds.any);
        if (!(0,schema_parts/* isMap */.jh)(input))
            return dist/* custom */.IeY(() => false, "must be a map of gates");
        const entries = Object.entries(input).map(([name, gate]) => {
            const kind = kindOf(name, gate);
            if (isSupported(kind))
                return [name, kinds[kind](name, gate)];
            return [name, isKind(kind) ? dist/* custom */.IeY(() => true) : kinds.any];
        });
        return dist/* pipe */.FsL(dist/* object */.Ikc(Object.fromEntries(entries)), dist/* rawCheck */.H0v(({ dataset, addIssue }) => {
            const gates = dataset.value;
            if (!(0,schema_parts/* isMap */.jh)(gates))
                return;
            if (Object.keys(gates).length === 0)
                addIssue({ message: "must have at least one gate" });
            for (const [name, gate] of Object.entries(gates)) {
                const message = gateProblem(name, gate);
                if (message !== undefined)
                    addIssue({ message, path: [(0,schema_parts/* keyItem */.zy)(gates, name)] });
                const useless = retriesProblem(gate);
                if (useless !== undefined && (0,schema_parts/* isMap */.jh)(gate)) {
                    addIssue({ message: useless, path: [(0,schema_parts/* valueItem */.Tr)(gates, name), (0,schema_parts/* keyItem */.zy)(gate, "retries")] });
                }
            }
        }));
    };
    return (0,schema_parts/* closed */.$h)({
        version: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* literal */.euz(1, "must be 1"), dist/* description */.h_("Version of the config's format."))),
        base: dist/* optional */.lqM((0,schema_parts/* text */.Qq)("Branch that changes are compared with; the repository's default branch when absent.")),
        "fail-fast": dist/* optional */.lqM(dist/* pipe */.FsL(dist/* union */.KCZ([dist/* boolean */.zMY(), dist/* literal */.euz("kill")], "must be true, kill or false"), dist/* description */.h_("After a failure: true starts nothing new, kill also stops what runs, false runs all."))),
        concurrency: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf("must be a whole number"), dist/* minValue */.Wwf(1, "must be at least 1"), dist/* maxValue */.cGV(256, "must be at most 256"), dist/* description */.h_("How many gates run at once; the number of cores when absent."))),
        cache: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* boolean */.zMY(), dist/* description */.h_("False turns all caches off."))),
        "working-directory": dist/* optional */.lqM((0,schema_parts/* folder */.TV)("Folder that steps run in, relative to the repository's root.")),
        setup: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(setup), dist/* description */.h_("What prepares the checkout, once, before the gates; detected when absent."))),
        gates: dist/* pipe */.FsL(dist/* lazy */.RZV(pickGates), dist/* description */.h_("The gates of the pipeline by their names.")),
    }, "Config of Gatehouse.", schema_later("top"));
}
/** A gate's kind is what `kind` says, else its name. */
function kindOf(name, gate) {
    return (0,schema_parts/* isMap */.jh)(gate) && typeof gate.kind === "string" ? gate.kind : name;
}
function isKind(word) {
    return plan/* gateKinds */.hu.includes(word);
}
function isSupported(kind) {
    return config/* supportedKinds */.YZ.includes(kind);
}
/** What can only be said of a gate with its name in hand. */
function gateProblem(name, gate) {
    // The rule of GitHub's job ids: safe in check names, in comma lists and in `set` paths.
    if (!/^[A-Za-z_][A-Za-z0-9_-]*$/.test(name)) {
        return `gate "${name}": a name is made of letters, digits, - and _, and starts with a letter or _`;
    }
    if (!(0,schema_parts/* isMap */.jh)(gate))
        return undefined;
    const kind = kindOf(name, gate);
    if (kind === "security" && gate["sbom-tool"] !== undefined && !(0,sbom_schema/* asksForSbom */.Nj)(gate)) {
        return `gate "${name}": "sbom-tool" is of no use without "sbom", "licences" or "submit-dependencies"`;
    }
    if (isKind(kind))
        return isSupported(kind) ? undefined : `gate "${name}": ${kind} gates are not supported yet`;
    if ("kind" in gate)
        return undefined;
    const meant = (0,nearest/* nearest */.p)(name, plan/* gateKinds */.hu);
    return `gate "${name}" needs a "kind" (${config/* supportedKinds */.YZ.join(", ")})${meant ? `, or did you mean "${meant}"?` : ""}`;
}
function schema_foreign(kind, name) {
    return (key) => {
        const owners = Object.hasOwn(keysOfKind, key) ? (keysOfKind[key] ?? []) : [];
        if (owners.length === 0 || owners.includes(kind))
            return schema_later("gate")(key);
        const words = `${owners.join(" and ")} gates`;
        if (!owners.some(isSupported))
            return `"${key}" belongs to ${words}, which are not supported yet`;
        return `"${key}" belongs to ${words}, and "${name}" is a ${kind} gate`;
    };
}
function schema_later(place) {
    const keys = laterKeys[place];
    const known = place === "gate" ? [...keys, ...Object.keys(keysOfKind)] : keys;
    return (key) => (known.includes(key) ? `"${key}" is not supported yet` : undefined);
}


/***/ }),

/***/ 42697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cg: () => (/* binding */ showVersion),
/* harmony export */   D8: () => (/* binding */ versionPattern),
/* harmony export */   Ec: () => (/* binding */ versionProblem),
/* harmony export */   br: () => (/* binding */ splitPinned),
/* harmony export */   ot: () => (/* binding */ parseVersion),
/* harmony export */   xS: () => (/* binding */ pinnedToolPattern)
/* harmony export */ });
/** As the JSON Schema has it. */
const versionPattern = /^v?[0-9][0-9A-Za-z_.+-]*(#sha256:[0-9A-Fa-f]{64})*$/;
const pinnedToolPattern = /^[a-z0-9-]+@v?[0-9][0-9A-Za-z_.+-]*(#sha256:[0-9A-Fa-f]{64})*$/;
/** Why a text is no version of a tool, or undefined; begins with `must`. */
function versionProblem(text) {
    const [version = "", ...digests] = text.split("#");
    if (!/^v?[0-9][0-9A-Za-z_.+-]*$/.test(version))
        return `must be an exact version, such as "1.10.0", not "${version}"`;
    for (const digest of digests) {
        const hex = /^sha256:(.*)$/s.exec(digest)?.[1];
        if (hex === undefined)
            return `must have "sha256:" and 64 hex digits after the #, not "${digest}"`;
        if (!/^[0-9A-Fa-f]*$/.test(hex))
            return `must have 64 hex digits after "sha256:", not "${hex}"`;
        if (hex.length !== 64)
            return `must have 64 hex digits after "sha256:", and has ${hex.length}`;
    }
    return undefined;
}
function parseVersion(text) {
    const [version = "", ...digests] = text.split("#");
    return { version, digests: digests.map((digest) => digest.replace(/^sha256:/, "").toLowerCase()) };
}
function showVersion({ version, digests }) {
    return [version, ...digests.map((digest) => `sha256:${digest}`)].join("#");
}
/** `trivy@0.69.3` in its two parts; null for a text without an @. */
function splitPinned(text) {
    const at = text.indexOf("@");
    return at < 0 ? null : { tool: text.slice(0, at), version: text.slice(at + 1) };
}


/***/ }),

/***/ 45068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XG: () => (/* binding */ risks),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   jZ: () => (/* binding */ atLeast)
/* harmony export */ });
/** Findings: what a linter, formatter, compiler or scanner has to say of one place. */
/** How bad a finding is, in SARIF's words, from harmless to worst. */
const severities = ["note", "warning", "error"];
/** How much harm a weakness can do, from least to most, by its CVSS score or its scanner's own words (see `risk.ts`). */
const risks = ["low", "medium", "high", "critical"];
/** True if `a` is at least as bad as `b`. */
function atLeast(a, b) {
    return severities.indexOf(a) >= severities.indexOf(b);
}


/***/ }),

/***/ 27454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ml: () => (/* binding */ sbomMakerNames),
/* harmony export */   eI: () => (/* binding */ sbomFormats),
/* harmony export */   hu: () => (/* binding */ gateKinds)
/* harmony export */ });
/** The plan: what runs, what does not and why, in which order. Plain JSON, between the plan and run phases. */
const gateKinds = ["lint", "test", "build", "security", "benchmark", "deploy", "release"];
const sbomFormats = ["cyclonedx", "spdx"];
const sbomMakerNames = ["syft", "trivy", "cdxgen"];


/***/ })

};
