import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What stands between this page and somebody who cannot see it, or sees it badly: one line per rule and place. */
export async function barriers(page: Page): Promise<readonly string[]> {
  // Electron has no second window in which the newer mode could gather its results.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')} (${node.failureSummary ?? ''})`),
  );
}
