import { CalendarPlus, Clock, FileText, Search, Settings } from "lucide-react";
import type { ReactNode } from "react";
import { LibraryEntries, type LibraryEntry } from "#renderer/library/library-entries.tsx";
import { LibraryPane } from "#renderer/library/library-pane.tsx";
import { LibraryRail } from "#renderer/library/library-rail.tsx";
import type { ConferenceEvent } from "#shared/event.ts";
import type { DialogRequest } from "./dialog-request.ts";
import { EventMenu } from "./event-menu.tsx";
import type { Navigation, Step, View } from "./navigation.ts";

interface LibraryColumnProps {
  isRail: boolean;
  at: Navigation;
  go: (step: Step) => void;
  events: readonly ConferenceEvent[];
  ask: (request: DialogRequest) => void;
  onRemove: (event: ConferenceEvent) => void;
}

const VIEWS: readonly { view: View; name: string; icon: ReactNode }[] = [
  { view: "now", name: "Now", icon: <Clock size={18} aria-hidden /> },
  { view: "search", name: "Search", icon: <Search size={18} aria-hidden /> },
  { view: "posts", name: "Posts", icon: <FileText size={18} aria-hidden /> },
  { view: "settings", name: "Settings", icon: <Settings size={18} aria-hidden /> },
];

export function LibraryColumn({ isRail, at, go, events, ask, onRemove }: LibraryColumnProps) {
  const importEntry: LibraryEntry = {
    name: "Import",
    icon: <CalendarPlus size={18} aria-hidden />,
    isChosen: false,
    onChoose: () => ask({ of: "import", origin: null, eventId: null }),
  };
  const entries = [
    ...VIEWS.map(({ view, name, icon }) => ({
      name,
      icon,
      isChosen: at.view === view,
      onChoose: () => go({ does: "choose-view", view }),
    })),
    importEntry,
  ];
  const menuOf = (event: ConferenceEvent) => <EventMenu event={event} ask={ask} />;
  const shared = {
    events,
    // A post is one event's as well.
    chosenId: at.view === "programme" || at.view === "posts" ? at.eventId : null,
    onChoose: ({ id }: ConferenceEvent) => go({ does: "choose-event", eventId: id }),
  };
  const acts = {
    menuOf,
    onEdit: ({ id }: ConferenceEvent) => ask({ of: "event", eventId: id }),
    onRemove,
  };
  if (isRail) return <LibraryRail {...shared} {...acts} entries={entries} />;
  return (
    <LibraryPane
      {...shared}
      {...acts}
      onNew={() => ask({ of: "event", eventId: null })}
      entries={<LibraryEntries entries={entries} />}
    />
  );
}
