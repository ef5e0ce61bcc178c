-- What a person chose for the columns of a table, for the next table with the same headings.
CREATE TABLE column_mappings (
  -- A JSON array of the headings, sorted.
  headings TEXT NOT NULL PRIMARY KEY,
  -- JSON of ColumnMapping.
  mapping TEXT NOT NULL,
  chosen_at INTEGER NOT NULL
) STRICT;
