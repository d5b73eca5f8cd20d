export const id = 2436;
export const ids = [2436];
export const modules = {

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


/***/ }),

/***/ 76855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ remoteCommand),
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Each stops at the first line that fails. The script is read from a descriptor, and what it runs reads nothing of it. */
const shells = {
    bash: `bash --noprofile --norc -euo pipefail -c 'eval "exec 3<&-;$(cat <&3)"'`,
    sh: `sh -eu -c 'eval "exec 3<&-;$(cat <&3)"'`,
};
/**
 * bash gives a job a group of its own without a terminal; other shells need one for that, and `setsid`, which Linux has
 * everywhere, does it there.
 */
const groups = {
    bash: ["set -m", "group="],
    sh: ['group="setsid"', "command -v setsid >/dev/null 2>&1 || { group=; set -m; }"],
};
/**
 * The far end's shell reads it whole before it does any of it, so that half of it, where the connection ends on the way, is
 * never done. The script runs in a process group of its own. When the input is closed, by us or because the connection is
 * gone, that group gets TERM, and KILL after 2 seconds: a script that nobody waits for does not go on beside a rollback.
 */
function remoteCommand({ script, shell, env }) {
    const end = `GATEHOUSE_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    const lines = [
        "{",
        ...Object.entries(env).map(([name, value]) => `export ${name}=${quoted(value)}`),
        "exec 4<&0 </dev/null",
        ...groups[shell],
        `$group ${shells[shell]} 3<<'${end}' 4<&- &`,
        script,
        end,
        "job=$!",
        '{ read -r line <&4; kill -s TERM -- "-$job"; sleep 2; kill -s KILL -- "-$job"; } >/dev/null 2>&1 &',
        "watch=$!",
        "exec 4<&- 2>/dev/null",
        'wait "$job"',
        "code=$?",
        'kill -s KILL "$watch"',
        'exit "$code"',
        "}",
    ];
    return { command: `exec ${shell}`, input: `${lines.join("\n")}\n` };
}
/** As every shell takes it word for word. */
function quoted(text) {
    return `'${text.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 12569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ng: () => (/* binding */ connect),
  o5: () => (/* binding */ remoteEnvironment),
  Jl: () => (/* binding */ runRemotely),
  um: () => (/* binding */ sshTrouble)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/verdict.js
var verdict = __webpack_require__(18732);
// EXTERNAL MODULE: ./build/src/deploy/remote-script.js
var remote_script = __webpack_require__(76855);
// EXTERNAL MODULE: ./build/src/core/ssh.js
var ssh = __webpack_require__(69395);
;// CONCATENATED MODULE: ./build/src/deploy/ssh.js


/** Something that the config has wrong, in a sentence. */
class SshConfigFault extends Error {
}
/**
 * Writes what the client needs to connect: config, known hosts and keys. Throws `SshConfigFault` where the connection's
 * settings, once looked up, are not such that a connection could be made safely.
 */
async function openSession(connection, hands) {
    const folder = (0,external_node_path_.join)(hands.folder, "ssh");
    await hands.files.makeDir(folder, "private");
    const at = { config: (0,external_node_path_.join)(folder, "config"), known: (0,external_node_path_.join)(folder, "known_hosts"), jumpLog: (0,external_node_path_.join)(folder, "jump.log") };
    const { jump } = connection;
    const user = ssh_name("user", connection.user, ssh/* isUserName */.RO, hands);
    const hosts = connection.hosts.map((host, index) => ({
        alias: `host-${index + 1}`,
        host: ssh_name("host", host, ssh/* isHostName */.uy, hands),
        port: connection.port,
        user,
    }));
    const via = jump ? jumpHost(jump, user, hands) : null;
    const key = await keyFile(connection.key, (0,external_node_path_.join)(folder, "key"), "key", hands);
    const jumpKey = jump?.key === undefined ? key : await keyFile(jump.key, (0,external_node_path_.join)(folder, "jump-key"), "jump.key", hands);
    const known = [
        ...(await knownLines(connection, hosts, "host-key", hands)),
        ...(jump && via ? await knownLines(jump, [via], "jump.host-key", hands) : []),
    ];
    await hands.files.writeText(at.known, `${known.join("\n")}\n`, "private");
    const sections = [
        ...hosts.flatMap((host) => section(host, key, via ? proxy(at) : null)),
        ...(via ? section(via, jumpKey, null) : []),
        ...section(null, null, null),
        ...[...settings, `UserKnownHostsFile ${quoted(at.known)}`].map((line) => `  ${line}`),
    ];
    await hands.files.writeText(at.config, `${sections.join("\n")}\n`, "private");
    return { config: at.config, hosts, jump: via, jumpLog: at.jumpLog };
}
/**
 * A host that does not answer is given up after half a minute, and one that has stopped answering after about 45 seconds
 * (ssh_config(5)). Nothing is asked of a person, nothing learnt of a host, and nothing of this machine reachable from there.
 */
const settings = [
    "StrictHostKeyChecking yes",
    "GlobalKnownHostsFile /dev/null",
    "UpdateHostKeys no",
    "CheckHostIP no",
    "VerifyHostKeyDNS no",
    "BatchMode yes",
    "PreferredAuthentications publickey",
    "PasswordAuthentication no",
    "KbdInteractiveAuthentication no",
    "ConnectTimeout 15",
    "ConnectionAttempts 2",
    "ServerAliveInterval 15",
    "ServerAliveCountMax 3",
    "ControlMaster no",
    "ControlPath none",
    "ClearAllForwardings yes",
    "ForwardAgent no",
    "ForwardX11 no",
    "AddKeysToAgent no",
    "RequestTTY no",
    "EscapeChar none",
    "LogLevel INFO",
];
function section(host, key, through) {
    if (!host)
        return ["Host *"];
    return [
        `Host ${host.alias}`,
        `  HostName ${host.host}`,
        `  Port ${host.port}`,
        `  User ${host.user}`,
        ...(key === null ? [] : [`  IdentityFile ${quoted(key)}`, "  IdentitiesOnly yes"]),
        ...(through === null ? [] : [`  ProxyCommand ${through}`]),
    ];
}
/** A line for the shell, in which ssh fills in host and port. */
function proxy({ config, jumpLog }) {
    const [file, log] = [config, jumpLog].map((path) => `'${slashed(path).replaceAll("'", "'\\''")}'`);
    return `ssh -F ${file} -E ${log} -W '[%h]:%p' jump`;
}
/** As ssh_config(5) quotes, in which a percent sign begins a token. */
function quoted(path) {
    return `"${slashed(path)}"`;
}
function slashed(path) {
    return path.replaceAll("\\", "/").replaceAll("%", "%%");
}
function lookedUp(label, text, { lookUp }) {
    const found = lookUp(text);
    if ("missing" in found) {
        throw new SshConfigFault(`the environment has no ${found.missing.join(", ")}, which "${label}" asks for`);
    }
    if (found.text.trim() === "")
        throw new SshConfigFault(`"${label}" is empty${text.includes("$") ? ` (${text})` : ""}`);
    return found.text;
}
function ssh_name(label, text, isRight, hands) {
    const found = lookedUp(label, text, hands).trim();
    if (!isRight(found))
        throw new SshConfigFault(`"${label}" is no name that ssh could be given (${text})`);
    return found;
}
function jumpHost(jump, user, hands) {
    return {
        alias: "jump",
        host: ssh_name("jump.host", jump.host, ssh/* isHostName */.uy, hands),
        port: jump.port,
        user: jump.user === undefined ? user : ssh_name("jump.user", jump.user, ssh/* isUserName */.RO, hands),
    };
}
/** The key in a file that only we may read, as ssh insists, and with the line end that it insists on. */
async function keyFile(key, path, label, hands) {
    if (key === undefined)
        return null;
    const found = lookedUp(label, key, hands);
    const text = isPrivateKey(found) ? found : await hands.files.readText((0,external_node_path_.resolve)(hands.root, found.trim()));
    if (text === null)
        throw new SshConfigFault(`"${label}" (${key}) is neither a private key nor a file that is there`);
    if (!isPrivateKey(text))
        throw new SshConfigFault(`"${label}" (${key}) is no private key`);
    if (hasPassphrase(text)) {
        const message = "the key has a passphrase, and nobody is there to type it: use one without, or an ssh agent";
        throw new SshConfigFault(`"${label}" (${key}): ${message}`);
    }
    await hands.files.writeText(path, `${text.replaceAll("\r", "").trim()}\n`, "private");
    return path;
}
function isPrivateKey(text) {
    return /-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(text);
}
/** By OpenSSH's own format (PROTOCOL.key), in which the cipher's name stands after 15 bytes of magic, or by the headers of PEM. */
function hasPassphrase(text) {
    if (/^-----BEGIN ENCRYPTED|^Proc-Type: .*ENCRYPTED/m.test(text))
        return true;
    const body = /-----BEGIN OPENSSH PRIVATE KEY-----\s+([A-Za-z0-9+/]{60})/.exec(text)?.[1];
    if (body === undefined)
        return false;
    return !Buffer.from(body, "base64").subarray(15).toString("latin1").startsWith("\0\0\0\x04none");
}
/** Lines of our `known_hosts` file: a key that names no host is of each of these. */
async function knownLines({ hostKeys, knownHosts }, hosts, label, hands) {
    const names = hosts.map(ssh/* knownName */.$G).join(",");
    const given = hostKeys.flatMap((text) => {
        const key = lookedUp(label, text, hands);
        const fault = (0,ssh/* hostKeyFault */.sI)(key);
        if (fault !== null)
            throw new SshConfigFault(`"${label}" (${text}) ${fault}: ${howTo(hosts)}`);
        return (0,ssh/* keyLines */.rg)(key).map((line) => ((0,ssh/* isBareKey */.UT)(line) ? `${names} ${line}` : line));
    });
    if (knownHosts === undefined)
        return given;
    const found = lookedUp("known-hosts", knownHosts, hands);
    const text = (0,ssh/* hostKeyFault */.sI)(found) === null ? found : await hands.files.readText((0,external_node_path_.resolve)(hands.root, found.trim()));
    if (text === null)
        throw new SshConfigFault(`"known-hosts" (${knownHosts}) is not there: ${howTo(hosts)}`);
    return [...given, ...(0,ssh/* keyLines */.rg)(text)];
}
function howTo(hosts) {
    const [first = { host: "app.example.com", port: 22 }] = hosts;
    return `"${(0,ssh/* keyscan */.bP)(first)}" prints it`;
}

// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(87422);
;// CONCATENATED MODULE: ./build/src/deploy/ssh-trouble.js


/** With it `ssh` and `sftp` exit where the connection is at fault; a remote command may exit with it too. */
const connectionExit = 255;
/**
 * What was wrong with the connection, by what the client itself has said in its log and not the host; null where the host
 * has told of the remote command's own exit. `ssh -v` says so; its log of a connection that is not `verbose` is of troubles alone.
 */
function troubleOf(log, to, jump) {
    if (/^debug1: client_input_channel_req: .* rtype exit-status/m.test(log))
        return null;
    // What the client says of the host behind a jump that it could not pass follows from that.
    const before = jump && (unreached(jump.log, to, jump.to) ?? knownTrouble(jump.log, jump.to));
    if (before)
        return before;
    const known = knownTrouble(log, to);
    if (known)
        return known;
    const said = lastLine(log);
    const isIn = /^Authenticated to /m.test(log);
    const what = isIn
        ? "the connection ended before the work was done, and how far it came is not known"
        : "it could not be connected to";
    return { reason: "tool-error", message: `${shown(to)}: ${what}${said === "" ? "" : `: ${said}`}` };
}
function knownTrouble(log, to) {
    const words = spoken(log).join("\n");
    const known = troubles.find((trouble) => trouble.words.test(words));
    return known ? { reason: known.reason, message: known.tell(shown(to), to, words) } : null;
}
function unreached(log, to, jump) {
    const refused = /open failed: (?:connect failed: )?(.*)/.exec(log);
    if (!refused)
        return null;
    const message = `${shown(jump)}, which is gone through, cannot reach ${shown(to)}: ${refused[1]?.trim()}`;
    return { reason: "tool-error", message };
}
/** By what the OpenSSH client prints, in this order: later ones may be said in the wake of earlier ones. */
const troubles = [
    {
        words: /REMOTE HOST IDENTIFICATION HAS CHANGED|REVOKED HOST KEY/,
        reason: "tool-error",
        tell: (where, to) => `${where} shows another host key than the config has, so nothing was sent there: somebody may stand in for it. If it was set up anew, put in its new key ("${(0,ssh/* keyscan */.bP)(to)}")`,
    },
    {
        words: /host key is known for|Host key verification failed/,
        reason: "config",
        tell: (where, to) => `${where} is not among the known hosts, so nothing was sent there: put its key into host-key or known-hosts ("${(0,ssh/* keyscan */.bP)(to)}" prints it; compare it with what the host itself has)`,
    },
    {
        words: /^Load key .*: (?:invalid format|error in libcrypto)/m,
        reason: "config",
        tell: (where) => `${where}: the key cannot be read: it is cut off, or of a format that OpenSSH does not know`,
    },
    {
        words: /Permission denied \(|Too many authentication failures|No supported authentication/,
        reason: "config",
        tell: (where, { user }, log) => `${where} refuses the login of ${user}: the public key has to stand in that user's ~/.ssh/authorized_keys there (${lastLine(log)})`,
    },
    {
        words: /Could not resolve hostname/,
        reason: "tool-error",
        tell: (where) => `${where}: no address is known for that name`,
    },
    {
        words: /connect to (?:host|address) .*: (.*)/,
        reason: "tool-error",
        tell: (where, _to, log) => `${where} cannot be reached: ${/connect to (?:host|address) .*: (.*)/.exec(log)?.[1]?.trim()}`,
    },
    {
        words: /^Connection to \S+ port \d+ timed out|^Connection timed out during banner exchange/m,
        reason: "tool-error",
        tell: (where) => `${where} takes a connection and does not answer`,
    },
    {
        words: /kex_exchange_identification|banner exchange|no matching|^Connection (?:closed|reset) by .* port \d+$/m,
        reason: "tool-error",
        tell: (where, _to, log) => `${where} ended the connection before anybody was logged in: ${lastLine(log)}`,
    },
    {
        words: /^Timeout, server/m,
        reason: "tool-error",
        tell: (where) => `${where} has stopped answering, and how far the work came is not known`,
    },
];
function shown({ host, port }) {
    return port === 22 ? host : `${host}, port ${port}`;
}
/** The client's own words, without what it says when all is well, and what newer clients advise. */
function spoken(log) {
    return log
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "" && !/^(?:debug\d: |OpenSSH_|Authenticated to |Transferred: |Bytes per second: |\*\* )/.test(line));
}
function lastLine(log) {
    return (0,core_text/* cut */.Jj)(spoken(log).at(-1) ?? "", 200);
}

;// CONCATENATED MODULE: ./build/src/targets/over-ssh.js





/** A target's work on hosts that it reaches by ssh. */
/** What is needed to connect, or the verdict if the config's settings do not give it. */
async function connect(connection, hands) {
    try {
        return { session: await openSession(connection, hands) };
    }
    catch (error) {
        if (error instanceof SshConfigFault)
            return { verdict: (0,verdict/* broken */.mw)("config", `ssh: ${error.message}`) };
        throw error;
    }
}
/**
 * The environment that a script on a host is given: what is told of the order, and the environment's own with each `$NAME`
 * looked up, or the verdict where one is missing.
 */
function remoteEnvironment(hands) {
    const env = { ...hands.told };
    for (const [name, text] of Object.entries(hands.environment.env)) {
        const found = hands.lookUp(text, name);
        if ("missing" in found) {
            const message = `the environment has no ${found.missing.join(", ")}, which "env" asks for`;
            return { verdict: (0,verdict/* broken */.mw)("config", message) };
        }
        env[name] = found.text;
    }
    return { env };
}
/** Runs a script on a host as a step called `name`, in which `shown` stands for it. An exit code is the script's own; a connection at fault is `broken`. */
async function runRemotely(name, script, host, session, hands) {
    const { command, input } = (0,remote_script/* remoteCommand */.S)(script);
    const log = (0,external_node_path_.join)(hands.folder, "ssh", `${host.alias}.log`);
    for (const file of [log, session.jumpLog])
        await hands.files.remove(file);
    return await hands.program({
        name,
        file: "ssh",
        args: ["-F", session.config, "-v", "-E", log, "-T", host.alias, command],
        shown: `ssh ${host.user}@${host.host}${script.shown === undefined ? "" : ` ${script.shown}`}`,
        input,
        holdsInput: true,
        trouble: async (code) => await sshTrouble(code, (await hands.files.readText(log)) ?? "", host, session, hands),
    });
}
/** What was wrong with the connection where `ssh` or a program over it has exited so; `log` is what the client has said. */
async function sshTrouble(code, log, host, { jump, jumpLog }, { files }) {
    if (code !== connectionExit)
        return null;
    return troubleOf(log, host, jump ? { to: jump, log: (await files.readText(jumpLog)) ?? "" } : undefined);
}


/***/ }),

/***/ 82436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sshTarget: () => (/* binding */ sshTarget)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/verdict.js
var core_verdict = __webpack_require__(18732);
// EXTERNAL MODULE: ./build/src/deploy/remote-script.js
var remote_script = __webpack_require__(76855);
;// CONCATENATED MODULE: ./build/src/deploy/ssh-upload.js

/** Every folder on the host that has to be there. */
function uploadFolders(files, to) {
    return [...new Set(files.map(({ name }) => external_node_path_.posix.dirname(external_node_path_.posix.join(to, name))))].sort();
}
/** What `sftp -b` reads. A file that is being copied has another name until it is whole. */
function uploadBatch(files, to) {
    const lines = files.flatMap(({ path, name }) => {
        const place = external_node_path_.posix.join(to, name);
        const beside = `${place}.gatehouse-new`;
        return [`put ${word(path)} ${word(beside)}`, `rename ${word(beside)} ${word(place)}`];
    });
    return `${lines.join("\n")}\n`;
}
/** In double quotes sftp takes a wildcard for what it is. */
function word(path) {
    return `"${path.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}

// EXTERNAL MODULE: ./build/src/targets/over-ssh.js + 2 modules
var over_ssh = __webpack_require__(12569);
// EXTERNAL MODULE: ./build/src/targets/without.js
var without = __webpack_require__(79520);
;// CONCATENATED MODULE: ./build/src/targets/ssh.js






/**
 * Scripts on hosts that are reached by ssh, one host after the other. The first that fails ends it, but for what has to be
 * done wherever it can be done: a rollback, and a look at what is there.
 */
const sshTarget = async (action, order, spec, hands) => {
    const script = spec.scripts[action];
    if (script === undefined)
        return (0,without/* without */.F)("script", action);
    const connected = await (0,over_ssh/* connect */.Ng)(spec.connection, hands);
    if ("verdict" in connected)
        return connected.verdict;
    const environment = (0,over_ssh/* remoteEnvironment */.o5)(hands);
    if ("verdict" in environment)
        return environment.verdict;
    const remote = { script, shell: spec.shell, env: environment.env };
    const { session } = connected;
    const upload = action === "deploy" ? spec.upload : undefined;
    const name = action === "weight" ? `${order.weight} % on` : "on";
    return await overHosts(action, session.hosts, hands.signal, async (host) => {
        if (upload !== undefined) {
            const brought = await uploadTo(host, upload, spec.shell, session, hands);
            if (brought.outcome !== "passed")
                return brought;
        }
        return (await (0,over_ssh/* runRemotely */.Jl)(`${name} ${shown(host, session)}`, remote, host, session, hands)).verdict;
    });
};
/** The worst of what the hosts came to, in the words of all that did not do it. */
async function overHosts(action, hosts, signal, act) {
    const goesOn = action === "rollback" || action === "status";
    const bad = [];
    for (const [index, host] of hosts.entries()) {
        const verdict = await act(host);
        if (verdict.outcome === "passed")
            continue;
        bad.push(verdict);
        const left = hosts.slice(index + 1).map((other) => other.host);
        if (left.length === 0 || (goesOn && !signal.aborted))
            continue;
        return { ...verdict, message: `${verdict.message} (not begun on ${left.join(", ")})` };
    }
    const verdict = (0,core_verdict/* worst */.QZ)(bad);
    if (!verdict)
        return (0,core_verdict/* passed */.bF)(`${action}: done on ${hosts.map(({ host }) => host).join(", ")}`);
    return { ...verdict, message: bad.map(({ message }) => message).join("; ") };
}
/** Two hosts of one name are told apart by their places. */
function shown({ host, alias }, { hosts }) {
    return hosts.filter((other) => other.host === host).length > 1 ? `${host} (${alias})` : host;
}
/** What this program has put into the checkout, logs among it, belongs to no release, unless a glob names it. */
const ours = ".gatehouse";
/** Brings files of the checkout to a host: its folders first, then each file beside its place and in one step into it. */
async function uploadTo(host, { files: globs, to }, shell, session, hands) {
    const from = hands.environment.workingDirectory;
    const unwanted = globs.filter((glob) => glob.startsWith("!"));
    const found = new Set();
    for (const glob of globs.filter((each) => !each.startsWith("!"))) {
        const left = glob.split("/").includes(ours) ? unwanted : [...unwanted, `!**/${ours}/**`];
        const own = await hands.files.glob([glob, ...left], from);
        if (own.length === 0)
            return (0,core_verdict/* broken */.mw)("config", `upload: no file matches ${glob}`);
        for (const path of own)
            found.add(path);
    }
    if (found.size === 0)
        return (0,core_verdict/* broken */.mw)("config", `upload: no file matches ${globs.join(", ")}`);
    const inside = [...found].sort().map((path) => ({ path, name: (0,external_node_path_.relative)(from, path).split(external_node_path_.sep).join("/") }));
    const stranger = inside.find(({ name }) => name.startsWith("../") || (0,external_node_path_.isAbsolute)(name) || /[\r\n]/.test(name));
    if (stranger)
        return (0,core_verdict/* broken */.mw)("config", `upload: ${stranger.path} cannot be brought to a place below ${to}`);
    const folders = `mkdir -p -- ${uploadFolders(inside, to).map(remote_script/* quoted */.T).join(" ")}`;
    const where = shown(host, session);
    const made = await (0,over_ssh/* runRemotely */.Jl)(`folders on ${where}`, { script: folders, shell, env: {} }, host, session, hands);
    if (made.verdict.outcome !== "passed")
        return made.verdict;
    await hands.files.remove(session.jumpLog);
    const copied = await hands.program({
        name: `upload to ${where}`,
        file: "sftp",
        args: ["-F", session.config, "-b", "-", host.alias],
        shown: `sftp ${host.user}@${host.host}: ${inside.length} ${inside.length === 1 ? "file" : "files"} to ${to}`,
        input: uploadBatch(inside, to),
        trouble: async (code) => await (0,over_ssh/* sshTrouble */.um)(code, "", host, session, hands),
    });
    return copied.verdict;
}


/***/ })

};
