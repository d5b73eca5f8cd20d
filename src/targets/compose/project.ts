import { join } from "node:path";
import { parse } from "yaml";
import { filledIn } from "../../core/placeholders.js";
import { imageByDigest, type ReleaseImage } from "../../core/rollout.js";
import type { StepEnv } from "../../core/step.js";
import type { ComposeTarget, Order } from "../../core/target.js";
import { cut, redact, visible } from "../../core/text.js";
import { broken, cancelled, failed, passed, type Verdict } from "../../core/verdict.js";
import { withImages } from "../../deploy/manifest-images.js";
import type { ProgramRun, TargetHands } from "../target.js";
import type { ComposeHost } from "./host.js";
import {
  type ComposeContainer,
  containersIn,
  faultOf,
  isUnsettled,
  listArgs,
  settledSeconds,
  unsettledWords,
  unwell,
} from "./state.js";

/** The version that serves, and the one beside it: each is a project of its own. */
export type Track = "stable" | "canary";

/** A project of Compose, with the release that an order wants in it. */
export class ComposeProject {
  readonly name: string;
  /** What tells the client which engine it speaks to: all that it is given where the file has no part in it. */
  private readonly engine: StepEnv;
  /** Those that it is about, with what they depend on; all when empty. */
  readonly services: readonly string[];

  constructor(
    private readonly track: Track,
    private readonly order: Order,
    private readonly spec: ComposeTarget,
    private readonly host: ComposeHost,
    private readonly hands: TargetHands,
  ) {
    this.name = track === "stable" ? spec.project : `${spec.project}-canary`;
    this.services = (track === "canary" ? spec.canary.services : undefined) ?? spec.services;
    this.engine = Object.fromEntries(Object.entries(spec.env).filter(([variable]) => variable.startsWith("DOCKER_")));
  }

  /** Brings the release up, and waits until all of it is well. Nothing is touched that is as it has to be. */
  async up(): Promise<Verdict> {
    const file = await this.file();
    if ("outcome" in file) return file;
    const { spec, hands, services } = this;
    if (file.unnamed.length > 0) hands.note(`${spec.file} does not name ${file.unnamed.join(", ")}`);
    const { timeoutMs } = hands.environment;
    const seconds = Math.max(1, Math.floor(Math.min(spec.withinMs, timeoutMs) / 1000));
    const run = await this.compose("up", file, [
      ...["up", "--detach", "--wait", "--wait-timeout", String(seconds), "--no-build", "--remove-orphans"],
      ...(services === spec.canary.services ? ["--no-deps"] : []),
      ...services,
    ]);
    const { verdict } = run;
    if (verdict.outcome === "passed") return this.staysUp(verdict, file.env);
    return verdict.outcome === "failed" ? this.explained(verdict, file.env) : verdict;
  }

  /** Takes it away, whatever the file says now. Volumes stay. */
  async down(): Promise<Verdict> {
    // A canary is taken away whole.
    const services = this.track === "canary" ? [] : this.services;
    const call = { name: "down", env: this.engine, isElsewhere: true };
    const args = ["compose", "--project-name", this.name, "down", "--remove-orphans", ...services];
    return (await this.host.docker({ ...call, args })).verdict;
  }

  /**
   * Passed where all of it is there, well, and the release. On the way back a service that has no container counts for
   * nothing: the file is that of the release which is taken back, and may have one that could never be begun.
   */
  async status(): Promise<Verdict> {
    const isBack = this.order.had !== undefined;
    const services = isBack ? null : await this.wanted();
    if (services !== null && "outcome" in services) return services;
    const settled = await this.settled();
    if ("outcome" in settled) return settled;
    const { containers, restless } = settled;
    const { release } = this.order;
    const fault =
      faultOf(containers, isBack ? this.present(containers) : services, release) ??
      (restless ? unsettledWords(restless) : null);
    if (fault !== null) return failed("deploy", `status of ${this.name}: ${fault}`);
    const count = `${containers.length} ${containers.length === 1 ? "container" : "containers"}`;
    return passed(`${this.name} is ${release.version} (${count})`);
  }

  /** The services that it is about and that have a container; null where it is about all. */
  present(containers: readonly ComposeContainer[]): readonly string[] | null {
    if (this.services.length === 0) return null;
    return this.services.filter((name) => containers.some(({ service }) => service === name));
  }

  private isOwn(all: readonly ComposeContainer[]): (container: ComposeContainer) => boolean {
    const own = this.present(all);
    return ({ service }) => own === null || own.includes(service);
  }

  async containers(): Promise<readonly ComposeContainer[] | Verdict> {
    const { verdict, stdout } = await this.host.docker({
      name: `ps ${this.name}`,
      args: listArgs(this.name),
      env: this.engine,
    });
    return verdict.outcome === "passed" ? containersIn(stdout) : verdict;
  }

  /**
   * The containers, once each that it is about has run for a while or has said itself that it is well; `restless` is one
   * that has come to neither. Compose takes what was begun for well where it has no health check, if only for a moment.
   */
  private async settled(): Promise<Settled | Verdict> {
    const { withinMs } = this.spec;
    const { clock, signal } = this.hands;
    for (let [waited, next] = [0, firstWaitMs]; ; [waited, next] = [waited + next, Math.min(next * 2, mostBetweenMs)]) {
      const containers = await this.containers();
      if ("outcome" in containers) return containers;
      const restless = containers.filter(this.isOwn(containers)).find(isUnsettled);
      if (!restless || waited >= Math.min(withinMs, longestWaitMs)) return { containers, restless };
      await clock.wait(next, signal);
      if (signal.aborted) return cancelled("interrupted", `stopped before ${this.name} was looked at again`);
    }
  }

  /** Fails what `up` has taken for well where it ends again at once. */
  private async staysUp(verdict: Verdict, env: StepEnv): Promise<Verdict> {
    const settled = await this.settled();
    if ("outcome" in settled) return settled;
    const { restless, containers } = settled;
    if (restless) return this.blamed(restless, unsettledWords(restless), env);
    for (const container of containers.filter(this.isOwn(containers))) {
      const fault = unwell(container, containers);
      if (fault !== null) return this.blamed(container, fault, env);
    }
    return verdict;
  }

  /** The variables of the file, `$NAME` still in them. */
  variables(): { readonly env: StepEnv } | Verdict {
    const { order, spec, track } = this;
    const { release } = order;
    // What stands in a release's name asks for nothing.
    const plain = { ...order, release: { ...release, version: release.version.replaceAll("$", "$$$$") } };
    const env: Record<string, string> = { GATEHOUSE_TRACK: track };
    for (const [name, text] of Object.entries({ ...spec.env, ...(track === "canary" ? spec.canary.env : {}) })) {
      const filled = filledIn(text, plain);
      if ("problem" in filled) return broken("config", `"env" of the target, ${name}: ${filled.problem}`);
      env[name] = filled.text;
    }
    return { env };
  }

  /** The services that have to be there; null where the file does not tell any more. */
  private async wanted(): Promise<readonly string[] | null | Verdict> {
    if (this.services.length > 0) return this.services;
    const file = await this.file();
    if ("outcome" in file) return file;
    const { verdict, stdout } = await this.compose("services", file, ["config", "--services"]);
    if (verdict.outcome === "passed") {
      return stdout.split(/\s+/).filter((name) => name !== "" && !file.without.has(name));
    }
    if (verdict.outcome !== "failed") return verdict;
    this.hands.note(`${verdict.message}; only what is there is looked at`);
    return null;
  }

  private compose(name: string, { text, env }: ComposeFile, args: readonly string[]): Promise<ProgramRun> {
    const { host } = this;
    return host.docker({
      name: `${name} ${this.name}`,
      args: ["compose", "--project-name", this.name, "--project-directory", host.folder, "--file", "-", ...args],
      input: text,
      env,
    });
  }

  /** The Compose file with the images of the release in it. */
  private async file(): Promise<ComposeFile | Verdict> {
    const { spec, order, hands } = this;
    const variables = this.variables();
    if ("outcome" in variables) return variables;
    const raw = await hands.files.readText(join(hands.environment.workingDirectory, spec.file));
    if (raw === null) return broken("config", `there is no Compose file ${spec.file}`);
    const { images, version } = order.release;
    try {
      const { text, named } = withImages(raw, images);
      const { env } = variables;
      const isTold = ({ digest }: ReleaseImage) => Object.values(env).some((value) => value.includes(digest));
      const isAsked = /\$\{?GATEHOUSE_IMAGE\b/.test(text);
      const unnamed = isAsked ? [] : images.filter((image) => !named.includes(image.name) && !isTold(image));
      if (images.length > 0 && unnamed.length === images.length) {
        const list = images.map(imageByDigest).join(", ");
        return failed(
          "deploy",
          `${spec.file} names no image of ${version} (${list}), and nor does "env" of the target`,
        );
      }
      return { text, env, without: withoutContainers(text), unnamed: unnamed.map(({ name }) => name) };
    } catch (error) {
      return broken("config", `${spec.file}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  /** A refusal with the last words of the container that is to blame, where one is. */
  private async explained(verdict: Verdict & { outcome: "failed" }, env: StepEnv): Promise<Verdict> {
    const containers = await this.containers();
    if ("outcome" in containers) return verdict;
    // One that was not begun, or is still on its way, is to blame only where the time was over.
    const isLate = /not healthy after/.test(verdict.message);
    for (const container of containers) {
      const { state, status } = container;
      const fault = unwell(container, containers);
      if (fault === null || state === "created" || (status.includes("(health: starting)") && !isLate)) continue;
      return this.blamed(container, fault, env);
    }
    return verdict;
  }

  private async blamed(container: ComposeContainer, fault: string, env: StepEnv): Promise<Verdict> {
    const words = await this.lastWords(container, env);
    return failed("deploy", `up ${this.name}: ${fault}${words === "" ? "" : `: ${words}`}`);
  }

  private async lastWords({ name, service }: ComposeContainer, env: StepEnv): Promise<string> {
    const health = "{{with .State.Health}}{{range .Log}}{{.Output}}{{end}}{{end}}";
    const checks = await this.host.docker({
      ...{ name: `health of ${name}`, env: this.engine },
      args: ["container", "inspect", "--format", health, name],
    });
    const log = await this.host.docker({
      ...{ name: `log of ${service}`, env: this.engine, isElsewhere: true },
      args: ["compose", "--project-name", this.name, "logs", "--no-color", "--no-log-prefix", "--tail", "20", service],
    });
    const looked = Object.entries(env).filter(([, text]) => text.includes("$"));
    const found = looked.map(([variable, text]) => this.hands.lookUp(text, variable));
    const values = found.flatMap((got) => ("text" in got ? [got.text] : []));
    const last = [log.stdout, checks.stdout].map((text) => visible(text).trim().split("\n").at(-1)?.trim() ?? "");
    return cut(redact([...new Set(last)].filter((line) => line !== "").join("; "), values), 300);
  }
}

/** A bit more than `settledSeconds`; each wait after it is twice as long, up to the next. */
const firstWaitMs = settledSeconds * 1000 + 500;
const mostBetweenMs = 4 * firstWaitMs;
/** After this nothing more is waited for. A new database takes half a minute, and what needs it is begun again until then. */
const longestWaitMs = 60_000;

interface Settled {
  readonly containers: readonly ComposeContainer[];
  readonly restless: ComposeContainer | undefined;
}

interface ComposeFile {
  readonly text: string;
  readonly env: StepEnv;
  /** Services that it has no container for. */
  readonly without: ReadonlySet<string>;
  /** Images of the release that neither it nor `env` of the target names, where there are others that are named. */
  readonly unnamed: readonly string[];
}

/** Services that the file itself gives no container to (`scale: 0`, `deploy: { replicas: 0 }`). */
function withoutContainers(text: string): ReadonlySet<string> {
  const document: unknown = parse(text, { merge: true });
  const services = isMap(document) && isMap(document.services) ? Object.entries(document.services) : [];
  const none = services.filter(
    ([, service]) =>
      isMap(service) && (service.scale === 0 || (isMap(service.deploy) && service.deploy.replicas === 0)),
  );
  return new Set(none.map(([name]) => name));
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
