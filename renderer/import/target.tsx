import { useState, type RefObject } from "react";
import { useCall } from "#renderer/ipc/use-call.ts";
import { SelectField } from "#renderer/ui/select-field.tsx";
import type { ImportPreview } from "#shared/schedule-changes.ts";
import type { ImportChoice } from "./import-run.ts";
import { ParentField } from "./parent-field.tsx";
import styles from "./target.module.css";
import { ZoneChoice } from "./zone-choice.tsx";

interface TargetProps {
  preview: ImportPreview;
  disabled: boolean;
  onAdjust: (choice: Partial<ImportChoice>) => void;
  zoneField: RefObject<HTMLInputElement | null>;
  /** Of the button that takes the guessed zone. */
  guessedZone: RefObject<HTMLButtonElement | null>;
  onGuessTaken: () => void;
}

/** Which event the schedule goes into, in which time zone that is, and what a new one is part of. */
export function Target(props: TargetProps) {
  const { preview, disabled, onAdjust, zoneField, guessedZone, onGuessTaken } = props;
  const { data: events = [] } = useCall("events.list", {});
  // What the person chose; the source's or the stored event's own zone needs no repeating.
  const [chosenZone, setChosenZone] = useState<string | null>(null);
  const into = preview.into?.id ?? null;
  return (
    <div className={styles["target"]}>
      {events.length > 0 && (
        <SelectField
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
          className={styles["field"]}
        />
      )}
      {preview.problem === null && (
        <ZoneChoice
          preview={preview}
          isChosen={chosenZone !== null}
          disabled={disabled}
          field={zoneField}
          guessed={guessedZone}
          onTaken={onGuessTaken}
          onChoose={(zone) => {
            setChosenZone(zone);
            onAdjust({ zone });
          }}
        />
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
