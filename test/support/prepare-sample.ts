import { createAttendee } from "./attendee.ts";
import { launchApp } from "./launch-app.ts";
import { temporaryFolder, type TemporaryFolder } from "./temporary-folder.ts";

/** A data folder with the sample event, imported by the app in the way that a person does it. */
export async function prepareSample(): Promise<TemporaryFolder> {
  const folder = temporaryFolder();
  await using app = await launchApp({ data: folder.path });
  await createAttendee(app.electron, app.page).openSample();
  return folder;
}
