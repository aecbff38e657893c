import type { Locator, Page } from '@playwright/test';

export class CalendarScreen {
  readonly main: Locator;
  readonly days: Locator;
  /** The days on which anything goes out. */
  readonly fullDays: Locator;
  readonly day: Locator;
  readonly collisions: Locator;

  constructor(page: Page) {
    this.main = page.getByRole('main', { name: 'Calendar' });
    this.days = this.main.getByRole('table', { name: 'Days' });
    this.fullDays = this.days.getByRole('button');
    this.day = this.main.getByRole('region').filter({ has: page.locator('#the-day') });
    this.collisions = this.main.getByRole('region', { name: 'Collisions' });
  }

  within(span: '1 day' | '3 days' | '7 days'): Locator {
    return this.collisions.getByRole('radio', { name: span });
  }
}
