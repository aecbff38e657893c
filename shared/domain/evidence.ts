import type { ResponseType } from './event.ts';

/**
 * What events say about trust, in observations: positive for, negative against (assumptions).
 */
const responseEvidence: Readonly<Record<ResponseType, number>> = {
  reply: 1,
  booking: 1,
  'call-answered': 1,
  referral: 1,
  recommendation: 1,
  click: 0.5,
  form: 0.5,
  visit: 0.5,
  preference: 0.5,
  'not-now': -1,
  open: 0,
};

export const purchaseEvidence = 2;
export const withdrawalEvidence = -2;
/** An ignored touch weighs more when it asked for something. */
export const ignoredEvidence = { asking: -0.2, informing: -0.05 } as const;

export function evidenceOfResponse(type: ResponseType): number {
  return responseEvidence[type];
}
