import { Button } from '../ui/button.tsx';
import { Dialog, DialogFoot } from '../ui/dialog.tsx';
import { Kbd } from '../ui/kbd.tsx';

interface Shortcut {
  readonly keys: readonly string[];
  readonly does: string;
}

const groups: readonly { readonly title: string; readonly shortcuts: readonly Shortcut[] }[] = [
  {
    title: 'Everywhere',
    shortcuts: [
      { keys: ['?'], does: 'These shortcuts' },
      { keys: ['g', 'r'], does: 'Relationships' },
      { keys: ['g', 'p'], does: 'Planner' },
      { keys: ['g', 'i'], does: 'Import' },
      { keys: ['g', 'd'], does: 'Data and security' },
      { keys: ['['], does: 'Fold the nav' },
      { keys: ['F6'], does: 'Next area' },
      { keys: ['Esc'], does: 'Back one layer' },
    ],
  },
  {
    title: 'Relationships',
    shortcuts: [
      { keys: ['/'], does: 'Search' },
      { keys: ['↑', '↓'], does: 'Previous, next contact' },
      { keys: ['Enter'], does: 'Open the contact' },
    ],
  },
  {
    title: 'Planner',
    shortcuts: [
      { keys: ['↑', '↓'], does: 'Previous, next person' },
      { keys: ['←', '→'], does: 'Previous, next step' },
      { keys: ['Home', 'End'], does: 'First, last step' },
      { keys: ['S'], does: 'Save the plan into the workspace' },
    ],
  },
];

/** All keys on one page. Single keys are off while a field has the focus. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title="Keyboard" wide onClose={onClose}>
      <div className="shortcuts">
        <div>{groups.slice(0, 1).map(groupOfKeys)}</div>
        <div>{groups.slice(1).map(groupOfKeys)}</div>
      </div>
      <DialogFoot>
        <Button onPress={onClose}>Close</Button>
      </DialogFoot>
    </Dialog>
  );
}

function groupOfKeys({ title, shortcuts }: (typeof groups)[number]) {
  return (
    <section key={title} className="shortcuts__group">
      <h3 className="shortcuts__title">{title}</h3>
      <ul>
        {shortcuts.map(({ keys, does }) => (
          <li key={does} className="shortcuts__row">
            {does}
            <span className="visually-hidden">: {keys.join(' ')}</span>
            <span className="shortcuts__keys">
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
