export const id = 486;
export const ids = [486];
export const modules = {

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

/***/ 40486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  release: () => (/* binding */ release_release)
});

// EXTERNAL MODULE: ./build/src/core/artifact.js
var artifact = __webpack_require__(36355);
// EXTERNAL MODULE: ./build/src/core/judge.js
var judge = __webpack_require__(15098);
// EXTERNAL MODULE: ./build/src/core/verdict.js
var core_verdict = __webpack_require__(18732);
// EXTERNAL MODULE: ./build/src/ports.js + 2 modules
var ports = __webpack_require__(93576);
// EXTERNAL MODULE: ./build/src/steps/conventional.js
var conventional = __webpack_require__(20199);
;// CONCATENATED MODULE: ./build/src/steps/release-notes.js

/** Types of the lines in a squashed commit's body that are news of their own. */
const newsTypes = ["feat", "fix", "perf", "revert"];
/**
 * What commits have to tell, in their order, by Conventional Commits 1.0.0. Of a squashed commit the lines of its body
 * that follow the convention count too. Merges say nothing that their commits don't, and a commit that is reverted in
 * the same release is no news, nor is its revert.
 */
async function noteEntries(commits) {
    const { CommitParser } = await __webpack_require__.e(/* import() */ 4674).then(__webpack_require__.bind(__webpack_require__, 34674));
    const parser = new CommitParser({
        headerPattern: conventional/* header */.w,
        headerCorrespondence: ["type", "scope", "subject"],
        breakingHeaderPattern: /^(\w[\w-]*)(?:\(([^()\r\n]*)\))?!:\s+(.+)$/,
    });
    const gone = takenBack(commits);
    return commits
        .filter(({ isMerge, sha }) => !isMerge && !gone.has(sha))
        .flatMap(({ message, sha }) => {
        const own = entry(parser.parse(message.trim() === "" ? "-" : message), message, sha);
        const subjects = new Set([own.subject.replace(/\s*\(#\d+\)$/, "")]);
        const more = bodyHeaders(message).flatMap((line) => {
            const found = entry(parser.parse(line), line, sha);
            const isNews = (newsTypes.includes(found.type) || found.breaks !== null) && !subjects.has(found.subject);
            subjects.add(found.subject);
            return isNews ? [found] : [];
        });
        return [own, ...more];
    });
}
function entry(parsed, message, commit) {
    const { type, scope, subject, notes } = parsed;
    const breaking = notes.filter(({ title }) => /^BREAKING[ -]CHANGE$/.test(title));
    const firstLine = message.split(/\r?\n/, 1)[0]?.trim() ?? "";
    const plainType = /^Revert "/.test(firstLine) ? "revert" : "";
    return {
        type: typeof type === "string" ? type.toLowerCase() : plainType,
        scope: typeof scope === "string" && scope !== "" ? scope : null,
        subject: typeof subject === "string" ? subject : firstLine,
        commit,
        breaks: breaking.length > 0 ? breaking.map(({ text }) => withoutTrailers(text)).join("\n\n") : null,
    };
}
/** The parser takes all lines after a footer for its text, and with them who has signed, and their addresses. */
function withoutTrailers(text) {
    const end = text.search(/^(?:[a-z]+(?:-[a-z]+)*-by|change-id|release-as|refs|cc|link): |^-{3,}\s*$/im);
    return (end < 0 ? text : text.slice(0, end)).trim();
}
/** `* feat(api): refunds`, as GitHub lists the commits of a squashed pull request. */
function bodyHeaders(message) {
    return message
        .split(/\r?\n/)
        .slice(1)
        .flatMap((line) => {
        const item = /^\s*[*-]\s+(.+)$/.exec(line)?.[1]?.trim();
        return item !== undefined && conventional/* header */.w.test(item) ? [item] : [];
    });
}
/**
 * Commits that a later one takes back, and those that do so. A revert that is itself taken back has changed nothing. What
 * came with a merge is not told from the rest: the revert of a merge takes nothing off the list, and is news.
 */
function takenBack(commits) {
    const pairs = commits.flatMap((revert) => {
        const target = revertedBy(revert, commits);
        return target === undefined || target.isMerge || target.sha === revert.sha
            ? []
            : [[revert.sha, target.sha]];
    });
    const counts = (sha, seen) => !pairs.some(([by, of]) => of === sha && !seen.includes(by) && counts(by, [...seen, by]));
    return new Set(pairs.filter(([by]) => counts(by, [by])).flat());
}
/** The commit that this one takes back, by git's words or by those of GitHub's button, if it is among them. */
function revertedBy({ message }, commits) {
    const sha = /^This reverts commit ([0-9a-f]{7,64})\b/m.exec(message)?.[1];
    if (sha !== undefined)
        return commits.find((other) => other.sha.startsWith(sha));
    const pull = /^Revert "/.test(message) ? /^Reverts (?:[\w.-]+\/[\w.-]+)?#(\d+)\s*$/m.exec(message)?.[1] : undefined;
    if (pull === undefined)
        return undefined;
    return commits.find((other) => other.message.split(/\r?\n/, 1)[0]?.trimEnd().endsWith(`(#${pull})`));
}

// EXTERNAL MODULE: ./node_modules/semver/functions/compare.js
var compare = __webpack_require__(78469);
// EXTERNAL MODULE: ./node_modules/semver/functions/parse.js
var parse = __webpack_require__(16353);
;// CONCATENATED MODULE: ./build/src/steps/release-tag.js


/** The tag that a name stands for, or null if it ends with no semantic version. */
function releaseTag(name) {
    const [, prefix = "", text = ""] = /^((?:.*?[^0-9A-Za-z.+])?v?)(\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]*)?)$/.exec(name) ?? [];
    const version = text === "" ? null : parse(text);
    if (!version)
        return null;
    return { name, prefix, version: text, major: version.major, isPrerelease: version.prerelease.length > 0 };
}
/** Below zero if `a` comes before `b`. */
function compareTags(a, b) {
    return compare(a.version, b.version);
}
/** Those of the names that are releases of the same thing. */
function siblings(tag, names) {
    return names.flatMap((name) => {
        const other = releaseTag(name);
        return other && other.prefix === tag.prefix && other.name !== tag.name ? [other] : [];
    });
}
/** The release before: the highest below, and for one that is no pre-release itself the highest that is none either. */
function previousTag(tag, names) {
    const below = siblings(tag, names)
        .filter((other) => compareTags(other, tag) < 0 && (tag.isPrerelease || !other.isPrerelease))
        .sort(compareTags);
    return below.at(-1)?.name ?? null;
}
/** True if no other release of the same thing is above it; of a pre-release never. */
function isHighest(tag, names) {
    return !tag.isPrerelease && higherThan(tag, names) === null;
}
/** The highest release of the same thing above it, pre-releases aside; of the same major version where that is asked. */
function higherThan(tag, names, ofMajor = false) {
    const above = siblings(tag, names)
        .filter((other) => !other.isPrerelease && (!ofMajor || other.major === tag.major) && compareTags(other, tag) > 0)
        .sort(compareTags);
    return above.at(-1)?.name ?? null;
}
/** The tag that follows the releases of a major version: `v1`. */
function majorTag({ prefix, major }) {
    return `${prefix}${major}`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/steps/file-digest.js
var file_digest = __webpack_require__(33448);
;// CONCATENATED MODULE: ./build/src/gates/release/assets.js





/** Bytes of one asset that GitHub takes (docs, "About releases": each file must be under 2 GiB). */
const mostBytes = 2 * 1024 ** 3;
const sumsName = "SHA256SUMS";
/**
 * What goes with a release: what the needed gates have made, bills of materials and signatures among it, and what the
 * gate's own globs name. A file that is not what was built, or two of one name, stop the release.
 */
async function localAssets(policy, needs, tree, files) {
    const built = new Map(needs.flatMap((report) => (0,artifact/* builtOf */.QC)(report).map(({ path, sha256 }) => [(0,external_node_path_.join)(tree, path), sha256])));
    const made = needs.flatMap(({ artifacts = [] }) => artifacts.flatMap((one) => ("path" in one ? [(0,external_node_path_.join)(tree, one.path)] : [])));
    const found = await globbed(policy, tree, files);
    if ("verdict" in found)
        return found;
    const assets = new Map();
    for (const path of new Set([...made, ...found.paths])) {
        const shown = (0,external_node_path_.relative)(tree, path).split(external_node_path_.sep).join("/");
        const measured = await (0,file_digest/* fileDigest */.h)(path, files);
        if (!measured || measured.bytes === 0)
            return { verdict: (0,core_verdict/* broken */.mw)("report-missing", `${shown} is not there any more, or is empty`) };
        if (measured.bytes >= mostBytes)
            return { verdict: (0,core_verdict/* failed */.gz)("release", `${shown} is larger than 2 GiB`) };
        if ((built.get(path) ?? measured.sha256) !== measured.sha256) {
            return { verdict: (0,core_verdict/* broken */.mw)("report-stale", `${shown} is not what was built: its SHA-256 is another one`) };
        }
        const name = assetName((0,external_node_path_.basename)(path));
        const other = assets.get(name);
        if (name === sumsName || (other && other.sha256 !== measured.sha256)) {
            const taken = other?.path ? (0,external_node_path_.relative)(tree, other.path).split(external_node_path_.sep).join("/") : "the list of checksums";
            return { verdict: (0,core_verdict/* failed */.gz)("release", `${shown} and ${taken} would both be called ${name}`) };
        }
        assets.set(name, { name, path, ...measured });
    }
    return { assets: [...assets.values()].sort((a, b) => (a.name < b.name ? -1 : 1)) };
}
async function globbed({ assets, folder }, tree, files) {
    const left = assets.filter((glob) => glob.startsWith("!"));
    const paths = [];
    for (const glob of assets.filter((each) => !each.startsWith("!"))) {
        const found = await files.glob([glob, ...left], (0,external_node_path_.join)(tree, folder));
        if (found.length === 0)
            return { verdict: (0,core_verdict/* broken */.mw)("report-missing", `no file fits ${glob}`) };
        paths.push(...found);
    }
    return { paths };
}
/** The checksums of assets in the form that `sha256sum --check` reads. */
function checksums(assets) {
    const text = [...assets]
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .map(({ name, sha256 }) => `${sha256}  ${name}\n`)
        .join("");
    const sha256 = (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex");
    return { name: sumsName, path: null, text, bytes: Buffer.byteLength(text), sha256 };
}
/** The bytes of an asset. Rejects if they are not those that were measured. */
async function contentOf(asset, files) {
    if (asset.path === null)
        return Buffer.from(asset.text ?? "");
    const chunks = [];
    for await (const chunk of files.readStream(asset.path))
        chunks.push(chunk);
    const content = Buffer.concat(chunks);
    if ((0,external_node_crypto_.createHash)("sha256").update(content).digest("hex") !== asset.sha256) {
        throw new Error(`${asset.name} has changed while it was released`);
    }
    return content;
}
/** GitHub gives a file with other characters another name, by which it would not be known again: this one stays as it is. */
function assetName(name) {
    return name.replace(/[^A-Za-z0-9_+-]+/g, ".").replace(/^\.+|\.+$/g, "") || "file";
}
const types = {
    ".json": "application/json",
    ".gz": "application/gzip",
    ".tgz": "application/gzip",
    ".zip": "application/zip",
    ".whl": "application/zip",
    ".txt": "text/plain",
    ".xml": "application/xml",
};
function contentType(name) {
    if (name === sumsName)
        return "text/plain";
    return types[/\.[a-z0-9]+$/.exec(name)?.[0] ?? ""] ?? "application/octet-stream";
}

// EXTERNAL MODULE: ./build/src/core/when.js
var when = __webpack_require__(905);
;// CONCATENATED MODULE: ./build/src/steps/manifest-version.js

/** Manifests that are held against a tag where the config names none. */
const usualManifests = ["package.json", "Cargo.toml", "pyproject.toml"];
/** Reads the version of a package.json (or any JSON file with one), a Cargo.toml, a pyproject.toml or a go.mod. */
async function manifestVersion(path, text) {
    const name = (0,external_node_path_.basename)(path);
    try {
        if (name === "go.mod")
            return goMajor(text);
        if (!name.endsWith(".toml"))
            return versionOf(JSON.parse(text), "version");
        const { parse } = await __webpack_require__.e(/* import() */ 3292).then(__webpack_require__.bind(__webpack_require__, 3292));
        const data = parse(text);
        if (name === "Cargo.toml")
            return cargoVersion(data);
        return pythonProject(data);
    }
    catch (error) {
        const words = error instanceof Error ? (error.message.split("\n", 1)[0] ?? "") : String(error);
        return { none: `cannot be read: ${words}` };
    }
}
/** A member of a workspace may leave its version to the workspace, which stands in the same file or in another one. */
function cargoVersion(data) {
    const found = first([versionOf(data, "package", "version"), versionOf(data, "workspace", "package", "version")]);
    const isElsewhere = "none" in found && fieldOf(data, "package", "version", "workspace") === true;
    return isElsewhere ? { none: "names no version of its own (that of its workspace)", isOfWorkspace: true } : found;
}
/** The version that the `Cargo.toml` of a workspace has for its members; null if it has none, or cannot be read. */
async function workspaceVersion(text) {
    const { parse, TomlError } = await __webpack_require__.e(/* import() */ 3292).then(__webpack_require__.bind(__webpack_require__, 3292));
    try {
        const found = versionOf(parse(text), "workspace", "package", "version");
        return "version" in found ? found.version : null;
    }
    catch (error) {
        if (error instanceof TomlError)
            return null;
        throw error;
    }
}
function pythonProject(data) {
    const dynamic = fieldOf(data, "project", "dynamic");
    const isDynamic = (Array.isArray(dynamic) && dynamic.includes("version") && "none" in versionOf(data, "tool", "poetry", "version")) ||
        fieldOf(data, "tool", "poetry-dynamic-versioning", "enable") === true;
    if (!isDynamic)
        return first([versionOf(data, "project", "version"), versionOf(data, "tool", "poetry", "version")]);
    const name = fieldOf(data, "project", "name") ?? fieldOf(data, "tool", "poetry", "name");
    return { none: "names no version of its own (dynamic)", ...(typeof name === "string" ? { dynamicOf: name } : {}) };
}
/** A module's path names its major version from the second one on (go.dev/ref/mod, "Major version suffixes"). */
function goMajor(text) {
    const path = /^\s*module\s+"?([^\s"/]\S*?)"?\s*(?:\/\/.*)?$/m.exec(text)?.[1];
    if (path === undefined)
        return { none: "names no module" };
    const major = /(?:\/|^gopkg\.in\/.*\.)v(\d+)$/.exec(path)?.[1];
    return { version: major === undefined || Number(major) < 2 ? smallMajors : `v${major}` };
}
const smallMajors = "v0 or v1";
function first(found) {
    return found.find((one) => "version" in one) ?? found[0] ?? { none: "names no version" };
}
function versionOf(data, ...path) {
    const value = fieldOf(data, ...path);
    return typeof value === "string" ? { version: value } : { none: "names no version" };
}
function fieldOf(data, ...path) {
    let value = data;
    for (const key of path)
        value = typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
    return value;
}
/** The version that the name of a wheel or sdist of a project says; null for another project's (PEP 427, PEP 625). */
function builtVersion(file, project) {
    const plain = (name) => name.replace(/[-_.]+/g, "_").toLowerCase();
    const parts = /^(.+?)-([^-]+)(?:(?:-[^-]+){3,4}\.whl|\.tar\.gz)$/.exec((0,external_node_path_.basename)(file));
    return parts?.[1] !== undefined && plain(parts[1]) === plain(project) ? (parts[2] ?? null) : null;
}
/**
 * True if a manifest's version is the tag's. Python writes a pre-release in its own way (PEP 440): `1.2.3rc1`; of a go.mod
 * it is the major version alone.
 */
function isSameVersion(manifest, version, path) {
    if (manifest === version)
        return true;
    if ((0,external_node_path_.basename)(path) === "go.mod") {
        const major = Number.parseInt(version, 10);
        return manifest === (major < 2 ? smallMajors : `v${major}`);
    }
    return (0,external_node_path_.basename)(path) === "pyproject.toml" && pythonVersion(manifest) === pythonVersion(version);
}
/** The normal form of PEP 440, as far as semantic versions reach. */
function pythonVersion(version) {
    return version
        .toLowerCase()
        .replace(/^v/, "")
        .replace(/[-_.]?(alpha|beta|preview|pre|rc|a|b|c)[-_.]?(\d*)/, (_, word, count) => {
        const short = word.startsWith("a") ? "a" : word.startsWith("b") ? "b" : "rc";
        return `${short}${count === "" ? 0 : Number(count)}`;
    })
        .replace(/[-_.](dev)[-_.]?(\d*)/, (_, word, count) => `.${word}${count === "" ? 0 : Number(count)}`);
}
/** True if a changelog has a heading for the version. */
function hasHeading(changelog, version) {
    const escaped = version.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
    const named = new RegExp(`(?<![\\w.+-])v?${escaped}(?![\\w+-]|\\.\\w)`);
    const lines = changelog.split(/\r?\n/);
    return lines.some((line, index) => {
        const isHeading = /^ {0,3}#{1,6}\s/.test(line) || /^(?:=+|-+)\s*$/.test(lines[index + 1] ?? "");
        return isHeading && named.test(line);
    });
}

;// CONCATENATED MODULE: ./build/src/gates/release/checks.js





/** Our own: branches that a commit is looked for on, a request each. */
const mostBranches = 50;
/** The tag names the commit that was judged, and that is on a branch that releases are made from. */
async function checkTag(policy, context) {
    const { tag, commit, base } = context;
    const moved = await movedTag(context);
    if (moved)
        return moved;
    const [first, named] = await Promise.all([
        branchesFrom(base, context.github).then((found) => found.filter(({ name }) => name === base)),
        branchesOf(policy, context.github),
    ]);
    for (const { name, sha } of [...first, ...named.filter((each) => each.name !== base).slice(0, mostBranches)]) {
        // Asked for by its commit: anybody who may push can give a tag the name of a branch.
        if (await isOn(sha, commit, context.github))
            return (0,core_verdict/* passed */.bF)(`${tag.name} is on ${name}`);
    }
    const allowed = [base, ...policy.branches].join(" or ");
    const rest = named.length > mostBranches ? ` (only ${mostBranches} of ${named.length} branches were looked at)` : "";
    return (0,core_verdict/* failed */.gz)("release", `the commit of ${tag.name} is not on ${allowed}${rest}`);
}
async function isOn(branch, commit, github) {
    try {
        return (await github.mergeBase(branch, commit)) === commit;
    }
    catch (error) {
        // So GitHub answers where two histories have nothing in common, as that of a `gh-pages` has.
        if (error instanceof ports/* GitHubError */.y_ && error.status === 404)
            return false;
        throw error;
    }
}
/** Null as long as the tag names the commit that is checked out. */
async function movedTag({ github, tag, commit }) {
    const refs = await github.refs(`tags/${tag.name}`);
    if (!refs.some(({ name }) => name === `tags/${tag.name}`))
        return (0,core_verdict/* failed */.gz)("release", `the tag ${tag.name} is gone`);
    const [now] = await github.ancestors(`refs/tags/${tag.name}`);
    if (now === commit)
        return null;
    return (0,core_verdict/* failed */.gz)("release", `${tag.name} was moved to ${now?.slice(0, 7)}, and ${commit.slice(0, 7)} was judged`);
}
async function branchesOf({ branches }, github) {
    if (branches.length === 0)
        return [];
    const starts = branches.filter((glob) => !glob.startsWith("!")).map((glob) => glob.replace(/[*?[{(!+@].*$/, ""));
    const found = await Promise.all([...new Set(starts)].map((start) => branchesFrom(start, github)));
    const all = new Map(found.flat().map(({ name, sha }) => [name, sha]));
    return [...all].filter(([name]) => (0,when/* matchesGlobs */.nJ)(branches, name)).map(([name, sha]) => ({ name, sha }));
}
/** Branches whose names begin so. */
async function branchesFrom(start, github) {
    return (await github.refs(`heads/${start}`)).map(({ name, sha }) => ({ name: name.slice("heads/".length), sha }));
}
/** Each manifest names the tag's version. */
async function checkVersion({ manifests, folder }, { tag, tree, files, built }) {
    const faults = [];
    const same = [];
    for (const path of manifests ?? usualManifests) {
        const text = await files.readText((0,external_node_path_.join)(tree, folder, path));
        if (text === null) {
            if (manifests)
                faults.push(`${path} does not exist`);
            continue;
        }
        const own = await manifestVersion(path, text);
        const found = "none" in own && own.isOfWorkspace ? await ofWorkspace(own, (0,external_node_path_.join)(folder, path), tree, files) : own;
        const made = "none" in found ? versionsBuilt(found.dynamicOf, built) : [];
        if (made.length > 0) {
            for (const [file, version] of made) {
                if (isSameVersion(version, tag.version, path))
                    same.push(file);
                else
                    faults.push(`${file} is of version ${version}, and the tag of ${tag.version}`);
            }
        }
        else if ("none" in found) {
            // A manifest without a version is usual; one that cannot be read, or was asked for, is not.
            if (manifests || !/names no version/.test(found.none))
                faults.push(`${path} ${found.none}`);
        }
        else if (isSameVersion(found.version, tag.version, path))
            same.push(path);
        else
            faults.push(`${path} says ${found.version}, and the tag ${tag.version}`);
    }
    if (faults.length > 0)
        return (0,core_verdict/* failed */.gz)("release", faults.join("; "));
    return (0,core_verdict/* passed */.bF)(same.length > 0 ? `${same.join(", ")}: ${tag.version}` : "no manifest names a version");
}
/** What the nearest workspace above a member says; the member's own words where none does. */
async function ofWorkspace(own, member, tree, files) {
    for (let folder = (0,external_node_path_.dirname)(member); folder !== ".";) {
        folder = (0,external_node_path_.dirname)(folder);
        const text = await files.readText((0,external_node_path_.join)(tree, folder, "Cargo.toml"));
        const version = text === null ? null : await workspaceVersion(text);
        if (version !== null)
            return { version };
    }
    return own;
}
/** A project whose build decides on its version has it in the names of what it made. */
function versionsBuilt(project, built) {
    if (project === undefined)
        return [];
    return built.flatMap((path) => {
        const version = builtVersion(path, project);
        return version === null ? [] : [[path, version]];
    });
}
/** The changelog has a heading for the version. */
async function checkChangelog(changelog, { folder }, { tag, tree, files }) {
    const text = await files.readText((0,external_node_path_.join)(tree, folder, changelog));
    if (text === null)
        return (0,core_verdict/* failed */.gz)("release", `${changelog} does not exist`);
    return hasHeading(text, tag.version)
        ? (0,core_verdict/* passed */.bF)(`${changelog} has ${tag.version}`)
        : (0,core_verdict/* failed */.gz)("release", `${changelog} has no heading for ${tag.version}`);
}
/** Why a gate cannot be a release in this run, or null. */
function impossible({ release }, place) {
    if (!release)
        return (0,core_verdict/* broken */.mw)("config", "the plan says nothing of the release");
    if (place.tag === null)
        return (0,core_verdict/* broken */.mw)("config", "a release is made of a tag, and this run is of none");
    if (!place.github)
        return (0,core_verdict/* broken */.mw)("config", "a release is made on GitHub, in a run with a token");
    if (!place.base || !place.commit)
        return (0,core_verdict/* broken */.mw)("config", "neither commit nor base branch is known");
    return null;
}

// EXTERNAL MODULE: ./build/src/core/release.js
var release = __webpack_require__(79783);
;// CONCATENATED MODULE: ./build/src/gates/release/publish.js



/**
 * Brings the release of a tag to what it is to be, from whatever is there: nothing, drafts of runs that were cut off, one
 * that somebody has made, or all of it. It is a draft until every asset is there and whole, and only then public.
 */
async function publish(wanted, context) {
    const { github, goOn } = context;
    const all = await github.releases();
    const there = pick(all, wanted.tag.name);
    goOn();
    const release = there ?? (await github.createRelease({ ...writeOf(wanted, all), isDraft: true }));
    const { assets, notes } = await settleAssets(release, wanted, context);
    goOn();
    let last = release;
    if (release.isDraft) {
        await context.confirm();
        // Asked again: while the assets were sent a higher version may have become the latest one.
        const write = writeOf(wanted, await github.releases());
        goOn();
        // What somebody has written into a draft of their own stays, and so does what they make of one that is left to them.
        const { name: _name, body: _body, ...rest } = write;
        const isTheirs = !isOurs(release) || (there !== undefined && wanted.isDraft);
        last = await github.updateRelease(release.id, isTheirs ? rest : write);
    }
    await removeOthers(last, context);
    const state = last.isDraft ? "draft" : "published";
    const isNew = release.isDraft && !last.isDraft;
    return { release: { tag: wanted.tag.name, url: last.url, state, isNew, assets }, notes };
}
/** The public one, else the oldest draft. */
function pick(all, tag) {
    const own = all.filter((release) => release.tag === tag).sort((a, b) => a.id - b.id);
    return own.find(({ isDraft }) => !isDraft) ?? own[0];
}
function isOurs({ body }) {
    return body.includes(release/* releaseMarker */.m);
}
function writeOf({ tag, commit, body, isDraft }, all) {
    const released = all.filter((release) => !release.isDraft && !release.isPrerelease).map((release) => release.tag);
    return {
        ...{ tag: tag.name, commit, name: tag.name, body, isDraft },
        isPrerelease: tag.isPrerelease,
        isLatest: isHighest(tag, released),
    };
}
/** Drafts of ours for the tag beside the one that counts: a list that lagged behind has let them come into being. */
async function removeOthers(kept, { github, goOn }) {
    for (const other of await github.releases()) {
        if (other.tag !== kept.tag || other.id === kept.id || !other.isDraft || !isOurs(other))
            continue;
        goOn();
        await github.deleteRelease(other.id);
    }
}
/**
 * Attaches what is missing. In a draft what differs is replaced; in a public release it stays, since people have it
 * already, and is told of. The checksums come last, and are those of what is attached.
 */
async function settleAssets(release, { assets: wanted, isDraft: staysDraft }, context) {
    const { github, goOn } = context;
    const there = new Map();
    for (const asset of await github.releaseAssets(release.id)) {
        if (asset.isUploaded)
            there.set(asset.name, asset);
        else {
            goOn();
            await github.deleteAsset(asset.id);
        }
    }
    // In one that stays a draft they may be somebody's who is going to publish it.
    if (release.isDraft && isOurs(release) && !staysDraft)
        await removeStale(there, wanted, context);
    const notes = [];
    const settled = [];
    let sent = 0;
    for (const asset of wanted) {
        const old = there.get(asset.name);
        if (old && !isSame(old, asset) && !release.isDraft) {
            notes.push(`${asset.name} is public with other bytes, and stays`);
            settled.push({ name: old.name, bytes: old.bytes, sha256: old.sha256 ?? "" });
            continue;
        }
        if (await put(release, asset, old, context))
            sent++;
        settled.push(shown(asset));
    }
    const known = settled.filter(({ sha256 }) => sha256 !== "");
    const sums = known.length > 0 ? checksums(known) : null;
    const oldSums = there.get(sumsName);
    if (sums && (release.isDraft || sent > 0 || !oldSums)) {
        await put(release, sums, oldSums, context);
        settled.push(shown(sums));
    }
    else if (sums && oldSums)
        settled.push({ ...shown(sums), bytes: oldSums.bytes, sha256: oldSums.sha256 ?? sums.sha256 });
    await verify(release, settled, github);
    return { assets: settled, notes };
}
/** In a draft of ours, what an earlier try has attached and this one does not know would be public without a checksum. */
async function removeStale(there, wanted, { github, goOn }) {
    const known = new Set(wanted.map(({ name }) => name));
    if (wanted.length > 0)
        known.add(sumsName);
    for (const { name, id } of [...there.values()].filter((asset) => !known.has(asset.name))) {
        goOn();
        await github.deleteAsset(id);
        there.delete(name);
    }
}
/** True if it was sent. */
async function put(release, asset, old, { github, files, goOn }) {
    if (old && isSame(old, asset))
        return false;
    const content = await contentOf(asset, files);
    goOn();
    if (old)
        await github.deleteAsset(old.id);
    await github.uploadAsset(release, asset.name, contentType(asset.name), content);
    return true;
}
function isSame(old, { bytes, sha256 }) {
    return old.bytes === bytes && (old.sha256 === null || old.sha256 === sha256);
}
function shown({ name, bytes, sha256 }) {
    return { name, bytes, sha256 };
}
/** Everything is there and whole, as GitHub itself says. */
async function verify(release, settled, github) {
    const there = new Map((await github.releaseAssets(release.id)).map((asset) => [asset.name, asset]));
    for (const asset of settled) {
        const found = there.get(asset.name);
        const isWhole = found?.isUploaded && found.bytes === asset.bytes && (found.sha256 ?? asset.sha256) === asset.sha256;
        if (!isWhole && asset.sha256 !== "")
            throw new Error(`${asset.name} did not arrive as it was sent`);
    }
}

;// CONCATENATED MODULE: ./build/src/gates/release/release.js









/** A release is checked as a whole, and made only where every check has passed. */
const release_release = async (gate, context) => {
    const work = new Work(gate.name, context);
    const { place } = context;
    const no = impossible(gate, place);
    const policy = gate.release;
    const { github, commit, base } = place;
    if (no || !policy || !github || !commit || !base) {
        await work.step("tag", async () => no ?? (0,core_verdict/* broken */.mw)("config", "this run cannot make a release"));
        return work.report(gate);
    }
    const name = place.tag ?? "";
    const tag = releaseTag(name);
    if (!tag) {
        // A tag that we move ourselves is no release of its own.
        const isMoving = policy.majorTag && /^(.*[^0-9A-Za-z])?v?\d+$/.test(name);
        if (isMoving)
            return { ...work.report(gate), verdict: (0,core_verdict/* skipped */.hT)("condition", `${name} moves with the releases`) };
        await work.step("tag", async () => (0,core_verdict/* failed */.gz)("release", `${name} ends with no semantic version, as v1.2.3 does`));
        return work.report(gate);
    }
    const { tree, files } = context.step;
    const reports = gate.needs.flatMap((need) => context.finished.get(need) ?? []);
    const built = reports.flatMap((report) => (0,artifact/* builtOf */.QC)(report).map(({ path }) => path));
    const checks = { github, tag, commit, base, tree, files, built };
    await work.step("tag", () => checkTag(policy, checks));
    await work.step("version", () => checkVersion(policy, checks));
    const { changelog } = policy;
    if (changelog !== undefined)
        await work.step("changelog", () => checkChangelog(changelog, policy, checks));
    if (work.isGreen)
        await make(policy, checks, reports, work, context);
    return work.report(gate);
};
/** Draft, assets, publication, and the tag that moves with it. */
async function make(policy, checks, reports, work, context) {
    const { github, tag, commit } = checks;
    const { tree, files } = context.step;
    const goOn = () => {
        if (context.signal.aborted)
            throw new Interrupted();
    };
    await work.step("release", async () => {
        const local = await localAssets(policy, reports, tree, files);
        if ("verdict" in local)
            return local.verdict;
        const tags = (await github.refs(`tags/${tag.prefix}`)).map(({ name }) => name.slice("tags/".length));
        goOn();
        const body = await bodyOf(policy, tag, commit, tags, github, context.place);
        const wanted = { tag, commit, body, isDraft: policy.draft, assets: local.assets };
        const confirm = async () => {
            const moved = await movedTag(checks);
            if (moved)
                throw new Refused(moved);
        };
        const done = await publish(wanted, { github, files, goOn, confirm });
        work.released = done.release;
        work.notes.push(...done.notes);
        return (0,core_verdict/* passed */.bF)(`${tag.name} is ${done.release.state === "draft" ? "a draft" : "public"}`);
    });
    const { released } = work;
    if (!policy.majorTag || released?.state !== "published" || tag.isPrerelease || !work.isGreen)
        return;
    await work.step("major tag", async () => {
        const tags = (await github.refs(`tags/${tag.prefix}`)).map(({ name }) => name.slice("tags/".length));
        const moving = majorTag(tag);
        const higher = higherThan(tag, tags, true);
        if (higher !== null)
            return (0,core_verdict/* passed */.bF)(`${moving} is not moved: ${higher} is above ${tag.name}`);
        goOn();
        await github.setTag(moving, commit);
        return (0,core_verdict/* passed */.bF)(`${moving} is ${tag.name}`);
    });
}
async function bodyOf({ notes }, tag, commit, tags, github, place) {
    if (notes === "none")
        return place.body("");
    const previous = previousTag(tag, tags);
    if (notes === "github")
        return place.body(await github.releaseNotes(tag.name, commit, previous));
    const commits = previous === null ? [] : await github.commits(`refs/tags/${previous}`, commit);
    const told = { tag: tag.name, previous, entries: await noteEntries(commits) };
    return place.body(told);
}
class Interrupted extends Error {
}
class Refused extends Error {
    verdict;
    constructor(verdict) {
        super(verdict.message);
        this.verdict = verdict;
    }
}
/** The steps of the gate as they end. */
class Work {
    gate;
    context;
    released;
    notes = [];
    steps = [];
    begun;
    constructor(gate, context) {
        this.gate = gate;
        this.context = context;
        this.begun = context.step.now();
    }
    get isGreen() {
        return this.steps.every(({ verdict }) => (0,core_verdict/* isGreen */.gf)(verdict));
    }
    async step(name, decide) {
        const { emit, now } = this.context.step;
        const begun = now();
        emit({ type: "step-started", gate: this.gate, step: name, command: name });
        const verdict = await decide().catch(verdictOf);
        const step = { name, command: name, exitCode: null, verdict, durationMs: now() - begun, cached: false };
        this.steps.push(step);
        emit({ type: "step-finished", gate: this.gate, step });
    }
    report({ name, kind, needs }) {
        const { startedAt, step } = this.context;
        return {
            name,
            kind,
            needs,
            verdict: (0,judge/* judgeGate */.$U)(this.steps),
            startedMs: this.begun - startedAt,
            durationMs: step.now() - this.begun,
            steps: this.steps,
            findings: [],
            fixed: [],
            measurements: [],
            ...(this.released ? { release: this.released } : {}),
            problems: this.notes.map((message) => ({ path: this.released?.tag ?? "", code: "disagreement", message })),
        };
    }
}
/** What an error says of a release: nothing of it is ever green. */
function verdictOf(error) {
    if (error instanceof Interrupted)
        return (0,core_verdict/* cancelled */.KW)("interrupted", "the run was cancelled; the next one goes on from here");
    if (error instanceof Refused)
        return error.verdict;
    const words = error instanceof Error ? error.message : String(error);
    if (!(error instanceof ports/* GitHubError */.y_))
        return (0,core_verdict/* broken */.mw)("tool-error", words);
    return (0,core_verdict/* broken */.mw)("github", error.isDenied ? `${words} (the job needs "contents: write")` : words);
}


/***/ })

};
