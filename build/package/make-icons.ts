import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { type SizedPng, encodeIcns, encodeIco } from "./icon-files.ts";

/** What Linux desktops look for; Windows and macOS take theirs out of these. */
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024];

/** Renders the one drawing to every size and file that the three systems ask for. */
export async function makeIcons(drawing: string, target: string): Promise<void> {
  const { Resvg, initWasm } = await import("@resvg/resvg-wasm");
  const wasm = createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm");
  await initWasm(readFileSync(wasm));
  const svg = readFileSync(drawing, "utf8");
  const pngs: SizedPng[] = sizes.map((size) => ({
    size,
    png: new Resvg(svg, { fitTo: { mode: "width", value: size } }).render().asPng(),
  }));
  mkdirSync(target, { recursive: true });
  for (const { size, png } of pngs) writeFileSync(join(target, `${size}x${size}.png`), png);
  writeFileSync(join(target, "icon.ico"), encodeIco(pngs));
  writeFileSync(join(target, "icon.icns"), encodeIcns(pngs));
}
