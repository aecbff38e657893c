import { PlannerScreen } from '../screens/planner-screen.ts';
import { RelationshipsScreen } from '../screens/relationships-screen.ts';
import { Screens } from '../screens/screens.ts';
import { StartScreen } from '../screens/start-screen.ts';
import { createLook, useTheme } from '../support/axe.ts';
import { expect, test } from '../support/test.ts';

for (const theme of ['light', 'dark'] as const) {
  test(`many people, and what lies over every screen, are free of barriers in the ${theme} theme`, async ({
    app,
    window,
  }) => {
    const relationships = new RelationshipsScreen(window);
    const { keyboard } = window;
    const look = createLook(window);
    await useTheme(app, theme);

    await new StartScreen(window, app).sample.click();
    const friends = relationships.lane('Friend');
    await expect(friends.getByRole('option').first()).toBeVisible();
    await look.at('board');
    await friends.focus();
    await keyboard.press('x');
    await expect(relationships.selection).toBeVisible();
    await look.at('board with a selection');
    await relationships.main.getByRole('button', { name: 'Condition' }).click();
    await expect(window.getByRole('option', { name: 'Cooling', exact: true })).toBeVisible();
    await look.at('a filter that is open');
    await window.getByRole('option', { name: 'Cooling', exact: true }).click();
    await relationships.showAs('Table');
    await expect(relationships.table.getByRole('row').nth(2)).toBeVisible();
    await look.at('table');
    await relationships.search.fill('Petrovich');
    await expect(relationships.main.getByRole('heading', { name: /^Nobody is called/ })).toBeVisible();
    await look.at('nobody found');
    await relationships.main.getByRole('button', { name: 'Show everyone' }).first().click();
    await keyboard.press('Control+k');
    await window.getByRole('dialog', { name: 'Go to anything' }).getByRole('searchbox').fill('ana');
    await expect(window.getByRole('menuitem', { name: /Ana Petrović/ })).toBeVisible();
    await look.at('palette');
    await keyboard.press('Escape');
    await keyboard.press('Escape');
    await relationships.table.focus();
    await keyboard.press('?');
    await expect(window.getByRole('dialog', { name: 'Keyboard' })).toBeVisible();
    await look.at('shortcuts');
    await keyboard.press('Escape');
    await window.evaluate(() => {
      location.hash = '#/components';
    });
    await expect(window.getByRole('main', { name: 'Components' })).toBeVisible();
    await look.at('components');

    expect(look.found).toEqual([]);
  });

  test(`the planner, and all it opens, is free of barriers in the ${theme} theme`, async ({ app, window }) => {
    const planner = new PlannerScreen(window, app);
    const { keyboard } = window;
    const look = createLook(window);
    const dialog = window.getByRole('dialog');
    const lookAtDialog = async (name: string) => {
      await expect(dialog).toBeVisible();
      await look.at(name);
      await keyboard.press('Escape');
      await expect(dialog).toBeHidden();
    };
    await useTheme(app, theme);

    await new StartScreen(window, app).sample.click();
    await new Screens(window).go('Planner');
    await expect(window.getByRole('link', { name: /^School pilot/ })).toBeVisible();
    await look.at('plans');
    await planner.planASequence.click();
    await lookAtDialog('a new plan');
    await window.getByRole('link', { name: /^School pilot/ }).click();
    await planner.settled();
    await look.at('plan');
    await planner.grid
      .getByRole('gridcell', { name: /^Too fast/ })
      .first()
      .click();
    await planner.grid.focus();
    await keyboard.press('w');
    await expect(planner.touch.getByRole('list', { name: 'Why, with the numbers' })).toBeVisible();
    await look.at('why');
    await keyboard.press('o');
    await lookAtDialog('going ahead');
    await window.getByRole('button', { name: /^Whom this plan is for/ }).click();
    await lookAtDialog('whom a plan is for');
    await window.getByRole('button', { name: /^Name, start and time zone/ }).click();
    await lookAtDialog('name, start and pace');
    await window.getByRole('button', { name: 'What if' }).click();
    await expect(dialog.getByText('Counting', { exact: true })).toHaveCount(0);
    await lookAtDialog('what if');
    await planner.showPreview.click();
    await expect(planner.preview).toBeVisible();
    await look.at('preview of the moves');
    await planner.preview.getByRole('button', { name: 'Leave them' }).click();
    await planner.addStep.click();
    await planner.stepForm.text.fill('Last chance, only 2 places left.');
    await expect(planner.stepForm.findings).toBeVisible();
    await planner.settled();
    await look.at('a step');

    expect(look.found).toEqual([]);
  });
}
