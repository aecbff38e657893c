import { sayCount } from '../lib/count.ts';
import { unhealedComplaint } from './complaints.ts';
import type { JourneyEvent } from './event.ts';
import { eventName } from './event-name.ts';
import type { Because } from './explanation.ts';
import { isIgnored, type Relationship } from './relationship.ts';
import { sayDay } from './say-time.ts';

/** What they did or left undone that speaks against the next touch, as far as it stands at `at` (ms). */
export function whyTrustFell(relationship: Relationship, at: number): readonly Because[] {
  const { history, latency } = relationship;
  const day = (event: JourneyEvent) => sayDay(event.at, history.timeZone);
  const told: Because[] = [];
  const tell = (events: readonly JourneyEvent[], says: (last: JourneyEvent) => string) => {
    const last = events.at(-1);
    if (last !== undefined) told.push({ says: says(last), events: events.map(eventName) });
  };
  const times = ({ length }: readonly JourneyEvent[]) => (length === 1 ? '' : ` ${length} times, last`);

  const { refusals } = history;
  tell(refusals, (last) => `Said “not now”${times(refusals)} on ${day(last)}`);
  const ignored = history.touches.filter((touch) => isIgnored(touch, history.lastPacedAt, latency.patienceDays));
  tell(
    ignored.map(({ event }) => event),
    () => `Did not answer ${sayCount(ignored.length, 'touch', 'touches')}`,
  );
  const withdrawals = history.ledger.withdrawals.filter((withdrawal) => withdrawal.at <= at && !withdrawal.undated);
  tell(withdrawals, (last) => `Withdrew${times(withdrawals)} on ${day(last)}`);
  if (unhealedComplaint(history) === null) {
    const { complaints } = history;
    tell(complaints, (last) => `Complained${times(complaints)} on ${day(last)}, before the newest permission`);
  }
  return told;
}
