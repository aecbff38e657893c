import type { Migration } from './migration.ts';

/** Whose permissions run out soon is asked every day; few events are permissions, and few of those have an end. */
export const endingPermissions: Migration = {
  version: 70,
  sql: `
CREATE INDEX event_by_end_of_permission ON event (until) WHERE kind = 'permission' AND until IS NOT NULL;
`,
};
