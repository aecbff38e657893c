import type { Reason } from '../../../../shared/domain/verdict.ts';
import { sayDays } from '../../../../shared/lib/count.ts';

/** The numbers a reason rests on, as short lines. */
export function evidenceOf({ code, numbers }: Reason): readonly string[] {
  const number = (name: string) => numbers[name] ?? null;
  const lines: (string | null)[] = [];
  const days = (label: string, value: number | null) =>
    lines.push(value === null ? null : `${label}: ${sayDays(value)}.`);
  const share = (label: string, value: number | null) =>
    lines.push(value === null ? null : `${label}: ${Math.round(value * 100)} in 100.`);
  switch (code) {
    case 'near':
    case 'season':
      days('Felt gap', number('G'));
      days('The limit', number('g'));
      lines.push(number('P') === null ? null : `Pressure with this touch: ${(number('P') ?? 0).toFixed(1)} messages.`);
      break;
    case 'reply-wait':
      share('Answers that come within this time', number('q'));
      days('Eight in ten come within', number('patienceDays'));
      break;
    case 'step':
      lines.push(`It asks ${number('ask') ?? '?'} of 5; ${number('level') ?? '?'} has grown.`);
      share('Trust', number('E'));
      break;
    case 'promise':
      lines.push(`${number('n') ?? '?'} without a word; from ${number('limit') ?? '?'} on it is asked.`);
      break;
    case 'cold':
      share('Still there', number('pa'));
      break;
    case 'permission':
    case 'quiet-hours':
    case 'cap':
    case 'law':
    case 'provenance':
    case 'copy':
    case 'collision':
      break;
  }
  return lines.filter((line) => line !== null);
}
