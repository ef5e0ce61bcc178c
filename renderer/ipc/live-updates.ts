import { useQueryClient, type QueryClient } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import type { Method } from "#shared/ipc.ts";
import type { SessionPage } from "#shared/session.ts";
import { call, type Heard } from "./client.ts";
import { useLive } from "./live.tsx";
import { markKey } from "./mark-key.ts";
import { patchSession } from "./patch-session.ts";
import { keyOf } from "./use-call.ts";

/** Told several times in a row (an import, a held key), a list is asked for once. */
const QUIET_MILLISECONDS = 120;

/** Drops from the cache what a topic names. Used once, by the shell. */
export function useLiveUpdates(): void {
  const live = useLive();
  const client = useQueryClient();
  const updates = useMemo(() => createUpdates(client), [client]);
  useEffect(() => {
    const end = live.hear((...told) => updates.take(told));
    return () => {
      end();
      updates.stop();
    };
  }, [live, updates]);
}

const all = (...methods: Method[]) => methods.map((method) => [method]);

/** What topics mean for the cache. `take` may be called at any rate. */
export function createUpdates(
  client: QueryClient,
  getSession: (id: string) => Promise<SessionPage> = (id) => call("sessions.get", { id }),
): { take(told: Heard): void; stop(): void } {
  const waiting = new Map<string, readonly unknown[]>();
  /** Sessions whose note was saved. */
  const written = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const refreshSession = async (id: string): Promise<void> => {
    try {
      const page = await getSession(id);
      client.setQueryData(keyOf("sessions.get", { id }), page);
      patchSession(client, id, { hasNote: page.hasNote });
    } catch {
      void client.invalidateQueries({ queryKey: ["sessions.list"] });
    }
  };
  const flush = () => {
    // A mark on its way is shown already; the answer of before it would take it off again for a moment.
    if (client.isMutating({ mutationKey: markKey }) > 0) {
      timer = setTimeout(flush, QUIET_MILLISECONDS);
      return;
    }
    timer = undefined;
    const keys = [...waiting.values()];
    const sessions = [...written];
    waiting.clear();
    written.clear();
    for (const queryKey of keys) void client.invalidateQueries({ queryKey });
    for (const id of sessions) void refreshSession(id);
  };
  const drop = (...keys: (readonly unknown[])[]) => {
    for (const key of keys) waiting.set(JSON.stringify(key), key);
    timer ??= setTimeout(flush, QUIET_MILLISECONDS);
  };

  return {
    take([topic, told]) {
      switch (topic) {
        case "events":
          drop(
            ...all("events.list", "sessions.list", "posts.compose", "notes.looseEnds"),
            // An import, and the undoing of one, are told as changes of the event.
            ...all("imports.undoable", "imports.log", "sources.list", "posts.describe"),
          );
          break;
        case "sessions":
          drop(
            keyOf("sessions.list", { eventId: told.eventId }),
            ...all("sessions.get", "events.list", "search.find", "posts.compose", "trash.list"),
            ...all("mentions.ofSession", "speakers.list", "notes.looseEnds", "posts.describe"),
          );
          break;
        case "notes":
          // The open note belongs to the editor; one opened later is asked for anew.
          client.removeQueries({
            queryKey: keyOf("notes.get", { target: told.target }),
            type: "inactive",
          });
          // A save comes every second while somebody types: one row is asked for, not the whole programme.
          if (told.target.of === "session") written.add(told.target.sessionId);
          drop(
            // A picture may have been taken out of it.
            ...all("trash.list"),
            ...all("notes.list", "notes.versions", "search.find", "posts.compose", "events.list"),
            ...all("mentions.ofSession", "notes.looseEnds", "posts.describe"),
          );
          break;
        case "posts":
          // The text that is open belongs to the composer, as an open note does to the editor.
          drop(...all("posts.list", "posts.versions", "trash.list"));
          break;
        case "templates":
          drop(...all("templates.list", "postTemplates.list", "postProfiles.list"));
          break;
        case "watched":
          drop(...all("watched.get"));
          break;
        case "keys":
          drop(...all("keys.own"));
          break;
        case "everything":
          drop([]);
          break;
        case "importing":
        case "exporting":
        case "flush":
        case "openImport":
        case "spelling":
        case "command":
          break;
      }
    },
    stop() {
      clearTimeout(timer);
    },
  };
}
