import { expect, it } from "vitest";
import { keyGroups } from "#renderer/settings/key-groups.ts";
import { keysWith } from "#shared/keys.ts";

it("names each key once a place", () => {
  for (const { keys } of keyGroups(keysWith({}))) {
    const names = keys.map(([key]) => key);
    expect(new Set(names).size).toBe(names.length);
  }
});

it("names the programme's keys as they are now, and those that stay beside them", () => {
  const groups = keyGroups(keysWith({ "plan-next": "P" }));
  const named = groups.find(({ place }) => place === "Session")?.keys ?? [];
  expect(named).toContainEqual(["P", "Plan: must, maybe, backup, none in turn"]);
  expect(named.map(([key]) => key)).toEqual(expect.arrayContaining(["1", "5", "0"]));
  const fixed = groups.find(({ place }) => place === "Programme")?.keys ?? [];
  expect(fixed.map(([key]) => key)).toEqual(["↑ ↓ ← →", "Enter", "Shift+Enter", "A – Z"]);
});
