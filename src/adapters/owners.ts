import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { readFile, readlink } from "node:fs/promises";
import { hostname } from "node:os";
import type { OwnerPort } from "../ports.js";

/** Processes of this machine, told apart from later ones of the same id by when they started: `<place>.<pid>.<start>`. */
export function processOwners(): OwnerPort {
  return {
    own: async () => `${await place()}.${process.pid}.${(await startOf(process.pid)) ?? "0"}`,
    isGone: async (owner) => {
      const [where, pid = "", start, more] = owner.split(".");
      if (where !== (await place()) || !/^[1-9]\d*$/.test(pid) || start === undefined || more !== undefined)
        return false;
      return start !== ((await startOf(Number(pid))) ?? "0") || !isAlive(Number(pid));
    },
  };
}

/** Ids of processes mean nothing on another machine, nor in another container of this one. */
async function place(): Promise<string> {
  const namespace = await readlink("/proc/self/ns/pid").catch(() => "");
  return createHash("sha256").update(`${hostname()} ${namespace}`).digest("hex").slice(0, 12);
}

/** When a process started, in the system's own words without spaces; null if there is none, or the system does not tell. */
async function startOf(pid: number): Promise<string | null> {
  if (process.platform === "win32") return null;
  if (process.platform === "linux") {
    // Field 22 of proc(5)'s stat; the program's name before it may hold anything but ends at the last `)`.
    const stat = await readFile(`/proc/${pid}/stat`, "latin1").catch(() => null);
    return stat?.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? null;
  }
  const started = await new Promise<string>((done) => {
    execFile("ps", ["-o", "lstart=", "-p", `${pid}`], { env: { ...process.env, LC_ALL: "C", TZ: "UTC" } }, (_, out) =>
      done(out),
    );
  });
  return started.replace(/[^0-9A-Za-z]/g, "") || null;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: somebody else's, so there is one.
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
  return true;
}
