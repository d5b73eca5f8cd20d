declare module "cross-spawn" {
  import type { ChildProcess, SpawnOptions } from "node:child_process";
  export default function spawn(file: string, args: readonly string[], options: SpawnOptions): ChildProcess;
}
