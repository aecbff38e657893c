import { describe, expect, it } from 'vitest';
import { applyMigrations } from '../migrate.ts';
import { migrations } from '../migrations/index.ts';
import { openScratchDatabase } from '../open-database.ts';
import type { Sqlite } from '../sqlite.ts';
import { createRepositories } from './repositories.ts';

/** The plans of every statement the repositories prepare, by the statement. */
function plansOf(): ReadonlyMap<string, string> {
  const db = openScratchDatabase();
  applyMigrations(db, migrations);
  const sources: string[] = [];
  const listening: Sqlite = new Proxy(db, {
    get(target, name) {
      if (name !== 'prepare') return Reflect.get(target, name, target) as unknown;
      return (source: string) => {
        sources.push(source);
        return target.prepare(source);
      };
    },
  });
  createRepositories(listening);
  const plans = sources.map((source) => {
    const steps = db.explain(`QUERY PLAN ${source}`) as { detail?: string }[];
    return [source.replace(/\s+/g, ' ').trim(), steps.map(({ detail = '' }) => detail).join('\n')] as const;
  });
  return new Map(plans);
}

const plans = plansOf();

function planOf(start: string): string {
  const found = [...plans].find(([source]) => source.includes(start));
  if (found === undefined) throw new Error(`no statement has ${start}`);
  return found[1];
}

describe('hot queries', () => {
  it('read events by contact and time in one sequential pass, without sorting', () => {
    const plan = planOf('FROM event WHERE contact_id BETWEEN');
    expect(plan).toContain('SEARCH event USING PRIMARY KEY (contact_id>? AND contact_id<?)');
    expect(plan).not.toContain('TEMP B-TREE');
  });

  it('find an event by its key, and a contact by address or id, in an index', () => {
    expect(planOf('extra FROM event WHERE contact_id = ? AND event_key = ?')).toContain(
      'USING INDEX event_by_key (contact_id=? AND event_key=?)',
    );
    expect(planOf('WHERE email_key = ?')).toContain('USING INDEX contact_by_email (email_key=?)');
    expect(planOf('WHERE external_id = ?')).toContain('USING INDEX contact_by_external_id (external_id=?)');
  });

  it('page contacts by name along an index, without sorting', () => {
    const plan = planOf('ORDER BY contact.name_key, contact.id LIMIT');
    expect(plan).toContain('SCAN contact USING INDEX contact_by_name');
    expect(plan).not.toContain('TEMP B-TREE');
  });

  it('find standings that an event has overtaken in an index', () => {
    expect(planOf('DELETE FROM standing WHERE next_event_at')).toContain('INDEX standing_by_next_event');
  });

  it('find permissions that end soon in an index', () => {
    expect(planOf('SELECT DISTINCT contact_id FROM event')).toContain('INDEX event_by_end_of_permission (until>?');
  });
});
