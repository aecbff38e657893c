import { PlannerScreen } from '../screens/planner-screen.ts';
import { Screens } from '../screens/screens.ts';
import { StartScreen } from '../screens/start-screen.ts';
import { expect, test } from '../support/test.ts';

const verdicts = ['Blocked', 'Too fast', 'Caution'] as const;

test('other ways to make a plan are told by what each comes to; one is used, and taken back', async ({
  app,
  window,
}) => {
  const planner = new PlannerScreen(window, app);
  const dialog = window.getByRole('dialog', { name: 'What if' });
  const counts = (name: string) => dialog.locator('label', { hasText: name });
  await new StartScreen(window, app).sample.click();
  await new Screens(window).go('Planner');
  await window.getByRole('link', { name: /^School pilot/ }).click();
  await planner.settled();
  const totals = async () => Promise.all(verdicts.map((verdict) => planner.total(verdict).textContent()));
  const before = await totals();

  await window.getByRole('button', { name: 'What if' }).click();
  await expect(dialog.getByRole('radio')).toHaveCount(7);
  await expect(dialog.getByText('Counting', { exact: true })).toHaveCount(0);
  const told = async (name: string) => {
    const text = (await counts(name).innerText()).replaceAll('\n', ' ');
    return verdicts.map((verdict) => new RegExp(`([\\d,]+) ${verdict}`, 'i').exec(text)?.[1] ?? '0');
  };
  expect(await told('As it is')).toEqual(before);
  const doubled = await told('Twice the time');
  expect(doubled).not.toEqual(before);

  await test.step('by keyboard', async () => {
    await expect(dialog.getByRole('radio', { name: /^As it is/ })).toBeFocused();
    for (const name of [/^Start a week/, /^Start four/, /^Half/, /^Twice/]) {
      await window.keyboard.press('ArrowDown');
      await expect(dialog.getByRole('radio', { name })).toBeChecked();
    }
    await dialog.getByRole('button', { name: 'Twice the time between the steps' }).focus();
    await window.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
  });
  for (const [place, verdict] of verdicts.entries()) {
    await expect(planner.total(verdict)).toHaveText(doubled[place] ?? '');
  }
  await planner.settled();
  await planner.undo.click();
  for (const [place, verdict] of verdicts.entries()) {
    await expect(planner.total(verdict)).toHaveText(before[place] ?? '');
  }
});
