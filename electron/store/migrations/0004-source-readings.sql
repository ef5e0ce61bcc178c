-- How the times of an event's sources are read, once a person has changed the event's time zone: so that reading them
-- again does not take it back. Without a row they are read as they stand.
CREATE TABLE source_readings (
  event_id TEXT NOT NULL REFERENCES events (id) ON DELETE CASCADE,
  format TEXT NOT NULL,
  -- JSON of SourceReading.
  reading TEXT NOT NULL,
  PRIMARY KEY (event_id, format)
) STRICT, WITHOUT ROWID;

-- As they were before the import that can be undone, where it set the zone: JSON, [format, SourceReading][].
ALTER TABLE import_undos ADD COLUMN readings_before TEXT;
