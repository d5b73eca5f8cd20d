export const id = 4748;
export const ids = [4748,950,3860];
export const modules = {

/***/ 78469:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const SemVer = __webpack_require__(7163)
const compare = (a, b, loose) =>
  new SemVer(a, loose).compare(new SemVer(b, loose))

module.exports = compare


/***/ }),

/***/ 41236:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const compare = __webpack_require__(78469)
const gte = (a, b, loose) => compare(a, b, loose) >= 0
module.exports = gte


/***/ }),

/***/ 3872:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const compare = __webpack_require__(78469)
const lt = (a, b, loose) => compare(a, b, loose) < 0
module.exports = lt


/***/ }),

/***/ 58780:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const parse = __webpack_require__(16353)
const valid = (version, options) => {
  const v = parse(version, options)
  return v ? v.version : null
}
module.exports = valid


/***/ }),

/***/ 92761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  schema: () => (/* binding */ schema)
});

// EXTERNAL MODULE: ./build/src/core/plan.js
var plan = __webpack_require__(27454);
// EXTERNAL MODULE: ./build/src/config/config.js
var config = __webpack_require__(37096);
// EXTERNAL MODULE: ./build/src/config/schema.js + 4 modules
var config_schema = __webpack_require__(87751);
;// CONCATENATED MODULE: ./build/src/config/json-schema.js



/**
 * The config as JSON Schema (draft-07, what editors read), with a description of each key. Keys that are not supported
 * yet are left out. Looser than `loadConfig` where a gate's keys go by its kind.
 */
async function jsonSchema(words) {
    const { toJsonSchema } = await __webpack_require__.e(/* import() */ 7667).then(__webpack_require__.bind(__webpack_require__, 37667));
    const schema = toJsonSchema((0,config_schema/* configSchema */.Q)(words), {
        // Objects are looked at as what they are after the check that they are maps.
        typeMode: "output",
        ignoreActions: ["check", "raw_check"],
        overrideSchema: ({ valibotSchema, jsonSchema: converted }) => {
            if (valibotSchema.type === "loose_object")
                return { ...converted, additionalProperties: false };
            const isKind = valibotSchema.type === "picklist" && converted.enum?.join() === plan/* gateKinds */.hu.join();
            return isKind ? { ...converted, enum: [...config/* supportedKinds */.YZ] } : undefined;
        },
    });
    return { title: "Gatehouse config", ...schema };
}

// EXTERNAL MODULE: ./build/src/parsers/registry.js + 51 modules
var registry = __webpack_require__(16021);
// EXTERNAL MODULE: ./build/src/tools/registry.js + 67 modules
var tools_registry = __webpack_require__(66995);
// EXTERNAL MODULE: ./build/src/commands/command.js
var command = __webpack_require__(62925);
;// CONCATENATED MODULE: ./build/src/commands/schema.js




/** Prints the config's JSON Schema, for editors. */
const schema = async ({ out }) => {
    const words = {
        tools: [...tools_registry.tools.map(({ name }) => name), ...tools_registry.toolAliases],
        formats: registry.parsers.map(({ format }) => format),
    };
    (0,command/* printJson */.Q2)(out, await jsonSchema(words));
    return 0;
};


/***/ }),

/***/ 25208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ bytesOf)
/* harmony export */ });
/** Sizes as people write them: `200MB` in powers of 1,000, `200MiB` in powers of 1,024. */
const factors = {
    b: 1,
    kb: 1e3,
    mb: 1e6,
    gb: 1e9,
    kib: 2 ** 10,
    mib: 2 ** 20,
    gib: 2 ** 30,
};
/** Whole bytes of a size, or null for a text that is none, and for nothing at all. */
function bytesOf(text) {
    const [, figure = "", unit = ""] = /^(\d+(?:\.\d+)?) ?([kmg]?i?b)$/i.exec(text.trim()) ?? [];
    const factor = factors[unit.toLowerCase()];
    const bytes = factor === undefined ? 0 : Math.round(Number(figure) * factor);
    return bytes > 0 ? bytes : null;
}


/***/ }),

/***/ 96393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R2: () => (/* binding */ optionalList),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   sw: () => (/* binding */ defined)
/* harmony export */ });
/** Small helpers by which what the config says becomes what it stands for. */
/** A list of what may be written as one text; empty when absent. */
function listOf(value) {
    if (value === undefined)
        return [];
    return typeof value === "string" ? [value] : value;
}
/** The same, absent when absent. */
function optionalList(value) {
    return value === undefined ? undefined : listOf(value);
}
/** A property that is there only when it has a value. */
function defined(key, value) {
    return (value === undefined ? {} : { [key]: value });
}


/***/ }),

/***/ 9783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KR: () => (/* binding */ buildSigning),
/* harmony export */   Ns: () => (/* binding */ imageSigningKeys),
/* harmony export */   UY: () => (/* binding */ fileSigningKeys),
/* harmony export */   VY: () => (/* binding */ vouchingSteps)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _core_signing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48990);
/* harmony import */ var _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45326);
/* harmony import */ var _tool_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42697);




/** What build gates, and their images, say of signatures and provenance. */
const variable = /^\$(?:[A-Za-z_]\w*|\{[A-Za-z_]\w*\})$/;
const signSettings = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .closed */ .$h)({
    key: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP("must be text"), valibot__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6Y((input) => variable.test(input) || (!input.includes("-----") && !input.includes("$") && input.trim() !== ""), "must be a variable of the environment such as $COSIGN_KEY, the path of a key, or its address in a KMS"), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_("The private key of cosign: the $NAME of a variable that holds it (or its path), a path, or an address in a KMS. Without a key the workflow signs as itself."))),
    password: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP("must be text"), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(variable, "must be a variable of the environment, such as $COSIGN_PASSWORD: no password stands in a config"), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_("Password of the key, as the $NAME of a variable."))),
    tlog: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY("must be true or false"), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_("Record the signature in Sigstore's public log, and ask for it there when it is verified; true when absent."))),
    tool: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP("must be text"), valibot__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6Y((input) => toolProblem(input) === undefined, (issue) => toolProblem(String(issue.input)) ?? "is no version of cosign"), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_("Exact version of cosign: cosign@2.5.0, with #sha256:… to have it downloaded."))),
}, "How cosign signs."), valibot__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6Y((input) => input.key !== undefined || input.password === undefined, '"password" is of a key, and there is none'), valibot__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6Y((input) => input.key !== undefined || input.tlog !== false, '"tlog: false" needs a key: without one the log is what proves when it was signed'));
function toolProblem(input) {
    const pinned = (0,_tool_version_js__WEBPACK_IMPORTED_MODULE_2__/* .splitPinned */ .br)(input);
    if (pinned?.tool !== "cosign" || pinned.version === undefined)
        return "must be cosign@ and a version";
    return (0,_tool_version_js__WEBPACK_IMPORTED_MODULE_2__/* .versionProblem */ .Ec)(pinned.version);
}
const signFlag = valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY("must be true, false, or a map with key, password, tlog and tool");
const sign = (description) => valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .lazy */ .RZV((input) => {
    if (input === undefined)
        return valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([signFlag, signSettings]);
    return (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(input) ? signSettings : signFlag;
}), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_(description));
const attest = (description) => valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY("must be true or false"), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_(description));
/** Keys of an image. */
const imageSigningKeys = {
    sign: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(sign("Sign the image with cosign when it is pushed: true is as the workflow itself.")),
    attest: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(attest("Have GitHub attest where the image was built, when it is pushed.")),
};
/** Keys of a build gate, which are about its files. */
const fileSigningKeys = {
    sign: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(sign("Sign the files with cosign: true is as the workflow itself. The bundles are kept beside them.")),
    attest: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(attest("Have GitHub attest where the files were built.")),
};
function buildSigning(input) {
    if (input === undefined || input === false)
        return undefined;
    const { key, password, tlog = true, tool } = input === true ? {} : input;
    const version = tool === undefined ? undefined : (0,_tool_version_js__WEBPACK_IMPORTED_MODULE_2__/* .splitPinned */ .br)(tool)?.version;
    const pinned = version === undefined ? null : (0,_tool_version_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersion */ .ot)(version);
    return {
        signing: {
            hasKey: key !== undefined,
            tlog,
            ...(pinned ? { version: pinned.version } : {}),
            ...(pinned && pinned.digests.length > 0 ? { digests: pinned.digests } : {}),
        },
        env: {
            ...(key === undefined ? {} : { [_core_signing_js__WEBPACK_IMPORTED_MODULE_3__/* .keyVariable */ .OE]: key }),
            ...(password === undefined ? {} : { [_core_signing_js__WEBPACK_IMPORTED_MODULE_3__/* .passwordVariable */ .y]: password }),
        },
    };
}
/** The steps that vouch for it. */
function vouchingSteps({ word, image, sbom, sign: signed, attest: attested, timeoutMs, line, }) {
    const common = { workingDirectory: ".", timeoutMs, reports: [], ...(line === undefined ? {} : { line }) };
    const env = signed?.env ?? {};
    return [
        ...(signed
            ? [{ type: "sign", name: `sign ${word}`, signing: signed.signing, image, env, ...common }]
            : []),
        ...(sbom && image !== null
            ? [
                {
                    ...{ type: "image-sbom", name: `sbom ${word}`, image, format: sbom, env, ...common },
                    ...(signed ? { signing: signed.signing } : {}),
                },
            ]
            : []),
        ...(attested ? [{ type: "attest", name: `attest ${word}`, image, env: {}, ...common }] : []),
    ];
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

/***/ 36355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A8: () => (/* binding */ isUsualTests),
/* harmony export */   Am: () => (/* binding */ growth),
/* harmony export */   B1: () => (/* binding */ withNames),
/* harmony export */   H$: () => (/* binding */ sizedOf),
/* harmony export */   IC: () => (/* binding */ imagesOf),
/* harmony export */   KQ: () => (/* binding */ billsOf),
/* harmony export */   QC: () => (/* binding */ builtOf),
/* harmony export */   Tu: () => (/* binding */ compareArtifacts),
/* harmony export */   bs: () => (/* binding */ together),
/* harmony export */   t: () => (/* binding */ shortImageName),
/* harmony export */   vt: () => (/* binding */ kindByName),
/* harmony export */   wQ: () => (/* binding */ usualTests)
/* harmony export */ });
/* unused harmony exports artifactKinds, evenedName */
/** What gates make and that is kept: files that are built, each by its size and digest, images, and bills of materials. */
const artifactKinds = (/* unused pure expression or super */ null && (["wheel", "sdist", "crate", "npm-package", "executable", "file", "signature"]));
/** The last part of an image's name: `api` of `ghcr.io/acme/api`. */
function shortImageName(name) {
    return name.slice(name.lastIndexOf("/") + 1);
}
/** Where tests usually are, and hardly anything else: what is laid beside artifacts that are tested, unless the config says what. */
const usualTests = ["tests/**", "test/**"];
function isUsualTests(globs) {
    return globs.join("\n") === usualTests.join("\n");
}
/** Those of a gate's artifacts that were built. */
function builtOf({ artifacts = [] }) {
    return artifacts.filter((artifact) => "sha256" in artifact);
}
/** Those of a gate's artifacts that are bills of materials. */
function billsOf({ artifacts = [] }) {
    return artifacts.filter((artifact) => "components" in artifact);
}
/** Those of a gate's artifacts that are images. */
function imagesOf({ artifacts = [] }) {
    return artifacts.filter((artifact) => "platforms" in artifact);
}
/** Those whose size is compared with the base's: files that were built, and images. */
function sizedOf(made) {
    return [...builtOf(made), ...imagesOf(made)];
}
/** Below both, a size is said to have stayed: our own, less than what a time or a path inside the file makes out. */
const noise = { bytes: 1024, share: 0.01 };
/** How many bytes more than on the base; 0 where that is noise. */
function growth(bytes, before) {
    const change = bytes - before;
    const isNoise = Math.abs(change) < noise.bytes && Math.abs(change) < before * noise.share;
    return isNoise ? 0 : change;
}
/** A version as file names have it: numbers with dots, then perhaps a pre-release, a local part or a time. */
const version = /(?<![A-Za-z0-9.])v?\d+(?:\.\d+)+(?:[-._+]?(?:a|b|c|rc|alpha|beta|pre|preview|dev|post|snapshot|canary|next)[-.]?\d*(?:\.\d+)*(?![a-z]))*(?:\+[A-Za-z0-9.]+?(?=-|\.(?:whl|tar|tgz|zip|crate)|$))?/gi;
/** A shortened or a full commit id, between separators. */
const commitId = /(?<=[-_.+])g?(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{7,40}(?=[-_.]|$)/g;
/** A name without what changes from build to build, so that an artifact is known again after a release. */
function evenedName(name) {
    return name.replace(version, "*").replace(commitId, "*");
}
/** Holds the sizes of a baseline against the artifacts of a run. Those with the same evened name go in their order. */
function compareArtifacts(artifacts, base) {
    const left = new Map();
    for (const one of base)
        left.set(evenedName(one.name), [...(left.get(evenedName(one.name)) ?? []), one]);
    const sizes = artifacts.flatMap(({ name }) => {
        const before = left.get(evenedName(name))?.shift();
        return before ? [{ name, bytes: before.bytes }] : [];
    });
    return { sizes, gone: [...left.values()].flat().map(({ name }) => name) };
}
const kindsByEnding = [
    [/\.whl$/, "wheel"],
    [/\.crate$/, "crate"],
    [/\.exe$/i, "executable"],
];
/** What a file is, as far as its name tells. */
function kindByName(name) {
    return kindsByEnding.find(([ending]) => ending.test(name))?.[1] ?? "file";
}
/** What several steps made, each file once, with names that tell them apart. */
function together(lists) {
    const made = new Map(lists.flat().map(({ name: _, ...artifact }) => [artifact.path, artifact]));
    return withNames([...made.values()]);
}
/** Each with a name of its own: the file's, or where two share that, their paths. */
function withNames(artifacts) {
    const fileName = (path) => path.slice(path.lastIndexOf("/") + 1);
    const counts = new Map();
    for (const { path } of artifacts)
        counts.set(fileName(path), (counts.get(fileName(path)) ?? 0) + 1);
    return artifacts.map((artifact) => {
        const name = fileName(artifact.path);
        return { name: counts.get(name) === 1 ? name : artifact.path, ...artifact };
    });
}


/***/ }),

/***/ 18564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ weightsOf),
/* harmony export */   u: () => (/* binding */ looksOf)
/* harmony export */ });
/** Shares of the traffic that the release is given, one after the other; none without a canary. */
function weightsOf(canary) {
    return canary?.steps.map(({ weight }) => weight) ?? [];
}
/** Most looks at the metrics that each step may have: one at the end of each interval that begins before its deadline. */
function looksOf({ steps, intervalMs }) {
    return steps.map(({ deadlineMs }) => Math.ceil(deadlineMs / intervalMs));
}


/***/ }),

/***/ 23323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   UB: () => (/* binding */ lineSpans),
/* harmony export */   c5: () => (/* binding */ addCounts),
/* harmony export */   wq: () => (/* binding */ fileCount),
/* harmony export */   wv: () => (/* binding */ totalCount)
/* harmony export */ });
/** Coverage: which lines ran. Totals are sums over files, never means of rates. */
/** Covered and total lines (or statements) of one file. */
function fileCount(file) {
    if (file.statements)
        return file.statements;
    return { covered: file.lines.filter(([, hits]) => hits > 0).length, total: file.lines.length };
}
function totalCount(files) {
    return files.reduce((sum, file) => addCounts(sum, fileCount(file)), { covered: 0, total: 0 });
}
/** Ascending lines as ranges, both ends included. */
function lineSpans(lines) {
    const spans = [];
    for (const line of lines) {
        const last = spans.at(-1);
        if (last && line === last[1] + 1)
            last[1] = line;
        else
            spans.push([line, line]);
    }
    return spans;
}
function addCounts(a, b) {
    return { covered: a.covered + b.covered, total: a.total + b.total };
}
/** Percentage with at most two decimals, rounded down so that 79.999 never meets a floor of 80; null without data. */
function percent(count) {
    if (count.total === 0)
        return null;
    return Math.floor((count.covered * 10_000) / count.total) / 100;
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

/***/ 4848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dj: () => (/* binding */ defaultTagRules),
/* harmony export */   cN: () => (/* binding */ tagRuleProblem),
/* harmony export */   rK: () => (/* binding */ imageTags)
/* harmony export */ });
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16353);

/** Tags of images by rules, as docker/metadata-action documents them; docs/container-images.md lists where we differ, and why. */
/** Rules without a value of their own. */
const tagWords = ["sha", "branch", "pr", "tag", "semver", "latest", "edge", "schedule"];
/** Where no rule is given. */
const defaultTagRules = ["sha", "branch", "semver", "latest"];
/** The distribution specification's grammar of tags. */
const validTag = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
/** Most characters of a tag (distribution specification). */
const longestTag = 128;
/** What is wrong with a rule, or undefined. */
function tagRuleProblem(rule) {
    const { word, value } = split(rule);
    if (word === "raw") {
        if (value === undefined)
            return "needs a value: raw:stable";
        if (validTag.test(value))
            return undefined;
        return `"${value}" is no tag: letters, digits, _ . and -, no . or - in front, ${longestTag} characters at most`;
    }
    if (!isWord(word)) {
        return `must be one of ${tagWords.join(", ")}, semver:{{major}}.{{minor}} or raw:<tag>, not "${rule}"`;
    }
    if (value === undefined)
        return undefined;
    if (word !== "semver")
        return `"${word}" takes no value: "${rule}"`;
    const left = value.replace(placeholders, "0");
    const isPattern = value.includes("{{") && !/[{}]/.test(left) && validTag.test(left);
    return isPattern ? undefined : `"${value}" is no pattern of {{version}}, {{major}}, {{minor}}, {{patch}} and {{raw}}`;
}
/** The tags that the rules give. Rules are valid (`tagRuleProblem`). */
function imageTags(rules, now) {
    const made = new Map();
    const notes = new Set();
    for (const rule of rules) {
        const applied = applyRule(rule, now);
        if ("note" in applied)
            notes.add(applied.note);
        else
            for (const one of applied)
                if (!made.has(one.tag))
                    made.set(one.tag, one);
    }
    const [first] = [...made.values()].sort((a, b) => b.priority - a.priority);
    const tags = [...made.values()].map(({ tag, moves }) => ({ tag, moves }));
    return { tags, ...(first ? { version: first.tag } : {}), notes: [...notes] };
}
function applyRule(rule, now) {
    const { word, value } = split(rule);
    const { branch, tag, pullRequest, commit } = now;
    switch (word) {
        case "raw":
            return [{ tag: value ?? "", moves: true, priority: 200 }];
        case "sha":
            return commit === null ? [] : [{ tag: `sha-${commit.slice(0, 7)}`, moves: false, priority: 100 }];
        case "branch":
            return branch === null ? [] : named(branch, "branch", true);
        case "pr":
            return pullRequest === null ? [] : [{ tag: `pr-${pullRequest}`, moves: true, priority: 600 }];
        case "tag":
            return tag === null ? [] : named(tag, "tag", false);
        case "edge":
            return branch !== null && branch === now.defaultBranch ? [{ tag: "edge", moves: true, priority: 700 }] : [];
        case "schedule":
            return now.event === "schedule" ? [{ tag: "nightly", moves: true, priority: 1000 }] : [];
        case "latest":
            return isRelease(tag) ? [{ tag: "latest", moves: true, priority: 0 }] : [];
        case "semver":
            return tag === null ? [] : versions(tag, value);
        default:
            return [];
    }
}
/** A name of Git's as a tag. */
function named(name, kind, moves) {
    const tag = asTag(name);
    if (tag !== null)
        return [{ tag, moves, priority: 600 }];
    return { note: `no image tag can be made of the ${kind} "${name}": it has no letter and no digit` };
}
/** Characters that a tag may not hold become `-`; a tag begins with none of `.` and `-`, and is cut where it is too long. */
function asTag(name) {
    const even = name
        .replace(/[^A-Za-z0-9._-]+/g, "-")
        .replace(/^[.-]+/, "")
        .slice(0, longestTag);
    return validTag.test(even) ? even : null;
}
function isRelease(tag) {
    const version = tag === null ? null : semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_0__(tag);
    return version !== null && version.prerelease.length === 0;
}
/** `1.2.3`, `1.2` and `1` of `v1.2.3`; of a pre-release only the whole version. */
function versions(tag, pattern) {
    const version = semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_0__(tag);
    if (version === null)
        return { note: `"${tag}" is no semantic version (major.minor.patch): it gives no version tag` };
    const isPrerelease = version.prerelease.length > 0;
    const patterns = pattern === undefined ? ["{{version}}", "{{major}}.{{minor}}", "{{major}}"] : [even(pattern)];
    const made = patterns.flatMap((one) => {
        const isWhole = /\{\{(?:version|raw)\}\}/.test(one);
        // A pre-release moves no tag of the releases.
        const shape = isPrerelease && !/^\{\{raw\}\}$/.test(one) ? "{{version}}" : one;
        // With major version zero a minor version may break what the one before it promised.
        if (!isPrerelease && version.major === 0 && !isWhole && !/\{\{(?:minor|patch)\}\}/.test(one))
            return [];
        const text = asTag(filled(shape, { version: version.version, raw: tag, ...parts(version) }));
        const moves = !(isWhole || isPrerelease) && !/\{\{patch\}\}/.test(one);
        return text === null ? [] : [{ tag: text, moves, priority: 900 }];
    });
    return made;
}
function parts({ major, minor, patch, }) {
    return { major: String(major), minor: String(minor), patch: String(patch) };
}
/** Without spaces inside of the braces. */
function even(pattern) {
    return pattern.replace(placeholders, "{{$1}}");
}
const placeholders = /\{\{\s*(version|major|minor|patch|raw)\s*\}\}/g;
function filled(pattern, values) {
    return pattern.replace(placeholders, (_, key) => values[key] ?? "");
}
function split(rule) {
    const colon = rule.indexOf(":");
    return colon < 0 ? { word: rule } : { word: rule.slice(0, colon), value: rule.slice(colon + 1) };
}
function isWord(word) {
    return tagWords.includes(word);
}


/***/ }),

/***/ 98304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ registryOf),
/* harmony export */   J0: () => (/* binding */ imageLabels),
/* harmony export */   Lj: () => (/* binding */ imageCacheTypes),
/* harmony export */   UD: () => (/* binding */ dockerHub),
/* harmony export */   ZY: () => (/* binding */ isForAnyBuilder),
/* harmony export */   iS: () => (/* binding */ imageNameProblem),
/* harmony export */   ix: () => (/* binding */ megabytes),
/* harmony export */   yn: () => (/* binding */ evenRegistry),
/* harmony export */   zU: () => (/* binding */ pushOrder)
/* harmony export */ });
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36355);

/** What the images of build gates are made from, and where they go. */
/** Caches that a build can be given beside the builder's own. */
const imageCacheTypes = ["gha", "local", "registry"];
/** Whether a build asks for what only some builders can: more than an image for the builder's own platform. */
function isForAnyBuilder({ platforms, provenance, cache }) {
    return platforms.length < 2 && !provenance && !cache;
}
/** The registry that a reference leads to, as `docker login` takes it. */
function registryOf(reference) {
    const [first = "", ...rest] = reference.split("/");
    const isHost = rest.length > 0 && (/[.:]/.test(first) || first === "localhost");
    return isHost ? evenRegistry(first) : dockerHub;
}
const dockerHub = "docker.io";
/** One name for each registry: Docker Hub has several. */
function evenRegistry(host) {
    const even = host
        .replace(/^https?:\/\//, "")
        .replace(/\/.*$/, "")
        .toLowerCase();
    return ["index.docker.io", "registry-1.docker.io", "registry.hub.docker.com"].includes(even) ? dockerHub : even;
}
/** What is wrong with an image's name, or undefined: the grammar of references without tag and digest. */
function imageNameProblem(name) {
    if (name === "")
        return "must not be empty";
    if (/^\w+:\/\//.test(name))
        return "must be a name without a scheme, such as ghcr.io/acme/api";
    if (name.includes("@"))
        return "must be a name without a digest";
    if (/:[^/]*$/.test(name))
        return 'must be a name without a tag: tags stand in "tags"';
    const [first = "", ...rest] = name.split("/");
    const hasHost = rest.length > 0 && (/[.:]/.test(first) || first === "localhost");
    const path = hasHost ? rest : [first, ...rest];
    if (path.some((part) => /[A-Z]/.test(part)))
        return `must be in lower case: ${name.toLowerCase()}`;
    if (hasHost && !/^[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::\d{1,5})?$/.test(first))
        return "has no host in front";
    if (path.every((part) => /^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*$/.test(part)))
        return undefined;
    return "must be made of lower-case letters and digits, with single . _ or - between them, and / between parts";
}
/**
 * The labels that the Open Containers Initiative names (image-spec, annotations.md), as docker/metadata-action gives them;
 * the config's own go over them. The time is the commit's, so that the same commit gives the same image.
 */
function imageLabels({ name, labels }, origin, version, createdMs) {
    const own = {
        title: (0,_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .shortImageName */ .t)(name),
        created: new Date(createdMs).toISOString(),
        revision: origin.commit,
        source: origin.source,
        url: origin.source,
        version,
    };
    const given = Object.entries(own).filter(([, value]) => typeof value === "string");
    const known = Object.fromEntries(given.map(([key, value]) => [`org.opencontainers.image.${key}`, value]));
    return { ...known, ...labels };
}
/** `84.1 MB`: three figures. */
function megabytes(bytes) {
    return `${Number((bytes / 1e6).toPrecision(3))} MB`;
}
/** The order in which tags are pushed: those that stay where they are first, `latest` last, so that a push that breaks off moves nothing. */
function pushOrder(tags) {
    const rank = ({ tag, moves }) => (tag === "latest" ? 2 : moves ? 1 : 0);
    return [...tags].sort((a, b) => rank(a) - rank(b)).map(({ tag }) => tag);
}


/***/ }),

/***/ 67798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isFatal)
/* harmony export */ });
/** True if the problem means that the file could not be judged. */
function isFatal(problem) {
    return problem.code !== "disagreement" && problem.code !== "limited" && problem.code !== "unmatched";
}


/***/ }),

/***/ 87837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G$: () => (/* binding */ atLevel),
  O6: () => (/* binding */ reaches),
  bi: () => (/* binding */ riskOf),
  LW: () => (/* binding */ riskOfScore),
  ox: () => (/* binding */ riskOfVector),
  tt: () => (/* binding */ riskOfWord),
  Cq: () => (/* binding */ severityOfRisk),
  Ly: () => (/* binding */ worstRisk)
});

;// CONCATENATED MODULE: ./build/src/core/cvss.js
/**
 * The base score of a CVSS v3.0 or v3.1 vector (https://www.first.org/cvss/v3-1/specification-document, section 7), 0 to
 * 10 with one decimal; undefined for another version, and for a vector that lacks a base metric.
 */
function cvss3Score(vector) {
    if (!/^CVSS:3\.[01]\//.test(vector))
        return undefined;
    const given = new Map(vector.split("/").map((part) => [part.slice(0, part.indexOf(":")), part]));
    const metric = (name) => given.get(name)?.slice(name.length + 1) ?? "";
    const scopeChanges = metric("S") === "C";
    const privileges = scopeChanges ? { N: 0.85, L: 0.68, H: 0.5 } : { N: 0.85, L: 0.62, H: 0.27 };
    const access = [
        weight({ N: 0.85, A: 0.62, L: 0.55, P: 0.2 }, metric("AV")),
        weight({ L: 0.77, H: 0.44 }, metric("AC")),
        weight(privileges, metric("PR")),
        weight({ N: 0.85, R: 0.62 }, metric("UI")),
    ];
    const losses = ["C", "I", "A"].map((name) => weight({ N: 0, L: 0.22, H: 0.56 }, metric(name)));
    if (!/^[UC]$/.test(metric("S")) || [...access, ...losses].some(Number.isNaN))
        return undefined;
    const loss = 1 - losses.reduce((left, one) => left * (1 - one), 1);
    const impact = scopeChanges ? 7.52 * (loss - 0.029) - 3.25 * (loss - 0.02) ** 15 : 6.42 * loss;
    if (impact <= 0)
        return 0;
    const exploitability = access.reduce((product, one) => product * one, 8.22);
    return roundUp(Math.min((scopeChanges ? 1.08 : 1) * (impact + exploitability), 10));
}
function weight(weights, value) {
    return Object.hasOwn(weights, value) ? (weights[value] ?? Number.NaN) : Number.NaN;
}
/** Appendix A of the specification: up to one decimal, without the errors of binary fractions. */
function roundUp(score) {
    const whole = Math.round(score * 100_000);
    return whole % 10_000 === 0 ? whole / 100_000 : (Math.floor(whole / 10_000) + 1) / 10;
}

// EXTERNAL MODULE: ./build/src/core/finding.js
var core_finding = __webpack_require__(45068);
;// CONCATENATED MODULE: ./build/src/core/risk.js


/** How the words and scores of all scanners become one scale, and this scale a severity. */
/** The qualitative scale of CVSS v3 (section 5 of its specification); undefined for 0, which means no risk, and no number. */
function riskOfScore(score) {
    if (score === undefined || !(score > 0))
        return undefined;
    if (score >= 9)
        return "critical";
    if (score >= 7)
        return "high";
    return score >= 4 ? "medium" : "low";
}
/** By the base score of a CVSS v3 vector. */
function riskOfVector(vector) {
    return vector === undefined ? undefined : riskOfScore(cvss3Score(vector));
}
const words = {
    critical: "critical",
    high: "high",
    important: "high",
    error: "high",
    medium: "medium",
    moderate: "medium",
    warning: "medium",
    low: "low",
    negligible: "low",
    informational: "low",
    info: "low",
    note: "low",
    none: "low",
};
/** By the word that a scanner uses, in any case; undefined for `unknown` and all that says nothing. */
function riskOfWord(word) {
    const plain = word?.toLowerCase() ?? "";
    return Object.hasOwn(words, plain) ? words[plain] : undefined;
}
/** The severity of a finding with this risk; a risk that nobody knows is a warning. */
function severityOfRisk(risk) {
    if (risk === undefined || risk === "medium")
        return "warning";
    return risk === "low" ? "note" : "error";
}
/** The worst of several; undefined if none is known. */
function worstRisk(several) {
    const at = Math.max(-1, ...several.map((one) => (one === undefined ? -1 : core_finding/* risks */.XG.indexOf(one))));
    return core_finding/* risks */.XG[at];
}
/**
 * True if the finding is at least as bad as the threshold. Against a risk, an advisory whose scanner knows none counts
 * as the worst, as what is unknown is never green; any other finding by its severity, of which `error` is a high risk.
 */
function reaches(finding, threshold) {
    if (isSeverity(threshold))
        return (0,core_finding/* atLeast */.jZ)(finding.severity, threshold);
    return core_finding/* risks */.XG.indexOf(riskOf(finding)) >= core_finding/* risks */.XG.indexOf(threshold);
}
/** The risk that a finding counts as, known or not (see `reaches`). */
function riskOf({ risk, package: affected, severity }) {
    return risk ?? (affected ? "critical" : riskOfSeverity[severity]);
}
/**
 * The finding at the level that the config gives it. A risk brings its severity along; a severity brings the risk along
 * where there is one, or an unknown one that would count as the worst: `note` is low, `warning` medium, `error` high or,
 * if it was that already, critical.
 */
function atLevel(finding, level) {
    if (!isSeverity(level))
        return { ...finding, risk: level, severity: severityOfRisk(level) };
    if (finding.risk === undefined && !finding.package)
        return { ...finding, severity: level };
    const isSame = finding.risk !== undefined && severityOfRisk(finding.risk) === level;
    return { ...finding, severity: level, risk: isSame ? finding.risk : riskOfSeverity[level] };
}
const riskOfSeverity = { note: "low", warning: "medium", error: "high" };
function isSeverity(word) {
    return core_finding/* severities */.gO.includes(word);
}


/***/ }),

/***/ 49397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NU: () => (/* binding */ variablePrefix),
/* harmony export */   OH: () => (/* binding */ servicesWords),
/* harmony export */   sD: () => (/* binding */ serviceAddresses)
/* harmony export */ });
/** `DB_HOST`, `DB_PORT` (the first one) and `DB_PORT_5432` of each service. */
function serviceAddresses(services, network) {
    const host = {};
    const container = {};
    for (const { name, ports } of services) {
        const prefix = variablePrefix(name);
        const published = ports.flatMap((port) => (port.host ? [{ ...port.host, container: port.container }] : []));
        const [first] = published;
        if (first) {
            host[`${prefix}_HOST`] = first.address;
            host[`${prefix}_PORT`] = `${first.port}`;
        }
        for (const one of published)
            host[`${prefix}_PORT_${one.container}`] = `${one.port}`;
        container[`${prefix}_HOST`] = name;
        if (ports[0])
            container[`${prefix}_PORT`] = `${ports[0].container}`;
        for (const one of ports)
            container[`${prefix}_PORT_${one.container}`] = `${one.container}`;
    }
    return { host, container: network === null ? host : container, network };
}
/** `MY_DB` of `my-db`. */
function variablePrefix(service) {
    return service.toUpperCase().replace(/[^A-Z0-9]/g, "_");
}
/** What people are told of a gate's services: their names and images, or the files that hold them. */
function servicesWords({ from }) {
    if ("files" in from)
        return from.files.join(", ");
    return from.inline
        .map(({ name, image }) => `${name} (${typeof image === "string" ? image : `${image.image} of ${image.from}`})`)
        .join(", ");
}


/***/ }),

/***/ 48990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ bundlePath),
/* harmony export */   Lm: () => (/* binding */ mostSubjects),
/* harmony export */   OE: () => (/* binding */ keyVariable),
/* harmony export */   Xg: () => (/* binding */ identityVariable),
/* harmony export */   y: () => (/* binding */ passwordVariable),
/* harmony export */   zG: () => (/* binding */ publicKeyVariable)
/* harmony export */ });
/** Variables that cosign reads itself. */
const keyVariable = "COSIGN_KEY";
const passwordVariable = "COSIGN_PASSWORD";
const publicKeyVariable = "COSIGN_PUBLIC_KEY";
const identityVariable = "SIGSTORE_ID_TOKEN";
/** GitHub's own limit of subjects in one attestation (docs of actions/attest-build-provenance). */
const mostSubjects = 1024;
/** Where the bundle of a signed file is kept, relative to the repository's root. */
function bundlePath(gate, name) {
    return `.gatehouse/signatures/${gate}/${name.replaceAll("/", "__")}.sigstore.json`;
}


/***/ }),

/***/ 5780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ TestTally),
/* harmony export */   Iv: () => (/* binding */ mergeTests),
/* harmony export */   tu: () => (/* binding */ countTests)
/* harmony export */ });
/* unused harmony export CASE_LIMIT */
/** Test results: cases and the numbers that are counted from them, never taken from attributes. */
/**
 * How many cases that need attention (failed or flaky), and how many others, one result keeps. Our own: all cases of
 * nearly every repository, and few enough that memory does not grow with reports of millions of tests.
 */
const CASE_LIMIT = { notable: 50_000, others: 100_000 };
/** Collects the cases of a document, or of several. Everything counts; what is beyond the limit is not kept. */
class TestTally {
    #cases = [];
    #omitted = { passed: 0, failed: 0, skipped: 0, quarantined: 0, flaky: 0, timeMs: 0 };
    #counts = { passed: 0, failed: 0, skipped: 0, quarantined: 0, flaky: 0, timeMs: 0 };
    #notable = 0;
    /** Whether such a case would be kept now; if not, its name need not be made for `omit`. */
    keeps({ status, flaky }) {
        return isNotable({ status, flaky })
            ? this.#notable < CASE_LIMIT.notable
            : this.#cases.length - this.#notable < CASE_LIMIT.others;
    }
    add(test) {
        if (!this.keeps(test)) {
            this.omit(test);
            return;
        }
        if (isNotable(test))
            this.#notable++;
        this.#cases.push(test);
        count(this.#counts, test);
    }
    omit(test) {
        count(this.#counts, test);
        count(this.#omitted, test);
    }
    /** Takes over what another result has in its numbers only. */
    omitAll(omitted) {
        for (const key of ["passed", "failed", "skipped", "flaky", "timeMs"]) {
            this.#counts[key] += omitted[key];
            this.#omitted[key] += omitted[key];
        }
    }
    /** The parts always add up: a case without a status of its own does not exist. */
    results() {
        const { passed, failed, skipped, quarantined, flaky, timeMs } = this.#counts;
        const total = passed + failed + skipped + quarantined;
        const counts = { total, passed, failed, skipped, flaky, ...(quarantined > 0 ? { quarantined } : {}) };
        const results = { ...counts, timeMs: Math.round(timeMs), cases: this.#cases };
        if (this.#cases.length === total)
            return results;
        // A policy is applied to cases that are kept by name, so that none of these is quarantined.
        const { quarantined: _, ...omitted } = this.#omitted;
        return { ...results, omitted };
    }
}
function isNotable({ status, flaky }) {
    return status === "failed" || status === "quarantined" || flaky === true;
}
function count(counts, { status, flaky, timeMs = 0 }) {
    counts[status]++;
    if (flaky)
        counts.flaky++;
    counts.timeMs += timeMs;
}
/** Counts cases, in their order. `omitted` are those of other results that the cases were taken from. */
function countTests(cases, omitted = []) {
    const tally = new TestTally();
    for (const test of cases)
        tally.add(test);
    for (const one of omitted)
        if (one)
            tally.omitAll(one);
    return tally.results();
}
/** One result of several; the cases keep their order. */
function mergeTests(parts) {
    return countTests(parts.flatMap(({ cases }) => cases), parts.map(({ omitted }) => omitted));
}


/***/ })

};
