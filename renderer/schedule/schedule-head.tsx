import { NotebookPen, Plus } from "lucide-react";
import type { ReactNode } from "react";
import { useCall } from "#renderer/ipc/use-call.ts";
import { IconButton } from "#renderer/ui/icon-button.tsx";
import { Menu, MenuItem, MenuLine } from "#renderer/ui/menu.tsx";
import type { ConferenceEvent } from "#shared/event.ts";
import type { EventPart, NoteTarget } from "#shared/note.ts";
import { daysInWords, dayWords } from "./days.ts";
import styles from "./schedule-head.module.css";

interface ScheduleHeadProps {
  event: ConferenceEvent;
  day: string | null;
  /** Stands beside the dates: that something has changed. */
  news: ReactNode;
  onOpenNote: (target: NoteTarget) => void;
  onAddSession: () => void;
}

const PARTS: readonly [EventPart, string][] = [
  ["introduction", "Introduction"],
  ["before", "Before the event"],
];

/** The event's name, dates and place, and what can be written or added beside its sessions. */
export function ScheduleHead({ event, day, news, onOpenNote, onAddSession }: ScheduleHeadProps) {
  const { data: written = [] } = useCall("notes.list", { eventId: event.id });
  const hasText = (of: "day" | "event", name: string) =>
    written.some(({ target }) =>
      target.of === "day"
        ? of === "day" && target.day === name
        : target.of === "event" && of === "event" && target.part === name,
    );
  const item = (part: EventPart, words: string) => (
    <MenuItem
      key={part}
      aside={hasText("event", part) ? "written" : undefined}
      onChoose={() => onOpenNote({ of: "event", eventId: event.id, part })}
    >
      {words}
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
        {PARTS.map(([part, words]) => item(part, words))}
        {day !== null && (
          <MenuItem
            aside={hasText("day", day) ? "written" : undefined}
            onChoose={() => onOpenNote({ of: "day", eventId: event.id, day })}
          >
            Day note, {dayWords(day, false)}
          </MenuItem>
        )}
        <MenuLine />
        {item("conclusion", "Conclusion")}
      </Menu>
      <IconButton label="Add a session" icon={<Plus size={18} />} onClick={onAddSession} />
    </header>
  );
}
