import { Star } from "lucide-react";
import { classNames } from "./class-names.ts";
import styles from "./stars.module.css";

const ALL = [1, 2, 3, 4, 5] as const;

const inWords = (rating: number): string => (rating === 1 ? "1 star" : `${rating} stars`);

interface StarsProps {
  /** Null: not rated. */
  rating: number | null;
  /** Clicking the star that is set takes the rating away. */
  onRate: (rating: number | null) => void;
}

/** Five stars to click. Each is a button, so one click or Tab and Space sets it. */
export function Stars({ rating, onRate }: StarsProps) {
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
          title={rating === star ? "Clear rating (0)" : `${inWords(star)} (${star})`}
          className={classNames(styles["star"], star <= (rating ?? 0) && styles["set"])}
          onClick={() => onRate(rating === star ? null : star)}
        >
          <Star size={18} aria-hidden />
        </button>
      ))}
    </fieldset>
  );
}
