import type { ReactNode } from 'react';

/** Some components that belong together, under their name. */
export function SampleGroup({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="sample-group">
      <h3 className="sample-group__title">{title}</h3>
      <div className="sample-group__parts">{children}</div>
    </section>
  );
}
