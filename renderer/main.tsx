import "./styles/fonts.css";
import "./styles/tokens.css";
import "./styles/base.css";
import { CSPProvider } from "@base-ui/react/csp-provider";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/app.tsx";
import { type FirstReads, readFirst } from "./app/read-first.ts";
import { startNavigation } from "./app/use-navigation.ts";
import { listen } from "./ipc/client.ts";
import { createLive, LiveProvider } from "./ipc/live.tsx";
import { createQueryClient } from "./ipc/query-client.ts";
import { callQuery } from "./ipc/use-call.ts";
import { showReading } from "./settings/reading.ts";
import { hearChoices } from "./ui/kept-choice.ts";
import { createPlaces, PlacesProvider } from "./ui/places.tsx";
import { createToasts, ToastProvider } from "./ui/toast.tsx";

/** After this the window shows that it waits. */
const PATIENCE_MILLISECONDS = 400;

/** The window's composition root. */
const toasts = createToasts();
const client = createQueryClient(toasts.tellFailure);
const live = createLive(listen);

const showLook = (): void => showReading(document.documentElement, localStorage);
showLook();
hearChoices(showLook);

const events = callQuery("events.list", {});
const reads: FirstReads = {
  async events() {
    await client.prefetchQuery(events);
    return client.getQueryData(events.queryKey) ?? [];
  },
  sessions: (eventId) => client.prefetchQuery(callQuery("sessions.list", { eventId })),
};
// Main reads and the letters load while React starts; drawn once with both is faster than drawn piece by piece.
const first = Promise.all([
  readFirst(reads, startNavigation().eventId),
  document.fonts.load('550 15px "Source Sans 3 Variable"'),
]);
const longEnough = new Promise((resolve) => setTimeout(resolve, PATIENCE_MILLISECONDS));

const root = document.querySelector("#root");
if (!root) throw new Error("index.html has no #root");
await Promise.race([first, longEnough]);
createRoot(root).render(
  <StrictMode>
    <CSPProvider disableStyleElements>
      <QueryClientProvider client={client}>
        <LiveProvider live={live}>
          <PlacesProvider places={createPlaces()}>
            <ToastProvider toasts={toasts}>
              <App />
            </ToastProvider>
          </PlacesProvider>
        </LiveProvider>
      </QueryClientProvider>
    </CSPProvider>
  </StrictMode>,
);
