-- Earlier texts of notes. The present one is in `notes` alone, so an ordinary save writes nothing here.
CREATE TABLE note_versions (
  seq INTEGER PRIMARY KEY,
  note_id TEXT NOT NULL REFERENCES notes (id) ON DELETE CASCADE,
  -- Which of the note's revisions it was.
  revision INTEGER NOT NULL,
  saved_at INTEGER NOT NULL,
  -- A Tiptap document as JSON, in UTF-8, deflated (RFC 1951).
  body BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX versions_of_note ON note_versions (note_id, revision);
-- For thinning, which looks at old ones alone.
CREATE INDEX versions_in_time ON note_versions (saved_at);
