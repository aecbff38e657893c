import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { ExportDialog } from '../screens/export-dialog.ts';
import { PlannerScreen } from '../screens/planner-screen.ts';
import { ReviewScreen } from '../screens/review-screen.ts';
import { Screens } from '../screens/screens.ts';
import { StartScreen } from '../screens/start-screen.ts';
import { createLook, useTheme } from '../support/axe.ts';
import { dropFiles } from '../support/drop-files.ts';
import { readPage, type SeenPage, writeAnswer } from '../support/review-answer.ts';
import { expect, test } from '../support/test.ts';

interface Sent extends SeenPage {
  readonly path: string;
  readonly planner: PlannerScreen;
  readonly review: ReviewScreen;
  readonly screens: Screens;
}

/** The pilot of the sample goes out as a page; the window stays on the plan. */
async function sendPilot(app: ElectronApplication, window: Page, folder: string): Promise<Sent> {
  const [planner, screens] = [new PlannerScreen(window, app), new Screens(window)];
  const exporting = new ExportDialog(window, app);
  const path = join(folder, 'pilot.html');
  await new StartScreen(window, app).sample.click();
  await screens.go('Planner');
  await window.getByRole('link', { name: /^School pilot/ }).click();
  await planner.settled();
  await window.getByRole('button', { name: 'Export', exact: false }).first().click();
  await expect(exporting.facts).toBeVisible();
  await exporting.write('page', path);
  await expect(window.getByText(/touches exported to /)).toBeVisible();
  return { ...readPage(path), path, planner, review: new ReviewScreen(window, app), screens };
}

test('a lead’s answer comes back: dropped, compared, applied, undone, applied again, and merged twice', async ({
  app,
  window,
  folder,
}) => {
  const { plan, riskiest, review, screens, planner } = await sendPilot(app, window, folder);
  const [first, second] = riskiest;
  if (first === undefined || second === undefined) throw new Error('the pilot is calm');
  const file = writeAnswer(join(folder, 'joost.json'), plan, 'Joost Vermeulen', [
    { on: 'plan', decision: 'approve', comment: 'Good, <b>but</b> see below.' },
    { on: 'touch', contact: first.contact, step: first.step, decision: 'remove', comment: 'Never agreed.' },
    { on: 'touch', contact: second.contact, step: second.step, decision: 'change' },
  ]);

  await screens.go('Review');
  await expect(review.packages.getByText('Version 1 is out for review')).toBeVisible();
  await dropFiles(window, [file]);
  await expect(window.getByText('3 answers of Joost Vermeulen brought in.')).toBeVisible();
  await expect(review.main.getByText('Approved for version 1.')).toBeVisible();
  await expect(review.answers.getByText('Good, <b>but</b> see below.')).toBeVisible();
  const removal = review.answers
    .getByRole('listitem', { name: new RegExp(`^Joost Vermeulen on ${first.name}, step`) })
    .first();
  await expect(removal.getByText('Nothing stands in its way.')).toBeVisible();

  await review.applyAll.click();
  await expect(window.getByText('1 touch left out in School pilot.')).toBeVisible();
  await expect(removal.getByText(/^Applied, /)).toBeVisible();
  await expect(review.main.getByText('Approved for version 1, 1 touch changed since.')).toBeVisible();
  await window.keyboard.press('Control+z');
  await expect(removal.getByText('Nothing stands in its way.')).toBeVisible();
  await expect(review.main.getByText('Approved for version 1.')).toBeVisible();
  await removal.getByRole('button', { name: 'Leave it out' }).click();
  await expect(removal.getByText(/^Applied, /)).toBeVisible();

  await screens.go('Review');
  await review.bring(file);
  await expect(window.getByText('Joost Vermeulen: nothing new in it.')).toBeVisible();
  await expect(removal.getByText(/^Applied, /)).toBeVisible();

  await review.main.getByRole('button', { name: 'Open the plan' }).click();
  await planner.settled();
  await expect(window.getByRole('link', { name: 'Approved for version 1, 1 touch changed since' })).toBeVisible();
});

test('edits made meanwhile are named beside what a lead said, and two leads who disagree', async ({
  app,
  window,
  folder,
}) => {
  const { plan, riskiest, review, screens, planner } = await sendPilot(app, window, folder);
  const [first] = riskiest;
  if (first === undefined) throw new Error('the pilot is calm');
  const about = { on: 'touch', contact: first.contact, step: first.step } as const;
  const files = [
    writeAnswer(join(folder, 'joost.json'), plan, 'Joost', [{ ...about, decision: 'remove' }]),
    writeAnswer(join(folder, 'mette.json'), plan, 'Mette', [{ ...about, decision: 'approve' }]),
  ];
  await planner.grid
    .getByRole('row', { name: new RegExp(first.name) })
    .getByRole('gridcell')
    .nth(1)
    .click();
  await planner.grid.focus();
  await window.keyboard.press('l');
  await expect(window.getByText(/left out\.$/)).toBeVisible();
  await planner.settled();

  await screens.go('Review');
  await dropFiles(window, files);
  await expect(review.answers.getByText('Mette says approve.')).toBeVisible();
  await expect(review.answers.getByText('Joost says remove.')).toBeVisible();
  await expect(review.main.getByText(/1 touch is not as reviewed/)).toBeVisible();
});

test('a file that is no answer to what was sent is refused in a sentence, and nothing is changed', async ({
  app,
  window,
  folder,
}) => {
  const { plan, review, screens, path } = await sendPilot(app, window, folder);
  const entries = [{ on: 'plan', decision: 'approve' }] as const;
  const other = writeAnswer(join(folder, 'other.json'), { ...plan, hash: 'f'.repeat(64) }, 'Joost', entries);
  await screens.go('Review');
  await review.bring(other);
  await expect(review.failure).toContainText(
    'other.json answers a version of School pilot that was not sent from this workspace',
  );
  await expect(review.packages.getByText('Version 1 is out for review')).toBeVisible();
  await review.paste.click();
  const dialog = window.getByRole('dialog', { name: 'Paste an answer' });
  await dialog.getByRole('textbox').fill('Looks good to me!');
  await dialog.getByRole('button', { name: 'Bring in the answer' }).click();
  await expect(dialog.getByRole('alert')).toContainText('The pasted text holds no answer');
  // What was pasted is still there, to be pasted over.
  await expect(dialog.getByRole('textbox')).toHaveValue('Looks good to me!');
  await dialog.getByRole('button', { name: 'Back to the packages' }).click();
  await dropFiles(window, [path]);
  await expect(review.touches).toBeVisible();
});

test('a lead with the app opens the page, answers it by keyboard, and the answer comes back', async ({
  app,
  window,
  folder,
}) => {
  const { path, review, screens } = await sendPilot(app, window, folder);
  const saved = join(folder, 'answer.json');
  await screens.go('Review');
  await review.open(path);
  await expect(review.touches.getByRole('listitem').first()).toBeVisible();
  await review.main.getByRole('button', { name: 'The text of step 1' }).click();
  await expect(review.main.getByText('Nothing to answer, just to read.')).toBeVisible();
  const first = review.touches.getByRole('listitem').first();
  await window.keyboard.press('j');
  await expect(first).toBeFocused();
  await window.keyboard.press('3');
  await expect(first.getByRole('radio', { name: 'Remove' })).toBeChecked();
  await window.keyboard.press('c');
  await expect(first.getByRole('textbox')).toBeFocused();
  await window.keyboard.type('Too early');
  await window.keyboard.press('Escape');
  await expect(first).toBeFocused();
  await expect(review.main.getByRole('status')).toContainText('1 decision, 1 comment');
  await review.saveAt(saved);
  const who = window.getByRole('dialog', { name: 'Who answers?' });
  await who.getByRole('textbox').fill('Joost Vermeulen');
  await who.getByRole('button', { name: 'Sign the answer' }).click();
  await expect(window.getByText(/^The answer is saved as /)).toBeVisible();

  await screens.go('Review');
  await review.bring(saved);
  await expect(review.answers.getByText('Too early')).toBeVisible();
  await expect(review.main.getByText('Approved for version 1.')).toBeVisible();
});

test('a page with a passphrase opens in the app with that one only', async ({ app, window, folder }) => {
  const { review, screens } = await sendPilot(app, window, folder);
  const exporting = new ExportDialog(window, app);
  const secret = join(folder, 'secret.html');
  await window.getByRole('button', { name: 'Export' }).first().click();
  await expect(exporting.facts).toBeVisible();
  await exporting.dialog.getByRole('textbox', { name: /^Passphrase/ }).fill('korrekt häst');
  await exporting.write('page', secret);
  await expect(exporting.dialog).toBeHidden();

  await screens.go('Review');
  await review.open(secret);
  await review.passphrase.fill('wrong horse');
  await window.keyboard.press('Enter');
  await expect(review.main.getByText('It does not open this page; capitals and spaces count.')).toBeVisible();
  await review.passphrase.fill('korrekt häst');
  await window.keyboard.press('Enter');
  await expect(review.touches.getByRole('listitem').first()).toBeVisible();
});

for (const theme of ['light', 'dark'] as const) {
  test(`reviewing is free of barriers in the ${theme} theme`, async ({ app, window, folder }) => {
    const look = createLook(window);
    await useTheme(app, theme);
    const { path, plan, riskiest, review, screens } = await sendPilot(app, window, folder);
    const [first] = riskiest;
    if (first === undefined) throw new Error('the pilot is calm');
    await screens.go('Review');
    await expect(review.packages).toBeVisible();
    await look.at('packages');
    await review.open(path);
    await expect(review.touches.getByRole('listitem').first()).toBeVisible();
    await look.at('a page that is answered');
    await screens.go('Review');
    await review.bring(
      writeAnswer(join(folder, 'joost.json'), plan, 'Joost', [
        { on: 'plan', decision: 'change', comment: 'See below' },
        { on: 'touch', contact: first.contact, step: first.step, decision: 'remove' },
      ]),
    );
    await expect(review.answers).toBeVisible();
    await look.at('answers');
    await screens.go('Review');
    await review.main.getByRole('radio', { name: 'Ledger' }).click();
    await expect(review.ledger).toBeVisible();
    await look.at('ledger');
    expect(look.found).toEqual([]);
  });
}
