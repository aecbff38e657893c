import type { Locator, Page } from '@playwright/test';
import { dayOf } from '../support/days.ts';

/** How people agreed: an act of a person, with evidence. */
export class PermissionDialog {
  readonly page: Page;
  readonly dialog: Locator;
  readonly method: Locator;
  readonly day: Locator;
  readonly evidence: Locator;
  readonly cadence: Locator;
  readonly record: Locator;

  constructor(page: Page) {
    this.page = page;
    this.dialog = page.getByRole('dialog', { name: 'Record how they agreed' });
    this.method = this.dialog.getByRole('button', { name: /How they agreed/ });
    this.day = this.dialog.getByLabel('On which day');
    this.evidence = this.dialog.getByRole('textbox', { name: 'Evidence' });
    this.cadence = this.dialog.getByRole('spinbutton', { name: /^Promised/ });
    this.record = this.dialog.getByRole('button', { name: /^Record it for / });
  }

  /** Says all that is needed: how they agreed, today, and what can be shown. */
  async say(method: string, evidence: string): Promise<void> {
    await this.chooseMethod(method);
    await this.day.fill(dayOf(new Date()));
    await this.evidence.fill(evidence);
  }

  async chooseMethod(name: string): Promise<void> {
    await this.method.click();
    await this.page.getByRole('option', { name, exact: true }).click();
  }
}
