CREATE TABLE accepted_fit (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  body TEXT NOT NULL CHECK (json_valid(body)),
  accepted_at INTEGER NOT NULL
) STRICT;

CREATE TABLE command (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  says TEXT NOT NULL,
  ran_at INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('done', 'undone')),
  changed_rows INTEGER NOT NULL CHECK (changed_rows >= 0)
) STRICT;

CREATE TABLE command_scope (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  command_id INTEGER REFERENCES command (id) ON DELETE RESTRICT
) STRICT;

CREATE TABLE contact (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  email TEXT CHECK (email <> ''),
  email_key TEXT CHECK ((email_key IS NULL) = (email IS NULL)),
  external_id TEXT CHECK (external_id <> ''),
  first_name TEXT CHECK (first_name <> ''),
  last_name TEXT CHECK (last_name <> ''),
  company TEXT CHECK (company <> ''),
  phone TEXT CHECK (phone <> ''),
  country TEXT CHECK (country <> ''),
  time_zone TEXT CHECK (time_zone <> ''),
  created_at INTEGER,
  email_changed_at INTEGER,
  do_not_contact INTEGER NOT NULL CHECK (do_not_contact IN (0, 1)),
  name_key TEXT NOT NULL,
  search_text TEXT NOT NULL
) STRICT;

CREATE TABLE event (
  contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE RESTRICT,
  at INTEGER NOT NULL,
  event_key TEXT NOT NULL CHECK (event_key GLOB '[#=]?*'),
  kind TEXT NOT NULL,
  channel TEXT CHECK (
    CASE channel
      WHEN 'email' THEN 1 WHEN 'phone' THEN 1 WHEN 'sms' THEN 1 WHEN 'direct-mail' THEN 1 WHEN 'in-app' THEN 1
      WHEN 'push' THEN 1 WHEN 'retargeting' THEN 1 WHEN 'social' THEN 1 WHEN 'meeting' THEN 1 WHEN 'any' THEN 1
      ELSE channel IS NULL
    END
  ),
  purpose TEXT,
  ask INTEGER CHECK (ask BETWEEN 1 AND 5),
  type TEXT,
  data TEXT CHECK (
    CASE data
      WHEN 'declared' THEN 1 WHEN 'observed' THEN 1 WHEN 'inferred' THEN 1 WHEN 'third-party' THEN 1
      ELSE data IS NULL
    END
  ),
  refers_to TEXT,
  method TEXT,
  until INTEGER,
  cadence_days REAL CHECK (cadence_days > 0),
  undated INTEGER NOT NULL CHECK (undated IN (0, 1)),
  evidence TEXT,
  amount TEXT,
  currency TEXT,
  extra TEXT NOT NULL CHECK (json_valid(extra)),
  PRIMARY KEY (contact_id, at, event_key),
  CHECK (
    CASE kind
      WHEN 'touch' THEN
        channel IS NOT NULL AND channel <> 'any' AND purpose IS NOT NULL AND ask IS NOT NULL AND data IS NOT NULL
      WHEN 'permission' THEN channel IS NOT NULL AND purpose IS NOT NULL AND method IS NOT NULL
      WHEN 'response' THEN type IS NOT NULL
      WHEN 'complaint' THEN type IS NOT NULL
      WHEN 'bounce' THEN type IS NOT NULL AND channel IS NOT NULL
      WHEN 'withdrawal' THEN 1
      WHEN 'purchase' THEN 1
      WHEN 'refund' THEN 1
      WHEN 'note' THEN 1
      ELSE 0
    END
  )
) STRICT, WITHOUT ROWID;

CREATE TABLE fact (
  contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE RESTRICT,
  name TEXT NOT NULL CHECK (name <> ''),
  value TEXT NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('declared', 'observed', 'inferred', 'third-party')),
  source TEXT NOT NULL,
  PRIMARY KEY (contact_id, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE import_batch (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  kind TEXT NOT NULL CHECK (kind IN ('contacts', 'journey')),
  files TEXT NOT NULL CHECK (json_valid(files)),
  imported_at INTEGER NOT NULL,
  report TEXT NOT NULL CHECK (json_valid(report)),
  command_id INTEGER REFERENCES command (id) ON DELETE SET NULL,
  taken_back INTEGER NOT NULL CHECK (taken_back IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE plan (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  name TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  saved_at INTEGER NOT NULL
, version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1)) STRICT, WITHOUT ROWID;

CREATE TABLE plan_version (
  plan_id TEXT NOT NULL PRIMARY KEY CHECK (plan_id <> ''),
  latest INTEGER NOT NULL CHECK (latest >= 1)
) STRICT, WITHOUT ROWID;

CREATE TABLE policy (
  version INTEGER PRIMARY KEY AUTOINCREMENT CHECK (version >= 1),
  body TEXT NOT NULL CHECK (json_valid(body)),
  saved_at INTEGER NOT NULL
) STRICT;

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

CREATE TABLE review_package (
  plan_hash TEXT NOT NULL PRIMARY KEY CHECK (length(plan_hash) = 64),
  plan_id TEXT NOT NULL CHECK (plan_id <> ''),
  version INTEGER NOT NULL CHECK (version >= 1),
  body TEXT NOT NULL CHECK (json_valid(body)),
  people TEXT NOT NULL CHECK (json_valid(people)),
  summary TEXT NOT NULL CHECK (json_valid(summary))
) STRICT, WITHOUT ROWID;

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

CREATE TABLE standing (
  contact_id INTEGER PRIMARY KEY REFERENCES contact (id) ON DELETE CASCADE,
  as_of INTEGER NOT NULL,
  basis TEXT NOT NULL,
  stage INTEGER NOT NULL CHECK (stage BETWEEN 0 AND 4),
  condition TEXT NOT NULL CHECK (condition IN ('warming', 'steady', 'cooling', 'lost')),
  trust REAL NOT NULL,
  trust_low REAL NOT NULL,
  trust_high REAL NOT NULL,
  level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 5),
  last_touch_at INTEGER,
  last_response_at INTEGER,
  email_permission TEXT NOT NULL CHECK (email_permission IN ('in-force', 'ended', 'none')),
  next_event_at INTEGER CHECK (next_event_at > as_of)
) STRICT;

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

CREATE TABLE workspace_secret (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  secret BLOB NOT NULL CHECK (length(secret) = 32)
) STRICT;

CREATE UNIQUE INDEX contact_by_email ON contact (email_key) WHERE email_key IS NOT NULL;

CREATE UNIQUE INDEX contact_by_external_id ON contact (external_id) WHERE external_id IS NOT NULL;

CREATE INDEX contact_by_name ON contact (name_key, id);

CREATE INDEX event_by_end_of_permission ON event (until) WHERE kind = 'permission' AND until IS NOT NULL;

CREATE UNIQUE INDEX event_by_key ON event (contact_id, event_key);

CREATE INDEX import_batch_by_command ON import_batch (command_id);

CREATE INDEX review_package_by_plan ON review_package (plan_id, version);

CREATE INDEX review_sent_by_package ON review_sent (plan_hash, sent_at);

CREATE INDEX review_sent_by_shown_hash ON review_sent (shown_hash);

CREATE INDEX standing_by_instant ON standing (as_of);

CREATE INDEX standing_by_next_event ON standing (next_event_at) WHERE next_event_at IS NOT NULL;

CREATE INDEX undo_entry_by_command ON undo_entry (command_id, seq);

CREATE TRIGGER accepted_fit_deleted AFTER DELETE ON accepted_fit
WHEN (SELECT command_id FROM command_scope) IS NOT NULL BEGIN
  INSERT INTO undo_entry (command_id, table_name, row_key, change, before_row)
  VALUES ((SELECT command_id FROM command_scope), 'accepted_fit', json_array(OLD.id), 'delete',
    json_array(OLD.id, OLD.body, OLD.accepted_at));
END;

CREATE TRIGGER accepted_fit_inserted AFTER INSERT ON accepted_fit
WHEN (SELECT command_id FROM command_scope) IS NOT NULL BEGIN
  INSERT INTO undo_entry (command_id, table_name, row_key, change, before_row)
  VALUES ((SELECT command_id FROM command_scope), 'accepted_fit', json_array(NEW.id), 'insert', NULL);
END;

CREATE TRIGGER accepted_fit_is_never_changed BEFORE UPDATE ON accepted_fit BEGIN
  SELECT RAISE(ABORT, 'an accepted fit is never changed');
END;

CREATE TRIGGER changed_event_changes_standing AFTER UPDATE ON event BEGIN
  DELETE FROM standing WHERE contact_id = NEW.contact_id;
END;

CREATE TRIGGER contact_changes_standing AFTER UPDATE ON contact BEGIN
  DELETE FROM standing WHERE contact_id = NEW.id;
END;

CREATE TRIGGER contact_deleted AFTER DELETE ON contact
WHEN (SELECT command_id FROM command_scope) IS NOT NULL BEGIN
  INSERT INTO undo_entry (command_id, table_name, row_key, change, before_row)
  VALUES ((SELECT command_id FROM command_scope), 'contact', json_array(OLD.id), 'delete', json_array(
    OLD.id, OLD.email, OLD.email_key, OLD.external_id, OLD.first_name, OLD.last_name, OLD.company, OLD.phone,
    OLD.country, OLD.time_zone, OLD.created_at, OLD.email_changed_at, OLD.do_not_contact, OLD.name_key,
    OLD.search_text));
END;

CREATE TRIGGER contact_inserted AFTER INSERT ON contact
WHEN (SELECT command_id FROM command_scope) IS NOT NULL BEGIN
  INSERT INTO undo_entry (command_id, table_name, row_key, change, before_row)
  VALUES ((SELECT command_id FROM command_scope), 'contact', json_array(NEW.id), 'insert', NULL);
END;

CREATE TRIGGER contact_updated AFTER UPDATE ON contact
WHEN (SELECT command_id FROM command_scope) IS NOT NULL BEGIN
  INSERT INTO undo_entry (command_id, table_name, row_key, change, before_row)
  VALUES ((SELECT command_id FROM command_scope), 'contact', json_array(NEW.id), 'update', json_array(
    OLD.id, OLD.email, OLD.email_key, OLD.external_id, OLD.first_name, OLD.last_name, OLD.company, OLD.phone,
    OLD.country, OLD.time_zone, OLD.created_at, OLD.email_changed_at, OLD.do_not_contact, OLD.name_key,
    OLD.search_text));
END;

CREATE TRIGGER event_deleted AFTER DELETE ON event
WHEN (SELECT command_id FROM command_scope) IS NOT NULL BEGIN
  INSERT INTO undo_entry (command_id, table_name, row_key, change, before_row)
  VALUES ((SELECT command_id FROM command_scope), 'event', json_array(OLD.contact_id, OLD.event_key), 'delete',
    json_array(OLD.contact_id, OLD.at, OLD.event_key, OLD.kind, OLD.channel, OLD.purpose, OLD.ask, OLD.type, OLD.data,
      OLD.refers_to, OLD.method, OLD.until, OLD.cadence_days, OLD.undated, OLD.evidence, OLD.amount, OLD.currency,
      OLD.extra));
END;

CREATE TRIGGER event_inserted AFTER INSERT ON event
WHEN (SELECT command_id FROM command_scope) IS NOT NULL BEGIN
  INSERT INTO undo_entry (command_id, table_name, row_key, change, before_row)
  VALUES ((SELECT command_id FROM command_scope), 'event', json_array(NEW.contact_id, NEW.event_key), 'insert', NULL);
END;

CREATE TRIGGER event_updated AFTER UPDATE ON event
WHEN (SELECT command_id FROM command_scope) IS NOT NULL BEGIN
  INSERT INTO undo_entry (command_id, table_name, row_key, change, before_row)
  VALUES ((SELECT command_id FROM command_scope), 'event', json_array(NEW.contact_id, NEW.event_key), 'update',
    json_array(OLD.contact_id, OLD.at, OLD.event_key, OLD.kind, OLD.channel, OLD.purpose, OLD.ask, OLD.type, OLD.data,
      OLD.refers_to, OLD.method, OLD.until, OLD.cadence_days, OLD.undated, OLD.evidence, OLD.amount, OLD.currency,
      OLD.extra));
END;

CREATE TRIGGER fact_deleted AFTER DELETE ON fact
WHEN (SELECT command_id FROM command_scope) IS NOT NULL BEGIN
  INSERT INTO undo_entry (command_id, table_name, row_key, change, before_row)
  VALUES ((SELECT command_id FROM command_scope), 'fact', json_array(OLD.contact_id, OLD.name), 'delete',
    json_array(OLD.contact_id, OLD.name, OLD.value, OLD.origin, OLD.source));
END;

CREATE TRIGGER fact_inserted AFTER INSERT ON fact
WHEN (SELECT command_id FROM command_scope) IS NOT NULL BEGIN
  INSERT INTO undo_entry (command_id, table_name, row_key, change, before_row)
  VALUES ((SELECT command_id FROM command_scope), 'fact', json_array(NEW.contact_id, NEW.name), 'insert', NULL);
END;

CREATE TRIGGER fact_updated AFTER UPDATE ON fact
WHEN (SELECT command_id FROM command_scope) IS NOT NULL BEGIN
  INSERT INTO undo_entry (command_id, table_name, row_key, change, before_row)
  VALUES ((SELECT command_id FROM command_scope), 'fact', json_array(NEW.contact_id, NEW.name), 'update',
    json_array(OLD.contact_id, OLD.name, OLD.value, OLD.origin, OLD.source));
END;

CREATE TRIGGER lost_event_changes_standing AFTER DELETE ON event BEGIN
  DELETE FROM standing WHERE contact_id = OLD.contact_id;
END;

CREATE TRIGGER new_event_changes_standing AFTER INSERT ON event BEGIN
  DELETE FROM standing WHERE contact_id = NEW.contact_id;
END;

CREATE TRIGGER plan_deleted AFTER DELETE ON plan
WHEN (SELECT command_id FROM command_scope) IS NOT NULL BEGIN
  INSERT INTO undo_entry (command_id, table_name, row_key, change, before_row)
  VALUES ((SELECT command_id FROM command_scope), 'plan', json_array(OLD.id), 'delete',
    json_array(OLD.id, OLD.name, OLD.body, OLD.saved_at, OLD.version));
END;

CREATE TRIGGER plan_inserted AFTER INSERT ON plan
WHEN (SELECT command_id FROM command_scope) IS NOT NULL BEGIN
  INSERT INTO undo_entry (command_id, table_name, row_key, change, before_row)
  VALUES ((SELECT command_id FROM command_scope), 'plan', json_array(NEW.id), 'insert', NULL);
END;

CREATE TRIGGER plan_updated AFTER UPDATE ON plan
WHEN (SELECT command_id FROM command_scope) IS NOT NULL BEGIN
  INSERT INTO undo_entry (command_id, table_name, row_key, change, before_row)
  VALUES ((SELECT command_id FROM command_scope), 'plan', json_array(NEW.id), 'update',
    json_array(OLD.id, OLD.name, OLD.body, OLD.saved_at, OLD.version));
END;

CREATE TRIGGER policy_deleted AFTER DELETE ON policy
WHEN (SELECT command_id FROM command_scope) IS NOT NULL BEGIN
  INSERT INTO undo_entry (command_id, table_name, row_key, change, before_row)
  VALUES ((SELECT command_id FROM command_scope), 'policy', json_array(OLD.version), 'delete',
    json_array(OLD.version, OLD.body, OLD.saved_at));
END;

CREATE TRIGGER policy_inserted AFTER INSERT ON policy
WHEN (SELECT command_id FROM command_scope) IS NOT NULL BEGIN
  INSERT INTO undo_entry (command_id, table_name, row_key, change, before_row)
  VALUES ((SELECT command_id FROM command_scope), 'policy', json_array(NEW.version), 'insert', NULL);
END;

CREATE TRIGGER policy_is_never_changed BEFORE UPDATE ON policy BEGIN
  SELECT RAISE(ABORT, 'a policy version is never changed');
END;

CREATE TRIGGER review_answer_deleted AFTER DELETE ON review_answer
WHEN (SELECT command_id FROM command_scope) IS NOT NULL BEGIN
  INSERT INTO undo_entry (command_id, table_name, row_key, change, before_row)
  VALUES ((SELECT command_id FROM command_scope), 'review_answer',
    json_array(OLD.plan_hash, OLD.answered_by, OLD.target), 'delete',
    json_array(OLD.plan_hash, OLD.answered_by, OLD.target, OLD.decision, OLD.comment, OLD.answered_at, OLD.merged_at,
      OLD.settled, OLD.settled_at));
END;

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

CREATE TRIGGER workspace_secret_is_never_changed BEFORE UPDATE ON workspace_secret BEGIN
  SELECT RAISE(ABORT, 'the secret of a workspace is never changed');
END;

CREATE TRIGGER workspace_secret_is_never_removed BEFORE DELETE ON workspace_secret BEGIN
  SELECT RAISE(ABORT, 'the secret of a workspace is never removed');
END;
