import { Button } from "#renderer/ui/button.tsx";
import { PartOfField } from "#renderer/ui/part-of-field.tsx";
import type { ConferenceEvent } from "#shared/event.ts";
import type { ImportPreview } from "#shared/schedule-changes.ts";
import styles from "./target.module.css";

interface ParentFieldProps {
  parent: ImportPreview["parent"];
  /** One that is likely; it is offered, not chosen. */
  guess: ImportPreview["parentGuess"];
  events: readonly ConferenceEvent[];
  disabled: boolean;
  onChange: (parentId: string | null) => void;
}

/** The event that a new one is part of, such as the conference of a co-located day. */
export function ParentField({ parent, guess, events, disabled, onChange }: ParentFieldProps) {
  return (
    <div className={styles["field"]}>
      <PartOfField
        value={parent?.id ?? null}
        choices={events.map(({ id, name, startsOn }) => ({
          value: id,
          words: name,
          aside: startsOn?.slice(0, 4),
        }))}
        disabled={disabled}
        onChange={onChange}
      />
      {guess && (
        <div className={styles["guess"]}>
          <p>It is on days of {guess.name}, in the same time zone.</p>
          <Button onClick={() => onChange(guess.id)} disabled={disabled}>
            Make it part of {guess.name}
          </Button>
        </div>
      )}
    </div>
  );
}
