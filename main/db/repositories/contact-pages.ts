import type { ParsedInputOf } from '../../../shared/contract/client.ts';
import type { ContactPage, dataContract, SelectedContact } from '../../../shared/contract/data-contract.ts';
import { type ContactId, contactKey } from '../../../shared/domain/contact.ts';
import { type Condition, stages } from '../../../shared/domain/stage.ts';
import { emailKey, foldText } from '../fold-text.ts';
import type { Sqlite, SqliteValue } from '../sqlite.ts';
import { contactOrders } from './contact-orders.ts';
import { type ContactRow, toContact } from './contact-row.ts';
import { type StandingRow, toStanding } from './standing-row.ts';

export type ContactPageInput = ParsedInputOf<(typeof dataContract)['contacts.list']>;
export type ContactFilter = ParsedInputOf<(typeof dataContract)['contacts.select']>;

export interface ContactPageRepository {
  /** One page of the contacts that match. Contacts without a cached standing do not show: fill the cache first. */
  page(input: ContactPageInput): ContactPage;
  /** All that match, in order of id. */
  selection(filter: ContactFilter): readonly SelectedContact[];
}

/** What matches, whatever the stage; a search has up to four words, each of which must occur. */
const matching = `
  instr(contact.search_text, @word1) > 0 AND instr(contact.search_text, @word2) > 0
  AND instr(contact.search_text, @word3) > 0 AND instr(contact.search_text, @word4) > 0
  AND (@condition IS NULL OR standing.condition = @condition)
  AND (@emailPermission IS NULL OR standing.email_permission = @emailPermission)
  AND (@country IS NULL OR contact.country = @country)
  AND (@plan IS NULL OR contact.id IN (SELECT contact_id FROM temp.planned_person WHERE plan_id = @plan))
  AND (@planned IS NULL OR EXISTS (SELECT 1 FROM temp.planned_person WHERE contact_id = contact.id) = @planned)
  AND (@amongEmails IS NULL
    OR contact.email_key IN (SELECT value FROM json_each(@amongEmails))
    OR contact.external_id IN (SELECT value FROM json_each(@amongIds)))`;

const listed = 'contact CROSS JOIN standing ON standing.contact_id = contact.id';

const selection = `
  SELECT contact.id, contact.email, contact.external_id, contact.first_name, contact.last_name, contact.company,
    contact.phone, contact.country, contact.time_zone, contact.created_at, contact.email_changed_at,
    contact.do_not_contact, standing.stage, standing.condition, standing.trust, standing.trust_low,
    standing.trust_high, standing.level, standing.last_touch_at, standing.last_response_at, standing.email_permission
  FROM ${listed} WHERE ${matching} AND (@stage IS NULL OR standing.stage = @stage)`;

type PageRow = readonly [...ContactRow, ...StandingRow];
type Parameters = Record<string, SqliteValue>;

export function createContactPageRepository(db: Sqlite): ContactPageRepository {
  const statements = contactOrders((order) =>
    db.prepare<[Parameters], PageRow>(`${selection} ORDER BY ${order} LIMIT @limit OFFSET @offset`).raw(),
  );
  const counts = db
    .prepare<[Parameters], [stage: number, condition: Condition, count: number]>(`
      SELECT standing.stage, standing.condition, count(*) FROM ${listed}
      WHERE ${matching} GROUP BY standing.stage, standing.condition`)
    .raw();
  const selected = db
    .prepare<[Parameters], [id: number, email: string | null, externalId: string | null]>(`
      SELECT contact.id, contact.email, contact.external_id FROM ${listed}
      WHERE ${matching} AND (@stage IS NULL OR standing.stage = @stage) ORDER BY contact.id`)
    .raw();

  return {
    page(input) {
      const filter = toParameters(input, input.among);
      const { byStage, byCondition } = toCounts(counts.all(filter));
      const total =
        input.stage === null ? Object.values(byStage).reduce((sum, count) => sum + count, 0) : byStage[input.stage];
      const statement = statements[input.sort][input.descending ? 'descending' : 'ascending'];
      const rows = statement.all({ ...filter, limit: input.limit, offset: input.offset });
      return { total, byStage, byCondition, rows: rows.map(toRow) };
    },
    selection: (filter) =>
      selected
        .all(toParameters(filter, null))
        .map(([id, email, externalId]) => ({ id, key: contactKey({ id: id as ContactId, email, externalId }) })),
  };
}

function toCounts(rows: readonly (readonly [number, Condition, number])[]) {
  const none = () => ({ warming: 0, steady: 0, cooling: 0, lost: 0 });
  const byStage = { stranger: 0, acquaintance: 0, friend: 0, customer: 0, advocate: 0 };
  const byCondition = {
    stranger: none(),
    acquaintance: none(),
    friend: none(),
    customer: none(),
    advocate: none(),
  };
  for (const [place, condition, count] of rows) {
    const stage = stages[place] ?? 'stranger';
    byStage[stage] += count;
    byCondition[stage][condition] += count;
  }
  return { byStage, byCondition };
}

function toRow(row: PageRow): ContactPage['rows'][number] {
  const contact = row.slice(0, 12) as unknown as ContactRow;
  const standing = row.slice(12) as unknown as StandingRow;
  return { ...toContact(contact), standing: toStanding(standing), emailPermission: standing[8], outlook: null };
}

function toParameters(filter: ContactFilter, among: readonly string[] | null): Parameters {
  const [word1 = '', word2 = '', word3 = '', ...rest] = foldText(filter.search).trim().split(/\s+/);
  const { plan } = filter;
  return {
    word1,
    word2,
    word3,
    word4: rest.join(' '),
    stage: filter.stage === null ? null : stages.indexOf(filter.stage),
    condition: filter.condition,
    emailPermission: filter.emailPermission,
    country: filter.country,
    plan: plan === null || typeof plan === 'string' ? null : plan.id,
    planned: typeof plan === 'string' ? Number(plan === 'any') : null,
    amongEmails: among === null ? null : JSON.stringify(among.map(emailKey)),
    amongIds: among === null ? null : JSON.stringify(among),
  };
}
