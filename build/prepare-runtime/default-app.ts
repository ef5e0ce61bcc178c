import { join } from "node:path";

/** Packs the default application, the one behind `electron .`, into an asar file. */
export async function packDefaultApp(target: string): Promise<void> {
  const { createPackage } = await import("@electron/asar");
  await createPackage(join(import.meta.dirname, "default-app"), target);
}
