import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect } from "react";
import { callQuery } from "#renderer/ipc/use-call.ts";
import { builtInTemplates } from "#shared/built-in-templates.ts";
import type { NoteBlock } from "#shared/note-body.ts";
import type { NoteTarget } from "#shared/note.ts";
import { fillTemplate } from "#shared/rich-text/fill-template.ts";
import { beginningName, NOTHING, toBeginning } from "./default-template.ts";

/**
 * What a new note begins with, filled with its session's data; null for notes of days and events, and where nothing is
 * chosen; undefined while it is being read. Read when it is needed, so that a change in the settings holds at once and in every window.
 */
export function useBeginning(target: NoteTarget): () => readonly NoteBlock[] | null | undefined {
  const client = useQueryClient();
  const sessionId = target.of === "session" ? target.sessionId : null;
  useEffect(() => {
    const isOwn = chosen() !== NOTHING && builtIn() === undefined;
    // By the first letter they are there.
    if (sessionId !== null && isOwn) void client.prefetchQuery(callQuery("templates.list", {}));
  }, [client, sessionId]);
  return useCallback(() => {
    if (sessionId === null || chosen() === NOTHING) return null;
    const own = client.getQueryData(callQuery("templates.list", {}).queryKey);
    const session = client.getQueryData(callQuery("sessions.get", { id: sessionId }).queryKey);
    const template = builtIn() ?? own?.find(({ id }) => id === chosen());
    if (!session || (!template && !own)) return undefined;
    return template ? fillTemplate(template.markdown, session) : null;
  }, [client, sessionId]);
}

const chosen = (): string => toBeginning(localStorage.getItem(beginningName));
const builtIn = () => builtInTemplates.find(({ id }) => id === chosen());
