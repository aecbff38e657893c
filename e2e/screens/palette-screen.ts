import type { Locator, Page } from '@playwright/test';

/** Anything by its name, on Ctrl K. */
export class PaletteScreen {
  readonly page: Page;
  readonly dialog: Locator;
  readonly field: Locator;

  constructor(page: Page) {
    this.page = page;
    this.dialog = page.getByRole('dialog', { name: 'Go to anything' });
    this.field = this.dialog.getByRole('searchbox');
  }

  entry(name: string | RegExp): Locator {
    return this.dialog.getByRole('menuitem', { name });
  }

  async go(typed: string, name: string | RegExp): Promise<void> {
    await this.page.keyboard.press('Control+k');
    await this.field.fill(typed);
    await this.entry(name).click();
  }
}
