/** One import of a module, whichever way it is written: `import`, `import type`, `export … from`, `import()`, in a type. */
export interface Import {
  readonly specifier: string;
  readonly line: number;
}

/** A TypeScript source taken apart as far as the borders test needs it. */
export interface Scanned {
  /** The text with comments blanked and each string's content replaced by its number; line breaks are kept. */
  readonly code: string;
  readonly imports: readonly Import[];
}

/** Scans a TypeScript source. Types count too, so the emitted JavaScript, where they are gone, is of no use. */
export function scan(source: string): Scanned {
  const { code, strings } = blank(source);
  const imports: Import[] = [];
  const statement =
    /(?:\b(?:import|export)\b(?:\s+type\b)?\s*(?:[\w$*{}\s,]|\bas\b)*?\bfrom\s*|\bimport\s*|\bimport\s*\(\s*)"(\d+)"/g;
  for (const match of code.matchAll(statement)) {
    const specifier = strings[Number(match[1])];
    if (specifier === undefined) throw new Error(`no string number ${match[1]}`);
    imports.push({ specifier, line: code.slice(0, match.index).split("\n").length });
  }
  const dynamic = [...code.matchAll(/\bimport\s*\(/g)].length;
  const named = [...code.matchAll(/\bimport\s*\(\s*"\d+"/g)].length;
  if (dynamic !== named) throw new Error("an import() whose module is not a plain string cannot be checked");
  return { code, imports };
}

/** Characters and words after which a slash begins a regular expression and does not divide. */
const beforeRegex =
  /(?:^|[(,=:[!&|?{};+\-*%<>~^]|\b(?:return|typeof|case|in|of|do|else|void|delete|throw|await|yield))$/;

/** Walks the text once. Templates stay in the code for what stands in their `${…}`. */
function blank(source: string): { readonly code: string; readonly strings: readonly string[] } {
  const strings: string[] = [];
  /** For each open template, how many braces are open in its current `${…}`. */
  const templates: number[] = [];
  let code = "";
  let at = 0;

  const skip = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const text = pattern.exec(source)?.[0];
    if (!text) throw new Error(`line ${code.split("\n").length}: nothing ends what begins here`);
    at += text.length;
    return text;
  };
  const keepLines = (text: string): string => "\n".repeat(text.split("\n").length - 1);

  while (at < source.length) {
    const char = source[at] ?? "";
    const two = source.slice(at, at + 2);
    if (two === "//") {
      skip(/[^\n]*/y);
    } else if (two === "/*") {
      code += ` ${keepLines(skip(/\/\*[\s\S]*?\*\//y))}`;
    } else if (char === '"' || char === "'") {
      strings.push(skip(char === '"' ? /"(?:[^"\\\n]|\\[\s\S])*"/y : /'(?:[^'\\\n]|\\[\s\S])*'/y).slice(1, -1));
      code += `"${strings.length - 1}"`;
    } else if (char === "`" || (char === "}" && templates.at(-1) === 0)) {
      if (char === "}") templates.pop();
      const text = skip(/[`}](?:[^`\\$]|\\[\s\S]|\$(?!\{))*(?:`|\$\{)/y);
      code += ` ${keepLines(text)}`;
      if (text.endsWith("${")) templates.push(0);
    } else if (char === "/" && beforeRegex.test(code.trimEnd())) {
      skip(/\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/y);
      code += "/./";
    } else {
      const open = templates.length - 1;
      if (char === "{" && open >= 0) templates[open] = (templates[open] ?? 0) + 1;
      if (char === "}" && open >= 0) templates[open] = (templates[open] ?? 0) - 1;
      code += char;
      at += 1;
    }
  }
  return { code, strings };
}
