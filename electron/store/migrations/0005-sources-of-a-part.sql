-- Whether a source holds only a part of its event, as a person said: reading it again then removes nothing either.
ALTER TABLE schedule_sources ADD COLUMN is_part INTEGER NOT NULL DEFAULT 0
  CONSTRAINT schedule_source_is_part CHECK (is_part IN (0, 1));
