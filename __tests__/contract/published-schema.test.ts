import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { jsonSchema } from "../../src/config/json-schema.js";
import { parsers } from "../../src/parsers/registry.js";
import { toolAliases, tools } from "../../src/tools/registry.js";

test("docs/config.schema.json, which editors read, is what `gatehouse schema` prints", async () => {
  const words = {
    tools: [...tools.map(({ name }) => name), ...toolAliases],
    formats: parsers.map(({ format }) => format),
  };
  const published: unknown = JSON.parse(readFileSync(join(process.cwd(), "docs", "config.schema.json"), "utf8"));
  expect(published).toEqual(JSON.parse(JSON.stringify(await jsonSchema(words))));
});
