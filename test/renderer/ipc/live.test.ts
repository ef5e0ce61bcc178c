import { expect, test } from "vitest";
import type { Heard } from "#renderer/ipc/client.ts";
import { createLive } from "#renderer/ipc/live.tsx";

const nothing = async () => {};

function aLive() {
  const heard: ((...told: Heard) => void)[] = [];
  const live = createLive((hearer) => {
    heard.push(hearer);
    return () => {};
  });
  return { live, tell: (...told: Heard) => heard.forEach((hearer) => hearer(...told)), heard };
}

test("hands on what main tells to everybody who listens, over one listener", () => {
  const { live, tell, heard } = aLive();
  const first: Heard[] = [];
  const second: Heard[] = [];
  live.hear((...told) => first.push(told));
  const end = live.hear((...told) => second.push(told));
  tell("events", {});
  end();
  tell("sessions", { eventId: "event" });
  expect(heard).toHaveLength(1);
  expect(first.map(([topic]) => topic)).toEqual(["events", "sessions"]);
  expect(second.map(([topic]) => topic)).toEqual(["events"]);
});

test("saves everything that is registered", async () => {
  const { live } = aLive();
  const saved: string[] = [];
  live.beforeClose({ save: async () => void saved.push("note"), keep: nothing });
  const end = live.beforeClose({ save: async () => void saved.push("gone"), keep: nothing });
  end();
  await live.saveAll();
  expect(saved).toEqual(["note"]);
});

test("tries all saves, and rejects when one failed", async () => {
  const { live } = aLive();
  const saved: string[] = [];
  const kept: string[] = [];
  live.beforeClose({
    save: () => Promise.reject(new Error("The disk is full.")),
    keep: async () => void kept.push("first"),
  });
  live.beforeClose({ save: async () => void saved.push("second"), keep: nothing });
  await expect(live.saveAll()).rejects.toThrow("The disk is full.");
  expect(saved).toEqual(["second"]);
  await live.keepAll();
  expect(kept).toEqual(["first"]);
});
