import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv, type ValidateFunction } from "ajv";
import formats from "ajv-formats";

interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  readonly schema: object;
}

interface Description {
  readonly source: string;
  readonly operations: Readonly<
    Record<string, { method: string; path: string; parameters: readonly Parameter[]; body?: object }>
  >;
}

export interface Match {
  readonly operation: string;
  readonly params: Readonly<Record<string, string>>;
  /** What the request says that the description does not allow. */
  readonly violations: readonly string[];
}

/** Holds requests against GitHub's own description (scripts/extract-openapi.mjs). */
export class OpenApi {
  private readonly operations;

  constructor(file = join(process.cwd(), "__tests__", "fixtures", "openapi.json")) {
    const description = JSON.parse(readFileSync(file, "utf8")) as Description;
    const ajv = new Ajv({ allErrors: true, strict: false, coerceTypes: false });
    const asText = new Ajv({ allErrors: true, strict: false, coerceTypes: true });
    (formats as unknown as (ajv: Ajv) => void)(ajv);
    (formats as unknown as (ajv: Ajv) => void)(asText);
    this.operations = Object.entries(description.operations).map(([id, operation]) => ({
      id,
      method: operation.method,
      pattern: pathPattern(operation.path),
      query: operation.parameters.filter((parameter) => parameter.in === "query"),
      schemas: new Map(operation.parameters.map((each) => [each.name, asText.compile(wrapped(each.schema))])),
      body: operation.body ? ajv.compile(operation.body) : null,
    }));
  }

  /** Null if no operation has this method and path. */
  match(method: string, path: string, query: URLSearchParams, body: unknown): Match | null {
    for (const operation of this.operations) {
      const found = operation.method === method ? operation.pattern.exec(path) : null;
      if (!found) continue;
      const params = found.groups ?? {};
      const decoded = Object.fromEntries(
        Object.entries(params).map(([name, text]) => [name, decodeURIComponent(text)]),
      );
      const violations: string[] = [];
      const check = (name: string, value: string) => {
        const validate = operation.schemas.get(name);
        if (!validate) violations.push(`unknown parameter ${name}`);
        else violations.push(...errorsOf(validate, { value }, name));
      };
      for (const [name, value] of Object.entries(decoded)) check(name, value);
      for (const [name, value] of query) check(name, value);
      for (const each of operation.query) {
        if (each.required && !query.has(each.name)) violations.push(`parameter ${each.name} is missing`);
      }
      if (operation.body) violations.push(...errorsOf(operation.body, body, "body"));
      else if (body !== undefined) violations.push("a body where none belongs");
      return { operation: operation.id, params: decoded, violations };
    }
    return null;
  }
}

function pathPattern(path: string): RegExp {
  const source = path.replace(/[.]/g, "\\.").replace(/\{(\w+)\}/g, "(?<$1>[^/]+)");
  return new RegExp(`^${source}$`);
}

function wrapped(schema: object): object {
  return { type: "object", properties: { value: schema } };
}

function errorsOf(validate: ValidateFunction, value: unknown, where: string): string[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    (error) =>
      `${where}${error.instancePath.replace(/^\/value$/, "")} ${error.message} ${JSON.stringify(error.params)}`,
  );
}
