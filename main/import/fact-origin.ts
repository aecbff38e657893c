import type { DataUse } from '../../shared/domain/event.ts';
import { foldColumnName } from './column-synonyms.ts';

/** What a program works out about people: scores, predictions, classes. */
const workedOut =
  /(?<!nps)score$|^(member|lead|star)?rating$|likelihood|probability|predict|propensity|^persona$|leadpriority|lifetimevalue|ltv$|churn|segment/;
/** What was seen of them: where they came from, what they opened, when, how often. */
const seen =
  /(?<!re)source|referr?er|^utm|pageview|sessions|^numberof|^numof|timesopened|^last(open|click|activity|contact|seen|engage|visit)|^recent(conversion|sales|deal)|^firstconversion|ipaddress|(optin|confirm|signup)ip$|latitude|longitude|browser|emailclient/;

/** Where a fact in a column came from, as far as its name tells; anything else is taken for what the contact gave. */
export function originOfColumn(name: string): DataUse {
  const folded = foldColumnName(name);
  if (workedOut.test(folded)) return 'inferred';
  return seen.test(folded) ? 'observed' : 'declared';
}
