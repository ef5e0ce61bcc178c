import { Suspense, useRef, useState, type KeyboardEvent } from "react";
import { ChooseTemplateContext } from "#renderer/editor/choose-template.ts";
import { useTopic } from "#renderer/ipc/live.tsx";
import { useRemoval } from "#renderer/library/use-removal.ts";
import { RecoveryBanner } from "#renderer/recovery/recovery-banner.tsx";
import type { PostActs } from "#renderer/post/post-acts.ts";
import type { ProgrammeShape } from "#renderer/schedule/schedule-pane.tsx";
import { Loading } from "#renderer/ui/loading.tsx";
import { useToasts } from "#renderer/ui/toast.tsx";
import { useRemembered } from "#renderer/ui/use-remembered.ts";
import type { CommandId } from "#shared/commands.ts";
import type { ConferenceEvent } from "#shared/event.ts";
import type { ScheduleOrigin } from "#shared/schedule.ts";
import { AppDialog } from "./app-dialog.tsx";
import { BackBar } from "./back-bar.tsx";
import { CloseBar } from "./close-bar.tsx";
import type { DialogRequest } from "./dialog-request.ts";
import { DropTarget } from "./drop-target.tsx";
import { focusPane } from "./focus-pane.ts";
import { Frame } from "./frame.tsx";
import { LibraryColumn } from "./library-column.tsx";
import { pageOf, type Step } from "./navigation.ts";
import type { Opening } from "./opening.ts";
import { OfferedPictures } from "./offered-pictures.tsx";
import { PageColumn } from "./page-column.tsx";
import { ProgrammeColumn } from "./programme-column.tsx";
import { shownEvent } from "./shown-event.ts";
import { isDialogComing, isDialogOpen } from "#renderer/ui/dialog-open.ts";
import { useBeginWriting } from "./use-begin-writing.ts";
import { useCommandKeys } from "./use-command-keys.ts";
import { useCommands } from "./use-commands.ts";
import { useFocusMode } from "./use-focus-mode.ts";
import { useLayout } from "./use-layout.ts";
import { useNavigation } from "./use-navigation.ts";
import { useOpenWindow } from "./use-open-window.ts";
import { useFetchAhead } from "./use-fetch-ahead.ts";
import { useOverDialogs } from "./use-over-dialogs.ts";
import { usePainted } from "./use-painted.ts";
import { addressedPage, navigationOfQuery } from "./window-of-note.ts";
import { useSessionPane } from "./use-session-pane.ts";
import { useTypeAhead } from "./use-type-ahead.ts";
import { WindowTitle } from "./window-title.tsx";

interface ShellProps {
  events: readonly ConferenceEvent[];
  /** Where the window begins. */
  opening: Opening;
}

/** Puts the features together: what is shown where, what opens what. */
export function Shell({ events, opening }: ShellProps) {
  const [isOfNote] = useState(() => navigationOfQuery(location.search) !== null);
  const [remembered, navigate] = useNavigation(isOfNote, opening.at);
  const [focus, setFocus] = useFocusMode(isOfNote);
  const [request, ask] = useState<DialogRequest | null>(null);
  const remove = useRemoval();
  const { closeNewest } = useToasts();
  const space = useLayout();
  const isProgrammeDue = useBeginWriting(opening.writes);
  const isPainted = usePainted(isProgrammeDue);
  const sessionPane = useSessionPane(isPainted || opening.writes !== null);
  useFetchAhead(isPainted);
  useTypeAhead(request);
  const openWindow = useOpenWindow();
  const [view, setView] = useRemembered("programme view", readView);
  const event = shownEvent(events, remembered.eventId);
  const at = { ...remembered, eventId: event?.id ?? null };

  const isGrid = at.view === "programme" && view === "grid";
  const page = pageOf(at);
  const isNothingOpen = page === null;
  const reachesToEdge =
    event === null || at.view === "posts" || at.view === "settings" || (isGrid && isNothingOpen);
  const isAlone = focus === "on" && !isNothingOpen && !reachesToEdge;
  const layout = isAlone ? "one" : space;
  const go = (step: Step) => {
    if (LEAD_AWAY.has(step.does)) setFocus("off");
    navigate(step);
  };

  const removeEvent = (removed: ConferenceEvent) => {
    // The sample goes in one click; what somebody wrote does not.
    if (removed.notes > 0 && !removed.isSample) ask({ of: "remove-event", event: removed });
    else remove(removed);
  };
  const post = useRef<PostActs>(null);
  const runs = useCommands({
    events,
    post,
    event,
    at,
    go,
    ask,
    toggleShape: () => setView(view === "grid" ? "list" : "grid"),
    onRemove: removeEvent,
    toggleFocus: isNothingOpen || reachesToEdge ? null : () => setFocus(isAlone ? "off" : "on"),
  });
  const runCommand = (id: CommandId) => {
    const run = runs[id];
    run?.();
    return run !== null;
  };
  const runOver = useOverDialogs(request, ask, runCommand);
  useCommandKeys(runCommand, runOver);
  useTopic("command", ({ id }) => runOver(id) || isDialogOpen() || runCommand(id));

  const importFrom = (origin: ScheduleOrigin | null) =>
    ask({ of: "import", origin, eventId: null });
  useTopic("openImport", ({ path }) => importFrom(path === null ? null : { from: "file", path }));

  const goOut = () => {
    // A dialog that has just come may not have the focus yet; Escape is meant for it.
    if (isDialogComing()) return;
    if (isAlone) {
      setFocus("off");
      return;
    }
    // By room the page stands where columns could: going out of it gives the room back.
    if (isGrid && !isNothingOpen && at.front === "programme" && layout !== "one") {
      go({ does: "close-page" });
      return;
    }
    go({ does: "go-out" });
    focusPane(at.front === "page" ? "programme" : "library");
  };
  const chooseTemplate = () => ask({ of: "template" });
  const leaveOnEscape = (pressed: KeyboardEvent) => {
    if (pressed.key !== "Escape") return;
    // ProseMirror takes every Escape and does nothing with it.
    const isInText = pressed.target instanceof HTMLElement && pressed.target.isContentEditable;
    if (pressed.defaultPrevented && !isInText) return;
    pressed.preventDefault();
    // The window of a note stays one: a stray Escape must not make the whole app of it.
    const isOutermost = at.front === "library" || (isOfNote && isAlone);
    if (isOutermost) closeNewest();
    else goOut();
  };
  return (
    <>
      {isOfNote ? (
        <WindowTitle at={at} />
      ) : (
        <RecoveryBanner onLook={() => ask({ of: "recovery" })} />
      )}
      <ChooseTemplateContext value={chooseTemplate}>
        <Frame
          front={isAlone ? "page" : at.front}
          onCome={(pane) => go({ does: "come-to", pane })}
          onKeyDown={leaveOnEscape}
          layout={layout}
          isWide={isGrid}
          library={
            <LibraryColumn
              isRail={layout === "rail"}
              at={at}
              go={go}
              events={events}
              ask={ask}
              onRemove={removeEvent}
            />
          }
          programme={
            <>
              <BackBar to="Library" onBack={goOut} />
              <Suspense fallback={<Loading label="Opening" />}>
                {isProgrammeDue && (
                  <ProgrammeColumn
                    at={at}
                    go={go}
                    event={event}
                    ask={ask}
                    view={view}
                    onView={setView}
                    onOut={goOut}
                    events={events}
                    onOpenWindow={openWindow}
                    post={post}
                    onWriteNow={() => runs["write-now"]?.()}
                  />
                )}
              </Suspense>
            </>
          }
          page={
            reachesToEdge ? null : (
              <>
                <BackBar to="Programme" isAlways={isAlone} onBack={goOut} />
                {isGrid && !isAlone && page?.of === "session" && (
                  <CloseBar onClose={() => go({ does: "close-page" })} />
                )}
                <Suspense fallback={<Loading label="Opening" />}>
                  {sessionPane && (
                    <PageColumn
                      sessionPane={sessionPane}
                      at={at}
                      go={go}
                      ask={ask}
                      isAlone={isAlone}
                    />
                  )}
                </Suspense>
              </>
            )
          }
        />
      </ChooseTemplateContext>
      {!isOfNote && (
        <OfferedPictures
          events={events}
          event={event}
          open={addressedPage(at)?.target ?? null}
          isPainted={isPainted}
          onAnother={() => ask({ of: "put-pictures" })}
        />
      )}
      <AppDialog
        events={events}
        eventId={at.eventId}
        runs={runs}
        request={request}
        onClose={() => ask(null)}
        ask={ask}
        go={go}
        onRemoveEvent={remove}
      />
      <DropTarget onDrop={importFrom} />
    </>
  );
}

/** What shows more than the note. */
const LEAD_AWAY: ReadonlySet<Step["does"]> = new Set([
  "choose-event",
  "choose-view",
  "close-page",
  "go-out",
]);

const readView = (stored: string | null): ProgrammeShape => (stored === "grid" ? "grid" : "list");
