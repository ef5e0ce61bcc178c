-- How one got there and back is written apart from what came before the event.
ALTER TABLE notes DROP CONSTRAINT note_part;
ALTER TABLE notes ADD CONSTRAINT note_part CHECK (part IN ('introduction', 'travel', 'before', 'conclusion'));
