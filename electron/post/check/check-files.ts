import { XMLValidator } from "fast-xml-parser";
import { posix } from "node:path";
import type { PostProblem } from "#shared/export-report.ts";
import { isPortableName } from "../profile/portable-name.ts";
import { checkReferences, type IsThere } from "./check-references.ts";
import { type FilesChecked, type PostFile, problemIn, textOfFile } from "./post-problem.ts";
import { readMatter } from "./read-matter.ts";
import { htmlReferences, markdownReferences } from "./references.ts";

const NOTHING: FilesChecked = { pictures: 0, anchors: 0, links: 0, problems: [] };

/**
 * Checks the files of a post, each read as a blog reads it: front matter, ids, links, pictures, names. Nothing is fetched.
 * Without problems all is well.
 */
export function checkFiles(files: readonly PostFile[], isThere: IsThere): FilesChecked {
  const paths = new Set(files.map(({ path }) => path));
  const has: IsThere = (path) => paths.has(path) || isThere(path);
  const first = { ...NOTHING, problems: checkNames(files) };
  return files
    .map((file) => checkFile(file, has))
    .reduce(
      (sum, one) => ({
        pictures: sum.pictures + one.pictures,
        anchors: sum.anchors + one.anchors,
        links: sum.links + one.links,
        problems: [...sum.problems, ...one.problems],
      }),
      first,
    );
}

function checkNames(files: readonly PostFile[]): PostProblem[] {
  const taken = new Set<string>();
  return files.flatMap((file): PostProblem[] => {
    const folded = file.path.normalize("NFC").toLowerCase();
    const isTaken = taken.has(folded);
    taken.add(folded);
    return [
      ...(isTaken
        ? [problemIn(file, "name", "Another file has this name but for letter case.")]
        : []),
      ...(file.path.split("/").every(isPortableName)
        ? []
        : [problemIn(file, "name", "Not every system can hold a file of this name.")]),
    ];
  });
}

function checkFile(file: PostFile, has: IsThere): FilesChecked {
  switch (posix.extname(file.path).toLowerCase()) {
    case ".md":
    case ".markdown":
      return checkMarkdown(file, has);
    case ".html":
      return checkReferences(file, htmlReferences(textOfFile(file)), has);
    case ".pdf":
      if (file.readable === undefined) return NOTHING;
      return checkReferences(file, htmlReferences(file.readable), has);
    case ".opml": {
      const valid = XMLValidator.validate(textOfFile(file));
      return valid === true ? NOTHING : only(file, `The outline is no XML: ${valid.err.msg}`);
    }
    default:
      return file.content.length > 0 ? NOTHING : only(file, "The file is empty.");
  }
}

function checkMarkdown(file: PostFile, has: IsThere): FilesChecked {
  try {
    const { body } = readMatter(textOfFile(file));
    return checkReferences(file, markdownReferences(body), has);
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : "";
    const message = `The front matter cannot be read: ${reason}.`;
    return { ...NOTHING, problems: [problemIn(file, "front-matter", message)] };
  }
}

const only = (file: PostFile, message: string): FilesChecked => ({
  ...NOTHING,
  problems: [problemIn(file, "file", message)],
});
