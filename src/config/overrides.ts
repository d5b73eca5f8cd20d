import { parseDocument } from "yaml";
import type { Path } from "./document.js";
import { hint } from "./nearest.js";
import { isMap } from "./schema-parts.js";

/** One `path=value` over the config, applied. */
export interface Override {
  /** As the user wrote it (`gates.test.coverage.minimum`). */
  readonly name: string;
  readonly path: Path;
}

export type Overridden =
  | { readonly ok: true; readonly data: unknown; readonly override: Override }
  | { readonly ok: false; readonly message: string };

/**
 * Lays `gates.test.coverage.minimum=80` over the config's data. The value is read as YAML, parts of the path are keys
 * or indices of lists, and maps on the way are made. A gate is never made. Nothing of `data` is changed in place.
 */
export function override(data: unknown, line: string): Overridden {
  const equals = line.indexOf("=");
  if (equals < 1) return { ok: false, message: `set "${line}": must be path=value` };
  const name = line.slice(0, equals).trim();
  const parts = name.split(".");
  const fail = (message: string): Overridden => ({ ok: false, message: `set "${name}": ${message}` });
  if (parts.some((part) => part === "" || part === "__proto__")) return fail("is no path of a config");
  const value = parseDocument(line.slice(equals + 1), { prettyErrors: false });
  if (value.errors[0]) return fail(`the value is no YAML: ${value.errors[0].message}`);
  const gates: readonly string[] = isMap(data) && isMap(data.gates) ? Object.keys(data.gates) : [];
  const [top, gate] = parts;
  if (top === "gates" && gate !== undefined && !gates.includes(gate)) {
    return fail(`there is no gate "${gate}"${hint(gate, gates)}`);
  }
  try {
    const result = put(data, parts, 0, value.toJS());
    return { ok: true, data: result.data, override: { name, path: result.path } };
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

function put(data: unknown, parts: readonly string[], depth: number, value: unknown): { data: unknown; path: Path } {
  const part = parts[depth];
  if (part === undefined) return { data: value, path: [] };
  if (Array.isArray(data)) {
    const index = Number(part);
    if (!Number.isInteger(index) || index < 0 || index > data.length) {
      throw new Error(`"${part}" is no index of "${parts[depth - 1] ?? ""}", which has ${data.length} entries`);
    }
    const below = put(data[index], parts, depth + 1, value);
    const copy: unknown[] = [...data];
    copy[index] = below.data;
    return { data: copy, path: [index, ...below.path] };
  }
  if (data !== undefined && data !== null && !isMap(data)) {
    throw new Error(`"${parts[depth - 1] ?? ""}" is no map and no list, so it has no "${part}"`);
  }
  const map = isMap(data) ? data : {};
  const below = put(Object.hasOwn(map, part) ? map[part] : undefined, parts, depth + 1, value);
  return { data: { ...map, [part]: below.data }, path: [part, ...below.path] };
}
