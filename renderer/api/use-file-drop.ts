import { useEffect, useEffectEvent, useState } from 'react';
import { bridge } from './bridge.ts';

/** Takes files dropped anywhere on the window; whether some are held over it. */
export function useFileDrop(isOpen: boolean, onDrop: (paths: readonly string[]) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  const take = useEffectEvent((event: DragEvent) => {
    const paths = [...(event.dataTransfer?.files ?? [])].map((file) => bridge().pathOf(file));
    onDrop(paths.filter((path) => path !== ''));
  });
  useEffect(() => {
    if (!isOpen) return;
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setIsOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setIsOver(false);
      take(event);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [isOpen]);
  return isOver;
}
