import { X } from "lucide-react";
import {
  memo,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useDeferredValue,
  useMemo,
} from "react";
import { useKeyWords } from "#renderer/editor/use-key-words.ts";
import { Button } from "#renderer/ui/button.tsx";
import { IconButton } from "#renderer/ui/icon-button.tsx";
import { Select } from "#renderer/ui/select.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import { planWords, sessionKindWords } from "#shared/session-words.ts";
import styles from "./filter-bar.module.css";
import { byRoomName } from "./room-name.ts";
import { everything, isFiltering, type Filter } from "./filter.ts";
import { PlanMark } from "./marks.tsx";
import { TrackMark } from "./track-mark.tsx";
import type { TrackMarking } from "./tracks.ts";
import type { Programme } from "./use-programme.ts";

interface FilterBarProps {
  filter: Filter;
  onChange: (filter: Filter) => void;
  programme: Pick<Programme, "tracks" | "rooms" | "kinds" | "mine">;
  /** Stands before the field. */
  beside: ReactNode;
  field: RefObject<HTMLInputElement | null>;
  /** Leaves the field for the sessions. */
  onDone: () => void;
}

const PLANS = (["must", "maybe", "backup"] as const).map((value) => ({
  value,
  words: planWords[value],
  mark: <PlanMark plan={value} />,
}));

const noRooms: string[] = [];

const trackChoices = (tracks: ReadonlyMap<string, TrackMarking>) =>
  Array.from(tracks, ([value, mark]) => ({ value, words: value, mark: <TrackMark mark={mark} /> }));

/**
 * Narrows the programme: by words, to the person's own, and by track, room, plan and kind. It stays as it is when another
 * session is opened.
 */
export const FilterBar = memo(function FilterBar({
  filter,
  onChange,
  programme,
  beside,
  field,
  onDone,
}: FilterBarProps) {
  const keyWords = useKeyWords();
  const { tracks, rooms, kinds, mine } = programme;
  // Comparing as people count loads the rules of a language: nobody has to wait for that at the start.
  const known = useDeferredValue(rooms, noRooms);
  const choices = useMemo(
    () => known.toSorted(byRoomName).map((value) => ({ value, words: value })),
    [known],
  );
  const press = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      event.stopPropagation();
      if (filter.words === "") onDone();
      else onChange({ ...filter, words: "" });
    } else if (event.key === "ArrowDown" || event.key === "Enter") {
      event.preventDefault();
      onDone();
    }
  };
  return (
    <search className={styles["bar"]}>
      <div className={styles["line"]}>
        {beside}
        <TextField
          label="Filter sessions"
          labelHidden
          placeholder={`Filter  ${keyWords("filter-programme")}`}
          data-filter
          value={filter.words}
          onChange={(words) => onChange({ ...filter, words })}
          onKeyDown={press}
          ref={field}
          spellCheck={false}
          className={styles["field"]}
        />
        <Button
          look="plain"
          size="small"
          aria-pressed={filter.mine}
          title="Planned, rated, noted, marked or added by you"
          onClick={() => onChange({ ...filter, mine: !filter.mine })}
        >
          <span className={styles["dot"]} data-set={mine > 0 || undefined} /> {mine} mine
        </Button>
      </div>
      <div className={styles["line"]}>
        {tracks.size > 0 && (
          <Select
            label="Track"
            look="plain"
            none="All tracks"
            value={filter.track}
            choices={trackChoices(tracks)}
            onChange={(track) => onChange({ ...filter, track })}
          />
        )}
        {rooms.length > 0 && (
          <Select
            label="Room"
            look="plain"
            none="All rooms"
            value={filter.room}
            choices={choices}
            onChange={(room) => onChange({ ...filter, room })}
          />
        )}
        <Select
          label="Plan"
          look="plain"
          none="Planned or not"
          value={filter.plan}
          choices={PLANS}
          onChange={(plan) => onChange({ ...filter, plan })}
        />
        {kinds.length > 1 && (
          <Select
            label="Kind"
            look="plain"
            none="All kinds"
            value={filter.kind}
            choices={kinds.map((value) => ({ value, words: sessionKindWords[value] }))}
            onChange={(kind) => onChange({ ...filter, kind })}
          />
        )}
        {isFiltering(filter) && (
          <IconButton
            label="Clear filter"
            shortcut="Esc"
            icon={<X size={16} />}
            className={styles["clear"]}
            onClick={() => {
              onChange(everything);
              field.current?.focus();
            }}
          />
        )}
      </div>
    </search>
  );
});
