import { call } from "#renderer/ipc/client.ts";
import { mentionChoices } from "./mention-choices.ts";
import type { NoteContext } from "./note-context.ts";

/** Read anew whenever the list opens: an import may have come in between. The cache of the window is not the editor's. */
export async function askMentionChoices({ eventId, session }: NoteContext) {
  if (eventId === null) return [];
  const [rows, speakers] = await Promise.all([
    call("sessions.list", { eventId }),
    call("speakers.list", { eventId }),
  ]);
  return mentionChoices(rows, speakers, {
    sessionId: session?.id ?? null,
    speakers: session?.speakers.map(({ name }) => name) ?? [],
  });
}
