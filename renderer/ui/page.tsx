import type { ReactNode } from 'react';
import { useBeingRead } from '../lib/screen-on-the-way.ts';
import './page.css';

interface PageProps {
  readonly label: string;
  /** What it shows is still being read: keys that nothing on it knows yet wait for that. */
  readonly isBeingRead?: boolean;
  readonly children: ReactNode;
}

/** The sheet of one screen, under its name. */
export function Page({ label, isBeingRead = false, children }: PageProps) {
  useBeingRead(isBeingRead);
  return (
    <main className="page" aria-label={label} aria-busy={isBeingRead}>
      {children}
    </main>
  );
}

interface PageHeadProps {
  readonly title: string;
  /** A caption on the line of the title. */
  readonly beside?: ReactNode;
  readonly before?: ReactNode;
  readonly children?: ReactNode;
}

export function PageHead({ title, beside, before, children }: PageHeadProps) {
  return (
    <header className="page-head">
      {before}
      <h1 className="page-head__title cut" title={title}>
        {title}
      </h1>
      {beside !== undefined && <p className="page-head__beside cut">{beside}</p>}
      {children !== undefined && <div className="page-head__acts">{children}</div>}
    </header>
  );
}
