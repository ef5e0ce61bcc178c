import { expect, it } from "vitest";
import { mentionChoices, mentionsFound } from "#renderer/editor/mention-choices.ts";
import { createMentionNames } from "#renderer/editor/mention-names.ts";
import type { MentionTarget } from "#shared/mention.ts";
import { aSession } from "#test/support/session-row.ts";

const id = (last: number) => `00000000-0000-7000-8000-00000000000${last}`;
const ada = { id: id(1), name: "Ada Lind", affiliation: "Northwind" };
const bo = { id: id(2), name: "Bo Adams", affiliation: null };
const rows = [
  aSession({ id: id(3), title: "Ropes", speakers: [{ name: "Ada Lind", affiliation: null }] }),
  aSession({ id: id(4), title: "Adapters" }),
];
const all = mentionChoices(rows, [ada, bo], { sessionId: id(4), speakers: ["Bo Adams"] });
const found = (typed: string) => mentionsFound(all, typed).map(({ title }) => title);

it("offers who speaks here first, never the note's own session", () => {
  expect(found("")).toEqual(["Bo Adams", "Ada Lind", "Ropes"]);
});

it("finds by names, titles and who speaks", () => {
  expect(found("lind a")).toEqual(["Ada Lind", "Ropes"]);
});

it("finds nothing for a sign that stands alone", () => {
  expect(found(" home")).toEqual([]);
});

it("asks once for all names of a turn, tells each, and tells again when they change", async () => {
  const asked: number[] = [];
  let name = "Ropes";
  const names = createMentionNames((mentions) => {
    asked.push(mentions.length);
    const targets = mentions.map((one): MentionTarget => ({
      ...one,
      name,
      eventId: id(9),
      sessionId: one.id,
      startsAt: null,
      room: null,
      url: null,
      affiliation: null,
    }));
    return Promise.resolve(targets.filter((one) => one.id !== id(5)));
  });
  const heard: (string | null)[] = [];
  const hear = (target: MentionTarget | null) => void heard.push(target?.name ?? null);
  names.watch({ of: "session", id: id(3) }, hear);
  const end = names.watch({ of: "session", id: id(5) }, hear);
  await new Promise((resolve) => void setImmediate(resolve));
  expect([asked, heard]).toEqual([[2], ["Ropes", null]]);
  end();
  name = "Better ropes";
  names.refresh();
  await new Promise((resolve) => void setImmediate(resolve));
  expect([asked, heard.at(-1)]).toEqual([[2, 1], "Better ropes"]);
});
