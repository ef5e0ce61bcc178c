-- Coming in again: what each import did, how the last one is undone, and how a source is asked whether it changed.

-- When its address was last asked without anything being written; NULL until then.
ALTER TABLE schedule_sources ADD COLUMN checked_at INTEGER;
-- What the server gave to ask with next time (RFC 9110, 8.8), and the address that gave it, redirects followed. Only kept
-- while the event's sessions are as this source left them.
ALTER TABLE schedule_sources ADD COLUMN etag TEXT;
ALTER TABLE schedule_sources ADD COLUMN last_modified TEXT;
ALTER TABLE schedule_sources ADD COLUMN answered_by TEXT;

-- Every import that altered something, for good.
CREATE TABLE imports (
  -- In the order in which they were made.
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  event_id TEXT NOT NULL REFERENCES events (id) ON DELETE CASCADE,
  imported_at INTEGER NOT NULL,
  undone_at INTEGER,
  format TEXT NOT NULL,
  location TEXT NOT NULL,
  added INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  removed INTEGER NOT NULL,
  -- JSON of SessionChange[]; empty for the import that made the event.
  changes TEXT NOT NULL
) STRICT;
CREATE INDEX imports_of_event ON imports (event_id, seq);

-- At most one an event: what brings back the state before its last import. The next import takes its place.
CREATE TABLE import_undos (
  event_id TEXT NOT NULL PRIMARY KEY REFERENCES events (id) ON DELETE CASCADE,
  import_id TEXT NOT NULL UNIQUE REFERENCES imports (id) ON DELETE CASCADE,
  -- All of the event is this import's doing: undoing removes the event, so no rows are kept.
  made_event INTEGER NOT NULL CONSTRAINT undo_made_event CHECK (made_event IN (0, 1)),
  zone_before TEXT NOT NULL,
  zone_after TEXT NOT NULL,
  -- The source as it was: {"format": …, "importedAt": …}; NULL when the import brought it.
  source_before TEXT,
  -- Ids of the sessions that were added, as a JSON array.
  added TEXT NOT NULL
) STRICT;

-- Changed and removed sessions as they were.
CREATE TABLE undo_sessions (
  seq INTEGER PRIMARY KEY,
  event_id TEXT NOT NULL REFERENCES import_undos (event_id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  -- No reference: a removed session is nowhere else.
  session_id TEXT NOT NULL,
  -- JSON of ScheduledSession with its source ids.
  before TEXT NOT NULL
) STRICT;
CREATE INDEX undo_sessions_of_event ON undo_sessions (event_id);
