export const id = 7835;
export const ids = [7835];
export const modules = {

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
