/** The files by which a step speaks to the runner, in the runner's own grammar (FileCommandManager.cs). */

/** A summary above this many bytes is dropped whole. */
export const summaryLimit = 1_048_576;

/**
 * `NAME=VALUE` lines, and `NAME<<DELIMITER` … `DELIMITER` blocks. Throws where the runner would fail the step. Off
 * Windows only a line feed ends a line.
 */
export function readKeyValues(
  text: string,
  newline = process.platform === "win32" ? /\r?\n/ : /\n/,
): Map<string, string> {
  const values = new Map<string, string>();
  const lines = text.split(newline);
  // What follows the last newline is a line only if it holds something.
  if (lines.at(-1) === "") lines.pop();
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? "";
    if (line === "") continue;
    const equals = line.indexOf("=");
    const heredoc = line.indexOf("<<");
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      if (equals === 0) throw new Error(`Invalid format '${line}'. Name must not be empty`);
      values.set(line.slice(0, equals), line.slice(equals + 1));
      continue;
    }
    if (heredoc < 0) throw new Error(`Invalid format '${line}'`);
    const name = line.slice(0, heredoc);
    const delimiter = line.slice(heredoc + 2);
    if (name === "" || delimiter === "")
      throw new Error(`Invalid format '${line}'. Name and delimiter must not be empty`);
    const end = lines.indexOf(delimiter, i + 1);
    if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
    values.set(name, lines.slice(i + 1, end).join("\n"));
    i = end;
  }
  return values;
}
