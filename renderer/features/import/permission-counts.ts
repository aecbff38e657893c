import type { ImportPreview, UnaskedPeople } from '../../../shared/contract/import-preview.ts';
import type { Draft } from './use-import.ts';

type Chosen = Pick<Draft, 'agreements' | 'permission'>;

/** Of whom nothing is on record yet once what was accepted of the files is. */
export function stillUnasked({ unasked, agreed }: ImportPreview, { agreements }: Chosen): UnaskedPeople {
  return agreements === null || agreed === null ? unasked : agreed.rest;
}

/** For how many of those without a permission the files say how they agreed, as long as nobody has accepted it. */
export function countSaid({ agreed }: ImportPreview, { agreements }: Pick<Chosen, 'agreements'>): number {
  return agreements !== null || agreed === null ? 0 : agreed.confirmed + agreed.signedUp;
}

/** For how many people the draft records how they agreed, by what the files say and by hand. */
export function countRecorded(preview: ImportPreview, draft: Chosen): number {
  const { agreed } = preview;
  const said = draft.agreements === null || agreed === null ? 0 : agreed.confirmed + agreed.signedUp;
  return said + countByHand(stillUnasked(preview, draft), draft);
}

export function countByHand({ people, claim }: UnaskedPeople, { permission }: Chosen): number {
  if (permission === null) return 0;
  return claim !== null && permission.claimColumn === claim.column ? claim.people : people;
}
