-- Pictures and other files of notes. What is in them lies beside the database, in the folder `attachments`, under its hash.
CREATE TABLE attachments (
  -- The SHA-256 of the content. Notes name it.
  file TEXT NOT NULL PRIMARY KEY CONSTRAINT attachment_file CHECK (length(file) = 64 AND file NOT GLOB '*[^0-9a-f]*'),
  -- What the content is, whatever the file was called: a media type, and the ending of such files without its dot.
  type TEXT NOT NULL,
  ending TEXT NOT NULL,
  size INTEGER NOT NULL,
  -- As a person sees it, turned as the camera was held. NULL for what is no picture, and for one that was not looked at yet.
  width INTEGER,
  height INTEGER,
  -- By the camera's clock, which knows no zone: YYYY-MM-DDTHH:MM:SS.
  taken_at TEXT,
  -- What it was called where it came from.
  name TEXT NOT NULL,
  added_at INTEGER NOT NULL,
  -- Since when no text is known that refers to it.
  unused_since INTEGER
) STRICT, WITHOUT ROWID;
