-- Which sources of a part of an event tell of a session: reading a source of the whole, which lacks it, leaves it there.
CREATE TABLE session_parts (
  session_seq INTEGER NOT NULL REFERENCES sessions (seq) ON DELETE CASCADE,
  source_id TEXT NOT NULL REFERENCES schedule_sources (id) ON DELETE CASCADE,
  PRIMARY KEY (session_seq, source_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX session_parts_by_source ON session_parts (source_id);

-- As they were before the import that can be undone: JSON, [session id, location][].
ALTER TABLE import_undos ADD COLUMN parts_before TEXT NOT NULL DEFAULT '[]';
