/** Package managers whose downloads are worth keeping. */
export type CacheName = "npm" | "pnpm" | "yarn" | "bun" | "pip" | "uv" | "poetry" | "cargo" | "go";

/** A detected command, before its folders are known. */
export interface SetupCommand {
  readonly run: string;
  readonly lock: readonly string[];
  readonly caches: readonly CacheName[];
  readonly python?: boolean | undefined;
}

/** Where each package manager keeps its downloads by default. */
export const cacheFolders: Readonly<
  Record<CacheName, Readonly<Record<"linux" | "darwin" | "win32", readonly string[]>>>
> = {
  npm: { linux: ["~/.npm"], darwin: ["~/.npm"], win32: ["~/AppData/Local/npm-cache"] },
  pnpm: {
    linux: ["~/.local/share/pnpm/store"],
    darwin: ["~/Library/pnpm/store"],
    win32: ["~/AppData/Local/pnpm/store"],
  },
  yarn: {
    linux: ["~/.cache/yarn", "~/.yarn/berry/cache"],
    darwin: ["~/Library/Caches/Yarn", "~/.yarn/berry/cache"],
    win32: ["~/AppData/Local/Yarn"],
  },
  bun: { linux: ["~/.bun/install/cache"], darwin: ["~/.bun/install/cache"], win32: ["~/.bun/install/cache"] },
  pip: { linux: ["~/.cache/pip"], darwin: ["~/Library/Caches/pip"], win32: ["~/AppData/Local/pip/Cache"] },
  uv: { linux: ["~/.cache/uv"], darwin: ["~/.cache/uv"], win32: ["~/AppData/Local/uv/cache"] },
  poetry: {
    linux: ["~/.cache/pypoetry"],
    darwin: ["~/Library/Caches/pypoetry"],
    win32: ["~/AppData/Local/pypoetry/Cache"],
  },
  cargo: {
    linux: ["~/.cargo/registry", "~/.cargo/git"],
    darwin: ["~/.cargo/registry", "~/.cargo/git"],
    win32: ["~/.cargo/registry", "~/.cargo/git"],
  },
  go: { linux: ["~/go/pkg/mod"], darwin: ["~/go/pkg/mod"], win32: ["~/go/pkg/mod"] },
};
