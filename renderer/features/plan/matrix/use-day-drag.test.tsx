import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import type { TimeScale } from './time-scale.ts';
import { useDayDrag } from './use-day-drag.ts';

afterEach(cleanup);

const dayMs = 86_400_000;
/** Ten pixels a day. */
const scale = { startAt: 0, x: (at: number) => (at / dayMs) * 10 } as TimeScale;

function Mark({ onDrop }: { readonly onDrop: (days: number) => void }) {
  const [onTheWay, setOnTheWay] = useState<number | null>(null);
  const drag = useDayDrag(scale, true, { onDrop, onDragging: setOnTheWay });
  return (
    <button type="button" {...drag.handlers}>
      {String(drag.days)} {String(onTheWay)}
    </button>
  );
}

function startDrag() {
  const onDrop = vi.fn<(days: number) => void>();
  render(<Mark onDrop={onDrop} />);
  const mark = screen.getByRole('button');
  mark.setPointerCapture = () => undefined;
  fireEvent.pointerDown(mark, { button: 0, clientX: 100, pointerId: 1 });
  return { mark, onDrop };
}

test('what is dropped is where the pointer is let go, also when no move was drawn before', () => {
  const { mark, onDrop } = startDrag();
  fireEvent.pointerMove(mark, { clientX: 110 });
  expect(mark.textContent).toBe('1 1');
  fireEvent.pointerUp(mark, { clientX: 180 });
  expect(onDrop.mock.calls).toEqual([[8]]);
});

test('a move that is told after the drop shows nothing any more', () => {
  const { mark, onDrop } = startDrag();
  fireEvent.pointerMove(mark, { clientX: 180 });
  fireEvent.pointerUp(mark, { clientX: 180 });
  fireEvent.pointerMove(mark, { clientX: 190 });
  expect(mark.textContent).toBe('null null');
  expect(onDrop).toHaveBeenCalledTimes(1);
});

test('a drag whose pointer was taken away changes nothing', () => {
  const { mark, onDrop } = startDrag();
  fireEvent.pointerMove(mark, { clientX: 180 });
  fireEvent.lostPointerCapture(mark);
  fireEvent.pointerUp(mark, { clientX: 180 });
  expect(mark.textContent).toBe('null null');
  expect(onDrop).not.toHaveBeenCalled();
});

test('a click is no drag', () => {
  const { mark, onDrop } = startDrag();
  fireEvent.pointerMove(mark, { clientX: 102 });
  fireEvent.pointerUp(mark, { clientX: 102 });
  expect(onDrop).not.toHaveBeenCalled();
});
