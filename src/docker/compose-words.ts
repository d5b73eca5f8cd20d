/** What `docker compose up` says when a service cannot be started, in our words; null if it is none of these. */
export function upFault(text: string, project: string): string | null {
  const container = /endpoint (\S+)(?= \(|:)/.exec(text)?.[1] ?? /Container (\S+)\s+Error/.exec(text)?.[1];
  const service = container === undefined ? "a service" : `service ${serviceName(container, project)}`;
  const taken =
    /(?:Bind for|listen tcp[46]?|exposing port TCP|listen udp[46]?) \S*?:(\d+)\S*[: ].*?(?:port is already allocated|address already in use)/s.exec(
      text,
    );
  if (taken) {
    return `${service} cannot be started: port ${taken[1]} of this machine is taken (publish another one, or none, so that a free one is chosen)`;
  }
  const named = /container name "\/?([^"]+)" is already in use/i.exec(text);
  if (named) {
    return `a service cannot be started: there is a container named ${named[1]} already (without container_name each run has names of its own)`;
  }
  return null;
}

/** `db` of `gatehouse-1a2b3c4d-test-db-1`. */
function serviceName(container: string, project: string): string {
  return container.startsWith(`${project}-`) ? container.slice(project.length + 1).replace(/-\d+$/, "") : container;
}
