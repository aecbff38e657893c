import { type ReactNode, useEffect, useRef } from 'react';

interface PolicySectionProps {
  readonly title: string;
  /** What it does, and where its number comes from. */
  readonly says: ReactNode;
  readonly children: ReactNode;
  /** Brought into sight when the screen opens on it. */
  readonly isSought?: boolean;
}

/** One part of the policy: what it is on the left, its fields on the right. */
export function PolicySection({ title, says, children, isSought = false }: PolicySectionProps) {
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isSought) section.current?.scrollIntoView({ block: 'center' });
  }, [isSought]);
  return (
    <section ref={section} className="policy-section" aria-label={title}>
      <div className="policy-section__words">
        <h2 className="policy-section__title">{title}</h2>
        <p className="supporting">{says}</p>
      </div>
      <div className="policy-section__fields">{children}</div>
    </section>
  );
}
