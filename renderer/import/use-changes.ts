import { useEffect, useState } from "react";
import { call } from "#renderer/ipc/client.ts";
import type { ImportPreview, SessionChange, UnsurePair } from "#shared/schedule-changes.ts";

export interface ReadChanges {
  changes: readonly SessionChange[];
  pairs: readonly UnsurePair[];
  /** How many there are, read or not. */
  total: number;
  /** All of them are here. */
  isWhole: boolean;
  failure: string | null;
}

const none: ReadChanges = { changes: [], pairs: [], total: 0, isWhole: false, failure: null };

/**
 * What the import of a preview would alter, read piece by piece. Another preview of the same import is read anew; what
 * was shown before stays until then.
 */
export function useChanges(preview: ImportPreview): ReadChanges {
  const [read, setRead] = useState(none);
  useEffect(() => {
    let isWanted = true;
    const readOn = async (known: readonly SessionChange[]): Promise<void> => {
      const { importId } = preview;
      const piece = await call("imports.changes", { importId, from: known.length });
      if (!isWanted) return;
      const changes = [...known, ...piece.changes];
      const isWhole = changes.length >= piece.total || piece.changes.length === 0;
      setRead({ changes, pairs: piece.pairs, total: piece.total, isWhole, failure: null });
      if (!isWhole) await readOn(changes);
    };
    if (preview.into !== null && preview.zone !== null) {
      readOn([]).catch((error: unknown) => {
        if (isWanted && error instanceof Error) setRead({ ...none, failure: error.message });
      });
    }
    return () => {
      isWanted = false;
    };
  }, [preview]);
  return preview.into === null ? none : read;
}
