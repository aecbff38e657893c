import type { InputOf } from '../../../shared/contract/client.ts';
import type { Contract } from '../../../shared/contract/contract.ts';
import type { Condition, Stage } from '../../../shared/domain/stage.ts';

type Sort = NonNullable<InputOf<Contract['contacts.list']>['sort']>;

/** What of the relationships is looked at, and in which order. */
export interface ListView {
  readonly search: string;
  readonly stage: Stage | null;
  readonly condition: Condition | null;
  readonly sort: Sort;
  readonly descending: boolean;
}

export const wholeList: ListView = { search: '', stage: null, condition: null, sort: 'name', descending: false };

export function isNarrowed(view: ListView): boolean {
  return view.search.trim() !== '' || view.stage !== null || view.condition !== null;
}

/** The order after a click on a column: another column starts from its natural end, the same one turns round. */
export function sortedBy(view: ListView, sort: Sort): ListView {
  if (view.sort === sort) return { ...view, descending: !view.descending };
  return { ...view, sort, descending: sort !== 'name' };
}
