import type { Locator, Page } from '@playwright/test';

export class RelationshipsScreen {
  readonly main: Locator;
  readonly table: Locator;
  readonly search: Locator;

  constructor(page: Page) {
    this.main = page.getByRole('main', { name: 'Relationships' });
    this.table = this.main.getByRole('grid');
    this.search = this.main.getByRole('searchbox', { name: 'Search contacts' });
  }

  person(name: string): Locator {
    return this.table.getByRole('row').filter({ hasText: name });
  }
}
