import type { LooseEnd } from "#shared/loose-end.ts";
import type { NoteBody } from "#shared/note-body.ts";
import { collectOpen, type Loose } from "#shared/rich-text/collect-open.ts";
import type { Connection } from "./connection.ts";
import { createEventClocks } from "./event-clocks.ts";
import { type NotePlace, toTarget } from "./note-targets.ts";
import type { LooseEnds } from "./contract/notes.ts";

/** Short enough not to be felt while typing. Milliseconds. */
const SLICE = 8;

interface Head extends NotePlace {
  id: string;
  revision: number;
  title: string | null;
  startsAt: number | null;
  zone: string;
  dayStartsAt: number;
}

const NONE: readonly Loose[] = [];

/** Opening notes first, then by day its note and its sessions by start, the conclusion last. */
const orderOf = ({ part, day, startsAt }: Head, dayOf: (instant: number) => string): string => {
  if (part !== null) return part === "conclusion" ? "~" : "";
  return startsAt === null ? `${day} ` : `${dayOf(startsAt)} ${String(startsAt).padStart(16, "0")}`;
};

/** What notes leave to be done. A text is read again only when its revision is another one. */
export function createLooseEnds(db: Connection, { elapsed }: { elapsed: () => number }): LooseEnds {
  const clocks = createEventClocks();
  const events = db.sqlite
    .prepare<[], string>("SELECT id FROM events ORDER BY created_at, id")
    .pluck();
  const ofEvent = db.sqlite.prepare<[string], Head>(
    `SELECT n.id, n.revision, n.event_id AS eventId, n.session_id AS sessionId, n.day, n.part,
       s.title, s.starts_at AS startsAt, e.zone, e.day_starts_at AS dayStartsAt
     FROM notes AS n JOIN events AS e ON e.id = n.event_id LEFT JOIN sessions AS s ON s.id = n.session_id
     WHERE n.event_id = ?`,
  );
  const bodyOf = db.sqlite.prepare<[string], string>("SELECT body FROM notes WHERE id = ?").pluck();
  const known = new Map<string, { revision: number; loose: readonly Loose[] }>();

  const looseOf = ({ id, revision }: Head): readonly Loose[] => {
    const read = known.get(id);
    if (read?.revision === revision) return read.loose;
    const body = bodyOf.get(id);
    const loose = body === undefined || !mayHold(body) ? NONE : collectOpen(bodyIn(body));
    known.set(id, { revision, loose });
    return loose;
  };

  const endsOf = (one: Head): LooseEnd[] => {
    const loose = looseOf(one);
    if (loose.length === 0) return [];
    const { eventId, title, startsAt } = one;
    const shared = {
      eventId,
      target: toTarget(one),
      title,
      startsAt: startsAt === null ? null : clocks(one).format(startsAt),
    };
    return loose.map((end, index) => ({ ...shared, ...end, index }));
  };

  const inOrder = (eventId: string): Head[] =>
    ofEvent
      .all(eventId)
      .map((one) => ({ one, order: orderOf(one, (instant) => clocks(one).dayOf(instant)) }))
      .toSorted((a, b) => (a.order < b.order ? -1 : 1))
      .map(({ one }) => one);

  return {
    async list({ eventId, withDone, most }, turn) {
      let since = elapsed();
      const breathe = async (): Promise<void> => {
        if (elapsed() - since < SLICE) return;
        await turn();
        since = elapsed();
      };
      const found: LooseEnd[] = [];
      for (const event of eventId === null ? db.read(() => events.all()) : [eventId]) {
        await breathe();
        for (const one of db.read(() => inOrder(event))) {
          await breathe();
          const ends = db.read(() => endsOf(one));
          found.push(...ends.filter(({ done }) => withDone || !done));
          if (found.length >= most) return found.slice(0, most);
        }
      }
      return found;
    },
  };
}

/** Told without parsing: most notes hold nothing of the kind. */
const mayHold = (body: string): boolean =>
  body.includes("?") || body.includes('"taskItem"') || body.includes('"picture"');

function bodyIn(text: string): NoteBody {
  const body: NoteBody = JSON.parse(text);
  return body;
}
