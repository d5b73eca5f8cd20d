/** Small helpers by which what the config says becomes what it stands for. */

/** A list of what may be written as one text; empty when absent. */
export function listOf(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return [];
  return typeof value === "string" ? [value] : value;
}

/** The same, absent when absent. */
export function optionalList(value: string | readonly string[] | undefined): readonly string[] | undefined {
  return value === undefined ? undefined : listOf(value);
}

/** A property that is there only when it has a value. */
export function defined<K extends string, T>(key: K, value: T | undefined): { [P in K]?: T } {
  return (value === undefined ? {} : { [key]: value }) as { [P in K]?: T };
}
