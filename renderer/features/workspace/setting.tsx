import type { ReactNode } from 'react';
import './setting.css';

interface SettingProps {
  readonly title: string;
  readonly says: ReactNode;
  readonly beside?: ReactNode;
  readonly children?: ReactNode;
}

/** One thing that can be set: what it is on the left, what can be done on the right. */
export function Setting({ title, says, beside, children }: SettingProps) {
  return (
    <section className="setting" aria-label={title}>
      <div className="setting__words">
        <h2 className="setting__title">
          {title} {beside}
        </h2>
        <p className="supporting">{says}</p>
      </div>
      <div className="setting__acts">{children}</div>
    </section>
  );
}
