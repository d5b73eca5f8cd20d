export const id = 3676;
export const ids = [3676];
export const modules = {

/***/ 23676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCodecovStep: () => (/* binding */ runCodecovStep)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/environment.js
var environment = __webpack_require__(10488);
;// CONCATENATED MODULE: ./build/src/core/lcov.js
/** Coverage as LCOV text: lines and how often they ran. Files of which only totals are known are left out. */
function lcovText({ files }) {
    const records = files
        .filter(({ lines }) => lines.length > 0)
        .map(({ path, lines }) => {
        const hit = lines.filter(([, hits]) => hits > 0).length;
        const data = lines.map(([line, hits]) => `DA:${line},${hits}`);
        return [`SF:${path}`, ...data, `LF:${lines.length}`, `LH:${hit}`, "end_of_record"].join("\n");
    });
    return records.length === 0 ? "" : `${records.join("\n")}\n`;
}

// EXTERNAL MODULE: ./build/src/core/paths.js
var paths = __webpack_require__(94141);
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(87422);
;// CONCATENATED MODULE: ./build/src/tools/codecov.js
/** Codecov's own client: no tool of a gate, but found and fetched like one. */
const codecov = {
    name: "codecov",
    ecosystem: "any",
    program: "codecovcli",
    package: { name: "codecov-cli", version: "11.3.1", registry: "pypi" },
    install: "pip install codecov-cli==11.3.1",
    versionArgs: ["--version"],
};

// EXTERNAL MODULE: ./build/src/tools/locate.js + 3 modules
var locate = __webpack_require__(51353);
// EXTERNAL MODULE: ./build/src/steps/end.js
var steps_end = __webpack_require__(97516);
// EXTERNAL MODULE: ./build/src/steps/outcome.js
var steps_outcome = __webpack_require__(59737);
;// CONCATENATED MODULE: ./build/src/steps/codecov-step.js









const good = { type: "judged", exitCode: 0, explained: true };
/** Sends what the gate's other steps measured to Codecov. That it failed is a warning, unless the config requires it. */
async function runCodecovStep(step, context) {
    const { files, processes, root, scratch, signal, supply, versions } = context;
    // An empty variable is what GitHub gives for a secret that the event may not see.
    const token = context.env.CODECOV_TOKEN?.trim() ? { CODECOV_TOKEN: "$CODECOV_TOKEN" } : {};
    const child = (0,environment/* childEnvironment */.Q)(context.env, { ...token, ...step.env }, process.platform === "win32");
    const { secrets } = child;
    for (const secret of secrets)
        context.mask(secret);
    const no = (reason, message) => lenient(step, { ...(0,steps_outcome/* unstarted */.Z)(step, reason, message), secrets }, context);
    if (child.missing.length > 0) {
        return no("config", `the environment has no ${child.missing.join(", ")}, which "codecov" asks for`);
    }
    if (!context.commit)
        return no("config", "there is no commit that the coverage is of");
    const reports = await coverageReports(context);
    if (reports.length === 0)
        return no("report-missing", "the steps measured no coverage");
    const place = { processes, files, root, cwd: root, env: child.env, supply, signal };
    const located = await (0,locate/* locate */.x)(codecov, {}, place, versions);
    if ("missing" in located) {
        const outcome = no("tool-missing", located.missing);
        return signal.aborted ? { ...outcome, end: (0,steps_end/* cancelledBy */.tK)(signal) } : outcome;
    }
    const args = uploadArgs(step, context.commit, reports, child.env);
    const command = (0,core_text/* commandLine */.ay)([codecov.program, ...args.map((arg) => arg.replace(`${root}/`, ""))]);
    context.emit({ type: "step-started", gate: context.gate, step: step.name, command });
    const [file, ...runner] = located.argv;
    const output = (0,external_node_path_.join)(scratch, "output");
    const exit = await processes.run({
        file,
        args: [...runner, ...args],
        cwd: root,
        env: { ...child.env, ...located.env },
        timeoutMs: step.timeoutMs,
        signal,
        output,
    });
    const common = (0,steps_end/* commonEnd */.NU)(exit, codecov.program, step.timeoutMs, signal);
    const exitCode = exit.type === "exited" ? exit.code : null;
    const outcome = { ...(0,steps_outcome/* unstarted */.Z)(step, "tool-error", ""), command, exitCode, durationMs: exit.durationMs };
    const end = common ??
        (exitCode === 0
            ? { ...good, said: `uploaded ${reports.length === 1 ? "a report" : `${reports.length} reports`}` }
            : { type: "broken", reason: "tool-error", message: `Codecov took no coverage: ${(0,steps_end/* lastWords */.aN)(exit)}` });
    return lenient(step, { ...outcome, end, output, version: located.version ?? undefined, secrets }, context);
}
/** An upload that nobody requires warns where it would have broken the gate. A run that is stopped stays so. */
function lenient(step, outcome, { emit }) {
    const { end } = outcome;
    if (step.required || end.type !== "broken")
        return outcome;
    const message = `the coverage did not reach Codecov: ${end.message}`;
    emit({ type: "warning", message });
    const problem = { path: "codecov", code: "limited", message };
    return { ...outcome, end: { ...good, said: "not uploaded" }, problems: [problem] };
}
/** The reports that commands have written, as they are; of what a tool measured, whose files are gone, one of our own. */
async function coverageReports({ measured, files, scratch }) {
    const { coverageFiles = [], coverage = [] } = measured ?? {};
    const text = coverage.length === 0 ? "" : lcovText((0,paths/* mergeCoverage */.PV)(coverage));
    if (text === "")
        return coverageFiles;
    const own = (0,external_node_path_.join)(scratch, "coverage.lcov");
    await files.writeText(own, text);
    return [...coverageFiles, own];
}
/** The token is in the environment alone. Plugins would search the checkout, and run compilers' tools. */
function uploadArgs({ flags, upload, url }, commit, reports, { GITHUB_SERVER_URL: server = "" }) {
    const service = /^(https:\/\/github\.com\/?)?$/.test(server) ? "github" : "github_enterprise";
    return [
        ...["--disable-telem", ...(url === undefined ? [] : ["--url", url])],
        ...["upload-process", "--fail-on-error", "--disable-search", "--plugin", "noop"],
        ...["--git-service", service, "--sha", commit],
        ...(upload === undefined ? [] : ["--name", upload]),
        ...flags.flatMap((flag) => ["--flag", flag]),
        ...reports.flatMap((path) => ["--file", path]),
    ];
}


/***/ })

};
