import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { z } from "zod";
import { realSchedules } from "./schedule-files.ts";

const file = join(realSchedules, "jsonschema-voc-schedule.json");
const schema = z.record(z.string(), z.unknown());
const read = (path: string) => schema.parse(JSON.parse(readFileSync(path, "utf8")));

export const hasVocSchema = existsSync(file);

/** Answers what is wrong with a schedule.json by the schema of the CCC's video team; empty when nothing is. */
export function createVocCheck(): (text: string) => string[] {
  // The schema has keywords of its own ($oneOf, deprecated), and is of an older draft.
  const ajv = new Ajv({ strict: false, allErrors: true });
  const draft = createRequire(import.meta.url).resolve("ajv/dist/refs/json-schema-draft-06.json");
  ajv.addMetaSchema(read(draft));
  addFormats.default(ajv);
  ajv.addFormat("color", true);
  const validate = ajv.compile(read(file));
  return (text) => {
    validate(JSON.parse(text));
    return (validate.errors ?? []).map(
      ({ instancePath, message = "" }) => `${instancePath} ${message}`,
    );
  };
}
