import type { Locator, Page } from '@playwright/test';

export type StageName = 'Stranger' | 'Acquaintance' | 'Friend' | 'Customer' | 'Advocate';

export class RelationshipsScreen {
  readonly page: Page;
  readonly main: Locator;
  readonly search: Locator;
  readonly table: Locator;
  /** What can be done with whoever is selected. */
  readonly selection: Locator;

  constructor(page: Page) {
    this.page = page;
    this.main = page.getByRole('main', { name: 'Relationships' });
    this.search = this.main.getByRole('searchbox', { name: 'Search contacts' });
    this.table = this.main.getByRole('grid');
    this.selection = this.main.getByRole('region', { name: 'Selection' });
  }

  /** Everyone of one stage on the board. */
  lane(stage: StageName): Locator {
    return this.main.getByRole('listbox', { name: stage });
  }

  /** The card of a person, in whatever lane. */
  person(name: string): Locator {
    return this.main.getByRole('option').filter({ hasText: name });
  }

  row(name: string): Locator {
    return this.table.getByRole('row').filter({ hasText: name });
  }

  /** Waits until the rows are no more those of before a choice. */
  listed(): Promise<void> {
    return this.table.and(this.page.locator('[aria-busy=false]')).waitFor();
  }

  async showAs(shape: 'Board' | 'Table'): Promise<void> {
    await this.main.getByRole('radio', { name: shape }).click();
  }

  async narrow(chip: string, to: string): Promise<void> {
    await this.main.getByRole('button', { name: chip }).click();
    await this.page.getByRole('option', { name: to, exact: true }).click();
  }
}
