import type { Heading, List, ListItem, PhrasingContent, Root, RootContent } from "mdast";
import { postFileName } from "#electron/post/file-name.ts";
import { createEventClock, type EventClock } from "#shared/event-time.ts";
import type { ConferenceEvent } from "#shared/event.ts";
import type { LoggedImport } from "#shared/import-log.ts";
import { writeMarkdown } from "#shared/rich-text/write-markdown.ts";
import { isWebAddress, namesOfFiles } from "#shared/source-location.ts";
import type { SessionChange } from "#shared/schedule-changes.ts";
import { changeText, timeText } from "./change-text.ts";

/** An event's change log as a Markdown file. */
export interface ComposedChangeLog {
  text: string;
  fileName: string;
}

const text = (value: string): PhrasingContent => ({ type: "text", value });
const heading = (depth: Heading["depth"], value: string): Heading => ({
  type: "heading",
  depth,
  children: [text(value)],
});
const paragraph = (value: string): RootContent => ({ type: "paragraph", children: [text(value)] });

/** Writes what each import of an event did, newest first, for people to read. Times are the event's. */
export function composeChangeLog(
  event: Pick<ConferenceEvent, "name" | "zone" | "dayStartsAt">,
  log: readonly LoggedImport[],
): ComposedChangeLog {
  const clock = createEventClock(event.zone, event.dayStartsAt);
  const children: RootContent[] = [
    heading(1, `${event.name}: changes of the programme`),
    paragraph(`Times are those of ${event.zone}.`),
    ...(log.length === 0 ? [paragraph("Nothing has been imported yet.")] : []),
    ...log.flatMap((one) => importSection(one, clock)),
  ];
  const root: Root = { type: "root", children };
  return {
    text: writeMarkdown(root, {}).toWellFormed(),
    fileName: postFileName(event.name, "changes"),
  };
}

function importSection(one: LoggedImport, clock: EventClock): RootContent[] {
  const { importedAt, undoneAt, location, counts, changes } = one;
  const facts = [
    `${counts.added} added, ${counts.changed} changed, ${counts.removed} removed.`,
    ...(undoneAt === null ? [] : [`Undone on ${timeOf(undoneAt, clock)}.`]),
  ];
  return [
    heading(2, timeOf(importedAt, clock)),
    {
      type: "paragraph",
      children: [text("From "), place(location), text(`. ${facts.join(" ")}`)],
    },
    ...byDay(changes).flatMap(([day, ofDay]): RootContent[] => [
      heading(3, day),
      { type: "list", ordered: false, spread: false, children: ofDay.map(changeItem) },
    ]),
  ];
}

/** Of a file its name alone: a log is passed on, and folders are called after people. */
function place(location: string): PhrasingContent {
  if (location === "-") return text("pasted text");
  if (!isWebAddress(location)) return text(namesOfFiles(location).join(", "));
  return { type: "link", url: location, children: [text(location)] };
}

const timeOf = (instant: string, clock: EventClock): string =>
  timeText(clock.format(Date.parse(instant)));

const sideOf = ({ before, after }: SessionChange) => before ?? after;

/** In the order of the days, and of the starts within one: a log is read beside a programme. */
function byDay(changes: readonly SessionChange[]): [day: string, changes: SessionChange[]][] {
  const days = new Map<string, SessionChange[]>();
  const sorted = changes.toSorted(
    (a, b) =>
      Date.parse(sideOf(a)?.startsAt ?? "") - Date.parse(sideOf(b)?.startsAt ?? "") ||
      (sideOf(a)?.title ?? "").localeCompare(sideOf(b)?.title ?? "", "en"),
  );
  for (const change of sorted) {
    const day = sideOf(change)?.day ?? "";
    const ofDay = days.get(day);
    if (ofDay === undefined) days.set(day, [change]);
    else ofDay.push(change);
  }
  return [...days];
}

function changeItem(change: SessionChange): ListItem {
  const { title, words, details } = changeText(change);
  const inner: List[] =
    details.length === 0
      ? []
      : [
          {
            type: "list",
            ordered: false,
            spread: false,
            children: details.map((detail) => ({
              type: "listItem",
              spread: false,
              children: [{ type: "paragraph", children: [text(detail)] }],
            })),
          },
        ];
  return {
    type: "listItem",
    spread: false,
    children: [
      {
        type: "paragraph",
        children: [{ type: "strong", children: [text(title)] }, text(`: ${words}`)],
      },
      ...inner,
    ],
  };
}
