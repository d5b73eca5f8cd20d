/** Exit codes by which a shell, or an init process, says that its child was ended by a signal: 128 + the signal's number. */
export const signalCodes: ReadonlyMap<number, string> = new Map([
  [134, "SIGABRT"],
  [137, "SIGKILL"],
  [139, "SIGSEGV"],
  [143, "SIGTERM"],
]);
