import picomatch from "picomatch";

/** An entry of `Tool.configFiles`. */
export interface ConfigEntry {
  /** Does it name this tracked file? */
  readonly matches: (path: string) => boolean;
  /** Names that lead to the member that alone is configuration; null for the whole file. */
  readonly member: readonly string[] | null;
}

/** A glob, which without a slash fits files of any folder; after a `#` the member that alone is configuration. */
export function configEntry(entry: string): ConfigEntry {
  const [glob = "", member] = entry.split("#");
  return {
    matches: picomatch(glob, { dot: true, basename: !glob.includes("/") }),
    member: member === undefined ? null : member.split("."),
  };
}
