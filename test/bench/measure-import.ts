import { XMLParser } from "fast-xml-parser";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median, rounded, type Figure } from "./figure.ts";
import { importRaw } from "./raw-import.ts";
import { importWhole } from "./whole-import.ts";

const ROUNDS = 7;
const file = "../shared/schedules/xml-pentabarf-fosdem-2025-later.xml";

const readRaw = (): void => {
  new XMLParser({ ignoreAttributes: false, parseTagValue: false }).parse(
    readFileSync(file, "utf8"),
  );
};

/** Import of FOSDEM 2025 (1,105 sessions), read to commit, against reading it raw and inserting the same rows raw. */
export function measure(): Promise<Figure[]> {
  if (!existsSync(file)) {
    console.error(`import: skipped, ${file} is not there`);
    return Promise.resolve([]);
  }
  const ours: number[] = [];
  const raws: number[] = [];
  const indexings: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const folder = mkdtempSync(join(tmpdir(), "lanyard-bench-"));
    const { took, indexing } = importWhole(folder, file);
    ours.push(took);
    indexings.push(indexing);
    raws.push(importRaw(folder, readRaw));
    rmSync(folder, { recursive: true, force: true });
  }
  const [our, raw] = [median(ours), median(raws)];
  return Promise.resolve([
    {
      name: "import: 1,105 sessions, read to commit",
      value: Math.round(our),
      limit: null,
      unit: "ms",
    },
    {
      name: "import: same library, same rows raw",
      value: Math.round(raw),
      limit: null,
      unit: "ms",
    },
    { name: "import: against raw", value: rounded(our / raw), limit: 2, unit: "ratio" },
    {
      name: "import: indexing afterwards",
      value: Math.round(median(indexings)),
      limit: null,
      unit: "ms",
    },
  ]);
}
