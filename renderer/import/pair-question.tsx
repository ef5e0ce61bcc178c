import { ChevronLeft, ChevronRight } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { IconButton } from "#renderer/ui/icon-button.tsx";
import { ToggleRow } from "#renderer/ui/toggle-row.tsx";
import type { ChangeSide, PairAnswer, UnsurePair } from "#shared/schedule-changes.ts";
import { placeOfSide, samenessOf, type SidePart } from "./compare-sides.ts";
import { answerMeaning, answerWords, mineInWords } from "./import-words.ts";
import { NoteBeginning } from "./note-beginning.tsx";
import styles from "./pair-question.module.css";

interface PairQuestionProps {
  pairs: readonly UnsurePair[];
  disabled: boolean;
  /** All answers that were given, by the pair's key. */
  onAnswer: (answers: Record<string, PairAnswer>) => void;
}

type Answer = PairAnswer | "open";

const CHOICES = (["same", "different", "open"] as const).map((value) => ({
  value,
  words: answerWords[value],
}));

/** Asks about stored sessions and sessions of the source that could be the same, one pair at a time. */
export function PairQuestion({ pairs, disabled, onAnswer }: PairQuestionProps) {
  const [wantedKey, setKey] = useState<string | null>(null);
  const section = useRef<HTMLElement>(null);
  // Asked before the button that would leave it open: Enter alone answers nothing.
  useEffect(() => {
    section.current?.querySelector<HTMLElement>("[aria-pressed=true]")?.focus();
  }, []);
  const at = Math.max(
    pairs.findIndex(({ key }) => key === wantedKey),
    0,
  );
  const pair = pairs[at];
  if (!pair) return null;
  const answer = (chosen: Answer) => {
    const answers = pairs.flatMap((one): [string, Answer][] => {
      const said = one.key === pair.key ? chosen : one.answer;
      return said === null ? [] : [[one.key, said]];
    });
    setKey(pair.key);
    onAnswer(Object.fromEntries(answers.filter(isSaid)));
  };
  const same = samenessOf(pair);
  const said: Answer = pair.answer ?? "open";
  return (
    <section ref={section} aria-label="Unsure" className={styles["question"]}>
      <div className={styles["head"]}>
        <h3 className={styles["heading"]}>Is it the same talk?</h3>
        {pairs.length > 1 && (
          <nav aria-label="Unsure pairs" className={styles["steps"]}>
            <IconButton
              label="Previous pair"
              icon={<ChevronLeft size={16} aria-hidden />}
              disabled={at === 0}
              onClick={() => setKey(pairs[at - 1]?.key ?? null)}
            />
            <span className={styles["soft"]}>
              {at + 1} of {pairs.length}
            </span>
            <IconButton
              label="Next pair"
              icon={<ChevronRight size={16} aria-hidden />}
              disabled={at === pairs.length - 1}
              onClick={() => setKey(pairs[at + 1]?.key ?? null)}
            />
          </nav>
        )}
      </div>
      <div className={styles["sides"]}>
        <Side name="Stored" side={pair.before} same={same}>
          {pair.mine && (
            <p className={styles["mine"]}>Yours: {mineInWords(pair.mine).join(" · ")}</p>
          )}
          {pair.mine?.hasNote === true && <NoteBeginning sessionId={pair.sessionId} />}
        </Side>
        <Side name="In the schedule" side={pair.after} same={same} />
      </div>
      <div className={styles["answer"]}>
        {disabled ? (
          <span className={styles["soft"]}>{answerWords[said]}</span>
        ) : (
          <ToggleRow label="Answer" choices={CHOICES} value={said} onChange={answer} />
        )}
        <p className={styles["soft"]}>{answerMeaning[said]}</p>
      </div>
    </section>
  );
}

const isSaid = (entry: [string, Answer]): entry is [string, PairAnswer] => entry[1] !== "open";

interface SideProps {
  name: string;
  side: ChangeSide;
  /** What both sides have alike is set in soft ink. */
  same: ReadonlySet<SidePart>;
  children?: React.ReactNode;
}

function Side({ name, side, same, children }: SideProps) {
  const people = side.speakers.map((one) => one.name).join(", ");
  return (
    <div className={styles["side"]}>
      <p className={styles["name"]}>{name}</p>
      <p className={styles["title"]} data-same={same.has("title") || undefined} dir="auto">
        {side.title}
      </p>
      <p data-same={same.has("place") || undefined}>{placeOfSide(side)}</p>
      <p data-same={same.has("people") || undefined} dir="auto">
        {people || "No speakers named"}
      </p>
      {children}
    </div>
  );
}
