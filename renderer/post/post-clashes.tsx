import { Button } from "#renderer/ui/button.tsx";
import type { PostClash } from "#shared/stored-post.ts";
import styles from "./composer.module.css";

interface PostClashesProps {
  clashes: readonly PostClash[];
  onShow: (clash: PostClash) => void;
  onSettle: (clash: PostClash, taken: "mine" | "generated") => void;
}

/** Places that were changed by hand and by the notes as well: what stands there, and what would. */
export function PostClashes({ clashes, onShow, onSettle }: PostClashesProps) {
  if (clashes.length === 0) return null;
  const places = clashes.length === 1 ? "1 place" : `${clashes.length} places`;
  return (
    <section className={styles["clashes"]} aria-label="What could not be merged">
      <p className={styles["clashesTitle"]}>
        {places} could not be merged. Your words stand in the text.
      </p>
      <ol className={styles["clashList"]}>
        {clashes.map((clash) => (
          <li key={`${clash.at} ${clash.generated}`} className={styles["clash"]}>
            <span className={styles["clashHead"]}>
              <button type="button" className={styles["place"]} onClick={() => onShow(clash)}>
                {clash.heading ?? "At the top"}
              </button>
              <Button size="small" onClick={() => onSettle(clash, "mine")}>
                Keep mine
              </Button>
              <Button size="small" onClick={() => onSettle(clash, "generated")}>
                Take new
              </Button>
            </span>
            <p className={styles["side"]} dir="auto">
              <b>Mine:</b> {shortened(clash.mine) || "removed"}
            </p>
            <p className={styles["side"]} dir="auto">
              <b>New:</b> {shortened(clash.generated) || "removed"}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Enough of a text to know it by. */
const shortened = (text: string): string => (text.length > 300 ? `${text.slice(0, 300)} …` : text);
