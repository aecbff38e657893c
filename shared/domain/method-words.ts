import type { PermissionMethod } from './event.ts';

/** How a permission was given, as screens and pages write it. */
export const methodWords: Readonly<Record<PermissionMethod, string>> = {
  'double-opt-in': 'Double opt-in',
  'single-opt-in': 'Single opt-in',
  'soft-opt-in': 'Soft opt-in',
  contract: 'Contract',
  verbal: 'Spoken',
  'imported-claim': 'Claimed by an import',
  points: 'Points programme',
  'standing-order': 'Standing order',
};
