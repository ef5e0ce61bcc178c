import { dayInWords } from "#shared/day-words.ts";
import type { ImportPreview } from "#shared/schedule-changes.ts";
import styles from "./contents.module.css";
import { counted, formatWords } from "./import-words.ts";

interface ContentsProps {
  preview: ImportPreview;
  /** Where it was read from. */
  from: string;
  /** Without its days, where the changes are what is looked at. */
  isShort: boolean;
}

/** What the schedule holds. */
export function Contents({ preview, from, isShort }: ContentsProps) {
  const { format, whole, days, sessions, speakers, rooms, tracks, zone } = preview;
  const most = Math.max(...days.map((day) => day.sessions), 1);
  const facts = [
    whole && counted(whole.notes, "note"),
    whole && whole.events > 1 && counted(whole.events - 1, "event inside it", "events inside it"),
    format !== "speakers" && counted(sessions, "session"),
    speakers > 0 && counted(speakers, "speaker"),
    rooms > 0 && counted(rooms, "room"),
    tracks > 0 && counted(tracks, "track"),
    formatWords[format],
    from,
  ].filter(Boolean);
  return (
    <section className={styles["contents"]}>
      <h3 className={styles["name"]}>{headOf(preview)}</h3>
      <p className={styles["facts"]}>{facts.join(" · ")}</p>
      {!isShort && (
        <table className={styles["days"]}>
          <caption className="visually-hidden">Sessions a day</caption>
          <tbody>
            {days.map((day) => (
              <tr key={day.day}>
                <th scope="row">{dayInWords(day.day, { withYear: true })}</th>
                <td className={styles["count"]}>{day.sessions}</td>
                <td aria-hidden className={styles["bar"]}>
                  <div style={{ width: `${(day.sessions / most) * 100}%` }} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {whole && (
        <p className={styles["facts"]}>
          Everything of it comes in as it was exported: notes, plan, ratings and all. Nothing that
          is here is changed.
        </p>
      )}
      {zone === null && days.length > 0 && (
        <p className={styles["facts"]}>
          The days are those of UTC until the event’s time zone is chosen.
        </p>
      )}
    </section>
  );
}

function headOf({ format, into, eventName }: ImportPreview): string {
  if (format === "speakers" && into === null) return "A list of speakers";
  return eventName ?? "An event without a name";
}
