import type { Migration } from './migration.ts';

/** The cache of standings also says whether email is allowed, so that a list can be narrowed by it. */
export const emailPermission: Migration = {
  version: 20,
  sql: `
DROP TABLE standing;
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
CREATE INDEX standing_by_instant ON standing (as_of);
CREATE INDEX standing_by_next_event ON standing (next_event_at) WHERE next_event_at IS NOT NULL;
`,
};
