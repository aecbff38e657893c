import { firstTables } from './0010-first-tables.ts';
import { emailPermission } from './0020-email-permission.ts';
import { acceptedFits } from './0030-accepted-fits.ts';
import { workspaceSecret } from './0040-workspace-secret.ts';
import { reviews } from './0050-reviews.ts';
import { policyVersions } from './0060-policy-versions.ts';
import { endingPermissions } from './0070-ending-permissions.ts';
import type { Migration } from './migration.ts';

/** Every migration in order. A released one is history: changing it fails the hash test. */
export const migrations: readonly Migration[] = [
  firstTables,
  emailPermission,
  acceptedFits,
  workspaceSecret,
  reviews,
  policyVersions,
  endingPermissions,
];

export const latestVersion = migrations.reduce((latest, migration) => Math.max(latest, migration.version), 0);
