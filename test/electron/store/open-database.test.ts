import { expect, test } from "vitest";
import { openDatabase, setPragmas } from "#electron/store/open-database.ts";
import { inTemporaryFolder } from "#test/support/store-files.ts";

test("a connection that writes waits for the disk at each commit, keeps references and trusts no schema", () => {
  inTemporaryFolder((folder) => {
    const sqlite = openDatabase(`${folder}/lanyard.db`, { readonly: false, busyTimeout: 0 });
    setPragmas(sqlite);
    const pragma = (name: string) => sqlite.pragma(name, { simple: true });
    expect(pragma("journal_mode")).toBe("wal");
    expect(pragma("synchronous")).toBe(2);
    expect(pragma("foreign_keys")).toBe(1);
    expect(pragma("trusted_schema")).toBe(0);
    sqlite.close();
  });
});
