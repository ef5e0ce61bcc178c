import { useQueries } from "@tanstack/react-query";
import { useDeferredValue, useMemo, useState } from "react";
import { callQuery } from "#renderer/ipc/use-call.ts";
import type { ConferenceEvent } from "#shared/event.ts";
import type { SessionRow } from "#shared/session.ts";
import { Chooser } from "./chooser.tsx";
import { placesOf, type Goal } from "./places.ts";
import { foldAll, rank } from "./rank.ts";

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
  const lists = useQueries({
    queries: events.map(({ id }) => callQuery("sessions.list", { eventId: id })),
    combine: rowsOf,
  });
  const all = useMemo(
    () =>
      foldAll(
        placesOf(
          events.map((event, index) => ({ event, rows: lists[index] ?? [] })),
          eventId,
        ),
      ),
    [events, lists, eventId],
  );
  const words = useDeferredValue(typed);
  const choices = useMemo(
    () =>
      rank(
        speaker === null ? all : all.filter(({ item }) => item.speakers.includes(speaker)),
        words,
        OFFERED,
      ),
    [all, speaker, words],
  );
  return (
    <Chooser
      title={speaker === null ? "Go to" : `Sessions of ${speaker}`}
      placeholder={speaker === null ? "Session, speaker, note or event" : `Sessions of ${speaker}`}
      typed={typed}
      onType={setTyped}
      choices={choices}
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

const rowsOf = (answers: readonly { data: SessionRow[] | undefined }[]) =>
  answers.map(({ data }) => data);
