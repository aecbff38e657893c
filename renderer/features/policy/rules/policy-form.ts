import type { Channel } from '../../../../shared/domain/event.ts';
import type { Policy, SendingTool } from '../../../../shared/domain/policy.ts';
import { type PolicyDraft, policyDraftSchema } from '../../../../shared/domain/policy-draft.ts';

export interface CapRow {
  readonly id: number;
  readonly channel: Channel | 'any';
  readonly atMost: string;
  readonly windowDays: string;
}

export interface QuietRow {
  readonly id: number;
  readonly channels: readonly Channel[];
  readonly from: string;
  readonly until: string;
}

export interface CadenceRow {
  readonly id: number;
  readonly purpose: string;
  readonly days: string;
}

/** The policy as it is being edited: what is typed stays as it is typed. */
export interface PolicyForm {
  readonly touches: string;
  readonly caps: readonly CapRow[];
  readonly quietHours: readonly QuietRow[];
  readonly quietWeekdays: readonly number[];
  /** "2026-12-25", in order. */
  readonly holidays: readonly string[];
  readonly cadences: readonly CadenceRow[];
  readonly tool: SendingTool;
  readonly segmentFact: string | null;
}

/** What is wrong, by the place in the form: "caps.0.atMost". */
export type FormFaults = ReadonlyMap<string, string>;

export function toForm(policy: Policy): PolicyForm {
  return {
    touches: String(policy.ordinaryTouchesPerQuarter),
    caps: policy.caps.map(({ channel, atMost, windowDays }, id) => ({
      id,
      channel,
      atMost: String(atMost),
      windowDays: String(windowDays),
    })),
    quietHours: policy.quietHours.map((quiet, id) => ({ id, ...quiet })),
    quietWeekdays: policy.quietWeekdays,
    holidays: policy.holidays,
    cadences: Object.entries(policy.cadenceDaysByPurpose).map(([purpose, days], id) => ({
      id,
      purpose,
      days: String(days),
    })),
    tool: policy.sendingTool,
    segmentFact: policy.segmentFact ?? null,
  };
}

/** An empty field is no 0. */
function numberOf(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text);
}

function candidateOf(form: PolicyForm): PolicyDraft {
  return {
    ordinaryTouchesPerQuarter: numberOf(form.touches),
    caps: form.caps.map(({ channel, atMost, windowDays }) => ({
      channel,
      atMost: numberOf(atMost),
      windowDays: numberOf(windowDays),
    })),
    quietHours: form.quietHours.map(({ channels, from, until }) => ({ channels, from, until })),
    quietWeekdays: form.quietWeekdays,
    holidays: form.holidays,
    cadenceDaysByPurpose: Object.fromEntries(
      form.cadences.map(({ purpose, days }) => [purpose.trim(), numberOf(days)]),
    ),
    sendingTool: form.tool,
    ...(form.segmentFact === null ? {} : { segmentFact: form.segmentFact }),
  };
}

/** Purposes are the names of their cadences: what is wrong with one is told by its row. */
function faultsOfCadences(form: PolicyForm): readonly (readonly [string, string])[] {
  return form.cadences.flatMap(({ purpose, days }, index): readonly (readonly [string, string])[] => {
    const name = purpose.trim();
    const isAgain = name !== '' && form.cadences.slice(0, index).some((other) => other.purpose.trim() === name);
    const parsed = policyDraftSchema.shape.cadenceDaysByPurpose.valueType.safeParse(numberOf(days));
    return [
      ...(name === '' ? [[`cadences.${index}.purpose`, 'The purpose is missing.'] as const] : []),
      ...(isAgain ? [[`cadences.${index}.purpose`, 'This purpose has a line already.'] as const] : []),
      ...(parsed.success ? [] : [[`cadences.${index}.days`, parsed.error.issues[0]?.message ?? ''] as const]),
    ];
  });
}

/** What the form stands for, or everything that is wrong with it. */
export function readForm(form: PolicyForm): { readonly draft: PolicyDraft; readonly faults: FormFaults } {
  const draft = candidateOf(form);
  const issues = policyDraftSchema.safeParse(draft).error?.issues ?? [];
  const faults = new Map<string, string>();
  for (const { path, message } of issues) {
    if (path[0] === 'cadenceDaysByPurpose') continue;
    const place = path.join('.');
    if (!faults.has(place)) faults.set(place, message);
  }
  for (const [place, says] of faultsOfCadences(form)) faults.set(place, says);
  return { draft, faults };
}

/** Whether saving it would change anything. */
export function isChanged(form: PolicyForm, policy: Policy): boolean {
  const plain = (of: PolicyForm) => JSON.stringify(candidateOf(of));
  return plain(form) !== plain(toForm(policy));
}

/** An id no row of the list has. */
export function nextId(rows: readonly { readonly id: number }[]): number {
  return rows.reduce((highest, { id }) => Math.max(highest, id), -1) + 1;
}
