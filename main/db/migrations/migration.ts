/** One step of the file's history. Versions go up in tens, so that a branch can be repaired in between. */
export interface Migration {
  readonly version: number;
  readonly sql: string;
}
