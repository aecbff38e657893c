import type { PolicyForm } from './policy-form.ts';

export interface SectionProps {
  readonly form: PolicyForm;
  readonly change: (part: Partial<PolicyForm>) => void;
}

export interface RowsSectionProps extends SectionProps {
  /** What is wrong at a place of the form, once there is something in it or saving was asked for; null: nothing. */
  readonly faultAt: (place: string, text?: string) => string | null;
}
