import type { Locator, Page } from '@playwright/test';

/** The rules of a team, the numbers of the model, and what the past says. */
export class PolicyScreen {
  readonly page: Page;
  readonly main: Locator;
  readonly caps: Locator;
  readonly addCap: Locator;
  readonly tool: Locator;
  readonly save: Locator;
  readonly isInUse: Locator;
  /** What a policy that is not saved yet would do. */
  readonly wouldChange: Locator;
  readonly fit: Locator;
  readonly fitted: Locator;
  readonly changes: Locator;
  readonly accept: Locator;
  readonly defaults: Locator;
  readonly lookBack: Locator;
  readonly rates: Locator;
  readonly toasts: Locator;

  constructor(page: Page) {
    this.page = page;
    this.main = page.getByRole('main', { name: 'Policy' });
    this.caps = this.main.getByRole('region', { name: 'Caps' });
    this.addCap = this.caps.getByRole('button', { name: 'Add a cap' });
    this.tool = this.main.getByRole('region', { name: 'The sending tool' });
    this.save = this.main.getByRole('button', { name: 'Save the policy' });
    this.isInUse = this.main.getByText('What is shown is in use.');
    this.wouldChange = this.main.getByRole('region', { name: 'What saving it would change' });
    this.fit = this.main.getByRole('button', { name: 'Fit to this workspace' });
    this.fitted = this.main.getByRole('region', { name: 'What was fitted' });
    this.changes = this.fitted.getByRole('list', { name: 'Verdicts that would change' });
    this.accept = this.fitted.getByRole('button', { name: 'Use these numbers' });
    this.defaults = this.main.getByRole('button', { name: 'Use the defaults again' });
    this.lookBack = this.main.getByRole('button', { name: 'Look back', exact: true });
    this.rates = this.main.getByRole('table', { name: 'What followed, by verdict' });
    this.toasts = page.getByRole('region', { name: 'What just happened' });
  }

  async show(part: 'Pace, caps and quiet times' | 'Numbers of the model' | 'What the past says'): Promise<void> {
    await this.main.getByRole('radio', { name: part }).click();
  }

  /** The fields of a cap, counted from 1. */
  cap(number: number) {
    const row = this.caps.getByRole('group', { name: `Cap ${number}` });
    return {
      row,
      atMost: row.getByRole('spinbutton', { name: 'At most' }),
      days: row.getByRole('spinbutton', { name: 'In days' }),
      choose: async (channel: string) => {
        await row.getByRole('button', { name: /Channel/ }).click();
        await this.page.getByRole('option', { name: channel, exact: true }).click();
      },
    };
  }

  /** What the sending tool adds, as the team answers. */
  async answer(question: RegExp, answer: 'Yes' | 'No' | 'Not said'): Promise<void> {
    await this.tool
      .getByRole('radiogroup', { name: question })
      .getByRole('radio', { name: answer, exact: true })
      .click();
  }

  rate(verdict: 'Fine' | 'Caution' | 'Too fast' | 'Blocked'): Locator {
    return this.rates.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name: verdict }) });
  }
}
