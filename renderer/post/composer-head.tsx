import { ChevronDown } from "lucide-react";
import { useState } from "react";
import { useAct } from "#renderer/ipc/use-act.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Dialog, DialogFoot } from "#renderer/ui/dialog.tsx";
import { Menu, MenuItem, MenuLine } from "#renderer/ui/menu.tsx";
import { Select } from "#renderer/ui/select.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import { useToasts } from "#renderer/ui/toast.tsx";
import type { PostShape } from "#shared/post.ts";
import { profileWords } from "#shared/profile-words.ts";
import type { ListedPost, StoredPost } from "#shared/stored-post.ts";
import styles from "./composer.module.css";
import { ExportOutcome } from "./export-outcome.tsx";
import { MoreWaysOut } from "./more-ways-out.tsx";
import { shapeChoices } from "./post-words.ts";
import { SavingProgress } from "./saving-progress.tsx";
import type { WaysOut } from "./use-ways-out.ts";

interface ComposerHeadProps {
  post: StoredPost;
  posts: readonly ListedPost[];
  /** Of the post itself. */
  title: string;
  /** Notes or programme say something else than the text. */
  isBehind: boolean;
  isBusy: boolean;
  areSettingsShown: boolean;
  onSettings: () => void;
  onChoose: (id: string) => void;
  onNew: (shape: PostShape) => void;
  onUpdate: () => void;
  onHistory: () => void;
  onRename: (name: string) => void;
  ways: WaysOut;
  /** Goes to words of the text; says whether they stand there. */
  onShowWords: (words: string) => boolean;
}

/** The post's title, the other posts of the event, and what can be done with this one. */
export function ComposerHead(props: ComposerHeadProps) {
  const { post, posts, title, isBehind, isBusy, areSettingsShown, ways } = props;
  const [isRenaming, setIsRenaming] = useState(false);
  const { mutate: remove } = useAct("posts.remove");
  const { mutate: restore } = useAct("trash.restore");
  const toasts = useToasts();
  const removePost = () =>
    remove(
      { id: post.id },
      {
        onSuccess: ({ trashId }) =>
          toasts.tellUndo(`Removed: ${post.name}.`, () =>
            restore({ id: trashId }, { onSuccess: () => props.onChoose(post.id) }),
          ),
      },
    );
  return (
    <header className={styles["head"]}>
      <div className={styles["titled"]}>
        <h1 className={styles["title"]} dir="auto">
          {title}
        </h1>
        <Select
          label="Post"
          look="plain"
          choices={posts.map(({ id, name }) => ({ value: id, words: name }))}
          value={post.id}
          onChange={(id) => id !== null && props.onChoose(id)}
        />
      </div>
      <div className={styles["acts"]}>
        {isBehind && (
          <span role="status" className={styles["behind"]}>
            Notes have changed.
          </span>
        )}
        <Button onClick={props.onUpdate} disabled={isBusy} look={isBehind ? "main" : "quiet"}>
          Bring up to date
        </Button>
        <Button aria-expanded={areSettingsShown} onClick={props.onSettings}>
          Settings
        </Button>
        <MoreWaysOut ways={ways} words="Export" disabled={isBusy}>
          <MenuItem onChoose={() => ways.save()}>{saveWords(post)}</MenuItem>
          <MenuItem onChoose={() => ways.copy("file")}>Copy</MenuItem>
        </MoreWaysOut>
        <Menu
          align="end"
          trigger={
            <Button>
              More <ChevronDown size={14} aria-hidden />
            </Button>
          }
        >
          <MenuItem onChoose={props.onHistory}>History</MenuItem>
          <MenuItem onChoose={() => setIsRenaming(true)}>Rename…</MenuItem>
          <MenuItem danger onChoose={removePost}>
            Move to the trash
          </MenuItem>
          <MenuLine />
          {shapeChoices.map(({ value, words }) => (
            <MenuItem key={value} onChoose={() => props.onNew(value)}>
              New post: {words}
            </MenuItem>
          ))}
        </Menu>
      </div>
      <SavingProgress {...ways} />
      <ExportOutcome {...ways} onShow={props.onShowWords} />
      {isRenaming && (
        <RenameDialog
          name={post.name}
          onRename={props.onRename}
          onClose={() => setIsRenaming(false)}
        />
      )}
    </header>
  );
}

function saveWords({ profile, options }: StoredPost): string {
  if (options.ownProfile !== null) return "Save by its profile…";
  return profile === "markdown" ? "Save as file…" : `Save for ${profileWords(profile)}…`;
}

interface RenameDialogProps {
  name: string;
  onRename: (name: string) => void;
  onClose: () => void;
}

function RenameDialog({ name, onRename, onClose }: RenameDialogProps) {
  const [typed, setTyped] = useState(name);
  const rename = () => {
    if (typed.trim() === "") return;
    onRename(typed.trim());
    onClose();
  };
  return (
    <Dialog
      title="Rename the post"
      explanation="The name is for finding it again; its title stays."
      onClose={onClose}
    >
      <form
        onSubmit={(submitted) => {
          submitted.preventDefault();
          rename();
        }}
      >
        <TextField label="Name" value={typed} onChange={setTyped} />
        <DialogFoot>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="main" type="submit" disabled={typed.trim() === ""}>
            Rename
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}
