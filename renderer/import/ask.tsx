import { Checkbox } from "#renderer/ui/checkbox.tsx";
import styles from "./ask.module.css";

interface AskProps {
  questions: readonly string[];
  confirmed: boolean;
  onConfirm: (confirmed: boolean) => void;
  disabled: boolean;
}

/** What has to be answered before an import that could be a mistake. Nothing where there is nothing to ask. */
export function Ask({ questions, confirmed, onConfirm, disabled }: AskProps) {
  if (questions.length === 0) return null;
  return (
    <div className={styles["ask"]}>
      {questions.map((question) => (
        <p key={question}>{question}</p>
      ))}
      <Checkbox checked={confirmed} onChange={onConfirm} disabled={disabled}>
        It is the right one
      </Checkbox>
    </div>
  );
}
