import type { Locator, Page } from '@playwright/test';

/** What the window says after the data process ended by itself. */
export class HostStoppedDialog {
  readonly restarted: Locator;
  readonly reopen: Locator;

  constructor(page: Page) {
    this.restarted = page.getByRole('alertdialog', { name: 'The data process stopped and was restarted' });
    this.reopen = this.restarted.getByRole('button', { name: /^Reopen / });
  }
}
