export const id = 8941;
export const ids = [8941];
export const modules = {

/***/ 98941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plan: () => (/* binding */ plan)
/* harmony export */ });
/* harmony import */ var _planned_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5822);
/* harmony import */ var _render_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2691);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62925);



/** Prints what would run and why, and the config that detection stands for. */
const plan = async ({ world, settings, words, options, out, err }) => {
    const planned = await (0,_planned_js__WEBPACK_IMPORTED_MODULE_0__/* .planRun */ .nY)({ ...settings, gates: words }, [], world);
    if ((0,_planned_js__WEBPACK_IMPORTED_MODULE_0__/* .isRefused */ .H0)(planned)) {
        (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .print */ .yy)(err, planned.verdict.message);
        return _command_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp;
    }
    if (options.json) {
        (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .printJson */ .Q2)(out, planned.plan);
        return 0;
    }
    if (options.mermaid) {
        (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .print */ .yy)(out, (0,_render_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .mermaidPlan */ .L)(planned.plan));
        return 0;
    }
    (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .print */ .yy)(out, (0,_render_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .planText */ .P)(planned.plan, planned.change.base));
    if (planned.config.path === null) {
        const { toYaml } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(833), __webpack_require__.e(7751), __webpack_require__.e(8045)]).then(__webpack_require__.bind(__webpack_require__, 68045));
        (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .print */ .yy)(out, `\nThe config that detection stands for (.github/gatehouse.yml):\n\n${toYaml(planned.config)}`);
    }
    return 0;
};


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


/***/ }),

/***/ 2691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ mermaidPlan),
/* harmony export */   P: () => (/* binding */ planText)
/* harmony export */ });
/* harmony import */ var _core_canary_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18564);
/* harmony import */ var _core_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98304);
/* harmony import */ var _core_services_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49397);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87671);
/* harmony import */ var _ink_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18842);





/** The plan for a terminal: gates in the order in which they may start, with their steps, and why others are left out. */
function planText(plan, base) {
    const from = plan.config ?? "no config: the project was detected";
    const against = base === null ? "compared with nothing: every finding counts" : compared(base);
    const head = [from, against, `${plan.concurrency} at once`, `fail-fast: ${plan.failFast}`].join(" · ");
    const setup = plan.setup.map((step) => `  setup  ${(0,_ink_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(step.run.trim(), 120)}${within(step.workingDirectory)}`);
    return [head, ...(setup.length > 0 ? ["", ...setup] : []), "", ...plan.gates.flatMap(gateText)].join("\n");
}
function compared({ branch, commit, missing }) {
    return commit === null
        ? `not compared with ${(0,_ink_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(branch)}: ${(0,_ink_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(missing ?? "no merge base")}`
        : `compared with ${(0,_ink_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(branch)} @ ${commit.slice(0, 7)}`;
}
function gateText(gate) {
    if (gate.skip !== undefined)
        return [`  – ${(0,_ink_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(gate.name, 60)} (${gate.kind}): left out, ${(0,_ink_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(gate.skip)}`];
    const needs = gate.needs.length > 0 ? ` after ${gate.needs.map((need) => (0,_ink_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(need, 60)).join(", ")}` : "";
    const { coverage, metrics = {}, block, failOn, quarantine = [] } = gate.policy;
    const floors = [
        ...(coverage?.minimum === undefined ? [] : [`coverage ≥ ${coverage.minimum} %`]),
        ...(coverage?.patch === undefined ? [] : [`patch coverage ≥ ${coverage.patch} %`]),
        ...Object.entries(metrics).flatMap(([name, { minimum, maximum, maxDrop }]) => [
            ...(minimum === undefined ? [] : [`${(0,_ink_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(name, 60)} ≥ ${minimum}`]),
            ...(maximum === undefined ? [] : [`${(0,_ink_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(name, 60)} ≤ ${maximum}`]),
            ...(maxDrop === undefined ? [] : [`${(0,_ink_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(name, 60)} falls by ${maxDrop} at most`]),
        ]),
        ...(gate.retries ? [`failed tests again up to ${gate.retries}×`] : []),
        ...(gate.services ? [`against ${(0,_ink_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)((0,_core_services_js__WEBPACK_IMPORTED_MODULE_3__/* .servicesWords */ .OH)(gate.services), 200)}`] : []),
        ...(quarantine.length > 0 ? [`${quarantine.length} in quarantine`] : []),
        ...(gate.artifact ? [`against what ${(0,_ink_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(gate.artifact.from, 60)} makes`] : []),
    ];
    if (gate.build)
        return [`  · ${(0,_ink_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(gate.name, 60)} (${gate.kind})${needs}${promises(gate.build)}`, ...stepTexts(gate)];
    if (gate.environments) {
        return [`  · ${(0,_ink_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(gate.name, 60)} (${gate.kind})${needs}`, ...gate.environments.map(environmentText)];
    }
    if (gate.release)
        return [`  · ${(0,_ink_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(gate.name, 60)} (${gate.kind})${needs}: ${releasePlan(gate.release)}`];
    const rule = [`${block === "new" ? "new findings" : "all findings"} from ${failOn} on fail`, ...floors].join(", ");
    return [`  · ${(0,_ink_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(gate.name, 60)} (${gate.kind})${needs}: ${rule}`, ...stepTexts(gate)];
}
/** `production: ./deploy.sh, 2 smoke tests, after staging, Mon-Thu 09:00-16:00 Europe/Berlin`, or why nothing goes there. */
function environmentText({ name, skip, after, target, smoke, windows, freeze, canary }) {
    if (skip !== undefined)
        return `      – ${(0,_ink_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(name, 60)}: left out, ${(0,_ink_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(skip)}`;
    const commands = [...new Set(Object.values(target.commands))].map((run) => run?.trim().split("\n")[0] ?? "");
    const parts = [
        ...commands,
        ...(smoke.length > 0 ? [(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(smoke.length, "smoke test")] : []),
        ...(after.length > 0 ? [`after ${after.join(", ")}`] : []),
        ...(canary ? [`canary ${(0,_core_canary_config_js__WEBPACK_IMPORTED_MODULE_4__/* .weightsOf */ .Z)(canary).join(" → ")} → 100 %`] : []),
        ...windows.map(({ text }) => text),
        ...freeze.map(({ text }) => `frozen ${text}`),
    ];
    return `      ${(0,_ink_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(name, 60)}: ${(0,_ink_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(parts.join(", "), 300)}`;
}
function promises({ artifacts, reproducible }) {
    const parts = [
        ...(artifacts.length > 0 ? [`makes ${(0,_ink_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(artifacts.join(", "), 200)}`] : []),
        ...(reproducible ? ["reproducible"] : []),
    ];
    return parts.length > 0 ? `: ${parts.join(", ")}` : "";
}
function releasePlan({ draft, notes, assets, changelog, majorTag }) {
    return [
        draft ? "drafts a release of the tag" : "releases the tag",
        notes === "none" ? "without notes" : `with ${notes} notes`,
        ...(assets.length > 0 ? [`attaches ${(0,_ink_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(assets.join(", "), 200)}`] : []),
        ...(changelog === undefined ? [] : [`looks into ${(0,_ink_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(changelog, 100)}`]),
        ...(majorTag ? ["moves the tag of its major version"] : []),
    ].join(", ");
}
function stepTexts({ steps, container }) {
    return steps.flatMap((step) => {
        const { image } = step.container ?? container ?? {};
        const name = typeof image === "object" ? `${image.image} of ${image.from}` : image;
        const place = name === undefined ? "" : ` (container ${(0,_ink_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(name, 100)})`;
        const unpushed = step.type === "image" ? step.unpushed : undefined;
        return [
            `      ${(0,_ink_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(whatOf(step), step.type === "image" ? 300 : 120)}${within(step.workingDirectory)}${place}`,
            ...(unpushed === undefined ? [] : [`        not pushed: ${(0,_ink_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(unpushed)}`]),
        ];
    });
}
function whatOf(step) {
    switch (step.type) {
        case "tool":
            return [step.tool, ...step.args, ...step.paths].join(" ");
        case "run":
            return step.run.trim().split("\n")[0] ?? "";
        case "check":
            return step.check.about;
        case "sbom":
            return sbomWords(step);
        case "image":
            return imageWords(step);
        case "push":
            return `push ${step.of.image.name}: ${(0,_core_image_js__WEBPACK_IMPORTED_MODULE_0__/* .pushOrder */ .zU)(step.of.tags).join(", ") || "no tag"}`;
        case "sign":
            return `sign ${step.image ?? "the files"} ${step.signing.hasKey ? "with a key" : "as this workflow"}`;
        case "image-sbom":
            return `sbom (${step.format}) of ${step.image}${step.signing ? ", attached to it" : ""}`;
        case "attest":
            return `attest where ${step.image ?? "the files"} ${step.image === null ? "were" : "was"} built`;
        case "codecov":
            return `codecov${step.required ? " (required)" : ""}`;
    }
}
/** `image ghcr.io/acme/api from api (sha-9f8e7d6, main)`. */
function imageWords({ image, tags }) {
    const names = tags.length > 0 ? ` (${tags.map(({ tag }) => tag).join(", ")})` : "";
    const from = image.dockerfile ?? image.context;
    return `image ${image.name} from ${from}${names}`;
}
/** `sbom (cyclonedx, spdx), licences, sent to the dependency graph`. */
function sbomWords({ formats, licences, submit }) {
    const parts = [`sbom (${formats.join(", ")})`, ...(licences ? ["licences"] : [])];
    return [...parts, ...(submit ? ["sent to the dependency graph"] : [])].join(", ");
}
function within(folder) {
    return folder === "." ? "" : ` in ${(0,_ink_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(folder)}`;
}
/** The plan as a Mermaid flow chart. */
function mermaidPlan(plan) {
    const ids = new Map(plan.gates.map((gate, index) => [gate.name, `g${index}`]));
    const label = (words) => (0,_ink_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(words, 60).replaceAll('"', "#quot;");
    const nodes = plan.gates.map((gate) => {
        const id = ids.get(gate.name);
        return gate.skip === undefined ? `  ${id}["${label(gate.name)}"]` : `  ${id}(["${label(gate.name)}: left out"])`;
    });
    const edges = plan.gates.flatMap((gate) => gate.needs.map((need) => `  ${ids.get(need)} --> ${ids.get(gate.name)}`));
    return ["flowchart TD", ...nodes, ...edges].join("\n");
}


/***/ })

};
