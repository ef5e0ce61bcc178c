import { expect, test } from "vitest";
import { sessionKindOf } from "#electron/schedule-import/parsing/session-kind.ts";

test.each([
  ["Registration", "", "break"],
  ["Badge Pick-Up", "", "break"],
  ["Cloakroom", "", "break"],
  ["Coffee Break ☕", "", "break"],
  ["Lunch 🍲", "", "break"],
  ["Lunch | On Own", "", "break"],
  ["Main Conference: room changeover", "", "break"],
  ["Mittagspause", "", "break"],
  ["Pause and resume threads", "", "break"],
  ["Breaking the lunch barrier", "", "talk"],
  ["How we broke production over coffee and what we learned from it", "", "talk"],
  ["Opening", "KEYNOTE SESSIONS", "keynote"],
  ["Keynote: Ropes", "", "keynote"],
  ["Panel: Ropes", "", "panel"],
  ["Ropes", "Q&A / PANEL", "panel"],
  ["Ropes", "lightningtalk", "lightning"],
  ["Ropes", "⚡ LIGHTNING TALKS", "lightning"],
  ["Ropes", "📚 TUTORIALS", "workshop"],
  ["Ropes", "Workshop (2h)", "workshop"],
  ["Ropes", "movie", "film"],
  ["Welcome Party", "", "social"],
  ["Evening Reception", "", "social"],
  ["Ropes", "devroom", "talk"],
  ["Ropes", "Service Mesh", "talk"],
  ["Ropes", "Social Impact", "talk"],
  ["Ropes", "Networking", "talk"],
  ["Third-party libraries", "", "talk"],
  ["Group photo", "other", "other"],
  ["Lightning Talks Day 2", "other", "lightning"],
  ["Ropes", "anything else", "talk"],
])("%s (%s) is a %s", (title, type, kind) => {
  expect(sessionKindOf({ title, type, hasSpeakers: false })).toBe(kind);
});

test("a session with people is no pause, whatever its title says", () => {
  expect(sessionKindOf({ title: "Lunch break", type: null, hasSpeakers: true })).toBe("talk");
});
