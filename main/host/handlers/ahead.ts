import { ok } from '../../../shared/result/result.ts';
import { endingPermissions } from '../ahead/ending-permissions.ts';
import { plansAhead } from '../ahead/plans-ahead.ts';
import type { Handlers } from '../handler.ts';

export const aheadHandlers: Pick<Handlers, 'ahead.plans' | 'ahead.endingPermissions'> = {
  async 'ahead.plans'({ at, days }, session) {
    return plansAhead(at, days, session);
  },

  async 'ahead.endingPermissions'({ at, days, limit }, session) {
    const current = session.current();
    return current.ok ? ok(await endingPermissions(current.value, at, days, limit)) : current;
  },
};
