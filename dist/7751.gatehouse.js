export const id = 7751;
export const ids = [7751];
export const modules = {

/***/ 69178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BA: () => (/* binding */ artifactEntry),
/* harmony export */   LR: () => (/* binding */ buildArtifact),
/* harmony export */   yo: () => (/* binding */ artifactSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _core_artifact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36355);
/* harmony import */ var _defined_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96393);
/* harmony import */ var _schema_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45326);




const from = (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)("Build gate whose artifacts the steps are run against. It has to be among the gate's needs.");
const artifactMap = (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .closed */ .$h)({
    from,
    files: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .globs */ .gV)("Which of its artifacts, by name or path; all of them when absent.", 1)),
    with: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .pathGlobs */ .pS)("Tracked files that are laid beside them, and nothing else; tests/** and test/** when absent.")),
}, "What the gate's steps are run against in the place of the source tree.");
/** `artifact:` of a test gate. */
const artifactSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .lazy */ .RZV((input) => {
    if (input === undefined)
        return valibot__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([from, artifactMap]);
    return typeof input === "string" ? from : artifactMap;
});
/** What a valid `artifact:` stands for. */
function buildArtifact(input) {
    if (input === undefined)
        return undefined;
    const { from, files, with: beside = _core_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .usualTests */ .wQ } = typeof input === "string" ? { from: input } : input;
    return { from, ...(files === undefined ? {} : { files: (0,_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(files) }), with: (0,_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(beside) };
}
/** The entry that `buildArtifact` reads as the same. */
function artifactEntry({ from, files, with: beside }) {
    const isUsual = (0,_core_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .isUsualTests */ .A8)(beside);
    if (files === undefined && isUsual)
        return from;
    return { from, ...(files === undefined ? {} : { files }), ...(isUsual ? {} : { with: beside }) };
}


/***/ }),

/***/ 17722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ buildPromises),
/* harmony export */   T: () => (/* binding */ buildKeys)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77934);
/* harmony import */ var _image_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88021);
/* harmony import */ var _schema_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45326);
/* harmony import */ var _signing_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9783);




/** Keys that only build gates have. */
const buildKeys = {
    images: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(_image_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .imagesSchema */ .Q),
    ..._signing_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .fileSigningKeys */ .UY,
    artifacts: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .pathGlobs */ .pS)("Files that the steps promise to write, relative to the config's working directory. A missing, empty or old one is never green.")),
    reproducible: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY("must be true or false"), valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_("Build once more in a clean checkout of the commit, and compare the artifacts byte by byte."))),
};
/** What a build gate promises. `folder` is the config's working directory. */
function buildPromises({ artifacts = [], reproducible = false }, folder) {
    return { artifacts: typeof artifacts === "string" ? [artifacts] : artifacts, folder, reproducible };
}


/***/ }),

/***/ 76492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ buildChatOps),
/* harmony export */   u: () => (/* binding */ chatOpsSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _core_chatops_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88963);
/* harmony import */ var _schema_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45326);



/** What the config says of commands by comment. */
const least = (what, role) => valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .word */ .Vm)(_core_chatops_js__WEBPACK_IMPORTED_MODULE_0__/* .roles */ .Ot, `Least role in the repository of who may ${what} by a comment; ${role} when absent.`));
const chatOpsSchema = (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .closed */ .$h)({
    deploy: least("deploy", _core_chatops_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultChatOps */ .iY.least.deploy),
    rollback: least("go back to an earlier release", _core_chatops_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultChatOps */ .iY.least.rollback),
    status: least("ask what is deployed", _core_chatops_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultChatOps */ .iY.least.status),
    "approve-window": least("set windows and freezes aside", _core_chatops_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultChatOps */ .iY.least["approve-window"]),
    checks: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY("must be true or false"), valibot__WEBPACK_IMPORTED_MODULE_2__/* .description */ .h_("A commit is deployed only once the check of Gatehouse has passed on it; true when absent."))),
}, "Who may give commands by comments.");
function buildChatOps({ checks, ...given }) {
    const named = _core_chatops_js__WEBPACK_IMPORTED_MODULE_0__/* .commandNames */ .oQ.map((name) => [name, given[name] ?? _core_chatops_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultChatOps */ .iY.least[name]]);
    return { least: Object.fromEntries(named), checks: checks ?? _core_chatops_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultChatOps */ .iY.checks };
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
/* harmony import */ var _defined_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96393);
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
        types: types === undefined ? usualTypes : (0,_defined_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(types),
        ...(scopes === undefined ? {} : { scopes: (0,_defined_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(scopes) }),
        maxLength: maxLength ?? 100,
    };
}


/***/ }),

/***/ 49043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ codecovSchema),
/* harmony export */   M: () => (/* binding */ buildCodecov)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45326);


/** What a test gate says of Codecov. */
const settings = (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .closed */ .$h)({
    flags: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOrMore */ .h9)(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP("must be text"), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^[\w.-]{1,45}$/, "must be letters, digits, _ . and -, 45 at most")), "Flags that group the upload.", 1)),
    name: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)("What Codecov calls the upload; the gate's name when absent.")),
    required: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY("must be true or false"), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_("A failed upload breaks the gate; false when absent."))),
    url: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP("must be text"), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^https?:\/\/[^\s/@]+(\/[^\s@]*)?$/, "must be the address of a Codecov server, without credentials"), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_("Address of a Codecov server of one's own."))),
    token: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP("must be text"), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^\$(?:[A-Za-z_]\w*|\{[A-Za-z_]\w*\})$/, "must be a variable of the environment, such as $CODECOV_TOKEN"), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_("The upload token as the $NAME of a variable; $CODECOV_TOKEN where it is set, when absent."))),
}, "Where and how coverage is sent to Codecov.");
const flag = valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY("must be true, false, or a map with flags, name, required, url and token");
const codecovSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .lazy */ .RZV((input) => {
    if (input === undefined)
        return valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([flag, settings]);
    return (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(input) ? settings : flag;
}), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_("Send the gate's coverage to Codecov, once its steps have passed; never from a terminal."));
/** Our own: an upload takes seconds, and the client itself waits for an answer without end. */
const uploadTimeoutMs = 120_000;
/** The step that sends it, where the gate asks for one. */
function buildCodecov(input, gate, line) {
    if (input === undefined || input === false)
        return undefined;
    const { flags = [], name, required = false, url, token } = input === true ? {} : input;
    return {
        type: "codecov",
        name: "codecov",
        flags: typeof flags === "string" ? [flags] : flags,
        upload: name ?? gate,
        required,
        ...(url === undefined ? {} : { url: url.replace(/\/+$/, "") }),
        env: token === undefined ? {} : { CODECOV_TOKEN: token },
        workingDirectory: ".",
        timeoutMs: uploadTimeoutMs,
        reports: [],
        ...(line === undefined ? {} : { line }),
    };
}


/***/ }),

/***/ 58339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q3: () => (/* binding */ containerEntry),
/* harmony export */   UY: () => (/* binding */ buildContainer),
/* harmony export */   tj: () => (/* binding */ containerSchema)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _schema_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45326);



/** Options of the engine's client that a step in a container has no use for, as Gatehouse gives them or goes by them. */
const ours = /^(--(name|rm|entrypoint|workdir|detach|cidfile|tty|interactive|attach|pull|init)\b|-(?:[adit]+$|w))/;
const reference = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yGV(/^[^\s-]\S*$/, 'must be the name of an image, such as "python:3.12"'), valibot__WEBPACK_IMPORTED_MODULE_2__/* .description */ .h_("Image that the commands run in, pulled where the machine has not got it."));
const containerMap = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .closed */ .$h)({
    image: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(reference, valibot__WEBPACK_IMPORTED_MODULE_2__/* .description */ .h_('Image that the commands run in; with "from" the name that it has in that build gate.')),
    from: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)("Build gate that makes the image. It has to be among the gate's needs.")),
    user: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()], "must be the name or number of a user"), valibot__WEBPACK_IMPORTED_MODULE_2__/* .description */ .h_("Who the commands run as, by name or number; on Linux whoever runs Gatehouse when absent."))),
    env: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .environment */ .cA)("Environment of all commands. A $NAME in a value is looked up when a step starts.")),
    volumes: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOrMore */ .h9)(valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .check */ .z6Y(isVolume, 'must be "source:/path" or "source:/path:ro", as docker run takes it')), "Volumes beside the repository, as docker run takes them; a source that begins with ./ is in the repository.")),
    options: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOrMore */ .h9)(valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .check */ .z6Y((input) => !ours.test(input), (issue) => `must not have ${String(issue.input)}, which Gatehouse says itself`)), "More options of docker create, each word an entry of its own.")),
    network: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)("Network of the engine that the containers are in, or host or none.")),
}, "The container that the commands run in."));
/** `container:` of a gate or a step. */
const containerSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .lazy */ .RZV((input) => {
    if (input === undefined)
        return valibot__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([reference, containerMap]);
    return typeof input === "string" ? reference : containerMap;
});
function isVolume(volume) {
    const [source = "", target = "", mode = "rw", ...rest] = volume.split(":");
    const isSource = /^\.{1,2}(\/|$)/.test(source) ? (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .staysInside */ .No)(source) : source !== "" && !/\s/.test(source);
    return isSource && node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(target) && mode !== "" && rest.length === 0;
}
/** What a valid `container:` stands for. */
function buildContainer(input) {
    if (input === undefined)
        return undefined;
    const { image, from, user, env = {}, volumes = [], options = [], network, } = typeof input === "string" ? { image: input } : input;
    return {
        image: from === undefined ? image : { from, image },
        env: Object.fromEntries(Object.entries(env).map(([name, value]) => [name, String(value)])),
        volumes: typeof volumes === "string" ? [volumes] : volumes,
        options: typeof options === "string" ? [options] : options,
        ...(user === undefined ? {} : { user: String(user) }),
        ...(network === undefined ? {} : { network }),
    };
}
/** The entry that `buildContainer` reads as the same container. */
function containerEntry({ image, user, env, volumes, options, network }) {
    const entry = {
        ...(typeof image === "string" ? { image } : { image: image.image, from: image.from }),
        ...(user === undefined ? {} : { user }),
        ...(Object.keys(env).length > 0 ? { env } : {}),
        ...(volumes.length > 0 ? { volumes } : {}),
        ...(options.length > 0 ? { options } : {}),
        ...(network === undefined ? {} : { network }),
    };
    return Object.keys(entry).length === 1 ? entry.image : entry;
}


/***/ }),

/***/ 34082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ buildEnvironments),
  w: () => (/* binding */ deployKeys)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/src/core/windows.js
var windows = __webpack_require__(66112);
// EXTERNAL MODULE: ./build/src/config/schema-parts.js
var schema_parts = __webpack_require__(45326);
;// CONCATENATED MODULE: ./build/src/config/approvals-schema.js


/** What a deploy gate's environments say of approvals. */
const teamName = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^@?(?:[\w-]+\/)?[\w.-]+$/, 'must be the name of a team ("sre" or "acme/sre")'));
const login = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^@?[A-Za-z0-9][\w-]*$/, 'must be a login ("mona")'));
const rule = dist/* pipe */.FsL((0,schema_parts/* closed */.$h)({
    paths: dist/* optional */.lqM((0,schema_parts/* pathGlobs */.pS)("Files that it is about; every file when absent.")),
    teams: dist/* optional */.lqM((0,schema_parts/* oneOrMore */.h9)(teamName, "Teams of the organisation; an approval of a member of any will do.", 1)),
    users: dist/* optional */.lqM((0,schema_parts/* oneOrMore */.h9)(login, "People whose approval will do as well.", 1)),
    "code-owners": dist/* optional */.lqM(dist/* pipe */.FsL(dist/* boolean */.zMY(), dist/* description */.h_("Each file needs an approval of one of its owners, by CODEOWNERS."))),
    count: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1, "must be a number from 1 to 20"), dist/* maxValue */.cGV(20, "must be a number from 1 to 20"), dist/* description */.h_("How many of them have to approve, or of all who may write where none are named; 1 when absent."))),
}, "Who has to have approved a change before it is deployed."), dist/* rawCheck */.H0v(({ dataset, addIssue }) => {
    const input = dataset.value;
    if (!(0,schema_parts/* isMap */.jh)(input) || input.teams !== undefined || input.users === undefined)
        return;
    const users = new Set([input.users].flat().map((user) => bare(String(user)).toLowerCase()));
    if (typeof input.count !== "number" || input.count <= users.size)
        return;
    const message = `asks for ${input.count} of ${users.size === 1 ? "one person" : `${users.size} people`}: nothing could ever be deployed`;
    addIssue({ message: `"count" ${message}`, path: [(0,schema_parts/* keyItem */.zy)(input, "count")] });
}));
const approvalsSchema = dist/* pipe */.FsL(dist/* array */.YOg(rule, "must be a list of rules"), dist/* minLength */.BpQ(1, "must not be empty"), dist/* description */.h_("Who has to have approved what changes; each rule that a changed file falls under has to hold."));
function buildApprovals(rules) {
    return rules.map(({ paths, teams = [], users = [], "code-owners": codeOwners = false, count }) => ({
        ...(paths === undefined ? {} : { paths: [paths].flat() }),
        teams: [teams].flat().map(bare),
        users: [users].flat().map(bare),
        codeOwners,
        // Code owners alone are enough where nobody else is asked for.
        count: count ?? (codeOwners && teams.length + users.length === 0 ? 0 : 1),
    }));
}
function bare(name) {
    return name.replace(/^@/, "");
}

// EXTERNAL MODULE: ./build/src/core/canary-metric.js
var canary_metric = __webpack_require__(35970);
// EXTERNAL MODULE: ./build/src/core/canary.js + 3 modules
var core_canary = __webpack_require__(51986);
// EXTERNAL MODULE: ./build/src/core/canary-config.js
var canary_config = __webpack_require__(18564);
// EXTERNAL MODULE: ./build/src/core/canary-values.js + 1 modules
var canary_values = __webpack_require__(28400);
// EXTERNAL MODULE: ./build/src/config/duration.js
var duration = __webpack_require__(99154);
;// CONCATENATED MODULE: ./build/src/config/canary-faults.js





function canaryFaults(canary, input) {
    const own = (found) => ({ message: found.message, path: [(0,schema_parts/* keyItem */.zy)(input, found.key)] });
    const inList = (list, index, { key, message }) => {
        const entries = input[list];
        const entry = itemAt(entries, index);
        const map = (0,schema_parts/* isMap */.jh)(entry.value) ? entry.value : {};
        return { message, path: [(0,schema_parts/* valueItem */.Tr)(input, list), entry, (0,schema_parts/* keyItem */.zy)(map, key)] };
    };
    return [
        ...deadlineFaults(canary, input).map(own),
        ...canary.steps.flatMap((_, index) => stepFaults(canary, index).map((found) => inList("steps", index, found))),
        ...canary.metrics.flatMap((metric, index) => {
            const entry = itemAt(input.metrics, index).value;
            return metricFaults(metric, index, canary, (0,schema_parts/* isMap */.jh)(entry) ? entry : {}).map((found) => inList("metrics", index, found));
        }),
    ];
}
function itemAt(list, index) {
    const input = Array.isArray(list) ? list : [];
    return { type: "array", origin: "value", input: [...input], key: index, value: input[index] };
}
function deadlineFaults({ steps }, input) {
    const longest = Math.max(...steps.map(({ holdMs }) => holdMs));
    const isTooShort = input.deadline !== undefined && steps.some(({ deadlineMs }) => deadlineMs < longest);
    const message = `"deadline" is shorter than the longest hold, ${(0,duration/* showDuration */.kJ)(longest)}`;
    return isTooShort ? [{ key: "deadline", message }] : [];
}
function stepFaults({ steps, intervalMs }, index) {
    const step = steps[index];
    const before = steps[index - 1];
    if (!step)
        return [];
    return [
        ...(before && step.weight <= before.weight
            ? [{ key: "weight", message: `the weights have to rise: ${step.weight} comes after ${before.weight}` }]
            : []),
        ...(step.holdMs < intervalMs
            ? [{ key: "hold", message: `"hold" is shorter than the interval, ${(0,duration/* showDuration */.kJ)(intervalMs)}` }]
            : []),
    ];
}
function metricFaults(metric, index, canary, input) {
    const { rule } = metric;
    const isTwice = canary.metrics.slice(0, index).some((other) => other.rule.name === rule.name);
    return [
        ...(isTwice ? [{ key: "name", message: `metric "${rule.name}" is there twice` }] : []),
        ...sourceFaults(input),
        ...ruleFaults(metric, input),
        ...countFaults(metric, canary),
        ...["query", "total", "compare", "compare-total"].flatMap((key) => queryFaults(key, metric, canary, input)),
    ];
}
const sources = ["prometheus", "http", "run"];
function sourceFaults(input) {
    const given = sources.filter((key) => input[key] !== undefined);
    const wrong = (key, isWrong, message) => isWrong && input[key] !== undefined ? [{ key, message }] : [];
    if (given.length !== 1)
        return [{ key: "name", message: `metric "${input.name}" needs one of ${sources.join(", ")}` }];
    const [source] = given;
    const needsQuery = source !== "run" || ["total", "compare", "time"].some((key) => input[key] !== undefined);
    return [
        ...(needsQuery && input.query === undefined
            ? [{ key: source ?? "name", message: `metric "${input.name}" needs a query` }]
            : []),
        ...wrong("time", source === "prometheus", '"time" goes with a JSON document alone: Prometheus says the time itself'),
        ...wrong("headers", source === "run", '"headers" go with prometheus and http alone'),
    ];
}
function ruleFaults({ rule, total, compare, compareTotal }, input) {
    const { max, min, name } = rule;
    const found = [];
    const add = (isWrong, key, message) => {
        if (isWrong)
            found.push({ key, message });
    };
    const isFree = max === undefined && min === undefined && compare === undefined;
    add(isFree, "name", `metric "${name}" has neither a limit (max, min) nor a comparison (compare): it would always pass`);
    add(max !== undefined && min !== undefined && min > max, "min", '"min" is above "max"');
    for (const [key, value] of Object.entries({ max, min })) {
        const isShare = value === undefined || (value >= 0 && value <= 1);
        add(total !== undefined && !isShare, key, `with "total" the value is a share from 0 to 1, not ${value}`);
    }
    add(compare !== undefined && total !== undefined && compareTotal === undefined, "total", 'with "total" a comparison needs "compare-total" as well: the same of the stable version');
    add(compareTotal !== undefined && total === undefined, "compare-total", '"compare-total" needs "total"');
    add(compareTotal !== undefined && compare === undefined, "compare-total", '"compare-total" needs "compare"');
    for (const key of ["better", "tolerance"]) {
        add(input[key] !== undefined && compare === undefined, key, `"${key}" is for a comparison, and there is no "compare"`);
    }
    add(input.requests !== undefined && total === undefined, "requests", '"requests" needs "total", which counts them');
    return found;
}
/** A metric that needs more samples than a step has intervals would never pass. */
function countFaults({ rule, total, compare }, canary) {
    const looks = (0,canary_config/* looksOf */.u)(canary);
    const alpha = (0,core_canary/* chanceEach */.yc)(canary.metrics.map((metric) => metric.rule));
    return looks
        .flatMap((most, step) => {
        const pairs = compare !== undefined && total === undefined && step === 0 ? (0,canary_values/* leastPairs */.PU)({ looks, alpha }) : 0;
        const needed = Math.max(rule.samples, pairs);
        if (needed <= most)
            return [];
        const weight = `the step of ${canary.steps[step]?.weight} %`;
        const message = `metric "${rule.name}" needs ${needed} samples, and ${weight} has ${most} intervals up to its deadline: it could never pass`;
        return [{ key: "name", message }];
    })
        .slice(0, 1);
}
/** Of Prometheus alone: a window that is longer than an interval counts what happens in several of them. */
function queryFaults(key, { from, total, compare }, { intervalMs }, input) {
    const query = input[key];
    if (from.type !== "prometheus" || typeof query !== "string")
        return [];
    const stranger = [...query.matchAll(/\{\{\s*([^}]*?)\s*\}\}/g)].find(([, name]) => name !== "interval");
    if (stranger)
        return [{ key, message: `unknown "${stranger[0]}": there is {{ interval }} alone` }];
    // Limits of a value may look back as far as they like.
    if (total === undefined && compare === undefined)
        return [];
    const long = [...query.matchAll(/\[([0-9a-z]+)(?::[^\]]*)?\]/g)].find(([, range = ""]) => ((0,duration/* parseDuration */.E9)(range) ?? 0) > intervalMs);
    if (!long)
        return [];
    const words = `the window ${long[0]} is longer than the interval, ${(0,duration/* showDuration */.kJ)(intervalMs)}`;
    return [{ key, message: `${words}: what happens in it would be counted several times. Write [{{ interval }}]` }];
}

;// CONCATENATED MODULE: ./build/src/config/canary-schema.js





/** `canary` of an environment. */
const step = (0,schema_parts/* closed */.$h)({
    weight: dist/* pipe */.FsL(dist/* number */.aig("must be a whole number from 1 to 99"), dist/* integer */.ndf("must be a whole number from 1 to 99"), dist/* minValue */.Wwf(1, "must be at least 1"), dist/* maxValue */.cGV(99, "must be at most 99: all of the traffic comes after the last step by itself"), dist/* description */.h_("Share of the traffic in percent.")),
    hold: (0,schema_parts/* duration */.p0)("How long it has that share at least."),
}, "A share of the traffic, and how long the release has it.");
const address = (description) => dist/* pipe */.FsL((0,schema_parts/* text */.Qq)(description), dist/* regex */.yGV(/^(https?:\/\/|\$)/, 'must begin with "https://" or "http://", or be a $NAME of the environment'));
const limit = (description) => dist/* pipe */.FsL(dist/* number */.aig(), dist/* check */.z6Y((value) => Number.isFinite(value), "must be a finite number"), dist/* description */.h_(description));
const least = (description) => dist/* pipe */.FsL(dist/* number */.aig("must be a whole number"), dist/* integer */.ndf("must be a whole number"), dist/* minValue */.Wwf(1, "must be at least 1"), dist/* description */.h_(description));
const metric = (0,schema_parts/* closed */.$h)({
    name: (0,schema_parts/* text */.Qq)("What people call it."),
    prometheus: dist/* optional */.lqM(address("Address of a Prometheus, or of what speaks its HTTP API.")),
    http: dist/* optional */.lqM(address("Address that answers with a JSON document.")),
    run: dist/* optional */.lqM((0,schema_parts/* text */.Qq)("Command that prints one number, or a JSON document.")),
    headers: dist/* optional */.lqM((0,schema_parts/* environment */.cA)("Headers of the requests. A $NAME in a value is looked up when one is made.")),
    query: dist/* optional */.lqM((0,schema_parts/* text */.Qq)("What is read of the canary: PromQL for one number, else the dotted path of a number in the document.")),
    total: dist/* optional */.lqM((0,schema_parts/* text */.Qq)("What the query is a count of: requests, say, where it counts those that failed.")),
    compare: dist/* optional */.lqM((0,schema_parts/* text */.Qq)("The same as the query, of the stable version.")),
    "compare-total": dist/* optional */.lqM((0,schema_parts/* text */.Qq)("The same as total, of the stable version.")),
    time: dist/* optional */.lqM((0,schema_parts/* text */.Qq)("Dotted path of the time of measurement in the document.")),
    max: dist/* optional */.lqM(limit("Highest value that the canary may have; with total, the highest share.")),
    min: dist/* optional */.lqM(limit("Lowest value that the canary may have; with total, the lowest share.")),
    better: dist/* optional */.lqM((0,schema_parts/* word */.Vm)(["lower", "higher"], "Which direction is good, for the comparison; lower when absent.")),
    tolerance: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* minValue */.Wwf(0, "must not be below 0"), dist/* description */.h_("How much worse the canary may be, as a part of the stable value; 0.1 when absent."))),
    samples: dist/* optional */.lqM(least("Samples that a step needs before the metric can pass; 5 when absent.")),
    requests: dist/* optional */.lqM(least("Requests that a step needs of each version, with total; 100 when absent.")),
    breaches: dist/* optional */.lqM(least("So many values in a row outside of the limits are a breach; 3 when absent.")),
    errors: dist/* optional */.lqM(least("So many failed readings in a row end the rollout; 3 when absent.")),
}, "Something that the canary is judged by.");
/** Our own: GitHub takes about 100 statuses of a deployment, and the phases and signs of life need some too. */
const mostSteps = 30;
const canarySchema = dist/* pipe */.FsL((0,schema_parts/* closed */.$h)({
    steps: dist/* pipe */.FsL(dist/* array */.YOg(step, "must be a list of steps"), dist/* minLength */.BpQ(1, "must have at least one step"), dist/* maxLength */.Ru6(mostSteps, `must have at most ${mostSteps} steps: GitHub takes about 100 statuses of a deployment`), dist/* description */.h_("Shares of the traffic, one after the other.")),
    interval: dist/* optional */.lqM((0,schema_parts/* duration */.p0)("Time between two looks at the metrics; 30s when absent.")),
    deadline: dist/* optional */.lqM((0,schema_parts/* duration */.p0)("How long a step may take until it is decided; three times its hold when absent.")),
    metrics: dist/* pipe */.FsL(dist/* array */.YOg(metric, "must be a list of metrics"), dist/* minLength */.BpQ(1, "must have at least one metric: a canary that nobody judges proves nothing"), dist/* description */.h_("What it is judged by; all of them have to pass.")),
}, "The release gets its traffic step by step, and is judged at each."), dist/* rawCheck */.H0v(({ dataset, addIssue }) => {
    const input = dataset.value;
    if (!dataset.typed || !(0,schema_parts/* isMap */.jh)(input))
        return;
    for (const { message, path } of canaryFaults(buildCanary(dataset.value), input))
        addIssue({ message, path });
}));
const defaultIntervalMs = 30_000;
/** The canary of an environment, with defaults filled in. */
function buildCanary({ steps, interval, deadline, metrics }) {
    const longest = deadline === undefined ? undefined : ((0,duration/* parseDuration */.E9)(deadline) ?? undefined);
    return {
        steps: steps.map(({ weight, hold }) => {
            const holdMs = (0,duration/* parseDuration */.E9)(hold) ?? 0;
            return { weight, holdMs, deadlineMs: longest ?? Math.min(3 * holdMs, duration/* maxDurationMs */.pS) };
        }),
        intervalMs: (interval ? (0,duration/* parseDuration */.E9)(interval) : null) ?? defaultIntervalMs,
        metrics: metrics.map(buildMetric),
    };
}
function buildMetric(input) {
    const { name, max, min, better, tolerance, samples, requests, breaches, errors } = input;
    const { query, total, compare, "compare-total": compareTotal, time } = input;
    return {
        rule: {
            name,
            ...(max === undefined ? {} : { max }),
            ...(min === undefined ? {} : { min }),
            ...(compare === undefined
                ? {}
                : {
                    compare: { better: better ?? canary_metric/* metricDefaults */.Pi.better, tolerance: tolerance ?? canary_metric/* metricDefaults */.Pi.tolerance },
                }),
            samples: samples ?? canary_metric/* metricDefaults */.Pi.samples,
            requests: requests ?? canary_metric/* metricDefaults */.Pi.requests,
            breaches: breaches ?? canary_metric/* metricDefaults */.Pi.breaches,
            errors: errors ?? canary_metric/* metricDefaults */.Pi.errors,
        },
        from: placeOf(input),
        ...(query === undefined ? {} : { query }),
        ...(total === undefined ? {} : { total }),
        ...(compare === undefined ? {} : { compare }),
        ...(compareTotal === undefined ? {} : { compareTotal }),
        ...(time === undefined ? {} : { time }),
    };
}
/** That there is one and no other, the faults say. */
function placeOf({ prometheus, http, run, headers = {} }) {
    if (run !== undefined)
        return { type: "run", run };
    const texts = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
    if (http !== undefined)
        return { type: "http", url: http, headers: texts };
    return { type: "prometheus", url: prometheus ?? "", headers: texts };
}

// EXTERNAL MODULE: ./build/src/config/config.js
var config = __webpack_require__(37096);
;// CONCATENATED MODULE: ./build/src/config/flags-schema.js


/** What an environment says of its feature flags. */
const flagsSchema = dist/* pipe */.FsL((0,schema_parts/* closed */.$h)({
    file: dist/* pipe */.FsL((0,schema_parts/* text */.Qq)("The environment's flags as flagd reads them, in JSON or YAML."), dist/* check */.z6Y(schema_parts/* staysInside */.No, "must be a file inside the repository, relative to its root"), dist/* regex */.yGV(/\.(json|ya?ml)$/, "must be a .json, .yaml or .yml file")),
    require: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* unknown */.L5J(), dist/* check */.z6Y(schema_parts/* isMap */.jh, "must be a map of flags and variants"), dist/* record */.g1P(dist/* string */.YjP(), dist/* pipe */.FsL(dist/* string */.YjP("must be the name of a variant"), dist/* nonEmpty */.hq("must not be empty"))), dist/* description */.h_("The variant that everybody has to get, by flag, before anything is deployed."))),
    switch: dist/* optional */.lqM((0,schema_parts/* closed */.$h)({
        flag: (0,schema_parts/* text */.Qq)("The flag."),
        variant: (0,schema_parts/* text */.Qq)("What its users get of it, as many as the release has of the traffic."),
        apply: (0,schema_parts/* text */.Qq)("Brings the file $GATEHOUSE_FLAGS_FILE to where the flags are read from."),
    }, "A flag whose share goes along with the release's part of the traffic.")),
}, "Feature flags of the environment."), dist/* check */.z6Y((input) => input.require !== undefined || input.switch !== undefined, 'must have "require" or "switch"'));
/** The flags, with defaults filled in. */
function buildFlags({ file, require = {}, switch: change }) {
    return { file, require, ...(change === undefined ? {} : { switch: change }) };
}

// EXTERNAL MODULE: ./build/src/core/migration.js + 1 modules
var migration = __webpack_require__(94580);
;// CONCATENATED MODULE: ./build/src/config/migrate-schema.js



/** What an environment says of the migrations of its data. */
const mark = dist/* pipe */.FsL((0,schema_parts/* text */.Qq)("A text, or a /regular expression/."), dist/* check */.z6Y((input) => (0,migration/* markProblem */.jk)(input) === undefined, (issue) => (0,migration/* markProblem */.jk)(String(issue.input)) ?? ""));
const migrateSchema = dist/* pipe */.FsL((0,schema_parts/* closed */.$h)({
    preview: dist/* optional */.lqM((0,schema_parts/* text */.Qq)("Prints what is to be done, and changes nothing: alembic upgrade head --sql.")),
    apply: dist/* optional */.lqM((0,schema_parts/* text */.Qq)("Does it, before the release is deployed; finds nothing to do where it is done.")),
    paths: dist/* optional */.lqM((0,schema_parts/* pathGlobs */.pS)("Files that migrations are in, relative to the repository's root.")),
    "one-way": dist/* optional */.lqM((0,schema_parts/* oneOrMore */.h9)(mark, "What marks a migration that cannot be undone, in the preview and in files of paths.", 1)),
    force: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* boolean */.zMY("must be true or false"), dist/* description */.h_("Goes back across such a migration all the same."))),
}, "Migrations of the environment's data: shown, and applied before a release is deployed."), dist/* check */.z6Y((input) => input.preview !== undefined || input.apply !== undefined, "must have preview, apply or both"), dist/* check */.z6Y((input) => input["one-way"] === undefined || input.preview !== undefined || input.paths !== undefined, 'must have a preview or paths, which "one-way" is looked for in'));
/**
 * Environments with migrations that are not tried elsewhere first: each but the first one has to come after another one with
 * migrations, directly or not.
 */
function untriedMigrations(environments) {
    const migrating = Object.keys(environments).filter((name) => migrateOf(environments[name]) !== undefined);
    const isTried = (name, seen) => afterOf(environments[name])
        .filter((before) => !seen.has(before))
        .some((before) => migrating.includes(before) || isTried(before, new Set([...seen, before])));
    return migrating.slice(1).filter((name) => !isTried(name, new Set([name])));
}
/** Where such an environment has to come after: the one that migrates before it. */
function triedIn(environments, name) {
    const migrating = Object.keys(environments).filter((one) => migrateOf(environments[one]) !== undefined);
    return migrating[migrating.indexOf(name) - 1] ?? "";
}
function migrateOf(environment) {
    return (0,schema_parts/* isMap */.jh)(environment) ? environment.migrate : undefined;
}
function afterOf(environment) {
    return (0,schema_parts/* isMap */.jh)(environment) ? [environment.after ?? []].flat().map(String) : [];
}
function buildMigrate(input) {
    const { preview, apply, paths = [], "one-way": oneWay = [], force = false } = input;
    return {
        ...(preview === undefined ? {} : { preview }),
        ...(apply === undefined ? {} : { apply }),
        paths: [paths].flat(),
        oneWay: [oneWay].flat(),
        force,
    };
}

// EXTERNAL MODULE: ./build/src/config/nearest.js
var nearest = __webpack_require__(34438);
// EXTERNAL MODULE: ./build/src/config/smoke-schema.js
var smoke_schema = __webpack_require__(96009);
// EXTERNAL MODULE: ./build/src/core/target.js
var target = __webpack_require__(78388);
// EXTERNAL MODULE: ./build/src/core/placeholders.js
var placeholders = __webpack_require__(46591);
;// CONCATENATED MODULE: ./build/src/config/cluster-target-schema.js




/** Targets in a Kubernetes cluster: `kubectl` and `helm`. */
const variable = /^\$(?:[A-Za-z_]\w*|\{[A-Za-z_]\w*\})$/;
/** What Kubernetes takes as the name of a namespace (RFC 1123). */
const label = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;
const place = {
    namespace: dist/* optional */.lqM(dist/* pipe */.FsL((0,schema_parts/* text */.Qq)("Namespace in the cluster."), dist/* regex */.yGV(label, "must be lower-case letters, digits and hyphens"))),
    context: dist/* optional */.lqM((0,schema_parts/* text */.Qq)("Context of the kubeconfig; its current one when absent.")),
    kubeconfig: dist/* optional */.lqM(dist/* pipe */.FsL((0,schema_parts/* text */.Qq)("How the cluster is reached: a path, or the $NAME of a variable that holds the kubeconfig's text or path."), dist/* check */.z6Y((input) => variable.test(input) || !/[$\r\n]/.test(input), "must be a path, or a variable of the environment such as $KUBECONFIG_DATA"))),
};
const path = dist/* pipe */.FsL(dist/* string */.YjP("must be text"), dist/* nonEmpty */.hq("must not be empty"), dist/* regex */.yGV(/^[^-]/, "must not begin with a hyphen"));
const kubectlTarget = dist/* pipe */.FsL((0,schema_parts/* closed */.$h)({
    manifests: dist/* optional */.lqM((0,schema_parts/* pathGlobs */.pS)("Files with the manifests, by globs.")),
    kustomize: dist/* optional */.lqM((0,schema_parts/* folder */.TV)("Folder that kustomize builds the manifests from.")),
    ...place,
}, "Manifests that kubectl applies, with the images of the release by digest in them."), dist/* check */.z6Y((input) => (input.manifests === undefined) !== (input.kustomize === undefined), "must have either manifests or kustomize"));
const setSchema = dist/* pipe */.FsL(dist/* unknown */.L5J(), dist/* check */.z6Y(schema_parts/* isMap */.jh, "must be a map of dotted paths and values"), dist/* record */.g1P(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* check */.z6Y(isSetPath, "must be keys with dots between them; a list stands whole in a file of values")), dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig(), dist/* boolean */.zMY(), dist/* null */.chJ()], "must be text, a number, true, false or null")), dist/* rawCheck */.H0v(({ dataset, addIssue }) => {
    const input = dataset.value;
    if (!(0,schema_parts/* isMap */.jh)(input))
        return;
    for (const [key, value] of Object.entries(input)) {
        const fault = typeof value === "string" ? (0,placeholders/* placeFault */.U)(value) : null;
        if (fault !== null) {
            addIssue({ message: fault, path: [{ type: "object", origin: "value", input: { ...input }, key, value }] });
        }
    }
}), dist/* description */.h_('Values by their dotted paths; "{{ digest }}" and the like are filled in, and a $NAME is looked up.'));
function isSetPath(input) {
    const keys = input.split(/(?<!\\)\./);
    return keys.every((key) => /^[^[\]]+$/.test(key) && key !== "__proto__");
}
const values = {
    values: dist/* optional */.lqM((0,schema_parts/* oneOrMore */.h9)(path, "Files of values, in their order.", 1)),
    set: dist/* optional */.lqM(setSchema),
};
const helmTarget = dist/* pipe */.FsL((0,schema_parts/* closed */.$h)({
    chart: dist/* pipe */.FsL((0,schema_parts/* text */.Qq)("The chart: a folder, an archive, or its address (oci://…)."), dist/* regex */.yGV(/^[^-]/, "must not begin with a hyphen")),
    release: dist/* pipe */.FsL((0,schema_parts/* text */.Qq)("Name of the release in the cluster."), dist/* regex */.yGV(/^[a-z0-9]([-a-z0-9.]{0,44}[a-z0-9])?$/, "must be at most 46 lower-case letters, digits, hyphens and dots")),
    version: dist/* optional */.lqM((0,schema_parts/* text */.Qq)("Version of the chart.")),
    ...place,
    ...values,
    canary: dist/* optional */.lqM((0,schema_parts/* closed */.$h)(values, 'What the canary has on top, a release of its own called "<release>-canary".')),
}, "A chart that Helm installs."), dist/* check */.z6Y(({ set }) => !Object.values(set ?? {}).some(asksForWeight), '"set" asks for the weight, which only a canary has: put it under "canary"'));
function asksForWeight(value) {
    return typeof value === "string" && /\{\{\s*weight\s*\}\}/.test(value);
}
/** What a canary needs of these targets. */
function clusterCanaryFaults(target) {
    const { helm } = target;
    if (!(0,schema_parts/* isMap */.jh)(helm))
        return [];
    const { canary } = helm;
    if (!(0,schema_parts/* isMap */.jh)(canary))
        return ["a canary needs the target's values of it (canary)"];
    const set = (0,schema_parts/* isMap */.jh)(canary.set) ? Object.values(canary.set) : [];
    return set.some(asksForWeight) ? [] : ['a canary needs a value of the target\'s "canary.set" with "{{ weight }}"'];
}
function buildKubectl({ manifests, kustomize, ...where }) {
    const from = kustomize === undefined
        ? { type: "manifests", globs: [manifests ?? []].flat() }
        : { type: "kustomize", folder: external_node_path_.posix.normalize(kustomize) };
    return { type: "kubectl", from, ...cluster_target_schema_placeOf(where) };
}
function buildHelm(input) {
    const { chart, release, version, canary } = input;
    return {
        ...{ type: "helm", chart, release },
        ...(version === undefined ? {} : { version }),
        ...cluster_target_schema_placeOf(input),
        ...valuesOf(input),
        ...(canary ? { canary: valuesOf(canary) } : {}),
    };
}
function cluster_target_schema_placeOf({ namespace, context, kubeconfig }) {
    return {
        ...(namespace === undefined ? {} : { namespace }),
        ...(context === undefined ? {} : { context }),
        ...(kubeconfig === undefined ? {} : { kubeconfig }),
    };
}
function valuesOf({ values: files, set }) {
    return { values: [files ?? []].flat(), set: set ?? {} };
}

// EXTERNAL MODULE: ./build/src/core/ssh.js
var ssh = __webpack_require__(69395);
;// CONCATENATED MODULE: ./build/src/config/ssh-schema.js



/** How a host is connected to by ssh: the same keys wherever one is. */
/** Values that hold a `$NAME` are checked when they are looked up. */
const looksUp = (input) => input.includes("$");
const hostName = (description) => dist/* pipe */.FsL((0,schema_parts/* text */.Qq)(description), dist/* check */.z6Y((input) => looksUp(input) || (0,ssh/* isHostName */.uy)(input), (issue) => `must be the name or address of a host, not "${issue.input}"${/@/.test(String(issue.input)) ? ' ("user" is a key of its own)' : ""}`));
const userName = (description) => dist/* pipe */.FsL((0,schema_parts/* text */.Qq)(description), dist/* check */.z6Y((input) => looksUp(input) || (0,ssh/* isUserName */.RO)(input), "must be the name of a user"));
const port = dist/* pipe */.FsL(dist/* number */.aig("must be a number from 1 to 65535"), dist/* integer */.ndf("must be a whole number"), dist/* minValue */.Wwf(1, "must be at least 1"), dist/* maxValue */.cGV(65_535, "must be at most 65535"), dist/* description */.h_("22 when absent."));
const key = dist/* pipe */.FsL((0,schema_parts/* text */.Qq)("The private key: the $NAME of a variable that holds it (or its path), or a path. Without it the ssh agent and the user's own keys are asked."), dist/* check */.z6Y((input) => !input.includes("-----"), "must be a variable of the environment such as $SSH_KEY, or a path: no key stands in a config"));
const hostKey = (0,schema_parts/* oneOrMore */.h9)(dist/* pipe */.FsL(dist/* string */.YjP("must be text or a list"), dist/* check */.z6Y((input) => looksUp(input) || (0,ssh/* hostKeyFault */.sI)(input) === null, (issue) => (0,ssh/* hostKeyFault */.sI)(String(issue.input)) ?? "is no host key")), "The key by which the host is known, as ssh-keyscan prints it or from its /etc/ssh/ssh_host_ed25519_key.pub, or the $NAME of a variable that holds it.", 1);
const knownHosts = (0,schema_parts/* text */.Qq)("In place of host-key: path of a known_hosts file.");
const jumpSchema = (0,schema_parts/* closed */.$h)({
    host: hostName("The host that is gone through."),
    user: dist/* optional */.lqM(userName("Who logs in there; the same as behind it when absent.")),
    port: dist/* optional */.lqM(port),
    key: dist/* optional */.lqM(key),
    "host-key": dist/* optional */.lqM(hostKey),
    "known-hosts": dist/* optional */.lqM(knownHosts),
}, "The host that the connection goes through.");
/** Keys of a connection, for a map that may hold others too; `connectionFault` says what is wrong with them together. */
const connectionKeys = {
    host: dist/* optional */.lqM(hostName("The host to connect to, by name or address.")),
    hosts: dist/* optional */.lqM((0,schema_parts/* oneOrMore */.h9)(hostName("A host."), "Several hosts, one after the other.", 1)),
    user: userName("Who logs in there."),
    port: dist/* optional */.lqM(port),
    key: dist/* optional */.lqM(key),
    "host-key": dist/* optional */.lqM(hostKey),
    "known-hosts": dist/* optional */.lqM(knownHosts),
    jump: dist/* optional */.lqM(jumpSchema),
};
/** What is wrong with a connection that no key of it says by itself; undefined if nothing is. */
function connectionFault(input) {
    const { host, hosts, jump } = input;
    if ((host === undefined) === (hosts === undefined))
        return "must have either host or hosts";
    const first = host ?? [hosts ?? []].flat()[0] ?? "app.example.com";
    if (!isVouched(input))
        return needsKey("host-key", first);
    if (jump && !isVouched(jump) && input["known-hosts"] === undefined)
        return needsKey("jump.host-key", jump.host);
    return undefined;
}
function isVouched(input) {
    return input["host-key"] !== undefined || input["known-hosts"] !== undefined;
}
function needsKey(name, host) {
    return `must have ${name} (or known-hosts): without it anybody could stand in for the host. "ssh-keyscan -t ed25519 ${host}" prints it; compare it with what the host itself has`;
}
/** A connection alone, as other targets have it under a key of theirs. */
const connectionSchema = dist/* pipe */.FsL((0,schema_parts/* closed */.$h)(connectionKeys, "How the host is connected to."), dist/* check */.z6Y((input) => connectionFault(input) === undefined, (issue) => connectionFault(issue.input) ?? ""));
function buildConnection(input) {
    return {
        hosts: input.host === undefined ? [input.hosts ?? []].flat() : [input.host],
        user: input.user,
        ...common(input),
        ...(input.jump ? { jump: buildJump(input.jump) } : {}),
    };
}
function buildJump(input) {
    return { host: input.host, ...(input.user === undefined ? {} : { user: input.user }), ...common(input) };
}
function common(input) {
    return {
        port: input.port ?? 22,
        hostKeys: [input["host-key"] ?? []].flat(),
        ...(input.key === undefined ? {} : { key: input.key }),
        ...(input["known-hosts"] === undefined ? {} : { knownHosts: input["known-hosts"] }),
    };
}

;// CONCATENATED MODULE: ./build/src/config/compose-schema.js





/** A target that is a project of Docker Compose. */
const variables = (description) => dist/* pipe */.FsL((0,schema_parts/* environment */.cA)(description), dist/* rawCheck */.H0v(({ dataset, addIssue }) => {
    const map = dataset.value;
    if (!(0,schema_parts/* isMap */.jh)(map))
        return;
    for (const [name, value] of Object.entries(map)) {
        const fault = (0,placeholders/* placeFault */.U)(String(value));
        if (fault !== null)
            addIssue({ message: fault, path: [(0,schema_parts/* keyItem */.zy)(map, name)] });
    }
}));
const services = (description) => (0,schema_parts/* oneOrMore */.h9)(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* nonEmpty */.hq("must not be empty")), description, 1);
const composeKeys = (0,schema_parts/* closed */.$h)({
    file: dist/* optional */.lqM(dist/* pipe */.FsL((0,schema_parts/* text */.Qq)("The Compose file, relative to the folder that the commands run in; compose.yml when absent."), dist/* check */.z6Y(schema_parts/* staysInside */.No, "must be a file inside the repository, relative to the working directory"))),
    project: dist/* pipe */.FsL((0,schema_parts/* text */.Qq)("Name of the project; its canary is <project>-canary."), dist/* regex */.yGV(/^[a-z0-9][a-z0-9_-]*$/, "must be made of lower-case letters, digits, - and _, and begin with a letter or a digit")),
    services: dist/* optional */.lqM(services("The services that are deployed, with what they depend on; all when absent.")),
    env: dist/* optional */.lqM(variables('What variables of the file stand for. {{ image }} and its like are filled in, and a "$NAME" looked up.')),
    within: dist/* optional */.lqM((0,schema_parts/* duration */.p0)("How long the services may take until they are healthy; 5m when absent.")),
    weight: dist/* optional */.lqM((0,schema_parts/* text */.Qq)("Script that gives the canary $GATEHOUSE_WEIGHT percent of the traffic.")),
    canary: dist/* optional */.lqM((0,schema_parts/* closed */.$h)({
        env: dist/* optional */.lqM(variables("What is another one for the canary, such as its port.")),
        services: dist/* optional */.lqM(services("The services that it has, without what they depend on.")),
        drain: dist/* optional */.lqM((0,schema_parts/* duration */.p0)("How long what has lost its traffic may end its requests, before it is replaced or stopped; 5s.")),
    }, "What is different in the project of the canary.")),
    ssh: dist/* optional */.lqM(dist/* pipe */.FsL(connectionSchema, dist/* check */.z6Y(({ hosts }) => hosts === undefined, "must have host: a project is on one host"))),
    directory: dist/* optional */.lqM((0,schema_parts/* text */.Qq)("With ssh: folder on the host that relative paths of the file are of; the user's home when absent.")),
}, "A project of Docker Compose.");
const composeSchema = dist/* pipe */.FsL(composeKeys, dist/* check */.z6Y(({ ssh, directory }) => ssh !== undefined || directory === undefined, '"directory" belongs to ssh'));
const defaultWithinMs = 300_000;
const defaultDrainMs = 5_000;
function buildCompose(input) {
    const texts = (map = {}) => Object.fromEntries(Object.entries(map).map(([name, value]) => [name, String(value)]));
    const { canary } = input;
    return {
        type: "compose",
        file: input.file ?? "compose.yml",
        project: input.project,
        services: [input.services ?? []].flat(),
        env: texts(input.env),
        withinMs: (input.within ? (0,duration/* parseDuration */.E9)(input.within) : null) ?? defaultWithinMs,
        ...(input.weight === undefined ? {} : { weight: input.weight }),
        ...(input.ssh ? { ssh: buildConnection(input.ssh) } : {}),
        ...(input.directory === undefined ? {} : { directory: input.directory }),
        canary: {
            env: texts(canary?.env),
            ...(canary?.services === undefined ? {} : { services: [canary.services].flat() }),
            drainMs: (canary?.drain ? (0,duration/* parseDuration */.E9)(canary.drain) : null) ?? defaultDrainMs,
        },
    };
}

// EXTERNAL MODULE: ./build/src/config/defined.js
var defined = __webpack_require__(96393);
;// CONCATENATED MODULE: ./build/src/config/gitops-target-schema.js





/** What a target says that keeps its manifests in a repository of their own. */
/** As long as Argo CD and Flux take to look at a repository again, three minutes when nobody tells them, and the work itself. */
const healthWithinMs = 600_000;
const defaultAuthor = { name: "gatehouse", email: "gatehouse@noreply.invalid" };
const ownerAndName = /^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/;
const wholeAddress = /^(https?|ssh|file):\/\/\S+$/;
const scpAddress = /^[A-Za-z0-9_.-]+@[A-Za-z0-9_.-]+:\S+$/;
const author = /^([^<>]*[^<>\s])\s*<([^<>\s]+)>$/;
const filled = (description) => dist/* pipe */.FsL((0,schema_parts/* text */.Qq)(description), dist/* check */.z6Y((input) => (0,placeholders/* placeFault */.U)(input) === null, (issue) => (0,placeholders/* placeFault */.U)(String(issue.input)) ?? ""));
const repository = dist/* pipe */.FsL((0,schema_parts/* text */.Qq)("The repository of the manifests: owner/name on the run's server, or a whole address."), dist/* check */.z6Y((input) => [ownerAndName, wholeAddress, scpAddress].some((form) => form.test(input)), "must be owner/name, or an address that begins with https://, ssh:// or file://"), dist/* check */.z6Y((input) => !/^\w+:\/\/([^/@]*:|gh[a-z]_|github_pat_|glpat-)[^/@]*@/.test(input), "must hold no password: give it as the $NAME of a token"));
const setValues = dist/* pipe */.FsL(dist/* unknown */.L5J(), dist/* check */.z6Y(schema_parts/* isMap */.jh, "must be a map of files, each with a map of dotted paths and values"), dist/* record */.g1P(dist/* string */.YjP(), dist/* pipe */.FsL(dist/* unknown */.L5J(), dist/* check */.z6Y(schema_parts/* isMap */.jh, "must be a map of dotted paths and values"), dist/* record */.g1P(dist/* string */.YjP(), (0,schema_parts/* scalar */.d_)()), dist/* rawCheck */.H0v(({ dataset, addIssue }) => {
    const map = dataset.value;
    if (!(0,schema_parts/* isMap */.jh)(map))
        return;
    for (const [path, value] of Object.entries(map)) {
        const fault = typeof value === "string" ? (0,placeholders/* placeFault */.U)(value) : null;
        if (fault !== null)
            addIssue({ message: fault, path: [(0,schema_parts/* valueItem */.Tr)(map, path)] });
        if (/^\.|\.\.|(?<!\\)\.$|^$/.test(path)) {
            addIssue({ message: `"${path}" is no dotted path`, path: [(0,schema_parts/* keyItem */.zy)(map, path)] });
        }
    }
}))), dist/* rawCheck */.H0v(({ dataset, addIssue }) => {
    const map = dataset.value;
    if (!(0,schema_parts/* isMap */.jh)(map))
        return;
    for (const file of Object.keys(map).filter((name) => name === "" || !(0,schema_parts/* staysInside */.No)(name))) {
        addIssue({
            message: `"${file}" must be a file inside the repository of the manifests`,
            path: [(0,schema_parts/* keyItem */.zy)(map, file)],
        });
    }
}), dist/* description */.h_("Values in YAML files of the repository, by file and dotted path; places such as {{ digest }} are filled in."));
const manifests = {
    files: dist/* optional */.lqM((0,schema_parts/* globs */.gV)("Manifests and kustomize files in which the release's images are set by digest.", 1)),
    set: dist/* optional */.lqM(setValues),
};
const gitopsTargetSchema = dist/* pipe */.FsL((0,schema_parts/* closed */.$h)({
    repository,
    branch: dist/* optional */.lqM((0,schema_parts/* text */.Qq)("The branch that is deployed from; the repository's default branch when absent.")),
    token: dist/* optional */.lqM(dist/* pipe */.FsL((0,schema_parts/* text */.Qq)("The $NAME of a variable with a token that may push there."), dist/* regex */.yGV(/^\$(?:[A-Za-z_][A-Za-z0-9_]*|\{[A-Za-z_][A-Za-z0-9_]*\})$/, "must be the $NAME of a variable"))),
    ...manifests,
    stable: dist/* optional */.lqM((0,schema_parts/* closed */.$h)(manifests, "What is changed once the release has all of the traffic: the version beside a canary.")),
    message: dist/* optional */.lqM(filled("First lines of the commits; what is done, with which version, when absent.")),
    author: dist/* optional */.lqM(dist/* pipe */.FsL((0,schema_parts/* text */.Qq)("Who makes the commits: Name <mail>."), dist/* regex */.yGV(author, 'must be as in "Deploy Bot <bot@example.com>"'))),
    health: dist/* optional */.lqM(dist/* pipe */.FsL(smoke_schema/* smokeSchema */.PN, dist/* description */.h_("What has to hold once a commit is pushed, before the rollout goes on."))),
}, "Commits of the release's digests to a repository from which something else deploys."), dist/* rawCheck */.H0v(({ dataset, addIssue }) => {
    const map = dataset.value;
    if (!(0,schema_parts/* isMap */.jh)(map))
        return;
    for (const { key, message } of faults(map))
        addIssue({ message, path: [(0,schema_parts/* keyItem */.zy)(map, key)] });
}));
/** What no key says by itself. */
function faults(input) {
    const found = [];
    if (input.files === undefined && !gitops_target_schema_valuesOf(input).some(isOfRelease)) {
        const message = '"gitops" needs "files", or a value in "set" with a place such as {{ digest }}: it would deploy nothing';
        found.push({ key: "repository", message });
    }
    const { repository: address, token, health } = input;
    if (token !== undefined && typeof address === "string" && !mayHaveToken(address)) {
        found.push({ key: "token", message: "a token is sent by https alone" });
    }
    for (const check of Array.isArray(health) ? health : []) {
        const fault = (0,schema_parts/* isMap */.jh)(check) ? healthFault(check) : null;
        if (fault !== null)
            found.push({ key: "health", message: fault });
    }
    return found;
}
function mayHaveToken(address) {
    return ownerAndName.test(address) || /^https:|^http:\/\/(localhost|127\.0\.0\.1)([:/]|$)/.test(address);
}
function isOfRelease(value) {
    return typeof value === "string" && /\{\{\s*(version|commit|image|digest)\b/.test(value);
}
/** What is wrong with a check that is waited for; `{{ revision }}` is the commit that was pushed. */
function healthFault({ http, run, body, json, latency }) {
    if (http === undefined && run === undefined)
        return "must be checks of the forms http and run";
    if (latency !== undefined)
        return '"latency" belongs to a smoke test of the environment';
    for (const value of [http, body, ...((0,schema_parts/* isMap */.jh)(json) ? Object.values(json) : [])]) {
        const fault = typeof value === "string" ? (0,placeholders/* placeFault */.U)(value, ["revision"]) : null;
        if (fault !== null)
            return fault;
    }
    return null;
}
function gitops_target_schema_valuesOf({ set }) {
    return (0,schema_parts/* isMap */.jh)(set) ? Object.values(set).flatMap((values) => ((0,schema_parts/* isMap */.jh)(values) ? Object.values(values) : [])) : [];
}
/** Why a canary cannot be given its part of the traffic; null if it can. */
function gitopsCanaryFault(target) {
    const hasWeight = gitops_target_schema_valuesOf(target).some((value) => typeof value === "string" && /\{\{\s*weight\s*\}\}/.test(value));
    return hasWeight ? null : 'a canary needs a value with {{ weight }} in "set" of the target';
}
/** The target, with defaults filled in. */
function buildGitopsTarget(input) {
    const [, name, email] = input.author === undefined ? [] : (author.exec(input.author) ?? []);
    return {
        type: "gitops",
        repository: input.repository,
        ...(input.branch === undefined ? {} : { branch: input.branch }),
        ...(input.token === undefined ? {} : { token: input.token }),
        files: (0,defined/* listOf */.c3)(input.files),
        set: input.set ?? {},
        ...(input.stable ? { stable: { files: (0,defined/* listOf */.c3)(input.stable.files), set: input.stable.set ?? {} } } : {}),
        ...(input.message === undefined ? {} : { message: input.message }),
        author: name === undefined || email === undefined ? defaultAuthor : { name, email },
        health: (input.health ?? []).map((check) => (0,smoke_schema/* buildSmoke */.io)(check, healthWithinMs)).filter(isHealthCheck),
    };
}
function isHealthCheck(check) {
    return check.type === "http" || check.type === "run";
}

;// CONCATENATED MODULE: ./build/src/config/ssh-target-schema.js





/** What an environment says of hosts that scripts are run on by ssh. */
const scripts = {
    deploy: dist/* optional */.lqM((0,schema_parts/* text */.Qq)("Brings the release up; with a canary beside the one that serves, without traffic.")),
    weight: dist/* optional */.lqM((0,schema_parts/* text */.Qq)("Gives the release $GATEHOUSE_WEIGHT percent of the traffic.")),
    promote: dist/* optional */.lqM((0,schema_parts/* text */.Qq)("Gives the release all of the traffic, for good.")),
    rollback: dist/* optional */.lqM((0,schema_parts/* text */.Qq)("Goes back to $GATEHOUSE_VERSION, from $GATEHOUSE_REPLACES.")),
    status: dist/* optional */.lqM((0,schema_parts/* text */.Qq)("Fails if what is there is not $GATEHOUSE_VERSION; changes nothing.")),
};
const upload = (0,schema_parts/* closed */.$h)({
    files: (0,schema_parts/* globs */.gV)("Globs of files, relative to the working directory.", 1),
    to: dist/* pipe */.FsL((0,schema_parts/* text */.Qq)("Folder on the host."), dist/* check */.z6Y((input) => !/[\u0000-\u001f]/.test(input), "must be a folder"), dist/* check */.z6Y((input) => !input.startsWith("~"), "must be absolute, or without ~: a relative one is below the home")),
}, "Files that are brought to the host before deploy.");
const entries = {
    ...connectionKeys,
    script: dist/* optional */.lqM((0,schema_parts/* text */.Qq)("One script for all, told by $GATEHOUSE_ACTION what to do.")),
    ...scripts,
    shell: dist/* optional */.lqM((0,schema_parts/* word */.Vm)(ssh/* remoteShells */.eG, "What reads the scripts there; bash when absent. Either stops at the first failed line.")),
    upload: dist/* optional */.lqM(upload),
};
const sshTargetSchema = dist/* pipe */.FsL((0,schema_parts/* closed */.$h)(entries, "Scripts that hosts run which are reached by ssh."), dist/* rawCheck */.H0v(({ dataset, addIssue }) => {
    if (!dataset.typed)
        return;
    const { value } = dataset;
    const message = connectionFault(value) ?? scriptFault(value);
    if (message !== undefined)
        addIssue({ message });
}));
function scriptFault({ script, deploy, ...more }) {
    const own = ["promote", "rollback", "status", "weight"].filter((action) => more[action] !== undefined);
    if (script === undefined)
        return deploy === undefined ? "must have a script, or one for deploy" : undefined;
    if (deploy !== undefined || own.length > 0)
        return "must have either one script for all or one for each action";
    return undefined;
}
function buildSshTarget(input) {
    // A script that was written for four actions knows no fifth.
    const actions = target/* targetActions */.t.filter((action) => input.script === undefined || action !== "status");
    const own = actions.map((action) => [action, input.script ?? input[action]]);
    return {
        type: "ssh",
        connection: buildConnection(input),
        scripts: Object.fromEntries(own.filter(([, script]) => script !== undefined)),
        shell: input.shell ?? "bash",
        ...(input.upload ? { upload: { files: [input.upload.files].flat(), to: input.upload.to } } : {}),
    };
}

;// CONCATENATED MODULE: ./build/src/config/target-schema.js







/** What an environment says of its target: how a release gets there. One key for each kind of target. */
const actionCommands = (0,schema_parts/* closed */.$h)({
    deploy: (0,schema_parts/* text */.Qq)("Brings the release up; with a canary beside the one that serves, without traffic."),
    weight: dist/* optional */.lqM((0,schema_parts/* text */.Qq)("Gives the release $GATEHOUSE_WEIGHT percent of the traffic.")),
    promote: dist/* optional */.lqM((0,schema_parts/* text */.Qq)("Gives the release all of the traffic, for good.")),
    rollback: dist/* optional */.lqM((0,schema_parts/* text */.Qq)("Goes back to $GATEHOUSE_VERSION, from $GATEHOUSE_REPLACES.")),
    status: dist/* optional */.lqM((0,schema_parts/* text */.Qq)("Fails if what is there is not $GATEHOUSE_VERSION; changes nothing.")),
}, "A command for each thing that is done.");
const command = dist/* lazy */.RZV((input) => {
    if (input === undefined)
        return dist/* union */.KCZ([(0,schema_parts/* text */.Qq)("A command."), actionCommands]);
    return (0,schema_parts/* isMap */.jh)(input) ? actionCommands : (0,schema_parts/* text */.Qq)("One command for all, told by $GATEHOUSE_ACTION what to do.");
});
const kinds = {
    command: dist/* optional */.lqM(command),
    ssh: dist/* optional */.lqM(sshTargetSchema),
    compose: dist/* optional */.lqM(composeSchema),
    helm: dist/* optional */.lqM(helmTarget),
    kubectl: dist/* optional */.lqM(kubectlTarget),
    gitops: dist/* optional */.lqM(gitopsTargetSchema),
};
const kindNames = Object.keys(kinds);
const targetSchema = dist/* pipe */.FsL((0,schema_parts/* closed */.$h)(kinds, "How a release gets there."), dist/* check */.z6Y((input) => named(input).length === 1, `must have just one of ${kindNames.join(", ")}`));
function named(input) {
    return kindNames.filter((kind) => input[kind] !== undefined);
}
/** Without these commands the traffic would stay as it is, and the canary would be judged by nothing that is there. */
function canaryTargetFaults({ canary, target: place }) {
    if (!(0,schema_parts/* isMap */.jh)(canary) || !(0,schema_parts/* isMap */.jh)(place))
        return [];
    const missing = (own, what) => {
        const names = ["weight", "promote", "rollback"].filter((action) => own[action] === undefined);
        return names.length > 0 ? [`a canary needs the target's ${what} for ${names.join(", ")}`] : [];
    };
    if ((0,schema_parts/* isMap */.jh)(place.gitops))
        return [gitopsCanaryFault(place.gitops) ?? []].flat();
    if ((0,schema_parts/* isMap */.jh)(place.command))
        return missing(place.command, "command");
    if ((0,schema_parts/* isMap */.jh)(place.ssh) && place.ssh.script === undefined)
        return missing(place.ssh, "script");
    if ((0,schema_parts/* isMap */.jh)(place.compose) && place.compose.weight === undefined) {
        return ["a canary needs the target's script for weight"];
    }
    return clusterCanaryFaults(place);
}
/** The target, with defaults filled in. */
function buildTarget(input) {
    if (input.command !== undefined)
        return commandTarget(input.command);
    if (input.ssh !== undefined)
        return buildSshTarget(input.ssh);
    if (input.compose !== undefined)
        return buildCompose(input.compose);
    if (input.gitops !== undefined)
        return buildGitopsTarget(input.gitops);
    if (input.helm !== undefined)
        return buildHelm(input.helm);
    if (input.kubectl !== undefined)
        return buildKubectl(input.kubectl);
    throw new Error("a target of no kind was accepted");
}
function commandTarget(input) {
    if (typeof input !== "string")
        return { type: "command", commands: input };
    // A script that was written for four actions knows no fifth.
    const actions = target/* targetActions */.t.filter((action) => action !== "status");
    return { type: "command", commands: Object.fromEntries(actions.map((action) => [action, input])) };
}

// EXTERNAL MODULE: ./build/src/config/when-schema.js
var when_schema = __webpack_require__(74536);
;// CONCATENATED MODULE: ./build/src/config/deploy-schema.js














/** What a deploy gate says of its environments. */
/** Texts that a reader takes, or says why it does not. */
function times(read, description) {
    const problem = (input) => {
        const got = read(input);
        if (!("problem" in got))
            return undefined;
        const meant = got.zone === undefined ? undefined : (0,nearest/* nearest */.p)(got.zone, Intl.supportedValuesOf("timeZone"));
        const words = `${got.problem}${meant === undefined ? "" : ` (did you mean "${meant}"?)`}`;
        return words.startsWith("must") ? words : `"${input}" ${words}`;
    };
    const one = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* check */.z6Y((input) => problem(input) === undefined, (issue) => problem(String(issue.input)) ?? ""));
    return (0,schema_parts/* oneOrMore */.h9)(one, description, 1);
}
const verifySchema = dist/* pipe */.FsL((0,schema_parts/* closed */.$h)({
    key: dist/* optional */.lqM((0,schema_parts/* text */.Qq)("The public key of cosign: a path, or the $NAME of a variable that holds it or its path.")),
    tlog: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* boolean */.zMY("must be true or false"), dist/* description */.h_("With a key: the signature has to be in Sigstore's public log too; true when absent."))),
    identity: dist/* optional */.lqM(dist/* pipe */.FsL((0,schema_parts/* text */.Qq)("The workflow that has to have signed them, as it is named in the certificate."), dist/* regex */.yGV(/^https:\/\/\S+@refs\/\S+$/, "must be whole: https://github.com/acme/api/.github/workflows/ci.yml@refs/heads/main"))),
    issuer: dist/* optional */.lqM((0,schema_parts/* text */.Qq)("Who vouches for the identity; GitHub when absent.")),
}, "Who has to have signed the images, by their digests, before they are deployed."), dist/* check */.z6Y((input) => (input.key === undefined) !== (input.identity === undefined), "must have either a key or an identity"), dist/* check */.z6Y((input) => input.key === undefined || input.issuer === undefined, '"issuer" belongs to an identity'), dist/* check */.z6Y((input) => input.identity === undefined || input.tlog === undefined, '"tlog" belongs to a key'));
const environmentSchema = (0,schema_parts/* closed */.$h)({
    when: dist/* optional */.lqM((0,when_schema/* whenSchema */.K)("deployment", "When it is deployed to; never in a pull request.")),
    after: dist/* optional */.lqM((0,schema_parts/* oneOrMore */.h9)(dist/* string */.YjP(), "Environments where the same commit has to be healthy first.", 1)),
    url: dist/* optional */.lqM(dist/* pipe */.FsL((0,schema_parts/* text */.Qq)("Where people find it."), dist/* regex */.yGV(/^https?:\/\//, 'must begin with "https://" or "http://"'))),
    target: targetSchema,
    smoke: dist/* optional */.lqM(smoke_schema/* smokeSchema */.PN),
    windows: dist/* optional */.lqM(times(windows/* parseWindow */.Et, 'When it may be deployed to, by a clock ("Mon-Thu 09:00-16:00 Europe/Berlin"); asked again at each step of a canary.')),
    freeze: dist/* optional */.lqM(times(windows/* parseFreeze */.Rh, 'Days on which nothing is deployed there ("2026-12-20..2027-01-05").')),
    canary: dist/* optional */.lqM(canarySchema),
    migrate: dist/* optional */.lqM(migrateSchema),
    approvals: dist/* optional */.lqM(approvalsSchema),
    verify: dist/* optional */.lqM(verifySchema),
    flags: dist/* optional */.lqM(flagsSchema),
    "on-failure": dist/* optional */.lqM((0,schema_parts/* word */.Vm)(["rollback", "hold"], "What becomes of a release that fails; rollback when absent.")),
    "on-cancel": dist/* optional */.lqM((0,schema_parts/* word */.Vm)(["rollback", "hold"], "What becomes of a release whose run is cancelled; rollback when absent.")),
    env: dist/* optional */.lqM((0,schema_parts/* environment */.cA)("Environment of the commands. A $NAME in a value is looked up when one starts.")),
    "working-directory": dist/* optional */.lqM((0,schema_parts/* folder */.TV)("Folder that the commands run in, relative to the repository's root.")),
    timeout: dist/* optional */.lqM((0,schema_parts/* duration */.p0)("How long each command may take; 30m when absent.")),
}, "An environment that releases are deployed to.");
/** Keys that only deploy gates have. */
const deployKeys = {
    environments: dist/* pipe */.FsL(dist/* unknown */.L5J(), dist/* check */.z6Y(schema_parts/* isMap */.jh, "must be a map of environments"), dist/* check */.z6Y((input) => !(0,schema_parts/* isMap */.jh)(input) || Object.keys(input).length > 0, "must have at least one environment"), dist/* record */.g1P(dist/* string */.YjP(), environmentSchema), dist/* rawCheck */.H0v(({ dataset, addIssue }) => {
        const input = dataset.value;
        if (!(0,schema_parts/* isMap */.jh)(input))
            return;
        const names = Object.keys(input);
        for (const name of untriedMigrations(input)) {
            const environment = input[name];
            const first = triedIn(input, name);
            const message = `"${name}" would migrate before any other environment has tried it: add ${first} to its "after"`;
            if ((0,schema_parts/* isMap */.jh)(environment))
                addIssue({ message, path: [(0,schema_parts/* valueItem */.Tr)(input, name), (0,schema_parts/* keyItem */.zy)(environment, "migrate")] });
        }
        names.forEach((name, index) => {
            // What stands in addresses, check names and files.
            if (!/^[A-Za-z_][A-Za-z0-9_./-]*$/.test(name)) {
                addIssue({
                    message: `environment "${name}": a name is made of letters, digits and ._/- and starts with a letter`,
                    path: [(0,schema_parts/* keyItem */.zy)(input, name)],
                });
            }
            const environment = input[name];
            if (!(0,schema_parts/* isMap */.jh)(environment))
                return;
            for (const message of canaryTargetFaults(environment)) {
                addIssue({ message, path: [(0,schema_parts/* valueItem */.Tr)(input, name), (0,schema_parts/* keyItem */.zy)(environment, "canary")] });
            }
            const { after: comesAfter } = environment;
            for (const [at, after] of [comesAfter ?? []].flat().entries()) {
                if (names.slice(0, index).includes(String(after)))
                    continue;
                const message = names.includes(String(after))
                    ? `"${name}" comes after "${after}", which has to stand before it`
                    : `unknown environment "${after}"${(0,nearest/* hint */.a)(String(after), names)}`;
                const place = [(0,schema_parts/* valueItem */.Tr)(input, name), (0,schema_parts/* keyItem */.zy)(environment, "after")];
                addIssue({ message, path: Array.isArray(comesAfter) ? [...place, (0,schema_parts/* listItem */.Aw)(comesAfter, at)] : [...place] });
            }
        });
    }), dist/* description */.h_("Where releases are deployed to, in their order.")),
};
/** The environments of a deploy gate, with defaults filled in. */
function buildEnvironments(environments, workingDirectory, lineOf) {
    return Object.entries(environments).map(([name, input]) => {
        const line = lineOf(name);
        return {
            name,
            ...(input.when ? { when: (0,when_schema/* whenOf */.A)(input.when) } : {}),
            after: [input.after ?? []].flat(),
            ...(input.url === undefined ? {} : { url: input.url }),
            target: buildTarget(input.target),
            smoke: (input.smoke ?? []).map((check) => (0,smoke_schema/* buildSmoke */.io)(check)),
            windows: [input.windows ?? []].flat().map(read(windows/* parseWindow */.Et)),
            freeze: [input.freeze ?? []].flat().map(read(windows/* parseFreeze */.Rh)),
            ...(input.canary ? { canary: buildCanary(input.canary) } : {}),
            ...(input.migrate === undefined ? {} : { migrate: buildMigrate(input.migrate) }),
            ...(input.approvals === undefined ? {} : { approvals: buildApprovals(input.approvals) }),
            ...(input.verify === undefined ? {} : { verify: buildVerify(input.verify) }),
            ...(input.flags === undefined ? {} : { flags: buildFlags(input.flags) }),
            onFailure: input["on-failure"] ?? "rollback",
            onCancel: input["on-cancel"] ?? "rollback",
            env: Object.fromEntries(Object.entries(input.env ?? {}).map(([key, value]) => [key, String(value)])),
            workingDirectory: external_node_path_.posix.normalize(input["working-directory"] ?? workingDirectory),
            timeoutMs: (input.timeout ? (0,duration/* parseDuration */.E9)(input.timeout) : null) ?? config/* defaultTimeoutMs */.xO,
            ...(line === undefined ? {} : { line }),
        };
    });
}
/** Of a text that the schema has taken. */
function read(reader) {
    return (text) => {
        const got = reader(text);
        if ("problem" in got)
            throw new Error(`"${text}" was accepted, and ${got.problem}`);
        return got;
    };
}
function buildVerify({ key, tlog, identity, issuer }) {
    if (key !== undefined)
        return { type: "key", key, tlog: tlog ?? true };
    return { type: "identity", identity: identity ?? "", issuer: issuer ?? githubIssuer };
}
/** Of the tokens that GitHub gives to workflows (docs.github.com, "OpenID Connect"). */
const githubIssuer = "https://token.actions.githubusercontent.com";


/***/ }),

/***/ 88021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ imagesSchema),
/* harmony export */   b: () => (/* binding */ registriesSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77934);
/* harmony import */ var _core_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98304);
/* harmony import */ var _core_image_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4848);
/* harmony import */ var _core_sbom_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83564);
/* harmony import */ var _core_when_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(905);
/* harmony import */ var _byte_size_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25208);
/* harmony import */ var _schema_parts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45326);
/* harmony import */ var _signing_schema_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9783);








/** What a build gate says of images, and the config of registries. */
/** Text that is a reference to a variable of the environment, and nothing else. */
const reference = /^\$(?:[A-Za-z_][A-Za-z0-9_]*|\{[A-Za-z_][A-Za-z0-9_-]*\})$/;
function variable(description, example) {
    return valibot__WEBPACK_IMPORTED_MODULE_7__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP("must be text"), valibot__WEBPACK_IMPORTED_MODULE_7__/* .regex */ .yGV(reference, `must be a variable of the environment, such as ${example}: no credential stands in a config`), valibot__WEBPACK_IMPORTED_MODULE_7__/* .description */ .h_(description));
}
const registryHost = valibot__WEBPACK_IMPORTED_MODULE_7__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP("must be text"), valibot__WEBPACK_IMPORTED_MODULE_7__/* .nonEmpty */ .hq("must not be empty"), valibot__WEBPACK_IMPORTED_MODULE_7__/* .regex */ .yGV(/^[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::\d{1,5})?$/, "must be a host alone, without scheme and path, such as ghcr.io or localhost:5000"), valibot__WEBPACK_IMPORTED_MODULE_7__/* .description */ .h_("Host of the registry, with its port where it has one; docker.io for Docker Hub."));
const registriesSchema = valibot__WEBPACK_IMPORTED_MODULE_7__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .closed */ .$h)({
    registry: registryHost,
    username: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)("Who logs in: a name, or the $NAME of a variable."),
    password: variable("Password or token, as the $NAME of a variable.", "$GITHUB_TOKEN"),
}, "Where a registry's credentials are."), "must be a list of registries"), valibot__WEBPACK_IMPORTED_MODULE_7__/* .rawCheck */ .H0v(({ dataset, addIssue }) => {
    for (const { map, index } of repeated(dataset.value, "registry")) {
        addIssue({
            message: `"${map.registry}" is named twice`,
            path: [itemAt(dataset.value, index), (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .keyItem */ .zy)(map, "registry")],
        });
    }
}), valibot__WEBPACK_IMPORTED_MODULE_7__/* .description */ .h_("Registries that images are pushed to and pulled from, with their logins."));
const imageName = valibot__WEBPACK_IMPORTED_MODULE_7__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP("must be text"), valibot__WEBPACK_IMPORTED_MODULE_7__/* .check */ .z6Y((input) => (0,_core_image_js__WEBPACK_IMPORTED_MODULE_0__/* .imageNameProblem */ .iS)(input) === undefined, (issue) => (0,_core_image_js__WEBPACK_IMPORTED_MODULE_0__/* .imageNameProblem */ .iS)(String(issue.input)) ?? "is no name of an image"), valibot__WEBPACK_IMPORTED_MODULE_7__/* .description */ .h_("Name of the image without a tag, such as ghcr.io/acme/api."));
const file = (description) => valibot__WEBPACK_IMPORTED_MODULE_7__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP("must be text"), valibot__WEBPACK_IMPORTED_MODULE_7__/* .nonEmpty */ .hq("must not be empty"), valibot__WEBPACK_IMPORTED_MODULE_7__/* .check */ .z6Y(_schema_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .staysInside */ .No, "must be a file inside the repository"), valibot__WEBPACK_IMPORTED_MODULE_7__/* .description */ .h_(description));
const platform = valibot__WEBPACK_IMPORTED_MODULE_7__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP("must be text"), valibot__WEBPACK_IMPORTED_MODULE_7__/* .regex */ .yGV(/^[a-z0-9]+\/[a-z0-9]+(?:\/[a-z0-9.]+)?$/, 'must be a platform such as "linux/amd64"'));
const secretFile = (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .closed */ .$h)({
    file: valibot__WEBPACK_IMPORTED_MODULE_7__/* .pipe */ .FsL(file("File that holds the value, relative to the config's working directory."), valibot__WEBPACK_IMPORTED_MODULE_7__/* .regex */ .yGV(/^[^",]*$/, "must be a path without commas and quotes")),
}, "A file.");
const secretValue = variable("A variable of the environment.", "$NPM_TOKEN, or { file: path }");
const secret = valibot__WEBPACK_IMPORTED_MODULE_7__/* .lazy */ .RZV((input) => {
    if (input === undefined)
        return valibot__WEBPACK_IMPORTED_MODULE_7__/* .union */ .KCZ([secretValue, secretFile]);
    return (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .isMap */ .jh)(input) ? secretFile : secretValue;
});
/** Ids of secrets go into a list with commas. */
const secrets = valibot__WEBPACK_IMPORTED_MODULE_7__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_7__/* .unknown */ .L5J(), valibot__WEBPACK_IMPORTED_MODULE_7__/* .check */ .z6Y(_schema_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .isMap */ .jh, "must be a map of ids and where their values are"), valibot__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), secret), valibot__WEBPACK_IMPORTED_MODULE_7__/* .rawCheck */ .H0v(({ dataset, addIssue }) => {
    const map = dataset.value;
    if (!(0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .isMap */ .jh)(map))
        return;
    for (const id of Object.keys(map).filter((key) => !/^[A-Za-z0-9_.-]+$/.test(key))) {
        addIssue({ message: `"${id}" is no id of a secret: letters, digits, _ . and -`, path: [(0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .keyItem */ .zy)(map, id)] });
    }
}), valibot__WEBPACK_IMPORTED_MODULE_7__/* .description */ .h_("What a build may see by RUN --mount=type=secret,id=…, and what is in no layer and no log."));
const labels = valibot__WEBPACK_IMPORTED_MODULE_7__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_7__/* .unknown */ .L5J(), valibot__WEBPACK_IMPORTED_MODULE_7__/* .check */ .z6Y(_schema_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .isMap */ .jh, "must be a map of names and values"), valibot__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .scalar */ .d_)()), valibot__WEBPACK_IMPORTED_MODULE_7__/* .description */ .h_("Labels of the image, over those that are worked out."));
const tagRule = valibot__WEBPACK_IMPORTED_MODULE_7__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP("must be text: write it in quotes"), valibot__WEBPACK_IMPORTED_MODULE_7__/* .check */ .z6Y((input) => (0,_core_image_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .tagRuleProblem */ .cN)(input) === undefined, (issue) => (0,_core_image_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .tagRuleProblem */ .cN)(String(issue.input)) ?? "is no rule"));
const cacheWord = (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .word */ .Vm)([..._core_image_js__WEBPACK_IMPORTED_MODULE_0__/* .imageCacheTypes */ .Lj, "none"], "Where layers are kept from run to run.");
const cacheMap = (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .closed */ .$h)({
    type: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .word */ .Vm)(_core_image_js__WEBPACK_IMPORTED_MODULE_0__/* .imageCacheTypes */ .Lj, "Where layers are kept from run to run."),
    ref: valibot__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)("Of registry: the reference that it is kept as; the image's name with :buildcache when absent.")),
    path: valibot__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .folder */ .TV)("Of local: folder, relative to the config's working directory.")),
    mode: valibot__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .word */ .Vm)(["min", "max"], "max keeps the layers of all stages; what is the default.")),
}, "A cache of layers.");
const cache = valibot__WEBPACK_IMPORTED_MODULE_7__/* .lazy */ .RZV((input) => {
    if (input === undefined)
        return valibot__WEBPACK_IMPORTED_MODULE_7__/* .union */ .KCZ([cacheWord, cacheMap]);
    return (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .isMap */ .jh)(input) ? cacheMap : cacheWord;
});
const pushWhen = (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .closed */ .$h)({
    events: valibot__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .oneOrMore */ .h9)((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .word */ .Vm)(_core_when_js__WEBPACK_IMPORTED_MODULE_3__/* .eventNames */ .Z2, "An event."), "Events that it is pushed on; `local` is a terminal.", 1)),
    branches: valibot__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .globs */ .gV)("Branches that it is pushed on.", 1)),
    tags: valibot__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .globs */ .gV)("Git tags that it is pushed on.", 1)),
}, "When the image is pushed.");
const pushFlag = valibot__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zMY("must be true, false, or a map with events, branches and tags");
const push = valibot__WEBPACK_IMPORTED_MODULE_7__/* .lazy */ .RZV((input) => {
    if (input === undefined)
        return valibot__WEBPACK_IMPORTED_MODULE_7__/* .union */ .KCZ([pushFlag, pushWhen]);
    return (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .isMap */ .jh)(input) ? pushWhen : pushFlag;
});
const image = (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .closed */ .$h)({
    name: imageName,
    context: valibot__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .folder */ .TV)("Folder that the build sees, relative to the config's working directory; that itself when absent.")),
    dockerfile: valibot__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lqM(file("Dockerfile, relative to the config's working directory; Dockerfile in the context when absent.")),
    target: valibot__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)("Stage of the Dockerfile that is built; the last one when absent.")),
    platforms: valibot__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .oneOrMore */ .h9)(platform, "Platforms that it is built for; the builder's own when absent.", 1)),
    args: valibot__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .environment */ .cA)("Build arguments. A $NAME in a value is looked up when it is built.")),
    secrets: valibot__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lqM(secrets),
    tags: valibot__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .oneOrMore */ .h9)(tagRule, "Rules that its tags go by; sha, branch, semver and latest when absent.", 1)),
    labels: valibot__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lqM(labels),
    cache: valibot__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lqM(cache),
    push: valibot__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lqM(push),
    provenance: valibot__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_7__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zMY("must be true or false"), valibot__WEBPACK_IMPORTED_MODULE_7__/* .description */ .h_("Attach BuildKit's provenance, which makes an index of the image; false when absent."))),
    "max-size": valibot__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_7__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP('must be a size such as "200MB"'), valibot__WEBPACK_IMPORTED_MODULE_7__/* .check */ .z6Y((input) => (0,_byte_size_js__WEBPACK_IMPORTED_MODULE_4__/* .bytesOf */ .$)(input) !== null, 'must be a size such as "200MB" or "1.5GiB"'), valibot__WEBPACK_IMPORTED_MODULE_7__/* .description */ .h_("Most that the image may take; a larger one fails."))),
    sbom: valibot__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .word */ .Vm)(_core_sbom_js__WEBPACK_IMPORTED_MODULE_2__/* .sbomFormats */ .eI, "Format of a bill of what is in the image; attached to it where it is signed.")),
    ..._signing_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .imageSigningKeys */ .Ns,
    timeout: valibot__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .duration */ .p0)("How long the build may take, and the push; 30m when absent.")),
}, "An image that is built from a Dockerfile.");
const imagesSchema = valibot__WEBPACK_IMPORTED_MODULE_7__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(image, "must be a list of images"), valibot__WEBPACK_IMPORTED_MODULE_7__/* .minLength */ .BpQ(1, "must have at least one image"), valibot__WEBPACK_IMPORTED_MODULE_7__/* .rawCheck */ .H0v(({ dataset, addIssue }) => {
    const images = dataset.value;
    for (const { map, index } of repeated(images, "name")) {
        addIssue({ message: `image "${map.name}" is there twice`, path: [itemAt(images, index), (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .keyItem */ .zy)(map, "name")] });
    }
    for (const { map, index, key, message } of imageFaults(images)) {
        addIssue({ message, path: [itemAt(images, index), (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .keyItem */ .zy)(map, key)] });
    }
}), valibot__WEBPACK_IMPORTED_MODULE_7__/* .description */ .h_("Images that are built after the steps, each from its Dockerfile."));
/** Maps of a list whose value of a key another one before them has already. */
function repeated(list, key) {
    const seen = new Set();
    return entries(list).filter(({ map }) => {
        const value = map[key];
        if (typeof value !== "string")
            return false;
        const isSeen = seen.has(value);
        seen.add(value);
        return isSeen;
    });
}
/** What can only be said of two keys together. */
function imageFaults(list) {
    return entries(list).flatMap((entry) => {
        const { cache, name, push } = entry.map;
        const faults = [];
        if ((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .isMap */ .jh)(cache) && cache.ref !== undefined && cache.type !== "registry")
            faults.push({ key: "cache", message: '"ref" goes with a cache of type registry alone' });
        if ((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .isMap */ .jh)(cache) && cache.path !== undefined && cache.type !== "local")
            faults.push({ key: "cache", message: '"path" goes with a cache of type local alone' });
        if (push !== undefined && push !== false && typeof name === "string" && !name.includes("/")) {
            const message = `image "${name}" is to be pushed, and its name says not where: ghcr.io/acme/${name}, or acme/${name} for Docker Hub`;
            faults.push({ key: "push", message });
        }
        return faults.map((fault) => ({ ...entry, ...fault }));
    });
}
function entries(list) {
    return Array.isArray(list) ? list.flatMap((map, index) => ((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .isMap */ .jh)(map) ? [{ map, index }] : [])) : [];
}
function itemAt(list, index) {
    const input = Array.isArray(list) ? list : [];
    return { type: "array", origin: "value", input: [...input], key: index, value: input[index] };
}


/***/ }),

/***/ 61295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ notifySchema),
/* harmony export */   w: () => (/* binding */ buildChannel)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77934);
/* harmony import */ var _core_notify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5032);
/* harmony import */ var _core_when_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(905);
/* harmony import */ var _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45326);




/** Schema of who is told of a run. */
const reference = /^\$(?:[A-Za-z_][A-Za-z0-9_]*|\{[A-Za-z_][A-Za-z0-9_]*\})$/;
/** An address that lets anybody write to a channel stands in no file. */
function secretName(description, example) {
    return valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .regex */ .yGV(reference, `must be the name of an environment variable, such as ${example}: its value is a secret`), valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_(description));
}
const address = valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .check */ .z6Y((input) => reference.test(input) || /^https?:\/\/[^\s/]+/.test(input), "must be an address that begins with https:// or http://, or the name of an environment variable, such as $HOOK_URL"), valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_("Address that a signed JSON document is sent to, or the name of the variable that holds it."));
const channel = valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .closed */ .$h)({
    slack: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(secretName("Slack: variable with the address of an incoming webhook.", "$SLACK_WEBHOOK_URL")),
    discord: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(secretName("Discord: variable with the address of a webhook.", "$DISCORD_WEBHOOK_URL")),
    teams: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(secretName("Teams: variable with the address of a workflow's webhook.", "$TEAMS_WEBHOOK_URL")),
    webhook: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(address),
    secret: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(secretName("Variable with the key that the body is signed with (HMAC-SHA256).", "$HOOK_SECRET")),
    on: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOrMore */ .h9)((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .word */ .Vm)(_core_notify_js__WEBPACK_IMPORTED_MODULE_0__/* .notifyEvents */ .BU, "What is told."), "What is told; failed and recovered when absent.", 1)),
    when: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .closed */ .$h)({
        events: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOrMore */ .h9)((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .word */ .Vm)(_core_when_js__WEBPACK_IMPORTED_MODULE_1__/* .eventNames */ .Z2, "An event."), "Events whose runs are told of.", 1)),
        branches: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .globs */ .gV)("Branches whose runs are told of.", 1)),
        tags: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .globs */ .gV)("Tags whose runs are told of.", 1)),
    }, "Which runs are told of; those of the base branch and of tags when absent.")),
}, "One channel: slack, discord, teams or webhook.", (key) => key === "url" ? 'unknown key "url": the address stands after slack, discord, teams or webhook' : undefined), valibot__WEBPACK_IMPORTED_MODULE_3__/* .rawCheck */ .H0v(({ dataset, addIssue }) => {
    const input = dataset.value;
    if (!(0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(input))
        return;
    const kinds = _core_notify_js__WEBPACK_IMPORTED_MODULE_0__/* .notifyKinds */ .Te.filter((kind) => kind in input);
    if (kinds.length !== 1)
        addIssue({ message: `must have just one of ${_core_notify_js__WEBPACK_IMPORTED_MODULE_0__/* .notifyKinds */ .Te.join(", ")}` });
    if ("secret" in input && !("webhook" in input))
        addIssue({ message: '"secret" belongs to webhook' });
}));
const notifySchema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(channel, "must be a list of channels"), valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_("Who is told how a run came out."));
const defaultEvents = ["failed", "recovered"];
function buildChannel(input) {
    const kind = _core_notify_js__WEBPACK_IMPORTED_MODULE_0__/* .notifyKinds */ .Te.find((one) => input[one] !== undefined);
    const address = kind && input[kind];
    if (kind === undefined || address === undefined)
        return [];
    const { secret, on = defaultEvents, when } = input;
    return [
        {
            kind,
            address,
            on: typeof on === "string" ? [on] : on,
            ...(secret === undefined ? {} : { secret }),
            ...(when === undefined
                ? {}
                : { when: { events: many(when.events), branches: many(when.branches), tags: many(when.tags) } }),
        },
    ];
}
function many(value) {
    return typeof value === "string" ? [value] : value;
}


/***/ }),

/***/ 20513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ buildRelease),
/* harmony export */   QY: () => (/* binding */ releaseKeys),
/* harmony export */   uj: () => (/* binding */ releaseWhen)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _core_release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79783);
/* harmony import */ var _defined_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96393);
/* harmony import */ var _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45326);




function file(description) {
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .nonEmpty */ .hq("must not be empty"), valibot__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6Y(_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .staysInside */ .No, "must be a file inside the repository, relative to its root"), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_(description));
}
/** Keys that only release gates have. */
const releaseKeys = {
    notes: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(_core_release_js__WEBPACK_IMPORTED_MODULE_2__/* .noteKinds */ .W, "What the release's text is made from: conventional commits (when absent), GitHub's own notes, nothing.")),
    assets: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .pathGlobs */ .pS)("Files to attach beside what the gates in needs have built.")),
    manifests: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOrMore */ .h9)(file("A file that names the version."), "Files whose version has to be the tag's; package.json, Cargo.toml and pyproject.toml where they are when absent.")),
    changelog: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(file("File that has to have a heading for the version.")),
    branches: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .globs */ .gV)("Branches that a release may be made from, beside the base branch.", 1)),
    draft: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY("must be true or false"), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_("Leave the release a draft, for somebody to publish."))),
    "major-tag": valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY("must be true or false"), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_("Move v1 to the highest release of its major version."))),
};
/** Only a tag is released; which ones can be said by `when`. */
const releaseWhen = { tags: ["v*"] };
/** What a release gate promises. `folder` is the config's working directory. */
function buildRelease(input, folder) {
    return {
        notes: input.notes ?? "conventional",
        assets: (0,_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(input.assets),
        folder,
        ...(input.manifests === undefined ? {} : { manifests: (0,_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(input.manifests) }),
        ...(input.changelog === undefined ? {} : { changelog: input.changelog }),
        branches: (0,_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(input.branches),
        draft: input.draft ?? false,
        majorTag: input["major-tag"] ?? false,
    };
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
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77934);
/* harmony import */ var _core_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27454);
/* harmony import */ var _core_when_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(905);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37096);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34438);
/* harmony import */ var _schema_parts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45326);
/* harmony import */ var _tool_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42697);







/** What a security gate says of bills of materials, licences and dependency submission. */
const licenceName = valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_5__/* .nonEmpty */ .hq("must not be empty"), valibot__WEBPACK_IMPORTED_MODULE_5__/* .check */ .z6Y((input) => (0,_core_when_js__WEBPACK_IMPORTED_MODULE_1__/* .globProblem */ .AI)(input) === undefined, (issue) => (0,_core_when_js__WEBPACK_IMPORTED_MODULE_1__/* .globProblem */ .AI)(String(issue.input)) ?? "is no glob"), valibot__WEBPACK_IMPORTED_MODULE_5__/* .check */ .z6Y((input) => !/\s(?:AND|OR)\s/i.test(input), "must be a single licence, without AND or OR"));
const licences = (description) => (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOrMore */ .h9)(licenceName, description, 1);
const exception = (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .closed */ .$h)({
    package: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)("Name of the component or its package URL without a query, also as a glob."),
    licence: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)("What its licence is, held against the lists like any other; accepted as it is when absent.")),
    reason: valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)("Why."), valibot__WEBPACK_IMPORTED_MODULE_5__/* .regex */ .yGV(/\S/, "must not be empty")),
}, "A component whose licence is accepted, or known better than the lock file tells.");
const licencesSchema = valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .closed */ .$h)({
    allow: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(licences("Licences that components may have, and no others: SPDX ids, names or globs of them.")),
    deny: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(licences("Licences that no component may have, unless it offers another one.")),
    unknown: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .word */ .Vm)(["fail", "warn", "pass"], "What becomes of components whose licence is not known; `fail` when absent.")),
    packages: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(exception, "must be a list of exceptions, each with its reason"), valibot__WEBPACK_IMPORTED_MODULE_5__/* .description */ .h_("Components that the lists are not applied to as they stand."))),
}, "Which licences the dependencies may have."), valibot__WEBPACK_IMPORTED_MODULE_5__/* .check */ .z6Y((input) => input.allow !== undefined || input.deny !== undefined, "must have allow or deny"));
/** Which tool makes the bill, alone or with its version. */
const makerSchema = valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(`must be one of ${_core_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .sbomMakerNames */ .Ml.join(", ")}`), valibot__WEBPACK_IMPORTED_MODULE_5__/* .check */ .z6Y((input) => makerProblem(input) === undefined, (issue) => makerProblem(String(issue.input)) ?? "is no tool"), valibot__WEBPACK_IMPORTED_MODULE_5__/* .description */ .h_("What makes the bill of materials, also with a version (`syft@1.18.1`); the first that is there when absent."));
function makerProblem(input) {
    const { tool, version } = (0,_tool_version_js__WEBPACK_IMPORTED_MODULE_6__/* .splitPinned */ .br)(input) ?? { tool: input, version: undefined };
    if (!isMaker(tool)) {
        const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(tool, _core_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .sbomMakerNames */ .Ml);
        return `must be one of ${_core_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .sbomMakerNames */ .Ml.join(", ")}, not "${tool}"${meant ? ` (did you mean "${meant}"?)` : ""}`;
    }
    return version === undefined ? undefined : (0,_tool_version_js__WEBPACK_IMPORTED_MODULE_6__/* .versionProblem */ .Ec)(version);
}
function isMaker(tool) {
    return _core_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .sbomMakerNames */ .Ml.includes(tool);
}
const sbomKeys = {
    sbom: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOrMore */ .h9)((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .word */ .Vm)(_core_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .sbomFormats */ .eI, "Format of the bill of materials."), "Formats of the bill of materials that is made.", 1)),
    "sbom-tool": valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(makerSchema),
    licences: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(licencesSchema),
    "submit-dependencies": valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY("must be true or false"), valibot__WEBPACK_IMPORTED_MODULE_5__/* .description */ .h_("Send the dependencies to the repository's dependency graph; needs `contents: write`."))),
};
const sbomInput = valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc(sbomKeys);
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
        formats: _core_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .sbomFormats */ .eI.filter((format) => listOf(gate.sbom ?? "cyclonedx").includes(format)),
        ...(gate["sbom-tool"] === undefined ? {} : { maker: buildMaker(gate["sbom-tool"]) }),
        ...(gate.licences === undefined ? {} : { licences: buildLicences(gate.licences) }),
        submit: gate["submit-dependencies"] ?? false,
        env: {},
        workingDirectory: ".",
        timeoutMs: _config_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultTimeoutMs */ .xO,
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
// EXTERNAL MODULE: ./build/src/config/build-schema.js
var build_schema = __webpack_require__(17722);
// EXTERNAL MODULE: ./build/src/config/chatops-schema.js
var chatops_schema = __webpack_require__(76492);
// EXTERNAL MODULE: ./build/src/config/config.js
var config = __webpack_require__(37096);
// EXTERNAL MODULE: ./build/src/config/container-schema.js
var container_schema = __webpack_require__(58339);
// EXTERNAL MODULE: ./build/src/config/deploy-schema.js + 11 modules
var deploy_schema = __webpack_require__(34082);
// EXTERNAL MODULE: ./build/src/config/image-schema.js
var image_schema = __webpack_require__(88021);
;// CONCATENATED MODULE: ./build/src/config/keys.js
/**
 * Words of the config that are known and not supported yet. A config that holds one says so, instead of being taken for
 * a typing error or, worse, being accepted and doing nothing.
 */
const laterKeys = {
    top: [],
    setup: [],
    gate: ["shards", "sharding", "environment"],
    step: ["inputs", "outputs", "cache"],
    coverage: [],
    when: [],
};
/** Keys that only gates of these kinds have, whether supported yet or not. */
const keysOfKind = {
    coverage: ["test"],
    retries: ["test"],
    quarantine: ["test"],
    container: ["lint", "test", "build"],
    artifact: ["test"],
    codecov: ["test"],
    services: ["test"],
    "services-timeout": ["test"],
    shards: ["test"],
    sharding: ["test"],
    metrics: ["test"],
    images: ["build"],
    artifacts: ["build"],
    reproducible: ["build"],
    sign: ["build"],
    attest: ["build"],
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
    assets: ["release"],
    manifests: ["release"],
    changelog: ["release"],
    branches: ["release"],
    draft: ["release"],
    "major-tag": ["release"],
};

// EXTERNAL MODULE: ./build/src/config/nearest.js
var nearest = __webpack_require__(34438);
// EXTERNAL MODULE: ./build/src/config/notify-schema.js
var notify_schema = __webpack_require__(61295);
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

// EXTERNAL MODULE: ./build/src/config/release-schema.js
var release_schema = __webpack_require__(20513);
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
    container: dist/* optional */.lqM(container_schema/* containerSchema */.tj),
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
    if (key === "services")
        return '"services" belongs to the gate: all its steps share them';
    return laterKeys.step.includes(key) ? `"${key}" is not supported yet` : undefined;
}

// EXTERNAL MODULE: ./build/src/config/artifact-schema.js
var artifact_schema = __webpack_require__(69178);
// EXTERNAL MODULE: ./build/src/config/codecov-schema.js
var codecov_schema = __webpack_require__(49043);
// EXTERNAL MODULE: ./build/src/config/services-schema.js
var services_schema = __webpack_require__(2044);
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
    artifact: dist/* optional */.lqM(artifact_schema/* artifactSchema */.yo),
    coverage: dist/* optional */.lqM(coverage),
    metrics: dist/* optional */.lqM(metrics),
    retries: dist/* optional */.lqM((0,schema_parts/* retryCount */.cv)()),
    quarantine: dist/* optional */.lqM(quarantineSchema),
    ...services_schema/* servicesKeys */.Jo,
    codecov: dist/* optional */.lqM(codecov_schema/* codecovSchema */.$),
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

// EXTERNAL MODULE: ./build/src/config/when-schema.js
var when_schema = __webpack_require__(74536);
;// CONCATENATED MODULE: ./build/src/config/schema.js



















const when = (0,when_schema/* whenSchema */.K)("gate", "When the gate runs. A gate that is left out is skipped and counts as passed.");
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
        when: dist/* optional */.lqM(when),
        steps: dist/* pipe */.FsL(dist/* array */.YOg(stepSchema(words), "must be a list of steps"), dist/* minLength */.BpQ(1, "must have at least one step"), dist/* description */.h_("What the gate runs, one after the other.")),
        block: dist/* optional */.lqM((0,schema_parts/* word */.Vm)(["new", "all"], "Which findings can fail the gate: those of the change, or all of them.")),
        "fail-on": dist/* optional */.lqM((0,schema_parts/* word */.Vm)(finding/* severities */.gO, "Lowest severity that fails the gate.")),
    };
    const codeScanning = {
        "code-scanning": dist/* optional */.lqM(dist/* pipe */.FsL(dist/* boolean */.zMY("must be true or false"), dist/* description */.h_("Show the findings as code scanning alerts; true for security gates, false for others."))),
    };
    const found = { ...common, ...codeScanning, levels: dist/* optional */.lqM(levelsSchema), ignore: dist/* optional */.lqM(ignoreSchema) };
    const suggestions = dist/* optional */.lqM(dist/* pipe */.FsL(dist/* boolean */.zMY("must be true or false"), dist/* description */.h_("Offer fixes of findings as suggestions on the pull request's lines; true when absent.")));
    const container = { container: dist/* optional */.lqM(container_schema/* containerSchema */.tj) };
    const lint = { ...found, ...container, suggestions };
    const any = {
        ...lint,
        ...sbom_schema/* sbomKeys */.kt,
        ...build_schema/* buildKeys */.T,
        ...release_schema/* releaseKeys */.QY,
        steps: dist/* optional */.lqM(common.steps),
        grace: dist/* optional */.lqM(graceSchema),
        ...testKeys,
        environments: dist/* optional */.lqM(deploy_schema/* deployKeys */.w.environments),
    };
    const security = {
        ...found,
        ...sbom_schema/* sbomKeys */.kt,
        "fail-on": dist/* optional */.lqM((0,schema_parts/* word */.Vm)(finding/* risks */.XG, "Lowest risk that fails the gate.")),
        grace: dist/* optional */.lqM(graceSchema),
    };
    const { kind, needs, when: runsWhen } = common;
    const release = { kind, needs, when: runsWhen, ...release_schema/* releaseKeys */.QY };
    const deploy = { kind, needs, when: runsWhen, ...deploy_schema/* deployKeys */.w };
    const { block: _, "fail-on": __, ...build } = { ...common, ...container, ...build_schema/* buildKeys */.T };
    const test = { ...common, ...container, ...testKeys };
    const about = "A gate: a named part of the pipeline with one verdict.";
    return {
        lint: (name) => (0,schema_parts/* closed */.$h)(lint, about, schema_foreign("lint", name)),
        test: (name) => (0,schema_parts/* closed */.$h)(test, about, schema_foreign("test", name)),
        deploy: (name) => (0,schema_parts/* closed */.$h)(deploy, about, schema_foreign("deploy", name)),
        // Images are steps of their own.
        build: (name, gate) => (0,schema_parts/* isMap */.jh)(gate) && gate.images !== undefined
            ? (0,schema_parts/* closed */.$h)({ ...build, steps: any.steps }, about, schema_foreign("build", name))
            : (0,schema_parts/* closed */.$h)(build, about, schema_foreign("build", name)),
        // What makes a bill of materials is a step of its own.
        security: (name, gate) => (0,schema_parts/* isMap */.jh)(gate) && (0,sbom_schema/* asksForSbom */.Nj)(gate)
            ? (0,schema_parts/* closed */.$h)({ ...security, steps: any.steps }, about, schema_foreign("security", name))
            : (0,schema_parts/* closed */.$h)(security, about, schema_foreign("security", name)),
        release: (name) => (0,schema_parts/* closed */.$h)(release, about, schema_foreign("release", name)),
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
        registries: dist/* optional */.lqM(image_schema/* registriesSchema */.b),
        setup: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(setup), dist/* description */.h_("What prepares the checkout, once, before the gates; detected when absent."))),
        notify: dist/* optional */.lqM(notify_schema/* notifySchema */.d),
        chatops: dist/* optional */.lqM(chatops_schema/* chatOpsSchema */.u),
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

/***/ 2044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hc: () => (/* binding */ buildServices),
/* harmony export */   Jo: () => (/* binding */ servicesKeys),
/* harmony export */   jl: () => (/* binding */ serviceFaults)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _core_services_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49397);
/* harmony import */ var _defined_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96393);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99154);
/* harmony import */ var _schema_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45326);





/** `services` of test gates: compose files, or services that the config describes itself. */
/** `5432`, `8080:80`, `127.0.0.1:8080:80`, `53/udp`. */
const portPattern = /^(?:(?:(\d{1,3}(?:\.\d{1,3}){3}):)?(\d{1,5}):)?(\d{1,5})(?:\/(tcp|udp))?$/;
const isPort = (port) => Number.isInteger(port) && port >= 1 && port <= 65_535;
function parsePort(input) {
    const [, address, host, container, protocol = "tcp"] = portPattern.exec(`${input}`) ?? [];
    if (container === undefined || !isPort(Number(container)))
        return null;
    if (host !== undefined && !isPort(Number(host)))
        return null;
    return {
        container: Number(container),
        protocol: protocol === "udp" ? "udp" : "tcp",
        ...(host === undefined ? {} : { host: Number(host) }),
        ...(address === undefined ? {} : { address }),
    };
}
const portWords = 'must be a port of the container (5432), or one of this machine before it ("8080:80")';
const port = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()], portWords), valibot__WEBPACK_IMPORTED_MODULE_2__/* .check */ .z6Y((input) => parsePort(input) !== null, portWords));
/** `/health` or `:8080/health`. */
const httpPattern = /^(?::(\d{1,5}))?(\/\S*)$/;
const command = (description) => valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)())], "must be text or a list"), valibot__WEBPACK_IMPORTED_MODULE_2__/* .check */ .z6Y((input) => input.length > 0, "must not be empty"), valibot__WEBPACK_IMPORTED_MODULE_2__/* .description */ .h_(description));
const probes = ["command", "http", "tcp"];
const health = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .closed */ .$h)({
    command: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(command("A command in the container that exits with 0 when it is ready; text is run by its shell.")),
    http: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yGV(httpPattern, 'must be a path (/health), perhaps with a port of the container before it (":8080/health")'), valibot__WEBPACK_IMPORTED_MODULE_2__/* .description */ .h_("A path of which a GET gives a status below 400 when it is ready."))),
    tcp: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig("must be a port of the container"), valibot__WEBPACK_IMPORTED_MODULE_2__/* .check */ .z6Y(isPort, "must be a port of the container"), valibot__WEBPACK_IMPORTED_MODULE_2__/* .description */ .h_("A port of the container that takes connections when it is ready."))),
    interval: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)("Time between two tries; 1s when absent.")),
    timeout: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)("How long one try may take; 5s when absent.")),
    retries: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig("must be a whole number"), valibot__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .ndf("must be a whole number"), valibot__WEBPACK_IMPORTED_MODULE_2__/* .minValue */ .Wwf(1, "must be at least 1"), valibot__WEBPACK_IMPORTED_MODULE_2__/* .description */ .h_("Tries that may fail in a row before it is given up; 60 when absent."))),
    start: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)("Time from its start in which a try that fails does not count.")),
}, "How it is found out that the service is ready."), valibot__WEBPACK_IMPORTED_MODULE_2__/* .check */ .z6Y((input) => probes.filter((key) => key in input).length === 1, "must have one of command, http and tcp"));
const service = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .closed */ .$h)({
    image: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)("Its image; with from, the name that the build gate gives it."),
    from: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)("Build gate of this run that makes the image; one of those that this gate needs.")),
    env: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .environment */ .cA)("Its environment. A $NAME in a value is looked up when it is started.")),
    ports: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(port, "must be a list of ports"), valibot__WEBPACK_IMPORTED_MODULE_2__/* .description */ .h_("Ports that the steps reach, each at a free port of this machine unless it names one."))),
    health: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(health),
    command: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(command("Command in place of the image's own.")),
    volumes: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOrMore */ .h9)(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), "Volumes as compose writes them: data:/data, ./seed:/seed:ro.", 1)),
    tmpfs: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOrMore */ .h9)(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), "Folders of the container that are held in memory.", 1)),
}, "A service in a container of its own."), valibot__WEBPACK_IMPORTED_MODULE_2__/* .rawCheck */ .H0v(({ dataset, addIssue }) => {
    const input = dataset.value;
    if (!(0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(input) || !(0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(input.health) || !dataset.typed)
        return;
    const published = portsOf(input.ports).filter(({ protocol }) => protocol === "tcp");
    const probe = probeOf(input.health, published);
    if (probe === null)
        addIssue({ message: '"http" needs one of "ports" to ask at', path: [(0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .keyItem */ .zy)(input, "health")] });
    else if (probe.type !== "command" && !published.some(({ container }) => container === probe.port)) {
        addIssue({
            message: `"health" asks at port ${probe.port}, which is none of "ports"`,
            path: [(0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .keyItem */ .zy)(input, "health")],
        });
    }
}));
const composeFile = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .nonEmpty */ .hq("must not be empty"), valibot__WEBPACK_IMPORTED_MODULE_2__/* .check */ .z6Y(_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .staysInside */ .No, "must be a file inside the repository, relative to the working directory"));
const files = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(composeFile), valibot__WEBPACK_IMPORTED_MODULE_2__/* .minLength */ .BpQ(1, "must not be empty"));
const inline = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .check */ .z6Y(_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh, "must be a compose file, a list of them, or a map of services"), valibot__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), service), valibot__WEBPACK_IMPORTED_MODULE_2__/* .rawCheck */ .H0v(({ dataset, addIssue }) => {
    const map = dataset.value;
    if (!(0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(map))
        return;
    const names = Object.keys(map);
    if (names.length === 0)
        addIssue({ message: "must have at least one service" });
    for (const [index, name] of names.entries()) {
        const message = nameProblem(name, names.slice(0, index));
        if (message !== undefined)
            addIssue({ message, path: [(0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .keyItem */ .zy)(map, name)] });
    }
}));
/** A service's name is a host name in its network, and the beginning of the names of variables. */
function nameProblem(name, before) {
    if (!/^[A-Za-z][A-Za-z0-9_-]*$/.test(name)) {
        return `service "${name}": a name is made of letters, digits, - and _, and starts with a letter`;
    }
    const prefix = (0,_core_services_js__WEBPACK_IMPORTED_MODULE_3__/* .variablePrefix */ .NU)(name);
    // Variables of these beginnings are the runner's, and kept from every step.
    if (/^(?:INPUT|ACTIONS|STATE)(?:_|$)/.test(prefix)) {
        return `service "${name}": variables that begin with ${prefix}_ are kept from steps; give it another name`;
    }
    const twin = before.find((other) => (0,_core_services_js__WEBPACK_IMPORTED_MODULE_3__/* .variablePrefix */ .NU)(other) === prefix);
    return twin === undefined ? undefined : `services "${twin}" and "${name}" would both be ${prefix}_HOST`;
}
const services = valibot__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([composeFile, files, inline]);
/** Keys of what tests run against. */
const servicesKeys = {
    services: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .lazy */ .RZV((input) => {
        if (input === undefined)
            return services;
        return typeof input === "string" ? composeFile : Array.isArray(input) ? files : inline;
    }), valibot__WEBPACK_IMPORTED_MODULE_2__/* .description */ .h_("What the steps run against, in containers: a compose file, a list of them, or services by name."))),
    "services-timeout": valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)("How long the services may take from their start until all are ready; 2m when absent.")),
};
const defaultTimeoutMs = 2 * 60_000;
const defaultHealth = { intervalMs: 1_000, timeoutMs: 5_000, retries: 60, startMs: 0 };
/** What a gate runs against; undefined where it asks for nothing. `folder` is the config's working directory. */
function buildServices(gate, folder) {
    const { services: input, "services-timeout": timeout } = gate;
    if (input === undefined)
        return undefined;
    const timeoutMs = (timeout === undefined ? null : (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(timeout)) ?? defaultTimeoutMs;
    if (typeof input === "string")
        return { timeoutMs, folder, from: { files: [input] } };
    if (Array.isArray(input))
        return { timeoutMs, folder, from: { files: input } };
    const map = input;
    return { timeoutMs, folder, from: { inline: Object.entries(map).map(([name, one]) => inlineService(name, one)) } };
}
function inlineService(name, input) {
    const { image: reference, from, env = {}, health: asked, command: own, volumes, tmpfs } = input;
    const ports = portsOf(input.ports);
    const checked = asked && healthOf(asked, ports);
    return {
        name,
        image: from === undefined ? reference : { from, image: reference },
        env: Object.fromEntries(Object.entries(env).map(([key, value]) => [key, String(value)])),
        ports,
        ...(checked ? { health: checked } : {}),
        ...(own === undefined ? {} : { command: words(own) }),
        volumes: (0,_defined_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(volumes),
        tmpfs: (0,_defined_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(tmpfs),
    };
}
function healthOf(input, ports) {
    const probe = probeOf(input, ports);
    if (!probe)
        return undefined;
    const ms = (key) => {
        const value = input[key];
        return (value === undefined ? null : (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(value)) ?? defaultHealth[`${key}Ms`];
    };
    return {
        probe,
        intervalMs: ms("interval"),
        timeoutMs: ms("timeout"),
        startMs: ms("start"),
        retries: input.retries ?? defaultHealth.retries,
    };
}
/** Null where a path has no port to be asked at. */
function probeOf(input, ports) {
    if (typeof input.tcp === "number")
        return { type: "tcp", port: input.tcp };
    if (typeof input.http === "string") {
        const [, own, path = "/"] = httpPattern.exec(input.http) ?? [];
        const at = own === undefined ? ports.find(({ protocol }) => protocol === "tcp")?.container : Number(own);
        return at === undefined ? null : { type: "http", path, port: at };
    }
    return { type: "command", command: words(input.command) };
}
function words(input) {
    return Array.isArray(input) ? input.map(String) : String(input);
}
function portsOf(input) {
    const list = Array.isArray(input) ? input : [];
    return list.flatMap((one) => (typeof one === "string" || typeof one === "number" ? (parsePort(one) ?? []) : []));
}
/** Images of services that no gate makes before them. */
function serviceFaults(data) {
    const gates = (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(data) && (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(data.gates) ? data.gates : {};
    return Object.entries(gates).flatMap(([name, gate]) => {
        if (!(0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(gate) || !(0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(gate.services))
            return [];
        const before = neededBy(name, gates);
        return Object.entries(gate.services).flatMap(([service, one]) => {
            if (!(0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(one) || typeof one.from !== "string" || before.has(one.from))
                return [];
            const path = ["gates", name, "services", service, "from"];
            const message = Object.hasOwn(gates, one.from)
                ? `service "${service}" takes its image from "${one.from}", which "${name}" does not need: add it to "needs"`
                : `service "${service}" takes its image from "${one.from}", which is no gate`;
            return [{ path, about: "value", message }];
        });
    });
}
/** Names of all gates that a gate needs, directly or not. */
function neededBy(name, gates) {
    const found = new Set();
    const visit = (gate) => {
        const needs = (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(gate) ? gate.needs : undefined;
        for (const need of Array.isArray(needs) ? needs : [needs]) {
            if (typeof need !== "string" || found.has(need))
                continue;
            found.add(need);
            visit(Object.hasOwn(gates, need) ? gates[need] : undefined);
        }
    };
    visit(gates[name]);
    return found;
}


/***/ }),

/***/ 96009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PN: () => (/* binding */ smokeSchema),
/* harmony export */   YM: () => (/* binding */ addressFaults),
/* harmony export */   io: () => (/* binding */ buildSmoke)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99154);
/* harmony import */ var _schema_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45326);



/** Looks at what is deployed, as environments and their targets have them. */
const within = valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)("How long it may take; 10s when absent."));
const percentage = /^(\d{1,4}(?:\.\d+)?) ?%$/;
const latency = (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .closed */ .$h)({
    samples: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig("must be a whole number"), valibot__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .ndf("must be a whole number"), valibot__WEBPACK_IMPORTED_MODULE_2__/* .minValue */ .Wwf(10, "must be at least 10: fewer prove nothing"), valibot__WEBPACK_IMPORTED_MODULE_2__/* .maxValue */ .cGV(500, "must be at most 500"), valibot__WEBPACK_IMPORTED_MODULE_2__/* .description */ .h_("Requests that are measured, one after the other; 30 when absent."))),
    "max-increase": valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP('must be a number of percent, such as "50%"'), valibot__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yGV(percentage, 'must be a number of percent, such as "50%"'), valibot__WEBPACK_IMPORTED_MODULE_2__/* .description */ .h_("How much longer its answers may take than those of the release before; 50% when absent."))),
}, "Its answers may not take longer than those of the release before.");
const httpCheck = (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .closed */ .$h)({
    http: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)("Address to ask by GET: a path below the environment's url, or a whole address."), valibot__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yGV(/^(\/|https?:\/\/)/, 'must begin with "/" or "https://"')),
    status: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .minValue */ .Wwf(100), valibot__WEBPACK_IMPORTED_MODULE_2__/* .maxValue */ .cGV(599), valibot__WEBPACK_IMPORTED_MODULE_2__/* .description */ .h_("Status to expect; 200 when absent."))),
    within,
    body: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)("Text that the answer has to hold.")),
    json: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .check */ .z6Y(_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh, "must be a map of dotted paths and values"), valibot__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(), valibot__WEBPACK_IMPORTED_MODULE_2__/* ["null"] */ .chJ()])), valibot__WEBPACK_IMPORTED_MODULE_2__/* .description */ .h_("Values that a JSON answer has to have, by their dotted paths."))),
    latency: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(latency),
}, "An address that has to answer.");
const hostAndPort = /^(?:\[([0-9A-Fa-f:.]+)\]|([^\s:/[\]]+)):(\d{1,5})$/;
const grpcCheck = (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .closed */ .$h)({
    grpc: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)("Host and port of a gRPC server that is asked for its health (grpc.health.v1)."), valibot__WEBPACK_IMPORTED_MODULE_2__/* .check */ .z6Y((input) => placeOf(input) !== null, 'must be a host and a port, such as "api.example.com:443"')),
    service: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)("Service whose health is asked for; that of the server as a whole when absent.")),
    tls: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY("must be true or false"), valibot__WEBPACK_IMPORTED_MODULE_2__/* .description */ .h_("By TLS; true when absent."))),
    within,
}, "A gRPC server that has to be SERVING.");
const runCheck = (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .closed */ .$h)({ run: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)("A command that has to pass."), within }, "A command that has to pass.");
const forms = ["http", "grpc", "run"];
const noForm = valibot__WEBPACK_IMPORTED_MODULE_2__/* .custom */ .IeY(() => false, `must have just one of ${forms.join(", ")}`);
const smokeCheck = valibot__WEBPACK_IMPORTED_MODULE_2__/* .lazy */ .RZV((input) => {
    if (input === undefined)
        return valibot__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([httpCheck, grpcCheck, runCheck]);
    if (!(0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(input))
        return httpCheck;
    const [form, ...more] = forms.filter((key) => key in input);
    if (more.length > 0 || Object.keys(input).every((key) => key === "within"))
        return noForm;
    if (form === "run")
        return runCheck;
    return form === "grpc" ? grpcCheck : httpCheck;
});
const smokeSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(smokeCheck, "must be a list of checks"), valibot__WEBPACK_IMPORTED_MODULE_2__/* .description */ .h_("What has to hold once it is deployed."));
/** What an environment is looked at by, with defaults filled in. */
function buildSmoke(input, defaultWithinMs = 10_000) {
    const withinMs = (input.within ? (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(input.within) : null) ?? defaultWithinMs;
    if (isRun(input))
        return { type: "run", run: input.run, withinMs };
    if (isGrpc(input)) {
        const { grpc, service = "", tls = true } = input;
        const place = placeOf(grpc);
        if (place === null)
            throw new Error(`"${grpc}" was accepted as a host and a port`);
        return { type: "grpc", ...place, tls, service, withinMs };
    }
    const { http, status = 200, body, json } = input;
    return {
        type: "http",
        address: http,
        status,
        withinMs,
        ...(body === undefined ? {} : { body }),
        ...(json === undefined ? {} : { json }),
        ...(input.latency === undefined ? {} : { latency: buildLatency(input.latency) }),
    };
}
function isRun(input) {
    return "run" in input;
}
function isGrpc(input) {
    return "grpc" in input;
}
function buildLatency({ samples = 30, "max-increase": most = "50%" }) {
    return { samples, maxIncrease: Number(percentage.exec(most)?.[1]) / 100 };
}
function placeOf(input) {
    const [, address, name, digits] = hostAndPort.exec(input) ?? [];
    const host = address ?? name;
    const port = Number(digits);
    return host === undefined || port < 1 || port > 65_535 ? null : { host, port };
}
/** Checks of an environment, and of its target, that ask for a path where there is no url that it could be below. */
function addressFaults(data) {
    const gates = (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(data) && (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(data.gates) ? data.gates : {};
    return Object.entries(gates).flatMap(([gate, input]) => Object.entries((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(input) && (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(input.environments) ? input.environments : {}).flatMap(([name, environment]) => {
        if (!(0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(environment) || environment.url !== undefined)
            return [];
        const { smoke, target } = environment;
        const gitops = (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(target) && (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(target.gitops) ? target.gitops : {};
        const lists = [
            { path: ["smoke"], checks: smoke },
            { path: ["target", "gitops", "health"], checks: gitops.health },
        ];
        return lists.flatMap(({ path, checks }) => (Array.isArray(checks) ? checks : []).flatMap((check, index) => {
            if (!(0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(check) || typeof check.http !== "string" || !check.http.startsWith("/"))
                return [];
            const message = `"${check.http}" is a path below the environment's url, and "${name}" has none`;
            const place = ["gates", gate, "environments", name, ...path, index, "http"];
            return [{ path: place, about: "value", message }];
        }));
    }));
}


/***/ }),

/***/ 74536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ whenOf),
/* harmony export */   K: () => (/* binding */ whenSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _core_when_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(905);
/* harmony import */ var _defined_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96393);
/* harmony import */ var _schema_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45326);




/** Conditions by event, branch, tag and path, wherever the config takes them. */
/** `what` is what the condition leaves out: a gate, a push. */
function whenSchema(what, description) {
    return (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .closed */ .$h)({
        events: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOrMore */ .h9)((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .word */ .Vm)(_core_when_js__WEBPACK_IMPORTED_MODULE_0__/* .eventNames */ .Z2, "An event."), `Events that the ${what} runs on; \`local\` is a terminal.`, 1)),
        branches: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .globs */ .gV)(`Branches that the ${what} runs on. Never matches in a pull request.`, 1)),
        tags: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .globs */ .gV)(`Tags that the ${what} runs on.`, 1)),
        paths: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .pathGlobs */ .pS)(`The ${what} runs when one of these paths is changed.`)),
    }, description);
}
/** The condition that the config's words stand for. */
function whenOf({ events, branches, tags, paths }) {
    return {
        ...(events === undefined ? {} : { events: (0,_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(events) }),
        ...(branches === undefined ? {} : { branches: (0,_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(branches) }),
        ...(tags === undefined ? {} : { tags: (0,_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(tags) }),
        ...(paths === undefined ? {} : { paths: (0,_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(paths) }),
    };
}


/***/ }),

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

/***/ 46591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ filledIn),
/* harmony export */   U: () => (/* binding */ placeFault)
/* harmony export */ });
/* harmony import */ var _rollout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5888);

/**
 * Places in a target's settings that an order fills in: `{{ version }}`, `{{ commit }}`, `{{ weight }}`, and of its images
 * `{{ image }}` (`name@sha256:…`), `{{ digest }}` and `{{ name }}`; where there are several, `{{ digest ghcr.io/acme/api }}`
 * names one. Anything else in double braces is an error, as it would reach the target as it stands.
 */
const place = /\{\{([^{}]*)\}\}/g;
/** The text with its places filled in, or what is wrong with one of them. */
function filledIn(text, order) {
    const problems = [];
    const filled = text.replace(place, (whole, inner) => {
        const value = filling(inner.trim(), order);
        if (typeof value === "string")
            return value;
        problems.push(`"${whole}" ${value.problem}`);
        return whole;
    });
    return problems[0] === undefined ? { text: filled } : { problem: problems[0] };
}
/**
 * What is wrong with the places of a text, whatever the release: for the config. Null if nothing is. `more` are words that
 * somebody else fills in.
 */
function placeFault(text, more = []) {
    const alone = [...ofRelease, ...more];
    for (const [whole, inner = ""] of text.matchAll(place)) {
        const [word = "", ...rest] = inner.trim().split(/\s+/);
        if (alone.includes(word) && rest.length === 0)
            continue;
        if (ofImages.includes(word) && rest.length <= 1)
            continue;
        return `"${whole}" is not known (allowed: ${[...alone, ...ofImages].join(", ")})`;
    }
    const open = /\{\{.*/.exec(text.replace(place, ""))?.[0];
    return open === undefined ? null : `"${open}" is not closed: a place is as in {{ version }}`;
}
const ofRelease = ["version", "commit", "weight"];
const ofImages = ["image", "digest", "name"];
function filling(inner, { release, weight }) {
    const [word, wanted] = inner.split(/\s+/);
    if (word === "version")
        return release.version;
    if (word === "commit")
        return release.commit;
    if (word === "weight")
        return String(weight);
    const found = imageOf(release.images, wanted);
    if ("problem" in found)
        return found;
    if (word === "image")
        return (0,_rollout_js__WEBPACK_IMPORTED_MODULE_0__/* .imageByDigest */ .jq)(found);
    if (word === "digest")
        return found.digest;
    if (word === "name")
        return found.name;
    return { problem: "is not known" };
}
function imageOf(images, wanted) {
    if (wanted !== undefined) {
        const found = images.find(({ name }) => name === wanted);
        return found ?? { problem: `names an image that the release has not (${names(images)})` };
    }
    const [only, ...more] = images;
    if (only && more.length === 0)
        return only;
    if (!only)
        return { problem: "asks for an image, and the release has none: no gate that this one needs has pushed one" };
    return { problem: `does not say which image it means (${names(images)})` };
}
function names(images) {
    return images.length === 0 ? "it has none" : images.map(({ name }) => name).join(", ");
}


/***/ }),

/***/ 27454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ml: () => (/* binding */ sbomMakerNames),
/* harmony export */   eI: () => (/* reexport safe */ _sbom_js__WEBPACK_IMPORTED_MODULE_0__.eI),
/* harmony export */   hu: () => (/* binding */ gateKinds)
/* harmony export */ });
/* harmony import */ var _sbom_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83564);

/** The plan: what runs, what does not and why, in which order. Plain JSON, between the plan and run phases. */
const gateKinds = ["lint", "test", "build", "security", "benchmark", "deploy", "release"];
const sbomMakerNames = ["syft", "trivy", "cdxgen"];


/***/ }),

/***/ 79783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ noteKinds),
/* harmony export */   m: () => (/* binding */ releaseMarker)
/* harmony export */ });
/** What a release gate promises, and what became of it (docs/release.md). */
const noteKinds = ["conventional", "github", "none"];
/** Hidden line in the text of releases that are ours: drafts without it are somebody's own. */
const releaseMarker = "<!-- gatehouse:release -->";


/***/ }),

/***/ 83564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VZ: () => (/* binding */ billPath),
/* harmony export */   eI: () => (/* binding */ sbomFormats),
/* harmony export */   sO: () => (/* binding */ manifestsPath)
/* harmony export */ });
/** Where bills of materials are kept, relative to the repository's root. Names of gates are safe in paths. */
const sbomFormats = ["cyclonedx", "spdx"];
const folder = ".gatehouse/sbom";
const endings = { cyclonedx: "cdx.json", spdx: "spdx.json" };
function billPath(gate, format) {
    return `${folder}/${gate}.${endings[format]}`;
}
/** What is sent to the dependency graph. */
function manifestsPath(gate) {
    return `${folder}/${gate}.manifests.json`;
}


/***/ }),

/***/ 69395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $G: () => (/* binding */ knownName),
/* harmony export */   RO: () => (/* binding */ isUserName),
/* harmony export */   UT: () => (/* binding */ isBareKey),
/* harmony export */   bP: () => (/* binding */ keyscan),
/* harmony export */   eG: () => (/* binding */ remoteShells),
/* harmony export */   rg: () => (/* binding */ keyLines),
/* harmony export */   sI: () => (/* binding */ hostKeyFault),
/* harmony export */   uy: () => (/* binding */ isHostName)
/* harmony export */ });
/** Connections by ssh. Each text may hold a `$NAME` of the environment, which is looked up when the connection is made. */
/** What reads a script on a host. */
const remoteShells = ["bash", "sh"];
/** As `known_hosts` names it (sshd(8), "SSH_KNOWN_HOSTS FILE FORMAT"). */
function knownName({ host, port }) {
    const name = host.toLowerCase();
    return port === 22 ? name : `[${name}]:${port}`;
}
/** How somebody gets the key of a host, to put it into the config. */
function keyscan({ host, port }) {
    return `ssh-keyscan -t ed25519${port === 22 ? "" : ` -p ${port}`} ${host}`;
}
const keyType = /^(?:ssh-(?:ed25519|rsa)|ecdsa-sha2-nistp\d+|sk-(?:ssh-ed25519|ecdsa-sha2-nistp256)@openssh\.com)$/;
/** Lines that say something: neither blank nor a comment. */
function keyLines(text) {
    return text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== "" && !line.startsWith("#"));
}
/** True if a line is a key alone, which is of whatever host it is given for: `ssh-ed25519 AAAA…`. */
function isBareKey(line) {
    return keyType.test(line.split(/\s+/)[0] ?? "");
}
/**
 * What is wrong with a host key, or null. It is lines of `ssh-ed25519 AAAA…`, as in `/etc/ssh/ssh_host_ed25519_key.pub`, or
 * of `known_hosts`, as ssh-keyscan prints them, which begin with a host.
 */
function hostKeyFault(text) {
    const lines = keyLines(text);
    if (lines.length === 0)
        return "is empty";
    for (const line of lines) {
        if (/^(?:SHA256|MD5):/.test(line))
            return "is a fingerprint: the key itself is needed, as ssh-keyscan prints it";
        const words = line.split(/\s+/).slice(line.startsWith("@") ? 1 : 0);
        const [type = "", key = ""] = words.slice(isBareKey(line) ? 0 : 1);
        if (!keyType.test(type) || !/^AAAA[A-Za-z0-9+/]+=*$/.test(key))
            return 'is no host key such as "ssh-ed25519 AAAA…"';
    }
    return null;
}
/** Whether a name can stand in ssh's config and on its command line as what it is. */
function isHostName(text) {
    return /^[A-Za-z0-9_:][A-Za-z0-9_.:-]*$/.test(text);
}
function isUserName(text) {
    return /^[A-Za-z0-9_][A-Za-z0-9_.@+-]*\$?$/.test(text);
}


/***/ })

};
