import { describe, expect, it } from "vitest";
import { countInWords, hitKey, hitTitle, wholeTitle } from "#renderer/search/hit-words.ts";

describe("what was found", () => {
  it("is called after its session, its day or its part of the event", () => {
    expect(hitTitle({ title: "Meshes", target: null })).toBe("Meshes");
    expect(hitTitle({ title: "Meshes", target: { of: "session", sessionId: "s" } })).toBe("Meshes");
    expect(
      hitTitle({ title: "2026-03-24", target: { of: "day", eventId: "e", day: "2026-03-24" } }),
    ).toBe("Day note, Tue 24 Mar");
    expect(
      hitTitle({ title: "before", target: { of: "event", eventId: "e", part: "before" } }),
    ).toBe("Before the event");
  });

  it("keeps a session and the note on it apart", () => {
    const session = { sessionId: "s", target: null };
    const note = { sessionId: "s", target: { of: "session" as const, sessionId: "s" } };
    expect(hitKey(session)).not.toBe(hitKey(note));
  });

  it("shows a long title whole, with what was found marked", () => {
    const title = "Multi-Profile Images and other ways to supercharge your Kernel";
    const around = [
      { text: "…other ways to supercharge your ", found: false },
      { text: "Kernel", found: true },
    ];
    expect(wholeTitle(title, around)).toEqual([
      { text: "Multi-Profile Images and ", found: false },
      { text: "other ways to supercharge your ", found: false },
      { text: "Kernel", found: true },
    ]);
    expect(
      wholeTitle("Wait…", [
        { text: "Wait", found: true },
        { text: "…", found: false },
      ]),
    ).toEqual([
      { text: "Wait", found: true },
      { text: "…", found: false },
    ]);
    expect(wholeTitle("Two  spaces", [{ text: "Two spaces", found: true }])).toEqual([
      { text: "Two  spaces", found: false },
    ]);
  });

  it("is counted, and says when there is more", () => {
    expect(countInWords(1, 100)).toBe("1 found");
    expect(countInWords(99, 100)).toBe("99 found");
    expect(countInWords(100, 100)).toBe("The best 100 are shown; another word narrows them");
  });
});
