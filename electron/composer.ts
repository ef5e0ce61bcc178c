import type { StoredPost } from "#shared/stored-post.ts";
import type { Composer } from "./ipc/services.ts";
import type { Now } from "./now.ts";
import type { ComposedText } from "./post/compose-text.ts";
import type { PostMaking } from "./store/contract/posts.ts";
import type { Store } from "./store/store.ts";

type Made = Pick<StoredPost, "eventId" | "shape" | "options">;

/** Posts that are kept: made of notes, changed by hand, and made anew around what was changed. */
export function createComposer(store: Store, now: Now): Composer {
  const { posts } = store;
  // Loaded when first needed, as createPosts does.
  const compose = async ({ eventId, shape, options }: Made): Promise<ComposedText> => {
    const { composeText } = await import("./post/compose-text.ts");
    return composeText(store, { eventId, shape, options, now: now() });
  };
  return {
    async create({ eventId, ...setting }) {
      const { text } = await compose({ ...setting, eventId });
      return posts.create(eventId, setting, text);
    },
    async change(id, setting) {
      const before = posts.get(id);
      const next = { ...before, ...setting };
      if (setting.shape === undefined && setting.options === undefined) {
        return posts.change(id, setting);
      }
      const made = await compose(next);
      // Read again: it may have been saved while it was composed.
      return posts.change(id, setting, await remake(posts.get(id), made));
    },
    async regenerate({ id }) {
      const made = await compose(posts.get(id));
      return posts.change(id, {}, await remake(posts.get(id), made));
    },
    async describe({ id }) {
      const post = posts.get(id);
      const { text, ...made } = await compose(post);
      return { ...made, isBehind: text !== post.generated };
    },
    async builtIn({ shape }) {
      const { builtInTemplates } = await import("./post/template/built-in-templates.ts");
      return builtInTemplates[shape];
    },
    async checkTemplate(request) {
      const { checkTemplate } = await import("./post/template/check-template.ts");
      return checkTemplate(store, { ...request, now: now() });
    },
    async builtInProfile({ profile }) {
      const { profileText } = await import("./post/profile/profile-text.ts");
      return profileText(profile);
    },
    async checkProfile({ text }) {
      const { inspectProfile } = await import("./post/profile/inspect-profile.ts");
      const found = inspectProfile(text);
      return "problem" in found ? found.problem : null;
    },
    async own(kind) {
      const { ownProfilesOf, ownTemplatesOf } = await import("./post/own-texts.ts");
      return kind === "templates" ? ownTemplatesOf(store) : ownProfilesOf(store);
    },
  };
}

/** The text of a post as it would be now; its own where the same would be made. */
async function remake(
  { generated: base, text: mine }: { generated: string; text: string },
  made: ComposedText,
): Promise<PostMaking> {
  const { mergeTexts } = await import("./post/merge/merge-texts.ts");
  const { text, clashes } = mergeTexts({ base, generated: made.text, mine });
  return { generated: made.text, text, clashes };
}
