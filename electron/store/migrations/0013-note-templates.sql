-- What a person begins notes with, in Markdown; what Lanyard brings along is not here.
CREATE TABLE note_templates (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  markdown TEXT NOT NULL
) STRICT, WITHOUT ROWID;
