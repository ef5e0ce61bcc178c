import { XMLValidator } from "fast-xml-parser";
import { posix } from "node:path";
import { linkAddress } from "#shared/rich-text/link-address.ts";
import { isPortableName } from "../profile/portable-name.ts";
import { type PostFile, type PostProblem, textOfFile } from "./post-problem.ts";
import { readMatter } from "./read-matter.ts";
import { htmlReferences, markdownReferences, type References } from "./references.ts";

/** Whether a file is in the folder beside those that are checked, by its path there. */
export type IsThere = (path: string) => boolean;

/**
 * What is wrong with the files of a post, each read as a blog reads it: front matter, ids, links, pictures, names. Nothing is
 * fetched. Empty when all is well.
 */
export function checkFiles(files: readonly PostFile[], isThere: IsThere): PostProblem[] {
  const paths = new Set(files.map(({ path }) => path));
  const has: IsThere = (path) => paths.has(path) || isThere(path);
  return [...checkNames(files), ...files.flatMap((file) => checkFile(file, has))];
}

function checkNames(files: readonly PostFile[]): PostProblem[] {
  const taken = new Set<string>();
  return files.flatMap(({ path }): PostProblem[] => {
    const folded = path.normalize("NFC").toLowerCase();
    const isTaken = taken.has(folded);
    taken.add(folded);
    const problem = (message: string): PostProblem => ({ code: "name", file: path, message });
    return [
      ...(isTaken ? [problem("Another file has this name but for letter case.")] : []),
      ...(path.split("/").every(isPortableName)
        ? []
        : [problem("Not every system can hold a file of this name.")]),
    ];
  });
}

function checkFile(file: PostFile, has: IsThere): PostProblem[] {
  const problem = (code: PostProblem["code"], message: string): PostProblem => ({
    code,
    file: file.path,
    message,
  });
  switch (posix.extname(file.path).toLowerCase()) {
    case ".md":
    case ".markdown":
      try {
        const { body } = readMatter(textOfFile(file));
        return checkReferences(file.path, markdownReferences(body), has);
      } catch (error) {
        const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : "";
        return [problem("front-matter", `The front matter cannot be read: ${reason}.`)];
      }
    case ".html":
      return checkReferences(file.path, htmlReferences(textOfFile(file)), has);
    case ".pdf":
      if (file.readable === undefined) return [];
      return checkReferences(file.path, htmlReferences(file.readable), has);
    case ".opml": {
      const valid = XMLValidator.validate(textOfFile(file));
      return valid === true ? [] : [problem("file", `The outline is no XML: ${valid.err.msg}`)];
    }
    default:
      return file.content.length > 0 ? [] : [problem("file", "The file is empty.")];
  }
}

function checkReferences(
  path: string,
  { twice, anchors, links, pictures }: References,
  has: IsThere,
): PostProblem[] {
  const inFolder = (address: string): boolean => {
    const decoded = decodedAddress(address.replace(/[?#].*$/, ""));
    if (decoded === null) return false;
    const target = decoded.startsWith("/")
      ? decoded.slice(1)
      : posix.normalize(posix.join(posix.dirname(path), decoded));
    return !target.startsWith("..") && has(target);
  };
  const problem = (code: PostProblem["code"], message: string): PostProblem => ({
    code,
    file: path,
    message,
  });
  return [
    ...twice.map((id) => problem("anchor", `The id ${id} stands more than once.`)),
    ...links.flatMap((link): PostProblem[] => {
      if (link.startsWith("#")) {
        const id = decodedAddress(link.slice(1));
        return id !== null && anchors.has(id)
          ? []
          : [problem("anchor", `The link ${link} leads to no heading.`)];
      }
      return isRelative(link) || linkAddress(link) !== null
        ? []
        : [problem("link", `The link ${link} is no web address.`)];
    }),
    ...pictures.flatMap((picture) =>
      /^(?:https?|data):/i.test(picture) || inFolder(picture)
        ? []
        : [problem("picture", `The picture ${picture} is not in the folder.`)],
    ),
  ];
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
