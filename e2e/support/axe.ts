import AxeBuilder from '@axe-core/playwright';
import type { ElectronApplication, Page } from '@playwright/test';

/** What stands between this page and somebody who cannot see it, or sees it badly: one line per rule and place. */
export async function barriers(page: Page): Promise<readonly string[]> {
  // Electron has no second window in which the newer mode could gather its results.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')} (${node.failureSummary ?? ''})`),
  );
}

/** Looks at one screen after another, and gathers what stands in the way on each. */
export function createLook(page: Page) {
  const found: string[] = [];
  return {
    async at(screen: string): Promise<void> {
      found.push(...(await barriers(page)).map((place) => `${screen}: ${place}`));
    },
    found: found as readonly string[],
  };
}

/** The theme, as the system would set it. */
export async function useTheme(app: ElectronApplication, theme: 'light' | 'dark'): Promise<void> {
  await app.evaluate(({ nativeTheme }, chosen) => {
    nativeTheme.themeSource = chosen;
  }, theme);
}
