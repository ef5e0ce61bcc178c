import { Star } from "lucide-react";
import { classNames } from "./class-names.ts";
import styles from "./stars.module.css";

const ALL = [1, 2, 3, 4, 5] as const;

const inWords = (rating: number): string => (rating === 1 ? "1 star" : `${rating} stars`);

const withKey = (words: string, key = ""): string => (key === "" ? words : `${words} (${key})`);

interface StarsProps {
  /** Null: not rated. */
  rating: number | null;
  /** The key of each number of stars, from none to five; empty where it has none. */
  keys: readonly string[];
  /** Clicking the star that is set takes the rating away. */
  onRate: (rating: number | null) => void;
}

/** Five stars to click. Each is a button, so one click or Tab and Space sets it. */
export function Stars({ rating, keys, onRate }: StarsProps) {
  return (
    <fieldset className={styles["stars"]}>
      <legend className="visually-hidden">
        Rating: {rating === null ? "none" : inWords(rating)}
      </legend>
      {ALL.map((star) => (
        <button
          key={star}
          type="button"
          aria-label={inWords(star)}
          aria-pressed={rating === star}
          title={
            rating === star ? withKey("Clear rating", keys[0]) : withKey(inWords(star), keys[star])
          }
          className={classNames(styles["star"], star <= (rating ?? 0) && styles["set"])}
          onClick={() => onRate(rating === star ? null : star)}
        >
          <Star size={18} aria-hidden />
        </button>
      ))}
    </fieldset>
  );
}
