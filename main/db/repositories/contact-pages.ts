import type { ParsedInputOf } from '../../../shared/contract/client.ts';
import type { ContactPage, dataContract } from '../../../shared/contract/data-contract.ts';
import { stages } from '../../../shared/domain/stage.ts';
import { emailKey, foldText } from '../fold-text.ts';
import type { Sqlite, SqliteValue } from '../sqlite.ts';
import { type ContactRow, toContact } from './contact-row.ts';
import { type StandingRow, toStanding } from './standing-row.ts';

export type ContactPageInput = ParsedInputOf<(typeof dataContract)['contacts.list']>;
type Sort = ContactPageInput['sort'];

export interface ContactPageRepository {
  /** One page of the contacts that match. Contacts without a cached standing do not show: fill the cache first. */
  page(input: ContactPageInput): ContactPage;
}

/** What matches, whatever the stage; a search has up to four words, each of which must occur. */
const matching = `
  instr(contact.search_text, @word1) > 0 AND instr(contact.search_text, @word2) > 0
  AND instr(contact.search_text, @word3) > 0 AND instr(contact.search_text, @word4) > 0
  AND (@condition IS NULL OR standing.condition = @condition)
  AND (@amongEmails IS NULL
    OR contact.email_key IN (SELECT value FROM json_each(@amongEmails))
    OR contact.external_id IN (SELECT value FROM json_each(@amongIds)))`;

const selection = `
  SELECT contact.id, contact.email, contact.external_id, contact.first_name, contact.last_name, contact.company,
    contact.phone, contact.country, contact.time_zone, contact.created_at, contact.email_changed_at,
    contact.do_not_contact, standing.stage, standing.condition, standing.trust, standing.trust_low,
    standing.trust_high, standing.level, standing.last_touch_at, standing.last_response_at
  FROM contact CROSS JOIN standing ON standing.contact_id = contact.id
  WHERE ${matching} AND (@stage IS NULL OR standing.stage = @stage)`;

const orders: Readonly<Record<Sort, readonly [ascending: string, descending: string]>> = {
  name: ['contact.name_key, contact.id', 'contact.name_key DESC, contact.id DESC'],
  trust: ['standing.trust, contact.id', 'standing.trust DESC, contact.id'],
  stage: ['standing.stage, contact.name_key, contact.id', 'standing.stage DESC, contact.name_key, contact.id'],
  'last-touch': ['standing.last_touch_at NULLS LAST, contact.id', 'standing.last_touch_at DESC NULLS LAST, contact.id'],
  'last-response': [
    'standing.last_response_at NULLS LAST, contact.id',
    'standing.last_response_at DESC NULLS LAST, contact.id',
  ],
};

type PageRow = readonly [...ContactRow, ...StandingRow];
type Parameters = Record<string, SqliteValue>;

export function createContactPageRepository(db: Sqlite): ContactPageRepository {
  const pages = (order: string) =>
    db.prepare<[Parameters], PageRow>(`${selection} ORDER BY ${order} LIMIT @limit OFFSET @offset`).raw();
  const statements = {
    name: orders.name.map(pages),
    trust: orders.trust.map(pages),
    stage: orders.stage.map(pages),
    'last-touch': orders['last-touch'].map(pages),
    'last-response': orders['last-response'].map(pages),
  };
  const counts = db
    .prepare<[Parameters], [stage: number, count: number]>(`
      SELECT standing.stage, count(*) FROM contact CROSS JOIN standing ON standing.contact_id = contact.id
      WHERE ${matching} GROUP BY standing.stage`)
    .raw();

  return {
    page(input) {
      const filter = toFilter(input);
      const byStage = { stranger: 0, acquaintance: 0, friend: 0, customer: 0, advocate: 0 };
      for (const [stage, count] of counts.all(filter)) byStage[stages[stage] ?? 'stranger'] = count;
      const total =
        input.stage === null ? Object.values(byStage).reduce((sum, count) => sum + count, 0) : byStage[input.stage];
      const rows = statements[input.sort][input.descending ? 1 : 0]?.all({
        ...filter,
        stage: input.stage === null ? null : stages.indexOf(input.stage),
        limit: input.limit,
        offset: input.offset,
      });
      return { total, byStage, rows: (rows ?? []).map(toRow) };
    },
  };
}

function toRow(row: PageRow): ContactPage['rows'][number] {
  const contact = row.slice(0, 12) as unknown as ContactRow;
  const standing = row.slice(12) as unknown as StandingRow;
  return { ...toContact(contact), standing: toStanding(standing) };
}

function toFilter(input: ContactPageInput): Parameters {
  const [word1 = '', word2 = '', word3 = '', ...rest] = foldText(input.search).trim().split(/\s+/);
  return {
    word1,
    word2,
    word3,
    word4: rest.join(' '),
    condition: input.condition,
    amongEmails: input.among === null ? null : JSON.stringify(input.among.map(emailKey)),
    amongIds: input.among === null ? null : JSON.stringify(input.among),
  };
}
