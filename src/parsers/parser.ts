import type { Parsed } from "../core/problem.js";

/** What a parser reads from. Text arrives decoded, in chunks of any size; nothing may hold all of it. */
export interface Source {
  /** As the user named it; stands in problems. */
  readonly path: string;
  text(): AsyncIterable<string>;
}

/** One document format. A format is a file in this folder and a line in `registry.ts`. */
export interface Parser {
  /** Name in `report --json` and `format:` (`junit`, `lcov`). */
  readonly format: string;
  /** An empty document of this format says that nothing was found (`gofmt -l`); it is then never recognised, only named. */
  readonly emptyIsClean?: boolean | undefined;
  /** Does the document look like this format? Given its first 64 KiB, decoded. */
  recognise(head: string, path: string): boolean;
  /** Reads all of it. Never rejects for what stands in the document: that is a problem in the result. */
  parse(source: Source): Promise<Parsed>;
}
