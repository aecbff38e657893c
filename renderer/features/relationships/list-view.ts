import type { InputOf } from '../../../shared/contract/client.ts';
import type { Contract } from '../../../shared/contract/contract.ts';
import type { EmailPermission } from '../../../shared/contract/outlook.ts';
import type { Condition, Stage } from '../../../shared/domain/stage.ts';

type Input = InputOf<Contract['contacts.list']>;
type Sort = NonNullable<Input['sort']>;

/** Who of the relationships is looked at. */
export interface ListFilter {
  readonly search: string;
  readonly stage: Stage | null;
  readonly condition: Condition | null;
  readonly emailPermission: EmailPermission | null;
  readonly country: string | null;
  /** Of the audience of this plan, of any, or of none. */
  readonly plan: 'any' | 'none' | { readonly id: string } | null;
}

/** The same, and in which order. */
export interface ListView extends ListFilter {
  readonly sort: Sort;
  readonly descending: boolean;
}

export const wholeFilter: ListFilter = {
  search: '',
  stage: null,
  condition: null,
  emailPermission: null,
  country: null,
  plan: null,
};

/** Whoever something happened with lately comes first. */
export const wholeList: ListView = { ...wholeFilter, sort: 'latest', descending: true };

export function isNarrowed(view: ListFilter): boolean {
  const { search, ...kinds } = view;
  return search.trim() !== '' || isNarrowedByKind(kinds);
}

function isNarrowedByKind({ stage, condition, emailPermission, country, plan }: Omit<ListFilter, 'search'>): boolean {
  return [stage, condition, emailPermission, country, plan].some((kind) => kind !== null);
}

/** What of a view says who is meant, as the operations take it. */
export function filterOf({ search, stage, condition, emailPermission, country, plan }: ListFilter): ListFilter {
  return { search, stage, condition, emailPermission, country, plan };
}

const naturallyAscending: ReadonlySet<Sort> = new Set(['name', 'country', 'next-touch']);

/** The order after a click on a column: another column starts from its natural end, the same one turns round. */
export function sortedBy(view: ListView, sort: Sort): ListView {
  if (view.sort === sort) return { ...view, descending: !view.descending };
  return { ...view, sort, descending: !naturallyAscending.has(sort) };
}
