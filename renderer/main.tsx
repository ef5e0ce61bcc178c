import "./styles/fonts.css";
import "./styles/tokens.css";
import "./styles/base.css";
import { CSPProvider } from "@base-ui/react/csp-provider";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/app.tsx";
import { openAtLast, openAtRunning, openAtSchedule, type Opening } from "./app/opening.ts";
import { createOpeningReads } from "./app/opening-reads.ts";
import { readFirst } from "./app/read-first.ts";
import { navigationOfQuery } from "./app/window-of-note.ts";
import { rememberedNavigation } from "./app/remember-navigation.ts";
import { createOpenNotes } from "./editor/open-notes.ts";
import { listen } from "./ipc/client.ts";
import { createLive, LiveProvider } from "./ipc/live.tsx";
import { createQueryClient } from "./ipc/query-client.ts";
import { openAt } from "./settings/open-at.ts";
import { showReading } from "./settings/reading.ts";
import { hearChoices, readChoice } from "./ui/kept-choice.ts";
import { createPlaces, PlacesProvider } from "./ui/places.tsx";
import { spareReact } from "./ui/spare-react.ts";
import { tellSelection } from "./ui/tell-selection.ts";
import { createToasts, ToastProvider } from "./ui/toast.tsx";

/** After this the window shows that it waits. */
const PATIENCE_MILLISECONDS = 400;

/** The window's composition root. */
const toasts = createToasts();
const client = createQueryClient(toasts.tellFailure);
const live = createLive(listen);
const places = createPlaces();

tellSelection();

const showLook = (): void => showReading(document.documentElement, localStorage);
showLook();
hearChoices(showLook);

const notes = createOpenNotes();
const reads = createOpeningReads(client, notes);

/** Where this window begins: at the note that its address names, or where the person chose. */
async function open(): Promise<Opening> {
  const addressed = navigationOfQuery(location.search);
  if (addressed) return openAtLast(addressed);
  const last = rememberedNavigation(localStorage);
  const choice = readChoice(openAt, localStorage);
  if (choice === "last") return openAtLast(last);
  if (choice === "schedule") return openAtSchedule(last);
  return openAtRunning(reads, last);
}

// Main reads and the letters load while React starts; drawn once with both is faster than drawn piece by piece.
const opened = open();
const first = Promise.all([
  opened.then(({ at }) => readFirst(reads, at.eventId)),
  document.fonts.load('550 15px "Source Sans 3 Variable"'),
]);
const longEnough = new Promise<null>((resolve) => {
  setTimeout(() => resolve(null), PATIENCE_MILLISECONDS);
});

const host = document.querySelector<HTMLElement>("#root");
if (!host) throw new Error("index.html has no #root");
spareReact(host);
const root = createRoot(host);
const draw = (opening: Opening | null): void =>
  root.render(
    <StrictMode>
      <CSPProvider disableStyleElements>
        <QueryClientProvider client={client}>
          <LiveProvider live={live}>
            <PlacesProvider places={places}>
              <ToastProvider toasts={toasts}>
                <App notes={notes} opening={opening} />
              </ToastProvider>
            </PlacesProvider>
          </LiveProvider>
        </QueryClientProvider>
      </CSPProvider>
    </StrictMode>,
  );

// No waiting at the top of the module: the files that come later would wait for it, the editor's first of all.
async function drawFirst(): Promise<void> {
  await Promise.race([first, longEnough]);
  const known = await Promise.race([opened, Promise.resolve(null)]);
  draw(known);
  // Main takes long to say what runs.
  if (known === null) draw(await opened);
}
void drawFirst();
