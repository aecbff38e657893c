import { setImmediate } from 'node:timers/promises';
import { servicePurpose } from '../../shared/domain/event.ts';
import { countryCode } from '../../shared/domain/law/country.ts';
import { isAtGmailOrYahoo } from '../../shared/domain/law/missing-data.ts';
import { createUnjudgedTally, type UnjudgedRule } from '../../shared/domain/law/unjudged-rules.ts';
import type { Plan } from '../../shared/domain/plan.ts';
import { ok, type Result } from '../../shared/result/result.ts';
import { knownAudienceOf } from './audience.ts';
import { scheduleOf, touchesOf } from './schedule.ts';
import type { Session } from './session.ts';

const batchSize = 1000;

/** Which rules cannot be judged for the people of a plan: read off the contacts alone, no journey is looked at. */
export async function unjudgedRules(
  plan: Plan,
  now: number,
  session: Session,
): Promise<Result<readonly UnjudgedRule[]>> {
  const current = session.current();
  if (!current.ok) return current;
  const { contacts, policies } = current.value.repositories;
  const { sendingTool } = policies.current();
  const schedule = scheduleOf(plan);
  const countries = new Map<string | null, string | null>();
  const tally = createUnjudgedTally();
  const ids = await knownAudienceOf(plan, current.value, session, now);
  for (let from = 0; from < ids.length; from += batchSize) {
    for (const id of ids.slice(from, from + batchSize)) {
      const contact = contacts.get(id);
      if (contact === null) continue;
      const { country: written, timeZone, email } = contact;
      const country = countries.get(written) ?? countryCode(written);
      countries.set(written, country);
      const paced = touchesOf(schedule, contact).filter(({ purpose }) => purpose !== servicePurpose);
      const known = { country, timeZone, atGmailOrYahoo: isAtGmailOrYahoo(email), sendingTool };
      tally.add(known, new Set(paced.map(({ channel }) => channel)));
    }
    await setImmediate();
  }
  return ok(tally.rules());
}
