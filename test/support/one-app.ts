import { test } from "./flow.ts";
import { launchApp, type LaunchedApp } from "./launch-app.ts";
import { startOver } from "./start-over.ts";

/**
 * One app for the flows of a file, each of which begins with an empty library: a start costs as much as such a flow. To be
 * called once in a file; answers with a function that gives the app. Not for flows about starting and ending.
 */
export function oneApp(): () => LaunchedApp {
  let app: LaunchedApp | undefined;
  let isUsed = false;
  const running = (): LaunchedApp => {
    if (!app) throw new Error("The app runs only while a flow does.");
    return app;
  };
  test.beforeAll(async () => {
    app = await launchApp();
  });
  test.beforeEach(async () => {
    if (isUsed) await startOver(running().page);
    isUsed = true;
  });
  test.afterAll(() => app?.[Symbol.asyncDispose]());
  return running;
}
