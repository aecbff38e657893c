import type { PlannedOfContact } from '../../../shared/contract/data-contract.ts';
import { applyMoves } from '../../../shared/domain/plan-edits.ts';
import { sayCount } from '../../../shared/lib/count.ts';
import type { Result } from '../../../shared/result/result.ts';
import { call } from '../../api/call.ts';
import { runCommand } from '../../api/run-command.ts';
import { sayDay } from '../../lib/say-date.ts';
import { safeDate } from './planned-words.ts';

/** Moves a planned touch of one contact to its earliest safe date, with the later steps that keep their gap. */
export async function moveTouch(touch: PlannedOfContact, now: number): Promise<Result<string>> {
  const plan = await call('plans.get', { id: touch.planId });
  if (!plan.ok) return plan;
  const says = moveWords(touch, now);
  const saved = await runCommand('plans.save', {
    plan: applyMoves(plan.value, touch.moves),
    at: Date.now(),
    doing: says,
  });
  return saved.ok ? { ok: true, value: says } : saved;
}

function moveWords(touch: PlannedOfContact, now: number): string {
  const others = touch.moves.length - 1;
  const along = others > 0 ? `, ${sayCount(others, 'later step', 'later steps')} with it` : '';
  return `Step ${touch.step} of ${touch.planName} moved to ${sayDay(safeDate(touch) ?? 0, now)}${along}`;
}
