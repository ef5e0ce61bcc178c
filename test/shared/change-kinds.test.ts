import { expect, test } from "vitest";
import { kindsOfChange } from "#shared/change-kinds.ts";
import type { ScheduledField } from "#shared/schedule-changes.ts";
import type { SessionStatus } from "#shared/session.ts";

const [scheduled, cancelled, gone] = (["scheduled", "cancelled", "gone"] as const).map(
  (status: SessionStatus) => ({ status }),
);

test.each<[ScheduledField[], string[]]>([
  [["startsAt"], ["moved"]],
  [["endsAt", "room"], ["moved"]],
  [["title"], ["renamed"]],
  [["speakers"], ["speakers"]],
  [["abstract"], ["abstract"]],
  [["url"], ["links"]],
  [["slidesUrl", "videoUrl", "links"], ["links"]],
  [["track", "kind"], ["details"]],
  [
    ["room", "title", "links"],
    ["moved", "renamed", "links"],
  ],
  [[], []],
])("a change of %j is %j", (fields, kinds) => {
  const same = { status: "scheduled" as const };
  expect(kindsOfChange(fields, same, same)).toEqual(kinds);
});

test.each([
  [scheduled, cancelled, ["cancelled"]],
  [cancelled, scheduled, ["restored"]],
  [gone, scheduled, ["restored"]],
  [gone, cancelled, ["cancelled"]],
])("from %j to %j it is %j", (before, after, kinds) => {
  if (before === undefined || after === undefined) throw new Error("No status");
  expect(kindsOfChange(["status"], before, after)).toEqual(kinds);
});
