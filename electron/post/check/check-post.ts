import type { Root } from "mdast";
import { toString } from "mdast-util-to-string";
import type { ExportReport, PostProblem } from "#shared/export-report.ts";
import { abstractToText } from "#shared/rich-text/abstract-to-text.ts";
import { bodyToText } from "#shared/rich-text/body-to-text.ts";
import { notesOf } from "../compose-documents.ts";
import type { PostDocument } from "../post-document.ts";
import { readMaterial, type PostSession, type PostStore } from "../post-material.ts";
import type { Profile } from "../profile/profile.ts";
import { appendixTemplate, builtInTemplates } from "../template/built-in-templates.ts";
import type { PostContext } from "../template/post-context.ts";
import { checkFiles } from "./check-files.ts";
import type { IsThere } from "./check-references.ts";
import { findLeaks } from "./find-leaks.ts";
import { missingSessions } from "./missing-sessions.ts";
import { type PostFile, problemIn, textOfFile } from "./post-problem.ts";
import { privateTexts } from "./private-texts.ts";
import { readMatter } from "./read-matter.ts";

export interface CheckedPost {
  store: PostStore;
  context: PostContext;
  profile: Profile;
  posts: readonly PostDocument[];
  /** One of each post, in the same order; pictures behind them. */
  files: readonly PostFile[];
  /** What the posts say, as it went into the files. */
  trees: readonly Root[];
  /** The text was changed by hand: what is not in it was left out on purpose. */
  isByHand: boolean;
  isThere: IsThere;
}

/** What was checked before a post is called done. Without problems all is well. */
export interface PostChecked {
  report: ExportReport;
  problems: PostProblem[];
}

export function checkPost(checked: CheckedPost): PostChecked {
  const { files, isThere, context } = checked;
  const { problems, ...references } = checkFiles(files, isThere);
  const matter = checkMatter(checked);
  const secrets = [...new Set(privateTexts(checked.store, context.material.event.id))];
  const missing = missingSessions(context, checked.trees);
  const wanted = context.chosen.length;
  return {
    report: {
      files: files.length,
      sessions: { wanted, said: wanted - missing.length },
      ...references,
      keys: matter.keys,
      privateTexts: secrets.length,
    },
    problems: [
      ...problems,
      ...matter.problems,
      ...checkSessions(checked, missing),
      ...checkPrivate(checked, secrets),
    ],
  };
}

/** What was written has to be what is read. */
function checkMatter({ profile, posts, files }: CheckedPost): Pick<ExportReport, "keys"> & {
  problems: PostProblem[];
} {
  const { matter } = profile;
  if (matter === null || profile.form !== "markdown") return { keys: null, problems: [] };
  let keys = 0;
  const problems = posts.flatMap((post, index): PostProblem[] => {
    const file = files[index];
    const fields = file === undefined ? null : fieldsOf(file);
    if (file === undefined || fields === null) return [];
    keys += Object.keys(fields).length;
    return matter.keys.flatMap(({ key, value }): PostProblem[] => {
      if (value !== "title" && value !== "draft" && value !== "published") return [];
      const wanted = value === "published" ? !post.draft : post[value];
      if (fields[key] === (typeof wanted === "string" ? wanted.toWellFormed() : wanted)) return [];
      const at = { text: textOfFile(file), words: key };
      const message = `The front matter’s ${key} reads back as something else.`;
      return [problemIn(file, "front-matter", message, at)];
    });
  });
  return { keys, problems };
}

/** Null when it cannot be read, which is a problem of its own. */
function fieldsOf(file: PostFile): Record<string, unknown> | null {
  try {
    return readMatter(textOfFile(file)).fields ?? {};
  } catch {
    return null;
  }
}

/** By hand, and by a template of one's own, sessions may be left out. */
function checkSessions(
  { context, files, isByHand }: CheckedPost,
  missing: readonly PostSession[],
): PostProblem[] {
  const [file] = files;
  if (isByHand || context.options.template !== null || file === undefined) return [];
  return missing.map(({ row }) => {
    const message = `“${row.title}” was to be in the post and is not.`;
    return { ...problemIn(file, "sessions", message), words: row.title };
  });
}

function checkPrivate(
  { context, posts, files, trees }: CheckedPost,
  secrets: readonly string[],
): PostProblem[] {
  if (secrets.length === 0) return [];
  const said = trees.map((tree) => toString(tree)).join("\n");
  const open = openTexts(context, posts);
  return files.flatMap((file): PostProblem[] => {
    // What is in a Word document is packed: its words are searched instead.
    const output = file.path.endsWith(".docx") ? said : (file.readable ?? file.content);
    const text = typeof output === "string" ? output : "";
    return findLeaks(output, secrets, open).map((words) =>
      problemIn(file, "private", "Text of a private block is in it.", { text, words }),
    );
  });
}

/** Everything that may be said: what the post is made from, without private blocks. */
function openTexts(context: PostContext, posts: readonly PostDocument[]): string {
  const { store, material, options, words, shape } = context;
  const parts = store.events
    .list()
    .filter(({ parentId }) => parentId === material.event.id)
    .map(({ id }) => readMaterial(store, id));
  const texts = [material, ...parts].flatMap((one) => [
    ...stringsOf([one.event, one.sessions.map(({ row }) => row)]),
    ...notesOf(one).map(({ body }) => bodyToText(body)),
  ]);
  const abstracts =
    shape === "preview" || options.template !== null
      ? material.sessions.flatMap(({ row }) => {
          const { abstract } = store.sessions.get(row.id);
          return abstract === null ? [] : [abstractToText(abstract)];
        })
      : [];
  const titles = posts.map(({ title, date, slug }) => [title, date, slug]);
  const templates = [builtInTemplates[shape], appendixTemplate];
  const said = stringsOf([options, words, titles]);
  return [...said, ...templates, ...texts, ...abstracts].join("\n");
}

/** All texts and numbers in a value, however deep. */
function stringsOf(value: unknown): string[] {
  if (typeof value === "string" || typeof value === "number") return [String(value)];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(stringsOf);
}
