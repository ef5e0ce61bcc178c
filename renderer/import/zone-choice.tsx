import type { RefObject } from "react";
import { Button } from "#renderer/ui/button.tsx";
import { ZoneField } from "#renderer/ui/zone-field.tsx";
import { zoneWords } from "#renderer/ui/zone-names.ts";
import type { ImportPreview } from "#shared/schedule-changes.ts";
import styles from "./target.module.css";
import { zoneExplanation } from "./zone-explanation.ts";

interface ZoneChoiceProps {
  preview: ImportPreview;
  /** The person has chosen it in this dialog. */
  isChosen: boolean;
  disabled: boolean;
  onChoose: (zone: string) => void;
  /** The guess was taken, with its button. */
  onTaken: () => void;
  field: RefObject<HTMLInputElement | null>;
  /** Of the button that takes the guess. */
  guessed: RefObject<HTMLButtonElement | null>;
}

/** The event's time zone. A guess stands in the field and counts once it is taken. */
export function ZoneChoice(props: ZoneChoiceProps) {
  const { preview, isChosen, disabled, onChoose, onTaken, field, guessed } = props;
  const { zone, zoneGuess, zonesFitting } = preview;
  const guess = zone === null ? zoneGuess : null;
  const take = (guessedZone: string) => {
    onChoose(guessedZone);
    onTaken();
  };
  return (
    <div className={styles["field"]}>
      <ZoneField
        zone={zone ?? guess?.zone ?? null}
        likely={zonesFitting}
        likelyWords="fits the schedule’s times"
        disabled={disabled}
        field={field}
        explanation={zoneExplanation(preview, isChosen)}
        onChange={onChoose}
      />
      {guess && (
        <div className={styles["guess"]}>
          <Button onClick={() => take(guess.zone)} disabled={disabled} ref={guessed}>
            Use {zoneWords(guess.zone)}
          </Button>
        </div>
      )}
    </div>
  );
}
