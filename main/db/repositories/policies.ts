import { defaultPolicy, type Policy, policySchema } from '../../../shared/domain/policy.ts';
import type { Sqlite } from '../sqlite.ts';

export interface PolicyRepository {
  /** The newest version; the default policy as long as none was saved. */
  current(): Policy;
  /** Keeps a policy as the next version and returns it. Versions are never changed, nor given twice. */
  save(policy: Omit<Policy, 'version'>, savedAt: number): Policy;
}

export function createPolicyRepository(db: Sqlite): PolicyRepository {
  const newest = db.prepare<[], string>('SELECT body FROM policy ORDER BY version DESC LIMIT 1').pluck();
  const highest = db.prepare<[], number>("SELECT seq FROM sqlite_sequence WHERE name = 'policy'").pluck();
  const insertion = db.prepare<[number, string, number]>(
    'INSERT INTO policy (version, body, saved_at) VALUES (?, ?, ?)',
  );

  function current(): Policy {
    const body = newest.get();
    return body === undefined ? defaultPolicy : policySchema.parse(JSON.parse(body));
  }

  return {
    current,
    save(policy, savedAt) {
      const next: Policy = { ...policy, version: Math.max(highest.get() ?? 0, defaultPolicy.version) + 1 };
      insertion.run(next.version, JSON.stringify(next), savedAt);
      return next;
    },
  };
}
