/**
 * Milliseconds of processor time that this process has used so far: what an algorithm costs, on a machine that has other
 * work too.
 */
export function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
