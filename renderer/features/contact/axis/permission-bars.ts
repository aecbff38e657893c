import type { JourneyEvent, PermissionEvent } from '../../../../shared/domain/event.ts';
import { permissionEnd } from '../permission-end.ts';

/** A permission as a bar from its start to its end. */
export interface PermissionBar {
  readonly permission: PermissionEvent;
  readonly lane: number;
  /** null: no end. */
  readonly end: number | null;
}

/** More lanes than this would push the events out of sight. */
const mostLanes = 3;

/** The permissions of which anything is in sight, each on the first lane that is free; `hidden` found none. */
export function permissionBars(
  events: readonly JourneyEvent[],
  from: number,
  to: number,
): { readonly bars: readonly PermissionBar[]; readonly laneCount: number; readonly hidden: number } {
  const freeFrom: number[] = [];
  const bars: PermissionBar[] = [];
  let hidden = 0;
  const given = events.filter((event): event is PermissionEvent => event.kind === 'permission');
  for (const permission of given) {
    const end = permissionEnd(permission, events);
    if (permission.at > to || (end !== null && end < from)) continue;
    const free = freeFrom.findIndex((at) => at <= permission.at);
    const lane = free === -1 ? freeFrom.length : free;
    if (lane >= mostLanes) {
      hidden += 1;
      continue;
    }
    freeFrom[lane] = end ?? Number.POSITIVE_INFINITY;
    bars.push({ permission, lane, end });
  }
  return { bars, laneCount: freeFrom.length, hidden };
}
