-- Ids are UUIDv7 made by Lanyard. Times are milliseconds since 1970, UTC; days are YYYY-MM-DD of the event's calendar.
-- Long texts come last in a row, so that reading the rest does not follow their overflow pages.

CREATE TABLE events (
  id TEXT NOT NULL PRIMARY KEY,
  parent_id TEXT REFERENCES events (id) ON DELETE SET NULL,
  name TEXT NOT NULL,
  place TEXT,
  zone TEXT NOT NULL,
  -- Set by hand; without them the sessions tell.
  starts_on TEXT,
  ends_on TEXT,
  -- Minutes after midnight: what is earlier belongs to the day before.
  day_starts_at INTEGER NOT NULL DEFAULT 240 CONSTRAINT event_day_start CHECK (day_starts_at BETWEEN 0 AND 1439),
  is_sample INTEGER NOT NULL DEFAULT 0 CONSTRAINT event_is_sample CHECK (is_sample IN (0, 1)),
  created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX events_by_parent ON events (parent_id);

CREATE TABLE sessions (
  -- Stays the same for good, VACUUM included: the full-text index refers to it.
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  event_id TEXT NOT NULL REFERENCES events (id) ON DELETE CASCADE,
  starts_at INTEGER NOT NULL,
  ends_at INTEGER NOT NULL,
  kind TEXT NOT NULL CONSTRAINT session_kind CHECK (
    kind IN ('talk', 'keynote', 'panel', 'lightning', 'workshop', 'film', 'social', 'hallway', 'break', 'other')
  ),
  status TEXT NOT NULL CONSTRAINT session_status CHECK (status IN ('scheduled', 'cancelled', 'gone')),
  is_own INTEGER NOT NULL CONSTRAINT session_is_own CHECK (is_own IN (0, 1)),
  title TEXT NOT NULL,
  room TEXT,
  track TEXT,
  url TEXT,
  slides_url TEXT,
  video_url TEXT,
  -- [{"title": …, "url": …}]
  links TEXT NOT NULL DEFAULT '[]',
  abstract_format TEXT CONSTRAINT session_abstract_format CHECK (abstract_format IN ('html', 'markdown', 'text')),
  abstract TEXT,
  CONSTRAINT session_abstract CHECK ((abstract IS NULL) = (abstract_format IS NULL))
) STRICT;
CREATE INDEX sessions_in_time ON sessions (event_id, starts_at);

-- What the sources call a session. Matching a later import looks here first.
-- By `seq`, as who speaks is below: text ids would double the work of writing an import.
CREATE TABLE session_source_ids (
  session_seq INTEGER NOT NULL REFERENCES sessions (seq) ON DELETE CASCADE,
  kind TEXT NOT NULL CONSTRAINT source_id_kind CHECK (kind IN ('guid', 'code', 'id', 'uid')),
  value TEXT NOT NULL,
  PRIMARY KEY (session_seq, kind, value)
) STRICT, WITHOUT ROWID;
CREATE INDEX source_ids_by_value ON session_source_ids (value, kind);

CREATE TABLE speakers (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  event_id TEXT NOT NULL REFERENCES events (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  -- Empty when unknown: NULL would not count as equal in the UNIQUE.
  affiliation TEXT NOT NULL,
  UNIQUE (event_id, name, affiliation)
) STRICT;

CREATE TABLE session_speakers (
  session_seq INTEGER NOT NULL REFERENCES sessions (seq) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  speaker_seq INTEGER NOT NULL REFERENCES speakers (seq) ON DELETE CASCADE,
  PRIMARY KEY (session_seq, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX session_speakers_by_speaker ON session_speakers (speaker_seq);

CREATE TABLE session_tags (
  session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
  tag TEXT NOT NULL,
  PRIMARY KEY (session_id, tag)
) STRICT, WITHOUT ROWID;

-- Rating, plan and attendance are a table each: a row means "said", and no column is ever empty.
CREATE TABLE ratings (
  session_id TEXT NOT NULL PRIMARY KEY REFERENCES sessions (id) ON DELETE CASCADE,
  stars INTEGER NOT NULL CONSTRAINT rating_stars CHECK (stars BETWEEN 1 AND 5),
  rated_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE plans (
  session_id TEXT NOT NULL PRIMARY KEY REFERENCES sessions (id) ON DELETE CASCADE,
  plan TEXT NOT NULL CONSTRAINT plan_value CHECK (plan IN ('must', 'maybe', 'backup')),
  planned_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE attendance (
  session_id TEXT NOT NULL PRIMARY KEY REFERENCES sessions (id) ON DELETE CASCADE,
  mark TEXT NOT NULL CONSTRAINT attendance_mark CHECK (
    mark IN ('attended', 'left-early', 'skipped', 'watch-later', 'watched')
  ),
  marked_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What a person wrote goes only when it is deleted by name: nothing that removes a session or an event takes it along.
CREATE TABLE notes (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  event_id TEXT NOT NULL REFERENCES events (id) ON DELETE RESTRICT,
  session_id TEXT REFERENCES sessions (id) ON DELETE RESTRICT,
  day TEXT,
  part TEXT CONSTRAINT note_part CHECK (part IN ('introduction', 'before', 'conclusion')),
  revision INTEGER NOT NULL CONSTRAINT note_revision CHECK (revision >= 1),
  -- Whether the body holds any text: empty notes do not count as notes.
  has_text INTEGER NOT NULL CONSTRAINT note_has_text CHECK (has_text IN (0, 1)),
  saved_at INTEGER NOT NULL,
  -- A Tiptap document as JSON.
  body TEXT NOT NULL,
  CONSTRAINT note_target CHECK ((session_id IS NOT NULL) + (day IS NOT NULL) + (part IS NOT NULL) = 1)
) STRICT;
CREATE UNIQUE INDEX note_of_session ON notes (session_id) WHERE session_id IS NOT NULL;
CREATE UNIQUE INDEX note_of_day ON notes (event_id, day) WHERE day IS NOT NULL;
CREATE UNIQUE INDEX note_of_part ON notes (event_id, part) WHERE part IS NOT NULL;
CREATE INDEX notes_of_event ON notes (event_id, has_text);

-- Texts that met a newer revision, and, once resolved, the text that was not chosen. Never deleted but with their note.
CREATE TABLE note_conflicts (
  id TEXT NOT NULL PRIMARY KEY,
  note_id TEXT NOT NULL REFERENCES notes (id) ON DELETE CASCADE,
  base_revision INTEGER NOT NULL,
  saved_at INTEGER NOT NULL,
  resolved_at INTEGER,
  body TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX open_conflicts ON note_conflicts (note_id, base_revision) WHERE resolved_at IS NULL;
CREATE INDEX conflicts_of_note ON note_conflicts (note_id);

CREATE TABLE schedule_sources (
  id TEXT NOT NULL PRIMARY KEY,
  event_id TEXT NOT NULL REFERENCES events (id) ON DELETE CASCADE,
  format TEXT NOT NULL,
  location TEXT NOT NULL,
  imported_at INTEGER NOT NULL,
  UNIQUE (event_id, location)
) STRICT;

-- One row a session (rowid = 2 * seq) and one a note (rowid = 2 * seq + 1).
CREATE VIRTUAL TABLE search_index USING fts5 (
  title,
  speakers,
  tags,
  room,
  track,
  note,
  abstract,
  tokenize = 'unicode61 remove_diacritics 2',
  prefix = '2 3'
);
-- Merging has slices of its own (index-slices.ts): by itself it comes in one piece, in whatever commit is the next.
INSERT INTO search_index (search_index, rank) VALUES ('automerge', 0);
INSERT INTO search_index (search_index, rank) VALUES ('rank', 'bm25(16.0, 8.0, 6.0, 3.0, 3.0, 4.0, 1.0)');

-- Rows of search_index that are out of date. Triggers mark them, so no way of writing can forget to.
CREATE TABLE search_marks (search_rowid INTEGER PRIMARY KEY) STRICT;

CREATE TRIGGER mark_added_session AFTER INSERT ON sessions BEGIN
  INSERT OR IGNORE INTO search_marks VALUES (2 * new.seq);
END;
CREATE TRIGGER mark_changed_session AFTER UPDATE ON sessions
WHEN
  old.title IS NOT new.title
  OR old.room IS NOT new.room
  OR old.track IS NOT new.track
  OR old.abstract IS NOT new.abstract
  OR old.abstract_format IS NOT new.abstract_format
BEGIN
  INSERT OR IGNORE INTO search_marks VALUES (2 * new.seq);
END;
CREATE TRIGGER mark_removed_session AFTER DELETE ON sessions BEGIN
  INSERT OR IGNORE INTO search_marks VALUES (2 * old.seq);
END;
CREATE TRIGGER mark_added_speaker AFTER INSERT ON session_speakers BEGIN
  INSERT OR IGNORE INTO search_marks VALUES (2 * new.session_seq);
END;
CREATE TRIGGER mark_removed_speaker AFTER DELETE ON session_speakers BEGIN
  INSERT OR IGNORE INTO search_marks VALUES (2 * old.session_seq);
END;
CREATE TRIGGER mark_added_tag AFTER INSERT ON session_tags BEGIN
  INSERT OR IGNORE INTO search_marks SELECT 2 * seq FROM sessions WHERE id = new.session_id;
END;
CREATE TRIGGER mark_removed_tag AFTER DELETE ON session_tags BEGIN
  INSERT OR IGNORE INTO search_marks SELECT 2 * seq FROM sessions WHERE id = old.session_id;
END;
CREATE TRIGGER mark_added_note AFTER INSERT ON notes BEGIN
  INSERT OR IGNORE INTO search_marks VALUES (2 * new.seq + 1);
END;
CREATE TRIGGER mark_changed_note AFTER UPDATE OF body ON notes BEGIN
  INSERT OR IGNORE INTO search_marks VALUES (2 * new.seq + 1);
END;
CREATE TRIGGER mark_removed_note AFTER DELETE ON notes BEGIN
  INSERT OR IGNORE INTO search_marks VALUES (2 * old.seq + 1);
END;
