-- Posts as a person keeps them: what they are made of, and their text with what was changed in it by hand.
CREATE TABLE posts (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  event_id TEXT NOT NULL REFERENCES events (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  shape TEXT NOT NULL,
  profile TEXT NOT NULL,
  -- JSON object: what is in it, and how it is written.
  options TEXT NOT NULL,
  -- JSON object of two texts in Markdown: `generated` as it was made last, `text` as it stands.
  body TEXT NOT NULL,
  -- JSON array of what could not be merged.
  clashes TEXT NOT NULL DEFAULT '[]',
  revision INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  saved_at INTEGER NOT NULL
) STRICT;
CREATE INDEX posts_of_event ON posts (event_id);

-- Earlier texts, as those of notes are kept.
CREATE TABLE post_versions (
  seq INTEGER PRIMARY KEY,
  post_id TEXT NOT NULL REFERENCES posts (id) ON DELETE CASCADE,
  revision INTEGER NOT NULL,
  saved_at INTEGER NOT NULL,
  -- What `posts.body` was, in UTF-8; deflated (RFC 1951) where is_packed says so.
  body BLOB NOT NULL,
  is_packed INTEGER NOT NULL DEFAULT 1 CONSTRAINT post_version_is_packed CHECK (is_packed IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX versions_of_post ON post_versions (post_id, revision);
CREATE INDEX post_versions_in_time ON post_versions (saved_at);
CREATE INDEX post_versions_to_pack ON post_versions (seq) WHERE is_packed = 0;

ALTER TABLE trash DROP CONSTRAINT trash_kind;
ALTER TABLE trash ADD CONSTRAINT trash_kind CHECK (kind IN ('event', 'session', 'note', 'picture', 'post'));
