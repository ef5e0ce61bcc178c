import { useMemo, useState } from "react";
import type { ConferenceEvent } from "#shared/event.ts";
import type { NoteTarget } from "#shared/note.ts";
import { rank } from "#shared/rank.ts";
import { Chooser } from "./chooser.tsx";
import type { Place } from "./places.ts";
import { usePlaces } from "./use-places.ts";

interface NoteChooserProps {
  title: string;
  placeholder: string;
  events: readonly ConferenceEvent[];
  /** The event that is shown. */
  eventId: string | null;
  /** Said where nothing is offered. */
  nothing: string;
  /** Which notes are offered; without it all. */
  isOffered?: (target: NoteTarget) => boolean;
  onChoose: (target: NoteTarget, title: string) => void;
  onClose: () => void;
}

/** More than anybody reads; a word more finds the rest. */
const OFFERED = 50;

/** Asks for a note: that of a session, of a day, or of a part of an event. */
export function NoteChooser(props: NoteChooserProps) {
  const { title, placeholder, events, eventId, nothing, isOffered, onChoose, onClose } = props;
  const [typed, setTyped] = useState("");
  const { all, isBusy } = usePlaces(events, eventId);
  // Not deferred: Enter after the last letter must not take what an earlier one found.
  const choices = useMemo(() => {
    const notes = all.flatMap((place) => {
      const target = targetOf(place.item);
      const isOne = target !== null && (isOffered?.(target) ?? true);
      return isOne ? [{ ...place, item: { ...place.item, target } }] : [];
    });
    return rank(notes, typed, OFFERED);
  }, [all, typed, isOffered]);
  return (
    <Chooser
      title={title}
      placeholder={placeholder}
      typed={typed}
      onType={setTyped}
      choices={choices}
      isBusy={isBusy}
      nothing={nothing}
      onChoose={(choice) => onChoose(choice.target, choice.title)}
      onClose={onClose}
    />
  );
}

function targetOf({ goal }: Place): NoteTarget | null {
  if (goal.to === "session") return { of: "session", sessionId: goal.sessionId };
  return goal.to === "note" ? goal.target : null;
}
