import type { ElectronApplication, Page } from '@playwright/test';
import { ContactScreen } from '../screens/contact-screen.ts';
import { RelationshipsScreen } from '../screens/relationships-screen.ts';
import { StartScreen } from '../screens/start-screen.ts';
import { barriers, useTheme } from '../support/axe.ts';
import { pressInOneTurn } from '../support/keyboard.ts';
import { expect, test } from '../support/test.ts';

async function openAna(app: ElectronApplication, window: Page): Promise<ContactScreen> {
  const relationships = new RelationshipsScreen(window);
  await new StartScreen(window, app).sample.click();
  await relationships.search.fill('Ana Petrović');
  await relationships.person('Ana Petrović').click();
  const contact = new ContactScreen(window, 'Ana Petrović');
  await expect(contact.main).toBeVisible();
  return contact;
}

test('a contact shows how far it has come, what is planned, and what comes next', async ({ app, window }) => {
  const contact = await openAna(app, window);
  await expect(contact.stage).toHaveText('Friend');
  await expect(contact.axis).toHaveAccessibleName(
    /5 planned touches\. Trust \d+ of 100\. The limit is one message every/,
  );
  await expect(contact.axis).toContainText('first reply: friend');
  await expect(contact.axis).toContainText('too soon');
  await expect(contact.side).toContainText('Ana asked something on');
  await expect(contact.side).toContainText('told by them');
  await contact.side.getByRole('button', { name: 'Formulas, numbers and sources' }).click();
  await expect(contact.side).toContainText('Assumption: N = 4 ordinary touches a quarter');
  await contact.span('3 months');
  await expect(contact.axis).not.toContainText('first reply: friend');
});

test('a planned touch that pushes too fast moves to its safe date and back', async ({ app, window }) => {
  const contact = await openAna(app, window);
  const touch = contact.row('Three monitors, four weeks, no fee');
  await expect(touch).toContainText('Feels like one message every');
  await touch.getByRole('button', { name: /^Move to / }).click();
  await expect(contact.toasts).toContainText('Step 5 of School pilot moved to');
  // While the pointer is on it, it stays.
  const undo = contact.toasts.getByRole('button', { name: 'Undo' });
  await undo.hover();
  await expect(touch).not.toContainText('Feels like');
  await undo.click();
  await expect(touch.getByRole('button', { name: /^Move to / })).toBeVisible();
});

test('what happened is noted by hand, counts at once, and is taken back', async ({ app, window }) => {
  const contact = await openAna(app, window);
  const { keyboard } = window;
  await keyboard.press('n');
  await contact.happened('A purchase');
  await contact.dialog.getByRole('textbox', { name: 'Amount' }).fill('480');
  await contact.dialog.getByRole('textbox', { name: 'What they bought' }).fill('Three monitors');
  await contact.dialog.getByRole('button', { name: 'Note the purchase' }).click();
  await expect(contact.dialog).toBeHidden();
  await expect(contact.stage).toHaveText('Customer');
  await expect(contact.row('Three monitors').filter({ hasText: 'Bought' })).toContainText('480');
  await keyboard.press('Control+z');
  await expect(contact.stage).toHaveText('Friend');

  await contact.side.getByRole('button', { name: 'Note the answer' }).click();
  await contact.dialog.getByRole('textbox', { name: 'What it said' }).fill('The figures, with thanks');
  await contact.dialog.getByRole('button', { name: 'Note the message' }).click();
  await expect(contact.row('The figures, with thanks')).toContainText('Replies to their message');
  await expect(contact.side).not.toContainText('asked something');
});

test('a touch is planned from here, by keyboard alone', async ({ app, window }) => {
  const contact = await openAna(app, window);
  const { keyboard } = window;
  await keyboard.press('t');
  await expect(contact.dialog).toContainText('A plan for Ana alone');
  await contact.dialog.getByRole('button', { name: /^A plan for Ana alone/ }).focus();
  await keyboard.press('Enter');
  await expect(window.getByRole('main', { name: 'For Ana' })).toBeVisible();
  await window.goBack();
  await expect(contact.row('For Ana, step 1')).toBeVisible();
  await contact.events.focus();
  await keyboard.press('ArrowDown');
  await expect(contact.events.locator('[aria-selected=true]')).toHaveCount(1);
});

test('j and k walk through the list one came from, and Esc goes back to it', async ({ app, window }) => {
  const relationships = new RelationshipsScreen(window);
  await new StartScreen(window, app).sample.click();
  const friends = relationships.lane('Friend').getByRole('option');
  await expect(friends.nth(2)).toBeVisible();
  const names = await friends.locator('.card__name [title]').allTextContents();
  await friends.first().click();
  const name = window.getByRole('heading', { level: 1 });
  await expect(window.getByRole('heading', { name: 'Journey' })).toBeVisible();
  await test.step('two keys before the first of them has been drawn', async () => {
    await pressInOneTurn(window, 'j', 'j');
    await expect(name).toHaveText(names[2] ?? '');
  });
  await test.step('a key that is for the contact that comes', async () => {
    await pressInOneTurn(window, 'k', 'n');
    await expect(window.getByRole('dialog', { name: /^What happened with / })).toBeVisible();
    await expect(name).toHaveText(names[1] ?? '');
    await window.keyboard.press('Escape');
    await expect(window.getByRole('dialog')).toBeHidden();
  });
  await pressInOneTurn(window, 'Escape', 'Escape');
  await expect(relationships.main).toBeVisible();
});

for (const theme of ['light', 'dark'] as const) {
  test(`the page and its dialogs are free of barriers in the ${theme} theme`, async ({ app, window }) => {
    await useTheme(app, theme);
    const contact = await openAna(app, window);
    await contact.side.getByRole('button', { name: /^How it came to this/ }).click();
    await contact.side.getByRole('button', { name: 'Formulas, numbers and sources' }).click();
    const found = [await barriers(window)];
    for (const key of ['n', 't']) {
      await window.keyboard.press(key);
      await expect(contact.dialog).toBeVisible();
      found.push(await barriers(window));
      await window.keyboard.press('Escape');
      await expect(contact.dialog).toBeHidden();
    }
    expect(found.flat()).toEqual([]);
  });
}

test('the page of a contact that is not there says so under a title, and leads back', async ({ app, window }) => {
  const relationships = new RelationshipsScreen(window);
  await new StartScreen(window, app).sample.click();
  await expect(relationships.main).toBeVisible();
  await window.evaluate(() => {
    document.location.hash = '#/relationships/999999';
  });
  await expect(window.getByRole('heading', { level: 1, name: 'No contact here' })).toBeVisible();
  await expect(window.getByRole('alert')).toBeVisible();
  await window.getByRole('link', { name: 'All relationships' }).click();
  await expect(relationships.main).toBeVisible();
});
