import type { Locator, Page } from '@playwright/test';

export class TodayScreen {
  readonly main: Locator;
  /** The seven days, with what goes out on each. */
  readonly week: Locator;
  readonly warnings: Locator;
  readonly cooling: Locator;
  readonly allCooling: Locator;
  readonly endingPermissions: Locator;

  constructor(page: Page) {
    this.main = page.getByRole('main', { name: 'Today' });
    this.week = this.main.getByRole('region', { name: 'This week' });
    this.warnings = this.main.getByRole('region', { name: 'Plans with warnings' });
    this.cooling = this.main.getByRole('list', { name: 'Cooling' });
    this.allCooling = this.main.getByRole('button', { name: /^All \d+ people who are cooling$/ });
    this.endingPermissions = this.main.getByRole('list', { name: /^Permissions that run out/ });
  }

  warned(plan: string): Locator {
    return this.warnings.getByRole('link').filter({ hasText: plan });
  }
}
