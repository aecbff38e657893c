import type { contactSorts } from '../../../shared/contract/outlook.ts';

type Sort = (typeof contactSorts)[number];

export interface BothWays<T> {
  readonly ascending: T;
  readonly descending: T;
}

/** The earliest touch any plan still has for the contact. */
const nextAt = '(SELECT min(next_at) FROM temp.planned_person WHERE contact_id = contact.id)';
/** The latest of our last touch and their last response. */
const latestAt = 'max(ifnull(standing.last_touch_at, 0), ifnull(standing.last_response_at, 0))';

/** By a value that may be absent: what has none comes last, whichever way. */
function absentLast(value: string): BothWays<string> {
  return {
    ascending: `${value} NULLS LAST, contact.name_key, contact.id`,
    descending: `${value} DESC NULLS LAST, contact.name_key, contact.id`,
  };
}

const orders: Readonly<Record<Sort, BothWays<string>>> = {
  name: { ascending: 'contact.name_key, contact.id', descending: 'contact.name_key DESC, contact.id DESC' },
  trust: { ascending: 'standing.trust, contact.id', descending: 'standing.trust DESC, contact.id' },
  stage: absentLast('standing.stage'),
  'last-touch': absentLast('standing.last_touch_at'),
  'last-response': absentLast('standing.last_response_at'),
  latest: absentLast(latestAt),
  'next-touch': absentLast(nextAt),
  country: absentLast('contact.country'),
};

/** One thing per order and direction, made of its ORDER BY. */
export function contactOrders<T>(make: (order: string) => T): Readonly<Record<Sort, BothWays<T>>> {
  const both = (sort: Sort): BothWays<T> => ({
    ascending: make(orders[sort].ascending),
    descending: make(orders[sort].descending),
  });
  return {
    name: both('name'),
    trust: both('trust'),
    stage: both('stage'),
    'last-touch': both('last-touch'),
    'last-response': both('last-response'),
    latest: both('latest'),
    'next-touch': both('next-touch'),
    country: both('country'),
  };
}
