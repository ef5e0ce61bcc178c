import { Menu, MenuItem } from "#renderer/ui/menu.tsx";
import type { Output } from "#shared/ipc.ts";
import { readingMinutes } from "#shared/rich-text/count-words.ts";
import styles from "./composer.module.css";
import type { PostReport, TextPlace } from "./post-report.ts";
import { counted } from "./post-words.ts";

interface PostFactsProps {
  report: PostReport;
  described: Output<"posts.describe"> | undefined;
  onShow: (place: TextPlace) => void;
  onOpenSession: (sessionId: string) => void;
}

/** The line at a post's foot: how long it is, and what to look at before it goes out, each a way there. */
export function PostFacts({ report, described, onShow, onOpenSession }: PostFactsProps) {
  const minutes = readingMinutes(report.words);
  const { withoutAlt, deadLinks } = report;
  return (
    <>
      <span>
        {counted(report.words, "word")} in the post
        {minutes !== null && ` · ${minutes} min to read`}
        {described && ` · ${counted(described.sessions.length, "session")}`}
      </span>
      <Places
        words={`${counted(withoutAlt.length, "picture")} without description`}
        places={withoutAlt}
        onShow={onShow}
      />
      <Places words={counted(deadLinks.length, "dead link")} places={deadLinks} onShow={onShow} />
      {described && described.leftOut.length > 0 && (
        <Menu
          trigger={
            <button type="button" className={styles["fact"]}>
              {counted(described.leftOut.length, "rated session")} left out
            </button>
          }
        >
          {described.leftOut.slice(0, 30).map(({ id, title, rating }) => (
            <MenuItem key={id} aside={"★".repeat(rating)} onChoose={() => onOpenSession(id)}>
              {title}
            </MenuItem>
          ))}
        </Menu>
      )}
      {described && described.warnings.length > 0 && (
        <Menu
          trigger={
            <button type="button" className={styles["fact"]}>
              {counted(described.warnings.length, "thing")} to look at
            </button>
          }
        >
          {described.warnings.slice(0, 30).map(({ code, message }) => (
            <MenuItem key={`${code} ${message}`} onChoose={() => {}}>
              {message}
            </MenuItem>
          ))}
        </Menu>
      )}
    </>
  );
}

interface PlacesProps {
  words: string;
  places: readonly TextPlace[];
  onShow: (place: TextPlace) => void;
}

/** Leads to the one place, or lists several. */
function Places({ words, places, onShow }: PlacesProps) {
  const [only, ...more] = places;
  if (only === undefined) return null;
  if (more.length === 0) {
    return (
      <button type="button" className={styles["fact"]} onClick={() => onShow(only)}>
        {words}
      </button>
    );
  }
  return (
    <Menu
      trigger={
        <button type="button" className={styles["fact"]}>
          {words}
        </button>
      }
    >
      {places.slice(0, 30).map((place) => (
        <MenuItem key={place.start} onChoose={() => onShow(place)}>
          {place.words}
        </MenuItem>
      ))}
    </Menu>
  );
}
