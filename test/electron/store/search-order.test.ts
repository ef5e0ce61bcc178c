import { expect, test } from "vitest";
import { aBody, anAddedSession, aSession, ofSession } from "#test/support/builders.ts";
import { finder } from "#test/support/search-hits.ts";
import { countingIds, storeWithEvent } from "#test/support/store.ts";

test("titles come first, then speakers, then notes, then abstracts", () => {
  const padding = Array.from({ length: 60 }, (_, index) =>
    anAddedSession({ title: `Other ${index}`, abstract: null }, `other ${index}`),
  );
  const opened = storeWithEvent([
    ...padding,
    anAddedSession(
      { title: "In abstract", abstract: { format: "text", source: "An ambient mesh." } },
      "a",
    ),
    anAddedSession(
      {
        title: "Speaker's",
        abstract: null,
        speakers: [{ name: "Amb Ambient", affiliation: null }],
      },
      "b",
    ),
    anAddedSession({ title: "Ambient mesh", abstract: null }, "c"),
  ]);
  const noted = opened.store.sessions.list(opened.eventId).find(({ title }) => title === "Other 7");
  const target = ofSession(noted?.id ?? "");
  opened.store.notes.save({ target, body: aBody("We saw ambient there."), baseRevision: 0 });
  expect(finder(opened)("ambient").map(({ field }) => field)).toEqual([
    "title",
    "speakers",
    "note",
    "abstract",
  ]);
});

test("a search can be kept to one event, and to so many hits", () => {
  const newId = countingIds();
  const opened = storeWithEvent([anAddedSession({}, "a"), anAddedSession({}, "b")], { newId });
  const other = opened.store.events.create({
    ...opened.store.events.get(opened.eventId),
    name: "Other",
  });
  opened.store.sessions.add(other.id, aSession({ title: "Meshes again" }));
  const find = finder(opened);
  expect(find("meshes")).toHaveLength(3);
  expect(find("meshes", other.id)).toMatchObject([{ eventId: other.id }]);
  expect(find("meshes", opened.eventId)).toHaveLength(2);
  expect(find("meshes", opened.eventId, 1)).toHaveLength(1);
});
