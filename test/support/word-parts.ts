import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import extractZip from "extract-zip";
import { onTestFinished } from "vitest";
import { temporaryFolder } from "./temporary-folder.ts";

/** Unpacks a Word document for the rest of a test; gives its parts as XML by their names, such as `document.xml`. */
export async function wordParts(content: string | Uint8Array): Promise<(name: string) => string> {
  const folder = temporaryFolder();
  onTestFinished(() => folder.remove());
  writeFileSync(join(folder.path, "post.docx"), content);
  await extractZip(join(folder.path, "post.docx"), { dir: folder.path });
  return (name) => readFileSync(join(folder.path, "word", name), "utf8");
}
