import { join } from "node:path";
import { createAttendee } from "./attendee.ts";
import { launchApp } from "./launch-app.ts";

/** The app with a copy of the sample event, on a data folder inside `folder` that outlives it. */
export async function atTheSample(folder: string, sample: string) {
  const app = await launchApp({ data: join(folder, "data"), from: sample });
  const attendee = createAttendee(app.electron, app.page);
  return { app, attendee, keyboard: app.page.keyboard };
}
