import type { Locator, Page } from '@playwright/test';

/** The page of one contact. */
export class ContactScreen {
  readonly page: Page;
  readonly main: Locator;
  readonly axis: Locator;
  readonly events: Locator;
  readonly side: Locator;
  readonly stage: Locator;
  readonly dialog: Locator;
  readonly toasts: Locator;

  constructor(page: Page, name: string) {
    this.page = page;
    this.main = page.getByRole('main', { name });
    this.axis = this.main.getByRole('img', { name: /^Journey of / });
    this.events = this.main.getByRole('grid', { name: 'Events, newest first' });
    this.side = this.main.getByRole('complementary', { name: 'What the journey says' });
    this.stage = this.main.getByRole('list', { name: 'Stage' }).locator('[aria-current=step]');
    this.dialog = page.getByRole('dialog');
    this.toasts = page.getByRole('region', { name: 'What just happened' });
  }

  /** The row of a planned touch or an event. */
  row(text: string | RegExp): Locator {
    return this.events.getByRole('row').filter({ hasText: text });
  }

  async span(name: '3 months' | '10 months' | 'All'): Promise<void> {
    await this.main.getByRole('radio', { name }).click();
  }

  /** Chooses one of the things that can be noted by hand. */
  async happened(what: string): Promise<void> {
    await this.dialog.getByRole('radio', { name: what }).check({ force: true });
  }
}
