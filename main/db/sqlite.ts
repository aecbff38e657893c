import type Database from 'better-sqlite3';

/** An open connection. Other folders hold a `Workspace` or repositories, never this. */
export type Sqlite = Database.Database;
export type SqliteValue = string | number | null;
