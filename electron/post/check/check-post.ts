import { abstractToText } from "#shared/rich-text/abstract-to-text.ts";
import { bodyToText } from "#shared/rich-text/body-to-text.ts";
import { notesOf } from "../compose-documents.ts";
import type { PostDocument } from "../post-document.ts";
import { readMaterial, type PostSession, type PostStore } from "../post-material.ts";
import type { Profile } from "../profile/profile.ts";
import { appendixTemplate, builtInTemplates } from "../template/built-in-templates.ts";
import type { PostContext } from "../template/post-context.ts";
import { checkFiles, type IsThere } from "./check-files.ts";
import { findLeaks } from "./find-leaks.ts";
import { type PostFile, type PostProblem, textOfFile } from "./post-problem.ts";
import { privateTexts } from "./private-texts.ts";
import { readMatter } from "./read-matter.ts";

export interface CheckedPost {
  store: PostStore;
  context: PostContext;
  profile: Profile;
  posts: readonly PostDocument[];
  /** One of each post, in the same order; pictures behind them. */
  files: readonly PostFile[];
  /** The words of all posts. */
  said: string;
  /** The text was changed by hand: what is not in it was left out on purpose. */
  isByHand: boolean;
  isThere: IsThere;
}

/** Everything that is checked before a post is called done. Empty when all is well. */
export function checkPost(checked: CheckedPost): PostProblem[] {
  const { files, isThere } = checked;
  return [
    ...checkFiles(files, isThere),
    ...checkMatter(checked),
    ...checkSessions(checked),
    ...checkPrivate(checked),
  ];
}

/** What was written has to be what is read. */
function checkMatter({ profile, posts, files }: CheckedPost): PostProblem[] {
  const { matter } = profile;
  if (matter === null || profile.form !== "markdown") return [];
  return posts.flatMap((post, index): PostProblem[] => {
    const file = files[index];
    const fields = file === undefined ? null : fieldsOf(file);
    if (file === undefined || fields === null) return [];
    return matter.keys.flatMap(({ key, value }): PostProblem[] => {
      if (value !== "title" && value !== "draft" && value !== "published") return [];
      const wanted = value === "published" ? !post.draft : post[value];
      if (fields[key] === (typeof wanted === "string" ? wanted.toWellFormed() : wanted)) return [];
      const message = `The front matter's ${key} reads back as something else.`;
      return [{ code: "front-matter", file: file.path, message }];
    });
  });
}

/** Null when it cannot be read, which is a problem of its own. */
function fieldsOf(file: PostFile): Record<string, unknown> | null {
  try {
    return readMatter(textOfFile(file)).fields ?? {};
  } catch {
    return null;
  }
}

/** Sessions that were to be in the post are in it, by their titles or their notes. A template of one's own may leave some out. */
function checkSessions({ context, said, files, isByHand }: CheckedPost): PostProblem[] {
  if (isByHand || context.options.template !== null) return [];
  const words = spaceless(said);
  const missing = context.chosen.filter((session) => !isSaid(session, words));
  if (missing.length === 0) return [];
  const count = `${context.chosen.length - missing.length} of ${context.chosen.length} sessions are in the post`;
  const message = `${count}. Missing: “${missing[0]?.row.title ?? ""}”.`;
  return [{ code: "sessions", file: files[0]?.path ?? "", message }];
}

function isSaid({ row, note }: PostSession, said: string): boolean {
  if (said.includes(spaceless(row.title))) return true;
  if (note === null) return row.kind === "break";
  const [first = ""] = bodyToText(note.body).split("\n");
  return said.includes(spaceless(first)) || row.kind === "break";
}

const spaceless = (text: string): string =>
  (text.toWellFormed().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join("");

function checkPrivate({ store, context, posts, files, said }: CheckedPost): PostProblem[] {
  const secrets = privateTexts(store, context.material.event.id);
  if (secrets.length === 0) return [];
  const open = openTexts(context, posts);
  return files.flatMap((file): PostProblem[] => {
    // What is in a Word document is packed: its words are searched instead.
    const output = file.path.endsWith(".docx") ? said : (file.readable ?? file.content);
    return findLeaks(output, secrets, open).length === 0
      ? []
      : [
          {
            code: "private",
            file: file.path,
            message: "Text of a private block is in the post. It was not written.",
          },
        ];
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
