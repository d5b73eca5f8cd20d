import { isObject, type JsonObject, textOf } from "./json-lines.js";

/** `originalUriBaseIds` of a run. */
export type Bases = JsonObject;

/** Longest chain of base ids that is followed; a longer one goes in circles. */
const CHAIN_LIMIT = 20;

/**
 * Path of an artifact location: absolute if its chain of bases ends in a `file:` URI, else relative to what the bases
 * leave open (the root of the sources, by custom). Undefined if the location names no file.
 */
export function resolveUri(location: JsonObject, bases: Bases): string | undefined {
  let uri = textOf(location.uri) ?? "";
  if (uri === "") return undefined;
  let baseId = textOf(location.uriBaseId);
  for (let step = 0; step < CHAIN_LIMIT && baseId !== undefined && !isAbsolute(uri); step++) {
    const base: unknown = bases[baseId];
    if (!isObject(base)) break;
    const folder = textOf(base.uri) ?? "";
    uri = folder === "" || folder.endsWith("/") ? `${folder}${uri}` : `${folder}/${uri}`;
    baseId = textOf(base.uriBaseId);
  }
  return toPath(uri);
}

function isAbsolute(uri: string): boolean {
  return uri.startsWith("/") || /^[a-z][a-z0-9+.-]*:/i.test(uri);
}

function toPath(uri: string): string {
  const path = uri.replace(/^file:(?:\/\/[^/]*)?(?=\/)/i, "").replace(/^\/(?=[a-z]:[\\/])/i, "");
  try {
    return decodeURIComponent(path);
  } catch (error) {
    // A plain path with a per cent sign in it, as careless writers put it.
    if (error instanceof URIError) return path;
    throw error;
  }
}
