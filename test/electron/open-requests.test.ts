import { expect, it } from "vitest";
import { createOpenRequests } from "#electron/open-requests.ts";

it("files opened before the window is ready wait for it, later ones go straight through", () => {
  const told: string[] = [];
  const requests = createOpenRequests((path) => told.push(path));
  requests.open("a.ics");
  requests.open("b.ics");
  expect(told).toEqual([]);
  requests.windowReady();
  requests.open("c.ics");
  requests.windowReady();
  expect(told).toEqual(["a.ics", "b.ics", "c.ics"]);
});

it("files opened when the last window is gone wait for the next one", () => {
  const told: string[] = [];
  const requests = createOpenRequests((path) => told.push(path));
  requests.windowReady();
  requests.windowsGone();
  requests.open("a.ics");
  expect(told).toEqual([]);
  requests.windowReady();
  expect(told).toEqual(["a.ics"]);
});
