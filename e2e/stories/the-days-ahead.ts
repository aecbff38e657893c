import { join } from 'node:path';
import { CalendarScreen } from '../screens/calendar-screen.ts';
import { RelationshipsScreen } from '../screens/relationships-screen.ts';
import { Screens } from '../screens/screens.ts';
import { StartScreen } from '../screens/start-screen.ts';
import { TodayScreen } from '../screens/today-screen.ts';
import { createLook, useTheme } from '../support/axe.ts';
import { pressAtOnce, pressOn } from '../support/keyboard.ts';
import { expect, test } from '../support/test.ts';

test('the day begins with what goes out this week, what in it is too soon, and who needs a look', async ({
  app,
  window,
}) => {
  const today = new TodayScreen(window);
  const relationships = new RelationshipsScreen(window);
  await new StartScreen(window, app).sample.click();
  await new Screens(window).go('Today');
  await expect(today.week.getByRole('listitem')).toHaveCount(7);
  await expect(today.warned('School pilot')).toContainText(/\d+ touches ahead for \d+ people/);
  await expect(today.endingPermissions.getByRole('link').first()).toBeVisible();

  await test.step('a plan with warnings is one click away', async () => {
    await today.warned('School pilot').click();
    await expect(window.getByRole('main', { name: 'School pilot' })).toBeVisible();
    await pressAtOnce(window, 'g', 't');
  });

  await test.step('everyone who is cooling is there, as many as were told', async () => {
    const told = (await today.allCooling.textContent())?.match(/\d+/)?.[0] ?? 'none';
    await today.allCooling.click();
    await expect(relationships.table).toHaveAccessibleName(`${told} contacts`);
    await expect(relationships.main.getByRole('button', { name: 'Cooling' })).toBeVisible();
    await window.goBack();
  });

  await test.step('a person leads to their page, and Escape back', async () => {
    const first = today.cooling.getByRole('link').first();
    const name = (await first.locator('[title]').first().textContent()) ?? '';
    await first.click();
    await expect(window.getByRole('heading', { level: 1, name })).toBeVisible();
    await window.keyboard.press('Escape');
    await expect(today.main).toBeVisible();
  });
});

test('the calendar shows all plans together and whom two of them touch, by keyboard alone', async ({ app, window }) => {
  const calendar = new CalendarScreen(window);
  const { keyboard } = window;
  await new StartScreen(window, app).sample.click();
  await expect(new RelationshipsScreen(window).main).toBeVisible();
  await pressAtOnce(window, 'g', 'c');
  await expect(calendar.fullDays.first()).toBeVisible();

  await test.step('a day tells what goes out on it', async () => {
    const last = calendar.fullDays.last();
    const says = (await last.getAttribute('aria-label')) ?? '';
    await pressOn(window, last);
    await expect(last).toHaveAttribute('aria-pressed', 'true');
    const [on = '', touches = ''] = says.split(', ');
    await expect(calendar.day.getByRole('heading')).toContainText(on.split(' ')[1] ?? on);
    const people = await calendar.day.getByText(/ to \d+ (person|people)$/).allTextContents();
    const sum = people.reduce((all, text) => all + Number(/(\d+) p/.exec(text)?.[1]), 0);
    expect(`${sum} touch${sum === 1 ? '' : 'es'}`).toBe(touches);
  });

  await test.step('a wider span finds everybody a narrower one does', async () => {
    const people = calendar.collisions.getByText(/^\d+ (person gets|people get) touches of two plans/);
    const found: number[] = [];
    for (const span of ['1 day', '7 days'] as const) {
      await calendar.within(span).focus();
      await keyboard.press('Space');
      await expect(calendar.within(span)).toBeChecked();
      await expect(calendar.collisions).toHaveAttribute('aria-busy', 'false');
      found.push((await people.count()) === 0 ? 0 : Number.parseInt((await people.textContent()) ?? '', 10));
    }
    expect(found[1]).toBeGreaterThan(0);
    expect(found[1]).toBeGreaterThanOrEqual(found[0] ?? 0);
  });

  await test.step('four weeks later and back', async () => {
    const first = calendar.days.locator('td').first();
    const before = (await first.innerText()).trim();
    await keyboard.press('j');
    await expect(first).not.toHaveText(before);
    await keyboard.press('k');
    await expect(first).toContainText(before);
  });
});

test('a workspace without contacts is told how they come', async ({ app, window, folder }) => {
  await new StartScreen(window, app).create(join(folder, 'spring.unhurried'));
  await new Screens(window).go('Today');
  await expect(new TodayScreen(window).main.getByRole('button', { name: /^Import contacts/ })).toBeVisible();
  await new Screens(window).go('Calendar');
  await expect(new CalendarScreen(window).main).toContainText('Nothing planned');
});

for (const theme of ['light', 'dark'] as const) {
  test(`the days ahead are free of barriers in the ${theme} theme`, async ({ app, window }) => {
    const look = createLook(window);
    await useTheme(app, theme);
    await new StartScreen(window, app).sample.click();
    const screens = new Screens(window);
    const today = new TodayScreen(window);
    const calendar = new CalendarScreen(window);
    await screens.go('Today');
    await expect(today.warned('School pilot')).toBeVisible();
    await expect(today.cooling).toBeVisible();
    await expect(today.endingPermissions).toBeVisible();
    await look.at('today');
    await screens.go('Calendar');
    await expect(calendar.fullDays.first()).toBeVisible();
    await expect(calendar.collisions.getByRole('list')).toBeVisible();
    await look.at('calendar');
    expect(look.found).toEqual([]);
  });
}
