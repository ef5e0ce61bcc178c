import { join } from "node:path";
import { Failure, sentenceOf } from "../prepare-runtime/failure.ts";
import { placesOf } from "../prepare-runtime/places.ts";
import { prepareRuntime } from "../prepare-runtime/prepare.ts";
import { makeIcons } from "./make-icons.ts";
import { packApp } from "./pack-app.ts";

/**
 * npm run package [-- TARGET...]
 * Packs what `npm run build` left in out/. Without a target: the unpacked folder, and on Linux
 * a tar.gz too; `all` makes every target of electron-builder.yml, some of which fetch tools.
 */
async function main(targets: readonly string[]): Promise<void> {
  const project = join(import.meta.dirname, "..", "..");
  const places = placesOf(project, process.env);
  await prepareRuntime(places, (line) => console.error(line));
  await makeIcons(join(project, "build", "icons", "lanyard.svg"), join(project, "dist", "icons"));
  await packApp(places, targets);
}

/** electron-builder's own messages name the file or the option, over several lines. */
function messageOf(error: unknown): string {
  if (error instanceof Failure || !(error instanceof Error)) return sentenceOf(error);
  return `Packing failed: ${error.message}`;
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}
