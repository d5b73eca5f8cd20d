export const id = 4306;
export const ids = [4306];
export const modules = {

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

/***/ 77641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readSpdx),
/* harmony export */   i: () => (/* binding */ readCycloneDx)
/* harmony export */ });
/* harmony import */ var _json_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67616);
/* harmony import */ var _json_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99525);
/* harmony import */ var _json_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51361);



/** More than this is no repository's, and its text would not fit into memory with all else. */
const mostComponents = 200_000;
/** CycloneDX 1.2 to 1.7 in JSON. Components inside of components are listed like any other. */
async function readCycloneDx(source) {
    const components = [];
    const edges = new Map();
    const outline = { lists: ["$.components", "$.dependencies"], values: ["$.bomFormat", "$.specVersion"] };
    let format;
    const { problem, seen } = await (0,_json_report_js__WEBPACK_IMPORTED_MODULE_1__/* .readLists */ .qZ)(source, outline, (path, value) => {
        if (path === "$.bomFormat")
            format = value;
        if (path === "$.components" && components.length <= mostComponents)
            addComponents(components, (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(value));
        if (path === "$.dependencies") {
            const { ref, dependsOn } = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(value);
            edges.set((0,_json_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(ref) ?? "", (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .asList */ .DD)(dependsOn).flatMap(textList));
        }
    });
    if (problem)
        return { problem };
    if (format !== "CycloneDX")
        return { problem: (0,_json_report_js__WEBPACK_IMPORTED_MODULE_1__/* .notThis */ .oO)(source, "CycloneDX", "bomFormat") };
    if (!seen.has("$.specVersion"))
        return { problem: (0,_json_report_js__WEBPACK_IMPORTED_MODULE_1__/* .notThis */ .oO)(source, "CycloneDX", "specVersion") };
    if (components.length > mostComponents)
        return { problem: tooMany(source) };
    const joined = components.map((one) => ({ ...one, dependsOn: edges.get(one.ref) ?? [] }));
    return { components: located(joined), licenceNames: new Map() };
}
function addComponents(into, entry) {
    const purl = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(entry.purl);
    const name = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(entry.name) ?? "";
    const group = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(entry.group) ?? "";
    const version = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(entry.version);
    const licence = licenceOf(entry);
    const path = pathOf(entry);
    into.push({
        ref: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(entry["bom-ref"]) ?? purl ?? `${name}@${version ?? ""}`,
        name: group === "" ? name : `${group}/${name}`,
        ...(version ? { version } : {}),
        ...(purl ? { purl } : {}),
        ...(licence === "" ? {} : { licence }),
        ...((0,_json_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(entry.scope) === "required" ? { isRequired: true } : {}),
        ...(path === undefined ? {} : { path }),
        dependsOn: [],
    });
    for (const inner of (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .asList */ .DD)(entry.components))
        addComponents(into, (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(inner));
}
function licenceOf({ licenses }) {
    const names = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .asList */ .DD)(licenses).flatMap((one) => {
        const { expression, license } = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(one);
        const { id, name } = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(license);
        return (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(expression) ?? (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(id) ?? (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(name) ?? [];
    });
    const different = [...new Set(names.map((name) => name.trim()).filter((name) => name !== ""))];
    return different.length < 2 ? (different[0] ?? "") : different.map((name) => `(${name})`).join(" AND ");
}
/** Each tool has a property of its own for where it found a component. */
const pathProperties = ["syft:location:0:path", "SrcFile", "aquasecurity:trivy:FilePath"];
function pathOf({ properties }) {
    const all = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .asList */ .DD)(properties).map(_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB);
    const found = pathProperties.flatMap((name) => (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(all.find((one) => one.name === name)?.value) ?? []);
    return found[0]?.replace(/^\/+/, "");
}
/** trivy lists lock files as components without a version, and what they hold as what these depend on. */
function located(components) {
    const byRef = new Map(components.map((one) => [one.ref, one]));
    const paths = new Map();
    for (const file of components.filter(({ purl, version }) => purl === undefined && version === undefined)) {
        const queue = [...file.dependsOn];
        for (let ref = queue.pop(); ref !== undefined; ref = queue.pop()) {
            if (paths.has(ref))
                continue;
            paths.set(ref, file.name);
            queue.push(...(byRef.get(ref)?.dependsOn ?? []));
        }
    }
    return components.map((one) => {
        const path = one.path ?? paths.get(one.ref);
        return path === undefined ? one : { ...one, path };
    });
}
/** SPDX 2.2 and 2.3 in JSON. */
async function readSpdx(source) {
    const components = [];
    const edges = new Map();
    const licenceNames = new Map();
    const lists = ["$.packages", "$.relationships", "$.hasExtractedLicensingInfos"];
    const { problem, seen } = await (0,_json_report_js__WEBPACK_IMPORTED_MODULE_1__/* .readLists */ .qZ)(source, { lists, values: ["$.spdxVersion"] }, (path, value) => {
        const entry = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(value);
        if (path === "$.packages" && components.length <= mostComponents)
            components.push(packageEntry(entry));
        if (path === "$.relationships")
            addEdge(edges, entry);
        if (path === "$.hasExtractedLicensingInfos") {
            const [id, name] = [(0,_json_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(entry.licenseId), (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(entry.name)];
            if (id !== undefined && name !== undefined && name !== "NOASSERTION")
                licenceNames.set(id, name);
        }
    });
    if (problem)
        return { problem };
    for (const needed of ["spdxVersion", "packages"]) {
        if (!seen.has(`$.${needed}`))
            return { problem: (0,_json_report_js__WEBPACK_IMPORTED_MODULE_1__/* .notThis */ .oO)(source, "SPDX", needed) };
    }
    if (components.length > mostComponents)
        return { problem: tooMany(source) };
    return { components: components.map((one) => ({ ...one, dependsOn: edges.get(one.ref) ?? [] })), licenceNames };
}
function packageEntry(entry) {
    const references = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .asList */ .DD)(entry.externalRefs).map(_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB);
    const purl = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(references.find((one) => one.referenceType === "purl")?.referenceLocator);
    const version = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(entry.versionInfo);
    const licence = [entry.licenseConcluded, entry.licenseDeclared].map(_json_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6).find(isNamed);
    const path = /: \/?(\S.*)$/.exec((0,_json_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(entry.sourceInfo) ?? "")?.[1];
    return {
        ref: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(entry.SPDXID) ?? "",
        name: (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(entry.name) ?? "",
        ...(version ? { version } : {}),
        ...(purl ? { purl } : {}),
        ...(licence === undefined ? {} : { licence }),
        ...(path === undefined ? {} : { path }),
        dependsOn: [],
    };
}
function isNamed(licence) {
    return licence !== undefined && licence !== "" && licence !== "NOASSERTION" && licence !== "NONE";
}
function addEdge(edges, { relationshipType, spdxElementId, relatedSpdxElement }) {
    const [one, other] = [(0,_json_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(spdxElementId) ?? "", (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(relatedSpdxElement) ?? ""];
    const add = (from, to) => {
        const known = edges.get(from);
        if (known)
            known.push(to);
        else
            edges.set(from, [to]);
    };
    if (relationshipType === "DEPENDS_ON")
        add(one, other);
    if (relationshipType === "DEPENDENCY_OF")
        add(other, one);
}
function textList(value) {
    return typeof value === "string" ? [value] : [];
}
function tooMany({ path }) {
    return { path, code: "too-large", message: `The document lists more than ${mostComponents} components.` };
}


/***/ }),

/***/ 71203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ withoutCredentials)
/* harmony export */ });
/** `https://user:password@host`, and every other scheme with a password; `git@` alone is no secret. */
const plain = /(\bhttps?:\/\/)[^/\s"'<>@?#]+@|(\b[a-z][a-z0-9+.-]*:\/\/[^/\s"'<>@:]*):[^/\s"'<>@]+(?=@)/gi;
/** The same inside of a package URL's query, where it is written with percent signs. */
const encoded = /((?:%2B|\b)https?(?:%3A|:)(?:%2F|\/){2})(?:(?!%2F|%40)[^/\s"'<>@&])+(?:%40|@)/gi;
/** The text without the credentials that addresses in it carry: lock files name private registries, and bills copy them. */
function withoutCredentials(text) {
    return text
        .replace(plain, (_, web, other) => web ?? other ?? "")
        .replace(encoded, "$1");
}


/***/ }),

/***/ 14385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ findMaker),
/* harmony export */   P: () => (/* binding */ makersFor)
/* harmony export */ });
/* harmony import */ var _tools_installed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72403);
/* harmony import */ var _tools_locate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51353);
/* harmony import */ var _tools_sbom_makers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84848);



/** Those that write all of these formats. */
function makersFor(formats) {
    return _tools_sbom_makers_js__WEBPACK_IMPORTED_MODULE_2__/* .sbomMakers */ .H.filter(({ hasSpdx }) => hasSpdx || !formats.includes("spdx"));
}
/** The first that is on the machine, else the first that can be had. */
async function findMaker(able, choice, place, versions) {
    const asked = able.filter(({ name }) => choice === undefined || name === choice.tool);
    if (asked.length === 0)
        return { missing: `${choice?.tool} writes no SPDX 2.3: use syft or trivy for it` };
    const there = [];
    for (const maker of choice ? [] : asked)
        if (await isThere(maker, place))
            there.push(maker);
    let missing;
    for (const maker of [...there, ...asked]) {
        const located = await (0,_tools_locate_js__WEBPACK_IMPORTED_MODULE_1__/* .locate */ .x)(maker, choice ?? {}, place, versions);
        if (!("missing" in located))
            return { maker, located };
        missing ??= located.missing;
        if (place.signal?.aborted)
            break;
    }
    const names = asked.map(({ name }) => name).join(" or ");
    return { missing: asked.length === 1 ? `${missing}` : `${names} is needed for a bill of materials: ${missing}` };
}
async function isThere(maker, place) {
    for await (const _ of (0,_tools_installed_js__WEBPACK_IMPORTED_MODULE_0__/* .installed */ .$f)(maker, place))
        return true;
    return false;
}


/***/ }),

/***/ 34306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runSbomStep: () => (/* binding */ runSbomStep)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/environment.js
var environment = __webpack_require__(10488);
// EXTERNAL MODULE: ./build/src/core/sbom.js
var sbom = __webpack_require__(83564);
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(87422);
// EXTERNAL MODULE: ./build/src/parsers/sbom.js
var parsers_sbom = __webpack_require__(77641);
// EXTERNAL MODULE: ./build/src/parsers/source.js
var source = __webpack_require__(45877);
// EXTERNAL MODULE: ./build/src/steps/credentials.js
var credentials = __webpack_require__(71203);
// EXTERNAL MODULE: ./build/src/steps/end.js
var steps_end = __webpack_require__(97516);
// EXTERNAL MODULE: ./build/src/steps/outcome.js
var steps_outcome = __webpack_require__(59737);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
;// CONCATENATED MODULE: ./build/src/core/components.js
/** What a bill of materials (SBOM) lists, in the same words for all its formats. */
/** Ecosystem and name of a package URL, percent signs decoded; null for what is none. */
function packageOf(purl) {
    const [, type, path] = /^pkg:([A-Za-z0-9.+-]+)\/+([^?#]+)/.exec(purl) ?? [];
    if (type === undefined || path === undefined)
        return null;
    // An npm scope begins with an @ that writers leave undecoded.
    const at = path.lastIndexOf("@");
    const name = at > 0 && path[at - 1] !== "/" ? path.slice(0, at) : path;
    return { type: type.toLowerCase(), name: decoded(name) };
}
/** A package URL without what says where it came from: the same package found twice has the same. */
function plainPurl(purl) {
    return purl.replace(/[?#].*$/s, "");
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch (error) {
        if (error instanceof URIError)
            return text;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/src/core/licences.js
var licences = __webpack_require__(58857);
// EXTERNAL MODULE: ./node_modules/spdx-correct/index.js
var spdx_correct = __webpack_require__(25728);
// EXTERNAL MODULE: ./node_modules/spdx-expression-parse/index.js
var spdx_expression_parse = __webpack_require__(93326);
;// CONCATENATED MODULE: ./build/src/steps/licence-expression.js


/** What stands where a licence should, and names none. */
const none = /^(?:|NOASSERTION|NONE|UNKNOWN|N\/A|null|undefined|Dual License|SEE LICEN[CS]E IN .*)$/i;
/** npm's word for "nobody may use this", which looks like the Unlicense, and is its opposite. */
const unlicensed = /^UNLICENSED$/i;
/**
 * Reads a licence. An expression with names in it that are no ids is read with the ids that they are likely to mean,
 * each for itself; `MIT/Apache-2.0` is a choice, as in old Cargo files. `names` are those of `LicenseRef-…` ids.
 */
function readLicence(text, names = new Map()) {
    const plain = (text ?? "").trim();
    if (none.test(plain))
        return { expression: null, taken: [] };
    const taken = [];
    const known = parsed(plain);
    if (known)
        return { expression: withNames(known, names, taken), taken };
    const words = plain.replace(/\s+or\s+(?:any\s+)?(?:later|newer|greater)(?:\s+version)?\b/gi, "+");
    const parts = listed(words)
        .split(/((?:^|\s+)(?:and|or)(?=\s|$)|[()/])/i)
        .filter((part) => part.trim() !== "");
    const ids = parts.map((part) => {
        const word = part.trim();
        if (/^(?:and|or)$/i.test(word))
            return word.toUpperCase();
        if (word === "/")
            return "OR";
        if (word === "(" || word === ")")
            return word;
        const id = idOf(word);
        if (id !== null && id !== word)
            taken.push([word, id]);
        return id;
    });
    const mended = ids.every((id) => id !== null) ? parsed(ids.join(" ")) : null;
    if (!mended)
        return { expression: { type: "name", name: plain }, taken: [] };
    // Another case is no other name.
    return { expression: mended, taken: taken.filter(([name, id]) => name.toLowerCase() !== id.toLowerCase()) };
}
/** A list holds together: `MIT, ISC` is both. A version after a comma belongs to the name before it. */
function listed(text) {
    const parts = text.split(/\s*[,;&]\s*|\s+\+\s+/);
    const names = [];
    for (const part of parts) {
        const last = names.pop();
        if (last === undefined)
            names.push(part);
        else if (/^(?:the\s+)?(?:version|ver|v)?\.?\s*\d[\d.]*$/i.test(part))
            names.push(`${last} ${part}`);
        else
            names.push(last, part);
    }
    return names.join(" AND ");
}
/** Words that make of a known licence another one. */
const altered = /\b(?:non|not|no|modified|custom|proprietary|commercial|commons|restricted|except)\b/i;
/** The id, or id with exception, that a name stands for; null if nobody can tell. */
function idOf(name) {
    if (unlicensed.test(name) || altered.test(name))
        return null;
    const [, licence = name, exception] = /^(.*?)\s+with\s+(.*)$/i.exec(name) ?? [];
    const plus = licence.endsWith("+") ? "+" : "";
    const id = spdx_correct(plus === "" ? licence : licence.slice(0, -1).trim(), { upgrade: false });
    if (id === null)
        return null;
    return exception === undefined ? `${id}${plus}` : `${id}${plus} WITH ${exception}`;
}
/** A `LicenseRef-…` is what its document calls it, if that is a name that is known. */
function withNames(expression, names, taken) {
    if (expression.type === "and" || expression.type === "or") {
        const [left, right] = [withNames(expression.left, names, taken), withNames(expression.right, names, taken)];
        return { ...expression, left, right };
    }
    const name = expression.type === "name" ? names.get(expression.name) : undefined;
    if (name === undefined)
        return expression;
    const read = readLicence(name);
    if (read.expression === null || read.expression.type === "name")
        return expression;
    taken.push([name, showExpression(read.expression)]);
    return read.expression;
}
function parsed(text) {
    try {
        return toExpression(spdx_expression_parse(text));
    }
    catch (error) {
        // It throws for whatever is no expression, and stumbles over one that ends too early.
        if (error instanceof Error)
            return null;
        throw error;
    }
}
function toExpression(info) {
    if ("conjunction" in info) {
        return { type: info.conjunction, left: toExpression(info.left), right: toExpression(info.right) };
    }
    const { license, exception, plus } = info;
    if (/(?:^|:)LicenseRef-/.test(license))
        return { type: "name", name: license };
    return { type: "licence", id: license, plus: plus === true, ...(exception === undefined ? {} : { exception }) };
}
function showExpression(expression) {
    switch (expression.type) {
        case "name":
            return expression.name;
        case "licence": {
            const { id, plus, exception } = expression;
            return `${id}${plus ? "+" : ""}${exception === undefined ? "" : ` WITH ${exception}`}`;
        }
        default: {
            const word = expression.type.toUpperCase();
            return `${inner(expression.left, expression.type)} ${word} ${inner(expression.right, expression.type)}`;
        }
    }
}
function inner(expression, outer) {
    const isOther = (expression.type === "and" || expression.type === "or") && expression.type !== outer;
    return isOther ? `(${showExpression(expression)})` : showExpression(expression);
}

// EXTERNAL MODULE: ./node_modules/spdx-satisfies/index.js
var spdx_satisfies = __webpack_require__(45131);
;// CONCATENATED MODULE: ./build/src/steps/licence-policy.js



/** Whether a licence may be used, by the lists of the config. */
/** From best to worst. `unlisted` stands in neither list, though there is one of what is allowed. */
const standings = ["allowed", "unknown", "unlisted", "denied"];
/**
 * Of a choice (OR) the best branch counts, of licences that hold together (AND) the worst. A licence that is denied is
 * so though it is allowed as well, unless it is allowed with the very exception that it comes with.
 */
function licenceStanding(expression, policy) {
    if (expression === null)
        return "unknown";
    if (expression.type === "and" || expression.type === "or") {
        const sides = [expression.left, expression.right].map((side) => standings.indexOf(licenceStanding(side, policy)));
        const index = expression.type === "or" ? Math.min(...sides) : Math.max(...sides);
        return standings[index] ?? "unknown";
    }
    const { allow, deny } = policy;
    if (expression.type === "name") {
        if (deny.some((entry) => isWord(entry, expression.name)))
            return "denied";
        return allow?.some((entry) => isWord(entry, expression.name)) ? "allowed" : "unknown";
    }
    const words = wordsOf(expression);
    const whole = showExpression(expression);
    if (expression.exception !== undefined && allow?.some((entry) => isWord(entry, whole)))
        return "allowed";
    if (deny.some((entry) => isDenied(entry, expression, words)))
        return "denied";
    if (!allow)
        return "allowed";
    return allow.some((entry) => isAllowed(entry, expression, words)) ? "allowed" : "unlisted";
}
/** All ways to write a licence: GPL-3.0 and GPL-3.0-only are the same, GPL-3.0+ and GPL-3.0-or-later too. */
function wordsOf({ id, plus }) {
    if (!/^(?:[AL]?GPL|GFDL)-/.test(id))
        return plus ? [`${id}+`] : [id];
    const base = id.replace(/-(?:only|or-later)$/, "");
    const isLater = plus || id.endsWith("-or-later");
    const own = isLater ? [`${base}-or-later`, `${base}+`] : [base, `${base}-only`];
    return [...new Set([id, ...own])];
}
/** A licence "or later" is taken at its lowest version, as is one that is denied: so GPL-3.0-only denies GPL-3.0+ too. */
function isDenied(entry, licence, words) {
    const base = licence.id.replace(/-(?:only|or-later)$/, "");
    if ([...words, base, `${base}-only`, showExpression(licence)].some((word) => isWord(entry, word)))
        return true;
    const isLater = /\+$|-or-later$/.test(entry);
    if (!isLater)
        return false;
    if (isWord(entry.replace(/\+$|-or-later$/, ""), base))
        return true;
    return isSatisfied({ ...licence, id: base, plus: false, exception: undefined }, entry);
}
/** An exception only adds to what a licence allows. */
function isAllowed(entry, licence, words) {
    if (words.some((word) => isWord(entry, word)))
        return true;
    return isSatisfied({ ...licence, exception: undefined }, entry);
}
/** By the versions that SPDX knows: Apache-1.0+ may be used as Apache-2.0. */
function isSatisfied(licence, entry) {
    try {
        return spdx_satisfies(showExpression(licence), [entry]);
    }
    catch (error) {
        // Entries may be globs and names, which are no SPDX.
        if (error instanceof Error)
            return false;
        throw error;
    }
}
function isWord(entry, word) {
    if (entry.toLowerCase() === word.toLowerCase())
        return true;
    return /[*?]/.test(entry) && picomatch.isMatch(word, entry, { nocase: true, windows: false, dot: true });
}

;// CONCATENATED MODULE: ./build/src/steps/licences.js





/** True if a licence can be expected of it: workflow actions are run, not built in, and no lock file tells of theirs. */
function hasLicence({ purl }) {
    const type = purl === undefined ? undefined : packageOf(purl)?.type;
    return type !== "github" && type !== "githubactions";
}
/** True if the bill tells the component's licence. */
function isLicensed({ licence }, names) {
    return readLicence(licence, names).expression !== null;
}
/** Holds the licences of the components against the policy. */
function judgeLicences(components, names, policy) {
    const findings = new Map();
    const taken = new Map();
    const used = new Set();
    for (const component of components) {
        const exceptions = policy.exceptions.filter((one) => isAbout(one, component));
        for (const exception of exceptions)
            used.add(exception);
        const said = exceptions.findLast(({ licence }) => licence !== undefined)?.licence;
        const read = readLicence(said ?? component.licence, names);
        for (const [name, id] of read.taken)
            note(taken, `"${name}" was taken for ${id}`, component.name);
        const standing = licenceStanding(read.expression, policy);
        if (standing === "allowed" || (standing === "unknown" && policy.unknown === "pass"))
            continue;
        const waiver = exceptions.findLast(({ licence }) => licence === undefined);
        const finding = toFinding(component, read, standing, policy.unknown === "warn");
        const waived = waiver ? { waived: { by: "ignore", reason: waiver.reason } } : {};
        findings.set(`${component.name} ${component.version} ${component.path} ${finding.rule}`, { ...finding, ...waived });
    }
    const idle = policy.exceptions.filter((one) => !used.has(one));
    return {
        findings: [...findings.values()],
        doubts: [
            ...[...taken].map(([words, of]) => `${words}, which is no SPDX id but near to it (${some([...of])})`),
            ...idle.map((one) => `the licence exception of ${one.package} matches no component: take it out`),
        ],
    };
}
/**
 * The version is no part of the words, so that the same licence of another version is the same finding. A licence that
 * the policy forbids is as bad as can be: what `fail-on` says is about weaknesses.
 */
function toFinding({ name, version, path }, { expression }, standing, isMild) {
    const licence = expression && showExpression(expression);
    const mild = standing === "unknown" && isMild;
    return {
        tool: licences/* licencesTool */.F,
        rule: standing === "unknown" ? "unknown" : (licence ?? "unknown"),
        message: `${name}: ${words(standing, licence)}`,
        severity: mild ? "note" : "error",
        risk: mild ? "low" : "critical",
        package: { name, ...(version === undefined ? {} : { version }) },
        ...(path === undefined ? {} : { path }),
    };
}
function words(standing, licence) {
    if (standing === "denied")
        return `its licence ${licence} is denied`;
    if (standing === "unlisted")
        return `its licence ${licence} is not among those that are allowed`;
    return licence === null ? "its licence is not known" : `its licence "${licence}" is none that is known`;
}
function isAbout({ package: pattern }, { name, purl }) {
    if (!pattern.startsWith("pkg:"))
        return pattern === name || isGlobMatch(name, pattern);
    const plain = purl === undefined ? "" : plainPurl(purl).replaceAll("%40", "@");
    return plain !== "" && (pattern === plain || isGlobMatch(plain, pattern.replaceAll("%40", "@")));
}
function isGlobMatch(text, glob) {
    return picomatch.isMatch(text, glob, { windows: false, dot: true });
}
function note(all, words, name) {
    all.set(words, (all.get(words) ?? new Set()).add(name));
}
function some(names) {
    return names.length > 3 ? `${names.slice(0, 3).join(", ")} and ${names.length - 3} more` : names.join(", ");
}

// EXTERNAL MODULE: ./build/src/parsers/json-values.js
var json_values = __webpack_require__(51361);
;// CONCATENATED MODULE: ./build/src/steps/lock-files.js



/** How one tells that a lock file holds packages of others, for npm such as are needed at run time, by its name. */
const locks = {
    "package-lock.json": { type: "npm", holds: holdsNpm },
    "npm-shrinkwrap.json": { type: "npm", holds: holdsNpm },
    "yarn.lock": { type: "npm", holds: (text) => /^"?[^\s#].*@.*:$/m.test(text) },
    "pnpm-lock.yaml": { type: "npm", holds: (text) => /^packages:/m.test(text) },
    "poetry.lock": { type: "pypi", holds: (text) => /^\[\[package\]\]/m.test(text) },
    "uv.lock": { type: "pypi", holds: (text) => /^source = \{ registry/m.test(text) },
    "Pipfile.lock": { type: "pypi", holds: (text) => /"==/.test(text) },
    "requirements.txt": { type: "pypi", holds: (text) => /^[\w.[\]-]+\s*==/m.test(text) },
    "Cargo.lock": { type: "cargo", holds: (text) => /^source\s*=/m.test(text) },
    "go.mod": { type: "golang", holds: (text) => /^\s*(?:require\s+)?[\w.-]+\.[\w.-]+\S*\s+v\d/m.test(text) },
    "Gemfile.lock": { type: "gem", holds: (text) => /^ {4}\S+ \(/m.test(text) },
    "composer.lock": { type: "composer", holds: (text) => /"packages":\s*\[\s*\{/.test(text) },
};
function holdsNpm(text) {
    const lock = (0,json_values/* asObject */.eB)((0,json_values/* parseJson */.qF)(text));
    const entries = Object.entries((0,json_values/* asObject */.eB)(lock.packages ?? lock.dependencies));
    return entries.some(([path, entry]) => path !== "" && (0,json_values/* asObject */.eB)(entry).dev !== true);
}
/** Copies of other people's packages, and what tests are about. */
const foreign = /(?:^|\/)(?:\.gatehouse|node_modules|vendor|testdata|fixtures)\//;
/** Some tools name the other file of a manifest and its lock file. */
const beside = {
    "uv.lock": "pyproject.toml",
    "poetry.lock": "pyproject.toml",
    "go.mod": "go.sum",
};
/**
 * Those of the repository's lock files that hold packages, of which a bill lists none. A bill that lists packages of the
 * kind without saying where from may have them from there.
 */
async function unlistedLocks(components, trackedFiles, tree, files) {
    const listed = new Set(components.map(({ path }) => path));
    const placeless = new Set(components.flatMap(({ path, purl = "" }) => (path ? [] : (packageOf(purl)?.type ?? []))));
    const unlisted = [];
    for (const path of trackedFiles) {
        const name = external_node_path_.posix.basename(path);
        const lock = Object.hasOwn(locks, name) ? locks[name] : undefined;
        if (!lock || listed.has(path) || placeless.has(lock.type) || foreign.test(path))
            continue;
        const other = Object.hasOwn(beside, name) ? beside[name] : undefined;
        if (other !== undefined && listed.has(external_node_path_.posix.join(external_node_path_.posix.dirname(path), other)))
            continue;
        if (lock.holds((await files.readText((0,external_node_path_.join)(tree, path))) ?? ""))
            unlisted.push(path);
    }
    return unlisted;
}
/** The tracked file that a path of a bill means: some are told from a folder above the repository. */
function trackedPath(path, trackedFiles) {
    const parts = path.replaceAll("\\", "/").split("/");
    for (let first = 0; first < parts.length; first++) {
        const rest = parts.slice(first).join("/");
        if (trackedFiles.has(rest))
            return rest;
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/src/parsers/json-lines.js
var json_lines = __webpack_require__(67616);
;// CONCATENATED MODULE: ./build/src/steps/own-packages.js




/** How a manifest names the package that it is of, by its file name. */
const manifests = {
    "package.json": { type: "npm", nameIn: (text) => (0,json_lines/* textOf */.b6)((0,json_values/* asObject */.eB)((0,json_values/* parseJson */.qF)(text)).name) },
    "Cargo.toml": { type: "cargo", nameIn: (text) => nameInTable(text, "package") },
    "pyproject.toml": {
        type: "pypi",
        nameIn: (text) => nameInTable(text, "project") ?? nameInTable(text, "tool.poetry"),
    },
    "go.mod": { type: "golang", nameIn: (text) => /^module\s+"?([^\s"]+)/m.exec(text)?.[1] },
    "composer.json": { type: "composer", nameIn: (text) => (0,json_lines/* textOf */.b6)((0,json_values/* asObject */.eB)((0,json_values/* parseJson */.qF)(text)).name) },
};
/** Copies of other people's packages have manifests, too. */
const own_packages_foreign = /(?:^|\/)(?:node_modules|vendor|third[_-]party|external|deps|testdata|fixtures)\//;
/** A repository with more manifests of its own than this is read as far as that. */
const mostManifests = 2_000;
/** Tells the packages that the repository makes itself: their licence is the owner's to choose. */
async function ownPackages(trackedFiles, tree, files) {
    const paths = trackedFiles.filter((path) => Object.hasOwn(manifests, external_node_path_.posix.basename(path)) && !own_packages_foreign.test(path));
    const own = new Set();
    for (const path of paths.slice(0, mostManifests)) {
        const manifest = manifests[external_node_path_.posix.basename(path)];
        const name = manifest?.nameIn((await files.readText((0,external_node_path_.join)(tree, path))) ?? "");
        if (manifest && name !== undefined)
            own.add(key(manifest.type, name));
    }
    return ({ purl }) => {
        const found = purl === undefined ? null : packageOf(purl);
        return found !== null && own.has(key(found.type, found.name));
    };
}
function key(type, name) {
    // Python takes these characters for the same (PEP 503).
    return `${type} ${type === "pypi" ? name.toLowerCase().replace(/[-_.]+/g, "-") : name}`;
}
function nameInTable(text, table) {
    const start = text.search(new RegExp(`^\\[${table.replace(".", "\\.")}\\]`, "m"));
    if (start < 0)
        return undefined;
    const [body = ""] = text.slice(start + 1).split(/^\[/m);
    return /^name\s*=\s*["']([^"']+)["']/m.exec(body)?.[1];
}

;// CONCATENATED MODULE: ./build/src/steps/snapshot.js

/**
 * What the packages of a bill come to, a manifest for each file that names some. Direct is what the project's own
 * packages depend on, and all that no other package depends on.
 */
function manifestsOf(components, isOwn, unplaced) {
    const packages = components.filter(({ purl }) => purl !== undefined);
    const own = new Set(packages.filter(isOwn).map(({ ref }) => ref));
    const purls = new Map(packages.map(({ ref, purl = "" }) => [ref, plainPurl(purl)]));
    const direct = new Set(packages.filter(({ ref }) => own.has(ref)).flatMap(({ dependsOn }) => dependsOn));
    const indirect = new Set(packages.filter(({ ref }) => !own.has(ref)).flatMap(({ dependsOn }) => dependsOn));
    const manifests = new Map();
    for (const { ref, path, isRequired, dependsOn } of packages) {
        const url = purls.get(ref);
        if (url === undefined || own.has(ref))
            continue;
        const name = path ?? unplaced;
        const file = path === undefined ? {} : { file: { source_location: path } };
        const manifest = manifests.get(name) ?? { name, ...file, resolved: {} };
        manifests.set(name, manifest);
        manifest.resolved[url] = {
            package_url: url,
            relationship: direct.has(ref) || !indirect.has(ref) ? "direct" : "indirect",
            ...(isRequired ? { scope: "runtime" } : {}),
            dependencies: [...new Set(dependsOn.flatMap((one) => (own.has(one) ? [] : (purls.get(one) ?? []))))],
        };
    }
    return Object.fromEntries(manifests);
}

;// CONCATENATED MODULE: ./build/src/steps/sbom-bill.js






/** More than this is no bill of one repository. */
const mostBytes = 200 * 1024 * 1024;
/**
 * Reads the CycloneDX document at the path. One that is absent, cut or empty cannot be used; nor one without a package
 * where lock files hold some. A lock file of which nothing is listed may hide a licence, so that where unknown ones fail
 * the gate the bill is not the whole answer.
 */
async function readBill({ licences }, path, tool, { files, tree, trackedFiles, gate }) {
    const stat = await files.stat(path);
    if (stat === null)
        return { unreadable: `${tool} wrote no document` };
    if (stat.size > mostBytes)
        return { unreadable: `the document of ${tool} has ${stat.size} bytes` };
    const read = await (0,parsers_sbom/* readCycloneDx */.i)((0,source/* byteSource */.ex)("the CycloneDX document", () => files.readStream(path)));
    if ("problem" in read)
        return { unreadable: `the document of ${tool} cannot be used: ${read.problem.message}` };
    const tracked = new Set(trackedFiles);
    const packages = read.components
        .filter(({ purl }) => purl !== undefined)
        .map(({ path: named, ...component }) => {
        const known = named === undefined ? undefined : trackedPath(named, tracked);
        return known === undefined ? component : { ...component, path: known };
    });
    const unlisted = await unlistedLocks(packages, trackedFiles, tree, files);
    if (packages.length === 0 && unlisted.length > 0) {
        return {
            unreadable: `${tool} lists no package, and ${unlisted.join(", ")} ${unlisted.length > 1 ? "hold" : "holds"} some`,
        };
    }
    const isOwn = await ownPackages(trackedFiles, tree, files);
    const others = packages.filter((component) => !isOwn(component) && hasLicence(component));
    const verdict = licences && judgeLicences(others, read.licenceNames, licences);
    const code = licences?.unknown === "fail" ? "incomplete" : "disagreement";
    return {
        packages,
        unlicensed: others.filter((component) => !isLicensed(component, read.licenceNames)).length,
        findings: verdict?.findings ?? [],
        problems: [
            ...unlisted.map((lock) => ({ path: lock, code, message: `${tool} lists none of the packages of ${lock}` })),
            ...(verdict?.doubts ?? []).map((message) => ({ path: "licences", code: "disagreement", message })),
        ],
        manifests: manifestsOf(packages, isOwn, gate),
    };
}

// EXTERNAL MODULE: ./build/src/steps/sbom-maker.js
var sbom_maker = __webpack_require__(14385);
;// CONCATENATED MODULE: ./build/src/steps/sbom-step.js











/** Makes the bill of materials of the tree, judges its licences, and keeps it; of a base's tree nothing is kept. */
async function runSbomStep(step, context) {
    const { files, processes, root, tree, scratch, supply, signal } = context;
    const { env } = (0,environment/* childEnvironment */.Q)(context.env, step.env, process.platform === "win32");
    const place = { processes, files, root, cwd: root, env, supply, signal };
    const able = (0,sbom_maker/* makersFor */.P)(step.formats);
    const found = await (0,sbom_maker/* findMaker */.G)(able, step.maker, place, context.versions);
    if ("missing" in found) {
        const outcome = (0,steps_outcome/* unstarted */.Z)(step, "tool-missing", found.missing);
        return signal.aborted ? { ...outcome, end: (0,steps_end/* cancelledBy */.tK)(signal) } : outcome;
    }
    const { maker, located } = found;
    const folder = (0,external_node_path_.join)(scratch, "files");
    await files.makeDir(folder);
    const bills = {
        cyclonedx: (0,external_node_path_.join)(folder, "bom.cdx.json"),
        ...(step.formats.includes("spdx") ? { spdx: (0,external_node_path_.join)(folder, "bom.spdx.json") } : {}),
    };
    const runs = maker.runs(bills);
    const shown = runs.map(({ args }) => shownCommand(maker, args, folder)).join(" && ");
    context.emit({ type: "step-started", gate: context.gate, step: step.name, command: shown });
    const output = (0,external_node_path_.join)(scratch, "output");
    let outcome = { ...(0,steps_outcome/* unstarted */.Z)(step, "tool-error", ""), command: shown, output };
    const [file, ...runner] = located.argv;
    for (const { args, env: more } of runs) {
        const exit = await processes.run({
            file,
            args: [...runner, ...args],
            cwd: tree,
            env: { ...env, ...located.env, ...more },
            timeoutMs: step.timeoutMs,
            signal,
            output,
        });
        const durationMs = outcome.durationMs + exit.durationMs;
        const exitCode = exit.type === "exited" ? exit.code : null;
        outcome = { ...outcome, durationMs, exitCode };
        const end = (0,steps_end/* commonEnd */.NU)(exit, maker.name, step.timeoutMs, signal);
        if (end)
            return { ...outcome, end };
        if (exitCode === 0)
            continue;
        const words = (0,steps_end/* lastWords */.aN)(exit);
        const message = `${maker.name} exited with code ${exitCode}${words === "" ? " and said nothing" : `: ${words}`}`;
        return { ...outcome, end: { type: "broken", reason: "tool-error", message } };
    }
    return judged(step, outcome, found, bills, context);
}
/** As a person would type it in the repository. */
function shownCommand(maker, args, folder) {
    return (0,core_text/* commandLine */.ay)([maker.program, ...args.map((arg) => arg.replace(`${folder}/`, "").replace(`${folder}\\`, ""))]);
}
async function judged(step, outcome, { maker, located }, bills, context) {
    const { files, tree, root } = context;
    const tool = located.version === null ? maker.name : `${maker.name} ${located.version}`;
    const bill = await readBill(step, bills.cyclonedx, tool, context);
    if ("unreadable" in bill)
        return unreadable(outcome, bill.unreadable);
    if (bills.spdx !== undefined) {
        const problem = await spdxProblem(bills.spdx, bill.packages, tool, context);
        if (problem !== null)
            return unreadable(outcome, problem);
    }
    const artifacts = tree === root ? await kept(step, bill, bills, tool, context) : [];
    if (step.submit && tree === root) {
        await files.writeText((0,external_node_path_.join)(root, (0,sbom/* manifestsPath */.sO)(context.gate)), `${JSON.stringify(bill.manifests)}\n`);
    }
    // As the tool wrote them they may hold credentials.
    for (const path of [bills.cyclonedx, bills.spdx])
        if (path !== undefined)
            await files.remove(path);
    return {
        ...outcome,
        end: { type: "judged", exitCode: 0, explained: true },
        findings: bill.findings,
        problems: bill.problems,
        artifacts,
    };
}
function unreadable(outcome, message) {
    return { ...outcome, end: { type: "broken", reason: "report-unreadable", message } };
}
/** The second document has to be whole, and to list what the first does. */
async function spdxProblem(path, packages, tool, { files }) {
    if ((await files.stat(path)) === null)
        return `${tool} wrote no SPDX document`;
    const read = await (0,parsers_sbom/* readSpdx */.G)((0,source/* byteSource */.ex)("the SPDX document", () => files.readStream(path)));
    if ("problem" in read)
        return `the SPDX document of ${tool} cannot be used: ${read.problem.message}`;
    const count = read.components.filter(({ purl }) => purl !== undefined).length;
    return count >= packages.length || packages.length === 0
        ? null
        : `the SPDX document of ${tool} lists ${count} packages, and its CycloneDX document ${packages.length}`;
}
async function kept({ formats }, { packages, unlicensed }, bills, tool, { files, root, gate }) {
    const artifacts = [];
    for (const format of formats) {
        const from = bills[format];
        if (from === undefined)
            continue;
        const path = (0,sbom/* billPath */.VZ)(gate, format);
        await files.writeText((0,external_node_path_.join)(root, path), (0,credentials/* withoutCredentials */.r)((await files.readText(from)) ?? ""));
        artifacts.push({
            name: `gatehouse-sbom-${gate}`,
            path,
            format: `${format}-json`,
            components: packages.length,
            unlicensed,
            tool,
        });
    }
    return artifacts;
}


/***/ })

};
