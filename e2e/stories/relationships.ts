import { PaletteScreen } from '../screens/palette-screen.ts';
import { PermissionDialog } from '../screens/permission-dialog.ts';
import { RelationshipsScreen } from '../screens/relationships-screen.ts';
import { StartScreen } from '../screens/start-screen.ts';
import { pressAtOnce, tabTo } from '../support/keyboard.ts';
import { expect, test } from '../support/test.ts';

const stages = ['Stranger', 'Acquaintance', 'Friend', 'Customer', 'Advocate'] as const;

test('whoever looks around in the sample sees everyone by stage, with what was last and what comes next', async ({
  app,
  window,
}) => {
  const relationships = new RelationshipsScreen(window);
  await new StartScreen(window, app).sample.click();
  for (const stage of stages) await expect(relationships.lane(stage).getByRole('option').first()).toBeVisible();
  await expect(relationships.main).toContainText('212 contacts');

  await relationships.search.fill('Ana Petrović');
  const ana = relationships.person('Ana Petrović');
  await expect(ana).toHaveCount(1);
  await expect(ana.getByRole('img', { name: /^Trust \d+ of 100, between/ })).toBeVisible();
  await expect(ana).toContainText(/Replied|Booked|Talked|Clicked|no answer|unanswered|\d/);
});

test('a name that is nearly right leads to the person', async ({ app, window }) => {
  const relationships = new RelationshipsScreen(window);
  await new StartScreen(window, app).sample.click();
  await relationships.search.fill('Petrovich');
  await expect(relationships.main.getByRole('heading')).toContainText([
    'Relationships',
    'Nobody is called “Petrovich” here',
  ]);
  await expect(relationships.main).toContainText('Ana Petrović is close.');
  await relationships.main.getByRole('button', { name: 'Show Ana Petrović' }).click();
  await expect(relationships.person('Ana Petrović')).toHaveCount(1);
});

test('the table is narrowed and sorted, and the board keeps what it was narrowed to', async ({ app, window }) => {
  const relationships = new RelationshipsScreen(window);
  await new StartScreen(window, app).sample.click();
  await relationships.showAs('Table');
  await expect(relationships.table).toHaveAccessibleName('212 contacts');
  await relationships.narrow('Permission for email', 'No permission recorded');
  await expect(relationships.table).not.toHaveAccessibleName('212 contacts');
  await relationships.narrow('In a plan', 'School pilot');
  const sorted = relationships.table.getByRole('columnheader', { name: 'Person' });
  await sorted.getByRole('button').click();
  await expect(sorted).toHaveAttribute('aria-sort', 'ascending');
  await relationships.listed();
  const names = await relationships.table.locator('.contact-row__name').allTextContents();
  expect(names.length).toBeGreaterThan(1);
  const folded = names.map((name) => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase());
  expect(folded).toEqual(folded.toSorted());

  await relationships.showAs('Board');
  await expect(relationships.main.getByRole('button', { name: 'School pilot' })).toBeVisible();
  await relationships.main.getByRole('button', { name: 'Show everyone' }).click();
  for (const stage of stages) await expect(relationships.lane(stage).getByRole('option').first()).toBeVisible();
});

test('the board is walked, selected from and left with the keyboard alone', async ({ app, window }) => {
  const relationships = new RelationshipsScreen(window);
  const { keyboard } = window;
  await new StartScreen(window, app).sample.click();
  const stranger = relationships.lane('Stranger');
  const friend = relationships.lane('Friend');
  // The arrows pass over a lane with nobody in it.
  for (const stage of stages) await expect(relationships.lane(stage).getByRole('option').first()).toBeVisible();

  await tabTo(window, stranger);
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  await expect(friend).toBeFocused();
  await keyboard.press('x');
  await keyboard.press('Shift+ArrowDown');
  await keyboard.press('Shift+ArrowDown');
  await expect(relationships.selection).toContainText('3 people selected');
  await expect(friend.getByRole('option', { selected: true })).toHaveCount(3);
  await keyboard.press('End');
  const last = friend.getByRole('option').last();
  await expect(last).toHaveAttribute('aria-posinset', (await last.getAttribute('aria-setsize')) ?? '');
  await keyboard.press('Escape');
  await expect(relationships.selection).toBeHidden();

  await keyboard.press('/');
  await keyboard.type('Ana Petrović');
  await expect(relationships.person('Ana Petrović')).toHaveCount(1);
  await keyboard.press('ArrowDown');
  await tabTo(window, relationships.main.getByRole('listbox').filter({ hasText: 'Ana Petrović' }));
  await keyboard.press('Enter');
  await expect(window.getByRole('main', { name: 'Ana Petrović' })).toBeVisible();
  await keyboard.press('Escape');
  await expect(relationships.person('Ana Petrović')).toBeVisible();
});

test('a permission is recorded for several people at once, taken back and given again', async ({ app, window }) => {
  const relationships = new RelationshipsScreen(window);
  const { keyboard } = window;
  await new StartScreen(window, app).sample.click();
  const stranger = relationships.lane('Stranger');
  const first = stranger.getByRole('option').first();
  await expect(first).toBeVisible();
  const everyone = (await first.getAttribute('aria-setsize')) ?? '';
  await relationships.narrow('Permission for email', 'No permission recorded');
  await expect(first).not.toHaveAttribute('aria-setsize', everyone);
  const total = Number(await first.getAttribute('aria-setsize'));
  expect(total).toBeGreaterThan(2);
  await stranger.focus();
  await keyboard.press('x');
  await keyboard.press('Shift+ArrowDown');
  await relationships.selection.getByRole('button', { name: 'Record how they agreed' }).click();
  const permission = new PermissionDialog(window);
  // What is too little in Germany is said with a number, or not at all.
  await permission.chooseMethod('Single opt-in');
  await expect(permission.dialog).not.toContainText('mail to people there stays blocked');
  await permission.say('Spoken', 'card of the March fair, box 2');
  await window.getByRole('button', { name: 'Record it for 2 people' }).click();
  await expect(permission.dialog).toBeHidden();
  await expect(first).toHaveAttribute('aria-setsize', String(total - 2));

  await stranger.focus();
  await keyboard.press('Control+z');
  await expect(window.getByText(/^Taken back: /)).toBeVisible();
  await expect(first).toHaveAttribute('aria-setsize', String(total));
  await keyboard.press('Control+Shift+z');
  await expect(window.getByText(/^Done again: /)).toBeVisible();
  await expect(first).toHaveAttribute('aria-setsize', String(total - 2));
});

test('anything is found by its name, and single keys can be switched off', async ({ app, window }) => {
  const relationships = new RelationshipsScreen(window);
  const palette = new PaletteScreen(window);
  const { keyboard } = window;
  await new StartScreen(window, app).sample.click();
  await expect(relationships.person('').first()).toBeVisible();
  await palette.go('petrovic', /Ana Petrović/);
  await expect(window.getByRole('main', { name: 'Ana Petrović' })).toBeVisible();
  await palette.go('data', 'Data and security');
  await window.getByRole('radiogroup', { name: 'Single keys' }).getByRole('radio', { name: 'Off' }).click();
  await pressAtOnce(window, 'g', 'r');
  await expect(window.getByRole('main', { name: 'Data and security' })).toBeVisible();
  await palette.go('relat', 'Relationships');
  await expect(relationships.main).toBeVisible();
  await keyboard.press('Control+k');
  await palette.field.fill('zzzz');
  await expect(palette.dialog).toContainText('Nothing is called “zzzz” here.');
});
