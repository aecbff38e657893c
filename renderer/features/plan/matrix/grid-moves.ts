import type { Selection } from '../selection.ts';
import type { Matrix } from './matrix.ts';

const page = 12;

/** Where a key leads from one touch in the matrix; undefined when it is no key of the matrix. */
export function moveThrough(
  key: string,
  matrix: Matrix,
  from: Selection,
  line: number,
  steps: number,
): Selection | undefined {
  switch (key) {
    case 'ArrowRight':
      return { ...from, step: Math.min(steps - 1, from.step + 1) };
    case 'ArrowLeft':
      return { ...from, step: Math.max(0, from.step - 1) };
    case 'Home':
      return { ...from, step: 0 };
    case 'End':
      return { ...from, step: steps - 1 };
    case 'ArrowDown':
      return personFrom(matrix, line, 1, from.step);
    case 'ArrowUp':
      return personFrom(matrix, line, -1, from.step);
    case 'PageDown':
      return personFrom(matrix, line, page, from.step);
    case 'PageUp':
      return personFrom(matrix, line, -page, from.step);
    default:
      return undefined;
  }
}

/** The person so many lines further, never beyond the first or the last. */
function personFrom(matrix: Matrix, line: number, by: number, step: number): Selection | undefined {
  const direction = Math.sign(by);
  let index = Math.max(0, Math.min(matrix.lines.length - 1, line + by));
  while (index >= 0 && index < matrix.lines.length) {
    const found = matrix.lines[index];
    if (found?.kind === 'person') return { contact: found.person.contact, step };
    index += direction;
  }
  return undefined;
}
