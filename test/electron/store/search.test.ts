import { expect, test } from "vitest";
import { searchHit } from "#shared/search.ts";
import { aBody, anAddedSession, aSession, ofSession } from "#test/support/builders.ts";
import { finder } from "#test/support/search-hits.ts";
import { storeWithEvent } from "#test/support/store.ts";

const shownText = (hit: { snippet: { text: string }[] } | undefined) =>
  hit?.snippet.map(({ text }) => text).join("");

const marked = (hit: { snippet: { text: string; found: boolean }[] } | undefined) =>
  hit?.snippet.filter(({ found }) => found).map(({ text }) => text);

test("a session is found by every text it has, and the hit says where", () => {
  const opened = storeWithEvent([
    anAddedSession({
      title: "Titleword",
      room: "Roomword",
      track: "Trackword",
      speakers: [{ name: "Nameword", affiliation: "Firmword" }],
      abstract: { format: "html", source: "<p>Where the <b>abstract</b>word&eacute;s went</p>" },
    }),
  ]);
  const find = finder(opened);
  opened.store.sessions.tag(opened.sessionId, ["tagword"]);
  for (const [words, field] of [
    ["titleword", "title"],
    ["nameword", "speakers"],
    ["firmword", "speakers"],
    ["tagword", "tags"],
    ["roomword", "room"],
    ["trackword", "track"],
    ["abstractwordés", "abstract"],
  ] as const) {
    expect(find(words)).toMatchObject([{ sessionId: opened.sessionId, field, target: null }]);
  }
});

test("a hit shows plain text with the words found told apart", () => {
  const opened = storeWithEvent([
    anAddedSession({
      title: "<img src=x onerror=alert(1)> & meshes",
      abstract: { format: "html", source: "<script>alert(1)</script><p>Shown &lt;b&gt;</p>" },
    }),
  ]);
  const [hit] = finder(opened)("mesh");
  expect(searchHit.parse(hit)).toEqual(hit);
  expect(hit?.snippet).toEqual([
    { text: "<img src=x onerror=alert(1)> & ", found: false },
    { text: "meshes", found: true },
  ]);
});

test("a note is found with its target, under its session's title", () => {
  const opened = storeWithEvent();
  const { store, eventId, sessionId } = opened;
  store.notes.save({
    target: ofSession(sessionId),
    body: aBody("mTLS is not identity"),
    baseRevision: 0,
  });
  const day = { of: "day", eventId, day: "2026-03-24" } as const;
  store.notes.save({ target: day, body: aBody("A long walk"), baseRevision: 0 });
  const part = { of: "event", eventId, part: "before" } as const;
  store.notes.save({ target: part, body: aBody("Trains were late"), baseRevision: 0 });

  const find = finder(opened);
  expect(find("identity")).toMatchObject([
    {
      title: "Service meshes without tears",
      field: "note",
      sessionId,
      target: ofSession(sessionId),
    },
  ]);
  expect(find("walk")).toMatchObject([
    { title: "2026-03-24", field: "note", sessionId: null, eventId, target: day },
  ]);
  expect(find("trains")).toMatchObject([{ title: "before", target: part }]);
});

test("every word has to be there, and the last one may be unfinished", () => {
  const find = finder(storeWithEvent());
  expect(find("meshes sidec")).toHaveLength(1);
  expect(find("sidecars mesh")).toHaveLength(1);
  expect(find("mesh sidecars")).toEqual([]);
  expect(find("meshes absent")).toEqual([]);
  // A finished word: "mesh" is not "meshes".
  expect(find("mesh!")).toEqual([]);
});

test("letter case and accents are passed over, both ways", () => {
  const opened = storeWithEvent([anAddedSession({ title: "Zürich und die CAFÉS" })]);
  const find = finder(opened);
  expect(marked(find("zurich")[0])).toEqual(["Zürich"]);
  expect(marked(find("ZU\u0308RICH")[0])).toEqual(["Zürich"]);
  expect(marked(find("Cafes")[0])).toEqual(["CAFÉS"]);
});

test("one or two letters find words in short texts, and whole words anywhere", () => {
  const opened = storeWithEvent([
    anAddedSession({ title: "Gardening", abstract: null, speakers: [] }, "a"),
    anAddedSession(
      { title: "Other", abstract: { format: "text", source: "We go on" }, speakers: [] },
      "b",
    ),
    anAddedSession(
      { title: "Third", abstract: { format: "text", source: "Nobody gone" }, speakers: [] },
      "c",
    ),
  ]);
  expect(finder(opened)("g").map(({ title }) => title)).toEqual(["Gardening"]);
  expect(finder(opened)("go").map(({ title }) => title)).toEqual(["Other"]);
});

test.each([
  ['"'],
  ['"""'],
  ["a AND"],
  ["NOT"],
  ["NEAR("],
  ["NEAR(meshes tears, 2)"],
  ["*"],
  ["^meshes"],
  ["a:b"],
  ["title:meshes"],
  ["-x"],
  ["(".repeat(5_000)],
  ["'; DROP TABLE notes; --"],
  ["100%_"],
  ["\0"],
  ["meshes\0tears"],
  ["\ud800"],
  ["\u202e\u200b"],
  ["x ".repeat(500)],
  ["x".repeat(1_000_000)],
  ["{title}: x"],
  ["🚀"],
  [""],
])("%j is searched for as text and never fails", (words) => {
  const find = finder(storeWithEvent());
  expect(find(words).every((hit) => searchHit.safeParse(hit).success)).toBe(true);
});

test("operators of the query language are only words", () => {
  const opened = storeWithEvent([
    anAddedSession({ title: "Meshes or not" }, "a"),
    anAddedSession({ title: "Other" }, "b"),
  ]);
  expect(finder(opened)("meshes OR other")).toEqual([]);
  expect(finder(opened)("meshes OR not").map(({ title }) => title)).toEqual(["Meshes or not"]);
});

test("what is joined is looked for as one", () => {
  const opened = storeWithEvent([
    anAddedSession({ title: "CI/CD without tears", abstract: null }, "a"),
    anAddedSession({ title: "CD of the CI choir", abstract: null }, "b"),
  ]);
  expect(finder(opened)("ci-cd").map(({ title }) => title)).toEqual(["CI/CD without tears"]);
});

test("a changed or removed text is not found any more", () => {
  const opened = storeWithEvent();
  const { store, eventId, sessionId } = opened;
  const find = finder(opened);
  const target = ofSession(sessionId);
  store.notes.save({ target, body: aBody("firstword"), baseRevision: 0 });
  expect(find("firstword")).toHaveLength(1);
  store.notes.save({ target, body: aBody("secondword"), baseRevision: 1 });
  expect(find("firstword")).toEqual([]);
  expect(find("secondword")).toHaveLength(1);

  const own = store.sessions.add(eventId, aSession({ title: "Ownword" }));
  store.sessions.tag(own.id, ["tagword"]);
  expect(find("tagword")).toHaveLength(1);
  store.sessions.tag(own.id, []);
  expect(find("tagword")).toEqual([]);
  store.sessions.change(own.id, { speakers: [{ name: "Newspeaker", affiliation: null }] });
  expect(find("newspeaker")).toHaveLength(1);
  store.sessions.remove(own.id);
  expect(find("ownword")).toEqual([]);
  expect(store.problems()).toEqual([]);
});

test("indexing goes on slice by slice until nothing is marked", () => {
  const sessions = Array.from({ length: 30 }, (_, index) => anAddedSession({}, `uid-${index}`));
  let clock = 0;
  // Every look at the clock is 5 ms later, so a slice of 20 ms is done after a few documents.
  const { store } = storeWithEvent(sessions, { elapsed: () => (clock += 5) });
  let slices = 1;
  while (store.search.indexSlice(20)) slices += 1;
  expect(slices).toBeGreaterThan(5);
  expect(store.search.indexSlice(20)).toBe(false);
  expect(store.problems()).toEqual([]);
});

test("a hit deep inside a long note is shown with what stands around it", () => {
  const opened = storeWithEvent();
  const paragraphs = Array.from({ length: 3_000 }, (_, index) => `Filler text number ${index}.`);
  paragraphs[2_500] = "Here the needle lies.";
  const target = ofSession(opened.sessionId);
  opened.store.notes.save({ target, body: aBody(...paragraphs), baseRevision: 0 });
  const [hit] = finder(opened)("needle");
  expect(shownText(hit)).toMatch(/^….*Filler text number 2499\. Here the needle lies\. Filler.*…$/);
  expect(marked(hit)).toEqual(["needle"]);
  expect(shownText(hit)?.length).toBeLessThan(300);
});

test("abstracts that no parser gets through are still indexed", () => {
  const opened = storeWithEvent([
    anAddedSession(
      { abstract: { format: "html", source: `${"<div>".repeat(20_000)}deepword` } },
      "a",
    ),
    anAddedSession(
      { abstract: { format: "markdown", source: `${"> ".repeat(20_000)}quoteword` } },
      "b",
    ),
  ]);
  expect(finder(opened)("deepword")).toHaveLength(1);
  expect(finder(opened)("quoteword")).toHaveLength(1);
});
