import { createAttendee, type Attendee } from "./attendee.ts";
import { test } from "./flow.ts";
import { launchApp, type LaunchedApp } from "./launch-app.ts";
import { sampleTitles } from "./sample-notes.ts";

/** The app, in which the note of the sample's keynote is open. */
export interface AtKeynote {
  app: LaunchedApp;
  attendee: Attendee;
}

/** One app for the flows of a file, which all write into one note. To be called once in a file; gives the app to `begin`. */
export function startAtKeynote(begin: (started: AtKeynote) => void): void {
  let app: LaunchedApp | undefined;
  test.beforeAll(async ({ sample }) => {
    app = await launchApp({ from: sample });
    const attendee = createAttendee(app.electron, app.page);
    await attendee.openSession(sampleTitles.keynote);
    begin({ app, attendee });
  });
  test.afterAll(() => app?.[Symbol.asyncDispose]());
}
