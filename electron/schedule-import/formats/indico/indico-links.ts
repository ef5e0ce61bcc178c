import { fieldOf, type JsonObject, listField, textField } from "../../parsing/json-object.ts";
import type { SourceLink } from "../../parsing/session-links.ts";

const SLIDES = /\bslides?\b|\.(?:pptx?|odp|key)$/i;
const VIDEO = /\b(?:videos?|recordings?)\b|\.(?:mp4|webm|mkv)$/i;

/** What an attachment is, from its name and the folder it lies in ("Slides"). */
function typeOf(attachment: unknown, folder: string): string | null {
  const names = [folder, textField(attachment, "title"), textField(attachment, "filename")];
  if (names.some((name) => VIDEO.test(name.trim()))) return "video";
  return names.some((name) => SLIDES.test(name.trim())) ? "slides" : null;
}

/** Files and links that are attached to a contribution, in folders. The timetable has those outside of folders apart. */
export function indicoLinks(fields: JsonObject): SourceLink[] {
  const attachments = fieldOf(fields, "attachments");
  const loose = { title: "", attachments: fieldOf(attachments, "files") };
  const folders = [...listField(fields, "folders"), ...listField(attachments, "folders"), loose];
  return folders.flatMap((folder) =>
    listField(folder, "attachments").map((attachment) => ({
      title: textField(attachment, "title", "filename"),
      url: textField(attachment, "link_url", "download_url"),
      type: typeOf(attachment, textField(folder, "title")),
    })),
  );
}
