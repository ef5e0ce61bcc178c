import type { Store } from "#electron/store/store.ts";
import { postOptions } from "#shared/post.ts";
import { aBody, anAddedSession, anEvent, aSession, changesOf, ofSession } from "./builders.ts";

/** Fills an event with one of everything that can hang on it, an event inside it included. Answers with its id. */
export function addFullEvent(store: Store, name = "Gophers by the Canal 2026"): string {
  const source = { format: "schedule-xml", location: "/home/ada/schedule.xml" } as const;
  const meshes = anAddedSession(
    {
      slidesUrl: "https://example.org/slides.pdf",
      videoUrl: "https://example.org/video",
      links: [{ title: "Code", url: "https://example.org/code" }],
    },
    `${name} 1`,
  );
  const eventId = store.schedules.apply(
    {
      eventId: null,
      fields: anEvent({ name, startsOn: "2026-03-23" }),
      dayStartsAt: 300,
      isSample: false,
    },
    changesOf({
      added: [
        meshes,
        anAddedSession({ title: "Tea", status: "cancelled", abstract: null }, `${name} 2`),
      ],
    }),
    source,
  );
  const [first, second] = store.sessions.list(eventId).map(({ id }) => id);
  const sessionId = first ?? "";
  const own = store.sessions.add(eventId, aSession()).id;
  store.sessions.plan(sessionId, "must");
  store.sessions.mark(sessionId, "left-early");
  store.sessions.rate(sessionId, 4);
  store.sessions.tag(sessionId, ["mesh", "Ärger"]);
  store.sessions.mark(own, "attended");

  const target = ofSession(sessionId);
  store.notes.save({ target, body: aBody("First."), baseRevision: 0 });
  store.notes.save({ target, body: aBody("Second, by the window."), baseRevision: 1 });
  keepBoth(store, { target, body: aBody("Second, by the command line."), baseRevision: 1 });
  store.notes.resolve(target, "theirs");
  keepBoth(store, { target, body: aBody("Not chosen yet."), baseRevision: 2 });
  for (const part of ["introduction", "travel", "before", "conclusion"] as const) {
    store.notes.replace({ of: "event", eventId, part }, aBody(`The ${part}.`));
  }
  store.notes.replace({ of: "day", eventId, day: "2026-03-24" }, aBody("A long day."));
  store.notes.replace(ofSession(own), aBody("Well:", "Milk in first."));

  const made = store.posts.create(
    eventId,
    {
      name: "For the blog",
      shape: "highlights",
      profile: "hugo",
      options: postOptions.parse({ choice: { byHand: [sessionId] }, facts: { author: "Ann" } }),
    },
    "As it was made.",
  );
  const clash = { mine: "By hand.", generated: "Anew.", heading: null, at: 0 };
  store.posts.save({ id: made.id, text: "By hand.", clashes: [clash], baseRevision: 1 });

  // Gone, with something on it; and told in the change log, with the change undone.
  store.sessions.plan(second ?? "", "backup");
  store.schedules.apply({ eventId }, changesOf({ removed: [second ?? ""] }), source, []);
  store.imports.undo(eventId);
  store.schedules.apply(
    { eventId },
    changesOf({
      removed: [second ?? ""],
      held: [{ id: sessionId, by: ["https://example.org/schedule.xml"] }],
    }),
    { ...source, location: "https://example.org/schedule.xml", isPart: true },
    [],
  );
  // Its sources are no longer read as they stand.
  store.events.change(eventId, { zone: "Africa/Algiers" }, "wall");
  const inside = store.events.create(anEvent({ name: `${name}: the boat day`, parentId: eventId }));
  store.sessions.add(inside.id, aSession({ title: "Knots" }));
  return eventId;
}

/** Saves onto a revision that is no longer the newest, so that both texts are kept. */
function keepBoth(store: Store, draft: Parameters<Store["notes"]["save"]>[0]): void {
  try {
    store.notes.save(draft);
  } catch {
    return;
  }
  throw new Error("There was no newer revision");
}
