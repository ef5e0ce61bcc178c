import { getSchema } from "@tiptap/core";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { noteExtensions } from "#renderer/editor/note-extensions.ts";
import { checkBody } from "#shared/rich-text/check-body.ts";
import { noteBodies } from "#test/support/note-text-bodies.ts";

test("The editor takes every note that Markdown makes, and what it saves is that note again, unchanged by the check", () => {
  const schema = getSchema(noteExtensions());
  fc.assert(
    fc.property(noteBodies, (body) => {
      const document = schema.nodeFromJSON(body);
      document.check();
      const json = JSON.stringify(document.toJSON());
      expect(JSON.parse(json)).toEqual(body);
      expect(checkBody(json)).toMatchObject({ changed: false, json });
    }),
    { numRuns: 300, seed: 20231113 },
  );
});
