import { posix } from "node:path";
import type { PostProblem } from "#shared/export-report.ts";
import { linkAddress } from "#shared/rich-text/link-address.ts";
import { type FilesChecked, type PostFile, problemIn, textOfFile } from "./post-problem.ts";
import type { References } from "./references.ts";

/** Whether a file is in the folder beside those that are checked, by its path there. */
export type IsThere = (path: string) => boolean;

/** What a file refers to has to be there: ids in itself, pictures in the folder. Links have to be well formed. */
export function checkReferences(
  file: PostFile,
  { twice, anchors, links, pictures }: References,
  has: IsThere,
): FilesChecked {
  const problem = (code: PostProblem["code"], message: string, words: string): PostProblem =>
    problemIn(file, code, message, { text: file.readable ?? textOfFile(file), words });
  const within = links.filter((link) => link.startsWith("#"));
  const outwards = links.filter((link) => !link.startsWith("#"));
  const isFound = (picture: string): boolean =>
    /^(?:https?|data):/i.test(picture) || isInFolder(picture, posix.dirname(file.path), has);
  return {
    pictures: pictures.length,
    anchors: within.length,
    links: outwards.length,
    problems: [
      ...twice.map((id) => problem("anchor", `The id ${id} stands more than once.`, id)),
      ...within
        .filter((link) => !anchors.has(decodedAddress(link.slice(1)) ?? ""))
        .map((link) => problem("anchor", `The link ${link} leads to no heading.`, link)),
      ...outwards
        .filter((link) => !isRelative(link) && linkAddress(link) === null)
        .map((link) => problem("link", `The link ${link} is no web address.`, link)),
      ...pictures
        .filter((picture) => !isFound(picture))
        .map((picture) =>
          problem("picture", `The picture ${picture} is not in the folder.`, picture),
        ),
    ],
  };
}

/** `address` as a file of the folder, from `from`, a path in it; with `/` in front from the folder itself. */
function isInFolder(address: string, from: string, has: IsThere): boolean {
  const decoded = decodedAddress(address.replace(/[?#].*$/, ""));
  if (decoded === null) return false;
  const target = decoded.startsWith("/")
    ? decoded.slice(1)
    : posix.normalize(posix.join(from, decoded));
  return !target.startsWith("..") && has(target);
}

/** Leads to another page of the same blog; a template's tag does so too. */
const isRelative = (link: string): boolean =>
  /^\{%.*%\}$/.test(link) || (!/^[a-z][a-z0-9+.-]*:/i.test(link) && link !== "");

function decodedAddress(address: string): string | null {
  try {
    return decodeURIComponent(address);
  } catch {
    return null;
  }
}
