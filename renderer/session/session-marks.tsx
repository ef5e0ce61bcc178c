import { useKeyWords } from "#renderer/editor/use-key-words.ts";
import { useMarkSession } from "#renderer/ipc/use-mark-session.ts";
import { Select } from "#renderer/ui/select.tsx";
import { Stars } from "#renderer/ui/stars.tsx";
import { attendanceValues, planValues } from "#shared/mark-values.ts";
import type { SessionPage } from "#shared/session.ts";
import { attendanceWords, planWords } from "#shared/session-words.ts";
import styles from "./session-marks.module.css";
import { TagField } from "./tag-field.tsx";

const attendances = attendanceValues.map((value) => ({ value, words: attendanceWords[value] }));
const plans = planValues.map((value) => ({ value, words: planWords[value] }));

/** Commands that rate, by the stars that they give. */
const RATINGS = ["rate-none", "rate-1", "rate-2", "rate-3", "rate-4", "rate-5"] as const;

/** What the person makes of a session: stars, attendance, plan and tags. */
export function SessionMarks({ session }: { session: SessionPage }) {
  const mark = useMarkSession();
  const keyWords = useKeyWords();
  return (
    <div className={styles["marks"]}>
      <Stars
        rating={session.rating}
        keys={RATINGS.map(keyWords)}
        onRate={(rating) => mark(session, { rating })}
      />
      <Select
        label="Attendance"
        look="plain"
        choices={attendances}
        value={session.attendance}
        none="Not marked"
        onChange={(value) => mark(session, { attendance: value })}
      />
      <Select
        label="Plan"
        look="plain"
        choices={plans}
        value={session.plan}
        none="Not planned"
        onChange={(value) => mark(session, { plan: value })}
      />
      <TagField tags={session.tags} onChange={(tags) => mark(session, { tags })} />
    </div>
  );
}
