import { expect, it } from "vitest";
import { keyGroups } from "#renderer/settings/key-groups.ts";
import { keysWith } from "#shared/keys.ts";
import { meaningOf } from "#renderer/schedule/keys.ts";

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

it("names each key once a place", () => {
  for (const { keys } of keyGroups(keysWith({}))) {
    const names = keys.map(([key]) => key);
    expect(new Set(names).size).toBe(names.length);
  }
});

it("names the keys that the programme knows", () => {
  const named = keyGroups(keysWith({})).find(({ place }) => place === "Programme")?.keys ?? [];
  const letters = named.map(([key]) => key).filter((key) => key.length === 1);
  for (const key of letters) expect(meaningOf({ key, ...none })).not.toBeNull();
  expect(letters).toEqual(["S", "0", "/"]);
});
