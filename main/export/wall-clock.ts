import { wallTime } from '../../shared/domain/time.ts';

/** No clock anywhere is put forward or back but on a half hour. */
const sameOffsetMs = 1_800_000;

/** What clocks in a zone show at an instant, as ms that read so in UTC. Looking up a zone is slow, and files have many instants. */
export function createWallClock(timeZone: string): (at: number) => number {
  const offsets = new Map<number, number>();
  return (at) => {
    const stretch = Math.floor(at / sameOffsetMs);
    const known = offsets.get(stretch);
    const offset = known ?? offsetAt(stretch * sameOffsetMs, timeZone);
    if (known === undefined) offsets.set(stretch, offset);
    return at + offset;
  };
}

function offsetAt(at: number, timeZone: string): number {
  const { date, clock } = wallTime(at, timeZone);
  return Date.parse(`${date}T${clock}:00Z`) - at;
}
