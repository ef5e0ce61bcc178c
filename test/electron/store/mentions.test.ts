import { describe, expect, it, test } from "vitest";
import { composePost } from "#electron/post/compose-post.ts";
import type { Store } from "#electron/store/store.ts";
import { markdownToBody } from "#shared/rich-text/markdown-to-body.ts";
import type { NoteTarget } from "#shared/note.ts";
import { aBody, anAddedSession, aSession, ofSession } from "#test/support/builders.ts";
import { storeWithEvent, testNow } from "#test/support/store.ts";

const ada = { name: "Ada Lind", affiliation: "Northwind" };

function write(store: Store, target: NoteTarget, markdown: string): void {
  store.notes.replace(target, JSON.stringify(markdownToBody(markdown)));
}

/** Two sessions; the second one's note mentions the first one and its speaker. */
function mentioned() {
  const { store, eventId, sessionIds } = storeWithEvent([
    anAddedSession({ title: "Ropes", speakers: [ada], url: "https://example.org/ropes" }, "a"),
    anAddedSession({ title: "Sails", speakers: [], startsAt: Date.UTC(2026, 2, 24, 11) }, "b"),
  ]);
  const [ropes = "", sails = ""] = sessionIds;
  const person = store.mentions.speakers(eventId)[0]?.id ?? "";
  write(
    store,
    ofSession(sails),
    `As in [Ropes](lanyard:session/${ropes}) by [Ada](lanyard:speaker/${person}).`,
  );
  return { store, eventId, ropes, sails, person };
}

describe("A mention", () => {
  it("is known to the session that it names, and to its speaker's sessions", () => {
    const { store, eventId, ropes, sails } = mentioned();
    const note = { eventId, target: ofSession(sails), title: "Sails" };
    expect(store.mentions.ofSession(ropes)).toEqual([
      { of: "session", name: "Ropes", ...note },
      { of: "speaker", name: "Ada Lind", ...note },
    ]);
    expect(store.mentions.ofSession(sails)).toEqual([]);
  });

  it("goes with its words, and with its note", () => {
    const { store, ropes, sails } = mentioned();
    write(store, ofSession(sails), 'Nothing more, not even "mention".');
    expect(store.mentions.ofSession(ropes)).toEqual([]);
    write(store, ofSession(sails), `[Ropes](lanyard:session/${ropes})`);
    expect(store.mentions.ofSession(ropes)).toHaveLength(1);
    store.notes.save({ target: ofSession(sails), body: aBody("Gone"), baseRevision: 9 });
    expect(store.mentions.ofSession(ropes)).toEqual([]);
  });

  it("stands for what its session and its speaker are called now", () => {
    const { store, eventId, person } = mentioned();
    const own = store.sessions.add(eventId, aSession({ title: "Knots", speakers: [ada] })).id;
    store.sessions.change(own, { title: "Better knots" });
    const named = store.mentions.named([
      { of: "session", id: own },
      { of: "speaker", id: person },
      { of: "session", id: person },
    ]);
    expect(named).toMatchObject([
      { name: "Better knots", sessionId: own, startsAt: "2026-03-24T10:00:00+01:00" },
      { name: "Ada Lind", affiliation: "Northwind" },
    ]);
  });

  it("counts as a note with text when it is all that is written", () => {
    const { store, eventId, ropes } = mentioned();
    write(
      store,
      { of: "event", eventId, part: "introduction" },
      `[Ropes](lanyard:session/${ropes})`,
    );
    expect(store.notes.list(eventId)).toHaveLength(2);
    expect(store.mentions.ofSession(ropes)).toHaveLength(3);
  });
});

const renamed = (...steps: { name: string; affiliation: string | null }[][]) => {
  const { store, eventId } = storeWithEvent([]);
  const id = store.sessions.add(eventId, aSession({ speakers: [ada] })).id;
  const person = store.mentions.speakers(eventId)[0]?.id ?? "";
  for (const speakers of steps) store.sessions.change(id, { speakers });
  return store.mentions.named([{ of: "speaker", id: person }]).map(({ name }) => name);
};

describe("A speaker who is renamed", () => {
  it("is still meant, however often", () => {
    expect(renamed([{ name: "Ada Lind-Berg", affiliation: "Northwind" }])).toEqual([
      "Ada Lind-Berg",
    ]);
    expect(
      renamed(
        [{ name: "Ada Lind", affiliation: "Initech" }],
        [{ name: "A. Lind", affiliation: null }],
      ),
    ).toEqual(["A. Lind"]);
  });

  it("is known by the name when others come and go", () => {
    const others = [
      { name: "Bo", affiliation: null },
      { name: "Ada Lind", affiliation: "Initech" },
    ];
    expect(renamed(others)).toEqual(["Ada Lind"]);
  });

  it("is nobody any more when several others take the place", () => {
    const others = [
      { name: "Bo", affiliation: null },
      { name: "Cy", affiliation: null },
    ];
    expect(renamed(others)).toEqual([]);
    expect(renamed([])).toEqual([]);
  });
});

test("a post has present names; a session leads to its heading, else to its page, and people are words", () => {
  const { store, eventId, ropes } = mentioned();
  const text = () =>
    composePost(store, { eventId, shape: "wrap-up", profile: "markdown", now: testNow }).markdown;
  expect(text()).toContain("As in [Ropes](https://example.org/ropes) by Ada Lind.");
  store.sessions.mark(ropes, "attended");
  expect(text()).toContain("As in [Ropes](#ropes---ada-lind-northwind) by Ada Lind.");
  expect(text()).not.toContain("lanyard:");
});
