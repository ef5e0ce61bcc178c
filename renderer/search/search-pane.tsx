import { useLayoutEffect, useId, useRef, useState, type KeyboardEvent } from "react";
import { useCall } from "#renderer/ipc/use-call.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Loading } from "#renderer/ui/loading.tsx";
import { Select } from "#renderer/ui/select.tsx";
import { EmptyState, ErrorState } from "#renderer/ui/state.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import type { SearchHit } from "#shared/search.ts";
import { countInWords, hitKey } from "./hit-words.ts";
import { HitRow } from "./hit-row.tsx";
import styles from "./search-pane.module.css";
import { useKept } from "./use-kept.ts";
import { MOST_HITS, useSearch } from "./use-search.ts";

interface SearchPaneProps {
  onOpen: (hit: SearchHit) => void;
}

/** Finds sessions and notes by their words, while they are typed. Arrow keys choose, Enter opens. */
export function SearchPane({ onOpen }: SearchPaneProps) {
  const [typed, setTyped] = useKept("search words");
  const [wantedEvent, setEvent] = useKept("search event");
  const { data: events = [] } = useCall("events.list", {});
  const eventId = events.some(({ id }) => id === wantedEvent) ? wantedEvent : null;
  const { hits, isBehind, error, retry } = useSearch(typed, eventId);
  const [activeKey, setActiveKey] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const listId = useId();
  useLayoutEffect(() => field.current?.select(), []);

  const shown = hits ?? [];
  const found = shown.findIndex((hit) => hitKey(hit) === activeKey);
  const active = Math.max(found, 0);
  const rowId = (index: number) => `${listId}${index}`;
  const activate = (index: number) => {
    const hit = shown[index];
    if (!hit) return;
    setActiveKey(hitKey(hit));
    list.current?.children[index]?.scrollIntoView({ block: "nearest" });
  };
  const press = (event: KeyboardEvent) => {
    const hit = shown[active];
    if (event.key === "ArrowDown") activate(found === -1 && active === 0 ? 1 : active + 1);
    else if (event.key === "ArrowUp") activate(active - 1);
    else if (event.key === "Enter" && hit && !isBehind) onOpen(hit);
    else if (event.key === "Escape" && typed !== "") setTyped("");
    else return;
    event.preventDefault();
  };
  const nameOf = (id: string) =>
    events.length > 1 && eventId === null
      ? (events.find((event) => event.id === id)?.name ?? null)
      : null;

  return (
    <section aria-label="Search" className={styles["pane"]}>
      <search className={styles["head"]}>
        <h1 className="visually-hidden">Search</h1>
        <TextField
          label="Search sessions and notes"
          labelHidden
          placeholder="Search"
          value={typed}
          onChange={(words) => {
            setActiveKey(null);
            setTyped(words);
          }}
          onKeyDown={press}
          role="combobox"
          aria-expanded={shown.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={shown.length > 0 ? rowId(active) : undefined}
          spellCheck={false}
          autoComplete="off"
          ref={field}
        />
        <div className={styles["line"]}>
          {events.length > 1 && (
            <Select
              label="Event"
              look="plain"
              none="All events"
              value={eventId}
              choices={events.map(({ id, name }) => ({ value: id, words: name }))}
              onChange={(id) => setEvent(id ?? "")}
            />
          )}
          <output className={styles["count"]}>
            {shown.length > 0 && !isBehind && countInWords(shown.length, MOST_HITS)}
          </output>
        </div>
      </search>
      <div
        role="listbox"
        id={listId}
        aria-label="What was found"
        aria-busy={isBehind}
        tabIndex={-1}
        ref={list}
        hidden={shown.length === 0}
        className={styles["list"]}
        onFocus={() => field.current?.focus()}
      >
        {shown.map((hit, index) => (
          <HitRow
            key={hitKey(hit)}
            hit={hit}
            id={rowId(index)}
            eventName={nameOf(hit.eventId)}
            isActive={index === active}
            onOpen={() => {
              setActiveKey(hitKey(hit));
              onOpen(hit);
            }}
          />
        ))}
      </div>
      {shown.length === 0 && (
        <Nothing
          words={typed.trim()}
          isSearching={isBehind || hits === null}
          error={error}
          onRetry={retry}
          onClear={() => {
            setTyped("");
            field.current?.focus();
          }}
        />
      )}
    </section>
  );
}

interface NothingProps {
  words: string;
  isSearching: boolean;
  error: Error | null;
  onRetry: () => void;
  onClear: () => void;
}

/** Why nothing is listed. */
function Nothing({ words, isSearching, error, onRetry, onClear }: NothingProps) {
  if (words === "") {
    return (
      <EmptyState title="Search titles, speakers, abstracts and your notes">
        Every word that is typed has to be there; the last one may be unfinished. Letter case and
        accents make no difference.
      </EmptyState>
    );
  }
  if (error) return <ErrorState title="Nothing was searched" error={error} onRetry={onRetry} />;
  if (isSearching) return <Loading label="Searching" />;
  return (
    <EmptyState title="Nothing found" action={<Button onClick={onClear}>Clear the words</Button>}>
      No session and no note has all of these words: {words}
    </EmptyState>
  );
}
