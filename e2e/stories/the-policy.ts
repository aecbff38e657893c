import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { PlannerScreen } from '../screens/planner-screen.ts';
import { PolicyScreen } from '../screens/policy-screen.ts';
import { Screens } from '../screens/screens.ts';
import { StartScreen } from '../screens/start-screen.ts';
import { createLook, useTheme } from '../support/axe.ts';
import { typeCommand } from '../support/command-line.ts';
import { pressAtOnce, pressOn, tabTo } from '../support/keyboard.ts';
import { writeSpringFiles } from '../support/spring-files.ts';
import { expect, test } from '../support/test.ts';

async function openSample(app: ElectronApplication, window: Page) {
  await new StartScreen(window, app).sample.click();
  await new Screens(window).go('Policy');
  const policy = new PolicyScreen(window);
  await expect(policy.isInUse).toBeVisible();
  return { policy, planner: new PlannerScreen(window, app) };
}

/** The plan of the sample that has a call in it. */
async function showPlan(window: Page, planner: PlannerScreen): Promise<void> {
  await new Screens(window).go('Planner');
  await window.getByRole('link', { name: /^School pilot/ }).click();
  await planner.judged();
}

async function totals(planner: PlannerScreen): Promise<readonly string[]> {
  await planner.judged();
  return planner.totals.getByRole('definition').allTextContents();
}

test('numbers are fitted to the workspace, looked at, put into use, and taken back', async ({ app, window }) => {
  const { policy, planner } = await openSample(app, window);
  await showPlan(window, planner);
  await expect(planner.main).toContainText('and the default numbers.');
  const before = await totals(planner);

  await pressAtOnce(window, 'g', 'l');
  await policy.show('Numbers of the model');
  await expect(policy.main).toContainText('The default numbers are in use.');
  await policy.fit.click();
  await expect(policy.fitted).toContainText(/Answers come within .+ at the median, where 3 days were assumed\./);
  await expect(policy.fitted).toContainText(/Of \d+ touches that plans have ahead, \d+ would get another verdict\./);
  await expect(policy.changes.getByRole('listitem').first()).toContainText(/touch(es)?/);
  await expect(policy.fitted.getByRole('row').filter({ hasText: 'NBD' }).first()).toContainText('±');

  await test.step('looking at them changes nothing, and they can be left', async () => {
    await policy.fitted.getByRole('button', { name: 'Keep the numbers in use' }).click();
    await expect(policy.fitted).toBeHidden();
    await expect(policy.main).toContainText('The default numbers are in use.');
  });

  await test.step('once accepted they judge every touch', async () => {
    await policy.fit.click();
    await policy.accept.click();
    await expect(policy.main).toContainText('This workspace’s own numbers are in use.');
    await showPlan(window, planner);
    await expect(planner.main).toContainText('and this workspace’s numbers.');
    expect(await totals(planner)).not.toEqual(before);
  });

  await test.step('one undo puts the defaults back, redo the numbers, and a button the defaults again', async () => {
    await expect(planner.undo).toHaveAccessibleName(/The numbers fitted on this workspace/);
    await planner.undo.click();
    await expect(planner.main).toContainText('and the default numbers.');
    await expect.poll(() => totals(planner)).toEqual(before);
    await planner.redo.click();
    await expect(planner.main).toContainText('and this workspace’s numbers.');
    await new Screens(window).go('Policy');
    await policy.show('Numbers of the model');
    await policy.defaults.click();
    await expect(policy.main).toContainText('The default numbers are in use.');
  });
});

test('what followed past touches is read by verdict and by pace', async ({ app, window }) => {
  const { policy } = await openSample(app, window);
  await policy.show('What the past says');
  await expect(policy.main).toContainText('observed and not proof');
  await policy.lookBack.click();
  await expect(policy.rate('Fine')).toContainText(/\d+ % *\d+ to \d+ %/);
  await expect(policy.rate('Blocked')).toBeVisible();
  await expect(policy.main).toContainText(/touches under policy 1 and the default numbers\./);
  await policy.main.getByRole('radio', { name: 'By pace alone' }).click();
  await expect(policy.rate('Too fast')).toContainText('%');
  await expect(policy.rate('Blocked')).toHaveCount(0);
});

test('a small workspace is told what it is too small for', async ({ app, window, folder }) => {
  const files = writeSpringFiles(folder, Date.now());
  const workspace = join(folder, 'fair.unhurried');
  expect(typeCommand('init', workspace)).toMatchObject({ status: 0 });
  expect(typeCommand('import', 'contacts', files.contacts, '-w', workspace)).toMatchObject({ status: 0 });
  expect(typeCommand('import', 'journey', files.journey, '-w', workspace)).toMatchObject({ status: 0 });
  await new StartScreen(window, app).open(workspace);
  await new Screens(window).go('Policy');
  const policy = new PolicyScreen(window);
  await policy.show('Numbers of the model');
  await expect(policy.main).toContainText('A fit is offered from 50 contacts on; this workspace has 3 contacts.');
  await expect(policy.fit).toHaveCount(0);
  await policy.show('What the past says');
  await policy.lookBack.click();
  await expect(policy.main).toContainText(/too little; 30 are needed|No touch can be looked back on yet/);
});

test('a cap of the policy changes verdicts in the planner, and undo takes it back', async ({ app, window }) => {
  const { policy, planner } = await openSample(app, window);
  await showPlan(window, planner);
  const before = await totals(planner);
  await new Screens(window).go('Policy');

  await test.step('what is wrong with it is said at its field, and nothing is saved', async () => {
    await policy.addCap.click();
    await policy.cap(1).choose('Phone');
    await policy.cap(1).atMost.fill('0');
    await expect(policy.cap(1).row).toContainText('None allowed.');
    await policy.cap(1).days.fill('0');
    await policy.save.click();
    await expect(policy.cap(1).row).toContainText('Days above 0, at most 3660.');
    await expect(policy.cap(1).days).toBeFocused();
    await expect(policy.main).toContainText('Not saved yet.');
  });

  await test.step('what was typed waits while another screen is looked at', async () => {
    await new Screens(window).go('Planner');
    await new Screens(window).go('Policy');
    await expect(policy.cap(1).atMost).toHaveValue('0');
    await policy.cap(1).days.fill('30');
  });

  await test.step('what saving it would change is seen before', async () => {
    await policy.wouldChange.getByRole('button', { name: 'See what it would change' }).click();
    await expect(policy.wouldChange).toContainText(/touches that plans have ahead, \d+ would get another verdict\./);
    await expect(policy.wouldChange.getByRole('listitem').first()).toContainText('Blocked');
  });

  await policy.save.click();
  await expect(policy.toasts).toContainText('Policy 2 is in use.');
  await expect(policy.isInUse).toBeVisible();
  await showPlan(window, planner);
  await expect(planner.main).toContainText('with policy 2 and');
  expect(await totals(planner)).not.toEqual(before);
  await expect(planner.totals).toContainText('than the policy allows at step 4');
  await expect(planner.undo).toHaveAccessibleName(/The change of the policy/);
  await planner.undo.click();
  await expect(planner.main).toContainText('with policy 1 and');
  await expect.poll(() => totals(planner)).toEqual(before);
});

test('a rule that could not be judged leads to the question that is missing', async ({ app, window }) => {
  const { policy, planner } = await openSample(app, window);
  await showPlan(window, planner);
  const before = await totals(planner);
  const rules = planner.totals.getByRole('region', { name: 'Rules of law' });
  await rules.getByRole('button', { name: 'Rules that could not be judged' }).click();
  await expect(rules).toContainText('They hold nothing back.');
  const wayOut = rules.getByRole('listitem').filter({ hasText: 'Withdrawing is as easy as agreeing was' });
  await expect(wayOut).toContainText(/Missing for \d+ people: whether the sending tool adds an unsubscribe link\./);
  await rules.getByRole('link', { name: 'Say what the sending tool adds' }).click();
  await expect(policy.tool).toBeInViewport();
  await policy.answer(/unsubscribe link/, 'Yes');
  await policy.answer(/one-click/, 'Yes');
  await policy.save.click();
  await expect(policy.isInUse).toBeVisible();
  await showPlan(window, planner);
  await rules.getByRole('button', { name: 'Rules that could not be judged' }).click();
  await expect(rules).toContainText('how long the record of the permission is kept');
  await expect(wayOut).toHaveCount(0);
  expect(await totals(planner)).toEqual(before);
});

test('the policy is changed without a mouse', async ({ window, app }) => {
  const { policy } = await openSample(app, window);
  const { keyboard } = window;
  await new Screens(window).go('Relationships');
  await window.getByRole('listbox', { name: 'Friend' }).focus();
  await pressAtOnce(window, 'g', 'l');
  await expect(policy.isInUse).toBeVisible();
  await pressOn(window, policy.addCap);
  await tabTo(window, policy.cap(1).atMost);
  await keyboard.press('Control+a');
  await keyboard.type('2');
  await keyboard.press('Enter');
  await expect(policy.toasts).toContainText('Policy 2 is in use.');
  await expect(policy.isInUse).toBeVisible();
  await expect(policy.cap(1).atMost).toHaveValue('2');
  await tabTo(window, policy.addCap);
  await keyboard.press('Control+z');
  await expect(policy.caps).toContainText('No cap');
});

for (const theme of ['light', 'dark'] as const) {
  test(`the policy, and what the planner opens of it, are free of barriers in the ${theme} theme`, async ({
    app,
    window,
  }) => {
    await useTheme(app, theme);
    const look = createLook(window);
    const { policy, planner } = await openSample(app, window);
    await look.at('the rules');
    await policy.addCap.click();
    await policy.wouldChange.getByRole('button', { name: 'See what it would change' }).click();
    await expect(policy.wouldChange).toContainText('touches that plans have ahead');
    await look.at('what a cap would change');
    await policy.cap(1).days.fill('');
    await policy.main.getByRole('button', { name: 'Add quiet hours' }).click();
    await policy.main.getByRole('button', { name: 'Add a cadence' }).click();
    await policy.main.getByLabel('A holiday').fill('2026-12-25');
    await policy.main.getByRole('button', { name: 'Add the holiday' }).click();
    await policy.save.click();
    await expect(policy.main).toContainText('The purpose is missing.');
    await look.at('rules with faults');
    await policy.show('Numbers of the model');
    await policy.fit.click();
    await expect(policy.fitted).toBeVisible();
    await policy.fitted.getByRole('button', { name: /^Base rates by country/ }).click();
    await look.at('a fit');
    await policy.show('What the past says');
    await policy.lookBack.click();
    await expect(policy.rates).toBeVisible();
    await look.at('the past');
    await showPlan(window, planner);
    await planner.cell('Käthe Großmann', 1).click();
    await planner.touch.getByRole('button', { name: 'How this is computed' }).click();
    await expect(planner.touch).toContainText('Assumption: N = 4 ordinary touches a quarter');
    await planner.totals.getByRole('button', { name: 'Rules that could not be judged' }).click();
    await expect(planner.totals).toContainText('They hold nothing back.');
    await look.at('the planner, with all of it open');
    expect(look.found).toEqual([]);
  });
}
