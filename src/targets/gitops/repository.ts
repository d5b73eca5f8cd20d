import { join } from "node:path";
import type { StepEnv } from "../../core/step.js";
import type { GitopsTarget } from "../../core/target.js";
import type { Verdict } from "../../core/verdict.js";
import type { ProgramRun, TargetHands } from "../target.js";

/** A fresh clone of the repository of manifests: its tip alone, in the folder of the action. */
export class Manifests {
  readonly folder: string;
  /** As people know it: never with a token. */
  readonly name: string;
  private readonly address: string;

  constructor(
    private readonly spec: GitopsTarget,
    private readonly hands: TargetHands,
  ) {
    this.folder = join(hands.folder, "manifests");
    this.address = wholeAddress(spec.repository, hands);
    this.name = spec.branch === undefined ? spec.repository : `${spec.branch} of ${spec.repository}`;
  }

  /** Takes the place of what was cloned before. */
  async clone(): Promise<Verdict> {
    await this.hands.files.remove(this.folder);
    const { branch } = this.spec;
    const args = ["clone", "--quiet", "--depth=1", "--single-branch", "--no-tags"];
    const which = branch === undefined ? [] : [`--branch=${branch}`];
    const { verdict } = await this.git(
      "clone",
      [...args, ...which, "--", this.address, this.folder],
      this.hands.folder,
    );
    return verdict;
  }

  /** Commits all that was changed of what git knows. */
  async commit(message: string): Promise<Verdict> {
    const args = ["commit", "--quiet", "--all", "--cleanup=verbatim", "--file=-"];
    const { verdict } = await this.git("commit", args, this.folder, message);
    return verdict;
  }

  /** `isOvertaken` where it was refused as somebody else has pushed since the clone. */
  async push(): Promise<{ readonly verdict: Verdict; readonly isOvertaken: boolean }> {
    const { verdict, stdout } = await this.git("push", ["push", "--porcelain", "origin", "HEAD"], this.folder);
    return { verdict, isOvertaken: verdict.outcome === "failed" && overtaken.test(stdout) };
  }

  /** The commit that the clone is at. */
  async revision(): Promise<{ readonly commit: string } | { readonly verdict: Verdict }> {
    const { verdict, stdout } = await this.git("rev-parse", ["rev-parse", "HEAD"], this.folder);
    return verdict.outcome === "passed" ? { commit: stdout.trim() } : { verdict };
  }

  private git(name: string, args: readonly string[], cwd: string, input?: string): Promise<ProgramRun> {
    const { spec } = this;
    const settings = [...plain, ...this.credentials()].flatMap((setting) => ["-c", setting]);
    const env: StepEnv = { ...unattended, ...identity(spec.author), ...this.secrets() };
    const shown = ["git", ...args.filter((arg) => arg !== "--")].join(" ");
    return this.hands.program({ name, file: "git", args: [...settings, ...args], shown, input, env, cwd });
  }

  /** Settings by which the token is given to that server alone; what they name is in the environment. */
  private credentials(): readonly string[] {
    if (this.spec.token === undefined) return [];
    const { origin } = new URL(this.address);
    return ["credential.helper=", `credential.${origin}.helper=${helper}`, `http.${origin}/.extraHeader=`];
  }

  private secrets(): StepEnv {
    const ssh = this.hands.lookUp("$GIT_SSH_COMMAND");
    return {
      ...("missing" in ssh ? { GIT_SSH_COMMAND: "ssh -o BatchMode=yes" } : {}),
      ...(this.spec.token === undefined ? {} : { GATEHOUSE_MANIFESTS_TOKEN: this.spec.token }),
    };
  }
}

/** Nobody is there to answer a question. */
const unattended: StepEnv = { GIT_TERMINAL_PROMPT: "0", GIT_ASKPASS: "", GCM_INTERACTIVE: "never", LC_ALL: "C" };

/** Files as they are in the repository; links as the text that they are, so that none leads out of the clone. */
const plain = [
  "core.symlinks=false",
  "core.autocrlf=false",
  "filter.lfs.smudge=",
  "filter.lfs.process=",
  "filter.lfs.clean=",
  "filter.lfs.required=false",
];

/** GitHub takes any user name beside a token; a name that the address has is kept by git. */
const helper =
  '!f() { if test "$1" = get; then printf "username=x-access-token\\npassword=%s\\n" "$GATEHOUSE_MANIFESTS_TOKEN"; fi; }; f';

/** What `git push --porcelain` says of a branch that has moved on, before the push or during it. */
const overtaken =
  /^!\t.*(\((fetch first|non-fast-forward|stale info)\)|cannot lock ref|failed to update ref|incorrect old value)/m;

/** A dollar in it asks for nothing. */
function identity(author: GitopsTarget["author"]): StepEnv {
  const [name, email] = [author.name.replaceAll("$", "$$$$"), author.email.replaceAll("$", "$$$$")];
  return { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email, GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: email };
}

function wholeAddress(repository: string, hands: TargetHands): string {
  if (/^\w+:\/\/|:/.test(repository)) return repository;
  const server = hands.lookUp("$GITHUB_SERVER_URL");
  return `${"text" in server && server.text !== "" ? server.text : "https://github.com"}/${repository}`;
}
