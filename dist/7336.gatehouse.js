export const id = 7336;
export const ids = [7336];
export const modules = {

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

/***/ 88963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BM: () => (/* binding */ likely),
/* harmony export */   CI: () => (/* binding */ usage),
/* harmony export */   GB: () => (/* binding */ imagesArtifactName),
/* harmony export */   Ot: () => (/* binding */ roles),
/* harmony export */   UK: () => (/* binding */ readCommand),
/* harmony export */   Z8: () => (/* binding */ longestOverrideMs),
/* harmony export */   hf: () => (/* binding */ hasRole),
/* harmony export */   iY: () => (/* binding */ defaultChatOps),
/* harmony export */   mF: () => (/* binding */ overrideWords),
/* harmony export */   oQ: () => (/* binding */ commandNames)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87422);

const commandNames = ["deploy", "rollback", "status", "approve-window"];
/** The longest that windows and freezes may be set aside for. */
const longestOverrideMs = 8 * 3_600_000;
const longestReason = 300;
/** Far more than any command has; what is longer is not even looked through. */
const longestLine = 1000;
const usage = {
    deploy: "!deploy <environment> [<full commit SHA>]",
    rollback: "!rollback <release> [<environment>] [--force]",
    status: "!status",
    "approve-window": "!approve-window <environment> <duration, as 90m or 2h> <reason>",
};
/** What environments and releases may be called here: nothing of it means anything to a shell or to Markdown. */
const word = /^[A-Za-z0-9._/-]+$/;
const wordRule = "words are made of letters, digits and the signs . _ / -, with one space between them";
/** Reads the first line alone: the rest of a comment is for people. */
function readCommand(body) {
    const [first = ""] = body.split("\n", 1);
    const isTooLong = first.length > longestLine;
    // Keyboards of telephones put a blank behind a word, which nobody sees.
    const line = isTooLong ? first.slice(0, longestLine) : first.replace(/[ \t\r]+$/, "");
    const [, said = "", rest = ""] = /^!([A-Za-z0-9_-]+)(.*)$/s.exec(line) ?? [];
    const name = likely(said, commandNames);
    if (name === undefined)
        return { type: "nothing" };
    const fault = (message) => ({ type: "fault", name, message });
    if (name !== said)
        return fault(`!${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(said, 40)} is no command: did you mean !${name}?`);
    if (isTooLong)
        return fault("the first line is too long");
    const [before, ...words] = rest.split(" ");
    if (before !== "")
        return fault(wordRule);
    if (name === "approve-window")
        return readOverride(words, fault);
    if (words.some((each) => !word.test(each)))
        return fault(wordRule);
    const command = read(name, words);
    return command ? { type: "command", command } : fault(`!${name} takes other words`);
}
/** The name that a word is, or that it was most likely meant to be: in other letter cases or another order, or one letter off. */
function likely(word, known) {
    if (word === "")
        return undefined;
    const letters = (text) => [...text.toLowerCase()].sort().join("");
    return (known.find((name) => name === word) ??
        known.find((name) => letters(name) === letters(word)) ??
        known.find((name) => isOneOff(word.toLowerCase(), name.toLowerCase())));
}
/** True if at most one letter was put in, left out or mistaken. */
function isOneOff(one, other) {
    let same = 0;
    while (same < one.length && one[same] === other[same])
        same++;
    const [first, second] = [one.slice(same), other.slice(same)];
    return [
        [first.slice(1), second.slice(1)],
        [first.slice(1), second],
        [first, second.slice(1)],
    ].some(([a, b]) => a === b);
}
function read(name, words) {
    switch (name) {
        case "deploy": {
            const [environment, sha = null, ...more] = words;
            if (environment === undefined || isOption(environment, sha) || more.length > 0)
                return null;
            return { type: "deploy", environment, sha };
        }
        case "rollback": {
            const force = words.at(-1) === "--force";
            const [release, environment = null, ...more] = force ? words.slice(0, -1) : words;
            if (release === undefined || isOption(release, environment) || more.length > 0)
                return null;
            return { type: "rollback", release, environment, force };
        }
        case "status":
            return words.length === 0 ? { type: "status" } : null;
    }
}
function isOption(...words) {
    return words.some((each) => each?.startsWith("-"));
}
/** Characters of which nothing is to be seen, alone or among others. */
const unseen = /[\s\p{C}\p{Default_Ignorable_Code_Point}\u2800]/gu;
function readOverride([environment = "", duration = "", ...rest], fault) {
    if (!word.test(environment) || isOption(environment))
        return fault("it needs an environment");
    const [, digits, unit] = /^([1-9]\d{0,2})([mh])$/.exec(duration) ?? [];
    const forMs = Number(digits) * (unit === "h" ? 3_600_000 : 60_000);
    if (digits === undefined || forMs > longestOverrideMs)
        return fault("it needs a duration of at most 8h, as 90m or 2h");
    const said = rest.join(" ");
    if (said.replace(unseen, "") === "")
        return fault("it needs a reason");
    const reason = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(said).replace(/\s+/g, " ").trim(), longestReason);
    return { type: "command", command: { type: "approve-window", environment, forMs, reason } };
}
/** GitHub's roles in a repository, from the one that may least (docs.github.com, "Repository roles for an organization"). */
const roles = ["read", "triage", "write", "maintain", "admin"];
/** True if somebody has at least this role. A role that an organisation has made counts as what GitHub takes it for. */
function hasRole({ roleName, permission }, least) {
    const names = roles;
    const rank = names.includes(roleName) ? names.indexOf(roleName) : names.indexOf(permission);
    return rank >= names.indexOf(least);
}
const defaultChatOps = {
    least: { deploy: "write", rollback: "write", status: "read", "approve-window": "maintain" },
    checks: true,
};
/** `overridden by alice until 2026-11-21 14:00 UTC: hot fix`. The reason is somebody else's text. */
function overrideWords({ by, untilMs, reason }) {
    const until = new Date(untilMs).toISOString().slice(0, 16).replace("T", " ");
    return `overridden by ${by} until ${until} UTC: ${reason}`;
}
/** The artifact in which a run keeps which images of a commit it has pushed. */
function imagesArtifactName(commit, attempt) {
    return `gatehouse-images-${commit}-${attempt}`;
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

/***/ 5888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ unstartedRollout),
/* harmony export */   LE: () => (/* binding */ mayFollow),
/* harmony export */   SL: () => (/* binding */ rolloutPhases),
/* harmony export */   at: () => (/* binding */ recovery),
/* harmony export */   jq: () => (/* binding */ imageByDigest),
/* harmony export */   pf: () => (/* binding */ rolloutWords),
/* harmony export */   pl: () => (/* binding */ isEnded)
/* harmony export */ });
/** `ghcr.io/acme/api@sha256:<hex>` */
function imageByDigest({ name, digest }) {
    return `${name}@${digest}`;
}
/**
 * `claimed`: nothing is changed yet. `migrating`: its migrations are being applied, and the old release serves. `deploying`: the release is brought up beside the old one. `canary`: it has a part of the
 * traffic. `promoting`: it is given all of it. `validating`: it has all, and is looked at. The other ones are ends, but for
 * `rolling-back`.
 */
const rolloutPhases = [
    "claimed",
    "migrating",
    "deploying",
    "smoke",
    "canary",
    "promoting",
    "validating",
    "rolling-back",
    "healthy",
    "rolled-back",
    "held",
    "stuck",
];
const unstartedRollout = { phase: "claimed", weight: 0 };
/** Which phases may follow; anything may be rolled back that has begun to change the environment. */
const following = {
    claimed: ["migrating", "deploying", "rolled-back"],
    migrating: ["deploying", "rolled-back", "held"],
    deploying: ["smoke", "canary", "promoting", "rolling-back", "held"],
    smoke: ["canary", "promoting", "rolling-back", "held"],
    canary: ["canary", "promoting", "rolling-back", "held"],
    promoting: ["promoting", "validating", "healthy", "rolling-back", "held"],
    validating: ["promoting", "healthy", "rolling-back", "held"],
    "rolling-back": ["rolling-back", "rolled-back", "stuck"],
    healthy: ["rolling-back"],
    "rolled-back": [],
    held: ["rolling-back", "promoting"],
    stuck: ["rolling-back"],
};
/** False for a step that would make the ledger tell of something that cannot have happened. */
function mayFollow(from, to) {
    return following[from].includes(to);
}
/** True once nothing more is going to happen by itself. */
function isEnded({ phase }) {
    return phase === "healthy" || phase === "rolled-back" || phase === "held" || phase === "stuck";
}
function recovery({ phase }) {
    switch (phase) {
        case "healthy":
        case "rolled-back":
        case "held":
        case "stuck":
            return "nothing";
        case "claimed":
            return "forget";
        case "migrating":
            return "leave";
        case "promoting":
        case "validating":
            return "finish";
        case "deploying":
        case "smoke":
        case "canary":
        case "rolling-back":
            return "roll-back";
    }
}
/** `canary, step 2 at 25 %`, `rolled back: error rate 0.05 is above 0.01`. */
function rolloutWords({ phase, weight, step, reason }) {
    const words = phase.replace("-", " ");
    if (phase === "canary")
        return `${words}, step ${step ?? 1} at ${weight} %`;
    return reason === undefined ? words : `${words}: ${reason}`;
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


/***/ })

};
