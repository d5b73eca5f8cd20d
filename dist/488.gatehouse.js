export const id = 488;
export const ids = [488];
export const modules = {

/***/ 10488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ childEnvironment),
/* harmony export */   _: () => (/* binding */ referencedNames)
/* harmony export */ });
/** Files by which a process speaks to the runner: a child that has their paths can set outputs and PATH of the job. */
const commandFiles = [
    "GITHUB_ENV",
    "GITHUB_PATH",
    "GITHUB_OUTPUT",
    "GITHUB_STATE",
    "GITHUB_STEP_SUMMARY",
    "GITHUB_ARTIFACTS",
    "GITHUB_ARTIFACTS_LIST",
];
/** Shorter values are words such as `1` or `dev`; masking those would blacken the whole log. */
const shortestSecret = 4;
/** A value that only its origin (`INPUT_*`, `ACTIONS_*`) makes suspect is more likely to be a plain setting. */
const shortestSuspect = 8;
/**
 * The clean environment of a child: the parent's without tokens, inputs and command files, then the step's own `env`
 * with `$NAME` and `${NAME}` taken from the parent and `$$` for a dollar. Other dollars stay as they are. An empty
 * value is set; only an absent one is missing. `ignoreCase` is for Windows, where `Path` and `PATH` are one variable.
 */
function childEnvironment(parent, step, ignoreCase = false) {
    const key = (name) => (ignoreCase ? name.toUpperCase() : name);
    const known = new Map();
    const env = new Map();
    for (const [name, value] of Object.entries(parent)) {
        if (value === undefined)
            continue;
        known.set(key(name), value);
        if (!isStripped(name))
            env.set(key(name), [name, value]);
    }
    const missing = new Set();
    const secrets = new Set();
    for (const [name, text] of Object.entries(step)) {
        const value = text.replace(reference, (whole, braced, bare) => {
            const asked = braced ?? bare;
            if (asked === undefined)
                return "$";
            const found = known.get(key(asked));
            if (found === undefined)
                missing.add(asked);
            else if (isSecret(asked, found, whole === text ? name : asked))
                secrets.add(found);
            return found ?? "";
        });
        env.set(key(name), [name, value]);
    }
    return { env: Object.fromEntries(env.values()), missing: [...missing].sort(), secrets: [...secrets] };
}
/** Names that a step's `env` values ask for, in order, each once. */
function referencedNames(step) {
    const names = Object.values(step).flatMap((text) => [...text.matchAll(reference)].map((match) => match[1] ?? match[2]));
    return [...new Set(names.filter((name) => name !== undefined))];
}
/** `$$`, `${NAME}` or `$NAME`; braces allow for hyphens, as in `${INPUT_GITHUB-TOKEN}`. */
const reference = /\$(?:\$|\{([A-Za-z_][A-Za-z0-9_-]*)\}|([A-Za-z_][A-Za-z0-9_]*))/g;
function isStripped(name) {
    const upper = name.toUpperCase();
    return /^(INPUT|ACTIONS|STATE)_/.test(upper) || upper === "GITHUB_TOKEN" || commandFiles.includes(upper);
}
/** `asked` is the variable, `as` the name that the child sees it by when it gets that value alone. */
function isSecret(asked, value, as) {
    const text = value.trim();
    if (text.length < shortestSecret || /^(true|false|null|none|\d{1,7})$/i.test(text))
        return false;
    if (looksSecret(asked) || looksSecret(as) || /:\/\/[^/\s:@]*:[^/\s@]+@/.test(text))
        return true;
    return /^(INPUT|ACTIONS|STATE)_/i.test(asked) && text.length >= shortestSuspect;
}
function looksSecret(name) {
    if (/[_-](FILE|PATH|DIR|ID|NAME)$/i.test(name))
        return false;
    return (/TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|WEBHOOK|PRIVATE/i.test(name) ||
        /(^|[_-])(\w*KEYS?|PWD|PASS|PAT|AUTH|DSN|COOKIE)([_-]|$)/i.test(name));
}


/***/ })

};
