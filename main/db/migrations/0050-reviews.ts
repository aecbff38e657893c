import type { Migration } from './migration.ts';

/**
 * Packages that went out for review, what leads answered, and a number for every version of a plan.
 *
 * A version was counted from the undo journal, which forgets: from here on a plan carries its number, and the largest one
 * ever given is kept, so that a number never stands for two contents. Undoing brings back the content with its number.
 *
 * What went out cannot be taken back, so packages leave no trace in the undo journal; answers do.
 */
export const reviews: Migration = {
  version: 50,
  sql: `
DROP TRIGGER plan_updated;
DROP TRIGGER plan_deleted;
ALTER TABLE plan ADD COLUMN version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1);
UPDATE plan SET version = 1 + (
  SELECT count(*) FROM command JOIN undo_entry ON undo_entry.command_id = command.id
  WHERE command.name = 'plans.save' AND command.state = 'done'
    AND undo_entry.table_name = 'plan' AND undo_entry.row_key = json_array(plan.id) AND undo_entry.change = 'update');
CREATE TRIGGER plan_updated AFTER UPDATE ON plan
WHEN (SELECT command_id FROM command_scope) IS NOT NULL BEGIN
  INSERT INTO undo_entry (command_id, table_name, row_key, change, before_row)
  VALUES ((SELECT command_id FROM command_scope), 'plan', json_array(NEW.id), 'update',
    json_array(OLD.id, OLD.name, OLD.body, OLD.saved_at, OLD.version));
END;
CREATE TRIGGER plan_deleted AFTER DELETE ON plan
WHEN (SELECT command_id FROM command_scope) IS NOT NULL BEGIN
  INSERT INTO undo_entry (command_id, table_name, row_key, change, before_row)
  VALUES ((SELECT command_id FROM command_scope), 'plan', json_array(OLD.id), 'delete',
    json_array(OLD.id, OLD.name, OLD.body, OLD.saved_at, OLD.version));
END;

CREATE TABLE plan_version (
  plan_id TEXT NOT NULL PRIMARY KEY CHECK (plan_id <> ''),
  latest INTEGER NOT NULL CHECK (latest >= 1)
) STRICT, WITHOUT ROWID;
INSERT INTO plan_version (plan_id, latest) SELECT id, version FROM plan;

CREATE TABLE review_package (
  plan_hash TEXT NOT NULL PRIMARY KEY CHECK (length(plan_hash) = 64),
  plan_id TEXT NOT NULL CHECK (plan_id <> ''),
  version INTEGER NOT NULL CHECK (version >= 1),
  body TEXT NOT NULL CHECK (json_valid(body)),
  people TEXT NOT NULL CHECK (json_valid(people)),
  summary TEXT NOT NULL CHECK (json_valid(summary))
) STRICT, WITHOUT ROWID;
CREATE INDEX review_package_by_plan ON review_package (plan_id, version);

CREATE TABLE review_sent (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  plan_hash TEXT NOT NULL REFERENCES review_package (plan_hash) ON DELETE RESTRICT,
  shown_hash TEXT NOT NULL CHECK (length(shown_hash) = 64),
  shown_names TEXT NOT NULL CHECK (json_valid(shown_names)),
  sent_at INTEGER NOT NULL,
  made_by TEXT CHECK (made_by <> ''),
  made_for TEXT CHECK (made_for <> ''),
  redaction TEXT NOT NULL CHECK (redaction IN ('none', 'initials', 'codes', 'all')),
  file_name TEXT NOT NULL CHECK (file_name <> '')
) STRICT;
CREATE INDEX review_sent_by_package ON review_sent (plan_hash, sent_at);
CREATE INDEX review_sent_by_shown_hash ON review_sent (shown_hash);

CREATE TABLE review_answer (
  plan_hash TEXT NOT NULL REFERENCES review_package (plan_hash) ON DELETE RESTRICT,
  answered_by TEXT NOT NULL CHECK (answered_by <> ''),
  target TEXT NOT NULL CHECK (json_valid(target)),
  decision TEXT CHECK (decision IN ('approve', 'change', 'remove')),
  comment TEXT NOT NULL,
  answered_at INTEGER NOT NULL,
  merged_at INTEGER NOT NULL,
  settled TEXT CHECK (settled IN ('applied', 'seen-to', 'set-aside')),
  settled_at INTEGER CHECK ((settled_at IS NULL) = (settled IS NULL)),
  PRIMARY KEY (plan_hash, answered_by, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE kept_undo_entry AS SELECT * FROM undo_entry;
DROP TABLE undo_entry;
CREATE TABLE undo_entry (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  command_id INTEGER NOT NULL REFERENCES command (id) ON DELETE CASCADE,
  table_name TEXT NOT NULL CHECK (
    CASE table_name
      WHEN 'contact' THEN 1 WHEN 'fact' THEN 1 WHEN 'event' THEN 1 WHEN 'plan' THEN 1 WHEN 'policy' THEN 1
      WHEN 'accepted_fit' THEN 1 WHEN 'review_answer' THEN 1
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

CREATE TRIGGER review_answer_inserted AFTER INSERT ON review_answer
WHEN (SELECT command_id FROM command_scope) IS NOT NULL BEGIN
  INSERT INTO undo_entry (command_id, table_name, row_key, change, before_row)
  VALUES ((SELECT command_id FROM command_scope), 'review_answer',
    json_array(NEW.plan_hash, NEW.answered_by, NEW.target), 'insert', NULL);
END;
CREATE TRIGGER review_answer_updated AFTER UPDATE ON review_answer
WHEN (SELECT command_id FROM command_scope) IS NOT NULL BEGIN
  INSERT INTO undo_entry (command_id, table_name, row_key, change, before_row)
  VALUES ((SELECT command_id FROM command_scope), 'review_answer',
    json_array(NEW.plan_hash, NEW.answered_by, NEW.target), 'update',
    json_array(OLD.plan_hash, OLD.answered_by, OLD.target, OLD.decision, OLD.comment, OLD.answered_at, OLD.merged_at,
      OLD.settled, OLD.settled_at));
END;
CREATE TRIGGER review_answer_deleted AFTER DELETE ON review_answer
WHEN (SELECT command_id FROM command_scope) IS NOT NULL BEGIN
  INSERT INTO undo_entry (command_id, table_name, row_key, change, before_row)
  VALUES ((SELECT command_id FROM command_scope), 'review_answer',
    json_array(OLD.plan_hash, OLD.answered_by, OLD.target), 'delete',
    json_array(OLD.plan_hash, OLD.answered_by, OLD.target, OLD.decision, OLD.comment, OLD.answered_at, OLD.merged_at,
      OLD.settled, OLD.settled_at));
END;
`,
};
