import { firstTables } from './0010-first-tables.ts';
import type { Migration } from './migration.ts';

/** Every migration in order. A released one is history: changing it fails the hash test. */
export const migrations: readonly Migration[] = [firstTables];

export const latestVersion = migrations.reduce((latest, migration) => Math.max(latest, migration.version), 0);
