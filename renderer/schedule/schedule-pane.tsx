import { LayoutGrid, List } from "lucide-react";
import { useCallback, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { markOf } from "#renderer/ipc/mark-commands.ts";
import { useKeys } from "#renderer/ipc/keys.tsx";
import { useMarkSession } from "#renderer/ipc/use-mark-session.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Loading } from "#renderer/ui/loading.tsx";
import { EmptyState, ErrorState } from "#renderer/ui/state.tsx";
import { Tabs } from "#renderer/ui/tabs.tsx";
import { ToggleRow } from "#renderer/ui/toggle-row.tsx";
import { useRemembered } from "#renderer/ui/use-remembered.ts";
import type { ConferenceEvent } from "#shared/event.ts";
import type { NoteTarget } from "#shared/note.ts";
import { chooseDay } from "./choose-day.ts";
import { dayWords } from "./days.ts";
import type { Entry } from "./entry.ts";
import { everything, isFiltering } from "./filter.ts";
import { FilterBar } from "./filter-bar.tsx";
import { meaningOf } from "./keys.ts";
import { NoMatch } from "./no-match.tsx";
import { isOn } from "./present.ts";
import { ProgrammeGrid } from "./programme-grid.tsx";
import { ProgrammeList } from "./programme-list.tsx";
import type { ProgrammeHandle } from "./programme-view.ts";
import { ScheduleHead } from "./schedule-head.tsx";
import styles from "./schedule-pane.module.css";
import { useInteractiveMark } from "./use-interactive-mark.ts";
import { useNow } from "#renderer/ipc/use-clock.ts";
import { useProgramme } from "./use-programme.ts";

/** Under its times, or a column for each room. */
export type ProgrammeShape = "list" | "grid";

export interface SchedulePaneProps {
  event: ConferenceEvent;
  view: ProgrammeShape;
  onView: (view: ProgrammeShape) => void;
  /** Stands beside the event's dates. */
  news: ReactNode;
  /** The session that is open beside the programme. */
  openId: string | null;
  /** `byKey`: opened with Enter, which goes in; a click stays in the programme. */
  onOpen: (sessionId: string, byKey: boolean) => void;
  /** Opens a session in a window of its own. */
  onOpenWindow: (sessionId: string) => void;
  onOpenNote: (target: NoteTarget) => void;
  onAddSession: (day: string | null) => void;
  /** Reads a schedule into this event. */
  onImport: () => void;
  /** Escape, once there is nothing left to clear here. */
  onOut: () => void;
}

const VIEWS = [
  { value: "list", words: "List", icon: <List size={14} aria-hidden /> },
  { value: "grid", words: "Rooms", icon: <LayoutGrid size={14} aria-hidden /> },
] as const;

/** One event's programme. Rendered with the event's id as key: another event starts afresh. */
export function SchedulePane(props: SchedulePaneProps) {
  const { event, view, onView, openId, onOpen, onOpenNote, onAddSession, onImport, onOut } = props;
  const [filter, setFilter] = useState(everything);
  const programme = useProgramme(event.id, filter);
  const [wantedDay, setDay] = useRemembered(`day of ${event.id}`, (stored) => stored ?? "");
  const [activeId, setActiveId] = useState(openId);
  const [shownOpenId, setShownOpenId] = useState(openId);
  const [knownOpenId, setKnownOpenId] = useState(openId);
  const now = useNow(30_000);
  const mark = useMarkSession();
  const keys = useKeys();
  useInteractiveMark(programme.entries.length > 0);
  const field = useRef<HTMLInputElement>(null);
  const shown = useRef<ProgrammeHandle>(null);

  // A session opened elsewhere (next, previous, a search) is found here as well.
  if (openId !== shownOpenId) {
    setShownOpenId(openId);
    const opened = programme.entries.find(({ row }) => row.id === openId);
    if (opened) {
      setActiveId(opened.row.id);
      setDay(opened.row.day);
    }
  }
  const day = chooseDay(programme.entries, programme.days, wantedDay, now);
  const entries = useMemo(
    () => programme.days.find((one) => one.day === day)?.entries ?? [],
    [programme.days, day],
  );
  const filtering = isFiltering(filter);

  const open = ({ row }: Entry, byKey: boolean) => {
    setKnownOpenId(row.id);
    onOpen(row.id, byKey);
  };
  const plan = ({ row }: Entry) => mark(row, markOf("plan-next", row));
  const press = (event_: KeyboardEvent, active: Entry | null) => {
    const meaning = meaningOf(keys, event_);
    if (meaning === null) return;
    event_.preventDefault();
    if (meaning.does === "filter") {
      setFilter({ ...filter, words: filter.words + meaning.typed });
      field.current?.focus();
    } else if (meaning.does === "out") {
      if (filtering) setFilter(everything);
      else onOut();
    } else if (active) {
      if (meaning.does === "open") open(active, true);
      if (meaning.does === "open-window") props.onOpenWindow(active.row.id);
      if (meaning.does === "mark") mark(active.row, markOf(meaning.by, active.row));
    }
  };

  const clearOnEscape = (pressed: KeyboardEvent) => {
    if (pressed.key !== "Escape" || pressed.defaultPrevented || !filtering) return;
    pressed.preventDefault();
    setFilter(everything);
  };

  const Programme = view === "grid" ? ProgrammeGrid : ProgrammeList;
  const focusSessions = useCallback(() => shown.current?.focus(), []);
  const viewChoice = useMemo(
    () => <ToggleRow label="View" choices={VIEWS} value={view} onChange={onView} />,
    [view, onView],
  );
  const dayTabs = useMemo(() => {
    if (day === null) return null;
    const months = new Set(programme.days.map((one) => one.day.slice(0, 7)));
    const tabs = programme.days.map((one) => ({
      value: one.day,
      words: dayWords(one.day, months.size > 1),
      aside: filtering ? one.entries.length : undefined,
    }));
    return <Tabs label="Days" value={day} onChange={setDay} tabs={tabs} />;
  }, [programme.days, day, setDay, filtering]);
  return (
    <section aria-label="Programme" className={styles["pane"]}>
      <ScheduleHead
        event={event}
        days={programme.days.map((one) => one.day)}
        day={day}
        news={props.news}
        onOpenNote={onOpenNote}
        onAddSession={() => onAddSession(day)}
      />
      {programme.error ? (
        <ErrorState
          title="The programme is not shown"
          error={programme.error}
          onRetry={programme.retry}
        />
      ) : programme.isPending ? (
        <Loading label="Reading the programme" lines={9} />
      ) : day === null ? (
        <EmptyState
          title="No sessions yet"
          action={<Button onClick={onImport}>Import a schedule</Button>}
        >
          The programme of this event would be here. It comes from a schedule file or address;
          sessions can be added by hand as well.
        </EmptyState>
      ) : (
        <div role="presentation" className={styles["body"]} onKeyDown={clearOnEscape}>
          <div className={styles["days"]}>{dayTabs}</div>
          <FilterBar
            filter={filter}
            onChange={setFilter}
            programme={programme}
            field={field}
            beside={viewChoice}
            onDone={focusSessions}
          />
          {entries.length === 0 ? (
            <NoMatch
              days={programme.days}
              onChooseDay={setDay}
              onClear={() => {
                setFilter(everything);
                field.current?.focus();
              }}
            />
          ) : (
            <Programme
              key={day}
              entries={entries}
              tracks={programme.tracks}
              overlaps={programme.overlaps}
              zone={event.zone}
              now={isOn(entries, now) ? now : null}
              activeId={activeId}
              openId={openId}
              isOpenNews={openId !== knownOpenId}
              place={filtering ? null : `programme ${event.id} ${day} ${view}`}
              onActivate={({ row }) => setActiveId(row.id)}
              onOpen={(entry) => open(entry, false)}
              onOpenWindow={({ row }) => props.onOpenWindow(row.id)}
              onPlan={plan}
              onKey={press}
              handle={shown}
            />
          )}
        </div>
      )}
    </section>
  );
}
