import { RelationshipsScreen } from '../screens/relationships-screen.ts';
import { StartScreen } from '../screens/start-screen.ts';
import { barriers } from '../support/axe.ts';
import { expect, test } from '../support/test.ts';

for (const theme of ['light', 'dark'] as const) {
  test(`many people, and what lies over every screen, are free of barriers in the ${theme} theme`, async ({
    app,
    window,
  }) => {
    const relationships = new RelationshipsScreen(window);
    const { keyboard } = window;
    const found: Record<string, readonly string[]> = {};
    const look = async (screen: string) => {
      found[screen] = await barriers(window);
    };
    await app.evaluate(({ nativeTheme }, chosen) => {
      nativeTheme.themeSource = chosen;
    }, theme);

    await new StartScreen(window, app).sample.click();
    const friends = relationships.lane('Friend');
    await expect(friends.getByRole('option').first()).toBeVisible();
    await look('board');
    await friends.focus();
    await keyboard.press('x');
    await expect(relationships.selection).toBeVisible();
    await look('board with a selection');
    await relationships.main.getByRole('button', { name: 'Condition' }).click();
    await expect(window.getByRole('option', { name: 'Cooling', exact: true })).toBeVisible();
    await look('a filter that is open');
    await window.getByRole('option', { name: 'Cooling', exact: true }).click();
    await relationships.showAs('Table');
    await expect(relationships.table.getByRole('row').nth(2)).toBeVisible();
    await look('table');
    await relationships.search.fill('Petrovich');
    await expect(relationships.main.getByRole('heading', { name: /^Nobody is called/ })).toBeVisible();
    await look('nobody found');
    await relationships.main.getByRole('button', { name: 'Show everyone' }).first().click();
    await keyboard.press('Control+k');
    await window.getByRole('dialog', { name: 'Go to anything' }).getByRole('searchbox').fill('ana');
    await expect(window.getByRole('menuitem', { name: /Ana Petrović/ })).toBeVisible();
    await look('palette');
    await keyboard.press('Escape');
    await keyboard.press('Escape');
    await relationships.table.focus();
    await keyboard.press('?');
    await expect(window.getByRole('dialog', { name: 'Keyboard' })).toBeVisible();
    await look('shortcuts');
    await keyboard.press('Escape');
    await window.evaluate(() => {
      location.hash = '#/components';
    });
    await expect(window.getByRole('main', { name: 'Components' })).toBeVisible();
    await look('components');

    expect(Object.entries(found).flatMap(([screen, places]) => places.map((place) => `${screen}: ${place}`))).toEqual(
      [],
    );
  });
}
