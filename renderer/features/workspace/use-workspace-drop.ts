import { type DragEvent, useState } from 'react';
import { bridge } from '../../api/bridge.ts';

/** A workspace file that is dropped is opened; what to put on the element that catches it. */
export function useWorkspaceDrop(open: (path: string) => void) {
  const [over, setOver] = useState(false);
  const catches = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  return {
    over,
    handlers: {
      onDragOver(event: DragEvent) {
        if (!catches(event)) return;
        event.preventDefault();
        setOver(true);
      },
      onDragLeave(event: DragEvent) {
        if (event.currentTarget === event.target) setOver(false);
      },
      onDrop(event: DragEvent) {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer.files[0];
        if (file !== undefined) open(bridge().pathOf(file));
      },
    },
  };
}
