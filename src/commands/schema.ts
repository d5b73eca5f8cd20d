import { jsonSchema } from "../config/json-schema.js";
import { parsers } from "../parsers/registry.js";
import { toolAliases, tools } from "../tools/registry.js";
import { type Command, printJson } from "./command.js";

/** Prints the config's JSON Schema, for editors. */
export const schema: Command = async ({ out }) => {
  const words = {
    tools: [...tools.map(({ name }) => name), ...toolAliases],
    formats: parsers.map(({ format }) => format),
  };
  printJson(out, await jsonSchema(words));
  return 0;
};
