import type { EmailPermission } from '../../../shared/contract/outlook.ts';
import type { Standing } from '../../../shared/domain/explanation.ts';
import { stages } from '../../../shared/domain/stage.ts';

/** The columns of a cached standing. The stage is its place in the order of stages, so that it sorts. */
export type StandingRow = readonly [
  stage: number,
  condition: Standing['condition'],
  trust: number,
  trustLow: number,
  trustHigh: number,
  level: number,
  lastTouchAt: number | null,
  lastResponseAt: number | null,
  emailPermission: EmailPermission,
];

export function toStanding(row: StandingRow): Standing {
  return {
    stage: stages[row[0]] ?? 'stranger',
    condition: row[1],
    trust: row[2],
    trustBand: [row[3], row[4]],
    level: row[5] as Standing['level'],
    lastTouchAt: row[6],
    lastResponseAt: row[7],
  };
}
