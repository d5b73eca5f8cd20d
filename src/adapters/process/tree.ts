import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";

/**
 * Set in each child with an id of its own, after those of the Gatehouse that started us, so that descendants which
 * left the process group (setsid, daemons) are found when a run is stopped.
 */
export const childVariable = "GATEHOUSE_CHILD";

/** Polling starts and ends at these: most trees go at once, and each look at a stubborn one reads all of /proc. */
const pollMs = { first: 10, longest: 150 };
/** How long after KILL the kernel may take to bury the dead. */
const buryMs = 1_000;

export interface Tree {
  /** Process id of the child, which is its group's id on POSIX. */
  readonly pid: number;
  /** Id in `childVariable`. */
  readonly id: string;
}

/**
 * Ends the child, its group and, on Linux, its descendants elsewhere: TERM, then KILL after `graceMs`. Elsewhere than
 * on Linux a process that left the group is not found. Windows has no TERM: taskkill ends the tree at once.
 */
export async function endTree(tree: Tree, graceMs: number): Promise<void> {
  if (process.platform === "win32") return await taskkill(tree.pid);
  await end((signal) => signalTree(tree, signal), graceMs);
}

/**
 * Ends what a child that has exited left running in its group. Those that are about to end are given `waitMs`.
 * Daemons that left the group stay: a setup step may have started a database on purpose. On Windows there is no group.
 */
export async function endLeftovers(tree: Tree, waitMs: number, graceMs: number): Promise<void> {
  if (process.platform === "win32") return;
  if (await gone(() => signalGroup(tree.pid, 0), waitMs)) return;
  await end((signal) => signalGroup(tree.pid, signal), graceMs);
}

type Signal = "SIGTERM" | "SIGKILL" | 0;

async function end(send: (signal: Signal) => Promise<boolean>, graceMs: number): Promise<void> {
  if (!(await send("SIGTERM"))) return;
  if (await gone(() => send(0), graceMs)) return;
  // Repeated, because what forks while it is being killed leaves a new process behind.
  await gone(() => send("SIGKILL"), buryMs);
}

/** Polls until nothing is alive or the time is over. */
async function gone(isAlive: () => Promise<boolean>, withinMs: number): Promise<boolean> {
  const until = performance.now() + withinMs;
  for (let pause = pollMs.first; await isAlive(); pause = Math.min(pause * 1.5, pollMs.longest)) {
    if (performance.now() >= until) return false;
    await sleep(pause);
  }
  return true;
}

/** True if the signal reached somebody alive. */
async function signalTree(tree: Tree, signal: Signal): Promise<boolean> {
  const inGroup = await signalGroup(tree.pid, signal);
  const elsewhere = await tagged(tree.id);
  for (const pid of elsewhere) send(pid, signal);
  return inGroup || elsewhere.length > 0;
}

/** Dead members that nobody has waited for (a container without an init) do not count as alive. */
async function signalGroup(group: number, signal: Signal): Promise<boolean> {
  if (!send(-group, signal)) return false;
  if (process.platform !== "linux") return true;
  const all = await pids();
  if (all === null) return true;
  for (const pid of all) {
    const state = await stateOf(pid);
    if (state && state.group === group && !state.isDead) return true;
  }
  return false;
}

/** Linux only: living processes that carry the id in their environment. */
async function tagged(id: string): Promise<readonly number[]> {
  if (process.platform !== "linux") return [];
  const found: number[] = [];
  for (const pid of (await pids()) ?? []) {
    const environment = await procFile(pid, "environ");
    const value = environment?.split("\0").find((entry) => entry.startsWith(`${childVariable}=`));
    if (
      !value
        ?.slice(childVariable.length + 1)
        .split(",")
        .includes(id)
    )
      continue;
    if ((await stateOf(pid))?.isDead === false) found.push(pid);
  }
  return found;
}

/** Null where /proc cannot be read: then only the kernel's answer to a signal tells who is alive. */
async function pids(): Promise<readonly number[] | null> {
  const names = await readdir("/proc").catch(() => null);
  return names === null
    ? null
    : names.map(Number).filter((pid) => Number.isInteger(pid) && pid > 1 && pid !== process.pid);
}

/** Fields 3 and 5 of proc(5)'s stat; they stand after the program's name, which may hold anything but ends at the last `)`. */
async function stateOf(pid: number): Promise<{ group: number; isDead: boolean } | null> {
  const stat = await procFile(pid, "stat");
  if (stat === null) return null;
  const [state, , group] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return { group: Number(group), isDead: state === "Z" || state === "X" };
}

async function procFile(pid: number, name: string): Promise<string | null> {
  try {
    return await readFile(`/proc/${pid}/${name}`, "latin1");
  } catch {
    // It ended meanwhile, or belongs to somebody else: not one of ours either way.
    return null;
  }
}

/** False if there is no such process or group, or none that is ours to signal. */
function send(pid: number, signal: Signal): boolean {
  try {
    process.kill(pid, signal);
    return true;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    // macOS answers EPERM for a group of which only dead members are left.
    if (code === "ESRCH" || code === "EPERM") return false;
    throw error;
  }
}

/** Resolves in any case: a process that has already ended is an error to taskkill, and the result that we want. */
async function taskkill(pid: number): Promise<void> {
  await new Promise<void>((done) => {
    execFile("taskkill", ["/pid", String(pid), "/T", "/F"], { windowsHide: true, timeout: 5_000 }, () => done());
  });
}
