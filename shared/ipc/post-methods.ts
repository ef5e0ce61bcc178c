import { z } from "zod";
import { id } from "../event.ts";
import { exportOutcome } from "../export-report.ts";
import { composedPost, copyForm, postOptions, postProfile, postShape } from "../post.ts";
import {
  listedPost,
  postDraft,
  postSaved,
  postText,
  postVersion,
  storedPost,
} from "../stored-post.ts";
import { ownText, textProblem } from "../own-text.ts";
import { removal } from "../trash.ts";
import { line } from "../event.ts";
import { rating } from "../session.ts";
import { done, nothing } from "./empty.ts";
import type { MethodSet } from "./method-set.ts";

const post = z.object({
  eventId: id,
  shape: postShape,
  profile: postProfile,
  options: postOptions.prefault({}),
  /** The text of a post that was changed by hand; null for what is made of the notes. */
  text: postText.nullable().default(null),
});

const of = z.object({ id });
const earlier = z.object({ id, revision: z.int().min(1) });
const setting = z.object({
  name: line,
  shape: postShape,
  profile: postProfile,
  options: postOptions,
});

/** Posts made of notes. */
export const postMethods = {
  "posts.compose": { input: post, output: composedPost },
  /** The posts of an event that are kept, the last written first. */
  "posts.list": { input: z.object({ eventId: id }), output: z.array(listedPost) },
  "posts.create": {
    input: setting.extend({ eventId: id, options: postOptions.prefault({}) }),
    output: storedPost,
  },
  "posts.get": { input: of, output: storedPost },
  /** `overtook`: the post was written elsewhere meanwhile, and that text is in its history. */
  "posts.save": { input: postDraft, output: postSaved.extend({ overtook: z.boolean() }) },
  /** Another shape or other options make the text anew around what was changed by hand. */
  "posts.change": { input: setting.partial().extend({ id }), output: storedPost },
  /** Makes the text anew of what the notes say now; what was changed by hand stays. */
  "posts.regenerate": { input: of, output: storedPost },
  /** What the post would be if it were made now. */
  "posts.describe": {
    input: of,
    output: z.object({
      title: z.string(),
      /** Of the sessions in it, in its order. */
      sessions: z.array(id),
      /** Rated sessions that are not in it, best first. */
      leftOut: z.array(z.object({ id, title: z.string(), rating })),
      warnings: composedPost.shape.warnings,
      /** Notes or programme say something else than when it was made last. */
      isBehind: z.boolean(),
    }),
  },
  /** Into the trash, with its history. */
  "posts.remove": { input: of, output: removal },
  "posts.versions": { input: of, output: z.array(postSaved) },
  "posts.version": { input: earlier, output: postVersion },
  "posts.restore": { input: earlier, output: storedPost },
  /** `rich` is for editors that take formatted text (docs/rich-text.md), with its words as plain text beside it. */
  /** The template of a shape as Lanyard has it. */
  "posts.builtIn": { input: z.object({ shape: postShape }), output: z.string() },
  /** What is wrong with a post's template (one of its options), tried on its event; null when nothing is. */
  "posts.checkTemplate": {
    input: z.object({ eventId: id, shape: postShape, options: postOptions }),
    output: textProblem.nullable(),
  },
  /** One of Lanyard's profiles as YAML. */
  "posts.builtInProfile": { input: z.object({ profile: postProfile }), output: z.string() },
  /** What is wrong with a profile of one's own; null when nothing is. */
  "posts.checkProfile": { input: ownText.pick({ text: true }), output: textProblem.nullable() },
  /** The person's own templates of posts, by name. */
  "postTemplates.list": { input: nothing, output: z.array(ownText) },
  /** Over one of the same name. */
  "postTemplates.save": { input: ownText, output: done },
  "postTemplates.remove": { input: ownText.pick({ name: true }), output: done },
  /** The person's own profiles of posts, likewise. */
  "postProfiles.list": { input: nothing, output: z.array(ownText) },
  "postProfiles.save": { input: ownText, output: done },
  "postProfiles.remove": { input: ownText.pick({ name: true }), output: done },
  "posts.copy": { input: post.extend({ as: copyForm.default("file") }), output: done },
  /**
   * Asks for a place, and where a folder holds such files whether they may be replaced, and writes the post there, checked; null
   * when a dialog was closed. Nothing is written when a check finds a fault. The topic `exporting` tells how far it is, first
   * once a place is chosen. Throws `cancelled`, `read-only`, `disk-full`; everything in the folder is then as it was.
   */
  "posts.export": {
    input: post,
    output: exportOutcome.nullable(),
  },
  /** Ends what is being exported; nothing of it is left. */
  "posts.cancel": { input: nothing, output: done },
} as const satisfies MethodSet;
