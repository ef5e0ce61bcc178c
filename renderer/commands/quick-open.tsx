import { useMemo, useState } from "react";
import type { ConferenceEvent } from "#shared/event.ts";
import { Chooser } from "./chooser.tsx";
import type { Goal } from "./places.ts";
import { rank } from "#shared/rank.ts";
import { usePlaces } from "./use-places.ts";

/** More than anybody reads; a word more finds the rest. */
const OFFERED = 50;

interface QuickOpenProps {
  events: readonly ConferenceEvent[];
  /** The event that is shown. */
  eventId: string | null;
  onGo: (goal: Exclude<Goal, { to: "speaker" }>) => void;
  onClose: () => void;
}

/** Any session, speaker, note or event, by some of its words. */
export function QuickOpen({ events, eventId, onGo, onClose }: QuickOpenProps) {
  const [typed, setTyped] = useState("");
  const [speaker, setSpeaker] = useState<string | null>(null);
  const { all, isBusy } = usePlaces(events, eventId);
  const choices = useMemo(
    () =>
      rank(
        speaker === null ? all : all.filter(({ item }) => item.speakers.includes(speaker)),
        typed,
        OFFERED,
      ),
    [all, speaker, typed],
  );
  return (
    <Chooser
      title={speaker === null ? "Go to" : `Sessions of ${speaker}`}
      placeholder={speaker === null ? "Session, speaker, note or event" : `Sessions of ${speaker}`}
      typed={typed}
      onType={setTyped}
      choices={choices}
      isBusy={isBusy}
      nothing="Nothing has all of these words. Search looks through abstracts and notes as well."
      onChoose={({ goal }) => {
        if (goal.to === "speaker") {
          setSpeaker(goal.name);
          setTyped("");
        } else onGo(goal);
      }}
      onClose={onClose}
    />
  );
}
