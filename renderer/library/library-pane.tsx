import { Plus } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "#renderer/ui/class-names.ts";
import { IconButton } from "#renderer/ui/icon-button.tsx";
import type { ConferenceEvent } from "#shared/event.ts";
import { countsInWords } from "./counts-in-words.ts";
import { EventActsMenu, type EventActs } from "./event-acts-menu.tsx";
import styles from "./library-pane.module.css";
import { nestEvents, type NestedEvent } from "./nest-events.ts";

interface LibraryPaneProps extends EventActs {
  onChoose: (event: ConferenceEvent) => void;
  onNew: () => void;
  events: readonly ConferenceEvent[];
  chosenId: string | null;
  /** Search, posts, settings, import. */
  entries: ReactNode;
}

/** All events, those that belong to another indented below it, and what is not one event's. */
export function LibraryPane({ events, chosenId, entries, onNew, ...acts }: LibraryPaneProps) {
  return (
    <nav aria-label="Library" className={styles["pane"]}>
      <header className={styles["head"]}>
        <h2 className={styles["title"]}>Library</h2>
        <IconButton label="New event" icon={<Plus size={18} />} onClick={onNew} />
      </header>
      {events.length === 0 && <p className={styles["none"]}>No events yet</p>}
      <ul aria-label="Events" className={styles["events"]}>
        {nestEvents(events).map((nested) => (
          <EventEntry
            key={nested.event.id}
            {...nested}
            isChosen={nested.event.id === chosenId}
            {...acts}
          />
        ))}
      </ul>
      {entries}
    </nav>
  );
}

interface EventEntryProps extends NestedEvent, EventActs {
  isChosen: boolean;
  onChoose: (event: ConferenceEvent) => void;
}

function EventEntry({ event, depth, isChosen, onChoose, ...acts }: EventEntryProps) {
  return (
    <li className={classNames(styles["entry"], isChosen && styles["chosen"])}>
      <button
        type="button"
        aria-current={isChosen ? "true" : undefined}
        className={styles["event"]}
        style={{ paddingInlineStart: 16 + depth * 14 }}
        onClick={() => onChoose(event)}
      >
        <span className={styles["name"]}>{event.name}</span>
        <span className={styles["counts"]}>{countsInWords(event)}</span>
      </button>
      {isChosen && <EventActsMenu event={event} {...acts} className={styles["more"]} />}
      {event.isSample && (
        <button type="button" className={styles["remove"]} onClick={() => acts.onRemove(event)}>
          Remove the sample
        </button>
      )}
    </li>
  );
}
