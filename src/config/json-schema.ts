import { gateKinds } from "../core/plan.js";
import { supportedKinds } from "./config.js";
import { configSchema } from "./schema.js";
import type { Vocabulary } from "./step-schema.js";

/**
 * The config as JSON Schema (draft-07, what editors read), with a description of each key. Keys that are not supported
 * yet are left out. Looser than `loadConfig` where a gate's keys go by its kind.
 */
export async function jsonSchema(words: Vocabulary): Promise<object> {
  const { toJsonSchema } = await import("@valibot/to-json-schema");
  const schema = toJsonSchema(configSchema(words), {
    // Objects are looked at as what they are after the check that they are maps.
    typeMode: "output",
    ignoreActions: ["check", "raw_check"],
    overrideSchema: ({ valibotSchema, jsonSchema: converted }) => {
      if (valibotSchema.type === "loose_object") return { ...converted, additionalProperties: false };
      const isKind = valibotSchema.type === "picklist" && converted.enum?.join() === gateKinds.join();
      return isKind ? { ...converted, enum: [...supportedKinds] } : undefined;
    },
  });
  return { title: "Gatehouse config", ...schema };
}
