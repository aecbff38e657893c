import type { Locator, Page } from '@playwright/test';

export type ScreenName =
  | 'Today'
  | 'Relationships'
  | 'Planner'
  | 'Calendar'
  | 'Review'
  | 'Import'
  | 'Policy'
  | 'Data and security';

/** The screens of an open workspace, by the names on the left. */
export class Screens {
  readonly page: Page;
  readonly nav: Locator;
  readonly notEncrypted: Locator;

  constructor(page: Page) {
    this.page = page;
    this.nav = page.getByRole('navigation', { name: 'Screens' });
    this.notEncrypted = this.nav.getByText('Not encrypted');
  }

  async go(name: ScreenName): Promise<void> {
    await this.nav.getByRole('link', { name }).click();
  }
}
