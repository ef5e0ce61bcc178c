-- What notes mention, by Lanyard's ids: not references, for a note keeps its mention when the session or speaker goes.
CREATE TABLE mentions (
  note_seq INTEGER NOT NULL REFERENCES notes (seq) ON DELETE CASCADE,
  kind TEXT NOT NULL CONSTRAINT mention_kind CHECK (kind IN ('session', 'speaker')),
  target_id TEXT NOT NULL,
  PRIMARY KEY (note_seq, kind, target_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX mentions_by_target ON mentions (target_id, kind);

-- Triggers read them from the text, so no way of writing can forget to. A text without the word is not looked into.
CREATE TRIGGER mentions_of_added_note AFTER INSERT ON notes
WHEN instr(new.body, '"mention"') > 0 AND json_valid(new.body)
BEGIN
  INSERT OR IGNORE INTO mentions
  SELECT new.seq, value ->> 'of', value ->> 'id' FROM json_tree(new.body)
  WHERE key = 'attrs' AND type = 'object' AND value ->> 'of' IN ('session', 'speaker') AND value ->> 'id' IS NOT NULL;
END;
CREATE TRIGGER mentions_of_changed_note AFTER UPDATE OF body ON notes
WHEN instr(new.body, '"mention"') > 0 OR EXISTS (SELECT 1 FROM mentions WHERE note_seq = new.seq)
BEGIN
  DELETE FROM mentions WHERE note_seq = new.seq;
  INSERT OR IGNORE INTO mentions
  SELECT new.seq, value ->> 'of', value ->> 'id'
  FROM json_tree(CASE WHEN json_valid(new.body) THEN new.body ELSE 'null' END)
  WHERE key = 'attrs' AND type = 'object' AND value ->> 'of' IN ('session', 'speaker') AND value ->> 'id' IS NOT NULL;
END;

-- Speakers who stand in the programme under another name or affiliation now: a mention of the former row means the present one.
CREATE TABLE former_speakers (
  id TEXT NOT NULL PRIMARY KEY,
  speaker_seq INTEGER NOT NULL REFERENCES speakers (seq) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX former_speakers_by_speaker ON former_speakers (speaker_seq);
