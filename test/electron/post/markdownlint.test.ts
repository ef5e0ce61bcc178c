import type { Configuration } from "markdownlint";
import { lint } from "markdownlint/sync";
import { beforeAll, describe, expect, test } from "vitest";
import { textOfFile } from "#electron/post/check/post-problem.ts";
import { exportPost } from "#electron/post/export-post.ts";
import { builtInProfile } from "#electron/post/profile/profiles.ts";
import type { Store } from "#electron/store/store.ts";
import { type PostProfile, postProfile, postShape } from "#shared/post.ts";
import { attendHostileEvent, hostileTitles } from "#test/support/hostile-posts.ts";
import { openTestStore, testNow } from "#test/support/store.ts";

/** All rules but these. */
const config: Configuration = {
  default: true,
  // A paragraph is one line: blogs that keep line ends would break it anywhere.
  MD013: false,
  // Two lists in a row are one list unless the second has another bullet.
  MD004: false,
  // The programme says what a session is called: twice the same, or with a colon at its end.
  MD024: false,
  MD026: false,
  // What Markdown has no sign for, where a place shows HTML: anchors, highlights, breaks in cells.
  MD033: { allowed_elements: ["a", "mark", "br"] },
  // A note's headings are bold in shapes of prose, which have none of a session's own.
  MD036: false,
  // Pipes stand below each other by count; letters of some scripts are wider than one column.
  MD060: false,
};

function configFor(profile: PostProfile): Configuration {
  return {
    ...config,
    // Obsidian finds a heading by its words; the rule knows GitHub's way alone.
    ...(profile === "obsidian" && { MD051: false }),
  };
}

const profiles = postProfile.options.filter((name) => builtInProfile(name).form === "markdown");

let store: Store;
let eventId: string;
beforeAll(() => {
  store = openTestStore();
  eventId = attendHostileEvent(store, 4, hostileTitles.length);
});

describe.each(profiles)("Markdown for %s", (profile) => {
  test.each(postShape.options)("is as markdownlint wants it in the shape %s", async (shape) => {
    const options = { appendix: true, ratings: "stars" as const };
    const { files } = await exportPost(
      store,
      { eventId, shape, profile, options, now: testNow },
      { isThere: () => false },
    );
    const strings = Object.fromEntries(files.map((file) => [file.path, textOfFile(file)]));
    const found = Object.entries(lint({ strings, config: configFor(profile) }));
    expect(
      found.flatMap(([path, errors]) =>
        errors.map(({ lineNumber, ruleNames }) => `${path}:${lineNumber} ${ruleNames.join("/")}`),
      ),
    ).toEqual([]);
  });
});
