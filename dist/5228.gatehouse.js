export const id = 5228;
export const ids = [5228,8045];
export const modules = {

/***/ 24638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fD: () => (/* binding */ buildConfig),
  zJ: () => (/* binding */ normaliseFolder),
  oo: () => (/* binding */ usesPip)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/config/artifact-schema.js
var artifact_schema = __webpack_require__(69178);
// EXTERNAL MODULE: ./build/src/config/build-schema.js
var build_schema = __webpack_require__(17722);
// EXTERNAL MODULE: ./build/src/config/chatops-schema.js
var chatops_schema = __webpack_require__(76492);
// EXTERNAL MODULE: ./build/src/config/check-schema.js
var check_schema = __webpack_require__(3446);
// EXTERNAL MODULE: ./build/src/config/codecov-schema.js
var codecov_schema = __webpack_require__(49043);
// EXTERNAL MODULE: ./build/src/config/config.js
var config = __webpack_require__(37096);
// EXTERNAL MODULE: ./build/src/config/container-schema.js
var container_schema = __webpack_require__(58339);
// EXTERNAL MODULE: ./build/src/config/defined.js
var defined = __webpack_require__(96393);
// EXTERNAL MODULE: ./build/src/config/deploy-schema.js + 11 modules
var deploy_schema = __webpack_require__(34082);
// EXTERNAL MODULE: ./build/src/config/duration.js
var duration = __webpack_require__(99154);
// EXTERNAL MODULE: ./build/src/config/images.js
var config_images = __webpack_require__(36820);
// EXTERNAL MODULE: ./build/src/config/notify-schema.js
var notify_schema = __webpack_require__(61295);
;// CONCATENATED MODULE: ./build/src/config/policy.js



/** What gates are judged by, from what the config says of it. */
/** What a gate is judged by; `entryLine` tells where an entry stands in the file. */
function buildPolicy(gate, kind, entryLine) {
    const { minimum, patch, "max-drop": maxDrop, paths } = gate.coverage ?? {};
    const coverage = {
        ...(0,defined/* defined */.sw)("minimum", minimum),
        ...(0,defined/* defined */.sw)("patch", patch),
        ...(0,defined/* defined */.sw)("maxDrop", maxDrop),
        ...(0,defined/* defined */.sw)("paths", paths && Object.keys(paths).length > 0 ? paths : undefined),
    };
    return {
        block: gate.block ?? config/* defaultPolicy */.G4.block,
        failOn: gate["fail-on"] ?? config/* defaultFailOn */.Nn[kind],
        ...(0,defined/* defined */.sw)("levels", gate.levels?.map(buildLevel)),
        ...(0,defined/* defined */.sw)("ignore", gate.ignore?.map((entry, index) => buildIgnore(entry, entryLine("ignore", index)))),
        ...(0,defined/* defined */.sw)("quarantine", gate.quarantine?.map((entry, index) => buildQuarantine(entry, entryLine("quarantine", index)))),
        ...(0,defined/* defined */.sw)("graceMs", gate.grace === undefined ? undefined : ((0,duration/* parseDuration */.E9)(gate.grace) ?? undefined)),
        ...(0,defined/* defined */.sw)("metrics", buildMetrics(gate.metrics)),
        ...(Object.keys(coverage).length > 0 ? { coverage } : {}),
    };
}
function buildLevel({ rule, tool, paths, level }) {
    return {
        ...(0,defined/* defined */.sw)("rule", rule),
        ...(0,defined/* defined */.sw)("tool", tool),
        ...(0,defined/* defined */.sw)("paths", (0,defined/* optionalList */.R2)(paths)),
        level,
    };
}
function buildIgnore(entry, line) {
    return {
        id: entry.id,
        reason: entry.reason,
        ...(0,defined/* defined */.sw)("until", entry.until),
        ...(0,defined/* defined */.sw)("paths", (0,defined/* optionalList */.R2)(entry.paths)),
        ...(0,defined/* defined */.sw)("package", entry.package),
        ...(0,defined/* defined */.sw)("line", line),
    };
}
function buildQuarantine({ test, reason, until }, line) {
    return { test, reason, ...(0,defined/* defined */.sw)("until", until), ...(0,defined/* defined */.sw)("line", line) };
}
function buildMetrics(metrics) {
    if (!metrics || Object.keys(metrics).length === 0)
        return undefined;
    return Object.fromEntries(Object.entries(metrics).map(([name, { minimum, maximum, "max-drop": maxDrop }]) => [
        name,
        { ...(0,defined/* defined */.sw)("minimum", minimum), ...(0,defined/* defined */.sw)("maximum", maximum), ...(0,defined/* defined */.sw)("maxDrop", maxDrop) },
    ]));
}

// EXTERNAL MODULE: ./build/src/config/release-schema.js
var release_schema = __webpack_require__(20513);
// EXTERNAL MODULE: ./build/src/config/sbom-schema.js
var sbom_schema = __webpack_require__(74475);
// EXTERNAL MODULE: ./build/src/config/schema.js + 4 modules
var schema = __webpack_require__(87751);
// EXTERNAL MODULE: ./build/src/config/services-schema.js
var services_schema = __webpack_require__(2044);
// EXTERNAL MODULE: ./build/src/config/signing-schema.js
var signing_schema = __webpack_require__(9783);
// EXTERNAL MODULE: ./build/src/config/step-names.js
var step_names = __webpack_require__(88457);
// EXTERNAL MODULE: ./build/src/config/tool-version.js
var tool_version = __webpack_require__(42697);
// EXTERNAL MODULE: ./build/src/config/when-schema.js
var when_schema = __webpack_require__(74536);
;// CONCATENATED MODULE: ./build/src/config/build.js






















/** The config that a valid file stands for, with defaults filled in. */
function buildConfig(input, path, lineOf) {
    const workingDirectory = normaliseFolder(input["working-directory"] ?? ".");
    const failFast = input["fail-fast"];
    return {
        path,
        workingDirectory,
        ...(0,defined/* defined */.sw)("base", input.base),
        ...(0,defined/* defined */.sw)("failFast", failFast === undefined ? undefined : config/* failFastModes */.JS[`${failFast}`]),
        ...(0,defined/* defined */.sw)("concurrency", input.concurrency),
        ...(0,defined/* defined */.sw)("cache", input.cache),
        ...(0,defined/* defined */.sw)("registries", input.registries),
        setup: input.setup?.map((entry, index) => buildSetup(entry, workingDirectory, lineOf(["setup", index]))) ?? null,
        gates: Object.entries(input.gates).map(([name, gate]) => buildGate(name, gate, workingDirectory, lineOf)),
        ...(0,defined/* defined */.sw)("notify", input.notify?.flatMap(notify_schema/* buildChannel */.w)),
        ...(0,defined/* defined */.sw)("chatops", input.chatops && (0,chatops_schema/* buildChatOps */.j)(input.chatops)),
    };
}
function buildSetup(entry, workingDirectory, line) {
    const step = typeof entry === "string" ? { run: entry } : entry;
    const python = step.python ?? usesPip(step.run);
    return {
        run: step.run,
        workingDirectory: step["working-directory"] ? normaliseFolder(step["working-directory"]) : workingDirectory,
        lock: (0,defined/* listOf */.c3)(step.lock),
        cache: (0,defined/* listOf */.c3)(step.cache),
        ...(python ? { python } : {}),
        env: buildEnv(step.env),
        ...(0,defined/* defined */.sw)("line", line),
    };
}
/** Python packages never go into the machine's own Python. */
function usesPip(command) {
    return /(^|[\s;&|(])(pip3?|uv\s+pip|poetry|(python3?|py)\s+-m\s+pip)\s/.test(command);
}
function buildGate(name, gate, workingDirectory, lineOf) {
    const kind = config/* supportedKinds */.YZ.find((known) => known === (0,schema/* kindOf */.I)(name, gate));
    if (!kind)
        throw new Error(`gate "${name}" was accepted with an unsupported kind`);
    const steps = (gate.steps ?? []).map((step, index) => buildStep(step, workingDirectory, lineOf(["gates", name, "steps", index])));
    const services = (0,services_schema/* buildServices */.Hc)(gate, workingDirectory);
    const sbom = (0,sbom_schema/* buildSbom */.s2)(gate, lineOf(["gates", name]));
    return {
        name,
        kind,
        needs: [...new Set((0,defined/* listOf */.c3)(gate.needs))],
        ...(0,defined/* defined */.sw)("when", gate.when ? (0,when_schema/* whenOf */.A)(gate.when) : kind === "release" ? release_schema/* releaseWhen */.uj : undefined),
        steps: (0,step_names/* uniqueNames */.u)(sbom ? [...steps, sbom] : steps, services ? ["services"] : []),
        ...(kind === "build"
            ? { policy: config/* buildPolicy */.vh, build: (0,build_schema/* buildPromises */.F)(gate, workingDirectory) }
            : { policy: buildPolicy(gate, kind, (key, index) => lineOf(["gates", name, key, index])) }),
        ...(0,defined/* defined */.sw)("environments", gate.environments &&
            (0,deploy_schema/* buildEnvironments */.Z)(gate.environments, workingDirectory, (each) => lineOf(["gates", name, "environments", each]))),
        ...(kind === "release" ? { release: (0,release_schema/* buildRelease */.Az)(gate, workingDirectory) } : {}),
        ...(0,defined/* defined */.sw)("artifact", (0,artifact_schema/* buildArtifact */.LR)(gate.artifact)),
        ...(0,defined/* defined */.sw)("container", (0,container_schema/* buildContainer */.UY)(gate.container)),
        ...(0,defined/* defined */.sw)("images", gate.images && (0,config_images/* buildImages */.rd)(gate.images, workingDirectory, (index) => lineOf(["gates", name, "images", index]))),
        ...(0,defined/* defined */.sw)("codecov", (0,codecov_schema/* buildCodecov */.M)(gate.codecov, name, lineOf(["gates", name, "codecov"]))),
        ...(0,defined/* defined */.sw)("sign", (0,signing_schema/* buildSigning */.KR)(gate.sign)),
        ...(0,defined/* defined */.sw)("attest", gate.attest),
        ...(0,defined/* defined */.sw)("retries", gate.retries),
        ...(0,defined/* defined */.sw)("services", services),
        ...(0,defined/* defined */.sw)("codeScanning", gate["code-scanning"]),
        ...(0,defined/* defined */.sw)("suggestions", gate.suggestions),
        ...(0,defined/* defined */.sw)("line", lineOf(["gates", name])),
    };
}
function buildStep(input, workingDirectory, line) {
    const check = (0,check_schema/* checkNameOf */.z5)(input);
    if (check !== undefined)
        return buildCheckStep(check, input, line);
    return buildCommandStep(input, workingDirectory, line);
}
function buildCheckStep(check, input, line) {
    return {
        type: "check",
        name: (typeof input === "string" ? undefined : input.name) ?? check,
        check: (0,check_schema/* buildCheck */.fV)(check, input),
        env: {},
        workingDirectory: ".",
        timeoutMs: config/* defaultTimeoutMs */.xO,
        reports: [],
        ...(0,defined/* defined */.sw)("line", line),
    };
}
function buildCommandStep(input, workingDirectory, line) {
    const step = typeof input === "string" ? toolNamed(input) : input;
    const common = {
        env: buildEnv(step.env),
        workingDirectory: step["working-directory"] ? normaliseFolder(step["working-directory"]) : workingDirectory,
        timeoutMs: (step.timeout ? (0,duration/* parseDuration */.E9)(step.timeout) : null) ?? config/* defaultTimeoutMs */.xO,
        ...(0,defined/* defined */.sw)("container", (0,container_schema/* buildContainer */.UY)(step.container)),
        ...(0,defined/* defined */.sw)("line", line),
    };
    if (isRun(step)) {
        return {
            type: "run",
            name: step.name ?? (0,step_names/* firstWords */.C)(step.run),
            run: step.run,
            ...common,
            reports: (0,defined/* listOf */.c3)(step.reports),
            ...(0,defined/* defined */.sw)("shell", step.shell),
            ...(0,defined/* defined */.sw)("format", step.format),
            ...(0,defined/* defined */.sw)("matcher", step.matcher),
            ...(0,defined/* defined */.sw)("metrics", (0,defined/* optionalList */.R2)(step.metrics)),
        };
    }
    return {
        type: "tool",
        name: step.name ?? step.tool,
        tool: step.tool,
        args: (step.args ?? []).map(String),
        paths: (0,defined/* listOf */.c3)(step.paths),
        ...common,
        reports: [],
        ...(0,defined/* defined */.sw)("retries", step.retries),
        ...versionOf(step),
    };
}
function toolNamed(text) {
    return (0,tool_version/* splitPinned */.br)(text) ?? { tool: text };
}
function versionOf({ version: text, url }) {
    if (text === undefined)
        return {};
    const { version, digests } = (0,tool_version/* parseVersion */.ot)(text);
    return { version, ...(0,defined/* defined */.sw)("digests", digests.length > 0 ? digests : undefined), ...(0,defined/* defined */.sw)("url", url) };
}
function isRun(step) {
    return "run" in step;
}
/** A folder of the repository with `/`, without `./` and a slash at the end; `.` for the root. */
function normaliseFolder(folder) {
    return external_node_path_.posix.normalize(folder.replaceAll("\\", "/")).replace(/(.)\/$/, "$1");
}
function buildEnv(env) {
    return Object.fromEntries(Object.entries(env ?? {}).map(([name, value]) => [name, String(value)]));
}


/***/ }),

/***/ 97007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  resolveConfig: () => (/* binding */ resolveConfig)
});

// EXTERNAL MODULE: ./build/src/config/build.js + 1 modules
var build = __webpack_require__(24638);
// EXTERNAL MODULE: ./build/src/config/config.js
var config_config = __webpack_require__(37096);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/config/projects.js
/** Files that make a folder a project of its ecosystem, in its own words: what its package manager looks for. */
const manifests = {
    python: /^(pyproject\.toml|setup\.py|setup\.cfg|Pipfile|requirements([-_.]\w+)?\.txt)$/,
    node: /^package\.json$/,
    rust: /^Cargo\.toml$/,
    go: /^go\.(mod|work)$/,
    ruby: /^(Gemfile|.*\.gemspec)$/,
    any: /^$/,
};
/** Those whose projects setup prepares. */
const ecosystems = ["python", "node", "rust", "go"];
/** Folders whose content is shown, copied or fed to tests, and is no part of the project's own code. */
const asideFolders = new Set("doc docs example examples fixture fixtures __fixtures__ node_modules sample samples testdata third_party vendor".split(" "));
/** How many folders down a sub-project is looked for (`services/api`). */
const maxDepth = 2;
/** Does the folder (`.` for the root) hold a manifest of the ecosystem? */
function isProject(files, ecosystem, folder) {
    return files.some((file) => folderOf(file) === folder && manifests[ecosystem].test(file.slice(file.lastIndexOf("/") + 1)));
}
/** The folder, or the nearest one above it, that holds a manifest of the ecosystem; null if none does. */
function projectFolder(files, ecosystem, folder) {
    for (let at = folder;; at = folderOf(at)) {
        if (isProject(files, ecosystem, at))
            return at;
        if (at === ".")
            return null;
    }
}
/**
 * Folders that detection looks into for one ecosystem. A manifest in the root speaks for the whole repository; without
 * one each folder with a manifest does, and the root for what is in none of them.
 */
function detectionFolders(files, ecosystem) {
    const own = files.filter((file) => !isAside(file));
    if (isProject(own, ecosystem, "."))
        return ["."];
    const folders = [...new Set(own.map(folderOf))]
        .filter((folder) => folder !== "." && folder.split("/").length <= maxDepth && isProject(own, ecosystem, folder))
        .sort((a, b) => a.split("/").length - b.split("/").length || (a < b ? -1 : 1));
    const outer = folders.filter((folder) => !folders.some((other) => other !== folder && folder.startsWith(`${other}/`)));
    return [".", ...outer];
}
/** The project as seen from a folder of it; files of `without` folders and of folders set aside do not exist there. */
function subProject(project, folder, without = []) {
    const prefix = folder === "." ? "" : `${folder}/`;
    const files = project.files
        .filter((file) => file.startsWith(prefix))
        .filter((file) => !without.some((other) => other !== folder && file.startsWith(`${other}/`)))
        .map((file) => file.slice(prefix.length))
        .filter((file) => !isAside(file));
    return { files, read: (path) => project.read(`${prefix}${path}`) };
}
/** Folder of a path with `/`; `.` for the root. */
function folderOf(path) {
    const slash = path.lastIndexOf("/");
    return slash < 0 ? "." : path.slice(0, slash);
}
function isAside(file) {
    return folderOf(file)
        .split("/")
        .some((part) => asideFolders.has(part));
}

;// CONCATENATED MODULE: ./build/src/config/setup-command.js
/** Where each package manager keeps its downloads by default. */
const cacheFolders = {
    npm: { linux: ["~/.npm"], darwin: ["~/.npm"], win32: ["~/AppData/Local/npm-cache"] },
    pnpm: {
        linux: ["~/.local/share/pnpm/store"],
        darwin: ["~/Library/pnpm/store"],
        win32: ["~/AppData/Local/pnpm/store"],
    },
    yarn: {
        linux: ["~/.cache/yarn", "~/.yarn/berry/cache"],
        darwin: ["~/Library/Caches/Yarn", "~/.yarn/berry/cache"],
        win32: ["~/AppData/Local/Yarn"],
    },
    bun: { linux: ["~/.bun/install/cache"], darwin: ["~/.bun/install/cache"], win32: ["~/.bun/install/cache"] },
    pip: { linux: ["~/.cache/pip"], darwin: ["~/Library/Caches/pip"], win32: ["~/AppData/Local/pip/Cache"] },
    uv: { linux: ["~/.cache/uv"], darwin: ["~/.cache/uv"], win32: ["~/AppData/Local/uv/cache"] },
    poetry: {
        linux: ["~/.cache/pypoetry"],
        darwin: ["~/Library/Caches/pypoetry"],
        win32: ["~/AppData/Local/pypoetry/Cache"],
    },
    cargo: {
        linux: ["~/.cargo/registry", "~/.cargo/git"],
        darwin: ["~/.cargo/registry", "~/.cargo/git"],
        win32: ["~/.cargo/registry", "~/.cargo/git"],
    },
    go: { linux: ["~/go/pkg/mod"], darwin: ["~/go/pkg/mod"], win32: ["~/go/pkg/mod"] },
};

// EXTERNAL MODULE: ./build/src/config/schema-parts.js
var schema_parts = __webpack_require__(45326);
;// CONCATENATED MODULE: ./build/src/config/setup-node.js

/** Lock files in the order in which they are believed when a repository has several and names no package manager. */
const locks = [
    ["pnpm", ["pnpm-lock.yaml"]],
    ["bun", ["bun.lock", "bun.lockb"]],
    ["yarn", ["yarn.lock"]],
    ["npm", ["package-lock.json", "npm-shrinkwrap.json"]],
];
/** Last version of the first Yarn. */
const classicYarn = "1.22.22";
/**
 * How a Node project is installed. Package managers that a machine need not have come by npx, at the version that the
 * project names, so that nothing has to be installed before.
 */
async function nodeSetup(project) {
    const manifest = await readManifest(project);
    const named = /^(npm|pnpm|yarn|bun)@(\d+\.\d+\.\d+[\w.-]*)/.exec(String(manifest.packageManager ?? ""));
    const found = locks.find(([, files]) => files.some((file) => project.files.includes(file)));
    const manager = named?.[1] ?? found?.[0] ?? "npm";
    const lock = (locks.find(([name]) => name === manager)?.[1] ?? []).filter((file) => project.files.includes(file));
    const hasDependencies = ["dependencies", "devDependencies", "optionalDependencies", "workspaces"].some((key) => key in manifest);
    if (lock.length === 0 && !hasDependencies)
        return [];
    const isLocked = lock.length > 0;
    const run = await installCommand(project, manager, named?.[2], isLocked);
    return [{ run, lock: isLocked ? lock : ["package.json"], caches: [manager] }];
}
async function installCommand(project, manager, version, isLocked) {
    switch (manager) {
        case "npm":
            return isLocked ? "npm ci" : "npm install --no-package-lock";
        case "pnpm":
            return `npx --yes pnpm@${version ?? (await pnpmVersion(project))} install ${isLocked ? "--frozen-lockfile" : "--no-lockfile"}`;
        case "bun":
            return `npx --yes bun@${version ?? "1"} install ${isLocked ? "--frozen-lockfile" : "--no-save"}`;
        case "yarn":
            return yarnCommand(project, version, isLocked);
    }
}
/** The major version of pnpm that writes lock files like the project's. */
async function pnpmVersion(project) {
    const text = (await project.read("pnpm-lock.yaml")) ?? "";
    const format = Number(/^lockfileVersion:\s*'?(\d+)/m.exec(text)?.[1] ?? 9);
    return format >= 9 ? "10" : format >= 6 ? "8" : "7";
}
async function yarnCommand(project, version, isLocked) {
    const settings = (await project.read(".yarnrc.yml")) ?? "";
    const release = /^yarnPath:\s*["']?([\w./-]+)/m.exec(settings)?.[1];
    const isModern = version
        ? !version.startsWith("1.")
        : release !== undefined || /^__metadata:/m.test((await project.read("yarn.lock")) ?? "");
    if (!isModern) {
        return `npx --yes yarn@${version ?? classicYarn} install ${isLocked ? "--frozen-lockfile" : "--no-lockfile"}`;
    }
    const yarn = release ? `node ${release}` : `npx --yes --package @yarnpkg/cli-dist@${version ?? "4"} yarn`;
    return `${yarn} install${isLocked ? " --immutable" : ""}`;
}
/** What package.json says; nothing when it is no JSON, which the package manager then complains of itself. */
async function readManifest(project) {
    const text = await project.read("package.json");
    try {
        const manifest = JSON.parse(text ?? "{}");
        return (0,schema_parts/* isMap */.jh)(manifest) ? manifest : {};
    }
    catch {
        return { dependencies: {} };
    }
}

;// CONCATENATED MODULE: ./build/src/config/setup-python.js

/** Extras and dependency groups that hold what linting and testing need. */
const developing = ["dev", "develop", "development", "test", "tests", "testing", "lint", "linting", "typing"];
const requirementFile = /^(requirements([-_.](dev|develop|test|tests|testing|lint|ci))?|(dev|test|tests|lint|ci)[-_]requirements|requirements\/(base|dev|develop|test|tests|testing|lint|ci))\.txt$/;
const manifestFiles = ["pyproject.toml", "setup.py", "setup.cfg"];
/** How a Python project is installed, always into a virtual environment. */
async function pythonSetup(project) {
    const has = (file) => project.files.includes(file);
    const pyproject = await readPyproject(project);
    const tool = (0,schema_parts/* isMap */.jh)(pyproject.tool) ? pyproject.tool : {};
    const extras = (0,schema_parts/* isMap */.jh)(pyproject.project) ? named(pyproject.project["optional-dependencies"]) : [];
    const groups = named(pyproject["dependency-groups"]);
    if (has("uv.lock")) {
        const more = [...extras.map((name) => `--extra ${name}`), ...groups.map((name) => `--group ${name}`)];
        return [
            { run: "uv --version || python -m pip install uv", lock: ["uv.lock"], caches: [], python: true },
            {
                run: ["uv sync --active", ...more].join(" "),
                lock: ["uv.lock", "pyproject.toml"],
                caches: ["uv"],
                python: true,
            },
        ];
    }
    if (has("poetry.lock") || ("poetry" in tool && !(0,schema_parts/* isMap */.jh)(pyproject.project))) {
        const lock = has("poetry.lock") ? ["poetry.lock", "pyproject.toml"] : ["pyproject.toml"];
        const more = poetryExtras(tool.poetry).map((name) => ` --extras ${name}`);
        return [
            { run: "poetry --version || python -m pip install poetry", lock, caches: [], python: true },
            { run: `poetry install --no-interaction${more.join("")}`, lock, caches: ["poetry"], python: true },
        ];
    }
    const requirements = project.files.filter((file) => requirementFile.test(file));
    const isPackage = "project" in pyproject || "build-system" in pyproject || has("setup.py");
    const parts = [
        ...requirements.map((file) => `-r ${file}`),
        ...(isPackage ? [extras.length > 0 ? `-e ".[${extras.join(",")}]"` : "-e ."] : []),
        ...groups.map((name) => `--group ${name}`),
    ];
    if (parts.length === 0)
        return [];
    const lock = [...requirements, ...manifestFiles.filter(has)];
    // Older versions of pip know no dependency groups.
    const newPip = { run: "python -m pip install --upgrade pip", lock, caches: [], python: true };
    const install = { run: `python -m pip install ${parts.join(" ")}`, lock, caches: ["pip"], python: true };
    return groups.length > 0 ? [newPip, install] : [install];
}
function named(table) {
    return (0,schema_parts/* isMap */.jh)(table) ? developing.filter((name) => Object.hasOwn(table, name)) : [];
}
function poetryExtras(poetry) {
    return (0,schema_parts/* isMap */.jh)(poetry) ? named(poetry.extras) : [];
}
/** What pyproject.toml says. One that is no TOML still calls for an installation, whose error names the fault. */
async function readPyproject(project) {
    const text = project.files.includes("pyproject.toml") ? await project.read("pyproject.toml") : null;
    if (text === null)
        return {};
    const { parse } = await __webpack_require__.e(/* import() */ 3292).then(__webpack_require__.bind(__webpack_require__, 3292));
    try {
        return parse(text);
    }
    catch {
        return { "build-system": {} };
    }
}

;// CONCATENATED MODULE: ./build/src/config/setup.js




/**
 * The setup that a config's steps need: for each folder that a step runs in, the ecosystem of its tool, or all of them
 * for a command of the user's; a container brings its own. A manifest above the folder counts when the folder itself has none.
 */
async function detectSetup(config, project, tools, platform) {
    const wanted = new Map();
    const steps = config.gates.flatMap((gate) => gate.steps.map((step) => ({ step, isContained: (step.container ?? gate.container) !== undefined })));
    for (const { step, isContained } of steps) {
        // A bill is made from lock files.
        if (step.type === "sbom")
            continue;
        const tool = step.type === "tool" ? tools.find(({ name }) => name === step.tool) : undefined;
        // Of what is installed here a container has only `node_modules`.
        if (isContained && tool?.ecosystem !== "node")
            continue;
        for (const ecosystem of tool ? [tool.ecosystem] : ecosystems) {
            const folder = projectFolder(project.files, ecosystem, step.workingDirectory);
            if (folder !== null)
                wanted.set(`${ecosystem} ${folder}`, [ecosystem, folder]);
        }
    }
    const order = [...wanted.values()].sort(([a], [b]) => ecosystems.indexOf(a) - ecosystems.indexOf(b));
    const found = await Promise.all(order.map(async ([ecosystem, folder]) => {
        const commands = await commandsOf(ecosystem, subProject(project, folder));
        return commands.map((command) => setupStep(command, folder, platform));
    }));
    return found.flat();
}
function commandsOf(ecosystem, project) {
    switch (ecosystem) {
        case "python":
            return pythonSetup(project);
        case "node":
            return nodeSetup(project);
        case "rust":
            return Promise.resolve(rustSetup(project));
        case "go":
            return goSetup(project);
        case "ruby":
        case "any":
            return Promise.resolve([]);
    }
}
function setupStep(command, workingDirectory, platform) {
    const system = platform === "win32" || platform === "darwin" ? platform : "linux";
    return {
        run: command.run,
        workingDirectory,
        lock: command.lock,
        cache: command.caches.flatMap((name) => cacheFolders[name][system]),
        ...(command.python ? { python: true } : {}),
        env: {},
    };
}
function rustSetup(project) {
    const isLocked = project.files.includes("Cargo.lock");
    return [
        {
            run: isLocked ? "cargo fetch --locked" : "cargo fetch",
            lock: isLocked ? ["Cargo.lock"] : ["**/Cargo.toml"],
            caches: ["cargo"],
        },
    ];
}
/** A module that requires nothing has nothing to download. */
async function goSetup(project) {
    const modules = await Promise.all(project.files.filter((file) => /(^|\/)go\.mod$/.test(file)).map((file) => project.read(file)));
    if (!modules.some((text) => /^\s*require\b/m.test(text ?? "")))
        return [];
    return [{ run: "go mod download", lock: ["**/go.mod", "**/go.sum"], caches: ["go"] }];
}

// EXTERNAL MODULE: ./build/src/config/step-names.js
var step_names = __webpack_require__(88457);
;// CONCATENATED MODULE: ./build/src/config/detect.js





/**
 * The config that a repository without one stands for: a gate of each kind that has tools which the repository uses,
 * with no needs among them, so that tests start beside the linters and fail-fast decides what a failure stops. May have
 * no gate at all; what that means is the caller's to say.
 */
async function detectConfig(project, tools, options) {
    const workingDirectory = options.workingDirectory ?? ".";
    const inner = subProject(project, workingDirectory);
    const found = await Promise.all(tools.map((tool) => foldersOf(tool, inner)));
    const gates = config_config/* supportedKinds */.YZ.flatMap((kind) => {
        const steps = tools.flatMap((tool, index) => tool.kind === kind ? (found[index] ?? []).map((folder) => toolStep(tool, folder, workingDirectory)) : []);
        return steps.length === 0
            ? []
            : [
                {
                    name: kind,
                    kind,
                    needs: [],
                    steps: (0,step_names/* uniqueNames */.u)(steps),
                    ...(kind === "build"
                        ? { policy: config_config/* buildPolicy */.vh, build: { artifacts: [], folder: workingDirectory, reproducible: false } }
                        : { policy: { ...config_config/* defaultPolicy */.G4, failOn: config_config/* defaultFailOn */.Nn[kind] } }),
                },
            ];
    });
    const config = { path: null, workingDirectory, setup: [], gates };
    return { ...config, setup: await detectSetup(config, project, tools, options.platform) };
}
async function foldersOf(tool, project) {
    const folders = detectionFolders(project.files, tool.ecosystem);
    const others = folders.filter((folder) => folder !== ".");
    const uses = await Promise.all(folders.map((folder) => tool.detect(subProject(project, folder, others))));
    return folders.filter((_, index) => uses[index]);
}
function toolStep(tool, folder, workingDirectory) {
    return {
        type: "tool",
        name: folder === "." ? tool.name : `${tool.name} (${folder})`,
        tool: tool.name,
        args: [],
        paths: [],
        env: {},
        workingDirectory: external_node_path_.posix.join(workingDirectory, folder),
        timeoutMs: config_config/* defaultTimeoutMs */.xO,
        reports: [],
    };
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/src/config/document.js

/** How often aliases may be followed before the file counts as an attack (the default of the `yaml` package). */
const maxAliases = 100;
/** Larger than any config that a person wrote; GitHub takes workflow files of up to 500 KB. */
const maxLength = 512 * 1024;
/** Reads a YAML text; all its syntax errors, or the document. Duplicate keys and unknown tags are errors too. */
function readDocument(text, path) {
    if (text.length > maxLength)
        return { problems: [{ path, message: `${path} is larger than 512 KiB` }] };
    const lines = new yaml_dist/* LineCounter */.HN();
    const doc = (0,yaml_dist/* parseDocument */.Tp)(text, { prettyErrors: false, lineCounter: lines, merge: true });
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const problems = [];
    for (const error of [...doc.errors, ...doc.warnings]) {
        const place = at(error.pos[0]);
        if (error.code === "RESOURCE_EXHAUSTION")
            return { problems: [{ path, ...place, message: "nested too deep" }] };
        problems.push({ path, ...place, message: explain(error.code, error.message, text.slice(error.pos[0])) });
    }
    problems.push(...oddNodes(doc, (offset) => ({ path, ...at(offset) })));
    if (problems.length > 0)
        return { problems };
    keepSpelling(doc);
    try {
        const data = doc.toJS({ maxAliasCount: maxAliases });
        return { document: { data, has: (keys) => find(doc, keys).exact, place: placeIn(doc, at) } };
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        return { problems: [{ path, line: 1, column: 1, message: `aliases cannot be followed: ${message}` }] };
    }
}
function explain(code, message, source) {
    if (code === "DUPLICATE_KEY") {
        const key = /^\s*([^\s:]+)/.exec(source)?.[1];
        return key ? `duplicate key "${key}"` : "duplicate key";
    }
    if (code === "MULTIPLE_DOCS")
        return "a config is one YAML document, and a second one begins here";
    return `YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}`;
}
/** What YAML allows and the config does not: aliases of nothing, and a key that JavaScript treats as no key. */
function oddNodes(doc, at) {
    const problems = [];
    (0,yaml_dist/* visit */.YR)(doc, {
        Alias(_, alias) {
            if (!alias.resolve(doc)) {
                problems.push({
                    ...at(alias.range?.[0] ?? 0),
                    message: `no anchor "&${alias.source}" comes before this alias`,
                });
            }
        },
        Pair(_, pair) {
            if ((0,yaml_dist/* isScalar */.jn)(pair.key) && pair.key.value === "__proto__") {
                problems.push({ ...at(pair.key.range?.[0] ?? 0), message: 'unknown key "__proto__"' });
            }
        },
    });
    return problems;
}
/** In `env`, `args`, `levels` and `ignore` a number or a date is text that looks like one: `1.10` stays `1.10`. */
function keepSpelling(doc) {
    (0,yaml_dist/* visit */.YR)(doc, {
        Pair(_, pair) {
            const key = (0,yaml_dist/* isScalar */.jn)(pair.key) ? pair.key.value : undefined;
            if (key === "env" && (0,yaml_dist/* isMap */.jh)(pair.value))
                for (const entry of pair.value.items)
                    spell(entry.value);
            if (key === "args" && (0,yaml_dist/* isSeq */.oP)(pair.value))
                for (const item of pair.value.items)
                    spell(item);
            if ((key === "levels" || key === "ignore") && (0,yaml_dist/* isSeq */.oP)(pair.value)) {
                for (const item of pair.value.items)
                    if ((0,yaml_dist/* isMap */.jh)(item))
                        for (const entry of item.items)
                            spell(entry.value);
            }
        },
    });
}
function spell(node) {
    if (!(0,yaml_dist/* isScalar */.jn)(node) || node.source === undefined)
        return;
    const { value } = node;
    if (typeof value === "number" || typeof value === "boolean" || value instanceof Date)
        node.value = node.source;
}
function placeIn(doc, at) {
    return (path, what) => {
        const { key, value, exact } = find(doc, path);
        return at((exact && what === "value" ? (value ?? key) : (key ?? value)) ?? 0);
    };
}
function find(doc, path) {
    let node = resolve(doc, doc.contents);
    let found = { key: undefined, value: offsetOf(node), exact: true };
    for (const part of path) {
        const pair = entry(doc, node, part);
        if (!pair)
            return { ...found, exact: false };
        node = resolve(doc, pair.value);
        const value = (0,yaml_dist/* isAlias */.Vj)(pair.value) ? offsetOf(pair.value) : offsetOf(node);
        found = { key: offsetOf(pair.key) ?? value, value, exact: true };
    }
    return found;
}
function entry(doc, node, part) {
    if ((0,yaml_dist/* isSeq */.oP)(node)) {
        const item = node.items[Number(part)];
        return item === undefined ? undefined : { key: undefined, value: (0,yaml_dist/* isPair */.tO)(item) ? item.value : item };
    }
    if (!(0,yaml_dist/* isMap */.jh)(node))
        return undefined;
    const own = node.items.find((pair) => (0,yaml_dist/* isScalar */.jn)(pair.key) && String(pair.key.value) === String(part));
    if (own)
        return own;
    for (const pair of node.items.filter((item) => (0,yaml_dist/* isScalar */.jn)(item.key) && item.key.value === "<<")) {
        const merged = resolve(doc, pair.value);
        for (const source of (0,yaml_dist/* isSeq */.oP)(merged) ? merged.items : [merged]) {
            const inherited = entry(doc, resolve(doc, source), part);
            if (inherited)
                return inherited;
        }
    }
    return undefined;
}
function resolve(doc, node) {
    return (0,yaml_dist/* isAlias */.Vj)(node) ? node.resolve(doc) : node;
}
function offsetOf(node) {
    if (!(0,yaml_dist/* isScalar */.jn)(node) && !(0,yaml_dist/* isMap */.jh)(node) && !(0,yaml_dist/* isSeq */.oP)(node) && !(0,yaml_dist/* isAlias */.Vj)(node))
        return undefined;
    const [start, end] = node.range ?? [];
    // A value that was left out has an empty range somewhere behind its key.
    return (0,yaml_dist/* isScalar */.jn)(node) && node.source === "" && start === end && node.value === null ? undefined : start;
}

// EXTERNAL MODULE: ./build/src/core/graph.js
var graph = __webpack_require__(97465);
// EXTERNAL MODULE: ./build/src/config/nearest.js
var nearest = __webpack_require__(34438);
;// CONCATENATED MODULE: ./build/src/config/issues.js



/** Words for what the schema has no own words for: what stands there, and what should. */
function describe(issue) {
    if (issue.expected?.startsWith('"') && issue.received === "undefined")
        return "is missing";
    const expected = issue.expected ? (expectedWords[issue.expected] ?? issue.expected) : "something else";
    return `must be ${expected}, not ${receivedWords[issue.received] ?? issue.received}`;
}
const expectedWords = {
    string: "text",
    number: "a number",
    boolean: "true or false",
    Array: "a list",
    Object: "a map of keys and values",
};
const receivedWords = {
    Array: "a list",
    Object: "a map",
    null: "nothing",
    undefined: "nothing",
};
function faultOf(issue) {
    const path = (issue.path ?? []).flatMap(({ key }) => typeof key === "string" || typeof key === "number" ? [key] : []);
    return { path, about: issue.type === "raw_check" ? "key" : "value", message: issue.message };
}
/** A key that is plainly misspelt is not missing as well. */
function withoutEchoes(faults) {
    return faults.filter((fault) => {
        if (fault.message !== "is missing")
            return true;
        const meant = `(did you mean "${fault.path.at(-1)}"?)`;
        const parent = fault.path.slice(0, -1);
        return !faults.some(({ path, message }) => message.endsWith(meant) && path.length === fault.path.length && startsWith(path, parent));
    });
}
/** Faults that a schema cannot see: needs that are no gate, and gates that need each other. */
function graphFaults(data, document) {
    const gates = (0,schema_parts/* isMap */.jh)(data) && (0,schema_parts/* isMap */.jh)(data.gates) ? data.gates : {};
    const names = Object.keys(gates);
    const nodes = names.map((name) => ({ name, needs: needsOf(gates[name]) }));
    const faults = [];
    for (const { name, needs } of nodes) {
        const gate = gates[name];
        const isList = (0,schema_parts/* isMap */.jh)(gate) && Array.isArray(gate.needs);
        for (const [index, need] of needs.entries()) {
            if (names.includes(need))
                continue;
            const meant = (0,nearest/* nearest */.p)(need, names);
            const message = `gate "${name}" needs "${need}", which is no gate${meant ? ` (did you mean "${meant}"?)` : ` (gates: ${names.join(", ")})`}`;
            faults.push({ path: ["gates", name, "needs", ...(isList ? [index] : [])], about: "value", message });
        }
    }
    let left = nodes;
    for (let found = (0,graph/* orderGates */.N2)(left); "cycle" in found; found = (0,graph/* orderGates */.N2)(left)) {
        const cycle = fromFirst(found.cycle, names);
        const lines = cycle.slice(1).map((name) => `"${name}" on line ${document.place(["gates", name], "key").line}`);
        const message = `gates need each other: ${(0,graph/* showCycle */.QI)(cycle)} (${[lines.at(-1), ...lines.slice(0, -1)].join(", ")})`;
        faults.push({ path: ["gates", cycle[0] ?? ""], about: "key", message });
        left = left.filter((node) => !cycle.includes(node.name));
    }
    return faults;
}
/** Places faults in the file, or at the `set` that caused them. */
function placeFault(fault, path, document, overrides) {
    const cause = overrides.findLast((change) => startsWith(fault.path, change.path) || (startsWith(change.path, fault.path) && !document.has(fault.path)));
    const bare = /^(must|is) /.test(fault.message);
    if (cause) {
        const isItself = fault.path.length === cause.path.length;
        return {
            path,
            message: `set "${cause.name}": ${bare && !isItself ? `${label(fault.path)} ` : ""}${fault.message}`,
        };
    }
    const message = bare ? `${label(fault.path)} ${fault.message}` : fault.message;
    return { path, ...document.place(fault.path, fault.about), message };
}
function startsWith(path, start) {
    return start.length <= path.length && start.every((part, index) => String(path[index]) === String(part));
}
/** `"timeout"`, `"needs[1]"`. */
function label(path) {
    const last = path.at(-1);
    if (last === undefined)
        return "the config";
    return typeof last === "number" ? `"${path.at(-2) ?? ""}[${last}]"` : `"${last}"`;
}
function needsOf(gate) {
    const needs = (0,schema_parts/* isMap */.jh)(gate) ? gate.needs : undefined;
    const list = Array.isArray(needs) ? needs : [needs];
    return list.filter((need) => typeof need === "string");
}
/** The same cycle, told from the gate that stands first in the file. */
function fromFirst(cycle, names) {
    const around = cycle.slice(1);
    const first = names.find((name) => around.includes(name)) ?? "";
    const start = around.indexOf(first);
    return [...around.slice(start), ...around.slice(0, start), first];
}

;// CONCATENATED MODULE: ./build/src/config/made-by.js


/** References from one gate to what a build gate makes: `from:` of a container, a service or an artifact. */
/** Kinds whose steps may run in a container. */
const contained = ["lint", "test", "build"];
/** Faults of the places where a gate names what another one makes, which only the whole config can tell. */
function madeByFaults(data) {
    const gates = (0,schema_parts/* isMap */.jh)(data) && (0,schema_parts/* isMap */.jh)(data.gates) ? data.gates : {};
    return Object.entries(gates).flatMap(([name, gate]) => ((0,schema_parts/* isMap */.jh)(gate) ? gateFaults(name, gate, gates) : []));
}
function gateFaults(name, gate, gates) {
    const faults = [];
    const look = (path, from) => {
        const message = typeof from === "string" ? sourceProblem(name, from, gates) : undefined;
        if (message !== undefined)
            faults.push({ path: ["gates", name, ...path], about: "value", message });
    };
    if ((0,schema_parts/* isMap */.jh)(gate.container))
        look(["container", "from"], gate.container.from);
    if (typeof gate.artifact === "string")
        look(["artifact"], gate.artifact);
    if ((0,schema_parts/* isMap */.jh)(gate.artifact))
        look(["artifact", "from"], gate.artifact.from);
    const steps = Array.isArray(gate.steps) ? gate.steps : [];
    for (const [index, step] of steps.entries()) {
        if (!(0,schema_parts/* isMap */.jh)(step) || step.container === undefined)
            continue;
        const kind = kindOf(name, gate);
        if (!contained.includes(kind)) {
            const message = `"container" belongs to steps of ${contained.join(", ")} gates, and "${name}" is a ${kind} gate`;
            faults.push({ path: ["gates", name, "steps", index, "container"], about: "key", message });
        }
        else if ((0,schema_parts/* isMap */.jh)(step.container))
            look(["steps", index, "container", "from"], step.container.from);
    }
    return faults;
}
/** Why a gate cannot have what another one makes; undefined if it can. */
function sourceProblem(name, from, gates) {
    const names = Object.keys(gates);
    const others = names.filter((each) => each !== name && kindOf(each, gates[each]) === "build");
    const known = others.length > 0 ? ` (build gates: ${others.join(", ")})` : " (there is no build gate)";
    if (!names.includes(from))
        return `gate "${name}" takes from "${from}", which is no gate${known}`;
    if (kindOf(from, gates[from]) !== "build")
        return `gate "${name}" takes from "${from}", which is no build gate${known}`;
    const nodes = names.map((each) => ({ name: each, needs: made_by_needsOf(gates[each]) }));
    if ((0,graph/* dependents */.Fc)(nodes, from).includes(name))
        return undefined;
    return `gate "${name}" takes from "${from}" without waiting for it: add it to its "needs"`;
}
function kindOf(name, gate) {
    return (0,schema_parts/* isMap */.jh)(gate) && typeof gate.kind === "string" ? gate.kind : name;
}
function made_by_needsOf(gate) {
    const needs = (0,schema_parts/* isMap */.jh)(gate) ? gate.needs : undefined;
    const list = Array.isArray(needs) ? needs : [needs];
    return list.filter((need) => typeof need === "string");
}

;// CONCATENATED MODULE: ./build/src/config/overrides.js



/**
 * Lays `gates.test.coverage.minimum=80` over the config's data. The value is read as YAML, parts of the path are keys
 * or indices of lists, and maps on the way are made. A gate is never made. Nothing of `data` is changed in place.
 */
function override(data, line) {
    const equals = line.indexOf("=");
    if (equals < 1)
        return { ok: false, message: `set "${line}": must be path=value` };
    const name = line.slice(0, equals).trim();
    const parts = name.split(".");
    const fail = (message) => ({ ok: false, message: `set "${name}": ${message}` });
    if (parts.some((part) => part === "" || part === "__proto__"))
        return fail("is no path of a config");
    const value = (0,yaml_dist/* parseDocument */.Tp)(line.slice(equals + 1), { prettyErrors: false });
    if (value.errors[0])
        return fail(`the value is no YAML: ${value.errors[0].message}`);
    const gates = (0,schema_parts/* isMap */.jh)(data) && (0,schema_parts/* isMap */.jh)(data.gates) ? Object.keys(data.gates) : [];
    const [top, gate] = parts;
    if (top === "gates" && gate !== undefined && !gates.includes(gate)) {
        return fail(`there is no gate "${gate}"${(0,nearest/* hint */.a)(gate, gates)}`);
    }
    try {
        const result = put(data, parts, 0, value.toJS());
        return { ok: true, data: result.data, override: { name, path: result.path } };
    }
    catch (error) {
        return fail(error instanceof Error ? error.message : String(error));
    }
}
function put(data, parts, depth, value) {
    const part = parts[depth];
    if (part === undefined)
        return { data: value, path: [] };
    if (Array.isArray(data)) {
        const index = Number(part);
        if (!Number.isInteger(index) || index < 0 || index > data.length) {
            throw new Error(`"${part}" is no index of "${parts[depth - 1] ?? ""}", which has ${data.length} entries`);
        }
        const below = put(data[index], parts, depth + 1, value);
        const copy = [...data];
        copy[index] = below.data;
        return { data: copy, path: [index, ...below.path] };
    }
    if (data !== undefined && data !== null && !(0,schema_parts/* isMap */.jh)(data)) {
        throw new Error(`"${parts[depth - 1] ?? ""}" is no map and no list, so it has no "${part}"`);
    }
    const map = (0,schema_parts/* isMap */.jh)(data) ? data : {};
    const below = put(Object.hasOwn(map, part) ? map[part] : undefined, parts, depth + 1, value);
    return { data: { ...map, [part]: below.data }, path: [part, ...below.path] };
}

// EXTERNAL MODULE: ./build/src/config/problems.js
var config_problems = __webpack_require__(81922);
// EXTERNAL MODULE: ./build/src/config/schema.js + 4 modules
var schema = __webpack_require__(87751);
// EXTERNAL MODULE: ./build/src/config/services-schema.js
var services_schema = __webpack_require__(2044);
// EXTERNAL MODULE: ./build/src/config/smoke-schema.js
var smoke_schema = __webpack_require__(96009);
;// CONCATENATED MODULE: ./build/src/config/load.js










/**
 * Reads a config file's text, with all its problems at once and in the order of the file. `path` is the file as the
 * user named it. Never throws for what stands in the text.
 */
function loadConfig(text, path, options) {
    const read = readDocument(text, path);
    if ("problems" in read)
        return { ok: false, problems: (0,config_problems/* sortProblems */.dS)(read.problems) };
    const { document } = read;
    if (document.data === null || document.data === undefined) {
        return { ok: false, problems: [{ path, line: 1, column: 1, message: 'the config is empty: "gates" is missing' }] };
    }
    const problems = [];
    const overrides = [];
    let data = document.data;
    for (const line of options.set ?? []) {
        const result = override(data, line);
        if (result.ok) {
            data = result.data;
            overrides.push(result.override);
        }
        else {
            problems.push({ path, message: result.message });
        }
    }
    const parsed = dist/* safeParse */.xLC((0,schema/* configSchema */.Q)(options), data, { message: describe });
    const faults = [
        ...withoutEchoes((parsed.issues ?? []).map(faultOf)),
        ...graphFaults(data, document),
        ...(0,services_schema/* serviceFaults */.jl)(data),
        ...madeByFaults(data),
        ...(0,smoke_schema/* addressFaults */.YM)(data),
    ];
    problems.push(...faults.map((fault) => placeFault(fault, path, document, overrides)));
    if (!parsed.success || problems.length > 0)
        return { ok: false, problems: (0,config_problems/* sortProblems */.dS)(problems) };
    const lineOf = (keys) => document.has(keys) ? document.place(keys, "key").line : undefined;
    return { ok: true, config: (0,build/* buildConfig */.fD)(parsed.output, path, lineOf) };
}

// EXTERNAL MODULE: ./build/src/config/yaml.js
var yaml = __webpack_require__(68045);
;// CONCATENATED MODULE: ./build/src/config/resolve.js






/**
 * The config that a run goes by: the file, or what is detected when the default file is absent, with `set` and the
 * working directory laid over it, and its setup detected where it has none. A file that was asked for and is not there,
 * and a repository in which nothing is found, are problems.
 */
async function resolveConfig(options) {
    const { path, text, project, tools, platform, formats } = options;
    const words = { tools: [...tools.map((tool) => tool.name), ...(options.aliases ?? [])], formats };
    const folder = options.workingDirectory;
    const set = [...(folder === undefined ? [] : [`working-directory=${JSON.stringify(folder)}`]), ...options.set];
    if (text !== null) {
        const loaded = loadConfig(text, path, { ...words, set });
        if (!loaded.ok || loaded.config.setup !== null)
            return loaded;
        return { ok: true, config: await withSetup(loaded.config, options) };
    }
    if (path !== config_config/* defaultConfigPath */.jE)
        return { ok: false, problems: [{ path, message: `${path}: no such file` }] };
    const workingDirectory = (0,build/* normaliseFolder */.zJ)(folder ?? ".");
    const config = await detectConfig(project, tools, { platform, workingDirectory });
    if (config.gates.length === 0) {
        const message = `nothing was found to lint or test, and there is no ${config_config/* defaultConfigPath */.jE}: write one with the gates to run`;
        return { ok: false, problems: [{ path, message }] };
    }
    if (options.set.length === 0)
        return { ok: true, config };
    const changed = loadConfig((0,yaml.toYaml)(config), path, { ...words, set: options.set });
    return changed.ok ? { ok: true, config: withoutPlaces(changed.config) } : changed;
}
async function withSetup(config, { project, tools, platform }) {
    return { ...config, setup: await detectSetup(config, project, tools, platform) };
}
/** Lines of a text that nobody wrote mean nothing. */
function withoutPlaces(config) {
    return {
        ...config,
        path: null,
        setup: config.setup?.map(({ line: _, ...step }) => step) ?? null,
        gates: config.gates.map(({ line: _, ...gate }) => ({
            ...gate,
            steps: gate.steps.map(({ line: _line, ...step }) => step),
        })),
    };
}


/***/ }),

/***/ 68045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toYaml: () => (/* binding */ toYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _artifact_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69178);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24638);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37096);
/* harmony import */ var _container_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58339);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99154);
/* harmony import */ var _sbom_schema_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74475);
/* harmony import */ var _step_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88457);
/* harmony import */ var _tool_version_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(42697);









/** The config as a file says it, without what goes without saying. `loadConfig` reads it as the same config. */
function toYaml(config) {
    const { workingDirectory } = config;
    const document = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Document */ .yo({
        version: 1,
        ...given("base", config.base),
        ...given("fail-fast", config.failFast && failFastWord(config.failFast)),
        ...given("concurrency", config.concurrency),
        ...given("cache", config.cache),
        ...given("working-directory", workingDirectory === "." ? undefined : workingDirectory),
        ...given("setup", config.setup?.map((step) => setupEntry(step, workingDirectory))),
        gates: Object.fromEntries(config.gates.map((gate) => [gate.name, gateEntry(gate, workingDirectory)])),
    });
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        // Lists of words, and steps, read best on one line.
        Seq(_, node, ancestors) {
            if (ancestors.length > 1 && node.items.every((item) => !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(item) && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(item)))
                node.flow = true;
        },
    });
    return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
function setupEntry(step, workingDirectory) {
    const python = step.python ?? false;
    const entry = {
        run: step.run,
        ...given("lock", some(step.lock)),
        ...given("cache", some(step.cache)),
        ...given("python", python === (0,_build_js__WEBPACK_IMPORTED_MODULE_2__/* .usesPip */ .oo)(step.run) ? undefined : python),
        ...given("env", someEntries(step.env)),
        ...given("working-directory", step.workingDirectory === workingDirectory ? undefined : step.workingDirectory),
    };
    return Object.keys(entry).length === 1 ? step.run : entry;
}
function gateEntry(gate, workingDirectory) {
    const steps = gate.steps.filter((step) => step.type !== "sbom");
    return {
        ...given("kind", gate.kind === gate.name ? undefined : gate.kind),
        ...given("needs", some(gate.needs)),
        ...given("when", gate.when),
        ...given("artifact", gate.artifact && (0,_artifact_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .artifactEntry */ .BA)(gate.artifact)),
        ...given("container", gate.container && (0,_container_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .containerEntry */ .Q3)(gate.container)),
        ...given("steps", steps.length > 0 || steps.length === gate.steps.length
            ? steps.map((step) => stepEntry(step, workingDirectory))
            : undefined),
        ...given("artifacts", gate.build && some(gate.build.artifacts)),
        ...given("reproducible", gate.build?.reproducible || undefined),
        ...(gate.kind === "build" ? {} : judgedBy(gate)),
    };
}
function judgedBy(gate) {
    const { block, failOn, levels, ignore, quarantine, graceMs, coverage } = gate.policy;
    const sbom = gate.steps.find((step) => step.type === "sbom");
    return {
        ...given("block", block === _config_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultPolicy */ .G4.block ? undefined : block),
        ...given("fail-on", failOn === usualFailOn(gate.kind) ? undefined : failOn),
        ...given("levels", levels),
        ...given("ignore", ignore?.map(({ line: _, ...entry }) => entry)),
        ...given("grace", graceMs === undefined ? undefined : (0,_duration_js__WEBPACK_IMPORTED_MODULE_5__/* .showDuration */ .kJ)(graceMs)),
        ...given("coverage", coverage && coverageEntry(coverage)),
        ...given("retries", gate.retries),
        ...given("quarantine", quarantine?.map(({ line: _, ...entry }) => entry)),
        ...given("code-scanning", gate.codeScanning),
        ...(sbom ? (0,_sbom_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .sbomEntries */ .mE)(sbom) : {}),
        ...given("suggestions", gate.suggestions),
    };
}
function usualFailOn(kind) {
    return Object.hasOwn(_config_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultFailOn */ .Nn, kind) ? _config_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultFailOn */ .Nn[kind] : undefined;
}
function coverageEntry({ minimum, patch, maxDrop, paths }) {
    return {
        ...given("minimum", minimum),
        ...given("patch", patch),
        ...given("max-drop", maxDrop),
        ...given("paths", paths),
    };
}
function stepEntry(step, workingDirectory) {
    // Detection finds no check, so that one comes with its defaults.
    if (step.type === "check")
        return step.check.about;
    const usual = step.type === "tool" ? step.tool : (0,_step_names_js__WEBPACK_IMPORTED_MODULE_7__/* .firstWords */ .C)(step.run);
    const isNumbered = step.name.startsWith(`${usual} `) && /^\d+$/.test(step.name.slice(usual.length + 1));
    const common = {
        ...given("name", step.name === usual || isNumbered ? undefined : step.name),
        ...given("env", someEntries(step.env)),
        ...given("container", step.container && (0,_container_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .containerEntry */ .Q3)(step.container)),
        ...given("working-directory", step.workingDirectory === workingDirectory ? undefined : step.workingDirectory),
        ...given("timeout", step.timeoutMs === _config_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultTimeoutMs */ .xO ? undefined : (0,_duration_js__WEBPACK_IMPORTED_MODULE_5__/* .showDuration */ .kJ)(step.timeoutMs)),
    };
    if (step.type === "run") {
        const { run, shell, format, matcher } = step;
        const own = { ...given("shell", shell), ...given("format", format), ...given("matcher", matcher) };
        return { run, ...given("reports", some(step.reports)), ...own, ...common };
    }
    const { tool, args, paths, retries, version, digests = [], url } = step;
    const own = {
        ...given("args", some(args)),
        ...given("paths", some(paths)),
        ...given("retries", retries),
        ...given("version", version === undefined ? undefined : (0,_tool_version_js__WEBPACK_IMPORTED_MODULE_8__/* .showVersion */ .Cg)({ version, digests })),
        ...given("url", url),
    };
    const entry = { tool, ...own, ...common };
    return Object.keys(entry).length === 1 ? tool : entry;
}
function failFastWord(mode) {
    const [word] = Object.entries(_config_js__WEBPACK_IMPORTED_MODULE_3__/* .failFastModes */ .JS).find(([, value]) => value === mode) ?? [];
    return word === "true" ? true : word === "false" ? false : word;
}
function some(list) {
    return list.length > 0 ? list : undefined;
}
function someEntries(map) {
    return Object.keys(map).length > 0 ? map : undefined;
}
function given(key, value) {
    return value === undefined ? {} : { [key]: value };
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


/***/ })

};
