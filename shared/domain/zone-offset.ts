import { Temporal } from 'temporal-polyfill';

/** A stretch of time during which clocks in a zone stay as far from UTC; all in ms, `until` not included. */
export interface ZoneSpan {
  readonly from: number;
  readonly until: number;
  readonly offsetMs: number;
}

/** Spans already looked up, the latest used first: dates of one check fall into few of them. */
const spansByZone = new Map<string, ZoneSpan[]>();

/** The stretch an instant (ms) lies in; looking one up in the calendar costs as much as a thousand answers from memory. */
export function zoneSpanAt(at: number, timeZone: string): ZoneSpan {
  let spans = spansByZone.get(timeZone);
  if (spans === undefined) {
    spans = [];
    spansByZone.set(timeZone, spans);
  }
  const place = spans.findIndex(({ from, until }) => at >= from && at < until);
  const known = spans[place];
  if (known === undefined) {
    const found = lookUp(at, timeZone);
    spans.unshift(found);
    return found;
  }
  if (place > 0) {
    spans.splice(place, 1);
    spans.unshift(known);
  }
  return known;
}

function lookUp(at: number, timeZone: string): ZoneSpan {
  const zoned = (instant: number) => Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone);
  const here = zoned(at);
  // "Previous" is strictly before, and a span begins with its change.
  const from = zoned(at + 1).getTimeZoneTransition('previous');
  const until = here.getTimeZoneTransition('next');
  return {
    from: from?.epochMilliseconds ?? Number.NEGATIVE_INFINITY,
    until: until?.epochMilliseconds ?? Number.POSITIVE_INFINITY,
    offsetMs: here.offsetNanoseconds / 1e6,
  };
}
