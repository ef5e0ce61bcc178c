import type { PostOptions } from "#shared/post.ts";
import type { StoredPost } from "#shared/stored-post.ts";
import { PostHistory } from "./post-history.tsx";
import { ProfileEditor } from "./profile-editor.tsx";
import { RenamePost } from "./rename-post.tsx";
import { SessionsByHand } from "./sessions-by-hand.tsx";
import { TemplateEditor } from "./template-editor.tsx";

export type ComposerDialogName = "history" | "sessions" | "template" | "profile" | "rename";

interface ComposerDialogProps {
  dialog: ComposerDialogName;
  post: StoredPost;
  /** The post's text at this moment. */
  textOf: () => string;
  /** Those in the post, in their order. */
  sessions: readonly string[];
  onRestore: (revision: number) => Promise<void>;
  onRename: (name: string) => void;
  onOptions: (options: Partial<PostOptions>) => void;
  onClose: () => void;
}

/** What of a post is asked for or looked at in a dialog. */
export function ComposerDialog(props: ComposerDialogProps) {
  const { dialog, post, sessions, onOptions, onClose } = props;
  return (
    <>
      {dialog === "history" && (
        <PostHistory
          post={post}
          text={props.textOf()}
          onRestore={props.onRestore}
          onClose={onClose}
        />
      )}
      {dialog === "template" && (
        <TemplateEditor
          post={post}
          onUse={(template) => onOptions({ template })}
          onClose={onClose}
        />
      )}
      {dialog === "profile" && (
        <ProfileEditor
          post={post}
          onUse={(ownProfile) => onOptions({ ownProfile, isPlaceChosen: true })}
          onClose={onClose}
        />
      )}
      {dialog === "sessions" && (
        <SessionsByHand
          eventId={post.eventId}
          chosen={sessions}
          onChoose={(byHand) =>
            onOptions({ choice: { ...post.options.choice, byHand }, order: "hand" })
          }
          onClose={onClose}
        />
      )}
      {dialog === "rename" && (
        <RenamePost name={post.name} onRename={props.onRename} onClose={onClose} />
      )}
    </>
  );
}
