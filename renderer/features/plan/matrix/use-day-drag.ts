import { type PointerEvent, useRef, useState } from 'react';
import { dayMs } from '../../../../shared/domain/time.ts';
import type { TimeScale } from './time-scale.ts';

const dragFromPx = 4;

interface DayDrag {
  /** Whole days the pointer has come so far; null while nothing is dragged. */
  readonly days: number | null;
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
    readonly onLostPointerCapture: () => void;
  };
  /** True right after a drag, when the click that ends it is not meant. */
  readonly wasDragged: () => boolean;
}

interface DragTold {
  readonly onDrop: (days: number) => void;
  /** Told the days on the way, and null when it is over. */
  readonly onDragging?: (days: number | null) => void;
}

/** Dragging along the time axis, in whole days. */
export function useDayDrag(scale: TimeScale, isEnabled: boolean, { onDrop, onDragging }: DragTold): DayDrag {
  const [days, setDays] = useState<number | null>(null);
  const from = useRef<number | null>(null);
  const dragged = useRef(false);
  const pxPerDay = scale.x(scale.startAt + dayMs) - scale.x(scale.startAt);
  const show = (next: number | null) => {
    setDays(next);
    onDragging?.(next);
  };
  const stop = () => {
    if (from.current === null) return;
    from.current = null;
    show(null);
  };
  return {
    days,
    wasDragged: () => dragged.current,
    handlers: {
      onPointerDown(event) {
        if (!isEnabled || event.button !== 0) return;
        from.current = event.clientX;
        dragged.current = false;
        // At once: a quick hand leaves a small mark before its first move is told.
        event.currentTarget.setPointerCapture(event.pointerId);
      },
      onPointerMove(event) {
        if (from.current === null) return;
        const moved = event.clientX - from.current;
        if (!dragged.current && Math.abs(moved) < dragFromPx) return;
        dragged.current = true;
        show(Math.round(moved / pxPerDay));
      },
      onPointerUp(event) {
        if (from.current === null) return;
        // Where the pointer is: what is drawn may be some moves behind it.
        const dropped = Math.round((event.clientX - from.current) / pxPerDay);
        stop();
        if (dragged.current && dropped !== 0) onDrop(dropped);
      },
      // Also when the system takes the pointer away.
      onLostPointerCapture: stop,
    },
  };
}
