import { useState } from "react";
import { useCall } from "#renderer/ipc/use-call.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Checkbox } from "#renderer/ui/checkbox.tsx";
import { LineButton } from "#renderer/ui/line-button.tsx";
import { Loading } from "#renderer/ui/loading.tsx";
import { Select } from "#renderer/ui/select.tsx";
import { EmptyState, ErrorState } from "#renderer/ui/state.tsx";
import { ToggleRow } from "#renderer/ui/toggle-row.tsx";
import { dayInWords } from "#shared/day-words.ts";
import type { ConferenceEvent } from "#shared/event.ts";
import type { LooseEnd } from "#shared/loose-end.ts";
import type { NoteTarget } from "#shared/note.ts";
import { noteTitle } from "#shared/note-title.ts";
import { EndLine } from "./end-line.tsx";
import { endsOfScope, eventOfScope, OPEN_NOTE, type Scope } from "./ends-of-scope.ts";
import { groupEnds, type NoteEnds } from "./group-ends.ts";
import styles from "./loose-ends-pane.module.css";
import { useTick } from "./use-tick.ts";

interface LooseEndsPaneProps {
  events: readonly ConferenceEvent[];
  /** The note that is open; null: none is. */
  open: { eventId: string; target: NoteTarget } | null;
  /** Goes to the line in the note, without one to the note. */
  onOpen: (note: NoteEnds, end: LooseEnd | null) => void;
}

const KINDS = [
  { value: "both", words: "All" },
  { value: "question", words: "Questions" },
  { value: "follow-up", words: "Follow-ups" },
] as const;

/** More than anybody reads at once; drawing thousands takes a while. */
const SHOWN = 300;

/** Questions and follow-ups in the notes of all events, of one, or in the note that is open. */
export function LooseEndsPane({ events, open, onOpen }: LooseEndsPaneProps) {
  const [chosen, setScope] = useState<Scope>(null);
  // Once no note is open any more, all are listed.
  const scope = chosen === OPEN_NOTE && open === null ? null : chosen;
  const eventId = eventOfScope(scope, open);
  const [kind, setKind] = useState<(typeof KINDS)[number]["value"]>("both");
  const [withDone, setWithDone] = useState(false);
  const [most, setMost] = useState(SHOWN);
  const { data, error, refetch } = useCall("notes.looseEnds", { eventId, withDone });
  const tick = useTick();
  if (error) {
    return (
      <ErrorState title="The list is not shown" error={error} onRetry={() => void refetch()} />
    );
  }
  if (!data) return <Loading label="Reading the notes" lines={6} />;
  const all = endsOfScope(data, scope, open).filter((end) => end.kind !== "picture");
  const wanted = all.filter(
    (end) => (withDone || !end.done) && (kind === "both" || end.kind === kind),
  );
  return (
    <section
      aria-label="Questions and follow-ups"
      tabIndex={-1}
      data-first
      className={styles["pane"]}
    >
      <h1 className={styles["title"]}>Questions and follow-ups</h1>
      <div className={styles["filter"]}>
        <ToggleRow label="Kind" choices={KINDS} value={kind} onChange={setKind} />
        {(events.length > 1 || open !== null) && (
          <Select
            label="Of"
            none="All events"
            empty="All events"
            look="plain"
            choices={[
              ...(open === null ? [] : [{ value: OPEN_NOTE, words: wordsOfOpen(open.target) }]),
              ...events.map(({ id, name }) => ({ value: id, words: name })),
            ]}
            value={scope}
            onChange={setScope}
          />
        )}
        <Checkbox checked={withDone} onChange={setWithDone}>
          Done as well
        </Checkbox>
      </div>
      {wanted.length === 0 && (
        <EmptyState title={all.length === 0 ? "Nothing is open" : "Nothing of this kind is open"}>
          A line of a note that begins with ? and a space is a question; [ ] at the start of a line
          makes a follow-up.
        </EmptyState>
      )}
      {groupEnds(wanted.slice(0, most)).map(({ eventId: of, notes }) => (
        <section key={of} aria-label={nameOf(events, of)} className={styles["event"]}>
          <h2 className={styles["heading"]}>
            <bdi>{nameOf(events, of)}</bdi>
          </h2>
          {notes.map((note) => (
            <div key={JSON.stringify(note.target)} className={styles["note"]}>
              <LineButton
                title={note.title ?? noteTitle(note.target)}
                aside={note.startsAt && whenOf(note.startsAt)}
                onPress={() => onOpen(note, null)}
              />
              <ul>
                {note.ends.map((end) => (
                  <EndLine
                    key={`${end.index} ${end.text}`}
                    end={end}
                    onTick={(isDone) => tick(end, isDone)}
                    onOpen={() => onOpen(note, end)}
                  />
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
      {wanted.length > most && (
        <Button onClick={() => setMost(most + SHOWN)}>
          Show more of {wanted.length.toLocaleString("en")}
        </Button>
      )}
    </section>
  );
}

const nameOf = (events: readonly ConferenceEvent[], eventId: string): string =>
  events.find(({ id }) => id === eventId)?.name ?? "";

const wordsOfOpen = ({ of }: NoteTarget): string =>
  of === "session" ? "This session" : "This note";

const whenOf = (startsAt: string): string =>
  `${dayInWords(startsAt.slice(0, 10))} ${startsAt.slice(11, 16)}`;
