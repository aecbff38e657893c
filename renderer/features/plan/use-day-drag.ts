import { type PointerEvent, useRef, useState } from 'react';
import type { TimeScale } from './time-scale.ts';

const dayMs = 86_400_000;
const dragFromPx = 4;

interface DayDrag {
  /** Whole days the pointer has come so far; null while nothing is dragged. */
  readonly days: number | null;
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerCancel: () => void;
  };
  /** True right after a drag, when the click that ends it is not meant. */
  readonly wasDragged: () => boolean;
}

/** Dragging along the time axis, in whole days. */
export function useDayDrag(scale: TimeScale, isEnabled: boolean, onDrop: (days: number) => void): DayDrag {
  const [days, setDays] = useState<number | null>(null);
  const from = useRef<number | null>(null);
  const dragged = useRef(false);
  const pxPerDay = scale.x(scale.startAt + dayMs) - scale.x(scale.startAt);
  const stop = () => {
    from.current = null;
    setDays(null);
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
        setDays(Math.round(moved / pxPerDay));
      },
      onPointerUp() {
        const dropped = days;
        const meant = dragged.current;
        stop();
        if (meant && dropped !== null && dropped !== 0) onDrop(dropped);
      },
      onPointerCancel: stop,
    },
  };
}
