import { call } from "#renderer/ipc/client.ts";
import { useAct } from "#renderer/ipc/use-act.ts";
import { useCall } from "#renderer/ipc/use-call.ts";
import { profileNames } from "#shared/profile-words.ts";
import type { StoredPost } from "#shared/stored-post.ts";
import { OwnTextEditor } from "./own-text-editor.tsx";

interface ProfileEditorProps {
  post: StoredPost;
  /** The post goes where this profile says from now on; null: where Lanyard's does. */
  onUse: (profile: string | null) => void;
  onClose: () => void;
}

/** The profile of a post: a copy of one of Lanyard's, or one's own, checked as one types. */
export function ProfileEditor({ post, onUse, onClose }: ProfileEditorProps) {
  const { profile, options } = post;
  const { data: builtIn } = useCall("posts.builtInProfile", { profile });
  const { data: own = [] } = useCall("postProfiles.list", {});
  const { mutate: save } = useAct("postProfiles.save");
  const { mutate: remove } = useAct("postProfiles.remove");
  return (
    <OwnTextEditor
      title="Profile of the post"
      explanation="Where a post goes, as data in YAML: its file, its pictures, the keys of its front matter in their order. docs/profiles.md lists every key."
      thing="profile"
      current={options.ownProfile}
      builtIn={builtIn}
      own={own}
      beginnings={{
        choices: profileNames,
        value: profile,
        read: (name) => call("posts.builtInProfile", { profile: name }),
      }}
      check={(text) => call("posts.checkProfile", { text })}
      save={(kept, done) => save(kept, { onSuccess: done })}
      remove={(name, done) => remove({ name }, { onSuccess: done })}
      onUse={onUse}
      onClose={onClose}
    />
  );
}
