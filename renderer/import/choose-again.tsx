import { Button } from "#renderer/ui/button.tsx";
import type { ScheduleSource } from "#shared/schedule-source.ts";
import styles from "./choose-again.module.css";
import { formatWords, locationWords, momentInWords } from "./import-words.ts";

interface ChooseAgainProps {
  sources: readonly ScheduleSource[];
  onChoose: (source: ScheduleSource) => void;
}

/** The sources of an event, of which one is to be read again. */
export function ChooseAgain({ sources, onChoose }: ChooseAgainProps) {
  return (
    <ul aria-label="Sources" className={styles["sources"]}>
      {sources.map((source) => {
        const { id, location, format, checkedAt } = source;
        const name = locationWords(location);
        return (
          <li key={id} className={styles["source"]}>
            <div className={styles["words"]}>
              <p className={styles["name"]}>{name}</p>
              <p className={styles["where"]} title={location}>
                {location}
              </p>
              <p className={styles["where"]}>
                {formatWords[format]} · read {momentInWords(checkedAt)}
              </p>
            </div>
            <Button aria-label={`Refresh from ${name}`} onClick={() => onChoose(source)}>
              Refresh
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
