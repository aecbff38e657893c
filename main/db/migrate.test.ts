import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createHistory } from './history.ts';
import { applyMigrations, beforeMigrationPath, migrate, versionOf } from './migrate.ts';
import { latestVersion, migrations } from './migrations/index.ts';
import { openDatabase, openScratchDatabase } from './open-database.ts';
import { expectedSchema, schemaOf } from './schema.ts';
import type { Sqlite } from './sqlite.ts';
import { addPeople, newWorkspace, noon, reopen, valueOf } from './testing/temporary-workspace.ts';

/** Digests of released migrations. A released one is never changed; a new one is added here when it is released. */
const digests: Readonly<Record<number, string>> = {
  10: '7c0c5b066e49d6b88e58489d4690ccc48afa5f72a661767a0c1ec5c387cb266d',
  20: 'eb9056486e12ef750f2acf8448c91355e9cef15ab081527cec0b1b17bf2e7be2',
  30: '1a6adf620526affd208c9f9c0de9bcb4c5cac49deaeaf2e6100594b5fce2fce3',
  40: '1f3c08fb50865110a9d59089def820c4ec1cbe1140a9e94f0a690d01d763410e',
  50: '777441e15c5675cdc48f2e63049b8fda3c308e2cb08f460b4cf54a4fcbbb7d88',
  60: 'ac6964eaf298e76509494aa79b07631641dc0e177d163f334e7024b464735ac8',
  70: 'd62f0cfb73a4cdb7b80d7e6c062c77b5011d70bca0f386b7b57db2fedd308b66',
};

describe('migrations', () => {
  it('go up in tens', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => (index + 1) * 10));
    expect(latestVersion).toBe(migrations.length * 10);
  });

  it.each(migrations.map((migration) => [migration.version, migration.sql] as const))(
    '%i is as released',
    (version, sql) => {
      expect(createHash('sha256').update(sql).digest('hex')).toBe(digests[version]);
    },
  );

  it('together make what schema.sql shows', () => {
    expect(readFileSync(new URL('schema.sql', import.meta.url), 'utf8')).toBe(expectedSchema());
  });

  it('leave a new workspace with that schema', () => {
    const workspace = newWorkspace();
    workspace.close();
    const db = openedAlone(workspace.path);
    expect(schemaOf(db)).toBe(expectedSchema());
    expect(versionOf(db)).toBe(latestVersion);
    db.close();
  });
});

describe('bringing a file up to date', () => {
  const next = { version: latestVersion + 10, sql: 'ALTER TABLE plan ADD COLUMN note TEXT' };

  it('first copies it to a file beside it, which opens as it was', () => {
    const workspace = newWorkspace();
    addPeople(workspace, ['ana@example.com']);
    workspace.close();
    const db = openedAlone(workspace.path);
    migrate(db, workspace.path, [...migrations, next]);
    expect(versionOf(db)).toBe(latestVersion + 10);
    db.close();
    const copy = reopen(beforeMigrationPath(workspace.path, latestVersion));
    expect(copy.repositories.contacts.count()).toBe(1);
  });

  it('does nothing to one that is', () => {
    const workspace = newWorkspace();
    workspace.close();
    reopen(workspace.path);
    expect(existsSync(beforeMigrationPath(workspace.path, latestVersion))).toBe(false);
  });

  it('leaves the file at the version before when a step fails', () => {
    const workspace = newWorkspace();
    workspace.close();
    const db = openedAlone(workspace.path);
    const broken = { version: latestVersion + 20, sql: 'CREATE TABLE half (id INTEGER) STRICT; SELECT nonsense' };
    expect(() => migrate(db, workspace.path, [...migrations, next, broken])).toThrow('nonsense');
    expect(versionOf(db)).toBe(latestVersion + 10);
    expect(schemaOf(db)).not.toContain('half');
    db.close();
  });
});

describe('the step that lets fits be accepted', () => {
  it('keeps the undo journal as it was, row by row, and goes on counting after it', () => {
    const db = openScratchDatabase();
    const before = migrations.filter(({ version }) => version < 30);
    applyMigrations(db, before);
    db.exec(`
      INSERT INTO command (name, says, ran_at, state, changed_rows) VALUES ('plans.save', 'Saving Spring', 0, 'done', 2);
      UPDATE command_scope SET command_id = 1;
      INSERT INTO plan (id, name, body, saved_at) VALUES ('spring', 'Spring', '{}', 0);
      UPDATE plan SET name = 'Summer';`);
    const entries = () => db.prepare('SELECT * FROM undo_entry ORDER BY seq').all();
    const old = entries();
    expect(old).toHaveLength(2);
    applyMigrations(db, migrations);
    expect(entries()).toEqual(old);
    db.exec("INSERT INTO accepted_fit (body, accepted_at) VALUES ('null', 0)");
    expect(entries().at(-1)).toMatchObject({ seq: 3, table_name: 'accepted_fit', row_key: '[1]', change: 'insert' });
    expect(() => db.exec("UPDATE accepted_fit SET body = '{}'")).toThrow('never changed');
    db.close();
  });
});

describe('the step that gives a workspace its secret', () => {
  it('makes one of 32 bytes, another in each file, which nothing changes or takes away', () => {
    const secrets = [1, 2].map(() => {
      const db = openScratchDatabase();
      applyMigrations(
        db,
        migrations.filter(({ version }) => version < 40),
      );
      db.exec("INSERT INTO plan (id, name, body, saved_at) VALUES ('spring', 'Spring', '{}', 0)");
      applyMigrations(db, migrations);
      expect(db.prepare('SELECT name FROM plan').pluck().all()).toEqual(['Spring']);
      const rows = db.prepare<[], Buffer>('SELECT secret FROM workspace_secret').pluck().all();
      expect(() => db.exec('UPDATE workspace_secret SET secret = randomblob(32)')).toThrow('never changed');
      expect(() => db.exec('DELETE FROM workspace_secret')).toThrow('never removed');
      expect(() => db.exec('INSERT INTO workspace_secret VALUES (2, randomblob(32))')).toThrow('CHECK');
      expect(db.prepare('SELECT secret FROM workspace_secret').pluck().all()).toEqual(rows);
      db.close();
      return rows.map((secret) => secret.toString('hex'));
    });
    expect(secrets.map((rows) => rows.map(({ length }) => length))).toEqual([[64], [64]]);
    expect(secrets[0]).not.toEqual(secrets[1]);
  });
});

describe('the step that keeps reviews', () => {
  /** A plan that was changed twice and then once back, by the format before. */
  function before() {
    const db = openScratchDatabase();
    applyMigrations(
      db,
      migrations.filter(({ version }) => version < 50),
    );
    const save = (sql: string) =>
      db.exec(`
        INSERT INTO command (name, says, ran_at, state, changed_rows) VALUES ('plans.save', 'Saving Spring', 0, 'done', 1);
        UPDATE command_scope SET command_id = (SELECT max(id) FROM command);
        ${sql};
        UPDATE command_scope SET command_id = NULL;`);
    save("INSERT INTO plan (id, name, body, saved_at) VALUES ('spring', 'Spring', '{}', 0)");
    save("UPDATE plan SET name = 'Early spring'");
    save("UPDATE plan SET name = 'Late spring'");
    return db;
  }

  it('keeps the version each plan had, and from then on the largest one ever given', () => {
    const db = before();
    applyMigrations(db, migrations);
    expect(db.prepare('SELECT id, name, version FROM plan').all()).toEqual([
      { id: 'spring', name: 'Late spring', version: 3 },
    ]);
    expect(db.prepare('SELECT * FROM plan_version').all()).toEqual([{ plan_id: 'spring', latest: 3 }]);
    db.close();
  });

  it('still undoes what was done before it, with the version that had', async () => {
    const db = before();
    applyMigrations(db, migrations);
    const history = createHistory(db);
    valueOf(await history.undo());
    expect(db.prepare('SELECT name, version FROM plan').all()).toEqual([{ name: 'Early spring', version: 2 }]);
    valueOf(await history.redo());
    expect(db.prepare('SELECT name, version FROM plan').all()).toEqual([{ name: 'Late spring', version: 3 }]);
    for (let done = 0; done < 3; done += 1) valueOf(await history.undo());
    expect(db.prepare('SELECT name, version FROM plan').all()).toEqual([]);
    db.close();
  });

  it('keeps the undo journal row by row, and knows answers in it', () => {
    const db = before();
    const entries = () => db.prepare('SELECT * FROM undo_entry ORDER BY seq').all();
    const old = entries();
    expect(old).toHaveLength(3);
    applyMigrations(db, migrations);
    expect(entries()).toEqual(old);
    const hash = 'a'.repeat(64);
    db.exec(`
      INSERT INTO review_package (plan_hash, plan_id, version, body, people, summary)
      VALUES ('${hash}', 'spring', 3, '{}', '[]', '{}');
      UPDATE command_scope SET command_id = 1;
      INSERT INTO review_answer (plan_hash, answered_by, target, comment, answered_at, merged_at)
      VALUES ('${hash}', 'Joost', '["plan"]', '', 0, 0);`);
    expect(entries().slice(old.length)).toMatchObject([
      { table_name: 'review_answer', row_key: JSON.stringify([hash, 'Joost', '["plan"]']), change: 'insert' },
    ]);
    expect(() => db.exec('DELETE FROM review_package')).toThrow('FOREIGN KEY');
    db.close();
  });
});

describe('the step that gives no version of the policy twice', () => {
  it('keeps every version, and goes on counting after the highest there ever was', () => {
    const db = openScratchDatabase();
    applyMigrations(
      db,
      migrations.filter(({ version }) => version < 60),
    );
    db.exec(`INSERT INTO policy (version, body, saved_at) VALUES (2, '{"a":1}', 5), (3, '{"a":2}', 6)`);
    const rows = () => db.prepare('SELECT * FROM policy ORDER BY version').all();
    const old = rows();
    applyMigrations(db, migrations);
    expect(rows()).toEqual(old);
    db.exec("DELETE FROM policy WHERE version = 3; INSERT INTO policy (body, saved_at) VALUES ('{}', 7)");
    expect(rows().at(-1)).toMatchObject({ version: 4, saved_at: 7 });
    expect(() => db.exec("UPDATE policy SET body = '{}'")).toThrow('never changed');
    db.close();
  });
});

describe('the step that finds permissions by their end', () => {
  it('finds those that were there before it', () => {
    const db = openScratchDatabase();
    applyMigrations(
      db,
      migrations.filter(({ version }) => version < 70),
    );
    db.exec(`
      INSERT INTO contact (id, email, email_key, do_not_contact, name_key, search_text)
      VALUES (1, 'ana@example.com', 'ana@example.com', 0, 'ana', 'ana');
      INSERT INTO event (contact_id, at, event_key, kind, channel, purpose, method, until, undated, extra)
      VALUES (1, 5, '=a', 'permission', 'email', 'offer', 'single-opt-in', 70, 0, '{}'),
        (1, 6, '=b', 'permission', 'email', 'offer', 'single-opt-in', NULL, 0, '{}');`);
    applyMigrations(db, migrations);
    const found = db.prepare(`
      SELECT at FROM event INDEXED BY event_by_end_of_permission
      WHERE kind = 'permission' AND until IS NOT NULL AND until >= 0`);
    expect(found.all()).toEqual([{ at: 5 }]);
    db.close();
  });
});

function openedAlone(path: string): Sqlite {
  return valueOf(openDatabase({ path, passphrase: null, access: 'alone', now: noon })).db;
}
