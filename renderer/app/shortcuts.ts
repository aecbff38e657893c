export interface Shortcut {
  readonly keys: readonly string[];
  readonly does: string;
}

export interface ShortcutGroup {
  readonly title: string;
  readonly shortcuts: readonly Shortcut[];
}

/** Every key of the app, by the screen it belongs to. */
export const shortcutGroups: readonly ShortcutGroup[] = [
  {
    title: 'Everywhere',
    shortcuts: [
      { keys: ['?'], does: 'These shortcuts' },
      { keys: ['Ctrl', 'K'], does: 'Go to anything' },
      { keys: ['Ctrl', 'Z'], does: 'Take back the last change' },
      { keys: ['Ctrl', 'Shift', 'Z'], does: 'Do it again' },
      { keys: ['g', 't'], does: 'Today' },
      { keys: ['g', 'r'], does: 'Relationships' },
      { keys: ['g', 'p'], does: 'Planner' },
      { keys: ['g', 'c'], does: 'Calendar' },
      { keys: ['g', 'v'], does: 'Review' },
      { keys: ['g', 'i'], does: 'Import' },
      { keys: ['g', 'l'], does: 'Policy' },
      { keys: ['g', 'd'], does: 'Data and security' },
      { keys: ['['], does: 'Fold or unfold the side bar' },
      { keys: ['F6'], does: 'Next area' },
      { keys: ['Esc'], does: 'Back one layer' },
    ],
  },
  {
    title: 'Relationships',
    shortcuts: [
      { keys: ['/'], does: 'Search' },
      { keys: ['←', '↑', '↓', '→'], does: 'Card to card, lane to lane' },
      { keys: ['Enter'], does: 'Open the contact' },
      { keys: ['x'], does: 'Select' },
      { keys: ['Shift', '↓'], does: 'Select on the way' },
      { keys: ['Ctrl', 'A'], does: 'Select everyone shown' },
      { keys: ['P'], does: 'Plan with the selection' },
    ],
  },
  {
    title: 'Contact',
    shortcuts: [
      { keys: ['j', 'k'], does: 'Next, previous contact' },
      { keys: ['T'], does: 'Plan a touch' },
      { keys: ['N'], does: 'Note what happened' },
    ],
  },
  {
    title: 'Planner',
    shortcuts: [
      { keys: ['N'], does: 'Plan a sequence' },
      { keys: ['←', '↑', '↓', '→'], does: 'Person and step' },
      { keys: ['Enter'], does: 'Details of the touch' },
      { keys: ['M'], does: 'Move to the earliest safe date' },
      { keys: ['Shift', 'M'], does: 'The whole step' },
      { keys: ['Alt', '←', '→'], does: 'A day; with Shift a week' },
      { keys: ['S'], does: 'Softer ask' },
      { keys: ['O'], does: 'Go ahead, with a reason' },
      { keys: ['L'], does: 'Leave out' },
      { keys: ['W'], does: 'Why' },
      { keys: ['A'], does: 'Add a step' },
      { keys: ['E'], does: 'Export' },
    ],
  },
  {
    title: 'Calendar',
    shortcuts: [{ keys: ['j', 'k'], does: 'Four weeks later, earlier' }],
  },
  {
    title: 'Review',
    shortcuts: [
      { keys: ['j', 'k'], does: 'Next, previous answer or touch' },
      { keys: ['1'], does: 'Approve' },
      { keys: ['2'], does: 'Change' },
      { keys: ['3'], does: 'Remove' },
      { keys: ['C'], does: 'Comment' },
    ],
  },
];
