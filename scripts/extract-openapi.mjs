/**
 * Cuts the operations that Gatehouse uses out of GitHub's OpenAPI description, so that the tests can check requests
 * without its 385 MB.
 *
 *   npm pack @octokit/openapi && tar xzf octokit-openapi-*.tgz
 *   node scripts/extract-openapi.mjs package
 *
 * Writes __tests__/fixtures/openapi.json: parameters and request bodies by operation id. An operation that is new in
 * src/adapters goes into the list below.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const used = [
  "actions/download-artifact",
  "actions/get-workflow-run",
  "actions/list-artifacts-for-repo",
  "checks/create",
  "checks/get",
  "checks/list-annotations",
  "checks/list-for-ref",
  "checks/update",
  "code-scanning/get-sarif",
  "code-scanning/upload-sarif",
  "dependency-graph/create-repository-snapshot",
  "git/create-ref",
  "git/list-matching-refs",
  "git/update-ref",
  "issues/create-comment",
  "issues/get-comment",
  "issues/list-comments",
  "issues/update-comment",
  "pulls/create-review",
  "pulls/delete-review-comment",
  "pulls/get",
  "pulls/list-files",
  "pulls/list-review-comments",
  "pulls/list-reviews",
  "pulls/update-review-comment",
  "reactions/create-for-issue-comment",
  "repos/compare-commits-with-basehead",
  "repos/create-attestation",
  "repos/create-deployment",
  "repos/create-deployment-status",
  "repos/create-release",
  "repos/delete-release",
  "repos/delete-release-asset",
  "repos/generate-release-notes",
  "repos/get-collaborator-permission-level",
  "repos/get-commit",
  "repos/get-content",
  "repos/list-activities",
  "repos/list-commits",
  "repos/list-deployment-statuses",
  "repos/list-deployments",
  "repos/list-pull-requests-associated-with-commit",
  "repos/list-release-assets",
  "repos/list-releases",
  "repos/update-release",
  "repos/upload-release-asset",
  "teams/list-members-in-org",
  "users/get-authenticated",
];

/** Words of OpenAPI that are no JSON Schema, or prose. */
const dropped = new Set([
  "description",
  "example",
  "examples",
  "title",
  "nullable",
  "xml",
  "discriminator",
  "deprecated",
]);

const folder = process.argv[2];
if (!folder) {
  console.error("usage: node scripts/extract-openapi.mjs <folder of the unpacked @octokit/openapi>");
  process.exit(2);
}
const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
const description = JSON.parse(readFileSync(join(folder, "generated", "api.github.com.deref.json"), "utf8"));

const operations = {};
for (const [path, methods] of Object.entries(description.paths)) {
  for (const [method, operation] of Object.entries(methods)) {
    if (!used.includes(operation.operationId)) continue;
    const body = operation.requestBody?.content?.["application/json"]?.schema;
    operations[operation.operationId] = {
      method: method.toUpperCase(),
      path,
      parameters: (operation.parameters ?? []).map((parameter) => ({
        name: parameter.name,
        in: parameter.in,
        required: parameter.required === true,
        schema: toJsonSchema(parameter.schema),
      })),
      ...(body ? { body: strict(toJsonSchema(body)) } : {}),
    };
  }
}
const missing = used.filter((id) => !(id in operations));
if (missing.length > 0) {
  console.error(`not in the description: ${missing.join(", ")}`);
  process.exit(1);
}
const sorted = Object.fromEntries(used.map((id) => [id, operations[id]]));
const target = join("__tests__", "fixtures", "openapi.json");
writeFileSync(target, `${JSON.stringify({ source: `@octokit/openapi ${version}`, operations: sorted }, null, 1)}\n`);
console.log(`${target}: ${used.length} operations of @octokit/openapi ${version}`);

/** OpenAPI 3.0 says `nullable` where JSON Schema adds "null" to type and enum. */
function toJsonSchema(schema) {
  if (Array.isArray(schema)) return schema.map(toJsonSchema);
  if (typeof schema !== "object" || schema === null) return schema;
  const result = {};
  for (const [key, value] of Object.entries(schema)) {
    if (key === "properties") {
      result.properties = Object.fromEntries(Object.entries(value).map(([name, of]) => [name, toJsonSchema(of)]));
    } else if (!dropped.has(key)) {
      result[key] = toJsonSchema(value);
    }
  }
  if (schema.nullable === true && typeof schema.type === "string") {
    result.type = [schema.type, "null"];
    if (schema.enum) result.enum = [...schema.enum, null];
  }
  return result;
}

/** GitHub ignores keys that it does not know; here a misspelt one has to show. */
function strict(schema) {
  if (typeof schema !== "object" || schema === null) return schema;
  const result = { ...schema };
  if (result.properties) {
    result.properties = Object.fromEntries(Object.entries(result.properties).map(([name, of]) => [name, strict(of)]));
    if (result.additionalProperties === undefined) result.additionalProperties = false;
  }
  if (result.items) result.items = strict(result.items);
  return result;
}
