import { afterEach, beforeEach, expect, test } from "vitest";
import { calendarText } from "#test/support/calendar-text.ts";
import { type CommandLine, commandLineHere } from "#test/support/run-command-line.ts";

let lanyard: CommandLine;
let session: string;
beforeEach(async () => {
  lanyard = commandLineHere();
  const file = lanyard.file("boats.ics", calendarText([{ uid: "1", title: "Boats" }]));
  await lanyard.run(["import", file, "--zone", "Europe/Lisbon"]);
  const [event] = JSON.parse((await lanyard.run(["events", "--json"])).output);
  const sessions = JSON.parse(
    (await lanyard.run(["sessions", "--event", event.id, "--json"])).output,
  );
  session = sessions[0].id;
});
afterEach(() => lanyard.remove());

const set = (text: string) => lanyard.json(["note", session, "--set", "-"], text);

test("every text that was set is listed, read and restored", async () => {
  await set("one");
  await set("two");
  await set("three");
  const time = "2026-03-24T12:00:00+00:00";
  expect(await lanyard.json(["history", session])).toEqual([
    { revision: 3, savedAt: time, isPresent: true },
    { revision: 2, savedAt: time, isPresent: false },
    { revision: 1, savedAt: time, isPresent: false },
  ]);
  expect((await lanyard.run(["note", session, "--version", "2"])).output).toBe("two\n");
  expect((await lanyard.run(["note", session, "--version", "3"])).output).toBe("three\n");
  const restored = await lanyard.run(["history", session, "--restore", "1"]);
  expect(restored.output).toMatch(/^4 {2}2026-03-24 12:00:00 {2}present\n3 /);
  expect((await lanyard.run(["note", session])).output).toBe("one\n");
});

test("a note that was never written has no history", async () => {
  expect(await lanyard.run(["history", session])).toEqual({ status: 0, output: "", reason: "" });
  expect((await lanyard.run(["history", session, "--restore", "1"])).status).toBe(1);
  const read = await lanyard.run(["note", session, "--version", "1"]);
  expect(read).toMatchObject({ status: 1, reason: expect.stringContaining("no such version") });
});

test.each([
  [["note", "s", "--set", "-", "--version", "1"]],
  [["note", "s", "--version", "0"]],
  [["history"]],
  [["history", "s", "--restore", "first"]],
])("%j is wrong usage", async (args) => {
  expect((await lanyard.run(args)).status).toBe(2);
});
