import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { decodeEntities } from "#shared/decode-entities.ts";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { exportPost } from "#electron/post/export-post.ts";
import { writeFiles } from "#electron/post/write-files.ts";
import { attachHostilePictures } from "#test/support/hostile-pictures.ts";
import { attendHostileEvent, hostileTitles } from "#test/support/hostile-posts.ts";
import { openTestStore, testNow } from "#test/support/store.ts";
import { temporaryFolder } from "#test/support/temporary-folder.ts";
import { need } from "./engines.ts";

beforeAll(() => need("soffice"), 600_000);

const PICTURES = hostileTitles.length;

const plain = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]+/gu, "");
/** Letters alone: LibreOffice writes blanks and some signs as elements. */
const letters = (xml: string): string => plain(decodeEntities(xml.replaceAll(/<[^>]*>/g, "")));

test("LibreOffice opens a post as a Word document, with its headings, links and pictures", async () => {
  const folder = temporaryFolder();
  onTestFinished(() => folder.remove());
  const store = openTestStore({ file: join(folder.path, "lanyard.db") });
  onTestFinished(() => store.close());
  const eventId = attendHostileEvent(store, 2, hostileTitles.length);
  const [day = ""] = store.sessions.list(eventId).map((row) => row.day);
  const pictures = await attachHostilePictures(store, { eventId, day, number: 0, count: PICTURES });
  const post = await exportPost(
    store,
    { eventId, shape: "wrap-up", profile: "docx", now: testNow },
    { isThere: () => false },
  );
  expect(post.problems).toEqual([]);
  await writeFiles(post.files, { folder: folder.path, overwrite: false });
  const file = join(folder.path, post.files[0]?.path ?? "");
  const profile = `-env:UserInstallation=file://${folder.path}/profile`;
  const convert = ["--headless", profile, "--convert-to", "fodt", "--outdir", folder.path, file];
  execFileSync("soffice", convert, { stdio: "ignore" });
  const read = readFileSync(join(folder.path, `${basename(file, ".docx")}.fodt`), "utf8");

  const headings = [
    ...read.matchAll(/<text:h [^>]*text:outline-level="(\d)"[^>]*>(.*?)<\/text:h>/gs),
  ];
  const said = headings.map(([, , words = ""]) => letters(words));
  const isLost = (title: string): boolean => !said.some((one) => one.includes(plain(title)));
  expect(hostileTitles.filter(isLost)).toEqual([]);
  expect(new Set(headings.map(([, level]) => level))).toEqual(new Set(["2", "3", "4"]));
  expect(read.match(/<draw:image[ >]/g)).toHaveLength(PICTURES);
  const shown = [...read.matchAll(/<svg:desc>(.*?)<\/svg:desc>/gs)];
  expect(shown.map(([, words = ""]) => letters(words))).toEqual(
    pictures.map(({ alt }) => plain(alt)),
  );
  expect(read.match(/xlink:href="#section_\d+"/g)?.length).toBeGreaterThan(hostileTitles.length);
});
