import type { Migration } from './migration.ts';

/**
 * What makes the codes of contacts in redacted exports: whoever does not have the workspace cannot tell who is meant, nor
 * test a guess. It is made once, never changed, and travels with every copy of the file; undoing does not reach it.
 */
export const workspaceSecret: Migration = {
  version: 40,
  sql: `
CREATE TABLE workspace_secret (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  secret BLOB NOT NULL CHECK (length(secret) = 32)
) STRICT;
INSERT INTO workspace_secret (one, secret) VALUES (1, randomblob(32));
CREATE TRIGGER workspace_secret_is_never_changed BEFORE UPDATE ON workspace_secret BEGIN
  SELECT RAISE(ABORT, 'the secret of a workspace is never changed');
END;
CREATE TRIGGER workspace_secret_is_never_removed BEFORE DELETE ON workspace_secret BEGIN
  SELECT RAISE(ABORT, 'the secret of a workspace is never removed');
END;
`,
};
