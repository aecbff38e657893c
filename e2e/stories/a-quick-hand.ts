import { ContactScreen } from '../screens/contact-screen.ts';
import { PaletteScreen } from '../screens/palette-screen.ts';
import { PlannerScreen } from '../screens/planner-screen.ts';
import { RelationshipsScreen } from '../screens/relationships-screen.ts';
import { StartScreen } from '../screens/start-screen.ts';
import { pressAtOnce, pressInOneTurn } from '../support/keyboard.ts';
import { openSpringPlan } from '../support/spring-plan.ts';
import { expect, test } from '../support/test.ts';

const typed = (text: string) => text.split('');

test('keys pressed before the screen they are for is drawn are done on that screen', async ({ app, window }) => {
  const relationships = new RelationshipsScreen(window);
  const planner = new PlannerScreen(window, app);
  await new StartScreen(window, app).sample.click();
  await expect(relationships.lane('Friend').getByRole('option').first()).toBeVisible();
  await pressInOneTurn(window, 'g', 'p', 'n');
  await expect(window.getByRole('main', { name: 'Planner' })).toBeAttached();
  await window.getByRole('textbox', { name: 'Name' }).fill('Autumn visit');
  await window.keyboard.press('Enter');
  await expect(planner.choosePeople).toBeVisible();
  await expect(window.getByRole('dialog')).toBeHidden();
  await window.keyboard.press('Escape');
  await expect(window.getByRole('link', { name: /^Autumn visit/ })).toHaveCount(1);
});

test('Enter means what was typed, not what was found before', async ({ app, window }) => {
  const relationships = new RelationshipsScreen(window);
  const palette = new PaletteScreen(window);
  const ana = new ContactScreen(window, 'Ana Petrović');
  await new StartScreen(window, app).sample.click();
  await expect(relationships.person('').first()).toBeVisible();

  await test.step('in the palette', async () => {
    await window.keyboard.press('Control+k');
    await expect(palette.field).toBeFocused();
    await pressAtOnce(window, ...typed('petrovic'), 'Enter');
    await expect(ana.main).toBeVisible();
    await expect(palette.dialog).toBeHidden();
    await window.keyboard.press('Escape');
  });

  await test.step('in the table, first to leave the search and then to open the first row', async () => {
    await relationships.showAs('Table');
    await relationships.listed();
    await relationships.search.focus();
    await pressAtOnce(window, ...typed('petrovic'), 'Enter');
    await window.keyboard.press('Enter');
    await expect(ana.main).toBeVisible();
  });
});

test('what is sent twice is done once', async ({ app, window }) => {
  const relationships = new RelationshipsScreen(window);
  const ana = new ContactScreen(window, 'Ana Petrović');
  await new StartScreen(window, app).sample.click();
  await relationships.search.fill('Ana Petrović');
  await relationships.person('Ana Petrović').click();
  await expect(ana.main).toBeVisible();
  await window.keyboard.press('n');
  await ana.happened('A purchase');
  await ana.dialog.getByRole('textbox', { name: 'What they bought' }).fill('Three monitors');
  await ana.dialog.getByRole('textbox', { name: 'Amount' }).fill('480');
  await pressAtOnce(window, 'Enter', 'Enter');
  await expect(ana.dialog).toBeHidden();
  await expect(ana.row('Three monitors').filter({ hasText: 'Bought' })).toHaveCount(1);
});

test('keys that move a touch go on from where it stands, and one undo takes back one of them', async ({
  app,
  window,
  folder,
}) => {
  const { planner } = await openSpringPlan(app, window, folder);
  await planner.save.click();
  await planner.settled();
  await planner.cell('Bo Lindqvist', 0).click();
  await expect(planner.touch.getByRole('button', { name: /^Move to / })).toBeVisible();
  await planner.grid.focus();
  const before = await planner.readOut();

  await test.step('to the earliest safe date, pressed twice', async () => {
    await pressInOneTurn(window, 'm', 'm');
    await expect(planner.undo).toHaveAccessibleName(/Moving step/);
    await planner.settled();
    await planner.undo.click();
    await expect.poll(() => planner.readOut()).toEqual(before);
  });

  await test.step('and taken back in the same breath', async () => {
    await pressInOneTurn(window, 'm', 'Control+z');
    await expect(window.getByText(/^Taken back: Moving step/)).toBeVisible();
    await planner.settled();
    expect(await planner.readOut()).toEqual(before);
  });

  await test.step('a preview of moves goes with the plan it is of', async () => {
    await planner.showPreview.click();
    await expect(planner.preview).toBeVisible();
    await planner.grid.focus();
    await window.keyboard.press('l');
    await expect(planner.preview).toBeHidden();
    await window.keyboard.press('l');
    await expect.poll(() => planner.readOut()).toEqual(before);
  });

  await test.step('by a day, twice', async () => {
    await planner.grid.focus();
    for (const _ of [1, 2]) {
      await window.keyboard.press('Alt+ArrowRight');
      await planner.settled();
    }
    const twoDaysLater = await planner.readOut();
    expect(twoDaysLater).not.toEqual(before);
    await pressInOneTurn(window, 'Control+z', 'Control+z');
    await expect.poll(() => planner.readOut()).toEqual(before);
    await pressInOneTurn(window, 'Alt+ArrowRight', 'Alt+ArrowRight');
    await expect.poll(() => planner.readOut()).toEqual(twoDaysLater);
  });
});
