import { useMemo } from "react";
import { useCall } from "#renderer/ipc/use-call.ts";
import { Loading } from "#renderer/ui/loading.tsx";
import { ErrorState } from "#renderer/ui/state.tsx";
import { bodyToMarkdown } from "#shared/rich-text/body-to-markdown.ts";
import { parseBody } from "#shared/rich-text/check-body.ts";
import { diffTexts } from "./diff-texts.ts";
import { type FoldedPart, foldSame } from "./fold-same.ts";
import { writtenNote } from "./note-document.ts";
import styles from "./note-history.module.css";
import type { OpenNote } from "./open-note.ts";

/** What became of a version since, word by word, as Markdown: so a changed mark or a ticked box shows as well. */
export function VersionDiff({ note, revision }: { note: OpenNote; revision: number }) {
  const { data: version, error } = useCall("notes.version", { target: note.target, revision });
  const present = note.state.doc;
  const parts = useMemo(
    () =>
      version &&
      foldSame(diffTexts(markdownOf(version.body), markdownOf(writtenNote(present).body))),
    [version, present],
  );
  if (error) return <ErrorState title="This version is not shown" error={error} />;
  if (!parts) return <Loading label="Comparing" lines={4} />;
  const isSame = parts.every(({ is }) => is === "same" || is === "folded");
  return (
    <section className={styles["side"]} aria-label="What changed since">
      <p className={styles["legend"]}>
        {isSame ? (
          "Nothing has changed since."
        ) : (
          <>
            Since then: <del className={styles["removed"]}>gone</del>{" "}
            <ins className={styles["added"]}>new</ins>
          </>
        )}
      </p>
      {/* Chromium lets keys come to what can be scrolled. */}
      <div role="region" aria-label="Text" dir="auto" className={styles["text"]}>
        {Array.from(parts.entries(), ([at, part]) => (
          <Part key={at} part={part} />
        ))}
      </div>
    </section>
  );
}

function Part({ part }: { part: FoldedPart }) {
  if (part.is === "folded") {
    return (
      <span className={styles["folded"]}>
        {part.characters.toLocaleString("en")} characters unchanged
      </span>
    );
  }
  if (part.is === "added") return <ins className={styles["added"]}>{part.text}</ins>;
  if (part.is === "removed") return <del className={styles["removed"]}>{part.text}</del>;
  return part.text;
}

const markdownOf = (body: string): string => bodyToMarkdown(parseBody(body));
