import { createAttachedFiles } from "#electron/attachments/attached-files.ts";
import { makePicture } from "#electron/pictures/make-picture.ts";
import type { Store } from "#electron/store/store.ts";
import { hostileTitles } from "./hostile-posts.ts";
import { aPng } from "./pictures.ts";
import { countingIds } from "./store.ts";

/** Names as cameras, phones and people give them, and worse. */
const names: readonly string[] = [
  "IMG 0001 (1).png",
  "con.png",
  "a%20b&c=?.png",
  "صورة.png",
  "会議.PNG",
  "..\\..\\x.png",
  "{{ x }} {% y %}.png",
  "same.png",
];

export interface HostilePicture {
  file: string;
  alt: string;
}

/**
 * Writes so many pictures, each another one, into the note of an event's day, with hostile names, descriptions and captions. The
 * store lies in a file.
 */
export async function attachHostilePictures(
  store: Store,
  { eventId, day, number, count }: { eventId: string; day: string; number: number; count: number },
): Promise<HostilePicture[]> {
  const { attachments } = store;
  const newId = countingIds(100_000 + number * count);
  const files = createAttachedFiles({ attachments, work: { make: makePicture }, newId });
  const pictures: HostilePicture[] = [];
  for (let index = 0; index < count; index += 1) {
    const at = number * count + index;
    const name = names[at % names.length] ?? "";
    // Small enough to go out in the size they have.
    const bytes = await aPng(20 + (at % 100), 16 + Math.floor(at / 100));
    const came = await files.receive({ id: `p${at}`, name, bytes, isLast: true });
    const alt = hostileTitles[at % hostileTitles.length] ?? "";
    pictures.push({ file: came?.attachment.file ?? "", alt });
  }
  const content = pictures.map(({ file, alt }) => ({
    type: "picture",
    attrs: { file, alt, caption: `Caption: ${alt}`, turn: 0 },
  }));
  store.notes.replace({ of: "day", eventId, day }, JSON.stringify({ type: "doc", content }));
  return pictures;
}
