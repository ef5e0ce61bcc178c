import { expect, test } from "vitest";
import { isLeftOver, statusSentence } from "#renderer/session/status-sentence.ts";
import { aSession } from "#test/support/session-row.ts";

test("a session as planned says nothing, a cancelled one says that it is", () => {
  expect(statusSentence(aSession())).toBeNull();
  expect(statusSentence(aSession({ status: "cancelled" }))).toMatch(/^Cancelled\./);
});

test.each([
  [{ hasNote: true }],
  [{ rating: 3 }],
  [{ plan: "maybe" as const }],
  [{ attendance: "skipped" as const }],
  [{ tags: ["mesh"] }],
])("one that left the programme stays for %j", (mine) => {
  const session = aSession({ status: "gone", ...mine });
  expect(isLeftOver(session)).toBe(false);
  expect(statusSentence(session)).toBe("No longer in the programme. Your note and marks stay.");
});

test("one that left the programme with nothing of the person's on it can go", () => {
  const session = aSession({ status: "gone" });
  expect(isLeftOver(session)).toBe(true);
  expect(statusSentence(session)).toBe("No longer in the programme. Nothing on it is yours.");
  expect(isLeftOver(aSession())).toBe(false);
  expect(isLeftOver(aSession({ status: "gone", isOwn: true }))).toBe(false);
});
