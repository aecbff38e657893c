import { useLayoutEffect, useRef, useState } from 'react';

/** How wide a section is, and how much height lies below its beginning in the area that scrolls it, in px. */
export function useRoom() {
  const ref = useRef<HTMLElement>(null);
  const [size, setSize] = useState({ width: 0, room: 0 });
  // After every drawing: what stands above may be another.
  useLayoutEffect(() => {
    const section = ref.current;
    const area = section?.parentElement;
    if (section === null || area === null || area === undefined) return undefined;
    const measure = () => {
      const above = [...area.children].reduce(
        (sum, child) => (child === section ? sum : sum + (child as HTMLElement).offsetHeight),
        0,
      );
      const [width, room] = [section.clientWidth, area.clientHeight - above];
      setSize((known) => (known.width === width && known.room === room ? known : { width, room }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const element of [area, ...area.children]) observer.observe(element);
    return () => observer.disconnect();
  });
  return { ref, ...size };
}
