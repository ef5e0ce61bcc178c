import { createAutosave } from "#renderer/editor/autosave.ts";
import type { ErrorCode } from "#shared/errors.ts";
import type { NoteSaved } from "#shared/note.ts";
import { createManualTimers } from "#test/renderer/editor/manual-timers.ts";

/** A note being typed, and a store of which a test says how it answers. */
export function aNote() {
  const timers = createManualTimers();
  let text = "";
  const sent: { at: number; body: string; baseRevision: number }[] = [];
  const committed: string[] = [];
  const kept: { at: number; body: string; why: ErrorCode }[] = [];
  const waiting: (() => void)[] = [];
  let fails: ErrorCode | null = null;
  let slow = false;

  const autosave = createAutosave({
    timers,
    keep: async ({ body }, why) => void kept.push({ at: timers.now(), body, why }),
    stored: { revision: 0, savedAt: null, words: 0, privateWords: 0 },
    read: () => ({ body: text, words: text.split(" ").length, privateWords: 0 }),
    async save({ body, baseRevision }): Promise<NoteSaved> {
      sent.push({ at: timers.now(), body, baseRevision });
      if (slow) await new Promise<void>((resolve) => waiting.push(resolve));
      if (fails) throw Object.assign(new Error(`It failed: ${fails}.`), { code: fails });
      committed.push(body);
      return { revision: baseRevision + 1, savedAt: new Date(timers.now()).toISOString() };
    },
  });

  return {
    timers,
    autosave,
    sent,
    committed,
    kept,
    type: (more: string) => {
      text += more;
      autosave.changed();
    },
    storeFails: (code: ErrorCode | null) => {
      fails = code;
    },
    storeIsSlow: (isSlow: boolean) => {
      slow = isSlow;
    },
    answerAll: () => {
      for (const answer of waiting.splice(0)) answer();
    },
  };
}
