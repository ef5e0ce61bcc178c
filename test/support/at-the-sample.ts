import { join } from "node:path";
import { createAttendee } from "./attendee.ts";
import { launchApp } from "./launch-app.ts";

/** The app with the sample event, on a data folder inside `folder` that outlives it. */
export async function atTheSample(folder: string) {
  const app = await launchApp({ data: join(folder, "data") });
  const attendee = createAttendee(app.electron, app.page);
  await attendee.openSample();
  return { app, attendee, keyboard: app.page.keyboard };
}
