import { LibraryBig } from "lucide-react";
import { IconButton } from "#renderer/ui/icon-button.tsx";
import { Menu, MenuItem } from "#renderer/ui/menu.tsx";
import type { ConferenceEvent } from "#shared/event.ts";
import type { LibraryEntry } from "./library-entries.tsx";
import styles from "./library-rail.module.css";
import { EventActsMenu, type EventActs } from "./event-acts-menu.tsx";
import { nestEvents } from "./nest-events.ts";

interface LibraryRailProps extends EventActs {
  events: readonly ConferenceEvent[];
  chosenId: string | null;
  entries: readonly LibraryEntry[];
  onChoose: (event: ConferenceEvent) => void;
}

/** The library where there is no room for its words: the events behind one button, the entries as icons. */
export function LibraryRail(props: LibraryRailProps) {
  const { events, chosenId, entries, onChoose, ...acts } = props;
  const chosen = events.find(({ id }) => id === chosenId);
  return (
    <nav aria-label="Library" className={styles["rail"]}>
      <Menu trigger={<IconButton label="Events" icon={<LibraryBig size={20} />} />}>
        {nestEvents(events).map(({ event, depth }) => (
          <MenuItem key={event.id} aside={event.sessions} onChoose={() => onChoose(event)}>
            <span
              className={event.id === chosenId ? styles["chosen"] : undefined}
              style={{ paddingInlineStart: depth * 14 }}
            >
              {event.name}
            </span>
          </MenuItem>
        ))}
      </Menu>
      {chosen && <EventActsMenu event={chosen} {...acts} />}
      <span className={styles["space"]} />
      {entries.map(({ name, shortcut, icon, isChosen, onChoose: choose }) => (
        <IconButton
          key={name}
          label={name}
          shortcut={shortcut}
          icon={icon}
          aria-pressed={isChosen}
          onClick={choose}
        />
      ))}
    </nav>
  );
}
