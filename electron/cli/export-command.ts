import { type Command, Option } from "commander";
import { resolve } from "node:path";
import { composePost } from "#electron/post/compose-post.ts";
import { writePost } from "#electron/post/write-post.ts";
import { type PostProfile, postProfile, type PostShape, postShape } from "#shared/post.ts";
import type { CommandContext } from "./command-context.ts";
import { addPostOptions, type GivenPostOptions, readPostOptions } from "./post-options.ts";
import { plainText } from "./table.ts";
import { withHint } from "./with-hint.ts";

interface ExportOptions extends GivenPostOptions {
  event: string;
  shape: PostShape;
  profile: PostProfile;
  out: string;
  overwrite?: boolean;
}

/** `export`: writes an event's post into a folder. */
export function addExportCommand(program: Command, { run, now }: CommandContext): void {
  const command = program
    .command("export")
    .description("write an event's post into a folder")
    .requiredOption("--event <event>", "its id or name")
    .addOption(
      new Option("--shape <shape>", "the outline").choices(postShape.options).makeOptionMandatory(),
    )
    .addOption(
      new Option("--profile <profile>", "where the post goes")
        .choices(postProfile.options)
        .makeOptionMandatory(),
    )
    .requiredOption("--out <dir>", "the folder; it is made when it is not there")
    .option("--overwrite", "replace a file of the same name");
  addPostOptions(command).action(
    async ({ event, shape, profile, out, overwrite = false, ...given }: ExportOptions) => {
      const options = await readPostOptions(given);
      await run((store) => {
        const eventId = store.events.named(event).id;
        const post = composePost(store, { eventId, shape, profile, options, now: now() });
        const { files } = withHint({ "target-exists": "Add --overwrite to replace it." }, () =>
          writePost({ post, folder: resolve(out), overwrite }),
        );
        const warnings = post.warnings.map(({ message }) => `Warning: ${message}`);
        return {
          json: { files, sessions: post.sessions, images: 0, warnings: warnings.length },
          text: [...files, ...warnings].map(plainText).join("\n"),
        };
      });
    },
  );
}
