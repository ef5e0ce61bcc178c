-- Removed events, sessions, notes and pictures, with every row that hangs on them, until they are brought back or let go.
CREATE TABLE trash (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CONSTRAINT trash_kind CHECK (kind IN ('event', 'session', 'note', 'picture')),
  -- Of what was removed: it comes back under it.
  of_id TEXT NOT NULL,
  -- The event it was part of; no reference, since that may be in the trash as well. NULL for an event.
  event_id TEXT,
  -- The session it was on; NULL for what is on none.
  session_id TEXT,
  title TEXT NOT NULL,
  -- The event's, to tell times in.
  zone TEXT NOT NULL,
  sessions INTEGER NOT NULL,
  notes INTEGER NOT NULL,
  removed_at INTEGER NOT NULL,
  -- When a start first found it old enough; it goes at a later one. A clock that is wrong for a day then costs nothing.
  due_at INTEGER,
  -- JSON array of the events that were part of a removed one.
  children TEXT NOT NULL
) STRICT;
-- A session with something of it in the trash is the person's, so an import asks here.
CREATE INDEX trash_of_session ON trash (session_id) WHERE session_id IS NOT NULL;

CREATE TABLE trash_rows (
  seq INTEGER PRIMARY KEY,
  trash_seq INTEGER NOT NULL REFERENCES trash (seq) ON DELETE CASCADE,
  of_table TEXT NOT NULL,
  -- JSON object by column; bytes are {"hex": …}.
  fields TEXT NOT NULL
) STRICT;
CREATE INDEX trash_rows_of ON trash_rows (trash_seq, seq);
