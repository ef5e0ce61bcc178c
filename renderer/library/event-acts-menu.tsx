import { Ellipsis } from "lucide-react";
import type { ReactNode } from "react";
import { IconButton } from "#renderer/ui/icon-button.tsx";
import { Menu, MenuItem, MenuLine } from "#renderer/ui/menu.tsx";
import type { ConferenceEvent } from "#shared/event.ts";

/** What can be done with an event from the library. */
export interface EventActs {
  /** Entries about its programme, above the others. */
  menuOf: (event: ConferenceEvent) => ReactNode;
  onEdit: (event: ConferenceEvent) => void;
  onRemove: (event: ConferenceEvent) => void;
}

interface EventActsMenuProps extends EventActs {
  event: ConferenceEvent;
  className?: string | undefined;
}

/** The menu of the event that is chosen. */
export function EventActsMenu(props: EventActsMenuProps) {
  const { event, className, menuOf, onEdit, onRemove } = props;
  return (
    <Menu
      align="start"
      trigger={
        <IconButton
          label={`More about ${event.name}`}
          icon={<Ellipsis size={16} />}
          className={className}
        />
      }
    >
      {menuOf(event)}
      <MenuItem onChoose={() => onEdit(event)}>Edit event</MenuItem>
      <MenuLine />
      <MenuItem danger onChoose={() => onRemove(event)}>
        {event.isSample ? "Remove the sample" : "Remove event"}
      </MenuItem>
    </Menu>
  );
}
