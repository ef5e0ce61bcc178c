import { type Command, Option } from "commander";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { exportPost } from "#electron/post/export-post.ts";
import { otherBlog, otherBlogWords } from "#electron/post/profile/detect-blog.ts";
import type { Profile } from "#electron/post/profile/profile.ts";
import { readProfile } from "#electron/post/profile/read-profile.ts";
import { refuseTaken, writeFiles } from "#electron/post/write-files.ts";
import type { Store } from "#electron/store/store.ts";
import { ownProfilesOf, ownTemplatesOf } from "#electron/post/own-texts.ts";
import { limits } from "#shared/limits.ts";
import {
  type PostOptionsGiven,
  type PostProfile,
  postProfile,
  type PostShape,
  postShape,
} from "#shared/post.ts";
import { reportLines } from "#shared/report-words.ts";
import { checkPostsReply } from "./check-posts.ts";
import type { CommandContext } from "./command-context.ts";
import { addPostOptions, type GivenPostOptions, readPostOptions } from "./post-options.ts";
import { readTextFile } from "./read-text-file.ts";
import { problemFields, problemLine } from "./post-problems.ts";
import type { Reply } from "./reply.ts";
import { plainText } from "./table.ts";
import { UsageError } from "./usage-error.ts";
import { withHint } from "./with-hint.ts";

interface ExportOptions extends GivenPostOptions {
  event?: string;
  shape?: PostShape;
  profile?: PostProfile;
  ownProfile?: string;
  out?: string;
  overwrite?: boolean;
  check?: string;
}

/** `export`: writes an event's post into a folder once it has been checked; `export --check DIR` checks what is there. */
export function addExportCommand(program: Command, { run, now }: CommandContext): void {
  const command = program
    .command("export")
    .description("write an event’s post into a folder, or check posts that are there")
    .option("--event <event>", "its id or name")
    .addOption(new Option("--shape <shape>", "the outline").choices(postShape.options))
    .addOption(
      new Option("--profile <profile>", "where the post goes").choices(postProfile.options),
    )
    .option(
      "--own-profile <profile>",
      "a profile of one’s own: a file in YAML or JSON, or one by its name",
    )
    .option("--out <dir>", "the folder; it is made when it is not there")
    .option("--overwrite", "replace a file of the same name")
    .option("--check <dir>", "only check the posts in a folder");
  addPostOptions(command).action(async (options: ExportOptions) => {
    const { event, shape, profile, ownProfile, out, overwrite = false, check, ...given } = options;
    if (check !== undefined) {
      await run((store) => checkPostsReply(store, check, event));
      return;
    }
    const request = {
      event: required("--event", event),
      shape: required("--shape", shape),
      folder: resolve(required("--out", out)),
      overwrite,
      now: now(),
    };
    await run(async (store) =>
      exportReply(store, {
        ...request,
        profile:
          ownProfile === undefined
            ? required("--profile", profile)
            : await readOwnProfile(ownProfile, store),
        options: await readPostOptions(given, ownTemplatesOf(store)),
      }),
    );
  });
}

function required<T>(option: string, value: T | undefined): T {
  if (value === undefined) throw new UsageError(`required option '${option}' not specified`);
  return value;
}

const readOwnProfile = async (named: string, store: Store): Promise<Profile> =>
  readProfile(ownProfilesOf(store).find(named) ?? (await readProfileFile(named)));

const readProfileFile = async (path: string): Promise<string> =>
  new TextDecoder().decode(await readTextFile(path, limits.templateCharacters));

interface ExportRequest {
  event: string;
  shape: PostShape;
  profile: PostProfile | Profile;
  folder: string;
  overwrite: boolean;
  options: PostOptionsGiven;
  now: number;
}

async function exportReply(store: Store, request: ExportRequest): Promise<Reply> {
  const { event, folder, overwrite, profile } = request;
  const isThere = (path: string): boolean => existsSync(join(folder, path));
  const eventId = store.events.named(event).id;
  const post = await exportPost(store, { ...request, eventId }, { isThere });
  const [problem] = post.problems;
  if (problem === undefined) {
    withHint(
      { "target-exists": "Add --overwrite to replace it." },
      () => overwrite || refuseTaken(post.files, folder),
    );
    await writeFiles(post.files, { folder, overwrite });
  }
  const files = problem === undefined ? post.files.map(({ path }) => path) : [];
  const other = typeof profile === "string" ? otherBlog(profile, isThere) : null;
  const warnings = [
    ...post.warnings.map(({ message }) => message),
    ...(other === null || typeof profile !== "string" ? [] : [otherBlogWords(other, profile)]),
  ].map((message) => `Warning: ${message}`);
  const found = post.problems.map(problemLine);
  const report =
    problem === undefined
      ? reportLines(post.report).map((line) => `${line.thing}: ${line.found}.`)
      : [];
  return {
    json: {
      files,
      sessions: post.sessions,
      images: problem === undefined ? post.images : 0,
      warnings: warnings.length,
      report: post.report,
      problems: post.problems.map(problemFields),
    },
    text: [...files, ...warnings, ...report, ...found].map(plainText).join("\n"),
    ...(problem === undefined ? {} : { failure: `Nothing was written. ${problemLine(problem)}` }),
  };
}
