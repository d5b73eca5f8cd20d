/** Why a transfer failed, in one line. A refused connection to several addresses is an error without words of its own. */
export function oneLineReason(error: unknown): string {
  const first: unknown = error instanceof AggregateError ? error.errors[0] : error;
  const words = String(first).replace(/^\w*Error(?: \[\w+\])?: /, "");
  return words === "aborted" ? "the transfer was cut off" : words;
}
