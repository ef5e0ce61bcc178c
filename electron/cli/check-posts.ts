import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { checkFiles } from "#electron/post/check/check-files.ts";
import { findLeaks } from "#electron/post/check/find-leaks.ts";
import { type PostFile, problemIn, textOfFile } from "#electron/post/check/post-problem.ts";
import { privateTexts } from "#electron/post/check/private-texts.ts";
import type { PostProblem } from "#shared/export-report.ts";
import type { Store } from "#electron/store/store.ts";
import { AppError } from "#shared/errors.ts";
import { problemFields, problemLine } from "./post-problems.ts";
import type { Reply } from "./reply.ts";
import { plainText } from "./table.ts";

const POSTS = /\.(?:md|markdown|html|opml)$/i;
/** What engines build, fetch and keep for themselves. */
const SKIPPED = /^(?:\.|node_modules$|public$|_site$|resources$|themes$|layouts$|archetypes$)/;

/** `export --check DIR`: checks posts that are there already; with an event also that none of its private blocks is in them. */
export function checkPostsReply(store: Store, folder: string, event: string | undefined): Reply {
  const root = resolve(folder);
  const files = postsIn(root);
  const isThere = (path: string): boolean => existsSync(join(root, path));
  const secrets = event === undefined ? [] : privateTexts(store, store.events.named(event).id);
  const { problems: found, ...looked } = checkFiles(
    files,
    (path) => isThere(path) || isThere(join("static", path)),
  );
  const problems = [...found, ...files.flatMap((file) => leaks(file, secrets))];
  return {
    json: {
      ok: problems.length === 0,
      files: files.length,
      ...looked,
      problems: problems.map(problemFields),
    },
    text: [
      ...problems.map(problemLine),
      `${files.length} files checked, ${problems.length} problems.`,
    ]
      .map(plainText)
      .join("\n"),
    ...(problems.length === 0 ? {} : { failure: "Not every post can be published as it is." }),
  };
}

function leaks(file: PostFile, secrets: readonly string[]): PostProblem[] {
  return findLeaks(file.content, secrets, "").map((words) =>
    problemIn(file, "private", "Text of a private block is in it.", {
      text: textOfFile(file),
      words,
    }),
  );
}

function postsIn(root: string): PostFile[] {
  try {
    return filesIn(root)
      .filter((path) => POSTS.test(path))
      .map((path) => ({
        path: relative(root, path).split(sep).join("/"),
        content: new Uint8Array(readFileSync(path)),
      }));
  } catch (error) {
    throw new AppError("not-found", `${root} is no folder that can be read. Name another one.`, {
      cause: error,
    });
  }
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (SKIPPED.test(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path);
    return entry.isFile() ? [path] : [];
  });
}
