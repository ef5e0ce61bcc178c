import { useMemo } from "react";
import { useCall } from "#renderer/ipc/use-call.ts";
import { Loading } from "#renderer/ui/loading.tsx";
import { ErrorState } from "#renderer/ui/state.tsx";
import { bodyToMarkdown } from "#shared/rich-text/body-to-markdown.ts";
import { parseBody } from "#shared/rich-text/check-body.ts";
import { diffTexts } from "./diff-texts.ts";
import { DiffParts } from "./diff-parts.tsx";
import { foldSame } from "./fold-same.ts";
import { writtenNote } from "./note-document.ts";
import type { OpenNote } from "./open-note.ts";
import { shortAddresses } from "./short-addresses.ts";

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
  return <DiffParts parts={parts} />;
}

const markdownOf = (body: string): string => shortAddresses(bodyToMarkdown(parseBody(body)));
