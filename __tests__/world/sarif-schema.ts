import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import formats from "ajv-formats";

/** OASIS' JSON Schema of SARIF 2.1.0, which we may not copy: the file that GATEHOUSE_SARIF_SCHEMA names, null without. */
export const sarifSchemaPath: string | null = process.env.GATEHOUSE_SARIF_SCHEMA || null;

let validate: ReturnType<Ajv["compile"]> | undefined;

/** What the schema has against a document, a sentence each; nothing where there is no schema. */
export function schemaProblems(document: unknown): readonly string[] {
  if (sarifSchemaPath === null) return [];
  validate ??= compiled(sarifSchemaPath);
  if (validate(document)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || "the whole"} ${message}`);
}

function compiled(path: string): ReturnType<Ajv["compile"]> {
  // Draft 4 and 7 differ in `id` alone, as far as this schema uses them.
  const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>;
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
  (formats as unknown as (ajv: Ajv) => void)(ajv);
  return ajv.compile(schema);
}
