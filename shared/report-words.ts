import type { ExportReport } from "./export-report.ts";

/** A line of a report: what was looked at, and what was found. */
export interface ReportLine {
  thing: string;
  found: string;
}

const counted = (count: number, thing: string): string =>
  `${count.toLocaleString("en")} ${thing}${count === 1 ? "" : "s"}`;

/** What was checked in a post that passed, for people. What a post has none of is left out, private text never. */
export function reportLines(report: ExportReport): ReportLine[] {
  const { sessions, pictures, anchors, links, keys, privateTexts } = report;
  const { wanted, said } = sessions;
  return [
    {
      thing: "Sessions",
      found:
        wanted === said
          ? `${said} of ${wanted} are in the post`
          : `${said} of ${wanted} are in the post; the others were left out by hand or by the template`,
    },
    { thing: "Pictures", found: pictures === 0 ? "" : `${pictures}, all there` },
    {
      thing: "Anchors",
      found: anchors === 0 ? "" : `${counted(anchors, "link")} within the post, each to its place`,
    },
    { thing: "Links", found: links === 0 ? "" : `${links}, well formed; none was fetched` },
    { thing: "Front matter", found: keys === null ? "" : `${counted(keys, "key")}, read back` },
    {
      thing: "Private text",
      found:
        privateTexts === 0
          ? "no private block in the notes"
          : `${privateTexts.toLocaleString("en")} looked for, found in no file`,
    },
  ].filter(({ found }) => found !== "");
}
