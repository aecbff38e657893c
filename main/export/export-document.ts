import type { ReviewInput } from '../../shared/review/review-input.ts';
import type { PackedTouch } from './packed-touch.ts';

/** Everything any format prints of a plan: printers take this and read nothing else. */
export interface ExportDocument extends ReviewInput<PackedTouch> {
  /** By the key that verdicts have, in the order in which the verdicts name people. */
  readonly identities: ReadonlyMap<string, Identity>;
}

/** Who a person is beyond what a page says of them. Empty text never occurs: absence is null. */
export interface Identity {
  readonly key: string;
  /** What stands for them where nothing else may. */
  readonly code: string;
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly email: string | null;
  /** The CRM's own id. */
  readonly externalId: string | null;
  readonly phone: string | null;
  readonly company: string | null;
  /** What the merge fields of the plan's texts stand for, by field as it is written; what is not known is left out. */
  readonly merged: ReadonlyMap<string, string>;
}
