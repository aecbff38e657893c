import type { ReactNode } from 'react';
import './page.css';

/** The sheet of one screen, under its name. */
export function Page({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <main className="page" aria-label={label}>
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
