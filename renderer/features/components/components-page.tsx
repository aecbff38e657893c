import { useRead } from '../../api/use-read.ts';
import { Page, PageHead } from '../../ui/page.tsx';
import { ControlSamples } from './control-samples.tsx';
import { MarkSamples } from './mark-samples.tsx';
import { SaidSamples } from './said-samples.tsx';
import './components-page.css';

const themes = [
  { theme: 'light', name: 'Light' },
  { theme: 'dark', name: 'Dark' },
] as const;

/** Every component in both themes, side by side, for whoever builds the program; a packaged one does not show it. */
export function ComponentsPage() {
  const about = useRead('shell.about', {}).data;
  if (about === undefined || about.packaged) return null;
  return (
    <Page label="Components">
      <PageHead title="Components" beside="In both themes, as they are used" />
      {/* A region that scrolls is reached with the keyboard. */}
      <div className="page__scroll samples" tabIndex={0} role="region" aria-label="All components">
        {themes.map(({ theme, name }) => (
          <section key={theme} data-theme={theme} className="samples__theme" aria-label={name}>
            <h2 className="samples__name">{name}</h2>
            <ControlSamples />
            <MarkSamples />
            <SaidSamples />
          </section>
        ))}
      </div>
    </Page>
  );
}
