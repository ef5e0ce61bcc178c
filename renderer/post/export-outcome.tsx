import { X } from "lucide-react";
import { Button } from "#renderer/ui/button.tsx";
import { Dialog } from "#renderer/ui/dialog.tsx";
import { IconButton } from "#renderer/ui/icon-button.tsx";
import type { ExportOutcome as Outcome, PostProblem } from "#shared/export-report.ts";
import { adviceOf } from "#shared/problem-advice.ts";
import { reportLines } from "#shared/report-words.ts";
import styles from "./export-outcome.module.css";
import type { WaysOut } from "./use-ways-out.ts";

interface ExportOutcomeProps extends Pick<WaysOut, "outcome" | "putAway"> {
  /** Goes to words of the post's text; says whether they stand there. */
  onShow?: ((words: string) => boolean) | undefined;
}

/** What was checked in the post that was written last, or why it was not written. */
export function ExportOutcome({ outcome, putAway, onShow }: ExportOutcomeProps) {
  if (outcome === null) return null;
  if (outcome.isWritten) return <Report outcome={outcome} putAway={putAway} />;
  return <Problems problems={outcome.problems} putAway={putAway} onShow={onShow} />;
}

interface ReportProps extends Pick<WaysOut, "putAway"> {
  outcome: Extract<Outcome, { isWritten: true }>;
}

function Report({ outcome: { path, report }, putAway }: ReportProps) {
  return (
    <section aria-label="Report of the export" className={styles["report"]}>
      <p className={styles["path"]} dir="auto">
        Written and checked: {path}
      </p>
      <dl className={styles["lines"]}>
        {reportLines(report).map(({ thing, found }) => (
          <div key={thing} className={styles["line"]}>
            <dt>{thing}</dt>
            <dd>{found}</dd>
          </div>
        ))}
      </dl>
      <IconButton label="Put the report away" icon={<X size={16} />} onClick={putAway} />
    </section>
  );
}

interface ProblemsProps extends Pick<ExportOutcomeProps, "putAway" | "onShow"> {
  problems: readonly PostProblem[];
}

/** More than these are of the same kind, and go together. */
const MOST = 200;

function Problems({ problems: all, putAway, onShow }: ProblemsProps) {
  const problems = [...new Map(all.map((problem) => [keyOf(problem), problem])).values()];
  const count = problems.length;
  return (
    <Dialog
      title="The post was not written"
      explanation={`${count === 1 ? "A check" : `${count} checks`} failed. No file was written, and none in the folder was changed.`}
      width="wide"
      isSheet
      onClose={putAway}
    >
      <ol aria-label="Failed checks" className={styles["problems"]}>
        {problems.slice(0, MOST).map((problem) => (
          <li key={keyOf(problem)} className={styles["problem"]}>
            <p className={styles["message"]} dir="auto">
              {problem.message}
            </p>
            <p className={styles["place"]} dir="auto">
              {problem.file}
              {problem.line !== null && `, line ${problem.line}`}
              {problem.code === "private" && `: “${problem.words ?? ""}”`}
            </p>
            <p>{adviceOf(problem)}</p>
            <ShowButton words={problem.words} putAway={putAway} onShow={onShow} />
          </li>
        ))}
      </ol>
      {count > MOST && <p>{count - MOST} more are not listed.</p>}
    </Dialog>
  );
}

/** The same fault at the same place twice is told once. */
const keyOf = ({ file, line, message }: PostProblem): string => `${file} ${line} ${message}`;

interface ShowButtonProps extends Pick<ProblemsProps, "putAway" | "onShow"> {
  words: string | null;
}

function ShowButton({ words, putAway, onShow }: ShowButtonProps) {
  if (words === null || onShow === undefined) return null;
  return (
    <Button size="small" onClick={() => onShow(words) && putAway()}>
      Show in the text
    </Button>
  );
}
