import { join } from "node:path";
import Database from "better-sqlite3";
import type { Attendee } from "./attendee.ts";
import type { LaunchedApp } from "./launch-app.ts";
import { sampleTitles } from "./sample-notes.ts";
import type { ViewWalk } from "./view-walk.ts";

/** Looks at a sentence at the foot that stays until it is closed, in both themes. The keynote has a rating before. */
export async function lookAtFailure(
  { page, data }: LaunchedApp,
  walk: ViewWalk,
  attendee: Attendee,
): Promise<void> {
  await attendee.openSession(sampleTitles.keynote);
  const other = new Database(join(data, "lanyard.db"));
  other.exec(
    "CREATE TRIGGER broken BEFORE UPDATE ON ratings BEGIN SELECT RAISE(FAIL, 'broken'); END",
  );
  await attendee.rate(2);
  const close = page.getByRole("button", { name: "Close", exact: true });
  await close.waitFor();
  await walk.look("Failure", "body");
  await page.emulateMedia({ colorScheme: "dark" });
  await walk.look("Failure, dark", "body");
  await page.emulateMedia({ colorScheme: "light" });
  await close.click();
  await close.waitFor({ state: "detached" });
  other.exec("DROP TRIGGER broken");
  other.close();
}
