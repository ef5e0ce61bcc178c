import "./styles/fonts.css";
import "./styles/tokens.css";
import "./styles/base.css";
import { CSPProvider } from "@base-ui/react/csp-provider";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/app.tsx";
import { rememberedNavigation } from "./app/remember-navigation.ts";
import { listen } from "./ipc/client.ts";
import { createLive, LiveProvider } from "./ipc/live.tsx";
import { createQueryClient } from "./ipc/query-client.ts";
import { callQuery } from "./ipc/use-call.ts";
import { readingName, showReading, toReading } from "./settings/reading.ts";
import { createPlaces, PlacesProvider } from "./ui/places.tsx";
import { createToasts, ToastProvider } from "./ui/toast.tsx";

/** The window's composition root. */
const toasts = createToasts();
const client = createQueryClient(toasts.tellFailure);
const live = createLive(listen);

// Main reads while React starts.
const { eventId } = rememberedNavigation(localStorage);
void client.prefetchQuery(callQuery("events.list", {}));
if (eventId !== null) void client.prefetchQuery(callQuery("sessions.list", { eventId }));

showReading(document.documentElement, toReading(localStorage.getItem(readingName)));

const root = document.querySelector("#root");
if (!root) throw new Error("index.html has no #root");
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
