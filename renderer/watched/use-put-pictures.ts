import { useAppendBlocks } from "#renderer/editor/use-append-blocks.ts";
import { call } from "#renderer/ipc/client.ts";
import { useToasts } from "#renderer/ui/toast.tsx";
import type { CameIn } from "#shared/attachment.ts";
import { limits } from "#shared/limits.ts";
import type { NoteTarget } from "#shared/note.ts";
import type { NoteBlock } from "#shared/note-body.ts";

/**
 * Takes in pictures of the watched folder and puts them at the end of a note. What did not get there is offered again, and says
 * why. Never rejects.
 */
export function usePutPictures(): (
  ids: readonly string[],
  target: NoteTarget,
  title: string,
) => Promise<void> {
  const append = useAppendBlocks();
  const { tell, tellFailure } = useToasts();
  return async (ids, target, title) => {
    try {
      const { files, taken, failed } = await call("watched.takeIn", { ids: [...ids] });
      const sentences = [...failed, ...files.flatMap(({ said }) => said ?? [])];
      if (files.length > 0) {
        const unsaved = await append(target, files.map(blockOf));
        await call("watched.answer", { ids: taken });
        if (unsaved === null) tell(`${picturesInWords(files.length)} put into “${title}”`);
        else sentences.push(unsaved);
      }
      for (const sentence of new Set(sentences)) tellFailure(sentence);
    } catch (reason) {
      tellFailure(reason instanceof Error ? reason.message : String(reason));
    }
  };
}

/** `1 picture`, `3 pictures`. */
const picturesInWords = (count: number): string =>
  count === 1 ? "1 picture" : `${count} pictures`;

const blockOf = ({ attachment: { file, name, isPicture } }: CameIn): NoteBlock =>
  isPicture
    ? { type: "picture", attrs: { file } }
    : { type: "attachment", attrs: { file, name: name.slice(0, limits.lineCharacters) } };
