import { classNames } from "#renderer/ui/class-names.ts";
import type { SearchHit } from "#shared/search.ts";
import styles from "./hit-row.module.css";
import { fieldWords, hitTitle, wholeTitle } from "./hit-words.ts";
import { Marked } from "./marked.tsx";

interface HitRowProps {
  hit: SearchHit;
  id: string;
  /** Named where hits come from several events. */
  eventName: string | null;
  isActive: boolean;
  onOpen: () => void;
}

/** One thing found: what it is, where in it, and the words around. */
export function HitRow({ hit, id, eventName, isActive, onOpen }: HitRowProps) {
  const title = hitTitle(hit);
  return (
    <div
      role="option"
      id={id}
      aria-selected={isActive}
      tabIndex={-1}
      className={classNames(styles["hit"], isActive && styles["active"])}
      onClick={onOpen}
      onKeyDown={undefined}
    >
      <p className={styles["title"]} dir="auto">
        {hit.field === "title" ? <Marked snippet={wholeTitle(title, hit.snippet)} /> : title}
      </p>
      {hit.field !== "title" && (
        <p className={styles["snippet"]} dir="auto">
          <Marked snippet={hit.snippet} />
        </p>
      )}
      <p className={styles["under"]}>
        {fieldWords[hit.field]}
        {eventName !== null && <span> · {eventName}</span>}
      </p>
    </div>
  );
}
