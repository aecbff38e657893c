import { applyMigrations } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { openScratchDatabase } from './open-database.ts';
import type { Sqlite } from './sqlite.ts';

/** Every table, index and trigger of a file as one text, in order of kind and name. */
export function schemaOf(db: Sqlite): string {
  const statements = db
    .prepare<[], string>(`
      SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
      ORDER BY CASE type WHEN 'table' THEN 1 WHEN 'index' THEN 2 ELSE 3 END, name`)
    .pluck()
    .all();
  return `${statements.map((statement) => `${statement};`).join('\n\n')}\n`;
}

/** What all migrations together make. */
export function expectedSchema(): string {
  const db = openScratchDatabase();
  try {
    applyMigrations(db, migrations);
    return schemaOf(db);
  } finally {
    db.close();
  }
}
