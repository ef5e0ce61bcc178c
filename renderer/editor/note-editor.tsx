import {
  lazy,
  Suspense,
  use,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
  type MouseEvent,
  type ReactNode,
} from "react";
import { usePlaces } from "#renderer/ui/places.tsx";
import { ErrorState } from "#renderer/ui/state.tsx";
import { useToasts } from "#renderer/ui/toast.tsx";
import { Loading } from "#renderer/ui/loading.tsx";
import { useKeys } from "#renderer/ipc/keys.tsx";
import { useClock } from "#renderer/ipc/use-clock.ts";
import type { Mention } from "#shared/rich-text/mention-address.ts";
import type { NoteTarget } from "#shared/note.ts";
import { ChooseTemplateContext } from "./choose-template.ts";
import { CodeBar } from "./code-bar.tsx";
import { ConflictBanner } from "./conflict-banner.tsx";
import { EditorToolbar } from "./editor-toolbar.tsx";
import { FindBar } from "./find-bar.tsx";
import { lookFor } from "./find-in-note.ts";
import { LinkBar } from "./link-bar.tsx";
import {
  isStampAtCaret,
  leadAtCaret,
  leadOf,
  mentionAt,
  mentionAtCaret,
  type Lead,
} from "./lead.ts";
import type { NoteContext } from "./note-context.ts";
import styles from "./note-editor.module.css";
import { NoteFoot } from "./note-foot.tsx";
import { noteKey } from "./note-key.ts";
import "./prosemirror.css";
import type { NoteRequest } from "./surface-words.ts";
import type { OpenNote } from "./open-note.ts";
import { OpenPageContext } from "./open-page.ts";
import { useOpenNotes } from "./open-notes-provider.tsx";
import { SelectionBar } from "./selection-bar.tsx";
import { surfaceOf } from "./surface-of.ts";
import { TableBar } from "./table-bar.tsx";
import { turnAtHand } from "./turn-at-hand.ts";
import { useBeginning } from "./use-beginning.ts";
import { useOpenLink } from "./use-open-link.tsx";
import { useOpenNote } from "./use-open-note.ts";
import { useSurface } from "./use-surface.ts";

const NoteHistory = lazy(async () => ({
  default: (await import("./note-history.tsx")).NoteHistory,
}));

interface NoteEditorProps {
  target: NoteTarget;
  /** For screen readers: "Note on Keynote". */
  label: string;
  /** What stands in an empty note. */
  placeholder: string;
  context: NoteContext;
  /** What stands above the note and scrolls away with it. */
  children?: ReactNode;
}

/** A note with its toolbar and its save light. It fills its place; what is above it scrolls with the text. */
export function NoteEditor({ target, label, placeholder, context, children }: NoteEditorProps) {
  const notes = useOpenNotes();
  const [surface] = useState(() => surfaceOf(notes));
  const { note, error, retry } = useOpenNote(notes, surface, target);
  const [linkingIn, setLinkingIn] = useState<OpenNote | null>(null);
  const [lookingBackAt, setLookingBackAt] = useState<OpenNote | null>(null);
  const [finding, setFinding] = useState<{ note: OpenNote; replacing: boolean } | null>(null);
  // A bar goes with its note for good: who comes back comes to the text.
  if (note && finding && finding.note !== note) setFinding(null);
  if (note && linkingIn && linkingIn !== note) setLinkingIn(null);
  const isFinding = note !== null && finding?.note === note;
  const places = usePlaces();
  const place = noteKey(target);
  const { open, question } = useOpenLink();
  const openPage = use(OpenPageContext);
  const chooseTemplate = use(ChooseTemplateContext);
  const clock = useClock();
  const keys = useKeys();
  const { tell } = useToasts();
  const scroller = useRef<HTMLDivElement>(null);
  const host = useRef<HTMLDivElement>(null);

  const beginning = useBeginning(target);
  const focusNext = useSurface(host, {
    notes,
    surface,
    note,
    label,
    placeholder,
    context,
    keys,
    beginning,
  });
  useLayoutEffect(() => {
    if (note) scroller.current?.scrollTo({ top: places.get(place) });
  }, [note, places, place]);

  // What was marked as found goes with the bar, also when it was left by way of another note.
  useLayoutEffect(() => {
    if (note && !isFinding) lookFor("")(surface.editor.state, surface.editor.view.dispatch);
  }, [note, isFinding, surface]);

  const openLead = (lead: Lead | null) => lead && open(lead.address, lead.text);
  const openMention = (mention: Mention) => {
    const named = surface.names.find(mention);
    if (named?.sessionId) {
      openPage({ of: "session", sessionId: named.sessionId }, named.eventId);
    } else tell("What is mentioned here is no longer in the programme.");
  };
  const follow = (event: MouseEvent) => {
    const mention = mentionAt(event.target);
    const lead = leadOf(event.target, context);
    if (!mention && !lead) return;
    event.preventDefault();
    if (!event.ctrlKey && !event.metaKey) return;
    if (mention) openMention(mention);
    else openLead(lead);
  };
  const act = async (what: "stamp" | "quote" | "footnote") => {
    const reason =
      what === "stamp"
        ? surface.stamp(await clock())
        : what === "quote"
          ? surface.quote()
          : surface.footnote();
    if (reason !== null) tell(reason);
  };
  const answer = useEffectEvent((asked: NoteRequest) => {
    if (asked === "follow") {
      if (surface.followFootnote()) return;
      const mention = mentionAtCaret(surface.editor);
      const lead = leadAtCaret(surface.editor, context);
      if (mention) openMention(mention);
      else if (lead === null && isStampAtCaret(surface.editor))
        tell("There is no video yet that this time could lead into.");
      else openLead(lead);
    } else if (asked === "link") setLinkingIn(note);
    else if (asked === "template") chooseTemplate();
    else if (asked === "files") void surface.chooseFiles();
    else if (asked === "history") setLookingBackAt(note);
    else if (asked === "turn-left" || asked === "turn-right") {
      const reason = turnAtHand(surface.editor.view, asked === "turn-left" ? "left" : "right");
      if (reason !== null) tell(reason);
    } else if (asked === "stamp" || asked === "quote" || asked === "footnote") void act(asked);
    else if (note && (asked === "find" || asked === "replace"))
      setFinding({ note, replacing: asked === "replace" });
  });
  useEffect(() => surface.hear((asked) => answer(asked)), [surface]);
  const toasts = useToasts();
  useEffect(() => surface.hearTold((sentence) => toasts.tellFailure(sentence)), [surface, toasts]);

  return (
    <div className={styles["pane"]}>
      <div className={styles["room"]}>
        <div
          ref={scroller}
          data-scrolls
          className={styles["scroller"]}
          onScroll={({ currentTarget }) => {
            if (note) places.set(place, currentTarget.scrollTop);
          }}
        >
          {children}
          <div className={styles["bar"]} hidden={!note} data-above-text>
            <EditorToolbar editor={surface.editor} ask={surface.ask} />
            {note !== null && linkingIn === note && (
              <LinkBar
                editor={surface.editor}
                onOpen={(address) => open(address, "")}
                onClose={() => setLinkingIn(null)}
                onLost={focusNext}
              />
            )}
            {isFinding && (
              <FindBar
                key={place}
                editor={surface.editor}
                replacing={finding.replacing}
                onClose={() => setFinding(null)}
                onLost={focusNext}
              />
            )}
          </div>
          {note && <ConflictBanner note={note} surface={surface} />}
          {!note && !error && <Loading label="Reading the note" lines={3} />}
          {error && <ErrorState title="The note is not shown" error={error} onRetry={retry} />}
          {/* The text inside is ProseMirror's; what bubbles out of it is heard here. */}
          <div
            ref={host}
            role="presentation"
            className={styles["text"]}
            hidden={!note}
            onClick={follow}
            onAuxClick={follow}
          />
        </div>
      </div>
      {note && (
        <SelectionBar editor={surface.editor} place={surface.selectionBar} ask={surface.ask} />
      )}
      {note && <TableBar editor={surface.editor} />}
      {note && <CodeBar editor={surface.editor} />}
      {note && <NoteFoot note={note} onHistory={setLookingBackAt} />}
      {note !== null && lookingBackAt === note && (
        <Suspense>
          <NoteHistory note={note} surface={surface} onClose={() => setLookingBackAt(null)} />
        </Suspense>
      )}
      {question}
    </div>
  );
}
