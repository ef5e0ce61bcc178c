import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { composePost } from "#electron/post/compose-post.ts";
import { writePost } from "#electron/post/write-post.ts";
import { composeExport } from "#electron/schedule-export/compose-export.ts";
import type { NoteTarget } from "#shared/note.ts";
import { postShape } from "#shared/post.ts";
import { markdownToBody } from "#shared/rich-text/markdown-to-body.ts";
import { anAddedSession, ofSession } from "#test/support/builders.ts";
import { storeWithEvent, testNow } from "#test/support/store.ts";
import { temporaryFolder } from "#test/support/temporary-folder.ts";

/** Found whatever it is written in: no Markdown, HTML or YAML sign is in it. */
const SECRET = "kohlrabi";

/** A private block everywhere that one can stand, each with words of its own. */
const notes = [
  `open\n\n> [!PRIVATE]\n> # ${SECRET}\n> - ${SECRET} [link](https://${SECRET}.example)\n>\n> | ${SECRET} | b |\n> | - | - |\n> | a | ==${SECRET}== |\n\nafter`,
  `- open\n\n  > [!private]\n  > \`\`\`${SECRET}\n  > ${SECRET}\n  > \`\`\`\n- [ ] task\n\n  > [!PRIVATE]\n  > - [x] ${SECRET}`,
  `open\n\n> quote\n>\n> > [!PRIVATE]\n> > ? ${SECRET}`,
  `open[^1]\n\n> [!PRIVATE]\n> hidden[^2] words\n\n[^1]: after\n\n[^2]: ${SECRET}[^3]\n\n[^3]: ${SECRET}`,
  `> [!PRIVATE]\n> only **${SECRET}**\n>\n> > [!PRIVATE]\n> > ${SECRET}`,
];

function storeWithSecrets() {
  const { store, eventId, sessionIds } = storeWithEvent(
    notes.map((_, index) =>
      anAddedSession({ title: `Talk ${index}`, startsAt: testNow + index }, `uid-${index}`),
    ),
  );
  const targets: NoteTarget[] = [
    ...sessionIds.map(ofSession),
    { of: "day", eventId, day: "2026-03-24" },
    ...(["introduction", "before", "conclusion"] as const).map((part): NoteTarget => ({
      of: "event",
      eventId,
      part,
    })),
  ];
  for (const [index, target] of targets.entries()) {
    const body = markdownToBody(notes[index % notes.length] ?? "");
    store.notes.replace(target, JSON.stringify(body));
  }
  for (const id of sessionIds) store.sessions.plan(id, "must");
  return { store, eventId };
}

it("leaves no byte of a private block in a post, its file or its words", () => {
  const folder = temporaryFolder();
  onTestFinished(() => folder.remove());
  const { store, eventId } = storeWithSecrets();
  const post = composePost(store, {
    eventId,
    shape: "wrap-up",
    profile: "markdown",
    now: testNow,
  });
  const { files } = writePost({ post, folder: folder.path, overwrite: false });
  const outputs = [
    Buffer.from(JSON.stringify(post)),
    ...files.map((name) => readFileSync(join(folder.path, name))),
  ];
  for (const bytes of outputs) expect(bytes.indexOf(SECRET)).toBe(-1);
  expect(post.markdown).toContain("after");
  // A note that is nothing but private is as good as none: its talk is not in the post for it.
  expect(post.markdown).not.toContain("Talk 4");
  expect(post.sessions).toBe(4);
});

it.each(postShape.options)("leaves none in the shape %s, of any part of the notes", (shape) => {
  const { store, eventId } = storeWithSecrets();
  for (const part of ["all", "highlights", "to-mark"] as const) {
    const options = { notes: part, choice: { from: "all" as const } };
    const post = composePost(store, { eventId, shape, profile: "markdown", options, now: testNow });
    expect(JSON.stringify(post)).not.toContain(SECRET);
  }
});

it("leaves none in calendars and programmes; the person's own event file holds it", () => {
  const { store, eventId } = storeWithSecrets();
  const formats = ["icalendar-planned", "icalendar", "schedule-json", "lanyard"] as const;
  const held = formats.map((format) => {
    const { file } = composeExport(store, { eventId, format, now: testNow });
    return [format, Buffer.from(file).includes(SECRET)];
  });
  expect(held.filter(([, holds]) => holds)).toEqual([["lanyard", true]]);
});
