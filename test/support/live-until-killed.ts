import type { ElectronApplication } from "@playwright/test";
import { atItsWindow, type LaunchedApp, startElectron } from "./launch-app.ts";

/**
 * What ends a program that did something no program may. Nobody sends these: neither a test, nor a system that ends programs or
 * has no memory left.
 */
const FALLS = ["SIGSEGV", "SIGBUS", "SIGILL", "SIGABRT", "SIGFPE", "SIGTRAP"];

/** As Playwright tells of a start that failed. */
const fallIn = (error: unknown): string | undefined =>
  FALLS.find((fall) => String(error).includes(`exitCode=null, signal=${fall}>`));

/**
 * Starts the app on a data folder, lets it live, and pulls the plug as soon as `live` is done. Answers with null, or with the
 * signal by which the runtime fell by itself before: whatever failed in `live` then failed for want of a program. Every other
 * failure is thrown; an end that is neither is one, and so is a fall while Playwright attaches itself to main: it then fails
 * the test whoever catches its error.
 */
export async function liveUntilKilled(
  data: string,
  live: (app: LaunchedApp) => Promise<void>,
): Promise<string | null> {
  let electron: ElectronApplication;
  try {
    electron = await startElectron({ data });
  } catch (error) {
    const fall = fallIn(error);
    if (fall === undefined) throw error;
    return fall;
  }
  const process = electron.process();
  const ended = new Promise<void>((resolve) => {
    if (process.exitCode !== null || process.signalCode !== null) resolve();
    process.once("exit", () => resolve());
  });
  const failures: unknown[] = [];
  try {
    await live(await atItsWindow(electron, data));
  } catch (error) {
    failures.push(error);
    // A fall is told a moment after the calls that it broke off.
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 1000))]);
  }
  process.kill("SIGKILL");
  await ended;
  const fall = FALLS.find((signal) => signal === process.signalCode);
  if (fall !== undefined) return fall;
  if (failures.length > 0) throw failures[0];
  if (process.signalCode !== "SIGKILL") {
    throw new Error(`The app ended by itself: ${process.exitCode ?? process.signalCode}.`);
  }
  return null;
}
