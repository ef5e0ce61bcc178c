import { ChevronDown } from "lucide-react";
import { Button } from "#renderer/ui/button.tsx";
import { Menu, MenuItem, MenuLine } from "#renderer/ui/menu.tsx";
import { Select } from "#renderer/ui/select.tsx";
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
  onRename: () => void;
  onRemove: () => void;
  ways: WaysOut;
  /** Goes to words of the text; says whether they stand there. */
  onShowWords: (words: string) => boolean;
}

/** The post's title, the other posts of the event, and what can be done with this one. */
export function ComposerHead(props: ComposerHeadProps) {
  const { post, posts, title, isBehind, isBusy, areSettingsShown, ways } = props;
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
          <MenuItem onChoose={props.onRename}>Rename…</MenuItem>
          <MenuItem danger onChoose={props.onRemove}>
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
    </header>
  );
}

function saveWords({ profile, options }: StoredPost): string {
  if (options.ownProfile !== null) return "Save by its profile…";
  return profile === "markdown" ? "Save as file…" : `Save for ${profileWords(profile)}…`;
}
