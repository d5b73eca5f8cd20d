/**
 * Milliseconds that this process has been worked for since `process.cpuUsage()` gave that: what else the machine does
 * meanwhile is not in them.
 */
export function cpuMsSince(begun: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1_000;
}
