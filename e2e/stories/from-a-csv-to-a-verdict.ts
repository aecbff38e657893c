import { join } from 'node:path';
import { ImportScreen } from '../screens/import-screen.ts';
import { PlannerScreen } from '../screens/planner-screen.ts';
import { RelationshipsScreen } from '../screens/relationships-screen.ts';
import { Screens } from '../screens/screens.ts';
import { StartScreen } from '../screens/start-screen.ts';
import { checkOnCommandLine } from '../support/command-line.ts';
import { people, steps, writeSpringFiles } from '../support/spring-files.ts';
import { expect, test } from '../support/test.ts';

const verdictWords = { fine: 'Fine', caution: 'Caution', 'too-fast': 'Too fast', blocked: 'Blocked' };

test('a person imports contacts and journeys, opens a plan, and reads what is too soon, why, and from when not', async ({
  app,
  window,
  folder,
}) => {
  const files = writeSpringFiles(folder, Date.now());
  const workspace = join(folder, 'fair.unhurried');
  const screens = new Screens(window);
  const imports = new ImportScreen(window, app);
  const relationships = new RelationshipsScreen(window);
  const planner = new PlannerScreen(window, app);

  await new StartScreen(window, app).create(workspace);
  await screens.go('Import');
  await imports.files(files.contacts);
  await expect(imports.report).toContainText('3 people created');
  await imports.again.click();
  await imports.files(files.journey);
  await expect(imports.report).toContainText('11 events created');

  await screens.go('Relationships');
  await expect(relationships.lane('Customer')).toContainText('Ana Petrović');
  await expect(relationships.lane('Stranger')).toContainText('Chi Okafor');

  await screens.go('Planner');
  await planner.open(files.plan);
  await expect(planner.grid.getByRole('gridcell')).toHaveCount(people.length * steps.length);
  const shown = new Map<string, { readonly verdict: string; readonly words: string }>();
  for (const person of people) {
    for (const [index, step] of steps.entries()) {
      const cell = planner.cell(person.name, index);
      await cell.click();
      await expect(planner.touch).toContainText(`${person.name}, step ${index + 1}`);
      shown.set(`${person.email} ${step}`, {
        verdict: (await cell.getAttribute('aria-label')) ?? '',
        words: (await planner.touch.textContent()) ?? '',
      });
    }
  }

  await planner.save.click();
  await expect(planner.kept).toContainText('version 1. Saved');
  await screens.go('Data and security');
  await window.getByRole('button', { name: 'Close the workspace' }).click();

  // The same workspace, the same plan, in a terminal.
  const answer = checkOnCommandLine(files.plan, workspace);
  expect(answer.touches).toHaveLength(people.length * steps.length);
  expect(answer.summary.blocked).toBeGreaterThan(0);
  expect(answer.summary['too-fast']).toBeGreaterThan(0);
  expect(answer.touches.some((touch) => touch.verdict === 'too-fast' && touch.earliestSafeAt !== null)).toBe(true);
  for (const touch of answer.touches) {
    const onScreen = shown.get(`${touch.contact} ${touch.step}`);
    expect(onScreen?.verdict).toContain(verdictWords[touch.verdict]);
    for (const reason of touch.reasons) expect(onScreen?.words).toContain(reason.sentence);
    if (touch.verdict === 'fine') continue;
    if (touch.earliestSafeAt === null) expect(onScreen?.words.toLowerCase()).toContain(touch.instead?.toLowerCase());
    else expect(onScreen?.words).toContain(dayAsSaid(touch.earliestSafeAt));
  }
});

/** "5 May", in the time zone of the plan. */
function dayAsSaid(at: string): string {
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'Europe/Berlin' }).format(
    new Date(at),
  );
}
