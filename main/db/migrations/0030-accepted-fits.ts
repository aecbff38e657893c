import type { Migration } from './migration.ts';

/**
 * Numbers of the model that a person accepted from a fit. The latest row counts; a body of `null` says that the
 * defaults apply again. The undo journal has to know the new table, and SQLite changes no CHECK in place.
 */
export const acceptedFits: Migration = {
  version: 30,
  sql: `
CREATE TABLE accepted_fit (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  body TEXT NOT NULL CHECK (json_valid(body)),
  accepted_at INTEGER NOT NULL
) STRICT;

CREATE TABLE kept_undo_entry AS SELECT * FROM undo_entry;
DROP TABLE undo_entry;
CREATE TABLE undo_entry (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  command_id INTEGER NOT NULL REFERENCES command (id) ON DELETE CASCADE,
  table_name TEXT NOT NULL CHECK (
    CASE table_name
      WHEN 'contact' THEN 1 WHEN 'fact' THEN 1 WHEN 'event' THEN 1 WHEN 'plan' THEN 1 WHEN 'policy' THEN 1
      WHEN 'accepted_fit' THEN 1
      ELSE 0
    END
  ),
  row_key TEXT NOT NULL,
  change TEXT NOT NULL CHECK (CASE change WHEN 'insert' THEN 1 WHEN 'update' THEN 1 WHEN 'delete' THEN 1 ELSE 0 END),
  before_row TEXT CHECK ((before_row IS NULL) = (change = 'insert'))
) STRICT;
INSERT INTO undo_entry (seq, command_id, table_name, row_key, change, before_row)
SELECT seq, command_id, table_name, row_key, change, before_row FROM kept_undo_entry ORDER BY seq;
DROP TABLE kept_undo_entry;
CREATE INDEX undo_entry_by_command ON undo_entry (command_id, seq);

CREATE TRIGGER accepted_fit_inserted AFTER INSERT ON accepted_fit
WHEN (SELECT command_id FROM command_scope) IS NOT NULL BEGIN
  INSERT INTO undo_entry (command_id, table_name, row_key, change, before_row)
  VALUES ((SELECT command_id FROM command_scope), 'accepted_fit', json_array(NEW.id), 'insert', NULL);
END;
CREATE TRIGGER accepted_fit_deleted AFTER DELETE ON accepted_fit
WHEN (SELECT command_id FROM command_scope) IS NOT NULL BEGIN
  INSERT INTO undo_entry (command_id, table_name, row_key, change, before_row)
  VALUES ((SELECT command_id FROM command_scope), 'accepted_fit', json_array(OLD.id), 'delete',
    json_array(OLD.id, OLD.body, OLD.accepted_at));
END;
CREATE TRIGGER accepted_fit_is_never_changed BEFORE UPDATE ON accepted_fit BEGIN
  SELECT RAISE(ABORT, 'an accepted fit is never changed');
END;
`,
};
