import { expect, test } from "vitest";
import { sqliteBinding } from "#electron/store/sqlite-binding.ts";

test("a runtime with the Node-API of the shipped binding loads that one", () => {
  expect(sqliteBinding("10")).toBeNull();
  expect(sqliteBinding("11")).toBeNull();
});

test("an older runtime loads the one prepared for it, or tries its luck where there is none", () => {
  const binding = sqliteBinding("9");
  expect(binding ?? "better-sqlite3/build/napi9/better_sqlite3.node").toMatch(
    /better-sqlite3[/\\]build[/\\]napi9[/\\]better_sqlite3\.node$/,
  );
});
