import { useState, type FormEvent, type Ref } from "react";
import { Button } from "#renderer/ui/button.tsx";
import { TextArea } from "#renderer/ui/text-area.tsx";
import type { ScheduleOrigin } from "#shared/schedule.ts";
import styles from "./choose-source.module.css";
import { tooMuchText } from "./pasted-text.ts";

interface PasteSourceProps {
  text: string;
  onText: (text: string) => void;
  onChoose: (origin: ScheduleOrigin) => void;
  ref: Ref<HTMLTextAreaElement>;
}

/** A schedule as text, to paste and to correct. */
export function PasteSource({ text, onText, onChoose, ref }: PasteSourceProps) {
  const [isMissing, setIsMissing] = useState(false);
  const wrong = tooMuchText(text) ?? (isMissing ? "Paste or type a schedule first." : null);
  const read = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === "") setIsMissing(true);
    else if (tooMuchText(text) === null) onChoose({ from: "text", text });
  };
  return (
    <form className={styles["way"]} onSubmit={read} noValidate>
      <h3 className={styles["heading"]}>From text</h3>
      <div className={styles["text"]}>
        <TextArea
          label="Schedule as text"
          labelHidden
          rows={3}
          value={text}
          onChange={(typed) => {
            setIsMissing(false);
            onText(typed);
          }}
          explanation="A list or a table of talks, such as “10:00 Title (Room)” under a date. Pasted outside of a field, it is read at once."
          wrong={wrong}
          ref={ref}
        />
      </div>
      <Button type="submit">Read the text</Button>
    </form>
  );
}
