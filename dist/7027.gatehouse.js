export const id = 7027;
export const ids = [7027,7835];
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

/***/ 14051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ verifyFile),
/* harmony export */   DM: () => (/* binding */ noServicesDocument),
/* harmony export */   Ko: () => (/* binding */ attestImageArgs),
/* harmony export */   ZG: () => (/* binding */ verifyImage),
/* harmony export */   bu: () => (/* binding */ signFileArgs),
/* harmony export */   li: () => (/* binding */ cosignTrouble),
/* harmony export */   oe: () => (/* binding */ verifyAttestation),
/* harmony export */   s9: () => (/* binding */ signImageArgs)
/* harmony export */ });
/* harmony import */ var _core_signing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48990);

function isByDigest(reference) {
    return /^[^@\s]+@sha256:[0-9a-f]{64}$/.test(reference);
}
function signImageArgs(reference, signer, version) {
    return ["sign", ...signerArgs(signer, version), "--yes", reference];
}
/** Attaches a document about the image to it. `type` is cosign's word for it. */
function attestImageArgs(reference, document, signer, version) {
    const { type, path } = document;
    return ["attest", ...signerArgs(signer, version), "--yes", "--type", type, "--predicate", path, reference];
}
function signFileArgs(path, bundle, signer, version) {
    return ["sign-blob", ...signerArgs(signer, version), "--yes", "--new-bundle-format", "--bundle", bundle, "--", path];
}
function signerArgs(signer, version) {
    if (signer.type === "identity")
        return [];
    if (signer.tlog)
        return ["--key", signer.key];
    // From version 3 on the services come from a document that is fetched, and the option alone is refused.
    const isNew = Number(/^v?(\d+)/.exec(version ?? "")?.[1] ?? 0) >= 3;
    return ["--key", signer.key, "--tlog-upload=false", ...(isNew ? ["--use-signing-config=false"] : [])];
}
function verifierArgs(verifier) {
    if (verifier.type === "identity") {
        return ["--certificate-identity", verifier.identity, "--certificate-oidc-issuer", verifier.issuer];
    }
    const log = verifier.tlog ? [] : ["--insecure-ignore-tlog=true"];
    return ["--key", `env://${_core_signing_js__WEBPACK_IMPORTED_MODULE_0__/* .publicKeyVariable */ .zG}`, ...log];
}
function verifierEnv(verifier) {
    return verifier.type === "key" ? { [_core_signing_js__WEBPACK_IMPORTED_MODULE_0__/* .publicKeyVariable */ .zG]: verifier.publicKey } : {};
}
/** Whether the image of this very digest is signed by the key, or for the very identity. */
async function verifyImage(reference, verifier, run) {
    if (!isByDigest(reference))
        return `${reference} names no digest, and a tag can be moved`;
    const exit = await run(["verify", ...verifierArgs(verifier), "--output", "json", reference], verifierEnv(verifier));
    return verdictOf(exit, `the signature of ${reference}`);
}
/** Whether a document of this type is attached to the image of this very digest, and signed in the same way. */
async function verifyAttestation(reference, type, verifier, run) {
    if (!isByDigest(reference))
        return `${reference} names no digest, and a tag can be moved`;
    const args = ["verify-attestation", ...verifierArgs(verifier), "--type", type, "--output", "json", reference];
    return verdictOf(await run(args, verifierEnv(verifier)), `the ${type} document of ${reference}`);
}
/**
 * Whether a file is what the bundle is a signature of. `noServices` is the path of a document that names no service of
 * Sigstore's: without the public log none is asked.
 */
async function verifyFile(path, bundle, verifier, noServices, run) {
    const offline = verifier.type === "key" && !verifier.tlog ? ["--trusted-root", noServices] : [];
    const how = [...verifierArgs(verifier), "--new-bundle-format", "--bundle", bundle, ...offline];
    return verdictOf(await run(["verify-blob", ...how, "--", path], verifierEnv(verifier)), "the signature");
}
/** For `noServices`: the shape that cosign wants, and nothing in it. */
const noServicesDocument = `{"mediaType":"application/vnd.dev.sigstore.trustedroot+json;version=0.1"}\n`;
function verdictOf(exit, what) {
    if (exit.type === "exited" && exit.code === 0)
        return null;
    return `${what} cannot be verified: ${cosignWords(exit)}`;
}
const troubles = [
    [/decryption failed/i, "config", "the password does not open the key"],
    [
        /invalid pem block|unsupported pem type|failed to parse|error decoding.*key|loading key/i,
        "config",
        "the key cannot be read: it has to be what cosign generate-key-pair writes, whole, with its line ends",
    ],
    [
        /UNAUTHORIZED|DENIED|401 Unauthorized|403 Forbidden|authentication required/i,
        "registry",
        'the registry refuses it: it needs a login that may push (see "registries")',
    ],
    [/fulcio/i, "tool-error", "Sigstore gave no certificate"],
    [/rekor|transparency log/i, "tool-error", "Sigstore's public log could not be reached, or refused the entry"],
    [/tuf\b|tuf-repo/i, "tool-error", "Sigstore's keys could not be fetched"],
    [/MANIFEST_UNKNOWN|NAME_UNKNOWN|accessing image|connection refused/i, "registry", "the registry does not give it"],
];
function cosignTrouble(exit) {
    const words = cosignWords(exit);
    const known = troubles.find(([pattern]) => pattern.test(words));
    if (!known)
        return { reason: "tool-error", message: words };
    const [, reason, message] = known;
    return { reason, message: `${message} (${words})` };
}
/** The one line in which cosign says what is wrong; it says each twice. */
function cosignWords(exit) {
    if (exit.type === "not-started")
        return `cosign cannot be started: ${exit.message}`;
    if (exit.type !== "exited")
        return `cosign was ended (${exit.type})`;
    const lines = exit.stderrTail.split("\n").map((line) => line.trim());
    const told = lines.findLast((line) => line.startsWith("Error: ")) ?? lines.findLast((line) => line !== "");
    const words = (told ?? "").replace(/^Error: /, "");
    return words === "" ? `cosign exited with code ${exit.code} and said nothing` : words.slice(0, 400);
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

/***/ 80115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ cosignSession),
/* harmony export */   Q: () => (/* binding */ loginsOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10488);
/* harmony import */ var _core_signing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48990);
/* harmony import */ var _docker_cosign_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14051);
/* harmony import */ var _tools_cosign_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95986);
/* harmony import */ var _tools_locate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51353);






/** What a workflow is missing that signs without a key. */
const permission = 'signing without a key takes the workflow\'s own identity: give the job "permissions: id-token: write" (a workflow that forks can start never has it), or sign with a key';
/** Finds cosign, and makes sure of the key or the identity before anything is signed. */
async function cosignSession(step, context) {
    const { files, processes, root, supply, signal, versions } = context;
    const { signing } = step;
    const child = (0,_core_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .childEnvironment */ .Q)(context.env, step.env, process.platform === "win32");
    const no = (reason, refused, secrets = []) => ({
        ...{ reason, refused, secrets },
    });
    if (child.missing.length > 0) {
        return no("config", `the environment has no ${child.missing.join(", ")}, which "sign" asks for`);
    }
    const key = signing.hasKey ? keyOf(child.env[_core_signing_js__WEBPACK_IMPORTED_MODULE_4__/* .keyVariable */ .OE] ?? "", root) : null;
    if (key === "")
        return no("config", `the key that "sign" asks for is empty`);
    const secrets = secretsOf(child.env, signing);
    for (const secret of secrets)
        context.mask(secret);
    const place = { processes, files, root, cwd: root, env: child.env, supply, signal };
    const located = await (0,_tools_locate_js__WEBPACK_IMPORTED_MODULE_2__/* .locate */ .x)(_tools_cosign_js__WEBPACK_IMPORTED_MODULE_1__/* .cosign */ .S, signing, place, versions);
    if ("missing" in located)
        return no("tool-missing", located.missing, secrets);
    const [file, ...runner] = located.argv;
    const sessionEnv = { ...child.env, ...located.env, ...loginsOf(context) };
    if (key !== null) {
        // Without one cosign would ask for it, and wait.
        sessionEnv[_core_signing_js__WEBPACK_IMPORTED_MODULE_4__/* .passwordVariable */ .y] ??= "";
        if (!key.startsWith("env://"))
            delete sessionEnv[_core_signing_js__WEBPACK_IMPORTED_MODULE_4__/* .keyVariable */ .OE];
    }
    const run = (args, env = {}) => processes.run({
        ...{ file, args: [...runner, ...args], cwd: root, env: { ...sessionEnv, ...env } },
        ...{ timeoutMs: step.timeoutMs, signal, output: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(context.scratch, "output") },
    });
    const common = { run, version: located.version };
    if (key !== null) {
        const exit = await run(["public-key", "--key", key]);
        if (exit.type !== "exited" || exit.code !== 0) {
            const { reason, message } = (0,_docker_cosign_js__WEBPACK_IMPORTED_MODULE_5__/* .cosignTrouble */ .li)(exit);
            return no(reason, message, secrets);
        }
        const { tlog } = signing;
        const verifier = { type: "key", publicKey: exit.stdoutTail, tlog };
        return { ...common, signer: { type: "key", key, tlog }, verifier, secrets };
    }
    if (!context.identity)
        return no("config", permission, secrets);
    try {
        const { token, issuer, workflow } = await context.identity.token("sigstore");
        context.mask(token);
        sessionEnv[_core_signing_js__WEBPACK_IMPORTED_MODULE_4__/* .identityVariable */ .Xg] = token;
        const identity = `${child.env.GITHUB_SERVER_URL || "https://github.com"}/${workflow}`;
        const verifier = { type: "identity", identity, issuer };
        return { ...common, signer: { type: "identity" }, verifier, secrets: [...secrets, token] };
    }
    catch (error) {
        return no("config", `${error instanceof Error ? error.message : String(error)}: ${permission}`, secrets);
    }
}
/** A key's text stays in the environment; what only says where a key is, is an argument. */
function keyOf(value, root) {
    const text = value.trim();
    if (text.includes("-----BEGIN"))
        return `env://${_core_signing_js__WEBPACK_IMPORTED_MODULE_4__/* .keyVariable */ .OE}`;
    if (text === "" || text.includes("://") || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(text))
        return text;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, text);
}
/** The key's text as a whole and line by line, as a log shows it, and the password. Where a key is, is no secret. */
function secretsOf(env, { hasKey }) {
    if (!hasKey)
        return [];
    const key = env[_core_signing_js__WEBPACK_IMPORTED_MODULE_4__/* .keyVariable */ .OE] ?? "";
    const lines = key.split(/\r?\n/).filter((line) => line.length >= 16 && !line.startsWith("-----"));
    const password = env[_core_signing_js__WEBPACK_IMPORTED_MODULE_4__/* .passwordVariable */ .y] ?? "";
    return [...(key.includes("-----BEGIN") ? [key, ...lines] : []), ...(password.trim().length >= 4 ? [password] : [])];
}
/** Where clients of registries find the logins of the run. */
function loginsOf({ docker }) {
    const { DOCKER_CONFIG: folder } = docker.environment();
    return folder === undefined ? {} : { DOCKER_CONFIG: folder };
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

/***/ 37027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runImageBillStep: () => (/* binding */ runImageBillStep)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_artifact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36355);
/* harmony import */ var _core_environment_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(10488);
/* harmony import */ var _core_sbom_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83564);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87422);
/* harmony import */ var _docker_cosign_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(14051);
/* harmony import */ var _parsers_sbom_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77641);
/* harmony import */ var _parsers_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45877);
/* harmony import */ var _cosign_session_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80115);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(71203);
/* harmony import */ var _end_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97516);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(59737);
/* harmony import */ var _pushed_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(61264);
/* harmony import */ var _sbom_maker_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14385);
/* harmony import */ var _sign_step_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(87835);















/** cosign's words for the formats. */
const predicateTypes = { cyclonedx: "cyclonedx", spdx: "spdxjson" };
/** Lists what is in an image, keeps the list, and attaches it to the image where that is signed. */
async function runImageBillStep(step, context) {
    const { files, processes, root, supply, signal } = context;
    const begun = context.now();
    const image = context.images?.find(({ name }) => name === step.image);
    if (!image)
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_10__/* .unstarted */ .Z)(step, "registry", `the gate has built no image ${step.image}`);
    const pushed = (0,_pushed_js__WEBPACK_IMPORTED_MODULE_11__/* .pushedReference */ .d)(step.image, context.images);
    if (step.signing && "missing" in pushed)
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_10__/* .unstarted */ .Z)(step, "registry", pushed.missing);
    const sources = sourcesOf(image);
    if (sources.length === 0)
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_10__/* .unstarted */ .Z)(step, "registry", `${step.image} is neither pushed nor on this machine`);
    const { env } = (0,_core_environment_js__WEBPACK_IMPORTED_MODULE_12__/* .childEnvironment */ .Q)(context.env, {}, process.platform === "win32");
    const place = { processes, files, root, cwd: root, env, supply, signal };
    const able = (0,_sbom_maker_js__WEBPACK_IMPORTED_MODULE_8__/* .makersFor */ .P)([step.format]).filter(({ imageRun }) => imageRun !== undefined);
    const found = await (0,_sbom_maker_js__WEBPACK_IMPORTED_MODULE_8__/* .findMaker */ .G)(able, undefined, place, context.versions);
    if ("missing" in found) {
        const outcome = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_10__/* .unstarted */ .Z)(step, "tool-missing", found.missing);
        return signal.aborted ? { ...outcome, end: (0,_end_js__WEBPACK_IMPORTED_MODULE_7__/* .cancelledBy */ .tK)(signal) } : outcome;
    }
    const session = step.signing ? await (0,_cosign_session_js__WEBPACK_IMPORTED_MODULE_6__/* .cosignSession */ .K)({ ...step, signing: step.signing }, context) : null;
    if (session && "refused" in session) {
        return { ...(0,_outcome_js__WEBPACK_IMPORTED_MODULE_10__/* .unstarted */ .Z)(step, session.reason, session.refused), secrets: session.secrets };
    }
    const bills = [];
    let command = "sbom";
    let end = null;
    for (const source of sources) {
        const path = (0,_core_sbom_js__WEBPACK_IMPORTED_MODULE_2__/* .billPath */ .VZ)(billName(context.gate, source, step.image), step.format);
        const listed = await list(step, source, path, found, context);
        command = listed.command;
        if ("end" in listed)
            end = listed.end;
        else
            bills.push(listed.bill);
        if (!end && session && "reference" in pushed)
            end = await attach(step, path, pushed.reference, session, context);
        if (end)
            break;
    }
    const count = bills.reduce((sum, { components }) => sum + components, 0);
    const attached = session ? ", attached to the image and verified" : "";
    const said = `${count === 1 ? "1 package" : `${count} packages`} listed${attached}`;
    return {
        ...(0,_outcome_js__WEBPACK_IMPORTED_MODULE_10__/* .unstarted */ .Z)(step, "tool-error", ""),
        command,
        exitCode: end ? null : 0,
        durationMs: context.now() - begun,
        end: end ?? { type: "judged", exitCode: 0, explained: true, said },
        artifacts: end ? [] : bills,
        output: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(context.scratch, "output"),
        secrets: session?.secrets ?? [],
    };
}
/** Each image of an index by itself. What a registry has is what others will pull. */
function sourcesOf({ name, digest, id, platforms }) {
    if (digest === null)
        return id === null ? [] : [{ reference: id, from: "engine" }];
    const reference = `${name}@${digest}`;
    if (platforms.length < 2)
        return [{ reference, from: "registry" }];
    return platforms.map((platform) => ({ reference, from: "registry", platform }));
}
function billName(gate, { platform }, image) {
    return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .fileName */ .Md)([gate, (0,_core_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .shortImageName */ .t)(image), ...(platform === undefined ? [] : [platform])].join("-"));
}
async function list(step, source, path, { maker, located }, context) {
    const { files, processes, root, scratch, signal, gate } = context;
    const written = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, `bom.${step.format}.json`);
    await files.remove(written);
    const made = maker.imageRun?.(source, written, step.format) ?? { args: [] };
    const command = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .commandLine */ .ay)([maker.program, ...made.args.map((arg) => arg.replace(`${scratch}/`, ""))]);
    context.emit({ type: "step-started", gate, step: step.name, command });
    const { env } = (0,_core_environment_js__WEBPACK_IMPORTED_MODULE_12__/* .childEnvironment */ .Q)(context.env, {}, process.platform === "win32");
    const [file, ...runner] = located.argv;
    const exit = await processes.run({
        file,
        args: [...runner, ...made.args],
        // Away from the checkout, whose files may configure the maker to leave things out.
        cwd: scratch,
        env: { ...env, ...located.env, ...(0,_cosign_session_js__WEBPACK_IMPORTED_MODULE_6__/* .loginsOf */ .Q)(context), ...made.env },
        timeoutMs: step.timeoutMs,
        signal,
        output: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, "output"),
    });
    const end = (0,_end_js__WEBPACK_IMPORTED_MODULE_7__/* .commonEnd */ .NU)(exit, maker.name, step.timeoutMs, signal);
    if (end)
        return { command, end };
    if (exit.type !== "exited" || exit.code !== 0)
        return { command, end: broken("tool-error", `${maker.name}: ${(0,_end_js__WEBPACK_IMPORTED_MODULE_7__/* .lastWords */ .aN)(exit)}`) };
    const tool = located.version === null ? maker.name : `${maker.name} ${located.version}`;
    const read = await packagesOf(step, written, context);
    if ("unreadable" in read)
        return { command, end: broken("report-unreadable", `${tool} ${read.unreadable}`) };
    await files.writeText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path), (0,_credentials_js__WEBPACK_IMPORTED_MODULE_13__/* .withoutCredentials */ .r)((await files.readText(written)) ?? ""));
    const components = read.packages.length;
    return { command, bill: { name: `gatehouse-sbom-${gate}`, path, format: `${step.format}-json`, components, tool } };
}
async function packagesOf({ format }, path, { files }) {
    if ((await files.stat(path)) === null)
        return { unreadable: "wrote no document" };
    const source = (0,_parsers_source_js__WEBPACK_IMPORTED_MODULE_5__/* .byteSource */ .ex)("the document", () => files.readStream(path));
    const read = await (format === "spdx" ? (0,_parsers_sbom_js__WEBPACK_IMPORTED_MODULE_4__/* .readSpdx */ .G)(source) : (0,_parsers_sbom_js__WEBPACK_IMPORTED_MODULE_4__/* .readCycloneDx */ .i)(source));
    if ("problem" in read)
        return { unreadable: `wrote a document that cannot be used: ${read.problem.message}` };
    // SPDX names the image itself as one.
    return { packages: read.components.filter(({ purl }) => purl !== undefined && !purl.startsWith("pkg:oci/")) };
}
async function attach(step, path, reference, { run, signer, verifier, version }, context) {
    const type = predicateTypes[step.format];
    const document = { type, path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(context.root, path) };
    const failed = (0,_sign_step_js__WEBPACK_IMPORTED_MODULE_9__.cosignEnd)(await run((0,_docker_cosign_js__WEBPACK_IMPORTED_MODULE_14__/* .attestImageArgs */ .Ko)(reference, document, signer, version)), step, context);
    if (failed)
        return failed;
    const doubt = await (0,_docker_cosign_js__WEBPACK_IMPORTED_MODULE_14__/* .verifyAttestation */ .oe)(reference, type, verifier, run);
    return doubt === null ? null : broken("tool-error", `the bill was attached, and ${doubt}`);
}
function broken(reason, message) {
    return { type: "broken", reason, message };
}


/***/ }),

/***/ 61264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ pushedReference)
/* harmony export */ });
/** An image that the gate has pushed, by its digest; or why there is none. */
function pushedReference(name, images = []) {
    const image = images.find((each) => each.name === name);
    if (!image)
        return { missing: `the gate has built no image ${name}` };
    if (image.digest === null)
        return { missing: `${name} was not pushed, and only what a registry holds has a digest` };
    return { reference: `${name}@${image.digest}`, image };
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

/***/ 87835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cosignEnd: () => (/* binding */ cosignEnd),
/* harmony export */   runSignStep: () => (/* binding */ runSignStep)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_signing_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(48990);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87422);
/* harmony import */ var _docker_cosign_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14051);
/* harmony import */ var _cosign_session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80115);
/* harmony import */ var _end_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97516);
/* harmony import */ var _file_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33448);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59737);
/* harmony import */ var _pushed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61264);









/** Signs an image or files, and verifies each signature at once: one that cannot be verified is worth nothing. */
async function runSignStep(step, context) {
    const begun = context.now();
    const reference = step.image === null ? null : (0,_pushed_js__WEBPACK_IMPORTED_MODULE_5__/* .pushedReference */ .d)(step.image, context.images);
    if (reference !== null && "missing" in reference)
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_6__/* .unstarted */ .Z)(step, "registry", reference.missing);
    const made = context.artifacts ?? [];
    if (reference === null && made.length === 0) {
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_6__/* .unstarted */ .Z)(step, "report-missing", "there is nothing to sign: the gate made no file (images have a sign of their own)");
    }
    const session = await (0,_cosign_session_js__WEBPACK_IMPORTED_MODULE_2__/* .cosignSession */ .K)(step, context);
    if ("refused" in session)
        return { ...(0,_outcome_js__WEBPACK_IMPORTED_MODULE_6__/* .unstarted */ .Z)(step, session.reason, session.refused), secrets: session.secrets };
    const { command, end, artifacts } = reference
        ? await signImage(step, reference.reference, session, context)
        : await signFiles(step, made, session, context);
    return {
        name: step.name,
        command,
        exitCode: end.type === "judged" ? end.exitCode : null,
        durationMs: context.now() - begun,
        end,
        findings: [],
        measurements: [],
        problems: [],
        artifacts,
        version: session.version ?? undefined,
        output: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(context.scratch, "output"),
        secrets: session.secrets,
    };
}
function good(said) {
    return { type: "judged", exitCode: 0, explained: true, said };
}
async function signImage(step, reference, { run, signer, verifier, version }, context) {
    const args = (0,_docker_cosign_js__WEBPACK_IMPORTED_MODULE_7__/* .signImageArgs */ .s9)(reference, signer, version);
    const command = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .commandLine */ .ay)(["cosign", ...args]);
    context.emit({ type: "step-started", gate: context.gate, step: step.name, command });
    const failed = cosignEnd(await run(args), step, context);
    if (failed)
        return { command, end: failed, artifacts: [] };
    const doubt = await (0,_docker_cosign_js__WEBPACK_IMPORTED_MODULE_7__/* .verifyImage */ .ZG)(reference, verifier, run);
    const end = doubt === null ? good(`signed and verified: ${signedBy(verifier)}`) : broken(`it was signed, and ${doubt}`);
    return { command, end, artifacts: [] };
}
async function signFiles(step, made, { run, signer, verifier, version }, context) {
    const { files, root, gate, scratch } = context;
    const command = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .commandLine */ .ay)(["cosign", ...(0,_docker_cosign_js__WEBPACK_IMPORTED_MODULE_7__/* .signFileArgs */ .bu)("FILE", "BUNDLE", signer, version)]);
    context.emit({ type: "step-started", gate, step: step.name, command });
    const noServices = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, "no-services.json");
    await files.writeText(noServices, _docker_cosign_js__WEBPACK_IMPORTED_MODULE_7__/* .noServicesDocument */ .DM);
    const artifacts = [];
    for (const artifact of made) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, artifact.path);
        const bundle = (0,_core_signing_js__WEBPACK_IMPORTED_MODULE_8__/* .bundlePath */ .EU)(gate, artifact.name);
        const into = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, bundle);
        await files.remove(into);
        await files.makeDir((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(into, ".."));
        const failed = cosignEnd(await run((0,_docker_cosign_js__WEBPACK_IMPORTED_MODULE_7__/* .signFileArgs */ .bu)(path, into, signer, version)), step, context);
        if (failed)
            return { command, end: failed, artifacts: [] };
        const now = await (0,_file_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .fileDigest */ .h)(path, files);
        if (now?.sha256 !== artifact.sha256) {
            return { command, end: broken(`${artifact.path} was changed after it was built`), artifacts: [] };
        }
        const doubt = await (0,_docker_cosign_js__WEBPACK_IMPORTED_MODULE_7__/* .verifyFile */ .AI)(path, into, verifier, noServices, run);
        if (doubt !== null)
            return { command, end: broken(`${artifact.path}: ${doubt}`), artifacts: [] };
        const signature = await (0,_file_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .fileDigest */ .h)(into, files);
        if (!signature)
            return { command, end: broken(`cosign wrote no ${bundle}`), artifacts: [] };
        artifacts.push({ name: `${artifact.name}.sigstore.json`, path: bundle, kind: "signature", ...signature });
    }
    const count = artifacts.length === 1 ? "1 file" : `${artifacts.length} files`;
    return { command, end: good(`${count} signed and verified: ${signedBy(verifier)}`), artifacts };
}
function broken(message) {
    return { type: "broken", reason: "tool-error", message };
}
function signedBy(verifier) {
    if (verifier.type === "identity")
        return `by ${verifier.identity}`;
    return verifier.tlog ? "by key, and in Sigstore's log" : "by key";
}
/** How cosign ended, where it did not do what it was asked; null if it did. */
function cosignEnd(exit, { timeoutMs }, { signal }) {
    const common = (0,_end_js__WEBPACK_IMPORTED_MODULE_3__/* .commonEnd */ .NU)(exit, "cosign", timeoutMs, signal);
    if (common)
        return common;
    if (exit.type === "exited" && exit.code === 0)
        return null;
    return { type: "broken", ...(0,_docker_cosign_js__WEBPACK_IMPORTED_MODULE_7__/* .cosignTrouble */ .li)(exit) };
}


/***/ }),

/***/ 95986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ cosign)
/* harmony export */ });
/** What signs and verifies: no tool of a gate, but found and fetched like one. */
const cosign = {
    name: "cosign",
    ecosystem: "any",
    program: "cosign",
    package: null,
    install: "install it from https://docs.sigstore.dev/cosign/system_config/installation (sigstore/cosign-installer)",
    versionArgs: ["version", "--json"],
};


/***/ })

};
