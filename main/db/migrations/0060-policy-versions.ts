import type { Migration } from './migration.ts';

/**
 * A version of the policy that was taken back is never given again: verdicts and exported pages name the policy by it.
 * SQLite remembers the highest number only where a table says AUTOINCREMENT, and cannot add that in place.
 */
export const policyVersions: Migration = {
  version: 60,
  sql: `
CREATE TABLE kept_policy AS SELECT * FROM policy;
DROP TABLE policy;
CREATE TABLE policy (
  version INTEGER PRIMARY KEY AUTOINCREMENT CHECK (version >= 1),
  body TEXT NOT NULL CHECK (json_valid(body)),
  saved_at INTEGER NOT NULL
) STRICT;
INSERT INTO policy (version, body, saved_at) SELECT version, body, saved_at FROM kept_policy ORDER BY version;
DROP TABLE kept_policy;

CREATE TRIGGER policy_inserted AFTER INSERT ON policy
WHEN (SELECT command_id FROM command_scope) IS NOT NULL BEGIN
  INSERT INTO undo_entry (command_id, table_name, row_key, change, before_row)
  VALUES ((SELECT command_id FROM command_scope), 'policy', json_array(NEW.version), 'insert', NULL);
END;
CREATE TRIGGER policy_deleted AFTER DELETE ON policy
WHEN (SELECT command_id FROM command_scope) IS NOT NULL BEGIN
  INSERT INTO undo_entry (command_id, table_name, row_key, change, before_row)
  VALUES ((SELECT command_id FROM command_scope), 'policy', json_array(OLD.version), 'delete',
    json_array(OLD.version, OLD.body, OLD.saved_at));
END;
CREATE TRIGGER policy_is_never_changed BEFORE UPDATE ON policy BEGIN
  SELECT RAISE(ABORT, 'a policy version is never changed');
END;
`,
};
