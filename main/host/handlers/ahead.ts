import { ok } from '../../../shared/result/result.ts';
import { collisionsAhead } from '../ahead/collisions-ahead.ts';
import { endingPermissions } from '../ahead/ending-permissions.ts';
import { countPlansAhead } from '../ahead/plans-ahead.ts';
import type { Handlers } from '../handler.ts';

export const aheadHandlers: Pick<Handlers, 'ahead.plans' | 'ahead.endingPermissions' | 'ahead.collisions'> = {
  async 'ahead.plans'({ at }, session) {
    return countPlansAhead(at, session);
  },

  async 'ahead.endingPermissions'({ at, days, limit }, session) {
    const current = session.current();
    return current.ok ? ok(await endingPermissions(current.value, at, days, limit)) : current;
  },

  async 'ahead.collisions'({ at, withinDays, limit }, session) {
    return collisionsAhead({ now: at, withinDays, limit }, session);
  },
};
