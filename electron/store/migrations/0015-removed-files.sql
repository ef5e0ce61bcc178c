-- Pictures and files that were taken out of a note, and how they stood in it, until they are brought back or let go. Whether
-- another note has one is looked up when it is asked for.
CREATE TABLE removed_files (
  id TEXT NOT NULL UNIQUE,
  note_id TEXT NOT NULL REFERENCES notes (id) ON DELETE CASCADE,
  -- The SHA-256 of its content. No reference: a sweep may let the file go first.
  file TEXT NOT NULL,
  -- The block of the note's document, as JSON.
  block TEXT NOT NULL,
  removed_at INTEGER NOT NULL,
  -- As that of the trash.
  due_at INTEGER,
  PRIMARY KEY (note_id, file)
) STRICT, WITHOUT ROWID;
CREATE INDEX removed_files_of ON removed_files (file);
