import {
  CalendarPlus,
  ClipboardList,
  Clock,
  FileText,
  ListTodo,
  Search,
  Settings,
} from "lucide-react";
import type { ReactNode } from "react";
import { useKeyWords } from "#renderer/editor/use-key-words.ts";
import { LibraryEntries, type LibraryEntry } from "#renderer/library/library-entries.tsx";
import { LibraryPane } from "#renderer/library/library-pane.tsx";
import { LibraryRail } from "#renderer/library/library-rail.tsx";
import type { CommandId } from "#shared/commands.ts";
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

const VIEWS: readonly { view: View; name: string; icon: ReactNode; command: CommandId }[] = [
  { view: "now", name: "Now", icon: <Clock size={18} aria-hidden />, command: "view-now" },
  {
    view: "search",
    name: "Search",
    icon: <Search size={18} aria-hidden />,
    command: "view-search",
  },
  {
    view: "review",
    name: "Review",
    icon: <ClipboardList size={18} aria-hidden />,
    command: "view-review",
  },
  {
    view: "loose-ends",
    name: "Follow-ups",
    icon: <ListTodo size={18} aria-hidden />,
    command: "view-loose-ends",
  },
  { view: "posts", name: "Posts", icon: <FileText size={18} aria-hidden />, command: "view-posts" },
  {
    view: "settings",
    name: "Settings",
    icon: <Settings size={18} aria-hidden />,
    command: "view-settings",
  },
];

/** What these show belongs to the event that is chosen. */
const OF_ONE_EVENT: ReadonlySet<View> = new Set(["programme", "review", "posts"]);

export function LibraryColumn({ isRail, at, go, events, ask, onRemove }: LibraryColumnProps) {
  const keyWords = useKeyWords();
  const importEntry: LibraryEntry = {
    name: "Import",
    shortcut: keyWords("import"),
    icon: <CalendarPlus size={18} aria-hidden />,
    isChosen: false,
    onChoose: () => ask({ of: "import", origin: null, eventId: null }),
  };
  const entries = [
    ...VIEWS.map(({ view, name, icon, command }) => ({
      name,
      shortcut: keyWords(command),
      icon,
      isChosen: at.view === view,
      onChoose: () => go({ does: "choose-view", view }),
    })),
    importEntry,
  ];
  const menuOf = (event: ConferenceEvent) => <EventMenu event={event} ask={ask} />;
  const shared = {
    events,
    chosenId: OF_ONE_EVENT.has(at.view) ? at.eventId : null,
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
