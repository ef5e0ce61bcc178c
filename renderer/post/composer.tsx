import { useQueryClient } from "@tanstack/react-query";
import {
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
  useSyncExternalStore,
  type ReactNode,
  type Ref,
} from "react";
import { useOpenNotes } from "#renderer/editor/open-notes-provider.tsx";
import { call } from "#renderer/ipc/client.ts";
import { useFlush } from "#renderer/ipc/flush.ts";
import { useCall } from "#renderer/ipc/use-call.ts";
import { Tabs } from "#renderer/ui/tabs.tsx";
import { useToasts } from "#renderer/ui/toast.tsx";
import { useRemembered } from "#renderer/ui/use-remembered.ts";
import type { NoteTarget } from "#shared/note.ts";
import type { PostOptions, PostShape } from "#shared/post.ts";
import type { ListedPost, StoredPost } from "#shared/stored-post.ts";
import { ComposerDialog, type ComposerDialogName } from "./composer-dialog.tsx";
import { ComposerHead } from "./composer-head.tsx";
import styles from "./composer.module.css";
import type { OpenPost } from "./open-post.ts";
import type { PostActs } from "./post-acts.ts";
import { PostClashes } from "./post-clashes.tsx";
import { PostFoot } from "./post-foot.tsx";
import { PostSettings } from "./post-settings.tsx";
import { PostSides } from "./post-sides.tsx";
import type { PostTextHandle } from "./post-text-area.tsx";
import { useRemovePost } from "./use-remove-post.ts";
import { useWaysOut } from "./use-ways-out.ts";
import { clashPlace } from "./settle-clash.ts";

const views = [
  { value: "both", words: "Text and page" },
  { value: "text", words: "Text" },
  { value: "page", words: "Page" },
  { value: "introduction", words: "Introduction" },
  { value: "conclusion", words: "Conclusion" },
] as const;
type View = (typeof views)[number]["value"];

interface ComposerProps {
  open: OpenPost;
  posts: readonly ListedPost[];
  onChoose: (id: string) => void;
  onNew: (shape: PostShape) => void;
  renderNote: (target: NoteTarget) => ReactNode;
  onOpenSession: (sessionId: string) => void;
  acts: Ref<PostActs>;
}

/** One post: what it is made of, its text to be written in, and the page that it makes. */
export function Composer(props: ComposerProps) {
  const { open, posts, onChoose, onNew, renderNote, onOpenSession, acts } = props;
  // Typing draws the text and its page alone.
  const post = useSyncExternalStore(open.subscribe, () => open.state().post);
  const isBusy = useSyncExternalStore(open.subscribe, () => open.state().isBusy);
  const clashes = useSyncExternalStore(open.subscribe, () => open.state().clashes);
  const [view, setView] = useRemembered<View>("post view", readView);
  const [settings, setSettings] = useRemembered("post settings", readShown);
  const [dialog, setDialog] = useState<ComposerDialogName | null>(null);
  const region = useRef<HTMLElement>(null);
  const text = useRef<PostTextHandle>(null);
  const { eventId } = post;
  const { data: described } = useCall("posts.describe", { id: post.id });
  const remake = useRemake(open);

  useFlush({ save: () => open.autosave.flush(), keep: () => open.autosave.keep() });
  useSaveOnLeaving(open);

  const { shape, profile, options } = post;
  const leaving = () => ({ eventId, shape, profile, options, text: open.state().text });
  const ways = useWaysOut({
    eventId,
    post: leaving,
    before: () => open.autosave.flush().catch(() => {}),
    onProfile: (found) => change({ profile: found }),
  });
  const update = () => void remake(() => call("posts.regenerate", { id: post.id }));
  const remove = useRemovePost(post, onChoose);
  const comeToSettings = () => {
    const shown = region.current?.querySelector("[data-settings]");
    const isWithin = shown?.contains(document.activeElement) === true;
    setSettings(isWithin ? "hidden" : "shown");
    // They may have to be drawn first.
    setTimeout(() => focusIn(region.current, isWithin ? null : "[data-settings] button"));
  };
  useImperativeHandle(acts, () => ({
    update,
    history: () => setDialog("history"),
    create: () => onNew(post.shape),
    export: () => ways.save(),
    settings: comeToSettings,
    rename: () => setDialog("rename"),
    remove,
  }));
  const change = (setting: Partial<Pick<StoredPost, "shape" | "profile" | "options" | "name">>) =>
    void remake(() => call("posts.change", { id: post.id, ...setting }));
  const setOptions = (given: Partial<PostOptions>) =>
    change({ options: { ...post.options, ...given } });
  const showPlace = (place: { start: number; end: number }) => {
    if (view !== "both") setView("text");
    // The text may have to be drawn first.
    setTimeout(() => text.current?.show(place));
  };
  const showWords = (words: string) => {
    const start = open.state().text.indexOf(words);
    if (start !== -1) showPlace({ start, end: start + words.length });
    return start !== -1;
  };
  const changeView = (next: View) => {
    const left = view === "introduction" || view === "conclusion";
    setView(next);
    if (left) update();
  };

  return (
    <section
      ref={region}
      className={styles["composer"]}
      aria-label="Post"
      tabIndex={-1}
      data-first
      data-post={post.id}
    >
      <ComposerHead
        post={post}
        posts={posts}
        title={described?.title ?? post.name}
        isBehind={described?.isBehind ?? false}
        isBusy={isBusy}
        areSettingsShown={settings === "shown"}
        onSettings={() => setSettings(settings === "shown" ? "hidden" : "shown")}
        onChoose={onChoose}
        onNew={onNew}
        onUpdate={update}
        onHistory={() => setDialog("history")}
        onRename={() => setDialog("rename")}
        onRemove={remove}
        ways={ways}
        onShowWords={showWords}
      />
      <div className={styles["body"]}>
        {settings === "shown" && (
          <PostSettings
            post={post}
            onShape={(picked) => change({ shape: picked })}
            onPlace={change}
            onOptions={setOptions}
            onChooseByHand={() => setDialog("sessions")}
            onEditTemplate={() => setDialog("template")}
            onEditProfile={() => setDialog("profile")}
          />
        )}
        <div className={styles["sheet"]}>
          <PostClashes
            clashes={clashes}
            onShow={(clash) => showPlace(clashPlace(open.state().text, clash))}
            onSettle={open.settle}
          />
          <Tabs label="Post as" tabs={views} value={view} onChange={changeView}>
            {view === "introduction" || view === "conclusion" ? (
              renderNote({ of: "event", eventId, part: view })
            ) : (
              <PostSides ref={text} open={open} view={view} />
            )}
          </Tabs>
        </div>
      </div>
      <PostFoot
        open={open}
        described={described}
        onShow={showPlace}
        onOpenSession={onOpenSession}
      />
      {dialog && (
        <ComposerDialog
          dialog={dialog}
          post={post}
          textOf={() => open.state().text}
          sessions={post.options.choice.byHand ?? described?.sessions ?? []}
          onRestore={(revision) => remake(() => call("posts.restore", { id: post.id, revision }))}
          onRename={(name) => change({ name })}
          onOptions={setOptions}
          onClose={() => setDialog(null)}
        />
      )}
    </section>
  );
}

/** Makes the text anew, with what was typed into notes a moment ago; a failure is told, and the text stays. */
function useRemake(open: OpenPost): (work: () => Promise<StoredPost>) => Promise<void> {
  const notes = useOpenNotes();
  const toasts = useToasts();
  const client = useQueryClient();
  return async (work) => {
    try {
      await notes.flush();
      await open.remake(work);
      void client.invalidateQueries({ queryKey: ["posts.describe"] });
    } catch (error) {
      toasts.tellFailure(error instanceof Error ? error.message : String(error));
    }
  };
}

/** A post that is left is saved at once. */
function useSaveOnLeaving({ autosave }: OpenPost): void {
  const { tellFailure } = useToasts();
  useEffect(
    () => () => {
      autosave.flush().catch((error: unknown) => {
        const why = error instanceof Error ? error.message : "";
        tellFailure(`The post is not saved yet. ${why}`);
      });
    },
    [autosave, tellFailure],
  );
}

/** Moves the focus to what `part` selects within a region; null: to the region itself. */
const focusIn = (region: HTMLElement | null, part: string | null): void =>
  (part === null ? region : region?.querySelector<HTMLElement>(part))?.focus();

const readView = (stored: string | null): View =>
  views.find(({ value }) => value === stored)?.value ?? "both";

const readShown = (stored: string | null): "shown" | "hidden" =>
  stored === "hidden" ? "hidden" : "shown";
