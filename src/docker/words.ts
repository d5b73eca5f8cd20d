import type { Exit } from "../ports.js";

/** What the Docker client says, sorted out. */

/** Its last words that speak of an error, in one line without its own prefixes; empty if it said nothing. */
export function errorWords({ stderrTail, stdoutTail }: Exit): string {
  const lines = `${stdoutTail}\n${stderrTail}`.split("\n").map((line) => line.trim());
  const errors = lines.filter((line) => /^(?:ERROR|Error|error)\b/.test(line));
  const spoken = lines.filter((line) => /\w/.test(line));
  return bare(errors.at(-1) ?? spoken.at(-1) ?? "");
}

/** Without what says only that it is an error, and which part of BuildKit had it. */
export function bare(line: string): string {
  const prefix =
    /^(?:ERROR: |Error: |Error response from daemon: |failed to solve: |rpc error: code = \w+ desc = |failed to solve with frontend [\w.]+: |failed to create LLB definition: )/;
  let words = line;
  while (prefix.test(words)) words = words.replace(prefix, "");
  return words;
}

/** Trouble that may be gone at the next try: the registry's own faults, and lines that break. */
export function isPassing(words: string): boolean {
  return /\b50[0234]\b|\b429\b|toomanyrequests|connection reset|broken pipe|unexpected EOF|: EOF\b|i\/o timeout|TLS handshake timeout|server closed idle connection|use of closed network connection/i.test(
    words,
  );
}

/** Words that speak of a registry which cannot be used: not there, not willing, or not letting us in. */
export function isOfRegistry(words: string): boolean {
  return (
    isPassing(words) ||
    /no such host|connection refused|network is unreachable|no route to host|certificate|server gave HTTP response to HTTPS client|unauthorized|authentication required|denied: |access to the resource is denied|received unexpected HTTP status|unexpected status/i.test(
      words,
    )
  );
}
