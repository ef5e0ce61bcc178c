import { NotebookPen, Plus } from "lucide-react";
import type { ReactNode } from "react";
import { useCall } from "#renderer/ipc/use-call.ts";
import { IconButton } from "#renderer/ui/icon-button.tsx";
import { Menu, MenuItem, MenuLine } from "#renderer/ui/menu.tsx";
import type { ConferenceEvent } from "#shared/event.ts";
import type { EventPart, NoteTarget } from "#shared/note.ts";
import { openingParts, partWords } from "#shared/note-title.ts";
import { daysInWords, dayWords } from "./days.ts";
import styles from "./schedule-head.module.css";

interface ScheduleHeadProps {
  event: ConferenceEvent;
  /** The days of the programme. */
  days: readonly string[];
  /** The one that is shown. */
  day: string | null;
  /** Stands beside the dates: that something has changed. */
  news: ReactNode;
  onOpenNote: (target: NoteTarget) => void;
  onAddSession: () => void;
}

/** Of longer events the menu has the note of the day that is shown; quick open has all. */
const MOST_DAYS = 7;

/** The event's name, dates and place, and what can be written or added beside its sessions. */
export function ScheduleHead({
  event,
  days,
  day,
  news,
  onOpenNote,
  onAddSession,
}: ScheduleHeadProps) {
  const { data: written = [] } = useCall("notes.list", { eventId: event.id });
  const hasText = (of: "day" | "event", name: string) =>
    written.some(({ target }) =>
      target.of === "day"
        ? of === "day" && target.day === name
        : target.of === "event" && of === "event" && target.part === name,
    );
  const listed = days.length <= MOST_DAYS ? days : days.filter((one) => one === day);
  const item = (part: EventPart) => (
    <MenuItem
      key={part}
      aside={hasText("event", part) ? "written" : undefined}
      onChoose={() => onOpenNote({ of: "event", eventId: event.id, part })}
    >
      {partWords[part]}
    </MenuItem>
  );
  const under = [
    event.startsOn && event.endsOn && daysInWords(event.startsOn, event.endsOn),
    event.place,
  ].filter(Boolean);
  return (
    <header className={styles["head"]}>
      <div className={styles["words"]}>
        <h1 className={styles["name"]} title={event.name}>
          {event.name}
        </h1>
        <p className={styles["under"]}>
          {under.join(" · ")} {news}
        </p>
      </div>
      <Menu
        align="end"
        trigger={<IconButton label="Notes on days and event" icon={<NotebookPen size={18} />} />}
      >
        {openingParts.map(item)}
        <MenuLine />
        {listed.map((one) => (
          <MenuItem
            key={one}
            aside={hasText("day", one) ? "written" : undefined}
            onChoose={() => onOpenNote({ of: "day", eventId: event.id, day: one })}
          >
            Day note, {dayWords(one, false)}
          </MenuItem>
        ))}
        <MenuLine />
        {item("conclusion")}
      </Menu>
      <IconButton label="Add a session" icon={<Plus size={18} />} onClick={onAddSession} />
    </header>
  );
}
