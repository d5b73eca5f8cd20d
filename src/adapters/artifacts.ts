import type { ArtifactsPort, LogPort } from "../ports.js";
import { captureStdout, workflowCommand } from "./stdout.js";

export interface ActionsArtifactsOptions {
  readonly log: Pick<LogPort, "mask">;
  /** Downloads go through the API, as the runs' own service gives no artifact of another run. */
  readonly token: string | null;
  /** `acme/api` */
  readonly repository: string | null;
}

type Client = import("@actions/artifact").DefaultArtifactClient;

/** Artifacts through GitHub's own client. What it prints is kept from the log, but for the masks. */
export function actionsArtifacts(options: ActionsArtifactsOptions): ArtifactsPort {
  const { log, token, repository } = options;
  const withClient = async (work: (client: Client) => Promise<unknown>, hear?: (debug: string) => void) => {
    const { DefaultArtifactClient } = await import("@actions/artifact");
    const onLine = (line: string) => {
      const command = workflowCommand(line);
      if (command?.name === "add-mask") log.mask(command.data);
      else if (command?.name === "debug") hear?.(command.data);
    };
    await captureStdout(onLine, () => work(new DefaultArtifactClient()));
  };
  return {
    upload: (name, files, root) => withClient((client) => client.uploadArtifact(name, [...files], root)),
    download: async ({ id, runId }, folder) => {
      const [repositoryOwner, repositoryName] = repository?.split("/") ?? [];
      if (!token || !repositoryOwner || !repositoryName)
        throw new Error("there is no token to download artifacts with");
      const findBy = { token, workflowRunId: runId, repositoryOwner, repositoryName };
      const work = (client: Client) => client.downloadArtifact(id, { path: folder, findBy });
      await atOnce((hear) => withClient(work, hear));
    },
  };
}

/** Our own: time for a download, which a run waits for and can do without. */
const downloadMs = 30_000;

/** Gives up at the first failure, of which only a debug line tells: the client alone would go on for 25 s and more. */
async function atOnce(work: (hear: (debug: string) => void) => Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let hear: (debug: string) => void = () => undefined;
  const failure = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no artifact within ${downloadMs / 1000} s`)), downloadMs);
    hear = (debug) => {
      const words = /^Failed to download artifact after \d+ retries due to (.*)\. Retrying/.exec(debug)?.[1];
      if (words) reject(new Error(`the download failed: ${words}`));
    };
  });
  try {
    await Promise.race([work(hear), failure]);
  } finally {
    clearTimeout(timer);
  }
}
