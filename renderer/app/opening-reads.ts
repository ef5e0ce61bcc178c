import type { QueryClient } from "@tanstack/react-query";
import { callQuery } from "#renderer/ipc/use-call.ts";
import type { OpenNotes } from "#renderer/editor/open-notes.ts";
import type { OpeningReads } from "./opening.ts";
import { prepareSessionPane } from "./use-session-pane.ts";

/** What a window reads before it is drawn, into its cache; the editor is put into `notes`. */
export function createOpeningReads(client: QueryClient, notes: OpenNotes): OpeningReads {
  const events = callQuery("events.list", {});
  const about = callQuery("app.about", {});
  return {
    async events() {
      await client.prefetchQuery(events);
      return client.getQueryData(events.queryKey) ?? [];
    },
    async sessions(eventId) {
      const sessions = callQuery("sessions.list", { eventId });
      await client.prefetchQuery(sessions);
      return client.getQueryData(sessions.queryKey) ?? [];
    },
    async now() {
      await client.prefetchQuery(about);
      return client.getQueryData(about.queryKey)?.stoppedAt ?? Date.now();
    },
    async page(id) {
      const target = { of: "session", sessionId: id } as const;
      await Promise.all([
        client.prefetchQuery(callQuery("sessions.get", { id })),
        client.prefetchQuery(callQuery("notes.get", { target })),
      ]);
    },
    editor: () => prepareSessionPane(notes),
  };
}
