import { basename } from "node:path";

/** One job with one step that uses an action. */
export interface JobOptions {
  /** Absolute folder of action.yml. */
  readonly action: string;
  /** Runs instead of the entry that action.yml names. */
  readonly entry?: string | undefined;
  /** The node to run it with. */
  readonly node?: string | undefined;
  /** Absolute folder of the checkout. */
  readonly workspace: string;
  /** Absolute folder for the runner's own files. */
  readonly temp: string;
  /** `with:` of the step. */
  readonly inputs?: Readonly<Record<string, string>> | undefined;
  readonly event: string;
  readonly payload: object;
  readonly repository?: string | undefined;
  readonly sha: string;
  readonly ref: string;
  /** Branches of a pull request. */
  readonly headRef?: string | undefined;
  readonly baseRef?: string | undefined;
  readonly token: string;
  readonly apiUrl: string;
  readonly runId?: number | undefined;
  readonly runAttempt?: number | undefined;
  /** `env:` of the job, and what the results service adds for actions. */
  readonly env?: Readonly<Record<string, string>> | undefined;
}

/** What an action finds in its environment, but for the command files and the event. */
export function jobEnvironment(
  options: JobOptions,
  inputs: Readonly<Record<string, { readonly default?: unknown } | null>>,
): Record<string, string> {
  const repository = options.repository ?? "acme/api";
  return {
    ...machineEnvironment(),
    ...runnerVariables(options, repository),
    ...inputVariables(options, inputs),
    ...options.env,
  };
}

/** The machine's own variables; none of a run that this test itself may be part of. */
function machineEnvironment(): Record<string, string> {
  const own = Object.entries(process.env).filter(
    ([name, value]) =>
      value !== undefined &&
      !/^(GITHUB|ACTIONS|RUNNER|INPUT|STATE|JEST|npm|GIT)_|^(CI|NODE_OPTIONS|NODE_ENV|NO_COLOR|FORCE_COLOR|NODE_ICU_DATA)$/i.test(
        name,
      ),
  );
  return Object.fromEntries(own) as Record<string, string>;
}

/** Only spaces become underscores; a default counts only if the key is absent. */
function inputVariables(
  options: JobOptions,
  inputs: Readonly<Record<string, { readonly default?: unknown } | null>>,
): Record<string, string> {
  const given = new Map(Object.entries(options.inputs ?? {}).map(([name, value]) => [name.toLowerCase(), value]));
  const values = new Map<string, string>();
  for (const [name, input] of Object.entries(inputs)) {
    if (input?.default !== undefined) values.set(name.toLowerCase(), evaluated(String(input.default), options));
  }
  for (const [name, value] of given) values.set(name, value);
  return Object.fromEntries(
    [...values].map(([name, value]) => [`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`, value]),
  );
}

function evaluated(text: string, options: JobOptions): string {
  return text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_all, expression: string) => {
    if (expression === "github.token") return options.token;
    throw new Error(`this runner does not know the expression ${expression}`);
  });
}

function runnerVariables(options: JobOptions, repository: string): Record<string, string> {
  const isBranch = options.ref.startsWith("refs/heads/");
  return {
    CI: "true",
    GITHUB_ACTION: "__self",
    GITHUB_ACTIONS: "true",
    GITHUB_ACTION_REF: "",
    GITHUB_ACTION_REPOSITORY: "",
    GITHUB_ACTOR: "octocat",
    GITHUB_ACTOR_ID: "583231",
    GITHUB_API_URL: options.apiUrl,
    GITHUB_BASE_REF: options.baseRef ?? "",
    GITHUB_EVENT_NAME: options.event,
    GITHUB_GRAPHQL_URL: `${options.apiUrl}/graphql`,
    GITHUB_HEAD_REF: options.headRef ?? "",
    GITHUB_JOB: "gatehouse",
    GITHUB_REF: options.ref,
    GITHUB_REF_NAME: options.ref.replace(/^refs\/(heads|tags|pull)\//, ""),
    GITHUB_REF_PROTECTED: "false",
    GITHUB_REF_TYPE: options.ref.startsWith("refs/tags/") ? "tag" : "branch",
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_ID: "1296269",
    GITHUB_REPOSITORY_OWNER: repository.split("/")[0] ?? "",
    GITHUB_REPOSITORY_OWNER_ID: "1",
    GITHUB_RETENTION_DAYS: "90",
    GITHUB_RUN_ATTEMPT: String(options.runAttempt ?? 1),
    GITHUB_RUN_ID: String(options.runId ?? 9000000001),
    GITHUB_RUN_NUMBER: "482",
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_SHA: options.sha,
    GITHUB_TRIGGERING_ACTOR: "octocat",
    GITHUB_WORKFLOW: "CI",
    GITHUB_WORKFLOW_REF: `${repository}/.github/workflows/ci.yml@${isBranch ? options.ref : "refs/heads/main"}`,
    GITHUB_WORKFLOW_SHA: options.sha,
    GITHUB_WORKSPACE: options.workspace,
    RUNNER_ARCH: process.arch === "arm64" ? "ARM64" : "X64",
    RUNNER_ENVIRONMENT: "github-hosted",
    RUNNER_NAME: `GitHub Actions ${basename(options.temp)}`,
    RUNNER_OS: { darwin: "macOS", win32: "Windows" }[process.platform as string] ?? "Linux",
    RUNNER_TEMP: options.temp,
    RUNNER_TOOL_CACHE: `${options.temp}/tools`,
    RUNNER_WORKSPACE: options.workspace,
  };
}
