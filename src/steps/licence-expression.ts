import correct from "spdx-correct";
import parse from "spdx-expression-parse";

/** Licences as people and registries write them, read as SPDX expressions. */

export interface Licence {
  readonly type: "licence";
  readonly id: string;
  /** This version or a later one (`Apache-1.0+`). */
  readonly plus: boolean;
  readonly exception?: string | undefined;
}

export type Expression =
  | Licence
  /** A name that is no SPDX id, and that nothing known stands for. */
  | { readonly type: "name"; readonly name: string }
  | { readonly type: "and"; readonly left: Expression; readonly right: Expression }
  | { readonly type: "or"; readonly left: Expression; readonly right: Expression };

export interface ReadLicence {
  /** Null where none is named. */
  readonly expression: Expression | null;
  /** Names that are no SPDX ids, and the ids that they were taken for. */
  readonly taken: readonly (readonly [name: string, id: string])[];
}

/** What stands where a licence should, and names none. */
const none = /^(?:|NOASSERTION|NONE|UNKNOWN|N\/A|null|undefined|Dual License|SEE LICEN[CS]E IN .*)$/i;

/** npm's word for "nobody may use this", which looks like the Unlicense, and is its opposite. */
const unlicensed = /^UNLICENSED$/i;

/**
 * Reads a licence. An expression with names in it that are no ids is read with the ids that they are likely to mean,
 * each for itself; `MIT/Apache-2.0` is a choice, as in old Cargo files. `names` are those of `LicenseRef-…` ids.
 */
export function readLicence(text: string | undefined, names: ReadonlyMap<string, string> = new Map()): ReadLicence {
  const plain = (text ?? "").trim();
  if (none.test(plain)) return { expression: null, taken: [] };
  const taken: [string, string][] = [];
  const known = parsed(plain);
  if (known) return { expression: withNames(known, names, taken), taken };
  const words = plain.replace(/\s+or\s+(?:any\s+)?(?:later|newer|greater)(?:\s+version)?\b/gi, "+");
  const parts = listed(words)
    .split(/((?:^|\s+)(?:and|or)(?=\s|$)|[()/])/i)
    .filter((part) => part.trim() !== "");
  const ids = parts.map((part) => {
    const word = part.trim();
    if (/^(?:and|or)$/i.test(word)) return word.toUpperCase();
    if (word === "/") return "OR";
    if (word === "(" || word === ")") return word;
    const id = idOf(word);
    if (id !== null && id !== word) taken.push([word, id]);
    return id;
  });
  const mended = ids.every((id) => id !== null) ? parsed(ids.join(" ")) : null;
  if (!mended) return { expression: { type: "name", name: plain }, taken: [] };
  // Another case is no other name.
  return { expression: mended, taken: taken.filter(([name, id]) => name.toLowerCase() !== id.toLowerCase()) };
}

/** A list holds together: `MIT, ISC` is both. A version after a comma belongs to the name before it. */
function listed(text: string): string {
  const parts = text.split(/\s*[,;&]\s*|\s+\+\s+/);
  const names: string[] = [];
  for (const part of parts) {
    const last = names.pop();
    if (last === undefined) names.push(part);
    else if (/^(?:the\s+)?(?:version|ver|v)?\.?\s*\d[\d.]*$/i.test(part)) names.push(`${last} ${part}`);
    else names.push(last, part);
  }
  return names.join(" AND ");
}

/** Words that make of a known licence another one. */
const altered = /\b(?:non|not|no|modified|custom|proprietary|commercial|commons|restricted|except)\b/i;

/** The id, or id with exception, that a name stands for; null if nobody can tell. */
function idOf(name: string): string | null {
  if (unlicensed.test(name) || altered.test(name)) return null;
  const [, licence = name, exception] = /^(.*?)\s+with\s+(.*)$/i.exec(name) ?? [];
  const plus = licence.endsWith("+") ? "+" : "";
  const id = correct(plus === "" ? licence : licence.slice(0, -1).trim(), { upgrade: false });
  if (id === null) return null;
  return exception === undefined ? `${id}${plus}` : `${id}${plus} WITH ${exception}`;
}

/** A `LicenseRef-…` is what its document calls it, if that is a name that is known. */
function withNames(expression: Expression, names: ReadonlyMap<string, string>, taken: [string, string][]): Expression {
  if (expression.type === "and" || expression.type === "or") {
    const [left, right] = [withNames(expression.left, names, taken), withNames(expression.right, names, taken)];
    return { ...expression, left, right };
  }
  const name = expression.type === "name" ? names.get(expression.name) : undefined;
  if (name === undefined) return expression;
  const read = readLicence(name);
  if (read.expression === null || read.expression.type === "name") return expression;
  taken.push([name, showExpression(read.expression)]);
  return read.expression;
}

function parsed(text: string): Expression | null {
  try {
    return toExpression(parse(text));
  } catch (error) {
    // It throws for whatever is no expression, and stumbles over one that ends too early.
    if (error instanceof Error) return null;
    throw error;
  }
}

function toExpression(info: parse.Info): Expression {
  if ("conjunction" in info) {
    return { type: info.conjunction, left: toExpression(info.left), right: toExpression(info.right) };
  }
  const { license, exception, plus } = info;
  if (/(?:^|:)LicenseRef-/.test(license)) return { type: "name", name: license };
  return { type: "licence", id: license, plus: plus === true, ...(exception === undefined ? {} : { exception }) };
}

export function showExpression(expression: Expression): string {
  switch (expression.type) {
    case "name":
      return expression.name;
    case "licence": {
      const { id, plus, exception } = expression;
      return `${id}${plus ? "+" : ""}${exception === undefined ? "" : ` WITH ${exception}`}`;
    }
    default: {
      const word = expression.type.toUpperCase();
      return `${inner(expression.left, expression.type)} ${word} ${inner(expression.right, expression.type)}`;
    }
  }
}

function inner(expression: Expression, outer: "and" | "or"): string {
  const isOther = (expression.type === "and" || expression.type === "or") && expression.type !== outer;
  return isOther ? `(${showExpression(expression)})` : showExpression(expression);
}
