-- A long text is kept as it is by the save that displaces it, and packed after that: packing 1 MB in it would be felt.
ALTER TABLE note_versions ADD COLUMN is_packed INTEGER NOT NULL DEFAULT 1
  CONSTRAINT version_is_packed CHECK (is_packed IN (0, 1));
CREATE INDEX versions_to_pack ON note_versions (seq) WHERE is_packed = 0;
