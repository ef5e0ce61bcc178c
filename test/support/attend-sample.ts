import type { Attendee } from "./attendee.ts";
import { sampleNotes, sampleTitles } from "./sample-notes.ts";

/** The main job from an empty start: import, write about three talks, rate, mark, open and close the event in words. */
export async function attendSample(attendee: Attendee): Promise<void> {
  await attendee.openSample();

  await attendee.openSession(sampleTitles.keynote);
  await attendee.write(sampleNotes.keynote);
  await attendee.rate(5);
  await attendee.mark("Attended");

  await attendee.openSession(sampleTitles.backups);
  await attendee.write(sampleNotes.backups);
  await attendee.rate(4);
  await attendee.plan("Must");

  await attendee.openSession(sampleTitles.queue);
  await attendee.write(sampleNotes.queue);

  await attendee.openPost();
  await attendee.openPart("Introduction");
  await attendee.write(sampleNotes.introduction);
  await attendee.openPost();
  await attendee.openPart("Conclusion");
  await attendee.write(sampleNotes.conclusion);
  await attendee.openPost();
}
