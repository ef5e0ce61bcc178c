import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { v7 } from "uuid";
import { openStore } from "#electron/store/open-store.ts";
import { uuid, time, useCommandLine } from "#test/support/command-line-of-boats.ts";
import { testNow } from "#test/support/store.ts";

const { lanyard, withBoats, refused } = useCommandLine();

describe("the trash", () => {
  test("is listed, and gives an event back with its notes", async () => {
    expect(await lanyard.json(["trash"])).toEqual([]);
    const event = "Boat Talks 2026";
    await withBoats();
    await lanyard.json(
      ["note", "--event", event, "--part", "conclusion", "--set", "-"],
      "The end.",
    );
    const store = openStore({
      file: join(lanyard.data, "lanyard.db"),
      now: () => testNow,
      newId: v7,
      busyTimeout: 0,
    });
    store.events.remove(store.events.named(event).id);
    store.close();
    expect(await lanyard.json(["events"])).toEqual([]);
    const listed = z
      .array(
        z.strictObject({
          id: uuid,
          kind: z.literal("event"),
          title: z.literal("Boat Talks 2026"),
          eventId: z.null(),
          sessions: z.literal(4),
          notes: z.literal(1),
          removedAt: time,
          file: z.null(),
          of: z.null(),
        }),
      )
      .parse(await lanyard.json(["trash"]));
    const id = listed[0]?.id ?? "";
    expect((await lanyard.run(["trash"])).output).toContain(id);
    expect(await lanyard.json(["restore", id])).toEqual(listed[0]);
    expect(await lanyard.json(["note", "--event", event, "--part", "conclusion"])).toMatchObject({
      markdown: "The end.\n",
    });
    expect(await refused(1, ["restore", id])).toContain("not in the trash any more");
    expect(await refused(2, ["restore"])).not.toBe("");
  });
});
