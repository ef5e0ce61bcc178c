import { useState, type RefObject } from "react";
import { useCall } from "#renderer/ipc/use-call.ts";
import { Select } from "#renderer/ui/select.tsx";
import { ZoneField } from "#renderer/ui/zone-field.tsx";
import { zoneOn } from "#renderer/ui/zone-names.ts";
import { dayInWords } from "#shared/day-words.ts";
import type { ImportPreview } from "#shared/schedule-changes.ts";
import type { ImportChoice } from "./import-run.ts";
import { ParentField } from "./parent-field.tsx";
import styles from "./target.module.css";

interface TargetProps {
  preview: ImportPreview;
  disabled: boolean;
  onAdjust: (choice: Partial<ImportChoice>) => void;
  zoneField: RefObject<HTMLInputElement | null>;
}

/** Which event the schedule goes into, in which time zone that is, and what a new one is part of. */
export function Target({ preview, disabled, onAdjust, zoneField }: TargetProps) {
  const { data: events = [] } = useCall("events.list", {});
  // What the person chose; the source's or the stored event's own zone needs no repeating.
  const [chosenZone, setChosenZone] = useState<string | null>(null);
  const into = preview.into?.id ?? null;
  return (
    <div className={styles["target"]}>
      {events.length > 0 && (
        <div className={styles["field"]}>
          <span className={styles["label"]} aria-hidden>
            Into
          </span>
          <Select
            label="Into"
            none="A new event"
            empty="A new event"
            value={into}
            choices={events.map(({ id, name, startsOn }) => ({
              value: id,
              words: name,
              aside: startsOn?.slice(0, 4),
            }))}
            disabled={disabled}
            onChange={(id) => {
              setChosenZone(null);
              onAdjust({ zone: null, into: id });
            }}
          />
        </div>
      )}
      {preview.problem === null && (
        <div className={styles["field"]}>
          <ZoneField
            zone={preview.zone}
            disabled={disabled}
            field={zoneField}
            explanation={zoneExplanation(preview, chosenZone !== null)}
            onChange={(zone) => {
              setChosenZone(zone);
              onAdjust({ zone });
            }}
          />
        </div>
      )}
      {preview.problem === null && into === null && events.length > 0 && (
        <ParentField
          parent={preview.parent}
          guess={preview.parentGuess}
          events={events}
          disabled={disabled}
          onChange={(parentId) => onAdjust({ parentId })}
        />
      )}
    </div>
  );
}

function zoneExplanation(preview: ImportPreview, isChosen: boolean): string {
  const { zone, zoneFromSource, into, days } = preview;
  if (zone === null) return "The schedule does not say it. Choose the zone of the event’s place.";
  const [first] = days;
  const offset = first ? zoneOn(zone, first.day) : null;
  const origin = isChosen
    ? "Chosen by you"
    : into
      ? "As the event has it"
      : zoneFromSource
        ? "As the schedule says"
        : null;
  const at = offset && first && `${offset} on ${dayInWords(first.day)}`;
  return [origin, at].filter(Boolean).join(": ");
}
