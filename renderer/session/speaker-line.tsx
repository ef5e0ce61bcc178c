import { useState } from "react";
import { Button } from "#renderer/ui/button.tsx";
import type { Speaker } from "#shared/session.ts";
import styles from "./session-head.module.css";

/** A panel has a dozen people; a generated file may have hundreds, who would push the note off the screen. */
const SHOWN = 12;

/** Who speaks, in order, with affiliations. */
export function SpeakerLine({ speakers }: { speakers: readonly Speaker[] }) {
  const [isWhole, setWhole] = useState(false);
  if (speakers.length === 0) return null;
  const shown = (isWhole ? speakers : speakers.slice(0, SHOWN)).map(numbered);
  const more = speakers.length - shown.length;
  return (
    <p className={styles["speakers"]}>
      {shown.map(({ name, affiliation, place }) => (
        <span key={place} className={styles["speaker"]}>
          <bdi className={styles["name"]}>{name}</bdi>
          {affiliation && (
            <>
              , <bdi>{affiliation}</bdi>
            </>
          )}
        </span>
      ))}
      {more > 0 && (
        <Button look="plain" size="small" onClick={() => setWhole(true)}>
          and {more} more
        </Button>
      )}
    </p>
  );
}

/** The same name may stand there twice; its place is what tells the two apart. */
const numbered = (speaker: Speaker, place: number) => ({ ...speaker, place });
