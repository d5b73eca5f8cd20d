import type { ChatOpsConfig } from "../core/chatops.js";
import type { PlannedContainer } from "../core/containers.js";
import type { EnvironmentConfig } from "../core/deployment.js";
import type { ImageSpec, RegistryLogin } from "../core/image.js";
import type { NotifyChannel } from "../core/notify.js";
import type {
  ArtifactUse,
  BuildPolicy,
  CodecovStep,
  ConfiguredStep,
  FailFast,
  GateKind,
  GatePolicy,
  SbomFormat,
  SetupStep,
  Signing,
  StepEnv,
} from "../core/plan.js";
import type { ReleasePolicy } from "../core/release.js";
import type { ServicesPlan } from "../core/services.js";
import type { When } from "../core/when.js";

/** A valid config with its defaults filled in: what a file says, or what detection found. */
export interface Config {
  /** Path of the file as the user named it; null when the project was detected. */
  readonly path: string | null;
  /** Branch that changes are compared with, where the config names one. */
  readonly base?: string | undefined;
  readonly failFast?: FailFast | undefined;
  readonly concurrency?: number | undefined;
  readonly cache?: boolean | undefined;
  /** Folder that steps run in unless they name their own, relative to the repository's root. */
  readonly workingDirectory: string;
  /** Absent where the config names none. */
  readonly registries?: readonly RegistryLogin[] | undefined;
  /** Null when the file says nothing of it: then it is detected. An empty list is no setup at all. */
  readonly setup: readonly SetupStep[] | null;
  readonly gates: readonly GateConfig[];
  /** Who is told how a run came out; nobody when absent. */
  readonly notify?: readonly NotifyChannel[] | undefined;
  /** Who may give commands by comments; absent where the config does not say. */
  readonly chatops?: ChatOpsConfig | undefined;
}

export interface GateConfig {
  readonly name: string;
  readonly kind: GateKind;
  readonly needs: readonly string[];
  readonly when?: When | undefined;
  readonly steps: readonly ConfiguredStep[];
  readonly policy: GatePolicy;
  /** Only build gates have one. */
  readonly build?: BuildPolicy | undefined;
  /** Only deploy gates have them, in their order. */
  readonly environments?: readonly EnvironmentConfig[] | undefined;
  /** Only release gates have one. */
  readonly release?: ReleasePolicy | undefined;
  /** Only test gates have one; absent where they are run in the repository. */
  readonly artifact?: ArtifactUse | undefined;
  /** What its steps run in; absent where that is this machine. */
  readonly container?: PlannedContainer | undefined;
  /** What it builds of Dockerfiles, where it does. */
  readonly images?: readonly ImageConfig[] | undefined;
  /** Sends its coverage to Codecov, where the config says. */
  readonly codecov?: CodecovStep | undefined;
  /** How the files that it makes are signed, where they are. */
  readonly sign?: SigningConfig | undefined;
  /** GitHub attests where the files that it makes were built. */
  readonly attest?: boolean | undefined;
  /** How often failed tests are run again, where the config says. */
  readonly retries?: number | undefined;
  readonly services?: ServicesPlan | undefined;
  /** Absent where the config does not say. */
  readonly codeScanning?: boolean | undefined;
  /** Absent where the config does not say. */
  readonly suggestions?: boolean | undefined;
  readonly line?: number | undefined;
}

/** An image of the config, before it is known what the run is of. */
export interface ImageConfig {
  readonly spec: ImageSpec;
  /** What its tags go by. */
  readonly rules: readonly string[];
  readonly push: boolean | When;
  /** Format of the bill of what is in it, where it has one. */
  readonly sbom?: SbomFormat | undefined;
  /** How it is signed, where it is. */
  readonly sign?: SigningConfig | undefined;
  readonly attest: boolean;
  readonly timeoutMs: number;
  readonly line?: number | undefined;
}

/** How something is signed, and what of the environment that needs. */
export interface SigningConfig {
  readonly signing: Signing;
  readonly env: StepEnv;
}

/** Where the config is looked for; only here may it be absent. */
export const defaultConfigPath = ".github/gatehouse.yml";

/** Long enough for a large suite on a small runner, short enough that a hang does not eat a job's six hours. */
export const defaultTimeoutMs = 30 * 60_000;

export const defaultPolicy: GatePolicy = { block: "new", failOn: "warning" };

/** A compiler's error stops a build wherever it comes from, and its warnings are the linters' to judge. */
export const buildPolicy: GatePolicy = { block: "all", failOn: "error" };

/** Where a gate does not say: what linters and tests find counts by severity, what scanners find by risk. */
export const defaultFailOn = {
  lint: "warning",
  test: "warning",
  build: "error",
  security: "medium",
  deploy: "error",
  release: "error",
} as const satisfies Record<SupportedKind, GatePolicy["failOn"]>;

/** What the words of `fail-fast` stand for. */
export const failFastModes: Readonly<Record<"true" | "kill" | "false", FailFast>> = {
  true: "no-new",
  kill: "kill",
  false: "run-all",
};

/** Shells that a `run:` step may name. */
export const shells = ["bash", "sh", "pwsh", "powershell", "cmd"] as const;

/** Kinds whose gates run already; the others are known words that are not supported yet. */
export const supportedKinds = [
  "lint",
  "test",
  "build",
  "security",
  "deploy",
  "release",
] as const satisfies readonly GateKind[];
export type SupportedKind = (typeof supportedKinds)[number];
